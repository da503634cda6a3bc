// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/castcontroller.h"

#include "app/session/projectsession.h"
#include "app/session/readproject.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/messagebars.h"
#include "widgets/speakers/speakerpicker.h"
#include "widgets/speakers/speakerspanel.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// A project of two episodes in a file, opened anew, so that neither is read yet.
struct Fixture {
    QTemporaryDir folder;
    std::unique_ptr<ProjectSession> session;
    QWidget window;
    SpeakersPanel panel;
    SpeakerPicker picker{&window};
    MessageBars bars;
    CastController controller{panel, picker, bars};
    QSignalSpy said{&controller, &CastController::said};

    Fixture()
    {
        qputenv("XDG_STATE_HOME", folder.filePath(u"state"_s).toUtf8());
        qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
        const FormatRegistry formats = FormatRegistry::standard();
        const auto make = [&](ProjectSession &into, const QString &name, const QByteArray &text) {
            const auto read = formats.read(text, name + u".txt"_s, u"text"_s, {});
            if (!into.import(planImport(into.project(), read.value(), name)))
                qFatal("an episode could not be imported");
        };
        const QString path = folder.filePath(u"show.ropewalk"_s);
        auto first = ProjectSession::openOrCreate(path, u"Ann"_s).value();
        make(*first, u"One"_s, "HOST: Goats.\n\nFOUNDER: No meetings.\n\nFOUNDNER: None.\n\nHOST: Fine.\n");
        make(*first, u"Two"_s, "FOUNDNER: Twelve goats.\n\nHOST: No.\n");
        if (!first->close())
            qFatal("the project could not be closed");
        first.reset();
        session = ProjectSession::open(path, u"Ann"_s).value();
        controller.setSession(session.get());
        panel.resize(panel.fontMetrics().averageCharWidth() * 44, panel.fontMetrics().height() * 30);
        panel.show();
        bars.QWidget::show();
    }
    ~Fixture() { controller.setSession(nullptr); }

    [[nodiscard]] SpeakerId speaker(const QString &label) const
    {
        const Speaker *found = session->project().speakerOfLabel(label);
        return found ? found->id : SpeakerId();
    }
    [[nodiscard]] EpisodeId episode(size_t at) const { return session->project().episodes()[at]; }
    [[nodiscard]] QToolButton *button(const QString &text) const
    {
        for (QToolButton *button : panel.findChildren<QToolButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QString barText() const
    {
        QStringList texts;
        for (const MessageBar *bar : bars.findChildren<MessageBar *>())
            texts.append(bar->spokenText());
        return texts.join(u'\n');
    }
    [[nodiscard]] qsizetype turnsOf(size_t at, SpeakerId id) const
    {
        qsizetype turns = 0;
        session->project().episode(episode(at))->transcript().forEachTurn([&](const Turn &turn) {
            turns += turn.head.speaker == id ? 1 : 0;
        });
        return turns;
    }
    [[nodiscard]] bool waitUntilSaid() const
    {
        return QTest::qWaitFor([this] { return !said.isEmpty(); });
    }
};

} // namespace

class CastControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panel_showsTheCastOfTheProject()
    {
        Fixture fixture;
        const QAbstractItemModel *cast = fixture.panel.findChild<QTreeView *>()->model();
        QCOMPARE(cast->rowCount(), 3);
        QCOMPARE(cast->index(0, 0).data().toString(), u"Host"_s);
        fixture.controller.setSession(nullptr);
        QCOMPARE(cast->rowCount(), 0);
    }

    void counts_areOfTheEpisodeOnScreen()
    {
        Fixture fixture;
        QVERIFY(fixture.session->episode(fixture.episode(0)).has_value());
        fixture.controller.setEpisode(fixture.episode(0));
        const QAbstractItemModel *cast = fixture.panel.findChild<QTreeView *>()->model();
        QVERIFY(
            QTest::qWaitFor([&] { return cast->index(0, CastModel::Turns).data().toString() == u"2"_s; }));
        QCOMPARE(cast->index(0, CastModel::Words).data().toString(), u"2"_s);
    }

    void offer_mergesInEpisodesThatAreNotOpenYet()
    {
        Fixture fixture;
        const SpeakerId founder = fixture.speaker(u"FOUNDER"_s);
        QVERIFY(!fixture.session->project().episode(fixture.episode(1)));
        // Whoever wants to keep what was before hears of it in time.
        qint64 before = -1;
        QObject::connect(&fixture.controller, &CastController::aboutToMerge, &fixture.panel,
                         [&] { before = fixture.session->history().lastSequence(); });
        const qint64 sequence = fixture.session->history().lastSequence();
        QTest::mouseClick(fixture.button(u"Merge"_s), Qt::LeftButton);
        QVERIFY(fixture.waitUntilSaid());
        QCOMPARE(before, sequence);
        QCOMPARE(fixture.turnsOf(0, founder), 2);
        QCOMPARE(fixture.turnsOf(1, founder), 1);
        QCOMPARE(fixture.speaker(u"FOUNDNER"_s), founder);
        QVERIFY(!fixture.button(u"Merge"_s)); // nothing looks alike any more
        QCOMPARE(fixture.panel.current(), founder);
        QCOMPARE(fixture.session->project().checkConsistency(), QStringList());
    }

