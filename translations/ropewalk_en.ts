<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnchorWatch</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason link(s)</source>
        <translation>
            <numerusform>%n reason link</numerusform>
            <numerusform>%n reason links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote lock(s)</source>
        <translation>
            <numerusform>%n quote lock</numerusform>
            <numerusform>%n quote locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cast</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episode</numerusform>
            <numerusform>%n episodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>The project has %n episodes: say which with --episode.</source>
        <translation>
            <numerusform>The project has %n episode: say which with --episode.</numerusform>
            <numerusform>The project has %n episodes: say which with --episode.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind</source>
        <translation>
            <numerusform>… and %n more of this kind</numerusform>
            <numerusform>… and %n more of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation>
            <numerusform>%n marker</numerusform>
            <numerusform>%n markers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) linked.</source>
        <translation>
            <numerusform>%n reason linked.</numerusform>
            <numerusform>%n reasons linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) left: number and words disagree, or several reasons have the number.</source>
        <translation>
            <numerusform>%n mention left: number and words disagree, or several reasons have the number.</numerusform>
            <numerusform>%n mentions left: number and words disagree, or several reasons have the number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n use</numerusform>
            <numerusform>%n uses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episode</numerusform>
            <numerusform>%n episodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier: --limit 0 shows all.</source>
        <translation>
            <numerusform>%n earlier: --limit 0 shows all.</numerusform>
            <numerusform>%n earlier: --limit 0 shows all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pattern takes too long for %n line(s): nothing was replaced.</source>
        <translation>
            <numerusform>The pattern takes too long for %n line: nothing was replaced.</numerusform>
            <numerusform>The pattern takes too long for %n lines: nothing was replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>%n replaced.</numerusform>
            <numerusform>%n replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be replaced.</source>
        <translation>
            <numerusform>%n would be replaced.</numerusform>
            <numerusform>%n would be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in locked quotes left.</source>
        <translation>
            <numerusform>%n in locked quotes left.</numerusform>
            <numerusform>%n in locked quotes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in labels left: nothing would remain of the name, or somebody has it already.</source>
        <translation>
            <numerusform>%n in labels left: nothing would remain of the name, or somebody has it already.</numerusform>
            <numerusform>%n in labels left: nothing would remain of the name, or somebody has it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in the words; --issues lists them.</source>
        <translation>
            <numerusform>%n thing to look at in the words; --issues lists them.</numerusform>
            <numerusform>%n things to look at in the words; --issues lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueExport</name>
    <message numerus="yes">
        <source>%n line(s) without a known time left out. The first: </source>
        <translation>
            <numerusform>%n line without a known time left out: </numerusform>
            <numerusform>%n lines without a known time left out. The first: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with times between those of their neighbours.</source>
        <translation>
            <numerusform>%n line with times between those of its neighbours.</numerusform>
            <numerusform>%n lines with times between those of their neighbours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s) without a time left out.</source>
        <translation>
            <numerusform>%n marker without a time left out.</numerusform>
            <numerusform>%n markers without a time left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word time(s) left out.</source>
        <translation>
            <numerusform>%n word time left out.</numerusform>
            <numerusform>%n word times left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold what players would take for a tag or a time: an invisible space keeps it text.</source>
        <translation>
            <numerusform>%n line holds what players would take for a tag or a time: an invisible space keeps it text.</numerusform>
            <numerusform>%n lines hold what players would take for a tag or a time: an invisible space keeps it text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of the page left out.</source>
        <translation>
            <numerusform>%n paragraph of the page left out.</numerusform>
            <numerusform>%n paragraphs of the page left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueImport</name>
    <message numerus="yes">
        <source>%n cue(s) kept.</source>
        <translation>
            <numerusform>%n cue kept.</numerusform>
            <numerusform>%n cues kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) kept.</source>
        <translation>
            <numerusform>%n speaker kept.</numerusform>
            <numerusform>%n speakers kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word time(s) kept.</source>
        <translation>
            <numerusform>%n word time kept.</numerusform>
            <numerusform>%n word times kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) have a time that cannot be: it is taken as unknown.</source>
        <translation>
            <numerusform>%n cue has a time that cannot be: it is taken as unknown.</numerusform>
            <numerusform>%n cues have a time that cannot be: it is taken as unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) end at or before their start.</source>
        <translation>
            <numerusform>%n cue ends at or before its start.</numerusform>
            <numerusform>%n cues end at or before their start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) start before the cue above them.</source>
        <translation>
            <numerusform>%n cue starts before the cue above it.</numerusform>
            <numerusform>%n cues start before the cue above them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) overlap the cue above them.</source>
        <translation>
            <numerusform>%n cue overlaps the cue above it.</numerusform>
            <numerusform>%n cues overlap the cue above them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) last longer than a minute.</source>
        <translation>
            <numerusform>%n cue lasts longer than a minute.</numerusform>
            <numerusform>%n cues last longer than a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) have no text.</source>
        <translation>
            <numerusform>%n cue has no text.</numerusform>
            <numerusform>%n cues have no text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) begin with the words of the cue before, as rolling captions do: nothing was removed.</source>
        <translation>
            <numerusform>%n cue begins with the words of the cue before, as rolling captions do: nothing was removed.</numerusform>
            <numerusform>%n cues begin with the words of the cue before, as rolling captions do: nothing was removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of more than 10,000 characters were split.</source>
        <translation>
            <numerusform>%n line of more than 10,000 characters was split.</numerusform>
            <numerusform>%n lines of more than 10,000 characters were split.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) have a voice and a name before the text: the voice counts, the name stays in the text.</source>
        <translation>
            <numerusform>%n cue has a voice and a name before the text: the voice counts, the name stays in the text.</numerusform>
            <numerusform>%n cues have a voice and a name before the text: the voice counts, the name stays in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are no cues and not part of the transcript.</source>
        <translation>
            <numerusform>%n block is no cue and not part of the transcript.</numerusform>
            <numerusform>%n blocks are no cues and not part of the transcript.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decode</name>
    <message numerus="yes">
        <source>%n control character(s) or half character(s) were removed.</source>
        <translation>
            <numerusform>%n control character or half character was removed.</numerusform>
            <numerusform>%n control characters or half characters were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were lost before (they stand as � in the file).</source>
        <translation>
            <numerusform>%n character was lost before (it stands as � in the file).</numerusform>
            <numerusform>%n characters were lost before (they stand as � in the file).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPainter</name>
    <message numerus="yes">
        <source>… %n word(s)</source>
        <translation>
            <numerusform>… %n word</numerusform>
            <numerusform>… %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EpisodeEditor</name>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>%n replaced.</numerusform>
            <numerusform>%n replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced, %1 of them on the page.</source>
        <translation>
            <numerusform>%n replaced, %1 of them on the page.</numerusform>
            <numerusform>%n replaced, %1 of them on the page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) → turn %1 (%2)</source>
        <translation>
            <numerusform>%n word → turn %1 (%2)</numerusform>
            <numerusform>%n words → turn %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) → %1</source>
        <translation>
            <numerusform>%n word → %1</numerusform>
            <numerusform>%n words → %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) → %1</source>
        <translation>
            <numerusform>%n turn → %1</numerusform>
            <numerusform>%n turns → %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) read as they did: “%1”.</source>
        <translation>
            <numerusform>%n turn read as they did: “%1”.</numerusform>
            <numerusform>%n turns read as they did: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have nobody, for who had them is not in the cast any more.</source>
        <translation>
            <numerusform>%n of them have nobody, for who had them is not in the cast any more.</numerusform>
            <numerusform>%n of them have nobody, for who had them is not in the cast any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in notes.</source>
        <translation>
            <numerusform>%n in notes.</numerusform>
            <numerusform>%n in notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in labels: the history of the cast takes that back.</source>
        <translation>
            <numerusform>%n in labels: the history of the cast takes that back.</numerusform>
            <numerusform>%n in labels: the history of the cast takes that back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in locked quotes left.</source>
        <translation>
            <numerusform>%n in locked quotes left.</numerusform>
            <numerusform>%n in locked quotes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in labels left: nothing would remain of the name, or somebody has it already.</source>
        <translation>
            <numerusform>%n in labels left: nothing would remain of the name, or somebody has it already.</numerusform>
            <numerusform>%n in labels left: nothing would remain of the name, or somebody has it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) pasted.</source>
        <translation>
            <numerusform>%n turn pasted.</numerusform>
            <numerusform>%n turns pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message numerus="yes">
        <source>%n passage(s) struck or off the record left out.</source>
        <translation>
            <numerusform>%n passage struck or off the record left out.</numerusform>
            <numerusform>%n passages struck or off the record left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) off the record left out.</source>
        <translation>
            <numerusform>%n passage off the record left out.</numerusform>
            <numerusform>%n passages off the record left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n different speakers were found. Look whether all of them are people.</source>
        <translation>
            <numerusform>%n speaker was found. Look whether it is a person.</numerusform>
            <numerusform>%n different speakers were found. Look whether all of them are people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more time(s) cannot be read.</source>
        <translation>
            <numerusform>%n more time cannot be read.</numerusform>
            <numerusform>%n more times cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more bracket(s) are not closed.</source>
        <translation>
            <numerusform>%n more bracket is not closed.</numerusform>
            <numerusform>%n more brackets are not closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more turn(s) have no words.</source>
        <translation>
            <numerusform>%n more turn has no words.</numerusform>
            <numerusform>%n more turns have no words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more paragraph(s) were split.</source>
        <translation>
            <numerusform>%n more paragraph was split.</numerusform>
            <numerusform>%n more paragraphs were split.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation>
            <numerusform>%n marker</numerusform>
            <numerusform>%n markers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timed line(s)</source>
        <translation>
            <numerusform>%n timed line</numerusform>
            <numerusform>%n timed lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word time(s)</source>
        <translation>
            <numerusform>%n word time</numerusform>
            <numerusform>%n word times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueWork</name>
    <message numerus="yes">
        <source>Fix %n issue(s)</source>
        <translation>
            <numerusform>Fix %n issue</numerusform>
            <numerusform>Fix %n issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation>
            <numerusform>%n fixed</numerusform>
            <numerusform>%n fixed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n issue(s) as they are</source>
        <translation>
            <numerusform>Leave %n issue as they are</numerusform>
            <numerusform>Leave %n issues as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right as it is</source>
        <translation>
            <numerusform>%n right as it is</numerusform>
            <numerusform>%n right as it is</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftWords</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) without a topic</source>
        <translation>
            <numerusform>%n stretch without a topic</numerusform>
            <numerusform>%n stretches without a topic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of claims to check</source>
        <translation>
            <numerusform>%n place of claims to check</numerusform>
            <numerusform>%n places of claims to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message numerus="yes">
        <source>%n heading(s) and rule(s) are kept as layout.</source>
        <translation>
            <numerusform>%n heading or rule is kept as layout.</numerusform>
            <numerusform>%n headings and rules are kept as layout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>“%1” is gone, with %n stretch(es).</source>
        <translation>
            <numerusform>“%1” is gone, with %n stretch.</numerusform>
            <numerusform>“%1” is gone, with %n stretches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Topic “%1”: %n line(s)</source>
        <translation>
            <numerusform>Topic “%1”: %n line</numerusform>
            <numerusform>Topic “%1”: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 taken off %n line(s)</source>
        <translation>
            <numerusform>%1 taken off %n line</numerusform>
            <numerusform>%1 taken off %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message numerus="yes">
        <source>%n edit(s) from %1–%2 kept; undo goes back.</source>
        <translation>
            <numerusform>%n edit from %1–%2 kept; undo goes back.</numerusform>
            <numerusform>%n edits from %1–%2 kept; undo goes back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonLinks</name>
    <message numerus="yes">
        <source>Link %n reason(s)</source>
        <translation>
            <numerusform>Link %n reason</numerusform>
            <numerusform>Link %n reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonListParser</name>
    <message numerus="yes">
        <source>This line has %n fields. Put a text that contains the delimiter in quotation marks.</source>
        <translation>
            <numerusform>This line has %n field. Put a text that contains the delimiter in quotation marks.</numerusform>
            <numerusform>This line has %n fields. Put a text that contains the delimiter in quotation marks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::BackupsDialog</name>
    <message numerus="yes">
        <source>%Ln episode(s)</source>
        <translation>
            <numerusform>%Ln episode</numerusform>
            <numerusform>%Ln episodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to reasons</source>
        <translation>
            <numerusform>%Ln link to reasons</numerusform>
            <numerusform>%Ln links to reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::CastController</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episode</numerusform>
            <numerusform>%n episodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) edited since stay as they are.</source>
        <translation>
            <numerusform>%n episode edited since stays as it is.</numerusform>
            <numerusform>%n episodes edited since stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::ClaimsPanel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::CleanUpDialog</name>
    <message numerus="yes">
        <source>%n place(s) of “%1”; those with a tick are cleaned up:</source>
        <translation>
            <numerusform>%n place of “%1”; those with a tick are cleaned up:</numerusform>
            <numerusform>%n places of “%1”; those with a tick are cleaned up:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Clean up %n place(s)</source>
        <translation>
            <numerusform>&amp;Clean up %n place</numerusform>
            <numerusform>&amp;Clean up %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::CleanUpModel</name>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1: %n place</numerusform>
            <numerusform>%1: %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::CompareDialog</name>
    <message numerus="yes">
        <source>%n turn(s) differ</source>
        <translation>
            <numerusform>%n turn differ</numerusform>
            <numerusform>%n turns differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) gone</source>
        <translation>
            <numerusform>%n word gone</numerusform>
            <numerusform>%n words gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) new</source>
        <translation>
            <numerusform>%n word new</numerusform>
            <numerusform>%n words new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) changed</source>
        <translation>
            <numerusform>%n speaker changed</numerusform>
            <numerusform>%n speakers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n turn(s) alike …</source>
        <translation>
            <numerusform>… %n turn alike …</numerusform>
            <numerusform>… %n turns alike …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::CorrectOnceController</name>
    <message numerus="yes">
        <source>%n more “%1”: is it “%2” there too?</source>
        <translation>
            <numerusform>%n more “%1”: is it “%2” there too?</numerusform>
            <numerusform>%n more “%1”: is it “%2” there too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more “%1” → “%2”</source>
        <translation>
            <numerusform>%n more “%1” → “%2”</numerusform>
            <numerusform>%n more “%1” → “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::CorrectionHitsDialog</name>
    <message numerus="yes">
        <source>%n place(s) of “%1” where the corrections of this show would apply:</source>
        <translation>
            <numerusform>%n place of “%1” where the corrections of this show would apply:</numerusform>
            <numerusform>%n places of “%1” where the corrections of this show would apply:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Correct %n place(s)</source>
        <translation>
            <numerusform>&amp;Correct %n place</numerusform>
            <numerusform>&amp;Correct %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::CorrectionsController</name>
    <message numerus="yes">
        <source>%n place(s) of “%1” where the corrections of this show would apply.</source>
        <translation>
            <numerusform>%n place of “%1” where the corrections of this show would apply.</numerusform>
            <numerusform>%n places of “%1” where the corrections of this show would apply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n place(s)</source>
        <translation>
            <numerusform>Correct %n place</numerusform>
            <numerusform>Correct %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) corrected</source>
        <translation>
            <numerusform>%n place corrected</numerusform>
            <numerusform>%n places corrected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::FindBar</name>
    <message numerus="yes">
        <source>The pattern takes too long for %n line(s), which are left out: say more exactly what may stand there.</source>
        <translation>
            <numerusform>The pattern takes too long for %n line, which are left out: say more exactly what may stand there.</numerusform>
            <numerusform>The pattern takes too long for %n lines, which are left out: say more exactly what may stand there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::FindController</name>
    <message numerus="yes">
        <source>Nothing was replaced: the pattern takes too long for %n line(s), and nobody knows what would be found there.</source>
        <translation>
            <numerusform>Nothing was replaced: the pattern takes too long for %n line, and nobody knows what would be found there.</numerusform>
            <numerusform>Nothing was replaced: the pattern takes too long for %n lines, and nobody knows what would be found there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::ImportDialog</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import &amp;all %n file(s)</source>
        <translation>
            <numerusform>Import &amp;all %n file</numerusform>
            <numerusform>Import &amp;all %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::PagePanel</name>
    <message numerus="yes">
        <source>… and %n more line(s) that are not shown.</source>
        <translation>
            <numerusform>… and %n more line that are not shown.</numerusform>
            <numerusform>… and %n more lines that are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::ProjectBars</name>
    <message numerus="yes">
        <source>There are %n edit(s) on this project, the last one of %1, that do not go on from this file: another program has changed it meanwhile. They are kept as work of their own.</source>
        <translation>
            <numerusform>There are %n edit on this project, the last one of %1, that do not go on from this file: another program has changed it meanwhile. They are kept as work of their own.</numerusform>
            <numerusform>There are %n edits on this project, the last one of %1, that do not go on from this file: another program has changed it meanwhile. They are kept as work of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::ReasonImportDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept, since episodes use them</source>
        <translation>
            <numerusform>%n kept, since episodes use them</numerusform>
            <numerusform>%n kept, since episodes use them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at odds with the list</source>
        <translation>
            <numerusform>%n at odds with the list</numerusform>
            <numerusform>%n at odds with the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::ReasonPicker</name>
    <message numerus="yes">
        <source>Enter links all %n, each to its own words</source>
        <translation>
            <numerusform>Enter links all %n, each to its own words</numerusform>
            <numerusform>Enter links all %n, each to its own words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::ReasonsController</name>
    <message numerus="yes">
        <source>%n time(s) here</source>
        <translation>
            <numerusform>%n time here</numerusform>
            <numerusform>%n times here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in %1</source>
        <translation>
            <numerusform>%n time in %1</numerusform>
            <numerusform>%n times in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episode</numerusform>
            <numerusform>%n episodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::ReasonsPanel</name>
    <message numerus="yes">
        <source>Spoken of, not linked yet: %n so far</source>
        <translation>
            <numerusform>Spoken of, not linked yet: %n so far</numerusform>
            <numerusform>Spoken of, not linked yet: %n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spoken of, not linked yet: %n</source>
        <translation>
            <numerusform>Spoken of, not linked yet: %n</numerusform>
            <numerusform>Spoken of, not linked yet: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::RescueController</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::ScopeButton</name>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::SearchPanel</name>
    <message numerus="yes">
        <source>%n in sources</source>
        <translation>
            <numerusform>%n in sources</numerusform>
            <numerusform>%n in sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n episode(s)</source>
        <translation>
            <numerusform>%1 in %n episode</numerusform>
            <numerusform>%1 in %n episodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %1 in %n episode(s)</source>
        <translation>
            <numerusform>More than %1 in %n episode</numerusform>
            <numerusform>More than %1 in %n episodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::SourcesController</name>
    <message numerus="yes">
        <source>%n character(s) of text</source>
        <translation>
            <numerusform>%n character of text</numerusform>
            <numerusform>%n characters of text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::SpeakersPanel</name>
    <message numerus="yes">
        <source>%n turn(s) of nobody</source>
        <translation>
            <numerusform>%n turn of nobody</numerusform>
            <numerusform>%n turns of nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mer&amp;ge the %n selected into</source>
        <translation>
            <numerusform>Mer&amp;ge the %n selected into</numerusform>
            <numerusform>Mer&amp;ge the %n selected into</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::StatisticsDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::StatusLine</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>file %n minute(s) behind</source>
        <translation>
            <numerusform>file %n minute behind</numerusform>
            <numerusform>file %n minutes behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::TimelineSurface</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::TransferController</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s) …</source>
        <translation>
            <numerusform>Importing %n file …</numerusform>
            <numerusform>Importing %n files …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n file imported.</numerusform>
            <numerusform>%n files imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n could not be: %1</source>
        <translation>
            <numerusform>The other %n could not be: %1</numerusform>
            <numerusform>The other %n could not be: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n were left out, as you wished.</source>
        <translation>
            <numerusform>The other %n were left out, as you wished.</numerusform>
            <numerusform>The other %n were left out, as you wished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read:</source>
        <translation>
            <numerusform>%n could not be read:</numerusform>
            <numerusform>%n could not be read:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::TurnsController</name>
    <message numerus="yes">
        <source>%n turn(s) of the run: choose who speaks there</source>
        <translation>
            <numerusform>%n turn of the run: choose who speaks there</numerusform>
            <numerusform>%n turns of the run: choose who speaks there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in the episode: choose who speaks there</source>
        <translation>
            <numerusform>%n turn in the episode: choose who speaks there</numerusform>
            <numerusform>%n turns in the episode: choose who speaks there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message numerus="yes">
        <source>The times of %n line(s) are not written.</source>
        <translation>
            <numerusform>The times of %n line are not written.</numerusform>
            <numerusform>The times of %n lines are not written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The word times of %n line(s) are not written.</source>
        <translation>
            <numerusform>The word times of %n line are not written.</numerusform>
            <numerusform>The word times of %n lines are not written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of the page (summary, topics, reasons, source, panel) are not written.</source>
        <translation>
            <numerusform>%n paragraph of the page (summary, topics, reasons, source, panel) is not written.</numerusform>
            <numerusform>%n paragraphs of the page (summary, topics, reasons, source, panel) are not written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s) will be missing when the file is read again.</source>
        <translation>
            <numerusform>%n empty line will be missing when the file is read again.</numerusform>
            <numerusform>%n empty lines will be missing when the file is read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) begin like a speaker&apos;s label or a heading and may be read as one.</source>
        <translation>
            <numerusform>%n line begins like a speaker&apos;s label or a heading and may be read as one.</numerusform>
            <numerusform>%n lines begin like a speaker&apos;s label or a heading and may be read as one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) without a speaker will be read as part of the turn before.</source>
        <translation>
            <numerusform>%n turn without a speaker will be read as part of the turn before.</numerusform>
            <numerusform>%n turns without a speaker will be read as part of the turn before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s) will be read as spoken text.</source>
        <translation>
            <numerusform>%n marker will be read as spoken text.</numerusform>
            <numerusform>%n markers will be read as spoken text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line breaks inside of %n line(s) were written as spaces.</source>
        <translation>
            <numerusform>Line breaks inside of %n line were written as spaces.</numerusform>
            <numerusform>Line breaks inside of %n lines were written as spaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker label(s) will not be known as such when the file is read again.</source>
        <translation>
            <numerusform>%n speaker label will not be known as such when the file is read again.</numerusform>
            <numerusform>%n speaker labels will not be known as such when the file is read again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnWork</name>
    <message numerus="yes">
        <source>%n turn(s) deleted</source>
        <translation>
            <numerusform>%n turn deleted</numerusform>
            <numerusform>%n turns deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) of %1 → %2</source>
        <translation>
            <numerusform>%n turn of %1 → %2</numerusform>
            <numerusform>%n turns of %1 → %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 swapped in %n turn(s)</source>
        <translation>
            <numerusform>%1 and %2 swapped in %n turn</numerusform>
            <numerusform>%1 and %2 swapped in %n turns</numerusform>
        </translation>
    </message>
</context>
</TS>
