// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLayout;
class QToolButton;

/// What the bars below the transcript have in common.
namespace Ropewalk::BarParts
{

/// A flat button that shows an icon; `tip` says its key too, `name` is for screen readers.
[[nodiscard]] QToolButton *iconButton(const QString &icon, const QString &name, const QString &tip,
                                      QWidget *parent);

/// The room around what is in a bar.
void setMargins(QLayout &layout, const QWidget &bar);

/// A field and what stands before it, which keep together where a bar takes more rows.
[[nodiscard]] QWidget *labelled(const QString &label, QWidget &field, QWidget *parent);

/// Gives a bar its layout: the widgets in as many rows as its width makes necessary, and at the far end what
/// closes it.
void layOut(QWidget &bar, const QList<QWidget *> &widgets, QWidget &close);

/// Paints the thin line that parts a bar from what is above.
void paintEdge(QWidget &bar);

/// Tells screen readers how things stand in a bar.
void announce(QWidget &bar, const QString &text);

} // namespace Ropewalk::BarParts
