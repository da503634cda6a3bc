// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// history: what was done, when and by whom, and named versions. diff: two states of an episode.

#include "app/cli/arguments.h"
#include "app/cli/say.h"
#include "app/session/paststate.h"
#include "app/session/projectsession.h"
#include "model/analysis/statediff.h"
#include "model/editing/fields.h"
#include "model/store/projectreader.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>

#include <ranges>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

constexpr int usualLimit = 50;
/// Words of a turn that did not change, which are shown on each side of what did.
constexpr qsizetype wordsAround = 8;

QJsonObject jsonOf(const RecordHeader &record)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(record.group.timeMs, QTimeZone::UTC);
    QJsonObject json{{u"sequence"_s, record.sequence},
                     {u"kind"_s, QString(names(RecordKind{})[size_t(record.kind)])},
                     {u"label"_s, record.group.label},
                     {u"author"_s, record.group.author},
                     {u"time"_s, time.toString(Qt::ISODateWithMs)},
                     {u"step"_s, record.group.id.toString()}};
    if (!record.group.episode.isNull())
        json.insert(u"episode"_s, record.group.episode.toString());
    return json;
}

QString lineOf(const RecordHeader &record, const QHash<EpisodeId, QString> &titles)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(record.group.timeMs);
    QString what = record.group.label;
    if (record.kind == RecordKind::Undo)
        what = say(QT_TRANSLATE_NOOP("Cli", "Undone: %1")).arg(what);
    else if (record.kind == RecordKind::Redo)
        what = say(QT_TRANSLATE_NOOP("Cli", "Done again: %1")).arg(what);
    else if (record.kind == RecordKind::Version)
        what = say(QT_TRANSLATE_NOOP("Cli", "Version “%1”")).arg(what);
    QStringList parts{QString::number(record.sequence), time.toString(u"yyyy-MM-dd HH:mm:ss"_s),
                      record.group.author, what};
    if (const QString title = titles.value(record.group.episode); !title.isEmpty())
        parts.append(title);
    return parts.join(u"  "_s);
}

Status listRecords(const QCommandLineParser &parser, bool onlyVersions, Environment &environment)
{
    const auto reader = ProjectReader::open(parser.positionalArguments().constFirst());
    if (!reader)
        return fail(reader.error(), environment.console);
    const OpenedProject &opened = (*reader)->opened();
    for (const QString &warning : opened.warnings)
        environment.console.say(warning);
    std::optional<EpisodeId> wanted;
    if (parser.isSet(u"episode"_s)) {
        const Project project(opened.id, opened.catalogue, opened.episodes);
        const auto id = resolveEpisode(project, parser.value(u"episode"_s));
        if (!id)
            return fail(id.error(), environment.console);
        wanted = *id;
    }
    bool isNumber = true;
    const int limit = parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toInt(&isNumber) : usualLimit;
    if (!isNumber || limit < 0)
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "--limit is a number; 0 for all.")), environment.console);

    QHash<EpisodeId, QString> titles;
    for (const Project::Header &header : opened.episodes)
        titles.insert(header.id, header.facts.title);
    // Typing that was merged has several records of one step: the first one stands for it.
    std::vector<const RecordHeader *> shown;
    QSet<GroupId> known;
    for (const RecordHeader &record : opened.records) {
        const bool goesOn = record.kind == RecordKind::Edits && known.contains(record.group.id);
        known.insert(record.group.id);
        const bool isVersion = record.kind == RecordKind::Version;
        if (!goesOn && (isVersion || (!onlyVersions && (!wanted || record.group.episode == *wanted))))
            shown.push_back(&record);
    }
    QJsonArray array;
    for (const RecordHeader *record : shown | std::views::reverse) {
        if (limit > 0 && array.size() == limit)
            break;
        array.append(jsonOf(*record));
        if (!environment.console.isJson())
            environment.console.print(lineOf(*record, titles));
    }
    if (environment.console.isJson())
        environment.console.printJson({{u"steps"_s, qint64(shown.size())}, {u"history"_s, array}});
    else if (qsizetype(shown.size()) > array.size())
        environment.console.say(say(QT_TRANSLATE_N_NOOP("Cli", "%n earlier: --limit 0 shows all."),
                                    int(qsizetype(shown.size()) - array.size())));
    else if (shown.empty())
        environment.console.say(onlyVersions ? say(QT_TRANSLATE_NOOP("Cli", "There is no named version yet."))
                                             : say(QT_TRANSLATE_NOOP("Cli", "Nothing was done yet.")));
    return Status::Done;
}

