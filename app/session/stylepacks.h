// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/houserules.h"
#include "model/analysis/cleanup.h"
#include "model/editing/record.h"

#include <QHash>

namespace Ropewalk
{

/// The style packs of a project, and clean-up by them. A pack is kept as a house rule, whole, with which of
/// its rules are on. The program's own pack is there in every project, as its file has it, until somebody
/// changes or removes it.
class StylePacks
{
    Q_DECLARE_TR_FUNCTIONS(StylePacks)

public:
    StylePacks(const Project &project, History &history);

    struct Entry {
        HouseRuleId id; ///< null for the program's own pack while the project has none of its name
        bool isOn = true;
        StylePack pack;
        QString trouble; ///< why it cannot be used; the pack has its name alone then
    };
    /// By name.
    [[nodiscard]] std::vector<Entry> all() const;
    /// The program's own pack.
    [[nodiscard]] static StylePack own();

    struct Added {
        QString name;
        QStringList warnings; ///< sentences
    };
    /// Takes in a pack from a file's bytes; one of the same name gives way to it. Errors: see
    /// readStylePack().
    Result<Added> add(const QByteArray &json, const QString &file);
    Result<> remove(const Entry &entry);
    /// Whether a pack is used at all, and which of its rules are, by id; one step.
    Result<> setOn(const Entry &entry, bool isOn, const QHash<QString, bool> &rules = {});

    /// A rule, and the pack that it comes from.
    struct UsedRule {
        QString pack;
        StyleRule rule;
    };
    /// The rules of packs that are on and fit a language ("en" fits "en-GB", and every episode whose language
    /// nobody named), in the order of the packs; also those that are off.
    [[nodiscard]] std::vector<UsedRule> rulesFor(const QString &language) const;

    /// What was done by cleanUp().
    struct Done {
        Caret caret; ///< before the words that it was before
        qsizetype replaced = 0;
        qsizetype struck = 0;
        qsizetype inLabels = 0;
        qsizetype left = 0; ///< labels that would be empty, or somebody's already
    };
    /// Cleans up at these hits, which were found in the episode as it is now: one step of the episode, and
    /// one of the cast where labels change.
    Result<Done> cleanUp(EpisodeId episode, const std::vector<CleanUpHit> &hits, const Caret &caret);

private:
    Result<> keep(HouseRuleId id, const StylePack &pack, bool isOn);

    const Project &m_project;
    History &m_history;
};

} // namespace Ropewalk
