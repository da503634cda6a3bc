// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/cli/script/scriptrunner.h"

#include "app/cli/arguments.h"
#include "app/cli/script/scripttext.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

using Script::say;

std::vector<ScriptAction> allActions()
{
    std::vector<ScriptAction> actions = textActions();
    std::ranges::move(annotationActions(), std::back_inserter(actions));
    std::ranges::move(catalogueActions(), std::back_inserter(actions));
    return actions;
}

/// Where the caret is after a key: behind what was typed, or where something was deleted.
Caret caretAfter(const ReplaceText &edit)
{
    const Position at{edit.line, edit.offset + qint32(edit.inserted.size())};
    return {at, at};
}

/// The id of what an edit makes or puts; empty where it is a change of something.
QString idPutBy(const Edit &edit)
{
    return std::visit(
        []<typename T>(const T &one) -> QString {
            if constexpr (std::is_same_v<T, SplitLine>)
                return one.newLine.toString();
            else if constexpr (std::is_same_v<T, SplitTurn>)
                return one.newTurn.toString();
            else if constexpr (std::is_same_v<T, InsertTurns>)
                return one.turns.empty() ? QString() : one.turns.front().id.toString();
            else if constexpr (std::is_same_v<T, InsertPageLine>)
                return one.line.line.id.toString();
            else if constexpr (requires { one.id, one.value; })
                return one.value ? one.id.toString() : QString();
            else
                return {};
        },
        edit);
}

} // namespace

ScriptRunner::ScriptRunner(ProjectSession &session, EpisodeId episode, const QString &author)
    : m_session(session)
    , m_episode(episode)
    , m_author(author)
{
    for (const ScriptAction &action : allActions())
        m_actions.insert(action.name, action);
    QObject::connect(&m_session.history(), &History::recorded, &m_receiver,
                     [this](const RecordPointer &record) { m_lastStep = record->group.id; });
}

std::vector<std::pair<QString, QString>> ScriptRunner::kinds()
{
    std::vector<std::pair<QString, QString>> kinds;
    for (const ScriptAction &action : allActions())
        kinds.emplace_back(action.name, action.description);
    kinds.emplace_back(
        u"undo"_s,
        say(QT_TRANSLATE_NOOP("Script", "steps (a number or \"all\"): takes back the episode’s last steps")));
    kinds.emplace_back(
        u"redo"_s, say(QT_TRANSLATE_NOOP("Script", "steps (a number or \"all\"): carries them out again")));
    kinds.emplace_back(
        u"undo-step"_s,
        say(QT_TRANSLATE_NOOP("Script", "step: takes back a step of the show: cast, lists, an import")));
    kinds.emplace_back(u"redo-step"_s, say(QT_TRANSLATE_NOOP("Script", "step: carries it out again")));
    kinds.emplace_back(u"version"_s,
                       say(QT_TRANSLATE_NOOP("Script", "name: names this point of the history")));
    kinds.emplace_back(u"episode"_s,
                       say(QT_TRANSLATE_NOOP("Script", "ref: what follows is about this episode")));
    return kinds;
}

Result<QJsonObject> ScriptRunner::run(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return failure(
            Error::Kind::Unreadable,
            error.error == QJsonParseError::NoError
                ? say(QT_TRANSLATE_NOOP("Script", "The line is no JSON object."))
                : say(QT_TRANSLATE_NOOP("Script", "The line is no JSON: %1.")).arg(error.errorString()));
    const QJsonObject json = document.object();
    const QString name = json.value(u"do"_s).toString();
    if (const auto action = m_actions.constFind(name); action != m_actions.constEnd())
        return perform(*action, json);
    if (name == "undo"_L1 || name == "redo"_L1)
        return walk(json, name == "undo"_L1);
    if (name == "undo-step"_L1 || name == "redo-step"_L1)
        return walkStep(json, name == "undo-step"_L1);
    if (name == "version"_L1)
        return nameVersion(json);
    if (name == "episode"_L1)
        return chooseEpisode(json);
    return failure(Error::Kind::Unreadable,
                   name.isEmpty() ? say(QT_TRANSLATE_NOOP("Script", "The line does not say what to \"do\"."))
                                  : say(QT_TRANSLATE_NOOP(
                                            "Script", "“%1” is nothing that can be done; see apply --list."))
                                        .arg(name));
}

Result<const Episode *> ScriptRunner::episode()
{
    if (m_episode.isNull())
        return nullptr;
    return m_session.episode(m_episode);
}

