// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/common/theme.h"

#include <QList>
#include <QTextLayout>

#include <memory>

namespace Ropewalk
{

/// Colours a line of a transcript: events, figures, quotes, marks of structure, times and web addresses, by a
/// KDE Syntax-Highlighting definition of our own (resources/syntax/transcript.xml). Each line is looked at
/// alone, so only lines that are shown need it. Owned by the view that shows them.
///
/// The first highlight() reads the library's catalogue of definitions and ours, which takes some
/// milliseconds: prepare() does that at a better moment.
class LineHighlighter
{
public:
    LineHighlighter();
    ~LineHighlighter();
    LineHighlighter(const LineHighlighter &) = delete;
    LineHighlighter &operator=(const LineHighlighter &) = delete;

    void prepare();
    void setTheme(const Theme &theme);
    /// The formats of what stands out in a line, in order and without overlaps, in UTF-16 units: for
    /// QTextLayout::setFormats(). Text that says nothing special is in none of them.
    [[nodiscard]] QList<QTextLayout::FormatRange> highlight(const QString &line);

private:
    class Engine;
    bool m_isDark = false;
    std::unique_ptr<Engine> m_engine;
};

} // namespace Ropewalk
