// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/decode.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class DecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isReadInItsEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<bool>("hasMark");
        QTest::addColumn<qsizetype>("remarks");
        const auto bytes = [](const char *data, qsizetype size) { return QByteArray(data, size); };
        QTest::addRow("ASCII") << "abc\r\n\t"_ba << u"abc\r\n\t"_s << Encoding::Utf8 << false << qsizetype(0);
        QTest::addRow("empty") << ""_ba << QString() << Encoding::Utf8 << false << qsizetype(0);
        QTest::addRow("UTF-8") << "caf\xc3\xa9 \xf0\x9f\x98\x80"_ba << u"caf\u00e9 \U0001F600"_s << Encoding::Utf8 << false << qsizetype(0);
        QTest::addRow("UTF-8 mark") << "\xef\xbb\xbfx"_ba << u"x"_s << Encoding::Utf8 << true << qsizetype(0);
        QTest::addRow("two marks") << "\xef\xbb\xbf\xef\xbb\xbfx"_ba << u"\uFEFFx"_s << Encoding::Utf8 << true << qsizetype(0);
        QTest::addRow("UTF-16 LE mark") << bytes("\xff\xfe\x61\0", 4) << u"a"_s << Encoding::Utf16LittleEndian << true << qsizetype(0);
        QTest::addRow("UTF-16 BE mark") << bytes("\xfe\xff\0\x61", 4) << u"a"_s << Encoding::Utf16BigEndian << true << qsizetype(0);
        QTest::addRow("UTF-16 LE") << bytes("a\0b\0\n\0", 6) << u"ab\n"_s << Encoding::Utf16LittleEndian << false << qsizetype(0);
        QTest::addRow("UTF-16 BE") << bytes("\0a\0b\0\n", 6) << u"ab\n"_s << Encoding::Utf16BigEndian << false << qsizetype(0);
        QTest::addRow("half a character") << bytes("a\0b\0c", 5) << u"ab"_s << Encoding::Utf16LittleEndian << false << qsizetype(1);
        QTest::addRow("lone surrogate") << bytes("\xff\xfe" "a\0\x3d\xd8" "b\0", 8) << u"ab"_s << Encoding::Utf16LittleEndian << true << qsizetype(1);
        QTest::addRow("Windows-1252") << "caf\xe9 \x93x\x94 \x80"_ba << u"caf\u00e9 \u201cx\u201d \u20ac"_s << Encoding::Windows1252 << false << qsizetype(1);
        QTest::addRow("overlong UTF-8") << "a\xc0\xaf"_ba << u"a\u00c0\u00af"_s << Encoding::Windows1252 << false << qsizetype(1);
        QTest::addRow("surrogate in UTF-8") << "text text text \xed\xa0\x80"_ba << u"text text text \u00ed\u00a0\u20ac"_s << Encoding::Windows1252 << false << qsizetype(1);
        QTest::addRow("a few NULs") << bytes("some text with\0 a NUL and more of it", 36) << u"some text with a NUL and more of it"_s << Encoding::Utf8 << false << qsizetype(1);
        QTest::addRow("C1 control") << "before \xc2\x85 after"_ba << u"before  after"_s << Encoding::Utf8 << false << qsizetype(1);
        QTest::addRow("no-break space") << "a\xc2\xa0" "b"_ba << u"a\u00a0b"_s << Encoding::Utf8 << false << qsizetype(0);
        QTest::addRow("replacement character") << "a\xef\xbf\xbd"_ba << u"a\uFFFD"_s << Encoding::Utf8 << false << qsizetype(1);
    }

    void text_isReadInItsEncoding()
    {
        QFETCH(QByteArray, bytes);
        const auto source = decode(bytes, u"x.txt"_s);
        QVERIFY(source);
        QTEST(source->text, "text");
        QTEST(source->encoding, "encoding");
        QTEST(source->hasByteOrderMark, "hasMark");
        QTEST(qsizetype(source->remarks.size()), "remarks");
        QCOMPARE(source->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    void controlAcrossBlocks_isFound()
    {
        for (const qsizetype at : {4094, 4095, 4096, 8191}) {
            const QByteArray bytes = QByteArray(at, 'x') + "\xc2\x85" + QByteArray(5000, 'y');
            const auto source = decode(bytes, u"x.txt"_s);
            QVERIFY(source);
            QCOMPARE(source->text.size(), bytes.size() - 2);
            QCOMPARE(source->remarks.size(), size_t(1));
        }
    }

    void binary_isRefusedWithItsKind_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::addRow("zip") << "PK\x03\x04rest"_ba << u"ZIP"_s;
        QTest::addRow("pdf") << "%PDF-1.7"_ba << u"PDF"_s;
        QTest::addRow("sound") << "ID3\x04"_ba << u"sound"_s;
        QTest::addRow("video") << QByteArray("\0\0\0\x20" "ftypisom\0\0", 14) << u"video"_s;
        QTest::addRow("noise") << QByteArray("\x01\x02\x03\x04\x05\x06\x07\x0e\x0f\x10\x11", 11) << u"binary"_s;
        QTest::addRow("NULs") << QByteArray(1000, '\0') << u"binary"_s;
    }

    void binary_isRefusedWithItsKind()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto source = decode(bytes, u"x.bin"_s);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Error::Kind::Unreadable);
        QCOMPARE(source.error().file, u"x.bin"_s);
        QVERIFY2(source.error().message.contains(says), qPrintable(source.error().message));
    }

    void tooLarge_isRefusedUnread()
    {
        // The size alone decides; the bytes are never touched.
        const QByteArray bytes = QByteArray::fromRawData("x", qsizetype(maxSourceBytes) + 1);
        const auto source = decode(bytes, u"x.txt"_s);
        QVERIFY(!source);
        QVERIFY(source.error().message.contains(u"512 MB"));
    }

    void encode_saysWhatDoesNotFit()
    {
        bool fits = true;
        QCOMPARE(encode(u"a\u20ac\u0416\U0001F600"_s, Encoding::Windows1252, false, fits), "a\x80??"_ba);
        QVERIFY(!fits);
        QCOMPARE(encode(u"a"_s, Encoding::Utf8, true, fits), "\xef\xbb\xbf" "a"_ba);
        QVERIFY(fits);
        QCOMPARE(encode(QString(), Encoding::Utf16BigEndian, true, fits), "\xfe\xff"_ba);
    }
};

QTEST_GUILESS_MAIN(DecodeTest)
#include "decode_test.moc"
