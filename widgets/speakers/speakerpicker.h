// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/lists/speakerchoices.h"
#include "widgets/common/theme.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Ropewalk
{

class SpeakerDelegate;

/// A small window to choose a speaker by typing: the cast, which shrinks to whom the typed words or number
/// fit, nobody, and a new speaker of the name typed. Up and Down move, Enter and a click choose, Escape
/// leaves all as it is.
class SpeakerPicker final : public QFrame
{
    Q_OBJECT

public:
    explicit SpeakerPicker(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Opens with its corner at a place on the screen. `current` is marked first; null marks nobody.
    void popUp(std::vector<Speaker> cast, SpeakerId current, const QPoint &globalPosition);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Null for nobody.
    void picked(Ropewalk::SpeakerId speaker);
    void newSpeakerWanted(const QString &name);

private:
    void fill();
    void choose();
    void place(const QPoint &globalPosition);

    std::vector<Speaker> m_cast;
    std::vector<SpeakerChoice> m_choices;
    QLineEdit *m_typed = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    SpeakerDelegate *m_delegate = nullptr;
};

} // namespace Ropewalk
