<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>BackupDay</name>
    <message>
        <source>roles only</source>
        <translation>somente roles</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s)</source>
        <translation>
            <numerusform>%n banco de dados</numerusform>
            <numerusform>%n bancos de dados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message numerus="yes">
        <source>Cancel %n running job(s) and close?</source>
        <translation>
            <numerusform>Cancelar %n tarefa em execução e fechar?</numerusform>
            <numerusform>Cancelar %n tarefas em execução e fechar?</numerusform>
        </translation>
    </message>
    <message>
        <source>A cancelled backup or restore leaves nothing half-done behind.</source>
        <translation>Um backup ou uma restauração cancelada não deixa nada pela metade.</translation>
    </message>
    <message>
        <source>Cancel the jobs and close</source>
        <translation>Cancelar as tarefas e fechar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuar executando</translation>
    </message>
</context>
<context>
    <name>DumpFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>O arquivo %1 não existe.</translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or removed.</source>
        <translation>Confira o caminho; o arquivo pode ter sido movido ou removido.</translation>
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
        <translation>%1 de %2 linhas</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
</context>
<context>
    <name>larder::AboutDialog</name>
    <message>
        <source>About Larder</source>
        <translation>Sobre o Larder</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>Software livre sob a Licença Pública Geral GNU (GPL), versão 3 ou posterior. É fornecido sem qualquer garantia, nos limites permitidos por lei.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>PostgreSQL backups you can see, trust and restore.</source>
        <translation>Backups do PostgreSQL visíveis, confiáveis e restauráveis.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the versions, for example for a report of a bug</source>
        <translation>Copiar as versões, por exemplo para relatar um erro</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Sobre o &amp;Qt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>larder::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Colours and language of the window.</source>
        <translation>Cores e idioma da janela.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Cores:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>The new language shows when Larder is started the next time.</source>
        <translation>O novo idioma aparecerá na próxima vez que o Larder for iniciado.</translation>
    </message>
</context>
<context>
    <name>larder::BackupAdvancedOptions</name>
    <message>
        <source>Also save ro&amp;les and tablespaces</source>
        <translation>Salvar também ro&amp;les e tablespaces</translation>
    </message>
    <message>
        <source>none, or for example: public.sessions, audit.*</source>
        <translation>nenhuma, ou por exemplo: public.sessions, audit.*</translation>
    </message>
    <message>
        <source>Names or patterns of tables, separated by commas</source>
        <translation>Nomes ou padrões de tabelas, separados por vírgulas</translation>
    </message>
    <message>
        <source>all cores (%1)</source>
        <translation>todos os núcleos (%1)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long to wait for a table that another session has locked</source>
        <translation>Quanto tempo esperar por uma tabela bloqueada por outra sessão</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>keep everything</source>
        <translation>manter tudo</translation>
    </message>
    <message>
        <source>Leave out &amp;tables:</source>
        <translation>Deixar de fora as &amp;tabelas:</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>T&amp;hreads:</translation>
    </message>
    <message>
        <source>&amp;Wait for locks:</source>
        <translation>&amp;Aguardar bloqueios:</translation>
    </message>
    <message>
        <source>After success, &amp;keep:</source>
        <translation>Após o sucesso, mante&amp;r:</translation>
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
        <translation>Quase tão rápida quanto apenas ler o banco de dados; arquivos até 6% maiores que os do gzip.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Several times faster than gzip, and files a little smaller than gzip&apos;s.</source>
        <translation>Várias vezes mais rápida que o gzip, com arquivos um pouco menores.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequena</translation>
    </message>
    <message>
        <source>The smallest files, at about gzip&apos;s own pace.</source>
        <translation>Os menores arquivos, mais ou menos no ritmo do gzip.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Plain SQL any editor opens; takes about three times the space.</source>
        <translation>SQL puro que qualquer editor abre; ocupa cerca de três vezes mais espaço.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>The smallest files that do not make the backup slower than reading the database.</source>
        <translation>Os menores arquivos que não deixam o backup mais lento que a leitura do banco de dados.</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>O quê:</translation>
    </message>
    <message>
        <source>&amp;Compression:</source>
        <translation>&amp;Compressão:</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Destino:</translation>
    </message>
    <message>
        <source>What to back up</source>
        <translation>O que incluir no backup</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>C&amp;ompleto</translation>
    </message>
    <message>
        <source>Structure and data: all that is needed to restore</source>
        <translation>Estrutura e dados: tudo o que é necessário para restaurar</translation>
    </message>
    <message>
        <source>&amp;Schema only</source>
        <translation>Só es&amp;quema</translation>
    </message>
    <message>
        <source>Tables, views and functions without any rows</source>
        <translation>Tabelas, visões e funções sem nenhuma linha</translation>
    </message>
    <message>
        <source>Data &amp;only</source>
        <translation>&amp;Só dados</translation>
    </message>
    <message>
        <source>Rows to load into tables that exist already</source>
        <translation>Linhas para carregar em tabelas que já existem</translation>
    </message>
</context>
<context>
    <name>larder::BackupDialog</name>
    <message>
        <source>&amp;Back up 1 database</source>
        <translation>&amp;Fazer backup de 1 banco</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Back up %n databases</source>
        <translation>
            <numerusform>&amp;Fazer backup de %n banco</numerusform>
            <numerusform>&amp;Fazer backup de %n bancos</numerusform>
        </translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Back up databases</source>
        <translation>Fazer backup de bancos de dados</translation>
    </message>
    <message>
        <source>Back up databases of %1</source>
        <translation>Fazer backup de bancos de dados de %1</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vançado</translation>
    </message>
    <message>
        <source>The sa&amp;me as a command</source>
        <translation>O mes&amp;mo como comando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The databases of the server are not known yet.</source>
        <translation>Os bancos de dados do servidor ainda não são conhecidos.</translation>
    </message>
    <message>
        <source>Tick at least one database.</source>
        <translation>Marque pelo menos um banco de dados.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>Escolha uma pasta para os backups.</translation>
    </message>
</context>
<context>
    <name>larder::BackupTreeModel</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
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
        <translation>Backups por data</translation>
    </message>
</context>
<context>
    <name>larder::BackupWords</name>
    <message>
        <source>Roles and tablespaces</source>
        <translation>Roles e tablespaces</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selado</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legível</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>Restaurável</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idêntico</translation>
    </message>
    <message>
        <source>A file is there; nothing about it has been checked.</source>
        <translation>Há um arquivo; nada nele foi verificado ainda.</translation>
    </message>
    <message>
        <source>The file was read back from disk and its SHA-256 was equal.</source>
        <translation>O arquivo foi relido do disco e seu SHA-256 era igual.</translation>
    </message>
    <message>
        <source>Every part decompresses; sizes and row counts equal the record made with the backup.</source>
        <translation>Todas as partes podem ser descompactadas; tamanhos e contagens de linhas são iguais aos do registro feito com o backup.</translation>
    </message>
    <message>
        <source>It was loaded into a scratch database without an error.</source>
        <translation>Foi carregado sem erros em um banco de dados temporário.</translation>
    </message>
    <message>
        <source>Every table read back from a scratch database was equal to what was saved.</source>
        <translation>Cada tabela relida de um banco de dados temporário era igual ao que foi salvo.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Danificado: %1</translation>
    </message>
    <message>
        <source>Plain SQL, gzip</source>
        <translation>SQL puro, gzip</translation>
    </message>
    <message>
        <source>Plain SQL</source>
        <translation>SQL puro</translation>
    </message>
    <message>
        <source>pg_dump custom format</source>
        <translation>Formato “custom” do pg_dump</translation>
    </message>
    <message>
        <source>pg_dump directory format</source>
        <translation>Formato “directory” do pg_dump</translation>
    </message>
