// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

/// What somebody did to a transcript, told from the text before and after: a plain diff of paragraphs, and of
/// words within those that changed. For tests that carry out real edits again.
namespace Replay
{

using namespace Qt::StringLiterals;

struct Paragraph {
    QString label; ///< empty for one that goes on without a label
    QString text;
    bool operator==(const Paragraph &) const = default;
};

/// Reads `**Name:** text` paragraphs; what is too long for a line is cut.
inline std::vector<Paragraph> read(const QString &file)
{
    std::vector<Paragraph> paragraphs;
    for (const QString &raw : file.split(u'\n', Qt::SkipEmptyParts)) {
        QString text = raw.trimmed();
        QString label;
        if (const qsizetype end = text.indexOf(u":**"_s); text.startsWith(u"**"_s) && end > 0) {
            label = text.sliced(2, end - 2);
            text = text.sliced(end + 3).trimmed();
        }
        for (const QString &part : Ropewalk::splitLongLine(text))
            paragraphs.push_back({std::exchange(label, {}), part});
    }
    return paragraphs;
}

/// Longest common subsequence of two lists: pairs of indices. Too long ones are matched at their ends alone.
template <typename List>
std::vector<std::pair<size_t, size_t>> common(const List &a, const List &b)
{
    const auto sizeA = size_t(a.size());
    const auto sizeB = size_t(b.size());
    std::vector<std::pair<size_t, size_t>> pairs;
    size_t head = 0;
    while (head < sizeA && head < sizeB && a[qsizetype(head)] == b[qsizetype(head)]) {
        pairs.emplace_back(head, head);
        ++head;
    }
    size_t tail = 0;
    while (tail < sizeA - head && tail < sizeB - head &&
           a[qsizetype(sizeA - tail - 1)] == b[qsizetype(sizeB - tail - 1)])
        ++tail;
    const size_t rows = sizeA - head - tail;
    const size_t columns = sizeB - head - tail;
    if (constexpr size_t most = 4'000'000; rows * columns <= most) {
        std::vector<quint16> best((rows + 1) * (columns + 1), 0);
        const auto at = [&](size_t row, size_t column) -> quint16 & {
            return best[row * (columns + 1) + column];
        };
        const auto isSame = [&](size_t row, size_t column) {
            return a[qsizetype(head + row)] == b[qsizetype(head + column)];
        };
        for (size_t row = rows; row-- > 0;) {
            for (size_t column = columns; column-- > 0;)
                at(row, column) = isSame(row, column) ? quint16(at(row + 1, column + 1) + 1)
                                                      : std::max(at(row + 1, column), at(row, column + 1));
        }
        for (size_t row = 0, column = 0; row < rows && column < columns;) {
            if (isSame(row, column))
                pairs.emplace_back(head + row++, head + column++);
            else if (at(row + 1, column) >= at(row, column + 1))
                ++row;
            else
                ++column;
        }
    }
    for (size_t left = tail; left > 0; --left)
        pairs.emplace_back(sizeA - left, sizeB - left);
    return pairs;
}

/// Words and the gaps between them.
inline QStringList tokens(const QString &text)
{
    QStringList tokens;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        while (end < text.size() && text[end].isSpace() == text[at].isSpace())
            ++end;
        tokens.append(text.sliced(at, end - at));
        at = end;
    }
    return tokens;
}

/// Half of the words of either are in the other.
inline bool isLike(const QString &a, const QString &b)
{
    const QStringList wordsA = a.split(u' ');
    const QStringList wordsB = b.split(u' ');
    const QSet<QString> setA(wordsA.begin(), wordsA.end());
    const QSet<QString> setB(wordsB.begin(), wordsB.end());
    const auto shared = QSet<QString>(setA).intersect(setB).size();
    return 2 * shared >= std::max(setA.size(), setB.size());
}

/// For every paragraph of `before`, which one of `after` it became; in order.
inline std::vector<std::optional<size_t>> align(const std::vector<Paragraph> &before,
                                                const std::vector<Paragraph> &after)
{
    QStringList textsBefore;
    QStringList textsAfter;
    for (const Paragraph &paragraph : before)
        textsBefore.append(paragraph.text);
    for (const Paragraph &paragraph : after)
        textsAfter.append(paragraph.text);
    std::vector<std::optional<size_t>> became(before.size());
    for (const auto &[from, to] : common(textsBefore, textsAfter))
        became[from] = to;
    size_t next = 0;
    for (size_t at = 0; at < before.size(); ++at) {
        if (became[at]) {
            next = *became[at] + 1;
            continue;
        }
        size_t end = after.size();
        for (size_t later = at; later < before.size() && end == after.size(); ++later)
            end = became[later].value_or(end);
        for (size_t to = next; to < end && !became[at]; ++to) {
            if (isLike(before[at].text, after[to].text)) {
                became[at] = to;
                next = to + 1;
            }
        }
    }
    return became;
}

/// `removed` at `offset` of the text before gave way to `inserted`.
struct Hunk {
    qint32 offset = 0;
    QString removed;
    QString inserted;
};

/// From the front; offsets are those of the text before.
inline std::vector<Hunk> hunks(const QString &before, const QString &after)
{
    const QStringList a = tokens(before);
    const QStringList b = tokens(after);
    auto pairs = common(a, b);
    pairs.emplace_back(a.size(), b.size());
    std::vector<Hunk> found;
    qint32 offset = 0;
    size_t atA = 0;
    size_t atB = 0;
    for (const auto &[nextA, nextB] : pairs) {
        Hunk hunk{offset, {}, {}};
        while (atA < nextA)
            hunk.removed += a[qsizetype(atA++)];
        while (atB < nextB)
            hunk.inserted += b[qsizetype(atB++)];
        offset += qint32(hunk.removed.size());
        if (!hunk.removed.isEmpty() || !hunk.inserted.isEmpty())
            found.push_back(std::move(hunk));
        if (atA < size_t(a.size())) {
            offset += qint32(a[qsizetype(atA++)].size());
            ++atB;
        }
    }
    return found;
}

} // namespace Replay
