// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/source.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Ropewalk
{

class ChoiceRow;

/// A piece of evidence to be filled in: what kind it is, where it is found, what it says and whether that
/// speaks for the claim. Escape leaves it as it was.
class EvidenceForm final : public QFrame
{
    Q_OBJECT

public:
    explicit EvidenceForm(QWidget *parent = nullptr);

    /// The sources that can be chosen.
    void showSources(const QList<std::pair<SourceId, QString>> &sources);
    /// Begins with these values, with the focus in it.
    void begin(const Evidence &evidence);

Q_SIGNALS:
    void done(const Ropewalk::Evidence &evidence);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillSources(SourceId chosen);
    void showKind();
    void finish();

    Evidence m_evidence;
    QList<std::pair<SourceId, QString>> m_choices;
    ChoiceRow *m_stance = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_sourceLabel = nullptr;
    QComboBox *m_source = nullptr;
    QLabel *m_quoteLabel = nullptr;
    QPlainTextEdit *m_quote = nullptr;
    QLabel *m_locatorLabel = nullptr;
    QLineEdit *m_locator = nullptr;
    QLineEdit *m_note = nullptr;
    QCheckBox *m_isPrimary = nullptr;
};

/// "supports", "contradicts", "context", each behind its key: in the order of Stance.
[[nodiscard]] QStringList stanceTexts();

} // namespace Ropewalk
