// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"

namespace Ropewalk
{

/// A file of its own name beside `target` that becomes it at the end, whole and on the disk, or goes.
class NewFile final
{
public:
    explicit NewFile(const QString &target);
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    /// What the names of all temporary files of a target begin with: what was cut off is swept when it is
    /// opened.
    [[nodiscard]] static QString prefixOf(const QString &target);
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Makes it a copy of another file, with its permissions.
    [[nodiscard]] Result<> copyFrom(const QString &source);
    enum class IfThere : quint8 { Refuse, Replace };
    [[nodiscard]] Result<> finish(IfThere ifThere = IfThere::Refuse);

private:
    [[nodiscard]] std::unexpected<Error> notWritten(const QString &why) const;

    QString m_target;
    QString m_path;
};

} // namespace Ropewalk
