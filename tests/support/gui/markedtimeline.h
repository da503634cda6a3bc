// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/gui/timelinedesk.h"
#include "widgets/timeline/timelineview.h"

/// Episodes with something of everything that a timeline shows.
namespace TimelineSample
{

/// What the program finds itself, beside what is attached.
struct Marked {
    std::vector<TimelineMention> mentions;
    LeftToDo left;
};

/// Topics one after the other, links, claims and notes, in parts of the episode's length.
inline Marked mark(Desk &desk)
{
    const qsizetype turns = desk.transcript().turnCount();
    const auto at = [turns](double share) { return std::min(turns - 1, qsizetype(share * double(turns))); };
    struct Part {
        QString name;
        double from, to;
        int colour;
    };
    for (const Part &part :
         {Part{u"Six-month deadline"_s, 0, 0.09, 0}, Part{u"What “proper process” means"_s, 0.1, 0.34, 1},
          Part{u"Perl 6"_s, 0.35, 0.62, 2}, Part{u"Who can say no"_s, 0.63, 0.76, 3},
          Part{u"Goats"_s, 0.77, 0.79, 4}, Part{u"Two-track prediction"_s, 0.8, 0.92, 5}})
        desk.annotate(at(part.from), at(part.to), TopicTag{desk.addTopic(part.name, part.colour)});
    const ReasonId analysis = desk.addReason(81, u"No goat analysis meetings."_s);
    const ReasonId staff = desk.addReason(25, u"You don’t need to call a staff meeting."_s);
    desk.annotate(at(0.77), at(0.77), ReasonLink{analysis, true, false});
    desk.annotate(at(0.9), at(0.9), ReasonLink{staff, false, false});
    Claim open;
    Claim verified;
    verified.verdict = u"verified"_s;
    verified.signOffs = {{u"Ann"_s, {}, {}}};
    Claim wrong = verified;
    wrong.verdict = u"false"_s;
    Claim murky = verified;
    murky.verdict = u"murky"_s;
    desk.annotate(at(0.05), at(0.05), verified);
    desk.annotate(at(0.3), at(0.3), wrong);
    desk.annotate(at(0.55), at(0.55), murky);
    desk.annotate(at(0.72), at(0.72), open);
    desk.annotate(at(0.45), at(0.45), Note{u"Ask the DBA for the year."_s, false});
    Marked made;
    made.left.kind = LeftKind::Untagged;
    made.mentions = {{{desk.start(at(0.785)), desk.end(at(0.785))}, 82, u"No goat control meetings."_s},
                     {{desk.start(at(0.79)), desk.end(at(0.79))}, 83, u"No meetings."_s}};
    for (const double share : {0.095, 0.345, 0.625, 0.93, 0.96})
        made.left.items.push_back(
            {LeftItem::What::Untagged, {desk.start(at(share)), desk.end(at(share))}, MarkKind::Topic, 0});
    return made;
}

} // namespace TimelineSample
