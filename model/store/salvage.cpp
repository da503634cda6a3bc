// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/salvage.h"

#include "model/store/projectstore.h"
#include "model/store/salvagerows.h"
#include "model/store/schema.h"
#include "model/store/storetext.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTemporaryDir>

#include <map>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

using StoreText::say;
using Counts = std::map<QByteArray, SalvageRows::Count>;

/// Where a line stands among all of its episode, and how long it is.
struct LinePlace {
    qsizetype number = 0;
    qsizetype length = 0;
};
using LinePlaces = QHash<LineId, LinePlace>;

LinePlaces placesOf(const EpisodeData &data)
{
    LinePlaces places;
    const auto add = [&places](const Line &line) {
        places.insert(line.id, {places.size(), line.text.size()});
    };
    for (const PageLine &line : data.page)
        add(line.line);
    for (const Turn &turn : data.turns)
        std::ranges::for_each(turn.lines, add);
    return places;
}

bool fits(const Range &range, const LinePlaces &places)
{
    const auto from = places.constFind(range.from.line);
    const auto to = places.constFind(range.to.line);
    if (from == places.constEnd() || to == places.constEnd())
        return false;
    const auto isInside = [](const Position &position, const LinePlace &line) {
        return position.offset >= 0 && position.offset <= line.length;
    };
    return isInside(range.from, *from) && isInside(range.to, *to) &&
           std::pair(from->number, range.from.offset) <= std::pair(to->number, range.to.offset);
}

/// Makes an annotation fit the text that is there; false where nothing of it does.
bool makeFit(Annotation &annotation, const EpisodeData &data, const Catalogue &catalogue,
             const LinePlaces &places)
{
    const auto *tag = annotation.as<TopicTag>();
    const auto *link = annotation.as<ReasonLink>();
    if ((tag && !std::ranges::contains(data.topics, tag->topic, &Topic::id)) ||
        (link && !catalogue.reasons.find(link->reason)) || annotation.places.empty())
        return false;
    if (!annotation.as<Claim>())
        annotation.places.resize(1);
    for (Place &place : annotation.places) {
        if (!fits(place.range, places) || (place.state == AnchorState::Orphan && !place.range.isEmpty())) {
            place.state = AnchorState::Orphan;
            place.range = {};
        } else if (place.state == AnchorState::Changed && !annotation.isWordBound()) {
            place.state = AnchorState::Moved;
        }
    }
    return true;
}

/// Makes the parts of an episode fit each other and the catalogue.
void makeFit(EpisodeData &data, const Catalogue &catalogue)
{
    for (Turn &turn : data.turns) {
        if (turn.head.isMarker() || !catalogue.speakers.find(turn.head.speaker))
            turn.head.speaker = {};
        for (Line &line : turn.lines) {
            if (!data.imported)
                line.origins.clear();
        }
    }
    const LinePlaces places = placesOf(data);
    std::erase_if(data.annotations,
                  [&](Annotation &annotation) { return !makeFit(annotation, data, catalogue, places); });
}

/// Rows of the damaged file in a database that is whole: their values are still to be looked at.
struct Scratch {
    std::unique_ptr<Database> database;
    Counts counts;
};

Result<Scratch> rowsOf(const QString &path, const QString &scratchPath,
                       const std::function<bool()> &isStopWanted)
{
    auto made = Database::open(scratchPath, Database::Use::Building);
    if (!made)
        return std::unexpected(made.error());
    Scratch scratch{std::move(*made), {}};
    if (auto migrated = Schema::migrate(*scratch.database, Schema::migrations()); !migrated)
        return std::unexpected(migrated.error());
    auto from = Database::open(path, Database::Use::Immutable);
    if (!from)
        return std::unexpected(from.error());
    (*from)->setStop(isStopWanted);
    for (const char *table :
         {"project", "episode", "turn", "line", "annotation", "place", "topic", "citation", "speaker",
          "reason_list", "reason", "source", "house_rule", "import", "import_chunk"}) {
        scratch.counts[table] = SalvageRows::copy(**from, *scratch.database, table);
        if ((*from)->isStopped())
            return failure(Error::Kind::Cancelled, say(QT_TRANSLATE_NOOP("Store", "Stopped.")), path);
    }
    return scratch;
}

