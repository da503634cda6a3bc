// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/claims/sourceform.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace Ropewalk
{

namespace
{

/// A date as people write it; none where it is not one.
QDate dateOf(const QString &text)
{
    const QLocale locale;
    QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (!date.isValid())
            date = locale.toDate(text.trimmed(), format);
    }
    return date;
}

QString textOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString dateText(const Source &source)
{
    return source.date.isValid() ? textOf(source.date) : source.dateText;
}

} // namespace

QString sourceKindName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::WholeText:
        return QCoreApplication::translate("SourceKind", "Whole text");
    case SourceKind::Excerpt:
        return QCoreApplication::translate("SourceKind", "Excerpt");
    case SourceKind::Tape:
        return QCoreApplication::translate("SourceKind", "Tape");
    case SourceKind::OwnWords:
        return QCoreApplication::translate("SourceKind", "Our own words");
    }
    Q_UNREACHABLE_RETURN({});
}

SourceForm::SourceForm(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_hint(new QLabel(this))
    , m_episode(new QComboBox(this))
{
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_title = addField(*form, tr("Title"));
    for (const SourceKind kind :
         {SourceKind::WholeText, SourceKind::Excerpt, SourceKind::Tape, SourceKind::OwnWords})
        m_kind->addItem(sourceKindName(kind));
    for (QComboBox *combo : {m_kind, m_episode}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(10);
    }
    m_kind->setAccessibleName(tr("Kind"));
    auto *kindLabel = new QLabel(tr("Kind"), this);
    kindLabel->setBuddy(m_kind);
    form->addRow(kindLabel, m_kind);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(m_hint);
    m_episode->setAccessibleName(tr("Episode"));
    m_episodeLabel = new QLabel(tr("Episode"), this);
    m_episodeLabel->setBuddy(m_episode);
    form->addRow(m_episodeLabel, m_episode);
    m_author = addField(*form, tr("Author"));
    m_publisher = addField(*form, tr("Publisher"));
    m_date = addField(*form, tr("Date"), tr("2026-03-14, or as printed: Spring 2019"));
    m_address = addField(*form, tr("Address"), tr("A web address, an archive, a shelf"));
    m_retrieved = addField(*form, tr("Retrieved"), tr("2026-03-14"));
    connect(m_kind, &QComboBox::activated, this, &SourceForm::finish);
    connect(m_episode, &QComboBox::activated, this, &SourceForm::finish);
}

QLineEdit *SourceForm::addField(QFormLayout &form, const QString &name, const QString &hint)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    auto *label = new QLabel(name, this);
    label->setBuddy(field);
    form.addRow(label, field);
    connect(field, &QLineEdit::editingFinished, this, &SourceForm::finish);
    return field;
}

void SourceForm::showEpisodes(const QList<std::pair<EpisodeId, QString>> &episodes)
{
    if (episodes == m_choices)
        return;
    m_choices = episodes;
    fillEpisodes();
}

void SourceForm::fillEpisodes()
{
    m_episode->clear();
    m_episode->addItem(tr("None"), QVariant::fromValue(EpisodeId()));
    for (const auto &[id, title] : m_choices) {
        m_episode->addItem(title, QVariant::fromValue(id));
        if (id == m_source.episode)
            m_episode->setCurrentIndex(m_episode->count() - 1);
    }
    if (!m_source.episode.isNull() && m_episode->currentIndex() == 0) {
        m_episode->addItem(tr("An episode that was removed"), QVariant::fromValue(m_source.episode));
        m_episode->setCurrentIndex(m_episode->count() - 1);
    }
}

void SourceForm::showSource(const Source &source)
{
    if (source.id != m_source.id)
        finish();
    const Source before = std::exchange(m_source, source);
    // A field that is being typed in keeps what is typed, unless its own value changed.
    const bool isOther = source.id != before.id;
    const auto show = [isOther](QLineEdit *field, const QString &was, const QString &is) {
        if (isOther || was != is || !field->hasFocus()) {
            field->setText(is);
            field->setCursorPosition(0);
        }
    };
    show(m_title, before.title, source.title);
    show(m_author, before.author, source.author);
    show(m_publisher, before.publisher, source.publisher);
    show(m_date, dateText(before), dateText(source));
    show(m_address, before.address, source.address);
    show(m_retrieved, textOf(before.retrieved), textOf(source.retrieved));
    m_kind->setCurrentIndex(int(source.kind));
    fillEpisodes();
    showKind();
}

void SourceForm::showKind()
{
    const bool isTape = m_source.kind == SourceKind::Tape;
    m_episodeLabel->setVisible(isTape);
    m_episode->setVisible(isTape);
    const bool isOwn = m_source.kind == SourceKind::OwnWords;
    m_hint->setText(tr("What the show itself wrote is never proof by itself: find another source."));
    m_hint->setVisible(isOwn);
}

Source SourceForm::filledIn() const
{
    Source source = m_source;
    source.kind = SourceKind(m_kind->currentIndex());
    // What nobody typed in stays as it is, also where the field shows less of it.
    const auto take = [](const QLineEdit *field, QString &text) {
        if (field->isModified())
            text = field->text();
    };
    take(m_title, source.title);
    take(m_author, source.author);
    take(m_publisher, source.publisher);
    take(m_address, source.address);
    if (m_date->isModified() && m_date->text() != dateText(source)) {
        source.date = dateOf(m_date->text());
        source.dateText = source.date.isValid() ? QString() : m_date->text();
    }
    const QDate retrieved = dateOf(m_retrieved->text());
    if (m_retrieved->isModified() && (retrieved.isValid() || m_retrieved->text().trimmed().isEmpty()))
        source.retrieved = retrieved;
    source.episode = m_episode->currentData().value<EpisodeId>();
    return source;
}

void SourceForm::finish()
{
    if (m_source.id.isNull())
        return;
    const Source source = filledIn();
    if (source != m_source)
        Q_EMIT changeWanted(source);
}

} // namespace Ropewalk
