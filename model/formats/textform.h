// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/format.h"

#include <QStringView>

namespace Ropewalk
{

/// Where a line stands in the text that is read or written.
struct Place {
    bool isFirst = false;       ///< nothing stands before it but the head
    bool hasHead = false;
    bool startsTurn = false;
    bool isLabelled = false;    ///< a speaker's label stands before the text
    bool startsSection = false; ///< the first line of its page section, or of the transcript
    TurnKind kind = TurnKind::Speech;
    std::optional<PageSection> section = {}; ///< none for lines of the transcript
};

/// How a text format writes by itself what ImportedLine calls before, lead and body. Importers ask the same
/// functions, to leave out of the layout what is the exporter's own. Each appends to `out`.
class TextForm
{
public:
    virtual ~TextForm() = default;

    virtual void before(QString &out, const Place &place, QStringView lineEnd) const = 0;
    virtual void lead(QString &out, const Place &place, QStringView label, QStringView text) const = 0;
    virtual void body(QString &out, const Place &place, QStringView text) const = 0;
    /// The body of a line whose text is no more what was imported: `sources` are the source forms of the lines that it
    /// came from, joined by spaces; empty for a line that was typed.
    virtual void editedBody(QString &out, const Place &place, QStringView text, QStringView sources) const
    {
        Q_UNUSED(sources)
        body(out, place, text);
    }
    /// The text that a source form stands for.
    [[nodiscard]] virtual QString plain(const Place &place, QStringView source) const
    {
        Q_UNUSED(place)
        return source.toString();
    }
    /// Whether `text` in a line of its own would be read as something else: said as a loss, where it cannot be escaped.
    [[nodiscard]] virtual bool misreads(const Place &place, QStringView text) const = 0;
    /// Whether a reader of the format would take `label` for a speaker who begins `turns` turns.
    [[nodiscard]] virtual bool holdsLabel(QStringView label, qsizetype turns) const = 0;
};

/// Writes an episode in a text format: imported layout where it may be used (LayoutReuse), the form's own elsewhere. What
/// the format cannot hold is listed in the losses. `withPage` is whether the format has the page's sections.
[[nodiscard]] ExportText writeText(const ExportEpisode &episode, const QString &formatId, const TextForm &form,
                                   bool withPage);

} // namespace Ropewalk
