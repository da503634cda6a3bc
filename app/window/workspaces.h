// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QObject>

#include <array>
#include <vector>

class QDockWidget;
class QMainWindow;

namespace Ropewalk
{

/// What somebody is here for: each arranges the panels in its own way.
enum class Workspace : quint8 { Editing = 1, Outline = 2, FactCheck = 4 };
Q_DECLARE_FLAGS(WorkspaceSet, Workspace)
Q_DECLARE_OPERATORS_FOR_FLAGS(WorkspaceSet)

/// The panels of a window, arranged as each workspace has them: as it is at first, until the person moves,
/// closes or brings back one. While no project is open none is shown. Owned by the window.
class Workspaces final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::array all = {Workspace::Editing, Workspace::Outline, Workspace::FactCheck};

    explicit Workspaces(QMainWindow &window);

    /// Where a panel stands at first.
    struct Home {
        Qt::DockWidgetArea area = Qt::RightDockWidgetArea;
        WorkspaceSet shownIn;
        WorkspaceSet onTopIn; ///< before the others that share its place
        /// Below what was added there before it, which has no more height than it asks for, instead of
        /// sharing the place with that.
        bool isBelow = false;
    };
    /// In the order in which they stand.
    void add(QDockWidget &dock, const Home &home);
    /// How wide panels at the sides are at first, in px.
    void setWidth(int width) { m_width = width; }

    [[nodiscard]] Workspace current() const { return m_state.current; }
    void setCurrent(Workspace workspace);
    /// Puts the panels of the current workspace where they were at first.
    void reset();
    /// Gives the panels at the bottom the height that they ask for; where the person gave them another one,
    /// only if that is not to be kept.
    enum class OwnHeight : quint8 { Keep, Forget };
    void fitHeights(OwnHeight own = OwnHeight::Keep);
    /// Widens panels that share a place where the names of all would be cut short, to a third of the window
    /// at most.
    void fitTabs();
    void setShown(bool isShown);
    [[nodiscard]] bool isShown() const { return m_isShown; }

    /// What to remember; arrangements are as QMainWindow has them, empty for one that was never used.
    struct State {
        Workspace current = Workspace::Editing;
        std::array<QByteArray, all.size()> arrangements;

        bool operator==(const State &) const = default;
    };
    [[nodiscard]] State state() const;
    void setState(const State &state);

Q_SIGNALS:
    void currentChanged(Ropewalk::Workspace workspace);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QDockWidget *dock;
        Home home;
        int fitted = 0; ///< the height that it was given last, in px; 0 for none, -1 for the person's own
    };

    [[nodiscard]] QByteArray &arrangement();
    void keep();
    void apply();
    void arrange();

    QMainWindow &m_window;
    std::vector<Entry> m_entries;
    State m_state;
    int m_width = 0;
    bool m_isShown = true;
};

/// The name that the settings have for it.
[[nodiscard]] QLatin1StringView nameOf(Workspace workspace);

} // namespace Ropewalk
