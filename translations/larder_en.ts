<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupDay</name>
    <message numerus="yes">
        <source>%n database(s)</source>
        <translation>
            <numerusform>%n database</numerusform>
            <numerusform>%n databases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed in a drill</source>
        <translation>
            <numerusform>%n failed in a drill</numerusform>
            <numerusform>%n failed in a drill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message numerus="yes">
        <source>Cancel %n running job(s) and close?</source>
        <translation>
            <numerusform>Cancel %n running job and close?</numerusform>
            <numerusform>Cancel %n running jobs and close?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::BackupAdvanced</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further tries</source>
        <translation>
            <numerusform>%n further try</numerusform>
            <numerusform>%n further tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::BackupDialog</name>
    <message numerus="yes">
        <source>&amp;Back up %n databases</source>
        <translation>
            <numerusform>&amp;Back up %n database</numerusform>
            <numerusform>&amp;Back up %n databases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::BackupTablePicker</name>
    <message numerus="yes">
        <source>&amp;Take %n table(s)</source>
        <translation>
            <numerusform>&amp;Take %n table</numerusform>
            <numerusform>&amp;Take %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::BackupTables</name>
    <message numerus="yes">
        <source>%n table(s) to choose from, as of the backup of %1.</source>
        <translation>
            <numerusform>%n table to choose from, as of the backup of %1.</numerusform>
            <numerusform>%n tables to choose from, as of the backup of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s), %2 of %3 of rows, as of the backup of %4.</source>
        <translation>
            <numerusform>%1 of %n table, %2 of %3 of rows, as of the backup of %4.</numerusform>
            <numerusform>%1 of %n tables, %2 of %3 of rows, as of the backup of %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::CleanupCalendar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::CleanupDialog</name>
    <message numerus="yes">
        <source>Delete %n backups (%1)</source>
        <translation>
            <numerusform>Delete %n backup (%1)</numerusform>
            <numerusform>Delete %n backups (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups deleted, %1 freed.</source>
        <translation>
            <numerusform>%n backup deleted, %1 freed.</numerusform>
            <numerusform>%n backups deleted, %1 freed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups stay.</source>
        <translation>
            <numerusform>%n backup stays.</numerusform>
            <numerusform>%n backups stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 older than %n days?</source>
        <translation>
            <numerusform>%1 older than %n day?</numerusform>
            <numerusform>%1 older than %n days?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned and the last proven backup of each database stay.</source>
        <translation>
            <numerusform>%n pinned and the last proven backup of each database stay.</numerusform>
            <numerusform>%n pinned and the last proven backup of each database stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups</source>
        <translation>
            <numerusform>Delete %n backup</numerusform>
            <numerusform>Delete %n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::CleanupWords</name>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>older than %n day</numerusform>
            <numerusform>older than %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ComparePage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>equal rows in %1 of %n table(s)</source>
        <translation>
            <numerusform>equal rows in %1 of %n table</numerusform>
            <numerusform>equal rows in %1 of %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ContentsPage</name>
    <message numerus="yes">
        <source>&amp;Restore %n table(s)…</source>
        <translation>
            <numerusform>&amp;Restore %n table…</numerusform>
            <numerusform>&amp;Restore %n tables…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::DetailsPane</name>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::FilterBar</name>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s)</source>
        <translation>
            <numerusform>%1 of %n backup</numerusform>
            <numerusform>%1 of %n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::GlobalsDialog</name>
    <message numerus="yes">
        <source>%n thing(s) will be added.</source>
        <translation>
            <numerusform>%n thing will be added.</numerusform>
            <numerusform>%n things will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that exist will be changed to what the backup says, passwords included. There is no undo.</source>
        <translation>
            <numerusform>%n thing that exists will be changed to what the backup says, passwords included. There is no undo.</numerusform>
            <numerusform>%n things that exist will be changed to what the backup says, passwords included. There is no undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) applied.</source>
        <translation>
            <numerusform>%n thing applied.</numerusform>
            <numerusform>%n things applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::HealthDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>full in about %n day(s) at this pace</source>
        <translation>
            <numerusform>full in about %n day at this pace</numerusform>
            <numerusform>full in about %n days at this pace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::HealthStrip</name>
    <message numerus="yes">
        <source>%1, about %n day(s) at this pace</source>
        <translation>
            <numerusform>%1, about %n day at this pace</numerusform>
            <numerusform>%1, about %n days at this pace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n database(s) protected</source>
        <translation>
            <numerusform>%1 of %n database protected</numerusform>
            <numerusform>%1 of %n databases protected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n more to look at</numerusform>
            <numerusform>%n more to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::HealthWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::JobHistoryDialog</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::KeptDialog</name>
    <message numerus="yes">
        <source>%n database(s), %1</source>
        <translation>
            <numerusform>%n database, %1</numerusform>
            <numerusform>%n databases, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ManualFind</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::OverviewPage</name>
    <message numerus="yes">
        <source>%1 in %n table(s)</source>
        <translation>
            <numerusform>%1 in %n table</numerusform>
            <numerusform>%1 in %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::RestoreCheckPage</name>
    <message numerus="yes">
        <source>%n things are in the way. Put them right, then check again.</source>
        <translation>
            <numerusform>%n thing is in the way. Put it right, then check again.</numerusform>
            <numerusform>%n things are in the way. Put them right, then check again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warnings.</source>
        <translation>
            <numerusform>Ready, with %n warning.</numerusform>
            <numerusform>Ready, with %n warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::RestoreTables</name>
    <message numerus="yes">
        <source>%n table(s), %1 rows, %2</source>
        <translation>
            <numerusform>%n table, %1 rows, %2</numerusform>
            <numerusform>%n tables, %1 rows, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::RestoreWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the rows of %n table(s) in &quot;%1&quot; on %2?</source>
        <translation>
            <numerusform>Replace the rows of %n table in &quot;%1&quot; on %2?</numerusform>
            <numerusform>Replace the rows of %n tables in &quot;%1&quot; on %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s) into &quot;%1&quot; on %2?</source>
        <translation>
            <numerusform>Restore %n table into &quot;%1&quot; on %2?</numerusform>
            <numerusform>Restore %n tables into &quot;%1&quot; on %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n table(s) into a file?</source>
        <translation>
            <numerusform>Write %n table into a file?</numerusform>
            <numerusform>Write %n tables into a file?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions will be disconnected.</source>
        <translation>
            <numerusform>%n session will be disconnected.</numerusform>
            <numerusform>%n sessions will be disconnected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the rows of %n table(s)</source>
        <translation>
            <numerusform>Replace the rows of %n table</numerusform>
            <numerusform>Replace the rows of %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s)</source>
        <translation>
            <numerusform>Restore %n table</numerusform>
            <numerusform>Restore %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ServerForm</name>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>The name is longer than %n character.</numerusform>
            <numerusform>The name is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ServerTest</name>
    <message numerus="yes">
        <source>%n databases can be backed up.</source>
        <translation>
            <numerusform>%n database can be backed up.</numerusform>
            <numerusform>%n databases can be backed up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::TimelineLegend</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::TrayIcon</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n job running</numerusform>
            <numerusform>%n jobs running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::WindowCommands</name>
    <message numerus="yes">
        <source>Remove %n backup(s)?</source>
        <translation>
            <numerusform>Remove %n backup?</numerusform>
            <numerusform>Remove %n backups?</numerusform>
        </translation>
    </message>
</context>
</TS>
