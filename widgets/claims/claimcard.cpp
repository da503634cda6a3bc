// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/claims/claimcard.h"

#include "widgets/claims/choicerow.h"
#include "widgets/claims/evidenceform.h"
#include "widgets/common/claimdisplay.h"
#include "widgets/common/flowlayout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// After such a pause what is typed is handed on, in ms.
constexpr int typingPause = 2'000;
constexpr int noteRows = 3;

/// In the order of the buttons: what may be chosen stands first, doing nothing has none.
constexpr std::array choosable = {Action::Ok, Action::Cut, Action::ReRecord, Action::Soften,
                                  Action::CorrectInNotes};

} // namespace

ClaimCard::ClaimCard(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Claim"));
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    m_words = new QLabel(content);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_status = new QLabel(content);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    column->addWidget(m_words);
    column->addWidget(m_status);
    makeChoices(*column);
    makeFields(*column);
    makePlaces(*column);
    makeEvidence(*column);
    QWidget *last = addRow(*column);
    connect(addButton(*last->layout(), tr("Remove claim"),
                      tr("Takes the claim off its words; undo brings it back")),
            &QToolButton::clicked, this, &ClaimCard::removeWanted);
    column->addStretch();
    setWidget(content);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &ClaimCard::finish);
}

QWidget *ClaimCard::addHeading(QVBoxLayout &column, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setForegroundRole(QPalette::PlaceholderText);
    column.addWidget(label);
    column.addWidget(field);
    return label;
}

QWidget *ClaimCard::addRow(QVBoxLayout &column)
{
    auto *row = new QWidget(this);
    new FlowLayout(row);
    column.addWidget(row);
    return row;
}

QToolButton *ClaimCard::addButton(QLayout &row, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    row.addWidget(button);
    return button;
}

void ClaimCard::makeChoices(QVBoxLayout &column)
{
    const auto add = [&](const QString &name, const QStringList &texts) {
        auto *row = new ChoiceRow(name, this);
        row->setChoices(ChoiceRow::choices(texts));
        (void)addHeading(column, name, row);
        return row;
    };
    m_verdict = add(tr("Verdict"), {});
    //: The key comes first, then a space; all keys of kinds, actions and risks differ.
    m_action = add(tr("Action"), {tr("K ok"), tr("X cut"), tr("R re-record"), tr("F soften"),
                                  tr("C correct in the notes")});
    //: The key comes first, then a space; all keys of kinds, actions and risks differ.
    m_kind = add(tr("Kind"), {tr("N number"), tr("A name"), tr("D date"), tr("Q quote"), tr("P place"),
                              tr("S superlative"), tr("E description"), tr("U cause"), tr("O opinion")});
    //: The key comes first, then a space; all keys of kinds, actions and risks differ.
    m_risk = add(tr("Risk"), {tr("L low"), tr("M medium"), tr("H high")});
    connect(m_verdict, &ChoiceRow::chosen, this, [this](qsizetype at) {
        const bool isAgain =
            m_verdicts[at] == m_view.claim.verdict && m_view.look.status != ClaimStatus::CheckAgain;
        Q_EMIT verdictWanted(isAgain ? QString() : m_verdicts[at]);
    });
    connect(m_action, &ChoiceRow::chosen, this, [this](qsizetype at) {
        const Action action = choosable[size_t(at)];
        Q_EMIT actionWanted(action == m_view.claim.action ? Action::None : action);
    });
    connect(m_kind, &ChoiceRow::chosen, this, [this](qsizetype at) { Q_EMIT kindWanted(ClaimKind(at)); });
    connect(m_risk, &ChoiceRow::chosen, this, [this](qsizetype at) { Q_EMIT riskWanted(Risk(at)); });
}

void ClaimCard::makeFields(QVBoxLayout &column)
{
    m_note = new QPlainTextEdit(this);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * (noteRows + 1));
    (void)addHeading(column, tr("Note (Enter)"), m_note);
    m_statement = new QLineEdit(this);
    m_statement->setAccessibleName(tr("Statement"));
    m_statement->setPlaceholderText(tr("In your words, where the spoken ones do not say it"));
    (void)addHeading(column, tr("Statement"), m_statement);
    m_speaker = new QToolButton(this);
    m_speaker->setFocusPolicy(Qt::StrongFocus);
    (void)addHeading(column, tr("Said by"), m_speaker);
    m_credited = new QLineEdit(this);
    m_credited->setAccessibleName(tr("Credited to"));
    m_credited->setPlaceholderText(tr("Whom the speaker has it from"));
    (void)addHeading(column, tr("Credited to"), m_credited);
    connect(m_speaker, &QToolButton::clicked, this,
            [this] { Q_EMIT speakerWanted(m_speaker->mapToGlobal(m_speaker->rect().bottomLeft())); });
    connect(m_note, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    for (QLineEdit *field : {m_statement, m_credited}) {
        connect(field, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
        connect(field, &QLineEdit::editingFinished, this, &ClaimCard::finish);
    }
    m_note->installEventFilter(this);
}

void ClaimCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    showHead();
}

