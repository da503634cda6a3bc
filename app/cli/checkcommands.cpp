// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// check and salvage: what is wrong with a project, and what can be got out of it.

#include "app/cli/arguments.h"
#include "app/cli/say.h"
#include "app/spelling/personalwords.h"
#include "app/spelling/sonnetdictionaries.h"
#include "app/spelling/speller.h"
#include "model/analysis/issuefinder.h"
#include "model/analysis/mentionstate.h"
#include "model/store/filecheck.h"
#include "model/store/salvage.h"

#include <QJsonArray>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

using Find = std::function<void(const QString &kind, const QString &text)>;

/// Reads the whole file and compares it with its sums.
Result<> checkDeep(const QString &path, const Environment &environment, const Find &find)
{
    const auto report = checkFile(path);
    if (!report)
        return std::unexpected(report.error());
    for (const FileReport::Damage &damage : report->damages)
        find(u"damaged"_s, say(QT_TRANSLATE_NOOP("Cli", "not as it was written: %1")).arg(damage.what));
    for (const QString &fault : report->faults)
        find(u"structure"_s, fault);
    if (!report->isWhole())
        environment.console.say(say(QT_TRANSLATE_NOOP(
            "Cli", "ropewalk-cli salvage gets out what can be read; a backup may be whole.")));
    else if (!report->hasSums)
        environment.console.say(say(QT_TRANSLATE_NOOP(
            "Cli",
            "The file does not say what its content adds up to: it will from the next time it is written.")));
    return {};
}

/// Where a finding's words are, for who goes there.
QJsonObject placeObject(const Episode &episode, int number, const Range &range)
{
    QJsonObject made{{u"episode"_s, number},
                     {u"line_id"_s, range.from.line.toString()},
                     {u"start"_s, range.from.offset},
                     {u"words"_s, episode.textOf(range)}};
    if (const auto place = episode.transcript().findLine(range.from.line)) {
        made.insert(u"turn"_s, episode.transcript().indexOf(place.turn->id) + 1);
        made.insert(u"line"_s, place.index + 1);
    } else {
        made.insert(u"page"_s, episode.pageIndex(range.from.line) + 1);
    }
    return made;
}

QJsonObject issueObject(const Project &project, const Episode &episode, int number, const Issue &issue)
{
    QJsonObject made = placeObject(episode, number, issue.range());
    made.insert(u"kind"_s, issueWord(issue.kind));
    made.insert(u"text"_s, IssueWords::of(issue, project));
    if (issue.timeMs >= 0)
        made.insert(u"time"_s, issue.timeMs);
    if (const QString fix = IssueWords::fix(issue, project); !fix.isEmpty())
        made.insert(u"fix"_s, fix);
    return made;
}

QJsonObject mentionObject(const Episode &episode, int number, const Mention &mention)
{
    QJsonObject made = placeObject(episode, number, citedWords(episode, mention));
    made.insert(u"kind"_s, u"mention"_s);
    made.insert(u"number"_s, mention.number);
    made.insert(u"text"_s, say(QT_TRANSLATE_NOOP("Cli", "“%1”: reason %2 is spoken of, and not linked"))
                               .arg(made[u"words"_s].toString(), QString::number(mention.number)));
    return made;
}

