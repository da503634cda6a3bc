// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/sources.h"

#include "app/session/readepisodes.h"
#include "model/base/text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// One line, without controls.
QString tidy(const QString &text)
{
    qsizetype removed = 0;
    return withoutControls(text, removed).simplified();
}

QString tidyText(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    QString tidied;
    tidied.reserve(text.size());
    qsizetype removed = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n'))
        tidied += withoutControls(line.toString(), removed) + u'\n';
    tidied.chop(1);
    return tidied;
}

} // namespace

Sources::Sources(const Project &project, History &history)
    : m_project(project)
    , m_history(history)
{
}

Result<Source> Sources::find(SourceId id) const
{
    if (const Source *source = m_project.catalogue().sources.find(id))
        return *source;
    return failure(Error::Kind::Invalid, tr("This source is not there any more."));
}

Result<> Sources::put(const QString &label, const Source &source)
{
    const Source *known = m_project.catalogue().sources.find(source.id);
    if (known && *known == source)
        return {};
    return m_history.perform({{}, label, {Put<Source>{source.id, source}}});
}

Result<SourceId> Sources::make(const QString &title)
{
    Source source;
    source.id = SourceId::create();
    source.title = tidy(title);
    if (source.title.isEmpty())
        return failure(Error::Kind::Invalid, tr("A source needs a title."));
    if (const auto done = put(tr("New source “%1”").arg(source.title), source); !done)
        return std::unexpected(done.error());
    return source.id;
}

Result<> Sources::change(const Source &source)
{
    const auto known = find(source.id);
    if (!known)
        return std::unexpected(known.error());
    Source changed = source;
    changed.title = tidy(source.title);
    if (changed.title.isEmpty())
        return failure(Error::Kind::Invalid, tr("A source needs a title: “%1” stays.").arg(known->title));
    changed.author = tidy(source.author);
    changed.publisher = tidy(source.publisher);
    changed.dateText = tidy(source.dateText);
    changed.address = tidy(source.address);
    if (changed.kind != SourceKind::Tape)
        changed.episode = {};
    changed.text = known->text;
    return put(tr("Change source “%1”").arg(changed.title), changed);
}

Result<> Sources::setText(SourceId id, const QString &text)
{
    auto source = find(id);
    if (!source)
        return std::unexpected(source.error());
    if (text.size() > longestText)
        return failure(Error::Kind::Invalid,
                       tr("This text is too long to be kept in the project: the longest has %1 characters. "
                          "Paste the part that matters.")
                           .arg(QLocale().toString(longestText)));
    source->text = tidyText(text);
    return put(tr("Text of source “%1”").arg(source->title), *source);
}

Result<> Sources::remove(SourceId id)
{
    const auto source = find(id);
    if (!source)
        return std::unexpected(source.error());
    if (!unloadedEpisodes(m_project).empty())
        return failure(Error::Kind::Invalid, tr("Not all episodes are open, which may use this source."));
    const std::vector<Use> uses = usesOf(id);
    if (!uses.empty()) {
        qsizetype count = 0;
        QStringList titles;
        for (const Use &use : uses) {
            count += use.count;
            titles.append(u'“' + m_project.factsOf(use.episode).title + u'”');
        }
        return failure(Error::Kind::Invalid,
                       tr("“%1” is used by %2 in %3. Remove that first.")
                           .arg(source->title, tr("%n piece(s) of evidence", nullptr, int(count)),
                                QLocale().createSeparatedList(titles)));
    }
    return m_history.perform({{}, tr("Remove source “%1”").arg(source->title), {Put<Source>{id, {}}}});
}

std::vector<Sources::Use> Sources::usesOf(SourceId id) const
{
    std::vector<Use> uses;
    for (const EpisodeId episodeId : m_project.episodes()) {
        const Episode *episode = m_project.episode(episodeId);
        if (!episode)
            continue;
        Use use{episodeId, 0};
        for (const auto &[annotationId, annotation] : episode->annotations().all()) {
            if (const auto *claim = annotation.as<Claim>())
                use.count += std::ranges::count(claim->evidence, id, &Evidence::source);
        }
        if (use.count > 0)
            uses.push_back(use);
    }
    return uses;
}

std::vector<Source> sourcesByTitle(const Project &project)
{
    std::vector<Source> sources;
    for (const auto &[id, source] : project.catalogue().sources.all())
        sources.push_back(source);
    std::ranges::stable_sort(
        sources, [](const Source &a, const Source &b) { return a.title.localeAwareCompare(b.title) < 0; });
    return sources;
}

} // namespace Ropewalk
