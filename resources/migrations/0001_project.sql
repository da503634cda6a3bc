-- SPDX-FileCopyrightText: 2026 The Ropewalk developers
-- SPDX-License-Identifier: MIT
--
-- The first schema of a project file.
--
-- Ids are UUIDs (version 7) of 16 bytes. `ord` sorts rows by memcmp (model/store/orderkey.h); no two rows need differ
-- in it by rule, so that two copies can be merged. Rows are never deleted: `removed` marks them, and they may come
-- back. `rev` counts the changes of a row, `edited_by` and `edited_at` (ms since 1970, UTC) say who made the last one.
-- Words stand for enumerations; lists and nested values are JSON. There are no foreign keys: what fits what is the
-- model's business, and an edit is never refused for a row that is still to come.

PRAGMA application_id = 1380996939; -- "RPWK"

-- project_id, snapshot_id, app_version, min_reader, min_writer; pending_snapshot in a working copy only
CREATE TABLE meta(
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Every state that was written to a user's file: the ancestors of this one, and itself
CREATE TABLE published(
    snapshot_id BLOB NOT NULL PRIMARY KEY,
    parent BLOB,
    sequence INTEGER NOT NULL,
    time_ms INTEGER NOT NULL,
    app_version TEXT NOT NULL
) STRICT;

CREATE TABLE project(
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    verdicts TEXT NOT NULL,
    words_per_minute INTEGER NOT NULL,
    removed INTEGER NOT NULL, rev INTEGER NOT NULL, edited_by TEXT NOT NULL, edited_at INTEGER NOT NULL
) STRICT;

CREATE TABLE episode(
    id BLOB NOT NULL PRIMARY KEY,
    ord BLOB NOT NULL,
    title TEXT NOT NULL,
    number TEXT NOT NULL,
    date TEXT,
    length_ms INTEGER NOT NULL,
    language TEXT NOT NULL,
    media_file TEXT NOT NULL,
    reasons_from_links INTEGER NOT NULL,
    removed INTEGER NOT NULL, rev INTEGER NOT NULL, edited_by TEXT NOT NULL, edited_at INTEGER NOT NULL
) STRICT;

CREATE TABLE turn(
    id BLOB NOT NULL PRIMARY KEY,
    episode BLOB NOT NULL,
    ord BLOB NOT NULL,
    kind TEXT NOT NULL,
    speaker BLOB,
    removed INTEGER NOT NULL, rev INTEGER NOT NULL, edited_by TEXT NOT NULL, edited_at INTEGER NOT NULL
) STRICT;
CREATE INDEX turn_by_place ON turn(episode, ord);

-- Lines of turns, and with `page` 1 those of the published page, which have a section and no turn. `ord` goes through
-- the whole episode, or the whole page. `words` are packed (model/store/packing.h); `origins` are numbers with commas.
CREATE TABLE line(
    id BLOB NOT NULL PRIMARY KEY,
    episode BLOB NOT NULL,
    page INTEGER NOT NULL,
    ord BLOB NOT NULL,
    turn BLOB,
    section TEXT,
    text TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    start_kind INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    end_kind INTEGER NOT NULL,
    words BLOB,
    origins TEXT,
    removed INTEGER NOT NULL, rev INTEGER NOT NULL, edited_by TEXT NOT NULL, edited_at INTEGER NOT NULL
) STRICT;
CREATE INDEX line_by_place ON line(episode, page, ord);

-- `target` is the topic or reason that is meant; `body` holds the fields of the kind
CREATE TABLE annotation(
    id BLOB NOT NULL PRIMARY KEY,
    episode BLOB NOT NULL,
    kind TEXT NOT NULL,
    target BLOB,
    author TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    body TEXT NOT NULL,
    removed INTEGER NOT NULL, rev INTEGER NOT NULL, edited_by TEXT NOT NULL, edited_at INTEGER NOT NULL
) STRICT;
CREATE INDEX annotation_by_episode ON annotation(episode);
CREATE INDEX annotation_by_target ON annotation(target) WHERE target IS NOT NULL;

CREATE TABLE place(
    annotation BLOB NOT NULL,
    part INTEGER NOT NULL,
    from_line BLOB,
    from_offset INTEGER NOT NULL,
    to_line BLOB,
    to_offset INTEGER NOT NULL,
    state TEXT NOT NULL,
    words TEXT NOT NULL,
    speaker BLOB,
    removed INTEGER NOT NULL, rev INTEGER NOT NULL, edited_by TEXT NOT NULL, edited_at INTEGER NOT NULL,
    PRIMARY KEY(annotation, part)
) STRICT;
CREATE INDEX place_by_from ON place(from_line);
CREATE INDEX place_by_to ON place(to_line);

CREATE TABLE topic(
    id BLOB NOT NULL PRIMARY KEY,
    episode BLOB NOT NULL,
    name TEXT NOT NULL,
    published_line BLOB,
    notes TEXT NOT NULL,
    target_ms INTEGER NOT NULL,
    colour INTEGER NOT NULL,
    "order" REAL NOT NULL,
    removed INTEGER NOT NULL, rev INTEGER NOT NULL, edited_by TEXT NOT NULL, edited_at INTEGER NOT NULL
) STRICT;
CREATE INDEX topic_by_episode ON topic(episode);

CREATE TABLE citation(
    id BLOB NOT NULL PRIMARY KEY,
    episode BLOB NOT NULL,
    reason BLOB,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    "order" REAL NOT NULL,
    removed INTEGER NOT NULL, rev INTEGER NOT NULL, edited_by TEXT NOT NULL, edited_at INTEGER NOT NULL
) STRICT;
CREATE INDEX citation_by_episode ON citation(episode);

CREATE TABLE speaker(
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    role TEXT NOT NULL,
    labels TEXT NOT NULL,
    number INTEGER NOT NULL,
    colour INTEGER NOT NULL,
    removed INTEGER NOT NULL, rev INTEGER NOT NULL, edited_by TEXT NOT NULL, edited_at INTEGER NOT NULL
) STRICT;

CREATE TABLE reason_list(
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    removed INTEGER NOT NULL, rev INTEGER NOT NULL, edited_by TEXT NOT NULL, edited_at INTEGER NOT NULL
) STRICT;

CREATE TABLE reason(
    id BLOB NOT NULL PRIMARY KEY,
    list BLOB,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    explicit INTEGER NOT NULL,
    removed INTEGER NOT NULL, rev INTEGER NOT NULL, edited_by TEXT NOT NULL, edited_at INTEGER NOT NULL
) STRICT;

CREATE TABLE source(
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    publisher TEXT NOT NULL,
    date TEXT,
    date_text TEXT NOT NULL,
    address TEXT NOT NULL,
    retrieved TEXT,
    text TEXT NOT NULL,
    episode BLOB,
    removed INTEGER NOT NULL, rev INTEGER NOT NULL, edited_by TEXT NOT NULL, edited_at INTEGER NOT NULL
) STRICT;

-- What was imported, and its lines in parts of about a megabyte (model/store/packing.h). It never changes.
CREATE TABLE import(
    episode BLOB NOT NULL PRIMARY KEY,
    format TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 BLOB,
    encoding TEXT NOT NULL,
    byte_order_mark INTEGER NOT NULL,
    line_end TEXT NOT NULL,
    head TEXT,
    tail TEXT,
    report TEXT NOT NULL,
    lines INTEGER NOT NULL
) STRICT;
CREATE TABLE import_chunk(
    episode BLOB NOT NULL,
    part INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY(episode, part)
) STRICT;

-- One row a record, in order and without gaps; several rows of one group where typing was merged. A named version is
-- a row of its own kind.
CREATE TABLE history(
    sequence INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    group_id BLOB,
    episode BLOB,
    label TEXT NOT NULL,
    author TEXT NOT NULL,
    time_ms INTEGER NOT NULL,
    session TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;
CREATE INDEX history_by_group ON history(group_id);

-- The edits of a record: JSON, one a line, cut into parts anywhere
CREATE TABLE history_edits(
    sequence INTEGER NOT NULL,
    part INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY(sequence, part)
) STRICT;
