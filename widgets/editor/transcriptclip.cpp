// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/transcriptclip.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr auto plainType = "text/plain"_L1;
constexpr auto htmlType = "text/html"_L1;
/// The media type of Markdown (RFC 7763).
constexpr auto markdownType = "text/markdown"_L1;

ClipTurn clipOf(const Project &project, const Turn &turn)
{
    ClipTurn clip{turn.head.kind, turn.head.speaker, {}, {}, {}};
    if (const Speaker *speaker = project.catalogue().speakers.find(turn.head.speaker)) {
        clip.name = speaker->name;
        clip.label = speaker->labels.value(0);
    }
    return clip;
}

QString asPlainText(const TranscriptClip::Pieces &pieces)
{
    QString text;
    for (const ClipTurn &piece : pieces) {
        if (!text.isEmpty())
            text += u"\n\n"_s;
        if (pieces.size() > 1 && !piece.name.isEmpty())
            text += piece.name + u":\n"_s;
        text += piece.lines.join(u'\n');
    }
    return text;
}

QString asHtml(const TranscriptClip::Pieces &pieces)
{
    QString text;
    for (const ClipTurn &piece : pieces) {
        QString name;
        if (pieces.size() > 1 && !piece.name.isEmpty())
            name = u"<b>%1:</b> "_s.arg(piece.name.toHtmlEscaped());
        for (const QString &line : piece.lines) {
            text += u"<p>"_s + name + line.toHtmlEscaped() + u"</p>\n"_s;
            name.clear();
        }
    }
    return text;
}

QString asMarkdown(const TranscriptClip::Pieces &pieces, const TranscriptClip::Escape &escape)
{
    QString text;
    for (const ClipTurn &piece : pieces) {
        const bool isNamed = pieces.size() > 1 && !piece.name.isEmpty();
        for (qsizetype at = 0; at < piece.lines.size(); ++at) {
            if (!text.isEmpty())
                text += u"\n\n"_s;
            if (isNamed && at == 0) {
                text += u"**"_s;
                escape(text, piece.name, false);
                text += u":** "_s;
            }
            escape(text, piece.lines[at], !isNamed || at > 0);
        }
    }
    return text;
}

} // namespace

TranscriptClip::Pieces TranscriptClip::cut(const Project &project, const Episode &episode, const Range &range)
{
    Pieces pieces;
    const Transcript &transcript = episode.transcript();
    const Turn *turn = nullptr;
    for (auto place = transcript.findLine(range.from.line); place; place = transcript.nextLine(place)) {
        if (place.turn != turn) {
            turn = place.turn;
            pieces.push_back(clipOf(project, *turn));
        }
        const Line &line = place.line();
        const qsizetype from = line.id == range.from.line ? range.from.offset : 0;
        const qsizetype to = line.id == range.to.line ? range.to.offset : line.text.size();
        const bool isWhole = from == 0 && to == line.text.size();
        pieces.back().lines.append(isWhole ? line.text : line.text.sliced(from, to - from));
        if (line.id == range.to.line)
            break;
    }
    return pieces;
}

TranscriptClip::TranscriptClip(std::function<Pieces()> pieces, Escape escape)
    : m_pieces(std::move(pieces))
    , m_escape(std::move(escape))
{
}

QStringList TranscriptClip::formats() const
{
    QStringList formats{plainType, htmlType};
    if (m_escape)
        formats.append(markdownType);
    formats.append(clipTurnsType);
    return formats;
}

bool TranscriptClip::hasFormat(const QString &format) const
{
    return formats().contains(format);
}

QVariant TranscriptClip::retrieveData(const QString &format, QMetaType type) const
{
    if (format == plainType)
        return asPlainText(m_pieces());
    if (format == htmlType)
        return asHtml(m_pieces());
    if (format == markdownType && m_escape)
        return asMarkdown(m_pieces(), m_escape).toUtf8();
    if (format == clipTurnsType) {
        // Words of one turn are words, wherever they go.
        const Pieces pieces = m_pieces();
        return pieces.size() > 1 ? toJson(pieces) : QByteArray();
    }
    return QMimeData::retrieveData(format, type);
}

} // namespace Ropewalk
