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
    <name>ProgressWords</name>
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
        <source>%1 left</source>
        <translation>quedan %1</translation>
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
    <name>larder::BackupAdvancedOptions</name>
    <message>
        <source>Also save ro&amp;les and tablespaces</source>
        <translation>Guardar también los ro&amp;les y tablespaces</translation>
    </message>
    <message>
        <source>none, or for example: public.sessions, audit.*</source>
        <translation>ninguna o, por ejemplo: public.sessions, audit.*</translation>
    </message>
    <message>
        <source>Names or patterns of tables, separated by commas</source>
        <translation>Nombres o patrones de tablas, separados por comas</translation>
    </message>
    <message>
        <source>all cores (%1)</source>
        <translation>todos los núcleos (%1)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long to wait for a table that another session has locked</source>
        <translation>Cuánto esperar a una tabla que otra sesión tiene bloqueada</translation>
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
        <source>Leave out &amp;tables:</source>
        <translation>Excluir ta&amp;blas:</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>H&amp;ilos:</translation>
    </message>
    <message>
        <source>&amp;Wait for locks:</source>
        <translation>&amp;Esperar bloqueos:</translation>
    </message>
    <message>
        <source>After success, &amp;keep:</source>
        <translation>Si todo va bien, &amp;conservar:</translation>
    </message>
