// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/searching/searchpanel.h"

#include "widgets/searching/founddelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Between two keys of somebody who types on.
constexpr std::chrono::milliseconds typingPause{150};

QLabel *makeSentence(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void showSentence(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

SearchPanel::SearchPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new FoundModel(this))
    , m_delegate(new FoundDelegate(this))
    , m_field(new QLineEdit(this))
    , m_helpButton(new QToolButton(this))
    , m_fault(makeSentence(this))
    , m_progress(makeSentence(this))
    , m_count(makeSentence(this))
    , m_pages(new QStackedWidget(this))
{
    m_field->setPlaceholderText(tr("Words in all episodes"));
    m_field->setAccessibleName(tr("Search the project"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_helpButton->setText(tr("How?"));
    m_helpButton->setCheckable(true);
    m_helpButton->setAutoRaise(true);
    m_helpButton->setToolTip(tr("How to look for phrases, speakers, dates and more"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    m_help = makeHelp();
    m_empty = makeSentence(m_pages);
    m_empty->setAlignment(Qt::AlignCenter);
    const int margin = 2 * fontMetrics().averageCharWidth();
    m_empty->setContentsMargins(margin, margin, margin, margin);
    m_pages->addWidget(m_help);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeList());
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_helpButton);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    for (QLabel *label : {m_fault, m_progress, m_count})
        column->addWidget(label);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_field);
    connectParts();
    updateState();
}

QWidget *SearchPanel::makeHelp()
{
    const std::pair<QString, QString> ways[] = {
        {tr("goat farm"), tr("both words, in any order")},
        {tr("\"goat farm\""), tr("the words in a row")},
        {tr("goat*"), tr("words that begin so")},
        {tr("NEAR(goat farm, 5)"), tr("at most five words between them")},
        {tr("goat -meeting"), tr("the one without the other")},
        {tr("who:Host"), tr("what somebody says")},
        {tr("topic:Money"), tr("under that topic of the outline")},
        {tr("reason:81"), tr("where that reason is linked")},
        {tr("verdict:false"), tr("claims that were judged so")},
        {tr("since:2025 until:2026-06"), tr("in episodes of that time; date: for one day, month or year")},
        {tr("in:12"), tr("in the episode of that number or title")},
        {tr("kind:note"), tr("only notes; or line, page, claim, source")},
    };
    QString text;
    for (const auto &[example, meaning] : ways)
        text += u"<p><b>%1</b><br>%2</p>"_s.arg(example.toHtmlEscaped(), meaning.toHtmlEscaped());
    text += u"<p>%1</p>"_s.arg(
        tr("Capital letters and accents do not matter. Values with spaces stand in quotation marks: %1")
            .arg(u"<b>who:\"%1\"</b>"_s.arg(tr("The Founder").toHtmlEscaped())));
    auto *words = new QLabel(text);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    words->setMargin(fontMetrics().averageCharWidth());
    auto *area = new QScrollArea(m_pages);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("How to ask"));
    area->setWidget(words);
    return area;
}

QWidget *SearchPanel::makeList()
{
    m_list = new QListView(m_pages);
    m_list->setObjectName(u"found"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    return m_list;
}

void SearchPanel::connectParts()
{
    connect(m_field, &QLineEdit::textChanged, this, &SearchPanel::findSoon);
    connect(&m_pause, &QTimer::timeout, this, &SearchPanel::findNow);
    connect(m_helpButton, &QToolButton::toggled, this, &SearchPanel::updateState);
    connect(m_model, &FoundModel::moreWanted, this, &SearchPanel::moreWanted);
    const auto go = [this](const QModelIndex &index) {
        if (const FoundHit *hit = m_model->hitAt(index))
            Q_EMIT goWanted(SearchHit(hit->hit));
    };
    connect(m_list, &QListView::activated, this, go);
    connect(m_list, &QListView::clicked, this, go);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SearchPanel::left);
}

void SearchPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    QPalette palette = m_fault->palette();
    palette.setColor(QPalette::WindowText, theme.colour(Colour::Refuted));
    m_fault->setPalette(palette);
    m_list->viewport()->update();
}

void SearchPanel::open(const QString &words)
{
    if (!words.isEmpty())
        m_field->setText(words);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (m_pause.isActive())
        findNow();
}

