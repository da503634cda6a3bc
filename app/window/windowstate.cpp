// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/windowstate.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr std::chrono::seconds writeAfter{5};

QJsonObject toJson(const Position &position)
{
    return {{u"line"_s, position.line.toString()}, {u"offset"_s, position.offset}};
}

Position positionOf(const QJsonObject &object)
{
    return {LineId::fromString(object.value("line"_L1).toString()).value_or(LineId{}),
            std::max(object.value("offset"_L1).toInt(), 0)};
}

QJsonObject toJson(const EpisodePlace &place)
{
    return {{u"position"_s, toJson(place.caret.position)},
            {u"anchor"_s, toJson(place.caret.anchor)},
            {u"top"_s, toJson(place.top)}};
}

EpisodePlace placeOf(const QJsonObject &object)
{
    return {{positionOf(object.value("position"_L1).toObject()),
             positionOf(object.value("anchor"_L1).toObject())},
            positionOf(object.value("top"_L1).toObject())};
}

QJsonObject toJson(const ProjectPlace &project)
{
    QJsonObject places;
    for (const auto &[episode, place] : project.places.asKeyValueRange())
        places[episode.toString()] = toJson(place);
    return {{u"episode"_s, project.episode.toString()},
            {u"used"_s, project.usedMs},
            {u"places"_s, places},
            {u"refused_offers"_s, QJsonArray::fromStringList(project.refusedOffers)}};
}

ProjectPlace projectPlaceOf(const QJsonObject &object)
{
    ProjectPlace project;
    project.episode = EpisodeId::fromString(object.value("episode"_L1).toString()).value_or(EpisodeId{});
    project.usedMs = object.value("used"_L1).toInteger();
    const QJsonObject places = object.value("places"_L1).toObject();
    for (auto at = places.begin(); at != places.end(); ++at) {
        if (const auto episode = EpisodeId::fromString(at.key()))
            project.places.insert(*episode, placeOf(at.value().toObject()));
    }
    for (const auto &offer : object.value("refused_offers"_L1).toArray())
        project.refusedOffers.append(offer.toString());
    return project;
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject toJson(const Workspaces::State &state)
{
    QJsonObject object{{u"current"_s, nameOf(state.current)}};
    for (size_t at = 0; at < Workspaces::all.size(); ++at)
        object[nameOf(Workspaces::all[at])] = textOf(state.arrangements[at]);
    return object;
}

QJsonArray idsOf(const QList<SpeakerId> &speakers)
{
    QJsonArray ids;
    for (const SpeakerId speaker : speakers)
        ids.append(speaker.isNull() ? QString() : speaker.toString());
    return ids;
}

QList<SpeakerId> speakersOf(const QJsonValue &value)
{
    QList<SpeakerId> speakers;
    for (const auto &id : value.toArray())
        speakers.append(SpeakerId::fromString(id.toString()).value_or(SpeakerId{}));
    return speakers;
}

QJsonObject toJson(const QHash<EpisodeId, TimelineLaneOrder> &lanes)
{
    QJsonObject object;
    for (const auto &[episode, order] : lanes.asKeyValueRange())
        object[episode.toString()] =
            QJsonObject{{u"order"_s, idsOf(order.order)}, {u"hidden"_s, idsOf(order.hidden)}};
    return object;
}

QHash<EpisodeId, TimelineLaneOrder> lanesFrom(const QJsonObject &object)
{
    QHash<EpisodeId, TimelineLaneOrder> lanes;
    for (auto at = object.begin(); at != object.end(); ++at) {
        const QJsonObject order = at.value().toObject();
        if (const auto episode = EpisodeId::fromString(at.key()))
            lanes.insert(*episode,
                         {speakersOf(order.value("order"_L1)), speakersOf(order.value("hidden"_L1))});
    }
    return lanes;
}

QJsonArray namesOf(WorkspaceSet workspaces)
{
    QJsonArray names;
    for (const Workspace workspace : Workspaces::all) {
        if (workspaces.testFlag(workspace))
            names.append(nameOf(workspace));
    }
    return names;
}

WorkspaceSet workspacesNamed(const QJsonValue &names, WorkspaceSet otherwise)
{
    if (!names.isArray())
        return otherwise;
    WorkspaceSet set;
    for (const Workspace workspace : Workspaces::all)
        set.setFlag(workspace, names.toArray().contains(nameOf(workspace)));
    return set;
}

Workspaces::State workspacesOf(const QJsonObject &object)
{
    Workspaces::State state;
    for (size_t at = 0; at < Workspaces::all.size(); ++at) {
        const Workspace workspace = Workspaces::all[at];
        if (object.value("current"_L1).toString() == nameOf(workspace))
            state.current = workspace;
        state.arrangements[at] = bytesOf(object.value(nameOf(workspace)));
    }
    return state;
}

} // namespace

