// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/episodepage.h"

#include "model/formats/plainturns.h"

#include <QCoreApplication>
#include <QLocale>

namespace Ropewalk
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QStringView formatId = u"episode-page";
/// How much of a text is looked at to recognise it.
constexpr qsizetype sampleLength = 64 * 1024;

constexpr QStringView transcriptTitles[] = {u"Transcript", u"Full episode transcript"};

bool isSame(QStringView one, QStringView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// The section that a line begins.
std::optional<PageSection> sectionOf(QStringView line)
{
    constexpr qsizetype longestTitle = 60;
    if (line.size() > longestTitle)
        return std::nullopt;
    for (const PageSection section : {PageSection::Topics, PageSection::Source, PageSection::Panel}) {
        if (isSame(line, pageSectionTitle(section)))
            return section;
    }
    if (line.endsWith(u"Reasons referenced", Qt::CaseInsensitive))
        return PageSection::Reasons;
    return std::nullopt;
}

bool beginsTranscript(QStringView line)
{
    return isSame(line, transcriptTitles[0]) || isSame(line, transcriptTitles[1]);
}

class EpisodePageForm final : public TextForm
{
public:
    void before(QString &out, const Place &place, QStringView lineEnd) const override
    {
        if (!place.isFirst)
            out += lineEnd;
        if (!place.startsSection)
            return;
        const auto title = [&out, lineEnd](QStringView words) {
            if (!words.isEmpty()) {
                out += words;
                out += lineEnd;
            }
        };
        if (place.section) {
            title(pageSectionTitle(*place.section));
        } else {
            title(transcriptTitles[0]);
            title(transcriptTitles[1]);
        }
    }
    void lead(QString &out, const Place &place, QStringView label, QStringView text) const override
    {
        if (place.section) {
            if (isPageList(*place.section))
                out += u"- ";
            return;
        }
        if (!place.isLabelled)
            return;
        out += label;
        out += u':';
        if (!text.isEmpty())
            out += u' ';
    }
    void body(QString &out, const Place &, QStringView text) const override { out += text; }
    [[nodiscard]] bool misreads(const Place &place, QStringView text) const override
    {
        return place.section ? sectionOf(text) || beginsTranscript(text) : readsAsLabel(text);
    }
    [[nodiscard]] bool holdsLabel(QStringView label, qsizetype turns) const override
    {
        return isReadableLabel(label, turns);
    }
};

const EpisodePageForm form;

/// `date` as in "June 8, 2026", found in a source line behind a comma.
struct FoundDate {
    qsizetype start = -1;
    qsizetype end = -1;
    QDate date;
};

FoundDate findDate(QStringView text)
{
    const QLocale english = QLocale::c();
    for (qsizetype comma = text.indexOf(u", "); comma >= 0; comma = text.indexOf(u", ", comma + 2)) {
        const QStringView rest = text.sliced(comma + 2);
        const qsizetype year = rest.indexOf(u", ");
        constexpr qsizetype longestMonthAndDay = 12;
        constexpr qsizetype yearLength = 4;
        if (year < 0 || year > longestMonthAndDay || rest.size() < year + 2 + yearLength)
            continue;
        const qsizetype length = year + 2 + yearLength;
        const QDate date = english.toDate(rest.first(length).toString(), u"MMMM d, yyyy"_s);
        if (date.isValid())
            return {comma + 2, comma + 2 + length, date};
    }
    return {};
}

/// Adds the page's lines up to line `end` of `lines`.
void addPage(LayoutBuilder &builder, QStringView text, const std::vector<TextLines::Item> &lines, size_t end)
{
    PageSection section = PageSection::Summary;
    ImportedEpisode &episode = builder.episode();
    for (size_t at = 0; at < end; ++at) {
        const auto &[start, stop, number] = lines[at];
        const QStringView line = text.sliced(start, stop - start);
        if (const auto begun = sectionOf(line)) {
            section = *begun;
            continue;
        }
        qsizetype body = 0;
        if (isPageList(section) && line.size() > 1 &&
            (line[0] == u'-' || line[0] == u'*' || line[0] == u'•') && isBlank(line[1])) {
            while (body < line.size() && (body == 0 || isBlank(line[body])))
                ++body;
        }
        builder.addPage(section, {start, start + body, stop, number});
        const QStringView words = line.sliced(body);
        if (section == PageSection::Panel)
            episode.panel.append(words.toString());
        if (section == PageSection::Source && !episode.source)
            episode.source = parseSourceArticle(words);
        if (section == PageSection::Reasons) {
            if (auto reason = parseReason(words))
                episode.reasons.push_back(std::move(*reason));
        }
    }
}

class EpisodePageImporter final : public Importer
{
public:
    [[nodiscard]] int confidence(const SourceText &source) const override
    {
        const QStringView sample = QStringView(source.text).first(std::min(source.text.size(), sampleLength));
        TextLines lines(sample);
        TextLines::Item item;
        int sections = 0;
        bool hasTitle = false;
        while (lines.next(item)) {
            const QStringView line = sample.sliced(item.start, item.end - item.start);
            if (sectionOf(line))
                ++sections;
            else if (beginsTranscript(line) && (sections > 0 || isSame(line, transcriptTitles[1])))
                return 95;
            else if (hasTitle && !line.isEmpty())
                return 40;
            hasTitle = hasTitle || beginsTranscript(line);
        }
        return hasTitle ? 40 : sections >= 2 ? 70 : 0;
    }

    [[nodiscard]] Result<ImportedEpisode> read(const SourceText &source,
                                               const ImportOptions &options) const override
    {
        const QStringView text = source.text;
        std::vector<TextLines::Item> lines;
        TextLines all(text);
        TextLines::Item item;
        while (all.next(item)) {
            if (item.start < item.end)
                lines.push_back(item);
        }
        if (lines.empty())
            return failure(
                Error::Kind::Unreadable,
                QCoreApplication::translate("EpisodePage", "The file is empty: there is nothing to import."),
                source.fileName);
        LayoutBuilder builder(source, formatId.toString(), form, options);
        const auto lineAt = [text, &lines](size_t at) {
            return text.sliced(lines[at].start, lines[at].end - lines[at].start);
        };
        size_t title = 0;
        while (title < lines.size() && !beginsTranscript(lineAt(title)))
            ++title;
        size_t first = std::min(title + 1, lines.size());
        if (first < lines.size() && isSame(lineAt(title), transcriptTitles[0]) &&
            isSame(lineAt(first), transcriptTitles[1]))
            ++first;
        if (title < lines.size()) {
            addPage(builder, text, lines, title);
        } else {
            builder.remark(ImportedEpisode::Remark::Kind::Doubtful,
                           QCoreApplication::translate("EpisodePage",
                                                       "There is no line “Transcript”: the transcript was "
                                                       "taken to begin at the first speaker's label."));
            first = 0;
        }
        PlainTurns turns(text);
        turns.expect(builder.episode().panel);
        for (size_t at = first; at < lines.size(); ++at)
            turns.add(lines[at]);
        std::vector<TurnLine> resolved = turns.resolve();
        if (title == lines.size()) {
            const auto label = std::find_if(resolved.begin(), resolved.end(), [](const TurnLine &line) {
                return line.kind != TurnLine::Kind::Text;
            });
            addPage(builder, text, lines, size_t(label - resolved.begin()));
            resolved.erase(resolved.begin(), label);
        }
        if (turns.labelCount() == 0)
            builder.remark(ImportedEpisode::Remark::Kind::Doubtful,
                           QCoreApplication::translate("EpisodePage",
                                                       "No speaker labels were found in the transcript."));
        addTurns(builder, text, resolved);
        return builder.finish();
    }
};

class EpisodePageExporter final : public Exporter
{
public:
    [[nodiscard]] ExportText write(const ExportEpisode &episode) const override
    {
        return writeText(episode, formatId.toString(), form, true);
    }
};

} // namespace

