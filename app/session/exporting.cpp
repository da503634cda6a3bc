// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/exporting.h"

#include "app/session/readproject.h"
#include "model/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exporting)
};

/// What failed and what to do about it.
QString troubleText(const QSaveFile &file)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return Text::tr("The disk is full: make room, or write to another place.");
    case QFileDevice::PermissionsError:
        return Text::tr("You may not write here: choose another folder.");
    default:
        return Text::tr("The file could not be written: %1.").arg(file.errorString());
    }
}

/// Characters that steer the direction of text and could show a name as another one.
bool isDirectionMark(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069);
}

} // namespace

Result<const Format *> formatToWrite(const QString &id, const QString &path, const QString &own,
                                     const FormatRegistry &formats)
{
    const Format *format = formats.find(id);
    if (id.isEmpty()) {
        const QString suffix = QFileInfo(path).suffix().toLower();
        for (const Format &one : formats.formats()) {
            if (one.exporter && one.suffixes.contains(suffix) && (!format || one.id == own))
                format = &one;
        }
    }
    if (format && format->exporter)
        return format;
    return failure(Error::Kind::Invalid, id.isEmpty()
                                             ? Text::tr("Say which format to write.")
                                             : Text::tr("There is no format “%1” to write.").arg(id));
}

Result<ExportedEpisode> exportEpisode(const ExportView &view, const Format &format)
{
    const ExportText text = format.exporter->write(view.episode);
    if (text.isEmpty)
        return failure(Error::Kind::Unwritable, text.losses.join(u' '));
    ExportedEpisode exported{{}, view.remarks};
    exported.bytes = encodeExport(text, view.episode, format.id, exported.losses);
    return exported;
}

Result<> writeExport(const QByteArray &bytes, const QString &path,
                     const std::function<bool(double)> &progress)
{
    const auto refuse = [&path](const QString &message) {
        return failure(Error::Kind::Unwritable, message, path);
    };
    const QFileInfo target(path);
    if (target.fileName().isEmpty())
        return refuse(Text::tr("The file needs a name."));
    if (target.isDir())
        return refuse(Text::tr("This is a folder: name a file in it."));
    if (!target.dir().exists())
        return refuse(Text::tr("There is no such folder: choose one that is there."));
    if (looksLikeProject(path))
        return refuse(Text::tr("This is a project, which is not written over: name another file."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refuse(troubleText(file));
    constexpr qsizetype chunk = 1 << 20; // bytes, between two looks at whether to stop
    for (qsizetype at = 0; at < bytes.size(); at += chunk) {
        if (progress && !progress(double(at) / double(bytes.size())))
            return failure(Error::Kind::Cancelled, Text::tr("The export was cancelled: nothing was written."),
                           path);
        const qsizetype length = std::min(chunk, bytes.size() - at);
        if (file.write(bytes.constData() + at, length) != length)
            return refuse(troubleText(file));
    }
    if (!file.commit())
        return refuse(troubleText(file));
    return {};
}

QString exportName(const EpisodeFacts &facts, const Format &format)
{
    constexpr qsizetype longest = 100;
    qsizetype removed = 0;
    QString name;
    for (const QChar c : withoutControls(facts.title, removed)) {
        if (isDirectionMark(c))
            continue;
        const bool isRefused = u"/\\:*?\"<>|"_s.contains(c);
        name.append(isRefused ? u'-' : c);
    }
    name = name.simplified();
    while (name.startsWith(u'.'))
        name.removeFirst();
    if (name.size() > longest)
        name = name.first(longest - (name[longest - 1].isHighSurrogate() ? 1 : 0)).trimmed();
    if (name.isEmpty())
        name = Text::tr("Episode");
    return name + u'.' + format.suffixes.front();
}

} // namespace Ropewalk
