// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/issuewatch.h"
#include "app/session/issuework.h"
#include "app/window/lookwalk.h"
#include "model/lists/issuesmodel.h"

#include <QTimer>

namespace Ropewalk
{

class Actions;
class Carets;
class EditorView;
class IssuesPanel;

/// What may be wrong in the episode on screen: shows it in the panel, gives it to the walk through what is to
/// be looked at, and fixes or settles it. Owned by the application.
class IssuesController final : public QObject, public NumberedLooks
{
    Q_OBJECT

public:
    /// What this works with; all of it outlives it.
    struct Desk {
        ProjectController &projects;
        EpisodeController &episodes;
        EditorView &view;
        Carets &carets;
        IssuesPanel &panel;
        LookWalk &walk;
        const Actions &actions;
    };
    explicit IssuesController(const Desk &desk, QObject *parent = nullptr);
    ~IssuesController() override;

    /// Who knows how words are spelt; null for nobody. To be called again when it knows others.
    void setJudge(const WordJudge *judge);
    /// The issues of the episode on screen; null while no project is open.
    [[nodiscard]] const IssueWatch *watch() const { return m_watch.get(); }

    [[nodiscard]] qsizetype count() override;
    [[nodiscard]] LookAt at(qsizetype number) override;
    [[nodiscard]] qsizetype firstFrom(const Position &position) override;
    [[nodiscard]] QString narrowedTo() const override;
    bool accept(const LookAt &thing) override;
    bool refuse(const LookAt &thing) override;
    void stoodAt(const LookAt &thing, bool hasPlace) override;

Q_SIGNALS:
    /// There are others now, or at other places.
    void issuesChanged();
    /// A speaker is to be named, or to become one with another: the panel of the cast is to show them.
    void speakerWanted(Ropewalk::SpeakerId speaker);
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);

private:
    void begin();
    void end();
    void connectPanel();
    void showIssues();
    [[nodiscard]] IssueList list() const;
    [[nodiscard]] LookAt lookAt(const Issue &issue) const;
    /// The issue that a thing is now; null where it is none any more.
    [[nodiscard]] const Issue *issueOf(const LookAt &thing);
    [[nodiscard]] const Issue *atHand();
    bool report(const IssueWork::Outcome &outcome);
    bool fix(const std::vector<Issue> &issues);
    bool settle(const std::vector<Issue> &issues);
    void fixAllLike(const Issue &issue);

    Desk m_desk;
    std::unique_ptr<IssueWatch> m_watch;
    const WordJudge *m_judge = nullptr;
    qsizetype m_most = 0; ///< issues that there were at once since the episode came on screen
    QTimer m_soon;        ///< while an episode is read, each slice of which finds some
};

} // namespace Ropewalk