</context>
<context>
    <name>larder::BackupsPane</name>
    <message>
        <source>Welcome to Larder</source>
        <translation>Boas-vindas ao Larder</translation>
    </message>
    <message>
        <source>Backups you can see, trust and restore. Tell Larder where your PostgreSQL server is, or look around first with two small sample databases.</source>
        <translation>Backups que você pode ver, nos quais pode confiar e que pode restaurar. Diga ao Larder onde está o seu servidor PostgreSQL ou explore primeiro com dois pequenos bancos de dados de exemplo.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Nenhum backup ainda</translation>
    </message>
    <message>
        <source>Choose databases and press Back up. Each backup is read back from disk and checked before it is shown here.</source>
        <translation>Escolha os bancos de dados e clique em “Fazer backup”. Cada backup é relido do disco e verificado antes de aparecer aqui.</translation>
    </message>
    <message>
        <source>No backups in this folder</source>
        <translation>Nenhum backup nesta pasta</translation>
    </message>
    <message>
        <source>Backups lie in folders named by date, such as 2025-12-12. Open another folder, or drop a dump file here to restore it.</source>
        <translation>Os backups ficam em pastas nomeadas pela data, como 2025-12-12. Abra outra pasta ou solte aqui um arquivo de dump para restaurá-lo.</translation>
    </message>
    <message>
        <source>No backup matches the filter</source>
        <translation>Nenhum backup corresponde ao filtro</translation>
    </message>
    <message>
        <source>Words are looked for in database, note, date and file name; the chips above narrow the list further.</source>
        <translation>As palavras são procuradas no banco de dados, na nota, na data e no nome do arquivo; os botões acima restringem ainda mais a lista.</translation>
    </message>
