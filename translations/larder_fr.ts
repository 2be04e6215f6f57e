<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BackupDay</name>
    <message>
        <source>roles only</source>
        <translation>rôles uniquement</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s)</source>
        <translation>
            <numerusform>%n base de données</numerusform>
            <numerusform>%n bases de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message numerus="yes">
        <source>Cancel %n running job(s) and close?</source>
        <translation>
            <numerusform>Annuler %n tâche en cours et fermer&#xa0;?</numerusform>
            <numerusform>Annuler %n tâches en cours et fermer&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>A cancelled backup or restore leaves nothing half-done behind.</source>
        <translation>Une sauvegarde ou une restauration annulée ne laisse rien d’inachevé derrière elle.</translation>
    </message>
    <message>
        <source>Cancel the jobs and close</source>
        <translation>Annuler les tâches et fermer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser continuer</translation>
    </message>
</context>
<context>
    <name>DumpFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or removed.</source>
        <translation>Vérifiez le chemin&#xa0;; le fichier a peut-être été déplacé ou supprimé.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>larder::AboutDialog</name>
    <message>
        <source>About Larder</source>
        <translation>À propos de Larder</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Il est fourni sans aucune garantie, dans les limites permises par la loi.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>PostgreSQL backups you can see, trust and restore.</source>
        <translation>Des sauvegardes PostgreSQL visibles, fiables et restaurables.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the versions, for example for a report of a bug</source>
        <translation>Copier les versions, par exemple pour signaler un bogue</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>larder::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours and language of the window.</source>
        <translation>Couleurs et langue de la fenêtre.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>The new language shows when Larder is started the next time.</source>
        <translation>La nouvelle langue sera utilisée au prochain démarrage de Larder.</translation>
    </message>
</context>
<context>
    <name>larder::BackupAdvancedOptions</name>
    <message>
        <source>Also save ro&amp;les and tablespaces</source>
        <translation>Sauvegarder aussi les &amp;rôles et les tablespaces</translation>
    </message>
    <message>
        <source>none, or for example: public.sessions, audit.*</source>
        <translation>aucune, ou par exemple&#xa0;: public.sessions, audit.*</translation>
    </message>
    <message>
        <source>Names or patterns of tables, separated by commas</source>
        <translation>Noms ou motifs de tables, séparés par des virgules</translation>
    </message>
    <message>
        <source>all cores (%1)</source>
        <translation>tous les cœurs (%1)</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>How long to wait for a table that another session has locked</source>
        <translation>Durée d’attente d’une table verrouillée par une autre session</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>keep everything</source>
        <translation>tout conserver</translation>
    </message>
    <message>
        <source>Leave out &amp;tables:</source>
        <translation>&amp;Exclure les tables&#xa0;:</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>&amp;Threads&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Wait for locks:</source>
        <translation>&amp;Attente des verrous&#xa0;:</translation>
    </message>
    <message>
        <source>After success, &amp;keep:</source>
        <translation>Après réussite, co&amp;nserver&#xa0;:</translation>
    </message>
</context>
<context>
    <name>larder::BackupContentOptions</name>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>About as fast as reading the database alone; files up to 6 % larger than gzip&apos;s.</source>
        <translation>À peu près aussi rapide que la seule lecture de la base&#xa0;; fichiers jusqu’à 6&#xa0;% plus gros qu’avec gzip.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>Several times faster than gzip, and files a little smaller than gzip&apos;s.</source>
        <translation>Plusieurs fois plus rapide que gzip, avec des fichiers un peu plus petits.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>The smallest files, at about gzip&apos;s own pace.</source>
        <translation>Les fichiers les plus petits, à peu près au rythme de gzip.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Plain SQL any editor opens; takes about three times the space.</source>
        <translation>SQL brut lisible dans tout éditeur&#xa0;; prend environ trois fois plus de place.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>The smallest files that do not make the backup slower than reading the database.</source>
        <translation>Les fichiers les plus petits possibles sans que la sauvegarde soit plus lente que la lecture de la base.</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Quoi&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Compression:</source>
        <translation>&amp;Compression&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Destination&#xa0;:</translation>
    </message>
    <message>
        <source>What to back up</source>
        <translation>Ce qu’il faut sauvegarder</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>Com&amp;plète</translation>
    </message>
    <message>
        <source>Structure and data: all that is needed to restore</source>
        <translation>Structure et données&#xa0;: tout ce qu’il faut pour restaurer</translation>
    </message>
    <message>
        <source>&amp;Schema only</source>
        <translation>Sc&amp;héma seul</translation>
    </message>
    <message>
        <source>Tables, views and functions without any rows</source>
        <translation>Tables, vues et fonctions sans aucune ligne</translation>
    </message>
    <message>
        <source>Data &amp;only</source>
        <translation>Données seu&amp;les</translation>
    </message>
    <message>
        <source>Rows to load into tables that exist already</source>
        <translation>Lignes à charger dans des tables qui existent déjà</translation>
    </message>
</context>
<context>
    <name>larder::BackupDialog</name>
    <message>
        <source>&amp;Back up 1 database</source>
        <translation>&amp;Sauvegarder 1 base</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Back up %n databases</source>
        <translation>
            <numerusform>&amp;Sauvegarder %n base</numerusform>
            <numerusform>&amp;Sauvegarder %n bases</numerusform>
        </translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Back up databases</source>
        <translation>Sauvegarder des bases de données</translation>
    </message>
    <message>
        <source>Back up databases of %1</source>
        <translation>Sauvegarder des bases de données de %1</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>The sa&amp;me as a command</source>
        <translation>La même chose en co&amp;mmande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The databases of the server are not known yet.</source>
        <translation>Les bases de données du serveur ne sont pas encore connues.</translation>
    </message>
    <message>
        <source>Tick at least one database.</source>
        <translation>Cochez au moins une base de données.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>Choisissez un dossier pour les sauvegardes.</translation>
    </message>
</context>
<context>
    <name>larder::BackupTreeModel</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>larder::BackupTreeView</name>
    <message>
        <source>Backups by date</source>
        <translation>Sauvegardes par date</translation>
    </message>
</context>
<context>
    <name>larder::BackupWords</name>
    <message>
        <source>Roles and tablespaces</source>
        <translation>Rôles et tablespaces</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellée</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>Restaurable</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>A file is there; nothing about it has been checked.</source>
        <translation>Un fichier est là&#xa0;; rien n’a encore été vérifié à son sujet.</translation>
    </message>
    <message>
        <source>The file was read back from disk and its SHA-256 was equal.</source>
        <translation>Le fichier a été relu sur le disque et son SHA-256 était le même.</translation>
    </message>
    <message>
        <source>Every part decompresses; sizes and row counts equal the record made with the backup.</source>
        <translation>Chaque partie se décompresse&#xa0;; les tailles et les nombres de lignes correspondent au relevé établi avec la sauvegarde.</translation>
    </message>
    <message>
        <source>It was loaded into a scratch database without an error.</source>
        <translation>Elle a été chargée sans erreur dans une base temporaire.</translation>
    </message>
    <message>
        <source>Every table read back from a scratch database was equal to what was saved.</source>
        <translation>Chaque table relue dans une base temporaire était identique à ce qui avait été sauvegardé.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plain SQL, gzip</source>
        <translation>SQL brut, gzip</translation>
    </message>
    <message>
        <source>Plain SQL</source>
        <translation>SQL brut</translation>
    </message>
    <message>
        <source>pg_dump custom format</source>
        <translation>Format «&#xa0;custom&#xa0;» de pg_dump</translation>
    </message>
    <message>
        <source>pg_dump directory format</source>
        <translation>Format «&#xa0;directory&#xa0;» de pg_dump</translation>
    </message>
