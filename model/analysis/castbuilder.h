// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/castplaces.h"

#include <QHash>

#include <vector>

namespace Ropewalk
{

/// Whom a label of a file is to mean.
struct LabelMeaning {
    enum class Kind : quint8 { Speaker, NewSpeaker, Nobody };
    Kind kind = Kind::NewSpeaker;
    SpeakerId speaker; ///< of the cast, for Kind::Speaker
    QString name = {}; ///< the credit, for Kind::NewSpeaker; labels of one name are one new speaker

    bool operator==(const LabelMeaning &) const = default;
};

/// The cast as it grows while the labels of a file are matched: a label means whom somebody chose for it;
/// else the cast's speaker who has it; else the panel entry that it matches loosely (FOUNDER, The Startup
/// Founder) or its own words in title case name a speaker: one of the cast with that name, or a new one.
/// Keeps references to what it is made from.
class CastBuilder
{
public:
    CastBuilder(const Table<Speaker> &cast, const QStringList &panel,
                const QHash<QString, LabelMeaning> &choices);

    /// Null for nobody.
    [[nodiscard]] SpeakerId speakerFor(const QString &label);

    /// The new ones, and known ones with a label more.
    [[nodiscard]] const std::vector<Speaker> &changed() const { return m_changed; }
    [[nodiscard]] qsizetype newSpeakers() const { return m_newSpeakers; }
    [[nodiscard]] qsizetype knownSpeakers() const { return m_knownSpeakers; }

private:
    [[nodiscard]] SpeakerId find(const QString &label);
    SpeakerId know(const Speaker &speaker, const QString &label);
    [[nodiscard]] Speaker named(const QString &label) const;
    [[nodiscard]] Speaker named(const QString &label, const QString &name) const;

    const Table<Speaker> &m_cast;
    const QStringList &m_panel;
    const QHash<QString, LabelMeaning> &m_choices;
    CastPlaces m_places;
    QHash<QString, SpeakerId> m_byLabel;
    std::vector<Speaker> m_changed;
    qsizetype m_newSpeakers = 0;
    qsizetype m_knownSpeakers = 0;
};

/// The panel entry that a label means, by its words: all of the label's (an article left out) stand in the
/// entry in order, and no other entry fits as well. -1 for none.
[[nodiscard]] qsizetype matchPanel(const QString &label, const QStringList &panel);

} // namespace Ropewalk
