-- SPDX-FileCopyrightText: 2026 The Ropewalk developers
-- SPDX-License-Identifier: MIT
--
-- What a show has agreed on: its dictionary, its corrections, its style packs (model/annotation/houserule.h). From here
-- on an annotation may be a settled issue, which earlier programs do not know.

CREATE TABLE house_rule(
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    value TEXT NOT NULL,
    language TEXT NOT NULL,
    "on" INTEGER NOT NULL,
    removed INTEGER NOT NULL, rev INTEGER NOT NULL, edited_by TEXT NOT NULL, edited_at INTEGER NOT NULL
) STRICT;

-- The catalogue has one more table.
DELETE FROM content_hash WHERE part='catalogue';
