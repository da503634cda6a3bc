// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/settingspages/generalpage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

GeneralPage::GeneralPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_author(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_autosave(new QSpinBox(this))
    , m_reset(new QPushButton(this))
{
    m_author->setPlaceholderText(settings.author());
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_autosave->setRange(Settings::leastAutosave, Settings::mostAutosave);
    m_autosave->setSuffix(tr(" s"));
    m_reset->setAutoDefault(false);

    auto *form = new QFormLayout(this);
    form->addRow(tr("Your &name:"), m_author);
    form->addRow(tr("&Language:"), m_language);
    form->addRow({}, new QLabel(tr("From the next start on."), this));
    form->addRow(tr("Write the &file after a pause of:"), m_autosave);
    form->addRow({}, m_reset);
    show(settings.values());
    connect(m_author, &QLineEdit::editingFinished, this, &GeneralPage::take);
    connect(m_language, &QComboBox::activated, this, &GeneralPage::take);
    connect(m_autosave, &QSpinBox::valueChanged, this, &GeneralPage::take);
    connect(m_reset, &QPushButton::clicked, this, &GeneralPage::reset);
    connect(&settings, &Settings::changed, this, [this] { show(m_settings.values()); });
}

void GeneralPage::show(const Settings::Values &values)
{
    const QSignalBlocker quiet(m_autosave);
    m_author->setText(values.author);
    m_language->setCurrentIndex(std::max(m_language->findData(values.language), 0));
    m_autosave->setValue(values.autosaveSeconds);
    m_reset->setText(m_before ? tr("&Take the reset back") : tr("&Reset all settings"));
}

void GeneralPage::take()
{
    Settings::Values values = m_settings.values();
    values.author = m_author->text().trimmed();
    values.language = m_language->currentData().toString();
    values.autosaveSeconds = m_autosave->value();
    m_before.reset();
    m_settings.set(values);
}

/// At once, and back at once: nobody has to be asked.
void GeneralPage::reset()
{
    if (m_before) {
        const Settings::Values before = *m_before;
        m_before.reset();
        m_settings.set(before);
    } else {
        m_before = m_settings.values();
        Settings::Values usual;
        // Who somebody is, is no matter of taste.
        usual.author = m_before->author;
        m_settings.set(usual);
    }
    show(m_settings.values());
}

} // namespace Ropewalk
