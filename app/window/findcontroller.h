// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/episodeeditor.h"
#include "app/window/episodesearch.h"
#include "app/window/hitrows.h"
#include "widgets/find/findbar.h"

#include <QElapsedTimer>

namespace Ropewalk
{

class EditorView;

/// Finds and replaces in the episode on screen: binds the bar to the view, the search and the episode's
/// editor. Owned by the window.
///
/// The hit that find stands at is marked in the view, with the caret before it; it is never selected. While
/// the person types what to look for, the hit goes along, from the place where they began. Next and previous
/// go on from the caret; behind the transcript's last hit come those of the page, of labels and of notes.
/// Find also works while the bar is closed: it then marks the hit alone.
class FindController final : public QObject
{
    Q_OBJECT

public:
    FindController(FindBar &bar, EditorView &view, QObject *parent = nullptr);

    /// The episode on screen and what edits it, both null where there is none; they must outlive the next
    /// call. Without an editor nothing is replaced.
    void setEpisode(const Project *project, EpisodeId episode, EpisodeEditor *editor);
    /// Takes up what changed in the project: after the view did, for each History::changed().
    void apply(const Touched &touched);

public Q_SLOTS:
    /// Opens the bar; a selection inside one line is what is looked for, one of several lines where it is
    /// looked for.
    void openFind();
    void openReplace();
    void findNext();
    void findPrevious();

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);
    /// So many places are about to be replaced.
    void aboutToReplace(qsizetype places);
    /// Find stands at a place of the page, which is to be shown without taking the keyboard.
    void pageHitFound(const Ropewalk::Range &hit);
    /// Find stands at a note, or a label of a speaker, which is to be shown.
    void noteHitFound(Ropewalk::AnnotationId note);
    void labelHitFound(Ropewalk::SpeakerId speaker);

private:
    /// What is looked for, and is found as soon as enough is read.
    enum class Way : quint8 { Nothing, Next, Previous, Typed };

    void connectBar();
    void connectList();
    [[nodiscard]] const Episode *episode() const;
    [[nodiscard]] QString selectedWords() const;
    void prepare();
    void takeQuery();
    void takeReplacement();
    void startSearch();
    void endSearch();
    void find(Way way);
    void goOn();
    void stand(const EpisodeSearch::Hit &hit);
    void standAtRow(qsizetype row);
    void showHitAgain();
    [[nodiscard]] Position placeToGoOnFrom() const;
    [[nodiscard]] bool goOnBeside(qsizetype text, qint32 start);
    void standBeside(const EpisodeSearch::Beside &hit);
    void leaveHit();
    void showStatus();
    void showList();
    void showSpeakers();
    void replace();
    void replaceAll(bool pickedAlone);
    [[nodiscard]] bool mayReplace();
    void take(const EpisodeEditor::Outcome &outcome);

    FindBar &m_bar;
    EditorView &m_view;
    const Project *m_project = nullptr;
    EpisodeId m_episode;
    EpisodeEditor *m_editor = nullptr;
    EpisodeSearch m_search;
    HitRows m_rows;
    Way m_way = Way::Nothing;
    Position m_origin;          ///< where the person began: what is typed is looked for from here
    std::optional<Range> m_hit; ///< the one that find stands at, also when the bar is closed on it
    std::optional<EpisodeSearch::Beside> m_beside; ///< the same beside the transcript
    std::optional<Range> m_words;                  ///< the selection that is looked in, where one is
    QString m_fault;                               ///< of the pattern or the replacement
    FindTurned m_turned = FindTurned::No;
    QElapsedTimer m_drawn;   ///< since the hits in view were drawn
    bool m_speaks = false;   ///< what is found is to be said, since no bar shows it
    bool m_isMoving = false; ///< the caret is moved by find, not by the person
    enum class Later : quint8 { Nothing, All, Picked };
    Later m_later = Later::Nothing; ///< what is to be replaced as soon as all is read
};

} // namespace Ropewalk
