<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BackupDay</name>
    <message numerus="yes">
        <source>%n database(s)</source>
        <translation>
            <numerusform>%n Datenbank</numerusform>
            <numerusform>%n Datenbanken</numerusform>
        </translation>
    </message>
    <message>
        <source>roles only</source>
        <translation>nur Rollen</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message numerus="yes">
        <source>Cancel %n running job(s) and close?</source>
        <translation>
            <numerusform>%n laufenden Auftrag abbrechen und schließen?</numerusform>
            <numerusform>%n laufende Aufträge abbrechen und schließen?</numerusform>
        </translation>
    </message>
    <message>
        <source>A cancelled backup or restore leaves nothing half-done behind.</source>
        <translation>Eine abgebrochene Sicherung oder Wiederherstellung hinterlässt nichts Halbfertiges.</translation>
    </message>
    <message>
        <source>Cancel the jobs and close</source>
        <translation>Aufträge abbrechen und schließen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>DumpFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or removed.</source>
        <translation>Prüfen Sie den Pfad; die Datei wurde vielleicht verschoben oder gelöscht.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>larder::AboutDialog</name>
    <message>
        <source>About Larder</source>
        <translation>Über Larder</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung, soweit das Gesetz es erlaubt.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Verwendete Bibliotheken</translation>
    </message>
    <message>
        <source>PostgreSQL backups you can see, trust and restore.</source>
        <translation>PostgreSQL-Sicherungen, die man sehen, denen man vertrauen und die man wiederherstellen kann.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the versions, for example for a report of a bug</source>
        <translation>Die Versionen kopieren, etwa für eine Fehlermeldung</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>larder::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours and language of the window.</source>
        <translation>Farben und Sprache des Fensters.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>The new language shows when Larder is started the next time.</source>
        <translation>Die neue Sprache erscheint beim nächsten Start von Larder.</translation>
    </message>
</context>
<context>
    <name>larder::BackupAdvancedOptions</name>
    <message>
        <source>Also save ro&amp;les and tablespaces</source>
        <translation>Auch &amp;Rollen und Tablespaces sichern</translation>
    </message>
    <message>
        <source>none, or for example: public.sessions, audit.*</source>
        <translation>keine, oder zum Beispiel: public.sessions, audit.*</translation>
    </message>
    <message>
        <source>Names or patterns of tables, separated by commas</source>
        <translation>Namen oder Muster von Tabellen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>all cores (%1)</source>
        <translation>alle Kerne (%1)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long to wait for a table that another session has locked</source>
        <translation>Wie lange auf eine Tabelle gewartet wird, die eine andere Sitzung gesperrt hat</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>keep everything</source>
        <translation>alles behalten</translation>
    </message>
    <message>
        <source>Leave out &amp;tables:</source>
        <translation>&amp;Tabellen auslassen:</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>T&amp;hreads:</translation>
    </message>
    <message>
        <source>&amp;Wait for locks:</source>
        <translation>Auf Sperren &amp;warten:</translation>
    </message>
    <message>
        <source>After success, &amp;keep:</source>
        <translation>Danach &amp;behalten:</translation>
    </message>
</context>
<context>
    <name>larder::BackupContentOptions</name>
    <message>
        <source>What:</source>
        <translation>Was:</translation>
    </message>
    <message>
        <source>&amp;Compression:</source>
        <translation>&amp;Kompression:</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Ziel:</translation>
    </message>
    <message>
        <source>What to back up</source>
        <translation>Was gesichert wird</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>&amp;Vollständig</translation>
    </message>
    <message>
        <source>Structure and data: all that is needed to restore</source>
        <translation>Struktur und Daten: alles, was zum Wiederherstellen nötig ist</translation>
    </message>
    <message>
        <source>&amp;Schema only</source>
        <translation>Nur &amp;Schema</translation>
    </message>
    <message>
        <source>Tables, views and functions without any rows</source>
        <translation>Tabellen, Sichten und Funktionen ohne Zeilen</translation>
    </message>
    <message>
        <source>Data &amp;only</source>
        <translation>Nur &amp;Daten</translation>
    </message>
    <message>
        <source>Rows to load into tables that exist already</source>
        <translation>Zeilen zum Laden in Tabellen, die es schon gibt</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>About as fast as reading the database alone; files up to 6 % larger than gzip&apos;s.</source>
        <translation>Fast so schnell wie das bloße Lesen der Datenbank; Dateien bis zu 6 % größer als mit gzip.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Several times faster than gzip, and files a little smaller than gzip&apos;s.</source>
        <translation>Mehrfach schneller als gzip und etwas kleinere Dateien.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>The smallest files, at about gzip&apos;s own pace.</source>
        <translation>Die kleinsten Dateien, ungefähr im Tempo von gzip.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Plain SQL any editor opens; takes about three times the space.</source>
        <translation>Reines SQL, das jeder Editor öffnet; braucht etwa dreimal so viel Platz.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The smallest files that do not make the backup slower than reading the database.</source>
        <translation>Die kleinsten Dateien, die das Sichern nicht langsamer machen als das Lesen der Datenbank.</translation>
    </message>
</context>
<context>
    <name>larder::BackupDialog</name>
    <message>
        <source>&amp;Back up 1 database</source>
        <translation>1 Datenbank &amp;sichern</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Back up %n databases</source>
        <translation>
            <numerusform>%n Datenbank &amp;sichern</numerusform>
            <numerusform>%n Datenbanken &amp;sichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Back up databases</source>
        <translation>Datenbanken sichern</translation>
    </message>
    <message>
        <source>Back up databases of %1</source>
        <translation>Datenbanken von %1 sichern</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>The sa&amp;me as a command</source>
        <translation>Dasselbe als Be&amp;fehl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The databases of the server are not known yet.</source>
        <translation>Die Datenbanken des Servers sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Tick at least one database.</source>
        <translation>Haken Sie mindestens eine Datenbank an.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>Wählen Sie einen Ordner für die Sicherungen.</translation>
    </message>
</context>
<context>
    <name>larder::BackupTreeModel</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>larder::BackupTreeView</name>
    <message>
        <source>Backups by date</source>
        <translation>Sicherungen nach Datum</translation>
    </message>
</context>
<context>
    <name>larder::BackupWords</name>
    <message>
        <source>Roles and tablespaces</source>
        <translation>Rollen und Tablespaces</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>Wiederherstellbar</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identisch</translation>
    </message>
    <message>
        <source>A file is there; nothing about it has been checked.</source>
        <translation>Eine Datei ist da; geprüft ist an ihr noch nichts.</translation>
    </message>
    <message>
        <source>The file was read back from disk and its SHA-256 was equal.</source>
        <translation>Die Datei wurde von der Platte zurückgelesen, und ihr SHA-256 war gleich.</translation>
    </message>
    <message>
        <source>Every part decompresses; sizes and row counts equal the record made with the backup.</source>
        <translation>Jeder Teil lässt sich entpacken; Größen und Zeilenzahlen stimmen mit der Aufzeichnung überein.</translation>
    </message>
    <message>
        <source>It was loaded into a scratch database without an error.</source>
        <translation>Sie wurde ohne Fehler in eine Wegwerf-Datenbank geladen.</translation>
    </message>
    <message>
        <source>Every table read back from a scratch database was equal to what was saved.</source>
        <translation>Jede aus einer Wegwerf-Datenbank zurückgelesene Tabelle war gleich dem Gesicherten.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Beschädigt: %1</translation>
    </message>
    <message>
        <source>Plain SQL, gzip</source>
        <translation>Reines SQL, gzip</translation>
    </message>
    <message>
        <source>Plain SQL</source>
        <translation>Reines SQL</translation>
    </message>
    <message>
        <source>pg_dump custom format</source>
        <translation>pg_dump-Format „custom“</translation>
    </message>
    <message>
        <source>pg_dump directory format</source>
        <translation>pg_dump-Format „directory“</translation>
    </message>
