// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/json.h"
#include "model/transcript/episodefacts.h"
#include "model/transcript/imported.h"
#include "model/transcript/speaker.h"
#include "model/transcript/turn.h"

/// The fields of the transcript's values for model/base/json.h.
namespace Ropewalk
{

using namespace Qt::StringLiterals;

constexpr std::array<QLatin1StringView, 3> names(TimeKind)
{
    return {"unknown"_L1, "measured"_L1, "interpolated"_L1};
}

constexpr std::array<QLatin1StringView, 5> names(TurnKind)
{
    return {"speech"_L1, "break"_L1, "jingle"_L1, "clip"_L1, "marker"_L1};
}

constexpr std::array<QLatin1StringView, 5> names(PageSection)
{
    return {"summary"_L1, "topics"_L1, "reasons"_L1, "source"_L1, "panel"_L1};
}

constexpr std::array<QLatin1StringView, 4> names(Encoding)
{
    return {"utf-8"_L1, "utf-16le"_L1, "utf-16be"_L1, "windows-1252"_L1};
}

template <typename Archive>
void fields(Archive &archive, TimePoint &point)
{
    archive("ms", point.ms);
    archive("kind", point.kind);
}

template <typename Archive>
void fields(Archive &archive, Span &span)
{
    archive("start", span.start);
    archive("end", span.end);
}

template <typename Archive>
void fields(Archive &archive, WordTiming &word)
{
    archive("offset", word.offset);
    archive("length", word.length);
    archive("span", word.span);
    archive("confidence", word.confidence);
}

template <typename Archive>
void fields(Archive &archive, Line &line)
{
    archive("id", line.id);
    archive("text", line.text);
    archive("span", line.span);
    archive("words", line.words);
    archive("origins", line.origins);
}

template <typename Archive>
void fields(Archive &archive, Position &position)
{
    archive("line", position.line);
    archive("offset", position.offset);
}

template <typename Archive>
void fields(Archive &archive, Range &range)
{
    archive("from", range.from);
    archive("to", range.to);
}

template <typename Archive>
void fields(Archive &archive, TurnHead &head)
{
    archive("kind", head.kind);
    archive("speaker", head.speaker);
}

template <typename Archive>
void fields(Archive &archive, Turn &turn)
{
    archive("id", turn.id);
    archive("head", turn.head);
    archive("lines", turn.lines);
}

template <typename Archive>
void fields(Archive &archive, Speaker &speaker)
{
    archive("id", speaker.id);
    archive("name", speaker.name);
    archive("short_name", speaker.shortName);
    archive("role", speaker.role);
    archive("labels", speaker.labels);
    archive("number", speaker.number);
    archive("colour", speaker.colour);
}

template <typename Archive>
void fields(Archive &archive, EpisodeFacts &facts)
{
    archive("title", facts.title);
    archive("number", facts.number);
    archive("date", facts.date);
    archive("length_ms", facts.lengthMs);
    archive("language", facts.language);
    archive("media_file", facts.mediaFile);
    archive("reasons_from_links", facts.reasonsFromLinks);
}

template <typename Archive>
void fields(Archive &archive, PageLine &page)
{
    archive("section", page.section);
    archive("line", page.line);
}

} // namespace Ropewalk
