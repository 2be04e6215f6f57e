<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BackupDay</name>
    <message>
        <source>roles only</source>
        <translation>solo roles</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s)</source>
        <translation>
            <numerusform>%n base de datos</numerusform>
            <numerusform>%n bases de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n dañada</numerusform>
            <numerusform>%n dañadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n perdida</numerusform>
            <numerusform>%n perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed in a drill</source>
        <translation>
            <numerusform>%n falló en un simulacro</numerusform>
            <numerusform>%n fallaron en un simulacro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message numerus="yes">
        <source>Cancel %n running job(s) and close?</source>
        <translation>
            <numerusform>¿Cancelar %n tarea en curso y cerrar?</numerusform>
            <numerusform>¿Cancelar %n tareas en curso y cerrar?</numerusform>
        </translation>
    </message>
    <message>
        <source>A cancelled backup or restore leaves nothing half-done behind.</source>
        <translation>Una copia o restauración cancelada no deja nada a medias.</translation>
    </message>
    <message>
        <source>Cancel the jobs and close</source>
        <translation>Cancelar las tareas y cerrar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejarlas seguir</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>Catalogue → Rebuild the catalogue</source>
        <translation>Catálogo → Reconstruir el catálogo</translation>
    </message>
    <message>
        <source>Catalogue → Clean up…</source>
        <translation>Catálogo → Limpiar…</translation>
    </message>
    <message>
        <source>Restore → Kept databases…</source>
        <translation>Restaurar → Bases de datos conservadas…</translation>
    </message>
    <message>
        <source>the list in the main window</source>
        <translation>la lista de la ventana principal</translation>
    </message>
    <message>
        <source>File → Add a server…</source>
        <translation>Archivo → Añadir un servidor…</translation>
    </message>
    <message>
        <source>File → Server settings… → Test</source>
        <translation>Archivo → Ajustes del servidor… → Probar</translation>
    </message>
    <message>
        <source>the page Contents of the backup</source>
        <translation>la página Contenido de la copia</translation>
    </message>
    <message>
        <source>Forget on the page Overview of the backup</source>
        <translation>Olvidar en la página Resumen de la copia</translation>
    </message>
    <message>
        <source>Restore… → New database → Load what can be loaded</source>
        <translation>Restaurar… → Base de datos nueva → Cargar lo que se pueda cargar</translation>
    </message>
</context>
<context>
    <name>ConnectionSources</name>
    <message>
        <source>typed here</source>
        <translation>escrito aquí</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>variable de entorno %1</translation>
    </message>
