// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/find/findbar.h"

#include "widgets/find/barparts.h"
#include "widgets/find/hitlist.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// In characters of average width.
constexpr int narrowField = 14;
constexpr int pleasantField = 24;

QHBoxLayout *rowIn(QWidget &widget)
{
    auto *row = new QHBoxLayout(&widget);
    row->setContentsMargins({});
    return row;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_text(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_replaceLabel(new QLabel(tr("Replace w&ith:"), this))
    , m_count(new QLabel(this))
    , m_previous(BarParts::iconButton(u"go-up-search"_s, tr("Find previous"),
                                      tr("Find previous (Shift+Enter)"), this))
    , m_next(BarParts::iconButton(u"go-down-search"_s, tr("Find next"), tr("Find next (Enter)"), this))
    , m_options(new QWidget(this))
    , m_case(new QCheckBox(tr("Match &case"), m_options))
    , m_words(new QCheckBox(tr("&Whole words"), m_options))
    , m_pattern(new QCheckBox(tr("Pattern"), m_options))
    , m_marks(new QCheckBox(tr("Ignore accents"), m_options))
    , m_scope(new ScopeButton(m_options))
    , m_listButton(
          BarParts::iconButton(u"view-list-text"_s, tr("List all hits"), tr("List all hits (Alt+L)"), this))
    , m_fault(new QLabel(this))
    , m_list(new HitList(this))
    , m_replaceButtons(new QWidget(this))
    , m_replace(new QPushButton(tr("&Replace"), m_replaceButtons))
    , m_replaceAll(new QPushButton(tr("Replace &all"), m_replaceButtons))
    , m_close(BarParts::iconButton(u"window-close"_s, tr("Close"), tr("Close (Esc)"), this))
{
    layOut();
    connectControls();
    setReplacing(false);
    showStatus();
    hide();
}

void FindBar::layOut()
{
    BarParts::setMargins(*m_grid, *this);
    auto *label = new QLabel(tr("Fi&nd:"), this);
    label->setBuddy(m_text);
    m_replaceLabel->setBuddy(m_replacement);
    const int character = fontMetrics().averageCharWidth();
    m_text->setMinimumWidth(narrowField * character);
    m_text->setClearButtonEnabled(true);
    m_count->setTextFormat(Qt::PlainText);
    // So that the field keeps its place while the count changes.
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2").arg(u"8,888"_s, u"8,888"_s)));

    auto *options = rowIn(*m_options);
    options->addWidget(m_case);
    options->addWidget(m_words);
    options->addWidget(m_pattern);
    options->addWidget(m_marks);
    options->addWidget(m_scope);
    m_pattern->setToolTip(tr("What is looked for is a regular expression. In the replacement, $1 is what its "
                             "first group found."));
    m_marks->setToolTip(tr("“cafe” finds “café” as well."));
    m_listButton->setObjectName(u"list"_s);
    m_fault->setObjectName(u"fault"_s);
    m_listButton->setCheckable(true);
    m_listButton->setShortcut(Qt::ALT | Qt::Key_L);
    m_listButton->setToolTip(tr("List all hits (Alt+L)"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *buttons = rowIn(*m_replaceButtons);
    buttons->addWidget(m_replace);
    buttons->addWidget(m_replaceAll);
    buttons->addStretch(1);

    m_grid->addWidget(label, 0, 0);
    m_grid->addWidget(m_text, 0, 1);
    m_grid->addWidget(m_count, 0, 2);
    m_grid->addWidget(m_previous, 0, 3);
    m_grid->addWidget(m_next, 0, 4);
    m_grid->addWidget(m_listButton, 0, 5);
    m_grid->addWidget(m_options, 0, 6);
    m_grid->addWidget(m_close, 0, 7);
    m_grid->addWidget(m_replaceLabel, 1, 0);
    m_grid->addWidget(m_replacement, 1, 1);
    m_grid->addWidget(m_replaceButtons, 1, 2, 1, 5);
    m_grid->addWidget(m_fault, 4, 1, 1, 6);
    m_grid->setColumnStretch(1, 1);

    const QList<QWidget *> order = {m_text,    m_replacement, m_previous, m_next,  m_listButton,
                                    m_case,    m_words,       m_pattern,  m_marks, m_scope,
                                    m_replace, m_replaceAll,  m_close};
    for (qsizetype at = 1; at < order.size(); ++at)
        setTabOrder(order[at - 1], order[at]);
}

void FindBar::connectControls()
{
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::queryChanged);
    connect(m_words, &QCheckBox::toggled, this, &FindBar::queryChanged);
    connect(m_pattern, &QCheckBox::toggled, this, &FindBar::queryChanged);
    connect(m_marks, &QCheckBox::toggled, this, &FindBar::queryChanged);
    connect(m_scope, &ScopeButton::changed, this, &FindBar::queryChanged);
    connect(m_replacement, &QLineEdit::textChanged, this, &FindBar::replacementChanged);
    connect(m_listButton, &QToolButton::toggled, this, &FindBar::showList);
    connect(m_list, &HitList::closeWanted, this, [this] {
        m_listButton->setChecked(false);
        enter();
    });
    connect(m_list, &HitList::left, this, &FindBar::enter);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceWanted);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAllWanted);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeBar);
}

