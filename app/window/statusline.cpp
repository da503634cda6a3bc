// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/statusline.h"

#include "widgets/editor/editorview.h"

#include <QAccessible>
#include <QLocale>
#include <QStatusBar>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr std::chrono::seconds sentenceStays{8};
constexpr qint64 secondsAMinute = 60;

/// The name of a BCP 47 tag's language in the window's language, as far as Qt knows it.
QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    if (tag.isEmpty() || locale.language() == QLocale::C)
        return tag;
    const QLocale window;
    return window.language() == locale.language() ? locale.nativeLanguageName()
                                                  : QLocale::languageToString(locale.language());
}

QString clockOf(const QDateTime &time, const QDateTime &now)
{
    const QLocale locale;
    if (time.date() == now.date())
        return locale.toString(time.time(), QLocale::ShortFormat);
    return locale.toString(time, QLocale::ShortFormat);
}

/// To the second: what somebody asks for who hovers.
QString exactClockOf(const QDateTime &time, const QDateTime &now)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (const qsizetype minutes = format.indexOf("mm"_L1); minutes > 0 && !format.contains("ss"_L1))
        format.insert(minutes + 2, format.at(minutes - 1) + u"ss"_s);
    const QString clock = locale.toString(time.time(), format);
    if (time.date() == now.date())
        return clock;
    return locale.toString(time.date(), QLocale::ShortFormat) + u' ' + clock;
}

} // namespace

StatusLine::StatusLine(QStatusBar &bar, EpisodeController &episodes, EditorView &view, const Saver &saver,
                       const ProjectController &projects, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_episodes(episodes)
    , m_view(view)
    , m_saver(saver)
    , m_projects(projects)
{
    const auto add = [&](QLabel *&label, const QString &name, bool isRight) {
        label = new QLabel(&bar);
        label->setTextFormat(Qt::PlainText);
        label->setObjectName(name);
        const int space = bar.fontMetrics().averageCharWidth();
        label->setContentsMargins(space, 0, space, 0);
        if (isRight)
            bar.addPermanentWidget(label);
        else
            bar.addWidget(label);
    };
    add(m_place, u"place"_s, false);
    add(m_length, u"length"_s, false);
    add(m_language, u"language"_s, false);
    add(m_checked, u"checked"_s, true);
    add(m_behind, u"behind"_s, true);
    add(m_saved, u"saved"_s, true);
    for (QLabel *label : {m_length, m_language, m_checked, m_saved, m_behind})
        label->setForegroundRole(QPalette::PlaceholderText);

    connect(&view, &EditorView::caretMoved, this, &StatusLine::showPlace);
    connect(&episodes, &EpisodeController::shown, this, [this] {
        m_words.reset();
        showPlace();
        showEpisode();
    });
    connect(&episodes, &EpisodeController::changed, this, [this](const Touched &touched) {
        showPlace();
        if (touched.episodeFacts || !touched.splices.empty())
            showEpisode();
    });
    connect(&saver, &Saver::stateChanged, this, &StatusLine::showFile);
    connect(&projects, &ProjectController::opened, this, &StatusLine::showFile);
    connect(&projects, &ProjectController::closed, this, &StatusLine::showFile);
    connect(&projects, &ProjectController::savedAs, this, &StatusLine::showFile);
    connect(&projects, &ProjectController::closed, this, [this] { setChecked({}); });
    m_checkedStays.setSingleShot(true);
    connect(&m_checkedStays, &QTimer::timeout, m_checked, &QLabel::clear);
    // "2 minutes behind" goes on by itself.
    connect(&m_minute, &QTimer::timeout, this, &StatusLine::showFile);
    m_minute.start(std::chrono::seconds(secondsAMinute / 4));
}

void StatusLine::say(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    m_bar.showMessage(sentence, int(std::chrono::milliseconds(sentenceStays).count()));
    QAccessibleAnnouncementEvent event(&m_bar, sentence);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::setChecked(const QDateTime &when)
{
    m_checkedAt = when;
    m_checked->setText(when.isNull() ? QString() : tr("File checked"));
    m_checkedStays.start(sentenceStays);
    showFile();
}

void StatusLine::setWords(std::optional<qsizetype> words)
{
    m_words = words;
    showEpisode();
}

QString StatusLine::summary() const
{
    const Episode *episode = m_episodes.episode();
    return episode ? tr("%n turn(s)", nullptr, int(episode->transcript().turnCount())) : QString();
}

void StatusLine::showPlace()
{
    const Episode *episode = m_episodes.episode();
    const auto place =
        episode ? episode->transcript().findLine(m_view.caret().position.line) : Transcript::LinePlace{};
    QString text;
    if (place) {
        const QLocale locale;
        text = tr("Turn %1 of %2")
                   .arg(locale.toString(episode->transcript().indexOf(place.turn->id) + 1),
                        locale.toString(episode->transcript().turnCount()));
        const SpeakerId id = place.turn->head.speaker;
        if (const Speaker *speaker = m_episodes.project()->catalogue().speakers.find(id)) {
            text += u" · "_s + (speaker->shortName.isEmpty() ? speaker->name : speaker->shortName);
            if (speaker->number > 0)
                text += u" (%1)"_s.arg(speaker->number);
        }
    }
    m_place->setText(text);
}

void StatusLine::showEpisode()
{
    const Episode *episode = m_episodes.episode();
    m_length->setText(episode && m_words ? tr("%Ln word(s)", nullptr, int(*m_words)) : QString());
    m_language->setText(episode ? languageName(episode->facts().language) : QString());
    Q_EMIT summaryChanged();
}

StatusLine::FileWords StatusLine::fileWords(const Saver::State &state, bool hasFile, const QDateTime &now)
{
    FileWords words;
    if (!state.isKept)
        words.saved = tr("Not saved");
    else if (!state.kept.isNull())
        words.saved = tr("Saved %1").arg(clockOf(state.kept, now));
    const qint64 minutes = state.behind.isNull() ? 0 : state.behind.secsTo(now) / secondsAMinute;
    if (!hasFile)
        words.behind = tr("not in a file yet");
    else if (minutes > 0)
        words.behind = tr("file %n minute(s) behind", nullptr, int(minutes));
    if (!state.kept.isNull())
        words.tip = tr("kept on this computer: %1").arg(exactClockOf(state.kept, now));
    if (!state.written.isNull() && !words.tip.isEmpty())
        words.tip += u'\n';
    if (!state.written.isNull())
        words.tip += tr("file written: %1").arg(exactClockOf(state.written, now));
    return words;
}

void StatusLine::showFile()
{
    FileWords words;
    if (m_projects.session())
        words = fileWords(m_saver.state(), !m_projects.path().isEmpty(), QDateTime::currentDateTime());
    if (m_projects.session() && !m_checkedAt.isNull())
        words.tip += u'\n' + tr("file checked, all as it was written: %1")
                                 .arg(exactClockOf(m_checkedAt, QDateTime::currentDateTime()));
    m_saved->setText(words.saved);
    m_behind->setText(words.behind);
    for (QLabel *label : {m_saved, m_behind, m_checked})
        label->setToolTip(words.tip);
}

} // namespace Ropewalk
