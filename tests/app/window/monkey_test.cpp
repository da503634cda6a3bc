// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/base/text.h"
#include "tests/app/window/windowdesk.h"
#include "tests/support/sampleproject.h"
#include "widgets/editor/caretmoves.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QInputMethodEvent>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// Somebody who does anything that can be done in the editor, in any order.
class Monkey
{
public:
    Monkey(WindowDesk &desk, quint32 seed)
        : m_desk(desk)
        , m_dice(seed)
    {
    }

    /// Does one thing and says what.
    QString act()
    {
        EditorView &view = m_desk.editor();
        view.setFocus();
        const auto modifiers = m_dice.chance(40) ? Qt::ShiftModifier : Qt::NoModifier;
        switch (m_dice.roll(23)) {
        case 0:
        case 1:
        case 2:
            return type(Sample::text(m_dice, 3));
        case 3:
            return key(Qt::Key_Return, m_dice.pick(QList<Qt::KeyboardModifiers>{
                                           Qt::NoModifier, Qt::ShiftModifier, Qt::AltModifier}));
        case 4:
            return key(Qt::Key_Backspace, m_dice.chance(20) ? Qt::ControlModifier : Qt::NoModifier);
        case 5:
            return key(Qt::Key_Delete, m_dice.chance(20) ? Qt::ControlModifier : Qt::NoModifier);
        case 6:
        case 7:
        case 8:
            return key(
                m_dice.pick(QList<Qt::Key>{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down,
                                           Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown}),
                modifiers | (m_dice.chance(30) ? Qt::ControlModifier : Qt::NoModifier));
        case 9:
            return key(Qt::Key(Qt::Key_0 + 1 + m_dice.roll(7)), Qt::ControlModifier);
        case 10:
            return key(m_dice.chance(50) ? Qt::Key_Up : Qt::Key_Down,
                       Qt::AltModifier | (m_dice.chance(50) ? Qt::ShiftModifier : Qt::NoModifier));
        case 11:
        case 12:
            return key(Qt::Key_Z,
                       Qt::ControlModifier | (m_dice.chance(40) ? Qt::ShiftModifier : Qt::NoModifier));
        case 13:
            return key(m_dice.pick(QList<Qt::Key>{Qt::Key_C, Qt::Key_X, Qt::Key_V}), Qt::ControlModifier);
        case 14:
            return key(Qt::Key_A, Qt::ControlModifier);
        case 15:
        case 16:
            return mouse();
        case 17:
            return inputMethod();
        case 18:
            return window();
        case 19:
            return pasteTurns();
        case 20:
            return dragWords();
        case 21:
            return key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        default:
            return action();
        }
    }

private:
    QString type(const QString &text)
    {
        for (const QChar character : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, character);
            QCoreApplication::sendEvent(&m_desk.editor(), &press);
        }
        return u"types “%1”"_s.arg(text);
    }
    QString key(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&m_desk.editor(), key, modifiers);
        return u"presses "_s + QKeySequence(modifiers | key).toString();
    }
    [[nodiscard]] QPoint point()
    {
        const QRect area = m_desk.editor().viewport()->rect();
        return {m_dice.roll(area.width()), m_dice.roll(area.height())};
    }
    QString mouse()
    {
        QWidget *viewport = m_desk.editor().viewport();
        const QPoint from = point();
        const QPoint to = point();
        // Left of the bar are names, which open a menu.
        const int left = m_desk.editor().textLayout().metrics().textLeft;
        const QPoint start(std::max(from.x(), left), from.y());
        switch (m_dice.roll(4)) {
        case 0:
            QTest::mouseClick(viewport, Qt::LeftButton, {}, start);
            return u"clicks"_s;
        case 1:
            QTest::mouseDClick(viewport, Qt::LeftButton, {}, start);
            return u"double-clicks"_s;
        case 2:
            QTest::mouseClick(viewport, Qt::LeftButton, Qt::ShiftModifier, start);
            return u"clicks with Shift"_s;
        default:
            m_desk.editor().moveCaret(CaretMove::Left);
            QTest::mousePress(viewport, Qt::LeftButton, {}, start);
            QTest::mouseMove(viewport, to);
            QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
            return u"selects by dragging"_s;
        }
    }
    QString inputMethod()
    {
        QInputMethodEvent composing(Sample::text(m_dice, 1), {});
        QCoreApplication::sendEvent(&m_desk.editor(), &composing);
        m_desk.editor().viewport()->repaint();
        QInputMethodEvent commit;
        commit.setCommitString(m_dice.chance(60) ? Sample::text(m_dice, 2) : QString());
        QCoreApplication::sendEvent(&m_desk.editor(), &commit);
        return u"composes"_s;
    }
    QString pasteTurns()
    {
        QStringList turns;
        for (int at = m_dice.roll(4); at >= 0; --at)
            turns.append(
                m_dice.pick(QStringList{u"FOUNDER: "_s, u"GOAT FARMER: "_s, u"SOMEBODY NEW: "_s, u""_s}) +
                Sample::text(m_dice, 6));
        QGuiApplication::clipboard()->setText(turns.join(m_dice.chance(50) ? u"\n"_s : u"\n\n"_s));
        m_desk.editor().paste();
        return u"pastes “%1”"_s.arg(turns.join(u'|'));
    }
    /// As if the selected words were dropped somewhere in view; a real drag waits for the mouse.
    QString dragWords()
    {
        EditorView &view = m_desk.editor();
        const auto selected = view.selection();
        if (!selected || view.textLayout().rowCount() == 0)
            return u"drags nothing"_s;
        const Position to = view.textLayout().positionAt(point());
        const Episode &episode = m_desk.episode();
        if (episode.compare(to, selected->from) >= 0 && episode.compare(to, selected->to) <= 0)
            return u"drags words back"_s;
        Q_EMIT view.moveWanted(*selected, to);
        return u"drags words"_s;
    }
    QString window()
    {
        if (m_dice.chance(50)) {
            m_desk.window().resize(500 + m_dice.roll(900), 400 + m_dice.roll(500));
            return u"resizes the window"_s;
        }
        m_desk.trigger(
            m_dice.pick(QList<ActionId>{ActionId::ZoomIn, ActionId::ZoomOut, ActionId::ResetZoom}));
        return u"zooms"_s;
    }
    QString action()
    {
        m_desk.trigger(m_dice.pick(QList<ActionId>{ActionId::JoinTurnUp, ActionId::JoinTurnDown,
                                                   ActionId::RestoreOriginal, ActionId::SplitTurnAlternate,
                                                   ActionId::MoveWordsDown}));
        return u"does what a menu says"_s;
    }

    WindowDesk &m_desk;
    Sample::Dice m_dice;
};

