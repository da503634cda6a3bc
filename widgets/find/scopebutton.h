// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/findscope.h"

#include <QPushButton>

class QAction;
class QMenu;

namespace Ropewalk
{

/// A button that says where is looked ("Everywhere", "In the selection", "2 speakers"), with a menu to choose
/// that. Which words the selection is, is no matter of the button.
class ScopeButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ScopeButton(QWidget *parent = nullptr);

    struct Choice {
        SpeakerId speaker;
        QString name;

        bool operator==(const Choice &) const = default;
    };
    /// Whom the episode has; who is chosen and is not among them is chosen no more.
    void setSpeakers(const std::vector<Choice> &speakers);
    /// Where is looked; the words of the selection are not set.
    [[nodiscard]] FindScope scope() const;
    [[nodiscard]] bool isInSelection() const;
    void setInSelection(bool isOn);

Q_SIGNALS:
    /// Somewhere else is looked.
    void changed();

private:
    QAction *addPlace(const QString &text, bool isOn);
    void takePlaces();
    void fillSpeakers();
    void showChoice();

    QMenu *m_menu;
    QAction *m_text = nullptr;
    QAction *m_page = nullptr;
    QAction *m_labels = nullptr;
    QAction *m_notes = nullptr;
    QAction *m_selection = nullptr;
    QMenu *m_speakerMenu = nullptr;
    std::vector<Choice> m_speakers;
    QSet<SpeakerId> m_chosen;
};

} // namespace Ropewalk
