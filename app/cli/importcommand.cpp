// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// import: transcripts into a project file.

#include "app/cli/arguments.h"
#include "app/cli/say.h"
#include "app/session/filestoimport.h"
#include "app/session/importpreview.h"
#include "app/session/projectsession.h"

#include <QFileInfo>
#include <QJsonArray>

#include <atomic>
#include <csignal>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

/// What was kept, in one sentence.
QString keptSentence(const Episode &episode, const ImportedEpisode &imported)
{
    return say(QT_TRANSLATE_NOOP("Cli", "“%1”, read as %2: %3 kept."))
        .arg(episode.facts().title, imported.imported ? imported.imported->format : QString(),
             keptText(countsOf(episode.transcript()), imported));
}

std::atomic<bool> isInterrupted = false;

/// Asked to end (Ctrl+C) while files come in, what came in is kept and published; asked again, the program
/// ends at once.
class StopOnInterrupt final
{
public:
    StopOnInterrupt()
    {
        m_before = std::signal(SIGINT, [](int signal) {
            isInterrupted = true;
            std::signal(signal, SIG_DFL);
        });
    }
    ~StopOnInterrupt() { std::signal(SIGINT, m_before); }
    StopOnInterrupt(const StopOnInterrupt &) = delete;
    StopOnInterrupt &operator=(const StopOnInterrupt &) = delete;

private:
    void (*m_before)(int) = SIG_DFL;
};

/// What comes in is let go of whenever it comes to so many bytes: memory does not grow with their number.
constexpr qint64 mostBytesAtHand = 8LL << 20;

/// Takes files into a project, one after the other; one that cannot be read keeps none of the others out.
class Importing final
{
public:
    Importing(const QCommandLineParser &parser, const ImportOptions &options, Environment &environment)
        : m_environment(environment)
        , m_options(options)
        , m_format(parser.value(u"from"_s))
        , m_target(parser.value(u"into"_s))
    {
    }

    [[nodiscard]] Status run(const QStringList &paths);

private:
    /// Reads one and puts it in; the error ends it all.
    [[nodiscard]] Result<> take(const QString &path, qsizetype index, qsizetype count);
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> put(const QString &path, const ImportedEpisode &imported);
    void sayFailed(const QString &path, const Error &error);
    [[nodiscard]] Status end(qsizetype count, qsizetype left);

    Environment &m_environment;
    ImportOptions m_options;
    QString m_format;
    QString m_target;
    std::unique_ptr<ProjectSession> m_session; ///< from the first file on that can be read
    std::vector<EpisodeId> m_atHand;
    qint64 m_bytesAtHand = 0;
    QJsonArray m_episodes;
    QJsonArray m_failed;
    bool m_isDoubtful = false;
};

Status Importing::run(const QStringList &paths)
{
    const StopOnInterrupt stop;
    qsizetype done = 0;
    for (const QString &path : paths) {
        const auto taken = take(path, done, paths.size());
        if (isInterrupted)
            break;
        if (!taken) {
            // What came in before stays: closed as well as that can be.
            if (m_session) [[maybe_unused]]
                const auto closed = close(*m_session, m_environment.console);
            return fail(taken.error(), m_environment.console);
        }
        ++done;
    }
    return end(paths.size(), paths.size() - done);
}

Result<> Importing::take(const QString &path, qsizetype index, qsizetype count)
{
    ImportOptions options = m_options;
    const QString what = count > 1 ? say(QT_TRANSLATE_NOOP("Cli", "Importing")) : QFileInfo(path).fileName();
    options.progress = [show = m_environment.console.progress(what), index, count](double share) {
        return show((double(index) + share) / double(count)) && !isInterrupted;
    };
    const auto imported = readTranscript(path, m_format, m_environment.formats, options);
    if (isInterrupted)
        return {};
    if (!imported && imported.error().kind == Error::Kind::Invalid) // which the others are too: the format
        return std::unexpected(imported.error());
    if (!imported) {
        sayFailed(path, imported.error());
        return {};
    }
    if (auto begun = begin(); !begun)
        return begun;
    if (auto done = put(path, *imported); !done)
        return done;
    m_bytesAtHand += QFileInfo(path).size();
    if (m_bytesAtHand < mostBytesAtHand)
        return {};
    auto kept = m_session->keep();
    if (kept)
        m_session->release(std::exchange(m_atHand, {}), m_session->history().lastSequence());
    m_bytesAtHand = 0;
    return kept;
}

