// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/appearance.h"
#include "app/window/settings.h"
#include "app/window/settingsdialog.h"
#include "app/window/settingspages/appearancepage.h"
#include "app/window/settingspages/generalpage.h"
#include "app/window/settingspages/keyspage.h"
#include "tests/app/window/windowdesk.h"

#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What people choose and what the window remembers: two files that may be damaged.
class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesComeBack();
    void whatAnotherVersionWrote_stays();
    void valuesOutsideTheirBounds_areTakenIn();
    void aDamagedFile_isSetAside_andSaid_data();
    void aDamagedFile_isSetAside_andSaid();
    void aFolderInTheFilesPlace_isSaid_andStaysAsItIs();
    void theLookOfTheMenu_isChosenAndComesBack();
    void aKeyIsChosen_andOneThatIsTakenIsRefused();
    void aKeyThatIsTaken_canBeTakenOver();
    void aScheme_givesItsKeys_andOursComeBack();
    void aReset_canBeTakenBack();
    void coloursThatCannotBeRead_areTold();
    void chosenColoursAndFonts_holdAfterAStart();
};

void SettingsTest::choicesComeBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"below/settings.json"_s);
    Settings::Values values;
    values.look = Look::Dark;
    values.zoomPercent = 150;
    values.author = u"Anna Müller"_s;
    values.autosaveSeconds = 60;
    values.language = u"de"_s;
    values.keys = {{u"split-turn"_s, {QKeySequence(u"F5"_s)}}, {u"import"_s, {}}};
    {
        Settings settings(path);
        settings.set(values);
    }
    const Settings settings(path);
    QCOMPARE(settings.trouble(), QString());
    QVERIFY(settings.values() == values);
    QCOMPARE(settings.author(), u"Anna Müller"_s);
}

void SettingsTest::whatAnotherVersionWrote_stays()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    write(path, R"({"look": "mauve", "zoom": 120, "wallpaper": "goats"})");
    Settings settings(path);
    QCOMPARE(settings.values().look, Look::System);
    Settings::Values values = settings.values();
    values.author = u"Bo"_s;
    settings.set(values);
    QVERIFY(bytesOf(path).contains("goats"));
}

void SettingsTest::valuesOutsideTheirBounds_areTakenIn()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    write(path,
          R"({"zoom": 100000, "autosave_seconds": -3, "keys": {"undo": ["", 7, "Ctrl+U"]}, "author": 5})");
    const Settings settings(path);
    QCOMPARE(settings.values().zoomPercent, Settings::mostZoom);
    QCOMPARE(settings.values().autosaveSeconds, Settings::leastAutosave);
    QCOMPARE(settings.values().keys.value(u"undo"_s), QList{QKeySequence(u"Ctrl+U"_s)});
    QCOMPARE(settings.values().author, QString());
}

void SettingsTest::aDamagedFile_isSetAside_andSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << QByteArray(R"({"look": "dark", "zo)");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("noise") << QByteArray("\0\xff\xfe\x80{{{", 7);
}

void SettingsTest::aDamagedFile_isSetAside_andSaid()
{
    QFETCH(const QByteArray, bytes);
    WindowDesk desk;
    const QString settings = desk.folders.settings + u"/settings.json"_s;
    const QString state = desk.folders.state + u"/window.json"_s;
    write(settings, bytes);
    write(state, bytes);
    desk.start();
    QCOMPARE(bytesOf(settings + u".damaged"_s), bytes);
    QCOMPARE(bytesOf(state + u".damaged"_s), bytes);
    QCOMPARE(desk.barTexts().filter(u"damaged"_s).size(), 2);
    QVERIFY(desk.close());
    // And once only.
    desk.start();
    QCOMPARE(desk.barTexts(), QStringList());
}

void SettingsTest::aFolderInTheFilesPlace_isSaid_andStaysAsItIs()
{
    WindowDesk desk;
    const QString settings = desk.folders.settings + u"/settings.json"_s;
    QDir().mkpath(settings + u"/inside"_s);
    desk.start();
    QCOMPARE(desk.barTexts().size(), 1);
    desk.trigger(ActionId::ThemeDark);
    QVERIFY(desk.hasBar("settings"));
    QVERIFY(QFileInfo(settings + u"/inside"_s).isDir());
}

void SettingsTest::theLookOfTheMenu_isChosenAndComesBack()
{
    WindowDesk desk;
    desk.start();
    desk.trigger(ActionId::ThemeDark);
    SOON_VERIFY(desk.window().palette().color(QPalette::Window).lightnessF() < 0.5);
    QVERIFY(desk.close());
    desk.start();
    QVERIFY(desk.window().palette().color(QPalette::Window).lightnessF() < 0.5);
    QVERIFY(desk.window().actions().action(ActionId::ThemeDark)->isChecked());
    desk.trigger(ActionId::ThemeLight);
    SOON_VERIFY(desk.window().palette().color(QPalette::Window).lightnessF() > 0.5);
}

void SettingsTest::aKeyIsChosen_andOneThatIsTakenIsRefused()
{
    WindowDesk desk;
    desk.start();
    desk.trigger(ActionId::Settings);
    auto *dialog = desk.window().findChild<SettingsDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal());
    auto *list = dialog->findChild<KeysPage *>()->findChild<QTreeWidget *>();
    const auto items = list->findItems(u"Import transcript"_s, Qt::MatchExactly);
    QCOMPARE(items.size(), 1);
    list->setCurrentItem(items[0]);
    auto *key = dialog->findChild<QKeySequenceEdit *>();
    QAction *import = desk.window().actions().action(ActionId::Import);
    QCOMPARE(key->keySequence(), import->shortcut());
    key->setKeySequence(QKeySequence(u"Ctrl+G"_s));
    Q_EMIT key->editingFinished();
    QCOMPARE(import->shortcut(), QKeySequence(u"Ctrl+I"_s));
    key->setKeySequence(QKeySequence(u"Ctrl+Alt+I"_s));
    Q_EMIT key->editingFinished();
    QCOMPARE(import->shortcut(), QKeySequence(u"Ctrl+Alt+I"_s));
    dialog->close();
    QVERIFY(desk.close());
    desk.start();
    QCOMPARE(desk.window().actions().action(ActionId::Import)->shortcut(), QKeySequence(u"Ctrl+Alt+I"_s));
}

void SettingsTest::aKeyThatIsTaken_canBeTakenOver()
{
    WindowDesk desk;
    desk.start();
    desk.trigger(ActionId::Settings);
    auto *dialog = desk.window().findChild<SettingsDialog *>();
    auto *page = dialog->findChild<KeysPage *>();
    auto *list = page->findChild<QTreeWidget *>();
    list->setCurrentItem(list->findItems(u"Import transcript"_s, Qt::MatchExactly).value(0));
    auto *key = page->findChild<QKeySequenceEdit *>();
    key->setKeySequence(QKeySequence(u"Ctrl+G"_s));
    Q_EMIT key->editingFinished();
    QPushButton *takeOver = nullptr;
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->text() == u"Use it &here"_s)
            takeOver = button;
    }
    QVERIFY(takeOver && !takeOver->isHidden());
    takeOver->click();
    QCOMPARE(desk.window().actions().action(ActionId::Import)->shortcut(), QKeySequence(u"Ctrl+G"_s));
    QVERIFY(!desk.window().actions().action(ActionId::GoTo)->shortcuts().contains(QKeySequence(u"Ctrl+G"_s)));
}

