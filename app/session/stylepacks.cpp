// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/stylepacks.h"

#include <QFile>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// "en" fits "en-GB" and "EN"; what has no language fits all.
bool fits(const QString &pack, const QString &episode)
{
    if (pack.isEmpty() || episode.isEmpty())
        return true;
    return episode.startsWith(pack, Qt::CaseInsensitive) &&
           (episode.size() == pack.size() || episode[pack.size()] == u'-');
}

} // namespace

StylePacks::StylePacks(const Project &project, History &history)
    : m_project(project)
    , m_history(history)
{
}

StylePack StylePacks::own()
{
    QFile file(ownStylePack);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto read = readStylePack(file.readAll(), file.fileName());
    return read ? std::move(read->pack) : StylePack();
}

std::vector<StylePacks::Entry> StylePacks::all() const
{
    std::vector<Entry> entries;
    const HouseRules rules(m_project, m_history);
    for (const HouseRule &rule : rules.all(HouseRule::Kind::StylePack)) {
        Entry entry{rule.id, rule.isOn, {}, {}};
        if (auto read = readStylePack(rule.value.toUtf8())) {
            entry.pack = std::move(read->pack);
        } else {
            entry.pack.name = rule.text;
            entry.trouble = read.error().text();
        }
        entries.push_back(std::move(entry));
    }
    StylePack ours = own();
    const auto isOurs = [&ours](const Entry &entry) { return entry.pack.name == ours.name; };
    if (!ours.name.isEmpty() && std::ranges::none_of(entries, isOurs))
        entries.insert(entries.begin(), Entry{{}, true, std::move(ours), {}});
    return entries;
}

Result<> StylePacks::keep(HouseRuleId id, const StylePack &pack, bool isOn)
{
    HouseRules rules(m_project, m_history);
    const HouseRule rule{
        id, HouseRule::Kind::StylePack, pack.name, QString::fromUtf8(writeStylePack(pack)), {}, isOn};
    if (!id.isNull())
        return rules.change(rule);
    if (const auto added = rules.add(rule); !added)
        return std::unexpected(added.error());
    return {};
}

Result<StylePacks::Added> StylePacks::add(const QByteArray &json, const QString &file)
{
    auto read = readStylePack(json, file);
    if (!read)
        return std::unexpected(read.error());
    if (auto kept = keep({}, read->pack, true); !kept)
        return std::unexpected(kept.error());
    return Added{read->pack.name, read->warnings};
}

Result<> StylePacks::remove(const Entry &entry)
{
    // The program's own is switched off: else it would be back at once.
    if (entry.id.isNull())
        return keep({}, entry.pack, false);
    return HouseRules(m_project, m_history).remove(entry.id);
}

Result<> StylePacks::setOn(const Entry &entry, bool isOn, const QHash<QString, bool> &rules)
{
    StylePack pack = entry.pack;
    for (StyleRule &rule : pack.rules)
        rule.isOn = rules.value(rule.id, rule.isOn);
    if (pack == entry.pack && isOn == entry.isOn)
        return {};
    return keep(entry.id, pack, isOn);
}

std::vector<StylePacks::UsedRule> StylePacks::rulesFor(const QString &language) const
{
    std::vector<UsedRule> used;
    for (const Entry &entry : all()) {
        if (!entry.isOn || !entry.trouble.isEmpty() || !fits(entry.pack.language, language))
            continue;
        for (const StyleRule &rule : entry.pack.rules)
            used.push_back({entry.pack.name, rule});
    }
    return used;
}

Result<StylePacks::Done> StylePacks::cleanUp(EpisodeId id, const std::vector<CleanUpHit> &hits,
                                             const Caret &caret)
{
    const Episode *episode = m_project.episode(id);
    if (!episode)
        return failure(Error::Kind::Invalid, tr("The episode is not open."));
    Done done{caret};
    for (const CleanUpHit &hit : hits | std::views::reverse) {
        const FoundPlace &place = hit.place;
        if (place.kind == FoundPlace::Kind::Label)
            continue;
        const Line *line = episode->findLine(place.line);
        if (!line || place.words.end() > line->text.size())
            return failure(Error::Kind::Invalid, tr("The text has changed meanwhile: look again."));
        done.struck += hit.strikes ? 1 : 0;
        const auto grown = hit.strikes ? 0 : qint32(place.words.after.size()) - place.words.length;
        for (Position *end : {&done.caret.position, &done.caret.anchor}) {
            if (end->line == place.line && end->offset > place.words.start)
                end->offset = std::max(place.words.start, end->offset + grown);
        }
    }
    ReplacePlan plan = planCleanUp(m_project, *episode, hits);
    done.replaced = plan.replaced - plan.inLabels;
    done.inLabels = plan.inLabels;
    done.left = plan.refused;
    const QString label = tr("Clean up");
    if (!plan.edits.empty()) {
        if (const auto step = m_history.perform({id, label, std::move(plan.edits), caret, done.caret}); !step)
            return std::unexpected(step.error());
    }
    if (!plan.cast.empty()) {
        if (const auto step = m_history.perform({{}, label, std::move(plan.cast)}); !step)
            return std::unexpected(step.error());
    }
    return done;
}

} // namespace Ropewalk
