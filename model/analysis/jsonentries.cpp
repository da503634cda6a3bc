// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/jsonentries.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

void skipString(QStringView text, qsizetype &at)
{
    for (++at; at < text.size() && text[at] != u'"'; ++at) {
        if (text[at] == u'\\')
            ++at;
    }
    ++at;
}

} // namespace

JsonEntries jsonEntries(QStringView text, qsizetype start)
{
    JsonEntries found;
    const bool isObject = text[start] == u'{';
    int depth = 0;
    bool expectsKey = isObject;
    bool expectsValue = !isObject;
    QString key;
    for (qsizetype at = start; at < text.size();) {
        const QChar c = text[at];
        if (c.isSpace()) {
            ++at;
            continue;
        }
        if (depth == 1 && expectsKey && c == u'"') {
            const qsizetype from = at;
            skipString(text, at);
            // By way of JSON, so that escapes count as what they stand for.
            const QString array = u"[%1]"_s.arg(text.sliced(from, at - from));
            key = QJsonDocument::fromJson(array.toUtf8())[0].toString();
            expectsKey = false;
            continue;
        }
        if (depth == 1 && c == u':') {
            expectsValue = true;
            ++at;
            continue;
        }
        if (depth == 1 && c == u',') {
            expectsKey = isObject;
            expectsValue = !isObject;
            ++at;
            continue;
        }
        const bool closes = c == u']' || c == u'}';
        if (depth == 1 && expectsValue && !closes) {
            found.entries.push_back({key, at});
            expectsValue = false;
        }
        if (c == u'"') {
            skipString(text, at);
            continue;
        }
        if (c == u'[' || c == u'{')
            ++depth;
        if (closes && --depth == 0)
            break;
        ++at;
    }
    return found;
}

} // namespace Ropewalk
