// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/transfer/importdialog.h"

#include "app/session/readproject.h"
#include "model/base/timecode.h"
#include "model/lists/labelsmodel.h"
#include "widgets/common/messagebars.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTreeWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ropewalk
{

namespace
{

constexpr auto troubleId = "import"_L1;

/// As wide as what is in it, but leaves what stands behind it half of the room.
void fitColumn(QTreeView &view, int column)
{
    view.resizeColumnToContents(column);
    const int most = view.viewport()->width() * 2 / 5;
    if (view.viewport()->isVisible() && view.columnWidth(column) > most)
        view.setColumnWidth(column, most);
}

} // namespace

void ImportDialog::connectAll()
{
    m_rereading.setSingleShot(true);
    m_rereading.setInterval(400ms); // so that typing a number reads once
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    connect(&m_rereading, &QTimer::timeout, this, &ImportDialog::read);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_format, &QComboBox::activated, this, &ImportDialog::read);
    for (QDoubleSpinBox *box : {m_gap, m_longest})
        connect(box, &QDoubleSpinBox::valueChanged, this, [this] { m_rereading.start(); });
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_hasOwnTitle = true; });
    connect(&m_reader, &TranscriptReader::finished, this, &ImportDialog::look);
    connect(&m_reader, &TranscriptReader::failed, this, &ImportDialog::fail);
    const auto showProgress = [this](double share) {
        m_progress->setValue(int(share * m_progress->maximum()));
    };
    connect(&m_reader, &TranscriptReader::progressed, this, showProgress);
    connect(m_labels, &LabelsModel::dataChanged, this, [this] {
        showLines();
        showAlike();
    });
    connect(m_speakers, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        m_speakers->edit(index.siblingAtColumn(LabelsModel::Meaning));
    });
    connect(m_speakers, &QTreeView::activated, this, [this](const QModelIndex &index) {
        m_speakers->edit(index.siblingAtColumn(LabelsModel::Meaning));
    });
}

void ImportDialog::done(int result)
{
    m_rereading.stop();
    m_patience.stop();
    m_imported.reset();
    m_reader.cancel();
    m_work.cancel();
    QDialog::done(result);
}

void ImportDialog::setTheme(const Theme &theme)
{
    m_bars->setTheme(theme);
}

void ImportDialog::addFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const bool isFirst = m_paths.empty();
    m_paths.insert(m_paths.end(), paths.begin(), paths.end());
    if (isFirst)
        beginFile();
    else
        showFile();
}

void ImportDialog::showFile()
{
    const QString name = QFileInfo(m_paths.front()).fileName();
    const qsizetype all = m_done + qsizetype(m_paths.size());
    m_file->setText(all > 1 ? tr("%1 (%2 of %3)").arg(name).arg(m_done + 1).arg(all) : name);
    m_file->setToolTip(m_paths.front());
    m_skip->setVisible(m_paths.size() > 1);
    m_all->setVisible(m_paths.size() > 1);
    m_all->setText(tr("Import &all %n file(s)", nullptr, int(m_paths.size())));
}

void ImportDialog::beginFile()
{
    showFile();
    m_hasOwnTitle = false;
    m_title->clear();
    m_format->setCurrentIndex(0);
    m_pages->setCurrentIndex(0);
    m_preview = {};
    showFormat();
    read();
    m_title->setFocus();
}

void ImportDialog::read()
{
    m_rereading.stop();
    m_bars->remove(troubleId);
    m_imported.reset();
    m_options.newTurnAfterGapMs = qRound64(m_gap->value() * 1000);
    m_options.newTurnAfterLengthMs = qRound64(m_longest->value() * 1000);
    setBusy(tr("Reading “%1” …").arg(QFileInfo(m_paths.front()).fileName()));
    m_reader.read(m_paths.front(), m_format->currentData().toString(), m_options);
}

void ImportDialog::look(const std::shared_ptr<const ImportedEpisode> &episode)
{
    m_work.start<ImportPreview>([catalogue = m_project.catalogue(), episode](
                                    const Worker::Progress &) { return previewImport(catalogue, *episode); },
                                [this, episode](ImportPreview preview) {
                                    m_imported = episode;
                                    showPreview(std::move(preview));
                                });
}

void ImportDialog::showPreview(ImportPreview preview)
{
    m_preview = std::move(preview);
    if (!m_hasOwnTitle)
        m_title->setText(m_preview.title.isEmpty() ? titleFromPath(m_paths.front()) : m_preview.title);
    showFormat();
    m_labels->show(m_preview.labels, m_project.catalogue().speakers);
    const bool hasLabels = !m_preview.labels.empty();
    m_speakers->setVisible(hasLabels);
    m_noSpeakers->setVisible(!hasLabels);
    showLines();
    showAlike();
    m_kept->setText(tr("Kept: %1.").arg(m_preview.kept));
    m_report->setPlainText(reportLines(m_preview.remarks).join(u'\n'));
    setIdle();
    // Only what is seen knows how much room there is.
    fitColumns();
}

