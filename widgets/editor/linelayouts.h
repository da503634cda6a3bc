// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/line.h"
#include "widgets/editor/editormetrics.h"
#include "widgets/editor/seams.h"

#include <QTextLayout>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace Ropewalk
{

/// A line's text laid out: rows of text one under the other, from (0, 0). What is laid out may differ from
/// the text: offsets go through `seams`.
struct LaidLine {
    QString text; ///< of the line
    Seams seams;
    QTextLayout layout;
    QList<QTextLayout::FormatRange> marks; ///< of what hangs on the line
    int height = 0;
    quint64 lastUse = 0;
};

/// The lines that were laid out lately, by id: a small cache, since laying out is what costs. Owned by the
/// TranscriptLayout.
class LineLayouts
{
public:
    using Highlight = std::function<QList<QTextLayout::FormatRange>(const QString &)>;
    using Marks = std::function<QList<QTextLayout::FormatRange>(LineId)>;

    void setMetrics(const EditorMetrics &metrics);
    /// What gives a text its colours; null for none.
    void setHighlight(Highlight highlight);
    /// What marks the words that something hangs on; null for none. These go over the highlight.
    void setMarks(Marks marks);
    /// Lays out anew what is marked otherwise now.
    void refreshMarks();
    /// What is shown otherwise than it is; null for nothing.
    using SeamsOf = std::function<Seams(const Line &)>;
    void setSeams(SeamsOf seams);

    /// The line as it is to be seen. Good until the next call of anything here.
    [[nodiscard]] LaidLine &of(const Line &line);
    /// The text of a line as it was laid out, if it is: that of before the last change.
    [[nodiscard]] std::optional<QString> shown(LineId id) const;
    /// The height that it is laid out with, if it is.
    [[nodiscard]] std::optional<int> shownHeight(LineId id) const;

    /// What an input method composes at a place, not yet part of the text; an empty text ends it.
    struct Preedit {
        Position at;
        QString text;
        int caret = 0;                           ///< where the input method has its own caret in `text`
        QList<QTextLayout::FormatRange> formats; ///< from the beginning of `text`
    };
    void setPreedit(const Preedit &preedit);
    [[nodiscard]] const Preedit &preedit() const { return m_preedit; }

    void drop(LineId id);
    void clear();

private:
    void layOut(LaidLine &laid, const Line &line) const;
    void trim();

    EditorMetrics m_metrics;
    Highlight m_highlight;
    Marks m_marks;
    SeamsOf m_seams;
    Preedit m_preedit;
    std::unordered_map<LineId, std::unique_ptr<LaidLine>> m_lines;
    quint64 m_clock = 0;
};

} // namespace Ropewalk
