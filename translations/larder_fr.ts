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
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n endommagée</numerusform>
            <numerusform>%n endommagées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquante</numerusform>
            <numerusform>%n manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed in a drill</source>
        <translation>
            <numerusform>%n échouée à l’exercice</numerusform>
            <numerusform>%n échouées à l’exercice</numerusform>
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
    <name>CommandWords</name>
    <message>
        <source>Catalogue → Rebuild the catalogue</source>
        <translation>Catalogue → Reconstruire le catalogue</translation>
    </message>
    <message>
        <source>Catalogue → Clean up…</source>
        <translation>Catalogue → Nettoyer…</translation>
    </message>
    <message>
        <source>Restore → Kept databases…</source>
        <translation>Restauration → Bases conservées…</translation>
    </message>
    <message>
        <source>the list in the main window</source>
        <translation>la liste de la fenêtre principale</translation>
    </message>
    <message>
        <source>File → Add a server…</source>
        <translation>Fichier → Ajouter un serveur…</translation>
    </message>
    <message>
        <source>File → Server settings… → Test</source>
        <translation>Fichier → Propriétés du serveur… → Tester</translation>
    </message>
    <message>
        <source>the page Contents of the backup</source>
        <translation>la page Contenu de la sauvegarde</translation>
    </message>
    <message>
        <source>Forget on the page Overview of the backup</source>
        <translation>Oublier sur la page Aperçu de la sauvegarde</translation>
    </message>
    <message>
        <source>Restore… → New database → Load what can be loaded</source>
        <translation>Restaurer… → Nouvelle base → Charger ce qui peut l’être</translation>
    </message>