/// The rows, by ever stronger means.
Result<Scratch> findRows(const QString &path, const QString &folder,
                         const std::function<bool()> &isStopWanted)
{
    const QString copy = folder + u"/copy.db"_s;
    if (auto copied = ProjectFile::copy(path, copy); !copied)
        return std::unexpected(copied.error());
    // A journal is worked in where that can be done.
    if (ProjectFile::hasJournal(copy)) {
        if (const auto opened = Database::open(copy, Database::Use::Working)) [[maybe_unused]]
            const auto rows = (*opened)->value<qint64>("SELECT count(*) FROM sqlite_schema");
    }
    Result<Scratch> best = failure(Error::Kind::Damaged, {}, path);
    const auto linesIn = [](const Result<Scratch> &found) {
        return found ? found->counts.at("line").read + found->counts.at("episode").read : 0;
    };
    int attempt = 0;
    for (const auto mend : {&SalvageRows::mendHeader, &SalvageRows::mendSchema}) {
        if (const auto mended = mend(copy); !mended)
            break;
        auto found = rowsOf(copy, u"%1/rows%2.db"_s.arg(folder).arg(++attempt), isStopWanted);
        if (!found && found.error().kind == Error::Kind::Cancelled)
            return found;
        if (linesIn(found) > linesIn(best))
            best = std::move(found);
        if (linesIn(best) > 0)
            break;
    }
    if (linesIn(best) == 0)
        return failure(Error::Kind::Damaged,
                       say(QT_TRANSLATE_NOOP("Store", "Nothing of the project can be read any more.")), path);
    return best;
}

/// Episodes of which something is left: those that are listed, then those whose own row is lost.
std::vector<EpisodeId> episodesIn(Database &rows, std::vector<Project::Header> &headers)
{
    std::vector<EpisodeId> ids;
    for (const Project::Header &header : headers)
        ids.push_back(header.id);
    Statement &query = rows.prepared("SELECT DISTINCT episode FROM line WHERE removed=0 AND episode NOT IN "
                                     "(SELECT id FROM episode WHERE removed=1)");
    while (query.next()) {
        EpisodeId id;
        if (!query.read(0, id) || id.isNull() || std::ranges::contains(ids, id))
            continue;
        ids.push_back(id);
        headers.push_back({id, {}});
        headers.back().facts.title = say(QT_TRANSLATE_NOOP("Store", "An episode whose title is lost"));
    }
    return ids;
}

/// All of the project as one record.
RecordPointer assemble(Database &rows, const QString &fileName, SalvageReport &report)
{
    auto record = std::make_shared<Record>();
    record->sequence = 1;
    record->kind = RecordKind::Version;
    record->group.id = GroupId::create();
    record->group.label = say(QT_TRANSLATE_NOOP("Store", "Salvaged from “%1”")).arg(fileName);
    record->group.timeMs = QDateTime::currentMSecsSinceEpoch();
    RowChanges &changes = record->rows;
    qint64 bad = 0;
    RowReader reader(rows);
    reader.passOverBadRows(bad);
    Catalogue catalogue = reader.catalogue().value_or(Catalogue{});
    for (const auto &[id, reason] : catalogue.reasons.all()) {
        if (!catalogue.reasonLists.find(reason.list))
            catalogue.reasonLists.load({reason.list, say(QT_TRANSLATE_NOOP("Store", "Salvaged"))});
    }
    changes.projectFacts = catalogue.facts;
    const auto putAll = [&report](const auto &table, auto &puts) {
        for (const auto &[id, entry] : table.all())
            puts.push_back({id, entry});
        report.catalogue.read += qint64(table.all().size());
    };
    putAll(catalogue.speakers, changes.speakers);
    putAll(catalogue.reasonLists, changes.reasonLists);
    putAll(catalogue.reasons, changes.reasons);
    putAll(catalogue.sources, changes.sources);
    putAll(catalogue.houseRules, changes.houseRules);
    report.catalogue.lost += bad;
    auto headers = reader.headers().value_or(std::vector<Project::Header>{});
    for (const EpisodeId id : episodesIn(rows, headers)) {
        bad = 0;
        const auto header = std::ranges::find(headers, id, &Project::Header::id);
        rows.run(
            "INSERT OR IGNORE INTO episode SELECT ?, zeroblob(1), '', '', NULL, 0, '', '', 0, 0, 0, '', 0",
            id);
        auto data = reader.episode(id);
        if (!data) {
            ++report.episodes.lost;
            continue;
        }
        data->facts = header->facts;
        if (auto imported = reader.imported(id)) {
            data->imported = *imported;
            report.imports.read += *imported ? 1 : 0;
        } else {
            ++report.imports.lost;
        }
        const auto annotations = qint64(data->annotations.size());
        makeFit(*data, catalogue);
        ++report.episodes.read;
        report.turns.read += qint64(data->turns.size());
        report.lines.read += qint64(data->page.size());
        for (const Turn &turn : data->turns)
            report.lines.read += qint64(turn.lines.size());
        report.annotations.read += qint64(data->annotations.size());
        report.annotations.lost += annotations - qint64(data->annotations.size());
        report.lines.lost += bad;
        report.catalogue.read += qint64(data->topics.size() + data->citations.size());
        changes.newEpisodes.push_back(std::make_shared<EpisodeData>(std::move(*data)));
    }
    [[maybe_unused]] const auto passedOver = rows.result();
    return record;
}

