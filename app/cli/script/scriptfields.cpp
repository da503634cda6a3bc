// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/cli/script/scriptfields.h"

#include "app/cli/script/scripttext.h"
#include "model/base/timecode.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

using Script::say;

/// Where a name stands among entries: by id, by number, or by a name that only one has.
bool isSameName(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

const Episode &ScriptFields::episode()
{
    static const Episode none{EpisodeData{}};
    if (m_episode)
        return *m_episode;
    fail(say(QT_TRANSLATE_NOOP(
        "Script", "Say which episode is meant: --episode REF, or a line {\"do\": \"episode\"}.")));
    return none;
}

QJsonValue ScriptFields::take(const QString &name)
{
    m_asked.insert(name);
    return m_json.value(name);
}

QString ScriptFields::text(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isString())
        fail(say(QT_TRANSLATE_NOOP("Script", "The field “%1” is missing, or no text.")).arg(name));
    return value.toString();
}

QString ScriptFields::textOr(const QString &name, const QString &otherwise)
{
    return has(name) ? text(name) : otherwise;
}

qint64 ScriptFields::numberOr(const QString &name, qint64 otherwise)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return otherwise;
    if (!value.isDouble() || double(value.toInteger()) != value.toDouble())
        fail(say(QT_TRANSLATE_NOOP("Script", "The field “%1” is no whole number.")).arg(name));
    return value.toInteger();
}

bool ScriptFields::flagOr(const QString &name, bool otherwise)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool())
        fail(say(QT_TRANSLATE_NOOP("Script", "The field “%1” is neither true nor false.")).arg(name));
    return value.toBool(otherwise);
}

QStringList ScriptFields::textsOr(const QString &name, const QStringList &otherwise)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return otherwise;
    QStringList texts;
    if (!fromJson(value, texts))
        fail(say(QT_TRANSLATE_NOOP("Script", "The field “%1” is no list of texts.")).arg(name));
    return texts;
}

TimePoint ScriptFields::timeOr(const QString &name, const TimePoint &otherwise)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return otherwise;
    if (value.isNull())
        return {};
    const auto ms = value.isString() ? parseTimecode(value.toString()) : std::optional(value.toInteger(-1));
    if (ms && *ms >= 0 && *ms <= maxTimeMs)
        return TimePoint::measured(*ms);
    fail(say(QT_TRANSLATE_NOOP("Script", "The field “%1” is no time: write \"12:34\" or milliseconds."))
             .arg(name));
    return {};
}

TurnId ScriptFields::turn(const QString &name)
{
    const QJsonValue value = take(name);
    const Transcript &transcript = episode().transcript();
    if (value.isDouble()) {
        const qint64 number = value.toInteger();
        if (number >= 1 && number <= transcript.turnCount())
            return transcript.turnAt(number - 1).id;
        fail(say(QT_TRANSLATE_NOOP("Script", "There is no turn %1: the episode has %2."))
                 .arg(QString::number(number), QString::number(transcript.turnCount())));
        return {};
    }
    const auto id = TurnId::fromString(value.toString());
    if (!id || !transcript.findTurn(*id))
        fail(say(QT_TRANSLATE_NOOP("Script", "The field “%1” names no turn of the episode.")).arg(name));
    return id.value_or(TurnId{});
}

LineId ScriptFields::line()
{
    const QJsonValue value = take(u"line"_s);
    if (value.isString()) {
        const auto id = LineId::fromString(value.toString());
        if (!id || !episode().findLine(*id))
            fail(say(QT_TRANSLATE_NOOP("Script", "There is no line of this id in the episode.")));
        return id.value_or(LineId{});
    }
    const qint64 number = numberOr(u"line"_s, 1);
    if (has(u"page"_s)) {
        const auto section = valueNamed<PageSection>(text(u"page"_s));
        qint64 left = number;
        for (const PageLine &page : episode().page()) {
            if (section && page.section == *section && --left == 0)
                return page.line.id;
        }
        fail(say(QT_TRANSLATE_NOOP("Script", "There is no such line on the page.")));
        return {};
    }
    const Turn *found = episode().transcript().findTurn(turn());
    if (found && number >= 1 && number <= qint64(found->lines.size()))
        return found->lines[size_t(number) - 1].id;
    fail(say(QT_TRANSLATE_NOOP("Script", "There is no line %1 in this turn.")).arg(number));
    return {};
}

Position ScriptFields::position()
{
    const LineId where = line();
    return {where,
            qint32(std::clamp<qint64>(numberOr(u"offset"_s, 0), -1, std::numeric_limits<qint32>::max()))};
}

Position ScriptFields::endOf(const QJsonValue &place)
{
    if (!place.isObject())
        fail(say(QT_TRANSLATE_NOOP("Script", "The field “to” is no place: {\"turn\": 2}.")));
    const QJsonObject to = place.toObject();
    ScriptFields fields(to, m_project, m_episode);
    const bool isWholeTurn = !to.contains(u"line"_s) && !to.contains(u"page"_s);
    Position end;
    if (const Turn *last = isWholeTurn ? episode().transcript().findTurn(fields.turn()) : nullptr)
        end.line = last->lines.back().id;
    else if (!isWholeTurn)
        end.line = fields.line();
    const Line *line = episode().findLine(end.line);
    end.offset = qint32(fields.numberOr(u"offset"_s, line ? line->text.size() : 0));
    if (const auto finished = fields.finish(); !finished)
        fail(finished.error().message);
    return end;
}

