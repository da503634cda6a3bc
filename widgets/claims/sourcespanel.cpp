// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/claims/sourcespanel.h"

#include "widgets/claims/choicerow.h"
#include "widgets/claims/evidenceform.h"
#include "widgets/claims/sourceform.h"
#include "widgets/claims/sourceview.h"
#include "widgets/common/icons.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// So much of the words that evidence is made of is shown.
constexpr qsizetype shownWords = 120;

QString shortened(const QString &words)
{
    return words.size() > shownWords ? words.first(shownWords) + u'…' : words;
}

} // namespace

SourcesPanel::SourcesPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    m_claim = new QLabel(this);
    m_claim->setWordWrap(true);
    m_claim->setTextFormat(Qt::PlainText);
    column->addWidget(m_claim);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    m_tabs = new QTabWidget(splitter);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeTextPage(), tr("Text"));
    auto *area = new QScrollArea(m_tabs);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_form = new SourceForm(area);
    area->setWidget(m_form);
    m_tabs->addTab(area, tr("About it"));
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    column->addWidget(splitter, 1);
    connect(m_form, &SourceForm::changeWanted, this, &SourcesPanel::changeWanted);
    showClaim({});
    fill();
    showCurrent();
}

QWidget *SourcesPanel::makeList()
{
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    m_text = new QLineEdit(top);
    m_text->setPlaceholderText(tr("A source’s title, or a new one"));
    m_text->setAccessibleName(tr("Title of a source"));
    m_text->setClearButtonEnabled(true);
    const auto addButton = [&](const QString &text, const QString &tip, const QString &iconName) {
        auto *button = new QToolButton(top);
        button->setIcon(icon(iconName));
        button->setAccessibleName(text);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        row->addWidget(button);
        return button;
    };
    row->addWidget(m_text);
    QToolButton *add =
        addButton(tr("New source"), tr("Makes a source of the title that is typed (Enter)"), u"list-add"_s);
    m_remove = addButton(tr("Remove the source"), tr("Removes a source that no evidence uses (Delete)"),
                         u"list-remove"_s);
    column->addLayout(row);
    m_pages = new QStackedWidget(top);
    m_list = new QListWidget(m_pages);
    m_list->setAccessibleName(tr("Sources"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty = new QLabel(m_pages);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages, 1);
    const auto make = [this] {
        const QString title = m_text->text().trimmed();
        if (title.isEmpty()) {
            m_text->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_text->clear();
        Q_EMIT newSourceWanted(title);
    };
    const auto remove = [this] {
        if (!m_current.isNull())
            Q_EMIT removeWanted(m_current);
    };
    connect(add, &QToolButton::clicked, this, make);
    connect(m_remove, &QToolButton::clicked, this, remove);
    auto *key = new QShortcut(Qt::Key_Delete, m_list, remove, Qt::WidgetShortcut);
    key->setAutoRepeat(false);
    connect(m_text, &QLineEdit::textChanged, this, &SourcesPanel::fill);
    // Enter takes what is found, and makes what is not.
    connect(m_text, &QLineEdit::returnPressed, this, [this, make] {
        if (m_text->text().trimmed().isEmpty() || m_list->count() == 0)
            make();
        else
            m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_isFilling && item)
            setCurrent(item->data(Qt::UserRole).value<SourceId>());
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_content->setFocus(Qt::OtherFocusReason); });
    return top;
}

QWidget *SourcesPanel::makeTextPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    m_content = new SourceView(page);
    m_content->setAccessibleName(tr("Text of the source"));
    column->addWidget(m_content, 1);
    column->addWidget(makeEvidenceBar());
    m_paste = new QToolButton(page);
    m_paste->setFocusPolicy(Qt::StrongFocus);
    m_paste->setAutoRaise(true);
    column->addWidget(m_paste);
    connect(m_paste, &QToolButton::clicked, this, &SourcesPanel::pasteOver);
    connect(m_content, &SourceView::pasted, this,
            [this](const QString &text) { Q_EMIT textWanted(m_current, text); });
    return page;
}

