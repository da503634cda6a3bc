// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/history.h"
#include "tests/support/sampleproject.h"

namespace Sample
{

/// Two episodes of two turns each, with a history over them whose clock the test moves.
struct Desk {
    Show show = Sample::show();
    std::vector<EpisodeId> episodes;
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    std::vector<RecordPointer> records;
    qint64 nowMs = 1'000'000;
    bool isFull = false; ///< nothing more can be taken

    Desk()
    {
        std::vector<EpisodeData> data(2);
        for (EpisodeData &episode : data) {
            episode.id = EpisodeId::create();
            episode.turns = {Sample::turn(show.speakers[0], {Sample::line(u"goats never page you"_s),
                                                             Sample::line(u"they chew"_s)}),
                             Sample::turn(show.speakers[1], {Sample::line(u"no meetings"_s)})};
            episodes.push_back(episode.id);
        }
        project = Sample::project(show.catalogue, data);
        sit(u"Ann"_s, u"1"_s);
    }

    /// Other episodes take the place of these, before anything is done.
    void open(const std::vector<EpisodeData> &data)
    {
        episodes.clear();
        for (const EpisodeData &episode : data)
            episodes.push_back(episode.id);
        history.reset();
        project = Sample::project(show.catalogue, data);
        sit(u"Ann"_s, u"1"_s);
    }

    /// Somebody begins a run of the program.
    void sit(const QString &author, const QString &session)
    {
        const auto mayGoOn = [this]() -> Result<> {
            return isFull ? Result<>(failure(Error::Kind::Unwritable, u"full"_s)) : Result<>();
        };
        history = std::make_unique<History>(
            *project, History::Context{author, session, [this] { return nowMs; }, mayGoOn});
        std::vector<RecordHeader> headers;
        for (const auto &record : records)
            headers.push_back({record->sequence, record->kind, record->group});
        history->restore(headers, [this](GroupId id) -> Result<std::vector<AppliedEdit>> {
            std::vector<AppliedEdit> edits;
            for (const auto &record : records) {
                if (record->group.id == id)
                    edits.insert(edits.end(), record->edits.begin(), record->edits.end());
            }
            return edits;
        });
        QObject::connect(history.get(), &History::recorded, history.get(),
                         [this](const RecordPointer &record) { records.push_back(record); });
    }

    [[nodiscard]] const Episode &episode(int at = 0) const { return *project->episode(episodes[size_t(at)]); }
    [[nodiscard]] const Line &line(int episodeAt = 0, int turn = 0, int at = 0) const
    {
        return episode(episodeAt).transcript().turnAt(turn).lines[size_t(at)];
    }
    [[nodiscard]] QString text() const { return line().text; }
    [[nodiscard]] qsizetype stepCount(int at = 0) const
    {
        return qsizetype(history->steps(episodes[size_t(at)]).size());
    }

    bool perform(std::vector<Edit> edits, int episodeAt = 0)
    {
        return history->perform({episodes[size_t(episodeAt)], u"a step"_s, std::move(edits)}).has_value();
    }
    bool performCatalogue(std::vector<Edit> edits)
    {
        return history->perform({{}, u"a step of the cast"_s, std::move(edits)}).has_value();
    }
    bool put(const Annotation &annotation, int episodeAt = 0)
    {
        return perform({Put<Annotation>{annotation.id, annotation}}, episodeAt);
    }
    [[nodiscard]] GroupId lastStepOfCatalogue() const { return history->steps({}).back().header.id; }
    History::Walk::Outcome undo(int at = 0) { return history->undo(episodes[size_t(at)]).value().outcome; }
    History::Walk::Outcome redo(int at = 0) { return history->redo(episodes[size_t(at)]).value().outcome; }
};

} // namespace Sample
