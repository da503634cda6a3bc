// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/claims.h"

#include "model/base/sentences.h"
#include "model/editing/operations.h"

#include <QDateTime>

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// Text that people typed: without controls, but of several lines where it had them.
QString tidy(const QString &text)
{
    QStringList lines;
    qsizetype removed = 0;
    for (const QString &line : text.split(u'\n'))
        lines.append(withoutControls(line, removed).trimmed());
    return lines.join(u'\n').trimmed();
}

/// A range without the space at its ends, which may leave nothing of it. Whole lines are not looked into.
Range withoutSpace(const Episode &episode, Range range)
{
    const Line *first = episode.findLine(range.from.line);
    const Line *last = episode.findLine(range.to.line);
    const auto end = [&] { return range.isInOneLine() ? range.to.offset : qint32(first->text.size()); };
    while (range.from.offset < end() && first->text[range.from.offset].isSpace())
        ++range.from.offset;
    const qint32 start = range.isInOneLine() ? range.from.offset : 0;
    while (range.to.offset > start && last->text[range.to.offset - 1].isSpace())
        --range.to.offset;
    return range;
}

bool isOrphan(const Place &place)
{
    return place.state == AnchorState::Orphan;
}

QDate today(const History &history)
{
    return QDateTime::fromMSecsSinceEpoch(history.nowMs()).date();
}

} // namespace

Claims::Claims(const Project &project, History &history, EpisodeId episode)
    : m_project(project)
    , m_history(history)
    , m_episode(episode)
{
}

Result<Annotation> Claims::find(AnnotationId id) const
{
    const Annotation *annotation = episode().annotations().find(id);
    if (annotation && annotation->as<Claim>())
        return *annotation;
    return failure(Error::Kind::Invalid, tr("This claim is not there any more."));
}

Result<> Claims::put(const QString &label, const Annotation &annotation)
{
    const Annotation *known = episode().annotations().find(annotation.id);
    if (known && *known == annotation)
        return {};
    const Caret caret = caretAt(annotation.places.front().range.from);
    return m_history.perform({m_episode, label, annotate(episode(), annotation), caret, caret});
}