void SettingsTest::aScheme_givesItsKeys_andOursComeBack()
{
    WindowDesk desk;
    desk.start();
    desk.trigger(ActionId::Settings);
    auto *page = desk.window().findChild<SettingsDialog *>()->findChild<KeysPage *>();
    auto *scheme = page->findChild<QComboBox *>();
    scheme->setCurrentIndex(scheme->findText(u"Subtitle Edit"_s));
    Q_EMIT scheme->activated(scheme->currentIndex());
    QCOMPARE(desk.window().actions().action(ActionId::SoundBack)->shortcut(), QKeySequence(u"Alt+Left"_s));
    QCOMPARE(scheme->currentText(), u"Subtitle Edit"_s);
    scheme->setCurrentIndex(0);
    Q_EMIT scheme->activated(0);
    QCOMPARE(desk.window().actions().action(ActionId::SoundBack)->shortcut(), QKeySequence(u"F6"_s));
}

void SettingsTest::aReset_canBeTakenBack()
{
    WindowDesk desk;
    desk.start();
    desk.trigger(ActionId::ThemeDark);
    desk.trigger(ActionId::Settings);
    auto *page = desk.window().findChild<SettingsDialog *>()->findChild<GeneralPage *>();
    auto *reset = page->findChild<QPushButton *>();
    reset->click();
    SOON_VERIFY(desk.window().actions().action(ActionId::ThemeSystem)->isChecked());
    reset->click();
    SOON_VERIFY(desk.window().actions().action(ActionId::ThemeDark)->isChecked());
}

void SettingsTest::coloursThatCannotBeRead_areTold()
{
    Theme theme = Theme::light();
    QVERIFY(AppearancePage::troubleOf(theme, Colour::Quote).isEmpty());
    theme.setColour(Colour::Quote, QColor(u"#dddddd"_s));
    QVERIFY(!AppearancePage::troubleOf(theme, Colour::Quote).isEmpty());
    theme.setColour(Colour::Selection, QColor(u"#333333"_s));
    QVERIFY(!AppearancePage::troubleOf(theme, Colour::Selection).isEmpty());
}

void SettingsTest::chosenColoursAndFonts_holdAfterAStart()
{
    WindowDesk desk;
    QDir().mkpath(desk.folders.settings);
    QFile file(desk.folders.settings + u"/settings.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"look": "light", "line_length": 9999, "text_size": 20, "text_font": "DejaVu Sans",
                   "light_colours": {"quote": "#123456", "page": "no colour", "goats": "#111111"}})");
    file.close();
    Settings settings(file.fileName());
    QCOMPARE(settings.values().lineLength, Settings::mostLineLength);
    QCOMPARE(settings.values().textSize, 20);
    QCOMPARE(settings.values().lightColours.value(u"page"_s), QString());
    const Appearance appearance(settings);
    QCOMPARE(appearance.theme().colour(Colour::Quote), QColor(u"#123456"_s));
    QCOMPARE(appearance.theme().colour(Colour::Page), Theme::light().colour(Colour::Page));
}

QTEST_MAIN(SettingsTest)

#include "settings_test.moc"
