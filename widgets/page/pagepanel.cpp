// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/page/pagepanel.h"

#include "widgets/common/icons.h"
#include "widgets/page/pagebadges.h"
#include "widgets/page/pagefacts.h"

#include <QLabel>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr std::array sections{PageSection::Summary, PageSection::Topics, PageSection::Reasons,
                              PageSection::Source, PageSection::Panel};
/// Fields are not for pages that are none: a text without the line that ends the page, for instance.
constexpr qsizetype mostLines = 200;
constexpr qreal headingScale = 1.15;

bool isList(PageSection section)
{
    return section == PageSection::Topics || section == PageSection::Reasons || section == PageSection::Panel;
}

QLabel *wrapping(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// What a field has between its edge and its words: all else on the page stands in line with these.
int fieldMargin()
{
    return int(QTextDocument().documentMargin());
}

} // namespace

PagePanel::PagePanel(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_page(new QWidget(m_area))
    , m_column(new QVBoxLayout(m_page))
    , m_facts(new PageFacts(m_page))
    , m_noEpisode(wrapping(this))
{
    m_area->setWidget(m_page);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Page"));
    m_area->setFocusPolicy(Qt::NoFocus);
    m_page->setAutoFillBackground(true);
    m_column->setSpacing(fontMetrics().height() / 4);
    m_noEpisode->setText(tr("What will be published of an episode stands here once one is open."));
    m_noReasons = wrapping(m_page);
    m_noReasons->setText(tr("Reasons that are linked in the transcript stand here."));
    m_noReasons->setIndent(fieldMargin());
    m_noReasons->setForegroundRole(QPalette::PlaceholderText);
    m_more = wrapping(m_page);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    for (const PageSection section : sections)
        m_headings.insert(int(section), makeHeading(section));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_noEpisode);
    column->addWidget(m_area, 1);
    column->addWidget(makeBar());
    connect(m_facts, &PageFacts::factsWanted, this, &PagePanel::factsWanted);
    setTheme(m_theme);
    showPage({});
}

QWidget *PagePanel::makeBar()
{
    auto *bar = new QWidget(this);
    m_copy = new QToolButton(bar);
    m_copy->setText(tr("Copy page"));
    m_copy->setToolTip(tr("Puts the page on the clipboard, as text and with headings and lists"));
    m_copy->setIcon(icon(u"edit-copy"_s));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_copy);
    row->addStretch();
    connect(m_copy, &QToolButton::clicked, this, &PagePanel::copyWanted);
    return bar;
}

QLabel *PagePanel::makeHeading(PageSection section)
{
    QLabel *label = wrapping(m_page);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * headingScale);
    label->setFont(font);
    label->setContentsMargins(fieldMargin(), fontMetrics().height() / 2, 0, 0);
    switch (section) {
    case PageSection::Summary:
        label->setText(tr("Summary"));
        break;
    case PageSection::Topics:
        label->setText(tr("Topics"));
        break;
    case PageSection::Reasons:
        label->setText(tr("Reasons referenced"));
        break;
    case PageSection::Source:
        label->setText(tr("Source article"));
        break;
    case PageSection::Panel:
        label->setText(tr("Panel"));
        break;
    }
    return label;
}

QString PagePanel::hintOf(PageSection section) const
{
    switch (section) {
    case PageSection::Summary:
        return tr("What the episode is about, in a paragraph or two");
    case PageSection::Topics:
        return tr("A topic, as its line is published");
    case PageSection::Reasons:
        return {};
    case PageSection::Source:
        return tr("Title — author, publisher, date. What it says.");
    case PageSection::Panel:
        return tr("Who took part");
    }
    return {};
}

PagePanel::Row PagePanel::makeRow(PageSection section)
{
    auto *widget = new QWidget(m_page);
    auto *field = new PageField(section, widget);
    field->setPlaceholderText(hintOf(section));
    field->setAccessibleName(m_headings.value(int(section))->text());
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(0);
    if (isList(section)) {
        auto *bullet = new QLabel(u"•"_s, widget);
        // In the line of the field's first words.
        bullet->setContentsMargins(fieldMargin(), fieldMargin(), 0, 0);
        row->addWidget(bullet, 0, Qt::AlignTop);
    }
    auto *badges = new PageBadges(widget);
    badges->setContentsMargins(fieldMargin(), 0, fieldMargin(), fieldMargin());
    badges->setTheme(m_theme);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(field);
    column->addWidget(badges);
    row->addLayout(column, 1);
    connectField(field);
    connect(badges, &PageBadges::clicked, this, &PagePanel::badgeClicked);
    return {widget, field, badges};
}

