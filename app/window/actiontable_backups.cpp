// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Copies that are sent, and backups.

#include "app/window/actionrows.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void ActionRows::addBackups()
{
    rows.push_back({ActionId::SendCopy,
                    "send-copy"_L1,
                    MenuId::File,
                    2,
                    window,
                    project,
                    tr("Sen&d a copy…"),
                    tr("Write the project to another file without its history, sources or private notes."),
                    "document-send"_L1,
                    {}});
    rows.push_back({ActionId::RestoreBackup,
                    "restore-backup"_L1,
                    MenuId::File,
                    2,
                    window,
                    project,
                    tr("Restore from a &backup…"),
                    tr("See the backups of the project, open one, or go back to it."),
                    "document-revert"_L1,
                    {}});
}

} // namespace Ropewalk
