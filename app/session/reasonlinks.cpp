// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/reasonlinks.h"

#include "model/analysis/mentionstate.h"
#include "model/base/text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

bool overlap(const Episode &episode, const Range &one, const Range &other)
{
    return episode.compare(one.from, other.to) < 0 && episode.compare(other.from, one.to) < 0;
}

/// Without the spaces at its ends.
std::optional<Range> trimmed(const Episode &episode, Range range)
{
    const QString text = episode.textOf(range);
    if (words(text).isEmpty())
        return std::nullopt;
    if (!range.isInOneLine())
        return range;
    qint32 front = 0;
    qint32 back = qint32(text.size());
    while (text[front].isSpace())
        ++front;
    while (text[back - 1].isSpace())
        --back;
    range.to.offset = range.from.offset + back;
    range.from.offset += front;
    return range;
}

/// The edits that make new annotations; the first link lets the page's reasons come from the links.
std::vector<Edit> annotateAll(const Episode &episode, std::vector<Annotation> annotations)
{
    std::vector<Edit> edits;
    for (Annotation &annotation : annotations) {
        std::vector<Edit> made = annotate(episode, std::move(annotation));
        if (!edits.empty() && made.size() > 1)
            made.erase(made.begin());
        std::ranges::move(made, std::back_inserter(edits));
    }
    return edits;
}

Annotation annotationOf(const Episode &episode, const Range &range, const AnnotationBody &body)
{
    return {AnnotationId::create(), {placeAt(episode, range)}, body, {}, 0};
}

} // namespace

ReasonLinks::ReasonLinks(const Project &project, History &history, EpisodeId episode)
    : m_project(project)
    , m_history(history)
    , m_episode(episode)
{
}

ReasonLinks::Outcome ReasonLinks::perform(const QString &label, std::vector<Edit> edits, const Caret &caret,
                                          const QString &message)
{
    const auto done = m_history.perform({m_episode, label, std::move(edits), caret, caret});
    if (!done)
        return std::unexpected(done.error());
    return EpisodeEditor::Done{caret, message};
}

QString ReasonLinks::nameOf(ReasonId reason) const
{
    const Reason *found = m_project.catalogue().reasons.find(reason);
    return u"#%1"_s.arg(found ? QString::number(found->number) : u"?"_s);
}

std::optional<Range> ReasonLinks::placeOf(const Caret &caret) const
{
    const Line *line = episode().findLine(caret.position.line);
    if (!line)
        return std::nullopt;
    if (caret.position == caret.anchor)
        return trimmed(episode(), {startOf(*line), endOf(*line)});
    const bool isForward = episode().compare(caret.anchor, caret.position) <= 0;
    return trimmed(episode(),
                   isForward ? Range{caret.anchor, caret.position} : Range{caret.position, caret.anchor});
}

std::vector<Mention> ReasonLinks::mentionsIn(const Range &place) const
{
    std::vector<Reason> reasons;
    for (const auto &[id, reason] : m_project.catalogue().reasons.all())
        reasons.push_back(reason);
    const Transcript &transcript = episode().transcript();
    const auto first = transcript.findLine(place.from.line);
    const auto last = transcript.findLine(place.to.line);
    if (!first || !last)
        return {};
    const MentionFinder finder(reasons);
    std::vector<Mention> found;
    const qsizetype end = transcript.indexOf(last.turn->id);
    for (qsizetype at = transcript.indexOf(first.turn->id); at <= end; ++at) {
        for (const Mention &mention : finder.find(transcript.turnAt(at))) {
            if (overlap(episode(), citedWords(episode(), mention), place))
                found.push_back(mention);
        }
    }
    return found;
}

bool ReasonLinks::isSpokenAt(const Range &place, ReasonId reason) const
{
    const Reason *found = m_project.catalogue().reasons.find(reason);
    return found && (std::ranges::contains(mentionsIn(place), reason, &Mention::reason) ||
                     speaksOf(episode(), place, *found));
}

std::vector<AnnotationId> ReasonLinks::linksAt(const Range &place) const
{
    std::vector<const Annotation *> found;
    for (const auto &[id, annotation] : episode().annotations().all()) {
        const Place &own = annotation.places.front();
        if (annotation.as<ReasonLink>() && own.state != AnchorState::Orphan &&
            overlap(episode(), own.range, place))
            found.push_back(&annotation);
    }
    std::ranges::stable_sort(found, [this](const Annotation *one, const Annotation *other) {
        return episode().compare(one->places.front().range.from, other->places.front().range.from) < 0;
    });
    std::vector<AnnotationId> ids;
    std::ranges::transform(found, std::back_inserter(ids), &Annotation::id);
    return ids;
}

ReasonLinks::Outcome ReasonLinks::link(const std::vector<ReasonId> &reasons, const Caret &caret,
                                       bool isRelated)
{
    const auto place = placeOf(caret);
    if (!place)
        return failure(Error::Kind::Invalid, tr("There are no words here to link."));
    const std::vector<Mention> mentions = mentionsIn(*place);
    const std::vector<AnnotationId> there = linksAt(*place);
    std::vector<Annotation> made;
    QStringList linked;
    QStringList known;
    for (const ReasonId reason : reasons) {
        const auto isLinked = [&](AnnotationId id) {
            return episode().annotations().find(id)->reason() == reason;
        };
        if (std::ranges::any_of(there, isLinked)) {
            known.append(nameOf(reason));
            continue;
        }
        const auto mention = std::ranges::find(mentions, reason, &Mention::reason);
        const bool isMentioned = mention != mentions.end();
        const Range range = isMentioned ? mention->range() : *place;
        const bool isSpoken = isMentioned || isSpokenAt(*place, reason);
        made.push_back(
            annotationOf(episode(), range, ReasonLink{reason, isSpoken || !isRelated, isMentioned}));
        linked.append(nameOf(reason));
    }
    const QString names = QLocale().createSeparatedList(linked);
    if (made.empty() && !known.isEmpty())
        return EpisodeEditor::Done{caret,
                                   tr("Linked here already: %1").arg(QLocale().createSeparatedList(known))};
    return perform(tr("Link reason %1").arg(names), annotateAll(episode(), std::move(made)), caret,
                   tr("Linked: %1").arg(names));
}

