// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QString>

#include <vector>

/// The kinds of script lines, an example each on the bundled sample episode. docs/cli.md shows the same
/// examples.
namespace ScriptRows
{

struct Row {
    QByteArrayList setUp; ///< lines that come before
    QByteArray
        line; ///< the example; "ID" stands for the last of the "ids" that the last line of setUp has put
    QByteArray appears;    ///< in the dump after the line, and not before; empty for nothing
    QByteArray vanishes;   ///< from the dump; empty for nothing
    bool isOfShow = false; ///< undone by undo-step
};

inline const QByteArray claim =
    R"({"do": "add-claim", "turn": 6, "words": "Forty-three minutes", "statement": "The outage took 43 minutes.", )"
    R"("claim_kind": "number", "risk": "high"})";
inline const QByteArray note =
    R"({"do": "add-note", "turn": 6, "words": "the log", "text": "Ask for a copy.", "private": true})";
inline const QByteArray speaker =
    R"({"do": "add-speaker", "name": "The Vet", "short_name": "Vet", "role": "guest", "labels": ["VET"], "number": 6})";
inline const QByteArray source =
    R"({"do": "add-source", "kind": "whole-text", "title": "Green for Six Years", "publisher": "The Cable Review"})";
inline const QByteArray rule =
    R"({"do": "add-house-rule", "kind": "correction", "text": "Gehard", "value": "Gerhard"})";
inline const QByteArray list = R"({"do": "add-reason-list", "name": "House rules"})";
inline const QByteArray split = R"({"do": "split-line", "turn": 22, "line": 1, "offset": 15})";
inline const QByteArray setText = R"({"do": "set-text", "turn": 9, "line": 1, "text": "There it was."})";
inline const QByteArray citation = R"({"do": "add-citation", "reason": 81})";

inline const std::vector<Row> &rows()
{
    static const std::vector<Row> all = {
        {{},
         R"({"do": "insert-text", "turn": 9, "line": 1, "offset": 8, "text": " truly"})",
         "There it truly is.",
         {}},
        {{}, R"({"do": "remove-text", "turn": 9, "words": " it"})", "There is.", "There it is."},
        {{},
         R"({"do": "replace-text", "turn": 8, "words": "goat", "with": "kid"})",
         "You look at the kid.",
         {}},
        {{}, setText, "There it was.", "There it is."},
        {{},
         R"({"do": "replace-all", "find": "goat", "with": "sheep", "case": true, "whole_words": true})",
         "You look at the sheep.",
         "You look at the goat."},
        {{}, split, "line\t22.2", {}},
        {{split}, R"({"do": "join-lines", "turn": 22, "line": 1})", {}, "line\t22.2"},
        {{},
         R"({"do": "split-turn", "turn": 22, "line": 1, "offset": 15, "speaker": "HOST"})",
         "turn\t26",
         {}},
        {{}, R"({"do": "join-turns", "turn": 8})", "line\t8.2", "turn\t25"},
        {{},
         R"({"do": "insert-turn", "after": 9, "speaker": "HOST", "lines": ["And there.", "And there."]})",
         "line\t10.2",
         {}},
        {{}, R"({"do": "remove-turns", "turn": 8, "count": 2})", {}, "You look at the goat."},
        {{},
         R"({"do": "set-speaker", "turn": 8, "words": "the goat.", "speaker": "FOUNDER"})",
         "turn\t26",
         {}},
        {{}, R"({"do": "set-times", "turn": 8, "line": 1, "start": "1:02", "end": "1:04.5"})", "64500", {}},
        {{},
         R"({"do": "insert-page-line", "section": "summary", "text": "A third paragraph."})",
         "page-line\tsummary.3",
         {}},
        {{}, R"({"do": "remove-page-line", "page": "panel", "line": 4})", {}, "page-line\tpanel.4"},
        {{setText}, R"({"do": "restore-original", "turn": 9})", "There it is.", "There it was."},
        {{}, R"({"do": "tag-topic", "topic": 1, "turn": 2, "to": {"turn": 4}})", "topic-tag", {}},
        {{},
         R"({"do": "link-reason", "reason": 25, "turn": 10, "words": "reason number 25"})",
         "reason-link",
         {}},
        {{}, claim, "The outage took 43 minutes.", {}},
        {{claim},
         R"({"do": "add-place", "id": "ID", "turn": 5, "words": "forty minutes"})",
         "\"words\":\"forty minutes\"",
         {}},
        {{claim, R"({"do": "replace-text", "turn": 6, "words": "three", "with": "four"})",
          R"({"do": "undo"})", claim},
         R"({"do": "confirm-words", "id": "ID", "note": "Heard again on the tape."})",
         "Heard again on the tape.",
         {}},
        {{}, note, "Ask for a copy.", {}},
        {{}, R"({"do": "lock-quote", "turn": 6, "words": "all systems normal"})", "quote-lock", {}},
        {{}, R"({"do": "strike-out", "turn": 12, "words": "[chuckles] "})", "strike-out", {}},
        {{}, R"({"do": "off-record", "turn": 14})", "off-record", {}},
        {{},
         R"({"do": "refuse-mention", "reason": 25, "turn": 10, "words": "reason number 25"})",
         "refused-mention",
         {}},
        {{},
         R"({"do": "settle-issue", "issue": "doubled-word", "turn": 6, "words": "the log"})",
         "settled-issue",
         {}},
        {{note},
         R"({"do": "change-annotation", "id": "ID", "text": "We have a copy."})",
         "We have a copy.",
         "Ask for a copy."},
        {{note}, R"({"do": "remove-annotation", "id": "ID"})", {}, "Ask for a copy."},
        {{}, R"({"do": "add-topic", "name": "The photograph", "target_ms": 120000})", "The photograph", {}},
        {{},
         R"({"do": "change-topic", "topic": 1, "notes": "Begin with the two days."})",
         "Begin with the two days.",
         {}},
        {{R"({"do": "tag-topic", "topic": 5, "turn": 24})"},
         R"({"do": "remove-topic", "topic": 5})",
         {},
         "topic-tag"},
        {{}, citation, "\"number\":81,\"order\"", {}},
        {{citation}, R"({"do": "remove-citation", "id": "ID"})", {}, "\"number\":81,\"order\""},
        {{},
         R"({"do": "set-facts", "title": "The Form", "number": "12", "date": "2026-11-20", "length": "42:10"})",
         "\"length_ms\":2530000",
         {}},
        {{},
         R"({"do": "set-project", "name": "Stake and Rope", "words_per_minute": 160})",
         "\"words_per_minute\":160",
         {},
         true},
        {{}, speaker, "The Vet", {}, true},
        {{}, R"({"do": "change-speaker", "speaker": "HOST", "name": "Ada Stake"})", "Ada Stake", {}, true},
        {{speaker}, R"({"do": "remove-speaker", "speaker": "VET"})", {}, "The Vet", true},
        {{}, source, "Green for Six Years", {}, true},
        {{source}, R"({"do": "change-source", "id": "ID", "date": "2026-03-04"})", "2026-03-04", {}, true},
        {{source}, R"({"do": "remove-source", "id": "ID"})", {}, "Green for Six Years", true},
        {{}, rule, "Gehard", {}, true},
        {{rule}, R"({"do": "change-house-rule", "id": "ID", "on": false})", "\"on\":false", {}, true},
        {{rule}, R"({"do": "remove-house-rule", "id": "ID"})", {}, "Gehard", true},
        {{}, list, "House rules", {}, true},
        {{},
         R"({"do": "change-reason-list", "list": "The Goat List", "name": "The List"})",
         "\"name\":\"The List\"",
         {},
         true},
        {{list}, R"({"do": "remove-reason-list", "list": "House rules"})", {}, "House rules", true},
        {{},
         R"({"do": "add-reason", "number": 84, "text": "No meetings about meetings.", "explicit": false})",
         "No meetings about meetings.",
         {},
         true},
        {{},
         R"({"do": "change-reason", "reason": 83, "text": "No meetings at all."})",
         "No meetings at all.",
         {},
         true},
        {{}, R"({"do": "remove-reason", "reason": 82})", {}, "No goat control meetings.", true},
        {{}, R"({"do": "remove-episode"})", {}, "You look at the goat.", true},
    };
    return all;
}

/// The kinds that walk the history or steer the script, which have tests of their own.
inline const QByteArrayList &steering()
{
    static const QByteArrayList all = {
        R"({"do": "undo", "steps": 2})",
        R"({"do": "redo", "steps": "all"})",
        R"({"do": "undo-step", "step": "ID"})",
        R"({"do": "redo-step", "step": "ID"})",
        R"({"do": "version", "name": "Before the second listening"})",
        R"({"do": "episode", "ref": 2})",
    };
    return all;
}

} // namespace ScriptRows
