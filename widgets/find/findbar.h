// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/find/findstatus.h"
#include "widgets/find/scopebutton.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Ropewalk
{

class HitList;

/// The bar for find and replace: says what the person looks for and what is to be done, and shows how the
/// search stands. Finds nothing itself. Hidden until opened. In a narrow window the options go below the
/// field. A list of all hits belongs to it, which stands where the window puts it and is shown on request.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Opens the bar with one line, or with the second one for replacing, and goes to the field. `text` takes
    /// the place of what was looked for last, unless it is empty.
    void openFind(const QString &text = {});
    void openReplace(const QString &text = {});
    void closeBar();

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString replacement() const;
    [[nodiscard]] FindOptions options() const;
    /// Whether the line for replacing is open.
    [[nodiscard]] bool isReplacing() const { return m_isReplacing; }
    /// Where is looked.
    [[nodiscard]] ScopeButton &scope() const { return *m_scope; }
    /// All hits; hidden while the bar is, and until they are asked for.
    [[nodiscard]] HitList &list() const { return *m_list; }
    /// Brings the keyboard to the field.
    void enter();
    void setStatus(const FindStatus &status);
    /// The status in words: "3 of 12". Empty where nothing is looked for.
    [[nodiscard]] QString statusText() const;
    void setCanReplace(bool canReplace);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What is looked for, or how, is another. Also when the bar opens.
    void queryChanged();
    /// What takes its place is another, or nothing is to be replaced any more, or something is.
    void replacementChanged();
    /// The list was opened.
    void listOpened();
    void nextWanted();
    void previousWanted();
    /// The hit that find stands at is to be replaced, and the next one to be found.
    void replaceWanted();
    void replaceAllWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectControls();
    void open(const QString &text, bool isReplacing);
    void setReplacing(bool isReplacing);
    /// What stands below the fields since there is no room beside them.
    enum class Fit : quint8 { InTwoRows, OptionsBelow, ButtonsBelow };
    [[nodiscard]] Fit fitFor(int width) const;
    [[nodiscard]] int widthOf(std::initializer_list<const QWidget *> row) const;
    void showStatus();
    void enableReplacing();

    void showList();

    FindStatus m_status;
    bool m_isReplacing = false;
    bool m_canReplace = true;
    Fit m_fit = Fit::InTwoRows;
    QGridLayout *m_grid = nullptr;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_replacement = nullptr;
    QLabel *m_replaceLabel = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QWidget *m_options = nullptr;
    QCheckBox *m_case = nullptr;
    QCheckBox *m_words = nullptr;
    QCheckBox *m_pattern = nullptr;
    QCheckBox *m_marks = nullptr;
    ScopeButton *m_scope = nullptr;
    QToolButton *m_listButton = nullptr;
    QLabel *m_fault = nullptr;
    HitList *m_list = nullptr;
    QWidget *m_replaceButtons = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_replaceAll = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace Ropewalk