void PagePanel::connectField(PageField *field)
{
    connect(field, &PageField::typed, this,
            [this, field](qint32 offset, qint32 removed, const QString &text, qint32 caret, bool isKey) {
                takeTyped(field, offset, removed, text, caret, isKey);
            });
    connect(field, &PageField::splitWanted, this, [this, field](qint32 offset) {
        const bool isAtEnd = offset >= field->text().size();
        if (field->line().isNull())
            finishDraft(field);
        if (field->line().isNull() || field->section() == PageSection::Reasons)
            return;
        if (isAtEnd || field->section() == PageSection::Topics)
            beginDraft(field->section(), field->line());
        else
            Q_EMIT splitWanted(field->line(), offset);
    });
    connect(field, &PageField::joinWanted, this, [this, field] {
        if (field->text().isEmpty())
            leaveField(field, -1); // an empty line goes as it is left
        else if (!field->line().isNull() && field->section() != PageSection::Topics &&
                 field->section() != PageSection::Reasons)
            Q_EMIT joinWanted(field->line());
    });
    connect(field, &PageField::leaveWanted, this, [this, field](int step) { leaveField(field, step); });
    connect(field, &PageField::cursorPositionChanged, this, [this, field] {
        // Nobody moved it where the text is shown anew.
        if (field->hasFocus())
            takeCaret(field);
    });
    connect(field, &PageField::entered, this, [this, field] { takeCaret(field); });
    connect(field, &PageField::left, this, [this, field] {
        Q_EMIT typingEnded();
        if (!field->line().isNull() && field->text().isEmpty())
            Q_EMIT removeWanted(field->line());
        else
            finishDraft(field);
    });
}

void PagePanel::takeTyped(PageField *field, qint32 offset, qint32 removed, const QString &text, qint32 caret,
                          bool isKey)
{
    if (!field->line().isNull())
        Q_EMIT typed(field->line(), offset, removed, text, caret, isKey);
    else if (field->section() != PageSection::Topics)
        enterDraft(field);
}

void PagePanel::enterDraft(PageField *field)
{
    // From here on it is the field of that line, so that what shows the page anew finds it.
    field->setLine(LineId::create());
    LineId after;
    if (m_draft.field == field) {
        m_rows.insert(field->line(), std::exchange(m_draft, {}));
        after = std::exchange(m_draftAfter, {});
    } else {
        m_rows.insert(field->line(), m_placeholders.take(int(field->section())));
    }
    Q_EMIT lineWanted(field->section(), after, field->line(), field->text());
}

void PagePanel::finishDraft(PageField *field)
{
    if (!field->line().isNull())
        return;
    if (!field->text().trimmed().isEmpty())
        enterDraft(field);
    else if (m_draft.field == field)
        removeDraft();
}

void PagePanel::beginDraft(PageSection section, LineId after)
{
    removeDraft();
    m_draft = makeRow(section);
    m_draftAfter = after;
    arrange();
    m_draft.field->setFocus();
}

void PagePanel::removeDraft()
{
    if (m_draft.widget)
        removeRow(std::exchange(m_draft, {}));
    m_draftAfter = {};
}

void PagePanel::removeRow(const Row &row)
{
    // What loses the keyboard by going has nothing to say any more.
    row.field->disconnect(this);
    row.widget->hide();
    row.widget->deleteLater();
}

void PagePanel::forgetTyping()
{
    removeDraft();
    for (const Row &row : std::exchange(m_placeholders, {}))
        removeRow(row);
    for (const Row &row : std::exchange(m_rows, {}))
        removeRow(row);
    m_order.clear();
    m_facts->forgetTyping();
}

void PagePanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette palette = theme.palette();
    for (const auto role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, theme.colour(Colour::Page));
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, theme.colour(Colour::PageText));
    m_page->setPalette(palette);
    for (const Row &row : std::as_const(m_rows)) {
        row.badges->setTheme(theme);
        showMarks(row);
    }
    showLookedAt();
}

void PagePanel::showPage(const std::optional<Content> &content)
{
    m_noEpisode->setVisible(!content);
    m_area->setVisible(content.has_value());
    m_copy->setEnabled(content.has_value());
    m_content = content.value_or(Content());
    m_facts->showFacts(m_content.facts);
    const auto count = qsizetype(m_content.lines.size());
    m_more->setVisible(count > mostLines);
    if (count > mostLines) {
        m_more->setText(tr("… and %n more line(s) that are not shown.", nullptr, int(count - mostLines)));
        m_content.lines.resize(size_t(mostLines));
    }
    QHash<LineId, Row> gone = std::exchange(m_rows, {});
    for (const PageLine &line : m_content.lines) {
        Row row = gone.take(line.line.id);
        if (!row.widget) {
            row = makeRow(line.section);
            row.field->setLine(line.line.id);
        }
        row.field->showLine(line.line.text);
        m_rows.insert(line.line.id, row);
        showMarks(row);
    }
    for (const Row &row : std::as_const(gone))
        removeRow(row);
    showReasons();
    showLookedAt();
    arrange();
}

void PagePanel::showMarks(const Row &row)
{
    const Marks marks = m_content.marks.value(row.field->line());
    row.field->showMarks(marks.words, m_theme);
    row.badges->show(marks.badges);
    QStringList spoken;
    for (const Badge &badge : marks.badges)
        spoken.append(spokenText(badge));
    row.field->setAccessibleDescription(spoken.join(u'\n'));
}