</context>
<context>
    <name>ConnectionSources</name>
    <message>
        <source>typed here</source>
        <translation>saisi ici</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>variable d’environnement %1</translation>
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
    <name>Engine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the owner and mode of the folder: Larder needs to read and write it.</source>
        <translation>Vérifiez le propriétaire et les permissions du dossier&#xa0;: Larder doit pouvoir y lire et y écrire.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>Impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message>
        <source>Cannot inspect %1</source>
        <translation>Impossible d’examiner %1</translation>
    </message>
    <message>
        <source>Cannot write %1 to disk</source>
        <translation>Impossible d’écrire %1 sur le disque</translation>
    </message>
    <message>
        <source>Cannot close %1</source>
        <translation>Impossible de fermer %1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 To</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 Po</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 T</source>
        <translation>%1 T</translation>
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
        <translation>jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>dans %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>dans %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>il y a %1 jours</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dans %1 jours</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Cannot create %1</source>
        <translation>Impossible de créer %1</translation>
    </message>
    <message>
        <source>Check owner and mode of its folder, or set XDG_DATA_HOME to a folder that can be written.</source>
        <translation>Vérifiez le propriétaire et les permissions de son dossier, ou indiquez dans XDG_DATA_HOME un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Larder ended before the job did: killed, or the machine went down.</source>
        <translation>Larder s’est terminé avant la tâche&#xa0;: il a été tué, ou la machine s’est arrêtée.</translation>
    </message>
    <message>
        <source>The catalogue %1 was written by a newer Larder.</source>
        <translation>Le catalogue %1 a été écrit par une version plus récente de Larder.</translation>
    </message>
    <message>
        <source>Update Larder, or move that file away: it is made again from the backups.</source>
        <translation>Mettez Larder à jour, ou déplacez ce fichier&#xa0;: il sera recréé à partir des sauvegardes.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be used: %2.</source>
        <translation>Le catalogue %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 holds what pg_dump never writes: commands of psql.</source>
        <translation>%1 contient ce que pg_dump n’écrit jamais&#xa0;: des commandes de psql.</translation>
    </message>
    <message>
        <source>Look at it with less; do not run it.</source>
        <translation>Examinez-le avec less&#xa0;; ne l’exécutez pas.</translation>
    </message>
    <message>
        <source>There are several relations %1.</source>
        <translation>Il existe plusieurs relations %1.</translation>
    </message>
    <message>
        <source>Name the schema too: %1 or %2.</source>
        <translation>Indiquez aussi le schéma&#xa0;: %1 ou %2.</translation>
    </message>
    <message>
        <source>“%1” is no name of a table.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de table.</translation>
    </message>
    <message>
        <source>Write it as in SQL: orders, shop.orders, shop.&quot;Odd name&quot;.</source>
        <translation>Écrivez-le comme en SQL&#xa0;: orders, shop.orders, shop.&quot;Odd name&quot;.</translation>
    </message>
    <message>
        <source>%1 holds no table %2.</source>
        <translation>%1 ne contient aucune table %2.</translation>
    </message>
    <message>
        <source>The index of %1 was not kept: %2</source>
        <translation>L’index de %1 n’a pas été conservé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading %1 once to find its tables.</source>
        <translation>Lecture unique de %1 pour trouver ses tables.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2 of its SQL, before the part to be read.</source>
        <translation>%1 se termine à l’octet %2 de son SQL, avant la partie à lire.</translation>
    </message>
    <message>
        <source>It is not the file that the index was made for; verify the backup.</source>
        <translation>Ce n’est pas le fichier pour lequel l’index a été fait&#xa0;; vérifiez la sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is cut short, or its length is wrong</source>
        <translation>%1 est tronqué, ou sa longueur est fausse</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or give --yes to replace it.</source>
        <translation>Choisissez un autre nom, ou donnez --yes pour le remplacer.</translation>
    </message>
    <message>
        <source>%1 holds table %2, of which its index says nothing.</source>
        <translation>%1 contient la table %2, dont son index ne dit rien.</translation>
    </message>
    <message>
        <source>Verify the backup.</source>
        <translation>Vérifiez la sauvegarde.</translation>
    </message>
    <message>
        <source>Table %1.%2 of %3 is not where its index says.</source>
        <translation>La table %1.%2 de %3 n’est pas là où l’indique son index.</translation>
    </message>
    <message>
        <source>Verify the backup: the file or its manifest was changed.</source>
        <translation>Vérifiez la sauvegarde&#xa0;: le fichier ou son manifeste a été modifié.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump.</source>
        <translation>%1 n’est pas un dump PostgreSQL.</translation>
    </message>
    <message>
        <source>Choose a file that pg_dump or Larder wrote.</source>
        <translation>Choisissez un fichier écrit par pg_dump ou par Larder.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is cut off: %2.</source>
        <translation>%1 est endommagé&#xa0;: sa fin manque&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Use an older backup or a copy of this one.</source>
        <translation>Utilisez une sauvegarde plus ancienne ou une copie de celle-ci.</translation>
    </message>
    <message>
        <source>The rows of table %1.%2 in %3 are not those its manifest records.</source>
        <translation>Les lignes de la table %1.%2 dans %3 ne sont pas celles que son manifeste a notées.</translation>
    </message>
    <message>
        <source>Do not use them; use an older backup or a copy of this one.</source>
        <translation>Ne les utilisez pas&#xa0;; prenez une sauvegarde plus ancienne ou une copie de celle-ci.</translation>
    </message>
    <message>
        <source>There are several tables %1.</source>
        <translation>Il existe plusieurs tables %1.</translation>
    </message>
    <message>
        <source>Name the schema too: %1, %2 …</source>
        <translation>Indiquez aussi le schéma&#xa0;: %1, %2 …</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The archive cannot be read again</source>
        <translation>L’archive ne peut pas être relue</translation>
    </message>
    <message>
        <source>The output of pg_dump is not complete: %1.</source>
        <translation>La sortie de pg_dump est incomplète&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log for the time of the backup, then try again.</source>
        <translation>Consultez le journal du serveur pour l’heure de la sauvegarde, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 made no progress for %2 and was given up.</source>
        <translation>%1 n’a pas progressé pendant %2 et a été abandonné.</translation>
    </message>
    <message>
        <source>Look for locks, an overloaded server or a dead network connection, then try again.</source>
        <translation>Cherchez des verrous, un serveur surchargé ou une connexion réseau morte, puis réessayez.</translation>
    </message>
    <message>
        <source>A table of database &quot;%1&quot; was dropped or renamed when it was to be locked. %2</source>
        <translation>Une table de la base «&#xa0;%1&#xa0;» a été supprimée ou renommée au moment où elle devait être verrouillée. %2</translation>
    </message>
    <message>
        <source>Try again when nobody changes tables there.</source>
        <translation>Réessayez quand personne n’y modifie de tables.</translation>
    </message>
    <message>
        <source>A table of database &quot;%1&quot; stayed locked by another session: %2.</source>
        <translation>Une table de la base «&#xa0;%1&#xa0;» est restée verrouillée par une autre session&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Wait until that session is done, end it, or allow more time with --lock-wait.</source>
        <translation>Attendez que cette session ait fini, mettez-y fin, ou accordez plus de temps avec --lock-wait.</translation>
    </message>
    <message>
        <source>%1 is an archive of pg_dump&apos;s custom format.</source>
        <translation>%1 est une archive au format «&#xa0;custom&#xa0;» de pg_dump.</translation>
    </message>
    <message>
        <source>Choose a plain SQL dump, as pg_dump writes it, compressed or not.</source>
        <translation>Choisissez un dump SQL brut, tel que pg_dump l’écrit, compressé ou non.</translation>
    </message>
    <message>
        <source>%1 is no gzip file, although its name says so.</source>
        <translation>%1 n’est pas un fichier gzip, bien que son nom l’indique.</translation>
    </message>
    <message>
        <source>%1 is no %2 file, although its name says so.</source>
        <translation>%1 n’est pas un fichier %2, bien que son nom l’indique.</translation>
    </message>
    <message>
        <source>%1 is compressed with %2, which this build of Larder cannot read: it was made without KArchive.</source>
        <translation>%1 est compressé avec %2, que cette version compilée de Larder ne sait pas lire&#xa0;: elle a été faite sans KArchive.</translation>
    </message>
    <message>
        <source>Unpack it first, or install a build with KArchive.</source>
        <translation>Décompressez-le d’abord, ou installez une version compilée avec KArchive.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, before the part to be read.</source>
        <translation>%1 se termine à l’octet %2, avant la partie à lire.</translation>
    </message>
    <message>
        <source>the gzip member at byte %1</source>
        <translation>le membre gzip à l’octet %1</translation>
    </message>
    <message>
        <source>gzip member %1 (at byte %2)</source>
        <translation>le membre gzip %1 (à l’octet %2)</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Do not restore it. Use another backup, or another copy of this one.</source>
        <translation>Ne le restaurez pas. Utilisez une autre sauvegarde, ou une autre copie de celle-ci.</translation>
    </message>
    <message>
        <source>A block of %1 bytes could not be compressed.</source>
        <translation>Un bloc de %1 octets n’a pas pu être compressé.</translation>
    </message>
    <message>
        <source>%2 claims to expand to %1 bytes, more than any tool writes</source>
        <translation>%2 prétend occuper %1 octets une fois décompressé, plus que n’en écrit aucun outil</translation>
    </message>
    <message>
        <source>%1 claims more text than its length can hold</source>
        <translation>%1 annonce plus de texte que sa longueur ne peut en contenir</translation>
    </message>
    <message>
        <source>%1 is cut short</source>
        <translation>%1 est tronqué</translation>
    </message>
    <message>
        <source>%1 has a wrong size</source>
        <translation>%1 a une taille fausse</translation>
    </message>
    <message>
        <source>%1 holds corrupt compressed data</source>
        <translation>%1 contient des données compressées corrompues</translation>
    </message>
    <message>
        <source>%1 has a wrong length in its header</source>
        <translation>%1 a une longueur fausse dans son en-tête</translation>
    </message>
    <message>
        <source>%1 has a wrong checksum</source>
        <translation>%1 a une somme de contrôle fausse</translation>
    </message>
    <message>
        <source>%3 is cut short, or its length is wrong: it should end at byte %1, the file ends at %2</source>
        <translation>%3 est tronqué, ou sa longueur est fausse&#xa0;: il devrait finir à l’octet %1, le fichier finit à l’octet %2</translation>
    </message>
    <message>
        <source>%1 is compressed with %2, which the installed KArchive cannot read.</source>
        <translation>%1 est compressé avec %2, que la bibliothèque KArchive installée ne sait pas lire.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is none: something else follows (garbage, or zeros)</source>
        <translation>%1 n’en est pas un&#xa0;: autre chose suit (des données parasites, ou des zéros)</translation>
    </message>
    <message>
        <source>The filter for %1 cannot be started.</source>
        <translation>Le filtre pour %1 ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>%2 is cut short at byte %1, the end of the file</source>
        <translation>%2 est tronqué à l’octet %1, la fin du fichier</translation>
    </message>
    <message>
        <source>%1 holds corrupt compressed data or has a wrong checksum</source>
        <translation>%1 contient des données compressées corrompues ou a une somme de contrôle fausse</translation>
    </message>
    <message>
        <source>%1 frame %2 (at byte %3)</source>
        <translation>le frame %1 nº %2 (à l’octet %3)</translation>
    </message>
    <message>
        <source>%1 stream %2 (at byte %3)</source>
        <translation>le flux %1 nº %2 (à l’octet %3)</translation>
    </message>
    <message>
        <source>The temporary file %1 does not read back as it was written.</source>
        <translation>Le fichier temporaire %1 n’est pas relu tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Check the disk and its cable (dmesg, smartctl), then run the backup again.</source>
        <translation>Contrôlez le disque et son câble (dmesg, smartctl), puis relancez la sauvegarde.</translation>
    </message>
    <message>
        <source>zlib cannot be started.</source>
        <translation>zlib ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>%1 is none: something else follows the members (garbage, or zeros)</source>
        <translation>%1 n’en est pas un&#xa0;: autre chose suit les membres (des données parasites, ou des zéros)</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>A job ended without saying how.</source>
        <translation>Une tâche s’est terminée sans dire comment.</translation>
    </message>
    <message>
        <source>“%1” is no kind of job.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de tâche.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” is no absolute path.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin absolu.</translation>
    </message>
    <message>
        <source>“%1” is set and databases are named.</source>
        <translation>«&#xa0;%1&#xa0;» est activé et des bases sont nommées.</translation>
    </message>
    <message>
        <source>Name databases or say --all, not both.</source>
        <translation>Nommez des bases ou donnez --all, pas les deux.</translation>
    </message>
    <message>
        <source>“%1” has no effect on archives: pg_dump always writes the owners into them.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucun effet sur les archives&#xa0;: pg_dump y écrit toujours les propriétaires.</translation>
    </message>
    <message>
        <source>Leave owners out when restoring (pg_restore --no-owner), or choose the format sql.gz.</source>
        <translation>Omettez les propriétaires lors de la restauration (pg_restore --no-owner), ou choisissez le format sql.gz.</translation>
    </message>
    <message>
        <source>“%1” cannot hold %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas contenir %2.</translation>
    </message>
    <message>
        <source>Handed on to pg_dump are %1.</source>
        <translation>Sont transmis à pg_dump&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1”: it %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: cette option %2</translation>
    </message>
    <message>
        <source>Name the tables to restore with --table.</source>
        <translation>Nommez les tables à restaurer avec --table.</translation>
    </message>
    <message>
        <source>“%1” is set and a schema is named.</source>
        <translation>«&#xa0;%1&#xa0;» est activé et un schéma est nommé.</translation>
    </message>
    <message>
        <source>Say --in-place or --into-schema, not both.</source>
        <translation>Donnez --in-place ou --into-schema, pas les deux.</translation>
    </message>
    <message>
        <source>Name the backups to verify, or say --all.</source>
        <translation>Nommez les sauvegardes à vérifier, ou donnez --all.</translation>
    </message>
    <message>
        <source>“%1” is 0 and no other rule says what may go.</source>
        <translation>«&#xa0;%1&#xa0;» vaut 0 et aucune autre règle ne dit ce qui peut partir.</translation>
    </message>
    <message>
        <source>Give --retention-days, one of --keep-daily to --keep-yearly, or --max-size.</source>
        <translation>Donnez --retention-days, l’une des options --keep-daily à --keep-yearly, ou --max-size.</translation>
    </message>
    <message>
        <source>“%1” is one of several things asked for.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie de plusieurs choses demandées à la fois.</translation>
    </message>
    <message>
        <source>Ask for the objects, one definition, or the rows of one table.</source>
        <translation>Demandez soit les objets, soit une définition, soit les lignes d’une table.</translation>
    </message>
    <message>
        <source>Name the tables with --table.</source>
        <translation>Nommez les tables avec --table.</translation>
    </message>
    <message>
        <source>“%1” names several.</source>
        <translation>«&#xa0;%1&#xa0;» en nomme plusieurs.</translation>
    </message>
    <message>
        <source>A CSV file holds one table: extract them one by one.</source>
        <translation>Un fichier CSV contient une seule table&#xa0;: extrayez-les une par une.</translation>
    </message>
    <message>
        <source>“%1” does not go with CSV.</source>
        <translation>«&#xa0;%1&#xa0;» ne va pas avec CSV.</translation>
    </message>
    <message>
        <source>A CSV file holds the rows.</source>
        <translation>Un fichier CSV contient les lignes.</translation>
    </message>
    <message>
        <source>Compare with another backup, or with a database by --database.</source>
        <translation>Comparez avec une autre sauvegarde, ou avec une base par --database.</translation>
    </message>
    <message>
        <source>Name the backups to drill, or say --latest, --all or --sample.</source>
        <translation>Nommez les sauvegardes de l’exercice, ou donnez --latest, --all ou --sample.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a percentage.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nombre ni un pourcentage.</translation>
    </message>
    <message>
        <source>Say --sample 5 or --sample 10%.</source>
        <translation>Donnez --sample 5 ou --sample 10%.</translation>
    </message>
    <message>
        <source>“%1” is given, but the drill is to run on a private server.</source>
        <translation>«&#xa0;%1&#xa0;» est donné, mais l’exercice doit se faire sur un serveur privé.</translation>
    </message>
    <message>
        <source>Say --on server to load into a scratch database there.</source>
        <translation>Donnez --on server pour charger dans une base temporaire sur ce serveur.</translation>
    </message>
    <message>
        <source>Say --apply too.</source>
        <translation>Donnez aussi --apply.</translation>
    </message>
    <message>
        <source>“%1” is no text.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>“%1” contains a NUL character.</source>
        <translation>«&#xa0;%1&#xa0;» contient un caractère NUL.</translation>
    </message>
    <message>
        <source>“%1” has the unknown value “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» a la valeur inconnue «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Valeurs possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>“%1” has an empty entry.</source>
        <translation>«&#xa0;%1&#xa0;» a un élément vide.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni vrai ni faux.</translation>
    </message>
    <message>
        <source>“%3” is no whole number from %1 to %2.</source>
        <translation>«&#xa0;%3&#xa0;» n’est pas un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>“%1” is no object.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un objet.</translation>
    </message>
    <message>
        <source>“%1” has the unknown member “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» a le membre inconnu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: “%2” is no setting of this job.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un réglage de cette tâche.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>Sauvegarder %1</translation>
    </message>
    <message>
        <source>Back up %1 databases</source>
        <translation>Sauvegarder %1 bases de données</translation>
    </message>
    <message>
        <source>Back up all databases</source>
        <translation>Sauvegarder toutes les bases de données</translation>
    </message>
    <message>
        <source>Back up the databases</source>
        <translation>Sauvegarder les bases de données</translation>
    </message>
    <message>
        <source>Back up all databases of %1</source>
        <translation>Sauvegarder toutes les bases de données de %1</translation>
    </message>
    <message>
        <source>Back up the databases of %1</source>
        <translation>Sauvegarder les bases de données de %1</translation>
    </message>
    <message>
        <source>Restore %1 back into %3 from %2</source>
        <translation>Remettre %1 en place dans %3 depuis %2</translation>
    </message>
    <message>
        <source>Restore %1 beside into %3 from %2</source>
        <translation>Restaurer %1 à côté de l’existant dans %3 depuis %2</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 tables</translation>
    </message>
    <message>
        <source>Restore %1 into %2</source>
        <translation>Restaurer %1 dans %2</translation>
    </message>
    <message>
        <source>Replace %2 by %1</source>
        <translation>Remplacer %2 par %1</translation>
    </message>
    <message>
        <source>Check restoring %1 into %2</source>
        <translation>Contrôler la restauration de %1 dans %2</translation>
    </message>
    <message>
        <source>Undo the restore of %1</source>
        <translation>Retour arrière de la restauration de %1</translation>
    </message>
    <message>
        <source>Remove the kept database %1</source>
        <translation>Supprimer la base conservée %1</translation>
    </message>
    <message>
        <source>Verify all backups of %1</source>
        <translation>Vérifier toutes les sauvegardes de %1</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Verify %1 backups</source>
        <translation>Vérifier %1 sauvegardes</translation>
    </message>
    <message>
        <source>Look for backups older than %1 days</source>
        <translation>Rechercher les sauvegardes de plus de %1 jours</translation>
    </message>
    <message>
        <source>Remove backups older than %1 days</source>
        <translation>Supprimer les sauvegardes de plus de %1 jours</translation>
    </message>
    <message>
        <source>Look for backups that no rule keeps (%1)</source>
        <translation>Rechercher les sauvegardes qu’aucune règle ne conserve (%1)</translation>
    </message>
    <message>
        <source>Remove backups that no rule keeps (%1)</source>
        <translation>Supprimer les sauvegardes qu’aucune règle ne conserve (%1)</translation>
    </message>
    <message>
        <source>Pin or describe %1</source>
        <translation>Épingler ou annoter %1</translation>
    </message>
    <message>
        <source>Look at the server</source>
        <translation>Examiner le serveur</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Examiner %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Start the demo server</source>
        <translation>Démarrer le serveur de démonstration</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>Examiner le contenu de %1</translation>
    </message>
    <message>
        <source>Extract %1 of %2</source>
        <translation>Extraire %1 de %2</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Appliquer %1</translation>
    </message>
    <message>
        <source>Compare %1 with the server</source>
        <translation>Comparer %1 avec le serveur</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Comparer %1 avec %2</translation>
    </message>
    <message>
        <source>Drill the newest backups of %1</source>
        <translation>Exercice sur les sauvegardes les plus récentes de %1</translation>
    </message>
    <message>
        <source>Drill %1 backups of %2</source>
        <translation>Exercice sur %1 sauvegardes de %2</translation>
    </message>
    <message>
        <source>Drill all backups of %1</source>
        <translation>Exercice sur toutes les sauvegardes de %1</translation>
    </message>
    <message>
        <source>Drill %1</source>
        <translation>Exercice sur %1</translation>
    </message>
    <message>
        <source>Drill %1 backups</source>
        <translation>Exercice sur %1 sauvegardes</translation>
    </message>
    <message>
        <source>Clean up after killed restores</source>
        <translation>Nettoyer après des restaurations tuées</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number from %3 to %4.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre entier de %3 à %4.</translation>
    </message>
    <message>
        <source>%1: “%2” is no size in bytes, like 500M or 2T.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une taille en octets, comme 500M ou 2T.</translation>
    </message>
    <message>
        <source>%1: “%2” is none of the possible values.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est aucune des valeurs possibles.</translation>
    </message>
    <message>
        <source>is no long option: write --name or --name=value in one word</source>
        <translation>n’est pas une option longue&#xa0;: écrivez --nom ou --nom=valeur en un seul mot</translation>
    </message>
    <message>
        <source>is given to Larder itself as %1</source>
        <translation>se donne à Larder lui-même sous la forme %1</translation>
    </message>
    <message>
        <source>would make a backup that Larder cannot prove or restore, or is not known to it</source>
        <translation>produirait une sauvegarde que Larder ne peut ni prouver ni restaurer, ou lui est inconnue</translation>
    </message>
    <message>
        <source>needs a value: %1=VALUE</source>
        <translation>exige une valeur&#xa0;: %1=VALEUR</translation>
    </message>
    <message>
        <source>takes no value</source>
        <translation>ne prend pas de valeur</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1&#xa0;: annulé.</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>Mémoire épuisée.</translation>
    </message>
    <message>
        <source>Use fewer jobs (--jobs 1) or close other programs.</source>
        <translation>Utilisez moins de tâches parallèles (--jobs 1) ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>An unexpected error: %1.</source>
        <translation>Une erreur inattendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Please report this as a bug, with the log.</source>
        <translation>Veuillez signaler ceci comme un bogue, avec le journal.</translation>
    </message>
    <message>
        <source>%1 lies in no backup directory.</source>
        <translation>%1 ne se trouve dans aucun dossier de sauvegardes.</translation>
    </message>
    <message>
        <source>Only backups in a backup directory can have a pin or a note.</source>
        <translation>Seules les sauvegardes d’un dossier de sauvegardes peuvent être épinglées ou porter une note.</translation>
    </message>
    <message>
        <source>Saved pin and note of %1.</source>
        <translation>Épingle et note de %1 enregistrées.</translation>
    </message>
    <message>
        <source>Not enough space on %1: the last backups of these databases took %2, %3 are free.</source>
        <translation>Pas assez de place sur %1&#xa0;: les dernières sauvegardes de ces bases prenaient %2, il reste %3.</translation>
    </message>
    <message>
        <source>Run the pre hook</source>
        <translation>Exécuter le hook préalable</translation>
    </message>
    <message>
        <source>pre hook</source>
        <translation>hook préalable</translation>
    </message>
    <message>
        <source>Run the post hook</source>
        <translation>Exécuter le hook final</translation>
    </message>
    <message>
        <source>post hook</source>
        <translation>hook final</translation>
    </message>
    <message>
        <source>Ask the server what there is</source>
        <translation>Demander au serveur ce qu’il contient</translation>
    </message>
    <message>
        <source>Prepare the backup directory</source>
        <translation>Préparer le dossier de sauvegardes</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Sauvegarder %1</translation>
    </message>
    <message>
        <source>Save %1 databases</source>
        <translation>Sauvegarder %1 bases de données</translation>
    </message>
    <message>
        <source>Remove what is not kept (%1)</source>
        <translation>Supprimer ce qui n’est pas conservé (%1)</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot; on %2.</source>
        <translation>Il n’existe pas de base «&#xa0;%1&#xa0;» sur %2.</translation>
    </message>
    <message>
        <source>There is nothing to back up on %1.</source>
        <translation>Il n’y a rien à sauvegarder sur %1.</translation>
    </message>
    <message>
        <source>Name a database, or create one first; templates and &quot;postgres&quot; are saved only when named.</source>
        <translation>Nommez une base, ou créez-en d’abord une&#xa0;; les modèles et «&#xa0;postgres&#xa0;» ne sont sauvegardés que s’ils sont nommés.</translation>
    </message>
    <message>
        <source>Would save %1</source>
        <translation>Sauvegarderait %1</translation>
    </message>
    <message>
        <source>Would save %1 to %2.</source>
        <translation>Sauvegarderait %1 dans %2.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 Retry %3 of %4 in %5 s.</source>
        <translation>%1&#xa0;: %2 Nouvel essai %3 sur %4 dans %5 s.</translation>
    </message>
    <message>
        <source>%1 database saved to %2.</source>
        <translation>%1 base sauvegardée dans %2.</translation>
    </message>
    <message>
        <source>%1 databases saved to %2.</source>
        <translation>%1 bases sauvegardées dans %2.</translation>
    </message>
    <message>
        <source>%1 of %2 database saved. %3 failed: %4</source>
        <translation>%1 base sauvegardée sur %2. %3 en échec&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 of %2 databases saved. %3 failed: %4</source>
        <translation>%1 bases sauvegardées sur %2. %3 en échec&#xa0;: %4</translation>
    </message>
    <message>
        <source>older than 1 day</source>
        <translation>de plus de 1 jour</translation>
    </message>
    <message>
        <source>older than %1 days</source>
        <translation>de plus de %1 jours</translation>
    </message>
    <message>
        <source>Keep %1: %2</source>
        <translation>Conserver %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Would remove %1 (%2): %3</source>
        <translation>Supprimerait %1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Removed %1 (%2): %3</source>
        <translation>%1 supprimée (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>The clock seems to have jumped since the last job: nothing is removed by age this time.</source>
        <translation>L’horloge semble avoir fait un saut depuis la dernière tâche&#xa0;: cette fois, rien n’est supprimé selon l’âge.</translation>
    </message>
    <message>
        <source>Removing backups from %1 was not confirmed.</source>
        <translation>La suppression de sauvegardes de %1 n’a pas été confirmée.</translation>
    </message>
    <message>
        <source>Look at it first with --dry-run, then confirm with --yes.</source>
        <translation>Examinez-la d’abord avec --dry-run, puis confirmez avec --yes.</translation>
    </message>
    <message>
        <source>See what would go</source>
        <translation>Voir ce qui partirait</translation>
    </message>
    <message>
        <source>Remove what is not kept</source>
        <translation>Supprimer ce qui n’est pas conservé</translation>
    </message>
    <message>
        <source>%1 backup would go (%2), %3 kept.</source>
        <translation>%1 sauvegarde partirait (%2), %3 conservées.</translation>
    </message>
    <message>
        <source>%1 backups would go (%2), %3 kept.</source>
        <translation>%1 sauvegardes partiraient (%2), %3 conservées.</translation>
    </message>
    <message>
        <source>%1 backup removed (%2), %3 kept.</source>
        <translation>%1 sauvegarde supprimée (%2), %3 conservées.</translation>
    </message>
    <message>
        <source>%1 backups removed (%2), %3 kept.</source>
        <translation>%1 sauvegardes supprimées (%2), %3 conservées.</translation>
    </message>
    <message>
        <source>They are the same: %1 objects, %2 tables.</source>
        <translation>Elles sont identiques&#xa0;: %1 objets, %2 tables.</translation>
    </message>
    <message>
        <source>They differ: %1 objects added, %2 removed, %3 changed, %4 tables with other rows.</source>
        <translation>Elles diffèrent&#xa0;: %1 objets ajoutés, %2 supprimés, %3 modifiés, %4 tables avec d’autres lignes.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>%1 is an archive, no plain dump.</source>
        <translation>%1 est une archive, pas un dump brut.</translation>
    </message>
    <message>
        <source>Rows of single tables are reached in plain dumps only: use pg_restore --table.</source>
        <translation>Les lignes de tables isolées ne sont accessibles que dans les dumps bruts&#xa0;: utilisez pg_restore --table.</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>Examiner la sauvegarde</translation>
    </message>
    <message>
        <source>%1 holds no rows of a table %2.</source>
        <translation>%1 ne contient aucune ligne d’une table %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3.</source>
        <translation>%1 lignes sur %2 de %3.</translation>
    </message>
    <message>
        <source>%1 holds nothing called %2.</source>
        <translation>%1 ne contient rien qui s’appelle %2.</translation>
    </message>
    <message>
        <source>%1 objects are called %2.</source>
        <translation>Objets nommés %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 objects.</source>
        <translation>Objets&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unlogged tables have no rows on a standby, and none in this backup: %1.</source>
        <translation>Les tables unlogged n’ont pas de lignes sur un serveur secondaire, ni dans cette sauvegarde&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 Starting again.</source>
        <translation>%1 Nouveau départ.</translation>
    </message>
    <message>
        <source>The server&apos;s lock table is too full for several sessions; going on with one pg_dump.</source>
        <translation>La table des verrous du serveur est trop pleine pour plusieurs sessions&#xa0;; la suite se fait avec un seul pg_dump.</translation>
    </message>
    <message>
        <source>Role passwords are not in this backup: %1 is no superuser.</source>
        <translation>Les mots de passe des rôles ne sont pas dans cette sauvegarde&#xa0;: %1 n’est pas superutilisateur.</translation>
    </message>
    <message>
        <source>%1 does not help to estimate: %2</source>
        <translation>%1 n’aide pas à faire une prévision&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved %1: %2</source>
        <translation>%1 sauvegardé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved %1: %2, %3 rows</source>
        <translation>%1 sauvegardé&#xa0;: %2, %3 lignes</translation>
    </message>
    <message>
        <source>No temporary folder: %1</source>
        <translation>Aucun dossier temporaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that can be written.</source>
        <translation>Indiquez dans TMPDIR un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, then try again.</source>
        <translation>Consultez le journal du serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>The sample data of %1 is missing from the program.</source>
        <translation>Les données d’exemple de %1 manquent dans le programme.</translation>
    </message>
    <message>
        <source>Start a private PostgreSQL server</source>
        <translation>Démarrer un serveur PostgreSQL privé</translation>
    </message>
    <message>
        <source>Fill %1 with sample data</source>
        <translation>Remplir %1 de données d’exemple</translation>
    </message>
    <message>
        <source>The demo server runs with meal_planner and tandoor.</source>
        <translation>Le serveur de démonstration fonctionne avec meal_planner et tandoor.</translation>
    </message>
    <message>
        <source>%1 holds rows only: there is nothing to load them into.</source>
        <translation>%1 ne contient que des lignes&#xa0;: il n’y a rien dans quoi les charger.</translation>
    </message>
    <message>
        <source>Drill a backup of the whole database.</source>
        <translation>Faites l’exercice sur une sauvegarde de la base entière.</translation>
    </message>
    <message>
        <source>%1 loads, but not as it was: %2.</source>
        <translation>%1 se charge, mais pas tel qu’il était&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Compare the tables named; use another backup until it is understood.</source>
        <translation>Comparez les tables nommées&#xa0;; utilisez une autre sauvegarde tant que la cause n’est pas comprise.</translation>
    </message>
    <message>
        <source>%1, or their time zone was another one, which the backup does not say.</source>
        <translation>%1, ou leur fuseau horaire était différent, ce que la sauvegarde ne dit pas.</translation>
    </message>
    <message>
        <source>%1 was not compared: its rows lie on another server.</source>
        <translation>%1 n’a pas été comparée&#xa0;: ses lignes se trouvent sur un autre serveur.</translation>
    </message>
    <message>
        <source>There is no backup to drill in %1.</source>
        <translation>Il n’y a aucune sauvegarde pour un exercice dans %1.</translation>
    </message>
    <message>
        <source>Name a backup, or back up a database first.</source>
        <translation>Nommez une sauvegarde, ou sauvegardez d’abord une base.</translation>
    </message>
    <message>
        <source>%1 holds rows of the foreign tables %2: a drill would write them to the server behind.</source>
        <translation>%1 contient des lignes des tables distantes %2&#xa0;: un exercice les écrirait sur le serveur distant.</translation>
    </message>
    <message>
        <source>Drill a backup made without --include-foreign-data.</source>
        <translation>Faites l’exercice sur une sauvegarde faite sans --include-foreign-data.</translation>
    </message>
    <message>
        <source>%1 is identical</source>
        <translation>%1 est identique</translation>
    </message>
    <message>
        <source>%1 is restorable</source>
        <translation>%1 est restaurable</translation>
    </message>
    <message>
        <source>Start a private server</source>
        <translation>Démarrer un serveur privé</translation>
    </message>
    <message>
        <source>Check the server</source>
        <translation>Contrôler le serveur</translation>
    </message>
    <message>
        <source>Compare the contents of every table</source>
        <translation>Comparer le contenu de chaque table</translation>
    </message>
    <message>
        <source>%1 tables were read back; %2 differ.</source>
        <translation>%1 tables ont été relues&#xa0;; %2 diffèrent.</translation>
    </message>
    <message>
        <source>1 backup loads; %1 came out identical.</source>
        <translation>1 sauvegarde se charge&#xa0;; %1 identique.</translation>
    </message>
    <message>
        <source>%1 backups load; %2 came out identical.</source>
        <translation>%1 sauvegardes se chargent&#xa0;; %2 identiques.</translation>
    </message>
    <message>
        <source>%1 of %2 drills failed: %3</source>
        <translation>%1 exercices sur %2 ont échoué&#xa0;: %3</translation>
    </message>
    <message>
        <source>No PostgreSQL server of version %1 or newer is installed here to drill on.</source>
        <translation>Aucun serveur PostgreSQL de version %1 ou plus récente n’est installé ici pour l’exercice.</translation>
    </message>
    <message>
        <source>Install the package postgresql-%1, or drill on a server (--on server).</source>
        <translation>Installez le paquet postgresql-%1, ou faites l’exercice sur un serveur (--on server).</translation>
    </message>
    <message>
        <source>Choose another folder with --work-dir.</source>
        <translation>Choisissez un autre dossier avec --work-dir.</translation>
    </message>
    <message>
        <source>The backup comes from PostgreSQL %1; the drill is on %2, the nearest that is installed.</source>
        <translation>La sauvegarde vient de PostgreSQL %1&#xa0;; l’exercice se fait sur %2, la version installée la plus proche.</translation>
    </message>
    <message>
        <source>The drill of %1 takes about %2 in %3, where %4 are free.</source>
        <translation>L’exercice sur %1 prend environ %2 dans %3, où il reste %4.</translation>
    </message>
    <message>
        <source>Choose another folder with --work-dir, or drill on a server (--on server).</source>
        <translation>Choisissez un autre dossier avec --work-dir, ou faites l’exercice sur un serveur (--on server).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no database that a restore put aside.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une base mise de côté par une restauration.</translation>
    </message>
    <message>
        <source>Larder drops only those; use dropdb for others.</source>
        <translation>Larder ne supprime que celles-là&#xa0;; utilisez dropdb pour les autres.</translation>
    </message>
    <message>
        <source>Dropping database &quot;%1&quot; was not confirmed.</source>
        <translation>La suppression de la base «&#xa0;%1&#xa0;» n’a pas été confirmée.</translation>
    </message>
    <message>
        <source>Type its name when asked, or give --yes.</source>
        <translation>Saisissez son nom lorsqu’il est demandé, ou donnez --yes.</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Dropped %1.</source>
        <translation>%1 supprimée.</translation>
    </message>
    <message>
        <source>Find the tables</source>
        <translation>Trouver les tables</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 rows of %2 written to %3 (%4).</source>
        <translation>%1 lignes de %2 écrites dans %3 (%4).</translation>
    </message>
    <message>
        <source>%1 holds no rows of table %2.</source>
        <translation>%1 ne contient aucune ligne de la table %2.</translation>
    </message>
    <message>
        <source>A partitioned table&apos;s rows are those of its partitions: extract them, or all as SQL.</source>
        <translation>Les lignes d’une table partitionnée sont celles de ses partitions&#xa0;: extrayez ces dernières, ou tout en SQL.</translation>
    </message>
    <message>
        <source>Check backup, server and target</source>
        <translation>Contrôler la sauvegarde, le serveur et la destination</translation>
    </message>
    <message>
        <source>%1 of the checks stand in the way.</source>
        <translation>Contrôles faisant obstacle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne fait obstacle.</translation>
    </message>
    <message>
        <source>%1 could not be applied: %2</source>
        <translation>%1 n’a pas pu être appliqué&#xa0;: %2</translation>
    </message>
    <message>
        <source>the server refused it.</source>
        <translation>le serveur l’a refusé.</translation>
    </message>
    <message>
        <source>The server&apos;s log says why.</source>
        <translation>Le journal du serveur dit pourquoi.</translation>
    </message>
    <message>
        <source>equal: %1</source>
        <translation>identique&#xa0;: %1</translation>
    </message>
    <message>
        <source>created: %1</source>
        <translation>créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>to create: %1</source>
        <translation>à créer&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed: %1 (%2)</source>
        <translation>modifié&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>differs: %1 (%2)</source>
        <translation>diffère&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>cannot be changed: %1 (%2)</source>
        <translation>ne peut pas être modifié&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Applying roles and tablespaces was not confirmed.</source>
        <translation>L’application des rôles et des tablespaces n’a pas été confirmée.</translation>
    </message>
    <message>
        <source>Answer yes when asked, or give --yes.</source>
        <translation>Répondez oui lorsque la question est posée, ou donnez --yes.</translation>
    </message>
    <message>
        <source>Read the backup to its last byte</source>
        <translation>Lire la sauvegarde jusqu’au dernier octet</translation>
    </message>
    <message>
        <source>Compare it with the server</source>
        <translation>La comparer avec le serveur</translation>
    </message>
    <message>
        <source>Apply it</source>
        <translation>L’appliquer</translation>
    </message>
    <message>
        <source>The roles were applied, but not all tablespaces: %1</source>
        <translation>Les rôles ont été appliqués, mais pas tous les tablespaces&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make their folders on the server, owned by the user PostgreSQL runs as, then try again.</source>
        <translation>Créez leurs dossiers sur le serveur, appartenant à l’utilisateur sous lequel tourne PostgreSQL, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is no backup of a server&apos;s roles and tablespaces.</source>
        <translation>%1 n’est pas une sauvegarde des rôles et tablespaces d’un serveur.</translation>
    </message>
    <message>
        <source>%1 is written in %2.</source>
        <translation>%1 est écrit en %2.</translation>
    </message>
    <message>
        <source>Make it anew with pg_dumpall --globals-only --encoding=UTF8.</source>
        <translation>Refaites-le avec pg_dumpall --globals-only --encoding=UTF8.</translation>
    </message>
    <message>
        <source>Left out, because pg_dumpall writes no such statement: %1 …</source>
        <translation>Omis, car pg_dumpall n’écrit pas d’instruction de ce genre&#xa0;: %1 …</translation>
    </message>
    <message>
        <source>%1 missing on the server, %2 different, %3 equal.</source>
        <translation>%1 absents du serveur, %2 différents, %3 identiques.</translation>
    </message>
    <message>
        <source>%1 applied.</source>
        <translation>%1 appliqués.</translation>
    </message>
    <message>
        <source>The %1 “%2” failed: %3.</source>
        <translation>Le %1 «&#xa0;%2&#xa0;» a échoué&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Run the command by hand; what it wrote is in the job&apos;s log.</source>
        <translation>Exécutez la commande à la main&#xa0;; ce qu’elle a écrit est dans le journal de la tâche.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>%1: PostgreSQL %2, %3 databases.</source>
        <translation>%1&#xa0;: PostgreSQL %2, %3 bases de données.</translation>
    </message>
    <message>
        <source>pg_restore is not installed.</source>
        <translation>pg_restore n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it: apt install postgresql-client.</source>
        <translation>Installez-le&#xa0;: apt install postgresql-client.</translation>
    </message>
    <message>
        <source>Look for what killed restores left</source>
        <translation>Chercher ce que des restaurations tuées ont laissé</translation>
    </message>
    <message>
        <source>Nothing was left by a killed restore.</source>
        <translation>Aucune restauration tuée n’a rien laissé.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone in %4.</source>
        <translation>%1 nouvelles, %2 modifiées, %3 disparues en %4.</translation>
    </message>
    <message>
        <source>Replacing database &quot;%1&quot; was not confirmed.</source>
        <translation>Le remplacement de la base «&#xa0;%1&#xa0;» n’a pas été confirmé.</translation>
    </message>
    <message>
        <source>Type its name when asked, give --yes, or restore it as a new database.</source>
        <translation>Saisissez son nom lorsqu’il est demandé, donnez --yes, ou restaurez dans une nouvelle base.</translation>
    </message>
    <message>
        <source>Check the server and the target</source>
        <translation>Contrôler le serveur et la destination</translation>
    </message>
    <message>
        <source>Save %1 before it is dropped</source>
        <translation>Sauvegarder %1 avant sa suppression</translation>
    </message>
    <message>
        <source>Dropping %1.</source>
        <translation>Suppression de %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Gather statistics (ANALYZE)</source>
        <translation>Recueillir les statistiques (ANALYZE)</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Remplacer %1</translation>
    </message>
    <message>
        <source>Give it the name %1</source>
        <translation>Lui donner le nom %1</translation>
    </message>
    <message>
        <source>Restored %1: %2.</source>
        <translation>%1 restaurée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The database that was there is kept as %1.</source>
        <translation>La base qui s’y trouvait est conservée sous le nom %1.</translation>
    </message>
    <message>
        <source>What it was before is saved as %1.</source>
        <translation>Son état antérieur est sauvegardé dans %1.</translation>
    </message>
    <message>
        <source>There is no backup directory to save database &quot;%1&quot; to before it is dropped.</source>
        <translation>Il n’y a aucun dossier de sauvegardes où sauvegarder la base «&#xa0;%1&#xa0;» avant sa suppression.</translation>
    </message>
    <message>
        <source>Give one by --backup-dir, or go without by --no-safety-dump.</source>
        <translation>Donnez-en un par --backup-dir, ou passez-vous-en par --no-safety-dump.</translation>
    </message>
    <message>
        <source>Replacing rows of %1 in database &quot;%2&quot; was not confirmed.</source>
        <translation>Le remplacement des lignes de %1 dans la base «&#xa0;%2&#xa0;» n’a pas été confirmé.</translation>
    </message>
    <message>
        <source>Give --yes, or restore the tables into a schema of their own.</source>
        <translation>Donnez --yes, ou restaurez les tables dans un schéma à part.</translation>
    </message>
    <message>
        <source>Find the tables in the backup</source>
        <translation>Trouver les tables dans la sauvegarde</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Load the tables</source>
        <translation>Charger les tables</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Valider la transaction (COMMIT)</translation>
    </message>
    <message>
        <source>Restored %1 back into place in %2: %3 rows.</source>
        <translation>%1&#xa0;: remise en place dans %2, %3 lignes.</translation>
    </message>
    <message>
        <source>Restored %1 into schema %2 of %3: %4 rows.</source>
        <translation>%1&#xa0;: restauration dans le schéma %2 de %3, %4 lignes.</translation>
    </message>
    <message>
        <source>Schema &quot;%1&quot; exists already in %2.</source>
        <translation>Le schéma «&#xa0;%1&#xa0;» existe déjà dans %2.</translation>
    </message>
    <message>
        <source>Name a schema that does not exist: nothing is ever mixed with what is there.</source>
        <translation>Indiquez un schéma qui n’existe pas&#xa0;: rien n’est jamais mélangé avec l’existant.</translation>
    </message>
    <message>
        <source>Several of the tables are called %1.</source>
        <translation>Plusieurs des tables s’appellent %1.</translation>
    </message>
    <message>
        <source>Restore tables of one name one after the other, each into a schema of its own.</source>
        <translation>Restaurez les tables de même nom l’une après l’autre, chacune dans un schéma à part.</translation>
    </message>
    <message>
        <source>%1 holds no rows of %2.</source>
        <translation>%1 ne contient aucune ligne de %2.</translation>
    </message>
    <message>
        <source>It was made without rows; choose another backup.</source>
        <translation>Elle a été faite sans lignes&#xa0;; choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The server took %1 rows of table %2, the backup has %3.</source>
        <translation>Le serveur a pris %1 lignes de la table %2, la sauvegarde en a %3.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Table %1 has %2 rows now, the backup has %3.</source>
        <translation>La table %1 a maintenant %2 lignes, la sauvegarde en a %3.</translation>
    </message>
    <message>
        <source>No earlier state of database &quot;%1&quot; is kept on %2.</source>
        <translation>Aucun état antérieur de la base «&#xa0;%1&#xa0;» n’est conservé sur %2.</translation>
    </message>
    <message>
        <source>Find what was kept</source>
        <translation>Trouver ce qui a été conservé</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Remettre %1 en place</translation>
    </message>
    <message>
        <source>%1 is back as it was.</source>
        <translation>%1 est de nouveau dans son état antérieur.</translation>
    </message>
    <message>
        <source>%1 is back as it was; what was there is kept as %2.</source>
        <translation>%1 est de nouveau dans son état antérieur&#xa0;; ce qui s’y trouvait est conservé sous le nom %2.</translation>
    </message>
    <message>
        <source>%1 is readable</source>
        <translation>%1 est lisible</translation>
    </message>
    <message>
        <source>1 backup is readable to its last byte.</source>
        <translation>1 sauvegarde est lisible jusqu’au dernier octet.</translation>
    </message>
    <message>
        <source>%1 backups are readable to their last byte.</source>
        <translation>%1 sauvegardes sont lisibles jusqu’au dernier octet.</translation>
    </message>
    <message>
        <source>%1 of %2 backups failed: %3</source>
        <translation>%1 sauvegardes sur %2 ont échoué&#xa0;: %3</translation>
    </message>
    <message>
        <source>The manifest of %1 was changed by hand.</source>
        <translation>Le manifeste de %1 a été modifié à la main.</translation>
    </message>
    <message>
        <source>Compare it with a copy from elsewhere; its hash in SHA256SUMS is the one it had.</source>
        <translation>Comparez-le avec une copie venant d’ailleurs&#xa0;; son empreinte dans SHA256SUMS est celle qu’il avait.</translation>
    </message>
    <message>
        <source>There is no backup to verify in %1.</source>
        <translation>Il n’y a aucune sauvegarde à vérifier dans %1.</translation>
    </message>
    <message>
        <source>Read %1 backups</source>
        <translation>Lire %1 sauvegardes</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 daily</source>
        <translation>%1 quotidiennes</translation>
    </message>
    <message>
        <source>%1 weekly</source>
        <translation>%1 hebdomadaires</translation>
    </message>
    <message>
        <source>%1 monthly</source>
        <translation>%1 mensuelles</translation>
    </message>
    <message>
        <source>%1 yearly</source>
        <translation>%1 annuelles</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>tout âge</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copie</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 copies</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>within the days to keep</source>
        <translation>dans les jours à conserver</translation>
    </message>
    <message>
        <source>no rule limits the age</source>
        <translation>aucune règle ne limite l’âge</translation>
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
        <source>roles of a run that stays</source>
        <translation>rôles d’une exécution qui reste</translation>
    </message>
    <message>
        <source>no rule keeps it</source>
        <translation>aucune règle ne la conserve</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>au-delà de la limite de taille</translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 (Debian and Ubuntu, else from apt.postgresql.org) or postgresql%1 (Fedora, Red Hat), or name the folder of the programs in LARDER_PG_BINDIRS.</source>
        <translation>Installez postgresql-client-%1 (Debian et Ubuntu, sinon depuis apt.postgresql.org) ou postgresql%1 (Fedora, Red Hat), ou indiquez le dossier des programmes dans LARDER_PG_BINDIRS.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is no longer maintained: its programs get no security fixes.</source>
        <translation>PostgreSQL %1 n’est plus maintenu&#xa0;: ses programmes ne reçoivent plus de correctifs de sécurité.</translation>
    </message>
    <message>
        <source>No PostgreSQL client programs (pg_dump, psql) were found.</source>
        <translation>Aucun programme client PostgreSQL (pg_dump, psql) n’a été trouvé.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1, but the newest pg_dump installed is %2 (%3): it must be at least as new as the server.</source>
        <translation>Le serveur est PostgreSQL %1, mais le pg_dump installé le plus récent est %2 (%3)&#xa0;: il doit être au moins aussi récent que le serveur.</translation>
    </message>
    <message>
        <source>“%1” is no connection parameter that can be set.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un paramètre de connexion que l’on puisse définir.</translation>
    </message>
    <message>
        <source>the local socket, port %1</source>
        <translation>le socket local, port %1</translation>
    </message>
    <message>
        <source>the socket in %1, port %2</source>
        <translation>le socket dans %1, port %2</translation>
    </message>
    <message>
        <source>The connection string cannot be understood.</source>
        <translation>La chaîne de connexion est incompréhensible.</translation>
    </message>
    <message>
        <source>Write postgresql://user@host:5432/database or host=… port=… user=… with characters such as @ : / in a password percent-encoded (%40 %3A %2F).</source>
        <translation>Écrivez postgresql://user@host:5432/database ou host=… port=… user=… en encodant les caractères d’un mot de passe tels que @&#xa0;: / avec des pourcents (%40 %3A %2F).</translation>
    </message>
    <message>
        <source>The manifest was altered: check where the backup comes from.</source>
        <translation>Le manifeste a été altéré&#xa0;: vérifiez d’où vient la sauvegarde.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is not a text.</source>
        <translation>Dans le manifeste, databaseProperties.%1 n’est pas un texte.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is too long or holds a NUL character.</source>
        <translation>Dans le manifeste, databaseProperties.%1 est trop long ou contient un caractère NUL.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is longer than 63 bytes.</source>
        <translation>Dans le manifeste, databaseProperties.%1 dépasse 63 octets.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 has an unknown value.</source>
        <translation>Dans le manifeste, databaseProperties.%1 a une valeur inconnue.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is neither true nor false.</source>
        <translation>Dans le manifeste, databaseProperties.%1 n’est ni vrai ni faux.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is no list, or too long a one.</source>
        <translation>Dans le manifeste, databaseProperties.%1 n’est pas une liste, ou en est une trop longue.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 has an entry that is no object.</source>
        <translation>Dans le manifeste, databaseProperties.%1 a un élément qui n’est pas un objet.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is no number of connections.</source>
        <translation>Dans le manifeste, databaseProperties.%1 n’est pas un nombre de connexions.</translation>
    </message>
    <message>
        <source>%1 was not set. %2</source>
        <translation>%1&#xa0;: non appliqué. %2</translation>
    </message>
    <message>
        <source>Privilege %1 for %2</source>
        <translation>Privilège %1 pour %2</translation>
    </message>
    <message>
        <source>The removal of privileges</source>
        <translation>Retrait de privilèges</translation>
    </message>
    <message>
        <source>The default privilege</source>
        <translation>Privilège par défaut</translation>
    </message>
    <message>
        <source>The removal of settings</source>
        <translation>Retrait de réglages</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Réglage %1</translation>
    </message>
    <message>
        <source>The security label of %1</source>
        <translation>Étiquette de sécurité de %1</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>The connection limit</source>
        <translation>Limite de connexions</translation>
    </message>
    <message>
        <source>The template flag</source>
        <translation>Indicateur de modèle</translation>
    </message>
    <message>
        <source>The permission to connect</source>
        <translation>Autorisation de se connecter</translation>
    </message>
    <message>
        <source>%1 for %2 with grant option granted by %3</source>
        <translation>%1 pour %2 avec droit de transmission, accordé par %3</translation>
    </message>
    <message>
        <source>%1 for %2 granted by %3</source>
        <translation>%1 pour %2, accordé par %3</translation>
    </message>
    <message>
        <source>%1 for role %2</source>
        <translation>%1 pour le rôle %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 is “%2” instead of “%3”.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» au lieu de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>The locale provider</source>
        <translation>Fournisseur de locale</translation>
    </message>
    <message>
        <source>The ICU locale</source>
        <translation>Locale ICU</translation>
    </message>
    <message>
        <source>The ICU rules</source>
        <translation>Règles ICU</translation>
    </message>
    <message>
        <source>The tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>“Is a template”</source>
        <translation>«&#xa0;Est un modèle&#xa0;»</translation>
    </message>
    <message>
        <source>“Allows connections”</source>
        <translation>«&#xa0;Accepte les connexions&#xa0;»</translation>
    </message>
    <message>
        <source>A privilege is missing: %1.</source>
        <translation>Il manque un privilège&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A privilege is too much: %1.</source>
        <translation>Il y a un privilège de trop&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A setting is missing: %1.</source>
        <translation>Il manque un réglage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A setting is too much: %1.</source>
        <translation>Il y a un réglage de trop&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A security label is missing: %1.</source>
        <translation>Il manque une étiquette de sécurité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A security label is too much: %1.</source>
        <translation>Il y a une étiquette de sécurité de trop&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server has no database “%1”.</source>
        <translation>Le serveur n’a pas de base «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The password file %1 can be read by others, so it is ignored. Make it private: chmod 600 %1</source>
        <translation>Le fichier de mots de passe %1 peut être lu par d’autres, il est donc ignoré. Rendez-le privé&#xa0;: chmod 600 %1</translation>
    </message>
    <message>
        <source>The server at %1 did not answer within %2 seconds.</source>
        <translation>Le serveur sur %1 n’a pas répondu en %2 secondes.</translation>
    </message>
    <message>
        <source>Check host, port and firewall: the address swallows connections without refusing them.</source>
        <translation>Vérifiez l’hôte, le port et le pare-feu&#xa0;: l’adresse absorbe les connexions sans les refuser.</translation>
    </message>
    <message>
        <source>The server at %1 said nothing for %2.</source>
        <translation>Le serveur sur %1 n’a rien dit pendant %2.</translation>
    </message>
    <message>
        <source>Look for an overloaded server or a dead network connection, then try again.</source>
        <translation>Cherchez un serveur surchargé ou une connexion réseau morte, puis réessayez.</translation>
    </message>
    <message>
        <source>COPY TO STDOUT was executed where its rows cannot be read.</source>
        <translation>COPY TO STDOUT a été exécuté là où ses lignes ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>A statement that should load rows is no COPY FROM STDIN.</source>
        <translation>Une instruction qui devrait charger des lignes n’est pas un COPY FROM STDIN.</translation>
    </message>
    <message>
        <source>A statement that should give rows is no COPY TO STDOUT.</source>
        <translation>Une instruction qui devrait donner des lignes n’est pas un COPY TO STDOUT.</translation>
    </message>
    <message>
        <source>The server stopped the statement: a statement_timeout, or somebody cancelled it.</source>
        <translation>Le serveur a arrêté l’instruction&#xa0;: un statement_timeout, ou quelqu’un l’a annulée.</translation>
    </message>
    <message>
        <source>The server is starting up, shutting down or in recovery: try again soon.</source>
        <translation>Le serveur démarre, s’arrête ou est en récupération&#xa0;: réessayez bientôt.</translation>
    </message>
    <message>
        <source>The server ended the session: it was restarted, or an administrator did it.</source>
        <translation>Le serveur a mis fin à la session&#xa0;: il a été redémarré, ou un administrateur l’a fait.</translation>
    </message>
    <message>
        <source>Check that the server runs and that the network between is up.</source>
        <translation>Vérifiez que le serveur fonctionne et que le réseau qui y mène est disponible.</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <translation>Vérifiez l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The server&apos;s pg_hba.conf does not let this user in from here, or the role does not exist or may not log in.</source>
        <translation>Le pg_hba.conf du serveur n’admet pas cet utilisateur d’ici, ou le rôle n’existe pas ou n’a pas le droit de se connecter.</translation>
    </message>
    <message>
        <source>Check the name: upper and lower case are different names.</source>
        <translation>Vérifiez le nom&#xa0;: majuscules et minuscules font des noms différents.</translation>
    </message>
    <message>
        <source>Grant the privilege named above, or connect as the owner or a superuser.</source>
        <translation>Accordez le privilège nommé ci-dessus, ou connectez-vous en tant que propriétaire ou superutilisateur.</translation>
    </message>
    <message>
        <source>Choose another name, or replace the existing database.</source>
        <translation>Choisissez un autre nom, ou remplacez la base existante.</translation>
    </message>
    <message>
        <source>Free space on the server&apos;s disk, then try again.</source>
        <translation>Libérez de l’espace sur le disque du serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>Other sessions use the object: end them first.</source>
        <translation>D’autres sessions utilisent l’objet&#xa0;: mettez-y d’abord fin.</translation>
    </message>
    <message>
        <source>Another session holds a lock on the object: try again when it has finished.</source>
        <translation>Une autre session détient un verrou sur l’objet&#xa0;: réessayez quand elle aura fini.</translation>
    </message>
    <message>
        <source>The object is not in a state that allows this.</source>
        <translation>L’objet n’est pas dans un état qui le permette.</translation>
    </message>
    <message>
        <source>The server at %1 wants a password for user “%2”.</source>
        <translation>Le serveur sur %1 demande un mot de passe pour l’utilisateur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give one: in the server&apos;s settings, in POSTGRES_PASSWORD or in .pgpass.</source>
        <translation>Donnez-en un&#xa0;: dans les propriétés du serveur, dans POSTGRES_PASSWORD ou dans .pgpass.</translation>
    </message>
    <message>
        <source>The server at %1 does not let user “%2” in.</source>
        <translation>Le serveur sur %1 n’admet pas l’utilisateur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The server at %1 has no database “%2”.</source>
        <translation>Le serveur sur %1 n’a pas de base «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>User “%1” may not connect to database “%2”.</source>
        <translation>L’utilisateur «&#xa0;%1&#xa0;» n’a pas le droit de se connecter à la base «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>An administrator can allow it: GRANT CONNECT ON DATABASE … TO …;</source>
        <translation>Un administrateur peut l’autoriser&#xa0;: GRANT CONNECT ON DATABASE … TO …;</translation>
    </message>
    <message>
        <source>Cannot connect to the server at %1.</source>
        <translation>Impossible de se connecter au serveur sur %1.</translation>
    </message>
    <message>
        <source>Check that the server runs and that host and port are right.</source>
        <translation>Vérifiez que le serveur fonctionne et que l’hôte et le port sont corrects.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>La connexion au serveur s’est rompue.</translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation>Le serveur n’a pas accepté la demande.</translation>
    </message>
    <message>
        <source>Check that the server still runs, then try again.</source>
        <translation>Vérifiez que le serveur fonctionne encore, puis réessayez.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>A result has no row %1 with a column %2.</source>
        <translation>Un résultat n’a pas de ligne %1 avec une colonne %2.</translation>
    </message>
    <message>
        <source>Cannot find a free port</source>
        <translation>Impossible de trouver un port libre</translation>
    </message>
    <message>
        <source>Cannot create a folder in %1: %2.</source>
        <translation>Impossible de créer un dossier dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>The detail holds the program&apos;s own words. For root, user postgres has to reach the folder.</source>
        <translation>Les détails contiennent le texte du programme lui-même. Pour root, l’utilisateur postgres doit pouvoir atteindre le dossier.</translation>
    </message>
    <message>
        <source>No PostgreSQL server programs (initdb, postgres) were found.</source>
        <translation>Aucun programme serveur PostgreSQL (initdb, postgres) n’a été trouvé.</translation>
    </message>
    <message>
        <source>Install the package %1.</source>
        <translation>Installez le paquet %1.</translation>
    </message>
    <message>
        <source>Cannot rename %1 to %2.</source>
        <translation>Impossible de renommer %1 en %2.</translation>
    </message>
    <message>
        <source>Cannot copy %1</source>
        <translation>Impossible de copier %1</translation>
    </message>
    <message>
        <source>Cannot create a database cluster in %1</source>
        <translation>Impossible de créer une instance PostgreSQL dans %1</translation>
    </message>
    <message>
        <source>Another server already runs in %1.</source>
        <translation>Un autre serveur fonctionne déjà dans %1.</translation>
    </message>
    <message>
        <source>Close the other Larder that shows it, or use that one.</source>
        <translation>Fermez l’autre Larder qui l’affiche, ou utilisez celui-là.</translation>
    </message>
    <message>
        <source>The PostgreSQL server in %1 did not start.</source>
        <translation>Le serveur PostgreSQL dans %1 n’a pas démarré.</translation>
    </message>
    <message>
        <source>The detail holds the server&apos;s own words.</source>
        <translation>Les détails contiennent le texte du serveur lui-même.</translation>
    </message>
    <message>
        <source>The PostgreSQL server in %1 did not get ready within a minute.</source>
        <translation>Le serveur PostgreSQL dans %1 n’a pas été prêt en moins d’une minute.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>a password file in memory</source>
        <translation>un fichier de mots de passe en mémoire</translation>
    </message>
    <message>
        <source>Cannot seal %1</source>
        <translation>Impossible de sceller %1</translation>
    </message>
    <message>
        <source>The server entry&apos;s “%1” is not a text.</source>
        <translation>Dans l’entrée du serveur, «&#xa0;%1&#xa0;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>Correct the entry or add the server anew.</source>
        <translation>Corrigez l’entrée ou ajoutez de nouveau le serveur.</translation>
    </message>
    <message>
        <source>“%1” is no TLS mode.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mode TLS.</translation>
    </message>
    <message>
        <source>“%1” cannot be a parameter of a saved server.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un paramètre d’un serveur enregistré.</translation>
    </message>
    <message>
        <source>The server entry&apos;s “extra” is not a list of parameters.</source>
        <translation>Dans l’entrée du serveur, «&#xa0;extra&#xa0;» n’est pas une liste de paramètres.</translation>
    </message>
    <message>
        <source>As root, a private server needs the system user postgres.</source>
        <translation>Sous root, un serveur privé a besoin de l’utilisateur système postgres.</translation>
    </message>
    <message>
        <source>Run Larder as an ordinary user, or install the package postgresql.</source>
        <translation>Exécutez Larder en tant qu’utilisateur ordinaire, ou installez le paquet postgresql.</translation>
    </message>
    <message>
        <source>Cannot give %1 to user postgres</source>
        <translation>Impossible de donner %1 à l’utilisateur postgres</translation>
    </message>
    <message>
        <source>Line %1 of the service file %2 cannot be used.</source>
        <translation>La ligne %1 du fichier de services %2 est inutilisable.</translation>
    </message>
    <message>
        <source>Each line is keyword=value with a keyword libpq knows; ldap:// look-ups are not supported.</source>
        <translation>Chaque ligne est de la forme mot-clé=valeur avec un mot-clé connu de libpq&#xa0;; les recherches ldap:// ne sont pas prises en charge.</translation>
    </message>
    <message>
        <source>There is no connection service “%1”.</source>
        <translation>Il n’existe pas de service de connexion «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add a section [%1] to %2, or name host and port instead.</source>
        <translation>Ajoutez une section [%1] à %2, ou indiquez plutôt l’hôte et le port.</translation>
    </message>
    <message>
        <source>Cannot start %1: there is no %2.</source>
        <translation>Impossible de démarrer %1&#xa0;: il n’y a pas de %2.</translation>
    </message>
    <message>
        <source>Install the package that holds %1, or correct its folder in the settings.</source>
        <translation>Installez le paquet qui contient %1, ou corrigez son dossier dans les paramètres.</translation>
    </message>
    <message>
        <source>Cannot start %1</source>
        <translation>Impossible de démarrer %1</translation>
    </message>
    <message>
        <source>Check that it is a program and may be executed.</source>
        <translation>Vérifiez que c’est un programme et qu’il peut être exécuté.</translation>
    </message>
    <message>
        <source>Cannot create a pipe</source>
        <translation>Impossible de créer un tube (pipe)</translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 again.</source>
        <translation>Réinstallez postgresql-client-%1.</translation>
    </message>
    <message>
        <source>%1 does not work: %2.</source>
        <translation>%1 ne fonctionne pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is of version %2, but pg_dump beside it of %3.</source>
        <translation>%1 est de la version %2, mais le pg_dump voisin de la version %3.</translation>
    </message>
    <message>
        <source>The table has row-level security, so this user would silently save only some rows. Back up as the table&apos;s owner or as a role with BYPASSRLS (ALTER ROLE … BYPASSRLS).</source>
        <translation>La table est soumise à la sécurité au niveau des lignes&#xa0;: cet utilisateur n’en sauvegarderait, sans le savoir, qu’une partie. Sauvegardez en tant que propriétaire de la table ou avec un rôle doté de BYPASSRLS (ALTER ROLE … BYPASSRLS).</translation>
    </message>
    <message>
        <source>Patterns are those of psql&apos;s \dn: lower case unless quoted.</source>
        <translation>Les motifs sont ceux de \dn dans psql&#xa0;: minuscules sauf entre guillemets.</translation>
    </message>
    <message>
        <source>Install the client package of the server&apos;s version (postgresql-client-N).</source>
        <translation>Installez le paquet client de la version du serveur (postgresql-client-N).</translation>
    </message>
    <message>
        <source>Another session keeps the table locked. Wait until it is done, end it, or allow more time with --lock-wait.</source>
        <translation>Une autre session garde la table verrouillée. Attendez qu’elle ait fini, mettez-y fin, ou accordez plus de temps avec --lock-wait.</translation>
    </message>
    <message>
        <source>The standby cancelled the dump to apply changes of its primary. Set max_standby_streaming_delay higher or hot_standby_feedback on, or back up the primary.</source>
        <translation>Le serveur secondaire a annulé le dump pour appliquer des modifications de son serveur primaire. Augmentez max_standby_streaming_delay ou activez hot_standby_feedback, ou sauvegardez le serveur primaire.</translation>
    </message>
    <message>
        <source>Save a password for the server, or put one into ~/.pgpass.</source>
        <translation>Enregistrez un mot de passe pour le serveur, ou mettez-en un dans ~/.pgpass.</translation>
    </message>
    <message>
        <source>Grant the user the right to read it (GRANT SELECT … or GRANT pg_read_all_data TO …), or exclude it.</source>
        <translation>Accordez à l’utilisateur le droit de la lire (GRANT SELECT … ou GRANT pg_read_all_data TO …), ou excluez-la.</translation>
    </message>
    <message>
        <source>The server or the network broke off; look at the server&apos;s log, then try again.</source>
        <translation>Le serveur ou le réseau a coupé&#xa0;; consultez le journal du serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 failed (%2).</source>
        <translation>%1 a échoué (%2).</translation>
    </message>
    <message>
        <source>%1 failed (%2): %3</source>
        <translation>%1 a échoué (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>killed by signal %1 (%2)</source>
        <translation>tué par le signal %1 (%2)</translation>
    </message>
    <message>
        <source>the input of %1</source>
        <translation>l’entrée de %1</translation>
    </message>
    <message>
        <source>the output of %1</source>
        <translation>la sortie de %1</translation>
    </message>
    <message>
        <source>the messages of %1</source>
        <translation>les messages de %1</translation>
    </message>
    <message>
        <source>%1 was not done within %2 and was ended.</source>
        <translation>%1 n’avait pas fini après %2 et a été arrêté.</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>le trousseau n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>no keychain service (GNOME Keyring, KWallet) runs in this session</source>
        <translation>aucun service de trousseau (GNOME Keyring, KWallet) ne fonctionne dans cette session</translation>
    </message>
    <message>
        <source>access to the keychain was denied</source>
        <translation>l’accès au trousseau a été refusé</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>the keychain reported error %1</source>
        <translation>le trousseau a signalé l’erreur %1</translation>
    </message>
    <message>
        <source>there is no desktop session (no D-Bus session bus)</source>
        <translation>il n’y a pas de session de bureau (pas de bus de session D-Bus)</translation>
    </message>
    <message>
        <source>the application has not started yet</source>
        <translation>l’application n’a pas encore démarré</translation>
    </message>
    <message>
        <source>the keychain does not keep what it is given</source>
        <translation>le trousseau ne garde pas ce qu’on lui donne</translation>
    </message>
    <message>
        <source>Passwords cannot be stored: %1.</source>
        <translation>Les mots de passe ne peuvent pas être stockés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Use a password file instead: ~/.pgpass, mode 0600, with lines host:port:database:user:password.</source>
        <translation>Utilisez plutôt un fichier de mots de passe&#xa0;: ~/.pgpass, mode 0600, avec des lignes host:port:database:user:password.</translation>
    </message>
    <message>
        <source>The password of “%1” was not stored: %2.</source>
        <translation>Le mot de passe de «&#xa0;%1&#xa0;» n’a pas été stocké&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The password of “%1” was not removed: %2.</source>
        <translation>Le mot de passe de «&#xa0;%1&#xa0;» n’a pas été supprimé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cannot lock %1</source>
        <translation>Impossible de verrouiller %1</translation>
    </message>
    <message>
        <source>The list of servers %1 cannot be used: %2.</source>
        <translation>La liste des serveurs %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away to start with an empty list.</source>
        <translation>Corrigez le fichier, ou déplacez-le pour repartir d’une liste vide.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>its format is not %1</source>
        <translation>son format n’est pas %1</translation>
    </message>
    <message>
        <source>it has no list “servers”</source>
        <translation>il n’a pas de liste «&#xa0;servers&#xa0;»</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it has two servers “%1”</source>
        <translation>il a deux serveurs «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Cannot rename %1</source>
        <translation>Impossible de renommer %1</translation>
    </message>
    <message>
        <source>There is no saved server “%1”.</source>
        <translation>Il n’y a pas de serveur enregistré «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Saved servers: %1.</source>
        <translation>Serveurs enregistrés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct servers.json or save the server anew.</source>
        <translation>Corrigez servers.json ou enregistrez de nouveau le serveur.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is not a text.</source>
        <translation>Pour le serveur enregistré, «&#xa0;%1&#xa0;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is not a list.</source>
        <translation>Pour le serveur enregistré, «&#xa0;%1&#xa0;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” has an entry that is not a text.</source>
        <translation>Pour le serveur enregistré, «&#xa0;%1&#xa0;» a un élément qui n’est pas un texte.</translation>
    </message>
    <message>
        <source>The saved server&apos;s name is empty or too long.</source>
        <translation>Le nom du serveur enregistré est vide ou trop long.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “compression” is none of %1.</source>
        <translation>Pour le serveur enregistré, «&#xa0;compression&#xa0;» n’est aucune de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “address” is no object.</source>
        <translation>Pour le serveur enregistré, «&#xa0;address&#xa0;» n’est pas un objet.</translation>
    </message>
    <message>
        <source>There is no pg_restore to read the archive with.</source>
        <translation>Il n’y a pas de pg_restore pour lire l’archive.</translation>
    </message>
    <message>
        <source>Install postgresql-client.</source>
        <translation>Installez postgresql-client.</translation>
    </message>
    <message>
        <source>pg_restore %1 cannot read %2.</source>
        <translation>pg_restore %1 ne peut pas lire %2.</translation>
    </message>
    <message>
        <source>Install the postgresql-client of the version that wrote it, or a newer one.</source>
        <translation>Installez le postgresql-client de la version qui l’a écrit, ou une version plus récente.</translation>
    </message>
    <message>
        <source>pg_restore cannot read it to its end (%1)</source>
        <translation>pg_restore ne peut pas le lire jusqu’à la fin (%1)</translation>
    </message>
    <message>
        <source>it is cut off: %1</source>
        <translation>sa fin manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>pg_restore says about %1: %2</source>
        <translation>pg_restore dit de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is recorded about %1: a forged archive can mislead or crash pg_restore, so trust it no further than where it comes from.</source>
        <translation>Rien n’est noté sur %1&#xa0;: une archive falsifiée peut tromper pg_restore ou le faire planter, ne lui accordez donc pas plus de confiance qu’à sa provenance.</translation>
    </message>
    <message>
        <source>Do not restore from it; use an older backup or a copy of this one.</source>
        <translation>Ne restaurez pas à partir de lui&#xa0;; utilisez une sauvegarde plus ancienne ou une copie de celle-ci.</translation>
    </message>
    <message>
        <source>it has a NUL byte at %1 of its SQL</source>
        <translation>il a un octet NUL à la position %1 de son SQL</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one its manifest records</source>
        <translation>son SHA-256 n’est pas celui que son manifeste a noté</translation>
    </message>
    <message>
        <source>it holds %1 tables, its manifest says %2</source>
        <translation>il contient %1 tables, son manifeste en indique %2</translation>
    </message>
    <message>
        <source>table %1 is not where its manifest says</source>
        <translation>la table %1 n’est pas là où l’indique son manifeste</translation>
    </message>
    <message>
        <source>table %1 has %2 rows, its manifest says %3</source>
        <translation>la table %1 a %2 lignes, son manifeste en indique %3</translation>
    </message>
    <message>
        <source>the rows of table %1 are not those its manifest records</source>
        <translation>les lignes de la table %1 ne sont pas celles que son manifeste a notées</translation>
    </message>
    <message>
        <source>%1.%2 has %3 rows, the backup has %4</source>
        <translation>%1.%2 a %3 lignes, la sauvegarde en a %4</translation>
    </message>
    <message>
        <source>it ends before its last block</source>
        <translation>il se termine avant son dernier bloc</translation>
    </message>
    <message>
        <source>it ends inside its last block</source>
        <translation>il se termine à l’intérieur de son dernier bloc</translation>
    </message>
    <message>
        <source>it has no readable size for its member %1</source>
        <translation>il n’a pas de taille lisible pour son membre %1</translation>
    </message>
    <message>
        <source>it ends inside its member %1</source>
        <translation>il se termine à l’intérieur de son membre %1</translation>
    </message>
    <message>
        <source>it holds %1 bytes of SQL, its manifest says %2</source>
        <translation>il contient %1 octets de SQL, son manifeste en indique %2</translation>
    </message>
    <message>
        <source>%1/%2 reads differently from what was written.</source>
        <translation>%1/%2 est relu différemment de ce qui a été écrit.</translation>
    </message>
    <message>
        <source>The disk or its cable is failing: see dmesg and smartctl, and choose another disk.</source>
        <translation>Le disque ou son câble est défaillant&#xa0;: voyez dmesg et smartctl, et choisissez un autre disque.</translation>
    </message>
    <message>
        <source>%1 has %2, more than the %3 such a file may have.</source>
        <translation>%1 fait %2, plus que les %3 permis à un tel fichier.</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>Il n’y a pas de sauvegarde %1.</translation>
    </message>
    <message>
        <source>%1 reads differently from what was written.</source>
        <translation>%1 est relu différemment de ce qui a été écrit.</translation>
    </message>
    <message>
        <source>The disk, its cable or the memory is failing: see dmesg and smartctl, and choose another disk.</source>
        <translation>Le disque, son câble ou la mémoire est défaillant&#xa0;: voyez dmesg et smartctl, et choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Every name for a backup of %1 in %2 is taken.</source>
        <translation>Tous les noms possibles pour une sauvegarde de %1 dans %2 sont pris.</translation>
    </message>
    <message>
        <source>Cannot list %1</source>
        <translation>Impossible de lister %1</translation>
    </message>
    <message>
        <source>Cannot inspect %1/%2</source>
        <translation>Impossible d’examiner %1/%2</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Larder reads backups from ordinary files only; see what put this there.</source>
        <translation>Larder ne lit les sauvegardes que dans des fichiers ordinaires&#xa0;; voyez ce qui a mis ceci à cet endroit.</translation>
    </message>
    <message>
        <source>Cannot create %1/%2</source>
        <translation>Impossible de créer %1/%2</translation>
    </message>
    <message>
        <source>Cannot remove %1/%2</source>
        <translation>Impossible de supprimer %1/%2</translation>
    </message>
    <message>
        <source>Cannot rename %1/%2 to %3</source>
        <translation>Impossible de renommer %1/%2 en %3</translation>
    </message>
    <message>
        <source>The record names database %1, the file name %2.</source>
        <translation>Le relevé nomme la base %1, le nom de fichier %2.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, its record says %2: it was cut short or replaced.</source>
        <translation>Le fichier fait %1 octets, son relevé en indique %2&#xa0;: il a été tronqué ou remplacé.</translation>
    </message>
    <message>
        <source>%1 is the record of another file, %2.</source>
        <translation>%1 est le relevé d’un autre fichier, %2.</translation>
    </message>
    <message>
        <source>%1 is no valid record of a backup: %2.</source>
        <translation>%1 n’est pas un relevé de sauvegarde valable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The backup file itself may be whole: move the record away and Larder lists the file without it.</source>
        <translation>Le fichier de sauvegarde lui-même est peut-être intact&#xa0;: déplacez le relevé et Larder listera le fichier sans lui.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not text</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long or holds a NUL character</source>
        <translation>«&#xa0;%1&#xa0;» est trop long ou contient un caractère NUL</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number in range</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier dans l’intervalle permis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time in UTC</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure en UTC</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a SHA-256</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un SHA-256</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un objet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>il fait %1</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 à l’octet %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer Larder (format %2).</source>
        <translation>%1 a été écrit par une version plus récente de Larder (format %2).</translation>
    </message>
    <message>
        <source>Update Larder to read it. The backup file itself needs no Larder: see RESTORE.txt.</source>
        <translation>Mettez Larder à jour pour le lire. Le fichier de sauvegarde lui-même n’a pas besoin de Larder&#xa0;: voyez RESTORE.txt.</translation>
    </message>
    <message>
        <source>&quot;format&quot; is missing</source>
        <translation>«&#xa0;format&#xa0;» manque</translation>
    </message>
    <message>
        <source>the file&apos;s name or format is not one of Larder&apos;s</source>
        <translation>le nom ou le format du fichier n’est pas de ceux de Larder</translation>
    </message>
    <message>
        <source>&quot;proof&quot; names an unknown level</source>
        <translation>«&#xa0;proof&#xa0;» nomme un niveau inconnu</translation>
    </message>
    <message>
        <source>&quot;started&quot; is missing</source>
        <translation>«&#xa0;started&#xa0;» manque</translation>
    </message>
    <message>
        <source>a section is of unknown kind</source>
        <translation>une section est d’un type inconnu</translation>
    </message>
    <message>
        <source>section %1 lies outside the file or before its predecessor</source>
        <translation>la section %1 se trouve hors du fichier ou avant la précédente</translation>
    </message>
    <message>
        <source>it has %1 sections</source>
        <translation>il a %1 sections</translation>
    </message>
    <message>
        <source>&quot;rows&quot; is not the sum of its tables</source>
        <translation>«&#xa0;rows&#xa0;» n’est pas la somme de ses tables</translation>
    </message>
    <message>
        <source>There is no backup directory %1.</source>
        <translation>Il n’y a pas de dossier de sauvegardes %1.</translation>
    </message>
    <message>
        <source>Check the path, mount the disk it lies on, or make a first backup into it.</source>
        <translation>Vérifiez le chemin, montez le disque sur lequel il se trouve, ou faites-y une première sauvegarde.</translation>
    </message>
    <message>
        <source>The backup directory %1 is a symbolic link.</source>
        <translation>Le dossier de sauvegardes %1 est un lien symbolique.</translation>
    </message>
    <message>
        <source>Name the directory it points to: %1.</source>
        <translation>Indiquez le dossier vers lequel il pointe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The backup directory %1 has no larder-repository.json any more.</source>
        <translation>Le dossier de sauvegardes %1 n’a plus de larder-repository.json.</translation>
    </message>
    <message>
        <source>The backup directory %1 is another one than before.</source>
        <translation>Le dossier de sauvegardes %1 n’est plus le même qu’avant.</translation>
    </message>
    <message>
        <source>%1 is not the path of a backup in %2.</source>
        <translation>%1 n’est pas le chemin d’une sauvegarde dans %2.</translation>
    </message>
    <message>
        <source>There is no backup %1 in %2.</source>
        <translation>Il n’y a pas de sauvegarde %1 dans %2.</translation>
    </message>
    <message>
        <source>Cannot inspect the disk of %1</source>
        <translation>Impossible d’examiner le disque de %1</translation>
    </message>
    <message>
        <source>%1 was written by a newer Larder.</source>
        <translation>%1 a été écrit par une version plus récente de Larder.</translation>
    </message>
    <message>
        <source>Update Larder to work in this backup directory.</source>
        <translation>Mettez Larder à jour pour travailler dans ce dossier de sauvegardes.</translation>
    </message>
    <message>
        <source>%1 is damaged: it names no id.</source>
        <translation>%1 est endommagé&#xa0;: il ne donne aucun identifiant.</translation>
    </message>
    <message>
        <source>Move that file away: Larder writes a new one with the next backup, and no backup is lost.</source>
        <translation>Déplacez ce fichier&#xa0;: Larder en écrira un nouveau avec la prochaine sauvegarde, et aucune sauvegarde n’est perdue.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it.</source>
        <translation>Attendez qu’elle ait fini, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Another job works on %1.</source>
        <translation>Une autre tâche travaille sur %1.</translation>
    </message>
    <message>
        <source>Another job works on %1: &quot;%2&quot; by process %3 on host %4 since %5.</source>
        <translation>Une autre tâche travaille sur %1&#xa0;: «&#xa0;%2&#xa0;», processus %3 sur l’hôte %4, depuis %5.</translation>
    </message>
    <message>
        <source>Cannot open the lock %1</source>
        <translation>Impossible d’ouvrir le verrou %1</translation>
    </message>
    <message>
        <source>Cannot change the record of a backup that has none</source>
        <translation>Impossible de modifier le relevé d’une sauvegarde qui n’en a pas</translation>
    </message>
    <message>
        <source>%1/%2 is not a regular file: pg_dump puts only such into a directory.</source>
        <translation>%1/%2 n’est pas un fichier ordinaire&#xa0;: pg_dump ne met que de tels fichiers dans un dossier.</translation>
    </message>
    <message>
        <source>Cannot change the mode of %1</source>
        <translation>Impossible de changer les permissions de %1</translation>
    </message>
    <message>
        <source>%1 changed while it was being read.</source>
        <translation>%1 a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Find out what writes to it, then verify it again.</source>
        <translation>Trouvez ce qui y écrit, puis vérifiez-le de nouveau.</translation>
    </message>
    <message>
        <source>pg_restore cannot read it (%1)</source>
        <translation>pg_restore ne peut pas le lire (%1)</translation>
    </message>
    <message>
        <source>No installed pg_restore can read %1.</source>
        <translation>Aucun pg_restore installé ne peut lire %1.</translation>
    </message>
    <message>
        <source>What was loaded from %1 is not what it holds: %2.</source>
        <translation>Ce qui a été chargé depuis %1 n’est pas ce qu’il contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was replaced. Try another backup, and report this with the log.</source>
        <translation>Rien n’a été remplacé. Essayez une autre sauvegarde, et signalez ceci avec le journal.</translation>
    </message>
    <message>
        <source>one job was asked for</source>
        <translation>une seule tâche a été demandée</translation>
    </message>
    <message>
        <source>psql may read it otherwise than we do</source>
        <translation>psql pourrait le lire autrement que Larder</translation>
    </message>
    <message>
        <source>it is small</source>
        <translation>il est petit</translation>
    </message>
    <message>
        <source>Load %1 of SQL: definitions first</source>
        <translation>Charger %1 de SQL&#xa0;: d’abord les définitions</translation>
    </message>
    <message>
        <source>Compare the rows with the backup</source>
        <translation>Comparer les lignes avec la sauvegarde</translation>
    </message>
    <message>
        <source>Load %1 of SQL</source>
        <translation>Charger %1 de SQL</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables are those of the backup</source>
        <translation>%1 lignes dans %2 tables sont celles de la sauvegarde</translation>
    </message>
    <message>
        <source>the rows of %1 are not those of the backup</source>
        <translation>les lignes de %1 ne sont pas celles de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup changed while it was being read: the rows of %1 are not where they were.</source>
        <translation>La sauvegarde a changé pendant sa lecture&#xa0;: les lignes de %1 ne sont plus où elles étaient.</translation>
    </message>
    <message>
        <source>The server took %1 rows into %2, the backup has %3.</source>
        <translation>Le serveur a pris %1 lignes dans %2, la sauvegarde en a %3.</translation>
    </message>
    <message>
        <source>Look for rules or functions that change rows as they are loaded.</source>
        <translation>Cherchez des règles ou des fonctions qui modifient les lignes à leur chargement.</translation>
    </message>
    <message>
        <source>A database needs a name.</source>
        <translation>Une base de données a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A database name cannot contain a NUL character.</source>
        <translation>Un nom de base ne peut pas contenir de caractère NUL.</translation>
    </message>
    <message>
        <source>The name has %1 bytes; PostgreSQL takes at most %2.</source>
        <translation>Le nom fait %1 octets&#xa0;; PostgreSQL en accepte au plus %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to PostgreSQL itself.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à PostgreSQL lui-même.</translation>
    </message>
    <message>
        <source>The sessions of database &quot;%1&quot; could not be ended.</source>
        <translation>Les sessions de la base «&#xa0;%1&#xa0;» n’ont pas pu être arrêtées.</translation>
    </message>
    <message>
        <source>Stop what uses it, or restore as a role that has pg_signal_backend or is a superuser.</source>
        <translation>Arrêtez ce qui l’utilise, ou restaurez avec un rôle qui a pg_signal_backend ou est superutilisateur.</translation>
    </message>
    <message>
        <source>it has strings of before PostgreSQL 9.1</source>
        <translation>il a des chaînes d’avant PostgreSQL 9.1</translation>
    </message>
    <message>
        <source>its names depend on a search_path</source>
        <translation>ses noms dépendent d’un search_path</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>il n’a pas de lignes</translation>
    </message>
    <message>
        <source>it has a command of psql: %1</source>
        <translation>il a une commande de psql&#xa0;: %1</translation>
    </message>
    <message>
        <source>it changes its session: %1</source>
        <translation>il change de session&#xa0;: %1</translation>
    </message>
    <message>
        <source>it changes its settings too often</source>
        <translation>il change trop souvent ses réglages</translation>
    </message>
    <message>
        <source>pg_dump does not write such a thing behind the rows: %1</source>
        <translation>pg_dump n’écrit pas une telle chose après les lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>another user builds: %1</source>
        <translation>un autre utilisateur construit&#xa0;: %1</translation>
    </message>
    <message>
        <source>what stands behind its rows is too large</source>
        <translation>ce qui suit ses lignes est trop grand</translation>
    </message>
    <message>
        <source>the rows of %1 stand behind other statements</source>
        <translation>les lignes de %1 se trouvent après d’autres instructions</translation>
    </message>
    <message>
        <source>another user loads the rows of %1</source>
        <translation>un autre utilisateur charge les lignes de %1</translation>
    </message>
    <message>
        <source>Proven written on %1.</source>
        <translation>Prouvée écrite le %1.</translation>
    </message>
    <message>
        <source>Proven sealed on %1.</source>
        <translation>Prouvée scellée le %1.</translation>
    </message>
    <message>
        <source>Proven readable on %1.</source>
        <translation>Prouvée lisible le %1.</translation>
    </message>
    <message>
        <source>Proven restorable on %1.</source>
        <translation>Prouvée restaurable le %1.</translation>
    </message>
    <message>
        <source>Proven identical on %1.</source>
        <translation>Prouvée identique le %1.</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Fichier de sauvegarde</translation>
    </message>
    <message>
        <source>Confirm that you trust where it comes from (--accept-foreign).</source>
        <translation>Confirmez que vous avez confiance dans sa provenance (--accept-foreign).</translation>
    </message>
    <message>
        <source>There is no record of this file: what it should contain is not known.</source>
        <translation>Il n’y a pas de relevé de ce fichier&#xa0;: on ne sait pas ce qu’il devrait contenir.</translation>
    </message>
    <message>
        <source>Look at the row counts after the restore.</source>
        <translation>Examinez les nombres de lignes après la restauration.</translation>
    </message>
    <message>
        <source>There is no record of this archive: what it should contain is not known.</source>
        <translation>Il n’y a pas de relevé de cette archive&#xa0;: on ne sait pas ce qu’elle devrait contenir.</translation>
    </message>
    <message>
        <source>This is a backup of the server&apos;s roles and tablespaces, not of a database.</source>
        <translation>C’est une sauvegarde des rôles et tablespaces du serveur, pas d’une base de données.</translation>
    </message>
    <message>
        <source>Choose the backup of a database.</source>
        <translation>Choisissez la sauvegarde d’une base de données.</translation>
    </message>
    <message>
        <source>Use an older backup, or verify this one again.</source>
        <translation>Utilisez une sauvegarde plus ancienne, ou vérifiez celle-ci de nouveau.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>Dernier exercice</translation>
    </message>
    <message>
        <source>When it was last loaded for a trial, on %1, this was found: %2</source>
        <translation>Lors de son dernier chargement d’essai, le %1, voici ce qui a été constaté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Use a backup whose drill went well, or restore it as a new database and look at that first.</source>
        <translation>Utilisez une sauvegarde dont l’exercice a réussi, ou restaurez-la dans une nouvelle base et examinez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>The backup comes from PostgreSQL %1, the server is older: %2.</source>
        <translation>La sauvegarde vient de PostgreSQL %1, le serveur est plus ancien&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Statements the older server does not know will stop the restore; nothing is lost then.</source>
        <translation>Des instructions inconnues du serveur plus ancien arrêteront la restauration&#xa0;; rien n’est alors perdu.</translation>
    </message>
    <message>
        <source>Backup %1, server %2, client tools %3.</source>
        <translation>Sauvegarde %1, serveur %2, outils clients %3.</translation>
    </message>
    <message>
        <source>Backup of an unknown version, server %1, client tools %2.</source>
        <translation>Sauvegarde d’une version inconnue, serveur %1, outils clients %2.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>The server is a standby: it accepts no changes.</source>
        <translation>Le serveur est un serveur secondaire&#xa0;: il n’accepte aucune modification.</translation>
    </message>
    <message>
        <source>Restore on its primary.</source>
        <translation>Restaurez sur son serveur primaire.</translation>
    </message>
    <message>
        <source>%1 may not create databases.</source>
        <translation>%1 n’a pas le droit de créer des bases.</translation>
    </message>
    <message>
        <source>As a superuser: ALTER ROLE %1 CREATEDB, or restore into an existing empty database.</source>
        <translation>En tant que superutilisateur&#xa0;: ALTER ROLE %1 CREATEDB, ou restaurez dans une base vide existante.</translation>
    </message>
    <message>
        <source>%1 belongs to %2; you are %3.</source>
        <translation>%1 appartient à %2&#xa0;; vous êtes %3.</translation>
    </message>
    <message>
        <source>%1 is a superuser.</source>
        <translation>%1 est superutilisateur.</translation>
    </message>
    <message>
        <source>%1 may do what is needed.</source>
        <translation>%1 a les droits nécessaires.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>All roles the backup mentions exist.</source>
        <translation>Tous les rôles que mentionne la sauvegarde existent.</translation>
    </message>
    <message>
        <source>Which roles the backup mentions is not known.</source>
        <translation>On ne sait pas quels rôles mentionne la sauvegarde.</translation>
    </message>
    <message>
        <source>These roles do not exist on the server: %1.</source>
        <translation>Ces rôles n’existent pas sur le serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>The backup uses none.</source>
        <translation>La sauvegarde n’en utilise aucune.</translation>
    </message>
    <message>
        <source>Which ones the backup needs is not known.</source>
        <translation>On ne sait pas de lesquelles la sauvegarde a besoin.</translation>
    </message>
    <message>
        <source>Everything the backup uses is installed on the server.</source>
        <translation>Tout ce qu’utilise la sauvegarde est installé sur le serveur.</translation>
    </message>
    <message>
        <source>The server does not have these extensions: %1.</source>
        <translation>Le serveur n’a pas ces extensions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Install their packages on the server (postgresql-contrib, or the extension&apos;s own).</source>
        <translation>Installez leurs paquets sur le serveur (postgresql-contrib, ou celui de l’extension).</translation>
    </message>
    <message>
        <source>Encoding, locale, tablespace</source>
        <translation>Encodage, locale, tablespace</translation>
    </message>
    <message>
        <source>Those of the existing database stay.</source>
        <translation>Ceux de la base existante restent.</translation>
    </message>
    <message>
        <source>The server has no tablespace &quot;%1&quot;.</source>
        <translation>Le serveur n’a pas de tablespace «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Create it: CREATE TABLESPACE %1 LOCATION …</source>
        <translation>Créez-le&#xa0;: CREATE TABLESPACE %1 LOCATION …</translation>
    </message>
    <message>
        <source>The database sorts by ICU, which this server was built without.</source>
        <translation>La base trie par ICU, sans lequel ce serveur a été compilé.</translation>
    </message>
    <message>
        <source>Use a server built with ICU.</source>
        <translation>Utilisez un serveur compilé avec ICU.</translation>
    </message>
    <message>
        <source>The server&apos;s system does not know the locale &quot;%1&quot;.</source>
        <translation>Le système du serveur ne connaît pas la locale «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Install it there (locale-gen) and restart PostgreSQL.</source>
        <translation>Installez-la sur le serveur (locale-gen) et redémarrez PostgreSQL.</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>The server does not let %1 into a new database to load it.</source>
        <translation>Le serveur n’admet pas %1 dans une nouvelle base pour la charger.</translation>
    </message>
    <message>
        <source>Add a line to pg_hba.conf that lets this role into all databases, and reload it.</source>
        <translation>Ajoutez à pg_hba.conf une ligne qui admet ce rôle dans toutes les bases, et rechargez-le.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a database &quot;%1&quot; already.</source>
        <translation>Il existe déjà une base «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>Choisissez un autre nom, ou remplacez-la.</translation>
    </message>
    <message>
        <source>The new database %1 will be created.</source>
        <translation>La nouvelle base %1 sera créée.</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot; to replace.</source>
        <translation>Il n’y a pas de base «&#xa0;%1&#xa0;» à remplacer.</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot; to load into.</source>
        <translation>Il n’y a pas de base «&#xa0;%1&#xa0;» où charger.</translation>
    </message>
    <message>
        <source>Restore it as a new database.</source>
        <translation>Restaurez dans une nouvelle base.</translation>
    </message>
    <message>
        <source>%1 is not empty.</source>
        <translation>%1 n’est pas vide.</translation>
    </message>
    <message>
        <source>Replace it, or restore as a new database.</source>
        <translation>Remplacez-la, ou restaurez dans une nouvelle base.</translation>
    </message>
    <message>
        <source>%1 (%2) will be replaced.</source>
        <translation>%1 (%2) sera remplacée.</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>Large objects</translation>
    </message>
    <message>
        <source>The backup holds %1.</source>
        <translation>La sauvegarde en contient %1.</translation>
    </message>
    <message>
        <source>Raise max_locks_per_transaction, or restore it as a new database.</source>
        <translation>Augmentez max_locks_per_transaction, ou restaurez dans une nouvelle base.</translation>
    </message>
    <message>
        <source>Foreign tables</source>
        <translation>Tables distantes</translation>
    </message>
    <message>
        <source>The backup holds rows of %1: loading them adds them to what the server behind holds.</source>
        <translation>La sauvegarde contient des lignes de %1&#xa0;: le chargement les ajoute à ce que contient déjà le serveur distant.</translation>
    </message>
    <message>
        <source>If they are there still, take a backup made without --include-foreign-data, or they will be there twice.</source>
        <translation>Si elles s’y trouvent encore, prenez une sauvegarde faite sans --include-foreign-data, sinon elles y seront en double.</translation>
    </message>
    <message>
        <source>Safety dump</source>
        <translation>Sauvegarde de sécurité</translation>
    </message>
    <message>
        <source>%1 is dropped without being saved first: there is no way back.</source>
        <translation>%1 est supprimée sans être d’abord sauvegardée&#xa0;: aucun retour arrière n’est possible.</translation>
    </message>
    <message>
        <source>Let it be saved first (leave out --no-safety-dump).</source>
        <translation>Faites-la d’abord sauvegarder (omettez --no-safety-dump).</translation>
    </message>
    <message>
        <source>There is no backup directory to save %1 to before it is dropped.</source>
        <translation>Il n’y a aucun dossier de sauvegardes où sauvegarder %1 avant sa suppression.</translation>
    </message>
    <message>
        <source>Name one (--backup-dir), or go without (--no-safety-dump).</source>
        <translation>Indiquez-en un (--backup-dir), ou passez-vous-en (--no-safety-dump).</translation>
    </message>
    <message>
        <source>%1 is saved to %2 before it is dropped.</source>
        <translation>%1 est sauvegardée dans %2 avant sa suppression.</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Obstacle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>1 session will be disconnected.</source>
        <translation>1 session sera déconnectée.</translation>
    </message>
    <message>
        <source>%1 sessions will be disconnected.</source>
        <translation>%1 sessions seront déconnectées.</translation>
    </message>
    <message>
        <source>Stop the application first if it should not see an error.</source>
        <translation>Arrêtez d’abord l’application si elle ne doit pas voir d’erreur.</translation>
    </message>
    <message>
        <source>Space on the server</source>
        <translation>Espace sur le serveur</translation>
    </message>
    <message>
        <source>How much is free there cannot be seen from here.</source>
        <translation>On ne peut pas voir d’ici combien il y reste d’espace.</translation>
    </message>
    <message>
        <source>Look on the server (df).</source>
        <translation>Regardez sur le serveur (df).</translation>
    </message>
    <message>
        <source>%1 are free, the restore takes about %2.</source>
        <translation>%1 libres, la restauration en prend environ %2.</translation>
    </message>
    <message>
        <source>Free space first; a restore that runs out of it leaves everything as it was.</source>
        <translation>Libérez d’abord de l’espace&#xa0;; une restauration qui en manque laisse tout en l’état.</translation>
    </message>
    <message>
        <source>The restore into %1 was not begun: %2</source>
        <translation>La restauration dans %1 n’a pas été commencée&#xa0;: %2</translation>
    </message>
    <message>
        <source>No statistics of %1: %2</source>
        <translation>Pas de statistiques de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1: %2 on the server, %3 in the backup</source>
        <translation>%1&#xa0;: %2 sur le serveur, %3 dans la sauvegarde</translation>
    </message>
    <message>
        <source>password: whether it is the same is not known</source>
        <translation>mot de passe&#xa0;: on ne sait pas s’il est le même</translation>
    </message>
    <message>
        <source>password: none on the server</source>
        <translation>mot de passe&#xa0;: aucun sur le serveur</translation>
    </message>
    <message>
        <source>password: differs</source>
        <translation>mot de passe&#xa0;: différent</translation>
    </message>
    <message>
        <source>missing on the server</source>
        <translation>absent du serveur</translation>
    </message>
    <message>
        <source>Load the rows and build indexes over %1 connections</source>
        <translation>Charger les lignes et construire les index sur %1 connexions</translation>
    </message>
    <message>
        <source>Loading over %1 connections only: %2</source>
        <translation>Chargement sur %1 connexions seulement&#xa0;: %2</translation>
    </message>
    <message>
        <source>Finish indexes and constraints</source>
        <translation>Terminer les index et les contraintes</translation>
    </message>
    <message>
        <source>The file ends inside a statement; use another backup.</source>
        <translation>Le fichier se termine à l’intérieur d’une instruction&#xa0;; utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Removed %1, left by a drill that was killed.</source>
        <translation>%1, laissé par un exercice tué, a été supprimé.</translation>
    </message>
    <message>
        <source>Dropped %1, left by a restore that was killed.</source>
        <translation>%1, laissée par une restauration tuée, a été supprimée.</translation>
    </message>
    <message>
        <source>Database %1 takes connections again, which a killed restore had stopped.</source>
        <translation>La base %1 accepte de nouveau les connexions, qu’une restauration tuée avait bloquées.</translation>
    </message>
    <message>
        <source>Cannot create the folder %1.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Check its owner and mode.</source>
        <translation>Vérifiez son propriétaire et ses permissions.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>%1 may not create schemas in %2.</source>
        <translation>%1 n’a pas le droit de créer des schémas dans %2.</translation>
    </message>
    <message>
        <source>As its owner: GRANT CREATE ON DATABASE … TO %1.</source>
        <translation>En tant que son propriétaire&#xa0;: GRANT CREATE ON DATABASE … TO %1.</translation>
    </message>
    <message>
        <source>A new schema is made for the tables; nothing else is touched.</source>
        <translation>Un nouveau schéma est créé pour les tables&#xa0;; rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>The new schema %1 is made for the tables; nothing else is touched.</source>
        <translation>Le nouveau schéma %1 est créé pour les tables&#xa0;; rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>What these tables hold now is replaced: %1.</source>
        <translation>Ce que ces tables contiennent maintenant est remplacé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no undo: back up %1 first if its rows may be needed.</source>
        <translation>Aucun retour arrière n’est possible&#xa0;: sauvegardez d’abord %1 si ses lignes peuvent encore servir.</translation>
    </message>
    <message>
        <source>Missing tables</source>
        <translation>Tables manquantes</translation>
    </message>
    <message>
        <source>They are made anew with all that belongs to them: %1.</source>
        <translation>Elles sont recréées avec tout ce qui leur appartient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Single tables of an archive are left to pg_restore.</source>
        <translation>Les tables isolées d’une archive sont l’affaire de pg_restore.</translation>
    </message>
    <message>
        <source>Restore the archive as a new database, or use pg_restore --table.</source>
        <translation>Restaurez l’archive dans une nouvelle base, ou utilisez pg_restore --table.</translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation>Choisissez-en une qui existe.</translation>
    </message>
    <message>
        <source>1 table goes into %1.</source>
        <translation>1 table va dans %1.</translation>
    </message>
    <message>
        <source>%1 tables go into %2.</source>
        <translation>%1 tables vont dans %2.</translation>
    </message>
    <message>
        <source>Another restore is working on database &quot;%1&quot;.</source>
        <translation>Une autre restauration travaille sur la base «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Attendez qu’elle ait fini.</translation>
    </message>
    <message>
        <source>it ends inside the data of a table</source>
        <translation>il se termine à l’intérieur des données d’une table</translation>
    </message>
    <message>
        <source>it ends inside a statement</source>
        <translation>il se termine à l’intérieur d’une instruction</translation>
    </message>
    <message>
        <source>it does not begin as a dump of pg_dump or pg_dumpall does</source>
        <translation>il ne commence pas comme un dump de pg_dump ou de pg_dumpall</translation>
    </message>
    <message>
        <source>it ends before the last lines that pg_dump writes</source>
        <translation>il se termine avant les dernières lignes qu’écrit pg_dump</translation>
    </message>
    <message>
        <source>%1 has the rows of the backup in another order.</source>
        <translation>%1 contient les lignes de la sauvegarde dans un autre ordre.</translation>
    </message>
    <message>
        <source>The prepared transaction “%1” is open.</source>
        <translation>La transaction préparée «&#xa0;%1&#xa0;» est ouverte.</translation>
    </message>
    <message>
        <source>End it, connected to this database: COMMIT PREPARED or ROLLBACK PREPARED.</source>
        <translation>Terminez-la, connecté à cette base&#xa0;: COMMIT PREPARED ou ROLLBACK PREPARED.</translation>
    </message>
    <message>
        <source>The replication slot “%1” reads this database: its consumer would silently lose its place.</source>
        <translation>Le slot de réplication «&#xa0;%1&#xa0;» lit cette base&#xa0;: son consommateur perdrait sa position sans le savoir.</translation>
    </message>
    <message>
        <source>Stop the consumer and drop the slot by pg_drop_replication_slot().</source>
        <translation>Arrêtez le consommateur et supprimez le slot avec pg_drop_replication_slot().</translation>
    </message>
    <message>
        <source>The subscription “%1” fills this database.</source>
        <translation>La souscription «&#xa0;%1&#xa0;» alimente cette base.</translation>
    </message>
    <message>
        <source>Drop it, or disable it and set its slot to NONE.</source>
        <translation>Supprimez-la, ou désactivez-la et mettez son slot à NONE.</translation>
    </message>
    <message>
        <source>“%1” is a template database: PostgreSQL does not drop those.</source>
        <translation>«&#xa0;%1&#xa0;» est une base modèle&#xa0;: PostgreSQL ne les supprime pas.</translation>
    </message>
    <message>
        <source>Clear the mark first: ALTER DATABASE %1 IS_TEMPLATE false.</source>
        <translation>Retirez d’abord la marque&#xa0;: ALTER DATABASE %1 IS_TEMPLATE false.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is no whole number from %2 to %3.</source>
        <translation>Pour le serveur enregistré, «&#xa0;%1&#xa0;» n’est pas un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>lacks a quotation mark</source>
        <translation>n’a pas de guillemet fermant</translation>
    </message>
    <message>
        <source>has too many dots outside of quotation marks</source>
        <translation>a trop de points hors des guillemets</translation>
    </message>
    <message>
        <source>is no name and no pattern</source>
        <translation>n’est ni un nom ni un motif</translation>
    </message>
    <message>
        <source>Free space on the disk that holds it; %1 shows which backups could go.</source>
        <translation>Libérez de l’espace sur le disque qui le contient ; %1 montre quelles sauvegardes pourraient partir.</translation>
    </message>
    <message>
        <source>A limit on the size of files is reached: ulimit -f, or that of the file system.</source>
        <translation>Une limite de taille des fichiers est atteinte : ulimit -f, ou celle du système de fichiers.</translation>
    </message>
    <message>
        <source>Too many files are open at once: raise the limit (ulimit -n), or use --jobs 1.</source>
        <translation>Trop de fichiers sont ouverts à la fois : relevez la limite (ulimit -n) ou utilisez --jobs 1.</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>reste quelques secondes</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Set HOME or LARDER_HOME to a folder that can be written.</source>
        <translation>Faites pointer HOME ou LARDER_HOME vers un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>The catalogue cannot be made. %1</source>
        <translation>Le catalogue ne peut pas être créé. %1</translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged: %2.</source>
        <translation>Le catalogue %1 est endommagé : %2.</translation>
    </message>
    <message>
        <source>No backup is lost. Close the other Larder windows, then run %1.</source>
        <translation>Aucune sauvegarde n’est perdue. Fermez les autres fenêtres de Larder, puis lancez %1.</translation>
    </message>
    <message>
        <source>its tables are not those of this Larder</source>
        <translation>ses tables ne sont pas celles de ce Larder</translation>
    </message>
    <message>
        <source>another Larder has it open, so that it cannot be made anew</source>
        <translation>un autre Larder l’a ouvert, il ne peut donc pas être refait</translation>
    </message>
    <message>
        <source>Another Larder is making the catalogue %1 anew.</source>
        <translation>Un autre Larder est en train de refaire le catalogue %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The catalogue was damaged and has been made anew from the backups. The history of jobs was in it; what is left of it is %1.</source>
        <translation>Le catalogue était endommagé et a été refait à partir des sauvegardes. Il contenait l’historique des tâches ; ce qu’il en reste est %1.</translation>
    </message>
    <message>
        <source>The backup directory itself is read instead.</source>
        <translation>Le répertoire de sauvegarde lui-même est lu à la place.</translation>
    </message>
    <message>
        <source>No backup is lost. %1 makes it anew.</source>
        <translation>Aucune sauvegarde n’est perdue. %1 le refait.</translation>
    </message>
    <message>
        <source>Free space on the disk that holds %1; the backup directory is not meant.</source>
        <translation>Libérez de l’espace sur le disque de %1 ; il ne s’agit pas du répertoire de sauvegarde.</translation>
    </message>
    <message>
        <source>Another program has been writing to it for long; try again.</source>
        <translation>Un autre programme y écrit depuis longtemps ; réessayez.</translation>
    </message>
    <message>
        <source>What it holds: %1.</source>
        <translation>Ce qu’elle contient : %1.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to %2, which does not exist.</source>
        <translation>%1 est un lien symbolique vers %2, qui n’existe pas.</translation>
    </message>
    <message>
        <source>Name the file itself, or remove the link.</source>
        <translation>Indiquez le fichier lui-même, ou supprimez le lien.</translation>
    </message>
    <message>
        <source>%1 is no file that can be written.</source>
        <translation>%1 n’est pas un fichier où l’on peut écrire.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>%1 lies among the backups.</source>
        <translation>%1 se trouve parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>Choose a file in another folder: only backups are written there.</source>
        <translation>Choisissez un fichier dans un autre dossier : seules des sauvegardes y sont écrites.</translation>
    </message>
    <message>
        <source>Cannot write to standard output</source>
        <translation>Impossible d’écrire sur la sortie standard</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>An administrator can allow it: %1 Or exclude what may not be read.</source>
        <translation>Un administrateur peut l’autoriser : %1 Ou excluez ce qui ne peut être lu.</translation>
    </message>
    <message>
        <source>%1 is damaged: its end speaks of %2 gzip members with %3 bytes of SQL, and %4 with %5 are there.</source>
        <translation>%1 est endommagé : sa fin annonce %2 membres gzip avec %3 octets de SQL, il y en a %4 avec %5.</translation>
    </message>
    <message>
        <source>It was killed, or the computer went down.</source>
        <translation>Elle a été tuée, ou l’ordinateur s’est arrêté.</translation>
    </message>
    <message>
        <source>left out by a pattern</source>
        <translation>exclue par un motif</translation>
    </message>
    <message>
        <source>a template</source>
        <translation>un modèle</translation>
    </message>
    <message>
        <source>saved only when named</source>
        <translation>sauvegardée seulement si elle est nommée</translation>
    </message>
    <message>
        <source>it takes no connections of yours</source>
        <translation>elle n’accepte pas vos connexions</translation>
    </message>
    <message>
        <source>kept for undo by a restore</source>
        <translation>gardée par une restauration pour pouvoir annuler</translation>
    </message>
    <message>
        <source>scratch database of a restore or drill</source>
        <translation>base de travail d’une restauration ou d’un exercice</translation>
    </message>
    <message>
        <source>… %1 lines are left out here …</source>
        <translation>… %1 lignes sont omises ici …</translation>
    </message>
    <message>
        <source>“%1” must be given, or --all, but not both.</source>
        <translation>« %1 » doit être donné, ou --all, mais pas les deux.</translation>
    </message>
    <message>
        <source>Name the backups whose files are gone.</source>
        <translation>Nommez les sauvegardes dont les fichiers ont disparu.</translation>
    </message>
    <message>
        <source>“%1” must be given, or --database, but not both.</source>
        <translation>« %1 » doit être donné, ou --database, mais pas les deux.</translation>
    </message>
    <message>
        <source>“%1” must be given, or one of --latest, --all and --sample.</source>
        <translation>« %1 » doit être donné, ou l’un de --latest, --all et --sample.</translation>
    </message>
    <message>
        <source>“%1” goes with --apply.</source>
        <translation>« %1 » va avec --apply.</translation>
    </message>
    <message>
        <source>Forget the record of %1</source>
        <translation>Oublier le relevé de %1</translation>
    </message>
    <message>
        <source>Forget %1 records</source>
        <translation>Oublier %1 relevés</translation>
    </message>
    <message>
        <source>%1: “%2” is no port from 1 to 65535.</source>
        <translation>%1 : « %2 » n’est pas un port de 1 à 65535.</translation>
    </message>
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
        <source>RESTORE.txt cannot be written: %1</source>
        <translation>RESTORE.txt ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted (sslmode=%2): who listens reads along.</source>
        <translation>La connexion à %1 n’est pas chiffrée (sslmode=%2) : qui écoute peut lire.</translation>
    </message>
    <message>
        <source>Saved the note of %1.</source>
        <translation>La note de %1 est enregistrée.</translation>
    </message>
    <message>
        <source>There was nothing to change on %1.</source>
        <translation>Il n’y avait rien à modifier sur %1.</translation>
    </message>
    <message>
        <source>%1 is pinned.</source>
        <translation>%1 est épinglée.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <translation>%1 n’est plus épinglée.</translation>
    </message>
    <message>
        <source>Free space there or choose another backup directory. What could go: %1.</source>
        <translation>Libérez-y de l’espace ou choisissez un autre dossier de sauvegarde. Ce qui pourrait partir : %1.</translation>
    </message>
    <message>
        <source>There are no databases &quot;%1&quot; on %2.</source>
        <translation>Il n’y a pas de bases « %1 » sur %2.</translation>
    </message>
    <message>
        <source>%1 lists the databases there are; take a dropped one off the server&apos;s list.</source>
        <translation>%1 donne les bases présentes ; retirez une base supprimée de la liste du serveur.</translation>
    </message>
    <message>
        <source>%1 is not saved: %2.</source>
        <translation>%1 n’est pas sauvegardée : %2.</translation>
    </message>
    <message>
        <source>%1 Cleaning up is left to the next backup.</source>
        <translation>%1 Le nettoyage est laissé à la prochaine sauvegarde.</translation>
    </message>
    <message>
        <source>The backups are saved</source>
        <translation>Les sauvegardes sont enregistrées</translation>
    </message>
    <message>
        <source>No database of %1 is called like &quot;%2&quot;.</source>
        <translation>Aucune base de %1 ne correspond à « %2 ».</translation>
    </message>
    <message>
        <source>Nothing of %1 is removed: no good copy of it would stay.</source>
        <translation>Rien de %1 n’est supprimé : aucune bonne copie ne resterait.</translation>
    </message>
    <message>
        <source>Read %1 before older ones go</source>
        <translation>Lire %1 avant que d’anciennes ne partent</translation>
    </message>
    <message>
        <source>Nothing of %1 is removed, for the copy that was to stay cannot be relied on: %2</source>
        <translation>Rien de %1 n’est supprimé, car on ne peut se fier à la copie qui devait rester : %2</translation>
    </message>
    <message>
        <source>Would read %1 before older ones go</source>
        <translation>Lirait %1 avant que d’anciennes ne partent</translation>
    </message>
    <message>
        <source>read before older ones go</source>
        <translation>lue avant que d’anciennes ne partent</translation>
    </message>
    <message>
        <source>Write names as in SQL; what it holds is told by %1.</source>
        <translation>Écrivez les noms comme en SQL ; ce qu’elle contient : %1.</translation>
    </message>
    <message>
        <source>It can be found by a part of its name: %1.</source>
        <translation>On peut le trouver par une partie de son nom : %1.</translation>
    </message>
    <message>
        <source>%1 object is called %2.</source>
        <translation>%1 objet s’appelle %2.</translation>
    </message>
    <message>
        <source>%1 takes %2 on the server; before this backup %3 are free in %4.</source>
        <translation>%1 occupe %2 sur le serveur ; avant cette sauvegarde, %3 sont libres dans %4.</translation>
    </message>
    <message>
        <source>The contents of the large objects were not compared, only their number.</source>
        <translation>Le contenu des objets volumineux n’a pas été comparé, seulement leur nombre.</translation>
    </message>
    <message>
        <source>%1 table was read back; %2 differ.</source>
        <translation>%1 table a été relue ; %2 diffèrent.</translation>
    </message>
    <message>
        <source>The private server is not confined (bubblewrap does not work here): functions of the backup run with the rights of its user.</source>
        <translation>Le serveur privé n’est pas confiné (bubblewrap ne fonctionne pas ici) : les fonctions de la sauvegarde s’exécutent avec les droits de son utilisateur.</translation>
    </message>
    <message>
        <source>Those there are: %1.</source>
        <translation>Ceux qui existent : %1.</translation>
    </message>
    <message>
        <source>%1 of the checks stands in the way.</source>
        <translation>%1 des vérifications fait obstacle.</translation>
    </message>
    <message>
        <source>The file of %1 is there: it is not forgotten.</source>
        <translation>Le fichier de %1 est là : il n’est pas oublié.</translation>
    </message>
    <message>
        <source>Only the records of backups whose files are gone can be forgotten; a cleanup removes the others.</source>
        <translation>Seules les relevés des sauvegardes dont les fichiers ont disparu peuvent être oubliées ; un nettoyage supprime les autres.</translation>
    </message>
    <message>
        <source>Forget what is gone</source>
        <translation>Oublier ce qui a disparu</translation>
    </message>
    <message>
        <source>Forgot %1</source>
        <translation>%1 oublié</translation>
    </message>
    <message>
        <source>1 record forgotten.</source>
        <translation>1 relevé oublié.</translation>
    </message>
    <message>
        <source>%1 records forgotten.</source>
        <translation>%1 relevés oubliés.</translation>
    </message>
    <message>
        <source>It was applied, but the server still differs: %1.</source>
        <translation>Appliqué, mais le serveur diffère encore : %1.</translation>
    </message>
    <message>
        <source>Nothing is ever taken away from a role: do that by hand where it is meant.</source>
        <translation>Rien n’est jamais retiré à un rôle : faites-le à la main si c’est voulu.</translation>
    </message>
    <message>
        <source>It was applied, but whether the server has all of it could not be asked: %1</source>
        <translation>Appliqué, mais il n’a pas été possible de demander si le serveur a tout : %1</translation>
    </message>
    <message>
        <source>Backups by %1 hold no role passwords: only a superuser may read them.</source>
        <translation>Les sauvegardes faites par %1 ne contiennent pas les mots de passe des rôles : seul un superutilisateur peut les lire.</translation>
    </message>
    <message>
        <source>%1: PostgreSQL %2, %3 database.</source>
        <translation>%1 : PostgreSQL %2, %3 base de données.</translation>
    </message>
    <message>
        <source>The restore was stopped.</source>
        <translation>La restauration a été arrêtée.</translation>
    </message>
    <message>
        <source>It was not saved before. A backup of it can be loaded by: %1</source>
        <translation>Elle n’a pas été sauvegardée avant. Une sauvegarde peut être chargée par : %1</translation>
    </message>
    <message>
        <source>It was saved as %1. Bring it back by: %2</source>
        <translation>Elle a été sauvegardée sous %1. Pour la ramener : %2</translation>
    </message>
    <message>
        <source>Database &quot;%1&quot; was dropped, and its restore did not succeed: %2</source>
        <translation>La base « %1 » a été supprimée et sa restauration n’a pas réussi : %2</translation>
    </message>
    <message>
        <source>The replaced database could not be dropped, it is there as %1: %2</source>
        <translation>La base remplacée n’a pas pu être supprimée, elle est là sous le nom %1 : %2</translation>
    </message>
    <message>
        <source>That the backup was restored could not be noted in its record: %1</source>
        <translation>La restauration de la sauvegarde n’a pas pu être notée dans son relevé : %1</translation>
    </message>
    <message>
        <source>Restore a backup instead; those there are: %1.</source>
        <translation>Restaurez plutôt une sauvegarde ; celles qui existent : %1.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, that of the server %2: nothing is removed by age until they agree.</source>
        <translation>L’horloge de cet ordinateur dit %1, celle du serveur %2 : rien n’est supprimé selon l’âge tant qu’elles diffèrent.</translation>
    </message>
    <message>
        <source>It is %1, and the newest backup is of %2: either nothing was saved since, or the clock of this computer is wrong. Nothing is removed by age until there are new backups.</source>
        <translation>Nous sommes le %1 et la sauvegarde la plus récente est du %2 : soit rien n’a été sauvegardé depuis, soit l’horloge de cet ordinateur est fausse. Rien n’est supprimé selon l’âge tant qu’il n’y a pas de nouvelles sauvegardes.</translation>
    </message>
    <message>
        <source>No backup was made between %1 and %2: either the computer rested, or its clock is wrong. Backups from before are not removed by age until there are more days of new ones.</source>
        <translation>Aucune sauvegarde n’a été faite entre le %1 et le %2 : soit l’ordinateur était au repos, soit son horloge est fausse. Les sauvegardes antérieures ne sont pas supprimées selon l’âge tant qu’il n’y a pas plus de jours de nouvelles.</translation>
    </message>
    <message>
        <source>Its date lies in the future.</source>
        <translation>Sa date est dans le futur.</translation>
    </message>
    <message>
        <source>No recent backup of %1 was made by Larder, and nobody has read the files of others.</source>
        <translation>Aucune sauvegarde récente de %1 n’a été faite par Larder, et personne n’a lu les fichiers des autres.</translation>
    </message>
    <message>
        <source>Of %1 there are only parts, no backup of the whole database.</source>
        <translation>De %1 il n’y a que des parties, aucune sauvegarde de la base entière.</translation>
    </message>
    <message>
        <source>There is no good backup of %1. %2</source>
        <translation>Il n’y a aucune bonne sauvegarde de %1. %2</translation>
    </message>
    <message>
        <source>The newest good backup of %1 was made %2.</source>
        <translation>La sauvegarde valable la plus récente de %1 date d’%2.</translation>
    </message>
    <message>
        <source>The newest backup of %1 is damaged. %2</source>
        <translation>La sauvegarde la plus récente de %1 est endommagée. %2</translation>
    </message>
    <message>
        <source>The last drill of %1 failed %2: %3</source>
        <translation>Le dernier exercice de %1 a échoué %2 : %3</translation>
    </message>
    <message>
        <source>%1 was never saved.</source>
        <translation>%1 n’a jamais été sauvegardée.</translation>
    </message>
    <message>
        <source>The last backup failed %1: %2</source>
        <translation>La dernière sauvegarde a échoué %1 : %2</translation>
    </message>
    <message>
        <source>The last %1 backups failed, the newest %2: %3</source>
        <translation>Les %1 dernières sauvegardes ont échoué, la plus récente %2 : %3</translation>
    </message>
    <message>
        <source>The file of the backup of %1 of %2 is missing beside its record.</source>
        <translation>Le fichier de la sauvegarde de %1 du %2 manque à côté de son relevé.</translation>
    </message>
    <message>
        <source>%1 files of backups of %2 are missing beside their records, the newest of %3.</source>
        <translation>%1 fichiers de sauvegardes de %2 manquent à côté de leurs relevés, le plus récent du %3.</translation>
    </message>
    <message>
        <source>The next backups want %1; the disk has %2 free.</source>
        <translation>Les prochaines sauvegardes demandent %1 ; le disque a %2 de libre.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: %1</source>
        <translation>Le catalogue est illisible : %1</translation>
    </message>
    <message>
        <source>The server could not be asked which databases it has: %1</source>
        <translation>On n’a pas pu demander au serveur quelles bases il a : %1</translation>
    </message>
    <message>
        <source>the clock is in doubt: nothing is removed</source>
        <translation>l’horloge est douteuse : rien n’est supprimé</translation>
    </message>
    <message>
        <source>no copy that stays could be read</source>
        <translation>aucune copie restante n’a pu être lue</translation>
    </message>
    <message>
        <source>The name of the host is not known here: check its spelling and this machine&apos;s DNS.</source>
        <translation>Le nom d’hôte n’est pas connu ici : vérifiez son orthographe et le DNS de cette machine.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>Le port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>This sslmode wants the certificate of the server&apos;s authority: put it into ~/.postgresql/root.crt or name its file by sslrootcert.</source>
        <translation>Ce sslmode exige le certificat de l’autorité du serveur : placez-le dans ~/.postgresql/root.crt ou indiquez son fichier par sslrootcert.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted here: check the authority&apos;s certificate (sslrootcert).</source>
        <translation>Le certificat du serveur n’est pas reconnu ici : vérifiez celui de l’autorité (sslrootcert).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name: connect by the name in it, or have it made out to this one.</source>
        <translation>Le certificat du serveur porte un autre nom : connectez-vous par ce nom, ou faites-le établir à celui-ci.</translation>
    </message>
    <message>
        <source>The server offers no TLS: have it turned on there (ssl = on), or choose another sslmode where the network is trusted.</source>
        <translation>Le serveur n’offre pas TLS : faites-le activer (ssl = on), ou choisissez un autre sslmode si le réseau est sûr.</translation>
    </message>
    <message>
        <source>TLS could not be agreed on: check sslmode, certificates and the versions allowed.</source>
        <translation>TLS n’a pas pu être négocié : vérifiez sslmode, les certificats et les versions permises.</translation>
    </message>
    <message>
        <source>Nobody listens there: check that the server runs, on this port, and for this address (listen_addresses).</source>
        <translation>Personne n’écoute là : vérifiez que le serveur tourne, sur ce port et pour cette adresse (listen_addresses).</translation>
    </message>
    <message>
        <source>There is no socket in this folder: check that the server runs, its port, and where its sockets are (unix_socket_directories).</source>
        <translation>Il n’y a pas de socket dans ce dossier : vérifiez que le serveur tourne, son port et l’emplacement de ses sockets (unix_socket_directories).</translation>
    </message>
    <message>
        <source>There is no way to this host: check the network, a VPN, a firewall.</source>
        <translation>Aucun chemin vers cet hôte : vérifiez le réseau, un VPN, un pare-feu.</translation>
    </message>
    <message>
        <source>a file for messages in memory</source>
        <translation>un fichier en mémoire pour les messages</translation>
    </message>
    <message>
        <source>A limit set for this role or server is reached (temp_file_limit, for instance): an administrator can raise it.</source>
        <translation>Une limite fixée pour ce rôle ou ce serveur est atteinte (temp_file_limit, par exemple) : un administrateur peut la relever.</translation>
    </message>
    <message>
        <source>The server lacks memory or another resource: its log says which.</source>
        <translation>Il manque au serveur de la mémoire ou une autre ressource : son journal dit laquelle.</translation>
    </message>
    <message>
        <source>A fixed limit of the server is reached: its documentation names them.</source>
        <translation>Une limite fixe du serveur est atteinte : sa documentation les énumère.</translation>
    </message>
    <message>
        <source>Another session changed the same things at the same time: try again.</source>
        <translation>Une autre session a modifié les mêmes choses au même moment : réessayez.</translation>
    </message>
    <message>
        <source>The server takes no changes: it is a standby, or set to read only.</source>
        <translation>Le serveur n’accepte aucun changement : c’est un serveur secondaire, ou il est en lecture seule.</translation>
    </message>
    <message>
        <source>The server cannot read or write one of its own files: look at its log.</source>
        <translation>Le serveur ne peut pas lire ou écrire un de ses propres fichiers : consultez son journal.</translation>
    </message>
    <message>
        <source>The server found its own data damaged, or a fault of its own: look at its log.</source>
        <translation>Le serveur a trouvé ses propres données endommagées, ou une erreur interne : consultez son journal.</translation>
    </message>
    <message>
        <source>The server at %1 was lost while it committed: whether it did is not known.</source>
        <translation>Le serveur %1 a été perdu pendant la validation : on ne sait pas si elle a eu lieu.</translation>
    </message>
    <message>
        <source>Look at what is there when the server answers again, before anything else is done.</source>
        <translation>Regardez ce qui est là quand le serveur répond de nouveau, avant toute autre chose.</translation>
    </message>
    <message>
        <source>Patterns are those of psql&apos;s \d: lower case unless quoted, schema.table or a name in the search path.</source>
        <translation>Les motifs sont ceux de \d de psql : en minuscules sauf entre guillemets, schéma.table ou un nom du chemin de recherche.</translation>
    </message>
    <message>
        <source>Free space on this machine&apos;s disk, or choose another backup directory.</source>
        <translation>Libérez de l’espace sur le disque de cette machine, ou choisissez un autre dossier de sauvegarde.</translation>
    </message>
    <message>
        <source>There are more tables or large objects than the server&apos;s lock table holds for one transaction: raise max_locks_per_transaction.</source>
        <translation>Il y a plus de tables ou d’objets volumineux que la table de verrous du serveur n’en contient pour une transaction : augmentez max_locks_per_transaction.</translation>
    </message>
    <message>
        <source>Add one: %1.</source>
        <translation>Ajoutez-en un : %1.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is neither true nor false.</source>
        <translation>Le champ « %1 » du serveur enregistré n’est ni vrai ni faux.</translation>
    </message>
    <message>
        <source>it is cut off: it ends after the rows, without indexes, keys and triggers</source>
        <translation>il est coupé : il s’arrête après les lignes, sans index, clés ni déclencheurs</translation>
    </message>
    <message>
        <source>%1 has no record and does not show its end: whether something is missing there cannot be seen.</source>
        <translation>%1 n’a pas de fiche et ne montre pas sa fin : on ne peut voir s’il y manque quelque chose.</translation>
    </message>
    <message>
        <source>%1 cannot be written to: what was found out is not recorded there.</source>
        <translation>Impossible d’écrire dans %1 : ce qui a été constaté n’y est pas consigné.</translation>
    </message>
    <message>
        <source>What was found out about %1 is not written down: %2</source>
        <translation>Ce qui a été constaté sur %1 n’est pas consigné : %2</translation>
    </message>
    <message>
        <source>Rows of %1 lie there.</source>
        <translation>Des lignes de %1 s’y trouvent.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>schema only</source>
        <translation>définitions seulement</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>données seulement</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 table</translation>
    </message>
    <message>
        <source>some tables</source>
        <translation>quelques tables</translation>
    </message>
    <message>
        <source>1 schema</source>
        <translation>1 schéma</translation>
    </message>
    <message>
        <source>%1 schemas</source>
        <translation>%1 schémas</translation>
    </message>
    <message>
        <source>some schemas</source>
        <translation>quelques schémas</translation>
    </message>
    <message>
        <source>without 1 table</source>
        <translation>sans 1 table</translation>
    </message>
    <message>
        <source>without %1 tables</source>
        <translation>sans %1 tables</translation>
    </message>
    <message>
        <source>without some tables</source>
        <translation>sans quelques tables</translation>
    </message>
    <message>
        <source>without 1 schema</source>
        <translation>sans 1 schéma</translation>
    </message>
    <message>
        <source>without %1 schemas</source>
        <translation>sans %1 schémas</translation>
    </message>
    <message>
        <source>without some schemas</source>
        <translation>sans quelques schémas</translation>
    </message>
    <message>
        <source>without the rows of 1 table</source>
        <translation>sans les lignes de 1 table</translation>
    </message>
    <message>
        <source>without the rows of %1 tables</source>
        <translation>sans les lignes de %1 tables</translation>
    </message>
    <message>
        <source>without the rows of some tables</source>
        <translation>sans les lignes de quelques tables</translation>
    </message>
    <message>
        <source>without large objects</source>
        <translation>sans grands objets</translation>
    </message>
    <message>
        <source>without the rows of unlogged tables</source>
        <translation>sans les lignes des tables non journalisées</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>all definitions: tables, keys, indexes, functions</source>
        <translation>toutes les définitions : tables, clés, index, fonctions</translation>
    </message>
    <message>
        <source>everything but the tables %1</source>
        <translation>tout sauf les tables %1</translation>
    </message>
    <message>
        <source>everything but the schemas %1</source>
        <translation>tout sauf les schémas %1</translation>
    </message>
    <message>
        <source>the tables %1</source>
        <translation>les tables %1</translation>
    </message>
    <message>
        <source>the schemas %1</source>
        <translation>les schémas %1</translation>
    </message>
    <message>
        <source>the rows of %1</source>
        <translation>les lignes de %1</translation>
    </message>
    <message>
        <source>all large objects</source>
        <translation>tous les grands objets</translation>
    </message>
    <message>
        <source>the rows of unlogged tables</source>
        <translation>les lignes des tables non journalisées</translation>
    </message>
    <message>
        <source>part of the database</source>
        <translation>partie de la base</translation>
    </message>
    <message>
        <source>what the job that made it left out</source>
        <translation>ce que la tâche qui l’a faite a laissé de côté</translation>
    </message>
    <message>
        <source>Move it away: Larder begins a new one with the next backup, and no backup is lost.</source>
        <translation>Déplacez-le : Larder en commence un nouveau à la prochaine sauvegarde, et aucune sauvegarde n’est perdue.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a list of checksums.</source>
        <translation>%1 est un dossier, pas une liste de sommes de contrôle.</translation>
    </message>
    <message>
        <source>The record was changed by hand: SHA256SUMS lists another hash for it.</source>
        <translation>Le relevé a été modifié à la main : SHA256SUMS en donne une autre empreinte.</translation>
    </message>
    <message>
        <source>it names an unknown level of proof</source>
        <translation>il nomme un niveau de preuve inconnu</translation>
    </message>
    <message>
        <source>a newer Larder wrote it</source>
        <translation>un Larder plus récent l’a écrit</translation>
    </message>
    <message>
        <source>The notes on the files in %1 are too long.</source>
        <translation>Les notes sur les fichiers de %1 sont trop longues.</translation>
    </message>
    <message>
        <source>Shorten the longest ones.</source>
        <translation>Raccourcissez les plus longues.</translation>
    </message>
    <message>
        <source>The file is missing; only its record is left.</source>
        <translation>Le fichier manque ; il ne reste que son relevé.</translation>
    </message>
    <message>
        <source>Waiting for another job on %1.</source>
        <translation>Attente d’une autre tâche dans %1.</translation>
    </message>
    <message>
        <source>Waiting for another job on %1: &quot;%2&quot; by process %3 on host %4 since %5.</source>
        <translation>Attente d’une autre tâche dans %1 : « %2 » par le processus %3 sur l’hôte %4 depuis %5.</translation>
    </message>
    <message>
        <source>The lock on %1 was held by one that gave no sign of life: it is taken over.</source>
        <translation>Le verrou sur %1 était tenu par un processus qui ne donnait plus signe de vie : il est repris.</translation>
    </message>
    <message>
        <source>The lock on %1 was held for &quot;%2&quot; by process %3 on host %4 since %5, which gave no sign of life: it is taken over.</source>
        <translation>Le verrou sur %1 était tenu pour « %2 » par le processus %3 sur l’hôte %4 depuis %5, qui ne donnait plus signe de vie : il est repris.</translation>
    </message>
    <message>
        <source>%1 is removed as soon as it is made.</source>
        <translation>%1 est supprimé dès qu’il est créé.</translation>
    </message>
    <message>
        <source>See what else works in that folder.</source>
        <translation>Vérifiez ce qui travaille aussi dans ce dossier.</translation>
    </message>
    <message>
        <source>Mount the disk it lies on. If it was removed on purpose, make an empty folder there, then: %1.</source>
        <translation>Montez le disque qui le contient. S’il a été retiré exprès, créez-y un dossier vide, puis : %1.</translation>
    </message>
    <message>
        <source>The disk may not be mounted. Mount it, or, when the change is meant: %1.</source>
        <translation>Le disque n’est peut-être pas monté. Montez-le ou, si le changement est voulu : %1.</translation>
    </message>
    <message>
        <source>The file of the backup %1 in %2 is missing; only its record is left.</source>
        <translation>Le fichier de la sauvegarde %1 dans %2 manque ; il ne reste que son relevé.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or let go of its record: %1</source>
        <translation>Ramenez le fichier depuis une copie, ou abandonnez son relevé : %1</translation>
    </message>
    <message>
        <source>Cannot change the note on a file without a record</source>
        <translation>Impossible de modifier la note d’un fichier sans fiche</translation>
    </message>
    <message>
        <source>there are %1 large objects, the backup has %2</source>
        <translation>il y a %1 objets volumineux, la sauvegarde en a %2</translation>
    </message>
    <message>
        <source>It is in %1 now: compare the tables named, and report this with the log.</source>
        <translation>C’est maintenant dans %1 : comparez les tables nommées, et signalez-le avec le journal.</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables and %3 large objects are those of the backup</source>
        <translation>%1 lignes dans %2 tables et %3 objets volumineux sont ceux de la sauvegarde</translation>
    </message>
    <message>
        <source>Database &quot;%1&quot; was dropped half way and cannot be used any more: %2</source>
        <translation>La base « %1 » a été supprimée à moitié et n’est plus utilisable : %2</translation>
    </message>
    <message>
        <source>Finish it when the server answers again: DROP DATABASE.</source>
        <translation>Terminez quand le serveur répond de nouveau : DROP DATABASE.</translation>
    </message>
    <message>
        <source>process %1 of %2 (%3, from %4) in %5</source>
        <translation>processus %1 de %2 (%3, depuis %4) dans %5</translation>
    </message>
    <message>
        <source>These sessions could not be ended: %1.</source>
        <translation>Ces sessions n’ont pas pu être terminées : %1.</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Verrous</translation>
    </message>
    <message>
        <source>All in one transaction, the tables, indexes and large objects of the backup need about %1 locks; the server has %2.</source>
        <translation>En une seule transaction, les tables, index et objets volumineux de la sauvegarde exigent environ %1 verrous ; le serveur en a %2.</translation>
    </message>
    <message>
        <source>Free space first: the database is dropped before it is loaded anew.</source>
        <translation>Libérez d’abord de l’espace : la base est supprimée avant d’être rechargée.</translation>
    </message>
    <message>
        <source>A drill that was killed left the folder %1.</source>
        <translation>Un exercice interrompu a laissé le dossier %1.</translation>
    </message>
    <message>
        <source>A restore that was killed left the database %1.</source>
        <translation>Une restauration interrompue a laissé la base de données %1.</translation>
    </message>
    <message>
        <source>A restore that was killed left a database closed to connections.</source>
        <translation>Une restauration interrompue a laissé une base de données fermée aux connexions.</translation>
    </message>
    <message>
        <source>%1 is no note of a restore.</source>
        <translation>%1 n’est pas une note de restauration.</translation>
    </message>
    <message>
        <source>Part of a database</source>
        <translation>Partie d’une base</translation>
    </message>
    <message>
        <source>This backup holds rows only: it makes no tables to load them into.</source>
        <translation>Cette sauvegarde ne contient que des lignes : elle ne crée aucune table où les charger.</translation>
    </message>
    <message>
        <source>This backup holds a part of a database and will replace all of %1. Missing will be: %2.</source>
        <translation>Cette sauvegarde contient une partie d’une base et remplacera tout %1. Il manquera : %2.</translation>
    </message>
    <message>
        <source>Go on only if nobody needs that.</source>
        <translation>Ne continuez que si personne n’en a besoin.</translation>
    </message>
    <message>
        <source>This backup holds a part of a database. If it replaced %1, these would be missing: %2.</source>
        <translation>Cette sauvegarde contient une partie d’une base. Si elle remplaçait %1, il manquerait : %2.</translation>
    </message>
    <message>
        <source>Use a backup of the whole database, or restore this one as a new database. To replace it all the same, confirm that a part is meant (--accept-partial).</source>
        <translation>Utilisez une sauvegarde de toute la base, ou restaurez celle-ci comme nouvelle base. Pour remplacer malgré tout, confirmez que c’est bien une partie que vous voulez (--accept-partial).</translation>
    </message>
    <message>
        <source>This backup holds a part of a database. Missing will be: %1.</source>
        <translation>Cette sauvegarde contient une partie d’une base. Il manquera : %1.</translation>
    </message>
    <message>
        <source>Use a backup of the whole database where all of it is needed.</source>
        <translation>Utilisez une sauvegarde de toute la base là où tout est nécessaire.</translation>
    </message>
    <message>
        <source>A note of an earlier restore cannot be read and was put aside as %1: %2</source>
        <translation>Une note d’une restauration antérieure est illisible et a été mise de côté sous %1 : %2</translation>
    </message>
    <message>
        <source>A note of an earlier restore cannot be read: %1</source>
        <translation>Une note d’une restauration antérieure est illisible : %1</translation>
    </message>
    <message>
        <source>What an earlier restore left could not be undone now: %1</source>
        <translation>Ce qu’une restauration antérieure a laissé n’a pas pu être défait maintenant : %1</translation>
    </message>
    <message>
        <source>This standby has cancelled queries before to apply changes of its primary, and may have cancelled this dump. Set max_standby_streaming_delay higher or hot_standby_feedback on, or back up the primary.</source>
        <translation>Ce serveur secondaire a déjà annulé des requêtes pour appliquer des modifications de son serveur primaire, et a peut-être annulé ce dump. Augmentez max_standby_streaming_delay ou activez hot_standby_feedback, ou sauvegardez le serveur primaire.</translation>
    </message>
    <message>
        <source>%1 is not saved, though there are backups of it: it takes no connections of this user. Where nobody meant that: ALTER DATABASE … ALLOW_CONNECTIONS true, or GRANT CONNECT ON DATABASE …; else leave it out (--exclude).</source>
        <translation>%1 n’est pas sauvegardée, alors qu’il en existe des sauvegardes : elle n’accepte aucune connexion de cet utilisateur. Si personne ne l’a voulu : ALTER DATABASE … ALLOW_CONNECTIONS true, ou GRANT CONNECT ON DATABASE … ; sinon, excluez-la (--exclude).</translation>
    </message>
    <message>
        <source>No database %1 was made.</source>
        <translation>Aucune base %1 n’a été créée.</translation>
    </message>
    <message>
        <source>Database %1 is as it was.</source>
        <translation>La base %1 est telle qu’elle était.</translation>
    </message>
    <message>
        <source>%1 takes no connections any more, so it is not saved.</source>
        <translation>%1 n’accepte plus de connexions et n’est donc plus sauvegardée.</translation>
    </message>
    <message>
        <source>The server answers, and target_session_attrs (PGTARGETSESSIONATTRS) asks for another kind of server: leave it out, or name that one.</source>
        <translation>Le serveur répond, mais target_session_attrs (PGTARGETSESSIONATTRS) demande un autre type de serveur : retirez-le, ou nommez celui-là.</translation>
    </message>
    <message>
        <source>What a killed restore has closed is opened by %1; what somebody closed by ALTER DATABASE … ALLOW_CONNECTIONS true. One left half dropped can only be dropped.</source>
        <translation>Ce qu’une restauration tuée a fermé est rouvert par %1 ; ce que quelqu’un a fermé, par ALTER DATABASE … ALLOW_CONNECTIONS true. Une base à moitié supprimée ne peut plus qu’être supprimée.</translation>
    </message>
    <message>
        <source>The function %1 finds what it uses through the search_path, which is empty while a dump is loaded. In the database that is saved: ALTER FUNCTION %1 SET search_path = …; then back it up again.</source>
        <translation>La fonction %1 trouve ce qu’elle utilise par le search_path, vide pendant le chargement d’une sauvegarde. Dans la base sauvegardée : ALTER FUNCTION %1 SET search_path = … ; puis sauvegardez-la de nouveau.</translation>
    </message>
    <message>
        <source>Database “%1” at %2 takes no connections.</source>
        <translation>La base « %1 » sur %2 n’accepte aucune connexion.</translation>
    </message>
    <message>
        <source>The session that holds the snapshot of the database is gone; look at the server&apos;s log, then try again.</source>
        <translation>La session qui tient l’instantané de la base a disparu ; regardez le journal du serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>pg_restore did not read %1 to its end (%2); nothing is known against the file.</source>
        <translation>pg_restore n’a pas lu %1 jusqu’à la fin (%2) ; rien n’est connu contre le fichier.</translation>
    </message>
    <message>
        <source>Find out what ended it, then try again. Where memory is short the kernel kills programs: journalctl -k tells.</source>
        <translation>Cherchez ce qui y a mis fin, puis réessayez. Quand la mémoire manque, le noyau tue des programmes : journalctl -k le dit.</translation>
    </message>
    <message>
        <source>Loading over one connection: %1.</source>
        <translation>Chargement par une seule connexion : %1.</translation>
    </message>
    <message>
        <source>Loading over several connections failed, a single one is tried: %1</source>
        <translation>Le chargement par plusieurs connexions a échoué, une seule est essayée : %1</translation>
    </message>
    <message>
        <source>Nothing was dropped, because the server could not write to disk what it holds in memory (CHECKPOINT). %1</source>
        <translation>Rien n’a été supprimé, car le serveur n’a pas pu écrire sur le disque ce qu’il garde en mémoire (CHECKPOINT). %1</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log; most often one of its disks is full.</source>
        <translation>Regardez le journal du serveur ; le plus souvent, l’un de ses disques est plein.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>The file holds what is never sent to a server: %1</source>
        <translation>Le fichier contient ce qui n’est jamais envoyé à un serveur : %1</translation>
    </message>
    <message>
        <source>Look at that place. If it can be spared, take it out of a copy of the file.</source>
        <translation>Regardez cet endroit. S’il est superflu, retirez-le d’une copie du fichier.</translation>
    </message>
    <message>
        <source>%1 of its statements are none that pg_dump writes, and may do anything with the rights of %2: %3</source>
        <translation>%1 de ses instructions ne sont pas de celles qu’écrit pg_dump et peuvent faire n’importe quoi avec les droits de %2 : %3</translation>
    </message>
    <message>
        <source>They are sent, as you agreed to.</source>
        <translation>Elles sont envoyées, comme vous l’avez accepté.</translation>
    </message>
    <message>
        <source>Read them in the file, then say that they may be sent (--accept-statements).</source>
        <translation>Lisez-les dans le fichier, puis dites qu’elles peuvent être envoyées (--accept-statements).</translation>
    </message>
    <message>
        <source>They are left out; nothing needs to be done.</source>
        <translation>Elles sont omises ; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Pouvoirs du rôle</translation>
    </message>
    <message>
        <source>%1 is a superuser: functions of the file may do anything on this server while it is loaded.</source>
        <translation>%1 est superutilisateur : les fonctions du fichier peuvent faire n’importe quoi sur ce serveur pendant son chargement.</translation>
    </message>
    <message>
        <source>Replacing it needs its owner&apos;s rights or a superuser&apos;s: GRANT %1 TO %2, or restore it as a new database.</source>
        <translation>La remplacer demande les droits de son propriétaire ou d’un superutilisateur : GRANT %1 TO %2, ou restaurez-la comme nouvelle base.</translation>
    </message>
    <message>
        <source>The database is to belong to %1; %2 is no member.</source>
        <translation>La base doit appartenir à %1 ; %2 n’en est pas membre.</translation>
    </message>
    <message>
        <source>As a superuser: GRANT %1 TO %2.</source>
        <translation>En superutilisateur : GRANT %1 TO %2.</translation>
    </message>
    <message>
        <source>It is nothing that pg_dump writes, and may do anything.</source>
        <translation>pg_dump n’écrit rien de tel, et cela peut faire n’importe quoi.</translation>
    </message>
    <message>
        <source>The server may read it otherwise than it looks.</source>
        <translation>Le serveur peut le lire autrement qu’il n’y paraît.</translation>
    </message>
    <message>
        <source>It puts code of the file&apos;s maker into the server itself.</source>
        <translation>Cela introduit du code de l’auteur du fichier dans le serveur lui-même.</translation>
    </message>
    <message>
        <source>It goes on as another role.</source>
        <translation>La suite s’exécute sous un autre rôle.</translation>
    </message>
    <message>
        <source>It changes what belongs to PostgreSQL itself.</source>
        <translation>Cela modifie ce qui appartient à PostgreSQL lui-même.</translation>
    </message>
    <message>
        <source>It connects to another server.</source>
        <translation>Cela se connecte à un autre serveur.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>The file was loaded no further than %1</source>
        <translation>Le fichier n’a pas été chargé au-delà de %1</translation>
    </message>
    <message>
        <source>It is too long to be read whole.</source>
        <translation>C’est trop long pour être lu en entier.</translation>
    </message>
    <message>
        <source>It is about the database as a whole.</source>
        <translation>Cela concerne la base de données dans son ensemble.</translation>
    </message>
    <message>
        <source>It is about the whole server.</source>
        <translation>Cela concerne tout le serveur.</translation>
    </message>
    <message>
        <source>The file goes on with another database here.</source>
        <translation>Le fichier continue ici avec une autre base de données.</translation>
    </message>
    <message>
        <source>It names the database to connect to.</source>
        <translation>Cela nomme la base de données à laquelle se connecter.</translation>
    </message>
    <message>
        <source>It is a command of psql, which nothing here runs.</source>
        <translation>C’est une commande de psql, que rien n’exécute ici.</translation>
    </message>
    <message>
        <source>A restore that was killed left the database %1 closed to connections: nobody can use it.</source>
        <translation>Une restauration tuée a laissé la base %1 fermée aux connexions : personne ne peut l’utiliser.</translation>
    </message>
    <message>
        <source>%1 It is on another server (system identifier %2).</source>
        <translation>%1 C’est sur un autre serveur (identifiant système %2).</translation>
    </message>
    <message>
        <source>The scratch database %1 could not be dropped and takes space on the server: %2 It goes with the next backup or restore there, by %3, or by DROP DATABASE %1.</source>
        <translation>La base de travail %1 n’a pas pu être supprimée et occupe de la place sur le serveur : %2 Elle disparaît avec la prochaine sauvegarde ou restauration là-bas, par %3, ou par DROP DATABASE %1.</translation>
    </message>
    <message>
        <source>The backup ends in the middle.</source>
        <translation>La sauvegarde s’arrête en plein milieu.</translation>
    </message>
    <message>
        <source>The backup has text where pg_dump writes none.</source>
        <translation>La sauvegarde contient du texte là où pg_dump n’en écrit pas.</translation>
    </message>
    <message>
        <source>Behind the semicolon of a COPY, or behind a command, stands more on the same line: move it to a line of its own.</source>
        <translation>Derrière le point-virgule d’un COPY, ou derrière une commande, il y a encore du texte sur la même ligne : placez-le sur une ligne à part.</translation>
    </message>
    <message>
        <source>%1 more statements were left out.</source>
        <translation>%1 autres instructions ont été omises.</translation>
    </message>
    <message>
        <source>Rows were left out.</source>
        <translation>Des lignes ont été omises.</translation>
    </message>
    <message>
        <source>This server has no such setting.</source>
        <translation>Ce serveur n’a pas ce paramètre.</translation>
    </message>
    <message>
        <source>Left out %1 %2</source>
        <translation>Omis : %1 %2</translation>
    </message>
    <message>
        <source>%1 This is %2</source>
        <translation>%1 Il s’agit de la %2</translation>
    </message>
    <message>
        <source>%1 does not get empty.</source>
        <translation>%1 ne se vide pas.</translation>
    </message>
    <message>
        <source>Find out what writes to it.</source>
        <translation>Trouvez ce qui y écrit.</translation>
    </message>
    <message>
        <source>There is no SQL text in %1, but something packed.</source>
        <translation>%1 ne contient pas de texte SQL mais quelque chose de compressé.</translation>
    </message>
    <message>
        <source>The end of line %1 is another one than that of the lines before it: they are left as they are, and carriage returns are taken for data, as psql does.</source>
        <translation>La ligne %1 ne finit pas comme celles qui la précèdent : elles restent telles quelles, et les retours chariot sont pris pour des données, comme le fait psql.</translation>
    </message>
    <message>
        <source>%1 is the table of contents of a dump in directory format.</source>
        <translation>%1 est la table des matières d’un dump au format répertoire.</translation>
    </message>
    <message>
        <source>Name the folder it lies in.</source>
        <translation>Indiquez le dossier où elle se trouve.</translation>
    </message>
    <message>
        <source>%1 is an archive of pg_dump&apos;s tar format.</source>
        <translation>%1 est une archive au format tar de pg_dump.</translation>
    </message>
    <message>
        <source>It is read through %1.</source>
        <translation>La lecture passe par %1.</translation>
    </message>
    <message>
        <source>The dump in it is %1.</source>
        <translation>Le dump qu’il contient est %1.</translation>
    </message>
    <message>
        <source>It is converted from UTF-16.</source>
        <translation>Le texte est converti depuis UTF-16.</translation>
    </message>
    <message>
        <source>It begins with a byte order mark, which is left out.</source>
        <translation>Le fichier commence par un indicateur d’ordre des octets, qui est ignoré.</translation>
    </message>
    <message>
        <source>Its lines end with carriage return and line feed, as a terminal (docker exec -t) or Windows makes them.</source>
        <translation>Ses lignes finissent par retour chariot et saut de ligne, comme les écrit un terminal (docker exec -t) ou Windows.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16. Where PowerShell wrote it, look at letters beyond ASCII: PowerShell may have changed them.</source>
        <translation>Le texte a été converti depuis UTF-16. Si PowerShell l’a écrit, vérifiez les lettres hors ASCII : PowerShell a pu les changer.</translation>
    </message>
    <message>
        <source>Lines before the dump were left out: %1</source>
        <translation>Des lignes avant le dump ont été ignorées : %1</translation>
    </message>
    <message>
        <source>Lines behind the dump were left out: %1</source>
        <translation>Des lignes après le dump ont été ignorées : %1</translation>
    </message>
    <message>
        <source>%1 is protected with a password.</source>
        <translation>%1 est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Unpack it with that password first, for instance by 7z x.</source>
        <translation>Décompressez-le d’abord avec ce mot de passe, par exemple par 7z x.</translation>
    </message>
    <message>
        <source>%1 holds a dump in directory format.</source>
        <translation>%1 contient un dump au format répertoire.</translation>
    </message>
    <message>
        <source>Unpack it and name the folder with toc.dat.</source>
        <translation>Décompressez-le et indiquez le dossier où se trouve toc.dat.</translation>
    </message>
    <message>
        <source>There is no PostgreSQL dump in %1.</source>
        <translation>Il n’y a pas de dump PostgreSQL dans %1.</translation>
    </message>
    <message>
        <source>It holds no files.</source>
        <translation>Il ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Il contient : %1.</translation>
    </message>
    <message>
        <source>There are several dumps in %1: %2.</source>
        <translation>Il y a plusieurs dumps dans %1 : %2.</translation>
    </message>
    <message>
        <source>Unpack the one you want and name that: %1</source>
        <translation>Décompressez celui que vous voulez et indiquez-le : %1</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2.</source>
        <translation>%1 ne peut pas être décompressé : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked at %2: %3.</source>
        <translation>%1 ne peut pas être décompressé à %2 : %3.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but an HTML page.</source>
        <translation>%1 n’est pas un dump PostgreSQL mais une page HTML.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but an XML document.</source>
        <translation>%1 n’est pas un dump PostgreSQL mais un document XML.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but an image.</source>
        <translation>%1 n’est pas un dump PostgreSQL mais une image.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but a PDF document.</source>
        <translation>%1 n’est pas un dump PostgreSQL mais un document PDF.</translation>
    </message>
    <message>
        <source>%1 is a dump of MySQL or MariaDB, not of PostgreSQL.</source>
        <translation>%1 est un dump de MySQL ou de MariaDB, pas de PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is of SQLite, not of PostgreSQL.</source>
        <translation>%1 vient de SQLite, pas de PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is an archive of MongoDB, not of PostgreSQL.</source>
        <translation>%1 est une archive de MongoDB, pas de PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is of Microsoft SQL Server, not of PostgreSQL.</source>
        <translation>%1 vient de Microsoft SQL Server, pas de PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is encrypted: decrypt it first, with the program that made it.</source>
        <translation>%1 est chiffré : déchiffrez-le d’abord avec le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>%1 is packed with a program that is not read here (7-Zip, RAR, compress): unpack it first.</source>
        <translation>%1 est compressé par un programme qui n’est pas lu ici (7-Zip, RAR, compress) : décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump: it begins with zeros, as files do whose contents a disk or a copy has lost.</source>
        <translation>%1 n’est pas un dump PostgreSQL : il commence par des zéros, comme les fichiers dont un disque ou une copie a perdu le contenu.</translation>
    </message>
    <message>
        <source>%1 is packed more than %2 times over.</source>
        <translation>%1 est compressé plus de %2 fois.</translation>
    </message>
    <message>
        <source>lz4 cannot be started.</source>
        <translation>lz4 ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>%1 has no room for the archive in %2, which has to be unpacked for pg_restore.</source>
        <translation>%1 n’a pas assez de place pour l’archive contenue dans %2, qui doit être décompressée pour pg_restore.</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder with more room.</source>
        <translation>Donnez à TMPDIR un dossier qui a plus de place.</translation>
    </message>
    <message>
        <source>UTF-16 cannot be converted</source>
        <translation>UTF-16 ne peut pas être converti</translation>
    </message>
    <message>
        <source>it ends inside a character</source>
        <translation>le texte finit au milieu d’un caractère</translation>
    </message>
    <message>
        <source>half a character stands alone</source>
        <translation>une moitié de caractère est seule</translation>
    </message>
    <message>
        <source>%1 says that its text is %2, but was rewritten as UTF-16: letters beyond ASCII are lost.</source>
        <translation>%1 dit que son texte est en %2, mais a été réécrit en UTF-16 : les lettres hors ASCII sont perdues.</translation>
    </message>
    <message>
        <source>Make the dump again with pg_dump --file=FILE: PowerShell&apos;s &gt; rewrites what it is given.</source>
        <translation>Refaites le dump avec pg_dump --file=FICHIER : le &gt; de PowerShell réécrit ce qu’il reçoit.</translation>
    </message>
    <message>
        <source>%1 is no whole UTF-16 text: at byte %2 %3.</source>
        <translation>%1 n’est pas un texte UTF-16 entier : à l’octet %2, %3.</translation>
    </message>
    <message>
        <source>“%1” goes with a whole backup and a new database only.</source>
        <translation>« %1 » ne va qu’avec une sauvegarde entière et une nouvelle base.</translation>
    </message>
    <message>
        <source>Leave out --mode and --table, and name a database that does not exist yet.</source>
        <translation>Omettez --mode et --table, et nommez une base qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Rescue what can be loaded of %1 into %2</source>
        <translation>Sauver dans %2 ce qui peut être chargé de %1</translation>
    </message>
    <message>
        <source>The archive lies in something else and is unpacked into a temporary file for pg_restore.</source>
        <translation>L’archive se trouve dans autre chose et est décompressée pour pg_restore dans un fichier temporaire.</translation>
    </message>
    <message>
        <source>One is written in %1, the other in %2: rows with letters other than those of ASCII look different.</source>
        <translation>L’une est écrite en %1, l’autre en %2 : les lignes avec des lettres hors ASCII paraissent différentes.</translation>
    </message>
    <message>
        <source>It holds one database.</source>
        <translation>Il contient une base de données.</translation>
    </message>
    <message>
        <source>It holds %1 databases.</source>
        <translation>Il contient %1 bases de données.</translation>
    </message>
    <message>
        <source>Database &quot;%1&quot; of %2.</source>
        <translation>Base de données « %1 » de %2.</translation>
    </message>
    <message>
        <source>There is no record of %1, and nothing confines the private server here: functions of the file would run with the rights of the user who runs it.</source>
        <translation>Il n’y a pas de fiche de %1, et rien ne confine ici le serveur privé : les fonctions du fichier s’exécuteraient avec les droits de l’utilisateur qui le fait tourner.</translation>
    </message>
    <message>
        <source>Install bubblewrap, or confirm that you trust where the file comes from (--accept-foreign).</source>
        <translation>Installez bubblewrap, ou confirmez que vous faites confiance à l’origine du fichier (--accept-foreign).</translation>
    </message>
    <message>
        <source>Left out, because nothing is dropped here: %1.</source>
        <translation>Laissé de côté, car rien n&apos;est supprimé ici : %1.</translation>
    </message>
    <message>
        <source>What can be loaded of it: %1</source>
        <translation>Ce qui peut en être chargé : %1</translation>
    </message>
    <message>
        <source>Left out as asked: %1.</source>
        <translation>Laissé de côté comme demandé : %1.</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>Le rapport est %1</translation>
    </message>
    <message>
        <source>%1 says what is missing and why, and where refused rows are kept.</source>
        <translation>%1 dit ce qui manque et pourquoi, et où sont conservées les lignes refusées.</translation>
    </message>
    <message>
        <source>apt install --only-upgrade postgresql-client-%1 (Debian, Ubuntu), dnf upgrade postgresql%1 (Fedora, Red Hat)</source>
        <translation>apt install --only-upgrade postgresql-client-%1 (Debian, Ubuntu), dnf upgrade postgresql%1 (Fedora, Red Hat)</translation>
    </message>
    <message>
        <source>The client programs %1.%2 have known security holes (%3), fixed in %1.%4: %5.</source>
        <translation>Les programmes clients %1.%2 ont des failles de sécurité connues (%3), corrigées dans %1.%4 : %5.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2), and nothing here confines it: it is not run on an archive that may be forged, such as %3.</source>
        <translation>pg_restore %1 a des failles de sécurité connues (%2), et rien ne le confine ici : il n’est pas lancé sur une archive qui peut être falsifiée, comme %3.</translation>
    </message>
    <message>
        <source>Install bubblewrap, or upgrade PostgreSQL&apos;s client programs: %1.</source>
        <translation>Installez bubblewrap, ou mettez à jour les programmes clients de PostgreSQL : %1.</translation>
    </message>
    <message>
        <source>The host (%1) is a connection string, not the name of a host.</source>
        <translation>L’hôte (%1) est une chaîne de connexion, pas le nom d’un hôte.</translation>
    </message>
    <message>
        <source>Give host, port, user and password each by itself.</source>
        <translation>Donnez l’hôte, le port, l’utilisateur et le mot de passe séparément.</translation>
    </message>
    <message>
        <source>A pooler such as PgBouncer stands before the server and takes no settings for a session: connect directly, by host and port of PostgreSQL itself.</source>
        <translation>Un pooler comme PgBouncer se trouve devant le serveur et n’accepte aucun réglage de session : connectez-vous directement, par l’hôte et le port de PostgreSQL lui-même.</translation>
    </message>
    <message>
        <source>The role may have no more connections. A job takes one for each of its --jobs and up to four more: give a smaller --jobs, end others, or have the limit raised: ALTER ROLE … CONNECTION LIMIT …</source>
        <translation>Le rôle ne peut pas ouvrir davantage de connexions. Une tâche en prend une pour chacun de ses --jobs et jusqu’à quatre de plus : indiquez un --jobs plus petit, fermez-en d’autres, ou faites relever la limite : ALTER ROLE … CONNECTION LIMIT …</translation>
    </message>
    <message>
        <source>The database may have no more connections. A job takes one for each of its --jobs and up to four more: give a smaller --jobs, end others, or have the limit raised: ALTER DATABASE … CONNECTION LIMIT …</source>
        <translation>La base ne peut pas avoir davantage de connexions. Une tâche en prend une pour chacun de ses --jobs et jusqu’à quatre de plus : indiquez un --jobs plus petit, fermez-en d’autres, ou faites relever la limite : ALTER DATABASE … CONNECTION LIMIT …</translation>
    </message>
    <message>
        <source>The server has no free connection. A job takes one for each of its --jobs and up to four more: give a smaller --jobs, end others, or raise max_connections.</source>
        <translation>Le serveur n’a plus de connexion libre. Une tâche en prend une pour chacun de ses --jobs et jusqu’à quatre de plus : indiquez un --jobs plus petit, fermez-en d’autres, ou augmentez max_connections.</translation>
    </message>
    <message>
        <source>Only its owner or a superuser may change an extension: load without that by --no-comments, or without extensions by --no-extensions where the database has them already.</source>
        <translation>Seul son propriétaire ou un superutilisateur peut modifier une extension : chargez sans cela avec --no-comments, ou sans extensions avec --no-extensions si la base les a déjà.</translation>
    </message>
    <message>
        <source>Have a superuser make the extension in an empty database, then load into that with --mode empty --no-extensions; or load as a superuser.</source>
        <translation>Faites créer l’extension par un superutilisateur dans une base vide, puis chargez dans celle-ci avec --mode empty --no-extensions ; ou chargez en tant que superutilisateur.</translation>
    </message>
    <message>
        <source>Who loads has to be a member of that role (GRANT role TO user), or load without owners: --no-owner.</source>
        <translation>Celui qui charge doit être membre de ce rôle (GRANT role TO user) ; ou chargez sans propriétaires : --no-owner.</translation>
    </message>
    <message>
        <source>Load as the owner or as a superuser, or without owners and privileges: --no-owner --no-privileges.</source>
        <translation>Chargez en tant que propriétaire ou superutilisateur, ou sans propriétaires ni privilèges : --no-owner --no-privileges.</translation>
    </message>
    <message>
        <source>Only a superuser of the server may do this: load as one.</source>
        <translation>Seul un superutilisateur du serveur peut le faire : chargez en tant que tel.</translation>
    </message>
    <message>
        <source>The server does not know this setting: it is one of a newer version, or of an extension that has to stand in shared_preload_libraries.</source>
        <translation>Le serveur ne connaît pas ce réglage : il est d’une version plus récente, ou d’une extension qui doit figurer dans shared_preload_libraries.</translation>
    </message>
    <message>
        <source>Make the role first, or all of them from a backup of the roles; or load without owners and privileges: --no-owner --no-privileges.</source>
        <translation>Créez d’abord le rôle, ou tous à partir d’une sauvegarde des rôles ; ou chargez sans propriétaires ni privilèges : --no-owner --no-privileges.</translation>
    </message>
    <message>
        <source>The server lacks this collation: generate the locale on its machine, then let the database import it: SELECT pg_import_system_collations(&apos;pg_catalog&apos;);</source>
        <translation>Cette collation manque au serveur : générez la locale sur sa machine, puis faites-la importer par la base : SELECT pg_import_system_collations(&apos;pg_catalog&apos;);</translation>
    </message>
    <message>
        <source>Make the tablespace on this server first, or load without: --no-tablespaces.</source>
        <translation>Créez d’abord le tablespace sur ce serveur, ou chargez sans : --no-tablespaces.</translation>
    </message>
    <message>
        <source>Install the extension&apos;s package on the server&apos;s machine. Where nothing needs it, load without: --no-extensions.</source>
        <translation>Installez le paquet de l’extension sur la machine du serveur. Si rien n’en a besoin, chargez sans : --no-extensions.</translation>
    </message>
    <message>
        <source>The library with this function is not on the server&apos;s machine: install its package there, of the version that belongs to the server.</source>
        <translation>La bibliothèque de cette fonction n’est pas sur la machine du serveur : installez-y son paquet, dans la version qui correspond au serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s machine lacks this locale: generate it there (locale-gen), restart the server, then try again.</source>
        <translation>Cette locale manque sur la machine du serveur : générez-la (locale-gen), redémarrez le serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>This encoding goes with another locale, or with the locale C: make the database yourself and restore into it with --mode empty.</source>
        <translation>Cet encodage va avec une autre locale, ou avec la locale C : créez la base vous-même et restaurez dedans avec --mode empty.</translation>
    </message>
    <message>
        <source>Rows refer to rows that are not there; the server names the first. Put them right where they were saved and back up again, or load what can be loaded: --rescue.</source>
        <translation>Des lignes renvoient à des lignes absentes ; le serveur nomme la première. Corrigez-les là où elles ont été sauvegardées et sauvegardez de nouveau, ou chargez ce qui peut l’être : --rescue.</translation>
    </message>
    <message>
        <source>Two rows have the same key, which the server names: where they were saved the index no longer shows both (REINDEX there says so, too). Put them right and back up again, or load what can be loaded: --rescue.</source>
        <translation>Deux lignes ont la même clé, que le serveur nomme : là où elles ont été sauvegardées, l’index ne montre plus les deux (REINDEX le dit aussi). Corrigez-les et sauvegardez de nouveau, ou chargez ce qui peut l’être : --rescue.</translation>
    </message>
    <message>
        <source>A row does not satisfy this constraint: it, or what it calls, has changed since the row was written. Put the row right where it was saved and back up again, or load what can be loaded: --rescue.</source>
        <translation>Une ligne ne respecte pas cette contrainte : elle, ou ce qu’elle appelle, a changé depuis que la ligne a été écrite. Corrigez la ligne là où elle a été sauvegardée et sauvegardez de nouveau, ou chargez ce qui peut l’être : --rescue.</translation>
    </message>
    <message>
        <source>These bytes are no text of that encoding. If the file is in another one than its SET client_encoding says, name that there; if the rows were saved so, put them right and back up again, or set them aside with --rescue.</source>
        <translation>Ces octets ne sont pas du texte dans cet encodage. Si le fichier est dans un autre que celui de son SET client_encoding, indiquez-le ; si les lignes ont été sauvegardées ainsi, corrigez-les et sauvegardez de nouveau, ou mettez-les de côté avec --rescue.</translation>
    </message>
    <message>
        <source>The encoding of the database that is filled has no such letter: make one in UTF8 and restore into it with --mode empty.</source>
        <translation>L’encodage de la base à remplir n’a pas ce caractère : créez-en une en UTF8 et restaurez dedans avec --mode empty.</translation>
    </message>
    <message>
        <source>At this line the file is not what pg_dump wrote: it was edited, or messages of a program are mixed in.</source>
        <translation>À cette ligne, le fichier n’est pas ce que pg_dump a écrit : il a été modifié, ou des messages d’un programme s’y mêlent.</translation>
    </message>
    <message>
        <source>The value does not fit its column: the column&apos;s type is another one than when the row was saved, or the row is damaged. Restore into a new database, or set such rows aside with --rescue.</source>
        <translation>La valeur ne va pas dans sa colonne : le type de celle-ci n’est pas celui du moment de la sauvegarde, ou la ligne est endommagée. Restaurez dans une nouvelle base, ou mettez ces lignes de côté avec --rescue.</translation>
    </message>
    <message>
        <source>The server (%1) does not know this statement. What a newer PostgreSQL wrote wants a server as new; its version stands at the top of the file.</source>
        <translation>Le serveur (%1) ne connaît pas cette instruction. Ce qu’un PostgreSQL plus récent a écrit demande un serveur aussi récent ; la version figure en tête du fichier.</translation>
    </message>
    <message>
        <source>It is there already: restore into a new or an empty database.</source>
        <translation>Cela existe déjà : restaurez dans une base nouvelle ou vide.</translation>
    </message>
    <message>
        <source>Nothing before this statement makes what it uses: the file is a part of a database, an extension was left out, or it lies in a schema that is not searched.</source>
        <translation>Rien avant cette instruction ne crée ce qu’elle utilise : le fichier est une partie d’une base, une extension a été omise, ou cela se trouve dans un schéma où l’on ne cherche pas.</translation>
    </message>
    <message>
        <source>The server is out of memory: give a smaller --jobs, or lower maintenance_work_mem.</source>
        <translation>Le serveur n’a plus de mémoire : indiquez un --jobs plus petit, ou diminuez maintenance_work_mem.</translation>
    </message>
    <message>
        <source>The function %1 finds what it uses through the search_path, which is empty while a dump is loaded; it lies in schema %2. In the database that is saved: ALTER FUNCTION %1 SET search_path = %2; then back it up again.</source>
        <translation>La fonction %1 trouve ce qu’elle utilise par le search_path, qui est vide pendant le chargement d’un dump ; cela se trouve dans le schéma %2. Dans la base sauvegardée : ALTER FUNCTION %1 SET search_path = %2; puis sauvegardez de nouveau.</translation>
    </message>
    <message>
        <source>Rows refer to rows that are not there; the server names the first. All of them, where they were saved: %1 Put them right and back up again, or load what can be loaded: --rescue.</source>
        <translation>Des lignes renvoient à des lignes absentes ; le serveur nomme la première. Toutes, là où elles ont été sauvegardées : %1 Corrigez-les et sauvegardez de nouveau, ou chargez ce qui peut l’être : --rescue.</translation>
    </message>
    <message>
        <source>The rights of user postgres cannot be taken on.</source>
        <translation>Impossible de prendre les droits de l’utilisateur postgres.</translation>
    </message>
    <message>
        <source>Run Larder as an ordinary user.</source>
        <translation>Lancez Larder en tant qu’utilisateur ordinaire.</translation>
    </message>
    <message>
        <source>The file was not made by Larder: its functions run with your rights while it is loaded.</source>
        <translation>Le fichier n’a pas été fait par Larder : ses fonctions s’exécutent avec vos droits pendant le chargement.</translation>
    </message>
    <message>
        <source>There is no record of this archive: it may be forged, mislead or crash pg_restore, and its functions run with your rights while it is loaded.</source>
        <translation>Il n’y a pas d’enregistrement de cette archive : elle peut être falsifiée, tromper ou faire planter pg_restore, et ses fonctions s’exécutent avec vos droits pendant le chargement.</translation>
    </message>
    <message>
        <source>Whatever can be read of it is loaded.</source>
        <translation>Tout ce qui peut en être lu est chargé.</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Mode de lecture</translation>
    </message>
    <message>
        <source>They are refused, and reported.</source>
        <translation>Elles sont refusées et signalées.</translation>
    </message>
    <message>
        <source>%1 of its statements are not for the database that is filled: %2</source>
        <translation>%1 de ses instructions ne concernent pas la base de données qui est remplie : %2</translation>
    </message>
    <message>
        <source>Owners and privileges are left out. Only a policy or a user mapping would still need them.</source>
        <translation>Les propriétaires et les droits sont laissés de côté. Seule une politique ou une correspondance d’utilisateur en aurait encore besoin.</translation>
    </message>
    <message>
        <source>Bring them back from the globals backup of the same run (%1), create them (CREATE ROLE …), or go without owners and privileges (--no-owner --no-privileges).</source>
        <translation>Ramenez-les depuis la sauvegarde des rôles et tablespaces de la même exécution (%1), créez-les (CREATE ROLE …), ou passez-vous des propriétaires et des droits (--no-owner --no-privileges).</translation>
    </message>
    <message>
        <source>None is created, as asked.</source>
        <translation>Aucune n’est créée, comme demandé.</translation>
    </message>
    <message>
        <source>The tables of %1 have no rows.</source>
        <translation>Les tables de %1 n&apos;ont aucune ligne.</translation>
    </message>
    <message>
        <source>%1 is not empty: %2 has rows.</source>
        <translation>%1 n&apos;est pas vide : %2 a des lignes.</translation>
    </message>
    <message>
        <source>Rows are loaded only where there are none; restore a whole backup as a new database.</source>
        <translation>Les lignes ne sont chargées que là où il n&apos;y en a pas ; restaurez une sauvegarde complète comme nouvelle base de données.</translation>
    </message>
    <message>
        <source>%1 Otherwise what needs it is left out and reported.</source>
        <translation>%1 Sinon, ce qui en a besoin est omis et signalé.</translation>
    </message>
    <message>
        <source>It chooses an encoding in which a letter may hold a backslash, and text hide statements. Dump it again with -E UTF8, or convert it: iconv -f ENCODING -t UTF-8, and UTF8 in the SET client_encoding of the file.</source>
        <translation>Elle choisit un encodage où une lettre peut contenir une barre oblique inverse et le texte cacher des instructions. Refaites le dump avec -E UTF8, ou convertissez-le : iconv -f ENCODAGE -t UTF-8, et UTF8 dans le SET client_encoding du fichier.</translation>
    </message>
    <message>
        <source>It clears away what a new database does not have.</source>
        <translation>Elle enlève ce qu&apos;une nouvelle base de données n&apos;a pas.</translation>
    </message>
    <message>
        <source>Let a user load it who is used for nothing else and may do nothing but this.</source>
        <translation>Faites-le charger par un utilisateur qui ne sert à rien d’autre et ne peut rien d’autre.</translation>
    </message>
    <message>
        <source>If you do not trust its maker, let an ordinary user load it (--load-as USER).</source>
        <translation>Si vous ne faites pas confiance à son auteur, faites-le charger par un utilisateur ordinaire (--load-as UTILISATEUR).</translation>
    </message>
    <message>
        <source>%1 can do more than fill a database: functions of the file can act as %2 while it is loaded.</source>
        <translation>%1 peut faire plus que remplir une base : les fonctions du fichier peuvent agir en tant que %2 pendant le chargement.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>The backup gives objects to %1; %2 is no member.</source>
        <translation>La sauvegarde donne des objets à %1 ; %2 n’en est pas membre.</translation>
    </message>
    <message>
        <source>As a superuser: GRANT %1 TO %2, or leave the owners out (--no-owner).</source>
        <translation>En tant que superutilisateur : GRANT %1 TO %2, ou laissez les propriétaires de côté (--no-owner).</translation>
    </message>
    <message>
        <source>PostgreSQL lets only superusers create these extensions: %1.</source>
        <translation>PostgreSQL ne laisse créer ces extensions qu’aux superutilisateurs : %1.</translation>
    </message>
    <message>
        <source>If this server does the same the restore stops there. Let a superuser make an empty database with them and restore into that, or leave extensions out (--no-extensions).</source>
        <translation>Si ce serveur fait de même, la restauration s’arrête là. Faites créer par un superutilisateur une base vide qui les contient et restaurez-y, ou laissez les extensions de côté (--no-extensions).</translation>
    </message>
    <message>
        <source>Load as</source>
        <translation>Charger en tant que</translation>
    </message>
    <message>
        <source>%1 may not create in %2 and its schema public.</source>
        <translation>%1 ne peut rien créer dans %2 et son schéma public.</translation>
    </message>
    <message>
        <source>Make it the owner: ALTER DATABASE %1 OWNER TO %2.</source>
        <translation>Faites-en le propriétaire : ALTER DATABASE %1 OWNER TO %2.</translation>
    </message>
    <message>
        <source>The server does not let %1 in: %2</source>
        <translation>Le serveur ne laisse pas entrer %1 : %2</translation>
    </message>
    <message>
        <source>Put the password of this user into ~/.pgpass, or save the server once more with this user. pg_hba.conf has to let it in.</source>
        <translation>Mettez le mot de passe de cet utilisateur dans ~/.pgpass, ou enregistrez le serveur une fois de plus avec cet utilisateur. pg_hba.conf doit le laisser entrer.</translation>
    </message>
    <message>
        <source>The server has no user %1.</source>
        <translation>Le serveur n’a pas d’utilisateur %1.</translation>
    </message>
    <message>
        <source>As a superuser: CREATE ROLE %1 LOGIN PASSWORD &apos;…&apos;.</source>
        <translation>En tant que superutilisateur : CREATE ROLE %1 LOGIN PASSWORD &apos;…&apos;.</translation>
    </message>
    <message>
        <source>%1 may not log in.</source>
        <translation>%1 ne peut pas se connecter.</translation>
    </message>
    <message>
        <source>As a superuser: ALTER ROLE %1 LOGIN.</source>
        <translation>En tant que superutilisateur : ALTER ROLE %1 LOGIN.</translation>
    </message>
    <message>
        <source>%1 loads the backup, which can do no more than this user may.</source>
        <translation>%1 charge la sauvegarde, qui ne peut faire plus que ce que cet utilisateur peut.</translation>
    </message>
    <message>
        <source>The new database is to belong to %1 while it is loaded; %2 is no member.</source>
        <translation>La nouvelle base doit appartenir à %1 pendant le chargement ; %2 n’en est pas membre.</translation>
    </message>
    <message>
        <source>This backup holds rows only: they go into the tables that are there.</source>
        <translation>Cette sauvegarde ne contient que des lignes : elles vont dans les tables présentes.</translation>
    </message>
    <message>
        <source>Use a backup of the whole database; or load this one into a database that has its tables and no rows (--mode empty).</source>
        <translation>Utilisez une sauvegarde de toute la base de données ; ou chargez celle-ci dans une base qui a ses tables et aucune ligne (--mode empty).</translation>
    </message>
    <message>
        <source>This backup holds indexes and keys of tables that it does not make (pg_dump --section=post-data).</source>
        <translation>Cette sauvegarde contient des index et des clés de tables qu&apos;elle ne crée pas (pg_dump --section=post-data).</translation>
    </message>
    <message>
        <source>Use a backup of the whole database: its pre-data and data sections are missing here.</source>
        <translation>Utilisez une sauvegarde de toute la base de données : ses sections pre-data et data manquent ici.</translation>
    </message>
    <message>
        <source>%1 This is line %2: row %3 of %4</source>
        <translation>%1 C’est la ligne %2 : enregistrement %3 de %4</translation>
    </message>
    <message>
        <source>Client tools</source>
        <translation>Outils clients</translation>
    </message>
    <message>
        <source>Upgrade them: %1.</source>
        <translation>Mettez-les à jour : %1.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2). It reads this archive because its record shows that it is yours.</source>
        <translation>pg_restore %1 a des failles de sécurité connues (%2). Il lit cette archive parce que sa fiche montre qu’elle est à vous.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2). It is confined: a forged archive can do no more than make it write a wrong script, and each statement of that is judged before it is sent.</source>
        <translation>pg_restore %1 a des failles de sécurité connues (%2). Il est confiné : une archive falsifiée peut tout au plus lui faire écrire un script erroné, dont chaque instruction est jugée avant d’être envoyée.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2), and nothing here confines it: it is not run on an archive without a record.</source>
        <translation>pg_restore %1 a des failles de sécurité connues (%2), et rien ne le confine ici : il n’est pas lancé sur une archive sans fiche.</translation>
    </message>
    <message>
        <source>%1 of line %2</source>
        <translation>%1 de la ligne %2</translation>
    </message>
    <message>
        <source>Load what can be loaded</source>
        <translation>Charger ce qui peut l’être</translation>
    </message>
    <message>
        <source>Count the rows</source>
        <translation>Compter les lignes</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be counted: %2</source>
        <translation>Les lignes de %1 ne peuvent pas être comptées : %2</translation>
    </message>
    <message>
        <source>%1 It is not the archive that Larder wrote, and may mislead or crash pg_restore.</source>
        <translation>%1 Ce n’est pas l’archive que Larder a écrite : elle peut tromper pg_restore ou le faire planter.</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables are in %3. Refused were %4 statements and %5 rows; %6 rows were not tried.</source>
        <translation>%1 lignes dans %2 tables sont dans %3. Ont été refusées %4 instructions et %5 lignes ; %6 lignes n’ont pas été essayées.</translation>
    </message>
    <message>
        <source>Everything since the BEGIN of line %1 was undone by the server.</source>
        <translation>Tout depuis le BEGIN de la ligne %1 a été annulé par le serveur.</translation>
    </message>
    <message>
        <source>%1: %2 rows loaded, %3 refused, %4 not tried.</source>
        <translation>%1 : %2 lignes chargées, %3 refusées, %4 non essayées.</translation>
    </message>
    <message>
        <source>More rows of it were in a part of the file that could not be read.</source>
        <translation>D’autres de ses lignes se trouvaient dans une partie du fichier qui n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>They could be loaded only with a search_path: a function finds what it uses through it. ALTER FUNCTION … SET search_path = … mends that.</source>
        <translation>Elles n’ont pu être chargées qu’avec un search_path : une fonction trouve par lui ce qu’elle utilise. ALTER FUNCTION … SET search_path = … y remédie.</translation>
    </message>
    <message>
        <source>%1 more were refused.</source>
        <translation>%1 de plus ont été refusées.</translation>
    </message>
    <message>
        <source>Not all of them were kept: there are too many tables, or a row is too long.</source>
        <translation>Toutes n’ont pas été conservées : il y a trop de tables, ou une ligne est trop longue.</translation>
    </message>
    <message>
        <source>They are in %1. Mend that file, then load it with psql:</source>
        <translation>Elles sont dans %1. Corrigez ce fichier, puis chargez-le avec psql :</translation>
    </message>
    <message>
        <source>It needs what was refused before: %1.</source>
        <translation>Elle a besoin de ce qui a été refusé auparavant : %1.</translation>
    </message>
    <message>
        <source>%1 rows have no partner. The constraint is off; this finds them:</source>
        <translation>%1 lignes n’ont pas de partenaire. La contrainte est absente ; voici comment les trouver :</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1 more places are damaged.</source>
        <translation>%1 autres endroits sont endommagés.</translation>
    </message>
    <message>
        <source>Whatever was defined there is missing as well, and is named nowhere here.</source>
        <translation>Ce qui y était défini manque aussi et n’est nommé nulle part ici.</translation>
    </message>
    <message>
        <source>%1 behind damaged places were passed over: it is not sure what they belong to.</source>
        <translation>%1 derrière des endroits endommagés ont été ignorés : on ne sait pas à quoi ils appartiennent.</translation>
    </message>
    <message>
        <source>No rows were found for these tables, and they may have had some: %1.</source>
        <translation>Aucune ligne n’a été trouvée pour ces tables, qui en avaient peut-être : %1.</translation>
    </message>
    <message>
        <source>%1 more tables are not listed.</source>
        <translation>%1 autres tables ne sont pas listées.</translation>
    </message>
    <message>
        <source>Statements that were refused</source>
        <translation>Instructions refusées</translation>
    </message>
    <message>
        <source>%1 owners and grants: %2</source>
        <translation>%1 propriétaires et droits : %2</translation>
    </message>
    <message>
        <source>Those that the server refused are whole in refused.sql.</source>
        <translation>Celles que le serveur a refusées sont entières dans refused.sql.</translation>
    </message>
    <message>
        <source>What was loaded of %1 into %2, and what not</source>
        <translation>Ce qui a été chargé de %1 dans %2, et ce qui ne l’a pas été</translation>
    </message>
    <message>
        <source>This is no proof of the backup: nothing was compared with it.</source>
        <translation>Ce n’est pas une preuve de la sauvegarde : rien n’a été comparé avec elle.</translation>
    </message>
    <message>
        <source>Behind the first damaged place lines could not be counted.</source>
        <translation>Après le premier endroit endommagé, les lignes n’ont pas pu être numérotées.</translation>
    </message>
    <message>
        <source>%1 statements about the database as a whole or the server were left out, as in every restore.</source>
        <translation>%1 instructions sur la base entière ou le serveur ont été omises, comme dans toute restauration.</translation>
    </message>
    <message>
        <source>%1 settings are unknown to this server and were left out, as in every restore.</source>
        <translation>%1 réglages sont inconnus de ce serveur et ont été omis, comme dans toute restauration.</translation>
    </message>
    <message>
        <source>%1 statements could be loaded only with a search_path: a function finds what it uses through it. ALTER FUNCTION … SET search_path = … mends that.</source>
        <translation>%1 instructions n’ont pu être chargées qu’avec un search_path : une fonction trouve par lui ce qu’elle utilise. ALTER FUNCTION … SET search_path = … y remédie.</translation>
    </message>
    <message>
        <source>The first %1 rows were refused one by one, so the others were not tried.</source>
        <translation>Les %1 premières lignes ont été refusées une à une ; les autres n’ont donc pas été essayées.</translation>
    </message>
    <message>
        <source>After %1 refused rows the others were not tried.</source>
        <translation>Après %1 lignes refusées, les autres n’ont pas été essayées.</translation>
    </message>
    <message>
        <source>The database has it already.</source>
        <translation>La base de données l&apos;a déjà.</translation>
    </message>
    <message>
        <source>The file goes on in schema &quot;%1&quot;, which is not there.</source>
        <translation>Le fichier continue dans le schéma « %1 », qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>It holds a part of a database: make the schema first, then load it into that database.</source>
        <translation>Il contient une partie d&apos;une base de données : créez d&apos;abord le schéma, puis chargez-le dans cette base.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Rows that the server refuses are kept there: make it writable first.</source>
        <translation>Les lignes que le serveur refuse y sont conservées : rendez-le d’abord accessible en écriture.</translation>
    </message>
    <message>
        <source>What only superusers may</source>
        <translation>Réservé aux superutilisateurs</translation>
    </message>
    <message>
        <source>The backup has comments on extensions that belong to somebody else than %1: %2.</source>
        <translation>La sauvegarde a des commentaires sur des extensions qui n’appartiennent pas à %1 : %2.</translation>
    </message>
    <message>
        <source>Leave comments out (--no-comments), or load as a superuser.</source>
        <translation>Omettez les commentaires (--no-comments), ou chargez en tant que superutilisateur.</translation>
    </message>
    <message>
        <source>Only superusers may publish all tables, or all of a schema, and %1 is none: %2.</source>
        <translation>Seuls les superutilisateurs peuvent publier toutes les tables, ou toutes celles d’un schéma, et %1 n’en est pas un : %2.</translation>
    </message>
    <message>
        <source>Leave publications out (--no-publications), or load as a superuser.</source>
        <translation>Omettez les publications (--no-publications), ou chargez en tant que superutilisateur.</translation>
    </message>
    <message>
        <source>%1 may make no subscriptions, and the backup has these: %2.</source>
        <translation>%1 ne peut pas créer d’abonnements, et la sauvegarde a ceux-ci : %2.</translation>
    </message>
    <message>
        <source>Leave subscriptions out (--no-subscriptions), or load as a superuser.</source>
        <translation>Omettez les abonnements (--no-subscriptions), ou chargez en tant que superutilisateur.</translation>
    </message>
    <message>
        <source>%1 may not set default privileges for these roles, of which it is no member: %2.</source>
        <translation>%1 ne peut pas définir les privilèges par défaut de ces rôles, dont il n’est pas membre : %2.</translation>
    </message>
    <message>
        <source>Leave privileges out (--no-privileges), or have a superuser GRANT these roles to it.</source>
        <translation>Omettez les privilèges (--no-privileges), ou faites-lui donner ces rôles par un superutilisateur (GRANT).</translation>
    </message>
    <message>
        <source>Privileges were given by other roles, and %1 may not act as they: %2.</source>
        <translation>Des privilèges ont été donnés par d’autres rôles, et %1 ne peut pas agir en leur nom : %2.</translation>
    </message>
    <message>
        <source>Leave privileges out (--no-privileges), or load as a superuser.</source>
        <translation>Omettez les privilèges (--no-privileges), ou chargez en tant que superutilisateur.</translation>
    </message>
    <message>
        <source>Only superusers may make these, and %1 is none: %2.</source>
        <translation>Seuls les superutilisateurs peuvent créer ceci, et %1 n’en est pas un : %2.</translation>
    </message>
    <message>
        <source>Load as a superuser. If nothing needs them, restore only the tables that are wanted (--table).</source>
        <translation>Chargez en tant que superutilisateur. Si rien n’en a besoin, ne restaurez que les tables voulues (--table).</translation>
    </message>
    <message>
        <source>%1 holds several databases: &quot;%2&quot; begins in line %3.</source>
        <translation>%1 contient plusieurs bases de données : « %2 » commence à la ligne %3.</translation>
    </message>
    <message>
        <source>Say which one is meant by --from: %1.</source>
        <translation>Indiquez laquelle est visée avec --from : %1.</translation>
    </message>
    <message>
        <source>%1 names several databases, and each is empty.</source>
        <translation>%1 nomme plusieurs bases de données, toutes vides.</translation>
    </message>
    <message>
        <source>%1 holds no database &quot;%2&quot;.</source>
        <translation>%1 ne contient aucune base de données « %2 ».</translation>
    </message>
    <message>
        <source>It names no database at all: leave out --from.</source>
        <translation>Il ne nomme aucune base de données : omettez --from.</translation>
    </message>
    <message>
        <source>Those it holds: %1.</source>
        <translation>Celles qu&apos;il contient : %1.</translation>
    </message>
    <message>
        <source>%1 fills database &quot;%2&quot; in several places: it comes back to it at line %3.</source>
        <translation>%1 remplit la base de données « %2 » à plusieurs endroits : il y revient à la ligne %3.</translation>
    </message>
    <message>
        <source>pg_dumpall writes each database once: take the parts into files of their own.</source>
        <translation>pg_dumpall écrit chaque base de données une seule fois : placez les parties dans des fichiers séparés.</translation>
    </message>
    <message>
        <source>A program&apos;s message stands in the dump: %1 Both went into one file (2&gt;&amp;1, or a terminal). Make the dump again with pg_dump --file=FILE, or take the message out of a copy of the file.</source>
        <translation>Le message d’un programme se trouve dans le dump : %1 Les deux sont allés dans un seul fichier (2&gt;&amp;1, ou un terminal). Refaites le dump avec pg_dump --file=FICHIER, ou retirez le message d’une copie du fichier.</translation>
    </message>
    <message>
        <source>the large objects</source>
        <translation>les grands objets</translation>
    </message>
    <message>
        <source>Not comparable: the definitions of %1 objects are the same, rows not compared.</source>
        <translation>Non comparable : les définitions de %1 objets sont identiques, lignes non comparées.</translation>
    </message>
    <message>
        <source>What was compared is the same: %1 objects, %2 tables.</source>
        <translation>Ce qui a été comparé est identique : %1 objets, %2 tables.</translation>
    </message>
    <message>
        <source>Compare backups that hold the rows. One of the two does not hold, or does not tell, those of %1.</source>
        <translation>Comparez des sauvegardes qui contiennent les lignes. Celles de %1 manquent à l’une des deux, ou ne peuvent être reconnues.</translation>
    </message>
    <message>
        <source>Rows not compared: %1.</source>
        <translation>Lignes non comparées : %1.</translation>
    </message>
    <message>
        <source>%1 is restorable; rows not compared</source>
        <translation>%1 est restaurable ; lignes non comparées</translation>
    </message>
    <message>
        <source>There is no record of %1, and %2 is a superuser: functions of the file may do anything on this server while it is loaded.</source>
        <translation>Il n’y a pas d’enregistrement de %1, et %2 est superutilisateur : les fonctions du fichier peuvent tout faire sur ce serveur pendant son chargement.</translation>
    </message>
    <message>
        <source>Drill it on a private server, let an ordinary user load it (--load-as USER), or confirm that you trust where the file comes from (--accept-foreign).</source>
        <translation>Faites l’essai sur un serveur privé, faites-le charger par un utilisateur ordinaire (--load-as USER), ou confirmez que vous faites confiance à l’origine du fichier (--accept-foreign).</translation>
    </message>
    <message>
        <source>%1 is readable; rows not compared</source>
        <translation>%1 est lisible ; lignes non comparées</translation>
    </message>
    <message>
        <source>the contents of its large objects are not those of the backup</source>
        <translation>le contenu de ses grands objets n’est pas celui de la sauvegarde</translation>
    </message>
    <message>
        <source>%1 large objects are those of the backup, which has no tables</source>
        <translation>%1 grands objets sont ceux de la sauvegarde, qui n’a pas de tables</translation>
    </message>
    <message>
        <source>the backup has no tables</source>
        <translation>la sauvegarde n’a pas de tables</translation>
    </message>
    <message>
        <source>rows not compared; %1 large objects are those of the backup</source>
        <translation>lignes non comparées ; %1 grands objets sont ceux de la sauvegarde</translation>
    </message>
    <message>
        <source>rows not compared</source>
        <translation>lignes non comparées</translation>
    </message>
    <message>
        <source>A \connect may be lost with the missing part: what stands behind it in the file may be of another database.</source>
        <translation>Un \connect peut avoir disparu avec la partie manquante : ce qui suit dans le fichier peut appartenir à une autre base.</translation>
    </message>
    <message>
        <source>Name the backups to remove.</source>
        <translation>Nommez les sauvegardes à supprimer.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Remove %1 backups</source>
        <translation>Supprimer %1 sauvegardes</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisie</translation>
    </message>
    <message>
        <source>removed by hand</source>
        <translation>supprimée à la main</translation>
    </message>
    <message>
        <source>Take the pin away first.</source>
        <translation>Retirez d’abord l’épingle.</translation>
    </message>
    <message>
        <source>Remove the databases of its run with it.</source>
        <translation>Supprimez avec lui les bases de son exécution.</translation>
    </message>
    <message>
        <source>Make a new backup of the database first.</source>
        <translation>Faites d’abord une nouvelle sauvegarde de la base.</translation>
    </message>
    <message>
        <source>Make a newer backup of the database first, and verify it.</source>
        <translation>Faites d’abord une sauvegarde plus récente de la base et vérifiez-la.</translation>
    </message>
    <message>
        <source>%1 stays: %2.</source>
        <translation>%1 reste : %2.</translation>
    </message>
    <message>
        <source>Removing backups was not confirmed.</source>
        <translation>La suppression des sauvegardes n’a pas été confirmée.</translation>
    </message>
    <message>
        <source>Confirm it with --yes.</source>
        <translation>Confirmez-la avec --yes.</translation>
    </message>
    <message>
        <source>See what may go</source>
        <translation>Voir ce qui peut partir</translation>
    </message>
    <message>
        <source>What there is is told by %1.</source>
        <translation>Ce qu’il y a est indiqué par %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removed %1 (%2)</source>
        <translation>%1 supprimé (%2)</translation>
    </message>
    <message>
        <source>%1 backup removed (%2).</source>
        <translation>%1 sauvegarde supprimée (%2).</translation>
    </message>
    <message>
        <source>%1 backups removed (%2).</source>
        <translation>%1 sauvegardes supprimées (%2).</translation>
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
    <name>larder::BackupAdvanced</name>
    <message>
        <source>none, or for example: test_*</source>
        <translation>aucune, ou par exemple&#xa0;: test_*</translation>
    </message>
    <message>
        <source>none, or for example: audit, temp_*</source>
        <translation>aucun, ou par exemple&#xa0;: audit, temp_*</translation>
    </message>
    <message>
        <source>none, or for example: public.sessions, audit.*</source>
        <translation>aucune, ou par exemple&#xa0;: public.sessions, audit.*</translation>
    </message>
    <message>
        <source>none, or for example: public.log</source>
        <translation>aucune, ou par exemple&#xa0;: public.log</translation>
    </message>
    <message>
        <source>Without owners</source>
        <translation>Sans les propriétaires</translation>
    </message>
    <message>
        <source>Without &amp;privileges</source>
        <translation>Sans privilèges (REVO&amp;KE)</translation>
    </message>
    <message>
        <source>Also save ro&amp;les and tablespaces</source>
        <translation>Sauvegarder aussi les &amp;rôles et les tablespaces</translation>
    </message>
    <message>
        <source>none, or for example: --no-comments</source>
        <translation>aucune, ou par exemple&#xa0;: --no-comments</translation>
    </message>
    <message>
        <source>a shell command, or nothing</source>
        <translation>une commande du shell, ou rien</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Databases:</source>
        <translation>Bases de données&#xa0;:</translation>
    </message>
    <message>
        <source>Sc&amp;hemas:</source>
        <translation>Schém&amp;as&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Tables:</source>
        <translation>Ta&amp;bles&#xa0;:</translation>
    </message>
    <message>
        <source>Rows &amp;in tables:</source>
        <translation>Lign&amp;es des tables&#xa0;:</translation>
    </message>
    <message>
        <source>all cores (%1)</source>
        <translation>tous les cœurs (%1)</translation>
    </message>
    <message>
        <source>Threads and processes at work at once</source>
        <translation>Threads et processus travaillant en même temps</translation>
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
        <source>not at all</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Further tries for a database whose backup failed for a passing reason: a broken connection, a lock, a change of its tables</source>
        <translation>Nouveaux essais pour une base dont la sauvegarde a échoué pour une raison passagère&#xa0;: une connexion rompue, un verrou, une modification de ses tables</translation>
    </message>
    <message>
        <source>after </source>
        <translation>après </translation>
    </message>
    <message>
        <source>Seconds before each new try</source>
        <translation>Secondes avant chaque nouvel essai</translation>
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
        <source>Older backups are deleted after success; the newest good one of each database stays</source>
        <translation>Les sauvegardes plus anciennes sont supprimées après réussite&#xa0;; la plus récente valable de chaque base reste</translation>
    </message>
    <message>
        <source>They belong to the server, not to a database; without them owners may be missing</source>
        <translation>Ils appartiennent au serveur, pas à une base&#xa0;; sans eux, des propriétaires peuvent manquer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>&amp;Threads&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Wait for locks:</source>
        <translation>Attendre les verrous &amp;jusqu’à&#xa0;:</translation>
    </message>
    <message>
        <source>Try again:</source>
        <translation>Réessayer&#xa0;:</translation>
    </message>
    <message>
        <source>How often to try again</source>
        <translation>Nombre de nouveaux essais</translation>
    </message>
    <message>
        <source>After success, &amp;keep:</source>
        <translation>Après réussite, co&amp;nserver&#xa0;:</translation>
    </message>
    <message>
        <source>Handed on are %1.</source>
        <translation>Sont transmises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Run by /bin/sh before anything else. When it fails, nothing is backed up.</source>
        <translation>Exécutée par /bin/sh avant toute autre chose. Si elle échoue, rien n’est sauvegardé.</translation>
    </message>
    <message>
        <source>Run by /bin/sh at the end, also after a failure; LARDER_OUTCOME says how it went.</source>
        <translation>Exécutée par /bin/sh à la fin, même après un échec&#xa0;; LARDER_OUTCOME dit comment cela s’est passé.</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Autour</translation>
    </message>
    <message>
        <source>More for pg_dump:</source>
        <translation>Options pour pg_dump&#xa0;:</translation>
    </message>
    <message>
        <source>Command before:</source>
        <translation>Commande avant&#xa0;:</translation>
    </message>
    <message>
        <source>Command after:</source>
        <translation>Commande après&#xa0;:</translation>
    </message>
    <message>
        <source>Where tables are named, schemas have no effect.</source>
        <translation>Quand des tables sont nommées, les schémas n’ont pas d’effet.</translation>
    </message>
    <message>
        <source>Names or patterns of schemas, separated by commas</source>
        <translation>Noms ou motifs de schémas, séparés par des virgules</translation>
    </message>
    <message>
        <source>A backup of the schema only holds no rows.</source>
        <translation>Une sauvegarde du schéma seul ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>Names or patterns of tables that are saved empty, separated by commas</source>
        <translation>Noms ou motifs de tables sauvegardées vides, séparés par des virgules</translation>
    </message>
    <message>
        <source>Archives always hold the owners; leave them out when restoring, or choose an SQL file.</source>
        <translation>Les archives contiennent toujours les propriétaires&#xa0;; omettez-les lors de la restauration, ou choisissez un fichier SQL.</translation>
    </message>
    <message>
        <source>What is restored belongs to whoever restores it</source>
        <translation>Ce qui est restauré appartient à celui qui restaure</translation>
    </message>
    <message>
        <source>There are no further tries.</source>
        <translation>Il n’y a pas de nouveaux essais.</translation>
    </message>
    <message>
        <source>Leave out who may do what (GRANT and REVOKE)</source>
        <translation>Omettre qui a le droit de faire quoi (GRANT et REVOKE)</translation>
    </message>
    <message>
        <source>Names or patterns of databases, separated by commas</source>
        <translation>Noms ou motifs de bases de données, séparés par des virgules</translation>
    </message>
    <message>
        <source>Names or patterns of tables, separated by commas</source>
        <translation>Noms ou motifs de tables, séparés par des virgules</translation>
    </message>
    <message>
        <source> time</source>
        <translation> fois</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>«&#xa0;%1&#xa0;» %2.</translation>
    </message>
    <message>
        <source>leaves out %1</source>
        <translation>exclut %1</translation>
    </message>
    <message>
        <source>no owners</source>
        <translation>sans propriétaires</translation>
    </message>
    <message>
        <source>no privileges</source>
        <translation>sans privilèges</translation>
    </message>
    <message>
        <source>no roles and tablespaces</source>
        <translation>sans rôles ni tablespaces</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 s for locks</source>
        <translation>attend les verrous %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n further tries</source>
        <translation>
            <numerusform>%n nouvel essai</numerusform>
            <numerusform>%n nouveaux essais</numerusform>
        </translation>
    </message>
    <message>
        <source>a command before</source>
        <translation>une commande avant</translation>
    </message>
    <message>
        <source>a command after</source>
        <translation>une commande après</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>larder::BackupChoices</name>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>About as fast as reading the database alone; files up to 6 % larger than gzip&apos;s.</source>
        <translation>À peu près aussi rapide que la seule lecture de la base&#xa0;; fichiers jusqu’à 6&#xa0;% plus gros qu’avec gzip.</translation>
    </message>
    <message>
        <source>Several times faster than gzip, and files a little smaller than gzip&apos;s.</source>
        <translation>Plusieurs fois plus rapide que gzip, avec des fichiers un peu plus petits.</translation>
    </message>
    <message>
        <source>The smallest files, at about gzip&apos;s own pace.</source>
        <translation>Les fichiers les plus petits, à peu près au rythme de gzip.</translation>
    </message>
    <message>
        <source>Plain SQL any editor opens; takes about three times the space.</source>
        <translation>SQL brut lisible dans tout éditeur&#xa0;; prend environ trois fois plus de place.</translation>
    </message>
    <message>
        <source>The smallest files that do not make the backup slower than reading the database.</source>
        <translation>Les fichiers les plus petits possibles sans que la sauvegarde soit plus lente que la lecture de la base.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself: quickly, level 1.</source>
        <translation>pg_dump compresse lui-même l’archive&#xa0;: rapidement, niveau 1.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself, at gzip&apos;s pace.</source>
        <translation>pg_dump compresse lui-même l’archive, au rythme de gzip.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself, slower than gzip: level 9.</source>
        <translation>pg_dump compresse lui-même l’archive, plus lentement que gzip&#xa0;: niveau 9.</translation>
    </message>
    <message>
        <source>Not packed; takes about three times the space.</source>
        <translation>Sans compression&#xa0;; prend environ trois fois plus de place.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself, at its own level.</source>
        <translation>pg_dump compresse lui-même l’archive, à son propre niveau.</translation>
    </message>
    <message>
        <source>What to back up</source>
        <translation>Ce qu’il faut sauvegarder</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Quoi&#xa0;:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format&#xa0;:</translation>
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
    <message>
        <source>Tabl&amp;es…</source>
        <translation>&amp;Quelques tables…</translation>
    </message>
    <message>
        <source>Only what is named here. It does not count as a copy of the database.</source>
        <translation>Seulement ce qui est nommé ici. Cela ne compte pas comme une copie de la base.</translation>
    </message>
    <message>
        <source>S&amp;QL file</source>
        <translation>&amp;Fichier SQL</translation>
    </message>
    <message>
        <source>Restores anywhere with psql alone; tables can be looked at without a restore.</source>
        <translation>Se restaure partout avec psql seul&#xa0;; les tables peuvent être examinées sans restauration.</translation>
    </message>
    <message>
        <source>C&amp;ustom archive</source>
        <translation>Archive cust&amp;om</translation>
    </message>
    <message>
        <source>One file for pg_restore, written by one process: for tools that expect it.</source>
        <translation>Un seul fichier pour pg_restore, écrit par un seul processus&#xa0;: pour les outils qui l’attendent.</translation>
    </message>
    <message>
        <source>Director&amp;y archive</source>
        <translation>Archive director&amp;y</translation>
    </message>
    <message>
        <source>A folder with a file for each table, for pg_restore with several processes.</source>
        <translation>Un dossier avec un fichier par table, pour pg_restore avec plusieurs processus.</translation>
    </message>
    <message>
        <source>It may not fit: up to %1 are needed, %2 are free.</source>
        <translation>La place pourrait manquer&#xa0;: il faut jusqu’à %1, il reste %2.</translation>
    </message>
    <message>
        <source>It will hardly fit: about %1 are needed, %2 are free. Choose another folder or delete old backups there.</source>
        <translation>La place manquera sans doute&#xa0;: il faut environ %1, il reste %2. Choisissez un autre dossier ou supprimez-y d’anciennes sauvegardes.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>Choisissez un dossier pour les sauvegardes.</translation>
    </message>
    <message>
        <source>%1 is a file, no folder.</source>
        <translation>%1 est un fichier, pas un dossier.</translation>
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
</context>
<context>
    <name>larder::BackupTablePicker</name>
    <message>
        <source>Choose tables</source>
        <translation>Choisir des tables</translation>
    </message>
    <message>
        <source>Tables of %1</source>
        <translation>Tables de %1</translation>
    </message>
    <message>
        <source>As of the backup of %1. Newer tables can be typed.</source>
        <translation>D’après la sauvegarde du %1. Les tables plus récentes peuvent être saisies.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>Filtrer les tables</translation>
    </message>
    <message>
        <source>Tables to back up</source>
        <translation>Tables à sauvegarder</translation>
    </message>
    <message>
        <source>Space ticks a table.</source>
        <translation>Espace coche une table.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tick at least one table.</source>
        <translation>Cochez au moins une table.</translation>
    </message>
    <message>
        <source>%1 of rows</source>
        <translation>%1 de lignes</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n table(s)</source>
        <translation>
            <numerusform>&amp;Prendre %n table</numerusform>
            <numerusform>&amp;Prendre %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::BackupTables</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Choi&amp;x…</translation>
    </message>
    <message>
        <source>Tables to back up</source>
        <translation>Tables à sauvegarder</translation>
    </message>
    <message>
        <source>for example: public.orders, audit.*</source>
        <translation>par exemple&#xa0;: public.orders, audit.*</translation>
    </message>
    <message>
        <source>Schemas to back up</source>
        <translation>Schémas à sauvegarder</translation>
    </message>
    <message>
        <source>for example: public, shop_*</source>
        <translation>par exemple&#xa0;: public, shop_*</translation>
    </message>
    <message>
        <source>Tables:</source>
        <translation>Tables&#xa0;:</translation>
    </message>
    <message>
        <source>or schemas:</source>
        <translation>ou schémas&#xa0;:</translation>
    </message>
    <message>
        <source>The last backup of %1 holds no tables.</source>
        <translation>La dernière sauvegarde de %1 ne contient aucune table.</translation>
    </message>
    <message>
        <source>Tick a database first.</source>
        <translation>Cochez d’abord une base de données.</translation>
    </message>
    <message>
        <source>The same names and patterns are taken from each ticked database, and each must have them. To choose from a list, tick one database.</source>
        <translation>Les mêmes noms et motifs sont repris pour chaque base cochée, et chacune doit les avoir. Pour choisir dans une liste, cochez une seule base.</translation>
    </message>
    <message>
        <source>Reading which tables %1 has…</source>
        <translation>Lecture de la liste des tables de %1…</translation>
    </message>
    <message>
        <source>There is no list to choose from: %1</source>
        <translation>Il n’y a pas de liste où choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has no backup yet to list its tables from. Type names or patterns; * stands for any text.</source>
        <translation>%1 n’a pas encore de sauvegarde d’où lister ses tables. Saisissez des noms ou des motifs&#xa0;; * remplace n’importe quel texte.</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>«&#xa0;%1&#xa0;» %2.</translation>
    </message>
    <message>
        <source>Name at least one table or schema.</source>
        <translation>Nommez au moins une table ou un schéma.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) to choose from, as of the backup of %1.</source>
        <translation>
            <numerusform>%n table au choix, d’après la sauvegarde du %1.</numerusform>
            <numerusform>%n tables au choix, d’après la sauvegarde du %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s), %2 of %3 of rows, as of the backup of %4.</source>
        <translation>
            <numerusform>%1 table sur %n, %2 de lignes sur %3, d’après la sauvegarde du %4.</numerusform>
            <numerusform>%1 tables sur %n, %2 de lignes sur %3, d’après la sauvegarde du %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the last backup: %1. What the database lacks makes its backup fail.</source>
        <translation>Absent de la dernière sauvegarde&#xa0;: %1. Ce qui manque dans la base fait échouer sa sauvegarde.</translation>
    </message>
    <message>
        <source>Choose tables from a list</source>
        <translation>Choisir les tables dans une liste</translation>
    </message>
    <message>
        <source>Where tables are named, schemas have no effect.</source>
        <translation>Quand des tables sont nommées, les schémas n’ont pas d’effet.</translation>
    </message>
    <message>
        <source>Names or patterns of schemas, separated by commas</source>
        <translation>Noms ou motifs de schémas, séparés par des virgules</translation>
    </message>
    <message>
        <source>Names or patterns of tables, separated by commas</source>
        <translation>Noms ou motifs de tables, séparés par des virgules</translation>
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
    <message>
        <source>Age</source>
        <translation>Âge</translation>
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
    <message>
        <source>Plain SQL, %1</source>
        <translation>SQL brut, %1</translation>
    </message>
    <message>
        <source>pg_dump tar format</source>
        <translation>Format «&#xa0;tar&#xa0;» de pg_dump</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>The drill of %1 failed: %2</source>
        <translation>L’exercice du %1 a échoué : %2</translation>
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
    <message>
        <source>Delete 1 backup</source>
        <translation>Supprimer 1 sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups</source>
        <translation>
            <numerusform>Supprimer %n sauvegarde</numerusform>
            <numerusform>Supprimer %n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remember these rules</source>
        <translation>Mé&amp;moriser ces règles</translation>
    </message>
    <message>
        <source>Backups into this folder and cleanups of it begin with them from now on.</source>
        <translation>Les sauvegardes dans ce dossier et ses nettoyages partiront désormais de ces règles.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>%1 to come below %2?</source>
        <translation>%1 pour descendre sous %2&#xa0;?</translation>
    </message>
    <message>
        <source>%1 that no rule keeps?</source>
        <translation>%1 qu’aucune règle ne conserve&#xa0;?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>&amp;The same as a command</source>
        <translation>La même chose en &amp;commande</translation>
    </message>
    <message>
        <source>Backups have come, gone or changed meanwhile.</source>
        <translation>Entre-temps, des sauvegardes sont arrivées, ont disparu ou ont changé.</translation>
    </message>
    <message>
        <source>Something else would be deleted now than was shown before. Look at the list again.</source>
        <translation>Ce qui serait supprimé maintenant n’est plus ce qui était affiché. Regardez la liste à nouveau.</translation>
    </message>
    <message>
        <source>&amp;I have seen what goes now</source>
        <translation>J’ai &amp;vu ce qui part maintenant</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt.</source>
        <translation>L’horloge de cet ordinateur est douteuse.</translation>
    </message>
    <message>
        <source>The clock is ri&amp;ght</source>
        <translation>L’horloge est &amp;juste</translation>
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
    <message>
        <source>older than 1 day</source>
        <translation>de plus de 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>de plus de %n jour</numerusform>
            <numerusform>de plus de %n jours</numerusform>
        </translation>
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
    <message>
        <source>There is no other backup of this database, and no server is shown to compare with.</source>
        <translation>Il n’y a pas d’autre sauvegarde de cette base, et aucun serveur n’est affiché pour la comparaison.</translation>
    </message>
    <message>
        <source>rows not compared: %1</source>
        <translation>lignes non comparées : %1</translation>
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
        <source>%1, owned by %2</source>
        <translation>%1, propriétaire&#xa0;: %2</translation>
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
    <message>
        <source>Left out by the patterns under Advanced</source>
        <translation>Exclue par les motifs sous «&#xa0;Avancé&#xa0;»</translation>
    </message>
    <message>
        <source>The last backup took %1.</source>
        <translation>La dernière sauvegarde a pris %1.</translation>
    </message>
    <message>
        <source>The last backup took %1 in %2.</source>
        <translation>La dernière sauvegarde a pris %1 en %2.</translation>
    </message>
    <message>
        <source>Judged by the size of the database and by backups of others; it has none yet.</source>
        <translation>Estimé d’après la taille de la base et les sauvegardes d’autres bases&#xa0;; elle n’en a encore aucune.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouvelle)</translation>
    </message>
    <message>
        <source>It was not there when databases were last chosen here</source>
        <translation>Elle n’existait pas lors du dernier choix des bases ici</translation>
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
    <message>
        <source>%1 on the server</source>
        <translation>%1 sur le serveur</translation>
    </message>
    <message>
        <source>%1 on the server, %2 to save</source>
        <translation>%1 sur le serveur, %2 à sauvegarder</translation>
    </message>
