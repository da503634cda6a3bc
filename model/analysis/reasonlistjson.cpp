// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/jsonentries.h"
#include "model/analysis/reasonlistbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

class JsonReasonList
{
    Q_DECLARE_TR_FUNCTIONS(JsonReasonList)

public:
    JsonReasonList(const QString &text, ReasonListBuilder builder)
        : m_text(text)
        , m_builder(std::move(builder))
    {
    }

    Result<ReasonListFile> run()
    {
        QJsonParseError error;
        const QByteArray bytes = m_text.toUtf8();
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError)
            return m_builder.fail(tr("This is not JSON: %1.").arg(error.errorString()),
                                  int(bytes.left(error.offset).count('\n')) + 1);
        qsizetype at = 0;
        while (m_text[at].isSpace())
            ++at;
        QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        if (document.isObject() && document.object().contains("reasons"_L1)) {
            const JsonEntries members = jsonEntries(m_text, at);
            if (auto unique = checkUnique(members); !unique)
                return std::unexpected(unique.error());
            if (document.object().value("name"_L1).isString())
                m_builder.setName(document.object().value("name"_L1).toString().trimmed());
            value = document.object().value("reasons"_L1);
            at = std::ranges::find(members.entries, u"reasons"_s, &JsonEntries::Entry::key)->at;
        }
        if (!value.isArray() && !value.isObject())
            return m_builder.fail(tr("“reasons” must be an array or an object."), lineAt(at));
        auto added = value.isArray() ? addArray(value.toArray(), at) : addObject(value.toObject(), at);
        if (!added)
            return std::unexpected(added.error());
        return m_builder.take();
    }

private:
    /// 1-based. Asked for rising places, it reads the text once.
    int lineAt(qsizetype at)
    {
        if (at < m_counted)
            m_counted = m_countedLines = 0;
        m_countedLines += int(QStringView(m_text).sliced(m_counted, at - m_counted).count(u'\n'));
        m_counted = at;
        return m_countedLines + 1;
    }

    Result<> checkUnique(const JsonEntries &members)
    {
        QSet<QString> keys;
        for (const auto &member : members.entries) {
            if (keys.contains(member.key))
                return m_builder.fail(
                    tr("“%1” is given twice. Leave one of them out.").arg(member.key.left(40)),
                    lineAt(member.at));
            keys.insert(member.key);
        }
        return {};
    }

    Result<> addArray(const QJsonArray &array, qsizetype start)
    {
        const JsonEntries places = jsonEntries(m_text, start);
        Q_ASSERT(qsizetype(places.entries.size()) == array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            const qsizetype at = places.entries[size_t(i)].at;
            const QJsonValue entry = array[i];
            Result<> added;
            if (entry.isString()) {
                // Like an empty line of a plain list.
                if (!entry.toString().trimmed().isEmpty())
                    added = m_builder.add(qint64(i + 1), entry.toString(), false, true, lineAt(at));
            } else if (entry.isObject()) {
                added = addReason(entry.toObject(), at);
            } else {
                added = m_builder.fail(
                    tr("Entry %1 is neither a text nor an object with number and text.").arg(i + 1),
                    lineAt(at));
            }
            if (!added)
                return added;
        }
        return {};
    }

    Result<> addReason(const QJsonObject &object, qsizetype at)
    {
        if (auto unique = checkUnique(jsonEntries(m_text, at)); !unique)
            return unique;
        const int line = lineAt(at);
        const QJsonValue text = object.value("text"_L1);
        if (!text.isString())
            return m_builder.fail(tr("This reason has no “text”."), line);
        bool isExplicit = false;
        const QJsonValue given = object.value("explicit"_L1);
        if (given.isString()) {
            const auto flag = m_builder.flag(given.toString(), line);
            if (!flag)
                return std::unexpected(flag.error());
            isExplicit = *flag;
        } else if (given.isBool()) {
            isExplicit = given.toBool();
        } else if (!given.isUndefined() && !given.isNull()) {
            return m_builder.fail(tr("“explicit” must be true or false."), line);
        }
        const bool mayBeMarked = given.isUndefined();
        const QJsonValue number = object.value("number"_L1);
        if (number.isString())
            return m_builder.add(number.toString(), text.toString(), isExplicit, mayBeMarked, line);
        if (!number.isDouble() || double(number.toInteger(-1)) != number.toDouble())
            return m_builder.fail(tr("This reason has no whole “number”."), line);
        return m_builder.add(number.toInteger(), text.toString(), isExplicit, mayBeMarked, line);
    }

    Result<> addObject(const QJsonObject &object, qsizetype start)
    {
        const JsonEntries places = jsonEntries(m_text, start);
        if (auto unique = checkUnique(places); !unique)
            return unique;
        for (const auto &place : places.entries) {
            const QJsonValue text = object.value(place.key);
            if (!text.isString())
                return m_builder.fail(tr("The entry “%1” is not a text.").arg(place.key.left(40)),
                                      lineAt(place.at));
            auto added = m_builder.add(place.key, text.toString(), false, true, lineAt(place.at));
            if (!added)
                return added;
        }
        return {};
    }

    QString m_text;
    ReasonListBuilder m_builder;
    qsizetype m_counted = 0;
    int m_countedLines = 0;
};

} // namespace

Result<ReasonListFile> parseJsonReasonList(const QString &text, ReasonListBuilder builder)
{
    return JsonReasonList(text, std::move(builder)).run();
}

} // namespace Ropewalk
