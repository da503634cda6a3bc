// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/searchplan.h"

#include "model/lists/folded.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

using namespace SearchRows;
using Field = SearchQuery::Field;
using Filter = SearchQuery::Filter;
using Failed = std::unexpected<QueryError>;

QString say(const char *text)
{
    return QCoreApplication::translate("Search", text);
}

Failed refuse(const Filter &filter, const QString &message)
{
    return Failed(QueryError{message, filter.where});
}

/// How well a name is what somebody typed: not at all, by the beginning of a word of it, or wholly.
enum class Fit : quint8 { None, Beginning, Whole };

Fit fitOf(const QString &name, const QString &wanted)
{
    const QString bare = folded(name);
    if (wanted.isEmpty() || bare.isEmpty())
        return Fit::None;
    if (bare == wanted)
        return Fit::Whole;
    return (u' ' + bare).contains(u' ' + wanted) ? Fit::Beginning : Fit::None;
}

/// Those of `items` that fit best.
template <typename Item>
std::vector<const Item *> bestOf(const std::vector<Item> &items, const QString &value,
                                 const std::function<QStringList(const Item &)> &names)
{
    const QString wanted = folded(value);
    std::vector<const Item *> best;
    Fit fit = Fit::Beginning;
    for (const Item &item : items) {
        Fit own = Fit::None;
        for (const QString &name : names(item))
            own = std::max(own, fitOf(name, wanted));
        if (own < fit || own == Fit::None)
            continue;
        if (own > fit)
            best.clear();
        fit = own;
        best.push_back(&item);
    }
    return best;
}

/// Some of the names, for a message.
QString someOf(const QStringList &names)
{
    constexpr qsizetype most = 8;
    return names.size() <= most ? names.join(u", "_s) : names.first(most).join(u", "_s) + u", …"_s;
}

struct Period {
    QDate first;
    QDate last;
};

/// 2026, 2026-01 or 2026-01-31.
std::optional<Period> periodOf(const QString &text)
{
    const QStringList parts = text.split(u'-');
    if (parts.size() > 3 || parts.front().size() != 4)
        return std::nullopt;
    std::array<int, 3> numbers{0, 1, 1};
    for (qsizetype at = 0; at < parts.size(); ++at) {
        bool isNumber = false;
        numbers[size_t(at)] = parts[at].toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    const QDate first(numbers[0], numbers[1], numbers[2]);
    if (!first.isValid())
        return std::nullopt;
    const QDate next = parts.size() == 1   ? first.addYears(1)
                       : parts.size() == 2 ? first.addMonths(1)
                                           : first.addDays(1);
    return Period{first, next.addDays(-1)};
}

/// In order and apart from each other.
std::vector<Area> merged(std::vector<Area> areas)
{
    std::ranges::sort(areas, {}, &Area::first);
    std::vector<Area> apart;
    for (const Area &area : areas) {
        if (area.isEmpty())
            continue;
        if (!apart.empty() && area.first <= apart.back().last + 1)
            apart.back().last = std::max(apart.back().last, area.last);
        else
            apart.push_back(area);
    }
    return apart;
}

std::vector<Area> intersection(const std::vector<Area> &one, const std::vector<Area> &other)
{
    std::vector<Area> both;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        const Area common{std::max(a->first, b->first), std::min(a->last, b->last)};
        if (!common.isEmpty())
            both.push_back(common);
        (a->last < b->last ? a : b)++;
    }
    return both;
}

class Planner
{
public:
    using Step = std::expected<void, QueryError>;

    Planner(const SearchQuery &query, const ShowFacts &facts, Database &index, bool isWhole)
        : m_query(query)
        , m_facts(facts)
        , m_index(index)
        , m_isWhole(isWhole)
    {
    }

