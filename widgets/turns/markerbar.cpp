// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/turns/markerbar.h"

#include "widgets/find/barparts.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// In characters of average width.
constexpr int fieldWidth = 30;

} // namespace

MarkerBar::MarkerBar(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_set(new QPushButton(tr("Set"), this))
{
    m_kind->addItem(tr("Break"), int(TurnKind::Break));
    m_kind->addItem(tr("Jingle"), int(TurnKind::Jingle));
    m_kind->addItem(tr("Clip"), int(TurnKind::Clip));
    m_kind->addItem(tr("Other"), int(TurnKind::Marker));
    m_kind->setAccessibleName(tr("What kind of marker it is"));
    m_words->setFixedWidth(fieldWidth * fontMetrics().averageCharWidth());
    m_words->setAccessibleName(tr("Words of the marker as they stand in the text"));
    auto *close = BarParts::iconButton(u"window-close"_s, tr("Close"), tr("Close (Esc)"), this);
    BarParts::layOut(*this,
                     {BarParts::labelled(tr("Marker:"), *m_kind, this),
                      BarParts::labelled(tr("Words:"), *m_words, this), m_set},
                     *close);

    connect(close, &QToolButton::clicked, this, &MarkerBar::closeBar);
    connect(m_set, &QPushButton::clicked, this, &MarkerBar::setWanted);
    connect(m_words, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_set->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        // Words that somebody wrote stay.
        const QString usual = usualWords(kind());
        if (m_words->text() == m_usual)
            m_words->setText(usual);
        m_usual = usual;
    });
    hide();
}

QString MarkerBar::usualWords(TurnKind kind)
{
    switch (kind) {
    case TurnKind::Jingle:
        return tr("Jingle");
    case TurnKind::Clip:
        return tr("Clip");
    case TurnKind::Marker:
        return tr("Marker");
    case TurnKind::Break:
    case TurnKind::Speech:
        break;
    }
    return tr("Break");
}

void MarkerBar::openNew()
{
    open(TurnKind::Break, usualWords(TurnKind::Break));
}

void MarkerBar::openFor(TurnKind kind, const QString &words)
{
    open(kind, words);
}

void MarkerBar::open(TurnKind kind, const QString &words)
{
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(kind))));
    }
    m_usual = usualWords(kind);
    m_words->setText(words);
    m_words->selectAll();
    m_set->setEnabled(!words.trimmed().isEmpty());
    show();
    m_kind->setFocus(Qt::ShortcutFocusReason);
}

void MarkerBar::closeBar()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

TurnKind MarkerBar::kind() const
{
    return TurnKind(m_kind->currentData().toInt());
}

QString MarkerBar::words() const
{
    return m_words->text();
}

void MarkerBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return closeBar();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && button->hasFocus())
            button->click();
        else if (m_set->isEnabled())
            Q_EMIT setWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MarkerBar::paintEvent(QPaintEvent *)
{
    BarParts::paintEdge(*this);
}

} // namespace Ropewalk
