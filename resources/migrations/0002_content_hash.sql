-- SPDX-FileCopyrightText: 2026 The Ropewalk developers
-- SPDX-License-Identifier: MIT
--
-- What the content adds up to, part by part (model/store/contenthash.h): a database does not notice when a bit of it
-- turns. `episode` is empty for parts of no episode; `block` counts the parts of the history. `sequence` is the last
-- record that changed the part; `hash` is NULL from then on until the project is written to its file.
--
-- A later step that changes a table which is hashed deletes the rows of its part: they are made anew.

CREATE TABLE content_hash(
    part TEXT NOT NULL,
    episode BLOB NOT NULL,
    block INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    hash INTEGER,
    PRIMARY KEY(part, episode, block)
) STRICT;