</context>
<context>
    <name>larder::BackupsPane</name>
    <message>
        <source>Welcome to Larder</source>
        <translation>Willkommen bei Larder</translation>
    </message>
    <message>
        <source>Backups you can see, trust and restore. Tell Larder where your PostgreSQL server is, or look around first with two small sample databases.</source>
        <translation>Sicherungen, die Sie sehen, denen Sie trauen und die Sie wiederherstellen können. Sagen Sie Larder, wo Ihr PostgreSQL-Server ist, oder sehen Sie sich zuerst mit zwei kleinen Beispieldatenbanken um.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Noch keine Sicherungen</translation>
    </message>
    <message>
        <source>Choose databases and press Back up. Each backup is read back from disk and checked before it is shown here.</source>
        <translation>Wählen Sie Datenbanken und drücken Sie „Sichern“. Jede Sicherung wird von der Platte zurückgelesen und geprüft, bevor sie hier erscheint.</translation>
    </message>
    <message>
        <source>No backups in this folder</source>
        <translation>Keine Sicherungen in diesem Ordner</translation>
    </message>
    <message>
        <source>Backups lie in folders named by date, such as 2025-12-12. Open another folder, or drop a dump file here to restore it.</source>
        <translation>Sicherungen liegen in Ordnern, die nach dem Datum heißen, etwa 2025-12-12. Öffnen Sie einen anderen Ordner oder ziehen Sie eine Dump-Datei hierher, um sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>No backup matches the filter</source>
        <translation>Keine Sicherung passt zum Filter</translation>
    </message>
    <message>
        <source>Words are looked for in database, note, date and file name; the chips above narrow the list further.</source>
        <translation>Gesucht wird in Datenbank, Notiz, Datum und Dateiname; die Schalter darüber engen die Liste weiter ein.</translation>
    </message>
</context>
<context>
    <name>larder::CleanupCalendar</name>
    <message>
        <source>Calendar of what stays and what goes</source>
        <translation>Kalender dessen, was bleibt und was geht</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>Die Liste darunter sagt dasselbe in Worten.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::CleanupDialog</name>
    <message>
        <source>Delete 1 backup (%1)</source>
        <translation>1 Sicherung löschen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups (%1)</source>
        <translation>
            <numerusform>%n Sicherung löschen (%1)</numerusform>
            <numerusform>%n Sicherungen löschen (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Keep backups of the last days</source>
        <translation>Sicherungen der letzten Tage behalten</translation>
    </message>
    <message>
        <source>Copies of each database to keep whatever their age</source>
        <translation>Sicherungen je Datenbank, die unabhängig vom Alter bleiben</translation>
    </message>
    <message>
        <source>&amp;Keep everything of the last</source>
        <translation>&amp;Alles behalten der letzten</translation>
    </message>
    <message>
        <source>Backups and what happens to them</source>
        <translation>Sicherungen und was mit ihnen geschieht</translation>
    </message>
    <message>
        <source>&amp;Show also what stays</source>
        <translation>Auch &amp;zeigen, was bleibt</translation>
    </message>
    <message>
        <source>1 backup deleted, %1 freed.</source>
        <translation>1 Sicherung gelöscht, %1 frei geworden.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups deleted, %1 freed.</source>
        <translation>
            <numerusform>%n Sicherung gelöscht, %1 frei geworden.</numerusform>
            <numerusform>%n Sicherungen gelöscht, %1 frei geworden.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 backup stays.</source>
        <translation>1 Sicherung bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups stay.</source>
        <translation>
            <numerusform>%n Sicherung bleibt.</numerusform>
            <numerusform>%n Sicherungen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cleanup was cancelled.</source>
        <translation>Das Aufräumen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Backups deleted before that are gone; the others stay.</source>
        <translation>Bis dahin gelöschte Sicherungen sind weg; die anderen bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for backups older than %n days…</source>
        <translation>
            <numerusform>Suche nach Sicherungen, die älter als %n Tag sind …</numerusform>
            <numerusform>Suche nach Sicherungen, die älter als %n Tage sind …</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Nothing to delete</source>
        <translation>Nichts zu löschen</translation>
    </message>
    <message>
        <source>%1 older than 1 day?</source>
        <translation>%1 – älter als 1 Tag?</translation>
    </message>
    <message numerus="yes">
        <source>%1 older than %n days?</source>
        <translation>
            <numerusform>%1 – älter als %n Tag?</numerusform>
            <numerusform>%1 – älter als %n Tage?</numerusform>
        </translation>
    </message>
    <message>
        <source>The last proven backup of each database stays.</source>
        <translation>Die letzte nachgewiesene Sicherung jeder Datenbank bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned and the last proven backup of each database stay.</source>
        <translation>
            <numerusform>%n angeheftete und die letzte nachgewiesene Sicherung jeder Datenbank bleiben.</numerusform>
            <numerusform>%n angeheftete und die letzte nachgewiesene Sicherung jeder Datenbank bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> Kopie</translation>
    </message>
    <message>
        <source> copies</source>
        <translation> Kopien</translation>
    </message>
    <message>
        <source>and of each database &amp;at least</source>
        <translation>und von jeder Datenbank &amp;mindestens</translation>
    </message>
</context>
<context>
    <name>larder::CleanupLegend</name>
    <message>
        <source>Meaning of the colours</source>
        <translation>Bedeutung der Farben</translation>
    </message>
</context>
<context>
    <name>larder::CleanupModel</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
</context>
<context>
    <name>larder::CleanupWords</name>
    <message>
        <source>within the days to keep</source>
        <translation>innerhalb der Aufbewahrungstage</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>among the newest copies that always stay</source>
        <translation>unter den neuesten Kopien, die immer bleiben</translation>
    </message>
    <message>
        <source>newest of its day</source>
        <translation>neueste ihres Tages</translation>
    </message>
    <message>
        <source>newest of its week</source>
        <translation>neueste ihrer Woche</translation>
    </message>
    <message>
        <source>newest of its month</source>
        <translation>neueste ihres Monats</translation>
    </message>
    <message>
        <source>newest of its year</source>
        <translation>neueste ihres Jahres</translation>
    </message>
    <message>
        <source>the last one with the best proof</source>
        <translation>die letzte mit dem besten Nachweis</translation>
    </message>
    <message>
        <source>its date lies in the future</source>
        <translation>ihr Datum liegt in der Zukunft</translation>
    </message>
    <message>
        <source>the clock jumped: nothing is removed</source>
        <translation>die Uhr ist gesprungen: nichts wird gelöscht</translation>
    </message>
    <message>
        <source>roles of a run that stays</source>
        <translation>Rollen eines Laufs, der bleibt</translation>
    </message>
    <message>
        <source>older than the days to keep</source>
        <translation>älter als die Aufbewahrungstage</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>über der Größengrenze</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4, %5</source>
        <comment>database time, size: fate, reason</comment>
        <translation>%1 %2, %3: %4, %5</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>Dauerhaft behalten</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Zuletzt nachgewiesen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Geht</translation>
    </message>
</context>
<context>
    <name>larder::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>larder::ComparePage</name>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>Was hat sich geändert?</translation>
    </message>
    <message>
        <source>Compare finds objects that came, went or changed, and tables whose rows differ.</source>
        <translation>Der Vergleich findet Objekte, die hinzukamen, wegfielen oder sich änderten, und Tabellen mit anderen Zeilen.</translation>
    </message>
    <message>
        <source>Reading both sides and comparing…</source>
        <translation>Beide Seiten werden gelesen und verglichen …</translation>
    </message>
    <message>
        <source>Both hold the same</source>
        <translation>Beide enthalten dasselbe</translation>
    </message>
    <message>
        <source>Every definition and every row is equal.</source>
        <translation>Jede Definition und jede Zeile ist gleich.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>There is no other plain SQL backup of this database, and no server is shown to compare with.</source>
        <translation>Es gibt keine andere SQL-Sicherung dieser Datenbank, und kein Server wird angezeigt, mit dem verglichen werden könnte.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Read both sides and show what differs; nothing is changed</source>
        <translation>Beide Seiten lesen und zeigen, was sich unterscheidet; nichts wird geändert</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>Vergleichen &amp;mit:</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Sicherung vom %1</translation>
    </message>
    <message>
        <source>%1 on %2 as it is now</source>
        <translation>%1 auf %2, wie sie jetzt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>equal rows in %1 of %n table(s)</source>
        <translation>
            <numerusform>gleiche Zeilen in %1 von %n Tabelle</numerusform>
            <numerusform>gleiche Zeilen in %1 von %n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows before: %1
Rows after:  %2</source>
        <translation>Zeilen vorher:  %1
Zeilen nachher: %2</translation>
    </message>
    <message>
        <source>Only in the database as it is now.</source>
        <translation>Nur in der Datenbank, wie sie jetzt ist.</translation>
    </message>
</context>
<context>
    <name>larder::ContentsPage</name>
    <message>
        <source>E&amp;xtract…</source>
        <translation>&amp;Herauslösen …</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Die Sicherung wird angesehen …</translation>
    </message>
    <message>
        <source>Find in names and definitions</source>
        <translation>In Namen und Definitionen suchen</translation>
    </message>
    <message>
        <source>Kind of objects</source>
        <translation>Art der Objekte</translation>
    </message>
    <message>
        <source>Objects of the backup</source>
        <translation>Objekte der Sicherung</translation>
    </message>
    <message>
        <source>Space ticks a table, Enter shows its rows.</source>
        <translation>Die Leertaste hakt eine Tabelle an, die Eingabetaste zeigt ihre Zeilen.</translation>
    </message>
    <message>
        <source>Bring the ticked tables back into a database</source>
        <translation>Die angehakten Tabellen in eine Datenbank zurückbringen</translation>
    </message>
    <message>
        <source>Write the ticked tables into a file: SQL, or CSV for one table</source>
        <translation>Die angehakten Tabellen in eine Datei schreiben: SQL, bei einer Tabelle auch CSV</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Alles (%1)</translation>
    </message>
    <message>
        <source>&amp;Restore tables…</source>
        <translation>Tabellen &amp;wiederherstellen …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n table(s)…</source>
        <translation>
            <numerusform>%n Tabelle &amp;wiederherstellen …</numerusform>
            <numerusform>%n Tabellen &amp;wiederherstellen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick tables to restore or extract them.</source>
        <translation>Tabellen anhaken, um sie wiederherzustellen oder herauszulösen.</translation>
    </message>
    <message>
        <source>%1 rows, %2</source>
        <translation>%1 Zeilen, %2</translation>
    </message>
    <message>
        <source>Single tables of an archive: pg_restore --table.</source>
        <translation>Einzelne Tabellen eines Archivs: pg_restore --table.</translation>
    </message>
</context>
<context>
    <name>larder::DatabaseChoiceModel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, owned by %2</source>
        <translation>%1, gehört %2</translation>
    </message>
    <message>
        <source>Size and time of the last backup of this database</source>
        <translation>Größe und Dauer der letzten Sicherung dieser Datenbank</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
</context>
<context>
    <name>larder::DatabaseChooser</name>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>Asking %1 for its databases…</source>
        <translation>%1 wird nach Datenbanken gefragt …</translation>
    </message>
    <message>
        <source>Databases to back up</source>
        <translation>Zu sichernde Datenbanken</translation>
    </message>
    <message>
        <source>Space ticks a database.</source>
        <translation>Die Leertaste setzt den Haken einer Datenbank.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Keine auswählen</translation>
    </message>
</context>
<context>
    <name>larder::DateWords</name>
    <message>
        <source>an unknown date</source>
        <translation>unbekannten Datum</translation>
    </message>
</context>
<context>
    <name>larder::DetailsPane</name>
    <message>
        <source>Select a backup</source>
        <translation>Wählen Sie eine Sicherung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Read the whole files and compare them with their records</source>
        <translation>Die Dateien vollständig lesen und mit ihren Aufzeichnungen vergleichen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its proof, its contents and the commands to restore it appear here.</source>
        <translation>Hier erscheinen ihr Nachweis, ihr Inhalt und die Befehle zum Wiederherstellen.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What to show of the backup</source>
        <translation>Was von der Sicherung gezeigt wird</translation>
    </message>
</context>
<context>
    <name>larder::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>larder::DifferenceModel</name>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>weggefallen</translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation>Definition geändert</translation>
    </message>
    <message>
        <source>other values in %1 rows</source>
        <translation>andere Werte in %1 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows → %2</source>
        <translation>%1 Zeilen → %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>larder::Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>larder::FilterBar</name>
    <message>
        <source>Any proof</source>
        <translation>Jeder Nachweis</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s)</source>
        <translation>
            <numerusform>%1 von %n Sicherung</numerusform>
            <numerusform>%1 von %n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Only backups that are kept for ever</source>
        <translation>Nur Sicherungen, die dauerhaft behalten werden</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>All databases</source>
        <translation>Alle Datenbanken</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Tage wählen …</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>larder::FilterDates</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Dates to show</source>
        <translation>Anzuzeigende Tage</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage anzeigen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>dates from and to</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>larder::FilterField</name>
    <message>
        <source>Filter backups</source>
        <translation>Sicherungen filtern</translation>
    </message>
    <message>
        <source>Show only backups with these words in database, note, date or file name (Ctrl+F)</source>
        <translation>Nur Sicherungen mit diesen Wörtern in Datenbank, Notiz, Datum oder Dateiname zeigen (Strg+F)</translation>
    </message>
