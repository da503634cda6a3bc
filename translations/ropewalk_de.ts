<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CitationMatcher</name>
    <message>
        <source>#%1: several reasons of the lists fit. Choose one.</source>
        <translation>#%1: Mehrere Gründe der Listen passen. Einen davon wählen.</translation>
    </message>
    <message>
        <source>#%1 — %2: this is number %3 of the list.</source>
        <translation>#%1 – %2: Das ist die Nummer %3 der Liste.</translation>
    </message>
    <message>
        <source>#%1 — %2: the list&apos;s number %1 reads “%3”.</source>
        <translation>#%1 – %2: Die Nummer %1 der Liste lautet „%3“.</translation>
    </message>
    <message>
        <source>#%1 — %2: no list has this reason.</source>
        <translation>#%1 – %2: Keine Liste enthält diesen Grund.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>ropewalk-cli --help says how it is called.</source>
        <translation>ropewalk-cli --help zeigt, wie es aufgerufen wird.</translation>
    </message>
    <message>
        <source>Name a project, and a script (standard input without one).</source>
        <translation>Ein Projekt nennen, und ein Skript (ohne eines die Standardeingabe).</translation>
    </message>
    <message>
        <source>Makes edits, given as JSON lines; prints each one’s number once it is kept.</source>
        <translation>Führt Änderungen aus, als JSON-Zeilen gegeben; gibt die Nummer jeder aus, sobald sie gesichert ist.</translation>
    </message>
    <message>
        <source>Lists what a line can do.</source>
        <translation>Zählt auf, was eine Zeile tun kann.</translation>
    </message>
    <message>
        <source>The episode: its number, its id or a beginning of its title.</source>
        <translation>Die Folge: ihre Nummer, ihre Kennung oder ein Anfang ihres Titels.</translation>
    </message>
    <message>
        <source>The format to read as; found by content without it.</source>
        <translation>Das Format, als das gelesen wird; ohne Angabe am Inhalt erkannt.</translation>
    </message>
    <message>
        <source>There is no episode “%1” in the project.</source>
        <translation>Im Projekt gibt es keine Folge „%1“.</translation>
    </message>
    <message>
        <source>Several episodes begin with “%1”: say more of the title.</source>
        <translation>Mehrere Folgen beginnen mit „%1“: mehr vom Titel nennen.</translation>
    </message>
    <message>
        <source>The project has no episode yet: import one.</source>
        <translation>Das Projekt hat noch keine Folge: eine importieren.</translation>
    </message>
    <message numerus="yes">
        <source>The project has %n episodes: say which with --episode.</source>
        <translation>
            <numerusform>Das Projekt hat %n Folge: mit --episode sagen, welche.</numerusform>
            <numerusform>Das Projekt hat %n Folgen: mit --episode sagen, welche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a project or a transcript file.</source>
        <translation>Ein Projekt oder eine Transkriptdatei nennen.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>--%1 wants a number of milliseconds, not “%2”.</source>
        <translation>--%1 verlangt eine Zahl von Millisekunden, nicht „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind</source>
        <translation>
            <numerusform>… und %n weitere dieser Art</numerusform>
            <numerusform>… und %n weitere dieser Art</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>In die Standardausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This is a project, which is not written over: name another file.</source>
        <translation>Das ist ein Projekt, das nicht überschrieben wird: eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Say which format to write with --to.</source>
        <translation>Mit --to sagen, welches Format geschrieben wird.</translation>
    </message>
    <message>
        <source>There is no format “%1” to write. See ropewalk-cli formats.</source>
        <translation>Es gibt kein Format „%1“ zum Schreiben. Siehe ropewalk-cli formats.</translation>
    </message>
    <message>
        <source>With --json, name the file to write with -o.</source>
        <translation>Mit --json die zu schreibende Datei mit -o nennen.</translation>
    </message>
    <message>
        <source>Name one project to export from.</source>
        <translation>Ein Projekt nennen, aus dem exportiert wird.</translation>
    </message>
    <message>
        <source>Name one file to read and one to write (- for standard output).</source>
        <translation>Eine Datei zum Lesen und eine zum Schreiben nennen (- für die Standardausgabe).</translation>
    </message>
    <message>
        <source>The format to write; by the file&apos;s suffix without it.</source>
        <translation>Das Format, das geschrieben wird; ohne Angabe nach der Endung der Datei.</translation>
    </message>
    <message>
        <source>Writes an episode in a format, to a file or to standard output.</source>
        <translation>Schreibt eine Folge in einem Format, in eine Datei oder in die Standardausgabe.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Reads a file in one format and writes it in another, without a project.</source>
        <translation>Liest eine Datei in einem Format und schreibt sie in einem anderen, ohne Projekt.</translation>
    </message>
    <message>
        <source>Lists the formats that are read and written.</source>
        <translation>Zählt die Formate auf, die gelesen und geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timed line(s)</source>
        <translation>
            <numerusform>%n Zeile mit Zeit</numerusform>
            <numerusform>%n Zeilen mit Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word time(s)</source>
        <translation>
            <numerusform>%n Wortzeit</numerusform>
            <numerusform>%n Wortzeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, read as %2: %3 kept.</source>
        <translation>„%1“, gelesen als %2: %3 behalten.</translation>
    </message>
    <message>
        <source>Name the files to import, and the project with --into.</source>
        <translation>Die zu importierenden Dateien nennen, und das Projekt mit --into.</translation>
    </message>
    <message>
        <source>Takes transcripts into a project, which is made where it is missing.</source>
        <translation>Nimmt Transkripte in ein Projekt auf, das angelegt wird, wo es fehlt.</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>Die Projektdatei.</translation>
    </message>
    <message>
        <source>Captions without voices: a silence this long begins a turn (2000).</source>
        <translation>Untertitel ohne Sprecher: So lange Stille beginnt einen Redebeitrag (2000).</translation>
    </message>
    <message>
        <source>… and so does a sentence’s end after this long (60000).</source>
        <translation>… und nach so langer Zeit auch ein Satzende (60000).</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>   Topic: %1</source>
        <translation>   Thema: %1</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>Redebeitrag %1</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>ohne Stelle</translation>
    </message>
    <message>
        <source>   Source: %1 — %2, %3, %4</source>
        <translation>   Quelle: %1 — %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Behauptung</numerusform>
            <numerusform>%n Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the words of “%2” changed: look again</source>
        <translation>%1: Die Worte „%2“ haben sich geändert: noch einmal ansehen</translation>
    </message>
    <message>
        <source>%1: the words of “%2” are gone</source>
        <translation>%1: Die Worte „%2“ sind weg</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Nichts, das anzusehen wäre.</translation>
    </message>
    <message>
        <source>Says what is in a project or a transcript file, in counts.</source>
        <translation>Sagt in Zahlen, was in einem Projekt oder einer Transkriptdatei ist.</translation>
    </message>
    <message>
        <source>Prints everything as text, one record a line: kind, position, id, fields.</source>
        <translation>Gibt alles als Text aus, einen Datensatz je Zeile: Art, Stelle, Kennung, Felder.</translation>
    </message>
    <message>
        <source>Prints the steps of the history too.</source>
        <translation>Gibt auch die Schritte des Verlaufs aus.</translation>
    </message>
    <message>
        <source>Looks for what is wrong or needs a look; status 1 where there is something.</source>
        <translation>Sucht, was falsch ist oder angesehen werden sollte; Status 1, wo es etwas gibt.</translation>
    </message>
    <message>
        <source>Usage: ropewalk-cli COMMAND [ARGUMENTS] [--json] [--author NAME]</source>
        <translation>Aufruf: ropewalk-cli BEFEHL [ARGUMENTE] [--json] [--author NAME]</translation>
    </message>
    <message>
        <source>ropewalk-cli COMMAND --help says more of one. P.ropewalk is a project file.</source>
        <translation>ropewalk-cli BEFEHL --help sagt mehr zu einem. P.ropewalk ist eine Projektdatei.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 done with findings, 2 wrong call, 3 input unreadable, 4 project in use, 5 could not write.</source>
        <translation>Rückgabewert: 0 getan, 1 getan mit Befunden, 2 falscher Aufruf, 3 Eingabe unlesbar, 4 Projekt in Gebrauch, 5 konnte nicht schreiben.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Das Ergebnis konnte nicht in die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>Says how the command is called.</source>
        <translation>Sagt, wie der Befehl aufgerufen wird.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Gibt ein JSON-Dokument aus.</translation>
    </message>
    <message>
        <source>Who makes the edits.</source>
        <translation>Wer die Änderungen macht.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>[explicit]</source>
        <translation>[anstößig]</translation>
    </message>
    <message>
        <source>Name the one file with the list.</source>
        <translation>Die eine Datei mit der Liste nennen.</translation>
    </message>
    <message>
        <source>Import reasons from “%1”</source>
        <translation>Gründe aus „%1“ importieren</translation>
    </message>
    <message>
        <source>“%1”: %2 added, %3 changed, %4 unchanged, %5 removed.</source>
        <translation>„%1“: %2 hinzugefügt, %3 geändert, %4 unverändert, %5 entfernt.</translation>
    </message>
    <message>
        <source>but the words are those of another reason</source>
        <translation>aber die Worte sind die eines anderen Grundes</translation>
    </message>
    <message>
        <source>“%1” is no reason’s number.</source>
        <translation>„%1“ ist keine Nummer eines Grundes.</translation>
    </message>
    <message>
        <source>Link the reasons spoken of</source>
        <translation>Erwähnte Gründe verknüpfen</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) linked.</source>
        <translation>
            <numerusform>%n Grund verknüpft.</numerusform>
            <numerusform>%n Gründe verknüpft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) left: number and words disagree, or several reasons have the number.</source>
        <translation>
            <numerusform>%n Erwähnung übrig: Nummer und Worte widersprechen sich, oder mehrere Gründe haben die Nummer.</numerusform>
            <numerusform>%n Erwähnungen übrig: Nummer und Worte widersprechen sich, oder mehrere Gründe haben die Nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n Verwendung</numerusform>
            <numerusform>%n Verwendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to do with which project’s reasons: list, import, mentions, link or uses.</source>
        <translation>Sagen, was mit den Gründen welches Projekts zu tun ist: list, import, mentions, link oder uses.</translation>
    </message>
    <message>
        <source>Lists of reasons: shows and imports them, finds and links where they are spoken of.</source>
        <translation>Gründelisten: zeigt und importiert sie, findet und verknüpft, wo von ihnen die Rede ist.</translation>
    </message>
    <message>
        <source>The list of reasons, by its name.</source>
        <translation>Die Gründeliste, mit ihrem Namen.</translation>
    </message>
    <message>
        <source>The file is the list from now on.</source>
        <translation>Die Datei ist von nun an die Liste.</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand Bekanntes</translation>
    </message>
