// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/fields.h"
#include "model/editing/record.h"

/// The fields of edits for model/base/json.h: how edits stand in the history of a project file.
namespace Ropewalk
{

constexpr std::array<QLatin1StringView, 4> names(RecordKind)
{
    return {"edits"_L1, "undo"_L1, "redo"_L1, "version"_L1};
}

/// The stable words for the kinds of edit, in the order of Edit's alternatives.
inline constexpr std::array<QLatin1StringView, std::variant_size_v<Edit>> editKinds = {
    "replace-text"_L1,      "split-line"_L1,       "join-lines"_L1,       "split-turn"_L1,
    "join-turns"_L1,        "insert-turns"_L1,     "remove-turns"_L1,     "set-head"_L1,
    "set-span"_L1,          "insert-page-line"_L1, "remove-page-line"_L1, "set-episode-facts"_L1,
    "put-annotation"_L1,    "put-topic"_L1,        "put-citation"_L1,     "put-speaker"_L1,
    "put-reason-list"_L1,   "put-reason"_L1,       "put-source"_L1,       "put-house-rule"_L1,
    "set-project-facts"_L1, "insert-episode"_L1,   "remove-episode"_L1};

/// An applied edit as JSON and back. The content of an inserted episode is not in it.
[[nodiscard]] QJsonObject appliedEditToJson(const AppliedEdit &applied);
[[nodiscard]] std::optional<AppliedEdit> appliedEditFromJson(const QJsonObject &json);

} // namespace Ropewalk
