// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/layoutreuse.h"

namespace Ropewalk
{

LayoutReuse::LayoutReuse(const ExportEpisode &episode, QStringView formatId)
{
    if (!episode.imported || episode.imported->format != formatId)
        return;
    m_imported = episode.imported.get();
    m_used.resize(m_imported->lines.size());
}

LayoutReuse::Parts LayoutReuse::next(const Line &line, TurnKind kind, bool startsTurn, const QString &label)
{
    const qint32 previous = std::exchange(m_previous, -1);
    if (!m_imported || line.origins.empty())
        return {};
    const qint32 ordinal = line.origins.front();
    if (ordinal < 0 || size_t(ordinal) >= m_used.size() || m_used[size_t(ordinal)])
        return {};
    for (const qint32 origin : line.origins) {
        if (origin >= 0 && size_t(origin) < m_used.size())
            m_used[size_t(origin)] = true;
    }
    m_previous = line.origins.back();
    const ImportedLine &as = m_imported->lines[size_t(ordinal)];
    Parts parts;
    if (!as.sharesCue || previous == ordinal - 1)
        parts.before = &as.before;
    if (parts.before && as.kind == kind && as.startsTurn == startsTurn && as.span == line.span &&
        (!startsTurn || as.label == label))
        parts.lead = &as.lead;
    if (line.origins.size() == 1 && as.text == line.text)
        parts.body = &as.body;
    return parts;
}

} // namespace Ropewalk