</context>
<context>
    <name>DumpFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or removed.</source>
        <translation>Compruebe la ruta; puede que el archivo se haya movido o eliminado.</translation>
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
        <translation>Compruebe el propietario y el modo de la carpeta: Larder necesita leer y escribir en ella.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>No se puede abrir %1</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>No se puede escribir %1</translation>
    </message>
    <message>
        <source>Cannot inspect %1</source>
        <translation>No se puede examinar %1</translation>
    </message>
    <message>
        <source>Cannot write %1 to disk</source>
        <translation>No se puede escribir %1 en el disco</translation>
    </message>
    <message>
        <source>Cannot close %1</source>
        <translation>No se puede cerrar %1</translation>
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
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
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
        <translation>nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>dentro de %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>dentro de %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dentro de %1 días</translation>
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
        <translation>No se puede crear %1</translation>
    </message>
    <message>
        <source>Check owner and mode of its folder, or set XDG_DATA_HOME to a folder that can be written.</source>
        <translation>Compruebe el propietario y el modo de su carpeta, o haga que XDG_DATA_HOME apunte a una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Larder ended before the job did: killed, or the machine went down.</source>
        <translation>Larder terminó antes que la tarea: se forzó su cierre o el equipo se apagó.</translation>
    </message>
    <message>
        <source>The catalogue %1 was written by a newer Larder.</source>
        <translation>El catálogo %1 lo escribió una versión más reciente de Larder.</translation>
    </message>
    <message>
        <source>Update Larder, or move that file away: it is made again from the backups.</source>
        <translation>Actualice Larder o aparte ese archivo: se vuelve a crear a partir de las copias.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be used: %2.</source>
        <translation>No se puede usar el catálogo %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds what pg_dump never writes: commands of psql.</source>
        <translation>%1 contiene algo que pg_dump nunca escribe: comandos de psql.</translation>
    </message>
    <message>
        <source>Look at it with less; do not run it.</source>
        <translation>Mírelo con less; no lo ejecute.</translation>
    </message>
    <message>
        <source>There are several relations %1.</source>
        <translation>Hay varias relaciones %1.</translation>
    </message>
    <message>
        <source>Name the schema too: %1 or %2.</source>
        <translation>Indique también el esquema: %1 o %2.</translation>
    </message>
    <message>
        <source>“%1” is no name of a table.</source>
        <translation>«%1» no es el nombre de una tabla.</translation>
    </message>
    <message>
        <source>Write it as in SQL: orders, shop.orders, shop.&quot;Odd name&quot;.</source>
        <translation>Escríbalo como en SQL: orders, shop.orders, shop.&quot;Odd name&quot;.</translation>
    </message>
    <message>
        <source>%1 holds no table %2.</source>
        <translation>%1 no contiene ninguna tabla %2.</translation>
    </message>
    <message>
        <source>The index of %1 was not kept: %2</source>
        <translation>No se conservó el índice de %1: %2</translation>
    </message>
    <message>
        <source>Reading %1 once to find its tables.</source>
        <translation>Leyendo %1 una vez para encontrar sus tablas.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2 of its SQL, before the part to be read.</source>
        <translation>%1 termina en el byte %2 de su SQL, antes de la parte que hay que leer.</translation>
    </message>
    <message>
        <source>It is not the file that the index was made for; verify the backup.</source>
        <translation>No es el archivo para el que se hizo el índice; verifique la copia.</translation>
    </message>
    <message>
        <source>%1 is cut short, or its length is wrong</source>
        <translation>%1 está truncado o su longitud es incorrecta</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Choose another name, or give --yes to replace it.</source>
        <translation>Elija otro nombre, o indique --yes para reemplazarlo.</translation>
    </message>
    <message>
        <source>%1 holds table %2, of which its index says nothing.</source>
        <translation>%1 contiene la tabla %2, de la que su índice no dice nada.</translation>
    </message>
    <message>
        <source>Verify the backup.</source>
        <translation>Verifique la copia.</translation>
    </message>
    <message>
        <source>Table %1.%2 of %3 is not where its index says.</source>
        <translation>La tabla %1.%2 de %3 no está donde dice su índice.</translation>
    </message>
    <message>
        <source>Verify the backup: the file or its manifest was changed.</source>
        <translation>Verifique la copia: el archivo o su manifiesto se ha modificado.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump.</source>
        <translation>%1 no es un volcado de PostgreSQL.</translation>
    </message>
    <message>
        <source>Choose a file that pg_dump or Larder wrote.</source>
        <translation>Elija un archivo escrito por pg_dump o por Larder.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is cut off: %2.</source>
        <translation>%1 está dañado: está cortado: %2.</translation>
    </message>
    <message>
        <source>Use an older backup or a copy of this one.</source>
        <translation>Use una copia anterior o un duplicado de esta.</translation>
    </message>
    <message>
        <source>The rows of table %1.%2 in %3 are not those its manifest records.</source>
        <translation>Las filas de la tabla %1.%2 en %3 no son las que registra su manifiesto.</translation>
    </message>
    <message>
        <source>Do not use them; use an older backup or a copy of this one.</source>
        <translation>No las use; recurra a una copia anterior o a un duplicado de esta.</translation>
    </message>
    <message>
        <source>There are several tables %1.</source>
        <translation>Hay varias tablas %1.</translation>
    </message>
    <message>
        <source>Name the schema too: %1, %2 …</source>
        <translation>Indique también el esquema: %1, %2 …</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>The archive cannot be read again</source>
        <translation>No se puede volver a leer el archivo</translation>
    </message>
    <message>
        <source>The output of pg_dump is not complete: %1.</source>
        <translation>La salida de pg_dump no está completa: %1.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log for the time of the backup, then try again.</source>
        <translation>Mire en el registro del servidor la hora de la copia y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 made no progress for %2 and was given up.</source>
        <translation>%1 no avanzó durante %2 y se abandonó.</translation>
    </message>
    <message>
        <source>Look for locks, an overloaded server or a dead network connection, then try again.</source>
        <translation>Busque bloqueos, un servidor sobrecargado o una conexión de red caída, y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A table of database &quot;%1&quot; was dropped or renamed when it was to be locked. %2</source>
        <translation>Una tabla de la base de datos «%1» se eliminó o cambió de nombre cuando se iba a bloquear. %2</translation>
    </message>
    <message>
        <source>Try again when nobody changes tables there.</source>
        <translation>Inténtelo de nuevo cuando nadie esté modificando tablas allí.</translation>
    </message>
    <message>
        <source>A table of database &quot;%1&quot; stayed locked by another session: %2.</source>
        <translation>Una tabla de la base de datos «%1» siguió bloqueada por otra sesión: %2.</translation>
    </message>
    <message>
        <source>Wait until that session is done, end it, or allow more time with --lock-wait.</source>
        <translation>Espere a que esa sesión acabe, termínela o conceda más tiempo con --lock-wait.</translation>
    </message>
    <message>
        <source>%1 is an archive of pg_dump&apos;s custom format.</source>
        <translation>%1 es un archivo en el formato «custom» de pg_dump.</translation>
    </message>
    <message>
        <source>Choose a plain SQL dump, as pg_dump writes it, compressed or not.</source>
        <translation>Elija un volcado de SQL simple, como lo escribe pg_dump, comprimido o no.</translation>
    </message>
    <message>
        <source>%1 is no gzip file, although its name says so.</source>
        <translation>%1 no es un archivo gzip, aunque su nombre lo indique.</translation>
    </message>
    <message>
        <source>%1 is no %2 file, although its name says so.</source>
        <translation>%1 no es un archivo %2, aunque su nombre lo indique.</translation>
    </message>
    <message>
        <source>%1 is compressed with %2, which this build of Larder cannot read: it was made without KArchive.</source>
        <translation>%1 está comprimido con %2, que esta compilación de Larder no puede leer: se hizo sin KArchive.</translation>
    </message>
    <message>
        <source>Unpack it first, or install a build with KArchive.</source>
        <translation>Descomprímalo antes, o instale una compilación con KArchive.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, before the part to be read.</source>
        <translation>%1 termina en el byte %2, antes de la parte que hay que leer.</translation>
    </message>
    <message>
        <source>the gzip member at byte %1</source>
        <translation>el miembro gzip del byte %1</translation>
    </message>
    <message>
        <source>gzip member %1 (at byte %2)</source>
        <translation>el miembro gzip %1 (en el byte %2)</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 está dañado: %2.</translation>
    </message>
    <message>
        <source>Do not restore it. Use another backup, or another copy of this one.</source>
        <translation>No lo restaure. Use otra copia u otro duplicado de esta.</translation>
    </message>
    <message>
        <source>A block of %1 bytes could not be compressed.</source>
        <translation>No se pudo comprimir un bloque de %1 bytes.</translation>
    </message>
    <message>
        <source>%2 claims to expand to %1 bytes, more than any tool writes</source>
        <translation>%2 dice ocupar %1 bytes una vez descomprimido, más de lo que escribe ninguna herramienta</translation>
    </message>
    <message>
        <source>%1 claims more text than its length can hold</source>
        <translation>%1 dice tener más texto del que cabe en su longitud</translation>
    </message>
    <message>
        <source>%1 is cut short</source>
        <translation>%1 está truncado</translation>
    </message>
    <message>
        <source>%1 has a wrong size</source>
        <translation>%1 tiene un tamaño incorrecto</translation>
    </message>
    <message>
        <source>%1 holds corrupt compressed data</source>
        <translation>%1 contiene datos comprimidos corruptos</translation>
    </message>
    <message>
        <source>%1 has a wrong length in its header</source>
        <translation>%1 tiene una longitud incorrecta en su cabecera</translation>
    </message>
    <message>
        <source>%1 has a wrong checksum</source>
        <translation>%1 tiene una suma de comprobación incorrecta</translation>
    </message>
    <message>
        <source>%3 is cut short, or its length is wrong: it should end at byte %1, the file ends at %2</source>
        <translation>%3 está truncado o su longitud es incorrecta: debería terminar en el byte %1 y el archivo termina en %2</translation>
    </message>
    <message>
        <source>%1 is compressed with %2, which the installed KArchive cannot read.</source>
        <translation>%1 está comprimido con %2, que el KArchive instalado no puede leer.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Descomprímalo antes.</translation>
    </message>
    <message>
        <source>%1 is none: something else follows (garbage, or zeros)</source>
        <translation>%1 no lo es: sigue otra cosa (basura o ceros)</translation>
    </message>
    <message>
        <source>The filter for %1 cannot be started.</source>
        <translation>No se puede iniciar el filtro para %1.</translation>
    </message>
    <message>
        <source>%2 is cut short at byte %1, the end of the file</source>
        <translation>%2 está truncado en el byte %1, el final del archivo</translation>
    </message>
    <message>
        <source>%1 holds corrupt compressed data or has a wrong checksum</source>
        <translation>%1 contiene datos comprimidos corruptos o tiene una suma de comprobación incorrecta</translation>
    </message>
    <message>
        <source>%1 frame %2 (at byte %3)</source>
        <translation>el bloque %1 n.º %2 (en el byte %3)</translation>
    </message>
    <message>
        <source>%1 stream %2 (at byte %3)</source>
        <translation>el flujo %1 n.º %2 (en el byte %3)</translation>
    </message>
    <message>
        <source>The temporary file %1 does not read back as it was written.</source>
        <translation>El archivo temporal %1 no se lee tal como se escribió.</translation>
    </message>
    <message>
        <source>Check the disk and its cable (dmesg, smartctl), then run the backup again.</source>
        <translation>Compruebe el disco y su cable (dmesg, smartctl) y después haga de nuevo la copia.</translation>
    </message>
    <message>
        <source>zlib cannot be started.</source>
        <translation>No se puede iniciar zlib.</translation>
    </message>
    <message>
        <source>%1 is none: something else follows the members (garbage, or zeros)</source>
        <translation>%1 no lo es: tras los miembros sigue otra cosa (basura o ceros)</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>A job ended without saying how.</source>
        <translation>Una tarea terminó sin decir cómo.</translation>
    </message>
    <message>
        <source>“%1” is no kind of job.</source>
        <translation>«%1» no es un tipo de tarea.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” is no absolute path.</source>
        <translation>«%1» no es una ruta absoluta.</translation>
    </message>
    <message>
        <source>“%1” is set and databases are named.</source>
        <translation>Se indicó «%1» y además se nombraron bases de datos.</translation>
    </message>
    <message>
        <source>Name databases or say --all, not both.</source>
        <translation>Nombre bases de datos o indique --all, pero no ambas cosas.</translation>
    </message>
    <message>
        <source>“%1” has no effect on archives: pg_dump always writes the owners into them.</source>
        <translation>«%1» no tiene efecto en los archivos: pg_dump siempre escribe en ellos los propietarios.</translation>
    </message>
    <message>
        <source>Leave owners out when restoring (pg_restore --no-owner), or choose the format sql.gz.</source>
        <translation>Deje fuera los propietarios al restaurar (pg_restore --no-owner), o elija el formato sql.gz.</translation>
    </message>
    <message>
        <source>“%1” cannot hold %2.</source>
        <translation>«%1» no puede contener %2.</translation>
    </message>
    <message>
        <source>Handed on to pg_dump are %1.</source>
        <translation>A pg_dump se le pasan %1.</translation>
    </message>
    <message>
        <source>“%1”: it %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Name the tables to restore with --table.</source>
        <translation>Nombre con --table las tablas que quiere restaurar.</translation>
    </message>
    <message>
        <source>“%1” is set and a schema is named.</source>
        <translation>Se indicó «%1» y además se nombró un esquema.</translation>
    </message>
    <message>
        <source>Say --in-place or --into-schema, not both.</source>
        <translation>Indique --in-place o --into-schema, pero no ambos.</translation>
    </message>
    <message>
        <source>Name the backups to verify, or say --all.</source>
        <translation>Nombre las copias que quiere verificar o indique --all.</translation>
    </message>
    <message>
        <source>“%1” is 0 and no other rule says what may go.</source>
        <translation>«%1» es 0 y ninguna otra regla dice qué se puede eliminar.</translation>
    </message>
    <message>
        <source>Give --retention-days, one of --keep-daily to --keep-yearly, or --max-size.</source>
        <translation>Indique --retention-days, una de las opciones --keep-daily a --keep-yearly, o --max-size.</translation>
    </message>
    <message>
        <source>“%1” is one of several things asked for.</source>
        <translation>«%1» es una de varias cosas pedidas a la vez.</translation>
    </message>
    <message>
        <source>Ask for the objects, one definition, or the rows of one table.</source>
        <translation>Pida los objetos, una definición o las filas de una tabla.</translation>
    </message>
    <message>
        <source>Name the tables with --table.</source>
        <translation>Nombre las tablas con --table.</translation>
    </message>
    <message>
        <source>“%1” names several.</source>
        <translation>«%1» nombra varias.</translation>
    </message>
    <message>
        <source>A CSV file holds one table: extract them one by one.</source>
        <translation>Un archivo CSV contiene una sola tabla: extráigalas de una en una.</translation>
    </message>
    <message>
        <source>“%1” does not go with CSV.</source>
        <translation>«%1» no es compatible con CSV.</translation>
    </message>
    <message>
        <source>A CSV file holds the rows.</source>
        <translation>Un archivo CSV contiene las filas.</translation>
    </message>
    <message>
        <source>Compare with another backup, or with a database by --database.</source>
        <translation>Compare con otra copia, o con una base de datos mediante --database.</translation>
    </message>
    <message>
        <source>Name the backups to drill, or say --latest, --all or --sample.</source>
        <translation>Nombre las copias para el simulacro o indique --latest, --all o --sample.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a percentage.</source>
        <translation>«%1» no es ni un número ni un porcentaje.</translation>
    </message>
    <message>
        <source>Say --sample 5 or --sample 10%.</source>
        <translation>Indique --sample 5 o --sample 10%.</translation>
    </message>
    <message>
        <source>“%1” is given, but the drill is to run on a private server.</source>
        <translation>Se indicó «%1», pero el simulacro ha de ejecutarse en un servidor privado.</translation>
    </message>
    <message>
        <source>Say --on server to load into a scratch database there.</source>
        <translation>Indique --on server para cargar en una base de datos temporal de ese servidor.</translation>
    </message>
    <message>
        <source>Say --apply too.</source>
        <translation>Indique también --apply.</translation>
    </message>
    <message>
        <source>“%1” is no text.</source>
        <translation>«%1» no es un texto.</translation>
    </message>
    <message>
        <source>“%1” contains a NUL character.</source>
        <translation>«%1» contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>“%1” has the unknown value “%2”.</source>
        <translation>«%1» tiene el valor desconocido «%2».</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>“%1” is no list.</source>
        <translation>«%1» no es una lista.</translation>
    </message>
    <message>
        <source>“%1” has an empty entry.</source>
        <translation>«%1» tiene una entrada vacía.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«%1» no es ni true ni false.</translation>
    </message>
    <message>
        <source>“%3” is no whole number from %1 to %2.</source>
        <translation>«%3» no es un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>“%1” is no object.</source>
        <translation>«%1» no es un objeto.</translation>
    </message>
    <message>
        <source>“%1” has the unknown member “%2”.</source>
        <translation>«%1» tiene el elemento desconocido «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” is no setting of this job.</source>
        <translation>%1: «%2» no es un ajuste de esta tarea.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>Hacer copia de %1</translation>
    </message>
    <message>
        <source>Back up %1 databases</source>
        <translation>Hacer copia de %1 bases de datos</translation>
    </message>
    <message>
        <source>Back up all databases</source>
        <translation>Hacer copia de todas las bases de datos</translation>
    </message>
    <message>
        <source>Back up the databases</source>
        <translation>Hacer copia de las bases de datos</translation>
    </message>
    <message>
        <source>Back up all databases of %1</source>
        <translation>Hacer copia de todas las bases de datos de %1</translation>
    </message>
    <message>
        <source>Back up the databases of %1</source>
        <translation>Hacer copia de las bases de datos de %1</translation>
    </message>
    <message>
        <source>Restore %1 back into %3 from %2</source>
        <translation>Restaurar %1 en su lugar en %3 desde %2</translation>
    </message>
    <message>
        <source>Restore %1 beside into %3 from %2</source>
        <translation>Restaurar %1 aparte en %3 desde %2</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 tablas</translation>
    </message>
    <message>
        <source>Restore %1 into %2</source>
        <translation>Restaurar %1 en %2</translation>
    </message>
    <message>
        <source>Replace %2 by %1</source>
        <translation>Reemplazar %2 por %1</translation>
    </message>
    <message>
        <source>Check restoring %1 into %2</source>
        <translation>Comprobar la restauración de %1 en %2</translation>
    </message>
    <message>
        <source>Undo the restore of %1</source>
        <translation>Deshacer la restauración de %1</translation>
    </message>
    <message>
        <source>Remove the kept database %1</source>
        <translation>Eliminar la base de datos conservada %1</translation>
    </message>
    <message>
        <source>Verify all backups of %1</source>
        <translation>Verificar todas las copias de %1</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Verificar %1</translation>
    </message>
    <message>
        <source>Verify %1 backups</source>
        <translation>Verificar %1 copias</translation>
    </message>
    <message>
        <source>Look for backups older than %1 days</source>
        <translation>Buscar copias de más de %1 días</translation>
    </message>
    <message>
        <source>Remove backups older than %1 days</source>
        <translation>Eliminar copias de más de %1 días</translation>
    </message>
    <message>
        <source>Look for backups that no rule keeps (%1)</source>
        <translation>Buscar copias que ninguna regla conserva (%1)</translation>
    </message>
    <message>
        <source>Remove backups that no rule keeps (%1)</source>
        <translation>Eliminar copias que ninguna regla conserva (%1)</translation>
    </message>
    <message>
        <source>Pin or describe %1</source>
        <translation>Fijar o anotar %1</translation>
    </message>
    <message>
        <source>Look at the server</source>
        <translation>Consultar el servidor</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Consultar %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Start the demo server</source>
        <translation>Iniciar el servidor de demostración</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>Examinar %1</translation>
    </message>
    <message>
        <source>Extract %1 of %2</source>
        <translation>Extraer %1 de %2</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Aplicar %1</translation>
    </message>
    <message>
        <source>Compare %1 with the server</source>
        <translation>Comparar %1 con el servidor</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Comparar %1 con %2</translation>
    </message>
    <message>
        <source>Drill the newest backups of %1</source>
        <translation>Hacer un simulacro con las copias más recientes de %1</translation>
    </message>
    <message>
        <source>Drill %1 backups of %2</source>
        <translation>Hacer un simulacro con %1 copias de %2</translation>
    </message>
    <message>
        <source>Drill all backups of %1</source>
        <translation>Hacer un simulacro con todas las copias de %1</translation>
    </message>
    <message>
        <source>Drill %1</source>
        <translation>Hacer un simulacro con %1</translation>
    </message>
    <message>
        <source>Drill %1 backups</source>
        <translation>Hacer un simulacro con %1 copias</translation>
    </message>
    <message>
        <source>Clean up after killed restores</source>
        <translation>Limpiar lo que dejaron restauraciones interrumpidas</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number from %3 to %4.</source>
        <translation>%1: «%2» no es un número entero de %3 a %4.</translation>
    </message>
    <message>
        <source>%1: “%2” is no size in bytes, like 500M or 2T.</source>
        <translation>%1: «%2» no es un tamaño en bytes, como 500M o 2T.</translation>
    </message>
    <message>
        <source>%1: “%2” is none of the possible values.</source>
        <translation>%1: «%2» no es ninguno de los valores posibles.</translation>
    </message>
    <message>
        <source>is no long option: write --name or --name=value in one word</source>
        <translation>no es una opción larga: escriba --nombre o --nombre=valor en una sola palabra</translation>
    </message>
    <message>
        <source>is given to Larder itself as %1</source>
        <translation>se indica a Larder directamente como %1</translation>
    </message>
    <message>
        <source>would make a backup that Larder cannot prove or restore, or is not known to it</source>
        <translation>daría una copia que Larder no puede verificar ni restaurar, o no la conoce</translation>
    </message>
    <message>
        <source>needs a value: %1=VALUE</source>
        <translation>necesita un valor: %1=VALOR</translation>
    </message>
    <message>
        <source>takes no value</source>
        <translation>no admite ningún valor</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1: operación cancelada.</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>Memoria agotada.</translation>
    </message>
    <message>
        <source>Use fewer jobs (--jobs 1) or close other programs.</source>
        <translation>Use menos tareas (--jobs 1) o cierre otros programas.</translation>
    </message>
    <message>
        <source>An unexpected error: %1.</source>
        <translation>Error inesperado: %1.</translation>
    </message>
    <message>
        <source>Please report this as a bug, with the log.</source>
        <translation>Infórmenos de este error y adjunte el registro.</translation>
    </message>
    <message>
        <source>%1 lies in no backup directory.</source>
        <translation>%1 no está en ninguna carpeta de copias.</translation>
    </message>
    <message>
        <source>Only backups in a backup directory can have a pin or a note.</source>
        <translation>Solo las copias que están en una carpeta de copias pueden fijarse o tener una nota.</translation>
    </message>
    <message>
        <source>Saved pin and note of %1.</source>
        <translation>Guardadas la fijación y la nota de %1.</translation>
    </message>
    <message>
        <source>Not enough space on %1: the last backups of these databases took %2, %3 are free.</source>
        <translation>No hay espacio suficiente en %1: las últimas copias de estas bases de datos ocuparon %2 y hay %3 libres.</translation>
    </message>
    <message>
        <source>Run the pre hook</source>
        <translation>Ejecutar el script previo</translation>
    </message>
    <message>
        <source>pre hook</source>
        <translation>script previo</translation>
    </message>
    <message>
        <source>Run the post hook</source>
        <translation>Ejecutar el script posterior</translation>
    </message>
    <message>
        <source>post hook</source>
        <translation>script posterior</translation>
    </message>
    <message>
        <source>Ask the server what there is</source>
        <translation>Preguntar al servidor qué contiene</translation>
    </message>
    <message>
        <source>Prepare the backup directory</source>
        <translation>Preparar la carpeta de copias</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Save %1 databases</source>
        <translation>Guardar %1 bases de datos</translation>
    </message>
    <message>
        <source>Remove what is not kept (%1)</source>
        <translation>Eliminar lo que no se conserva (%1)</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot; on %2.</source>
        <translation>No hay ninguna base de datos «%1» en %2.</translation>
    </message>
    <message>
        <source>There is nothing to back up on %1.</source>
        <translation>No hay nada de lo que hacer copia en %1.</translation>
    </message>
    <message>
        <source>Name a database, or create one first; templates and &quot;postgres&quot; are saved only when named.</source>
        <translation>Nombre una base de datos o cree una antes; las plantillas y «postgres» solo se copian si se nombran.</translation>
    </message>
    <message>
        <source>Would save %1</source>
        <translation>Se guardaría %1</translation>
    </message>
    <message>
        <source>Would save %1 to %2.</source>
        <translation>Se guardaría %1 en %2.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>Falló la copia de %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 Retry %3 of %4 in %5 s.</source>
        <translation>%1: %2 Reintento %3 de %4 dentro de %5 s.</translation>
    </message>
    <message>
        <source>%1 database saved to %2.</source>
        <translation>%1 base de datos guardada en %2.</translation>
    </message>
    <message>
        <source>%1 databases saved to %2.</source>
        <translation>%1 bases de datos guardadas en %2.</translation>
    </message>
    <message>
        <source>%1 of %2 database saved. %3 failed: %4</source>
        <translation>%1 de %2 base de datos guardada. %3 con error: %4</translation>
    </message>
    <message>
        <source>%1 of %2 databases saved. %3 failed: %4</source>
        <translation>%1 de %2 bases de datos guardadas. %3 con error: %4</translation>
    </message>
    <message>
        <source>older than 1 day</source>
        <translation>de hace más de 1 día</translation>
    </message>
    <message>
        <source>older than %1 days</source>
        <translation>de hace más de %1 días</translation>
    </message>
    <message>
        <source>Keep %1: %2</source>
        <translation>Se conserva %1: %2</translation>
    </message>
    <message>
        <source>Would remove %1 (%2): %3</source>
        <translation>Se eliminaría %1 (%2): %3</translation>
    </message>
    <message>
        <source>Removed %1 (%2): %3</source>
        <translation>Eliminada %1 (%2): %3</translation>
    </message>
    <message>
        <source>The clock seems to have jumped since the last job: nothing is removed by age this time.</source>
        <translation>Parece que el reloj ha dado un salto desde la última tarea: esta vez no se elimina nada por antigüedad.</translation>
    </message>
    <message>
        <source>Removing backups from %1 was not confirmed.</source>
        <translation>No se confirmó la eliminación de copias de %1.</translation>
    </message>
    <message>
        <source>Look at it first with --dry-run, then confirm with --yes.</source>
        <translation>Véalo antes con --dry-run y después confirme con --yes.</translation>
    </message>
    <message>
        <source>See what would go</source>
        <translation>Ver qué se eliminaría</translation>
    </message>
    <message>
        <source>Remove what is not kept</source>
        <translation>Eliminar lo que no se conserva</translation>
    </message>
    <message>
        <source>%1 backup would go (%2), %3 kept.</source>
        <translation>Se eliminaría %1 copia (%2); se conservan %3.</translation>
    </message>
    <message>
        <source>%1 backups would go (%2), %3 kept.</source>
        <translation>Se eliminarían %1 copias (%2); se conservan %3.</translation>
    </message>
    <message>
        <source>%1 backup removed (%2), %3 kept.</source>
        <translation>Se eliminó %1 copia (%2); se conservan %3.</translation>
    </message>
    <message>
        <source>%1 backups removed (%2), %3 kept.</source>
        <translation>Se eliminaron %1 copias (%2); se conservan %3.</translation>
    </message>
    <message>
        <source>They are the same: %1 objects, %2 tables.</source>
        <translation>Son iguales: %1 objetos, %2 tablas.</translation>
    </message>
    <message>
        <source>They differ: %1 objects added, %2 removed, %3 changed, %4 tables with other rows.</source>
        <translation>Difieren: %1 objetos añadidos, %2 eliminados, %3 cambiados, %4 tablas con otras filas.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>%1 is an archive, no plain dump.</source>
        <translation>%1 es un archivo de pg_dump, no un volcado simple.</translation>
    </message>
    <message>
        <source>Rows of single tables are reached in plain dumps only: use pg_restore --table.</source>
        <translation>Solo se puede llegar a las filas de tablas sueltas en los volcados simples: use pg_restore --table.</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>Examinar la copia</translation>
    </message>
    <message>
        <source>%1 holds no rows of a table %2.</source>
        <translation>%1 no contiene filas de una tabla %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3.</source>
        <translation>%1 de %2 filas de %3.</translation>
    </message>
    <message>
        <source>%1 holds nothing called %2.</source>
        <translation>%1 no contiene nada llamado %2.</translation>
    </message>
    <message>
        <source>%1 objects are called %2.</source>
        <translation>%1 objetos se llaman %2.</translation>
    </message>
    <message>
        <source>%1 objects.</source>
        <translation>%1 objetos.</translation>
    </message>
    <message>
        <source>Unlogged tables have no rows on a standby, and none in this backup: %1.</source>
        <translation>Las tablas «unlogged» no tienen filas en un servidor en espera, y tampoco en esta copia: %1.</translation>
    </message>
    <message>
        <source>%1 Starting again.</source>
        <translation>%1 Se empieza de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s lock table is too full for several sessions; going on with one pg_dump.</source>
        <translation>La tabla de bloqueos del servidor está demasiado llena para varias sesiones; se continúa con un solo pg_dump.</translation>
    </message>
    <message>
        <source>Role passwords are not in this backup: %1 is no superuser.</source>
        <translation>Las contraseñas de los roles no están en esta copia: %1 no es superusuario.</translation>
    </message>
    <message>
        <source>%1 does not help to estimate: %2</source>
        <translation>%1 no sirve para hacer la estimación: %2</translation>
    </message>
    <message>
        <source>Saved %1: %2</source>
        <translation>Guardada %1: %2</translation>
    </message>
    <message>
        <source>Saved %1: %2, %3 rows</source>
        <translation>Guardada %1: %2, %3 filas</translation>
    </message>
    <message>
        <source>No temporary folder: %1</source>
        <translation>No hay carpeta temporal: %1</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that can be written.</source>
        <translation>Haga que TMPDIR apunte a una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, then try again.</source>
        <translation>Mire el registro del servidor y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sample data of %1 is missing from the program.</source>
        <translation>Al programa le faltan los datos de ejemplo de %1.</translation>
    </message>
    <message>
        <source>Start a private PostgreSQL server</source>
        <translation>Iniciar un servidor PostgreSQL privado</translation>
    </message>
    <message>
        <source>Fill %1 with sample data</source>
        <translation>Llenar %1 con datos de ejemplo</translation>
    </message>
    <message>
        <source>The demo server runs with meal_planner and tandoor.</source>
        <translation>El servidor de demostración funciona con meal_planner y tandoor.</translation>
    </message>
    <message>
        <source>%1 holds rows only: there is nothing to load them into.</source>
        <translation>%1 solo contiene filas: no hay nada en lo que cargarlas.</translation>
    </message>
    <message>
        <source>Drill a backup of the whole database.</source>
        <translation>Haga el simulacro con una copia de la base de datos completa.</translation>
    </message>
    <message>
        <source>%1 loads, but not as it was: %2.</source>
        <translation>%1 se carga, pero no como era: %2.</translation>
    </message>
    <message>
        <source>Compare the tables named; use another backup until it is understood.</source>
        <translation>Compare las tablas nombradas; use otra copia hasta que se entienda la causa.</translation>
    </message>
    <message>
        <source>%1, or their time zone was another one, which the backup does not say.</source>
        <translation>%1, o su zona horaria era otra, cosa que la copia no dice.</translation>
    </message>
    <message>
        <source>%1 was not compared: its rows lie on another server.</source>
        <translation>%1 no se comparó: sus filas están en otro servidor.</translation>
    </message>
    <message>
        <source>There is no backup to drill in %1.</source>
        <translation>No hay ninguna copia con la que hacer un simulacro en %1.</translation>
    </message>
    <message>
        <source>Name a backup, or back up a database first.</source>
        <translation>Nombre una copia, o haga antes copia de una base de datos.</translation>
    </message>
    <message>
        <source>%1 holds rows of the foreign tables %2: a drill would write them to the server behind.</source>
        <translation>%1 contiene filas de las tablas foráneas %2: un simulacro las escribiría en el servidor que hay detrás.</translation>
    </message>
    <message>
        <source>Drill a backup made without --include-foreign-data.</source>
        <translation>Haga el simulacro con una copia hecha sin --include-foreign-data.</translation>
    </message>
    <message>
        <source>%1 is identical</source>
        <translation>%1 es idéntica</translation>
    </message>
    <message>
        <source>%1 is restorable</source>
        <translation>%1 es restaurable</translation>
    </message>
    <message>
        <source>Start a private server</source>
        <translation>Iniciar un servidor privado</translation>
    </message>
    <message>
        <source>Check the server</source>
        <translation>Comprobar el servidor</translation>
    </message>
    <message>
        <source>Compare the contents of every table</source>
        <translation>Comparar el contenido de cada tabla</translation>
    </message>
    <message>
        <source>%1 tables were read back; %2 differ.</source>
        <translation>Se volvieron a leer %1 tablas; %2 difieren.</translation>
    </message>
    <message>
        <source>1 backup loads; %1 came out identical.</source>
        <translation>1 copia se carga; %1 resultó idéntica.</translation>
    </message>
    <message>
        <source>%1 backups load; %2 came out identical.</source>
        <translation>%1 copias se cargan; %2 resultaron idénticas.</translation>
    </message>
    <message>
        <source>%1 of %2 drills failed: %3</source>
        <translation>Fallaron %1 de %2 simulacros: %3</translation>
    </message>
    <message>
        <source>No PostgreSQL server of version %1 or newer is installed here to drill on.</source>
        <translation>Aquí no hay instalado ningún servidor PostgreSQL de la versión %1 o posterior con el que hacer el simulacro.</translation>
    </message>
    <message>
        <source>Install the package postgresql-%1, or drill on a server (--on server).</source>
        <translation>Instale el paquete postgresql-%1, o haga el simulacro en un servidor (--on server).</translation>
    </message>
    <message>
        <source>Choose another folder with --work-dir.</source>
        <translation>Elija otra carpeta con --work-dir.</translation>
    </message>
    <message>
        <source>The backup comes from PostgreSQL %1; the drill is on %2, the nearest that is installed.</source>
        <translation>La copia procede de PostgreSQL %1; el simulacro se hace con %2, la versión instalada más próxima.</translation>
    </message>
    <message>
        <source>The drill of %1 takes about %2 in %3, where %4 are free.</source>
        <translation>El simulacro de %1 ocupa unos %2 en %3, donde hay %4 libres.</translation>
    </message>
    <message>
        <source>Choose another folder with --work-dir, or drill on a server (--on server).</source>
        <translation>Elija otra carpeta con --work-dir, o haga el simulacro en un servidor (--on server).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no database that a restore put aside.</source>
        <translation>«%1» no es una base de datos que una restauración haya apartado.</translation>
    </message>
    <message>
        <source>Larder drops only those; use dropdb for others.</source>
        <translation>Larder solo elimina esas; para las demás use dropdb.</translation>
    </message>
    <message>
        <source>Dropping database &quot;%1&quot; was not confirmed.</source>
        <translation>No se confirmó la eliminación de la base de datos «%1».</translation>
    </message>
    <message>
        <source>Type its name when asked, or give --yes.</source>
        <translation>Escriba su nombre cuando se le pida, o indique --yes.</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Dropped %1.</source>
        <translation>Eliminada %1.</translation>
    </message>
    <message>
        <source>Find the tables</source>
        <translation>Buscar las tablas</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Excluido: %1.</translation>
    </message>
    <message>
        <source>%1 rows of %2 written to %3 (%4).</source>
        <translation>%1 filas de %2 escritas en %3 (%4).</translation>
    </message>
    <message>
        <source>%1 holds no rows of table %2.</source>
        <translation>%1 no contiene filas de la tabla %2.</translation>
    </message>
    <message>
        <source>A partitioned table&apos;s rows are those of its partitions: extract them, or all as SQL.</source>
        <translation>Las filas de una tabla particionada son las de sus particiones: extráigalas, o extráigalo todo como SQL.</translation>
    </message>
    <message>
        <source>Check backup, server and target</source>
        <translation>Comprobar la copia, el servidor y el destino</translation>
    </message>
    <message>
        <source>%1 of the checks stand in the way.</source>
        <translation>%1 de las comprobaciones son un impedimento.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>No hay ningún impedimento.</translation>
    </message>
    <message>
        <source>%1 could not be applied: %2</source>
        <translation>No se pudo aplicar %1: %2</translation>
    </message>
    <message>
        <source>the server refused it.</source>
        <translation>el servidor lo rechazó.</translation>
    </message>
    <message>
        <source>The server&apos;s log says why.</source>
        <translation>El registro del servidor dice por qué.</translation>
    </message>
    <message>
        <source>equal: %1</source>
        <translation>igual: %1</translation>
    </message>
    <message>
        <source>created: %1</source>
        <translation>creado: %1</translation>
    </message>
    <message>
        <source>to create: %1</source>
        <translation>por crear: %1</translation>
    </message>
    <message>
        <source>changed: %1 (%2)</source>
        <translation>cambiado: %1 (%2)</translation>
    </message>
    <message>
        <source>differs: %1 (%2)</source>
        <translation>difiere: %1 (%2)</translation>
    </message>
    <message>
        <source>cannot be changed: %1 (%2)</source>
        <translation>no se puede cambiar: %1 (%2)</translation>
    </message>
    <message>
        <source>Applying roles and tablespaces was not confirmed.</source>
        <translation>No se confirmó la aplicación de roles y tablespaces.</translation>
    </message>
    <message>
        <source>Answer yes when asked, or give --yes.</source>
        <translation>Responda que sí cuando se le pregunte, o indique --yes.</translation>
    </message>
    <message>
        <source>Read the backup to its last byte</source>
        <translation>Leer la copia hasta su último byte</translation>
    </message>
    <message>
        <source>Compare it with the server</source>
        <translation>Compararla con el servidor</translation>
    </message>
    <message>
        <source>Apply it</source>
        <translation>Aplicarla</translation>
    </message>
    <message>
        <source>The roles were applied, but not all tablespaces: %1</source>
        <translation>Se aplicaron los roles, pero no todos los tablespaces: %1</translation>
    </message>
    <message>
        <source>Make their folders on the server, owned by the user PostgreSQL runs as, then try again.</source>
        <translation>Cree sus carpetas en el servidor, propiedad del usuario con el que se ejecuta PostgreSQL, y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is no backup of a server&apos;s roles and tablespaces.</source>
        <translation>%1 no es una copia de los roles y tablespaces de un servidor.</translation>
    </message>
    <message>
        <source>%1 is written in %2.</source>
        <translation>%1 está escrito en %2.</translation>
    </message>
    <message>
        <source>Make it anew with pg_dumpall --globals-only --encoding=UTF8.</source>
        <translation>Hágalo de nuevo con pg_dumpall --globals-only --encoding=UTF8.</translation>
    </message>
    <message>
        <source>Left out, because pg_dumpall writes no such statement: %1 …</source>
        <translation>Excluido, porque pg_dumpall no escribe ninguna sentencia así: %1 …</translation>
    </message>
    <message>
        <source>%1 missing on the server, %2 different, %3 equal.</source>
        <translation>%1 faltan en el servidor, %2 distintos, %3 iguales.</translation>
    </message>
    <message>
        <source>%1 applied.</source>
        <translation>%1 aplicados.</translation>
    </message>
    <message>
        <source>The %1 “%2” failed: %3.</source>
        <translation>El %1 «%2» falló: %3.</translation>
    </message>
    <message>
        <source>Run the command by hand; what it wrote is in the job&apos;s log.</source>
        <translation>Ejecute el comando a mano; lo que escribió está en el registro de la tarea.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>%1: PostgreSQL %2, %3 databases.</source>
        <translation>%1: PostgreSQL %2, %3 bases de datos.</translation>
    </message>
    <message>
        <source>pg_restore is not installed.</source>
        <translation>pg_restore no está instalado.</translation>
    </message>
    <message>
        <source>Install it: apt install postgresql-client.</source>
        <translation>Instálelo: apt install postgresql-client.</translation>
    </message>
    <message>
        <source>Look for what killed restores left</source>
        <translation>Buscar lo que dejaron restauraciones interrumpidas</translation>
    </message>
    <message>
        <source>Nothing was left by a killed restore.</source>
        <translation>Ninguna restauración interrumpida dejó nada.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone in %4.</source>
        <translation>%1 nuevas, %2 cambiadas, %3 desaparecidas en %4.</translation>
    </message>
    <message>
        <source>Replacing database &quot;%1&quot; was not confirmed.</source>
        <translation>No se confirmó el reemplazo de la base de datos «%1».</translation>
    </message>
    <message>
        <source>Type its name when asked, give --yes, or restore it as a new database.</source>
        <translation>Escriba su nombre cuando se le pida, indique --yes, o restáurela como una base de datos nueva.</translation>
    </message>
    <message>
        <source>Check the server and the target</source>
        <translation>Comprobar el servidor y el destino</translation>
    </message>
    <message>
        <source>Save %1 before it is dropped</source>
        <translation>Guardar %1 antes de eliminarla</translation>
    </message>
    <message>
        <source>Dropping %1.</source>
        <translation>Eliminando %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Gather statistics (ANALYZE)</source>
        <translation>Recopilar estadísticas (ANALYZE)</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Reemplazar %1</translation>
    </message>
    <message>
        <source>Give it the name %1</source>
        <translation>Darle el nombre %1</translation>
    </message>
    <message>
        <source>Restored %1: %2.</source>
        <translation>Restaurada %1: %2.</translation>
    </message>
    <message>
        <source>The database that was there is kept as %1.</source>
        <translation>La base de datos que había se conserva como %1.</translation>
    </message>
    <message>
        <source>What it was before is saved as %1.</source>
        <translation>Lo que era antes está guardado como %1.</translation>
    </message>
    <message>
        <source>There is no backup directory to save database &quot;%1&quot; to before it is dropped.</source>
        <translation>No hay ninguna carpeta de copias en la que guardar la base de datos «%1» antes de eliminarla.</translation>
    </message>
    <message>
        <source>Give one by --backup-dir, or go without by --no-safety-dump.</source>
        <translation>Indique una con --backup-dir, o prescinda de ella con --no-safety-dump.</translation>
    </message>
    <message>
        <source>Replacing rows of %1 in database &quot;%2&quot; was not confirmed.</source>
        <translation>No se confirmó el reemplazo de las filas de %1 en la base de datos «%2».</translation>
    </message>
    <message>
        <source>Give --yes, or restore the tables into a schema of their own.</source>
        <translation>Indique --yes, o restaure las tablas en un esquema propio.</translation>
    </message>
    <message>
        <source>Find the tables in the backup</source>
        <translation>Buscar las tablas en la copia</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Conectar con %1</translation>
    </message>
    <message>
        <source>Load the tables</source>
        <translation>Cargar las tablas</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Confirmar la transacción (COMMIT)</translation>
    </message>
    <message>
        <source>Restored %1 back into place in %2: %3 rows.</source>
        <translation>%1 de vuelta en su lugar en %2: %3 filas.</translation>
    </message>
    <message>
        <source>Restored %1 into schema %2 of %3: %4 rows.</source>
        <translation>%1 restauradas en el esquema %2 de %3: %4 filas.</translation>
    </message>
    <message>
        <source>Schema &quot;%1&quot; exists already in %2.</source>
        <translation>El esquema «%1» ya existe en %2.</translation>
    </message>
    <message>
        <source>Name a schema that does not exist: nothing is ever mixed with what is there.</source>
        <translation>Indique un esquema que no exista: nunca se mezcla nada con lo que ya hay.</translation>
    </message>
    <message>
        <source>Several of the tables are called %1.</source>
        <translation>Varias de las tablas se llaman %1.</translation>
    </message>
    <message>
        <source>Restore tables of one name one after the other, each into a schema of its own.</source>
        <translation>Restaure las tablas del mismo nombre una tras otra, cada una en un esquema propio.</translation>
    </message>
    <message>
        <source>%1 holds no rows of %2.</source>
        <translation>%1 no contiene filas de %2.</translation>
    </message>
    <message>
        <source>It was made without rows; choose another backup.</source>
        <translation>Se hizo sin filas; elija otra copia.</translation>
    </message>
    <message>
        <source>The server took %1 rows of table %2, the backup has %3.</source>
        <translation>El servidor aceptó %1 filas de la tabla %2; la copia tiene %3.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Table %1 has %2 rows now, the backup has %3.</source>
        <translation>La tabla %1 tiene ahora %2 filas; la copia tiene %3.</translation>
    </message>
    <message>
        <source>No earlier state of database &quot;%1&quot; is kept on %2.</source>
        <translation>En %2 no se conserva ningún estado anterior de la base de datos «%1».</translation>
    </message>
    <message>
        <source>Find what was kept</source>
        <translation>Buscar lo que se conservó</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>%1 is back as it was.</source>
        <translation>%1 vuelve a estar como antes.</translation>
    </message>
    <message>
        <source>%1 is back as it was; what was there is kept as %2.</source>
        <translation>%1 vuelve a estar como antes; lo que había se conserva como %2.</translation>
    </message>
    <message>
        <source>%1 is readable</source>
        <translation>%1 es legible</translation>
    </message>
    <message>
        <source>1 backup is readable to its last byte.</source>
        <translation>1 copia es legible hasta su último byte.</translation>
    </message>
    <message>
        <source>%1 backups are readable to their last byte.</source>
        <translation>%1 copias son legibles hasta su último byte.</translation>
    </message>
    <message>
        <source>%1 of %2 backups failed: %3</source>
        <translation>Fallaron %1 de %2 copias: %3</translation>
    </message>
    <message>
        <source>The manifest of %1 was changed by hand.</source>
        <translation>El manifiesto de %1 se modificó a mano.</translation>
    </message>
    <message>
        <source>Compare it with a copy from elsewhere; its hash in SHA256SUMS is the one it had.</source>
        <translation>Compárelo con un duplicado de otro lugar; su hash en SHA256SUMS es el que tenía.</translation>
    </message>
    <message>
        <source>There is no backup to verify in %1.</source>
        <translation>No hay ninguna copia que verificar en %1.</translation>
    </message>
    <message>
        <source>Read %1 backups</source>
        <translation>Leer %1 copias</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 daily</source>
        <translation>%1 diarias</translation>
    </message>
    <message>
        <source>%1 weekly</source>
        <translation>%1 semanales</translation>
    </message>
    <message>
        <source>%1 monthly</source>
        <translation>%1 mensuales</translation>
    </message>
    <message>
        <source>%1 yearly</source>
        <translation>%1 anuales</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>cualquier antigüedad</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 copias</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>within the days to keep</source>
        <translation>dentro de los días que se conservan</translation>
    </message>
    <message>
        <source>no rule limits the age</source>
        <translation>ninguna regla limita la antigüedad</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>among the newest copies that always stay</source>
        <translation>entre las copias más recientes, que siempre se quedan</translation>
    </message>
    <message>
        <source>newest of its day</source>
        <translation>la más reciente de su día</translation>
    </message>
    <message>
        <source>newest of its week</source>
        <translation>la más reciente de su semana</translation>
    </message>
    <message>
        <source>newest of its month</source>
        <translation>la más reciente de su mes</translation>
    </message>
    <message>
        <source>newest of its year</source>
        <translation>la más reciente de su año</translation>
    </message>
    <message>
        <source>the last one with the best proof</source>
        <translation>la última con la mejor verificación</translation>
    </message>
    <message>
        <source>its date lies in the future</source>
        <translation>su fecha está en el futuro</translation>
    </message>
    <message>
        <source>roles of a run that stays</source>
        <translation>roles de una ejecución que se queda</translation>
    </message>
    <message>
        <source>no rule keeps it</source>
        <translation>ninguna regla la conserva</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>por encima del límite de tamaño</translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 (Debian and Ubuntu, else from apt.postgresql.org) or postgresql%1 (Fedora, Red Hat), or name the folder of the programs in LARDER_PG_BINDIRS.</source>
        <translation>Instale postgresql-client-%1 (Debian y Ubuntu; si no, desde apt.postgresql.org) o postgresql%1 (Fedora, Red Hat), o indique la carpeta de los programas en LARDER_PG_BINDIRS.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is no longer maintained: its programs get no security fixes.</source>
        <translation>PostgreSQL %1 ya no tiene mantenimiento: sus programas no reciben correcciones de seguridad.</translation>
    </message>
    <message>
        <source>No PostgreSQL client programs (pg_dump, psql) were found.</source>
        <translation>No se encontraron programas cliente de PostgreSQL (pg_dump, psql).</translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1, but the newest pg_dump installed is %2 (%3): it must be at least as new as the server.</source>
        <translation>El servidor es PostgreSQL %1, pero el pg_dump más reciente instalado es %2 (%3): debe ser al menos tan reciente como el servidor.</translation>
    </message>
    <message>
        <source>“%1” is no connection parameter that can be set.</source>
        <translation>«%1» no es un parámetro de conexión que se pueda definir.</translation>
    </message>
    <message>
        <source>the local socket, port %1</source>
        <translation>el socket local, puerto %1</translation>
    </message>
    <message>
        <source>the socket in %1, port %2</source>
        <translation>el socket en %1, puerto %2</translation>
    </message>
    <message>
        <source>The connection string cannot be understood.</source>
        <translation>No se entiende la cadena de conexión.</translation>
    </message>
    <message>
        <source>Write postgresql://user@host:5432/database or host=… port=… user=… with characters such as @ : / in a password percent-encoded (%40 %3A %2F).</source>
        <translation>Escriba postgresql://usuario@host:5432/base o host=… port=… user=…, con los caracteres como @ : / de una contraseña codificados con porcentaje (%40 %3A %2F).</translation>
    </message>
    <message>
        <source>The manifest was altered: check where the backup comes from.</source>
        <translation>El manifiesto se ha alterado: compruebe de dónde procede la copia.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is not a text.</source>
        <translation>databaseProperties.%1 del manifiesto no es un texto.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is too long or holds a NUL character.</source>
        <translation>databaseProperties.%1 del manifiesto es demasiado largo o contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is longer than 63 bytes.</source>
        <translation>databaseProperties.%1 del manifiesto ocupa más de 63 bytes.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 has an unknown value.</source>
        <translation>databaseProperties.%1 del manifiesto tiene un valor desconocido.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is neither true nor false.</source>
        <translation>databaseProperties.%1 del manifiesto no es ni true ni false.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is no list, or too long a one.</source>
        <translation>databaseProperties.%1 del manifiesto no es una lista o es demasiado larga.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 has an entry that is no object.</source>
        <translation>databaseProperties.%1 del manifiesto tiene una entrada que no es un objeto.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is no number of connections.</source>
        <translation>databaseProperties.%1 del manifiesto no es un número de conexiones.</translation>
    </message>
    <message>
        <source>%1 was not set. %2</source>
        <translation>%1: no se aplicó. %2</translation>
    </message>
    <message>
        <source>Privilege %1 for %2</source>
        <translation>El privilegio %1 para %2</translation>
    </message>
    <message>
        <source>The removal of privileges</source>
        <translation>La retirada de privilegios</translation>
    </message>
    <message>
        <source>The default privilege</source>
        <translation>El privilegio predeterminado</translation>
    </message>
    <message>
        <source>The removal of settings</source>
        <translation>La retirada de ajustes</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>El ajuste %1</translation>
    </message>
    <message>
        <source>The security label of %1</source>
        <translation>La etiqueta de seguridad de %1</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>El comentario</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>El propietario</translation>
    </message>
    <message>
        <source>The connection limit</source>
        <translation>El límite de conexiones</translation>
    </message>
    <message>
        <source>The template flag</source>
        <translation>La marca de plantilla</translation>
    </message>
    <message>
        <source>The permission to connect</source>
        <translation>El permiso para conectarse</translation>
    </message>
    <message>
        <source>%1 for %2 with grant option granted by %3</source>
        <translation>%1 para %2 con «grant option», otorgado por %3</translation>
    </message>
    <message>
        <source>%1 for %2 granted by %3</source>
        <translation>%1 para %2, otorgado por %3</translation>
    </message>
    <message>
        <source>%1 for role %2</source>
        <translation>%1 para el rol %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 is “%2” instead of “%3”.</source>
        <translation>%1 es «%2» en lugar de «%3».</translation>
    </message>
    <message>
        <source>The encoding</source>
        <translation>La codificación</translation>
    </message>
    <message>
        <source>The locale provider</source>
        <translation>El proveedor de configuración regional</translation>
    </message>
    <message>
        <source>The ICU locale</source>
        <translation>La configuración regional de ICU</translation>
    </message>
    <message>
        <source>The ICU rules</source>
        <translation>Las reglas de ICU</translation>
    </message>
    <message>
        <source>The tablespace</source>
        <translation>El tablespace</translation>
    </message>
    <message>
        <source>“Is a template”</source>
        <translation>«Es una plantilla»</translation>
    </message>
    <message>
        <source>“Allows connections”</source>
        <translation>«Permite conexiones»</translation>
    </message>
    <message>
        <source>A privilege is missing: %1.</source>
        <translation>Falta un privilegio: %1.</translation>
    </message>
    <message>
        <source>A privilege is too much: %1.</source>
        <translation>Sobra un privilegio: %1.</translation>
    </message>
    <message>
        <source>A setting is missing: %1.</source>
        <translation>Falta un ajuste: %1.</translation>
    </message>
    <message>
        <source>A setting is too much: %1.</source>
        <translation>Sobra un ajuste: %1.</translation>
    </message>
    <message>
        <source>A security label is missing: %1.</source>
        <translation>Falta una etiqueta de seguridad: %1.</translation>
    </message>
    <message>
        <source>A security label is too much: %1.</source>
        <translation>Sobra una etiqueta de seguridad: %1.</translation>
    </message>
    <message>
        <source>The server has no database “%1”.</source>
        <translation>El servidor no tiene ninguna base de datos «%1».</translation>
    </message>
    <message>
        <source>The password file %1 can be read by others, so it is ignored. Make it private: chmod 600 %1</source>
        <translation>Otros usuarios pueden leer el archivo de contraseñas %1, así que se ignora. Hágalo privado: chmod 600 %1</translation>
    </message>
    <message>
        <source>The server at %1 did not answer within %2 seconds.</source>
        <translation>El servidor en %1 no respondió en %2 segundos.</translation>
    </message>
    <message>
        <source>Check host, port and firewall: the address swallows connections without refusing them.</source>
        <translation>Compruebe el host, el puerto y el cortafuegos: la dirección descarta las conexiones sin rechazarlas.</translation>
    </message>
    <message>
        <source>The server at %1 said nothing for %2.</source>
        <translation>El servidor en %1 no dijo nada durante %2.</translation>
    </message>
    <message>
        <source>Look for an overloaded server or a dead network connection, then try again.</source>
        <translation>Busque un servidor sobrecargado o una conexión de red caída y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>COPY TO STDOUT was executed where its rows cannot be read.</source>
        <translation>Se ejecutó COPY TO STDOUT donde sus filas no se pueden leer.</translation>
    </message>
    <message>
        <source>A statement that should load rows is no COPY FROM STDIN.</source>
        <translation>Una sentencia que debería cargar filas no es COPY FROM STDIN.</translation>
    </message>
    <message>
        <source>A statement that should give rows is no COPY TO STDOUT.</source>
        <translation>Una sentencia que debería devolver filas no es COPY TO STDOUT.</translation>
    </message>
    <message>
        <source>The server stopped the statement: a statement_timeout, or somebody cancelled it.</source>
        <translation>El servidor detuvo la sentencia: por un statement_timeout o porque alguien la canceló.</translation>
    </message>
    <message>
        <source>The server is starting up, shutting down or in recovery: try again soon.</source>
        <translation>El servidor se está iniciando, apagando o recuperando: inténtelo de nuevo enseguida.</translation>
    </message>
    <message>
        <source>The server ended the session: it was restarted, or an administrator did it.</source>
        <translation>El servidor terminó la sesión: se reinició o lo hizo un administrador.</translation>
    </message>
    <message>
        <source>Check that the server runs and that the network between is up.</source>
        <translation>Compruebe que el servidor funciona y que la red entre ambos está operativa.</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <translation>Compruebe el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The server&apos;s pg_hba.conf does not let this user in from here, or the role does not exist or may not log in.</source>
        <translation>El pg_hba.conf del servidor no deja entrar a este usuario desde aquí, o el rol no existe o no tiene permiso para iniciar sesión.</translation>
    </message>
    <message>
        <source>Check the name: upper and lower case are different names.</source>
        <translation>Compruebe el nombre: con mayúsculas y minúsculas son nombres distintos.</translation>
    </message>
    <message>
        <source>Grant the privilege named above, or connect as the owner or a superuser.</source>
        <translation>Otorgue el privilegio nombrado arriba, o conéctese como el propietario o como superusuario.</translation>
    </message>
    <message>
        <source>Choose another name, or replace the existing database.</source>
        <translation>Elija otro nombre, o reemplace la base de datos existente.</translation>
    </message>
    <message>
        <source>Free space on the server&apos;s disk, then try again.</source>
        <translation>Libere espacio en el disco del servidor y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Other sessions use the object: end them first.</source>
        <translation>Otras sesiones usan el objeto: termínelas antes.</translation>
    </message>
    <message>
        <source>Another session holds a lock on the object: try again when it has finished.</source>
        <translation>Otra sesión mantiene un bloqueo sobre el objeto: inténtelo de nuevo cuando haya acabado.</translation>
    </message>
    <message>
        <source>The object is not in a state that allows this.</source>
        <translation>El objeto no está en un estado que lo permita.</translation>
    </message>
    <message>
        <source>The server at %1 wants a password for user “%2”.</source>
        <translation>El servidor en %1 pide una contraseña para el usuario «%2».</translation>
    </message>
    <message>
        <source>Give one: in the server&apos;s settings, in POSTGRES_PASSWORD or in .pgpass.</source>
        <translation>Proporcione una: en los ajustes del servidor, en POSTGRES_PASSWORD o en .pgpass.</translation>
    </message>
    <message>
        <source>The server at %1 does not let user “%2” in.</source>
        <translation>El servidor en %1 no deja entrar al usuario «%2».</translation>
    </message>
    <message>
        <source>The server at %1 has no database “%2”.</source>
        <translation>El servidor en %1 no tiene ninguna base de datos «%2».</translation>
    </message>
    <message>
        <source>User “%1” may not connect to database “%2”.</source>
        <translation>El usuario «%1» no tiene permiso para conectarse a la base de datos «%2».</translation>
    </message>
    <message>
        <source>An administrator can allow it: GRANT CONNECT ON DATABASE … TO …;</source>
        <translation>Un administrador puede permitirlo: GRANT CONNECT ON DATABASE … TO …;</translation>
    </message>
    <message>
        <source>Cannot connect to the server at %1.</source>
        <translation>No se puede conectar con el servidor en %1.</translation>
    </message>
    <message>
        <source>Check that the server runs and that host and port are right.</source>
        <translation>Compruebe que el servidor funciona y que el host y el puerto son correctos.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>Se cortó la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation>El servidor no aceptó la petición.</translation>
    </message>
    <message>
        <source>Check that the server still runs, then try again.</source>
        <translation>Compruebe que el servidor sigue funcionando y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>A result has no row %1 with a column %2.</source>
        <translation>Un resultado no tiene una fila %1 con una columna %2.</translation>
    </message>
    <message>
        <source>Cannot find a free port</source>
        <translation>No se puede encontrar un puerto libre</translation>
    </message>
    <message>
        <source>Cannot create a folder in %1: %2.</source>
        <translation>No se puede crear una carpeta en %1: %2.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>The detail holds the program&apos;s own words. For root, user postgres has to reach the folder.</source>
        <translation>El detalle contiene las palabras del propio programa. Si se trabaja como root, el usuario postgres tiene que poder llegar a la carpeta.</translation>
    </message>
    <message>
        <source>No PostgreSQL server programs (initdb, postgres) were found.</source>
        <translation>No se encontraron programas de servidor de PostgreSQL (initdb, postgres).</translation>
    </message>
    <message>
        <source>Install the package %1.</source>
        <translation>Instale el paquete %1.</translation>
    </message>
    <message>
        <source>Cannot rename %1 to %2.</source>
        <translation>No se puede cambiar el nombre de %1 a %2.</translation>
    </message>
    <message>
        <source>Cannot copy %1</source>
        <translation>No se puede copiar %1</translation>
    </message>
    <message>
        <source>Cannot create a database cluster in %1</source>
        <translation>No se puede crear un clúster de bases de datos en %1</translation>
    </message>
    <message>
        <source>Another server already runs in %1.</source>
        <translation>Otro servidor se está ejecutando ya en %1.</translation>
    </message>
    <message>
        <source>Close the other Larder that shows it, or use that one.</source>
        <translation>Cierre el otro Larder que lo muestra, o use ese.</translation>
    </message>
    <message>
        <source>The PostgreSQL server in %1 did not start.</source>
        <translation>El servidor PostgreSQL en %1 no se inició.</translation>
    </message>
    <message>
        <source>The detail holds the server&apos;s own words.</source>
        <translation>El detalle contiene las palabras del propio servidor.</translation>
    </message>
    <message>
        <source>The PostgreSQL server in %1 did not get ready within a minute.</source>
        <translation>El servidor PostgreSQL en %1 no estuvo listo en un minuto.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Elimínelo.</translation>
    </message>
    <message>
        <source>a password file in memory</source>
        <translation>un archivo de contraseñas en memoria</translation>
    </message>
    <message>
        <source>Cannot seal %1</source>
        <translation>No se puede sellar %1</translation>
    </message>
    <message>
        <source>The server entry&apos;s “%1” is not a text.</source>
        <translation>«%1» en la entrada del servidor no es un texto.</translation>
    </message>
    <message>
        <source>Correct the entry or add the server anew.</source>
        <translation>Corrija la entrada o añada de nuevo el servidor.</translation>
    </message>
    <message>
        <source>“%1” is no TLS mode.</source>
        <translation>«%1» no es un modo TLS.</translation>
    </message>
    <message>
        <source>“%1” cannot be a parameter of a saved server.</source>
        <translation>«%1» no puede ser un parámetro de un servidor guardado.</translation>
    </message>
    <message>
        <source>The server entry&apos;s “extra” is not a list of parameters.</source>
        <translation>«extra» en la entrada del servidor no es una lista de parámetros.</translation>
    </message>
    <message>
        <source>As root, a private server needs the system user postgres.</source>
        <translation>Como root, un servidor privado necesita el usuario del sistema postgres.</translation>
    </message>
    <message>
        <source>Run Larder as an ordinary user, or install the package postgresql.</source>
        <translation>Ejecute Larder como un usuario normal, o instale el paquete postgresql.</translation>
    </message>
    <message>
        <source>Cannot give %1 to user postgres</source>
        <translation>No se puede dar %1 al usuario postgres</translation>
    </message>
    <message>
        <source>Line %1 of the service file %2 cannot be used.</source>
        <translation>No se puede usar la línea %1 del archivo de servicios %2.</translation>
    </message>
    <message>
        <source>Each line is keyword=value with a keyword libpq knows; ldap:// look-ups are not supported.</source>
        <translation>Cada línea es clave=valor con una clave que libpq conozca; no se admiten consultas ldap://.</translation>
    </message>
    <message>
        <source>There is no connection service “%1”.</source>
        <translation>No hay ningún servicio de conexión «%1».</translation>
    </message>
    <message>
        <source>Add a section [%1] to %2, or name host and port instead.</source>
        <translation>Añada una sección [%1] a %2, o indique en su lugar host y puerto.</translation>
    </message>
    <message>
        <source>Cannot start %1: there is no %2.</source>
        <translation>No se puede iniciar %1: no hay ningún %2.</translation>
    </message>
    <message>
        <source>Install the package that holds %1, or correct its folder in the settings.</source>
        <translation>Instale el paquete que contiene %1, o corrija su carpeta en la configuración.</translation>
    </message>
    <message>
        <source>Cannot start %1</source>
        <translation>No se puede iniciar %1</translation>
    </message>
    <message>
        <source>Check that it is a program and may be executed.</source>
        <translation>Compruebe que es un programa y que se puede ejecutar.</translation>
    </message>
    <message>
        <source>Cannot create a pipe</source>
        <translation>No se puede crear una tubería</translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 again.</source>
        <translation>Instale de nuevo postgresql-client-%1.</translation>
    </message>
    <message>
        <source>%1 does not work: %2.</source>
        <translation>%1 no funciona: %2.</translation>
    </message>
    <message>
        <source>%1 is of version %2, but pg_dump beside it of %3.</source>
        <translation>%1 es de la versión %2, pero el pg_dump que está a su lado es de la %3.</translation>
    </message>
    <message>
        <source>The table has row-level security, so this user would silently save only some rows. Back up as the table&apos;s owner or as a role with BYPASSRLS (ALTER ROLE … BYPASSRLS).</source>
        <translation>La tabla tiene seguridad a nivel de fila, así que este usuario guardaría solo algunas filas sin aviso. Haga la copia como propietario de la tabla o como un rol con BYPASSRLS (ALTER ROLE … BYPASSRLS).</translation>
    </message>
    <message>
        <source>Patterns are those of psql&apos;s \dn: lower case unless quoted.</source>
        <translation>Los patrones son los de \dn en psql: minúsculas salvo entre comillas.</translation>
    </message>
    <message>
        <source>Install the client package of the server&apos;s version (postgresql-client-N).</source>
        <translation>Instale el paquete cliente de la versión del servidor (postgresql-client-N).</translation>
    </message>
    <message>
        <source>Another session keeps the table locked. Wait until it is done, end it, or allow more time with --lock-wait.</source>
        <translation>Otra sesión mantiene bloqueada la tabla. Espere a que acabe, termínela o conceda más tiempo con --lock-wait.</translation>
    </message>
    <message>
        <source>The standby cancelled the dump to apply changes of its primary. Set max_standby_streaming_delay higher or hot_standby_feedback on, or back up the primary.</source>
        <translation>El servidor en espera canceló el volcado para aplicar cambios de su primario. Aumente max_standby_streaming_delay o active hot_standby_feedback, o haga la copia del primario.</translation>
    </message>
    <message>
        <source>Save a password for the server, or put one into ~/.pgpass.</source>
        <translation>Guarde una contraseña para el servidor, o ponga una en ~/.pgpass.</translation>
    </message>
    <message>
        <source>Grant the user the right to read it (GRANT SELECT … or GRANT pg_read_all_data TO …), or exclude it.</source>
        <translation>Otorgue al usuario el derecho de leerlo (GRANT SELECT … o GRANT pg_read_all_data TO …), o exclúyalo.</translation>
    </message>
    <message>
        <source>The server or the network broke off; look at the server&apos;s log, then try again.</source>
        <translation>El servidor o la red se cortó; mire el registro del servidor y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 failed (%2).</source>
        <translation>%1 falló (%2).</translation>
    </message>
    <message>
        <source>%1 failed (%2): %3</source>
        <translation>%1 falló (%2): %3</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>killed by signal %1 (%2)</source>
        <translation>terminado por la señal %1 (%2)</translation>
    </message>
    <message>
        <source>the input of %1</source>
        <translation>la entrada de %1</translation>
    </message>
    <message>
        <source>the output of %1</source>
        <translation>la salida de %1</translation>
    </message>
    <message>
        <source>the messages of %1</source>
        <translation>los mensajes de %1</translation>
    </message>
    <message>
        <source>%1 was not done within %2 and was ended.</source>
        <translation>%1 no acabó en %2 y se le puso fin.</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>el llavero no respondió a tiempo</translation>
    </message>
    <message>
        <source>no keychain service (GNOME Keyring, KWallet) runs in this session</source>
        <translation>no hay ningún servicio de llavero (GNOME Keyring, KWallet) en esta sesión</translation>
    </message>
    <message>
        <source>access to the keychain was denied</source>
        <translation>se denegó el acceso al llavero</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>el llavero está bloqueado</translation>
    </message>
    <message>
        <source>the keychain reported error %1</source>
        <translation>el llavero informó del error %1</translation>
    </message>
    <message>
        <source>there is no desktop session (no D-Bus session bus)</source>
        <translation>no hay sesión de escritorio (no hay bus de sesión D-Bus)</translation>
    </message>
    <message>
        <source>the application has not started yet</source>
        <translation>la aplicación aún no se ha iniciado</translation>
    </message>
    <message>
        <source>the keychain does not keep what it is given</source>
        <translation>el llavero no guarda lo que se le da</translation>
    </message>
    <message>
        <source>Passwords cannot be stored: %1.</source>
        <translation>No se pueden guardar contraseñas: %1.</translation>
    </message>
    <message>
        <source>Use a password file instead: ~/.pgpass, mode 0600, with lines host:port:database:user:password.</source>
        <translation>Use en su lugar un archivo de contraseñas: ~/.pgpass, modo 0600, con líneas host:puerto:base:usuario:contraseña.</translation>
    </message>
    <message>
        <source>The password of “%1” was not stored: %2.</source>
        <translation>No se guardó la contraseña de «%1»: %2.</translation>
    </message>
    <message>
        <source>The password of “%1” was not removed: %2.</source>
        <translation>No se eliminó la contraseña de «%1»: %2.</translation>
    </message>
    <message>
        <source>Cannot lock %1</source>
        <translation>No se puede bloquear %1</translation>
    </message>
    <message>
        <source>The list of servers %1 cannot be used: %2.</source>
        <translation>No se puede usar la lista de servidores %1: %2.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away to start with an empty list.</source>
        <translation>Corrija el archivo, o apártelo para empezar con una lista vacía.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>its format is not %1</source>
        <translation>su formato no es %1</translation>
    </message>
    <message>
        <source>it has no list “servers”</source>
        <translation>no tiene la lista «servers»</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it has two servers “%1”</source>
        <translation>tiene dos servidores «%1»</translation>
    </message>
    <message>
        <source>Cannot rename %1</source>
        <translation>No se puede cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>There is no saved server “%1”.</source>
        <translation>No hay ningún servidor guardado «%1».</translation>
    </message>
    <message>
        <source>Saved servers: %1.</source>
        <translation>Servidores guardados: %1.</translation>
    </message>
    <message>
        <source>Correct servers.json or save the server anew.</source>
        <translation>Corrija servers.json o guarde de nuevo el servidor.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is not a text.</source>
        <translation>«%1» del servidor guardado no es un texto.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is not a list.</source>
        <translation>«%1» del servidor guardado no es una lista.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” has an entry that is not a text.</source>
        <translation>«%1» del servidor guardado tiene una entrada que no es un texto.</translation>
    </message>
    <message>
        <source>The saved server&apos;s name is empty or too long.</source>
        <translation>El nombre del servidor guardado está vacío o es demasiado largo.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “compression” is none of %1.</source>
        <translation>«compression» del servidor guardado no es ninguno de estos valores: %1.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “address” is no object.</source>
        <translation>«address» del servidor guardado no es un objeto.</translation>
    </message>
    <message>
        <source>There is no pg_restore to read the archive with.</source>
        <translation>No hay ningún pg_restore con el que leer el archivo.</translation>
    </message>
    <message>
        <source>Install postgresql-client.</source>
        <translation>Instale postgresql-client.</translation>
    </message>
    <message>
        <source>pg_restore %1 cannot read %2.</source>
        <translation>pg_restore %1 no puede leer %2.</translation>
    </message>
    <message>
        <source>Install the postgresql-client of the version that wrote it, or a newer one.</source>
        <translation>Instale el postgresql-client de la versión que lo escribió, o uno más reciente.</translation>
    </message>
    <message>
        <source>pg_restore cannot read it to its end (%1)</source>
        <translation>pg_restore no puede leerlo hasta el final (%1)</translation>
    </message>
    <message>
        <source>it is cut off: %1</source>
        <translation>está cortado: %1</translation>
    </message>
    <message>
        <source>pg_restore says about %1: %2</source>
        <translation>pg_restore dice sobre %1: %2</translation>
    </message>
    <message>
        <source>Nothing is recorded about %1: a forged archive can mislead or crash pg_restore, so trust it no further than where it comes from.</source>
        <translation>No hay nada registrado sobre %1: un archivo falsificado puede engañar a pg_restore o hacerlo fallar, así que no confíe en él más que en su procedencia.</translation>
    </message>
    <message>
        <source>Do not restore from it; use an older backup or a copy of this one.</source>
        <translation>No restaure desde él; use una copia anterior o un duplicado de esta.</translation>
    </message>
    <message>
        <source>it has a NUL byte at %1 of its SQL</source>
        <translation>tiene un byte NUL en %1 de su SQL</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one its manifest records</source>
        <translation>su SHA-256 no es el que registra su manifiesto</translation>
    </message>
    <message>
        <source>it holds %1 tables, its manifest says %2</source>
        <translation>contiene %1 tablas, su manifiesto dice %2</translation>
    </message>
    <message>
        <source>table %1 is not where its manifest says</source>
        <translation>la tabla %1 no está donde dice su manifiesto</translation>
    </message>
    <message>
        <source>table %1 has %2 rows, its manifest says %3</source>
        <translation>la tabla %1 tiene %2 filas, su manifiesto dice %3</translation>
    </message>
    <message>
        <source>the rows of table %1 are not those its manifest records</source>
        <translation>las filas de la tabla %1 no son las que registra su manifiesto</translation>
    </message>
    <message>
        <source>%1.%2 has %3 rows, the backup has %4</source>
        <translation>%1.%2 tiene %3 filas, la copia tiene %4</translation>
    </message>
    <message>
        <source>it ends before its last block</source>
        <translation>termina antes de su último bloque</translation>
    </message>
    <message>
        <source>it ends inside its last block</source>
        <translation>termina dentro de su último bloque</translation>
    </message>
    <message>
        <source>it has no readable size for its member %1</source>
        <translation>no tiene un tamaño legible para su miembro %1</translation>
    </message>
    <message>
        <source>it ends inside its member %1</source>
        <translation>termina dentro de su miembro %1</translation>
    </message>
    <message>
        <source>it holds %1 bytes of SQL, its manifest says %2</source>
        <translation>contiene %1 bytes de SQL, su manifiesto dice %2</translation>
    </message>
    <message>
        <source>%1/%2 reads differently from what was written.</source>
        <translation>%1/%2 no se lee como se escribió.</translation>
    </message>
    <message>
        <source>The disk or its cable is failing: see dmesg and smartctl, and choose another disk.</source>
        <translation>El disco o su cable está fallando: consulte dmesg y smartctl, y elija otro disco.</translation>
    </message>
    <message>
        <source>%1 has %2, more than the %3 such a file may have.</source>
        <translation>%1 tiene %2, más de los %3 que puede tener un archivo así.</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>No hay ninguna copia %1.</translation>
    </message>
    <message>
        <source>%1 reads differently from what was written.</source>
        <translation>%1 no se lee como se escribió.</translation>
    </message>
    <message>
        <source>The disk, its cable or the memory is failing: see dmesg and smartctl, and choose another disk.</source>
        <translation>El disco, su cable o la memoria está fallando: consulte dmesg y smartctl, y elija otro disco.</translation>
    </message>
    <message>
        <source>Every name for a backup of %1 in %2 is taken.</source>
        <translation>Todos los nombres para una copia de %1 en %2 están ocupados.</translation>
    </message>
    <message>
        <source>Cannot list %1</source>
        <translation>No se puede enumerar %1</translation>
    </message>
    <message>
        <source>Cannot inspect %1/%2</source>
        <translation>No se puede examinar %1/%2</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>Larder reads backups from ordinary files only; see what put this there.</source>
        <translation>Larder lee copias solo de archivos normales; averigüe qué puso esto ahí.</translation>
    </message>
    <message>
        <source>Cannot create %1/%2</source>
        <translation>No se puede crear %1/%2</translation>
    </message>
    <message>
        <source>Cannot remove %1/%2</source>
        <translation>No se puede eliminar %1/%2</translation>
    </message>
    <message>
        <source>Cannot rename %1/%2 to %3</source>
        <translation>No se puede cambiar el nombre de %1/%2 a %3</translation>
    </message>
    <message>
        <source>The record names database %1, the file name %2.</source>
        <translation>El manifiesto nombra la base de datos %1; el nombre del archivo, %2.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, its record says %2: it was cut short or replaced.</source>
        <translation>El archivo tiene %1 bytes y su manifiesto dice %2: se truncó o se reemplazó.</translation>
    </message>
    <message>
        <source>%1 is the record of another file, %2.</source>
        <translation>%1 es el manifiesto de otro archivo, %2.</translation>
    </message>
    <message>
        <source>%1 is no valid record of a backup: %2.</source>
        <translation>%1 no es un manifiesto válido de una copia: %2.</translation>
    </message>
    <message>
        <source>The backup file itself may be whole: move the record away and Larder lists the file without it.</source>
        <translation>El archivo de la copia en sí puede estar entero: aparte el manifiesto y Larder mostrará el archivo sin él.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not text</source>
        <translation>«%1» no es texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long or holds a NUL character</source>
        <translation>«%1» es demasiado largo o contiene un carácter NUL</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number in range</source>
        <translation>«%1» no es un número entero dentro de los límites</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>&quot;%1&quot; no es ni true ni false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time in UTC</source>
        <translation>«%1» no es una hora en UTC</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a SHA-256</source>
        <translation>«%1» no es un SHA-256</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object</source>
        <translation>«%1» no es un objeto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>«%1» no es una lista</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>tiene %1</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 en el byte %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer Larder (format %2).</source>
        <translation>%1 lo escribió una versión más reciente de Larder (formato %2).</translation>
    </message>
    <message>
        <source>Update Larder to read it. The backup file itself needs no Larder: see RESTORE.txt.</source>
        <translation>Actualice Larder para leerlo. El archivo de la copia en sí no necesita Larder: consulte RESTORE.txt.</translation>
    </message>
    <message>
        <source>&quot;format&quot; is missing</source>
        <translation>falta «format»</translation>
    </message>
    <message>
        <source>the file&apos;s name or format is not one of Larder&apos;s</source>
        <translation>el nombre o el formato del archivo no es uno de los de Larder</translation>
    </message>
    <message>
        <source>&quot;proof&quot; names an unknown level</source>
        <translation>«proof» nombra un nivel desconocido</translation>
    </message>
    <message>
        <source>&quot;started&quot; is missing</source>
        <translation>falta «started»</translation>
    </message>
    <message>
        <source>a section is of unknown kind</source>
        <translation>una sección es de un tipo desconocido</translation>
    </message>
    <message>
        <source>section %1 lies outside the file or before its predecessor</source>
        <translation>la sección %1 está fuera del archivo o antes de la anterior</translation>
    </message>
    <message>
        <source>it has %1 sections</source>
        <translation>tiene %1 secciones</translation>
    </message>
    <message>
        <source>&quot;rows&quot; is not the sum of its tables</source>
        <translation>«rows» no es la suma de sus tablas</translation>
    </message>
    <message>
        <source>There is no backup directory %1.</source>
        <translation>No existe la carpeta de copias %1.</translation>
    </message>
    <message>
        <source>Check the path, mount the disk it lies on, or make a first backup into it.</source>
        <translation>Compruebe la ruta, monte el disco en el que está, o haga en ella una primera copia.</translation>
    </message>
    <message>
        <source>The backup directory %1 is a symbolic link.</source>
        <translation>La carpeta de copias %1 es un enlace simbólico.</translation>
    </message>
    <message>
        <source>Name the directory it points to: %1.</source>
        <translation>Indique la carpeta a la que apunta: %1.</translation>
    </message>
    <message>
        <source>The backup directory %1 has no larder-repository.json any more.</source>
        <translation>La carpeta de copias %1 ya no tiene larder-repository.json.</translation>
    </message>
    <message>
        <source>The backup directory %1 is another one than before.</source>
        <translation>La carpeta de copias %1 es otra que antes.</translation>
    </message>
    <message>
        <source>%1 is not the path of a backup in %2.</source>
        <translation>%1 no es la ruta de una copia en %2.</translation>
    </message>
    <message>
        <source>There is no backup %1 in %2.</source>
        <translation>No hay ninguna copia %1 en %2.</translation>
    </message>
    <message>
        <source>Cannot inspect the disk of %1</source>
        <translation>No se puede examinar el disco de %1</translation>
    </message>
    <message>
        <source>%1 was written by a newer Larder.</source>
        <translation>%1 lo escribió una versión más reciente de Larder.</translation>
    </message>
    <message>
        <source>Update Larder to work in this backup directory.</source>
        <translation>Actualice Larder para trabajar en esta carpeta de copias.</translation>
    </message>
    <message>
        <source>%1 is damaged: it names no id.</source>
        <translation>%1 está dañado: no indica ningún identificador.</translation>
    </message>
    <message>
        <source>Move that file away: Larder writes a new one with the next backup, and no backup is lost.</source>
        <translation>Aparte ese archivo: Larder escribe uno nuevo con la próxima copia y no se pierde ninguna copia.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it.</source>
        <translation>Espere a que haya acabado, o deténgala.</translation>
    </message>
    <message>
        <source>Another job works on %1.</source>
        <translation>Otra tarea está trabajando en %1.</translation>
    </message>
    <message>
        <source>Another job works on %1: &quot;%2&quot; by process %3 on host %4 since %5.</source>
        <translation>Otra tarea está trabajando en %1: «%2», del proceso %3 en el host %4 desde %5.</translation>
    </message>
    <message>
        <source>Cannot open the lock %1</source>
        <translation>No se puede abrir el bloqueo %1</translation>
    </message>
    <message>
        <source>Cannot change the record of a backup that has none</source>
        <translation>No se puede cambiar el manifiesto de una copia que no lo tiene</translation>
    </message>
    <message>
        <source>%1/%2 is not a regular file: pg_dump puts only such into a directory.</source>
        <translation>%1/%2 no es un archivo normal: pg_dump solo pone archivos normales en un directorio.</translation>
    </message>
    <message>
        <source>Cannot change the mode of %1</source>
        <translation>No se puede cambiar el modo de %1</translation>
    </message>
    <message>
        <source>%1 changed while it was being read.</source>
        <translation>%1 cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Find out what writes to it, then verify it again.</source>
        <translation>Averigüe qué escribe en él y después verifíquelo de nuevo.</translation>
    </message>
    <message>
        <source>pg_restore cannot read it (%1)</source>
        <translation>pg_restore no puede leerlo (%1)</translation>
    </message>
    <message>
        <source>No installed pg_restore can read %1.</source>
        <translation>Ningún pg_restore instalado puede leer %1.</translation>
    </message>
    <message>
        <source>What was loaded from %1 is not what it holds: %2.</source>
        <translation>Lo que se cargó de %1 no es lo que contiene: %2.</translation>
    </message>
    <message>
        <source>Nothing was replaced. Try another backup, and report this with the log.</source>
        <translation>No se ha reemplazado nada. Pruebe con otra copia e informe de esto adjuntando el registro.</translation>
    </message>
    <message>
        <source>one job was asked for</source>
        <translation>se pidió una sola tarea</translation>
    </message>
    <message>
        <source>psql may read it otherwise than we do</source>
        <translation>psql puede leerlo de otra manera que Larder</translation>
    </message>
    <message>
        <source>it is small</source>
        <translation>es pequeña</translation>
    </message>
    <message>
        <source>Load %1 of SQL: definitions first</source>
        <translation>Cargar %1 de SQL: primero las definiciones</translation>
    </message>
    <message>
        <source>Compare the rows with the backup</source>
        <translation>Comparar las filas con la copia</translation>
    </message>
    <message>
        <source>Load %1 of SQL</source>
        <translation>Cargar %1 de SQL</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables are those of the backup</source>
        <translation>%1 filas de %2 tablas son las de la copia</translation>
    </message>
    <message>
        <source>the rows of %1 are not those of the backup</source>
        <translation>las filas de %1 no son las de la copia</translation>
    </message>
    <message>
        <source>The backup changed while it was being read: the rows of %1 are not where they were.</source>
        <translation>La copia cambió mientras se leía: las filas de %1 no están donde estaban.</translation>
    </message>
    <message>
        <source>The server took %1 rows into %2, the backup has %3.</source>
        <translation>El servidor aceptó %1 filas en %2; la copia tiene %3.</translation>
    </message>
    <message>
        <source>Look for rules or functions that change rows as they are loaded.</source>
        <translation>Busque reglas o funciones que cambien filas mientras se cargan.</translation>
    </message>
    <message>
        <source>A database needs a name.</source>
        <translation>Una base de datos necesita un nombre.</translation>
    </message>
    <message>
        <source>A database name cannot contain a NUL character.</source>
        <translation>El nombre de una base de datos no puede contener un carácter NUL.</translation>
    </message>
    <message>
        <source>The name has %1 bytes; PostgreSQL takes at most %2.</source>
        <translation>El nombre tiene %1 bytes; PostgreSQL admite como máximo %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to PostgreSQL itself.</source>
        <translation>«%1» pertenece al propio PostgreSQL.</translation>
    </message>
    <message>
        <source>The sessions of database &quot;%1&quot; could not be ended.</source>
        <translation>No se pudieron terminar las sesiones de la base de datos «%1».</translation>
    </message>
    <message>
        <source>Stop what uses it, or restore as a role that has pg_signal_backend or is a superuser.</source>
        <translation>Detenga lo que la usa, o restaure como un rol que tenga pg_signal_backend o sea superusuario.</translation>
    </message>
    <message>
        <source>it has strings of before PostgreSQL 9.1</source>
        <translation>tiene cadenas anteriores a PostgreSQL 9.1</translation>
    </message>
    <message>
        <source>its names depend on a search_path</source>
        <translation>sus nombres dependen de un search_path</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>no tiene filas</translation>
    </message>
    <message>
        <source>it has a command of psql: %1</source>
        <translation>tiene un comando de psql: %1</translation>
    </message>
    <message>
        <source>it changes its session: %1</source>
        <translation>cambia su sesión: %1</translation>
    </message>
    <message>
        <source>it changes its settings too often</source>
        <translation>cambia sus ajustes con demasiada frecuencia</translation>
    </message>
    <message>
        <source>pg_dump does not write such a thing behind the rows: %1</source>
        <translation>pg_dump no escribe algo así detrás de las filas: %1</translation>
    </message>
    <message>
        <source>another user builds: %1</source>
        <translation>construye otro usuario: %1</translation>
    </message>
    <message>
        <source>what stands behind its rows is too large</source>
        <translation>lo que hay detrás de sus filas es demasiado grande</translation>
    </message>
    <message>
        <source>the rows of %1 stand behind other statements</source>
        <translation>las filas de %1 están detrás de otras sentencias</translation>
    </message>
    <message>
        <source>another user loads the rows of %1</source>
        <translation>otro usuario carga las filas de %1</translation>
    </message>
    <message>
        <source>Proven written on %1.</source>
        <translation>Verificada como escrita el %1.</translation>
    </message>
    <message>
        <source>Proven sealed on %1.</source>
        <translation>Verificada como sellada el %1.</translation>
    </message>
    <message>
        <source>Proven readable on %1.</source>
        <translation>Verificada como legible el %1.</translation>
    </message>
    <message>
        <source>Proven restorable on %1.</source>
        <translation>Verificada como restaurable el %1.</translation>
    </message>
    <message>
        <source>Proven identical on %1.</source>
        <translation>Verificada como idéntica el %1.</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Archivo de la copia</translation>
    </message>
    <message>
        <source>Confirm that you trust where it comes from (--accept-foreign).</source>
        <translation>Confirme que confía en su procedencia (--accept-foreign).</translation>
    </message>
    <message>
        <source>There is no record of this file: what it should contain is not known.</source>
        <translation>No hay manifiesto de este archivo: no se sabe qué debería contener.</translation>
    </message>
    <message>
        <source>Look at the row counts after the restore.</source>
        <translation>Mire el número de filas después de la restauración.</translation>
    </message>
    <message>
        <source>There is no record of this archive: what it should contain is not known.</source>
        <translation>No hay manifiesto de este archivo de pg_dump: no se sabe qué debería contener.</translation>
    </message>
    <message>
        <source>This is a backup of the server&apos;s roles and tablespaces, not of a database.</source>
        <translation>Es una copia de los roles y tablespaces del servidor, no de una base de datos.</translation>
    </message>
    <message>
        <source>Choose the backup of a database.</source>
        <translation>Elija la copia de una base de datos.</translation>
    </message>
    <message>
        <source>Use an older backup, or verify this one again.</source>
        <translation>Use una copia anterior, o verifique esta de nuevo.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Use otra copia.</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>Último simulacro</translation>
    </message>
    <message>
        <source>When it was last loaded for a trial, on %1, this was found: %2</source>
        <translation>La última vez que se cargó a modo de prueba, el %1, se encontró esto: %2</translation>
    </message>
    <message>
        <source>Use a backup whose drill went well, or restore it as a new database and look at that first.</source>
        <translation>Use una copia cuyo simulacro fuera bien, o restáurela como una base de datos nueva y mire antes esa.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>The backup comes from PostgreSQL %1, the server is older: %2.</source>
        <translation>La copia procede de PostgreSQL %1 y el servidor es más antiguo: %2.</translation>
    </message>
    <message>
        <source>Statements the older server does not know will stop the restore; nothing is lost then.</source>
        <translation>Las sentencias que el servidor más antiguo no conozca detendrán la restauración; en ese caso no se pierde nada.</translation>
    </message>
    <message>
        <source>Backup %1, server %2, client tools %3.</source>
        <translation>Copia %1, servidor %2, herramientas cliente %3.</translation>
    </message>
    <message>
        <source>Backup of an unknown version, server %1, client tools %2.</source>
        <translation>Copia de una versión desconocida, servidor %1, herramientas cliente %2.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>The server is a standby: it accepts no changes.</source>
        <translation>El servidor está en espera: no acepta cambios.</translation>
    </message>
    <message>
        <source>Restore on its primary.</source>
        <translation>Restaure en su primario.</translation>
    </message>
    <message>
        <source>%1 may not create databases.</source>
        <translation>%1 no tiene permiso para crear bases de datos.</translation>
    </message>
    <message>
        <source>As a superuser: ALTER ROLE %1 CREATEDB, or restore into an existing empty database.</source>
        <translation>Como superusuario: ALTER ROLE %1 CREATEDB, o restaure en una base de datos existente y vacía.</translation>
    </message>
    <message>
        <source>%1 belongs to %2; you are %3.</source>
        <translation>%1 pertenece a %2; usted es %3.</translation>
    </message>
    <message>
        <source>%1 is a superuser.</source>
        <translation>%1 es superusuario.</translation>
    </message>
    <message>
        <source>%1 may do what is needed.</source>
        <translation>%1 tiene los permisos necesarios.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>All roles the backup mentions exist.</source>
        <translation>Existen todos los roles que menciona la copia.</translation>
    </message>
    <message>
        <source>Which roles the backup mentions is not known.</source>
        <translation>No se sabe qué roles menciona la copia.</translation>
    </message>
    <message>
        <source>These roles do not exist on the server: %1.</source>
        <translation>Estos roles no existen en el servidor: %1.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>The backup uses none.</source>
        <translation>La copia no usa ninguna.</translation>
    </message>
    <message>
        <source>Which ones the backup needs is not known.</source>
        <translation>No se sabe cuáles necesita la copia.</translation>
    </message>
    <message>
        <source>Everything the backup uses is installed on the server.</source>
        <translation>Todo lo que usa la copia está instalado en el servidor.</translation>
    </message>
    <message>
        <source>The server does not have these extensions: %1.</source>
        <translation>El servidor no tiene estas extensiones: %1.</translation>
    </message>
    <message>
        <source>Install their packages on the server (postgresql-contrib, or the extension&apos;s own).</source>
        <translation>Instale sus paquetes en el servidor (postgresql-contrib, o el propio de la extensión).</translation>
    </message>
    <message>
        <source>Encoding, locale, tablespace</source>
        <translation>Codificación, configuración regional, tablespace</translation>
    </message>
    <message>
        <source>Those of the existing database stay.</source>
        <translation>Se quedan los de la base de datos existente.</translation>
    </message>
    <message>
        <source>The server has no tablespace &quot;%1&quot;.</source>
        <translation>El servidor no tiene ningún tablespace «%1».</translation>
    </message>
    <message>
        <source>Create it: CREATE TABLESPACE %1 LOCATION …</source>
        <translation>Créelo: CREATE TABLESPACE %1 LOCATION …</translation>
    </message>
    <message>
        <source>The database sorts by ICU, which this server was built without.</source>
        <translation>La base de datos ordena mediante ICU, y este servidor se compiló sin ICU.</translation>
    </message>
    <message>
        <source>Use a server built with ICU.</source>
        <translation>Use un servidor compilado con ICU.</translation>
    </message>
    <message>
        <source>The server&apos;s system does not know the locale &quot;%1&quot;.</source>
        <translation>El sistema del servidor no conoce la configuración regional «%1».</translation>
    </message>
    <message>
        <source>Install it there (locale-gen) and restart PostgreSQL.</source>
        <translation>Instálela allí (locale-gen) y reinicie PostgreSQL.</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>The server does not let %1 into a new database to load it.</source>
        <translation>El servidor no deja entrar a %1 en una base de datos nueva para cargarla.</translation>
    </message>
    <message>
        <source>Add a line to pg_hba.conf that lets this role into all databases, and reload it.</source>
        <translation>Añada a pg_hba.conf una línea que deje entrar a este rol en todas las bases de datos, y recárguelo.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a database &quot;%1&quot; already.</source>
        <translation>Ya existe una base de datos «%1».</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>Elija otro nombre, o reemplácela.</translation>
    </message>
    <message>
        <source>The new database %1 will be created.</source>
        <translation>Se creará la base de datos nueva %1.</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot; to replace.</source>
        <translation>No hay ninguna base de datos «%1» que reemplazar.</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot; to load into.</source>
        <translation>No hay ninguna base de datos «%1» en la que cargar.</translation>
    </message>
    <message>
        <source>Restore it as a new database.</source>
        <translation>Restáurela como una base de datos nueva.</translation>
    </message>
    <message>
        <source>%1 is not empty.</source>
        <translation>%1 no está vacía.</translation>
    </message>
    <message>
        <source>Replace it, or restore as a new database.</source>
        <translation>Reemplácela, o restaure como una base de datos nueva.</translation>
    </message>
    <message>
        <source>%1 (%2) will be replaced.</source>
        <translation>%1 (%2) se reemplazará.</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>Objetos grandes</translation>
    </message>
    <message>
        <source>The backup holds %1.</source>
        <translation>La copia contiene %1.</translation>
    </message>
    <message>
        <source>Raise max_locks_per_transaction, or restore it as a new database.</source>
        <translation>Aumente max_locks_per_transaction, o restáurela como una base de datos nueva.</translation>
    </message>
    <message>
        <source>Foreign tables</source>
        <translation>Tablas foráneas</translation>
    </message>
    <message>
        <source>The backup holds rows of %1: loading them adds them to what the server behind holds.</source>
        <translation>La copia contiene filas de %1: al cargarlas se añaden a lo que contiene el servidor que hay detrás.</translation>
    </message>
    <message>
        <source>If they are there still, take a backup made without --include-foreign-data, or they will be there twice.</source>
        <translation>Si aún están allí, use una copia hecha sin --include-foreign-data, o quedarán duplicadas.</translation>
    </message>
    <message>
        <source>Safety dump</source>
        <translation>Copia previa</translation>
    </message>
    <message>
        <source>%1 is dropped without being saved first: there is no way back.</source>
        <translation>%1 se elimina sin guardarla antes: no hay vuelta atrás.</translation>
    </message>
    <message>
        <source>Let it be saved first (leave out --no-safety-dump).</source>
        <translation>Deje que se guarde antes (omita --no-safety-dump).</translation>
    </message>
    <message>
        <source>There is no backup directory to save %1 to before it is dropped.</source>
        <translation>No hay ninguna carpeta de copias en la que guardar %1 antes de eliminarla.</translation>
    </message>
    <message>
        <source>Name one (--backup-dir), or go without (--no-safety-dump).</source>
        <translation>Indique una (--backup-dir), o prescinda de ella (--no-safety-dump).</translation>
    </message>
    <message>
        <source>%1 is saved to %2 before it is dropped.</source>
        <translation>%1 se guarda en %2 antes de eliminarla.</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Impedimento: %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>No hay nadie conectado.</translation>
    </message>
    <message>
        <source>1 session will be disconnected.</source>
        <translation>Se desconectará 1 sesión.</translation>
    </message>
    <message>
        <source>%1 sessions will be disconnected.</source>
        <translation>Se desconectarán %1 sesiones.</translation>
    </message>
    <message>
        <source>Stop the application first if it should not see an error.</source>
        <translation>Detenga antes la aplicación si no debe ver un error.</translation>
    </message>
    <message>
        <source>Space on the server</source>
        <translation>Espacio en el servidor</translation>
    </message>
    <message>
        <source>How much is free there cannot be seen from here.</source>
        <translation>Desde aquí no se puede ver cuánto espacio libre hay allí.</translation>
    </message>
    <message>
        <source>Look on the server (df).</source>
        <translation>Mírelo en el servidor (df).</translation>
    </message>
    <message>
        <source>%1 are free, the restore takes about %2.</source>
        <translation>Hay %1 libres; la restauración ocupa unos %2.</translation>
    </message>
    <message>
        <source>Free space first; a restore that runs out of it leaves everything as it was.</source>
        <translation>Libere antes espacio; una restauración que se queda sin espacio lo deja todo como estaba.</translation>
    </message>
    <message>
        <source>The restore into %1 was not begun: %2</source>
        <translation>No se empezó la restauración en %1: %2</translation>
    </message>
    <message>
        <source>No statistics of %1: %2</source>
        <translation>Sin estadísticas de %1: %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>%1: %2 on the server, %3 in the backup</source>
        <translation>%1: %2 en el servidor, %3 en la copia</translation>
    </message>
    <message>
        <source>password: whether it is the same is not known</source>
        <translation>contraseña: no se sabe si es la misma</translation>
    </message>
    <message>
        <source>password: none on the server</source>
        <translation>contraseña: ninguna en el servidor</translation>
    </message>
    <message>
        <source>password: differs</source>
        <translation>contraseña: difiere</translation>
    </message>
    <message>
        <source>missing on the server</source>
        <translation>falta en el servidor</translation>
    </message>
    <message>
        <source>Load the rows and build indexes over %1 connections</source>
        <translation>Cargar las filas y construir los índices por %1 conexiones</translation>
    </message>
    <message>
        <source>Loading over %1 connections only: %2</source>
        <translation>Se carga solo por %1 conexiones: %2</translation>
    </message>
    <message>
        <source>Finish indexes and constraints</source>
        <translation>Terminar índices y restricciones</translation>
    </message>
    <message>
        <source>The file ends inside a statement; use another backup.</source>
        <translation>El archivo termina dentro de una sentencia; use otra copia.</translation>
    </message>
    <message>
        <source>Removed %1, left by a drill that was killed.</source>
        <translation>Eliminada %1, resto de un simulacro interrumpido.</translation>
    </message>
    <message>
        <source>Dropped %1, left by a restore that was killed.</source>
        <translation>Eliminada %1, resto de una restauración interrumpida.</translation>
    </message>
    <message>
        <source>Database %1 takes connections again, which a killed restore had stopped.</source>
        <translation>La base de datos %1 vuelve a aceptar conexiones, que una restauración interrumpida había impedido.</translation>
    </message>
    <message>
        <source>Cannot create the folder %1.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Check its owner and mode.</source>
        <translation>Compruebe su propietario y su modo.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>%1 may not create schemas in %2.</source>
        <translation>%1 no tiene permiso para crear esquemas en %2.</translation>
    </message>
    <message>
        <source>As its owner: GRANT CREATE ON DATABASE … TO %1.</source>
        <translation>Como su propietario: GRANT CREATE ON DATABASE … TO %1.</translation>
    </message>
    <message>
        <source>A new schema is made for the tables; nothing else is touched.</source>
        <translation>Se crea un esquema nuevo para las tablas; no se toca nada más.</translation>
    </message>
    <message>
        <source>The new schema %1 is made for the tables; nothing else is touched.</source>
        <translation>Se crea el esquema nuevo %1 para las tablas; no se toca nada más.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>What these tables hold now is replaced: %1.</source>
        <translation>Se reemplaza lo que contienen ahora estas tablas: %1.</translation>
    </message>
    <message>
        <source>There is no undo: back up %1 first if its rows may be needed.</source>
        <translation>No se puede deshacer: haga antes copia de %1 si pudiera necesitar sus filas.</translation>
    </message>
    <message>
        <source>Missing tables</source>
        <translation>Tablas que faltan</translation>
    </message>
    <message>
        <source>They are made anew with all that belongs to them: %1.</source>
        <translation>Se crean de nuevo con todo lo que les pertenece: %1.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Single tables of an archive are left to pg_restore.</source>
        <translation>Las tablas sueltas de un archivo quedan para pg_restore.</translation>
    </message>
    <message>
        <source>Restore the archive as a new database, or use pg_restore --table.</source>
        <translation>Restaure el archivo como una base de datos nueva, o use pg_restore --table.</translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation>Elija una que exista.</translation>
    </message>
    <message>
        <source>1 table goes into %1.</source>
        <translation>1 tabla va a %1.</translation>
    </message>
    <message>
        <source>%1 tables go into %2.</source>
        <translation>%1 tablas van a %2.</translation>
    </message>
    <message>
        <source>Another restore is working on database &quot;%1&quot;.</source>
        <translation>Otra restauración está trabajando en la base de datos «%1».</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Espere a que acabe.</translation>
    </message>
    <message>
        <source>it ends inside the data of a table</source>
        <translation>termina dentro de los datos de una tabla</translation>
    </message>
    <message>
        <source>it ends inside a statement</source>
        <translation>termina dentro de una sentencia</translation>
    </message>
    <message>
        <source>it does not begin as a dump of pg_dump or pg_dumpall does</source>
        <translation>no empieza como un volcado de pg_dump o pg_dumpall</translation>
    </message>
    <message>
        <source>it ends before the last lines that pg_dump writes</source>
        <translation>termina antes de las últimas líneas que escribe pg_dump</translation>
    </message>
    <message>
        <source>%1 has the rows of the backup in another order.</source>
        <translation>%1 contiene las filas de la copia en otro orden.</translation>
    </message>
    <message>
        <source>The prepared transaction “%1” is open.</source>
        <translation>La transacción preparada «%1» está abierta.</translation>
    </message>
    <message>
        <source>End it, connected to this database: COMMIT PREPARED or ROLLBACK PREPARED.</source>
        <translation>Termínela, conectado a esta base de datos: COMMIT PREPARED o ROLLBACK PREPARED.</translation>
    </message>
    <message>
        <source>The replication slot “%1” reads this database: its consumer would silently lose its place.</source>
        <translation>La ranura de replicación «%1» lee esta base de datos: su consumidor perdería su posición sin aviso.</translation>
    </message>
    <message>
        <source>Stop the consumer and drop the slot by pg_drop_replication_slot().</source>
        <translation>Detenga el consumidor y elimine la ranura con pg_drop_replication_slot().</translation>
    </message>
    <message>
        <source>The subscription “%1” fills this database.</source>
        <translation>La suscripción «%1» llena esta base de datos.</translation>
    </message>
    <message>
        <source>Drop it, or disable it and set its slot to NONE.</source>
        <translation>Elimínela, o desactívela y ponga su ranura en NONE.</translation>
    </message>
    <message>
        <source>“%1” is a template database: PostgreSQL does not drop those.</source>
        <translation>«%1» es una base de datos plantilla: PostgreSQL no las elimina.</translation>
    </message>
    <message>
        <source>Clear the mark first: ALTER DATABASE %1 IS_TEMPLATE false.</source>
        <translation>Quite antes la marca: ALTER DATABASE %1 IS_TEMPLATE false.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is no whole number from %2 to %3.</source>
        <translation>«%1» del servidor guardado no es un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>lacks a quotation mark</source>
        <translation>tiene unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>has too many dots outside of quotation marks</source>
        <translation>tiene demasiados puntos fuera de las comillas</translation>
    </message>
    <message>
        <source>is no name and no pattern</source>
        <translation>no es ni un nombre ni un patrón</translation>
    </message>
    <message>
        <source>Free space on the disk that holds it; %1 shows which backups could go.</source>
        <translation>Libere espacio en el disco que lo contiene; %1 muestra qué copias podrían eliminarse.</translation>
    </message>
    <message>
        <source>A limit on the size of files is reached: ulimit -f, or that of the file system.</source>
        <translation>Se ha alcanzado un límite de tamaño de archivos: ulimit -f o el del sistema de archivos.</translation>
    </message>
    <message>
        <source>Too many files are open at once: raise the limit (ulimit -n), or use --jobs 1.</source>
        <translation>Hay demasiados archivos abiertos a la vez: aumente el límite (ulimit -n) o use --jobs 1.</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Set HOME or LARDER_HOME to a folder that can be written.</source>
        <translation>Haga que HOME o LARDER_HOME apunte a una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>The catalogue cannot be made. %1</source>
        <translation>No se puede crear el catálogo. %1</translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged: %2.</source>
        <translation>El catálogo %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>No backup is lost. Close the other Larder windows, then run %1.</source>
        <translation>No se ha perdido ninguna copia. Cierre las demás ventanas de Larder y ejecute %1.</translation>
    </message>
    <message>
        <source>its tables are not those of this Larder</source>
        <translation>sus tablas no son las de este Larder</translation>
    </message>
    <message>
        <source>another Larder has it open, so that it cannot be made anew</source>
        <translation>otro Larder lo tiene abierto, así que no se puede crear de nuevo</translation>
    </message>
    <message>
        <source>Another Larder is making the catalogue %1 anew.</source>
        <translation>Otro Larder está creando de nuevo el catálogo %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The catalogue was damaged and has been made anew from the backups. The history of jobs was in it; what is left of it is %1.</source>
        <translation>El catálogo estaba dañado y se ha creado de nuevo a partir de las copias. Contenía el historial de tareas; lo que queda de él es %1.</translation>
    </message>
    <message>
        <source>The backup directory itself is read instead.</source>
        <translation>En su lugar se lee el propio directorio de copias.</translation>
    </message>
    <message>
        <source>No backup is lost. %1 makes it anew.</source>
        <translation>No se ha perdido ninguna copia. %1 lo crea de nuevo.</translation>
    </message>
    <message>
        <source>Free space on the disk that holds %1; the backup directory is not meant.</source>
        <translation>Libere espacio en el disco de %1; no se trata del directorio de copias.</translation>
    </message>
    <message>
        <source>Another program has been writing to it for long; try again.</source>
        <translation>Otro programa lleva mucho tiempo escribiendo en él; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What it holds: %1.</source>
        <translation>Lo que contiene: %1.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to %2, which does not exist.</source>
        <translation>%1 es un enlace simbólico a %2, que no existe.</translation>
    </message>
    <message>
        <source>Name the file itself, or remove the link.</source>
        <translation>Indique el propio archivo o elimine el enlace.</translation>
    </message>
    <message>
        <source>%1 is no file that can be written.</source>
        <translation>%1 no es un archivo que se pueda escribir.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <source>%1 lies among the backups.</source>
        <translation>%1 está entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>Choose a file in another folder: only backups are written there.</source>
        <translation>Elija un archivo en otra carpeta: allí solo se escriben copias de seguridad.</translation>
    </message>
    <message>
        <source>Cannot write to standard output</source>
        <translation>No se puede escribir en la salida estándar</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>An administrator can allow it: %1 Or exclude what may not be read.</source>
        <translation>Un administrador puede permitirlo: %1 O excluya lo que no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is damaged: its end speaks of %2 gzip members with %3 bytes of SQL, and %4 with %5 are there.</source>
        <translation>%1 está dañado: su final habla de %2 miembros gzip con %3 bytes de SQL, y hay %4 con %5.</translation>
    </message>
    <message>
        <source>It was killed, or the computer went down.</source>
        <translation>Fue interrumpida o el equipo se apagó.</translation>
    </message>
    <message>
        <source>left out by a pattern</source>
        <translation>excluida por un patrón</translation>
    </message>
    <message>
        <source>a template</source>
        <translation>una plantilla</translation>
    </message>
    <message>
        <source>saved only when named</source>
        <translation>se guarda solo si se nombra</translation>
    </message>
    <message>
        <source>it takes no connections of yours</source>
        <translation>no acepta sus conexiones</translation>
    </message>
    <message>
        <source>kept for undo by a restore</source>
        <translation>guardada por una restauración para poder deshacer</translation>
    </message>
    <message>
        <source>scratch database of a restore or drill</source>
        <translation>base de trabajo de una restauración o un simulacro</translation>
    </message>
    <message>
        <source>… %1 lines are left out here …</source>
        <translation>… aquí se omiten %1 líneas …</translation>
    </message>
    <message>
        <source>“%1” must be given, or --all, but not both.</source>
        <translation>Debe indicarse «%1» o --all, pero no ambos.</translation>
    </message>
    <message>
        <source>Name the backups whose files are gone.</source>
        <translation>Nombre las copias cuyos archivos han desaparecido.</translation>
    </message>
    <message>
        <source>“%1” must be given, or --database, but not both.</source>
        <translation>Debe indicarse «%1» o --database, pero no ambos.</translation>
    </message>
    <message>
        <source>“%1” must be given, or one of --latest, --all and --sample.</source>
        <translation>Debe indicarse «%1» o una de las opciones --latest, --all y --sample.</translation>
    </message>
    <message>
        <source>“%1” goes with --apply.</source>
        <translation>«%1» va con --apply.</translation>
    </message>
    <message>
        <source>Forget the record of %1</source>
        <translation>Olvidar el registro de %1</translation>
    </message>
    <message>
        <source>Forget %1 records</source>
        <translation>Olvidar %1 registros</translation>
    </message>
    <message>
        <source>%1: “%2” is no port from 1 to 65535.</source>
        <translation>%1: «%2» no es un puerto de 1 a 65535.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>RESTORE.txt cannot be written: %1</source>
        <translation>No se puede escribir RESTORE.txt: %1</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted (sslmode=%2): who listens reads along.</source>
        <translation>La conexión con %1 no está cifrada (sslmode=%2): quien escucha puede leer.</translation>
    </message>
    <message>
        <source>Saved the note of %1.</source>
        <translation>Se ha guardado la nota de %1.</translation>
    </message>
    <message>
        <source>There was nothing to change on %1.</source>
        <translation>No había nada que cambiar en %1.</translation>
    </message>
    <message>
        <source>%1 is pinned.</source>
        <translation>%1 está fijada.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <translation>%1 ya no está fijada.</translation>
    </message>
    <message>
        <source>Free space there or choose another backup directory. What could go: %1.</source>
        <translation>Libere espacio allí o elija otra carpeta de copias. Lo que podría eliminarse: %1.</translation>
    </message>
    <message>
        <source>There are no databases &quot;%1&quot; on %2.</source>
        <translation>No hay bases de datos «%1» en %2.</translation>
    </message>
    <message>
        <source>%1 lists the databases there are; take a dropped one off the server&apos;s list.</source>
        <translation>%1 muestra las bases de datos que hay; quite de la lista del servidor la que se eliminó.</translation>
    </message>
    <message>
        <source>%1 is not saved: %2.</source>
        <translation>%1 no se guarda: %2.</translation>
    </message>
    <message>
        <source>%1 Cleaning up is left to the next backup.</source>
        <translation>%1 La limpieza se deja para la próxima copia.</translation>
    </message>
    <message>
        <source>The backups are saved</source>
        <translation>Las copias están guardadas</translation>
    </message>
    <message>
        <source>No database of %1 is called like &quot;%2&quot;.</source>
        <translation>Ninguna base de %1 se llama como «%2».</translation>
    </message>
    <message>
        <source>Nothing of %1 is removed: no good copy of it would stay.</source>
        <translation>No se elimina nada de %1: no quedaría ninguna copia buena.</translation>
    </message>
    <message>
        <source>Read %1 before older ones go</source>
        <translation>Leer %1 antes de que se vayan las anteriores</translation>
    </message>
    <message>
        <source>Nothing of %1 is removed, for the copy that was to stay cannot be relied on: %2</source>
        <translation>No se elimina nada de %1, pues no se puede confiar en la copia que debía quedar: %2</translation>
    </message>
    <message>
        <source>Would read %1 before older ones go</source>
        <translation>Leería %1 antes de que se vayan las anteriores</translation>
    </message>
    <message>
        <source>read before older ones go</source>
        <translation>se lee antes de que se vayan las anteriores</translation>
    </message>
    <message>
        <source>Write names as in SQL; what it holds is told by %1.</source>
        <translation>Escriba los nombres como en SQL; lo que contiene: %1.</translation>
    </message>
    <message>
        <source>It can be found by a part of its name: %1.</source>
        <translation>Se puede encontrar por una parte de su nombre: %1.</translation>
    </message>
    <message>
        <source>%1 object is called %2.</source>
        <translation>%1 objeto se llama %2.</translation>
    </message>
    <message>
        <source>%1 takes %2 on the server; before this backup %3 are free in %4.</source>
        <translation>%1 ocupa %2 en el servidor; antes de esta copia hay %3 libres en %4.</translation>
    </message>
    <message>
        <source>The contents of the large objects were not compared, only their number.</source>
        <translation>No se comparó el contenido de los objetos grandes, solo su número.</translation>
    </message>
    <message>
        <source>%1 table was read back; %2 differ.</source>
        <translation>Se ha releído %1 tabla; %2 difieren.</translation>
    </message>
    <message>
        <source>The private server is not confined (bubblewrap does not work here): functions of the backup run with the rights of its user.</source>
        <translation>El servidor privado no está confinado (bubblewrap no funciona aquí): las funciones de la copia se ejecutan con los permisos de su usuario.</translation>
    </message>
    <message>
        <source>Those there are: %1.</source>
        <translation>Los que hay: %1.</translation>
    </message>
    <message>
        <source>%1 of the checks stands in the way.</source>
        <translation>%1 de las comprobaciones lo impide.</translation>
    </message>
    <message>
        <source>The file of %1 is there: it is not forgotten.</source>
        <translation>El archivo de %1 está ahí: no se olvida.</translation>
    </message>
    <message>
        <source>Only the records of backups whose files are gone can be forgotten; a cleanup removes the others.</source>
        <translation>Solo pueden olvidarse los registros de copias cuyos archivos han desaparecido; una limpieza elimina las demás.</translation>
    </message>
    <message>
        <source>Forget what is gone</source>
        <translation>Olvidar lo desaparecido</translation>
    </message>
    <message>
        <source>Forgot %1</source>
        <translation>%1 olvidado</translation>
    </message>
    <message>
        <source>1 record forgotten.</source>
        <translation>1 registro olvidado.</translation>
    </message>
    <message>
        <source>%1 records forgotten.</source>
        <translation>%1 registros olvidados.</translation>
    </message>
    <message>
        <source>It was applied, but the server still differs: %1.</source>
        <translation>Se aplicó, pero el servidor todavía difiere: %1.</translation>
    </message>
    <message>
        <source>Nothing is ever taken away from a role: do that by hand where it is meant.</source>
        <translation>Nunca se quita nada a un rol: hágalo a mano donde se desee.</translation>
    </message>
    <message>
        <source>It was applied, but whether the server has all of it could not be asked: %1</source>
        <translation>Se aplicó, pero no se pudo preguntar si el servidor lo tiene todo: %1</translation>
    </message>
    <message>
        <source>Backups by %1 hold no role passwords: only a superuser may read them.</source>
        <translation>Las copias hechas por %1 no contienen las contraseñas de los roles: solo un superusuario puede leerlas.</translation>
    </message>
    <message>
        <source>%1: PostgreSQL %2, %3 database.</source>
        <translation>%1: PostgreSQL %2, %3 base de datos.</translation>
    </message>
    <message>
        <source>The restore was stopped.</source>
        <translation>Se detuvo la restauración.</translation>
    </message>
    <message>
        <source>It was not saved before. A backup of it can be loaded by: %1</source>
        <translation>No se guardó antes. Se puede cargar una copia de seguridad con: %1</translation>
    </message>
    <message>
        <source>It was saved as %1. Bring it back by: %2</source>
        <translation>Se guardó como %1. Para recuperarla: %2</translation>
    </message>
    <message>
        <source>Database &quot;%1&quot; was dropped, and its restore did not succeed: %2</source>
        <translation>La base de datos «%1» se eliminó y su restauración no tuvo éxito: %2</translation>
    </message>
    <message>
        <source>The replaced database could not be dropped, it is there as %1: %2</source>
        <translation>No se pudo eliminar la base de datos reemplazada, está como %1: %2</translation>
    </message>
    <message>
        <source>That the backup was restored could not be noted in its record: %1</source>
        <translation>No se pudo anotar en el registro de la copia que se restauró: %1</translation>
    </message>
    <message>
        <source>Restore a backup instead; those there are: %1.</source>
        <translation>Restaure en su lugar una copia; las que hay: %1.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, that of the server %2: nothing is removed by age until they agree.</source>
        <translation>El reloj de este equipo dice %1, el del servidor %2: no se elimina nada por antigüedad hasta que coincidan.</translation>
    </message>
    <message>
        <source>It is %1, and the newest backup is of %2: either nothing was saved since, or the clock of this computer is wrong. Nothing is removed by age until there are new backups.</source>
        <translation>Es el %1 y la copia más reciente es del %2: o no se ha guardado nada desde entonces o el reloj de este equipo está mal. No se elimina nada por antigüedad hasta que haya copias nuevas.</translation>
    </message>
    <message>
        <source>No backup was made between %1 and %2: either the computer rested, or its clock is wrong. Backups from before are not removed by age until there are more days of new ones.</source>
        <translation>No se hizo ninguna copia entre el %1 y el %2: o el equipo descansó o su reloj está mal. Las copias anteriores no se eliminan por antigüedad hasta que haya más días de copias nuevas.</translation>
    </message>
    <message>
        <source>Its date lies in the future.</source>
        <translation>Su fecha está en el futuro.</translation>
    </message>
    <message>
        <source>No recent backup of %1 was made by Larder, and nobody has read the files of others.</source>
        <translation>Ninguna copia reciente de %1 es de Larder, y nadie ha leído los archivos de otros.</translation>
    </message>
    <message>
        <source>Of %1 there are only parts, no backup of the whole database.</source>
        <translation>De %1 solo hay partes, ninguna copia de la base entera.</translation>
    </message>
    <message>
        <source>There is no good backup of %1. %2</source>
        <translation>No hay ninguna copia buena de %1. %2</translation>
    </message>
    <message>
        <source>The newest good backup of %1 was made %2.</source>
        <translation>La copia buena más reciente de %1 se hizo %2.</translation>
    </message>
    <message>
        <source>The newest backup of %1 is damaged. %2</source>
        <translation>La copia más reciente de %1 está dañada. %2</translation>
    </message>
    <message>
        <source>The last drill of %1 failed %2: %3</source>
        <translation>El último simulacro de %1 falló %2: %3</translation>
    </message>
    <message>
        <source>%1 was never saved.</source>
        <translation>%1 nunca se ha guardado.</translation>
    </message>
    <message>
        <source>The last backup failed %1: %2</source>
        <translation>La última copia falló %1: %2</translation>
    </message>
    <message>
        <source>The last %1 backups failed, the newest %2: %3</source>
        <translation>Las últimas %1 copias fallaron, la más reciente %2: %3</translation>
    </message>
    <message>
        <source>The file of the backup of %1 of %2 is missing beside its record.</source>
        <translation>Falta el archivo de la copia de %1 del %2 junto a su registro.</translation>
    </message>
    <message>
        <source>%1 files of backups of %2 are missing beside their records, the newest of %3.</source>
        <translation>Faltan %1 archivos de copias de %2 junto a sus registros, el más reciente del %3.</translation>
    </message>
    <message>
        <source>The next backups want %1; the disk has %2 free.</source>
        <translation>Las próximas copias necesitan %1; el disco tiene %2 libres.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: %1</source>
        <translation>No se puede leer el catálogo: %1</translation>
    </message>
    <message>
        <source>The server could not be asked which databases it has: %1</source>
        <translation>No se pudo preguntar al servidor qué bases tiene: %1</translation>
    </message>
    <message>
        <source>the clock is in doubt: nothing is removed</source>
        <translation>el reloj es dudoso: no se elimina nada</translation>
    </message>
    <message>
        <source>no copy that stays could be read</source>
        <translation>no se pudo leer ninguna copia que queda</translation>
    </message>
    <message>
        <source>The name of the host is not known here: check its spelling and this machine&apos;s DNS.</source>
        <translation>El nombre del host no se conoce aquí: compruebe cómo está escrito y el DNS de este equipo.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>El puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>This sslmode wants the certificate of the server&apos;s authority: put it into ~/.postgresql/root.crt or name its file by sslrootcert.</source>
        <translation>Este sslmode necesita el certificado de la autoridad del servidor: póngalo en ~/.postgresql/root.crt o indique su archivo con sslrootcert.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted here: check the authority&apos;s certificate (sslrootcert).</source>
        <translation>Aquí no se confía en el certificado del servidor: compruebe el de la autoridad (sslrootcert).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name: connect by the name in it, or have it made out to this one.</source>
        <translation>El certificado del servidor está a otro nombre: conéctese con ese nombre o haga que se emita a este.</translation>
    </message>
    <message>
        <source>The server offers no TLS: have it turned on there (ssl = on), or choose another sslmode where the network is trusted.</source>
        <translation>El servidor no ofrece TLS: haga que se active allí (ssl = on) o elija otro sslmode si la red es de confianza.</translation>
    </message>
    <message>
        <source>TLS could not be agreed on: check sslmode, certificates and the versions allowed.</source>
        <translation>No se pudo acordar TLS: compruebe sslmode, los certificados y las versiones permitidas.</translation>
    </message>
    <message>
        <source>Nobody listens there: check that the server runs, on this port, and for this address (listen_addresses).</source>
        <translation>Nadie escucha allí: compruebe que el servidor funciona, en este puerto y para esta dirección (listen_addresses).</translation>
    </message>
    <message>
        <source>There is no socket in this folder: check that the server runs, its port, and where its sockets are (unix_socket_directories).</source>
        <translation>No hay ningún socket en esta carpeta: compruebe que el servidor funciona, su puerto y dónde están sus sockets (unix_socket_directories).</translation>
    </message>
    <message>
        <source>There is no way to this host: check the network, a VPN, a firewall.</source>
        <translation>No hay camino hacia este host: compruebe la red, una VPN, un cortafuegos.</translation>
    </message>
    <message>
        <source>a file for messages in memory</source>
        <translation>un archivo en memoria para los mensajes</translation>
    </message>
    <message>
        <source>A limit set for this role or server is reached (temp_file_limit, for instance): an administrator can raise it.</source>
        <translation>Se ha alcanzado un límite fijado para este rol o servidor (temp_file_limit, por ejemplo): un administrador puede aumentarlo.</translation>
    </message>
    <message>
        <source>The server lacks memory or another resource: its log says which.</source>
        <translation>Al servidor le falta memoria u otro recurso: su registro dice cuál.</translation>
    </message>
    <message>
        <source>A fixed limit of the server is reached: its documentation names them.</source>
        <translation>Se ha alcanzado un límite fijo del servidor: su documentación los enumera.</translation>
    </message>
    <message>
        <source>Another session changed the same things at the same time: try again.</source>
        <translation>Otra sesión ha cambiado lo mismo al mismo tiempo: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server takes no changes: it is a standby, or set to read only.</source>
        <translation>El servidor no admite cambios: está en espera (standby) o es de solo lectura.</translation>
    </message>
    <message>
        <source>The server cannot read or write one of its own files: look at its log.</source>
        <translation>El servidor no puede leer o escribir uno de sus propios archivos: consulte su registro.</translation>
    </message>
    <message>
        <source>The server found its own data damaged, or a fault of its own: look at its log.</source>
        <translation>El servidor ha encontrado dañados sus propios datos, o un fallo propio: consulte su registro.</translation>
    </message>
    <message>
        <source>The server at %1 was lost while it committed: whether it did is not known.</source>
        <translation>Se perdió el servidor %1 mientras confirmaba: no se sabe si lo hizo.</translation>
    </message>
    <message>
        <source>Look at what is there when the server answers again, before anything else is done.</source>
        <translation>Mire qué hay cuando el servidor vuelva a responder, antes de hacer nada más.</translation>
    </message>
    <message>
        <source>Patterns are those of psql&apos;s \d: lower case unless quoted, schema.table or a name in the search path.</source>
        <translation>Los patrones son los de \d de psql: minúsculas salvo entre comillas, esquema.tabla o un nombre de la ruta de búsqueda.</translation>
    </message>
    <message>
        <source>Free space on this machine&apos;s disk, or choose another backup directory.</source>
        <translation>Libere espacio en el disco de este equipo o elija otro directorio de copias.</translation>
    </message>
    <message>
        <source>There are more tables or large objects than the server&apos;s lock table holds for one transaction: raise max_locks_per_transaction.</source>
        <translation>Hay más tablas u objetos grandes de los que caben en la tabla de bloqueos del servidor para una transacción: aumente max_locks_per_transaction.</translation>
    </message>
    <message>
        <source>Add one: %1.</source>
        <translation>Añada uno: %1.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is neither true nor false.</source>
        <translation>El campo «%1» del servidor guardado no es ni verdadero ni falso.</translation>
    </message>
    <message>
        <source>it is cut off: it ends after the rows, without indexes, keys and triggers</source>
        <translation>está cortado: termina después de las filas, sin índices, claves ni disparadores</translation>
    </message>
    <message>
        <source>%1 has no record and does not show its end: whether something is missing there cannot be seen.</source>
        <translation>%1 no tiene registro y no muestra su final: no se puede ver si allí falta algo.</translation>
    </message>
    <message>
        <source>%1 cannot be written to: what was found out is not recorded there.</source>
        <translation>No se puede escribir en %1: lo averiguado no queda registrado allí.</translation>
    </message>
    <message>
        <source>What was found out about %1 is not written down: %2</source>
        <translation>Lo averiguado sobre %1 no queda anotado: %2</translation>
    </message>
    <message>
        <source>Rows of %1 lie there.</source>
        <translation>Allí hay filas de %1.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>schema only</source>
        <translation>solo definiciones</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>solo datos</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 tabla</translation>
    </message>
    <message>
        <source>some tables</source>
        <translation>algunas tablas</translation>
    </message>
    <message>
        <source>1 schema</source>
        <translation>1 esquema</translation>
    </message>
    <message>
        <source>%1 schemas</source>
        <translation>%1 esquemas</translation>
    </message>
    <message>
        <source>some schemas</source>
        <translation>algunos esquemas</translation>
    </message>
    <message>
        <source>without 1 table</source>
        <translation>sin 1 tabla</translation>
    </message>
    <message>
        <source>without %1 tables</source>
        <translation>sin %1 tablas</translation>
    </message>
    <message>
        <source>without some tables</source>
        <translation>sin algunas tablas</translation>
    </message>
    <message>
        <source>without 1 schema</source>
        <translation>sin 1 esquema</translation>
    </message>
    <message>
        <source>without %1 schemas</source>
        <translation>sin %1 esquemas</translation>
    </message>
    <message>
        <source>without some schemas</source>
        <translation>sin algunos esquemas</translation>
    </message>
    <message>
        <source>without the rows of 1 table</source>
        <translation>sin las filas de 1 tabla</translation>
    </message>
    <message>
        <source>without the rows of %1 tables</source>
        <translation>sin las filas de %1 tablas</translation>
    </message>
    <message>
        <source>without the rows of some tables</source>
        <translation>sin las filas de algunas tablas</translation>
    </message>
    <message>
        <source>without large objects</source>
        <translation>sin objetos grandes</translation>
    </message>
    <message>
        <source>without the rows of unlogged tables</source>
        <translation>sin las filas de las tablas sin registro</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>todas las filas</translation>
    </message>
    <message>
        <source>all definitions: tables, keys, indexes, functions</source>
        <translation>todas las definiciones: tablas, claves, índices, funciones</translation>
    </message>
    <message>
        <source>everything but the tables %1</source>
        <translation>todo salvo las tablas %1</translation>
    </message>
    <message>
        <source>everything but the schemas %1</source>
        <translation>todo salvo los esquemas %1</translation>
    </message>
    <message>
        <source>the tables %1</source>
        <translation>las tablas %1</translation>
    </message>
    <message>
        <source>the schemas %1</source>
        <translation>los esquemas %1</translation>
    </message>
    <message>
        <source>the rows of %1</source>
        <translation>las filas de %1</translation>
    </message>
    <message>
        <source>all large objects</source>
        <translation>todos los objetos grandes</translation>
    </message>
    <message>
        <source>the rows of unlogged tables</source>
        <translation>las filas de las tablas sin registro</translation>
    </message>
    <message>
        <source>part of the database</source>
        <translation>parte de la base</translation>
    </message>
    <message>
        <source>what the job that made it left out</source>
        <translation>lo que omitió la tarea que la hizo</translation>
    </message>
    <message>
        <source>Move it away: Larder begins a new one with the next backup, and no backup is lost.</source>
        <translation>Muévalo a otro sitio: Larder empieza uno nuevo con la próxima copia, y no se pierde ninguna copia.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a list of checksums.</source>
        <translation>%1 es una carpeta, no una lista de sumas de verificación.</translation>
    </message>
    <message>
        <source>The record was changed by hand: SHA256SUMS lists another hash for it.</source>
        <translation>El registro se cambió a mano: SHA256SUMS indica otro hash.</translation>
    </message>
    <message>
        <source>it names an unknown level of proof</source>
        <translation>nombra un nivel de prueba desconocido</translation>
    </message>
    <message>
        <source>a newer Larder wrote it</source>
        <translation>lo escribió un Larder más nuevo</translation>
    </message>
    <message>
        <source>The notes on the files in %1 are too long.</source>
        <translation>Las notas sobre los archivos de %1 son demasiado largas.</translation>
    </message>
    <message>
        <source>Shorten the longest ones.</source>
        <translation>Acorte las más largas.</translation>
    </message>
    <message>
        <source>The file is missing; only its record is left.</source>
        <translation>Falta el archivo; solo queda su registro.</translation>
    </message>
    <message>
        <source>Waiting for another job on %1.</source>
        <translation>Esperando a otro trabajo en %1.</translation>
    </message>
    <message>
        <source>Waiting for another job on %1: &quot;%2&quot; by process %3 on host %4 since %5.</source>
        <translation>Esperando a otro trabajo en %1: «%2» del proceso %3 en el equipo %4 desde %5.</translation>
    </message>
    <message>
        <source>The lock on %1 was held by one that gave no sign of life: it is taken over.</source>
        <translation>El bloqueo de %1 lo tenía alguien que no daba señales de vida: se toma.</translation>
    </message>
    <message>
        <source>The lock on %1 was held for &quot;%2&quot; by process %3 on host %4 since %5, which gave no sign of life: it is taken over.</source>
        <translation>El bloqueo de %1 lo tenía para «%2» el proceso %3 en el equipo %4 desde %5, que no daba señales de vida: se toma.</translation>
    </message>
    <message>
        <source>%1 is removed as soon as it is made.</source>
        <translation>%1 se elimina en cuanto se crea.</translation>
    </message>
    <message>
        <source>See what else works in that folder.</source>
        <translation>Mire qué más trabaja en esa carpeta.</translation>
    </message>
    <message>
        <source>Mount the disk it lies on. If it was removed on purpose, make an empty folder there, then: %1.</source>
        <translation>Monte el disco que la contiene. Si se quitó a propósito, cree allí una carpeta vacía y después: %1.</translation>
    </message>
    <message>
        <source>The disk may not be mounted. Mount it, or, when the change is meant: %1.</source>
        <translation>Puede que el disco no esté montado. Móntelo o, si el cambio es intencionado: %1.</translation>
    </message>
    <message>
        <source>The file of the backup %1 in %2 is missing; only its record is left.</source>
        <translation>Falta el archivo de la copia %1 en %2; solo queda su registro.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or let go of its record: %1</source>
        <translation>Recupere el archivo de una copia o renuncie a su registro: %1</translation>
    </message>
    <message>
        <source>Cannot change the note on a file without a record</source>
        <translation>No se puede cambiar la nota de un archivo sin registro</translation>
    </message>
    <message>
        <source>there are %1 large objects, the backup has %2</source>
        <translation>hay %1 objetos grandes, la copia tiene %2</translation>
    </message>
    <message>
        <source>It is in %1 now: compare the tables named, and report this with the log.</source>
        <translation>Ahora está en %1: compare las tablas nombradas e informe de ello con el registro.</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables and %3 large objects are those of the backup</source>
        <translation>%1 filas en %2 tablas y %3 objetos grandes son los de la copia de seguridad</translation>
    </message>
    <message>
        <source>Database &quot;%1&quot; was dropped half way and cannot be used any more: %2</source>
        <translation>La base de datos «%1» quedó a medio eliminar y ya no se puede usar: %2</translation>
    </message>
    <message>
        <source>Finish it when the server answers again: DROP DATABASE.</source>
        <translation>Termínelo cuando el servidor vuelva a responder: DROP DATABASE.</translation>
    </message>
    <message>
        <source>process %1 of %2 (%3, from %4) in %5</source>
        <translation>proceso %1 de %2 (%3, desde %4) en %5</translation>
    </message>
    <message>
        <source>These sessions could not be ended: %1.</source>
        <translation>No se pudieron terminar estas sesiones: %1.</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>All in one transaction, the tables, indexes and large objects of the backup need about %1 locks; the server has %2.</source>
        <translation>En una sola transacción, las tablas, índices y objetos grandes de la copia necesitan unos %1 bloqueos; el servidor tiene %2.</translation>
    </message>
    <message>
        <source>Free space first: the database is dropped before it is loaded anew.</source>
        <translation>Libere espacio primero: la base de datos se elimina antes de volver a cargarse.</translation>
    </message>
    <message>
        <source>A drill that was killed left the folder %1.</source>
        <translation>Un simulacro interrumpido dejó la carpeta %1.</translation>
    </message>
    <message>
        <source>A restore that was killed left the database %1.</source>
        <translation>Una restauración interrumpida dejó la base de datos %1.</translation>
    </message>
    <message>
        <source>A restore that was killed left a database closed to connections.</source>
        <translation>Una restauración interrumpida dejó una base de datos cerrada a conexiones.</translation>
    </message>
    <message>
        <source>%1 is no note of a restore.</source>
        <translation>%1 no es una nota de una restauración.</translation>
    </message>
    <message>
        <source>Part of a database</source>
        <translation>Parte de una base</translation>
    </message>
    <message>
        <source>This backup holds rows only: it makes no tables to load them into.</source>
        <translation>Esta copia solo contiene filas: no crea tablas donde cargarlas.</translation>
    </message>
    <message>
        <source>This backup holds a part of a database and will replace all of %1. Missing will be: %2.</source>
        <translation>Esta copia contiene parte de una base y reemplazará todo %1. Faltará: %2.</translation>
    </message>
    <message>
        <source>Go on only if nobody needs that.</source>
        <translation>Continúe solo si nadie lo necesita.</translation>
    </message>
    <message>
        <source>This backup holds a part of a database. If it replaced %1, these would be missing: %2.</source>
        <translation>Esta copia contiene parte de una base. Si reemplazara %1, faltaría: %2.</translation>
    </message>
    <message>
        <source>Use a backup of the whole database, or restore this one as a new database. To replace it all the same, confirm that a part is meant (--accept-partial).</source>
        <translation>Use una copia de toda la base, o restaure esta como base nueva. Para reemplazar de todos modos, confirme que quiere una parte (--accept-partial).</translation>
    </message>
    <message>
        <source>This backup holds a part of a database. Missing will be: %1.</source>
        <translation>Esta copia contiene parte de una base. Faltará: %1.</translation>
    </message>
    <message>
        <source>Use a backup of the whole database where all of it is needed.</source>
        <translation>Use una copia de toda la base donde haga falta todo.</translation>
    </message>
    <message>
        <source>A note of an earlier restore cannot be read and was put aside as %1: %2</source>
        <translation>No se puede leer una nota de una restauración anterior y se apartó como %1: %2</translation>
    </message>
    <message>
        <source>A note of an earlier restore cannot be read: %1</source>
        <translation>No se puede leer una nota de una restauración anterior: %1</translation>
    </message>
    <message>
        <source>What an earlier restore left could not be undone now: %1</source>
        <translation>No se pudo deshacer ahora lo que dejó una restauración anterior: %1</translation>
    </message>
    <message>
        <source>This standby has cancelled queries before to apply changes of its primary, and may have cancelled this dump. Set max_standby_streaming_delay higher or hot_standby_feedback on, or back up the primary.</source>
        <translation>Este servidor en espera ya ha cancelado consultas para aplicar cambios de su primario, y puede haber cancelado este volcado. Aumente max_standby_streaming_delay o active hot_standby_feedback, o haga la copia del primario.</translation>
    </message>
    <message>
        <source>%1 is not saved, though there are backups of it: it takes no connections of this user. Where nobody meant that: ALTER DATABASE … ALLOW_CONNECTIONS true, or GRANT CONNECT ON DATABASE …; else leave it out (--exclude).</source>
        <translation>%1 no se guarda, aunque hay copias de ella: no acepta conexiones de este usuario. Si nadie lo quiso así: ALTER DATABASE … ALLOW_CONNECTIONS true, o GRANT CONNECT ON DATABASE …; si no, exclúyala (--exclude).</translation>
    </message>
    <message>
        <source>No database %1 was made.</source>
        <translation>No se creó ninguna base %1.</translation>
    </message>
    <message>
        <source>Database %1 is as it was.</source>
        <translation>La base de datos %1 está como estaba.</translation>
    </message>
    <message>
        <source>%1 takes no connections any more, so it is not saved.</source>
        <translation>%1 ya no acepta conexiones, así que no se guarda.</translation>
    </message>
    <message>
        <source>The server answers, and target_session_attrs (PGTARGETSESSIONATTRS) asks for another kind of server: leave it out, or name that one.</source>
        <translation>El servidor responde, pero target_session_attrs (PGTARGETSESSIONATTRS) pide otro tipo de servidor: quítelo o nombre aquel.</translation>
    </message>
    <message>
        <source>What a killed restore has closed is opened by %1; what somebody closed by ALTER DATABASE … ALLOW_CONNECTIONS true. One left half dropped can only be dropped.</source>
        <translation>Lo que cerró una restauración interrumpida lo abre %1; lo que cerró alguien, ALTER DATABASE … ALLOW_CONNECTIONS true. Una base a medio borrar solo puede borrarse.</translation>
    </message>
    <message>
        <source>The function %1 finds what it uses through the search_path, which is empty while a dump is loaded. In the database that is saved: ALTER FUNCTION %1 SET search_path = …; then back it up again.</source>
        <translation>La función %1 encuentra lo que usa mediante search_path, que está vacío mientras se carga una copia. En la base que se guarda: ALTER FUNCTION %1 SET search_path = …; luego vuelva a hacer la copia.</translation>
    </message>
    <message>
        <source>Database “%1” at %2 takes no connections.</source>
        <translation>La base de datos «%1» en %2 no acepta conexiones.</translation>
    </message>
    <message>
        <source>The session that holds the snapshot of the database is gone; look at the server&apos;s log, then try again.</source>
        <translation>La sesión que mantiene la instantánea de la base ya no existe; mire el registro del servidor y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>pg_restore did not read %1 to its end (%2); nothing is known against the file.</source>
        <translation>pg_restore no leyó %1 hasta el final (%2); no se sabe nada en contra del archivo.</translation>
    </message>
    <message>
        <source>Find out what ended it, then try again. Where memory is short the kernel kills programs: journalctl -k tells.</source>
        <translation>Averigüe qué lo terminó y vuelva a intentarlo. Cuando falta memoria, el núcleo mata programas: journalctl -k lo dice.</translation>
    </message>
    <message>
        <source>Loading over one connection: %1.</source>
        <translation>Se carga por una sola conexión: %1.</translation>
    </message>
    <message>
        <source>Loading over several connections failed, a single one is tried: %1</source>
        <translation>La carga por varias conexiones falló; se intenta con una sola: %1</translation>
    </message>
    <message>
        <source>Nothing was dropped, because the server could not write to disk what it holds in memory (CHECKPOINT). %1</source>
        <translation>No se borró nada, porque el servidor no pudo escribir en el disco lo que tiene en memoria (CHECKPOINT). %1</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log; most often one of its disks is full.</source>
        <translation>Mire el registro del servidor; lo más frecuente es que uno de sus discos esté lleno.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Sentencias</translation>
    </message>
    <message>
        <source>The file holds what is never sent to a server: %1</source>
        <translation>El archivo contiene lo que nunca se envía a un servidor: %1</translation>
    </message>
    <message>
        <source>Look at that place. If it can be spared, take it out of a copy of the file.</source>
        <translation>Mire ese lugar. Si es prescindible, quítelo de una copia del archivo.</translation>
    </message>
    <message>
        <source>%1 of its statements are none that pg_dump writes, and may do anything with the rights of %2: %3</source>
        <translation>%1 de sus sentencias no son de las que escribe pg_dump y pueden hacer cualquier cosa con los permisos de %2: %3</translation>
    </message>
    <message>
        <source>They are sent, as you agreed to.</source>
        <translation>Se envían, como usted aceptó.</translation>
    </message>
    <message>
        <source>Read them in the file, then say that they may be sent (--accept-statements).</source>
        <translation>Léalas en el archivo y diga después que pueden enviarse (--accept-statements).</translation>
    </message>
    <message>
        <source>They are left out; nothing needs to be done.</source>
        <translation>Se omiten; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Poderes del rol</translation>
    </message>
    <message>
        <source>%1 is a superuser: functions of the file may do anything on this server while it is loaded.</source>
        <translation>%1 es superusuario: las funciones del archivo pueden hacer cualquier cosa en este servidor mientras se carga.</translation>
    </message>
    <message>
        <source>Replacing it needs its owner&apos;s rights or a superuser&apos;s: GRANT %1 TO %2, or restore it as a new database.</source>
        <translation>Reemplazarla exige los derechos de su propietario o de un superusuario: GRANT %1 TO %2, o restáurela como base nueva.</translation>
    </message>
    <message>
        <source>The database is to belong to %1; %2 is no member.</source>
        <translation>La base debe pertenecer a %1; %2 no es miembro.</translation>
    </message>
    <message>
        <source>As a superuser: GRANT %1 TO %2.</source>
        <translation>Como superusuario: GRANT %1 TO %2.</translation>
    </message>
    <message>
        <source>It is nothing that pg_dump writes, and may do anything.</source>
        <translation>pg_dump no escribe nada así, y puede hacer cualquier cosa.</translation>
    </message>
    <message>
        <source>The server may read it otherwise than it looks.</source>
        <translation>El servidor puede leerlo de otra forma de lo que parece.</translation>
    </message>
    <message>
        <source>It puts code of the file&apos;s maker into the server itself.</source>
        <translation>Introduce código del autor del archivo en el propio servidor.</translation>
    </message>
    <message>
        <source>It goes on as another role.</source>
        <translation>Continúa como otro rol.</translation>
    </message>
    <message>
        <source>It changes what belongs to PostgreSQL itself.</source>
        <translation>Cambia lo que pertenece al propio PostgreSQL.</translation>
    </message>
    <message>
        <source>It connects to another server.</source>
        <translation>Se conecta a otro servidor.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>The file was loaded no further than %1</source>
        <translation>El archivo no se cargó más allá de %1</translation>
    </message>
    <message>
        <source>It is too long to be read whole.</source>
        <translation>Es demasiado larga para leerla entera.</translation>
    </message>
    <message>
        <source>It is about the database as a whole.</source>
        <translation>Se refiere a la base de datos en su conjunto.</translation>
    </message>
    <message>
        <source>It is about the whole server.</source>
        <translation>Se refiere a todo el servidor.</translation>
    </message>
    <message>
        <source>The file goes on with another database here.</source>
        <translation>Aquí el archivo continúa con otra base de datos.</translation>
    </message>
    <message>
        <source>It names the database to connect to.</source>
        <translation>Nombra la base de datos a la que conectarse.</translation>
    </message>
    <message>
        <source>It is a command of psql, which nothing here runs.</source>
        <translation>Es una orden de psql, que aquí nada ejecuta.</translation>
    </message>
    <message>
        <source>A restore that was killed left the database %1 closed to connections: nobody can use it.</source>
        <translation>Una restauración interrumpida dejó la base %1 cerrada a conexiones: nadie puede usarla.</translation>
    </message>
    <message>
        <source>%1 It is on another server (system identifier %2).</source>
        <translation>%1 Está en otro servidor (identificador de sistema %2).</translation>
    </message>
    <message>
        <source>The scratch database %1 could not be dropped and takes space on the server: %2 It goes with the next backup or restore there, by %3, or by DROP DATABASE %1.</source>
        <translation>La base de trabajo %1 no pudo borrarse y ocupa espacio en el servidor: %2 Desaparece con la próxima copia o restauración allí, con %3 o con DROP DATABASE %1.</translation>
    </message>
    <message>
        <source>The backup ends in the middle.</source>
        <translation>La copia termina a la mitad.</translation>
    </message>
    <message>
        <source>The backup has text where pg_dump writes none.</source>
        <translation>La copia tiene texto donde pg_dump no escribe ninguno.</translation>
    </message>
    <message>
        <source>Behind the semicolon of a COPY, or behind a command, stands more on the same line: move it to a line of its own.</source>
        <translation>Tras el punto y coma de un COPY, o tras una orden, hay más texto en la misma línea: póngalo en una línea propia.</translation>
    </message>
    <message>
        <source>%1 more statements were left out.</source>
        <translation>Se omitieron %1 sentencias más.</translation>
    </message>
    <message>
        <source>Rows were left out.</source>
        <translation>Se omitieron filas.</translation>
    </message>
    <message>
        <source>This server has no such setting.</source>
        <translation>Este servidor no tiene ese ajuste.</translation>
    </message>
    <message>
        <source>Left out %1 %2</source>
        <translation>Omitido: %1 %2</translation>
    </message>
    <message>
        <source>%1 This is %2</source>
        <translation>%1 Se trata de la %2</translation>
    </message>
    <message>
        <source>%1 does not get empty.</source>
        <translation>%1 no queda vacío.</translation>
    </message>
    <message>
        <source>Find out what writes to it.</source>
        <translation>Averigüe qué escribe ahí.</translation>
    </message>
    <message>
        <source>There is no SQL text in %1, but something packed.</source>
        <translation>En %1 no hay texto SQL, sino algo empaquetado.</translation>
    </message>
    <message>
        <source>The end of line %1 is another one than that of the lines before it: they are left as they are, and carriage returns are taken for data, as psql does.</source>
        <translation>La línea %1 no termina como las anteriores: se dejan como están, y los retornos de carro se toman por datos, como hace psql.</translation>
    </message>
    <message>
        <source>%1 is the table of contents of a dump in directory format.</source>
        <translation>%1 es el índice de un volcado en formato de directorio.</translation>
    </message>
    <message>
        <source>Name the folder it lies in.</source>
        <translation>Indique la carpeta en la que está.</translation>
    </message>
    <message>
        <source>%1 is an archive of pg_dump&apos;s tar format.</source>
        <translation>%1 es un archivo en el formato tar de pg_dump.</translation>
    </message>
    <message>
        <source>It is read through %1.</source>
        <translation>Se lee a través de %1.</translation>
    </message>
    <message>
        <source>The dump in it is %1.</source>
        <translation>El volcado que contiene es %1.</translation>
    </message>
    <message>
        <source>It is converted from UTF-16.</source>
        <translation>El texto se convierte desde UTF-16.</translation>
    </message>
    <message>
        <source>It begins with a byte order mark, which is left out.</source>
        <translation>Empieza con una marca de orden de bytes, que se omite.</translation>
    </message>
    <message>
        <source>Its lines end with carriage return and line feed, as a terminal (docker exec -t) or Windows makes them.</source>
        <translation>Sus líneas terminan con retorno de carro y salto de línea, como las escribe un terminal (docker exec -t) o Windows.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16. Where PowerShell wrote it, look at letters beyond ASCII: PowerShell may have changed them.</source>
        <translation>El texto se convirtió desde UTF-16. Si lo escribió PowerShell, revise las letras fuera de ASCII: PowerShell puede haberlas cambiado.</translation>
    </message>
    <message>
        <source>Lines before the dump were left out: %1</source>
        <translation>Se omitieron líneas antes del volcado: %1</translation>
    </message>
    <message>
        <source>Lines behind the dump were left out: %1</source>
        <translation>Se omitieron líneas después del volcado: %1</translation>
    </message>
    <message>
        <source>%1 is protected with a password.</source>
        <translation>%1 está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Unpack it with that password first, for instance by 7z x.</source>
        <translation>Desempaquételo antes con esa contraseña, por ejemplo con 7z x.</translation>
    </message>
    <message>
        <source>%1 holds a dump in directory format.</source>
        <translation>%1 contiene un volcado en formato de directorio.</translation>
    </message>
    <message>
        <source>Unpack it and name the folder with toc.dat.</source>
        <translation>Desempaquételo e indique la carpeta con toc.dat.</translation>
    </message>
    <message>
        <source>There is no PostgreSQL dump in %1.</source>
        <translation>En %1 no hay ningún volcado de PostgreSQL.</translation>
    </message>
    <message>
        <source>It holds no files.</source>
        <translation>No contiene ningún archivo.</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Contiene: %1.</translation>
    </message>
    <message>
        <source>There are several dumps in %1: %2.</source>
        <translation>En %1 hay varios volcados: %2.</translation>
    </message>
    <message>
        <source>Unpack the one you want and name that: %1</source>
        <translation>Desempaquete el que quiera e indíquelo: %1</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2.</source>
        <translation>No se puede desempaquetar %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked at %2: %3.</source>
        <translation>No se puede desempaquetar %1 en %2: %3.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but an HTML page.</source>
        <translation>%1 no es un volcado de PostgreSQL, sino una página HTML.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but an XML document.</source>
        <translation>%1 no es un volcado de PostgreSQL, sino un documento XML.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but an image.</source>
        <translation>%1 no es un volcado de PostgreSQL, sino una imagen.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but a PDF document.</source>
        <translation>%1 no es un volcado de PostgreSQL, sino un documento PDF.</translation>
    </message>
    <message>
        <source>%1 is a dump of MySQL or MariaDB, not of PostgreSQL.</source>
        <translation>%1 es un volcado de MySQL o MariaDB, no de PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is of SQLite, not of PostgreSQL.</source>
        <translation>%1 es de SQLite, no de PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is an archive of MongoDB, not of PostgreSQL.</source>
        <translation>%1 es un archivo de MongoDB, no de PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is of Microsoft SQL Server, not of PostgreSQL.</source>
        <translation>%1 es de Microsoft SQL Server, no de PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is encrypted: decrypt it first, with the program that made it.</source>
        <translation>%1 está cifrado: descífrelo antes con el programa que lo hizo.</translation>
    </message>
    <message>
        <source>%1 is packed with a program that is not read here (7-Zip, RAR, compress): unpack it first.</source>
        <translation>%1 está empaquetado con un programa que aquí no se lee (7-Zip, RAR, compress): desempaquételo antes.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump: it begins with zeros, as files do whose contents a disk or a copy has lost.</source>
        <translation>%1 no es un volcado de PostgreSQL: empieza con ceros, como los archivos cuyo contenido perdió un disco o una copia.</translation>
    </message>
    <message>
        <source>%1 is packed more than %2 times over.</source>
        <translation>%1 está empaquetado más de %2 veces.</translation>
    </message>
    <message>
        <source>lz4 cannot be started.</source>
        <translation>No se puede iniciar lz4.</translation>
    </message>
    <message>
        <source>%1 has no room for the archive in %2, which has to be unpacked for pg_restore.</source>
        <translation>En %1 no cabe el archivo que hay en %2 y que hay que desempaquetar para pg_restore.</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder with more room.</source>
        <translation>Ponga en TMPDIR una carpeta con más espacio.</translation>
    </message>
    <message>
        <source>UTF-16 cannot be converted</source>
        <translation>No se puede convertir UTF-16</translation>
    </message>
    <message>
        <source>it ends inside a character</source>
        <translation>el texto termina dentro de un carácter</translation>
    </message>
    <message>
        <source>half a character stands alone</source>
        <translation>hay medio carácter suelto</translation>
    </message>
    <message>
        <source>%1 says that its text is %2, but was rewritten as UTF-16: letters beyond ASCII are lost.</source>
        <translation>%1 dice que su texto está en %2, pero se reescribió en UTF-16: las letras fuera de ASCII se han perdido.</translation>
    </message>
    <message>
        <source>Make the dump again with pg_dump --file=FILE: PowerShell&apos;s &gt; rewrites what it is given.</source>
        <translation>Haga otra vez el volcado con pg_dump --file=ARCHIVO: el &gt; de PowerShell reescribe lo que recibe.</translation>
    </message>
    <message>
        <source>%1 is no whole UTF-16 text: at byte %2 %3.</source>
        <translation>%1 no es un texto UTF-16 completo: en el byte %2, %3.</translation>
    </message>
    <message>
        <source>“%1” goes with a whole backup and a new database only.</source>
        <translation>«%1» solo va con una copia entera y una base de datos nueva.</translation>
    </message>
    <message>
        <source>Leave out --mode and --table, and name a database that does not exist yet.</source>
        <translation>Omita --mode y --table e indique una base de datos que aún no exista.</translation>
    </message>
    <message>
        <source>Rescue what can be loaded of %1 into %2</source>
        <translation>Rescatar en %2 lo que se pueda cargar de %1</translation>
    </message>
    <message>
        <source>The archive lies in something else and is unpacked into a temporary file for pg_restore.</source>
        <translation>El archivo está dentro de otra cosa y se desempaqueta para pg_restore en un archivo temporal.</translation>
    </message>
    <message>
        <source>One is written in %1, the other in %2: rows with letters other than those of ASCII look different.</source>
        <translation>Una está escrita en %1, la otra en %2: las filas con letras que no son de ASCII parecen distintas.</translation>
    </message>
    <message>
        <source>It holds one database.</source>
        <translation>Contiene una base de datos.</translation>
    </message>
    <message>
        <source>It holds %1 databases.</source>
        <translation>Contiene %1 bases de datos.</translation>
    </message>
    <message>
        <source>Database &quot;%1&quot; of %2.</source>
        <translation>Base de datos «%1» de %2.</translation>
    </message>
    <message>
        <source>There is no record of %1, and nothing confines the private server here: functions of the file would run with the rights of the user who runs it.</source>
        <translation>No hay registro de %1 y nada confina aquí el servidor privado: las funciones del archivo se ejecutarían con los derechos del usuario que lo ejecuta.</translation>
    </message>
    <message>
        <source>Install bubblewrap, or confirm that you trust where the file comes from (--accept-foreign).</source>
        <translation>Instale bubblewrap o confirme que confía en la procedencia del archivo (--accept-foreign).</translation>
    </message>
    <message>
        <source>Left out, because nothing is dropped here: %1.</source>
        <translation>Omitido, porque aquí no se elimina nada: %1.</translation>
    </message>
    <message>
        <source>What can be loaded of it: %1</source>
        <translation>Lo que se pueda cargar de él: %1</translation>
    </message>
    <message>
        <source>Left out as asked: %1.</source>
        <translation>Omitido según lo pedido: %1.</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>El informe es %1</translation>
    </message>
    <message>
        <source>%1 says what is missing and why, and where refused rows are kept.</source>
        <translation>%1 dice qué falta y por qué, y dónde se guardan las filas rechazadas.</translation>
    </message>
    <message>
        <source>apt install --only-upgrade postgresql-client-%1 (Debian, Ubuntu), dnf upgrade postgresql%1 (Fedora, Red Hat)</source>
        <translation>apt install --only-upgrade postgresql-client-%1 (Debian, Ubuntu), dnf upgrade postgresql%1 (Fedora, Red Hat)</translation>
    </message>
    <message>
        <source>The client programs %1.%2 have known security holes (%3), fixed in %1.%4: %5.</source>
        <translation>Los programas cliente %1.%2 tienen agujeros de seguridad conocidos (%3), corregidos en %1.%4: %5.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2), and nothing here confines it: it is not run on an archive that may be forged, such as %3.</source>
        <translation>pg_restore %1 tiene agujeros de seguridad conocidos (%2) y nada lo confina aquí: no se ejecuta sobre un archivo que puede estar falsificado, como %3.</translation>
    </message>
    <message>
        <source>Install bubblewrap, or upgrade PostgreSQL&apos;s client programs: %1.</source>
        <translation>Instale bubblewrap o actualice los programas cliente de PostgreSQL: %1.</translation>
    </message>
    <message>
        <source>The host (%1) is a connection string, not the name of a host.</source>
        <translation>El host (%1) es una cadena de conexión, no el nombre de un host.</translation>
    </message>
    <message>
        <source>Give host, port, user and password each by itself.</source>
        <translation>Indique host, puerto, usuario y contraseña por separado.</translation>
    </message>
    <message>
        <source>A pooler such as PgBouncer stands before the server and takes no settings for a session: connect directly, by host and port of PostgreSQL itself.</source>
        <translation>Delante del servidor hay un pooler como PgBouncer, que no admite ajustes de sesión: conéctese directamente, con el host y el puerto del propio PostgreSQL.</translation>
    </message>
    <message>
        <source>The role may have no more connections. A job takes one for each of its --jobs and up to four more: give a smaller --jobs, end others, or have the limit raised: ALTER ROLE … CONNECTION LIMIT …</source>
        <translation>El rol no puede tener más conexiones. Un trabajo usa una por cada uno de sus --jobs y hasta cuatro más: indique un --jobs menor, cierre otras, o haga subir el límite: ALTER ROLE … CONNECTION LIMIT …</translation>
    </message>
    <message>
        <source>The database may have no more connections. A job takes one for each of its --jobs and up to four more: give a smaller --jobs, end others, or have the limit raised: ALTER DATABASE … CONNECTION LIMIT …</source>
        <translation>La base de datos no puede tener más conexiones. Un trabajo usa una por cada uno de sus --jobs y hasta cuatro más: indique un --jobs menor, cierre otras, o haga subir el límite: ALTER DATABASE … CONNECTION LIMIT …</translation>
    </message>
    <message>
        <source>The server has no free connection. A job takes one for each of its --jobs and up to four more: give a smaller --jobs, end others, or raise max_connections.</source>
        <translation>El servidor no tiene conexiones libres. Un trabajo usa una por cada uno de sus --jobs y hasta cuatro más: indique un --jobs menor, cierre otras, o aumente max_connections.</translation>
    </message>
    <message>
        <source>Only its owner or a superuser may change an extension: load without that by --no-comments, or without extensions by --no-extensions where the database has them already.</source>
        <translation>Solo su propietario o un superusuario puede cambiar una extensión: cargue sin ello con --no-comments, o sin extensiones con --no-extensions si la base ya las tiene.</translation>
    </message>
    <message>
        <source>Have a superuser make the extension in an empty database, then load into that with --mode empty --no-extensions; or load as a superuser.</source>
        <translation>Haga que un superusuario cree la extensión en una base vacía y cargue en ella con --mode empty --no-extensions; o cargue como superusuario.</translation>
    </message>
    <message>
        <source>Who loads has to be a member of that role (GRANT role TO user), or load without owners: --no-owner.</source>
        <translation>Quien carga debe ser miembro de ese rol (GRANT role TO user), o cargue sin propietarios: --no-owner.</translation>
    </message>
    <message>
        <source>Load as the owner or as a superuser, or without owners and privileges: --no-owner --no-privileges.</source>
        <translation>Cargue como propietario o como superusuario, o sin propietarios ni privilegios: --no-owner --no-privileges.</translation>
    </message>
    <message>
        <source>Only a superuser of the server may do this: load as one.</source>
        <translation>Solo un superusuario del servidor puede hacerlo: cargue como tal.</translation>
    </message>
    <message>
        <source>The server does not know this setting: it is one of a newer version, or of an extension that has to stand in shared_preload_libraries.</source>
        <translation>El servidor no conoce este ajuste: es de una versión más nueva, o de una extensión que debe figurar en shared_preload_libraries.</translation>
    </message>
    <message>
        <source>Make the role first, or all of them from a backup of the roles; or load without owners and privileges: --no-owner --no-privileges.</source>
        <translation>Cree primero el rol, o todos desde una copia de los roles; o cargue sin propietarios ni privilegios: --no-owner --no-privileges.</translation>
    </message>
    <message>
        <source>The server lacks this collation: generate the locale on its machine, then let the database import it: SELECT pg_import_system_collations(&apos;pg_catalog&apos;);</source>
        <translation>Al servidor le falta esta intercalación: genere la configuración regional en su máquina y haga que la base la importe: SELECT pg_import_system_collations(&apos;pg_catalog&apos;);</translation>
    </message>
    <message>
        <source>Make the tablespace on this server first, or load without: --no-tablespaces.</source>
        <translation>Cree primero el tablespace en este servidor, o cargue sin él: --no-tablespaces.</translation>
    </message>
    <message>
        <source>Install the extension&apos;s package on the server&apos;s machine. Where nothing needs it, load without: --no-extensions.</source>
        <translation>Instale el paquete de la extensión en la máquina del servidor. Si nada la necesita, cargue sin ella: --no-extensions.</translation>
    </message>
    <message>
        <source>The library with this function is not on the server&apos;s machine: install its package there, of the version that belongs to the server.</source>
        <translation>La biblioteca con esta función no está en la máquina del servidor: instale allí su paquete, de la versión que corresponde al servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s machine lacks this locale: generate it there (locale-gen), restart the server, then try again.</source>
        <translation>A la máquina del servidor le falta esta configuración regional: genérela allí (locale-gen), reinicie el servidor y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This encoding goes with another locale, or with the locale C: make the database yourself and restore into it with --mode empty.</source>
        <translation>Esta codificación va con otra configuración regional, o con la C: cree usted la base y restaure en ella con --mode empty.</translation>
    </message>
    <message>
        <source>Rows refer to rows that are not there; the server names the first. Put them right where they were saved and back up again, or load what can be loaded: --rescue.</source>
        <translation>Hay filas que remiten a filas que no están; el servidor nombra la primera. Corríjalas donde se guardaron y haga otra copia, o cargue lo que se pueda: --rescue.</translation>
    </message>
    <message>
        <source>Two rows have the same key, which the server names: where they were saved the index no longer shows both (REINDEX there says so, too). Put them right and back up again, or load what can be loaded: --rescue.</source>
        <translation>Dos filas tienen la misma clave, que el servidor nombra: donde se guardaron el índice ya no muestra ambas (REINDEX también lo dice allí). Corríjalas y haga otra copia, o cargue lo que se pueda: --rescue.</translation>
    </message>
    <message>
        <source>A row does not satisfy this constraint: it, or what it calls, has changed since the row was written. Put the row right where it was saved and back up again, or load what can be loaded: --rescue.</source>
        <translation>Una fila no cumple esta restricción: esta, o lo que llama, ha cambiado desde que se escribió la fila. Corrija la fila donde se guardó y haga otra copia, o cargue lo que se pueda: --rescue.</translation>
    </message>
    <message>
        <source>These bytes are no text of that encoding. If the file is in another one than its SET client_encoding says, name that there; if the rows were saved so, put them right and back up again, or set them aside with --rescue.</source>
        <translation>Estos bytes no son texto en esa codificación. Si el archivo está en otra que la de su SET client_encoding, indíquela ahí; si las filas se guardaron así, corríjalas y haga otra copia, o apártelas con --rescue.</translation>
    </message>
    <message>
        <source>The encoding of the database that is filled has no such letter: make one in UTF8 and restore into it with --mode empty.</source>
        <translation>La codificación de la base que se llena no tiene esa letra: cree una en UTF8 y restaure en ella con --mode empty.</translation>
    </message>
    <message>
        <source>At this line the file is not what pg_dump wrote: it was edited, or messages of a program are mixed in.</source>
        <translation>En esta línea el archivo no es lo que escribió pg_dump: fue editado, o hay mensajes de un programa mezclados.</translation>
    </message>
    <message>
        <source>The value does not fit its column: the column&apos;s type is another one than when the row was saved, or the row is damaged. Restore into a new database, or set such rows aside with --rescue.</source>
        <translation>El valor no cabe en su columna: el tipo de esta es otro que cuando se guardó la fila, o la fila está dañada. Restaure en una base nueva, o aparte esas filas con --rescue.</translation>
    </message>
    <message>
        <source>The server (%1) does not know this statement. What a newer PostgreSQL wrote wants a server as new; its version stands at the top of the file.</source>
        <translation>El servidor (%1) no conoce esta sentencia. Lo que escribió un PostgreSQL más nuevo requiere un servidor igual de nuevo; la versión está al principio del archivo.</translation>
    </message>
    <message>
        <source>It is there already: restore into a new or an empty database.</source>
        <translation>Ya existe: restaure en una base nueva o vacía.</translation>
    </message>
    <message>
        <source>Nothing before this statement makes what it uses: the file is a part of a database, an extension was left out, or it lies in a schema that is not searched.</source>
        <translation>Nada antes de esta sentencia crea lo que usa: el archivo es parte de una base, se omitió una extensión, o está en un esquema en el que no se busca.</translation>
    </message>
    <message>
        <source>The server is out of memory: give a smaller --jobs, or lower maintenance_work_mem.</source>
        <translation>El servidor se quedó sin memoria: indique un --jobs menor, o reduzca maintenance_work_mem.</translation>
    </message>
    <message>
        <source>The function %1 finds what it uses through the search_path, which is empty while a dump is loaded; it lies in schema %2. In the database that is saved: ALTER FUNCTION %1 SET search_path = %2; then back it up again.</source>
        <translation>La función %1 encuentra lo que usa por el search_path, que está vacío mientras se carga un volcado; está en el esquema %2. En la base que se guarda: ALTER FUNCTION %1 SET search_path = %2; y haga otra copia.</translation>
    </message>
    <message>
        <source>Rows refer to rows that are not there; the server names the first. All of them, where they were saved: %1 Put them right and back up again, or load what can be loaded: --rescue.</source>
        <translation>Hay filas que remiten a filas que no están; el servidor nombra la primera. Todas, donde se guardaron: %1 Corríjalas y haga otra copia, o cargue lo que se pueda: --rescue.</translation>
    </message>
    <message>
        <source>The rights of user postgres cannot be taken on.</source>
        <translation>No se pueden adoptar los derechos del usuario postgres.</translation>
    </message>
    <message>
        <source>Run Larder as an ordinary user.</source>
        <translation>Ejecute Larder como un usuario normal.</translation>
    </message>
    <message>
        <source>The file was not made by Larder: its functions run with your rights while it is loaded.</source>
        <translation>El archivo no lo hizo Larder: sus funciones se ejecutan con sus permisos mientras se carga.</translation>
    </message>
    <message>
        <source>There is no record of this archive: it may be forged, mislead or crash pg_restore, and its functions run with your rights while it is loaded.</source>
        <translation>No hay registro de este archivo: puede estar falsificado, engañar o bloquear pg_restore, y sus funciones se ejecutan con sus permisos mientras se carga.</translation>
    </message>
    <message>
        <source>Whatever can be read of it is loaded.</source>
        <translation>Se carga todo lo que se puede leer de él.</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>They are refused, and reported.</source>
        <translation>Se rechazan y se informan.</translation>
    </message>
    <message>
        <source>%1 of its statements are not for the database that is filled: %2</source>
        <translation>%1 de sus instrucciones no son para la base de datos que se llena: %2</translation>
    </message>
    <message>
        <source>Owners and privileges are left out. Only a policy or a user mapping would still need them.</source>
        <translation>Se omiten propietarios y permisos. Solo una política o una asignación de usuarios los necesitaría aún.</translation>
    </message>
    <message>
        <source>Bring them back from the globals backup of the same run (%1), create them (CREATE ROLE …), or go without owners and privileges (--no-owner --no-privileges).</source>
        <translation>Recupérelos de la copia de roles y tablespaces de la misma ejecución (%1), créelos (CREATE ROLE …), o prescinda de propietarios y permisos (--no-owner --no-privileges).</translation>
    </message>
    <message>
        <source>None is created, as asked.</source>
        <translation>No se crea ninguna, según lo pedido.</translation>
    </message>
    <message>
        <source>The tables of %1 have no rows.</source>
        <translation>Las tablas de %1 no tienen filas.</translation>
    </message>
    <message>
        <source>%1 is not empty: %2 has rows.</source>
        <translation>%1 no está vacía: %2 tiene filas.</translation>
    </message>
    <message>
        <source>Rows are loaded only where there are none; restore a whole backup as a new database.</source>
        <translation>Las filas solo se cargan donde no hay ninguna; restaure una copia completa como base de datos nueva.</translation>
    </message>
    <message>
        <source>%1 Otherwise what needs it is left out and reported.</source>
        <translation>%1 De lo contrario, lo que lo necesita se omite y se informa.</translation>
    </message>
    <message>
        <source>It chooses an encoding in which a letter may hold a backslash, and text hide statements. Dump it again with -E UTF8, or convert it: iconv -f ENCODING -t UTF-8, and UTF8 in the SET client_encoding of the file.</source>
        <translation>Elige una codificación en la que una letra puede contener una barra invertida y el texto ocultar sentencias. Vuelva a volcar con -E UTF8, o conviértalo: iconv -f CODIFICACIÓN -t UTF-8, y UTF8 en el SET client_encoding del archivo.</translation>
    </message>
    <message>
        <source>It clears away what a new database does not have.</source>
        <translation>Quita lo que una base de datos nueva no tiene.</translation>
    </message>
    <message>
        <source>Let a user load it who is used for nothing else and may do nothing but this.</source>
        <translation>Deje que lo cargue un usuario que no sirva para nada más y no pueda hacer otra cosa.</translation>
    </message>
    <message>
        <source>If you do not trust its maker, let an ordinary user load it (--load-as USER).</source>
        <translation>Si no confía en su autor, deje que lo cargue un usuario normal (--load-as USUARIO).</translation>
    </message>
    <message>
        <source>%1 can do more than fill a database: functions of the file can act as %2 while it is loaded.</source>
        <translation>%1 puede hacer más que llenar una base de datos: las funciones del archivo pueden actuar como %2 mientras se carga.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>The backup gives objects to %1; %2 is no member.</source>
        <translation>La copia da objetos a %1; %2 no es miembro.</translation>
    </message>
    <message>
        <source>As a superuser: GRANT %1 TO %2, or leave the owners out (--no-owner).</source>
        <translation>Como superusuario: GRANT %1 TO %2, o deje fuera los propietarios (--no-owner).</translation>
    </message>
    <message>
        <source>PostgreSQL lets only superusers create these extensions: %1.</source>
        <translation>PostgreSQL solo deja crear estas extensiones a los superusuarios: %1.</translation>
    </message>
    <message>
        <source>If this server does the same the restore stops there. Let a superuser make an empty database with them and restore into that, or leave extensions out (--no-extensions).</source>
        <translation>Si este servidor hace lo mismo, la restauración se detiene ahí. Deje que un superusuario cree una base vacía con ellas y restaure en ella, o deje fuera las extensiones (--no-extensions).</translation>
    </message>
    <message>
        <source>Load as</source>
        <translation>Cargar como</translation>
    </message>
    <message>
        <source>%1 may not create in %2 and its schema public.</source>
        <translation>%1 no puede crear en %2 ni en su esquema public.</translation>
    </message>
    <message>
        <source>Make it the owner: ALTER DATABASE %1 OWNER TO %2.</source>
        <translation>Hágalo propietario: ALTER DATABASE %1 OWNER TO %2.</translation>
    </message>
    <message>
        <source>The server does not let %1 in: %2</source>
        <translation>El servidor no deja entrar a %1: %2</translation>
    </message>
    <message>
        <source>Put the password of this user into ~/.pgpass, or save the server once more with this user. pg_hba.conf has to let it in.</source>
        <translation>Ponga la contraseña de este usuario en ~/.pgpass o guarde el servidor otra vez con este usuario. pg_hba.conf tiene que dejarlo entrar.</translation>
    </message>
    <message>
        <source>The server has no user %1.</source>
        <translation>El servidor no tiene ningún usuario %1.</translation>
    </message>
    <message>
        <source>As a superuser: CREATE ROLE %1 LOGIN PASSWORD &apos;…&apos;.</source>
        <translation>Como superusuario: CREATE ROLE %1 LOGIN PASSWORD &apos;…&apos;.</translation>
    </message>
    <message>
        <source>%1 may not log in.</source>
        <translation>%1 no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>As a superuser: ALTER ROLE %1 LOGIN.</source>
        <translation>Como superusuario: ALTER ROLE %1 LOGIN.</translation>
    </message>
    <message>
        <source>%1 loads the backup, which can do no more than this user may.</source>
        <translation>%1 carga la copia, que no puede hacer más que este usuario.</translation>
    </message>
    <message>
        <source>The new database is to belong to %1 while it is loaded; %2 is no member.</source>
        <translation>La nueva base de datos pertenecerá a %1 mientras se carga; %2 no es miembro.</translation>
    </message>
    <message>
        <source>This backup holds rows only: they go into the tables that are there.</source>
        <translation>Esta copia solo contiene filas: van a las tablas que ya existen.</translation>
    </message>
    <message>
        <source>Use a backup of the whole database; or load this one into a database that has its tables and no rows (--mode empty).</source>
        <translation>Use una copia de toda la base de datos; o cargue esta en una base de datos que tenga sus tablas y ninguna fila (--mode empty).</translation>
    </message>
    <message>
        <source>This backup holds indexes and keys of tables that it does not make (pg_dump --section=post-data).</source>
        <translation>Esta copia contiene índices y claves de tablas que no crea (pg_dump --section=post-data).</translation>
    </message>
    <message>
        <source>Use a backup of the whole database: its pre-data and data sections are missing here.</source>
        <translation>Use una copia de toda la base de datos: aquí faltan sus secciones pre-data y data.</translation>
    </message>
    <message>
        <source>%1 This is line %2: row %3 of %4</source>
        <translation>%1 Es la línea %2: fila %3 de %4</translation>
    </message>
    <message>
        <source>Client tools</source>
        <translation>Herramientas cliente</translation>
    </message>
    <message>
        <source>Upgrade them: %1.</source>
        <translation>Actualícelas: %1.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2). It reads this archive because its record shows that it is yours.</source>
        <translation>pg_restore %1 tiene agujeros de seguridad conocidos (%2). Lee este archivo porque su registro muestra que es suyo.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2). It is confined: a forged archive can do no more than make it write a wrong script, and each statement of that is judged before it is sent.</source>
        <translation>pg_restore %1 tiene agujeros de seguridad conocidos (%2). Está confinado: un archivo falsificado solo puede hacerle escribir un script erróneo, y cada sentencia de este se juzga antes de enviarla.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2), and nothing here confines it: it is not run on an archive without a record.</source>
        <translation>pg_restore %1 tiene agujeros de seguridad conocidos (%2) y nada lo confina aquí: no se ejecuta sobre un archivo sin registro.</translation>
    </message>
    <message>
        <source>%1 of line %2</source>
        <translation>%1 de la línea %2</translation>
    </message>
    <message>
        <source>Load what can be loaded</source>
        <translation>Cargar lo que se pueda cargar</translation>
    </message>
    <message>
        <source>Count the rows</source>
        <translation>Contar las filas</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be counted: %2</source>
        <translation>No se pueden contar las filas de %1: %2</translation>
    </message>
    <message>
        <source>%1 It is not the archive that Larder wrote, and may mislead or crash pg_restore.</source>
        <translation>%1 No es el archivo que escribió Larder y puede engañar a pg_restore o hacer que falle.</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables are in %3. Refused were %4 statements and %5 rows; %6 rows were not tried.</source>
        <translation>Hay %1 filas en %2 tablas en %3. Se rechazaron %4 sentencias y %5 filas; %6 filas no se intentaron.</translation>
    </message>
    <message>
        <source>Everything since the BEGIN of line %1 was undone by the server.</source>
        <translation>El servidor deshizo todo lo hecho desde el BEGIN de la línea %1.</translation>
    </message>
    <message>
        <source>%1: %2 rows loaded, %3 refused, %4 not tried.</source>
        <translation>%1: %2 filas cargadas, %3 rechazadas, %4 sin intentar.</translation>
    </message>
    <message>
        <source>More rows of it were in a part of the file that could not be read.</source>
        <translation>Había más filas suyas en una parte del archivo que no se pudo leer.</translation>
    </message>
    <message>
        <source>They could be loaded only with a search_path: a function finds what it uses through it. ALTER FUNCTION … SET search_path = … mends that.</source>
        <translation>Solo se pudieron cargar con un search_path: una función encuentra a través de él lo que usa. ALTER FUNCTION … SET search_path = … lo corrige.</translation>
    </message>
    <message>
        <source>%1 more were refused.</source>
        <translation>Se rechazaron %1 más.</translation>
    </message>
    <message>
        <source>Not all of them were kept: there are too many tables, or a row is too long.</source>
        <translation>No se guardaron todas: hay demasiadas tablas o una fila es demasiado larga.</translation>
    </message>
    <message>
        <source>They are in %1. Mend that file, then load it with psql:</source>
        <translation>Están en %1. Corrija ese archivo y cárguelo después con psql:</translation>
    </message>
    <message>
        <source>It needs what was refused before: %1.</source>
        <translation>Necesita lo que se rechazó antes: %1.</translation>
    </message>
    <message>
        <source>%1 rows have no partner. The constraint is off; this finds them:</source>
        <translation>%1 filas no tienen pareja. La restricción no está puesta; así se encuentran:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>%1 more places are damaged.</source>
        <translation>Hay %1 lugares dañados más.</translation>
    </message>
    <message>
        <source>Whatever was defined there is missing as well, and is named nowhere here.</source>
        <translation>Lo que se definía allí también falta y no se nombra aquí en ninguna parte.</translation>
    </message>
    <message>
        <source>%1 behind damaged places were passed over: it is not sure what they belong to.</source>
        <translation>Se pasaron por alto %1 detrás de lugares dañados: no se sabe con certeza a qué pertenecen.</translation>
    </message>
    <message>
        <source>No rows were found for these tables, and they may have had some: %1.</source>
        <translation>No se encontraron filas de estas tablas, y quizá las tenían: %1.</translation>
    </message>
    <message>
        <source>%1 more tables are not listed.</source>
        <translation>Otras %1 tablas no se muestran.</translation>
    </message>
    <message>
        <source>Statements that were refused</source>
        <translation>Sentencias rechazadas</translation>
    </message>
    <message>
        <source>%1 owners and grants: %2</source>
        <translation>%1 propietarios y permisos: %2</translation>
    </message>
    <message>
        <source>Those that the server refused are whole in refused.sql.</source>
        <translation>Las que rechazó el servidor están completas en refused.sql.</translation>
    </message>
    <message>
        <source>What was loaded of %1 into %2, and what not</source>
        <translation>Qué se cargó de %1 en %2 y qué no</translation>
    </message>
    <message>
        <source>This is no proof of the backup: nothing was compared with it.</source>
        <translation>Esto no es una prueba de la copia: nada se comparó con ella.</translation>
    </message>
    <message>
        <source>Behind the first damaged place lines could not be counted.</source>
        <translation>Después del primer lugar dañado no se pudieron numerar las líneas.</translation>
    </message>
    <message>
        <source>%1 statements about the database as a whole or the server were left out, as in every restore.</source>
        <translation>Se omitieron %1 sentencias sobre la base de datos entera o el servidor, como en toda restauración.</translation>
    </message>
    <message>
        <source>%1 settings are unknown to this server and were left out, as in every restore.</source>
        <translation>Este servidor no conoce %1 ajustes; se omitieron, como en toda restauración.</translation>
    </message>
    <message>
        <source>%1 statements could be loaded only with a search_path: a function finds what it uses through it. ALTER FUNCTION … SET search_path = … mends that.</source>
        <translation>%1 sentencias solo se pudieron cargar con un search_path: una función encuentra a través de él lo que usa. ALTER FUNCTION … SET search_path = … lo corrige.</translation>
    </message>
    <message>
        <source>The first %1 rows were refused one by one, so the others were not tried.</source>
        <translation>Las primeras %1 filas se rechazaron una a una, por lo que las demás no se intentaron.</translation>
    </message>
    <message>
        <source>After %1 refused rows the others were not tried.</source>
        <translation>Tras %1 filas rechazadas, las demás no se intentaron.</translation>
    </message>
    <message>
        <source>The database has it already.</source>
        <translation>La base de datos ya lo tiene.</translation>
    </message>
    <message>
        <source>The file goes on in schema &quot;%1&quot;, which is not there.</source>
        <translation>El archivo continúa en el esquema «%1», que no existe.</translation>
    </message>
    <message>
        <source>It holds a part of a database: make the schema first, then load it into that database.</source>
        <translation>Contiene una parte de una base de datos: cree primero el esquema y luego cárguelo en esa base de datos.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Rows that the server refuses are kept there: make it writable first.</source>
        <translation>Allí se guardan las filas que rechaza el servidor: haga primero que se pueda escribir en ella.</translation>
    </message>
    <message>
        <source>What only superusers may</source>
        <translation>Solo para superusuarios</translation>
    </message>
    <message>
        <source>The backup has comments on extensions that belong to somebody else than %1: %2.</source>
        <translation>La copia tiene comentarios sobre extensiones que no son de %1: %2.</translation>
    </message>
    <message>
        <source>Leave comments out (--no-comments), or load as a superuser.</source>
        <translation>Omita los comentarios (--no-comments), o cargue como superusuario.</translation>
    </message>
    <message>
        <source>Only superusers may publish all tables, or all of a schema, and %1 is none: %2.</source>
        <translation>Solo los superusuarios pueden publicar todas las tablas, o todas las de un esquema, y %1 no lo es: %2.</translation>
    </message>
    <message>
        <source>Leave publications out (--no-publications), or load as a superuser.</source>
        <translation>Omita las publicaciones (--no-publications), o cargue como superusuario.</translation>
    </message>
    <message>
        <source>%1 may make no subscriptions, and the backup has these: %2.</source>
        <translation>%1 no puede crear suscripciones, y la copia tiene estas: %2.</translation>
    </message>
    <message>
        <source>Leave subscriptions out (--no-subscriptions), or load as a superuser.</source>
        <translation>Omita las suscripciones (--no-subscriptions), o cargue como superusuario.</translation>
    </message>
    <message>
        <source>%1 may not set default privileges for these roles, of which it is no member: %2.</source>
        <translation>%1 no puede fijar privilegios por omisión de estos roles, de los que no es miembro: %2.</translation>
    </message>
    <message>
        <source>Leave privileges out (--no-privileges), or have a superuser GRANT these roles to it.</source>
        <translation>Omita los privilegios (--no-privileges), o haga que un superusuario le conceda estos roles (GRANT).</translation>
    </message>
    <message>
        <source>Privileges were given by other roles, and %1 may not act as they: %2.</source>
        <translation>Otros roles dieron privilegios, y %1 no puede actuar como ellos: %2.</translation>
    </message>
    <message>
        <source>Leave privileges out (--no-privileges), or load as a superuser.</source>
        <translation>Omita los privilegios (--no-privileges), o cargue como superusuario.</translation>
    </message>
    <message>
        <source>Only superusers may make these, and %1 is none: %2.</source>
        <translation>Solo los superusuarios pueden crear esto, y %1 no lo es: %2.</translation>
    </message>
    <message>
        <source>Load as a superuser. If nothing needs them, restore only the tables that are wanted (--table).</source>
        <translation>Cargue como superusuario. Si nada los necesita, restaure solo las tablas que quiera (--table).</translation>
    </message>
    <message>
        <source>%1 holds several databases: &quot;%2&quot; begins in line %3.</source>
        <translation>%1 contiene varias bases de datos: «%2» empieza en la línea %3.</translation>
    </message>
    <message>
        <source>Say which one is meant by --from: %1.</source>
        <translation>Indique cuál se desea con --from: %1.</translation>
    </message>
    <message>
        <source>%1 names several databases, and each is empty.</source>
        <translation>%1 nombra varias bases de datos, y todas están vacías.</translation>
    </message>
    <message>
        <source>%1 holds no database &quot;%2&quot;.</source>
        <translation>%1 no contiene ninguna base de datos «%2».</translation>
    </message>
    <message>
        <source>It names no database at all: leave out --from.</source>
        <translation>No nombra ninguna base de datos: omita --from.</translation>
    </message>
    <message>
        <source>Those it holds: %1.</source>
        <translation>Las que contiene: %1.</translation>
    </message>
    <message>
        <source>%1 fills database &quot;%2&quot; in several places: it comes back to it at line %3.</source>
        <translation>%1 llena la base de datos «%2» en varios lugares: vuelve a ella en la línea %3.</translation>
    </message>
    <message>
        <source>pg_dumpall writes each database once: take the parts into files of their own.</source>
        <translation>pg_dumpall escribe cada base de datos una sola vez: ponga las partes en archivos propios.</translation>
    </message>
    <message>
        <source>A program&apos;s message stands in the dump: %1 Both went into one file (2&gt;&amp;1, or a terminal). Make the dump again with pg_dump --file=FILE, or take the message out of a copy of the file.</source>
        <translation>En el volcado está el mensaje de un programa: %1 Los dos fueron a un mismo archivo (2&gt;&amp;1 o un terminal). Haga otra vez el volcado con pg_dump --file=ARCHIVO, o quite el mensaje de una copia del archivo.</translation>
    </message>
    <message>
        <source>the large objects</source>
        <translation>los objetos grandes</translation>
    </message>
    <message>
        <source>Not comparable: the definitions of %1 objects are the same, rows not compared.</source>
        <translation>No comparable: las definiciones de %1 objetos son iguales, filas no comparadas.</translation>
    </message>
    <message>
        <source>What was compared is the same: %1 objects, %2 tables.</source>
        <translation>Lo comparado es igual: %1 objetos, %2 tablas.</translation>
    </message>
    <message>
        <source>Compare backups that hold the rows. One of the two does not hold, or does not tell, those of %1.</source>
        <translation>Compare copias que contengan las filas. A una de las dos le faltan las de %1, o no se reconocen.</translation>
    </message>
    <message>
        <source>Rows not compared: %1.</source>
        <translation>Filas no comparadas: %1.</translation>
    </message>
    <message>
        <source>%1 is restorable; rows not compared</source>
        <translation>%1 es restaurable; filas no comparadas</translation>
    </message>
    <message>
        <source>There is no record of %1, and %2 is a superuser: functions of the file may do anything on this server while it is loaded.</source>
        <translation>No hay registro de %1, y %2 es superusuario: las funciones del archivo pueden hacer cualquier cosa en este servidor mientras se carga.</translation>
    </message>
    <message>
        <source>Drill it on a private server, let an ordinary user load it (--load-as USER), or confirm that you trust where the file comes from (--accept-foreign).</source>
        <translation>Pruébelo en un servidor privado, deje que lo cargue un usuario corriente (--load-as USER), o confirme que confía en el origen del archivo (--accept-foreign).</translation>
    </message>
    <message>
        <source>%1 is readable; rows not compared</source>
        <translation>%1 es legible; filas no comparadas</translation>
    </message>
    <message>
        <source>the contents of its large objects are not those of the backup</source>
        <translation>el contenido de sus objetos grandes no es el de la copia</translation>
    </message>
    <message>
        <source>%1 large objects are those of the backup, which has no tables</source>
        <translation>%1 objetos grandes son los de la copia, que no tiene tablas</translation>
    </message>
    <message>
        <source>the backup has no tables</source>
        <translation>la copia no tiene tablas</translation>
    </message>
    <message>
        <source>rows not compared; %1 large objects are those of the backup</source>
        <translation>filas no comparadas; %1 objetos grandes son los de la copia</translation>
    </message>
    <message>
        <source>rows not compared</source>
        <translation>filas no comparadas</translation>
    </message>
    <message>
        <source>A \connect may be lost with the missing part: what stands behind it in the file may be of another database.</source>
        <translation>Con la parte que falta puede haberse perdido un \connect: lo que sigue en el archivo puede ser de otra base de datos.</translation>
    </message>
    <message>
        <source>Name the backups to remove.</source>
        <translation>Nombre las copias que quiera eliminar.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Remove %1 backups</source>
        <translation>Eliminar %1 copias</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegida</translation>
    </message>
    <message>
        <source>removed by hand</source>
        <translation>eliminada a mano</translation>
    </message>
    <message>
        <source>Take the pin away first.</source>
        <translation>Quite antes la marca.</translation>
    </message>
    <message>
        <source>Remove the databases of its run with it.</source>
        <translation>Elimine con él las bases de datos de su ejecución.</translation>
    </message>
    <message>
        <source>Make a new backup of the database first.</source>
        <translation>Haga antes una copia nueva de la base de datos.</translation>
    </message>
    <message>
        <source>Make a newer backup of the database first, and verify it.</source>
        <translation>Haga antes una copia más reciente de la base de datos y verifíquela.</translation>
    </message>
    <message>
        <source>%1 stays: %2.</source>
        <translation>%1 se queda: %2.</translation>
    </message>
    <message>
        <source>Removing backups was not confirmed.</source>
        <translation>No se confirmó la eliminación de las copias.</translation>
    </message>
    <message>
        <source>Confirm it with --yes.</source>
        <translation>Confírmelo con --yes.</translation>
    </message>
    <message>
        <source>See what may go</source>
        <translation>Ver qué puede irse</translation>
    </message>
    <message>
        <source>What there is is told by %1.</source>
        <translation>Lo que hay lo dice %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Removed %1 (%2)</source>
        <translation>%1 eliminado (%2)</translation>
    </message>
    <message>
        <source>%1 backup removed (%2).</source>
        <translation>%1 copia eliminada (%2).</translation>
    </message>
    <message>
        <source>%1 backups removed (%2).</source>
        <translation>%1 copias eliminadas (%2).</translation>
    </message>
