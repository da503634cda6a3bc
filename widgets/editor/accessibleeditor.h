// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/editor/textoffsets.h"

#include <QAccessibleWidget>

namespace Ropewalk
{

class EditorView;

/// The editor as screen readers and other helpers see it: one text with a caret, a selection and, by the
/// view's own signals, editing. Whatever is asked, only the line that it is about is read: Qt's own way
/// fetches the whole text for a word.
class AccessibleEditor final : public QAccessibleWidget,
                               public QAccessibleTextInterface,
                               public QAccessibleEditableTextInterface
{
public:
    explicit AccessibleEditor(EditorView *view);

    /// Makes Qt give these for editor views. To be called once by a program, after its QApplication is there.
    static void install();

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int offset) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] QString textBeforeOffset(int offset, QAccessible::TextBoundaryType by, int *start,
                                           int *end) const override;
    [[nodiscard]] QString textAfterOffset(int offset, QAccessible::TextBoundaryType by, int *start,
                                          int *end) const override;
    [[nodiscard]] QString textAtOffset(int offset, QAccessible::TextBoundaryType by, int *start,
                                       int *end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    struct Unit {
        qint64 start = 0;
        qint64 end = 0;
    };

    [[nodiscard]] EditorView *view() const;
    [[nodiscard]] const Episode *episode() const;
    [[nodiscard]] Range rangeOf(int start, int end) const;
    [[nodiscard]] Unit unitAt(qint64 offset, QAccessible::TextBoundaryType by) const;
    [[nodiscard]] QString textOf(const Unit &unit, int *start, int *end) const;
};

} // namespace Ropewalk
