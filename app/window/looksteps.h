// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/looksource.h"

namespace Ropewalk
{

/// All that is to be looked at in an episode, in one order: what sources list, and what one source that may
/// have tens of thousands numbers by itself, which is asked for those alone that are wanted. A value for one
/// step of the walk.
class LookSteps
{
public:
    struct Step {
        LookAt thing;
        LookSource *source = nullptr; ///< null for none
    };

    LookSteps() = default;
    /// `numbered` may be null.
    LookSteps(const Episode &episode, std::vector<Step> listed, NumberedLooks *numbered);

    [[nodiscard]] size_t count() const;
    /// The one of a number from 0 to count() exclusive.
    [[nodiscard]] Step at(size_t number) const;
    /// The number of the same thing; nothing where it is not among them.
    [[nodiscard]] std::optional<size_t> find(const LookAt &thing) const;
    /// The number of the first that begins at a place or behind it, or has no place; count() where none does.
    [[nodiscard]] size_t firstFrom(const Position &position) const;
    /// The number of one whose words the place is in or beside.
    [[nodiscard]] std::optional<size_t> findAt(const Position &position) const;
    [[nodiscard]] bool hasPlace(const LookAt &thing) const;

private:
    [[nodiscard]] size_t listedBefore(const Position &position, bool isWithSame) const;
    [[nodiscard]] size_t numberOfListed(size_t index) const;

    const Episode *m_episode = nullptr;
    std::vector<Step> m_listed; ///< what has lost its place comes last
    size_t m_placed = 0;        ///< how many of them have one
    NumberedLooks *m_numbered = nullptr;
};

} // namespace Ropewalk
