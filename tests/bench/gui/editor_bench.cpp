// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
//
// The editor over 1,500, 100,000 and 1,000,000 lines: open, key, Enter, page, jump, resize, paste, replace,
// copy, beside a bare QPlainTextEdit with the same text in the same run. Each figure is from the event to the
// end of the painting that it causes. Run by `script/test --bench`; numbers of lines may be given instead;
// off screen unless QT_QPA_PLATFORM says otherwise.
#include "model/analysis/findscope.h"
#include "tests/support/gui/editordesk.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cstdio>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize windowSize(900, 800);

/// 25 words a line, every second one with "page" in it, no two alike; two speakers take turns.
std::unique_ptr<Project> longProject(int lines)
{
    const QString plain =
        u"the goats stood on the roof and looked at us while we took the pager down from the barn "
        u"and threw it over the fence "_s;
    Catalogue catalogue;
    const SpeakerId speakers[] = {SpeakerId::create(), SpeakerId::create()};
    catalogue.speakers.load({speakers[0], u"Ann Ash"_s, u"Ann"_s, {}, {u"ANN"_s}, 1, 0});
    catalogue.speakers.load({speakers[1], u"Ben Birch"_s, u"Ben"_s, {}, {u"BEN"_s}, 2, 1});
    EpisodeData data;
    data.id = EpisodeId::create();
    data.turns.reserve(size_t(lines));
    for (int at = 0; at < lines; ++at) {
        const QString text =
            plain + (at % 2 ? u"to page nobody "_s : u"to call nobody "_s) + QString::number(at);
        data.turns.push_back({TurnId::create(),
                              {TurnKind::Speech, speakers[at % 2]},
                              {Line{LineId::create(), text, {}, {}, {}}}});
    }
    auto project = std::make_unique<Project>(ProjectId::create(), catalogue,
                                             std::vector<Project::Header>{{data.id, data.facts}});
    project->load(std::move(data));
    return project;
}

QString plainText(const Project &project)
{
    QStringList lines;
    project.episode(project.episodes().front())->transcript().forEachTurn([&lines](const Turn &turn) {
        lines.append(turn.lines.front().text);
    });
    return lines.join(u'\n');
}

double megabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
        }
    }
    return 0;
}

/// Counts what a viewport paints.
class Painted final : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

struct Times {
    std::vector<double> all;
    [[nodiscard]] double at(double share) const
    {
        std::vector<double> sorted = all;
        std::ranges::sort(sorted);
        return sorted.empty() ? 0
                              : sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
    }
};

class Surface
{
public:
    explicit Surface(QAbstractScrollArea &area)
        : m_area(area)
    {
        area.viewport()->installEventFilter(&m_painted);
    }

    template <typename Work>
    double untilPainted(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        const int before = m_painted.count;
        work();
        while (m_painted.count == before)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        return double(timer.nsecsElapsed()) / 1e6;
    }
    template <typename Work>
    Times times(int count, Work work)
    {
        Times times;
        for (int at = 0; at < count; ++at)
            times.all.push_back(untilPainted([&] { work(at); }));
        return times;
    }
    void settle()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 200)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    void type(int at)
    {
        const QChar letter = at % 7 == 6 ? u' ' : QChar(u'a' + at % 26);
        QTest::keyClick(&m_area, letter.toLatin1());
    }

private:
    QAbstractScrollArea &m_area;
    Painted m_painted;
};

void row(const char *what, double ours, double baseline, const char *unit = "ms")
{
    std::printf("  %-38s %9.2f %s   QPlainTextEdit %9.2f   ratio %.2f\n", what, ours, unit, baseline,
                baseline > 0 ? ours / baseline : 0.0);
    std::fflush(stdout);
}

struct Figures {
    double open, memory, key, key99, enter, page, jump, resize, paste, undoPaste, replace, undoReplace, copy;
};

