// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/decode.h"

#include "model/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringConverter>
#include <QStringEncoder>

#include <array>
#include <cstring>
#include <thread>

namespace Ropewalk
{

namespace
{

using Remark = ImportedEpisode::Remark;

/// Code points of the bytes 0x80 to 0x9f in Windows-1252 (WHATWG Encoding, index-windows-1252): the five
/// bytes without a character stand for the C1 control of the same number, which is then removed and counted
/// like any other.
constexpr std::array<char16_t, 32> windows1252{
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

/// How much of a file is looked at to tell text from other things.
constexpr qsizetype sampleBytes = 64 * 1024;

/// Where translations look for this file's messages.
struct Decode {
    Q_DECLARE_TR_FUNCTIONS(Decode)
};

int forPlural(qsizetype count)
{
    return int(std::min<qsizetype>(count, INT_MAX));
}

/// What a file is that is no text, by its first bytes; empty where they are of no known kind.
QString knownBinary(QByteArrayView bytes)
{
    struct Magic {
        QByteArrayView bytes;
        const char *name;
    };
    static constexpr char zip[] = {'P', 'K', 3, 4};
    static constexpr char gzip[] = {'\x1f', '\x8b'};
    static constexpr char png[] = {'\x89', 'P', 'N', 'G'};
    static constexpr char jpeg[] = {'\xff', '\xd8', '\xff'};
    static constexpr char ole[] = {'\xd0', '\xcf', '\x11', '\xe0'};
    const Magic table[] = {
        {QByteArrayView(zip, 4),
         QT_TRANSLATE_NOOP("Decode", "a ZIP archive or an office document (.docx, .odt)")},
        {QByteArrayView("%PDF-"), QT_TRANSLATE_NOOP("Decode", "a PDF document")},
        {QByteArrayView(gzip, 2), QT_TRANSLATE_NOOP("Decode", "a compressed file")},
        {QByteArrayView(png, 4), QT_TRANSLATE_NOOP("Decode", "a picture")},
        {QByteArrayView(jpeg, 3), QT_TRANSLATE_NOOP("Decode", "a picture")},
        {QByteArrayView(ole, 4), QT_TRANSLATE_NOOP("Decode", "an old office document (.doc)")},
        {QByteArrayView("SQLite format 3"), QT_TRANSLATE_NOOP("Decode", "a database")},
        {QByteArrayView("ID3"), QT_TRANSLATE_NOOP("Decode", "a sound file")},
        {QByteArrayView("RIFF"), QT_TRANSLATE_NOOP("Decode", "a sound or video file")},
        {QByteArrayView("OggS"), QT_TRANSLATE_NOOP("Decode", "a sound file")},
        {QByteArrayView("fLaC"), QT_TRANSLATE_NOOP("Decode", "a sound file")},
        {QByteArrayView("\x7f"
                        "ELF"),
         QT_TRANSLATE_NOOP("Decode", "a program")},
    };
    for (const Magic &magic : table) {
        if (bytes.startsWith(magic.bytes))
            return Decode::tr(magic.name);
    }
    if (bytes.size() > 12 && bytes.sliced(4).startsWith("ftyp"))
        return Decode::tr("a sound or video file");
    return {};
}

/// Without a mark, text in UTF-16 shows by NULs that stand at odd places only (little-endian) or at even ones
/// only.
std::optional<Encoding> utf16ByNuls(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleBytes) & ~qsizetype(1));
    if (sample.size() < 2 || !std::memchr(sample.data(), 0, size_t(sample.size())))
        return std::nullopt;
    qsizetype nuls[2] = {};
    for (qsizetype at = 0; at < sample.size(); ++at)
        nuls[at & 1] += sample[at] == 0;
    const qsizetype units = sample.size() / 2;
    if (nuls[1] * 10 >= units * 4 && nuls[0] * 20 <= nuls[1])
        return Encoding::Utf16LittleEndian;
    if (nuls[0] * 10 >= units * 4 && nuls[1] * 20 <= nuls[0])
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

constexpr bool isControl(unsigned char byte)
{
    return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7f;
}

/// More than one control character in twenty is no text of any language.
bool looksBinary(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleBytes));
    const auto controls = std::count_if(
        sample.begin(), sample.end(), [](char byte) { return isControl(static_cast<unsigned char>(byte)); });
    return controls * 20 > sample.size();
}

