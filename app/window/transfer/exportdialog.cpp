// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/transfer/exportdialog.h"

#include "app/window/filechooser.h"
#include "widgets/common/messagebars.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ropewalk
{

namespace
{

constexpr auto troubleId = "export"_L1;
constexpr auto replaceId = "export-replace"_L1;

/// The first labels that go out, in the order in which they speak: "HOST, FOUNDER …".
QString labelsOf(const ExportEpisode &episode)
{
    constexpr qsizetype most = 3;
    QStringList labels;
    for (const ExportTurn &turn : episode.turns) {
        if (turn.label.isEmpty() || labels.contains(turn.label))
            continue;
        if (labels.size() == most)
            return labels.join(u", "_s) + u" …"_s;
        labels.append(turn.label);
    }
    return labels.join(u", "_s);
}

QString ownFormat(const ExportEpisode &episode)
{
    return episode.imported ? episode.imported->format : QString();
}

} // namespace

ExportDialog::ExportDialog(ExportView view, const FormatRegistry &formats, FileChooser &chooser,
                           const Values &values, QWidget *parent)
    : QDialog(parent)
    , m_view(std::make_shared<const ExportView>(std::move(view)))
    , m_formats(formats)
    , m_chooser(chooser)
    , m_bars(new MessageBars(this))
{
    setWindowTitle(tr("Export “%1”").arg(m_view->episode.facts.title));
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeFields());
    column->addWidget(m_bars);
    column->addWidget(makeReport(), 1);
    column->addWidget(makeProgress());
    column->addWidget(makeButtons());
    constexpr int columns = 72; // of characters
    constexpr int rows = 16;
    resize(columns * fontMetrics().averageCharWidth(), rows * fontMetrics().height());
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_progressRow->show(); });
    connect(&m_work, &Worker::progressed, this,
            [this](double share) { m_progress->setValue(int(share * m_progress->maximum())); });
    connect(m_format, &QComboBox::activated, this, &ExportDialog::setFormat);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::checkPath);

    const QString wanted = values.format.isEmpty() ? ownFormat(m_view->episode) : values.format;
    m_format->setCurrentIndex(std::max(m_format->findData(wanted), 0));
    const QString folder =
        values.folder.isEmpty() || !QFileInfo(values.folder).isDir() ? QDir::homePath() : values.folder;
    m_path->setText(
        QDir::toNativeSeparators(QDir(folder).filePath(exportName(m_view->episode.facts, format()))));
    setFormat();
}

QWidget *ExportDialog::makeFields()
{
    auto *fields = new QWidget(this);
    m_format = new QComboBox(fields);
    for (const Format &format : m_formats.formats()) {
        if (format.exporter)
            m_format->addItem(tr("%1 (.%2)").arg(format.name, format.suffixes.front()), format.id);
    }
    m_path = new QLineEdit(fields);
    auto *browse = new QPushButton(tr("&Browse …"), fields);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browse);
    m_names = new QLabel(fields);
    m_names->setWordWrap(true);
    m_names->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->addRow(tr("&Format:"), m_format);
    auto *label = new QLabel(tr("F&ile:"), fields);
    label->setBuddy(m_path);
    form->addRow(label, file);
    form->addRow(tr("Speakers:"), m_names);
    m_verbatim = new QCheckBox(tr("&Verbatim: with the words that are struck out"), fields);
    m_verbatim->hide();
    form->addRow(QString(), m_verbatim);
    connect(m_verbatim, &QCheckBox::toggled, this, [this](bool isVerbatim) {
        m_view = isVerbatim ? std::make_shared<const ExportView>(m_makeVerbatim()) : m_clean;
        setFormat();
    });
    return fields;
}

QWidget *ExportDialog::makeReport()
{
    auto *page = new QWidget(this);
    m_report = new QPlainTextEdit(page);
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    auto *heading = new QLabel(tr("What does not go &out"), page);
    heading->setBuddy(m_report);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(heading);
    column->addWidget(m_report, 1);
    return page;
}

QWidget *ExportDialog::makeProgress()
{
    m_progressRow = new QWidget(this);
    m_busy = new QLabel(m_progressRow);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress"));
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins({});
    row->addWidget(m_busy);
    row->addWidget(m_progress, 1);
    m_progressRow->hide();
    return m_progressRow;
}

QWidget *ExportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    return buttons;
}

void ExportDialog::setTheme(const Theme &theme)
{
    m_bars->setTheme(theme);
}

const Format &ExportDialog::format() const
{
    return *m_formats.find(m_format->currentData().toString());
}

QString ExportDialog::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir::home().absoluteFilePath(typed));
}

