// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/markdowntext.h"

#include "model/formats/labels.h"
#include "model/formats/markdownlines.h"
#include "model/formats/textlines.h"

#include <utility>

namespace Ropewalk
{

namespace
{

constexpr bool isPunctuation(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'!' && u <= u'/') || (u >= u':' && u <= u'@') || (u >= u'[' && u <= u'`') || (u >= u'{' && u <= u'~');
}

/// A character reference at the beginning of a text: `&amp;`, `&#39;`, `&#x2019;`.
struct Reference {
    char32_t character = 0;
    qsizetype length = 0; ///< 0 where there is none
};

Reference numericReference(QStringView text)
{
    const bool isHex = text.size() > 2 && (text[2] == u'x' || text[2] == u'X');
    const qsizetype start = isHex ? 3 : 2;
    const qsizetype semicolon = text.first(std::min<qsizetype>(text.size(), start + 8)).indexOf(u';');
    if (semicolon <= start)
        return {};
    bool isNumber = false;
    const uint value = text.sliced(start, semicolon - start).toUInt(&isNumber, isHex ? 16 : 10);
    // Controls, line ends and halves of characters would not survive as text: such references stay as they are.
    const bool isText = value == '\t' || (value >= 0x20 && value < 0x7f) || (value >= 0xa0 && value < 0xd800)
                        || (value >= 0xe000 && value <= 0x10ffff);
    if (!isNumber || !isText || text[start] == u'+' || text[start] == u'-')
        return {};
    return {char32_t(value), semicolon + 1};
}

Reference reference(QStringView text)
{
    if (text.size() > 3 && text[1] == u'#')
        return numericReference(text);
    static constexpr struct {
        QStringView name;
        char32_t character;
    } names[] = {{u"&amp;", U'&'}, {u"&lt;", U'<'}, {u"&gt;", U'>'}, {u"&quot;", U'"'}, {u"&nbsp;", U'\u00a0'}};
    for (const auto &[name, character] : names) {
        if (text.startsWith(name))
            return {character, name.size()};
    }
    return {};
}

bool isWordCharacter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isSurrogate());
}

bool isBlankOrEnd(QStringView text, qsizetype at)
{
    return at >= text.size() || isBlank(text[at]);
}

/// How many characters of a line's beginning must have a backslash put before the last of them, lest it become a heading,
/// list, quotation, rule or underline; 0 for none.
qsizetype blockMark(QStringView text)
{
    if (text.isEmpty())
        return 0;
    switch (text.front().unicode()) {
    case u'#': {
        qsizetype hashes = 1;
        while (hashes < text.size() && text[hashes] == u'#')
            ++hashes;
        return isBlankOrEnd(text, hashes) ? 1 : 0;
    }
    case u'>':
        return 1;
    case u'-':
        return isBlankOrEnd(text, 1) || text[1] == u'-' ? 1 : 0;
    case u'+':
        return isBlankOrEnd(text, 1) ? 1 : 0;
    case u'=':
        return isBlankOrEnd(text, 1) || text[1] == u'=' ? 1 : 0;
    default:
        break;
    }
    qsizetype digits = 0;
    constexpr qsizetype mostDigits = 9;
    while (digits < text.size() && digits < mostDigits && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    const bool isItem = digits > 0 && digits < text.size() && (text[digits] == u'.' || text[digits] == u')')
                        && isBlankOrEnd(text, digits + 1);
    return isItem ? digits + 1 : 0;
}

/// Whether the character needs a backslash in running text.
bool needsEscape(QStringView text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'*': case u'[': case u']': case u'`': case u'~':
        return true;
    case u'_':
        return !isWordCharacter(text, at - 1) || !isWordCharacter(text, at + 1);
    case u'\\':
        return at + 1 >= text.size() || isPunctuation(text[at + 1]);
    case u'&':
        return reference(text.sliced(at)).length > 0;
    case u'<':
        return at + 1 < text.size() && (text[at + 1].isLetter() || text[at + 1] == u'/' || text[at + 1] == u'!' || text[at + 1] == u'?');
    default:
        return false;
    }
}

