// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/settingspages/keyspage.h"

#include "app/window/actiontable.h"
#include "app/window/keyscheme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
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

KeysPage::KeysPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_scheme(new QComboBox(this))
    , m_about(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_actions(new QTreeWidget(this))
    , m_key(new QKeySequenceEdit(this))
    , m_usual(new QPushButton(tr("&Usual key"), this))
    , m_takeOver(new QPushButton(tr("Use it &here"), this))
    , m_clash(new QLabel(this))
{
    m_scheme->addItem(tr("Ropewalk’s own"));
    for (const KeyScheme &scheme : keySchemes())
        m_scheme->addItem(scheme.name, scheme.about);
    m_about->setWordWrap(true);
    m_filter->setPlaceholderText(tr("Action or key"));
    m_filter->setClearButtonEnabled(true);
    m_actions->setAccessibleName(tr("Actions"));
    m_actions->setHeaderLabels({tr("Action"), tr("Keys")});
    m_actions->setRootIsDecorated(false);
    m_actions->setUniformRowHeights(true);
    m_actions->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_key->setMaximumSequenceLength(1);
    m_key->setClearButtonEnabled(true);
    m_clash->setWordWrap(true);
    for (QPushButton *button : {m_usual, m_takeOver})
        button->setAutoDefault(false);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Scheme:"), m_scheme);
    form->addRow(m_about);
    form->addRow(tr("&Find:"), m_filter);
    form->addRow(m_actions);
    auto *row = new QHBoxLayout;
    row->addWidget(m_key, 1);
    row->addWidget(m_usual);
    auto *label = new QLabel(tr("&Key:"), this);
    label->setBuddy(m_key);
    form->addRow(label, row);
    auto *clash = new QHBoxLayout;
    clash->addWidget(m_clash, 1);
    clash->addWidget(m_takeOver);
    form->addRow(clash);

    fill();
    connect(m_scheme, &QComboBox::activated, this, &KeysPage::chooseScheme);
    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_actions, &QTreeWidget::currentItemChanged, this, &KeysPage::showKey);
    connect(m_key, &QKeySequenceEdit::editingFinished, this, [this] { setKey(m_key->keySequence()); });
    connect(m_takeOver, &QPushButton::clicked, this, &KeysPage::takeOver);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        Settings::Values values = m_settings.values();
        values.keys.remove(current());
        m_settings.set(values);
    });
    connect(&settings, &Settings::changed, this, &KeysPage::showKeys);
    m_actions->setCurrentItem(m_actions->topLevelItem(0));
    showKeys();
}

QString KeysPage::current() const
{
    return m_actions->currentItem()->data(0, nameRole).toString();
}

void KeysPage::fill()
{
    for (const ActionEntry &entry : ActionTable::actions()) {
        auto *item = new QTreeWidgetItem(m_actions, {plain(entry.text)});
        item->setData(0, nameRole, QString(entry.name));
        item->setToolTip(0, entry.tip);
    }
}

void KeysPage::showKeys()
{
    const auto entries = ActionTable::actions();
    for (int at = 0; at < m_actions->topLevelItemCount(); ++at)
        m_actions->topLevelItem(at)->setText(1, textOf(keysOf(entries[size_t(at)], m_settings.values())));
    int scheme = m_settings.values().keys.isEmpty() ? 0 : -1;
    const auto schemes = keySchemes();
    for (size_t at = 0; at < schemes.size(); ++at) {
        if (Ropewalk::keysOf(schemes[at]) == m_settings.values().keys)
            scheme = int(at) + 1;
    }
    m_scheme->setCurrentIndex(scheme);
    m_scheme->setPlaceholderText(tr("Keys of your own"));
    m_about->setText(m_scheme->currentData().toString());
    m_about->setVisible(!m_about->text().isEmpty());
    showKey();
}

void KeysPage::showKey()
{
    const QString name = current();
    const auto entries = ActionTable::actions();
    const auto entry = std::ranges::find(entries, name, &ActionEntry::name);
    const QSignalBlocker blocker(m_key);
    m_key->setKeySequence(keysOf(*entry, m_settings.values()).value(0));
    m_usual->setEnabled(m_settings.values().keys.contains(name));
    m_clash->clear();
    m_takeOver->hide();
}

void KeysPage::filter(const QString &text)
{
    QTreeWidgetItem *first = nullptr;
    for (int at = 0; at < m_actions->topLevelItemCount(); ++at) {
        QTreeWidgetItem *item = m_actions->topLevelItem(at);
        const bool fits = item->text(0).contains(text, Qt::CaseInsensitive) ||
                          item->text(1).contains(text, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    if (first && m_actions->currentItem()->isHidden())
        m_actions->setCurrentItem(first);
}

void KeysPage::setKey(const QKeySequence &key)
{
    const QString name = current();
    const auto entries = ActionTable::actions();
    const auto own = std::ranges::find(entries, name, &ActionEntry::name);
    if (key == keysOf(*own, m_settings.values()).value(0))
        return;
    for (const ActionEntry &entry : entries) {
        if (entry.name != name && !key.isEmpty() && keysOf(entry, m_settings.values()).contains(key)) {
            showKey();
            m_wanted = key;
            m_owner = entry.name;
            m_clash->setText(tr("%1 is already the key of “%2”.")
                                 .arg(key.toString(QKeySequence::NativeText), plain(entry.text)));
            m_takeOver->show();
            return;
        }
    }
    Settings::Values values = m_settings.values();
    values.keys[name] = key.isEmpty() ? QList<QKeySequence>() : QList{key};
    m_settings.set(values);
}

void KeysPage::takeOver()
{
    const auto entries = ActionTable::actions();
    const auto owner = std::ranges::find(entries, m_owner, &ActionEntry::name);
    if (owner == entries.end())
        return;
    Settings::Values values = m_settings.values();
    QList<QKeySequence> left = keysOf(*owner, values);
    left.removeAll(m_wanted);
    values.keys[m_owner] = left;
    values.keys[current()] = {m_wanted};
    m_settings.set(values);
}

void KeysPage::chooseScheme()
{
    Settings::Values values = m_settings.values();
    const int index = m_scheme->currentIndex();
    values.keys.clear();
    if (index > 0)
        values.keys = Ropewalk::keysOf(keySchemes()[size_t(index) - 1]);
    m_settings.set(values);
    showKeys();
}

} // namespace Ropewalk
