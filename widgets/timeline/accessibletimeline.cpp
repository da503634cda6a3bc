// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/accessibletimeline.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// So many turns are kept for who asks again.
constexpr qsizetype keptTurns = 256;

/// A lane or a turn: no widget of its own, so that all comes from the timeline.
class Part : public QAccessibleInterface
{
public:
    explicit Part(const AccessibleTimeline *timeline)
        : m_timeline(timeline)
    {
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_timeline->window(); }
    void setText(QAccessible::Text, const QString &) override {}

protected:
    [[nodiscard]] const AccessibleTimeline *timeline() const { return m_timeline; }
    [[nodiscard]] TimelineSurface *surface() const { return m_timeline->surface(); }
    [[nodiscard]] const Transcript *transcript() const
    {
        const Episode *episode = surface()->reader().episode();
        return episode ? &episode->transcript() : nullptr;
    }
    [[nodiscard]] QRect onScreen(const QRect &rect) const
    {
        return {surface()->mapToGlobal(rect.topLeft()), rect.size()};
    }

private:
    const AccessibleTimeline *m_timeline;
};

class AccessibleTurn final : public Part, public QAccessibleActionInterface
{
public:
    AccessibleTurn(const AccessibleTimeline *timeline, TurnId turn)
        : Part(timeline)
        , m_turn(turn)
    {
    }
    [[nodiscard]] const Turn *turn() const { return transcript() ? transcript()->findTurn(m_turn) : nullptr; }
    [[nodiscard]] quint32 owner() const
    {
        const Turn *here = turn();
        return here && here->head.isMarker() ? TimelineReader::marker
               : here                        ? surface()->reader().ownerOf(here->head.speaker)
                                             : TimelineReader::nobody;
    }
    /// Which of its lane's turns it is.
    [[nodiscard]] int place() const
    {
        const Turn *here = turn();
        if (!here)
            return -1;
        const qsizetype line = transcript()->lineNumber(here->lines.front().id);
        return int(surface()->reader().scale().turnsBefore(owner(), line));
    }

    [[nodiscard]] bool isValid() const override { return turn() != nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return timeline()->lane(owner()); }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QRect rect() const override
    {
        const Turn *here = turn();
        return here ? onScreen(surface()->rectOf(*here)) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.selected = surface()->currentTurn() == m_turn;
        state.focused = state.selected && surface()->hasFocus();
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        const Turn *here = turn();
        if (!here || (what != QAccessible::Name && what != QAccessible::Description))
            return {};
        return what == QAccessible::Name ? surface()->nameOf(*here) : surface()->describe(*here);
    }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        const Turn *here = turn();
        if (!here)
            return;
        if (name == setFocusAction()) {
            surface()->setFocus();
            surface()->setCurrentTurn(m_turn);
        } else if (name == pressAction()) {
            Q_EMIT surface()->goWanted(startOf(here->lines.front()));
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    TurnId m_turn;
};

class AccessibleLane final : public Part
{
public:
    AccessibleLane(const AccessibleTimeline *timeline, quint32 owner)
        : Part(timeline)
        , m_owner(owner)
    {
    }
    [[nodiscard]] quint32 owner() const { return m_owner; }
    [[nodiscard]] const TimelineLane *lane() const
    {
        const int index = timeline()->laneIndex(m_owner);
        return index < 0 ? nullptr : &surface()->scene().lanes[size_t(index)];
    }

