// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT

// Makes a pseudo-language of a Qt translation file: pseudo_language IN.ts OUT.ts
//
// Each source text is accented, made about a third longer and put in brackets; %1, %n, &-marks, <tags>,
// {names} and line ends stay. Format of the files: https://doc.qt.io/qt-6/linguist-ts-file-format.html

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

QString accented(QStringView text)
{
    static const QString plain = u"acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ"_s;
    static const QString marked = u"áčďéğĥíĵķļñóřšťúŵýžÁČĎÉĞĤÍĴĶĻÑÓŘŠŤÚŴÝŽ"_s;
    QString result;
    for (const QChar c : text) {
        const qsizetype at = plain.indexOf(c);
        result += at < 0 ? c : marked.at(at);
    }
    return result;
}

QString pseudo(const QString &source)
{
    static const QRegularExpression kept(uR"(%L?(?:\d+|n)|<[^<>]*>|\{[^{}]*\}|&[a-z]+;)"_s);
    QString result = u"["_s;
    qsizetype end = 0;
    for (auto matches = kept.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += accented(QStringView(source).mid(end, match.capturedStart() - end));
        result += match.capturedView();
        end = match.capturedEnd();
    }
    result += accented(QStringView(source).mid(end));
    return result + u' ' + QString((source.size() + 2) / 3, u'~') + u']';
}

void writeTranslation(QXmlStreamWriter &out, const QString &source, bool hasPlurals)
{
    out.writeStartElement(u"translation"_s);
    if (hasPlurals) {
        // One for one and one for many, as in English, whose rules the file takes.
        out.writeTextElement(u"numerusform"_s, pseudo(source));
        out.writeTextElement(u"numerusform"_s, pseudo(source));
    } else {
        out.writeCharacters(pseudo(source));
    }
    out.writeEndElement();
}

/// Copies the elements that name a message, and writes a translation of its own in place of the one that is
/// there.
void convert(QXmlStreamReader &in, QXmlStreamWriter &out)
{
    QString source;
    bool hasPlurals = false;
    while (!in.atEnd()) {
        in.readNext();
        if (in.isEndElement()) {
            out.writeEndElement();
        } else if (in.isStartElement()) {
            if (in.name() == u"TS") {
                out.writeStartElement(u"TS"_s);
                out.writeAttribute(u"version"_s, u"2.1"_s);
                out.writeAttribute(u"language"_s, u"en"_s);
            } else if (in.name() == u"context") {
                out.writeStartElement(u"context"_s);
            } else if (in.name() == u"message") {
                hasPlurals = in.attributes().value(u"numerus"_s) == u"yes";
                out.writeStartElement(u"message"_s);
                out.writeAttributes(in.attributes());
            } else if (in.name() == u"translation") {
                in.skipCurrentElement();
                writeTranslation(out, source, hasPlurals);
            } else {
                const QString name = in.name().toString();
                const QString text = in.readElementText();
                if (name == u"source")
                    source = text;
                out.writeTextElement(name, text);
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: pseudo_language IN.ts OUT.ts\n");
        return 2;
    }
    QFile from(QFile::decodeName(argv[1]));
    QSaveFile to(QFile::decodeName(argv[2]));
    if (!from.open(QFile::ReadOnly) || !to.open(QFile::WriteOnly)) {
        std::fprintf(stderr, "pseudo_language: cannot open %s or %s\n", argv[1], argv[2]);
        return 1;
    }
    QXmlStreamReader in(&from);
    QXmlStreamWriter out(&to);
    out.setAutoFormatting(true);
    out.writeStartDocument();
    out.writeDTD(u"<!DOCTYPE TS>"_s);
    convert(in, out);
    out.writeEndDocument();
    if (in.hasError() || !to.commit()) {
        std::fprintf(stderr, "pseudo_language: %s:%lld: %s\n", argv[1], in.lineNumber(),
                     qPrintable(in.errorString()));
        return 1;
    }
    return 0;
}
