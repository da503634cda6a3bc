// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/theme.h"

#include "widgets/common/contrast.h"

#include <QTest>

#include <cmath>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// CIE 1976 L*a*b*, white D65.
std::array<double, 3> lab(const QColor &colour)
{
    const double r = linear(colour.redF());
    const double g = linear(colour.greenF());
    const double b = linear(colour.blueF());
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// How far apart two colours look; about 2.3 can just be told apart side by side.
double difference(const QColor &a, const QColor &b)
{
    const auto first = lab(a);
    const auto second = lab(b);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

QByteArray who(int speaker)
{
    return "speaker " + QByteArray::number(speaker);
}

const std::pair<const char *, Theme> themes[] = {{"light", Theme::light()}, {"dark", Theme::dark()}};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOut_data();
    void textStandsOut();
    void disabledTextIsFainterAndStillThere();
    void everyColourIsSet();
    void aThemeIsAsDarkAsItSays();
    void speakersLookDifferent();
    void whatIsMarkedLooksDifferentFromThePage();
    void topicsLookDifferent();
    void anySpeakerIndexIsTaken();
    void anyTopicIndexIsTaken();
};

void ThemeTest::textStandsOut_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");
    using enum Colour;
    const std::pair<const char *, Colour> pageTexts[] = {
        {"text", PageText}, {"faint", Faint}, {"quote", Quote}, {"number", Number}, {"address", Link}};
    const std::pair<const char *, Colour> badges[] = {{"cited", Cited},
                                                      {"offered", Offered},
                                                      {"supported", Supported},
                                                      {"doubtful", Doubtful},
                                                      {"refuted", Refuted}};
    const std::pair<const char *, Colour> pages[] = {{"page", Page},
                                                     {"current turn", CurrentTurn},
                                                     {"selection", Selection},
                                                     {"hit", Hit},
                                                     {"current hit", CurrentHit}};
    const std::pair<const char *, Colour> badgePages[] = {
        {"page", Page}, {"current turn", CurrentTurn}, {"offer", OfferedPage}};
    const std::pair<const char *, Colour> bars[] = {
        {"information", Information}, {"warning", Warning}, {"trouble", Trouble}, {"offer", OfferedPage}};
    const std::pair<const char *, QPalette::ColorRole> panels[] = {
        {"window", QPalette::Window},
        {"base", QPalette::Base},
        {"alternate base", QPalette::AlternateBase},
        {"button", QPalette::Button},
        {"tool tip", QPalette::ToolTipBase}};
    const std::pair<const char *, QPalette::ColorRole> texts[] = {
        {"window text", QPalette::WindowText},    {"text", QPalette::Text},
        {"button text", QPalette::ButtonText},    {"placeholder", QPalette::PlaceholderText},
        {"tool tip text", QPalette::ToolTipText}, {"link", QPalette::Link},
        {"visited link", QPalette::LinkVisited},  {"bright text", QPalette::BrightText}};

    for (const auto &[name, theme] : themes) {
        QByteArray where = name;
        const auto row = [&where](const char *text, const QByteArray &background, const QColor &over,
                                  const QColor &under) {
            QTest::addRow("%s: %s on %s", where.constData(), text, background.constData()) << over << under;
        };
        for (const auto &[page, under] : pages) {
            for (const auto &[text, over] : pageTexts)
                row(text, page, theme.colour(over), theme.colour(under));
            if (under == Hit || under == CurrentHit)
                continue;
            for (int speaker = 0; speaker < Theme::speakerColours; ++speaker)
                row(who(speaker).constData(), page, theme.speaker(speaker), theme.colour(under));
        }
        for (const auto &[badge, over] : badges) {
            for (const auto &[page, under] : badgePages)
                row(badge, page, theme.colour(over), theme.colour(under));
        }
        for (int topic = 0; topic < Theme::topicColours; ++topic)
            row("text", "topic " + QByteArray::number(topic), theme.colour(PageText), theme.topic(topic));
        const QPalette &palette = theme.palette();
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            where = QByteArray(name) + (group == QPalette::Active ? ", active" : ", inactive");
            row("chosen", "highlight", palette.color(group, QPalette::HighlightedText),
                palette.color(group, QPalette::Highlight));
            for (const auto &[text, role] : texts) {
                for (const auto &[bar, under] : bars)
                    row(text, bar, palette.color(group, role), theme.colour(under));
            }
            for (const auto &[panel, underRole] : panels) {
                const QColor under = palette.color(group, underRole);
                for (const auto &[text, role] : texts)
                    row(text, panel, palette.color(group, role), under);
                for (const auto &[badge, over] : badges)
                    row(badge, panel, theme.colour(over), under);
                row("faint", panel, theme.colour(Faint), under);
                for (int speaker = 0; speaker < Theme::speakerColours; ++speaker)
                    row(who(speaker).constData(), panel, theme.speaker(speaker), under);
            }
        }
    }
}

