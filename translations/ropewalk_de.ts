<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionTable</name>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>Begin a project; it gets a file when you save it.</source>
        <translation>Ein Projekt beginnen; eine Datei erhält es beim Speichern.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a project, or a transcript as a new project.</source>
        <translation>Ein Projekt öffnen, oder ein Transkript als neues Projekt.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the project’s file now; your work is kept all the time without this.</source>
        <translation>Die Datei des Projekts jetzt schreiben; gesichert wird die Arbeit ohnehin ständig.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Write the project to another file and go on with that.</source>
        <translation>Das Projekt in eine andere Datei schreiben und mit dieser weiterarbeiten.</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Write the project to another file and go on with this one.</source>
        <translation>Das Projekt in eine andere Datei schreiben und mit der jetzigen weiterarbeiten.</translation>
    </message>
    <message>
        <source>&amp;Import transcript…</source>
        <translation>Transkript &amp;importieren…</translation>
    </message>
    <message>
        <source>Read a transcript as another episode of the project.</source>
        <translation>Ein Transkript als weitere Folge des Projekts einlesen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Export episode…</source>
        <translation>Folge &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write the episode in a format for others, with a report of what that cannot hold.</source>
        <translation>Die Folge in einem Format für andere schreiben, mit einem Bericht, was dieses nicht fassen kann.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>Choose your name, the look, the language and the keys.</source>
        <translation>Namen, Aussehen, Sprache und Tastenkürzel wählen.</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>Save the project and go back to the welcome page.</source>
        <translation>Das Projekt speichern und zur Startseite zurückkehren.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Save the project and end the program.</source>
        <translation>Das Projekt speichern und das Programm beenden.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last step in this episode.</source>
        <translation>Den letzten Schritt in dieser Folge zurücknehmen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>Wieder ausführen, was zuletzt zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Move the selected words to the clipboard.</source>
        <translation>Die ausgewählten Worte in die Zwischenablage verschieben.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words to the clipboard.</source>
        <translation>Die ausgewählten Worte in die Zwischenablage kopieren.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Put the text of the clipboard at the caret.</source>
        <translation>Den Text der Zwischenablage an der Schreibmarke einfügen.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
    <message>
        <source>Select the whole transcript.</source>
        <translation>Das ganze Transkript auswählen.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Look for words in this episode.</source>
        <translation>Worte in dieser Folge suchen.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand.</source>
        <translation>Zur nächsten Stelle gehen, an der die Worte stehen.</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Go to the place before where the words stand.</source>
        <translation>Zur vorigen Stelle gehen, an der die Worte stehen.</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Erset&amp;zen…</translation>
    </message>
    <message>
        <source>Look for words and put others in their place.</source>
        <translation>Worte suchen und andere an ihre Stelle setzen.</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Go to a turn by its number, to a time, or to the page.</source>
        <translation>Zu einem Redebeitrag nach seiner Nummer, zu einer Zeit oder zu einer Seite gehen.</translation>
    </message>
    <message>
        <source>Title, nu&amp;mber and date</source>
        <translation>&amp;Titel, Nummer und Datum</translation>
    </message>
    <message>
        <source>Change what the episode is called, and when it was.</source>
        <translation>Ändern, wie die Folge heißt und wann sie war.</translation>
    </message>
    <message>
        <source>&amp;Episodes</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Show or hide the panel of episodes.</source>
        <translation>Die Seitenleiste der Folgen zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>Show or hide the panel of speakers.</source>
        <translation>Die Seitenleiste der Sprecher zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Make the transcript’s text larger.</source>
        <translation>Den Text des Transkripts größer darstellen.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Make the transcript’s text smaller.</source>
        <translation>Den Text des Transkripts kleiner darstellen.</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Give the transcript’s text its usual size.</source>
        <translation>Den Text des Transkripts in normaler Größe darstellen.</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or take it back.</source>
        <translation>Dem Fenster den ganzen Bildschirm geben oder wieder nehmen.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Be light or dark as the system is.</source>
        <translation>Hell oder dunkel sein, wie es das System ist.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Show dark text on light.</source>
        <translation>Dunklen Text auf hellem Grund zeigen.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Show light text on dark.</source>
        <translation>Hellen Text auf dunklem Grund zeigen.</translation>
    </message>
    <message>
        <source>&amp;Split turn</source>
        <translation>Redebeitrag &amp;teilen</translation>
    </message>
    <message>
        <source>Make a turn of its own of what stands behind the caret.</source>
        <translation>Aus dem, was hinter der Schreibmarke steht, einen eigenen Redebeitrag machen.</translation>
    </message>
    <message>
        <source>Split turn</source>
        <translation>Redebeitrag teilen</translation>
    </message>
    <message>
        <source>Split and &amp;alternate</source>
        <translation>Teilen und Sprecher &amp;wechseln</translation>
    </message>
    <message>
        <source>Split the turn, and give the new one to whoever spoke before.</source>
        <translation>Den Redebeitrag teilen und den neuen dem geben, der vorher sprach.</translation>
    </message>
    <message>
        <source>Split &amp;line</source>
        <translation>&amp;Zeile teilen</translation>
    </message>
    <message>
        <source>Begin a new line in the same turn.</source>
        <translation>Eine neue Zeile im selben Redebeitrag beginnen.</translation>
    </message>
    <message>
        <source>Join with the turn a&amp;bove</source>
        <translation>Mit dem Redebeitrag &amp;darüber verbinden</translation>
    </message>
    <message>
        <source>Make one turn of this and the one before; its speaker stays.</source>
        <translation>Aus diesem Redebeitrag und dem vorigen einen machen; der Sprecher des vorigen bleibt.</translation>
    </message>
    <message>
        <source>&amp;Join with the turn below</source>
        <translation>&amp;Mit dem Redebeitrag darunter verbinden</translation>
    </message>
    <message>
        <source>Make one turn of this and the one behind; this one’s speaker stays.</source>
        <translation>Aus diesem Redebeitrag und dem nächsten einen machen; der Sprecher von diesem bleibt.</translation>
    </message>
    <message>
        <source>Move words &amp;up</source>
        <translation>Worte nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Give the selected words at the turn’s beginning to the turn before.</source>
        <translation>Die am Anfang des Redebeitrags ausgewählten Worte dem vorigen Redebeitrag geben.</translation>
    </message>
    <message>
        <source>Move words &amp;down</source>
        <translation>Worte nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>Give the selected words at the turn’s end to the turn behind.</source>
        <translation>Die am Ende des Redebeitrags ausgewählten Worte dem nächsten Redebeitrag geben.</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>&amp;Voriger Redebeitrag</translation>
    </message>
    <message>
        <source>Set the caret to the beginning of the turn before.</source>
        <translation>Die Schreibmarke an den Anfang des vorigen Redebeitrags setzen.</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>&amp;Nächster Redebeitrag</translation>
    </message>
    <message>
        <source>Set the caret to the beginning of the turn behind.</source>
        <translation>Die Schreibmarke an den Anfang des nächsten Redebeitrags setzen.</translation>
    </message>
    <message>
        <source>&amp;Restore the imported words</source>
        <translation>&amp;Importierte Worte wiederherstellen</translation>
    </message>
    <message>
        <source>Give the turn the words back that it was imported with.</source>
        <translation>Dem Redebeitrag die Worte wiedergeben, mit denen er importiert wurde.</translation>
    </message>
    <message>
        <source>Speaker &amp;%1</source>
        <translation>Sprecher &amp;%1</translation>
    </message>
    <message>
        <source>Give the turn, or the selected words, to speaker %1 of the cast.</source>
        <translation>Den Redebeitrag oder die ausgewählten Worte dem Sprecher %1 der Mitwirkenden geben.</translation>
    </message>
    <message>
        <source>&amp;Choose by name…</source>
        <translation>Nach &amp;Namen wählen…</translation>
    </message>
    <message>
        <source>Type a part of a name: the turn, or the selected words, go to that speaker.</source>
        <translation>Einen Teil eines Namens tippen: Der Redebeitrag oder die ausgewählten Worte gehen an diesen Sprecher.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show what every key does.</source>
        <translation>Zeigen, was jedes Tastenkürzel tut.</translation>
    </message>
    <message>
        <source>&amp;Sample episode</source>
        <translation>&amp;Beispielfolge</translation>
    </message>
    <message>
        <source>Open a short episode to try things on.</source>
        <translation>Eine kurze Folge zum Ausprobieren öffnen.</translation>
    </message>
    <message>
        <source>&amp;About Ropewalk</source>
        <translation>Über &amp;Ropewalk</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Sagen, welche Version das ist.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>&amp;Turn</source>
        <translation>&amp;Redebeitrag</translation>
    </message>
    <message>
        <source>Sp&amp;eaker</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>Arbeits&amp;bereich</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Zeit&amp;leiste</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Write a note about the selected words, or about the line.</source>
        <translation>Zu den gewählten Wörtern oder zur Zeile eine Notiz schreiben.</translation>
    </message>
    <message>
        <source>Lock &amp;quote</source>
        <translation>&amp;Zitat sperren</translation>
    </message>
    <message>
        <source>Keep the selected words from being cleaned up, or let them go again.</source>
        <translation>Die gewählten Wörter vor dem Bereinigen schützen oder wieder freigeben.</translation>
    </message>
    <message>
        <source>&amp;Strike out</source>
        <translation>&amp;Streichen</translation>
    </message>
    <message>
        <source>&amp;Off the record</source>
        <translation>&amp;Vertraulich</translation>
    </message>
    <message>
        <source>The selected words were said in confidence: no export has them.</source>
        <translation>Die gewählten Wörter wurden im Vertrauen gesagt: kein Export enthält sie.</translation>
    </message>
    <message>
        <source>&amp;Notes and marks</source>
        <translation>&amp;Notizen und Markierungen</translation>
    </message>
    <message>
        <source>Show or hide the panel of notes, locks, struck words, and what to look at again.</source>
        <translation>Die Notizen, Sperren, gestrichenen Wörter und alles, was neu anzusehen ist, zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Show or hide the timeline of turns.</source>
        <translation>Die Zeitleiste der Redebeiträge zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Tall &amp;lanes</source>
        <translation>&amp;Hohe Spuren</translation>
    </message>
    <message>
        <source>Give the lanes of the timeline room for words, or keep them low.</source>
        <translation>Den Spuren der Zeitleiste Raum für Wörter geben oder sie niedrig halten.</translation>
    </message>
    <message>
        <source>Count &amp;turns</source>
        <translation>&amp;Redebeiträge zählen</translation>
    </message>
    <message>
        <source>Let the timeline count turns instead of time.</source>
        <translation>Auf der Zeitleiste Redebeiträge statt Zeit zählen.</translation>
    </message>
    <message>
        <source>Show less of the timeline, larger.</source>
        <translation>Weniger von der Zeitleiste zeigen, größer.</translation>
    </message>
    <message>
        <source>Show more of the timeline, smaller.</source>
        <translation>Mehr von der Zeitleiste zeigen, kleiner.</translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation>&amp;Auswahl</translation>
    </message>
    <message>
        <source>Show the selected turns as large as fits.</source>
        <translation>Die gewählten Redebeiträge so groß wie möglich zeigen.</translation>
    </message>
    <message>
        <source>&amp;Whole episode</source>
        <translation>Ganze &amp;Folge</translation>
    </message>
    <message>
        <source>Show the whole episode in the timeline.</source>
        <translation>Die ganze Folge in der Zeitleiste zeigen.</translation>
    </message>
    <message>
        <source>Start &amp;time…</source>
        <translation>Be&amp;ginn…</translation>
    </message>
    <message>
        <source>Type when the turn begins, as 12:34.</source>
        <translation>Eingeben, wann der Redebeitrag beginnt, etwa 12:34.</translation>
    </message>
    <message>
        <source>Type how long the episode is, as 45:00.</source>
        <translation>Eingeben, wie lang die Folge ist, etwa 45:00.</translation>
    </message>
    <message>
        <source>Arrange the panels for cleaning up a transcript.</source>
        <translation>Die Leisten zum Bereinigen einer Mitschrift anordnen.</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>Arrange the panels for topics, times and the page.</source>
        <translation>Die Leisten für Themen, Zeiten und die Seite anordnen.</translation>
    </message>
    <message>
        <source>&amp;Fact-check</source>
        <translation>&amp;Faktenprüfung</translation>
    </message>
    <message>
        <source>Arrange the panels for claims and their sources.</source>
        <translation>Die Leisten für Behauptungen und ihre Quellen anordnen.</translation>
    </message>
    <message>
        <source>&amp;As it was at first</source>
        <translation>Wie am &amp;Anfang</translation>
    </message>
    <message>
        <source>Put the panels of this workspace where they were at first.</source>
        <translation>Die Leisten dieses Arbeitsbereichs dorthin stellen, wo sie am Anfang waren.</translation>
    </message>
    <message>
        <source>Len&amp;gth of the episode…</source>
        <translation>&amp;Länge der Folge…</translation>
    </message>
    <message>
        <source>Show or hide the panel of claims.</source>
        <translation>Die Behauptungen zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Show or hide the panel of sources.</source>
        <translation>Die Quellen zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Behauptung</translation>
    </message>
    <message>
        <source>Make a claim of the selected words, or of the sentence at the caret.</source>
        <translation>Aus den gewählten Wörtern oder dem Satz an der Einfügemarke eine Behauptung machen.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>&amp;Evidence from the source</source>
        <translation>B&amp;eleg aus der Quelle</translation>
    </message>
    <message>
        <source>Make evidence for the claim of the words that are selected in a source’s text.</source>
        <translation>Aus den Wörtern, die im Text einer Quelle gewählt sind, einen Beleg für die Behauptung machen.</translation>
    </message>
    <message>
        <source>&amp;Topic…</source>
        <translation>&amp;Thema…</translation>
    </message>
    <message>
        <source>Tag the selected lines with a topic; without a selection one starts at the caret.</source>
        <translation>Den gewählten Zeilen ein Thema geben; ohne Auswahl beginnt eines an der Einfügemarke.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>End the topics that go on at the caret before its line.</source>
        <translation>Die Themen, die an der Einfügemarke weitergehen, vor ihrer Zeile enden lassen.</translation>
    </message>
    <message>
        <source>&amp;Untag</source>
        <translation>Thema &amp;abnehmen</translation>
    </message>
    <message>
        <source>Take the topics off the selected lines, or off the stretch at the caret.</source>
        <translation>Den gewählten Zeilen oder der Strecke an der Einfügemarke die Themen abnehmen.</translation>
    </message>
    <message>
        <source>Show or hide the outline of topics.</source>
        <translation>Die Gliederung der Themen zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>S&amp;eite</translation>
    </message>
    <message>
        <source>Show or hide the page that will be published.</source>
        <translation>Die Seite, die veröffentlicht wird, zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>C&amp;opy the page</source>
        <translation>Seite k&amp;opieren</translation>
    </message>
    <message>
        <source>Put the page that will be published on the clipboard.</source>
        <translation>Die Seite, die veröffentlicht wird, in die Zwischenablage legen.</translation>
    </message>
    <message>
        <source>&amp;Link reason…</source>
        <translation>&amp;Grund verknüpfen…</translation>
    </message>
    <message>
        <source>Type the number or words of a reason: it is linked to the selected words, or the line.</source>
        <translation>Nummer oder Worte eines Grundes eingeben: Er wird mit den ausgewählten Worten oder der Zeile verknüpft.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Set citation &amp;apart</source>
        <translation>Z&amp;itierung absetzen</translation>
    </message>
    <message>
        <source>Make a turn of its own of the citation at the caret, or of the selected words.</source>
        <translation>Die Zitierung an der Einfügemarke oder die ausgewählten Worte zu einem eigenen Redebeitrag machen.</translation>
    </message>
    <message>
        <source>Link all that &amp;match word for word</source>
        <translation>Alle wortg&amp;leichen verknüpfen</translation>
    </message>
    <message>
        <source>Link every mention of the episode that has the words of its reason, in one step.</source>
        <translation>Alle Erwähnungen der Folge, die die Worte ihres Grundes haben, in einem Schritt verknüpfen.</translation>
    </message>
    <message>
        <source>Ne&amp;xt to look at</source>
        <translation>Nächste &amp;offene Stelle</translation>
    </message>
    <message>
        <source>&amp;Previous to look at</source>
        <translation>Vorige o&amp;ffene Stelle</translation>
    </message>
    <message>
        <source>Accept and &amp;go on</source>
        <translation>Annehmen und &amp;weiter</translation>
    </message>
    <message>
        <source>&amp;Refuse and go on</source>
        <translation>Ablehnen &amp;und weiter</translation>
    </message>
    <message>
        <source>Accept an&amp;d stay</source>
        <translation>Annehmen und &amp;dableiben</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>G&amp;ründe</translation>
    </message>
    <message>
        <source>Show or hide the panel of reasons, their uses, and where they are spoken of.</source>
        <translation>Die Seitenleiste der Gründe mit ihren Verwendungen und Erwähnungen zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Import reason &amp;list…</source>
        <translation>Liste von &amp;Gründen importieren…</translation>
    </message>
    <message>
        <source>Read a numbered list of reasons, with a preview of what it changes.</source>
        <translation>Eine nummerierte Liste von Gründen lesen, mit Vorschau auf die Änderungen.</translation>
    </message>
    <message>
        <source>Stop the topic &amp;here</source>
        <translation>Thema &amp;hier beenden</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Seitenleisten</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Behauptungen</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Go to the next thing to look at: offered, or with words that changed or are gone.</source>
        <translation>Zur nächsten offenen Stelle gehen: angeboten, oder mit Worten, die geändert oder fort sind.</translation>
    </message>
    <message>
        <source>Go to the thing to look at before: offered, or with words that changed or are gone.</source>
        <translation>Zur vorigen offenen Stelle gehen: angeboten, oder mit Worten, die geändert oder fort sind.</translation>
    </message>
    <message>
        <source>Take what is offered, or confirm what changed, and go to the next place.</source>
        <translation>Das Angebotene annehmen oder das Geänderte bestätigen und zur nächsten Stelle gehen.</translation>
    </message>
    <message>
        <source>Never offer this again, or take it off the words that changed; go to the next place.</source>
        <translation>Dies nie wieder anbieten oder von den geänderten Worten abnehmen und zur nächsten Stelle gehen.</translation>
    </message>
    <message>
        <source>Take what is offered, or confirm what changed, and stay where it is.</source>
        <translation>Das Angebotene annehmen oder das Geänderte bestätigen und an der Stelle bleiben.</translation>
    </message>
    <message>
        <source>Sen&amp;d a copy…</source>
        <translation>Kopie &amp;weitergeben…</translation>
    </message>
    <message>
        <source>Write the project to another file without its history, sources or private notes.</source>
        <translation>Das Projekt ohne Verlauf, Quellen oder private Notizen in eine andere Datei schreiben.</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup…</source>
        <translation>Aus einer Sicherung wie&amp;derherstellen…</translation>
    </message>
    <message>
        <source>See the backups of the project, open one, or go back to it.</source>
        <translation>Die Sicherungen des Projekts ansehen, eine öffnen oder zu ihr zurückkehren.</translation>
    </message>
    <message>
        <source>&amp;Search the project…</source>
        <translation>Im &amp;Projekt suchen…</translation>
    </message>
    <message>
        <source>Look for words in all episodes, notes, claims and sources.</source>
        <translation>In allen Folgen, Notizen, Behauptungen und Quellen nach Wörtern suchen.</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>S&amp;uche</translation>
    </message>
    <message>
        <source>Show or hide the panel that searches the whole project.</source>
        <translation>Die Seitenleiste zeigen oder verbergen, die das ganze Projekt durchsucht.</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <translation>&amp;Version speichern…</translation>
    </message>
    <message>
        <source>Give the project as it is now a name, to compare with and to go back to.</source>
        <translation>Dem jetzigen Stand des Projekts einen Namen geben, zum Vergleichen und Zurückkehren.</translation>
    </message>
    <message>
        <source>Compare &amp;with another state…</source>
        <translation>&amp;Mit anderem Stand vergleichen…</translation>
    </message>
    <message>
        <source>Compare the episode as it was imported, or any version of it, with another.</source>
        <translation>Die Folge im importierten Stand oder in einer Version mit einem anderen Stand vergleichen.</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Show or hide the panel with what was done, when and by whom.</source>
        <translation>Die Seitenleiste zeigen oder verbergen, die sagt, was wann von wem getan wurde.</translation>
    </message>
    <message>
        <source>Sh&amp;ow the original</source>
        <translation>Origin&amp;al zeigen</translation>
    </message>
    <message>
        <source>Show the words and the speaker that the turn was imported with.</source>
        <translation>Die Wörter und den Sprecher zeigen, mit denen der Redebeitrag importiert wurde.</translation>
    </message>
    <message>
        <source>Paste p&amp;lain words</source>
        <translation>Nur &amp;die Worte einfügen</translation>
    </message>
    <message>
        <source>Put the text of the clipboard at the caret as words, though it may look like turns.</source>
        <translation>Den Text der Zwischenablage als Worte an der Schreibmarke einfügen, auch wenn er nach Redebeiträgen aussieht.</translation>
    </message>
    <message>
        <source>W&amp;hich words</source>
        <translation>Welc&amp;he Worte</translation>
    </message>
    <message>
        <source>Fol&amp;ding</source>
        <translation>&amp;Falten</translation>
    </message>
    <message>
        <source>Turns and &amp;markers</source>
        <translation>&amp;Redebeiträge und Markierungen</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold the turn</source>
        <translation>&amp;Redebeitrag falten oder entfalten</translation>
    </message>
    <message>
        <source>Show the turn at the caret as one row, or whole again.</source>
        <translation>Den Redebeitrag an der Schreibmarke als eine Zeile zeigen, oder wieder ganz.</translation>
    </message>
    <message>
        <source>Fold &amp;all turns</source>
        <translation>&amp;Alle Redebeiträge falten</translation>
    </message>
    <message>
        <source>Show every turn as one row.</source>
        <translation>Jeden Redebeitrag als eine Zeile zeigen.</translation>
    </message>
    <message>
        <source>&amp;Unfold all turns</source>
        <translation>Alle Redebeiträge &amp;entfalten</translation>
    </message>
    <message>
        <source>Show every turn whole.</source>
        <translation>Jeden Redebeitrag ganz zeigen.</translation>
    </message>
    <message>
        <source>Only this &amp;speaker</source>
        <translation>Nur dieser &amp;Sprecher</translation>
    </message>
    <message>
        <source>Fold the turns of everybody but the speaker at the caret; again, and all are whole.</source>
        <translation>Die Redebeiträge aller anderen Sprecher falten; noch einmal, und alle sind wieder ganz.</translation>
    </message>
    <message>
        <source>Wo&amp;rds in the speakers’ colours</source>
        <translation>&amp;Worte in den Farben der Sprecher</translation>
    </message>
    <message>
        <source>Show each speaker’s words in that speaker’s colour, or all alike.</source>
        <translation>Die Worte jedes Sprechers in seiner Farbe zeigen, oder alle gleich.</translation>
    </message>
    <message>
        <source>&amp;Verbatim</source>
        <translation>&amp;Wörtlich</translation>
    </message>
    <message>
        <source>Show all words; those that are struck are crossed out.</source>
        <translation>Alle Worte zeigen; gestrichene sind durchgestrichen.</translation>
    </message>
    <message>
        <source>&amp;Clean</source>
        <translation>&amp;Bereinigt</translation>
    </message>
    <message>
        <source>Hide words that are struck or off the record, as a clean export does; again, and all are shown.</source>
        <translation>Gestrichene und vertrauliche Worte verbergen, wie ein bereinigter Export; noch einmal, und alle sind zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Original with changes</source>
        <translation>&amp;Original mit Änderungen</translation>
    </message>
    <message>
        <source>Show what was imported and is gone crossed out beside what came; again, and it is hidden.</source>
        <translation>Was importiert wurde und nicht mehr da ist, durchgestrichen neben dem zeigen, was kam; noch einmal, und es ist verborgen.</translation>
    </message>
    <message>
        <source>Leave the selected words out of clean exports, or take them in again.</source>
        <translation>Die ausgewählten Worte aus bereinigten Exporten weglassen, oder wieder aufnehmen.</translation>
    </message>
    <message>
        <source>&amp;Full stop here</source>
        <translation>&amp;Punkt hier setzen</translation>
    </message>
    <message>
        <source>End the sentence at the caret; the next word begins with a capital.</source>
        <translation>Den Satz an der Schreibmarke beenden; das nächste Wort beginnt groß.</translation>
    </message>
    <message>
        <source>&amp;Comma instead of a stop</source>
        <translation>&amp;Komma statt Punkt</translation>
    </message>
    <message>
        <source>Join the sentence with the next one by a comma; once more takes the comma out.</source>
        <translation>Den Satz durch ein Komma mit dem nächsten verbinden; noch einmal nimmt das Komma weg.</translation>
    </message>
    <message>
        <source>&amp;Insert an empty turn</source>
        <translation>Leeren Redebeitrag &amp;einfügen</translation>
    </message>
    <message>
        <source>Make a new turn, of nobody yet, behind the one that the caret is in.</source>
        <translation>Hinter dem Redebeitrag an der Schreibmarke einen neuen machen, der noch niemandem gehört.</translation>
    </message>
    <message>
        <source>&amp;Delete turns</source>
        <translation>Redebeiträge &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the turn or marker that the caret is in, or all that the selection touches.</source>
        <translation>Den Redebeitrag oder die Markierung an der Schreibmarke löschen, oder alle, die die Auswahl berührt.</translation>
    </message>
    <message>
        <source>&amp;Marker…</source>
        <translation>&amp;Markierung…</translation>
    </message>
    <message>
        <source>Set a break, a jingle or a clip at the caret, or change the one it is in.</source>
        <translation>An der Schreibmarke eine Pause, einen Jingle oder einen Einspieler setzen, oder den dort ändern.</translation>
    </message>
    <message>
        <source>Move turns &amp;up</source>
        <translation>Redebeiträge nach &amp;oben</translation>
    </message>
    <message>
        <source>Let the turn, or those of the selection, change places with the one before.</source>
        <translation>Den Redebeitrag, oder die der Auswahl, mit dem davor vertauschen.</translation>
    </message>
    <message>
        <source>Mo&amp;ve turns down</source>
        <translation>Redebeiträge nach &amp;unten</translation>
    </message>
    <message>
        <source>Let the turn, or those of the selection, change places with the one behind.</source>
        <translation>Den Redebeitrag, oder die der Auswahl, mit dem dahinter vertauschen.</translation>
    </message>
    <message>
        <source>Of the &amp;run…</source>
        <translation>Der ganzen &amp;Reihe…</translation>
    </message>
    <message>
        <source>Give the turn and its neighbours of the same speaker to another one.</source>
        <translation>Den Redebeitrag und seine Nachbarn desselben Sprechers einem anderen geben.</translation>
    </message>
    <message>
        <source>&amp;Everywhere in the episode…</source>
        <translation>&amp;Überall in der Folge…</translation>
    </message>
    <message>
        <source>Give all turns of the speaker whose turn it is to another one.</source>
        <translation>Alle Redebeiträge des Sprechers an der Schreibmarke einem anderen geben.</translation>
    </message>
    <message>
        <source>&amp;Swap two speakers…</source>
        <translation>Zwei Sprecher &amp;tauschen…</translation>
    </message>
    <message>
        <source>Give each of two speakers the turns of the other, in the selection or everywhere.</source>
        <translation>Jedem von zwei Sprechern die Redebeiträge des anderen geben, in der Auswahl oder überall.</translation>
    </message>
    <message>
        <source>Loo&amp;k where corrections apply…</source>
        <translation>Wo &amp;Korrekturen greifen…</translation>
    </message>
    <message>
        <source>List the places of the episode where a correction of the show would apply.</source>
        <translation>Die Stellen der Folge auflisten, an denen eine Korrektur der Sendung greifen würde.</translation>
    </message>
    <message>
        <source>Corrections of the sho&amp;w…</source>
        <translation>Ko&amp;rrekturen der Sendung…</translation>
    </message>
    <message>
        <source>List the words that this show corrects, to change them, switch them off or remove them.</source>
        <translation>Die Worte auflisten, die diese Sendung korrigiert: zum Ändern, Abschalten oder Entfernen.</translation>
    </message>
    <message>
        <source>Soun&amp;d</source>
        <translation>Tonau&amp;fnahme</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>S&amp;tatistik…</translation>
    </message>
    <message>
        <source>Show who speaks how much, and how fast.</source>
        <translation>Zeigen, wer wie viel spricht, und wie schnell.</translation>
    </message>
    <message>
        <source>Do what is offered at the caret wherever there is the same to do, in one step.</source>
        <translation>Was an der Schreibmarke angeboten wird, überall tun, wo dasselbe zu tun ist, in einem Schritt.</translation>
    </message>
    <message>
        <source>Things to loo&amp;k at</source>
        <translation>&amp;Offenes</translation>
    </message>
    <message>
        <source>Show or hide the panel of what may be wrong in the episode.</source>
        <translation>Die Seitenleiste dessen zeigen oder verbergen, was in der Folge nicht stimmen mag.</translation>
    </message>
    <message>
        <source>&amp;Attach a sound file…</source>
        <translation>Tondatei &amp;anhängen…</translation>
    </message>
    <message>
        <source>Choose the recording of this episode, to hear it while correcting.</source>
        <translation>Die Aufnahme dieser Folge wählen, um sie beim Korrigieren zu hören.</translation>
    </message>
    <message>
        <source>&amp;Remove the sound file</source>
        <translation>Tondatei &amp;entfernen</translation>
    </message>
    <message>
        <source>Take the recording off this episode; the file itself stays.</source>
        <translation>Die Aufnahme von dieser Folge lösen; die Datei selbst bleibt.</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Ab&amp;spielen oder anhalten</translation>
    </message>
    <message>
        <source>Play the sound, or pause; it goes on two seconds earlier.</source>
        <translation>Den Ton abspielen oder anhalten; er geht zwei Sekunden früher weiter.</translation>
    </message>
    <message>
        <source>Play from the &amp;caret</source>
        <translation>Ab der Schreib&amp;marke abspielen</translation>
    </message>
    <message>
        <source>Play what is said at the caret, by the nearest time before it.</source>
        <translation>Abspielen, was an der Schreibmarke gesagt wird, nach der nächsten Zeit davor.</translation>
    </message>
    <message>
        <source>3 seconds &amp;back</source>
        <translation>3 Sekunden &amp;zurück</translation>
    </message>
    <message>
        <source>Go 3 seconds back in the sound.</source>
        <translation>Im Ton 3 Sekunden zurückgehen.</translation>
    </message>
    <message>
        <source>3 seconds &amp;forward</source>
        <translation>3 Sekunden &amp;vor</translation>
    </message>
    <message>
        <source>Go 3 seconds forward in the sound.</source>
        <translation>Im Ton 3 Sekunden vorgehen.</translation>
    </message>
    <message>
        <source>Replay the &amp;turn</source>
        <translation>&amp;Redebeitrag wiederholen</translation>
    </message>
    <message>
        <source>Play the turn that the caret is in, from its beginning to its end.</source>
        <translation>Den Redebeitrag an der Schreibmarke von Anfang bis Ende abspielen.</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Play more slowly, at the same pitch.</source>
        <translation>Langsamer abspielen, bei gleicher Tonhöhe.</translation>
    </message>
    <message>
        <source>Fast&amp;er</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <source>Play faster, at the same pitch.</source>
        <translation>Schneller abspielen, bei gleicher Tonhöhe.</translation>
    </message>
    <message>
        <source>Follo&amp;w what is said</source>
        <translation>Dem Gesagten &amp;folgen</translation>
    </message>
    <message>
        <source>Mark the words that are being said, and keep them in view.</source>
        <translation>Die Worte markieren, die gerade gesagt werden, und im Blick halten.</translation>
    </message>
    <message>
        <source>Check spell&amp;ing</source>
        <translation>Re&amp;chtschreibung prüfen</translation>
    </message>
    <message>
        <source>Put waves below words that are in no dictionary, or leave them alone.</source>
        <translation>Worte unterwellen, die in keinem Wörterbuch stehen, oder sie lassen.</translation>
    </message>
    <message>
        <source>Go to the next word that is in no dictionary.</source>
        <translation>Zum nächsten Wort gehen, das in keinem Wörterbuch steht.</translation>
    </message>
    <message>
        <source>Previous un&amp;known word</source>
        <translation>Vor&amp;iges unbekanntes Wort</translation>
    </message>
    <message>
        <source>Go to the word before that is in no dictionary.</source>
        <translation>Zum vorigen Wort gehen, das in keinem Wörterbuch steht.</translation>
    </message>
    <message>
        <source>Clean up &amp;by style packs…</source>
        <translation>Bereinigen mit Stil&amp;paketen…</translation>
    </message>
    <message>
        <source>List what the style packs of the show would clean up, and do what you pick.</source>
        <translation>Auflisten, was die Stilpakete der Sendung bereinigen würden, und tun, was Sie wählen.</translation>
    </message>
    <message>
        <source>Ne&amp;xt unknown word</source>
        <translation>Nächstes un&amp;bekanntes Wort</translation>
    </message>
    <message>
        <source>Fix ever&amp;ything like this</source>
        <translation>Alle sol&amp;chen beheben</translation>
    </message>