</context>
<context>
    <name>larder::DateWords</name>
    <message>
        <source>an unknown date</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d MMMM HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d MMMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy, HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>ddd d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d</translation>
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
    <name>larder::DumpFileDialog</name>
    <message>
        <source>Larder has no record of this file. Looking at it runs nothing of it and changes nothing.</source>
        <translation>Larder n’a aucun enregistrement de ce fichier. Le consulter n’exécute rien de son contenu et ne change rien.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What to show of the file</source>
        <translation>Ce qu’il faut montrer du fichier</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Bring it back into a database, step by step</source>
        <translation>La ramener dans une base, étape par étape</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>larder::Expectation</name>
    <message>
        <source>little</source>
        <translation>peu</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <translation>au plus %1 en %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>about %1 in %2</source>
        <translation>environ %1 en %2</translation>
    </message>
</context>
<context>
    <name>larder::FileDatabases</name>
    <message>
        <source>Database of the file</source>
        <translation>Base de données du fichier</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisissez-en une</translation>
    </message>
    <message>
        <source>&amp;Database of the file:</source>
        <translation>Base de &amp;données du fichier :</translation>
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
    <name>larder::GlobalsDialog</name>
    <message>
        <source>SQL of the selected line</source>
        <translation>SQL de la ligne sélectionnée</translation>
    </message>
    <message>
        <source>Show what is e&amp;qual too</source>
        <translation>Afficher aussi ce qui est &amp;identique</translation>
    </message>
    <message>
        <source>Also change what &amp;differs</source>
        <translation>Modifier aussi ce qui &amp;diffère</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore roles and tablespaces</source>
        <translation>Restaurer les rôles et les tablespaces</translation>
    </message>
    <message>
        <source>Roles and tablespaces of %1</source>
        <translation>Rôles et tablespaces de %1</translation>
    </message>
    <message>
        <source>The backup beside the server. Nothing is dropped or revoked; roles that only the server has are left alone.</source>
        <translation>La sauvegarde à côté du serveur. Rien n’est supprimé ni révoqué&#xa0;; les rôles que seul le serveur possède restent tels quels.</translation>
    </message>
    <message>
        <source>Comparing the backup with the server…</source>
        <translation>Comparaison de la sauvegarde avec le serveur…</translation>
    </message>
    <message>
        <source>Server to compare with</source>
        <translation>Serveur auquel comparer</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>Ser&amp;veur&#xa0;:</translation>
    </message>
    <message>
        <source>Roles and tablespaces of the backup</source>
        <translation>Rôles et tablespaces de la sauvegarde</translation>
    </message>
    <message>
        <source>Roles that exist get the attributes, settings and passwords of the backup</source>
        <translation>Les rôles existants reçoivent les attributs, les réglages et les mots de passe de la sauvegarde</translation>
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
        <source>Re&amp;try</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Not all of the backup is understood.</source>
        <translation>La sauvegarde n’est pas entièrement comprise.</translation>
    </message>
    <message>
        <source>-- The server has it already.</source>
        <translation>-- Le serveur l’a déjà.</translation>
    </message>
    <message>
        <source>-- PostgreSQL cannot change this: %1</source>
        <translation>-- PostgreSQL ne peut pas modifier ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 missing on the server, %2 different, %3 equal</source>
        <translation>%1 absents du serveur, %2 différents, %3 identiques</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Ajouter ce qui manque</translation>
    </message>
    <message>
        <source>&amp;Add what is missing, change what differs</source>
        <translation>&amp;Ajouter ce qui manque, modifier ce qui diffère</translation>
    </message>
    <message>
        <source>Ch&amp;ange what differs</source>
        <translation>&amp;Modifier ce qui diffère</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be added.</source>
        <translation>
            <numerusform>%n élément sera ajouté.</numerusform>
            <numerusform>%n éléments seront ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is missing on %1?</source>
        <translation>Ajouter ce qui manque sur %1&#xa0;?</translation>
    </message>
    <message>
        <source>Roles and tablespaces that exist are not touched.</source>
        <translation>Les rôles et les tablespaces existants ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Change roles and tablespaces on %1?</source>
        <translation>Modifier des rôles et des tablespaces sur %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that exist will be changed to what the backup says, passwords included. There is no undo.</source>
        <translation>
            <numerusform>%n élément existant sera modifié selon la sauvegarde, mots de passe compris. Aucun retour arrière n’est possible.</numerusform>
            <numerusform>%n éléments existants seront modifiés selon la sauvegarde, mots de passe compris. Aucun retour arrière n’est possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type the name of the server: %1</source>
        <translation>Pour continuer, saisissez le nom du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) applied.</source>
        <translation>
            <numerusform>%n élément appliqué.</numerusform>
            <numerusform>%n éléments appliqués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::GlobalsModel</name>
    <message>
        <source>Missing</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Non modifiable</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Appartenance</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Security label</source>
        <translation>Étiquette de sécurité</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilèges</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
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
    <message>
        <source>What wants attention</source>
        <translation>Ce qui demande attention</translation>
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
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n autre à voir</numerusform>
            <numerusform>%n autres à voir</numerusform>
        </translation>
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
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Back up %1…</source>
        <translation>Sauvegarder %1…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Nettoyer…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Rebuild the catalogue</source>
        <translation>Reconstruire le catalogue</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
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
    <message>
        <source>succeeded</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>succeeded with warnings</source>
        <translation>réussi avec des avertissements</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>What to do about: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
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
    <name>larder::KeptDialog</name>
    <message>
        <source>No database is kept on %1. When a restore replaces a database, the old one appears here.</source>
        <translation>Aucune base n’est conservée sur %1. Quand une restauration remplace une base, l’ancienne apparaît ici.</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>Retour &amp;arrière…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Kept databases</source>
        <translation>Bases conservées</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Databases kept after a restore</source>
        <translation>Bases conservées après une restauration</translation>
    </message>
    <message>
        <source>On %1. A restore that replaces a database keeps the old one under another name until you remove it here; nothing removes it by itself.</source>
        <translation>Sur %1. Une restauration qui remplace une base conserve l’ancienne sous un autre nom jusqu’à ce que vous la supprimiez ici&#xa0;; rien ne la supprime automatiquement.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Conservée sous</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Puts the kept database back; the present one is kept in its turn</source>
        <translation>Remet en place la base conservée&#xa0;; la base actuelle est conservée à son tour</translation>
    </message>
    <message>
        <source>Deletes the kept database for good</source>
        <translation>Supprime définitivement la base conservée</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s), %1</source>
        <translation>
            <numerusform>%n base de données, %1</numerusform>
            <numerusform>%n bases de données, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>larder::KeptQuestions</name>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation>Pour continuer, saisissez le nom de la base&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put the old &quot;%1&quot; back on %2?</source>
        <translation>Remettre en place l’ancienne base «&#xa0;%1&#xa0;» sur %2&#xa0;?</translation>
    </message>
    <message>
        <source>Its sessions will be disconnected. %1 becomes &quot;%2&quot; again; the present &quot;%2&quot; is kept under another name, so nothing is lost.</source>
        <translation>Ses sessions seront déconnectées. %1 redevient «&#xa0;%2&#xa0;»&#xa0;; la base «&#xa0;%2&#xa0;» actuelle est conservée sous un autre nom, rien n’est donc perdu.</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Remettre %1 en place</translation>
    </message>
    <message>
        <source>Remove the kept database &quot;%1&quot; from %2?</source>
        <translation>Supprimer de %2 la base conservée «&#xa0;%1&#xa0;»&#xa0;?</translation>
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
        <translation>Appa&amp;rence</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Kept databases…</source>
        <translation>&amp;Bases conservées…</translation>
    </message>
    <message>
        <source>Put back or remove databases that a restore has replaced</source>
        <translation>Remettre en place ou supprimer les bases qu’une restauration a remplacées</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>What this is about, in the manual</source>
        <translation>Ce dont il s’agit ici, dans le manuel</translation>
    </message>
    <message>
        <source>Open b&amp;ackup folder…</source>
        <translation>Ouvrir un &amp;dossier de sauvegardes…</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Co&amp;llapse all days</source>
        <translation>Re&amp;plier tous les jours</translation>
    </message>
    <message>
        <source>Show or hide this part of the window</source>
        <translation>Afficher ou masquer cette partie de la fenêtre</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Suppri&amp;mer…</translation>
    </message>
    <message>
        <source>Remove the selected backups, as far as no rule needs them</source>
        <translation>Supprimer les sauvegardes sélectionnées, si aucune règle n’en a besoin</translation>
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
    <message>
        <source>&amp;Health</source>
        <translation>État de &amp;santé</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Chronolo&amp;gie</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Déta&amp;ils</translation>
    </message>
    <message>
        <source>Jo&amp;bs</source>
        <translation>&amp;Tâches</translation>
    </message>
