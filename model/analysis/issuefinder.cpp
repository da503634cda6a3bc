// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/issuefinder.h"

#include "model/analysis/alike.h"
#include "model/analysis/issuemarks.h"
#include "model/analysis/suspectwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// The words that stand for a line, a turn or a speaker: the first word, else all there is.
Stretch headOf(const Line &line)
{
    const QList<Stretch> all = words(line.text);
    return all.isEmpty() ? Stretch{0, line.text.size()} : all.constFirst();
}

/// As much of a line as a sentence has room for.
QString beginningOf(const QString &text)
{
    constexpr qsizetype most = 40;
    const QString simple = text.simplified();
    return simple.size() <= most ? simple : simple.first(most - 1) + u'…';
}

Issue issueAt(IssueKind kind, const Line &line, const Stretch &words)
{
    return {kind, line.id, words, {}, {}, {}, line.text.sliced(words.start, words.length)};
}

/// A word without the punctuation around it.
Stretch bareWord(QStringView text, Stretch word)
{
    const auto isOuter = [](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark(); };
    while (word.length > 0 && isOuter(text[word.start])) {
        ++word.start;
        --word.length;
    }
    while (word.length > 0 && isOuter(text[word.end() - 1]))
        --word.length;
    return word;
}

/// Whether somebody who knows how words are spelt can be asked about it: no number, address or lone letter.
bool isSpelt(QStringView word)
{
    const auto isOdd = [](QChar c) {
        return c.isDigit() || c == u'/' || c == u'@' || c == u'.' || c == u'_';
    };
    return word.size() > 1 && std::ranges::none_of(word, isOdd);
}

bool hasStart(const Turn &turn)
{
    return turn.lines.front().span.start.isKnown();
}

/// The turn of speech before an index, among those that are looked at; null for none.
const Turn *speechBefore(const Transcript &transcript, qsizetype index)
{
    const qsizetype first = std::max<qsizetype>(index - IssueFinder::turnsAround, 0);
    for (qsizetype at = index - 1; at >= first; --at) {
        if (const Turn &turn = transcript.turnAt(at); !turn.head.isMarker())
            return &turn;
    }
    return nullptr;
}

/// Whether at least half of the turns around one have a time.
bool isAmongTimed(const Transcript &transcript, qsizetype index)
{
    const qsizetype first = std::max<qsizetype>(index - IssueFinder::turnsAround, 0);
    const qsizetype last = std::min(index + IssueFinder::turnsAround, transcript.turnCount() - 1);
    qsizetype timed = 0;
    for (qsizetype at = first; at <= last; ++at)
        timed += at != index && hasStart(transcript.turnAt(at)) ? 1 : 0;
    return timed > 0 && timed * 2 >= last - first;
}

/// Whether the words of a turn, one or two, stand among those of one other speaker as if cut out of them.
bool isFlip(const Turn &turn, const Turn *before, const Turn *behind)
{
    // Longer than any two words.
    constexpr qsizetype mostCharacters = 60;
    if (turn.lines.size() != 1 || turn.lines.front().text.size() > mostCharacters || !before || !behind)
        return false;
    if (turn.head.isMarker() || before->head.isMarker() || before->head != behind->head ||
        before->head.speaker.isNull() || before->head == turn.head)
        return false;
    const QString text = turn.lines.front().text.trimmed();
    const qsizetype count = wordCount(text);
    if (count < 1 || count > 2)
        return false;
    if (!isUtterance(text))
        return true;
    // "… went to the" — "store." — "Then …": the end of the other's sentence.
    const auto first = std::ranges::find_if(text, [](QChar c) { return c.isLetter(); });
    return text.endsWith(u'.') && !isUtterance(text.chopped(1)) && first != text.end() && first->isLower() &&
           !endsAsSentence(before->lines.back().text);
}

} // namespace