    std::expected<SearchPlan, QueryError> plan()
    {
        for (Step (Planner::*const step)() :
             {&Planner::takeKinds, &Planner::takeSpeakers, &Planner::takeEpisodes, &Planner::takeTopics,
              &Planner::takeReasons, &Planner::takeVerdicts}) {
            if (const auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        m_plan.words = matchText(m_query);
        if (m_plan.words.isEmpty() && !m_query.terms.empty())
            return Failed(
                QueryError{say(QT_TRANSLATE_NOOP("Search", "Say also a word to look for, not only what to "
                                                           "leave out.")),
                           m_query.terms.front().where});
        makeLineMatch();
        m_plan.wantsSources =
            m_plan.wantsSources && std::ranges::all_of(m_query.filters, [](const Filter &each) {
                return each.field == Field::Kind;
            });
        return m_plan;
    }

private:
    Step takeKinds()
    {
        const auto filters = m_query.filtersOf(Field::Kind);
        if (filters.empty())
            return {};
        const std::array<std::pair<QLatin1StringView, bool *>, 5> kinds{
            {{"line"_L1, &m_plan.wantsTranscript},
             {"page"_L1, &m_plan.wantsPage},
             {"note"_L1, &m_plan.wantsNotes},
             {"claim"_L1, &m_plan.wantsClaims},
             {"source"_L1, &m_plan.wantsSources}}};
        for (const auto &[name, flag] : kinds)
            *flag = false;
        for (const Filter &filter : filters) {
            const auto kind = std::ranges::find_if(kinds, [&](const auto &each) {
                return filter.value.compare(each.first, Qt::CaseInsensitive) == 0 ||
                       filter.value.compare(each.first + u's', Qt::CaseInsensitive) == 0;
            });
            if (kind == kinds.end())
                return refuse(filter,
                              say(QT_TRANSLATE_NOOP("Search", "There is no kind “%1”. There are line, page, "
                                                              "note, claim and source."))
                                  .arg(filter.value));
            *kind->second = true;
        }
        return {};
    }

    Step takeSpeakers()
    {
        for (const Filter &filter : m_query.filtersOf(Field::Who)) {
            const auto found = bestOf<Speaker>(m_facts.speakers, filter.value, [](const Speaker &speaker) {
                return QStringList{speaker.name, speaker.shortName} + speaker.labels;
            });
            if (found.empty()) {
                QStringList names;
                for (const Speaker &speaker : m_facts.speakers)
                    names.append(speaker.shortName.isEmpty() ? speaker.name : speaker.shortName);
                return refuse(filter,
                              say(QT_TRANSLATE_NOOP("Search", "There is no speaker “%1”. There are: %2."))
                                  .arg(filter.value, someOf(names)));
            }
            for (const Speaker *speaker : found)
                m_plan.speakers.push_back(speaker->id);
        }
        return {};
    }

    /// The episodes that an `in:` means: by number, then by place in the show, then by title.
    [[nodiscard]] QSet<EpisodeId> episodesOf(const Filter &filter) const
    {
        QSet<EpisodeId> found;
        for (const ShowFacts::Episode &episode : m_facts.episodes) {
            if (!episode.number.isEmpty() && folded(episode.number) == folded(filter.value))
                found.insert(episode.id);
        }
        const qsizetype place = filter.value.toInt();
        if (found.isEmpty() && place >= 1 && place <= qsizetype(m_facts.episodes.size()))
            found.insert(m_facts.episodes[size_t(place) - 1].id);
        if (found.isEmpty()) {
            for (const auto *episode :
                 bestOf<ShowFacts::Episode>(m_facts.episodes, filter.value,
                                            [](const auto &each) { return QStringList{each.title}; }))
                found.insert(episode->id);
        }
        return found;
    }

    Step takeEpisodes()
    {
        QSet<EpisodeId> named;
        const auto names = m_query.filtersOf(Field::In);
        for (const Filter &filter : names) {
            const auto found = episodesOf(filter);
            if (found.isEmpty())
                return refuse(
                    filter, say(QT_TRANSLATE_NOOP("Search", "There is no episode “%1”.")).arg(filter.value));
            named |= found;
        }
        std::vector<Period> periods;
        for (const Field field : {Field::Since, Field::Until, Field::Date}) {
            for (const Filter &filter : m_query.filtersOf(field)) {
                auto period = periodOf(filter.value);
                if (!period)
                    return refuse(filter,
                                  say(QT_TRANSLATE_NOOP("Search", "“%1” is no date: write 2026, 2026-01 or "
                                                                  "2026-01-31."))
                                      .arg(filter.value));
                if (field == Field::Since)
                    period->last = {};
                if (field == Field::Until)
                    period->first = {};
                periods.push_back(*period);
            }
        }
        const auto isWanted = [&](const ShowFacts::Episode &episode) {
            if (!names.empty() && !named.contains(episode.id))
                return false;
            return std::ranges::all_of(periods, [&episode](const Period &period) {
                return episode.date.isValid() && (!period.first.isValid() || episode.date >= period.first) &&
                       (!period.last.isValid() || episode.date <= period.last);
            });
        };
        makeRuns(isWanted);
        return {};
    }

    void makeRuns(const std::function<bool(const ShowFacts::Episode &)> &isWanted)
    {
        QHash<EpisodeId, qint64> slotOf;
        Statement &query = m_index.prepared("SELECT id, slot FROM episode");
        while (query.next()) {
            if (EpisodeId id; query.read(0, id))
                slotOf.insert(id, query.integer(1));
        }
        for (const ShowFacts::Episode &episode : m_facts.episodes) {
            const qint64 slot = slotOf.value(episode.id);
            if (slot == 0 || !isWanted(episode))
                continue;
            if (!m_plan.runs.empty() && m_plan.runs.back().lastSlot + 1 == slot)
                m_plan.runs.back().lastSlot = slot;
            else
                m_plan.runs.push_back({slot, slot});
        }
    }

    void limitTo(std::vector<Area> areas)
    {
        areas = merged(std::move(areas));
        m_plan.ranges = m_plan.isInRanges ? intersection(m_plan.ranges, areas) : std::move(areas);
        m_plan.isInRanges = true;
    }

    /// Where the annotations that a query for rows of marks finds have their places.
    template <typename... Values>
    void addPlaces(std::vector<Area> &areas, const char *sql, const Values &...values)
    {
        Statement &query = m_index.prepared(sql).bindAll(values...);
        while (query.next())
            areas.push_back({query.integer(0), query.integer(1) - query.integer(2)});
    }

#define PLACES                                                                                               \
    "SELECT a.row, b.row, place.ends_before FROM mark JOIN place ON place.mark=mark.row "                    \
    "JOIN line a ON a.id=place.from_line JOIN line b ON b.id=place.to_line WHERE "

    Step takeTopics()
    {
        const auto filters = m_query.filtersOf(Field::Topic);
        if (filters.empty())
            return {};
        std::vector<std::pair<TopicId, QString>> topics;
        Statement &query = m_index.prepared("SELECT id, name FROM topic");
        while (query.next()) {
            if (TopicId id; query.read(0, id))
                topics.emplace_back(id, query.text(1));
        }
        std::vector<Area> areas;
        for (const Filter &filter : filters) {
            const auto found = bestOf<std::pair<TopicId, QString>>(
                topics, filter.value, [](const auto &each) { return QStringList{each.second}; });
            if (found.empty() && m_isWhole)
                return refuse(filter,
                              say(QT_TRANSLATE_NOOP("Search", "There is no topic “%1” in any episode."))
                                  .arg(filter.value));
            for (const auto *topic : found)
                addPlaces(areas, PLACES "mark.target=? AND mark.kind=?", topic->first, int(MarkKind::Topic));
        }
        limitTo(std::move(areas));
        return {};
    }

    Step takeReasons()
    {
        const auto filters = m_query.filtersOf(Field::Reason);
        if (filters.empty())
            return {};
        std::vector<Area> areas;
        for (const Filter &filter : filters) {
            QString digits = filter.value;
            bool isNumber = false;
            const int number = digits.remove(u'#').toInt(&isNumber);
            if (!isNumber)
                return refuse(filter,
                              say(QT_TRANSLATE_NOOP("Search", "“%1” is no reason’s number: write reason:81."))
                                  .arg(filter.value));
            bool isKnown = false;
            for (const Reason &reason : m_facts.reasons) {
                if (reason.number != number)
                    continue;
                isKnown = true;
                addPlaces(areas, PLACES "mark.target=? AND mark.kind=?", reason.id, int(MarkKind::Reason));
            }
            if (!isKnown)
                return refuse(filter,
                              say(QT_TRANSLATE_NOOP("Search", "No list has a reason #%1.")).arg(number));
        }
        limitTo(std::move(areas));
        return {};
    }

    Step takeVerdicts()
    {
        const auto filters = m_query.filtersOf(Field::Verdict);
        if (filters.empty())
            return {};
        std::vector<QString> scale(m_facts.verdicts.begin(), m_facts.verdicts.end());
        Statement &query = m_index.prepared("SELECT DISTINCT verdict FROM mark WHERE verdict IS NOT NULL");
        while (query.next()) {
            if (!std::ranges::contains(scale, query.text(0)))
                scale.push_back(query.text(0));
        }
        QStringList wanted;
        for (const Filter &filter : filters) {
            const auto found =
                bestOf<QString>(scale, filter.value, [](const QString &each) { return QStringList{each}; });
            for (const QString *verdict : found)
                wanted.append(*verdict);
            if (found.empty() && filter.value.compare("none"_L1, Qt::CaseInsensitive) == 0)
                wanted.append(u""_s);
            else if (found.empty())
                return refuse(filter,
                              say(QT_TRANSLATE_NOOP("Search", "There is no verdict “%1”. There are: %2."))
                                  .arg(filter.value, someOf(m_facts.verdicts + QStringList{u"none"_s})));
        }
        std::vector<Area> areas;
        for (const QString &verdict : std::as_const(wanted))
            addPlaces(areas, PLACES "mark.verdict=?", verdict);
        if (m_plan.isInRanges)
            m_plan.claimRanges = m_plan.ranges;
        limitTo(std::move(areas));
        m_plan.verdicts = wanted;
        return {};
    }

    void makeLineMatch()
    {
        QStringList all;
        if (!m_plan.words.isEmpty())
            all.append(u"text : (%1)"_s.arg(m_plan.words));
        if (!m_plan.speakers.empty()) {
            QStringList tags;
            for (const SpeakerId id : m_plan.speakers)
                tags.append(u'"' + speakerTag(id) + u'"');
            all.append(u"tags : (%1)"_s.arg(tags.join(u" OR "_s)));
        }
        if (m_plan.wantsPage && !m_plan.wantsTranscript)
            all.append(u"tags : \"%1\""_s.arg(pageTag));
        m_plan.lineMatch = all.isEmpty() ? QString() : u"(%1)"_s.arg(all.join(u") AND ("_s));
        const QString excluded = matchText(m_query, true);
        if (excluded.isEmpty())
            return;
        m_plan.words = u"(%1) NOT (%2)"_s.arg(m_plan.words, excluded);
        m_plan.lineMatch = u"(%1) NOT (text : (%2))"_s.arg(m_plan.lineMatch, excluded);
    }

    const SearchQuery &m_query;
    const ShowFacts &m_facts;
    Database &m_index;
    bool m_isWhole = false;
    SearchPlan m_plan;
};

} // namespace

std::expected<SearchPlan, QueryError> planSearch(const SearchQuery &query, const ShowFacts &facts,
                                                 Database &index, bool isWhole)
{
    return Planner(query, facts, index, isWhole).plan();
}

} // namespace Ropewalk
