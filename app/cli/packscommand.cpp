// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// packs: the style packs of a project; and the examples of a pack's file.

#include "app/cli/arguments.h"
#include "app/cli/say.h"
#include "app/session/projectsession.h"
#include "app/session/stylepacks.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

Result<QByteArray> bytesOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable, file.errorString(), name);
    return file.readAll();
}

Status listPacks(const StylePacks &packs, Console &console)
{
    QJsonArray list;
    for (const StylePacks::Entry &entry : packs.all()) {
        QJsonArray rules;
        for (const StyleRule &rule : entry.pack.rules)
            rules.append(QJsonObject{{u"id"_s, rule.id},
                                     {u"title"_s, rule.title},
                                     {u"on"_s, rule.isOn},
                                     {u"strikes"_s, rule.action == StyleRule::Action::Strike}});
        list.append(QJsonObject{{u"name"_s, entry.pack.name},
                                {u"language"_s, entry.pack.language},
                                {u"on"_s, entry.isOn},
                                {u"own"_s, entry.id.isNull()},
                                {u"trouble"_s, entry.trouble},
                                {u"rules"_s, rules}});
        if (console.isJson())
            continue;
        const auto on = std::ranges::count_if(entry.pack.rules, &StyleRule::isOn);
        console.print(u"%1\t%2\t%3/%4"_s.arg(entry.pack.name, entry.isOn ? u"on"_s : u"off"_s)
                          .arg(on)
                          .arg(entry.pack.rules.size()));
        for (const StyleRule &rule : entry.pack.rules)
            console.print(u"  %1 %2\t%3"_s.arg(rule.isOn ? u"+"_s : u"-"_s, rule.id, rule.title));
        if (!entry.trouble.isEmpty())
            console.say(entry.trouble);
    }
    if (console.isJson())
        console.printJson({{u"packs"_s, list}});
    return Status::Done;
}

/// The examples of a file, which says whether it can be read at all.
Status testPack(const QString &name, Console &console)
{
    const auto bytes = bytesOf(name);
    if (!bytes)
        return fail(bytes.error(), console);
    const auto read = readStylePack(*bytes, name);
    if (!read)
        return fail(read.error(), console);
    for (const QString &warning : read->warnings)
        console.say(warning);
    const auto failed = failedExamples(read->pack);
    QJsonArray list;
    for (const FailedExample &one : failed) {
        list.append(QJsonObject{{u"rule"_s, one.rule},
                                {u"before"_s, one.example.before},
                                {u"after"_s, one.example.after},
                                {u"became"_s, one.became}});
        if (!console.isJson())
            console.print(
                u"%1\t%2\t→ %3\t(%4)"_s.arg(one.rule, one.example.before, one.became, one.example.after));
    }
    qsizetype examples = 0;
    for (const StyleRule &rule : read->pack.rules)
        examples += qsizetype(rule.examples.size());
    if (console.isJson())
        console.printJson({{u"rules"_s, qint64(read->pack.rules.size())},
                           {u"examples"_s, qint64(examples)},
                           {u"failed"_s, list}});
    else
        console.say(say(QT_TRANSLATE_NOOP("Cli", "%1 rules, %2 examples, %3 of them fail."))
                        .arg(read->pack.rules.size())
                        .arg(examples)
                        .arg(failed.size()));
    return failed.empty() ? Status::Done : Status::Findings;
}

Result<StylePacks::Entry> packCalled(const StylePacks &packs, const QString &name)
{
    for (StylePacks::Entry &entry : packs.all()) {
        if (entry.pack.name.compare(name, Qt::CaseInsensitive) == 0)
            return std::move(entry);
    }
    return failure(Error::Kind::Invalid,
                   say(QT_TRANSLATE_NOOP("Cli", "There is no style pack “%1”.")).arg(name));
}

Result<> exportPack(const StylePacks &packs, const QString &name, const QString &fileName)
{
    const auto entry = packCalled(packs, name);
    if (!entry)
        return std::unexpected(entry.error());
    QSaveFile file(fileName);
    const QByteArray json = writeStylePack(entry->pack);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure(Error::Kind::Unwritable, file.errorString(), fileName);
    return {};
}

/// What changes the project.
Result<> change(StylePacks &packs, const QStringList &arguments, Console &console)
{
    const QString &what = arguments.at(1);
    if (what == "add"_L1) {
        const auto bytes = bytesOf(arguments.at(2));
        if (!bytes)
            return std::unexpected(bytes.error());
        const auto added = packs.add(*bytes, arguments.at(2));
        if (!added)
            return std::unexpected(added.error());
        for (const QString &warning : added->warnings)
            console.say(warning);
        return {};
    }
    const auto entry = packCalled(packs, arguments.at(2));
    if (!entry)
        return std::unexpected(entry.error());
    if (what == "remove"_L1)
        return packs.remove(*entry);
    const bool isOn = what == "on"_L1;
    if (arguments.size() == 3)
        return packs.setOn(*entry, isOn);
    if (!entry->pack.find(arguments.at(3)))
        return failure(Error::Kind::Invalid,
                       say(QT_TRANSLATE_NOOP("Cli", "No style pack has a rule “%1”.")).arg(arguments.at(3)));
    return packs.setOn(*entry, entry->isOn, {{arguments.at(3), isOn}});
}

bool isCall(const QStringList &arguments)
{
    const qsizetype count = arguments.size();
    if (count < 2)
        return count == 1;
    const QString &what = arguments.at(1);
    return (what == "list"_L1 && count == 2) || ((what == "add"_L1 || what == "remove"_L1) && count == 3) ||
           (what == "export"_L1 && count == 4) ||
           ((what == "on"_L1 || what == "off"_L1) && (count == 3 || count == 4));
}

Status runPacks(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList arguments = parser.positionalArguments();
    Console &console = environment.console;
    if (arguments.size() == 2 && arguments.front() == "test"_L1)
        return testPack(arguments.at(1), console);
    if (!isCall(arguments))
        return misuse(
            say(QT_TRANSLATE_NOOP("Cli", "Say which project’s packs, and what to do with them: list, "
                                         "add, export, remove, on or off; or test a file.")),
            console);
    const auto session = ProjectSession::open(arguments.front(), environment.author);
    if (!session)
        return fail(session.error(), console);
    StylePacks packs((*session)->project(), (*session)->history());
    const QString what = arguments.value(1, u"list"_s);
    Status status = Status::Done;
    Result<> done;
    if (what == "list"_L1)
        status = listPacks(packs, console);
    else if (what == "export"_L1)
        done = exportPack(packs, arguments.at(2), arguments.at(3));
    else
        done = change(packs, arguments, console);
    if (!done)
        return fail(done.error(), console);
    if (const auto closed = close(**session, console); !closed)
        return fail(closed.error(), console);
    return status;
}

} // namespace

Command packsCommand()
{
    return {u"packs"_s,
            {u"packs P.ropewalk [list]"_s, u"packs P.ropewalk add FILE"_s,
             u"packs P.ropewalk export NAME FILE"_s, u"packs P.ropewalk remove NAME"_s,
             u"packs P.ropewalk on|off NAME [RULE]"_s, u"packs test FILE"_s},
            say(QT_TRANSLATE_NOOP("Cli", "The style packs of a project, and the examples of a pack’s file.")),
            [](QCommandLineParser &) {},
            runPacks};
}

} // namespace Ropewalk::Cli