    [[nodiscard]] bool isValid() const override { return lane() != nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(surface());
    }
    [[nodiscard]] int childCount() const override { return lane() ? int(lane()->turns) : 0; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const qsizetype line = index < 0 ? -1 : surface()->reader().scale().turnOf(m_owner, index);
        return line < 0 || !transcript() ? nullptr : timeline()->turn(transcript()->lineAt(line).turn->id);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *turn = dynamic_cast<const AccessibleTurn *>(child);
        return turn && turn->owner() == m_owner ? turn->place() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        QAccessibleInterface *found = timeline()->childAt(x, y);
        return found && found != this ? found : nullptr;
    }
    [[nodiscard]] QRect rect() const override
    {
        const int index = timeline()->laneIndex(m_owner);
        return index < 0 ? QRect() : onScreen(surface()->scene().layout.lane(index));
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return lane() && what == QAccessible::Name
                   ? TimelineSurface::tr("%1, %2").arg(
                         lane()->name, TimelineSurface::tr("%n turn(s)", nullptr, int(lane()->turns)))
                   : QString();
    }

private:
    quint32 m_owner;
};

/// A topic's stretch, a badge, or a place of what is left.
class AccessibleMark final : public Part, public QAccessibleActionInterface
{
public:
    AccessibleMark(const AccessibleTimeline *timeline, TimelineMarkRow row, int index)
        : Part(timeline)
        , m_row(row)
        , m_index(index)
    {
    }
    [[nodiscard]] std::optional<TimelineSurface::Mark> mark() const
    {
        return surface()->markAt(m_row, m_index);
    }
    [[nodiscard]] TimelineMarkRow row() const { return m_row; }
    [[nodiscard]] int index() const { return m_index; }

    [[nodiscard]] bool isValid() const override { return mark().has_value(); }
    [[nodiscard]] QAccessibleInterface *parent() const override { return timeline()->row(m_row); }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QRect rect() const override
    {
        const auto here = mark();
        return here && !here->rect.isNull() ? onScreen(here->rect) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        const auto here = mark();
        return !here                              ? QString()
               : what == QAccessible::Name        ? here->name
               : what == QAccessible::Description ? here->tip
                                                  : QString();
    }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (const auto here = mark(); here && name == pressAction())
            Q_EMIT surface()->goWanted(here->at);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    TimelineMarkRow m_row;
    int m_index;
};

class AccessibleRow final : public Part
{
public:
    AccessibleRow(const AccessibleTimeline *timeline, TimelineMarkRow row)
        : Part(timeline)
        , m_row(row)
    {
    }
    [[nodiscard]] TimelineMarkRow row() const { return m_row; }

    [[nodiscard]] bool isValid() const override { return surface()->markRows().contains(m_row); }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(surface());
    }
    [[nodiscard]] int childCount() const override { return surface()->markCount(m_row); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr : timeline()->mark(m_row, index);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *mark = dynamic_cast<const AccessibleMark *>(child);
        return mark && mark->row() == m_row ? mark->index() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        QAccessibleInterface *found = timeline()->childAt(x, y);
        return found && found != this ? found : nullptr;
    }
    [[nodiscard]] QRect rect() const override { return onScreen(surface()->rectOf(m_row)); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name && isValid() ? surface()->nameOf(m_row) : QString();
    }

private:
    TimelineMarkRow m_row;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *surface = qobject_cast<TimelineSurface *>(object);
    return surface ? new AccessibleTimeline(surface) : nullptr;
}

} // namespace

AccessibleTimeline::AccessibleTimeline(TimelineSurface *surface)
    : QAccessibleWidget(surface, QAccessible::List)
{
}

AccessibleTimeline::~AccessibleTimeline()
{
    for (const QAccessible::Id id : std::as_const(m_lanes))
        QAccessible::deleteAccessibleInterface(id);
    for (const QAccessible::Id id : std::as_const(m_turns))
        QAccessible::deleteAccessibleInterface(id);
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
    for (const QAccessible::Id id : std::as_const(m_marks))
        QAccessible::deleteAccessibleInterface(id);
}

void AccessibleTimeline::install()
{
    QAccessible::installFactory(make);
}

TimelineSurface *AccessibleTimeline::surface() const
{
    return static_cast<TimelineSurface *>(object());
}

int AccessibleTimeline::laneIndex(quint32 owner) const
{
    const auto &lanes = surface()->scene().lanes;
    const auto found = std::ranges::find(lanes, owner, &TimelineLane::owner);
    return found == lanes.end() ? -1 : int(found - lanes.begin());
}

