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
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n beschädigt</numerusform>
            <numerusform>%n beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed in a drill</source>
        <translation>
            <numerusform>%n in einer Übung gescheitert</numerusform>
            <numerusform>%n in einer Übung gescheitert</numerusform>
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
    <name>CommandWords</name>
    <message>
        <source>Catalogue → Rebuild the catalogue</source>
        <translation>Katalog → Katalog neu aufbauen</translation>
    </message>
    <message>
        <source>Catalogue → Clean up…</source>
        <translation>Katalog → Aufräumen …</translation>
    </message>
    <message>
        <source>Restore → Kept databases…</source>
        <translation>Wiederherstellen → Aufbewahrte Datenbanken …</translation>
    </message>
    <message>
        <source>the list in the main window</source>
        <translation>die Liste im Hauptfenster</translation>
    </message>
    <message>
        <source>File → Add a server…</source>
        <translation>Datei → Server hinzufügen …</translation>
    </message>
    <message>
        <source>File → Server settings… → Test</source>
        <translation>Datei → Servereinstellungen … → Testen</translation>
    </message>
    <message>
        <source>the page Contents of the backup</source>
        <translation>die Seite Inhalt der Sicherung</translation>
    </message>
    <message>
        <source>Forget on the page Overview of the backup</source>
        <translation>Vergessen auf der Seite Überblick der Sicherung</translation>
    </message>
    <message>
        <source>Restore… → New database → Load what can be loaded</source>
        <translation>Wiederherstellen… → Neue Datenbank → Laden, was sich laden lässt</translation>
    </message>
