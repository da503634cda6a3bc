// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/find/findbar.h"

#include "widgets/common/icons.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

QToolButton *iconButton(const QString &name, const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(name));
    button->setAccessibleName(text);
    button->setToolTip(tip);
    return button;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_case(new QCheckBox(tr("&Match case"), this))
    , m_words(new QCheckBox(tr("&Whole words"), this))
    , m_count(new QLabel(this))
    , m_next(iconButton(u"go-down-search"_s, tr("Find next"), tr("Find next (Enter)"), this))
    , m_previous(iconButton(u"go-up-search"_s, tr("Find previous"), tr("Find previous (Shift+Enter)"), this))
    , m_replace(new QPushButton(tr("&Replace"), this))
    , m_replaceAll(new QPushButton(tr("Replace &all"), this))
    , m_replaceLabel(new QLabel(tr("Replace &with:"), this))
{
    auto *grid = new QGridLayout(this);
    const int margin = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this);
    grid->setContentsMargins(margin, margin / 2, margin, margin / 2);
    auto *label = new QLabel(tr("&Find:"), this);
    label->setBuddy(m_text);
    m_replaceLabel->setBuddy(m_replacement);
    auto *close = iconButton(u"window-close"_s, tr("Close"), tr("Close (Esc)"), this);

    grid->addWidget(label, 0, 0);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_count, 0, 2);
    grid->addWidget(m_previous, 0, 3);
    grid->addWidget(m_next, 0, 4);
    grid->addWidget(m_case, 0, 5);
    grid->addWidget(m_words, 0, 6);
    grid->addWidget(close, 0, 7);
    grid->addWidget(m_replaceLabel, 1, 0);
    grid->addWidget(m_replacement, 1, 1);
    grid->addWidget(m_replace, 1, 2, 1, 3);
    grid->addWidget(m_replaceAll, 1, 5);
    grid->setColumnStretch(1, 1);

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::queryChanged);
    connect(m_words, &QCheckBox::toggled, this, &FindBar::queryChanged);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceWanted);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAllWanted);
    connect(close, &QToolButton::clicked, this, &FindBar::closeBar);
    connect(this, &FindBar::queryChanged, this, &FindBar::showStatus);
    setReplacing(false);
    showStatus();
    hide();
}

void FindBar::setReplacing(bool isReplacing)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_replaceLabel), static_cast<QWidget *>(m_replacement),
                            static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_replaceAll)})
        widget->setVisible(isReplacing);
}

void FindBar::openFind(const QString &text)
{
    open(text, false);
}

void FindBar::openReplace(const QString &text)
{
    open(text, true);
}

void FindBar::open(const QString &text, bool isReplacing)
{
    setReplacing(isReplacing);
    show();
    const QString before = m_text->text();
    if (!text.isEmpty())
        m_text->setText(text);
    if (m_text->text() == before)
        Q_EMIT queryChanged();
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::closeBar()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

QString FindBar::text() const
{
    return m_text->text();
}

QString FindBar::replacement() const
{
    return m_replacement->text();
}

FindOptions FindBar::options() const
{
    return {.caseSensitive = m_case->isChecked(), .wholeWords = m_words->isChecked()};
}

void FindBar::setStatus(const FindStatus &status)
{
    m_status = status;
    showStatus();
}

void FindBar::showStatus()
{
    const QLocale locale;
    QString said;
    if (m_text->text().isEmpty())
        said.clear();
    else if (m_status.isCounting)
        said = tr("Counting…");
    else if (m_status.found == 0)
        said = tr("Nothing found");
    else if (m_status.current > 0)
        said = tr("%1 of %2").arg(locale.toString(m_status.current), locale.toString(m_status.found));
    else
        said = tr("%1 found").arg(locale.toString(m_status.found));
    m_count->setText(said);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return closeBar();
    if (!isReturn)
        return QWidget::keyPressEvent(event);
    if (m_replacement->hasFocus())
        Q_EMIT replaceWanted();
    else if (event->modifiers() & Qt::ShiftModifier)
        Q_EMIT previousWanted();
    else
        Q_EMIT nextWanted();
}

} // namespace Ropewalk
