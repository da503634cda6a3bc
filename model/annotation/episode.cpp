// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/annotation/episode.h"

#include "model/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

void checkLine(const Line &line, QStringList &faults)
{
    qint32 end = 0;
    for (const WordTiming &word : line.words) {
        if (word.length <= 0 || word.offset < end || word.end() > line.text.size())
            faults.append(u"line %1: a word timing lies outside or overlaps"_s.arg(line.id.toString()));
        end = word.end();
    }
    if (line.id.isNull())
        faults.append(u"a line has no id"_s);
    if (line.text.contains(u'\n') || line.text.contains(u'\r'))
        faults.append(u"line %1: contains a line end"_s.arg(line.id.toString()));
    if (line.text.size() > maxLineLength)
        faults.append(u"line %1: is longer than %2"_s.arg(line.id.toString()).arg(maxLineLength));
}

} // namespace

Episode::Episode(EpisodeData data)
    : m_id(data.id)
    , m_facts(std::move(data.facts))
    , m_page(std::move(data.page))
    , m_transcript(std::move(data.turns))
    , m_annotations(std::move(data.annotations))
    , m_imported(std::move(data.imported))
{
    for (Topic &topic : data.topics)
        m_topics.load(std::move(topic));
    for (Citation &citation : data.citations)
        m_citations.load(std::move(citation));
}

const Line *Episode::findLine(LineId id) const
{
    if (const auto place = m_transcript.findLine(id))
        return &place.line();
    const qsizetype index = pageIndex(id);
    return index < 0 ? nullptr : &m_page[size_t(index)].line;
}

qsizetype Episode::pageIndex(LineId id) const
{
    const auto at = std::ranges::find(m_page, id, [](const PageLine &line) { return line.line.id; });
    return at == m_page.end() ? -1 : at - m_page.begin();
}

SpeakerId Episode::speakerAt(LineId line) const
{
    const auto place = m_transcript.findLine(line);
    return place ? place.turn->head.speaker : SpeakerId{};
}

std::strong_ordering Episode::compare(const Position &a, const Position &b) const
{
    const qsizetype pageA = pageIndex(a.line);
    const qsizetype pageB = pageIndex(b.line);
    if (pageA < 0 && pageB < 0)
        return m_transcript.compare(a, b);
    if (pageA >= 0 && pageB >= 0)
        return pageA == pageB ? a.offset <=> b.offset : pageA <=> pageB;
    return pageA >= 0 ? std::strong_ordering::less : std::strong_ordering::greater;
}

QString Episode::textOf(const Range &range) const
{
    QString text;
    bool isFirst = true;
    visitText(range, [&](QStringView part) {
        if (!isFirst)
            text += u'\n';
        isFirst = false;
        text += part;
        return true;
    });
    return text;
}

void Episode::visitText(const Range &range, const std::function<bool(QStringView)> &visit) const
{
    const auto part = [&range](const Line &line) {
        const qsizetype size = line.text.size();
        const qsizetype from =
            line.id == range.from.line ? std::clamp<qsizetype>(range.from.offset, 0, size) : 0;
        const qsizetype to =
            line.id == range.to.line ? std::clamp<qsizetype>(range.to.offset, from, size) : size;
        return QStringView(line.text).sliced(from, to - from);
    };
    if (auto place = m_transcript.findLine(range.from.line)) {
        while (place && visit(part(place.line())) && place.line().id != range.to.line)
            place = m_transcript.nextLine(place);
        return;
    }
    const qsizetype first = pageIndex(range.from.line);
    for (size_t at = size_t(first); first >= 0 && at < m_page.size(); ++at) {
        if (!visit(part(m_page[at].line)) || m_page[at].line.id == range.to.line)
            return;
    }
}

QStringList Episode::checkConsistency() const
{
    QStringList faults;
    qsizetype turns = 0;
    qsizetype lines = 0;
    m_transcript.forEachTurn([&](const Turn &turn) {
        const QString name = turn.id.toString();
        if (m_transcript.indexOf(turn.id) != turns || m_transcript.findTurn(turn.id) != &turn)
            faults.append(u"turn %1: is not found where it stands"_s.arg(name));
        if (turn.lines.empty())
            faults.append(u"turn %1: has no line"_s.arg(name));
        if (turn.head.isMarker() && !turn.head.speaker.isNull())
            faults.append(u"turn %1: is a marker with a speaker"_s.arg(name));
        for (const Line &line : turn.lines) {
            checkLine(line, faults);
            const auto place = m_transcript.findLine(line.id);
            if (!place || &place.line() != &line)
                faults.append(u"line %1: is not found where it stands"_s.arg(line.id.toString()));
            if (m_transcript.lineNumber(line.id) != lines || &m_transcript.lineAt(lines).line() != &line)
                faults.append(u"line %1: has another number"_s.arg(line.id.toString()));
            ++lines;
        }
        ++turns;
    });
    if (turns != m_transcript.turnCount() || lines != m_transcript.lineCount())
        faults.append(u"the transcript counts turns or lines that it does not have"_s);
    for (const PageLine &page : m_page)
        checkLine(page.line, faults);

    for (const auto &[id, annotation] : m_annotations.all()) {
        const QString name = id.toString();
        if (annotation.places.empty() || (annotation.places.size() > 1 && !annotation.as<Claim>()))
            faults.append(u"annotation %1: has %2 places"_s.arg(name).arg(annotation.places.size()));
        if (const auto *tag = annotation.as<TopicTag>(); tag && !m_topics.find(tag->topic))
            faults.append(u"annotation %1: tags a topic that is not there"_s.arg(name));
        for (const Place &place : annotation.places) {
            const auto &[from, to] = place.range;
            if (from.line.isNull() && to.line.isNull()) {
                if (place.state != AnchorState::Orphan)
                    faults.append(u"annotation %1: has no line and is no orphan"_s.arg(name));
                continue;
            }
            const Line *first = findLine(from.line);
            const Line *last = findLine(to.line);
            if (!first || !last || from.offset < 0 || from.offset > first->text.size() || to.offset < 0 ||
                to.offset > last->text.size() || (first != last && compare(from, to) > 0) ||
                (first == last && from.offset > to.offset))
                faults.append(u"annotation %1: its range does not fit"_s.arg(name));
            else if (place.state == AnchorState::Orphan && !place.range.isEmpty())
                faults.append(u"annotation %1: is an orphan with words"_s.arg(name));
            else if (place.state == AnchorState::Changed && !annotation.isWordBound())
                faults.append(u"annotation %1: is changed and not word-bound"_s.arg(name));
            if (!m_annotations.touching(from.line).contains(id) ||
                !m_annotations.touching(to.line).contains(id))
                faults.append(u"annotation %1: is not found by its line"_s.arg(name));
        }
    }
    return faults;
}

EpisodeData Episode::data() const
{
    EpisodeData data{m_id, m_facts, m_page, {}, {}, {}, {}, m_imported};
    data.turns.reserve(size_t(m_transcript.turnCount()));
    m_transcript.forEachTurn([&data](const Turn &turn) { data.turns.push_back(turn); });
    for (const auto &[id, topic] : m_topics.all())
        data.topics.push_back(topic);
    for (const auto &[id, citation] : m_citations.all())
        data.citations.push_back(citation);
    for (const auto &[id, annotation] : m_annotations.all())
        data.annotations.push_back(annotation);
    return data;
}

} // namespace Ropewalk