ExportDialog::Values ExportDialog::values() const
{
    return {QFileInfo(path()).absolutePath(), m_format->currentData().toString()};
}

void ExportDialog::setFormat()
{
    // The name keeps up with the format, unless somebody gave it a suffix of its own.
    const QString suffix = u'.' + format().suffixes.front();
    if (const QString typed = m_path->text(); !m_suffix.isEmpty() && typed.endsWith(m_suffix))
        m_path->setText(typed.chopped(m_suffix.size()) + suffix);
    m_suffix = suffix;
    const QString labels = labelsOf(m_view->episode);
    m_names->setText(labels.isEmpty() ? tr("No turn has a speaker with a name.")
                                      : tr("By their labels (%1), not by credit or short name.").arg(labels));
    make();
}

void ExportDialog::offerVerbatim(std::function<ExportView()> make)
{
    m_makeVerbatim = std::move(make);
    m_clean = m_view;
    m_verbatim->show();
}

void ExportDialog::make()
{
    m_bars->remove(troubleId);
    m_made.reset();
    setBusy(true, tr("Looking at what the format can say …"));
    m_work.start<Result<ExportedEpisode>>(
        [view = m_view, wanted = format()](const Worker::Progress &) { return exportEpisode(*view, wanted); },
        [this](Result<ExportedEpisode> made) { showMade(std::move(made)); });
}

void ExportDialog::showMade(Result<ExportedEpisode> made)
{
    if (made)
        m_made = std::make_shared<const ExportedEpisode>(std::move(*made));
    setBusy(false);
    if (!made) {
        m_report->clear();
        m_bars->show({troubleId, Message::Severity::Trouble,
                      tr("This format can hold nothing of the episode. %1").arg(made.error().message)});
        return;
    }
    m_report->setPlainText(m_made->losses.isEmpty()
                               ? tr("Nothing is left out: this format can say all of it.")
                               : m_made->losses.join(u'\n'));
}

void ExportDialog::browse()
{
    FileRequest request;
    request.title = tr("Export as");
    request.folder = QFileInfo(path()).absolutePath();
    request.name = QFileInfo(path()).fileName();
    request.suffix = format().suffixes.front();
    QStringList patterns;
    for (const QString &suffix : format().suffixes)
        patterns.append(u"*."_s + suffix);
    request.filters = {u"%1 (%2)"_s.arg(format().name, patterns.join(u' ')), tr("All files (*)")};
    request.isSaving = true;
    m_chooser.choose(this, request, [this](const QString &chosen) {
        m_confirmed = QDir::cleanPath(chosen);
        m_path->setText(QDir::toNativeSeparators(chosen));
    });
}

void ExportDialog::checkPath()
{
    m_bars->remove(troubleId);
    const QString wanted = path();
    if (QFileInfo(wanted).isFile() && wanted != m_confirmed)
        m_bars->show(
            {replaceId, Message::Severity::Warning,
             tr("“%1” is there already: it is going to be replaced.").arg(QFileInfo(wanted).fileName())});
    else
        m_bars->remove(replaceId);
    m_export->setEnabled(m_made && !wanted.isEmpty());
}

void ExportDialog::write()
{
    if (!m_made || path().isEmpty())
        return;
    m_bars->remove(troubleId);
    setBusy(true, tr("Writing …"));
    m_work.start<Result<>>(
        [made = m_made, target = path()](const Worker::Progress &progress) {
            return writeExport(made->bytes, target, progress);
        },
        [this](const Result<> &written) { finish(written); });
}

void ExportDialog::finish(const Result<> &written)
{
    setBusy(false);
    if (written) {
        Q_EMIT exported(path());
        accept();
        return;
    }
    m_bars->remove(replaceId);
    m_bars->show({troubleId,
                  written.error().kind == Error::Kind::Cancelled ? Message::Severity::Information
                                                                 : Message::Severity::Trouble,
                  written.error().message});
}

void ExportDialog::setBusy(bool isBusy, const QString &text)
{
    m_busy->setText(text);
    m_progress->setValue(0);
    for (QWidget *widget : {static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_path)})
        widget->setEnabled(!isBusy || !m_made);
    if (isBusy) {
        m_export->setEnabled(false);
        m_patience.start();
    } else {
        m_patience.stop();
        m_progressRow->hide();
        checkPath();
    }
}

void ExportDialog::done(int result)
{
    // Escape and Cancel stop the writing first, and leave the dialog open to say so.
    if (result == Rejected && m_made && m_work.isRunning()) {
        m_work.cancel();
        return;
    }
    m_patience.stop();
    m_work.cancel();
    QDialog::done(result);
}

} // namespace Ropewalk
