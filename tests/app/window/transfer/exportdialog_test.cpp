// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/readproject.h"
#include "app/window/filechooser.h"
#include "app/window/transfer/exportdialog.h"
#include "tests/support/gui/window.h"
#include "tests/support/paths.h"
#include "widgets/common/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// Answers with a path that the test gave; an empty one is no answer.
class Chooser final : public FileChooser
{
public:
    QString answer;
    FileRequest asked;

    void choose(QWidget *, const FileRequest &request,
                const std::function<void(const QString &path)> &done) override
    {
        asked = request;
        if (!answer.isEmpty())
            done(answer);
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

struct Fixture {
    QTemporaryDir folder;
    FormatRegistry formats = FormatRegistry::standard();
    Chooser chooser;
    QString source;
    ReadProject read;
    std::unique_ptr<ExportDialog> dialog;

    explicit Fixture(const QByteArray &text, const QString &name = u"On goats.txt"_s,
                     const QString &format = {})
    {
        source = folder.filePath(u"in/"_s + name);
        QDir(folder.path()).mkpath(u"in"_s);
        QDir(folder.path()).mkpath(u"out"_s);
        QFile file(source);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file could not be made");
        file.close();
        open(source, format);
    }

    void open(const QString &path, const QString &format)
    {
        read = readFileAsProject(path, {}, formats, {}).value();
        dialog = std::make_unique<ExportDialog>(
            exportView(*read.project, *read.project->episode(read.project->episodes().front())), formats,
            chooser, ExportDialog::Values{out({}), format});
        dialog->show();
    }
    [[nodiscard]] QString out(const QString &name) const { return folder.filePath(u"out/"_s + name); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *path() const { return dialog->findChild<QLineEdit *>(); }
    [[nodiscard]] QComboBox *format() const { return dialog->findChild<QComboBox *>(); }
    [[nodiscard]] QString report() const { return dialog->findChild<QPlainTextEdit *>()->toPlainText(); }
    [[nodiscard]] bool isReady() const { return button(u"Export"_s)->isEnabled(); }
    [[nodiscard]] bool waitUntilReady() const
    {
        return QTest::qWaitFor([this] { return isReady(); });
    }
    /// What the bars say.
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const MessageBar *bar : dialog->findChildren<MessageBar *>())
            texts.append(bar->spokenText());
        return texts.join(u'\n');
    }
    [[nodiscard]] bool waitUntilSaid(const QString &what) const
    {
        return QTest::qWaitFor([&] { return said().contains(what); });
    }
    void choose(const QString &name) const
    {
        format()->setFocus();
        QTest::keyClick(format(), Qt::Key_Home);
        for (int at = 0; at < format()->count() && !format()->currentText().startsWith(name); ++at)
            QTest::keyClick(format(), Qt::Key_Down);
    }
    bool write() const
    {
        if (!waitUntilReady())
            return false;
        QTest::mouseClick(button(u"Export"_s), Qt::LeftButton);
        return QTest::qWaitFor([this] { return !dialog->isVisible(); });
    }
};

constexpr auto talk = "HOST: Goats.\n\nFOUNDER: No meetings.\n";
constexpr auto captions = "1\n00:00:01,000 --> 00:00:02,000\nHOST: Goats.\n\n"
                          "2\n00:00:03,000 --> 00:00:04,000\nFOUNDER: No <i>meetings</i>.\n\n";

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void struckWords_goOutOnRequest()
    {
        Fixture fixture(talk);
        auto *box = fixture.dialog->findChild<QCheckBox *>();
        QVERIFY(!box->isVisible());
        fixture.dialog->offerVerbatim([&] {
            ExportView view =
                exportView(*fixture.read.project,
                           *fixture.read.project->episode(fixture.read.project->episodes().front()));
            view.episode.turns[0].lines[0].text = u"Um, goats."_s;
            return view;
        });
        QVERIFY(box->isVisible());
        for (const bool isVerbatim : {true, false, true})
            box->setChecked(isVerbatim);
        QVERIFY(fixture.write());
        QCOMPARE(contentOf(fixture.out(u"On goats.txt"_s)), "HOST: Um, goats.\n\nFOUNDER: No meetings.\n");
    }

