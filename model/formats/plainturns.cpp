// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/plainturns.h"

#include "model/base/timecode.h"

namespace Ropewalk
{

namespace
{

/// Progress is told after so many lines.
constexpr size_t linesBetweenReports = 4096;

std::optional<qint64> bareTime(QStringView rest)
{
    if (rest.size() > 16 || rest.isEmpty())
        return std::nullopt;
    if ((rest.front() == u'(' && rest.back() == u')') || (rest.front() == u'[' && rest.back() == u']'))
        rest = rest.sliced(1, rest.size() - 2);
    return parseTimecode(rest);
}

} // namespace

void addTurns(LayoutBuilder &builder, QStringView text, const std::vector<TurnLine> &lines)
{
    using Kind = TurnLine::Kind;
    bool isOpen = false;
    for (size_t at = 0; at < lines.size(); ++at) {
        const TurnLine &line = lines[at];
        if (at % linesBetweenReports == 0 && !builder.advance(line.start))
            return;
        switch (line.kind) {
        case Kind::Layout:
            break;
        case Kind::Marker:
            builder.beginTurn(line.marker, {});
            builder.addLine({line.start, line.start, line.end, line.number});
            isOpen = false;
            break;
        case Kind::Text:
            if (!isOpen)
                builder.beginTurn(TurnKind::Speech, {});
            builder.addLine({line.start, line.start, line.end, line.number});
            isOpen = true;
            break;
        case Kind::Label: {
            builder.beginTurn(TurnKind::Speech, line.label);
            isOpen = true;
            const TurnLine *next = at + 1 < lines.size() && lines[at + 1].kind == Kind::Text ? &lines[at + 1] : nullptr;
            qint64 startMs = line.startMs;
            bool standsAlone = line.body == line.end;
            if (!standsAlone && next) {
                const auto time = bareTime(text.sliced(line.body, line.end - line.body));
                startMs = time.value_or(startMs);
                standsAlone = time.has_value();
            }
            if (!standsAlone) {
                builder.addLine({line.start, line.body, line.end, line.number}, startMs);
            } else if (next) {
                builder.addLine({line.start, next->start, next->end, next->number}, startMs);
                ++at;
            } else {
                builder.addLine({line.start, line.end, line.end, line.number}, startMs);
            }
            break;
        }
        }
    }
}

void PlainTurns::add(const TextLines::Item &line)
{
    Found &found = m_lines.emplace_back();
    found.line = line;
    const QStringView text = m_text.sliced(line.start, line.end - line.start);
    if (const auto head = labelHead(text)) {
        found.head = *head;
        found.number = m_census.add(text.sliced(head->nameStart, head->nameEnd - head->nameStart), text.sliced(head->rest));
    }
}

std::vector<TurnLine> PlainTurns::resolve()
{
    m_census.decide();
    std::vector<TurnLine> lines;
    lines.reserve(m_lines.size());
    for (const Found &found : m_lines) {
        const auto &[start, end, number] = found.line;
        TurnLine line{.start = start, .end = end, .number = number};
        if (found.number >= 0 && m_census.accepts(found.number)) {
            const QStringView text = m_text.sliced(start, end - start);
            line.label = text.sliced(found.head.nameStart, found.head.nameEnd - found.head.nameStart);
            line.body = start + found.head.rest;
            line.startMs = found.head.startMs;
            line.kind = TurnLine::Kind::Label;
            const auto marker = found.head.nameStart == 0 ? markerKind(line.label, text.sliced(found.head.rest)) : std::nullopt;
            if (marker) {
                line.kind = TurnLine::Kind::Marker;
                line.marker = *marker;
            }
        }
        lines.push_back(line);
    }
    m_lines = {};
    return lines;
}

bool readsAsLabel(QStringView text)
{
    if (!text.isEmpty() && (isBlank(text.front()) || isBlank(text.back())))
        return true;
    const auto head = labelHead(text);
    return head && timesNeeded(text.sliced(head->nameStart, head->nameEnd - head->nameStart)) > 0;
}

bool isReadableLabel(QStringView label, qsizetype turns)
{
    const QString line = label.toString() + QStringLiteral(": x");
    const auto head = labelHead(line);
    if (!head || head->nameStart != 0 || head->nameEnd != label.size() || markerKind(label))
        return false;
    const int needed = timesNeeded(label);
    return needed > 0 && turns >= needed;
}

} // namespace Ropewalk
