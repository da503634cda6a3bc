// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/claimdisplay.h"

#include <QCoreApplication>

namespace Ropewalk
{

namespace
{

class ClaimDisplay
{
    Q_DECLARE_TR_FUNCTIONS(ClaimDisplay)

public:
    [[nodiscard]] static QString tipOf(const ClaimLook &look)
    {
        switch (look.status) {
        case ClaimStatus::Open:
            return tr("A claim that nobody has checked yet.");
        case ClaimStatus::Checked:
            return tr("A checked claim: %1").arg(look.verdict);
        case ClaimStatus::SignedOff:
            return tr("A claim that is signed off: %1").arg(look.verdict);
        case ClaimStatus::CheckAgain:
            return tr("The words of a checked claim changed: check again.");
        }
        Q_UNREACHABLE_RETURN({});
    }
};

} // namespace

Colour colourOf(const ClaimLook &look)
{
    const bool isSettled = look.status == ClaimStatus::Checked || look.status == ClaimStatus::SignedOff;
    if (isSettled && look.sense == VerdictSense::Holds)
        return Colour::Supported;
    return isSettled && look.sense == VerdictSense::Fails ? Colour::Refuted : Colour::Doubtful;
}

QString tipOf(const ClaimLook &look)
{
    return ClaimDisplay::tipOf(look);
}

} // namespace Ropewalk
