// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/editing/record.h"
#include "model/editing/touched.h"
#include "widgets/common/theme.h"

#include <QAbstractScrollArea>

namespace Ropewalk
{

/// The transcript of one episode as running text: reads the model and shows it, and says by signals what the
/// person wants done; whoever owns it performs that and passes the model's changes to apply(). It holds no
/// text.
class EditorView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit EditorView(QWidget *parent = nullptr);
    ~EditorView() override;

    void setTheme(const Theme &theme);
    /// Shows an episode that is loaded, from its beginning, or nothing (null).
    void showEpisode(const Project *project, EpisodeId episode);
    [[nodiscard]] EpisodeId episode() const;
    /// Takes up what changed in the project: to be called for each History::changed().
    void apply(const Touched &touched);

    [[nodiscard]] Caret caret() const;
    /// Places that are not there (any more) leave the caret where it is.
    void setCaret(const Caret &caret);
    /// The words that the person selected, the earlier end first; nothing where none are.
    [[nodiscard]] std::optional<Range> selection() const;

public Q_SLOTS:
    void copy();
    void cut();
    void paste();
    void selectAll();
    void zoomIn();
    void zoomOut();
    void resetZoom();

Q_SIGNALS:
    void caretMoved();
    /// `text` is to take the place of `range` (which may be empty). Typing merges with the typing before.
    void insertWanted(const Ropewalk::Range &range, const QString &text, bool isTyping);
    void removeWanted(const Ropewalk::Range &range, bool isTyping);
    /// A click on a speaker's name: a menu of the cast is to open there.
    void speakerMenuWanted(Ropewalk::TurnId turn, const QPoint &globalPosition);
    void zoomChanged(int percent);
};

} // namespace Ropewalk
