// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/settingsdialog.h"

#include "app/window/actiontable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr int nameRole = Qt::UserRole;

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QList<QKeySequence> keysOf(const ActionEntry &entry, const Settings::Values &values)
{
    return values.keys.value(entry.name, entry.keys);
}

QString textOf(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    auto *column = new QVBoxLayout(this);
    auto *tabs = new QTabWidget(this);
    tabs->addTab(makeGeneral(), tr("&General"));
    tabs->addTab(makeKeys(), tr("&Keys"));
    column->addWidget(tabs);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

QWidget *SettingsDialog::makeGeneral()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    const Settings::Values &values = m_settings.values();
    m_author = new QLineEdit(values.author, page);
    m_author->setPlaceholderText(m_settings.author());
    m_look = new QComboBox(page);
    m_look->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_look->setCurrentIndex(int(values.look));
    m_language = new QComboBox(page);
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->setCurrentIndex(std::max(m_language->findData(values.language), 0));
    m_autosave = new QSpinBox(page);
    m_autosave->setRange(Settings::leastAutosave, Settings::mostAutosave);
    m_autosave->setSuffix(tr(" s"));
    m_autosave->setValue(values.autosaveSeconds);

    form->addRow(tr("Your &name:"), m_author);
    form->addRow(tr("&Colours:"), m_look);
    form->addRow(tr("&Language:"), m_language);
    form->addRow({}, new QLabel(tr("From the next start on."), page));
    form->addRow(tr("Write the &file after a pause of:"), m_autosave);
    connect(m_author, &QLineEdit::editingFinished, this, &SettingsDialog::takeGeneral);
    connect(m_look, &QComboBox::activated, this, &SettingsDialog::takeGeneral);
    connect(m_language, &QComboBox::activated, this, &SettingsDialog::takeGeneral);
    connect(m_autosave, &QSpinBox::valueChanged, this, &SettingsDialog::takeGeneral);
    // The look can be chosen in the menu too.
    connect(&m_settings, &Settings::changed, m_look,
            [this] { m_look->setCurrentIndex(int(m_settings.values().look)); });
    return page;
}

void SettingsDialog::takeGeneral()
{
    Settings::Values values = m_settings.values();
    values.author = m_author->text().trimmed();
    values.look = Look(m_look->currentIndex());
    values.language = m_language->currentData().toString();
    values.autosaveSeconds = m_autosave->value();
    m_settings.set(values);
}

QWidget *SettingsDialog::makeKeys()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    m_actions = new QTreeWidget(page);
    m_actions->setAccessibleName(tr("Actions"));
    m_actions->setHeaderLabels({tr("Action"), tr("Keys")});
    m_actions->setRootIsDecorated(false);
    m_actions->setUniformRowHeights(true);
    m_actions->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    column->addWidget(m_actions);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Key:"), page);
    m_key = new QKeySequenceEdit(page);
    m_key->setMaximumSequenceLength(1);
    m_key->setClearButtonEnabled(true);
    label->setBuddy(m_key);
    m_usual = new QPushButton(tr("&Usual key"), page);
    row->addWidget(label);
    row->addWidget(m_key, 1);
    row->addWidget(m_usual);
    column->addLayout(row);
    m_clash = new QLabel(page);
    m_clash->setWordWrap(true);
    column->addWidget(m_clash);

    fillKeys();
    connect(m_actions, &QTreeWidget::currentItemChanged, this, &SettingsDialog::showKey);
    connect(m_key, &QKeySequenceEdit::editingFinished, this, [this] { setKey(m_key->keySequence()); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        Settings::Values values = m_settings.values();
        values.keys.remove(m_actions->currentItem()->data(0, nameRole).toString());
        m_settings.set(values);
        showKey();
    });
    m_actions->setCurrentItem(m_actions->topLevelItem(0));
    return page;
}

void SettingsDialog::fillKeys()
{
    for (const ActionEntry &entry : ActionTable::actions()) {
        auto *item =
            new QTreeWidgetItem(m_actions, {plain(entry.text), textOf(keysOf(entry, m_settings.values()))});
        item->setData(0, nameRole, QString(entry.name));
        item->setToolTip(0, entry.tip);
    }
}

void SettingsDialog::showKey()
{
    QTreeWidgetItem *item = m_actions->currentItem();
    const QString name = item->data(0, nameRole).toString();
    const auto entries = ActionTable::actions();
    const auto entry = std::ranges::find(entries, name, &ActionEntry::name);
    const auto keys = keysOf(*entry, m_settings.values());
    const QSignalBlocker blocker(m_key);
    m_key->setKeySequence(keys.value(0));
    item->setText(1, textOf(keys));
    m_usual->setEnabled(m_settings.values().keys.contains(name));
    m_clash->clear();
}

void SettingsDialog::setKey(const QKeySequence &key)
{
    const QString name = m_actions->currentItem()->data(0, nameRole).toString();
    const auto entries = ActionTable::actions();
    const auto own = std::ranges::find(entries, name, &ActionEntry::name);
    const auto keys = keysOf(*own, m_settings.values());
    if (key == keys.value(0))
        return;
    for (const ActionEntry &entry : entries) {
        if (entry.name != name && !key.isEmpty() && keysOf(entry, m_settings.values()).contains(key)) {
            showKey();
            m_clash->setText(tr("%1 is already the key of “%2”.")
                                 .arg(key.toString(QKeySequence::NativeText), plain(entry.text)));
            return;
        }
    }
    Settings::Values values = m_settings.values();
    values.keys[name] = key.isEmpty() ? QList<QKeySequence>() : QList{key};
    m_settings.set(values);
    showKey();
}

} // namespace Ropewalk
