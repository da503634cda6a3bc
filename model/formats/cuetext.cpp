// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/cuetext.h"

namespace Ropewalk
{

void CueTextBuilder::append(QChar c, qsizetype place)
{
    if (c == u'\t' || c == u'\f')
        c = u' ';
    if (m_atRowStart && c.isSpace())
        return;
    m_atRowStart = false;
    if (m_wantsSpace) {
        m_wantsSpace = false;
        m_into.text.append(u' ');
        m_into.places.push_back(m_breakPlace);
        m_into.rows.push_back({m_into.text.size(), m_breakPlace, m_breakNext});
    }
    m_into.text.append(c);
    m_into.places.push_back(place);
}

void CueTextBuilder::trim()
{
    qsizetype size = m_into.text.size();
    while (size > 0 && m_into.text[size - 1].isSpace())
        --size;
    m_into.text.truncate(size);
    m_into.places.resize(size_t(size));
}

void CueTextBuilder::breakRow(qsizetype place, qsizetype next)
{
    m_atRowStart = true;
    if (m_into.text.isEmpty())
        return;
    if (!m_wantsSpace) {
        trim();
        m_breakPlace = place;
    }
    m_breakNext = next;
    m_wantsSpace = true;
}

void CueTextBuilder::finish()
{
    m_wantsSpace = false;
    trim();
}

bool isPlainCueText(QStringView source)
{
    if (source.isEmpty() || source.front().isSpace() || source.back().isSpace())
        return false;
    for (const QChar c : source) {
        if (c < u' ' || c == u'<' || c == u'>' || c == u'&' || c == u'{')
            return false;
    }
    return true;
}

} // namespace Ropewalk