QAccessibleInterface *AccessibleTimeline::lane(quint32 owner) const
{
    if (laneIndex(owner) < 0)
        return nullptr;
    auto found = m_lanes.constFind(owner);
    if (found == m_lanes.constEnd())
        found =
            m_lanes.insert(owner, QAccessible::registerAccessibleInterface(new AccessibleLane(this, owner)));
    return QAccessible::accessibleInterface(*found);
}

QAccessibleInterface *AccessibleTimeline::turn(TurnId id) const
{
    if (const auto found = m_turns.constFind(id); found != m_turns.constEnd())
        return QAccessible::accessibleInterface(*found);
    if (m_turnOrder.size() >= keptTurns)
        QAccessible::deleteAccessibleInterface(m_turns.take(m_turnOrder.takeFirst()));
    const QAccessible::Id made = QAccessible::registerAccessibleInterface(new AccessibleTurn(this, id));
    m_turns.insert(id, made);
    m_turnOrder.append(id);
    return QAccessible::accessibleInterface(made);
}

QAccessibleInterface *AccessibleTimeline::row(TimelineMarkRow row) const
{
    auto found = m_rows.constFind(row);
    if (found == m_rows.constEnd())
        found = m_rows.insert(row, QAccessible::registerAccessibleInterface(new AccessibleRow(this, row)));
    return QAccessible::accessibleInterface(*found);
}

QAccessibleInterface *AccessibleTimeline::mark(TimelineMarkRow row, int index) const
{
    const std::pair key(row, index);
    auto found = m_marks.constFind(key);
    if (found == m_marks.constEnd())
        found = m_marks.insert(
            key, QAccessible::registerAccessibleInterface(new AccessibleMark(this, row, index)));
    return QAccessible::accessibleInterface(*found);
}

int AccessibleTimeline::childCount() const
{
    return int(surface()->scene().lanes.size()) + int(surface()->markRows().size());
}

QAccessibleInterface *AccessibleTimeline::child(int index) const
{
    const auto &lanes = surface()->scene().lanes;
    const int behind = index - int(lanes.size());
    if (index < 0)
        return nullptr;
    if (behind < 0)
        return lane(lanes[size_t(index)].owner);
    const QList<TimelineMarkRow> rows = surface()->markRows();
    return behind < rows.size() ? row(rows[behind]) : nullptr;
}

int AccessibleTimeline::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *found = dynamic_cast<const AccessibleRow *>(child)) {
        const auto at = int(surface()->markRows().indexOf(found->row()));
        return at < 0 ? -1 : int(surface()->scene().lanes.size()) + at;
    }
    const auto *found = dynamic_cast<const AccessibleLane *>(child);
    return found ? laneIndex(found->owner()) : -1;
}

QAccessibleInterface *AccessibleTimeline::childAt(int x, int y) const
{
    const TimelineScene &scene = surface()->scene();
    const Episode *episode = surface()->reader().episode();
    const QPoint point = surface()->mapFromGlobal(QPoint(x, y));
    const int index = scene.layout.laneAt(point.y());
    if (!episode)
        return nullptr;
    if (index < 0) {
        const auto found = surface()->markAtPoint(point);
        return !found ? nullptr : found->second < 0 ? row(found->first) : mark(found->first, found->second);
    }
    const quint32 owner = scene.lanes[size_t(index)].owner;
    const auto block =
        blockAt(surface()->reader().scale(), scene.axis, owner, point.x() - scene.layout.plot.left());
    return block ? turn(episode->transcript().lineAt(block->firstLine).turn->id) : lane(owner);
}

QAccessibleInterface *AccessibleTimeline::focusChild() const
{
    const Episode *episode = surface()->reader().episode();
    if (!surface()->hasFocus() || !episode || !episode->transcript().findTurn(surface()->currentTurn()))
        return nullptr;
    return turn(surface()->currentTurn());
}

} // namespace Ropewalk