</context>
<context>
    <name>larder::AboutDialog</name>
    <message>
        <source>About Larder</source>
        <translation>Acerca de Larder</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna, en la medida en que la ley lo permite.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>PostgreSQL backups you can see, trust and restore.</source>
        <translation>Copias de seguridad de PostgreSQL que se ven, inspiran confianza y se restauran.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the versions, for example for a report of a bug</source>
        <translation>Copiar las versiones, por ejemplo para informar de un error</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>larder::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours and language of the window.</source>
        <translation>Colores e idioma de la ventana.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>The new language shows when Larder is started the next time.</source>
        <translation>El nuevo idioma se mostrará la próxima vez que se inicie Larder.</translation>
    </message>
</context>
<context>
    <name>larder::BackupAdvanced</name>
    <message>
        <source>none, or for example: test_*</source>
        <translation>ninguna o, por ejemplo: test_*</translation>
    </message>
    <message>
        <source>none, or for example: audit, temp_*</source>
        <translation>ninguno o, por ejemplo: audit, temp_*</translation>
    </message>
    <message>
        <source>none, or for example: public.sessions, audit.*</source>
        <translation>ninguna o, por ejemplo: public.sessions, audit.*</translation>
    </message>
    <message>
        <source>none, or for example: public.log</source>
        <translation>ninguna o, por ejemplo: public.log</translation>
    </message>
    <message>
        <source>Without owners</source>
        <translation>Sin propietarios</translation>
    </message>
    <message>
        <source>Without &amp;privileges</source>
        <translation>Sin pri&amp;vilegios</translation>
    </message>
    <message>
        <source>Also save ro&amp;les and tablespaces</source>
        <translation>&amp;Guardar también los roles y tablespaces</translation>
    </message>
    <message>
        <source>none, or for example: --no-comments</source>
        <translation>ninguna o, por ejemplo: --no-comments</translation>
    </message>
    <message>
        <source>a shell command, or nothing</source>
        <translation>un comando de shell, o nada</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Databases:</source>
        <translation>Bases de datos:</translation>
    </message>
    <message>
        <source>Sc&amp;hemas:</source>
        <translation>&amp;Esquemas:</translation>
    </message>
    <message>
        <source>&amp;Tables:</source>
        <translation>Tab&amp;las:</translation>
    </message>
    <message>
        <source>Rows &amp;in tables:</source>
        <translation>&amp;Filas de tablas:</translation>
    </message>
    <message>
        <source>all cores (%1)</source>
        <translation>todos los núcleos (%1)</translation>
    </message>
    <message>
        <source>Threads and processes at work at once</source>
        <translation>Hilos y procesos que trabajan a la vez</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long to wait for a table that another session has locked</source>
        <translation>Cuánto esperar por una tabla que otra sesión tiene bloqueada</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Further tries for a database whose backup failed for a passing reason: a broken connection, a lock, a change of its tables</source>
        <translation>Nuevos intentos con una base de datos cuya copia falló por un motivo pasajero: una conexión cortada, un bloqueo, un cambio en sus tablas</translation>
    </message>
    <message>
        <source>after </source>
        <translation>después de </translation>
    </message>
    <message>
        <source>Seconds before each new try</source>
        <translation>Segundos antes de cada nuevo intento</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>keep everything</source>
        <translation>conservar todo</translation>
    </message>
    <message>
        <source>Older backups are deleted after success; the newest good one of each database stays</source>
        <translation>Las copias más antiguas se eliminan si todo va bien; se queda la última copia buena de cada base de datos</translation>
    </message>
    <message>
        <source>They belong to the server, not to a database; without them owners may be missing</source>
        <translation>Pertenecen al servidor, no a una base de datos; sin ellos pueden faltar propietarios</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>H&amp;ilos:</translation>
    </message>
    <message>
        <source>&amp;Wait for locks:</source>
        <translation>Esperar &amp;bloqueos:</translation>
    </message>
    <message>
        <source>Try again:</source>
        <translation>Reintentar:</translation>
    </message>
    <message>
        <source>How often to try again</source>
        <translation>Cuántas veces reintentar</translation>
    </message>
    <message>
        <source>After success, &amp;keep:</source>
        <translation>Si todo va bien, &amp;conservar:</translation>
    </message>
    <message>
        <source>Handed on are %1.</source>
        <translation>Se le pasan %1.</translation>
    </message>
    <message>
        <source>Run by /bin/sh before anything else. When it fails, nothing is backed up.</source>
        <translation>Se ejecuta con /bin/sh antes que nada. Si falla, no se hace ninguna copia.</translation>
    </message>
    <message>
        <source>Run by /bin/sh at the end, also after a failure; LARDER_OUTCOME says how it went.</source>
        <translation>Se ejecuta con /bin/sh al final, también tras un fallo; LARDER_OUTCOME dice cómo fue.</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>More for pg_dump:</source>
        <translation>Más para pg_dump:</translation>
    </message>
    <message>
        <source>Command before:</source>
        <translation>Comando previo:</translation>
    </message>
    <message>
        <source>Command after:</source>
        <translation>Comando posterior:</translation>
    </message>
    <message>
        <source>Where tables are named, schemas have no effect.</source>
        <translation>Donde se nombran tablas, los esquemas no tienen efecto.</translation>
    </message>
    <message>
        <source>Names or patterns of schemas, separated by commas</source>
        <translation>Nombres o patrones de esquemas, separados por comas</translation>
    </message>
    <message>
        <source>A backup of the schema only holds no rows.</source>
        <translation>Una copia de solo el esquema no contiene filas.</translation>
    </message>
    <message>
        <source>Names or patterns of tables that are saved empty, separated by commas</source>
        <translation>Nombres o patrones de tablas que se guardan vacías, separados por comas</translation>
    </message>
    <message>
        <source>Archives always hold the owners; leave them out when restoring, or choose an SQL file.</source>
        <translation>Los archivos de pg_dump siempre contienen los propietarios; déjelos fuera al restaurar, o elija un archivo SQL.</translation>
    </message>
    <message>
        <source>What is restored belongs to whoever restores it</source>
        <translation>Lo restaurado pertenece a quien lo restaura</translation>
    </message>
    <message>
        <source>There are no further tries.</source>
        <translation>No hay nuevos intentos.</translation>
    </message>
    <message>
        <source>Leave out who may do what (GRANT and REVOKE)</source>
        <translation>Excluir quién puede hacer qué (GRANT y REVOKE)</translation>
    </message>
    <message>
        <source>Names or patterns of databases, separated by commas</source>
        <translation>Nombres o patrones de bases de datos, separados por comas</translation>
    </message>
    <message>
        <source>Names or patterns of tables, separated by commas</source>
        <translation>Nombres o patrones de tablas, separados por comas</translation>
    </message>
    <message>
        <source> time</source>
        <translation> vez</translation>
    </message>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>«%1» %2.</translation>
    </message>
    <message>
        <source>leaves out %1</source>
        <translation>excluye %1</translation>
    </message>
    <message>
        <source>no owners</source>
        <translation>sin propietarios</translation>
    </message>
    <message>
        <source>no privileges</source>
        <translation>sin privilegios</translation>
    </message>
    <message>
        <source>no roles and tablespaces</source>
        <translation>sin roles ni tablespaces</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 s for locks</source>
        <translation>espera %1 s por los bloqueos</translation>
    </message>
    <message numerus="yes">
        <source>%n further tries</source>
        <translation>
            <numerusform>%n nuevo intento</numerusform>
            <numerusform>%n nuevos intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>a command before</source>
        <translation>un comando previo</translation>
    </message>
    <message>
        <source>a command after</source>
        <translation>un comando posterior</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>larder::BackupChoices</name>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeña</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>About as fast as reading the database alone; files up to 6 % larger than gzip&apos;s.</source>
        <translation>Casi tan rápida como solo leer la base de datos; archivos hasta un 6 % mayores que los de gzip.</translation>
    </message>
    <message>
        <source>Several times faster than gzip, and files a little smaller than gzip&apos;s.</source>
        <translation>Varias veces más rápida que gzip, con archivos algo menores que los de gzip.</translation>
    </message>
    <message>
        <source>The smallest files, at about gzip&apos;s own pace.</source>
        <translation>Los archivos más pequeños, más o menos al ritmo de gzip.</translation>
    </message>
    <message>
        <source>Plain SQL any editor opens; takes about three times the space.</source>
        <translation>SQL simple que abre cualquier editor; ocupa unas tres veces más espacio.</translation>
    </message>
    <message>
        <source>The smallest files that do not make the backup slower than reading the database.</source>
        <translation>Los archivos más pequeños que no hacen la copia más lenta que leer la base de datos.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself: quickly, level 1.</source>
        <translation>pg_dump comprime el archivo él mismo: rápido, nivel 1.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself, at gzip&apos;s pace.</source>
        <translation>pg_dump comprime el archivo él mismo, al ritmo de gzip.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself, slower than gzip: level 9.</source>
        <translation>pg_dump comprime el archivo él mismo, más despacio que gzip: nivel 9.</translation>
    </message>
    <message>
        <source>Not packed; takes about three times the space.</source>
        <translation>Sin comprimir; ocupa unas tres veces más espacio.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself, at its own level.</source>
        <translation>pg_dump comprime el archivo él mismo, con su propio nivel.</translation>
    </message>
    <message>
        <source>What to back up</source>
        <translation>Qué se copia</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Qué:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>&amp;Compression:</source>
        <translation>Compre&amp;sión:</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Destino:</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>Com&amp;pleta</translation>
    </message>
    <message>
        <source>Structure and data: all that is needed to restore</source>
        <translation>Estructura y datos: todo lo necesario para restaurar</translation>
    </message>
    <message>
        <source>&amp;Schema only</source>
        <translation>Solo es&amp;quema</translation>
    </message>
    <message>
        <source>Tables, views and functions without any rows</source>
        <translation>Tablas, vistas y funciones sin ninguna fila</translation>
    </message>
    <message>
        <source>Data &amp;only</source>
        <translation>Solo dat&amp;os</translation>
    </message>
    <message>
        <source>Rows to load into tables that exist already</source>
        <translation>Filas para cargar en tablas que ya existen</translation>
    </message>
    <message>
        <source>Tabl&amp;es…</source>
        <translation>T&amp;ablas…</translation>
    </message>
    <message>
        <source>Only what is named here. It does not count as a copy of the database.</source>
        <translation>Solo lo que se nombra aquí. No cuenta como copia de la base de datos.</translation>
    </message>
    <message>
        <source>S&amp;QL file</source>
        <translation>Archi&amp;vo SQL</translation>
    </message>
    <message>
        <source>Restores anywhere with psql alone; tables can be looked at without a restore.</source>
        <translation>Se restaura en cualquier sitio solo con psql; se pueden mirar las tablas sin restaurar.</translation>
    </message>
    <message>
        <source>C&amp;ustom archive</source>
        <translation>Archivo «c&amp;ustom»</translation>
    </message>
    <message>
        <source>One file for pg_restore, written by one process: for tools that expect it.</source>
        <translation>Un solo archivo para pg_restore, escrito por un solo proceso: para herramientas que lo esperan.</translation>
    </message>
    <message>
        <source>Director&amp;y archive</source>
        <translation>Archivo «director&amp;y»</translation>
    </message>
    <message>
        <source>A folder with a file for each table, for pg_restore with several processes.</source>
        <translation>Una carpeta con un archivo por tabla, para pg_restore con varios procesos.</translation>
    </message>
    <message>
        <source>It may not fit: up to %1 are needed, %2 are free.</source>
        <translation>Puede que no quepa: se necesitan hasta %1 y hay %2 libres.</translation>
    </message>
    <message>
        <source>It will hardly fit: about %1 are needed, %2 are free. Choose another folder or delete old backups there.</source>
        <translation>Difícilmente cabrá: se necesitan unos %1 y hay %2 libres. Elija otra carpeta o elimine copias antiguas de allí.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>Elija una carpeta para las copias.</translation>
    </message>
    <message>
        <source>%1 is a file, no folder.</source>
        <translation>%1 es un archivo, no una carpeta.</translation>
    </message>
