// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/cueturns.h"

namespace Ropewalk
{

bool endsSentence(QStringView text)
{
    qsizetype at = text.size();
    while (at > 0 && (text[at - 1].isSpace() || QStringView(u"\"'”’»)]").contains(text[at - 1])))
        --at;
    return at > 0 && QStringView(u".!?…。！？").contains(text[at - 1]);
}

bool CueTurns::wouldBegin(const CueLineHead &head) const
{
    if (m_isFirst)
        return true;
    if (head.hasName)
        return head.name != m_name || head.isDash;
    if (head.isDash)
        return true;
    if (m_names == Names::OnEvery)
        return !m_name.isEmpty();
    if (m_names == Names::AtChanges || !m_lastEnd.isKnown())
        return false;
    if (head.span.start.isKnown() && qint64(head.span.start.ms) - m_lastEnd.ms >= m_gapMs)
        return true;
    return m_endsSentence && m_turnStart.isKnown() && qint64(m_lastEnd.ms) - m_turnStart.ms >= m_lengthMs;
}

bool CueTurns::begins(const CueLineHead &head)
{
    const bool isNew = wouldBegin(head);
    m_isFirst = false;
    if (isNew) {
        m_name = head.name;
        m_turnStart = head.span.start;
    }
    return isNew;
}

void CueTurns::said(const Span &span, QStringView text)
{
    if (span.end.isKnown())
        m_lastEnd = span.end;
    m_endsSentence = endsSentence(text);
}

} // namespace Ropewalk
