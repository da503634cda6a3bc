// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/welcome/welcomepage.h"

#include "widgets/common/icons.h"
#include "widgets/welcome/rowdelegate.h"

#include <QEvent>
#include <QGridLayout>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// The measure of the page, in average characters.
constexpr int measure = 72;

QLabel *headingOf(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

/// A list that is as high as its rows: the page scrolls, not the list.
void fitHeight(QListWidget *list)
{
    int height = 2 * list->frameWidth();
    for (int row = 0; row < list->count(); ++row)
        height += list->sizeHintForRow(row);
    list->setFixedHeight(height);
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    whole->addWidget(area);
    auto *page = new QWidget(area);
    area->setWidget(page);
    auto *sides = new QHBoxLayout(page);
    auto *box = new QWidget(page);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * measure);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    sides->addStretch(1);
    sides->addWidget(box, 100);
    sides->addStretch(1);

    auto *column = new QVBoxLayout(box);
    const int line = fontMetrics().height();
    column->setContentsMargins(line, 2 * line, line, line);
    column->setSpacing(line / 2);
    m_name = new QLabel(u"Ropewalk"_s, box);
    column->addWidget(m_name);
    auto *purpose = new QLabel(tr("Turns the transcript of a recorded conversation into one that can be "
                                  "published and stood behind."),
                               box);
    purpose->setWordWrap(true);
    column->addWidget(purpose);
    column->addSpacing(line / 2);

    auto *grid = new QGridLayout;
    const auto add = [&](int at, const QString &text, const QString &name, const QString &tip, auto signal) {
        auto *button = new QPushButton(icon(name), text, box);
        button->setToolTip(tip);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, signal);
        grid->addWidget(button, at / 2, at % 2);
    };
    add(0, tr("&Import a transcript…"), u"document-import"_s,
        tr("Begin a project with a transcript as its first episode."), &WelcomePage::importWanted);
    add(1, tr("&Open…"), u"document-open"_s, tr("Open a project, or a transcript as a new project."),
        &WelcomePage::openWanted);
    add(2, tr("&New project"), u"document-new"_s, tr("Begin a project without an episode."),
        &WelcomePage::newWanted);
    add(3, tr("Try the &sample episode"), u"help-contents"_s, tr("Open a short episode to try things on."),
        &WelcomePage::sampleWanted);
    column->addLayout(grid);
    auto *hint = new QLabel(tr("Or drop a file here."), box);
    hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(hint);

    m_leftBox = new QWidget(box);
    auto *leftColumn = new QVBoxLayout(m_leftBox);
    leftColumn->setContentsMargins({});
    leftColumn->addSpacing(line / 2);
    m_left = addList(m_leftBox, tr("Not in a file yet"));
    m_left->setObjectName(u"left"_s);
    column->addWidget(m_leftBox);
    m_leftBox->hide();

    column->addSpacing(line / 2);
    auto *recentBox = new QWidget(box);
    auto *recentColumn = new QVBoxLayout(recentBox);
    recentColumn->setContentsMargins({});
    m_recent = addList(recentBox, tr("Open last"));
    m_recent->setObjectName(u"recent"_s);
    m_noRecent = new QLabel(tr("The projects that you open are listed here."), recentBox);
    m_noRecent->setForegroundRole(QPalette::PlaceholderText);
    recentColumn->addWidget(m_noRecent);
    column->addWidget(recentBox);
    column->addStretch(1);

    const auto chosen = [](const QListWidgetItem *item) {
        return item->data(RowDelegate::keyRole).toString();
    };
    connect(m_left, &QListWidget::itemActivated, this,
            [this, chosen](const QListWidgetItem *item) { Q_EMIT leftWanted(chosen(item)); });
    connect(m_recent, &QListWidget::itemActivated, this,
            [this, chosen](const QListWidgetItem *item) { Q_EMIT recentWanted(chosen(item)); });
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_recent, &QWidget::customContextMenuRequested, this, &WelcomePage::offerForgetting);
    updateFonts();
}

QListWidget *WelcomePage::addList(QWidget *box, const QString &title)
{
    auto *list = new QListWidget(box);
    list->setItemDelegate(new RowDelegate(list));
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(title);
    // One click, as on a link; Enter does the same.
    connect(list, &QListWidget::itemClicked, list, [list](QListWidgetItem *item) {
        if (!list->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, list))
            Q_EMIT list->itemActivated(item);
    });
    box->layout()->addWidget(headingOf(title, box));
    box->layout()->addWidget(list);
    return list;
}

void WelcomePage::fill(QListWidget *list, const std::vector<Row> &rows)
{
    list->clear();
    for (const Row &row : rows) {
        auto *item = new QListWidgetItem(row.title, list);
        item->setData(RowDelegate::detailRole, row.detail);
        item->setData(RowDelegate::keyRole, row.key);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(row.title, row.detail));
        item->setToolTip(row.detail);
    }
    list->setVisible(!rows.empty());
    fitHeight(list);
}

void WelcomePage::setRecent(const std::vector<Row> &rows)
{
    fill(m_recent, rows);
    m_noRecent->setVisible(rows.empty());
}

void WelcomePage::setLeft(const std::vector<Row> &rows)
{
    fill(m_left, rows);
    m_leftBox->setVisible(!rows.empty());
}

void WelcomePage::offerForgetting(const QPoint &place)
{
    const QListWidgetItem *item = m_recent->itemAt(place);
    if (!item)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = item->data(RowDelegate::keyRole).toString();
    menu->addAction(tr("Take off this list"), this, [this, key] { Q_EMIT forgetWanted(key); });
    menu->popup(m_recent->viewport()->mapToGlobal(place));
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_name)
        updateFonts();
}

void WelcomePage::updateFonts()
{
    constexpr double nameSize = 2;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * nameSize);
    large.setBold(true);
    m_name->setFont(large);
}

} // namespace Ropewalk
