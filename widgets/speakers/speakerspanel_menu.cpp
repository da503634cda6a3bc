// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The menu of the panel: what can be changed about the speaker at hand.

#include "widgets/speakers/speakerspanel.h"

#include "widgets/common/swatch.h"

#include <QActionGroup>
#include <QMenu>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr int lastNumber = 9; // that has a key

/// Text for a menu, where an ampersand would be taken for a key.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

void SpeakersPanel::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    const Speaker *found = m_model->find(current());
    if (!found)
        return;
    const Speaker speaker = *found;
    addNumbers(*m_menu->addMenu(tr("&Number")), speaker);
    addColours(*m_menu->addMenu(tr("C&olour")), speaker);
    m_menu->addSeparator();
    m_menu->addAction(tr("Rena&me"), this, [this] { m_list->edit(m_list->currentIndex()); });
    m_menu->addAction(tr("Another &label"), this,
                      [this, speaker] { beginDraft(speaker.id, SpeakerField::Label); });
    if (speaker.role.isEmpty())
        m_menu->addAction(tr("&Role"), this, [this, speaker] { beginDraft(speaker.id, SpeakerField::Role); });
    m_menu->addSeparator();
    addMerging(*m_menu, speaker);
    m_menu->addAction(tr("Re&move “%1”").arg(plain(speaker.shortName)), this,
                      [this, speaker] { Q_EMIT removeWanted(speaker.id); });
}

void SpeakersPanel::addNumbers(QMenu &menu, const Speaker &speaker)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](int number, const QString &text) {
        QAction *action =
            menu.addAction(text, this, [this, id = speaker.id, number] { Q_EMIT numberWanted(id, number); });
        action->setCheckable(true);
        action->setChecked(speaker.number == number);
        group->addAction(action);
    };
    for (int number = 1; number <= lastNumber; ++number) {
        const auto &cast = m_model->cast();
        const auto owner = std::ranges::find(cast, number, &Speaker::number);
        const QString text = u"&%1"_s.arg(number);
        add(number, owner == cast.end() ? text : text + u"  "_s + plain(owner->shortName));
    }
    add(0, tr("N&one"));
}

void SpeakersPanel::addColours(QMenu &menu, const Speaker &speaker)
{
    // In the order of Theme's colours of speakers.
    const QStringList names = {tr("Grey"),   tr("Brown"), tr("Blue"), tr("Rose"),  tr("Green"),
                               tr("Violet"), tr("Teal"),  tr("Red"),  tr("Olive"), tr("Indigo")};
    auto *group = new QActionGroup(&menu);
    for (int colour = 0; colour < Theme::speakerColours; ++colour) {
        QAction *action =
            menu.addAction(swatch(m_theme.speaker(colour), *this), names.value(colour), this,
                           [this, id = speaker.id, colour] { Q_EMIT colourWanted(id, colour); });
        action->setCheckable(true);
        action->setChecked(speaker.colour % Theme::speakerColours == colour);
        group->addAction(action);
    }
}

void SpeakersPanel::addMerging(QMenu &menu, const Speaker &speaker)
{
    const QList<SpeakerId> chosen = selected();
    if (chosen.size() > 1) {
        QMenu *into = menu.addMenu(tr("Mer&ge the %n selected into", nullptr, int(chosen.size())));
        for (const SpeakerId kept : chosen) {
            QList<SpeakerId> gone = chosen;
            gone.removeOne(kept);
            into->addAction(plain(m_model->find(kept)->name), this,
                            [this, gone, kept] { Q_EMIT mergeWanted(gone, kept); });
        }
        return;
    }
    QMenu *into = menu.addMenu(tr("Mer&ge “%1” into").arg(plain(speaker.shortName)));
    for (const Speaker &other : m_model->cast()) {
        if (other.id != speaker.id)
            into->addAction(swatch(m_theme.speaker(other.colour), *this), plain(other.name), this,
                            [this, gone = speaker.id, kept = other.id] { Q_EMIT mergeWanted({gone}, kept); });
    }
    into->setEnabled(!into->isEmpty());
}

} // namespace Ropewalk
