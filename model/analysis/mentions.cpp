// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/mentions.h"

#include "model/analysis/mentionscan.h"

namespace Ropewalk
{

MentionFinder::MentionFinder(std::span<const Reason> reasons)
{
    for (const Reason &reason : reasons) {
        std::vector<ScannedWord> words;
        scanWords(reason.text, 0, Separation::Sentence, words);
        std::vector<std::uint64_t> keys;
        for (const ScannedWord &word : words)
            keys.push_back(word.key);
        m_longest = std::max(m_longest, keys.size());
        m_byNumber[reason.number].push_back(m_matcher.add(keys));
        m_entries.push_back({reason.id, reason.number});
    }
    m_matcher.build();
    for (const SpokenRole role : {SpokenRole::Reason, SpokenRole::Number})
        std::ranges::copy(spokenKeys(role), std::back_inserter(m_namingWords));
}

std::vector<Mention> MentionFinder::find(std::span<const SpokenLine> turn) const
{
    std::vector<Mention> mentions;
    findIn(turn, mentions);
    return mentions;
}

std::vector<Mention> MentionFinder::find(const Turn &turn) const
{
    std::vector<SpokenLine> lines;
    for (const Line &line : turn.lines)
        lines.push_back({line.id, line.text});
    return find(lines);
}

std::vector<Mention> MentionFinder::find(const Transcript &transcript) const
{
    std::vector<Mention> mentions;
    std::vector<SpokenLine> lines;
    transcript.forEachTurn([&](const Turn &turn) {
        if (turn.head.isMarker())
            return;
        lines.clear();
        for (const Line &line : turn.lines)
            lines.push_back({line.id, line.text});
        findIn(lines, mentions);
    });
    return mentions;
}

void MentionFinder::findIn(std::span<const SpokenLine> turn, std::vector<Mention> &mentions) const
{
    MentionScan(*this, turn).run(mentions);
}

std::vector<Mention> findMentions(const Transcript &transcript, std::span<const Reason> reasons)
{
    return MentionFinder(reasons).find(transcript);
}

} // namespace Ropewalk