/// Whether valid UTF-8 holds a control character, C1 included. Branch-free in blocks, which compilers
/// vectorise.
bool utf8HasControls(QByteArrayView bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *const end = at + bytes.size();
    unsigned char before = 0;
    constexpr qsizetype block = 4096;
    while (at < end) {
        const qsizetype length = std::min<qsizetype>(block, end - at);
        unsigned char found = static_cast<unsigned char>(before == 0xc2 && *at >= 0x80 && *at < 0xa0);
        for (qsizetype i = 0; i < length; ++i) {
            const unsigned char c = at[i];
            found |= static_cast<unsigned char>((c < 0x20) & (c != '\t') & (c != '\n') & (c != '\r'));
            found |= static_cast<unsigned char>(c == 0x7f);
        }
        for (qsizetype i = 0; i + 1 < length; ++i)
            found |= static_cast<unsigned char>((at[i] == 0xc2) & (at[i + 1] < 0xa0));
        if (found)
            return true;
        before = at[length - 1];
        at += length;
    }
    return false;
}

/// `text` without controls other than tab and line ends, and without lone surrogates.
QString cleaned(const QString &text, qsizetype &removed)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const char16_t unit = c.unicode();
        bool bad =
            (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r') || (unit >= 0x7f && unit < 0xa0);
        if (c.isHighSurrogate())
            bad = at + 1 == text.size() || !text[at + 1].isLowSurrogate();
        else if (c.isLowSurrogate())
            bad = at == 0 || !text[at - 1].isHighSurrogate();
        if (bad)
            ++removed;
        else
            clean.append(c);
    }
    return clean;
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        *out++ = QChar(value >= 0x80 && value < 0xa0 ? windows1252[value - 0x80u] : char16_t(value));
    }
    return text;
}

QString fromUtf16(QByteArrayView bytes, bool bigEndian)
{
    const qsizetype units = bytes.size() / 2;
    QString text(units, Qt::Uninitialized);
    QChar *out = text.data();
    for (qsizetype at = 0; at < units; ++at) {
        const auto first = static_cast<unsigned char>(bytes[2 * at]);
        const auto second = static_cast<unsigned char>(bytes[2 * at + 1]);
        out[at] = QChar(char16_t(bigEndian ? first << 8 | second : second << 8 | first));
    }
    return text;
}

/// Takes a byte order mark off `bytes`.
std::optional<Encoding> byMark(QByteArrayView &bytes)
{
    static constexpr struct {
        const char *mark;
        qsizetype length;
        Encoding encoding;
    } marks[] = {{"\xef\xbb\xbf", 3, Encoding::Utf8},
                 {"\xff\xfe", 2, Encoding::Utf16LittleEndian},
                 {"\xfe\xff", 2, Encoding::Utf16BigEndian}};
    for (const auto &[mark, length, encoding] : marks) {
        if (bytes.startsWith(QByteArrayView(mark, length))) {
            bytes = bytes.sliced(length);
            return encoding;
        }
    }
    return std::nullopt;
}

void decodeText(SourceText &source, QByteArrayView rest, bool isUtf8)
{
    bool mustClean = true;
    if (isUtf8) {
        source.text = QStringDecoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom)(rest);
        mustClean = utf8HasControls(rest);
    } else if (source.encoding == Encoding::Utf16LittleEndian ||
               source.encoding == Encoding::Utf16BigEndian) {
        source.text = fromUtf16(rest, source.encoding == Encoding::Utf16BigEndian);
        if (rest.size() % 2)
            source.remarks.push_back(
                {Remark::Kind::Dropped, Decode::tr("The last byte was dropped: it is half a character.")});
    } else {
        source.encoding = Encoding::Windows1252;
        source.text = fromWindows1252(rest);
        source.remarks.push_back(
            {Remark::Kind::Doubtful,
             Decode::tr("The file is not valid UTF-8. It was read as Windows-1252; look at its accents, "
                        "quotes and dashes.")});
    }
    if (mustClean) {
        qsizetype removed = 0;
        source.text = cleaned(source.text, removed);
        if (removed)
            source.remarks.push_back({Remark::Kind::Repaired,
                                      Decode::tr("%n control character(s) or half character(s) were removed.",
                                                 nullptr, forPlural(removed))});
    }
    if (const qsizetype damaged = source.text.count(QChar(QChar::ReplacementCharacter)))
        source.remarks.push_back(
            {Remark::Kind::Doubtful,
             Decode::tr("%n character(s) were lost before (they stand as \uFFFD in the file).", nullptr,
                        forPlural(damaged))});
}

} // namespace