QWidget *SourcesPanel::makeEvidenceBar()
{
    m_evidence = new QFrame(this);
    m_evidence->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(m_evidence);
    m_evidenceText = new QLabel(m_evidence);
    m_evidenceText->setWordWrap(true);
    m_evidenceText->setTextFormat(Qt::PlainText);
    m_stance = new ChoiceRow(tr("What the words do to the claim"), m_evidence);
    m_stance->setChoices(ChoiceRow::choices(stanceTexts()));
    column->addWidget(m_evidenceText);
    column->addWidget(m_stance);
    connect(m_stance, &ChoiceRow::chosen, this, [this](qsizetype at) {
        const QString words = m_content->selectedWords();
        endEvidence();
        Q_EMIT evidenceWanted(m_current, words, Stance(at));
    });
    m_evidence->hide();
    return m_evidence;
}

void SourcesPanel::setTheme(const Theme &theme)
{
    QPalette quiet = m_evidence->palette();
    quiet.setColor(QPalette::Window, theme.colour(Colour::OfferedPage));
    m_evidence->setPalette(quiet);
}

void SourcesPanel::showSources(std::vector<Source> sources)
{
    if (sources == m_sources)
        return;
    m_sources = std::move(sources);
    if (std::ranges::find(m_sources, m_current, &Source::id) == m_sources.end())
        m_current = {};
    fill();
    if (m_current.isNull() && !m_sources.empty())
        m_current = m_sources.front().id;
    showCurrent();
}

void SourcesPanel::showEpisodes(const QList<std::pair<EpisodeId, QString>> &episodes)
{
    m_form->showEpisodes(episodes);
}

void SourcesPanel::showClaim(const QString &words)
{
    m_claim->setText(words.isEmpty() ? tr("Choose a claim, then evidence for it can be taken from a source.")
                                     : tr("For the claim “%1”").arg(shortened(words)));
}

void SourcesPanel::fill()
{
    m_isFilling = true;
    m_list->clear();
    const QString typed = m_text->text().simplified();
    for (const Source &source : m_sources) {
        if (!source.title.contains(typed, Qt::CaseInsensitive) &&
            !source.author.contains(typed, Qt::CaseInsensitive))
            continue;
        const bool isOwn = source.kind == SourceKind::OwnWords;
        auto *item =
            new QListWidgetItem(isOwn ? tr("%1 · our own words").arg(source.title) : source.title, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(source.id));
        item->setToolTip(sourceKindName(source.kind));
        if (source.id == m_current)
            m_list->setCurrentItem(item);
    }
    m_isFilling = false;
    m_pages->setCurrentIndex(m_list->count() > 0 ? 0 : 1);
    m_empty->setText(m_sources.empty() ? tr("No sources yet. Type the title of one and press Enter.")
                                       : tr("No source has this title: Enter makes one."));
}

void SourcesPanel::setCurrent(SourceId id)
{
    m_current = id;
    fill();
    showCurrent();
}

void SourcesPanel::showCurrent()
{
    const auto found = std::ranges::find(m_sources, m_current, &Source::id);
    const bool hasOne = found != m_sources.end();
    // A copy: the form first gives away what was being typed, and the sources come anew with it.
    const Source source = hasOne ? *found : Source();
    m_tabs->setVisible(hasOne);
    m_remove->setEnabled(hasOne);
    endEvidence();
    m_form->showSource(source);
    m_content->showText(source.text);
    m_paste->setText(source.text.isEmpty() ? tr("Paste its text")
                                           : tr("Replace by what is on the clipboard"));
}

void SourcesPanel::pasteOver()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.isEmpty())
        Q_EMIT textWanted(m_current, text);
}

QString SourcesPanel::selectedWords() const
{
    return m_tabs->isVisibleTo(this) ? m_content->selectedWords() : QString();
}

void SourcesPanel::beginEvidence()
{
    m_tabs->setCurrentIndex(0);
    m_evidenceText->setText(u'“' + shortened(m_content->selectedWords()) + u'”');
    m_evidence->show();
    m_stance->setFocus(Qt::ShortcutFocusReason);
}

void SourcesPanel::endEvidence()
{
    if (m_evidence->isHidden())
        return;
    m_evidence->hide();
    m_content->setFocus(Qt::OtherFocusReason);
}

void SourcesPanel::finish()
{
    m_form->finish();
}

QSize SourcesPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 30};
}

void SourcesPanel::keyPressEvent(QKeyEvent *event)
{
    const bool asks = !m_evidence->isHidden();
    if (event->key() == Qt::Key_Escape && asks)
        endEvidence();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (!asks || event->modifiers() != Qt::NoModifier || !m_stance->press(event->text()))
        QWidget::keyPressEvent(event);
}

} // namespace Ropewalk
