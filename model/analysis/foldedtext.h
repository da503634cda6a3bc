// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"

#include <vector>

namespace Ropewalk
{

/// A text with the marks taken off its letters ("café" is "cafe", however it was written), which knows where
/// each of its letters stood. A value.
///
/// What goes are the accents of European scripts, the points of Hebrew and the vowel signs of Arabic, which
/// people leave out when they type; a few letters with a stroke (ø, ł, đ) become plain ones. Vowel signs of
/// scripts that never leave them out stay.
class FoldedText
{
public:
    explicit FoldedText(QStringView text);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Where a stretch of text() stands in the text that this was made of, with the marks on its letters.
    [[nodiscard]] Stretch original(const Stretch &folded) const;

private:
    QString m_text;
    std::vector<qint32> m_starts; ///< of each unit of text(), and of the end; none where nothing was folded
};

} // namespace Ropewalk