</context>
<context>
    <name>larder::BackupDialog</name>
    <message>
        <source>&amp;Back up 1 database</source>
        <translation>&amp;Hacer copia de 1 base de datos</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Back up %n databases</source>
        <translation>
            <numerusform>&amp;Hacer copia de %n base de datos</numerusform>
            <numerusform>&amp;Hacer copia de %n bases de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Back up databases</source>
        <translation>Hacer copia de bases de datos</translation>
    </message>
    <message>
        <source>Back up databases of %1</source>
        <translation>Hacer copia de bases de datos de %1</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Avan&amp;zado</translation>
    </message>
    <message>
        <source>The sa&amp;me as a command</source>
        <translation>Lo mismo como co&amp;mando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The databases of the server are not known yet.</source>
        <translation>Todavía no se conocen las bases de datos del servidor.</translation>
    </message>
    <message>
        <source>Tick at least one database.</source>
        <translation>Marque al menos una base de datos.</translation>
    </message>
</context>
<context>
    <name>larder::BackupTablePicker</name>
    <message>
        <source>Choose tables</source>
        <translation>Elegir tablas</translation>
    </message>
    <message>
        <source>Tables of %1</source>
        <translation>Tablas de %1</translation>
    </message>
    <message>
        <source>As of the backup of %1. Newer tables can be typed.</source>
        <translation>Según la copia del %1. Las tablas más nuevas se pueden escribir.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>Filtrar las tablas</translation>
    </message>
    <message>
        <source>Tables to back up</source>
        <translation>Tablas de las que hacer copia</translation>
    </message>
    <message>
        <source>Space ticks a table.</source>
        <translation>Espacio marca una tabla.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tick at least one table.</source>
        <translation>Marque al menos una tabla.</translation>
    </message>
    <message>
        <source>%1 of rows</source>
        <translation>%1 en filas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n table(s)</source>
        <translation>
            <numerusform>&amp;Tomar %n tabla</numerusform>
            <numerusform>&amp;Tomar %n tablas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::BackupTables</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Tables to back up</source>
        <translation>Tablas de las que hacer copia</translation>
    </message>
    <message>
        <source>for example: public.orders, audit.*</source>
        <translation>por ejemplo: public.orders, audit.*</translation>
    </message>
    <message>
        <source>Schemas to back up</source>
        <translation>Esquemas de los que hacer copia</translation>
    </message>
    <message>
        <source>for example: public, shop_*</source>
        <translation>por ejemplo: public, shop_*</translation>
    </message>
    <message>
        <source>Tables:</source>
        <translation>Tablas:</translation>
    </message>
    <message>
        <source>or schemas:</source>
        <translation>o esquemas:</translation>
    </message>
    <message>
        <source>The last backup of %1 holds no tables.</source>
        <translation>La última copia de %1 no contiene tablas.</translation>
    </message>
    <message>
        <source>Tick a database first.</source>
        <translation>Marque antes una base de datos.</translation>
    </message>
    <message>
        <source>The same names and patterns are taken from each ticked database, and each must have them. To choose from a list, tick one database.</source>
        <translation>De cada base de datos marcada se toman los mismos nombres y patrones, y cada una debe tenerlos. Para elegir de una lista, marque una sola base de datos.</translation>
    </message>
    <message>
        <source>Reading which tables %1 has…</source>
        <translation>Leyendo qué tablas tiene %1…</translation>
    </message>
    <message>
        <source>There is no list to choose from: %1</source>
        <translation>No hay lista de la que elegir: %1</translation>
    </message>
    <message>
        <source>%1 has no backup yet to list its tables from. Type names or patterns; * stands for any text.</source>
        <translation>%1 aún no tiene una copia de la que enumerar sus tablas. Escriba nombres o patrones; * equivale a cualquier texto.</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>«%1» %2.</translation>
    </message>
    <message>
        <source>Name at least one table or schema.</source>
        <translation>Nombre al menos una tabla o un esquema.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) to choose from, as of the backup of %1.</source>
        <translation>
            <numerusform>%n tabla para elegir, según la copia del %1.</numerusform>
            <numerusform>%n tablas para elegir, según la copia del %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s), %2 of %3 of rows, as of the backup of %4.</source>
        <translation>
            <numerusform>%1 de %n tabla, %2 de %3 en filas, según la copia del %4.</numerusform>
            <numerusform>%1 de %n tablas, %2 de %3 en filas, según la copia del %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the last backup: %1. What the database lacks makes its backup fail.</source>
        <translation>No están en la última copia: %1. Si a la base de datos le falta algo de lo nombrado, su copia falla.</translation>
    </message>
    <message>
        <source>Choose tables from a list</source>
        <translation>Elegir tablas de una lista</translation>
    </message>
    <message>
        <source>Where tables are named, schemas have no effect.</source>
        <translation>Donde se nombran tablas, los esquemas no tienen efecto.</translation>
    </message>
    <message>
        <source>Names or patterns of schemas, separated by commas</source>
        <translation>Nombres o patrones de esquemas, separados por comas</translation>
    </message>
    <message>
        <source>Names or patterns of tables, separated by commas</source>
        <translation>Nombres o patrones de tablas, separados por comas</translation>
    </message>
