// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/outline.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Ropewalk
{

class TextField;

/// What is known of one topic beside its name, to be changed in place: its line as published, target minutes
/// and notes. What is typed is wanted once the person goes elsewhere or presses Enter.
class TopicDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit TopicDetails(QWidget *parent = nullptr);

    /// What is being typed stays.
    void showTopic(const Topic &topic, const QString &published);
    [[nodiscard]] TopicId topic() const { return m_topic.id; }

Q_SIGNALS:
    void publishedWanted(Ropewalk::TopicId topic, const QString &line);
    void targetWanted(Ropewalk::TopicId topic, qint64 ms);
    void notesWanted(Ropewalk::TopicId topic, const QString &notes);

private:
    void wantTarget();

    Topic m_topic;
    TextField *m_published = nullptr;
    QLineEdit *m_target = nullptr;
    QLabel *m_hint = nullptr;
    TextField *m_notes = nullptr;
};

/// A time as people type it for a target: 12:34, 1:02:03, or minutes alone, 12. Nothing for any other text.
[[nodiscard]] std::optional<qint64> parseTarget(const QString &text);

} // namespace Ropewalk