</context>
<context>
    <name>larder::FindingList</name>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Steht im Weg</translation>
    </message>
    <message>
        <source>Findings of the flight check</source>
        <translation>Befunde der Vorabprüfung</translation>
    </message>
</context>
<context>
    <name>larder::FolderField</name>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Type a folder.</source>
        <translation>Geben Sie einen Ordner ein.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 · the folder will be created</source>
        <translation>%1 · der Ordner wird angelegt</translation>
    </message>
</context>
<context>
    <name>larder::HealthDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>everything: there is no good backup</source>
        <translation>alles: es gibt keine gute Sicherung</translation>
    </message>
    <message>
        <source>changes of the last %1</source>
        <translation>Änderungen seit %1</translation>
    </message>
    <message>
        <source>What would be lost now, and how long a restore takes</source>
        <translation>Was jetzt verloren wäre und wie lange eine Wiederherstellung dauert</translation>
    </message>
    <message>
        <source>If the server died now</source>
        <translation>Wenn der Server jetzt ausfiele</translation>
    </message>
    <message>
        <source>The disk of the backups</source>
        <translation>Der Datenträger der Sicherungen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Verloren wären</translation>
    </message>
    <message>
        <source>Proof of its backup</source>
        <translation>Nachweis ihrer Sicherung</translation>
    </message>
    <message>
        <source>A restore takes</source>
        <translation>Wiederherstellung dauert</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>about %1, as measured</source>
        <translation>etwa %1, wie gemessen</translation>
    </message>
    <message>
        <source>about %1, going by other restores</source>
        <translation>etwa %1, nach anderen Wiederherstellungen</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>new backups take %1 a day</source>
        <translation>neue Sicherungen brauchen %1 am Tag</translation>
    </message>
    <message>
        <source>the cleanup makes room for them</source>
        <translation>das Aufräumen schafft Platz für sie</translation>
    </message>
    <message numerus="yes">
        <source>full in about %n day(s) at this pace</source>
        <translation>
            <numerusform>voll in etwa %n Tag bei diesem Tempo</numerusform>
            <numerusform>voll in etwa %n Tagen bei diesem Tempo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::HealthStrip</name>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>proven %1 %2</source>
        <translation>als %1 nachgewiesen %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n day(s) at this pace</source>
        <translation>
            <numerusform>%1, reicht bei diesem Tempo etwa %n Tag</numerusform>
            <numerusform>%1, reicht bei diesem Tempo etwa %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is protected yet</source>
        <translation>Noch ist nichts geschützt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n database(s) protected</source>
        <translation>
            <numerusform>%1 von %n Datenbank geschützt</numerusform>
            <numerusform>%1 von %n Datenbanken geschützt</numerusform>
        </translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>letzte Sicherung %1</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show what would be lost now, how long a restore takes, and how long the disk lasts</source>
        <translation>Zeigen, was jetzt verloren wäre, wie lange eine Wiederherstellung dauert und wie lange der Platz reicht</translation>
    </message>