</context>
<context>
    <name>AnchorWatch</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Behauptung</numerusform>
            <numerusform>%n Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason link(s)</source>
        <translation>
            <numerusform>%n Verknüpfung mit einem Grund</numerusform>
            <numerusform>%n Verknüpfungen mit Gründen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote lock(s)</source>
        <translation>
            <numerusform>%n Zitatsperre</numerusform>
            <numerusform>%n Zitatsperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Words gone: %1.</source>
        <translation>Wörter weg: %1.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Numbers, times and events</source>
        <translation>Nummern, Zeiten und Geräusche</translation>
    </message>
    <message>
        <source>The turn at the caret</source>
        <translation>Redebeitrag an der Schreibmarke</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Ausgewählte Worte</translation>
    </message>
    <message>
        <source>What was found, and what is being said</source>
        <translation>Gefundenes, und was gerade gesagt wird</translation>
    </message>
    <message>
        <source>The hit that find stands at</source>
        <translation>Treffer, an dem die Suche steht</translation>
    </message>
    <message>
        <source>Badges of reasons</source>
        <translation>Marken von Gründen</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Angebotenes</translation>
    </message>
    <message>
        <source>Behind what is offered</source>
        <translation>Hinter Angebotenem</translation>
    </message>
    <message>
        <source>Verdicts that hold</source>
        <translation>Urteile, die zutreffen</translation>
    </message>
    <message>
        <source>Verdicts that are open</source>
        <translation>Urteile, die offen sind</translation>
    </message>
    <message>
        <source>Verdicts that do not hold</source>
        <translation>Urteile, die nicht zutreffen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Figures in the text</source>
        <translation>Zahlen im Text</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Webadressen</translation>
    </message>
    <message>
        <source>The line on the timeline</source>
        <translation>Linie auf der Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>A quote that is not to be cleaned up.</source>
        <translation>Ein Zitat, das nicht bereinigt wird.</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Off record</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Said in confidence: stays out of every export.</source>
        <translation>Im Vertrauen gesagt: Bleibt aus jedem Export heraus.</translation>
    </message>
    <message>
        <source>A reason that is not in the list any more.</source>
        <translation>Ein Grund, der nicht mehr in der Liste steht.</translation>
    </message>
    <message>
        <source>The words that it was linked to changed: look again.</source>
        <translation>Die Worte, mit denen er verknüpft ist, haben sich geändert: Noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Words that stay out of clean exports.</source>
        <translation>Worte, die in bereinigten Exporten fehlen.</translation>
    </message>
</context>
<context>
    <name>Cast</name>
    <message>
        <source>This speaker is not in the cast any more.</source>
        <translation>Dieser Sprecher gehört nicht mehr zu den Mitwirkenden.</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Ein Sprecher braucht einen Namen.</translation>
    </message>
    <message>
        <source>New speaker “%1”</source>
        <translation>Neuer Sprecher „%1“</translation>
    </message>
    <message>
        <source>A credit cannot be empty: “%1” stays.</source>
        <translation>Eine Nennung kann nicht leer sein: „%1“ bleibt.</translation>
    </message>
    <message>
        <source>Credit “%1” as “%2”</source>
        <translation>„%1“ als „%2“ nennen</translation>
    </message>
    <message>
        <source>A short name cannot be empty: “%1” stays.</source>
        <translation>Ein Kurzname kann nicht leer sein: „%1“ bleibt.</translation>
    </message>
    <message>
        <source>Short name “%1” instead of “%2”</source>
        <translation>Kurzname „%1“ statt „%2“</translation>
    </message>
    <message>
        <source>Role of “%1”</source>
        <translation>Rolle von „%1“</translation>
    </message>
    <message>
        <source>“%1” has the label %2 already.</source>
        <translation>„%1“ hat die Sprecherbezeichnung %2 bereits.</translation>
    </message>
    <message>
        <source>The label %1 is that of “%2”. If they are one person, merge the two.</source>
        <translation>Die Sprecherbezeichnung %1 gehört zu „%2“. Sind beide dieselbe Person, die beiden zusammenlegen.</translation>
    </message>
    <message>
        <source>Labels of “%1”</source>
        <translation>Sprecherbezeichnungen von „%1“</translation>
    </message>
    <message>
        <source>Numbers go from 1 to %1.</source>
        <translation>Die Nummern gehen von 1 bis %1.</translation>
    </message>
    <message>
        <source>Number %1 to “%2”</source>
        <translation>Nummer %1 für „%2“</translation>
    </message>
    <message>
        <source>No number for “%1”</source>
        <translation>Keine Nummer für „%1“</translation>
    </message>
    <message>
        <source>Colour of “%1”</source>
        <translation>Farbe von „%1“</translation>
    </message>
    <message>
        <source>Not all episodes are open, which may use this speaker.</source>
        <translation>Nicht alle Folgen sind geöffnet, in denen dieser Sprecher vorkommen kann.</translation>
    </message>
    <message>
        <source>“%1” still has %2 in %3. Give these to others, or merge “%1” with somebody.</source>
        <translation>„%1“ hat noch %2 in %3. Das anderen geben oder „%1“ mit jemandem zusammenlegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Behauptung</numerusform>
            <numerusform>%n Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n Folge</numerusform>
            <numerusform>%n Folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Choose two speakers of the cast to merge.</source>
        <translation>Zum Zusammenlegen zwei Sprecher der Mitwirkenden wählen.</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>„%1“ mit „%2“ zusammenlegen</translation>
    </message>
</context>
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
    <name>ClaimDisplay</name>
    <message>
        <source>A claim that nobody has checked yet.</source>
        <translation>Eine Behauptung, die noch niemand geprüft hat.</translation>
    </message>
    <message>
        <source>A checked claim: %1</source>
        <translation>Eine geprüfte Behauptung: %1</translation>
    </message>
    <message>
        <source>A claim that is signed off: %1</source>
        <translation>Eine abgezeichnete Behauptung: %1</translation>
    </message>
    <message>
        <source>The words of a checked claim changed: check again.</source>
        <translation>Die Worte einer geprüften Behauptung haben sich geändert: Erneut prüfen.</translation>
    </message>
</context>
<context>
    <name>ClaimRows</name>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Redebeitrag %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Words gone</source>
        <translation>Wörter weg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Neu prüfen</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>This claim is not there any more.</source>
        <translation>Diese Behauptung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Set the caret into a sentence, or select words.</source>
        <translation>Die Einfügemarke in einen Satz setzen oder Wörter wählen.</translation>
    </message>
    <message>
        <source>There are no words in what is selected.</source>
        <translation>In der Auswahl sind keine Wörter.</translation>
    </message>
    <message>
        <source>There is no sentence here: select the words.</source>
        <translation>Hier ist kein Satz: die Wörter wählen.</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>Behauptung entfernen</translation>
    </message>
    <message>
        <source>These words are a place of this claim already: select others.</source>
        <translation>Diese Wörter sind schon eine Stelle dieser Behauptung: andere wählen.</translation>
    </message>
    <message>
        <source>Claim: another place</source>
        <translation>Behauptung: weitere Stelle</translation>
    </message>
    <message>
        <source>A claim needs a place: remove the whole claim instead.</source>
        <translation>Eine Behauptung braucht eine Stelle: stattdessen die ganze Behauptung entfernen.</translation>
    </message>
    <message>
        <source>Claim: one place less</source>
        <translation>Behauptung: eine Stelle weniger</translation>
    </message>
    <message>
        <source>“%1” is not in this project’s scale.</source>
        <translation>„%1“ ist nicht in der Skala dieses Projekts.</translation>
    </message>
    <message>
        <source>Claim: no verdict</source>
        <translation>Behauptung: kein Urteil</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>Behauptung: %1</translation>
    </message>
    <message>
        <source>Claim: kind</source>
        <translation>Behauptung: Art</translation>
    </message>
    <message>
        <source>Claim: risk</source>
        <translation>Behauptung: Risiko</translation>
    </message>
    <message>
        <source>Claim: action</source>
        <translation>Behauptung: Maßnahme</translation>
    </message>
    <message>
        <source>This speaker is not in the cast any more.</source>
        <translation>Dieser Sprecher gehört nicht mehr zu den Mitwirkenden.</translation>
    </message>
    <message>
        <source>Claim: who said it</source>
        <translation>Behauptung: wer es sagte</translation>
    </message>
    <message>
        <source>Claim: statement</source>
        <translation>Behauptung: Aussage</translation>
    </message>
    <message>
        <source>Claim: credited to</source>
        <translation>Behauptung: zugeschrieben</translation>
    </message>
    <message>
        <source>Claim: note</source>
        <translation>Behauptung: Notiz</translation>
    </message>
    <message>
        <source>This source is not there any more: choose another.</source>
        <translation>Diese Quelle gibt es nicht mehr: eine andere wählen.</translation>
    </message>
    <message>
        <source>Choose the source that the words stand in.</source>
        <translation>Die Quelle wählen, in der die Wörter stehen.</translation>
    </message>
    <message>
        <source>Evidence needs words, or where they are found.</source>
        <translation>Ein Beleg braucht Wörter oder ihren Fundort.</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Neuer Beleg</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Beleg ändern</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>Its words are gone: attach it to others, or drop it.</source>
        <translation>Die Wörter sind weg: an andere heften oder fallen lassen.</translation>
    </message>
    <message>
        <source>Claim: words confirmed</source>
        <translation>Behauptung: Worte bestätigt</translation>
    </message>
    <message>
        <source>Claim: open again</source>
        <translation>Behauptung: wieder offen</translation>
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
    <message>
        <source>Name one with --to; ropewalk-cli formats lists them.</source>
        <translation>Eines mit --to nennen; ropewalk-cli formats zählt sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n Folge</numerusform>
            <numerusform>%n Folgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verknüpfung</numerusform>
            <numerusform>%n Verknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>bleibt auf Dauer</translation>
    </message>
    <message>
        <source>There is no backup of this project yet.</source>
        <translation>Von diesem Projekt gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Say which backup, by its number in the list.</source>
        <translation>Nennen Sie die Sicherung mit ihrer Nummer aus der Liste.</translation>
    </message>
    <message>
        <source>Say which backup, by its number in the list, and with --to the new file.</source>
        <translation>Nennen Sie die Sicherung mit ihrer Nummer aus der Liste und mit --to die neue Datei.</translation>
    </message>
    <message>
        <source>Say what to do with which project’s backups: list, restore, pin or unpin.</source>
        <translation>Sagen Sie, was mit den Sicherungen welches Projekts geschehen soll: list, restore, pin oder unpin.</translation>
    </message>
    <message>
        <source>Backups of a project: lists them, writes one to a new file, keeps one for good.</source>
        <translation>Sicherungen eines Projekts: auflisten, eine in eine neue Datei schreiben, eine auf Dauer behalten.</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>Die neue Datei.</translation>
    </message>
    <message>
        <source>not as it was written: %1</source>
        <translation>nicht so, wie es geschrieben wurde: %1</translation>
    </message>
    <message>
        <source>ropewalk-cli salvage gets out what can be read; a backup may be whole.</source>
        <translation>ropewalk-cli salvage rettet, was lesbar ist; eine Sicherung ist vielleicht unversehrt.</translation>
    </message>
    <message>
        <source>The file does not say what its content adds up to: it will from the next time it is written.</source>
        <translation>Die Datei enthält noch keine Prüfsummen: Sie erhält welche, wenn sie das nächste Mal geschrieben wird.</translation>
    </message>
    <message>
        <source>Name the damaged project, and with --to a new file for what is read.</source>
        <translation>Nennen Sie das beschädigte Projekt und mit --to eine neue Datei für das Gelesene.</translation>
    </message>
    <message>
        <source>What was read is in “%1”; its history begins anew. “%2” stays as it is.</source>
        <translation>Das Gelesene steht in „%1“; der Verlauf beginnt dort neu. „%2“ bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Reads all of the project’s file: is everything as it was written?</source>
        <translation>Liest die ganze Projektdatei: Ist alles so, wie es geschrieben wurde?</translation>
    </message>
    <message>
        <source>Gets out of a damaged project what can be read, into a new one.</source>
        <translation>Rettet aus einem beschädigten Projekt, was lesbar ist, in ein neues.</translation>
    </message>
    <message>
        <source>The new project; no file may be there.</source>
        <translation>Das neue Projekt; dort darf noch keine Datei sein.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be left out: name history, sources, notes or off-record.</source>
        <translation>„%1“ lässt sich nicht weglassen: Nennen Sie history, sources, notes oder off-record.</translation>
    </message>
    <message>
        <source>The project was made with Ropewalk %1, and may hold what this version does not know of: copy the file itself.</source>
        <translation>Das Projekt wurde mit Ropewalk %1 erstellt und enthält vielleicht, was diese Version nicht kennt: Kopieren Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>Name a project, and the new file.</source>
        <translation>Nennen Sie ein Projekt und die neue Datei.</translation>
    </message>
    <message>
        <source>Writes a project to a new file, without what is not to be sent.</source>
        <translation>Schreibt ein Projekt in eine neue Datei, ohne das, was nicht weitergegeben werden soll.</translation>
    </message>
    <message>
        <source>What is left out: history, sources, notes (private ones), off-record (words). The history goes with each of them.</source>
        <translation>Was wegbleibt: history (Verlauf), sources (Quellen), notes (private Notizen), off-record (vertrauliche Wörter). Der Verlauf bleibt bei jedem davon weg.</translation>
    </message>
    <message>
        <source>The query, at character %1: %2</source>
        <translation>Die Anfrage, bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Making the index</source>
        <translation>Der Index entsteht</translation>
    </message>
    <message>
        <source>Name a project, and say what to look for.</source>
        <translation>Nennen Sie ein Projekt und sagen Sie, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>--limit wants a number of hits, 0 for all.</source>
        <translation>--limit verlangt eine Zahl von Treffern, 0 für alle.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Sagen Sie, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>There is more: --limit says how much to show.</source>
        <translation>Es gibt mehr: --limit sagt, wie viel gezeigt wird.</translation>
    </message>
    <message>
        <source>Finds words in all episodes, notes, claims and sources.</source>
        <translation>Findet Wörter in allen Folgen, Notizen, Behauptungen und Quellen.</translation>
    </message>
    <message>
        <source>The most hits to show: 50 without it, 0 for all.</source>
        <translation>So viele Treffer höchstens zeigen: ohne Angabe 50, mit 0 alle.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Version “%1”</source>
        <translation>Version „%1“</translation>
    </message>
    <message>
        <source>--limit is a number; 0 for all.</source>
        <translation>--limit ist eine Zahl; 0 für alle.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier: --limit 0 shows all.</source>
        <translation>
            <numerusform>%n früherer Schritt: --limit 0 zeigt alle.</numerusform>
            <numerusform>%n frühere Schritte: --limit 0 zeigt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no named version yet.</source>
        <translation>Es gibt noch keine benannte Version.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
        <source>Say how the version is called.</source>
        <translation>Sagen Sie, wie die Version heißt.</translation>
    </message>
    <message>
        <source>Name a project, and what to do with its history: list, versions, or save and a name.</source>
        <translation>Nennen Sie ein Projekt und was mit seinem Verlauf geschehen soll: list, versions oder save und ein Name.</translation>
    </message>
    <message>
        <source>“%1” is no state: name a version, the number of a step (up to %2), import or now.</source>
        <translation>„%1“ ist kein Stand: Nennen Sie eine Version, die Nummer eines Schritts (bis %2), import oder now.</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(niemand)</translation>
    </message>
    <message>
        <source>Name a project, an episode, and two states of it.</source>
        <translation>Nennen Sie ein Projekt, eine Folge und zwei ihrer Stände.</translation>
    </message>
    <message>
        <source>What was done in a project, when and by whom, the latest first; names a version.</source>
        <translation>Was in einem Projekt wann von wem getan wurde, das Letzte zuerst; benennt eine Version.</translation>
    </message>
    <message>
        <source>Shows at most so many; 0 for all.</source>
        <translation>Zeigt höchstens so viele; 0 für alle.</translation>
    </message>
    <message>
        <source>Compares two states of an episode, word by word, with who says them: the name of a version, the number of a step, import or now.</source>
        <translation>Vergleicht zwei Stände einer Folge, Wort für Wort und mit den Sprechern: der Name einer Version, die Nummer eines Schritts, import oder now.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1 of %2 files are imported, %3 could not be.</source>
        <translation>%1 von %2 Dateien sind importiert, %3 ließen sich nicht importieren.</translation>
    </message>
    <message>
        <source>Stopped when asked to; what came in is in the project.</source>
        <translation>Wie gewünscht angehalten; was importiert wurde, ist im Projekt.</translation>
    </message>
    <message>
        <source>No correction of the show applies.</source>
        <translation>Keine Korrektur der Sendung greift.</translation>
    </message>
    <message>
        <source>Lists where the corrections of the show would apply; status 1 where there are such places.</source>
        <translation>Listet auf, wo die Korrekturen der Sendung greifen würden; Status 1, wenn es solche Stellen gibt.</translation>
    </message>
    <message>
        <source>--clean and --verbatim exclude each other.</source>
        <translation>--clean und --verbatim schließen einander aus.</translation>
    </message>
    <message>
        <source>Leaves out words that are struck; so it is without this.</source>
        <translation>Lässt gestrichene Worte weg; so ist es auch ohne diese Option.</translation>
    </message>
    <message>
        <source>Writes words that are struck, too; never what is off the record.</source>
        <translation>Schreibt auch gestrichene Worte; nie, was vertraulich ist.</translation>
    </message>
    <message>
        <source>The pattern, at character %1: %2</source>
        <translation>Das Muster, bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>The replacement, at character %1: %2</source>
        <translation>Der Ersatz, bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Nobody in the cast is called “%1”.</source>
        <translation>Niemand unter den Mitwirkenden heißt „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no place: text, page, labels or notes.</source>
        <translation>„%1“ ist kein Ort: text, page, labels oder notes.</translation>
    </message>
    <message numerus="yes">
        <source>The pattern takes too long for %n line(s): nothing was replaced.</source>
        <translation>
            <numerusform>Das Muster braucht für eine Zeile zu lange: Nichts wurde ersetzt.</numerusform>
            <numerusform>Das Muster braucht für %n Zeilen zu lange: Nichts wurde ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>%n ersetzt.</numerusform>
            <numerusform>%n ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be replaced.</source>
        <translation>
            <numerusform>%n würde ersetzt.</numerusform>
            <numerusform>%n würden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in locked quotes left.</source>
        <translation>
            <numerusform>%n in gesperrten Zitaten belassen.</numerusform>
            <numerusform>%n in gesperrten Zitaten belassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in labels left: nothing would remain of the name, or somebody has it already.</source>
        <translation>
            <numerusform>%n in Bezeichnungen belassen: Vom Namen bliebe nichts, oder jemand hat ihn schon.</numerusform>
            <numerusform>%n in Bezeichnungen belassen: Vom Namen bliebe nichts, oder jemand hat ihn schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>„%1“ ersetzen</translation>
    </message>
    <message>
        <source>Name a project, what to find, and what to put there.</source>
        <translation>Nennen Sie ein Projekt, was zu suchen ist, und was dort stehen soll.</translation>
    </message>
    <message>
        <source>Puts words in the place of others, or of a pattern, in an episode.</source>
        <translation>Setzt in einer Folge Worte an die Stelle anderer oder eines Musters.</translation>
    </message>
    <message>
        <source>FIND is a regular expression; $1 in REPLACEMENT is its first group.</source>
        <translation>FIND ist ein regulärer Ausdruck; $1 in REPLACEMENT ist seine erste Gruppe.</translation>
    </message>
    <message>
        <source>Capitals and small letters are the same.</source>
        <translation>Groß- und Kleinbuchstaben sind gleich.</translation>
    </message>
    <message>
        <source>Finds whole words alone.</source>
        <translation>Findet nur ganze Wörter.</translation>
    </message>
    <message>
        <source>“cafe” finds “café” as well.</source>
        <translation>„cafe“ findet auch „café“.</translation>
    </message>
    <message>
        <source>Only what this one says; may be given several times.</source>
        <translation>Nur was dieser Sprecher sagt; mehrmals möglich.</translation>
    </message>
    <message>
        <source>text, page, labels or notes; may be given several times. Text and page without it.</source>
        <translation>text, page, labels oder notes; mehrmals möglich. Ohne Angabe Text und Seite.</translation>
    </message>
    <message>
        <source>Changes nothing, and lists what would be replaced.</source>
        <translation>Ändert nichts und listet auf, was ersetzt würde.</translation>
    </message>
    <message>
        <source>“%1”: reason %2 is spoken of, and not linked</source>
        <translation>„%1“: Grund %2 wird genannt und ist nicht verknüpft</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in the words; --issues lists them.</source>
        <translation>
            <numerusform>%n Stelle in den Worten anzusehen; --issues listet sie auf.</numerusform>
            <numerusform>%n Stellen in den Worten anzusehen; --issues listet sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists what there is to look at in the words; the status counts it.</source>
        <translation>Listet auf, was in den Worten anzusehen ist; der Status zählt es mit.</translation>
    </message>
    <message>
        <source>No style pack has a rule “%1”.</source>
        <translation>Kein Stilpaket hat eine Regel „%1“.</translation>
    </message>
    <message>
        <source>%1 replaced, %2 struck out, %3 labels spelled.</source>
        <translation>%1 ersetzt, %2 gestrichen, %3 Bezeichnungen angeglichen.</translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>Es gibt nichts zu bereinigen.</translation>
    </message>
    <message>
        <source>Name one project.</source>
        <translation>Nennen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>Cleans an episode up by the style packs of its project.</source>
        <translation>Bereinigt eine Folge mit den Stilpaketen ihres Projekts.</translation>
    </message>
    <message>
        <source>Only this rule, whether it is on or off; may be given several times.</source>
        <translation>Nur diese Regel, ob sie an oder aus ist; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Changes nothing, and lists what would be done.</source>
        <translation>Ändert nichts und listet auf, was getan würde.</translation>
    </message>
    <message>
        <source>%1 rules, %2 examples, %3 of them fail.</source>
        <translation>%1 Regeln, %2 Beispiele, %3 davon schlagen fehl.</translation>
    </message>
    <message>
        <source>There is no style pack “%1”.</source>
        <translation>Es gibt kein Stilpaket „%1“.</translation>
    </message>
    <message>
        <source>Say which project’s packs, and what to do with them: list, add, export, remove, on or off; or test a file.</source>
        <translation>Sagen Sie, was mit den Stilpaketen welches Projekts geschehen soll: list, add, export, remove, on oder off; oder test und eine Datei.</translation>
    </message>
    <message>
        <source>The style packs of a project, and the examples of a pack’s file.</source>
        <translation>Die Stilpakete eines Projekts, und die Beispiele einer Paketdatei.</translation>
    </message>
    <message>
        <source>Does not ask how words are spelt.</source>
        <translation>Nicht nach der Rechtschreibung sehen.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The episode is not open.</source>
        <translation>Die Folge ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile: look again.</source>
        <translation>Der Text hat sich inzwischen geändert: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Correct “%1” to “%2”</source>
        <translation>„%1“ zu „%2“ korrigieren</translation>
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
        <source>This step stands on earlier ones that were taken back: bring these back first.</source>
        <translation>Dieser Schritt baut auf früheren auf, die zurückgenommen wurden: Diese zuerst wiederholen.</translation>
    </message>
    <message>
        <source>The history does not fit the text: this step cannot be taken back.</source>
        <translation>Der Verlauf passt nicht zum Text: Dieser Schritt kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>This step needs a speaker, reason or source that was removed: bring that back first.</source>
        <translation>Dieser Schritt braucht einen Sprecher, einen Grund oder eine Quelle, die entfernt wurden: Sie sind zuerst zurückzuholen.</translation>
    </message>