</context>
<context>
    <name>larder::BackupTreeModel</name>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
</context>
<context>
    <name>larder::BackupTreeView</name>
    <message>
        <source>Backups by date</source>
        <translation>Copias por fecha</translation>
    </message>
</context>
<context>
    <name>larder::BackupWords</name>
    <message>
        <source>Roles and tablespaces</source>
        <translation>Roles y tablespaces</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellada</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>Restaurable</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idéntica</translation>
    </message>
    <message>
        <source>A file is there; nothing about it has been checked.</source>
        <translation>Hay un archivo; de él no se ha comprobado nada.</translation>
    </message>
    <message>
        <source>The file was read back from disk and its SHA-256 was equal.</source>
        <translation>El archivo se volvió a leer del disco y su SHA-256 coincidía.</translation>
    </message>
    <message>
        <source>Every part decompresses; sizes and row counts equal the record made with the backup.</source>
        <translation>Cada parte se descomprime; los tamaños y el número de filas coinciden con el manifiesto hecho con la copia.</translation>
    </message>
    <message>
        <source>It was loaded into a scratch database without an error.</source>
        <translation>Se cargó sin errores en una base de datos temporal.</translation>
    </message>
    <message>
        <source>Every table read back from a scratch database was equal to what was saved.</source>
        <translation>Cada tabla leída de vuelta de una base de datos temporal era igual a lo guardado.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Dañada: %1</translation>
    </message>
    <message>
        <source>Plain SQL</source>
        <translation>SQL simple</translation>
    </message>
    <message>
        <source>pg_dump custom format</source>
        <translation>formato «custom» de pg_dump</translation>
    </message>
    <message>
        <source>pg_dump directory format</source>
        <translation>formato «directory» de pg_dump</translation>
    </message>
    <message>
        <source>Plain SQL, %1</source>
        <translation>SQL simple, %1</translation>
    </message>
    <message>
        <source>pg_dump tar format</source>
        <translation>formato «tar» de pg_dump</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>The drill of %1 failed: %2</source>
        <translation>El simulacro del %1 falló: %2</translation>
    </message>
