// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QStringList>

/// Pictures of the timeline alone, over a made-up episode of 5 or of 20 speakers, from afar, closer and close
/// by, light and dark: "timeline-20-close-dark".
namespace TimelineScene
{

[[nodiscard]] QStringList names();
/// An empty picture where there is no such scene, or where it did not come about.
[[nodiscard]] QPixmap picture(const QString &name);

} // namespace TimelineScene
