// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/theme.h"

#include <initializer_list>
#include <utility>

namespace Ropewalk
{

namespace
{

/// What the platform's controls are made of. Light, midlight, dark and shadow are the edges of things that
/// stand out or lie deep, where the style draws any.
struct Controls {
    QRgb window, base, text, faint, disabled, button, toolTip;
    QRgb light, midlight, rule, dark, shadow;
    QRgb accent, accentText, quietAccent, quietAccentText, link, visited, bright;
};

QPalette paletteOf(const Controls &of)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) { palette.setColor(role, QColor(rgb)); };
    set(QPalette::Window, of.window);
    set(QPalette::WindowText, of.text);
    set(QPalette::Base, of.base);
    set(QPalette::AlternateBase, of.window);
    set(QPalette::Text, of.text);
    set(QPalette::PlaceholderText, of.faint);
    set(QPalette::Button, of.button);
    set(QPalette::ButtonText, of.text);
    set(QPalette::BrightText, of.bright);
    set(QPalette::ToolTipBase, of.toolTip);
    set(QPalette::ToolTipText, of.text);
    set(QPalette::Light, of.light);
    set(QPalette::Midlight, of.midlight);
    set(QPalette::Mid, of.rule);
    set(QPalette::Dark, of.dark);
    set(QPalette::Shadow, of.shadow);
    set(QPalette::Highlight, of.accent);
    set(QPalette::HighlightedText, of.accentText);
    set(QPalette::Accent, of.accent);
    set(QPalette::Link, of.link);
    set(QPalette::LinkVisited, of.visited);

    // A window that is not being worked in, and what cannot be used, keep their look but for what is chosen.
    for (const auto group : {QPalette::Inactive, QPalette::Disabled}) {
        palette.setColor(group, QPalette::Highlight, QColor(of.quietAccent));
        palette.setColor(group, QPalette::Accent, QColor(of.quietAccent));
    }
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, QColor(of.quietAccentText));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText,
                            QPalette::PlaceholderText, QPalette::ToolTipText, QPalette::HighlightedText,
                            QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, QColor(of.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(of.window));
    // Fusion draws disabled entries of menus twice, a pixel apart, the lower one in this: not to be seen.
    palette.setColor(QPalette::Disabled, QPalette::Light, QColor(of.base));
    return palette;
}

using Colours = std::array<QColor, size_t(Colour::Count)>;

Colours coloursOf(std::initializer_list<std::pair<Colour, QRgb>> values)
{
    Colours colours;
    for (const auto &[what, rgb] : values)
        colours[size_t(what)] = QColor(rgb);
    return colours;
}

} // namespace

QLatin1StringView Theme::nameOf(Colour what)
{
    static constexpr std::array<QLatin1StringView, size_t(Colour::Count)> names{
        QLatin1StringView("page"),         QLatin1StringView("page-text"), QLatin1StringView("faint"),
        QLatin1StringView("current-turn"), QLatin1StringView("selection"), QLatin1StringView("hit"),
        QLatin1StringView("current-hit"),  QLatin1StringView("rule"),      QLatin1StringView("accent"),
        QLatin1StringView("cited"),        QLatin1StringView("offered"),   QLatin1StringView("offered-page"),
        QLatin1StringView("supported"),    QLatin1StringView("doubtful"),  QLatin1StringView("refuted"),
        QLatin1StringView("information"),  QLatin1StringView("warning"),   QLatin1StringView("trouble"),
        QLatin1StringView("quote"),        QLatin1StringView("number"),    QLatin1StringView("link"),
        QLatin1StringView("playhead")};
    return names[size_t(what)];
}

