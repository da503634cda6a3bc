// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/backupreason.h"

#include "model/store/storetext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr std::array kindNames{""_L1,       "migration"_L1, "merge"_L1,  "replace"_L1,
                               "import"_L1, "overwrite"_L1, "restore"_L1};

} // namespace

QString BackupReason::name() const
{
    const QString kindName = kindNames[size_t(kind)];
    return kind == Kind::Replace ? kindName + u'-' + QString::number(count) : kindName;
}

std::optional<BackupReason> BackupReason::fromName(const QString &name)
{
    const QString kindName = name.section(u'-', 0, 0);
    for (size_t i = 0; i < kindNames.size(); ++i) {
        const BackupReason reason{Kind(i), name.section(u'-', 1).toInt()};
        if (kindName == kindNames[i] && reason.name() == name)
            return reason;
    }
    return {};
}

QString BackupReason::text() const
{
    using StoreText::say;
    switch (kind) {
    case Kind::Usual:
        return {};
    case Kind::Migration:
        return say(QT_TRANSLATE_NOOP("Store", "before a new version of the program wrote the file"));
    case Kind::Merge:
        return say(QT_TRANSLATE_NOOP("Store", "before merging"));
    case Kind::Replace:
        return QCoreApplication::translate("Store", QT_TRANSLATE_N_NOOP("Store", "before %Ln replacement(s)"),
                                           nullptr, count);
    case Kind::Import:
        return say(QT_TRANSLATE_NOOP("Store", "before importing"));
    case Kind::Overwrite:
        return say(QT_TRANSLATE_NOOP("Store", "before the file was written over"));
    case Kind::Restore:
        return say(QT_TRANSLATE_NOOP("Store", "before restoring a backup"));
    }
    return {};
}

} // namespace Ropewalk