</context>
<context>
    <name>EditorPainter</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>… %n word(s)</source>
        <translation>
            <numerusform>… %n Wort</numerusform>
            <numerusform>… %n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EpisodeEditor</name>
    <message>
        <source>This is too much text to paste: save it as a file, and import that.</source>
        <translation>Das ist zu viel Text zum Einfügen: Ihn als Datei speichern und diese importieren.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move words</source>
        <translation>Worte verschieben</translation>
    </message>
    <message>
        <source>Split turn</source>
        <translation>Redebeitrag teilen</translation>
    </message>
    <message>
        <source>There is no turn here.</source>
        <translation>Hier ist kein Redebeitrag.</translation>
    </message>
    <message>
        <source>Nobody else speaks in this episode yet: choose a speaker.</source>
        <translation>In dieser Folge spricht noch niemand anderes: Einen Sprecher wählen.</translation>
    </message>
    <message>
        <source>Turn %1 → %2</source>
        <translation>Redebeitrag %1 → %2</translation>
    </message>
    <message>
        <source>Split line</source>
        <translation>Zeile teilen</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>„%1“ ersetzen</translation>
    </message>
    <message>
        <source>“%1” is not found.</source>
        <translation>„%1“ nicht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>%n ersetzt.</numerusform>
            <numerusform>%n ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced, %1 of them on the page.</source>
        <translation>
            <numerusform>%n ersetzt, %1 davon auf der Seite.</numerusform>
            <numerusform>%n ersetzt, %1 davon auf der Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>This turn reads as it was imported, or its lines are not those that were imported.</source>
        <translation>Dieser Redebeitrag lautet, wie er importiert wurde, oder seine Zeilen sind nicht die importierten.</translation>
    </message>
    <message>
        <source>Restore original words</source>
        <translation>Ursprüngliche Worte wiederherstellen</translation>
    </message>
    <message>
        <source>Turn %1 reads as it was imported.</source>
        <translation>Redebeitrag %1 lautet wieder, wie er importiert wurde.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>The next step is from an earlier time: “%1” by %2, %3. Again, to go on.</source>
        <translation>Der nächste Schritt ist von früher: „%1“ von %2, %3. Zum Fortfahren noch einmal.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>There is no turn to join with.</source>
        <translation>Es gibt keinen Redebeitrag zum Verbinden.</translation>
    </message>
    <message>
        <source>Remove empty turn</source>
        <translation>Leeren Redebeitrag entfernen</translation>
    </message>
    <message>
        <source>A marker stands between these turns: they cannot be joined.</source>
        <translation>Zwischen diesen Redebeiträgen steht eine Markierung: Sie lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Join turns</source>
        <translation>Redebeiträge verbinden</translation>
    </message>
    <message>
        <source>Joined to turn %1 (%2)</source>
        <translation>Verbunden zu Redebeitrag %1 (%2)</translation>
    </message>
    <message>
        <source>There is no turn before this one to take the words.</source>
        <translation>Vor diesem gibt es keinen Redebeitrag, der die Worte aufnehmen kann.</translation>
    </message>
    <message>
        <source>Select the words that belong to the turn before.</source>
        <translation>Die Worte auswählen, die zum vorigen Redebeitrag gehören.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) → turn %1 (%2)</source>
        <translation>
            <numerusform>%n Wort → Redebeitrag %1 (%2)</numerusform>
            <numerusform>%n Wörter → Redebeitrag %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no turn behind this one to take the words.</source>
        <translation>Nach diesem gibt es keinen Redebeitrag, der die Worte aufnehmen kann.</translation>
    </message>
    <message>
        <source>Select the words that belong to the turn behind.</source>
        <translation>Die Worte auswählen, die zum nächsten Redebeitrag gehören.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) → %1</source>
        <translation>
            <numerusform>%n Wort → %1</numerusform>
            <numerusform>%n Wörter → %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Sprecher festlegen</translation>
    </message>
    <message>
        <source>%1, turn split in %2</source>
        <translation>%1, Redebeitrag in %2 geteilt</translation>
    </message>
    <message>
        <source>Turn %1 is of %2 already.</source>
        <translation>Redebeitrag %1 hat diesen Sprecher bereits: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) → %1</source>
        <translation>
            <numerusform>%n Redebeitrag → %1</numerusform>
            <numerusform>%n Redebeiträge → %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This turn was not imported.</source>
        <translation>Dieser Redebeitrag wurde nicht importiert.</translation>
    </message>
    <message>
        <source>Nobody in the cast has the label “%1”: add it to somebody first.</source>
        <translation>Niemand unter den Mitwirkenden hat die Bezeichnung „%1“: Geben Sie sie zuerst jemandem.</translation>
    </message>
    <message>
        <source>Turn %1 has the speaker that it was imported with.</source>
        <translation>Redebeitrag %1 hat den Sprecher, mit dem er importiert wurde.</translation>
    </message>
    <message>
        <source>Restore original speaker</source>
        <translation>Importierten Sprecher wiederherstellen</translation>
    </message>
    <message>
        <source>The episode reads as it did then.</source>
        <translation>Die Folge lautet wie damals.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) read as they did: “%1”.</source>
        <translation>
            <numerusform>%n Redebeitrag lautet wie damals: „%1“.</numerusform>
            <numerusform>%n Redebeiträge lauten wie damals: „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have nobody, for who had them is not in the cast any more.</source>
        <translation>
            <numerusform>%n davon hat niemanden, denn wer ihn sprach, gehört nicht mehr zu den Mitwirkenden.</numerusform>
            <numerusform>%n davon haben niemanden, denn wer sie sprach, gehört nicht mehr zu den Mitwirkenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>Zurück zu „%1“</translation>
    </message>
    <message>
        <source>These words are in a locked quote. To change them take its lock off: Mark &gt; Lock quote.</source>
        <translation>Diese Worte stehen in einem gesperrten Zitat. Zum Ändern heben Sie die Sperre auf: Markieren &gt; Zitat sperren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n in notes.</source>
        <translation>
            <numerusform>%n in Notizen.</numerusform>
            <numerusform>%n in Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in labels: the history of the cast takes that back.</source>
        <translation>
            <numerusform>%n in Bezeichnungen: Der Verlauf der Mitwirkenden nimmt das zurück.</numerusform>
            <numerusform>%n in Bezeichnungen: Der Verlauf der Mitwirkenden nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in locked quotes left.</source>
        <translation>
            <numerusform>%n in gesperrten Zitaten belassen.</numerusform>
            <numerusform>%n in gesperrten Zitaten belassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in labels left: nothing would remain of the name, or somebody has it already.</source>
        <translation>
            <numerusform>%n in Bezeichnungen belassen: Vom Namen bliebe nichts, oder jemand hat ihn schon.</numerusform>
            <numerusform>%n in Bezeichnungen belassen: Vom Namen bliebe nichts, oder jemand hat ihn schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add speakers</source>
        <translation>Sprecher hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) pasted.</source>
        <translation>
            <numerusform>%n Redebeitrag eingefügt.</numerusform>
            <numerusform>%n Redebeiträge eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in the cast: %1.</source>
        <translation>Neu unter den Mitwirkenden: %1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Remove sound</source>
        <translation>Ton entfernen</translation>
    </message>
    <message>
        <source>Attach sound</source>
        <translation>Ton anhängen</translation>
    </message>
    <message>
        <source>The sound is taken off.</source>
        <translation>Der Ton ist entfernt.</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Ton: %1</translation>
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
    <name>EpisodesReader</name>
    <message>
        <source>All episodes are looked through …</source>
        <translation>Alle Folgen werden durchgesehen…</translation>
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
    <message numerus="yes">
        <source>%n passage(s) off the record left out.</source>
        <translation>
            <numerusform>%n vertrauliche Passage weggelassen.</numerusform>
            <numerusform>%n vertrauliche Passagen weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The disk is full: make room, or write to another place.</source>
        <translation>Der Datenträger ist voll: Platz schaffen oder an einen anderen Ort schreiben.</translation>
    </message>
    <message>
        <source>You may not write here: choose another folder.</source>
        <translation>Schreiben ist hier nicht erlaubt: Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Say which format to write.</source>
        <translation>Das zu schreibende Format nennen.</translation>
    </message>
    <message>
        <source>There is no format “%1” to write.</source>
        <translation>Es gibt kein Format „%1“, das geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>This is a folder: name a file in it.</source>
        <translation>Das ist ein Ordner: Eine Datei darin nennen.</translation>
    </message>
    <message>
        <source>There is no such folder: choose one that is there.</source>
        <translation>Diesen Ordner gibt es nicht: Einen vorhandenen wählen.</translation>
    </message>
    <message>
        <source>This is a project, which is not written over: name another file.</source>
        <translation>Das ist ein Projekt, und Projekte werden nicht überschrieben: Eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>The export was cancelled: nothing was written.</source>
        <translation>Der Export wurde abgebrochen: Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Folge</translation>
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
    <name>HitRows</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>A rule of the show needs words.</source>
        <translation>Eine Regel der Sendung braucht Worte.</translation>
    </message>
    <message>
        <source>This rule of the show is not there any more.</source>
        <translation>Diese Regel der Sendung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Take “%1” out of the dictionary</source>
        <translation>„%1“ aus dem Wörterbuch nehmen</translation>
    </message>
    <message>
        <source>Remove correction “%1”</source>
        <translation>Korrektur „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove style pack “%1”</source>
        <translation>Stilpaket „%1“ entfernen</translation>
    </message>
    <message>
        <source>Change “%1” in the dictionary</source>
        <translation>„%1“ im Wörterbuch ändern</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>„%1“ ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Change correction “%1”</source>
        <translation>Korrektur „%1“ ändern</translation>
    </message>
    <message>
        <source>New correction “%1” to “%2”</source>
        <translation>Neue Korrektur „%1“ zu „%2“</translation>
    </message>
    <message>
        <source>Change style pack “%1”</source>
        <translation>Stilpaket „%1“ ändern</translation>
    </message>
    <message>
        <source>New style pack “%1”</source>
        <translation>Neues Stilpaket „%1“</translation>
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
    <name>ImportPreview</name>
    <message>
        <source>Kept</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Fraglich</translation>
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
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>Doubtful words</source>
        <translation>Zweifelhafte Worte</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Unbekannte Worte</translation>
    </message>
    <message>
        <source>Unclear passages</source>
        <translation>Unklare Stellen</translation>
    </message>
    <message>
        <source>Doubled words</source>
        <translation>Doppelte Worte</translation>
    </message>
    <message>
        <source>Stray turns</source>
        <translation>Verirrte Redebeiträge</translation>
    </message>
    <message>
        <source>Speakers with similar names</source>
        <translation>Sprecher mit ähnlichen Namen</translation>
    </message>
    <message>
        <source>Speakers without a name</source>
        <translation>Sprecher ohne Namen</translation>
    </message>
    <message>
        <source>Missing times</source>
        <translation>Fehlende Zeiten</translation>
    </message>
    <message>
        <source>Overlapping times</source>
        <translation>Überlappende Zeiten</translation>
    </message>
    <message>
        <source>Times that go back</source>
        <translation>Zeiten, die zurückgehen</translation>
    </message>
    <message>
        <source>Very long turns</source>
        <translation>Sehr lange Redebeiträge</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>“%1”, heard with doubt</source>
        <translation>„%1“, mit Zweifel gehört</translation>
    </message>
    <message>
        <source>“%1”, not in the dictionary</source>
        <translation>„%1“, nicht im Wörterbuch</translation>
    </message>
    <message>
        <source>%1, not understood</source>
        <translation>%1, nicht verstanden</translation>
    </message>
    <message>
        <source>“%1”, written twice</source>
        <translation>„%1“, doppelt geschrieben</translation>
    </message>
    <message>
        <source>“%1” of %2 among the words of %3</source>
        <translation>„%1“ von %2 zwischen den Worten von %3</translation>
    </message>
    <message>
        <source>%1 and %2 may be one speaker</source>
        <translation>%1 und %2 können ein Sprecher sein</translation>
    </message>
    <message>
        <source>%1 has no name yet</source>
        <translation>%1 hat noch keinen Namen</translation>
    </message>
    <message>
        <source>The turn “%1” has no time, unlike those around it</source>
        <translation>Der Redebeitrag „%1“ hat keine Zeit, anders als die um ihn herum</translation>
    </message>
    <message>
        <source>“%1” begins before the line before it ends</source>
        <translation>„%1“ beginnt, bevor die Zeile davor endet</translation>
    </message>
    <message>
        <source>“%1” has a time before what stands before it</source>
        <translation>„%1“ hat eine Zeit vor dem, was davor steht</translation>
    </message>
    <message>
        <source>The turn “%1” is very long</source>
        <translation>Der Redebeitrag „%1“ ist sehr lang</translation>
    </message>
    <message>
        <source>leaves “%1” once</source>
        <translation>lässt „%1“ einmal stehen</translation>
    </message>
    <message>
        <source>gives the words to %1</source>
        <translation>gibt die Worte %1</translation>
    </message>
    <message>
        <source>lets the line before end where this one begins</source>
        <translation>lässt die Zeile davor enden, wo diese beginnt</translation>
    </message>
</context>
<context>
    <name>IssueWork</name>
    <message>
        <source>There is nothing to fix there.</source>
        <translation>Dort gibt es nichts zu beheben.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n issue(s)</source>
        <translation>
            <numerusform>%n Befund beheben</numerusform>
            <numerusform>%n Befunde beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation>
            <numerusform>%n behoben</numerusform>
            <numerusform>%n behoben</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n issue(s) as they are</source>
        <translation>
            <numerusform>%n Befund so lassen</numerusform>
            <numerusform>%n Befunde so lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right as it is</source>
        <translation>
            <numerusform>%n ist richtig so</numerusform>
            <numerusform>%n sind richtig so</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>“%1” cannot be read (%2), so everything is as it is at first.</source>
        <translation>„%1“ kann nicht gelesen werden (%2), darum ist alles wie am Anfang.</translation>
    </message>
    <message>
        <source>“%1” was damaged, so everything is as it is at first. It is kept as “%2”.</source>
        <translation>„%1“ war beschädigt, darum ist alles wie am Anfang. Die Datei wird als „%2“ aufbewahrt.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
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
    <name>LeftWords</name>
    <message>
        <source>Nothing to look at</source>
        <translation>Nichts durchzusehen</translation>
    </message>
    <message>
        <source>Reading the episode…</source>
        <translation>Die Folge wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n Stelle durchzusehen</numerusform>
            <numerusform>%n Stellen durchzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line has a topic</source>
        <translation>Jede Zeile hat ein Thema</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) without a topic</source>
        <translation>
            <numerusform>%n Strecke ohne Thema</numerusform>
            <numerusform>%n Strecken ohne Thema</numerusform>
        </translation>
    </message>
    <message>
        <source>Every claim is checked</source>
        <translation>Jede Behauptung ist geprüft</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Noch keine Behauptungen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of claims to check</source>
        <translation>
            <numerusform>%n Stelle mit Behauptung zu prüfen</numerusform>
            <numerusform>%n Stellen mit Behauptungen zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them not in the transcript</source>
        <translation>%1, davon %2 nicht im Transkript</translation>
    </message>
    <message>
        <source>Reason %1 is spoken of, and not linked</source>
        <translation>Grund %1 ist erwähnt und nicht verknüpft</translation>
    </message>
    <message>
        <source>%1: words changed</source>
        <translation>%1: Worte geändert</translation>
    </message>
    <message>
        <source>%1: words gone</source>
        <translation>%1: Worte fort</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>Claim: open</source>
        <translation>Behauptung: offen</translation>
    </message>
    <message>
        <source>Claim: check again</source>
        <translation>Behauptung: erneut prüfen</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>A reason that is not in the list any more</source>
        <translation>Ein Grund, der nicht mehr in der Liste ist</translation>
    </message>
    <message>
        <source>Reason %1, cited</source>
        <translation>Grund %1, zitiert</translation>
    </message>
    <message>
        <source>Reason %1, related</source>
        <translation>Grund %1, verwandt</translation>
    </message>
    <message>
        <source>Private note: %1</source>
        <translation>Private Notiz: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Claim, open</source>
        <translation>Behauptung, offen</translation>
    </message>
    <message>
        <source>Claim, check again</source>
        <translation>Behauptung, erneut prüfen</translation>
    </message>
    <message>
        <source>Claim, %1</source>
        <translation>Behauptung, %1</translation>
    </message>
    <message>
        <source>Claim, %1, signed off</source>
        <translation>Behauptung, %1, abgezeichnet</translation>
    </message>
    <message>
        <source>%1, words changed</source>
        <translation>%1, Worte geändert</translation>
    </message>
    <message>
        <source>%1, words gone</source>
        <translation>%1, Worte fort</translation>
    </message>
    <message>
        <source>Topic %1</source>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>Reason %1, not linked</source>
        <translation>Grund %1, nicht verknüpft</translation>
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
    <name>Marks</name>
    <message>
        <source>This is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The episode is not open.</source>
        <translation>Die Folge ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Zuerst die Wörter wählen.</translation>
    </message>
    <message>
        <source>Lock quote</source>
        <translation>Zitat sperren</translation>
    </message>
    <message>
        <source>Quote locked</source>
        <translation>Zitat gesperrt</translation>
    </message>
    <message>
        <source>Quote unlocked</source>
        <translation>Zitat freigegeben</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Not struck any more</source>
        <translation>Nicht mehr gestrichen</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Off the record: stays out of every export</source>
        <translation>Vertraulich: bleibt aus jedem Export weg</translation>
    </message>
    <message>
        <source>On the record again</source>
        <translation>Nicht mehr vertraulich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note made</source>
        <translation>Notiz gemacht</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Abnehmen</translation>
    </message>
    <message>
        <source>Taken off its words</source>
        <translation>Von den Wörtern abgenommen</translation>
    </message>
    <message>
        <source>Its words are gone: attach it to others, or drop it.</source>
        <translation>Die Wörter sind weg: an andere heften oder fallen lassen.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirmed for the words as they are now</source>
        <translation>Für die Wörter bestätigt, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Select the words first that it belongs to.</source>
        <translation>Zuerst die Wörter wählen, zu denen es gehört.</translation>
    </message>
    <message>
        <source>Nothing of it has lost its words.</source>
        <translation>Nichts davon hat seine Wörter verloren.</translation>
    </message>
    <message>
        <source>Attach again</source>
        <translation>Neu anheften</translation>
    </message>
    <message>
        <source>Attached to the selected words</source>
        <translation>An die gewählten Wörter geheftet</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Dropped the place whose words are gone</source>
        <translation>Die Stelle, deren Wörter weg sind, fallen gelassen</translation>
    </message>
    <message>
        <source>Struck: stays out of clean exports</source>
        <translation>Gestrichen: fehlt in bereinigten Exporten</translation>
    </message>
