// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/houserules.h"

#include <algorithm>

namespace Ropewalk
{

HouseRules::HouseRules(const Project &project, History &history)
    : m_project(project)
    , m_history(history)
{
}

std::vector<HouseRule> HouseRules::all(Kind kind) const
{
    std::vector<HouseRule> rules;
    for (const auto &[id, rule] : m_project.catalogue().houseRules.all()) {
        if (rule.kind == kind)
            rules.push_back(rule);
    }
    std::ranges::stable_sort(
        rules, [](const HouseRule &a, const HouseRule &b) { return a.text.localeAwareCompare(b.text) < 0; });
    return rules;
}

const HouseRule *HouseRules::find(Kind kind, const QString &text, const QString &language) const
{
    for (const auto &[id, rule] : m_project.catalogue().houseRules.all()) {
        if (rule.kind == kind && rule.text == text && rule.language == language)
            return &rule;
    }
    return nullptr;
}

std::optional<Edit> HouseRules::adding(const HouseRule &rule) const
{
    HouseRule wanted = rule;
    if (const HouseRule *known = find(rule.kind, rule.text, rule.language)) {
        wanted.id = known->id;
        if (*known == wanted)
            return std::nullopt;
    } else {
        wanted.id = HouseRuleId::create();
    }
    return Put<HouseRule>{wanted.id, wanted};
}

Result<HouseRuleId> HouseRules::add(const HouseRule &rule)
{
    if (rule.text.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, tr("A rule of the show needs words."));
    const HouseRule *known = find(rule.kind, rule.text, rule.language);
    const auto edit = adding(rule);
    if (!edit)
        return known->id;
    if (const auto done = m_history.perform({{}, labelOf(rule, known), {*edit}}); !done)
        return std::unexpected(done.error());
    return std::get<Put<HouseRule>>(*edit).id;
}

Result<> HouseRules::change(const HouseRule &rule)
{
    const HouseRule *known = m_project.catalogue().houseRules.find(rule.id);
    if (!known)
        return failure(Error::Kind::Invalid, tr("This rule of the show is not there any more."));
    if (rule.text.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, tr("A rule of the show needs words."));
    if (*known == rule)
        return {};
    return m_history.perform({{}, labelOf(rule, known), {Put<HouseRule>{rule.id, rule}}});
}

Result<> HouseRules::remove(HouseRuleId id)
{
    const HouseRule *known = m_project.catalogue().houseRules.find(id);
    if (!known)
        return failure(Error::Kind::Invalid, tr("This rule of the show is not there any more."));
    const QString label = [&]() -> QString {
        switch (known->kind) {
        case Kind::Word:
            return tr("Take “%1” out of the dictionary").arg(known->text);
        case Kind::Correction:
            return tr("Remove correction “%1”").arg(known->text);
        case Kind::StylePack:
            return tr("Remove style pack “%1”").arg(known->text);
        }
        Q_UNREACHABLE_RETURN({});
    }();
    return m_history.perform({{}, label, {Put<HouseRule>{id, {}}}});
}

QString HouseRules::labelOf(const HouseRule &rule, const HouseRule *before) const
{
    switch (rule.kind) {
    case Kind::Word:
        return before ? tr("Change “%1” in the dictionary").arg(rule.text)
                      : tr("Add “%1” to the dictionary").arg(rule.text);
    case Kind::Correction:
        return before ? tr("Change correction “%1”").arg(rule.text)
                      : tr("New correction “%1” to “%2”").arg(rule.text, rule.value);
    case Kind::StylePack:
        return before ? tr("Change style pack “%1”").arg(rule.text)
                      : tr("New style pack “%1”").arg(rule.text);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Ropewalk