Figures measureOurs(std::unique_ptr<Project> project)
{
    Figures figures{};
    const double before = megabytes();
    EditorDesk desk(std::move(project), EditorDesk::Show::Later);
    EditorView &view = desk.view;
    Surface surface(view);
    desk.show(windowSize);
    surface.settle();
    figures.open = surface.untilPainted([&] { desk.begin(); });
    surface.settle();
    figures.memory = megabytes() - before;
    const auto middle = desk.transcript().lineCount() / 2;
    const LineId line = desk.transcript().lineAt(middle).line().id;
    view.setCaret({{line, 20}, {line, 20}});
    surface.settle();
    const Times keys = surface.times(500, [&](int at) { surface.type(at); });
    figures.key = keys.at(0.5);
    figures.key99 = keys.at(0.99);
    figures.enter = surface.times(40, [&](int) { desk.take(desk.editor().splitTurn(view.caret())); }).at(0.5);
    figures.page = surface.times(200, [&](int) { QTest::keyClick(&view, Qt::Key_PageDown); }).at(0.5);
    QScrollBar *bar = view.verticalScrollBar();
    figures.jump = surface
                       .times(100,
                              [&](int at) {
                                  bar->setValue(int(qint64(bar->maximum()) * ((at * 37 + 1) % 100) / 100));
                                  view.viewport()->update();
                              })
                       .at(0.5);
    figures.resize =
        surface.times(20, [&](int at) { view.resize(at % 2 ? windowSize : QSize(700, 800)); }).at(0.5);
    surface.settle();
    QString text;
    for (int at = 0; at < 10'000; ++at)
        text += u"pasted words that stand in a line of their own, number %1\n"_s.arg(at);
    const Position place{line, 0};
    figures.paste = surface.untilPainted([&] { Q_EMIT view.pasteWanted({place, place}, text, {}); });
    figures.undoPaste = surface.untilPainted([&] { desk.undo(); });
    figures.replace = surface.untilPainted([&] {
        qsizetype tooHard = 0;
        const auto hits = findAll(desk.project(), desk.episode(), Finder(u"page"_s), {}, tooHard);
        desk.take(desk.editor().replaceAll(hits, u"call on"_s, u"page"_s, view.caret()));
    });
    figures.undoReplace = surface.untilPainted([&] { desk.undo(); });
    figures.copy = surface.untilPainted([&] {
        view.selectAll();
        view.copy();
    });
    return figures;
}

Figures measureBaseline(const QString &text)
{
    Figures figures{};
    const double before = megabytes();
    QPlainTextEdit edit;
    edit.setLineWrapMode(QPlainTextEdit::WidgetWidth);
    Surface surface(edit);
    edit.resize(windowSize);
    edit.show();
    edit.setFocus();
    (void)QTest::qWaitForWindowExposed(&edit);
    surface.settle();
    figures.open = surface.untilPainted([&] { edit.setPlainText(text); });
    surface.settle();
    figures.memory = megabytes() - before;
    QTextCursor cursor(edit.document()->findBlockByNumber(edit.blockCount() / 2));
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 20);
    edit.setTextCursor(cursor);
    surface.settle();
    const Times keys = surface.times(500, [&](int at) { surface.type(at); });
    figures.key = keys.at(0.5);
    figures.key99 = keys.at(0.99);
    figures.enter = surface.times(40, [&](int) { QTest::keyClick(&edit, Qt::Key_Return); }).at(0.5);
    figures.page = surface.times(200, [&](int) { QTest::keyClick(&edit, Qt::Key_PageDown); }).at(0.5);
    QScrollBar *bar = edit.verticalScrollBar();
    figures.jump = surface
                       .times(100,
                              [&](int at) {
                                  bar->setValue(int(qint64(bar->maximum()) * ((at * 37 + 1) % 100) / 100));
                                  edit.viewport()->update();
                              })
                       .at(0.5);
    figures.resize =
        surface.times(6, [&](int at) { edit.resize(at % 2 ? windowSize : QSize(700, 800)); }).at(0.5);
    surface.settle();
    QString pasted;
    for (int at = 0; at < 10'000; ++at)
        pasted += u"pasted words that stand in a line of their own, number %1\n"_s.arg(at);
    figures.paste = surface.untilPainted([&] {
        edit.setTextCursor(cursor);
        edit.insertPlainText(pasted);
    });
    figures.undoPaste = surface.untilPainted([&] { edit.undo(); });
    const auto replace = [&] {
        QTextCursor all(edit.document());
        all.beginEditBlock();
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
            const auto at = int(block.text().indexOf("page"_L1));
            if (at < 0)
                continue;
            QTextCursor hit(block);
            hit.setPosition(block.position() + at);
            hit.setPosition(block.position() + at + 4, QTextCursor::KeepAnchor);
            hit.insertText(u"call on"_s);
        }
        all.endEditBlock();
        edit.viewport()->update();
    };
    figures.replace = surface.untilPainted(replace);
    figures.undoReplace = surface.untilPainted([&] {
        edit.undo();
        edit.viewport()->update();
    });
    figures.copy = surface.untilPainted([&] {
        edit.selectAll();
        edit.copy();
    });
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    QList<int> sizes;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        sizes.append(argument.toInt());
    if (sizes.isEmpty())
        sizes = {1'500, 100'000, 1'000'000};
    for (const int lines : sizes) {
        std::printf("editor, %d lines\n", lines);
        auto project = longProject(lines);
        const QString text = plainText(*project);
        const Figures ours = measureOurs(std::move(project));
        const Figures baseline = measureBaseline(text);
        row("open to first paint", ours.open, baseline.open);
        row("memory of the view, model apart", ours.memory, baseline.memory, "MB");
        row("key in the middle, median", ours.key, baseline.key);
        row("key in the middle, p99", ours.key99, baseline.key99);
        row("split a turn", ours.enter, baseline.enter);
        row("page down", ours.page, baseline.page);
        row("jump by the scroll bar", ours.jump, baseline.jump);
        row("resize", ours.resize, baseline.resize);
        row("paste 10,000 lines", ours.paste, baseline.paste);
        row("undo the paste", ours.undoPaste, baseline.undoPaste);
        row("select all and copy", ours.copy, baseline.copy);
        row("replace in every second line", ours.replace, baseline.replace);
        row("undo the replacement", ours.undoReplace, baseline.undoReplace);
    }
    return 0;
}