</context>
<context>
    <name>larder::BackupsPane</name>
    <message>
        <source>Welcome to Larder</source>
        <translation>Bienvenue dans Larder</translation>
    </message>
    <message>
        <source>Backups you can see, trust and restore. Tell Larder where your PostgreSQL server is, or look around first with two small sample databases.</source>
        <translation>Des sauvegardes que vous pouvez voir, auxquelles vous pouvez vous fier et que vous pouvez restaurer. Indiquez à Larder où se trouve votre serveur PostgreSQL, ou faites d’abord un tour avec deux petites bases d’exemple.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Aucune sauvegarde pour l’instant</translation>
    </message>
    <message>
        <source>Choose databases and press Back up. Each backup is read back from disk and checked before it is shown here.</source>
        <translation>Choisissez des bases de données et cliquez sur «&#xa0;Sauvegarder&#xa0;». Chaque sauvegarde est relue sur le disque et vérifiée avant d’apparaître ici.</translation>
    </message>
    <message>
        <source>No backups in this folder</source>
        <translation>Aucune sauvegarde dans ce dossier</translation>
    </message>
    <message>
        <source>Backups lie in folders named by date, such as 2025-12-12. Open another folder, or drop a dump file here to restore it.</source>
        <translation>Les sauvegardes se trouvent dans des dossiers nommés d’après la date, comme 2025-12-12. Ouvrez un autre dossier, ou déposez ici un fichier de dump pour le restaurer.</translation>
    </message>
    <message>
        <source>No backup matches the filter</source>
        <translation>Aucune sauvegarde ne correspond au filtre</translation>
    </message>
    <message>
        <source>Words are looked for in database, note, date and file name; the chips above narrow the list further.</source>
        <translation>Les mots sont recherchés dans la base, la note, la date et le nom de fichier&#xa0;; les boutons ci-dessus restreignent encore la liste.</translation>
    </message>
