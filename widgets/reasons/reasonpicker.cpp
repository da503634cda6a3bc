// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/reasons/reasonpicker.h"

#include "widgets/reasons/reasondelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr int columns = 56; ///< of characters: most reasons in one row or two
constexpr int mostRows = 16;

} // namespace

ReasonPicker::ReasonPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_pages(new QStackedWidget(this))
    , m_model(new QStandardItemModel(this))
    , m_delegate(new ReasonDelegate(this))
{
    setObjectName(u"reason-picker"_s);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Link a reason"));
    auto *column = new QVBoxLayout(this);
    const int margin = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing) / 2;
    column->setContentsMargins(margin, margin, margin, margin);
    m_words = new QLabel(this);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_words);
    column->addWidget(m_pages);
    m_pages->addWidget(makeList());
    m_pages->addWidget(makeQuestion());
    setFocusProxy(m_typed);
}

QWidget *ReasonPicker::makeList()
{
    auto *page = new QWidget(m_pages);
    m_typed = new QLineEdit(page);
    m_typed->setPlaceholderText(tr("Number, several numbers, or words"));
    m_typed->setAccessibleName(tr("Number or words of a reason"));
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_list = new QListView(page);
    m_list->setModel(m_model);
    m_delegate->setLooksFocused(true);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Reasons"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_state = new QLabel(page);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_typed);
    column->addWidget(m_list);
    column->addWidget(m_state);
    connect(m_typed, &QLineEdit::textChanged, this, &ReasonPicker::fill);
    connect(m_list, &QListView::clicked, this, &ReasonPicker::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReasonPicker::sayState);
    return page;
}

QWidget *ReasonPicker::makeQuestion()
{
    auto *page = new QWidget(m_pages);
    m_question = new QLabel(page);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_cited = new QPushButton(tr("Cited: on the page (C)"), page);
    m_related = new QPushButton(tr("Related: not on the page (R)"), page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_question);
    column->addWidget(m_cited);
    column->addWidget(m_related);
    column->addStretch();
    for (QPushButton *button : {m_cited, m_related}) {
        button->setAutoDefault(true);
        button->installEventFilter(this);
    }
    connect(m_cited, &QPushButton::clicked, this, [this] { finish(false); });
    connect(m_related, &QPushButton::clicked, this, [this] { finish(true); });
    return page;
}

void ReasonPicker::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void ReasonPicker::popUp(Offer offer, const QRect &caret)
{
    m_offer = std::move(offer);
    m_caret = caret;
    m_pages->setCurrentIndex(0);
    setFixedWidth(columns * fontMetrics().averageCharWidth());
    const int room = width() - 2 * fontMetrics().averageCharWidth();
    m_words->setText(
        fontMetrics().elidedText(u"“%1”"_s.arg(m_offer.words.simplified()), Qt::ElideRight, room));
    m_typed->clear();
    show(); // what is shown knows its widths
    fill();
    m_typed->setFocus(Qt::PopupFocusReason);
}

QString ReasonPicker::noteOf(const ReasonChoice &choice) const
{
    QStringList notes;
    if (m_offer.linked.contains(choice.reason.id))
        notes.append(tr("linked here"));
    else if (m_offer.spokenOf.contains(choice.reason.id))
        notes.append(tr("spoken of here"));
    if (choice.why == ReasonChoice::Why::Alike)
        notes.append(tr("reads alike"));
    if (choice.reason.isExplicit)
        notes.append(tr("explicit"));
    if (m_offer.note)
        notes.append(m_offer.note(choice.reason.id));
    notes.removeAll(QString());
    return notes.join(u" · "_s);
}

