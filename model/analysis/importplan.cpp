// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/importplan.h"

#include "model/analysis/reasonimport.h"
#include "model/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

struct Word {
    QString text;
    QString key;
};

QList<Word> wordsOf(const QString &text)
{
    QList<Word> found;
    for (const Stretch &stretch : words(text)) {
        const QString word = text.sliced(stretch.start, stretch.length);
        const QString key = wordKey(word);
        if (key != "the"_L1 && key != "a"_L1 && key != "an"_L1)
            found.append({word, key});
    }
    return found;
}

/// The entry's words that the label's words stand for, in order; empty where one is missing. "Farmer" also
/// means "Farmer’s".
QStringList matchingWords(const QList<Word> &label, const QList<Word> &entry)
{
    QStringList matching;
    qsizetype at = 0;
    for (const Word &word : label) {
        const auto fits = [&word](const Word &other) {
            return other.key == word.key || other.key == word.key + u's';
        };
        const auto found = std::find_if(entry.begin() + at, entry.end(), fits);
        if (found == entry.end())
            return {};
        matching.append(found->key == word.key ? found->text : titleCase(word.text));
        at = found - entry.begin() + 1;
    }
    return matching;
}

/// The first words of a printed topic, for panel and bands.
QString topicName(const QString &line)
{
    constexpr qsizetype mostWords = 5;
    qsizetype end = line.size();
    const QList<Stretch> found = words(line);
    if (found.size() > mostWords)
        end = found[mostWords - 1].end();
    for (qsizetype at = 1; at < end; ++at) {
        const bool isBreak = line[at] == u'—' || line[at] == u':' || line[at] == u';' || line[at] == u',';
        if (isBreak && at >= found.value(1).end()) {
            end = at;
            break;
        }
    }
    QString name = line.first(end).trimmed();
    while (!name.isEmpty() && name.back().isPunct() && name.back() != u')' && name.back() != u'”')
        name.chop(1);
    return name;
}

/// The cast as it grows while labels are matched.
class CastBuilder
{
public:
    CastBuilder(const Project &project, const QStringList &panel)
        : m_project(project)
        , m_panel(panel)
    {
        for (const auto &[id, speaker] : project.catalogue().speakers.all()) {
            m_lastNumber = std::max(m_lastNumber, speaker.number);
            ++m_colours;
        }
    }

    SpeakerId speakerFor(const QString &label)
    {
        if (const auto known = m_byLabel.constFind(label); known != m_byLabel.constEnd())
            return *known;
        const SpeakerId id = find(label);
        m_byLabel.insert(label, id);
        return id;
    }

    std::vector<Speaker> changed; ///< new ones, and known ones with a label more
    qsizetype newSpeakers = 0;
    qsizetype knownSpeakers = 0;

private:
    SpeakerId find(const QString &label)
    {
        if (const Speaker *speaker = m_project.speakerOfLabel(label)) {
            ++knownSpeakers;
            return speaker->id;
        }
        Speaker made = named(label);
        const auto isSame = [&made](const Speaker &other) {
            return wordKey(other.name) == wordKey(made.name);
        };
        if (const auto twin = std::ranges::find_if(changed, isSame); twin != changed.end()) {
            twin->labels.append(label);
            return twin->id;
        }
        for (const auto &[id, speaker] : m_project.catalogue().speakers.all()) {
            if (isSame(speaker)) {
                ++knownSpeakers;
                changed.push_back(speaker);
                changed.back().labels.append(label);
                return id;
            }
        }
        constexpr int lastKey = 9;
        made.number = m_lastNumber < lastKey ? ++m_lastNumber : 0;
        made.colour = m_colours++;
        ++newSpeakers;
        changed.push_back(made);
        return made.id;
    }

