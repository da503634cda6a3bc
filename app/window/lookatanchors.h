// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/marks.h"
#include "app/window/lookwalk.h"
#include "model/analysis/marklist.h"

namespace Ropewalk
{

/// For the walk through what is to be looked at: notes, marks and reason links whose words changed or are
/// gone. What changed is confirmed or taken off; what is gone is shown, to be attached to other words, or
/// dropped. Owned by the application.
class LookAtAnchors final : public QObject, public LookSource
{
    Q_OBJECT

public:
    LookAtAnchors(ProjectController &projects, EpisodeController &episodes, QObject *parent = nullptr);

    [[nodiscard]] std::vector<LookAt> thingsToLookAt() override;
    bool accept(const LookAt &thing) override;
    bool refuse(const LookAt &thing) override;
    void stoodAt(const LookAt &thing, bool hasPlace) override;

Q_SIGNALS:
    /// The walk came to it: it is to be chosen in its list.
    void stood(Ropewalk::AnnotationId annotation);
    /// It is to be brought to light in its list.
    void showWanted(Ropewalk::AnnotationId annotation);
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);

private:
    [[nodiscard]] QString nameOf(const Mark &mark) const;
    [[nodiscard]] QString textOf(const Mark &mark) const;
    [[nodiscard]] Marks marks() const;
    bool report(const Marks::Done &done);

    ProjectController &m_projects;
    EpisodeController &m_episodes;
};

/// Words of a thing to look at, as much as a sentence has room for.
[[nodiscard]] QString briefly(const QString &words);

} // namespace Ropewalk
