// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextEdit>

namespace Ropewalk
{

/// Words to read and copy, never taken for markup, as high as they need. Unlike a label it also breaks what
/// has no spaces, so that a long path cannot make a window wide.
class WrappedText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit WrappedText(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The width that the words take in one line, up to what is pleasant to read.
    [[nodiscard]] int widthWanted() const;
};

} // namespace Ropewalk