Result<> Importing::begin()
{
    if (m_session)
        return {};
    auto session = ProjectSession::openOrCreate(m_target, m_environment.author);
    if (!session)
        return std::unexpected(session.error());
    m_session = std::move(*session);
    for (const QString &remark : m_session->remarks())
        m_environment.console.say(remark);
    m_session->backUpBeforeImport();
    return {};
}

Result<> Importing::put(const QString &path, const ImportedEpisode &imported)
{
    const ImportPlan plan = planImport(m_session->project(), imported, titleFromPath(path));
    if (auto done = m_session->import(plan); !done)
        return done;
    m_atHand.push_back(plan.episode);
    const Episode &episode = *m_session->project().episode(plan.episode);
    const QString kept = keptSentence(episode, imported);
    m_isDoubtful = sayRemarks(plan.remarks, path, m_environment.console) || m_isDoubtful;
    m_episodes.append(QJsonObject{{u"id"_s, plan.episode.toString()},
                                  {u"number"_s, qint64(m_session->project().episodes().size())},
                                  {u"title"_s, episode.facts().title},
                                  {u"file"_s, path},
                                  {u"format"_s, imported.imported->format},
                                  {u"kept"_s, kept},
                                  {u"new_speakers"_s, qint64(plan.newSpeakers)},
                                  {u"known_speakers"_s, qint64(plan.knownSpeakers)},
                                  {u"report"_s, remarksToJson(plan.remarks)}});
    if (!m_environment.console.isJson())
        m_environment.console.print(kept);
    return {};
}

void Importing::sayFailed(const QString &path, const Error &error)
{
    (void)fail(error, m_environment.console);
    m_failed.append(QJsonObject{{u"file"_s, path}, {u"error"_s, error.text()}});
}

Status Importing::end(qsizetype count, qsizetype left)
{
    Console &console = m_environment.console;
    if (m_session) {
        if (const auto closed = close(*m_session, console); !closed)
            return fail(closed.error(), console);
    }
    if (console.isJson() && m_session)
        console.printJson({{u"episodes"_s, m_episodes}, {u"failed"_s, m_failed}, {u"left"_s, left}});
    if (count > 1 && (left > 0 || !m_failed.isEmpty()))
        console.say(say(QT_TRANSLATE_NOOP("Cli", "%1 of %2 files are imported, %3 could not be."))
                        .arg(m_episodes.size())
                        .arg(count)
                        .arg(m_failed.size()));
    if (left > 0)
        console.say(say(QT_TRANSLATE_NOOP("Cli", "Stopped when asked to; what came in is in the project.")));
    if (!m_failed.isEmpty())
        return Status::Unreadable;
    return m_isDoubtful || left > 0 ? Status::Findings : Status::Done;
}

Status runImport(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList paths = filesToImport(parser.positionalArguments());
    if (paths.isEmpty() || parser.value(u"into"_s).isEmpty())
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "Name the files to import, and the project with --into.")),
                      environment.console);
    const auto gap = msOption(parser, u"gap"_s, ImportOptions{}.newTurnAfterGapMs);
    const auto longest = msOption(parser, u"longest"_s, ImportOptions{}.newTurnAfterLengthMs);
    if (!gap || !longest)
        return fail(gap ? longest.error() : gap.error(), environment.console);
    ImportOptions options;
    options.newTurnAfterGapMs = *gap;
    options.newTurnAfterLengthMs = *longest;
    return Importing(parser, options, environment).run(paths);
}

} // namespace

Command importCommand()
{
    return {
        u"import"_s,
        {u"import FILE|FOLDER… --into P.ropewalk [--from FORMAT] [--gap MS] [--longest MS]"_s},
        say(QT_TRANSLATE_NOOP("Cli", "Takes transcripts into a project, which is made where it is missing.")),
        [](QCommandLineParser &parser) {
            parser.addOption(
                {u"into"_s, say(QT_TRANSLATE_NOOP("Cli", "The project file.")), u"P.ropewalk"_s});
            addFromOption(parser);
            parser.addOption(
                {u"gap"_s,
                 say(QT_TRANSLATE_NOOP("Cli",
                                       "Captions without voices: a silence this long begins a turn (2000).")),
                 u"MS"_s});
            parser.addOption(
                {u"longest"_s,
                 say(QT_TRANSLATE_NOOP("Cli", "… and so does a sentence’s end after this long (60000).")),
                 u"MS"_s});
        },
        runImport};
}

} // namespace Ropewalk::Cli
