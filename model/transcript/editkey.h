// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

namespace Ropewalk
{

/// The key to everything that changes a document. Only EditApplier (model/editing) can make one, so that
/// every change is an Edit in the History, and there are no other setters.
class EditKey
{
    friend class EditApplier;
    EditKey() = default;
};

} // namespace Ropewalk