int FindBar::widthOf(std::initializer_list<const QWidget *> row) const
{
    const QMargins margins = m_grid->contentsMargins();
    int width = margins.left() + margins.right() + int(row.size() - 1) * m_grid->horizontalSpacing();
    for (const QWidget *widget : row)
        width += std::max(widget->minimumWidth(), widget->minimumSizeHint().width());
    return width;
}

FindBar::Fit FindBar::fitFor(int width) const
{
    const int pleasant = (pleasantField - narrowField) * fontMetrics().averageCharWidth();
    if (width < widthOf({m_replaceLabel, m_text, m_replaceButtons}))
        return Fit::ButtonsBelow;
    const int whole =
        widthOf({m_replaceLabel, m_text, m_count, m_previous, m_next, m_listButton, m_options, m_close});
    return width < whole + pleasant ? Fit::OptionsBelow : Fit::InTwoRows;
}

QSize FindBar::minimumSizeHint() const
{
    if (m_fit == Fit::ButtonsBelow)
        return m_grid->totalMinimumSize();
    // Whatever may go below needs no room beside the fields: see resizeEvent().
    const int width =
        std::max({widthOf({m_replaceLabel, m_text, m_count, m_previous, m_next, m_listButton, m_close}),
                  widthOf({m_replaceButtons}), widthOf({m_options})});
    return {width, m_grid->totalMinimumSize().height()};
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Fit fit = fitFor(width());
    if (fit == m_fit)
        return;
    m_fit = fit;
    m_grid->removeWidget(m_options);
    m_grid->removeWidget(m_replaceButtons);
    const auto addBelow = [this](QWidget *widget, int row) {
        m_grid->addWidget(widget, row, 0, 1, m_grid->columnCount(), Qt::AlignLeft);
    };
    if (fit == Fit::ButtonsBelow)
        addBelow(m_replaceButtons, 2);
    else
        m_grid->addWidget(m_replaceButtons, 1, 2, 1, 5);
    if (fit == Fit::InTwoRows)
        m_grid->addWidget(m_options, 0, 6);
    else
        addBelow(m_options, 3);
}

void FindBar::setReplacing(bool isReplacing)
{
    m_replaceLabel->setVisible(isReplacing);
    m_replacement->setVisible(isReplacing);
    m_replaceButtons->setVisible(isReplacing);
    if (std::exchange(m_isReplacing, isReplacing) != isReplacing)
        Q_EMIT replacementChanged();
}

void FindBar::showList()
{
    const bool isShown = m_listButton->isChecked() && !isHidden();
    m_list->setVisible(isShown);
    if (isShown)
        Q_EMIT listOpened();
}

void FindBar::enter()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void FindBar::openFind(const QString &text)
{
    open(text, false);
}

