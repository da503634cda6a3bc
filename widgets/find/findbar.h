// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/linefinder.h"
#include "widgets/find/findstatus.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Ropewalk
{

/// The bar for find and replace: says what the person looks for and what is to be done, and shows how the
/// search stands. Finds nothing itself. Hidden until opened. In a narrow window the options go below the
/// field.
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
    void setStatus(const FindStatus &status);
    /// The status in words: "3 of 12". Empty where nothing is looked for.
    [[nodiscard]] QString statusText() const;
    void setCanReplace(bool canReplace);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What is looked for, or how, is another. Also when the bar opens.
    void queryChanged();
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

    FindStatus m_status;
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
    QWidget *m_replaceButtons = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_replaceAll = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace Ropewalk
