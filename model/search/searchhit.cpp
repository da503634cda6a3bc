// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/searchhit.h"

#include <array>

namespace Ropewalk
{

QString kindName(SearchHit::Kind kind)
{
    static constexpr std::array names{"line", "page", "note", "claim", "source"};
    return QString::fromLatin1(names.at(size_t(kind)));
}

} // namespace Ropewalk
