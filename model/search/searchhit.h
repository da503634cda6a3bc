// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/search/excerpt.h"
#include "model/transcript/line.h"

namespace Ropewalk
{

/// Something that a search found, with its words in context.
struct SearchHit {
    enum class Kind : quint8 { Line, Page, Note, Claim, Source };
    Kind kind = Kind::Line;
    EpisodeId episode; ///< null for a source
    LineId line;       ///< for a note or claim the first line that it is attached to; null where that is gone
    qint32 offset = 0; ///< where in the line: of what was found, or of the note's or claim's words
    qint32 length = 0;
    AnnotationId annotation; ///< of notes and claims
    SourceId source;
    SpeakerId speaker; ///< of the line
    TimePoint start;   ///< of the line
    Excerpt excerpt;

    bool operator==(const SearchHit &) const = default;
};

/// The names of the kinds in queries and JSON: line, page, note, claim, source.
[[nodiscard]] QString kindName(SearchHit::Kind kind);

} // namespace Ropewalk