</context>
<context>
    <name>larder::HealthWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::JobCard</name>
    <message>
        <source>Waiting to begin…</source>
        <translation>Wartet auf den Beginn …</translation>
    </message>
    <message>
        <source>Progress of: %1</source>
        <translation>Fortschritt: %1</translation>
    </message>
    <message>
        <source>Log of: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Show what happened, line by line</source>
        <translation>Zeile für Zeile zeigen, was geschah</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop this job; nothing half-done is left behind</source>
        <translation>Diesen Auftrag anhalten; nichts Halbfertiges bleibt zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Take this line away; the history keeps it</source>
        <translation>Diese Zeile entfernen; der Verlauf behält sie</translation>
    </message>
    <message>
        <source>Runs in another program since %1 (process %2)</source>
        <translation>Läuft seit %1 in einem anderen Programm (Prozess %2)</translation>
    </message>
    <message>
        <source>Runs on %1 since %2</source>
        <translation>Läuft seit %2 auf %1</translation>
    </message>
</context>
<context>
    <name>larder::JobDock</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Backups, restores and checks appear here while they run and after.</source>
        <translation>Hier erscheinen Sicherungen, Wiederherstellungen und Prüfungen, während sie laufen und danach.</translation>
    </message>
</context>
<context>
    <name>larder::JobHistoryDialog</name>
    <message>
        <source>Job history</source>
        <translation>Verlauf der Aufträge</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Words in job or outcome</source>
        <translation>Wörter in Auftrag oder Ergebnis</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Wie sie endeten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>Art des Auftrags</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>Protokoll des gewählten Auftrags</translation>
    </message>
    <message>
        <source>No job has run yet.</source>
        <translation>Noch ist kein Auftrag gelaufen.</translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation>Kein Auftrag passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is written when the job ends.</source>
        <translation>Das Protokoll wird geschrieben, wenn der Auftrag endet.</translation>
    </message>
    <message>
        <source>There is no log.</source>
        <translation>Es gibt kein Protokoll.</translation>
    </message>
</context>
<context>
    <name>larder::JobHistoryModel</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>running on %1</source>
        <translation>läuft auf %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>larder::JobLog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>larder::JobNotices</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>larder::JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>larder::KeptMenu</name>
    <message>
        <source>&amp;Kept databases</source>
        <translation>Aufbewahrte &amp;Datenbanken</translation>
    </message>
    <message>
        <source>&amp;Put back as %1…</source>
        <translation>Als %1 &amp;zurückholen …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
</context>
<context>
    <name>larder::KindWords</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Materialized view</source>
        <translation>Materialisierte Sicht</translation>
    </message>
    <message>
        <source>Materialized views</source>
        <translation>Materialisierte Sichten</translation>
    </message>
    <message>
        <source>Foreign table</source>
        <translation>Fremde Tabelle</translation>
    </message>
    <message>
        <source>Foreign tables</source>
        <translation>Fremde Tabellen</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Prozedur</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Prozeduren</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Aggregat</translation>
    </message>
    <message>
        <source>Aggregates</source>
        <translation>Aggregate</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indexe</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Constraint</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Constraints</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>Tablespaces</source>
        <translation>Tablespaces</translation>
    </message>
    <message>
        <source>Large object</source>
        <translation>Großes Objekt</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>Große Objekte</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 an %2</translation>
    </message>
</context>
<context>
    <name>larder::LogPage</name>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>No log of this backup here</source>
        <translation>Hier gibt es kein Protokoll dieser Sicherung</translation>
    </message>
    <message>
        <source>It was made on another computer or by another program. What is done with it from now on is listed here.</source>
        <translation>Sie entstand auf einem anderen Rechner oder mit einem anderen Programm. Was von nun an mit ihr geschieht, steht hier.</translation>
    </message>
    <message>
        <source>What was done with this backup</source>
        <translation>Was mit dieser Sicherung geschah</translation>
    </message>
</context>
<context>
    <name>larder::MainActions</name>
    <message>
        <source>Add a &amp;server…</source>
        <translation>&amp;Server hinzufügen …</translation>
    </message>
    <message>
        <source>Save a connection to a server</source>
        <translation>Die Verbindung zu einem Server speichern</translation>
    </message>
    <message>
        <source>Server s&amp;ettings…</source>
        <translation>Server&amp;einstellungen …</translation>
    </message>
    <message>
        <source>Connection, databases and backup folder of this server</source>
        <translation>Verbindung, Datenbanken und Sicherungsordner dieses Servers</translation>
    </message>
    <message>
        <source>&amp;Forget this server…</source>
        <translation>Server &amp;vergessen …</translation>
    </message>
    <message>
        <source>Remove the saved connection; its backups stay</source>
        <translation>Die gespeicherte Verbindung entfernen; die Sicherungen bleiben</translation>
    </message>
    <message>
        <source>Open backup &amp;folder…</source>
        <translation>Sicherungs&amp;ordner öffnen …</translation>
    </message>
    <message>
        <source>Show the backups of any folder, without a server</source>
        <translation>Die Sicherungen eines beliebigen Ordners zeigen, ohne Server</translation>
    </message>
    <message>
        <source>&amp;Open dump file…</source>
        <translation>&amp;Dump-Datei öffnen …</translation>
    </message>
    <message>
        <source>Restore from a dump file that lies anywhere</source>
        <translation>Aus einer beliebigen Dump-Datei wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>&amp;Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Start a private demo server with two small databases</source>
        <translation>Einen eigenen Demo-Server mit zwei kleinen Datenbanken starten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close Larder</source>
        <translation>Larder schließen</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>Choose databases and back them up</source>
        <translation>Datenbanken auswählen und sichern</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Read the selected backups whole and compare them with their records</source>
        <translation>Die ausgewählten Sicherungen vollständig lesen und mit ihren Aufzeichnungen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Keep for ever</source>
        <translation>&amp;Dauerhaft behalten</translation>
    </message>
    <message>
        <source>A pinned backup is never removed by a cleanup</source>
        <translation>Eine angeheftete Sicherung wird nie beim Aufräumen gelöscht</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz …</translation>
    </message>
    <message>
        <source>Write a note on the selected backup</source>
        <translation>Eine Notiz zur ausgewählten Sicherung schreiben</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the paths of the selected backups</source>
        <translation>Die Pfade der ausgewählten Sicherungen kopieren</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Open the folder the backup lies in</source>
        <translation>Den Ordner öffnen, in dem die Sicherung liegt</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore the selected backup step by step</source>
        <translation>Die ausgewählte Sicherung Schritt für Schritt wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Look at the server and the folder again</source>
        <translation>Server und Ordner neu ansehen</translation>
    </message>
    <message>
        <source>Re&amp;build the catalogue</source>
        <translation>Katalog &amp;neu aufbauen</translation>
    </message>
    <message>
        <source>Read every backup&apos;s record again, not only what changed</source>
        <translation>Die Aufzeichnung jeder Sicherung neu lesen, nicht nur, was sich geändert hat</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>Au&amp;fräumen …</translation>
    </message>
    <message>
        <source>See which backups the retention would remove, and remove them</source>
        <translation>Sehen, welche Sicherungen die Aufbewahrungsregel entfernt, und sie entfernen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Go to the filter field</source>
        <translation>Zum Filterfeld gehen</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Alle Sicherungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Expand all days</source>
        <translation>Alle Tage auf&amp;klappen</translation>
    </message>
    <message>
        <source>Show the backups of every day</source>
        <translation>Die Sicherungen jedes Tages zeigen</translation>
    </message>
    <message>
        <source>C&amp;ollapse all days</source>
        <translation>Alle Tage &amp;zuklappen</translation>
    </message>
    <message>
        <source>Show only the days</source>
        <translation>Nur die Tage zeigen</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Show &amp;log file</source>
        <translation>&amp;Protokolldatei zeigen</translation>
    </message>
    <message>
        <source>Open the folder of Larder&apos;s own log</source>
        <translation>Den Ordner von Larders eigenem Protokoll öffnen</translation>
    </message>
    <message>
        <source>&amp;About Larder</source>
        <translation>Ü&amp;ber Larder</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Sicherung</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>Servers, storage, retention, client tools, appearance and language</source>
        <translation>Server, Speicherort, Aufbewahrung, Client-Programme, Aussehen und Sprache</translation>
    </message>
    <message>
        <source>&amp;Job history…</source>
        <translation>&amp;Verlauf der Aufträge…</translation>
    </message>
    <message>
        <source>Every job that ran, how it ended and its log</source>
        <translation>Jeder gelaufene Auftrag, wie er endete und sein Protokoll</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Version, Lizenz und Bibliotheken</translation>
    </message>
