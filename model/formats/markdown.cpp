// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/markdown.h"

#include "model/formats/labelledtext.h"
#include "model/formats/markdownlines.h"
#include "model/formats/markdowntext.h"
#include "model/formats/plainturns.h"

#include <QCoreApplication>
#include <QSet>

#include <deque>

namespace Ropewalk
{

namespace
{

using namespace Qt::StringLiterals;

/// How much of a text is looked at to recognise it.
constexpr qsizetype sampleLength = 64 * 1024;
/// A name that comes in a form which emphasis has too must not be longer.
constexpr qsizetype maxUnsureName = 40;

class MarkdownForm final : public TextForm
{
public:
    void before(QString &out, const Place &place, QStringView lineEnd) const override
    {
        if (place.isFirst && !place.hasHead)
            return;
        out += lineEnd;
        out += lineEnd;
    }
    void lead(QString &out, const Place &place, QStringView label, QStringView text) const override
    {
        if (!place.isLabelled)
            return;
        out += u"**";
        MarkdownText::escape(out, label, false);
        out += u":**";
        if (!text.isEmpty())
            out += u' ';
    }
    void body(QString &out, const Place &place, QStringView text) const override
    {
        if (place.kind != TurnKind::Speech)
            return marker(out, text);
        MarkdownText::escape(out, text, !place.isLabelled);
    }
    void editedBody(QString &out, const Place &place, QStringView text, QStringView sources) const override
    {
        if (place.kind != TurnKind::Speech)
            return marker(out, text);
        MarkdownText::escapeEdited(out, text, sources, !place.isLabelled);
    }
    [[nodiscard]] QString plain(const Place &place, QStringView source) const override
    {
        return place.section || place.kind == TurnKind::Speech ? MarkdownText::plain(source) : markerText(source);
    }
    [[nodiscard]] bool misreads(const Place &, QStringView) const override { return false; }
    [[nodiscard]] bool holdsLabel(QStringView label, qsizetype) const override
    {
        QString line;
        lead(line, Place{.isLabelled = true}, label, u"x");
        const auto head = boldHead(line);
        return head && head->isSure && !markerKind(label) && !isBlank(label.front()) && !isBlank(label.back())
               && MarkdownText::plain(QStringView(line).sliced(head->nameStart, head->nameEnd - head->nameStart)) == label;
    }

private:
    static void marker(QString &out, QStringView text)
    {
        const qsizetype colon = text.indexOf(u':');
        out += u"**";
        MarkdownText::escape(out, colon < 0 ? text : text.first(colon), false);
        if (colon >= 0)
            out += u':';
        out += u"**";
        QStringView rest = colon < 0 ? QStringView() : text.sliced(colon + 1);
        if (rest.startsWith(u' '))
            rest = rest.sliced(1);
        if (!rest.isEmpty()) {
            out += u' ';
            MarkdownText::escape(out, rest, false);
        }
    }
};

const MarkdownForm form;

/// The lines of a Markdown file, gathered so that what is a label can be told from all of them.
class MarkdownTurns
{
public:
    explicit MarkdownTurns(QStringView text)
        : m_text(text)
        , m_plain(text)
    {
    }

    void add(const TextLines::Item &item)
    {
        const QStringView line = m_text.sliced(item.start, item.end - item.start);
        m_plain.add(item);
        Found &found = m_found.emplace_back();
        if (line.startsWith(u"```")) {
            m_inCode = !m_inCode;
            found.isCode = true;
            return;
        }
        found.isCode = m_inCode;
        if (m_inCode)
            return;
        qsizetype hashes = 0;
        found.isLayout = isLayoutLine(line);
        if (found.isLayout) {
            while (hashes < line.size() && (line[hashes] == u'#' || isBlank(line[hashes])))
                ++hashes;
        }
        const auto head = boldHead(line.sliced(hashes));
        if (!head)
            return;
        const QStringView name = line.sliced(hashes + head->nameStart, head->nameEnd - head->nameStart);
        found.head = int(m_heads.size());
        m_heads.push_back({*head, hashes, name});
        if (head->isSure && !found.isLayout) {
            m_names.insert(name);
            ++m_boldCount;
        }
    }

    [[nodiscard]] std::vector<TurnLine> resolve()
    {
        std::vector<TurnLine> lines = m_plain.resolve();
        const bool byPlainLabels = m_plain.labelCount() > m_boldCount;
        for (size_t at = 0; at < lines.size(); ++at) {
            TurnLine &line = lines[at];
            const Found &found = m_found[at];
            // Plain lines "Break: [43:56]" are markers in any file.
            const bool isPlainMarker = line.kind == TurnLine::Kind::Marker && line.end > line.body && m_text[line.body] != u' '
                                       && (m_text.sliced(line.body).startsWith(u"\\[") || m_text[line.body] == u'[');
            if (found.isCode || (!byPlainLabels && !isPlainMarker))
                line.kind = TurnLine::Kind::Text;
            if (found.isLayout)
                line.kind = TurnLine::Kind::Layout;
            if (found.head >= 0)
                resolveBold(line, m_heads[size_t(found.head)], found.isLayout);
            m_labels += line.kind == TurnLine::Kind::Label;
            m_layout += line.kind == TurnLine::Kind::Layout;
        }
        return lines;
    }