Status saveVersion(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList arguments = parser.positionalArguments();
    const QString name = arguments.value(2).simplified();
    if (arguments.size() != 3 || name.isEmpty())
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "Say how the version is called.")), environment.console);
    const auto session = ProjectSession::open(arguments.constFirst(), environment.author);
    if (!session)
        return fail(session.error(), environment.console);
    (*session)->history().nameVersion(name);
    const qint64 sequence = (*session)->history().lastSequence();
    if (const auto closed = close(**session, environment.console); !closed)
        return fail(closed.error(), environment.console);
    if (environment.console.isJson())
        environment.console.printJson({{u"name"_s, name}, {u"sequence"_s, sequence}});
    return Status::Done;
}

Status runHistory(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList arguments = parser.positionalArguments();
    const QString what = arguments.value(1, u"list"_s);
    const bool fits = what == "save"_L1 || arguments.size() <= 2;
    if (arguments.isEmpty() || !fits || !QStringList{u"list"_s, u"versions"_s, u"save"_s}.contains(what))
        return misuse(
            say(QT_TRANSLATE_NOOP("Cli", "Name a project, and what to do with its history: list, versions, "
                                         "or save and a name.")),
            environment.console);
    return what == "save"_L1 ? saveVersion(parser, environment)
                             : listRecords(parser, what == "versions"_L1, environment);
}

Result<qint64> sequenceOf(const QString &ref, const std::vector<RecordHeader> &records)
{
    const qint64 last = records.empty() ? 0 : records.back().sequence;
    if (ref == "now"_L1)
        return last;
    if (ref == "import"_L1)
        return asItCame;
    for (const RecordHeader &record : records | std::views::reverse) {
        if (record.kind == RecordKind::Version && record.group.label == ref)
            return record.sequence;
    }
    bool isNumber = false;
    const qint64 sequence = ref.toLongLong(&isNumber);
    if (isNumber && sequence >= 0 && sequence <= last)
        return sequence;
    return failure(Error::Kind::Invalid,
                   say(QT_TRANSLATE_NOOP("Cli", "“%1” is no state: name a version, the number of a step "
                                                "(up to %2), import or now."))
                       .arg(ref, QString::number(last)));
}

QString shortened(const QString &text, bool isFirst, bool isLast)
{
    const QStringList words = text.split(u' ');
    const qsizetype most = (isFirst || isLast ? 1 : 2) * wordsAround;
    if (words.size() <= most)
        return text;
    const QString head = isFirst ? QString() : words.first(wordsAround).join(u' ') + u' ';
    const QString tail = isLast ? QString() : u' ' + words.last(wordsAround).join(u' ');
    return head + u'…' + tail;
}

void printTurn(const DiffTurn &turn, Console &console)
{
    const auto name = [](const QString &speaker) {
        return speaker.isEmpty() ? say(QT_TRANSLATE_NOOP("Cli", "(nobody)")) : speaker;
    };
    QString who = name(turn.after < 0 ? turn.speakerBefore : turn.speakerAfter);
    if (turn.isSpeakerChanged())
        who = u"[-%1-] {+%2+}"_s.arg(name(turn.speakerBefore), name(turn.speakerAfter));
    const auto number = [](qsizetype at) { return at < 0 ? u"–"_s : QString::number(at + 1); };
    console.print(u"@@ %1 → %2 @@ %3"_s.arg(number(turn.before), number(turn.after), who));
    QStringList words;
    for (size_t at = 0; at < turn.parts.size(); ++at) {
        const DiffPart &part = turn.parts[at];
        if (part.kind == DiffPart::Kind::Same)
            words.append(shortened(part.text, at == 0, at + 1 == turn.parts.size()));
        else
            words.append((part.kind == DiffPart::Kind::Removed ? u"[-%1-]"_s : u"{+%1+}"_s).arg(part.text));
    }
    console.print(words.join(u' '));
}

