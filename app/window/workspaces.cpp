// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/workspaces.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QResizeEvent>
#include <QTabBar>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Raise this when the set of panels changes: arrangements of another set are not taken up.
constexpr int arrangementVersion = 5;

size_t indexOf(Workspace workspace)
{
    return size_t(std::ranges::find(Workspaces::all, workspace) - Workspaces::all.begin());
}

} // namespace

Workspaces::Workspaces(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
}

void Workspaces::add(QDockWidget &dock, const Home &home)
{
    m_entries.push_back({&dock, home, 0});
    m_window.addDockWidget(home.area, &dock);
}

QByteArray &Workspaces::arrangement()
{
    return m_state.arrangements[indexOf(m_state.current)];
}

void Workspaces::keep()
{
    // Before a window is seen nothing in it has its size.
    if (m_isShown && m_window.isVisible())
        arrangement() = m_window.saveState(arrangementVersion);
}

void Workspaces::apply()
{
    if (!m_window.restoreState(arrangement(), arrangementVersion)) {
        arrange();
        return;
    }
    for (Entry &entry : m_entries)
        entry.fitted = -1;
}

void Workspaces::arrange()
{
    QList<QDockWidget *> beside;
    QList<int> widths;
    QList<std::pair<QDockWidget *, QDockWidget *>> stacked;
    const auto isWanted = [this](const Entry &entry) { return entry.home.shownIn.testFlag(m_state.current); };
    for (Entry &entry : m_entries) {
        entry.fitted = 0;
        entry.dock->setFloating(false);
        m_window.removeDockWidget(entry.dock);
    }
    for (auto at = m_entries.begin(); at != m_entries.end(); ++at) {
        QDockWidget *dock = at->dock;
        const Home &home = at->home;
        m_window.addDockWidget(home.area, dock);
        const auto before = std::find_if(std::make_reverse_iterator(at), m_entries.rend(),
                                         [&](const Entry &other) { return other.home.area == home.area; });
        if (before != m_entries.rend()) {
            if (home.isBelow) {
                m_window.splitDockWidget(before->dock, dock, Qt::Vertical);
                const auto above = std::find_if(before, m_entries.rend(), [&](const Entry &other) {
                    return other.home.area == home.area && isWanted(other);
                });
                if (above != m_entries.rend() && isWanted(*at))
                    stacked.emplaceBack(above->dock, dock);
            } else {
                m_window.tabifyDockWidget(before->dock, dock);
            }
        }
        dock->setVisible(isWanted(*at));
        const bool isBeside = home.area == Qt::LeftDockWidgetArea || home.area == Qt::RightDockWidgetArea;
        if (isBeside && before == m_entries.rend()) {
            beside.append(dock);
            widths.append(m_width);
        }
    }
    for (const Entry &entry : m_entries) {
        if (entry.home.onTopIn.testFlag(m_state.current))
            entry.dock->raise();
    }
    // Docks that were just put somewhere take a size only once they are laid out there.
    QMetaObject::invokeMethod(
        this,
        [this, beside, widths, stacked] {
            m_window.resizeDocks(beside, widths, Qt::Horizontal);
            for (const auto &[above, below] : stacked) {
                const int both = above->height() + below->height();
                const int wanted = above->sizeHint().height();
                m_window.resizeDocks({above, below}, {wanted, both - wanted}, Qt::Vertical);
            }
            fitHeights();
            fitTabs();
        },
        Qt::QueuedConnection);
}

void Workspaces::fitHeights(OwnHeight own)
{
    for (Entry &entry : m_entries) {
        QDockWidget *dock = entry.dock;
        if (entry.home.area != Qt::BottomDockWidgetArea || dock->isFloating() || !dock->isVisible())
            continue;
        const bool isOwn =
            own == OwnHeight::Keep && entry.fitted != 0 && std::abs(dock->height() - entry.fitted) > 1;
        const int wanted = dock->widget()->sizeHint().height() +
                           (dock->titleBarWidget() ? dock->titleBarWidget()->sizeHint().height() : 0);
        if (isOwn || wanted == dock->height())
            continue;
        entry.fitted = wanted;
        m_window.resizeDocks({dock}, {wanted}, Qt::Vertical);
    }
}

void Workspaces::fitTabs()
{
    // The tabs are there once the panels are laid out.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const int most = m_window.width() / 3;
            for (const QTabBar *tabs : m_window.findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
                const int wanted = std::min(tabs->sizeHint().width(), most);
                const auto isHere = [tabs](const Entry &entry) {
                    return entry.dock->isVisible() && !entry.dock->isFloating() &&
                           entry.dock->windowTitle() == tabs->tabText(tabs->currentIndex());
                };
                const auto current = std::ranges::find_if(m_entries, isHere);
                if (tabs->isVisible() && current != m_entries.end() && wanted > current->dock->width())
                    m_window.resizeDocks({current->dock}, {wanted}, Qt::Horizontal);
            }
        },
        Qt::QueuedConnection);
}

bool Workspaces::eventFilter(QObject *watched, QEvent *event)
{
    // A window that becomes narrower takes from its panels what their tabs need.
    if (event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() < resize->oldSize().width())
            fitTabs();
    }
    return QObject::eventFilter(watched, event);
}

void Workspaces::setCurrent(Workspace workspace)
{
    if (workspace == m_state.current)
        return;
    keep();
    m_state.current = workspace;
    if (m_isShown)
        apply();
    Q_EMIT currentChanged(workspace);
}

void Workspaces::reset()
{
    if (m_isShown)
        arrange();
    else
        arrangement().clear();
}

void Workspaces::setShown(bool isShown)
{
    if (isShown == m_isShown)
        return;
    keep();
    m_isShown = isShown;
    if (isShown) {
        apply();
        return;
    }
    for (const Entry &entry : m_entries)
        entry.dock->hide();
}

Workspaces::State Workspaces::state() const
{
    State state = m_state;
    if (m_isShown && m_window.isVisible())
        state.arrangements[indexOf(state.current)] = m_window.saveState(arrangementVersion);
    return state;
}

void Workspaces::setState(const State &state)
{
    const bool isOther = std::exchange(m_state, state).current != state.current;
    if (m_isShown)
        apply();
    if (isOther)
        Q_EMIT currentChanged(m_state.current);
}

QLatin1StringView nameOf(Workspace workspace)
{
    switch (workspace) {
    case Workspace::Editing:
        return "edit"_L1;
    case Workspace::Outline:
        return "outline"_L1;
    case Workspace::FactCheck:
        return "fact-check"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Ropewalk