</context>
<context>
    <name>CueExport</name>
    <message>
        <source>No line has a known time, so there is nothing to write as cues. Give the turns times, or choose a format without times.</source>
        <translation>Keine Zeile hat eine bekannte Zeit, also gibt es nichts als Untertitel zu schreiben. Den Redebeiträgen Zeiten geben oder ein Format ohne Zeiten wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a known time left out. The first: </source>
        <translation>
            <numerusform>%n Zeile ohne bekannte Zeit weggelassen: </numerusform>
            <numerusform>%n Zeilen ohne bekannte Zeit weggelassen. Die erste: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with times between those of their neighbours.</source>
        <translation>
            <numerusform>%n Zeile mit Zeiten zwischen denen ihrer Nachbarn.</numerusform>
            <numerusform>%n Zeilen mit Zeiten zwischen denen ihrer Nachbarn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s) without a time left out.</source>
        <translation>
            <numerusform>%n Markierung ohne Zeit weggelassen.</numerusform>
            <numerusform>%n Markierungen ohne Zeit weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word time(s) left out.</source>
        <translation>
            <numerusform>%n Wortzeit weggelassen.</numerusform>
            <numerusform>%n Wortzeiten weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold what players would take for a tag or a time: an invisible space keeps it text.</source>
        <translation>
            <numerusform>%n Zeile enthält etwas, was Abspielprogramme für eine Auszeichnung oder eine Zeit hielten: Ein unsichtbares Leerzeichen lässt es Text bleiben.</numerusform>
            <numerusform>%n Zeilen enthalten etwas, was Abspielprogramme für eine Auszeichnung oder eine Zeit hielten: Ein unsichtbares Leerzeichen lässt es Text bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of the page left out.</source>
        <translation>
            <numerusform>%n Absatz der Seite weggelassen.</numerusform>
            <numerusform>%n Absätze der Seite weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueImport</name>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) kept.</source>
        <translation>
            <numerusform>%n Untertitel übernommen.</numerusform>
            <numerusform>%n Untertitel übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) kept.</source>
        <translation>
            <numerusform>%n Sprecher übernommen.</numerusform>
            <numerusform>%n Sprecher übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word time(s) kept.</source>
        <translation>
            <numerusform>%n Wortzeit übernommen.</numerusform>
            <numerusform>%n Wortzeiten übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) have a time that cannot be: it is taken as unknown.</source>
        <translation>
            <numerusform>%n Untertitel hat eine unmögliche Zeit: Diese gilt als unbekannt.</numerusform>
            <numerusform>%n Untertitel haben eine unmögliche Zeit: Diese gilt als unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) end at or before their start.</source>
        <translation>
            <numerusform>%n Untertitel endet an oder vor seinem Anfang.</numerusform>
            <numerusform>%n Untertitel enden an oder vor ihrem Anfang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) start before the cue above them.</source>
        <translation>
            <numerusform>%n Untertitel beginnt vor dem Untertitel über ihm.</numerusform>
            <numerusform>%n Untertitel beginnen vor dem Untertitel über ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) overlap the cue above them.</source>
        <translation>
            <numerusform>%n Untertitel überschneidet sich mit dem Untertitel über ihm.</numerusform>
            <numerusform>%n Untertitel überschneiden sich mit dem Untertitel über ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) last longer than a minute.</source>
        <translation>
            <numerusform>%n Untertitel dauert länger als eine Minute.</numerusform>
            <numerusform>%n Untertitel dauern länger als eine Minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) have no text.</source>
        <translation>
            <numerusform>%n Untertitel hat keinen Text.</numerusform>
            <numerusform>%n Untertitel haben keinen Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) begin with the words of the cue before, as rolling captions do: nothing was removed.</source>
        <translation>
            <numerusform>%n Untertitel beginnt mit den Worten des vorigen, wie bei rollenden Untertiteln: Nichts wurde entfernt.</numerusform>
            <numerusform>%n Untertitel beginnen mit den Worten des jeweils vorigen, wie bei rollenden Untertiteln: Nichts wurde entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of more than 10,000 characters were split.</source>
        <translation>
            <numerusform>%n Zeile mit mehr als 10.000 Zeichen wurde geteilt.</numerusform>
            <numerusform>%n Zeilen mit mehr als 10.000 Zeichen wurden geteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) have a voice and a name before the text: the voice counts, the name stays in the text.</source>
        <translation>
            <numerusform>%n Untertitel hat eine Stimme und einen Namen vor dem Text: Die Stimme gilt, der Name bleibt im Text.</numerusform>
            <numerusform>%n Untertitel haben eine Stimme und einen Namen vor dem Text: Die Stimme gilt, der Name bleibt im Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings above characters (ruby) are not part of the transcript.</source>
        <translation>Lesungen über Schriftzeichen (Ruby) gehören nicht zum Transkript.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are no cues and not part of the transcript.</source>
        <translation>
            <numerusform>%n Block ist kein Untertitel und gehört nicht zum Transkript.</numerusform>
            <numerusform>%n Blöcke sind keine Untertitel und gehören nicht zum Transkript.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no cue in this file: SRT cues have a row with times such as “00:00:01,000 --&gt; 00:00:02,500”. Choose another format.</source>
        <translation>In dieser Datei gibt es keinen Untertitel: SRT-Untertitel haben eine Zeile mit Zeiten wie „00:00:01,000 --&gt; 00:00:02,500“. Ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>A WebVTT file begins with a line “WEBVTT”, this one does not. Choose another format.</source>
        <translation>Eine WebVTT-Datei beginnt mit einer Zeile „WEBVTT“, diese nicht. Ein anderes Format wählen.</translation>
    </message>