Result<SourceText> decode(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > maxSourceBytes)
        return failure(Error::Kind::Unreadable,
                       Decode::tr("The file is larger than 512 MB. Split it, or import a smaller part."),
                       fileName);
    SourceText source;
    source.fileName = fileName;
    QByteArrayView rest = bytes;
    const auto mark = byMark(rest);
    const auto byNuls = mark ? std::nullopt : utf16ByNuls(rest);
    source.encoding = mark ? *mark : byNuls.value_or(Encoding::Utf8);
    const bool isUtf16 = source.encoding != Encoding::Utf8;
    if (!mark && !isUtf16) {
        const QString known = knownBinary(rest);
        if (!known.isEmpty())
            return failure(Error::Kind::Unreadable,
                           Decode::tr("This is no text but %1. Save or convert it as text first.").arg(known),
                           fileName);
    }
    if (!isUtf16 && looksBinary(rest))
        return failure(
            Error::Kind::Unreadable,
            Decode::tr(
                "This is no text but binary data. Choose a transcript, or convert the file to text first."),
            fileName);

    // The sum takes as long as everything else together; small files are not worth a thread.
    constexpr qsizetype worthAThread = 1 << 20;
    const auto sum = [&source, &bytes] {
        source.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    std::jthread beside;
    if (bytes.size() >= worthAThread)
        beside = std::jthread(sum);
    else
        sum();
    SourceText decoded;
    decoded.encoding = source.encoding;
    const bool isUtf8 = !isUtf16 && QUtf8StringView(rest.data(), rest.size()).isValidUtf8();
    if (!isUtf16 && !isUtf8)
        rest = bytes; // what looked like a mark is text, too
    decodeText(decoded, rest, isUtf8);
    if (beside.joinable())
        beside.join();
    source.text = std::move(decoded.text);
    source.encoding = decoded.encoding;
    source.hasByteOrderMark = mark && (isUtf16 || isUtf8);
    source.remarks = std::move(decoded.remarks);
    return source;
}

QByteArray encode(const QString &text, Encoding encoding, bool withByteOrderMark, bool &fits)
{
    fits = true;
    if (encoding == Encoding::Windows1252) {
        QByteArray bytes(text.size(), Qt::Uninitialized);
        char *out = bytes.data();
        for (qsizetype at = 0; at < text.size(); ++at) {
            const char16_t unit = text[at].unicode();
            if (unit < 0x80 || (unit >= 0xa0 && unit < 0x100)) {
                *out++ = char(unit);
                continue;
            }
            const auto found = std::find(windows1252.begin(), windows1252.end(), unit);
            fits = fits && found != windows1252.end();
            *out++ = found == windows1252.end() ? '?' : char(0x80 + (found - windows1252.begin()));
            if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
                ++at;
        }
        bytes.truncate(out - bytes.data());
        return bytes;
    }
    const bool isUtf8 = encoding == Encoding::Utf8;
    const auto kind = isUtf8                                    ? QStringConverter::Utf8
                      : encoding == Encoding::Utf16LittleEndian ? QStringConverter::Utf16LE
                                                                : QStringConverter::Utf16BE;
    const auto flags = withByteOrderMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default;
    QStringEncoder encoder(kind, flags);
    QByteArray bytes = encoder(text);
    if (text.isEmpty() && withByteOrderMark)
        bytes = isUtf8                                    ? QByteArray("\xef\xbb\xbf")
                : encoding == Encoding::Utf16LittleEndian ? QByteArray("\xff\xfe")
                                                          : QByteArray("\xfe\xff");
    fits = !encoder.hasError();
    return bytes;
}

} // namespace Ropewalk
