// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/linehighlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QHash>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

class LineHighlighter::Engine final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Engine()
    {
        m_repository.addCustomSearchPath(u":"_s);
        setDefinition(m_repository.definitionForName(u"Ropewalk Transcript"_s));
    }

    void useTheme(bool isDark)
    {
        setTheme(m_repository.theme(isDark ? u"Ropewalk Dark"_s : u"Ropewalk Light"_s));
        m_formats.clear();
    }

    QList<QTextLayout::FormatRange> run(const QString &line)
    {
        m_ranges.clear();
        highlightLine(line, {});
        return m_ranges;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        auto known = m_formats.constFind(format.id());
        if (known == m_formats.constEnd())
            known = m_formats.insert(format.id(), charFormat(format));
        if (!known->isEmpty() && length > 0)
            m_ranges.append({offset, length, *known});
    }

private:
    [[nodiscard]] QTextCharFormat charFormat(const KSyntaxHighlighting::Format &format) const
    {
        QTextCharFormat made;
        if (format.hasTextColor(theme()))
            made.setForeground(format.textColor(theme()));
        if (format.isItalic(theme()))
            made.setFontItalic(true);
        if (format.isBold(theme()))
            made.setFontWeight(QFont::Bold);
        if (format.isUnderline(theme()))
            made.setFontUnderline(true);
        return made;
    }

    KSyntaxHighlighting::Repository m_repository;
    QHash<int, QTextCharFormat> m_formats; ///< by the id of the definition's format
    QList<QTextLayout::FormatRange> m_ranges;
};

LineHighlighter::LineHighlighter() = default;
LineHighlighter::~LineHighlighter() = default;

void LineHighlighter::prepare()
{
    if (m_engine)
        return;
    m_engine = std::make_unique<Engine>();
    m_engine->useTheme(m_isDark);
}

void LineHighlighter::setTheme(const Theme &theme)
{
    m_isDark = theme.isDark();
    if (m_engine)
        m_engine->useTheme(m_isDark);
}

QList<QTextLayout::FormatRange> LineHighlighter::highlight(const QString &line)
{
    prepare();
    return m_engine->run(line);
}

} // namespace Ropewalk