</context>
<context>
    <name>MarksModel</name>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Quote lock</source>
        <translation>Zitatsperre</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Vertraulich</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>This topic is not in the outline any more.</source>
        <translation>Dieses Thema ist nicht mehr in der Gliederung.</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Ein Thema braucht einen Namen.</translation>
    </message>
    <message>
        <source>New topic “%1”</source>
        <translation>Neues Thema „%1“</translation>
    </message>
    <message>
        <source>A topic’s name cannot be empty: “%1” stays.</source>
        <translation>Der Name eines Themas kann nicht leer sein: „%1“ bleibt.</translation>
    </message>
    <message>
        <source>Topic “%1” as “%2”</source>
        <translation>Thema „%1“ als „%2“</translation>
    </message>
    <message>
        <source>Colour of “%1”</source>
        <translation>Farbe von „%1“</translation>
    </message>
    <message>
        <source>A target is a time, such as 12:34.</source>
        <translation>Ein Ziel ist eine Zeit, etwa 12:34.</translation>
    </message>
    <message>
        <source>Target of “%1”: %2</source>
        <translation>Ziel von „%1“: %2</translation>
    </message>
    <message>
        <source>No target for “%1”</source>
        <translation>Kein Ziel für „%1“</translation>
    </message>
    <message>
        <source>Notes of “%1”</source>
        <translation>Notizen zu „%1“</translation>
    </message>
    <message>
        <source>Line of “%1” on the page</source>
        <translation>Zeile von „%1“ auf der Seite</translation>
    </message>
    <message>
        <source>“%1” off the page</source>
        <translation>„%1“ von der Seite genommen</translation>
    </message>
    <message>
        <source>“%1” is not on the page any more.</source>
        <translation>„%1“ ist nicht mehr auf der Seite.</translation>
    </message>
    <message>
        <source>“%1” on the page</source>
        <translation>„%1“ auf der Seite</translation>
    </message>
    <message>
        <source>Order of “%1”</source>
        <translation>Reihenfolge von „%1“</translation>
    </message>
    <message>
        <source>“%1” is gone.</source>
        <translation>„%1“ ist weg.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is gone, with %n stretch(es).</source>
        <translation>
            <numerusform>„%1“ ist weg, mit %n Strecke.</numerusform>
            <numerusform>„%1“ ist weg, mit %n Strecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove topic “%1”</source>
        <translation>Thema „%1“ entfernen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Topics are tagged in the transcript.</source>
        <translation>Themen werden in der Mitschrift vergeben.</translation>
    </message>
    <message>
        <source>These lines are tagged with “%1” already.</source>
        <translation>Diese Zeilen haben schon das Thema „%1“.</translation>
    </message>
    <message>
        <source>Topic “%1”</source>
        <translation>Thema „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Topic “%1”: %n line(s)</source>
        <translation>
            <numerusform>Thema „%1“: %n Zeile</numerusform>
            <numerusform>Thema „%1“: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes on here already.</source>
        <translation>„%1“ geht hier schon weiter.</translation>
    </message>
    <message>
        <source>Topic “%1” from turn %2</source>
        <translation>Thema „%1“ ab Redebeitrag %2</translation>
    </message>
    <message>
        <source>No topic goes on here.</source>
        <translation>Hier geht kein Thema weiter.</translation>
    </message>
    <message>
        <source>End of %1 before turn %2</source>
        <translation>Ende von %1 vor Redebeitrag %2</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>Ende von %1</translation>
    </message>
    <message>
        <source>No topic is tagged here.</source>
        <translation>Hier ist kein Thema vergeben.</translation>
    </message>
    <message>
        <source>Untag %1</source>
        <translation>%1 abnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 taken off %n line(s)</source>
        <translation>
            <numerusform>%1 von %n Zeile abgenommen</numerusform>
            <numerusform>%1 von %n Zeilen abgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken off this stretch</source>
        <translation>%1 von dieser Strecke abgenommen</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>This line is not on the page any more.</source>
        <translation>Diese Zeile ist nicht mehr auf der Seite.</translation>
    </message>
    <message>
        <source>Typing on the page</source>
        <translation>Tippen auf der Seite</translation>
    </message>
    <message>
        <source>New line on the page</source>
        <translation>Neue Zeile auf der Seite</translation>
    </message>
    <message>
        <source>Split line on the page</source>
        <translation>Zeile auf der Seite teilen</translation>
    </message>
    <message>
        <source>Join lines on the page</source>
        <translation>Zeilen auf der Seite verbinden</translation>
    </message>
    <message>
        <source>Remove line of the page</source>
        <translation>Zeile der Seite entfernen</translation>
    </message>
    <message>
        <source>Title, number and date</source>
        <translation>Titel, Nummer und Datum</translation>
    </message>
    <message>
        <source>These words are in a locked quote. To change them take its lock off: Mark &gt; Lock quote.</source>
        <translation>Diese Worte stehen in einem gesperrten Zitat. Zum Ändern heben Sie die Sperre auf: Markieren &gt; Zitat sperren.</translation>
    </message>
</context>
<context>
    <name>PastEpisode</name>
    <message>
        <source>The history does not fit the text: what was cannot be made out.</source>
        <translation>Der Verlauf passt nicht zum Text: Was war, lässt sich nicht ermitteln.</translation>
    </message>
</context>
<context>
    <name>PastState</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The episode was not in the project yet.</source>
        <translation>Die Folge war noch nicht im Projekt.</translation>
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
    <message>
        <source>Nothing can be changed until what was done is kept. Free some space on the disk, or save a copy elsewhere.</source>
        <translation>Nichts kann geändert werden, bis das Bisherige gesichert ist. Auf dem Datenträger Platz schaffen oder eine Kopie anderswo speichern.</translation>
    </message>
    <message>
        <source>The project was made with Ropewalk %1: here it can be read, searched and exported, not changed. Update the program to work on it.</source>
        <translation>Das Projekt wurde mit Ropewalk %1 erstellt: Hier lässt es sich lesen, durchsuchen und exportieren, nicht ändern. Aktualisieren Sie das Programm, um daran zu arbeiten.</translation>
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
    <name>ReasonLinks</name>
    <message>
        <source>There are no words here to link.</source>
        <translation>Hier stehen keine Worte zum Verknüpfen.</translation>
    </message>
    <message>
        <source>Linked here already: %1</source>
        <translation>Hier schon verknüpft: %1</translation>
    </message>
    <message>
        <source>Link reason %1</source>
        <translation>Grund %1 verknüpfen</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>Verknüpft: %1</translation>
    </message>
    <message>
        <source>%1 is not linked here.</source>
        <translation>%1 ist hier nicht verknüpft.</translation>
    </message>
    <message>
        <source>Unlink reason %1</source>
        <translation>Verknüpfung von Grund %1 lösen</translation>
    </message>
    <message>
        <source>Unlinked: %1</source>
        <translation>Verknüpfung gelöst: %1</translation>
    </message>
    <message>
        <source>This link is not there any more.</source>
        <translation>Diese Verknüpfung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is cited.</source>
        <translation>%1 ist zitiert.</translation>
    </message>
    <message>
        <source>%1 is related.</source>
        <translation>%1 ist verwandt.</translation>
    </message>
    <message>
        <source>There is nothing to link.</source>
        <translation>Es gibt nichts zu verknüpfen.</translation>
    </message>
    <message numerus="yes">
        <source>Link %n reason(s)</source>
        <translation>
            <numerusform>%n Grund verknüpfen</numerusform>
            <numerusform>%n Gründe verknüpfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Not offered again: %1</source>
        <translation>Wird nicht wieder angeboten: %1</translation>
    </message>
    <message>
        <source>Put the caret into a citation first, or select its words.</source>
        <translation>Zuerst die Einfügemarke in eine Zitierung setzen oder ihre Worte auswählen.</translation>
    </message>
    <message>
        <source>Select words of one turn.</source>
        <translation>Worte eines einzigen Redebeitrags auswählen.</translation>
    </message>
    <message>
        <source>These words are a turn of their own already.</source>
        <translation>Diese Worte sind schon ein eigener Redebeitrag.</translation>
    </message>
    <message>
        <source>Set citation apart</source>
        <translation>Zitierung absetzen</translation>
    </message>
    <message>
        <source>The citation is a turn of its own.</source>
        <translation>Die Zitierung ist ein eigener Redebeitrag.</translation>
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
    <name>ReasonLists</name>
    <message>
        <source>“%1” has all of these reasons already.</source>
        <translation>„%1“ hat alle diese Gründe schon.</translation>
    </message>
    <message>
        <source>Import reasons into “%1”</source>
        <translation>Gründe in „%1“ importieren</translation>
    </message>
    <message>
        <source>“%1”: %2 new, %3 changed, %4 removed.</source>
        <translation>„%1“: %2 neu, %3 geändert, %4 entfernt.</translation>
    </message>
</context>
<context>
    <name>Replacement</name>
    <message>
        <source>The pattern has no group “%1”.</source>
        <translation>Das Muster hat keine Gruppe „%1“.</translation>
    </message>
    <message>
        <source>A backslash at the end says nothing: write two.</source>
        <translation>Ein umgekehrter Schrägstrich am Ende sagt nichts: Schreiben Sie zwei.</translation>
    </message>
    <message>
        <source>A replacement stays in its line: it can hold no line end.</source>
        <translation>Ein Ersatz bleibt in seiner Zeile: Er kann kein Zeilenende enthalten.</translation>
    </message>
    <message>
        <source>“%1” means nothing in a replacement: for a backslash, write two.</source>
        <translation>„%1“ bedeutet in einem Ersatz nichts: Für einen umgekehrten Schrägstrich schreiben Sie zwei.</translation>
    </message>
    <message>
        <source>The brace is not closed.</source>
        <translation>Die Klammer ist nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::AppearancePage</name>
    <message>
        <source>&amp;Font of the transcript:</source>
        <translation>&amp;Schrift des Transkripts:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Font of the transcript</source>
        <translation>Schrift des Transkripts</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>&amp;Look:</source>
        <translation>&amp;Aussehen:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>Length of a &amp;row:</source>
        <translation>&amp;Zeilenlänge:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>&amp;Usual colour</source>
        <translation>Ü&amp;bliche Farbe</translation>
    </message>
    <message>
        <source>C&amp;olours of the dark look:</source>
        <translation>&amp;Farben des dunklen Aussehens:</translation>
    </message>
    <message>
        <source>C&amp;olours of the light look:</source>
        <translation>&amp;Farben des hellen Aussehens:</translation>
    </message>
    <message>
        <source>Hard to read: the contrast is %1 to 1, and should be %2 at least.</source>
        <translation>Schwer zu lesen: Der Kontrast ist %1 zu 1 und sollte mindestens %2 sein.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::Application</name>
    <message>
        <source>Turns the transcript of a recorded conversation into one that can be published and stood behind.</source>
        <translation>Macht aus dem Transkript eines aufgenommenen Gesprächs eines, das sich veröffentlichen und verantworten lässt.</translation>
    </message>
    <message>
        <source>Projects or transcripts to open.</source>
        <translation>Zu öffnende Projekte oder Transkripte.</translation>
    </message>
    <message>
        <source>[files…]</source>
        <translation>[Dateien…]</translation>
    </message>
    <message>
        <source>What you chose holds until the program ends. %1</source>
        <translation>Die gewählten Einstellungen gelten nur, bis das Programm endet. %1</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Unbenanntes Projekt</translation>
    </message>
    <message>
        <source>Ropewalk %1. Turns the transcript of a recorded conversation into one that can be published and stood behind. MIT licence.</source>
        <translation>Ropewalk %1. Macht aus dem Transkript eines aufgenommenen Gesprächs eines, das sich veröffentlichen und verantworten lässt. MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::BackupsController</name>
    <message>
        <source>There is no new backup of this project. %1 Your work goes on being kept and saved.</source>
        <translation>Von diesem Projekt gibt es keine neue Sicherung. %1 Ihre Arbeit wird weiter behalten und gespeichert.</translation>
    </message>
    <message>
        <source>Its backups…</source>
        <translation>Seine Sicherungen…</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Unbenanntes Projekt</translation>
    </message>
    <message>
        <source>show</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>Kopie der Sicherung öffnen</translation>
    </message>
    <message>
        <source>Ropewalk projects</source>
        <translation>Ropewalk-Projekte</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>The backup was not restored; everything is as it was. %1</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt; alles ist, wie es war. %1</translation>
    </message>
    <message>
        <source>“%1” is as it was on %2. What it was before is among the backups now.</source>
        <translation>„%1“ ist wieder auf dem Stand vom %2. Der vorige Stand ist jetzt unter den Sicherungen.</translation>
    </message>
    <message>
        <source>“%1” is as it was on %2. The damaged file is kept as “%3”.</source>
        <translation>„%1“ ist wieder auf dem Stand vom %2. Die beschädigte Datei bleibt als „%3“ erhalten.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::BackupsDialog</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Backups of “%1”</source>
        <translation>Sicherungen von „%1“</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>There is no backup of this project yet. One is made when the file is written, every half an hour, and before anything large is done.</source>
        <translation>Von diesem Projekt gibt es noch keine Sicherung. Eine entsteht beim Schreiben der Datei, jede halbe Stunde und vor jeder größeren Änderung.</translation>
    </message>
    <message>
        <source>&amp;Keep for good</source>
        <translation>Auf Dauer &amp;behalten</translation>
    </message>
    <message>
        <source>Older backups go by and by; this one does not.</source>
        <translation>Ältere Sicherungen verschwinden nach und nach; diese nicht.</translation>
    </message>
    <message>
        <source>Open a &amp;copy…</source>
        <translation>&amp;Kopie öffnen…</translation>
    </message>
    <message>
        <source>Write the backup to a new file and open that.</source>
        <translation>Die Sicherung in eine neue Datei schreiben und diese öffnen.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Let the backup take the project’s place. What there is now is backed up first.</source>
        <translation>Die Sicherung an die Stelle des Projekts setzen. Der jetzige Stand wird vorher gesichert.</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>bleibt auf Dauer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln episode(s)</source>
        <translation>
            <numerusform>%Ln Folge</numerusform>
            <numerusform>%Ln Folgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln Redebeitrag</numerusform>
            <numerusform>%Ln Redebeiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to reasons</source>
        <translation>
            <numerusform>%Ln Verknüpfung mit Gründen</numerusform>
            <numerusform>%Ln Verknüpfungen mit Gründen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1. In brackets: how a backup differs from that.</source>
        <translation>Jetzt: %1. In Klammern: wie eine Sicherung davon abweicht.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>No backup can take this project’s place; one can be opened as a copy.</source>
        <translation>Keine Sicherung kann an die Stelle dieses Projekts treten; eine lässt sich als Kopie öffnen.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::CastController</name>
    <message>
        <source>“%1” is out of the cast.</source>
        <translation>„%1“ gehört nicht mehr zu den Mitwirkenden.</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n Folge</numerusform>
            <numerusform>%n Folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did this: %2. Take it back?</source>
        <translation>%1 hat das getan: %2. Zurücknehmen?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) edited since stay as they are.</source>
        <translation>
            <numerusform>%n seither bearbeitete Folge bleibt, wie sie ist.</numerusform>
            <numerusform>%n seither bearbeitete Folgen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::CastModel</name>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nennung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The credit names the speaker on the page. F2 changes it.</source>
        <translation>Die Nennung ist der Name des Sprechers auf der Seite. F2 ändert sie.</translation>
    </message>
    <message>
        <source>This label stands before the turns in files. F2 changes it.</source>
        <translation>Diese Sprecherbezeichnung steht in Dateien vor den Redebeiträgen. F2 ändert sie.</translation>
    </message>
    <message>
        <source>Files may use this label too. F2 changes it; empty, it goes.</source>
        <translation>Auch diese Sprecherbezeichnung kann in Dateien stehen. F2 ändert sie; leer verschwindet sie.</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>The short name stands beside the turns. F2 changes it.</source>
        <translation>Der Kurzname steht neben den Redebeiträgen. F2 ändert ihn.</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
</context>
<context>
    <name>Ropewalk::CheatSheet</name>
    <message>
        <source>Search keys</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::ClaimCard</name>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>Behauptung entfernen</translation>
    </message>
    <message>
        <source>Takes the claim off its words; undo brings it back</source>
        <translation>Nimmt die Behauptung von den Wörtern; Rückgängig bringt sie wieder</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>The key comes first, then a space; all keys of kinds, actions and risks differ.</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>K ok</source>
        <translation>K gut</translation>
    </message>
    <message>
        <source>X cut</source>
        <translation>X schneiden</translation>
    </message>
    <message>
        <source>R re-record</source>
        <translation>R neu aufnehmen</translation>
    </message>
    <message>
        <source>F soften</source>
        <translation>F abschwächen</translation>
    </message>
    <message>
        <source>C correct in the notes</source>
        <translation>C in den Notizen berichtigen</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>The key comes first, then a space; all keys of kinds, actions and risks differ.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>N number</source>
        <translation>N Zahl</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>A Name</translation>
    </message>
    <message>
        <source>D date</source>
        <translation>D Datum</translation>
    </message>
    <message>
        <source>Q quote</source>
        <translation>Q Zitat</translation>
    </message>
    <message>
        <source>P place</source>
        <translation>P Ort</translation>
    </message>
    <message>
        <source>S superlative</source>
        <translation>S Superlativ</translation>
    </message>
    <message>
        <source>E description</source>
        <translation>E Beschreibung</translation>
    </message>
    <message>
        <source>U cause</source>
        <translation>U Ursache</translation>
    </message>
    <message>
        <source>O opinion</source>
        <translation>O Meinung</translation>
    </message>
    <message>
        <source>Risk</source>
        <extracomment>The key comes first, then a space; all keys of kinds, actions and risks differ.</extracomment>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>L low</source>
        <translation>L gering</translation>
    </message>
    <message>
        <source>M medium</source>
        <translation>M mittel</translation>
    </message>
    <message>
        <source>H high</source>
        <translation>H hoch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note (Enter)</source>
        <translation>Notiz (Eingabe)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>In your words, where the spoken ones do not say it</source>
        <translation>In eigenen Worten, wo die gesprochenen es nicht sagen</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>Zugeschrieben</translation>
    </message>
    <message>
        <source>Whom the speaker has it from</source>
        <translation>Von wem der Sprecher es hat</translation>
    </message>
    <message>
        <source>The words changed since. Choose the verdict again if it still holds.</source>
        <translation>Die Wörter haben sich seither geändert. Das Urteil neu wählen, wenn es noch gilt.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Said by: %1</source>
        <translation>Gesagt von: %1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Places (Enter goes there)</source>
        <translation>Stellen (Eingabe geht hin)</translation>
    </message>
    <message>
        <source>Said here too</source>
        <translation>Auch hier gesagt</translation>
    </message>
    <message>
        <source>The words that are selected in the transcript, or the sentence at the caret, say the same</source>
        <translation>Die Wörter, die in der Mitschrift gewählt sind, oder der Satz an der Einfügemarke sagen dasselbe</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Stelle entfernen</translation>
    </message>
    <message>
        <source>These words are no place of the claim (Delete)</source>
        <translation>Diese Wörter sind keine Stelle der Behauptung (Entf)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>A person asked, a calculation, a page, an address, words</source>
        <translation>Eine befragte Person, eine Rechnung, eine Seite, eine Adresse, Wörter</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Changes the evidence (Enter)</source>
        <translation>Ändert den Beleg (Eingabe)</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Beleg ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removes the evidence (Delete)</source>
        <translation>Entfernt den Beleg (Entf)</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>Words gone: “%1”</source>
        <translation>Wörter weg: „%1“</translation>
    </message>
    <message>
        <source>words changed: “%1”, before “%2”</source>
        <translation>Wörter geändert: „%1“, zuvor „%2“</translation>
    </message>
    <message>
        <source>+ supports</source>
        <translation>+ stützt</translation>
    </message>
    <message>
        <source>− contradicts</source>
        <translation>− widerspricht</translation>
    </message>
    <message>
        <source>○ context</source>
        <translation>○ Umfeld</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>unmittelbar</translation>
    </message>
    <message>
        <source>our own words: never proof by themselves</source>
        <translation>eigene Worte: allein nie ein Beweis</translation>
    </message>
    <message>
        <source>None yet. Add some, or select words of a source and press Ctrl+E.</source>
        <translation>Noch keine. Welche hinzufügen, oder Wörter einer Quelle wählen und Strg+E drücken.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::ClaimsController</name>
    <message>
        <source>Another place of the claim.</source>
        <translation>Eine weitere Stelle der Behauptung.</translation>
    </message>
    <message>
        <source>Claim: “%1”</source>
        <translation>Behauptung: „%1“</translation>
    </message>
    <message>
        <source>Choose the claim first that the evidence is for.</source>
        <translation>Zuerst die Behauptung wählen, für die der Beleg ist.</translation>
    </message>
    <message>
        <source>These words are gone: undo brings them back.</source>
        <translation>Diese Wörter sind weg: Rückgängig bringt sie wieder.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::ClaimsModel</name>
    <message>
        <source>Turn</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
</context>
<context>
    <name>Ropewalk::ClaimsPanel</name>
    <message>
        <source>Words of a claim, or who said it</source>
        <translation>Wörter einer Behauptung, oder wer es sagte</translation>
    </message>
    <message>
        <source>Filter claims by words</source>
        <translation>Behauptungen nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter claims by status or verdict</source>
        <translation>Behauptungen nach Stand oder Urteil filtern</translation>
    </message>
    <message>
        <source>Filter claims by speaker</source>
        <translation>Behauptungen nach Sprecher filtern</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No claim is like this.</source>
        <translation>Keine Behauptung ist so.</translation>
    </message>
    <message>
        <source>No claims yet. Set the caret into a sentence, or select words, and press Ctrl+Shift+C.</source>
        <translation>Noch keine Behauptungen. Die Einfügemarke in einen Satz setzen oder Wörter wählen und Strg+Umschalt+C drücken.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Behauptung</numerusform>
            <numerusform>%n Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::CleanUpController</name>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Redebeitrag %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Cleaned up: %1 replaced, %2 struck out</source>
        <translation>Bereinigt: %1 ersetzt, %2 gestrichen</translation>
    </message>
    <message>
        <source>, %1 in labels (the history of the cast takes that back)</source>
        <translation>, %1 in Bezeichnungen (der Verlauf der Mitwirkenden nimmt das zurück)</translation>
    </message>
    <message>
        <source>Add a style pack</source>
        <translation>Stilpaket hinzufügen</translation>
    </message>
    <message>
        <source>Style packs (%1)</source>
        <translation>Stilpakete (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Save the style pack</source>
        <translation>Stilpaket speichern</translation>
    </message>
</context>
<context>
    <name>Ropewalk::CleanUpDialog</name>
    <message>
        <source>Style &amp;packs</source>
        <translation>Stil&amp;pakete</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>How far the episode is looked through</source>
        <translation>Wie weit die Folge durchgesehen ist</translation>
    </message>
    <message>
        <source>What would be cleaned up</source>
        <translation>Was bereinigt würde</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>Aus einer Datei &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Save as a file</source>
        <translation>Als Datei &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Looking through “%1”…</source>
        <translation>„%1“ wird durchgesehen…</translation>
    </message>
    <message>
        <source>There is nothing to clean up in “%1”.</source>
        <translation>In „%1“ gibt es nichts zu bereinigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of “%1”; those with a tick are cleaned up:</source>
        <translation>
            <numerusform>%n Stelle in „%1“; bereinigt wird, was ein Häkchen hat:</numerusform>
            <numerusform>%n Stellen in „%1“; bereinigt wird, was ein Häkchen hat:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Clean up %n place(s)</source>
        <translation>
            <numerusform>%n Stelle &amp;bereinigen</numerusform>
            <numerusform>%n Stellen &amp;bereinigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::CleanUpModel</name>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1: %n Stelle</numerusform>
            <numerusform>%1: %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, style pack %2</source>
        <translation>%1, Stilpaket %2</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: “%2” becomes %3 in: %4</source>
        <translation>%1: „%2“ wird %3 in: %4</translation>
    </message>
    <message>
        <source>Rule and place</source>
        <translation>Regel und Stelle</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Dahinter</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Würde</translation>
    </message>
</context>
<context>
    <name>Ropewalk::CompareDialog</name>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Compare states of “%1”</source>
        <translation>Stände von „%1“ vergleichen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>V&amp;orher:</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>N&amp;achher:</translation>
    </message>
    <message>
        <source>Both states have the same words and speakers.</source>
        <translation>Beide Stände haben dieselben Wörter und Sprecher.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) differ</source>
        <translation>
            <numerusform>%n Redebeitrag weicht ab</numerusform>
            <numerusform>%n Redebeiträge weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) gone</source>
        <translation>
            <numerusform>%n Wort fehlt</numerusform>
            <numerusform>%n Wörter fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) new</source>
        <translation>
            <numerusform>%n Wort neu</numerusform>
            <numerusform>%n Wörter neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) changed</source>
        <translation>
            <numerusform>%n Sprecher geändert</numerusform>
            <numerusform>%n Sprecher geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n turn(s) alike …</source>
        <translation>
            <numerusform>… %n gleicher Redebeitrag …</numerusform>
            <numerusform>… %n gleiche Redebeiträge …</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>(split from the turn above)</source>
        <translation>(vom Redebeitrag darüber getrennt)</translation>
    </message>
    <message>
        <source>(joined with the turn above)</source>
        <translation>(mit dem Redebeitrag darüber verbunden)</translation>
    </message>
    <message>
        <source>Comparing… %1 %</source>
        <translation>Vergleiche… %1 %</translation>
    </message>