/// Knows how the words of a project are spelt, as its window does for whoever calls the command.
class Spelling
{
public:
    explicit Spelling(const Project &project)
        : m_project(project)
        , m_personal(PersonalWords::pathIn(
              QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/ropewalk"_s))
    {
    }

    /// Null where there is no dictionary for the language of the episode.
    [[nodiscard]] const WordJudge *judgeFor(const Episode &episode)
    {
        const QString language = episode.facts().language;
        if (!m_speller.canJudge(language))
            return nullptr;
        KnownWords known(m_project.catalogue(), language);
        for (const QString &word : m_personal.words())
            known.add(word);
        m_speller.setKnown(known);
        return &m_speller;
    }

private:
    const Project &m_project;
    PersonalWords m_personal;
    SonnetDictionaries m_dictionaries;
    Speller m_speller{m_dictionaries, QLocale().name()};
};

/// What the window's queue of things to look at has of an episode, in the order of the text.
std::vector<QJsonObject> queueOf(const Project &project, const Episode &episode, int number,
                                 const WordJudge *judge)
{
    std::vector<std::pair<Position, QJsonObject>> queue;
    for (const Issue &issue : IssueFinder(project, {}, judge).find(episode))
        queue.emplace_back(issue.range().from, issueObject(project, episode, number, issue));
    std::vector<Reason> reasons;
    for (const auto &[id, reason] : project.catalogue().reasons.all())
        reasons.push_back(reason);
    for (const Mention &mention : findMentions(episode.transcript(), reasons)) {
        if (mentionState(episode, mention) == MentionState::Offered)
            queue.emplace_back(citedWords(episode, mention).from, mentionObject(episode, number, mention));
    }
    std::ranges::stable_sort(queue, [&episode](const auto &one, const auto &other) {
        return episode.compare(one.first, other.first) < 0;
    });
    std::vector<QJsonObject> all;
    for (auto &[position, object] : queue)
        all.push_back(std::move(object));
    return all;
}

/// "6.1" of the transcript, "page 3".
QString placeWords(const QJsonObject &issue)
{
    if (issue.contains(u"page"_s))
        return say(QT_TRANSLATE_NOOP("Cli", "page %1")).arg(issue[u"page"_s].toInt());
    return u"%1.%2"_s.arg(issue[u"turn"_s].toInt()).arg(issue[u"line"_s].toInt());
}

Status runCheck(const QCommandLineParser &parser, Environment &environment)
{
    QJsonArray findings;
    const auto find = [&](const QString &kind, const QString &text) {
        findings.append(QJsonObject{{u"kind"_s, kind}, {u"text"_s, text}});
        if (!environment.console.isJson())
            environment.console.print(kind + u": "_s + text);
    };
    if (parser.isSet(u"deep"_s) && parser.positionalArguments().size() == 1) {
        if (const auto looked = checkDeep(parser.positionalArguments().first(), environment, find); !looked)
            return fail(looked.error(), environment.console);
    }
    const auto read = readArgument(parser, environment);
    if (!read)
        return fail(read.error(), environment.console);
    for (const QString &fault : read->project->checkConsistency())
        find(u"inconsistent"_s, fault);
    QJsonArray issues;
    const bool isWithIssues = parser.isSet(u"issues"_s);
    std::optional<Spelling> spelling;
    if (!parser.isSet(u"no-spelling"_s))
        spelling.emplace(*read->project);
    int number = 0;
    for (const EpisodeId id : read->project->episodes()) {
        const Episode &episode = *read->project->episode(id);
        ++number;
        for (const auto &[annotationId, annotation] : episode.annotations().all()) {
            if (annotation.isSilent())
                continue;
            for (const Place &place : annotation.places) {
                if (place.state == AnchorState::Changed)
                    find(u"words-changed"_s,
                         say(QT_TRANSLATE_NOOP("Cli", "%1: the words of “%2” changed: look again"))
                             .arg(annotationId.toString(), place.words));
                else if (place.state == AnchorState::Orphan)
                    find(u"words-gone"_s, say(QT_TRANSLATE_NOOP("Cli", "%1: the words of “%2” are gone"))
                                              .arg(annotationId.toString(), place.words));
            }
        }
        const WordJudge *judge = spelling ? spelling->judgeFor(episode) : nullptr;
        for (const QJsonObject &issue : queueOf(*read->project, episode, number, judge)) {
            issues.append(issue);
            if (isWithIssues && !environment.console.isJson())
                environment.console.print(u"%1: %2:%3: %4"_s.arg(issue[u"kind"_s].toString(),
                                                                 QString::number(number), placeWords(issue),
                                                                 issue[u"text"_s].toString()));
        }
    }
    for (const ImportedEpisode::Remark &remark : read->importRemarks) {
        if (remark.kind != ImportedEpisode::Remark::Kind::Kept)
            find(u"import"_s,
                 Error{{}, remark.text, parser.positionalArguments().constFirst(), remark.line}.text());
    }
    const bool isFine = findings.isEmpty() && (!isWithIssues || issues.isEmpty());
    if (environment.console.isJson())
        environment.console.printJson({{u"findings"_s, findings}, {u"issues"_s, issues}});
    else if (!isWithIssues && !issues.isEmpty())
        environment.console.say(say(QT_TRANSLATE_N_NOOP("Cli", "%n thing(s) to look at in the words; "
                                                               "--issues lists them."),
                                    int(issues.size())));
    else if (isFine)
        environment.console.say(say(QT_TRANSLATE_NOOP("Cli", "Nothing to look at.")));
    return isFine ? Status::Done : Status::Findings;
}

Status runSalvage(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList arguments = parser.positionalArguments();
    const QString target = parser.value(u"to"_s);
    if (arguments.size() != 1 || target.isEmpty())
        return misuse(say(QT_TRANSLATE_NOOP(
                          "Cli", "Name the damaged project, and with --to a new file for what is read.")),
                      environment.console);
    const auto report = salvage(arguments.first(), target);
    if (!report)
        return fail(report.error(), environment.console);
    if (environment.console.isJson()) {
        const auto count = [](const SalvageReport::Count &value) {
            return QJsonObject{{u"read"_s, value.read}, {u"lost"_s, value.lost}};
        };
        environment.console.printJson({{u"file"_s, target},
                                       {u"episodes"_s, count(report->episodes)},
                                       {u"turns"_s, count(report->turns)},
                                       {u"lines"_s, count(report->lines)},
                                       {u"annotations"_s, count(report->annotations)},
                                       {u"imports"_s, count(report->imports)},
                                       {u"catalogue"_s, count(report->catalogue)}});
    } else {
        for (const QString &sentence : report->sentences())
            environment.console.print(sentence);
        environment.console.say(
            say(QT_TRANSLATE_NOOP("Cli",
                                  "What was read is in “%1”; its history begins anew. “%2” stays as it is."))
                .arg(target, arguments.first()));
    }
    return report->isWhole() ? Status::Done : Status::Findings;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            {u"check P.ropewalk|FILE [--issues] [--no-spelling] [--deep] [--from FORMAT]"_s},
            say(QT_TRANSLATE_NOOP(
                "Cli", "Looks for what is wrong or needs a look; status 1 where there is something.")),
            [](QCommandLineParser &parser) {
                addFromOption(parser);
                parser.addOption(
                    {u"issues"_s,
                     say(QT_TRANSLATE_NOOP(
                         "Cli", "Lists what there is to look at in the words; the status counts it."))});
                parser.addOption(
                    {u"no-spelling"_s, say(QT_TRANSLATE_NOOP("Cli", "Does not ask how words are spelt."))});
                parser.addOption(
                    {u"deep"_s,
                     say(QT_TRANSLATE_NOOP(
                         "Cli", "Reads all of the project’s file: is everything as it was written?"))});
            },
            runCheck};
}

Command salvageCommand()
{
    return {u"salvage"_s,
            {u"salvage P.ropewalk --to NEW.ropewalk"_s},
            say(QT_TRANSLATE_NOOP("Cli", "Gets out of a damaged project what can be read, into a new one.")),
            [](QCommandLineParser &parser) {
                parser.addOption({u"to"_s,
                                  say(QT_TRANSLATE_NOOP("Cli", "The new project; no file may be there.")),
                                  u"NEW.ropewalk"_s});
            },
            runSalvage};
}

} // namespace Ropewalk::Cli
