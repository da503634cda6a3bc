// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/looksteps.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

bool isSame(const LookAt &one, const LookAt &other)
{
    return one.kind == other.kind && one.subject == other.subject && one.place == other.place &&
           one.range == other.range;
}

} // namespace

LookSteps::LookSteps(const Episode &episode, std::vector<Step> listed, NumberedLooks *numbered)
    : m_episode(&episode)
    , m_listed(std::move(listed))
    , m_numbered(numbered)
{
    const auto lost =
        std::ranges::stable_partition(m_listed, [this](const Step &step) { return hasPlace(step.thing); });
    std::stable_sort(m_listed.begin(), lost.begin(), [&episode](const Step &one, const Step &other) {
        return episode.compare(one.thing.range.from, other.thing.range.from) < 0;
    });
    m_placed = size_t(lost.begin() - m_listed.begin());
}

bool LookSteps::hasPlace(const LookAt &thing) const
{
    return m_episode && m_episode->findLine(thing.range.from.line);
}

size_t LookSteps::count() const
{
    return m_listed.size() + (m_numbered ? size_t(m_numbered->count()) : 0);
}

size_t LookSteps::listedBefore(const Position &position, bool isWithSame) const
{
    const auto behind =
        std::partition_point(m_listed.begin(), m_listed.begin() + qsizetype(m_placed), [&](const Step &step) {
            const auto order = m_episode->compare(step.thing.range.from, position);
            return isWithSame ? order <= 0 : order < 0;
        });
    return size_t(behind - m_listed.begin());
}

size_t LookSteps::numberOfListed(size_t index) const
{
    if (!m_numbered)
        return index;
    return index + size_t(index < m_placed ? m_numbered->firstFrom(m_listed[index].thing.range.from)
                                           : m_numbered->count());
}

LookSteps::Step LookSteps::at(size_t number) const
{
    // How many of those listed stand before the one that is wanted.
    size_t low = 0;
    size_t high = m_listed.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (numberOfListed(middle) < number)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < m_listed.size() && numberOfListed(low) == number)
        return m_listed[low];
    return {m_numbered->at(qsizetype(number - low)), m_numbered};
}

std::optional<size_t> LookSteps::find(const LookAt &thing) const
{
    const auto found =
        std::ranges::find_if(m_listed, [&thing](const Step &step) { return isSame(step.thing, thing); });
    if (found != m_listed.end())
        return numberOfListed(size_t(found - m_listed.begin()));
    if (!m_numbered || !hasPlace(thing))
        return std::nullopt;
    for (qsizetype at = m_numbered->firstFrom(thing.range.from); at < m_numbered->count(); ++at) {
        const LookAt each = m_numbered->at(at);
        if (isSame(each, thing))
            return size_t(at) + listedBefore(thing.range.from, true);
        if (each.range.from != thing.range.from)
            break;
    }
    return std::nullopt;
}

size_t LookSteps::firstFrom(const Position &position) const
{
    if (!m_episode || !m_episode->findLine(position.line))
        return 0;
    return listedBefore(position, false) + (m_numbered ? size_t(m_numbered->firstFrom(position)) : 0);
}

std::optional<size_t> LookSteps::findAt(const Position &position) const
{
    if (!m_episode || !m_episode->findLine(position.line))
        return std::nullopt;
    const auto isAt = [&](const LookAt &thing) {
        return m_episode->compare(thing.range.from, position) <= 0 &&
               m_episode->compare(position, thing.range.to) <= 0;
    };
    std::optional<size_t> found;
    for (size_t index = 0; index < m_placed && !found; ++index) {
        if (isAt(m_listed[index].thing))
            found = numberOfListed(index);
    }
    // What is numbered stands in one line each.
    const Position lineStart{position.line, 0};
    for (qsizetype at = m_numbered ? m_numbered->firstFrom(lineStart) : 0;
         m_numbered && at < m_numbered->count(); ++at) {
        const LookAt thing = m_numbered->at(at);
        if (thing.range.from.line != position.line)
            break;
        if (isAt(thing)) {
            const size_t number = size_t(at) + listedBefore(thing.range.from, true);
            return found ? std::min(*found, number) : number;
        }
    }
    return found;
}

} // namespace Ropewalk
