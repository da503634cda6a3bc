// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT

// The search of a whole project: 500,000 lines of 25 words in episodes of 2,500, or as many as the first
// argument says; 5,000,000 take a quarter of an hour and 6 GB. What the index costs; the first fifty hits by
// kind of query, beside LIKE over the same lines in the same file; and how soon an edit is found through the
// thread that the window uses.

#include "app/session/projectsearch.h"
#include "model/store/session.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int linesPerEpisode = 2'500;
constexpr int wordsPerLine = 25;
constexpr int vocabularySize = 60'000;
constexpr size_t firstHits = 50;
constexpr int rounds = 9;

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        stop(result.error().text());
    return std::move(*result);
}

void need(const Result<> &result)
{
    if (!result)
        stop(result.error().text());
}

double megabytes(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += files.nextFileInfo().size();
    return double(bytes) / 1e6;
}

/// Made-up words, the more seldom the later, as in any language.
class Speech
{
public:
    Speech()
    {
        const QStringList syllables =
            u"ba be bo da de do fa fi go ha hu ka ki la lo ma me mo na no pa ra ri sa so ta te to va wa"_s
                .split(u' ');
        m_words.append(u"the"_s);
        while (m_words.size() < vocabularySize) {
            qsizetype number = m_words.size();
            QString word;
            for (; number > 0; number /= syllables.size())
                word += syllables[number % syllables.size()];
            m_words.append(word + u"n"_s);
        }
    }
    [[nodiscard]] QString word(qsizetype rank) const { return m_words[rank]; }
    [[nodiscard]] QString line()
    {
        QString text;
        for (int word = 0; word < wordsPerLine; ++word) {
            const double rank = std::exp(m_random.generateDouble() * std::log(double(vocabularySize)));
            text += m_words[qMin(qsizetype(rank) - 1, m_words.size() - 1)] + u' ';
        }
        return text;
    }

private:
    QStringList m_words;
    QRandomGenerator m_random{1};
};

/// A project in a store, and what a search has to know of it.
struct Show {
    ProjectId id = ProjectId::create();
    ShowFacts facts;
    std::unique_ptr<ProjectStore> store;
    qint64 sequence = 0;
    LineRow line; ///< one that is edited
    EpisodeId episode;

    std::shared_ptr<Record> nextRecord(EpisodeId of = {})
    {
        auto record = std::make_shared<Record>();
        record->sequence = ++sequence;
        record->group = {GroupId::create(), of, u"Step"_s, u"Anna"_s, sequence, u"run"_s, {}, {}};
        return record;
    }
    void write(int lines, Speech &speech)
    {
        constexpr int speakers = 5;
        auto cast = nextRecord();
        for (int at = 0; at < speakers; ++at) {
            const Speaker speaker{SpeakerId::create(), u"Speaker %1"_s.arg(at), {}, {}, {}, at, at};
            facts.speakers.push_back(speaker);
            cast->rows.speakers.push_back({speaker.id, speaker});
        }
        store->append(cast);
        std::vector<EpisodeId> order;
        for (int done = 0; done < lines; done += linesPerEpisode) {
            auto data = std::make_shared<EpisodeData>();
            data->id = EpisodeId::create();
            data->facts.title = u"Episode %1"_s.arg(order.size() + 1);
            data->facts.number = QString::number(order.size() + 1);
            data->facts.date = QDate(2010, 1, 1).addDays(2 * qint64(order.size()));
            for (int at = 0; at < linesPerEpisode; ++at) {
                if (at % 2 == 0)
                    data->turns.push_back({TurnId::create(),
                                           {TurnKind::Speech, facts.speakers[size_t(at / 2 % speakers)].id},
                                           {}});
                data->turns.back().lines.push_back(
                    {LineId::create(), speech.line(), Span::measured(at * 10, at * 10 + 9), {}, {}});
            }
            order.push_back(data->id);
            facts.episodes.push_back({data->id, data->facts.title, data->facts.number, data->facts.date});
            line = {data->turns.back().lines.back(), data->turns.back().id, PageSection::Summary, {}};
            episode = data->id;
            auto record = nextRecord();
            record->rows.newEpisodes = {data};
            record->rows.episodeOrder = order;
            store->append(record);
            need(store->flush());
        }
    }
};