Range ScriptFields::range()
{
    const bool isWholeTurn = !has(u"line"_s) && !has(u"page"_s) && !has(u"offset"_s) && !has(u"words"_s);
    Position from;
    Position to;
    if (isWholeTurn) {
        if (const Turn *whole = episode().transcript().findTurn(turn())) {
            from = {whole->lines.front().id, 0};
            to = {whole->lines.back().id, qint32(whole->lines.back().text.size())};
        }
    } else {
        from = to = position();
        const Line *found = episode().findLine(from.line);
        const QString text = found ? found->text : QString();
        to.offset = qint32(text.size());
        if (has(u"words"_s)) {
            const QString words = this->text(u"words"_s);
            qsizetype at = -1;
            for (qint64 left = numberOr(u"occurrence"_s, 1); left > 0; --left) {
                at = text.indexOf(words, at + 1);
                if (at < 0)
                    break;
            }
            if (at < 0 || words.isEmpty())
                fail(say(QT_TRANSLATE_NOOP("Script", "The line does not hold the words “%1”.")).arg(words));
            from.offset = qint32(at);
            to.offset = qint32(at + words.size());
        } else if (has(u"length"_s)) {
            const qint64 length = numberOr(u"length"_s, 0);
            if (length < 0 || from.offset < 0 || from.offset + length > text.size())
                fail(say(QT_TRANSLATE_NOOP("Script", "The line is shorter than that.")));
            to.offset = qint32(from.offset + length);
        }
    }
    if (has(u"to"_s))
        to = endOf(take(u"to"_s));
    return {from, to};
}

SpeakerId ScriptFields::speaker(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isNull())
        return {};
    const QString wanted = value.toString();
    for (const auto &[id, speaker] : m_project.catalogue().speakers.all()) {
        if (value.isDouble() ? speaker.number == value.toInt()
                             : id.toString() == wanted || speaker.labels.contains(wanted) ||
                                   isSameName(speaker.name, wanted) || isSameName(speaker.shortName, wanted))
            return id;
    }
    fail(say(QT_TRANSLATE_NOOP("Script", "The field “%1” names nobody of the cast.")).arg(name));
    return {};
}

ReasonId ScriptFields::reason()
{
    const QJsonValue value = take(u"reason"_s);
    const QString list = textOr(u"list"_s, {});
    const Catalogue &catalogue = m_project.catalogue();
    std::vector<ReasonId> fitting;
    for (const auto &[id, reason] : catalogue.reasons.all()) {
        const ReasonList *own = catalogue.reasonLists.find(reason.list);
        if (value.isDouble() ? reason.number == value.toInt() : id.toString() == value.toString()) {
            if (list.isEmpty() || (own && isSameName(own->name, list)))
                fitting.push_back(id);
        }
    }
    if (fitting.size() == 1)
        return fitting.front();
    fail(fitting.empty() ? say(QT_TRANSLATE_NOOP("Script", "There is no such reason in the project’s lists."))
                         : say(QT_TRANSLATE_NOOP(
                               "Script", "Several reasons have this number: name the list, or the id.")));
    return {};
}

ReasonListId ScriptFields::reasonList()
{
    const auto &lists = m_project.catalogue().reasonLists.all();
    if (!has(u"list"_s) && lists.size() == 1)
        return lists.begin()->first;
    const QString wanted = text(u"list"_s);
    for (const auto &[id, list] : lists) {
        if (id.toString() == wanted || isSameName(list.name, wanted))
            return id;
    }
    fail(say(QT_TRANSLATE_NOOP("Script", "The project has no such list of reasons.")));
    return {};
}

TopicId ScriptFields::topic()
{
    const QJsonValue value = take(u"topic"_s);
    std::vector<Topic> outline;
    for (const auto &[id, topic] : episode().topics().all())
        outline.push_back(topic);
    std::ranges::stable_sort(outline, {}, &Topic::order);
    const qint64 number = value.toInteger(0);
    if (number >= 1 && number <= qint64(outline.size()))
        return outline[size_t(number) - 1].id;
    for (const Topic &topic : outline) {
        if (topic.id.toString() == value.toString() || isSameName(topic.name, value.toString()))
            return topic.id;
    }
    fail(say(QT_TRANSLATE_NOOP("Script", "There is no such topic in the outline.")));
    return {};
}

void ScriptFields::fail(const QString &message)
{
    if (!m_error)
        m_error = Error{Error::Kind::Invalid, message};
}

void ScriptFields::failValue(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    fail(say(QT_TRANSLATE_NOOP("Script", "A field has a value that does not fit: %1"))
             .arg(QString::fromUtf8(text)));
}

Result<> ScriptFields::finish()
{
    if (m_error)
        return std::unexpected(*m_error);
    for (const QString &name : m_json.keys()) {
        if (!m_asked.contains(name) && name != "do"_L1)
            return failure(Error::Kind::Invalid,
                           say(QT_TRANSLATE_NOOP("Script", "The field “%1” is unknown here.")).arg(name));
    }
    return {};
}

} // namespace Ropewalk::Cli
