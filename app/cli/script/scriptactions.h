// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/script/scriptfields.h"
#include "model/editing/edit.h"

#include <vector>

namespace Ropewalk::Cli
{

/// What one kind of script line does: from its fields to edits, by the project as it is. Whether the edits
/// are of the episode or the catalogue follows from them.
struct ScriptAction {
    QString name;        ///< after "do"
    QString label;       ///< of the step, as the history shows it
    QString description; ///< one sentence for `apply --list`, with its fields
    std::vector<Edit> (*edits)(ScriptFields &fields, const QString &author);
};

[[nodiscard]] std::vector<ScriptAction> textActions();
[[nodiscard]] std::vector<ScriptAction> annotationActions();
[[nodiscard]] std::vector<ScriptAction> catalogueActions();

} // namespace Ropewalk::Cli