</context>
<context>
    <name>larder::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Several backups</source>
        <translation>Mehrere Sicherungen</translation>
    </message>
</context>
<context>
    <name>larder::MessagePanel</name>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>larder::ObjectDetails</name>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The SQL that makes it</source>
        <translation>Das SQL, mit dem es entsteht</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The rows saved with the table</source>
        <translation>Die Zeilen, die mit der Tabelle gesichert wurden</translation>
    </message>
</context>
<context>
    <name>larder::ObjectModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>larder::OverviewPage</name>
    <message>
        <source>%1 (%2 of SQL, %3 times smaller)</source>
        <translation>%1 (%2 SQL, %3-mal kleiner)</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n table(s)</source>
        <translation>
            <numerusform>%1 in %n Tabelle</numerusform>
            <numerusform>%1 in %n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie sie entstand</translation>
    </message>
    <message>
        <source>commands that made it</source>
        <translation>Befehle, mit denen sie entstand</translation>
    </message>
    <message>
        <source>commands that restore it by hand</source>
        <translation>Befehle zum Wiederherstellen von Hand</translation>
    </message>
    <message>
        <source>Restore this backup step by step</source>
        <translation>Diese Sicherung Schritt für Schritt wiederherstellen</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with its record</source>
        <translation>Die ganze Datei lesen und mit ihrer Aufzeichnung vergleichen</translation>
    </message>
    <message>
        <source>A pinned backup is never removed by a cleanup</source>
        <translation>Eine angeheftete Sicherung wird nie beim Aufräumen gelöscht</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your own words on this backup; Enter saves them</source>
        <translation>Ihre eigenen Worte zu dieser Sicherung; die Eingabetaste speichert sie</translation>
    </message>
    <message>
        <source>Restore it by hand</source>
        <translation>Von Hand wiederherstellen</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>Diese Sicherung ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The last check failed; an earlier backup is safer.</source>
        <translation>Die letzte Prüfung schlug fehl; eine frühere Sicherung ist sicherer.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Stand der Daten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>none: the file was not made by Larder</source>
        <translation>keine: Die Datei stammt nicht von Larder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 at %2, port %3</source>
        <translation>%1 auf %2, Port %3</translation>
    </message>
    <message>
        <source>&amp;Keep for ever</source>
        <translation>&amp;Dauerhaft behalten</translation>
    </message>
    <message>
        <source>pg_dump %1</source>
        <translation>pg_dump %1</translation>
    </message>
</context>
<context>
    <name>larder::PasswordField</name>
    <message>
        <source>Fo&amp;rget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Line for the password file</source>
        <translation>Zeile für die Passwortdatei</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Removes the stored password when you save</source>
        <translation>Entfernt das gespeicherte Passwort beim Speichern</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>No keychain to keep a password in: %1. Put this line with your password into ~/.pgpass (mode 0600) instead:</source>
        <translation>Kein Schlüsselbund, der ein Passwort aufnehmen könnte: %1. Schreiben Sie stattdessen diese Zeile mit Ihrem Passwort in ~/.pgpass (Modus 0600):</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>gespeichert; zum Ersetzen hier tippen</translation>
    </message>
    <message>
        <source>The stored password is removed when you save.</source>
        <translation>Das gespeicherte Passwort wird beim Speichern entfernt.</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain. Leave empty if the server wants none.</source>
        <translation>Liegt im Schlüsselbund der Arbeitsumgebung. Leer lassen, wenn der Server keines verlangt.</translation>
    </message>
</context>
<context>
    <name>larder::ProofLadder</name>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
</context>
<context>
    <name>larder::RestoreCheckPage</name>
    <message>
        <source>Flight check</source>
        <translation>Vorabprüfung</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Nothing is changed by these checks.</source>
        <translation>Diese Prüfungen verändern nichts.</translation>
    </message>
    <message>
        <source>1 thing is in the way. Put it right, then check again.</source>
        <translation>1 Hindernis ist im Weg. Beheben Sie es und prüfen Sie dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the way. Put them right, then check again.</source>
        <translation>
            <numerusform>%n Hindernis ist im Weg. Beheben Sie es und prüfen Sie dann erneut.</numerusform>
            <numerusform>%n Hindernisse sind im Weg. Beheben Sie sie und prüfen Sie dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, with 1 warning.</source>
        <translation>Bereit, mit 1 Warnung.</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warnings.</source>
        <translation>
            <numerusform>Bereit, mit %n Warnung.</numerusform>
            <numerusform>Bereit, mit %n Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: all checks passed.</source>
        <translation>Bereit: Alle Prüfungen bestanden.</translation>
    </message>
</context>
<context>
    <name>larder::RestoreConfirmPage</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>The sa&amp;me as a command</source>
        <translation>Dasselbe als Be&amp;fehl</translation>
    </message>
    <message>
        <source>The safe way: look at the backup first, beside the live database.</source>
        <translation>Der sichere Weg: Sehen Sie sich die Sicherung zuerst neben der laufenden Datenbank an.</translation>
    </message>
    <message>
        <source>Name of the database to replace</source>
        <translation>Name der zu ersetzenden Datenbank</translation>
    </message>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation>Um fortzufahren, geben Sie den Namen der Datenbank ein: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Restore as %1</source>
        <translation>Als %1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>larder::RestorePage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>larder::RestorePlan</name>
    <message>
        <source>Replace database &quot;%1&quot; on %2?</source>
        <translation>Datenbank „%1“ auf %2 ersetzen?</translation>
    </message>
    <message>
        <source>Restore into the empty database &quot;%1&quot; on %2?</source>
        <translation>In die leere Datenbank „%1“ auf %2 wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore as the new database &quot;%1&quot; on %2?</source>
        <translation>Als neue Datenbank „%1“ auf %2 wiederherstellen?</translation>
    </message>
    <message>
        <source>All of it arrives or nothing does.</source>
        <translation>Entweder kommt alles an oder nichts.</translation>
    </message>
    <message>
        <source>No other database is touched.</source>
        <translation>Keine andere Datenbank wird angerührt.</translation>
    </message>
    <message>
        <source>No session is connected to it now.</source>
        <translation>Zurzeit ist keine Sitzung mit ihr verbunden.</translation>
    </message>
    <message>
        <source>1 session will be disconnected.</source>
        <translation>1 Sitzung wird getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions will be disconnected.</source>
        <translation>
            <numerusform>%n Sitzung wird getrennt.</numerusform>
            <numerusform>%n Sitzungen werden getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The current database%1 is kept as %2 until you remove it.</source>
        <translation>Die jetzige Datenbank%1 bleibt als %2 erhalten, bis Sie sie entfernen.</translation>
    </message>
    <message>
        <source>The current database%1 is saved among the backups, then deleted before this one is loaded: there is no undo.</source>
        <translation>Die jetzige Datenbank%1 wird unter den Sicherungen abgelegt und dann gelöscht, bevor diese geladen wird: Rückgängig machen lässt sich das nicht.</translation>
    </message>
    <message>
        <source>The backup is of %1 and known to be bad: %2</source>
        <translation>Die Sicherung ist vom %1 und bekanntermaßen schadhaft: %2</translation>
    </message>
    <message>
        <source>The backup is of %1, proven identical on %2.</source>
        <translation>Die Sicherung ist vom %1, als identisch nachgewiesen am %2.</translation>
    </message>
    <message>
        <source>The backup is of %1, proven restorable on %2.</source>
        <translation>Die Sicherung ist vom %1, als wiederherstellbar nachgewiesen am %2.</translation>
    </message>
    <message>
        <source>The backup is of %1, proven readable on %2.</source>
        <translation>Die Sicherung ist vom %1, als lesbar nachgewiesen am %2.</translation>
    </message>
    <message>
        <source>The backup is of %1, sealed on %2.</source>
        <translation>Die Sicherung ist vom %1, versiegelt am %2.</translation>
    </message>
    <message>
        <source>The backup is of %1; nothing has been proven about it yet.</source>
        <translation>Die Sicherung ist vom %1; nachgewiesen ist über sie noch nichts.</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Restore into %1</source>
        <translation>In %1 wiederherstellen</translation>
    </message>
    <message>
        <source>The live database is untouched until the swap.</source>
        <translation>Die laufende Datenbank bleibt bis zum Tausch unberührt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available until the restore has ended.</source>
        <translation>„%1“ ist nicht verfügbar, bis die Wiederherstellung beendet ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays empty until all of it is loaded.</source>
        <translation>„%1“ bleibt leer, bis alles geladen ist.</translation>
    </message>
    <message>
        <source>The live database &quot;%1&quot; is untouched.</source>
        <translation>Die laufende Datenbank „%1“ ist unberührt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as empty as before.</source>
        <translation>„%1“ ist so leer wie zuvor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be missing or incomplete: restore it again, this or another backup.</source>
        <translation>„%1“ fehlt vielleicht oder ist unvollständig: Stellen Sie sie erneut wieder her, aus dieser oder einer anderen Sicherung.</translation>
    </message>
    <message>
        <source>The other databases are untouched, and nothing called &quot;%1&quot; is left behind.</source>
        <translation>Die anderen Datenbanken sind unberührt, und nichts namens „%1“ bleibt zurück.</translation>
    </message>
    <message>
        <source>Type a name for the new database.</source>
        <translation>Geben Sie einen Namen für die neue Datenbank ein.</translation>
    </message>
    <message>
        <source>Choose a database.</source>
        <translation>Wählen Sie eine Datenbank.</translation>
    </message>
    <message>
        <source>The name has %1 bytes; PostgreSQL allows %2.</source>
        <translation>Der Name hat %1 Bytes; PostgreSQL erlaubt %2.</translation>
    </message>
    <message>
        <source>There is a database of this name already. Choose another, or replace it.</source>
        <translation>Eine Datenbank dieses Namens gibt es schon. Wählen Sie einen anderen Namen oder ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>Der Server hat keine Datenbank dieses Namens.</translation>
    </message>
