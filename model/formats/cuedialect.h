// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/cuelabels.h"
#include "model/formats/cuetext.h"

#include <optional>

namespace Ropewalk
{

/// What an imported lead says besides times and names: kept when a cue is written anew. Views of the lead.
struct CueExtras {
    QStringView rows;   ///< the id or number above the times, with its line end; empty where there was none
    QStringView behind; ///< settings or coordinates behind the times, with the space before them
    QStringView times;  ///< everything up to the line end behind the times
    bool hadLead = false;
};

/// What is different between SRT and WebVTT for the importer and exporter that they share. Stateless.
class CueDialect
{
public:
    virtual ~CueDialect() = default;

    [[nodiscard]] virtual QLatin1StringView formatId() const = 0;
    /// Voice: a name on every cue. Colon: at the start of a turn.
    [[nodiscard]] virtual CueNameStyle nameStyle() const = 0;
    /// What a file begins with that was not imported from this format.
    [[nodiscard]] virtual QStringView header() const = 0;

    /// Appends a CueText for each voice in the cue, at least one. `leftOut` becomes true where words of it
    /// were not taken.
    virtual void extract(QStringView source, const CueSource &cue, quint32 ordinal,
                         std::vector<CueText> &into, bool &leftOut) const = 0;

    /// Number or id, times, settings, and the line end behind them. Both times are known.
    virtual void appendTimes(QString &out, qint64 number, const Span &span, const CueExtras &extras,
                             QStringView lineEnd) const = 0;
    virtual void appendName(QString &out, CueNameStyle style, QStringView name) const = 0;
    /// The text of a line of a cue that lasts for `span`; the spaces at `breaks` (offsets behind them,
    /// rising) become line ends. Returns whether something had to be altered since the format cannot say it.
    virtual bool appendText(QString &out, const Line &line, const Span &span,
                            const std::vector<qsizetype> &breaks, QStringView lineEnd) const = 0;

    [[nodiscard]] virtual bool holdsWordTimes() const = 0;
    /// The number in a lead or, where it has none, nothing. Always nothing in WebVTT.
    [[nodiscard]] virtual std::optional<qint64> numberOf(QStringView lead) const = 0;
};

/// What the exporter writes for a line that begins a cue, where nothing is reused: the importer keeps of the
/// source only what differs from this.
void appendUsualLead(QString &out, const CueDialect &dialect, qint64 number, const Span &span,
                     bool startsTurn, QStringView name, QStringView lineEnd);
/// The same for a line in the cue of the line before.
void appendUsualSharedLead(QString &out, const CueDialect &dialect, bool startsTurn, QStringView name);
/// What stands before the lead.
void appendUsualBefore(QString &out, const CueDialect &dialect, bool isFirst, bool sharesCue, bool startsTurn,
                       QStringView lineEnd);

/// Takes an imported lead apart.
[[nodiscard]] CueExtras cueExtras(QStringView lead);

} // namespace Ropewalk
