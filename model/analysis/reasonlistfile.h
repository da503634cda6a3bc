// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"

#include <QStringList>

#include <vector>

namespace Ropewalk
{

/// A reason as a file gives it, and the 1-based line that it stands on.
struct ListedReason {
    int number = 0;
    QString text;
    bool isExplicit = false;
    int line = 0;

    bool operator==(const ListedReason &) const = default;
};

/// What a file that lists reasons says. Numbers are unique; `remarks` (translated) tell what was not taken
/// over as it stood.
struct ReasonListFile {
    QString name;                      ///< the file's own name for the list, else the file's base name
    std::vector<ListedReason> reasons; ///< in the file's order
    QStringList remarks;
};

/// Reads a list of reasons, whatever its form, told by its content:
/// - plain: one reason a line, the line's number is the reason's; an empty line has a number and no reason;
/// - numbered: `81. text`, `81) text`, `81: text`, `#81 — text`, `- #81 — text`, `Reason 81: text`, when more
/// than half of the lines that are not empty begin so; then all must;
/// - delimited by comma, semicolon or tab (RFC 4180): columns `number`, `text`, `explicit` in any order under
/// a header, else number, text and perhaps explicit;
/// - JSON (RFC 8259): an array of strings, which are numbered from 1 (an empty string has a number and no
/// reason); an array of objects with `number`, `text` and perhaps `explicit`; an object of numbers and texts;
/// an object whose `reasons` is any of these, and whose `name` names the list.
///
/// Text stays as it is, entities and all; white space around it goes, line ends in it become spaces. A
/// line that ends with `[explicit]` or `(explicit)` is marked explicit, and that is taken off, where there is
/// no column or member for it. A number that is given twice is an error, unless both texts are the same.
/// Errors name the file, its line and what to do.
[[nodiscard]] Result<ReasonListFile> parseReasonList(const QString &text, const QString &fileName);

/// The same for bytes: UTF-8, or UTF-16 with a byte order mark.
[[nodiscard]] Result<ReasonListFile> parseReasonList(const QByteArray &bytes, const QString &fileName);

/// The list that the program ships with: the reasons of the sample episode.
[[nodiscard]] ReasonListFile starterReasonList();

} // namespace Ropewalk