</context>
<context>
    <name>larder::BackupContentOptions</name>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>About as fast as reading the database alone; files up to 6 % larger than gzip&apos;s.</source>
        <translation>Casi tan rápido como solo leer la base de datos; archivos hasta un 6&#xa0;% mayores que los de gzip.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Several times faster than gzip, and files a little smaller than gzip&apos;s.</source>
        <translation>Varias veces más rápido que gzip y con archivos algo menores que los suyos.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeña</translation>
    </message>
    <message>
        <source>The smallest files, at about gzip&apos;s own pace.</source>
        <translation>Los archivos más pequeños, más o menos al ritmo de gzip.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Plain SQL any editor opens; takes about three times the space.</source>
        <translation>SQL simple que abre cualquier editor; ocupa unas tres veces más.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>The smallest files that do not make the backup slower than reading the database.</source>
        <translation>Los archivos más pequeños que no hacen la copia más lenta que leer la base de datos.</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Qué:</translation>
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
        <source>What to back up</source>
        <translation>Qué se copia</translation>
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
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>Elija una carpeta para las copias.</translation>
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
        <source>Plain SQL, gzip</source>
        <translation>SQL simple, gzip</translation>
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
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Keep backups of the last days</source>
        <translation>Conservar las copias de los últimos días</translation>
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
        <source>Copies of each database to keep whatever their age</source>
        <translation>Copias de cada base de datos que se conservan sea cual sea su antigüedad</translation>
    </message>
    <message>
        <source>&amp;Keep everything of the last</source>
        <translation>&amp;Conservar todo lo de los últimos</translation>
    </message>
    <message>
        <source>and of each database &amp;at least</source>
        <translation>y de cada base de datos, &amp;al menos</translation>
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
    <message numerus="yes">
        <source>Looking for backups older than %n days…</source>
        <translation>
            <numerusform>Buscando copias de más de %n día…</numerusform>
            <numerusform>Buscando copias de más de %n días…</numerusform>
        </translation>
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
        <source>within the days to keep</source>
        <translation>dentro de los días que se conservan</translation>
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
        <source>the clock jumped: nothing is removed</source>
        <translation>el reloj ha dado un salto: no se elimina nada</translation>
    </message>
    <message>
        <source>roles of a run that stays</source>
        <translation>roles de una ejecución que se queda</translation>
    </message>
    <message>
        <source>older than the days to keep</source>
        <translation>anterior a los días que se conservan</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>por encima del límite de tamaño</translation>
    </message>
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
        <source>There is no other plain SQL backup of this database, and no server is shown to compare with.</source>
        <translation>No hay otra copia en SQL simple de esta base de datos, ni se muestra un servidor con el que comparar.</translation>
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
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, owned by %2</source>
        <translation>%1, propiedad de %2</translation>
    </message>
    <message>
        <source>Size and time of the last backup of this database</source>
        <translation>Tamaño y duración de la última copia de esta base de datos</translation>
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
</context>
<context>
    <name>larder::DateWords</name>
    <message>
        <source>an unknown date</source>
        <translation>día desconocido</translation>
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
    <name>larder::KeptMenu</name>
    <message>
        <source>&amp;Kept databases</source>
        <translation>Bases de datos &amp;conservadas</translation>
    </message>
    <message>
        <source>&amp;Put back as %1…</source>
        <translation>&amp;Recuperar como %1…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
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
        <source>Open backup &amp;folder…</source>
        <translation>Abrir &amp;carpeta de copias…</translation>
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
        <source>Se&amp;ttings…</source>
        <translation>Con&amp;figuración…</translation>
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
        <source>C&amp;ollapse all days</source>
        <translation>&amp;Contraer todos los días</translation>
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
        <source>This backup is damaged: %1</source>
        <translation>Esta copia está dañada: %1</translation>
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
        <source>The safe way: look at the backup first, beside the live database.</source>
        <translation>La vía segura: mirar antes la copia, junto a la base de datos en uso.</translation>
    </message>
    <message>
        <source>Name of the database to replace</source>
        <translation>Nombre de la base de datos que se reemplaza</translation>
    </message>
    <message>
        <source>Restore as %1</source>
        <translation>Restaurar como %1</translation>
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
    <name>larder::RestorePage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>larder::RestorePlan</name>
    <message>
        <source>Replace database &quot;%1&quot; on %2?</source>
        <translation>¿Reemplazar la base de datos «%1» en %2?</translation>
    </message>
    <message>
        <source>Restore into the empty database &quot;%1&quot; on %2?</source>
        <translation>¿Restaurar en la base de datos vacía «%1» en %2?</translation>
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
        <source>The current database%1 is saved among the backups, then deleted before this one is loaded: there is no undo.</source>
        <translation>De la base de datos actual%1 se hace una copia entre las demás y después se elimina antes de cargar esta: no se puede deshacer.</translation>
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
    <message>
        <source>Restore into %1</source>
        <translation>Restaurar en %1</translation>
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
        <source>The live database &quot;%1&quot; is untouched.</source>
        <translation>La base de datos en uso «%1» está intacta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as empty as before.</source>
        <translation>«%1» está tan vacía como antes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be missing or incomplete: restore it again, this or another backup.</source>
        <translation>Es posible que «%1» falte o esté incompleta: restáurela de nuevo, desde esta u otra copia.</translation>
    </message>
    <message>
        <source>The other databases are untouched, and nothing called &quot;%1&quot; is left behind.</source>
        <translation>Las demás bases de datos están intactas y no queda nada llamado «%1».</translation>
    </message>
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
        <source>The replaced database is kept as %1.</source>
        <translation>La base de datos reemplazada se conserva como %1.</translation>
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
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put the old &quot;%1&quot; back on %2?</source>
        <translation>¿Recuperar la «%1» anterior en %2?</translation>
    </message>
    <message>
        <source>Its sessions will be disconnected. %1 becomes &quot;%2&quot; again; the database just restored is kept under another name, so nothing is lost.</source>
        <translation>Sus sesiones se desconectarán. %1 vuelve a ser «%2»; la base de datos recién restaurada se conserva con otro nombre, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
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
        <source>A dump can contain any SQL, which would run with your rights on the server. Go on only if you know who made it.</source>
        <translation>Un volcado puede contener cualquier SQL, que se ejecutaría con sus permisos en el servidor. Continúe solo si sabe quién lo hizo.</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>Qué restaurar</translation>
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
        <source>Into a ne&amp;w database</source>
        <translation>En una base de datos &amp;nueva</translation>
    </message>
    <message>
        <source>Beside what is there; no database is changed.</source>
        <translation>Junto a lo que ya hay; no se cambia ninguna base de datos.</translation>
    </message>
    <message>
        <source>Re&amp;place a database</source>
        <translation>Reem&amp;plazar una base de datos</translation>
    </message>
    <message>
        <source>Loaded beside it, then exchanged in one instant. The old one is kept, so that you can undo.</source>
        <translation>Se carga al lado y se intercambia en un instante. La anterior se conserva, para que pueda deshacerlo.</translation>
    </message>
    <message>
        <source>Into an existing, &amp;empty database</source>
        <translation>En una base de datos existente y &amp;vacía</translation>
    </message>
    <message>
        <source>For a database somebody prepared for you. All of it arrives or nothing does.</source>
        <translation>Para una base de datos que alguien le ha preparado. O llega todo o no llega nada.</translation>
    </message>
    <message>
        <source>Replace in place, &amp;dropping first (short of space)</source>
        <translation>Reemplazar en el sitio, &amp;eliminando antes (si falta espacio)</translation>
    </message>
    <message>
        <source>The old database is deleted before the new one is loaded. There is no undo.</source>
        <translation>La base de datos anterior se elimina antes de cargar la nueva. No se puede deshacer.</translation>
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
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>keep everything</source>
        <translation>conservar todo</translation>
    </message>
    <message>
        <source>Days to keep backups</source>
        <translation>Días que se conservan las copias</translation>
    </message>
    <message>
        <source>Copies that always stay</source>
        <translation>Copias que siempre se quedan</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>&amp;Conservar durante:</translation>
    </message>
    <message>
        <source>What new servers begin with; each has its own in its form.</source>
        <translation>Con lo que empiezan los servidores nuevos; cada uno tiene su propio valor en su formulario.</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>Al &amp;menos:</translation>
    </message>
    <message>
        <source>Newest good backups of each database that a cleanup keeps, however old they are.</source>
        <translation>Las copias buenas más recientes de cada base de datos que una limpieza conserva, por antiguas que sean.</translation>
    </message>
    <message>
        <source>Pinned backups and the last proven backup of each database are never removed.</source>
        <translation>Las copias fijadas y la última copia verificada de cada base de datos no se eliminan nunca.</translation>
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
        <source>Empty: what libpq finds in the environment, else the local socket</source>
        <translation>Vacío: lo que libpq encuentre en el entorno o, si no, el socket local</translation>
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
    <name>larder::TableRestoreDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Into a schema of their o&amp;wn</source>
        <translation>En un &amp;esquema propio</translation>
    </message>
    <message>
        <source>Back into &amp;place</source>
        <translation>De vuelta a su &amp;lugar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Restore tables</source>
        <translation>Restaurar tablas</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s) of %1</source>
        <translation>
            <numerusform>Restaurar %n tabla de %1</numerusform>
            <numerusform>Restaurar %n tablas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>From the backup of %1: %2</source>
        <translation>De la copia del %1: %2</translation>
    </message>
    <message>
        <source>The sa&amp;me as a command</source>
        <translation>Lo mismo como co&amp;mando</translation>
    </message>
    <message>
        <source>Server to restore to</source>
        <translation>Servidor en el que restaurar</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de datos:</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Name of the new schema</source>
        <translation>Nombre del nuevo esquema</translation>
    </message>
    <message>
        <source>Name of the database, to confirm</source>
        <translation>Nombre de la base de datos, para confirmar</translation>
    </message>
    <message>
        <source>Beside what is there: nothing in the database is changed. Name of the new schema:</source>
        <translation>Junto a lo que ya hay: no se cambia nada en la base de datos. Nombre del nuevo esquema:</translation>
    </message>
    <message>
        <source>The rows these tables hold now are replaced by those of the backup. There is no undo.</source>
        <translation>Las filas que estas tablas contienen ahora se reemplazan por las de la copia. No se puede deshacer.</translation>
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
        <source>To go on, type the name of the database: %1</source>
        <translation>Para continuar, escriba el nombre de la base de datos: %1</translation>
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
        <source>Database dumps (*.sql *.sql.gz *.gz *.dump *.zst *.xz *.bz2);;All files (*)</source>
        <translation>Volcados de bases de datos (*.sql *.sql.gz *.gz *.dump *.zst *.xz *.bz2);;Todos los archivos (*)</translation>
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
        <source>Put back &quot;%1&quot; as it was before the restore?</source>
        <translation>¿Recuperar «%1» tal como estaba antes de la restauración?</translation>
    </message>
    <message>
        <source>Its sessions will be disconnected. %1 becomes %2 again; the present %2 is kept in its turn.</source>
        <translation>Sus sesiones se desconectarán. %1 vuelve a ser %2; la %2 actual se conserva a su vez.</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Remove the kept database &quot;%1&quot;?</source>
        <translation>¿Eliminar la base de datos conservada «%1»?</translation>
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
</TS>