</context>
<context>
    <name>Decode</name>
    <message>
        <source>a ZIP archive or an office document (.docx, .odt)</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument (.docx, .odt)</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>an old office document (.doc)</source>
        <translation>ein altes Office-Dokument (.doc)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>eine Ton- oder Videodatei</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>The last byte was dropped: it is half a character.</source>
        <translation>Das letzte Byte wurde weggelassen: Es ist ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8. It was read as Windows-1252; look at its accents, quotes and dashes.</source>
        <translation>Die Datei ist kein gültiges UTF-8. Sie wurde als Windows-1252 gelesen; Umlaute, Akzente, Anführungszeichen und Gedankenstriche prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) or half character(s) were removed.</source>
        <translation>
            <numerusform>%n Steuerzeichen oder halbes Zeichen wurde entfernt.</numerusform>
            <numerusform>%n Steuerzeichen oder halbe Zeichen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were lost before (they stand as � in the file).</source>
        <translation>
            <numerusform>%n Zeichen ging schon früher verloren (es steht als � in der Datei).</numerusform>
            <numerusform>%n Zeichen gingen schon früher verloren (sie stehen als � in der Datei).</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than 512 MB. Split it, or import a smaller part.</source>
        <translation>Die Datei ist größer als 512 MB. Die Datei teilen oder einen kleineren Teil importieren.</translation>
    </message>
    <message>
        <source>This is no text but %1. Save or convert it as text first.</source>
        <translation>Das ist kein Text, sondern %1. Zuerst als Text speichern oder in Text umwandeln.</translation>
    </message>
    <message>
        <source>This is no text but binary data. Choose a transcript, or convert the file to text first.</source>
        <translation>Das ist kein Text, es sind Binärdaten. Ein Transkript wählen oder die Datei zuerst in Text umwandeln.</translation>
    </message>
</context>
<context>
    <name>DelimitedReader</name>
    <message>
        <source>A quotation mark opens here and is never closed. Close it, or double it where it is part of the text.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nie geschlossen wird. Es schließen oder, wo es zum Text gehört, verdoppeln.</translation>
    </message>
    <message>
        <source>Something stands behind a closing quotation mark. Double the quotation marks that are part of the text.</source>
        <translation>Hinter einem schließenden Anführungszeichen steht noch etwas. Anführungszeichen, die zum Text gehören, verdoppeln.</translation>
    </message>
</context>
<context>
    <name>EditApplier</name>
    <message>
        <source>There is no such line in this episode.</source>
        <translation>Diese Zeile gibt es in dieser Folge nicht.</translation>
    </message>
    <message>
        <source>The episode is not there, or not open.</source>
        <translation>Die Folge ist nicht vorhanden oder nicht geöffnet.</translation>
    </message>
    <message>
        <source>The place is not in the line, or inside of a character.</source>
        <translation>Die Stelle liegt nicht in der Zeile oder mitten in einem Zeichen.</translation>
    </message>
    <message>
        <source>The line does not read “%1” at this place.</source>
        <translation>An dieser Stelle der Zeile steht nicht „%1“.</translation>
    </message>
    <message>
        <source>A line cannot hold a line end or half a character.</source>
        <translation>Eine Zeile kann kein Zeilenende und kein halbes Zeichen enthalten.</translation>
    </message>
    <message>
        <source>The line would be longer than %1 characters: split it.</source>
        <translation>Die Zeile würde länger als %1 Zeichen und muss geteilt werden.</translation>
    </message>
    <message>
        <source>The new line needs an id of its own.</source>
        <translation>Die neue Zeile braucht eine eigene Kennung.</translation>
    </message>
    <message>
        <source>Only lines that stand together in one turn can be joined.</source>
        <translation>Nur Zeilen, die in einem Redebeitrag beieinanderstehen, lassen sich verbinden.</translation>
    </message>
    <message>
        <source>There is nothing of this id to change or remove.</source>
        <translation>Unter dieser Kennung gibt es nichts zu ändern oder zu entfernen.</translation>
    </message>
    <message>
        <source>Only a claim can have several places.</source>
        <translation>Nur eine Behauptung kann mehrere Stellen haben.</translation>
    </message>
    <message>
        <source>The place is not in the episode&apos;s text.</source>
        <translation>Die Stelle liegt nicht im Text der Folge.</translation>
    </message>
    <message>
        <source>There is no such topic in this episode.</source>
        <translation>Dieses Thema gibt es in dieser Folge nicht.</translation>
    </message>
    <message>
        <source>There is no such reason in the project&apos;s lists.</source>
        <translation>Diesen Grund gibt es in den Listen des Projekts nicht.</translation>
    </message>
    <message>
        <source>The topic is still tagged: remove its tags first.</source>
        <translation>Das Thema ist noch zugeordnet: Zuerst seine Zuordnungen entfernen.</translation>
    </message>
    <message>
        <source>The list still has reasons: remove them first.</source>
        <translation>Die Liste hat noch Gründe: Diese zuerst entfernen.</translation>
    </message>
    <message>
        <source>The reason&apos;s list is not in the project.</source>
        <translation>Die Liste des Grundes ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>The episode is in the project already.</source>
        <translation>Die Folge ist bereits im Projekt.</translation>
    </message>
    <message>
        <source>There is no such episode in the project.</source>
        <translation>Diese Folge gibt es im Projekt nicht.</translation>
    </message>
    <message>
        <source>There is no such turn in this episode.</source>
        <translation>Diesen Redebeitrag gibt es in dieser Folge nicht.</translation>
    </message>
    <message>
        <source>The times of a line&apos;s words do not fit its text.</source>
        <translation>Die Wortzeiten einer Zeile passen nicht zu ihrem Text.</translation>
    </message>
    <message>
        <source>A turn cannot be split before its first line.</source>
        <translation>Ein Redebeitrag lässt sich nicht vor seiner ersten Zeile teilen.</translation>
    </message>
    <message>
        <source>The new turn needs an id of its own.</source>
        <translation>Der neue Redebeitrag braucht eine eigene Kennung.</translation>
    </message>
    <message>
        <source>Only turns that stand together can be joined.</source>
        <translation>Nur Redebeiträge, die beieinanderstehen, lassen sich verbinden.</translation>
    </message>
    <message>
        <source>A new turn needs an id of its own and a line.</source>
        <translation>Ein neuer Redebeitrag braucht eine eigene Kennung und eine Zeile.</translation>
    </message>
    <message>
        <source>There is no such line on this page.</source>
        <translation>Diese Zeile gibt es auf dieser Seite nicht.</translation>
    </message>
    <message>
        <source>A marker has no speaker.</source>
        <translation>Eine Markierung hat keinen Sprecher.</translation>
    </message>
    <message>
        <source>There is no such speaker in the cast.</source>
        <translation>Diesen Sprecher gibt es unter den Mitwirkenden nicht.</translation>
    </message>
    <message>
        <source>A step changes one episode, or what all episodes share.</source>
        <translation>Ein Schritt ändert eine Folge oder das, was alle Folgen gemeinsam haben.</translation>
    </message>
    <message>
        <source>There is no such step to take back.</source>
        <translation>Einen solchen Schritt zum Zurücknehmen gibt es nicht.</translation>
    </message>
    <message>
        <source>Later steps use what this step made: take these back first.</source>
        <translation>Spätere Schritte verwenden, was dieser Schritt angelegt hat: Diese zuerst zurücknehmen.</translation>
    </message>
    <message>
        <source>There is no such step to carry out again.</source>
        <translation>Einen solchen Schritt zum Wiederholen gibt es nicht.</translation>
    </message>
    <message>
        <source>Turns or links still use what would be removed, or use what is not there.</source>
        <translation>Redebeiträge oder Verknüpfungen verwenden noch, was entfernt würde, oder etwas, was nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>This step needs a speaker or reason that was removed: bring that back first.</source>
        <translation>Dieser Schritt braucht einen Sprecher oder Grund, der entfernt wurde: Diesen zuerst wiederherstellen.</translation>
    </message>
    <message>
        <source>This step stands on earlier ones that were taken back: bring these back first.</source>
        <translation>Dieser Schritt baut auf früheren auf, die zurückgenommen wurden: Diese zuerst wiederholen.</translation>
    </message>
    <message>
        <source>The history does not fit the text: this step cannot be taken back.</source>
        <translation>Der Verlauf passt nicht zum Text: Dieser Schritt kann nicht zurückgenommen werden.</translation>
    </message>
