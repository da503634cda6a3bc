// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/lists/claimrows.h"
#include "widgets/common/theme.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace Ropewalk
{

class ChoiceRow;
class EvidenceForm;

/// One claim with all that hangs on it. Shows values that it is given and says by signals what the person
/// wants. Where no text is typed single keys do most: verdicts have digits, in the order of the project's
/// scale, kinds, actions and risks the letters that their buttons show; Enter goes to the note, Escape back
/// to the transcript. What is chosen and chosen again is taken back.
///
/// Text that is typed is handed on when its field is left, after a pause, and by finish().
class ClaimCard final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ClaimCard(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// A view with a null id: there is no claim to show.
    void showClaim(const ClaimView &view, const QStringList &verdicts);
    [[nodiscard]] AnnotationId claim() const { return m_view.id; }
    void showSources(const QList<std::pair<SourceId, QString>> &sources);
    /// Hands on what is typed.
    void finish();
    /// What evidenceWanted() asked for is done: the form goes.
    void endEvidence();
    /// The focus comes to the verdicts.
    void begin();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void verdictWanted(const QString &verdict);
    void kindWanted(Ropewalk::ClaimKind kind);
    void actionWanted(Ropewalk::Action action);
    void riskWanted(Ropewalk::Risk risk);
    void noteWanted(const QString &note);
    void statementWanted(const QString &statement);
    void creditedWanted(const QString &credited);
    /// The cast is to be offered there, in global coordinates.
    void speakerWanted(const QPoint &globalPosition);
    void placeWanted(size_t index);
    /// The words at the caret are another place.
    void newPlaceWanted();
    void removePlaceWanted(size_t index);
    /// As many as there are: another one.
    void evidenceWanted(size_t index, const Ropewalk::Evidence &evidence);
    void removeEvidenceWanted(size_t index);
    void removeWanted();
    /// Back to the transcript.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *addHeading(QVBoxLayout &column, const QString &text, QWidget *field);
    /// A row for buttons, which breaks where it has to.
    [[nodiscard]] QWidget *addRow(QVBoxLayout &column);
    [[nodiscard]] QToolButton *addButton(QLayout &row, const QString &text, const QString &tip);
    void makeChoices(QVBoxLayout &column);
    void makeFields(QVBoxLayout &column);
    void makePlaces(QVBoxLayout &column);
    void makeEvidence(QVBoxLayout &column);
    [[nodiscard]] QListWidget *makeList(const QString &name);
    void showHead();
    void showFields();
    void showPlaces();
    void showEvidence();
    void fitList(QListWidget &list) const;
    bool press(const QKeyEvent &event);
    void beginEvidence(size_t index);

    Theme m_theme = Theme::light();
    ClaimView m_view;
    QStringList m_verdicts;
    QLabel *m_words = nullptr;
    QLabel *m_status = nullptr;
    ChoiceRow *m_verdict = nullptr;
    ChoiceRow *m_action = nullptr;
    ChoiceRow *m_kind = nullptr;
    ChoiceRow *m_risk = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLineEdit *m_statement = nullptr;
    QToolButton *m_speaker = nullptr;
    QLineEdit *m_credited = nullptr;
    QListWidget *m_places = nullptr;
    QToolButton *m_removePlace = nullptr;
    QListWidget *m_evidence = nullptr;
    QToolButton *m_changeEvidence = nullptr;
    QToolButton *m_removeEvidence = nullptr;
    EvidenceForm *m_form = nullptr;
    size_t m_formFor = 0; ///< the piece of evidence that the form is for
    QTimer m_pause;
};

} // namespace Ropewalk