QJsonObject jsonOf(const DiffTurn &turn)
{
    QJsonArray parts;
    for (const DiffPart &part : turn.parts) {
        const QString kind = part.kind == DiffPart::Kind::Same      ? u"same"_s
                             : part.kind == DiffPart::Kind::Removed ? u"removed"_s
                                                                    : u"added"_s;
        parts.append(QJsonObject{{u"kind"_s, kind}, {u"text"_s, part.text}});
    }
    QJsonObject json{{u"split"_s, turn.isSplit}, {u"joined"_s, turn.isJoined}, {u"parts"_s, parts}};
    if (turn.before >= 0) {
        json.insert(u"turn_before"_s, turn.before + 1);
        json.insert(u"speaker_before"_s, turn.speakerBefore);
    }
    if (turn.after >= 0) {
        json.insert(u"turn_after"_s, turn.after + 1);
        json.insert(u"speaker_after"_s, turn.speakerAfter);
    }
    return json;
}

Status runDiff(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 4)
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "Name a project, an episode, and two states of it.")),
                      environment.console);
    const auto reader = ProjectReader::open(arguments[0]);
    if (!reader)
        return fail(reader.error(), environment.console);
    const OpenedProject &opened = (*reader)->opened();
    for (const QString &warning : opened.warnings)
        environment.console.say(warning);
    const auto id = resolveEpisode(Project(opened.id, opened.catalogue, opened.episodes), arguments[1]);
    if (!id)
        return fail(id.error(), environment.console);
    const TextAccess access = [&reader](const auto &read) { (*reader)->readText(read); };
    std::vector<TurnWords> states[2];
    for (const int at : {0, 1}) {
        const auto sequence = sequenceOf(arguments[2 + at], opened.records);
        if (!sequence)
            return fail(sequence.error(), environment.console);
        const auto past = readPastEpisode(access, *id, *sequence);
        if (!past)
            return fail(past.error(), environment.console);
        states[at] = turnWords((*past)->episode(), (*past)->catalogue().speakers);
    }
    const StateDiff diff = compareStates(states[0], states[1]);
    QJsonArray turns;
    for (const DiffTurn &turn : diff.turns) {
        if (!turn.isDifferent())
            continue;
        turns.append(jsonOf(turn));
        if (!environment.console.isJson())
            printTurn(turn, environment.console);
    }
    if (environment.console.isJson())
        environment.console.printJson({{u"episode"_s, id->toString()},
                                       {u"removed_words"_s, diff.removedWords},
                                       {u"added_words"_s, diff.addedWords},
                                       {u"changed_speakers"_s, diff.changedSpeakers},
                                       {u"turns"_s, turns}});
    return turns.isEmpty() ? Status::Done : Status::Findings;
}

} // namespace

Command historyCommand()
{
    return {u"history"_s,
            {u"history P.ropewalk [list] [--episode REF] [--limit N]"_s, u"history P.ropewalk versions"_s,
             u"history P.ropewalk save NAME"_s},
            say(QT_TRANSLATE_NOOP("Cli", "What was done in a project, when and by whom, the latest first; "
                                         "names a version.")),
            [](QCommandLineParser &parser) {
                addEpisodeOption(parser);
                parser.addOption(
                    {u"limit"_s, say(QT_TRANSLATE_NOOP("Cli", "Shows at most so many; 0 for all.")), u"N"_s});
            },
            runHistory};
}

Command diffCommand()
{
    return {u"diff"_s,
            {u"diff P.ropewalk EPISODE FROM TO"_s},
            say(QT_TRANSLATE_NOOP("Cli", "Compares two states of an episode, word by word, with who says "
                                         "them: the name of a version, the number of a step, import or "
                                         "now.")),
            [](QCommandLineParser &) {},
            runDiff};
}

} // namespace Ropewalk::Cli