bool isPlaceholderName(const QString &name)
{
    static const QRegularExpression pattern(
        u"^(?:(?:unknown|unidentified|unbekannte?r?)(?:[ _-](?:speaker|person|voice|man|woman|male|female|"
        "sprecher|sprecherin|stimme))?"
        "|(?:speaker|spk|sprecher|sprecherin|person|voice|stimme|participant|teilnehmer|teilnehmerin|guest|"
        "gast|caller|"
        "male speaker|female speaker|male voice|female voice)[ _-]?(?:#?[0-9]{1,3}|[a-z])"
        "|speaker|spk|sprecher|sprecherin|voice|stimme|male speaker|female speaker|male voice|female voice)"
        "[ _-]?(?:#?[0-9]{1,3})?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name.simplified()).hasMatch();
}

IssueFinder::IssueFinder(const Project &project, const IssueRules &rules, const WordJudge *judge)
    : m_rules(rules)
    , m_judge(judge)
{
    const Table<Speaker> &cast = project.catalogue().speakers;
    for (const auto &[id, speaker] : cast.all()) {
        const QString name = speaker.name.isEmpty() ? speaker.labels.value(0) : speaker.name;
        if (isPlaceholderName(name))
            m_suspects.push_back({IssueKind::PlaceholderSpeaker, id, {}});
    }
    for (const AlikeSpeakers &pair : alikeSpeakers(cast))
        m_suspects.push_back({IssueKind::AlikeSpeakers, pair.second, pair.first});
}

IssueFinder::SpeakerPlaces IssueFinder::speakerPlaces(const Episode &episode) const
{
    SpeakerPlaces places;
    if (m_suspects.empty())
        return places;
    QHash<SpeakerId, const Turn *> first;
    for (const Suspect &suspect : m_suspects) {
        first.insert(suspect.speaker, nullptr);
        if (!suspect.other.isNull())
            first.insert(suspect.other, nullptr);
    }
    episode.transcript().forEachTurn([&first](const Turn &turn) {
        if (turn.head.speaker.isNull())
            return;
        if (const auto found = first.find(turn.head.speaker); found != first.end() && !*found)
            *found = &turn;
    });
    for (const Suspect &suspect : m_suspects) {
        // Of two, where the later one first speaks, else the other.
        const Turn *turn = first.value(suspect.speaker);
        if (!turn)
            turn = first.value(suspect.other);
        if (turn)
            places[turn->lines.front().id].push_back(suspect);
    }
    return places;
}

std::vector<Issue> IssueFinder::inLine(const Episode &episode, const Transcript::LinePlace &place,
                                       const SpeakerPlaces &speakers) const
{
    const Transcript &transcript = episode.transcript();
    Surroundings around;
    if (place.index > 0) {
        around.previous = &place.turn->lines[size_t(place.index) - 1];
        return inLine(episode, *place.turn, place.line(), around, speakers);
    }
    const qsizetype index = transcript.indexOf(place.turn->id);
    if (index > 0) {
        around.before = &transcript.turnAt(index - 1);
        around.previous = &around.before->lines.back();
    }
    if (index + 1 < transcript.turnCount())
        around.behind = &transcript.turnAt(index + 1);
    return inLine(episode, *place.turn, place.line(), around, speakers);
}

std::vector<Issue> IssueFinder::inLine(const Episode &episode, const Turn &turn, const Line &line,
                                       const Surroundings &around, const SpeakerPlaces &speakers) const
{
    std::vector<Issue> issues;
    if (line.text.isEmpty())
        return issues;
    if (!turn.head.isMarker())
        addWords(line, episode.facts().language, issues);
    addTimes(line, around.previous, issues);
    if (line.id == turn.lines.front().id) {
        addTurn(episode, turn, around, issues);
        for (const Suspect &suspect : speakers.value(line.id)) {
            issues.push_back(issueAt(suspect.kind, line, headOf(line)));
            issues.back().speaker = suspect.speaker;
            issues.back().other = suspect.other;
        }
    }
    if (issues.empty())
        return issues;
    for (Issue &issue : issues) {
        issue.turn = turn.id;
        if (issue.speaker.isNull())
            issue.speaker = turn.head.speaker;
    }
    return kept(episode, line, std::move(issues));
}

std::vector<Issue> IssueFinder::inPageLine(const Episode &episode, const Line &line) const
{
    std::vector<Issue> issues;
    addWords(line, episode.facts().language, issues);
    return issues.empty() ? issues : kept(episode, line, std::move(issues));
}

std::vector<Issue> IssueFinder::kept(const Episode &episode, const Line &line,
                                     std::vector<Issue> issues) const
{
    const IssueMarks marks(episode, line);
    std::erase_if(issues, [&marks](Issue &issue) {
        if (marks.isSettled(issue.kind, issue.words) || marks.isWithheld(issue.words))
            return true;
        if (!marks.isLocked(issue.words))
            return false;
        issue.canFix = issue.canFix && issue.kind != IssueKind::DoubledWord;
        return issue.kind == IssueKind::DoubledWord || issue.kind == IssueKind::UnknownWord;
    });
    std::ranges::stable_sort(issues, {}, [](const Issue &issue) { return issue.words.start; });
    return issues;
}

void IssueFinder::addWords(const Line &line, const QString &language, std::vector<Issue> &issues) const
{
    for (const UnclearWords &unclear : unclearWords(line.text)) {
        issues.push_back(issueAt(IssueKind::Unclear, line, unclear.words));
        issues.back().timeMs = unclear.timeMs;
    }
    for (const DoubledWord &doubled : doubledWords(line.text)) {
        issues.push_back(issueAt(IssueKind::DoubledWord, line, doubled.words));
        issues.back().canFix = true;
        issues.back().surplus = {doubled.first.end(), doubled.words.end() - doubled.first.end()};
    }
    addDoubtful(line, issues);
    if (m_judge)
        addUnknown(line, language, issues);
}

void IssueFinder::addUnknown(const Line &line, const QString &language, std::vector<Issue> &issues) const
{
    const QStringView text(line.text);
    for (const Stretch &run : words(text)) {
        const Stretch word = bareWord(text, run);
        const QStringView spelt = text.sliced(word.start, word.length);
        if (isSpelt(spelt) && !m_judge->isKnown(spelt, language))
            issues.push_back(issueAt(IssueKind::UnknownWord, line, word));
    }
}

void IssueFinder::addDoubtful(const Line &line, std::vector<Issue> &issues) const
{
    // Neighbours are one issue: they were heard in one go.
    bool isRun = false;
    for (const WordTiming &word : line.words) {
        const bool isDoubtful =
            word.confidence >= 0 && word.confidence < m_rules.leastConfidence && word.length > 0;
        if (isDoubtful && isRun) {
            Stretch &run = issues.back().words;
            run.length = word.end() - run.start;
            issues.back().said = line.text.sliced(run.start, run.length);
        } else if (isDoubtful) {
            issues.push_back(issueAt(IssueKind::LowConfidence, line, {word.offset, word.length}));
        }
        isRun = isDoubtful;
    }
}

void IssueFinder::addTimes(const Line &line, const Line *previous, std::vector<Issue> &issues) const
{
    const auto add = [&](IssueKind kind) {
        issues.push_back(issueAt(kind, line, headOf(line)));
        issues.back().said = beginningOf(line.text);
    };
    const auto &[start, end] = line.span;
    const bool isInverted = start.isKnown() && end.isKnown() && end.ms < start.ms;
    const bool isBefore =
        previous && start.isKnown() && previous->span.start.isKnown() && start.ms < previous->span.start.ms;
    if (isInverted || isBefore) {
        add(IssueKind::BackwardTime);
    } else if (previous && start.isKnown() && previous->span.end.isKnown() &&
               start.ms < previous->span.end.ms - m_rules.mostOverlapMs) {
        add(IssueKind::OverlappingTimes);
        // Words that were heard later cannot be cut off.
        const auto isLater = [&start](const WordTiming &word) {
            return (word.span.start.isKnown() && word.span.start.ms >= start.ms) ||
                   (word.span.end.isKnown() && word.span.end.ms > start.ms);
        };
        issues.back().canFix = previous->span.start.isKnown() && previous->span.start.ms < start.ms &&
                               std::ranges::none_of(previous->words, isLater);
    }
    const TimePoint *last = nullptr;
    for (const WordTiming &word : line.words) {
        const auto &[from, to] = word.span;
        if ((from.isKnown() && to.isKnown() && to.ms < from.ms) ||
            (last && from.isKnown() && from.ms < last->ms)) {
            issues.push_back(issueAt(IssueKind::BackwardTime, line, {word.offset, word.length}));
            break;
        }
        if (from.isKnown())
            last = &from;
    }
}

void IssueFinder::addTurn(const Episode &episode, const Turn &turn, const Surroundings &around,
                          std::vector<Issue> &issues) const
{
    const Line &line = turn.lines.front();
    if (isFlip(turn, around.before, around.behind)) {
        issues.push_back(issueAt(IssueKind::SpeakerFlip, line, headOf(line)));
        issues.back().words.length = line.text.size() - issues.back().words.start;
        issues.back().said = beginningOf(line.text);
        issues.back().other = around.before->head.speaker;
        issues.back().canFix = true;
    }
    if (turn.head.isMarker())
        return;
    qsizetype count = 0;
    for (const Line &each : turn.lines) {
        count += wordCount(each.text);
        if (count > m_rules.mostTurnWords) {
            issues.push_back(issueAt(IssueKind::LongTurn, line, headOf(line)));
            issues.back().said = beginningOf(line.text);
            break;
        }
    }
    if (hasStart(turn) || (around.before && !around.before->head.isMarker() && !hasStart(*around.before)))
        return;
    // Of several in a row the first one.
    const Transcript &transcript = episode.transcript();
    const qsizetype index = transcript.indexOf(turn.id);
    const Turn *before = speechBefore(transcript, index);
    if ((!before || hasStart(*before)) && isAmongTimed(transcript, index)) {
        issues.push_back(issueAt(IssueKind::MissingTime, line, headOf(line)));
        issues.back().said = beginningOf(line.text);
    }
}

std::vector<Issue> IssueFinder::find(const Episode &episode) const
{
    std::vector<Issue> all;
    const auto add = [&all](std::vector<Issue> issues) {
        std::ranges::move(issues, std::back_inserter(all));
    };
    for (const PageLine &page : episode.page())
        add(inPageLine(episode, page.line));
    const SpeakerPlaces speakers = speakerPlaces(episode);
    const Transcript &transcript = episode.transcript();
    const Line *previous = nullptr;
    const Turn *before = nullptr;
    for (qsizetype at = 0; at < transcript.turnCount(); ++at) {
        const Turn &turn = transcript.turnAt(at);
        const Turn *behind = at + 1 < transcript.turnCount() ? &transcript.turnAt(at + 1) : nullptr;
        for (const Line &line : turn.lines) {
            add(inLine(episode, turn, line, {previous, before, behind}, speakers));
            previous = &line;
        }
        before = &turn;
    }
    return all;
}

} // namespace Ropewalk
