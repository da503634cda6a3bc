// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/packing.h"

#include <QtEndian>

#include <bit>
#include <charconv>
#include <limits>

namespace Ropewalk::Packing
{

namespace
{

constexpr char form = 1;
constexpr qsizetype partSize = 1'000'000;

class Writer
{
public:
    void byte(quint8 value) { m_bytes.append(char(value)); }
    void number(qint64 value)
    {
        quint64 bits = quint64(value) << 1 ^ quint64(value >> 63);
        while (bits >= 0x80) {
            m_bytes.append(char(bits | 0x80));
            bits >>= 7;
        }
        m_bytes.append(char(bits));
    }
    void real(float value)
    {
        const auto bits = qToLittleEndian(std::bit_cast<quint32>(value));
        m_bytes.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    }
    /// Length + 1 and UTF-8; 0 for a null text.
    void text(const QString &text)
    {
        if (text.isNull()) {
            number(0);
            return;
        }
        const QByteArray utf8 = text.toUtf8();
        number(utf8.size() + 1);
        m_bytes.append(utf8);
    }
    void span(const Span &span)
    {
        byte(quint8(quint8(span.start.kind) | quint8(span.end.kind) << 2));
        number(span.start.ms);
        number(qint64(span.end.ms) - span.start.ms);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void reserve(qsizetype size) { m_bytes.reserve(size); }

private:
    QByteArray m_bytes;
};

/// Reads what a Writer wrote; of anything else it gives zeros, and isOk() is false from then on.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    quint8 byte()
    {
        if (m_at >= m_bytes.size()) {
            m_isOk = false;
            return 0;
        }
        return quint8(m_bytes[m_at++]);
    }
    qint64 number()
    {
        quint64 bits = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 next = byte();
            bits |= quint64(next & 0x7f) << shift;
            if ((next & 0x80) == 0)
                return qint64(bits >> 1) ^ -qint64(bits & 1);
        }
        m_isOk = false;
        return 0;
    }
    qint32 number32(qint64 base = 0)
    {
        const qint64 value = number();
        if (value < -maxNumber || value > maxNumber || !std::in_range<qint32>(base + value)) {
            m_isOk = false;
            return 0;
        }
        return qint32(base + value);
    }
    float real()
    {
        if (m_bytes.size() - m_at < 4) {
            m_isOk = false;
            return 0;
        }
        const auto bits = qFromLittleEndian<quint32>(m_bytes.data() + m_at);
        m_at += 4;
        return std::bit_cast<float>(bits);
    }
    QString text()
    {
        const qint64 size = number();
        if (size == 0)
            return {};
        if (size < 0 || size - 1 > m_bytes.size() - m_at) {
            m_isOk = false;
            return {};
        }
        const QString text = QString::fromUtf8(m_bytes.sliced(m_at, size - 1));
        m_at += size - 1;
        return text.isNull() ? QStringLiteral("") : text;
    }
    TimeKind timeKind(quint8 bits)
    {
        bits &= 3;
        m_isOk = m_isOk && bits <= quint8(TimeKind::Interpolated);
        return m_isOk ? TimeKind(bits) : TimeKind::Unknown;
    }
    Span span()
    {
        Span span;
        const quint8 kinds = byte();
        span.start = {number32(), timeKind(kinds)};
        span.end = {number32(span.start.ms), timeKind(quint8(kinds >> 2))};
        return span;
    }
    [[nodiscard]] bool isOk() const { return m_isOk; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] qsizetype left() const { return m_bytes.size() - m_at; }

private:
    static constexpr qint64 maxNumber = qint64(1) << 33;

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isOk = true;
};

} // namespace

QByteArray packWords(const WordTimings &words)
{
    if (words.empty())
        return {};
    Writer writer;
    writer.reserve(qsizetype(words.size()) * 8);
    writer.byte(form);
    writer.number(qint64(words.size()));
    qint64 place = 0;
    qint64 time = 0;
    for (const WordTiming &word : words) {
        writer.number(word.offset - place);
        writer.number(word.length);
        const bool hasConfidence = word.confidence != WordTiming().confidence;
        writer.byte(quint8(quint8(word.span.start.kind) | quint8(word.span.end.kind) << 2 |
                           (hasConfidence ? 1 << 4 : 0)));
        writer.number(word.span.start.ms - time);
        writer.number(qint64(word.span.end.ms) - word.span.start.ms);
        if (hasConfidence)
            writer.real(word.confidence);
        place = qint64(word.offset) + word.length;
        time = word.span.end.ms;
    }
    return writer.bytes();
}

