// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/typeddate.h"

#include <QLocale>

namespace Ropewalk
{

QDate typedDate(const QString &text)
{
    const QLocale locale;
    QDate date = QDate::fromString(text, Qt::ISODate);
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (!date.isValid())
            date = locale.toDate(text, format);
    }
    constexpr int shortYears = 1900;
    constexpr int century = 100;
    if (date.isValid() && date.year() < shortYears + century && !text.contains(QString::number(date.year())))
        date = date.addYears(century);
    return date;
}

} // namespace Ropewalk
