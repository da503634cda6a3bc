// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/app/window/windowdesk.h"

#include <QFile>
#include <QProcess>

#include <csignal>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// One correction of an editor, all by keyboard. `find` is looked for from the beginning with the find bar.
struct Correction {
    enum class Kind {
        Words,      ///< `find` becomes `to`
        Everywhere, ///< so does every `find`
        Split,      ///< a new turn begins with `find`
        Alternate,  ///< the same, of whoever spoke before
        Join,       ///< the turn that begins with `find` joins the one before
        Speaker,    ///< the turn with `find` is of `number`
        SpeakerOf,  ///< the words `find` are of `number`
        MoveUp,     ///< the words from the turn's beginning to `find`'s end go to the turn before
    };
    Kind kind = Kind::Words;
    QString find;
    QString to = {};
    int number = 0;
};
using Kind = Correction::Kind;

const std::vector<Correction> &ofTheRealEpisode()
{
    static const std::vector<Correction> list{
        {Kind::Words, u"tbh"_s, u"to be honest"_s},
        {Kind::Words, u"Okay but hold on."_s, u"Hold on."_s},
        {Kind::Words, u"eight percent benchmark."_s, u"eight percent benchmark?"_s},
        {Kind::Words, u"are public. The release"_s, u"are public; the release"_s},
        {Kind::Words, u"under duress"_s, u"under pressure"_s},
        {Kind::Words, u"bicker"_s, u"argue"_s},
        {Kind::Words, u"a moratorium"_s, u"a pause"_s},
        {Kind::Words, u"I mean, look, "_s, QString()},
        {Kind::Words, u"a real concern, but"_s, u"a concern, but"_s},
        {Kind::Words, u"a feature, not a bug"_s, u"the feature, not the bug"_s},
        {Kind::Words, u"seed round"_s, u"first round"_s},
        {Kind::Words, u"adjacent."_s, u"close."_s},
        {Kind::Words, u"Memberships rotate"_s, u"Members rotate"_s},
        {Kind::Words, u"a Discourse thread"_s, u"a forum thread"_s},
        {Kind::Words, u"Had that one in"_s, u"I had that one in"_s},
        {Kind::Words, u"the lever"_s, u"the lever for it"_s},
        {Kind::Words, u"pretty cynical"_s, u"cynical"_s},
        {Kind::Words, u"slow motion"_s, u"slow-motion"_s},
        {Kind::Words, u"the cleanest example"_s, u"the clearest example"_s},
        {Kind::Words, u"Different opinions."_s, u"Other opinions."_s},
        {Kind::Words, u"dressed up"_s, u"in a new dress"_s},
        {Kind::Words, u"[snorts] ha"_s, u"[snorts]"_s},
        {Kind::Words, u"conflating two things"_s, u"confusing two things"_s},
        {Kind::Words, u"a temper and"_s, u"a temperament and"_s},
        {Kind::Words, u"license drama"_s, u"licence drama"_s},
        {Kind::Words, u"granted, informally"_s, u"granted, quietly"_s},
        {Kind::Words, u"an awfully specific"_s, u"a very specific"_s},
        {Kind::Words, u"it before."_s, u"it happen before."_s},
        {Kind::Words, u"a moat for Python"_s, u"a strength of Python"_s},
        {Kind::Words, u"four different banners"_s, u"four flags"_s},
        {Kind::Words, u"environment variable"_s, u"switch in the environment"_s},
        {Kind::Words, u"THE DBA: "_s, QString()}, // a label that strayed into the words
        {Kind::Everywhere, u"Galindo"_s, u"Gal\u00edndo"_s},
        {Kind::Split, u"And 83. No meetings."_s},
        {Kind::Join, u"Followed by reason number 82"_s},
        {Kind::Alternate, u"Goat Farmer first."_s},
        {Kind::Speaker, u"One what?"_s, {}, 1},
        {Kind::SpeakerOf, u"I wrote those three together."_s, {}, 2},
        {Kind::MoveUp, u"[chuckles]"_s},
        {Kind::Speaker, u"We’ll see you next time."_s, {}, 5},
    };
    return list;
}