QStringView pageSectionTitle(PageSection section)
{
    switch (section) {
    case PageSection::Summary:
        break;
    case PageSection::Topics:
        return u"Topics";
    case PageSection::Reasons:
        return u"Goat List Reasons referenced";
    case PageSection::Source:
        return u"Source Article";
    case PageSection::Panel:
        return u"Panel";
    }
    return {};
}

bool isPageList(PageSection section)
{
    return section == PageSection::Topics || section == PageSection::Reasons || section == PageSection::Panel;
}

std::optional<ImportedReason> parseReason(QStringView line)
{
    if (line.startsWith(u'#'))
        line = line.sliced(1);
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    constexpr qsizetype mostDigits = 6;
    if (digits == 0 || digits > mostDigits)
        return std::nullopt;
    QStringView text = line.sliced(digits).trimmed();
    for (const QChar mark : {u'—', u'–', u'-', u':', u'.', u')'}) {
        if (text.startsWith(mark)) {
            text = text.sliced(1).trimmed();
            break;
        }
    }
    return ImportedReason{line.first(digits).toInt(), text.toString()};
}

std::optional<SourceArticle> parseSourceArticle(QStringView line)
{
    const FoundDate date = findDate(line);
    const QStringView beforeDate = date.start > 0 ? line.first(date.start - 2) : line;
    const qsizetype dash = date.start > 0 ? beforeDate.lastIndexOf(u" — ") : beforeDate.indexOf(u" — ");
    if (dash < 0)
        return std::nullopt;
    SourceArticle article;
    article.title = line.first(dash).toString();
    QStringView credit = beforeDate.sliced(dash + 3);
    if (date.start > 0) {
        article.dateText = line.sliced(date.start, date.end - date.start).toString();
        article.date = date.date;
        QStringView rest = line.sliced(date.end);
        if (rest.startsWith(u'.'))
            rest = rest.sliced(1);
        article.abstract = rest.trimmed().toString();
    } else if (const qsizetype stop = credit.indexOf(u". "); stop >= 0) {
        article.abstract = credit.sliced(stop + 2).trimmed().toString();
        credit = credit.first(stop);
    }
    const qsizetype comma = credit.lastIndexOf(u", ");
    article.author = (comma < 0 ? credit : credit.first(comma)).trimmed().toString();
    article.publisher = comma < 0 ? QString() : credit.sliced(comma + 2).trimmed().toString();
    return article;
}

std::shared_ptr<const Importer> episodePageImporter()
{
    return std::make_shared<EpisodePageImporter>();
}

std::shared_ptr<const Exporter> episodePageExporter()
{
    return std::make_shared<EpisodePageExporter>();
}

} // namespace Ropewalk