    [[nodiscard]] qsizetype boldCount() const { return m_boldCount; }
    [[nodiscard]] qsizetype labelCount() const { return m_labels; }
    [[nodiscard]] qsizetype layoutCount() const { return m_layout; }

private:
    struct Head {
        BoldHead head;
        qsizetype shift; ///< the hashes before it
        QStringView name;
    };
    struct Found {
        int head = -1;
        bool isLayout = false;
        bool isCode = false;
    };

    void resolveBold(TurnLine &line, const Head &found, bool isLayout)
    {
        const BoldHead &head = found.head;
        const QStringView rest = m_text.sliced(line.start + found.shift + head.rest, head.restEnd - head.rest);
        const QString name = MarkdownText::plain(found.name);
        if (const auto kind = markerKind(name, rest)) {
            line.kind = TurnLine::Kind::Marker;
            line.marker = *kind;
            return;
        }
        const bool isName = head.isSure || (found.name.size() <= maxUnsureName && m_names.contains(found.name));
        if (isLayout || !isName)
            return;
        line.kind = TurnLine::Kind::Label;
        line.body = line.start + head.rest;
        line.startMs = -1;
        line.label = name == found.name ? found.name : QStringView(m_decoded.emplace_back(name));
    }

    QStringView m_text;
    PlainTurns m_plain;
    std::vector<Found> m_found;
    std::vector<Head> m_heads;
    QSet<QStringView> m_names;
    std::deque<QString> m_decoded; ///< labels whose source form has escapes
    qsizetype m_boldCount = 0;
    qsizetype m_labels = 0;
    qsizetype m_layout = 0;
    bool m_inCode = false;
};

class MarkdownImporter final : public Importer
{
public:
    [[nodiscard]] int confidence(const SourceText &source) const override
    {
        const QStringView sample = QStringView(source.text).first(std::min(source.text.size(), sampleLength));
        MarkdownTurns turns(sample);
        TextLines lines(sample);
        TextLines::Item line;
        while (lines.next(line)) {
            if (line.start < line.end)
                turns.add(line);
        }
        if (turns.boldCount() > 0)
            return turns.boldCount() > 1 ? 80 : 65;
        return frontMatter(sample).end > 0 ? 70 : labelledTextConfidence(sample);
    }

    [[nodiscard]] Result<ImportedEpisode> read(const SourceText &source, const ImportOptions &options) const override
    {
        using Kind = ImportedEpisode::Remark::Kind;
        const QStringView text = source.text;
        LayoutBuilder builder(source, u"markdown"_s, form, options);
        FrontMatter front = frontMatter(text);
        builder.takeHead(front.end);
        builder.episode().facts = std::move(front.facts);
        builder.episode().panel = std::move(front.speakers);

        MarkdownTurns turns(text);
        TextLines lines(text);
        TextLines::Item line;
        bool isEmpty = true;
        while (lines.next(line)) {
            isEmpty = isEmpty && line.start == line.end;
            if (line.start < line.end && line.start >= front.end)
                turns.add(line);
        }
        if (isEmpty)
            return failure(Error::Kind::Unreadable,
                           QCoreApplication::translate("Markdown", "The file is empty: there is nothing to import."),
                           source.fileName);
        const std::vector<TurnLine> resolved = turns.resolve();
        if (turns.labelCount() == 0)
            builder.remark(Kind::Doubtful, QCoreApplication::translate("Markdown", "No speaker labels were found: the text has no speakers yet."));
        if (turns.layoutCount() > 0)
            builder.remark(Kind::Kept, QCoreApplication::translate("Markdown", "%n heading(s) and rule(s) are kept as layout.", nullptr, int(turns.layoutCount())));
        addTurns(builder, text, resolved);
        return builder.finish();
    }
};

class MarkdownExporter final : public Exporter
{
public:
    [[nodiscard]] ExportText write(const ExportEpisode &episode) const override
    {
        return writeText(episode, u"markdown"_s, form, false);
    }
};

} // namespace

std::shared_ptr<const Importer> markdownImporter()
{
    return std::make_shared<MarkdownImporter>();
}

std::shared_ptr<const Exporter> markdownExporter()
{
    return std::make_shared<MarkdownExporter>();
}

} // namespace Ropewalk