Theme Theme::light()
{
    Theme theme;
    theme.m_palette = paletteOf({.window = 0xf4f5f6,
                                 .base = 0xfcfcfc,
                                 .text = 0x22262a,
                                 .faint = 0x595f66,
                                 .disabled = 0x878c93,
                                 .button = 0xfafbfb,
                                 .toolTip = 0xfcfcfc,
                                 .light = 0xffffff,
                                 .midlight = 0xf0f1f3,
                                 .rule = 0xd9dce0,
                                 .dark = 0xb3b8be,
                                 .shadow = 0x7d838a,
                                 .accent = 0x2f6db5,
                                 .accentText = 0xffffff,
                                 .quietAccent = 0xd0dae6,
                                 .quietAccentText = 0x22262a,
                                 .link = 0x255c9e,
                                 .visited = 0x6d4394,
                                 .bright = 0xa0281c});
    theme.m_colours = coloursOf(
        {{Colour::Page, 0xffffff},        {Colour::PageText, 0x22262a},  {Colour::Faint, 0x595f66},
         {Colour::CurrentTurn, 0xf1f6fd}, {Colour::Selection, 0xd5e4f8}, {Colour::Hit, 0xfff3c4},
         {Colour::CurrentHit, 0xffdc66},  {Colour::Rule, 0xd9dce0},      {Colour::Accent, 0x2f6db5},
         {Colour::Cited, 0x3c6d19},       {Colour::Offered, 0x7d5208},   {Colour::OfferedPage, 0xfff6dc},
         {Colour::Supported, 0x3c6d19},   {Colour::Doubtful, 0x874a14},  {Colour::Refuted, 0xa0281c},
         {Colour::Information, 0xe6effb}, {Colour::Warning, 0xfff3d1},   {Colour::Trouble, 0xfde8e6},
         {Colour::Quote, 0x2a5c8c},       {Colour::Number, 0x85460f},    {Colour::Link, 0x255c9e},
         {Colour::Playhead, 0xc62828}});
    theme.m_speakers = {QColor(0x556070), QColor(0x8a5420), QColor(0x2b6790), QColor(0xa03466),
                        QColor(0x3e7019), QColor(0x7444a6), QColor(0x196b62), QColor(0xa63c2b),
                        QColor(0x6a6415), QColor(0x3350b8)};
    theme.m_topics = {QColor(0x78a5da), QColor(0xe0a75d), QColor(0xb58ad3), QColor(0x92c082),
                      QColor(0xc6b23a), QColor(0xe28f85), QColor(0x6fbdb4), QColor(0xd992b8)};
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.m_isDark = true;
    theme.m_palette = paletteOf({.window = 0x2a2f34,
                                 .base = 0x1e2125,
                                 .text = 0xe4e6e8,
                                 .faint = 0xa9afb7,
                                 .disabled = 0x838990,
                                 .button = 0x383e45,
                                 .toolTip = 0x30363c,
                                 .light = 0x525960,
                                 .midlight = 0x454c53,
                                 .rule = 0x484e55,
                                 .dark = 0x171a1d,
                                 .shadow = 0x0e1012,
                                 .accent = 0x68a9ec,
                                 .accentText = 0x10151a,
                                 .quietAccent = 0x3a4b5f,
                                 .quietAccentText = 0xe4e6e8,
                                 .link = 0x8fc0f4,
                                 .visited = 0xc9a6f5,
                                 .bright = 0xf4a091});
    theme.m_colours = coloursOf(
        {{Colour::Page, 0x1e2125},        {Colour::PageText, 0xe4e6e8},  {Colour::Faint, 0xa9afb7},
         {Colour::CurrentTurn, 0x272e38}, {Colour::Selection, 0x28415f}, {Colour::Hit, 0x413818},
         {Colour::CurrentHit, 0x523e00},  {Colour::Rule, 0x484e55},      {Colour::Accent, 0x68a9ec},
         {Colour::Cited, 0xa0d178},       {Colour::Offered, 0xe8bd74},   {Colour::OfferedPage, 0x38311f},
         {Colour::Supported, 0xa0d178},   {Colour::Doubtful, 0xeaab6c},  {Colour::Refuted, 0xf4a091},
         {Colour::Information, 0x263445}, {Colour::Warning, 0x3f361f},   {Colour::Trouble, 0x482a28},
         {Colour::Quote, 0x8fc3ee},       {Colour::Number, 0xeaab6c},    {Colour::Link, 0x8fc0f4},
         {Colour::Playhead, 0xff6b5e}});
    theme.m_speakers = {QColor(0xaab6c6), QColor(0xe0a56d), QColor(0x72bbe8), QColor(0xf292bd),
                        QColor(0xa0d178), QColor(0xc9a6f5), QColor(0x6fd0c3), QColor(0xf4a091),
                        QColor(0xcfc66a), QColor(0xa6b9ff)};
    theme.m_topics = {QColor(0x3a6899), QColor(0x865b1c), QColor(0x77508f), QColor(0x447033),
                      QColor(0x67661c), QColor(0x964540), QColor(0x296f67), QColor(0x8a4a6c)};
    return theme;
}

QColor Theme::speaker(int index) const
{
    return m_speakers[size_t(((index % speakerColours) + speakerColours) % speakerColours)];
}

QColor Theme::topic(int index) const
{
    return m_topics[size_t(((index % topicColours) + topicColours) % topicColours)];
}

} // namespace Ropewalk
