// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/worker.h"
#include "model/analysis/findscope.h"
#include "model/analysis/linehits.h"
#include "model/editing/touched.h"

#include <QTimer>

#include <expected>

namespace Ropewalk
{

/// A search in one episode: knows all hits, how many there are, and the next and previous one of a place.
/// After an edit it reads what was touched alone. Owned by who searches.
///
/// Plain text is looked for in slices of a few milliseconds between other things; patterns in a thread of
/// their own, since nobody knows how long they take. What somebody looks for next stops both.
class EpisodeSearch final : public QObject
{
    Q_OBJECT

public:
    explicit EpisodeSearch(QObject *parent = nullptr);

    /// Begins to search in an episode; it and the project must outlive the search or the next call. What lies
    /// behind `first` is read first; null for the beginning.
    void start(const Project &project, const Episode &episode, const Finder &finder,
               const FindScope &scope = {}, LineId first = {});
    void stop();
    /// Other words take the place of what is found. False where hits have to be found again for that.
    [[nodiscard]] bool setReplacement(const QString &text);
    /// Takes up what changed in the project.
    void apply(const Touched &touched);

    [[nodiscard]] bool isRunning() const { return m_episode != nullptr; }
    [[nodiscard]] const Finder &finder() const { return m_finder; }
    [[nodiscard]] const FindScope &scope() const { return m_scope; }
    /// Whether there is something that is not read yet: then the counts are of what is.
    [[nodiscard]] bool isCounting() const { return m_hits.unreadCount() > 0 || m_isBesideUnread; }
    [[nodiscard]] bool isBesideRead() const { return !m_isBesideUnread; }
    /// Hits in the transcript, and those of them that are on the page; in labels and notes.
    [[nodiscard]] qsizetype found() const { return m_hits.total(); }
    [[nodiscard]] qsizetype onPage() const { return m_onPage; }
    [[nodiscard]] qsizetype inLabelsAndNotes() const { return qsizetype(m_beside.size()) - m_onPage; }
    /// Lines that the pattern is too hard for: their hits are not known.
    [[nodiscard]] qsizetype tooHard() const { return m_hits.tooHard() + m_besideTooHard; }

    struct Hit {
        Range range;
        bool isRound = false; ///< it lies beyond the end, or the beginning, of the transcript
    };
    enum class Missing : quint8 { Nowhere, NotRead };
    using Result = std::expected<Hit, Missing>;
    /// The first hit of the transcript that begins at `from` or behind it.
    [[nodiscard]] Result next(const Position &from) const;
    /// The last one that begins before `from`.
    [[nodiscard]] Result previous(const Position &from) const;
    /// Which hit of the transcript it is, from 1; 0 where none begins there, or while lines are not read.
    [[nodiscard]] qsizetype numberOf(const Position &hit) const;

    /// A hit beside the transcript, with the number of the text that it is in.
    struct Beside {
        FoundPlace place;
        qsizetype text = 0;
    };
    /// The first one that begins at `start` of a text or behind, and the last one that begins before.
    [[nodiscard]] std::optional<Beside> nextBeside(qsizetype text, qint32 start) const;
    [[nodiscard]] std::optional<Beside> previousBeside(qsizetype text, qint32 start) const;

    /// All hits as rows: those of the transcript, then those beside it.
    [[nodiscard]] qsizetype rowCount() const { return m_hits.total() + qsizetype(m_beside.size()); }
    [[nodiscard]] FoundPlace at(qsizetype row) const;
    [[nodiscard]] std::vector<FoundPlace> all() const;
    /// The row of a hit beside; -1 for none.
    [[nodiscard]] qsizetype rowOf(const Beside &hit) const;
    /// The one of a row, which is beside.
    [[nodiscard]] Beside besideAt(qsizetype row) const { return m_beside[size_t(row - m_hits.total())]; }
    /// The hit of the transcript that begins here, as far as it is read.
    [[nodiscard]] std::optional<FoundPlace> hitAt(const Position &from) const;
    /// The text that a hit is in.
    [[nodiscard]] QString textOf(const FoundPlace &place) const;
    /// The hits in a line of the transcript, as far as they are known.
    [[nodiscard]] QList<Stretch> hitsIn(LineId line) const;

Q_SIGNALS:
    /// More was read: counts and answers may be others.
    void progressed();

private:
    /// A line that is read in the thread, as it was when that began.
    struct Task {
        LineId line;
        QString text;
        Stretch part;
    };

    [[nodiscard]] const Transcript &transcript() const { return m_episode->transcript(); }
    [[nodiscard]] Finder::Found read(const Turn &turn, const Line &line) const;
    template <typename Visit>
    void visitUnread(Visit visit);
    void readOn();
    void readSlice();
    void readBeside();
    void sendLines();
    void sendBeside();
    void takeLines(const std::vector<Task> &tasks, std::vector<Finder::Found> found);
    void takeBeside(std::vector<Finder::Found> found);
    void forget(const Touched &touched);
    [[nodiscard]] bool isBesideTouched(const Touched &touched) const;
    void keepWords();
    [[nodiscard]] Hit hitAt(qsizetype line, const FoundWords &hit, bool isRound) const;

    const Project *m_project = nullptr;
    const Episode *m_episode = nullptr;
    Finder m_finder;
    FindScope m_scope;
    LineHits m_hits;
    qsizetype m_cursor = 0; ///< the line to be read next
    std::vector<FindText> m_texts;
    std::vector<Beside> m_beside;
    qsizetype m_onPage = 0;
    qsizetype m_besideTooHard = 0;
    bool m_isBesideUnread = false;
    qsizetype m_lastLength = 0; ///< of the line that the scope's words end in
    quint64 m_run = 0;          ///< what a thread brings of an earlier one is no longer wanted
    bool m_isSent = false;      ///< a thread reads
    QTimer m_timer;
    Worker m_worker;
};

} // namespace Ropewalk
