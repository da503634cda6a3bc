// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/stylepack.h"

#include "model/analysis/cleanup.h"
#include "model/analysis/jsonentries.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr qsizetype mostBytes = 1 << 20;
constexpr qsizetype mostRules = 1'000;
constexpr qsizetype mostPattern = 4'000;

constexpr std::array<std::pair<QLatin1StringView, StyleRule::Where>, 3> places{
    {{"text"_L1, StyleRule::Text}, {"page"_L1, StyleRule::Page}, {"labels"_L1, StyleRule::Labels}}};

/// Reads one file, and knows where in it things stand.
class PackReader
{
    Q_DECLARE_TR_FUNCTIONS(StylePack)

public:
    PackReader(const QByteArray &json, const QString &file)
        : m_bytes(json)
        , m_file(file)
    {
    }

    Result<ReadStylePack> run()
    {
        if (m_bytes.size() > mostBytes)
            return fail(tr("This is too large for a style pack."), 0);
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(m_bytes, &error);
        if (error.error != QJsonParseError::NoError)
            return fail(tr("This is not JSON: %1.").arg(error.errorString()),
                        int(m_bytes.left(error.offset).count('\n')) + 1);
        m_text = QString::fromUtf8(m_bytes);
        const QJsonObject all = document.object();
        if (!document.isObject() || !all.value("rules"_L1).isArray())
            return fail(tr("A style pack is an object with “name” and “rules”."), 1);
        StylePack &pack = m_read.pack;
        pack.name = all.value("name"_L1).toString().simplified();
        if (pack.name.isEmpty())
            return fail(tr("The style pack has no “name”."), 1);
        pack.language = all.value("language"_L1).toString();
        pack.about = all.value("about"_L1).toString();
        pack.others = others(all, {"name"_L1, "language"_L1, "about"_L1, "rules"_L1}, 1);

        const QJsonArray rules = all.value("rules"_L1).toArray();
        if (rules.size() > mostRules)
            return fail(tr("A style pack has %1 rules at most.").arg(mostRules), 1);
        const JsonEntries members = jsonEntries(m_text, m_text.indexOf(u'{'));
        const auto list = std::ranges::find(members.entries, u"rules"_s, &JsonEntries::Entry::key);
        const JsonEntries starts = jsonEntries(m_text, list->at);
        for (qsizetype at = 0; at < rules.size(); ++at) {
            const int line = lineAt(starts.entries[size_t(at)].at);
            if (auto added = addRule(rules[at].toObject(), line); !added)
                return std::unexpected(added.error());
        }
        return std::move(m_read);
    }

private:
    [[nodiscard]] std::unexpected<Error> fail(const QString &message, int line) const
    {
        return failure(Error::Kind::Unreadable, message, m_file, line);
    }
    [[nodiscard]] int lineAt(qsizetype at) const
    {
        return int(QStringView(m_text).first(at).count(u'\n')) + 1;
    }

    QJsonObject others(const QJsonObject &object, std::initializer_list<QLatin1StringView> known, int line)
    {
        QJsonObject rest = object;
        for (const QLatin1StringView key : known)
            rest.remove(key);
        for (const QString &key : rest.keys())
            m_read.warnings.append(
                tr("Line %1: “%2” is not known here; it is kept.").arg(line).arg(key.left(40)));
        return rest;
    }

    Result<> addRule(const QJsonObject &object, int line)
    {
        StyleRule rule;
        rule.id = object.value("id"_L1).toString();
        if (rule.id.isEmpty())
            return fail(tr("A rule needs an “id”."), line);
        if (m_ids.contains(rule.id))
            return fail(tr("Two rules are called “%1”.").arg(rule.id.left(40)), line);
        m_ids.insert(rule.id);
        rule.title = object.value("title"_L1).toString(rule.id);
        rule.pattern = object.value("pattern"_L1).toString();
        rule.replacement = object.value("replacement"_L1).toString();
        rule.isCaseSensitive = object.value("matchCase"_L1).toBool();
        rule.isOn = object.value("on"_L1).toBool(true);
        const QString action = object.value("action"_L1).toString(u"replace"_s);
        if (action != "replace"_L1 && action != "strike"_L1)
            return fail(tr("Rule “%1”: “%2” is no action: replace or strike.").arg(rule.id, action.left(40)),
                        line);
        rule.action = action == "strike"_L1 ? StyleRule::Action::Strike : StyleRule::Action::Replace;
        for (const QJsonValue &exception : object.value("exceptions"_L1).toArray())
            rule.exceptions.append(exception.toString());
        for (const QJsonValue &given : object.value("examples"_L1).toArray()) {
            const QJsonObject example = given.toObject();
            rule.examples.push_back(
                {example.value("before"_L1).toString(), example.value("after"_L1).toString()});
        }
        if (auto where = readWhere(object, rule, line); !where)
            return where;
        rule.others = others(object,
                             {"id"_L1, "title"_L1, "pattern"_L1, "replacement"_L1, "matchCase"_L1, "on"_L1,
                              "action"_L1, "exceptions"_L1, "examples"_L1, "where"_L1},
                             line);
        if (rule.pattern.size() > mostPattern)
            return fail(tr("Rule “%1”: the pattern is too long.").arg(rule.id), line);
        if (auto compiled = CleanUpRule::make(rule); !compiled)
            return fail(tr("Rule “%1”: %2").arg(rule.id, compiled.error()), line);
        m_read.pack.rules.push_back(std::move(rule));
        return {};
    }