</context>
<context>
    <name>ConnectionSources</name>
    <message>
        <source>typed here</source>
        <translation>hier eingegeben</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>Umgebungsvariable %1</translation>
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
    <name>Engine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check the owner and mode of the folder: Larder needs to read and write it.</source>
        <translation>Prüfen Sie Eigentümer und Modus des Ordners: Larder muss ihn lesen und beschreiben können.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Cannot inspect %1</source>
        <translation>%1 lässt sich nicht untersuchen</translation>
    </message>
    <message>
        <source>Cannot write %1 to disk</source>
        <translation>%1 lässt sich nicht auf die Platte schreiben</translation>
    </message>
    <message>
        <source>Cannot close %1</source>
        <translation>%1 lässt sich nicht schließen</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 T</source>
        <translation>%1 Bio.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>in %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Cannot create %1</source>
        <translation>%1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Check owner and mode of its folder, or set XDG_DATA_HOME to a folder that can be written.</source>
        <translation>Prüfen Sie Eigentümer und Modus seines Ordners, oder setzen Sie XDG_DATA_HOME auf einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>Larder ended before the job did: killed, or the machine went down.</source>
        <translation>Larder endete vor dem Auftrag: Es wurde gewaltsam beendet, oder der Rechner fiel aus.</translation>
    </message>
    <message>
        <source>The catalogue %1 was written by a newer Larder.</source>
        <translation>Der Katalog %1 wurde von einem neueren Larder geschrieben.</translation>
    </message>
    <message>
        <source>Update Larder, or move that file away: it is made again from the backups.</source>
        <translation>Aktualisieren Sie Larder, oder verschieben Sie diese Datei: Sie wird aus den Sicherungen neu angelegt.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be used: %2.</source>
        <translation>Der Katalog %1 ist nicht zu gebrauchen: %2.</translation>
    </message>
    <message>
        <source>%1 holds what pg_dump never writes: commands of psql.</source>
        <translation>%1 enthält, was pg_dump nie schreibt: Befehle von psql.</translation>
    </message>
    <message>
        <source>Look at it with less; do not run it.</source>
        <translation>Sehen Sie sie sich mit less an; führen Sie sie nicht aus.</translation>
    </message>
    <message>
        <source>There are several relations %1.</source>
        <translation>Es gibt mehrere Relationen %1.</translation>
    </message>
    <message>
        <source>Name the schema too: %1 or %2.</source>
        <translation>Nennen Sie auch das Schema: %1 oder %2.</translation>
    </message>
    <message>
        <source>“%1” is no name of a table.</source>
        <translation>„%1“ ist kein Name einer Tabelle.</translation>
    </message>
    <message>
        <source>Write it as in SQL: orders, shop.orders, shop.&quot;Odd name&quot;.</source>
        <translation>Schreiben Sie ihn wie in SQL: orders, shop.orders, shop.&quot;Odd name&quot;.</translation>
    </message>
    <message>
        <source>%1 holds no table %2.</source>
        <translation>%1 enthält keine Tabelle %2.</translation>
    </message>
    <message>
        <source>The index of %1 was not kept: %2</source>
        <translation>Der Index von %1 wurde nicht aufgehoben: %2</translation>
    </message>
    <message>
        <source>Reading %1 once to find its tables.</source>
        <translation>%1 wird einmal gelesen, um die Tabellen zu finden.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2 of its SQL, before the part to be read.</source>
        <translation>%1 endet bei Byte %2 des SQL, vor dem Teil, der zu lesen ist.</translation>
    </message>
    <message>
        <source>It is not the file that the index was made for; verify the backup.</source>
        <translation>Es ist nicht die Datei, für die der Index angelegt wurde; prüfen Sie die Sicherung.</translation>
    </message>
    <message>
        <source>%1 is cut short, or its length is wrong</source>
        <translation>%1 ist abgeschnitten, oder die Längenangabe ist falsch</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or give --yes to replace it.</source>
        <translation>Wählen Sie einen anderen Namen, oder geben Sie --yes an, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>%1 holds table %2, of which its index says nothing.</source>
        <translation>%1 enthält die Tabelle %2, von der der Index nichts weiß.</translation>
    </message>
    <message>
        <source>Verify the backup.</source>
        <translation>Prüfen Sie die Sicherung.</translation>
    </message>
    <message>
        <source>Table %1.%2 of %3 is not where its index says.</source>
        <translation>Tabelle %1.%2 von %3 ist nicht dort, wo der Index sie angibt.</translation>
    </message>
    <message>
        <source>Verify the backup: the file or its manifest was changed.</source>
        <translation>Prüfen Sie die Sicherung: Die Datei oder ihr Manifest wurde verändert.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump.</source>
        <translation>%1 ist kein PostgreSQL-Dump.</translation>
    </message>
    <message>
        <source>Choose a file that pg_dump or Larder wrote.</source>
        <translation>Wählen Sie eine Datei, die pg_dump oder Larder geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is cut off: %2.</source>
        <translation>%1 ist beschädigt: abgeschnitten: %2.</translation>
    </message>
    <message>
        <source>Use an older backup or a copy of this one.</source>
        <translation>Nehmen Sie eine ältere Sicherung oder eine Kopie von dieser.</translation>
    </message>
    <message>
        <source>The rows of table %1.%2 in %3 are not those its manifest records.</source>
        <translation>Die Zeilen der Tabelle %1.%2 in %3 sind nicht die, die ihr Manifest verzeichnet.</translation>
    </message>
    <message>
        <source>Do not use them; use an older backup or a copy of this one.</source>
        <translation>Verwenden Sie sie nicht; nehmen Sie eine ältere Sicherung oder eine Kopie von dieser.</translation>
    </message>
    <message>
        <source>There are several tables %1.</source>
        <translation>Es gibt mehrere Tabellen %1.</translation>
    </message>
    <message>
        <source>Name the schema too: %1, %2 …</source>
        <translation>Nennen Sie auch das Schema: %1, %2 …</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 meldet: %2</translation>
    </message>
    <message>
        <source>The archive cannot be read again</source>
        <translation>Das Archiv lässt sich nicht noch einmal lesen</translation>
    </message>
    <message>
        <source>The output of pg_dump is not complete: %1.</source>
        <translation>Die Ausgabe von pg_dump ist unvollständig: %1.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log for the time of the backup, then try again.</source>
        <translation>Sehen Sie im Protokoll des Servers zur Zeit der Sicherung nach und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 made no progress for %2 and was given up.</source>
        <translation>%1 kam %2 lang nicht voran und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Look for locks, an overloaded server or a dead network connection, then try again.</source>
        <translation>Suchen Sie nach Sperren, einem überlasteten Server oder einer toten Netzwerkverbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>A table of database &quot;%1&quot; was dropped or renamed when it was to be locked. %2</source>
        <translation>Eine Tabelle der Datenbank „%1“ wurde gelöscht oder umbenannt, als sie gesperrt werden sollte. %2</translation>
    </message>
    <message>
        <source>Try again when nobody changes tables there.</source>
        <translation>Versuchen Sie es noch einmal, wenn dort niemand Tabellen ändert.</translation>
    </message>
    <message>
        <source>A table of database &quot;%1&quot; stayed locked by another session: %2.</source>
        <translation>Eine Tabelle der Datenbank „%1“ blieb von einer anderen Sitzung gesperrt: %2.</translation>
    </message>
    <message>
        <source>Wait until that session is done, end it, or allow more time with --lock-wait.</source>
        <translation>Warten Sie, bis diese Sitzung fertig ist, beenden Sie sie, oder geben Sie mit --lock-wait mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 is an archive of pg_dump&apos;s custom format.</source>
        <translation>%1 ist ein Archiv im Format „custom“ von pg_dump.</translation>
    </message>
    <message>
        <source>Choose a plain SQL dump, as pg_dump writes it, compressed or not.</source>
        <translation>Wählen Sie einen Dump in reinem SQL, wie pg_dump ihn schreibt, komprimiert oder nicht.</translation>
    </message>
    <message>
        <source>%1 is no gzip file, although its name says so.</source>
        <translation>%1 ist keine gzip-Datei, obwohl der Name es sagt.</translation>
    </message>
    <message>
        <source>%1 is no %2 file, although its name says so.</source>
        <translation>%1 ist keine %2-Datei, obwohl der Name es sagt.</translation>
    </message>
    <message>
        <source>%1 is compressed with %2, which this build of Larder cannot read: it was made without KArchive.</source>
        <translation>%1 ist mit %2 komprimiert; diese Larder-Ausgabe kann das nicht lesen, denn sie wurde ohne KArchive gebaut.</translation>
    </message>
    <message>
        <source>Unpack it first, or install a build with KArchive.</source>
        <translation>Entpacken Sie sie vorher, oder installieren Sie eine Ausgabe mit KArchive.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, before the part to be read.</source>
        <translation>%1 endet bei Byte %2, vor dem Teil, der zu lesen ist.</translation>
    </message>
    <message>
        <source>the gzip member at byte %1</source>
        <translation>der gzip-Teil bei Byte %1</translation>
    </message>
    <message>
        <source>gzip member %1 (at byte %2)</source>
        <translation>gzip-Teil %1 (bei Byte %2)</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Do not restore it. Use another backup, or another copy of this one.</source>
        <translation>Stellen Sie sie nicht wieder her. Nehmen Sie eine andere Sicherung oder eine andere Kopie von dieser.</translation>
    </message>
    <message>
        <source>A block of %1 bytes could not be compressed.</source>
        <translation>Ein Block von %1 Bytes ließ sich nicht komprimieren.</translation>
    </message>
    <message>
        <source>%2 claims to expand to %1 bytes, more than any tool writes</source>
        <translation>%2 soll entpackt %1 Bytes ergeben, mehr als irgendein Programm schreibt</translation>
    </message>
    <message>
        <source>%1 claims more text than its length can hold</source>
        <translation>%1 gibt mehr Text an, als seine Länge fassen kann</translation>
    </message>
    <message>
        <source>%1 is cut short</source>
        <translation>%1 ist abgeschnitten</translation>
    </message>
    <message>
        <source>%1 has a wrong size</source>
        <translation>%1 hat eine falsche Größe</translation>
    </message>
    <message>
        <source>%1 holds corrupt compressed data</source>
        <translation>%1 enthält fehlerhafte komprimierte Daten</translation>
    </message>
    <message>
        <source>%1 has a wrong length in its header</source>
        <translation>%1 hat im Kopf eine falsche Länge</translation>
    </message>
    <message>
        <source>%1 has a wrong checksum</source>
        <translation>%1 hat eine falsche Prüfsumme</translation>
    </message>
    <message>
        <source>%3 is cut short, or its length is wrong: it should end at byte %1, the file ends at %2</source>
        <translation>%3 ist abgeschnitten, oder die Längenangabe ist falsch: Er sollte bei Byte %1 enden, die Datei endet bei %2</translation>
    </message>
    <message>
        <source>%1 is compressed with %2, which the installed KArchive cannot read.</source>
        <translation>%1 ist mit %2 komprimiert; das installierte KArchive kann das nicht lesen.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Entpacken Sie sie vorher.</translation>
    </message>
    <message>
        <source>%1 is none: something else follows (garbage, or zeros)</source>
        <translation>%1 ist keiner: Es folgt etwas anderes (Datenmüll oder Nullen)</translation>
    </message>
    <message>
        <source>The filter for %1 cannot be started.</source>
        <translation>Der Filter für %1 lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>%2 is cut short at byte %1, the end of the file</source>
        <translation>%2 ist bei Byte %1 abgeschnitten, dem Ende der Datei</translation>
    </message>
    <message>
        <source>%1 holds corrupt compressed data or has a wrong checksum</source>
        <translation>%1 enthält fehlerhafte komprimierte Daten oder hat eine falsche Prüfsumme</translation>
    </message>
    <message>
        <source>%1 frame %2 (at byte %3)</source>
        <translation>%1-Frame %2 (bei Byte %3)</translation>
    </message>
    <message>
        <source>%1 stream %2 (at byte %3)</source>
        <translation>%1-Stream %2 (bei Byte %3)</translation>
    </message>
    <message>
        <source>The temporary file %1 does not read back as it was written.</source>
        <translation>Die temporäre Datei %1 liest sich anders zurück, als sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Check the disk and its cable (dmesg, smartctl), then run the backup again.</source>
        <translation>Prüfen Sie die Platte und ihr Kabel (dmesg, smartctl) und starten Sie die Sicherung dann noch einmal.</translation>
    </message>
    <message>
        <source>zlib cannot be started.</source>
        <translation>zlib lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>%1 is none: something else follows the members (garbage, or zeros)</source>
        <translation>%1 ist keiner: Nach den Teilen folgt etwas anderes (Datenmüll oder Nullen)</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>A job ended without saying how.</source>
        <translation>Ein Auftrag endete, ohne zu sagen, wie.</translation>
    </message>
    <message>
        <source>“%1” is no kind of job.</source>
        <translation>„%1“ ist keine Art von Auftrag.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no absolute path.</source>
        <translation>„%1“ ist kein absoluter Pfad.</translation>
    </message>
    <message>
        <source>“%1” is set and databases are named.</source>
        <translation>„%1“ ist gesetzt, und es sind Datenbanken genannt.</translation>
    </message>
    <message>
        <source>Name databases or say --all, not both.</source>
        <translation>Nennen Sie Datenbanken, oder geben Sie --all an, nicht beides.</translation>
    </message>
    <message>
        <source>“%1” has no effect on archives: pg_dump always writes the owners into them.</source>
        <translation>„%1“ wirkt bei Archiven nicht: pg_dump schreibt die Eigentümer immer hinein.</translation>
    </message>
    <message>
        <source>Leave owners out when restoring (pg_restore --no-owner), or choose the format sql.gz.</source>
        <translation>Lassen Sie die Eigentümer beim Wiederherstellen weg (pg_restore --no-owner), oder wählen Sie das Format sql.gz.</translation>
    </message>
    <message>
        <source>“%1” cannot hold %2.</source>
        <translation>„%1“ kann %2 nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Handed on to pg_dump are %1.</source>
        <translation>An pg_dump weitergereicht werden %1.</translation>
    </message>
    <message>
        <source>“%1”: it %2</source>
        <translation>„%1“: es %2</translation>
    </message>
    <message>
        <source>Name the tables to restore with --table.</source>
        <translation>Nennen Sie die wiederherzustellenden Tabellen mit --table.</translation>
    </message>
    <message>
        <source>“%1” is set and a schema is named.</source>
        <translation>„%1“ ist gesetzt, und ein Schema ist genannt.</translation>
    </message>
    <message>
        <source>Say --in-place or --into-schema, not both.</source>
        <translation>Geben Sie --in-place oder --into-schema an, nicht beides.</translation>
    </message>
    <message>
        <source>Name the backups to verify, or say --all.</source>
        <translation>Nennen Sie die zu prüfenden Sicherungen, oder geben Sie --all an.</translation>
    </message>
    <message>
        <source>“%1” is 0 and no other rule says what may go.</source>
        <translation>„%1“ ist 0, und keine andere Regel sagt, was weg darf.</translation>
    </message>
    <message>
        <source>Give --retention-days, one of --keep-daily to --keep-yearly, or --max-size.</source>
        <translation>Geben Sie --retention-days, eine der Optionen --keep-daily bis --keep-yearly, oder --max-size an.</translation>
    </message>
    <message>
        <source>“%1” is one of several things asked for.</source>
        <translation>„%1“ ist eines von mehreren verlangten Dingen.</translation>
    </message>
    <message>
        <source>Ask for the objects, one definition, or the rows of one table.</source>
        <translation>Fragen Sie nach den Objekten, einer Definition oder den Zeilen einer Tabelle.</translation>
    </message>
    <message>
        <source>Name the tables with --table.</source>
        <translation>Nennen Sie die Tabellen mit --table.</translation>
    </message>
    <message>
        <source>“%1” names several.</source>
        <translation>„%1“ nennt mehrere.</translation>
    </message>
    <message>
        <source>A CSV file holds one table: extract them one by one.</source>
        <translation>Eine CSV-Datei fasst eine Tabelle: Lösen Sie sie einzeln heraus.</translation>
    </message>
    <message>
        <source>“%1” does not go with CSV.</source>
        <translation>„%1“ passt nicht zu CSV.</translation>
    </message>
    <message>
        <source>A CSV file holds the rows.</source>
        <translation>Eine CSV-Datei enthält die Zeilen.</translation>
    </message>
    <message>
        <source>Compare with another backup, or with a database by --database.</source>
        <translation>Vergleichen Sie mit einer anderen Sicherung, oder mit --database mit einer Datenbank.</translation>
    </message>
    <message>
        <source>Name the backups to drill, or say --latest, --all or --sample.</source>
        <translation>Nennen Sie die Sicherungen für die Übung, oder geben Sie --latest, --all oder --sample an.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a percentage.</source>
        <translation>„%1“ ist weder eine Zahl noch ein Prozentsatz.</translation>
    </message>
    <message>
        <source>Say --sample 5 or --sample 10%.</source>
        <translation>Geben Sie --sample 5 oder --sample 10% an.</translation>
    </message>
    <message>
        <source>“%1” is given, but the drill is to run on a private server.</source>
        <translation>„%1“ ist angegeben, aber die Übung soll auf einem privaten Server laufen.</translation>
    </message>
    <message>
        <source>Say --on server to load into a scratch database there.</source>
        <translation>Geben Sie --on server an, um dort in eine Wegwerf-Datenbank zu laden.</translation>
    </message>
    <message>
        <source>Say --apply too.</source>
        <translation>Geben Sie auch --apply an.</translation>
    </message>
    <message>
        <source>“%1” is no text.</source>
        <translation>„%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>“%1” contains a NUL character.</source>
        <translation>„%1“ enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>“%1” has the unknown value “%2”.</source>
        <translation>„%1“ hat den unbekannten Wert „%2“.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Verwenden Sie einen der Werte %1.</translation>
    </message>
    <message>
        <source>“%1” is no list.</source>
        <translation>„%1“ ist keine Liste.</translation>
    </message>
    <message>
        <source>“%1” has an empty entry.</source>
        <translation>„%1“ hat einen leeren Eintrag.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>“%3” is no whole number from %1 to %2.</source>
        <translation>„%3“ ist keine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>“%1” is no object.</source>
        <translation>„%1“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>“%1” has the unknown member “%2”.</source>
        <translation>„%1“ hat das unbekannte Mitglied „%2“.</translation>
    </message>
    <message>
        <source>%1: “%2” is no setting of this job.</source>
        <translation>%1: „%2“ ist keine Angabe dieses Auftrags.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>Back up %1 databases</source>
        <translation>%1 Datenbanken sichern</translation>
    </message>
    <message>
        <source>Back up all databases</source>
        <translation>Alle Datenbanken sichern</translation>
    </message>
    <message>
        <source>Back up the databases</source>
        <translation>Die Datenbanken sichern</translation>
    </message>
    <message>
        <source>Back up all databases of %1</source>
        <translation>Alle Datenbanken von %1 sichern</translation>
    </message>
    <message>
        <source>Back up the databases of %1</source>
        <translation>Die Datenbanken von %1 sichern</translation>
    </message>
    <message>
        <source>Restore %1 back into %3 from %2</source>
        <translation>%1 aus %2 zurück an ihren Platz in %3 bringen</translation>
    </message>
    <message>
        <source>Restore %1 beside into %3 from %2</source>
        <translation>%1 aus %2 daneben in %3 wiederherstellen</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 Tabellen</translation>
    </message>
    <message>
        <source>Restore %1 into %2</source>
        <translation>%1 in %2 wiederherstellen</translation>
    </message>
    <message>
        <source>Replace %2 by %1</source>
        <translation>%2 durch %1 ersetzen</translation>
    </message>
    <message>
        <source>Check restoring %1 into %2</source>
        <translation>Die Wiederherstellung von %1 in %2 vorab prüfen</translation>
    </message>
    <message>
        <source>Undo the restore of %1</source>
        <translation>Die Wiederherstellung von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Remove the kept database %1</source>
        <translation>Die aufbewahrte Datenbank %1 entfernen</translation>
    </message>
    <message>
        <source>Verify all backups of %1</source>
        <translation>Alle Sicherungen in %1 prüfen</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Verify %1 backups</source>
        <translation>%1 Sicherungen prüfen</translation>
    </message>
    <message>
        <source>Look for backups older than %1 days</source>
        <translation>Nach Sicherungen suchen, die älter als %1 Tage sind</translation>
    </message>
    <message>
        <source>Remove backups older than %1 days</source>
        <translation>Sicherungen entfernen, die älter als %1 Tage sind</translation>
    </message>
    <message>
        <source>Look for backups that no rule keeps (%1)</source>
        <translation>Nach Sicherungen suchen, die keine Regel behält (%1)</translation>
    </message>
    <message>
        <source>Remove backups that no rule keeps (%1)</source>
        <translation>Sicherungen entfernen, die keine Regel behält (%1)</translation>
    </message>
    <message>
        <source>Pin or describe %1</source>
        <translation>%1 anheften oder mit Notiz versehen</translation>
    </message>
    <message>
        <source>Look at the server</source>
        <translation>Den Server ansehen</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 einlesen</translation>
    </message>
    <message>
        <source>Start the demo server</source>
        <translation>Den Demo-Server starten</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>In %1 hineinsehen</translation>
    </message>
    <message>
        <source>Extract %1 of %2</source>
        <translation>%1 aus %2 herauslösen</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>%1 anwenden</translation>
    </message>
    <message>
        <source>Compare %1 with the server</source>
        <translation>%1 mit dem Server vergleichen</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 mit %2 vergleichen</translation>
    </message>
    <message>
        <source>Drill the newest backups of %1</source>
        <translation>Übung mit den neuesten Sicherungen in %1</translation>
    </message>
    <message>
        <source>Drill %1 backups of %2</source>
        <translation>Übung mit %1 Sicherungen aus %2</translation>
    </message>
    <message>
        <source>Drill all backups of %1</source>
        <translation>Übung mit allen Sicherungen in %1</translation>
    </message>
    <message>
        <source>Drill %1</source>
        <translation>Übung mit %1</translation>
    </message>
    <message>
        <source>Drill %1 backups</source>
        <translation>Übung mit %1 Sicherungen</translation>
    </message>
    <message>
        <source>Clean up after killed restores</source>
        <translation>Reste gewaltsam beendeter Wiederherstellungen aufräumen</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number from %3 to %4.</source>
        <translation>%1: „%2“ ist keine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1: “%2” is no size in bytes, like 500M or 2T.</source>
        <translation>%1: „%2“ ist keine Größe in Bytes wie 500M oder 2T.</translation>
    </message>
    <message>
        <source>%1: “%2” is none of the possible values.</source>
        <translation>%1: „%2“ ist keiner der möglichen Werte.</translation>
    </message>
    <message>
        <source>is no long option: write --name or --name=value in one word</source>
        <translation>ist keine lange Option: Schreiben Sie --name oder --name=value in einem Wort</translation>
    </message>
    <message>
        <source>is given to Larder itself as %1</source>
        <translation>wird Larder selbst als %1 angegeben</translation>
    </message>
    <message>
        <source>would make a backup that Larder cannot prove or restore, or is not known to it</source>
        <translation>ergäbe eine Sicherung, die Larder nicht nachweisen oder wiederherstellen kann, oder ist ihm unbekannt</translation>
    </message>
    <message>
        <source>needs a value: %1=VALUE</source>
        <translation>braucht einen Wert: %1=VALUE</translation>
    </message>
    <message>
        <source>takes no value</source>
        <translation>nimmt keinen Wert</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1: abgebrochen.</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht.</translation>
    </message>
    <message>
        <source>Use fewer jobs (--jobs 1) or close other programs.</source>
        <translation>Nehmen Sie weniger Threads (--jobs 1), oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>An unexpected error: %1.</source>
        <translation>Ein unerwarteter Fehler: %1.</translation>
    </message>
    <message>
        <source>Please report this as a bug, with the log.</source>
        <translation>Bitte melden Sie das als Fehler, mit dem Protokoll.</translation>
    </message>
    <message>
        <source>%1 lies in no backup directory.</source>
        <translation>%1 liegt in keinem Sicherungsordner.</translation>
    </message>
    <message>
        <source>Only backups in a backup directory can have a pin or a note.</source>
        <translation>Nur Sicherungen in einem Sicherungsordner können angeheftet sein oder eine Notiz haben.</translation>
    </message>
    <message>
        <source>Saved pin and note of %1.</source>
        <translation>Anheftung und Notiz von %1 gespeichert.</translation>
    </message>
    <message>
        <source>Not enough space on %1: the last backups of these databases took %2, %3 are free.</source>
        <translation>Nicht genug Platz auf %1: Die letzten Sicherungen dieser Datenbanken brauchten %2, frei sind %3.</translation>
    </message>
    <message>
        <source>Run the pre hook</source>
        <translation>Pre-Hook ausführen</translation>
    </message>
    <message>
        <source>pre hook</source>
        <translation>Pre-Hook</translation>
    </message>
    <message>
        <source>Run the post hook</source>
        <translation>Post-Hook ausführen</translation>
    </message>
    <message>
        <source>post hook</source>
        <translation>Post-Hook</translation>
    </message>
    <message>
        <source>Ask the server what there is</source>
        <translation>Den Server fragen, was es gibt</translation>
    </message>
    <message>
        <source>Prepare the backup directory</source>
        <translation>Den Sicherungsordner vorbereiten</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>Save %1 databases</source>
        <translation>%1 Datenbanken sichern</translation>
    </message>
    <message>
        <source>Remove what is not kept (%1)</source>
        <translation>Entfernen, was nicht behalten wird (%1)</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot; on %2.</source>
        <translation>Es gibt keine Datenbank „%1“ auf %2.</translation>
    </message>
    <message>
        <source>There is nothing to back up on %1.</source>
        <translation>Auf %1 gibt es nichts zu sichern.</translation>
    </message>
    <message>
        <source>Name a database, or create one first; templates and &quot;postgres&quot; are saved only when named.</source>
        <translation>Nennen Sie eine Datenbank, oder legen Sie zuerst eine an; Vorlagen und „postgres“ werden nur gesichert, wenn sie genannt sind.</translation>
    </message>
    <message>
        <source>Would save %1</source>
        <translation>Würde %1 sichern</translation>
    </message>
    <message>
        <source>Would save %1 to %2.</source>
        <translation>Würde %1 nach %2 sichern.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>%1: %2 Retry %3 of %4 in %5 s.</source>
        <translation>%1: %2 Wiederholung %3 von %4 in %5 s.</translation>
    </message>
    <message>
        <source>%1 database saved to %2.</source>
        <translation>%1 Datenbank nach %2 gesichert.</translation>
    </message>
    <message>
        <source>%1 databases saved to %2.</source>
        <translation>%1 Datenbanken nach %2 gesichert.</translation>
    </message>
    <message>
        <source>%1 of %2 database saved. %3 failed: %4</source>
        <translation>%1 von %2 Datenbank gesichert. %3 gescheitert: %4</translation>
    </message>
    <message>
        <source>%1 of %2 databases saved. %3 failed: %4</source>
        <translation>%1 von %2 Datenbanken gesichert. %3 gescheitert: %4</translation>
    </message>
    <message>
        <source>older than 1 day</source>
        <translation>älter als 1 Tag</translation>
    </message>
    <message>
        <source>older than %1 days</source>
        <translation>älter als %1 Tage</translation>
    </message>
    <message>
        <source>Keep %1: %2</source>
        <translation>%1 bleibt: %2</translation>
    </message>
    <message>
        <source>Would remove %1 (%2): %3</source>
        <translation>Würde %1 (%2) entfernen: %3</translation>
    </message>
    <message>
        <source>Removed %1 (%2): %3</source>
        <translation>%1 (%2) entfernt: %3</translation>
    </message>
    <message>
        <source>The clock seems to have jumped since the last job: nothing is removed by age this time.</source>
        <translation>Die Uhr scheint seit dem letzten Auftrag gesprungen zu sein: Diesmal wird nichts wegen seines Alters entfernt.</translation>
    </message>
    <message>
        <source>Removing backups from %1 was not confirmed.</source>
        <translation>Das Entfernen von Sicherungen aus %1 wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>Look at it first with --dry-run, then confirm with --yes.</source>
        <translation>Sehen Sie es sich zuerst mit --dry-run an, bestätigen Sie dann mit --yes.</translation>
    </message>
    <message>
        <source>See what would go</source>
        <translation>Sehen, was wegfiele</translation>
    </message>
    <message>
        <source>Remove what is not kept</source>
        <translation>Entfernen, was nicht behalten wird</translation>
    </message>
    <message>
        <source>%1 backup would go (%2), %3 kept.</source>
        <translation>%1 Sicherung fiele weg (%2), %3 bleiben.</translation>
    </message>
    <message>
        <source>%1 backups would go (%2), %3 kept.</source>
        <translation>%1 Sicherungen fielen weg (%2), %3 bleiben.</translation>
    </message>
    <message>
        <source>%1 backup removed (%2), %3 kept.</source>
        <translation>%1 Sicherung entfernt (%2), %3 behalten.</translation>
    </message>
    <message>
        <source>%1 backups removed (%2), %3 kept.</source>
        <translation>%1 Sicherungen entfernt (%2), %3 behalten.</translation>
    </message>
    <message>
        <source>They are the same: %1 objects, %2 tables.</source>
        <translation>Beide sind gleich: %1 Objekte, %2 Tabellen.</translation>
    </message>
    <message>
        <source>They differ: %1 objects added, %2 removed, %3 changed, %4 tables with other rows.</source>
        <translation>Sie unterscheiden sich: %1 Objekte hinzugekommen, %2 weggefallen, %3 geändert, %4 Tabellen mit anderen Zeilen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>%1 is an archive, no plain dump.</source>
        <translation>%1 ist ein Archiv, kein Dump in reinem SQL.</translation>
    </message>
    <message>
        <source>Rows of single tables are reached in plain dumps only: use pg_restore --table.</source>
        <translation>Zeilen einzelner Tabellen sind nur in Dumps in reinem SQL zugänglich: Verwenden Sie pg_restore --table.</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>In die Sicherung hineinsehen</translation>
    </message>
    <message>
        <source>%1 holds no rows of a table %2.</source>
        <translation>%1 enthält keine Zeilen einer Tabelle %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3.</source>
        <translation>%1 von %2 Zeilen von %3.</translation>
    </message>
    <message>
        <source>%1 holds nothing called %2.</source>
        <translation>%1 enthält nichts namens %2.</translation>
    </message>
    <message>
        <source>%1 objects are called %2.</source>
        <translation>%1 Objekte heißen %2.</translation>
    </message>
    <message>
        <source>%1 objects.</source>
        <translation>%1 Objekte.</translation>
    </message>
    <message>
        <source>Unlogged tables have no rows on a standby, and none in this backup: %1.</source>
        <translation>Tabellen ohne Protokollierung (UNLOGGED) haben auf einem Standby keine Zeilen, also auch nicht in dieser Sicherung: %1.</translation>
    </message>
    <message>
        <source>%1 Starting again.</source>
        <translation>%1 Es wird von vorn begonnen.</translation>
    </message>
    <message>
        <source>The server&apos;s lock table is too full for several sessions; going on with one pg_dump.</source>
        <translation>Die Sperrtabelle des Servers ist zu voll für mehrere Sitzungen; weiter geht es mit einem einzigen pg_dump.</translation>
    </message>
    <message>
        <source>Role passwords are not in this backup: %1 is no superuser.</source>
        <translation>Die Passwörter der Rollen sind nicht in dieser Sicherung: %1 ist kein Superuser.</translation>
    </message>
    <message>
        <source>%1 does not help to estimate: %2</source>
        <translation>%1 hilft beim Schätzen nicht: %2</translation>
    </message>
    <message>
        <source>Saved %1: %2</source>
        <translation>%1 gesichert: %2</translation>
    </message>
    <message>
        <source>Saved %1: %2, %3 rows</source>
        <translation>%1 gesichert: %2, %3 Zeilen</translation>
    </message>
    <message>
        <source>No temporary folder: %1</source>
        <translation>Kein Ordner für temporäre Dateien: %1</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that can be written.</source>
        <translation>Setzen Sie TMPDIR auf einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, then try again.</source>
        <translation>Sehen Sie im Protokoll des Servers nach und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The sample data of %1 is missing from the program.</source>
        <translation>Die Beispieldaten von %1 fehlen im Programm.</translation>
    </message>
    <message>
        <source>Start a private PostgreSQL server</source>
        <translation>Einen privaten PostgreSQL-Server starten</translation>
    </message>
    <message>
        <source>Fill %1 with sample data</source>
        <translation>%1 mit Beispieldaten füllen</translation>
    </message>
    <message>
        <source>The demo server runs with meal_planner and tandoor.</source>
        <translation>Der Demo-Server läuft mit meal_planner und tandoor.</translation>
    </message>
    <message>
        <source>%1 holds rows only: there is nothing to load them into.</source>
        <translation>%1 enthält nur Zeilen: Es gibt nichts, in das sie geladen werden könnten.</translation>
    </message>
    <message>
        <source>Drill a backup of the whole database.</source>
        <translation>Üben Sie mit einer Sicherung der ganzen Datenbank.</translation>
    </message>
    <message>
        <source>%1 loads, but not as it was: %2.</source>
        <translation>%1 lässt sich laden, aber nicht so, wie es war: %2.</translation>
    </message>
    <message>
        <source>Compare the tables named; use another backup until it is understood.</source>
        <translation>Vergleichen Sie die genannten Tabellen; nehmen Sie eine andere Sicherung, bis der Grund klar ist.</translation>
    </message>
    <message>
        <source>%1, or their time zone was another one, which the backup does not say.</source>
        <translation>%1 – oder ihre Zeitzone war eine andere, was die Sicherung nicht angibt.</translation>
    </message>
    <message>
        <source>%1 was not compared: its rows lie on another server.</source>
        <translation>%1 wurde nicht verglichen: Die Zeilen liegen auf einem anderen Server.</translation>
    </message>
    <message>
        <source>There is no backup to drill in %1.</source>
        <translation>In %1 gibt es keine Sicherung für eine Übung.</translation>
    </message>
    <message>
        <source>Name a backup, or back up a database first.</source>
        <translation>Nennen Sie eine Sicherung, oder sichern Sie zuerst eine Datenbank.</translation>
    </message>
    <message>
        <source>%1 holds rows of the foreign tables %2: a drill would write them to the server behind.</source>
        <translation>%1 enthält Zeilen der fremden Tabellen %2: Eine Übung schriebe sie auf den Server dahinter.</translation>
    </message>
    <message>
        <source>Drill a backup made without --include-foreign-data.</source>
        <translation>Üben Sie mit einer Sicherung, die ohne --include-foreign-data entstand.</translation>
    </message>
    <message>
        <source>%1 is identical</source>
        <translation>%1 ist identisch</translation>
    </message>
    <message>
        <source>%1 is restorable</source>
        <translation>%1 ist wiederherstellbar</translation>
    </message>
    <message>
        <source>Start a private server</source>
        <translation>Einen privaten Server starten</translation>
    </message>
    <message>
        <source>Check the server</source>
        <translation>Den Server prüfen</translation>
    </message>
    <message>
        <source>Compare the contents of every table</source>
        <translation>Den Inhalt jeder Tabelle vergleichen</translation>
    </message>
    <message>
        <source>%1 tables were read back; %2 differ.</source>
        <translation>%1 Tabellen wurden zurückgelesen; %2 unterscheiden sich.</translation>
    </message>
    <message>
        <source>1 backup loads; %1 came out identical.</source>
        <translation>1 Sicherung lässt sich laden; %1 kam identisch heraus.</translation>
    </message>
    <message>
        <source>%1 backups load; %2 came out identical.</source>
        <translation>%1 Sicherungen lassen sich laden; %2 kamen identisch heraus.</translation>
    </message>
    <message>
        <source>%1 of %2 drills failed: %3</source>
        <translation>%1 von %2 Übungen sind gescheitert: %3</translation>
    </message>
    <message>
        <source>No PostgreSQL server of version %1 or newer is installed here to drill on.</source>
        <translation>Hier ist kein PostgreSQL-Server der Version %1 oder neuer installiert, auf dem geübt werden könnte.</translation>
    </message>
    <message>
        <source>Install the package postgresql-%1, or drill on a server (--on server).</source>
        <translation>Installieren Sie das Paket postgresql-%1, oder üben Sie auf einem Server (--on server).</translation>
    </message>
    <message>
        <source>Choose another folder with --work-dir.</source>
        <translation>Wählen Sie mit --work-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup comes from PostgreSQL %1; the drill is on %2, the nearest that is installed.</source>
        <translation>Die Sicherung stammt von PostgreSQL %1; geübt wird mit %2, der nächstliegenden installierten Version.</translation>
    </message>
    <message>
        <source>The drill of %1 takes about %2 in %3, where %4 are free.</source>
        <translation>Die Übung mit %1 braucht etwa %2 in %3, wo %4 frei sind.</translation>
    </message>
    <message>
        <source>Choose another folder with --work-dir, or drill on a server (--on server).</source>
        <translation>Wählen Sie mit --work-dir einen anderen Ordner, oder üben Sie auf einem Server (--on server).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no database that a restore put aside.</source>
        <translation>„%1“ ist keine Datenbank, die eine Wiederherstellung zur Seite gestellt hat.</translation>
    </message>
    <message>
        <source>Larder drops only those; use dropdb for others.</source>
        <translation>Larder löscht nur solche; für andere gibt es dropdb.</translation>
    </message>
    <message>
        <source>Dropping database &quot;%1&quot; was not confirmed.</source>
        <translation>Das Löschen der Datenbank „%1“ wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>Type its name when asked, or give --yes.</source>
        <translation>Geben Sie ihren Namen ein, wenn danach gefragt wird, oder geben Sie --yes an.</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Dropped %1.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message>
        <source>Find the tables</source>
        <translation>Die Tabellen finden</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>%1 rows of %2 written to %3 (%4).</source>
        <translation>%1 Zeilen von %2 nach %3 geschrieben (%4).</translation>
    </message>
    <message>
        <source>%1 holds no rows of table %2.</source>
        <translation>%1 enthält keine Zeilen der Tabelle %2.</translation>
    </message>
    <message>
        <source>A partitioned table&apos;s rows are those of its partitions: extract them, or all as SQL.</source>
        <translation>Die Zeilen einer partitionierten Tabelle sind die ihrer Partitionen: Lösen Sie diese heraus, oder alles als SQL.</translation>
    </message>
    <message>
        <source>Check backup, server and target</source>
        <translation>Sicherung, Server und Ziel prüfen</translation>
    </message>
    <message>
        <source>%1 of the checks stand in the way.</source>
        <translation>%1 der Prüfungen stehen im Weg.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>%1 could not be applied: %2</source>
        <translation>%1 ließ sich nicht anwenden: %2</translation>
    </message>
    <message>
        <source>the server refused it.</source>
        <translation>Der Server hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The server&apos;s log says why.</source>
        <translation>Im Protokoll des Servers steht, warum.</translation>
    </message>
    <message>
        <source>equal: %1</source>
        <translation>gleich: %1</translation>
    </message>
    <message>
        <source>created: %1</source>
        <translation>angelegt: %1</translation>
    </message>
    <message>
        <source>to create: %1</source>
        <translation>anzulegen: %1</translation>
    </message>
    <message>
        <source>changed: %1 (%2)</source>
        <translation>geändert: %1 (%2)</translation>
    </message>
    <message>
        <source>differs: %1 (%2)</source>
        <translation>abweichend: %1 (%2)</translation>
    </message>
    <message>
        <source>cannot be changed: %1 (%2)</source>
        <translation>nicht zu ändern: %1 (%2)</translation>
    </message>
    <message>
        <source>Applying roles and tablespaces was not confirmed.</source>
        <translation>Das Anwenden der Rollen und Tablespaces wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>Answer yes when asked, or give --yes.</source>
        <translation>Antworten Sie mit Ja, wenn danach gefragt wird, oder geben Sie --yes an.</translation>
    </message>
    <message>
        <source>Read the backup to its last byte</source>
        <translation>Die Sicherung bis zum letzten Byte lesen</translation>
    </message>
    <message>
        <source>Compare it with the server</source>
        <translation>Mit dem Server vergleichen</translation>
    </message>
    <message>
        <source>Apply it</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The roles were applied, but not all tablespaces: %1</source>
        <translation>Die Rollen wurden angewendet, aber nicht alle Tablespaces: %1</translation>
    </message>
    <message>
        <source>Make their folders on the server, owned by the user PostgreSQL runs as, then try again.</source>
        <translation>Legen Sie ihre Ordner auf dem Server an, als Eigentum des Benutzers, unter dem PostgreSQL läuft, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is no backup of a server&apos;s roles and tablespaces.</source>
        <translation>%1 ist keine Sicherung der Rollen und Tablespaces eines Servers.</translation>
    </message>
    <message>
        <source>%1 is written in %2.</source>
        <translation>%1 ist in %2 geschrieben.</translation>
    </message>
    <message>
        <source>Make it anew with pg_dumpall --globals-only --encoding=UTF8.</source>
        <translation>Erzeugen Sie sie neu mit pg_dumpall --globals-only --encoding=UTF8.</translation>
    </message>
    <message>
        <source>Left out, because pg_dumpall writes no such statement: %1 …</source>
        <translation>Ausgelassen, weil pg_dumpall keine solche Anweisung schreibt: %1 …</translation>
    </message>
    <message>
        <source>%1 missing on the server, %2 different, %3 equal.</source>
        <translation>%1 fehlen auf dem Server, %2 weichen ab, %3 sind gleich.</translation>
    </message>
    <message>
        <source>%1 applied.</source>
        <translation>%1 angewendet.</translation>
    </message>
    <message>
        <source>The %1 “%2” failed: %3.</source>
        <translation>Der %1 „%2“ ist gescheitert: %3.</translation>
    </message>
    <message>
        <source>Run the command by hand; what it wrote is in the job&apos;s log.</source>
        <translation>Führen Sie den Befehl von Hand aus; was er ausgegeben hat, steht im Protokoll des Auftrags.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>%1: PostgreSQL %2, %3 databases.</source>
        <translation>%1: PostgreSQL %2, %3 Datenbanken.</translation>
    </message>
    <message>
        <source>pg_restore is not installed.</source>
        <translation>pg_restore ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it: apt install postgresql-client.</source>
        <translation>Installieren Sie es: apt install postgresql-client.</translation>
    </message>
    <message>
        <source>Look for what killed restores left</source>
        <translation>Nach Resten gewaltsam beendeter Wiederherstellungen suchen</translation>
    </message>
    <message>
        <source>Nothing was left by a killed restore.</source>
        <translation>Von gewaltsam beendeten Wiederherstellungen ist nichts übrig.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone in %4.</source>
        <translation>%1 neu, %2 geändert, %3 weg in %4.</translation>
    </message>
    <message>
        <source>Replacing database &quot;%1&quot; was not confirmed.</source>
        <translation>Das Ersetzen der Datenbank „%1“ wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>Type its name when asked, give --yes, or restore it as a new database.</source>
        <translation>Geben Sie ihren Namen ein, wenn danach gefragt wird, geben Sie --yes an, oder stellen Sie als neue Datenbank wieder her.</translation>
    </message>
    <message>
        <source>Check the server and the target</source>
        <translation>Den Server und das Ziel prüfen</translation>
    </message>
    <message>
        <source>Save %1 before it is dropped</source>
        <translation>%1 sichern, bevor sie gelöscht wird</translation>
    </message>
    <message>
        <source>Dropping %1.</source>
        <translation>%1 wird gelöscht.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Gather statistics (ANALYZE)</source>
        <translation>Statistiken sammeln (ANALYZE)</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Give it the name %1</source>
        <translation>Ihr den Namen %1 geben</translation>
    </message>
    <message>
        <source>Restored %1: %2.</source>
        <translation>%1 wiederhergestellt: %2.</translation>
    </message>
    <message>
        <source>The database that was there is kept as %1.</source>
        <translation>Die bisherige Datenbank bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>What it was before is saved as %1.</source>
        <translation>Ihr bisheriger Stand ist als %1 gesichert.</translation>
    </message>
    <message>
        <source>There is no backup directory to save database &quot;%1&quot; to before it is dropped.</source>
        <translation>Es gibt keinen Sicherungsordner, in den die Datenbank „%1“ vor dem Löschen gesichert werden könnte.</translation>
    </message>
    <message>
        <source>Give one by --backup-dir, or go without by --no-safety-dump.</source>
        <translation>Geben Sie einen mit --backup-dir an, oder verzichten Sie darauf mit --no-safety-dump.</translation>
    </message>
    <message>
        <source>Replacing rows of %1 in database &quot;%2&quot; was not confirmed.</source>
        <translation>Das Ersetzen der Zeilen von %1 in der Datenbank „%2“ wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>Give --yes, or restore the tables into a schema of their own.</source>
        <translation>Geben Sie --yes an, oder stellen Sie die Tabellen in ein eigenes Schema wieder her.</translation>
    </message>
    <message>
        <source>Find the tables in the backup</source>
        <translation>Die Tabellen in der Sicherung finden</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Load the tables</source>
        <translation>Die Tabellen laden</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Festschreiben (COMMIT)</translation>
    </message>
    <message>
        <source>Restored %1 back into place in %2: %3 rows.</source>
        <translation>%1 zurück an ihren Platz in %2 gebracht: %3 Zeilen.</translation>
    </message>
    <message>
        <source>Restored %1 into schema %2 of %3: %4 rows.</source>
        <translation>%1 in das Schema %2 von %3 wiederhergestellt: %4 Zeilen.</translation>
    </message>
    <message>
        <source>Schema &quot;%1&quot; exists already in %2.</source>
        <translation>Das Schema „%1“ gibt es in %2 schon.</translation>
    </message>
    <message>
        <source>Name a schema that does not exist: nothing is ever mixed with what is there.</source>
        <translation>Nennen Sie ein Schema, das es nicht gibt: Nichts wird je mit Vorhandenem vermischt.</translation>
    </message>
    <message>
        <source>Several of the tables are called %1.</source>
        <translation>Mehrere der Tabellen heißen %1.</translation>
    </message>
    <message>
        <source>Restore tables of one name one after the other, each into a schema of its own.</source>
        <translation>Stellen Sie Tabellen gleichen Namens nacheinander wieder her, jede in ein eigenes Schema.</translation>
    </message>
    <message>
        <source>%1 holds no rows of %2.</source>
        <translation>%1 enthält keine Zeilen von %2.</translation>
    </message>
    <message>
        <source>It was made without rows; choose another backup.</source>
        <translation>Sie entstand ohne Zeilen; wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The server took %1 rows of table %2, the backup has %3.</source>
        <translation>Der Server nahm %1 Zeilen der Tabelle %2 an, die Sicherung hat %3 Zeilen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Table %1 has %2 rows now, the backup has %3.</source>
        <translation>Die Tabelle %1 hat jetzt %2 Zeilen, die Sicherung hat %3 Zeilen.</translation>
    </message>
    <message>
        <source>No earlier state of database &quot;%1&quot; is kept on %2.</source>
        <translation>Von der Datenbank „%1“ ist auf %2 kein früherer Stand aufbewahrt.</translation>
    </message>
    <message>
        <source>Find what was kept</source>
        <translation>Finden, was aufbewahrt wurde</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>%1 is back as it was.</source>
        <translation>%1 ist wieder, wie sie war.</translation>
    </message>
    <message>
        <source>%1 is back as it was; what was there is kept as %2.</source>
        <translation>%1 ist wieder, wie sie war; was dort war, bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>%1 is readable</source>
        <translation>%1 ist lesbar</translation>
    </message>
    <message>
        <source>1 backup is readable to its last byte.</source>
        <translation>1 Sicherung ist bis zum letzten Byte lesbar.</translation>
    </message>
    <message>
        <source>%1 backups are readable to their last byte.</source>
        <translation>%1 Sicherungen sind bis zum letzten Byte lesbar.</translation>
    </message>
    <message>
        <source>%1 of %2 backups failed: %3</source>
        <translation>%1 von %2 Sicherungen gescheitert: %3</translation>
    </message>
    <message>
        <source>The manifest of %1 was changed by hand.</source>
        <translation>Das Manifest von %1 wurde von Hand verändert.</translation>
    </message>
    <message>
        <source>Compare it with a copy from elsewhere; its hash in SHA256SUMS is the one it had.</source>
        <translation>Vergleichen Sie es mit einer anderswo liegenden Kopie; in SHA256SUMS steht der Hash, den es hatte.</translation>
    </message>
    <message>
        <source>There is no backup to verify in %1.</source>
        <translation>In %1 gibt es keine Sicherung zu prüfen.</translation>
    </message>
    <message>
        <source>Read %1 backups</source>
        <translation>%1 Sicherungen lesen</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 daily</source>
        <translation>%1 tägliche</translation>
    </message>
    <message>
        <source>%1 weekly</source>
        <translation>%1 wöchentliche</translation>
    </message>
    <message>
        <source>%1 monthly</source>
        <translation>%1 monatliche</translation>
    </message>
    <message>
        <source>%1 yearly</source>
        <translation>%1 jährliche</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>jedes Alter</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 Kopien</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>within the days to keep</source>
        <translation>innerhalb der Aufbewahrungstage</translation>
    </message>
    <message>
        <source>no rule limits the age</source>
        <translation>keine Regel begrenzt das Alter</translation>
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
        <source>roles of a run that stays</source>
        <translation>Rollen eines Laufs, der bleibt</translation>
    </message>
    <message>
        <source>no rule keeps it</source>
        <translation>keine Regel behält sie</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>über der Größengrenze</translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 (Debian and Ubuntu, else from apt.postgresql.org) or postgresql%1 (Fedora, Red Hat), or name the folder of the programs in LARDER_PG_BINDIRS.</source>
        <translation>Installieren Sie postgresql-client-%1 (Debian und Ubuntu, sonst von apt.postgresql.org) oder postgresql%1 (Fedora, Red Hat), oder nennen Sie den Ordner der Programme in LARDER_PG_BINDIRS.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is no longer maintained: its programs get no security fixes.</source>
        <translation>PostgreSQL %1 wird nicht mehr gepflegt: Seine Programme bekommen keine Sicherheitskorrekturen.</translation>
    </message>
    <message>
        <source>No PostgreSQL client programs (pg_dump, psql) were found.</source>
        <translation>Es wurden keine PostgreSQL-Client-Programme (pg_dump, psql) gefunden.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1, but the newest pg_dump installed is %2 (%3): it must be at least as new as the server.</source>
        <translation>Der Server ist PostgreSQL %1, das neueste installierte pg_dump aber %2 (%3): Es darf nicht älter sein als der Server.</translation>
    </message>
    <message>
        <source>“%1” is no connection parameter that can be set.</source>
        <translation>„%1“ ist kein Verbindungsparameter, der gesetzt werden kann.</translation>
    </message>
    <message>
        <source>the local socket, port %1</source>
        <translation>lokaler Socket, Port %1</translation>
    </message>
    <message>
        <source>the socket in %1, port %2</source>
        <translation>Socket in %1, Port %2</translation>
    </message>
    <message>
        <source>The connection string cannot be understood.</source>
        <translation>Die Verbindungszeichenkette ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Write postgresql://user@host:5432/database or host=… port=… user=… with characters such as @ : / in a password percent-encoded (%40 %3A %2F).</source>
        <translation>Schreiben Sie postgresql://user@host:5432/database oder host=… port=… user=…; Zeichen wie @ : / in einem Passwort prozentkodiert (%40 %3A %2F).</translation>
    </message>
    <message>
        <source>The manifest was altered: check where the backup comes from.</source>
        <translation>Das Manifest wurde verändert: Prüfen Sie, woher die Sicherung kommt.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is not a text.</source>
        <translation>databaseProperties.%1 im Manifest ist kein Text.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is too long or holds a NUL character.</source>
        <translation>databaseProperties.%1 im Manifest ist zu lang oder enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is longer than 63 bytes.</source>
        <translation>databaseProperties.%1 im Manifest ist länger als 63 Bytes.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 has an unknown value.</source>
        <translation>databaseProperties.%1 im Manifest hat einen unbekannten Wert.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is neither true nor false.</source>
        <translation>databaseProperties.%1 im Manifest ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is no list, or too long a one.</source>
        <translation>databaseProperties.%1 im Manifest ist keine oder eine zu lange Liste.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 has an entry that is no object.</source>
        <translation>databaseProperties.%1 im Manifest hat einen Eintrag, der kein Objekt ist.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is no number of connections.</source>
        <translation>databaseProperties.%1 im Manifest ist keine Anzahl von Verbindungen.</translation>
    </message>
    <message>
        <source>%1 was not set. %2</source>
        <translation>Nicht übernommen: %1. %2</translation>
    </message>
    <message>
        <source>Privilege %1 for %2</source>
        <translation>Recht %1 für %2</translation>
    </message>
    <message>
        <source>The removal of privileges</source>
        <translation>Entfernen von Rechten</translation>
    </message>
    <message>
        <source>The default privilege</source>
        <translation>Standardrecht</translation>
    </message>
    <message>
        <source>The removal of settings</source>
        <translation>Entfernen von Einstellungen</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Einstellung %1</translation>
    </message>
    <message>
        <source>The security label of %1</source>
        <translation>Security-Label von %1</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>The connection limit</source>
        <translation>Verbindungsgrenze</translation>
    </message>
    <message>
        <source>The template flag</source>
        <translation>Kennzeichen als Vorlage</translation>
    </message>
    <message>
        <source>The permission to connect</source>
        <translation>Verbindungserlaubnis</translation>
    </message>
    <message>
        <source>%1 for %2 with grant option granted by %3</source>
        <translation>%1 für %2 mit GRANT OPTION, erteilt von %3</translation>
    </message>
    <message>
        <source>%1 for %2 granted by %3</source>
        <translation>%1 für %2, erteilt von %3</translation>
    </message>
    <message>
        <source>%1 for role %2</source>
        <translation>%1 für die Rolle %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 is “%2” instead of “%3”.</source>
        <translation>%1: „%2“ statt „%3“.</translation>
    </message>
    <message>
        <source>The encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>The locale provider</source>
        <translation>Locale-Provider</translation>
    </message>
    <message>
        <source>The ICU locale</source>
        <translation>ICU-Locale</translation>
    </message>
    <message>
        <source>The ICU rules</source>
        <translation>ICU-Regeln</translation>
    </message>
    <message>
        <source>The tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>“Is a template”</source>
        <translation>„Ist eine Vorlage“</translation>
    </message>
    <message>
        <source>“Allows connections”</source>
        <translation>„Erlaubt Verbindungen“</translation>
    </message>
    <message>
        <source>A privilege is missing: %1.</source>
        <translation>Ein Recht fehlt: %1.</translation>
    </message>
    <message>
        <source>A privilege is too much: %1.</source>
        <translation>Ein Recht ist zu viel: %1.</translation>
    </message>
    <message>
        <source>A setting is missing: %1.</source>
        <translation>Eine Einstellung fehlt: %1.</translation>
    </message>
    <message>
        <source>A setting is too much: %1.</source>
        <translation>Eine Einstellung ist zu viel: %1.</translation>
    </message>
    <message>
        <source>A security label is missing: %1.</source>
        <translation>Ein Security-Label fehlt: %1.</translation>
    </message>
    <message>
        <source>A security label is too much: %1.</source>
        <translation>Ein Security-Label ist zu viel: %1.</translation>
    </message>
    <message>
        <source>The server has no database “%1”.</source>
        <translation>Der Server hat keine Datenbank „%1“.</translation>
    </message>
    <message>
        <source>The password file %1 can be read by others, so it is ignored. Make it private: chmod 600 %1</source>
        <translation>Die Passwortdatei %1 ist für andere lesbar und wird deshalb ignoriert. Schützen Sie sie: chmod 600 %1</translation>
    </message>
    <message>
        <source>The server at %1 did not answer within %2 seconds.</source>
        <translation>Der Server (%1) hat nicht innerhalb von %2 Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>Check host, port and firewall: the address swallows connections without refusing them.</source>
        <translation>Prüfen Sie Host, Port und Firewall: Die Adresse verschluckt Verbindungen, ohne sie abzulehnen.</translation>
    </message>
    <message>
        <source>The server at %1 said nothing for %2.</source>
        <translation>Der Server (%1) hat %2 lang nichts gesagt.</translation>
    </message>
    <message>
        <source>Look for an overloaded server or a dead network connection, then try again.</source>
        <translation>Suchen Sie nach einem überlasteten Server oder einer toten Netzwerkverbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>COPY TO STDOUT was executed where its rows cannot be read.</source>
        <translation>COPY TO STDOUT wurde ausgeführt, wo seine Zeilen nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>A statement that should load rows is no COPY FROM STDIN.</source>
        <translation>Eine Anweisung, die Zeilen laden soll, ist kein COPY FROM STDIN.</translation>
    </message>
    <message>
        <source>A statement that should give rows is no COPY TO STDOUT.</source>
        <translation>Eine Anweisung, die Zeilen liefern soll, ist kein COPY TO STDOUT.</translation>
    </message>
    <message>
        <source>The server stopped the statement: a statement_timeout, or somebody cancelled it.</source>
        <translation>Der Server hat die Anweisung angehalten: ein statement_timeout, oder jemand hat sie abgebrochen.</translation>
    </message>
    <message>
        <source>The server is starting up, shutting down or in recovery: try again soon.</source>
        <translation>Der Server startet gerade, fährt herunter oder ist im Wiederanlauf (Recovery): Versuchen Sie es bald noch einmal.</translation>
    </message>
    <message>
        <source>The server ended the session: it was restarted, or an administrator did it.</source>
        <translation>Der Server hat die Sitzung beendet: Er wurde neu gestartet, oder ein Administrator hat sie beendet.</translation>
    </message>
    <message>
        <source>Check that the server runs and that the network between is up.</source>
        <translation>Prüfen Sie, ob der Server läuft und das Netz dazwischen in Ordnung ist.</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <translation>Prüfen Sie Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>The server&apos;s pg_hba.conf does not let this user in from here, or the role does not exist or may not log in.</source>
        <translation>Die pg_hba.conf des Servers lässt diesen Benutzer von hier nicht zu, oder die Rolle gibt es nicht oder sie darf sich nicht anmelden.</translation>
    </message>
    <message>
        <source>Check the name: upper and lower case are different names.</source>
        <translation>Prüfen Sie den Namen: Mit Groß- und Kleinbuchstaben sind es verschiedene Namen.</translation>
    </message>
    <message>
        <source>Grant the privilege named above, or connect as the owner or a superuser.</source>
        <translation>Erteilen Sie das oben genannte Recht, oder verbinden Sie sich als Eigentümer oder Superuser.</translation>
    </message>
    <message>
        <source>Choose another name, or replace the existing database.</source>
        <translation>Wählen Sie einen anderen Namen, oder ersetzen Sie die vorhandene Datenbank.</translation>
    </message>
    <message>
        <source>Free space on the server&apos;s disk, then try again.</source>
        <translation>Schaffen Sie Platz auf der Platte des Servers und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Other sessions use the object: end them first.</source>
        <translation>Andere Sitzungen verwenden das Objekt: Beenden Sie diese zuerst.</translation>
    </message>
    <message>
        <source>Another session holds a lock on the object: try again when it has finished.</source>
        <translation>Eine andere Sitzung hält eine Sperre auf dem Objekt: Versuchen Sie es noch einmal, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>The object is not in a state that allows this.</source>
        <translation>Das Objekt ist nicht in einem Zustand, der das erlaubt.</translation>
    </message>
    <message>
        <source>The server at %1 wants a password for user “%2”.</source>
        <translation>Der Server (%1) verlangt ein Passwort für den Benutzer „%2“.</translation>
    </message>
    <message>
        <source>Give one: in the server&apos;s settings, in POSTGRES_PASSWORD or in .pgpass.</source>
        <translation>Geben Sie eines an: in den Einstellungen des Servers, in POSTGRES_PASSWORD oder in .pgpass.</translation>
    </message>
    <message>
        <source>The server at %1 does not let user “%2” in.</source>
        <translation>Der Server (%1) lässt den Benutzer „%2“ nicht herein.</translation>
    </message>
    <message>
        <source>The server at %1 has no database “%2”.</source>
        <translation>Der Server (%1) hat keine Datenbank „%2“.</translation>
    </message>
    <message>
        <source>User “%1” may not connect to database “%2”.</source>
        <translation>Der Benutzer „%1“ darf sich nicht mit der Datenbank „%2“ verbinden.</translation>
    </message>
    <message>
        <source>An administrator can allow it: GRANT CONNECT ON DATABASE … TO …;</source>
        <translation>Ein Administrator kann es erlauben: GRANT CONNECT ON DATABASE … TO …;</translation>
    </message>
    <message>
        <source>Cannot connect to the server at %1.</source>
        <translation>Zum Server (%1) kommt keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>Check that the server runs and that host and port are right.</source>
        <translation>Prüfen Sie, ob der Server läuft und ob Host und Port stimmen.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>Die Verbindung zum Server ist abgerissen.</translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation>Der Server hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>Check that the server still runs, then try again.</source>
        <translation>Prüfen Sie, ob der Server noch läuft, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>A result has no row %1 with a column %2.</source>
        <translation>Ein Ergebnis hat keine Zeile %1 mit einer Spalte %2.</translation>
    </message>
    <message>
        <source>Cannot find a free port</source>
        <translation>Es findet sich kein freier Port</translation>
    </message>
    <message>
        <source>Cannot create a folder in %1: %2.</source>
        <translation>In %1 lässt sich kein Ordner anlegen: %2.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>The detail holds the program&apos;s own words. For root, user postgres has to reach the folder.</source>
        <translation>In den Einzelheiten stehen die Worte des Programms selbst. Für root muss der Benutzer postgres den Ordner erreichen können.</translation>
    </message>
    <message>
        <source>No PostgreSQL server programs (initdb, postgres) were found.</source>
        <translation>Es wurden keine PostgreSQL-Serverprogramme (initdb, postgres) gefunden.</translation>
    </message>
    <message>
        <source>Install the package %1.</source>
        <translation>Installieren Sie das Paket %1.</translation>
    </message>
    <message>
        <source>Cannot rename %1 to %2.</source>
        <translation>%1 lässt sich nicht in %2 umbenennen.</translation>
    </message>
    <message>
        <source>Cannot copy %1</source>
        <translation>%1 lässt sich nicht kopieren</translation>
    </message>
    <message>
        <source>Cannot create a database cluster in %1</source>
        <translation>In %1 lässt sich kein Datenbank-Cluster anlegen</translation>
    </message>
    <message>
        <source>Another server already runs in %1.</source>
        <translation>In %1 läuft schon ein anderer Server.</translation>
    </message>
    <message>
        <source>Close the other Larder that shows it, or use that one.</source>
        <translation>Schließen Sie das andere Larder, das ihn anzeigt, oder verwenden Sie jenes.</translation>
    </message>
    <message>
        <source>The PostgreSQL server in %1 did not start.</source>
        <translation>Der PostgreSQL-Server in %1 ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The detail holds the server&apos;s own words.</source>
        <translation>In den Einzelheiten stehen die Worte des Servers selbst.</translation>
    </message>
    <message>
        <source>The PostgreSQL server in %1 did not get ready within a minute.</source>
        <translation>Der PostgreSQL-Server in %1 wurde nicht innerhalb einer Minute bereit.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <source>a password file in memory</source>
        <translation>eine Passwortdatei im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Cannot seal %1</source>
        <translation>%1 lässt sich nicht versiegeln</translation>
    </message>
    <message>
        <source>The server entry&apos;s “%1” is not a text.</source>
        <translation>„%1“ im Servereintrag ist kein Text.</translation>
    </message>
    <message>
        <source>Correct the entry or add the server anew.</source>
        <translation>Berichtigen Sie den Eintrag, oder fügen Sie den Server neu hinzu.</translation>
    </message>
    <message>
        <source>“%1” is no TLS mode.</source>
        <translation>„%1“ ist kein TLS-Modus.</translation>
    </message>
    <message>
        <source>“%1” cannot be a parameter of a saved server.</source>
        <translation>„%1“ kann kein Parameter eines gespeicherten Servers sein.</translation>
    </message>
    <message>
        <source>The server entry&apos;s “extra” is not a list of parameters.</source>
        <translation>„extra“ im Servereintrag ist keine Liste von Parametern.</translation>
    </message>
    <message>
        <source>As root, a private server needs the system user postgres.</source>
        <translation>Als root braucht ein privater Server den Systembenutzer postgres.</translation>
    </message>
    <message>
        <source>Run Larder as an ordinary user, or install the package postgresql.</source>
        <translation>Starten Sie Larder als gewöhnlicher Benutzer, oder installieren Sie das Paket postgresql.</translation>
    </message>
    <message>
        <source>Cannot give %1 to user postgres</source>
        <translation>%1 lässt sich nicht an den Benutzer postgres übergeben</translation>
    </message>
    <message>
        <source>Line %1 of the service file %2 cannot be used.</source>
        <translation>Zeile %1 der Service-Datei %2 ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>Each line is keyword=value with a keyword libpq knows; ldap:// look-ups are not supported.</source>
        <translation>Jede Zeile lautet Schlüsselwort=Wert mit einem Schlüsselwort, das libpq kennt; Abfragen über ldap:// werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>There is no connection service “%1”.</source>
        <translation>Es gibt keinen Verbindungs-Service „%1“.</translation>
    </message>
    <message>
        <source>Add a section [%1] to %2, or name host and port instead.</source>
        <translation>Fügen Sie %2 einen Abschnitt [%1] hinzu, oder nennen Sie stattdessen Host und Port.</translation>
    </message>
    <message>
        <source>Cannot start %1: there is no %2.</source>
        <translation>%1 lässt sich nicht starten: Es gibt kein %2.</translation>
    </message>
    <message>
        <source>Install the package that holds %1, or correct its folder in the settings.</source>
        <translation>Installieren Sie das Paket, das %1 enthält, oder berichtigen Sie den Ordner in den Einstellungen.</translation>
    </message>
    <message>
        <source>Cannot start %1</source>
        <translation>%1 lässt sich nicht starten</translation>
    </message>
    <message>
        <source>Check that it is a program and may be executed.</source>
        <translation>Prüfen Sie, ob es ein Programm ist und ausgeführt werden darf.</translation>
    </message>
    <message>
        <source>Cannot create a pipe</source>
        <translation>Es lässt sich keine Pipe anlegen</translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 again.</source>
        <translation>Installieren Sie postgresql-client-%1 noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not work: %2.</source>
        <translation>%1 funktioniert nicht: %2.</translation>
    </message>
    <message>
        <source>%1 is of version %2, but pg_dump beside it of %3.</source>
        <translation>%1 hat die Version %2, pg_dump daneben aber %3.</translation>
    </message>
    <message>
        <source>The table has row-level security, so this user would silently save only some rows. Back up as the table&apos;s owner or as a role with BYPASSRLS (ALTER ROLE … BYPASSRLS).</source>
        <translation>Die Tabelle hat Zeilensicherheit (Row-Level Security), daher würde dieser Benutzer unbemerkt nur einen Teil der Zeilen sichern. Sichern Sie als Eigentümer der Tabelle oder als Rolle mit BYPASSRLS (ALTER ROLE … BYPASSRLS).</translation>
    </message>
    <message>
        <source>Patterns are those of psql&apos;s \dn: lower case unless quoted.</source>
        <translation>Muster sind die von \dn in psql: klein geschrieben, wenn nicht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Install the client package of the server&apos;s version (postgresql-client-N).</source>
        <translation>Installieren Sie das Client-Paket zur Version des Servers (postgresql-client-N).</translation>
    </message>
    <message>
        <source>Another session keeps the table locked. Wait until it is done, end it, or allow more time with --lock-wait.</source>
        <translation>Eine andere Sitzung hält die Tabelle gesperrt. Warten Sie, bis sie fertig ist, beenden Sie sie, oder geben Sie mit --lock-wait mehr Zeit.</translation>
    </message>
    <message>
        <source>The standby cancelled the dump to apply changes of its primary. Set max_standby_streaming_delay higher or hot_standby_feedback on, or back up the primary.</source>
        <translation>Der Standby hat den Dump abgebrochen, um Änderungen seines Primärservers zu übernehmen. Setzen Sie max_standby_streaming_delay höher oder hot_standby_feedback auf on, oder sichern Sie vom Primärserver.</translation>
    </message>
    <message>
        <source>Save a password for the server, or put one into ~/.pgpass.</source>
        <translation>Speichern Sie ein Passwort für den Server, oder tragen Sie eines in ~/.pgpass ein.</translation>
    </message>
    <message>
        <source>Grant the user the right to read it (GRANT SELECT … or GRANT pg_read_all_data TO …), or exclude it.</source>
        <translation>Erteilen Sie dem Benutzer das Leserecht (GRANT SELECT … oder GRANT pg_read_all_data TO …), oder schließen Sie das Objekt aus.</translation>
    </message>
    <message>
        <source>The server or the network broke off; look at the server&apos;s log, then try again.</source>
        <translation>Der Server oder das Netz brach ab; sehen Sie im Protokoll des Servers nach und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 failed (%2).</source>
        <translation>%1 ist gescheitert (%2).</translation>
    </message>
    <message>
        <source>%1 failed (%2): %3</source>
        <translation>%1 ist gescheitert (%2): %3</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>killed by signal %1 (%2)</source>
        <translation>durch Signal %1 beendet (%2)</translation>
    </message>
    <message>
        <source>the input of %1</source>
        <translation>die Eingabe von %1</translation>
    </message>
    <message>
        <source>the output of %1</source>
        <translation>die Ausgabe von %1</translation>
    </message>
    <message>
        <source>the messages of %1</source>
        <translation>die Meldungen von %1</translation>
    </message>
    <message>
        <source>%1 was not done within %2 and was ended.</source>
        <translation>%1 war nach %2 nicht fertig und wurde beendet.</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>der Schlüsselbund hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>no keychain service (GNOME Keyring, KWallet) runs in this session</source>
        <translation>in dieser Sitzung läuft kein Schlüsselbund-Dienst (GNOME Keyring, KWallet)</translation>
    </message>
    <message>
        <source>access to the keychain was denied</source>
        <translation>der Zugriff auf den Schlüsselbund wurde verweigert</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>the keychain reported error %1</source>
        <translation>der Schlüsselbund meldete den Fehler %1</translation>
    </message>
    <message>
        <source>there is no desktop session (no D-Bus session bus)</source>
        <translation>es gibt keine Desktop-Sitzung (keinen D-Bus-Sitzungsbus)</translation>
    </message>
    <message>
        <source>the application has not started yet</source>
        <translation>das Programm ist noch nicht gestartet</translation>
    </message>
    <message>
        <source>the keychain does not keep what it is given</source>
        <translation>der Schlüsselbund bewahrt nicht auf, was er bekommt</translation>
    </message>
    <message>
        <source>Passwords cannot be stored: %1.</source>
        <translation>Passwörter lassen sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>Use a password file instead: ~/.pgpass, mode 0600, with lines host:port:database:user:password.</source>
        <translation>Verwenden Sie stattdessen eine Passwortdatei: ~/.pgpass, Modus 0600, mit Zeilen der Form host:port:database:user:password.</translation>
    </message>
    <message>
        <source>The password of “%1” was not stored: %2.</source>
        <translation>Das Passwort von „%1“ wurde nicht gespeichert: %2.</translation>
    </message>
    <message>
        <source>The password of “%1” was not removed: %2.</source>
        <translation>Das Passwort von „%1“ wurde nicht entfernt: %2.</translation>
    </message>
    <message>
        <source>Cannot lock %1</source>
        <translation>%1 lässt sich nicht sperren</translation>
    </message>
    <message>
        <source>The list of servers %1 cannot be used: %2.</source>
        <translation>Die Serverliste %1 ist nicht zu gebrauchen: %2.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away to start with an empty list.</source>
        <translation>Berichtigen Sie die Datei, oder verschieben Sie sie, um mit einer leeren Liste zu beginnen.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>its format is not %1</source>
        <translation>ihr Format ist nicht %1</translation>
    </message>
    <message>
        <source>it has no list “servers”</source>
        <translation>sie hat keine Liste „servers“</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it has two servers “%1”</source>
        <translation>sie hat zwei Server „%1“</translation>
    </message>
    <message>
        <source>Cannot rename %1</source>
        <translation>%1 lässt sich nicht umbenennen</translation>
    </message>
    <message>
        <source>There is no saved server “%1”.</source>
        <translation>Es gibt keinen gespeicherten Server „%1“.</translation>
    </message>
    <message>
        <source>Saved servers: %1.</source>
        <translation>Gespeicherte Server: %1.</translation>
    </message>
    <message>
        <source>Correct servers.json or save the server anew.</source>
        <translation>Berichtigen Sie servers.json, oder speichern Sie den Server neu.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is not a text.</source>
        <translation>„%1“ des gespeicherten Servers ist kein Text.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is not a list.</source>
        <translation>„%1“ des gespeicherten Servers ist keine Liste.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” has an entry that is not a text.</source>
        <translation>„%1“ des gespeicherten Servers hat einen Eintrag, der kein Text ist.</translation>
    </message>
    <message>
        <source>The saved server&apos;s name is empty or too long.</source>
        <translation>Der Name des gespeicherten Servers ist leer oder zu lang.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “compression” is none of %1.</source>
        <translation>„compression“ des gespeicherten Servers ist keiner der Werte %1.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “address” is no object.</source>
        <translation>„address“ des gespeicherten Servers ist kein Objekt.</translation>
    </message>
    <message>
        <source>There is no pg_restore to read the archive with.</source>
        <translation>Es gibt kein pg_restore, mit dem das Archiv gelesen werden könnte.</translation>
    </message>
    <message>
        <source>Install postgresql-client.</source>
        <translation>Installieren Sie postgresql-client.</translation>
    </message>
    <message>
        <source>pg_restore %1 cannot read %2.</source>
        <translation>pg_restore %1 kann %2 nicht lesen.</translation>
    </message>
    <message>
        <source>Install the postgresql-client of the version that wrote it, or a newer one.</source>
        <translation>Installieren Sie den postgresql-client der Version, die es geschrieben hat, oder einen neueren.</translation>
    </message>
    <message>
        <source>pg_restore cannot read it to its end (%1)</source>
        <translation>pg_restore kann sie nicht bis zum Ende lesen (%1)</translation>
    </message>
    <message>
        <source>it is cut off: %1</source>
        <translation>sie ist abgeschnitten: %1</translation>
    </message>
    <message>
        <source>pg_restore says about %1: %2</source>
        <translation>pg_restore meldet zu %1: %2</translation>
    </message>
    <message>
        <source>Nothing is recorded about %1: a forged archive can mislead or crash pg_restore, so trust it no further than where it comes from.</source>
        <translation>Über %1 ist nichts aufgezeichnet: Ein gefälschtes Archiv kann pg_restore in die Irre führen oder abstürzen lassen; trauen Sie ihm nur so weit wie seiner Herkunft.</translation>
    </message>
    <message>
        <source>Do not restore from it; use an older backup or a copy of this one.</source>
        <translation>Stellen Sie daraus nichts wieder her; nehmen Sie eine ältere Sicherung oder eine Kopie von dieser.</translation>
    </message>
    <message>
        <source>it has a NUL byte at %1 of its SQL</source>
        <translation>sie hat ein NUL-Byte an Stelle %1 ihres SQL</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one its manifest records</source>
        <translation>ihr SHA-256 ist nicht der, den ihr Manifest verzeichnet</translation>
    </message>
    <message>
        <source>it holds %1 tables, its manifest says %2</source>
        <translation>sie enthält %1 Tabellen, ihr Manifest sagt %2</translation>
    </message>
    <message>
        <source>table %1 is not where its manifest says</source>
        <translation>Tabelle %1 ist nicht dort, wo ihr Manifest sie angibt</translation>
    </message>
    <message>
        <source>table %1 has %2 rows, its manifest says %3</source>
        <translation>Tabelle %1 hat %2 Zeilen, ihr Manifest sagt %3</translation>
    </message>
    <message>
        <source>the rows of table %1 are not those its manifest records</source>
        <translation>die Zeilen der Tabelle %1 sind nicht die, die ihr Manifest verzeichnet</translation>
    </message>
    <message>
        <source>%1.%2 has %3 rows, the backup has %4</source>
        <translation>%1.%2 hat %3 Zeilen, die Sicherung hat %4</translation>
    </message>
    <message>
        <source>it ends before its last block</source>
        <translation>sie endet vor ihrem letzten Block</translation>
    </message>
    <message>
        <source>it ends inside its last block</source>
        <translation>sie endet in ihrem letzten Block</translation>
    </message>
    <message>
        <source>it has no readable size for its member %1</source>
        <translation>sie hat keine lesbare Größe für ihren Teil %1</translation>
    </message>
    <message>
        <source>it ends inside its member %1</source>
        <translation>sie endet in ihrem Teil %1</translation>
    </message>
    <message>
        <source>it holds %1 bytes of SQL, its manifest says %2</source>
        <translation>sie enthält %1 Bytes SQL, ihr Manifest sagt %2</translation>
    </message>
    <message>
        <source>%1/%2 reads differently from what was written.</source>
        <translation>%1/%2 liest sich anders, als es geschrieben wurde.</translation>
    </message>
    <message>
        <source>The disk or its cable is failing: see dmesg and smartctl, and choose another disk.</source>
        <translation>Die Platte oder ihr Kabel versagt: siehe dmesg und smartctl; wählen Sie eine andere Platte.</translation>
    </message>
    <message>
        <source>%1 has %2, more than the %3 such a file may have.</source>
        <translation>%1 hat %2, mehr als die %3, die eine solche Datei haben darf.</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>Es gibt keine Sicherung %1.</translation>
    </message>
    <message>
        <source>%1 reads differently from what was written.</source>
        <translation>%1 liest sich anders, als es geschrieben wurde.</translation>
    </message>
    <message>
        <source>The disk, its cable or the memory is failing: see dmesg and smartctl, and choose another disk.</source>
        <translation>Die Platte, ihr Kabel oder der Arbeitsspeicher versagt: siehe dmesg und smartctl; wählen Sie eine andere Platte.</translation>
    </message>
    <message>
        <source>Every name for a backup of %1 in %2 is taken.</source>
        <translation>Jeder Name für eine Sicherung von %1 in %2 ist vergeben.</translation>
    </message>
    <message>
        <source>Cannot list %1</source>
        <translation>%1 lässt sich nicht auflisten</translation>
    </message>
    <message>
        <source>Cannot inspect %1/%2</source>
        <translation>%1/%2 lässt sich nicht untersuchen</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Larder reads backups from ordinary files only; see what put this there.</source>
        <translation>Larder liest Sicherungen nur aus gewöhnlichen Dateien; sehen Sie nach, was dies dort hinterlassen hat.</translation>
    </message>
    <message>
        <source>Cannot create %1/%2</source>
        <translation>%1/%2 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Cannot remove %1/%2</source>
        <translation>%1/%2 lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>Cannot rename %1/%2 to %3</source>
        <translation>%1/%2 lässt sich nicht in %3 umbenennen</translation>
    </message>
    <message>
        <source>The record names database %1, the file name %2.</source>
        <translation>Die Aufzeichnung nennt die Datenbank %1, der Dateiname %2.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, its record says %2: it was cut short or replaced.</source>
        <translation>Die Datei hat %1 Bytes, ihre Aufzeichnung sagt %2: Sie wurde abgeschnitten oder ersetzt.</translation>
    </message>
    <message>
        <source>%1 is the record of another file, %2.</source>
        <translation>%1 ist die Aufzeichnung einer anderen Datei, %2.</translation>
    </message>
    <message>
        <source>%1 is no valid record of a backup: %2.</source>
        <translation>%1 ist keine gültige Aufzeichnung einer Sicherung: %2.</translation>
    </message>
    <message>
        <source>The backup file itself may be whole: move the record away and Larder lists the file without it.</source>
        <translation>Die Sicherungsdatei selbst ist vielleicht heil: Verschieben Sie die Aufzeichnung, dann führt Larder die Datei ohne sie auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long or holds a NUL character</source>
        <translation>„%1“ ist zu lang oder enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number in range</source>
        <translation>„%1“ ist keine ganze Zahl im erlaubten Bereich</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>„%1“ ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time in UTC</source>
        <translation>„%1“ ist keine Zeit in UTC</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a SHA-256</source>
        <translation>„%1“ ist kein SHA-256</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object</source>
        <translation>„%1“ ist kein Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>„%1“ ist keine Liste</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>sie hat %1</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer Larder (format %2).</source>
        <translation>%1 wurde von einem neueren Larder geschrieben (Format %2).</translation>
    </message>
    <message>
        <source>Update Larder to read it. The backup file itself needs no Larder: see RESTORE.txt.</source>
        <translation>Aktualisieren Sie Larder, um es zu lesen. Die Sicherungsdatei selbst braucht kein Larder: siehe RESTORE.txt.</translation>
    </message>
    <message>
        <source>&quot;format&quot; is missing</source>
        <translation>„format“ fehlt</translation>
    </message>
    <message>
        <source>the file&apos;s name or format is not one of Larder&apos;s</source>
        <translation>der Name oder das Format der Datei ist keines von Larder</translation>
    </message>
    <message>
        <source>&quot;proof&quot; names an unknown level</source>
        <translation>„proof“ nennt eine unbekannte Stufe</translation>
    </message>
    <message>
        <source>&quot;started&quot; is missing</source>
        <translation>„started“ fehlt</translation>
    </message>
    <message>
        <source>a section is of unknown kind</source>
        <translation>ein Abschnitt ist von unbekannter Art</translation>
    </message>
    <message>
        <source>section %1 lies outside the file or before its predecessor</source>
        <translation>Abschnitt %1 liegt außerhalb der Datei oder vor seinem Vorgänger</translation>
    </message>
    <message>
        <source>it has %1 sections</source>
        <translation>sie hat %1 Abschnitte</translation>
    </message>
    <message>
        <source>&quot;rows&quot; is not the sum of its tables</source>
        <translation>„rows“ ist nicht die Summe der Tabellen</translation>
    </message>
    <message>
        <source>There is no backup directory %1.</source>
        <translation>Es gibt keinen Sicherungsordner %1.</translation>
    </message>
    <message>
        <source>Check the path, mount the disk it lies on, or make a first backup into it.</source>
        <translation>Prüfen Sie den Pfad, hängen Sie die Platte ein, auf der er liegt, oder legen Sie eine erste Sicherung darin an.</translation>
    </message>
    <message>
        <source>The backup directory %1 is a symbolic link.</source>
        <translation>Der Sicherungsordner %1 ist ein symbolischer Link.</translation>
    </message>
    <message>
        <source>Name the directory it points to: %1.</source>
        <translation>Nennen Sie den Ordner, auf den er zeigt: %1.</translation>
    </message>
    <message>
        <source>The backup directory %1 has no larder-repository.json any more.</source>
        <translation>Der Sicherungsordner %1 hat keine larder-repository.json mehr.</translation>
    </message>
    <message>
        <source>The backup directory %1 is another one than before.</source>
        <translation>Der Sicherungsordner %1 ist ein anderer als vorher.</translation>
    </message>
    <message>
        <source>%1 is not the path of a backup in %2.</source>
        <translation>%1 ist nicht der Pfad einer Sicherung in %2.</translation>
    </message>
    <message>
        <source>There is no backup %1 in %2.</source>
        <translation>Es gibt keine Sicherung %1 in %2.</translation>
    </message>
    <message>
        <source>Cannot inspect the disk of %1</source>
        <translation>Die Platte von %1 lässt sich nicht untersuchen</translation>
    </message>
    <message>
        <source>%1 was written by a newer Larder.</source>
        <translation>%1 wurde von einem neueren Larder geschrieben.</translation>
    </message>
    <message>
        <source>Update Larder to work in this backup directory.</source>
        <translation>Aktualisieren Sie Larder, um in diesem Sicherungsordner zu arbeiten.</translation>
    </message>
    <message>
        <source>%1 is damaged: it names no id.</source>
        <translation>%1 ist beschädigt: Es nennt keine ID.</translation>
    </message>
    <message>
        <source>Move that file away: Larder writes a new one with the next backup, and no backup is lost.</source>
        <translation>Verschieben Sie diese Datei: Larder schreibt mit der nächsten Sicherung eine neue, und es geht keine Sicherung verloren.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it.</source>
        <translation>Warten Sie, bis er fertig ist, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>Another job works on %1.</source>
        <translation>An %1 arbeitet ein anderer Auftrag.</translation>
    </message>
    <message>
        <source>Another job works on %1: &quot;%2&quot; by process %3 on host %4 since %5.</source>
        <translation>An %1 arbeitet ein anderer Auftrag: „%2“ im Prozess %3 auf dem Host %4 seit %5.</translation>
    </message>
    <message>
        <source>Cannot open the lock %1</source>
        <translation>Die Sperre %1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Cannot change the record of a backup that has none</source>
        <translation>Die Aufzeichnung einer Sicherung, die keine hat, lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>%1/%2 is not a regular file: pg_dump puts only such into a directory.</source>
        <translation>%1/%2 ist keine gewöhnliche Datei: pg_dump legt nur solche in einen Ordner.</translation>
    </message>
    <message>
        <source>Cannot change the mode of %1</source>
        <translation>Der Modus von %1 lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>%1 changed while it was being read.</source>
        <translation>%1 hat sich geändert, während es gelesen wurde.</translation>
    </message>
    <message>
        <source>Find out what writes to it, then verify it again.</source>
        <translation>Finden Sie heraus, was hineinschreibt, und prüfen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>pg_restore cannot read it (%1)</source>
        <translation>pg_restore kann sie nicht lesen (%1)</translation>
    </message>
    <message>
        <source>No installed pg_restore can read %1.</source>
        <translation>Kein installiertes pg_restore kann %1 lesen.</translation>
    </message>
    <message>
        <source>What was loaded from %1 is not what it holds: %2.</source>
        <translation>Was aus %1 geladen wurde, ist nicht, was es enthält: %2.</translation>
    </message>
    <message>
        <source>Nothing was replaced. Try another backup, and report this with the log.</source>
        <translation>Es wurde nichts ersetzt. Versuchen Sie eine andere Sicherung, und melden Sie dies mit dem Protokoll.</translation>
    </message>
    <message>
        <source>one job was asked for</source>
        <translation>es wurde nur ein Thread verlangt</translation>
    </message>
    <message>
        <source>psql may read it otherwise than we do</source>
        <translation>psql liest sie vielleicht anders als Larder</translation>
    </message>
    <message>
        <source>it is small</source>
        <translation>sie ist klein</translation>
    </message>
    <message>
        <source>Load %1 of SQL: definitions first</source>
        <translation>%1 SQL laden: zuerst die Definitionen</translation>
    </message>
    <message>
        <source>Compare the rows with the backup</source>
        <translation>Die Zeilen mit der Sicherung vergleichen</translation>
    </message>
    <message>
        <source>Load %1 of SQL</source>
        <translation>%1 SQL laden</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables are those of the backup</source>
        <translation>%1 Zeilen in %2 Tabellen sind die der Sicherung</translation>
    </message>
    <message>
        <source>the rows of %1 are not those of the backup</source>
        <translation>die Zeilen von %1 sind nicht die der Sicherung</translation>
    </message>
    <message>
        <source>The backup changed while it was being read: the rows of %1 are not where they were.</source>
        <translation>Die Sicherung hat sich geändert, während sie gelesen wurde: Die Zeilen von %1 sind nicht mehr, wo sie waren.</translation>
    </message>
    <message>
        <source>The server took %1 rows into %2, the backup has %3.</source>
        <translation>Der Server nahm %1 Zeilen in %2 auf, die Sicherung hat %3 Zeilen.</translation>
    </message>
    <message>
        <source>Look for rules or functions that change rows as they are loaded.</source>
        <translation>Suchen Sie nach Regeln oder Funktionen, die Zeilen beim Laden verändern.</translation>
    </message>
    <message>
        <source>A database needs a name.</source>
        <translation>Eine Datenbank braucht einen Namen.</translation>
    </message>
    <message>
        <source>A database name cannot contain a NUL character.</source>
        <translation>Ein Datenbankname darf kein NUL-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>The name has %1 bytes; PostgreSQL takes at most %2.</source>
        <translation>Der Name hat %1 Bytes; PostgreSQL erlaubt höchstens %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to PostgreSQL itself.</source>
        <translation>„%1“ gehört PostgreSQL selbst.</translation>
    </message>
    <message>
        <source>The sessions of database &quot;%1&quot; could not be ended.</source>
        <translation>Die Sitzungen der Datenbank „%1“ ließen sich nicht beenden.</translation>
    </message>
    <message>
        <source>Stop what uses it, or restore as a role that has pg_signal_backend or is a superuser.</source>
        <translation>Halten Sie an, was sie verwendet, oder stellen Sie als Rolle mit pg_signal_backend oder als Superuser wieder her.</translation>
    </message>
    <message>
        <source>it has strings of before PostgreSQL 9.1</source>
        <translation>sie hat Zeichenketten aus der Zeit vor PostgreSQL 9.1</translation>
    </message>
    <message>
        <source>its names depend on a search_path</source>
        <translation>ihre Namen hängen von einem search_path ab</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>sie hat keine Zeilen</translation>
    </message>
    <message>
        <source>it has a command of psql: %1</source>
        <translation>sie hat einen Befehl von psql: %1</translation>
    </message>
    <message>
        <source>it changes its session: %1</source>
        <translation>sie ändert ihre Sitzung: %1</translation>
    </message>
    <message>
        <source>it changes its settings too often</source>
        <translation>sie ändert ihre Einstellungen zu oft</translation>
    </message>
    <message>
        <source>pg_dump does not write such a thing behind the rows: %1</source>
        <translation>pg_dump schreibt so etwas nicht hinter die Zeilen: %1</translation>
    </message>
    <message>
        <source>another user builds: %1</source>
        <translation>ein anderer Benutzer baut auf: %1</translation>
    </message>
    <message>
        <source>what stands behind its rows is too large</source>
        <translation>was hinter ihren Zeilen steht, ist zu groß</translation>
    </message>
    <message>
        <source>the rows of %1 stand behind other statements</source>
        <translation>die Zeilen von %1 stehen hinter anderen Anweisungen</translation>
    </message>
    <message>
        <source>another user loads the rows of %1</source>
        <translation>ein anderer Benutzer lädt die Zeilen von %1</translation>
    </message>
    <message>
        <source>Proven written on %1.</source>
        <translation>Als geschrieben nachgewiesen am %1.</translation>
    </message>
    <message>
        <source>Proven sealed on %1.</source>
        <translation>Als versiegelt nachgewiesen am %1.</translation>
    </message>
    <message>
        <source>Proven readable on %1.</source>
        <translation>Als lesbar nachgewiesen am %1.</translation>
    </message>
    <message>
        <source>Proven restorable on %1.</source>
        <translation>Als wiederherstellbar nachgewiesen am %1.</translation>
    </message>
    <message>
        <source>Proven identical on %1.</source>
        <translation>Als identisch nachgewiesen am %1.</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Sicherungsdatei</translation>
    </message>
    <message>
        <source>Confirm that you trust where it comes from (--accept-foreign).</source>
        <translation>Bestätigen Sie, dass Sie ihrer Herkunft vertrauen (--accept-foreign).</translation>
    </message>
    <message>
        <source>There is no record of this file: what it should contain is not known.</source>
        <translation>Zu dieser Datei gibt es keine Aufzeichnung: Was sie enthalten sollte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look at the row counts after the restore.</source>
        <translation>Sehen Sie sich nach der Wiederherstellung die Zeilenzahlen an.</translation>
    </message>
    <message>
        <source>There is no record of this archive: what it should contain is not known.</source>
        <translation>Zu diesem Archiv gibt es keine Aufzeichnung: Was es enthalten sollte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This is a backup of the server&apos;s roles and tablespaces, not of a database.</source>
        <translation>Dies ist eine Sicherung der Rollen und Tablespaces des Servers, nicht einer Datenbank.</translation>
    </message>
    <message>
        <source>Choose the backup of a database.</source>
        <translation>Wählen Sie die Sicherung einer Datenbank.</translation>
    </message>
    <message>
        <source>Use an older backup, or verify this one again.</source>
        <translation>Nehmen Sie eine ältere Sicherung, oder prüfen Sie diese noch einmal.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Nehmen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>Letzte Übung</translation>
    </message>
    <message>
        <source>When it was last loaded for a trial, on %1, this was found: %2</source>
        <translation>Als sie zuletzt zur Probe geladen wurde, am %1, fand sich dies: %2</translation>
    </message>
    <message>
        <source>Use a backup whose drill went well, or restore it as a new database and look at that first.</source>
        <translation>Nehmen Sie eine Sicherung, deren Übung gelang, oder stellen Sie diese als neue Datenbank wieder her und sehen Sie sich die zuerst an.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>The backup comes from PostgreSQL %1, the server is older: %2.</source>
        <translation>Die Sicherung stammt von PostgreSQL %1, der Server ist älter: %2.</translation>
    </message>
    <message>
        <source>Statements the older server does not know will stop the restore; nothing is lost then.</source>
        <translation>Anweisungen, die der ältere Server nicht kennt, brechen die Wiederherstellung ab; verloren geht dabei nichts.</translation>
    </message>
    <message>
        <source>Backup %1, server %2, client tools %3.</source>
        <translation>Sicherung %1, Server %2, Client-Programme %3.</translation>
    </message>
    <message>
        <source>Backup of an unknown version, server %1, client tools %2.</source>
        <translation>Sicherung aus unbekannter Version, Server %1, Client-Programme %2.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>The server is a standby: it accepts no changes.</source>
        <translation>Der Server ist ein Standby: Er nimmt keine Änderungen an.</translation>
    </message>
    <message>
        <source>Restore on its primary.</source>
        <translation>Stellen Sie auf seinem Primärserver wieder her.</translation>
    </message>
    <message>
        <source>%1 may not create databases.</source>
        <translation>%1 darf keine Datenbanken anlegen.</translation>
    </message>
    <message>
        <source>As a superuser: ALTER ROLE %1 CREATEDB, or restore into an existing empty database.</source>
        <translation>Als Superuser: ALTER ROLE %1 CREATEDB, oder stellen Sie in eine vorhandene leere Datenbank wieder her.</translation>
    </message>
    <message>
        <source>%1 belongs to %2; you are %3.</source>
        <translation>%1 gehört %2; Sie sind %3.</translation>
    </message>
    <message>
        <source>%1 is a superuser.</source>
        <translation>%1 ist ein Superuser.</translation>
    </message>
    <message>
        <source>%1 may do what is needed.</source>
        <translation>%1 darf, was nötig ist.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>All roles the backup mentions exist.</source>
        <translation>Alle Rollen, die die Sicherung erwähnt, gibt es.</translation>
    </message>
    <message>
        <source>Which roles the backup mentions is not known.</source>
        <translation>Welche Rollen die Sicherung erwähnt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>These roles do not exist on the server: %1.</source>
        <translation>Diese Rollen gibt es auf dem Server nicht: %1.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>The backup uses none.</source>
        <translation>Die Sicherung verwendet keine.</translation>
    </message>
    <message>
        <source>Which ones the backup needs is not known.</source>
        <translation>Welche die Sicherung braucht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Everything the backup uses is installed on the server.</source>
        <translation>Alles, was die Sicherung verwendet, ist auf dem Server installiert.</translation>
    </message>
    <message>
        <source>The server does not have these extensions: %1.</source>
        <translation>Der Server hat diese Erweiterungen nicht: %1.</translation>
    </message>
    <message>
        <source>Install their packages on the server (postgresql-contrib, or the extension&apos;s own).</source>
        <translation>Installieren Sie ihre Pakete auf dem Server (postgresql-contrib oder das eigene der Erweiterung).</translation>
    </message>
    <message>
        <source>Encoding, locale, tablespace</source>
        <translation>Kodierung, Locale, Tablespace</translation>
    </message>
    <message>
        <source>Those of the existing database stay.</source>
        <translation>Die der vorhandenen Datenbank bleiben.</translation>
    </message>
    <message>
        <source>The server has no tablespace &quot;%1&quot;.</source>
        <translation>Der Server hat keinen Tablespace „%1“.</translation>
    </message>
    <message>
        <source>Create it: CREATE TABLESPACE %1 LOCATION …</source>
        <translation>Legen Sie ihn an: CREATE TABLESPACE %1 LOCATION …</translation>
    </message>
    <message>
        <source>The database sorts by ICU, which this server was built without.</source>
        <translation>Die Datenbank sortiert mit ICU, ohne das dieser Server gebaut wurde.</translation>
    </message>
    <message>
        <source>Use a server built with ICU.</source>
        <translation>Verwenden Sie einen mit ICU gebauten Server.</translation>
    </message>
    <message>
        <source>The server&apos;s system does not know the locale &quot;%1&quot;.</source>
        <translation>Das System des Servers kennt die Locale „%1“ nicht.</translation>
    </message>
    <message>
        <source>Install it there (locale-gen) and restart PostgreSQL.</source>
        <translation>Installieren Sie sie dort (locale-gen) und starten Sie PostgreSQL neu.</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>The server does not let %1 into a new database to load it.</source>
        <translation>Der Server lässt %1 nicht in eine neue Datenbank, um sie zu laden.</translation>
    </message>
    <message>
        <source>Add a line to pg_hba.conf that lets this role into all databases, and reload it.</source>
        <translation>Fügen Sie der pg_hba.conf eine Zeile hinzu, die diese Rolle in alle Datenbanken lässt, und laden Sie sie neu.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a database &quot;%1&quot; already.</source>
        <translation>Es gibt schon eine Datenbank „%1“.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>Wählen Sie einen anderen Namen, oder ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>The new database %1 will be created.</source>
        <translation>Die neue Datenbank %1 wird angelegt.</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot; to replace.</source>
        <translation>Es gibt keine Datenbank „%1“, die ersetzt werden könnte.</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot; to load into.</source>
        <translation>Es gibt keine Datenbank „%1“, in die geladen werden könnte.</translation>
    </message>
    <message>
        <source>Restore it as a new database.</source>
        <translation>Stellen Sie sie als neue Datenbank wieder her.</translation>
    </message>
    <message>
        <source>%1 is not empty.</source>
        <translation>%1 ist nicht leer.</translation>
    </message>
    <message>
        <source>Replace it, or restore as a new database.</source>
        <translation>Ersetzen Sie sie, oder stellen Sie als neue Datenbank wieder her.</translation>
    </message>
    <message>
        <source>%1 (%2) will be replaced.</source>
        <translation>%1 (%2) wird ersetzt.</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>Große Objekte</translation>
    </message>
    <message>
        <source>The backup holds %1.</source>
        <translation>Die Sicherung enthält %1 davon.</translation>
    </message>
    <message>
        <source>Raise max_locks_per_transaction, or restore it as a new database.</source>
        <translation>Erhöhen Sie max_locks_per_transaction, oder stellen Sie sie als neue Datenbank wieder her.</translation>
    </message>
    <message>
        <source>Foreign tables</source>
        <translation>Fremde Tabellen</translation>
    </message>
    <message>
        <source>The backup holds rows of %1: loading them adds them to what the server behind holds.</source>
        <translation>Die Sicherung enthält Zeilen von %1: Beim Laden kommen sie zu dem hinzu, was der Server dahinter enthält.</translation>
    </message>
    <message>
        <source>If they are there still, take a backup made without --include-foreign-data, or they will be there twice.</source>
        <translation>Sind sie dort noch vorhanden, nehmen Sie eine Sicherung, die ohne --include-foreign-data entstand, sonst sind sie dort doppelt.</translation>
    </message>
    <message>
        <source>Safety dump</source>
        <translation>Sicherheitskopie</translation>
    </message>
    <message>
        <source>%1 is dropped without being saved first: there is no way back.</source>
        <translation>%1 wird gelöscht, ohne vorher gesichert zu werden: Es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>Let it be saved first (leave out --no-safety-dump).</source>
        <translation>Lassen Sie sie vorher sichern (ohne --no-safety-dump).</translation>
    </message>
    <message>
        <source>There is no backup directory to save %1 to before it is dropped.</source>
        <translation>Es gibt keinen Sicherungsordner, in den %1 vor dem Löschen gesichert werden könnte.</translation>
    </message>
    <message>
        <source>Name one (--backup-dir), or go without (--no-safety-dump).</source>
        <translation>Nennen Sie einen (--backup-dir), oder verzichten Sie darauf (--no-safety-dump).</translation>
    </message>
    <message>
        <source>%1 is saved to %2 before it is dropped.</source>
        <translation>%1 wird vor dem Löschen nach %2 gesichert.</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Im Weg: %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Niemand ist verbunden.</translation>
    </message>
    <message>
        <source>1 session will be disconnected.</source>
        <translation>1 Sitzung wird getrennt.</translation>
    </message>
    <message>
        <source>%1 sessions will be disconnected.</source>
        <translation>%1 Sitzungen werden getrennt.</translation>
    </message>
    <message>
        <source>Stop the application first if it should not see an error.</source>
        <translation>Halten Sie die Anwendung vorher an, wenn sie keinen Fehler sehen soll.</translation>
    </message>
    <message>
        <source>Space on the server</source>
        <translation>Platz auf dem Server</translation>
    </message>
    <message>
        <source>How much is free there cannot be seen from here.</source>
        <translation>Wie viel dort frei ist, lässt sich von hier nicht sehen.</translation>
    </message>
    <message>
        <source>Look on the server (df).</source>
        <translation>Sehen Sie auf dem Server nach (df).</translation>
    </message>
    <message>
        <source>%1 are free, the restore takes about %2.</source>
        <translation>Frei sind %1, die Wiederherstellung braucht etwa %2.</translation>
    </message>
    <message>
        <source>Free space first; a restore that runs out of it leaves everything as it was.</source>
        <translation>Schaffen Sie zuerst Platz; eine Wiederherstellung, der er ausgeht, lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>The restore into %1 was not begun: %2</source>
        <translation>Die Wiederherstellung in %1 wurde nicht begonnen: %2</translation>
    </message>
    <message>
        <source>No statistics of %1: %2</source>
        <translation>Keine Statistiken von %1: %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1: %2 on the server, %3 in the backup</source>
        <translation>%1: %2 auf dem Server, %3 in der Sicherung</translation>
    </message>
    <message>
        <source>password: whether it is the same is not known</source>
        <translation>Passwort: Ob es dasselbe ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>password: none on the server</source>
        <translation>Passwort: auf dem Server keines</translation>
    </message>
    <message>
        <source>password: differs</source>
        <translation>Passwort: abweichend</translation>
    </message>
    <message>
        <source>missing on the server</source>
        <translation>fehlt auf dem Server</translation>
    </message>
    <message>
        <source>Load the rows and build indexes over %1 connections</source>
        <translation>Die Zeilen laden und Indexe aufbauen, über %1 Verbindungen</translation>
    </message>
    <message>
        <source>Loading over %1 connections only: %2</source>
        <translation>Geladen wird nur über %1 Verbindungen: %2</translation>
    </message>
    <message>
        <source>Finish indexes and constraints</source>
        <translation>Indexe und Constraints fertigstellen</translation>
    </message>
    <message>
        <source>The file ends inside a statement; use another backup.</source>
        <translation>Die Datei endet in einer Anweisung; nehmen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Removed %1, left by a drill that was killed.</source>
        <translation>%1 entfernt, Rest einer gewaltsam beendeten Übung.</translation>
    </message>
    <message>
        <source>Dropped %1, left by a restore that was killed.</source>
        <translation>%1 gelöscht, Rest einer gewaltsam beendeten Wiederherstellung.</translation>
    </message>
    <message>
        <source>Database %1 takes connections again, which a killed restore had stopped.</source>
        <translation>Die Datenbank %1 nimmt wieder Verbindungen an; eine gewaltsam beendete Wiederherstellung hatte das abgeschaltet.</translation>
    </message>
    <message>
        <source>Cannot create the folder %1.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Check its owner and mode.</source>
        <translation>Prüfen Sie seinen Eigentümer und Modus.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>%1 may not create schemas in %2.</source>
        <translation>%1 darf in %2 keine Schemas anlegen.</translation>
    </message>
    <message>
        <source>As its owner: GRANT CREATE ON DATABASE … TO %1.</source>
        <translation>Als deren Eigentümer: GRANT CREATE ON DATABASE … TO %1.</translation>
    </message>
    <message>
        <source>A new schema is made for the tables; nothing else is touched.</source>
        <translation>Für die Tabellen wird ein neues Schema angelegt; sonst wird nichts angerührt.</translation>
    </message>
    <message>
        <source>The new schema %1 is made for the tables; nothing else is touched.</source>
        <translation>Für die Tabellen wird das neue Schema %1 angelegt; sonst wird nichts angerührt.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>What these tables hold now is replaced: %1.</source>
        <translation>Was diese Tabellen jetzt enthalten, wird ersetzt: %1.</translation>
    </message>
    <message>
        <source>There is no undo: back up %1 first if its rows may be needed.</source>
        <translation>Das lässt sich nicht rückgängig machen: Sichern Sie zuerst %1, wenn die Zeilen noch gebraucht werden könnten.</translation>
    </message>
    <message>
        <source>Missing tables</source>
        <translation>Fehlende Tabellen</translation>
    </message>
    <message>
        <source>They are made anew with all that belongs to them: %1.</source>
        <translation>Sie werden neu angelegt, mit allem, was zu ihnen gehört: %1.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Single tables of an archive are left to pg_restore.</source>
        <translation>Einzelne Tabellen eines Archivs bleiben pg_restore überlassen.</translation>
    </message>
    <message>
        <source>Restore the archive as a new database, or use pg_restore --table.</source>
        <translation>Stellen Sie das Archiv als neue Datenbank wieder her, oder verwenden Sie pg_restore --table.</translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation>Wählen Sie eine, die es gibt.</translation>
    </message>
    <message>
        <source>1 table goes into %1.</source>
        <translation>1 Tabelle kommt in %1.</translation>
    </message>
    <message>
        <source>%1 tables go into %2.</source>
        <translation>%1 Tabellen kommen in %2.</translation>
    </message>
    <message>
        <source>Another restore is working on database &quot;%1&quot;.</source>
        <translation>An der Datenbank „%1“ arbeitet eine andere Wiederherstellung.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>it ends inside the data of a table</source>
        <translation>sie endet in den Daten einer Tabelle</translation>
    </message>
    <message>
        <source>it ends inside a statement</source>
        <translation>sie endet in einer Anweisung</translation>
    </message>
    <message>
        <source>it does not begin as a dump of pg_dump or pg_dumpall does</source>
        <translation>sie beginnt nicht wie ein Dump von pg_dump oder pg_dumpall</translation>
    </message>
    <message>
        <source>it ends before the last lines that pg_dump writes</source>
        <translation>sie endet vor den letzten Zeilen, die pg_dump schreibt</translation>
    </message>
    <message>
        <source>%1 has the rows of the backup in another order.</source>
        <translation>%1 enthält die Zeilen der Sicherung in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>The prepared transaction “%1” is open.</source>
        <translation>Die vorbereitete Transaktion „%1“ ist offen.</translation>
    </message>
    <message>
        <source>End it, connected to this database: COMMIT PREPARED or ROLLBACK PREPARED.</source>
        <translation>Beenden Sie sie, mit dieser Datenbank verbunden: COMMIT PREPARED oder ROLLBACK PREPARED.</translation>
    </message>
    <message>
        <source>The replication slot “%1” reads this database: its consumer would silently lose its place.</source>
        <translation>Der Replikations-Slot „%1“ liest diese Datenbank: Sein Abnehmer würde unbemerkt seine Stelle verlieren.</translation>
    </message>
    <message>
        <source>Stop the consumer and drop the slot by pg_drop_replication_slot().</source>
        <translation>Halten Sie den Abnehmer an, und löschen Sie den Slot mit pg_drop_replication_slot().</translation>
    </message>
    <message>
        <source>The subscription “%1” fills this database.</source>
        <translation>Die Subskription „%1“ füllt diese Datenbank.</translation>
    </message>
    <message>
        <source>Drop it, or disable it and set its slot to NONE.</source>
        <translation>Löschen Sie sie, oder schalten Sie sie ab (DISABLE) und setzen Sie ihren Slot auf NONE.</translation>
    </message>
    <message>
        <source>“%1” is a template database: PostgreSQL does not drop those.</source>
        <translation>„%1“ ist eine Vorlagendatenbank: PostgreSQL löscht solche nicht.</translation>
    </message>
    <message>
        <source>Clear the mark first: ALTER DATABASE %1 IS_TEMPLATE false.</source>
        <translation>Nehmen Sie zuerst die Markierung weg: ALTER DATABASE %1 IS_TEMPLATE false.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is no whole number from %2 to %3.</source>
        <translation>„%1“ des gespeicherten Servers ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>lacks a quotation mark</source>
        <translation>hat ein Anführungszeichen zu wenig</translation>
    </message>
    <message>
        <source>has too many dots outside of quotation marks</source>
        <translation>hat zu viele Punkte außerhalb von Anführungszeichen</translation>
    </message>
    <message>
        <source>is no name and no pattern</source>
        <translation>ist weder ein Name noch ein Muster</translation>
    </message>
    <message>
        <source>Free space on the disk that holds it; %1 shows which backups could go.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, auf dem es liegt; %1 zeigt, welche Sicherungen wegkönnten.</translation>
    </message>
    <message>
        <source>A limit on the size of files is reached: ulimit -f, or that of the file system.</source>
        <translation>Eine Grenze für die Größe von Dateien ist erreicht: ulimit -f oder die des Dateisystems.</translation>
    </message>
    <message>
        <source>Too many files are open at once: raise the limit (ulimit -n), or use --jobs 1.</source>
        <translation>Zu viele Dateien sind gleichzeitig offen: Erhöhen Sie die Grenze (ulimit -n) oder verwenden Sie --jobs 1.</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Set HOME or LARDER_HOME to a folder that can be written.</source>
        <translation>Setzen Sie HOME oder LARDER_HOME auf einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>The catalogue cannot be made. %1</source>
        <translation>Der Katalog kann nicht angelegt werden. %1</translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged: %2.</source>
        <translation>Der Katalog %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>No backup is lost. Close the other Larder windows, then run %1.</source>
        <translation>Keine Sicherung ist verloren. Schließen Sie die anderen Larder-Fenster und rufen Sie dann %1 auf.</translation>
    </message>
    <message>
        <source>its tables are not those of this Larder</source>
        <translation>seine Tabellen sind nicht die dieses Larder</translation>
    </message>
    <message>
        <source>another Larder has it open, so that it cannot be made anew</source>
        <translation>ein anderes Larder hat ihn geöffnet, sodass er nicht neu angelegt werden kann</translation>
    </message>
    <message>
        <source>Another Larder is making the catalogue %1 anew.</source>
        <translation>Ein anderes Larder legt den Katalog %1 gerade neu an.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The catalogue was damaged and has been made anew from the backups. The history of jobs was in it; what is left of it is %1.</source>
        <translation>Der Katalog war beschädigt und wurde aus den Sicherungen neu angelegt. Er enthielt den Verlauf der Aufträge; was davon übrig ist, liegt in %1.</translation>
    </message>
    <message>
        <source>The backup directory itself is read instead.</source>
        <translation>Stattdessen wird das Sicherungsverzeichnis selbst gelesen.</translation>
    </message>
    <message>
        <source>No backup is lost. %1 makes it anew.</source>
        <translation>Keine Sicherung ist verloren. %1 legt ihn neu an.</translation>
    </message>
    <message>
        <source>Free space on the disk that holds %1; the backup directory is not meant.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger von %1; das Sicherungsverzeichnis ist nicht gemeint.</translation>
    </message>
    <message>
        <source>Another program has been writing to it for long; try again.</source>
        <translation>Ein anderes Programm schreibt seit Längerem hinein; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What it holds: %1.</source>
        <translation>Was sie enthält: %1.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to %2, which does not exist.</source>
        <translation>%1 ist eine symbolische Verknüpfung zu %2, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Name the file itself, or remove the link.</source>
        <translation>Die Datei selbst nennen oder die Verknüpfung entfernen.</translation>
    </message>
    <message>
        <source>%1 is no file that can be written.</source>
        <translation>%1 ist keine Datei, die geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Eine Datei nennen.</translation>
    </message>
    <message>
        <source>%1 lies among the backups.</source>
        <translation>%1 liegt zwischen den Sicherungen.</translation>
    </message>
    <message>
        <source>Choose a file in another folder: only backups are written there.</source>
        <translation>Eine Datei in einem anderen Ordner wählen: Dort werden nur Sicherungen geschrieben.</translation>
    </message>
    <message>
        <source>Cannot write to standard output</source>
        <translation>Standardausgabe kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>An administrator can allow it: %1 Or exclude what may not be read.</source>
        <translation>Ein Administrator kann es erlauben: %1 Oder schließen Sie aus, was nicht gelesen werden darf.</translation>
    </message>
    <message>
        <source>%1 is damaged: its end speaks of %2 gzip members with %3 bytes of SQL, and %4 with %5 are there.</source>
        <translation>%1 ist beschädigt: Ihr Ende spricht von %2 gzip-Membern mit %3 Byte SQL, vorhanden sind %4 mit %5.</translation>
    </message>
    <message>
        <source>It was killed, or the computer went down.</source>
        <translation>Der Vorgang wurde abgebrochen, oder der Computer fiel aus.</translation>
    </message>
    <message>
        <source>left out by a pattern</source>
        <translation>durch ein Muster ausgelassen</translation>
    </message>
    <message>
        <source>a template</source>
        <translation>eine Vorlage</translation>
    </message>
    <message>
        <source>saved only when named</source>
        <translation>nur gesichert, wenn sie genannt wird</translation>
    </message>
    <message>
        <source>it takes no connections of yours</source>
        <translation>sie nimmt keine Verbindungen von Ihnen an</translation>
    </message>
    <message>
        <source>kept for undo by a restore</source>
        <translation>von einer Wiederherstellung zum Rückgängigmachen aufgehoben</translation>
    </message>
    <message>
        <source>scratch database of a restore or drill</source>
        <translation>Arbeitsdatenbank einer Wiederherstellung oder Probe</translation>
    </message>
    <message>
        <source>… %1 lines are left out here …</source>
        <translation>… hier fehlen %1 Zeilen …</translation>
    </message>
    <message>
        <source>“%1” must be given, or --all, but not both.</source>
        <translation>„%1“ muss angegeben sein oder --all, aber nicht beides.</translation>
    </message>
    <message>
        <source>Name the backups whose files are gone.</source>
        <translation>Nennen Sie die Sicherungen, deren Dateien fort sind.</translation>
    </message>
    <message>
        <source>“%1” must be given, or --database, but not both.</source>
        <translation>„%1“ muss angegeben sein oder --database, aber nicht beides.</translation>
    </message>
    <message>
        <source>“%1” must be given, or one of --latest, --all and --sample.</source>
        <translation>„%1“ muss angegeben sein oder eines von --latest, --all und --sample.</translation>
    </message>
    <message>
        <source>“%1” goes with --apply.</source>
        <translation>„%1“ gehört zu --apply.</translation>
    </message>
    <message>
        <source>Forget the record of %1</source>
        <translation>Die Aufzeichnung von %1 vergessen</translation>
    </message>
    <message>
        <source>Forget %1 records</source>
        <translation>%1 Aufzeichnungen vergessen</translation>
    </message>
    <message>
        <source>%1: “%2” is no port from 1 to 65535.</source>
        <translation>%1: „%2“ ist kein Port von 1 bis 65535.</translation>
    </message>
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
        <source>RESTORE.txt cannot be written: %1</source>
        <translation>RESTORE.txt kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted (sslmode=%2): who listens reads along.</source>
        <translation>Die Verbindung zu %1 ist nicht verschlüsselt (sslmode=%2): Wer lauscht, liest mit.</translation>
    </message>
    <message>
        <source>Saved the note of %1.</source>
        <translation>Die Notiz zu %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>There was nothing to change on %1.</source>
        <translation>An %1 war nichts zu ändern.</translation>
    </message>
    <message>
        <source>%1 is pinned.</source>
        <translation>%1 ist angeheftet.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <translation>%1 ist nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>Free space there or choose another backup directory. What could go: %1.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Sicherungsordner. Was wegkönnte: %1.</translation>
    </message>
    <message>
        <source>There are no databases &quot;%1&quot; on %2.</source>
        <translation>Es gibt keine Datenbanken „%1“ auf %2.</translation>
    </message>
    <message>
        <source>%1 lists the databases there are; take a dropped one off the server&apos;s list.</source>
        <translation>%1 nennt die vorhandenen Datenbanken; nehmen Sie eine gelöschte von der Liste des Servers.</translation>
    </message>
    <message>
        <source>%1 is not saved: %2.</source>
        <translation>%1 wird nicht gesichert: %2.</translation>
    </message>
    <message>
        <source>%1 Cleaning up is left to the next backup.</source>
        <translation>%1 Das Aufräumen bleibt der nächsten Sicherung überlassen.</translation>
    </message>
    <message>
        <source>The backups are saved</source>
        <translation>Die Sicherungen sind gespeichert</translation>
    </message>
    <message>
        <source>No database of %1 is called like &quot;%2&quot;.</source>
        <translation>Keine Datenbank auf %1 heißt wie „%2“.</translation>
    </message>
    <message>
        <source>Nothing of %1 is removed: no good copy of it would stay.</source>
        <translation>Von %1 wird nichts entfernt: Es bliebe keine gute Kopie.</translation>
    </message>
    <message>
        <source>Read %1 before older ones go</source>
        <translation>%1 lesen, bevor ältere gehen</translation>
    </message>
    <message>
        <source>Nothing of %1 is removed, for the copy that was to stay cannot be relied on: %2</source>
        <translation>Von %1 wird nichts entfernt, denn auf die Kopie, die bleiben sollte, ist kein Verlass: %2</translation>
    </message>
    <message>
        <source>Would read %1 before older ones go</source>
        <translation>Würde %1 lesen, bevor ältere gehen</translation>
    </message>
    <message>
        <source>read before older ones go</source>
        <translation>gelesen, bevor ältere gehen</translation>
    </message>
    <message>
        <source>Write names as in SQL; what it holds is told by %1.</source>
        <translation>Schreiben Sie Namen wie in SQL; was sie enthält, sagt %1.</translation>
    </message>
    <message>
        <source>It can be found by a part of its name: %1.</source>
        <translation>Es lässt sich über einen Teil seines Namens finden: %1.</translation>
    </message>
    <message>
        <source>%1 object is called %2.</source>
        <translation>%1 Objekt heißt %2.</translation>
    </message>
    <message>
        <source>%1 takes %2 on the server; before this backup %3 are free in %4.</source>
        <translation>%1 belegt %2 auf dem Server; vor dieser Sicherung waren %3 in %4 frei.</translation>
    </message>
    <message>
        <source>The contents of the large objects were not compared, only their number.</source>
        <translation>Die Inhalte der Large Objects wurden nicht verglichen, nur ihre Anzahl.</translation>
    </message>
    <message>
        <source>%1 table was read back; %2 differ.</source>
        <translation>%1 Tabelle wurde zurückgelesen; %2 weichen ab.</translation>
    </message>
    <message>
        <source>The private server is not confined (bubblewrap does not work here): functions of the backup run with the rights of its user.</source>
        <translation>Der private Server ist nicht eingesperrt (bubblewrap geht hier nicht): Funktionen der Sicherung laufen mit den Rechten seines Benutzers.</translation>
    </message>
    <message>
        <source>Those there are: %1.</source>
        <translation>Welche es gibt: %1.</translation>
    </message>
    <message>
        <source>%1 of the checks stands in the way.</source>
        <translation>%1 der Prüfungen steht im Weg.</translation>
    </message>
    <message>
        <source>The file of %1 is there: it is not forgotten.</source>
        <translation>Die Datei von %1 ist da: Sie wird nicht vergessen.</translation>
    </message>
    <message>
        <source>Only the records of backups whose files are gone can be forgotten; a cleanup removes the others.</source>
        <translation>Nur Aufzeichnungen von Sicherungen, deren Dateien fort sind, lassen sich vergessen; die anderen entfernt ein Aufräumen.</translation>
    </message>
    <message>
        <source>Forget what is gone</source>
        <translation>Vergessen, was fort ist</translation>
    </message>
    <message>
        <source>Forgot %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>1 record forgotten.</source>
        <translation>1 Aufzeichnung vergessen.</translation>
    </message>
    <message>
        <source>%1 records forgotten.</source>
        <translation>%1 Aufzeichnungen vergessen.</translation>
    </message>
    <message>
        <source>It was applied, but the server still differs: %1.</source>
        <translation>Es wurde angewendet, aber der Server weicht noch ab: %1.</translation>
    </message>
    <message>
        <source>Nothing is ever taken away from a role: do that by hand where it is meant.</source>
        <translation>Einer Rolle wird nie etwas genommen: Tun Sie das von Hand, wo es gewollt ist.</translation>
    </message>
    <message>
        <source>It was applied, but whether the server has all of it could not be asked: %1</source>
        <translation>Es wurde angewendet, aber ob der Server alles hat, ließ sich nicht erfragen: %1</translation>
    </message>
    <message>
        <source>Backups by %1 hold no role passwords: only a superuser may read them.</source>
        <translation>Sicherungen von %1 enthalten keine Passwörter der Rollen: Nur ein Superuser darf sie lesen.</translation>
    </message>
    <message>
        <source>%1: PostgreSQL %2, %3 database.</source>
        <translation>%1: PostgreSQL %2, %3 Datenbank.</translation>
    </message>
    <message>
        <source>The restore was stopped.</source>
        <translation>Die Wiederherstellung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was not saved before. A backup of it can be loaded by: %1</source>
        <translation>Sie wurde vorher nicht gesichert. Eine Sicherung lässt sich so laden: %1</translation>
    </message>
    <message>
        <source>It was saved as %1. Bring it back by: %2</source>
        <translation>Sie ist gesichert als %1. So kommt sie zurück: %2</translation>
    </message>
    <message>
        <source>Database &quot;%1&quot; was dropped, and its restore did not succeed: %2</source>
        <translation>Die Datenbank „%1“ wurde gelöscht, und ihre Wiederherstellung ist nicht gelungen: %2</translation>
    </message>
    <message>
        <source>The replaced database could not be dropped, it is there as %1: %2</source>
        <translation>Die ersetzte Datenbank konnte nicht gelöscht werden, sie ist als %1 da: %2</translation>
    </message>
    <message>
        <source>That the backup was restored could not be noted in its record: %1</source>
        <translation>Dass die Sicherung wiederhergestellt wurde, ließ sich nicht in ihrer Aufzeichnung vermerken: %1</translation>
    </message>
    <message>
        <source>Restore a backup instead; those there are: %1.</source>
        <translation>Stellen Sie stattdessen eine Sicherung wieder her; welche es gibt: %1.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, that of the server %2: nothing is removed by age until they agree.</source>
        <translation>Die Uhr dieses Computers sagt %1, die des Servers %2: Nach Alter wird nichts entfernt, bis sie übereinstimmen.</translation>
    </message>
    <message>
        <source>It is %1, and the newest backup is of %2: either nothing was saved since, or the clock of this computer is wrong. Nothing is removed by age until there are new backups.</source>
        <translation>Es ist %1, und die neueste Sicherung ist vom %2: Entweder wurde seither nichts gesichert, oder die Uhr dieses Computers geht falsch. Nach Alter wird nichts entfernt, bis es neue Sicherungen gibt.</translation>
    </message>
    <message>
        <source>No backup was made between %1 and %2: either the computer rested, or its clock is wrong. Backups from before are not removed by age until there are more days of new ones.</source>
        <translation>Zwischen %1 und %2 wurde nichts gesichert: Entweder ruhte der Computer, oder seine Uhr geht falsch. Sicherungen von davor werden nicht nach Alter entfernt, bis es mehr Tage mit neuen gibt.</translation>
    </message>
    <message>
        <source>Its date lies in the future.</source>
        <translation>Ihr Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>No recent backup of %1 was made by Larder, and nobody has read the files of others.</source>
        <translation>Keine neuere Sicherung von %1 stammt von Larder, und die Dateien anderer hat niemand gelesen.</translation>
    </message>
    <message>
        <source>Of %1 there are only parts, no backup of the whole database.</source>
        <translation>Von %1 gibt es nur Teile, keine Sicherung der ganzen Datenbank.</translation>
    </message>
    <message>
        <source>There is no good backup of %1. %2</source>
        <translation>Es gibt keine gute Sicherung von %1. %2</translation>
    </message>
    <message>
        <source>The newest good backup of %1 was made %2.</source>
        <translation>Die neueste gute Sicherung von %1 entstand %2.</translation>
    </message>
    <message>
        <source>The newest backup of %1 is damaged. %2</source>
        <translation>Die neueste Sicherung von %1 ist beschädigt. %2</translation>
    </message>
    <message>
        <source>The last drill of %1 failed %2: %3</source>
        <translation>Die letzte Übung mit %1 ist %2 gescheitert: %3</translation>
    </message>
    <message>
        <source>%1 was never saved.</source>
        <translation>%1 wurde nie gesichert.</translation>
    </message>
    <message>
        <source>The last backup failed %1: %2</source>
        <translation>Die letzte Sicherung schlug %1 fehl: %2</translation>
    </message>
    <message>
        <source>The last %1 backups failed, the newest %2: %3</source>
        <translation>Die letzten %1 Sicherungen schlugen fehl, die neueste %2: %3</translation>
    </message>
    <message>
        <source>The file of the backup of %1 of %2 is missing beside its record.</source>
        <translation>Die Datei der Sicherung von %1 vom %2 fehlt neben ihrer Aufzeichnung.</translation>
    </message>
    <message>
        <source>%1 files of backups of %2 are missing beside their records, the newest of %3.</source>
        <translation>%1 Dateien von Sicherungen von %2 fehlen neben ihren Aufzeichnungen, die neueste vom %3.</translation>
    </message>
    <message>
        <source>The next backups want %1; the disk has %2 free.</source>
        <translation>Die nächsten Sicherungen brauchen %1; auf dem Datenträger sind %2 frei.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: %1</source>
        <translation>Der Katalog ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The server could not be asked which databases it has: %1</source>
        <translation>Der Server konnte nicht gefragt werden, welche Datenbanken er hat: %1</translation>
    </message>
    <message>
        <source>the clock is in doubt: nothing is removed</source>
        <translation>die Uhr ist zweifelhaft: nichts wird entfernt</translation>
    </message>
    <message>
        <source>no copy that stays could be read</source>
        <translation>keine bleibende Kopie war lesbar</translation>
    </message>
    <message>
        <source>The name of the host is not known here: check its spelling and this machine&apos;s DNS.</source>
        <translation>Der Name des Hosts ist hier nicht bekannt: Prüfen Sie die Schreibweise und das DNS dieses Rechners.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>Der Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>This sslmode wants the certificate of the server&apos;s authority: put it into ~/.postgresql/root.crt or name its file by sslrootcert.</source>
        <translation>Dieser sslmode verlangt das Zertifikat der Stelle, die den Server beglaubigt: Legen Sie es in ~/.postgresql/root.crt ab oder nennen Sie seine Datei mit sslrootcert.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted here: check the authority&apos;s certificate (sslrootcert).</source>
        <translation>Dem Zertifikat des Servers wird hier nicht vertraut: Prüfen Sie das Zertifikat der Stelle (sslrootcert).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name: connect by the name in it, or have it made out to this one.</source>
        <translation>Das Zertifikat des Servers lautet auf einen anderen Namen: Verbinden Sie sich unter dem Namen darin oder lassen Sie es auf diesen ausstellen.</translation>
    </message>
    <message>
        <source>The server offers no TLS: have it turned on there (ssl = on), or choose another sslmode where the network is trusted.</source>
        <translation>Der Server bietet kein TLS: Lassen Sie es dort einschalten (ssl = on) oder wählen Sie einen anderen sslmode, wo dem Netz vertraut wird.</translation>
    </message>
    <message>
        <source>TLS could not be agreed on: check sslmode, certificates and the versions allowed.</source>
        <translation>Über TLS kam keine Einigung zustande: Prüfen Sie sslmode, Zertifikate und erlaubte Versionen.</translation>
    </message>
    <message>
        <source>Nobody listens there: check that the server runs, on this port, and for this address (listen_addresses).</source>
        <translation>Dort hört niemand: Prüfen Sie, ob der Server läuft, auf diesem Port und für diese Adresse (listen_addresses).</translation>
    </message>
    <message>
        <source>There is no socket in this folder: check that the server runs, its port, and where its sockets are (unix_socket_directories).</source>
        <translation>In diesem Ordner ist kein Socket: Prüfen Sie, ob der Server läuft, seinen Port und wo seine Sockets liegen (unix_socket_directories).</translation>
    </message>
    <message>
        <source>There is no way to this host: check the network, a VPN, a firewall.</source>
        <translation>Zu diesem Host führt kein Weg: Prüfen Sie Netz, VPN und Firewall.</translation>
    </message>
    <message>
        <source>a file for messages in memory</source>
        <translation>eine Datei für Meldungen im Speicher</translation>
    </message>
    <message>
        <source>A limit set for this role or server is reached (temp_file_limit, for instance): an administrator can raise it.</source>
        <translation>Eine für diese Rolle oder diesen Server gesetzte Grenze ist erreicht (etwa temp_file_limit): Ein Administrator kann sie erhöhen.</translation>
    </message>
    <message>
        <source>The server lacks memory or another resource: its log says which.</source>
        <translation>Dem Server fehlt Speicher oder etwas anderes: Sein Log sagt, was.</translation>
    </message>
    <message>
        <source>A fixed limit of the server is reached: its documentation names them.</source>
        <translation>Eine feste Grenze des Servers ist erreicht: Seine Dokumentation nennt sie.</translation>
    </message>
    <message>
        <source>Another session changed the same things at the same time: try again.</source>
        <translation>Eine andere Sitzung hat gleichzeitig dasselbe geändert: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server takes no changes: it is a standby, or set to read only.</source>
        <translation>Der Server nimmt keine Änderungen an: Er ist ein Standby oder auf nur lesend gestellt.</translation>
    </message>
    <message>
        <source>The server cannot read or write one of its own files: look at its log.</source>
        <translation>Der Server kann eine seiner eigenen Dateien nicht lesen oder schreiben: Sehen Sie in sein Log.</translation>
    </message>
    <message>
        <source>The server found its own data damaged, or a fault of its own: look at its log.</source>
        <translation>Der Server hat seine eigenen Daten beschädigt vorgefunden oder einen eigenen Fehler: Sehen Sie in sein Log.</translation>
    </message>
    <message>
        <source>The server at %1 was lost while it committed: whether it did is not known.</source>
        <translation>Der Server %1 ging beim Festschreiben verloren: Ob er es getan hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look at what is there when the server answers again, before anything else is done.</source>
        <translation>Sehen Sie nach, was da ist, sobald der Server wieder antwortet, bevor anderes geschieht.</translation>
    </message>
    <message>
        <source>Patterns are those of psql&apos;s \d: lower case unless quoted, schema.table or a name in the search path.</source>
        <translation>Muster sind die von \d in psql: Kleinschreibung, wenn nicht in Anführungszeichen, schema.tabelle oder ein Name im Suchpfad.</translation>
    </message>
    <message>
        <source>Free space on this machine&apos;s disk, or choose another backup directory.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger dieses Rechners oder wählen Sie ein anderes Sicherungsverzeichnis.</translation>
    </message>
    <message>
        <source>There are more tables or large objects than the server&apos;s lock table holds for one transaction: raise max_locks_per_transaction.</source>
        <translation>Es sind mehr Tabellen oder Large Objects, als die Sperrtabelle des Servers für eine Transaktion fasst: Erhöhen Sie max_locks_per_transaction.</translation>
    </message>
    <message>
        <source>Add one: %1.</source>
        <translation>Fügen Sie einen hinzu: %1.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is neither true nor false.</source>
        <translation>Das Feld „%1“ des gespeicherten Servers ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>it is cut off: it ends after the rows, without indexes, keys and triggers</source>
        <translation>sie ist abgeschnitten: Sie endet nach den Zeilen, ohne Indizes, Schlüssel und Trigger</translation>
    </message>
    <message>
        <source>%1 has no record and does not show its end: whether something is missing there cannot be seen.</source>
        <translation>%1 hat keinen Nachweis und zeigt sein Ende nicht: Ob dort etwas fehlt, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>%1 cannot be written to: what was found out is not recorded there.</source>
        <translation>In %1 kann nicht geschrieben werden: Was festgestellt wurde, ist dort nicht festgehalten.</translation>
    </message>
    <message>
        <source>What was found out about %1 is not written down: %2</source>
        <translation>Was über %1 herausgefunden wurde, ist nicht festgehalten: %2</translation>
    </message>
    <message>
        <source>Rows of %1 lie there.</source>
        <translation>Dort liegen Zeilen von %1.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>schema only</source>
        <translation>nur Definitionen</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>nur Daten</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 Tabelle</translation>
    </message>
    <message>
        <source>some tables</source>
        <translation>einige Tabellen</translation>
    </message>
    <message>
        <source>1 schema</source>
        <translation>1 Schema</translation>
    </message>
    <message>
        <source>%1 schemas</source>
        <translation>%1 Schemas</translation>
    </message>
    <message>
        <source>some schemas</source>
        <translation>einige Schemas</translation>
    </message>
    <message>
        <source>without 1 table</source>
        <translation>ohne 1 Tabelle</translation>
    </message>
    <message>
        <source>without %1 tables</source>
        <translation>ohne %1 Tabellen</translation>
    </message>
    <message>
        <source>without some tables</source>
        <translation>ohne einige Tabellen</translation>
    </message>
    <message>
        <source>without 1 schema</source>
        <translation>ohne 1 Schema</translation>
    </message>
    <message>
        <source>without %1 schemas</source>
        <translation>ohne %1 Schemas</translation>
    </message>
    <message>
        <source>without some schemas</source>
        <translation>ohne einige Schemas</translation>
    </message>
    <message>
        <source>without the rows of 1 table</source>
        <translation>ohne die Zeilen von 1 Tabelle</translation>
    </message>
    <message>
        <source>without the rows of %1 tables</source>
        <translation>ohne die Zeilen von %1 Tabellen</translation>
    </message>
    <message>
        <source>without the rows of some tables</source>
        <translation>ohne die Zeilen einiger Tabellen</translation>
    </message>
    <message>
        <source>without large objects</source>
        <translation>ohne große Objekte</translation>
    </message>
    <message>
        <source>without the rows of unlogged tables</source>
        <translation>ohne die Zeilen nicht protokollierter Tabellen</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>all definitions: tables, keys, indexes, functions</source>
        <translation>alle Definitionen: Tabellen, Schlüssel, Indizes, Funktionen</translation>
    </message>
    <message>
        <source>everything but the tables %1</source>
        <translation>alles außer den Tabellen %1</translation>
    </message>
    <message>
        <source>everything but the schemas %1</source>
        <translation>alles außer den Schemas %1</translation>
    </message>
    <message>
        <source>the tables %1</source>
        <translation>die Tabellen %1</translation>
    </message>
    <message>
        <source>the schemas %1</source>
        <translation>die Schemas %1</translation>
    </message>
    <message>
        <source>the rows of %1</source>
        <translation>die Zeilen von %1</translation>
    </message>
    <message>
        <source>all large objects</source>
        <translation>alle großen Objekte</translation>
    </message>
    <message>
        <source>the rows of unlogged tables</source>
        <translation>die Zeilen nicht protokollierter Tabellen</translation>
    </message>
    <message>
        <source>part of the database</source>
        <translation>Teil der Datenbank</translation>
    </message>
    <message>
        <source>what the job that made it left out</source>
        <translation>was der Auftrag ausließ, der sie gemacht hat</translation>
    </message>
    <message>
        <source>Move it away: Larder begins a new one with the next backup, and no backup is lost.</source>
        <translation>Legen Sie sie beiseite: Larder beginnt mit der nächsten Sicherung eine neue, und keine Sicherung geht verloren.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a list of checksums.</source>
        <translation>%1 ist ein Ordner und keine Liste von Prüfsummen.</translation>
    </message>
    <message>
        <source>The record was changed by hand: SHA256SUMS lists another hash for it.</source>
        <translation>Die Aufzeichnung wurde von Hand geändert: SHA256SUMS nennt einen anderen Hash dafür.</translation>
    </message>
    <message>
        <source>it names an unknown level of proof</source>
        <translation>darin steht eine unbekannte Nachweisstufe</translation>
    </message>
    <message>
        <source>a newer Larder wrote it</source>
        <translation>ein neueres Larder hat es geschrieben</translation>
    </message>
    <message>
        <source>The notes on the files in %1 are too long.</source>
        <translation>Die Notizen zu den Dateien in %1 sind zu lang.</translation>
    </message>
    <message>
        <source>Shorten the longest ones.</source>
        <translation>Kürzen Sie die längsten.</translation>
    </message>
    <message>
        <source>The file is missing; only its record is left.</source>
        <translation>Die Datei fehlt; nur ihre Aufzeichnung ist noch da.</translation>
    </message>
    <message>
        <source>Waiting for another job on %1.</source>
        <translation>Wartet auf einen anderen Auftrag in %1.</translation>
    </message>
    <message>
        <source>Waiting for another job on %1: &quot;%2&quot; by process %3 on host %4 since %5.</source>
        <translation>Wartet auf einen anderen Auftrag in %1: „%2“ von Prozess %3 auf Rechner %4 seit %5.</translation>
    </message>
    <message>
        <source>The lock on %1 was held by one that gave no sign of life: it is taken over.</source>
        <translation>Die Sperre auf %1 hielt jemand, der kein Lebenszeichen gab: Sie wird übernommen.</translation>
    </message>
    <message>
        <source>The lock on %1 was held for &quot;%2&quot; by process %3 on host %4 since %5, which gave no sign of life: it is taken over.</source>
        <translation>Die Sperre auf %1 hielt für „%2“ der Prozess %3 auf Rechner %4 seit %5, der kein Lebenszeichen gab: Sie wird übernommen.</translation>
    </message>
    <message>
        <source>%1 is removed as soon as it is made.</source>
        <translation>%1 wird entfernt, sobald es angelegt ist.</translation>
    </message>
    <message>
        <source>See what else works in that folder.</source>
        <translation>Sehen Sie nach, was sonst noch in diesem Ordner arbeitet.</translation>
    </message>
    <message>
        <source>Mount the disk it lies on. If it was removed on purpose, make an empty folder there, then: %1.</source>
        <translation>Hängen Sie den Datenträger ein, auf dem er liegt. Wurde er absichtlich entfernt, legen Sie dort einen leeren Ordner an, dann: %1.</translation>
    </message>
    <message>
        <source>The disk may not be mounted. Mount it, or, when the change is meant: %1.</source>
        <translation>Der Datenträger ist vielleicht nicht eingehängt. Hängen Sie ihn ein oder, wenn die Änderung gewollt ist: %1.</translation>
    </message>
    <message>
        <source>The file of the backup %1 in %2 is missing; only its record is left.</source>
        <translation>Die Datei der Sicherung %1 in %2 fehlt; nur ihre Aufzeichnung ist noch da.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or let go of its record: %1</source>
        <translation>Holen Sie die Datei aus einer Kopie zurück, oder geben Sie ihre Aufzeichnung auf: %1</translation>
    </message>
    <message>
        <source>Cannot change the note on a file without a record</source>
        <translation>Die Notiz zu einer Datei ohne Begleitdatei kann nicht geändert werden</translation>
    </message>
    <message>
        <source>there are %1 large objects, the backup has %2</source>
        <translation>es sind %1 Large Objects da, die Sicherung hat %2</translation>
    </message>
    <message>
        <source>It is in %1 now: compare the tables named, and report this with the log.</source>
        <translation>Es ist jetzt in %1: Vergleichen Sie die genannten Tabellen und melden Sie dies mit dem Protokoll.</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables and %3 large objects are those of the backup</source>
        <translation>%1 Zeilen in %2 Tabellen und %3 Large Objects sind die der Sicherung</translation>
    </message>
    <message>
        <source>Database &quot;%1&quot; was dropped half way and cannot be used any more: %2</source>
        <translation>Die Datenbank „%1“ wurde nur halb gelöscht und ist nicht mehr benutzbar: %2</translation>
    </message>
    <message>
        <source>Finish it when the server answers again: DROP DATABASE.</source>
        <translation>Beenden Sie es, sobald der Server wieder antwortet: DROP DATABASE.</translation>
    </message>
    <message>
        <source>process %1 of %2 (%3, from %4) in %5</source>
        <translation>Prozess %1 von %2 (%3, von %4) in %5</translation>
    </message>
    <message>
        <source>These sessions could not be ended: %1.</source>
        <translation>Diese Sitzungen konnten nicht beendet werden: %1.</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>All in one transaction, the tables, indexes and large objects of the backup need about %1 locks; the server has %2.</source>
        <translation>In einer Transaktion brauchen die Tabellen, Indizes und Large Objects der Sicherung etwa %1 Sperren; der Server hat %2.</translation>
    </message>
    <message>
        <source>Free space first: the database is dropped before it is loaded anew.</source>
        <translation>Schaffen Sie zuerst Platz: Die Datenbank wird gelöscht, bevor sie neu geladen wird.</translation>
    </message>
    <message>
        <source>A drill that was killed left the folder %1.</source>
        <translation>Eine abgebrochene Übung hat den Ordner %1 hinterlassen.</translation>
    </message>
    <message>
        <source>A restore that was killed left the database %1.</source>
        <translation>Eine abgebrochene Wiederherstellung hat die Datenbank %1 hinterlassen.</translation>
    </message>
    <message>
        <source>A restore that was killed left a database closed to connections.</source>
        <translation>Eine abgebrochene Wiederherstellung hat eine Datenbank für Verbindungen geschlossen hinterlassen.</translation>
    </message>
    <message>
        <source>%1 is no note of a restore.</source>
        <translation>%1 ist keine Notiz einer Wiederherstellung.</translation>
    </message>
    <message>
        <source>Part of a database</source>
        <translation>Teil einer Datenbank</translation>
    </message>
    <message>
        <source>This backup holds rows only: it makes no tables to load them into.</source>
        <translation>Diese Sicherung enthält nur Zeilen: Sie legt keine Tabellen an, in die sie geladen werden könnten.</translation>
    </message>
    <message>
        <source>This backup holds a part of a database and will replace all of %1. Missing will be: %2.</source>
        <translation>Diese Sicherung enthält einen Teil einer Datenbank und wird %1 ganz ersetzen. Fehlen wird: %2.</translation>
    </message>
    <message>
        <source>Go on only if nobody needs that.</source>
        <translation>Fahren Sie nur fort, wenn das niemand braucht.</translation>
    </message>
    <message>
        <source>This backup holds a part of a database. If it replaced %1, these would be missing: %2.</source>
        <translation>Diese Sicherung enthält einen Teil einer Datenbank. Ersetzte sie %1, so fehlte: %2.</translation>
    </message>
    <message>
        <source>Use a backup of the whole database, or restore this one as a new database. To replace it all the same, confirm that a part is meant (--accept-partial).</source>
        <translation>Nehmen Sie eine Sicherung der ganzen Datenbank, oder stellen Sie diese als neue Datenbank wieder her. Um trotzdem zu ersetzen, bestätigen Sie, dass ein Teil gemeint ist (--accept-partial).</translation>
    </message>
    <message>
        <source>This backup holds a part of a database. Missing will be: %1.</source>
        <translation>Diese Sicherung enthält einen Teil einer Datenbank. Fehlen wird: %1.</translation>
    </message>
    <message>
        <source>Use a backup of the whole database where all of it is needed.</source>
        <translation>Nehmen Sie eine Sicherung der ganzen Datenbank, wo alles gebraucht wird.</translation>
    </message>
    <message>
        <source>A note of an earlier restore cannot be read and was put aside as %1: %2</source>
        <translation>Eine Notiz einer früheren Wiederherstellung ist nicht lesbar und wurde als %1 beiseitegelegt: %2</translation>
    </message>
    <message>
        <source>A note of an earlier restore cannot be read: %1</source>
        <translation>Eine Notiz einer früheren Wiederherstellung ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>What an earlier restore left could not be undone now: %1</source>
        <translation>Was eine frühere Wiederherstellung hinterließ, ließ sich jetzt nicht rückgängig machen: %1</translation>
    </message>
    <message>
        <source>This standby has cancelled queries before to apply changes of its primary, and may have cancelled this dump. Set max_standby_streaming_delay higher or hot_standby_feedback on, or back up the primary.</source>
        <translation>Dieser Standby hat schon früher Abfragen abgebrochen, um Änderungen seines Primärservers zu übernehmen, und hat vielleicht auch diesen Dump abgebrochen. Setzen Sie max_standby_streaming_delay höher oder hot_standby_feedback auf on, oder sichern Sie vom Primärserver.</translation>
    </message>
    <message>
        <source>%1 is not saved, though there are backups of it: it takes no connections of this user. Where nobody meant that: ALTER DATABASE … ALLOW_CONNECTIONS true, or GRANT CONNECT ON DATABASE …; else leave it out (--exclude).</source>
        <translation>%1 wird nicht gesichert, obwohl es Sicherungen davon gibt: Die Datenbank nimmt keine Verbindungen dieses Benutzers an. Wenn das niemand wollte: ALTER DATABASE … ALLOW_CONNECTIONS true oder GRANT CONNECT ON DATABASE …; sonst lassen Sie sie aus (--exclude).</translation>
    </message>
    <message>
        <source>No database %1 was made.</source>
        <translation>Es wurde keine Datenbank %1 angelegt.</translation>
    </message>
    <message>
        <source>Database %1 is as it was.</source>
        <translation>Die Datenbank %1 ist, wie sie war.</translation>
    </message>
    <message>
        <source>%1 takes no connections any more, so it is not saved.</source>
        <translation>%1 nimmt keine Verbindungen mehr an und wird darum nicht gesichert.</translation>
    </message>
    <message>
        <source>The server answers, and target_session_attrs (PGTARGETSESSIONATTRS) asks for another kind of server: leave it out, or name that one.</source>
        <translation>Der Server antwortet, aber target_session_attrs (PGTARGETSESSIONATTRS) verlangt eine andere Art von Server: Lassen Sie es weg, oder nennen Sie jenen.</translation>
    </message>
    <message>
        <source>What a killed restore has closed is opened by %1; what somebody closed by ALTER DATABASE … ALLOW_CONNECTIONS true. One left half dropped can only be dropped.</source>
        <translation>Was eine abgebrochene Wiederherstellung geschlossen hat, öffnet %1; was jemand geschlossen hat, ALTER DATABASE … ALLOW_CONNECTIONS true. Eine halb gelöschte Datenbank lässt sich nur noch löschen.</translation>
    </message>
    <message>
        <source>The function %1 finds what it uses through the search_path, which is empty while a dump is loaded. In the database that is saved: ALTER FUNCTION %1 SET search_path = …; then back it up again.</source>
        <translation>Die Funktion %1 findet, was sie braucht, über den search_path, und der ist leer, während eine Sicherung geladen wird. In der Datenbank, die gesichert wird: ALTER FUNCTION %1 SET search_path = …; dann sichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Database “%1” at %2 takes no connections.</source>
        <translation>Die Datenbank „%1“ auf %2 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>The session that holds the snapshot of the database is gone; look at the server&apos;s log, then try again.</source>
        <translation>Die Sitzung, die den Snapshot der Datenbank hält, ist weg; sehen Sie ins Protokoll des Servers und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>pg_restore did not read %1 to its end (%2); nothing is known against the file.</source>
        <translation>pg_restore hat %1 nicht bis zum Ende gelesen (%2); gegen die Datei ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Find out what ended it, then try again. Where memory is short the kernel kills programs: journalctl -k tells.</source>
        <translation>Finden Sie heraus, was es beendet hat, und versuchen Sie es dann noch einmal. Wo der Speicher knapp ist, beendet der Kernel Programme: journalctl -k sagt es.</translation>
    </message>
    <message>
        <source>Loading over one connection: %1.</source>
        <translation>Es wird über eine Verbindung geladen: %1.</translation>
    </message>
    <message>
        <source>Loading over several connections failed, a single one is tried: %1</source>
        <translation>Das Laden über mehrere Verbindungen ist gescheitert, es wird mit einer einzigen versucht: %1</translation>
    </message>
    <message>
        <source>Nothing was dropped, because the server could not write to disk what it holds in memory (CHECKPOINT). %1</source>
        <translation>Nichts wurde gelöscht, denn der Server konnte nicht auf den Datenträger schreiben, was er im Speicher hält (CHECKPOINT). %1</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log; most often one of its disks is full.</source>
        <translation>Sehen Sie ins Protokoll des Servers; meist ist einer seiner Datenträger voll.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>The file holds what is never sent to a server: %1</source>
        <translation>Die Datei enthält, was nie an einen Server geschickt wird: %1</translation>
    </message>
    <message>
        <source>Look at that place. If it can be spared, take it out of a copy of the file.</source>
        <translation>Sehen Sie sich diese Stelle an. Wenn sie entbehrlich ist, nehmen Sie sie aus einer Kopie der Datei heraus.</translation>
    </message>
    <message>
        <source>%1 of its statements are none that pg_dump writes, and may do anything with the rights of %2: %3</source>
        <translation>%1 ihrer Anweisungen schreibt pg_dump nicht; sie können mit den Rechten von %2 alles Mögliche tun: %3</translation>
    </message>
    <message>
        <source>They are sent, as you agreed to.</source>
        <translation>Sie werden geschickt, wie Sie zugestimmt haben.</translation>
    </message>
    <message>
        <source>Read them in the file, then say that they may be sent (--accept-statements).</source>
        <translation>Lesen Sie sie in der Datei nach, und sagen Sie dann, dass sie geschickt werden dürfen (--accept-statements).</translation>
    </message>
    <message>
        <source>They are left out; nothing needs to be done.</source>
        <translation>Sie werden ausgelassen; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Rechte der Rolle</translation>
    </message>
    <message>
        <source>%1 is a superuser: functions of the file may do anything on this server while it is loaded.</source>
        <translation>%1 ist Superuser: Funktionen der Datei können auf diesem Server alles Mögliche tun, während sie geladen wird.</translation>
    </message>
    <message>
        <source>Replacing it needs its owner&apos;s rights or a superuser&apos;s: GRANT %1 TO %2, or restore it as a new database.</source>
        <translation>Zum Ersetzen braucht es die Rechte ihres Eigentümers oder eines Superusers: GRANT %1 TO %2, oder stellen Sie sie als neue Datenbank wieder her.</translation>
    </message>
    <message>
        <source>The database is to belong to %1; %2 is no member.</source>
        <translation>Die Datenbank soll %1 gehören; %2 ist dort kein Mitglied.</translation>
    </message>
    <message>
        <source>As a superuser: GRANT %1 TO %2.</source>
        <translation>Als Superuser: GRANT %1 TO %2.</translation>
    </message>
    <message>
        <source>It is nothing that pg_dump writes, and may do anything.</source>
        <translation>Das schreibt pg_dump nicht, und es kann alles Mögliche tun.</translation>
    </message>
    <message>
        <source>The server may read it otherwise than it looks.</source>
        <translation>Der Server kann es anders lesen, als es aussieht.</translation>
    </message>
    <message>
        <source>It puts code of the file&apos;s maker into the server itself.</source>
        <translation>Es bringt Code dessen, der die Datei gemacht hat, in den Server selbst.</translation>
    </message>
    <message>
        <source>It goes on as another role.</source>
        <translation>Es macht als eine andere Rolle weiter.</translation>
    </message>
    <message>
        <source>It changes what belongs to PostgreSQL itself.</source>
        <translation>Es ändert, was zu PostgreSQL selbst gehört.</translation>
    </message>
    <message>
        <source>It connects to another server.</source>
        <translation>Es verbindet sich mit einem anderen Server.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file was loaded no further than %1</source>
        <translation>Die Datei wurde nicht weiter geladen als bis %1</translation>
    </message>
    <message>
        <source>It is too long to be read whole.</source>
        <translation>Es ist zu lang, um ganz gelesen zu werden.</translation>
    </message>
    <message>
        <source>It is about the database as a whole.</source>
        <translation>Das betrifft die Datenbank als Ganzes.</translation>
    </message>
    <message>
        <source>It is about the whole server.</source>
        <translation>Das betrifft den ganzen Server.</translation>
    </message>
    <message>
        <source>The file goes on with another database here.</source>
        <translation>Hier geht die Datei mit einer anderen Datenbank weiter.</translation>
    </message>
    <message>
        <source>It names the database to connect to.</source>
        <translation>Das nennt die Datenbank, mit der verbunden werden soll.</translation>
    </message>
    <message>
        <source>It is a command of psql, which nothing here runs.</source>
        <translation>Das ist ein Befehl von psql, den hier nichts ausführt.</translation>
    </message>
    <message>
        <source>A restore that was killed left the database %1 closed to connections: nobody can use it.</source>
        <translation>Eine abgebrochene Wiederherstellung hat die Datenbank %1 für Verbindungen geschlossen gelassen: Niemand kann sie benutzen.</translation>
    </message>
    <message>
        <source>%1 It is on another server (system identifier %2).</source>
        <translation>%1 Das ist auf einem anderen Server (Systemkennung %2).</translation>
    </message>
    <message>
        <source>The scratch database %1 could not be dropped and takes space on the server: %2 It goes with the next backup or restore there, by %3, or by DROP DATABASE %1.</source>
        <translation>Die Arbeitsdatenbank %1 ließ sich nicht löschen und belegt Platz auf dem Server: %2 Sie verschwindet mit der nächsten Sicherung oder Wiederherstellung dort, durch %3 oder durch DROP DATABASE %1.</translation>
    </message>
    <message>
        <source>The backup ends in the middle.</source>
        <translation>Die Sicherung hört mittendrin auf.</translation>
    </message>
    <message>
        <source>The backup has text where pg_dump writes none.</source>
        <translation>Die Sicherung hat Text, wo pg_dump keinen schreibt.</translation>
    </message>
    <message>
        <source>Behind the semicolon of a COPY, or behind a command, stands more on the same line: move it to a line of its own.</source>
        <translation>Hinter dem Semikolon eines COPY oder hinter einem Befehl steht in derselben Zeile noch etwas: Setzen Sie es in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>%1 more statements were left out.</source>
        <translation>%1 weitere Anweisungen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Rows were left out.</source>
        <translation>Zeilen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>This server has no such setting.</source>
        <translation>Dieser Server hat keine solche Einstellung.</translation>
    </message>
    <message>
        <source>Left out %1 %2</source>
        <translation>Ausgelassen: %1 %2</translation>
    </message>
    <message>
        <source>%1 This is %2</source>
        <translation>%1 Es steht in %2</translation>
    </message>
    <message>
        <source>%1 does not get empty.</source>
        <translation>%1 wird nicht leer.</translation>
    </message>
    <message>
        <source>Find out what writes to it.</source>
        <translation>Finden Sie heraus, was dorthin schreibt.</translation>
    </message>
    <message>
        <source>There is no SQL text in %1, but something packed.</source>
        <translation>In %1 steht kein SQL-Text, sondern etwas Gepacktes.</translation>
    </message>
    <message>
        <source>The end of line %1 is another one than that of the lines before it: they are left as they are, and carriage returns are taken for data, as psql does.</source>
        <translation>Zeile %1 endet anders als die Zeilen davor: Alle bleiben, wie sie sind, und Wagenrückläufe gelten wie bei psql als Daten.</translation>
    </message>
    <message>
        <source>%1 is the table of contents of a dump in directory format.</source>
        <translation>%1 ist das Inhaltsverzeichnis eines Dumps im Verzeichnisformat.</translation>
    </message>
    <message>
        <source>Name the folder it lies in.</source>
        <translation>Geben Sie den Ordner an, in dem es liegt.</translation>
    </message>
    <message>
        <source>%1 is an archive of pg_dump&apos;s tar format.</source>
        <translation>%1 ist ein Archiv im tar-Format von pg_dump.</translation>
    </message>
    <message>
        <source>It is read through %1.</source>
        <translation>Gelesen wird durch %1 hindurch.</translation>
    </message>
    <message>
        <source>The dump in it is %1.</source>
        <translation>Der Dump darin ist %1.</translation>
    </message>
    <message>
        <source>It is converted from UTF-16.</source>
        <translation>Der Text wird aus UTF-16 umgewandelt.</translation>
    </message>
    <message>
        <source>It begins with a byte order mark, which is left out.</source>
        <translation>Am Anfang steht eine Bytereihenfolgemarke; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>Its lines end with carriage return and line feed, as a terminal (docker exec -t) or Windows makes them.</source>
        <translation>Die Zeilen enden mit Wagenrücklauf und Zeilenvorschub, wie ein Terminal (docker exec -t) oder Windows sie schreibt.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16. Where PowerShell wrote it, look at letters beyond ASCII: PowerShell may have changed them.</source>
        <translation>Der Text wurde aus UTF-16 umgewandelt. Hat PowerShell ihn geschrieben, sehen Sie sich Buchstaben außerhalb von ASCII an: PowerShell kann sie verändert haben.</translation>
    </message>
    <message>
        <source>Lines before the dump were left out: %1</source>
        <translation>Zeilen vor dem Dump wurden weggelassen: %1</translation>
    </message>
    <message>
        <source>Lines behind the dump were left out: %1</source>
        <translation>Zeilen hinter dem Dump wurden weggelassen: %1</translation>
    </message>
    <message>
        <source>%1 is protected with a password.</source>
        <translation>%1 ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>Unpack it with that password first, for instance by 7z x.</source>
        <translation>Entpacken Sie es zuerst mit diesem Passwort, zum Beispiel mit 7z x.</translation>
    </message>
    <message>
        <source>%1 holds a dump in directory format.</source>
        <translation>%1 enthält einen Dump im Verzeichnisformat.</translation>
    </message>
    <message>
        <source>Unpack it and name the folder with toc.dat.</source>
        <translation>Entpacken Sie es und geben Sie den Ordner mit toc.dat an.</translation>
    </message>
    <message>
        <source>There is no PostgreSQL dump in %1.</source>
        <translation>In %1 ist kein PostgreSQL-Dump.</translation>
    </message>
    <message>
        <source>It holds no files.</source>
        <translation>Es sind keine Dateien darin.</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Darin sind: %1.</translation>
    </message>
    <message>
        <source>There are several dumps in %1: %2.</source>
        <translation>In %1 sind mehrere Dumps: %2.</translation>
    </message>
    <message>
        <source>Unpack the one you want and name that: %1</source>
        <translation>Entpacken Sie den gewünschten und geben Sie ihn an: %1</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2.</source>
        <translation>%1 lässt sich nicht entpacken: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked at %2: %3.</source>
        <translation>%1 lässt sich bei %2 nicht entpacken: %3.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but an HTML page.</source>
        <translation>%1 ist kein PostgreSQL-Dump, sondern eine HTML-Seite.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but an XML document.</source>
        <translation>%1 ist kein PostgreSQL-Dump, sondern ein XML-Dokument.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but an image.</source>
        <translation>%1 ist kein PostgreSQL-Dump, sondern ein Bild.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but a PDF document.</source>
        <translation>%1 ist kein PostgreSQL-Dump, sondern ein PDF-Dokument.</translation>
    </message>
    <message>
        <source>%1 is a dump of MySQL or MariaDB, not of PostgreSQL.</source>
        <translation>%1 ist ein Dump von MySQL oder MariaDB, nicht von PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is of SQLite, not of PostgreSQL.</source>
        <translation>%1 ist von SQLite, nicht von PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is an archive of MongoDB, not of PostgreSQL.</source>
        <translation>%1 ist ein Archiv von MongoDB, nicht von PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is of Microsoft SQL Server, not of PostgreSQL.</source>
        <translation>%1 ist von Microsoft SQL Server, nicht von PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is encrypted: decrypt it first, with the program that made it.</source>
        <translation>%1 ist verschlüsselt: Entschlüsseln Sie es zuerst mit dem Programm, das es gemacht hat.</translation>
    </message>
    <message>
        <source>%1 is packed with a program that is not read here (7-Zip, RAR, compress): unpack it first.</source>
        <translation>%1 ist mit einem Programm gepackt, das hier nicht gelesen wird (7-Zip, RAR, compress): Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump: it begins with zeros, as files do whose contents a disk or a copy has lost.</source>
        <translation>%1 ist kein PostgreSQL-Dump: Es beginnt mit Nullen, wie Dateien, deren Inhalt eine Platte oder eine Kopie verloren hat.</translation>
    </message>
    <message>
        <source>%1 is packed more than %2 times over.</source>
        <translation>%1 ist mehr als %2-mal gepackt.</translation>
    </message>
    <message>
        <source>lz4 cannot be started.</source>
        <translation>lz4 lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>%1 has no room for the archive in %2, which has to be unpacked for pg_restore.</source>
        <translation>In %1 ist kein Platz für das Archiv in %2, das für pg_restore entpackt werden muss.</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder with more room.</source>
        <translation>Setzen Sie TMPDIR auf einen Ordner mit mehr Platz.</translation>
    </message>
    <message>
        <source>UTF-16 cannot be converted</source>
        <translation>UTF-16 lässt sich nicht umwandeln</translation>
    </message>
    <message>
        <source>it ends inside a character</source>
        <translation>endet der Text mitten in einem Zeichen</translation>
    </message>
    <message>
        <source>half a character stands alone</source>
        <translation>steht ein halbes Zeichen allein</translation>
    </message>
    <message>
        <source>%1 says that its text is %2, but was rewritten as UTF-16: letters beyond ASCII are lost.</source>
        <translation>%1 gibt für seinen Text %2 an, wurde aber als UTF-16 neu geschrieben: Buchstaben außerhalb von ASCII sind verloren.</translation>
    </message>
    <message>
        <source>Make the dump again with pg_dump --file=FILE: PowerShell&apos;s &gt; rewrites what it is given.</source>
        <translation>Machen Sie den Dump noch einmal mit pg_dump --file=DATEI: Das &gt; von PowerShell schreibt um, was es bekommt.</translation>
    </message>
    <message>
        <source>%1 is no whole UTF-16 text: at byte %2 %3.</source>
        <translation>%1 ist kein vollständiger UTF-16-Text: Bei Byte %2 %3.</translation>
    </message>
    <message>
        <source>“%1” goes with a whole backup and a new database only.</source>
        <translation>„%1“ gehört nur zu einer ganzen Sicherung und einer neuen Datenbank.</translation>
    </message>
    <message>
        <source>Leave out --mode and --table, and name a database that does not exist yet.</source>
        <translation>Lassen Sie --mode und --table weg und nennen Sie eine Datenbank, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Rescue what can be loaded of %1 into %2</source>
        <translation>Aus %1 nach %2 retten, was sich laden lässt</translation>
    </message>
    <message>
        <source>The archive lies in something else and is unpacked into a temporary file for pg_restore.</source>
        <translation>Das Archiv liegt in etwas anderem und wird für pg_restore in eine temporäre Datei entpackt.</translation>
    </message>
    <message>
        <source>One is written in %1, the other in %2: rows with letters other than those of ASCII look different.</source>
        <translation>Die eine ist in %1 geschrieben, die andere in %2: Zeilen mit anderen Zeichen als denen von ASCII sehen verschieden aus.</translation>
    </message>
    <message>
        <source>It holds one database.</source>
        <translation>Sie enthält eine Datenbank.</translation>
    </message>
    <message>
        <source>It holds %1 databases.</source>
        <translation>Sie enthält %1 Datenbanken.</translation>
    </message>
    <message>
        <source>Database &quot;%1&quot; of %2.</source>
        <translation>Datenbank „%1“ aus %2.</translation>
    </message>
    <message>
        <source>There is no record of %1, and nothing confines the private server here: functions of the file would run with the rights of the user who runs it.</source>
        <translation>Zu %1 gibt es keinen Eintrag, und nichts schließt den privaten Server hier ein: Funktionen der Datei liefen mit den Rechten des Benutzers, der ihn betreibt.</translation>
    </message>
    <message>
        <source>Install bubblewrap, or confirm that you trust where the file comes from (--accept-foreign).</source>
        <translation>Installieren Sie bubblewrap, oder bestätigen Sie, dass Sie der Herkunft der Datei trauen (--accept-foreign).</translation>
    </message>
    <message>
        <source>Left out, because nothing is dropped here: %1.</source>
        <translation>Weggelassen, weil hier nichts gelöscht wird: %1.</translation>
    </message>
    <message>
        <source>What can be loaded of it: %1</source>
        <translation>Was sich davon laden lässt: %1</translation>
    </message>
    <message>
        <source>Left out as asked: %1.</source>
        <translation>Wie gewünscht weggelassen: %1.</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>Der Bericht ist %1</translation>
    </message>
    <message>
        <source>%1 says what is missing and why, and where refused rows are kept.</source>
        <translation>%1 sagt, was fehlt und warum, und wo abgelehnte Zeilen aufbewahrt sind.</translation>
    </message>
    <message>
        <source>apt install --only-upgrade postgresql-client-%1 (Debian, Ubuntu), dnf upgrade postgresql%1 (Fedora, Red Hat)</source>
        <translation>apt install --only-upgrade postgresql-client-%1 (Debian, Ubuntu), dnf upgrade postgresql%1 (Fedora, Red Hat)</translation>
    </message>
    <message>
        <source>The client programs %1.%2 have known security holes (%3), fixed in %1.%4: %5.</source>
        <translation>Die Clientprogramme %1.%2 haben bekannte Sicherheitslücken (%3), behoben in %1.%4: %5.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2), and nothing here confines it: it is not run on an archive that may be forged, such as %3.</source>
        <translation>pg_restore %1 hat bekannte Sicherheitslücken (%2), und nichts schließt es hier ein: Es wird auf kein Archiv losgelassen, das gefälscht sein kann, wie %3.</translation>
    </message>
    <message>
        <source>Install bubblewrap, or upgrade PostgreSQL&apos;s client programs: %1.</source>
        <translation>Installieren Sie bubblewrap, oder aktualisieren Sie PostgreSQLs Clientprogramme: %1.</translation>
    </message>
    <message>
        <source>The host (%1) is a connection string, not the name of a host.</source>
        <translation>Der Host (%1) ist eine Verbindungszeichenkette und kein Name eines Rechners.</translation>
    </message>
    <message>
        <source>Give host, port, user and password each by itself.</source>
        <translation>Geben Sie Host, Port, Benutzer und Passwort einzeln an.</translation>
    </message>
    <message>
        <source>A pooler such as PgBouncer stands before the server and takes no settings for a session: connect directly, by host and port of PostgreSQL itself.</source>
        <translation>Vor dem Server steht ein Pooler wie PgBouncer, der keine Einstellungen für eine Sitzung annimmt: Verbinden Sie sich direkt, mit Host und Port von PostgreSQL selbst.</translation>
    </message>
    <message>
        <source>The role may have no more connections. A job takes one for each of its --jobs and up to four more: give a smaller --jobs, end others, or have the limit raised: ALTER ROLE … CONNECTION LIMIT …</source>
        <translation>Die Rolle darf keine weiteren Verbindungen haben. Ein Auftrag braucht eine für jeden seiner --jobs und bis zu vier mehr: Geben Sie ein kleineres --jobs an, beenden Sie andere, oder lassen Sie die Grenze anheben: ALTER ROLE … CONNECTION LIMIT …</translation>
    </message>
    <message>
        <source>The database may have no more connections. A job takes one for each of its --jobs and up to four more: give a smaller --jobs, end others, or have the limit raised: ALTER DATABASE … CONNECTION LIMIT …</source>
        <translation>Die Datenbank darf keine weiteren Verbindungen haben. Ein Auftrag braucht eine für jeden seiner --jobs und bis zu vier mehr: Geben Sie ein kleineres --jobs an, beenden Sie andere, oder lassen Sie die Grenze anheben: ALTER DATABASE … CONNECTION LIMIT …</translation>
    </message>
    <message>
        <source>The server has no free connection. A job takes one for each of its --jobs and up to four more: give a smaller --jobs, end others, or raise max_connections.</source>
        <translation>Der Server hat keine freie Verbindung. Ein Auftrag braucht eine für jeden seiner --jobs und bis zu vier mehr: Geben Sie ein kleineres --jobs an, beenden Sie andere, oder erhöhen Sie max_connections.</translation>
    </message>
    <message>
        <source>Only its owner or a superuser may change an extension: load without that by --no-comments, or without extensions by --no-extensions where the database has them already.</source>
        <translation>Eine Erweiterung darf nur ihr Eigentümer oder ein Superuser ändern: Laden Sie ohne das mit --no-comments, oder ohne Erweiterungen mit --no-extensions, wo die Datenbank sie schon hat.</translation>
    </message>
    <message>
        <source>Have a superuser make the extension in an empty database, then load into that with --mode empty --no-extensions; or load as a superuser.</source>
        <translation>Lassen Sie einen Superuser die Erweiterung in einer leeren Datenbank anlegen und laden Sie mit --mode empty --no-extensions dorthin; oder laden Sie als Superuser.</translation>
    </message>
    <message>
        <source>Who loads has to be a member of that role (GRANT role TO user), or load without owners: --no-owner.</source>
        <translation>Wer lädt, muss Mitglied dieser Rolle sein (GRANT role TO user), oder laden Sie ohne Eigentümer: --no-owner.</translation>
    </message>
    <message>
        <source>Load as the owner or as a superuser, or without owners and privileges: --no-owner --no-privileges.</source>
        <translation>Laden Sie als Eigentümer oder als Superuser, oder ohne Eigentümer und Rechte: --no-owner --no-privileges.</translation>
    </message>
    <message>
        <source>Only a superuser of the server may do this: load as one.</source>
        <translation>Das darf nur ein Superuser des Servers: Laden Sie als ein solcher.</translation>
    </message>
    <message>
        <source>The server does not know this setting: it is one of a newer version, or of an extension that has to stand in shared_preload_libraries.</source>
        <translation>Der Server kennt diese Einstellung nicht: Sie gehört zu einer neueren Version oder zu einer Erweiterung, die in shared_preload_libraries stehen muss.</translation>
    </message>
    <message>
        <source>Make the role first, or all of them from a backup of the roles; or load without owners and privileges: --no-owner --no-privileges.</source>
        <translation>Legen Sie zuerst die Rolle an, oder alle aus einer Sicherung der Rollen; oder laden Sie ohne Eigentümer und Rechte: --no-owner --no-privileges.</translation>
    </message>
    <message>
        <source>The server lacks this collation: generate the locale on its machine, then let the database import it: SELECT pg_import_system_collations(&apos;pg_catalog&apos;);</source>
        <translation>Dem Server fehlt diese Sortierfolge: Erzeugen Sie die Locale auf seinem Rechner und lassen Sie die Datenbank sie übernehmen: SELECT pg_import_system_collations(&apos;pg_catalog&apos;);</translation>
    </message>
    <message>
        <source>Make the tablespace on this server first, or load without: --no-tablespaces.</source>
        <translation>Legen Sie zuerst den Tablespace auf diesem Server an, oder laden Sie ohne: --no-tablespaces.</translation>
    </message>
    <message>
        <source>Install the extension&apos;s package on the server&apos;s machine. Where nothing needs it, load without: --no-extensions.</source>
        <translation>Installieren Sie das Paket der Erweiterung auf dem Rechner des Servers. Wo nichts sie braucht, laden Sie ohne: --no-extensions.</translation>
    </message>
    <message>
        <source>The library with this function is not on the server&apos;s machine: install its package there, of the version that belongs to the server.</source>
        <translation>Die Bibliothek mit dieser Funktion ist nicht auf dem Rechner des Servers: Installieren Sie dort ihr Paket in der zum Server gehörenden Version.</translation>
    </message>
    <message>
        <source>The server&apos;s machine lacks this locale: generate it there (locale-gen), restart the server, then try again.</source>
        <translation>Dem Rechner des Servers fehlt diese Locale: Erzeugen Sie sie dort (locale-gen), starten Sie den Server neu und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>This encoding goes with another locale, or with the locale C: make the database yourself and restore into it with --mode empty.</source>
        <translation>Diese Kodierung gehört zu einer anderen Locale oder zur Locale C: Legen Sie die Datenbank selbst an und stellen Sie mit --mode empty in sie wieder her.</translation>
    </message>
    <message>
        <source>Rows refer to rows that are not there; the server names the first. Put them right where they were saved and back up again, or load what can be loaded: --rescue.</source>
        <translation>Zeilen verweisen auf Zeilen, die es nicht gibt; der Server nennt die erste. Bringen Sie sie dort in Ordnung, wo gesichert wurde, und sichern Sie erneut, oder laden Sie, was sich laden lässt: --rescue.</translation>
    </message>
    <message>
        <source>Two rows have the same key, which the server names: where they were saved the index no longer shows both (REINDEX there says so, too). Put them right and back up again, or load what can be loaded: --rescue.</source>
        <translation>Zwei Zeilen haben denselben Schlüssel, den der Server nennt: Wo gesichert wurde, zeigt der Index nicht mehr beide (REINDEX sagt es dort auch). Bringen Sie sie in Ordnung und sichern Sie erneut, oder laden Sie, was sich laden lässt: --rescue.</translation>
    </message>
    <message>
        <source>A row does not satisfy this constraint: it, or what it calls, has changed since the row was written. Put the row right where it was saved and back up again, or load what can be loaded: --rescue.</source>
        <translation>Eine Zeile erfüllt diese Bedingung nicht: Sie, oder was sie aufruft, hat sich geändert, seit die Zeile geschrieben wurde. Bringen Sie die Zeile dort in Ordnung, wo gesichert wurde, und sichern Sie erneut, oder laden Sie, was sich laden lässt: --rescue.</translation>
    </message>
    <message>
        <source>These bytes are no text of that encoding. If the file is in another one than its SET client_encoding says, name that there; if the rows were saved so, put them right and back up again, or set them aside with --rescue.</source>
        <translation>Diese Bytes sind kein Text in dieser Kodierung. Ist die Datei in einer anderen, als ihr SET client_encoding sagt, nennen Sie dort die richtige; wurden die Zeilen so gesichert, bringen Sie sie in Ordnung und sichern Sie erneut, oder legen Sie sie mit --rescue beiseite.</translation>
    </message>
    <message>
        <source>The encoding of the database that is filled has no such letter: make one in UTF8 and restore into it with --mode empty.</source>
        <translation>Die Kodierung der Datenbank, die gefüllt wird, hat kein solches Zeichen: Legen Sie eine in UTF8 an und stellen Sie mit --mode empty in sie wieder her.</translation>
    </message>
    <message>
        <source>At this line the file is not what pg_dump wrote: it was edited, or messages of a program are mixed in.</source>
        <translation>In dieser Zeile ist die Datei nicht, was pg_dump geschrieben hat: Sie wurde bearbeitet, oder Meldungen eines Programms stehen dazwischen.</translation>
    </message>
    <message>
        <source>The value does not fit its column: the column&apos;s type is another one than when the row was saved, or the row is damaged. Restore into a new database, or set such rows aside with --rescue.</source>
        <translation>Der Wert passt nicht in seine Spalte: Deren Typ ist ein anderer als beim Sichern der Zeile, oder die Zeile ist beschädigt. Stellen Sie in eine neue Datenbank wieder her, oder legen Sie solche Zeilen mit --rescue beiseite.</translation>
    </message>
    <message>
        <source>The server (%1) does not know this statement. What a newer PostgreSQL wrote wants a server as new; its version stands at the top of the file.</source>
        <translation>Der Server (%1) kennt diese Anweisung nicht. Was ein neueres PostgreSQL geschrieben hat, braucht einen ebenso neuen Server; die Version steht am Anfang der Datei.</translation>
    </message>
    <message>
        <source>It is there already: restore into a new or an empty database.</source>
        <translation>Es ist schon da: Stellen Sie in eine neue oder leere Datenbank wieder her.</translation>
    </message>
    <message>
        <source>Nothing before this statement makes what it uses: the file is a part of a database, an extension was left out, or it lies in a schema that is not searched.</source>
        <translation>Nichts vor dieser Anweisung legt an, was sie benutzt: Die Datei ist ein Teil einer Datenbank, eine Erweiterung wurde weggelassen, oder es liegt in einem Schema, in dem nicht gesucht wird.</translation>
    </message>
    <message>
        <source>The server is out of memory: give a smaller --jobs, or lower maintenance_work_mem.</source>
        <translation>Dem Server fehlt Speicher: Geben Sie ein kleineres --jobs an, oder senken Sie maintenance_work_mem.</translation>
    </message>
    <message>
        <source>The function %1 finds what it uses through the search_path, which is empty while a dump is loaded; it lies in schema %2. In the database that is saved: ALTER FUNCTION %1 SET search_path = %2; then back it up again.</source>
        <translation>Die Funktion %1 findet, was sie benutzt, über den search_path, der beim Laden eines Dumps leer ist; es liegt im Schema %2. In der gesicherten Datenbank: ALTER FUNCTION %1 SET search_path = %2; dann erneut sichern.</translation>
    </message>
    <message>
        <source>Rows refer to rows that are not there; the server names the first. All of them, where they were saved: %1 Put them right and back up again, or load what can be loaded: --rescue.</source>
        <translation>Zeilen verweisen auf Zeilen, die es nicht gibt; der Server nennt die erste. Alle, dort wo gesichert wurde: %1 Bringen Sie sie in Ordnung und sichern Sie erneut, oder laden Sie, was sich laden lässt: --rescue.</translation>
    </message>
    <message>
        <source>The rights of user postgres cannot be taken on.</source>
        <translation>Die Rechte des Benutzers postgres lassen sich nicht annehmen.</translation>
    </message>
    <message>
        <source>Run Larder as an ordinary user.</source>
        <translation>Starten Sie Larder als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>The file was not made by Larder: its functions run with your rights while it is loaded.</source>
        <translation>Die Datei stammt nicht von Larder: Ihre Funktionen laufen beim Laden mit Ihren Rechten.</translation>
    </message>
    <message>
        <source>There is no record of this archive: it may be forged, mislead or crash pg_restore, and its functions run with your rights while it is loaded.</source>
        <translation>Zu diesem Archiv gibt es keine Aufzeichnung: Es kann gefälscht sein, pg_restore täuschen oder abstürzen lassen, und seine Funktionen laufen beim Laden mit Ihren Rechten.</translation>
    </message>
    <message>
        <source>Whatever can be read of it is loaded.</source>
        <translation>Was sich davon lesen lässt, wird geladen.</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie gelesen wird</translation>
    </message>
    <message>
        <source>They are refused, and reported.</source>
        <translation>Sie werden abgelehnt und gemeldet.</translation>
    </message>
    <message>
        <source>%1 of its statements are not for the database that is filled: %2</source>
        <translation>%1 ihrer Anweisungen gelten nicht der Datenbank, die gefüllt wird: %2</translation>
    </message>
    <message>
        <source>Owners and privileges are left out. Only a policy or a user mapping would still need them.</source>
        <translation>Eigentümer und Rechte werden weggelassen. Nur eine Richtlinie oder eine Benutzerzuordnung bräuchte sie noch.</translation>
    </message>
    <message>
        <source>Bring them back from the globals backup of the same run (%1), create them (CREATE ROLE …), or go without owners and privileges (--no-owner --no-privileges).</source>
        <translation>Holen Sie sie aus der Sicherung der Rollen und Tablespaces desselben Laufs zurück (%1), legen Sie sie an (CREATE ROLE …), oder lassen Sie Eigentümer und Rechte weg (--no-owner --no-privileges).</translation>
    </message>
    <message>
        <source>None is created, as asked.</source>
        <translation>Wie gewünscht wird keine angelegt.</translation>
    </message>
    <message>
        <source>The tables of %1 have no rows.</source>
        <translation>Die Tabellen von %1 haben keine Zeilen.</translation>
    </message>
    <message>
        <source>%1 is not empty: %2 has rows.</source>
        <translation>%1 ist nicht leer: %2 hat Zeilen.</translation>
    </message>
    <message>
        <source>Rows are loaded only where there are none; restore a whole backup as a new database.</source>
        <translation>Zeilen werden nur dort geladen, wo keine sind; stellen Sie eine ganze Sicherung als neue Datenbank wieder her.</translation>
    </message>
    <message>
        <source>%1 Otherwise what needs it is left out and reported.</source>
        <translation>%1 Sonst wird ausgelassen und gemeldet, was es braucht.</translation>
    </message>
    <message>
        <source>It chooses an encoding in which a letter may hold a backslash, and text hide statements. Dump it again with -E UTF8, or convert it: iconv -f ENCODING -t UTF-8, and UTF8 in the SET client_encoding of the file.</source>
        <translation>Sie wählt eine Kodierung, in der ein Zeichen einen Backslash enthalten und Text Anweisungen verbergen kann. Erzeugen Sie den Dump erneut mit -E UTF8, oder wandeln Sie ihn um: iconv -f KODIERUNG -t UTF-8, und UTF8 im SET client_encoding der Datei.</translation>
    </message>
    <message>
        <source>It clears away what a new database does not have.</source>
        <translation>Sie räumt weg, was eine neue Datenbank nicht hat.</translation>
    </message>
    <message>
        <source>Let a user load it who is used for nothing else and may do nothing but this.</source>
        <translation>Lassen Sie einen Benutzer laden, der zu nichts anderem dient und nichts als dies darf.</translation>
    </message>
    <message>
        <source>If you do not trust its maker, let an ordinary user load it (--load-as USER).</source>
        <translation>Wenn Sie dem Urheber nicht trauen, lassen Sie einen gewöhnlichen Benutzer laden (--load-as BENUTZER).</translation>
    </message>
    <message>
        <source>%1 can do more than fill a database: functions of the file can act as %2 while it is loaded.</source>
        <translation>%1 kann mehr als eine Datenbank füllen: Funktionen der Datei können beim Laden als %2 handeln.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>The backup gives objects to %1; %2 is no member.</source>
        <translation>Die Sicherung gibt Objekte an %1; %2 ist kein Mitglied.</translation>
    </message>
    <message>
        <source>As a superuser: GRANT %1 TO %2, or leave the owners out (--no-owner).</source>
        <translation>Als Superuser: GRANT %1 TO %2, oder lassen Sie die Eigentümer weg (--no-owner).</translation>
    </message>
    <message>
        <source>PostgreSQL lets only superusers create these extensions: %1.</source>
        <translation>PostgreSQL lässt nur Superuser diese Erweiterungen anlegen: %1.</translation>
    </message>
    <message>
        <source>If this server does the same the restore stops there. Let a superuser make an empty database with them and restore into that, or leave extensions out (--no-extensions).</source>
        <translation>Hält es dieser Server auch so, bricht die Wiederherstellung dort ab. Lassen Sie einen Superuser eine leere Datenbank mit ihnen anlegen und stellen Sie dorthin wieder her, oder lassen Sie Erweiterungen weg (--no-extensions).</translation>
    </message>
    <message>
        <source>Load as</source>
        <translation>Laden als</translation>
    </message>
    <message>
        <source>%1 may not create in %2 and its schema public.</source>
        <translation>%1 darf in %2 und dessen Schema public nichts anlegen.</translation>
    </message>
    <message>
        <source>Make it the owner: ALTER DATABASE %1 OWNER TO %2.</source>
        <translation>Machen Sie ihn zum Eigentümer: ALTER DATABASE %1 OWNER TO %2.</translation>
    </message>
    <message>
        <source>The server does not let %1 in: %2</source>
        <translation>Der Server lässt %1 nicht ein: %2</translation>
    </message>
    <message>
        <source>Put the password of this user into ~/.pgpass, or save the server once more with this user. pg_hba.conf has to let it in.</source>
        <translation>Schreiben Sie das Passwort dieses Benutzers in ~/.pgpass, oder speichern Sie den Server ein weiteres Mal mit diesem Benutzer. pg_hba.conf muss ihn einlassen.</translation>
    </message>
    <message>
        <source>The server has no user %1.</source>
        <translation>Der Server hat keinen Benutzer %1.</translation>
    </message>
    <message>
        <source>As a superuser: CREATE ROLE %1 LOGIN PASSWORD &apos;…&apos;.</source>
        <translation>Als Superuser: CREATE ROLE %1 LOGIN PASSWORD &apos;…&apos;.</translation>
    </message>
    <message>
        <source>%1 may not log in.</source>
        <translation>%1 darf sich nicht anmelden.</translation>
    </message>
    <message>
        <source>As a superuser: ALTER ROLE %1 LOGIN.</source>
        <translation>Als Superuser: ALTER ROLE %1 LOGIN.</translation>
    </message>
    <message>
        <source>%1 loads the backup, which can do no more than this user may.</source>
        <translation>%1 lädt die Sicherung; sie kann nicht mehr, als dieser Benutzer darf.</translation>
    </message>
    <message>
        <source>The new database is to belong to %1 while it is loaded; %2 is no member.</source>
        <translation>Die neue Datenbank soll beim Laden %1 gehören; %2 ist kein Mitglied.</translation>
    </message>
    <message>
        <source>This backup holds rows only: they go into the tables that are there.</source>
        <translation>Diese Sicherung enthält nur Zeilen: Sie kommen in die vorhandenen Tabellen.</translation>
    </message>
    <message>
        <source>Use a backup of the whole database; or load this one into a database that has its tables and no rows (--mode empty).</source>
        <translation>Nehmen Sie eine Sicherung der ganzen Datenbank; oder laden Sie diese in eine Datenbank, die ihre Tabellen und keine Zeilen hat (--mode empty).</translation>
    </message>
    <message>
        <source>This backup holds indexes and keys of tables that it does not make (pg_dump --section=post-data).</source>
        <translation>Diese Sicherung enthält Indizes und Schlüssel von Tabellen, die sie nicht anlegt (pg_dump --section=post-data).</translation>
    </message>
    <message>
        <source>Use a backup of the whole database: its pre-data and data sections are missing here.</source>
        <translation>Nehmen Sie eine Sicherung der ganzen Datenbank: Die Abschnitte pre-data und data fehlen hier.</translation>
    </message>
    <message>
        <source>%1 This is line %2: row %3 of %4</source>
        <translation>%1 Das ist Zeile %2: Datensatz %3 von %4</translation>
    </message>
    <message>
        <source>Client tools</source>
        <translation>Clientprogramme</translation>
    </message>
    <message>
        <source>Upgrade them: %1.</source>
        <translation>Aktualisieren Sie sie: %1.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2). It reads this archive because its record shows that it is yours.</source>
        <translation>pg_restore %1 hat bekannte Sicherheitslücken (%2). Es liest dieses Archiv, weil dessen Eintrag zeigt, dass es Ihres ist.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2). It is confined: a forged archive can do no more than make it write a wrong script, and each statement of that is judged before it is sent.</source>
        <translation>pg_restore %1 hat bekannte Sicherheitslücken (%2). Es ist eingeschlossen: Ein gefälschtes Archiv kann es höchstens ein falsches Skript schreiben lassen, und jede Anweisung darin wird geprüft, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2), and nothing here confines it: it is not run on an archive without a record.</source>
        <translation>pg_restore %1 hat bekannte Sicherheitslücken (%2), und nichts schließt es hier ein: Es wird auf kein Archiv ohne Eintrag losgelassen.</translation>
    </message>
    <message>
        <source>%1 of line %2</source>
        <translation>%1 aus Zeile %2</translation>
    </message>
    <message>
        <source>Load what can be loaded</source>
        <translation>Laden, was sich laden lässt</translation>
    </message>
    <message>
        <source>Count the rows</source>
        <translation>Die Zeilen zählen</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be counted: %2</source>
        <translation>Die Zeilen von %1 lassen sich nicht zählen: %2</translation>
    </message>
    <message>
        <source>%1 It is not the archive that Larder wrote, and may mislead or crash pg_restore.</source>
        <translation>%1 Es ist nicht das Archiv, das Larder geschrieben hat, und kann pg_restore in die Irre führen oder abstürzen lassen.</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables are in %3. Refused were %4 statements and %5 rows; %6 rows were not tried.</source>
        <translation>%1 Zeilen in %2 Tabellen sind in %3. Abgelehnt wurden %4 Anweisungen und %5 Zeilen; %6 Zeilen wurden nicht versucht.</translation>
    </message>
    <message>
        <source>Everything since the BEGIN of line %1 was undone by the server.</source>
        <translation>Alles seit dem BEGIN in Zeile %1 hat der Server rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1: %2 rows loaded, %3 refused, %4 not tried.</source>
        <translation>%1: %2 Zeilen geladen, %3 abgelehnt, %4 nicht versucht.</translation>
    </message>
    <message>
        <source>More rows of it were in a part of the file that could not be read.</source>
        <translation>Weitere Zeilen davon standen in einem Teil der Datei, der sich nicht lesen ließ.</translation>
    </message>
    <message>
        <source>They could be loaded only with a search_path: a function finds what it uses through it. ALTER FUNCTION … SET search_path = … mends that.</source>
        <translation>Sie ließen sich nur mit einem search_path laden: Eine Funktion findet darüber, was sie benutzt. ALTER FUNCTION … SET search_path = … behebt das.</translation>
    </message>
    <message>
        <source>%1 more were refused.</source>
        <translation>%1 weitere wurden abgelehnt.</translation>
    </message>
    <message>
        <source>Not all of them were kept: there are too many tables, or a row is too long.</source>
        <translation>Nicht alle wurden aufbewahrt: Es sind zu viele Tabellen, oder eine Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>They are in %1. Mend that file, then load it with psql:</source>
        <translation>Sie stehen in %1. Berichtigen Sie diese Datei und laden Sie sie dann mit psql:</translation>
    </message>
    <message>
        <source>It needs what was refused before: %1.</source>
        <translation>Sie braucht, was vorher abgelehnt wurde: %1.</translation>
    </message>
    <message>
        <source>%1 rows have no partner. The constraint is off; this finds them:</source>
        <translation>%1 Zeilen haben keinen Partner. Der Constraint fehlt; so findet man sie:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was sich nicht lesen ließ</translation>
    </message>
    <message>
        <source>%1 more places are damaged.</source>
        <translation>%1 weitere Stellen sind beschädigt.</translation>
    </message>
    <message>
        <source>Whatever was defined there is missing as well, and is named nowhere here.</source>
        <translation>Was dort definiert wurde, fehlt ebenfalls und wird hier nirgends genannt.</translation>
    </message>
    <message>
        <source>%1 behind damaged places were passed over: it is not sure what they belong to.</source>
        <translation>%1 hinter beschädigten Stellen wurden übergangen: Es ist nicht sicher, wozu sie gehören.</translation>
    </message>
    <message>
        <source>No rows were found for these tables, and they may have had some: %1.</source>
        <translation>Für diese Tabellen wurden keine Zeilen gefunden, und sie hatten vielleicht welche: %1.</translation>
    </message>
    <message>
        <source>%1 more tables are not listed.</source>
        <translation>%1 weitere Tabellen sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Statements that were refused</source>
        <translation>Abgelehnte Anweisungen</translation>
    </message>
    <message>
        <source>%1 owners and grants: %2</source>
        <translation>%1 Eigentümer und Rechte: %2</translation>
    </message>
    <message>
        <source>Those that the server refused are whole in refused.sql.</source>
        <translation>Die vom Server abgelehnten stehen vollständig in refused.sql.</translation>
    </message>
    <message>
        <source>What was loaded of %1 into %2, and what not</source>
        <translation>Was aus %1 in %2 geladen wurde und was nicht</translation>
    </message>
    <message>
        <source>This is no proof of the backup: nothing was compared with it.</source>
        <translation>Dies ist kein Nachweis für die Sicherung: Nichts wurde mit ihr verglichen.</translation>
    </message>
    <message>
        <source>Behind the first damaged place lines could not be counted.</source>
        <translation>Hinter der ersten beschädigten Stelle ließen sich keine Zeilennummern mehr angeben.</translation>
    </message>
    <message>
        <source>%1 statements about the database as a whole or the server were left out, as in every restore.</source>
        <translation>%1 Anweisungen über die Datenbank als Ganzes oder den Server wurden ausgelassen, wie bei jeder Wiederherstellung.</translation>
    </message>
    <message>
        <source>%1 settings are unknown to this server and were left out, as in every restore.</source>
        <translation>%1 Einstellungen kennt dieser Server nicht; sie wurden ausgelassen, wie bei jeder Wiederherstellung.</translation>
    </message>
    <message>
        <source>%1 statements could be loaded only with a search_path: a function finds what it uses through it. ALTER FUNCTION … SET search_path = … mends that.</source>
        <translation>%1 Anweisungen ließen sich nur mit einem search_path laden: Eine Funktion findet darüber, was sie benutzt. ALTER FUNCTION … SET search_path = … behebt das.</translation>
    </message>
    <message>
        <source>The first %1 rows were refused one by one, so the others were not tried.</source>
        <translation>Die ersten %1 Zeilen wurden einzeln abgelehnt, deshalb wurden die übrigen nicht versucht.</translation>
    </message>
    <message>
        <source>After %1 refused rows the others were not tried.</source>
        <translation>Nach %1 abgelehnten Zeilen wurden die übrigen nicht mehr versucht.</translation>
    </message>
    <message>
        <source>The database has it already.</source>
        <translation>Die Datenbank hat es schon.</translation>
    </message>
    <message>
        <source>The file goes on in schema &quot;%1&quot;, which is not there.</source>
        <translation>Die Datei fährt im Schema „%1“ fort, das es nicht gibt.</translation>
    </message>
    <message>
        <source>It holds a part of a database: make the schema first, then load it into that database.</source>
        <translation>Sie enthält einen Teil einer Datenbank: Legen Sie zuerst das Schema an und laden Sie sie dann in diese Datenbank.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Rows that the server refuses are kept there: make it writable first.</source>
        <translation>Dort werden Zeilen aufbewahrt, die der Server ablehnt: Machen Sie ihn erst beschreibbar.</translation>
    </message>
    <message>
        <source>What only superusers may</source>
        <translation>Was nur Superuser dürfen</translation>
    </message>
    <message>
        <source>The backup has comments on extensions that belong to somebody else than %1: %2.</source>
        <translation>Die Sicherung hat Kommentare zu Erweiterungen, die nicht %1 gehören: %2.</translation>
    </message>
    <message>
        <source>Leave comments out (--no-comments), or load as a superuser.</source>
        <translation>Lassen Sie Kommentare weg (--no-comments), oder laden Sie als Superuser.</translation>
    </message>
    <message>
        <source>Only superusers may publish all tables, or all of a schema, and %1 is none: %2.</source>
        <translation>Nur Superuser dürfen alle Tabellen oder alle eines Schemas veröffentlichen, und %1 ist keiner: %2.</translation>
    </message>
    <message>
        <source>Leave publications out (--no-publications), or load as a superuser.</source>
        <translation>Lassen Sie Publikationen weg (--no-publications), oder laden Sie als Superuser.</translation>
    </message>
    <message>
        <source>%1 may make no subscriptions, and the backup has these: %2.</source>
        <translation>%1 darf keine Subskriptionen anlegen, und die Sicherung hat diese: %2.</translation>
    </message>
    <message>
        <source>Leave subscriptions out (--no-subscriptions), or load as a superuser.</source>
        <translation>Lassen Sie Subskriptionen weg (--no-subscriptions), oder laden Sie als Superuser.</translation>
    </message>
    <message>
        <source>%1 may not set default privileges for these roles, of which it is no member: %2.</source>
        <translation>%1 darf keine Vorgaberechte für diese Rollen setzen, deren Mitglied es nicht ist: %2.</translation>
    </message>
    <message>
        <source>Leave privileges out (--no-privileges), or have a superuser GRANT these roles to it.</source>
        <translation>Lassen Sie Rechte weg (--no-privileges), oder lassen Sie ihm diese Rollen von einem Superuser geben (GRANT).</translation>
    </message>
    <message>
        <source>Privileges were given by other roles, and %1 may not act as they: %2.</source>
        <translation>Rechte wurden von anderen Rollen gegeben, und %1 darf nicht als sie handeln: %2.</translation>
    </message>
    <message>
        <source>Leave privileges out (--no-privileges), or load as a superuser.</source>
        <translation>Lassen Sie Rechte weg (--no-privileges), oder laden Sie als Superuser.</translation>
    </message>
    <message>
        <source>Only superusers may make these, and %1 is none: %2.</source>
        <translation>Diese dürfen nur Superuser anlegen, und %1 ist keiner: %2.</translation>
    </message>
    <message>
        <source>Load as a superuser. If nothing needs them, restore only the tables that are wanted (--table).</source>
        <translation>Laden Sie als Superuser. Braucht sie niemand, stellen Sie nur die gewünschten Tabellen wieder her (--table).</translation>
    </message>
    <message>
        <source>%1 holds several databases: &quot;%2&quot; begins in line %3.</source>
        <translation>%1 enthält mehrere Datenbanken: „%2“ beginnt in Zeile %3.</translation>
    </message>
    <message>
        <source>Say which one is meant by --from: %1.</source>
        <translation>Geben Sie mit --from an, welche gemeint ist: %1.</translation>
    </message>
    <message>
        <source>%1 names several databases, and each is empty.</source>
        <translation>%1 nennt mehrere Datenbanken, und jede ist leer.</translation>
    </message>
    <message>
        <source>%1 holds no database &quot;%2&quot;.</source>
        <translation>%1 enthält keine Datenbank „%2“.</translation>
    </message>
    <message>
        <source>It names no database at all: leave out --from.</source>
        <translation>Sie nennt gar keine Datenbank: Lassen Sie --from weg.</translation>
    </message>
    <message>
        <source>Those it holds: %1.</source>
        <translation>Sie enthält: %1.</translation>
    </message>
    <message>
        <source>%1 fills database &quot;%2&quot; in several places: it comes back to it at line %3.</source>
        <translation>%1 füllt die Datenbank „%2“ an mehreren Stellen: In Zeile %3 kommt sie auf sie zurück.</translation>
    </message>
    <message>
        <source>pg_dumpall writes each database once: take the parts into files of their own.</source>
        <translation>pg_dumpall schreibt jede Datenbank einmal: Legen Sie die Teile in eigene Dateien.</translation>
    </message>
    <message>
        <source>A program&apos;s message stands in the dump: %1 Both went into one file (2&gt;&amp;1, or a terminal). Make the dump again with pg_dump --file=FILE, or take the message out of a copy of the file.</source>
        <translation>Im Dump steht die Meldung eines Programms: %1 Beides ging in eine Datei (2&gt;&amp;1 oder ein Terminal). Machen Sie den Dump noch einmal mit pg_dump --file=DATEI, oder nehmen Sie die Meldung aus einer Kopie der Datei heraus.</translation>
    </message>
    <message>
        <source>the large objects</source>
        <translation>die Large Objects</translation>
    </message>
    <message>
        <source>Not comparable: the definitions of %1 objects are the same, rows not compared.</source>
        <translation>Nicht vergleichbar: Die Definitionen von %1 Objekten sind gleich, Zeilen nicht verglichen.</translation>
    </message>
    <message>
        <source>What was compared is the same: %1 objects, %2 tables.</source>
        <translation>Was verglichen wurde, ist gleich: %1 Objekte, %2 Tabellen.</translation>
    </message>
    <message>
        <source>Compare backups that hold the rows. One of the two does not hold, or does not tell, those of %1.</source>
        <translation>Vergleichen Sie Sicherungen, die die Zeilen enthalten. Einer der beiden fehlen die von %1, oder sie sind nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Rows not compared: %1.</source>
        <translation>Zeilen nicht verglichen: %1.</translation>
    </message>
    <message>
        <source>%1 is restorable; rows not compared</source>
        <translation>%1 ist wiederherstellbar; Zeilen nicht verglichen</translation>
    </message>
    <message>
        <source>There is no record of %1, and %2 is a superuser: functions of the file may do anything on this server while it is loaded.</source>
        <translation>Zu %1 gibt es keine Aufzeichnung, und %2 ist Superuser: Funktionen der Datei können auf diesem Server alles tun, während sie geladen wird.</translation>
    </message>
    <message>
        <source>Drill it on a private server, let an ordinary user load it (--load-as USER), or confirm that you trust where the file comes from (--accept-foreign).</source>
        <translation>Proben Sie sie auf einem privaten Server, lassen Sie sie von einem gewöhnlichen Benutzer laden (--load-as USER), oder bestätigen Sie, dass Sie der Herkunft der Datei vertrauen (--accept-foreign).</translation>
    </message>
    <message>
        <source>%1 is readable; rows not compared</source>
        <translation>%1 ist lesbar; Zeilen nicht verglichen</translation>
    </message>
    <message>
        <source>the contents of its large objects are not those of the backup</source>
        <translation>der Inhalt ihrer Large Objects ist nicht der der Sicherung</translation>
    </message>
    <message>
        <source>%1 large objects are those of the backup, which has no tables</source>
        <translation>%1 Large Objects sind die der Sicherung, die keine Tabellen hat</translation>
    </message>
    <message>
        <source>the backup has no tables</source>
        <translation>die Sicherung hat keine Tabellen</translation>
    </message>
    <message>
        <source>rows not compared; %1 large objects are those of the backup</source>
        <translation>Zeilen nicht verglichen; %1 Large Objects sind die der Sicherung</translation>
    </message>
    <message>
        <source>rows not compared</source>
        <translation>Zeilen nicht verglichen</translation>
    </message>
    <message>
        <source>A \connect may be lost with the missing part: what stands behind it in the file may be of another database.</source>
        <translation>Mit dem fehlenden Teil kann ein \connect verloren sein: Was in der Datei dahinter steht, kann zu einer anderen Datenbank gehören.</translation>
    </message>
    <message>
        <source>Name the backups to remove.</source>
        <translation>Nennen Sie die Sicherungen, die entfernt werden sollen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 backups</source>
        <translation>%1 Sicherungen entfernen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>removed by hand</source>
        <translation>von Hand entfernt</translation>
    </message>
    <message>
        <source>Take the pin away first.</source>
        <translation>Lösen Sie zuerst die Markierung.</translation>
    </message>
    <message>
        <source>Remove the databases of its run with it.</source>
        <translation>Entfernen Sie die Datenbanken seines Laufs mit.</translation>
    </message>
    <message>
        <source>Make a new backup of the database first.</source>
        <translation>Sichern Sie zuerst die Datenbank neu.</translation>
    </message>
    <message>
        <source>Make a newer backup of the database first, and verify it.</source>
        <translation>Machen Sie zuerst eine neuere Sicherung der Datenbank und prüfen Sie sie.</translation>
    </message>
    <message>
        <source>%1 stays: %2.</source>
        <translation>%1 bleibt: %2.</translation>
    </message>
    <message>
        <source>Removing backups was not confirmed.</source>
        <translation>Das Entfernen der Sicherungen wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>Confirm it with --yes.</source>
        <translation>Bestätigen Sie es mit --yes.</translation>
    </message>
    <message>
        <source>See what may go</source>
        <translation>Nachsehen, was gehen darf</translation>
    </message>
    <message>
        <source>What there is is told by %1.</source>
        <translation>Was es gibt, sagt %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed %1 (%2)</source>
        <translation>%1 entfernt (%2)</translation>
    </message>
    <message>
        <source>%1 backup removed (%2).</source>
        <translation>%1 Sicherung entfernt (%2).</translation>
    </message>
    <message>
        <source>%1 backups removed (%2).</source>
        <translation>%1 Sicherungen entfernt (%2).</translation>
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
    <name>larder::BackupAdvanced</name>
    <message>
        <source>none, or for example: test_*</source>
        <translation>keine, oder zum Beispiel: test_*</translation>
    </message>
    <message>
        <source>none, or for example: audit, temp_*</source>
        <translation>keine, oder zum Beispiel: audit, temp_*</translation>
    </message>
    <message>
        <source>none, or for example: public.sessions, audit.*</source>
        <translation>keine, oder zum Beispiel: public.sessions, audit.*</translation>
    </message>
    <message>
        <source>none, or for example: public.log</source>
        <translation>keine, oder zum Beispiel: public.log</translation>
    </message>
    <message>
        <source>Without owners</source>
        <translation>Ohne Eigentümer</translation>
    </message>
    <message>
        <source>Without &amp;privileges</source>
        <translation>Ohne &amp;Zugriffsrechte</translation>
    </message>
    <message>
        <source>Also save ro&amp;les and tablespaces</source>
        <translation>Auch &amp;Rollen und Tablespaces sichern</translation>
    </message>
    <message>
        <source>none, or for example: --no-comments</source>
        <translation>keine, oder zum Beispiel: --no-comments</translation>
    </message>
    <message>
        <source>a shell command, or nothing</source>
        <translation>ein Shell-Befehl oder nichts</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Databases:</source>
        <translation>Datenbanken:</translation>
    </message>
    <message>
        <source>Sc&amp;hemas:</source>
        <translation>S&amp;chemas:</translation>
    </message>
    <message>
        <source>&amp;Tables:</source>
        <translation>Ta&amp;bellen:</translation>
    </message>
    <message>
        <source>Rows &amp;in tables:</source>
        <translation>Zeilen &amp;in Tabellen:</translation>
    </message>
    <message>
        <source>all cores (%1)</source>
        <translation>alle Kerne (%1)</translation>
    </message>
    <message>
        <source>Threads and processes at work at once</source>
        <translation>Gleichzeitig arbeitende Threads und Prozesse</translation>
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
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>Further tries for a database whose backup failed for a passing reason: a broken connection, a lock, a change of its tables</source>
        <translation>Weitere Versuche für eine Datenbank, deren Sicherung aus einem vorübergehenden Grund scheiterte: abgerissene Verbindung, Sperre, Änderung ihrer Tabellen</translation>
    </message>
    <message>
        <source>after </source>
        <translation>nach </translation>
    </message>
    <message>
        <source>Seconds before each new try</source>
        <translation>Sekunden vor jedem neuen Versuch</translation>
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
        <source>Older backups are deleted after success; the newest good one of each database stays</source>
        <translation>Ältere Sicherungen werden nach dem Erfolg gelöscht; die neueste gute jeder Datenbank bleibt</translation>
    </message>
    <message>
        <source>They belong to the server, not to a database; without them owners may be missing</source>
        <translation>Sie gehören zum Server, nicht zu einer Datenbank; ohne sie fehlen womöglich Eigentümer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>T&amp;hreads:</translation>
    </message>
    <message>
        <source>&amp;Wait for locks:</source>
        <translation>Auf S&amp;perren warten:</translation>
    </message>
    <message>
        <source>Try again:</source>
        <translation>Erneut versuchen:</translation>
    </message>
    <message>
        <source>How often to try again</source>
        <translation>Wie oft erneut versucht wird</translation>
    </message>
    <message>
        <source>After success, &amp;keep:</source>
        <translation>&amp;Danach behalten:</translation>
    </message>
    <message>
        <source>Handed on are %1.</source>
        <translation>Weitergereicht werden %1.</translation>
    </message>
    <message>
        <source>Run by /bin/sh before anything else. When it fails, nothing is backed up.</source>
        <translation>Wird vor allem anderen mit /bin/sh ausgeführt. Scheitert er, wird nichts gesichert.</translation>
    </message>
    <message>
        <source>Run by /bin/sh at the end, also after a failure; LARDER_OUTCOME says how it went.</source>
        <translation>Wird am Ende mit /bin/sh ausgeführt, auch nach einem Fehlschlag; LARDER_OUTCOME sagt, wie es ausging.</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Drumherum</translation>
    </message>
    <message>
        <source>More for pg_dump:</source>
        <translation>Mehr für pg_dump:</translation>
    </message>
    <message>
        <source>Command before:</source>
        <translation>Befehl davor:</translation>
    </message>
    <message>
        <source>Command after:</source>
        <translation>Befehl danach:</translation>
    </message>
    <message>
        <source>Where tables are named, schemas have no effect.</source>
        <translation>Wo Tabellen genannt sind, wirken Schemas nicht.</translation>
    </message>
    <message>
        <source>Names or patterns of schemas, separated by commas</source>
        <translation>Namen oder Muster von Schemas, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>A backup of the schema only holds no rows.</source>
        <translation>Eine Sicherung nur des Schemas enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>Names or patterns of tables that are saved empty, separated by commas</source>
        <translation>Namen oder Muster von Tabellen, die leer gesichert werden, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Archives always hold the owners; leave them out when restoring, or choose an SQL file.</source>
        <translation>Archive enthalten immer die Eigentümer; lassen Sie sie beim Wiederherstellen weg, oder wählen Sie eine SQL-Datei.</translation>
    </message>
    <message>
        <source>What is restored belongs to whoever restores it</source>
        <translation>Wiederhergestelltes gehört dem, der es wiederherstellt</translation>
    </message>
    <message>
        <source>There are no further tries.</source>
        <translation>Es gibt keine weiteren Versuche.</translation>
    </message>
    <message>
        <source>Leave out who may do what (GRANT and REVOKE)</source>
        <translation>Auslassen, wer was darf (GRANT und REVOKE)</translation>
    </message>
    <message>
        <source>Names or patterns of databases, separated by commas</source>
        <translation>Namen oder Muster von Datenbanken, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Names or patterns of tables, separated by commas</source>
        <translation>Namen oder Muster von Tabellen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source> time</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>„%1“ %2.</translation>
    </message>
    <message>
        <source>leaves out %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>no owners</source>
        <translation>ohne Eigentümer</translation>
    </message>
    <message>
        <source>no privileges</source>
        <translation>ohne Zugriffsrechte</translation>
    </message>
    <message>
        <source>no roles and tablespaces</source>
        <translation>ohne Rollen und Tablespaces</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 s for locks</source>
        <translation>wartet %1 s auf Sperren</translation>
    </message>
    <message numerus="yes">
        <source>%n further tries</source>
        <translation>
            <numerusform>%n weiterer Versuch</numerusform>
            <numerusform>%n weitere Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>a command before</source>
        <translation>ein Befehl davor</translation>
    </message>
    <message>
        <source>a command after</source>
        <translation>ein Befehl danach</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>larder::BackupChoices</name>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>About as fast as reading the database alone; files up to 6 % larger than gzip&apos;s.</source>
        <translation>Fast so schnell wie das bloße Lesen der Datenbank; Dateien bis zu 6 % größer als mit gzip.</translation>
    </message>
    <message>
        <source>Several times faster than gzip, and files a little smaller than gzip&apos;s.</source>
        <translation>Mehrfach schneller als gzip und etwas kleinere Dateien.</translation>
    </message>
    <message>
        <source>The smallest files, at about gzip&apos;s own pace.</source>
        <translation>Die kleinsten Dateien, ungefähr im Tempo von gzip.</translation>
    </message>
    <message>
        <source>Plain SQL any editor opens; takes about three times the space.</source>
        <translation>Reines SQL, das jeder Editor öffnet; braucht etwa dreimal so viel Platz.</translation>
    </message>
    <message>
        <source>The smallest files that do not make the backup slower than reading the database.</source>
        <translation>Die kleinsten Dateien, die das Sichern nicht langsamer machen als das Lesen der Datenbank.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself: quickly, level 1.</source>
        <translation>pg_dump packt das Archiv selbst: schnell, Stufe 1.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself, at gzip&apos;s pace.</source>
        <translation>pg_dump packt das Archiv selbst, im Tempo von gzip.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself, slower than gzip: level 9.</source>
        <translation>pg_dump packt das Archiv selbst, langsamer als gzip: Stufe 9.</translation>
    </message>
    <message>
        <source>Not packed; takes about three times the space.</source>
        <translation>Nicht gepackt; braucht etwa dreimal so viel Platz.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself, at its own level.</source>
        <translation>pg_dump packt das Archiv selbst, mit seiner eigenen Stufe.</translation>
    </message>
    <message>
        <source>What to back up</source>
        <translation>Was gesichert wird</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Was:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>&amp;Compression:</source>
        <translation>K&amp;ompression:</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>Zie&amp;l:</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>Vollständi&amp;g</translation>
    </message>
    <message>
        <source>Structure and data: all that is needed to restore</source>
        <translation>Struktur und Daten: alles, was zum Wiederherstellen nötig ist</translation>
    </message>
    <message>
        <source>&amp;Schema only</source>
        <translation>Nur Sche&amp;ma</translation>
    </message>
    <message>
        <source>Tables, views and functions without any rows</source>
        <translation>Tabellen, Sichten und Funktionen ohne Zeilen</translation>
    </message>
    <message>
        <source>Data &amp;only</source>
        <translation>N&amp;ur Daten</translation>
    </message>
    <message>
        <source>Rows to load into tables that exist already</source>
        <translation>Zeilen zum Laden in Tabellen, die es schon gibt</translation>
    </message>
    <message>
        <source>Tabl&amp;es…</source>
        <translation>&amp;Tabellen …</translation>
    </message>
    <message>
        <source>Only what is named here. It does not count as a copy of the database.</source>
        <translation>Nur, was hier genannt ist. Das zählt nicht als Kopie der Datenbank.</translation>
    </message>
    <message>
        <source>S&amp;QL file</source>
        <translation>S&amp;QL-Datei</translation>
    </message>
    <message>
        <source>Restores anywhere with psql alone; tables can be looked at without a restore.</source>
        <translation>Überall mit psql allein wiederherzustellen; Tabellen lassen sich ohne Wiederherstellung ansehen.</translation>
    </message>
    <message>
        <source>C&amp;ustom archive</source>
        <translation>Archi&amp;v „custom“</translation>
    </message>
    <message>
        <source>One file for pg_restore, written by one process: for tools that expect it.</source>
        <translation>Eine Datei für pg_restore, von einem Prozess geschrieben: für Programme, die das erwarten.</translation>
    </message>
    <message>
        <source>Director&amp;y archive</source>
        <translation>Archiv „director&amp;y“</translation>
    </message>
    <message>
        <source>A folder with a file for each table, for pg_restore with several processes.</source>
        <translation>Ein Ordner mit einer Datei je Tabelle, für pg_restore mit mehreren Prozessen.</translation>
    </message>
    <message>
        <source>It may not fit: up to %1 are needed, %2 are free.</source>
        <translation>Der Platz reicht vielleicht nicht: Gebraucht werden bis zu %1, frei sind %2.</translation>
    </message>
    <message>
        <source>It will hardly fit: about %1 are needed, %2 are free. Choose another folder or delete old backups there.</source>
        <translation>Der Platz reicht kaum: Gebraucht werden etwa %1, frei sind %2. Wählen Sie einen anderen Ordner, oder löschen Sie dort alte Sicherungen.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>Wählen Sie einen Ordner für die Sicherungen.</translation>
    </message>
    <message>
        <source>%1 is a file, no folder.</source>
        <translation>%1 ist eine Datei, kein Ordner.</translation>
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
</context>
<context>
    <name>larder::BackupTablePicker</name>
    <message>
        <source>Choose tables</source>
        <translation>Tabellen auswählen</translation>
    </message>
    <message>
        <source>Tables of %1</source>
        <translation>Tabellen von %1</translation>
    </message>
    <message>
        <source>As of the backup of %1. Newer tables can be typed.</source>
        <translation>Nach dem Stand der Sicherung vom %1. Neuere Tabellen können Sie eintippen.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>Tabellen filtern</translation>
    </message>
    <message>
        <source>Tables to back up</source>
        <translation>Zu sichernde Tabellen</translation>
    </message>
    <message>
        <source>Space ticks a table.</source>
        <translation>Die Leertaste hakt eine Tabelle an.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tick at least one table.</source>
        <translation>Haken Sie mindestens eine Tabelle an.</translation>
    </message>
    <message>
        <source>%1 of rows</source>
        <translation>%1 Zeilendaten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n table(s)</source>
        <translation>
            <numerusform>%n Tabelle ü&amp;bernehmen</numerusform>
            <numerusform>%n Tabellen ü&amp;bernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::BackupTables</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Tables to back up</source>
        <translation>Zu sichernde Tabellen</translation>
    </message>
    <message>
        <source>for example: public.orders, audit.*</source>
        <translation>zum Beispiel: public.orders, audit.*</translation>
    </message>
    <message>
        <source>Schemas to back up</source>
        <translation>Zu sichernde Schemas</translation>
    </message>
    <message>
        <source>for example: public, shop_*</source>
        <translation>zum Beispiel: public, shop_*</translation>
    </message>
    <message>
        <source>Tables:</source>
        <translation>Tabellen:</translation>
    </message>
    <message>
        <source>or schemas:</source>
        <translation>oder Schemas:</translation>
    </message>
    <message>
        <source>The last backup of %1 holds no tables.</source>
        <translation>Die letzte Sicherung von %1 enthält keine Tabellen.</translation>
    </message>
    <message>
        <source>Tick a database first.</source>
        <translation>Haken Sie zuerst eine Datenbank an.</translation>
    </message>
    <message>
        <source>The same names and patterns are taken from each ticked database, and each must have them. To choose from a list, tick one database.</source>
        <translation>Aus jeder angehakten Datenbank werden dieselben Namen und Muster genommen, und jede muss sie haben. Um aus einer Liste auszuwählen, haken Sie eine einzige Datenbank an.</translation>
    </message>
    <message>
        <source>Reading which tables %1 has…</source>
        <translation>Es wird gelesen, welche Tabellen %1 hat …</translation>
    </message>
    <message>
        <source>There is no list to choose from: %1</source>
        <translation>Es gibt keine Liste zum Auswählen: %1</translation>
    </message>
    <message>
        <source>%1 has no backup yet to list its tables from. Type names or patterns; * stands for any text.</source>
        <translation>Von %1 gibt es noch keine Sicherung, die ihre Tabellen nennt. Tippen Sie Namen oder Muster ein; * steht für beliebigen Text.</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>„%1“ %2.</translation>
    </message>
    <message>
        <source>Name at least one table or schema.</source>
        <translation>Nennen Sie mindestens eine Tabelle oder ein Schema.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) to choose from, as of the backup of %1.</source>
        <translation>
            <numerusform>%n Tabelle zur Auswahl, nach dem Stand der Sicherung vom %1.</numerusform>
            <numerusform>%n Tabellen zur Auswahl, nach dem Stand der Sicherung vom %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s), %2 of %3 of rows, as of the backup of %4.</source>
        <translation>
            <numerusform>%1 von %n Tabelle, %2 von %3 Zeilendaten, nach dem Stand der Sicherung vom %4.</numerusform>
            <numerusform>%1 von %n Tabellen, %2 von %3 Zeilendaten, nach dem Stand der Sicherung vom %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the last backup: %1. What the database lacks makes its backup fail.</source>
        <translation>Nicht in der letzten Sicherung: %1. Was der Datenbank fehlt, lässt ihre Sicherung scheitern.</translation>
    </message>
    <message>
        <source>Choose tables from a list</source>
        <translation>Tabellen aus einer Liste auswählen</translation>
    </message>
    <message>
        <source>Where tables are named, schemas have no effect.</source>
        <translation>Wo Tabellen genannt sind, wirken Schemas nicht.</translation>
    </message>
    <message>
        <source>Names or patterns of schemas, separated by commas</source>
        <translation>Namen oder Muster von Schemas, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Names or patterns of tables, separated by commas</source>
        <translation>Namen oder Muster von Tabellen, durch Kommas getrennt</translation>
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
    <message>
        <source>Age</source>
        <translation>Alter</translation>
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
    <message>
        <source>Plain SQL, %1</source>
        <translation>Reines SQL, %1</translation>
    </message>
    <message>
        <source>pg_dump tar format</source>
        <translation>pg_dump-Format „tar“</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>The drill of %1 failed: %2</source>
        <translation>Die Übung vom %1 schlug fehl: %2</translation>
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
        <source>Delete 1 backup</source>
        <translation>1 Sicherung löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups</source>
        <translation>
            <numerusform>%n Sicherung löschen</numerusform>
            <numerusform>%n Sicherungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remember these rules</source>
        <translation>Diese Regeln mer&amp;ken</translation>
    </message>
    <message>
        <source>Backups into this folder and cleanups of it begin with them from now on.</source>
        <translation>Sicherungen in diesen Ordner und sein Aufräumen beginnen von nun an mit ihnen.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Suche nach Sicherungen …</translation>
    </message>
    <message>
        <source>%1 to come below %2?</source>
        <translation>%1, um unter %2 zu kommen?</translation>
    </message>
    <message>
        <source>%1 that no rule keeps?</source>
        <translation>%1 – von keiner Regel behalten?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>&amp;The same as a command</source>
        <translation>Dasselbe als Be&amp;fehl</translation>
    </message>
    <message>
        <source>Backups have come, gone or changed meanwhile.</source>
        <translation>Inzwischen sind Sicherungen hinzugekommen, verschwunden oder geändert.</translation>
    </message>
    <message>
        <source>Something else would be deleted now than was shown before. Look at the list again.</source>
        <translation>Jetzt würde etwas anderes gelöscht als zuvor gezeigt. Sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>&amp;I have seen what goes now</source>
        <translation>Ich habe &amp;gesehen, was jetzt gelöscht wird</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt.</source>
        <translation>Die Uhr dieses Computers ist zweifelhaft.</translation>
    </message>
    <message>
        <source>The clock is ri&amp;ght</source>
        <translation>Die Uhr geht &amp;richtig</translation>
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
    <message>
        <source>older than 1 day</source>
        <translation>älter als 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>älter als %n Tag</numerusform>
            <numerusform>älter als %n Tage</numerusform>
        </translation>
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
    <message>
        <source>There is no other backup of this database, and no server is shown to compare with.</source>
        <translation>Es gibt keine andere Sicherung dieser Datenbank, und kein Server zum Vergleichen wird gezeigt.</translation>
    </message>
    <message>
        <source>rows not compared: %1</source>
        <translation>Zeilen nicht verglichen: %1</translation>
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
        <source>%1, owned by %2</source>
        <translation>%1, gehört %2</translation>
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
    <message>
        <source>Left out by the patterns under Advanced</source>
        <translation>Ausgelassen durch die Muster unter „Erweitert“</translation>
    </message>
    <message>
        <source>The last backup took %1.</source>
        <translation>Die letzte Sicherung belegte %1.</translation>
    </message>
    <message>
        <source>The last backup took %1 in %2.</source>
        <translation>Die letzte Sicherung belegte %1 und dauerte %2.</translation>
    </message>
    <message>
        <source>Judged by the size of the database and by backups of others; it has none yet.</source>
        <translation>Geschätzt nach der Größe der Datenbank und den Sicherungen anderer; sie selbst hat noch keine.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>It was not there when databases were last chosen here</source>
        <translation>Es gab sie noch nicht, als hier zuletzt Datenbanken ausgewählt wurden</translation>
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
    <message>
        <source>%1 on the server</source>
        <translation>%1 auf dem Server</translation>
    </message>
    <message>
        <source>%1 on the server, %2 to save</source>
        <translation>%1 auf dem Server, %2 zu sichern</translation>
    </message>
