// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/line.h"

#include <QDate>

namespace Ropewalk
{

/// What is known of an episode outside its words. `lengthMs` is 0 where it is unknown. `language` is a BCP 47
/// tag.
struct EpisodeFacts {
    QString title;
    QString number;
    QDate date;
    qint64 lengthMs = 0;
    QString language;
    QString mediaFile;
    /// The page's list of reasons is made from links and citations; false while it stands as it was printed.
    bool reasonsFromLinks = false;

    bool operator==(const EpisodeFacts &) const = default;
};

/// Which part of the published page a paragraph belongs to.
enum class PageSection : quint8 { Summary, Topics, Reasons, Source, Panel };

/// A printed paragraph outside the transcript. Its line has an id like a spoken one, so that find, notes,
/// claims and quote check work on it; it is not counted among the transcript's lines and words. Page lines
/// stand in page order.
struct PageLine {
    PageSection section = PageSection::Summary;
    Line line;

    bool operator==(const PageLine &) const = default;
};

/// The article an episode talks about, read from the page's source line.
struct SourceArticle {
    QString title;
    QString author;
    QString publisher;
    QString dateText; ///< as printed; never taken for the episode's date
    QDate date;
    QString abstract;

    bool operator==(const SourceArticle &) const = default;
};

} // namespace Ropewalk
