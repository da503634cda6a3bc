// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/markdownlines.h"

#include "model/formats/labels.h"
#include "model/formats/markdowntext.h"
#include "model/formats/textlines.h"

namespace Ropewalk
{

namespace
{

/// A bold label is at most so long, stars included.
constexpr qsizetype maxBoldLabel = 120;

/// A block of YAML longer than this is none.
constexpr qsizetype maxFrontMatter = 64 * 1024;

qsizetype skipBlanks(QStringView line, qsizetype at)
{
    while (at < line.size() && isBlank(line[at]))
        ++at;
    return at;
}

qsizetype findUnescaped(QStringView text, QChar c, qsizetype from)
{
    for (qsizetype at = text.indexOf(c, from); at >= 0; at = text.indexOf(c, at + 1)) {
        qsizetype backslashes = 0;
        while (backslashes < at && text[at - 1 - backslashes] == u'\\')
            ++backslashes;
        if (backslashes % 2 == 0)
            return at;
    }
    return -1;
}

qsizetype starsAt(QStringView text, qsizetype at)
{
    qsizetype count = 0;
    while (at + count < text.size() && text[at + count] == u'*')
        ++count;
    return count;
}

BoldHead head(QStringView line, qsizetype nameStart, qsizetype nameEnd, qsizetype rest, qsizetype restEnd, bool isSure)
{
    while (nameStart < nameEnd && isBlank(line[nameStart]))
        ++nameStart;
    while (nameEnd > nameStart && isBlank(line[nameEnd - 1]))
        --nameEnd;
    rest = std::min(skipBlanks(line, rest), restEnd);
    return {nameStart, nameEnd, rest, restEnd, isSure};
}

/// Without its quotation marks.
QString unquoted(QStringView value)
{
    value = value.trimmed();
    if (value.size() >= 2 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\'')) {
        const bool isDouble = value.front() == u'"';
        QString text = value.sliced(1, value.size() - 2).toString();
        return isDouble ? text.replace(QLatin1StringView("\\\""), QLatin1StringView("\"")) : text.replace(QLatin1StringView("''"), QLatin1StringView("'"));
    }
    return value.toString();
}

void readFact(FrontMatter &front, QStringView key, QStringView value)
{
    if (key == u"title")
        front.facts.title = unquoted(value);
    else if (key == u"date")
        front.facts.date = QDate::fromString(unquoted(value).first(std::min<qsizetype>(10, unquoted(value).size())), Qt::ISODate);
    else if (key == u"episode")
        front.facts.number = unquoted(value);
    else if (key == u"language" || key == u"lang")
        front.facts.language = unquoted(value);
    else if (key == u"speakers" && value.startsWith(u'[') && value.endsWith(u']')) {
        for (const QStringView item : value.sliced(1, value.size() - 2).tokenize(u',', Qt::SkipEmptyParts))
            front.speakers.append(unquoted(item));
    }
}

} // namespace

std::optional<BoldHead> boldHead(QStringView line)
{
    const qsizetype stars = starsAt(line, 0);
    if (stars < 1 || stars > 2)
        return std::nullopt;
    const QStringView near = line.first(std::min(line.size(), maxBoldLabel));
    const qsizetype close = findUnescaped(near, u'*', stars);
    const qsizetype closing = close < 0 ? 0 : starsAt(line, close);
    const qsizetype colon = findUnescaped(near, u':', stars);
    if (colon < 0 || (close >= 0 && colon > close + closing)) {
        // No colon at all: emphasis, unless the name is in brackets.
        if (close <= stars || stars != 2 || closing != 2)
            return std::nullopt;
        const QStringView name = near.sliced(stars, close - stars);
        const bool isBracketed = name.startsWith(u"\\[") && name.endsWith(u"\\]");
        return head(line, stars, close, close + closing, line.size(), isBracketed);
    }
    const bool isDouble = stars == 2 && closing == 2;
    if (close < 0)
        return colon > stars && isBlank(line.sliced(colon + 1).isEmpty() ? QChar(u' ') : line[colon + 1])
                   ? std::optional(head(line, stars, colon, colon + 1, line.size(), false))
                   : std::nullopt;
    if (colon == close + closing) // **Name**: text
        return head(line, stars, close, colon + 1, line.size(), isDouble);
    if (colon > close)
        return std::nullopt;
    if (colon == stars) // **:Name** and **:**
        return head(line, stars + 1, close, close + closing, line.size(), isDouble);
    const qsizetype last = near.first(close).lastIndexOf(u':');
    if (skipBlanks(line, last + 1) == close) // **Name:** text
        return head(line, stars, last, close + closing, line.size(), isDouble);
    if (!isBlank(line[colon + 1]))
        return std::nullopt;
    if (close + closing == line.size()) // **Break: text**
        return head(line, stars, colon, colon + 1, close, false);
    return head(line, stars, colon, colon + 1, line.size(), false); // **Name: t**ext
}

bool isLayoutLine(QStringView line)
{
    if (line.isEmpty())
        return true;
    const QChar first = line.front();
    if (first == u'#') {
        qsizetype hashes = 1;
        constexpr qsizetype mostHashes = 6;
        while (hashes < line.size() && line[hashes] == u'#')
            ++hashes;
        return hashes <= mostHashes && (hashes == line.size() || isBlank(line[hashes]));
    }
    if (first == u'-' || first == u'*' || first == u'_') {
        constexpr qsizetype shortestRule = 3;
        qsizetype count = 0;
        for (const QChar c : line) {
            if (c != first && !isBlank(c))
                return false;
            count += c == first;
        }
        return count >= shortestRule;
    }
    return line.startsWith(u"<!--") && line.endsWith(u"-->");
}

QString markerText(QStringView line)
{
    qsizetype hashes = 0;
    while (hashes < line.size() && line[hashes] == u'#')
        ++hashes;
    line = line.sliced(skipBlanks(line, hashes));
    const auto bold = boldHead(line);
    if (!bold)
        return MarkdownText::plain(line);
    QString text = MarkdownText::plain(line.sliced(bold->nameStart, bold->nameEnd - bold->nameStart));
    const bool hasColon = line.first(bold->rest).contains(u':');
    if (hasColon)
        text += u':';
    if (bold->restEnd > bold->rest) {
        text += u' ';
        text += MarkdownText::plain(line.sliced(bold->rest, bold->restEnd - bold->rest));
    }
    return text;
}

FrontMatter frontMatter(QStringView text)
{
    const QStringView near = text.first(std::min(text.size(), maxFrontMatter));
    TextLines lines(near);
    TextLines::Item line;
    if (!lines.next(line) || line.start != 0 || near.sliced(0, line.end) != u"---")
        return {};
    FrontMatter front;
    QStringView listKey;
    while (lines.next(line)) {
        const QStringView words = near.sliced(line.start, line.end - line.start);
        if ((words == u"---" || words == u"...") && (line.start == 0 || near[line.start - 1] == u'\n' || near[line.start - 1] == u'\r')) {
            front.end = line.end;
            return front;
        }
        const bool isIndented = line.start > 0 && isBlank(near[line.start - 1]);
        if (words.startsWith(u"- ")) {
            if (listKey == u"speakers")
                front.speakers.append(unquoted(words.sliced(2)));
            continue;
        }
        const qsizetype colon = words.indexOf(u':');
        if (isIndented || colon < 0)
            continue;
        listKey = words.first(colon);
        readFact(front, listKey, words.sliced(colon + 1).trimmed());
    }
    return {};
}

} // namespace Ropewalk
