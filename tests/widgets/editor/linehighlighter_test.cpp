// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
//
// Every tests/data/highlighting/NAME.txt is a row: what is coloured in its lines is compared with NAME.ref,
// which has each line with its marks, <Event>[sighs]</Event>. After a change that is meant,
//
//     ROPEWALK_RENEW=1 script/test -R linehighlighter
//
// writes the references anew; look at the difference before you commit it.
#include "widgets/editor/linehighlighter.h"

#include "model/base/text.h"
#include "model/formats/labels.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// What a format stands for, by how the theme shows it.
QString nameOf(const QTextCharFormat &format, const Theme &theme)
{
    const QColor colour = format.foreground().color();
    if (colour == theme.colour(Colour::Faint)) {
        if (format.fontItalic())
            return u"Event"_s;
        return format.fontWeight() > QFont::Normal ? u"Marker"_s : u"Time"_s;
    }
    if (colour == theme.colour(Colour::Link))
        return format.fontUnderline() ? u"Address"_s : u"?"_s;
    if (colour == theme.colour(Colour::Quote))
        return u"Quote"_s;
    return colour == theme.colour(Colour::Number) ? u"Number"_s : u"?"_s;
}

QString marked(const QString &line, const QList<QTextLayout::FormatRange> &ranges, const Theme &theme)
{
    QString text;
    int at = 0;
    for (const auto &range : ranges) {
        const QString name = nameOf(range.format, theme);
        text += line.sliced(at, range.start - at) + u'<' + name + u'>' +
                line.sliced(range.start, range.length) + u"</"_s + name + u'>';
        at = range.start + range.length;
    }
    return text + line.sliced(at);
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeLast(); // behind the last line end
    return lines;
}

/// Where two texts differ, as a person would want to see it.
QString difference(const QStringList &wanted, const QStringList &found)
{
    QString shown;
    for (qsizetype at = 0; at < std::max(wanted.size(), found.size()); ++at) {
        if (wanted.value(at) != found.value(at))
            shown +=
                u"\nline %1\n  wanted %2\n  found  %3"_s.arg(at + 1).arg(wanted.value(at), found.value(at));
    }
    return shown;
}

QStringList complaints; ///< of the library, about the definition

void hear(QtMsgType, const QMessageLogContext &, const QString &text)
{
    complaints.append(text);
}

const Theme themes[] = {Theme::light(), Theme::dark()};

} // namespace

class LineHighlighterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefinitionIsWithoutFault();
    void reference_data();
    void reference();
    void eventsAndTimestampsAreThoseOfTheModel();
    void markersAreThoseOfTheImporters();
    void rangesAreInOrderAndCutNoCharacter();
    void aLineSaysNothingOfTheNext();
    void aThemeMayComeLater();
    void themesHaveTheProgramsColours();
    void hostileLinesAreReadToTheEnd();
};

void LineHighlighterTest::theDefinitionIsWithoutFault()
{
    // The library says what it does not understand in a definition or a theme, and goes on without it.
    complaints.clear();
    const auto before = qInstallMessageHandler(hear);
    LineHighlighter highlighter;
    const auto ranges = highlighter.highlight(u"Break: [25:59] “a 12” [sighs] https://example.org"_s);
    qInstallMessageHandler(before);
    QCOMPARE(complaints, QStringList());
    QCOMPARE(ranges.size(), 7);
}

