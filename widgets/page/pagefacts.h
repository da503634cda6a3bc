// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/episodefacts.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Ropewalk
{

class TextField;

/// The head of the page: title, number, date, length and language of the episode, to be changed in place.
class PageFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit PageFacts(QWidget *parent = nullptr);

    /// What is being typed stays.
    void showFacts(const EpisodeFacts &facts);
    void forgetTyping();

Q_SIGNALS:
    void factsWanted(const Ropewalk::EpisodeFacts &facts);

private:
    void want();
    void refuse(const QString &hint);

    EpisodeFacts m_facts;
    TextField *m_title = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_date = nullptr;
    QLineEdit *m_length = nullptr;
    QLineEdit *m_language = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace Ropewalk
