// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/annotation/fields.h"

namespace Ropewalk
{

std::optional<AnnotationBody> bodyOfKind(QStringView kind)
{
    static const std::array<AnnotationBody, annotationKinds.size()> bodies = {
        TopicTag{},  ReasonLink{}, Claim{},          Note{},        QuoteLock{},
        StrikeOut{}, OffRecord{},  RefusedMention{}, SettledIssue{}};
    for (size_t at = 0; at < annotationKinds.size(); ++at) {
        if (kind == annotationKinds[at])
            return bodies[at];
    }
    return std::nullopt;
}

} // namespace Ropewalk