</context>
<context>
    <name>Ropewalk::CorrectOnceController</name>
    <message numerus="yes">
        <source>%n more “%1”: is it “%2” there too?</source>
        <translation>
            <numerusform>Noch ein „%1“: Heißt es auch dort „%2“?</numerusform>
            <numerusform>Noch %n „%1“: Heißt es auch dort „%2“?</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct a&amp;ll</source>
        <translation>A&amp;lle korrigieren</translation>
    </message>
    <message>
        <source>Loo&amp;k at each</source>
        <translation>&amp;Jedes ansehen</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message numerus="yes">
        <source>%n more “%1” → “%2”</source>
        <translation>
            <numerusform>Noch %n „%1“ → „%2“</numerusform>
            <numerusform>Noch %n „%1“ → „%2“</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last “%1”.</source>
        <translation>Das war das letzte „%1“.</translation>
    </message>
    <message>
        <source>“%1”, elsewhere “%2”: F9 corrects it, Shift+F9 leaves it</source>
        <translation>„%1“, sonst „%2“: F9 korrigiert es, Umschalt+F9 lässt es</translation>
    </message>
</context>
<context>
    <name>Ropewalk::CorrectionHitsDialog</name>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Where corrections apply</source>
        <translation>Wo Korrekturen greifen</translation>
    </message>
    <message>
        <source>Places where corrections would apply</source>
        <translation>Stellen, an denen Korrekturen greifen würden</translation>
    </message>
    <message>
        <source>Corrections of the &amp;show…</source>
        <translation>Korrekturen der &amp;Sendung…</translation>
    </message>
    <message>
        <source>Looking through “%1”…</source>
        <translation>„%1“ wird durchgesehen…</translation>
    </message>
    <message>
        <source>No correction of the show applies in “%1”.</source>
        <translation>In „%1“ greift keine Korrektur der Sendung.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of “%1” where the corrections of this show would apply:</source>
        <translation>
            <numerusform>%n Stelle in „%1“, an der die Korrekturen dieser Sendung greifen würden:</numerusform>
            <numerusform>%n Stellen in „%1“, an denen die Korrekturen dieser Sendung greifen würden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Correct %n place(s)</source>
        <translation>
            <numerusform>%n Stelle &amp;korrigieren</numerusform>
            <numerusform>%n Stellen &amp;korrigieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::CorrectionHitsModel</name>
    <message>
        <source>%1: “%2” becomes “%3” in: %4</source>
        <translation>%1: „%2“ wird „%3“ in: %4</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Dahinter</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Würde</translation>
    </message>
</context>
<context>
    <name>Ropewalk::CorrectionsController</name>
    <message numerus="yes">
        <source>%n place(s) of “%1” where the corrections of this show would apply.</source>
        <translation>
            <numerusform>%n Stelle in „%1“, an der die Korrekturen dieser Sendung greifen würden.</numerusform>
            <numerusform>%n Stellen in „%1“, an denen die Korrekturen dieser Sendung greifen würden.</numerusform>
        </translation>
    </message>
    <message>
        <source>L&amp;ook…</source>
        <translation>&amp;Nachsehen…</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Redebeitrag %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n place(s)</source>
        <translation>
            <numerusform>%n Stelle korrigieren</numerusform>
            <numerusform>%n Stellen korrigieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) corrected</source>
        <translation>
            <numerusform>%n Stelle korrigiert</numerusform>
            <numerusform>%n Stellen korrigiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::CorrectionsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Corrections of the show</source>
        <translation>Korrekturen der Sendung</translation>
    </message>
    <message>
        <source>Offered for every episode that is imported, and never applied unasked. A word without its tick is kept, and not looked for.</source>
        <translation>Werden bei jeder importierten Folge angeboten und nie ungefragt angewandt. Ein Wort ohne Häkchen bleibt stehen und wird nicht gesucht.</translation>
    </message>
    <message>
        <source>Heard or typed</source>
        <translation>Gehört oder getippt</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Soll heißen</translation>
    </message>
    <message>
        <source>What was heard or typed</source>
        <translation>Was gehört oder getippt wurde</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>Wie es heißen soll</translation>
    </message>
    <message>
        <source>&amp;Look where they apply…</source>
        <translation>&amp;Nachsehen, wo sie greifen…</translation>
    </message>
</context>
<context>
    <name>Ropewalk::DiskWatch</name>
    <message>
        <source>Little room is left on the disk where your work is kept: %1. Free some before it is full; until then everything is kept.</source>
        <translation>Auf dem Datenträger, der Ihre Arbeit aufnimmt, ist wenig Platz: %1. Schaffen Sie Platz, bevor er voll ist; bis dahin bleibt alles erhalten.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::EditController</name>
    <message>
        <source>Nobody in the cast has the number %1.</source>
        <translation>Unter den Mitwirkenden hat niemand die Nummer %1.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this episode.</source>
        <translation>In dieser Folge gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This text may not be changed.</source>
        <translation>Dieser Text darf nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::EditorView</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Place in the transcript</source>
        <translation>Stelle im Transkript</translation>
    </message>
    <message>
        <source>There are no turns in this episode yet. Type the first one, or import a transcript.</source>
        <translation>In dieser Folge gibt es noch keine Redebeiträge. Den ersten tippen oder ein Transkript importieren.</translation>
    </message>
    <message>
        <source>No episode is open.</source>
        <translation>Keine Folge ist geöffnet.</translation>
    </message>
    <message>
        <source>Click to choose another speaker.</source>
        <translation>Klicken, um einen anderen Sprecher zu wählen.</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Redebeitrag %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Click to go to it in its panel.</source>
        <translation>Ein Klick führt zu der Stelle in der Seitenleiste.</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>gefaltet</translation>
    </message>
</context>
<context>
    <name>Ropewalk::EpisodeController</name>
    <message>
        <source>Title, number and date</source>
        <translation>Titel, Nummer und Datum</translation>
    </message>
</context>
<context>
    <name>Ropewalk::EpisodesPanel</name>
    <message>
        <source>There is no episode in this project yet.</source>
        <translation>In diesem Projekt gibt es noch keine Folge.</translation>
    </message>
    <message>
        <source>Import a transcript…</source>
        <translation>Transkript importieren…</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Num&amp;ber:</source>
        <translation>&amp;Nummer:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>Da&amp;tum:</translation>
    </message>
    <message>
        <source>Write the date as 2026-05-14.</source>
        <translation>Das Datum wie 2026-05-14 schreiben.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Episode %1</source>
        <translation>Folge %1</translation>
    </message>
    <message>
        <source>Tit&amp;le:</source>
        <translation>T&amp;itel:</translation>
    </message>
</context>
<context>
    <name>Ropewalk::EvidenceForm</name>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Unmittelbar</translation>
    </message>
    <message>
        <source>Words in a source</source>
        <translation>Wörter in einer Quelle</translation>
    </message>
    <message>
        <source>A person who was asked</source>
        <translation>Eine befragte Person</translation>
    </message>
    <message>
        <source>A calculation</source>
        <translation>Eine Rechnung</translation>
    </message>
    <message>
        <source>A page or picture</source>
        <translation>Eine Seite oder ein Bild</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Eine Webadresse</translation>
    </message>
    <message>
        <source>From somebody who was there, or from who made what is spoken of</source>
        <translation>Von jemandem, der dabei war, oder von dem, der gemacht hat, wovon die Rede ist</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keeps the evidence (Ctrl+Enter)</source>
        <translation>Behält den Beleg (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>Figures from</source>
        <translation>Zahlen aus</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>Ropewalk::ExportDialog</name>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <translation>%1 (.%2)</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Dat&amp;ei:</translation>
    </message>
    <message>
        <source>Speakers:</source>
        <translation>Sprecher:</translation>
    </message>
    <message>
        <source>What does not go &amp;out</source>
        <translation>Was &amp;nicht exportiert wird</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>No turn has a speaker with a name.</source>
        <translation>Kein Redebeitrag hat einen Sprecher mit Namen.</translation>
    </message>
    <message>
        <source>By their labels (%1), not by credit or short name.</source>
        <translation>Mit ihren Sprecherbezeichnungen (%1), nicht mit Nennung oder Kurzname.</translation>
    </message>
    <message>
        <source>Looking at what the format can say …</source>
        <translation>Es wird geprüft, was das Format fassen kann…</translation>
    </message>
    <message>
        <source>This format can hold nothing of the episode. %1</source>
        <translation>Dieses Format kann nichts von der Folge fassen. %1</translation>
    </message>
    <message>
        <source>Nothing is left out: this format can say all of it.</source>
        <translation>Nichts wird weggelassen: Dieses Format kann alles fassen.</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is there already: it is going to be replaced.</source>
        <translation>„%1“ gibt es bereits: Die Datei wird ersetzt.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>&amp;Verbatim: with the words that are struck out</source>
        <translation>&amp;Wörtlich: mit den gestrichenen Worten</translation>
    </message>
</context>
<context>
    <name>Ropewalk::FileController</name>
    <message>
        <source>Ropewalk projects</source>
        <translation>Ropewalk-Projekte</translation>
    </message>
    <message>
        <source>One project can be open at a time: “%1” was left out.</source>
        <translation>Nur ein Projekt kann geöffnet sein: „%1“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>Projects and transcripts</source>
        <translation>Projekte und Transkripte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>show</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Unbenanntes Projekt</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>changed last: %1</source>
        <translation>zuletzt geändert: %1</translation>
    </message>
    <message>
        <source>Import transcripts</source>
        <translation>Transkripte importieren</translation>
    </message>
</context>
<context>
    <name>Ropewalk::FindBar</name>
    <message>
        <source>Replace w&amp;ith:</source>
        <translation>Ersetzen d&amp;urch:</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>A&amp;lle ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 found…</source>
        <translation>%1 gefunden…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählen…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1, on the page only</source>
        <translation>%1, nur auf der Seite</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1, %2 more on the page</source>
        <translation>%1, dazu %2 auf der Seite</translation>
    </message>
    <message>
        <source>%1, from the beginning</source>
        <translation>%1, wieder vom Anfang</translation>
    </message>
    <message>
        <source>%1, from the end</source>
        <translation>%1, wieder vom Ende</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Groß-/&amp;Kleinschreibung</translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Ignore accents</source>
        <translation>Ohne Akzente</translation>
    </message>
    <message>
        <source>List all hits</source>
        <translation>Alle Treffer auflisten</translation>
    </message>
    <message>
        <source>List all hits (Alt+L)</source>
        <translation>Alle Treffer auflisten (Alt+L)</translation>
    </message>
    <message>
        <source>What is looked for is a regular expression. In the replacement, $1 is what its first group found.</source>
        <translation>Gesucht wird ein regulärer Ausdruck. Im Ersatz steht $1 für das, was seine erste Gruppe fand.</translation>
    </message>
    <message>
        <source>“cafe” finds “café” as well.</source>
        <translation>„cafe“ findet auch „café“.</translation>
    </message>
    <message>
        <source>%1, %2 in labels and notes</source>
        <translation>%1, %2 in Bezeichnungen und Notizen</translation>
    </message>
    <message>
        <source>%1, in labels and notes only</source>
        <translation>%1, nur in Bezeichnungen und Notizen</translation>
    </message>
    <message numerus="yes">
        <source>The pattern takes too long for %n line(s), which are left out: say more exactly what may stand there.</source>
        <translation>
            <numerusform>Das Muster braucht für eine Zeile zu lange, sie bleibt außen vor: Sagen Sie genauer, was dort stehen darf.</numerusform>
            <numerusform>Das Muster braucht für %n Zeilen zu lange, sie bleiben außen vor: Sagen Sie genauer, was dort stehen darf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::FindController</name>
    <message>
        <source>Nothing is selected: select the words to look in first.</source>
        <translation>Nichts ist ausgewählt: Wählen Sie zuerst die Worte aus, in denen gesucht werden soll.</translation>
    </message>
    <message>
        <source>The pattern: %1 (at character %2)</source>
        <translation>Das Muster: %1 (bei Zeichen %2)</translation>
    </message>
    <message>
        <source>The replacement: %1 (at character %2)</source>
        <translation>Der Ersatz: %1 (bei Zeichen %2)</translation>
    </message>
    <message>
        <source>These words are in a locked quote, and stay. To take its lock off: Mark &gt; Lock quote.</source>
        <translation>Diese Worte stehen in einem gesperrten Zitat und bleiben. Die Sperre aufheben: Markieren &gt; Zitat sperren.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was replaced: the pattern takes too long for %n line(s), and nobody knows what would be found there.</source>
        <translation>
            <numerusform>Nichts wurde ersetzt: Das Muster braucht für eine Zeile zu lange, und niemand weiß, was dort gefunden würde.</numerusform>
            <numerusform>Nichts wurde ersetzt: Das Muster braucht für %n Zeilen zu lange, und niemand weiß, was dort gefunden würde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::FoundModel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Episode without a title</source>
        <translation>Folge ohne Titel</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>Ropewalk::GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Eigener &amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Write the &amp;file after a pause of:</source>
        <translation>&amp;Datei schreiben nach einer Pause von:</translation>
    </message>
    <message>
        <source>&amp;Take the reset back</source>
        <translation>Zurücksetzen rück&amp;gängig machen</translation>
    </message>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>Alle Einstellungen &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Ropewalk::GotoBar</name>
    <message>
        <source>G&amp;o</source>
        <translation>L&amp;os</translation>
    </message>
    <message>
        <source>&amp;Go to:</source>
        <translation>&amp;Gehe zu:</translation>
    </message>
    <message>
        <source>59 is a turn, 12:34 a time, p 3 a page. A page is %1 words, as manuscripts are counted.</source>
        <translation>59 ist ein Redebeitrag, 12:34 eine Zeit, S 3 eine Seite. Eine Seite sind %1 Wörter, wie bei Manuskripten gezählt wird.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>turn</source>
        <extracomment>What people write before the number of a turn, words apart by a space</extracomment>
        <translation>Redebeitrag Beitrag R</translation>
    </message>
    <message>
        <source>page p</source>
        <extracomment>What people write before the number of a page, words apart by a space, longer ones first</extracomment>
        <translation>Seite S. S</translation>
    </message>
    <message>
        <source>A turn (59), a time (12:34) or a page (p 3)</source>
        <translation>Ein Redebeitrag (59), eine Zeit (12:34) oder eine Seite (S 3)</translation>
    </message>
    <message>
        <source>This is no turn (59), time (12:34) or page (p 3).</source>
        <translation>Das ist kein Redebeitrag (59), keine Zeit (12:34) und keine Seite (S 3).</translation>
    </message>
</context>
<context>
    <name>Ropewalk::GotoController</name>
    <message>
        <source>Turn %1 of %2</source>
        <translation>Redebeitrag %1 von %2</translation>
    </message>
    <message>
        <source>There are no turns here yet.</source>
        <translation>Hier gibt es noch keine Redebeiträge.</translation>
    </message>
    <message>
        <source>The turns go from 1 to %1.</source>
        <translation>Die Redebeiträge gehen von 1 bis %1.</translation>
    </message>
    <message>
        <source>Reading the times…</source>
        <translation>Zeiten werden gelesen…</translation>
    </message>
    <message>
        <source>This episode has no times: none came with its file.</source>
        <translation>Diese Folge hat keine Zeiten: Mit ihrer Datei kamen keine.</translation>
    </message>
    <message>
        <source>The last time is %1.</source>
        <translation>Die letzte Zeit ist %1.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Counting the words…</source>
        <translation>Wörter werden gezählt…</translation>
    </message>
    <message>
        <source>The pages of %1 words go from 1 to %2.</source>
        <translation>Die Seiten zu %1 Wörtern gehen von 1 bis %2.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::HistoryController</name>
    <message>
        <source>This project can be read, not changed.</source>
        <translation>Dieses Projekt lässt sich lesen, nicht ändern.</translation>
    </message>
    <message>
        <source>The version “%1” is saved.</source>
        <translation>Die Version „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Version “%1”, %2</source>
        <translation>Version „%1“, %2</translation>
    </message>
    <message>
        <source>Behind “%1”, %2</source>
        <translation>Nach „%1“, %2</translation>
    </message>
    <message>
        <source>As it was imported</source>
        <translation>Wie importiert</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>This turn was not imported.</source>
        <translation>Dieser Redebeitrag wurde nicht importiert.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Turn %1 was imported as: %2: %3</source>
        <translation>Redebeitrag %1 wurde importiert als: %2: %3</translation>
    </message>
    <message>
        <source>Restore &amp;words</source>
        <translation>&amp;Wörter wiederherstellen</translation>
    </message>
    <message>
        <source>Restore &amp;speaker</source>
        <translation>&amp;Sprecher wiederherstellen</translation>
    </message>
    <message>
        <source>Going back …</source>
        <translation>Es geht zurück …</translation>
    </message>
</context>
<context>
    <name>Ropewalk::HistoryModel</name>
    <message>
        <source>Version “%1”</source>
        <translation>Version „%1“</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
</context>
<context>
    <name>Ropewalk::HistoryPanel</name>
    <message>
        <source>&amp;Save version</source>
        <translation>Version &amp;speichern</translation>
    </message>
    <message>
        <source>Nothing was done here yet. What you and others do stands here, the latest first; a version is a point of it with a name.</source>
        <translation>Hier wurde noch nichts getan. Was Sie und andere tun, steht hier, das Letzte zuerst; eine Version ist ein Punkt davon mit einem Namen.</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Go back to this</source>
        <translation>&amp;Hierhin zurück</translation>
    </message>
    <message>
        <source>&amp;Undo this step</source>
        <translation>Diesen Schritt &amp;rückgängig</translation>
    </message>
    <message>
        <source>Name of a version</source>
        <translation>Name einer Version</translation>
    </message>
    <message>
        <source>This episode</source>
        <translation>Diese Folge</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Das ganze Projekt</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Compare the episode as it was right behind this with how it is now</source>
        <translation>Die Folge, wie sie gleich danach war, mit dem jetzigen Stand vergleichen</translation>
    </message>
    <message>
        <source>Let the words of the episode be what they were then; undo takes that back</source>
        <translation>Die Wörter der Folge auf den damaligen Stand bringen; Rückgängig nimmt das zurück</translation>
    </message>
    <message>
        <source>&amp;Do this step again</source>
        <translation>Diesen Schritt &amp;wiederholen</translation>
    </message>
</context>
<context>
    <name>Ropewalk::HitDelegate</name>
    <message>
        <source>locked quote</source>
        <translation>gesperrtes Zitat</translation>
    </message>
</context>
<context>
    <name>Ropewalk::HitList</name>
    <message>
        <source>Pick all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Keinen wählen</translation>
    </message>
    <message>
        <source>Replace picked</source>
        <translation>Gewählte ersetzen</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Replace %1 picked</source>
        <translation>%1 Gewählte ersetzen</translation>
    </message>
</context>
<context>
    <name>Ropewalk::HitModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (locked quote)</source>
        <translation>%1 (gesperrtes Zitat)</translation>
    </message>
    <message>
        <source>%1 (becomes nothing)</source>
        <translation>%1 (entfällt)</translation>
    </message>
    <message>
        <source>%1 (becomes “%2”)</source>
        <translation>%1 (wird „%2“)</translation>
    </message>
</context>
<context>
    <name>Ropewalk::ImportDialog</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>„%1“ wird gelesen…</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Übernommen: %1.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 looks like %2. Is it the same speaker?</source>
        <translation>%1 sieht aus wie %2. Ist das derselbe Sprecher?</translation>
    </message>
    <message>
        <source>Found by itself: %1</source>
        <translation>Selbst erkannt: %1</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Selbst erkannt</translation>
    </message>
    <message>
        <source>Nothing can be imported yet: read the file as another format, or skip it.</source>
        <translation>Noch lässt sich nichts importieren: Die Datei als anderes Format lesen oder überspringen.</translation>
    </message>
    <message>
        <source>Nothing can be imported yet: read the file as another format.</source>
        <translation>Noch lässt sich nichts importieren: Die Datei als anderes Format lesen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nichts wurde importiert. %1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Longest turn</source>
        <translation>Längster Redebeitrag</translation>
    </message>
    <message>
        <source>of silence, or at a sentence’s end after</source>
        <translation>Stille, oder an einem Satzende nach</translation>
    </message>
    <message>
        <source>New &amp;turn after:</source>
        <translation>Neuer &amp;Redebeitrag nach:</translation>
    </message>
    <message>
        <source>For captions that do not say who speaks</source>
        <translation>Für Untertitel, die nicht sagen, wer spricht</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>&amp;Lesen als:</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>The first turns as they come in</source>
        <translation>Die ersten Redebeiträge, wie sie hereinkommen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>All of the file is kept, and nothing in it looks wrong.</source>
        <translation>Die ganze Datei wird übernommen, und nichts darin sieht falsch aus.</translation>
    </message>
    <message>
        <source>Rep&amp;ort</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>Whom the labels mean</source>
        <translation>Wen die Sprecherbezeichnungen meinen</translation>
    </message>
    <message>
        <source>No turn has a label: all are of nobody at first.</source>
        <translation>Kein Redebeitrag hat eine Sprecherbezeichnung: Alle sind zunächst ohne Sprecher.</translation>
    </message>
    <message>
        <source>The sa&amp;me</source>
        <translation>&amp;Derselbe</translation>
    </message>
    <message>
        <source>Somebody e&amp;lse</source>
        <translation>&amp;Jemand anderes</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>S&amp;kip this file</source>
        <translation>Diese Datei übers&amp;pringen</translation>
    </message>
    <message numerus="yes">
        <source>Import &amp;all %n file(s)</source>
        <translation>
            <numerusform>&amp;Alle importieren (%n Datei)</numerusform>
            <numerusform>&amp;Alle %n Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The other files come in as they are found to be</source>
        <translation>Die übrigen Dateien werden importiert, wie sie erkannt werden</translation>
    </message>
</context>
<context>
    <name>Ropewalk::IssuesController</name>
    <message>
        <source>There is no issue at the caret. F8 goes to the next.</source>
        <translation>An der Schreibmarke ist nichts offen. F8 geht zum Nächsten.</translation>
    </message>
    <message>
        <source>%1: Shift+F9 says that it is right</source>
        <translation>%1: Umschalt+F9 sagt, dass es richtig ist</translation>
    </message>
    <message>
        <source>%1: F9 %2, Shift+F9 says that it is right</source>
        <translation>%1: F9 %2, Umschalt+F9 sagt, dass es richtig ist</translation>
    </message>
    <message>
        <source>If they are one, merge them among the speakers.</source>
        <translation>Sind sie einer, legen Sie sie bei den Sprechern zusammen.</translation>
    </message>
    <message>
        <source>Name the speaker among the speakers.</source>
        <translation>Benennen Sie den Sprecher bei den Sprechern.</translation>
    </message>
    <message>
        <source>Type what is right there; Shift+F9 says that it is right as it is.</source>
        <translation>Schreiben Sie dort, was richtig ist; Umschalt+F9 sagt, dass es richtig ist, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing is offered here that could be done everywhere.</source>
        <translation>Hier wird nichts angeboten, was überall zu tun wäre.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::IssuesModel</name>
    <message>
        <source>Turn %1</source>
        <translation>Redebeitrag %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Ropewalk::IssuesPanel</name>
    <message>
        <source>What is listed, and gone through by F8</source>
        <translation>Was aufgelistet und mit F8 durchgegangen wird</translation>
    </message>
    <message>
        <source>How many are done</source>
        <translation>Wie viele erledigt sind</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Offenes</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Do what is offered.</source>
        <translation>Tun, was angeboten wird.</translation>
    </message>
    <message>
        <source>Fix all like this</source>
        <translation>Alle solchen beheben</translation>
    </message>
    <message>
        <source>Do the same wherever there is the same to do, in one step.</source>
        <translation>Dasselbe überall tun, wo es zu tun ist, in einem Schritt.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Ist richtig</translation>
    </message>
    <message>
        <source>Leave it as it is, and do not show it again.</source>
        <translation>Es lassen, wie es ist, und nicht mehr zeigen.</translation>
    </message>
    <message>
        <source>All like this are right</source>
        <translation>Alle solchen sind richtig</translation>
    </message>
    <message>
        <source>Leave all that are the same as they are, and do not show them again.</source>
        <translation>Alle gleichen lassen, wie sie sind, und nicht mehr zeigen.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a kind of issues, how many</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Looking through the episode: %1 %</source>
        <translation>Die Folge wird durchgesehen: %1 %</translation>
    </message>
    <message>
        <source>%L1 of %L2 left</source>
        <translation>%L1 von %L2 übrig</translation>
    </message>
    <message>
        <source>Open an episode to see what may be wrong in it.</source>
        <translation>Öffnen Sie eine Folge, um zu sehen, was in ihr nicht stimmen mag.</translation>
    </message>
    <message>
        <source>Nothing of this kind is left.</source>
        <translation>Davon ist nichts übrig.</translation>
    </message>
    <message>
        <source>No unclear passages, doubled words, stray turns or odd times are left to look at.</source>
        <translation>Es sind keine unklaren Stellen, doppelten Worte, verirrten Redebeiträge oder seltsamen Zeiten mehr anzusehen.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::KeysPage</name>
    <message>
        <source>&amp;Usual key</source>
        <translation>Ü&amp;bliches Tastenkürzel</translation>
    </message>
    <message>
        <source>Use it &amp;here</source>
        <translation>&amp;Hier verwenden</translation>
    </message>
    <message>
        <source>Ropewalk’s own</source>
        <translation>Ropewalks eigene</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Aktion oder Taste</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Scheme:</source>
        <translation>Sche&amp;ma:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>Tasten&amp;kürzel:</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>Eigene Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 is already the key of “%2”.</source>
        <translation>%1 ist bereits das Tastenkürzel von „%2“.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::LabelsModel</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>F2 or a click chooses somebody else, or takes another name.</source>
        <translation>Mit F2 oder einem Klick jemand anderen wählen oder einen anderen Namen eingeben.</translation>
    </message>
    <message>
        <source>Label in the file</source>
        <translation>Bezeichnung in der Datei</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
</context>
<context>
    <name>Ropewalk::LookAtAnchors</name>
    <message>
        <source>Reason %1</source>
        <translation>Grund %1</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>Ein Grund</translation>
    </message>
    <message>
        <source>Note “%1”</source>
        <translation>Notiz „%1“</translation>
    </message>
    <message>
        <source>Quote lock</source>
        <translation>Zitatsperre</translation>
    </message>
    <message>
        <source>Struck words</source>
        <translation>Gestrichene Wörter</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>%1, its words “%2” are gone: F9 shows it, to be attached to others, Shift+F9 drops it</source>
        <translation>%1, die Worte „%2“ sind fort: F9 zeigt es, um es an andere zu hängen, Umschalt+F9 verwirft es</translation>
    </message>
    <message>
        <source>%1, its words changed to “%2”: F9 confirms it, Shift+F9 takes it off</source>
        <translation>%1, die Worte sind jetzt „%2“: F9 bestätigt es, Umschalt+F9 nimmt es ab</translation>
    </message>
    <message>
        <source>Select the words that it belongs to, and press Attach in Notes.</source>
        <translation>Die Worte auswählen, zu denen es gehört, und unter „Notizen“ Anheften drücken.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::LookAtClaims</name>
    <message>
        <source>Claim, its words “%1” are gone: F9 opens its card, Shift+F9 forgets this place</source>
        <translation>Behauptung, die Worte „%1“ sind fort: F9 öffnet ihre Karte, Umschalt+F9 vergisst diese Stelle</translation>
    </message>
    <message>
        <source>Claim, its words “%1” are gone: F9 opens its card, Shift+F9 drops the claim</source>
        <translation>Behauptung, die Worte „%1“ sind fort: F9 öffnet ihre Karte, Umschalt+F9 verwirft die Behauptung</translation>
    </message>
    <message>
        <source>Claim “%1”, open: F9 opens its card</source>
        <translation>Behauptung „%1“, offen: F9 öffnet ihre Karte</translation>
    </message>
    <message>
        <source>Claim “%1”, its words changed: F9 confirms them, Shift+F9 drops the claim</source>
        <translation>Behauptung „%1“, die Worte sind geändert: F9 bestätigt sie, Umschalt+F9 verwirft die Behauptung</translation>
    </message>
    <message>
        <source>Claim “%1”, its words changed since “%2”: F9 says it still holds, Shift+F9 opens it again</source>
        <translation>Behauptung „%1“, die Worte sind seit „%2“ geändert: F9 sagt, dass es noch gilt, Umschalt+F9 öffnet sie wieder</translation>
    </message>
    <message>
        <source>Confirmed for the words as they are now</source>
        <translation>Für die Wörter bestätigt, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>“%1” holds for the changed words</source>
        <translation>„%1“ gilt für die geänderten Worte</translation>
    </message>
    <message>
        <source>Claim dropped</source>
        <translation>Behauptung verworfen</translation>
    </message>
    <message>
        <source>The claim is open again</source>
        <translation>Die Behauptung ist wieder offen</translation>
    </message>
    <message>
        <source>It stays open until it has a verdict. F9 opens its card, which can remove it.</source>
        <translation>Sie bleibt offen, bis sie ein Urteil hat. F9 öffnet ihre Karte, die sie entfernen kann.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::LookWalk</name>
    <message>
        <source>There is nothing to look at.</source>
        <translation>Es gibt nichts durchzusehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>, round the end</source>
        <translation>, von vorn</translation>
    </message>
    <message>
        <source>Nothing is left of “%1”, which is all that the issues panel lists.</source>
        <translation>Von „%1“ ist nichts übrig, und die Seitenleiste zeigt nur das.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of issues, 3 of 20</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ropewalk::MainWindow</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>This project has no episode yet.</source>
        <translation>Dieses Projekt hat noch keine Folge.</translation>
    </message>
    <message>
        <source>&amp;Import a transcript…</source>
        <translation>Transkript &amp;importieren…</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Offenes</translation>
    </message>
</context>
<context>
    <name>Ropewalk::ManyImports</name>
    <message>
        <source>This is no file that can be read to its end.</source>
        <translation>Das ist keine Datei, die sich bis zum Ende lesen lässt.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::MarkerBar</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Marker:</source>
        <translation>Markierung:</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Jingle</source>
        <translation>Jingle</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Einspieler</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>What kind of marker it is</source>
        <translation>Was für eine Markierung es ist</translation>
    </message>
    <message>
        <source>Words:</source>
        <translation>Worte:</translation>
    </message>
    <message>
        <source>Words of the marker as they stand in the text</source>
        <translation>Worte der Markierung, wie sie im Text stehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Markierung</translation>
    </message>
</context>
<context>
    <name>Ropewalk::MarksController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>Ropewalk::MarksModel</name>
    <message>
        <source>words changed</source>
        <translation>Wörter geändert</translation>
    </message>
    <message>
        <source>words gone</source>
        <translation>Wörter weg</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Redebeitrag %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1, private</source>
        <translation>%1, privat</translation>
    </message>
</context>
<context>
    <name>Ropewalk::MarksPanel</name>
    <message>
        <source>What is listed</source>
        <translation>Was aufgeführt ist</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Neu anzusehen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Quote locks</source>
        <translation>Zitatsperren</translation>
    </message>
    <message>
        <source>Struck words</source>
        <translation>Gestrichene Wörter</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Notes and marks</source>
        <translation>Notizen und Markierungen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>The words as they are now are meant.</source>
        <translation>Die Wörter sind so gemeint, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Attach it to the words that are selected in the transcript.</source>
        <translation>An die Wörter heften, die in der Mitschrift gewählt sind.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change what the note says.</source>
        <translation>Ändern, was die Notiz sagt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take it off its words, or forget the words that are gone (Delete).</source>
        <translation>Von den Wörtern abnehmen, oder die Wörter vergessen, die weg sind (Entf).</translation>
    </message>
    <message>
        <source>All annotations still stand at the words that they were made for.</source>
        <translation>Alles steht noch bei den Wörtern, für die es gemacht wurde.</translation>
    </message>
    <message>
        <source>Select words and add a note, lock a quote, strike them out or take them off the record: the menu Mark has the keys.</source>
        <translation>Wörter wählen und mit einer Notiz versehen, als Zitat sperren, streichen oder vertraulich machen: Das Menü „Markieren“ nennt die Tasten.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::MeaningDelegate</name>
    <message>
        <source>Speaker of %1</source>
        <translation>Sprecher zu %1</translation>
    </message>
</context>
<context>
    <name>Ropewalk::MediaPlayer</name>
    <message>
        <source>This file cannot be played.</source>
        <translation>Diese Datei lässt sich nicht abspielen.</translation>
    </message>
    <message>
        <source>Nothing on this system plays sound: a multimedia backend of Qt is missing.</source>
        <translation>Auf diesem System spielt nichts Ton ab: Ein Multimedia-Backend von Qt fehlt.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>In dieser Datei ist kein Ton.</translation>
    </message>
    <message>
        <source>Nothing is heard: no loudspeaker or headphones are connected.</source>
        <translation>Nichts ist zu hören: Weder Lautsprecher noch Kopfhörer sind angeschlossen.</translation>
    </message>
    <message>
        <source>It cannot be read, or is no sound that this system knows.</source>
        <translation>Sie ist nicht lesbar oder kein Ton, den dieses System kennt.</translation>
    </message>
    <message>
        <source>This system does not know its format.</source>
        <translation>Dieses System kennt ihr Format nicht.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Das Recht, sie zu lesen, fehlt.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::MentionsModel</name>
    <message>
        <source>turn %1</source>
        <translation>Redebeitrag %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>the words are those of #%1</source>
        <translation>die Worte sind die von #%1</translation>
    </message>
    <message>
        <source>the words are others</source>
        <translation>die Worte sind andere</translation>
    </message>
    <message>
        <source>several reasons have this number</source>
        <translation>mehrere Gründe haben diese Nummer</translation>
    </message>
</context>
<context>
    <name>Ropewalk::MessageBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>Ropewalk::MessageBars</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>Ropewalk::NoteEditor</name>
    <message>
        <source>&amp;Private: not for exports and copies</source>
        <translation>&amp;Privat: nicht für Exporte und Kopien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>What should be remembered about these words?</source>
        <translation>Was soll zu diesen Wörtern festgehalten werden?</translation>
    </message>
    <message>
        <source>Enter keeps it, Shift+Enter begins a line, Esc leaves it.</source>
        <translation>Eingabe behält sie, Umschalt+Eingabe beginnt eine Zeile, Esc lässt sie.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::OutlineController</name>
    <message>
        <source>Topics are tagged in the transcript: there are no turns here yet.</source>
        <translation>Themen werden in der Mitschrift vergeben: Hier gibt es noch keine Redebeiträge.</translation>
    </message>
    <message>
        <source>“%1” is tagged nowhere yet.</source>
        <translation>„%1“ ist noch nirgends vergeben.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::OutlineDelegate</name>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Name des Themas</translation>
    </message>
</context>
<context>
    <name>Ropewalk::OutlineModel</name>
    <message>
        <source>%1 over</source>
        <translation>%1 drüber</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the caret is here</source>
        <translation>die Einfügemarke ist hier</translation>
    </message>
    <message>
        <source>Whole episode</source>
        <translation>Ganze Folge</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne Thema</translation>
    </message>
</context>
<context>
    <name>Ropewalk::OutlinePanel</name>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Adds a topic to the outline (Insert)</source>
        <translation>Fügt der Gliederung ein Thema hinzu (Einfg)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Go to the topic</source>
        <translation>Zum Thema gehen</translation>
    </message>
    <message>
        <source>Goes to the next stretch of the topic (Enter)</source>
        <translation>Geht zur nächsten Strecke des Themas (Eingabe)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Das Thema ändern</translation>
    </message>
    <message>
        <source>Name, colour and place of the topic, remove</source>
        <translation>Name, Farbe und Platz des Themas, entfernen</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Hingehen</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove with its tags</source>
        <translation>Mit seinen Strecken &amp;entfernen</translation>
    </message>
    <message>
        <source>There are no topics yet. Make one here, then tag lines with it.</source>
        <translation>Es gibt noch keine Themen. Hier eines anlegen, dann Zeilen damit versehen.</translation>
    </message>
    <message>
        <source>There are no topics yet. Put the caret where one begins and press %1, or make one here.</source>
        <translation>Es gibt noch keine Themen. Die Einfügemarke dorthin setzen, wo eines beginnt, und %1 drücken, oder hier eines anlegen.</translation>
    </message>
    <message>
        <source>Estimated from the words, %1 a minute</source>
        <translation>Aus den Wörtern geschätzt, %1 je Minute</translation>
    </message>
</context>
<context>
    <name>Ropewalk::PageController</name>
    <message>
        <source>The page is on the clipboard.</source>
        <translation>Die Seite ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::PageFacts</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the episode</source>
        <translation>Titel der Folge</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>12:34</source>
        <translation>12:34</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Nummer:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>Länge:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Sprache:</translation>
    </message>
    <message>
        <source>Write the date as 2026-05-14.</source>
        <translation>Das Datum wie 2026-05-14 schreiben.</translation>
    </message>
    <message>
        <source>Write the length as 12:34.</source>
        <translation>Die Länge schreibt sich 12:34.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::PagePanel</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What will be published of an episode stands here once one is open.</source>
        <translation>Was von einer Folge veröffentlicht wird, steht hier, sobald eine geöffnet ist.</translation>
    </message>
    <message>
        <source>Reasons that are linked in the transcript stand here.</source>
        <translation>Hier stehen die Gründe, die in der Mitschrift verknüpft sind.</translation>
    </message>
    <message>
        <source>Copy page</source>
        <translation>Seite kopieren</translation>
    </message>
    <message>
        <source>Puts the page on the clipboard, as text and with headings and lists</source>
        <translation>Legt die Seite in die Zwischenablage, als Text und mit Überschriften und Listen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Reasons referenced</source>
        <translation>Zitierte Gründe</translation>
    </message>
    <message>
        <source>Source article</source>
        <translation>Quellartikel</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>What the episode is about, in a paragraph or two</source>
        <translation>Wovon die Folge handelt, in ein, zwei Absätzen</translation>
    </message>
    <message>
        <source>A topic, as its line is published</source>
        <translation>Ein Thema, wie seine Zeile veröffentlicht wird</translation>
    </message>
    <message>
        <source>Title — author, publisher, date. What it says.</source>
        <translation>Titel — Autor, Verlag, Datum. Was darin steht.</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer dabei war</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s) that are not shown.</source>
        <translation>
            <numerusform>… und %n weitere Zeile, die nicht gezeigt wird.</numerusform>
            <numerusform>… und %n weitere Zeilen, die nicht gezeigt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes from the reasons that are linked in the transcript</source>
        <translation>Kommt aus den Gründen, die in der Mitschrift verknüpft sind</translation>
    </message>