</context>
<context>
    <name>larder::RestoreResultPage</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig …</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Puts the replaced database back; the restored one is kept in its turn</source>
        <translation>Holt die ersetzte Datenbank zurück; die wiederhergestellte wird ihrerseits aufbewahrt</translation>
    </message>
    <message>
        <source>The replaced database is kept as %1.</source>
        <translation>Die ersetzte Datenbank wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The restore was cancelled.</source>
        <translation>Die Wiederherstellung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Rows compared</source>
        <translation>Verglichene Zeilen</translation>
    </message>
    <message>
        <source>%1 in %2 tables</source>
        <translation>%1 in %2 Tabellen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Old database</source>
        <translation>Alte Datenbank</translation>
    </message>
    <message>
        <source>kept as %1; undo is possible until you remove it</source>
        <translation>aufbewahrt als %1; Sie können es rückgängig machen, bis Sie diese entfernen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Put the old &quot;%1&quot; back on %2?</source>
        <translation>Die alte „%1“ auf %2 zurückholen?</translation>
    </message>
    <message>
        <source>Its sessions will be disconnected. %1 becomes &quot;%2&quot; again; the database just restored is kept under another name, so nothing is lost.</source>
        <translation>Ihre Sitzungen werden getrennt. %1 wird wieder „%2“; die eben wiederhergestellte Datenbank bleibt unter anderem Namen erhalten, es geht also nichts verloren.</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 zurückholen</translation>
    </message>
</context>
<context>
    <name>larder::RestoreRunPage</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWhatPage</name>
    <message>
        <source>What to restore</source>
        <translation>Was wiederhergestellt wird</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;I trust where this file comes from</source>
        <translation>&amp;Ich vertraue der Herkunft dieser Datei</translation>
    </message>
    <message>
        <source>What has been proven about it</source>
        <translation>Was über sie nachgewiesen ist</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>unbekannte Größe</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf der Platte</translation>
    </message>
    <message>
        <source>%1 of SQL</source>
        <translation>%1 SQL</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reads the whole file, unpacks it and compares checksum, sizes and row counts</source>
        <translation>Liest die ganze Datei, entpackt sie und vergleicht Prüfsumme, Größen und Zeilenzahlen</translation>
    </message>
    <message>
        <source>The backup is readable to its end.</source>
        <translation>Die Sicherung ist bis zum Ende lesbar.</translation>
    </message>
    <message>
        <source>This file holds roles and tablespaces, not a database.</source>
        <translation>Diese Datei enthält Rollen und Tablespaces, keine Datenbank.</translation>
    </message>
    <message>
        <source>Choose the backup of a database to restore.</source>
        <translation>Wählen Sie die Sicherung einer Datenbank zum Wiederherstellen.</translation>
    </message>
    <message>
        <source>This backup is known to be bad.</source>
        <translation>Diese Sicherung ist bekanntermaßen schadhaft.</translation>
    </message>
    <message>
        <source>This file has no record made by Larder.</source>
        <translation>Zu dieser Datei gibt es keine Aufzeichnung von Larder.</translation>
    </message>
    <message>
        <source>A dump can contain any SQL, which would run with your rights on the server. Go on only if you know who made it.</source>
        <translation>Ein Dump kann beliebiges SQL enthalten, das mit Ihren Rechten auf dem Server liefe. Fahren Sie nur fort, wenn Sie wissen, wer ihn gemacht hat.</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWherePage</name>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Into a ne&amp;w database</source>
        <translation>In eine &amp;neue Datenbank</translation>
    </message>
    <message>
        <source>Beside what is there; no database is changed.</source>
        <translation>Neben dem, was da ist; keine Datenbank wird verändert.</translation>
    </message>
    <message>
        <source>Re&amp;place a database</source>
        <translation>Eine Datenbank &amp;ersetzen</translation>
    </message>
    <message>
        <source>Loaded beside it, then exchanged in one instant. The old one is kept, so that you can undo.</source>
        <translation>Daneben geladen, dann in einem Augenblick getauscht. Die alte wird aufbewahrt, damit Sie es rückgängig machen können.</translation>
    </message>
    <message>
        <source>Into an existing, &amp;empty database</source>
        <translation>In eine vorhandene, &amp;leere Datenbank</translation>
    </message>
    <message>
        <source>For a database somebody prepared for you. All of it arrives or nothing does.</source>
        <translation>Für eine Datenbank, die jemand für Sie vorbereitet hat. Entweder kommt alles an oder nichts.</translation>
    </message>
    <message>
        <source>Replace in place, &amp;dropping first (short of space)</source>
        <translation>An Ort und Stelle ersetzen, &amp;vorher löschen (bei Platzmangel)</translation>
    </message>
    <message>
        <source>The old database is deleted before the new one is loaded. There is no undo.</source>
        <translation>Die alte Datenbank wird gelöscht, bevor die neue geladen wird. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Name of the new database</source>
        <translation>Name der neuen Datenbank</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Database &amp;to replace:</source>
        <translation>&amp;Zu ersetzende Datenbank:</translation>
    </message>
    <message>
        <source>Server to restore to</source>
        <translation>Server, auf dem wiederhergestellt wird</translation>
    </message>
    <message>
        <source>No server is saved yet.</source>
        <translation>Noch ist kein Server gespeichert.</translation>
    </message>
    <message>
        <source>Close this window and add a server under File first.</source>
        <translation>Schließen Sie dieses Fenster und fügen Sie zuerst unter „Datei“ einen Server hinzu.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>PostgreSQL %1, signed in as %2</source>
        <translation>PostgreSQL %1, angemeldet als %2</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>E&amp;mpty database:</source>
        <translation>Leere &amp;Datenbank:</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>Noch in Arbeit</translation>
    </message>
    <message>
        <source>Cancel the undo of &quot;%1&quot;?</source>
        <translation>Das Rückgängigmachen von „%1“ abbrechen?</translation>
    </message>
    <message>
        <source>Cancel the restore of &quot;%1&quot;?</source>
        <translation>Die Wiederherstellung von „%1“ abbrechen?</translation>
    </message>
    <message>
        <source>The databases stay as they are now.</source>
        <translation>Die Datenbanken bleiben, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Cancel the undo</source>
        <translation>Rückgängigmachen abbrechen</translation>
    </message>
    <message>
        <source>Cancel the restore</source>
        <translation>Wiederherstellung abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>larder::RetentionSettings</name>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>How long backups stay before a cleanup may remove them.</source>
        <translation>Wie lange Sicherungen bleiben, bevor ein Aufräumen sie entfernen darf.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>keep everything</source>
        <translation>alles behalten</translation>
    </message>
    <message>
        <source>Days to keep backups</source>
        <translation>Tage, die Sicherungen bleiben</translation>
    </message>
    <message>
        <source>Copies that always stay</source>
        <translation>Kopien, die immer bleiben</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>&amp;Behalten für:</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>&amp;Mindestens:</translation>
    </message>
    <message>
        <source>Newest good backups of each database that a cleanup keeps, however old they are.</source>
        <translation>So viele der neuesten guten Sicherungen jeder Datenbank behält ein Aufräumen, wie alt sie auch sind.</translation>
    </message>
    <message>
        <source>Pinned backups and the last proven backup of each database are never removed.</source>
        <translation>Angeheftete Sicherungen und die zuletzt nachgewiesene jeder Datenbank werden nie entfernt.</translation>
    </message>
    <message>
        <source>What new servers begin with; each has its own in its form.</source>
        <translation>Womit neue Server beginnen; jeder hat seine eigene Angabe in seinem Formular.</translation>
    </message>