    void ownFormat_goesOutByteForByte()
    {
        Fixture fixture(talk);
        QCOMPARE(fixture.format()->currentData().toString(), u"text"_s);
        QCOMPARE(fixture.path()->text(), fixture.out(u"On goats.txt"_s));
        QSignalSpy exported(fixture.dialog.get(), &ExportDialog::exported);
        QVERIFY(fixture.write());
        QCOMPARE(exported.count(), 1);
        QCOMPARE(exported[0][0].toString(), fixture.out(u"On goats.txt"_s));
        QCOMPARE(contentOf(fixture.out(u"On goats.txt"_s)), QByteArray(talk));
    }

    void report_saysWhatTheFormatCannotSay()
    {
        Fixture fixture(captions, u"talk.srt"_s);
        QVERIFY(fixture.waitUntilReady());
        QVERIFY(fixture.report().startsWith(u"Nothing is left out"_s));
        fixture.choose(u"Plain text"_s);
        QVERIFY(QTest::qWaitFor([&] { return fixture.isReady() && fixture.report().contains(u"time"_s); }));
        QCOMPARE(fixture.path()->text(), fixture.out(u"talk.txt"_s)); // the name keeps up
        QVERIFY(fixture.write());
        QVERIFY(contentOf(fixture.out(u"talk.txt"_s)).contains("HOST: Goats."));
    }

    void suffixOfOnesOwn_stays()
    {
        Fixture fixture(captions, u"talk.srt"_s);
        fixture.path()->setText(fixture.out(u"talk.txt.old"_s));
        fixture.choose(u"Plain text"_s);
        QCOMPARE(fixture.path()->text(), fixture.out(u"talk.txt.old"_s));
    }