void LineHighlighterTest::reference_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(TestPaths::data(u"highlighting"_s));
    for (const QString &name : folder.entryList({u"*.txt"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name.chopped(4));
}

void LineHighlighterTest::reference()
{
    QFETCH(QString, path);
    const QStringList lines = linesOf(path + u".txt"_s);
    QVERIFY(!lines.isEmpty());
    LineHighlighter highlighter;
    for (const Theme &theme : themes) {
        highlighter.setTheme(theme);
        QStringList found;
        for (const QString &line : lines)
            found.append(marked(line, highlighter.highlight(line), theme));
        if (qEnvironmentVariableIsSet("ROPEWALK_RENEW")) {
            QFile file(path + u".ref"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write((found.join(u'\n') + u'\n').toUtf8());
        }
        const QString shown = difference(linesOf(path + u".ref"_s), found);
        QVERIFY2(shown.isEmpty(), qPrintable(shown));
    }
}

void LineHighlighterTest::eventsAndTimestampsAreThoseOfTheModel()
{
    LineHighlighter highlighter;
    int compared = 0;
    const QDir folder(TestPaths::data(u"highlighting"_s));
    for (const QString &name : folder.entryList({u"*.txt"_s})) {
        for (const QString &line : linesOf(folder.filePath(name))) {
            QList<Stretch> shownEvents;
            QList<Stretch> shownTimes;
            for (const auto &range : highlighter.highlight(line)) {
                const QString kind = nameOf(range.format, Theme::light());
                if (kind == u"Event"_s)
                    shownEvents.append({range.start, range.length});
                if (kind == u"Time"_s && line[range.start] == u'[')
                    shownTimes.append({range.start, range.length});
            }
            QVERIFY2(shownEvents == events(line), qPrintable(line));
            QVERIFY2(shownTimes == timestamps(line), qPrintable(line));
            compared += int(shownEvents.size() + shownTimes.size());
        }
    }
    QVERIFY(compared > 10);
}

void LineHighlighterTest::markersAreThoseOfTheImporters()
{
    LineHighlighter highlighter;
    int markers = 0;
    for (const QString &line : linesOf(TestPaths::data(u"highlighting/markers.txt"_s))) {
        const auto ranges = highlighter.highlight(line);
        const bool isShown =
            !ranges.isEmpty() && nameOf(ranges.first().format, Theme::light()) == u"Marker"_s;
        const bool isRule = wordCount(line) == 0;
        if (!isRule && line == line.trimmed())
            QVERIFY2(isShown == markerKindOfText(line).has_value(), qPrintable(line));
        markers += isShown;
    }
    QVERIFY(markers > 8);
}

void LineHighlighterTest::rangesAreInOrderAndCutNoCharacter()
{
    LineHighlighter highlighter;
    const QDir folder(TestPaths::data(u"highlighting"_s));
    for (const QString &name : folder.entryList({u"*.txt"_s})) {
        for (const QString &line : linesOf(folder.filePath(name))) {
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
            int end = 0;
            for (const auto &range : highlighter.highlight(line)) {
                QVERIFY2(range.start >= end && range.length > 0, qPrintable(line));
                end = range.start + range.length;
                QVERIFY2(end <= line.size(), qPrintable(line));
                for (const int edge : {range.start, end}) {
                    finder.setPosition(edge);
                    QVERIFY2(finder.isAtBoundary(), qPrintable(line));
                }
            }
        }
    }
}

void LineHighlighterTest::aLineSaysNothingOfTheNext()
{
    LineHighlighter highlighter;
    const QString plain = u"nothing special here"_s;
    for (const auto &open : {u"“never closed"_s, u"[never closed"_s, u"\"never closed"_s, u"„a“ „b"_s}) {
        (void)highlighter.highlight(open);
        QVERIFY(highlighter.highlight(plain).isEmpty());
    }
}

void LineHighlighterTest::aThemeMayComeLater()
{
    LineHighlighter highlighter;
    QCOMPARE(highlighter.highlight(u"12"_s).first().format.foreground().color(),
             Theme::light().colour(Colour::Number));
    highlighter.setTheme(Theme::dark());
    QCOMPARE(highlighter.highlight(u"12"_s).first().format.foreground().color(),
             Theme::dark().colour(Colour::Number));
}

/// The theme files also show a transcript in other programs of KDE: their page is the program's page.
void LineHighlighterTest::themesHaveTheProgramsColours()
{
    const std::pair<QString, Colour> roles[] = {{u"BackgroundColor"_s, Colour::Page},
                                                {u"CurrentLine"_s, Colour::CurrentTurn},
                                                {u"TextSelection"_s, Colour::Selection},
                                                {u"SearchHighlight"_s, Colour::Hit}};
    for (const Theme &theme : themes) {
        QFile file(theme.isDark() ? u":/themes/ropewalk-dark.theme"_s : u":/themes/ropewalk-light.theme"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject values = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(values[u"text-styles"_s][u"Normal"_s][u"text-color"_s].toString(),
                 theme.colour(Colour::PageText).name());
        for (const auto &[role, colour] : roles)
            QCOMPARE(values[u"editor-colors"_s][role].toString(), theme.colour(colour).name());
    }
}

void LineHighlighterTest::hostileLinesAreReadToTheEnd()
{
    LineHighlighter highlighter;
    for (const auto &part : {u"“"_s, u"\""_s, u" \"a"_s, u"["_s, u"[a"_s, u"[["_s, u"‘a’b"_s, u"„“"_s,
                             u"www."_s, u"https://"_s, u"https://...."_s, u"1:"_s, u"#"_s, u"00:00:"_s,
                             u"- "_s, u"\u0301"_s, u"👩‍🌾"_s, QString(QChar(0xd83d))}) {
        const QString line = part.repeated(maxLineLength / part.size()) + u" [end]"_s;
        const auto ranges = highlighter.highlight(line);
        QVERIFY2(!ranges.isEmpty(), qPrintable(part));
        QCOMPARE(ranges.last().start + ranges.last().length, line.size());
    }
}

QTEST_MAIN(LineHighlighterTest)
#include "linehighlighter_test.moc"