const std::vector<Correction> &ofTheSample()
{
    static const std::vector<Correction> list{
        {Kind::Words, u"Somebody had"_s, u"Someone had"_s},
        {Kind::Words, u"for a second"_s, QString()},
        {Kind::Everywhere, u"Goat Farmer"_s, u"G\u00f6at Farmer"_s},
        {Kind::Split, u"It was green"_s},
        {Kind::Join, u"It was green"_s},
        {Kind::Alternate, u"The story is trust."_s},
        {Kind::Speaker, u"There it is."_s, {}, 3},
        {Kind::SpeakerOf, u"I have the log."_s, {}, 1},
        {Kind::MoveUp, u"[chuckles]"_s},
    };
    return list;
}

struct PlainTurn {
    QString speaker;
    QString text;

    bool operator==(const PlainTurn &) const = default;
};
using PlainTurns = std::vector<PlainTurn>;

/// What the corrections make of turns, by strings alone.
class Oracle
{
public:
    explicit Oracle(PlainTurns turns, QStringList cast)
        : m_turns(std::move(turns))
        , m_cast(std::move(cast))
    {
    }

    [[nodiscard]] const PlainTurns &turns() const { return m_turns; }

    void apply(const Correction &correction)
    {
        const size_t at = turnWith(correction.find);
        QString &text = m_turns[at].text;
        const qsizetype offset = text.indexOf(correction.find);
        switch (correction.kind) {
        case Kind::Words:
            text.replace(offset, correction.find.size(), correction.to);
            break;
        case Kind::Everywhere:
            for (PlainTurn &turn : m_turns)
                turn.text.replace(correction.find, correction.to);
            break;
        case Kind::Split:
            split(at, offset);
            break;
        case Kind::Alternate: {
            split(at, offset);
            size_t before = at;
            while (m_turns[before].speaker == m_turns[at].speaker)
                --before;
            m_turns[at + 1].speaker = m_turns[before].speaker;
            break;
        }
        case Kind::Join:
            join(at);
            break;
        case Kind::Speaker:
            m_turns[at].speaker = m_cast[correction.number - 1];
            break;
        case Kind::SpeakerOf: {
            const qsizetype end = offset + correction.find.size();
            if (end < text.size())
                split(at, end);
            const size_t target = offset > 0 ? at + 1 : at;
            if (offset > 0)
                split(at, offset);
            m_turns[target].speaker = m_cast[correction.number - 1];
            break;
        }
        case Kind::MoveUp:
            split(at, offset + correction.find.size());
            join(at);
            break;
        }
    }

private:
    [[nodiscard]] size_t turnWith(const QString &text) const
    {
        const auto found =
            std::ranges::find_if(m_turns, [&](const PlainTurn &turn) { return turn.text.contains(text); });
        if (found == m_turns.end())
            qFatal("no turn says %s", qPrintable(text));
        return size_t(found - m_turns.begin());
    }
    void split(size_t at, qsizetype offset)
    {
        const PlainTurn rest{m_turns[at].speaker, m_turns[at].text.sliced(offset).trimmed()};
        m_turns[at].text = m_turns[at].text.first(offset).trimmed();
        m_turns.insert(m_turns.begin() + qsizetype(at) + 1, rest);
    }
    void join(size_t at)
    {
        m_turns[at - 1].text += u' ' + m_turns[at].text;
        m_turns.erase(m_turns.begin() + qsizetype(at));
    }

    PlainTurns m_turns;
    QStringList m_cast;
};

/// An editor who has a keyboard and nothing else.
class Keyboard
{
public:
    explicit Keyboard(WindowDesk &desk)
        : m_desk(desk)
    {
    }

