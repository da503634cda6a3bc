// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/issuefinder.h"
#include "model/analysis/lineissues.h"
#include "model/editing/touched.h"

#include <QTimer>

#include <memory>
#include <set>

namespace Ropewalk
{

/// The issues of an episode, as they are a moment behind what is done to it: reads the episode in slices of a
/// few milliseconds, and after an edit again what it may have changed. Owned by a controller; the project
/// must outlive it.
class IssueWatch final : public QObject
{
    Q_OBJECT

public:
    explicit IssueWatch(const Project &project, QObject *parent = nullptr);
    ~IssueWatch() override;

    /// Begins to read an episode that is loaded; null for none.
    void setEpisode(EpisodeId id);
    /// Who knows how words are spelt: outlives this, or is taken away before it goes. Everything is read
    /// again, also to be called when the judge knows others.
    void setJudge(const WordJudge *judge);
    void setRules(const IssueRules &rules);
    /// To be called for each change of the project.
    void apply(const Touched &touched);
    /// Takes up what was edited now. An episode that is read for the first time goes on in its slices.
    void settle();

    /// As far as the episode is read.
    [[nodiscard]] const LineIssues &issues() const { return m_issues; }
    void setListed(IssueKinds kinds);
    /// Whether the episode is read for the first time, and which share of it is.
    [[nodiscard]] bool isReading() const { return m_nextLine >= 0; }
    [[nodiscard]] double shareRead() const;

    /// The number of the first listed issue at a position or behind it; all of them where the line is gone.
    [[nodiscard]] qsizetype firstFrom(const Position &position) const;
    /// All listed or unlisted issues that are like one (areAlike()), in the order of the text.
    [[nodiscard]] std::vector<Issue> allLike(const Issue &issue) const;
    /// The one that stands at a place now; null where there is none.
    [[nodiscard]] const Issue *find(IssueKind kind, const Range &range) const;

Q_SIGNALS:
    /// There are others, or the same ones at other places, or more is read.
    void changed();

private:
    [[nodiscard]] const Episode *episode() const { return m_project.episode(m_episode); }
    /// The number of a line over page and transcript; -1 for none.
    [[nodiscard]] qsizetype numberOf(LineId line) const;
    void begin();
    void readSlice();
    [[nodiscard]] bool readSome();
    void readCast();
    void readPage();
    void readLine(const Transcript::LinePlace &place, qsizetype number);
    void readFirstLines(TurnId around);
    void readNext();
    void noteSplices(const std::vector<LineSplice> &splices);
    void noteTurns(const QSet<TurnId> &touched);
    void noteAnnotations(const QSet<AnnotationId> &touched);
    void noteMark(const Annotation &annotation);
    void markLines(const Range &range);
    void markLine(const Transcript::LinePlace &place);
    void tell();

    const Project &m_project;
    EpisodeId m_episode;
    const WordJudge *m_judge = nullptr;
    IssueRules m_rules;
    QString m_language;
    std::unique_ptr<IssueFinder> m_finder; ///< null where the cast is to be read again
    IssueFinder::SpeakerPlaces m_speakers;
    LineIssues m_issues;
    qsizetype m_pageLines = 0;
    QHash<AnnotationId, std::vector<Range>> m_marks; ///< what keeps issues away, and where
    QSet<LineId> m_dirtyLines;
    QSet<TurnId> m_dirtyTurns;   ///< whose first line, and those around, are to be read
    std::set<qsizetype> m_seams; ///< numbers of lines of the transcript where others went or came
    bool m_areSpeakersOld = false;
    bool m_isPageOld = false;
    qsizetype m_nextLine = -1; ///< of the first reading, in the transcript; -1 when it is done
    bool m_isChanged = false;  ///< and nobody was told yet
    QTimer m_slices;
    QTimer m_pause;
};

} // namespace Ropewalk