</context>
<context>
    <name>EpisodePage</name>
    <message>
        <source>The file is empty: there is nothing to import.</source>
        <translation>Die Datei ist leer: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>There is no line “Transcript”: the transcript was taken to begin at the first speaker&apos;s label.</source>
        <translation>Es gibt keine Zeile „Transcript“: Als Anfang des Transkripts gilt die erste Sprecherbezeichnung.</translation>
    </message>
    <message>
        <source>No speaker labels were found in the transcript.</source>
        <translation>Im Transkript wurden keine Sprecherbezeichnungen gefunden.</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message numerus="yes">
        <source>%n passage(s) struck or off the record left out.</source>
        <translation>
            <numerusform>%n gestrichene oder vertrauliche Passage weggelassen.</numerusform>
            <numerusform>%n gestrichene oder vertrauliche Passagen weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Episode page</source>
        <translation>Folgenseite</translation>
    </message>
    <message>
        <source>Plain text with labels</source>
        <translation>Reiner Text mit Sprecherbezeichnungen</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>SubRip captions</source>
        <translation>SubRip-Untertitel</translation>
    </message>
    <message>
        <source>WebVTT captions</source>
        <translation>WebVTT-Untertitel</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing to import.</source>
        <translation>Die Datei ist leer: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Es gibt kein Format „%1“.</translation>
    </message>
    <message>
        <source>The format of this file is not known. Choose one, or convert the file to plain text.</source>
        <translation>Das Format dieser Datei ist nicht bekannt. Eines wählen oder die Datei in reinen Text umwandeln.</translation>
    </message>
    <message>
        <source>Files of the format “%1” can only be written.</source>
        <translation>Dateien im Format „%1“ können nur geschrieben werden.</translation>
    </message>
    <message>
        <source>Some characters are not in the encoding of the imported file: UTF-8 was written instead.</source>
        <translation>Einige Zeichen gibt es in der Kodierung der importierten Datei nicht: Stattdessen wurde UTF-8 geschrieben.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is no time: %1</source>
        <translation>Das ist keine Zeit: %1</translation>
    </message>
    <message>
        <source>A bracket is not closed: %1</source>
        <translation>Eine Klammer ist nicht geschlossen: %1</translation>
    </message>
    <message>
        <source>The turn of “%1” has no words.</source>
        <translation>Der Redebeitrag von „%1“ hat keine Wörter.</translation>
    </message>
    <message>
        <source>A paragraph of more than 10,000 characters was split into several lines.</source>
        <translation>Ein Absatz mit mehr als 10.000 Zeichen wurde in mehrere Zeilen geteilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n different speakers were found. Look whether all of them are people.</source>
        <translation>
            <numerusform>%n Sprecher wurde gefunden. Prüfen, ob es sich um eine Person handelt.</numerusform>
            <numerusform>%n verschiedene Sprecher wurden gefunden. Prüfen, ob alle davon Personen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” are probably one speaker.</source>
        <translation>„%1“ und „%2“ sind wahrscheinlich derselbe Sprecher.</translation>
    </message>
    <message>
        <source>The labels “%1” and “%2” are nearly identical. Is this one speaker?</source>
        <translation>Die Sprecherbezeichnungen „%1“ und „%2“ sind fast gleich. Ist das derselbe Sprecher?</translation>
    </message>
    <message>
        <source>“%1” looks like no person.</source>
        <translation>„%1“ sieht nicht nach einer Person aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n more time(s) cannot be read.</source>
        <translation>
            <numerusform>%n weitere Zeit ist nicht lesbar.</numerusform>
            <numerusform>%n weitere Zeiten sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more bracket(s) are not closed.</source>
        <translation>
            <numerusform>%n weitere Klammer ist nicht geschlossen.</numerusform>
            <numerusform>%n weitere Klammern sind nicht geschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more turn(s) have no words.</source>
        <translation>
            <numerusform>%n weiterer Redebeitrag hat keine Wörter.</numerusform>
            <numerusform>%n weitere Redebeiträge haben keine Wörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more paragraph(s) were split.</source>
        <translation>
            <numerusform>%n weiterer Absatz wurde geteilt.</numerusform>
            <numerusform>%n weitere Absätze wurden geteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
</context>
<context>
    <name>ImportPlanner</name>
    <message>
        <source>Line %1: reason %2 is number %3 of the list already and was left out.</source>
        <translation>Zeile %1: Grund %2 steht in der Liste bereits als Nummer %3 und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Line %1: number %2 read “%3” so far and reads “%4” now. It was added as a new reason.</source>
        <translation>Zeile %1: Nummer %2 lautete bisher „%3“ und lautet jetzt „%4“. Das wurde als neuer Grund hinzugefügt.</translation>
    </message>
    <message>
        <source>Line %1: number %2 reads “%3” in the list and “%4” in the file. The list stays as it is.</source>
        <translation>Zeile %1: Nummer %2 lautet in der Liste „%3“ und in der Datei „%4“. Die Liste bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Reason %1, “%2”, is not in the file. It stays in the list, since episodes use it.</source>
        <translation>Grund %1, „%2“, steht nicht in der Datei. Er bleibt in der Liste, da Folgen ihn verwenden.</translation>
    </message>
</context>
<context>
    <name>JsonReasonList</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>“reasons” must be an array or an object.</source>
        <translation>„reasons“ muss ein Array oder ein Objekt sein.</translation>
    </message>
    <message>
        <source>“%1” is given twice. Leave one of them out.</source>
        <translation>„%1“ ist zweimal angegeben. Eines davon weglassen.</translation>
    </message>
    <message>
        <source>Entry %1 is neither a text nor an object with number and text.</source>
        <translation>Eintrag %1 ist weder ein Text noch ein Objekt mit Nummer und Text.</translation>
    </message>
    <message>
        <source>This reason has no “text”.</source>
        <translation>Dieser Grund hat keinen „text“.</translation>
    </message>
    <message>
        <source>“explicit” must be true or false.</source>
        <translation>„explicit“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>This reason has no whole “number”.</source>
        <translation>Dieser Grund hat keine ganze Zahl als „number“.</translation>
    </message>
    <message>
        <source>The entry “%1” is not a text.</source>
        <translation>Der Eintrag „%1“ ist kein Text.</translation>
    </message>
