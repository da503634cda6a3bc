// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/episode.h"

#include <optional>

namespace Ropewalk
{

/// Something in the episode on screen that a person should look at.
struct LookAt {
    enum class Kind { Mention, Claim, Anchor, Correction, Issue };
    Kind kind = Kind::Mention;
    Range range;      ///< what is outlined; its lines may be gone
    Uuid subject;     ///< the reason, the annotation or the line that it is about
    QString text;     ///< what is asked and what the keys do, as a sentence
    size_t place = 0; ///< which place of the annotation, or kind of issue
};

/// Knows what of one kind is to be looked at, and does what the person says to it.
class LookSource
{
public:
    LookSource() = default;
    virtual ~LookSource() = default;
    LookSource(const LookSource &) = delete;
    LookSource &operator=(const LookSource &) = delete;

    /// In the order of the text, as it is now; what has no place in it comes last.
    [[nodiscard]] virtual std::vector<LookAt> thingsToLookAt() = 0;
    /// Does what is offered; false where that could not be done, which the source then says.
    virtual bool accept(const LookAt &thing) = 0;
    /// It is not to be offered again.
    virtual bool refuse(const LookAt &thing) = 0;
    /// The walk came to it; `hasPlace` says that it is outlined among the words, else it has to be seen
    /// elsewhere. The keyboard stays where it is.
    virtual void stoodAt(const LookAt &thing, bool hasPlace)
    {
        Q_UNUSED(thing)
        Q_UNUSED(hasPlace)
    }
};

/// A source that may have tens of thousands, all with a place within one line: it numbers them in the order
/// of the text, and is asked for some of them. The first question of a step is count().
class NumberedLooks : public LookSource
{
public:
    [[nodiscard]] virtual qsizetype count() = 0;
    [[nodiscard]] virtual LookAt at(qsizetype number) = 0;
    /// The number of the first that begins at a place or behind it; count() where none does.
    [[nodiscard]] virtual qsizetype firstFrom(const Position &position) = 0;

    /// What a person narrowed it to, in words: then nothing else is walked through. Empty for no such thing.
    [[nodiscard]] virtual QString narrowedTo() const { return {}; }

    [[nodiscard]] std::vector<LookAt> thingsToLookAt() final { return {}; }
};

} // namespace Ropewalk