/// How many walks there are, each from its own seed.
constexpr int seeds = 4;

std::vector<Turn> turnsOf(WindowDesk &desk)
{
    std::vector<Turn> turns;
    desk.episode().transcript().forEachTurn([&turns](const Turn &turn) { turns.push_back(turn); });
    return turns;
}

QString fault(WindowDesk &desk)
{
    const QStringList faults = desk.session().project().checkConsistency();
    if (!faults.isEmpty())
        return faults.join(u'\n');
    EditorView &view = desk.editor();
    const Transcript &transcript = desk.episode().transcript();
    if (view.textLayout().rowCount() != transcript.lineCount())
        return u"the view has %1 rows for %2 lines"_s.arg(view.textLayout().rowCount())
            .arg(transcript.lineCount());
    if (transcript.lineCount() == 0)
        return {};
    for (const Position &at : {view.caret().position, view.caret().anchor}) {
        const auto place = transcript.findLine(at.line);
        if (!place || at.offset < 0 || at.offset > place.line().text.size())
            return u"the caret is nowhere"_s;
        if (!isCut(place.line().text, at.offset))
            return u"the caret is inside of a character"_s;
    }
    view.viewport()->repaint();
    return {};
}

} // namespace

class MonkeyTest : public QObject
{
    Q_OBJECT

public:
    /// A walk may take as long as somebody wants it to.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); }

private Q_SLOTS:
    void anythingInAnyOrder_leavesAWholeEpisode_data();
    void anythingInAnyOrder_leavesAWholeEpisode();
};

void MonkeyTest::anythingInAnyOrder_leavesAWholeEpisode_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= quint32(seeds); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void MonkeyTest::anythingInAnyOrder_leavesAWholeEpisode()
{
    QFETCH(quint32, seed);
    WindowDesk desk;
    desk.start();
    QVERIFY(desk.openNew(desk.path(u"show.ropewalk"_s)));
    const std::vector<Turn> first = turnsOf(desk);
    Monkey monkey(desk, seed);
    // So many steps in every run; for so long where somebody asks for that.
    const int minutes = qEnvironmentVariableIntValue("ROPEWALK_MONKEY_MINUTES");
    const bool isLong = minutes > 0 || TestPaths::isFullRun();
    const int steps = isLong ? 100'000'000 : 400;
    const int seconds = minutes > 0 ? minutes * 60 / seeds : isLong ? 60 : 600;
    QElapsedTimer timer;
    timer.start();
    QStringList done;
    for (int at = 0; at < steps && timer.elapsed() < seconds * 1000; ++at) {
        done.append(monkey.act());
        const QString found = fault(desk);
        QVERIFY2(found.isEmpty(),
                 qPrintable(u"step %1: %2\n%3"_s.arg(at).arg(
                     found, done.mid(std::max<qsizetype>(0, done.size() - 12)).join(u'\n'))));
    }
    // All of it is kept, and undone to the start it is the sample again.
    QVERIFY(desk.session().keep());
    for (;;) {
        const auto walk = desk.session().history().undo(desk.editor().episode());
        QVERIFY(walk);
        if (walk->outcome == History::Walk::Outcome::Nothing)
            break;
    }
    QVERIFY(turnsOf(desk) == first);
    QCOMPARE(fault(desk), QString());
    QVERIFY(desk.close());
}

QTEST_MAIN(MonkeyTest)

#include "monkey_test.moc"