</context>
<context>
    <name>Ropewalk::ProjectBars</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>„%1“ wird geöffnet…</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>„%1“ wurde nicht geöffnet. %2</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>The project stays open, since its last edits could not be kept. %1</source>
        <translation>Das Projekt bleibt geöffnet, da seine letzten Änderungen nicht gesichert werden konnten. %1</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>Close, and lose these edits</source>
        <translation>Schließen und diese Änderungen verlieren</translation>
    </message>
    <message>
        <source>“%1” could not be written. %2 Your work comes back when you open the project.</source>
        <translation>„%1“ konnte nicht geschrieben werden. %2 Beim Öffnen des Projekts ist die Arbeit wieder da.</translation>
    </message>
    <message>
        <source>A copy is in “%1”.</source>
        <translation>Eine Kopie ist in „%1“.</translation>
    </message>
    <message>
        <source>Your last edits are not kept yet. %1</source>
        <translation>Die letzten Änderungen sind noch nicht gesichert. %1</translation>
    </message>
    <message>
        <source>This project is not in a file yet. What you do is kept on this computer.</source>
        <translation>Dieses Projekt ist noch in keiner Datei. Die Arbeit daran wird auf diesem Computer gesichert.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of “%1”. What you do is kept on this computer; to have it in a file, save it elsewhere.</source>
        <translation>In den Ordner von „%1“ kann nicht geschrieben werden. Die Arbeit wird auf diesem Computer gesichert; um sie in einer Datei zu haben, anderswo speichern.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>“%1” is not there any more: it was removed or renamed. Your work is kept on this computer.</source>
        <translation>„%1“ ist nicht mehr da: Die Datei wurde entfernt oder umbenannt. Die Arbeit ist auf diesem Computer gesichert.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Erneut schreiben</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>“%1” was made with Ropewalk %2. You can read, search and export it; to change it, update the program. The file stays as it is.</source>
        <translation>„%1“ wurde mit Ropewalk %2 erstellt. Sie können es lesen, durchsuchen und exportieren; um es zu ändern, aktualisieren Sie das Programm. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n edit(s) on this project, the last one of %1, that do not go on from this file: another program has changed it meanwhile. They are kept as work of their own.</source>
        <translation>
            <numerusform>Es gibt %n Änderung an diesem Projekt, zuletzt vom %1, die nicht an diese Datei anschließt: Ein anderes Programm hat sie inzwischen geändert. Sie bleibt als eigene Arbeit erhalten.</numerusform>
            <numerusform>Es gibt %n Änderungen an diesem Projekt, die letzte vom %1, die nicht an diese Datei anschließen: Ein anderes Programm hat sie inzwischen geändert. Sie bleiben als eigene Arbeit erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that work</source>
        <translation>Diese Arbeit öffnen</translation>
    </message>
    <message>
        <source>Another program has changed “%1”. It is left as it is; your work is kept on this computer.</source>
        <translation>Ein anderes Programm hat „%1“ geändert. Die Datei bleibt, wie sie ist; Ihre Arbeit ist auf diesem Rechner sicher.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Another program has changed “%1”. You see it as it was before that, and have changed nothing since.</source>
        <translation>Ein anderes Programm hat „%1“ geändert. Sie sehen den Stand davor und haben seitdem nichts geändert.</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>Jetzigen Stand öffnen</translation>
    </message>
    <message>
        <source>mine</source>
        <comment>part of a file&apos;s name</comment>
        <translation>meine</translation>
    </message>
    <message>
        <source>Your work goes on in “%1”. What the other program wrote is in “%2”.</source>
        <translation>Ihre Arbeit geht in „%1“ weiter. Was das andere Programm geschrieben hat, steht in „%2“.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::ReasonImportDialog</name>
    <message>
        <source>Import reason list</source>
        <translation>Liste von Gründen importieren</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>New list “%1”</source>
        <translation>Neue Liste „%1“</translation>
    </message>
    <message>
        <source>&amp;Add to the list, change no words</source>
        <translation>Zur Liste &amp;hinzufügen, keine Worte ändern</translation>
    </message>
    <message>
        <source>The file is the list from &amp;now on</source>
        <translation>Von &amp;nun an ist die Datei die Liste</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Liste:</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geänderter</numerusform>
            <numerusform>%n geänderte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (until now: %2)</source>
        <translation>%1 (bisher: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernter</numerusform>
            <numerusform>%n entfernte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept, since episodes use them</source>
        <translation>
            <numerusform>%n behaltener, da Folgen ihn verwenden</numerusform>
            <numerusform>%n behaltene, da Folgen sie verwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unveränderter</numerusform>
            <numerusform>%n unveränderte</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has all of these reasons already: nothing changes.</source>
        <translation>Die Liste hat alle diese Gründe schon: Es ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n at odds with the list</source>
        <translation>
            <numerusform>%n im Widerspruch zur Liste</numerusform>
            <numerusform>%n im Widerspruch zur Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>added beside it</source>
        <translation>daneben hinzugefügt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>File: %1 (%2)</source>
        <translation>Datei: %1 (%2)</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Liste: %1</translation>
    </message>
</context>
<context>
    <name>Ropewalk::ReasonListController</name>
    <message>
        <source>“%1” is too long for a list of reasons.</source>
        <translation>„%1“ ist zu lang für eine Liste von Gründen.</translation>
    </message>
    <message>
        <source>Import reason list</source>
        <translation>Liste von Gründen importieren</translation>
    </message>
    <message>
        <source>Lists of reasons</source>
        <translation>Listen von Gründen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>Ropewalk::ReasonPicker</name>
    <message>
        <source>Link a reason</source>
        <translation>Einen Grund verknüpfen</translation>
    </message>
    <message>
        <source>Number, several numbers, or words</source>
        <translation>Nummer, mehrere Nummern oder Worte</translation>
    </message>
    <message>
        <source>Number or words of a reason</source>
        <translation>Nummer oder Worte eines Grundes</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Cited: on the page (C)</source>
        <translation>Zitiert: auf der Seite (C)</translation>
    </message>
    <message>
        <source>Related: not on the page (R)</source>
        <translation>Verwandt: nicht auf der Seite (R)</translation>
    </message>
    <message>
        <source>linked here</source>
        <translation>hier verknüpft</translation>
    </message>
    <message>
        <source>spoken of here</source>
        <translation>hier erwähnt</translation>
    </message>
    <message>
        <source>reads alike</source>
        <translation>liest sich ähnlich</translation>
    </message>
    <message>
        <source>explicit</source>
        <translation>anstößig</translation>
    </message>
    <message>
        <source>No reason has the number %1.</source>
        <translation>Kein Grund hat die Nummer %1.</translation>
    </message>
    <message>
        <source>There is no list of reasons yet: import one from the File menu.</source>
        <translation>Es gibt noch keine Liste von Gründen: Sie lässt sich über das Menü „Datei“ importieren.</translation>
    </message>
    <message>
        <source>No reason has this number or these words.</source>
        <translation>Kein Grund hat diese Nummer oder diese Worte.</translation>
    </message>
    <message numerus="yes">
        <source>Enter links all %n, each to its own words</source>
        <translation>
            <numerusform>Eingabetaste verknüpft %n mit seinen Worten</numerusform>
            <numerusform>Eingabetaste verknüpft alle %n, jeden mit seinen Worten</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete takes #%1 off</source>
        <translation>Entf löst #%1</translation>
    </message>
    <message>
        <source>Enter links, Esc leaves all as it is</source>
        <translation>Eingabetaste verknüpft, Esc lässt alles, wie es ist</translation>
    </message>
    <message>
        <source>Neither number nor words of %1 are spoken here. What is it?</source>
        <translation>Weder Nummer noch Worte von %1 fallen hier. Was ist es?</translation>
    </message>
    <message>
        <source>#%1 is not linked here</source>
        <translation>#%1 ist hier nicht verknüpft</translation>
    </message>
</context>
<context>
    <name>Ropewalk::ReasonsController</name>
    <message>
        <source>There are no words here to link.</source>
        <translation>Hier stehen keine Worte zum Verknüpfen.</translation>
    </message>
    <message>
        <source>No mention that is offered matches its reason word for word.</source>
        <translation>Keine angebotene Erwähnung stimmt Wort für Wort mit ihrem Grund überein.</translation>
    </message>
    <message>
        <source>Reason %1, “%2”: F9 links it, Shift+F9 refuses it</source>
        <translation>Grund %1, „%2“: F9 verknüpft ihn, Umschalt+F9 lehnt ihn ab</translation>
    </message>
    <message>
        <source>This use has no place in the transcript.</source>
        <translation>Diese Verwendung hat keine Stelle im Transkript.</translation>
    </message>
    <message>
        <source>Spoken of and not linked: %1</source>
        <translation>Erwähnt und nicht verknüpft: %1</translation>
    </message>
    <message>
        <source>But the words are those of #%1.</source>
        <translation>Aber die Worte sind die von #%1.</translation>
    </message>
    <message>
        <source>explicit</source>
        <translation>anstößig</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) here</source>
        <translation>
            <numerusform>%n-mal hier</numerusform>
            <numerusform>%n-mal hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in %1</source>
        <translation>
            <numerusform>%n-mal in %1</numerusform>
            <numerusform>%n-mal in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n Folge</numerusform>
            <numerusform>%n Folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>printed, without a place</source>
        <translation>gedruckt, ohne Stelle</translation>
    </message>
    <message>
        <source>words gone</source>
        <translation>Wörter weg</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>Redebeitrag %1</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>auf der Seite</translation>
    </message>
    <message>
        <source>related</source>
        <translation>verwandt</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>Wörter geändert</translation>
    </message>