</context>
<context>
    <name>larder::CleanupCalendar</name>
    <message>
        <source>Calendar of what stays and what goes</source>
        <translation>Calendrier de ce qui reste et de ce qui part</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>La liste ci-dessous dit la même chose en toutes lettres.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::CleanupDialog</name>
    <message>
        <source>Delete 1 backup (%1)</source>
        <translation>Supprimer 1 sauvegarde (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups (%1)</source>
        <translation>
            <numerusform>Supprimer %n sauvegarde (%1)</numerusform>
            <numerusform>Supprimer %n sauvegardes (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Keep backups of the last days</source>
        <translation>Conserver les sauvegardes des derniers jours</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> copie</translation>
    </message>
    <message>
        <source> copies</source>
        <translation> copies</translation>
    </message>
    <message>
        <source>Copies of each database to keep whatever their age</source>
        <translation>Copies de chaque base à conserver quel que soit leur âge</translation>
    </message>
    <message>
        <source>&amp;Keep everything of the last</source>
        <translation>&amp;Tout conserver depuis</translation>
    </message>
    <message>
        <source>and of each database &amp;at least</source>
        <translation>et de chaque base &amp;au moins</translation>
    </message>
    <message>
        <source>Backups and what happens to them</source>
        <translation>Sauvegardes et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>&amp;Show also what stays</source>
        <translation>Afficher aussi ce qui &amp;reste</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>1 backup deleted, %1 freed.</source>
        <translation>1 sauvegarde supprimée, %1 libérés.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups deleted, %1 freed.</source>
        <translation>
            <numerusform>%n sauvegarde supprimée, %1 libérés.</numerusform>
            <numerusform>%n sauvegardes supprimées, %1 libérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 backup stays.</source>
        <translation>1 sauvegarde reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups stay.</source>
        <translation>
            <numerusform>%n sauvegarde reste.</numerusform>
            <numerusform>%n sauvegardes restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cleanup was cancelled.</source>
        <translation>Le nettoyage a été annulé.</translation>
    </message>
    <message>
        <source>Backups deleted before that are gone; the others stay.</source>
        <translation>Les sauvegardes déjà supprimées ont disparu&#xa0;; les autres restent.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for backups older than %n days…</source>
        <translation>
            <numerusform>Recherche des sauvegardes de plus de %n jour…</numerusform>
            <numerusform>Recherche des sauvegardes de plus de %n jours…</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Nothing to delete</source>
        <translation>Rien à supprimer</translation>
    </message>
    <message>
        <source>%1 older than 1 day?</source>
        <translation>%1 de plus de 1 jour&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%1 older than %n days?</source>
        <translation>
            <numerusform>%1 de plus de %n jour&#xa0;?</numerusform>
            <numerusform>%1 de plus de %n jours&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The last proven backup of each database stays.</source>
        <translation>La dernière sauvegarde prouvée de chaque base est conservée.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned and the last proven backup of each database stay.</source>
        <translation>
            <numerusform>%n sauvegarde épinglée et la dernière sauvegarde prouvée de chaque base sont conservées.</numerusform>
            <numerusform>%n sauvegardes épinglées et la dernière sauvegarde prouvée de chaque base sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>larder::CleanupLegend</name>
    <message>
        <source>Meaning of the colours</source>
        <translation>Signification des couleurs</translation>
    </message>
</context>
<context>
    <name>larder::CleanupModel</name>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>larder::CleanupWords</name>
    <message>
        <source>within the days to keep</source>
        <translation>dans les jours à conserver</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>among the newest copies that always stay</source>
        <translation>parmi les copies les plus récentes, toujours conservées</translation>
    </message>
    <message>
        <source>newest of its day</source>
        <translation>la plus récente de son jour</translation>
    </message>
    <message>
        <source>newest of its week</source>
        <translation>la plus récente de sa semaine</translation>
    </message>
    <message>
        <source>newest of its month</source>
        <translation>la plus récente de son mois</translation>
    </message>
    <message>
        <source>newest of its year</source>
        <translation>la plus récente de son année</translation>
    </message>
    <message>
        <source>the last one with the best proof</source>
        <translation>la dernière avec la meilleure preuve</translation>
    </message>
    <message>
        <source>its date lies in the future</source>
        <translation>sa date est dans le futur</translation>
    </message>
    <message>
        <source>the clock jumped: nothing is removed</source>
        <translation>l’horloge a fait un saut&#xa0;: rien n’est supprimé</translation>
    </message>
    <message>
        <source>roles of a run that stays</source>
        <translation>rôles d’une exécution qui reste</translation>
    </message>
    <message>
        <source>older than the days to keep</source>
        <translation>plus ancienne que les jours à conserver</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>au-delà de la limite de taille</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4, %5</source>
        <comment>database time, size: fate, reason</comment>
        <translation>%1 %2, %3&#xa0;: %4, %5</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>Conservée indéfiniment</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Dernière prouvée</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>larder::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>larder::ComparePage</name>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>Qu’est-ce qui a changé&#xa0;?</translation>
    </message>
    <message>
        <source>Compare finds objects that came, went or changed, and tables whose rows differ.</source>
        <translation>La comparaison trouve les objets apparus, disparus ou modifiés, et les tables dont les lignes diffèrent.</translation>
    </message>
    <message>
        <source>Reading both sides and comparing…</source>
        <translation>Lecture et comparaison des deux côtés…</translation>
    </message>
    <message>
        <source>Both hold the same</source>
        <translation>Les deux contiennent la même chose</translation>
    </message>
    <message>
        <source>Every definition and every row is equal.</source>
        <translation>Chaque définition et chaque ligne est identique.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à quoi comparer</translation>
    </message>
    <message>
        <source>There is no other plain SQL backup of this database, and no server is shown to compare with.</source>
        <translation>Il n’existe pas d’autre sauvegarde SQL brute de cette base, et aucun serveur n’est affiché auquel la comparer.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Read both sides and show what differs; nothing is changed</source>
        <translation>Lire les deux côtés et montrer les différences&#xa0;; rien n’est modifié</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>Comparer a&amp;vec&#xa0;:</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Sauvegarde du %1</translation>
    </message>
    <message>
        <source>%1 on %2 as it is now</source>
        <translation>%1 sur %2 dans son état actuel</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>equal rows in %1 of %n table(s)</source>
        <translation>
            <numerusform>lignes identiques dans %1 sur %n table</numerusform>
            <numerusform>lignes identiques dans %1 sur %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows before: %1
Rows after:  %2</source>
        <translation>Lignes avant&#xa0;: %1
Lignes après&#xa0;: %2</translation>
    </message>
    <message>
        <source>Only in the database as it is now.</source>
        <translation>Seulement dans la base telle qu’elle est maintenant.</translation>
    </message>
</context>
<context>
    <name>larder::ContentsPage</name>
    <message>
        <source>E&amp;xtract…</source>
        <translation>E&amp;xtraire…</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Examen de la sauvegarde…</translation>
    </message>
    <message>
        <source>Find in names and definitions</source>
        <translation>Chercher dans les noms et les définitions</translation>
    </message>
    <message>
        <source>Kind of objects</source>
        <translation>Type d’objets</translation>
    </message>
    <message>
        <source>Objects of the backup</source>
        <translation>Objets de la sauvegarde</translation>
    </message>
    <message>
        <source>Space ticks a table, Enter shows its rows.</source>
        <translation>Espace coche une table, Entrée montre ses lignes.</translation>
    </message>
    <message>
        <source>Bring the ticked tables back into a database</source>
        <translation>Ramener les tables cochées dans une base de données</translation>
    </message>
    <message>
        <source>Write the ticked tables into a file: SQL, or CSV for one table</source>
        <translation>Écrire les tables cochées dans un fichier&#xa0;: SQL, ou CSV pour une seule table</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Tout (%1)</translation>
    </message>
    <message>
        <source>&amp;Restore tables…</source>
        <translation>&amp;Restaurer des tables…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n table(s)…</source>
        <translation>
            <numerusform>&amp;Restaurer %n table…</numerusform>
            <numerusform>&amp;Restaurer %n tables…</numerusform>
        </translation>
    </message>
    <message>
        <source>Single tables of an archive: pg_restore --table.</source>
        <translation>Tables isolées d’une archive&#xa0;: pg_restore --table.</translation>
    </message>
    <message>
        <source>Tick tables to restore or extract them.</source>
        <translation>Cochez des tables pour les restaurer ou les extraire.</translation>
    </message>
    <message>
        <source>%1 rows, %2</source>
        <translation>%1 lignes, %2</translation>
    </message>
</context>
<context>
    <name>larder::DatabaseChoiceModel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, owned by %2</source>
        <translation>%1, propriétaire&#xa0;: %2</translation>
    </message>
    <message>
        <source>Size and time of the last backup of this database</source>
        <translation>Taille et durée de la dernière sauvegarde de cette base</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévision</translation>
    </message>
</context>
<context>
    <name>larder::DatabaseChooser</name>
    <message>
        <source>&amp;Retry</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Interrogation du serveur</translation>
    </message>
    <message>
        <source>Asking %1 for its databases…</source>
        <translation>Demande de la liste des bases à %1…</translation>
    </message>
    <message>
        <source>Databases to back up</source>
        <translation>Bases de données à sauvegarder</translation>
    </message>
    <message>
        <source>Space ticks a database.</source>
        <translation>Espace coche une base de données.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>To&amp;ut sélectionner</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Ne r&amp;ien sélectionner</translation>
    </message>
</context>
<context>
    <name>larder::DateWords</name>
    <message>
        <source>an unknown date</source>
        <translation>jour inconnu</translation>
    </message>
</context>
<context>
    <name>larder::DetailsPane</name>
    <message>
        <source>Select a backup</source>
        <translation>Sélectionnez une sauvegarde</translation>
    </message>
    <message>
        <source>Its proof, its contents and the commands to restore it appear here.</source>
        <translation>Sa preuve, son contenu et les commandes pour la restaurer apparaissent ici.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What to show of the backup</source>
        <translation>Ce qu’il faut montrer de la sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Read the whole files and compare them with their records</source>
        <translation>Lire les fichiers en entier et les comparer à leurs relevés</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>larder::DifferenceModel</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation>définition modifiée</translation>
    </message>
    <message>
        <source>other values in %1 rows</source>
        <translation>autres valeurs dans %1 lignes</translation>
    </message>
    <message>
        <source>%1 rows → %2</source>
        <translation>%1 lignes → %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>larder::Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>larder::FilterBar</name>
    <message>
        <source>Any proof</source>
        <translation>Toute preuve</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Au moins %1</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s)</source>
        <translation>
            <numerusform>%1 sur %n sauvegarde</numerusform>
            <numerusform>%1 sur %n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Only backups that are kept for ever</source>
        <translation>Seulement les sauvegardes conservées indéfiniment</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>All databases</source>
        <translation>Toutes les bases de données</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Choisir les dates…</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
</context>
<context>
    <name>larder::FilterDates</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Dates to show</source>
        <translation>Dates à afficher</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Afficher ces jours</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
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
        <translation>Filtrer les sauvegardes</translation>
    </message>
    <message>
        <source>Show only backups with these words in database, note, date or file name (Ctrl+F)</source>
        <translation>N’afficher que les sauvegardes contenant ces mots dans la base, la note, la date ou le nom de fichier (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>larder::FindingList</name>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Findings of the flight check</source>
        <translation>Constats du contrôle préalable</translation>
    </message>
</context>
<context>
    <name>larder::FolderField</name>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Chan&amp;ger…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Type a folder.</source>
        <translation>Saisissez un dossier.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 · the folder will be created</source>
        <translation>%1 · le dossier sera créé</translation>
    </message>
</context>
<context>
    <name>larder::HealthDetails</name>
    <message>
        <source>everything: there is no good backup</source>
        <translation>tout&#xa0;: il n’y a aucune sauvegarde valable</translation>
    </message>
    <message>
        <source>changes of the last %1</source>
        <translation>modifications depuis %1</translation>
    </message>
    <message>
        <source>What would be lost now, and how long a restore takes</source>
        <translation>Ce qui serait perdu maintenant, et la durée d’une restauration</translation>
    </message>
    <message>
        <source>If the server died now</source>
        <translation>Si le serveur tombait maintenant</translation>
    </message>
    <message>
        <source>The disk of the backups</source>
        <translation>Le disque des sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a encore aucune sauvegarde.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Seraient perdues</translation>
    </message>
    <message>
        <source>Proof of its backup</source>
        <translation>Preuve de sa sauvegarde</translation>
    </message>
    <message>
        <source>A restore takes</source>
        <translation>Durée d’une restauration</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesurée</translation>
    </message>
    <message>
        <source>about %1, as measured</source>
        <translation>environ %1, d’après mesure</translation>
    </message>
    <message>
        <source>about %1, going by other restores</source>
        <translation>environ %1, d’après d’autres restaurations</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>new backups take %1 a day</source>
        <translation>les nouvelles sauvegardes prennent %1 par jour</translation>
    </message>
    <message>
        <source>the cleanup makes room for them</source>
        <translation>le nettoyage leur fait de la place</translation>
    </message>
    <message numerus="yes">
        <source>full in about %n day(s) at this pace</source>
        <translation>
            <numerusform>plein dans environ %n jour à ce rythme</numerusform>
            <numerusform>plein dans environ %n jours à ce rythme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::HealthStrip</name>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifiée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>proven %1 %2</source>
        <translation>prouvée %1 %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n day(s) at this pace</source>
        <translation>
            <numerusform>%1, environ %n jour à ce rythme</numerusform>
            <numerusform>%1, environ %n jours à ce rythme</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is protected yet</source>
        <translation>Rien n’est encore protégé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n database(s) protected</source>
        <translation>
            <numerusform>%1 sur %n base protégée</numerusform>
            <numerusform>%1 sur %n bases protégées</numerusform>
        </translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>dernière sauvegarde %1</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État de santé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show what would be lost now, how long a restore takes, and how long the disk lasts</source>
        <translation>Montrer ce qui serait perdu maintenant, la durée d’une restauration et pour combien de temps le disque suffit</translation>
    </message>
</context>
<context>
    <name>larder::HealthWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::JobCard</name>
    <message>
        <source>Waiting to begin…</source>
        <translation>En attente de démarrage…</translation>
    </message>
    <message>
        <source>Progress of: %1</source>
        <translation>Progression de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Log of: %1</source>
        <translation>Journal de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Show what happened, line by line</source>
        <translation>Montrer ligne par ligne ce qui s’est passé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop this job; nothing half-done is left behind</source>
        <translation>Arrêter cette tâche&#xa0;; rien d’inachevé ne reste</translation>
    </message>
    <message>
        <source>Runs in another program since %1 (process %2)</source>
        <translation>S’exécute dans un autre programme depuis %1 (processus %2)</translation>
    </message>
    <message>
        <source>Runs on %1 since %2</source>
        <translation>S’exécute sur %1 depuis %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Take this line away; the history keeps it</source>
        <translation>Retirer cette ligne&#xa0;; l’historique la garde</translation>
    </message>
</context>
<context>
    <name>larder::JobDock</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Backups, restores and checks appear here while they run and after.</source>
        <translation>Les sauvegardes, restaurations et vérifications apparaissent ici pendant et après leur exécution.</translation>
    </message>
</context>
<context>
    <name>larder::JobHistoryDialog</name>
    <message>
        <source>Job history</source>
        <translation>Historique des tâches</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Words in job or outcome</source>
        <translation>Mots dans la tâche ou le résultat</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Comment elles se sont terminées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>Type de tâche</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>Journal de la tâche sélectionnée</translation>
    </message>
    <message>
        <source>No job has run yet.</source>
        <translation>Aucune tâche n’a encore été exécutée.</translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation>Aucune tâche ne correspond au filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is written when the job ends.</source>
        <translation>Le journal est écrit à la fin de la tâche.</translation>
    </message>
    <message>
        <source>There is no log.</source>
        <translation>Il n’y a pas de journal.</translation>
    </message>
</context>
<context>
    <name>larder::JobHistoryModel</name>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>running on %1</source>
        <translation>en cours sur %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>larder::JobLog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>larder::JobNotices</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>larder::JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>larder::KeptMenu</name>
    <message>
        <source>&amp;Kept databases</source>
        <translation>&amp;Bases conservées</translation>
    </message>
    <message>
        <source>&amp;Put back as %1…</source>
        <translation>&amp;Rétablir sous le nom %1…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
</context>
<context>
    <name>larder::KindWords</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Materialized view</source>
        <translation>Vue matérialisée</translation>
    </message>
    <message>
        <source>Materialized views</source>
        <translation>Vues matérialisées</translation>
    </message>
    <message>
        <source>Foreign table</source>
        <translation>Table distante</translation>
    </message>
    <message>
        <source>Foreign tables</source>
        <translation>Tables distantes</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procédures</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Agrégat</translation>
    </message>
    <message>
        <source>Aggregates</source>
        <translation>Agrégats</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Triggers</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Contrainte</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Contraintes</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Clé étrangère</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>Clés étrangères</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Séquences</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
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
        <translation>Large Object</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>Large Objects</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>larder::LogPage</name>
    <message>
        <source>Log of the run</source>
        <translation>Journal de l’exécution</translation>
    </message>
    <message>
        <source>No log of this backup here</source>
        <translation>Pas de journal de cette sauvegarde ici</translation>
    </message>
    <message>
        <source>It was made on another computer or by another program. What is done with it from now on is listed here.</source>
        <translation>Elle a été faite sur un autre ordinateur ou par un autre programme. Ce qui lui arrive désormais est listé ici.</translation>
    </message>
    <message>
        <source>What was done with this backup</source>
        <translation>Ce qui a été fait avec cette sauvegarde</translation>
    </message>
</context>
<context>
    <name>larder::MainActions</name>
    <message>
        <source>Add a &amp;server…</source>
        <translation>Ajouter un &amp;serveur…</translation>
    </message>
    <message>
        <source>Save a connection to a server</source>
        <translation>Enregistrer une connexion à un serveur</translation>
    </message>
    <message>
        <source>Server s&amp;ettings…</source>
        <translation>&amp;Propriétés du serveur…</translation>
    </message>
    <message>
        <source>Connection, databases and backup folder of this server</source>
        <translation>Connexion, bases de données et dossier de sauvegarde de ce serveur</translation>
    </message>
    <message>
        <source>&amp;Forget this server…</source>
        <translation>Ou&amp;blier ce serveur…</translation>
    </message>
    <message>
        <source>Remove the saved connection; its backups stay</source>
        <translation>Supprimer la connexion enregistrée&#xa0;; ses sauvegardes restent</translation>
    </message>
    <message>
        <source>Open backup &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier de sauvegardes…</translation>
    </message>
    <message>
        <source>Show the backups of any folder, without a server</source>
        <translation>Afficher les sauvegardes d’un dossier quelconque, sans serveur</translation>
    </message>
    <message>
        <source>&amp;Open dump file…</source>
        <translation>&amp;Ouvrir un fichier de dump…</translation>
    </message>
    <message>
        <source>Restore from a dump file that lies anywhere</source>
        <translation>Restaurer depuis un fichier de dump situé n’importe où</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>&amp;Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Start a private demo server with two small databases</source>
        <translation>Démarrer un serveur de démonstration privé avec deux petites bases de données</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Servers, storage, retention, client tools, appearance and language</source>
        <translation>Serveurs, stockage, rétention, outils clients, apparence et langue</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close Larder</source>
        <translation>Fermer Larder</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>Choose databases and back them up</source>
        <translation>Choisir des bases de données et les sauvegarder</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Read the selected backups whole and compare them with their records</source>
        <translation>Lire en entier les sauvegardes sélectionnées et les comparer à leurs relevés</translation>
    </message>
    <message>
        <source>&amp;Keep for ever</source>
        <translation>&amp;Conserver indéfiniment</translation>
    </message>
    <message>
        <source>A pinned backup is never removed by a cleanup</source>
        <translation>Une sauvegarde épinglée n’est jamais supprimée par un nettoyage</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Write a note on the selected backup</source>
        <translation>Écrire une note sur la sauvegarde sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Copy the paths of the selected backups</source>
        <translation>Copier les chemins des sauvegardes sélectionnées</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>Afficher dans le d&amp;ossier</translation>
    </message>
    <message>
        <source>Open the folder the backup lies in</source>
        <translation>Ouvrir le dossier où se trouve la sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Restore the selected backup step by step</source>
        <translation>Restaurer pas à pas la sauvegarde sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Look at the server and the folder again</source>
        <translation>Examiner de nouveau le serveur et le dossier</translation>
    </message>
    <message>
        <source>Re&amp;build the catalogue</source>
        <translation>&amp;Reconstruire le catalogue</translation>
    </message>
    <message>
        <source>Read every backup&apos;s record again, not only what changed</source>
        <translation>Relire le relevé de chaque sauvegarde, pas seulement ce qui a changé</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Nettoyer…</translation>
    </message>
    <message>
        <source>See which backups the retention would remove, and remove them</source>
        <translation>Voir quelles sauvegardes la rétention supprimerait, et les supprimer</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Go to the filter field</source>
        <translation>Aller au champ de filtre</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Afficher toutes les sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Expand all days</source>
        <translation>&amp;Déplier tous les jours</translation>
    </message>
    <message>
        <source>Show the backups of every day</source>
        <translation>Afficher les sauvegardes de chaque jour</translation>
    </message>
    <message>
        <source>C&amp;ollapse all days</source>
        <translation>&amp;Replier tous les jours</translation>
    </message>
    <message>
        <source>Show only the days</source>
        <translation>N’afficher que les jours</translation>
    </message>
    <message>
        <source>&amp;Job history…</source>
        <translation>&amp;Historique des tâches…</translation>
    </message>
    <message>
        <source>Every job that ran, how it ended and its log</source>
        <translation>Chaque tâche exécutée, son issue et son journal</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Show &amp;log file</source>
        <translation>Afficher le &amp;journal de Larder</translation>
    </message>
    <message>
        <source>Open the folder of Larder&apos;s own log</source>
        <translation>Ouvrir le dossier du journal propre à Larder</translation>
    </message>
    <message>
        <source>&amp;About Larder</source>
        <translation>À &amp;propos de Larder</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Version, licence et bibliothèques</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restauration</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Catalogue</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
</context>
<context>
    <name>larder::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État de santé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Several backups</source>
        <translation>Plusieurs sauvegardes</translation>
    </message>
</context>
<context>
    <name>larder::MessagePanel</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>larder::ObjectDetails</name>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The SQL that makes it</source>
        <translation>Le SQL qui le crée</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>The rows saved with the table</source>
        <translation>Les lignes sauvegardées avec la table</translation>
    </message>
</context>
<context>
    <name>larder::ObjectModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>larder::OverviewPage</name>
    <message>
        <source>%1 (%2 of SQL, %3 times smaller)</source>
        <translation>%1 (%2 de SQL, %3 fois plus petit)</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n table(s)</source>
        <translation>
            <numerusform>%1 dans %n table</numerusform>
            <numerusform>%1 dans %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 at %2, port %3</source>
        <translation>%1 sur %2, port %3</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Keep for ever</source>
        <translation>&amp;Conserver indéfiniment</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Comment elle a été faite</translation>
    </message>
    <message>
        <source>commands that made it</source>
        <translation>commandes qui l’ont créée</translation>
    </message>
    <message>
        <source>commands that restore it by hand</source>
        <translation>commandes pour la restaurer à la main</translation>
    </message>
    <message>
        <source>Restore this backup step by step</source>
        <translation>Restaurer cette sauvegarde pas à pas</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with its record</source>
        <translation>Lire le fichier en entier et le comparer à son relevé</translation>
    </message>
    <message>
        <source>A pinned backup is never removed by a cleanup</source>
        <translation>Une sauvegarde épinglée n’est jamais supprimée par un nettoyage</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your own words on this backup; Enter saves them</source>
        <translation>Vos propres mots sur cette sauvegarde&#xa0;; Entrée les enregistre</translation>
    </message>
    <message>
        <source>Restore it by hand</source>
        <translation>La restaurer à la main</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>Cette sauvegarde est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The last check failed; an earlier backup is safer.</source>
        <translation>La dernière vérification a échoué&#xa0;; une sauvegarde antérieure est plus sûre.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisée avec</translation>
    </message>
    <message>
        <source>pg_dump %1</source>
        <translation>pg_dump %1</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Données au</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>none: the file was not made by Larder</source>
        <translation>aucun&#xa0;: le fichier n’a pas été créé par Larder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>larder::PasswordField</name>
    <message>
        <source>Fo&amp;rget</source>
        <translation>Oub&amp;lier</translation>
    </message>
    <message>
        <source>Line for the password file</source>
        <translation>Ligne pour le fichier de mots de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Removes the stored password when you save</source>
        <translation>Supprime le mot de passe stocké lors de l’enregistrement</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message>
        <source>No keychain to keep a password in: %1. Put this line with your password into ~/.pgpass (mode 0600) instead:</source>
        <translation>Aucun trousseau pour garder un mot de passe&#xa0;: %1. Ajoutez plutôt cette ligne avec votre mot de passe dans ~/.pgpass (mode 0600)&#xa0;:</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>stocké&#xa0;; saisissez pour le remplacer</translation>
    </message>
    <message>
        <source>The stored password is removed when you save.</source>
        <translation>Le mot de passe stocké sera supprimé lors de l’enregistrement.</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain. Leave empty if the server wants none.</source>
        <translation>Conservé dans le trousseau du bureau. Laissez vide si le serveur n’en demande pas.</translation>
    </message>
</context>
<context>
    <name>larder::ProofLadder</name>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
</context>
<context>
    <name>larder::RestoreCheckPage</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Contrôler à nouveau</translation>
    </message>
    <message>
        <source>Nothing is changed by these checks.</source>
        <translation>Ces contrôles ne modifient rien.</translation>
    </message>
    <message>
        <source>1 thing is in the way. Put it right, then check again.</source>
        <translation>1 obstacle subsiste. Corrigez-le, puis contrôlez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the way. Put them right, then check again.</source>
        <translation>
            <numerusform>%n obstacle subsiste. Corrigez-le, puis contrôlez à nouveau.</numerusform>
            <numerusform>%n obstacles subsistent. Corrigez-les, puis contrôlez à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, with 1 warning.</source>
        <translation>Prêt, avec 1 avertissement.</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warnings.</source>
        <translation>
            <numerusform>Prêt, avec %n avertissement.</numerusform>
            <numerusform>Prêt, avec %n avertissements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: all checks passed.</source>
        <translation>Prêt&#xa0;: tous les contrôles sont réussis.</translation>
    </message>
    <message>
        <source>Flight check</source>
        <translation>Contrôle préalable</translation>
    </message>
</context>
<context>
    <name>larder::RestoreConfirmPage</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>The sa&amp;me as a command</source>
        <translation>La même chose en co&amp;mmande</translation>
    </message>
    <message>
        <source>The safe way: look at the backup first, beside the live database.</source>
        <translation>La voie sûre&#xa0;: examinez d’abord la sauvegarde, à côté de la base en service.</translation>
    </message>
    <message>
        <source>Name of the database to replace</source>
        <translation>Nom de la base à remplacer</translation>
    </message>
    <message>
        <source>Restore as %1</source>
        <translation>Restaurer sous le nom %1</translation>
    </message>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation>Pour continuer, saisissez le nom de la base&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmation</translation>
    </message>
</context>
<context>
    <name>larder::RestorePage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>larder::RestorePlan</name>
    <message>
        <source>Replace database &quot;%1&quot; on %2?</source>
        <translation>Remplacer la base «&#xa0;%1&#xa0;» sur %2&#xa0;?</translation>
    </message>
    <message>
        <source>Restore into the empty database &quot;%1&quot; on %2?</source>
        <translation>Restaurer dans la base vide «&#xa0;%1&#xa0;» sur %2&#xa0;?</translation>
    </message>
    <message>
        <source>Restore as the new database &quot;%1&quot; on %2?</source>
        <translation>Restaurer dans la nouvelle base «&#xa0;%1&#xa0;» sur %2&#xa0;?</translation>
    </message>
    <message>
        <source>All of it arrives or nothing does.</source>
        <translation>Tout arrive, ou rien n’arrive.</translation>
    </message>
    <message>
        <source>No other database is touched.</source>
        <translation>Aucune autre base n’est touchée.</translation>
    </message>
    <message>
        <source>No session is connected to it now.</source>
        <translation>Aucune session n’y est connectée actuellement.</translation>
    </message>
    <message>
        <source>1 session will be disconnected.</source>
        <translation>1 session sera déconnectée.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions will be disconnected.</source>
        <translation>
            <numerusform>%n session sera déconnectée.</numerusform>
            <numerusform>%n sessions seront déconnectées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The current database%1 is kept as %2 until you remove it.</source>
        <translation>La base actuelle%1 est conservée sous le nom %2 jusqu’à ce que vous la supprimiez.</translation>
    </message>
    <message>
        <source>The current database%1 is saved among the backups, then deleted before this one is loaded: there is no undo.</source>
        <translation>La base actuelle%1 est enregistrée parmi les sauvegardes, puis supprimée avant le chargement de celle-ci&#xa0;: aucun retour arrière n’est possible.</translation>
    </message>
    <message>
        <source>The backup is of %1 and known to be bad: %2</source>
        <translation>La sauvegarde date du %1 et on la sait défectueuse&#xa0;: %2</translation>
    </message>
    <message>
        <source>The backup is of %1, proven identical on %2.</source>
        <translation>La sauvegarde date du %1, prouvée identique le %2.</translation>
    </message>
    <message>
        <source>The backup is of %1, proven restorable on %2.</source>
        <translation>La sauvegarde date du %1, prouvée restaurable le %2.</translation>
    </message>
    <message>
        <source>The backup is of %1, proven readable on %2.</source>
        <translation>La sauvegarde date du %1, prouvée lisible le %2.</translation>
    </message>
    <message>
        <source>The backup is of %1, sealed on %2.</source>
        <translation>La sauvegarde date du %1, scellée le %2.</translation>
    </message>
    <message>
        <source>The backup is of %1; nothing has been proven about it yet.</source>
        <translation>La sauvegarde date du %1&#xa0;; rien n’a encore été prouvé à son sujet.</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Remplacer %1</translation>
    </message>
    <message>
        <source>Restore into %1</source>
        <translation>Restaurer dans %1</translation>
    </message>
    <message>
        <source>The live database is untouched until the swap.</source>
        <translation>La base en service n’est pas touchée avant la bascule.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available until the restore has ended.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas disponible tant que la restauration n’est pas terminée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays empty until all of it is loaded.</source>
        <translation>«&#xa0;%1&#xa0;» reste vide jusqu’à ce que tout soit chargé.</translation>
    </message>
    <message>
        <source>The live database &quot;%1&quot; is untouched.</source>
        <translation>La base en service «&#xa0;%1&#xa0;» n’a pas été touchée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as empty as before.</source>
        <translation>«&#xa0;%1&#xa0;» est aussi vide qu’avant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be missing or incomplete: restore it again, this or another backup.</source>
        <translation>«&#xa0;%1&#xa0;» manque peut-être ou est incomplète&#xa0;: restaurez-la de nouveau, depuis cette sauvegarde ou une autre.</translation>
    </message>
    <message>
        <source>The other databases are untouched, and nothing called &quot;%1&quot; is left behind.</source>
        <translation>Les autres bases n’ont pas été touchées, et rien du nom de «&#xa0;%1&#xa0;» ne subsiste.</translation>
    </message>
    <message>
        <source>Type a name for the new database.</source>
        <translation>Saisissez un nom pour la nouvelle base.</translation>
    </message>
    <message>
        <source>Choose a database.</source>
        <translation>Choisissez une base de données.</translation>
    </message>
    <message>
        <source>The name has %1 bytes; PostgreSQL allows %2.</source>
        <translation>Le nom fait %1 octets&#xa0;; PostgreSQL en autorise %2.</translation>
    </message>
    <message>
        <source>There is a database of this name already. Choose another, or replace it.</source>
        <translation>Une base de ce nom existe déjà. Choisissez un autre nom, ou remplacez-la.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>Le serveur n’a aucune base de ce nom.</translation>
    </message>
</context>
<context>
    <name>larder::RestoreResultPage</name>
    <message>
        <source>&amp;Undo…</source>
        <translation>Retour &amp;arrière…</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Puts the replaced database back; the restored one is kept in its turn</source>
        <translation>Remet en place la base remplacée&#xa0;; la base restaurée est conservée à son tour</translation>
    </message>
    <message>
        <source>The replaced database is kept as %1.</source>
        <translation>La base remplacée est conservée sous le nom %1.</translation>
    </message>
    <message>
        <source>The restore was cancelled.</source>
        <translation>La restauration a été annulée.</translation>
    </message>
    <message>
        <source>Rows compared</source>
        <translation>Lignes comparées</translation>
    </message>
    <message>
        <source>%1 in %2 tables</source>
        <translation>%1 dans %2 tables</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Old database</source>
        <translation>Ancienne base</translation>
    </message>
    <message>
        <source>kept as %1; undo is possible until you remove it</source>
        <translation>conservée sous le nom %1&#xa0;; le retour arrière est possible tant que vous ne la supprimez pas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Put the old &quot;%1&quot; back on %2?</source>
        <translation>Remettre en place l’ancienne base «&#xa0;%1&#xa0;» sur %2&#xa0;?</translation>
    </message>
    <message>
        <source>Its sessions will be disconnected. %1 becomes &quot;%2&quot; again; the database just restored is kept under another name, so nothing is lost.</source>
        <translation>Ses sessions seront déconnectées. %1 redevient «&#xa0;%2&#xa0;»&#xa0;; la base qui vient d’être restaurée est conservée sous un autre nom, rien n’est donc perdu.</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Remettre %1 en place</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>larder::RestoreRunPage</name>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWhatPage</name>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Ar&amp;rêter</translation>
    </message>
    <message>
        <source>&amp;I trust where this file comes from</source>
        <translation>&amp;J’ai confiance dans la provenance de ce fichier</translation>
    </message>
    <message>
        <source>What has been proven about it</source>
        <translation>Ce qui a été prouvé à son sujet</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 sur le disque</translation>
    </message>
    <message>
        <source>%1 of SQL</source>
        <translation>%1 de SQL</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reads the whole file, unpacks it and compares checksum, sizes and row counts</source>
        <translation>Lit le fichier en entier, le décompresse et compare la somme de contrôle, les tailles et les nombres de lignes</translation>
    </message>
    <message>
        <source>The backup is readable to its end.</source>
        <translation>La sauvegarde est lisible jusqu’à la fin.</translation>
    </message>
    <message>
        <source>This file holds roles and tablespaces, not a database.</source>
        <translation>Ce fichier contient des rôles et des tablespaces, pas une base de données.</translation>
    </message>
    <message>
        <source>Choose the backup of a database to restore.</source>
        <translation>Choisissez la sauvegarde d’une base de données à restaurer.</translation>
    </message>
    <message>
        <source>This backup is known to be bad.</source>
        <translation>On sait cette sauvegarde défectueuse.</translation>
    </message>
    <message>
        <source>This file has no record made by Larder.</source>
        <translation>Ce fichier n’a pas de relevé établi par Larder.</translation>
    </message>
    <message>
        <source>A dump can contain any SQL, which would run with your rights on the server. Go on only if you know who made it.</source>
        <translation>Un dump peut contenir n’importe quel SQL, qui s’exécuterait avec vos droits sur le serveur. Ne continuez que si vous savez qui l’a créé.</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>Sauvegarde à restaurer</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWherePage</name>
    <message>
        <source>&amp;Server:</source>
        <translation>Ser&amp;veur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Into a ne&amp;w database</source>
        <translation>Dans une &amp;nouvelle base</translation>
    </message>
    <message>
        <source>Beside what is there; no database is changed.</source>
        <translation>À côté de l’existant&#xa0;; aucune base n’est modifiée.</translation>
    </message>
    <message>
        <source>Re&amp;place a database</source>
        <translation>&amp;Remplacer une base</translation>
    </message>
    <message>
        <source>Loaded beside it, then exchanged in one instant. The old one is kept, so that you can undo.</source>
        <translation>Chargée à côté, puis échangée en un instant. L’ancienne est conservée, pour permettre le retour arrière.</translation>
    </message>
    <message>
        <source>Into an existing, &amp;empty database</source>
        <translation>Dans une base existante vi&amp;de</translation>
    </message>
    <message>
        <source>For a database somebody prepared for you. All of it arrives or nothing does.</source>
        <translation>Pour une base que quelqu’un a préparée pour vous. Tout arrive, ou rien n’arrive.</translation>
    </message>
    <message>
        <source>Replace in place, &amp;dropping first (short of space)</source>
        <translation>Remplacer sur place, en supprimant d’&amp;abord (manque d’espace)</translation>
    </message>
    <message>
        <source>The old database is deleted before the new one is loaded. There is no undo.</source>
        <translation>L’ancienne base est supprimée avant le chargement de la nouvelle. Aucun retour arrière n’est possible.</translation>
    </message>
    <message>
        <source>Name of the new database</source>
        <translation>Nom de la nouvelle base</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Database &amp;to replace:</source>
        <translation>&amp;Base à remplacer&#xa0;:</translation>
    </message>
    <message>
        <source>Server to restore to</source>
        <translation>Serveur sur lequel restaurer</translation>
    </message>
    <message>
        <source>No server is saved yet.</source>
        <translation>Aucun serveur n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Close this window and add a server under File first.</source>
        <translation>Fermez cette fenêtre et ajoutez d’abord un serveur dans le menu Fichier.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>PostgreSQL %1, signed in as %2</source>
        <translation>PostgreSQL %1, connecté en tant que %2</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>No&amp;m&#xa0;:</translation>
    </message>
    <message>
        <source>E&amp;mpty database:</source>
        <translation>Base v&amp;ide&#xa0;:</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Cancel the undo of &quot;%1&quot;?</source>
        <translation>Annuler le retour arrière de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel the restore of &quot;%1&quot;?</source>
        <translation>Annuler la restauration de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The databases stay as they are now.</source>
        <translation>Les bases de données restent telles qu’elles sont maintenant.</translation>
    </message>
    <message>
        <source>Cancel the undo</source>
        <translation>Annuler le retour arrière</translation>
    </message>
    <message>
        <source>Cancel the restore</source>
        <translation>Annuler la restauration</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>larder::RetentionSettings</name>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>How long backups stay before a cleanup may remove them.</source>
        <translation>Durée pendant laquelle les sauvegardes restent avant qu’un nettoyage puisse les supprimer.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>keep everything</source>
        <translation>tout conserver</translation>
    </message>
    <message>
        <source>Days to keep backups</source>
        <translation>Jours de conservation des sauvegardes</translation>
    </message>
    <message>
        <source>Copies that always stay</source>
        <translation>Copies toujours conservées</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>C&amp;onserver&#xa0;:</translation>
    </message>
    <message>
        <source>What new servers begin with; each has its own in its form.</source>
        <translation>Valeurs de départ des nouveaux serveurs&#xa0;; chacun a les siennes dans sa fiche.</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>A&amp;u moins&#xa0;:</translation>
    </message>
    <message>
        <source>Newest good backups of each database that a cleanup keeps, however old they are.</source>
        <translation>Nombre des sauvegardes valables les plus récentes de chaque base qu’un nettoyage conserve, quel que soit leur âge.</translation>
    </message>
    <message>
        <source>Pinned backups and the last proven backup of each database are never removed.</source>
        <translation>Les sauvegardes épinglées et la dernière sauvegarde prouvée de chaque base ne sont jamais supprimées.</translation>
    </message>
</context>
<context>
    <name>larder::RowsView</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>First row shown</source>
        <translation>Première ligne affichée</translation>
    </message>
    <message>
        <source>Show the rows from this one on</source>
        <translation>Afficher les lignes à partir de celle-ci</translation>
    </message>
    <message>
        <source>From row </source>
        <translation>Depuis la ligne </translation>
    </message>
    <message>
        <source>Previous rows</source>
        <translation>Lignes précédentes</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>Lignes suivantes</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Aucune ligne</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <translation>Lignes %1 à %2 sur %3</translation>
    </message>
</context>
<context>
    <name>larder::RunModel</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>larder::ServerChooser</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The server whose backups are shown</source>
        <translation>Le serveur dont les sauvegardes sont affichées</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Aucun serveur</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Connected as %1, %2</source>
        <translation>Connecté en tant que %1, %2</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>connexion chiffrée (TLS)</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>connexion non chiffrée</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
</context>
<context>
    <name>larder::ServerCommands</name>
    <message>
        <source>Forget the server &quot;%1&quot;?</source>
        <translation>Oublier le serveur «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its address and password are removed from this computer. Its backups stay where they are.</source>
        <translation>Son adresse et son mot de passe sont supprimés de cet ordinateur. Ses sauvegardes restent où elles sont.</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Oublier %1</translation>
    </message>
</context>
<context>
    <name>larder::ServerDialog</name>
    <message>
        <source>PASSWORD</source>
        <translation>MOT_DE_PASSE</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Serveur %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connects with what is typed here, without saving it</source>
        <translation>Se connecte avec les valeurs saisies ici, sans les enregistrer</translation>
    </message>
    <message>
        <source>The server is saved, its password is not</source>
        <translation>Le serveur est enregistré, mais pas son mot de passe</translation>
    </message>
</context>
<context>
    <name>larder::ServerForm</name>
    <message>
        <source>Default (use TLS if the server offers it)</source>
        <translation>Par défaut (TLS si le serveur le propose)</translation>
    </message>
    <message>
        <source>Verify certificate and host name (safest)</source>
        <translation>Vérifier le certificat et le nom d’hôte (le plus sûr)</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>Vérifier le certificat</translation>
    </message>
    <message>
        <source>Encrypt, without verifying</source>
        <translation>Chiffrer, sans vérifier</translation>
    </message>
    <message>
        <source>Use TLS if the server offers it</source>
        <translation>TLS si le serveur le propose</translation>
    </message>
    <message>
        <source>Use TLS only if the server insists</source>
        <translation>TLS seulement si le serveur l’exige</translation>
    </message>
    <message>
        <source>Never encrypt</source>
        <translation>Ne jamais chiffrer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>for example prod-1</source>
        <translation>par exemple prod-1</translation>
    </message>
    <message>
        <source>host name, address or socket folder</source>
        <translation>nom d’hôte, adresse ou dossier du socket</translation>
    </message>
    <message>
        <source>Empty: what libpq finds in the environment, else the local socket</source>
        <translation>Vide&#xa0;: ce que libpq trouve dans l’environnement, sinon le socket local</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>the name you are signed in with</source>
        <translation>votre nom de session</translation>
    </message>
    <message>
        <source>Connected to for questions about the whole server</source>
        <translation>Base utilisée pour les questions portant sur tout le serveur</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Chiffrement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Maintenance database:</source>
        <translation>Base de ma&amp;intenance&#xa0;:</translation>
    </message>
    <message>
        <source>every database, new ones included</source>
        <translation>toutes les bases, les nouvelles comprises</translation>
    </message>
    <message>
        <source>One name or pattern a line, for example shop_*</source>
        <translation>Un nom ou motif par ligne, par exemple shop_*</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>keep everything</source>
        <translation>tout conserver</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Databases:</source>
        <translation>&amp;Bases de données&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>C&amp;onserver&#xa0;:</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Donnez un nom au serveur.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>Le nom dépasse %n caractère.</numerusform>
            <numerusform>Le nom dépasse %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a server called &quot;%1&quot; already.</source>
        <translation>Il existe déjà un serveur nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>Le port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>Choisissez un dossier pour les sauvegardes.</translation>
    </message>
</context>
<context>
    <name>larder::ServerSettings</name>
    <message>
        <source>service %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>The PostgreSQL servers that Larder knows. Passwords are in the keychain.</source>
        <translation>Les serveurs PostgreSQL connus de Larder. Les mots de passe sont dans le trousseau.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change address, folder, databases or password</source>
        <translation>Modifier l’adresse, le dossier, les bases ou le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Forget the server; its backups stay</source>
        <translation>Oublier le serveur&#xa0;; ses sauvegardes restent</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Connect, and show version, client tools, encryption and rights</source>
        <translation>Se connecter et afficher la version, les outils clients, le chiffrement et les droits</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>Serveurs enregistrés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Sauvegardes dans</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Save a connection to another server</source>
        <translation>Enregistrer une connexion à un autre serveur</translation>
    </message>
</context>
<context>
    <name>larder::ServerTest</name>
    <message>
        <source>superuser: may back up and restore everything</source>
        <translation>superutilisateur&#xa0;: peut tout sauvegarder et restaurer</translation>
    </message>
    <message>
        <source>may create databases, so restoring is possible</source>
        <translation>peut créer des bases, la restauration est donc possible</translation>
    </message>
    <message>
        <source>may not create databases: backing up works, restoring needs CREATEDB</source>
        <translation>ne peut pas créer de bases&#xa0;: la sauvegarde fonctionne, la restauration exige CREATEDB</translation>
    </message>
    <message>
        <source>What the server is</source>
        <translation>Ce qu’est le serveur</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>1 database can be backed up.</source>
        <translation>1 base peut être sauvegardée.</translation>
    </message>
    <message numerus="yes">
        <source>%n databases can be backed up.</source>
        <translation>
            <numerusform>%n base peut être sauvegardée.</numerusform>
            <numerusform>%n bases peuvent être sauvegardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>PostgreSQL %1, a standby (read only)</source>
        <translation>PostgreSQL %1, serveur secondaire (lecture seule)</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Client tools</source>
        <translation>Outils clients</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>none: what is sent can be read on the way</source>
        <translation>aucun&#xa0;: ce qui est envoyé peut être lu en chemin</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
</context>
<context>
    <name>larder::SettingsDialog</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>larder::SleepInhibitor</name>
    <message>
        <source>A backup or restore is running</source>
        <translation>Une sauvegarde ou une restauration est en cours</translation>
    </message>
</context>
<context>
    <name>larder::StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Where the backups lie. A server&apos;s own folder is in its form.</source>
        <translation>Où se trouvent les sauvegardes. Le dossier propre à un serveur figure dans sa fiche.</translation>
    </message>
    <message>
        <source>&amp;Show these backups</source>
        <translation>&amp;Afficher ces sauvegardes</translation>
    </message>
    <message>
        <source>&amp;New servers:</source>
        <translation>&amp;Nouveaux serveurs&#xa0;:</translation>
    </message>
    <message>
        <source>Each server gets a folder of its name in there.</source>
        <translation>Chaque serveur y reçoit un dossier à son nom.</translation>
    </message>
    <message>
        <source>Known folders of backups</source>
        <translation>Dossiers de sauvegardes connus</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>La plus récente</translation>
    </message>
    <message>
        <source>Close the settings and show this folder in the window</source>
        <translation>Fermer les paramètres et afficher ce dossier dans la fenêtre</translation>
    </message>
    <message>
        <source>Known folders</source>
        <translation>Dossiers connus</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>indisponible actuellement</translation>
    </message>
</context>
<context>
    <name>larder::TableRestoreDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Into a schema of their o&amp;wn</source>
        <translation>Dans un &amp;schéma à part</translation>
    </message>
    <message>
        <source>Back into &amp;place</source>
        <translation>À leur &amp;place d’origine</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Restore tables</source>
        <translation>Restaurer des tables</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s) of %1</source>
        <translation>
            <numerusform>Restaurer %n table de %1</numerusform>
            <numerusform>Restaurer %n tables de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>From the backup of %1: %2</source>
        <translation>Depuis la sauvegarde du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The sa&amp;me as a command</source>
        <translation>La même chose en co&amp;mmande</translation>
    </message>
    <message>
        <source>Server to restore to</source>
        <translation>Serveur sur lequel restaurer</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>Ser&amp;veur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Name of the new schema</source>
        <translation>Nom du nouveau schéma</translation>
    </message>
    <message>
        <source>Name of the database, to confirm</source>
        <translation>Nom de la base, pour confirmer</translation>
    </message>
    <message>
        <source>Beside what is there: nothing in the database is changed. Name of the new schema:</source>
        <translation>À côté de l’existant&#xa0;: rien n’est modifié dans la base. Nom du nouveau schéma&#xa0;:</translation>
    </message>
    <message>
        <source>The rows these tables hold now are replaced by those of the backup. There is no undo.</source>
        <translation>Les lignes actuelles de ces tables sont remplacées par celles de la sauvegarde. Aucun retour arrière n’est possible.</translation>
    </message>
    <message>
        <source>No server is saved yet.</source>
        <translation>Aucun serveur n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Close this window and add a server under File first.</source>
        <translation>Fermez cette fenêtre et ajoutez d’abord un serveur dans le menu Fichier.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>PostgreSQL %1, signed in as %2</source>
        <translation>PostgreSQL %1, connecté en tant que %2</translation>
    </message>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation>Pour continuer, saisissez le nom de la base&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Replace the rows of %n table(s)</source>
        <translation>
            <numerusform>Remplacer les lignes de %n table</numerusform>
            <numerusform>Remplacer les lignes de %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s)</source>
        <translation>
            <numerusform>Restaurer %n table</numerusform>
            <numerusform>Restaurer %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::Timeline</name>
    <message>
        <source>Smaller than usual: the ones before were about %1</source>
        <translation>Plus petite que d’habitude&#xa0;: les précédentes faisaient environ %1</translation>
    </message>
    <message>
        <source>Larger than usual: the ones before were about %1</source>
        <translation>Plus grande que d’habitude&#xa0;: les précédentes faisaient environ %1</translation>
    </message>
    <message>
        <source>%1 rows; the one before had %2</source>
        <translation>%1 lignes&#xa0;; la précédente en avait %2</translation>
    </message>
    <message>
        <source>Came %1 after the one before; usual is %2</source>
        <translation>Arrivée %1 après la précédente&#xa0;; d’habitude %2</translation>
    </message>