/// Runs until `isDone`; for so long at most, in ms.
double waitFor(const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return since(timer);
}

struct Timing {
    double first = 0;
    double median = 0;
    double worst = 0; ///< of all but the first
    size_t hits = 0;
};

/// From what was typed to the first hits.
Timing timeQuery(const QString &typed, const Show &show, SearchIndex &index)
{
    const TextAccess access = [&show](const auto &read) { show.store->readText(read); };
    Timing timing;
    std::vector<double> all;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto query = parseQuery(typed);
        if (!query)
            stop(query.error().message);
        const auto plan = planSearch(*query, show.facts, index.database(), true);
        if (!plan)
            stop(plan.error().message);
        SearchRun run(index.database(), access, *plan);
        timing.hits = need(run.next(firstHits)).size();
        all.push_back(since(timer));
    }
    timing.first = all.front();
    timing.worst = *std::max_element(all.begin() + 1, all.end());
    std::ranges::sort(all);
    timing.median = all[all.size() / 2];
    return timing;
}

void timeQueries(const Speech &speech, const Show &show, SearchIndex &index)
{
    const QString common = speech.word(100);
    const QString rare = speech.word(50'000);
    const QString episode = QString::number(show.facts.episodes.size() / 2);
    std::printf("the first %zu hits, ms: from what was typed to words in context\n", firstHits);
    const std::pair<const char *, QString> queries[] = {
        {"in nearly every line", u"the"_s},
        {"common word", common},
        {"rare word", rare},
        {"word that nobody says", u"zeppelin"_s},
        {"two words", u"%1 %2"_s.arg(common, speech.word(300))},
        {"common and rare", u"the %1"_s.arg(rare)},
        {"phrase", u"\"the %1\""_s.arg(common)},
        {"rare phrase", u"\"the %1\""_s.arg(rare)},
        {"short prefix", u"b*"_s},
        {"prefix of two letters", u"go*"_s},
        {"prefix of four letters", u"gofi*"_s},
        {"long prefix", rare.first(5) + u'*'},
        {"NEAR", u"NEAR(%1 %2, 3)"_s.arg(common, speech.word(50))},
        {"one without another", u"%1 -the"_s.arg(common)},
        {"by speaker", u"%1 who:\"Speaker 3\""_s.arg(common)},
        {"in an episode", u"%1 in:%2"_s.arg(common, episode)},
        {"rare word in an episode", u"%1 in:%2"_s.arg(rare, episode)},
        {"by date", u"%1 since:%2"_s.arg(common, show.facts.episodes.back().date.toString(Qt::ISODate))},
        {"notes alone", u"%1 kind:note"_s.arg(common)},
    };
    for (const auto &[what, typed] : queries) {
        const Timing timing = timeQuery(typed, show, index);
        std::printf("  %-26s first %8.2f   median %8.2f   worst %8.2f   (%zu hits)\n", what, timing.first,
                    timing.median, timing.worst, timing.hits);
        std::fflush(stdout);
    }
    const TextAccess access = [&show](const auto &read) { show.store->readText(read); };
    for (const QString &word : {u"the"_s, common, rare}) {
        const auto plan = planSearch(*parseQuery(word), show.facts, index.database(), true);
        SearchRun run(index.database(), access, *plan);
        SearchRun::Count count;
        QElapsedTimer timer;
        timer.start();
        need(run.count(100'000, count));
        std::printf("  counted %8lld hits in %6lld episodes in %8.2f ms\n", qlonglong(count.hits),
                    qlonglong(count.episodes), since(timer));
    }
}

/// Through the thread of the window: begun with a whole index, edits that are found, the end.
void timeEdits(Show &show)
{
    ProjectSearch search;
    double share = 0;
    int changes = 0;
    int answers = 0;
    size_t found = 0;
    QObject::connect(&search, &ProjectSearch::progressed, &search, [&](double now) { share = now; });
    QObject::connect(&search, &ProjectSearch::changed, &search, [&] { ++changes; });
    QObject::connect(&search, &ProjectSearch::found, &search, [&](const SearchAnswer &answer) {
        ++answers;
        found = answer.hits.size();
    });
    QElapsedTimer timer;
    timer.start();
    search.begin(show.id, *show.store);
    waitFor([&] { return share == 1.0; });
    std::printf("opening with a whole index    %8.2f ms\n", since(timer));
    std::vector<double> all;
    for (int at = 0; at < 50; ++at) {
        const QString word = u"zeppelin%1"_s.arg(at);
        show.line.line.text = word + u' ' + show.line.line.text;
        auto record = show.nextRecord(show.episode);
        record->rows.episode = show.episode;
        record->rows.lines = {show.line};
        timer.start();
        show.store->append(record);
        IndexChanges told;
        told.steps = {{record->sequence, record->kind, record->group.id, show.episode}};
        told.rows = {record->rows};
        // The index wants to know the turn with its line.
        told.rows[0].turns = {
            {show.line.turn, {TurnKind::Speech, show.facts.speakers.front().id}, std::nullopt}};
        search.tell(std::move(told));
        const int before = answers;
        search.find(word, show.facts, firstHits);
        waitFor([&] { return answers > before; });
        all.push_back(since(timer));
        if (found != 1)
            stop(u"An edit was not found."_s);
    }
    std::ranges::sort(all);
    std::printf("an edit, from when it is told until it is found: median %.2f ms, worst %.2f ms\n",
                all[all.size() / 2], all.back());
    timer.start();
    search.end();
    std::printf("the end, in the caller's thread %6.2f ms\n", since(timer));
}

void timeLike(const Speech &speech, const QString &file)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(file.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        stop(u"The working copy could not be read."_s);
    std::printf("baseline: the first %zu of SELECT … WHERE text LIKE, in the same file\n", firstHits);
    const std::pair<const char *, QString> words[] = {{"in nearly every line", u"the"_s},
                                                      {"common word", speech.word(100)},
                                                      {"rare word", speech.word(50'000)},
                                                      {"word that nobody says", u"zeppelin "_s}};
    for (const auto &[what, word] : words) {
        sqlite3_stmt *query = nullptr;
        sqlite3_prepare_v2(database, "SELECT id, text FROM line WHERE text LIKE ? LIMIT ?", -1, &query,
                           nullptr);
        const QByteArray pattern = '%' + word.toUtf8() + '%';
        sqlite3_bind_text(query, 1, pattern.constData(), int(pattern.size()), SQLITE_STATIC);
        sqlite3_bind_int(query, 2, int(firstHits));
        QElapsedTimer timer;
        timer.start();
        int rows = 0;
        while (sqlite3_step(query) == SQLITE_ROW)
            ++rows;
        std::printf("  %-26s %8.2f ms (%d hits)\n", what, since(timer), rows);
        std::fflush(stdout);
        sqlite3_finalize(query);
    }
    sqlite3_close(database);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int lines = argc > 1 ? QByteArray(argv[1]).toInt() : 500'000;
    QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.path().toUtf8());
    const QString state = need(stateFolder({}));

    Speech speech;
    Show show;
    show.store = need(ProjectStore::create({}, show.id));
    QElapsedTimer timer;
    timer.start();
    show.write(lines, speech);
    std::printf("%d lines in %zu episodes, written in %.1f s; the working copy has %.0f MB\n", lines,
                show.facts.episodes.size(), since(timer) / 1e3, megabytes(state));
    std::fflush(stdout);

    const QString indexFolder = SearchIndex::folderOf(state, show.id);
    const TextAccess access = [&show](const auto &read) { show.store->readText(read); };
    {
        const auto index = need(SearchIndex::open(indexFolder, show.id));
        timer.start();
        IndexBuilder builder(*index, access);
        need(builder.begin());
        double longest = 0;
        while (!builder.isDone()) {
            QElapsedTimer part;
            part.start();
            need(builder.step());
            longest = std::max(longest, since(part));
        }
        std::printf("the index: made in %.1f s, %.0f lines/s, the longest part %.1f ms, %.0f MB\n",
                    since(timer) / 1e3, lines / since(timer) * 1e3, longest, megabytes(indexFolder));
        std::fflush(stdout);
        timeQueries(speech, show, *index);
    }
    timeEdits(show);
    const auto sessions = Session::all(state);
    show.store.reset();
    if (!sessions.empty())
        timeLike(speech, sessions.front().workPath());
    return 0;
}
