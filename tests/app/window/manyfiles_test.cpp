// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/transfer/importdialog.h"
#include "tests/app/window/windowdesk.h"
#include "widgets/episodes/episodespanel.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QProgressBar>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// Many files at once, and a project of many episodes.
class ManyFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolder_comesInBehindABar_andBadFilesAreNamed();
    void stopped_whatCameInStays();
    void closingMeanwhile_keepsWhatCameIn();
    void episodesThatAreNotOnScreen_areNotInMemory();

private:
    /// A folder of transcripts.
    [[nodiscard]] QString folder(int count, qsizetype turns) const
    {
        const QString folder = m_desk->path(u"talks"_s);
        QDir().mkpath(folder);
        for (int number = 0; number < count; ++number) {
            QFile file(folder + u"/talk %1.txt"_s.arg(number));
            QByteArray text;
            for (qsizetype turn = 0; turn < turns; ++turn)
                text += (turn % 2 == 0 ? "ANA: " : "BO: ") + QByteArray::number(number) +
                        " goats never page you, " + QByteArray::number(turn) + ".\n\n";
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("the file could not be made");
        }
        return folder;
    }
    /// Drops a folder on the window and presses the button for all of it.
    void importAll(const QString &folder) const
    {
        m_desk->application->openFiles({folder});
        SOON_VERIFY(m_desk->importDialog() && m_desk->importDialog()->isVisible());
        auto *all = m_desk->importDialog()->findChild<QPushButton *>(u"all"_s);
        QTest::mouseClick(all, Qt::LeftButton);
        SOON_VERIFY(!m_desk->importDialog());
    }
    [[nodiscard]] qsizetype listed() const
    {
        return m_desk->window().episodes().findChild<QComboBox *>()->count();
    }
    [[nodiscard]] qsizetype loaded() const
    {
        const Project &project = m_desk->session().project();
        return std::ranges::count_if(project.episodes(),
                                     [&project](EpisodeId id) { return project.episode(id); });
    }

    std::unique_ptr<WindowDesk> m_desk;
};

void ManyFilesTest::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_desk->start();
}

void ManyFilesTest::aFolder_comesInBehindABar_andBadFilesAreNamed()
{
    const QString talks = folder(40, 6);
    QVERIFY(QFile::resize(talks + u"/talk 11.txt"_s, 0));
    QVERIFY(QFile::resize(talks + u"/talk 25.txt"_s, 0));
    importAll(talks);
    SOON_VERIFY(m_desk->hasBar("imported"));
    QVERIFY(!m_desk->hasBar("importing"));
    QCOMPARE(m_desk->session().project().episodes().size(), 38u);
    QCOMPARE(listed(), 38);
    const QString text = m_desk->barTexts().join(u'\n');
    QVERIFY2(text.contains(u"talk 11.txt"_s) && text.contains(u"talk 25.txt"_s), qPrintable(text));
    // The first is on screen, as if it had come alone.
    QVERIFY(m_desk->waitForEpisode());
    QCOMPARE(m_desk->editor().episode(), m_desk->session().project().episodes().front());
}

void ManyFilesTest::stopped_whatCameInStays()
{
    importAll(folder(200, 200));
    SOON_VERIFY(m_desk->hasBar("importing"));
    SOON_VERIFY(m_desk->session().project().episodes().size() > 3);
    QPushButton *cancel = nullptr;
    for (auto *bar : m_desk->window().bars().findChildren<MessageBar *>()) {
        if (bar->findChild<QProgressBar *>())
            cancel = bar->findChild<QPushButton *>();
    }
    QVERIFY(cancel);
    QTest::mouseClick(cancel, Qt::LeftButton);
    SOON_VERIFY(m_desk->hasBar("imported"));
    const size_t count = m_desk->session().project().episodes().size();
    QVERIFY(count > 3 && count < 200);
    QCOMPARE(size_t(listed()), count);
    QVERIFY(m_desk->barTexts().join(u' ').contains(QString::number(200 - count)));
}

void ManyFilesTest::closingMeanwhile_keepsWhatCameIn()
{
    QVERIFY(m_desk->openNew(m_desk->path(u"show.ropewalk"_s)));
    importAll(folder(200, 200));
    SOON_VERIFY(m_desk->session().project().episodes().size() > 4);
    m_desk->projects().close();
    SOON_VERIFY(!m_desk->projects().session());
    QVERIFY(!m_desk->hasBar("importing"));
    m_desk->projects().open(m_desk->path(u"show.ropewalk"_s));
    SOON_VERIFY(m_desk->projects().session());
    QVERIFY(m_desk->session().project().episodes().size() > 4);
}

void ManyFilesTest::episodesThatAreNotOnScreen_areNotInMemory()
{
    importAll(folder(30, 6));
    SOON_VERIFY(m_desk->hasBar("imported"));
    // The first one was chosen in the sheet, and is on screen.
    QVERIFY(loaded() <= 2);
    m_desk->chooser.answer = m_desk->path(u"show.ropewalk"_s);
    m_desk->trigger(ActionId::SaveAs);
    SOON_VERIFY(m_desk->projects().path() == m_desk->chooser.answer && !m_desk->projects().isBusy());
    QVERIFY(m_desk->close());
    m_desk->start();
    QVERIFY(m_desk->open({m_desk->chooser.answer}));
    QCOMPARE(listed(), 30);
    QCOMPARE(loaded(), 1);
    // Going through them keeps a few at hand, not all.
    auto *list = m_desk->window().episodes().findChild<QComboBox *>();
    for (int index = 1; index < 12; ++index) {
        list->setCurrentIndex(index);
        Q_EMIT list->activated(index);
        const EpisodeId wanted = m_desk->session().project().episodes()[size_t(index)];
        SOON_VERIFY(m_desk->editor().episode() == wanted);
        QVERIFY(loaded() <= 5);
    }
    QVERIFY(loaded() >= 2);
}

QTEST_MAIN(ManyFilesTest)
#include "manyfiles_test.moc"
