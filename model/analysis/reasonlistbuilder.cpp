// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/reasonlistbuilder.h"

#include "model/base/text.h"

#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Takes `[explicit]` or `(explicit)` off the end; whether it was there.
bool takeMarker(QString &text)
{
    for (const auto marker : {"[explicit]"_L1, "(explicit)"_L1}) {
        if (text.endsWith(marker, Qt::CaseInsensitive)) {
            text = text.chopped(marker.size()).trimmed();
            return true;
        }
    }
    return false;
}

/// Without line ends and control characters; whether anything changed.
bool makeOneLine(QString &text)
{
    qsizetype removed = 0;
    QString line = text;
    for (const QString &lineEnd : {u"\r\n"_s, u"\n"_s, u"\r"_s, u"\u2028"_s, u"\u2029"_s})
        line.replace(lineEnd, u" "_s);
    line = withoutControls(line, removed);
    const bool isSame = line == text;
    text = line;
    return !isSame;
}

} // namespace

ReasonListBuilder::ReasonListBuilder(const QString &fileName)
    : m_fileName(fileName)
{
    m_list.name = QFileInfo(fileName).completeBaseName();
}

Result<> ReasonListBuilder::add(QStringView number, const QString &text, bool isExplicit, bool mayBeMarked,
                                int line)
{
    QStringView digits = number.trimmed();
    if (digits.startsWith(u'#'))
        digits = digits.sliced(1).trimmed();
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    if (!ok)
        return fail(tr("“%1” is not a number. Give each reason a whole number.").arg(number.left(40)), line);
    return add(value, text, isExplicit, mayBeMarked, line);
}

Result<> ReasonListBuilder::add(qint64 number, const QString &text, bool isExplicit, bool mayBeMarked,
                                int line)
{
    if (number < 0 || number > std::numeric_limits<int>::max())
        return fail(tr("%1 cannot be a reason's number. Use a whole number from 0 on.").arg(number), line);
    ListedReason reason{int(number), text.trimmed(), isExplicit, line};
    if (makeOneLine(reason.text))
        m_list.remarks.append(
            tr("Line %1: line ends and control characters in reason %2 became spaces or were left out.")
                .arg(line)
                .arg(number));
    if (mayBeMarked && takeMarker(reason.text))
        reason.isExplicit = true;
    if (reason.text.isEmpty()) {
        m_list.remarks.append(tr("Line %1: number %2 has no text and was left out.").arg(line).arg(number));
        return {};
    }
    if (reason.text.size() > maxLineLength)
        return fail(tr("Reason %1 is longer than %2 characters. Is this a list of reasons?")
                        .arg(number)
                        .arg(maxLineLength),
                    line);
    const auto found = m_byNumber.constFind(reason.number);
    if (found == m_byNumber.constEnd()) {
        m_byNumber.insert(reason.number, m_list.reasons.size());
        m_list.reasons.push_back(std::move(reason));
        return {};
    }
    const ListedReason &first = m_list.reasons[*found];
    if (first.text != reason.text || first.isExplicit != reason.isExplicit)
        return fail(
            tr("Number %1 is given twice, here and on line %2, and not alike. Give one of them another "
               "number.")
                .arg(number)
                .arg(first.line),
            line);
    m_list.remarks.append(
        tr("Line %1: reason %2 is the same as on line %3.").arg(line).arg(number).arg(first.line));
    return {};
}

Result<bool> ReasonListBuilder::flag(const QString &field, int line) const
{
    const QString word = field.trimmed().toLower();
    if (QStringList{u"true"_s, u"yes"_s, u"y"_s, u"x"_s, u"1"_s, u"explicit"_s}.contains(word))
        return true;
    if (word.isEmpty() || QStringList{u"false"_s, u"no"_s, u"n"_s, u"0"_s, u"clean"_s}.contains(word))
        return false;
    return fail(tr("“%1” does not say whether the reason is explicit. Write yes or no.").arg(field.left(40)),
                line);
}

std::unexpected<Error> ReasonListBuilder::fail(const QString &message, int line) const
{
    return failure(Error::Kind::Unreadable, message, m_fileName, line);
}

Result<ReasonListFile> ReasonListBuilder::take()
{
    if (m_list.reasons.empty())
        return fail(tr("There are no reasons in this file. Write one a line."), 0);
    return std::move(m_list);
}

} // namespace Ropewalk
