// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace Ropewalk
{

/// What a rule is to make of a line.
struct StyleExample {
    QString before;
    QString after; ///< as a clean export has it; the same as `before` where the rule has to leave it alone

    bool operator==(const StyleExample &) const = default;
};

/// One rule of a style pack: what is found, and what is done there.
struct StyleRule {
    enum class Action : quint8 {
        Replace, ///< other words take the place
        Strike,  ///< the words are struck out: kept, and left out of clean exports
    };
    /// Where it looks; flags.
    enum Where : quint8 { Text = 1, Page = 2, Labels = 4 };

    QString id;    ///< unique in its pack
    QString title; ///< for people, in the imperative
    Action action = Action::Replace;
    QString pattern;     ///< a regular expression in one line, see Finder
    QString replacement; ///< see Replacement
    QStringList
        exceptions; ///< regular expressions: a hit that has characters in common with one of theirs stays
    bool isCaseSensitive = false;
    quint8 where = Text;
    bool isOn = true;
    std::vector<StyleExample> examples;
    QJsonObject others; ///< members that this version does not know

    bool operator==(const StyleRule &) const = default;
};

/// A style pack: rules that belong together, to be shared as one JSON file (docs/stylepacks.md). A value.
struct StylePack {
    QString name;
    QString language; ///< as of an episode; empty for all
    QString about;
    std::vector<StyleRule> rules;
    QJsonObject others;

    [[nodiscard]] const StyleRule *find(const QString &id) const;
    bool operator==(const StylePack &) const = default;
};

/// The name of the pack that the program brings along.
inline constexpr QLatin1StringView ownStylePack(":/stylepacks/english-podcast.json");

struct ReadStylePack {
    StylePack pack;
    QStringList warnings; ///< sentences, with lines: what this version does not know, and keeps
};
/// Reads a pack, of no more than a mebibyte. Errors: Unreadable, with line and reason: not JSON, a rule
/// without what it needs, twice the same id, a pattern or replacement that is none, too many rules.
[[nodiscard]] Result<ReadStylePack> readStylePack(const QByteArray &json, const QString &file = {});
/// As a file holds it: with what was not known.
[[nodiscard]] QByteArray writeStylePack(const StylePack &pack);

/// An example that its rule does not keep.
struct FailedExample {
    QString rule; ///< its id
    StyleExample example;
    QString became;

    bool operator==(const FailedExample &) const = default;
};
/// What the rules make of their examples, where that is something else than they say. Each rule by itself.
[[nodiscard]] std::vector<FailedExample> failedExamples(const StylePack &pack);

} // namespace Ropewalk