void ClaimCard::showClaim(const ClaimView &view, const QStringList &verdicts)
{
    if (view.id != m_view.id) {
        finish();
        m_form->hide();
    }
    const ClaimView before = std::exchange(m_view, view);
    if (verdicts != m_verdicts) {
        m_verdicts = verdicts;
        QList<ChoiceRow::Choice> choices;
        for (qsizetype at = 0; at < verdicts.size(); ++at)
            choices.append({at < 9 ? QChar(u'1' + int(at)) : QChar(), verdicts[at]});
        m_verdict->setChoices(choices);
    }
    showHead();
    // What is being typed stays, also when something else of the claim changes.
    const bool isOther = view.id != before.id;
    if (isOther || view.claim.note != before.claim.note)
        m_note->setPlainText(view.claim.note);
    if (isOther || view.claim.statement != before.claim.statement)
        m_statement->setText(view.claim.statement);
    if (isOther || view.claim.credited != before.claim.credited)
        m_credited->setText(view.claim.credited);
    if (isOther)
        m_pause.stop();
    showFields();
    showPlaces();
    showEvidence();
}

void ClaimCard::showHead()
{
    m_words->setText(m_view.words.isEmpty() ? QString() : u'“' + m_view.words + u'”');
    QFont font = m_words->font();
    font.setWeight(QFont::DemiBold);
    m_words->setFont(font);
    const QString sign = m_view.look.sign();
    QString status = sign + u' ' + statusName(m_view.look.status);
    if (!m_view.claim.verdict.isEmpty() && !m_view.claim.signOffs.empty()) {
        const SignOff &first = m_view.claim.signOffs.front();
        if (!first.who.isEmpty())
            status += u" · "_s + first.who;
        status += u" · "_s + QLocale().toString(first.date, QLocale::ShortFormat);
    }
    if (m_view.look.status == ClaimStatus::CheckAgain)
        status += u'\n' + tr("The words changed since. Choose the verdict again if it still holds.");
    m_status->setText(status);
    QPalette palette = m_status->palette();
    palette.setColor(QPalette::WindowText, m_theme.colour(colourOf(m_view.look)));
    m_status->setPalette(palette);
}

void ClaimCard::showFields()
{
    m_verdict->setCurrent(m_verdicts.indexOf(m_view.claim.verdict));
    const auto action = std::ranges::find(choosable, m_view.claim.action) - choosable.begin();
    m_action->setCurrent(action < qsizetype(choosable.size()) ? action : -1);
    m_kind->setCurrent(qsizetype(m_view.claim.kind));
    m_risk->setCurrent(qsizetype(m_view.claim.risk));
    m_speaker->setText(m_view.speaker.isEmpty() ? tr("Nobody") : m_view.speaker);
    m_speaker->setAccessibleName(tr("Said by: %1").arg(m_speaker->text()));
}

void ClaimCard::finish()
{
    m_pause.stop();
    if (m_view.id.isNull())
        return;
    if (m_note->toPlainText() != m_view.claim.note)
        Q_EMIT noteWanted(m_note->toPlainText());
    if (m_statement->text() != m_view.claim.statement)
        Q_EMIT statementWanted(m_statement->text());
    if (m_credited->text() != m_view.claim.credited)
        Q_EMIT creditedWanted(m_credited->text());
}

void ClaimCard::begin()
{
    m_form->hide();
    ensureVisible(0, 0);
    m_verdict->setFocus(Qt::ShortcutFocusReason);
}

QSize ClaimCard::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 34, fontMetrics().height() * 20};
}

bool ClaimCard::press(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier) || event.text().isEmpty())
        return false;
    for (ChoiceRow *row : {m_verdict, m_action, m_kind, m_risk}) {
        if (row->press(event.text()))
            return true;
    }
    return false;
}

void ClaimCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        finish();
        Q_EMIT left();
        return;
    }
    // What comes here was not taken by a field. Enter ends a field of one line; elsewhere the note begins.
    const bool isField = qobject_cast<QLineEdit *>(focusWidget()) != nullptr;
    if (isField)
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_note->setFocus(Qt::ShortcutFocusReason);
    else if (!press(*event))
        QScrollArea::keyPressEvent(event);
}

bool ClaimCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        finish();
    auto *list = qobject_cast<QListWidget *>(watched);
    if (list && event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        // Words that wrap otherwise make a list higher.
        if (resize->size().width() != resize->oldSize().width())
            fitList(*list);
    }
    // Lists would look for an entry that begins so.
    if (list && event->type() == QEvent::KeyPress && press(*static_cast<QKeyEvent *>(event)))
        return true;
    return QScrollArea::eventFilter(watched, event);
}

} // namespace Ropewalk