void FindBar::openReplace(const QString &text)
{
    open(text, true);
}

void FindBar::open(const QString &text, bool isReplacing)
{
    setReplacing(isReplacing);
    show();
    showList();
    const QString before = m_text->text();
    if (!text.isEmpty())
        m_text->setText(text);
    if (m_text->text() == before)
        Q_EMIT queryChanged();
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::closeBar()
{
    if (isHidden())
        return;
    hide();
    showList();
    Q_EMIT closed();
}

QString FindBar::text() const
{
    return m_text->text();
}

QString FindBar::replacement() const
{
    return m_replacement->text();
}

FindOptions FindBar::options() const
{
    return {.caseSensitive = m_case->isChecked(),
            .wholeWords = m_words->isChecked(),
            .ignoresMarks = m_marks->isChecked(),
            .isPattern = m_pattern->isChecked()};
}

void FindBar::setCanReplace(bool canReplace)
{
    m_canReplace = canReplace;
    enableReplacing();
}

void FindBar::enableReplacing()
{
    const bool isAny =
        m_status.found + m_status.onPage + m_status.inLabelsAndNotes > 0 || m_status.isCounting;
    m_replace->setEnabled(m_canReplace && isAny);
    m_replaceAll->setEnabled(m_canReplace && isAny);
    m_next->setEnabled(isAny);
    m_previous->setEnabled(isAny);
}

void FindBar::setStatus(const FindStatus &status)
{
    if (status == m_status && m_count->text() == statusText())
        return;
    m_status = status;
    showStatus();
    if (!status.isCounting && isVisible())
        BarParts::announce(*this, status.fault.isEmpty() ? statusText() : status.fault);
}

QString FindBar::statusText() const
{
    const QLocale locale;
    const auto number = [&locale](qsizetype count) { return locale.toString(count); };
    if (m_text->text().isEmpty() || !m_status.fault.isEmpty())
        return {};
    if (m_status.isCounting)
        return m_status.found > 0 ? tr("%1 found…").arg(number(m_status.found)) : tr("Counting…");
    const qsizetype beside = m_status.inLabelsAndNotes;
    if (m_status.found == 0 && m_status.onPage == 0 && beside == 0)
        return tr("Nothing found");
    if (m_status.found == 0 && beside == 0)
        return tr("%1, on the page only").arg(number(m_status.onPage));
    QString said = tr("%1 found").arg(number(m_status.found));
    if (m_status.current > 0)
        said = tr("%1 of %2").arg(number(m_status.current), number(m_status.found));
    if (m_status.onPage > 0)
        said = tr("%1, %2 more on the page").arg(said, number(m_status.onPage));
    if (beside > 0)
        said = m_status.found + m_status.onPage > 0
                   ? tr("%1, %2 in labels and notes").arg(said, number(beside))
                   : tr("%1, in labels and notes only").arg(number(beside));
    if (m_status.turned == FindTurned::AtEnd)
        said = tr("%1, from the beginning").arg(said);
    if (m_status.turned == FindTurned::AtBeginning)
        said = tr("%1, from the end").arg(said);
    return said;
}

void FindBar::showStatus()
{
    m_count->setText(statusText());
    QString trouble = m_status.fault;
    if (trouble.isEmpty() && m_status.tooHard > 0)
        trouble =
            tr("The pattern takes too long for %n line(s), which are left out: say more exactly what may "
               "stand there.",
               nullptr, int(m_status.tooHard));
    m_fault->setText(trouble);
    m_fault->setVisible(!trouble.isEmpty());
    enableReplacing();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return closeBar();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && button->hasFocus())
        button->click();
    else if (m_replacement->hasFocus())
        Q_EMIT replaceWanted();
    else if (event->modifiers() & Qt::ShiftModifier)
        Q_EMIT previousWanted();
    else
        Q_EMIT nextWanted();
}

void FindBar::paintEvent(QPaintEvent *)
{
    BarParts::paintEdge(*this);
}

} // namespace Ropewalk