template <typename T>
Result<> Claims::set(AnnotationId id, T Claim::*member, const T &value, const QString &label)
{
    auto annotation = find(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    std::get<Claim>(annotation->body).*member = value;
    return put(label, *annotation);
}

Result<Range> Claims::wordsAt(const Caret &caret) const
{
    const Line *line = episode().findLine(caret.position.line);
    if (!line || !episode().findLine(caret.anchor.line))
        return failure(Error::Kind::Invalid, tr("Set the caret into a sentence, or select words."));
    if (caret.position != caret.anchor) {
        const bool isForward = episode().compare(caret.anchor, caret.position) < 0;
        const Range range = withoutSpace(episode(), isForward ? Range{caret.anchor, caret.position}
                                                              : Range{caret.position, caret.anchor});
        if (wordCount(episode().textOf(range)) > 0)
            return range;
        return failure(Error::Kind::Invalid, tr("There are no words in what is selected."));
    }
    const Stretch sentence = sentenceAt(line->text, caret.position.offset);
    if (sentence.length == 0)
        return failure(Error::Kind::Invalid, tr("There is no sentence here: select the words."));
    return Range{{line->id, qint32(sentence.start)}, {line->id, qint32(sentence.end())}};
}

AnnotationId Claims::claimOf(const Range &words, const Caret &caret) const
{
    const Position &at = caret.position;
    const bool isSelection = at != caret.anchor;
    const auto isMeant = [&](const Place &place) {
        if (place.state == AnchorState::Orphan)
            return false;
        const bool isInside = !isSelection && episode().compare(place.range.from, at) <= 0 &&
                              episode().compare(at, place.range.to) < 0;
        return place.range == words || isInside;
    };
    for (const AnnotationId id : episode().annotations().touching(words.from.line)) {
        const Annotation *known = episode().annotations().find(id);
        if (known->as<Claim>() && std::ranges::any_of(known->places, isMeant))
            return id;
    }
    return {};
}

Result<AnnotationId> Claims::make(const Caret &caret)
{
    const auto words = wordsAt(caret);
    if (!words)
        return std::unexpected(words.error());
    if (const AnnotationId known = claimOf(*words, caret); !known.isNull())
        return known;
    Annotation made;
    made.id = AnnotationId::create();
    made.places = {placeAt(episode(), *words)};
    Claim claim;
    claim.speaker = made.places.front().speaker;
    made.body = std::move(claim);
    made.author = m_history.author();
    made.createdMs = m_history.nowMs();
    const auto done =
        m_history.perform({m_episode, tr("New claim"), annotate(episode(), made), caret, caret});
    if (!done)
        return std::unexpected(done.error());
    return made.id;
}

Result<> Claims::remove(AnnotationId id)
{
    const auto annotation = find(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    const Caret caret = caretAt(annotation->places.front().range.from);
    return m_history.perform({m_episode, tr("Remove claim"), removeAnnotation(episode(), id), caret, caret});
}

Result<> Claims::addPlace(AnnotationId id, const Caret &caret)
{
    auto annotation = find(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    const auto words = wordsAt(caret);
    if (!words)
        return std::unexpected(words.error());
    if (std::ranges::any_of(annotation->places, [&](const Place &place) { return place.range == *words; }))
        return failure(Error::Kind::Invalid,
                       tr("These words are a place of this claim already: select others."));
    annotation->places.push_back(placeAt(episode(), *words));
    return put(tr("Claim: another place"), *annotation);
}

Result<> Claims::removePlace(AnnotationId id, size_t index)
{
    auto annotation = find(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    if (index >= annotation->places.size())
        return {};
    if (annotation->places.size() == 1)
        return failure(Error::Kind::Invalid, tr("A claim needs a place: remove the whole claim instead."));
    annotation->places.erase(annotation->places.begin() + std::ptrdiff_t(index));
    return put(tr("Claim: one place less"), *annotation);
}

Result<> Claims::setVerdict(AnnotationId id, const QString &verdict)
{
    auto annotation = find(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    const bool isOfScale = m_project.catalogue().facts.verdicts.contains(verdict);
    if (!verdict.isEmpty() && !isOfScale)
        return failure(Error::Kind::Invalid, tr("“%1” is not in this project’s scale.").arg(verdict));
    auto &claim = std::get<Claim>(annotation->body);
    const auto isOffItsWords = [](const Place &place) { return place.state == AnchorState::Changed; };
    if (claim.verdict == verdict && std::ranges::none_of(annotation->places, isOffItsWords))
        return {};
    claim.verdict = verdict;
    claim.signOffs.clear();
    if (verdict.isEmpty())
        return put(tr("Claim: no verdict"), *annotation);
    claim.signOffs.push_back({m_history.author(), today(m_history), {}});
    takeWords(*annotation);
    return put(tr("Claim: %1").arg(verdict), *annotation);
}

void Claims::takeWords(Annotation &annotation) const
{
    for (Place &place : annotation.places) {
        if (place.state != AnchorState::Orphan)
            place = placeAt(episode(), place.range);
    }
}

Result<> Claims::confirm(AnnotationId id)
{
    auto annotation = find(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    if (std::ranges::all_of(annotation->places, isOrphan))
        return failure(Error::Kind::Invalid, tr("Its words are gone: attach it to others, or drop it."));
    if (const QString verdict = annotation->as<Claim>()->verdict; !verdict.isEmpty())
        return setVerdict(id, verdict);
    takeWords(*annotation);
    return put(tr("Claim: words confirmed"), *annotation);
}

Result<> Claims::reopen(AnnotationId id)
{
    auto annotation = find(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    auto &claim = std::get<Claim>(annotation->body);
    claim.verdict.clear();
    claim.signOffs.clear();
    takeWords(*annotation);
    return put(tr("Claim: open again"), *annotation);
}

Result<> Claims::setKind(AnnotationId id, ClaimKind kind)
{
    return set(id, &Claim::kind, kind, tr("Claim: kind"));
}

Result<> Claims::setRisk(AnnotationId id, Risk risk)
{
    return set(id, &Claim::risk, risk, tr("Claim: risk"));
}

Result<> Claims::setAction(AnnotationId id, Action action)
{
    return set(id, &Claim::action, action, tr("Claim: action"));
}

Result<> Claims::setSpeaker(AnnotationId id, SpeakerId speaker)
{
    if (!speaker.isNull() && !m_project.catalogue().speakers.find(speaker))
        return failure(Error::Kind::Invalid, tr("This speaker is not in the cast any more."));
    return set(id, &Claim::speaker, speaker, tr("Claim: who said it"));
}

Result<> Claims::setStatement(AnnotationId id, const QString &statement)
{
    return set(id, &Claim::statement, tidy(statement), tr("Claim: statement"));
}

Result<> Claims::setCredited(AnnotationId id, const QString &credited)
{
    return set(id, &Claim::credited, tidy(credited), tr("Claim: credited to"));
}

Result<> Claims::setNote(AnnotationId id, const QString &note)
{
    return set(id, &Claim::note, tidy(note), tr("Claim: note"));
}

Result<> Claims::checkEvidence(const Evidence &evidence) const
{
    if (!evidence.source.isNull() && !m_project.catalogue().sources.find(evidence.source))
        return failure(Error::Kind::Invalid, tr("This source is not there any more: choose another."));
    if (evidence.kind == EvidenceKind::Place && evidence.source.isNull())
        return failure(Error::Kind::Invalid, tr("Choose the source that the words stand in."));
    if (evidence.quote.trimmed().isEmpty() && evidence.locator.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, tr("Evidence needs words, or where they are found."));
    return {};
}

Result<> Claims::addEvidence(AnnotationId id, const Evidence &evidence)
{
    const auto annotation = find(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    return changeEvidence(id, annotation->as<Claim>()->evidence.size(), evidence);
}

Result<> Claims::changeEvidence(AnnotationId id, size_t index, const Evidence &evidence)
{
    auto annotation = find(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    if (const auto isGood = checkEvidence(evidence); !isGood)
        return isGood;
    auto &list = std::get<Claim>(annotation->body).evidence;
    const bool isNew = index >= list.size();
    Evidence &entry = isNew ? list.emplace_back() : list[index];
    entry = evidence;
    entry.quote = tidy(evidence.quote);
    entry.locator = tidy(evidence.locator);
    entry.note = tidy(evidence.note);
    return put(isNew ? tr("New evidence") : tr("Change evidence"), *annotation);
}

Result<> Claims::removeEvidence(AnnotationId id, size_t index)
{
    auto annotation = find(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    auto &list = std::get<Claim>(annotation->body).evidence;
    if (index >= list.size())
        return {};
    list.erase(list.begin() + std::ptrdiff_t(index));
    return put(tr("Remove evidence"), *annotation);
}

} // namespace Ropewalk
