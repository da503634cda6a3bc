// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/claims/claimspanel.h"

#include "widgets/claims/claimcard.h"
#include "widgets/common/claimdisplay.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Narrower than this many characters, the table shows place, the verdict's sign and words alone.
constexpr int wideColumns = 60;

/// How table and card share the panel, before somebody divides it otherwise.
constexpr int tableShare = 2;
constexpr int cardShare = 3;

/// An entry of a combo box that says what to filter by.
QComboBox *makeCombo(QWidget *parent, const QString &name)
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(4);
    return combo;
}

} // namespace

/// Gives the verdicts their colours.
class ClaimsPanel::ClaimDelegate final : public QStyledItemDelegate
{
public:
    ClaimDelegate(const ClaimsModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }
    void setTheme(const Theme &theme) { m_theme = theme; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const ClaimRow *row = m_model.rowAt(index);
        if (row && index.column() == ClaimsModel::Verdict)
            option->palette.setColor(QPalette::Text, m_theme.colour(colourOf(row->look)));
    }

private:
    const ClaimsModel &m_model;
    Theme m_theme = Theme::light();
};

ClaimsPanel::ClaimsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ClaimsModel(this))
    , m_delegate(new ClaimDelegate(*m_model, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    auto *top = new QWidget(m_splitter);
    auto *topColumn = new QVBoxLayout(top);
    topColumn->addWidget(makeFilter());
    m_pages = new QStackedWidget(top);
    m_pages->addWidget(makeTable());
    m_empty = new QLabel(m_pages);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_pages->addWidget(m_empty);
    topColumn->addWidget(m_pages, 1);
    m_count = new QLabel(top);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    topColumn->addWidget(m_count);
    m_card = new ClaimCard(m_splitter);
    m_card->hide();
    m_splitter->addWidget(top);
    m_splitter->addWidget(m_card);
    m_splitter->setStretchFactor(0, tableShare);
    m_splitter->setStretchFactor(1, cardShare);
    column->addWidget(m_splitter);
    connect(m_card, &ClaimCard::left, this, &ClaimsPanel::left);
    updateState();
}

QWidget *ClaimsPanel::makeFilter()
{
    m_filter = new QWidget(this);
    auto *column = new QVBoxLayout(m_filter);
    column->setContentsMargins({});
    m_text = new QLineEdit(m_filter);
    m_text->setPlaceholderText(tr("Words of a claim, or who said it"));
    m_text->setAccessibleName(tr("Filter claims by words"));
    m_text->setClearButtonEnabled(true);
    m_status = makeCombo(m_filter, tr("Filter claims by status or verdict"));
    m_speaker = makeCombo(m_filter, tr("Filter claims by speaker"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_status);
    row->addWidget(m_speaker);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_text, &QLineEdit::textChanged, this, &ClaimsPanel::applyFilter);
    for (QComboBox *combo : {m_status, m_speaker})
        connect(combo, &QComboBox::currentIndexChanged, this, &ClaimsPanel::applyFilter);
    return m_filter;
}

QWidget *ClaimsPanel::makeTable()
{
    m_table = new QTreeView(this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Claims"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ClaimsModel::Place, Qt::AscendingOrder);
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(0);
    header->resizeSection(ClaimsModel::Place, fontMetrics().averageCharWidth() * 8);
    header->resizeSection(ClaimsModel::Speaker, fontMetrics().averageCharWidth() * 16);
    header->setSectionResizeMode(ClaimsModel::Words, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const ClaimRow *row = m_model->rowAt(index);
                if (row && !m_isFilling)
                    Q_EMIT chosen(row->id);
            });
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const ClaimRow *row = m_model->rowAt(index))
            Q_EMIT activated(row->id);
    });
    const auto remove = [this] {
        if (const ClaimRow *row = m_model->rowAt(m_table->currentIndex()))
            Q_EMIT removeWanted(row->id);
    };
    auto *key = new QShortcut(Qt::Key_Delete, m_table, remove, Qt::WidgetShortcut);
    key->setAutoRepeat(false);
    return m_table;
}

void ClaimsPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_card->setTheme(theme);
    m_table->viewport()->update();
}

