// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/episodefacts.h"
#include "model/transcript/turn.h"

#include <memory>
#include <optional>

namespace Ropewalk
{

/// One line as a file had it, with the form around it.
///
/// The source is `Imported::head`, then before, lead, body of each line in file order (page lines and
/// transcript lines), then `Imported::tail`:
/// - `before` is what stands between the previous line and this one and belongs to neither: blank lines,
/// headings, NOTE
///   blocks, list marks between sections;
/// - `lead` is what says who and when: the speaker's label, a cue's number, times and settings;
/// - `body` is the source form of the text.
/// Each is null (QString::isNull) where it is exactly what the format's exporter writes by itself at this
/// place, so that the plain case costs nothing.
///
/// An exporter of the same format writes `body` while the line's text is the imported one, `lead` while
/// label, times and the line's place in its turn are, and `before` wherever the line goes: thus an unedited
/// import goes out byte for byte, and an edit changes its own line only.
struct ImportedLine {
    QString text;
    QString label; ///< the speaker's label as found; empty where there was none
    Span span;
    TurnKind kind = TurnKind::Speech;
    bool startsTurn = false; ///< first line of its turn
    bool isPage = false;     ///< a page line
    bool sharesCue =
        false; ///< in the same cue as the line before: its lead is valid only right behind that one
    QString before = {};
    QString lead = {};
    QString body = {};

    bool operator==(const ImportedLine &) const = default;
};

/// The text encodings that are read and written back.
enum class Encoding : quint8 { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// What was imported, unchanged, for as long as the episode lives: original words and speakers of every turn,
/// and the layout that an export in the same format writes again. Immutable, shared.
struct Imported {
    QString format;    ///< the format's id
    QString fileName;  ///< without folders
    QByteArray sha256; ///< of the source's bytes
    Encoding encoding = Encoding::Utf8;
    bool hasByteOrderMark = false;
    QString lineEnd =
        QStringLiteral("\n"); ///< the usual one of the file; leads and bodies hold theirs as found
    QString head; ///< what stands before everything else: a format's header; null where there was none
    std::vector<ImportedLine> lines;
    QString tail;       ///< everything behind the last body; null where it is what the exporter writes
    QStringList report; ///< what was said when it was imported

    bool operator==(const Imported &) const = default;
};

/// A turn as an importer found it: the label stands for the speaker, lines have no ids yet.
struct ImportedTurn {
    TurnKind kind = TurnKind::Speech;
    QString label;
    std::vector<Line> lines; ///< ids null; origins set to the ordinals in Imported::lines

    bool operator==(const ImportedTurn &) const = default;
};

/// A reason printed on the page.
struct ImportedReason {
    int number = 0;
    QString text;

    bool operator==(const ImportedReason &) const = default;
};

/// The whole of what an importer makes of a file: a value and nothing else, so that it can be made in another
/// thread or process. Matching labels to the cast and giving ids is the work of planImport() in
/// model/analysis.
struct ImportedEpisode {
    EpisodeFacts facts;
    std::vector<PageLine> page; ///< line ids null; origins as for turns
    std::vector<ImportedTurn> turns;
    std::vector<ImportedReason> reasons; ///< printed reasons, in page order
    QStringList panel;                   ///< the panel's names, in page order
    std::optional<SourceArticle> source;
    std::shared_ptr<const Imported> imported;

    /// One thing that was dropped, repaired or looks wrong. `line` is the source's, 1-based, 0 for the whole
    /// file.
    struct Remark {
        enum class Kind { Kept, Dropped, Repaired, Doubtful };
        Kind kind = Kind::Doubtful;
        QString text;
        int line = 0;

        bool operator==(const Remark &) const = default;
    };
    std::vector<Remark> remarks;
};

} // namespace Ropewalk
