// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/transfer/exportdialog.h"
#include "tests/app/window/windowdesk.h"

#include <QFile>
#include <QLineEdit>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What an episode was imported from is read from the project when somebody wants it.
class ImportedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opening_leavesItInTheFile();
    void originalWords_areRestoredFromTheFile();
    void anUneditedEpisode_goesOutByteForByte();
    void aProjectThatCloses_forgetsWhatWasAskedFor();

private:
    std::unique_ptr<WindowDesk> m_desk;
    QString m_file;
};

/// A project that was made in an earlier run.
void ImportedTest::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_file = m_desk->path(u"show.ropewalk"_s);
    m_desk->start();
    QVERIFY(m_desk->openNew(m_file));
    QVERIFY(m_desk->episode().imported());
    QVERIFY(m_desk->close());
    m_desk->start();
    QVERIFY(m_desk->open({m_file}));
}

void ImportedTest::opening_leavesItInTheFile()
{
    QVERIFY(!m_desk->episode().imported());
    int done = 0;
    m_desk->projects().withImported(m_desk->editor().episode(), [&] {
        ++done;
        QVERIFY(m_desk->episode().imported());
        QCOMPARE(m_desk->episode().imported()->format, u"episode-page"_s);
    });
    QCOMPARE(done, 0); // in a thread of its own
    SOON_COMPARE(done, 1);
    SOON_VERIFY(!m_desk->projects().isBusy());
    QVERIFY(!m_desk->episode().imported());
    m_desk->projects().withImported(EpisodeId::create(), [&] { ++done; });
    QCOMPARE(done, 1);
}

void ImportedTest::originalWords_areRestoredFromTheFile()
{
    const Line line = m_desk->episode().transcript().lineAt(2).line();
    m_desk->editor().setCaret({{line.id, 0}, {line.id, 0}});
    m_desk->type(u"Other words. "_s);
    QCOMPARE(m_desk->line(2), u"Other words. "_s + line.text);
    m_desk->trigger(ActionId::RestoreOriginal);
    SOON_COMPARE(m_desk->line(2), line.text);
    QVERIFY(!m_desk->episode().imported());
    m_desk->trigger(ActionId::Undo);
    QCOMPARE(m_desk->line(2), u"Other words. "_s + line.text);
}

void ImportedTest::anUneditedEpisode_goesOutByteForByte()
{
    m_desk->trigger(ActionId::Export);
    const auto dialog = [this] { return m_desk->window().findChild<ExportDialog *>(); };
    SOON_VERIFY(dialog());
    const QString out = m_desk->path(u"out.txt"_s);
    dialog()->findChild<QLineEdit *>()->setText(out);
    for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
        if (button->isDefault()) {
            SOON_VERIFY(button->isEnabled());
            button->click();
        }
    }
    SOON_VERIFY(!dialog());
    QCOMPARE(bytesOf(out), bytesOf(WindowDesk::sample()));
    QVERIFY(!m_desk->episode().imported());
}

void ImportedTest::aProjectThatCloses_forgetsWhatWasAskedFor()
{
    bool isDone = false;
    const EpisodeId id = m_desk->editor().episode();
    m_desk->projects().close();
    m_desk->projects().withImported(id, [&] { isDone = true; });
    SOON_VERIFY(!m_desk->projects().session());
    QTest::qWait(50);
    QVERIFY(!isDone);
}

QTEST_MAIN(ImportedTest)
#include "imported_test.moc"
