// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/editing/history.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// What people do to the rules of a show (its dictionary, corrections and style packs), as steps of the
/// catalogue: one each. Holds no state.
class HouseRules
{
    Q_DECLARE_TR_FUNCTIONS(HouseRules)

public:
    using Kind = HouseRule::Kind;

    HouseRules(const Project &project, History &history);

    /// The rules of a kind, by text.
    [[nodiscard]] std::vector<HouseRule> all(Kind kind) const;
    /// The rule of this kind and text, letter for letter; null where there is none.
    [[nodiscard]] const HouseRule *find(Kind kind, const QString &text, const QString &language = {}) const;

    /// A new rule. One of the same kind, text and language is there already: that one gets the value, and is
    /// on from now on. The rule's id is not looked at.
    Result<HouseRuleId> add(const HouseRule &rule);
    /// The rule with this id becomes `rule`.
    Result<> change(const HouseRule &rule);
    Result<> remove(HouseRuleId id);

    /// The edit that add() makes, to be one of a larger step; nothing where all is as wanted already.
    [[nodiscard]] std::optional<Edit> adding(const HouseRule &rule) const;

private:
    [[nodiscard]] QString labelOf(const HouseRule &rule, const HouseRule *before) const;

    const Project &m_project;
    History &m_history;
};

} // namespace Ropewalk