</context>
<context>
    <name>larder::DateWords</name>
    <message>
        <source>an unknown date</source>
        <translation>unbekannten Datum</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d. MMMM HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d. MMMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy, HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>ddd, d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>Pattern of the time of day as QLocale::toString takes it</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>MMMM yyyy</translation>
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
    <name>larder::DumpFileDialog</name>
    <message>
        <source>Larder has no record of this file. Looking at it runs nothing of it and changes nothing.</source>
        <translation>Larder hat keine Aufzeichnung zu dieser Datei. Sie anzusehen führt nichts daraus aus und ändert nichts.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What to show of the file</source>
        <translation>Was von der Datei zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Wieder&amp;herstellen…</translation>
    </message>
    <message>
        <source>Bring it back into a database, step by step</source>
        <translation>Schritt für Schritt in eine Datenbank zurückholen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
</context>
<context>
    <name>larder::Expectation</name>
    <message>
        <source>little</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <translation>höchstens %1 in %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>about %1 in %2</source>
        <translation>etwa %1 in %2</translation>
    </message>
</context>
<context>
    <name>larder::FileDatabases</name>
    <message>
        <source>Database of the file</source>
        <translation>Datenbank der Datei</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Wählen Sie eine</translation>
    </message>
    <message>
        <source>&amp;Database of the file:</source>
        <translation>&amp;Datenbank der Datei:</translation>
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
    <name>larder::GlobalsDialog</name>
    <message>
        <source>SQL of the selected line</source>
        <translation>SQL der gewählten Zeile</translation>
    </message>
    <message>
        <source>Show what is e&amp;qual too</source>
        <translation>Auch &amp;Gleiches zeigen</translation>
    </message>
    <message>
        <source>Also change what &amp;differs</source>
        <translation>Auch ändern, was &amp;abweicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore roles and tablespaces</source>
        <translation>Rollen und Tablespaces wiederherstellen</translation>
    </message>
    <message>
        <source>Roles and tablespaces of %1</source>
        <translation>Rollen und Tablespaces von %1</translation>
    </message>
    <message>
        <source>The backup beside the server. Nothing is dropped or revoked; roles that only the server has are left alone.</source>
        <translation>Die Sicherung neben dem Server. Nichts wird gelöscht oder entzogen; Rollen, die nur der Server hat, bleiben unberührt.</translation>
    </message>
    <message>
        <source>Comparing the backup with the server…</source>
        <translation>Die Sicherung wird mit dem Server verglichen …</translation>
    </message>
    <message>
        <source>Server to compare with</source>
        <translation>Server, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>Roles and tablespaces of the backup</source>
        <translation>Rollen und Tablespaces der Sicherung</translation>
    </message>
    <message>
        <source>Roles that exist get the attributes, settings and passwords of the backup</source>
        <translation>Vorhandene Rollen bekommen die Attribute, Einstellungen und Passwörter der Sicherung</translation>
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
        <source>Re&amp;try</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Not all of the backup is understood.</source>
        <translation>Nicht alles in der Sicherung wird verstanden.</translation>
    </message>
    <message>
        <source>-- The server has it already.</source>
        <translation>-- Der Server hat es schon.</translation>
    </message>
    <message>
        <source>-- PostgreSQL cannot change this: %1</source>
        <translation>-- PostgreSQL kann dies nicht ändern: %1</translation>
    </message>
    <message>
        <source>%1 missing on the server, %2 different, %3 equal</source>
        <translation>%1 fehlen auf dem Server, %2 weichen ab, %3 sind gleich</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>Fehlendes &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add what is missing, change what differs</source>
        <translation>Fehlendes &amp;hinzufügen, Abweichendes ändern</translation>
    </message>
    <message>
        <source>Ch&amp;ange what differs</source>
        <translation>Abweichendes än&amp;dern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be added.</source>
        <translation>
            <numerusform>%n Angabe wird hinzugefügt.</numerusform>
            <numerusform>%n Angaben werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is missing on %1?</source>
        <translation>Auf %1 Fehlendes hinzufügen?</translation>
    </message>
    <message>
        <source>Roles and tablespaces that exist are not touched.</source>
        <translation>Vorhandene Rollen und Tablespaces werden nicht angerührt.</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change roles and tablespaces on %1?</source>
        <translation>Rollen und Tablespaces auf %1 ändern?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that exist will be changed to what the backup says, passwords included. There is no undo.</source>
        <translation>
            <numerusform>%n vorhandene Angabe wird auf den Stand der Sicherung gebracht, auch Passwörter. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n vorhandene Angaben werden auf den Stand der Sicherung gebracht, auch Passwörter. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type the name of the server: %1</source>
        <translation>Um fortzufahren, geben Sie den Namen des Servers ein: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) applied.</source>
        <translation>
            <numerusform>%n Angabe angewendet.</numerusform>
            <numerusform>%n Angaben angewendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::GlobalsModel</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Nicht zu ändern</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Security label</source>
        <translation>Security-Label</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
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
    <message>
        <source>What wants attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
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
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n weitere Meldung</numerusform>
            <numerusform>%n weitere Meldungen</numerusform>
        </translation>
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
    <message>
        <source>Back up…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Back up %1…</source>
        <translation>%1 sichern …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Aufräumen …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Rebuild the catalogue</source>
        <translation>Den Katalog neu aufbauen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
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
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>succeeded with warnings</source>
        <translation>gelungen, mit Warnungen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>What to do about: %1</source>
        <translation>Was zu tun ist: %1</translation>
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
    <name>larder::KeptDialog</name>
    <message>
        <source>No database is kept on %1. When a restore replaces a database, the old one appears here.</source>
        <translation>Auf %1 ist keine Datenbank aufbewahrt. Ersetzt eine Wiederherstellung eine Datenbank, erscheint die alte hier.</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Kept databases</source>
        <translation>Aufbewahrte Datenbanken</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Databases kept after a restore</source>
        <translation>Nach einer Wiederherstellung aufbewahrte Datenbanken</translation>
    </message>
    <message>
        <source>On %1. A restore that replaces a database keeps the old one under another name until you remove it here; nothing removes it by itself.</source>
        <translation>Auf %1. Eine Wiederherstellung, die eine Datenbank ersetzt, bewahrt die alte unter anderem Namen auf, bis Sie sie hier entfernen; von selbst verschwindet sie nicht.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Aufbewahrt als</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Puts the kept database back; the present one is kept in its turn</source>
        <translation>Holt die aufbewahrte Datenbank zurück; die jetzige wird ihrerseits aufbewahrt</translation>
    </message>
    <message>
        <source>Deletes the kept database for good</source>
        <translation>Löscht die aufbewahrte Datenbank endgültig</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s), %1</source>
        <translation>
            <numerusform>%n Datenbank, %1</numerusform>
            <numerusform>%n Datenbanken, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>larder::KeptQuestions</name>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation>Um fortzufahren, geben Sie den Namen der Datenbank ein: %1</translation>
    </message>
    <message>
        <source>Put the old &quot;%1&quot; back on %2?</source>
        <translation>Die alte „%1“ auf %2 zurückholen?</translation>
    </message>
    <message>
        <source>Its sessions will be disconnected. %1 becomes &quot;%2&quot; again; the present &quot;%2&quot; is kept under another name, so nothing is lost.</source>
        <translation>Ihre Sitzungen werden getrennt. %1 wird wieder „%2“; die jetzige „%2“ bleibt unter anderem Namen erhalten, es geht also nichts verloren.</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Remove the kept database &quot;%1&quot; from %2?</source>
        <translation>Die aufbewahrte Datenbank „%1“ von %2 entfernen?</translation>
    </message>
    <message>
        <source>This frees %1 on the server. The restore that replaced it can then no longer be undone.</source>
        <translation>Das gibt %1 auf dem Server frei. Die Wiederherstellung, die sie ersetzt hat, lässt sich dann nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
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
        <translation>Pfad kopi&amp;eren</translation>
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
    <message>
        <source>&amp;Kept databases…</source>
        <translation>Aufbewahrte &amp;Datenbanken …</translation>
    </message>
    <message>
        <source>Put back or remove databases that a restore has replaced</source>
        <translation>Datenbanken zurückholen oder entfernen, die eine Wiederherstellung ersetzt hat</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>What this is about, in the manual</source>
        <translation>Worum es hier geht, im Handbuch</translation>
    </message>
    <message>
        <source>Open b&amp;ackup folder…</source>
        <translation>Sicherungs&amp;ordner öffnen …</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>Co&amp;llapse all days</source>
        <translation>Alle Tage &amp;zuklappen</translation>
    </message>
    <message>
        <source>Show or hide this part of the window</source>
        <translation>Diesen Teil des Fensters ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
    <message>
        <source>Remove the selected backups, as far as no rule needs them</source>
        <translation>Die ausgewählten Sicherungen entfernen, soweit keine Regel sie braucht</translation>
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
    <message>
        <source>&amp;Health</source>
        <translation>Zu&amp;stand</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Zei&amp;tleiste</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Jo&amp;bs</source>
        <translation>&amp;Aufträge</translation>
    </message>
