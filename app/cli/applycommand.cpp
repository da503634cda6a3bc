// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// apply: edits as JSON lines, each acknowledged once it is kept.

#include "app/cli/arguments.h"
#include "app/cli/say.h"
#include "app/cli/script/scriptrunner.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <cstdio>
#include <poll.h>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

/// Lines that wait to be kept together: no more of them, and no longer.
constexpr qsizetype mostWaiting = 500;
constexpr qint64 longestWaitMs = 200;

/// Prints what is kept: one line each, or elements of one JSON array.
class Acknowledger
{
public:
    Acknowledger(ProjectSession &session, Console &console)
        : m_session(session)
        , m_console(console)
    {
        if (m_console.isJson())
            m_console.printBytes("[");
    }

    void add(int line, QJsonObject done)
    {
        if (m_waiting.isEmpty())
            m_timer.start();
        done.insert(u"line"_s, line);
        m_waiting.append(done);
    }

    [[nodiscard]] bool isDue() const
    {
        return m_waiting.size() >= mostWaiting || m_timer.elapsed() >= longestWaitMs;
    }

    [[nodiscard]] Result<> keep()
    {
        if (m_waiting.isEmpty())
            return {};
        if (const auto kept = m_session.keep(); !kept)
            return kept;
        for (const QJsonValue &waiting : std::exchange(m_waiting, {})) {
            const QJsonObject done = waiting.toObject();
            if (m_console.isJson()) {
                m_console.printBytes((m_isFirst ? "\n" : ",\n") +
                                     QJsonDocument(done).toJson(QJsonDocument::Compact));
            } else {
                m_console.print(u"%1\t%2"_s.arg(done.value(u"sequence"_s).toInteger())
                                    .arg(done.value(u"do"_s).toString()));
            }
            m_isFirst = false;
        }
        return {};
    }

    void finish()
    {
        if (m_console.isJson())
            m_console.printBytes("\n]\n");
    }

private:
    ProjectSession &m_session;
    Console &m_console;
    QJsonArray m_waiting;
    QElapsedTimer m_timer;
    bool m_isFirst = true;
};

/// Whether reading would have to wait for more input.
bool wouldWait(const QFile &script)
{
    pollfd input{script.handle(), POLLIN, 0};
    return script.isSequential() && poll(&input, 1, 0) == 0;
}

Status applyScript(QFile &script, const QString &name, ProjectSession &session, ScriptRunner &runner,
                   Environment &environment)
{
    Acknowledger acknowledger(session, environment.console);
    Status status = Status::Done;
    // Once nobody can be told any more what is kept, nothing more is done.
    for (int number = 1; status == Status::Done && environment.console.isWritable(); ++number) {
        if (wouldWait(script) || acknowledger.isDue()) {
            if (const auto kept = acknowledger.keep(); !kept) {
                status = fail(kept.error(), environment.console);
                break;
            }
        }
        const QByteArray line = script.readLine();
        if (line.isEmpty())
            break;
        if (line.trimmed().isEmpty() || line.trimmed().startsWith('#'))
            continue;
        auto done = runner.run(line);
        if (done) {
            acknowledger.add(number, std::move(*done));
        } else {
            Error error = done.error();
            error.file = name;
            error.line = number;
            if (error.kind == Error::Kind::Invalid)
                error.kind = Error::Kind::Unreadable;
            status = fail(error, environment.console);
        }
    }
    if (const auto kept = acknowledger.keep(); !kept && status != Status::Unwritable)
        status = fail(kept.error(), environment.console);
    acknowledger.finish();
    return status;
}

Status runApply(const QCommandLineParser &parser, Environment &environment)
{
    if (parser.isSet(u"list"_s)) {
        QJsonArray kinds;
        for (const auto &[name, description] : ScriptRunner::kinds()) {
            kinds.append(QJsonObject{{u"do"_s, name}, {u"description"_s, description}});
            if (!environment.console.isJson())
                environment.console.print(name.leftJustified(20) + description);
        }
        if (environment.console.isJson())
            environment.console.printJson({{u"lines"_s, kinds}});
        return Status::Done;
    }
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty() || arguments.size() > 2)
        return misuse(
            say(QT_TRANSLATE_NOOP("Cli", "Name a project, and a script (standard input without one).")),
            environment.console);
    QFile script;
    const QString name = arguments.value(1, u"-"_s);
    const bool isOpen = name == "-"_L1 ? script.open(stdin, QIODevice::ReadOnly)
                                       : (script.setFileName(name), script.open(QIODevice::ReadOnly));
    if (!isOpen)
        return fail({Error::Kind::Unreadable, script.errorString(), name}, environment.console);
    const auto session = ProjectSession::open(arguments.front(), environment.author);
    if (!session)
        return fail(session.error(), environment.console);
    for (const QString &remark : (*session)->remarks())
        environment.console.say(remark);
    EpisodeId episode;
    if (parser.isSet(u"episode"_s) || (*session)->project().episodes().size() == 1) {
        const auto chosen = chosenEpisode(parser, (*session)->project());
        if (!chosen)
            return fail(chosen.error(), environment.console);
        episode = *chosen;
    }
    ScriptRunner runner(**session, episode, environment.author);
    const Status status = applyScript(script, name, **session, runner, environment);
    // What was done before a line that failed is kept, and published like everything else.
    if (const auto closed = close(**session, environment.console); !closed && status != Status::Unwritable)
        return fail(closed.error(), environment.console);
    return status;
}

} // namespace

Command applyCommand()
{
    return {u"apply"_s,
            {u"apply P.ropewalk [SCRIPT] [--episode REF]"_s, u"apply --list"_s},
            say(QT_TRANSLATE_NOOP(
                "Cli", "Makes edits, given as JSON lines; prints each one’s number once it is kept.")),
            [](QCommandLineParser &parser) {
                addEpisodeOption(parser);
                parser.addOption({u"list"_s, say(QT_TRANSLATE_NOOP("Cli", "Lists what a line can do."))});
            },
            runApply};
}

} // namespace Ropewalk::Cli
