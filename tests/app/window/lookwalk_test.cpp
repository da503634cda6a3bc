// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The walk through what is to be looked at, in the real window, with real keys.

#include "app/session/claims.h"
#include "app/session/marks.h"
#include "app/window/workspaces.h"
#include "model/analysis/marklist.h"
#include "model/annotation/claimlook.h"
#include "tests/app/window/windowdesk.h"
#include "tests/support/gui/window.h"
#include "widgets/claims/claimcard.h"
#include "widgets/claims/claimspanel.h"
#include "widgets/marks/markspanel.h"
#include "widgets/page/pagepanel.h"

#include <QListView>
#include <QTextCursor>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Desk : WindowDesk {
    Desk()
    {
        start();
        window().resize(1440, 900);
        QFile file(path(u"episode.txt"_s));
        const QByteArray text = "HOST: Goats look at you. They never page.\n\n"
                                "FARMER: Forty minutes of downtime. Twelve goats looked.\n\n"
                                "HOST: Look at the goat.\n";
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0 || !file.flush() ||
            !open({file.fileName()}))
            qFatal("the episode could not be opened");
    }
    [[nodiscard]] Range words(qsizetype line, const QString &text) const
    {
        const Line &found = episode().transcript().lineAt(line).line();
        const auto at = qint32(found.text.indexOf(text));
        return {{found.id, at}, {found.id, at + qint32(text.size())}};
    }
    [[nodiscard]] Claims claims() const { return {session().project(), session().history(), episode().id()}; }
    [[nodiscard]] Marks marks() const { return {session().project(), session().history(), episode().id()}; }
    [[nodiscard]] AnnotationId claim(qsizetype line, const QString &text, const QString &verdict) const
    {
        const Range place = words(line, text);
        const AnnotationId id = claims().make({place.to, place.from}).value();
        if (!verdict.isEmpty() && !claims().setVerdict(id, verdict))
            qFatal("no verdict");
        return id;
    }
    void select(const Range &range) const { editor().setCaret({range.to, range.from}); }
    /// Types over words as people do.
    void correct(qsizetype line, const QString &text, const QString &with) const
    {
        editor().setFocus();
        select(words(line, text));
        type(with);
    }
    /// Changes words as an import does, which looks at no lock.
    void change(qsizetype line, const QString &text, const QString &with) const
    {
        const Range range = words(line, text);
        editor().setFocus();
        QVERIFY(session().history().perform(
            {episode().id(), u"step"_s, {ReplaceText{range.from.line, range.from.offset, text, with}}}));
    }
    [[nodiscard]] ClaimStatus status(AnnotationId id) const
    {
        const Annotation &annotation = *episode().annotations().find(id);
        return claimStatus(*annotation.as<Claim>(), areWordsOff(annotation));
    }
    [[nodiscard]] std::vector<Mark> lost() const
    {
        std::vector<Mark> marks = marksOf(episode());
        std::erase_if(marks, [](const Mark &mark) { return !mark.needsLook(); });
        return marks;
    }
    [[nodiscard]] ClaimCard &card() const { return window().claims().card(); }
    void toTop() const
    {
        editor().setFocus();
        key(Qt::Key_Home, Qt::ControlModifier);
    }
};

} // namespace

class LookWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClaimWhoseWordsChanged_isConfirmedByF9_asOneSignedStep()
    {
        Desk desk;
        const AnnotationId id = desk.claim(1, u"Forty minutes of downtime."_s, u"verified"_s);
        desk.correct(1, u"Forty"_s, u"Fifty"_s);
        QCOMPARE(desk.status(id), ClaimStatus::CheckAgain);
        desk.toTop();
        desk.key(Qt::Key_F9); // nobody confirms what they have not seen
        QCOMPARE(desk.status(id), ClaimStatus::CheckAgain);
        QVERIFY2(desk.said().contains(u"its words changed since “verified”"_s), qPrintable(desk.said()));
        QVERIFY(desk.said().contains(u"F9"_s) && desk.said().contains(u"(1 of 1)"_s));
        QCOMPARE(desk.editor().caret(), caretAt(desk.words(1, u"Fifty"_s).from));
        QCOMPARE(desk.card().claim(), id);
        TestWindow::picture(desk.window(), u"lookwalk-claim"_s);
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.status(id), ClaimStatus::Checked);
        const Claim &claim = *desk.episode().annotations().find(id)->as<Claim>();
        QCOMPARE(claim.verdict, u"verified"_s);
        QCOMPARE(claim.signOffs.size(), 1U);
        QCOMPARE(desk.said(), u"“verified” holds for the changed words"_s);
        desk.trigger(ActionId::Undo);
        QCOMPARE(desk.status(id), ClaimStatus::CheckAgain);
    }

    void f9_insideAChangedClaim_saysWhatStandsThereFirst()
    {
        Desk desk;
        const AnnotationId id = desk.claim(1, u"Forty minutes of downtime."_s, u"verified"_s);
        desk.correct(1, u"Forty"_s, u"Fifty"_s);
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.status(id), ClaimStatus::CheckAgain);
        QVERIFY(desk.said().contains(u"its words changed"_s));
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.status(id), ClaimStatus::Checked);
    }

    void shiftF9_opensAChangedClaimAgain()
    {
        Desk desk;
        const AnnotationId id = desk.claim(1, u"Forty minutes of downtime."_s, u"verified"_s);
        desk.correct(1, u"Forty"_s, u"Fifty"_s);
        desk.key(Qt::Key_F8);
        desk.key(Qt::Key_F9, Qt::ShiftModifier);
        QCOMPARE(desk.status(id), ClaimStatus::Open);
        desk.key(Qt::Key_F8);
        QCOMPARE(desk.said(), u"There is nothing to look at."_s);
        desk.trigger(ActionId::Undo);
        QCOMPARE(desk.status(id), ClaimStatus::CheckAgain);
    }

    void openClaims_areWalkedInFactChecking_andGetNoVerdictUnasked()
    {
        Desk desk;
        const AnnotationId first = desk.claim(0, u"Goats look at you."_s, {});
        const AnnotationId second = desk.claim(1, u"Twelve goats looked."_s, {});
        desk.toTop();
        desk.key(Qt::Key_F8);
        QCOMPARE(desk.said(), u"There is nothing to look at."_s);
        desk.trigger(ActionId::WorkspaceFactCheck);
        desk.editor().setFocus();
        desk.key(Qt::Key_F8);
        QVERIFY2(desk.said().startsWith(u"Claim “Goats look at you.”, open"_s), qPrintable(desk.said()));
        desk.key(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(desk.episode().annotations().find(first));
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.status(first), ClaimStatus::Open);
        QVERIFY(desk.card().isAncestorOf(desk.focus()));
        // From there on two keys a claim.
        desk.key(Qt::Key_1);
        QCOMPARE(desk.status(first), ClaimStatus::Checked);
        desk.key(Qt::Key_F8);
        QCOMPARE(desk.card().claim(), second);
        desk.key(Qt::Key_2);
        QCOMPARE(desk.status(second), ClaimStatus::Checked);
        desk.key(Qt::Key_F8);
        QCOMPARE(desk.said(), u"There is nothing to look at."_s);
    }

    void aQuoteLockWhoseWordsChanged_isConfirmedOrTakenOff()
    {
        for (const bool isYes : {true, false}) {
            Desk desk;
            QVERIFY(desk.marks().toggle(Marks::Kind::QuoteLock, desk.words(0, u"They never page"_s)));
            desk.change(0, u"never"_s, u"always"_s);
            QCOMPARE(desk.lost().size(), 1U);
            desk.key(Qt::Key_F8);
            QVERIFY2(desk.said().startsWith(u"Quote lock, its words changed to “They always page”"_s),
                     qPrintable(desk.said()));
            desk.key(Qt::Key_F9, isYes ? Qt::NoModifier : Qt::ShiftModifier);
            QVERIFY(desk.lost().empty());
            QCOMPARE(marksOf(desk.episode()).size(), isYes ? 1U : 0U);
            desk.trigger(ActionId::Undo);
            QCOMPARE(desk.lost().size(), 1U);
        }
    }

    void whatHasLostItsWords_isShownByF9_andDroppedByShiftF9()
    {
        Desk desk;
        QVERIFY(desk.marks().addNote(desk.words(1, u"Twelve goats looked."_s), {u"count them"_s, false}));
        desk.select(desk.words(1, u" Twelve goats looked."_s));
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.lost().size(), 1U);
        desk.toTop();
        desk.key(Qt::Key_F8);
        QVERIFY2(desk.said().startsWith(u"Note “count them”, its words “Twelve goats looked.” are gone"_s),
                 qPrintable(desk.said()));
        QVERIFY(!desk.window().marks().isVisible());
        desk.key(Qt::Key_F9);
        QVERIFY(desk.window().marks().isVisible());
        QCOMPARE(desk.window().findChild<QListView *>(u"marks"_s)->currentIndex().row(), 0);
        QCOMPARE(desk.lost().size(), 1U);
        TestWindow::picture(desk.window(), u"lookwalk-gone"_s);
        desk.key(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(marksOf(desk.episode()).empty());
        desk.trigger(ActionId::Undo);
        QCOMPARE(desk.lost().size(), 1U);
    }

    void whatHasNoPlaceAnyMore_isReachedLast_inThePanel()
    {
        Desk desk;
        QVERIFY(desk.marks().addNote(desk.words(1, u"Twelve"_s), {u"count them"_s, false}));
        QVERIFY(desk.marks().toggle(Marks::Kind::QuoteLock, desk.words(0, u"They never page"_s)));
        desk.change(0, u"never"_s, u"always"_s);
        // All turns go; then there is one again, which nothing of the old ones hangs on.
        const Transcript &transcript = desk.episode().transcript();
        const TurnId first = transcript.turnAt(0).id;
        QVERIFY(desk.session().history().perform(
            {desk.episode().id(), u"step"_s, {RemoveTurns{first, qint32(transcript.turnCount())}}}));
        desk.type(u"Anew"_s);
        const auto isPlaceless = [&desk](const Mark &mark) {
            return !desk.episode().findLine(mark.range.from.line);
        };
        QCOMPARE(desk.lost().size(), 2U);
        const qsizetype placeless = std::ranges::count_if(desk.lost(), isPlaceless);
        for (int times = 0; times < 2; ++times)
            desk.key(Qt::Key_F8);
        QVERIFY2(desk.said().contains(u"(2 of 2"_s), qPrintable(desk.said()));
        QCOMPARE(desk.window().marks().isVisible(), placeless > 0);
        desk.key(Qt::Key_F9, Qt::ShiftModifier);
        desk.key(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(marksOf(desk.episode()).empty());
    }

    void f8_comesToThePageToo_withoutTakingTheKeyboard()
    {
        Desk desk;
        desk.trigger(ActionId::ShowPage);
        const LineId line = LineId::create();
        QVERIFY(desk.session().history().perform(
            {desk.episode().id(),
             u"page"_s,
             {InsertPageLine{
                 {}, {PageSection::Summary, Line{line, u"Twelve goats never sleep."_s, {}, {}, {}}}}}}));
        const Range place{{line, 0}, {line, 12}};
        const AnnotationId id = desk.claims().make({place.to, place.from}).value();
        QVERIFY(desk.claims().setVerdict(id, u"verified"_s));
        QVERIFY(desk.session().history().perform(
            {desk.episode().id(), u"page"_s, {ReplaceText{line, 0, u"Twelve"_s, u"Eleven"_s}}}));
        desk.trigger(ActionId::ShowPage);
        desk.toTop();
        desk.key(Qt::Key_F8);
        QVERIFY2(desk.said().startsWith(u"Claim “Eleven goats”"_s), qPrintable(desk.said()));
        SOON_VERIFY(desk.window().page().isVisible());
        QVERIFY(desk.editor().hasFocus());
        TestWindow::picture(desk.window().page(), u"lookwalk-page"_s);
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.status(id), ClaimStatus::Checked);
    }

    void mentionsAndAnchors_areWalkedInTheOrderOfTheText()
    {
        Desk desk;
        desk.editor().setCaret(caretAt(desk.words(2, u"Look"_s).from));
        desk.type(u"It is reason number 81. "_s);
        QVERIFY(desk.marks().toggle(Marks::Kind::QuoteLock, desk.words(0, u"They never page"_s)));
        desk.change(0, u"never"_s, u"always"_s);
        const AnnotationId id = desk.claim(1, u"Twelve goats looked."_s, u"verified"_s);
        Q_UNUSED(id)
        desk.correct(1, u"Twelve"_s, u"Ten"_s);
        desk.toTop();
        QStringList seen;
        for (int times = 0; times < 4; ++times) {
            desk.key(Qt::Key_F8);
            seen.append(desk.said().section(u' ', 0, 0));
        }
        QCOMPARE(seen, (QStringList{u"Quote"_s, u"Claim"_s, u"Reason"_s, u"Quote"_s}));
        QVERIFY(desk.said().contains(u"round the end"_s));
        desk.key(Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(desk.said().startsWith(u"Reason"_s));
        // An answer goes on to what stands behind.
        desk.toTop();
        desk.key(Qt::Key_F8);
        desk.key(Qt::Key_F9);
        QVERIFY2(desk.said().startsWith(u"Claim"_s), qPrintable(desk.said()));
        desk.key(Qt::Key_F9);
        QVERIFY2(desk.said().startsWith(u"Reason"_s), qPrintable(desk.said()));
    }
};

QTEST_MAIN(LookWalkTest)
#include "lookwalk_test.moc"
