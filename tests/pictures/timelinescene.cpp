// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/pictures/timelinescene.h"

#include "tests/support/gui/markedtimeline.h"

#include <QApplication>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Zoom {
    QString name;
    double factor;
    bool isTall;
};

const QList<Zoom> &zooms()
{
    // The low strip of Edit, and the tall lanes of Outline.
    static const QList<Zoom> list = {{u"whole"_s, 1, false}, {u"closer"_s, 5, true}, {u"close"_s, 25, true}};
    return list;
}

constexpr int turns = 240;
/// In average characters: as wide as in the usual window.
constexpr int columns = 190;

} // namespace

QStringList TimelineScene::names()
{
    QStringList names;
    for (const int speakers : {5, 20}) {
        for (const Zoom &zoom : zooms()) {
            for (const QString &look : {u"light"_s, u"dark"_s})
                names.append(u"timeline-%1-%2-%3"_s.arg(speakers).arg(zoom.name, look));
        }
    }
    return names;
}

QPixmap TimelineScene::picture(const QString &name)
{
    const QStringList parts = name.split(u'-');
    if (!names().contains(name))
        return {};
    const auto zoom = std::ranges::find(zooms(), parts[2], &Zoom::name);
    auto desk = TimelineSample::talkDesk(parts[1].toInt(), turns, false);
    const TimelineSample::Marked marked = TimelineSample::mark(desk);
    const Theme theme = parts[3] == "dark"_L1 ? Theme::dark() : Theme::light();
    // Icons have the colours of the program.
    QApplication::setPalette(theme.palette());
    TimelineView view;
    view.setPalette(theme.palette());
    view.setTheme(theme);
    view.setTall(zoom->isTall);
    view.showEpisode(desk.project.get(), desk.id);
    if (!QTest::qWaitFor([&view] { return !view.surface().reader().isReading(); }))
        return {};
    view.setMentions(marked.mentions);
    view.setLeft(marked.left);
    view.setVisibleTurns(desk.turn(turns * 75 / 100).id, desk.turn(turns * 82 / 100).id);
    view.setCaret(desk.start(turns * 78 / 100));
    view.resize(view.fontMetrics().averageCharWidth() * columns, view.sizeHint().height());
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        return {};
    view.surface().zoomBy(zoom->factor);
    return view.grab();
}