</context>
<context>
    <name>Ropewalk::ReasonsPanel</name>
    <message>
        <source>Mentions that are not linked</source>
        <translation>Erwähnungen, die nicht verknüpft sind</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Link the mention (F9 in the transcript).</source>
        <translation>Die Erwähnung verknüpfen (F9 im Transkript).</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Diesen nicht</translation>
    </message>
    <message>
        <source>Never offer this mention again (Shift+F9 in the transcript).</source>
        <translation>Diese Erwähnung nie wieder anbieten (Umschalt+F9 im Transkript).</translation>
    </message>
    <message>
        <source>Link all</source>
        <translation>Alle verknüpfen</translation>
    </message>
    <message>
        <source>Link all mentions that match word for word.</source>
        <translation>Alle wortgleichen Erwähnungen verknüpfen.</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Nummer oder Worte</translation>
    </message>
    <message>
        <source>Number or words of a reason</source>
        <translation>Nummer oder Worte eines Grundes</translation>
    </message>
    <message>
        <source>Order of the reasons</source>
        <translation>Reihenfolge der Gründe</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>Nach Verwendung</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>No reason has this number or these words.</source>
        <translation>Kein Grund hat diese Nummer oder diese Worte.</translation>
    </message>
    <message>
        <source>This project has no list of reasons yet. Import one: a text with one reason a line, a table, or JSON.</source>
        <translation>Dieses Projekt hat noch keine Liste von Gründen. Importieren lässt sich ein Text mit einem Grund je Zeile, eine Tabelle oder JSON.</translation>
    </message>
    <message>
        <source>Import reason list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Never offer this again</source>
        <translation>&amp;Nie wieder anbieten</translation>
    </message>
    <message>
        <source>Link &amp;all that match word for word</source>
        <translation>&amp;Alle wortgleichen verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Link to the selected words or the line</source>
        <translation>Mit den ausgewählten Worten oder der Zeile &amp;verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Hingehen</translation>
    </message>
    <message>
        <source>&amp;Related only</source>
        <translation>Nur &amp;verwandt</translation>
    </message>
    <message>
        <source>&amp;Cited on the page</source>
        <translation>Auf der Seite &amp;zitiert</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>Verknüpfung &amp;lösen</translation>
    </message>
    <message numerus="yes">
        <source>Spoken of, not linked yet: %n so far</source>
        <translation>
            <numerusform>Erwähnt, noch nicht verknüpft: bisher %n</numerusform>
            <numerusform>Erwähnt, noch nicht verknüpft: bisher %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spoken of, not linked yet: %n</source>
        <translation>
            <numerusform>Erwähnt, noch nicht verknüpft: %n</numerusform>
            <numerusform>Erwähnt, noch nicht verknüpft: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ropewalk::RescueController</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer Teil</numerusform>
            <numerusform>%n weitere Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything in “%1” is as it was written: the disk, or whatever brought the file here, has damaged it. Look at this before you rely on it: %2.</source>
        <translation>Nicht alles in „%1“ ist so, wie es geschrieben wurde: Der Datenträger oder der Weg der Datei hierher hat sie beschädigt. Sehen Sie sich das an, bevor Sie sich darauf verlassen: %2.</translation>
    </message>
    <message>
        <source>Salvage what can be read…</source>
        <translation>Lesbares retten…</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <translation>%1 (gerettet)</translation>
    </message>
    <message>
        <source>Salvage into a new file</source>
        <translation>In eine neue Datei retten</translation>
    </message>
    <message>
        <source>Ropewalk projects</source>
        <translation>Ropewalk-Projekte</translation>
    </message>
    <message>
        <source>Reading what can be read of “%1”…</source>
        <translation>Von „%1“ wird gelesen, was lesbar ist…</translation>
    </message>
    <message>
        <source>What could be read is in “%1”. %2.</source>
        <translation>Was lesbar war, steht in „%1“. %2.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Ropewalk::ScopeButton</name>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>&amp;Spoken text</source>
        <translation>&amp;Gesprochener Text</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>S&amp;eite</translation>
    </message>
    <message>
        <source>Speaker &amp;labels, as in files</source>
        <translation>&amp;Bezeichnungen der Sprecher, wie in Dateien</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Only in the s&amp;election</source>
        <translation>Nur in der &amp;Auswahl</translation>
    </message>
    <message>
        <source>Only what is said &amp;by</source>
        <translation>Nur gesagt &amp;von</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>with labels and notes</source>
        <translation>mit Bezeichnungen und Notizen</translation>
    </message>
    <message>
        <source>with labels</source>
        <translation>mit Bezeichnungen</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>mit Notizen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Where to look: %1</source>
        <translation>Wo gesucht wird: %1</translation>
    </message>
</context>
<context>
    <name>Ropewalk::SearchController</name>
    <message>
        <source>The words that this stood at are gone.</source>
        <translation>Die Wörter, an denen dies stand, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::SearchPanel</name>
    <message>
        <source>Words in all episodes</source>
        <translation>Wörter in allen Folgen</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Im Projekt suchen</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>How to look for phrases, speakers, dates and more</source>
        <translation>So lässt sich nach Wortfolgen, Sprechern, Daten und mehr suchen</translation>
    </message>
    <message>
        <source>goat farm</source>
        <translation>Ziege Weide</translation>
    </message>
    <message>
        <source>both words, in any order</source>
        <translation>beide Wörter, in beliebiger Folge</translation>
    </message>
    <message>
        <source>&quot;goat farm&quot;</source>
        <translation>&quot;Ziege Weide&quot;</translation>
    </message>
    <message>
        <source>the words in a row</source>
        <translation>die Wörter hintereinander</translation>
    </message>
    <message>
        <source>goat*</source>
        <translation>Ziege*</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>NEAR(goat farm, 5)</source>
        <translation>NEAR(Ziege Weide, 5)</translation>
    </message>
    <message>
        <source>at most five words between them</source>
        <translation>höchstens fünf Wörter dazwischen</translation>
    </message>
    <message>
        <source>goat -meeting</source>
        <translation>Ziege -Sitzung</translation>
    </message>
    <message>
        <source>the one without the other</source>
        <translation>das eine ohne das andere</translation>
    </message>
    <message>
        <source>who:Host</source>
        <translation>who:Host</translation>
    </message>
    <message>
        <source>what somebody says</source>
        <translation>was jemand sagt</translation>
    </message>
    <message>
        <source>topic:Money</source>
        <translation>topic:Geld</translation>
    </message>
    <message>
        <source>under that topic of the outline</source>
        <translation>unter diesem Thema der Gliederung</translation>
    </message>
    <message>
        <source>reason:81</source>
        <translation>reason:81</translation>
    </message>
    <message>
        <source>where that reason is linked</source>
        <translation>wo dieser Grund verknüpft ist</translation>
    </message>
    <message>
        <source>verdict:false</source>
        <translation>verdict:false</translation>
    </message>
    <message>
        <source>claims that were judged so</source>
        <translation>Behauptungen mit diesem Urteil</translation>
    </message>
    <message>
        <source>since:2025 until:2026-06</source>
        <translation>since:2025 until:2026-06</translation>
    </message>
    <message>
        <source>in episodes of that time; date: for one day, month or year</source>
        <translation>in Folgen aus dieser Zeit; date: für einen Tag, Monat oder ein Jahr</translation>
    </message>
    <message>
        <source>in:12</source>
        <translation>in:12</translation>
    </message>
    <message>
        <source>in the episode of that number or title</source>
        <translation>in der Folge mit dieser Nummer oder diesem Titel</translation>
    </message>
    <message>
        <source>kind:note</source>
        <translation>kind:note</translation>
    </message>
    <message>
        <source>only notes; or line, page, claim, source</source>
        <translation>nur Notizen; oder line, page, claim, source</translation>
    </message>
    <message>
        <source>Capital letters and accents do not matter. Values with spaces stand in quotation marks: %1</source>
        <translation>Großbuchstaben und Akzente spielen keine Rolle. Werte mit Leerzeichen stehen in Anführungszeichen: %1</translation>
    </message>
    <message>
        <source>The Founder</source>
        <translation>The Founder</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>So wird gefragt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Reading the project for search… %1%</source>
        <translation>Das Projekt wird für die Suche gelesen … %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n in sources</source>
        <translation>
            <numerusform>%n in Quellen</numerusform>
            <numerusform>%n in Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n episode(s)</source>
        <translation>
            <numerusform>%1 in %n Folge</numerusform>
            <numerusform>%1 in %n Folgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %1 in %n episode(s)</source>
        <translation>
            <numerusform>Mehr als %1 in %n Folge</numerusform>
            <numerusform>Mehr als %1 in %n Folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for this.</source>
        <translation>Dazu wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing was found yet. The project is still being read.</source>
        <translation>Noch nichts gefunden. Das Projekt wird noch gelesen.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::SendCopyController</name>
    <message>
        <source>A later version of Ropewalk made this project. Send its file itself, or update the program.</source>
        <translation>Eine neuere Version von Ropewalk hat dieses Projekt erstellt. Geben Sie die Datei selbst weiter oder aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Unbenanntes Projekt</translation>
    </message>
    <message>
        <source>show</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Send a copy</source>
        <translation>Kopie weitergeben</translation>
    </message>
    <message>
        <source>%1 (to send)</source>
        <translation>%1 (zum Weitergeben)</translation>
    </message>
    <message>
        <source>Ropewalk projects</source>
        <translation>Ropewalk-Projekte</translation>
    </message>
    <message>
        <source>This is the project’s own file: give the copy another name.</source>
        <translation>Das ist die Datei des Projekts selbst: Der Kopie einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>The copy is in “%1” (%2).</source>
        <translation>Die Kopie ist in „%1“ (%2).</translation>
    </message>
</context>
<context>
    <name>Ropewalk::SendCopyDialog</name>
    <message>
        <source>The &amp;history: what was done and deleted, and the imported originals</source>
        <translation>Der &amp;Verlauf: was getan und gelöscht wurde, und die importierten Originale</translation>
    </message>
    <message>
        <source>&amp;Sources, and the evidence found in them</source>
        <translation>&amp;Quellen und die Belege daraus</translation>
    </message>
    <message>
        <source>Private &amp;notes</source>
        <translation>Private &amp;Notizen</translation>
    </message>
    <message>
        <source>Words &amp;off the record</source>
        <translation>Ver&amp;trauliche Wörter</translation>
    </message>
    <message>
        <source>Send a copy of “%1”</source>
        <translation>Kopie von „%1“ weitergeben</translation>
    </message>
    <message>
        <source>What stays out of the copy:</source>
        <translation>Was in der Kopie fehlt:</translation>
    </message>
    <message>
        <source>&amp;Write the copy…</source>
        <translation>Kopie &amp;schreiben…</translation>
    </message>
    <message>
        <source>The history holds all of this as it was, so it stays out as soon as anything else does.</source>
        <translation>Der Verlauf enthält all das, wie es war; er fehlt deshalb, sobald etwas anderes fehlt.</translation>
    </message>
    <message>
        <source>The copy is being made…</source>
        <translation>Die Kopie entsteht…</translation>
    </message>
    <message>
        <source>Size of the copy: %1</source>
        <translation>Größe der Kopie: %1</translation>
    </message>
</context>
<context>
    <name>Ropewalk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>Ke&amp;ys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Ropewalk::SoundController</name>
    <message>
        <source>The sound %1 cannot be played: %2</source>
        <translation>Der Ton %1 lässt sich nicht abspielen: %2</translation>
    </message>
    <message>
        <source>The sound of this episode is not where it was: %1</source>
        <translation>Der Ton dieser Folge ist nicht mehr, wo er war: %1</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Attach a sound file</source>
        <translation>Tondatei anhängen</translation>
    </message>
    <message>
        <source>Sound and video (%1)</source>
        <translation>Ton und Video (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Nobody knows when this is said: it has no time.</source>
        <translation>Niemand weiß, wann das gesagt wird: Es hat keine Zeit.</translation>
    </message>
    <message>
        <source>Nobody knows when this turn is said: it has no time.</source>
        <translation>Niemand weiß, wann dieser Redebeitrag gesagt wird: Er hat keine Zeit.</translation>
    </message>
    <message>
        <source>Speed: %1 %</source>
        <translation>Tempo: %1 %</translation>
    </message>
</context>
<context>
    <name>Ropewalk::SourceForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>2026-03-14, or as printed: Spring 2019</source>
        <translation>2026-03-14, oder wie gedruckt: Frühjahr 2019</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A web address, an archive, a shelf</source>
        <translation>Eine Webadresse, ein Archiv, ein Regal</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>2026-03-14</source>
        <translation>2026-03-14</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>What the show itself wrote is never proof by itself: find another source.</source>
        <translation>Was die Sendung selbst geschrieben hat, ist allein nie ein Beweis: eine andere Quelle suchen.</translation>
    </message>
    <message>
        <source>An episode that was removed</source>
        <translation>Eine entfernte Folge</translation>
    </message>
</context>
<context>
    <name>Ropewalk::SourceView</name>
    <message>
        <source>Paste the text of the source here (Ctrl+V), or drop it.</source>
        <translation>Den Text der Quelle hier einfügen (Strg+V) oder ablegen.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::SourcesController</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>“%1” has another text now.</source>
        <translation>„%1“ hat jetzt einen anderen Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of text</source>
        <translation>
            <numerusform>%n Zeichen Text</numerusform>
            <numerusform>%n Zeichen Text</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Choose the claim first that the evidence is for.</source>
        <translation>Zuerst die Behauptung wählen, für die der Beleg ist.</translation>
    </message>
    <message>
        <source>Select words in the text of a source, then press Ctrl+E again.</source>
        <translation>Im Text einer Quelle Wörter wählen, dann noch einmal Strg+E drücken.</translation>
    </message>
    <message>
        <source>Evidence that supports the claim</source>
        <translation>Beleg, der die Behauptung stützt</translation>
    </message>
    <message>
        <source>Evidence that contradicts the claim</source>
        <translation>Beleg, der der Behauptung widerspricht</translation>
    </message>
    <message>
        <source>Context for the claim</source>
        <translation>Umfeld der Behauptung</translation>
    </message>
</context>
<context>
    <name>Ropewalk::SourcesPanel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>A source’s title, or a new one</source>
        <translation>Titel einer Quelle, oder ein neuer</translation>
    </message>
    <message>
        <source>Title of a source</source>
        <translation>Titel einer Quelle</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>Makes a source of the title that is typed (Enter)</source>
        <translation>Legt eine Quelle mit dem getippten Titel an (Eingabe)</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Die Quelle entfernen</translation>
    </message>
    <message>
        <source>Removes a source that no evidence uses (Delete)</source>
        <translation>Entfernt eine Quelle, die kein Beleg verwendet (Entf)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
    <message>
        <source>What the words do to the claim</source>
        <translation>Was die Wörter für die Behauptung bedeuten</translation>
    </message>
    <message>
        <source>Choose a claim, then evidence for it can be taken from a source.</source>
        <translation>Eine Behauptung wählen, dann kann aus einer Quelle ein Beleg genommen werden.</translation>
    </message>
    <message>
        <source>For the claim “%1”</source>
        <translation>Für die Behauptung „%1“</translation>
    </message>
    <message>
        <source>%1 · our own words</source>
        <translation>%1 · eigene Worte</translation>
    </message>
    <message>
        <source>No sources yet. Type the title of one and press Enter.</source>
        <translation>Noch keine Quellen. Den Titel einer Quelle eingeben und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>No source has this title: Enter makes one.</source>
        <translation>Keine Quelle hat diesen Titel: Eingabe legt eine an.</translation>
    </message>
    <message>
        <source>Replace by what is on the clipboard</source>
        <translation>Durch die Zwischenablage ersetzen</translation>
    </message>
    <message>
        <source>Paste its text</source>
        <translation>Ihren Text einfügen</translation>
    </message>
</context>
<context>
    <name>Ropewalk::SpeakerPicker</name>
    <message>
        <source>Choose a speaker</source>
        <translation>Einen Sprecher wählen</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Name or number of a speaker</source>
        <translation>Name oder Nummer eines Sprechers</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>New speaker “%1”</source>
        <translation>Neuer Sprecher „%1“</translation>
    </message>
</context>
<context>
    <name>Ropewalk::SpeakersPanel</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht derselbe</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Neuer Sprecher</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Adds a speaker to the cast (Insert)</source>
        <translation>Fügt den Mitwirkenden einen Sprecher hinzu (Einfg)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the speaker</source>
        <translation>Den Sprecher ändern</translation>
    </message>
    <message>
        <source>Number, colour and names of the speaker, merge, remove</source>
        <translation>Nummer, Farbe und Namen des Sprechers, zusammenlegen, entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) of nobody</source>
        <translation>
            <numerusform>%n Redebeitrag ohne Sprecher</numerusform>
            <numerusform>%n Redebeiträge ohne Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 look alike.</source>
        <translation>%1 und %2 sehen ähnlich aus.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Another &amp;label</source>
        <translation>Weitere &amp;Sprecherbezeichnung</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Re&amp;move “%1”</source>
        <translation>„%1“ &amp;entfernen</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message numerus="yes">
        <source>Mer&amp;ge the %n selected into</source>
        <translation>
            <numerusform>Den %n ausgewählten &amp;zusammenlegen, es bleibt</numerusform>
            <numerusform>Die %n ausgewählten &amp;zusammenlegen, es bleibt</numerusform>
        </translation>
    </message>
    <message>
        <source>Mer&amp;ge “%1” into</source>
        <translation>„%1“ &amp;zusammenlegen, es bleibt</translation>
    </message>
    <message>
        <source>Nobody is in the cast yet. Import a transcript, which brings its speakers, or add somebody yourself.</source>
        <translation>Noch wirkt niemand mit. Ein Transkript importieren, das seine Sprecher mitbringt, oder selbst jemanden hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::SpellingController</name>
    <message>
        <source>There is no dictionary for the language of this episode.</source>
        <translation>Für die Sprache dieser Folge gibt es kein Wörterbuch.</translation>
    </message>
    <message>
        <source>“%1” is not known: Shift+F10 for suggestions</source>
        <translation>„%1“ ist nicht bekannt: Umschalt+F10 zeigt Vorschläge</translation>
    </message>
    <message>
        <source>Looking for unknown words… %1 %</source>
        <translation>Unbekannte Worte werden gesucht… %1 %</translation>
    </message>
    <message>
        <source>There are no unknown words.</source>
        <translation>Es gibt keine unbekannten Worte.</translation>
    </message>
    <message>
        <source>No suggestions for “%1”</source>
        <translation>Keine Vorschläge für „%1“</translation>
    </message>
    <message>
        <source>Add “%1” to the show’s dictionary</source>
        <translation>„%1“ ins Wörterbuch der Sendung aufnehmen</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>„%1“ in mein Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Language of the episode</source>
        <translation>Sprache der Folge</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>“%1” is in the show’s dictionary.</source>
        <translation>„%1“ steht im Wörterbuch der Sendung.</translation>
    </message>
    <message>
        <source>“%1” is in your dictionary.</source>
        <translation>„%1“ steht in Ihrem Wörterbuch.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::StatisticsController</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>Ropewalk::StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Who speaks how much</source>
        <translation>Wer wie viel spricht</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Longest turn</source>
        <translation>Längster Redebeitrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>Wörter je Minute</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 timed at %3 words a minute</source>
        <translation>%1, davon %2 mit Zeiten bei %3 Wörtern je Minute</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>Zusammen: %1</translation>
    </message>
</context>
<context>
    <name>Ropewalk::StatusLine</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation>Redebeitrag %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>not in a file yet</source>
        <translation>noch in keiner Datei</translation>
    </message>
    <message numerus="yes">
        <source>file %n minute(s) behind</source>
        <translation>
            <numerusform>Datei %n Minute im Rückstand</numerusform>
            <numerusform>Datei %n Minuten im Rückstand</numerusform>
        </translation>
    </message>
    <message>
        <source>kept on this computer: %1</source>
        <translation>auf diesem Computer gesichert: %1</translation>
    </message>
    <message>
        <source>file written: %1</source>
        <translation>Datei geschrieben: %1</translation>
    </message>
    <message>
        <source>File checked</source>
        <translation>Datei geprüft</translation>
    </message>
    <message>
        <source>file checked, all as it was written: %1</source>
        <translation>Datei geprüft, alles wie geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>Ropewalk::SwapBar</name>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Swap speakers:</source>
        <translation>Sprecher tauschen:</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two speakers</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>One speaker</source>
        <translation>Ein Sprecher</translation>
    </message>
    <message>
        <source>The other speaker</source>
        <translation>Der andere Sprecher</translation>
    </message>
    <message>
        <source>Where to swap them</source>
        <translation>Wo getauscht wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>in the whole episode</source>
        <translation>in der ganzen Folge</translation>
    </message>
</context>
<context>
    <name>Ropewalk::TimeField</name>
    <message>
        <source>Minutes and seconds, such as 12:34; empty where it is not known.</source>
        <translation>Minuten und Sekunden, etwa 12:34; leer, wo es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 12:34 or 1:02:03.</source>
        <translation>„%1“ ist keine Zeit. Sie schreibt sich 12:34 oder 1:02:03.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::TimelineController</name>
    <message>
        <source>Turn %1 begins at:</source>
        <translation>Redebeitrag %1 beginnt bei:</translation>
    </message>
    <message>
        <source>The episode is this long:</source>
        <translation>So lang ist die Folge:</translation>
    </message>
</context>
<context>
    <name>Ropewalk::TimelineSurface</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>There are no turns in this episode yet. Here they will stand side by side, a lane for each speaker.</source>
        <translation>Diese Folge hat noch keine Redebeiträge. Hier werden sie nebeneinander stehen, eine Spur für jeden Sprecher.</translation>
    </message>
    <message>
        <source>No episode is open.</source>
        <translation>Keine Folge ist geöffnet.</translation>
    </message>
    <message>
        <source>Move %1 &amp;up</source>
        <translation>%1 nach &amp;oben</translation>
    </message>
    <message>
        <source>Move %1 &amp;down</source>
        <translation>%1 nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <translation>%1 &amp;verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>&amp;All lanes, as the cast stands</source>
        <translation>&amp;Alle Spuren, wie die Mitwirkenden stehen</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (geschätzt)</translation>
    </message>
    <message>
        <source>%1 (between measured times)</source>
        <translation>%1 (zwischen gemessenen Zeiten)</translation>
    </message>
    <message>
        <source>Turn %1, %2, %3</source>
        <translation>Redebeitrag %1, %2, %3</translation>
    </message>
    <message>
        <source>Turn %1, %2, %3, %4</source>
        <translation>Redebeitrag %1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · turn %3</source>
        <translation>%1 · %2 · Redebeitrag %3</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ropewalk::TimelineView</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Ruler in minutes</source>
        <translation>Maßstab in Minuten</translation>
    </message>
    <message>
        <source>The ruler counts minutes</source>
        <translation>Der Maßstab zählt Minuten</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>Ruler in turns</source>
        <translation>Maßstab in Redebeiträgen</translation>
    </message>
    <message>
        <source>The ruler counts turns</source>
        <translation>Der Maßstab zählt Redebeiträge</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Auf die Auswahl vergrößern</translation>
    </message>
    <message>
        <source>Zoom to the selection (Z)</source>
        <translation>Auf die Auswahl vergrößern (Z)</translation>
    </message>
    <message>
        <source>Whole episode</source>
        <translation>Ganze Folge</translation>
    </message>
    <message>
        <source>Show the whole episode</source>
        <translation>Die ganze Folge zeigen</translation>
    </message>
    <message>
        <source>Show the whole episode (0)</source>
        <translation>Die ganze Folge zeigen (0)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (−, Ctrl and the wheel)</source>
        <translation>Verkleinern (−, Strg und das Rad)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+, Ctrl and the wheel)</source>
        <translation>Vergrößern (+, Strg und das Rad)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the timeline</source>
        <translation>Die Zeitleiste schließen</translation>
    </message>
    <message>
        <source>about %1 · %2% read</source>
        <translation>etwa %1 · %2 % gelesen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>about %1 of %2</source>
        <translation>etwa %1 von %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 · estimated, %2 words a minute</source>
        <translation>%1 · geschätzt, %2 Wörter je Minute</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 turns timed, the others estimated</source>
        <translation>%1 · %2 von %3 Redebeiträgen gemessen, die anderen geschätzt</translation>
    </message>
</context>
<context>
    <name>Ropewalk::TopicDetails</name>
    <message>
        <source>Write the time as 12:34, or the minutes alone.</source>
        <translation>Die Zeit schreibt sich 12:34, oder nur die Minuten.</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <translation>Nicht auf der Seite</translation>
    </message>
    <message>
        <source>For yourself, never published</source>
        <translation>Für Sie selbst, nie veröffentlicht</translation>
    </message>
    <message>
        <source>12:34</source>
        <translation>12:34</translation>
    </message>
    <message>
        <source>On the &amp;page:</source>
        <translation>Auf der &amp;Seite:</translation>
    </message>
    <message>
        <source>Tar&amp;get:</source>
        <translation>&amp;Ziel:</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>N&amp;otizen:</translation>
    </message>
