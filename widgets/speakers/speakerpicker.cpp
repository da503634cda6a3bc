// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/speakers/speakerpicker.h"

#include "widgets/common/popup.h"

#include "model/lists/castmodel.h"
#include "widgets/speakers/speakerdelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

SpeakerPicker::SpeakerPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_delegate(new SpeakerDelegate(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose a speaker"));
    m_typed->setPlaceholderText(tr("Name or number"));
    m_typed->setAccessibleName(tr("Name or number of a speaker"));
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_list->setModel(m_model);
    m_delegate->setLooksFocused(true);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Speakers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    setFocusProxy(m_typed);
    auto *column = new QVBoxLayout(this);
    const int margin = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing) / 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    connect(m_typed, &QLineEdit::textChanged, this, &SpeakerPicker::fill);
    connect(m_list, &QListView::clicked, this, &SpeakerPicker::choose);
}

void SpeakerPicker::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void SpeakerPicker::popUp(std::vector<Speaker> cast, SpeakerId current, const QPoint &globalPosition)
{
    m_cast = std::move(cast);
    m_typed->clear();
    fill();
    const auto isCurrent = [current](const SpeakerChoice &choice) {
        return choice.kind != SpeakerChoice::Kind::NewSpeaker && choice.speaker.id == current;
    };
    const auto at = std::ranges::find_if(m_choices, isCurrent) - m_choices.begin();
    show(); // what is shown knows its frame's width
    place(globalPosition);
    m_list->setCurrentIndex(m_model->index(int(at), 0));
    m_typed->setFocus(Qt::PopupFocusReason);
}

void SpeakerPicker::place(const QPoint &globalPosition)
{
    constexpr int mostRows = 12;
    constexpr int columns = 34; // of characters: a short name and the beginning of a credit
    const int row = m_list->sizeHintForRow(0);
    const int rows = std::min(int(m_choices.size()), mostRows);
    m_list->setFixedHeight(rows * row + 2 * m_list->frameWidth());
    setFixedSize(columns * fontMetrics().averageCharWidth(), sizeHint().height());
    moveOnScreen(*this, globalPosition);
}

void SpeakerPicker::fill()
{
    m_choices = speakerChoices(m_cast, m_typed->text());
    m_model->clear();
    for (const SpeakerChoice &choice : m_choices) {
        auto *item = new QStandardItem;
        switch (choice.kind) {
        case SpeakerChoice::Kind::Speaker:
            item->setText(choice.speaker.shortName.isEmpty() ? choice.speaker.name
                                                             : choice.speaker.shortName);
            item->setData(choice.speaker.number, CastModel::NumberRole);
            item->setData(choice.speaker.colour, CastModel::ColourRole);
            item->setData(choice.speaker.name, CastModel::CreditRole);
            break;
        case SpeakerChoice::Kind::Nobody:
            item->setText(tr("Nobody"));
            break;
        case SpeakerChoice::Kind::NewSpeaker:
            item->setText(tr("New speaker “%1”").arg(choice.speaker.name));
            break;
        }
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void SpeakerPicker::choose()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || size_t(row) >= m_choices.size())
        return;
    const SpeakerChoice choice = m_choices[size_t(row)];
    hide();
    if (choice.kind == SpeakerChoice::Kind::NewSpeaker)
        Q_EMIT newSpeakerWanted(choice.speaker.name);
    else
        Q_EMIT picked(choice.speaker.id);
}

bool SpeakerPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

} // namespace Ropewalk