</context>
<context>
    <name>larder::CleanupCalendar</name>
    <message>
        <source>Calendar of what stays and what goes</source>
        <translation>Calendário do que fica e do que sai</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>A lista abaixo diz o mesmo em palavras.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::CleanupDialog</name>
    <message>
        <source>Delete 1 backup (%1)</source>
        <translation>Excluir 1 backup (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups (%1)</source>
        <translation>
            <numerusform>Excluir %n backup (%1)</numerusform>
            <numerusform>Excluir %n backups (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpeza</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Keep backups of the last days</source>
        <translation>Manter os backups dos últimos dias</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> cópia</translation>
    </message>
    <message>
        <source> copies</source>
        <translation> cópias</translation>
    </message>
    <message>
        <source>Copies of each database to keep whatever their age</source>
        <translation>Cópias de cada banco de dados a manter, qualquer que seja a idade</translation>
    </message>
    <message>
        <source>&amp;Keep everything of the last</source>
        <translation>Manter &amp;tudo dos últimos</translation>
    </message>
    <message>
        <source>and of each database &amp;at least</source>
        <translation>e de cada banco de dados &amp;ao menos</translation>
    </message>
    <message>
        <source>Backups and what happens to them</source>
        <translation>Backups e o que acontece com eles</translation>
    </message>
    <message>
        <source>&amp;Show also what stays</source>
        <translation>Mostrar também o que fi&amp;ca</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>T&amp;entar novamente</translation>
    </message>
    <message>
        <source>1 backup deleted, %1 freed.</source>
        <translation>1 backup excluído, %1 liberados.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups deleted, %1 freed.</source>
        <translation>
            <numerusform>%n backup excluído, %1 liberados.</numerusform>
            <numerusform>%n backups excluídos, %1 liberados.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 backup stays.</source>
        <translation>1 backup fica.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups stay.</source>
        <translation>
            <numerusform>%n backup fica.</numerusform>
            <numerusform>%n backups ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cleanup was cancelled.</source>
        <translation>A limpeza foi cancelada.</translation>
    </message>
    <message>
        <source>Backups deleted before that are gone; the others stay.</source>
        <translation>Os backups excluídos antes disso se foram; os outros ficam.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for backups older than %n days…</source>
        <translation>
            <numerusform>Procurando backups com mais de %n dia…</numerusform>
            <numerusform>Procurando backups com mais de %n dias…</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>Nothing to delete</source>
        <translation>Nada a excluir</translation>
    </message>
    <message>
        <source>%1 older than 1 day?</source>
        <translation>%1 com mais de 1 dia?</translation>
    </message>
    <message numerus="yes">
        <source>%1 older than %n days?</source>
        <translation>
            <numerusform>%1 com mais de %n dia?</numerusform>
            <numerusform>%1 com mais de %n dias?</numerusform>
        </translation>
    </message>
    <message>
        <source>The last proven backup of each database stays.</source>
        <translation>O último backup comprovado de cada banco de dados fica.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned and the last proven backup of each database stay.</source>
        <translation>
            <numerusform>%n backup fixado e o último backup comprovado de cada banco de dados ficam.</numerusform>
            <numerusform>%n backups fixados e o último backup comprovado de cada banco de dados ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>larder::CleanupLegend</name>
    <message>
        <source>Meaning of the colours</source>
        <translation>Significado das cores</translation>
    </message>
</context>
<context>
    <name>larder::CleanupModel</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>dentro dos dias a manter</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixado</translation>
    </message>
    <message>
        <source>among the newest copies that always stay</source>
        <translation>entre as cópias mais recentes, que sempre ficam</translation>
    </message>
    <message>
        <source>newest of its day</source>
        <translation>o mais recente do seu dia</translation>
    </message>
    <message>
        <source>newest of its week</source>
        <translation>o mais recente da sua semana</translation>
    </message>
    <message>
        <source>newest of its month</source>
        <translation>o mais recente do seu mês</translation>
    </message>
    <message>
        <source>newest of its year</source>
        <translation>o mais recente do seu ano</translation>
    </message>
    <message>
        <source>the last one with the best proof</source>
        <translation>o último com a melhor comprovação</translation>
    </message>
    <message>
        <source>its date lies in the future</source>
        <translation>sua data está no futuro</translation>
    </message>
    <message>
        <source>the clock jumped: nothing is removed</source>
        <translation>o relógio deu um salto: nada é removido</translation>
    </message>
    <message>
        <source>roles of a run that stays</source>
        <translation>roles de uma execução que fica</translation>
    </message>
    <message>
        <source>older than the days to keep</source>
        <translation>mais antigo que os dias a manter</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>acima do limite de tamanho</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4, %5</source>
        <comment>database time, size: fate, reason</comment>
        <translation>%1 %2, %3: %4, %5</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>Mantido para sempre</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Último comprovado</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Sai</translation>
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
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>O que mudou?</translation>
    </message>
    <message>
        <source>Compare finds objects that came, went or changed, and tables whose rows differ.</source>
        <translation>A comparação encontra objetos que surgiram, sumiram ou mudaram, e tabelas cujas linhas diferem.</translation>
    </message>
    <message>
        <source>Reading both sides and comparing…</source>
        <translation>Lendo e comparando os dois lados…</translation>
    </message>
    <message>
        <source>Both hold the same</source>
        <translation>Ambos contêm o mesmo</translation>
    </message>
    <message>
        <source>Every definition and every row is equal.</source>
        <translation>Todas as definições e todas as linhas são iguais.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada com que comparar</translation>
    </message>
    <message>
        <source>There is no other plain SQL backup of this database, and no server is shown to compare with.</source>
        <translation>Não há outro backup em SQL puro deste banco de dados, e nenhum servidor está sendo exibido com o qual compará-lo.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Read both sides and show what differs; nothing is changed</source>
        <translation>Ler os dois lados e mostrar o que difere; nada é alterado</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>Comparar &amp;com:</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Backup de %1</translation>
    </message>
    <message>
        <source>%1 on %2 as it is now</source>
        <translation>%1 em %2 como está agora</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferença</numerusform>
            <numerusform>%n diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>equal rows in %1 of %n table(s)</source>
        <translation>
            <numerusform>linhas iguais em %1 de %n tabela</numerusform>
            <numerusform>linhas iguais em %1 de %n tabelas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows before: %1
Rows after:  %2</source>
        <translation>Linhas antes:  %1
Linhas depois: %2</translation>
    </message>
    <message>
        <source>Only in the database as it is now.</source>
        <translation>Somente no banco de dados como está agora.</translation>
    </message>
</context>
<context>
    <name>larder::ContentsPage</name>
    <message>
        <source>E&amp;xtract…</source>
        <translation>E&amp;xtrair…</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Examinando o backup…</translation>
    </message>
    <message>
        <source>Find in names and definitions</source>
        <translation>Procurar em nomes e definições</translation>
    </message>
    <message>
        <source>Kind of objects</source>
        <translation>Tipo de objetos</translation>
    </message>
    <message>
        <source>Objects of the backup</source>
        <translation>Objetos do backup</translation>
    </message>
    <message>
        <source>Space ticks a table, Enter shows its rows.</source>
        <translation>Espaço marca uma tabela, Enter mostra suas linhas.</translation>
    </message>
    <message>
        <source>Bring the ticked tables back into a database</source>
        <translation>Trazer as tabelas marcadas de volta para um banco de dados</translation>
    </message>
    <message>
        <source>Write the ticked tables into a file: SQL, or CSV for one table</source>
        <translation>Gravar as tabelas marcadas em um arquivo: SQL, ou CSV para uma única tabela</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Tudo (%1)</translation>
    </message>
    <message>
        <source>&amp;Restore tables…</source>
        <translation>&amp;Restaurar tabelas…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n table(s)…</source>
        <translation>
            <numerusform>&amp;Restaurar %n tabela…</numerusform>
            <numerusform>&amp;Restaurar %n tabelas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Single tables of an archive: pg_restore --table.</source>
        <translation>Tabelas avulsas de um arquivo do pg_dump: pg_restore --table.</translation>
    </message>
    <message>
        <source>Tick tables to restore or extract them.</source>
        <translation>Marque tabelas para restaurá-las ou extraí-las.</translation>
    </message>
    <message>
        <source>%1 rows, %2</source>
        <translation>%1 linhas, %2</translation>
    </message>
</context>
<context>
    <name>larder::DatabaseChoiceModel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1, owned by %2</source>
        <translation>%1, pertence a %2</translation>
    </message>
    <message>
        <source>Size and time of the last backup of this database</source>
        <translation>Tamanho e duração do último backup deste banco de dados</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Último backup</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsão</translation>
    </message>
</context>
<context>
    <name>larder::DatabaseChooser</name>
    <message>
        <source>&amp;Retry</source>
        <translation>T&amp;entar novamente</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Consultando o servidor</translation>
    </message>
    <message>
        <source>Asking %1 for its databases…</source>
        <translation>Consultando os bancos de dados de %1…</translation>
    </message>
    <message>
        <source>Databases to back up</source>
        <translation>Bancos de dados para o backup</translation>
    </message>
    <message>
        <source>Space ticks a database.</source>
        <translation>Espaço marca um banco de dados.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar t&amp;udo</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Selecionar &amp;nenhum</translation>
    </message>
</context>
<context>
    <name>larder::DateWords</name>
    <message>
        <source>an unknown date</source>
        <translation>data desconhecida</translation>
    </message>
</context>
<context>
    <name>larder::DetailsPane</name>
    <message>
        <source>Select a backup</source>
        <translation>Selecione um backup</translation>
    </message>
    <message>
        <source>Its proof, its contents and the commands to restore it appear here.</source>
        <translation>Sua comprovação, seu conteúdo e os comandos para restaurá-lo aparecem aqui.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What to show of the backup</source>
        <translation>O que mostrar do backup</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Read the whole files and compare them with their records</source>
        <translation>Ler os arquivos inteiros e compará-los com seus registros</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
</context>
<context>
    <name>larder::DifferenceModel</name>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation>definição alterada</translation>
    </message>
    <message>
        <source>other values in %1 rows</source>
        <translation>outros valores em %1 linhas</translation>
    </message>
    <message>
        <source>%1 rows → %2</source>
        <translation>%1 linhas → %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
</context>
<context>
    <name>larder::Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>recolhido</translation>
    </message>
</context>
<context>
    <name>larder::FilterBar</name>
    <message>
        <source>Any proof</source>
        <translation>Qualquer comprovação</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Ao menos %1</translation>
    </message>
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
            <numerusform>%1 de %n backup</numerusform>
            <numerusform>%1 de %n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprovação</translation>
    </message>
    <message>
        <source>Only backups that are kept for ever</source>
        <translation>Somente backups mantidos para sempre</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>All databases</source>
        <translation>Todos os bancos de dados</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 dias</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Escolher datas…</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixados</translation>
    </message>
</context>
<context>
    <name>larder::FilterDates</name>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Dates to show</source>
        <translation>Datas a exibir</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Exibir estes dias</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
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
        <translation>Filtrar backups</translation>
    </message>
    <message>
        <source>Show only backups with these words in database, note, date or file name (Ctrl+F)</source>
        <translation>Exibir somente backups com estas palavras no banco de dados, na nota, na data ou no nome do arquivo (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>larder::FindingList</name>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Impedimento</translation>
    </message>
    <message>
        <source>Findings of the flight check</source>
        <translation>Resultados da checagem prévia</translation>
    </message>
</context>
<context>
    <name>larder::FolderField</name>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Nave&amp;gar…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Pasta dos backups</translation>
    </message>
    <message>
        <source>Type a folder.</source>
        <translation>Digite uma pasta.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>%1 · the folder will be created</source>
        <translation>%1 · a pasta será criada</translation>
    </message>
</context>
<context>
    <name>larder::HealthDetails</name>
    <message>
        <source>everything: there is no good backup</source>
        <translation>tudo: não há nenhum backup bom</translation>
    </message>
    <message>
        <source>changes of the last %1</source>
        <translation>mudanças de %1 para cá</translation>
    </message>
    <message>
        <source>What would be lost now, and how long a restore takes</source>
        <translation>O que se perderia agora e quanto tempo leva uma restauração</translation>
    </message>
    <message>
        <source>If the server died now</source>
        <translation>Se o servidor caísse agora</translation>
    </message>
    <message>
        <source>The disk of the backups</source>
        <translation>O disco dos backups</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Ainda não há backups.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>O que se perderia</translation>
    </message>
    <message>
        <source>Proof of its backup</source>
        <translation>Comprovação do backup</translation>
    </message>
    <message>
        <source>A restore takes</source>
        <translation>Tempo de restauração</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>ainda não medido</translation>
    </message>
    <message>
        <source>about %1, as measured</source>
        <translation>cerca de %1, conforme medido</translation>
    </message>
    <message>
        <source>about %1, going by other restores</source>
        <translation>cerca de %1, com base em outras restaurações</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>new backups take %1 a day</source>
        <translation>novos backups ocupam %1 por dia</translation>
    </message>
    <message>
        <source>the cleanup makes room for them</source>
        <translation>a limpeza abre espaço para eles</translation>
    </message>
    <message numerus="yes">
        <source>full in about %n day(s) at this pace</source>
        <translation>
            <numerusform>cheio em cerca de %n dia neste ritmo</numerusform>
            <numerusform>cheio em cerca de %n dias neste ritmo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::HealthStrip</name>
    <message>
        <source>not checked yet</source>
        <translation>ainda não verificado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>proven %1 %2</source>
        <translation>comprovado %1 %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n day(s) at this pace</source>
        <translation>
            <numerusform>%1, cerca de %n dia neste ritmo</numerusform>
            <numerusform>%1, cerca de %n dias neste ritmo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is protected yet</source>
        <translation>Nada está protegido ainda</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n database(s) protected</source>
        <translation>
            <numerusform>%1 de %n banco de dados protegido</numerusform>
            <numerusform>%1 de %n bancos de dados protegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>último backup %1</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Show what would be lost now, how long a restore takes, and how long the disk lasts</source>
        <translation>Mostrar o que se perderia agora, quanto tempo leva uma restauração e por quanto tempo o disco basta</translation>
    </message>
</context>
<context>
    <name>larder::HealthWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::JobCard</name>
    <message>
        <source>Waiting to begin…</source>
        <translation>Aguardando para começar…</translation>
    </message>
    <message>
        <source>Progress of: %1</source>
        <translation>Progresso de: %1</translation>
    </message>
    <message>
        <source>Log of: %1</source>
        <translation>Log de: %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Show what happened, line by line</source>
        <translation>Mostrar o que aconteceu, linha por linha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop this job; nothing half-done is left behind</source>
        <translation>Parar esta tarefa; nada fica pela metade</translation>
    </message>
    <message>
        <source>Runs in another program since %1 (process %2)</source>
        <translation>Em execução em outro programa desde %1 (processo %2)</translation>
    </message>
    <message>
        <source>Runs on %1 since %2</source>
        <translation>Em execução em %1 desde %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Take this line away; the history keeps it</source>
        <translation>Retirar esta linha; o histórico a mantém</translation>
    </message>
</context>
<context>
    <name>larder::JobDock</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Backups, restores and checks appear here while they run and after.</source>
        <translation>Backups, restaurações e verificações aparecem aqui durante e depois da execução.</translation>
    </message>
</context>
<context>
    <name>larder::JobHistoryDialog</name>
    <message>
        <source>Job history</source>
        <translation>Histórico de tarefas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Words in job or outcome</source>
        <translation>Palavras na tarefa ou no resultado</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Como terminaram</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>Tipo de tarefa</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>Log da tarefa selecionada</translation>
    </message>
    <message>
        <source>No job has run yet.</source>
        <translation>Nenhuma tarefa foi executada ainda.</translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation>Nenhuma tarefa corresponde ao filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tarefa</numerusform>
            <numerusform>%n tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is written when the job ends.</source>
        <translation>O log é gravado quando a tarefa termina.</translation>
    </message>
    <message>
        <source>There is no log.</source>
        <translation>Não há log.</translation>
    </message>
</context>
<context>
    <name>larder::JobHistoryModel</name>
    <message>
        <source>today %1</source>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>running on %1</source>
        <translation>em execução em %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
</context>
<context>
    <name>larder::JobLog</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
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
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>larder::JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>larder::KeptMenu</name>
    <message>
        <source>&amp;Kept databases</source>
        <translation>&amp;Bancos preservados</translation>
    </message>
    <message>
        <source>&amp;Put back as %1…</source>
        <translation>&amp;Colocar de volta como %1…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
</context>
<context>
    <name>larder::KindWords</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visão</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Materialized view</source>
        <translation>Visão materializada</translation>
    </message>
    <message>
        <source>Materialized views</source>
        <translation>Visões materializadas</translation>
    </message>
    <message>
        <source>Foreign table</source>
        <translation>Tabela externa</translation>
    </message>
    <message>
        <source>Foreign tables</source>
        <translation>Tabelas externas</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimento</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimentos</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Agregação</translation>
    </message>
    <message>
        <source>Aggregates</source>
        <translation>Agregações</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Gatilho</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Gatilhos</translation>
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
        <translation>Restrição</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Restrições</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Chave estrangeira</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>Chaves estrangeiras</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequências</translation>
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
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domínios</translation>
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
        <translation>Regra</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
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
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensões</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
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
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>larder::LogPage</name>
    <message>
        <source>Log of the run</source>
        <translation>Log da execução</translation>
    </message>
    <message>
        <source>No log of this backup here</source>
        <translation>Não há log deste backup aqui</translation>
    </message>
    <message>
        <source>It was made on another computer or by another program. What is done with it from now on is listed here.</source>
        <translation>Ele foi feito em outro computador ou por outro programa. O que for feito com ele a partir de agora é listado aqui.</translation>
    </message>
    <message>
        <source>What was done with this backup</source>
        <translation>O que foi feito com este backup</translation>
    </message>
</context>
<context>
    <name>larder::MainActions</name>
    <message>
        <source>Add a &amp;server…</source>
        <translation>Adicionar &amp;servidor…</translation>
    </message>
    <message>
        <source>Save a connection to a server</source>
        <translation>Salvar uma conexão com um servidor</translation>
    </message>
    <message>
        <source>Server s&amp;ettings…</source>
        <translation>&amp;Propriedades do servidor…</translation>
    </message>
    <message>
        <source>Connection, databases and backup folder of this server</source>
        <translation>Conexão, bancos de dados e pasta de backup deste servidor</translation>
    </message>
    <message>
        <source>&amp;Forget this server…</source>
        <translation>&amp;Esquecer este servidor…</translation>
    </message>
    <message>
        <source>Remove the saved connection; its backups stay</source>
        <translation>Remover a conexão salva; seus backups ficam</translation>
    </message>
    <message>
        <source>Open backup &amp;folder…</source>
        <translation>Abrir pas&amp;ta de backups…</translation>
    </message>
    <message>
        <source>Show the backups of any folder, without a server</source>
        <translation>Mostrar os backups de qualquer pasta, sem servidor</translation>
    </message>
    <message>
        <source>&amp;Open dump file…</source>
        <translation>&amp;Abrir arquivo de dump…</translation>
    </message>
    <message>
        <source>Restore from a dump file that lies anywhere</source>
        <translation>Restaurar de um arquivo de dump que esteja em qualquer lugar</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>E&amp;xperimentar com dados de exemplo</translation>
    </message>
    <message>
        <source>Start a private demo server with two small databases</source>
        <translation>Iniciar um servidor de demonstração privado com dois pequenos bancos de dados</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Servers, storage, retention, client tools, appearance and language</source>
        <translation>Servidores, armazenamento, retenção, ferramentas cliente, aparência e idioma</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Close Larder</source>
        <translation>Fechar o Larder</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Fazer backup…</translation>
    </message>
    <message>
        <source>Choose databases and back them up</source>
        <translation>Escolher bancos de dados e fazer backup deles</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Read the selected backups whole and compare them with their records</source>
        <translation>Ler os backups selecionados por inteiro e compará-los com seus registros</translation>
    </message>
    <message>
        <source>&amp;Keep for ever</source>
        <translation>&amp;Manter para sempre</translation>
    </message>
    <message>
        <source>A pinned backup is never removed by a cleanup</source>
        <translation>Um backup fixado nunca é removido por uma limpeza</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Write a note on the selected backup</source>
        <translation>Escrever uma nota sobre o backup selecionado</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copiar caminho</translation>
    </message>
    <message>
        <source>Copy the paths of the selected backups</source>
        <translation>Copiar os caminhos dos backups selecionados</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>Mostrar na p&amp;asta</translation>
    </message>
    <message>
        <source>Open the folder the backup lies in</source>
        <translation>Abrir a pasta em que o backup está</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Restore the selected backup step by step</source>
        <translation>Restaurar o backup selecionado passo a passo</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>Look at the server and the folder again</source>
        <translation>Examinar novamente o servidor e a pasta</translation>
    </message>
    <message>
        <source>Re&amp;build the catalogue</source>
        <translation>&amp;Reconstruir o catálogo</translation>
    </message>
    <message>
        <source>Read every backup&apos;s record again, not only what changed</source>
        <translation>Ler novamente o registro de cada backup, não só o que mudou</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Limpar…</translation>
    </message>
    <message>
        <source>See which backups the retention would remove, and remove them</source>
        <translation>Ver quais backups a retenção removeria e removê-los</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Go to the filter field</source>
        <translation>Ir para o campo de filtro</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Limpar filtro</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Mostrar todos os backups</translation>
    </message>
    <message>
        <source>&amp;Expand all days</source>
        <translation>&amp;Expandir todos os dias</translation>
    </message>
    <message>
        <source>Show the backups of every day</source>
        <translation>Mostrar os backups de todos os dias</translation>
    </message>
    <message>
        <source>C&amp;ollapse all days</source>
        <translation>&amp;Recolher todos os dias</translation>
    </message>
    <message>
        <source>Show only the days</source>
        <translation>Mostrar somente os dias</translation>
    </message>
    <message>
        <source>&amp;Job history…</source>
        <translation>&amp;Histórico de tarefas…</translation>
    </message>
    <message>
        <source>Every job that ran, how it ended and its log</source>
        <translation>Cada tarefa executada, como terminou e seu log</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como a área de &amp;trabalho</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Cores da janela</translation>
    </message>
    <message>
        <source>Show &amp;log file</source>
        <translation>Mostrar arquivo de &amp;log</translation>
    </message>
    <message>
        <source>Open the folder of Larder&apos;s own log</source>
        <translation>Abrir a pasta do log do próprio Larder</translation>
    </message>
    <message>
        <source>&amp;About Larder</source>
        <translation>&amp;Sobre o Larder</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Versão, licença e bibliotecas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Backup</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restauração</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Catálogo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
</context>
<context>
    <name>larder::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Several backups</source>
        <translation>Vários backups</translation>
    </message>
</context>
<context>
    <name>larder::MessagePanel</name>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>larder::ObjectDetails</name>
    <message>
        <source>Definition</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>The SQL that makes it</source>
        <translation>O SQL que o cria</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>The rows saved with the table</source>
        <translation>As linhas salvas com a tabela</translation>
    </message>
</context>
<context>
    <name>larder::ObjectModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>larder::OverviewPage</name>
    <message>
        <source>%1 (%2 of SQL, %3 times smaller)</source>
        <translation>%1 (%2 de SQL, %3 vezes menor)</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n table(s)</source>
        <translation>
            <numerusform>%1 em %n tabela</numerusform>
            <numerusform>%1 em %n tabelas</numerusform>
        </translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 neste computador</translation>
    </message>
    <message>
        <source>%1 at %2, port %3</source>
        <translation>%1 em %2, porta %3</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Keep for ever</source>
        <translation>&amp;Manter para sempre</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Como foi feito</translation>
    </message>
    <message>
        <source>commands that made it</source>
        <translation>comandos que o criaram</translation>
    </message>
    <message>
        <source>commands that restore it by hand</source>
        <translation>comandos que o restauram manualmente</translation>
    </message>
    <message>
        <source>Restore this backup step by step</source>
        <translation>Restaurar este backup passo a passo</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with its record</source>
        <translation>Ler o arquivo inteiro e compará-lo com seu registro</translation>
    </message>
    <message>
        <source>A pinned backup is never removed by a cleanup</source>
        <translation>Um backup fixado nunca é removido por uma limpeza</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Adicionar uma nota…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Your own words on this backup; Enter saves them</source>
        <translation>Suas próprias palavras sobre este backup; Enter as salva</translation>
    </message>
    <message>
        <source>Restore it by hand</source>
        <translation>Restaurar manualmente</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>Este backup está danificado: %1</translation>
    </message>
    <message>
        <source>The last check failed; an earlier backup is safer.</source>
        <translation>A última verificação falhou; um backup anterior é mais seguro.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
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
        <translation>Feito com</translation>
    </message>
    <message>
        <source>pg_dump %1</source>
        <translation>pg_dump %1</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Dados de</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>none: the file was not made by Larder</source>
        <translation>nenhum: o arquivo não foi feito pelo Larder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
</context>
<context>
    <name>larder::PasswordField</name>
    <message>
        <source>Fo&amp;rget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>Line for the password file</source>
        <translation>Linha para o arquivo de senhas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Removes the stored password when you save</source>
        <translation>Remove a senha armazenada quando você salvar</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>No keychain to keep a password in: %1. Put this line with your password into ~/.pgpass (mode 0600) instead:</source>
        <translation>Não há chaveiro para guardar uma senha: %1. Em vez disso, coloque esta linha com a sua senha em ~/.pgpass (modo 0600):</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>armazenada; digite para substituí-la</translation>
    </message>
    <message>
        <source>The stored password is removed when you save.</source>
        <translation>A senha armazenada será removida quando você salvar.</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain. Leave empty if the server wants none.</source>
        <translation>Guardada no chaveiro da área de trabalho. Deixe em branco se o servidor não exigir senha.</translation>
    </message>
</context>
<context>
    <name>larder::ProofLadder</name>
    <message>
        <source>Proof</source>
        <translation>Comprovação</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
</context>
<context>
    <name>larder::RestoreCheckPage</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Checar novamente</translation>
    </message>
    <message>
        <source>Nothing is changed by these checks.</source>
        <translation>Nada é alterado por estas checagens.</translation>
    </message>
    <message>
        <source>1 thing is in the way. Put it right, then check again.</source>
        <translation>Há 1 impedimento. Corrija-o e cheque novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the way. Put them right, then check again.</source>
        <translation>
            <numerusform>Há %n impedimento. Corrija-o e cheque novamente.</numerusform>
            <numerusform>Há %n impedimentos. Corrija-os e cheque novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, with 1 warning.</source>
        <translation>Pronto, com 1 aviso.</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warnings.</source>
        <translation>
            <numerusform>Pronto, com %n aviso.</numerusform>
            <numerusform>Pronto, com %n avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: all checks passed.</source>
        <translation>Pronto: todas as checagens passaram.</translation>
    </message>
    <message>
        <source>Flight check</source>
        <translation>Checagem prévia</translation>
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
        <translation>O mes&amp;mo como comando</translation>
    </message>
    <message>
        <source>The safe way: look at the backup first, beside the live database.</source>
        <translation>O caminho seguro: examine primeiro o backup, ao lado do banco de dados em uso.</translation>
    </message>
    <message>
        <source>Name of the database to replace</source>
        <translation>Nome do banco de dados a substituir</translation>
    </message>
    <message>
        <source>Restore as %1</source>
        <translation>Restaurar como %1</translation>
    </message>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation>Para continuar, digite o nome do banco de dados: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmação</translation>
    </message>
</context>
<context>
    <name>larder::RestorePage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
</context>
<context>
    <name>larder::RestorePlan</name>
    <message>
        <source>Replace database &quot;%1&quot; on %2?</source>
        <translation>Substituir o banco de dados “%1” em %2?</translation>
    </message>
    <message>
        <source>Restore into the empty database &quot;%1&quot; on %2?</source>
        <translation>Restaurar no banco de dados vazio “%1” em %2?</translation>
    </message>
    <message>
        <source>Restore as the new database &quot;%1&quot; on %2?</source>
        <translation>Restaurar como o novo banco de dados “%1” em %2?</translation>
    </message>
    <message>
        <source>All of it arrives or nothing does.</source>
        <translation>Ou chega tudo, ou não chega nada.</translation>
    </message>
    <message>
        <source>No other database is touched.</source>
        <translation>Nenhum outro banco de dados é tocado.</translation>
    </message>
    <message>
        <source>No session is connected to it now.</source>
        <translation>Nenhuma sessão está conectada a ele agora.</translation>
    </message>
    <message>
        <source>1 session will be disconnected.</source>
        <translation>1 sessão será desconectada.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions will be disconnected.</source>
        <translation>
            <numerusform>%n sessão será desconectada.</numerusform>
            <numerusform>%n sessões serão desconectadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The current database%1 is kept as %2 until you remove it.</source>
        <translation>O banco de dados atual%1 é preservado como %2 até que você o remova.</translation>
    </message>
    <message>
        <source>The current database%1 is saved among the backups, then deleted before this one is loaded: there is no undo.</source>
        <translation>O banco de dados atual%1 é salvo entre os backups e depois excluído, antes que este seja carregado: não há como desfazer.</translation>
    </message>
    <message>
        <source>The backup is of %1 and known to be bad: %2</source>
        <translation>O backup é de %1 e sabe-se que está com defeito: %2</translation>
    </message>
    <message>
        <source>The backup is of %1, proven identical on %2.</source>
        <translation>O backup é de %1, comprovado idêntico em %2.</translation>
    </message>
    <message>
        <source>The backup is of %1, proven restorable on %2.</source>
        <translation>O backup é de %1, comprovado restaurável em %2.</translation>
    </message>
    <message>
        <source>The backup is of %1, proven readable on %2.</source>
        <translation>O backup é de %1, comprovado legível em %2.</translation>
    </message>
    <message>
        <source>The backup is of %1, sealed on %2.</source>
        <translation>O backup é de %1, selado em %2.</translation>
    </message>
    <message>
        <source>The backup is of %1; nothing has been proven about it yet.</source>
        <translation>O backup é de %1; nada foi comprovado sobre ele ainda.</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Substituir %1</translation>
    </message>
    <message>
        <source>Restore into %1</source>
        <translation>Restaurar em %1</translation>
    </message>
    <message>
        <source>The live database is untouched until the swap.</source>
        <translation>O banco de dados em uso não é tocado até a troca.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available until the restore has ended.</source>
        <translation>“%1” não fica disponível até a restauração terminar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays empty until all of it is loaded.</source>
        <translation>“%1” continua vazio até que tudo esteja carregado.</translation>
    </message>
    <message>
        <source>The live database &quot;%1&quot; is untouched.</source>
        <translation>O banco de dados em uso “%1” não foi tocado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as empty as before.</source>
        <translation>“%1” está tão vazio quanto antes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be missing or incomplete: restore it again, this or another backup.</source>
        <translation>“%1” pode estar ausente ou incompleto: restaure-o novamente, a partir deste ou de outro backup.</translation>
    </message>
    <message>
        <source>The other databases are untouched, and nothing called &quot;%1&quot; is left behind.</source>
        <translation>Os outros bancos de dados não foram tocados, e nada chamado “%1” ficou para trás.</translation>
    </message>
    <message>
        <source>Type a name for the new database.</source>
        <translation>Digite um nome para o novo banco de dados.</translation>
    </message>
    <message>
        <source>Choose a database.</source>
        <translation>Escolha um banco de dados.</translation>
    </message>
    <message>
        <source>The name has %1 bytes; PostgreSQL allows %2.</source>
        <translation>O nome tem %1 bytes; o PostgreSQL permite %2.</translation>
    </message>
    <message>
        <source>There is a database of this name already. Choose another, or replace it.</source>
        <translation>Já existe um banco de dados com este nome. Escolha outro nome ou substitua-o.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>O servidor não tem nenhum banco de dados com este nome.</translation>
    </message>
</context>
<context>
    <name>larder::RestoreResultPage</name>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Desfazer…</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>Puts the replaced database back; the restored one is kept in its turn</source>
        <translation>Coloca de volta o banco de dados substituído; o restaurado, por sua vez, é preservado</translation>
    </message>
    <message>
        <source>The replaced database is kept as %1.</source>
        <translation>O banco de dados substituído está preservado como %1.</translation>
    </message>
    <message>
        <source>The restore was cancelled.</source>
        <translation>A restauração foi cancelada.</translation>
    </message>
    <message>
        <source>Rows compared</source>
        <translation>Linhas comparadas</translation>
    </message>
    <message>
        <source>%1 in %2 tables</source>
        <translation>%1 em %2 tabelas</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Old database</source>
        <translation>Banco de dados antigo</translation>
    </message>
    <message>
        <source>kept as %1; undo is possible until you remove it</source>
        <translation>preservado como %1; é possível desfazer até que você o remova</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Put the old &quot;%1&quot; back on %2?</source>
        <translation>Colocar o antigo “%1” de volta em %2?</translation>
    </message>
    <message>
        <source>Its sessions will be disconnected. %1 becomes &quot;%2&quot; again; the database just restored is kept under another name, so nothing is lost.</source>
        <translation>Suas sessões serão desconectadas. %1 volta a ser “%2”; o banco de dados que acabou de ser restaurado é preservado com outro nome, portanto nada se perde.</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Colocar %1 de volta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>larder::RestoreRunPage</name>
    <message>
        <source>Restore</source>
        <translation>Restauração</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWhatPage</name>
    <message>
        <source>&amp;Verify now</source>
        <translation>Verificar a&amp;gora</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;I trust where this file comes from</source>
        <translation>&amp;Confio na origem deste arquivo</translation>
    </message>
    <message>
        <source>What has been proven about it</source>
        <translation>O que foi comprovado sobre ele</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 em disco</translation>
    </message>
    <message>
        <source>%1 of SQL</source>
        <translation>%1 de SQL</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Reads the whole file, unpacks it and compares checksum, sizes and row counts</source>
        <translation>Lê o arquivo inteiro, descompacta-o e compara a soma de verificação, os tamanhos e as contagens de linhas</translation>
    </message>
    <message>
        <source>The backup is readable to its end.</source>
        <translation>O backup é legível até o fim.</translation>
    </message>
    <message>
        <source>This file holds roles and tablespaces, not a database.</source>
        <translation>Este arquivo contém roles e tablespaces, não um banco de dados.</translation>
    </message>
    <message>
        <source>Choose the backup of a database to restore.</source>
        <translation>Escolha o backup de um banco de dados para restaurar.</translation>
    </message>
    <message>
        <source>This backup is known to be bad.</source>
        <translation>Sabe-se que este backup está com defeito.</translation>
    </message>
    <message>
        <source>This file has no record made by Larder.</source>
        <translation>Este arquivo não tem um registro feito pelo Larder.</translation>
    </message>
    <message>
        <source>A dump can contain any SQL, which would run with your rights on the server. Go on only if you know who made it.</source>
        <translation>Um dump pode conter qualquer SQL, que seria executado com os seus direitos no servidor. Continue somente se souber quem o fez.</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>O que restaurar</translation>
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
        <translation>T&amp;entar novamente</translation>
    </message>
    <message>
        <source>Into a ne&amp;w database</source>
        <translation>Em um &amp;novo banco de dados</translation>
    </message>
    <message>
        <source>Beside what is there; no database is changed.</source>
        <translation>Ao lado do que existe; nenhum banco de dados é alterado.</translation>
    </message>
    <message>
        <source>Re&amp;place a database</source>
        <translation>&amp;Substituir um banco de dados</translation>
    </message>
    <message>
        <source>Loaded beside it, then exchanged in one instant. The old one is kept, so that you can undo.</source>
        <translation>Carregado ao lado e depois trocado em um instante. O antigo é preservado, para que você possa desfazer.</translation>
    </message>
    <message>
        <source>Into an existing, &amp;empty database</source>
        <translation>Em um banco de dados existente e va&amp;zio</translation>
    </message>
    <message>
        <source>For a database somebody prepared for you. All of it arrives or nothing does.</source>
        <translation>Para um banco de dados que alguém preparou para você. Ou chega tudo, ou não chega nada.</translation>
    </message>
    <message>
        <source>Replace in place, &amp;dropping first (short of space)</source>
        <translation>Substituir no lugar, &amp;descartando antes (por falta de espaço)</translation>
    </message>
    <message>
        <source>The old database is deleted before the new one is loaded. There is no undo.</source>
        <translation>O banco de dados antigo é excluído antes que o novo seja carregado. Não há como desfazer.</translation>
    </message>
    <message>
        <source>Name of the new database</source>
        <translation>Nome do novo banco de dados</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Database &amp;to replace:</source>
        <translation>&amp;Banco de dados a substituir:</translation>
    </message>
    <message>
        <source>Server to restore to</source>
        <translation>Servidor em que restaurar</translation>
    </message>
    <message>
        <source>No server is saved yet.</source>
        <translation>Nenhum servidor foi salvo ainda.</translation>
    </message>
    <message>
        <source>Close this window and add a server under File first.</source>
        <translation>Feche esta janela e adicione primeiro um servidor no menu Arquivo.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>PostgreSQL %1, signed in as %2</source>
        <translation>PostgreSQL %1, conectado como %2</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>No&amp;me:</translation>
    </message>
    <message>
        <source>E&amp;mpty database:</source>
        <translation>Banco de dados vaz&amp;io:</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
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
        <translation>Etapa %1 de %2: %3</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>Ainda trabalhando</translation>
    </message>
    <message>
        <source>Cancel the undo of &quot;%1&quot;?</source>
        <translation>Cancelar a reversão de “%1”?</translation>
    </message>
    <message>
        <source>Cancel the restore of &quot;%1&quot;?</source>
        <translation>Cancelar a restauração de “%1”?</translation>
    </message>
    <message>
        <source>The databases stay as they are now.</source>
        <translation>Os bancos de dados ficam como estão agora.</translation>
    </message>
    <message>
        <source>Cancel the undo</source>
        <translation>Cancelar a reversão</translation>
    </message>
    <message>
        <source>Cancel the restore</source>
        <translation>Cancelar a restauração</translation>
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
        <translation>Retenção</translation>
    </message>
    <message>
        <source>How long backups stay before a cleanup may remove them.</source>
        <translation>Quanto tempo os backups ficam antes que uma limpeza possa removê-los.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>keep everything</source>
        <translation>manter tudo</translation>
    </message>
    <message>
        <source>Days to keep backups</source>
        <translation>Dias durante os quais manter os backups</translation>
    </message>
    <message>
        <source>Copies that always stay</source>
        <translation>Cópias que sempre ficam</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>Mante&amp;r por:</translation>
    </message>
    <message>
        <source>What new servers begin with; each has its own in its form.</source>
        <translation>Com o que novos servidores começam; cada um tem os seus próprios valores em seu formulário.</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>Ao m&amp;enos:</translation>
    </message>
    <message>
        <source>Newest good backups of each database that a cleanup keeps, however old they are.</source>
        <translation>Quantos dos backups bons mais recentes de cada banco de dados uma limpeza mantém, por mais antigos que sejam.</translation>
    </message>
    <message>
        <source>Pinned backups and the last proven backup of each database are never removed.</source>
        <translation>Os backups fixados e o último backup comprovado de cada banco de dados nunca são removidos.</translation>
    </message>
</context>
<context>
    <name>larder::RowsView</name>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>First row shown</source>
        <translation>Primeira linha exibida</translation>
    </message>
    <message>
        <source>Show the rows from this one on</source>
        <translation>Mostrar as linhas a partir desta</translation>
    </message>
    <message>
        <source>From row </source>
        <translation>A partir da linha </translation>
    </message>
    <message>
        <source>Previous rows</source>
        <translation>Linhas anteriores</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>Próximas linhas</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Nenhuma linha</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <translation>Linhas %1 a %2 de %3</translation>
    </message>
</context>
<context>
    <name>larder::RunModel</name>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauração</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extração</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operação</translation>
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
        <translation>O servidor cujos backups são exibidos</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Nenhum servidor</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Adicionar um servidor…</translation>
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
        <translation>conexão criptografada (TLS)</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>conexão não criptografada</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
</context>
<context>
    <name>larder::ServerCommands</name>
    <message>
        <source>Forget the server &quot;%1&quot;?</source>
        <translation>Esquecer o servidor “%1”?</translation>
    </message>
    <message>
        <source>Its address and password are removed from this computer. Its backups stay where they are.</source>
        <translation>Seu endereço e sua senha são removidos deste computador. Seus backups ficam onde estão.</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Esquecer %1</translation>
    </message>
</context>
<context>
    <name>larder::ServerDialog</name>
    <message>
        <source>PASSWORD</source>
        <translation>SENHA</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Adicionar um servidor</translation>
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
        <translation>Conecta com o que foi digitado aqui, sem salvar</translation>
    </message>
    <message>
        <source>The server is saved, its password is not</source>
        <translation>O servidor foi salvo, mas a senha não</translation>
    </message>
</context>
<context>
    <name>larder::ServerForm</name>
    <message>
        <source>Default (use TLS if the server offers it)</source>
        <translation>Padrão (usar TLS se o servidor oferecer)</translation>
    </message>
    <message>
        <source>Verify certificate and host name (safest)</source>
        <translation>Verificar certificado e nome do host (mais seguro)</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>Verificar certificado</translation>
    </message>
    <message>
        <source>Encrypt, without verifying</source>
        <translation>Criptografar, sem verificar</translation>
    </message>
    <message>
        <source>Use TLS if the server offers it</source>
        <translation>Usar TLS se o servidor oferecer</translation>
    </message>
    <message>
        <source>Use TLS only if the server insists</source>
        <translation>Usar TLS somente se o servidor exigir</translation>
    </message>
    <message>
        <source>Never encrypt</source>
        <translation>Nunca criptografar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>for example prod-1</source>
        <translation>por exemplo prod-1</translation>
    </message>
    <message>
        <source>host name, address or socket folder</source>
        <translation>nome do host, endereço ou pasta do soquete</translation>
    </message>
    <message>
        <source>Empty: what libpq finds in the environment, else the local socket</source>
        <translation>Em branco: o que a libpq encontrar no ambiente; senão, o soquete local</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>the name you are signed in with</source>
        <translation>o seu nome de usuário no sistema</translation>
    </message>
    <message>
        <source>Connected to for questions about the whole server</source>
        <translation>Usado na conexão para perguntas sobre o servidor inteiro</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Porta:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuário:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Senha:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Criptografia:</translation>
    </message>
    <message>
        <source>&amp;Maintenance database:</source>
        <translation>Banco de dados de &amp;manutenção:</translation>
    </message>
    <message>
        <source>every database, new ones included</source>
        <translation>todos os bancos de dados, inclusive os novos</translation>
    </message>
    <message>
        <source>One name or pattern a line, for example shop_*</source>
        <translation>Um nome ou padrão por linha, por exemplo shop_*</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>keep everything</source>
        <translation>manter tudo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>P&amp;asta:</translation>
    </message>
    <message>
        <source>&amp;Databases:</source>
        <translation>&amp;Bancos de dados:</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>Mante&amp;r por:</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Dê um nome ao servidor.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>O nome tem mais de %n caractere.</numerusform>
            <numerusform>O nome tem mais de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a server called &quot;%1&quot; already.</source>
        <translation>Já existe um servidor chamado “%1”.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>A porta é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>Escolha uma pasta para os backups.</translation>
    </message>
</context>
<context>
    <name>larder::ServerSettings</name>
    <message>
        <source>service %1</source>
        <translation>serviço %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>The PostgreSQL servers that Larder knows. Passwords are in the keychain.</source>
        <translation>Os servidores PostgreSQL que o Larder conhece. As senhas ficam no chaveiro.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change address, folder, databases or password</source>
        <translation>Alterar endereço, pasta, bancos de dados ou senha</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Forget the server; its backups stay</source>
        <translation>Esquecer o servidor; seus backups ficam</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Connect, and show version, client tools, encryption and rights</source>
        <translation>Conectar e mostrar versão, ferramentas cliente, criptografia e direitos</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>Servidores salvos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Backups em</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>Save a connection to another server</source>
        <translation>Salvar uma conexão com outro servidor</translation>
    </message>
</context>
<context>
    <name>larder::ServerTest</name>
    <message>
        <source>superuser: may back up and restore everything</source>
        <translation>superusuário: pode fazer backup de tudo e restaurar tudo</translation>
    </message>
    <message>
        <source>may create databases, so restoring is possible</source>
        <translation>pode criar bancos de dados, portanto é possível restaurar</translation>
    </message>
    <message>
        <source>may not create databases: backing up works, restoring needs CREATEDB</source>
        <translation>não pode criar bancos de dados: fazer backup funciona, restaurar exige CREATEDB</translation>
    </message>
    <message>
        <source>What the server is</source>
        <translation>O que o servidor é</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>A conexão funciona.</translation>
    </message>
    <message>
        <source>1 database can be backed up.</source>
        <translation>É possível fazer backup de 1 banco de dados.</translation>
    </message>
    <message numerus="yes">
        <source>%n databases can be backed up.</source>
        <translation>
            <numerusform>É possível fazer backup de %n banco de dados.</numerusform>
            <numerusform>É possível fazer backup de %n bancos de dados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>PostgreSQL %1, a standby (read only)</source>
        <translation>PostgreSQL %1, um servidor em espera (somente leitura)</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Client tools</source>
        <translation>Ferramentas cliente</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>none: what is sent can be read on the way</source>
        <translation>nenhuma: o que é enviado pode ser lido no caminho</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Direitos</translation>
    </message>
</context>
<context>
    <name>larder::SettingsDialog</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas das configurações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>larder::SleepInhibitor</name>
    <message>
        <source>A backup or restore is running</source>
        <translation>Um backup ou uma restauração está em execução</translation>
    </message>
</context>
<context>
    <name>larder::StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Where the backups lie. A server&apos;s own folder is in its form.</source>
        <translation>Onde ficam os backups. A pasta própria de um servidor está em seu formulário.</translation>
    </message>
    <message>
        <source>&amp;Show these backups</source>
        <translation>&amp;Mostrar estes backups</translation>
    </message>
    <message>
        <source>&amp;New servers:</source>
        <translation>&amp;Novos servidores:</translation>
    </message>
    <message>
        <source>Each server gets a folder of its name in there.</source>
        <translation>Cada servidor recebe ali uma pasta com o seu nome.</translation>
    </message>
    <message>
        <source>Known folders of backups</source>
        <translation>Pastas de backups conhecidas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recente</translation>
    </message>
    <message>
        <source>Close the settings and show this folder in the window</source>
        <translation>Fechar as configurações e mostrar esta pasta na janela</translation>
    </message>
    <message>
        <source>Known folders</source>
        <translation>Pastas conhecidas</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>ausente no momento</translation>
    </message>
</context>
<context>
    <name>larder::TableRestoreDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Into a schema of their o&amp;wn</source>
        <translation>Em um esquema &amp;próprio</translation>
    </message>
    <message>
        <source>Back into &amp;place</source>
        <translation>De volta ao seu &amp;lugar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Restore tables</source>
        <translation>Restaurar tabelas</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s) of %1</source>
        <translation>
            <numerusform>Restaurar %n tabela de %1</numerusform>
            <numerusform>Restaurar %n tabelas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>From the backup of %1: %2</source>
        <translation>Do backup de %1: %2</translation>
    </message>
    <message>
        <source>The sa&amp;me as a command</source>
        <translation>O mes&amp;mo como comando</translation>
    </message>
    <message>
        <source>Server to restore to</source>
        <translation>Servidor em que restaurar</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>Se&amp;rvidor:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Banco de dados:</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>T&amp;entar novamente</translation>
    </message>
    <message>
        <source>Name of the new schema</source>
        <translation>Nome do novo esquema</translation>
    </message>
    <message>
        <source>Name of the database, to confirm</source>
        <translation>Nome do banco de dados, para confirmar</translation>
    </message>
    <message>
        <source>Beside what is there: nothing in the database is changed. Name of the new schema:</source>
        <translation>Ao lado do que existe: nada no banco de dados é alterado. Nome do novo esquema:</translation>
    </message>
    <message>
        <source>The rows these tables hold now are replaced by those of the backup. There is no undo.</source>
        <translation>As linhas atuais destas tabelas são substituídas pelas do backup. Não há como desfazer.</translation>
    </message>
    <message>
        <source>No server is saved yet.</source>
        <translation>Nenhum servidor foi salvo ainda.</translation>
    </message>
    <message>
        <source>Close this window and add a server under File first.</source>
        <translation>Feche esta janela e adicione primeiro um servidor no menu Arquivo.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>PostgreSQL %1, signed in as %2</source>
        <translation>PostgreSQL %1, conectado como %2</translation>
    </message>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation>Para continuar, digite o nome do banco de dados: %1</translation>
    </message>
    <message numerus="yes">
        <source>Replace the rows of %n table(s)</source>
        <translation>
            <numerusform>Substituir as linhas de %n tabela</numerusform>
            <numerusform>Substituir as linhas de %n tabelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s)</source>
        <translation>
            <numerusform>Restaurar %n tabela</numerusform>
            <numerusform>Restaurar %n tabelas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::Timeline</name>
    <message>
        <source>Smaller than usual: the ones before were about %1</source>
        <translation>Menor que o habitual: os anteriores tinham cerca de %1</translation>
    </message>
    <message>
        <source>Larger than usual: the ones before were about %1</source>
        <translation>Maior que o habitual: os anteriores tinham cerca de %1</translation>
    </message>
    <message>
        <source>%1 rows; the one before had %2</source>
        <translation>%1 linhas; o anterior tinha %2</translation>
    </message>
    <message>
        <source>Came %1 after the one before; usual is %2</source>
        <translation>Veio %1 depois do anterior; o habitual é %2</translation>
    </message>
</context>
<context>
    <name>larder::TimelineDock</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Hide the timeline</source>
        <translation>Ocultar a linha do tempo</translation>
    </message>
    <message>
        <source>Drag to select dates</source>
        <translation>Arraste para selecionar datas</translation>
    </message>
    <message>
        <source>Size of backups</source>
        <translation>Tamanho dos backups</translation>
    </message>
</context>
<context>
    <name>larder::TimelineLegend</name>
    <message>
        <source>Databases of the timeline</source>
        <translation>Bancos de dados da linha do tempo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::TimelinePlot</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Size of each backup over time. The tree shows the same backups.</source>
        <translation>Tamanho de cada backup ao longo do tempo. A árvore mostra os mesmos backups.</translation>
    </message>
</context>
<context>
    <name>larder::ToolSettings</name>
    <message>
        <source>Client tools</source>
        <translation>Ferramentas cliente</translation>
    </message>
    <message>
        <source>pg_dump, pg_restore and psql as installed. For each server Larder takes the lowest version that is not older than the server.</source>
        <translation>pg_dump, pg_restore e psql como instalados. Para cada servidor, o Larder usa a versão mais baixa que não seja mais antiga que o servidor.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Procurar novamente</translation>
    </message>
    <message>
        <source>Installed client tools</source>
        <translation>Ferramentas cliente instaladas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Start each program of the selected version once</source>
        <translation>Iniciar uma vez cada programa da versão selecionada</translation>
    </message>
    <message>
        <source>After something was installed or removed</source>
        <translation>Depois que algo foi instalado ou removido</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>atualizado</translation>
    </message>
    <message>
        <source>No client tools found</source>
        <translation>Nenhuma ferramenta cliente encontrada</translation>
    </message>
    <message>
        <source>Install the package postgresql-client, or name the folder of the programs in the variable LARDER_PG_BINDIRS.</source>
        <translation>Instale o pacote postgresql-client ou indique a pasta dos programas na variável LARDER_PG_BINDIRS.</translation>
    </message>
    <message>
        <source>These programs work.</source>
        <translation>Estes programas funcionam.</translation>
    </message>
    <message>
        <source>pg_dump, pg_restore, psql and pg_dumpall start and are of one version.</source>
        <translation>pg_dump, pg_restore, psql e pg_dumpall iniciam e são da mesma versão.</translation>
    </message>
</context>
<context>
    <name>larder::TrayIcon</name>
    <message>
        <source>&amp;Show Larder</source>
        <translation>&amp;Mostrar o Larder</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n tarefa em execução</numerusform>
            <numerusform>%n tarefas em execução</numerusform>
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
        <translation>Abrir uma pasta de backups</translation>
    </message>
    <message>
        <source>Open a dump file</source>
        <translation>Abrir um arquivo de dump</translation>
    </message>
    <message>
        <source>Database dumps (*.sql *.sql.gz *.gz *.dump *.zst *.xz *.bz2);;All files (*)</source>
        <translation>Dumps de bancos de dados (*.sql *.sql.gz *.gz *.dump *.zst *.xz *.bz2);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>SQL script (*.sql)</source>
        <translation>Script SQL (*.sql)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Extract tables into a file</source>
        <translation>Extrair tabelas para um arquivo</translation>
    </message>
    <message>
        <source>Put back &quot;%1&quot; as it was before the restore?</source>
        <translation>Colocar “%1” de volta como era antes da restauração?</translation>
    </message>
    <message>
        <source>Its sessions will be disconnected. %1 becomes %2 again; the present %2 is kept in its turn.</source>
        <translation>Suas sessões serão desconectadas. %1 volta a ser %2; o %2 atual, por sua vez, é preservado.</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Colocar %1 de volta</translation>
    </message>
    <message>
        <source>Remove the kept database &quot;%1&quot;?</source>
        <translation>Remover o banco de dados preservado “%1”?</translation>
    </message>
    <message>
        <source>This frees %1 on the server. The restore that replaced it can then no longer be undone.</source>
        <translation>Isto libera %1 no servidor. Depois disso, a restauração que o substituiu não poderá mais ser desfeita.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
</TS>