</context>
<context>
    <name>Ropewalk::TopicPicker</name>
    <message>
        <source>Choose a topic</source>
        <translation>Ein Thema wählen</translation>
    </message>
    <message>
        <source>Number or name of a topic</source>
        <translation>Nummer oder Name eines Themas</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>A topic starts here:</source>
        <translation>Hier beginnt ein Thema:</translation>
    </message>
    <message>
        <source>Tag the selected lines with:</source>
        <translation>Den gewählten Zeilen geben:</translation>
    </message>
    <message>
        <source>Name of the first topic</source>
        <translation>Name des ersten Themas</translation>
    </message>
    <message>
        <source>Number, or a name</source>
        <translation>Nummer oder Name</translation>
    </message>
    <message>
        <source>Stop here: no topic from this line on</source>
        <translation>Hier beenden: ab dieser Zeile kein Thema</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Kein Thema</translation>
    </message>
    <message>
        <source>New topic “%1”</source>
        <translation>Neues Thema „%1“</translation>
    </message>
</context>
<context>
    <name>Ropewalk::TranscriptReader</name>
    <message>
        <source>This is no file that can be read to its end.</source>
        <translation>Das ist keine Datei, die sich bis zum Ende lesen lässt.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::TransferController</name>
    <message>
        <source>“%1” is imported: %2.</source>
        <translation>„%1“ ist importiert: %2.</translation>
    </message>
    <message>
        <source>The status page</source>
        <translation>Die Statusseite</translation>
    </message>
    <message>
        <source>The episode is in “%1”.</source>
        <translation>Die Folge ist in „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s) …</source>
        <translation>
            <numerusform>%n Datei wird importiert…</numerusform>
            <numerusform>%n Dateien werden importiert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing: %1 of %2 files are done.</source>
        <translation>Import: %1 von %2 Dateien sind fertig.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n Datei importiert.</numerusform>
            <numerusform>%n Dateien importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n could not be: %1</source>
        <translation>
            <numerusform>Die übrige ließ sich nicht importieren: %1</numerusform>
            <numerusform>Die übrigen %n ließen sich nicht importieren: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n were left out, as you wished.</source>
        <translation>
            <numerusform>Die übrige wurde wie gewünscht ausgelassen.</numerusform>
            <numerusform>Die übrigen %n wurden wie gewünscht ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read:</source>
        <translation>
            <numerusform>%n ließ sich nicht lesen:</numerusform>
            <numerusform>%n ließen sich nicht lesen:</numerusform>
        </translation>
    </message>
    <message>
        <source>These need a look: %1.</source>
        <translation>Diese brauchen einen Blick: %1.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play or pause (F4)</source>
        <translation>Abspielen oder anhalten (F4)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>3 seconds back (F6)</source>
        <translation>3 Sekunden zurück (F6)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>3 seconds forward (F7)</source>
        <translation>3 Sekunden vor (F7)</translation>
    </message>
    <message>
        <source>Place in the sound</source>
        <translation>Stelle im Ton</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast it is played; the pitch stays</source>
        <translation>Wie schnell abgespielt wird; die Tonhöhe bleibt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mark what is being said, and keep it in view</source>
        <translation>Markieren, was gerade gesagt wird, und im Blick halten</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Ton: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>place and length of a sound</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Ropewalk::TurnsController</name>
    <message numerus="yes">
        <source>%n turn(s) of the run: choose who speaks there</source>
        <translation>
            <numerusform>%n Redebeitrag der Reihe: Wählen Sie, wer dort spricht</numerusform>
            <numerusform>%n Redebeiträge der Reihe: Wählen Sie, wer dort spricht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in the episode: choose who speaks there</source>
        <translation>
            <numerusform>%n Redebeitrag der Folge: Wählen Sie, wer dort spricht</numerusform>
            <numerusform>%n Redebeiträge der Folge: Wählen Sie, wer dort spricht</numerusform>
        </translation>
    </message>
    <message>
        <source>in turns %1 to %2</source>
        <translation>in den Redebeiträgen %1 bis %2</translation>
    </message>
    <message>
        <source>Choose two speakers.</source>
        <translation>Wählen Sie zwei Sprecher.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes %1 and %2</source>
        <comment>%n turn(s), twice</comment>
        <translation>Ändert %1 und %2</translation>
    </message>
</context>
<context>
    <name>Ropewalk::ViewController</name>
    <message>
        <source>All words are shown.</source>
        <translation>Alle Worte sind zu sehen.</translation>
    </message>
    <message>
        <source>Words that are struck or off the record are hidden.</source>
        <translation>Gestrichene und vertrauliche Worte sind verborgen.</translation>
    </message>
    <message>
        <source>What changed since the import is shown.</source>
        <translation>Was sich seit dem Import geändert hat, ist zu sehen.</translation>
    </message>
    <message>
        <source>This episode was not imported: there is nothing to compare it with.</source>
        <translation>Diese Folge wurde nicht importiert: Es gibt nichts, womit sie zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>A marker has no speaker: set the caret into somebody’s turn first.</source>
        <translation>Eine Markierung hat keinen Sprecher: Setzen Sie die Schreibmarke zuerst in jemandes Redebeitrag.</translation>
    </message>
</context>
<context>
    <name>Ropewalk::WelcomePage</name>
    <message>
        <source>Turns the transcript of a recorded conversation into one that can be published and stood behind.</source>
        <translation>Macht aus dem Transkript eines aufgenommenen Gesprächs eines, das sich veröffentlichen und verantworten lässt.</translation>
    </message>
    <message>
        <source>&amp;Import a transcript…</source>
        <translation>Transkript &amp;importieren…</translation>
    </message>
    <message>
        <source>Begin a project with a transcript as its first episode.</source>
        <translation>Ein Projekt mit einem Transkript als erster Folge beginnen.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a project, or a transcript as a new project.</source>
        <translation>Ein Projekt öffnen, oder ein Transkript als neues Projekt.</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>Begin a project without an episode.</source>
        <translation>Ein Projekt ohne Folge beginnen.</translation>
    </message>
    <message>
        <source>Try the &amp;sample episode</source>
        <translation>Beispielfolge aus&amp;probieren</translation>
    </message>
    <message>
        <source>Open a short episode to try things on.</source>
        <translation>Eine kurze Folge zum Ausprobieren öffnen.</translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation>Oder eine Datei hierher ziehen.</translation>
    </message>
    <message>
        <source>Not in a file yet</source>
        <translation>Noch in keiner Datei</translation>
    </message>
    <message>
        <source>Open last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>The projects that you open are listed here.</source>
        <translation>Geöffnete Projekte werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Von dieser Liste nehmen</translation>
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
        <translation>Zitierung hinzufügen</translation>
    </message>
    <message>
        <source>reason, or number and text: cites without a place</source>
        <translation>reason, oder number und text: nennt ohne Stelle</translation>
    </message>
    <message>
        <source>Remove citation</source>
        <translation>Zitierung entfernen</translation>
    </message>
    <message>
        <source>id: removes a citation without a place</source>
        <translation>id: entfernt eine Zitierung ohne Stelle</translation>
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
    <message>
        <source>Refuse mention</source>
        <translation>Erwähnung ablehnen</translation>
    </message>
    <message>
        <source>reason, list, words meant: a mention that is not to be offered again</source>
        <translation>Grund, Liste, gemeinte Worte: eine Erwähnung, die nicht wieder angeboten werden soll</translation>
    </message>
    <message>
        <source>Settle issue</source>
        <translation>Befund abschließen</translation>
    </message>
    <message>
        <source>issue, words meant: right as it is, and not to be shown again</source>
        <translation>issue, gemeinte Worte: richtig, wie es ist, und nicht mehr zu zeigen</translation>
    </message>
    <message>
        <source>words meant: they stay out of every clean export</source>
        <translation>gemeinte Worte: Sie fehlen in jedem bereinigten Export</translation>
    </message>
    <message>
        <source>Add house rule</source>
        <translation>Hausregel hinzufügen</translation>
    </message>
    <message>
        <source>kind, text, value, language, on: a word, correction or style pack</source>
        <translation>kind, text, value, language, on: ein Wort, eine Korrektur oder ein Stilpaket</translation>
    </message>
    <message>
        <source>Change house rule</source>
        <translation>Hausregel ändern</translation>
    </message>
    <message>
        <source>id and its fields: changes a house rule</source>
        <translation>id und ihre Felder: ändert eine Hausregel</translation>
    </message>
    <message>
        <source>Remove house rule</source>
        <translation>Hausregel entfernen</translation>
    </message>
    <message>
        <source>id: removes a house rule</source>
        <translation>id: entfernt eine Hausregel</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The folder for the search index could not be made.</source>
        <translation>Der Ordner für den Suchindex ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Another program searches this project.</source>
        <translation>Ein anderes Programm durchsucht dieses Projekt.</translation>
    </message>
    <message>
        <source>Say also a word to look for, not only what to leave out.</source>
        <translation>Nennen Sie auch ein gesuchtes Wort, nicht nur, was fehlen soll.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. There are line, page, note, claim and source.</source>
        <translation>Es gibt keine Art „%1“. Es gibt line, page, note, claim und source.</translation>
    </message>
    <message>
        <source>There is no speaker “%1”. There are: %2.</source>
        <translation>Es gibt keinen Sprecher „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no episode “%1”.</source>
        <translation>Es gibt keine Folge „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no date: write 2026, 2026-01 or 2026-01-31.</source>
        <translation>„%1“ ist kein Datum: Schreiben Sie 2026, 2026-01 oder 2026-01-31.</translation>
    </message>
    <message>
        <source>There is no topic “%1” in any episode.</source>
        <translation>In keiner Folge gibt es ein Thema „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no reason’s number: write reason:81.</source>
        <translation>„%1“ ist keine Nummer eines Grundes: Schreiben Sie reason:81.</translation>
    </message>
    <message>
        <source>No list has a reason #%1.</source>
        <translation>Keine Liste hat einen Grund Nr. %1.</translation>
    </message>
    <message>
        <source>There is no verdict “%1”. There are: %2.</source>
        <translation>Es gibt kein Urteil „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>This is too much to look for: leave something out.</source>
        <translation>Das ist zu viel auf einmal: Lassen Sie etwas weg.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to look for.</source>
        <translation>„%1“ enthält keinen Buchstaben und keine Ziffer.</translation>
    </message>
    <message>
        <source>NEAR wants the most words between, as a number: NEAR(goat farm, 5).</source>
        <translation>NEAR verlangt die Höchstzahl der Wörter dazwischen: NEAR(Ziege Weide, 5).</translation>
    </message>
    <message>
        <source>NEAR is not closed: NEAR(goat farm).</source>
        <translation>NEAR ist nicht geschlossen: NEAR(Ziege Weide).</translation>
    </message>
    <message>
        <source>NEAR wants two words or more: NEAR(goat farm).</source>
        <translation>NEAR verlangt zwei oder mehr Wörter: NEAR(Ziege Weide).</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. There are %2. To look for the word itself, put it in quotation marks.</source>
        <translation>Es gibt keinen Filter „%1:“. Es gibt %2. Um nach dem Wort selbst zu suchen, setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1:” wants a value right behind it.</source>
        <translation>„%1:“ verlangt einen Wert direkt dahinter.</translation>
    </message>
    <message>
        <source>A filter cannot be left out: only words can.</source>
        <translation>Ein Filter lässt sich nicht ausschließen, nur Wörter.</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Our own words</source>
        <translation>Eigene Worte</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>This source is not there any more.</source>
        <translation>Diese Quelle gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation>Eine Quelle braucht einen Titel.</translation>
    </message>
    <message>
        <source>New source “%1”</source>
        <translation>Neue Quelle „%1“</translation>
    </message>
    <message>
        <source>A source needs a title: “%1” stays.</source>
        <translation>Eine Quelle braucht einen Titel: „%1“ bleibt.</translation>
    </message>
    <message>
        <source>Change source “%1”</source>
        <translation>Quelle „%1“ ändern</translation>
    </message>
    <message>
        <source>This text is too long to be kept in the project: the longest has %1 characters. Paste the part that matters.</source>
        <translation>Dieser Text ist für das Projekt zu lang: der längste hat %1 Zeichen. Den Teil einfügen, auf den es ankommt.</translation>
    </message>
    <message>
        <source>Text of source “%1”</source>
        <translation>Text der Quelle „%1“</translation>
    </message>
    <message>
        <source>Not all episodes are open, which may use this source.</source>
        <translation>Nicht alle Folgen sind geöffnet, die diese Quelle verwenden könnten.</translation>
    </message>
    <message>
        <source>“%1” is used by %2 in %3. Remove that first.</source>
        <translation>„%1“ wird von %2 in %3 verwendet. Zuerst das entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove source “%1”</source>
        <translation>Quelle „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>SpeakerChoices</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>S supports</source>
        <extracomment>The key comes first, then a space.</extracomment>
        <translation>S stützt</translation>
    </message>
    <message>
        <source>C contradicts</source>
        <translation>C widerspricht</translation>
    </message>
    <message>
        <source>X context</source>
        <translation>X Umfeld</translation>
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
    <message>
        <source>This work is not there any more.</source>
        <translation>Diese Arbeit ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This work is open in another program.</source>
        <translation>Diese Arbeit ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>This is the project’s own file: give the copy another name.</source>
        <translation>Das ist die Datei des Projekts selbst: Der Kopie einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>before a new version of the program wrote the file</source>
        <translation>bevor eine neue Programmversion die Datei schrieb</translation>
    </message>
    <message>
        <source>before merging</source>
        <translation>vor dem Zusammenführen</translation>
    </message>
    <message>
        <source>before importing</source>
        <translation>vor dem Import</translation>
    </message>
    <message>
        <source>before the file was written over</source>
        <translation>bevor die Datei überschrieben wurde</translation>
    </message>
    <message>
        <source>before restoring a backup</source>
        <translation>vor dem Wiederherstellen einer Sicherung</translation>
    </message>
    <message>
        <source>The backup could not be written: %1.</source>
        <translation>Die Sicherung ließ sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>The backup is damaged (%1).</source>
        <translation>Die Sicherung ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be made</source>
        <translation>der Ordner „%1“ lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the folder “%1” may not be written to</source>
        <translation>in den Ordner „%1“ darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the disk of the folder “%1” is full</source>
        <translation>der Datenträger des Ordners „%1“ ist voll</translation>
    </message>
    <message>
        <source>there is a file of this name</source>
        <translation>es gibt eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>its name cannot be changed</source>
        <translation>ihr Name lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>Episode “%1”: the text</source>
        <translation>Folge „%1“: der Text</translation>
    </message>
    <message>
        <source>Episode “%1”: topics, reasons, claims and notes</source>
        <translation>Folge „%1“: Themen, Gründe, Behauptungen und Notizen</translation>
    </message>
    <message>
        <source>Episode “%1”: what it was imported from</source>
        <translation>Folge „%1“: ihr importiertes Original</translation>
    </message>
    <message>
        <source>The list of episodes, the cast, the reasons or the sources</source>
        <translation>Die Liste der Folgen, die Mitwirkenden, die Gründe oder die Quellen</translation>
    </message>
    <message>
        <source>The history, steps %1 to %2</source>
        <translation>Der Verlauf, Schritte %1 bis %2</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Was die Datei über sich selbst sagt</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The project was made by a later version of Ropewalk, or tampered with. Update the program to open it; the file stays as it is.</source>
        <translation>Das Projekt wurde von einer neueren Version von Ropewalk erstellt oder manipuliert. Aktualisieren Sie das Programm, um es zu öffnen; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The project was made with Ropewalk %1, which this version (%2) cannot read. Update the program to open it; the file stays as it is.</source>
        <translation>Das Projekt wurde mit Ropewalk %1 erstellt, das diese Version (%2) nicht lesen kann. Aktualisieren Sie das Programm, um es zu öffnen; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This is not a project as Ropewalk makes them: it has far too many tables. It was not opened.</source>
        <translation>Das ist kein Projekt, wie Ropewalk es erstellt: Es hat viel zu viele Tabellen. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The project was made with Ropewalk %1: this version can read it, not write it.</source>
        <translation>Das Projekt wurde mit Ropewalk %1 erstellt: Diese Version kann es lesen, nicht schreiben.</translation>
    </message>
    <message>
        <source>Nothing of the project can be read any more.</source>
        <translation>Von dem Projekt ist nichts mehr lesbar.</translation>
    </message>
    <message>
        <source>An episode whose title is lost</source>
        <translation>Eine Folge, deren Titel verloren ist</translation>
    </message>
    <message>
        <source>Salvaged from “%1”</source>
        <translation>Gerettet aus „%1“</translation>
    </message>
    <message>
        <source>Salvaged</source>
        <translation>Gerettet</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Claims, notes and other marks</source>
        <translation>Behauptungen, Notizen und andere Markierungen</translation>
    </message>
    <message>
        <source>Imported originals</source>
        <translation>Importierte Originale</translation>
    </message>
    <message>
        <source>%1: %2 read, nothing lost</source>
        <translation>%1: %2 gelesen, nichts verloren</translation>
    </message>
    <message>
        <source>%1: %2 read, at least %3 lost</source>
        <translation>%1: %2 gelesen, mindestens %3 verloren</translation>
    </message>
    <message>
        <source>Copy that was sent</source>
        <translation>Weitergegebene Kopie</translation>
    </message>
    <message>
        <source>Speakers, topics, reasons, sources and house rules</source>
        <translation>Sprecher, Themen, Gründe, Quellen und Hausregeln</translation>
    </message>
</context>
<context>
    <name>StylePack</name>
    <message>
        <source>there is no pattern.</source>
        <translation>es gibt kein Muster.</translation>
    </message>
    <message>
        <source>the pattern, at character %1: %2</source>
        <translation>das Muster, bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>the replacement, at character %1: %2</source>
        <translation>der Ersatz, bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>an exception, at character %1: %2</source>
        <translation>eine Ausnahme, bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>This is too large for a style pack.</source>
        <translation>Das ist zu groß für ein Stilpaket.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>A style pack is an object with “name” and “rules”.</source>
        <translation>Ein Stilpaket ist ein Objekt mit „name“ und „rules“.</translation>
    </message>
    <message>
        <source>The style pack has no “name”.</source>
        <translation>Das Stilpaket hat keinen „name“.</translation>
    </message>
    <message>
        <source>A style pack has %1 rules at most.</source>
        <translation>Ein Stilpaket hat höchstens %1 Regeln.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not known here; it is kept.</source>
        <translation>Zeile %1: „%2“ ist hier nicht bekannt; es wird bewahrt.</translation>
    </message>
    <message>
        <source>A rule needs an “id”.</source>
        <translation>Eine Regel braucht eine „id“.</translation>
    </message>
    <message>
        <source>Two rules are called “%1”.</source>
        <translation>Zwei Regeln heißen „%1“.</translation>
    </message>
    <message>
        <source>Rule “%1”: “%2” is no action: replace or strike.</source>
        <translation>Regel „%1“: „%2“ ist keine Aktion: replace oder strike.</translation>
    </message>
    <message>
        <source>Rule “%1”: the pattern is too long.</source>
        <translation>Regel „%1“: Das Muster ist zu lang.</translation>
    </message>
    <message>
        <source>Rule “%1”: %2</source>
        <translation>Regel „%1“: %2</translation>
    </message>
    <message>
        <source>Rule “%1”: “%2” is no place: text, page or labels.</source>
        <translation>Regel „%1“: „%2“ ist kein Ort: text, page oder labels.</translation>
    </message>
    <message>
        <source>Rule “%1”: labels cannot be struck out.</source>
        <translation>Regel „%1“: Bezeichnungen lassen sich nicht streichen.</translation>
    </message>
</context>
<context>
    <name>StylePacks</name>
    <message>
        <source>The episode is not open.</source>
        <translation>Die Folge ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile: look again.</source>
        <translation>Der Text hat sich inzwischen geändert: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Bereinigen</translation>
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
<context>
    <name>TimelineLanes</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Breaks, jingles</source>
        <translation>Pausen, Jingles</translation>
    </message>
</context>
<context>
    <name>TimelineMarks</name>
    <message>
        <source>Spoken of here, not linked: #%1 %2</source>
        <translation>Hier erwähnt, nicht verknüpft: Nr. %1 %2</translation>
    </message>
    <message>
        <source>A reason that is not in the list any more.</source>
        <translation>Ein Grund, der nicht mehr in der Liste steht.</translation>
    </message>
    <message>
        <source>Cited: #%1 %2</source>
        <translation>Zitiert: Nr. %1 %2</translation>
    </message>
    <message>
        <source>Related: #%1 %2</source>
        <translation>Verwandt: Nr. %1 %2</translation>
    </message>
    <message>
        <source>The words that it was linked to changed: look again.</source>
        <translation>Die Worte, mit denen er verknüpft ist, haben sich geändert: Noch einmal ansehen.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>check again</source>
        <translation>neu prüfen</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>Issues</source>
        <translation>Offenes</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Whole episode</source>
        <translation>Ganze Folge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>The episode is %1 long.</source>
        <translation>Die Folge ist %1 lang.</translation>
    </message>
    <message>
        <source>Turn %1, before it, begins at %2.</source>
        <translation>Redebeitrag %1 davor beginnt bei %2.</translation>
    </message>
    <message>
        <source>Turn %1, behind it, begins at %2.</source>
        <translation>Redebeitrag %1 dahinter beginnt bei %2.</translation>
    </message>
    <message>
        <source>This turn is not there any more.</source>
        <translation>Diesen Redebeitrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Start of turn %1</source>
        <translation>Beginn von Redebeitrag %1</translation>
    </message>
    <message>
        <source>Turn %1 begins at %2</source>
        <translation>Redebeitrag %1 beginnt bei %2</translation>
    </message>
    <message>
        <source>When turn %1 begins is not known</source>
        <translation>Wann Redebeitrag %1 beginnt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Turn %1 begins at %2.</source>
        <translation>Redebeitrag %1 beginnt bei %2.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>The episode is %1 long</source>
        <translation>Die Folge ist %1 lang</translation>
    </message>
    <message>
        <source>The length of the episode is not known</source>
        <translation>Die Länge der Folge ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>TurnWork</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Insert turn</source>
        <translation>Redebeitrag einfügen</translation>
    </message>
    <message>
        <source>New turn %1, of nobody yet</source>
        <translation>Neuer Redebeitrag %1, noch von niemandem</translation>
    </message>
    <message>
        <source>There is no turn here.</source>
        <translation>Hier ist kein Redebeitrag.</translation>
    </message>
    <message>
        <source>Delete turns</source>
        <translation>Redebeiträge löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) deleted</source>
        <translation>
            <numerusform>%n Redebeitrag gelöscht</numerusform>
            <numerusform>%n Redebeiträge gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn %1 → %2</source>
        <translation>Redebeitrag %1 → %2</translation>
    </message>
    <message>
        <source>Turns %1 to %2 → %3 to %4</source>
        <translation>Redebeiträge %1 bis %2 → %3 bis %4</translation>
    </message>
    <message>
        <source>Move turns</source>
        <translation>Redebeiträge verschieben</translation>
    </message>
    <message>
        <source>There is no turn before.</source>
        <translation>Davor ist kein Redebeitrag.</translation>
    </message>
    <message>
        <source>There is no turn behind.</source>
        <translation>Dahinter ist kein Redebeitrag.</translation>
    </message>
    <message>
        <source>Insert marker</source>
        <translation>Markierung einfügen</translation>
    </message>
    <message>
        <source>There is no marker here.</source>
        <translation>Hier ist keine Markierung.</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Markierung ändern</translation>
    </message>
    <message>
        <source>There is nothing to change: %1 has no turn here.</source>
        <translation>Nichts zu ändern: %1 hat hier keinen Redebeitrag.</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Sprecher festlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) of %1 → %2</source>
        <translation>
            <numerusform>%n Redebeitrag von %1 → %2</numerusform>
            <numerusform>%n Redebeiträge von %1 → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to swap here.</source>
        <translation>Hier ist nichts zu tauschen.</translation>
    </message>
    <message>
        <source>Swap speakers</source>
        <translation>Sprecher tauschen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 swapped in %n turn(s)</source>
        <translation>
            <numerusform>%1 und %2 in %n Redebeitrag getauscht</numerusform>
            <numerusform>%1 und %2 in %n Redebeiträgen getauscht</numerusform>
        </translation>
    </message>
    <message>
        <source>These words are locked as a quote: unlock it first (Mark, Lock quote).</source>
        <translation>Diese Worte sind als Zitat gesperrt: Heben Sie die Sperre zuerst auf (Markieren, Zitat sperren).</translation>
    </message>
    <message>
        <source>A sentence ends here already.</source>
        <translation>Hier endet schon ein Satz.</translation>
    </message>
    <message>
        <source>End sentence</source>
        <translation>Satz beenden</translation>
    </message>
    <message>
        <source>No sentence follows in this line.</source>
        <translation>In dieser Zeile folgt kein Satz.</translation>
    </message>
    <message>
        <source>Join sentences</source>
        <translation>Sätze verbinden</translation>
    </message>
    <message>
        <source>Joined with a comma; once more: without it</source>
        <translation>Mit Komma verbunden; noch einmal: ohne</translation>
    </message>
</context>
</TS>
