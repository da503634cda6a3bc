// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/registry.h"

#include "model/formats/decode.h"
#include "model/formats/episodepage.h"
#include "model/formats/labelledtext.h"
#include "model/formats/markdown.h"
#include "model/formats/srt.h"
#include "model/formats/vtt.h"

#include <QCoreApplication>

namespace Ropewalk
{

namespace
{

using namespace Qt::StringLiterals;

/// Where translations look for this file's messages.
struct Formats {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

} // namespace

FormatRegistry FormatRegistry::standard()
{
    FormatRegistry registry;
    registry.add({u"episode-page"_s,
                  Formats::tr("Episode page"),
                  {u"txt"_s},
                  episodePageImporter(),
                  episodePageExporter()});
    registry.add({u"text"_s,
                  Formats::tr("Plain text with labels"),
                  {u"txt"_s, u"text"_s},
                  labelledTextImporter(),
                  labelledTextExporter()});
    registry.add({u"markdown"_s,
                  Formats::tr("Markdown"),
                  {u"md"_s, u"markdown"_s},
                  markdownImporter(),
                  markdownExporter()});
    registry.add({u"srt"_s, Formats::tr("SubRip captions"), {u"srt"_s}, srtImporter(), srtExporter(), true});
    registry.add({u"vtt"_s, Formats::tr("WebVTT captions"), {u"vtt"_s}, vttImporter(), vttExporter(), true});
    return registry;
}

void FormatRegistry::add(Format format)
{
    m_formats.push_back(std::move(format));
}

const Format *FormatRegistry::find(QStringView id) const
{
    const auto found = std::find_if(m_formats.begin(), m_formats.end(),
                                    [id](const Format &format) { return format.id == id; });
    return found == m_formats.end() ? nullptr : &*found;
}

const Format *FormatRegistry::recognise(const SourceText &source) const
{
    const qsizetype dot = source.fileName.lastIndexOf(u'.');
    const QString suffix = dot < 0 ? QString() : source.fileName.sliced(dot + 1).toLower();
    const Format *best = nullptr;
    int bestConfidence = 0;
    for (const Format &format : m_formats) {
        const int confidence = format.importer ? format.importer->confidence(source) : 0;
        const bool decides = confidence == bestConfidence && best && !best->suffixes.contains(suffix) &&
                             format.suffixes.contains(suffix);
        if (confidence > bestConfidence || (confidence > 0 && decides)) {
            best = &format;
            bestConfidence = confidence;
        }
    }
    return best;
}

Result<ImportedEpisode> FormatRegistry::read(const QByteArray &bytes, const QString &fileName,
                                             const QString &formatId, const ImportOptions &options) const
{
    if (bytes.isEmpty())
        return failure(Error::Kind::Unreadable, Formats::tr("The file is empty: there is nothing to import."),
                       fileName);
    Result<SourceText> source = decode(bytes, fileName);
    if (!source)
        return std::unexpected(source.error());
    const Format *format = formatId.isEmpty() ? recognise(*source) : find(formatId);
    if (!format && !formatId.isEmpty())
        return failure(Error::Kind::Invalid, Formats::tr("There is no format “%1”.").arg(formatId), fileName);
    if (!format && source->text.trimmed().isEmpty())
        return failure(Error::Kind::Unreadable, Formats::tr("The file is empty: there is nothing to import."),
                       fileName);
    if (!format)
        return failure(
            Error::Kind::Unreadable,
            Formats::tr(
                "The format of this file is not known. Choose one, or convert the file to plain text."),
            fileName);
    if (!format->importer)
        return failure(Error::Kind::Invalid,
                       Formats::tr("Files of the format “%1” can only be written.").arg(format->id),
                       fileName);
    Result<ImportedEpisode> episode = format->importer->read(*source, options);
    if (!episode && episode.error().file.isEmpty())
        episode.error().file = fileName;
    return episode;
}

QByteArray encodeExport(const ExportText &exported, const ExportEpisode &episode, const QString &formatId,
                        QStringList &losses)
{
    losses += exported.losses;
    bool fits = true;
    if (!episode.imported || episode.imported->format != formatId)
        return encode(exported.text, Encoding::Utf8, false, fits);
    const Imported &imported = *episode.imported;
    QByteArray bytes = encode(exported.text, imported.encoding, imported.hasByteOrderMark, fits);
    if (fits)
        return bytes;
    losses.append(Formats::tr(
        "Some characters are not in the encoding of the imported file: UTF-8 was written instead."));
    return encode(exported.text, Encoding::Utf8, false, fits);
}

} // namespace Ropewalk