    void apply(const Correction &correction)
    {
        const auto length = int(correction.find.size());
        switch (correction.kind) {
        case Kind::Words:
            find(correction.find);
            m_desk.editor().setFocus();
            select(length);
            if (correction.to.isEmpty())
                m_desk.key(Qt::Key_Delete);
            else
                type(correction.to);
            break;
        case Kind::Everywhere:
            m_desk.key(Qt::Key_Home, Qt::ControlModifier);
            m_desk.key(Qt::Key_H, Qt::ControlModifier);
            m_desk.key(Qt::Key_A, Qt::ControlModifier);
            type(correction.find);
            m_desk.key(Qt::Key_I, Qt::AltModifier); // "Replace with"
            m_desk.key(Qt::Key_A, Qt::ControlModifier);
            type(correction.to);
            // As soon as it is counted what there is to replace.
            (void)QTest::qWaitFor([this] {
                const auto buttons = m_desk.window().findChildren<QPushButton *>();
                return std::ranges::any_of(buttons, [](const QPushButton *button) {
                    return button->text() == u"Replace &all"_s && button->isEnabled();
                });
            });
            m_desk.key(Qt::Key_A, Qt::AltModifier); // "Replace all"
            // A button pressed by its key clicks a moment later.
            (void)QTest::qWaitFor([this] { return m_desk.said().contains(u"replaced"_s); });
            m_desk.key(Qt::Key_Escape);
            break;
        case Kind::Split:
            find(correction.find);
            m_desk.key(Qt::Key_Return);
            break;
        case Kind::Alternate:
            find(correction.find);
            m_desk.key(Qt::Key_Return, Qt::AltModifier);
            break;
        case Kind::Join:
            find(correction.find);
            m_desk.key(Qt::Key_Backspace);
            break;
        case Kind::Speaker:
            find(correction.find);
            m_desk.key(Qt::Key(Qt::Key_0 + correction.number), Qt::ControlModifier);
            break;
        case Kind::SpeakerOf:
            find(correction.find);
            select(length);
            m_desk.key(Qt::Key(Qt::Key_0 + correction.number), Qt::ControlModifier);
            break;
        case Kind::MoveUp:
            find(correction.find);
            select(length);
            m_desk.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
            break;
        }
    }

private:
    void find(const QString &text)
    {
        m_desk.key(Qt::Key_Home, Qt::ControlModifier);
        m_desk.key(Qt::Key_F, Qt::ControlModifier);
        m_desk.key(Qt::Key_A, Qt::ControlModifier);
        type(text);
        m_desk.key(Qt::Key_Escape);
    }
    void select(int length)
    {
        for (int at = 0; at < length; ++at)
            m_desk.key(Qt::Key_Right, Qt::ShiftModifier);
    }
    /// Any character, also those that have no key of their own here.
    void type(const QString &text)
    {
        for (const QChar character : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, character);
            QCoreApplication::sendEvent(m_desk.focus(), &press);
        }
    }

    WindowDesk &m_desk;
};

PlainTurns turnsOf(const WindowDesk &desk)
{
    PlainTurns turns;
    const Catalogue &catalogue = desk.session().project().catalogue();
    desk.episode().transcript().forEachTurn([&](const Turn &turn) {
        QStringList lines;
        for (const Line &line : turn.lines)
            lines.append(line.text);
        const Speaker *speaker = catalogue.speakers.find(turn.head.speaker);
        turns.push_back({speaker ? speaker->name : QString(), lines.join(u'\n')});
    });
    return turns;
}

QStringList castOf(const WindowDesk &desk)
{
    QStringList cast(9);
    for (const auto &[id, speaker] : desk.session().project().catalogue().speakers.all()) {
        if (speaker.number > 0)
            cast[speaker.number - 1] = speaker.name;
    }
    return cast;
}

/// Where two lists of turns differ first; empty where they do not.
QString difference(const PlainTurns &is, const PlainTurns &wanted)
{
    for (size_t at = 0; at < std::max(is.size(), wanted.size()); ++at) {
        const PlainTurn left = at < is.size() ? is[at] : PlainTurn{u"-"_s, u"-"_s};
        const PlainTurn right = at < wanted.size() ? wanted[at] : PlainTurn{u"-"_s, u"-"_s};
        if (left != right)
            return u"turn %1 is\n%2: %3\nand should be\n%4: %5"_s.arg(at + 1).arg(left.speaker, left.text,
                                                                                  right.speaker, right.text);
    }
    return {};
}

/// The episode to clean up, in `folder`: the show's real one where it is there, with a label that strayed.
QString transcriptIn(const QString &folder, bool *isReal)
{
    QFile real(TestPaths::shared(u"episodes/python-jit.txt"_s));
    *isReal = real.open(QIODevice::ReadOnly);
    if (!*isReal)
        return WindowDesk::sample();
    QByteArray text = real.readAll();
    text.replace("THE DBA: The code is in main.", "THE DBA: THE DBA: The code is in main.");
    QFile file(folder + u"/episode.txt"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
        qFatal("the episode cannot be written");
    return file.fileName();
}

} // namespace

class CleanUpByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEpisode_isCleanedUndoneRedoneKilledAndReopened();

public:
    /// What the program does that is killed: cleans the episode up, waits until that is kept, and dies.
    static int cleanUpAndDie(const QString &folder);
};

void CleanUpByKeyboardTest::theEpisode_isCleanedUndoneRedoneKilledAndReopened()
{
    WindowDesk desk;
    bool isReal = false;
    const QString transcript = transcriptIn(desk.folder.path(), &isReal);
    const std::vector<Correction> &corrections = isReal ? ofTheRealEpisode() : ofTheSample();
    if (isReal)
        QCOMPARE(corrections.size(), size_t(40));
    else
        qInfo("the show's episode is not there: the sample is cleaned up instead");

    desk.start();
    desk.chooser.answer = desk.path(u"one.ropewalk"_s);
    QVERIFY(desk.open({transcript}));
    desk.editor().setFocus();
    const PlainTurns before = turnsOf(desk);
    Oracle oracle(before, castOf(desk));
    Keyboard keyboard(desk);
    for (const Correction &correction : corrections) {
        keyboard.apply(correction);
        oracle.apply(correction);
        const QString fault = difference(turnsOf(desk), oracle.turns());
        QVERIFY2(fault.isEmpty(), qPrintable(u"“%1”: "_s.arg(correction.find) + fault));
        QCOMPARE(desk.session().project().checkConsistency(), QStringList());
    }

    // Back to the start and on to the end, step by step.
    for (int at = 0; at < 200 && turnsOf(desk) != before; ++at)
        desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(difference(turnsOf(desk), before), QString());
    for (int at = 0; at < 200 && turnsOf(desk) != oracle.turns(); ++at)
        desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(difference(turnsOf(desk), oracle.turns()), QString());
    QVERIFY(desk.close());
    desk.application.reset();

    // The same in a program that is killed: what was kept is there again.
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ROPEWALK_CLEAN_UP_IN"_s, desk.folder.path());
    environment.insert(u"XDG_STATE_HOME"_s, desk.path(u"state"_s));
    environment.insert(u"XDG_DATA_HOME"_s, desk.path(u"data"_s));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QCoreApplication::applicationFilePath());
    QVERIFY(program.waitForFinished(120'000));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(program.exitCode(), SIGKILL);

    desk.start();
    QVERIFY(desk.open({desk.path(u"killed.ropewalk"_s)}));
    QCOMPARE(difference(turnsOf(desk), oracle.turns()), QString());
    QVERIFY(desk.close());
}

int CleanUpByKeyboardTest::cleanUpAndDie(const QString &folder)
{
    WindowDesk desk;
    desk.folders = {folder + u"/settings"_s, folder + u"/state/ropewalk"_s, folder + u"/runtime2"_s};
    qputenv("XDG_STATE_HOME", (folder + u"/state"_s).toUtf8());
    qputenv("XDG_DATA_HOME", (folder + u"/data"_s).toUtf8());
    bool isReal = false;
    desk.start();
    if (!desk.open({transcriptIn(folder, &isReal)}))
        return 1;
    desk.chooser.answer = folder + u"/killed.ropewalk"_s;
    desk.trigger(ActionId::SaveAs);
    if (!QTest::qWaitFor([&] { return desk.projects().path() == desk.chooser.answer; }))
        return 2;
    desk.editor().setFocus();
    Keyboard keyboard(desk);
    for (const Correction &correction : isReal ? ofTheRealEpisode() : ofTheSample())
        keyboard.apply(correction);
    const auto isKept = [&] {
        return desk.session().store().keptSequence() == desk.session().history().lastSequence();
    };
    if (!QTest::qWaitFor(isKept))
        return 3;
    return std::raise(SIGKILL);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (const QString folder = qEnvironmentVariable("ROPEWALK_CLEAN_UP_IN"); !folder.isEmpty())
        return CleanUpByKeyboardTest::cleanUpAndDie(folder);
    CleanUpByKeyboardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "cleanupbykeyboard_test.moc"
