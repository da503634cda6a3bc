// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/exportepisode.h"

#include <QStringView>

#include <vector>

namespace Ropewalk
{

/// Decides for an exporter what of an imported layout may be written again (see ImportedLine). One object for
/// one export: it remembers what was used, since the two halves of a split line both come from the same
/// imported line. Gives nothing at all where the episode came from another format.
class LayoutReuse
{
public:
    LayoutReuse(const ExportEpisode &episode, QStringView formatId);

    [[nodiscard]] const Imported *imported() const { return m_imported; }

    /// What may be used of one line's layout. A null pointer means: the exporter writes its own form. A
    /// pointer to a null string means the same (the imported form is the exporter's own).
    struct Parts {
        const QString *before = nullptr;
        const QString *lead = nullptr;
        const QString *body = nullptr;
    };

    /// For the next line written. `label` is what the exporter would write before the turn, empty for page
    /// lines.
    [[nodiscard]] Parts next(const Line &line, TurnKind kind, bool startsTurn, const QString &label);

private:
    const Imported *m_imported = nullptr;
    std::vector<bool> m_used;
    qint32 m_previous = -1;
};

} // namespace Ropewalk
