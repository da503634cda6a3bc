// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/history/comparedialog.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// So many are written out before somebody goes further down.
constexpr size_t differencesAtOnce = 300;
constexpr int columns = 90;
constexpr int rows = 30;

} // namespace

CompareDialog::CompareDialog(const QString &episode, QWidget *parent)
    : QDialog(parent)
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_text(new QTextEdit(this))
    , m_summary(new QLabel(this))
    , m_previous(new QPushButton(tr("&Previous difference"), this))
    , m_next(new QPushButton(tr("&Next difference"), this))
{
    setWindowTitle(tr("Compare states of “%1”").arg(episode));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->setAccessibleName(tr("Differences"));
    m_text->document()->setDocumentMargin(fontMetrics().height() / 2.0);
    m_summary->setWordWrap(true);
    m_previous->setAutoDefault(false);
    m_next->setDefault(true);
    auto *states = new QFormLayout;
    states->addRow(tr("&Before:"), m_before);
    states->addRow(tr("&After:"), m_after);
    for (QComboBox *box : {m_before, m_after}) {
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(box, &QComboBox::activated, this, &CompareDialog::statesChosen);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addLayout(states);
    column->addWidget(m_summary);
    column->addWidget(m_text, 1);
    column->addLayout(row);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(+1); });
    const auto addKey = [this](const QKeySequence &key, qsizetype step) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, [this, step] { go(step); });
        addAction(action);
    };
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &CompareDialog::writeMoreAt);
    addKey(Qt::Key_F3, +1);
    addKey(Qt::SHIFT | Qt::Key_F3, -1);
    m_previous->setToolTip(QKeySequence(Qt::SHIFT | Qt::Key_F3).toString(QKeySequence::NativeText));
    m_next->setToolTip(QKeySequence(Qt::Key_F3).toString(QKeySequence::NativeText));
    resize(fontMetrics().averageCharWidth() * columns, fontMetrics().lineSpacing() * rows);
    updateState();
}

void CompareDialog::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (!m_diff.turns.empty()) {
        write();
        go(0);
    }
}

void CompareDialog::setStates(const std::vector<State> &states, int before, int after)
{
    const QSignalBlocker noBefore(m_before);
    const QSignalBlocker noAfter(m_after);
    for (QComboBox *box : {m_before, m_after}) {
        box->clear();
        for (const State &state : states)
            box->addItem(state.name, state.sequence);
    }
    m_before->setCurrentIndex(before);
    m_after->setCurrentIndex(after);
}

qint64 CompareDialog::before() const
{
    return m_before->currentData().toLongLong();
}

qint64 CompareDialog::after() const
{
    return m_after->currentData().toLongLong();
}

void CompareDialog::showDiff(StateDiff diff)
{
    m_diff = std::move(diff);
    const qsizetype count = m_diff.differenceCount();
    if (count == 0) {
        showText(tr("Both states have the same words and speakers."));
        return;
    }
    m_summary->setText(tr("%1: %2, %3, %4")
                           .arg(tr("%n turn(s) differ", nullptr, int(count)),
                                tr("%n word(s) gone", nullptr, int(m_diff.removedWords)),
                                tr("%n word(s) new", nullptr, int(m_diff.addedWords)),
                                tr("%n speaker(s) changed", nullptr, int(m_diff.changedSpeakers))));
    m_count = count;
    write();
    m_current = -1;
    go(+1);
    m_text->setFocus();
}

void CompareDialog::setProgress(int percent)
{
    m_summary->setText(tr("Comparing… %1 %").arg(percent));
}

void CompareDialog::showText(const QString &text)
{
    m_diff = {};
    m_count = 0;
    m_written = 0;
    m_places.clear();
    m_current = -1;
    m_text->clear();
    m_summary->setText(text);
    updateState();
}

void CompareDialog::write()
{
    m_places.clear();
    m_text->clear();
    m_written = 0;
    m_alike = 0;
    writeMore();
}