    Result<> readWhere(const QJsonObject &object, StyleRule &rule, int line) const
    {
        const QJsonValue given = object.value("where"_L1);
        if (given.isUndefined())
            return {};
        rule.where = 0;
        const QJsonArray list = given.isArray() ? given.toArray() : QJsonArray{given};
        for (const QJsonValue &entry : list) {
            const auto place = std::ranges::find(places, entry.toString(),
                                                 [](const auto &known) { return QString(known.first); });
            if (place == places.end())
                return fail(tr("Rule “%1”: “%2” is no place: text, page or labels.")
                                .arg(rule.id, entry.toString().left(40)),
                            line);
            rule.where |= place->second;
        }
        if (rule.where & StyleRule::Labels && rule.action == StyleRule::Action::Strike)
            return fail(tr("Rule “%1”: labels cannot be struck out.").arg(rule.id), line);
        return {};
    }

    QByteArray m_bytes;
    QString m_file;
    QString m_text;
    QSet<QString> m_ids;
    ReadStylePack m_read;
};

QJsonObject written(const StyleRule &rule)
{
    QJsonObject object = rule.others;
    object["id"_L1] = rule.id;
    object["title"_L1] = rule.title;
    object["pattern"_L1] = rule.pattern;
    if (rule.action == StyleRule::Action::Strike)
        object["action"_L1] = u"strike"_s;
    else
        object["replacement"_L1] = rule.replacement;
    if (!rule.exceptions.isEmpty())
        object["exceptions"_L1] = QJsonArray::fromStringList(rule.exceptions);
    if (rule.isCaseSensitive)
        object["matchCase"_L1] = true;
    if (!rule.isOn)
        object["on"_L1] = false;
    if (rule.where != StyleRule::Text) {
        QJsonArray where;
        for (const auto &[name, place] : places) {
            if (rule.where & place)
                where.append(QString(name));
        }
        object["where"_L1] = where;
    }
    QJsonArray examples;
    for (const StyleExample &example : rule.examples)
        examples.append(QJsonObject{{"before"_L1, example.before}, {"after"_L1, example.after}});
    if (!examples.isEmpty())
        object["examples"_L1] = examples;
    return object;
}

} // namespace

const StyleRule *StylePack::find(const QString &id) const
{
    const auto found = std::ranges::find(rules, id, &StyleRule::id);
    return found == rules.end() ? nullptr : &*found;
}

Result<ReadStylePack> readStylePack(const QByteArray &json, const QString &file)
{
    return PackReader(json, file).run();
}

QByteArray writeStylePack(const StylePack &pack)
{
    QJsonObject all = pack.others;
    all["name"_L1] = pack.name;
    if (!pack.language.isEmpty())
        all["language"_L1] = pack.language;
    if (!pack.about.isEmpty())
        all["about"_L1] = pack.about;
    QJsonArray rules;
    for (const StyleRule &rule : pack.rules)
        rules.append(written(rule));
    all["rules"_L1] = rules;
    return QJsonDocument(all).toJson();
}

std::vector<FailedExample> failedExamples(const StylePack &pack)
{
    std::vector<FailedExample> failed;
    for (const StyleRule &rule : pack.rules) {
        const auto compiled = CleanUpRule::make(rule);
        for (const StyleExample &example : rule.examples) {
            const QString became = compiled ? compiled->cleaned(example.before) : QString();
            if (became != example.after)
                failed.push_back({rule.id, example, became});
        }
    }
    return failed;
}

} // namespace Ropewalk