void PagePanel::setLookedAt(const std::optional<Range> &words)
{
    if (m_lookedAt == words)
        return;
    m_lookedAt = words;
    showLookedAt();
    if (const Row row = m_rows.value(words ? words->from.line : LineId()); row.widget)
        m_area->ensureWidgetVisible(row.widget);
}

void PagePanel::showLookedAt()
{
    for (const Row &row : std::as_const(m_rows)) {
        std::optional<Stretch> part;
        if (m_lookedAt && m_lookedAt->from.line == row.field->line()) {
            const qint32 end =
                m_lookedAt->isInOneLine() ? m_lookedAt->to.offset : qint32(row.field->text().size());
            part = Stretch{m_lookedAt->from.offset, end - m_lookedAt->from.offset};
        }
        row.field->setLookedAt(part, m_theme);
    }
}

void PagePanel::takeCaret(PageField *field)
{
    m_last = field;
    Q_EMIT caretMoved();
}

std::optional<Caret> PagePanel::caret() const
{
    if (!m_last || m_rows.value(m_last->line()).field != m_last)
        return std::nullopt;
    return m_last->caret();
}

void PagePanel::goBack()
{
    if (m_last)
        m_last->setFocus();
}

QRect PagePanel::caretOnScreen() const
{
    if (!m_last)
        return {};
    const QRect rect = m_last->cursorRect();
    return {m_last->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

void PagePanel::showReasons()
{
    while (m_reasons.size() > m_content.reasons.size())
        delete m_reasons.takeLast();
    while (m_reasons.size() < m_content.reasons.size()) {
        QLabel *label = wrapping(m_page);
        label->setIndent(fieldMargin());
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setToolTip(tr("Comes from the reasons that are linked in the transcript"));
        m_reasons.append(label);
    }
    for (qsizetype at = 0; at < m_reasons.size(); ++at)
        m_reasons[at]->setText(u"• "_s + m_content.reasons[at]);
}

std::vector<QWidget *> PagePanel::widgetsOf(PageSection section)
{
    std::vector<QWidget *> widgets;
    if (section != PageSection::Summary)
        widgets.push_back(m_headings.value(int(section)));
    bool isEmpty = true;
    const bool hasDraft = m_draft.field && m_draft.field->section() == section;
    for (const PageLine &line : m_content.lines) {
        if (line.section != section)
            continue;
        isEmpty = false;
        widgets.push_back(m_rows.value(line.line.id).widget);
        if (hasDraft && m_draftAfter == line.line.id)
            widgets.push_back(m_draft.widget);
    }
    if (section == PageSection::Reasons) {
        widgets.insert(widgets.end(), m_reasons.begin(), m_reasons.end());
        m_noReasons->setVisible(isEmpty && m_reasons.isEmpty());
        widgets.push_back(m_noReasons);
        return widgets;
    }
    if (isEmpty && !m_placeholders.contains(int(section)))
        m_placeholders.insert(int(section), makeRow(section));
    else if (!isEmpty && m_placeholders.contains(int(section)))
        removeRow(m_placeholders.take(int(section)));
    if (isEmpty)
        widgets.push_back(m_placeholders.value(int(section)).widget);
    return widgets;
}

void PagePanel::arrange()
{
    if (m_draft.field && !m_rows.contains(m_draftAfter))
        removeDraft();
    std::vector<QWidget *> order{m_facts};
    m_headings.value(int(PageSection::Summary))->hide();
    for (const PageSection section : sections)
        std::ranges::copy(widgetsOf(section), std::back_inserter(order));
    order.push_back(m_more);
    if (order == m_order)
        return;
    m_order = order;
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    QWidget *before = m_facts;
    for (QWidget *widget : order) {
        m_column->addWidget(widget);
        if (widget != m_noReasons && widget != m_more)
            widget->show();
        if (auto *field = widget->findChild<PageField *>()) {
            setTabOrder(before, field);
            before = field;
        }
    }
    setTabOrder(before, m_copy);
    m_column->addStretch();
}

void PagePanel::leaveField(PageField *field, int step)
{
    std::vector<PageField *> fields;
    for (const QWidget *widget : m_order) {
        if (auto *inside = widget->findChild<PageField *>())
            fields.push_back(inside);
    }
    const auto at = std::ranges::find(fields, field) - fields.begin() + step;
    if (at < 0 || at >= qsizetype(fields.size()))
        return;
    PageField *next = fields[size_t(at)];
    next->setFocus();
    next->putCaret(step < 0 ? qint32(next->text().size()) : 0);
    m_area->ensureWidgetVisible(next);
}

void PagePanel::goTo(const Position &at, qint32 to)
{
    const Row row = m_rows.value(at.line);
    if (!row.field)
        return;
    row.field->setFocus();
    showPlace(at, to);
}

void PagePanel::showPlace(const Position &at, qint32 to)
{
    const Row row = m_rows.value(at.line);
    if (!row.field)
        return;
    row.field->select(at.offset, to);
    m_area->ensureWidgetVisible(row.widget);
}

} // namespace Ropewalk