</context>
<context>
    <name>larder::TimelineDock</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Hide the timeline</source>
        <translation>Masquer la chronologie</translation>
    </message>
    <message>
        <source>Drag to select dates</source>
        <translation>Glisser pour sélectionner des dates</translation>
    </message>
    <message>
        <source>Size of backups</source>
        <translation>Taille des sauvegardes</translation>
    </message>
</context>
<context>
    <name>larder::TimelineLegend</name>
    <message>
        <source>Databases of the timeline</source>
        <translation>Bases de la chronologie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::TimelinePlot</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Size of each backup over time. The tree shows the same backups.</source>
        <translation>Taille de chaque sauvegarde au fil du temps. L’arborescence montre les mêmes sauvegardes.</translation>
    </message>
</context>
<context>
    <name>larder::ToolSettings</name>
    <message>
        <source>Client tools</source>
        <translation>Outils clients</translation>
    </message>
    <message>
        <source>pg_dump, pg_restore and psql as installed. For each server Larder takes the lowest version that is not older than the server.</source>
        <translation>pg_dump, pg_restore et psql tels qu’ils sont installés. Pour chaque serveur, Larder prend la version la plus basse qui n’est pas plus ancienne que le serveur.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Installed client tools</source>
        <translation>Outils clients installés</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Start each program of the selected version once</source>
        <translation>Démarrer une fois chaque programme de la version sélectionnée</translation>
    </message>
    <message>
        <source>After something was installed or removed</source>
        <translation>Après une installation ou une désinstallation</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>No client tools found</source>
        <translation>Aucun outil client trouvé</translation>
    </message>
    <message>
        <source>Install the package postgresql-client, or name the folder of the programs in the variable LARDER_PG_BINDIRS.</source>
        <translation>Installez le paquet postgresql-client, ou indiquez le dossier des programmes dans la variable LARDER_PG_BINDIRS.</translation>
    </message>
    <message>
        <source>These programs work.</source>
        <translation>Ces programmes fonctionnent.</translation>
    </message>
    <message>
        <source>pg_dump, pg_restore, psql and pg_dumpall start and are of one version.</source>
        <translation>pg_dump, pg_restore, psql et pg_dumpall démarrent et sont de la même version.</translation>
    </message>
