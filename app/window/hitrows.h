// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/episodesearch.h"
#include "model/analysis/lockedwords.h"
#include "widgets/find/hitmodel.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// The rows of a list of hits, made of a search when they are looked at; remembers which hits the person left
/// out. Owned by the FindController.
class HitRows
{
    Q_DECLARE_TR_FUNCTIONS(HitRows)

public:
    /// The search must outlive this.
    explicit HitRows(const EpisodeSearch &search);

    /// The project and the episode that is searched, or null for none: to be called for each change of them.
    void setEpisode(const Project *project, const Episode *episode);
    /// Whether rows say what becomes of their hits.
    void setReplacing(bool isReplacing) { m_isReplacing = isReplacing; }
    [[nodiscard]] HitSource source();

    [[nodiscard]] HitRow row(qsizetype number) const;
    void pick(qsizetype number, bool isPicked);
    void pickAll(bool isPicked);
    /// All is picked again.
    void forget() { m_left.clear(); }
    /// How many hits are picked; locked ones are not.
    [[nodiscard]] qsizetype pickedCount() const;
    [[nodiscard]] std::vector<FoundPlace> picked() const;

    /// Whether it is in a locked quote.
    [[nodiscard]] bool isLocked(const FoundPlace &place) const;

private:
    void nameIn(HitRow &row, const FoundPlace &place) const;

    /// A hit as it is remembered: what it is in, and where that begins.
    struct Key {
        LineId line;
        AnnotationId note;
        SpeakerId speaker;
        qint32 label = 0;
        qint32 start = 0;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.line, key.note, key.speaker, key.label, key.start);
        }
    };
    [[nodiscard]] static Key keyOf(const FoundPlace &place);

    const EpisodeSearch &m_search;
    const Project *m_project = nullptr;
    const Episode *m_episode = nullptr;
    std::optional<LockedWords> m_locked;
    QSet<Key> m_left; ///< hits that are not picked
    bool m_isReplacing = false;
};

} // namespace Ropewalk