ReasonLinks::Outcome ReasonLinks::unlink(ReasonId reason, const Caret &caret)
{
    const auto place = placeOf(caret);
    std::vector<Edit> edits;
    for (const AnnotationId id : place ? linksAt(*place) : std::vector<AnnotationId>()) {
        if (episode().annotations().find(id)->reason() != reason)
            continue;
        std::vector<Edit> removal = removeAnnotation(episode(), id);
        if (!edits.empty() && removal.size() > 1)
            removal.erase(removal.begin());
        std::ranges::move(removal, std::back_inserter(edits));
    }
    if (edits.empty())
        return failure(Error::Kind::Invalid, tr("%1 is not linked here.").arg(nameOf(reason)));
    return perform(tr("Unlink reason %1").arg(nameOf(reason)), std::move(edits), caret,
                   tr("Unlinked: %1").arg(nameOf(reason)));
}

ReasonLinks::Outcome ReasonLinks::remove(AnnotationId link, const Caret &caret)
{
    const Annotation *annotation = episode().annotations().find(link);
    if (!annotation)
        return failure(Error::Kind::Invalid, tr("This link is not there any more."));
    const QString name = nameOf(annotation->reason());
    return perform(tr("Unlink reason %1").arg(name), removeAnnotation(episode(), link), caret,
                   tr("Unlinked: %1").arg(name));
}

ReasonLinks::Outcome ReasonLinks::setCited(AnnotationId link, bool isCited, const Caret &caret)
{
    const Annotation *found = episode().annotations().find(link);
    if (!found || !found->as<ReasonLink>())
        return failure(Error::Kind::Invalid, tr("This link is not there any more."));
    Annotation changed = *found;
    std::get<ReasonLink>(changed.body).isCited = isCited;
    // Whether it comes to the page or goes from it, the page's reasons come from the links then.
    Annotation cited = changed;
    std::get<ReasonLink>(cited.body).isCited = true;
    std::vector<Edit> edits = annotate(episode(), cited);
    edits.back() = Put<Annotation>{link, changed};
    const QString name = nameOf(changed.reason());
    const QString message = isCited ? tr("%1 is cited.").arg(name) : tr("%1 is related.").arg(name);
    return perform(message, std::move(edits), caret, message);
}

ReasonLinks::Outcome ReasonLinks::accept(const std::vector<Mention> &mentions, const Caret &caret)
{
    std::vector<Annotation> made;
    QStringList names;
    for (const Mention &mention : mentions) {
        if (mentionState(episode(), mention) == MentionState::Linked)
            continue;
        made.push_back(annotationOf(episode(), mention.range(), ReasonLink{mention.reason, true, true}));
        names.append(nameOf(mention.reason));
    }
    if (made.empty())
        return failure(Error::Kind::Invalid, tr("There is nothing to link."));
    const QString list = QLocale().createSeparatedList(names);
    return perform(made.size() == 1 ? tr("Link reason %1").arg(list)
                                    : tr("Link %n reason(s)", nullptr, int(made.size())),
                   annotateAll(episode(), std::move(made)), caret, tr("Linked: %1").arg(list));
}

ReasonLinks::Outcome ReasonLinks::refuse(const Mention &mention, const Caret &caret)
{
    const QString name = nameOf(mention.reason);
    return perform(
        tr("Refuse %1").arg(name),
        annotate(episode(), annotationOf(episode(), mention.range(), RefusedMention{mention.reason})), caret,
        tr("Not offered again: %1").arg(name));
}

std::optional<Range> ReasonLinks::citationAt(const Position &at) const
{
    const Line *line = episode().findLine(at.line);
    if (!line)
        return std::nullopt;
    std::optional<Range> first;
    for (const Mention &mention : mentionsIn({startOf(*line), endOf(*line)})) {
        const Range sentences = citingSentences(episode(), citedWords(episode(), mention));
        const bool isHere =
            episode().compare(sentences.from, at) <= 0 && episode().compare(at, sentences.to) <= 0;
        if (isHere)
            return sentences;
        if (!first)
            first = sentences;
    }
    for (const AnnotationId id : linksAt({startOf(*line), endOf(*line)})) {
        if (!first)
            first = citingSentences(episode(), episode().annotations().find(id)->places.front().range);
    }
    return first;
}

ReasonLinks::Outcome ReasonLinks::setApart(const Caret &caret)
{
    const bool isSelection = caret.position != caret.anchor;
    const auto range = isSelection ? placeOf(caret) : citationAt(caret.position);
    if (!range)
        return failure(Error::Kind::Invalid, tr("Put the caret into a citation first, or select its words."));
    Apart apart = Ropewalk::setApart(episode(), *range);
    if (apart.turn.isNull())
        return failure(Error::Kind::Invalid, tr("Select words of one turn."));
    if (apart.edits.empty())
        return EpisodeEditor::Done{caret, tr("These words are a turn of their own already.")};
    const Caret after = caretAt(apart.start);
    const auto done =
        m_history.perform({m_episode, tr("Set citation apart"), std::move(apart.edits), caret, after});
    if (!done)
        return std::unexpected(done.error());
    return EpisodeEditor::Done{after, tr("The citation is a turn of its own.")};
}

} // namespace Ropewalk