</context>
<context>
    <name>larder::ManualFind</name>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Find words on this page (Ctrl+F)</source>
        <translation>Wörter auf dieser Seite suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>larder::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Manual – %1</source>
        <translation>Handbuch – %1</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
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
    <message>
        <source>What to do…</source>
        <translation>Was tun …</translation>
    </message>
    <message>
        <source>What the manual says about this kind of error</source>
        <translation>Was das Handbuch zu dieser Art von Fehler sagt</translation>
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
    <message>
        <source>The file of this backup is missing.</source>
        <translation>Die Datei dieser Sicherung fehlt.</translation>
    </message>
    <message>
        <source>Only its record is left. Bring the file back from a copy, or let go of the record.</source>
        <translation>Nur ihre Aufzeichnung ist noch da. Holen Sie die Datei aus einer Kopie zurück, oder geben Sie die Aufzeichnung auf.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Diese Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>This backup failed in its last drill.</source>
        <translation>Diese Sicherung ist in ihrer letzten Übung gescheitert.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Show the good one before</source>
        <translation>Die gute davor zeigen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>a part of the database, which protects nothing: %1</source>
        <translation>einen Teil der Datenbank, der nichts schützt: %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Es fehlt</translation>
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
        <translation>Liegt im Schlüsselbund. Leer lassen, wenn der Server keines verlangt.</translation>
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
    <message>
        <source>Its last drill failed.</source>
        <translation>Ihre letzte Übung schlug fehl.</translation>
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
    <message>
        <source>&amp;Replace %1 with this part all the same</source>
        <translation>%1 t&amp;rotzdem durch diesen Teil ersetzen</translation>
    </message>
    <message>
        <source>Missing from then on will be %1.</source>
        <translation>Von da an fehlt: %1.</translation>
    </message>
    <message>
        <source>&amp;Send these statements all the same: I have read them</source>
        <translation>Diese Anweisungen trotzdem &amp;schicken: Ich habe sie gelesen</translation>
    </message>
    <message>
        <source>&amp;Load what can be loaded</source>
        <translation>&amp;Laden, was sich laden lässt</translation>
    </message>
    <message>
        <source>What fails is left out with what needs it; a report says what is missing, and refused rows are kept in files. It is no proof of the backup.</source>
        <translation>Was scheitert, wird mit allem ausgelassen, was es braucht; ein Bericht sagt, was fehlt, und abgelehnte Zeilen werden in Dateien aufbewahrt. Es ist kein Nachweis für die Sicherung.</translation>
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
</context>
<context>
    <name>larder::RestoreFileField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Auswä&amp;hlen …</translation>
    </message>
    <message>
        <source>Choose folder and name of the file</source>
        <translation>Ordner und Namen der Datei wählen</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Geben Sie einen Namen für die Datei ein.</translation>
    </message>
    <message>
        <source>End the name with .sql, or for one table with .csv.</source>
        <translation>Der Name muss auf .sql enden, bei einer einzelnen Tabelle auch auf .csv.</translation>
    </message>
    <message>
        <source>A CSV file holds one table. Tick one, or end the name with .sql.</source>
        <translation>Eine CSV-Datei fasst eine Tabelle. Haken Sie nur eine an, oder lassen Sie den Namen auf .sql enden.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Comma-separated values with a line of column names.</source>
        <translation>Durch Kommas getrennte Werte mit einer Zeile der Spaltennamen.</translation>
    </message>
    <message>
        <source>SQL that makes these tables and loads their rows.</source>
        <translation>SQL, das diese Tabellen anlegt und ihre Zeilen lädt.</translation>
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
    <name>larder::RestoreReplacement</name>
    <message>
        <source>&amp;Load it beside, then exchange the two</source>
        <translation>Daneben laden, dann beide ta&amp;uschen</translation>
    </message>
    <message>
        <source>&amp;Keep the old database, so that you can undo</source>
        <translation>Die alte Datenbank aufbewa&amp;hren, um es rückgängig machen zu können</translation>
    </message>
    <message>
        <source>&amp;Drop the old database first (short of space)</source>
        <translation>Die alte Datenbank &amp;vorher löschen (bei Platzmangel)</translation>
    </message>
    <message>
        <source>Sa&amp;ve it first, among the backups</source>
        <translation>Sie vorher sichern, unter den Sicherun&amp;gen</translation>
    </message>
    <message>
        <source>Nothing is dropped before that backup has been read to its last byte</source>
        <translation>Nichts wird gelöscht, bevor diese Sicherung bis zum letzten Byte gelesen ist</translation>
    </message>
    <message>
        <source>Exchanged in one instant. Until then the live database is untouched.</source>
        <translation>In einem Augenblick getauscht. Bis dahin bleibt die laufende Datenbank unberührt.</translation>
    </message>
    <message>
        <source>Deleted before the new one is loaded. There is no undo.</source>
        <translation>Gelöscht, bevor die neue geladen wird. Das lässt sich nicht rückgängig machen.</translation>
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
        <source>&amp;Kept databases…</source>
        <translation>Aufbewahrte &amp;Datenbanken …</translation>
    </message>
    <message>
        <source>All databases that restores have kept on this server</source>
        <translation>Alle Datenbanken, die Wiederherstellungen auf diesem Server aufbewahrt haben</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>saved as %1</source>
        <translation>gesichert als %1</translation>
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
    <name>larder::RestoreTablePlace</name>
    <message>
        <source>Into a s&amp;chema of their own</source>
        <translation>In ein eigenes S&amp;chema</translation>
    </message>
    <message>
        <source>Bac&amp;k into place</source>
        <translation>Zurück an ihren &amp;Platz</translation>
    </message>
    <message>
        <source>Name of the new schema</source>
        <translation>Name des neuen Schemas</translation>
    </message>
    <message>
        <source>Beside what is there: nothing in the database is changed. Name of the new schema:</source>
        <translation>Neben dem, was da ist: In der Datenbank wird nichts geändert. Name des neuen Schemas:</translation>
    </message>
    <message>
        <source>The rows these tables hold now are replaced by those of the backup. There is no undo.</source>
        <translation>Die jetzigen Zeilen dieser Tabellen werden durch die der Sicherung ersetzt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>larder::RestoreTables</name>
    <message>
        <source>Looking into the backup…</source>
        <translation>Die Sicherung wird angesehen …</translation>
    </message>
    <message>
        <source>Find tables</source>
        <translation>Tabellen suchen</translation>
    </message>
    <message>
        <source>Tables of the backup</source>
        <translation>Tabellen der Sicherung</translation>
    </message>
    <message>
        <source>Space ticks a table.</source>
        <translation>Die Leertaste hakt eine Tabelle an.</translation>
    </message>
    <message>
        <source>Tick the tables you want.</source>
        <translation>Haken Sie die gewünschten Tabellen an.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s), %1 rows, %2</source>
        <translation>
            <numerusform>%n Tabelle, %1 Zeilen, %2</numerusform>
            <numerusform>%n Tabellen, %1 Zeilen, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::RestoreWays</name>
    <message>
        <source>Ne&amp;w database</source>
        <translation>&amp;Neue Datenbank</translation>
    </message>
    <message>
        <source>Beside what is there; no database is changed.</source>
        <translation>Neben dem, was da ist; keine Datenbank wird verändert.</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>The backup takes the place and the name of a database that is there.</source>
        <translation>Die Sicherung nimmt Platz und Namen einer vorhandenen Datenbank ein.</translation>
    </message>
    <message>
        <source>&amp;Empty database</source>
        <translation>&amp;Leere Datenbank</translation>
    </message>
    <message>
        <source>For a database somebody prepared for you. All of it arrives or nothing does.</source>
        <translation>Für eine Datenbank, die jemand für Sie vorbereitet hat. Entweder kommt alles an oder nichts.</translation>
    </message>
    <message>
        <source>&amp;Only some tables</source>
        <translation>Nur einige &amp;Tabellen</translation>
    </message>
    <message>
        <source>Into a database that is there: beside its tables, or back into their place.</source>
        <translation>In eine vorhandene Datenbank: neben ihre Tabellen oder zurück an deren Platz.</translation>
    </message>
    <message>
        <source>To a &amp;file</source>
        <translation>In eine Date&amp;i</translation>
    </message>
    <message>
        <source>Tables as SQL, or one table as CSV, on this computer. No server is asked.</source>
        <translation>Tabellen als SQL, oder eine Tabelle als CSV, auf diesem Rechner. Kein Server wird gefragt.</translation>
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
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>only a part of it: %1</source>
        <translation>nur einen Teil davon: %1</translation>
    </message>
    <message>
        <source>This backup holds only a part of its database.</source>
        <translation>Diese Sicherung enthält nur einen Teil ihrer Datenbank.</translation>
    </message>
    <message>
        <source>Restore it as a new database, or choose a backup of the whole one.</source>
        <translation>Stellen Sie sie als neue Datenbank wieder her, oder wählen Sie eine Sicherung der ganzen.</translation>
    </message>
    <message>
        <source>Only what fills this one database is sent to the server, but the functions of the file run there with your rights. Go on only if you know who made it.</source>
        <translation>Zum Server geht nur, was diese eine Datenbank füllt; die Funktionen der Datei laufen dort aber mit Ihren Rechten. Fahren Sie nur fort, wenn Sie wissen, wer sie gemacht hat.</translation>
    </message>
    <message>
        <source>Looking which databases it holds…</source>
        <translation>Sehe nach, welche Datenbanken sie enthält …</translation>
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
        <source>Name of the new database</source>
        <translation>Name der neuen Datenbank</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Database &amp;to replace:</source>
        <translation>Zu ersetzende Datenban&amp;k:</translation>
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
    <message>
        <source>Single tables of an archive: pg_restore --table.</source>
        <translation>Einzelne Tabellen eines Archivs: pg_restore --table.</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>D&amp;atei:</translation>
    </message>
    <message>
        <source>Into d&amp;atabase:</source>
        <translation>In &amp;Datenbank:</translation>
    </message>
    <message>
        <source>the user who is signed in</source>
        <translation>der angemeldete Benutzer</translation>
    </message>
    <message>
        <source>Another user of the server loads the backup, which can do no more than this user may. Its password comes from ~/.pgpass or a saved server of this user.</source>
        <translation>Ein anderer Benutzer des Servers lädt die Sicherung; sie kann nicht mehr, als dieser darf. Sein Passwort kommt aus ~/.pgpass oder von einem gespeicherten Server dieses Benutzers.</translation>
    </message>
    <message>
        <source>Load as &amp;user:</source>
        <translation>Laden als Ben&amp;utzer:</translation>
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
    <name>larder::RestoreWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace database &quot;%1&quot; on %2?</source>
        <translation>Datenbank „%1“ auf %2 ersetzen?</translation>
    </message>
    <message>
        <source>Restore into the empty database &quot;%1&quot; on %2?</source>
        <translation>In die leere Datenbank „%1“ auf %2 wiederherstellen?</translation>
    </message>
    <message numerus="yes">
        <source>Replace the rows of %n table(s) in &quot;%1&quot; on %2?</source>
        <translation>
            <numerusform>Zeilen von %n Tabelle in „%1“ auf %2 ersetzen?</numerusform>
            <numerusform>Zeilen von %n Tabellen in „%1“ auf %2 ersetzen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s) into &quot;%1&quot; on %2?</source>
        <translation>
            <numerusform>%n Tabelle in „%1“ auf %2 wiederherstellen?</numerusform>
            <numerusform>%n Tabellen in „%1“ auf %2 wiederherstellen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n table(s) into a file?</source>
        <translation>
            <numerusform>%n Tabelle in eine Datei schreiben?</numerusform>
            <numerusform>%n Tabellen in eine Datei schreiben?</numerusform>
        </translation>
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
        <source>%1 goes to %2. No server is asked.</source>
        <translation>Nach %2 geschrieben wird: %1. Kein Server wird gefragt.</translation>
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
        <source>The current database%1 is deleted as soon as this one has taken its place: there is no undo.</source>
        <translation>Die jetzige Datenbank%1 wird gelöscht, sobald diese ihren Platz eingenommen hat: Rückgängig machen lässt sich das nicht.</translation>
    </message>
    <message>
        <source>The current database%1 is saved among the backups, then deleted before this one is loaded: there is no undo.</source>
        <translation>Die jetzige Datenbank%1 wird unter den Sicherungen abgelegt und dann gelöscht, bevor diese geladen wird: Rückgängig machen lässt sich das nicht.</translation>
    </message>
    <message>
        <source>The current database%1 is deleted before this one is loaded, and is not saved first: there is no way back.</source>
        <translation>Die jetzige Datenbank%1 wird gelöscht, bevor diese geladen wird, und vorher nicht gesichert: Es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>What these tables hold now is deleted, and the rows of the backup take its place: %1. There is no undo.</source>
        <translation>Was diese Tabellen jetzt enthalten, wird gelöscht, und die Zeilen der Sicherung treten an seine Stelle: %1. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>They go into the new schema %1: %2. Nothing that is in the database is changed.</source>
        <translation>Sie kommen in das neue Schema %1: %2. Nichts, was in der Datenbank ist, wird geändert.</translation>
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
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Restore into %1</source>
        <translation>In %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore into a schema of their own</source>
        <translation>In ein eigenes Schema wiederherstellen</translation>
    </message>
    <message>
        <source>Restore as %1</source>
        <translation>Als %1 wiederherstellen</translation>
    </message>
    <message>
        <source>The safe way: look at the saved rows first, beside the live tables.</source>
        <translation>Der sichere Weg: Sehen Sie sich die gesicherten Zeilen zuerst neben den laufenden Tabellen an.</translation>
    </message>
    <message>
        <source>The safe way: look at the backup first, beside the live database.</source>
        <translation>Der sichere Weg: Sehen Sie sich die Sicherung zuerst neben der laufenden Datenbank an.</translation>
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
        <source>One transaction: the tables are as before until all rows are loaded.</source>
        <translation>Eine einzige Transaktion: Die Tabellen sind wie zuvor, bis alle Zeilen geladen sind.</translation>
    </message>
    <message>
        <source>Nothing that is in the database is changed.</source>
        <translation>Nichts, was in der Datenbank ist, wird geändert.</translation>
    </message>
    <message>
        <source>The file appears when all of it is written.</source>
        <translation>Die Datei erscheint, wenn alles geschrieben ist.</translation>
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
        <source>The database &quot;%1&quot; is as it was before.</source>
        <translation>Die Datenbank „%1“ ist, wie sie zuvor war.</translation>
    </message>
    <message>
        <source>No file is left behind.</source>
        <translation>Keine Datei bleibt zurück.</translation>
    </message>
    <message>
        <source>The other databases are untouched, and nothing called &quot;%1&quot; is left behind.</source>
        <translation>Die anderen Datenbanken sind unberührt, und nichts namens „%1“ bleibt zurück.</translation>
    </message>
    <message>
        <source>The backup holds only a part: missing from then on will be %1.</source>
        <translation>Die Sicherung enthält nur einen Teil. Von da an fehlt: %1.</translation>
    </message>