</context>
<context>
    <name>larder::BackupsPane</name>
    <message>
        <source>Welcome to Larder</source>
        <translation>Bienvenido a Larder</translation>
    </message>
    <message>
        <source>Backups you can see, trust and restore. Tell Larder where your PostgreSQL server is, or look around first with two small sample databases.</source>
        <translation>Copias de seguridad que puede ver, en las que puede confiar y que puede restaurar. Indique a Larder dónde está su servidor PostgreSQL o eche antes un vistazo con dos pequeñas bases de datos de ejemplo.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Todavía no hay copias</translation>
    </message>
    <message>
        <source>Choose databases and press Back up. Each backup is read back from disk and checked before it is shown here.</source>
        <translation>Elija bases de datos y pulse «Hacer copia». Cada copia se vuelve a leer del disco y se comprueba antes de mostrarla aquí.</translation>
    </message>
    <message>
        <source>No backups in this folder</source>
        <translation>No hay copias en esta carpeta</translation>
    </message>
    <message>
        <source>Backups lie in folders named by date, such as 2025-12-12. Open another folder, or drop a dump file here to restore it.</source>
        <translation>Las copias están en carpetas con la fecha por nombre, como 2025-12-12. Abra otra carpeta o suelte aquí un archivo de volcado para restaurarlo.</translation>
    </message>
    <message>
        <source>No backup matches the filter</source>
        <translation>Ninguna copia coincide con el filtro</translation>
    </message>
    <message>
        <source>Words are looked for in database, note, date and file name; the chips above narrow the list further.</source>
        <translation>Las palabras se buscan en la base de datos, la nota, la fecha y el nombre de archivo; los botones de arriba acotan aún más la lista.</translation>
    </message>
