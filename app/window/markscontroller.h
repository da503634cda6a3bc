// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/anchorwatch.h"
#include "app/session/marks.h"
#include "app/window/actions.h"
#include "app/window/episodecontroller.h"
#include "app/window/projectcontroller.h"
#include "widgets/marks/noteeditor.h"

#include <optional>

namespace Ropewalk
{

class Carets;
class EditorView;
class MarksPanel;
class MessageBars;

/// Notes, quote locks, strike-outs, what is off the record, and annotations whose words changed: between the
/// editor, the panel and the episode on screen. Says in a bar when a step takes the words from under
/// something. Owned by the application.
class MarksController final : public QObject
{
    Q_OBJECT

public:
    /// What this works with; all of it outlives it.
    struct Desk {
        ProjectController &projects;
        EpisodeController &episodes;
        EditorView &view;
        Carets &carets;
        MarksPanel &panel;
        MessageBars &bars;
        const Actions &actions;
    };
    explicit MarksController(const Desk &desk, QObject *parent = nullptr);

    /// What a note is written in.
    [[nodiscard]] NoteEditor &noteEditor() { return m_noteEditor; }
    /// Brings a mark to light in the panel; the keyboard stays where it is.
    void show(AnnotationId mark);
    /// Chooses its row in the panel, where that lists it.
    void choose(AnnotationId mark);

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);
    /// What took words away is to be undone.
    void undoWanted();
    /// The panel is to be seen.
    void panelWanted();

private:
    /// Nothing where no episode is on screen.
    [[nodiscard]] std::optional<Marks> marks() const;
    [[nodiscard]] Range chosenWords() const;
    void connectActions();
    void connectPanel();
    void report(const Marks::Done &done);
    void beginNote();
    void changeNote(AnnotationId note, const QPoint &globalPosition);
    void write(const QString &text, bool isPrivate);
    void take(const Touched &touched);
    void showSoon();
    void showMarks();
    void followCaret();

    Desk m_desk;
    NoteEditor m_noteEditor;
    AnnotationId m_note; ///< that is being changed; null for a new one
    Range m_noteRange;   ///< of a new one
    AnnotationId m_here; ///< the mark that the caret came to last
    AnchorWatch m_watch;
    QTimer m_soon;
};

} // namespace Ropewalk
