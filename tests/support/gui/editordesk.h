// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/episodeeditor.h"
#include "app/session/readproject.h"
#include "tests/support/paths.h"
#include "widgets/editor/editorview.h"

#include <QFile>
#include <QTemporaryDir>

#include <QSignalSpy>
#include <QTest>

/// An editor view over a project in memory, wired as the window wires it.
class EditorDesk
{
public:
    explicit EditorDesk(const QString &path)
        : m_formats(Ropewalk::FormatRegistry::standard())
        , m_read(Ropewalk::readFileAsProject(path, {}, m_formats, {}).value())
    {
        sit();
    }
    /// Of turns given as "Name: words", one a line; a line that begins with a tab goes on with the turn
    /// before it.
    static std::unique_ptr<EditorDesk> ofTurns(const QStringList &turns)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("turns.txt")));
        (void)file.open(QIODevice::WriteOnly);
        for (const QString &turn : turns) {
            if (turn.startsWith(u'\t'))
                file.write(turn.mid(1).toUtf8() + "\n");
            else
                file.write((file.pos() > 0 ? "\n" : "") + turn.toUtf8() + "\n");
        }
        file.close();
        return std::make_unique<EditorDesk>(file.fileName());
    }

    Ropewalk::EditorView view;
    QStringList said; ///< what the status line would say

    [[nodiscard]] Ropewalk::Project &project() { return *m_read.project; }
    [[nodiscard]] Ropewalk::History &history() { return *m_history; }
    [[nodiscard]] const Ropewalk::Episode &episode() const { return *m_read.project->episode(m_id); }
    [[nodiscard]] Ropewalk::EpisodeEditor editor() { return {*m_read.project, *m_history, m_id}; }
    [[nodiscard]] const Ropewalk::Transcript &transcript() const { return episode().transcript(); }
    /// Texts of the lines of a turn, joined by "/".
    [[nodiscard]] QString turn(qsizetype index) const
    {
        QStringList lines;
        for (const Ropewalk::Line &line : transcript().turnAt(index).lines)
            lines.append(line.text);
        return lines.join(u'/');
    }
    [[nodiscard]] QStringList turns() const
    {
        QStringList list;
        for (qsizetype at = 0; at < transcript().turnCount(); ++at)
            list.append(turn(at));
        return list;
    }
    [[nodiscard]] QString speaker(qsizetype index) const
    {
        const auto id = transcript().turnAt(index).head.speaker;
        const Ropewalk::Speaker *found = m_read.project->catalogue().speakers.find(id);
        return found ? found->shortName : QString();
    }
    void put(qsizetype turn, qsizetype line, int offset)
    {
        const Ropewalk::Position at{transcript().turnAt(turn).lines[size_t(line)].id, offset};
        view.setCaret({at, at});
    }
    void select(qsizetype turn, int from, int to)
    {
        const Ropewalk::LineId line = transcript().turnAt(turn).lines.front().id;
        view.setCaret({{line, to}, {line, from}});
    }
    /// "turn.line:offset" of the caret.
    [[nodiscard]] QString caret() const
    {
        const Ropewalk::Position at = view.caret().position;
        const auto place = transcript().findLine(at.line);
        return place ? QStringLiteral("%1.%2:%3")
                           .arg(transcript().indexOf(place.turn->id))
                           .arg(place.index)
                           .arg(at.offset)
                     : QString();
    }
    [[nodiscard]] QString selected() const
    {
        const auto range = view.selection();
        return range ? episode().textOf(*range) : QString();
    }
    void take(const Ropewalk::EpisodeEditor::Outcome &outcome)
    {
        if (!outcome) {
            said.append(outcome.error().message);
            return;
        }
        view.setCaret(outcome->caret);
        if (!outcome->message.isEmpty())
            said.append(outcome->message);
    }
    bool undo()
    {
        const auto walk = editor().undo();
        if (!walk || walk->outcome != Ropewalk::History::Walk::Outcome::Done)
            return false;
        view.setCaret(walk->done.caret);
        return true;
    }
    bool redo()
    {
        const auto walk = editor().redo();
        if (!walk || walk->outcome != Ropewalk::History::Walk::Outcome::Done)
            return false;
        view.setCaret(walk->done.caret);
        return true;
    }
    void show(const QSize &size)
    {
        view.resize(size);
        view.show();
        view.setFocus();
        (void)QTest::qWaitForWindowExposed(&view);
    }

private:
    void sit()
    {
        using namespace Ropewalk;
        m_id = m_read.project->episodes().front();
        m_history = std::make_unique<History>(
            *m_read.project,
            History::Context{QStringLiteral("Ann"), QStringLiteral("1"), [this] { return nowMs; }});
        view.showEpisode(m_read.project.get(), m_id);
        QObject::connect(m_history.get(), &History::changed, &view, &EditorView::apply);
        QObject::connect(&view, &EditorView::insertWanted, &view,
                         [this](const Range &range, const QString &text, bool isTyping) {
                             take(editor().insert(range, text, view.caret(), isTyping));
                         });
        QObject::connect(&view, &EditorView::removeWanted, &view, [this](const Range &range, bool isTyping) {
            take(editor().remove(range, view.caret(), isTyping));
        });
        QObject::connect(&view, &EditorView::joinWithPreviousWanted, &view,
                         [this](const Position &at) { take(editor().joinWithPrevious(at)); });
        QObject::connect(&view, &EditorView::joinWithNextWanted, &view,
                         [this](const Position &at) { take(editor().joinWithNext(at)); });
        QObject::connect(&view, &EditorView::moveWanted, &view,
                         [this](const Range &range, const Position &to) { take(editor().move(range, to)); });
        QObject::connect(&view, &EditorView::typingEnded, m_history.get(), &History::endTyping);
    }

    Ropewalk::FormatRegistry m_formats;
    Ropewalk::ReadProject m_read;
    std::unique_ptr<Ropewalk::History> m_history;
    Ropewalk::EpisodeId m_id;

public:
    qint64 nowMs = 1'000'000; ///< tests move it
};
