<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CitationMatcher</name>
    <message>
        <source>#%1: several reasons of the lists fit. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 — %2: this is number %3 of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 — %2: the list&apos;s number %1 reads “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 — %2: no list has this reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>ropewalk-cli --help says how it is called.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueExport</name>
    <message>
        <source>No line has a known time, so there is nothing to write as cues. Give the turns times, or choose a format without times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a known time left out. The first: </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with times between those of their neighbours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s) without a time left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word time(s) left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold what players would take for a tag or a time: an invisible space keeps it text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of the page left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueImport</name>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word time(s) kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) have a time that cannot be: it is taken as unknown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) end at or before their start.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) start before the cue above them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) overlap the cue above them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) last longer than a minute.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) have no text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) begin with the words of the cue before, as rolling captions do: nothing was removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of more than 10,000 characters were split.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) have a voice and a name before the text: the voice counts, the name stays in the text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Readings above characters (ruby) are not part of the transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are no cues and not part of the transcript.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no cue in this file: SRT cues have a row with times such as “00:00:01,000 --&gt; 00:00:02,500”. Choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WebVTT file begins with a line “WEBVTT”, this one does not. Choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decode</name>
    <message>
        <source>a ZIP archive or an office document (.docx, .odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old office document (.doc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last byte was dropped: it is half a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid UTF-8. It was read as Windows-1252; look at its accents, quotes and dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) or half character(s) were removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were lost before (they stand as � in the file).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than 512 MB. Split it, or import a smaller part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text but %1. Save or convert it as text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text but binary data. Choose a transcript, or convert the file to text first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelimitedReader</name>
    <message>
        <source>A quotation mark opens here and is never closed. Close it, or double it where it is part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands behind a closing quotation mark. Double the quotation marks that are part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditApplier</name>
    <message>
        <source>There is no such line in this episode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode is not there, or not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is not in the line, or inside of a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line does not read “%1” at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line cannot hold a line end or half a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line would be longer than %1 characters: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new line needs an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lines that stand together in one turn can be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of this id to change or remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a claim can have several places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is not in the episode&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such topic in this episode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such reason in the project&apos;s lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic is still tagged: remove its tags first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list still has reasons: remove them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason&apos;s list is not in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode is in the project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such episode in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such turn in this episode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of a line&apos;s words do not fit its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A turn cannot be split before its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new turn needs an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only turns that stand together can be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new turn needs an id of its own and a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such line on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marker has no speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such speaker in the cast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step changes one episode, or what all episodes share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such step to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later steps use what this step made: take these back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such step to carry out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns or links still use what would be removed, or use what is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step needs a speaker or reason that was removed: bring that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step stands on earlier ones that were taken back: bring these back first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpisodePage</name>
    <message>
        <source>The file is empty: there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line “Transcript”: the transcript was taken to begin at the first speaker&apos;s label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker labels were found in the transcript.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message numerus="yes">
        <source>%n passage(s) struck or off the record left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Episode page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text with labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SubRip captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebVTT captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of this file is not known. Choose one, or convert the file to plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the format “%1” can only be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters are not in the encoding of the imported file: UTF-8 was written instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is no time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket is not closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The turn of “%1” has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph of more than 10,000 characters was split into several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n different speakers were found. Look whether all of them are people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” are probably one speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels “%1” and “%2” are nearly identical. Is this one speaker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like no person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more time(s) cannot be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more bracket(s) are not closed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more turn(s) have no words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more paragraph(s) were split.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPlanner</name>
    <message>
        <source>Line %1: reason %2 is number %3 of the list already and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: number %2 read “%3” so far and reads “%4” now. It was added as a new reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: number %2 reads “%3” in the list and “%4” in the file. The list stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason %1, “%2”, is not in the file. It stays in the list, since episodes use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonReasonList</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“reasons” must be an array or an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is given twice. Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is neither a text nor an object with number and text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason has no “text”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“explicit” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason has no whole “number”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelledText</name>
    <message>
        <source>The file is empty: there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker labels were found: the text has no speakers yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>The file is empty: there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker labels were found: the text has no speakers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) and rule(s) are kept as layout.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>Starter reasons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonListBuilder</name>
    <message>
        <source>“%1” is not a number. Give each reason a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be a reason&apos;s number. Use a whole number from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: line ends and control characters in reason %2 became spaces or were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: number %2 has no text and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason %1 is longer than %2 characters. Is this a list of reasons?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 is given twice, here and on line %2, and not alike. Give one of them another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: reason %2 is the same as on line %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say whether the reason is explicit. Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no reasons in this file. Write one a line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonListParser</name>
    <message numerus="yes">
        <source>This line has %n fields. Put a text that contains the delimiter in quotation marks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This line has no number, and most others have one. Give it a number, or take the numbers off all lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not text in UTF-8. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The project is damaged: a row of “%1” makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no file yet: save it under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such episode in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edit names a %1 that the project does not have (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a project as Ropewalk makes them: “%1” does not belong there. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is not whole: “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working copy cannot be written to any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpublished work of this project that does not go on from this file is kept in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A working copy cannot be read and was left in “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Ropewalk project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of Ropewalk made this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpublished work under this name is waiting: open it, or take another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a second name (a hard link). Under that one it will stay as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone; this is the working copy that was kept of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is cut short: %1 of its %2 bytes are there. Fetch it again, or take a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 2 GB: no project is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: no project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, not a project. Was the download refused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database of another program, not a Ropewalk project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not say its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was made by a later version of Ropewalk (form %1, this program knows %2). Update the program to open it; the file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working copy “%1” could not be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was made by a later version of Ropewalk: it can be read, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open in another program: what was done there since it was last saved to the file is not in this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the working copy of a program that ended before it saved to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” may not be written to. Save the project under another name or in another folder; until then it is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and save again; until then the project is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1. The project is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working copy is damaged and was not written to the file, which stays as it was (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was removed or renamed since it was opened. Your work is kept on this computer: save it under this or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed on disk at %1 by somebody else, and was left so. Your work is kept on this computer: save it under another name to have both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for working copies could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the working copy could not be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the working copy cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the working copy could not be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for locks cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open in another program: %1, process %2 on %3. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing is lost meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading took too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be written to (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports an error (%1, %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database reports an error (%1, %2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message numerus="yes">
        <source>The times of %n line(s) are not written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The word times of %n line(s) are not written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of the page (summary, topics, reasons, source, panel) are not written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s) will be missing when the file is read again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) begin like a speaker&apos;s label or a heading and may be read as one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) without a speaker will be read as part of the turn before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s) will be read as spoken text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line breaks inside of %n line(s) were written as spaces.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker label(s) will not be known as such when the file is read again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
