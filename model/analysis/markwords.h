// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// What hangs on words, as a screen reader reads it out: short, and without the signs that are shown.
class MarkWords
{
    Q_DECLARE_TR_FUNCTIONS(MarkWords)

public:
    /// Of a place of an annotation: "Reason 81, cited", "Claim, disputed", "Note: Who was it?", "Quote lock,
    /// words changed". Empty for a topic's tag and for what is not shown.
    [[nodiscard]] static QString of(const Catalogue &catalogue, const Annotation &annotation,
                                    AnchorState state);
    /// "Topic Costs".
    [[nodiscard]] static QString ofTopic(const QString &name);
    /// "Reason 82, not linked".
    [[nodiscard]] static QString ofMention(int number);
};

} // namespace Ropewalk