void countLost(const Counts &counts, SalvageReport &report)
{
    const auto lost = [&counts](const char *table) { return counts.at(table).lost; };
    report.episodes.lost += lost("episode");
    report.turns.lost += lost("turn");
    report.lines.lost += lost("line");
    report.annotations.lost += lost("annotation");
    report.imports.lost += lost("import");
    for (const char *table :
         {"topic", "citation", "speaker", "reason_list", "reason", "source", "house_rule"})
        report.catalogue.lost += lost(table);
}

} // namespace

bool SalvageReport::isWhole() const
{
    return std::ranges::all_of(std::array{episodes, turns, lines, annotations, imports, catalogue},
                               [](const Count &count) { return count.lost == 0; });
}

QStringList SalvageReport::sentences() const
{
    const std::array<std::pair<const char *, const Count &>, 6> kinds{{
        {QT_TRANSLATE_NOOP("Store", "Episodes"), episodes},
        {QT_TRANSLATE_NOOP("Store", "Turns"), turns},
        {QT_TRANSLATE_NOOP("Store", "Lines"), lines},
        {QT_TRANSLATE_NOOP("Store", "Claims, notes and other marks"), annotations},
        {QT_TRANSLATE_NOOP("Store", "Imported originals"), imports},
        {QT_TRANSLATE_NOOP("Store", "Speakers, topics, reasons, sources and house rules"), catalogue},
    }};
    QStringList sentences;
    for (const auto &[name, count] : kinds) {
        const QString text = count.lost == 0
                                 ? say(QT_TRANSLATE_NOOP("Store", "%1: %2 read, nothing lost"))
                                 : say(QT_TRANSLATE_NOOP("Store", "%1: %2 read, at least %3 lost"));
        QString sentence = text.arg(say(name)).arg(count.read);
        sentences.append(count.lost == 0 ? sentence : sentence.arg(count.lost));
    }
    return sentences;
}

Result<SalvageReport> salvage(const QString &path, const QString &target, const StoreOptions &options,
                              const std::function<bool()> &isStopWanted)
{
    const auto resolved = ProjectFile::resolve(path);
    if (!resolved)
        return std::unexpected(resolved.error());
    if (auto readable = ProjectFile::checkReadable(*resolved); !readable)
        return std::unexpected(readable.error());
    if (QFileInfo::exists(target))
        return failure(Error::Kind::Unwritable,
                       say(QT_TRANSLATE_NOOP("Store", "There is a file of this name already.")), target);
    const QTemporaryDir folder;
    auto scratch = findRows(*resolved, QFileInfo(folder.path()).canonicalFilePath(), isStopWanted);
    if (!scratch) {
        scratch.error().file = path;
        return std::unexpected(scratch.error());
    }
    SalvageReport report;
    countLost(scratch->counts, report);
    const RecordPointer record = assemble(*scratch->database, QFileInfo(path).fileName(), report);
    auto store = ProjectStore::create(target, ProjectId::create(), options);
    if (!store)
        return std::unexpected(store.error());
    (*store)->append(record);
    if (auto closed = (*store)->close(); !closed) {
        (*store)->discard();
        return std::unexpected(closed.error());
    }
    return report;
}

} // namespace Ropewalk
