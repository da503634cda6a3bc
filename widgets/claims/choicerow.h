// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QToolButton;

namespace Ropewalk
{

/// One of several, each with a key of its own that its button shows before its name: "1 verified", "C cut".
/// The keys work where whoever owns this passes them on (press()). Tab goes to the row, the arrows go along
/// it.
class ChoiceRow final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is for screen readers.
    explicit ChoiceRow(const QString &name, QWidget *parent = nullptr);

    /// The key and the name of each.
    struct Choice {
        QChar key;
        QString name;
        bool operator==(const Choice &) const = default;
    };
    /// Of texts that begin with their keys: "C cut".
    [[nodiscard]] static QList<Choice> choices(const QStringList &texts);
    void setChoices(const QList<Choice> &choices);
    /// -1 for none.
    void setCurrent(qsizetype index);
    [[nodiscard]] qsizetype current() const { return m_current; }

    /// Chooses what a key stands for; false where it is none of these.
    bool press(const QString &key);

Q_SIGNALS:
    /// The person chose it, also where it is the current one.
    void chosen(qsizetype index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<Choice> m_choices;
    QList<QToolButton *> m_buttons;
    qsizetype m_current = -1;
};

} // namespace Ropewalk
