// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/importplan.h"

#include "model/analysis/alike.h"
#include "model/analysis/castbuilder.h"
#include "model/analysis/reasonimport.h"
#include "model/analysis/topics.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

/// A label, or somebody of the cast, by all names.
struct Named {
    std::vector<NameKey> keys;
    QString credit;
    SpeakerId speaker; ///< null for a label

    bool looksLike(const Named &other) const
    {
        return std::ranges::any_of(keys, [&other](const NameKey &key) {
            return std::ranges::any_of(other.keys,
                                       [&key](const NameKey &otherKey) { return lookAlike(key, otherKey); });
        });
    }
};

/// Marks new speakers who look like somebody of the cast, or like a new one who speaks more or came first.
void markAlike(std::vector<FoundLabel> &labels, const Table<Speaker> &cast)
{
    // So many are no people, as the importer says too.
    constexpr size_t most = 500;
    if (labels.size() > most)
        return;
    std::vector<Named> others;
    for (const auto &[id, speaker] : cast.all()) {
        others.push_back({{NameKey(speaker.name)}, speaker.name, id});
        for (const QString &label : speaker.labels)
            others.back().keys.emplace_back(label);
    }
    std::vector<FoundLabel *> added;
    for (FoundLabel &label : labels) {
        if (label.meaning.kind == LabelMeaning::Kind::NewSpeaker)
            added.push_back(&label);
    }
    std::ranges::stable_sort(added, std::greater(), &FoundLabel::turns);
    for (FoundLabel *label : added) {
        const Named own{{NameKey(label->label), NameKey(label->meaning.name)}, label->meaning.name, {}};
        const auto twin = std::ranges::find_if(others, [&own](const Named &other) {
            return other.credit != own.credit && own.looksLike(other);
        });
        if (twin != others.end()) {
            label->looksLike = twin->credit;
            label->looksLikeSpeaker = twin->speaker;
        }
        others.push_back(own);
    }
}

/// Printed reasons as citations, bound to the lists' reasons where their words agree.
std::vector<Citation> citationsOf(const Catalogue &catalogue, const ImportedEpisode &imported,
                                  std::vector<ImportedEpisode::Remark> &remarks)
{
    std::vector<Citation> citations;
    citations.reserve(imported.reasons.size());
    for (const ImportedReason &printed : imported.reasons)
        citations.push_back(
            {CitationId::create(), {}, printed.number, printed.text, double(citations.size() + 1)});
    std::vector<Reason> reasons;
    for (const auto &[id, reason] : catalogue.reasons.all())
        reasons.push_back(reason);
    const std::vector<CitationMatch> matches = matchCitations(citations, reasons);
    for (size_t at = 0; at < matches.size(); ++at) {
        citations[at].reason = matches[at].reason;
        if (!matches[at].remark.isEmpty())
            remarks.push_back({ImportedEpisode::Remark::Kind::Doubtful, matches[at].remark});
    }
    return citations;
}

void putSource(std::vector<Edit> &edits, const Catalogue &catalogue, const SourceArticle &article)
{
    for (const auto &[id, source] : catalogue.sources.all()) {
        if (source.title == article.title && source.publisher == article.publisher)
            return;
    }
    Source source;
    source.id = SourceId::create();
    source.kind = SourceKind::Excerpt;
    source.title = article.title;
    source.author = article.author;
    source.publisher = article.publisher;
    source.date = article.date;
    source.dateText = article.dateText;
    source.text = article.abstract;
    edits.emplace_back(Put<Source>{source.id, source});
}

} // namespace

std::vector<FoundLabel> findLabels(const Catalogue &catalogue, const ImportedEpisode &imported)
{
    std::vector<FoundLabel> labels;
    QHash<QString, size_t> places;
    const QHash<QString, LabelMeaning> nothingChosen;
    CastBuilder cast(catalogue.speakers, imported.panel, nothingChosen);
    for (const ImportedTurn &turn : imported.turns) {
        if (turn.kind != TurnKind::Speech || turn.label.isEmpty())
            continue;
        auto place = places.constFind(turn.label);
        if (place == places.constEnd()) {
            place = places.insert(turn.label, labels.size());
            FoundLabel found{turn.label, 0, {}};
            const SpeakerId id = cast.speakerFor(turn.label);
            if (catalogue.speakers.find(id))
                found.meaning = {LabelMeaning::Kind::Speaker, id};
            else
                found.meaning.name = std::ranges::find(cast.changed(), id, &Speaker::id)->name;
            labels.push_back(std::move(found));
        }
        ++labels[*place].turns;
    }
    markAlike(labels, catalogue.speakers);
    return labels;
}

ImportPlan planImport(const Project &project, const ImportedEpisode &imported, const QString &title)
{
    const QString &own = imported.facts.title;
    return planImport(project.catalogue(), qsizetype(project.episodes().size()), imported,
                      {own.isEmpty() ? title : own});
}

ImportPlan planImport(const Catalogue &catalogue, qsizetype index, const ImportedEpisode &imported,
                      const ImportChoices &choices)
{
    ImportPlan plan;
    plan.remarks = imported.remarks;
    auto data = std::make_shared<EpisodeData>();
    data->id = EpisodeId::create();
    data->facts = imported.facts;
    if (!choices.title.isEmpty())
        data->facts.title = choices.title;
    data->imported = imported.imported;
    data->page = imported.page;
    for (PageLine &page : data->page) {
        page.line.id = LineId::create();
        if (page.section == PageSection::Topics)
            data->topics.push_back({TopicId::create(),
                                    topicName(page.line.text),
                                    page.line.id,
                                    {},
                                    0,
                                    int(data->topics.size()),
                                    double(data->topics.size() + 1)});
    }
    CastBuilder cast(catalogue.speakers, imported.panel, choices.labels);
    data->turns.reserve(imported.turns.size());
    for (const ImportedTurn &turn : imported.turns) {
        Turn made{TurnId::create(), {turn.kind, {}}, turn.lines};
        if (turn.kind == TurnKind::Speech && !turn.label.isEmpty())
            made.head.speaker = cast.speakerFor(turn.label);
        for (Line &line : made.lines)
            line.id = LineId::create();
        data->turns.push_back(std::move(made));
    }
    data->citations = citationsOf(catalogue, imported, plan.remarks);

    plan.episode = data->id;
    plan.newSpeakers = cast.newSpeakers();
    plan.knownSpeakers = cast.knownSpeakers();
    plan.step.label = Text::tr("Import “%1”").arg(data->facts.title);
    for (const Speaker &speaker : cast.changed())
        plan.step.edits.emplace_back(Put<Speaker>{speaker.id, speaker});
    if (imported.source)
        putSource(plan.step.edits, catalogue, *imported.source);
    plan.step.edits.emplace_back(InsertEpisode{data->id, qint32(index), data});
    return plan;
}

} // namespace Ropewalk
