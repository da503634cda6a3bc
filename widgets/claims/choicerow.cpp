// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/claims/choicerow.h"

#include "widgets/common/flowlayout.h"

#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

ChoiceRow::ChoiceRow(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QList<ChoiceRow::Choice> ChoiceRow::choices(const QStringList &texts)
{
    QList<Choice> list;
    for (const QString &text : texts)
        list.append({text.front().toUpper(), text.sliced(1).trimmed()});
    return list;
}

void ChoiceRow::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_choices = choices;
    for (qsizetype at = 0; at < choices.size(); ++at) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        const QString name = QString(choices[at].name).replace(u'&', "&&"_L1);
        button->setText(choices[at].key.isNull() ? name : choices[at].key + u' ' + name);
        button->setAccessibleName(accessibleName() + ": "_L1 + choices[at].name);
        button->installEventFilter(this);
        layout()->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, at] {
            // What is shown is what the owner says.
            setCurrent(m_current);
            Q_EMIT chosen(at);
        });
        m_buttons.append(button);
    }
    setFocusProxy(m_buttons.value(0));
    setCurrent(-1);
}

void ChoiceRow::setCurrent(qsizetype index)
{
    m_current = index;
    const qsizetype stop = index >= 0 && index < m_buttons.size() ? index : 0;
    for (qsizetype at = 0; at < m_buttons.size(); ++at) {
        m_buttons[at]->setChecked(at == index);
        m_buttons[at]->setFocusPolicy(at == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(m_buttons.value(stop));
}

bool ChoiceRow::press(const QString &key)
{
    const auto found = std::ranges::find_if(m_choices, [&key](const Choice &choice) {
        return !choice.key.isNull() && key.compare(QString(choice.key), Qt::CaseInsensitive) == 0;
    });
    if (found == m_choices.end())
        return false;
    Q_EMIT chosen(found - m_choices.begin());
    return true;
}

bool ChoiceRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isForward = key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
        const bool isBack = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
        const qsizetype at = m_buttons.indexOf(watched);
        if (at >= 0 && (isForward || isBack)) {
            if (QToolButton *next = m_buttons.value(at + (isForward ? 1 : -1)))
                next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Ropewalk
