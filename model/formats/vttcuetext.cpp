// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/vttcuetext.h"

#include "model/formats/characterreference.h"
#include "model/formats/vttparser.h"

namespace Ropewalk
{

namespace
{

using Kind = VttNode::Kind;

/// Calls `sink(QChar, place, length)` for each UTF-16 unit of the text in [from, to), references decoded.
template <typename Sink>
void decodeText(QStringView source, qsizetype from, qsizetype to, Sink sink)
{
    const auto put = [&sink](char32_t c, qsizetype at) {
        if (QChar::requiresSurrogates(c)) {
            sink(QChar(QChar::highSurrogate(c)), at);
            sink(QChar(QChar::lowSurrogate(c)), at);
        } else {
            sink(QChar(char16_t(c)), at);
        }
    };
    for (qsizetype at = from; at < to;) {
        if (source[at] == u'&') {
            const CharacterReference reference = readCharacterReference(source.sliced(at, to - at));
            if (reference.length > 0) {
                put(reference.first, at);
                if (reference.second != 0)
                    put(reference.second, at);
                at += reference.length;
                continue;
            }
        }
        sink(source[at], at);
        ++at;
    }
}

/// A tag as the tokenizer emits it.
struct Tag {
    QStringView name;
    bool isEnd = false;
    QStringList classes;
    QString annotation;
    qsizetype to = 0;
};

/// Spaces at the ends taken off, runs of them made one.
QString readAnnotation(QStringView source, qsizetype from, qsizetype to)
{
    QString text;
    decodeText(source, from, to,
               [&text](QChar c, qsizetype) { text.append(c < u' ' && !isAsciiSpace(c) ? u' ' : c); });
    return text.simplified();
}

/// Reads the tag whose `<` stands at `at`. Its end is found first: annotations cannot hold `>` but as a
/// reference.
Tag readTag(QStringView source, qsizetype at)
{
    const qsizetype close = source.indexOf(u'>', at);
    const qsizetype end = close < 0 ? source.size() : close;
    Tag tag;
    tag.to = close < 0 ? end : close + 1;
    qsizetype from = ++at;
    if (at < end && source[at] == u'/') {
        tag.isEnd = true;
        tag.name = source.sliced(at + 1, end - at - 1);
        return tag;
    }
    const auto isStop = [&](qsizetype i) { return i >= end || isAsciiSpace(source[i]) || source[i] == u'.'; };
    while (!isStop(at))
        ++at;
    tag.name = source.sliced(from, at - from);
    while (at < end && source[at] == u'.') {
        from = ++at;
        while (!isStop(at))
            ++at;
        if (at > from)
            tag.classes.append(source.sliced(from, at - from).toString());
    }
    if (at < end)
        tag.annotation = readAnnotation(source, at, end);
    return tag;
}

std::optional<Kind> kindOf(QStringView name)
{
    if (name == u"c")
        return Kind::Class;
    if (name == u"i")
        return Kind::Italics;
    if (name == u"b")
        return Kind::Bold;
    if (name == u"u")
        return Kind::Underline;
    if (name == u"ruby")
        return Kind::Ruby;
    if (name == u"rt")
        return Kind::RubyText;
    if (name == u"v")
        return Kind::Voice;
    if (name == u"lang")
        return Kind::Language;
    return std::nullopt;
}

/// The tree as it grows: the list, and the node that takes the next one.
class Tree
{
public:
    std::vector<VttNode> nodes;

    VttNode &add(Kind kind, qsizetype from, qsizetype to)
    {
        VttNode node;
        node.kind = kind;
        node.parent = m_current;
        node.from = from;
        node.to = to;
        if (m_current >= 0) {
            node.voice = current().voice;
            node.isReading = current().isReading;
        }
        return nodes.emplace_back(std::move(node));
    }

    void open(Kind kind, Tag &tag, qsizetype from)
    {
        if (kind == Kind::RubyText && (m_current < 0 || current().kind != Kind::Ruby))
            return;
        VttNode &node = add(kind, from, tag.to);
        node.classes = std::move(tag.classes);
        m_current = qint32(nodes.size()) - 1;
        node.isReading = node.isReading || kind == Kind::RubyText;
        if (kind == Kind::Voice)
            node.voice = m_current;
        if (kind == Kind::Voice || kind == Kind::Language)
            node.annotation = std::move(tag.annotation);
    }

    void close(Kind kind)
    {
        if (m_current < 0)
            return;
        if (current().kind == kind)
            m_current = current().parent;
        else if (kind == Kind::Ruby && current().kind == Kind::RubyText)
            m_current = nodes[size_t(current().parent)].parent;
    }

private:
    [[nodiscard]] const VttNode &current() const { return nodes[size_t(m_current)]; }