</context>
<context>
    <name>larder::CleanupCalendar</name>
    <message>
        <source>Calendar of what stays and what goes</source>
        <translation>Calendario de lo que se queda y lo que se va</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>La lista de abajo dice lo mismo con palabras.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::CleanupDialog</name>
    <message>
        <source>Delete 1 backup (%1)</source>
        <translation>Eliminar 1 copia (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups (%1)</source>
        <translation>
            <numerusform>Eliminar %n copia (%1)</numerusform>
            <numerusform>Eliminar %n copias (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Backups and what happens to them</source>
        <translation>Copias y qué pasa con ellas</translation>
    </message>
    <message>
        <source>&amp;Show also what stays</source>
        <translation>Mostrar también lo que se &amp;queda</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>1 backup deleted, %1 freed.</source>
        <translation>1 copia eliminada, %1 liberados.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups deleted, %1 freed.</source>
        <translation>
            <numerusform>%n copia eliminada, %1 liberados.</numerusform>
            <numerusform>%n copias eliminadas, %1 liberados.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 backup stays.</source>
        <translation>1 copia se queda.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups stay.</source>
        <translation>
            <numerusform>%n copia se queda.</numerusform>
            <numerusform>%n copias se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cleanup was cancelled.</source>
        <translation>La limpieza se canceló.</translation>
    </message>
    <message>
        <source>Backups deleted before that are gone; the others stay.</source>
        <translation>Las copias eliminadas hasta ese momento ya no están; las demás se quedan.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Nothing to delete</source>
        <translation>Nada que eliminar</translation>
    </message>
    <message>
        <source>%1 older than 1 day?</source>
        <translation>¿%1 de más de 1 día?</translation>
    </message>
    <message numerus="yes">
        <source>%1 older than %n days?</source>
        <translation>
            <numerusform>¿%1 de más de %n día?</numerusform>
            <numerusform>¿%1 de más de %n días?</numerusform>
        </translation>
    </message>
    <message>
        <source>The last proven backup of each database stays.</source>
        <translation>La última copia verificada de cada base de datos se queda.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned and the last proven backup of each database stay.</source>
        <translation>
            <numerusform>Se quedan %n fijada y la última copia verificada de cada base de datos.</numerusform>
            <numerusform>Se quedan %n fijadas y la última copia verificada de cada base de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Delete 1 backup</source>
        <translation>Eliminar 1 copia</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups</source>
        <translation>
            <numerusform>Eliminar %n copia</numerusform>
            <numerusform>Eliminar %n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remember these rules</source>
        <translation>Recordar estas re&amp;glas</translation>
    </message>
    <message>
        <source>Backups into this folder and cleanups of it begin with them from now on.</source>
        <translation>En adelante, las copias en esta carpeta y sus limpiezas empiezan con ellas.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias…</translation>
    </message>
    <message>
        <source>%1 to come below %2?</source>
        <translation>¿%1 para bajar de %2?</translation>
    </message>
    <message>
        <source>%1 that no rule keeps?</source>
        <translation>¿%1 que ninguna regla conserva?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>&amp;The same as a command</source>
        <translation>&amp;Lo mismo como comando</translation>
    </message>
    <message>
        <source>Backups have come, gone or changed meanwhile.</source>
        <translation>Mientras tanto han llegado, desaparecido o cambiado copias.</translation>
    </message>
    <message>
        <source>Something else would be deleted now than was shown before. Look at the list again.</source>
        <translation>Ahora se eliminaría algo distinto de lo que se mostró antes. Vuelva a mirar la lista.</translation>
    </message>
    <message>
        <source>&amp;I have seen what goes now</source>
        <translation>He &amp;visto lo que se elimina ahora</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt.</source>
        <translation>El reloj de este equipo es dudoso.</translation>
    </message>
    <message>
        <source>The clock is ri&amp;ght</source>
        <translation>El reloj está &amp;bien</translation>
    </message>
</context>
<context>
    <name>larder::CleanupLegend</name>
    <message>
        <source>Meaning of the colours</source>
        <translation>Significado de los colores</translation>
    </message>
</context>
<context>
    <name>larder::CleanupModel</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
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
        <translation>Conservada siempre</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Última verificada</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Se va</translation>
    </message>
    <message>
        <source>older than 1 day</source>
        <translation>de hace más de 1 día</translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>de hace más de %n día</numerusform>
            <numerusform>de hace más de %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>larder::ComparePage</name>
    <message>
        <source>C&amp;ompare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>¿Qué ha cambiado?</translation>
    </message>
    <message>
        <source>Compare finds objects that came, went or changed, and tables whose rows differ.</source>
        <translation>La comparación encuentra los objetos que se añadieron, desaparecieron o cambiaron, y las tablas cuyas filas difieren.</translation>
    </message>
    <message>
        <source>Reading both sides and comparing…</source>
        <translation>Leyendo ambos lados y comparando…</translation>
    </message>
    <message>
        <source>Both hold the same</source>
        <translation>Ambos contienen lo mismo</translation>
    </message>
    <message>
        <source>Every definition and every row is equal.</source>
        <translation>Cada definición y cada fila es igual.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada con qué comparar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Read both sides and show what differs; nothing is changed</source>
        <translation>Leer ambos lados y mostrar en qué difieren; no se cambia nada</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>Comparar co&amp;n:</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Copia del %1</translation>
    </message>
    <message>
        <source>%1 on %2 as it is now</source>
        <translation>%1 en %2, tal como está ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>equal rows in %1 of %n table(s)</source>
        <translation>
            <numerusform>filas iguales en %1 de %n tabla</numerusform>
            <numerusform>filas iguales en %1 de %n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows before: %1
Rows after:  %2</source>
        <translation>Filas antes:   %1
Filas después: %2</translation>
    </message>
    <message>
        <source>Only in the database as it is now.</source>
        <translation>Solo en la base de datos tal como está ahora.</translation>
    </message>
    <message>
        <source>There is no other backup of this database, and no server is shown to compare with.</source>
        <translation>No hay otra copia de esta base de datos, y no se muestra ningún servidor con el que comparar.</translation>
    </message>
    <message>
        <source>rows not compared: %1</source>
        <translation>filas no comparadas: %1</translation>
    </message>
</context>
<context>
    <name>larder::ContentsPage</name>
    <message>
        <source>E&amp;xtract…</source>
        <translation>E&amp;xtraer…</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Examinando la copia…</translation>
    </message>
    <message>
        <source>Find in names and definitions</source>
        <translation>Buscar en nombres y definiciones</translation>
    </message>
    <message>
        <source>Kind of objects</source>
        <translation>Tipo de objetos</translation>
    </message>
    <message>
        <source>Objects of the backup</source>
        <translation>Objetos de la copia</translation>
    </message>
    <message>
        <source>Space ticks a table, Enter shows its rows.</source>
        <translation>Espacio marca una tabla; Intro muestra sus filas.</translation>
    </message>
    <message>
        <source>Bring the ticked tables back into a database</source>
        <translation>Devolver las tablas marcadas a una base de datos</translation>
    </message>
    <message>
        <source>Write the ticked tables into a file: SQL, or CSV for one table</source>
        <translation>Escribir las tablas marcadas en un archivo: SQL, o CSV si es una sola tabla</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Todo (%1)</translation>
    </message>
    <message>
        <source>&amp;Restore tables…</source>
        <translation>Restaurar tab&amp;las…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n table(s)…</source>
        <translation>
            <numerusform>Restaurar %n tab&amp;la…</numerusform>
            <numerusform>Restaurar %n tab&amp;las…</numerusform>
        </translation>
    </message>
    <message>
        <source>Single tables of an archive: pg_restore --table.</source>
        <translation>Tablas sueltas de un archivo: pg_restore --table.</translation>
    </message>
    <message>
        <source>Tick tables to restore or extract them.</source>
        <translation>Marque tablas para restaurarlas o extraerlas.</translation>
    </message>
    <message>
        <source>%1 rows, %2</source>
        <translation>%1 filas, %2</translation>
    </message>
</context>
<context>
    <name>larder::DatabaseChoiceModel</name>
    <message>
        <source>%1, owned by %2</source>
        <translation>%1, propiedad de %2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Left out by the patterns under Advanced</source>
        <translation>Excluida por los patrones de «Avanzado»</translation>
    </message>
    <message>
        <source>The last backup took %1.</source>
        <translation>La última copia ocupó %1.</translation>
    </message>
    <message>
        <source>The last backup took %1 in %2.</source>
        <translation>La última copia ocupó %1 y tardó %2.</translation>
    </message>
    <message>
        <source>Judged by the size of the database and by backups of others; it has none yet.</source>
        <translation>Calculado por el tamaño de la base de datos y las copias de otras; aún no tiene ninguna.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nueva)</translation>
    </message>
    <message>
        <source>It was not there when databases were last chosen here</source>
        <translation>No existía cuando se eligieron bases aquí por última vez</translation>
    </message>
</context>
<context>
    <name>larder::DatabaseChooser</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Consultando el servidor</translation>
    </message>
    <message>
        <source>Asking %1 for its databases…</source>
        <translation>Consultando las bases de datos de %1…</translation>
    </message>
    <message>
        <source>Databases to back up</source>
        <translation>Bases de datos de las que hacer copia</translation>
    </message>
    <message>
        <source>Space ticks a database.</source>
        <translation>Espacio marca una base de datos.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Marcar &amp;todas</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Marcar &amp;ninguna</translation>
    </message>
    <message>
        <source>%1 on the server</source>
        <translation>%1 en el servidor</translation>
    </message>
    <message>
        <source>%1 on the server, %2 to save</source>
        <translation>%1 en el servidor, %2 por guardar</translation>
    </message>
</context>
<context>
    <name>larder::DateWords</name>
    <message>
        <source>an unknown date</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d &apos;de&apos; MMMM HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>ddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy, HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>ddd d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
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
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>larder::DetailsPane</name>
    <message>
        <source>Select a backup</source>
        <translation>Seleccione una copia</translation>
    </message>
    <message>
        <source>Its proof, its contents and the commands to restore it appear here.</source>
        <translation>Aquí aparecen su verificación, su contenido y los comandos para restaurarla.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What to show of the backup</source>
        <translation>Qué mostrar de la copia</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Veri&amp;ficar</translation>
    </message>
    <message>
        <source>Read the whole files and compare them with their records</source>
        <translation>Leer los archivos enteros y compararlos con sus manifiestos</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>larder::DifferenceModel</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation>definición cambiada</translation>
    </message>
    <message>
        <source>other values in %1 rows</source>
        <translation>otros valores en %1 filas</translation>
    </message>
    <message>
        <source>%1 rows → %2</source>
        <translation>%1 filas → %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>larder::Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>larder::DumpFileDialog</name>
    <message>
        <source>Larder has no record of this file. Looking at it runs nothing of it and changes nothing.</source>
        <translation>Larder no tiene registro de este archivo. Mirarlo no ejecuta nada de él y no cambia nada.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What to show of the file</source>
        <translation>Qué mostrar del archivo</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Bring it back into a database, step by step</source>
        <translation>Devolverlo a una base de datos, paso a paso</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>larder::Expectation</name>
    <message>
        <source>little</source>
        <translation>poco</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <translation>como máximo %1 en %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>about %1 in %2</source>
        <translation>unos %1 en %2</translation>
    </message>
</context>
<context>
    <name>larder::FileDatabases</name>
    <message>
        <source>Database of the file</source>
        <translation>Base de datos del archivo</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija una</translation>
    </message>
    <message>
        <source>&amp;Database of the file:</source>
        <translation>Base de &amp;datos del archivo:</translation>
    </message>
</context>
<context>
    <name>larder::FilterBar</name>
    <message>
        <source>Any proof</source>
        <translation>Cualquier verificación</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Al menos %1</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s)</source>
        <translation>
            <numerusform>%1 de %n copia</numerusform>
            <numerusform>%1 de %n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Only backups that are kept for ever</source>
        <translation>Solo las copias que se conservan siempre</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>All databases</source>
        <translation>Todas las bases de datos</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Elegir fechas…</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
</context>
<context>
    <name>larder::FilterDates</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Dates to show</source>
        <translation>Fechas que mostrar</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
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
        <translation>Filtrar copias</translation>
    </message>
    <message>
        <source>Show only backups with these words in database, note, date or file name (Ctrl+F)</source>
        <translation>Mostrar solo las copias con estas palabras en la base de datos, la nota, la fecha o el nombre de archivo (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>larder::FindingList</name>
    <message>
        <source>In order</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Impedimento</translation>
    </message>
    <message>
        <source>Findings of the flight check</source>
        <translation>Resultados de la comprobación previa</translation>
    </message>
</context>
<context>
    <name>larder::FolderField</name>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>C&amp;ambiar…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para las copias</translation>
    </message>
    <message>
        <source>Type a folder.</source>
        <translation>Escriba una carpeta.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 · the folder will be created</source>
        <translation>%1 · se creará la carpeta</translation>
    </message>
</context>
<context>
    <name>larder::GlobalsDialog</name>
    <message>
        <source>SQL of the selected line</source>
        <translation>SQL de la línea seleccionada</translation>
    </message>
    <message>
        <source>Show what is e&amp;qual too</source>
        <translation>Mostrar también lo que es &amp;igual</translation>
    </message>
    <message>
        <source>Also change what &amp;differs</source>
        <translation>Cambiar también lo que &amp;difiere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore roles and tablespaces</source>
        <translation>Restaurar roles y tablespaces</translation>
    </message>
    <message>
        <source>Roles and tablespaces of %1</source>
        <translation>Roles y tablespaces de %1</translation>
    </message>
    <message>
        <source>The backup beside the server. Nothing is dropped or revoked; roles that only the server has are left alone.</source>
        <translation>La copia junto al servidor. No se elimina ni se revoca nada; los roles que solo tiene el servidor se dejan como están.</translation>
    </message>
    <message>
        <source>Comparing the backup with the server…</source>
        <translation>Comparando la copia con el servidor…</translation>
    </message>
    <message>
        <source>Server to compare with</source>
        <translation>Servidor con el que comparar</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>Se&amp;rvidor:</translation>
    </message>
    <message>
        <source>Roles and tablespaces of the backup</source>
        <translation>Roles y tablespaces de la copia</translation>
    </message>
    <message>
        <source>Roles that exist get the attributes, settings and passwords of the backup</source>
        <translation>Los roles que ya existen reciben los atributos, ajustes y contraseñas de la copia</translation>
    </message>
    <message>
        <source>No server is saved yet.</source>
        <translation>Todavía no hay ningún servidor guardado.</translation>
    </message>
    <message>
        <source>Close this window and add a server under File first.</source>
        <translation>Cierre esta ventana y añada antes un servidor en «Archivo».</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Not all of the backup is understood.</source>
        <translation>No se entiende todo lo que contiene la copia.</translation>
    </message>
    <message>
        <source>-- The server has it already.</source>
        <translation>-- El servidor ya lo tiene.</translation>
    </message>
    <message>
        <source>-- PostgreSQL cannot change this: %1</source>
        <translation>-- PostgreSQL no puede cambiar esto: %1</translation>
    </message>
    <message>
        <source>%1 missing on the server, %2 different, %3 equal</source>
        <translation>%1 faltan en el servidor, %2 distintos, %3 iguales</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Añadir lo que falta</translation>
    </message>
    <message>
        <source>&amp;Add what is missing, change what differs</source>
        <translation>&amp;Añadir lo que falta y cambiar lo que difiere</translation>
    </message>
    <message>
        <source>Ch&amp;ange what differs</source>
        <translation>Ca&amp;mbiar lo que difiere</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be added.</source>
        <translation>
            <numerusform>Se añadirá %n elemento.</numerusform>
            <numerusform>Se añadirán %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is missing on %1?</source>
        <translation>¿Añadir lo que falta en %1?</translation>
    </message>
    <message>
        <source>Roles and tablespaces that exist are not touched.</source>
        <translation>Los roles y tablespaces que ya existen no se tocan.</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Change roles and tablespaces on %1?</source>
        <translation>¿Cambiar roles y tablespaces en %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that exist will be changed to what the backup says, passwords included. There is no undo.</source>
        <translation>
            <numerusform>%n elemento existente se cambiará a lo que dice la copia, contraseñas incluidas. No se puede deshacer.</numerusform>
            <numerusform>%n elementos existentes se cambiarán a lo que dice la copia, contraseñas incluidas. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type the name of the server: %1</source>
        <translation>Para continuar, escriba el nombre del servidor: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) applied.</source>
        <translation>
            <numerusform>%n elemento aplicado.</numerusform>
            <numerusform>%n elementos aplicados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::GlobalsModel</name>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>No se puede cambiar</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Pertenencia</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Security label</source>
        <translation>Etiqueta de seguridad</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilegios</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>En qué difiere</translation>
    </message>
</context>
<context>
    <name>larder::HealthDetails</name>
    <message>
        <source>everything: there is no good backup</source>
        <translation>todo: no hay ninguna copia buena</translation>
    </message>
    <message>
        <source>changes of the last %1</source>
        <translation>los cambios desde hace %1</translation>
    </message>
    <message>
        <source>What would be lost now, and how long a restore takes</source>
        <translation>Qué se perdería ahora y cuánto tarda una restauración</translation>
    </message>
    <message>
        <source>If the server died now</source>
        <translation>Si el servidor fallara ahora</translation>
    </message>
    <message>
        <source>The disk of the backups</source>
        <translation>El disco de las copias</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Se perdería</translation>
    </message>
    <message>
        <source>Proof of its backup</source>
        <translation>Verificación de su copia</translation>
    </message>
    <message>
        <source>A restore takes</source>
        <translation>Restaurar tarda</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>about %1, as measured</source>
        <translation>unos %1, según lo medido</translation>
    </message>
    <message>
        <source>about %1, going by other restores</source>
        <translation>unos %1, según otras restauraciones</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>new backups take %1 a day</source>
        <translation>las copias nuevas ocupan %1 al día</translation>
    </message>
    <message>
        <source>the cleanup makes room for them</source>
        <translation>la limpieza les hace sitio</translation>
    </message>
    <message numerus="yes">
        <source>full in about %n day(s) at this pace</source>
        <translation>
            <numerusform>lleno en %n día aproximadamente a este ritmo</numerusform>
            <numerusform>lleno en unos %n días a este ritmo</numerusform>
        </translation>
    </message>
    <message>
        <source>What wants attention</source>
        <translation>Lo que pide atención</translation>
    </message>
</context>
<context>
    <name>larder::HealthStrip</name>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>proven %1 %2</source>
        <translation>verificada como %1 %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n day(s) at this pace</source>
        <translation>
            <numerusform>%1, para %n día aproximadamente a este ritmo</numerusform>
            <numerusform>%1, para unos %n días a este ritmo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is protected yet</source>
        <translation>Todavía no hay nada protegido</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n database(s) protected</source>
        <translation>
            <numerusform>%1 de %n base de datos protegida</numerusform>
            <numerusform>%1 de %n bases de datos protegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>última copia %1</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show what would be lost now, how long a restore takes, and how long the disk lasts</source>
        <translation>Mostrar qué se perdería ahora, cuánto tarda una restauración y cuánto durará el disco</translation>
    </message>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n más por mirar</numerusform>
            <numerusform>%n más por mirar</numerusform>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Back up %1…</source>
        <translation>Guardar %1…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpiar…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Rebuild the catalogue</source>
        <translation>Reconstruir el catálogo</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>larder::JobCard</name>
    <message>
        <source>Waiting to begin…</source>
        <translation>Esperando para empezar…</translation>
    </message>
    <message>
        <source>Progress of: %1</source>
        <translation>Progreso de: %1</translation>
    </message>
    <message>
        <source>Log of: %1</source>
        <translation>Registro de: %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Show what happened, line by line</source>
        <translation>Mostrar lo ocurrido, línea a línea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop this job; nothing half-done is left behind</source>
        <translation>Detener esta tarea; no queda nada a medias</translation>
    </message>
    <message>
        <source>Runs in another program since %1 (process %2)</source>
        <translation>En curso en otro programa desde las %1 (proceso %2)</translation>
    </message>
    <message>
        <source>Runs on %1 since %2</source>
        <translation>En curso en %1 desde las %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take this line away; the history keeps it</source>
        <translation>Quitar esta línea; el historial la conserva</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>succeeded with warnings</source>
        <translation>terminado con advertencias</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>What to do about: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
</context>
<context>
    <name>larder::JobDock</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Backups, restores and checks appear here while they run and after.</source>
        <translation>Aquí aparecen las copias, restauraciones y verificaciones mientras se ejecutan y después.</translation>
    </message>
</context>
<context>
    <name>larder::JobHistoryDialog</name>
    <message>
        <source>Job history</source>
        <translation>Historial de tareas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Words in job or outcome</source>
        <translation>Palabras de la tarea o del resultado</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Cómo terminaron</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>Tipo de tarea</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>Registro de la tarea seleccionada</translation>
    </message>
    <message>
        <source>No job has run yet.</source>
        <translation>Todavía no se ha ejecutado ninguna tarea.</translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation>Ninguna tarea coincide con el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is written when the job ends.</source>
        <translation>El registro se escribe al terminar la tarea.</translation>
    </message>
    <message>
        <source>There is no log.</source>
        <translation>No hay registro.</translation>
    </message>
</context>
<context>
    <name>larder::JobHistoryModel</name>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>running on %1</source>
        <translation>en curso en %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>larder::JobLog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>larder::JobNotices</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>larder::JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>larder::KeptDialog</name>
    <message>
        <source>No database is kept on %1. When a restore replaces a database, the old one appears here.</source>
        <translation>En %1 no se conserva ninguna base de datos. Cuando una restauración reemplaza una base de datos, la anterior aparece aquí.</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Kept databases</source>
        <translation>Bases de datos conservadas</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando el servidor…</translation>
    </message>
    <message>
        <source>Databases kept after a restore</source>
        <translation>Bases de datos conservadas tras una restauración</translation>
    </message>
    <message>
        <source>On %1. A restore that replaces a database keeps the old one under another name until you remove it here; nothing removes it by itself.</source>
        <translation>En %1. Una restauración que reemplaza una base de datos conserva la anterior con otro nombre hasta que usted la elimine aquí; nada la elimina por sí solo.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Conservada como</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Puts the kept database back; the present one is kept in its turn</source>
        <translation>Recupera la base de datos conservada; la actual se conserva a su vez</translation>
    </message>
    <message>
        <source>Deletes the kept database for good</source>
        <translation>Elimina definitivamente la base de datos conservada</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s), %1</source>
        <translation>
            <numerusform>%n base de datos, %1</numerusform>
            <numerusform>%n bases de datos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>larder::KeptQuestions</name>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation>Para continuar, escriba el nombre de la base de datos: %1</translation>
    </message>
    <message>
        <source>Put the old &quot;%1&quot; back on %2?</source>
        <translation>¿Recuperar la «%1» anterior en %2?</translation>
    </message>
    <message>
        <source>Its sessions will be disconnected. %1 becomes &quot;%2&quot; again; the present &quot;%2&quot; is kept under another name, so nothing is lost.</source>
        <translation>Sus sesiones se desconectarán. %1 vuelve a ser «%2»; la «%2» actual se conserva con otro nombre, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Remove the kept database &quot;%1&quot; from %2?</source>
        <translation>¿Eliminar la base de datos conservada «%1» de %2?</translation>
    </message>
    <message>
        <source>This frees %1 on the server. The restore that replaced it can then no longer be undone.</source>
        <translation>Esto libera %1 en el servidor. La restauración que la reemplazó ya no podrá deshacerse.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>larder::KindWords</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Materialized view</source>
        <translation>Vista materializada</translation>
    </message>
    <message>
        <source>Materialized views</source>
        <translation>Vistas materializadas</translation>
    </message>
    <message>
        <source>Foreign table</source>
        <translation>Tabla foránea</translation>
    </message>
    <message>
        <source>Foreign tables</source>
        <translation>Tablas foráneas</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Función de agregación</translation>
    </message>
    <message>
        <source>Aggregates</source>
        <translation>Funciones de agregación</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Restricción</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Clave foránea</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>Claves foráneas</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Secuencias</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
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
        <translation>Objeto grande</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>Objetos grandes</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>larder::LogPage</name>
    <message>
        <source>Log of the run</source>
        <translation>Registro de la ejecución</translation>
    </message>
    <message>
        <source>No log of this backup here</source>
        <translation>Aquí no hay registro de esta copia</translation>
    </message>
    <message>
        <source>It was made on another computer or by another program. What is done with it from now on is listed here.</source>
        <translation>Se hizo en otro equipo o con otro programa. Lo que se haga con ella a partir de ahora aparecerá aquí.</translation>
    </message>
    <message>
        <source>What was done with this backup</source>
        <translation>Qué se ha hecho con esta copia</translation>
    </message>
</context>
<context>
    <name>larder::MainActions</name>
    <message>
        <source>Add a &amp;server…</source>
        <translation>&amp;Añadir un servidor…</translation>
    </message>
    <message>
        <source>Save a connection to a server</source>
        <translation>Guardar una conexión a un servidor</translation>
    </message>
    <message>
        <source>Server s&amp;ettings…</source>
        <translation>Ajustes del &amp;servidor…</translation>
    </message>
    <message>
        <source>Connection, databases and backup folder of this server</source>
        <translation>Conexión, bases de datos y carpeta de copias de este servidor</translation>
    </message>
    <message>
        <source>&amp;Forget this server…</source>
        <translation>&amp;Olvidar este servidor…</translation>
    </message>
    <message>
        <source>Remove the saved connection; its backups stay</source>
        <translation>Quitar la conexión guardada; sus copias se quedan</translation>
    </message>
    <message>
        <source>Show the backups of any folder, without a server</source>
        <translation>Mostrar las copias de cualquier carpeta, sin servidor</translation>
    </message>
    <message>
        <source>&amp;Open dump file…</source>
        <translation>Abrir archivo de &amp;volcado…</translation>
    </message>
    <message>
        <source>Restore from a dump file that lies anywhere</source>
        <translation>Restaurar desde un archivo de volcado que esté en cualquier lugar</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>&amp;Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Start a private demo server with two small databases</source>
        <translation>Iniciar un servidor de demostración privado con dos bases de datos pequeñas</translation>
    </message>
    <message>
        <source>Servers, storage, retention, client tools, appearance and language</source>
        <translation>Servidores, almacenamiento, retención, herramientas cliente, apariencia e idioma</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Close Larder</source>
        <translation>Cerrar Larder</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Hacer copia…</translation>
    </message>
    <message>
        <source>Choose databases and back them up</source>
        <translation>Elegir bases de datos y hacer copia de ellas</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Read the selected backups whole and compare them with their records</source>
        <translation>Leer enteras las copias seleccionadas y compararlas con sus manifiestos</translation>
    </message>
    <message>
        <source>&amp;Keep for ever</source>
        <translation>Conservar &amp;siempre</translation>
    </message>
    <message>
        <source>A pinned backup is never removed by a cleanup</source>
        <translation>Una limpieza nunca elimina una copia fijada</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Write a note on the selected backup</source>
        <translation>Escribir una nota sobre la copia seleccionada</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Copiar la ru&amp;ta</translation>
    </message>
    <message>
        <source>Copy the paths of the selected backups</source>
        <translation>Copiar las rutas de las copias seleccionadas</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>Open the folder the backup lies in</source>
        <translation>Abrir la carpeta en la que está la copia</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Restore the selected backup step by step</source>
        <translation>Restaurar paso a paso la copia seleccionada</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Look at the server and the folder again</source>
        <translation>Volver a mirar el servidor y la carpeta</translation>
    </message>
    <message>
        <source>Re&amp;build the catalogue</source>
        <translation>&amp;Reconstruir el catálogo</translation>
    </message>
    <message>
        <source>Read every backup&apos;s record again, not only what changed</source>
        <translation>Volver a leer el manifiesto de todas las copias, no solo lo que ha cambiado</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Limpiar…</translation>
    </message>
    <message>
        <source>See which backups the retention would remove, and remove them</source>
        <translation>Ver qué copias eliminaría la retención y eliminarlas</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Go to the filter field</source>
        <translation>Ir al campo del filtro</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Mostrar todas las copias</translation>
    </message>
    <message>
        <source>&amp;Expand all days</source>
        <translation>&amp;Expandir todos los días</translation>
    </message>
    <message>
        <source>Show the backups of every day</source>
        <translation>Mostrar las copias de todos los días</translation>
    </message>
    <message>
        <source>Show only the days</source>
        <translation>Mostrar solo los días</translation>
    </message>
    <message>
        <source>&amp;Job history…</source>
        <translation>&amp;Historial de tareas…</translation>
    </message>
    <message>
        <source>Every job that ran, how it ended and its log</source>
        <translation>Todas las tareas ejecutadas, cómo terminaron y su registro</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>Show &amp;log file</source>
        <translation>Mostrar el archivo de &amp;registro</translation>
    </message>
    <message>
        <source>Open the folder of Larder&apos;s own log</source>
        <translation>Abrir la carpeta del registro del propio Larder</translation>
    </message>
    <message>
        <source>&amp;About Larder</source>
        <translation>&amp;Acerca de Larder</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Versión, licencia y bibliotecas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Copias</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>Ca&amp;tálogo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Kept databases…</source>
        <translation>Bases de datos &amp;conservadas…</translation>
    </message>
    <message>
        <source>Put back or remove databases that a restore has replaced</source>
        <translation>Recuperar o eliminar bases de datos que una restauración ha reemplazado</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>What this is about, in the manual</source>
        <translation>De qué trata lo que se muestra, en el manual</translation>
    </message>
    <message>
        <source>Open b&amp;ackup folder…</source>
        <translation>Abrir &amp;carpeta de copias…</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>Co&amp;llapse all days</source>
        <translation>&amp;Contraer todos los días</translation>
    </message>
    <message>
        <source>Show or hide this part of the window</source>
        <translation>Mostrar u ocultar esta parte de la ventana</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Eli&amp;minar…</translation>
    </message>
    <message>
        <source>Remove the selected backups, as far as no rule needs them</source>
        <translation>Eliminar las copias seleccionadas, si ninguna regla las necesita</translation>
    </message>
</context>
<context>
    <name>larder::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Several backups</source>
        <translation>Varias copias</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>Esta&amp;do</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;talles</translation>
    </message>
    <message>
        <source>Jo&amp;bs</source>
        <translation>Ta&amp;reas</translation>
    </message>
</context>
<context>
    <name>larder::ManualFind</name>
    <message>
        <source>Previous place</source>
        <translation>Aparición anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Aparición siguiente</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Find words on this page (Ctrl+F)</source>
        <translation>Buscar palabras en esta página (Ctrl+F)</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>No está en esta página</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n aparición</numerusform>
            <numerusform>%n apariciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>larder::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Manual – %1</source>
        <translation>Manual – %1</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
</context>
<context>
    <name>larder::MessagePanel</name>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Qué hacer…</translation>
    </message>
    <message>
        <source>What the manual says about this kind of error</source>
        <translation>Lo que dice el manual sobre este tipo de error</translation>
    </message>
</context>
<context>
    <name>larder::ObjectDetails</name>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The SQL that makes it</source>
        <translation>El SQL que lo crea</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>The rows saved with the table</source>
        <translation>Las filas guardadas con la tabla</translation>
    </message>
</context>
<context>
    <name>larder::ObjectModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>larder::OverviewPage</name>
    <message>
        <source>%1 (%2 of SQL, %3 times smaller)</source>
        <translation>%1 (%2 de SQL, %3 veces menos)</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n table(s)</source>
        <translation>
            <numerusform>%1 en %n tabla</numerusform>
            <numerusform>%1 en %n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 en este equipo</translation>
    </message>
    <message>
        <source>%1 at %2, port %3</source>
        <translation>%1 en %2, puerto %3</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Re&amp;staurar…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Veri&amp;ficar</translation>
    </message>
    <message>
        <source>&amp;Keep for ever</source>
        <translation>C&amp;onservar siempre</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>commands that made it</source>
        <translation>comandos que la hicieron</translation>
    </message>
    <message>
        <source>commands that restore it by hand</source>
        <translation>comandos que la restauran a mano</translation>
    </message>
    <message>
        <source>Restore this backup step by step</source>
        <translation>Restaurar esta copia paso a paso</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with its record</source>
        <translation>Leer el archivo entero y compararlo con su manifiesto</translation>
    </message>
    <message>
        <source>A pinned backup is never removed by a cleanup</source>
        <translation>Una limpieza nunca elimina una copia fijada</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Your own words on this backup; Enter saves them</source>
        <translation>Sus propias palabras sobre esta copia; Intro las guarda</translation>
    </message>
    <message>
        <source>Restore it by hand</source>
        <translation>Restaurarla a mano</translation>
    </message>
    <message>
        <source>The last check failed; an earlier backup is safer.</source>
        <translation>La última verificación falló; es más segura una copia anterior.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creada con</translation>
    </message>
    <message>
        <source>pg_dump %1</source>
        <translation>pg_dump %1</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Datos a fecha de</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>none: the file was not made by Larder</source>
        <translation>ninguno: el archivo no lo hizo Larder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The file of this backup is missing.</source>
        <translation>Falta el archivo de esta copia.</translation>
    </message>
    <message>
        <source>Only its record is left. Bring the file back from a copy, or let go of the record.</source>
        <translation>Solo queda su registro. Recupere el archivo de una copia o renuncie al registro.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Esta copia está dañada.</translation>
    </message>
    <message>
        <source>This backup failed in its last drill.</source>
        <translation>Esta copia falló en su último simulacro.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Show the good one before</source>
        <translation>Mostrar la buena anterior</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>a part of the database, which protects nothing: %1</source>
        <translation>parte de la base, que no protege nada: %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>larder::PasswordField</name>
    <message>
        <source>Fo&amp;rget</source>
        <translation>Olvi&amp;dar</translation>
    </message>
    <message>
        <source>Line for the password file</source>
        <translation>Línea para el archivo de contraseñas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Removes the stored password when you save</source>
        <translation>Elimina la contraseña almacenada al guardar</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>No keychain to keep a password in: %1. Put this line with your password into ~/.pgpass (mode 0600) instead:</source>
        <translation>No hay llavero donde guardar una contraseña: %1. Ponga en su lugar esta línea con su contraseña en ~/.pgpass (modo 0600):</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>almacenada; escriba para reemplazarla</translation>
    </message>
    <message>
        <source>The stored password is removed when you save.</source>
        <translation>La contraseña almacenada se elimina al guardar.</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain. Leave empty if the server wants none.</source>
        <translation>Se guarda en el llavero del escritorio. Déjela vacía si el servidor no pide ninguna.</translation>
    </message>
</context>
<context>
    <name>larder::ProofLadder</name>
    <message>
        <source>Proof</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Its last drill failed.</source>
        <translation>Su último simulacro falló.</translation>
    </message>
</context>
<context>
    <name>larder::RestoreCheckPage</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Nothing is changed by these checks.</source>
        <translation>Estas comprobaciones no cambian nada.</translation>
    </message>
    <message>
        <source>1 thing is in the way. Put it right, then check again.</source>
        <translation>Hay 1 impedimento. Resuélvalo y compruebe de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the way. Put them right, then check again.</source>
        <translation>
            <numerusform>Hay %n impedimento. Resuélvalo y compruebe de nuevo.</numerusform>
            <numerusform>Hay %n impedimentos. Resuélvalos y compruebe de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, with 1 warning.</source>
        <translation>Listo, con 1 advertencia.</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warnings.</source>
        <translation>
            <numerusform>Listo, con %n advertencia.</numerusform>
            <numerusform>Listo, con %n advertencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: all checks passed.</source>
        <translation>Listo: todas las comprobaciones superadas.</translation>
    </message>
    <message>
        <source>Flight check</source>
        <translation>Comprobación previa</translation>
    </message>
    <message>
        <source>&amp;Replace %1 with this part all the same</source>
        <translation>&amp;Reemplazar %1 por esta parte de todos modos</translation>
    </message>
    <message>
        <source>Missing from then on will be %1.</source>
        <translation>Faltará desde entonces: %1.</translation>
    </message>
    <message>
        <source>&amp;Send these statements all the same: I have read them</source>
        <translation>&amp;Enviar estas sentencias de todos modos: las he leído</translation>
    </message>
    <message>
        <source>&amp;Load what can be loaded</source>
        <translation>&amp;Cargar lo que se pueda cargar</translation>
    </message>
    <message>
        <source>What fails is left out with what needs it; a report says what is missing, and refused rows are kept in files. It is no proof of the backup.</source>
        <translation>Lo que falla se omite junto con lo que lo necesita; un informe dice qué falta y las filas rechazadas se guardan en archivos. No es una prueba de la copia.</translation>
    </message>
