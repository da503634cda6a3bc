// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/pagecopy.h"

#include "model/analysis/exportview.h"
#include "model/formats/episodepage.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

QString element(const QString &name, const QString &text)
{
    return u"<%1>"_s.arg(name) + text.toHtmlEscaped() + u"</%1>\n"_s.arg(name);
}

QString htmlOf(const ExportEpisode &episode)
{
    QString html;
    if (!episode.facts.title.isEmpty())
        html += element(u"h1"_s, episode.facts.title);
    std::optional<PageSection> section;
    bool isInList = false;
    for (const PageLine &line : episode.page) {
        if (line.section != section) {
            section = line.section;
            if (std::exchange(isInList, false))
                html += u"</ul>\n"_s;
            if (const QString title = pageSectionTitle(*section).toString(); !title.isEmpty())
                html += element(u"h2"_s, title);
            isInList = isPageList(*section);
            if (isInList)
                html += u"<ul>\n"_s;
        }
        html += element(isInList ? u"li"_s : u"p"_s, line.line.text);
    }
    if (isInList)
        html += u"</ul>\n"_s;
    return html;
}

} // namespace

PageCopy pageCopy(const Project &project, const Episode &episode)
{
    ExportEpisode page = exportView(project, episode).episode;
    page.turns.clear();
    return {episodePageExporter()->write(page).text, htmlOf(page)};
}

} // namespace Ropewalk