</context>
<context>
    <name>larder::ManualFind</name>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Find words on this page (Ctrl+F)</source>
        <translation>Chercher des mots dans cette page (Ctrl+F)</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Absent de cette page</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>larder::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Manual – %1</source>
        <translation>Manuel – %1</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Page suivante</translation>
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
    <message>
        <source>What to do…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>What the manual says about this kind of error</source>
        <translation>Ce que dit le manuel de ce genre d’erreur</translation>
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
    <message>
        <source>The file of this backup is missing.</source>
        <translation>Le fichier de cette sauvegarde manque.</translation>
    </message>
    <message>
        <source>Only its record is left. Bring the file back from a copy, or let go of the record.</source>
        <translation>Il ne reste que son relevé. Ramenez le fichier depuis une copie, ou abandonnez le relevé.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Cette sauvegarde est endommagée.</translation>
    </message>
    <message>
        <source>This backup failed in its last drill.</source>
        <translation>Cette sauvegarde a échoué à son dernier exercice.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Show the good one before</source>
        <translation>Montrer la bonne d’avant</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>a part of the database, which protects nothing: %1</source>
        <translation>une partie de la base, qui ne protège rien : %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
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
    <message>
        <source>Its last drill failed.</source>
        <translation>Son dernier exercice a échoué.</translation>
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
    <message>
        <source>&amp;Replace %1 with this part all the same</source>
        <translation>&amp;Remplacer malgré tout %1 par cette partie</translation>
    </message>
    <message>
        <source>Missing from then on will be %1.</source>
        <translation>Il manquera dès lors : %1.</translation>
    </message>
    <message>
        <source>&amp;Send these statements all the same: I have read them</source>
        <translation>&amp;Envoyer quand même ces instructions : je les ai lues</translation>
    </message>
    <message>
        <source>&amp;Load what can be loaded</source>
        <translation>&amp;Charger ce qui peut l’être</translation>
    </message>
    <message>
        <source>What fails is left out with what needs it; a report says what is missing, and refused rows are kept in files. It is no proof of the backup.</source>
        <translation>Ce qui échoue est omis avec ce qui en a besoin ; un rapport dit ce qui manque, et les lignes refusées sont conservées dans des fichiers. Ce n’est pas une preuve de la sauvegarde.</translation>
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
        <source>Name of the database to replace</source>
        <translation>Nom de la base à remplacer</translation>
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
    <name>larder::RestoreFileField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose folder and name of the file</source>
        <translation>Choisir le dossier et le nom du fichier</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Saisissez un nom pour le fichier.</translation>
    </message>
    <message>
        <source>End the name with .sql, or for one table with .csv.</source>
        <translation>Terminez le nom par .sql ou, pour une seule table, par .csv.</translation>
    </message>
    <message>
        <source>A CSV file holds one table. Tick one, or end the name with .sql.</source>
        <translation>Un fichier CSV contient une seule table. Cochez-en une, ou terminez le nom par .sql.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another.</source>
        <translation>Un fichier de ce nom existe déjà. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Comma-separated values with a line of column names.</source>
        <translation>Valeurs séparées par des virgules, avec une ligne de noms de colonnes.</translation>
    </message>
    <message>
        <source>SQL that makes these tables and loads their rows.</source>
        <translation>SQL qui crée ces tables et charge leurs lignes.</translation>
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
    <name>larder::RestoreReplacement</name>
    <message>
        <source>&amp;Load it beside, then exchange the two</source>
        <translation>&amp;Charger à côté, puis échanger les deux</translation>
    </message>
    <message>
        <source>&amp;Keep the old database, so that you can undo</source>
        <translation>&amp;Garder l’ancienne base, pour permettre le retour arrière</translation>
    </message>
    <message>
        <source>&amp;Drop the old database first (short of space)</source>
        <translation>Supprimer d’abor&amp;d l’ancienne base (manque d’espace)</translation>
    </message>
    <message>
        <source>Sa&amp;ve it first, among the backups</source>
        <translation>La sa&amp;uvegarder d’abord, parmi les sauvegardes</translation>
    </message>
    <message>
        <source>Nothing is dropped before that backup has been read to its last byte</source>
        <translation>Rien n’est supprimé avant que cette sauvegarde ait été lue jusqu’au dernier octet</translation>
    </message>
    <message>
        <source>Exchanged in one instant. Until then the live database is untouched.</source>
        <translation>Échangées en un instant. Jusque-là, la base en service n’est pas touchée.</translation>
    </message>
    <message>
        <source>Deleted before the new one is loaded. There is no undo.</source>
        <translation>Supprimée avant le chargement de la nouvelle. Aucun retour arrière n’est possible.</translation>
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
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Kept databases…</source>
        <translation>&amp;Bases conservées…</translation>
    </message>
    <message>
        <source>All databases that restores have kept on this server</source>
        <translation>Toutes les bases que des restaurations ont conservées sur ce serveur</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>saved as %1</source>
        <translation>sauvegardée dans %1</translation>
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
    <name>larder::RestoreTablePlace</name>
    <message>
        <source>Into a s&amp;chema of their own</source>
        <translation>Dans un sc&amp;héma à part</translation>
    </message>
    <message>
        <source>Bac&amp;k into place</source>
        <translation>À leur p&amp;lace d’origine</translation>
    </message>
    <message>
        <source>Name of the new schema</source>
        <translation>Nom du nouveau schéma</translation>
    </message>
    <message>
        <source>Beside what is there: nothing in the database is changed. Name of the new schema:</source>
        <translation>À côté de l’existant&#xa0;: rien n’est modifié dans la base. Nom du nouveau schéma&#xa0;:</translation>
    </message>
    <message>
        <source>The rows these tables hold now are replaced by those of the backup. There is no undo.</source>
        <translation>Les lignes actuelles de ces tables sont remplacées par celles de la sauvegarde. Aucun retour arrière n’est possible.</translation>
    </message>