</context>
<context>
    <name>larder::RetentionForm</name>
    <message>
        <source>&amp;Keep everything of the last</source>
        <translation>&amp;Alles behalten der letzten</translation>
    </message>
    <message>
        <source>Every backup that is not older.</source>
        <translation>Jede Sicherung, die nicht älter ist.</translation>
    </message>
    <message>
        <source> day</source>
        <translation> Tag</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Daily</source>
        <translation>&amp;Täglich</translation>
    </message>
    <message>
        <source>The newest of each day.</source>
        <translation>Die neueste jedes Tages.</translation>
    </message>
    <message>
        <source>&amp;Weekly</source>
        <translation>&amp;Wöchentlich</translation>
    </message>
    <message>
        <source>The newest of each week.</source>
        <translation>Die neueste jeder Woche.</translation>
    </message>
    <message>
        <source> week</source>
        <translation> Woche</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> Wochen</translation>
    </message>
    <message>
        <source>&amp;Monthly</source>
        <translation>&amp;Monatlich</translation>
    </message>
    <message>
        <source>The newest of each calendar month.</source>
        <translation>Die neueste jedes Kalendermonats.</translation>
    </message>
    <message>
        <source> month</source>
        <translation> Monat</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>&amp;Yearly</source>
        <translation>&amp;Jährlich</translation>
    </message>
    <message>
        <source>The newest of each calendar year.</source>
        <translation>Die neueste jedes Kalenderjahres.</translation>
    </message>
    <message>
        <source> year</source>
        <translation> Jahr</translation>
    </message>
    <message>
        <source> years</source>
        <translation> Jahre</translation>
    </message>
    <message>
        <source>And of each database &amp;at least</source>
        <translation>Von jeder Datenbank min&amp;destens</translation>
    </message>
    <message>
        <source>The newest good ones, however old.</source>
        <translation>Die neuesten guten, wie alt sie auch sind.</translation>
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
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>At m&amp;ost in total</source>
        <translation>&amp;Höchstens insgesamt</translation>
    </message>
    <message>
        <source>Beyond that the oldest go.</source>
        <translation>Darüber hinaus fallen die ältesten weg.</translation>
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
        <source>A backup stays when one of the rules wants it; pinned backups and the last proven backup of each database stay always. With no rule of age on, everything stays.</source>
        <translation>Eine Sicherung bleibt, wenn eine der Regeln es verlangt; angeheftete Sicherungen und die zuletzt nachgewiesene jeder Datenbank bleiben immer. Ist keine Altersregel eingeschaltet, bleibt alles.</translation>
    </message>
    <message>
        <source>&amp;Rules of:</source>
        <translation>&amp;Regeln für:</translation>
    </message>
    <message>
        <source>New servers and folders</source>
        <translation>Neue Server und Ordner</translation>
    </message>
    <message>
        <source>New servers begin with these rules, and so does a folder without a server until its own were remembered in Clean up.</source>
        <translation>Neue Server beginnen mit diesen Regeln, ebenso ein Ordner ohne Server, bis unter „Aufräumen“ eigene für ihn gemerkt wurden.</translation>
    </message>
    <message>
        <source>Backups and cleanups of this server keep to these rules, also those of larder-cli.</source>
        <translation>Sicherungen und Aufräumen dieses Servers halten sich an diese Regeln, auch die von larder-cli.</translation>
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
        <translation>Na&amp;me:</translation>
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
        <translation>&amp;Port:</translation>
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
        <translation>&amp;Ordner:</translation>
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
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>The other rules of what to keep are in the settings, under Retention, and in Clean up.</source>
        <translation>Die anderen Regeln, was bleibt, stehen in den Einstellungen unter „Aufbewahrung“ und unter „Aufräumen“.</translation>
    </message>
    <message>
        <source>Empty: what libpq finds in the environment, else the local socket. A connection string (postgresql://…) is taken apart.</source>
        <translation>Leer: was libpq in der Umgebung findet, sonst der lokale Socket. Eine Verbindungszeichenkette (postgresql://…) wird zerlegt.</translation>
    </message>
    <message>
        <source>The connection string in the field of the host cannot be understood.</source>
        <translation>Die Verbindungszeichenkette im Feld des Hosts ist nicht zu verstehen.</translation>
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
    <message>
        <source>Values used</source>
        <translation>Verwendete Werte</translation>
    </message>
</context>
<context>
    <name>larder::Session</name>
    <message>
        <source>The backup directory %1 is not there.</source>
        <translation>Der Sicherungsordner %1 ist nicht da.</translation>
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
    <name>larder::SizeBox</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
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
        <translation>Neue &amp;Server:</translation>
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
    <name>larder::TypedQuestion</name>
    <message>
        <source>Name, to confirm</source>
        <translation>Name, zur Bestätigung</translation>
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
    <message>
        <source>Database dumps (*.sql *.gz *.dump *.backup *.tar *.zst *.xz *.bz2 *.lz4 *.zip *.tgz);;All files (*)</source>
        <translation>Datenbank-Dumps (*.sql *.gz *.dump *.backup *.tar *.zst *.xz *.bz2 *.lz4 *.zip *.tgz);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backup(s)?</source>
        <translation>
            <numerusform>%n Sicherung entfernen?</numerusform>
            <numerusform>%n Sicherungen entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Files and records are deleted and do not come back. What is pinned, and the newest good and the best proven backup of each database, stay; the copy that stays is read before anything goes.</source>
        <translation>Dateien und Aufzeichnungen werden gelöscht und kommen nicht zurück. Was markiert ist, und von jeder Datenbank die neueste gute und die am besten bewiesene Sicherung bleiben; die Kopie, die bleibt, wird gelesen, bevor etwas geht.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
</TS>
