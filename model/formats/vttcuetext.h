// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/cuetext.h"

#include <QStringList>

namespace Ropewalk
{

/// A node of a cue's text. The nodes stand in document order in one list and know their parents, so that no
/// depth of nesting can overflow a stack. https://www.w3.org/TR/webvtt1/#cue-text-parsing-rules
struct VttNode {
    enum class Kind : quint8 {
        Text,
        Timestamp,
        Class,
        Italics,
        Bold,
        Underline,
        Ruby,
        RubyText,
        Voice,
        Language
    };

    Kind kind = Kind::Text;
    bool isReading = false; ///< inside RubyText
    qint32 parent = -1;     ///< index in the list, -1 for the cue itself
    qint32 voice = -1;      ///< the innermost voice around it, itself included; -1 where there is none
    qsizetype from = 0;     ///< of the text, or of the start tag, in the source of the cue's text
    qsizetype to = 0;
    QString annotation; ///< of a voice: the name; of a language: its tag
    QStringList classes;
    qint64 ms = 0; ///< of a timestamp
};

/// Takes a cue's text apart by the specification's tokenizer and tree building. Total: any text gives a tree.
[[nodiscard]] std::vector<VttNode> parseVttCueText(QStringView source);

/// The characters of a text node, references decoded.
[[nodiscard]] QString vttNodeText(QStringView source, const VttNode &node);

/// Appends what the cue reads as to `into`, a CueText for each voice in it. `usesRuby` becomes true where
/// readings
/// (`<rt>`) were left out of the text.
void extractVttText(QStringView file, const CueSource &cue, quint32 ordinal, std::vector<CueText> &into,
                    bool &usesRuby);

} // namespace Ropewalk