void CompareDialog::writeMore()
{
    m_text->setUpdatesEnabled(false);
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    QTextCharFormat faint;
    faint.setForeground(m_theme.palette().brush(QPalette::PlaceholderText));
    const auto &turns = m_diff.turns;
    const auto isShown = [&turns](size_t at) {
        return turns[at].isDifferent() || (at > 0 && turns[at - 1].isDifferent()) ||
               (at + 1 < turns.size() && turns[at + 1].isDifferent());
    };
    const auto begin = [&cursor] {
        if (cursor.position() > 0)
            cursor.insertBlock();
    };
    const auto writeAlike = [&] {
        if (m_alike == 0)
            return;
        begin();
        cursor.insertText(tr("… %n turn(s) alike …", nullptr, m_alike), faint);
        m_alike = 0;
    };
    const size_t most = m_places.size() + differencesAtOnce;
    for (; m_written < turns.size() && m_places.size() < most; ++m_written) {
        if (!isShown(m_written)) {
            ++m_alike;
            continue;
        }
        writeAlike();
        begin();
        if (turns[m_written].isDifferent())
            m_places.push_back(cursor.position());
        writeTurn(turns[m_written], cursor);
    }
    if (m_written == turns.size())
        writeAlike();
    cursor.endEditBlock();
    m_text->setUpdatesEnabled(true);
}

/// Whoever scrolls comes near what is not written yet.
void CompareDialog::writeMoreAt(int scroll)
{
    const QScrollBar &bar = *m_text->verticalScrollBar();
    if (m_written < m_diff.turns.size() && scroll + bar.pageStep() > bar.maximum())
        writeMore();
}

void CompareDialog::writeTurn(const DiffTurn &turn, QTextCursor &cursor)
{
    QTextBlockFormat block;
    block.setTopMargin(fontMetrics().height() / 2.0);
    cursor.setBlockFormat(block);
    QTextCharFormat plain;
    plain.setForeground(m_theme.palette().brush(QPalette::Text));
    QTextCharFormat gone = plain;
    gone.setForeground(m_theme.colour(Colour::Refuted));
    gone.setFontStrikeOut(true);
    QTextCharFormat come = plain;
    come.setForeground(m_theme.colour(Colour::Supported));
    come.setFontUnderline(true);
    const auto writeName = [&cursor](const QString &name, QTextCharFormat format) {
        format.setFontWeight(QFont::Bold);
        cursor.insertText(name.isEmpty() ? tr("Nobody") : name, format);
    };
    if (turn.isSpeakerChanged()) {
        writeName(turn.speakerBefore, gone);
        cursor.insertText(u" → "_s, plain);
        writeName(turn.speakerAfter, come);
    } else if (turn.after < 0) {
        writeName(turn.speakerBefore, gone);
    } else {
        writeName(turn.speakerAfter, turn.before < 0 ? come : plain);
    }
    QTextCharFormat faint = plain;
    faint.setForeground(m_theme.palette().brush(QPalette::PlaceholderText));
    if (turn.isSplit)
        cursor.insertText(u' ' + tr("(split from the turn above)"), faint);
    if (turn.isJoined)
        cursor.insertText(u' ' + tr("(joined with the turn above)"), faint);
    cursor.insertText(QString(QChar::LineSeparator), plain);
    for (size_t at = 0; at < turn.parts.size(); ++at) {
        const DiffPart &part = turn.parts[at];
        if (at > 0)
            cursor.insertText(u" "_s, plain);
        cursor.insertText(part.text, part.kind == DiffPart::Kind::Same      ? plain
                                     : part.kind == DiffPart::Kind::Removed ? gone
                                                                            : come);
    }
}

void CompareDialog::go(qsizetype step)
{
    if (m_places.empty())
        return;
    m_current = std::clamp<qsizetype>(m_current + step, 0, differenceCount() - 1);
    while (m_current >= qsizetype(m_places.size()))
        writeMore();
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_places[size_t(m_current)]);
    QTextEdit::ExtraSelection here;
    here.cursor = cursor;
    here.format.setBackground(m_theme.colour(Colour::CurrentTurn));
    here.format.setProperty(QTextFormat::FullWidthSelection, true);
    here.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_text->setExtraSelections({here});
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    updateState();
}

void CompareDialog::updateState()
{
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < differenceCount());
}

} // namespace Ropewalk