void ImportDialog::fitColumns()
{
    fitColumn(*m_speakers, LabelsModel::Label);
    m_speakers->resizeColumnToContents(LabelsModel::Turns);
    m_lines->resizeColumnToContents(0);
    fitColumn(*m_lines, 1);
}

void ImportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    QTimer::singleShot(0, this, &ImportDialog::fitColumns);
}

void ImportDialog::showLines()
{
    m_lines->clear();
    QList<QTreeWidgetItem *> items;
    for (const ImportPreview::Line &line : m_preview.lines) {
        QString speaker;
        if (line.startsTurn && !line.isMarker)
            speaker = line.label.isEmpty() ? tr("Nobody") : m_labels->speakerName(line.label);
        auto *item = new QTreeWidgetItem(
            {line.startMs < 0 ? QString() : formatClock(line.startMs), speaker, line.text});
        item->setToolTip(2, line.text);
        items.append(item);
    }
    if (const qsizetype more = m_preview.lineCount - qsizetype(m_preview.lines.size()); more > 0)
        items.append(new QTreeWidgetItem({{}, {}, tr("… and %n more line(s)", nullptr, int(more))}));
    m_lines->addTopLevelItems(items);
    const bool hasTimes =
        std::ranges::any_of(m_preview.lines, [](const auto &line) { return line.startMs >= 0; });
    m_lines->setColumnHidden(0, !hasTimes);
}

void ImportDialog::showAlike()
{
    const int row = m_labels->nextAlike();
    m_alike->setVisible(row >= 0);
    if (row >= 0)
        m_alikeText->setText(
            tr("%1 looks like %2. Is it the same speaker?")
                .arg(m_labels->labels()[size_t(row)].label, m_labels->labels()[size_t(row)].looksLike));
}

void ImportDialog::showFormat()
{
    const bool isFound = m_format->currentIndex() == 0;
    const Format *format = m_formats.find(m_preview.format);
    m_format->setItemText(0, isFound && format ? tr("Found by itself: %1").arg(format->name)
                                               : tr("Found by itself"));
    const bool hasCues = format && format->hasCues;
    m_cues->setVisible(hasCues);
    m_cuesLabel->setVisible(hasCues);
}

void ImportDialog::setBusy(const QString &text)
{
    m_busy->setText(text);
    m_progress->setValue(0);
    m_progress->show();
    m_import->setEnabled(false);
    m_patience.start();
}

void ImportDialog::setIdle()
{
    m_patience.stop();
    m_progress->hide();
    m_busy->setText(m_paths.size() > 1
                        ? tr("Nothing can be imported yet: read the file as another format, or skip it.")
                        : tr("Nothing can be imported yet: read the file as another format."));
    m_pages->setCurrentIndex(m_imported ? 1 : 0);
    m_import->setEnabled(m_imported != nullptr);
}

void ImportDialog::fail(const Error &error)
{
    m_preview = {};
    showFormat();
    setIdle();
    const QString message =
        error.line > 0 ? tr("Line %1: %2").arg(QString::number(error.line), error.message) : error.message;
    m_bars->show({troubleId, Message::Severity::Trouble, message});
}

void ImportDialog::plan()
{
    if (!m_imported)
        return;
    setBusy(tr("Importing …"));
    ImportChoices choices{m_title->text().simplified(), m_labels->choices()};
    m_work.start<ImportPlan>(
        [catalogue = m_project.catalogue(), index = qsizetype(m_project.episodes().size()),
         imported = m_imported, choices = std::move(choices)](const Worker::Progress &) {
            return planImport(catalogue, index, *imported, choices);
        },
        [this](const ImportPlan &plan) {
            if (m_imported) // else it is being read in another way
                perform(plan);
        });
}

void ImportDialog::perform(const ImportPlan &plan)
{
    if (const auto done = m_perform(plan); !done) {
        m_wantsAll = false;
        setIdle();
        m_bars->show({troubleId, Message::Severity::Trouble,
                      tr("Nothing was imported. %1").arg(done.error().message)});
        return;
    }
    const QString &title = std::get<InsertEpisode>(plan.step.edits.back()).data->facts.title;
    Q_EMIT imported(plan.episode, title, m_preview.kept);
    endFile();
}

void ImportDialog::endFile()
{
    m_rereading.stop();
    m_imported.reset();
    m_paths.pop_front();
    ++m_done;
    if (m_paths.empty())
        accept();
    else if (m_wantsAll)
        leaveRest();
    else
        beginFile();
}

void ImportDialog::importAll()
{
    m_wantsAll = true;
    // What was chosen for the one at hand holds.
    if (m_imported)
        plan();
    else
        leaveRest();
}

void ImportDialog::leaveRest()
{
    const QStringList rest(m_paths.begin(), m_paths.end());
    m_paths.clear();
    Q_EMIT restWanted(rest);
    accept();
}

} // namespace Ropewalk
