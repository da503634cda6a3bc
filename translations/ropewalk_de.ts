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
    <message>
        <source>Name a project, and a script (standard input without one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes edits, given as JSON lines; prints each one’s number once it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what a line can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode: its number, its id or a beginning of its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format to read as; found by content without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no episode “%1” in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several episodes begin with “%1”: say more of the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no episode yet: import one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The project has %n episodes: say which with --episode.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name a project or a transcript file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which format to write with --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1” to write. See ropewalk-cli formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --json, name the file to write with -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one project to export from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file to read and one to write (- for standard output).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format to write; by the file&apos;s suffix without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes an episode in a format, to a file or to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a file in one format and writes it in another, without a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the formats that are read and written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timed line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, read as %2: %3 kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the files to import, and the project with --into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes transcripts into a project, which is made where it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions without voices: a silence this long begins a turn (2000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and so does a sentence’s end after this long (60000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>   Topic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   Source: %1 — %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the words of “%2” changed: look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the words of “%2” are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what is in a project or a transcript file, in counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints everything as text, one record a line: kind, position, id, fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the steps of the history too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for what is wrong or needs a look; status 1 where there is something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: ropewalk-cli COMMAND [ARGUMENTS] [--json] [--author NAME]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ropewalk-cli COMMAND --help says more of one. P.ropewalk is a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 done with findings, 2 wrong call, 3 input unreadable, 4 project in use, 5 could not write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how the command is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes the edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[explicit]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import reasons from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 added, %3 changed, %4 unchanged, %5 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but the words are those of another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the reasons spoken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) linked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) left: number and words disagree, or several reasons have the number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to do with which project’s reasons: list, import, mentions, link or uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of reasons: shows and imports them, finds and links where they are spoken of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of reasons, by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is the list from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 wants a number of milliseconds, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a project, which is not written over: name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the one file with the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no reason’s number.</source>
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
    <name>ProjectFacts</name>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>murky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>Starter reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) from %1–%2 kept; undo goes back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadProject</name>
    <message>
        <source>This is a folder: name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
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
    <name>Script</name>
    <message>
        <source>There is no annotation of this id in the episode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic, words meant: tags a stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason, list, words meant, cited, word_bound: links a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words meant and a claim’s fields: marks a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add place to claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id, words meant: gives a claim one more place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id, note: the verdict stands for the words as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words meant, text, private: attaches a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words meant: a quote that is not to be cleaned up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words meant: they stay out of every export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words meant: said in confidence, out of every export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id and its fields: changes what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id: removes a tag, link, claim, note or mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This speaker still has turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason is still linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, notes, target_ms, colour: adds a topic to the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic and its fields: changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic: removes it and its tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason, or number and text: cites without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id: removes a citation without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change episode facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title, number, date, length …: the episode’s facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change project facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, verdicts, words_per_minute: the show’s facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, short_name, role, labels, number: adds to the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker and its fields: renames and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker: removes one who has no turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind, title, author, publisher …: adds a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id and its fields: changes a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id: removes a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reason list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name: adds an empty list of reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number, text, explicit, list: adds a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason, list: removes one that is not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the script’s episode out of the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which episode is meant: --episode REF, or a line {&quot;do&quot;: &quot;episode&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is missing, or no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is no list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is no time: write &quot;12:34&quot; or milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no turn %1: the episode has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” names no turn of the episode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line of this id in the episode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such line on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line %1 in this turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line does not hold the words “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is shorter than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” names nobody of the cast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such reason in the project’s lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several reasons have this number: name the list, or the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such topic in the outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field has a value that does not fit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is unknown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps (a number or &quot;all&quot;): takes back the episode’s last steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps (a number or &quot;all&quot;): carries them out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step: takes back a step of the show: cast, lists, an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step: carries it out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name: names this point of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ref: what follows is about this episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line does not say what to &quot;do&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done; see apply --list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words can be replaced in one line at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no such section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn, line, offset, text: types text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words meant: deletes them, also over lines and turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words meant, with: puts other words there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line, text: makes a line read so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find, with, case, whole_words: replaces every hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line, offset: splits a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line: joins it with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line, offset, speaker: splits a turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn: joins it with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after, kind, speaker, lines: adds a turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn, count: removes turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn or words meant, speaker, kind: says whose they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line, start, end: sets a line&apos;s times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add page line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section, text: adds a line to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove page line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page, line: removes a line of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn: puts its words back to what was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added gets an id of its own: leave “id” out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason needs a “number” from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reason list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, name: renames a list of reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove reason list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list: removes one that has no reasons left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason, list, number, text, explicit: changes a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “to” is no place: {&quot;turn&quot;: 2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no such list of reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only words of one line are typed: leave “typing” out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “steps” is a number from 1, or &quot;all&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “find” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode has not so many turns.</source>
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
    <message>
        <source>Unpublished work of this project that does not go on from this file is kept in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A working copy cannot be read and was left in “%1”: %2</source>
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
        <source>This is not a Ropewalk project.</source>
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
        <source>A later version of Ropewalk made this.</source>
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
