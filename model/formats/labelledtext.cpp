// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/labelledtext.h"

#include "model/formats/plainturns.h"

#include <QCoreApplication>

namespace Ropewalk
{

namespace
{

using namespace Qt::StringLiterals;

/// How much of a text is looked at to recognise it.
constexpr qsizetype sampleLength = 64 * 1024;

class LabelledTextForm final : public TextForm
{
public:
    void before(QString &out, const Place &place, QStringView lineEnd) const override
    {
        if (place.isFirst)
            return;
        out += lineEnd;
        if (place.startsTurn)
            out += lineEnd;
    }
    void lead(QString &out, const Place &place, QStringView label, QStringView text) const override
    {
        if (!place.isLabelled)
            return;
        out += label;
        out += u':';
        if (!text.isEmpty())
            out += u' ';
    }
    void body(QString &out, const Place &, QStringView text) const override { out += text; }
    [[nodiscard]] bool misreads(const Place &, QStringView text) const override { return readsAsLabel(text); }
    [[nodiscard]] bool holdsLabel(QStringView label, qsizetype turns) const override
    {
        return isReadableLabel(label, turns);
    }
};

const LabelledTextForm form;

/// Other formats' beginnings, which must not be shown to people as spoken text.
bool isMarkupOrData(QStringView text)
{
    text = text.trimmed();
    for (const QStringView start : {u"{\\rtf", u"<?xml", u"<!DOCTYPE", u"<html"}) {
        if (text.startsWith(start, Qt::CaseInsensitive))
            return true;
    }
    if (text.size() < 2 || (text.front() != u'{' && text.front() != u'['))
        return false;
    const QStringView inner = text.sliced(1, std::min<qsizetype>(text.size() - 1, 64)).trimmed();
    return inner.startsWith(u'"') || (text.front() == u'[' && inner.startsWith(u'{'));
}

class LabelledTextImporter final : public Importer
{
public:
    [[nodiscard]] int confidence(const SourceText &source) const override
    {
        return labelledTextConfidence(source.text);
    }

    [[nodiscard]] Result<ImportedEpisode> read(const SourceText &source, const ImportOptions &options) const override
    {
        LayoutBuilder builder(source, u"text"_s, form, options);
        PlainTurns turns(source.text);
        TextLines lines(source.text);
        TextLines::Item line;
        while (lines.next(line)) {
            if (line.start < line.end)
                turns.add(line);
        }
        const std::vector<TurnLine> resolved = turns.resolve();
        if (resolved.empty())
            return failure(Error::Kind::Unreadable,
                           QCoreApplication::translate("LabelledText", "The file is empty: there is nothing to import."),
                           source.fileName);
        if (turns.labelCount() == 0)
            builder.remark(ImportedEpisode::Remark::Kind::Doubtful,
                           QCoreApplication::translate("LabelledText", "No speaker labels were found: the text has no speakers yet."));
        addTurns(builder, source.text, resolved);
        return builder.finish();
    }
};

class LabelledTextExporter final : public Exporter
{
public:
    [[nodiscard]] ExportText write(const ExportEpisode &episode) const override
    {
        return writeText(episode, u"text"_s, form, false);
    }
};

} // namespace

int labelledTextConfidence(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), sampleLength));
    if (sample.trimmed().isEmpty() || isMarkupOrData(sample))
        return 0;
    PlainTurns turns(sample);
    TextLines lines(sample);
    TextLines::Item line;
    qsizetype count = 0;
    while (lines.next(line)) {
        if (line.start < line.end) {
            turns.add(line);
            ++count;
        }
    }
    (void)turns.resolve();
    if (turns.labelCount() == 0)
        return 10;
    return turns.labelCount() >= 2 && turns.labelCount() * 10 >= count ? 60 : 30;
}

std::shared_ptr<const Importer> labelledTextImporter()
{
    return std::make_shared<LabelledTextImporter>();
}

std::shared_ptr<const Exporter> labelledTextExporter()
{
    return std::make_shared<LabelledTextExporter>();
}

} // namespace Ropewalk