</context>
<context>
    <name>LabelledText</name>
    <message>
        <source>The file is empty: there is nothing to import.</source>
        <translation>Die Datei ist leer: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>No speaker labels were found: the text has no speakers yet.</source>
        <translation>Es wurden keine Sprecherbezeichnungen gefunden: Der Text hat noch keine Sprecher.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>The file is empty: there is nothing to import.</source>
        <translation>Die Datei ist leer: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>No speaker labels were found: the text has no speakers yet.</source>
        <translation>Es wurden keine Sprecherbezeichnungen gefunden: Der Text hat noch keine Sprecher.</translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) and rule(s) are kept as layout.</source>
        <translation>
            <numerusform>%n Überschrift oder Trennlinie bleibt als Layout erhalten.</numerusform>
            <numerusform>%n Überschriften und Trennlinien bleiben als Layout erhalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectFacts</name>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>murky</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsch</translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>Starter reasons</source>
        <translation>Erste Gründe</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) from %1–%2 kept; undo goes back.</source>
        <translation>
            <numerusform>%n Änderung von %1–%2 gesichert; Rückgängig führt zurück.</numerusform>
            <numerusform>%n Änderungen von %1–%2 gesichert; Rückgängig führt zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadProject</name>
    <message>
        <source>This is a folder: name a file in it.</source>
        <translation>Das ist ein Ordner: eine Datei darin nennen.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>ReasonListBuilder</name>
    <message>
        <source>“%1” is not a number. Give each reason a whole number.</source>
        <translation>„%1“ ist keine Zahl. Jedem Grund eine ganze Zahl geben.</translation>
    </message>
    <message>
        <source>%1 cannot be a reason&apos;s number. Use a whole number from 0 on.</source>
        <translation>%1 kann nicht die Nummer eines Grundes sein. Eine ganze Zahl ab 0 verwenden.</translation>
    </message>
    <message>
        <source>Line %1: line ends and control characters in reason %2 became spaces or were left out.</source>
        <translation>Zeile %1: Zeilenenden und Steuerzeichen in Grund %2 wurden zu Leerzeichen oder weggelassen.</translation>
    </message>
    <message>
        <source>Line %1: number %2 has no text and was left out.</source>
        <translation>Zeile %1: Nummer %2 hat keinen Text und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Reason %1 is longer than %2 characters. Is this a list of reasons?</source>
        <translation>Grund %1 ist länger als %2 Zeichen. Ist das eine Gründeliste?</translation>
    </message>
    <message>
        <source>Number %1 is given twice, here and on line %2, and not alike. Give one of them another number.</source>
        <translation>Die Nummer %1 ist zweimal vergeben, hier und in Zeile %2, und nicht mit demselben Inhalt. Einem der beiden Gründe eine andere Nummer geben.</translation>
    </message>
    <message>
        <source>Line %1: reason %2 is the same as on line %3.</source>
        <translation>Zeile %1: Grund %2 ist derselbe wie in Zeile %3.</translation>
    </message>
    <message>
        <source>“%1” does not say whether the reason is explicit. Write yes or no.</source>
        <translation>„%1“ sagt nicht, ob der Grund anstößig ist. „yes“ oder „no“ schreiben.</translation>
    </message>
    <message>
        <source>There are no reasons in this file. Write one a line.</source>
        <translation>In dieser Datei gibt es keine Gründe. Einen Grund je Zeile schreiben.</translation>
    </message>
