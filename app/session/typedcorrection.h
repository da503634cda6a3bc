// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/corrections.h"
#include "model/editing/history.h"

#include <QSet>

namespace Ropewalk
{

/// Watches what is typed in an episode for a hand correction of one or two words: gathers the changes at one
/// place from the steps of the history, as they come, until the caret has left the words or nothing was typed
/// for a while, and says then which pair of words that was. Nothing is compared as a whole.
class TypedCorrection final : public QObject
{
    Q_OBJECT

public:
    /// So long after the last key a change has come to rest, though the caret is still there.
    static constexpr qint64 restMs = 1'500;

    /// `nowMs` gives the time in ms; tests move it.
    explicit TypedCorrection(std::function<qint64()> nowMs, QObject *parent = nullptr);

    /// What is watched; null for nothing. The project outlives this, or the next call.
    void setEpisode(const Project *project, EpisodeId episode);
    /// To be called for each History::recorded(), when the project is changed already; `isTyping` as the
    /// history says of the record's step. What is done otherwise than by typing is no hand correction.
    void take(const RecordPointer &record, bool isTyping);
    /// To be called when the caret is where it stays, for now.
    void caretAt(const Position &position);
    /// To be called now and then: looks whether the change has come to rest.
    void tick();

    /// Whether something was typed that has not come to rest.
    [[nodiscard]] bool isWaiting() const { return m_change && !m_change->isTold; }

    /// A change that has come to rest.
    struct Settled {
        std::optional<Correction> pair; ///< nothing where it is none to be done elsewhere
        QSet<GroupId> steps;            ///< of the history, that made it
    };

Q_SIGNALS:
    void settled(const Ropewalk::TypedCorrection::Settled &change);
    /// The person types on at words that had come to rest: what was said of them holds no more.
    void reopened();

private:
    /// One place of a line that is being changed.
    struct Change {
        LineId line;
        QString before;     ///< the line as it was
        QString after;      ///< and as it is
        qsizetype from = 0; ///< what is different: behind so many, and before so many of the end
        qsizetype tail = 0;
        QSet<GroupId> steps;
        qint64 timeMs = 0;
        bool isTold = false;

        [[nodiscard]] bool touches(const ReplaceText &edit) const;
        void add(const ReplaceText &edit, const QString &now);
    };

    void type(const ReplaceText &edit, GroupId step);
    void settle();
    void leave();

    std::function<qint64()> m_nowMs;
    const Project *m_project = nullptr;
    EpisodeId m_episode;
    std::optional<Change> m_change;
};

} // namespace Ropewalk
