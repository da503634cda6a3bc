// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/annotation.h"
#include "model/annotation/houserule.h"
#include "model/annotation/projectfacts.h"
#include "model/transcript/fields.h"

/// The fields of the annotations' values for model/base/json.h.
namespace Ropewalk
{

constexpr std::array<QLatin1StringView, 4> names(SourceKind)
{
    return {"whole-text"_L1, "excerpt"_L1, "tape"_L1, "own-words"_L1};
}

constexpr std::array<QLatin1StringView, 3> names(HouseRule::Kind)
{
    return {"word"_L1, "correction"_L1, "style-pack"_L1};
}

constexpr std::array<QLatin1StringView, 5> names(EvidenceKind)
{
    return {"place"_L1, "person"_L1, "calculation"_L1, "page"_L1, "web"_L1};
}

constexpr std::array<QLatin1StringView, 3> names(Stance)
{
    return {"supports"_L1, "contradicts"_L1, "context"_L1};
}

constexpr std::array<QLatin1StringView, 9> names(ClaimKind)
{
    return {"number"_L1,      "name"_L1,        "date"_L1,   "quote"_L1,  "place"_L1,
            "superlative"_L1, "description"_L1, "causal"_L1, "opinion"_L1};
}

constexpr std::array<QLatin1StringView, 3> names(Risk)
{
    return {"low"_L1, "medium"_L1, "high"_L1};
}

constexpr std::array<QLatin1StringView, 6> names(Action)
{
    return {"none"_L1, "ok"_L1, "cut"_L1, "re-record"_L1, "soften"_L1, "correct-in-notes"_L1};
}

constexpr std::array<QLatin1StringView, 4> names(ClaimStatus)
{
    return {"open"_L1, "checked"_L1, "signed-off"_L1, "check-again"_L1};
}

constexpr std::array<QLatin1StringView, 4> names(AnchorState)
{
    return {"exact"_L1, "moved"_L1, "changed"_L1, "orphan"_L1};
}

template <typename Archive>
void fields(Archive &archive, ProjectFacts &facts)
{
    archive("name", facts.name);
    archive("verdicts", facts.verdicts);
    archive("words_per_minute", facts.wordsPerMinute);
}

template <typename Archive>
void fields(Archive &archive, Topic &topic)
{
    archive("id", topic.id);
    archive("name", topic.name);
    archive("published_line", topic.publishedLine);
    archive("notes", topic.notes);
    archive("target_ms", topic.targetMs);
    archive("colour", topic.colour);
    archive("order", topic.order);
}

template <typename Archive>
void fields(Archive &archive, ReasonList &list)
{
    archive("id", list.id);
    archive("name", list.name);
}

template <typename Archive>
void fields(Archive &archive, Reason &reason)
{
    archive("id", reason.id);
    archive("list", reason.list);
    archive("number", reason.number);
    archive("text", reason.text);
    archive("explicit", reason.isExplicit);
}

template <typename Archive>
void fields(Archive &archive, Citation &citation)
{
    archive("id", citation.id);
    archive("reason", citation.reason);
    archive("number", citation.number);
    archive("text", citation.text);
    archive("order", citation.order);
}

template <typename Archive>
void fields(Archive &archive, Source &source)
{
    archive("id", source.id);
    archive("kind", source.kind);
    archive("title", source.title);
    archive("author", source.author);
    archive("publisher", source.publisher);
    archive("date", source.date);
    archive("date_text", source.dateText);
    archive("address", source.address);
    archive("retrieved", source.retrieved);
    archive("text", source.text);
    archive("episode", source.episode);
}

template <typename Archive>
void fields(Archive &archive, HouseRule &rule)
{
    archive("id", rule.id);
    archive("kind", rule.kind);
    archive("text", rule.text);
    archive("value", rule.value);
    archive("language", rule.language);
    archive("on", rule.isOn);
}

template <typename Archive>
void fields(Archive &archive, Evidence &evidence)
{
    archive("kind", evidence.kind);
    archive("stance", evidence.stance);
    archive("source", evidence.source);
    archive("quote", evidence.quote);
    archive("locator", evidence.locator);
    archive("retrieved", evidence.retrieved);
    archive("primary", evidence.isPrimary);
    archive("note", evidence.note);
}

template <typename Archive>
void fields(Archive &archive, SignOff &sign)
{
    archive("who", sign.who);
    archive("date", sign.date);
    archive("note", sign.note);
}

template <typename Archive>
void fields(Archive &archive, Place &place)
{
    archive("range", place.range);
    archive("state", place.state);
    archive("words", place.words);
    archive("speaker", place.speaker);
}

template <typename Archive>
void fields(Archive &archive, TopicTag &tag)
{
    archive("topic", tag.topic);
}

template <typename Archive>
void fields(Archive &archive, ReasonLink &link)
{
    archive("reason", link.reason);
    archive("cited", link.isCited);
    archive("word_bound", link.isWordBound);
}

template <typename Archive>
void fields(Archive &archive, Claim &claim)
{
    archive("statement", claim.statement);
    archive("speaker", claim.speaker);
    archive("credited", claim.credited);
    archive("claim_kind", claim.kind);
    archive("risk", claim.risk);
    archive("verdict", claim.verdict);
    archive("action", claim.action);
    archive("note", claim.note);
    archive("sign_offs", claim.signOffs);
    archive("evidence", claim.evidence);
}

template <typename Archive>
void fields(Archive &archive, Note &note)
{
    archive("text", note.text);
    archive("private", note.isPrivate);
}

template <typename Archive>
void fields(Archive &, QuoteLock &)
{
}

template <typename Archive>
void fields(Archive &, StrikeOut &)
{
}

template <typename Archive>
void fields(Archive &, OffRecord &)
{
}

template <typename Archive>
void fields(Archive &archive, RefusedMention &refused)
{
    archive("reason", refused.reason);
}

template <typename Archive>
void fields(Archive &archive, SettledIssue &settled)
{
    archive("issue", settled.kind);
}

/// The stable words for the kinds of annotation, in the order of AnnotationBody's alternatives.
inline constexpr std::array<QLatin1StringView, 9> annotationKinds = {
    "topic-tag"_L1,  "reason-link"_L1, "claim"_L1,           "note"_L1,         "quote-lock"_L1,
    "strike-out"_L1, "off-record"_L1,  "refused-mention"_L1, "settled-issue"_L1};

/// An empty body of the kind named; nothing for any other word.
[[nodiscard]] std::optional<AnnotationBody> bodyOfKind(QStringView kind);

template <typename Archive>
void fields(Archive &archive, Annotation &annotation)
{
    archive("id", annotation.id);
    archive("places", annotation.places);
    archive("author", annotation.author);
    archive("created_ms", annotation.createdMs);
    QString kind = annotationKinds.at(annotation.body.index());
    archive("kind", kind);
    if constexpr (Archive::isReading) {
        if (const auto body = bodyOfKind(kind))
            annotation.body = *body;
        else
            archive.fail();
    }
    std::visit([&archive](auto &body) { fields(archive, body); }, annotation.body);
}

} // namespace Ropewalk
