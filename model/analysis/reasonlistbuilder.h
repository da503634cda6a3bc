// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/reasonlistfile.h"

#include <QCoreApplication>
#include <QHash>

namespace Ropewalk
{

/// Collects the entries of a reason list and keeps its rules, whatever form they are read from.
class ReasonListBuilder
{
    Q_DECLARE_TR_FUNCTIONS(ReasonListBuilder)

public:
    explicit ReasonListBuilder(const QString &fileName);

    void setName(const QString &name) { m_list.name = name; }
    /// Adds a reason; `number` is as it is written. `mayBeMarked` looks for `[explicit]` at the text's end.
    Result<> add(QStringView number, const QString &text, bool isExplicit, bool mayBeMarked, int line);
    Result<> add(qint64 number, const QString &text, bool isExplicit, bool mayBeMarked, int line);
    /// What a field for "explicit" says.
    [[nodiscard]] Result<bool> flag(const QString &field, int line) const;
    [[nodiscard]] std::unexpected<Error> fail(const QString &message, int line) const;

    /// The list; an error where it is empty.
    [[nodiscard]] Result<ReasonListFile> take();

private:
    QString m_fileName;
    ReasonListFile m_list;
    QHash<int, size_t> m_byNumber;
};

/// JSON, as parseReasonList() says. (reasonlistjson.cpp)
[[nodiscard]] Result<ReasonListFile> parseJsonReasonList(const QString &text, ReasonListBuilder builder);

} // namespace Ropewalk