void ReasonPicker::fill()
{
    m_choices = reasonChoices(m_offer.reasons, m_typed->text());
    if (m_typed->text().trimmed().isEmpty()) {
        // What the place has comes first: one key takes a link off, or makes the one that is spoken of.
        const auto rank = [this](const ReasonChoice &choice) {
            const ReasonId id = choice.reason.id;
            return m_offer.linked.contains(id) ? 0 : m_offer.spokenOf.contains(id) ? 1 : 2;
        };
        std::ranges::stable_sort(m_choices.list, {}, rank);
    }
    m_model->clear();
    for (const ReasonChoice &choice : m_choices.list) {
        auto *item = new QStandardItem(choice.reason.text);
        const QString number = u"#%1"_s.arg(choice.reason.number);
        const QString note = noteOf(choice);
        item->setData(number, ReasonDelegate::NumberRole);
        item->setData(note, ReasonDelegate::NoteRole);
        item->setData(choice.why == ReasonChoice::Why::Alike, ReasonDelegate::FaintRole);
        item->setData(m_offer.linked.contains(choice.reason.id), ReasonDelegate::MarkedRole);
        item->setData(u"%1 %2 %3"_s.arg(number, choice.reason.text, note).trimmed(), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    sayState();
    fit();
}

void ReasonPicker::sayState()
{
    const Reason *reason = current();
    QString state;
    if (!m_choices.unknown.isEmpty()) {
        QStringList numbers;
        for (const int number : m_choices.unknown)
            numbers.append(QString::number(number));
        state = tr("No reason has the number %1.").arg(QLocale().createSeparatedList(numbers));
    } else if (m_offer.reasons.empty()) {
        state = tr("There is no list of reasons yet: import one from the File menu.");
    } else if (m_choices.list.empty()) {
        state = tr("No reason has this number or these words.");
    } else if (m_choices.several.size() > 1) {
        state = tr("Enter links all %n, each to its own words", nullptr, int(m_choices.several.size()));
    } else if (reason && m_offer.linked.contains(reason->id)) {
        state = tr("Delete takes #%1 off").arg(reason->number);
    } else {
        state = tr("Enter links, Esc leaves all as it is");
    }
    m_state->setText(state);
}

void ReasonPicker::fit()
{
    if (!isVisible())
        return;
    // Room for all rows, as far as a short list has them.
    const int most = fontMetrics().height() * mostRows;
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < most; ++row)
        height += m_list->sizeHintForIndex(m_model->index(row, 0)).height();
    m_list->setFixedHeight(std::clamp(height, fontMetrics().height(), most));
    // From the inside out: a hint is asked for before the events come that would say so.
    for (QLayout *inner : {m_pages->widget(0)->layout(), m_pages->layout(), layout()})
        inner->activate();
    setFixedHeight(layout()->totalSizeHint().height());
    QRect room(m_caret.bottomLeft(), size());
    if (const QScreen *there = QGuiApplication::screenAt(m_caret.center())) {
        const QRect screen = there->availableGeometry();
        // Above the caret rather than over it.
        if (room.bottom() > screen.bottom() && m_caret.top() - room.height() >= screen.top())
            room.moveBottom(m_caret.top());
        room.moveRight(std::min(room.right(), screen.right()));
        room.moveBottom(std::min(room.bottom(), screen.bottom()));
        room.moveTopLeft({std::max(room.left(), screen.left()), std::max(room.top(), screen.top())});
    }
    move(room.topLeft());
}

const Reason *ReasonPicker::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && size_t(row) < m_choices.list.size() ? &m_choices.list[size_t(row)].reason : nullptr;
}

void ReasonPicker::choose()
{
    const Reason *reason = current();
    if (!reason || !m_choices.unknown.isEmpty())
        return;
    m_chosen = {reason->id};
    if (m_choices.several.size() > 1)
        m_chosen = {m_choices.several.begin(), m_choices.several.end()};
    const bool mustAsk = std::ranges::any_of(m_chosen, [this](ReasonId id) {
        return !m_offer.linked.contains(id) && m_offer.isSpoken && !m_offer.isSpoken(id);
    });
    if (mustAsk)
        ask();
    else
        finish(false);
}

void ReasonPicker::ask()
{
    QStringList numbers;
    for (const Reason &reason : m_offer.reasons) {
        if (m_chosen.contains(reason.id) && !m_offer.isSpoken(reason.id))
            numbers.append(u"#%1"_s.arg(reason.number));
    }
    m_question->setText(tr("Neither number nor words of %1 are spoken here. What is it?")
                            .arg(QLocale().createSeparatedList(numbers)));
    m_pages->setCurrentIndex(1);
    m_cited->setFocus(Qt::OtherFocusReason);
}

void ReasonPicker::finish(bool isRelated)
{
    hide();
    Q_EMIT linkWanted(m_chosen, isRelated);
}

void ReasonPicker::unlink()
{
    const Reason *reason = current();
    if (!reason || !m_offer.linked.contains(reason->id)) {
        m_state->setText(reason ? tr("#%1 is not linked here").arg(reason->number) : QString());
        return;
    }
    const ReasonId id = reason->id;
    m_offer.linked.removeOne(id);
    if (m_offer.linked.isEmpty())
        hide();
    else
        fill();
    Q_EMIT unlinkWanted(id);
}

bool ReasonPicker::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Delete:
        if (m_typed->hasSelectedText() || m_typed->cursorPosition() < m_typed->text().size())
            return false;
        unlink();
        return true;
    default:
        return false;
    }
}

bool ReasonPicker::handleAnswer(int key)
{
    switch (key) {
    case Qt::Key_C:
        finish(false);
        return true;
    case Qt::Key_R:
        finish(true);
        return true;
    case Qt::Key_Escape:
        m_pages->setCurrentIndex(0);
        m_typed->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

bool ReasonPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched != m_typed)
        return handleAnswer(key);
    if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return handleKey(key);
}

} // namespace Ropewalk