Result<QJsonObject> ScriptRunner::perform(const ScriptAction &action, const QJsonObject &json)
{
    // What concerns the whole show is looked for in all of it.
    if (action.name.startsWith("remove-speaker"_L1) || action.name.startsWith("remove-reason"_L1)) {
        if (const auto loaded = m_session.loadAll(); !loaded)
            return std::unexpected(loaded.error());
    }
    const auto loaded = episode();
    if (!loaded)
        return std::unexpected(loaded.error());
    ScriptFields fields(json, m_session.project(), *loaded);
    const bool isTyping = fields.flagOr(u"typing"_s, false);
    Step step;
    step.edits = action.edits(fields, m_author);
    if (const auto finished = fields.finish(); !finished)
        return std::unexpected(finished.error());
    QJsonObject done{{u"do"_s, action.name}, {u"edits"_s, qint64(step.edits.size())}};
    if (step.edits.empty()) {
        done.insert(u"sequence"_s, m_session.history().lastSequence());
        return done;
    }
    step.episode = isOfCatalogue(step.edits.front()) ? EpisodeId{} : m_episode;
    step.label = action.label;
    QStringList ids;
    for (const Edit &edit : step.edits) {
        if (const QString id = idPutBy(edit); !id.isEmpty())
            ids.append(id);
    }
    const auto *key = std::get_if<ReplaceText>(&step.edits.front());
    if (isTyping && (!key || step.edits.size() != 1))
        return failure(
            Error::Kind::Invalid,
            say(QT_TRANSLATE_NOOP("Script", "Only words of one line are typed: leave “typing” out.")));
    step.isTyping = isTyping;
    if (step.isTyping) {
        const Position before{key->line, key->offset + qint32(key->removed.size())};
        step.before = m_caret.position == before ? m_caret : Caret{before, before};
        step.after = m_caret = caretAfter(*key);
    }
    if (action.name == "replace-all"_L1 && qsizetype(step.edits.size()) > BackupReason::mostReplaced)
        m_session.store().backUpSoon({BackupReason::Kind::Replace, int(step.edits.size())});
    if (const auto performed = m_session.history().perform(std::move(step)); !performed)
        return std::unexpected(performed.error());
    done.insert(u"sequence"_s, m_session.history().lastSequence());
    done.insert(u"step"_s, m_lastStep.toString());
    done.insert(u"ids"_s, QJsonArray::fromStringList(ids));
    return done;
}

Result<QJsonObject> ScriptRunner::walk(const QJsonObject &json, bool isUndo)
{
    const auto loaded = episode();
    if (!loaded)
        return std::unexpected(loaded.error());
    ScriptFields fields(json, m_session.project(), *loaded);
    const bool isAll = json.value(u"steps"_s).isString() && fields.text(u"steps"_s) == "all"_L1;
    const qint64 wanted = isAll ? std::numeric_limits<qint64>::max() : fields.numberOr(u"steps"_s, 1);
    (void)fields.episode();
    if (wanted < 1)
        fields.fail(say(QT_TRANSLATE_NOOP("Script", "The field “steps” is a number from 1, or \"all\".")));
    if (const auto finished = fields.finish(); !finished)
        return std::unexpected(finished.error());
    History &history = m_session.history();
    QJsonArray steps;
    while (qint64(steps.size()) < wanted) {
        auto walked = isUndo ? history.undo(m_episode) : history.redo(m_episode);
        // A script that says undo has been asked already; what is another author's is named in the answer.
        if (walked && walked->outcome == History::Walk::Outcome::AskFirst)
            walked = isUndo ? history.undo(m_episode) : history.redo(m_episode);
        if (!walked)
            return std::unexpected(walked.error());
        if (walked->outcome == History::Walk::Outcome::Nothing)
            break;
        steps.append(QJsonObject{{u"step"_s, walked->group.id.toString()},
                                 {u"label"_s, walked->group.label},
                                 {u"author"_s, walked->group.author}});
    }
    return QJsonObject{{u"do"_s, isUndo ? u"undo"_s : u"redo"_s},
                       {u"sequence"_s, history.lastSequence()},
                       {u"steps"_s, steps}};
}

Result<QJsonObject> ScriptRunner::walkStep(const QJsonObject &json, bool isUndo)
{
    ScriptFields fields(json, m_session.project(), nullptr);
    const auto id = fields.id<GroupId>(u"step"_s);
    if (const auto finished = fields.finish(); !finished)
        return std::unexpected(finished.error());
    History &history = m_session.history();
    const auto done = isUndo ? history.undoStep(id) : history.redoStep(id);
    if (!done)
        return std::unexpected(done.error());
    return QJsonObject{
        {u"do"_s, json.value(u"do"_s)}, {u"sequence"_s, history.lastSequence()}, {u"step"_s, id.toString()}};
}

Result<QJsonObject> ScriptRunner::nameVersion(const QJsonObject &json)
{
    ScriptFields fields(json, m_session.project(), nullptr);
    const QString name = fields.text(u"name"_s);
    if (const auto finished = fields.finish(); !finished)
        return std::unexpected(finished.error());
    m_session.history().nameVersion(name);
    return QJsonObject{{u"do"_s, u"version"_s}, {u"sequence"_s, m_session.history().lastSequence()}};
}

Result<QJsonObject> ScriptRunner::chooseEpisode(const QJsonObject &json)
{
    ScriptFields fields(json, m_session.project(), nullptr);
    const QString ref = json.value(u"ref"_s).isDouble() ? QString::number(fields.numberOr(u"ref"_s, 0))
                                                        : fields.text(u"ref"_s);
    if (const auto finished = fields.finish(); !finished)
        return std::unexpected(finished.error());
    const auto id = resolveEpisode(m_session.project(), ref);
    if (!id)
        return std::unexpected(id.error());
    m_episode = *id;
    return QJsonObject{{u"do"_s, u"episode"_s}, {u"sequence"_s, m_session.history().lastSequence()}};
}

} // namespace Ropewalk::Cli
