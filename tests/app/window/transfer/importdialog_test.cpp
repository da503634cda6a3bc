// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/transfer/importdialog.h"
#include "model/lists/labelsmodel.h"
#include "tests/support/gui/window.h"
#include "tests/support/paths.h"
#include "tests/support/sampleproject.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/messagebars.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto talk =
    "HOST: Goats.\n\nFOUNDER: No meetings. [laughs]\n\nHOST: None.\n\n"
    "FOUNDNER: Not one, um, since the barn.\n\nGOAT FARMER: Reason 25.\n\nGOAT FARMR: It is.\n";

/// A dialog over a project with one speaker, whose imports are carried out by a history.
struct Fixture {
    QTemporaryDir folder;
    FormatRegistry formats = FormatRegistry::standard();
    Speaker founder{SpeakerId::create(), u"The Startup Founder"_s, u"Founder"_s, {}, {u"FOUNDER"_s}, 1, 3};
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    std::optional<Error> refusal; ///< that the next import meets
    std::unique_ptr<ImportDialog> dialog;
    QStringList imported;

    Fixture()
    {
        Catalogue catalogue;
        catalogue.speakers.load(founder);
        project = std::make_unique<Project>(ProjectId::create(), catalogue);
        history =
            std::make_unique<History>(*project, History::Context{u"Ann"_s, u"1"_s, [] { return qint64(1); }});
        dialog = std::make_unique<ImportDialog>(*project, formats, ImportOptions{},
                                                [this](const ImportPlan &plan) -> Result<> {
                                                    if (refusal)
                                                        return std::unexpected(*refusal);
                                                    return history->perform(plan.step);
                                                });
        QObject::connect(dialog.get(), &ImportDialog::imported, dialog.get(),
                         [this](EpisodeId, const QString &title) { imported.append(title); });
    }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file could not be made");
        return path;
    }
    void open(const QStringList &paths)
    {
        dialog->addFiles(paths);
        dialog->show();
    }
    void open(const QByteArray &bytes) { open({file(u"talk.txt"_s, bytes)}); }

    template <typename Widget>
    [[nodiscard]] Widget *named(const QString &accessibleName) const
    {
        for (Widget *widget : dialog->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QTreeView *speakers() const { return named<QTreeView>(u"Whom the labels mean"_s); }
    [[nodiscard]] QTreeWidget *lines() const { return dialog->findChild<QTreeWidget *>(); }
    [[nodiscard]] LabelsModel *labels() const { return dialog->findChild<LabelsModel *>(); }
    [[nodiscard]] QComboBox *format() const { return dialog->findChildren<QComboBox *>().front(); }
    [[nodiscard]] QString report() const { return dialog->findChild<QPlainTextEdit *>()->toPlainText(); }
    [[nodiscard]] QString trouble() const
    {
        const auto *bar = dialog->findChild<MessageBar *>();
        return bar ? bar->spokenText() : QString();
    }
    [[nodiscard]] bool isReady() const { return button(u"Import"_s)->isEnabled(); }
    [[nodiscard]] bool waitUntilReady() const
    {
        return QTest::qWaitFor([this] { return isReady(); });
    }
    [[nodiscard]] bool waitForTrouble() const
    {
        return QTest::qWaitFor([this] { return !trouble().isEmpty(); });
    }
    bool import() const
    {
        if (!waitUntilReady())
            return false;
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        return QTest::qWaitFor([this] { return !dialog->isVisible(); });
    }
    /// The credits of the cast, by age.
    [[nodiscard]] QStringList cast() const
    {
        QStringList names;
        for (const auto &[id, speaker] : project->catalogue().speakers.all())
            names.append(speaker.name);
        return names;
    }
    [[nodiscard]] QString speakerShown(int line) const { return lines()->topLevelItem(line)->text(1); }
};

QByteArray captions(int count, qint64 gapMs)
{
    QByteArray text;
    for (int at = 0; at < count; ++at) {
        const auto time = [](qint64 ms) {
            return QTime::fromMSecsSinceStartOfDay(int(ms)).toString(u"HH:mm:ss,zzz"_s).toLatin1();
        };
        const qint64 start = at * (1000 + gapMs);
        text += QByteArray::number(at + 1) + '\n' + time(start) + " --> " + time(start + 1000) +
                "\ngoats on the roof\n\n";
    }
    return text;
}

} // namespace