    Speaker named(const QString &label) const
    {
        Speaker made{SpeakerId::create(), titleCase(label), {}, {}, {label}, 0, 0};
        if (const qsizetype entry = matchPanel(label, m_panel); entry >= 0) {
            made.name = m_panel[entry];
            made.shortName = matchingWords(wordsOf(label), wordsOf(made.name)).join(u' ');
        } else {
            const QList<Word> parts = wordsOf(made.name);
            made.shortName = parts.isEmpty() ? made.name : parts.front().text;
        }
        return made;
    }

    const Project &m_project;
    const QStringList &m_panel;
    QHash<QString, SpeakerId> m_byLabel;
    int m_lastNumber = 0;
    int m_colours = 0;
};

/// Printed reasons as citations, bound to the lists' reasons where their words agree.
std::vector<Citation> citationsOf(const Project &project, const ImportedEpisode &imported,
                                  std::vector<ImportedEpisode::Remark> &remarks)
{
    std::vector<Citation> citations;
    for (const ImportedReason &printed : imported.reasons)
        citations.push_back(
            {CitationId::create(), {}, printed.number, printed.text, double(citations.size() + 1)});
    std::vector<Reason> reasons;
    for (const auto &[id, reason] : project.catalogue().reasons.all())
        reasons.push_back(reason);
    const std::vector<CitationMatch> matches = matchCitations(citations, reasons);
    for (size_t at = 0; at < matches.size(); ++at) {
        citations[at].reason = matches[at].reason;
        if (!matches[at].remark.isEmpty())
            remarks.push_back({ImportedEpisode::Remark::Kind::Doubtful, matches[at].remark});
    }
    return citations;
}

void putSource(std::vector<Edit> &edits, const Project &project, const SourceArticle &article)
{
    for (const auto &[id, source] : project.catalogue().sources.all()) {
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
    edits.push_back(Put<Source>{source.id, source});
}

} // namespace

qsizetype matchPanel(const QString &label, const QStringList &panel)
{
    const QList<Word> wanted = wordsOf(label);
    qsizetype best = -1;
    qsizetype fewest = 0;
    bool isTie = false;
    for (qsizetype at = 0; at < panel.size() && !wanted.isEmpty(); ++at) {
        const QList<Word> entry = wordsOf(panel[at]);
        if (matchingWords(wanted, entry).isEmpty())
            continue;
        isTie = best >= 0 && entry.size() == fewest;
        if (best < 0 || entry.size() < fewest) {
            best = at;
            fewest = entry.size();
        }
    }
    return isTie ? -1 : best;
}

ImportPlan planImport(const Project &project, const ImportedEpisode &imported, const QString &title)
{
    ImportPlan plan;
    plan.remarks = imported.remarks;
    auto data = std::make_shared<EpisodeData>();
    data->id = EpisodeId::create();
    data->facts = imported.facts;
    if (data->facts.title.isEmpty())
        data->facts.title = title;
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
    CastBuilder cast(project, imported.panel);
    data->turns.reserve(imported.turns.size());
    for (const ImportedTurn &turn : imported.turns) {
        Turn made{TurnId::create(), {turn.kind, {}}, turn.lines};
        if (turn.kind == TurnKind::Speech && !turn.label.isEmpty())
            made.head.speaker = cast.speakerFor(turn.label);
        for (Line &line : made.lines)
            line.id = LineId::create();
        data->turns.push_back(std::move(made));
    }
    data->citations = citationsOf(project, imported, plan.remarks);

    plan.episode = data->id;
    plan.newSpeakers = cast.newSpeakers;
    plan.knownSpeakers = cast.knownSpeakers;
    plan.step.label = Text::tr("Import “%1”").arg(data->facts.title);
    for (const Speaker &speaker : cast.changed)
        plan.step.edits.push_back(Put<Speaker>{speaker.id, speaker});
    if (imported.source)
        putSource(plan.step.edits, project, *imported.source);
    plan.step.edits.push_back(InsertEpisode{data->id, qint32(project.episodes().size()), data});
    return plan;
}

} // namespace Ropewalk
