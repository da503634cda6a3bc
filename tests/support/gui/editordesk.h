// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/episodeeditor.h"
#include "app/session/readproject.h"
#include "model/formats/markdowntext.h"
#include "tests/support/paths.h"
#include "widgets/editor/editorview.h"

#include <QSignalSpy>
#include <QTest>

/// An editor view over a project in memory, wired as the window wires it.
class EditorDesk
{
public:
    enum class Show { Now, Later };
    /// Shows the project's first episode, now or when begin() is called.
    explicit EditorDesk(std::unique_ptr<Ropewalk::Project> project, Show when = Show::Now)
        : m_project(std::move(project))
    {
        sit();
        if (when == Show::Now)
            begin();
    }
    void begin() { view.showEpisode(m_project.get(), m_id); }
    /// Of a transcript file.
    static std::unique_ptr<EditorDesk> ofFile(const QString &path)
    {
        const auto formats = Ropewalk::FormatRegistry::standard();
        return std::make_unique<EditorDesk>(
            std::move(Ropewalk::readFileAsProject(path, {}, formats, {}).value().project));
    }
    /// Of turns given as "Name: words"; a line end in the words begins another line of the turn.
    static std::unique_ptr<EditorDesk> ofTurns(const QStringList &turns)
    {
        using namespace Ropewalk;
        Catalogue catalogue;
        QHash<QString, SpeakerId> cast;
        EpisodeData data;
        data.id = EpisodeId::create();
        for (const QString &given : turns) {
            const QString name = given.section(QStringLiteral(": "), 0, 0);
            if (!cast.contains(name)) {
                const int number = int(cast.size()) + 1;
                cast.insert(name, SpeakerId::create());
                catalogue.speakers.load({cast[name], name, name, {}, {name.toUpper()}, number, number});
            }
            Turn turn{TurnId::create(), {TurnKind::Speech, cast[name]}, {}};
            for (const QString &line : given.section(QStringLiteral(": "), 1).split(u'\n'))
                turn.lines.push_back(Line{LineId::create(), line, {}, {}, {}});
            data.turns.push_back(std::move(turn));
        }
        auto project = std::make_unique<Project>(ProjectId::create(), catalogue,
                                                 std::vector<Project::Header>{{data.id, data.facts}});
        project->load(std::move(data));
        return std::make_unique<EditorDesk>(std::move(project));
    }

    Ropewalk::EditorView view;
    QStringList said; ///< what the status line would say

    [[nodiscard]] Ropewalk::Project &project() { return *m_project; }
    [[nodiscard]] Ropewalk::History &history() { return *m_history; }
    [[nodiscard]] const Ropewalk::Episode &episode() const { return *m_project->episode(m_id); }
    [[nodiscard]] Ropewalk::EpisodeEditor editor() { return {*m_project, *m_history, m_id}; }
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
        const Ropewalk::Speaker *found = m_project->catalogue().speakers.find(id);
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
        view.setMarkdown(MarkdownText::escape);
        m_id = m_project->episodes().front();
        m_history =
            std::make_unique<History>(*m_project, History::Context{QStringLiteral("Ann"), QStringLiteral("1"),
                                                                   [this] { return nowMs; }});
        QObject::connect(m_history.get(), &History::changed, &view, &EditorView::apply);
        QObject::connect(&view, &EditorView::insertWanted, &view,
                         [this](const Range &range, const QString &text, bool isTyping) {
                             take(editor().insert(range, text, view.caret(), isTyping));
                         });
        QObject::connect(&view, &EditorView::pasteWanted, &view,
                         [this](const Range &range, const QString &text, const QByteArray &turns) {
                             take(editor().paste(range, text, turns, view.caret()));
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

    std::unique_ptr<Ropewalk::Project> m_project;
    std::unique_ptr<Ropewalk::History> m_history;
    Ropewalk::EpisodeId m_id;

public:
    qint64 nowMs = 1'000'000; ///< tests move it
};