</context>
<context>
    <name>larder::TrayIcon</name>
    <message>
        <source>&amp;Show Larder</source>
        <translation>&amp;Afficher Larder</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n tâche en cours</numerusform>
            <numerusform>%n tâches en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>larder::WindowCommands</name>
    <message>
        <source>Open a folder of backups</source>
        <translation>Ouvrir un dossier de sauvegardes</translation>
    </message>
    <message>
        <source>Open a dump file</source>
        <translation>Ouvrir un fichier de dump</translation>
    </message>
    <message>
        <source>Database dumps (*.sql *.sql.gz *.gz *.dump *.zst *.xz *.bz2);;All files (*)</source>
        <translation>Dumps de bases de données (*.sql *.sql.gz *.gz *.dump *.zst *.xz *.bz2);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>SQL script (*.sql)</source>
        <translation>Script SQL (*.sql)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Extract tables into a file</source>
        <translation>Extraire des tables dans un fichier</translation>
    </message>
    <message>
        <source>Put back &quot;%1&quot; as it was before the restore?</source>
        <translation>Remettre «&#xa0;%1&#xa0;» dans l’état d’avant la restauration&#xa0;?</translation>
    </message>
    <message>
        <source>Its sessions will be disconnected. %1 becomes %2 again; the present %2 is kept in its turn.</source>
        <translation>Ses sessions seront déconnectées. %1 redevient %2&#xa0;; la base %2 actuelle est conservée à son tour.</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Remettre %1 en place</translation>
    </message>
    <message>
        <source>Remove the kept database &quot;%1&quot;?</source>
        <translation>Supprimer la base conservée «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>This frees %1 on the server. The restore that replaced it can then no longer be undone.</source>
        <translation>Cela libère %1 sur le serveur. Le retour arrière de la restauration qui l’a remplacée ne sera alors plus possible.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
</TS>
