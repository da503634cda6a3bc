// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/replacing.h"

#include <QSet>

namespace Ropewalk
{

/// Where in an episode is looked.
struct FindScope {
    bool inText = true; ///< in what is said, and in markers
    bool onPage = true;
    bool inLabels = false; ///< names as files have them, of whoever speaks in the episode
    bool inNotes = false;  ///< in what people noted beside the text
    QSet<SpeakerId> speakers =
        {}; ///< in what they say, in notes on it and in their labels; empty for everybody
    std::optional<Range> words =
        {}; ///< in these words of the transcript alone, and in notes that begin there

    bool operator==(const FindScope &) const = default;
    /// The part of a line of the transcript that is looked in; nothing for none of it.
    [[nodiscard]] std::optional<Stretch> partOf(const Transcript &transcript, const Turn &turn,
                                                const Line &line) const;
};

/// A text beside the transcript that is looked in, and where it is: `words` empty.
struct FindText {
    FoundPlace place;
    QString text;
    qint32 offset = 0; ///< of the text in a note of several lines
};
/// The texts on the page, in labels and in notes.
[[nodiscard]] std::vector<FindText> textsBeside(const Project &project, const Episode &episode,
                                                const FindScope &scope);

/// The hits of a line of the transcript that lie in the part that is looked in.
[[nodiscard]] Finder::Found findIn(const Finder &finder, QStringView line, const Stretch &part,
                                   const std::function<bool()> &goesOn = {});
/// All hits of an episode: first the transcript's, then the page's, then those in labels and notes. Lines
/// that are too hard are added to `tooHard`.
[[nodiscard]] std::vector<FoundPlace> findAll(const Project &project, const Episode &episode,
                                              const Finder &finder, const FindScope &scope,
                                              qsizetype &tooHard);

} // namespace Ropewalk
