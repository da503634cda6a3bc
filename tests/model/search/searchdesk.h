// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/history.h"
#include "model/search/indexbuilder.h"
#include "model/search/searchrun.h"
#include "model/store/projectstore.h"
#include "tests/model/store/storefixture.h"
#include "tests/support/sampleproject.h"

namespace Sample
{

/// A project in a store, with a history over it and an index beside it, all in a folder of the test's own.
/// What was done waits until it is given to the index.
class SearchDesk
{
public:
    explicit SearchDesk(int episodes = 3, int turns = 12, quint32 seed = 1)
        : dice(seed)
        , show(Sample::show())
    {
        options.stateFolder = folder.filePath(u"state"_s);
        auto created =
            ProjectStore::create(folder.filePath(u"show.ropewalk"_s), ProjectId::create(), options);
        Q_ASSERT(created);
        store = std::move(*created);
        project = std::make_unique<Project>(store->opened().id);
        startRun(u"1"_s);
        Step cast{{}, u"cast"_s, {}};
        for (const auto &[id, speaker] : show.catalogue.speakers.all())
            cast.edits.emplace_back(Put<Speaker>{id, speaker});
        for (const auto &[id, list] : show.catalogue.reasonLists.all())
            cast.edits.emplace_back(Put<ReasonList>{id, list});
        for (const auto &[id, reason] : show.catalogue.reasons.all())
            cast.edits.emplace_back(Put<Reason>{id, reason});
        for (const auto &[id, source] : show.catalogue.sources.all())
            cast.edits.emplace_back(Put<Source>{id, source});
        perform(std::move(cast));
        for (int at = 0; at < episodes; ++at) {
            EpisodeData data = Sample::episode(dice, show, turns);
            data.facts.title = u"Episode %1"_s.arg(at + 1);
            data.facts.number = QString::number(40 + at);
            data.facts.date = QDate(2026, 1 + at, 15);
            addEpisode(data);
        }
    }

    void startRun(const QString &session)
    {
        const auto records = history ? headers : std::vector<RecordHeader>();
        history = std::make_unique<History>(
            *project, History::Context{u"Ann"_s, session, [this] { return nowMs += 10'000; }, {}});
        history->restore(records, [this](GroupId id) { return store->loadEdits(id); });
        QObject::connect(history.get(), &History::recorded, store.get(), [this](const RecordPointer &record) {
            headers.push_back({record->sequence, record->kind, record->group});
            pending.add(*record);
            store->append(record);
        });
        QObject::connect(history.get(), &History::changed, store.get(),
                         [this](const Touched &change) { pending.add(change); });
    }

    bool perform(Step step) { return history->perform(std::move(step)).has_value(); }
    bool perform(EpisodeId episode, std::vector<Edit> edits)
    {
        return perform(Step{episode, u"a step"_s, std::move(edits)});
    }
    void addEpisode(const EpisodeData &data)
    {
        auto shared = std::make_shared<EpisodeData>(data);
        perform({}, {InsertEpisode{data.id, qint32(project->episodes().size()), shared}});
    }
    [[nodiscard]] const Episode &episode(size_t at = 0) const
    {
        return *project->episode(project->episodes()[at]);
    }

    [[nodiscard]] TextAccess access()
    {
        return [this](const std::function<void(TextReader &)> &read) { store->readText(read); };
    }
    [[nodiscard]] QString indexFolder() const
    {
        return SearchIndex::folderOf(options.stateFolder, project->id());
    }
    [[nodiscard]] QString indexFile() const { return indexFolder() + u"/index.db"_s; }

    /// Opens the index; nothing waits for it then.
    [[nodiscard]] Result<> openIndex()
    {
        closeIndex();
        pending = {};
        auto opened = SearchIndex::open(indexFolder(), project->id());
        if (!opened)
            return std::unexpected(opened.error());
        index = std::move(*opened);
        builder = std::make_unique<IndexBuilder>(*index, access());
        return builder->begin();
    }
    void closeIndex()
    {
        builder.reset();
        index.reset();
    }
    /// How many parts it took, or nothing for an error.
    [[nodiscard]] std::optional<int> build()
    {
        int count = 0;
        for (; !builder->isDone(); ++count) {
            if (!builder->step())
                return std::nullopt;
        }
        return builder->commit() ? std::optional(count) : std::nullopt;
    }
    /// Gives what waits to the index.
    [[nodiscard]] Result<> update() { return builder->update(pending.take(*project)); }

    /// All that a query finds; nothing for one that is wrong, or an error.
    [[nodiscard]] std::optional<std::vector<SearchHit>> hits(const QString &typed, size_t atOnce = 50)
    {
        const auto query = parseQuery(typed);
        const auto plan =
            query ? planSearch(*query, ShowFacts::of(*project), index->database(), builder->isDone())
                  : std::unexpected(query.error());
        if (!plan) {
            fault = plan.error().message;
            return std::nullopt;
        }
        std::vector<SearchHit> all;
        SearchRun run(index->database(), access(), *plan);
        while (!run.isAtEnd()) {
            auto some = run.next(atOnce);
            if (!some) {
                fault = some.error().text();
                return std::nullopt;
            }
            std::ranges::move(*some, std::back_inserter(all));
        }
        return all;
    }
    /// The same as ids: of lines, notes and claims, sources.
    [[nodiscard]] std::optional<std::vector<Uuid>> ids(const QString &typed, size_t atOnce = 50)
    {
        const auto all = hits(typed, atOnce);
        if (!all)
            return std::nullopt;
        std::vector<Uuid> ids;
        for (const SearchHit &hit : *all)
            ids.push_back(!hit.source.isNull()       ? hit.source.value
                          : !hit.annotation.isNull() ? hit.annotation.value
                                                     : hit.line.value);
        return ids;
    }

    QTemporaryDir folder{StoreFixture::fastFolder()};
    StoreOptions options;
    Dice dice;
    Show show;
    qint64 nowMs = 1'000'000;
    std::unique_ptr<ProjectStore> store;
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    std::vector<RecordHeader> headers;
    PendingChanges pending;
    std::unique_ptr<SearchIndex> index;
    std::unique_ptr<IndexBuilder> builder;
    QString fault;
};

} // namespace Sample