    qint32 m_current = -1;
};

} // namespace

std::vector<VttNode> parseVttCueText(QStringView source)
{
    Tree tree;
    for (qsizetype at = 0; at < source.size();) {
        if (source[at] != u'<') {
            const qsizetype open = source.indexOf(u'<', at);
            const qsizetype to = open < 0 ? source.size() : open;
            tree.add(Kind::Text, at, to);
            at = to;
            continue;
        }
        if (at + 1 < source.size() && isAsciiDigit(source[at + 1])) {
            const qsizetype close = source.indexOf(u'>', at);
            const qsizetype end = close < 0 ? source.size() : close;
            const QStringView inner = source.sliced(at + 1, end - at - 1);
            qsizetype stop = 0;
            const auto ms = parseVttTimestamp(inner, stop);
            const qsizetype next = close < 0 ? end : close + 1;
            if (ms && stop == inner.size())
                tree.add(Kind::Timestamp, at, next).ms = *ms;
            at = next;
            continue;
        }
        Tag tag = readTag(source, at);
        if (const auto kind = kindOf(tag.name)) {
            if (tag.isEnd)
                tree.close(*kind);
            else
                tree.open(*kind, tag, at);
        }
        at = tag.to;
    }
    return std::move(tree.nodes);
}

QString vttNodeText(QStringView source, const VttNode &node)
{
    QString text;
    decodeText(source, node.from, node.to, [&text](QChar c, qsizetype) { text.append(c); });
    return text;
}

namespace
{

/// Where the part of a cue that comes before a second voice ends: the spaces before the tag belong to
/// neither.
qsizetype trimmedEnd(QStringView source, qsizetype from, qsizetype to)
{
    while (to > from && isAsciiSpace(source[to - 1]))
        --to;
    return to;
}

/// Makes the texts of one cue out of its tree.
class Extraction
{
public:
    Extraction(QStringView rows, const CueSource &cue, quint32 ordinal, std::vector<CueText> &into)
        : m_rows(rows)
        , m_cue(cue)
        , m_ordinal(ordinal)
        , m_into(into)
        , m_first(into.size())
    {
        begin(cue.leadFrom, cue.textFrom, false);
    }

    bool usesRuby = false;

    void run(const std::vector<VttNode> &nodes)
    {
        for (const VttNode &node : nodes) {
            if (node.kind == Kind::Voice)
                openVoice(node);
            else if (node.kind == Kind::Timestamp)
                m_stamps.push_back({m_builder->size(), node.ms});
            else if (node.kind == Kind::Text && node.isReading)
                usesRuby = true;
            else if (node.kind == Kind::Text)
                addText(nodes, node);
        }
        finish(m_cue.textTo);
    }

private:
    struct Stamp {
        qsizetype offset = 0;
        qint64 ms = 0;
    };

    [[nodiscard]] CueText &text() { return m_into.back(); }

    void begin(qsizetype from, qsizetype bodyFrom, bool shares)
    {
        CueText &next = m_into.emplace_back();
        next.cue = m_ordinal;
        next.from = from;
        next.bodyFrom = bodyFrom;
        next.sharesCue = shares;
        m_builder.emplace(next);
        m_stamps.clear();
    }

    void finish(qsizetype to)
    {
        m_builder->finish();
        text().to = to;
        readWords();
        if (m_into.size() > m_first + 1 && text().text.isEmpty()) { // a tag with nothing behind it
            m_into.pop_back();
            text().to = to;
        }
    }

    void next(qsizetype from, qsizetype bodyFrom)
    {
        finish(trimmedEnd(m_rows, text().bodyFrom - m_cue.textFrom, from - m_cue.textFrom) + m_cue.textFrom);
        begin(from, bodyFrom, true);
    }

    void openVoice(const VttNode &node)
    {
        const qsizetype from = m_cue.textFrom + node.from;
        const qsizetype to = m_cue.textFrom + node.to;
        if (m_builder->isBlank())
            text().bodyFrom = to;
        else if (!text().hasVoice || node.annotation != text().voice)
            next(from, to);
        text().hasVoice = true;
        text().voice = node.annotation;
    }

