// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/outline/topicpicker.h"

#include "model/lists/outlinemodel.h"
#include "widgets/outline/outlinedelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

TopicPicker::TopicPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_delegate(new OutlineDelegate(OutlineDelegate::Form::Choice, this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose a topic"));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setWordWrap(true);
    m_typed->setAccessibleName(tr("Number or name of a topic"));
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    setFocusProxy(m_typed);
    auto *column = new QVBoxLayout(this);
    const int margin = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing) / 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_title);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    connect(m_typed, &QLineEdit::textChanged, this, &TopicPicker::fill);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void TopicPicker::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void TopicPicker::popUp(const Outline &outline, Purpose purpose, const QPoint &globalPosition)
{
    m_outline = outline;
    m_purpose = purpose;
    m_title->setText(purpose == Purpose::StartHere ? tr("A topic starts here:")
                                                   : tr("Tag the selected lines with:"));
    m_typed->setPlaceholderText(outline.topics.empty() ? tr("Name of the first topic")
                                                       : tr("Number, or a name"));
    m_typed->clear();
    fill();
    show(); // what is shown knows its frame's width
    place(globalPosition);
    m_typed->setFocus(Qt::PopupFocusReason);
}

void TopicPicker::place(const QPoint &globalPosition)
{
    constexpr int mostRows = 12;
    constexpr int columns = 38; // of characters: most names of topics
    const int rows = std::min(int(m_choices.size()), mostRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    const int width = columns * fontMetrics().averageCharWidth();
    setFixedSize(width,
                 layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
    QRect room({}, size());
    room.moveTopLeft(globalPosition);
    if (const QScreen *there = QGuiApplication::screenAt(globalPosition)) {
        const QRect screen = there->availableGeometry();
        room.moveRight(std::min(room.right(), screen.right()));
        room.moveBottom(std::min(room.bottom(), screen.bottom()));
        room.moveTopLeft({std::max(room.left(), screen.left()), std::max(room.top(), screen.top())});
    }
    move(room.topLeft());
}

void TopicPicker::fill()
{
    m_choices = topicChoices(m_outline.topics, m_outline.published, m_typed->text());
    m_model->clear();
    for (const TopicChoice &choice : m_choices) {
        auto *item = new QStandardItem;
        switch (choice.kind) {
        case TopicChoice::Kind::Topic:
            item->setText(choice.topic.name);
            item->setData(choice.number, OutlineModel::NumberRole);
            item->setData(choice.topic.colour, OutlineModel::ColourRole);
            item->setData(m_outline.here.contains(choice.topic.id), OutlineModel::HereRole);
            break;
        case TopicChoice::Kind::NoTopic:
            item->setText(m_purpose == Purpose::StartHere ? tr("Stop here: no topic from this line on")
                                                          : tr("No topic"));
            item->setData(0, OutlineModel::NumberRole);
            break;
        case TopicChoice::Kind::NewTopic:
            item->setText(tr("New topic “%1”").arg(choice.topic.name));
            break;
        }
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void TopicPicker::choose(int row)
{
    if (row < 0 || size_t(row) >= m_choices.size())
        return;
    const TopicChoice choice = m_choices[size_t(row)];
    hide();
    switch (choice.kind) {
    case TopicChoice::Kind::Topic:
        Q_EMIT picked(choice.topic.id);
        break;
    case TopicChoice::Kind::NewTopic:
        Q_EMIT newTopicWanted(choice.topic.name);
        break;
    case TopicChoice::Kind::NoTopic:
        Q_EMIT noTopicWanted();
        break;
    }
}

bool TopicPicker::pickByDigit(const QString &text)
{
    if (!m_typed->text().isEmpty() || text.size() != 1 || text < u"0" || text > u"9")
        return false;
    const int digit = text.toInt();
    const auto found = std::ranges::find_if(m_choices, [digit](const TopicChoice &choice) {
        return digit == 0 ? choice.kind == TopicChoice::Kind::NoTopic
                          : choice.kind == TopicChoice::Kind::Topic && choice.number == digit;
    });
    if (found == m_choices.end())
        return false;
    choose(int(found - m_choices.begin()));
    return true;
}

bool TopicPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return pickByDigit(key->text());
    }
}

} // namespace Ropewalk
