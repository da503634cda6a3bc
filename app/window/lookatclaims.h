// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/claims.h"
#include "app/window/lookwalk.h"

namespace Ropewalk
{

/// For the walk through what is to be looked at: claims whose words changed or are gone, and in
/// fact-checking those that are open, too. A verdict is confirmed or taken back for changed words; none is
/// given here: an open claim's card is opened. Owned by the application.
class LookAtClaims final : public QObject, public LookSource
{
    Q_OBJECT

public:
    LookAtClaims(ProjectController &projects, EpisodeController &episodes, QObject *parent = nullptr);

    /// Whether claims that nobody has checked yet are walked, too.
    void setWithOpen(bool isWithOpen) { m_isWithOpen = isWithOpen; }

    [[nodiscard]] std::vector<LookAt> thingsToLookAt() override;
    bool accept(const LookAt &thing) override;
    bool refuse(const LookAt &thing) override;
    void stoodAt(const LookAt &thing, bool hasPlace) override;

Q_SIGNALS:
    /// The walk came to it: its card is to be shown.
    void stood(Ropewalk::AnnotationId claim);
    /// Its card is to be brought to light.
    void showWanted(Ropewalk::AnnotationId claim);
    /// The same, with the keyboard in it.
    void openWanted(Ropewalk::AnnotationId claim);
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);

private:
    [[nodiscard]] QString textOf(const Annotation &annotation, size_t at) const;
    [[nodiscard]] const Annotation *find(const LookAt &thing) const;
    [[nodiscard]] Claims claims() const;
    bool report(const Result<> &done, const QString &message);

    ProjectController &m_projects;
    EpisodeController &m_episodes;
    bool m_isWithOpen = false;
};

} // namespace Ropewalk