void ClaimsPanel::showVerdicts(const QStringList &verdicts)
{
    if (verdicts == m_verdicts && m_status->count() > 0)
        return;
    m_verdicts = verdicts;
    m_isFilling = true;
    m_status->clear();
    m_status->addItem(tr("All"));
    for (const ClaimStatus status :
         {ClaimStatus::Open, ClaimStatus::Checked, ClaimStatus::SignedOff, ClaimStatus::CheckAgain})
        m_status->addItem(statusName(status), int(status));
    m_status->insertSeparator(m_status->count());
    for (const QString &verdict : verdicts)
        m_status->addItem(verdict, verdict);
    m_isFilling = false;
    applyFilter();
}

void ClaimsPanel::showClaims(std::vector<ClaimRow> claims)
{
    m_isFilling = true;
    m_model->showClaims(std::move(claims));
    fillSpeakers();
    m_isFilling = false;
    applyFilter();
}

void ClaimsPanel::fillSpeakers()
{
    QList<std::pair<QString, SpeakerId>> names;
    for (const ClaimRow &row : m_model->claims()) {
        const std::pair entry(row.speakerName.isEmpty() ? tr("Nobody") : row.speakerName, row.speaker);
        if (!names.contains(entry))
            names.append(entry);
    }
    std::ranges::sort(names);
    const auto before = m_model->filter().speaker;
    m_speaker->clear();
    m_speaker->addItem(tr("Everybody"));
    for (const auto &[name, id] : names) {
        m_speaker->addItem(name, QVariant::fromValue(id));
        if (before == id)
            m_speaker->setCurrentIndex(m_speaker->count() - 1);
    }
}

void ClaimsPanel::applyFilter()
{
    if (m_isFilling)
        return;
    ClaimFilter filter;
    filter.text = m_text->text();
    const QVariant wanted = m_status->currentData();
    if (wanted.typeId() == QMetaType::Int)
        filter.status = ClaimStatus(wanted.toInt());
    else if (wanted.isValid())
        filter.verdict = wanted.toString();
    if (m_speaker->currentData().isValid())
        filter.speaker = m_speaker->currentData().value<SpeakerId>();
    m_isFilling = true;
    m_model->setFilter(filter);
    m_isFilling = false;
    setCurrent(m_current);
    updateState();
}

void ClaimsPanel::setCurrent(AnnotationId id)
{
    m_current = id;
    m_isFilling = true;
    m_table->setAutoScroll(!m_table->hasFocus() && !m_table->viewport()->underMouse());
    m_table->setCurrentIndex(m_model->indexOf(id));
    m_table->setAutoScroll(true);
    m_isFilling = false;
}

void ClaimsPanel::showCard(bool isShown)
{
    if (isShown == m_card->isVisibleTo(this))
        return;
    m_card->setVisible(isShown);
    if (isShown && !m_isDivided) {
        // By their own hints the card, which scrolls, would leave the table a few rows.
        m_isDivided = true;
        m_splitter->setSizes({height() * tableShare / (tableShare + cardShare),
                              height() * cardShare / (tableShare + cardShare)});
    }
}

void ClaimsPanel::updateState()
{
    const bool hasClaims = !m_model->claims().empty();
    m_filter->setVisible(hasClaims);
    m_count->setVisible(hasClaims);
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_empty->setText(hasClaims
                         ? tr("No claim is like this.")
                         : tr("No claims yet. Set the caret into a sentence, or select words, and press "
                              "Ctrl+Shift+C."));
    qsizetype open = 0;
    for (const ClaimRow &row : m_model->claims())
        open += row.look.status == ClaimStatus::Open || row.look.status == ClaimStatus::CheckAgain ? 1 : 0;
    m_count->setText(tr("%n claim(s)", nullptr, int(m_model->claims().size())) + u" · "_s +
                     tr("%n to check", nullptr, int(open)));
}

QSize ClaimsPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 30};
}

void ClaimsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void ClaimsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int column = fontMetrics().averageCharWidth();
    const bool isNarrow = width() < column * wideColumns;
    m_table->setColumnHidden(ClaimsModel::Speaker, isNarrow);
    m_model->setBrief(isNarrow);
    m_table->header()->resizeSection(ClaimsModel::Verdict, column * (isNarrow ? 4 : 14));
}

} // namespace Ropewalk
