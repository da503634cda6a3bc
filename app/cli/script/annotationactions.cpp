// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Script lines that attach something to words.

#include "app/cli/script/scriptactions.h"
#include "app/cli/script/scripttext.h"
#include "model/editing/operations.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

using Script::say;

using Edits = std::vector<Edit>;

/// A new annotation with one place, at the words meant.
Annotation annotationHere(ScriptFields &fields, AnnotationBody body, const QString &author)
{
    const Range range = fields.range();
    if (range.isEmpty())
        fields.fail(say(QT_TRANSLATE_NOOP("Script", "No words are meant.")));
    return {AnnotationId::create(),
            {placeAt(fields.episode(), range)},
            std::move(body),
            author,
            QDateTime::currentMSecsSinceEpoch()};
}

const Annotation *annotationNamed(ScriptFields &fields)
{
    const Annotation *found = fields.episode().annotations().find(fields.id<AnnotationId>());
    if (!found)
        fields.fail(say(QT_TRANSLATE_NOOP("Script", "There is no annotation of this id in the episode.")));
    return found;
}

Edits tagTopicAction(ScriptFields &fields, const QString &author)
{
    const TopicTag tag{fields.topic()};
    return annotate(fields.episode(), annotationHere(fields, tag, author));
}

Edits linkReasonAction(ScriptFields &fields, const QString &author)
{
    const ReasonLink link{fields.reason(), fields.flagOr(u"cited"_s, true),
                          fields.flagOr(u"word_bound"_s, false)};
    return annotate(fields.episode(), annotationHere(fields, link, author));
}

Edits refuseMentionAction(ScriptFields &fields, const QString &author)
{
    const RefusedMention refused{fields.reason()};
    return annotate(fields.episode(), annotationHere(fields, refused, author));
}

Edits settleIssueAction(ScriptFields &fields, const QString &author)
{
    const SettledIssue settled{fields.text(u"issue"_s)};
    return annotate(fields.episode(), annotationHere(fields, settled, author));
}

Edits addClaimAction(ScriptFields &fields, const QString &author)
{
    Claim claim;
    fields.merge(claim);
    Annotation annotation = annotationHere(fields, claim, author);
    if (claim.speaker.isNull())
        std::get<Claim>(annotation.body).speaker = annotation.places.front().speaker;
    return annotate(fields.episode(), std::move(annotation));
}

Edits addPlaceAction(ScriptFields &fields, const QString &)
{
    const Annotation *found = annotationNamed(fields);
    Annotation annotation = found ? *found : Annotation{};
    annotation.places.push_back(placeAt(fields.episode(), fields.range()));
    return {Put<Annotation>{annotation.id, annotation}};
}

/// "The verdict stands": the words that are there now are those that it holds for.
Edits confirmWordsAction(ScriptFields &fields, const QString &author)
{
    const Annotation *found = annotationNamed(fields);
    Annotation annotation = found ? *found : Annotation{};
    for (Place &place : annotation.places) {
        if (place.state != AnchorState::Orphan)
            place = placeAt(fields.episode(), place.range);
    }
    if (auto *claim = std::get_if<Claim>(&annotation.body))
        claim->signOffs.push_back({author, QDate::currentDate(), fields.textOr(u"note"_s, {})});
    return {Put<Annotation>{annotation.id, annotation}};
}

Edits addNoteAction(ScriptFields &fields, const QString &author)
{
    const Note note{fields.text(u"text"_s), fields.flagOr(u"private"_s, false)};
    return annotate(fields.episode(), annotationHere(fields, note, author));
}

template <typename Body>
Edits markAction(ScriptFields &fields, const QString &author)
{
    return annotate(fields.episode(), annotationHere(fields, Body{}, author));
}

Edits changeAnnotationAction(ScriptFields &fields, const QString &)
{
    const Annotation *found = annotationNamed(fields);
    Annotation annotation = found ? *found : Annotation{};
    std::visit([&fields](auto &body) { fields.merge(body); }, annotation.body);
    return {Put<Annotation>{annotation.id, annotation}};
}

Edits removeAnnotationAction(ScriptFields &fields, const QString &)
{
    const Annotation *found = annotationNamed(fields);
    return removeAnnotation(fields.episode(), found ? found->id : AnnotationId{});
}

} // namespace

std::vector<ScriptAction> annotationActions()
{
    return {
        {u"tag-topic"_s, say(QT_TRANSLATE_NOOP("Script", "Tag topic")),
         say(QT_TRANSLATE_NOOP("Script", "topic, words meant: tags a stretch")), tagTopicAction},
        {u"link-reason"_s, say(QT_TRANSLATE_NOOP("Script", "Link reason")),
         say(QT_TRANSLATE_NOOP("Script", "reason, list, words meant, cited, word_bound: links a reason")),
         linkReasonAction},
        {u"refuse-mention"_s, say(QT_TRANSLATE_NOOP("Script", "Refuse mention")),
         say(QT_TRANSLATE_NOOP("Script",
                               "reason, list, words meant: a mention that is not to be offered again")),
         refuseMentionAction},
        {u"settle-issue"_s, say(QT_TRANSLATE_NOOP("Script", "Settle issue")),
         say(QT_TRANSLATE_NOOP("Script", "issue, words meant: right as it is, and not to be shown again")),
         settleIssueAction},
        {u"add-claim"_s, say(QT_TRANSLATE_NOOP("Script", "Mark claim")),
         say(QT_TRANSLATE_NOOP("Script", "words meant and a claim’s fields: marks a claim")), addClaimAction},
        {u"add-place"_s, say(QT_TRANSLATE_NOOP("Script", "Add place to claim")),
         say(QT_TRANSLATE_NOOP("Script", "id, words meant: gives a claim one more place")), addPlaceAction},
        {u"confirm-words"_s, say(QT_TRANSLATE_NOOP("Script", "Verdict stands")),
         say(QT_TRANSLATE_NOOP("Script", "id, note: the verdict stands for the words as they are now")),
         confirmWordsAction},
        {u"add-note"_s, say(QT_TRANSLATE_NOOP("Script", "Add note")),
         say(QT_TRANSLATE_NOOP("Script", "words meant, text, private: attaches a note")), addNoteAction},
        {u"lock-quote"_s, say(QT_TRANSLATE_NOOP("Script", "Lock quote")),
         say(QT_TRANSLATE_NOOP("Script", "words meant: a quote that is not to be cleaned up")),
         markAction<QuoteLock>},
        {u"strike-out"_s, say(QT_TRANSLATE_NOOP("Script", "Strike out")),
         say(QT_TRANSLATE_NOOP("Script", "words meant: they stay out of every clean export")),
         markAction<StrikeOut>},
        {u"off-record"_s, say(QT_TRANSLATE_NOOP("Script", "Off the record")),
         say(QT_TRANSLATE_NOOP("Script", "words meant: said in confidence, out of every export")),
         markAction<OffRecord>},
        {u"change-annotation"_s, say(QT_TRANSLATE_NOOP("Script", "Change annotation")),
         say(QT_TRANSLATE_NOOP("Script", "id and its fields: changes what it says")), changeAnnotationAction},
        {u"remove-annotation"_s, say(QT_TRANSLATE_NOOP("Script", "Remove annotation")),
         say(QT_TRANSLATE_NOOP("Script", "id: removes a tag, link, claim, note or mark")),
         removeAnnotationAction},
    };
}

} // namespace Ropewalk::Cli