/// Appends [from, to) of `text` escaped, the rest of it being what stands around.
void escapePart(QString &out, QStringView text, qsizetype from, qsizetype to, bool atLineStart)
{
    const qsizetype marked = atLineStart && from == 0 ? blockMark(text) - 1 : -1;
    qsizetype colon = -1;
    if (atLineStart && from == 0) {
        if (const auto head = labelHead(text)) {
            colon = head->nameEnd;
            while (text[colon] != u':' && text[colon] != u'：')
                ++colon;
            if (text[colon] != u':')
                colon = -1;
        }
    }
    qsizetype clean = from;
    for (qsizetype at = from; at < to; ++at) {
        const bool isOuterBlank = isBlank(text[at]) && (at == 0 || at + 1 == text.size());
        if (isOuterBlank) {
            out += text.sliced(clean, at - clean);
            out += text[at] == u' ' ? u"&#32;" : u"&#9;";
            clean = at + 1;
        } else if (at == marked || at == colon || (isPunctuation(text[at]) && needsEscape(text, at))) {
            out += text.sliced(clean, at - clean);
            out += u'\\';
            clean = at;
        }
    }
    out += text.sliced(clean, to - clean);
}

struct Ends {
    qsizetype front = 0;
    qsizetype back = 0;
};

/// What two texts have in common at both ends; never half a character.
Ends commonEnds(QStringView one, QStringView other)
{
    Ends ends;
    const qsizetype most = std::min(one.size(), other.size());
    while (ends.front < most && one[ends.front] == other[ends.front])
        ++ends.front;
    if (ends.front > 0 && one[ends.front - 1].isHighSurrogate())
        --ends.front;
    while (ends.back < most - ends.front && one[one.size() - 1 - ends.back] == other[other.size() - 1 - ends.back])
        ++ends.back;
    if (ends.back > 0 && one[one.size() - ends.back].isLowSurrogate())
        --ends.back;
    return ends;
}

/// Writes a text by its imported source where both agree, and escaped elsewhere.
class Weaver
{
public:
    Weaver(QString &out, QStringView text, QStringView source, bool atLineStart)
        : m_out(out)
        , m_text(text)
        , m_source(source)
        , m_old(MarkdownText::plain(source, &m_map))
        , m_atLineStart(atLineStart)
    {
    }

    void weave()
    {
        weave({0, m_text.size()}, {0, m_old.size()}, true);
    }

private:
    struct Part {
        qsizetype start;
        qsizetype end;
    };

    void copy(qsizetype from, qsizetype to)
    {
        m_out += m_source.sliced(m_map[size_t(from)], m_map[size_t(to)] - m_map[size_t(from)]);
    }

    void weave(Part part, Part old, bool byWords)
    {
        const QStringView text = m_text.sliced(part.start, part.end - part.start);
        const QStringView before = QStringView(m_old).sliced(old.start, old.end - old.start);
        const auto [front, back] = commonEnds(text, before);
        copy(old.start, old.start + front);
        part = {part.start + front, part.end - back};
        const Part middle{old.start + front, old.end - back};
        if (!byWords || part.start == part.end || middle.start == middle.end || !weaveWords(part, middle))
            escapePart(m_out, m_text, part.start, part.end, m_atLineStart);
        copy(old.end - back, old.end);
    }

    static std::vector<Part> wordsOf(QStringView text, Part part)
    {
        std::vector<Part> parts;
        for (qsizetype at = part.start; at < part.end;) {
            const qsizetype start = at++;
            while (at < part.end && text[at] != u' ' && text[start] != u' ')
                ++at;
            parts.push_back({start, at});
        }
        return parts;
    }

