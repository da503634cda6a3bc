// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/foldedtext.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

struct Block {
    char32_t first;
    char32_t last;
};

/// Combining marks of Unicode that go.
constexpr std::array marks{Block{0x300, 0x36F},   Block{0x591, 0x5C7},   Block{0x64B, 0x65F},
                           Block{0x670, 0x670},   Block{0x1AB0, 0x1AFF}, Block{0x1DC0, 0x1DFF},
                           Block{0x20D0, 0x20FF}, Block{0xFE20, 0xFE2F}};

constexpr char32_t firstBeyondAscii = 0x80;

bool isFoldedMark(char32_t character)
{
    return QChar::isMark(character) && std::ranges::any_of(marks, [character](const Block &block) {
               return character >= block.first && character <= block.last;
           });
}

/// Letters that have their stroke in themselves: Unicode takes none of these apart.
char32_t withoutStroke(char32_t letter)
{
    constexpr QStringView stroked = u"ØøŁłĐđĦħŦŧı";
    constexpr QStringView plain = u"OoLlDdHhTti";
    const qsizetype at = letter <= 0xFFFF ? stroked.indexOf(QChar(char16_t(letter))) : -1;
    return at < 0 ? letter : char32_t(plain[at].unicode());
}

/// Nothing for a mark that goes.
std::optional<char32_t> folded(char32_t character)
{
    if (isFoldedMark(character))
        return std::nullopt;
    const QList<uint> parts =
        QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_D).toUcs4();
    const bool isLetterWithMarks =
        parts.size() > 1 && std::all_of(parts.begin() + 1, parts.end(), isFoldedMark);
    return withoutStroke(isLetterWithMarks ? char32_t(parts.first()) : character);
}

} // namespace

FoldedText::FoldedText(QStringView text)
    : m_text(text.toString())
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < firstBeyondAscii; }))
        return;
    m_text.clear();
    m_text.reserve(text.size());
    m_starts.reserve(size_t(text.size()) + 1);
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
        if (const auto kept = character < firstBeyondAscii ? character : folded(character)) {
            const QString units =
                text[at].isSurrogate() && !isPair ? QString(text[at]) : QString::fromUcs4(&*kept, 1);
            m_text += units;
            m_starts.insert(m_starts.end(), size_t(units.size()), qint32(at));
        }
        at += isPair ? 2 : 1;
    }
    m_starts.push_back(qint32(text.size()));
}

Stretch FoldedText::original(const Stretch &folded) const
{
    if (m_starts.empty())
        return folded;
    const qint32 start = m_starts[size_t(folded.start)];
    return {start, m_starts[size_t(folded.end())] - start};
}

} // namespace Ropewalk
