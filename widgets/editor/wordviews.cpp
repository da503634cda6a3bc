// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/wordviews.h"

#include "model/base/text.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

Seams cleanSeams(const QString &text, const QList<WordMark> &marks, const Theme &theme)
{
    QList<Stretch> withheld;
    for (const WordMark &mark : marks) {
        if (mark.kind == WordMark::Kind::Struck || mark.kind == WordMark::Kind::OffRecord)
            withheld.append({mark.from, mark.to - mark.from});
    }
    if (withheld.isEmpty())
        return {};
    sortAndMerge(withheld);
    std::vector<Seam> seams;
    qsizetype hidden = 0;
    for (const Stretch &stretch : leftOut(text, withheld)) {
        seams.push_back({qint32(stretch.start), qint32(stretch.length), {}, {}});
        hidden += stretch.length;
    }
    if (hidden == text.size()) {
        QTextCharFormat faint;
        faint.setForeground(theme.colour(Colour::Faint));
        seams = {{0, qint32(text.size()), u"…"_s, faint}};
    }
    return Seams(std::move(seams));
}

Seams changeSeams(const Line &line, const std::vector<LineChange> &changes, const QString &label,
                  const Theme &theme)
{
    QTextCharFormat gone;
    gone.setForeground(theme.colour(Colour::Refuted));
    gone.setFontStrikeOut(true);
    std::vector<Seam> seams;
    if (!label.isEmpty())
        seams.push_back({0, 0, label + u": "_s, gone});
    for (const LineChange &change : changes) {
        if (change.removed.isEmpty())
            continue;
        const bool isBehind = change.at == line.text.size() && change.at > 0;
        const QString shown = isBehind ? u' ' + change.removed : change.removed + u' ';
        if (!seams.empty() && seams.back().at == change.at)
            seams.back().shown += shown;
        else
            seams.push_back({change.at, 0, shown, gone});
    }
    return Seams(std::move(seams));
}

QList<QTextLayout::FormatRange> changeMarks(const std::vector<LineChange> &changes, const Theme &theme)
{
    QTextCharFormat come;
    come.setForeground(theme.colour(Colour::Supported));
    come.setFontUnderline(true);
    QList<QTextLayout::FormatRange> marks;
    for (const LineChange &change : changes) {
        if (change.added > 0)
            marks.append({change.at, change.added, come});
    }
    return marks;
}

} // namespace Ropewalk
