// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/fields.h"

#include <algorithm>

namespace Ropewalk
{

// Not in an unnamed namespace, where argument-dependent lookup would not see them.

template <typename Archive>
void fields(Archive &archive, ReplaceText &edit)
{
    archive("line", edit.line);
    archive("offset", edit.offset);
    archive("removed", edit.removed);
    archive("inserted", edit.inserted);
    archive("continues", edit.continues);
}

template <typename Archive>
void fields(Archive &archive, SplitLine &edit)
{
    archive("line", edit.line);
    archive("offset", edit.offset);
    archive("new_line", edit.newLine);
}

template <typename Archive>
void fields(Archive &archive, JoinLines &edit)
{
    archive("line", edit.line);
    archive("next", edit.next);
}

template <typename Archive>
void fields(Archive &archive, SplitTurn &edit)
{
    archive("turn", edit.turn);
    archive("line", edit.line);
    archive("new_turn", edit.newTurn);
}

template <typename Archive>
void fields(Archive &archive, JoinTurns &edit)
{
    archive("turn", edit.turn);
    archive("next", edit.next);
}

template <typename Archive>
void fields(Archive &archive, InsertTurns &edit)
{
    archive("after", edit.after);
    archive("turns", edit.turns);
}

template <typename Archive>
void fields(Archive &archive, RemoveTurns &edit)
{
    archive("first", edit.first);
    archive("count", edit.count);
}

template <typename Archive>
void fields(Archive &archive, SetHead &edit)
{
    archive("turn", edit.turn);
    archive("head", edit.head);
}

template <typename Archive>
void fields(Archive &archive, SetSpan &edit)
{
    archive("line", edit.line);
    archive("span", edit.span);
}

template <typename Archive>
void fields(Archive &archive, InsertPageLine &edit)
{
    archive("after", edit.after);
    archive("page_line", edit.line);
}

template <typename Archive>
void fields(Archive &archive, RemovePageLine &edit)
{
    archive("line", edit.line);
}

template <typename Archive>
void fields(Archive &archive, SetEpisodeFacts &edit)
{
    archive("facts", edit.facts);
}

template <typename Archive>
void fields(Archive &archive, SetProjectFacts &edit)
{
    archive("facts", edit.facts);
}

template <typename Archive, typename T>
void fields(Archive &archive, Put<T> &edit)
{
    archive("id", edit.id);
    archive("value", edit.value);
}

template <typename Archive>
void fields(Archive &archive, InsertEpisode &edit)
{
    archive("id", edit.id);
    archive("index", edit.index);
}

template <typename Archive>
void fields(Archive &archive, RemoveEpisode &edit)
{
    archive("id", edit.id);
}

template <typename Archive>
void fields(Archive &archive, RetimedWords &words)
{
    archive("first", words.first);
    archive("before", words.before);
    archive("after", words.after);
}

template <typename Archive>
void fields(Archive &archive, CarriedPlaces &carried)
{
    archive("id", carried.id);
    archive("places", carried.places);
}

/// A field that is written only where it says something: most of an Undo is empty.
template <typename Archive, typename T>
void sparse(Archive &archive, const char *name, T &value)
{
    if (Archive::isReading || value != T{})
        archive(name, value);
}

template <typename Archive>
void fields(Archive &archive, Undo &undo)
{
    sparse(archive, "carried", undo.carried);
    sparse(archive, "words", undo.words);
    sparse(archive, "line", undo.line);
    sparse(archive, "next", undo.next);
    sparse(archive, "turns", undo.turns);
    sparse(archive, "head", undo.head);
    sparse(archive, "after", undo.after);
    sparse(archive, "line_after", undo.lineAfter);
    sparse(archive, "page_line", undo.pageLine);
    sparse(archive, "episode_facts", undo.episodeFacts);
    sparse(archive, "project_facts", undo.projectFacts);
    sparse(archive, "annotation", undo.annotation);
    sparse(archive, "topic", undo.topic);
    sparse(archive, "citation", undo.citation);
    sparse(archive, "speaker", undo.speaker);
    sparse(archive, "reason_list", undo.reasonList);
    sparse(archive, "reason", undo.reason);
    sparse(archive, "source", undo.source);
    sparse(archive, "house_rule", undo.houseRule);
    sparse(archive, "index", undo.index);
}

namespace
{

template <size_t... index>
std::optional<Edit> readEdit(size_t kind, const QJsonObject &json, std::index_sequence<index...>)
{
    std::optional<Edit> edit;
    const auto tryKind = [&]<size_t at>() {
        std::variant_alternative_t<at, Edit> value;
        if (at == kind && fromJson(QJsonValue(json), value))
            edit = Edit(std::move(value));
    };
    (tryKind.template operator()<index>(), ...);
    return edit;
}

} // namespace

bool isOfCatalogue(const Edit &edit)
{
    static const size_t firstOfCatalogue = Edit(Put<Speaker>{}).index();
    return edit.index() >= firstOfCatalogue;
}

QJsonObject appliedEditToJson(const AppliedEdit &applied)
{
    QJsonObject json = std::visit([](const auto &edit) { return toJson(edit).toObject(); }, applied.edit);
    json.insert("do"_L1, QString(editKinds.at(applied.edit.index())));
    const QJsonObject undo = toJson(applied.undo).toObject();
    if (!undo.isEmpty())
        json.insert("undo"_L1, undo);
    return json;
}

std::optional<AppliedEdit> appliedEditFromJson(const QJsonObject &json)
{
    const auto kind = std::ranges::find(editKinds, json.value("do"_L1).toString());
    if (kind == editKinds.end())
        return std::nullopt;
    const auto edit = readEdit(size_t(kind - editKinds.begin()), json,
                               std::make_index_sequence<std::variant_size_v<Edit>>());
    Undo undo;
    if (!edit || !fromJson(json.value("undo"_L1).toObject(), undo))
        return std::nullopt;
    return AppliedEdit{*edit, std::move(undo)};
}

} // namespace Ropewalk
