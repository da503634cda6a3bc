// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/annotation.h"
#include "model/transcript/editkey.h"

#include <QHash>

#include <map>

namespace Ropewalk
{

/// The annotations of an episode, by id and by the lines that their places begin and end on. Not thread-safe.
class Annotations
{
public:
    explicit Annotations(std::vector<Annotation> annotations = {});

    [[nodiscard]] const Annotation *find(AnnotationId id) const;
    /// All of them, in the order in which they were made.
    [[nodiscard]] const std::map<AnnotationId, Annotation> &all() const { return m_all; }
    /// Those with a place that begins or ends on this line, each once.
    [[nodiscard]] QList<AnnotationId> touching(LineId line) const;
    /// Those with a place of more than one line: an edit between its ends concerns them too, since its words
    /// change, and all of them may stand there.
    [[nodiscard]] const QList<AnnotationId> &spanning() const { return m_spanning; }

    /// For the EditApplier alone: takes the place of one with the same id.
    void put(EditKey, Annotation annotation);
    void remove(EditKey, AnnotationId id);

private:
    void enter(const Annotation &annotation);
    void leave(const Annotation &annotation);

    std::map<AnnotationId, Annotation> m_all;
    QMultiHash<LineId, AnnotationId> m_byLine;
    QList<AnnotationId> m_spanning;
};

} // namespace Ropewalk
