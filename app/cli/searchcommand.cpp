// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// search: words in all episodes, notes, claims and sources of a project.

#include "app/cli/arguments.h"
#include "app/cli/say.h"
#include "model/base/json.h"
#include "model/base/timecode.h"
#include "model/search/indexbuilder.h"
#include "model/search/searchrun.h"
#include "model/store/projectreader.h"
#include "model/transcript/fields.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

constexpr qsizetype usualLimit = 50;

/// A search through a project file. Its index is the user's own; where another program has that, or it cannot
/// be written, one is made for this once.
class FileSearch
{
public:
    FileSearch(ProjectReader &reader, Console &console)
        : m_reader(reader)
        , m_console(console)
        , m_facts(ShowFacts::of(reader.opened().catalogue, reader.opened().episodes))
    {
    }

    struct Found {
        std::vector<SearchHit> hits;
        bool hasMore = false;
    };
    /// Up to `limit` hits.
    Result<Found> find(const QString &typed, size_t limit)
    {
        if (auto opened = openIndex(); !opened)
            return std::unexpected(opened.error());
        auto found = tryToFind(typed, limit);
        if (found || !m_index->isOwn(found.error()))
            return found;
        if (auto reset = m_index->reset(); !reset)
            return std::unexpected(reset.error());
        return tryToFind(typed, limit);
    }

    [[nodiscard]] const ShowFacts &facts() const { return m_facts; }

private:
    Result<> openIndex()
    {
        const ProjectId project = m_reader.opened().id;
        if (const auto folder = stateFolder({})) {
            SearchIndex::sweep(*folder);
            if (auto opened = SearchIndex::open(SearchIndex::folderOf(*folder, project), project)) {
                m_index = std::move(*opened);
                return {};
            }
        }
        auto opened = SearchIndex::open(m_folder.path(), project);
        if (!opened)
            return std::unexpected(opened.error());
        m_index = std::move(*opened);
        return {};
    }

    Result<Found> tryToFind(const QString &typed, size_t limit)
    {
        const TextAccess access = [this](const auto &read) { m_reader.readText(read); };
        if (auto built = build(access); !built)
            return std::unexpected(built.error());
        const auto query = parseQuery(typed);
        const auto plan =
            query ? planSearch(*query, m_facts, m_index->database(), true) : std::unexpected(query.error());
        if (auto result = m_index->database().result(); !result)
            return std::unexpected(result.error());
        if (!plan)
            return failure(Error::Kind::Invalid,
                           say(QT_TRANSLATE_NOOP("Cli", "The query, at character %1: %2"))
                               .arg(plan.error().where.start + 1)
                               .arg(plan.error().message));
        SearchRun run(m_index->database(), access, *plan);
        // One more shows that there are more.
        auto hits = run.next(limit == std::numeric_limits<size_t>::max() ? limit : limit + 1);
        if (!hits)
            return std::unexpected(hits.error());
        const bool hasMore = hits->size() > limit;
        if (hasMore)
            hits->resize(limit);
        return Found{std::move(*hits), hasMore};
    }

    Result<> build(const TextAccess &access)
    {
        const auto progress = m_console.progress(say(QT_TRANSLATE_NOOP("Cli", "Making the index")));
        IndexBuilder builder(*m_index, access);
        auto done = builder.begin();
        while (done && !builder.isDone()) {
            done = builder.step();
            progress(builder.share());
        }
        return done;
    }

    ProjectReader &m_reader;
    Console &m_console;
    ShowFacts m_facts;
    QTemporaryDir m_folder;
    std::unique_ptr<SearchIndex> m_index;
};

/// Where the lines of the hits stand, read once for each episode.
using Positions = QHash<LineId, TextReader::LinePosition>;

Result<Positions> positionsOf(ProjectReader &reader, const std::vector<SearchHit> &hits)
{
    QHash<EpisodeId, std::vector<LineId>> wanted;
    for (const SearchHit &hit : hits)
        wanted[hit.episode].push_back(hit.line);
    wanted.remove({});
    Positions positions;
    for (const auto &[episode, lines] : std::as_const(wanted).asKeyValueRange()) {
        Result<std::vector<TextReader::LinePosition>> found;
        reader.readText(
            [&, id = episode, &ids = lines](TextReader &text) { found = text.positions(id, ids); });
        if (!found)
            return std::unexpected(found.error());
        for (const TextReader::LinePosition &position : *found)
            positions.insert(position.line, position);
    }
    return positions;
}

