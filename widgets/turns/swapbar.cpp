// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/turns/swapbar.h"

#include "widgets/find/barparts.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Of a speaker's short name, in characters; longer ones are seen in the list.
constexpr int nameLength = 12;

} // namespace

SwapBar::SwapBar(QWidget *parent)
    : QWidget(parent)
    , m_one(new QComboBox(this))
    , m_other(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_swap(new QPushButton(tr("Swap"), this))
    , m_answer(new QLabel(this))
{
    for (QComboBox *box : {m_one, m_other}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(nameLength);
    }
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_one->setAccessibleName(tr("One speaker"));
    m_other->setAccessibleName(tr("The other speaker"));
    m_scope->setAccessibleName(tr("Where to swap them"));
    m_answer->setTextFormat(Qt::PlainText);
    auto *close = BarParts::iconButton(u"window-close"_s, tr("Close"), tr("Close (Esc)"), this);
    BarParts::layOut(*this,
                     {BarParts::labelled(tr("Swap speakers:"), *m_one, this),
                      BarParts::labelled(tr("and", "between two speakers"), *m_other, this), m_scope, m_swap,
                      m_answer},
                     *close);

    connect(close, &QToolButton::clicked, this, &SwapBar::closeBar);
    connect(m_swap, &QPushButton::clicked, this, &SwapBar::swapWanted);
    for (QComboBox *box : {m_one, m_other, m_scope})
        connect(box, &QComboBox::currentIndexChanged, this, &SwapBar::choiceChanged);
    hide();
}

void SwapBar::fill(QComboBox &box, const std::vector<Speaker> &cast, SpeakerId chosen)
{
    const QSignalBlocker quiet(box);
    box.clear();
    for (const Speaker &speaker : cast) {
        box.addItem(speaker.shortName.isEmpty() ? speaker.name : speaker.shortName, speaker.id.toString());
        if (speaker.id == chosen)
            box.setCurrentIndex(box.count() - 1);
    }
}

void SwapBar::open(const std::vector<Speaker> &cast, SpeakerId one, SpeakerId other, const QString &selected)
{
    fill(*m_one, cast, one);
    fill(*m_other, cast, other);
    {
        const QSignalBlocker quiet(m_scope);
        m_scope->clear();
        if (!selected.isEmpty())
            m_scope->addItem(selected, false);
        m_scope->addItem(tr("in the whole episode"), true);
    }
    show();
    m_one->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT choiceChanged();
}

void SwapBar::closeBar()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

SpeakerId SwapBar::one() const
{
    return SpeakerId::fromString(m_one->currentData().toString()).value_or(SpeakerId());
}

SpeakerId SwapBar::other() const
{
    return SpeakerId::fromString(m_other->currentData().toString()).value_or(SpeakerId());
}

bool SwapBar::isWhole() const
{
    return m_scope->currentData().toBool();
}

void SwapBar::setAnswer(const QString &answer, bool isSomething)
{
    const bool isNews = m_answer->text() != answer;
    m_answer->setText(answer);
    m_swap->setEnabled(isSomething);
    if (isNews && isVisible())
        BarParts::announce(*this, answer);
}

QString SwapBar::answer() const
{
    return m_answer->text();
}

void SwapBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return closeBar();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && button->hasFocus())
            button->click();
        else if (m_swap->isEnabled())
            Q_EMIT swapWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SwapBar::paintEvent(QPaintEvent *)
{
    BarParts::paintEdge(*this);
}

} // namespace Ropewalk
