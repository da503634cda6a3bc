// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/fields.h"
#include "model/annotation/project.h"
#include "model/base/error.h"

#include <QJsonObject>
#include <QSet>

namespace Ropewalk::Cli
{

/// The fields of one script line, read by name. What is missing, of the wrong type, or never asked for is an
/// error: a misspelt field must not pass in silence. The first error is kept; what is read after it means
/// nothing.
class ScriptFields
{
public:
    ScriptFields(const QJsonObject &json, const Project &project, const Episode *episode)
        : m_json(json)
        , m_project(project)
        , m_episode(episode)
    {
    }

    [[nodiscard]] const Project &project() const { return m_project; }
    /// The episode that the script works on; an error is kept where there is none.
    [[nodiscard]] const Episode &episode();

    [[nodiscard]] bool has(const QString &name) const { return m_json.contains(name); }
    [[nodiscard]] QString text(const QString &name);
    [[nodiscard]] QString textOr(const QString &name, const QString &otherwise);
    [[nodiscard]] qint64 numberOr(const QString &name, qint64 otherwise);
    [[nodiscard]] bool flagOr(const QString &name, bool otherwise);
    [[nodiscard]] QStringList textsOr(const QString &name, const QStringList &otherwise);
    /// A moment: "12:34", "1:02:03.5", or ms as a number; unknown where the field is null or missing.
    [[nodiscard]] TimePoint timeOr(const QString &name, const TimePoint &otherwise);
    /// Fields for the struct `value`, as they stand in `dump`; those that are missing stay as they are. Lists
    /// the names read.
    template <typename T>
    void merge(T &value);

    /// `turn`: a number from 1 or an id.
    [[nodiscard]] TurnId turn(const QString &name = QStringLiteral("turn"));
    /// `turn` and `line` (a number from 1, else the first), or `page` and `line`, or a line's id alone.
    [[nodiscard]] LineId line();
    /// line() and `offset`, in UTF-16 units from 0.
    [[nodiscard]] Position position();
    /// The words meant: `words` (its first occurrence in the line, or the `occurrence`-th), or `offset` and
    /// `length`, or from there to the place `to`; without any of these the whole line, without `line` the
    /// whole turn.
    [[nodiscard]] Range range();
    /// A speaker: number, id, label, name or short name.
    [[nodiscard]] SpeakerId speaker(const QString &name = QStringLiteral("speaker"));
    /// `reason`: a number (with `list`, a name, where several lists have it) or an id.
    [[nodiscard]] ReasonId reason();
    /// `list`: a name or an id; without it the only one there is.
    [[nodiscard]] ReasonListId reasonList();
    /// `topic`: a number in the outline from 1, an id, or a name.
    [[nodiscard]] TopicId topic();
    /// An id of the kind wanted.
    template <typename IdType>
    [[nodiscard]] IdType id(const QString &name = QStringLiteral("id"));

    void fail(const QString &message);
    /// Something is not of the type that is wanted.
    void failValue(const QJsonValue &value);
    /// The first error, or that a field is unknown.
    [[nodiscard]] Result<> finish();

private:
    [[nodiscard]] QJsonValue take(const QString &name);
    [[nodiscard]] Position endOf(const QJsonValue &place);

    QJsonObject m_json;
    const Project &m_project;
    const Episode *m_episode;
    QSet<QString> m_asked;
    std::optional<Error> m_error;
};

template <typename T>
void ScriptFields::merge(T &value)
{
    JsonWriter names;
    fields(names, value);
    QJsonObject given;
    for (const QString &name : names.object().keys()) {
        if (has(name))
            given.insert(name, take(name));
    }
    JsonReader reader(given);
    fields(reader, value);
    if (!reader.isOk())
        failValue(given);
}

template <typename IdType>
IdType ScriptFields::id(const QString &name)
{
    const auto found = IdType::fromString(text(name));
    if (!found)
        failValue(m_json.value(name));
    return found.value_or(IdType{});
}

} // namespace Ropewalk::Cli
