// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/mentionstate.h"

#include "model/base/text.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

bool overlap(const Episode &episode, const Range &one, const Range &other)
{
    return episode.compare(one.from, other.to) < 0 && episode.compare(other.from, one.to) < 0;
}

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

bool closes(QChar c)
{
    return c == u'”' || c == u'’' || c == u'"' || c == u'\'' || c == u')' || c == u'»';
}

/// Behind the sentence that `offset` is in, or ends.
qint32 sentenceEnd(QStringView text, qint32 offset)
{
    // The range may end with the sentence's own full stop.
    qsizetype at = std::max(offset - 1, 0);
    while (at < text.size() &&
           !(endsSentence(text[at]) && (at + 1 == text.size() || !text[at + 1].isLetterOrNumber())))
        ++at;
    while (at < text.size() && (endsSentence(text[at]) || closes(text[at])))
        ++at;
    return qint32(at);
}

/// Where the sentence that `offset` is in begins.
qint32 sentenceStart(QStringView text, qint32 offset)
{
    qsizetype at = 0;
    while (true) {
        qsizetype end = sentenceEnd(text, qint32(at));
        while (end < text.size() && text[end].isSpace())
            ++end;
        if (end > offset || end == at || end == text.size())
            return qint32(at);
        at = end;
    }
}

} // namespace

MentionState mentionState(const Episode &episode, const Mention &mention)
{
    auto state = MentionState::Offered;
    const auto look = [&](AnnotationId id) {
        const Annotation &annotation = *episode.annotations().find(id);
        if (annotation.reason() != mention.reason)
            return;
        const Place &place = annotation.places.front();
        const bool isHere = place.state != AnchorState::Orphan &&
                            (overlap(episode, place.range, mention.range()) ||
                             (!mention.words.isEmpty() && overlap(episode, place.range, mention.words)));
        if (isHere && annotation.as<ReasonLink>())
            state = MentionState::Linked;
        else if (isHere && state == MentionState::Offered)
            state = MentionState::Refused;
    };
    const auto lookAt = [&](LineId line) {
        for (const AnnotationId id : episode.annotations().touching(line))
            look(id);
    };
    lookAt(mention.line);
    if (mention.end.line != mention.line)
        lookAt(mention.end.line);
    if (!mention.words.isEmpty()) {
        for (const LineId line : {mention.words.from.line, mention.words.to.line}) {
            if (line != mention.line)
                lookAt(line);
        }
    }
    for (const AnnotationId id : episode.annotations().spanning())
        look(id);
    return state;
}

bool isWordForWord(const Mention &mention)
{
    const bool hasWords = mention.by == MentionBy::Words || !mention.words.isEmpty();
    return hasWords && !mention.contradicts && !mention.isAmbiguous;
}

Range citedWords(const Episode &episode, const Mention &mention)
{
    Range cited = mention.range();
    if (mention.words.isEmpty())
        return cited;
    if (episode.compare(mention.words.from, cited.from) < 0)
        cited.from = mention.words.from;
    if (episode.compare(cited.to, mention.words.to) < 0)
        cited.to = mention.words.to;
    return cited;
}

Range citingSentences(const Episode &episode, const Range &cited)
{
    Range sentences = cited;
    if (const Line *line = episode.findLine(cited.from.line))
        sentences.from.offset = sentenceStart(line->text, cited.from.offset);
    if (const Line *line = episode.findLine(cited.to.line))
        sentences.to.offset = sentenceEnd(line->text, cited.to.offset);
    return sentences;
}

bool speaksOf(const Episode &episode, const Range &range, const Reason &reason)
{
    const QString text = episode.textOf(range);
    std::vector<SpokenLine> lines{{range.from.line, text}};
    if (!MentionFinder({&reason, 1}).find(lines).empty())
        return true;
    std::vector<ScannedWord> spoken;
    scanWords(text, 0, Separation::Sentence, spoken);
    std::vector<ScannedWord> own;
    scanWords(reason.text, 0, Separation::Sentence, own);
    const auto isNumber = [&reason](const ScannedWord &word) { return word.digits == reason.number; };
    const auto found = std::ranges::search(spoken, own, {}, &ScannedWord::key, &ScannedWord::key);
    return std::ranges::any_of(spoken, isNumber) || (!own.empty() && !found.empty());
}

} // namespace Ropewalk