    void undoAndRedo_takeAMergeAsOne()
    {
        Fixture fixture;
        const SpeakerId founder = fixture.speaker(u"FOUNDER"_s);
        const SpeakerId slip = fixture.speaker(u"FOUNDNER"_s);
        QVERIFY(!fixture.controller.undo(fixture.episode(1)));
        QTest::mouseClick(fixture.button(u"Merge"_s), Qt::LeftButton);
        QVERIFY(fixture.waitUntilSaid());
        QVERIFY(fixture.controller.undo(fixture.episode(1)));
        QCOMPARE(fixture.speaker(u"FOUNDNER"_s), slip);
        QCOMPARE(fixture.turnsOf(0, slip), 1);
        QCOMPARE(fixture.turnsOf(1, slip), 1);
        QVERIFY(fixture.button(u"Merge"_s)); // offered again
        QVERIFY(fixture.controller.redo(fixture.episode(0)));
        QCOMPARE(fixture.turnsOf(0, founder), 2);
        QCOMPARE(fixture.turnsOf(1, founder), 1);
        QVERIFY(!fixture.session->project().catalogue().speakers.find(slip));
    }

    void refusedOffer_isNotMadeAgain()
    {
        Fixture fixture;
        const QSignalSpy changed(&fixture.controller, &CastController::refusedOffersChanged);
        QTest::mouseClick(fixture.button(u"Not the same"_s), Qt::LeftButton);
        QVERIFY(!fixture.button(u"Merge"_s));
        QCOMPARE(changed.count(), 1);
        const QStringList refused = fixture.controller.refusedOffers();
        fixture.controller.setRefusedOffers({});
        QVERIFY(fixture.button(u"Merge"_s));
        fixture.controller.setRefusedOffers(refused);
        QVERIFY(!fixture.button(u"Merge"_s));
    }

    void rename_isOneStep_andWhatCannotBeIsSaid()
    {
        Fixture fixture;
        // An editor ends where its window is left.
        fixture.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.panel));
        auto *list = fixture.panel.findChild<QTreeView *>();
        const SpeakerId host = fixture.speaker(u"HOST"_s);
        fixture.panel.setCurrent(host);
        const auto rename = [&](int row, const QString &name) {
            const QModelIndex index = list->model()->index(row, 0, list->model()->index(0, 0));
            list->setCurrentIndex(index);
            QTest::keyClick(list, Qt::Key_F2);
            auto *editor = list->viewport()->findChild<QLineEdit *>();
            QTest::keyClicks(editor, name);
            QTest::keyClick(editor, Qt::Key_Return);
            // The editor is deleted later, and must not be taken for the next one.
            QVERIFY(QTest::qWaitFor([list] { return !list->viewport()->findChild<QLineEdit *>(); }));
        };
        rename(0, u"Ann Ruiz"_s);
        const Speaker &now = *fixture.session->project().catalogue().speakers.find(host);
        QVERIFY(QTest::qWaitFor([&] { return now.name == "Ann Ruiz"_L1; }));
        QCOMPARE(fixture.session->history().steps({}).back().header.label, u"Credit “Host” as “Ann Ruiz”"_s);
        rename(1, u"FOUNDER"_s);
        QVERIFY(QTest::qWaitFor([&] { return fixture.barText().contains(u"merge the two"_s); }));
        QCOMPARE(now.labels, QStringList{u"HOST"_s});
        rename(1, u"ANN"_s);
        QVERIFY(QTest::qWaitFor([&] { return now.labels == QStringList{u"ANN"_s}; }));
        QVERIFY(QTest::qWaitFor([&] { return fixture.barText().isEmpty(); }));
    }

    void remove_looksIntoEveryEpisode()
    {
        Fixture fixture;
        const SpeakerId slip = fixture.speaker(u"FOUNDNER"_s);
        Q_EMIT fixture.panel.removeWanted(slip);
        QVERIFY(QTest::qWaitFor([&] { return fixture.barText().contains(u"Foundner"_s); }));
        QVERIFY(fixture.session->project().catalogue().speakers.find(slip));
        Q_EMIT fixture.panel.newSpeakerWanted(u"Zoë"_s);
        const SpeakerId made = fixture.panel.current();
        QCOMPARE(fixture.session->project().catalogue().speakers.find(made)->number, 4);
        Q_EMIT fixture.panel.removeWanted(made);
        QVERIFY(QTest::qWaitFor([&] { return !fixture.session->project().catalogue().speakers.find(made); }));
    }

    void choose_picksOrMakesASpeaker()
    {
        Fixture fixture;
        fixture.window.show();
        std::optional<SpeakerId> chosen;
        const auto take = [&chosen](SpeakerId id) { chosen = id; };
        fixture.controller.choose({}, {}, take);
        auto *typed = fixture.picker.findChild<QLineEdit *>();
        QTest::keyClicks(typed, u"host"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(chosen, std::optional(fixture.speaker(u"HOST"_s)));
        chosen.reset();
        fixture.controller.choose({}, {}, take);
        QTest::keyClicks(typed, u"Zoe Adler"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(chosen.has_value());
        QCOMPARE(fixture.session->project().catalogue().speakers.find(*chosen)->name, u"Zoe Adler"_s);
        chosen.reset();
        fixture.controller.choose({}, {}, take);
        QTest::keyClick(typed, Qt::Key_Escape);
        QVERIFY(!chosen.has_value());
    }

    void withoutAProject_nothingHappens()
    {
        Fixture fixture;
        fixture.controller.setSession(nullptr);
        Q_EMIT fixture.panel.newSpeakerWanted(u"Zoë"_s);
        Q_EMIT fixture.panel.mergeWanted({SpeakerId::create()}, SpeakerId::create());
        fixture.controller.choose({}, {}, [](SpeakerId) { QFAIL("nobody was chosen"); });
        QVERIFY(!fixture.picker.isVisible());
        QVERIFY(!fixture.controller.undo(EpisodeId::create()));
    }
};

QTEST_MAIN(CastControllerTest)
#include "castcontroller_test.moc"