std::optional<WordTimings> unpackWords(QByteArrayView bytes)
{
    WordTimings words;
    if (bytes.isEmpty())
        return words;
    Reader reader(bytes);
    if (reader.byte() != form)
        return std::nullopt;
    const qint64 count = reader.number();
    constexpr qint64 leastSize = 5;
    if (count < 0 || count > reader.left() / leastSize)
        return std::nullopt;
    words.resize(size_t(count));
    qint64 place = 0;
    qint64 time = 0;
    for (WordTiming &word : words) {
        word.offset = reader.number32(place);
        word.length = reader.number32();
        const quint8 kinds = reader.byte();
        word.span.start = {reader.number32(time), reader.timeKind(kinds)};
        word.span.end = {reader.number32(word.span.start.ms), reader.timeKind(quint8(kinds >> 2))};
        if (kinds & 1 << 4)
            word.confidence = reader.real();
        place = qint64(word.offset) + word.length;
        time = word.span.end.ms;
    }
    if (!reader.isOk() || !reader.atEnd())
        return std::nullopt;
    return words;
}

QString packOrigins(const Origins &origins)
{
    QString text;
    for (const qint32 origin : origins) {
        if (!text.isNull())
            text += u',';
        text += QString::number(origin);
    }
    return text;
}

std::optional<Origins> unpackOrigins(QByteArrayView text)
{
    Origins origins;
    const char *at = text.begin();
    while (at != text.end()) {
        qint32 origin = 0;
        const auto [behind, error] = std::from_chars(at, text.end(), origin);
        if (error != std::errc() || (behind != text.end() && *behind != ','))
            return std::nullopt;
        origins.push_back(origin);
        at = behind == text.end() ? behind : behind + 1;
    }
    return origins;
}

QByteArray packImported(const std::vector<ImportedLine> &lines, size_t &first)
{
    Writer writer;
    writer.reserve(partSize + partSize / 8);
    for (; first < lines.size() && writer.bytes().size() < partSize; ++first) {
        const ImportedLine &line = lines[first];
        writer.byte(quint8(quint8(line.kind) | (line.startsTurn ? 1 << 4 : 0) | (line.isPage ? 1 << 5 : 0) |
                           (line.sharesCue ? 1 << 6 : 0)));
        writer.text(line.text);
        writer.text(line.label);
        writer.span(line.span);
        writer.text(line.before);
        writer.text(line.lead);
        writer.text(line.body);
    }
    constexpr int fastest = 1;
    return form + qCompress(writer.bytes(), fastest);
}

bool unpackImported(QByteArrayView part, std::vector<ImportedLine> &lines)
{
    // qUncompress believes the size that the first four bytes name: no part is made larger than a line more
    // than partSize.
    constexpr quint32 mostSize = 256 * 1024 * 1024;
    if (part.size() < 5 || part[0] != form || qFromBigEndian<quint32>(part.data() + 1) > mostSize)
        return false;
    const QByteArray bytes = qUncompress(reinterpret_cast<const uchar *>(part.data() + 1), part.size() - 1);
    Reader reader(bytes);
    while (!reader.atEnd() && reader.isOk()) {
        ImportedLine &line = lines.emplace_back();
        const quint8 bits = reader.byte();
        if ((bits & 0xf) > quint8(TurnKind::Marker))
            return false;
        line.kind = TurnKind(bits & 0xf);
        line.startsTurn = bits & 1 << 4;
        line.isPage = bits & 1 << 5;
        line.sharesCue = bits & 1 << 6;
        line.text = reader.text();
        line.label = reader.text();
        line.span = reader.span();
        line.before = reader.text();
        line.lead = reader.text();
        line.body = reader.text();
    }
    return reader.isOk();
}

} // namespace Ropewalk::Packing
