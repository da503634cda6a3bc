// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/backups/sendcopydialog.h"

#include "widgets/common/messagebars.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Ropewalk
{

SendCopyDialog::SendCopyDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_bars(new MessageBars(this))
    , m_history(
          new QCheckBox(tr("The &history: what was done and deleted, and the imported originals"), this))
    , m_sources(new QCheckBox(tr("&Sources, and the evidence found in them"), this))
    , m_notes(new QCheckBox(tr("Private &notes"), this))
    , m_offRecord(new QCheckBox(tr("Words &off the record"), this))
    , m_hint(new QLabel(this))
    , m_size(new QLabel(this))
{
    setWindowTitle(tr("Send a copy of “%1”").arg(name));
    setWindowModality(Qt::WindowModal);
    auto *heading = new QLabel(tr("What stays out of the copy:"), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("&Write the copy…"), QDialogButtonBox::ActionRole);
    m_write->setDefault(true);
    for (QLabel *label : {m_hint, m_size}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bars);
    column->addWidget(heading);
    // Before take(), which looks at it.
    connect(m_history, &QCheckBox::clicked, this, [this](bool isOut) { m_wantsHistoryOut = isOut; });
    for (QCheckBox *box : {m_history, m_sources, m_notes, m_offRecord}) {
        column->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &SendCopyDialog::take);
    }
    column->addWidget(m_hint);
    column->addStretch(1);
    column->addWidget(m_size);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &SendCopyDialog::writeWanted);
    // What was said in confidence goes to nobody unless somebody says so.
    m_notes->setChecked(true);
    m_offRecord->setChecked(true);
    m_hint->setText(
        tr("The history holds all of this as it was, so it stays out as soon as anything else does."));
    take();
}

LeftOut SendCopyDialog::leftOut() const
{
    return {m_history->isChecked(), m_sources->isChecked(), m_notes->isChecked(), m_offRecord->isChecked()};
}

void SendCopyDialog::take()
{
    const bool isFixed = leftOut().needsHistoryOut();
    m_history->setEnabled(!isFixed);
    m_history->setChecked(isFixed || m_wantsHistoryOut);
    setSize(-1);
    Q_EMIT choiceChanged();
}

void SendCopyDialog::setSize(qint64 size)
{
    m_size->setText(size < 0
                        ? tr("The copy is being made…")
                        : tr("Size of the copy: %1")
                              .arg(QLocale().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat)));
    m_write->setEnabled(size >= 0);
}

void SendCopyDialog::setTheme(const Theme &theme)
{
    m_bars->setTheme(theme);
}

} // namespace Ropewalk