</context>
<context>
    <name>larder::RowsView</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>First row shown</source>
        <translation>Erste gezeigte Zeile</translation>
    </message>
    <message>
        <source>Show the rows from this one on</source>
        <translation>Die Zeilen ab dieser zeigen</translation>
    </message>
    <message>
        <source>From row </source>
        <translation>Ab Zeile </translation>
    </message>
    <message>
        <source>Previous rows</source>
        <translation>Vorige Zeilen</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>Nächste Zeilen</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <translation>Zeilen %1 bis %2 von %3</translation>
    </message>
</context>
<context>
    <name>larder::RunModel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Herauslösen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>larder::ServerChooser</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The server whose backups are shown</source>
        <translation>Der Server, dessen Sicherungen gezeigt werden</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Server hinzufügen …</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet …</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Connected as %1, %2</source>
        <translation>Verbunden als %1, %2</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
</context>
<context>
    <name>larder::ServerCommands</name>
    <message>
        <source>Forget the server &quot;%1&quot;?</source>
        <translation>Den Server „%1“ vergessen?</translation>
    </message>
    <message>
        <source>Its address and password are removed from this computer. Its backups stay where they are.</source>
        <translation>Seine Adresse und sein Passwort werden von diesem Rechner entfernt. Seine Sicherungen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
</context>
<context>
    <name>larder::ServerDialog</name>
    <message>
        <source>PASSWORD</source>
        <translation>PASSWORT</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connects with what is typed here, without saving it</source>
        <translation>Verbindet sich mit den Angaben hier, ohne sie zu speichern</translation>
    </message>
    <message>
        <source>The server is saved, its password is not</source>
        <translation>Der Server ist gespeichert, sein Passwort nicht</translation>
    </message>
</context>
<context>
    <name>larder::ServerForm</name>
    <message>
        <source>Default (use TLS if the server offers it)</source>
        <translation>Standard (TLS, wenn der Server es anbietet)</translation>
    </message>
    <message>
        <source>Verify certificate and host name (safest)</source>
        <translation>Zertifikat und Hostnamen prüfen (am sichersten)</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>Zertifikat prüfen</translation>
    </message>
    <message>
        <source>Encrypt, without verifying</source>
        <translation>Verschlüsseln, ohne zu prüfen</translation>
    </message>
    <message>
        <source>Use TLS if the server offers it</source>
        <translation>TLS, wenn der Server es anbietet</translation>
    </message>
    <message>
        <source>Use TLS only if the server insists</source>
        <translation>TLS nur, wenn der Server darauf besteht</translation>
    </message>
    <message>
        <source>Never encrypt</source>
        <translation>Nie verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>for example prod-1</source>
        <translation>zum Beispiel prod-1</translation>
    </message>
    <message>
        <source>host name, address or socket folder</source>
        <translation>Hostname, Adresse oder Socket-Ordner</translation>
    </message>
    <message>
        <source>Empty: what libpq finds in the environment, else the local socket</source>
        <translation>Leer: was libpq in der Umgebung findet, sonst der lokale Socket</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>the name you are signed in with</source>
        <translation>Ihr Anmeldename</translation>
    </message>
    <message>
        <source>Connected to for questions about the whole server</source>
        <translation>Mit ihr wird für Fragen zum ganzen Server verbunden</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Verschlüsse&amp;lung:</translation>
    </message>
    <message>
        <source>&amp;Maintenance database:</source>
        <translation>W&amp;artungsdatenbank:</translation>
    </message>
    <message>
        <source>every database, new ones included</source>
        <translation>jede Datenbank, auch neue</translation>
    </message>
    <message>
        <source>One name or pattern a line, for example shop_*</source>
        <translation>Ein Name oder Muster je Zeile, zum Beispiel shop_*</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>keep everything</source>
        <translation>alles behalten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Ord&amp;ner:</translation>
    </message>
    <message>
        <source>&amp;Databases:</source>
        <translation>&amp;Datenbanken:</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>Behalten &amp;für:</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Geben Sie dem Server einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>Der Name ist länger als %n Zeichen.</numerusform>
            <numerusform>Der Name ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a server called &quot;%1&quot; already.</source>
        <translation>Einen Server namens „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>Der Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>Wählen Sie einen Ordner für die Sicherungen.</translation>
    </message>
</context>
<context>
    <name>larder::ServerSettings</name>
    <message>
        <source>service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The PostgreSQL servers that Larder knows. Passwords are in the keychain.</source>
        <translation>Die PostgreSQL-Server, die Larder kennt. Die Passwörter liegen im Schlüsselbund.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Change address, folder, databases or password</source>
        <translation>Adresse, Ordner, Datenbanken oder Passwort ändern</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Forget the server; its backups stay</source>
        <translation>Den Server vergessen; seine Sicherungen bleiben</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Connect, and show version, client tools, encryption and rights</source>
        <translation>Verbinden und Version, Client-Programme, Verschlüsselung und Rechte anzeigen</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>Gespeicherte Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Sicherungen in</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Save a connection to another server</source>
        <translation>Eine Verbindung zu einem weiteren Server speichern</translation>
    </message>
</context>
<context>
    <name>larder::ServerTest</name>
    <message>
        <source>superuser: may back up and restore everything</source>
        <translation>Superuser: darf alles sichern und wiederherstellen</translation>
    </message>
    <message>
        <source>may create databases, so restoring is possible</source>
        <translation>darf Datenbanken anlegen, Wiederherstellen ist also möglich</translation>
    </message>
    <message>
        <source>may not create databases: backing up works, restoring needs CREATEDB</source>
        <translation>darf keine Datenbanken anlegen: Sichern geht, Wiederherstellen braucht CREATEDB</translation>
    </message>
    <message>
        <source>What the server is</source>
        <translation>Was der Server ist</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>1 database can be backed up.</source>
        <translation>1 Datenbank kann gesichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n databases can be backed up.</source>
        <translation>
            <numerusform>%n Datenbank kann gesichert werden.</numerusform>
            <numerusform>%n Datenbanken können gesichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>PostgreSQL %1, a standby (read only)</source>
        <translation>PostgreSQL %1, ein Standby (nur lesbar)</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Client tools</source>
        <translation>Client-Werkzeuge</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>none: what is sent can be read on the way</source>
        <translation>keine: Was gesendet wird, kann unterwegs gelesen werden</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
</context>
<context>
    <name>larder::SettingsDialog</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>larder::SleepInhibitor</name>
    <message>
        <source>A backup or restore is running</source>
        <translation>Eine Sicherung oder Wiederherstellung läuft</translation>
    </message>
