// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/id.h"

#include <QString>

namespace Ropewalk
{

/// Something that a show has agreed on for all its transcripts: one entry of its dictionary, of its list of
/// corrections, or a whole style pack.
struct HouseRule {
    enum class Kind : quint8 {
        Word,       ///< `text` is spelt right
        Correction, ///< `text` is heard or typed wrongly for `value`; offered, never applied unasked
        StylePack,  ///< `text` names the pack, `value` is its JSON
    };

    HouseRuleId id;
    Kind kind = Kind::Word;
    QString text;
    QString value;
    QString language; ///< as of an episode ("en", "de-AT"); empty for all
    bool isOn = true; ///< a rule that is off is kept and not used

    bool operator==(const HouseRule &) const = default;
};

} // namespace Ropewalk