QJsonObject describeHit(const SearchHit &hit, const ShowFacts &facts, const Positions &positions)
{
    const QJsonValue null = QJsonValue::Null;
    const auto id = [&null](const auto &value) {
        return value.isNull() ? null : QJsonValue(value.toString());
    };
    const auto episode = std::ranges::find(facts.episodes, hit.episode, &ShowFacts::Episode::id);
    const bool hasEpisode = episode != facts.episodes.end();
    const auto speaker = std::ranges::find(facts.speakers, hit.speaker, &Speaker::id);
    const auto position = positions.constFind(hit.line);
    const bool isPlaced = position != positions.constEnd();
    QJsonObject json{
        {u"kind"_s, kindName(hit.kind)},
        {u"episode"_s, hasEpisode ? QJsonValue(qint64(episode - facts.episodes.begin()) + 1) : null},
        {u"title"_s, hasEpisode ? QJsonValue(episode->title) : null},
        {u"turn"_s, isPlaced && position->turn > 0 ? QJsonValue(position->turn) : null},
        {u"line"_s, isPlaced ? QJsonValue(position->number) : null},
        {u"line_id"_s, id(hit.line)},
        {u"annotation"_s, id(hit.annotation)},
        {u"source"_s, id(hit.source)},
        {u"speaker"_s, speaker == facts.speakers.end() ? null : QJsonValue(speaker->name)},
        {u"start_ms"_s, hit.start.isKnown() ? QJsonValue(hit.start.ms) : null},
        {u"start"_s, hit.offset},
        {u"length"_s, hit.length},
        {u"text"_s, hit.excerpt.text},
        {u"cut_before"_s, hit.excerpt.isCutBefore},
        {u"cut_behind"_s, hit.excerpt.isCutBehind}};
    if (isPlaced && position->turn == 0)
        json.insert(u"page"_s, toJson(position->section));
    QJsonArray marks;
    for (const Stretch &mark : hit.excerpt.marks)
        marks.append(QJsonObject{{u"start"_s, mark.start}, {u"length"_s, mark.length}});
    json.insert(u"marks"_s, marks);
    return json;
}

/// Episode, position, kind, speaker and words, with tabs between.
QString textOf(const SearchHit &hit, const QJsonObject &json)
{
    const QString in = json.contains("page"_L1) ? json.value("page"_L1).toString()
                                                : QString::number(json.value("turn"_L1).toInteger());
    const QString position =
        json.value("line"_L1).isNull() ? u"-"_s : u"%1.%2"_s.arg(in).arg(json.value("line"_L1).toInteger());
    const qint64 episode = json.value("episode"_L1).toInteger();
    const QString speaker = json.value("speaker"_L1).toString();
    QString words = hit.excerpt.text;
    words.replace(u'\t', u' ').replace(u'\n', u' ');
    return QStringList{episode > 0 ? QString::number(episode) : u"-"_s, position, kindName(hit.kind),
                       speaker.isEmpty() ? u"-"_s : speaker,
                       (hit.excerpt.isCutBefore ? u"…"_s : QString()) + words +
                           (hit.excerpt.isCutBehind ? u"…"_s : QString())}
        .join(u'\t');
}

Status runSearch(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < 2)
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "Name a project, and say what to look for.")),
                      environment.console);
    bool isNumber = true;
    const qsizetype limit =
        parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toLongLong(&isNumber) : usualLimit;
    if (!isNumber || limit < 0)
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "--limit wants a number of hits, 0 for all.")),
                      environment.console);
    const QString typed = arguments.mid(1).join(u' ');
    if (const auto query = parseQuery(typed); query && query->isEmpty())
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "Say what to look for.")), environment.console);
    const auto reader = ProjectReader::open(arguments.front());
    if (!reader)
        return fail(reader.error(), environment.console);
    for (const QString &warning : (*reader)->opened().warnings)
        environment.console.say(warning);
    FileSearch search(**reader, environment.console);
    const auto found = search.find(typed, limit == 0 ? std::numeric_limits<size_t>::max() : size_t(limit));
    if (!found)
        return fail(found.error(), environment.console);
    const auto positions = positionsOf(**reader, found->hits);
    if (!positions)
        return fail(positions.error(), environment.console);
    QJsonArray array;
    for (const SearchHit &hit : found->hits) {
        const QJsonObject json = describeHit(hit, search.facts(), *positions);
        array.append(json);
        if (!environment.console.isJson())
            environment.console.print(textOf(hit, json));
    }
    if (environment.console.isJson())
        environment.console.printJson({{u"hits"_s, array}, {u"more"_s, found->hasMore}});
    else if (found->hits.empty())
        environment.console.say(say(QT_TRANSLATE_NOOP("Cli", "Nothing was found.")));
    else if (found->hasMore)
        environment.console.say(
            say(QT_TRANSLATE_NOOP("Cli", "There is more: --limit says how much to show.")));
    return Status::Done;
}

} // namespace

Command searchCommand()
{
    return {u"search"_s,
            {u"search P.ropewalk QUERY [--limit N]"_s},
            say(QT_TRANSLATE_NOOP("Cli", "Finds words in all episodes, notes, claims and sources.")),
            [](QCommandLineParser &parser) {
                parser.addOption(
                    {u"limit"_s,
                     say(QT_TRANSLATE_NOOP("Cli", "The most hits to show: 50 without it, 0 for all.")),
                     u"N"_s});
            },
            runSearch};
}

} // namespace Ropewalk::Cli