</context>
<context>
    <name>larder::RestoreTables</name>
    <message>
        <source>Looking into the backup…</source>
        <translation>Examen de la sauvegarde…</translation>
    </message>
    <message>
        <source>Find tables</source>
        <translation>Chercher des tables</translation>
    </message>
    <message>
        <source>Tables of the backup</source>
        <translation>Tables de la sauvegarde</translation>
    </message>
    <message>
        <source>Space ticks a table.</source>
        <translation>Espace coche une table.</translation>
    </message>
    <message>
        <source>Tick the tables you want.</source>
        <translation>Cochez les tables voulues.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s), %1 rows, %2</source>
        <translation>
            <numerusform>%n table, %1 lignes, %2</numerusform>
            <numerusform>%n tables, %1 lignes, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::RestoreWays</name>
    <message>
        <source>Ne&amp;w database</source>
        <translation>&amp;Nouvelle base</translation>
    </message>
    <message>
        <source>Beside what is there; no database is changed.</source>
        <translation>À côté de l’existant&#xa0;; aucune base n’est modifiée.</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>The backup takes the place and the name of a database that is there.</source>
        <translation>La sauvegarde prend la place et le nom d’une base existante.</translation>
    </message>
    <message>
        <source>&amp;Empty database</source>
        <translation>Bas&amp;e vide</translation>
    </message>
    <message>
        <source>For a database somebody prepared for you. All of it arrives or nothing does.</source>
        <translation>Pour une base que quelqu’un a préparée pour vous. Tout arrive, ou rien n’arrive.</translation>
    </message>
    <message>
        <source>&amp;Only some tables</source>
        <translation>&amp;Quelques tables seulement</translation>
    </message>
    <message>
        <source>Into a database that is there: beside its tables, or back into their place.</source>
        <translation>Dans une base existante&#xa0;: à côté de ses tables, ou à leur place d’origine.</translation>
    </message>
    <message>
        <source>To a &amp;file</source>
        <translation>Vers un &amp;fichier</translation>
    </message>
    <message>
        <source>Tables as SQL, or one table as CSV, on this computer. No server is asked.</source>
        <translation>Des tables en SQL, ou une seule table en CSV, sur cet ordinateur. Aucun serveur n’est interrogé.</translation>
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
        <source>What to restore</source>
        <translation>Sauvegarde à restaurer</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>only a part of it: %1</source>
        <translation>une partie seulement : %1</translation>
    </message>
    <message>
        <source>This backup holds only a part of its database.</source>
        <translation>Cette sauvegarde ne contient qu’une partie de sa base.</translation>
    </message>
    <message>
        <source>Restore it as a new database, or choose a backup of the whole one.</source>
        <translation>Restaurez-la comme nouvelle base, ou choisissez une sauvegarde de toute la base.</translation>
    </message>
    <message>
        <source>Only what fills this one database is sent to the server, but the functions of the file run there with your rights. Go on only if you know who made it.</source>
        <translation>Seul ce qui remplit cette base est envoyé au serveur, mais les fonctions du fichier s’y exécutent avec vos droits. Ne continuez que si vous savez qui l’a fait.</translation>
    </message>
    <message>
        <source>Looking which databases it holds…</source>
        <translation>Recherche des bases qu’il contient…</translation>
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
    <message>
        <source>Single tables of an archive: pg_restore --table.</source>
        <translation>Tables isolées d’une archive&#xa0;: pg_restore --table.</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Fich&amp;ier&#xa0;:</translation>
    </message>
    <message>
        <source>Into d&amp;atabase:</source>
        <translation>D&amp;ans la base&#xa0;:</translation>
    </message>
    <message>
        <source>the user who is signed in</source>
        <translation>l’utilisateur connecté</translation>
    </message>
    <message>
        <source>Another user of the server loads the backup, which can do no more than this user may. Its password comes from ~/.pgpass or a saved server of this user.</source>
        <translation>Un autre utilisateur du serveur charge la sauvegarde, qui ne peut faire plus que lui. Son mot de passe vient de ~/.pgpass ou d’un serveur enregistré de cet utilisateur.</translation>
    </message>
    <message>
        <source>Load as &amp;user:</source>
        <translation>Charger en tant q&amp;ue :</translation>
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
    <name>larder::RestoreWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace database &quot;%1&quot; on %2?</source>
        <translation>Remplacer la base «&#xa0;%1&#xa0;» sur %2&#xa0;?</translation>
    </message>
    <message>
        <source>Restore into the empty database &quot;%1&quot; on %2?</source>
        <translation>Restaurer dans la base vide «&#xa0;%1&#xa0;» sur %2&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Replace the rows of %n table(s) in &quot;%1&quot; on %2?</source>
        <translation>
            <numerusform>Remplacer les lignes de %n table dans «&#xa0;%1&#xa0;» sur %2&#xa0;?</numerusform>
            <numerusform>Remplacer les lignes de %n tables dans «&#xa0;%1&#xa0;» sur %2&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s) into &quot;%1&quot; on %2?</source>
        <translation>
            <numerusform>Restaurer %n table dans «&#xa0;%1&#xa0;» sur %2&#xa0;?</numerusform>
            <numerusform>Restaurer %n tables dans «&#xa0;%1&#xa0;» sur %2&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n table(s) into a file?</source>
        <translation>
            <numerusform>Écrire %n table dans un fichier&#xa0;?</numerusform>
            <numerusform>Écrire %n tables dans un fichier&#xa0;?</numerusform>
        </translation>
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
        <source>%1 goes to %2. No server is asked.</source>
        <translation>%1&#xa0;: écriture dans %2. Aucun serveur n’est interrogé.</translation>
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
        <source>The current database%1 is deleted as soon as this one has taken its place: there is no undo.</source>
        <translation>La base actuelle%1 est supprimée dès que celle-ci a pris sa place&#xa0;: aucun retour arrière n’est possible.</translation>
    </message>
    <message>
        <source>The current database%1 is saved among the backups, then deleted before this one is loaded: there is no undo.</source>
        <translation>La base actuelle%1 est enregistrée parmi les sauvegardes, puis supprimée avant le chargement de celle-ci&#xa0;: aucun retour arrière n’est possible.</translation>
    </message>
    <message>
        <source>The current database%1 is deleted before this one is loaded, and is not saved first: there is no way back.</source>
        <translation>La base actuelle%1 est supprimée avant le chargement de celle-ci, sans être d’abord sauvegardée&#xa0;: aucun retour n’est possible.</translation>
    </message>
    <message>
        <source>What these tables hold now is deleted, and the rows of the backup take its place: %1. There is no undo.</source>
        <translation>Ce que ces tables contiennent maintenant est supprimé, et les lignes de la sauvegarde prennent sa place&#xa0;: %1. Aucun retour arrière n’est possible.</translation>
    </message>
    <message>
        <source>They go into the new schema %1: %2. Nothing that is in the database is changed.</source>
        <translation>Elles vont dans le nouveau schéma %1&#xa0;: %2. Rien de ce qui est dans la base n’est modifié.</translation>
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
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Restore into %1</source>
        <translation>Restaurer dans %1</translation>
    </message>
    <message>
        <source>Restore into a schema of their own</source>
        <translation>Restaurer dans un schéma à part</translation>
    </message>
    <message>
        <source>Restore as %1</source>
        <translation>Restaurer sous le nom %1</translation>
    </message>
    <message>
        <source>The safe way: look at the saved rows first, beside the live tables.</source>
        <translation>La voie sûre&#xa0;: examinez d’abord les lignes sauvegardées, à côté des tables en service.</translation>
    </message>
    <message>
        <source>The safe way: look at the backup first, beside the live database.</source>
        <translation>La voie sûre&#xa0;: examinez d’abord la sauvegarde, à côté de la base en service.</translation>
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
        <source>One transaction: the tables are as before until all rows are loaded.</source>
        <translation>Une seule transaction&#xa0;: les tables restent telles quelles jusqu’à ce que toutes les lignes soient chargées.</translation>
    </message>
    <message>
        <source>Nothing that is in the database is changed.</source>
        <translation>Rien de ce qui est dans la base n’est modifié.</translation>
    </message>
    <message>
        <source>The file appears when all of it is written.</source>
        <translation>Le fichier apparaît quand il est entièrement écrit.</translation>
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
        <source>The database &quot;%1&quot; is as it was before.</source>
        <translation>La base «&#xa0;%1&#xa0;» est telle qu’elle était avant.</translation>
    </message>
    <message>
        <source>No file is left behind.</source>
        <translation>Aucun fichier ne subsiste.</translation>
    </message>
    <message>
        <source>The other databases are untouched, and nothing called &quot;%1&quot; is left behind.</source>
        <translation>Les autres bases n’ont pas été touchées, et rien du nom de «&#xa0;%1&#xa0;» ne subsiste.</translation>
    </message>
    <message>
        <source>The backup holds only a part: missing from then on will be %1.</source>
        <translation>La sauvegarde ne contient qu’une partie ; il manquera dès lors : %1.</translation>
    </message>