void ThemeTest::textStandsOut()
{
    QFETCH(QColor, text);
    QFETCH(QColor, background);
    constexpr double wanted = 4.5;
    const double found = contrast(text, background);
    QVERIFY2(found >= wanted,
             qPrintable(u"%1 on %2 is %3 to 1"_s.arg(text.name(), background.name()).arg(found)));
}

void ThemeTest::disabledTextIsFainterAndStillThere()
{
    for (const auto &[name, theme] : themes) {
        const QPalette &palette = theme.palette();
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            const QColor window = palette.color(QPalette::Disabled, QPalette::Window);
            const double disabled = contrast(palette.color(QPalette::Disabled, role), window);
            QVERIFY2(disabled < contrast(theme.colour(Colour::Faint), window), name);
            QVERIFY2(disabled >= 3, name);
        }
    }
}

void ThemeTest::everyColourIsSet()
{
    for (const auto &[name, theme] : themes) {
        for (int colour = 0; colour < int(Colour::Count); ++colour)
            QVERIFY2(theme.colour(Colour(colour)).isValid(), name);
    }
}

void ThemeTest::aThemeIsAsDarkAsItSays()
{
    for (const auto &[name, theme] : themes) {
        const bool textIsBrighter =
            luminance(theme.colour(Colour::PageText)) > luminance(theme.colour(Colour::Page));
        QCOMPARE(textIsBrighter, theme.isDark());
        QCOMPARE(luminance(theme.palette().color(QPalette::WindowText)) >
                     luminance(theme.palette().color(QPalette::Window)),
                 theme.isDark());
    }
}

void ThemeTest::speakersLookDifferent()
{
    constexpr double wanted = 15;
    for (const auto &[name, theme] : themes) {
        for (int one = 0; one < Theme::speakerColours; ++one) {
            for (int other = one + 1; other < Theme::speakerColours; ++other) {
                const double found = difference(theme.speaker(one), theme.speaker(other));
                QVERIFY2(found >= wanted,
                         qPrintable(u"%1: speakers %2 and %3 are %4 apart"_s.arg(QLatin1StringView(name))
                                        .arg(one)
                                        .arg(other)
                                        .arg(found)));
            }
        }
    }
}

void ThemeTest::whatIsMarkedLooksDifferentFromThePage()
{
    using enum Colour;
    for (const auto &[name, theme] : themes) {
        QVERIFY2(difference(theme.colour(CurrentTurn), theme.colour(Page)) >= 4, name);
        QVERIFY2(difference(theme.colour(Selection), theme.colour(CurrentTurn)) >= 10, name);
        QVERIFY2(difference(theme.colour(Hit), theme.colour(CurrentTurn)) >= 20, name);
        QVERIFY2(difference(theme.colour(CurrentHit), theme.colour(Hit)) >= 15, name);
        QVERIFY2(difference(theme.colour(Hit), theme.colour(Selection)) >= 20, name);
    }
}

void ThemeTest::topicsLookDifferent()
{
    constexpr double wanted = 15;
    for (const auto &[name, theme] : themes) {
        for (int one = 0; one < Theme::topicColours; ++one) {
            QVERIFY2(difference(theme.topic(one), theme.colour(Colour::Page)) >= wanted, name);
            for (int other = one + 1; other < Theme::topicColours; ++other) {
                const double found = difference(theme.topic(one), theme.topic(other));
                QVERIFY2(found >= wanted,
                         qPrintable(u"%1: topics %2 and %3 are %4 apart"_s.arg(QLatin1StringView(name))
                                        .arg(one)
                                        .arg(other)
                                        .arg(found)));
            }
        }
    }
}

void ThemeTest::anySpeakerIndexIsTaken()
{
    const Theme theme = Theme::light();
    QCOMPARE(theme.speaker(Theme::speakerColours), theme.speaker(0));
    QCOMPARE(theme.speaker(-1), theme.speaker(Theme::speakerColours - 1));
    QCOMPARE(theme.speaker(std::numeric_limits<int>::min()), theme.speaker(2));
}

void ThemeTest::anyTopicIndexIsTaken()
{
    const Theme theme = Theme::dark();
    QCOMPARE(theme.topic(Theme::topicColours + 1), theme.topic(1));
    QCOMPARE(theme.topic(-1), theme.topic(Theme::topicColours - 1));
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
