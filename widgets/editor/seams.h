// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTextLayout>

#include <utility>
#include <vector>

namespace Ropewalk
{

/// A place where what is shown of a line differs from its text: from `at` on, `hidden` units are left out,
/// and `shown` stands there, which is no part of the text.
struct Seam {
    qint32 at = 0;
    qint32 hidden = 0;
    QString shown;
    QTextCharFormat format; ///< of `shown`

    bool operator==(const Seam &) const = default;
};

/// All of them in one line, in order and without overlaps; none where the line is shown as it is. Offsets of
/// the text and those of what is laid out for it are told apart by name. A value.
class Seams
{
public:
    Seams() = default;
    explicit Seams(std::vector<Seam> seams)
        : m_seams(std::move(seams))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_seams.empty(); }
    [[nodiscard]] QString laidText(const QString &text) const;
    /// Where a caret in the text stands: behind what is shown there and hides nothing, before all else.
    [[nodiscard]] int laidOffset(int offset) const;
    /// The caret in the text for a place in what is laid out.
    [[nodiscard]] int offsetOf(int laid) const;
    /// Behind what is hidden at a place of the text, where nothing is shown instead.
    [[nodiscard]] int skipHidden(int offset) const;
    /// From and to; without what is shown at either end.
    [[nodiscard]] std::pair<int, int> laidRange(int from, int to) const;
    /// Formats of the text as formats of what is laid out.
    [[nodiscard]] QList<QTextLayout::FormatRange> laidRanges(QList<QTextLayout::FormatRange> formats) const;
    /// The same, with those of what is shown.
    [[nodiscard]] QList<QTextLayout::FormatRange> laidFormats(QList<QTextLayout::FormatRange> formats) const;

    bool operator==(const Seams &) const = default;

private:
    std::vector<Seam> m_seams;
};

} // namespace Ropewalk
