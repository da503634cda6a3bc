// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/readproject.h"

#include "app/session/starterreasons.h"
#include "model/analysis/importplan.h"
#include "model/editing/history.h"
#include "model/formats/decode.h"
#include "model/store/projectreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("ReadProject", text);
}

Result<QByteArray> readBytes(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(Error::Kind::Unreadable,
                       say(QT_TRANSLATE_NOOP("ReadProject", "This is a folder: name a file in it.")), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Unreadable,
            say(QT_TRANSLATE_NOOP("ReadProject", "The file cannot be opened: %1.")).arg(file.errorString()),
            path);
    // One byte more than is allowed tells a file that is too long; the decoder says so.
    QByteArray bytes = file.read(maxSourceBytes + 1);
    if (file.error() != QFile::NoError)
        return failure(
            Error::Kind::Unreadable,
            say(QT_TRANSLATE_NOOP("ReadProject", "The file cannot be read: %1.")).arg(file.errorString()),
            path);
    return bytes;
}

} // namespace

Result<ImportedEpisode> readTranscript(const QString &path, const QString &formatId,
                                       const FormatRegistry &formats, const ImportOptions &options)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto read = formats.read(*bytes, QFileInfo(path).fileName(), formatId, options);
    if (!read)
        read.error().file = path;
    return read;
}

QString titleFromPath(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

bool looksLikeProject(const QString &path)
{
    QFile file(path);
    const QByteArray magic("SQLite format 3", 16); // with its closing NUL
    return file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

Result<ReadProject> readProject(const QString &path)
{
    const auto reader = ProjectReader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    const OpenedProject &opened = (*reader)->opened();
    ReadProject read{std::make_unique<Project>(opened.id, opened.catalogue, opened.episodes),
                     opened.records,
                     opened.warnings,
                     {}};
    for (const EpisodeId id : read.project->episodes()) {
        auto data = (*reader)->loadEpisode(id);
        if (!data)
            return std::unexpected(data.error());
        auto imported = (*reader)->loadImported(id);
        if (!imported)
            return std::unexpected(imported.error());
        data->imported = std::move(*imported);
        read.project->load(std::move(*data));
    }
    return read;
}

Result<ReadProject> readFileAsProject(const QString &path, const QString &formatId,
                                      const FormatRegistry &formats, const ImportOptions &options)
{
    auto imported = readTranscript(path, formatId, formats, options);
    if (!imported)
        return std::unexpected(imported.error());
    ReadProject read{std::make_unique<Project>(ProjectId::create()), {}, {}, {}};
    History history(*read.project, {{}, {}, [] { return QDateTime::currentMSecsSinceEpoch(); }});
    if (const auto added = history.perform(starterReasonsStep()); !added)
        return std::unexpected(added.error());
    ImportPlan plan = planImport(*read.project, *imported, titleFromPath(path));
    if (const auto done = history.perform(std::move(plan.step)); !done)
        return std::unexpected(done.error());
    read.importRemarks = std::move(plan.remarks);
    return read;
}

Result<ReadProject> readAny(const QString &path, const QString &formatId, const FormatRegistry &formats,
                            const ImportOptions &options)
{
    if (formatId.isEmpty() && (looksLikeProject(path) || path.endsWith(".ropewalk"_L1)))
        return readProject(path);
    return readFileAsProject(path, formatId, formats, options);
}

} // namespace Ropewalk