WindowState::WindowState(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    const JsonFile::Read read = JsonFile::read(path);
    m_trouble = read.trouble;
    m_geometry = bytesOf(read.object.value("geometry"_L1));
    m_workspaces = workspacesOf(read.object.value("workspaces"_L1).toObject());
    for (const auto &value : read.object.value("recent"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        const RecentFile file{object.value("path"_L1).toString(), object.value("used"_L1).toInteger()};
        if (!file.path.isEmpty() && m_recent.size() < mostRecent)
            m_recent.append(file);
    }
    const QJsonObject projects = read.object.value("projects"_L1).toObject();
    for (auto at = projects.begin(); at != projects.end(); ++at) {
        if (const auto project = ProjectId::fromString(at.key()))
            m_places.insert(*project, projectPlaceOf(at.value().toObject()));
    }
    m_lanes = lanesFrom(read.object.value("lanes"_L1).toObject());
    m_tallTimelines = workspacesNamed(read.object.value("tall_timelines"_L1), m_tallTimelines);
    m_exportFolder = read.object.value("export_folder"_L1).toString();
    m_exportFormat = read.object.value("export_format"_L1).toString();
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeAfter);
    connect(&m_timer, &QTimer::timeout, this, &WindowState::save);
}

WindowState::~WindowState()
{
    save();
}

void WindowState::setWindow(const QByteArray &geometry, const Workspaces::State &workspaces)
{
    m_geometry = geometry;
    m_workspaces = workspaces;
    changed();
}

void WindowState::setLanes(EpisodeId episode, const TimelineLaneOrder &order)
{
    if (order == TimelineLaneOrder())
        m_lanes.remove(episode);
    else
        m_lanes.insert(episode, order);
    changed();
}

void WindowState::setTallTimelines(WorkspaceSet workspaces)
{
    m_tallTimelines = workspaces;
    changed();
}

void WindowState::addRecent(const QString &path)
{
    m_recent.removeIf([&path](const RecentFile &file) { return file.path == path; });
    m_recent.prepend({path, QDateTime::currentMSecsSinceEpoch()});
    if (m_recent.size() > mostRecent)
        m_recent.resize(mostRecent);
    changed();
    Q_EMIT recentChanged();
}

void WindowState::removeRecent(const QString &path)
{
    if (m_recent.removeIf([&path](const RecentFile &file) { return file.path == path; }) == 0)
        return;
    changed();
    Q_EMIT recentChanged();
}

void WindowState::setPlace(ProjectId project, EpisodeId episode, const EpisodePlace &place)
{
    ProjectPlace &known = m_places[project];
    known.episode = episode;
    known.places.insert(episode, place);
    known.usedMs = QDateTime::currentMSecsSinceEpoch();
    if (m_places.size() > mostProjects) {
        const auto all = m_places.asKeyValueRange();
        const auto oldest =
            std::ranges::min_element(all, {}, [](const auto &each) { return each.second.usedMs; });
        m_places.remove((*oldest).first);
    }
    changed();
}

void WindowState::setRefusedOffers(ProjectId project, const QStringList &offers)
{
    m_places[project].refusedOffers = offers;
    changed();
}

void WindowState::setExport(const QString &folder, const QString &format)
{
    m_exportFolder = folder;
    m_exportFormat = format;
    changed();
}

void WindowState::changed()
{
    m_isChanged = true;
    m_timer.start();
}

void WindowState::save()
{
    if (!std::exchange(m_isChanged, false))
        return;
    m_timer.stop();
    QJsonArray recent;
    for (const RecentFile &file : m_recent)
        recent.append(QJsonObject{{u"path"_s, file.path}, {u"used"_s, file.usedMs}});
    QJsonObject projects;
    for (const auto &[id, project] : m_places.asKeyValueRange())
        projects[id.toString()] = toJson(project);
    // Where it cannot be written, the window begins next time as it did this time.
    [[maybe_unused]] const auto written =
        JsonFile::write(m_path, {{u"geometry"_s, textOf(m_geometry)},
                                 {u"workspaces"_s, toJson(m_workspaces)},
                                 {u"lanes"_s, toJson(m_lanes)},
                                 {u"tall_timelines"_s, namesOf(m_tallTimelines)},
                                 {u"recent"_s, recent},
                                 {u"export_folder"_s, m_exportFolder},
                                 {u"export_format"_s, m_exportFormat},
                                 {u"projects"_s, projects}});
}

} // namespace Ropewalk