class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preview_showsHowTheFileComesIn()
    {
        Fixture fixture;
        fixture.open(talk);
        QVERIFY(!fixture.isReady()); // not before it was read
        QVERIFY(fixture.waitUntilReady());
        QCOMPARE(fixture.lines()->topLevelItemCount(), 6);
        QCOMPARE(fixture.speakerShown(0), u"Host"_s);
        QCOMPARE(fixture.speakerShown(1), u"The Startup Founder"_s);
        QCOMPARE(fixture.lines()->topLevelItem(1)->text(2), u"No meetings. [laughs]"_s);
        QVERIFY(fixture.format()->currentText().contains(u"Plain text"_s));
        QVERIFY(fixture.lines()->isColumnHidden(0)); // no times
        QVERIFY(!fixture.named<QDoubleSpinBox>(u"Longest turn"_s)->isVisible());
        QCOMPARE(fixture.labels()->rowCount(), 5);
    }

    void import_makesTheEpisodeAndItsSpeakers()
    {
        Fixture fixture;
        fixture.open(talk);
        QVERIFY(fixture.import());
        QCOMPARE(fixture.imported, QStringList{u"talk"_s});
        QCOMPARE(fixture.project->episodes().size(), size_t(1));
        QCOMPARE(fixture.cast(), (QStringList{u"The Startup Founder"_s, u"Host"_s, u"Foundner"_s,
                                              u"Goat Farmer"_s, u"Goat Farmr"_s}));
    }

    void enter_importsUnderTheTitleTyped()
    {
        Fixture fixture;
        fixture.open(talk);
        QVERIFY(fixture.waitUntilReady());
        QVERIFY(QTest::qWaitForWindowActive(fixture.dialog.get()));
        QLineEdit *title = fixture.dialog->findChildren<QLineEdit *>().back();
        for (QLineEdit *edit : fixture.dialog->findChildren<QLineEdit *>()) {
            if (edit->text() == u"talk"_s)
                title = edit;
        }
        QVERIFY(title->hasFocus());
        title->selectAll();
        QTest::keyClicks(title, u"On goats"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return fixture.imported == QStringList{u"On goats"_s}; }));
    }

    void alikeLabels_areOfferedAndMergeWhenAccepted()
    {
        Fixture fixture;
        fixture.open(talk);
        QVERIFY(fixture.waitUntilReady());
        QPushButton *same = fixture.button(u"The same"_s);
        QVERIFY(same->isVisible());
        QTest::mouseClick(same, Qt::LeftButton); // FOUNDNER is the Startup Founder
        QCOMPARE(fixture.speakerShown(3), u"The Startup Founder"_s);
        QVERIFY(same->isVisible()); // and there is another pair
        QTest::mouseClick(same, Qt::LeftButton);
        QCOMPARE(fixture.speakerShown(5), u"Goat Farmer"_s);
        QVERIFY(!same->isVisible());
        QVERIFY(fixture.import());
        QVERIFY(!fixture.cast().contains(u"Goat Farmr"_s));
        QVERIFY(!fixture.cast().contains(u"Foundner"_s));
        QCOMPARE(fixture.project->catalogue().speakers.find(fixture.founder.id)->labels,
                 (QStringList{u"FOUNDER"_s, u"FOUNDNER"_s}));
    }

    void alikeLabels_stayTwoWhenRefused()
    {
        Fixture fixture;
        fixture.open(talk);
        QVERIFY(fixture.waitUntilReady());
        QTest::mouseClick(fixture.button(u"Somebody else"_s), Qt::LeftButton);
        QTest::mouseClick(fixture.button(u"Somebody else"_s), Qt::LeftButton);
        QVERIFY(!fixture.button(u"Somebody else"_s)->isVisible());
        QVERIFY(fixture.import());
        QVERIFY(fixture.cast().contains(u"Foundner"_s));
    }

    void labels_areGivenOtherSpeakersByKeyboard_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QStringList>("cast");
        const QStringList others{u"The Startup Founder"_s, u"Foundner"_s, u"Goat Farmer"_s, u"Goat Farmr"_s};
        QTest::newRow("a new name") << u"Ann Ruiz"_s << u"Ann Ruiz"_s
                                    << QStringList{others[0], u"Ann Ruiz"_s, others[1], others[2], others[3]};
        QTest::newRow("somebody of the cast") << u"Founder"_s << u"The Startup Founder"_s << others;
        QTest::newRow("nobody") << u"Nobody"_s << u"Nobody"_s << others;
    }

    void labels_areGivenOtherSpeakersByKeyboard()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, shown);
        QFETCH(const QStringList, cast);
        Fixture fixture;
        fixture.open(talk);
        QVERIFY(fixture.waitUntilReady());
        QTreeView *speakers = fixture.speakers();
        speakers->setFocus();
        speakers->setCurrentIndex(fixture.labels()->index(0, LabelsModel::Meaning));
        QTest::keyClick(speakers, Qt::Key_F2);
        auto *box = speakers->viewport()->findChild<QComboBox *>();
        QVERIFY(box);
        QVERIFY(!box->accessibleName().isEmpty());
        QTest::keyClicks(box, typed);
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return fixture.speakerShown(0) == shown; }));
        QTest::qWait(50);
        QVERIFY(fixture.dialog->isVisible()); // Enter chose the name, and imported nothing yet
        QVERIFY(fixture.imported.isEmpty());
        QVERIFY(fixture.import());
        QCOMPARE(fixture.cast(), cast);
    }

    void otherFormat_readsTheFileAnew()
    {
        Fixture fixture;
        fixture.open("**HOST:** Goats.\n\n**FOUNDER:** No meetings.\n");
        QVERIFY(fixture.waitUntilReady());
        QVERIFY(fixture.format()->currentText().contains(u"Markdown"_s));
        QCOMPARE(fixture.lines()->topLevelItem(0)->text(2), u"Goats."_s);
        fixture.format()->setFocus();
        while (fixture.format()->currentText() != u"Plain text with labels"_s)
            QTest::keyClick(fixture.format(), Qt::Key_Down);
        QVERIFY(QTest::qWaitFor([&] {
            return fixture.isReady() && fixture.lines()->topLevelItem(0)->text(2).contains(u"**"_s);
        }));
    }

    void captionTimes_decideWhereTurnsBegin()
    {
        Fixture fixture;
        fixture.open({fixture.file(u"talk.srt"_s, captions(6, 1500))});
        QVERIFY(fixture.waitUntilReady());
        const auto turns = [&fixture] {
            int count = 0;
            for (int row = 0; row < fixture.lines()->topLevelItemCount(); ++row)
                count += fixture.speakerShown(row).isEmpty() ? 0 : 1;
            return count;
        };
        QCOMPARE(turns(), 1); // a gap of 1.5 s is no new turn
        QVERIFY(!fixture.lines()->isColumnHidden(0));
        auto *gap = fixture.dialog->findChildren<QDoubleSpinBox *>().front();
        QVERIFY(gap->isVisible());
        gap->selectAll();
        QTest::keyClicks(gap, u"1.0"_s);
        QVERIFY(QTest::qWaitFor([&] { return fixture.isReady() && turns() == 6; }));
        QCOMPARE(fixture.dialog->options().newTurnAfterGapMs, 1000);
        QVERIFY(!fixture.speakers()->isVisible()); // nobody is named
        QVERIFY(fixture.import());
        QCOMPARE(fixture.project->episode(fixture.project->episodes().front())->transcript().turnCount(), 6);
    }

    void unreadableFile_saysWhyAndCanBeSkipped_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QByteArray binary(4000, '\0');
        for (qsizetype at = 0; at < binary.size(); ++at)
            binary[at] = char(at * 7919 % 251);
        QTest::newRow("binary") << binary;
        QTest::newRow("vanished") << QByteArray("vanished");
    }

    void unreadableFile_saysWhyAndCanBeSkipped()
    {
        QFETCH(const QByteArray, bytes);
        Fixture fixture;
        const QString bad = fixture.file(u"bad.txt"_s, bytes);
        const QString good = fixture.file(u"good.txt"_s, talk);
        if (bytes == "vanished")
            QVERIFY(QFile::remove(bad));
        fixture.open({bad, good});
        QVERIFY(fixture.waitForTrouble());
        QVERIFY(!fixture.isReady());
        QTest::mouseClick(fixture.button(u"Skip this file"_s), Qt::LeftButton);
        QVERIFY(fixture.import());
        QCOMPARE(fixture.imported, QStringList{u"good"_s});
    }

    void severalFiles_comeOneAfterAnother()
    {
        Fixture fixture;
        fixture.open({fixture.file(u"one.txt"_s, talk), fixture.file(u"two.txt"_s, talk)});
        QVERIFY(fixture.waitUntilReady());
        QTest::mouseClick(fixture.button(u"Import"_s), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return fixture.imported.size() == 1 && fixture.isReady(); }));
        QVERIFY(fixture.dialog->isVisible());
        // The cast knows the labels of the first file by now.
        QCOMPARE(fixture.labels()->labels()[0].meaning.kind, LabelMeaning::Kind::Speaker);
        QVERIFY(fixture.import());
        QCOMPARE(fixture.imported, (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(fixture.cast().size(), 5);
    }

    void allAtOnce_theFirstAsChosen_andTheRestIsHandedOver()
    {
        Fixture fixture;
        const QString one = fixture.file(u"one.txt"_s, talk);
        const QString two = fixture.file(u"two.txt"_s, talk);
        const QString three = fixture.file(u"three.txt"_s, talk);
        QStringList rest;
        QObject::connect(fixture.dialog.get(), &ImportDialog::restWanted, fixture.dialog.get(),
                         [&rest](const QStringList &paths) { rest = paths; });
        fixture.open({one, two, three});
        QVERIFY(fixture.waitUntilReady());
        auto *all = fixture.dialog->findChild<QPushButton *>(u"all"_s);
        QVERIFY(all->isVisible() && all->text().contains(u'3'));
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !fixture.dialog->isVisible(); }));
        QCOMPARE(fixture.imported, QStringList{u"one"_s});
        QCOMPARE(rest, (QStringList{two, three}));
    }

    void allAtOnce_whereTheFirstIsBad_handsItOverToo()
    {
        Fixture fixture;
        const QString bad = fixture.file(u"bad.txt"_s, {});
        const QString good = fixture.file(u"good.txt"_s, talk);
        QStringList rest;
        QObject::connect(fixture.dialog.get(), &ImportDialog::restWanted, fixture.dialog.get(),
                         [&rest](const QStringList &paths) { rest = paths; });
        fixture.open({bad, good});
        QVERIFY(fixture.waitForTrouble());
        QTest::mouseClick(fixture.dialog->findChild<QPushButton *>(u"all"_s), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !fixture.dialog->isVisible(); }));
        QCOMPARE(fixture.imported, QStringList());
        QCOMPARE(rest, (QStringList{bad, good}));
    }

    void aFileAlone_offersNoOthers()
    {
        Fixture fixture;
        fixture.open(talk);
        QVERIFY(fixture.waitUntilReady());
        QVERIFY(!fixture.dialog->findChild<QPushButton *>(u"all"_s)->isVisible());
    }

    void moreFiles_canBeAddedMeanwhile()
    {
        Fixture fixture;
        fixture.open({fixture.file(u"one.txt"_s, talk)});
        QVERIFY(!fixture.button(u"Skip this file"_s)->isVisible());
        fixture.dialog->addFiles({fixture.file(u"two.txt"_s, talk)});
        QVERIFY(fixture.button(u"Skip this file"_s)->isVisible());
        QVERIFY(fixture.waitUntilReady());
        QTest::mouseClick(fixture.button(u"Import"_s), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return fixture.imported.size() == 1; }));
        QVERIFY(fixture.import());
        QCOMPARE(fixture.imported, (QStringList{u"one"_s, u"two"_s}));
    }

    void failedImport_changesNothingAndSaysWhy()
    {
        Fixture fixture;
        fixture.open(talk);
        QVERIFY(fixture.waitUntilReady());
        fixture.refusal = Error{Error::Kind::Unwritable, u"The disk is full."_s};
        QTest::mouseClick(fixture.button(u"Import"_s), Qt::LeftButton);
        QVERIFY(fixture.waitForTrouble());
        QVERIFY(fixture.trouble().contains(u"The disk is full."_s));
        QVERIFY(fixture.dialog->isVisible());
        QVERIFY(fixture.project->episodes().empty());
        fixture.refusal.reset();
        QVERIFY(fixture.import()); // and again
        QCOMPARE(fixture.imported, QStringList{u"talk"_s});
    }

    void escape_givesUp()
    {
        Fixture fixture;
        fixture.open({fixture.file(u"long.srt"_s, captions(50'000, 500))});
        QTest::keyClick(fixture.dialog.get(), Qt::Key_Escape);
        QVERIFY(!fixture.dialog->isVisible());
        QTest::qWait(100);
        QVERIFY(fixture.imported.isEmpty());
        QVERIFY(fixture.project->episodes().empty());
    }

    void longReading_showsProgress()
    {
        Fixture fixture;
        fixture.open({fixture.file(u"long.srt"_s, captions(300'000, 500))});
        auto *progress = fixture.dialog->findChild<QProgressBar *>();
        QVERIFY(QTest::qWaitFor([&] { return progress->isVisible() && progress->value() > 0; }));
        QVERIFY(QTest::qWaitFor([&] { return fixture.isReady(); }, 60'000));
        QVERIFY(!progress->isVisible());
        QCOMPARE(fixture.lines()->topLevelItemCount(), int(ImportPreview::mostLines) + 1);
    }

    void report_namesWhatIsDoubtfulWithItsLine()
    {
        Fixture fixture;
        fixture.open({fixture.file(u"odd.srt"_s, "1\n00:00:05,000 --> 00:00:01,000\nHOST: back\n\n"
                                                 "2\n00:00:06,000 --> 00:00:07,000\nHOST: on\n\n")});
        QVERIFY(fixture.waitUntilReady());
        QVERIFY2(fixture.report().contains(u"Doubtful"_s), qPrintable(fixture.report()));
        QVERIFY(fixture.report().contains(u"line"_s));
    }

    void everyField_hasAName()
    {
        Fixture fixture;
        fixture.open(talk);
        QVERIFY(fixture.waitUntilReady());
        for (const QLabel *label : fixture.dialog->findChildren<QLabel *>()) {
            if (label->text().contains(u'&') && label->textFormat() != Qt::PlainText)
                QVERIFY2(label->buddy(), qPrintable(label->text()));
        }
        QVERIFY(fixture.speakers() && fixture.lines());
    }

    void realFiles_comeIn_data()
    {
        QTest::addColumn<QString>("path");
        const QString episode = TestPaths::shared(u"episodes/python-jit.txt"_s);
        QTest::newRow("the show's episode") << episode;
        for (const auto &folder : {u"corpora/01-changelog"_s, u"corpora/05-bitcointranscripts"_s}) {
            const QDir files(TestPaths::shared(folder));
            const QStringList names = files.entryList({u"*.md"_s, u"*.txt"_s}, QDir::Files);
            if (!names.isEmpty())
                QTest::newRow(qPrintable(folder)) << files.filePath(names.front());
        }
    }

    void realFiles_comeIn()
    {
        QFETCH(const QString, path);
        if (path.isEmpty())
            QSKIP("no ../shared beside the checkout; talk.txt covers importing");
        Fixture fixture;
        fixture.open({path});
        QVERIFY(fixture.import());
        QCOMPARE(fixture.project->episodes().size(), size_t(1));
        QCOMPARE(fixture.project->checkConsistency(), QStringList());
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        QTest::newRow("light") << false << 0;
        QTest::newRow("dark") << true << 0;
        QTest::newRow("narrow") << false << 620;
        QTest::newRow("wide") << true << 1500;
    }

    void pictures()
    {
        QFETCH(const bool, dark);
        QFETCH(const int, width);
        const Theme theme = dark ? Theme::dark() : Theme::light();
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QApplication::setPalette(theme.palette());
        Fixture fixture;
        fixture.dialog->setTheme(theme);
        const QString real = TestPaths::shared(u"episodes/python-jit.txt"_s);
        fixture.open({real.isEmpty() ? fixture.file(u"talk.txt"_s, talk) : real,
                      fixture.file(u"second.txt"_s, talk), fixture.file(u"third.srt"_s, captions(40, 800)),
                      fixture.file(u"fourth.bin"_s, {})});
        const auto shoot = [&](const QString &what) {
            if (width > 0)
                fixture.dialog->resize(width, fixture.dialog->height());
            QTest::qWait(20);
            TestWindow::picture(*fixture.dialog, u"import-"_s + what + u'-' + tag);
        };
        QVERIFY(fixture.waitUntilReady());
        shoot(u"page"_s);
        QTest::mouseClick(fixture.button(u"Skip this file"_s), Qt::LeftButton);
        QVERIFY(fixture.waitUntilReady());
        shoot(u"labels"_s);
        QTest::mouseClick(fixture.button(u"Skip this file"_s), Qt::LeftButton);
        QVERIFY(fixture.waitUntilReady());
        shoot(u"captions"_s);
        QTest::mouseClick(fixture.button(u"Skip this file"_s), Qt::LeftButton);
        QVERIFY(fixture.waitForTrouble());
        shoot(u"trouble"_s);
        QApplication::setPalette({});
    }
};

QTEST_MAIN(ImportDialogTest)
#include "importdialog_test.moc"
