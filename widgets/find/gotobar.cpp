// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/find/gotobar.h"

#include "widgets/find/barparts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// In characters of average width.
constexpr int fieldWidth = 16;

} // namespace

GotoBar::GotoBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_answer(new QLabel(this))
    , m_go(new QPushButton(tr("G&o"), this))
{
    auto *row = new QHBoxLayout(this);
    BarParts::setMargins(*row, *this);
    auto *label = new QLabel(tr("&Go to:"), this);
    label->setBuddy(m_text);
    m_text->setFixedWidth(fieldWidth * fontMetrics().averageCharWidth());
    m_text->setToolTip(
        tr("59 is a turn, 12:34 a time, p 3 a page. A page is %1 words, as manuscripts are counted.")
            .arg(wordsOnPage));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setToolTip(m_text->toolTip());
    auto *close = BarParts::iconButton(u"window-close"_s, tr("Close"), tr("Close (Esc)"), this);
    row->addWidget(label);
    row->addWidget(m_text);
    row->addWidget(m_go);
    row->addWidget(m_answer, 1);
    row->addWidget(close);

    connect(close, &QToolButton::clicked, this, &GotoBar::closeBar);
    connect(m_go, &QPushButton::clicked, this, &GotoBar::goWanted);
    connect(m_text, &QLineEdit::textChanged, this, &GotoBar::read);
    hide();
}

void GotoBar::open()
{
    m_text->clear();
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT opened();
    read();
}

void GotoBar::closeBar()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

std::optional<GotoTarget> GotoBar::target() const
{
    //: What people write before the number of a turn, words apart by a space
    const QStringList turnWords = tr("turn").split(u' ');
    //: What people write before the number of a page, words apart by a space, longer ones first
    const QStringList pageWords = tr("page p").split(u' ');
    return parseGotoTarget(m_text->text(), {turnWords, pageWords});
}

void GotoBar::setAnswer(const QString &answer, bool isThere)
{
    const bool isNews = m_answer->text() != answer;
    m_isThere = isThere;
    m_answer->setText(answer);
    m_go->setEnabled(isThere);
    if (isNews && isVisible())
        BarParts::announce(*this, answer);
}

QString GotoBar::answer() const
{
    return m_answer->text();
}

void GotoBar::read()
{
    if (m_text->text().trimmed().isEmpty())
        setAnswer(tr("A turn (59), a time (12:34) or a page (p 3)"), false);
    else if (!target())
        setAnswer(tr("This is no turn (59), time (12:34) or page (p 3)."), false);
    Q_EMIT targetChanged();
}

void GotoBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return closeBar();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && button->hasFocus())
            button->click();
        else if (m_isThere)
            Q_EMIT goWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void GotoBar::paintEvent(QPaintEvent *)
{
    BarParts::paintEdge(*this);
}

} // namespace Ropewalk
