// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/cuedialect.h"

namespace Ropewalk
{

void appendUsualLead(QString &out, const CueDialect &dialect, qint64 number, const Span &span,
                     bool startsTurn, QStringView name, QStringView lineEnd)
{
    dialect.appendTimes(out, number, span, {}, lineEnd);
    if (!name.isEmpty() && (startsTurn || dialect.nameStyle() == CueNameStyle::Voice))
        dialect.appendName(out, dialect.nameStyle(), name);
}

void appendUsualSharedLead(QString &out, const CueDialect &dialect, bool startsTurn, QStringView name)
{
    if (!startsTurn)
        return;
    if (name.isEmpty())
        out += u"- ";
    else
        dialect.appendName(out, dialect.nameStyle(), name);
}

void appendUsualBefore(QString &out, const CueDialect &dialect, bool isFirst, bool sharesCue, bool startsTurn,
                       QStringView lineEnd)
{
    if (sharesCue && !startsTurn) {
        out += u' ';
    } else if (sharesCue) {
        out += lineEnd;
    } else if (!isFirst || !dialect.header().isEmpty()) {
        out += lineEnd;
        out += lineEnd;
    }
}

CueExtras cueExtras(QStringView lead)
{
    CueExtras extras;
    const qsizetype arrow = lead.indexOf(u"-->");
    if (arrow < 0)
        return extras;
    extras.hadLead = true;
    qsizetype rowFrom = arrow;
    while (rowFrom > 0 && lead[rowFrom - 1] != u'\n' && lead[rowFrom - 1] != u'\r')
        --rowFrom;
    extras.rows = lead.first(rowFrom);
    const SourceRow row = rowAt(lead, arrow);
    extras.times = lead.first(row.next);
    qsizetype at = arrow + 3;
    while (at < row.to && lead[at].isSpace())
        ++at;
    while (at < row.to && (isAsciiDigit(lead[at]) || QStringView(u":.,-").contains(lead[at])))
        ++at;
    extras.behind = lead.sliced(at, row.to - at);
    if (extras.behind.trimmed().isEmpty())
        extras.behind = {};
    return extras;
}

} // namespace Ropewalk
