// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/projectsession.h"

/// Does to an episode what a team would, so that the pictures show work and no empty panels: the topics that
/// its page lists go on one after the other, all that is said of reasons in its first half is linked, some
/// sentences are claims with verdicts, one of them with evidence from a source; a note, a struck and a locked
/// stretch. The end stays untagged. Through the same steps as the window's.
void workOn(Ropewalk::ProjectSession &session, Ropewalk::EpisodeId episode);