    /// The longest common run of words of two stretches (by the usual table); false where the table would be too large.
    bool weaveWords(Part part, Part old)
    {
        const std::vector<Part> ours = wordsOf(m_text, part);
        const std::vector<Part> theirs = wordsOf(m_old, old);
        constexpr size_t largestTable = 1'000'000;
        if (ours.size() * theirs.size() > largestTable)
            return false;
        const auto isSame = [&](size_t i, size_t j) {
            return m_text.sliced(ours[i].start, ours[i].end - ours[i].start)
                   == QStringView(m_old).sliced(theirs[j].start, theirs[j].end - theirs[j].start);
        };
        const size_t width = theirs.size() + 1;
        std::vector<int> table((ours.size() + 1) * width);
        for (size_t i = ours.size(); i-- > 0;) {
            for (size_t j = theirs.size(); j-- > 0;)
                table[i * width + j] = isSame(i, j) ? table[(i + 1) * width + j + 1] + 1
                                                    : std::max(table[(i + 1) * width + j], table[i * width + j + 1]);
        }
        Part changed{part.start, part.start};
        Part replaced{old.start, old.start};
        size_t i = 0;
        size_t j = 0;
        while (i < ours.size() && j < theirs.size()) {
            if (isSame(i, j)) {
                weave({changed.start, ours[i].start}, {replaced.start, theirs[j].start}, false);
                copy(theirs[j].start, theirs[j].end);
                changed.start = ours[i++].end;
                replaced.start = theirs[j++].end;
            } else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) {
                ++i;
            } else {
                ++j;
            }
        }
        weave({changed.start, part.end}, {replaced.start, old.end}, false);
        return true;
    }

    QString &m_out;
    QStringView m_text;
    QStringView m_source;
    std::vector<qsizetype> m_map;
    QString m_old;
    bool m_atLineStart;
};

} // namespace

QString MarkdownText::plain(QStringView source, std::vector<qsizetype> *map)
{
    QString text;
    qsizetype clean = 0;
    if (map)
        map->reserve(size_t(source.size()) + 1);
    const auto keep = [&](qsizetype to) {
        for (qsizetype at = clean; map && at < to; ++at)
            map->push_back(at);
        text += source.sliced(clean, to - clean);
    };
    if (!map && !source.contains(u'\\') && !source.contains(u'&'))
        return source.toString();
    for (qsizetype at = 0; at < source.size(); ++at) {
        const QChar c = source[at];
        if (c == u'\\' && at + 1 < source.size() && isPunctuation(source[at + 1])) {
            keep(at);
            if (map)
                map->push_back(at);
            text += source[at + 1];
            clean = ++at + 1;
        } else if (c == u'&') {
            const Reference found = reference(source.sliced(at));
            if (found.length == 0)
                continue;
            keep(at);
            const auto units = QChar::fromUcs4(found.character);
            for (const char16_t unit : units) {
                text += QChar(unit);
                if (map)
                    map->push_back(at);
            }
            at += found.length - 1;
            clean = at + 1;
        }
    }
    keep(source.size());
    if (map)
        map->push_back(source.size());
    return text;
}

void MarkdownText::escape(QString &out, QStringView text, bool atLineStart)
{
    escapePart(out, text, 0, text.size(), atLineStart);
}

void MarkdownText::escapeEdited(QString &out, QStringView text, QStringView source, bool atLineStart)
{
    if (source.isEmpty())
        return escape(out, text, atLineStart);
    QString woven;
    Weaver(woven, text, source, atLineStart).weave();
    // Old and new may meet in a way that reads as something else ("&" and "lt;"), or what stood inside a line may now begin it.
    const bool begins = atLineStart && !text.isEmpty();
    const bool isOther = plain(woven) != text || (!woven.isEmpty() && (isBlank(woven.front()) || isBlank(woven.back())));
    const bool isHead = begins
                        && (isLayoutLine(woven) || boldHead(woven)
                            || (labelHead(woven) && !labelHead(source)) || (blockMark(woven) && !blockMark(source)));
    if (isOther || isHead)
        escape(out, text, atLineStart);
    else
        out += woven;
}

} // namespace Ropewalk