    void names_sayWhichOfTheThreeGoOut()
    {
        const Fixture fixture(talk);
        const auto labels = fixture.dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u"labels (HOST, FOUNDER)"_s); }));
    }

    void formatThatCanHoldNothing_writesNothing()
    {
        Fixture fixture(talk, u"talk.txt"_s, u"srt"_s);
        QVERIFY(fixture.waitUntilSaid(u"can hold nothing"_s));
        QVERIFY(!fixture.isReady());
        QTest::keyClick(fixture.path(), Qt::Key_Return);
        QVERIFY(fixture.dialog->isVisible());
        fixture.choose(u"Plain text"_s);
        QVERIFY(fixture.write());
    }

    void fileThatIsThere_isReplacedAndSaidToBe()
    {
        Fixture fixture(talk);
        QFile old(fixture.out(u"old.txt"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QVERIFY(fixture.waitUntilReady());
        fixture.path()->selectAll();
        QTest::keyClicks(fixture.path(), fixture.out(u"old.txt"_s));
        QVERIFY(fixture.waitUntilSaid(u"is there already"_s));
        QVERIFY(fixture.write());
        QCOMPARE(contentOf(fixture.out(u"old.txt"_s)), QByteArray(talk));
    }

    void browse_asksForANameInTheFormat()
    {
        Fixture fixture(talk);
        QVERIFY(fixture.waitUntilReady());
        QFile old(fixture.out(u"chosen.txt"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        fixture.chooser.answer = old.fileName();
        QTest::mouseClick(fixture.button(u"Browse …"_s), Qt::LeftButton);
        QVERIFY(fixture.chooser.asked.isSaving);
        QCOMPARE(fixture.chooser.asked.name, u"On goats.txt"_s);
        QCOMPARE(fixture.chooser.asked.suffix, u"txt"_s);
        QCOMPARE(fixture.path()->text(), old.fileName());
        QCOMPARE(fixture.said(), QString()); // the chooser asked about replacing it
        fixture.chooser.answer.clear();
        QTest::mouseClick(fixture.button(u"Browse …"_s), Qt::LeftButton);
        QCOMPARE(fixture.path()->text(), old.fileName());
    }

    void placeThatCannotBeWritten_saysWhatToDo_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << u"nowhere/talk.txt"_s;
        QTest::newRow("a folder") << u""_s;
        QTest::newRow("below a file") << u"/dev/null/talk.txt"_s;
        QTest::newRow("nothing can be written there") << u"/proc/talk.txt"_s;
    }

    void placeThatCannotBeWritten_saysWhatToDo()
    {
        QFETCH(const QString, path);
        Fixture fixture(talk);
        QVERIFY(fixture.waitUntilReady());
        fixture.path()->setText(path.startsWith(u'/') ? path : fixture.out(path));
        QTest::mouseClick(fixture.button(u"Export"_s), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !fixture.said().isEmpty(); }));
        QVERIFY(fixture.dialog->isVisible());
        fixture.path()->setText(fixture.out(u"talk.txt"_s)); // another place
        QVERIFY(QTest::qWaitFor([&] { return fixture.said().isEmpty(); }));
        QVERIFY(fixture.write());
    }

    void values_areWhatWasChosen()
    {
        Fixture fixture(talk);
        fixture.choose(u"Markdown"_s);
        fixture.path()->setText(u"/somewhere/else.md"_s);
        QCOMPARE(fixture.dialog->values().format, u"markdown"_s);
        QCOMPARE(fixture.dialog->values().folder, u"/somewhere"_s);
    }

    void escape_writesNothing()
    {
        Fixture fixture(talk);
        QVERIFY(fixture.waitUntilReady());
        QTest::keyClick(fixture.dialog.get(), Qt::Key_Escape);
        QVERIFY(!fixture.dialog->isVisible());
        QVERIFY(!QFile::exists(fixture.out(u"On goats.txt"_s)));
    }

    void realEpisode_goesOutByteForByte()
    {
        const QString path = TestPaths::shared(u"episodes/python-jit.txt"_s);
        if (path.isEmpty())
            QSKIP("no ../shared beside the checkout; On goats.txt covers exporting");
        Fixture fixture(talk);
        fixture.open(path, {});
        QCOMPARE(fixture.format()->currentData().toString(), u"episode-page"_s);
        QVERIFY(fixture.write());
        QCOMPARE(contentOf(fixture.out(u"python-jit.txt"_s)), contentOf(path));
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        QTest::newRow("light") << false << 0;
        QTest::newRow("dark") << true << 0;
        QTest::newRow("narrow") << false << 420;
        QTest::newRow("wide") << true << 1200;
    }

    void pictures()
    {
        QFETCH(const bool, dark);
        QFETCH(const int, width);
        const Theme theme = dark ? Theme::dark() : Theme::light();
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QApplication::setPalette(theme.palette());
        Fixture fixture(captions, u"talk.srt"_s, u"markdown"_s);
        fixture.dialog->setTheme(theme);
        if (width > 0)
            fixture.dialog->resize(width, fixture.dialog->height());
        QVERIFY(fixture.waitUntilReady());
        QFile old(fixture.out(u"talk.md"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        fixture.path()->setText(fixture.out(u"tal.md"_s));
        fixture.path()->setText(old.fileName());
        QTest::qWait(20);
        TestWindow::picture(*fixture.dialog, u"export-losses-"_s + tag);
        fixture.path()->setText(u"/proc/talk.md"_s);
        QTest::mouseClick(fixture.button(u"Export"_s), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !fixture.said().isEmpty(); }));
        QTest::qWait(20);
        TestWindow::picture(*fixture.dialog, u"export-trouble-"_s + tag);
        QApplication::setPalette({});
    }
};

QTEST_MAIN(ExportDialogTest)
#include "exportdialog_test.moc"