</context>
<context>
    <name>larder::RetentionForm</name>
    <message>
        <source>&amp;Keep everything of the last</source>
        <translation>&amp;Tout conserver depuis</translation>
    </message>
    <message>
        <source>Every backup that is not older.</source>
        <translation>Toutes les sauvegardes qui ne sont pas plus anciennes.</translation>
    </message>
    <message>
        <source> day</source>
        <translation> jour</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Daily</source>
        <translation>&amp;Quotidiennes</translation>
    </message>
    <message>
        <source>The newest of each day.</source>
        <translation>La plus récente de chaque jour.</translation>
    </message>
    <message>
        <source>&amp;Weekly</source>
        <translation>&amp;Hebdomadaires</translation>
    </message>
    <message>
        <source>The newest of each week.</source>
        <translation>La plus récente de chaque semaine.</translation>
    </message>
    <message>
        <source> week</source>
        <translation> semaine</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> semaines</translation>
    </message>
    <message>
        <source>&amp;Monthly</source>
        <translation>Me&amp;nsuelles</translation>
    </message>
    <message>
        <source>The newest of each calendar month.</source>
        <translation>La plus récente de chaque mois civil.</translation>
    </message>
    <message>
        <source> month</source>
        <translation> mois</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
    <message>
        <source>&amp;Yearly</source>
        <translation>Annuel&amp;les</translation>
    </message>
    <message>
        <source>The newest of each calendar year.</source>
        <translation>La plus récente de chaque année civile.</translation>
    </message>
    <message>
        <source> year</source>
        <translation> an</translation>
    </message>
    <message>
        <source> years</source>
        <translation> ans</translation>
    </message>
    <message>
        <source>And of each database &amp;at least</source>
        <translation>Et de chaque base &amp;au moins</translation>
    </message>
    <message>
        <source>The newest good ones, however old.</source>
        <translation>Les plus récentes valables, quel que soit leur âge.</translation>
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
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>At m&amp;ost in total</source>
        <translation>Au plus au t&amp;otal</translation>
    </message>
    <message>
        <source>Beyond that the oldest go.</source>
        <translation>Au-delà, les plus anciennes partent.</translation>
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
        <source>A backup stays when one of the rules wants it; pinned backups and the last proven backup of each database stay always. With no rule of age on, everything stays.</source>
        <translation>Une sauvegarde reste quand l’une des règles le veut&#xa0;; les sauvegardes épinglées et la dernière sauvegarde prouvée de chaque base restent toujours. Sans aucune règle d’âge active, tout reste.</translation>
    </message>
    <message>
        <source>&amp;Rules of:</source>
        <translation>&amp;Règles de&#xa0;:</translation>
    </message>
    <message>
        <source>New servers and folders</source>
        <translation>Nouveaux serveurs et dossiers</translation>
    </message>
    <message>
        <source>New servers begin with these rules, and so does a folder without a server until its own were remembered in Clean up.</source>
        <translation>Les nouveaux serveurs partent de ces règles, de même qu’un dossier sans serveur tant que les siennes n’ont pas été mémorisées dans «&#xa0;Nettoyage&#xa0;».</translation>
    </message>
    <message>
        <source>Backups and cleanups of this server keep to these rules, also those of larder-cli.</source>
        <translation>Les sauvegardes et nettoyages de ce serveur suivent ces règles, ceux de larder-cli aussi.</translation>
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
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>The other rules of what to keep are in the settings, under Retention, and in Clean up.</source>
        <translation>Les autres règles de conservation sont dans les paramètres, sous «&#xa0;Rétention&#xa0;», et dans «&#xa0;Nettoyage&#xa0;».</translation>
    </message>
    <message>
        <source>Empty: what libpq finds in the environment, else the local socket. A connection string (postgresql://…) is taken apart.</source>
        <translation>Vide : ce que libpq trouve dans l’environnement, sinon le socket local. Une chaîne de connexion (postgresql://…) est décomposée.</translation>
    </message>
    <message>
        <source>The connection string in the field of the host cannot be understood.</source>
        <translation>La chaîne de connexion dans le champ de l’hôte est incompréhensible.</translation>
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
    <message>
        <source>Values used</source>
        <translation>Valeurs utilisées</translation>
    </message>
</context>
<context>
    <name>larder::Session</name>
    <message>
        <source>The backup directory %1 is not there.</source>
        <translation>Le dossier de sauvegarde %1 n’est pas là.</translation>
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
    <name>larder::SizeBox</name>
    <message>
        <source> GB</source>
        <translation> Go</translation>
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
    <name>larder::TypedQuestion</name>
    <message>
        <source>Name, to confirm</source>
        <translation>Nom, pour confirmer</translation>
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
        <source>Database dumps (*.sql *.gz *.dump *.backup *.tar *.zst *.xz *.bz2 *.lz4 *.zip *.tgz);;All files (*)</source>
        <translation>Dumps de bases de données (*.sql *.gz *.dump *.backup *.tar *.zst *.xz *.bz2 *.lz4 *.zip *.tgz);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backup(s)?</source>
        <translation>
            <numerusform>Supprimer %n sauvegarde ?</numerusform>
            <numerusform>Supprimer %n sauvegardes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Files and records are deleted and do not come back. What is pinned, and the newest good and the best proven backup of each database, stay; the copy that stays is read before anything goes.</source>
        <translation>Les fichiers et leurs enregistrements sont effacés et ne reviennent pas. Ce qui est épinglé, et de chaque base la plus récente bonne sauvegarde et la mieux prouvée, restent ; la copie qui reste est lue avant que quoi que ce soit ne parte.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
</TS>
