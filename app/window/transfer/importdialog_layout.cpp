// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// What the dialog consists of.

#include "app/window/transfer/importdialog.h"

#include "model/lists/labelsmodel.h"
#include "widgets/common/messagebars.h"
#include "widgets/speakers/meaningdelegate.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

QDoubleSpinBox *makeSeconds(double from, double to, double step, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setRange(from, to);
    box->setSingleStep(step);
    box->setDecimals(1);
    box->setSuffix(ImportDialog::tr(" s"));
    return box;
}

/// A heading over a list, which it names.
QLabel *makeHeading(const QString &text, QWidget *list, QWidget *parent)
{
    auto *heading = new QLabel(text, parent);
    heading->setBuddy(list);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    return heading;
}

} // namespace

ImportDialog::ImportDialog(const Project &project, const FormatRegistry &formats,
                           const ImportOptions &options, Perform perform, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_formats(formats)
    , m_options(options)
    , m_perform(std::move(perform))
    , m_reader(formats)
    , m_labels(new LabelsModel(this))
    , m_bars(new MessageBars(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Import"));
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeFields());
    column->addWidget(m_bars);
    m_pages->addWidget(makeReading());
    m_pages->addWidget(makeContent());
    column->addWidget(m_pages, 1);
    column->addWidget(makeButtons());
    constexpr int columns = 110; // of characters, as far as there is room
    constexpr int rows = 34;
    resize(columns * fontMetrics().averageCharWidth(), rows * fontMetrics().height());
    connectAll();
}

QWidget *ImportDialog::makeFields()
{
    auto *fields = new QWidget(this);
    m_file = new QLabel(fields);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    m_title = new QLineEdit(fields);
    m_format = new QComboBox(fields);
    m_format->addItem(tr("Found by itself"), QString());
    for (const Format &format : m_formats.formats()) {
        if (format.importer)
            m_format->addItem(format.name, format.id);
    }
    m_cues = new QWidget(fields);
    m_gap = makeSeconds(0.1, 60, 0.5, m_cues);
    m_longest = makeSeconds(1, 3600, 10, m_cues);
    m_gap->setValue(double(m_options.newTurnAfterGapMs) / 1000);
    m_longest->setValue(double(m_options.newTurnAfterLengthMs) / 1000);
    m_longest->setAccessibleName(tr("Longest turn"));
    auto *cues = new QHBoxLayout(m_cues);
    cues->setContentsMargins({});
    cues->addWidget(m_gap);
    cues->addWidget(new QLabel(tr("of silence, or at a sentence’s end after"), m_cues));
    cues->addWidget(m_longest);
    cues->addStretch();
    m_cuesLabel = new QLabel(tr("New &turn after:"), fields);
    m_cuesLabel->setBuddy(m_gap);
    const QString why = tr("For captions that do not say who speaks");
    for (QWidget *widget : {static_cast<QWidget *>(m_gap), static_cast<QWidget *>(m_longest)})
        widget->setToolTip(why);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->addRow(tr("File:"), m_file);
    form->addRow(tr("&Read as:"), m_format);
    form->addRow(m_cuesLabel, m_cues);
    form->addRow(tr("T&itle:"), m_title);
    return fields;
}

QWidget *ImportDialog::makeReading()
{
    auto *page = new QWidget(this);
    m_busy = new QLabel(page);
    m_busy->setAlignment(Qt::AlignCenter);
    m_busy->setWordWrap(true);
    m_progress = new QProgressBar(page);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress"));
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(m_busy);
    column->addWidget(m_progress);
    column->addStretch();
    return page;
}

QWidget *ImportDialog::makeContent()
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    auto *left = new QWidget(split);
    m_lines = new QTreeWidget(left);
    m_lines->setHeaderLabels({tr("Time"), tr("Speaker"), tr("Words")});
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->setAlternatingRowColors(true);
    m_lines->header()->setStretchLastSection(true);
    m_lines->setAccessibleName(tr("The first turns as they come in"));
    m_kept = new QLabel(left);
    m_kept->setWordWrap(true);
    m_kept->setTextFormat(Qt::PlainText);
    auto *lines = new QVBoxLayout(left);
    lines->setContentsMargins({});
    lines->addWidget(makeHeading(tr("&Preview"), m_lines, left));
    lines->addWidget(m_lines, 1);
    lines->addWidget(m_kept);
    split->addWidget(left);
    auto *right = new QSplitter(Qt::Vertical, split);
    right->setChildrenCollapsible(false);
    right->addWidget(makeSpeakers());
    auto *report = new QWidget(right);
    m_report = new QPlainTextEdit(report);
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setPlaceholderText(tr("All of the file is kept, and nothing in it looks wrong."));
    auto *below = new QVBoxLayout(report);
    below->setContentsMargins({});
    below->addWidget(makeHeading(tr("Rep&ort"), m_report, report));
    below->addWidget(m_report, 1);
    right->addWidget(report);
    split->addWidget(right);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    return split;
}

QWidget *ImportDialog::makeSpeakers()
{
    auto *page = new QWidget(this);
    m_speakers = new QTreeView(page);
    m_speakers->setModel(m_labels);
    m_speakers->setItemDelegate(new MeaningDelegate(m_speakers));
    m_speakers->setRootIsDecorated(false);
    m_speakers->setUniformRowHeights(true);
    m_speakers->setAllColumnsShowFocus(true);
    m_speakers->setAccessibleName(tr("Whom the labels mean"));
    m_speakers->header()->setStretchLastSection(true);
    m_speakers->header()->setMinimumSectionSize(0);
    m_speakers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_noSpeakers = new QLabel(tr("No turn has a label: all are of nobody at first."), page);
    m_noSpeakers->setWordWrap(true);
    m_noSpeakers->setAlignment(Qt::AlignCenter);
    m_alike = new QWidget(page);
    m_alikeText = new QLabel(m_alike);
    m_alikeText->setWordWrap(true);
    m_alikeText->setTextFormat(Qt::PlainText);
    auto *same = new QPushButton(tr("The sa&me"), m_alike);
    auto *other = new QPushButton(tr("Somebody e&lse"), m_alike);
    for (QPushButton *button : {same, other})
        button->setAutoDefault(false);
    auto *alike = new QVBoxLayout(m_alike);
    alike->setContentsMargins({});
    alike->addWidget(m_alikeText);
    auto *row = new QHBoxLayout;
    row->addWidget(same);
    row->addWidget(other);
    row->addStretch();
    alike->addLayout(row);
    connect(same, &QPushButton::clicked, this, [this] { m_labels->acceptAlike(m_labels->nextAlike()); });
    connect(other, &QPushButton::clicked, this, [this] { m_labels->refuseAlike(m_labels->nextAlike()); });
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(makeHeading(tr("&Speakers"), m_speakers, page));
    column->addWidget(m_alike);
    column->addWidget(m_speakers, 1);
    column->addWidget(m_noSpeakers, 1);
    return page;
}

QWidget *ImportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    m_skip = buttons->addButton(tr("S&kip this file"), QDialogButtonBox::ActionRole);
    m_skip->setAutoDefault(false);
    m_all = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_all->setObjectName(u"all"_s);
    m_all->setAutoDefault(false);
    m_all->setToolTip(tr("The other files come in as they are found to be"));
    connect(m_all, &QPushButton::clicked, this, &ImportDialog::importAll);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::plan);
    connect(m_skip, &QPushButton::clicked, this, &ImportDialog::endFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    return buttons;
}

} // namespace Ropewalk