</context>
<context>
    <name>larder::RestoreConfirmPage</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>The sa&amp;me as a command</source>
        <translation>Lo mismo como co&amp;mando</translation>
    </message>
    <message>
        <source>Name of the database to replace</source>
        <translation>Nombre de la base de datos que se reemplaza</translation>
    </message>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation>Para continuar, escriba el nombre de la base de datos: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>larder::RestoreFileField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose folder and name of the file</source>
        <translation>Elegir la carpeta y el nombre del archivo</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que se escribe</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Escriba un nombre para el archivo.</translation>
    </message>
    <message>
        <source>End the name with .sql, or for one table with .csv.</source>
        <translation>Termine el nombre en .sql o, para una sola tabla, en .csv.</translation>
    </message>
    <message>
        <source>A CSV file holds one table. Tick one, or end the name with .sql.</source>
        <translation>Un archivo CSV contiene una sola tabla. Marque una, o termine el nombre en .sql.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another.</source>
        <translation>Ya existe un archivo con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>Comma-separated values with a line of column names.</source>
        <translation>Valores separados por comas con una línea de nombres de columna.</translation>
    </message>
    <message>
        <source>SQL that makes these tables and loads their rows.</source>
        <translation>SQL que crea estas tablas y carga sus filas.</translation>
    </message>
    <message>
        <source>SQL script (*.sql)</source>
        <translation>Script SQL (*.sql)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Extract tables into a file</source>
        <translation>Extraer tablas a un archivo</translation>
    </message>
</context>
<context>
    <name>larder::RestorePage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>larder::RestorePlan</name>
    <message>
        <source>Type a name for the new database.</source>
        <translation>Escriba un nombre para la nueva base de datos.</translation>
    </message>
    <message>
        <source>Choose a database.</source>
        <translation>Elija una base de datos.</translation>
    </message>
    <message>
        <source>The name has %1 bytes; PostgreSQL allows %2.</source>
        <translation>El nombre tiene %1 bytes; PostgreSQL permite %2.</translation>
    </message>
    <message>
        <source>There is a database of this name already. Choose another, or replace it.</source>
        <translation>Ya existe una base de datos con este nombre. Elija otro o reemplácela.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>El servidor no tiene ninguna base de datos con este nombre.</translation>
    </message>
</context>
<context>
    <name>larder::RestoreReplacement</name>
    <message>
        <source>&amp;Load it beside, then exchange the two</source>
        <translation>Cargarla &amp;junto a la actual y después intercambiar ambas</translation>
    </message>
    <message>
        <source>&amp;Keep the old database, so that you can undo</source>
        <translation>&amp;Conservar la base de datos anterior, para poder deshacer</translation>
    </message>
    <message>
        <source>&amp;Drop the old database first (short of space)</source>
        <translation>Eliminar antes la base de datos anterior (si &amp;falta espacio)</translation>
    </message>
    <message>
        <source>Sa&amp;ve it first, among the backups</source>
        <translation>&amp;Guardarla antes, entre las copias</translation>
    </message>
    <message>
        <source>Nothing is dropped before that backup has been read to its last byte</source>
        <translation>No se elimina nada antes de haber leído esa copia hasta su último byte</translation>
    </message>
    <message>
        <source>Exchanged in one instant. Until then the live database is untouched.</source>
        <translation>Se intercambian en un instante. Hasta entonces la base de datos en uso no se toca.</translation>
    </message>
    <message>
        <source>Deleted before the new one is loaded. There is no undo.</source>
        <translation>Se elimina antes de cargar la nueva. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>larder::RestoreResultPage</name>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Puts the replaced database back; the restored one is kept in its turn</source>
        <translation>Recupera la base de datos reemplazada; la restaurada se conserva a su vez</translation>
    </message>
    <message>
        <source>The restore was cancelled.</source>
        <translation>La restauración se canceló.</translation>
    </message>
    <message>
        <source>Rows compared</source>
        <translation>Filas comparadas</translation>
    </message>
    <message>
        <source>%1 in %2 tables</source>
        <translation>%1 en %2 tablas</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Old database</source>
        <translation>Base de datos anterior</translation>
    </message>
    <message>
        <source>kept as %1; undo is possible until you remove it</source>
        <translation>conservada como %1; se puede deshacer hasta que usted la elimine</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Kept databases…</source>
        <translation>Bases de datos &amp;conservadas…</translation>
    </message>
    <message>
        <source>All databases that restores have kept on this server</source>
        <translation>Todas las bases de datos que las restauraciones han conservado en este servidor</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>saved as %1</source>
        <translation>guardada como %1</translation>
    </message>
</context>
<context>
    <name>larder::RestoreRunPage</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>larder::RestoreTablePlace</name>
    <message>
        <source>Into a s&amp;chema of their own</source>
        <translation>En un &amp;esquema propio</translation>
    </message>
    <message>
        <source>Bac&amp;k into place</source>
        <translation>De vuelta a s&amp;u lugar</translation>
    </message>
    <message>
        <source>Name of the new schema</source>
        <translation>Nombre del nuevo esquema</translation>
    </message>
    <message>
        <source>Beside what is there: nothing in the database is changed. Name of the new schema:</source>
        <translation>Junto a lo que ya hay: no se cambia nada en la base de datos. Nombre del nuevo esquema:</translation>
    </message>
    <message>
        <source>The rows these tables hold now are replaced by those of the backup. There is no undo.</source>
        <translation>Las filas que estas tablas contienen ahora se reemplazan por las de la copia. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>larder::RestoreTables</name>
    <message>
        <source>Looking into the backup…</source>
        <translation>Examinando la copia…</translation>
    </message>
    <message>
        <source>Find tables</source>
        <translation>Buscar tablas</translation>
    </message>
    <message>
        <source>Tables of the backup</source>
        <translation>Tablas de la copia</translation>
    </message>
    <message>
        <source>Space ticks a table.</source>
        <translation>Espacio marca una tabla.</translation>
    </message>
    <message>
        <source>Tick the tables you want.</source>
        <translation>Marque las tablas que quiera.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s), %1 rows, %2</source>
        <translation>
            <numerusform>%n tabla, %1 filas, %2</numerusform>
            <numerusform>%n tablas, %1 filas, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::RestoreWays</name>
    <message>
        <source>Ne&amp;w database</source>
        <translation>Base de datos &amp;nueva</translation>
    </message>
    <message>
        <source>Beside what is there; no database is changed.</source>
        <translation>Junto a lo que ya hay; no se cambia ninguna base de datos.</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Reem&amp;plazar</translation>
    </message>
    <message>
        <source>The backup takes the place and the name of a database that is there.</source>
        <translation>La copia ocupa el lugar y el nombre de una base de datos existente.</translation>
    </message>
    <message>
        <source>&amp;Empty database</source>
        <translation>Base de datos &amp;vacía</translation>
    </message>
    <message>
        <source>For a database somebody prepared for you. All of it arrives or nothing does.</source>
        <translation>Para una base de datos que alguien le ha preparado. O llega todo o no llega nada.</translation>
    </message>
    <message>
        <source>&amp;Only some tables</source>
        <translation>S&amp;olo algunas tablas</translation>
    </message>
    <message>
        <source>Into a database that is there: beside its tables, or back into their place.</source>
        <translation>En una base de datos existente: junto a sus tablas, o de vuelta a su lugar.</translation>
    </message>
    <message>
        <source>To a &amp;file</source>
        <translation>A un arc&amp;hivo</translation>
    </message>
    <message>
        <source>Tables as SQL, or one table as CSV, on this computer. No server is asked.</source>
        <translation>Tablas como SQL, o una tabla como CSV, en este equipo. No se consulta ningún servidor.</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWhatPage</name>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Verificar ahora</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;I trust where this file comes from</source>
        <translation>&amp;Confío en el origen de este archivo</translation>
    </message>
    <message>
        <source>What has been proven about it</source>
        <translation>Lo que se ha verificado sobre ella</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 en disco</translation>
    </message>
    <message>
        <source>%1 of SQL</source>
        <translation>%1 de SQL</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reads the whole file, unpacks it and compares checksum, sizes and row counts</source>
        <translation>Lee el archivo entero, lo descomprime y compara la suma de comprobación, los tamaños y el número de filas</translation>
    </message>
    <message>
        <source>The backup is readable to its end.</source>
        <translation>La copia es legible hasta el final.</translation>
    </message>
    <message>
        <source>This file holds roles and tablespaces, not a database.</source>
        <translation>Este archivo contiene roles y tablespaces, no una base de datos.</translation>
    </message>
    <message>
        <source>Choose the backup of a database to restore.</source>
        <translation>Elija la copia de una base de datos para restaurarla.</translation>
    </message>
    <message>
        <source>This backup is known to be bad.</source>
        <translation>Se sabe que esta copia está dañada.</translation>
    </message>
    <message>
        <source>This file has no record made by Larder.</source>
        <translation>Este archivo no tiene manifiesto hecho por Larder.</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>Qué restaurar</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>only a part of it: %1</source>
        <translation>solo una parte: %1</translation>
    </message>
    <message>
        <source>This backup holds only a part of its database.</source>
        <translation>Esta copia contiene solo parte de su base.</translation>
    </message>
    <message>
        <source>Restore it as a new database, or choose a backup of the whole one.</source>
        <translation>Restáurela como base nueva, o elija una copia de la base entera.</translation>
    </message>
    <message>
        <source>Only what fills this one database is sent to the server, but the functions of the file run there with your rights. Go on only if you know who made it.</source>
        <translation>Solo se envía al servidor lo que llena esta base de datos, pero las funciones del archivo se ejecutan allí con sus permisos. Continúe solo si sabe quién lo hizo.</translation>
    </message>
    <message>
        <source>Looking which databases it holds…</source>
        <translation>Buscando qué bases de datos contiene…</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWherePage</name>
    <message>
        <source>&amp;Server:</source>
        <translation>Se&amp;rvidor:</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Name of the new database</source>
        <translation>Nombre de la nueva base de datos</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Database &amp;to replace:</source>
        <translation>Base de datos &amp;que se reemplaza:</translation>
    </message>
    <message>
        <source>Server to restore to</source>
        <translation>Servidor en el que restaurar</translation>
    </message>
    <message>
        <source>No server is saved yet.</source>
        <translation>Todavía no hay ningún servidor guardado.</translation>
    </message>
    <message>
        <source>Close this window and add a server under File first.</source>
        <translation>Cierre esta ventana y añada antes un servidor en «Archivo».</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando el servidor…</translation>
    </message>
    <message>
        <source>PostgreSQL %1, signed in as %2</source>
        <translation>PostgreSQL %1, sesión iniciada como %2</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>No&amp;mbre:</translation>
    </message>
    <message>
        <source>E&amp;mpty database:</source>
        <translation>&amp;Base de datos vacía:</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Single tables of an archive: pg_restore --table.</source>
        <translation>Tablas sueltas de un archivo: pg_restore --table.</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Arch&amp;ivo:</translation>
    </message>
    <message>
        <source>Into d&amp;atabase:</source>
        <translation>En la base de &amp;datos:</translation>
    </message>
    <message>
        <source>the user who is signed in</source>
        <translation>el usuario que ha iniciado sesión</translation>
    </message>
    <message>
        <source>Another user of the server loads the backup, which can do no more than this user may. Its password comes from ~/.pgpass or a saved server of this user.</source>
        <translation>Otro usuario del servidor carga la copia, que no puede hacer más que él. Su contraseña viene de ~/.pgpass o de un servidor guardado de este usuario.</translation>
    </message>
    <message>
        <source>Load as &amp;user:</source>
        <translation>Cargar como &amp;usuario:</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>Aún trabajando</translation>
    </message>
    <message>
        <source>Cancel the undo of &quot;%1&quot;?</source>
        <translation>¿Cancelar la operación de deshacer de «%1»?</translation>
    </message>
    <message>
        <source>Cancel the restore of &quot;%1&quot;?</source>
        <translation>¿Cancelar la restauración de «%1»?</translation>
    </message>
    <message>
        <source>The databases stay as they are now.</source>
        <translation>Las bases de datos se quedan como están ahora.</translation>
    </message>
    <message>
        <source>Cancel the undo</source>
        <translation>Cancelar la operación de deshacer</translation>
    </message>
    <message>
        <source>Cancel the restore</source>
        <translation>Cancelar la restauración</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace database &quot;%1&quot; on %2?</source>
        <translation>¿Reemplazar la base de datos «%1» en %2?</translation>
    </message>
    <message>
        <source>Restore into the empty database &quot;%1&quot; on %2?</source>
        <translation>¿Restaurar en la base de datos vacía «%1» en %2?</translation>
    </message>
    <message numerus="yes">
        <source>Replace the rows of %n table(s) in &quot;%1&quot; on %2?</source>
        <translation>
            <numerusform>¿Reemplazar las filas de %n tabla en «%1» en %2?</numerusform>
            <numerusform>¿Reemplazar las filas de %n tablas en «%1» en %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s) into &quot;%1&quot; on %2?</source>
        <translation>
            <numerusform>¿Restaurar %n tabla en «%1» en %2?</numerusform>
            <numerusform>¿Restaurar %n tablas en «%1» en %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n table(s) into a file?</source>
        <translation>
            <numerusform>¿Escribir %n tabla en un archivo?</numerusform>
            <numerusform>¿Escribir %n tablas en un archivo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore as the new database &quot;%1&quot; on %2?</source>
        <translation>¿Restaurar como la nueva base de datos «%1» en %2?</translation>
    </message>
    <message>
        <source>All of it arrives or nothing does.</source>
        <translation>O llega todo o no llega nada.</translation>
    </message>
    <message>
        <source>%1 goes to %2. No server is asked.</source>
        <translation>%1 va a %2. No se consulta ningún servidor.</translation>
    </message>
    <message>
        <source>No other database is touched.</source>
        <translation>No se toca ninguna otra base de datos.</translation>
    </message>
    <message>
        <source>No session is connected to it now.</source>
        <translation>Ahora no hay ninguna sesión conectada a ella.</translation>
    </message>
    <message>
        <source>1 session will be disconnected.</source>
        <translation>Se desconectará 1 sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions will be disconnected.</source>
        <translation>
            <numerusform>Se desconectará %n sesión.</numerusform>
            <numerusform>Se desconectarán %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The current database%1 is kept as %2 until you remove it.</source>
        <translation>La base de datos actual%1 se conserva como %2 hasta que usted la elimine.</translation>
    </message>
    <message>
        <source>The current database%1 is deleted as soon as this one has taken its place: there is no undo.</source>
        <translation>La base de datos actual%1 se elimina en cuanto esta ha ocupado su lugar: no se puede deshacer.</translation>
    </message>
    <message>
        <source>The current database%1 is saved among the backups, then deleted before this one is loaded: there is no undo.</source>
        <translation>De la base de datos actual%1 se hace una copia entre las demás y después se elimina antes de cargar esta: no se puede deshacer.</translation>
    </message>
    <message>
        <source>The current database%1 is deleted before this one is loaded, and is not saved first: there is no way back.</source>
        <translation>La base de datos actual%1 se elimina antes de cargar esta y no se guarda antes: no hay vuelta atrás.</translation>
    </message>
    <message>
        <source>What these tables hold now is deleted, and the rows of the backup take its place: %1. There is no undo.</source>
        <translation>Lo que estas tablas contienen ahora se elimina y las filas de la copia ocupan su lugar: %1. No se puede deshacer.</translation>
    </message>
    <message>
        <source>They go into the new schema %1: %2. Nothing that is in the database is changed.</source>
        <translation>Van al esquema nuevo %1: %2. No se cambia nada de lo que hay en la base de datos.</translation>
    </message>
    <message>
        <source>The backup is of %1 and known to be bad: %2</source>
        <translation>La copia es del %1 y se sabe que está dañada: %2</translation>
    </message>
    <message>
        <source>The backup is of %1, proven identical on %2.</source>
        <translation>La copia es del %1, verificada como idéntica el %2.</translation>
    </message>
    <message>
        <source>The backup is of %1, proven restorable on %2.</source>
        <translation>La copia es del %1, verificada como restaurable el %2.</translation>
    </message>
    <message>
        <source>The backup is of %1, proven readable on %2.</source>
        <translation>La copia es del %1, verificada como legible el %2.</translation>
    </message>
    <message>
        <source>The backup is of %1, sealed on %2.</source>
        <translation>La copia es del %1, sellada el %2.</translation>
    </message>
    <message>
        <source>The backup is of %1; nothing has been proven about it yet.</source>
        <translation>La copia es del %1; aún no se ha verificado nada sobre ella.</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Reemplazar %1</translation>
    </message>
    <message numerus="yes">
        <source>Replace the rows of %n table(s)</source>
        <translation>
            <numerusform>Reemplazar las filas de %n tabla</numerusform>
            <numerusform>Reemplazar las filas de %n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s)</source>
        <translation>
            <numerusform>Restaurar %n tabla</numerusform>
            <numerusform>Restaurar %n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Restore into %1</source>
        <translation>Restaurar en %1</translation>
    </message>
    <message>
        <source>Restore into a schema of their own</source>
        <translation>Restaurar en un esquema propio</translation>
    </message>
    <message>
        <source>Restore as %1</source>
        <translation>Restaurar como %1</translation>
    </message>
    <message>
        <source>The safe way: look at the saved rows first, beside the live tables.</source>
        <translation>La vía segura: mirar antes las filas guardadas, junto a las tablas en uso.</translation>
    </message>
    <message>
        <source>The safe way: look at the backup first, beside the live database.</source>
        <translation>La vía segura: mirar antes la copia, junto a la base de datos en uso.</translation>
    </message>
    <message>
        <source>The live database is untouched until the swap.</source>
        <translation>La base de datos en uso no se toca hasta el intercambio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available until the restore has ended.</source>
        <translation>«%1» no está disponible hasta que termine la restauración.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays empty until all of it is loaded.</source>
        <translation>«%1» permanece vacía hasta que todo esté cargado.</translation>
    </message>
    <message>
        <source>One transaction: the tables are as before until all rows are loaded.</source>
        <translation>Una sola transacción: las tablas están como antes hasta que todas las filas estén cargadas.</translation>
    </message>
    <message>
        <source>Nothing that is in the database is changed.</source>
        <translation>No se cambia nada de lo que hay en la base de datos.</translation>
    </message>
    <message>
        <source>The file appears when all of it is written.</source>
        <translation>El archivo aparece cuando está escrito por completo.</translation>
    </message>
    <message>
        <source>The live database &quot;%1&quot; is untouched.</source>
        <translation>La base de datos en uso «%1» está intacta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as empty as before.</source>
        <translation>«%1» está tan vacía como antes.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is as it was before.</source>
        <translation>La base de datos «%1» está como estaba antes.</translation>
    </message>
    <message>
        <source>No file is left behind.</source>
        <translation>No queda ningún archivo.</translation>
    </message>
    <message>
        <source>The other databases are untouched, and nothing called &quot;%1&quot; is left behind.</source>
        <translation>Las demás bases de datos están intactas y no queda nada llamado «%1».</translation>
    </message>
    <message>
        <source>The backup holds only a part: missing from then on will be %1.</source>
        <translation>La copia contiene solo una parte: desde entonces faltará: %1.</translation>
    </message>
</context>
<context>
    <name>larder::RetentionForm</name>
    <message>
        <source>&amp;Keep everything of the last</source>
        <translation>&amp;Conservar todo lo de los últimos</translation>
    </message>
    <message>
        <source>Every backup that is not older.</source>
        <translation>Cada copia que no sea más antigua.</translation>
    </message>
    <message>
        <source> day</source>
        <translation> día</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Daily</source>
        <translation>&amp;Diaria</translation>
    </message>
    <message>
        <source>The newest of each day.</source>
        <translation>La más reciente de cada día.</translation>
    </message>
    <message>
        <source>&amp;Weekly</source>
        <translation>&amp;Semanal</translation>
    </message>
    <message>
        <source>The newest of each week.</source>
        <translation>La más reciente de cada semana.</translation>
    </message>
    <message>
        <source> week</source>
        <translation> semana</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> semanas</translation>
    </message>
    <message>
        <source>&amp;Monthly</source>
        <translation>&amp;Mensual</translation>
    </message>
    <message>
        <source>The newest of each calendar month.</source>
        <translation>La más reciente de cada mes natural.</translation>
    </message>
    <message>
        <source> month</source>
        <translation> mes</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>&amp;Yearly</source>
        <translation>An&amp;ual</translation>
    </message>
    <message>
        <source>The newest of each calendar year.</source>
        <translation>La más reciente de cada año natural.</translation>
    </message>
    <message>
        <source> year</source>
        <translation> año</translation>
    </message>
    <message>
        <source> years</source>
        <translation> años</translation>
    </message>
    <message>
        <source>And of each database &amp;at least</source>
        <translation>Y de cada base de datos, &amp;al menos</translation>
    </message>
    <message>
        <source>The newest good ones, however old.</source>
        <translation>Las buenas más recientes, sea cual sea su antigüedad.</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> copia</translation>
    </message>
    <message>
        <source> copies</source>
        <translation> copias</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>At m&amp;ost in total</source>
        <translation>Como máxim&amp;o en total</translation>
    </message>
    <message>
        <source>Beyond that the oldest go.</source>
        <translation>Por encima de eso se van las más antiguas.</translation>
    </message>
</context>
<context>
    <name>larder::RetentionSettings</name>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>How long backups stay before a cleanup may remove them.</source>
        <translation>Cuánto tiempo se quedan las copias antes de que una limpieza pueda eliminarlas.</translation>
    </message>
    <message>
        <source>A backup stays when one of the rules wants it; pinned backups and the last proven backup of each database stay always. With no rule of age on, everything stays.</source>
        <translation>Una copia se queda cuando una de las reglas la quiere; las copias fijadas y la última copia verificada de cada base de datos se quedan siempre. Sin ninguna regla de antigüedad activa, se queda todo.</translation>
    </message>
    <message>
        <source>&amp;Rules of:</source>
        <translation>&amp;Reglas de:</translation>
    </message>
    <message>
        <source>New servers and folders</source>
        <translation>Servidores y carpetas nuevos</translation>
    </message>
    <message>
        <source>New servers begin with these rules, and so does a folder without a server until its own were remembered in Clean up.</source>
        <translation>Los servidores nuevos empiezan con estas reglas, y también una carpeta sin servidor hasta que se recuerden las suyas en «Limpiar».</translation>
    </message>
    <message>
        <source>Backups and cleanups of this server keep to these rules, also those of larder-cli.</source>
        <translation>Las copias y las limpiezas de este servidor siguen estas reglas, también las de larder-cli.</translation>
    </message>
</context>
<context>
    <name>larder::RowsView</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>First row shown</source>
        <translation>Primera fila mostrada</translation>
    </message>
    <message>
        <source>Show the rows from this one on</source>
        <translation>Mostrar las filas a partir de esta</translation>
    </message>
    <message>
        <source>From row </source>
        <translation>Desde la fila </translation>
    </message>
    <message>
        <source>Previous rows</source>
        <translation>Filas anteriores</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>Filas siguientes</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Sin filas</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <translation>Filas %1 a %2 de %3</translation>
    </message>
</context>
<context>
    <name>larder::RunModel</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extracción</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>larder::ServerChooser</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The server whose backups are shown</source>
        <translation>El servidor cuyas copias se muestran</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Ningún servidor</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Añadir un servidor…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Connected as %1, %2</source>
        <translation>Conectado como %1, %2</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>cifrado (TLS)</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
</context>
<context>
    <name>larder::ServerCommands</name>
    <message>
        <source>Forget the server &quot;%1&quot;?</source>
        <translation>¿Olvidar el servidor «%1»?</translation>
    </message>
    <message>
        <source>Its address and password are removed from this computer. Its backups stay where they are.</source>
        <translation>Su dirección y su contraseña se eliminan de este equipo. Sus copias se quedan donde están.</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Olvidar %1</translation>
    </message>
</context>
<context>
    <name>larder::ServerDialog</name>
    <message>
        <source>PASSWORD</source>
        <translation>CONTRASEÑA</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Añadir un servidor</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Servidor %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connects with what is typed here, without saving it</source>
        <translation>Se conecta con lo escrito aquí, sin guardarlo</translation>
    </message>
    <message>
        <source>The server is saved, its password is not</source>
        <translation>El servidor está guardado; su contraseña, no</translation>
    </message>
</context>
<context>
    <name>larder::ServerForm</name>
    <message>
        <source>Default (use TLS if the server offers it)</source>
        <translation>Predeterminado (usar TLS si el servidor lo ofrece)</translation>
    </message>
    <message>
        <source>Verify certificate and host name (safest)</source>
        <translation>Verificar el certificado y el nombre del host (lo más seguro)</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>Verificar el certificado</translation>
    </message>
    <message>
        <source>Encrypt, without verifying</source>
        <translation>Cifrar, sin verificar</translation>
    </message>
    <message>
        <source>Use TLS if the server offers it</source>
        <translation>Usar TLS si el servidor lo ofrece</translation>
    </message>
    <message>
        <source>Use TLS only if the server insists</source>
        <translation>Usar TLS solo si el servidor lo exige</translation>
    </message>
    <message>
        <source>Never encrypt</source>
        <translation>No cifrar nunca</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>for example prod-1</source>
        <translation>por ejemplo, prod-1</translation>
    </message>
    <message>
        <source>host name, address or socket folder</source>
        <translation>host, dirección o carpeta del socket</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>the name you are signed in with</source>
        <translation>el nombre con el que ha iniciado sesión</translation>
    </message>
    <message>
        <source>Connected to for questions about the whole server</source>
        <translation>Se conecta a ella para consultas sobre todo el servidor</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>Pue&amp;rto:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>C&amp;ontraseña:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>C&amp;ifrado:</translation>
    </message>
    <message>
        <source>&amp;Maintenance database:</source>
        <translation>Base de datos de &amp;mantenimiento:</translation>
    </message>
    <message>
        <source>every database, new ones included</source>
        <translation>todas las bases de datos, también las nuevas</translation>
    </message>
    <message>
        <source>One name or pattern a line, for example shop_*</source>
        <translation>Un nombre o patrón por línea, por ejemplo shop_*</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>keep everything</source>
        <translation>conservar todo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Databases:</source>
        <translation>&amp;Bases de datos:</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>Conser&amp;var durante:</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Ponga un nombre al servidor.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>El nombre tiene más de %n carácter.</numerusform>
            <numerusform>El nombre tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a server called &quot;%1&quot; already.</source>
        <translation>Ya existe un servidor llamado «%1».</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>El puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>Elija una carpeta para las copias.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>The other rules of what to keep are in the settings, under Retention, and in Clean up.</source>
        <translation>Las demás reglas de lo que se conserva están en los ajustes, en «Retención», y en «Limpiar».</translation>
    </message>
    <message>
        <source>Empty: what libpq finds in the environment, else the local socket. A connection string (postgresql://…) is taken apart.</source>
        <translation>Vacío: lo que libpq encuentre en el entorno, si no el socket local. Una cadena de conexión (postgresql://…) se descompone.</translation>
    </message>
    <message>
        <source>The connection string in the field of the host cannot be understood.</source>
        <translation>No se entiende la cadena de conexión del campo del host.</translation>
    </message>
</context>
<context>
    <name>larder::ServerSettings</name>
    <message>
        <source>service %1</source>
        <translation>servicio %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>The PostgreSQL servers that Larder knows. Passwords are in the keychain.</source>
        <translation>Los servidores PostgreSQL que Larder conoce. Las contraseñas están en el llavero.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change address, folder, databases or password</source>
        <translation>Cambiar la dirección, la carpeta, las bases de datos o la contraseña</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Forget the server; its backups stay</source>
        <translation>Olvidar el servidor; sus copias se quedan</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Connect, and show version, client tools, encryption and rights</source>
        <translation>Conectar y mostrar la versión, las herramientas cliente, el cifrado y los permisos</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>Servidores guardados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Copias en</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Save a connection to another server</source>
        <translation>Guardar una conexión a otro servidor</translation>
    </message>
</context>
<context>
    <name>larder::ServerTest</name>
    <message>
        <source>superuser: may back up and restore everything</source>
        <translation>superusuario: puede hacer copia de todo y restaurarlo todo</translation>
    </message>
    <message>
        <source>may create databases, so restoring is possible</source>
        <translation>puede crear bases de datos, así que es posible restaurar</translation>
    </message>
    <message>
        <source>may not create databases: backing up works, restoring needs CREATEDB</source>
        <translation>no puede crear bases de datos: hacer copias funciona, restaurar requiere CREATEDB</translation>
    </message>
    <message>
        <source>What the server is</source>
        <translation>Qué es el servidor</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>1 database can be backed up.</source>
        <translation>Se puede hacer copia de 1 base de datos.</translation>
    </message>
    <message numerus="yes">
        <source>%n databases can be backed up.</source>
        <translation>
            <numerusform>Se puede hacer copia de %n base de datos.</numerusform>
            <numerusform>Se puede hacer copia de %n bases de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>PostgreSQL %1, a standby (read only)</source>
        <translation>PostgreSQL %1, en espera (solo lectura)</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Client tools</source>
        <translation>Herramientas cliente</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>none: what is sent can be read on the way</source>
        <translation>ninguno: lo que se envía puede leerse por el camino</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Values used</source>
        <translation>Valores usados</translation>
    </message>
</context>
<context>
    <name>larder::Session</name>
    <message>
        <source>The backup directory %1 is not there.</source>
        <translation>La carpeta de copias %1 no está.</translation>
    </message>
</context>
<context>
    <name>larder::SettingsDialog</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Hay una copia o restauración en curso</translation>
    </message>
</context>
<context>
    <name>larder::StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Where the backups lie. A server&apos;s own folder is in its form.</source>
        <translation>Dónde están las copias. La carpeta propia de cada servidor está en su formulario.</translation>
    </message>
    <message>
        <source>&amp;Show these backups</source>
        <translation>&amp;Mostrar estas copias</translation>
    </message>
    <message>
        <source>&amp;New servers:</source>
        <translation>Servidores &amp;nuevos:</translation>
    </message>
    <message>
        <source>Each server gets a folder of its name in there.</source>
        <translation>Cada servidor recibe allí una carpeta con su nombre.</translation>
    </message>
    <message>
        <source>Known folders of backups</source>
        <translation>Carpetas de copias conocidas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Close the settings and show this folder in the window</source>
        <translation>Cerrar la configuración y mostrar esta carpeta en la ventana</translation>
    </message>
    <message>
        <source>Known folders</source>
        <translation>Carpetas conocidas</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>ahora no disponible</translation>
    </message>
</context>
<context>
    <name>larder::Timeline</name>
    <message>
        <source>Smaller than usual: the ones before were about %1</source>
        <translation>Menor que de costumbre: las anteriores tenían unos %1</translation>
    </message>
    <message>
        <source>Larger than usual: the ones before were about %1</source>
        <translation>Mayor que de costumbre: las anteriores tenían unos %1</translation>
    </message>
    <message>
        <source>%1 rows; the one before had %2</source>
        <translation>%1 filas; la anterior tenía %2</translation>
    </message>
    <message>
        <source>Came %1 after the one before; usual is %2</source>
        <translation>Llegó %1 después de la anterior; lo habitual es %2</translation>
    </message>
</context>
<context>
    <name>larder::TimelineDock</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Hide the timeline</source>
        <translation>Ocultar la línea de tiempo</translation>
    </message>
    <message>
        <source>Drag to select dates</source>
        <translation>Arrastre para seleccionar fechas</translation>
    </message>
    <message>
        <source>Size of backups</source>
        <translation>Tamaño de las copias</translation>
    </message>
</context>
<context>
    <name>larder::TimelineLegend</name>
    <message>
        <source>Databases of the timeline</source>
        <translation>Bases de datos de la línea de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::TimelinePlot</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Size of each backup over time. The tree shows the same backups.</source>
        <translation>Tamaño de cada copia a lo largo del tiempo. El árbol muestra las mismas copias.</translation>
    </message>
</context>
<context>
    <name>larder::ToolSettings</name>
    <message>
        <source>Client tools</source>
        <translation>Herramientas cliente</translation>
    </message>
    <message>
        <source>pg_dump, pg_restore and psql as installed. For each server Larder takes the lowest version that is not older than the server.</source>
        <translation>pg_dump, pg_restore y psql tal como están instalados. Para cada servidor, Larder toma la versión más baja que no sea anterior a la del servidor.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>Installed client tools</source>
        <translation>Herramientas cliente instaladas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Start each program of the selected version once</source>
        <translation>Iniciar una vez cada programa de la versión seleccionada</translation>
    </message>
    <message>
        <source>After something was installed or removed</source>
        <translation>Después de instalar o quitar algo</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>No client tools found</source>
        <translation>No se encontraron herramientas cliente</translation>
    </message>
    <message>
        <source>Install the package postgresql-client, or name the folder of the programs in the variable LARDER_PG_BINDIRS.</source>
        <translation>Instale el paquete postgresql-client o indique la carpeta de los programas en la variable LARDER_PG_BINDIRS.</translation>
    </message>
    <message>
        <source>These programs work.</source>
        <translation>Estos programas funcionan.</translation>
    </message>
    <message>
        <source>pg_dump, pg_restore, psql and pg_dumpall start and are of one version.</source>
        <translation>pg_dump, pg_restore, psql y pg_dumpall se inician y son de la misma versión.</translation>
    </message>
</context>
<context>
    <name>larder::TrayIcon</name>
    <message>
        <source>&amp;Show Larder</source>
        <translation>&amp;Mostrar Larder</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n tarea en curso</numerusform>
            <numerusform>%n tareas en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::TypedQuestion</name>
    <message>
        <source>Name, to confirm</source>
        <translation>Nombre, para confirmar</translation>
    </message>
</context>
<context>
    <name>larder::WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>larder::WindowCommands</name>
    <message>
        <source>Open a folder of backups</source>
        <translation>Abrir una carpeta de copias</translation>
    </message>
    <message>
        <source>Open a dump file</source>
        <translation>Abrir un archivo de volcado</translation>
    </message>
    <message>
        <source>SQL script (*.sql)</source>
        <translation>Script SQL (*.sql)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Extract tables into a file</source>
        <translation>Extraer tablas a un archivo</translation>
    </message>
    <message>
        <source>Database dumps (*.sql *.gz *.dump *.backup *.tar *.zst *.xz *.bz2 *.lz4 *.zip *.tgz);;All files (*)</source>
        <translation>Volcados de bases de datos (*.sql *.gz *.dump *.backup *.tar *.zst *.xz *.bz2 *.lz4 *.zip *.tgz);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backup(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n copia?</numerusform>
            <numerusform>¿Eliminar %n copias?</numerusform>
        </translation>
    </message>
    <message>
        <source>Files and records are deleted and do not come back. What is pinned, and the newest good and the best proven backup of each database, stay; the copy that stays is read before anything goes.</source>
        <translation>Los archivos y sus registros se borran y no vuelven. Lo marcado, y de cada base de datos la copia buena más reciente y la mejor probada, se quedan; la copia que queda se lee antes de que se vaya nada.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
</TS>
