// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Spelling in the real window, with dictionaries of the test's own.

#include "app/window/contextmenu.h"
#include "app/window/spellingcontroller.h"
#include "tests/app/window/windowdesk.h"

#include <QFile>
#include <QSignalSpy>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Desk : WindowDesk {
    Desk()
    {
        dictionaries.words[u"en_GB"_s] = {u"the"_s, u"goats"_s, u"chew"_s, u"rope"_s, u"and"_s, u"they"_s};
        dictionaries.words[u"de_DE"_s] = {u"das"_s};
        dictionaries.meanings[u"gaots"_s] = {u"goats"_s, u"gates"_s};
        start();
        window().resize(1440, 900);
        QFile file(path(u"episode.txt"_s));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("ANN: The gaots chew.\n\nBEN: They chew the rope.\n\nANN: And the hemp rope.\n") < 0 ||
            !file.flush() || !open({file.fileName()}))
            qFatal("the episode could not be opened");
    }
    [[nodiscard]] QString lookedAt() const
    {
        const auto &range = editor().lookedAt();
        return range ? episode().textOf(*range) : QString();
    }
    void put(qsizetype row, int offset) const
    {
        const LineId line = episode().transcript().lineAt(row).line().id;
        editor().setFocus();
        editor().setCaret({{line, offset}, {line, offset}});
    }
    /// What the context menu has at the caret, before its first line of others.
    [[nodiscard]] QAction *entry(QMenu &menu, const QString &text) const
    {
        window().contextMenu().fill(menu, {editor().caret().position, std::nullopt});
        for (QAction *action : menu.findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
};

} // namespace

class SpellingControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownWords_areWalkedThrough_roundTheEnd()
    {
        const Desk desk;
        desk.put(0, 0);
        desk.key(Qt::Key_F8, Qt::ControlModifier);
        QCOMPARE(desk.lookedAt(), u"gaots"_s);
        desk.key(Qt::Key_F8, Qt::ControlModifier);
        QCOMPARE(desk.lookedAt(), u"hemp"_s);
        desk.key(Qt::Key_F8, Qt::ControlModifier);
        QCOMPARE(desk.lookedAt(), u"gaots"_s);
        desk.key(Qt::Key_F8, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.lookedAt(), u"hemp"_s);
    }

    void aSuggestion_takesTheWordsPlace()
    {
        const Desk desk;
        desk.put(0, 6);
        QMenu menu;
        QAction *goats = desk.entry(menu, u"goats"_s);
        QVERIFY(goats);
        goats->trigger();
        QCOMPARE(desk.line(0), u"The goats chew."_s);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.line(0), u"The gaots chew."_s);
    }

    void theShowsDictionary_andOnesOwn_makeWordsKnown()
    {
        const Desk desk;
        desk.put(0, 6);
        QMenu menu;
        desk.entry(menu, u"Add “gaots” to the show’s dictionary"_s)->trigger();
        desk.put(2, 10);
        QMenu other;
        desk.entry(other, u"Add “hemp” to my dictionary"_s)->trigger();
        SOON_VERIFY([&desk] {
            desk.put(0, 0);
            desk.key(Qt::Key_F8, Qt::ControlModifier);
            return desk.lookedAt().isEmpty();
        }());
        QVERIFY(QFile::exists(desk.folders.settings + u"/words.txt"_s));
    }

    void theLanguage_belongsToTheEpisode()
    {
        const Desk desk;
        desk.put(0, 6);
        QMenu menu;
        QAction *german = nullptr;
        desk.window().contextMenu().fill(menu, {desk.editor().caret().position, std::nullopt});
        for (QMenu *part : menu.findChildren<QMenu *>()) {
            for (QAction *action : part->actions()) {
                if (action->text().contains(u"German"_s))
                    german = action;
            }
        }
        QVERIFY(german);
        german->trigger();
        QCOMPARE(desk.episode().facts().language, u"de-DE"_s);
        desk.put(1, 0);
        desk.key(Qt::Key_F8, Qt::ControlModifier);
        QCOMPARE(desk.lookedAt(), u"They"_s);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.episode().facts().language, QString());
    }

    void switchedOff_nobodyAsks()
    {
        const Desk desk;
        desk.trigger(ActionId::CheckSpelling);
        desk.put(0, 6);
        QMenu menu;
        QVERIFY(!desk.entry(menu, u"goats"_s));
        const int asked = desk.dictionaries.asked;
        (void)desk.editor().viewport()->grab();
        QCOMPARE(desk.dictionaries.asked, asked);
        desk.trigger(ActionId::CheckSpelling);
        const QImage before = desk.editor().viewport()->grab().toImage();
        desk.trigger(ActionId::CheckSpelling);
        QVERIFY(desk.editor().viewport()->grab().toImage() != before);
    }
};

QTEST_MAIN(SpellingControllerTest)
#include "spellingcontroller_test.moc"
