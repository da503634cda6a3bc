// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/textform.h"

#include <QHash>

#include <array>

namespace Ropewalk
{

/// Builds an ImportedEpisode from the pieces that an importer finds in a text, in their order. Everything between two
/// bodies becomes `before` and `lead` of the second: nothing of the source can get lost. Splits long lines, reads
/// leading timestamps, and remarks what looks wrong. Used by one thread.
class LayoutBuilder
{
public:
    LayoutBuilder(const SourceText &source, const QString &formatId, const TextForm &form, const ImportOptions &options);

    /// Offsets in the source's text, in order and not before the previous piece's end: lead <= body <= end.
    struct Piece {
        qsizetype lead = 0;
        qsizetype body = 0;
        qsizetype end = 0;
        int line = 0; ///< of the source, 1-based
    };

    [[nodiscard]] ImportedEpisode &episode() { return m_episode; }

    /// The source up to `end` is the format's header.
    void takeHead(qsizetype end);
    void addPage(PageSection section, const Piece &piece);
    void beginTurn(TurnKind kind, QStringView label);
    /// Adds a line to the turn begun last. `startMs` is the time that stands in the lead, -1 for none.
    void addLine(const Piece &piece, qint64 startMs = -1);

    void remark(ImportedEpisode::Remark::Kind kind, const QString &text, int line = 0);

    /// Reports progress; false once the reading was cancelled.
    [[nodiscard]] bool advance(qsizetype at);
    /// The finished episode, or Cancelled.
    [[nodiscard]] Result<ImportedEpisode> finish();

private:
    enum Issue { BrokenTime, OpenBracket, EmptyTurn, LongLine, IssueCount };

    void add(const Piece &piece, const QString &text, Span span, bool sharesCue);
    void addSplit(const Piece &piece, const QString &text, Span span);
    [[nodiscard]] QString ownOrStored(QStringView stored, const QString &own);
    [[nodiscard]] Span inspect(QStringView text, int line);
    void note(Issue issue, int line, const QString &excerpt = {});
    void remarkLabels();
    void remarkTotals();

    const SourceText &m_source;
    const TextForm &m_form;
    const ImportOptions &m_options;
    ImportedEpisode m_episode;
    std::shared_ptr<Imported> m_imported;
    QHash<QString, int> m_labels; ///< how many turns each has
    QStringList m_labelOrder;
    QString m_label;
    QString m_scratch;
    QString m_lastStored;
    Place m_place{.isFirst = true};
    std::array<qsizetype, IssueCount> m_issues{};
    qsizetype m_at = 0;
    double m_reported = 0;
    bool m_isCancelled = false;
};

} // namespace Ropewalk