</context>
<context>
    <name>ReasonListParser</name>
    <message numerus="yes">
        <source>This line has %n fields. Put a text that contains the delimiter in quotation marks.</source>
        <translation>
            <numerusform>Diese Zeile hat %n Feld. Einen Text, der das Trennzeichen enthält, in Anführungszeichen setzen.</numerusform>
            <numerusform>Diese Zeile hat %n Felder. Einen Text, der das Trennzeichen enthält, in Anführungszeichen setzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This line has no number, and most others have one. Give it a number, or take the numbers off all lines.</source>
        <translation>Diese Zeile hat keine Nummer, die meisten anderen haben eine. Der Zeile eine Nummer geben oder die Nummern aus allen Zeilen entfernen.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8. Save it as UTF-8 and try again.</source>
        <translation>Das ist kein Text in UTF-8. Die Datei als UTF-8 speichern und es erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>No words are meant.</source>
        <translation>Es sind keine Worte gemeint.</translation>
    </message>
    <message>
        <source>There is no annotation of this id in the episode.</source>
        <translation>In der Folge gibt es keine Anmerkung mit dieser Kennung.</translation>
    </message>
    <message>
        <source>Tag topic</source>
        <translation>Thema zuordnen</translation>
    </message>
    <message>
        <source>topic, words meant: tags a stretch</source>
        <translation>topic, gemeinte Worte: ordnet einen Abschnitt zu</translation>
    </message>
    <message>
        <source>Link reason</source>
        <translation>Grund verknüpfen</translation>
    </message>
    <message>
        <source>reason, list, words meant, cited, word_bound: links a reason</source>
        <translation>reason, list, gemeinte Worte, cited, word_bound: verknüpft einen Grund</translation>
    </message>
    <message>
        <source>Mark claim</source>
        <translation>Behauptung markieren</translation>
    </message>
    <message>
        <source>words meant and a claim’s fields: marks a claim</source>
        <translation>gemeinte Worte und die Felder einer Behauptung: markiert eine Behauptung</translation>
    </message>
    <message>
        <source>Add place to claim</source>
        <translation>Stelle zur Behauptung hinzufügen</translation>
    </message>
    <message>
        <source>id, words meant: gives a claim one more place</source>
        <translation>id, gemeinte Worte: gibt einer Behauptung eine weitere Stelle</translation>
    </message>
    <message>
        <source>Verdict stands</source>
        <translation>Urteil gilt</translation>
    </message>
    <message>
        <source>id, note: the verdict stands for the words as they are now</source>
        <translation>id, note: Das Urteil gilt für die Worte, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>words meant, text, private: attaches a note</source>
        <translation>gemeinte Worte, text, private: heftet eine Notiz an</translation>
    </message>
    <message>
        <source>Lock quote</source>
        <translation>Zitat sperren</translation>
    </message>
    <message>
        <source>words meant: a quote that is not to be cleaned up</source>
        <translation>gemeinte Worte: ein Zitat, das nicht bereinigt wird</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>words meant: they stay out of every export</source>
        <translation>gemeinte Worte: Sie bleiben aus jedem Export heraus</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>words meant: said in confidence, out of every export</source>
        <translation>gemeinte Worte: im Vertrauen gesagt, in keinem Export</translation>
    </message>
    <message>
        <source>Change annotation</source>
        <translation>Anmerkung ändern</translation>
    </message>
    <message>
        <source>id and its fields: changes what it says</source>
        <translation>id und ihre Felder: ändert, was sie sagt</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Anmerkung entfernen</translation>
    </message>
    <message>
        <source>id: removes a tag, link, claim, note or mark</source>
        <translation>id: entfernt eine Zuordnung, Verknüpfung, Behauptung, Notiz oder Kennzeichnung</translation>
    </message>
    <message>
        <source>What is added gets an id of its own: leave “id” out.</source>
        <translation>Was hinzukommt, erhält eine eigene Kennung: „id“ weglassen.</translation>
    </message>
    <message>
        <source>There is nothing of this id.</source>
        <translation>Mit dieser Kennung gibt es nichts.</translation>
    </message>
    <message>
        <source>This speaker still has turns.</source>
        <translation>Dieser Sprecher hat noch Redebeiträge.</translation>
    </message>
    <message>
        <source>A reason needs a “number” from 1.</source>
        <translation>Ein Grund braucht eine „number“ ab 1.</translation>
    </message>
    <message>
        <source>This reason is still linked.</source>
        <translation>Dieser Grund ist noch verknüpft.</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>name, notes, target_ms, colour: adds a topic to the outline</source>
        <translation>name, notes, target_ms, colour: fügt der Gliederung ein Thema hinzu</translation>
    </message>
    <message>
        <source>Change topic</source>
        <translation>Thema ändern</translation>
    </message>
    <message>
        <source>topic and its fields: changes it</source>
        <translation>topic und seine Felder: ändert es</translation>
    </message>
    <message>
        <source>Remove topic</source>
        <translation>Thema entfernen</translation>
    </message>
    <message>
        <source>topic: removes it and its tags</source>
        <translation>topic: entfernt es und seine Zuordnungen</translation>
    </message>
    <message>
        <source>Add citation</source>
        <translation>Nennung hinzufügen</translation>
    </message>
    <message>
        <source>reason, or number and text: cites without a place</source>
        <translation>reason, oder number und text: nennt ohne Stelle</translation>
    </message>
    <message>
        <source>Remove citation</source>
        <translation>Nennung entfernen</translation>
    </message>
    <message>
        <source>id: removes a citation without a place</source>
        <translation>id: entfernt eine Nennung ohne Stelle</translation>
    </message>
    <message>
        <source>Change episode facts</source>
        <translation>Angaben zur Folge ändern</translation>
    </message>
    <message>
        <source>title, number, date, length …: the episode’s facts</source>
        <translation>title, number, date, length …: die Angaben zur Folge</translation>
    </message>
    <message>
        <source>Change project facts</source>
        <translation>Angaben zum Projekt ändern</translation>
    </message>
    <message>
        <source>name, verdicts, words_per_minute: the show’s facts</source>
        <translation>name, verdicts, words_per_minute: die Angaben zur Sendung</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Sprecher hinzufügen</translation>
    </message>
    <message>
        <source>name, short_name, role, labels, number: adds to the cast</source>
        <translation>name, short_name, role, labels, number: nimmt unter die Mitwirkenden auf</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Sprecher ändern</translation>
    </message>
    <message>
        <source>speaker and its fields: renames and the like</source>
        <translation>speaker und seine Felder: benennt um und dergleichen</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>Sprecher entfernen</translation>
    </message>
    <message>
        <source>speaker: removes one who has no turns</source>
        <translation>speaker: entfernt einen, der keine Redebeiträge hat</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>kind, title, author, publisher …: adds a source</source>
        <translation>kind, title, author, publisher …: fügt eine Quelle hinzu</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>id and its fields: changes a source</source>
        <translation>id und ihre Felder: ändert eine Quelle</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>id: removes a source</source>
        <translation>id: entfernt eine Quelle</translation>
    </message>
    <message>
        <source>Add reason list</source>
        <translation>Gründeliste hinzufügen</translation>
    </message>
    <message>
        <source>name: adds an empty list of reasons</source>
        <translation>name: fügt eine leere Gründeliste hinzu</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>number, text, explicit, list: adds a reason</source>
        <translation>number, text, explicit, list: fügt einen Grund hinzu</translation>
    </message>
    <message>
        <source>Change reason list</source>
        <translation>Gründeliste ändern</translation>
    </message>
    <message>
        <source>list, name: renames a list of reasons</source>
        <translation>list, name: benennt eine Gründeliste um</translation>
    </message>
    <message>
        <source>Remove reason list</source>
        <translation>Gründeliste entfernen</translation>
    </message>
    <message>
        <source>list: removes one that has no reasons left</source>
        <translation>list: entfernt eine, die keine Gründe mehr hat</translation>
    </message>
    <message>
        <source>Change reason</source>
        <translation>Grund ändern</translation>
    </message>
    <message>
        <source>reason, list, number, text, explicit: changes a reason</source>
        <translation>reason, list, number, text, explicit: ändert einen Grund</translation>
    </message>
    <message>
        <source>Remove reason</source>
        <translation>Grund entfernen</translation>
    </message>
    <message>
        <source>reason, list: removes one that is not linked</source>
        <translation>reason, list: entfernt einen, der nicht verknüpft ist</translation>
    </message>
    <message>
        <source>Remove episode</source>
        <translation>Folge entfernen</translation>
    </message>
    <message>
        <source>takes the script’s episode out of the show</source>
        <translation>nimmt die Folge des Skripts aus der Sendung</translation>
    </message>
    <message>
        <source>Say which episode is meant: --episode REF, or a line {&quot;do&quot;: &quot;episode&quot;}.</source>
        <translation>Sagen, welche Folge gemeint ist: --episode REF, oder eine Zeile {&quot;do&quot;: &quot;episode&quot;}.</translation>
    </message>
    <message>
        <source>The field “%1” is missing, or no text.</source>
        <translation>Das Feld „%1“ fehlt oder ist kein Text.</translation>
    </message>
    <message>
        <source>The field “%1” is no whole number.</source>
        <translation>Das Feld „%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The field “%1” is neither true nor false.</source>
        <translation>Das Feld „%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>The field “%1” is no list of texts.</source>
        <translation>Das Feld „%1“ ist keine Liste von Texten.</translation>
    </message>
    <message>
        <source>The field “%1” is no time: write &quot;12:34&quot; or milliseconds.</source>
        <translation>Das Feld „%1“ ist keine Zeit: &quot;12:34&quot; oder Millisekunden schreiben.</translation>
    </message>
    <message>
        <source>There is no turn %1: the episode has %2.</source>
        <translation>Es gibt keinen Redebeitrag %1: Die Folge hat %2.</translation>
    </message>
    <message>
        <source>The field “%1” names no turn of the episode.</source>
        <translation>Das Feld „%1“ nennt keinen Redebeitrag der Folge.</translation>
    </message>
    <message>
        <source>There is no line of this id in the episode.</source>
        <translation>In der Folge gibt es keine Zeile mit dieser Kennung.</translation>
    </message>
    <message>
        <source>There is no such line on the page.</source>
        <translation>Auf der Seite gibt es keine solche Zeile.</translation>
    </message>
    <message>
        <source>There is no line %1 in this turn.</source>
        <translation>In diesem Redebeitrag gibt es keine Zeile %1.</translation>
    </message>
    <message>
        <source>The field “to” is no place: {&quot;turn&quot;: 2}.</source>
        <translation>Das Feld „to“ ist keine Stelle: {&quot;turn&quot;: 2}.</translation>
    </message>
    <message>
        <source>The line does not hold the words “%1”.</source>
        <translation>Die Zeile enthält die Worte „%1“ nicht.</translation>
    </message>
    <message>
        <source>The line is shorter than that.</source>
        <translation>So lang ist die Zeile nicht.</translation>
    </message>
    <message>
        <source>The field “%1” names nobody of the cast.</source>
        <translation>Das Feld „%1“ nennt niemanden der Mitwirkenden.</translation>
    </message>
    <message>
        <source>There is no such reason in the project’s lists.</source>
        <translation>In den Listen des Projekts gibt es keinen solchen Grund.</translation>
    </message>
    <message>
        <source>Several reasons have this number: name the list, or the id.</source>
        <translation>Mehrere Gründe haben diese Nummer: die Liste nennen, oder die Kennung.</translation>
    </message>
    <message>
        <source>The project has no such list of reasons.</source>
        <translation>Das Projekt hat keine solche Gründeliste.</translation>
    </message>
    <message>
        <source>There is no such topic in the outline.</source>
        <translation>In der Gliederung gibt es kein solches Thema.</translation>
    </message>
    <message>
        <source>A field has a value that does not fit: %1</source>
        <translation>Ein Feld hat einen Wert, der nicht passt: %1</translation>
    </message>
    <message>
        <source>The field “%1” is unknown here.</source>
        <translation>Das Feld „%1“ ist hier unbekannt.</translation>
    </message>
    <message>
        <source>steps (a number or &quot;all&quot;): takes back the episode’s last steps</source>
        <translation>steps (eine Zahl oder &quot;all&quot;): nimmt die letzten Schritte der Folge zurück</translation>
    </message>
    <message>
        <source>steps (a number or &quot;all&quot;): carries them out again</source>
        <translation>steps (eine Zahl oder &quot;all&quot;): führt sie wieder aus</translation>
    </message>
    <message>
        <source>step: takes back a step of the show: cast, lists, an import</source>
        <translation>step: nimmt einen Schritt der Sendung zurück: Mitwirkende, Listen, einen Import</translation>
    </message>
    <message>
        <source>step: carries it out again</source>
        <translation>step: führt ihn wieder aus</translation>
    </message>
    <message>
        <source>name: names this point of the history</source>
        <translation>name: benennt diesen Punkt des Verlaufs</translation>
    </message>
    <message>
        <source>ref: what follows is about this episode</source>
        <translation>ref: Was folgt, betrifft diese Folge</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The line is no JSON: %1.</source>
        <translation>Die Zeile ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The line does not say what to &quot;do&quot;.</source>
        <translation>Die Zeile sagt nicht, was zu tun ist (&quot;do&quot;).</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done; see apply --list.</source>
        <translation>„%1“ ist nichts, das getan werden kann; siehe apply --list.</translation>
    </message>
    <message>
        <source>Only words of one line are typed: leave “typing” out.</source>
        <translation>Nur Worte einer Zeile werden getippt: „typing“ weglassen.</translation>
    </message>
    <message>
        <source>The field “steps” is a number from 1, or &quot;all&quot;.</source>
        <translation>Das Feld „steps“ ist eine Zahl ab 1 oder &quot;all&quot;.</translation>
    </message>
    <message>
        <source>Words can be replaced in one line at a time.</source>
        <translation>Worte können nur in jeweils einer Zeile ersetzt werden.</translation>
    </message>
    <message>
        <source>The field “find” is empty.</source>
        <translation>Das Feld „find“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is no kind of turn.</source>
        <translation>„%1“ ist keine Art von Redebeitrag.</translation>
    </message>
    <message>
        <source>The episode has not so many turns.</source>
        <translation>So viele Redebeiträge hat die Folge nicht.</translation>
    </message>
    <message>
        <source>The page has no such section.</source>
        <translation>Die Seite hat keinen solchen Abschnitt.</translation>
    </message>
    <message>
        <source>Insert text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>turn, line, offset, text: types text</source>
        <translation>turn, line, offset, text: tippt Text</translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation>Text löschen</translation>
    </message>
    <message>
        <source>words meant: deletes them, also over lines and turns</source>
        <translation>gemeinte Worte: löscht sie, auch über Zeilen und Redebeiträge</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>words meant, with: puts other words there</source>
        <translation>gemeinte Worte, with: setzt andere Worte dorthin</translation>
    </message>
    <message>
        <source>Correct line</source>
        <translation>Zeile berichtigen</translation>
    </message>
    <message>
        <source>line, text: makes a line read so</source>
        <translation>line, text: lässt eine Zeile so lauten</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>find, with, case, whole_words: replaces every hit</source>
        <translation>find, with, case, whole_words: ersetzt jeden Treffer</translation>
    </message>
    <message>
        <source>Split line</source>
        <translation>Zeile teilen</translation>
    </message>
    <message>
        <source>line, offset: splits a line</source>
        <translation>line, offset: teilt eine Zeile</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>line: joins it with the next</source>
        <translation>line: verbindet sie mit der nächsten</translation>
    </message>
    <message>
        <source>Split turn</source>
        <translation>Redebeitrag teilen</translation>
    </message>
    <message>
        <source>line, offset, speaker: splits a turn</source>
        <translation>line, offset, speaker: teilt einen Redebeitrag</translation>
    </message>
    <message>
        <source>Join turns</source>
        <translation>Redebeiträge verbinden</translation>
    </message>
    <message>
        <source>turn: joins it with the next</source>
        <translation>turn: verbindet ihn mit dem nächsten</translation>
    </message>
    <message>
        <source>Insert turn</source>
        <translation>Redebeitrag einfügen</translation>
    </message>
    <message>
        <source>after, kind, speaker, lines: adds a turn</source>
        <translation>after, kind, speaker, lines: fügt einen Redebeitrag ein</translation>
    </message>
    <message>
        <source>Remove turns</source>
        <translation>Redebeiträge entfernen</translation>
    </message>
    <message>
        <source>turn, count: removes turns</source>
        <translation>turn, count: entfernt Redebeiträge</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Sprecher festlegen</translation>
    </message>
    <message>
        <source>turn or words meant, speaker, kind: says whose they are</source>
        <translation>turn oder gemeinte Worte, speaker, kind: sagt, wessen sie sind</translation>
    </message>
    <message>
        <source>Set times</source>
        <translation>Zeiten festlegen</translation>
    </message>
    <message>
        <source>line, start, end: sets a line&apos;s times</source>
        <translation>line, start, end: legt die Zeiten einer Zeile fest</translation>
    </message>
    <message>
        <source>Add page line</source>
        <translation>Seitenzeile hinzufügen</translation>
    </message>
    <message>
        <source>section, text: adds a line to the page</source>
        <translation>section, text: fügt der Seite eine Zeile hinzu</translation>
    </message>
    <message>
        <source>Remove page line</source>
        <translation>Seitenzeile entfernen</translation>
    </message>
    <message>
        <source>page, line: removes a line of the page</source>
        <translation>page, line: entfernt eine Zeile der Seite</translation>
    </message>
    <message>
        <source>Restore original</source>
        <translation>Original wiederherstellen</translation>
    </message>
    <message>
        <source>turn: puts its words back to what was imported</source>
        <translation>turn: setzt seine Worte auf das Importierte zurück</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The project is damaged: a row of “%1” makes no sense.</source>
        <translation>Das Projekt ist beschädigt: Ein Datensatz von „%1“ ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei dieses Namens gibt es bereits.</translation>
    </message>
    <message>
        <source>The project has no file yet: save it under a name.</source>
        <translation>Das Projekt hat noch keine Datei: Es unter einem Namen speichern.</translation>
    </message>
    <message>
        <source>There is no such episode in the project.</source>
        <translation>Diese Folge gibt es im Projekt nicht.</translation>
    </message>
    <message>
        <source>An edit names a %1 that the project does not have (%2).</source>
        <translation>Eine Änderung nennt einen Eintrag in „%1“, den das Projekt nicht hat (%2).</translation>
    </message>
    <message>
        <source>This is not a project as Ropewalk makes them: “%1” does not belong there. It was not opened.</source>
        <translation>Das ist kein Projekt, wie Ropewalk sie anlegt: „%1“ gehört nicht hinein. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The project is not whole: “%1” is missing.</source>
        <translation>Das Projekt ist unvollständig: „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The working copy cannot be written to any more.</source>
        <translation>In die Arbeitskopie kann nicht mehr geschrieben werden.</translation>
    </message>
    <message>
        <source>Unpublished work of this project that does not go on from this file is kept in “%1”.</source>
        <translation>Noch nicht in die Datei geschriebene Arbeit an diesem Projekt, die nicht an diese Datei anschließt, liegt in „%1“.</translation>
    </message>
    <message>
        <source>A working copy cannot be read and was left in “%1”: %2</source>
        <translation>Eine Arbeitskopie ist nicht lesbar und wurde in „%1“ belassen: %2</translation>
    </message>
    <message>
        <source>This is not a Ropewalk project.</source>
        <translation>Das ist kein Ropewalk-Projekt.</translation>
    </message>
    <message>
        <source>A later version of Ropewalk made this.</source>
        <translation>Das stammt von einer neueren Version von Ropewalk.</translation>
    </message>
    <message>
        <source>Unpublished work under this name is waiting: open it, or take another name.</source>
        <translation>Unter diesem Namen wartet noch nicht in die Datei geschriebene Arbeit: Diese öffnen oder einen anderen Namen nehmen.</translation>
    </message>
    <message>
        <source>The file has a second name (a hard link). Under that one it will stay as it is now.</source>
        <translation>Die Datei hat einen zweiten Namen (einen Hardlink). Unter diesem bleibt sie, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file is gone; this is the working copy that was kept of it.</source>
        <translation>Die Datei ist nicht mehr da; dies ist die Arbeitskopie, die von ihr aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>The project is cut short: %1 of its %2 bytes are there. Fetch it again, or take a copy.</source>
        <translation>Das Projekt ist abgeschnitten: %1 seiner %2 Byte sind vorhanden. Es erneut holen oder eine Kopie nehmen.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation>Die Verknüpfung führt ins Leere.</translation>
    </message>
    <message>
        <source>This is a folder, not a project.</source>
        <translation>Das ist ein Ordner, kein Projekt.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file is larger than 2 GB: no project is.</source>
        <translation>Die Datei ist größer als 2 GB: So groß ist kein Projekt.</translation>
    </message>
    <message>
        <source>It may not be read: %1.</source>
        <translation>Lesen ist nicht erlaubt: %1.</translation>
    </message>
    <message>
        <source>The file is empty: no project.</source>
        <translation>Die Datei ist leer: kein Projekt.</translation>
    </message>
    <message>
        <source>This is a web page, not a project. Was the download refused?</source>
        <translation>Das ist eine Webseite, kein Projekt. Wurde der Download verweigert?</translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation>Die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>This is a database of another program, not a Ropewalk project.</source>
        <translation>Das ist eine Datenbank eines anderen Programms, kein Ropewalk-Projekt.</translation>
    </message>
    <message>
        <source>The project does not say its version.</source>
        <translation>Das Projekt nennt seine Version nicht.</translation>
    </message>
    <message>
        <source>The project was made by a later version of Ropewalk (form %1, this program knows %2). Update the program to open it; the file stays as it is.</source>
        <translation>Das Projekt stammt von einer neueren Version von Ropewalk (Form %1, dieses Programm kennt %2). Zum Öffnen das Programm aktualisieren; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The working copy “%1” could not be made: %2.</source>
        <translation>Die Arbeitskopie „%1“ konnte nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>The project was made by a later version of Ropewalk: it can be read, not changed.</source>
        <translation>Das Projekt stammt von einer neueren Version von Ropewalk: Es kann gelesen, nicht geändert werden.</translation>
    </message>
    <message>
        <source>The project is open in another program: what was done there since it was last saved to the file is not in this.</source>
        <translation>Das Projekt ist in einem anderen Programm geöffnet: Was dort seit dem letzten Speichern in die Datei geschah, ist hier nicht enthalten.</translation>
    </message>
    <message>
        <source>This is the working copy of a program that ended before it saved to the file.</source>
        <translation>Das ist die Arbeitskopie eines Programms, das vor dem Speichern in die Datei endete.</translation>
    </message>
    <message>
        <source>The folder “%1” may not be written to. Save the project under another name or in another folder; until then it is kept on this computer.</source>
        <translation>In den Ordner „%1“ darf nicht geschrieben werden. Das Projekt unter einem anderen Namen oder in einem anderen Ordner speichern; bis dahin wird es auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and save again; until then the project is kept on this computer.</source>
        <translation>Der Datenträger ist voll. Platz schaffen und erneut speichern; bis dahin wird das Projekt auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. The project is kept on this computer.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Das Projekt wird auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>The working copy is damaged and was not written to the file, which stays as it was (%1).</source>
        <translation>Die Arbeitskopie ist beschädigt und wurde nicht in die Datei geschrieben; diese bleibt, wie sie war (%1).</translation>
    </message>
    <message>
        <source>The file was removed or renamed since it was opened. Your work is kept on this computer: save it under this or another name.</source>
        <translation>Die Datei wurde nach dem Öffnen entfernt oder umbenannt. Die Arbeit wird auf diesem Computer aufbewahrt: Diese unter diesem oder einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>The file was changed on disk at %1 by somebody else, and was left so. Your work is kept on this computer: save it under another name to have both.</source>
        <translation>Die Datei wurde von jemand anderem auf dem Datenträger geändert (%1) und so belassen. Die Arbeit wird auf diesem Computer aufbewahrt: Diese unter einem anderen Namen speichern, um beides zu haben.</translation>
    </message>
    <message>
        <source>The folder for working copies could not be made.</source>
        <translation>Der Ordner für Arbeitskopien konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The folder for the working copy could not be made: %1.</source>
        <translation>Der Ordner für die Arbeitskopie konnte nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>The folder for the working copy cannot be written to.</source>
        <translation>In den Ordner für die Arbeitskopie kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder for the working copy could not be renamed.</source>
        <translation>Der Ordner für die Arbeitskopie konnte nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>The folder for locks cannot be written to.</source>
        <translation>In den Ordner für Sperren kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The project is open in another program: %1, process %2 on %3. Close it there first.</source>
        <translation>Das Projekt ist in einem anderen Programm geöffnet: %1, Prozess %2 auf %3. Es zuerst dort schließen.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing is lost meanwhile.</source>
        <translation>Der Datenträger ist voll. Platz schaffen; inzwischen geht nichts verloren.</translation>
    </message>
    <message>
        <source>The content is damaged (%1).</source>
        <translation>Der Inhalt ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>Another program holds the file.</source>
        <translation>Ein anderes Programm hält die Datei fest.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped.</source>
        <translation>Das Lesen dauerte zu lange und wurde angehalten.</translation>
    </message>
    <message>
        <source>It may not be written to (%1).</source>
        <translation>Schreiben ist nicht erlaubt (%1).</translation>
    </message>
    <message>
        <source>The disk reports an error (%1, %2).</source>
        <translation>Der Datenträger meldet einen Fehler (%1, %2).</translation>
    </message>
    <message>
        <source>The database reports an error (%1, %2).</source>
        <translation>Die Datenbank meldet einen Fehler (%1, %2).</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message numerus="yes">
        <source>The times of %n line(s) are not written.</source>
        <translation>
            <numerusform>Die Zeiten von %n Zeile werden nicht geschrieben.</numerusform>
            <numerusform>Die Zeiten von %n Zeilen werden nicht geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The word times of %n line(s) are not written.</source>
        <translation>
            <numerusform>Die Wortzeiten von %n Zeile werden nicht geschrieben.</numerusform>
            <numerusform>Die Wortzeiten von %n Zeilen werden nicht geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of the page (summary, topics, reasons, source, panel) are not written.</source>
        <translation>
            <numerusform>%n Absatz der Seite (Zusammenfassung, Themen, Gründe, Quelle, Gesprächsrunde) wird nicht geschrieben.</numerusform>
            <numerusform>%n Absätze der Seite (Zusammenfassung, Themen, Gründe, Quelle, Gesprächsrunde) werden nicht geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s) will be missing when the file is read again.</source>
        <translation>
            <numerusform>%n leere Zeile wird fehlen, wenn die Datei wieder gelesen wird.</numerusform>
            <numerusform>%n leere Zeilen werden fehlen, wenn die Datei wieder gelesen wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) begin like a speaker&apos;s label or a heading and may be read as one.</source>
        <translation>
            <numerusform>%n Zeile beginnt wie eine Sprecherbezeichnung oder eine Überschrift und wird womöglich als solche gelesen.</numerusform>
            <numerusform>%n Zeilen beginnen wie eine Sprecherbezeichnung oder eine Überschrift und werden womöglich als solche gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) without a speaker will be read as part of the turn before.</source>
        <translation>
            <numerusform>%n Redebeitrag ohne Sprecher wird als Teil des vorigen Redebeitrags gelesen werden.</numerusform>
            <numerusform>%n Redebeiträge ohne Sprecher werden als Teil des jeweils vorigen Redebeitrags gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s) will be read as spoken text.</source>
        <translation>
            <numerusform>%n Markierung wird als gesprochener Text gelesen werden.</numerusform>
            <numerusform>%n Markierungen werden als gesprochener Text gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line breaks inside of %n line(s) were written as spaces.</source>
        <translation>
            <numerusform>Umbrüche innerhalb von %n Zeile wurden als Leerzeichen geschrieben.</numerusform>
            <numerusform>Umbrüche innerhalb von %n Zeilen wurden als Leerzeichen geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker label(s) will not be known as such when the file is read again.</source>
        <translation>
            <numerusform>%n Sprecherbezeichnung wird nicht als solche erkannt, wenn die Datei wieder gelesen wird.</numerusform>
            <numerusform>%n Sprecherbezeichnungen werden nicht als solche erkannt, wenn die Datei wieder gelesen wird.</numerusform>
        </translation>
    </message>
</context>
</TS>
