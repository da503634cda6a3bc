// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/fields.h"
#include "model/store/rowreader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

// The part of the reader that reads annotations with their places.
namespace Ropewalk
{

namespace
{

/// The columns that readAnnotation() and readPlace() read.
#define ANNOTATION_COLUMNS "id, kind, author, created_ms, body"
#define PLACE_COLUMNS                                                                                        \
    "place.annotation, from_line, from_offset, to_line, to_offset, state, words, place.speaker"

} // namespace

bool RowReader::readAnnotation(const Statement &row, Annotation &annotation)
{
    // The body's fields stand beside the annotation's own in its JSON form.
    QJsonObject json = QJsonDocument::fromJson(row.bytes(4).toByteArray()).object();
    json.insert("kind"_L1, row.text(1));
    annotation.author = row.text(2);
    annotation.createdMs = row.integer(3);
    return fromJson(json, annotation) && row.read(0, annotation.id) && !annotation.id.isNull();
}

bool RowReader::readPlace(const Statement &row, Place &place)
{
    return row.read(1, place.range.from.line) && row.read(2, place.range.from.offset) &&
           row.read(3, place.range.to.line) && row.read(4, place.range.to.offset) &&
           row.read(5, place.state) && row.read(6, place.words) && row.read(7, place.speaker);
}

std::vector<Annotation> RowReader::annotations(EpisodeId id)
{
    std::vector<Annotation> annotations;
    QHash<AnnotationId, size_t> index;
    Statement &query = m_database.prepared("SELECT " ANNOTATION_COLUMNS " FROM annotation "
                                           "WHERE episode=? AND removed=0 ORDER BY id");
    query.bind(1, id);
    while (query.next()) {
        Annotation annotation;
        if (!readAnnotation(query, annotation)) {
            passOver("annotation");
            continue;
        }
        index.insert(annotation.id, annotations.size());
        annotations.push_back(std::move(annotation));
    }
    Statement &places = m_database.prepared(
        "SELECT " PLACE_COLUMNS " FROM annotation CROSS JOIN place ON place.annotation=annotation.id "
        "WHERE annotation.episode=? AND annotation.removed=0 AND place.removed=0 "
        "ORDER BY place.annotation, part");
    places.bind(1, id);
    while (places.next()) {
        AnnotationId owner;
        Place place;
        const bool isRead = places.read(0, owner) && readPlace(places, place);
        const auto found = index.constFind(owner);
        if (!isRead || found == index.constEnd())
            passOver("place");
        else
            annotations[*found].places.push_back(std::move(place));
    }
    return annotations;
}

std::optional<Annotation> RowReader::annotation(AnnotationId id, EpisodeId &episode)
{
    std::optional<Annotation> annotation;
    Statement &query = m_database.prepared("SELECT " ANNOTATION_COLUMNS ", episode FROM annotation "
                                           "WHERE id=? AND removed=0");
    query.bind(1, id);
    if (query.next() && !(readAnnotation(query, annotation.emplace()) && query.read(5, episode)))
        m_database.failRow("annotation");
    query.reset();
    Statement &places = m_database.prepared("SELECT " PLACE_COLUMNS " FROM place "
                                            "WHERE annotation=? AND removed=0 ORDER BY part");
    places.bind(1, id);
    while (annotation && places.next()) {
        if (!readPlace(places, annotation->places.emplace_back()))
            m_database.failRow("place");
    }
    places.reset();
    return annotation;
}

bool placesFit(const EpisodeData &data)
{
    if (data.annotations.empty())
        return true;
    QHash<LineId, qsizetype> lengths;
    for (const PageLine &line : data.page)
        lengths.insert(line.line.id, line.line.text.size());
    for (const Turn &turn : data.turns) {
        for (const Line &line : turn.lines)
            lengths.insert(line.id, line.text.size());
    }
    const auto fits = [&lengths](const Position &position, bool isOrphan) {
        if (position.line.isNull())
            return isOrphan;
        const auto length = lengths.constFind(position.line);
        return length != lengths.constEnd() && position.offset >= 0 && position.offset <= *length;
    };
    return std::ranges::all_of(data.annotations, [&fits](const Annotation &annotation) {
        return !annotation.places.empty() &&
               std::ranges::all_of(annotation.places, [&fits](const Place &place) {
                   const bool isOrphan = place.state == AnchorState::Orphan;
                   return fits(place.range.from, isOrphan) && fits(place.range.to, isOrphan);
               });
    });
}

} // namespace Ropewalk
