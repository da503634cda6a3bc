// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/theme.h"

namespace Ropewalk
{

namespace
{

struct Values {
    QRgb window, panel, text, faint, disabled, button, rule, accent, accentText, selection, link;
};

QPalette paletteOf(const Values &values)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) { palette.setColor(role, QColor(rgb)); };
    set(QPalette::Window, values.window);
    set(QPalette::WindowText, values.text);
    set(QPalette::Base, values.panel);
    set(QPalette::AlternateBase, values.window);
    set(QPalette::Text, values.text);
    set(QPalette::PlaceholderText, values.faint);
    set(QPalette::Button, values.button);
    set(QPalette::ButtonText, values.text);
    set(QPalette::ToolTipBase, values.panel);
    set(QPalette::ToolTipText, values.text);
    set(QPalette::Highlight, values.accent);
    set(QPalette::HighlightedText, values.accentText);
    set(QPalette::Accent, values.accent);
    set(QPalette::Link, values.link);
    set(QPalette::LinkVisited, values.link);
    set(QPalette::Mid, values.rule);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(values.disabled));
    return palette;
}

} // namespace

Theme Theme::light()
{
    Theme theme;
    theme.m_palette = paletteOf({0xfff4f5f6, 0xfffcfcfc, 0xff22262a, 0xff676d74, 0xff8b9097, 0xfffafbfb,
                                 0xffd9dce0, 0xff2f6db5, 0xffffffff, 0xffd7e5f8, 0xff2a62a4});
    theme.m_colours = {QColor(0xffffff), QColor(0x22262a), QColor(0x676d74), QColor(0xf1f6fd),
                       QColor(0xcfe0f7), QColor(0xfff0b8), QColor(0xffd24d), QColor(0xd9dce0),
                       QColor(0x2f6db5), QColor(0x42741d), QColor(0x86590c), QColor(0xfff6dc),
                       QColor(0x42741d), QColor(0x8f4f18), QColor(0xe3edfa), QColor(0xfff3d1),
                       QColor(0xfce4e2), QColor(0x2f6496), QColor(0x8a4a17), QColor(0x2a62a4)};
    theme.m_speakers = {QColor(0x556070), QColor(0x8a5420), QColor(0x2b6790), QColor(0xa03466),
                        QColor(0x42741d), QColor(0x6f4aa8), QColor(0x1c7268), QColor(0xa63c2b),
                        QColor(0x6a6415), QColor(0x3f57b5)};
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.m_isDark = true;
    theme.m_palette = paletteOf({0xff24292e, 0xff2a2f34, 0xffe4e6e8, 0xffa2a8af, 0xff7c828a, 0xff30363c,
                                 0xff454b52, 0xff68a9ec, 0xff10151a, 0xff2c4a72, 0xff84b8f0});
    theme.m_colours = {QColor(0x1e2125), QColor(0xe4e6e8), QColor(0x9aa0a8), QColor(0x272e38),
                       QColor(0x2b4a73), QColor(0x5a4a16), QColor(0x8a6a10), QColor(0x454b52),
                       QColor(0x68a9ec), QColor(0xa0d178), QColor(0xe3b567), QColor(0x3b3324),
                       QColor(0xa0d178), QColor(0xe7a368), QColor(0x263445), QColor(0x43381d),
                       QColor(0x4a2826), QColor(0x86bbe8), QColor(0xe5a15f), QColor(0x84b8f0)};
    theme.m_speakers = {QColor(0xa5b1c2), QColor(0xe0a56d), QColor(0x72bbe8), QColor(0xee85b5),
                        QColor(0xa0d178), QColor(0xbfa3f0), QColor(0x6fd0c3), QColor(0xf09383),
                        QColor(0xcfc66a), QColor(0x9db1ff)};
    return theme;
}

QColor Theme::speaker(int index) const
{
    return m_speakers[size_t(((index % speakerColours) + speakerColours) % speakerColours)];
}

} // namespace Ropewalk
