// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/find/hitlist.h"

#include "widgets/find/barparts.h"
#include "widgets/find/hitdelegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr int usualRows = 8;
constexpr int leastRows = 4;

} // namespace

HitList::HitList(QWidget *parent)
    : QWidget(parent)
    , m_model(new HitModel(this))
    , m_delegate(new HitDelegate(this))
    , m_status(new QLabel(this))
    , m_all(new QPushButton(tr("Pick all"), this))
    , m_none(new QPushButton(tr("Pick none"), this))
    , m_replace(new QPushButton(tr("Replace picked"), this))
    , m_close(BarParts::iconButton(u"window-close"_s, tr("Close the list"), tr("Close the list"), this))
    , m_view(new QListView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    BarParts::setMargins(*head, *this);
    head->setSpacing(head->contentsMargins().top());
    m_status->setTextFormat(Qt::PlainText);
    // Its words give way to the buttons in a narrow window.
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_status, 1);
    for (QWidget *button : {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_none),
                            static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_close)})
        head->addWidget(button);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumHeight(leastRows * m_view->fontMetrics().height() * 4 / 3);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Hits"));
    m_view->installEventFilter(this);
    setFocusProxy(m_view);
    setPicking(false);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && !m_isSetting)
                    Q_EMIT showWanted(index.row());
            });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT showWanted(index.row()); // the same row once more, too
    });
    connect(m_view, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT goWanted(index.row()); });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.contains(Qt::CheckStateRole))
                    Q_EMIT pickedChanged();
            });
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT pickAllWanted(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { Q_EMIT pickAllWanted(false); });
    connect(m_replace, &QPushButton::clicked, this, &HitList::replacePickedWanted);
    connect(m_close, &QToolButton::clicked, this, &HitList::closeWanted);
    hide();
}

void HitList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_view->viewport()->update();
}

void HitList::setSource(HitSource source)
{
    m_model->setSource(std::move(source));
}

void HitList::refresh(const QString &status, qsizetype picked)
{
    m_isSetting = true;
    m_model->refresh();
    m_isSetting = false;
    m_status->setText(status);
    m_replace->setText(tr("Replace %1 picked").arg(QLocale().toString(picked)));
    m_replace->setEnabled(picked > 0);
}

void HitList::setPicking(bool isPicking)
{
    m_model->setPicking(isPicking);
    m_all->setVisible(isPicking);
    m_none->setVisible(isPicking);
    m_replace->setVisible(isPicking);
}

void HitList::setCurrent(qsizetype row)
{
    m_isSetting = true;
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(int(row));
    if (index != m_view->currentIndex()) {
        m_view->setCurrentIndex(index);
        if (!index.isValid())
            m_view->clearSelection();
    }
    m_isSetting = false;
}

void HitList::enter()
{
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0));
    m_view->setFocus(Qt::OtherFocusReason);
}

QSize HitList::sizeHint() const
{
    const QSize hint = QWidget::sizeHint();
    return {hint.width(), m_close->sizeHint().height() * 2 + usualRows * fontMetrics().height() * 4 / 3};
}

bool HitList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QModelIndex index = m_view->currentIndex();
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && index.isValid()) {
        Q_EMIT goWanted(index.row());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HitList::paintEvent(QPaintEvent *)
{
    BarParts::paintEdge(*this);
}

} // namespace Ropewalk
