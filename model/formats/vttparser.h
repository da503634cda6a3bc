// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"
#include "model/formats/cuesource.h"

#include <optional>
#include <vector>

namespace Ropewalk
{

/// A cue of a WebVTT file as the specification's parser sees it.
struct VttCue : CueSource {
    Stretch id;
    Stretch settings;
};

/// The blocks of a WebVTT file, as places in its text. https://www.w3.org/TR/webvtt1/#file-parsing
struct VttFile {
    enum class Block { Comment, Style, Region, Garbage };
    struct Other {
        Block kind = Block::Garbage;
        Stretch rows; ///< without the last line end
        int line = 0;
    };

    qsizetype headTo = 0; ///< end of the header's last row
    std::vector<VttCue> cues;
    std::vector<Other> others;
};

/// Reads a file by the specification's algorithm, which leaves out what it cannot read. Nothing where the
/// signature is missing. Byte order mark and U+0000 are the decoder's matter. `goOn` is told the place
/// reached now and then; its answer false ends the reading early.
template <typename GoOn>
[[nodiscard]] std::optional<VttFile> parseVtt(QStringView text, GoOn goOn);

/// Reads a time (`mm:ss.ttt`, `hh:mm:ss.ttt` with two or more digits of hours) at `at` and moves `at` behind
/// it. Beyond maxTimeMs it gives maxTimeMs + 1.
[[nodiscard]] std::optional<qint64> parseVttTimestamp(QStringView text, qsizetype &at);

/// Whether the text begins with WebVTT's signature.
[[nodiscard]] bool hasVttSignature(QStringView text);

/// Goes through a file a block at a time.
class VttParser final
{
public:
    explicit VttParser(QStringView text)
        : m_text(text)
    {
    }

    /// Reads signature and header; false where this is no WebVTT.
    [[nodiscard]] bool readHeader(VttFile &file);
    /// Reads the next block into `file`; false at the end.
    [[nodiscard]] bool readBlock(VttFile &file);
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    void skipLineEnds();
    [[nodiscard]] bool readTimings(const SourceRow &row, VttCue &cue) const;

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_seenCue = false;
};

template <typename GoOn>
std::optional<VttFile> parseVtt(QStringView text, GoOn goOn)
{
    VttParser parser(text);
    VttFile file;
    if (!parser.readHeader(file))
        return std::nullopt;
    constexpr int blocksBetweenCalls = 4096;
    for (int count = 1; parser.readBlock(file); ++count) {
        if (count % blocksBetweenCalls == 0 && !goOn(parser.position()))
            break;
    }
    return file;
}

} // namespace Ropewalk