QString SearchPanel::text() const
{
    return m_field->text().trimmed();
}

void SearchPanel::clear()
{
    m_field->clear();
    m_pause.stop();
    findNow();
    showProgress(1);
}

void SearchPanel::findSoon()
{
    m_wantsList = false;
    if (text().isEmpty())
        findNow();
    else
        m_pause.start();
}

void SearchPanel::findNow()
{
    m_pause.stop();
    if (text() == m_asked)
        return;
    m_asked = text();
    m_isAnswered = false;
    showSentence(m_fault, {});
    if (text().isEmpty()) {
        showSentence(m_count, {});
        m_model->show({}, false);
    }
    updateState();
    Q_EMIT findWanted();
}

void SearchPanel::showProgress(double share)
{
    constexpr int hundred = 100;
    showSentence(
        m_progress,
        share >= 1 ? QString()
                   : tr("Reading the project for search… %1%").arg(locale().toString(int(share * hundred))));
}

void SearchPanel::showFault(const QString &message)
{
    m_isAnswered = true;
    m_wantsList = false;
    m_model->show({}, false);
    showSentence(m_count, {});
    showSentence(m_fault, message);
    updateState();
}

void SearchPanel::showHits(std::vector<FoundHit> hits, bool hasMore, bool isWhole)
{
    const bool isFresh = !std::exchange(m_isAnswered, true);
    m_isWhole = isWhole;
    const FoundHit *current = m_model->hitAt(m_list->currentIndex());
    const SearchHit chosen = current ? current->hit : SearchHit{};
    const bool hadOne = current;
    const int place = m_list->verticalScrollBar()->value();
    m_model->show(std::move(hits), hasMore);
    if (m_model->hitCount() == 0)
        showSentence(m_count, {});
    updateState();
    if (isFresh) {
        m_list->scrollToTop();
    } else {
        m_list->setAutoScroll(false);
        if (hadOne)
            m_list->setCurrentIndex(m_model->indexOf(chosen));
        m_list->setAutoScroll(true);
        m_list->verticalScrollBar()->setValue(place);
    }
    if (std::exchange(m_wantsList, false))
        enterList();
}

void SearchPanel::addHits(const std::vector<FoundHit> &hits, bool hasMore)
{
    m_model->append(hits, hasMore);
}

void SearchPanel::showCount(qint64 hits, qint64 episodes, bool isAll)
{
    const int number = int(std::min(hits, qint64(std::numeric_limits<int>::max())));
    const QString all = locale().toString(hits);
    QString text;
    if (hits > 0 && episodes == 0)
        text = tr("%n in sources", nullptr, number);
    else if (hits > 0 && isAll)
        text = tr("%1 in %n episode(s)", nullptr, int(episodes)).arg(all);
    else if (hits > 0)
        text = tr("More than %1 in %n episode(s)", nullptr, int(episodes)).arg(all);
    showSentence(m_count, text);
    m_list->setAccessibleDescription(text);
}

void SearchPanel::enterList()
{
    if (m_model->hitCount() == 0)
        return;
    m_helpButton->setChecked(false);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->firstHit());
    m_list->setFocus(Qt::TabFocusReason);
}

void SearchPanel::updateState()
{
    const bool isAsked = !text().isEmpty();
    const bool hasFault = !m_fault->text().isEmpty();
    m_field->setAccessibleDescription(m_fault->text());
    m_helpButton->setVisible(isAsked && !hasFault);
    if (m_helpButton->isChecked() || !isAsked || hasFault) {
        m_pages->setCurrentWidget(m_help);
        return;
    }
    const bool isEmpty = m_model->hitCount() == 0;
    showSentence(m_empty, !m_isAnswered ? QString()
                          : m_isWhole   ? tr("Nothing was found for this.")
                                        : tr("Nothing was found yet. The project is still being read."));
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_field && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (m_pause.isActive())
            findNow();
        m_wantsList = !m_isAnswered;
        if (m_isAnswered)
            enterList();
        return true;
    }
    const QModelIndex first = m_model->firstHit();
    if (watched == m_list && key == Qt::Key_Up && (!first.isValid() || m_list->currentIndex() == first)) {
        m_field->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // What changed while nobody looked is found now.
    if (!text().isEmpty())
        Q_EMIT findWanted();
}

} // namespace Ropewalk
