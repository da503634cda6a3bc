// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Where tests find things. The build writes these, so that they hold in a debugger as in ctest.
namespace TestPaths
{

/// The file or folder `name` below tests/data.
[[nodiscard]] QString data(const QString &name);

/// The file or folder `name` below ../shared, the material that lies beside the checkout; empty where there
/// is none. A test that needs it says so and covers the same behaviour with data of our own.
[[nodiscard]] QString shared(const QString &name);

/// The top folder of the sources.
[[nodiscard]] QString source();

/// The top folder of the build.
[[nodiscard]] QString build();

/// The command-line program of this build.
[[nodiscard]] QString cli();

/// Whether long forms of tests were asked for (script/test --full).
[[nodiscard]] bool isFullRun();

} // namespace TestPaths
