// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/episodes/episodespanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// A panel of two episodes with the second on screen.
struct Shown {
    EpisodesPanel panel;
    std::vector<EpisodesPanel::Item> items;

    Shown()
    {
        for (const QString &title : {u"Ropes"_s, u"Goats"_s})
            items.push_back({EpisodeId::create(), {title, u"4"_s, QDate(2026, 5, 14), 0, {}, {}, false}});
        panel.setEpisodes(items, items[1].id);
        panel.show();
        panel.activateWindow();
    }
    [[nodiscard]] QLineEdit *field(int at) const { return panel.findChildren<QLineEdit *>()[at]; }
    void type(int at, const QString &text) const
    {
        field(at)->setFocus();
        field(at)->selectAll();
        QTest::keyClicks(field(at), text);
        QTest::keyClick(field(at), Qt::Key_Return);
    }
};

} // namespace

class EpisodesPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheEpisodeOnScreen();
    void anotherEpisodeIsChosenByKeyboard();
    void factsAreWantedOnceTheyAreTyped();
    void datesAreReadAsPeopleWriteThem_data();
    void datesAreReadAsPeopleWriteThem();
    void aDateThatIsNone_changesNothing_andSaysHow();
    void aProjectWithoutEpisodes_saysWhatToDo();
};

void EpisodesPanelTest::showsTheEpisodeOnScreen()
{
    const Shown shown;
    auto *chooser = shown.panel.findChild<QComboBox *>();
    QCOMPARE(chooser->currentText(), u"Goats"_s);
    QCOMPARE(chooser->count(), 2);
    QCOMPARE(shown.field(0)->text(), u"Goats"_s);
    QCOMPARE(shown.field(1)->text(), u"4"_s);
    QCOMPARE(shown.field(2)->text(), u"2026-05-14"_s);
}

void EpisodesPanelTest::anotherEpisodeIsChosenByKeyboard()
{
    const Shown shown;
    const QSignalSpy wanted(&shown.panel, &EpisodesPanel::episodeWanted);
    QTest::keyClick(shown.panel.findChild<QComboBox *>(), Qt::Key_Up);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<EpisodeId>(), shown.items[0].id);
}

void EpisodesPanelTest::factsAreWantedOnceTheyAreTyped()
{
    const Shown shown;
    const QSignalSpy wanted(&shown.panel, &EpisodesPanel::factsWanted);
    shown.type(0, u"Goats, again"_s);
    QCOMPARE(wanted.size(), 1);
    EpisodeFacts facts = shown.items[1].facts;
    facts.title = u"Goats, again"_s;
    QVERIFY(wanted[0][0].value<EpisodeFacts>() == facts);
}

void EpisodesPanelTest::datesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::newRow("ISO") << u"2025-01-02"_s << QDate(2025, 1, 2);
    QTest::newRow("with spaces") << u" 2025-01-02 "_s << QDate(2025, 1, 2);
    QTest::newRow("the country’s") << QLocale().toString(QDate(2025, 1, 2), QLocale::ShortFormat)
                                   << QDate(2025, 1, 2);
    QTest::newRow("in words") << QLocale().toString(QDate(2025, 1, 2), QLocale::LongFormat)
                              << QDate(2025, 1, 2);
    QTest::newRow("none") << u" "_s << QDate();
}

void EpisodesPanelTest::datesAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, typed);
    QFETCH(const QDate, date);
    const Shown shown;
    const QSignalSpy wanted(&shown.panel, &EpisodesPanel::factsWanted);
    shown.type(2, typed);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<EpisodeFacts>().date, date);
}

void EpisodesPanelTest::aDateThatIsNone_changesNothing_andSaysHow()
{
    const Shown shown;
    const QSignalSpy wanted(&shown.panel, &EpisodesPanel::factsWanted);
    shown.type(2, u"the day after"_s);
    QCOMPARE(wanted.size(), 0);
    const auto labels = shown.panel.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"2026-05-14"_s);
    }));
}

void EpisodesPanelTest::aProjectWithoutEpisodes_saysWhatToDo()
{
    Shown shown;
    shown.panel.setEpisodes({}, {});
    const QSignalSpy wanted(&shown.panel, &EpisodesPanel::importWanted);
    auto *button = shown.panel.findChild<QPushButton *>();
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(EpisodesPanelTest)

#include "episodespanel_test.moc"