</context>
<context>
    <name>larder::StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Where the backups lie. A server&apos;s own folder is in its form.</source>
        <translation>Wo die Sicherungen liegen. Der Ordner eines Servers steht in seinem Formular.</translation>
    </message>
    <message>
        <source>&amp;Show these backups</source>
        <translation>Diese Sicherungen &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;New servers:</source>
        <translation>&amp;Neue Server:</translation>
    </message>
    <message>
        <source>Each server gets a folder of its name in there.</source>
        <translation>Jeder Server bekommt darin einen Ordner mit seinem Namen.</translation>
    </message>
    <message>
        <source>Known folders of backups</source>
        <translation>Bekannte Ordner mit Sicherungen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Close the settings and show this folder in the window</source>
        <translation>Die Einstellungen schließen und diesen Ordner im Fenster anzeigen</translation>
    </message>
    <message>
        <source>Known folders</source>
        <translation>Bekannte Ordner</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>zurzeit nicht da</translation>
    </message>
</context>
<context>
    <name>larder::TableRestoreDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Into a schema of their o&amp;wn</source>
        <translation>In ein ei&amp;genes Schema</translation>
    </message>
    <message>
        <source>Back into &amp;place</source>
        <translation>&amp;Zurück an ihren Platz</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Restore tables</source>
        <translation>Tabellen wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s) of %1</source>
        <translation>
            <numerusform>%n Tabelle von %1 wiederherstellen</numerusform>
            <numerusform>%n Tabellen von %1 wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>From the backup of %1: %2</source>
        <translation>Aus der Sicherung vom %1: %2</translation>
    </message>
    <message>
        <source>The sa&amp;me as a command</source>
        <translation>Dasselbe als &amp;Befehl</translation>
    </message>
    <message>
        <source>Server to restore to</source>
        <translation>Server, auf dem wiederhergestellt wird</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Name of the new schema</source>
        <translation>Name des neuen Schemas</translation>
    </message>
    <message>
        <source>Name of the database, to confirm</source>
        <translation>Name der Datenbank, zur Bestätigung</translation>
    </message>
    <message>
        <source>Beside what is there: nothing in the database is changed. Name of the new schema:</source>
        <translation>Neben dem, was da ist: In der Datenbank wird nichts geändert. Name des neuen Schemas:</translation>
    </message>
    <message>
        <source>The rows these tables hold now are replaced by those of the backup. There is no undo.</source>
        <translation>Die jetzigen Zeilen dieser Tabellen werden durch die der Sicherung ersetzt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>No server is saved yet.</source>
        <translation>Noch ist kein Server gespeichert.</translation>
    </message>
    <message>
        <source>Close this window and add a server under File first.</source>
        <translation>Dieses Fenster schließen und zuerst unter „Datei“ einen Server hinzufügen.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>PostgreSQL %1, signed in as %2</source>
        <translation>PostgreSQL %1, angemeldet als %2</translation>
    </message>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation>Zum Fortfahren den Namen der Datenbank eingeben: %1</translation>
    </message>
    <message numerus="yes">
        <source>Replace the rows of %n table(s)</source>
        <translation>
            <numerusform>Zeilen von %n Tabelle ersetzen</numerusform>
            <numerusform>Zeilen von %n Tabellen ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s)</source>
        <translation>
            <numerusform>%n Tabelle wiederherstellen</numerusform>
            <numerusform>%n Tabellen wiederherstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::Timeline</name>
    <message>
        <source>Smaller than usual: the ones before were about %1</source>
        <translation>Kleiner als üblich: die davor hatten etwa %1</translation>
    </message>
    <message>
        <source>Larger than usual: the ones before were about %1</source>
        <translation>Größer als üblich: die davor hatten etwa %1</translation>
    </message>
    <message>
        <source>%1 rows; the one before had %2</source>
        <translation>%1 Zeilen; die davor hatte %2</translation>
    </message>
    <message>
        <source>Came %1 after the one before; usual is %2</source>
        <translation>Kam %1 nach der davor; üblich sind %2</translation>
    </message>
</context>
<context>
    <name>larder::TimelineDock</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Hide the timeline</source>
        <translation>Zeitleiste ausblenden</translation>
    </message>
    <message>
        <source>Drag to select dates</source>
        <translation>Ziehen wählt Tage aus</translation>
    </message>
    <message>
        <source>Size of backups</source>
        <translation>Größe der Sicherungen</translation>
    </message>
</context>
<context>
    <name>larder::TimelineLegend</name>
    <message>
        <source>Databases of the timeline</source>
        <translation>Datenbanken der Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::TimelinePlot</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Size of each backup over time. The tree shows the same backups.</source>
        <translation>Größe jeder Sicherung im Lauf der Zeit. Der Baum zeigt dieselben Sicherungen.</translation>
    </message>
</context>
<context>
    <name>larder::ToolSettings</name>
    <message>
        <source>Client tools</source>
        <translation>Client-Programme</translation>
    </message>
    <message>
        <source>pg_dump, pg_restore and psql as installed. For each server Larder takes the lowest version that is not older than the server.</source>
        <translation>pg_dump, pg_restore und psql, wie sie installiert sind. Für jeden Server nimmt Larder die niedrigste Version, die nicht älter ist als der Server.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal suchen</translation>
    </message>
    <message>
        <source>Installed client tools</source>
        <translation>Installierte Client-Programme</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Start each program of the selected version once</source>
        <translation>Jedes Programm der gewählten Version einmal starten</translation>
    </message>
    <message>
        <source>After something was installed or removed</source>
        <translation>Nachdem etwas installiert oder entfernt wurde</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>No client tools found</source>
        <translation>Keine Client-Programme gefunden</translation>
    </message>
    <message>
        <source>Install the package postgresql-client, or name the folder of the programs in the variable LARDER_PG_BINDIRS.</source>
        <translation>Installieren Sie das Paket postgresql-client oder nennen Sie den Ordner der Programme in der Variable LARDER_PG_BINDIRS.</translation>
    </message>
    <message>
        <source>These programs work.</source>
        <translation>Diese Programme funktionieren.</translation>
    </message>
    <message>
        <source>pg_dump, pg_restore, psql and pg_dumpall start and are of one version.</source>
        <translation>pg_dump, pg_restore, psql und pg_dumpall starten und haben dieselbe Version.</translation>
    </message>
</context>
<context>
    <name>larder::TrayIcon</name>
    <message>
        <source>&amp;Show Larder</source>
        <translation>Larder an&amp;zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n Auftrag läuft</numerusform>
            <numerusform>%n Aufträge laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>larder::WindowCommands</name>
    <message>
        <source>Open a folder of backups</source>
        <translation>Einen Ordner mit Sicherungen öffnen</translation>
    </message>
    <message>
        <source>Open a dump file</source>
        <translation>Eine Dump-Datei öffnen</translation>
    </message>
    <message>
        <source>Database dumps (*.sql *.sql.gz *.gz *.dump *.zst *.xz *.bz2);;All files (*)</source>
        <translation>Datenbank-Dumps (*.sql *.sql.gz *.gz *.dump *.zst *.xz *.bz2);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Put back &quot;%1&quot; as it was before the restore?</source>
        <translation>„%1“ in den Stand vor der Wiederherstellung zurückversetzen?</translation>
    </message>
    <message>
        <source>Its sessions will be disconnected. %1 becomes %2 again; the present %2 is kept in its turn.</source>
        <translation>Ihre Sitzungen werden getrennt. %1 wird wieder %2; die jetzige %2 wird ihrerseits aufbewahrt.</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Remove the kept database &quot;%1&quot;?</source>
        <translation>Die aufbewahrte Datenbank „%1“ entfernen?</translation>
    </message>
    <message>
        <source>This frees %1 on the server. The restore that replaced it can then no longer be undone.</source>
        <translation>Das gibt %1 auf dem Server frei. Die Wiederherstellung, die sie ersetzt hat, lässt sich dann nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>SQL script (*.sql)</source>
        <translation>SQL-Skript (*.sql)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Extract tables into a file</source>
        <translation>Tabellen in eine Datei herauslösen</translation>
    </message>
</context>
</TS>