    void addText(const std::vector<VttNode> &nodes, const VttNode &node)
    {
        qsizetype from = node.from;
        while (from < node.to && isAsciiSpace(m_rows[from]))
            ++from;
        const bool hasVoice = node.voice >= 0;
        const QString name = hasVoice ? nodes[size_t(node.voice)].annotation : QString();
        if (from < node.to && (hasVoice != text().hasVoice || name != text().voice)) {
            if (!m_builder->isBlank())
                next(m_cue.textFrom + from, m_cue.textFrom + from);
            text().hasVoice = hasVoice;
            text().voice = name;
        } else {
            from = node.from;
        }
        qsizetype breakTo = -1;
        decodeText(m_rows, from, node.to, [&](QChar c, qsizetype at) {
            const qsizetype place = m_cue.textFrom + at;
            if (m_rows[at] == u'\n' || m_rows[at] == u'\r') {
                if (at < breakTo)
                    return; // the LF of a CRLF
                breakTo = rowAt(m_rows, at).next;
                m_builder->breakRow(place, m_cue.textFrom + breakTo);
                // Spaces at the row's end are gone; a timestamp behind them belongs to the next row.
                for (size_t i = m_stamps.size(); i > 0 && m_stamps[i - 1].offset > text().text.size(); --i)
                    m_stamps[i - 1].offset = text().text.size();
            } else if (c >= u' ' ? c.unicode() < 0x7f || c.unicode() >= 0xa0
                                 : c == u'\t' || c == u'\f' || c == u'\n' || c == u'\r') {
                m_builder->append(isAsciiSpace(c) ? u' ' : c, place);
            }
        });
    }

    /// A timestamp says when the word behind it begins. Where more than one word stands before the next
    /// timestamp, only the first has a time, and no end.
    void readWords()
    {
        CueText &into = text();
        if (m_stamps.empty())
            return;
        const TimePoint cueStart = m_cue.span().start;
        if (m_stamps.front().offset > 0 && !into.sharesCue && cueStart.isKnown())
            m_stamps.insert(m_stamps.begin(), {0, cueStart.ms});
        const QStringView all = into.text;
        for (size_t i = 0; i < m_stamps.size(); ++i) {
            const bool isLast = i + 1 == m_stamps.size();
            const qsizetype stop = std::min(isLast ? all.size() : m_stamps[i + 1].offset, all.size());
            qsizetype from = std::min(m_stamps[i].offset, stop);
            while (from < stop && all[from] == u' ')
                ++from;
            qsizetype to = from;
            while (to < stop && all[to] != u' ')
                ++to;
            if (to == from || m_stamps[i].ms > maxTimeMs)
                continue;
            WordTiming word;
            word.offset = qint32(from);
            word.length = qint32(to - from);
            word.span.start = TimePoint::measured(m_stamps[i].ms);
            if (all.sliced(to, stop - to).trimmed().isEmpty()) {
                if (isLast)
                    word.span.end = m_cue.span().end;
                else if (m_stamps[i + 1].ms <= maxTimeMs)
                    word.span.end = TimePoint::measured(m_stamps[i + 1].ms);
            }
            into.words.push_back(word);
        }
    }

    QStringView m_rows;
    const CueSource &m_cue;
    quint32 m_ordinal;
    std::vector<CueText> &m_into;
    size_t m_first;
    std::optional<CueTextBuilder> m_builder;
    std::vector<Stamp> m_stamps;
};

/// Reads the usual cue, a voice around plain text, without a tree. False for all others.
bool readPlainVoice(QStringView rows, const CueSource &cue, quint32 ordinal, std::vector<CueText> &into)
{
    if (!rows.startsWith(u"<v "))
        return false;
    const qsizetype close = rows.indexOf(u'>');
    if (close < 4 || !isPlainCueText(rows.sliced(3, close - 3)) || rows.first(close).contains(u"  "))
        return false;
    const QStringView inside = rows.sliced(close + 1);
    const QStringView text = inside.endsWith(u"</v>") ? inside.chopped(4) : inside;
    if (!isPlainCueText(text))
        return false;
    const QStringView name = rows.sliced(3, close - 3);
    QString voice = !into.empty() && into.back().voice == name ? into.back().voice : name.toString();
    CueText &next = into.emplace_back();
    next.text = text.toString();
    next.voice = std::move(voice);
    next.hasVoice = true;
    next.cue = ordinal;
    next.from = cue.leadFrom;
    next.bodyFrom = cue.textFrom + close + 1;
    next.to = cue.textTo;
    return true;
}

} // namespace

void extractVttText(QStringView file, const CueSource &cue, quint32 ordinal, std::vector<CueText> &into,
                    bool &usesRuby)
{
    const QStringView rows = file.sliced(cue.textFrom, cue.textTo - cue.textFrom);
    if (readPlainVoice(rows, cue, ordinal, into))
        return;
    Extraction extraction(rows, cue, ordinal, into);
    extraction.run(parseVttCueText(rows));
    usesRuby = usesRuby || extraction.usesRuby;
}

} // namespace Ropewalk
