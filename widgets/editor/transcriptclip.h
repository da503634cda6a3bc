// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/clipturns.h"
#include "model/annotation/project.h"

#include <QMimeData>

#include <functional>
#include <vector>

namespace Ropewalk
{

/// Words of a transcript on their way out, to the clipboard or by dragging: plain text, HTML and Markdown,
/// each made only when somebody asks for it. Words of one turn go alone; where they are of several, each turn
/// is named, and this program gets the turns as such (ClipTurn). User text never becomes markup.
class TranscriptClip final : public QMimeData
{
    Q_OBJECT

public:
    /// What is taken of each turn: whole or cut lines.
    using Pieces = std::vector<ClipTurn>;

    /// The words of a range, now: texts are shared, not copied.
    [[nodiscard]] static Pieces cut(const Project &project, const Episode &episode, const Range &range);

    /// Appends a text to `out` so that Markdown gives it back word for word; `atLineStart` where no name
    /// stands before it.
    using Escape = std::function<void(QString &out, QStringView text, bool atLineStart)>;

    /// `pieces` is asked each time that somebody wants the words. Without `escape` there is no Markdown.
    TranscriptClip(std::function<Pieces()> pieces, Escape escape);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &format) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    std::function<Pieces()> m_pieces;
    Escape m_escape;
};

} // namespace Ropewalk
