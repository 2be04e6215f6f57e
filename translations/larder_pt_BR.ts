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
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n danificado</numerusform>
            <numerusform>%n danificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n ausente</numerusform>
            <numerusform>%n ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed in a drill</source>
        <translation>
            <numerusform>%n falhou num ensaio</numerusform>
            <numerusform>%n falharam num ensaio</numerusform>
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
    <name>CommandWords</name>
    <message>
        <source>Catalogue → Rebuild the catalogue</source>
        <translation>Catálogo → Reconstruir o catálogo</translation>
    </message>
    <message>
        <source>Catalogue → Clean up…</source>
        <translation>Catálogo → Limpar…</translation>
    </message>
    <message>
        <source>Restore → Kept databases…</source>
        <translation>Restauração → Bancos de dados preservados…</translation>
    </message>
    <message>
        <source>the list in the main window</source>
        <translation>a lista na janela principal</translation>
    </message>
    <message>
        <source>File → Add a server…</source>
        <translation>Arquivo → Adicionar servidor…</translation>
    </message>
    <message>
        <source>File → Server settings… → Test</source>
        <translation>Arquivo → Propriedades do servidor… → Testar</translation>
    </message>
    <message>
        <source>the page Contents of the backup</source>
        <translation>a página Conteúdo do backup</translation>
    </message>
    <message>
        <source>Forget on the page Overview of the backup</source>
        <translation>Esquecer na página Visão geral do backup</translation>
    </message>
    <message>
        <source>Restore… → New database → Load what can be loaded</source>
        <translation>Restaurar… → Novo banco → Carregar o que puder ser carregado</translation>
    </message>
</context>
<context>
    <name>ConnectionSources</name>
    <message>
        <source>typed here</source>
        <translation>digitado aqui</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>variável de ambiente %1</translation>
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
    <name>Engine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check the owner and mode of the folder: Larder needs to read and write it.</source>
        <translation>Confira o dono e as permissões da pasta: o Larder precisa ler e gravar nela.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>Não foi possível abrir %1</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>Não foi possível ler %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>Não foi possível gravar %1</translation>
    </message>
    <message>
        <source>Cannot inspect %1</source>
        <translation>Não foi possível examinar %1</translation>
    </message>
    <message>
        <source>Cannot write %1 to disk</source>
        <translation>Não foi possível gravar %1 em disco</translation>
    </message>
    <message>
        <source>Cannot close %1</source>
        <translation>Não foi possível fechar %1</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>em %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>em %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>há %1 dias</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>em %1 dias</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy HH:mm</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Cannot create %1</source>
        <translation>Não foi possível criar %1</translation>
    </message>
    <message>
        <source>Check owner and mode of its folder, or set XDG_DATA_HOME to a folder that can be written.</source>
        <translation>Confira o dono e as permissões da pasta dele ou defina XDG_DATA_HOME com uma pasta em que se possa gravar.</translation>
    </message>
    <message>
        <source>Larder ended before the job did: killed, or the machine went down.</source>
        <translation>O Larder terminou antes da tarefa: foi encerrado à força, ou a máquina parou.</translation>
    </message>
    <message>
        <source>The catalogue %1 was written by a newer Larder.</source>
        <translation>O catálogo %1 foi gravado por um Larder mais novo.</translation>
    </message>
    <message>
        <source>Update Larder, or move that file away: it is made again from the backups.</source>
        <translation>Atualize o Larder ou mova esse arquivo: ele é criado de novo a partir dos backups.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be used: %2.</source>
        <translation>Não é possível usar o catálogo %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds what pg_dump never writes: commands of psql.</source>
        <translation>%1 contém o que o pg_dump nunca grava: comandos do psql.</translation>
    </message>
    <message>
        <source>Look at it with less; do not run it.</source>
        <translation>Examine-o com less; não o execute.</translation>
    </message>
    <message>
        <source>There are several relations %1.</source>
        <translation>Existem várias relações %1.</translation>
    </message>
    <message>
        <source>Name the schema too: %1 or %2.</source>
        <translation>Informe também o esquema: %1 ou %2.</translation>
    </message>
    <message>
        <source>“%1” is no name of a table.</source>
        <translation>“%1” não é um nome de tabela.</translation>
    </message>
    <message>
        <source>Write it as in SQL: orders, shop.orders, shop.&quot;Odd name&quot;.</source>
        <translation>Escreva-o como em SQL: orders, shop.orders, shop.&quot;Odd name&quot;.</translation>
    </message>
    <message>
        <source>%1 holds no table %2.</source>
        <translation>%1 não contém nenhuma tabela %2.</translation>
    </message>
    <message>
        <source>The index of %1 was not kept: %2</source>
        <translation>O índice de %1 não foi guardado: %2</translation>
    </message>
    <message>
        <source>Reading %1 once to find its tables.</source>
        <translation>Lendo %1 uma vez para encontrar suas tabelas.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2 of its SQL, before the part to be read.</source>
        <translation>%1 termina no byte %2 do seu SQL, antes da parte a ser lida.</translation>
    </message>
    <message>
        <source>It is not the file that the index was made for; verify the backup.</source>
        <translation>Não é o arquivo para o qual o índice foi feito; verifique o backup.</translation>
    </message>
    <message>
        <source>%1 is cut short, or its length is wrong</source>
        <translation>%1 está truncado, ou seu comprimento está errado</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 já existe.</translation>
    </message>
    <message>
        <source>Choose another name, or give --yes to replace it.</source>
        <translation>Escolha outro nome ou use --yes para substituí-lo.</translation>
    </message>
    <message>
        <source>%1 holds table %2, of which its index says nothing.</source>
        <translation>%1 contém a tabela %2, da qual seu índice nada diz.</translation>
    </message>
    <message>
        <source>Verify the backup.</source>
        <translation>Verifique o backup.</translation>
    </message>
    <message>
        <source>Table %1.%2 of %3 is not where its index says.</source>
        <translation>A tabela %1.%2 de %3 não está onde seu índice indica.</translation>
    </message>
    <message>
        <source>Verify the backup: the file or its manifest was changed.</source>
        <translation>Verifique o backup: o arquivo ou seu manifesto foi alterado.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump.</source>
        <translation>%1 não é um dump do PostgreSQL.</translation>
    </message>
    <message>
        <source>Choose a file that pg_dump or Larder wrote.</source>
        <translation>Escolha um arquivo gravado pelo pg_dump ou pelo Larder.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is cut off: %2.</source>
        <translation>%1 está danificado: falta o fim: %2.</translation>
    </message>
    <message>
        <source>Use an older backup or a copy of this one.</source>
        <translation>Use um backup mais antigo ou uma cópia deste.</translation>
    </message>
    <message>
        <source>The rows of table %1.%2 in %3 are not those its manifest records.</source>
        <translation>As linhas da tabela %1.%2 em %3 não são as que seu manifesto registra.</translation>
    </message>
    <message>
        <source>Do not use them; use an older backup or a copy of this one.</source>
        <translation>Não as use; use um backup mais antigo ou uma cópia deste.</translation>
    </message>
    <message>
        <source>There are several tables %1.</source>
        <translation>Existem várias tabelas %1.</translation>
    </message>
    <message>
        <source>Name the schema too: %1, %2 …</source>
        <translation>Informe também o esquema: %1, %2 …</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 diz: %2</translation>
    </message>
    <message>
        <source>The archive cannot be read again</source>
        <translation>Não é possível ler o arquivo novamente</translation>
    </message>
    <message>
        <source>The output of pg_dump is not complete: %1.</source>
        <translation>A saída do pg_dump não está completa: %1.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log for the time of the backup, then try again.</source>
        <translation>Consulte o log do servidor no horário do backup e tente novamente.</translation>
    </message>
    <message>
        <source>%1 made no progress for %2 and was given up.</source>
        <translation>%1 não avançou durante %2 e foi abandonado.</translation>
    </message>
    <message>
        <source>Look for locks, an overloaded server or a dead network connection, then try again.</source>
        <translation>Procure bloqueios, um servidor sobrecarregado ou uma conexão de rede morta e tente novamente.</translation>
    </message>
    <message>
        <source>A table of database &quot;%1&quot; was dropped or renamed when it was to be locked. %2</source>
        <translation>Uma tabela do banco de dados “%1” foi excluída ou renomeada quando ia ser bloqueada. %2</translation>
    </message>
    <message>
        <source>Try again when nobody changes tables there.</source>
        <translation>Tente novamente quando ninguém estiver alterando tabelas ali.</translation>
    </message>
    <message>
        <source>A table of database &quot;%1&quot; stayed locked by another session: %2.</source>
        <translation>Uma tabela do banco de dados “%1” continuou bloqueada por outra sessão: %2.</translation>
    </message>
    <message>
        <source>Wait until that session is done, end it, or allow more time with --lock-wait.</source>
        <translation>Espere essa sessão terminar, encerre-a ou permita mais tempo com --lock-wait.</translation>
    </message>
    <message>
        <source>%1 is an archive of pg_dump&apos;s custom format.</source>
        <translation>%1 é um arquivo no formato “custom” do pg_dump.</translation>
    </message>
    <message>
        <source>Choose a plain SQL dump, as pg_dump writes it, compressed or not.</source>
        <translation>Escolha um dump em SQL puro, como o pg_dump o grava, comprimido ou não.</translation>
    </message>
    <message>
        <source>%1 is no gzip file, although its name says so.</source>
        <translation>%1 não é um arquivo gzip, embora seu nome indique que é.</translation>
    </message>
    <message>
        <source>%1 is no %2 file, although its name says so.</source>
        <translation>%1 não é um arquivo %2, embora seu nome indique que é.</translation>
    </message>
    <message>
        <source>%1 is compressed with %2, which this build of Larder cannot read: it was made without KArchive.</source>
        <translation>%1 está comprimido com %2, que esta compilação do Larder não consegue ler: ela foi feita sem o KArchive.</translation>
    </message>
    <message>
        <source>Unpack it first, or install a build with KArchive.</source>
        <translation>Descompacte-o primeiro ou instale uma compilação com o KArchive.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, before the part to be read.</source>
        <translation>%1 termina no byte %2, antes da parte a ser lida.</translation>
    </message>
    <message>
        <source>the gzip member at byte %1</source>
        <translation>o membro gzip no byte %1</translation>
    </message>
    <message>
        <source>gzip member %1 (at byte %2)</source>
        <translation>o membro gzip %1 (no byte %2)</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 está danificado: %2.</translation>
    </message>
    <message>
        <source>Do not restore it. Use another backup, or another copy of this one.</source>
        <translation>Não o restaure. Use outro backup ou outra cópia deste.</translation>
    </message>
    <message>
        <source>A block of %1 bytes could not be compressed.</source>
        <translation>Não foi possível comprimir um bloco de %1 bytes.</translation>
    </message>
    <message>
        <source>%2 claims to expand to %1 bytes, more than any tool writes</source>
        <translation>%2 afirma ocupar %1 bytes depois de descompactado, mais do que qualquer ferramenta grava</translation>
    </message>
    <message>
        <source>%1 claims more text than its length can hold</source>
        <translation>%1 afirma ter mais texto do que cabe em seu comprimento</translation>
    </message>
    <message>
        <source>%1 is cut short</source>
        <translation>%1 está truncado</translation>
    </message>
    <message>
        <source>%1 has a wrong size</source>
        <translation>%1 tem um tamanho errado</translation>
    </message>
    <message>
        <source>%1 holds corrupt compressed data</source>
        <translation>%1 contém dados comprimidos corrompidos</translation>
    </message>
    <message>
        <source>%1 has a wrong length in its header</source>
        <translation>%1 tem um comprimento errado em seu cabeçalho</translation>
    </message>
    <message>
        <source>%1 has a wrong checksum</source>
        <translation>%1 tem uma soma de verificação errada</translation>
    </message>
    <message>
        <source>%3 is cut short, or its length is wrong: it should end at byte %1, the file ends at %2</source>
        <translation>%3 está truncado, ou seu comprimento está errado: deveria terminar no byte %1, o arquivo termina no byte %2</translation>
    </message>
    <message>
        <source>%1 is compressed with %2, which the installed KArchive cannot read.</source>
        <translation>%1 está comprimido com %2, que o KArchive instalado não consegue ler.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Descompacte-o primeiro.</translation>
    </message>
    <message>
        <source>%1 is none: something else follows (garbage, or zeros)</source>
        <translation>%1 não é um deles: o que segue é outra coisa (lixo ou zeros)</translation>
    </message>
    <message>
        <source>The filter for %1 cannot be started.</source>
        <translation>Não foi possível iniciar o filtro para %1.</translation>
    </message>
    <message>
        <source>%2 is cut short at byte %1, the end of the file</source>
        <translation>%2 está truncado no byte %1, o fim do arquivo</translation>
    </message>
    <message>
        <source>%1 holds corrupt compressed data or has a wrong checksum</source>
        <translation>%1 contém dados comprimidos corrompidos ou tem uma soma de verificação errada</translation>
    </message>
    <message>
        <source>%1 frame %2 (at byte %3)</source>
        <translation>o frame %1 nº %2 (no byte %3)</translation>
    </message>
    <message>
        <source>%1 stream %2 (at byte %3)</source>
        <translation>o fluxo %1 nº %2 (no byte %3)</translation>
    </message>
    <message>
        <source>The temporary file %1 does not read back as it was written.</source>
        <translation>O arquivo temporário %1 não é relido como foi gravado.</translation>
    </message>
    <message>
        <source>Check the disk and its cable (dmesg, smartctl), then run the backup again.</source>
        <translation>Confira o disco e seu cabo (dmesg, smartctl) e faça o backup novamente.</translation>
    </message>
    <message>
        <source>zlib cannot be started.</source>
        <translation>Não foi possível iniciar a zlib.</translation>
    </message>
    <message>
        <source>%1 is none: something else follows the members (garbage, or zeros)</source>
        <translation>%1 não é um deles: o que segue os membros é outra coisa (lixo ou zeros)</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>A job ended without saying how.</source>
        <translation>Uma tarefa terminou sem dizer como.</translation>
    </message>
    <message>
        <source>“%1” is no kind of job.</source>
        <translation>“%1” não é um tipo de tarefa.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” está faltando.</translation>
    </message>
    <message>
        <source>“%1” is no absolute path.</source>
        <translation>“%1” não é um caminho absoluto.</translation>
    </message>
    <message>
        <source>“%1” is set and databases are named.</source>
        <translation>“%1” está definido e há bancos de dados informados.</translation>
    </message>
    <message>
        <source>Name databases or say --all, not both.</source>
        <translation>Informe bancos de dados ou --all, não os dois.</translation>
    </message>
    <message>
        <source>“%1” has no effect on archives: pg_dump always writes the owners into them.</source>
        <translation>“%1” não tem efeito nos formatos de arquivo do pg_dump: ele sempre grava os donos neles.</translation>
    </message>
    <message>
        <source>Leave owners out when restoring (pg_restore --no-owner), or choose the format sql.gz.</source>
        <translation>Omita os donos ao restaurar (pg_restore --no-owner) ou escolha o formato sql.gz.</translation>
    </message>
    <message>
        <source>“%1” cannot hold %2.</source>
        <translation>“%1” não pode conter %2.</translation>
    </message>
    <message>
        <source>Handed on to pg_dump are %1.</source>
        <translation>São repassadas ao pg_dump: %1.</translation>
    </message>
    <message>
        <source>“%1”: it %2</source>
        <translation>“%1”: esta opção %2</translation>
    </message>
    <message>
        <source>Name the tables to restore with --table.</source>
        <translation>Informe as tabelas a restaurar com --table.</translation>
    </message>
    <message>
        <source>“%1” is set and a schema is named.</source>
        <translation>“%1” está definido e há um esquema informado.</translation>
    </message>
    <message>
        <source>Say --in-place or --into-schema, not both.</source>
        <translation>Informe --in-place ou --into-schema, não os dois.</translation>
    </message>
    <message>
        <source>Name the backups to verify, or say --all.</source>
        <translation>Informe os backups a verificar ou use --all.</translation>
    </message>
    <message>
        <source>“%1” is 0 and no other rule says what may go.</source>
        <translation>“%1” é 0 e nenhuma outra regra diz o que pode sair.</translation>
    </message>
    <message>
        <source>Give --retention-days, one of --keep-daily to --keep-yearly, or --max-size.</source>
        <translation>Informe --retention-days, uma das opções de --keep-daily a --keep-yearly, ou --max-size.</translation>
    </message>
    <message>
        <source>“%1” is one of several things asked for.</source>
        <translation>“%1” é uma de várias coisas pedidas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Ask for the objects, one definition, or the rows of one table.</source>
        <translation>Peça ou os objetos, ou uma definição, ou as linhas de uma tabela.</translation>
    </message>
    <message>
        <source>Name the tables with --table.</source>
        <translation>Informe as tabelas com --table.</translation>
    </message>
    <message>
        <source>“%1” names several.</source>
        <translation>“%1” informa várias.</translation>
    </message>
    <message>
        <source>A CSV file holds one table: extract them one by one.</source>
        <translation>Um arquivo CSV contém uma só tabela: extraia-as uma a uma.</translation>
    </message>
    <message>
        <source>“%1” does not go with CSV.</source>
        <translation>“%1” não combina com CSV.</translation>
    </message>
    <message>
        <source>A CSV file holds the rows.</source>
        <translation>Um arquivo CSV contém as linhas.</translation>
    </message>
    <message>
        <source>Compare with another backup, or with a database by --database.</source>
        <translation>Compare com outro backup ou, por meio de --database, com um banco de dados.</translation>
    </message>
    <message>
        <source>Name the backups to drill, or say --latest, --all or --sample.</source>
        <translation>Informe os backups para o simulado ou use --latest, --all ou --sample.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a percentage.</source>
        <translation>“%1” não é um número nem uma porcentagem.</translation>
    </message>
    <message>
        <source>Say --sample 5 or --sample 10%.</source>
        <translation>Use --sample 5 ou --sample 10%.</translation>
    </message>
    <message>
        <source>“%1” is given, but the drill is to run on a private server.</source>
        <translation>“%1” está informado, mas o simulado deve ser feito em um servidor privado.</translation>
    </message>
    <message>
        <source>Say --on server to load into a scratch database there.</source>
        <translation>Use --on server para carregar em um banco de dados temporário ali.</translation>
    </message>
    <message>
        <source>Say --apply too.</source>
        <translation>Use também --apply.</translation>
    </message>
    <message>
        <source>“%1” is no text.</source>
        <translation>“%1” não é um texto.</translation>
    </message>
    <message>
        <source>“%1” contains a NUL character.</source>
        <translation>“%1” contém um caractere NUL.</translation>
    </message>
    <message>
        <source>“%1” has the unknown value “%2”.</source>
        <translation>“%1” tem o valor desconhecido “%2”.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Use um destes: %1.</translation>
    </message>
    <message>
        <source>“%1” is no list.</source>
        <translation>“%1” não é uma lista.</translation>
    </message>
    <message>
        <source>“%1” has an empty entry.</source>
        <translation>“%1” tem um item vazio.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1” não é verdadeiro nem falso.</translation>
    </message>
    <message>
        <source>“%3” is no whole number from %1 to %2.</source>
        <translation>“%3” não é um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>“%1” is no object.</source>
        <translation>“%1” não é um objeto.</translation>
    </message>
    <message>
        <source>“%1” has the unknown member “%2”.</source>
        <translation>“%1” tem o membro desconhecido “%2”.</translation>
    </message>
    <message>
        <source>%1: “%2” is no setting of this job.</source>
        <translation>%1: “%2” não é uma configuração desta tarefa.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>Fazer backup de %1</translation>
    </message>
    <message>
        <source>Back up %1 databases</source>
        <translation>Fazer backup de %1 bancos de dados</translation>
    </message>
    <message>
        <source>Back up all databases</source>
        <translation>Fazer backup de todos os bancos de dados</translation>
    </message>
    <message>
        <source>Back up the databases</source>
        <translation>Fazer backup dos bancos de dados</translation>
    </message>
    <message>
        <source>Back up all databases of %1</source>
        <translation>Fazer backup de todos os bancos de dados de %1</translation>
    </message>
    <message>
        <source>Back up the databases of %1</source>
        <translation>Fazer backup dos bancos de dados de %1</translation>
    </message>
    <message>
        <source>Restore %1 back into %3 from %2</source>
        <translation>Restaurar %1 de volta ao seu lugar em %3 a partir de %2</translation>
    </message>
    <message>
        <source>Restore %1 beside into %3 from %2</source>
        <translation>Restaurar %1 ao lado do que existe em %3 a partir de %2</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 tabelas</translation>
    </message>
    <message>
        <source>Restore %1 into %2</source>
        <translation>Restaurar %1 em %2</translation>
    </message>
    <message>
        <source>Replace %2 by %1</source>
        <translation>Substituir %2 por %1</translation>
    </message>
    <message>
        <source>Check restoring %1 into %2</source>
        <translation>Checar a restauração de %1 em %2</translation>
    </message>
    <message>
        <source>Undo the restore of %1</source>
        <translation>Desfazer a restauração de %1</translation>
    </message>
    <message>
        <source>Remove the kept database %1</source>
        <translation>Remover o banco de dados preservado %1</translation>
    </message>
    <message>
        <source>Verify all backups of %1</source>
        <translation>Verificar todos os backups de %1</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Verificar %1</translation>
    </message>
    <message>
        <source>Verify %1 backups</source>
        <translation>Verificar %1 backups</translation>
    </message>
    <message>
        <source>Look for backups older than %1 days</source>
        <translation>Procurar backups com mais de %1 dias</translation>
    </message>
    <message>
        <source>Remove backups older than %1 days</source>
        <translation>Remover backups com mais de %1 dias</translation>
    </message>
    <message>
        <source>Look for backups that no rule keeps (%1)</source>
        <translation>Procurar backups que nenhuma regra mantém (%1)</translation>
    </message>
    <message>
        <source>Remove backups that no rule keeps (%1)</source>
        <translation>Remover backups que nenhuma regra mantém (%1)</translation>
    </message>
    <message>
        <source>Pin or describe %1</source>
        <translation>Fixar ou anotar %1</translation>
    </message>
    <message>
        <source>Look at the server</source>
        <translation>Examinar o servidor</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Examinar %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Ler %1</translation>
    </message>
    <message>
        <source>Start the demo server</source>
        <translation>Iniciar o servidor de demonstração</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>Examinar o conteúdo de %1</translation>
    </message>
    <message>
        <source>Extract %1 of %2</source>
        <translation>Extrair %1 de %2</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Aplicar %1</translation>
    </message>
    <message>
        <source>Compare %1 with the server</source>
        <translation>Comparar %1 com o servidor</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Comparar %1 com %2</translation>
    </message>
    <message>
        <source>Drill the newest backups of %1</source>
        <translation>Simulado com os backups mais recentes de %1</translation>
    </message>
    <message>
        <source>Drill %1 backups of %2</source>
        <translation>Simulado com %1 backups de %2</translation>
    </message>
    <message>
        <source>Drill all backups of %1</source>
        <translation>Simulado com todos os backups de %1</translation>
    </message>
    <message>
        <source>Drill %1</source>
        <translation>Simulado com %1</translation>
    </message>
    <message>
        <source>Drill %1 backups</source>
        <translation>Simulado com %1 backups</translation>
    </message>
    <message>
        <source>Clean up after killed restores</source>
        <translation>Limpar após restaurações encerradas à força</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number from %3 to %4.</source>
        <translation>%1: “%2” não é um número inteiro de %3 a %4.</translation>
    </message>
    <message>
        <source>%1: “%2” is no size in bytes, like 500M or 2T.</source>
        <translation>%1: “%2” não é um tamanho em bytes, como 500M ou 2T.</translation>
    </message>
    <message>
        <source>%1: “%2” is none of the possible values.</source>
        <translation>%1: “%2” não é nenhum dos valores possíveis.</translation>
    </message>
    <message>
        <source>is no long option: write --name or --name=value in one word</source>
        <translation>não é uma opção longa: escreva --nome ou --nome=valor em uma só palavra</translation>
    </message>
    <message>
        <source>is given to Larder itself as %1</source>
        <translation>é dada ao próprio Larder como %1</translation>
    </message>
    <message>
        <source>would make a backup that Larder cannot prove or restore, or is not known to it</source>
        <translation>faria um backup que o Larder não pode comprovar nem restaurar, ou não é conhecida por ele</translation>
    </message>
    <message>
        <source>needs a value: %1=VALUE</source>
        <translation>precisa de um valor: %1=VALOR</translation>
    </message>
    <message>
        <source>takes no value</source>
        <translation>não aceita valor</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1: cancelado.</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>Memória esgotada.</translation>
    </message>
    <message>
        <source>Use fewer jobs (--jobs 1) or close other programs.</source>
        <translation>Use menos tarefas paralelas (--jobs 1) ou feche outros programas.</translation>
    </message>
    <message>
        <source>An unexpected error: %1.</source>
        <translation>Um erro inesperado: %1.</translation>
    </message>
    <message>
        <source>Please report this as a bug, with the log.</source>
        <translation>Relate isto como um erro do programa, junto com o log.</translation>
    </message>
    <message>
        <source>%1 lies in no backup directory.</source>
        <translation>%1 não está em nenhuma pasta de backups.</translation>
    </message>
    <message>
        <source>Only backups in a backup directory can have a pin or a note.</source>
        <translation>Somente backups em uma pasta de backups podem ser fixados ou ter uma nota.</translation>
    </message>
    <message>
        <source>Saved pin and note of %1.</source>
        <translation>Fixação e nota de %1 salvas.</translation>
    </message>
    <message>
        <source>Not enough space on %1: the last backups of these databases took %2, %3 are free.</source>
        <translation>Não há espaço suficiente em %1: os últimos backups destes bancos de dados ocuparam %2, há %3 livres.</translation>
    </message>
    <message>
        <source>Run the pre hook</source>
        <translation>Executar o hook inicial</translation>
    </message>
    <message>
        <source>pre hook</source>
        <translation>hook inicial</translation>
    </message>
    <message>
        <source>Run the post hook</source>
        <translation>Executar o hook final</translation>
    </message>
    <message>
        <source>post hook</source>
        <translation>hook final</translation>
    </message>
    <message>
        <source>Ask the server what there is</source>
        <translation>Perguntar ao servidor o que existe</translation>
    </message>
    <message>
        <source>Prepare the backup directory</source>
        <translation>Preparar a pasta de backups</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
    </message>
    <message>
        <source>Save %1 databases</source>
        <translation>Salvar %1 bancos de dados</translation>
    </message>
    <message>
        <source>Remove what is not kept (%1)</source>
        <translation>Remover o que não é mantido (%1)</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot; on %2.</source>
        <translation>Não há banco de dados “%1” em %2.</translation>
    </message>
    <message>
        <source>There is nothing to back up on %1.</source>
        <translation>Não há nada de que fazer backup em %1.</translation>
    </message>
    <message>
        <source>Name a database, or create one first; templates and &quot;postgres&quot; are saved only when named.</source>
        <translation>Informe um banco de dados ou crie um primeiro; modelos e “postgres” só são salvos quando informados.</translation>
    </message>
    <message>
        <source>Would save %1</source>
        <translation>Salvaria %1</translation>
    </message>
    <message>
        <source>Would save %1 to %2.</source>
        <translation>Salvaria %1 em %2.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falhou: %2</translation>
    </message>
    <message>
        <source>%1: %2 Retry %3 of %4 in %5 s.</source>
        <translation>%1: %2 Nova tentativa %3 de %4 em %5 s.</translation>
    </message>
    <message>
        <source>%1 database saved to %2.</source>
        <translation>%1 banco de dados salvo em %2.</translation>
    </message>
    <message>
        <source>%1 databases saved to %2.</source>
        <translation>%1 bancos de dados salvos em %2.</translation>
    </message>
    <message>
        <source>%1 of %2 database saved. %3 failed: %4</source>
        <translation>%1 de %2 banco de dados salvo. %3 com falha: %4</translation>
    </message>
    <message>
        <source>%1 of %2 databases saved. %3 failed: %4</source>
        <translation>%1 de %2 bancos de dados salvos. %3 com falha: %4</translation>
    </message>
    <message>
        <source>older than 1 day</source>
        <translation>com mais de 1 dia</translation>
    </message>
    <message>
        <source>older than %1 days</source>
        <translation>com mais de %1 dias</translation>
    </message>
    <message>
        <source>Keep %1: %2</source>
        <translation>Manter %1: %2</translation>
    </message>
    <message>
        <source>Would remove %1 (%2): %3</source>
        <translation>Removeria %1 (%2): %3</translation>
    </message>
    <message>
        <source>Removed %1 (%2): %3</source>
        <translation>%1 removido (%2): %3</translation>
    </message>
    <message>
        <source>The clock seems to have jumped since the last job: nothing is removed by age this time.</source>
        <translation>O relógio parece ter dado um salto desde a última tarefa: desta vez nada é removido pela idade.</translation>
    </message>
    <message>
        <source>Removing backups from %1 was not confirmed.</source>
        <translation>A remoção de backups de %1 não foi confirmada.</translation>
    </message>
    <message>
        <source>Look at it first with --dry-run, then confirm with --yes.</source>
        <translation>Examine-a primeiro com --dry-run e depois confirme com --yes.</translation>
    </message>
    <message>
        <source>See what would go</source>
        <translation>Ver o que sairia</translation>
    </message>
    <message>
        <source>Remove what is not kept</source>
        <translation>Remover o que não é mantido</translation>
    </message>
    <message>
        <source>%1 backup would go (%2), %3 kept.</source>
        <translation>%1 backup sairia (%2), %3 mantidos.</translation>
    </message>
    <message>
        <source>%1 backups would go (%2), %3 kept.</source>
        <translation>%1 backups sairiam (%2), %3 mantidos.</translation>
    </message>
    <message>
        <source>%1 backup removed (%2), %3 kept.</source>
        <translation>%1 backup removido (%2), %3 mantidos.</translation>
    </message>
    <message>
        <source>%1 backups removed (%2), %3 kept.</source>
        <translation>%1 backups removidos (%2), %3 mantidos.</translation>
    </message>
    <message>
        <source>They are the same: %1 objects, %2 tables.</source>
        <translation>Eles são iguais: %1 objetos, %2 tabelas.</translation>
    </message>
    <message>
        <source>They differ: %1 objects added, %2 removed, %3 changed, %4 tables with other rows.</source>
        <translation>Eles diferem: %1 objetos adicionados, %2 removidos, %3 alterados, %4 tabelas com outras linhas.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>%1 is an archive, no plain dump.</source>
        <translation>%1 é um arquivo do pg_dump, não um dump em SQL puro.</translation>
    </message>
    <message>
        <source>Rows of single tables are reached in plain dumps only: use pg_restore --table.</source>
        <translation>Linhas de tabelas avulsas só são acessíveis em dumps em SQL puro: use pg_restore --table.</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>Examinar o backup</translation>
    </message>
    <message>
        <source>%1 holds no rows of a table %2.</source>
        <translation>%1 não contém linhas de uma tabela %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3.</source>
        <translation>%1 de %2 linhas de %3.</translation>
    </message>
    <message>
        <source>%1 holds nothing called %2.</source>
        <translation>%1 não contém nada chamado %2.</translation>
    </message>
    <message>
        <source>%1 objects are called %2.</source>
        <translation>Objetos chamados %2: %1.</translation>
    </message>
    <message>
        <source>%1 objects.</source>
        <translation>Objetos: %1.</translation>
    </message>
    <message>
        <source>Unlogged tables have no rows on a standby, and none in this backup: %1.</source>
        <translation>Tabelas unlogged não têm linhas em um servidor em espera, nem neste backup: %1.</translation>
    </message>
    <message>
        <source>%1 Starting again.</source>
        <translation>%1 Começando de novo.</translation>
    </message>
    <message>
        <source>The server&apos;s lock table is too full for several sessions; going on with one pg_dump.</source>
        <translation>A tabela de bloqueios do servidor está cheia demais para várias sessões; continuando com um só pg_dump.</translation>
    </message>
    <message>
        <source>Role passwords are not in this backup: %1 is no superuser.</source>
        <translation>As senhas das roles não estão neste backup: %1 não é superusuário.</translation>
    </message>
    <message>
        <source>%1 does not help to estimate: %2</source>
        <translation>%1 não ajuda na estimativa: %2</translation>
    </message>
    <message>
        <source>Saved %1: %2</source>
        <translation>%1 salvo: %2</translation>
    </message>
    <message>
        <source>Saved %1: %2, %3 rows</source>
        <translation>%1 salvo: %2, %3 linhas</translation>
    </message>
    <message>
        <source>No temporary folder: %1</source>
        <translation>Sem pasta temporária: %1</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that can be written.</source>
        <translation>Defina TMPDIR com uma pasta em que se possa gravar.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, then try again.</source>
        <translation>Consulte o log do servidor e tente novamente.</translation>
    </message>
    <message>
        <source>The sample data of %1 is missing from the program.</source>
        <translation>Os dados de exemplo de %1 não estão no programa.</translation>
    </message>
    <message>
        <source>Start a private PostgreSQL server</source>
        <translation>Iniciar um servidor PostgreSQL privado</translation>
    </message>
    <message>
        <source>Fill %1 with sample data</source>
        <translation>Preencher %1 com dados de exemplo</translation>
    </message>
    <message>
        <source>The demo server runs with meal_planner and tandoor.</source>
        <translation>O servidor de demonstração está em execução com meal_planner e tandoor.</translation>
    </message>
    <message>
        <source>%1 holds rows only: there is nothing to load them into.</source>
        <translation>%1 contém somente linhas: não há em que carregá-las.</translation>
    </message>
    <message>
        <source>Drill a backup of the whole database.</source>
        <translation>Faça o simulado com um backup do banco de dados inteiro.</translation>
    </message>
    <message>
        <source>%1 loads, but not as it was: %2.</source>
        <translation>%1 é carregado, mas não como era: %2.</translation>
    </message>
    <message>
        <source>Compare the tables named; use another backup until it is understood.</source>
        <translation>Compare as tabelas indicadas; use outro backup até que a causa seja entendida.</translation>
    </message>
    <message>
        <source>%1, or their time zone was another one, which the backup does not say.</source>
        <translation>%1, ou o fuso horário era outro, o que o backup não diz.</translation>
    </message>
    <message>
        <source>%1 was not compared: its rows lie on another server.</source>
        <translation>%1 não foi comparada: suas linhas estão em outro servidor.</translation>
    </message>
    <message>
        <source>There is no backup to drill in %1.</source>
        <translation>Não há backup para um simulado em %1.</translation>
    </message>
    <message>
        <source>Name a backup, or back up a database first.</source>
        <translation>Informe um backup ou faça primeiro o backup de um banco de dados.</translation>
    </message>
    <message>
        <source>%1 holds rows of the foreign tables %2: a drill would write them to the server behind.</source>
        <translation>%1 contém linhas das tabelas externas %2: um simulado as gravaria no servidor remoto.</translation>
    </message>
    <message>
        <source>Drill a backup made without --include-foreign-data.</source>
        <translation>Faça o simulado com um backup feito sem --include-foreign-data.</translation>
    </message>
    <message>
        <source>%1 is identical</source>
        <translation>%1 é idêntico</translation>
    </message>
    <message>
        <source>%1 is restorable</source>
        <translation>%1 é restaurável</translation>
    </message>
    <message>
        <source>Start a private server</source>
        <translation>Iniciar um servidor privado</translation>
    </message>
    <message>
        <source>Check the server</source>
        <translation>Checar o servidor</translation>
    </message>
    <message>
        <source>Compare the contents of every table</source>
        <translation>Comparar o conteúdo de cada tabela</translation>
    </message>
    <message>
        <source>%1 tables were read back; %2 differ.</source>
        <translation>%1 tabelas foram relidas; %2 diferem.</translation>
    </message>
    <message>
        <source>1 backup loads; %1 came out identical.</source>
        <translation>1 backup pode ser carregado; %1 idêntico.</translation>
    </message>
    <message>
        <source>%1 backups load; %2 came out identical.</source>
        <translation>%1 backups podem ser carregados; %2 idênticos.</translation>
    </message>
    <message>
        <source>%1 of %2 drills failed: %3</source>
        <translation>%1 de %2 simulados falharam: %3</translation>
    </message>
    <message>
        <source>No PostgreSQL server of version %1 or newer is installed here to drill on.</source>
        <translation>Nenhum servidor PostgreSQL da versão %1 ou mais novo está instalado aqui para o simulado.</translation>
    </message>
    <message>
        <source>Install the package postgresql-%1, or drill on a server (--on server).</source>
        <translation>Instale o pacote postgresql-%1 ou faça o simulado em um servidor (--on server).</translation>
    </message>
    <message>
        <source>Choose another folder with --work-dir.</source>
        <translation>Escolha outra pasta com --work-dir.</translation>
    </message>
    <message>
        <source>The backup comes from PostgreSQL %1; the drill is on %2, the nearest that is installed.</source>
        <translation>O backup vem do PostgreSQL %1; o simulado é feito no %2, o mais próximo que está instalado.</translation>
    </message>
    <message>
        <source>The drill of %1 takes about %2 in %3, where %4 are free.</source>
        <translation>O simulado com %1 ocupa cerca de %2 em %3, onde há %4 livres.</translation>
    </message>
    <message>
        <source>Choose another folder with --work-dir, or drill on a server (--on server).</source>
        <translation>Escolha outra pasta com --work-dir ou faça o simulado em um servidor (--on server).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no database that a restore put aside.</source>
        <translation>“%1” não é um banco de dados posto de lado por uma restauração.</translation>
    </message>
    <message>
        <source>Larder drops only those; use dropdb for others.</source>
        <translation>O Larder exclui somente esses; use dropdb para os outros.</translation>
    </message>
    <message>
        <source>Dropping database &quot;%1&quot; was not confirmed.</source>
        <translation>A exclusão do banco de dados “%1” não foi confirmada.</translation>
    </message>
    <message>
        <source>Type its name when asked, or give --yes.</source>
        <translation>Digite o nome dele quando for pedido ou use --yes.</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Dropped %1.</source>
        <translation>%1 excluído.</translation>
    </message>
    <message>
        <source>Find the tables</source>
        <translation>Encontrar as tabelas</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Gravar %1</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Deixado de fora: %1.</translation>
    </message>
    <message>
        <source>%1 rows of %2 written to %3 (%4).</source>
        <translation>%1 linhas de %2 gravadas em %3 (%4).</translation>
    </message>
    <message>
        <source>%1 holds no rows of table %2.</source>
        <translation>%1 não contém linhas da tabela %2.</translation>
    </message>
    <message>
        <source>A partitioned table&apos;s rows are those of its partitions: extract them, or all as SQL.</source>
        <translation>As linhas de uma tabela particionada são as de suas partições: extraia-as, ou tudo como SQL.</translation>
    </message>
    <message>
        <source>Check backup, server and target</source>
        <translation>Checar backup, servidor e destino</translation>
    </message>
    <message>
        <source>%1 of the checks stand in the way.</source>
        <translation>Checagens com impedimento: %1.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Não há impedimentos.</translation>
    </message>
    <message>
        <source>%1 could not be applied: %2</source>
        <translation>Não foi possível aplicar %1: %2</translation>
    </message>
    <message>
        <source>the server refused it.</source>
        <translation>o servidor recusou.</translation>
    </message>
    <message>
        <source>The server&apos;s log says why.</source>
        <translation>O log do servidor diz por quê.</translation>
    </message>
    <message>
        <source>equal: %1</source>
        <translation>igual: %1</translation>
    </message>
    <message>
        <source>created: %1</source>
        <translation>criado: %1</translation>
    </message>
    <message>
        <source>to create: %1</source>
        <translation>a criar: %1</translation>
    </message>
    <message>
        <source>changed: %1 (%2)</source>
        <translation>alterado: %1 (%2)</translation>
    </message>
    <message>
        <source>differs: %1 (%2)</source>
        <translation>difere: %1 (%2)</translation>
    </message>
    <message>
        <source>cannot be changed: %1 (%2)</source>
        <translation>não pode ser alterado: %1 (%2)</translation>
    </message>
    <message>
        <source>Applying roles and tablespaces was not confirmed.</source>
        <translation>A aplicação de roles e tablespaces não foi confirmada.</translation>
    </message>
    <message>
        <source>Answer yes when asked, or give --yes.</source>
        <translation>Responda sim quando for perguntado ou use --yes.</translation>
    </message>
    <message>
        <source>Read the backup to its last byte</source>
        <translation>Ler o backup até o último byte</translation>
    </message>
    <message>
        <source>Compare it with the server</source>
        <translation>Compará-lo com o servidor</translation>
    </message>
    <message>
        <source>Apply it</source>
        <translation>Aplicá-lo</translation>
    </message>
    <message>
        <source>The roles were applied, but not all tablespaces: %1</source>
        <translation>As roles foram aplicadas, mas nem todos os tablespaces: %1</translation>
    </message>
    <message>
        <source>Make their folders on the server, owned by the user PostgreSQL runs as, then try again.</source>
        <translation>Crie as pastas deles no servidor, pertencentes ao usuário com que o PostgreSQL é executado, e tente novamente.</translation>
    </message>
    <message>
        <source>%1 is no backup of a server&apos;s roles and tablespaces.</source>
        <translation>%1 não é um backup das roles e dos tablespaces de um servidor.</translation>
    </message>
    <message>
        <source>%1 is written in %2.</source>
        <translation>%1 está escrito em %2.</translation>
    </message>
    <message>
        <source>Make it anew with pg_dumpall --globals-only --encoding=UTF8.</source>
        <translation>Faça-o de novo com pg_dumpall --globals-only --encoding=UTF8.</translation>
    </message>
    <message>
        <source>Left out, because pg_dumpall writes no such statement: %1 …</source>
        <translation>Deixado de fora, porque o pg_dumpall não grava um comando assim: %1 …</translation>
    </message>
    <message>
        <source>%1 missing on the server, %2 different, %3 equal.</source>
        <translation>%1 ausentes no servidor, %2 diferentes, %3 iguais.</translation>
    </message>
    <message>
        <source>%1 applied.</source>
        <translation>%1 aplicados.</translation>
    </message>
    <message>
        <source>The %1 “%2” failed: %3.</source>
        <translation>O %1 “%2” falhou: %3.</translation>
    </message>
    <message>
        <source>Run the command by hand; what it wrote is in the job&apos;s log.</source>
        <translation>Execute o comando manualmente; o que ele escreveu está no log da tarefa.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>%1: PostgreSQL %2, %3 databases.</source>
        <translation>%1: PostgreSQL %2, %3 bancos de dados.</translation>
    </message>
    <message>
        <source>pg_restore is not installed.</source>
        <translation>O pg_restore não está instalado.</translation>
    </message>
    <message>
        <source>Install it: apt install postgresql-client.</source>
        <translation>Instale-o: apt install postgresql-client.</translation>
    </message>
    <message>
        <source>Look for what killed restores left</source>
        <translation>Procurar o que restaurações encerradas à força deixaram</translation>
    </message>
    <message>
        <source>Nothing was left by a killed restore.</source>
        <translation>Nenhuma restauração encerrada à força deixou algo para trás.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone in %4.</source>
        <translation>%1 novos, %2 alterados, %3 sumidos em %4.</translation>
    </message>
    <message>
        <source>Replacing database &quot;%1&quot; was not confirmed.</source>
        <translation>A substituição do banco de dados “%1” não foi confirmada.</translation>
    </message>
    <message>
        <source>Type its name when asked, give --yes, or restore it as a new database.</source>
        <translation>Digite o nome dele quando for pedido, use --yes ou restaure-o como um novo banco de dados.</translation>
    </message>
    <message>
        <source>Check the server and the target</source>
        <translation>Checar o servidor e o destino</translation>
    </message>
    <message>
        <source>Save %1 before it is dropped</source>
        <translation>Salvar %1 antes da exclusão</translation>
    </message>
    <message>
        <source>Dropping %1.</source>
        <translation>Excluindo %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Gather statistics (ANALYZE)</source>
        <translation>Coletar estatísticas (ANALYZE)</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Substituir %1</translation>
    </message>
    <message>
        <source>Give it the name %1</source>
        <translation>Dar a ele o nome %1</translation>
    </message>
    <message>
        <source>Restored %1: %2.</source>
        <translation>%1 restaurado: %2.</translation>
    </message>
    <message>
        <source>The database that was there is kept as %1.</source>
        <translation>O banco de dados que estava ali é preservado como %1.</translation>
    </message>
    <message>
        <source>What it was before is saved as %1.</source>
        <translation>O que ele era antes está salvo como %1.</translation>
    </message>
    <message>
        <source>There is no backup directory to save database &quot;%1&quot; to before it is dropped.</source>
        <translation>Não há pasta de backups em que salvar o banco de dados “%1” antes da exclusão.</translation>
    </message>
    <message>
        <source>Give one by --backup-dir, or go without by --no-safety-dump.</source>
        <translation>Informe uma com --backup-dir ou dispense-a com --no-safety-dump.</translation>
    </message>
    <message>
        <source>Replacing rows of %1 in database &quot;%2&quot; was not confirmed.</source>
        <translation>A substituição das linhas de %1 no banco de dados “%2” não foi confirmada.</translation>
    </message>
    <message>
        <source>Give --yes, or restore the tables into a schema of their own.</source>
        <translation>Use --yes ou restaure as tabelas em um esquema próprio.</translation>
    </message>
    <message>
        <source>Find the tables in the backup</source>
        <translation>Encontrar as tabelas no backup</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Conectar a %1</translation>
    </message>
    <message>
        <source>Load the tables</source>
        <translation>Carregar as tabelas</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Confirmar a transação (COMMIT)</translation>
    </message>
    <message>
        <source>Restored %1 back into place in %2: %3 rows.</source>
        <translation>%1 de volta ao seu lugar em %2: %3 linhas.</translation>
    </message>
    <message>
        <source>Restored %1 into schema %2 of %3: %4 rows.</source>
        <translation>%1 no esquema %2 de %3: %4 linhas restauradas.</translation>
    </message>
    <message>
        <source>Schema &quot;%1&quot; exists already in %2.</source>
        <translation>O esquema “%1” já existe em %2.</translation>
    </message>
    <message>
        <source>Name a schema that does not exist: nothing is ever mixed with what is there.</source>
        <translation>Informe um esquema que não exista: nada é jamais misturado com o que está ali.</translation>
    </message>
    <message>
        <source>Several of the tables are called %1.</source>
        <translation>Várias das tabelas se chamam %1.</translation>
    </message>
    <message>
        <source>Restore tables of one name one after the other, each into a schema of its own.</source>
        <translation>Restaure as tabelas de mesmo nome uma após a outra, cada uma em um esquema próprio.</translation>
    </message>
    <message>
        <source>%1 holds no rows of %2.</source>
        <translation>%1 não contém linhas de %2.</translation>
    </message>
    <message>
        <source>It was made without rows; choose another backup.</source>
        <translation>Ele foi feito sem linhas; escolha outro backup.</translation>
    </message>
    <message>
        <source>The server took %1 rows of table %2, the backup has %3.</source>
        <translation>O servidor recebeu %1 linhas da tabela %2, o backup tem %3.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Table %1 has %2 rows now, the backup has %3.</source>
        <translation>A tabela %1 tem agora %2 linhas, o backup tem %3.</translation>
    </message>
    <message>
        <source>No earlier state of database &quot;%1&quot; is kept on %2.</source>
        <translation>Nenhum estado anterior do banco de dados “%1” está preservado em %2.</translation>
    </message>
    <message>
        <source>Find what was kept</source>
        <translation>Encontrar o que foi preservado</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Trazer %1 de volta</translation>
    </message>
    <message>
        <source>%1 is back as it was.</source>
        <translation>%1 está de volta como era.</translation>
    </message>
    <message>
        <source>%1 is back as it was; what was there is kept as %2.</source>
        <translation>%1 está de volta como era; o que estava ali é preservado como %2.</translation>
    </message>
    <message>
        <source>%1 is readable</source>
        <translation>%1 é legível</translation>
    </message>
    <message>
        <source>1 backup is readable to its last byte.</source>
        <translation>1 backup é legível até o último byte.</translation>
    </message>
    <message>
        <source>%1 backups are readable to their last byte.</source>
        <translation>%1 backups são legíveis até o último byte.</translation>
    </message>
    <message>
        <source>%1 of %2 backups failed: %3</source>
        <translation>%1 de %2 backups falharam: %3</translation>
    </message>
    <message>
        <source>The manifest of %1 was changed by hand.</source>
        <translation>O manifesto de %1 foi alterado manualmente.</translation>
    </message>
    <message>
        <source>Compare it with a copy from elsewhere; its hash in SHA256SUMS is the one it had.</source>
        <translation>Compare-o com uma cópia de outro lugar; seu hash em SHA256SUMS é o que ele tinha.</translation>
    </message>
    <message>
        <source>There is no backup to verify in %1.</source>
        <translation>Não há backup a verificar em %1.</translation>
    </message>
    <message>
        <source>Read %1 backups</source>
        <translation>Ler %1 backups</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 dia</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>%1 daily</source>
        <translation>%1 diários</translation>
    </message>
    <message>
        <source>%1 weekly</source>
        <translation>%1 semanais</translation>
    </message>
    <message>
        <source>%1 monthly</source>
        <translation>%1 mensais</translation>
    </message>
    <message>
        <source>%1 yearly</source>
        <translation>%1 anuais</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>qualquer idade</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 cópia</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 cópias</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>within the days to keep</source>
        <translation>dentro dos dias a manter</translation>
    </message>
    <message>
        <source>no rule limits the age</source>
        <translation>nenhuma regra limita a idade</translation>
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
        <source>roles of a run that stays</source>
        <translation>roles de uma execução que fica</translation>
    </message>
    <message>
        <source>no rule keeps it</source>
        <translation>nenhuma regra o mantém</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>acima do limite de tamanho</translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 (Debian and Ubuntu, else from apt.postgresql.org) or postgresql%1 (Fedora, Red Hat), or name the folder of the programs in LARDER_PG_BINDIRS.</source>
        <translation>Instale postgresql-client-%1 (Debian e Ubuntu, senão de apt.postgresql.org) ou postgresql%1 (Fedora, Red Hat), ou indique a pasta dos programas em LARDER_PG_BINDIRS.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is no longer maintained: its programs get no security fixes.</source>
        <translation>O PostgreSQL %1 não é mais mantido: seus programas não recebem correções de segurança.</translation>
    </message>
    <message>
        <source>No PostgreSQL client programs (pg_dump, psql) were found.</source>
        <translation>Nenhum programa cliente do PostgreSQL (pg_dump, psql) foi encontrado.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1, but the newest pg_dump installed is %2 (%3): it must be at least as new as the server.</source>
        <translation>O servidor é PostgreSQL %1, mas o pg_dump mais novo instalado é %2 (%3): ele precisa ser pelo menos tão novo quanto o servidor.</translation>
    </message>
    <message>
        <source>“%1” is no connection parameter that can be set.</source>
        <translation>“%1” não é um parâmetro de conexão que se possa definir.</translation>
    </message>
    <message>
        <source>the local socket, port %1</source>
        <translation>soquete local, porta %1</translation>
    </message>
    <message>
        <source>the socket in %1, port %2</source>
        <translation>soquete em %1, porta %2</translation>
    </message>
    <message>
        <source>The connection string cannot be understood.</source>
        <translation>Não é possível entender a string de conexão.</translation>
    </message>
    <message>
        <source>Write postgresql://user@host:5432/database or host=… port=… user=… with characters such as @ : / in a password percent-encoded (%40 %3A %2F).</source>
        <translation>Escreva postgresql://user@host:5432/database ou host=… port=… user=…, com caracteres como @ : / em uma senha codificados com porcentagem (%40 %3A %2F).</translation>
    </message>
    <message>
        <source>The manifest was altered: check where the backup comes from.</source>
        <translation>O manifesto foi alterado: confira de onde vem o backup.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is not a text.</source>
        <translation>No manifesto, databaseProperties.%1 não é um texto.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is too long or holds a NUL character.</source>
        <translation>No manifesto, databaseProperties.%1 é longo demais ou contém um caractere NUL.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is longer than 63 bytes.</source>
        <translation>No manifesto, databaseProperties.%1 tem mais de 63 bytes.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 has an unknown value.</source>
        <translation>No manifesto, databaseProperties.%1 tem um valor desconhecido.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is neither true nor false.</source>
        <translation>No manifesto, databaseProperties.%1 não é verdadeiro nem falso.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is no list, or too long a one.</source>
        <translation>No manifesto, databaseProperties.%1 não é uma lista, ou é longa demais.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 has an entry that is no object.</source>
        <translation>No manifesto, databaseProperties.%1 tem um item que não é um objeto.</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is no number of connections.</source>
        <translation>No manifesto, databaseProperties.%1 não é um número de conexões.</translation>
    </message>
    <message>
        <source>%1 was not set. %2</source>
        <translation>%1: não foi definido. %2</translation>
    </message>
    <message>
        <source>Privilege %1 for %2</source>
        <translation>Privilégio %1 para %2</translation>
    </message>
    <message>
        <source>The removal of privileges</source>
        <translation>Remoção de privilégios</translation>
    </message>
    <message>
        <source>The default privilege</source>
        <translation>Privilégio padrão</translation>
    </message>
    <message>
        <source>The removal of settings</source>
        <translation>Remoção de configurações</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Configuração %1</translation>
    </message>
    <message>
        <source>The security label of %1</source>
        <translation>Rótulo de segurança de %1</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Dono</translation>
    </message>
    <message>
        <source>The connection limit</source>
        <translation>Limite de conexões</translation>
    </message>
    <message>
        <source>The template flag</source>
        <translation>Marca de modelo</translation>
    </message>
    <message>
        <source>The permission to connect</source>
        <translation>Permissão de conectar</translation>
    </message>
    <message>
        <source>%1 for %2 with grant option granted by %3</source>
        <translation>%1 para %2 com opção de concessão, concedido por %3</translation>
    </message>
    <message>
        <source>%1 for %2 granted by %3</source>
        <translation>%1 para %2, concedido por %3</translation>
    </message>
    <message>
        <source>%1 for role %2</source>
        <translation>%1 para a role %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>%1 is “%2” instead of “%3”.</source>
        <translation>%1: “%2” em vez de “%3”.</translation>
    </message>
    <message>
        <source>The encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>The locale provider</source>
        <translation>Provedor de localidade</translation>
    </message>
    <message>
        <source>The ICU locale</source>
        <translation>Localidade ICU</translation>
    </message>
    <message>
        <source>The ICU rules</source>
        <translation>Regras ICU</translation>
    </message>
    <message>
        <source>The tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>“Is a template”</source>
        <translation>“É um modelo”</translation>
    </message>
    <message>
        <source>“Allows connections”</source>
        <translation>“Permite conexões”</translation>
    </message>
    <message>
        <source>A privilege is missing: %1.</source>
        <translation>Falta um privilégio: %1.</translation>
    </message>
    <message>
        <source>A privilege is too much: %1.</source>
        <translation>Há um privilégio a mais: %1.</translation>
    </message>
    <message>
        <source>A setting is missing: %1.</source>
        <translation>Falta uma configuração: %1.</translation>
    </message>
    <message>
        <source>A setting is too much: %1.</source>
        <translation>Há uma configuração a mais: %1.</translation>
    </message>
    <message>
        <source>A security label is missing: %1.</source>
        <translation>Falta um rótulo de segurança: %1.</translation>
    </message>
    <message>
        <source>A security label is too much: %1.</source>
        <translation>Há um rótulo de segurança a mais: %1.</translation>
    </message>
    <message>
        <source>The server has no database “%1”.</source>
        <translation>O servidor não tem o banco de dados “%1”.</translation>
    </message>
    <message>
        <source>The password file %1 can be read by others, so it is ignored. Make it private: chmod 600 %1</source>
        <translation>O arquivo de senhas %1 pode ser lido por outros, por isso é ignorado. Torne-o privado: chmod 600 %1</translation>
    </message>
    <message>
        <source>The server at %1 did not answer within %2 seconds.</source>
        <translation>O servidor em %1 não respondeu em %2 segundos.</translation>
    </message>
    <message>
        <source>Check host, port and firewall: the address swallows connections without refusing them.</source>
        <translation>Confira host, porta e firewall: o endereço absorve as conexões sem recusá-las.</translation>
    </message>
    <message>
        <source>The server at %1 said nothing for %2.</source>
        <translation>O servidor em %1 não disse nada durante %2.</translation>
    </message>
    <message>
        <source>Look for an overloaded server or a dead network connection, then try again.</source>
        <translation>Procure um servidor sobrecarregado ou uma conexão de rede morta e tente novamente.</translation>
    </message>
    <message>
        <source>COPY TO STDOUT was executed where its rows cannot be read.</source>
        <translation>COPY TO STDOUT foi executado onde suas linhas não podem ser lidas.</translation>
    </message>
    <message>
        <source>A statement that should load rows is no COPY FROM STDIN.</source>
        <translation>Um comando que deveria carregar linhas não é um COPY FROM STDIN.</translation>
    </message>
    <message>
        <source>A statement that should give rows is no COPY TO STDOUT.</source>
        <translation>Um comando que deveria fornecer linhas não é um COPY TO STDOUT.</translation>
    </message>
    <message>
        <source>The server stopped the statement: a statement_timeout, or somebody cancelled it.</source>
        <translation>O servidor parou o comando: um statement_timeout, ou alguém o cancelou.</translation>
    </message>
    <message>
        <source>The server is starting up, shutting down or in recovery: try again soon.</source>
        <translation>O servidor está iniciando, parando ou em recuperação: tente novamente em breve.</translation>
    </message>
    <message>
        <source>The server ended the session: it was restarted, or an administrator did it.</source>
        <translation>O servidor encerrou a sessão: foi reiniciado, ou um administrador a encerrou.</translation>
    </message>
    <message>
        <source>Check that the server runs and that the network between is up.</source>
        <translation>Confira se o servidor está em execução e se a rede até ele funciona.</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <translation>Confira usuário e senha.</translation>
    </message>
    <message>
        <source>The server&apos;s pg_hba.conf does not let this user in from here, or the role does not exist or may not log in.</source>
        <translation>O pg_hba.conf do servidor não deixa este usuário entrar a partir daqui, ou a role não existe ou não pode se conectar.</translation>
    </message>
    <message>
        <source>Check the name: upper and lower case are different names.</source>
        <translation>Confira o nome: maiúsculas e minúsculas formam nomes diferentes.</translation>
    </message>
    <message>
        <source>Grant the privilege named above, or connect as the owner or a superuser.</source>
        <translation>Conceda o privilégio citado acima ou conecte-se como dono ou superusuário.</translation>
    </message>
    <message>
        <source>Choose another name, or replace the existing database.</source>
        <translation>Escolha outro nome ou substitua o banco de dados existente.</translation>
    </message>
    <message>
        <source>Free space on the server&apos;s disk, then try again.</source>
        <translation>Libere espaço no disco do servidor e tente novamente.</translation>
    </message>
    <message>
        <source>Other sessions use the object: end them first.</source>
        <translation>Outras sessões usam o objeto: encerre-as primeiro.</translation>
    </message>
    <message>
        <source>Another session holds a lock on the object: try again when it has finished.</source>
        <translation>Outra sessão mantém um bloqueio no objeto: tente novamente quando ela terminar.</translation>
    </message>
    <message>
        <source>The object is not in a state that allows this.</source>
        <translation>O objeto não está em um estado que permita isto.</translation>
    </message>
    <message>
        <source>The server at %1 wants a password for user “%2”.</source>
        <translation>O servidor em %1 pede uma senha para o usuário “%2”.</translation>
    </message>
    <message>
        <source>Give one: in the server&apos;s settings, in POSTGRES_PASSWORD or in .pgpass.</source>
        <translation>Informe uma: nas propriedades do servidor, em POSTGRES_PASSWORD ou em .pgpass.</translation>
    </message>
    <message>
        <source>The server at %1 does not let user “%2” in.</source>
        <translation>O servidor em %1 não deixa o usuário “%2” entrar.</translation>
    </message>
    <message>
        <source>The server at %1 has no database “%2”.</source>
        <translation>O servidor em %1 não tem o banco de dados “%2”.</translation>
    </message>
    <message>
        <source>User “%1” may not connect to database “%2”.</source>
        <translation>O usuário “%1” não pode se conectar ao banco de dados “%2”.</translation>
    </message>
    <message>
        <source>An administrator can allow it: GRANT CONNECT ON DATABASE … TO …;</source>
        <translation>Um administrador pode permitir: GRANT CONNECT ON DATABASE … TO …;</translation>
    </message>
    <message>
        <source>Cannot connect to the server at %1.</source>
        <translation>Não foi possível conectar ao servidor em %1.</translation>
    </message>
    <message>
        <source>Check that the server runs and that host and port are right.</source>
        <translation>Confira se o servidor está em execução e se host e porta estão certos.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>A conexão com o servidor caiu.</translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation>O servidor não aceitou o pedido.</translation>
    </message>
    <message>
        <source>Check that the server still runs, then try again.</source>
        <translation>Confira se o servidor ainda está em execução e tente novamente.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>O servidor diz: %1</translation>
    </message>
    <message>
        <source>A result has no row %1 with a column %2.</source>
        <translation>Um resultado não tem a linha %1 com uma coluna %2.</translation>
    </message>
    <message>
        <source>Cannot find a free port</source>
        <translation>Não foi possível encontrar uma porta livre</translation>
    </message>
    <message>
        <source>Cannot create a folder in %1: %2.</source>
        <translation>Não foi possível criar uma pasta em %1: %2.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>The detail holds the program&apos;s own words. For root, user postgres has to reach the folder.</source>
        <translation>O detalhe contém as palavras do próprio programa. No caso do root, o usuário postgres precisa alcançar a pasta.</translation>
    </message>
    <message>
        <source>No PostgreSQL server programs (initdb, postgres) were found.</source>
        <translation>Nenhum programa de servidor PostgreSQL (initdb, postgres) foi encontrado.</translation>
    </message>
    <message>
        <source>Install the package %1.</source>
        <translation>Instale o pacote %1.</translation>
    </message>
    <message>
        <source>Cannot rename %1 to %2.</source>
        <translation>Não foi possível renomear %1 para %2.</translation>
    </message>
    <message>
        <source>Cannot copy %1</source>
        <translation>Não foi possível copiar %1</translation>
    </message>
    <message>
        <source>Cannot create a database cluster in %1</source>
        <translation>Não foi possível criar um cluster do PostgreSQL em %1</translation>
    </message>
    <message>
        <source>Another server already runs in %1.</source>
        <translation>Outro servidor já está em execução em %1.</translation>
    </message>
    <message>
        <source>Close the other Larder that shows it, or use that one.</source>
        <translation>Feche o outro Larder que o mostra ou use aquele.</translation>
    </message>
    <message>
        <source>The PostgreSQL server in %1 did not start.</source>
        <translation>O servidor PostgreSQL em %1 não iniciou.</translation>
    </message>
    <message>
        <source>The detail holds the server&apos;s own words.</source>
        <translation>O detalhe contém as palavras do próprio servidor.</translation>
    </message>
    <message>
        <source>The PostgreSQL server in %1 did not get ready within a minute.</source>
        <translation>O servidor PostgreSQL em %1 não ficou pronto em um minuto.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 pertence a outra pessoa.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Remova-o.</translation>
    </message>
    <message>
        <source>a password file in memory</source>
        <translation>um arquivo de senhas na memória</translation>
    </message>
    <message>
        <source>Cannot seal %1</source>
        <translation>Não foi possível selar %1</translation>
    </message>
    <message>
        <source>The server entry&apos;s “%1” is not a text.</source>
        <translation>Na entrada do servidor, “%1” não é um texto.</translation>
    </message>
    <message>
        <source>Correct the entry or add the server anew.</source>
        <translation>Corrija a entrada ou adicione o servidor de novo.</translation>
    </message>
    <message>
        <source>“%1” is no TLS mode.</source>
        <translation>“%1” não é um modo TLS.</translation>
    </message>
    <message>
        <source>“%1” cannot be a parameter of a saved server.</source>
        <translation>“%1” não pode ser um parâmetro de um servidor salvo.</translation>
    </message>
    <message>
        <source>The server entry&apos;s “extra” is not a list of parameters.</source>
        <translation>Na entrada do servidor, “extra” não é uma lista de parâmetros.</translation>
    </message>
    <message>
        <source>As root, a private server needs the system user postgres.</source>
        <translation>Como root, um servidor privado precisa do usuário de sistema postgres.</translation>
    </message>
    <message>
        <source>Run Larder as an ordinary user, or install the package postgresql.</source>
        <translation>Execute o Larder como um usuário comum ou instale o pacote postgresql.</translation>
    </message>
    <message>
        <source>Cannot give %1 to user postgres</source>
        <translation>Não foi possível dar %1 ao usuário postgres</translation>
    </message>
    <message>
        <source>Line %1 of the service file %2 cannot be used.</source>
        <translation>Não é possível usar a linha %1 do arquivo de serviços %2.</translation>
    </message>
    <message>
        <source>Each line is keyword=value with a keyword libpq knows; ldap:// look-ups are not supported.</source>
        <translation>Cada linha tem a forma palavra-chave=valor, com uma palavra-chave que a libpq conheça; consultas ldap:// não são aceitas.</translation>
    </message>
    <message>
        <source>There is no connection service “%1”.</source>
        <translation>Não há serviço de conexão “%1”.</translation>
    </message>
    <message>
        <source>Add a section [%1] to %2, or name host and port instead.</source>
        <translation>Adicione uma seção [%1] a %2 ou informe host e porta em vez dele.</translation>
    </message>
    <message>
        <source>Cannot start %1: there is no %2.</source>
        <translation>Não foi possível iniciar %1: não existe %2.</translation>
    </message>
    <message>
        <source>Install the package that holds %1, or correct its folder in the settings.</source>
        <translation>Instale o pacote que contém %1 ou corrija sua pasta nas configurações.</translation>
    </message>
    <message>
        <source>Cannot start %1</source>
        <translation>Não foi possível iniciar %1</translation>
    </message>
    <message>
        <source>Check that it is a program and may be executed.</source>
        <translation>Confira se é um programa e se pode ser executado.</translation>
    </message>
    <message>
        <source>Cannot create a pipe</source>
        <translation>Não foi possível criar um pipe</translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 again.</source>
        <translation>Instale postgresql-client-%1 novamente.</translation>
    </message>
    <message>
        <source>%1 does not work: %2.</source>
        <translation>%1 não funciona: %2.</translation>
    </message>
    <message>
        <source>%1 is of version %2, but pg_dump beside it of %3.</source>
        <translation>%1 é da versão %2, mas o pg_dump ao lado é da %3.</translation>
    </message>
    <message>
        <source>The table has row-level security, so this user would silently save only some rows. Back up as the table&apos;s owner or as a role with BYPASSRLS (ALTER ROLE … BYPASSRLS).</source>
        <translation>A tabela tem segurança em nível de linha, portanto este usuário salvaria, sem perceber, apenas algumas linhas. Faça o backup como dono da tabela ou com uma role com BYPASSRLS (ALTER ROLE … BYPASSRLS).</translation>
    </message>
    <message>
        <source>Patterns are those of psql&apos;s \dn: lower case unless quoted.</source>
        <translation>Os padrões são os de \dn no psql: minúsculas, a não ser entre aspas.</translation>
    </message>
    <message>
        <source>Install the client package of the server&apos;s version (postgresql-client-N).</source>
        <translation>Instale o pacote cliente da versão do servidor (postgresql-client-N).</translation>
    </message>
    <message>
        <source>Another session keeps the table locked. Wait until it is done, end it, or allow more time with --lock-wait.</source>
        <translation>Outra sessão mantém a tabela bloqueada. Espere que ela termine, encerre-a ou permita mais tempo com --lock-wait.</translation>
    </message>
    <message>
        <source>The standby cancelled the dump to apply changes of its primary. Set max_standby_streaming_delay higher or hot_standby_feedback on, or back up the primary.</source>
        <translation>O servidor em espera cancelou o dump para aplicar mudanças do seu primário. Aumente max_standby_streaming_delay ou ative hot_standby_feedback, ou faça o backup do primário.</translation>
    </message>
    <message>
        <source>Save a password for the server, or put one into ~/.pgpass.</source>
        <translation>Salve uma senha para o servidor ou coloque uma em ~/.pgpass.</translation>
    </message>
    <message>
        <source>Grant the user the right to read it (GRANT SELECT … or GRANT pg_read_all_data TO …), or exclude it.</source>
        <translation>Conceda ao usuário o direito de lê-la (GRANT SELECT … ou GRANT pg_read_all_data TO …) ou exclua-a do backup.</translation>
    </message>
    <message>
        <source>The server or the network broke off; look at the server&apos;s log, then try again.</source>
        <translation>O servidor ou a rede caiu; consulte o log do servidor e tente novamente.</translation>
    </message>
    <message>
        <source>%1 failed (%2).</source>
        <translation>%1 falhou (%2).</translation>
    </message>
    <message>
        <source>%1 failed (%2): %3</source>
        <translation>%1 falhou (%2): %3</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de saída %1</translation>
    </message>
    <message>
        <source>killed by signal %1 (%2)</source>
        <translation>encerrado pelo sinal %1 (%2)</translation>
    </message>
    <message>
        <source>the input of %1</source>
        <translation>a entrada de %1</translation>
    </message>
    <message>
        <source>the output of %1</source>
        <translation>a saída de %1</translation>
    </message>
    <message>
        <source>the messages of %1</source>
        <translation>as mensagens de %1</translation>
    </message>
    <message>
        <source>%1 was not done within %2 and was ended.</source>
        <translation>%1 não terminou em %2 e foi encerrado.</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>o chaveiro não respondeu a tempo</translation>
    </message>
    <message>
        <source>no keychain service (GNOME Keyring, KWallet) runs in this session</source>
        <translation>nenhum serviço de chaveiro (GNOME Keyring, KWallet) está em execução nesta sessão</translation>
    </message>
    <message>
        <source>access to the keychain was denied</source>
        <translation>o acesso ao chaveiro foi negado</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>o chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>the keychain reported error %1</source>
        <translation>o chaveiro informou o erro %1</translation>
    </message>
    <message>
        <source>there is no desktop session (no D-Bus session bus)</source>
        <translation>não há sessão de área de trabalho (nenhum barramento de sessão D-Bus)</translation>
    </message>
    <message>
        <source>the application has not started yet</source>
        <translation>o aplicativo ainda não iniciou</translation>
    </message>
    <message>
        <source>the keychain does not keep what it is given</source>
        <translation>o chaveiro não guarda o que recebe</translation>
    </message>
    <message>
        <source>Passwords cannot be stored: %1.</source>
        <translation>Não é possível armazenar senhas: %1.</translation>
    </message>
    <message>
        <source>Use a password file instead: ~/.pgpass, mode 0600, with lines host:port:database:user:password.</source>
        <translation>Em vez disso, use um arquivo de senhas: ~/.pgpass, modo 0600, com linhas host:port:database:user:password.</translation>
    </message>
    <message>
        <source>The password of “%1” was not stored: %2.</source>
        <translation>A senha de “%1” não foi armazenada: %2.</translation>
    </message>
    <message>
        <source>The password of “%1” was not removed: %2.</source>
        <translation>A senha de “%1” não foi removida: %2.</translation>
    </message>
    <message>
        <source>Cannot lock %1</source>
        <translation>Não foi possível bloquear %1</translation>
    </message>
    <message>
        <source>The list of servers %1 cannot be used: %2.</source>
        <translation>Não é possível usar a lista de servidores %1: %2.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away to start with an empty list.</source>
        <translation>Corrija o arquivo ou mova-o para começar com uma lista vazia.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>its format is not %1</source>
        <translation>seu formato não é %1</translation>
    </message>
    <message>
        <source>it has no list “servers”</source>
        <translation>não tem a lista “servers”</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Não foi possível ler %1: %2.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>it has two servers “%1”</source>
        <translation>tem dois servidores “%1”</translation>
    </message>
    <message>
        <source>Cannot rename %1</source>
        <translation>Não foi possível renomear %1</translation>
    </message>
    <message>
        <source>There is no saved server “%1”.</source>
        <translation>Não há servidor salvo “%1”.</translation>
    </message>
    <message>
        <source>Saved servers: %1.</source>
        <translation>Servidores salvos: %1.</translation>
    </message>
    <message>
        <source>Correct servers.json or save the server anew.</source>
        <translation>Corrija servers.json ou salve o servidor de novo.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is not a text.</source>
        <translation>No servidor salvo, “%1” não é um texto.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is not a list.</source>
        <translation>No servidor salvo, “%1” não é uma lista.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” has an entry that is not a text.</source>
        <translation>No servidor salvo, “%1” tem um item que não é um texto.</translation>
    </message>
    <message>
        <source>The saved server&apos;s name is empty or too long.</source>
        <translation>O nome do servidor salvo está vazio ou é longo demais.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “compression” is none of %1.</source>
        <translation>No servidor salvo, “compression” não é nenhum destes: %1.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “address” is no object.</source>
        <translation>No servidor salvo, “address” não é um objeto.</translation>
    </message>
    <message>
        <source>There is no pg_restore to read the archive with.</source>
        <translation>Não há pg_restore com que ler o arquivo.</translation>
    </message>
    <message>
        <source>Install postgresql-client.</source>
        <translation>Instale postgresql-client.</translation>
    </message>
    <message>
        <source>pg_restore %1 cannot read %2.</source>
        <translation>O pg_restore %1 não consegue ler %2.</translation>
    </message>
    <message>
        <source>Install the postgresql-client of the version that wrote it, or a newer one.</source>
        <translation>Instale o postgresql-client da versão que o gravou, ou uma mais nova.</translation>
    </message>
    <message>
        <source>pg_restore cannot read it to its end (%1)</source>
        <translation>o pg_restore não consegue lê-lo até o fim (%1)</translation>
    </message>
    <message>
        <source>it is cut off: %1</source>
        <translation>falta o fim: %1</translation>
    </message>
    <message>
        <source>pg_restore says about %1: %2</source>
        <translation>O pg_restore diz sobre %1: %2</translation>
    </message>
    <message>
        <source>Nothing is recorded about %1: a forged archive can mislead or crash pg_restore, so trust it no further than where it comes from.</source>
        <translation>Nada está registrado sobre %1: um arquivo forjado pode enganar ou derrubar o pg_restore, portanto não confie nele além do que confia em sua origem.</translation>
    </message>
    <message>
        <source>Do not restore from it; use an older backup or a copy of this one.</source>
        <translation>Não restaure a partir dele; use um backup mais antigo ou uma cópia deste.</translation>
    </message>
    <message>
        <source>it has a NUL byte at %1 of its SQL</source>
        <translation>tem um byte NUL na posição %1 do seu SQL</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one its manifest records</source>
        <translation>seu SHA-256 não é o que seu manifesto registra</translation>
    </message>
    <message>
        <source>it holds %1 tables, its manifest says %2</source>
        <translation>contém %1 tabelas, seu manifesto diz %2</translation>
    </message>
    <message>
        <source>table %1 is not where its manifest says</source>
        <translation>a tabela %1 não está onde seu manifesto diz</translation>
    </message>
    <message>
        <source>table %1 has %2 rows, its manifest says %3</source>
        <translation>a tabela %1 tem %2 linhas, seu manifesto diz %3</translation>
    </message>
    <message>
        <source>the rows of table %1 are not those its manifest records</source>
        <translation>as linhas da tabela %1 não são as que seu manifesto registra</translation>
    </message>
    <message>
        <source>%1.%2 has %3 rows, the backup has %4</source>
        <translation>%1.%2 tem %3 linhas, o backup tem %4</translation>
    </message>
    <message>
        <source>it ends before its last block</source>
        <translation>termina antes do seu último bloco</translation>
    </message>
    <message>
        <source>it ends inside its last block</source>
        <translation>termina dentro do seu último bloco</translation>
    </message>
    <message>
        <source>it has no readable size for its member %1</source>
        <translation>não tem um tamanho legível para o seu membro %1</translation>
    </message>
    <message>
        <source>it ends inside its member %1</source>
        <translation>termina dentro do seu membro %1</translation>
    </message>
    <message>
        <source>it holds %1 bytes of SQL, its manifest says %2</source>
        <translation>contém %1 bytes de SQL, seu manifesto diz %2</translation>
    </message>
    <message>
        <source>%1/%2 reads differently from what was written.</source>
        <translation>%1/%2 é relido de forma diferente do que foi gravado.</translation>
    </message>
    <message>
        <source>The disk or its cable is failing: see dmesg and smartctl, and choose another disk.</source>
        <translation>O disco ou seu cabo está falhando: veja dmesg e smartctl e escolha outro disco.</translation>
    </message>
    <message>
        <source>%1 has %2, more than the %3 such a file may have.</source>
        <translation>%1 tem %2, mais do que os %3 permitidos a um arquivo assim.</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>Não há backup %1.</translation>
    </message>
    <message>
        <source>%1 reads differently from what was written.</source>
        <translation>%1 é relido de forma diferente do que foi gravado.</translation>
    </message>
    <message>
        <source>The disk, its cable or the memory is failing: see dmesg and smartctl, and choose another disk.</source>
        <translation>O disco, seu cabo ou a memória está falhando: veja dmesg e smartctl e escolha outro disco.</translation>
    </message>
    <message>
        <source>Every name for a backup of %1 in %2 is taken.</source>
        <translation>Todos os nomes para um backup de %1 em %2 estão ocupados.</translation>
    </message>
    <message>
        <source>Cannot list %1</source>
        <translation>Não foi possível listar %1</translation>
    </message>
    <message>
        <source>Cannot inspect %1/%2</source>
        <translation>Não foi possível examinar %1/%2</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 não é um arquivo comum.</translation>
    </message>
    <message>
        <source>Larder reads backups from ordinary files only; see what put this there.</source>
        <translation>O Larder só lê backups de arquivos comuns; veja o que colocou isto ali.</translation>
    </message>
    <message>
        <source>Cannot create %1/%2</source>
        <translation>Não foi possível criar %1/%2</translation>
    </message>
    <message>
        <source>Cannot remove %1/%2</source>
        <translation>Não foi possível remover %1/%2</translation>
    </message>
    <message>
        <source>Cannot rename %1/%2 to %3</source>
        <translation>Não foi possível renomear %1/%2 para %3</translation>
    </message>
    <message>
        <source>The record names database %1, the file name %2.</source>
        <translation>O registro indica o banco de dados %1, o nome do arquivo indica %2.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, its record says %2: it was cut short or replaced.</source>
        <translation>O arquivo tem %1 bytes, seu registro diz %2: ele foi truncado ou substituído.</translation>
    </message>
    <message>
        <source>%1 is the record of another file, %2.</source>
        <translation>%1 é o registro de outro arquivo, %2.</translation>
    </message>
    <message>
        <source>%1 is no valid record of a backup: %2.</source>
        <translation>%1 não é um registro válido de um backup: %2.</translation>
    </message>
    <message>
        <source>The backup file itself may be whole: move the record away and Larder lists the file without it.</source>
        <translation>O arquivo de backup em si pode estar íntegro: mova o registro e o Larder lista o arquivo sem ele.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not text</source>
        <translation>“%1” não é um texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long or holds a NUL character</source>
        <translation>“%1” é longo demais ou contém um caractere NUL</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>“%1” está faltando</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number in range</source>
        <translation>“%1” não é um número inteiro no intervalo permitido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>“%1” não é verdadeiro nem falso</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time in UTC</source>
        <translation>“%1” não é um horário em UTC</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a SHA-256</source>
        <translation>“%1” não é um SHA-256</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object</source>
        <translation>“%1” não é um objeto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>“%1” não é uma lista</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>tem %1</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 no byte %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer Larder (format %2).</source>
        <translation>%1 foi gravado por um Larder mais novo (formato %2).</translation>
    </message>
    <message>
        <source>Update Larder to read it. The backup file itself needs no Larder: see RESTORE.txt.</source>
        <translation>Atualize o Larder para lê-lo. O arquivo de backup em si não precisa do Larder: veja RESTORE.txt.</translation>
    </message>
    <message>
        <source>&quot;format&quot; is missing</source>
        <translation>“format” está faltando</translation>
    </message>
    <message>
        <source>the file&apos;s name or format is not one of Larder&apos;s</source>
        <translation>o nome ou o formato do arquivo não é um dos do Larder</translation>
    </message>
    <message>
        <source>&quot;proof&quot; names an unknown level</source>
        <translation>“proof” indica um nível desconhecido</translation>
    </message>
    <message>
        <source>&quot;started&quot; is missing</source>
        <translation>“started” está faltando</translation>
    </message>
    <message>
        <source>a section is of unknown kind</source>
        <translation>uma seção é de tipo desconhecido</translation>
    </message>
    <message>
        <source>section %1 lies outside the file or before its predecessor</source>
        <translation>a seção %1 está fora do arquivo ou antes da sua antecessora</translation>
    </message>
    <message>
        <source>it has %1 sections</source>
        <translation>tem %1 seções</translation>
    </message>
    <message>
        <source>&quot;rows&quot; is not the sum of its tables</source>
        <translation>“rows” não é a soma de suas tabelas</translation>
    </message>
    <message>
        <source>There is no backup directory %1.</source>
        <translation>Não há pasta de backups %1.</translation>
    </message>
    <message>
        <source>Check the path, mount the disk it lies on, or make a first backup into it.</source>
        <translation>Confira o caminho, monte o disco em que ela está ou faça um primeiro backup nela.</translation>
    </message>
    <message>
        <source>The backup directory %1 is a symbolic link.</source>
        <translation>A pasta de backups %1 é um link simbólico.</translation>
    </message>
    <message>
        <source>Name the directory it points to: %1.</source>
        <translation>Informe a pasta para a qual ele aponta: %1.</translation>
    </message>
    <message>
        <source>The backup directory %1 has no larder-repository.json any more.</source>
        <translation>A pasta de backups %1 não tem mais larder-repository.json.</translation>
    </message>
    <message>
        <source>The backup directory %1 is another one than before.</source>
        <translation>A pasta de backups %1 não é a mesma de antes.</translation>
    </message>
    <message>
        <source>%1 is not the path of a backup in %2.</source>
        <translation>%1 não é o caminho de um backup em %2.</translation>
    </message>
    <message>
        <source>There is no backup %1 in %2.</source>
        <translation>Não há backup %1 em %2.</translation>
    </message>
    <message>
        <source>Cannot inspect the disk of %1</source>
        <translation>Não foi possível examinar o disco de %1</translation>
    </message>
    <message>
        <source>%1 was written by a newer Larder.</source>
        <translation>%1 foi gravado por um Larder mais novo.</translation>
    </message>
    <message>
        <source>Update Larder to work in this backup directory.</source>
        <translation>Atualize o Larder para trabalhar nesta pasta de backups.</translation>
    </message>
    <message>
        <source>%1 is damaged: it names no id.</source>
        <translation>%1 está danificado: não informa nenhum id.</translation>
    </message>
    <message>
        <source>Move that file away: Larder writes a new one with the next backup, and no backup is lost.</source>
        <translation>Mova esse arquivo: o Larder grava um novo com o próximo backup, e nenhum backup se perde.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it.</source>
        <translation>Espere que ela termine ou pare-a.</translation>
    </message>
    <message>
        <source>Another job works on %1.</source>
        <translation>Outra tarefa está trabalhando em %1.</translation>
    </message>
    <message>
        <source>Another job works on %1: &quot;%2&quot; by process %3 on host %4 since %5.</source>
        <translation>Outra tarefa está trabalhando em %1: “%2”, processo %3 no host %4, desde %5.</translation>
    </message>
    <message>
        <source>Cannot open the lock %1</source>
        <translation>Não foi possível abrir o bloqueio %1</translation>
    </message>
    <message>
        <source>Cannot change the record of a backup that has none</source>
        <translation>Não é possível alterar o registro de um backup que não tem registro</translation>
    </message>
    <message>
        <source>%1/%2 is not a regular file: pg_dump puts only such into a directory.</source>
        <translation>%1/%2 não é um arquivo comum: o pg_dump só coloca arquivos comuns em um diretório.</translation>
    </message>
    <message>
        <source>Cannot change the mode of %1</source>
        <translation>Não foi possível alterar as permissões de %1</translation>
    </message>
    <message>
        <source>%1 changed while it was being read.</source>
        <translation>%1 mudou enquanto era lido.</translation>
    </message>
    <message>
        <source>Find out what writes to it, then verify it again.</source>
        <translation>Descubra o que grava nele e verifique-o de novo.</translation>
    </message>
    <message>
        <source>pg_restore cannot read it (%1)</source>
        <translation>o pg_restore não consegue lê-lo (%1)</translation>
    </message>
    <message>
        <source>No installed pg_restore can read %1.</source>
        <translation>Nenhum pg_restore instalado consegue ler %1.</translation>
    </message>
    <message>
        <source>What was loaded from %1 is not what it holds: %2.</source>
        <translation>O que foi carregado de %1 não é o que ele contém: %2.</translation>
    </message>
    <message>
        <source>Nothing was replaced. Try another backup, and report this with the log.</source>
        <translation>Nada foi substituído. Tente outro backup e relate isto junto com o log.</translation>
    </message>
    <message>
        <source>one job was asked for</source>
        <translation>foi pedida uma só tarefa</translation>
    </message>
    <message>
        <source>psql may read it otherwise than we do</source>
        <translation>o psql pode lê-lo de forma diferente do Larder</translation>
    </message>
    <message>
        <source>it is small</source>
        <translation>é pequeno</translation>
    </message>
    <message>
        <source>Load %1 of SQL: definitions first</source>
        <translation>Carregar %1 de SQL: primeiro as definições</translation>
    </message>
    <message>
        <source>Compare the rows with the backup</source>
        <translation>Comparar as linhas com o backup</translation>
    </message>
    <message>
        <source>Load %1 of SQL</source>
        <translation>Carregar %1 de SQL</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables are those of the backup</source>
        <translation>%1 linhas em %2 tabelas são as do backup</translation>
    </message>
    <message>
        <source>the rows of %1 are not those of the backup</source>
        <translation>as linhas de %1 não são as do backup</translation>
    </message>
    <message>
        <source>The backup changed while it was being read: the rows of %1 are not where they were.</source>
        <translation>O backup mudou enquanto era lido: as linhas de %1 não estão onde estavam.</translation>
    </message>
    <message>
        <source>The server took %1 rows into %2, the backup has %3.</source>
        <translation>O servidor recebeu %1 linhas em %2, o backup tem %3.</translation>
    </message>
    <message>
        <source>Look for rules or functions that change rows as they are loaded.</source>
        <translation>Procure regras ou funções que alterem as linhas ao serem carregadas.</translation>
    </message>
    <message>
        <source>A database needs a name.</source>
        <translation>Um banco de dados precisa de um nome.</translation>
    </message>
    <message>
        <source>A database name cannot contain a NUL character.</source>
        <translation>Um nome de banco de dados não pode conter um caractere NUL.</translation>
    </message>
    <message>
        <source>The name has %1 bytes; PostgreSQL takes at most %2.</source>
        <translation>O nome tem %1 bytes; o PostgreSQL aceita no máximo %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to PostgreSQL itself.</source>
        <translation>“%1” pertence ao próprio PostgreSQL.</translation>
    </message>
    <message>
        <source>The sessions of database &quot;%1&quot; could not be ended.</source>
        <translation>Não foi possível encerrar as sessões do banco de dados “%1”.</translation>
    </message>
    <message>
        <source>Stop what uses it, or restore as a role that has pg_signal_backend or is a superuser.</source>
        <translation>Pare o que o usa ou restaure com uma role que tenha pg_signal_backend ou seja superusuário.</translation>
    </message>
    <message>
        <source>it has strings of before PostgreSQL 9.1</source>
        <translation>tem strings de antes do PostgreSQL 9.1</translation>
    </message>
    <message>
        <source>its names depend on a search_path</source>
        <translation>seus nomes dependem de um search_path</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>não tem linhas</translation>
    </message>
    <message>
        <source>it has a command of psql: %1</source>
        <translation>tem um comando do psql: %1</translation>
    </message>
    <message>
        <source>it changes its session: %1</source>
        <translation>muda de sessão: %1</translation>
    </message>
    <message>
        <source>it changes its settings too often</source>
        <translation>muda suas configurações vezes demais</translation>
    </message>
    <message>
        <source>pg_dump does not write such a thing behind the rows: %1</source>
        <translation>o pg_dump não grava tal coisa depois das linhas: %1</translation>
    </message>
    <message>
        <source>another user builds: %1</source>
        <translation>outro usuário constrói: %1</translation>
    </message>
    <message>
        <source>what stands behind its rows is too large</source>
        <translation>o que vem depois de suas linhas é grande demais</translation>
    </message>
    <message>
        <source>the rows of %1 stand behind other statements</source>
        <translation>as linhas de %1 estão depois de outros comandos</translation>
    </message>
    <message>
        <source>another user loads the rows of %1</source>
        <translation>outro usuário carrega as linhas de %1</translation>
    </message>
    <message>
        <source>Proven written on %1.</source>
        <translation>Comprovado gravado em %1.</translation>
    </message>
    <message>
        <source>Proven sealed on %1.</source>
        <translation>Comprovado selado em %1.</translation>
    </message>
    <message>
        <source>Proven readable on %1.</source>
        <translation>Comprovado legível em %1.</translation>
    </message>
    <message>
        <source>Proven restorable on %1.</source>
        <translation>Comprovado restaurável em %1.</translation>
    </message>
    <message>
        <source>Proven identical on %1.</source>
        <translation>Comprovado idêntico em %1.</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Arquivo de backup</translation>
    </message>
    <message>
        <source>Confirm that you trust where it comes from (--accept-foreign).</source>
        <translation>Confirme que você confia em sua origem (--accept-foreign).</translation>
    </message>
    <message>
        <source>There is no record of this file: what it should contain is not known.</source>
        <translation>Não há registro deste arquivo: não se sabe o que ele deveria conter.</translation>
    </message>
    <message>
        <source>Look at the row counts after the restore.</source>
        <translation>Confira as contagens de linhas depois da restauração.</translation>
    </message>
    <message>
        <source>There is no record of this archive: what it should contain is not known.</source>
        <translation>Não há registro deste arquivo do pg_dump: não se sabe o que ele deveria conter.</translation>
    </message>
    <message>
        <source>This is a backup of the server&apos;s roles and tablespaces, not of a database.</source>
        <translation>Este é um backup das roles e dos tablespaces do servidor, não de um banco de dados.</translation>
    </message>
    <message>
        <source>Choose the backup of a database.</source>
        <translation>Escolha o backup de um banco de dados.</translation>
    </message>
    <message>
        <source>Use an older backup, or verify this one again.</source>
        <translation>Use um backup mais antigo ou verifique este de novo.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Use outro backup.</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>Último simulado</translation>
    </message>
    <message>
        <source>When it was last loaded for a trial, on %1, this was found: %2</source>
        <translation>Quando foi carregado pela última vez para teste, em %1, constatou-se isto: %2</translation>
    </message>
    <message>
        <source>Use a backup whose drill went well, or restore it as a new database and look at that first.</source>
        <translation>Use um backup cujo simulado tenha dado certo ou restaure-o como um novo banco de dados e examine este primeiro.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>The backup comes from PostgreSQL %1, the server is older: %2.</source>
        <translation>O backup vem do PostgreSQL %1, o servidor é mais antigo: %2.</translation>
    </message>
    <message>
        <source>Statements the older server does not know will stop the restore; nothing is lost then.</source>
        <translation>Comandos que o servidor mais antigo não conhece interromperão a restauração; nesse caso, nada se perde.</translation>
    </message>
    <message>
        <source>Backup %1, server %2, client tools %3.</source>
        <translation>Backup %1, servidor %2, ferramentas cliente %3.</translation>
    </message>
    <message>
        <source>Backup of an unknown version, server %1, client tools %2.</source>
        <translation>Backup de versão desconhecida, servidor %1, ferramentas cliente %2.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>The server is a standby: it accepts no changes.</source>
        <translation>O servidor é um servidor em espera: não aceita mudanças.</translation>
    </message>
    <message>
        <source>Restore on its primary.</source>
        <translation>Restaure no seu primário.</translation>
    </message>
    <message>
        <source>%1 may not create databases.</source>
        <translation>%1 não pode criar bancos de dados.</translation>
    </message>
    <message>
        <source>As a superuser: ALTER ROLE %1 CREATEDB, or restore into an existing empty database.</source>
        <translation>Como superusuário: ALTER ROLE %1 CREATEDB, ou restaure em um banco de dados vazio existente.</translation>
    </message>
    <message>
        <source>%1 belongs to %2; you are %3.</source>
        <translation>%1 pertence a %2; você é %3.</translation>
    </message>
    <message>
        <source>%1 is a superuser.</source>
        <translation>%1 é superusuário.</translation>
    </message>
    <message>
        <source>%1 may do what is needed.</source>
        <translation>%1 pode fazer o que é necessário.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>All roles the backup mentions exist.</source>
        <translation>Todas as roles que o backup menciona existem.</translation>
    </message>
    <message>
        <source>Which roles the backup mentions is not known.</source>
        <translation>Não se sabe quais roles o backup menciona.</translation>
    </message>
    <message>
        <source>These roles do not exist on the server: %1.</source>
        <translation>Estas roles não existem no servidor: %1.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensões</translation>
    </message>
    <message>
        <source>The backup uses none.</source>
        <translation>O backup não usa nenhuma.</translation>
    </message>
    <message>
        <source>Which ones the backup needs is not known.</source>
        <translation>Não se sabe de quais o backup precisa.</translation>
    </message>
    <message>
        <source>Everything the backup uses is installed on the server.</source>
        <translation>Tudo o que o backup usa está instalado no servidor.</translation>
    </message>
    <message>
        <source>The server does not have these extensions: %1.</source>
        <translation>O servidor não tem estas extensões: %1.</translation>
    </message>
    <message>
        <source>Install their packages on the server (postgresql-contrib, or the extension&apos;s own).</source>
        <translation>Instale os pacotes delas no servidor (postgresql-contrib ou o da própria extensão).</translation>
    </message>
    <message>
        <source>Encoding, locale, tablespace</source>
        <translation>Codificação, localidade, tablespace</translation>
    </message>
    <message>
        <source>Those of the existing database stay.</source>
        <translation>Os do banco de dados existente permanecem.</translation>
    </message>
    <message>
        <source>The server has no tablespace &quot;%1&quot;.</source>
        <translation>O servidor não tem o tablespace “%1”.</translation>
    </message>
    <message>
        <source>Create it: CREATE TABLESPACE %1 LOCATION …</source>
        <translation>Crie-o: CREATE TABLESPACE %1 LOCATION …</translation>
    </message>
    <message>
        <source>The database sorts by ICU, which this server was built without.</source>
        <translation>O banco de dados ordena com ICU, sem o qual este servidor foi compilado.</translation>
    </message>
    <message>
        <source>Use a server built with ICU.</source>
        <translation>Use um servidor compilado com ICU.</translation>
    </message>
    <message>
        <source>The server&apos;s system does not know the locale &quot;%1&quot;.</source>
        <translation>O sistema do servidor não conhece a localidade “%1”.</translation>
    </message>
    <message>
        <source>Install it there (locale-gen) and restart PostgreSQL.</source>
        <translation>Instale-a ali (locale-gen) e reinicie o PostgreSQL.</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>The server does not let %1 into a new database to load it.</source>
        <translation>O servidor não deixa %1 entrar em um novo banco de dados para carregá-lo.</translation>
    </message>
    <message>
        <source>Add a line to pg_hba.conf that lets this role into all databases, and reload it.</source>
        <translation>Adicione ao pg_hba.conf uma linha que deixe esta role entrar em todos os bancos de dados e recarregue-o.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is a database &quot;%1&quot; already.</source>
        <translation>Já existe um banco de dados “%1”.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>Escolha outro nome ou substitua-o.</translation>
    </message>
    <message>
        <source>The new database %1 will be created.</source>
        <translation>O novo banco de dados %1 será criado.</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot; to replace.</source>
        <translation>Não há banco de dados “%1” a substituir.</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot; to load into.</source>
        <translation>Não há banco de dados “%1” em que carregar.</translation>
    </message>
    <message>
        <source>Restore it as a new database.</source>
        <translation>Restaure-o como um novo banco de dados.</translation>
    </message>
    <message>
        <source>%1 is not empty.</source>
        <translation>%1 não está vazio.</translation>
    </message>
    <message>
        <source>Replace it, or restore as a new database.</source>
        <translation>Substitua-o ou restaure como um novo banco de dados.</translation>
    </message>
    <message>
        <source>%1 (%2) will be replaced.</source>
        <translation>%1 (%2) será substituído.</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>Objetos grandes</translation>
    </message>
    <message>
        <source>The backup holds %1.</source>
        <translation>O backup contém %1.</translation>
    </message>
    <message>
        <source>Raise max_locks_per_transaction, or restore it as a new database.</source>
        <translation>Aumente max_locks_per_transaction ou restaure-o como um novo banco de dados.</translation>
    </message>
    <message>
        <source>Foreign tables</source>
        <translation>Tabelas externas</translation>
    </message>
    <message>
        <source>The backup holds rows of %1: loading them adds them to what the server behind holds.</source>
        <translation>O backup contém linhas de %1: carregá-las as acrescenta ao que o servidor remoto contém.</translation>
    </message>
    <message>
        <source>If they are there still, take a backup made without --include-foreign-data, or they will be there twice.</source>
        <translation>Se elas ainda estiverem lá, use um backup feito sem --include-foreign-data, ou ficarão lá em dobro.</translation>
    </message>
    <message>
        <source>Safety dump</source>
        <translation>Backup de segurança</translation>
    </message>
    <message>
        <source>%1 is dropped without being saved first: there is no way back.</source>
        <translation>%1 é excluído sem ser salvo antes: não há como voltar atrás.</translation>
    </message>
    <message>
        <source>Let it be saved first (leave out --no-safety-dump).</source>
        <translation>Faça com que seja salvo antes (omita --no-safety-dump).</translation>
    </message>
    <message>
        <source>There is no backup directory to save %1 to before it is dropped.</source>
        <translation>Não há pasta de backups em que salvar %1 antes da exclusão.</translation>
    </message>
    <message>
        <source>Name one (--backup-dir), or go without (--no-safety-dump).</source>
        <translation>Informe uma (--backup-dir) ou dispense-a (--no-safety-dump).</translation>
    </message>
    <message>
        <source>%1 is saved to %2 before it is dropped.</source>
        <translation>%1 é salvo em %2 antes da exclusão.</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Impedimento: %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Ninguém está conectado.</translation>
    </message>
    <message>
        <source>1 session will be disconnected.</source>
        <translation>1 sessão será desconectada.</translation>
    </message>
    <message>
        <source>%1 sessions will be disconnected.</source>
        <translation>%1 sessões serão desconectadas.</translation>
    </message>
    <message>
        <source>Stop the application first if it should not see an error.</source>
        <translation>Pare primeiro o aplicativo se ele não deve ver um erro.</translation>
    </message>
    <message>
        <source>Space on the server</source>
        <translation>Espaço no servidor</translation>
    </message>
    <message>
        <source>How much is free there cannot be seen from here.</source>
        <translation>Não se consegue ver daqui quanto há livre ali.</translation>
    </message>
    <message>
        <source>Look on the server (df).</source>
        <translation>Confira no servidor (df).</translation>
    </message>
    <message>
        <source>%1 are free, the restore takes about %2.</source>
        <translation>Há %1 livres, a restauração ocupa cerca de %2.</translation>
    </message>
    <message>
        <source>Free space first; a restore that runs out of it leaves everything as it was.</source>
        <translation>Libere espaço primeiro; uma restauração que fica sem espaço deixa tudo como estava.</translation>
    </message>
    <message>
        <source>The restore into %1 was not begun: %2</source>
        <translation>A restauração em %1 não foi iniciada: %2</translation>
    </message>
    <message>
        <source>No statistics of %1: %2</source>
        <translation>Sem estatísticas de %1: %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>%1: %2 on the server, %3 in the backup</source>
        <translation>%1: %2 no servidor, %3 no backup</translation>
    </message>
    <message>
        <source>password: whether it is the same is not known</source>
        <translation>senha: não se sabe se é a mesma</translation>
    </message>
    <message>
        <source>password: none on the server</source>
        <translation>senha: nenhuma no servidor</translation>
    </message>
    <message>
        <source>password: differs</source>
        <translation>senha: difere</translation>
    </message>
    <message>
        <source>missing on the server</source>
        <translation>ausente no servidor</translation>
    </message>
    <message>
        <source>Load the rows and build indexes over %1 connections</source>
        <translation>Carregar as linhas e construir os índices por %1 conexões</translation>
    </message>
    <message>
        <source>Loading over %1 connections only: %2</source>
        <translation>Carregando por apenas %1 conexões: %2</translation>
    </message>
    <message>
        <source>Finish indexes and constraints</source>
        <translation>Concluir índices e restrições</translation>
    </message>
    <message>
        <source>The file ends inside a statement; use another backup.</source>
        <translation>O arquivo termina dentro de um comando; use outro backup.</translation>
    </message>
    <message>
        <source>Removed %1, left by a drill that was killed.</source>
        <translation>Removido %1, deixado por um simulado encerrado à força.</translation>
    </message>
    <message>
        <source>Dropped %1, left by a restore that was killed.</source>
        <translation>Excluído %1, deixado por uma restauração encerrada à força.</translation>
    </message>
    <message>
        <source>Database %1 takes connections again, which a killed restore had stopped.</source>
        <translation>O banco de dados %1 aceita conexões de novo, o que uma restauração encerrada à força havia impedido.</translation>
    </message>
    <message>
        <source>Cannot create the folder %1.</source>
        <translation>Não foi possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>Check its owner and mode.</source>
        <translation>Confira o dono e as permissões.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>%1 may not create schemas in %2.</source>
        <translation>%1 não pode criar esquemas em %2.</translation>
    </message>
    <message>
        <source>As its owner: GRANT CREATE ON DATABASE … TO %1.</source>
        <translation>Como dono: GRANT CREATE ON DATABASE … TO %1.</translation>
    </message>
    <message>
        <source>A new schema is made for the tables; nothing else is touched.</source>
        <translation>Um novo esquema é criado para as tabelas; nada mais é tocado.</translation>
    </message>
    <message>
        <source>The new schema %1 is made for the tables; nothing else is touched.</source>
        <translation>O novo esquema %1 é criado para as tabelas; nada mais é tocado.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>What these tables hold now is replaced: %1.</source>
        <translation>O que estas tabelas contêm agora é substituído: %1.</translation>
    </message>
    <message>
        <source>There is no undo: back up %1 first if its rows may be needed.</source>
        <translation>Não há como desfazer: faça antes o backup de %1 se suas linhas ainda puderem ser necessárias.</translation>
    </message>
    <message>
        <source>Missing tables</source>
        <translation>Tabelas ausentes</translation>
    </message>
    <message>
        <source>They are made anew with all that belongs to them: %1.</source>
        <translation>Elas são criadas de novo com tudo o que lhes pertence: %1.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Single tables of an archive are left to pg_restore.</source>
        <translation>Tabelas avulsas de um arquivo do pg_dump ficam a cargo do pg_restore.</translation>
    </message>
    <message>
        <source>Restore the archive as a new database, or use pg_restore --table.</source>
        <translation>Restaure o arquivo como um novo banco de dados ou use pg_restore --table.</translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation>Escolha um que exista.</translation>
    </message>
    <message>
        <source>1 table goes into %1.</source>
        <translation>1 tabela vai para %1.</translation>
    </message>
    <message>
        <source>%1 tables go into %2.</source>
        <translation>%1 tabelas vão para %2.</translation>
    </message>
    <message>
        <source>Another restore is working on database &quot;%1&quot;.</source>
        <translation>Outra restauração está trabalhando no banco de dados “%1”.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Espere que ela termine.</translation>
    </message>
    <message>
        <source>it ends inside the data of a table</source>
        <translation>termina dentro dos dados de uma tabela</translation>
    </message>
    <message>
        <source>it ends inside a statement</source>
        <translation>termina dentro de um comando</translation>
    </message>
    <message>
        <source>it does not begin as a dump of pg_dump or pg_dumpall does</source>
        <translation>não começa como um dump do pg_dump ou do pg_dumpall</translation>
    </message>
    <message>
        <source>it ends before the last lines that pg_dump writes</source>
        <translation>termina antes das últimas linhas que o pg_dump grava</translation>
    </message>
    <message>
        <source>%1 has the rows of the backup in another order.</source>
        <translation>%1 tem as linhas do backup em outra ordem.</translation>
    </message>
    <message>
        <source>The prepared transaction “%1” is open.</source>
        <translation>A transação preparada “%1” está aberta.</translation>
    </message>
    <message>
        <source>End it, connected to this database: COMMIT PREPARED or ROLLBACK PREPARED.</source>
        <translation>Encerre-a, conectado a este banco de dados: COMMIT PREPARED ou ROLLBACK PREPARED.</translation>
    </message>
    <message>
        <source>The replication slot “%1” reads this database: its consumer would silently lose its place.</source>
        <translation>O slot de replicação “%1” lê este banco de dados: seu consumidor perderia a posição sem aviso.</translation>
    </message>
    <message>
        <source>Stop the consumer and drop the slot by pg_drop_replication_slot().</source>
        <translation>Pare o consumidor e exclua o slot com pg_drop_replication_slot().</translation>
    </message>
    <message>
        <source>The subscription “%1” fills this database.</source>
        <translation>A assinatura “%1” alimenta este banco de dados.</translation>
    </message>
    <message>
        <source>Drop it, or disable it and set its slot to NONE.</source>
        <translation>Exclua-a, ou desative-a e defina seu slot como NONE.</translation>
    </message>
    <message>
        <source>“%1” is a template database: PostgreSQL does not drop those.</source>
        <translation>“%1” é um banco de dados modelo: o PostgreSQL não exclui esses.</translation>
    </message>
    <message>
        <source>Clear the mark first: ALTER DATABASE %1 IS_TEMPLATE false.</source>
        <translation>Remova antes a marca: ALTER DATABASE %1 IS_TEMPLATE false.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is no whole number from %2 to %3.</source>
        <translation>No servidor salvo, “%1” não é um número inteiro de %2 a %3.</translation>
    </message>
    <message>
        <source>lacks a quotation mark</source>
        <translation>não tem a aspa de fechamento</translation>
    </message>
    <message>
        <source>has too many dots outside of quotation marks</source>
        <translation>tem pontos demais fora das aspas</translation>
    </message>
    <message>
        <source>is no name and no pattern</source>
        <translation>não é um nome nem um padrão</translation>
    </message>
    <message>
        <source>Free space on the disk that holds it; %1 shows which backups could go.</source>
        <translation>Libere espaço no disco que o contém; %1 mostra quais backups poderiam sair.</translation>
    </message>
    <message>
        <source>A limit on the size of files is reached: ulimit -f, or that of the file system.</source>
        <translation>Um limite de tamanho de arquivos foi atingido: ulimit -f ou o do sistema de arquivos.</translation>
    </message>
    <message>
        <source>Too many files are open at once: raise the limit (ulimit -n), or use --jobs 1.</source>
        <translation>Há arquivos demais abertos ao mesmo tempo: aumente o limite (ulimit -n) ou use --jobs 1.</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>faltam alguns segundos</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>Set HOME or LARDER_HOME to a folder that can be written.</source>
        <translation>Defina HOME ou LARDER_HOME como uma pasta em que se possa escrever.</translation>
    </message>
    <message>
        <source>The catalogue cannot be made. %1</source>
        <translation>O catálogo não pode ser criado. %1</translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged: %2.</source>
        <translation>O catálogo %1 está danificado: %2.</translation>
    </message>
    <message>
        <source>No backup is lost. Close the other Larder windows, then run %1.</source>
        <translation>Nenhum backup foi perdido. Feche as outras janelas do Larder e execute %1.</translation>
    </message>
    <message>
        <source>its tables are not those of this Larder</source>
        <translation>suas tabelas não são as deste Larder</translation>
    </message>
    <message>
        <source>another Larder has it open, so that it cannot be made anew</source>
        <translation>outro Larder o mantém aberto, por isso não pode ser refeito</translation>
    </message>
    <message>
        <source>Another Larder is making the catalogue %1 anew.</source>
        <translation>Outro Larder está refazendo o catálogo %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>The catalogue was damaged and has been made anew from the backups. The history of jobs was in it; what is left of it is %1.</source>
        <translation>O catálogo estava danificado e foi refeito a partir dos backups. O histórico de tarefas estava nele; o que restou é %1.</translation>
    </message>
    <message>
        <source>The backup directory itself is read instead.</source>
        <translation>Em vez disso, o próprio diretório de backup é lido.</translation>
    </message>
    <message>
        <source>No backup is lost. %1 makes it anew.</source>
        <translation>Nenhum backup foi perdido. %1 o refaz.</translation>
    </message>
    <message>
        <source>Free space on the disk that holds %1; the backup directory is not meant.</source>
        <translation>Libere espaço no disco de %1; não se trata do diretório de backup.</translation>
    </message>
    <message>
        <source>Another program has been writing to it for long; try again.</source>
        <translation>Outro programa está gravando nele há muito tempo; tente novamente.</translation>
    </message>
    <message>
        <source>What it holds: %1.</source>
        <translation>O que ele contém: %1.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to %2, which does not exist.</source>
        <translation>%1 é um link simbólico para %2, que não existe.</translation>
    </message>
    <message>
        <source>Name the file itself, or remove the link.</source>
        <translation>Indique o próprio arquivo ou remova o link.</translation>
    </message>
    <message>
        <source>%1 is no file that can be written.</source>
        <translation>%1 não é um arquivo que possa ser escrito.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indique um arquivo.</translation>
    </message>
    <message>
        <source>%1 lies among the backups.</source>
        <translation>%1 está entre os backups.</translation>
    </message>
    <message>
        <source>Choose a file in another folder: only backups are written there.</source>
        <translation>Escolha um arquivo em outra pasta: ali só são gravados backups.</translation>
    </message>
    <message>
        <source>Cannot write to standard output</source>
        <translation>Não é possível escrever na saída padrão</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>saída padrão</translation>
    </message>
    <message>
        <source>An administrator can allow it: %1 Or exclude what may not be read.</source>
        <translation>Um administrador pode permitir: %1 Ou exclua o que não pode ser lido.</translation>
    </message>
    <message>
        <source>%1 is damaged: its end speaks of %2 gzip members with %3 bytes of SQL, and %4 with %5 are there.</source>
        <translation>%1 está danificado: seu fim fala de %2 membros gzip com %3 bytes de SQL, e há %4 com %5.</translation>
    </message>
    <message>
        <source>It was killed, or the computer went down.</source>
        <translation>Foi interrompida, ou o computador caiu.</translation>
    </message>
    <message>
        <source>left out by a pattern</source>
        <translation>excluído por um padrão</translation>
    </message>
    <message>
        <source>a template</source>
        <translation>um modelo</translation>
    </message>
    <message>
        <source>saved only when named</source>
        <translation>salvo apenas quando nomeado</translation>
    </message>
    <message>
        <source>it takes no connections of yours</source>
        <translation>não aceita suas conexões</translation>
    </message>
    <message>
        <source>kept for undo by a restore</source>
        <translation>mantido por uma restauração para desfazer</translation>
    </message>
    <message>
        <source>scratch database of a restore or drill</source>
        <translation>banco de trabalho de uma restauração ou simulação</translation>
    </message>
    <message>
        <source>… %1 lines are left out here …</source>
        <translation>… %1 linhas foram omitidas aqui …</translation>
    </message>
    <message>
        <source>“%1” must be given, or --all, but not both.</source>
        <translation>É preciso informar “%1” ou --all, mas não ambos.</translation>
    </message>
    <message>
        <source>Name the backups whose files are gone.</source>
        <translation>Nomeie os backups cujos arquivos sumiram.</translation>
    </message>
    <message>
        <source>“%1” must be given, or --database, but not both.</source>
        <translation>É preciso informar “%1” ou --database, mas não ambos.</translation>
    </message>
    <message>
        <source>“%1” must be given, or one of --latest, --all and --sample.</source>
        <translation>É preciso informar “%1” ou uma das opções --latest, --all e --sample.</translation>
    </message>
    <message>
        <source>“%1” goes with --apply.</source>
        <translation>“%1” acompanha --apply.</translation>
    </message>
    <message>
        <source>Forget the record of %1</source>
        <translation>Esquecer o registro de %1</translation>
    </message>
    <message>
        <source>Forget %1 records</source>
        <translation>Esquecer %1 registros</translation>
    </message>
    <message>
        <source>%1: “%2” is no port from 1 to 65535.</source>
        <translation>%1: “%2” não é uma porta de 1 a 65535.</translation>
    </message>
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
        <source>RESTORE.txt cannot be written: %1</source>
        <translation>RESTORE.txt não pode ser gravado: %1</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted (sslmode=%2): who listens reads along.</source>
        <translation>A conexão com %1 não é criptografada (sslmode=%2): quem escuta lê junto.</translation>
    </message>
    <message>
        <source>Saved the note of %1.</source>
        <translation>A nota de %1 foi salva.</translation>
    </message>
    <message>
        <source>There was nothing to change on %1.</source>
        <translation>Não havia nada a alterar em %1.</translation>
    </message>
    <message>
        <source>%1 is pinned.</source>
        <translation>%1 está fixado.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <translation>%1 não está mais fixado.</translation>
    </message>
    <message>
        <source>Free space there or choose another backup directory. What could go: %1.</source>
        <translation>Libere espaço ali ou escolha outra pasta de backup. O que poderia sair: %1.</translation>
    </message>
    <message>
        <source>There are no databases &quot;%1&quot; on %2.</source>
        <translation>Não há bancos de dados “%1” em %2.</translation>
    </message>
    <message>
        <source>%1 lists the databases there are; take a dropped one off the server&apos;s list.</source>
        <translation>%1 lista os bancos existentes; tire da lista do servidor o que foi removido.</translation>
    </message>
    <message>
        <source>%1 is not saved: %2.</source>
        <translation>%1 não é salvo: %2.</translation>
    </message>
    <message>
        <source>%1 Cleaning up is left to the next backup.</source>
        <translation>%1 A limpeza fica para o próximo backup.</translation>
    </message>
    <message>
        <source>The backups are saved</source>
        <translation>Os backups estão salvos</translation>
    </message>
    <message>
        <source>No database of %1 is called like &quot;%2&quot;.</source>
        <translation>Nenhum banco de %1 tem nome como “%2”.</translation>
    </message>
    <message>
        <source>Nothing of %1 is removed: no good copy of it would stay.</source>
        <translation>Nada de %1 é removido: não restaria cópia boa.</translation>
    </message>
    <message>
        <source>Read %1 before older ones go</source>
        <translation>Ler %1 antes que as antigas saiam</translation>
    </message>
    <message>
        <source>Nothing of %1 is removed, for the copy that was to stay cannot be relied on: %2</source>
        <translation>Nada de %1 é removido, pois não se pode confiar na cópia que ficaria: %2</translation>
    </message>
    <message>
        <source>Would read %1 before older ones go</source>
        <translation>Leria %1 antes que as antigas saiam</translation>
    </message>
    <message>
        <source>read before older ones go</source>
        <translation>lida antes que as antigas saiam</translation>
    </message>
    <message>
        <source>Write names as in SQL; what it holds is told by %1.</source>
        <translation>Escreva os nomes como em SQL; o que ele contém: %1.</translation>
    </message>
    <message>
        <source>It can be found by a part of its name: %1.</source>
        <translation>Pode ser encontrado por uma parte do nome: %1.</translation>
    </message>
    <message>
        <source>%1 object is called %2.</source>
        <translation>%1 objeto se chama %2.</translation>
    </message>
    <message>
        <source>%1 takes %2 on the server; before this backup %3 are free in %4.</source>
        <translation>%1 ocupa %2 no servidor; antes deste backup há %3 livres em %4.</translation>
    </message>
    <message>
        <source>The contents of the large objects were not compared, only their number.</source>
        <translation>O conteúdo dos objetos grandes não foi comparado, apenas o número.</translation>
    </message>
    <message>
        <source>%1 table was read back; %2 differ.</source>
        <translation>%1 tabela foi relida; %2 diferem.</translation>
    </message>
    <message>
        <source>The private server is not confined (bubblewrap does not work here): functions of the backup run with the rights of its user.</source>
        <translation>O servidor privado não está confinado (o bubblewrap não funciona aqui): funções do backup rodam com os direitos do seu usuário.</translation>
    </message>
    <message>
        <source>Those there are: %1.</source>
        <translation>Os que existem: %1.</translation>
    </message>
    <message>
        <source>%1 of the checks stands in the way.</source>
        <translation>%1 das verificações impede.</translation>
    </message>
    <message>
        <source>The file of %1 is there: it is not forgotten.</source>
        <translation>O arquivo de %1 existe: não é esquecido.</translation>
    </message>
    <message>
        <source>Only the records of backups whose files are gone can be forgotten; a cleanup removes the others.</source>
        <translation>Só podem ser esquecidos os registros de backups cujos arquivos sumiram; uma limpeza remove os outros.</translation>
    </message>
    <message>
        <source>Forget what is gone</source>
        <translation>Esquecer o que sumiu</translation>
    </message>
    <message>
        <source>Forgot %1</source>
        <translation>%1 esquecido</translation>
    </message>
    <message>
        <source>1 record forgotten.</source>
        <translation>1 registro esquecido.</translation>
    </message>
    <message>
        <source>%1 records forgotten.</source>
        <translation>%1 registros esquecidos.</translation>
    </message>
    <message>
        <source>It was applied, but the server still differs: %1.</source>
        <translation>Foi aplicado, mas o servidor ainda difere: %1.</translation>
    </message>
    <message>
        <source>Nothing is ever taken away from a role: do that by hand where it is meant.</source>
        <translation>Nada é retirado de um papel: faça isso à mão onde for desejado.</translation>
    </message>
    <message>
        <source>It was applied, but whether the server has all of it could not be asked: %1</source>
        <translation>Foi aplicado, mas não foi possível perguntar se o servidor tem tudo: %1</translation>
    </message>
    <message>
        <source>Backups by %1 hold no role passwords: only a superuser may read them.</source>
        <translation>Os backups feitos por %1 não contêm as senhas das roles: só um superusuário pode lê-las.</translation>
    </message>
    <message>
        <source>%1: PostgreSQL %2, %3 database.</source>
        <translation>%1: PostgreSQL %2, %3 banco de dados.</translation>
    </message>
    <message>
        <source>The restore was stopped.</source>
        <translation>A restauração foi interrompida.</translation>
    </message>
    <message>
        <source>It was not saved before. A backup of it can be loaded by: %1</source>
        <translation>Não foi salvo antes. Um backup dele pode ser carregado com: %1</translation>
    </message>
    <message>
        <source>It was saved as %1. Bring it back by: %2</source>
        <translation>Foi salvo como %1. Para trazê-lo de volta: %2</translation>
    </message>
    <message>
        <source>Database &quot;%1&quot; was dropped, and its restore did not succeed: %2</source>
        <translation>O banco de dados “%1” foi excluído e sua restauração não deu certo: %2</translation>
    </message>
    <message>
        <source>The replaced database could not be dropped, it is there as %1: %2</source>
        <translation>O banco substituído não pôde ser excluído, está como %1: %2</translation>
    </message>
    <message>
        <source>That the backup was restored could not be noted in its record: %1</source>
        <translation>Não foi possível anotar no registro do backup que ele foi restaurado: %1</translation>
    </message>
    <message>
        <source>Restore a backup instead; those there are: %1.</source>
        <translation>Restaure um backup em vez disso; os que existem: %1.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, that of the server %2: nothing is removed by age until they agree.</source>
        <translation>O relógio deste computador diz %1, o do servidor %2: nada é removido por idade até que concordem.</translation>
    </message>
    <message>
        <source>It is %1, and the newest backup is of %2: either nothing was saved since, or the clock of this computer is wrong. Nothing is removed by age until there are new backups.</source>
        <translation>É %1, e o backup mais recente é de %2: ou nada foi salvo desde então, ou o relógio deste computador está errado. Nada é removido por idade até haver novos backups.</translation>
    </message>
    <message>
        <source>No backup was made between %1 and %2: either the computer rested, or its clock is wrong. Backups from before are not removed by age until there are more days of new ones.</source>
        <translation>Nenhum backup foi feito entre %1 e %2: ou o computador descansou, ou o relógio está errado. Os backups anteriores não são removidos por idade até haver mais dias de novos.</translation>
    </message>
    <message>
        <source>Its date lies in the future.</source>
        <translation>A data dele está no futuro.</translation>
    </message>
    <message>
        <source>No recent backup of %1 was made by Larder, and nobody has read the files of others.</source>
        <translation>Nenhum backup recente de %1 foi feito pelo Larder, e ninguém leu os arquivos de outros.</translation>
    </message>
    <message>
        <source>Of %1 there are only parts, no backup of the whole database.</source>
        <translation>De %1 só há partes, nenhum backup do banco inteiro.</translation>
    </message>
    <message>
        <source>There is no good backup of %1. %2</source>
        <translation>Não há backup bom de %1. %2</translation>
    </message>
    <message>
        <source>The newest good backup of %1 was made %2.</source>
        <translation>O backup bom mais recente de %1 foi feito %2.</translation>
    </message>
    <message>
        <source>The newest backup of %1 is damaged. %2</source>
        <translation>O backup mais recente de %1 está danificado. %2</translation>
    </message>
    <message>
        <source>The last drill of %1 failed %2: %3</source>
        <translation>O último ensaio de %1 falhou %2: %3</translation>
    </message>
    <message>
        <source>%1 was never saved.</source>
        <translation>%1 nunca foi salvo.</translation>
    </message>
    <message>
        <source>The last backup failed %1: %2</source>
        <translation>O último backup falhou %1: %2</translation>
    </message>
    <message>
        <source>The last %1 backups failed, the newest %2: %3</source>
        <translation>Os últimos %1 backups falharam, o mais recente %2: %3</translation>
    </message>
    <message>
        <source>The file of the backup of %1 of %2 is missing beside its record.</source>
        <translation>O arquivo do backup de %1 de %2 está faltando ao lado do registro.</translation>
    </message>
    <message>
        <source>%1 files of backups of %2 are missing beside their records, the newest of %3.</source>
        <translation>Faltam %1 arquivos de backups de %2 ao lado dos registros, o mais recente de %3.</translation>
    </message>
    <message>
        <source>The next backups want %1; the disk has %2 free.</source>
        <translation>Os próximos backups precisam de %1; o disco tem %2 livres.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: %1</source>
        <translation>O catálogo não pode ser lido: %1</translation>
    </message>
    <message>
        <source>The server could not be asked which databases it has: %1</source>
        <translation>Não foi possível perguntar ao servidor quais bancos ele tem: %1</translation>
    </message>
    <message>
        <source>the clock is in doubt: nothing is removed</source>
        <translation>o relógio é duvidoso: nada é removido</translation>
    </message>
    <message>
        <source>no copy that stays could be read</source>
        <translation>nenhuma cópia que fica pôde ser lida</translation>
    </message>
    <message>
        <source>The name of the host is not known here: check its spelling and this machine&apos;s DNS.</source>
        <translation>O nome do host não é conhecido aqui: verifique a grafia e o DNS desta máquina.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>A porta é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>This sslmode wants the certificate of the server&apos;s authority: put it into ~/.postgresql/root.crt or name its file by sslrootcert.</source>
        <translation>Este sslmode exige o certificado da autoridade do servidor: coloque-o em ~/.postgresql/root.crt ou indique o arquivo com sslrootcert.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted here: check the authority&apos;s certificate (sslrootcert).</source>
        <translation>O certificado do servidor não é confiável aqui: verifique o da autoridade (sslrootcert).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name: connect by the name in it, or have it made out to this one.</source>
        <translation>O certificado do servidor está em outro nome: conecte-se por esse nome ou peça que seja emitido para este.</translation>
    </message>
    <message>
        <source>The server offers no TLS: have it turned on there (ssl = on), or choose another sslmode where the network is trusted.</source>
        <translation>O servidor não oferece TLS: peça que seja ativado (ssl = on) ou escolha outro sslmode onde a rede for confiável.</translation>
    </message>
    <message>
        <source>TLS could not be agreed on: check sslmode, certificates and the versions allowed.</source>
        <translation>Não houve acordo sobre TLS: verifique sslmode, certificados e versões permitidas.</translation>
    </message>
    <message>
        <source>Nobody listens there: check that the server runs, on this port, and for this address (listen_addresses).</source>
        <translation>Ninguém escuta ali: verifique se o servidor está em execução, nesta porta e para este endereço (listen_addresses).</translation>
    </message>
    <message>
        <source>There is no socket in this folder: check that the server runs, its port, and where its sockets are (unix_socket_directories).</source>
        <translation>Não há socket nesta pasta: verifique se o servidor está em execução, a porta e onde ficam os sockets (unix_socket_directories).</translation>
    </message>
    <message>
        <source>There is no way to this host: check the network, a VPN, a firewall.</source>
        <translation>Não há caminho até este host: verifique a rede, uma VPN, um firewall.</translation>
    </message>
    <message>
        <source>a file for messages in memory</source>
        <translation>um arquivo em memória para as mensagens</translation>
    </message>
    <message>
        <source>A limit set for this role or server is reached (temp_file_limit, for instance): an administrator can raise it.</source>
        <translation>Um limite definido para esta role ou servidor foi atingido (temp_file_limit, por exemplo): um administrador pode aumentá-lo.</translation>
    </message>
    <message>
        <source>The server lacks memory or another resource: its log says which.</source>
        <translation>Falta memória ou outro recurso ao servidor: o log dele diz qual.</translation>
    </message>
    <message>
        <source>A fixed limit of the server is reached: its documentation names them.</source>
        <translation>Um limite fixo do servidor foi atingido: a documentação dele os enumera.</translation>
    </message>
    <message>
        <source>Another session changed the same things at the same time: try again.</source>
        <translation>Outra sessão alterou as mesmas coisas ao mesmo tempo: tente de novo.</translation>
    </message>
    <message>
        <source>The server takes no changes: it is a standby, or set to read only.</source>
        <translation>O servidor não aceita alterações: é um standby ou está somente para leitura.</translation>
    </message>
    <message>
        <source>The server cannot read or write one of its own files: look at its log.</source>
        <translation>O servidor não consegue ler ou gravar um de seus próprios arquivos: veja o log dele.</translation>
    </message>
    <message>
        <source>The server found its own data damaged, or a fault of its own: look at its log.</source>
        <translation>O servidor encontrou seus próprios dados danificados ou uma falha própria: veja o log dele.</translation>
    </message>
    <message>
        <source>The server at %1 was lost while it committed: whether it did is not known.</source>
        <translation>O servidor %1 foi perdido durante a confirmação: não se sabe se ela ocorreu.</translation>
    </message>
    <message>
        <source>Look at what is there when the server answers again, before anything else is done.</source>
        <translation>Veja o que está lá quando o servidor voltar a responder, antes de qualquer outra coisa.</translation>
    </message>
    <message>
        <source>Patterns are those of psql&apos;s \d: lower case unless quoted, schema.table or a name in the search path.</source>
        <translation>Os padrões são os de \d do psql: minúsculas, a menos que entre aspas, esquema.tabela ou um nome no caminho de busca.</translation>
    </message>
    <message>
        <source>Free space on this machine&apos;s disk, or choose another backup directory.</source>
        <translation>Libere espaço no disco desta máquina ou escolha outro diretório de backup.</translation>
    </message>
    <message>
        <source>There are more tables or large objects than the server&apos;s lock table holds for one transaction: raise max_locks_per_transaction.</source>
        <translation>Há mais tabelas ou objetos grandes do que cabem na tabela de bloqueios do servidor em uma transação: aumente max_locks_per_transaction.</translation>
    </message>
    <message>
        <source>Add one: %1.</source>
        <translation>Adicione um: %1.</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is neither true nor false.</source>
        <translation>O campo “%1” do servidor salvo não é nem verdadeiro nem falso.</translation>
    </message>
    <message>
        <source>it is cut off: it ends after the rows, without indexes, keys and triggers</source>
        <translation>está cortado: termina depois das linhas, sem índices, chaves nem gatilhos</translation>
    </message>
    <message>
        <source>%1 has no record and does not show its end: whether something is missing there cannot be seen.</source>
        <translation>%1 não tem registro e não mostra seu fim: não se pode ver se falta algo ali.</translation>
    </message>
    <message>
        <source>%1 cannot be written to: what was found out is not recorded there.</source>
        <translation>Não é possível gravar em %1: o que foi constatado não fica registrado lá.</translation>
    </message>
    <message>
        <source>What was found out about %1 is not written down: %2</source>
        <translation>O que se descobriu sobre %1 não foi registrado: %2</translation>
    </message>
    <message>
        <source>Rows of %1 lie there.</source>
        <translation>Ali estão linhas de %1.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>schema only</source>
        <translation>somente definições</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>somente dados</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 tabela</translation>
    </message>
    <message>
        <source>some tables</source>
        <translation>algumas tabelas</translation>
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
        <translation>alguns esquemas</translation>
    </message>
    <message>
        <source>without 1 table</source>
        <translation>sem 1 tabela</translation>
    </message>
    <message>
        <source>without %1 tables</source>
        <translation>sem %1 tabelas</translation>
    </message>
    <message>
        <source>without some tables</source>
        <translation>sem algumas tabelas</translation>
    </message>
    <message>
        <source>without 1 schema</source>
        <translation>sem 1 esquema</translation>
    </message>
    <message>
        <source>without %1 schemas</source>
        <translation>sem %1 esquemas</translation>
    </message>
    <message>
        <source>without some schemas</source>
        <translation>sem alguns esquemas</translation>
    </message>
    <message>
        <source>without the rows of 1 table</source>
        <translation>sem as linhas de 1 tabela</translation>
    </message>
    <message>
        <source>without the rows of %1 tables</source>
        <translation>sem as linhas de %1 tabelas</translation>
    </message>
    <message>
        <source>without the rows of some tables</source>
        <translation>sem as linhas de algumas tabelas</translation>
    </message>
    <message>
        <source>without large objects</source>
        <translation>sem objetos grandes</translation>
    </message>
    <message>
        <source>without the rows of unlogged tables</source>
        <translation>sem as linhas das tabelas não registradas</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>todas as linhas</translation>
    </message>
    <message>
        <source>all definitions: tables, keys, indexes, functions</source>
        <translation>todas as definições: tabelas, chaves, índices, funções</translation>
    </message>
    <message>
        <source>everything but the tables %1</source>
        <translation>tudo menos as tabelas %1</translation>
    </message>
    <message>
        <source>everything but the schemas %1</source>
        <translation>tudo menos os esquemas %1</translation>
    </message>
    <message>
        <source>the tables %1</source>
        <translation>as tabelas %1</translation>
    </message>
    <message>
        <source>the schemas %1</source>
        <translation>os esquemas %1</translation>
    </message>
    <message>
        <source>the rows of %1</source>
        <translation>as linhas de %1</translation>
    </message>
    <message>
        <source>all large objects</source>
        <translation>todos os objetos grandes</translation>
    </message>
    <message>
        <source>the rows of unlogged tables</source>
        <translation>as linhas das tabelas não registradas</translation>
    </message>
    <message>
        <source>part of the database</source>
        <translation>parte do banco</translation>
    </message>
    <message>
        <source>what the job that made it left out</source>
        <translation>o que a tarefa que o fez deixou de fora</translation>
    </message>
    <message>
        <source>Move it away: Larder begins a new one with the next backup, and no backup is lost.</source>
        <translation>Mova-o para outro lugar: o Larder começa um novo no próximo backup, e nenhum backup se perde.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a list of checksums.</source>
        <translation>%1 é uma pasta, não uma lista de somas de verificação.</translation>
    </message>
    <message>
        <source>The record was changed by hand: SHA256SUMS lists another hash for it.</source>
        <translation>O registro foi alterado à mão: SHA256SUMS lista outro hash para ele.</translation>
    </message>
    <message>
        <source>it names an unknown level of proof</source>
        <translation>ele cita um nível de prova desconhecido</translation>
    </message>
    <message>
        <source>a newer Larder wrote it</source>
        <translation>um Larder mais novo o gravou</translation>
    </message>
    <message>
        <source>The notes on the files in %1 are too long.</source>
        <translation>As notas sobre os arquivos em %1 são longas demais.</translation>
    </message>
    <message>
        <source>Shorten the longest ones.</source>
        <translation>Encurte as mais longas.</translation>
    </message>
    <message>
        <source>The file is missing; only its record is left.</source>
        <translation>O arquivo está faltando; só resta o registro.</translation>
    </message>
    <message>
        <source>Waiting for another job on %1.</source>
        <translation>Aguardando outro trabalho em %1.</translation>
    </message>
    <message>
        <source>Waiting for another job on %1: &quot;%2&quot; by process %3 on host %4 since %5.</source>
        <translation>Aguardando outro trabalho em %1: “%2” pelo processo %3 na máquina %4 desde %5.</translation>
    </message>
    <message>
        <source>The lock on %1 was held by one that gave no sign of life: it is taken over.</source>
        <translation>O bloqueio de %1 era mantido por alguém que não deu sinal de vida: ele foi assumido.</translation>
    </message>
    <message>
        <source>The lock on %1 was held for &quot;%2&quot; by process %3 on host %4 since %5, which gave no sign of life: it is taken over.</source>
        <translation>O bloqueio de %1 era mantido para “%2” pelo processo %3 na máquina %4 desde %5, que não deu sinal de vida: ele foi assumido.</translation>
    </message>
    <message>
        <source>%1 is removed as soon as it is made.</source>
        <translation>%1 é removido assim que é criado.</translation>
    </message>
    <message>
        <source>See what else works in that folder.</source>
        <translation>Veja o que mais trabalha nessa pasta.</translation>
    </message>
    <message>
        <source>Mount the disk it lies on. If it was removed on purpose, make an empty folder there, then: %1.</source>
        <translation>Monte o disco em que ela fica. Se foi removida de propósito, crie ali uma pasta vazia e depois: %1.</translation>
    </message>
    <message>
        <source>The disk may not be mounted. Mount it, or, when the change is meant: %1.</source>
        <translation>O disco talvez não esteja montado. Monte-o ou, se a mudança é intencional: %1.</translation>
    </message>
    <message>
        <source>The file of the backup %1 in %2 is missing; only its record is left.</source>
        <translation>O arquivo do backup %1 em %2 está faltando; só resta o registro.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or let go of its record: %1</source>
        <translation>Traga o arquivo de volta de uma cópia ou abandone o registro: %1</translation>
    </message>
    <message>
        <source>Cannot change the note on a file without a record</source>
        <translation>Não é possível alterar a nota de um arquivo sem registro</translation>
    </message>
    <message>
        <source>there are %1 large objects, the backup has %2</source>
        <translation>há %1 objetos grandes, o backup tem %2</translation>
    </message>
    <message>
        <source>It is in %1 now: compare the tables named, and report this with the log.</source>
        <translation>Agora está em %1: compare as tabelas citadas e relate isto com o log.</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables and %3 large objects are those of the backup</source>
        <translation>%1 linhas em %2 tabelas e %3 objetos grandes são os do backup</translation>
    </message>
    <message>
        <source>Database &quot;%1&quot; was dropped half way and cannot be used any more: %2</source>
        <translation>O banco de dados “%1” foi excluído pela metade e não pode mais ser usado: %2</translation>
    </message>
    <message>
        <source>Finish it when the server answers again: DROP DATABASE.</source>
        <translation>Termine quando o servidor voltar a responder: DROP DATABASE.</translation>
    </message>
    <message>
        <source>process %1 of %2 (%3, from %4) in %5</source>
        <translation>processo %1 de %2 (%3, de %4) em %5</translation>
    </message>
    <message>
        <source>These sessions could not be ended: %1.</source>
        <translation>Estas sessões não puderam ser encerradas: %1.</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Bloqueios</translation>
    </message>
    <message>
        <source>All in one transaction, the tables, indexes and large objects of the backup need about %1 locks; the server has %2.</source>
        <translation>Em uma única transação, as tabelas, índices e objetos grandes do backup precisam de cerca de %1 bloqueios; o servidor tem %2.</translation>
    </message>
    <message>
        <source>Free space first: the database is dropped before it is loaded anew.</source>
        <translation>Libere espaço primeiro: o banco é excluído antes de ser carregado de novo.</translation>
    </message>
    <message>
        <source>A drill that was killed left the folder %1.</source>
        <translation>Um ensaio interrompido deixou a pasta %1.</translation>
    </message>
    <message>
        <source>A restore that was killed left the database %1.</source>
        <translation>Uma restauração interrompida deixou o banco de dados %1.</translation>
    </message>
    <message>
        <source>A restore that was killed left a database closed to connections.</source>
        <translation>Uma restauração interrompida deixou um banco de dados fechado a conexões.</translation>
    </message>
    <message>
        <source>%1 is no note of a restore.</source>
        <translation>%1 não é uma nota de uma restauração.</translation>
    </message>
    <message>
        <source>Part of a database</source>
        <translation>Parte de um banco</translation>
    </message>
    <message>
        <source>This backup holds rows only: it makes no tables to load them into.</source>
        <translation>Este backup só contém linhas: não cria tabelas onde carregá-las.</translation>
    </message>
    <message>
        <source>This backup holds a part of a database and will replace all of %1. Missing will be: %2.</source>
        <translation>Este backup contém parte de um banco e substituirá todo o %1. Faltará: %2.</translation>
    </message>
    <message>
        <source>Go on only if nobody needs that.</source>
        <translation>Continue apenas se ninguém precisar disso.</translation>
    </message>
    <message>
        <source>This backup holds a part of a database. If it replaced %1, these would be missing: %2.</source>
        <translation>Este backup contém parte de um banco. Se substituísse %1, faltaria: %2.</translation>
    </message>
    <message>
        <source>Use a backup of the whole database, or restore this one as a new database. To replace it all the same, confirm that a part is meant (--accept-partial).</source>
        <translation>Use um backup do banco inteiro, ou restaure este como banco novo. Para substituir assim mesmo, confirme que quer uma parte (--accept-partial).</translation>
    </message>
    <message>
        <source>This backup holds a part of a database. Missing will be: %1.</source>
        <translation>Este backup contém parte de um banco. Faltará: %1.</translation>
    </message>
    <message>
        <source>Use a backup of the whole database where all of it is needed.</source>
        <translation>Use um backup do banco inteiro onde tudo for necessário.</translation>
    </message>
    <message>
        <source>A note of an earlier restore cannot be read and was put aside as %1: %2</source>
        <translation>Uma nota de uma restauração anterior não pode ser lida e foi posta de lado como %1: %2</translation>
    </message>
    <message>
        <source>A note of an earlier restore cannot be read: %1</source>
        <translation>Uma nota de uma restauração anterior não pode ser lida: %1</translation>
    </message>
    <message>
        <source>What an earlier restore left could not be undone now: %1</source>
        <translation>O que uma restauração anterior deixou não pôde ser desfeito agora: %1</translation>
    </message>
    <message>
        <source>This standby has cancelled queries before to apply changes of its primary, and may have cancelled this dump. Set max_standby_streaming_delay higher or hot_standby_feedback on, or back up the primary.</source>
        <translation>Este standby já cancelou consultas para aplicar alterações do seu primário e pode ter cancelado este dump. Aumente max_standby_streaming_delay ou ative hot_standby_feedback, ou faça o backup do primário.</translation>
    </message>
    <message>
        <source>%1 is not saved, though there are backups of it: it takes no connections of this user. Where nobody meant that: ALTER DATABASE … ALLOW_CONNECTIONS true, or GRANT CONNECT ON DATABASE …; else leave it out (--exclude).</source>
        <translation>%1 não é salvo, embora haja backups dele: não aceita conexões deste usuário. Se ninguém quis isso: ALTER DATABASE … ALLOW_CONNECTIONS true, ou GRANT CONNECT ON DATABASE …; senão, exclua-o (--exclude).</translation>
    </message>
    <message>
        <source>No database %1 was made.</source>
        <translation>Nenhum banco %1 foi criado.</translation>
    </message>
    <message>
        <source>Database %1 is as it was.</source>
        <translation>O banco de dados %1 está como estava.</translation>
    </message>
    <message>
        <source>%1 takes no connections any more, so it is not saved.</source>
        <translation>%1 não aceita mais conexões e por isso não é salvo.</translation>
    </message>
    <message>
        <source>The server answers, and target_session_attrs (PGTARGETSESSIONATTRS) asks for another kind of server: leave it out, or name that one.</source>
        <translation>O servidor responde, mas target_session_attrs (PGTARGETSESSIONATTRS) pede outro tipo de servidor: retire-o, ou indique aquele.</translation>
    </message>
    <message>
        <source>What a killed restore has closed is opened by %1; what somebody closed by ALTER DATABASE … ALLOW_CONNECTIONS true. One left half dropped can only be dropped.</source>
        <translation>O que uma restauração interrompida fechou é aberto por %1; o que alguém fechou, por ALTER DATABASE … ALLOW_CONNECTIONS true. Um banco excluído pela metade só pode ser excluído.</translation>
    </message>
    <message>
        <source>The function %1 finds what it uses through the search_path, which is empty while a dump is loaded. In the database that is saved: ALTER FUNCTION %1 SET search_path = …; then back it up again.</source>
        <translation>A função %1 encontra o que usa pelo search_path, que fica vazio enquanto um dump é carregado. No banco que é salvo: ALTER FUNCTION %1 SET search_path = …; depois faça o backup de novo.</translation>
    </message>
    <message>
        <source>Database “%1” at %2 takes no connections.</source>
        <translation>O banco de dados “%1” em %2 não aceita conexões.</translation>
    </message>
    <message>
        <source>The session that holds the snapshot of the database is gone; look at the server&apos;s log, then try again.</source>
        <translation>A sessão que mantém o snapshot do banco se foi; veja o log do servidor e tente de novo.</translation>
    </message>
    <message>
        <source>pg_restore did not read %1 to its end (%2); nothing is known against the file.</source>
        <translation>O pg_restore não leu %1 até o fim (%2); nada se sabe contra o arquivo.</translation>
    </message>
    <message>
        <source>Find out what ended it, then try again. Where memory is short the kernel kills programs: journalctl -k tells.</source>
        <translation>Descubra o que o encerrou e tente de novo. Quando falta memória, o kernel encerra programas: journalctl -k mostra.</translation>
    </message>
    <message>
        <source>Loading over one connection: %1.</source>
        <translation>Carregando por uma única conexão: %1.</translation>
    </message>
    <message>
        <source>Loading over several connections failed, a single one is tried: %1</source>
        <translation>O carregamento por várias conexões falhou; tenta-se com uma só: %1</translation>
    </message>
    <message>
        <source>Nothing was dropped, because the server could not write to disk what it holds in memory (CHECKPOINT). %1</source>
        <translation>Nada foi excluído, porque o servidor não conseguiu gravar no disco o que tem na memória (CHECKPOINT). %1</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log; most often one of its disks is full.</source>
        <translation>Veja o log do servidor; na maioria das vezes um de seus discos está cheio.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>The file holds what is never sent to a server: %1</source>
        <translation>O arquivo contém o que nunca é enviado a um servidor: %1</translation>
    </message>
    <message>
        <source>Look at that place. If it can be spared, take it out of a copy of the file.</source>
        <translation>Veja esse ponto. Se for dispensável, retire-o de uma cópia do arquivo.</translation>
    </message>
    <message>
        <source>%1 of its statements are none that pg_dump writes, and may do anything with the rights of %2: %3</source>
        <translation>%1 de suas instruções não são das que o pg_dump escreve e podem fazer qualquer coisa com os direitos de %2: %3</translation>
    </message>
    <message>
        <source>They are sent, as you agreed to.</source>
        <translation>São enviadas, como você concordou.</translation>
    </message>
    <message>
        <source>Read them in the file, then say that they may be sent (--accept-statements).</source>
        <translation>Leia-as no arquivo e depois diga que podem ser enviadas (--accept-statements).</translation>
    </message>
    <message>
        <source>They are left out; nothing needs to be done.</source>
        <translation>São omitidas; não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Poderes do papel</translation>
    </message>
    <message>
        <source>%1 is a superuser: functions of the file may do anything on this server while it is loaded.</source>
        <translation>%1 é superusuário: as funções do arquivo podem fazer qualquer coisa neste servidor enquanto ele é carregado.</translation>
    </message>
    <message>
        <source>Replacing it needs its owner&apos;s rights or a superuser&apos;s: GRANT %1 TO %2, or restore it as a new database.</source>
        <translation>Substituí-lo exige os direitos do dono ou de um superusuário: GRANT %1 TO %2, ou restaure-o como banco novo.</translation>
    </message>
    <message>
        <source>The database is to belong to %1; %2 is no member.</source>
        <translation>O banco deve pertencer a %1; %2 não é membro.</translation>
    </message>
    <message>
        <source>As a superuser: GRANT %1 TO %2.</source>
        <translation>Como superusuário: GRANT %1 TO %2.</translation>
    </message>
    <message>
        <source>It is nothing that pg_dump writes, and may do anything.</source>
        <translation>Isso não é algo que o pg_dump escreva e pode fazer qualquer coisa.</translation>
    </message>
    <message>
        <source>The server may read it otherwise than it looks.</source>
        <translation>O servidor pode lê-lo de forma diferente da que parece.</translation>
    </message>
    <message>
        <source>It puts code of the file&apos;s maker into the server itself.</source>
        <translation>Isso coloca código do autor do arquivo no próprio servidor.</translation>
    </message>
    <message>
        <source>It goes on as another role.</source>
        <translation>Continua como outro papel.</translation>
    </message>
    <message>
        <source>It changes what belongs to PostgreSQL itself.</source>
        <translation>Altera o que pertence ao próprio PostgreSQL.</translation>
    </message>
    <message>
        <source>It connects to another server.</source>
        <translation>Conecta-se a outro servidor.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>The file was loaded no further than %1</source>
        <translation>O arquivo não foi carregado além de %1</translation>
    </message>
    <message>
        <source>It is too long to be read whole.</source>
        <translation>É longa demais para ser lida por inteiro.</translation>
    </message>
    <message>
        <source>It is about the database as a whole.</source>
        <translation>Diz respeito ao banco de dados como um todo.</translation>
    </message>
    <message>
        <source>It is about the whole server.</source>
        <translation>Diz respeito ao servidor inteiro.</translation>
    </message>
    <message>
        <source>The file goes on with another database here.</source>
        <translation>Aqui o arquivo continua com outro banco de dados.</translation>
    </message>
    <message>
        <source>It names the database to connect to.</source>
        <translation>Indica o banco de dados ao qual se conectar.</translation>
    </message>
    <message>
        <source>It is a command of psql, which nothing here runs.</source>
        <translation>É um comando do psql, que nada aqui executa.</translation>
    </message>
    <message>
        <source>A restore that was killed left the database %1 closed to connections: nobody can use it.</source>
        <translation>Uma restauração interrompida deixou o banco %1 fechado a conexões: ninguém pode usá-lo.</translation>
    </message>
    <message>
        <source>%1 It is on another server (system identifier %2).</source>
        <translation>%1 Está em outro servidor (identificador de sistema %2).</translation>
    </message>
    <message>
        <source>The scratch database %1 could not be dropped and takes space on the server: %2 It goes with the next backup or restore there, by %3, or by DROP DATABASE %1.</source>
        <translation>O banco de trabalho %1 não pôde ser excluído e ocupa espaço no servidor: %2 Ele some com o próximo backup ou restauração lá, com %3, ou com DROP DATABASE %1.</translation>
    </message>
    <message>
        <source>The backup ends in the middle.</source>
        <translation>O backup termina no meio.</translation>
    </message>
    <message>
        <source>The backup has text where pg_dump writes none.</source>
        <translation>O backup tem texto onde o pg_dump não escreve nenhum.</translation>
    </message>
    <message>
        <source>Behind the semicolon of a COPY, or behind a command, stands more on the same line: move it to a line of its own.</source>
        <translation>Depois do ponto e vírgula de um COPY, ou depois de um comando, há mais texto na mesma linha: coloque-o em uma linha própria.</translation>
    </message>
    <message>
        <source>%1 more statements were left out.</source>
        <translation>Mais %1 instruções foram omitidas.</translation>
    </message>
    <message>
        <source>Rows were left out.</source>
        <translation>Linhas foram omitidas.</translation>
    </message>
    <message>
        <source>This server has no such setting.</source>
        <translation>Este servidor não tem essa configuração.</translation>
    </message>
    <message>
        <source>Left out %1 %2</source>
        <translation>Omitido: %1 %2</translation>
    </message>
    <message>
        <source>%1 This is %2</source>
        <translation>%1 Trata-se da %2</translation>
    </message>
    <message>
        <source>%1 does not get empty.</source>
        <translation>%1 não fica vazio.</translation>
    </message>
    <message>
        <source>Find out what writes to it.</source>
        <translation>Descubra o que grava ali.</translation>
    </message>
    <message>
        <source>There is no SQL text in %1, but something packed.</source>
        <translation>Em %1 não há texto SQL, mas algo compactado.</translation>
    </message>
    <message>
        <source>The end of line %1 is another one than that of the lines before it: they are left as they are, and carriage returns are taken for data, as psql does.</source>
        <translation>A linha %1 não termina como as anteriores: elas ficam como estão, e os retornos de carro são tomados por dados, como faz o psql.</translation>
    </message>
    <message>
        <source>%1 is the table of contents of a dump in directory format.</source>
        <translation>%1 é o índice de um dump no formato de diretório.</translation>
    </message>
    <message>
        <source>Name the folder it lies in.</source>
        <translation>Indique a pasta em que ele está.</translation>
    </message>
    <message>
        <source>%1 is an archive of pg_dump&apos;s tar format.</source>
        <translation>%1 é um arquivo no formato tar do pg_dump.</translation>
    </message>
    <message>
        <source>It is read through %1.</source>
        <translation>A leitura passa por %1.</translation>
    </message>
    <message>
        <source>The dump in it is %1.</source>
        <translation>O dump contido nele é %1.</translation>
    </message>
    <message>
        <source>It is converted from UTF-16.</source>
        <translation>O texto é convertido de UTF-16.</translation>
    </message>
    <message>
        <source>It begins with a byte order mark, which is left out.</source>
        <translation>Começa com uma marca de ordem de bytes, que é deixada de fora.</translation>
    </message>
    <message>
        <source>Its lines end with carriage return and line feed, as a terminal (docker exec -t) or Windows makes them.</source>
        <translation>Suas linhas terminam com retorno de carro e quebra de linha, como um terminal (docker exec -t) ou o Windows as escreve.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16. Where PowerShell wrote it, look at letters beyond ASCII: PowerShell may have changed them.</source>
        <translation>O texto foi convertido de UTF-16. Se o PowerShell o escreveu, confira as letras fora do ASCII: o PowerShell pode tê-las alterado.</translation>
    </message>
    <message>
        <source>Lines before the dump were left out: %1</source>
        <translation>Linhas antes do dump foram deixadas de fora: %1</translation>
    </message>
    <message>
        <source>Lines behind the dump were left out: %1</source>
        <translation>Linhas depois do dump foram deixadas de fora: %1</translation>
    </message>
    <message>
        <source>%1 is protected with a password.</source>
        <translation>%1 está protegido por senha.</translation>
    </message>
    <message>
        <source>Unpack it with that password first, for instance by 7z x.</source>
        <translation>Descompacte-o primeiro com essa senha, por exemplo com 7z x.</translation>
    </message>
    <message>
        <source>%1 holds a dump in directory format.</source>
        <translation>%1 contém um dump no formato de diretório.</translation>
    </message>
    <message>
        <source>Unpack it and name the folder with toc.dat.</source>
        <translation>Descompacte-o e indique a pasta com toc.dat.</translation>
    </message>
    <message>
        <source>There is no PostgreSQL dump in %1.</source>
        <translation>Não há nenhum dump do PostgreSQL em %1.</translation>
    </message>
    <message>
        <source>It holds no files.</source>
        <translation>Não contém nenhum arquivo.</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Contém: %1.</translation>
    </message>
    <message>
        <source>There are several dumps in %1: %2.</source>
        <translation>Há vários dumps em %1: %2.</translation>
    </message>
    <message>
        <source>Unpack the one you want and name that: %1</source>
        <translation>Descompacte o que você quer e indique-o: %1</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2.</source>
        <translation>Não é possível descompactar %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked at %2: %3.</source>
        <translation>Não é possível descompactar %1 em %2: %3.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but an HTML page.</source>
        <translation>%1 não é um dump do PostgreSQL, mas uma página HTML.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but an XML document.</source>
        <translation>%1 não é um dump do PostgreSQL, mas um documento XML.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but an image.</source>
        <translation>%1 não é um dump do PostgreSQL, mas uma imagem.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but a PDF document.</source>
        <translation>%1 não é um dump do PostgreSQL, mas um documento PDF.</translation>
    </message>
    <message>
        <source>%1 is a dump of MySQL or MariaDB, not of PostgreSQL.</source>
        <translation>%1 é um dump do MySQL ou do MariaDB, não do PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is of SQLite, not of PostgreSQL.</source>
        <translation>%1 é do SQLite, não do PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is an archive of MongoDB, not of PostgreSQL.</source>
        <translation>%1 é um arquivo do MongoDB, não do PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is of Microsoft SQL Server, not of PostgreSQL.</source>
        <translation>%1 é do Microsoft SQL Server, não do PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is encrypted: decrypt it first, with the program that made it.</source>
        <translation>%1 está criptografado: decifre-o primeiro com o programa que o fez.</translation>
    </message>
    <message>
        <source>%1 is packed with a program that is not read here (7-Zip, RAR, compress): unpack it first.</source>
        <translation>%1 está compactado com um programa que não é lido aqui (7-Zip, RAR, compress): descompacte-o primeiro.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump: it begins with zeros, as files do whose contents a disk or a copy has lost.</source>
        <translation>%1 não é um dump do PostgreSQL: começa com zeros, como arquivos cujo conteúdo um disco ou uma cópia perdeu.</translation>
    </message>
    <message>
        <source>%1 is packed more than %2 times over.</source>
        <translation>%1 está compactado mais de %2 vezes.</translation>
    </message>
    <message>
        <source>lz4 cannot be started.</source>
        <translation>Não é possível iniciar o lz4.</translation>
    </message>
    <message>
        <source>%1 has no room for the archive in %2, which has to be unpacked for pg_restore.</source>
        <translation>%1 não tem espaço para o arquivo contido em %2, que precisa ser descompactado para o pg_restore.</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder with more room.</source>
        <translation>Defina TMPDIR como uma pasta com mais espaço.</translation>
    </message>
    <message>
        <source>UTF-16 cannot be converted</source>
        <translation>Não é possível converter UTF-16</translation>
    </message>
    <message>
        <source>it ends inside a character</source>
        <translation>o texto termina dentro de um caractere</translation>
    </message>
    <message>
        <source>half a character stands alone</source>
        <translation>há meio caractere sozinho</translation>
    </message>
    <message>
        <source>%1 says that its text is %2, but was rewritten as UTF-16: letters beyond ASCII are lost.</source>
        <translation>%1 diz que seu texto está em %2, mas foi reescrito em UTF-16: as letras fora do ASCII se perderam.</translation>
    </message>
    <message>
        <source>Make the dump again with pg_dump --file=FILE: PowerShell&apos;s &gt; rewrites what it is given.</source>
        <translation>Faça o dump de novo com pg_dump --file=ARQUIVO: o &gt; do PowerShell reescreve o que recebe.</translation>
    </message>
    <message>
        <source>%1 is no whole UTF-16 text: at byte %2 %3.</source>
        <translation>%1 não é um texto UTF-16 completo: no byte %2, %3.</translation>
    </message>
    <message>
        <source>“%1” goes with a whole backup and a new database only.</source>
        <translation>“%1” só vale com um backup inteiro e um banco novo.</translation>
    </message>
    <message>
        <source>Leave out --mode and --table, and name a database that does not exist yet.</source>
        <translation>Omita --mode e --table e indique um banco que ainda não exista.</translation>
    </message>
    <message>
        <source>Rescue what can be loaded of %1 into %2</source>
        <translation>Resgatar em %2 o que puder ser carregado de %1</translation>
    </message>
    <message>
        <source>The archive lies in something else and is unpacked into a temporary file for pg_restore.</source>
        <translation>O arquivo está dentro de outra coisa e é descompactado para o pg_restore em um arquivo temporário.</translation>
    </message>
    <message>
        <source>One is written in %1, the other in %2: rows with letters other than those of ASCII look different.</source>
        <translation>Um está escrito em %1, o outro em %2: linhas com letras fora do ASCII parecem diferentes.</translation>
    </message>
    <message>
        <source>It holds one database.</source>
        <translation>Ele contém um banco de dados.</translation>
    </message>
    <message>
        <source>It holds %1 databases.</source>
        <translation>Ele contém %1 bancos de dados.</translation>
    </message>
    <message>
        <source>Database &quot;%1&quot; of %2.</source>
        <translation>Banco de dados &quot;%1&quot; de %2.</translation>
    </message>
    <message>
        <source>There is no record of %1, and nothing confines the private server here: functions of the file would run with the rights of the user who runs it.</source>
        <translation>Não há registro de %1 e nada aqui confina o servidor privado: funções do arquivo rodariam com os direitos do usuário que o executa.</translation>
    </message>
    <message>
        <source>Install bubblewrap, or confirm that you trust where the file comes from (--accept-foreign).</source>
        <translation>Instale o bubblewrap ou confirme que confia na origem do arquivo (--accept-foreign).</translation>
    </message>
    <message>
        <source>Left out, because nothing is dropped here: %1.</source>
        <translation>Deixado de fora, porque aqui nada é removido: %1.</translation>
    </message>
    <message>
        <source>What can be loaded of it: %1</source>
        <translation>O que puder ser carregado dele: %1</translation>
    </message>
    <message>
        <source>Left out as asked: %1.</source>
        <translation>Deixado de fora como pedido: %1.</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>O relatório é %1</translation>
    </message>
    <message>
        <source>%1 says what is missing and why, and where refused rows are kept.</source>
        <translation>%1 diz o que falta e por quê, e onde as linhas recusadas estão guardadas.</translation>
    </message>
    <message>
        <source>apt install --only-upgrade postgresql-client-%1 (Debian, Ubuntu), dnf upgrade postgresql%1 (Fedora, Red Hat)</source>
        <translation>apt install --only-upgrade postgresql-client-%1 (Debian, Ubuntu), dnf upgrade postgresql%1 (Fedora, Red Hat)</translation>
    </message>
    <message>
        <source>The client programs %1.%2 have known security holes (%3), fixed in %1.%4: %5.</source>
        <translation>Os programas cliente %1.%2 têm falhas de segurança conhecidas (%3), corrigidas na %1.%4: %5.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2), and nothing here confines it: it is not run on an archive that may be forged, such as %3.</source>
        <translation>pg_restore %1 tem falhas de segurança conhecidas (%2) e nada aqui o confina: não é executado sobre um arquivo que pode estar forjado, como %3.</translation>
    </message>
    <message>
        <source>Install bubblewrap, or upgrade PostgreSQL&apos;s client programs: %1.</source>
        <translation>Instale o bubblewrap ou atualize os programas cliente do PostgreSQL: %1.</translation>
    </message>
    <message>
        <source>The host (%1) is a connection string, not the name of a host.</source>
        <translation>O host (%1) é uma string de conexão, não o nome de um host.</translation>
    </message>
    <message>
        <source>Give host, port, user and password each by itself.</source>
        <translation>Informe host, porta, usuário e senha separadamente.</translation>
    </message>
    <message>
        <source>A pooler such as PgBouncer stands before the server and takes no settings for a session: connect directly, by host and port of PostgreSQL itself.</source>
        <translation>Há um pooler, como o PgBouncer, diante do servidor, e ele não aceita configurações de sessão: conecte-se diretamente, pelo host e pela porta do próprio PostgreSQL.</translation>
    </message>
    <message>
        <source>The role may have no more connections. A job takes one for each of its --jobs and up to four more: give a smaller --jobs, end others, or have the limit raised: ALTER ROLE … CONNECTION LIMIT …</source>
        <translation>O papel não pode ter mais conexões. Uma tarefa usa uma para cada um de seus --jobs e até quatro a mais: informe um --jobs menor, encerre outras, ou peça que o limite seja aumentado: ALTER ROLE … CONNECTION LIMIT …</translation>
    </message>
    <message>
        <source>The database may have no more connections. A job takes one for each of its --jobs and up to four more: give a smaller --jobs, end others, or have the limit raised: ALTER DATABASE … CONNECTION LIMIT …</source>
        <translation>O banco de dados não pode ter mais conexões. Uma tarefa usa uma para cada um de seus --jobs e até quatro a mais: informe um --jobs menor, encerre outras, ou peça que o limite seja aumentado: ALTER DATABASE … CONNECTION LIMIT …</translation>
    </message>
    <message>
        <source>The server has no free connection. A job takes one for each of its --jobs and up to four more: give a smaller --jobs, end others, or raise max_connections.</source>
        <translation>O servidor não tem conexões livres. Uma tarefa usa uma para cada um de seus --jobs e até quatro a mais: informe um --jobs menor, encerre outras, ou aumente max_connections.</translation>
    </message>
    <message>
        <source>Only its owner or a superuser may change an extension: load without that by --no-comments, or without extensions by --no-extensions where the database has them already.</source>
        <translation>Somente o dono ou um superusuário pode alterar uma extensão: carregue sem isso com --no-comments, ou sem extensões com --no-extensions se o banco já as tiver.</translation>
    </message>
    <message>
        <source>Have a superuser make the extension in an empty database, then load into that with --mode empty --no-extensions; or load as a superuser.</source>
        <translation>Peça a um superusuário que crie a extensão em um banco vazio e carregue nele com --mode empty --no-extensions; ou carregue como superusuário.</translation>
    </message>
    <message>
        <source>Who loads has to be a member of that role (GRANT role TO user), or load without owners: --no-owner.</source>
        <translation>Quem carrega precisa ser membro desse papel (GRANT role TO user), ou carregue sem donos: --no-owner.</translation>
    </message>
    <message>
        <source>Load as the owner or as a superuser, or without owners and privileges: --no-owner --no-privileges.</source>
        <translation>Carregue como dono ou como superusuário, ou sem donos e privilégios: --no-owner --no-privileges.</translation>
    </message>
    <message>
        <source>Only a superuser of the server may do this: load as one.</source>
        <translation>Somente um superusuário do servidor pode fazer isso: carregue como um.</translation>
    </message>
    <message>
        <source>The server does not know this setting: it is one of a newer version, or of an extension that has to stand in shared_preload_libraries.</source>
        <translation>O servidor não conhece esta configuração: é de uma versão mais nova, ou de uma extensão que precisa constar em shared_preload_libraries.</translation>
    </message>
    <message>
        <source>Make the role first, or all of them from a backup of the roles; or load without owners and privileges: --no-owner --no-privileges.</source>
        <translation>Crie primeiro o papel, ou todos a partir de um backup dos papéis; ou carregue sem donos e privilégios: --no-owner --no-privileges.</translation>
    </message>
    <message>
        <source>The server lacks this collation: generate the locale on its machine, then let the database import it: SELECT pg_import_system_collations(&apos;pg_catalog&apos;);</source>
        <translation>Falta esta collation no servidor: gere o locale na máquina dele e faça o banco importá-lo: SELECT pg_import_system_collations(&apos;pg_catalog&apos;);</translation>
    </message>
    <message>
        <source>Make the tablespace on this server first, or load without: --no-tablespaces.</source>
        <translation>Crie primeiro o tablespace neste servidor, ou carregue sem ele: --no-tablespaces.</translation>
    </message>
    <message>
        <source>Install the extension&apos;s package on the server&apos;s machine. Where nothing needs it, load without: --no-extensions.</source>
        <translation>Instale o pacote da extensão na máquina do servidor. Se nada precisar dela, carregue sem: --no-extensions.</translation>
    </message>
    <message>
        <source>The library with this function is not on the server&apos;s machine: install its package there, of the version that belongs to the server.</source>
        <translation>A biblioteca com esta função não está na máquina do servidor: instale lá o pacote, na versão que corresponde ao servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s machine lacks this locale: generate it there (locale-gen), restart the server, then try again.</source>
        <translation>Falta este locale na máquina do servidor: gere-o lá (locale-gen), reinicie o servidor e tente de novo.</translation>
    </message>
    <message>
        <source>This encoding goes with another locale, or with the locale C: make the database yourself and restore into it with --mode empty.</source>
        <translation>Esta codificação combina com outro locale, ou com o locale C: crie você mesmo o banco e restaure nele com --mode empty.</translation>
    </message>
    <message>
        <source>Rows refer to rows that are not there; the server names the first. Put them right where they were saved and back up again, or load what can be loaded: --rescue.</source>
        <translation>Há linhas que se referem a linhas que não existem; o servidor cita a primeira. Corrija-as onde foram salvas e faça novo backup, ou carregue o que for possível: --rescue.</translation>
    </message>
    <message>
        <source>Two rows have the same key, which the server names: where they were saved the index no longer shows both (REINDEX there says so, too). Put them right and back up again, or load what can be loaded: --rescue.</source>
        <translation>Duas linhas têm a mesma chave, que o servidor cita: onde foram salvas, o índice não mostra mais as duas (REINDEX lá também diz isso). Corrija-as e faça novo backup, ou carregue o que for possível: --rescue.</translation>
    </message>
    <message>
        <source>A row does not satisfy this constraint: it, or what it calls, has changed since the row was written. Put the row right where it was saved and back up again, or load what can be loaded: --rescue.</source>
        <translation>Uma linha não satisfaz esta restrição: ela, ou o que ela chama, mudou desde que a linha foi escrita. Corrija a linha onde foi salva e faça novo backup, ou carregue o que for possível: --rescue.</translation>
    </message>
    <message>
        <source>These bytes are no text of that encoding. If the file is in another one than its SET client_encoding says, name that there; if the rows were saved so, put them right and back up again, or set them aside with --rescue.</source>
        <translation>Estes bytes não são texto nessa codificação. Se o arquivo estiver em outra que não a do seu SET client_encoding, indique-a ali; se as linhas foram salvas assim, corrija-as e faça novo backup, ou separe-as com --rescue.</translation>
    </message>
    <message>
        <source>The encoding of the database that is filled has no such letter: make one in UTF8 and restore into it with --mode empty.</source>
        <translation>A codificação do banco que está sendo preenchido não tem essa letra: crie um em UTF8 e restaure nele com --mode empty.</translation>
    </message>
    <message>
        <source>At this line the file is not what pg_dump wrote: it was edited, or messages of a program are mixed in.</source>
        <translation>Nesta linha o arquivo não é o que o pg_dump escreveu: foi editado, ou há mensagens de um programa misturadas.</translation>
    </message>
    <message>
        <source>The value does not fit its column: the column&apos;s type is another one than when the row was saved, or the row is damaged. Restore into a new database, or set such rows aside with --rescue.</source>
        <translation>O valor não cabe na coluna: o tipo dela é outro que não o de quando a linha foi salva, ou a linha está danificada. Restaure em um banco novo, ou separe essas linhas com --rescue.</translation>
    </message>
    <message>
        <source>The server (%1) does not know this statement. What a newer PostgreSQL wrote wants a server as new; its version stands at the top of the file.</source>
        <translation>O servidor (%1) não conhece este comando. O que um PostgreSQL mais novo escreveu exige um servidor tão novo quanto; a versão está no início do arquivo.</translation>
    </message>
    <message>
        <source>It is there already: restore into a new or an empty database.</source>
        <translation>Já existe: restaure em um banco novo ou vazio.</translation>
    </message>
    <message>
        <source>Nothing before this statement makes what it uses: the file is a part of a database, an extension was left out, or it lies in a schema that is not searched.</source>
        <translation>Nada antes deste comando cria o que ele usa: o arquivo é parte de um banco, uma extensão foi omitida, ou está em um esquema em que não se procura.</translation>
    </message>
    <message>
        <source>The server is out of memory: give a smaller --jobs, or lower maintenance_work_mem.</source>
        <translation>O servidor está sem memória: informe um --jobs menor, ou reduza maintenance_work_mem.</translation>
    </message>
    <message>
        <source>The function %1 finds what it uses through the search_path, which is empty while a dump is loaded; it lies in schema %2. In the database that is saved: ALTER FUNCTION %1 SET search_path = %2; then back it up again.</source>
        <translation>A função %1 encontra o que usa pelo search_path, que fica vazio enquanto um dump é carregado; isso está no esquema %2. No banco que é salvo: ALTER FUNCTION %1 SET search_path = %2; depois faça novo backup.</translation>
    </message>
    <message>
        <source>Rows refer to rows that are not there; the server names the first. All of them, where they were saved: %1 Put them right and back up again, or load what can be loaded: --rescue.</source>
        <translation>Há linhas que se referem a linhas que não existem; o servidor cita a primeira. Todas, onde foram salvas: %1 Corrija-as e faça novo backup, ou carregue o que for possível: --rescue.</translation>
    </message>
    <message>
        <source>The rights of user postgres cannot be taken on.</source>
        <translation>Não é possível assumir os direitos do usuário postgres.</translation>
    </message>
    <message>
        <source>Run Larder as an ordinary user.</source>
        <translation>Execute o Larder como um usuário comum.</translation>
    </message>
    <message>
        <source>The file was not made by Larder: its functions run with your rights while it is loaded.</source>
        <translation>O arquivo não foi feito pelo Larder: suas funções rodam com os seus direitos enquanto ele é carregado.</translation>
    </message>
    <message>
        <source>There is no record of this archive: it may be forged, mislead or crash pg_restore, and its functions run with your rights while it is loaded.</source>
        <translation>Não há registro deste arquivo: ele pode ter sido forjado, enganar ou travar o pg_restore, e suas funções rodam com os seus direitos enquanto ele é carregado.</translation>
    </message>
    <message>
        <source>Whatever can be read of it is loaded.</source>
        <translation>Tudo o que puder ser lido dele é carregado.</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Como é lido</translation>
    </message>
    <message>
        <source>They are refused, and reported.</source>
        <translation>São recusadas e informadas.</translation>
    </message>
    <message>
        <source>%1 of its statements are not for the database that is filled: %2</source>
        <translation>%1 de suas instruções não são para o banco de dados que é preenchido: %2</translation>
    </message>
    <message>
        <source>Owners and privileges are left out. Only a policy or a user mapping would still need them.</source>
        <translation>Proprietários e privilégios são deixados de fora. Só uma política ou um mapeamento de usuário ainda precisaria deles.</translation>
    </message>
    <message>
        <source>Bring them back from the globals backup of the same run (%1), create them (CREATE ROLE …), or go without owners and privileges (--no-owner --no-privileges).</source>
        <translation>Traga-os de volta do backup de roles e tablespaces da mesma execução (%1), crie-os (CREATE ROLE …), ou siga sem proprietários e privilégios (--no-owner --no-privileges).</translation>
    </message>
    <message>
        <source>None is created, as asked.</source>
        <translation>Nenhuma é criada, como pedido.</translation>
    </message>
    <message>
        <source>The tables of %1 have no rows.</source>
        <translation>As tabelas de %1 não têm linhas.</translation>
    </message>
    <message>
        <source>%1 is not empty: %2 has rows.</source>
        <translation>%1 não está vazio: %2 tem linhas.</translation>
    </message>
    <message>
        <source>Rows are loaded only where there are none; restore a whole backup as a new database.</source>
        <translation>Linhas só são carregadas onde não há nenhuma; restaure um backup completo como um banco de dados novo.</translation>
    </message>
    <message>
        <source>%1 Otherwise what needs it is left out and reported.</source>
        <translation>%1 Caso contrário, o que precisa disso é omitido e informado.</translation>
    </message>
    <message>
        <source>It chooses an encoding in which a letter may hold a backslash, and text hide statements. Dump it again with -E UTF8, or convert it: iconv -f ENCODING -t UTF-8, and UTF8 in the SET client_encoding of the file.</source>
        <translation>Escolhe uma codificação em que uma letra pode conter uma barra invertida e o texto esconder comandos. Faça o dump de novo com -E UTF8, ou converta-o: iconv -f CODIFICAÇÃO -t UTF-8, e UTF8 no SET client_encoding do arquivo.</translation>
    </message>
    <message>
        <source>It clears away what a new database does not have.</source>
        <translation>Ela remove o que um banco de dados novo não tem.</translation>
    </message>
    <message>
        <source>Let a user load it who is used for nothing else and may do nothing but this.</source>
        <translation>Deixe que o carregue um usuário que não sirva para mais nada e não possa fazer outra coisa.</translation>
    </message>
    <message>
        <source>If you do not trust its maker, let an ordinary user load it (--load-as USER).</source>
        <translation>Se não confia em quem o fez, deixe que um usuário comum o carregue (--load-as USUÁRIO).</translation>
    </message>
    <message>
        <source>%1 can do more than fill a database: functions of the file can act as %2 while it is loaded.</source>
        <translation>%1 pode fazer mais do que preencher um banco de dados: funções do arquivo podem agir como %2 durante a carga.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Proprietários</translation>
    </message>
    <message>
        <source>The backup gives objects to %1; %2 is no member.</source>
        <translation>O backup dá objetos a %1; %2 não é membro.</translation>
    </message>
    <message>
        <source>As a superuser: GRANT %1 TO %2, or leave the owners out (--no-owner).</source>
        <translation>Como superusuário: GRANT %1 TO %2, ou deixe os proprietários de fora (--no-owner).</translation>
    </message>
    <message>
        <source>PostgreSQL lets only superusers create these extensions: %1.</source>
        <translation>O PostgreSQL só deixa superusuários criarem estas extensões: %1.</translation>
    </message>
    <message>
        <source>If this server does the same the restore stops there. Let a superuser make an empty database with them and restore into that, or leave extensions out (--no-extensions).</source>
        <translation>Se este servidor fizer o mesmo, a restauração para ali. Peça a um superusuário um banco vazio com elas e restaure nele, ou deixe as extensões de fora (--no-extensions).</translation>
    </message>
    <message>
        <source>Load as</source>
        <translation>Carregar como</translation>
    </message>
    <message>
        <source>%1 may not create in %2 and its schema public.</source>
        <translation>%1 não pode criar em %2 nem em seu esquema public.</translation>
    </message>
    <message>
        <source>Make it the owner: ALTER DATABASE %1 OWNER TO %2.</source>
        <translation>Torne-o proprietário: ALTER DATABASE %1 OWNER TO %2.</translation>
    </message>
    <message>
        <source>The server does not let %1 in: %2</source>
        <translation>O servidor não deixa %1 entrar: %2</translation>
    </message>
    <message>
        <source>Put the password of this user into ~/.pgpass, or save the server once more with this user. pg_hba.conf has to let it in.</source>
        <translation>Ponha a senha deste usuário em ~/.pgpass ou salve o servidor mais uma vez com este usuário. O pg_hba.conf precisa deixá-lo entrar.</translation>
    </message>
    <message>
        <source>The server has no user %1.</source>
        <translation>O servidor não tem o usuário %1.</translation>
    </message>
    <message>
        <source>As a superuser: CREATE ROLE %1 LOGIN PASSWORD &apos;…&apos;.</source>
        <translation>Como superusuário: CREATE ROLE %1 LOGIN PASSWORD &apos;…&apos;.</translation>
    </message>
    <message>
        <source>%1 may not log in.</source>
        <translation>%1 não pode fazer login.</translation>
    </message>
    <message>
        <source>As a superuser: ALTER ROLE %1 LOGIN.</source>
        <translation>Como superusuário: ALTER ROLE %1 LOGIN.</translation>
    </message>
    <message>
        <source>%1 loads the backup, which can do no more than this user may.</source>
        <translation>%1 carrega o backup, que não pode fazer mais do que este usuário.</translation>
    </message>
    <message>
        <source>The new database is to belong to %1 while it is loaded; %2 is no member.</source>
        <translation>O novo banco pertencerá a %1 durante a carga; %2 não é membro.</translation>
    </message>
    <message>
        <source>This backup holds rows only: they go into the tables that are there.</source>
        <translation>Este backup contém apenas linhas: elas vão para as tabelas que já existem.</translation>
    </message>
    <message>
        <source>Use a backup of the whole database; or load this one into a database that has its tables and no rows (--mode empty).</source>
        <translation>Use um backup do banco de dados inteiro; ou carregue este em um banco de dados que tenha suas tabelas e nenhuma linha (--mode empty).</translation>
    </message>
    <message>
        <source>This backup holds indexes and keys of tables that it does not make (pg_dump --section=post-data).</source>
        <translation>Este backup contém índices e chaves de tabelas que ele não cria (pg_dump --section=post-data).</translation>
    </message>
    <message>
        <source>Use a backup of the whole database: its pre-data and data sections are missing here.</source>
        <translation>Use um backup do banco de dados inteiro: aqui faltam as seções pre-data e data.</translation>
    </message>
    <message>
        <source>%1 This is line %2: row %3 of %4</source>
        <translation>%1 Esta é a linha %2: registro %3 de %4</translation>
    </message>
    <message>
        <source>Client tools</source>
        <translation>Ferramentas cliente</translation>
    </message>
    <message>
        <source>Upgrade them: %1.</source>
        <translation>Atualize-as: %1.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2). It reads this archive because its record shows that it is yours.</source>
        <translation>pg_restore %1 tem falhas de segurança conhecidas (%2). Ele lê este arquivo porque o registro mostra que é seu.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2). It is confined: a forged archive can do no more than make it write a wrong script, and each statement of that is judged before it is sent.</source>
        <translation>pg_restore %1 tem falhas de segurança conhecidas (%2). Ele está confinado: um arquivo forjado só pode fazê-lo gravar um script errado, e cada comando deste é julgado antes de ser enviado.</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2), and nothing here confines it: it is not run on an archive without a record.</source>
        <translation>pg_restore %1 tem falhas de segurança conhecidas (%2) e nada aqui o confina: não é executado sobre um arquivo sem registro.</translation>
    </message>
    <message>
        <source>%1 of line %2</source>
        <translation>%1 da linha %2</translation>
    </message>
    <message>
        <source>Load what can be loaded</source>
        <translation>Carregar o que puder ser carregado</translation>
    </message>
    <message>
        <source>Count the rows</source>
        <translation>Contar as linhas</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be counted: %2</source>
        <translation>As linhas de %1 não podem ser contadas: %2</translation>
    </message>
    <message>
        <source>%1 It is not the archive that Larder wrote, and may mislead or crash pg_restore.</source>
        <translation>%1 Não é o arquivo que o Larder gravou e pode enganar o pg_restore ou fazê-lo falhar.</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables are in %3. Refused were %4 statements and %5 rows; %6 rows were not tried.</source>
        <translation>%1 linhas em %2 tabelas estão em %3. Foram recusadas %4 instruções e %5 linhas; %6 linhas não foram tentadas.</translation>
    </message>
    <message>
        <source>Everything since the BEGIN of line %1 was undone by the server.</source>
        <translation>Tudo desde o BEGIN da linha %1 foi desfeito pelo servidor.</translation>
    </message>
    <message>
        <source>%1: %2 rows loaded, %3 refused, %4 not tried.</source>
        <translation>%1: %2 linhas carregadas, %3 recusadas, %4 não tentadas.</translation>
    </message>
    <message>
        <source>More rows of it were in a part of the file that could not be read.</source>
        <translation>Havia mais linhas dela em uma parte do arquivo que não pôde ser lida.</translation>
    </message>
    <message>
        <source>They could be loaded only with a search_path: a function finds what it uses through it. ALTER FUNCTION … SET search_path = … mends that.</source>
        <translation>Só puderam ser carregadas com um search_path: uma função encontra por meio dele o que usa. ALTER FUNCTION … SET search_path = … corrige isso.</translation>
    </message>
    <message>
        <source>%1 more were refused.</source>
        <translation>Outras %1 foram recusadas.</translation>
    </message>
    <message>
        <source>Not all of them were kept: there are too many tables, or a row is too long.</source>
        <translation>Nem todas foram guardadas: há tabelas demais, ou uma linha é longa demais.</translation>
    </message>
    <message>
        <source>They are in %1. Mend that file, then load it with psql:</source>
        <translation>Elas estão em %1. Corrija esse arquivo e depois carregue-o com o psql:</translation>
    </message>
    <message>
        <source>It needs what was refused before: %1.</source>
        <translation>Ela precisa do que foi recusado antes: %1.</translation>
    </message>
    <message>
        <source>%1 rows have no partner. The constraint is off; this finds them:</source>
        <translation>%1 linhas não têm par. A restrição está ausente; isto as encontra:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>O que não pôde ser lido</translation>
    </message>
    <message>
        <source>%1 more places are damaged.</source>
        <translation>Outros %1 lugares estão danificados.</translation>
    </message>
    <message>
        <source>Whatever was defined there is missing as well, and is named nowhere here.</source>
        <translation>O que era definido ali também falta e não é citado em nenhum lugar aqui.</translation>
    </message>
    <message>
        <source>%1 behind damaged places were passed over: it is not sure what they belong to.</source>
        <translation>%1 depois de lugares danificados foram ignorados: não se sabe ao certo a que pertencem.</translation>
    </message>
    <message>
        <source>No rows were found for these tables, and they may have had some: %1.</source>
        <translation>Não foram encontradas linhas destas tabelas, e talvez houvesse: %1.</translation>
    </message>
    <message>
        <source>%1 more tables are not listed.</source>
        <translation>Outras %1 tabelas não estão listadas.</translation>
    </message>
    <message>
        <source>Statements that were refused</source>
        <translation>Instruções recusadas</translation>
    </message>
    <message>
        <source>%1 owners and grants: %2</source>
        <translation>%1 donos e permissões: %2</translation>
    </message>
    <message>
        <source>Those that the server refused are whole in refused.sql.</source>
        <translation>As que o servidor recusou estão inteiras em refused.sql.</translation>
    </message>
    <message>
        <source>What was loaded of %1 into %2, and what not</source>
        <translation>O que foi carregado de %1 em %2, e o que não foi</translation>
    </message>
    <message>
        <source>This is no proof of the backup: nothing was compared with it.</source>
        <translation>Isto não é uma prova do backup: nada foi comparado com ele.</translation>
    </message>
    <message>
        <source>Behind the first damaged place lines could not be counted.</source>
        <translation>Depois do primeiro lugar danificado, as linhas não puderam ser numeradas.</translation>
    </message>
    <message>
        <source>%1 statements about the database as a whole or the server were left out, as in every restore.</source>
        <translation>%1 instruções sobre o banco como um todo ou o servidor foram omitidas, como em toda restauração.</translation>
    </message>
    <message>
        <source>%1 settings are unknown to this server and were left out, as in every restore.</source>
        <translation>%1 configurações são desconhecidas por este servidor e foram omitidas, como em toda restauração.</translation>
    </message>
    <message>
        <source>%1 statements could be loaded only with a search_path: a function finds what it uses through it. ALTER FUNCTION … SET search_path = … mends that.</source>
        <translation>%1 instruções só puderam ser carregadas com um search_path: uma função encontra por meio dele o que usa. ALTER FUNCTION … SET search_path = … corrige isso.</translation>
    </message>
    <message>
        <source>The first %1 rows were refused one by one, so the others were not tried.</source>
        <translation>As primeiras %1 linhas foram recusadas uma a uma, por isso as demais não foram tentadas.</translation>
    </message>
    <message>
        <source>After %1 refused rows the others were not tried.</source>
        <translation>Depois de %1 linhas recusadas, as demais não foram tentadas.</translation>
    </message>
    <message>
        <source>The database has it already.</source>
        <translation>O banco de dados já o tem.</translation>
    </message>
    <message>
        <source>The file goes on in schema &quot;%1&quot;, which is not there.</source>
        <translation>O arquivo continua no esquema &quot;%1&quot;, que não existe.</translation>
    </message>
    <message>
        <source>It holds a part of a database: make the schema first, then load it into that database.</source>
        <translation>Ele contém uma parte de um banco de dados: crie primeiro o esquema e depois carregue-o nesse banco de dados.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>A pasta %1 não pode ser criada.</translation>
    </message>
    <message>
        <source>Rows that the server refuses are kept there: make it writable first.</source>
        <translation>As linhas que o servidor recusa são guardadas ali: primeiro torne-a gravável.</translation>
    </message>
    <message>
        <source>What only superusers may</source>
        <translation>Só para superusuários</translation>
    </message>
    <message>
        <source>The backup has comments on extensions that belong to somebody else than %1: %2.</source>
        <translation>O backup tem comentários em extensões que não são de %1: %2.</translation>
    </message>
    <message>
        <source>Leave comments out (--no-comments), or load as a superuser.</source>
        <translation>Omita os comentários (--no-comments), ou carregue como superusuário.</translation>
    </message>
    <message>
        <source>Only superusers may publish all tables, or all of a schema, and %1 is none: %2.</source>
        <translation>Somente superusuários podem publicar todas as tabelas, ou todas de um esquema, e %1 não é um: %2.</translation>
    </message>
    <message>
        <source>Leave publications out (--no-publications), or load as a superuser.</source>
        <translation>Omita as publicações (--no-publications), ou carregue como superusuário.</translation>
    </message>
    <message>
        <source>%1 may make no subscriptions, and the backup has these: %2.</source>
        <translation>%1 não pode criar assinaturas, e o backup tem estas: %2.</translation>
    </message>
    <message>
        <source>Leave subscriptions out (--no-subscriptions), or load as a superuser.</source>
        <translation>Omita as assinaturas (--no-subscriptions), ou carregue como superusuário.</translation>
    </message>
    <message>
        <source>%1 may not set default privileges for these roles, of which it is no member: %2.</source>
        <translation>%1 não pode definir privilégios padrão destes papéis, dos quais não é membro: %2.</translation>
    </message>
    <message>
        <source>Leave privileges out (--no-privileges), or have a superuser GRANT these roles to it.</source>
        <translation>Omita os privilégios (--no-privileges), ou peça a um superusuário que lhe conceda estes papéis (GRANT).</translation>
    </message>
    <message>
        <source>Privileges were given by other roles, and %1 may not act as they: %2.</source>
        <translation>Outros papéis deram privilégios, e %1 não pode agir como eles: %2.</translation>
    </message>
    <message>
        <source>Leave privileges out (--no-privileges), or load as a superuser.</source>
        <translation>Omita os privilégios (--no-privileges), ou carregue como superusuário.</translation>
    </message>
    <message>
        <source>Only superusers may make these, and %1 is none: %2.</source>
        <translation>Somente superusuários podem criar isto, e %1 não é um: %2.</translation>
    </message>
    <message>
        <source>Load as a superuser. If nothing needs them, restore only the tables that are wanted (--table).</source>
        <translation>Carregue como superusuário. Se nada precisar deles, restaure só as tabelas desejadas (--table).</translation>
    </message>
    <message>
        <source>%1 holds several databases: &quot;%2&quot; begins in line %3.</source>
        <translation>%1 contém vários bancos de dados: &quot;%2&quot; começa na linha %3.</translation>
    </message>
    <message>
        <source>Say which one is meant by --from: %1.</source>
        <translation>Diga qual é o desejado com --from: %1.</translation>
    </message>
    <message>
        <source>%1 names several databases, and each is empty.</source>
        <translation>%1 cita vários bancos de dados, e todos estão vazios.</translation>
    </message>
    <message>
        <source>%1 holds no database &quot;%2&quot;.</source>
        <translation>%1 não contém nenhum banco de dados &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>It names no database at all: leave out --from.</source>
        <translation>Ele não cita nenhum banco de dados: omita --from.</translation>
    </message>
    <message>
        <source>Those it holds: %1.</source>
        <translation>Os que ele contém: %1.</translation>
    </message>
    <message>
        <source>%1 fills database &quot;%2&quot; in several places: it comes back to it at line %3.</source>
        <translation>%1 preenche o banco de dados &quot;%2&quot; em vários lugares: volta a ele na linha %3.</translation>
    </message>
    <message>
        <source>pg_dumpall writes each database once: take the parts into files of their own.</source>
        <translation>O pg_dumpall grava cada banco de dados uma única vez: coloque as partes em arquivos próprios.</translation>
    </message>
    <message>
        <source>A program&apos;s message stands in the dump: %1 Both went into one file (2&gt;&amp;1, or a terminal). Make the dump again with pg_dump --file=FILE, or take the message out of a copy of the file.</source>
        <translation>No dump está a mensagem de um programa: %1 Os dois foram para um só arquivo (2&gt;&amp;1 ou um terminal). Faça o dump de novo com pg_dump --file=ARQUIVO, ou tire a mensagem de uma cópia do arquivo.</translation>
    </message>
    <message>
        <source>the large objects</source>
        <translation>os objetos grandes</translation>
    </message>
    <message>
        <source>Not comparable: the definitions of %1 objects are the same, rows not compared.</source>
        <translation>Não comparável: as definições de %1 objetos são iguais, linhas não comparadas.</translation>
    </message>
    <message>
        <source>What was compared is the same: %1 objects, %2 tables.</source>
        <translation>O que foi comparado é igual: %1 objetos, %2 tabelas.</translation>
    </message>
    <message>
        <source>Compare backups that hold the rows. One of the two does not hold, or does not tell, those of %1.</source>
        <translation>Compare backups que contenham as linhas. A um dos dois faltam as de %1, ou não podem ser reconhecidas.</translation>
    </message>
    <message>
        <source>Rows not compared: %1.</source>
        <translation>Linhas não comparadas: %1.</translation>
    </message>
    <message>
        <source>%1 is restorable; rows not compared</source>
        <translation>%1 é restaurável; linhas não comparadas</translation>
    </message>
    <message>
        <source>There is no record of %1, and %2 is a superuser: functions of the file may do anything on this server while it is loaded.</source>
        <translation>Não há registro de %1, e %2 é superusuário: as funções do arquivo podem fazer qualquer coisa neste servidor enquanto ele é carregado.</translation>
    </message>
    <message>
        <source>Drill it on a private server, let an ordinary user load it (--load-as USER), or confirm that you trust where the file comes from (--accept-foreign).</source>
        <translation>Teste-o em um servidor privado, deixe que um usuário comum o carregue (--load-as USER), ou confirme que confia na origem do arquivo (--accept-foreign).</translation>
    </message>
    <message>
        <source>%1 is readable; rows not compared</source>
        <translation>%1 é legível; linhas não comparadas</translation>
    </message>
    <message>
        <source>the contents of its large objects are not those of the backup</source>
        <translation>o conteúdo de seus objetos grandes não é o do backup</translation>
    </message>
    <message>
        <source>%1 large objects are those of the backup, which has no tables</source>
        <translation>%1 objetos grandes são os do backup, que não tem tabelas</translation>
    </message>
    <message>
        <source>the backup has no tables</source>
        <translation>o backup não tem tabelas</translation>
    </message>
    <message>
        <source>rows not compared; %1 large objects are those of the backup</source>
        <translation>linhas não comparadas; %1 objetos grandes são os do backup</translation>
    </message>
    <message>
        <source>rows not compared</source>
        <translation>linhas não comparadas</translation>
    </message>
    <message>
        <source>A \connect may be lost with the missing part: what stands behind it in the file may be of another database.</source>
        <translation>Um \connect pode ter se perdido com a parte que falta: o que vem depois no arquivo pode ser de outro banco de dados.</translation>
    </message>
    <message>
        <source>Name the backups to remove.</source>
        <translation>Informe os backups a remover.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Remove %1 backups</source>
        <translation>Remover %1 backups</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>não escolhido</translation>
    </message>
    <message>
        <source>removed by hand</source>
        <translation>removido à mão</translation>
    </message>
    <message>
        <source>Take the pin away first.</source>
        <translation>Tire primeiro a marca.</translation>
    </message>
    <message>
        <source>Remove the databases of its run with it.</source>
        <translation>Remova com ele os bancos de dados da sua execução.</translation>
    </message>
    <message>
        <source>Make a new backup of the database first.</source>
        <translation>Faça primeiro um novo backup do banco de dados.</translation>
    </message>
    <message>
        <source>Make a newer backup of the database first, and verify it.</source>
        <translation>Faça primeiro um backup mais novo do banco de dados e verifique-o.</translation>
    </message>
    <message>
        <source>%1 stays: %2.</source>
        <translation>%1 fica: %2.</translation>
    </message>
    <message>
        <source>Removing backups was not confirmed.</source>
        <translation>A remoção dos backups não foi confirmada.</translation>
    </message>
    <message>
        <source>Confirm it with --yes.</source>
        <translation>Confirme com --yes.</translation>
    </message>
    <message>
        <source>See what may go</source>
        <translation>Ver o que pode ir</translation>
    </message>
    <message>
        <source>What there is is told by %1.</source>
        <translation>O que há é dito por %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Removed %1 (%2)</source>
        <translation>%1 removido (%2)</translation>
    </message>
    <message>
        <source>%1 backup removed (%2).</source>
        <translation>%1 backup removido (%2).</translation>
    </message>
    <message>
        <source>%1 backups removed (%2).</source>
        <translation>%1 backups removidos (%2).</translation>
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
    <name>larder::BackupAdvanced</name>
    <message>
        <source>none, or for example: test_*</source>
        <translation>nenhum, ou por exemplo: test_*</translation>
    </message>
    <message>
        <source>none, or for example: audit, temp_*</source>
        <translation>nenhum, ou por exemplo: audit, temp_*</translation>
    </message>
    <message>
        <source>none, or for example: public.sessions, audit.*</source>
        <translation>nenhuma, ou por exemplo: public.sessions, audit.*</translation>
    </message>
    <message>
        <source>none, or for example: public.log</source>
        <translation>nenhuma, ou por exemplo: public.log</translation>
    </message>
    <message>
        <source>Without owners</source>
        <translation>Sem os donos</translation>
    </message>
    <message>
        <source>Without &amp;privileges</source>
        <translation>Sem os privilégios (REVO&amp;KE)</translation>
    </message>
    <message>
        <source>Also save ro&amp;les and tablespaces</source>
        <translation>Salvar também r&amp;oles e tablespaces</translation>
    </message>
    <message>
        <source>none, or for example: --no-comments</source>
        <translation>nenhuma, ou por exemplo: --no-comments</translation>
    </message>
    <message>
        <source>a shell command, or nothing</source>
        <translation>um comando do shell, ou nada</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Databases:</source>
        <translation>Bancos de dados:</translation>
    </message>
    <message>
        <source>Sc&amp;hemas:</source>
        <translation>&amp;Esquemas:</translation>
    </message>
    <message>
        <source>&amp;Tables:</source>
        <translation>Ta&amp;belas:</translation>
    </message>
    <message>
        <source>Rows &amp;in tables:</source>
        <translation>&amp;Linhas das tabelas:</translation>
    </message>
    <message>
        <source>all cores (%1)</source>
        <translation>todos os núcleos (%1)</translation>
    </message>
    <message>
        <source>Threads and processes at work at once</source>
        <translation>Threads e processos trabalhando ao mesmo tempo</translation>
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
        <source>not at all</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Further tries for a database whose backup failed for a passing reason: a broken connection, a lock, a change of its tables</source>
        <translation>Novas tentativas para um banco de dados cujo backup falhou por um motivo passageiro: uma conexão perdida, um bloqueio, uma mudança em suas tabelas</translation>
    </message>
    <message>
        <source>after </source>
        <translation>após </translation>
    </message>
    <message>
        <source>Seconds before each new try</source>
        <translation>Segundos antes de cada nova tentativa</translation>
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
        <source>Older backups are deleted after success; the newest good one of each database stays</source>
        <translation>Backups mais antigos são excluídos após o sucesso; o mais recente bom de cada banco de dados fica</translation>
    </message>
    <message>
        <source>They belong to the server, not to a database; without them owners may be missing</source>
        <translation>Eles pertencem ao servidor, não a um banco de dados; sem eles, podem faltar donos</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
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
        <source>Try again:</source>
        <translation>Tentar novamente:</translation>
    </message>
    <message>
        <source>How often to try again</source>
        <translation>Quantas vezes tentar novamente</translation>
    </message>
    <message>
        <source>After success, &amp;keep:</source>
        <translation>Após o sucesso, mante&amp;r:</translation>
    </message>
    <message>
        <source>Handed on are %1.</source>
        <translation>São repassadas: %1.</translation>
    </message>
    <message>
        <source>Run by /bin/sh before anything else. When it fails, nothing is backed up.</source>
        <translation>Executado por /bin/sh antes de qualquer outra coisa. Se falhar, nenhum backup é feito.</translation>
    </message>
    <message>
        <source>Run by /bin/sh at the end, also after a failure; LARDER_OUTCOME says how it went.</source>
        <translation>Executado por /bin/sh no final, mesmo depois de uma falha; LARDER_OUTCOME diz como foi.</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>More for pg_dump:</source>
        <translation>Opções para o pg_dump:</translation>
    </message>
    <message>
        <source>Command before:</source>
        <translation>Comando antes:</translation>
    </message>
    <message>
        <source>Command after:</source>
        <translation>Comando depois:</translation>
    </message>
    <message>
        <source>Where tables are named, schemas have no effect.</source>
        <translation>Quando há tabelas informadas, os esquemas não têm efeito.</translation>
    </message>
    <message>
        <source>Names or patterns of schemas, separated by commas</source>
        <translation>Nomes ou padrões de esquemas, separados por vírgulas</translation>
    </message>
    <message>
        <source>A backup of the schema only holds no rows.</source>
        <translation>Um backup só do esquema não contém linhas.</translation>
    </message>
    <message>
        <source>Names or patterns of tables that are saved empty, separated by commas</source>
        <translation>Nomes ou padrões de tabelas que são salvas vazias, separados por vírgulas</translation>
    </message>
    <message>
        <source>Archives always hold the owners; leave them out when restoring, or choose an SQL file.</source>
        <translation>Os arquivos custom e directory sempre contêm os donos; omita-os ao restaurar ou escolha um arquivo SQL.</translation>
    </message>
    <message>
        <source>What is restored belongs to whoever restores it</source>
        <translation>O que é restaurado pertence a quem o restaura</translation>
    </message>
    <message>
        <source>There are no further tries.</source>
        <translation>Não há novas tentativas.</translation>
    </message>
    <message>
        <source>Leave out who may do what (GRANT and REVOKE)</source>
        <translation>Deixar de fora quem pode fazer o quê (GRANT e REVOKE)</translation>
    </message>
    <message>
        <source>Names or patterns of databases, separated by commas</source>
        <translation>Nomes ou padrões de bancos de dados, separados por vírgulas</translation>
    </message>
    <message>
        <source>Names or patterns of tables, separated by commas</source>
        <translation>Nomes ou padrões de tabelas, separados por vírgulas</translation>
    </message>
    <message>
        <source> time</source>
        <translation> vez</translation>
    </message>
    <message>
        <source> times</source>
        <translation> vezes</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>“%1” %2.</translation>
    </message>
    <message>
        <source>leaves out %1</source>
        <translation>deixa de fora %1</translation>
    </message>
    <message>
        <source>no owners</source>
        <translation>sem donos</translation>
    </message>
    <message>
        <source>no privileges</source>
        <translation>sem privilégios</translation>
    </message>
    <message>
        <source>no roles and tablespaces</source>
        <translation>sem roles e tablespaces</translation>
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
        <translation>aguarda bloqueios por %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n further tries</source>
        <translation>
            <numerusform>%n nova tentativa</numerusform>
            <numerusform>%n novas tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>a command before</source>
        <translation>um comando antes</translation>
    </message>
    <message>
        <source>a command after</source>
        <translation>um comando depois</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
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
        <translation>Pequena</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>About as fast as reading the database alone; files up to 6 % larger than gzip&apos;s.</source>
        <translation>Quase tão rápida quanto apenas ler o banco de dados; arquivos até 6% maiores que os do gzip.</translation>
    </message>
    <message>
        <source>Several times faster than gzip, and files a little smaller than gzip&apos;s.</source>
        <translation>Várias vezes mais rápida que o gzip, com arquivos um pouco menores.</translation>
    </message>
    <message>
        <source>The smallest files, at about gzip&apos;s own pace.</source>
        <translation>Os menores arquivos, mais ou menos no ritmo do gzip.</translation>
    </message>
    <message>
        <source>Plain SQL any editor opens; takes about three times the space.</source>
        <translation>SQL puro que qualquer editor abre; ocupa cerca de três vezes mais espaço.</translation>
    </message>
    <message>
        <source>The smallest files that do not make the backup slower than reading the database.</source>
        <translation>Os menores arquivos que não deixam o backup mais lento que a leitura do banco de dados.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself: quickly, level 1.</source>
        <translation>O próprio pg_dump comprime o arquivo: rapidamente, nível 1.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself, at gzip&apos;s pace.</source>
        <translation>O próprio pg_dump comprime o arquivo, no ritmo do gzip.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself, slower than gzip: level 9.</source>
        <translation>O próprio pg_dump comprime o arquivo, mais devagar que o gzip: nível 9.</translation>
    </message>
    <message>
        <source>Not packed; takes about three times the space.</source>
        <translation>Sem compressão; ocupa cerca de três vezes mais espaço.</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself, at its own level.</source>
        <translation>O próprio pg_dump comprime o arquivo, no nível dele.</translation>
    </message>
    <message>
        <source>What to back up</source>
        <translation>O que incluir no backup</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>O quê:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
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
        <source>&amp;Full</source>
        <translation>Com&amp;pleto</translation>
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
    <message>
        <source>Tabl&amp;es…</source>
        <translation>Tabelas especí&amp;ficas…</translation>
    </message>
    <message>
        <source>Only what is named here. It does not count as a copy of the database.</source>
        <translation>Somente o que é informado aqui. Não conta como uma cópia do banco de dados.</translation>
    </message>
    <message>
        <source>S&amp;QL file</source>
        <translation>Arqu&amp;ivo SQL</translation>
    </message>
    <message>
        <source>Restores anywhere with psql alone; tables can be looked at without a restore.</source>
        <translation>Pode ser restaurado em qualquer lugar só com o psql; as tabelas podem ser examinadas sem restauração.</translation>
    </message>
    <message>
        <source>C&amp;ustom archive</source>
        <translation>Arquivo cus&amp;tom</translation>
    </message>
    <message>
        <source>One file for pg_restore, written by one process: for tools that expect it.</source>
        <translation>Um só arquivo para o pg_restore, gravado por um só processo: para ferramentas que o esperam.</translation>
    </message>
    <message>
        <source>Director&amp;y archive</source>
        <translation>Arquivo director&amp;y</translation>
    </message>
    <message>
        <source>A folder with a file for each table, for pg_restore with several processes.</source>
        <translation>Uma pasta com um arquivo para cada tabela, para o pg_restore com vários processos.</translation>
    </message>
    <message>
        <source>It may not fit: up to %1 are needed, %2 are free.</source>
        <translation>Pode não caber: são necessários até %1, há %2 livres.</translation>
    </message>
    <message>
        <source>It will hardly fit: about %1 are needed, %2 are free. Choose another folder or delete old backups there.</source>
        <translation>Dificilmente vai caber: são necessários cerca de %1, há %2 livres. Escolha outra pasta ou exclua backups antigos dali.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>Escolha uma pasta para os backups.</translation>
    </message>
    <message>
        <source>%1 is a file, no folder.</source>
        <translation>%1 é um arquivo, não uma pasta.</translation>
    </message>
</context>
<context>
    <name>larder::BackupDialog</name>
    <message>
        <source>&amp;Back up 1 database</source>
        <translation>Fa&amp;zer backup de 1 banco</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Back up %n databases</source>
        <translation>
            <numerusform>Fa&amp;zer backup de %n banco</numerusform>
            <numerusform>Fa&amp;zer backup de %n bancos</numerusform>
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
</context>
<context>
    <name>larder::BackupTablePicker</name>
    <message>
        <source>Choose tables</source>
        <translation>Escolher tabelas</translation>
    </message>
    <message>
        <source>Tables of %1</source>
        <translation>Tabelas de %1</translation>
    </message>
    <message>
        <source>As of the backup of %1. Newer tables can be typed.</source>
        <translation>Conforme o backup de %1. Tabelas mais novas podem ser digitadas.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>Filtrar as tabelas</translation>
    </message>
    <message>
        <source>Tables to back up</source>
        <translation>Tabelas para o backup</translation>
    </message>
    <message>
        <source>Space ticks a table.</source>
        <translation>Espaço marca uma tabela.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tick at least one table.</source>
        <translation>Marque pelo menos uma tabela.</translation>
    </message>
    <message>
        <source>%1 of rows</source>
        <translation>%1 de linhas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n table(s)</source>
        <translation>
            <numerusform>&amp;Usar %n tabela</numerusform>
            <numerusform>&amp;Usar %n tabelas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::BackupTables</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;xibir lista…</translation>
    </message>
    <message>
        <source>Tables to back up</source>
        <translation>Tabelas para o backup</translation>
    </message>
    <message>
        <source>for example: public.orders, audit.*</source>
        <translation>por exemplo: public.orders, audit.*</translation>
    </message>
    <message>
        <source>Schemas to back up</source>
        <translation>Esquemas para o backup</translation>
    </message>
    <message>
        <source>for example: public, shop_*</source>
        <translation>por exemplo: public, shop_*</translation>
    </message>
    <message>
        <source>Tables:</source>
        <translation>Tabelas:</translation>
    </message>
    <message>
        <source>or schemas:</source>
        <translation>ou esquemas:</translation>
    </message>
    <message>
        <source>The last backup of %1 holds no tables.</source>
        <translation>O último backup de %1 não contém tabelas.</translation>
    </message>
    <message>
        <source>Tick a database first.</source>
        <translation>Marque primeiro um banco de dados.</translation>
    </message>
    <message>
        <source>The same names and patterns are taken from each ticked database, and each must have them. To choose from a list, tick one database.</source>
        <translation>Os mesmos nomes e padrões são usados em cada banco de dados marcado, e cada um precisa tê-los. Para escolher em uma lista, marque um só banco de dados.</translation>
    </message>
    <message>
        <source>Reading which tables %1 has…</source>
        <translation>Lendo quais tabelas %1 tem…</translation>
    </message>
    <message>
        <source>There is no list to choose from: %1</source>
        <translation>Não há lista em que escolher: %1</translation>
    </message>
    <message>
        <source>%1 has no backup yet to list its tables from. Type names or patterns; * stands for any text.</source>
        <translation>%1 ainda não tem backup do qual listar suas tabelas. Digite nomes ou padrões; * representa qualquer texto.</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>“%1” %2.</translation>
    </message>
    <message>
        <source>Name at least one table or schema.</source>
        <translation>Informe pelo menos uma tabela ou um esquema.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) to choose from, as of the backup of %1.</source>
        <translation>
            <numerusform>%n tabela a escolher, conforme o backup de %1.</numerusform>
            <numerusform>%n tabelas a escolher, conforme o backup de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s), %2 of %3 of rows, as of the backup of %4.</source>
        <translation>
            <numerusform>%1 de %n tabela, %2 de %3 de linhas, conforme o backup de %4.</numerusform>
            <numerusform>%1 de %n tabelas, %2 de %3 de linhas, conforme o backup de %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the last backup: %1. What the database lacks makes its backup fail.</source>
        <translation>Não está no último backup: %1. O que o banco de dados não tem faz seu backup falhar.</translation>
    </message>
    <message>
        <source>Choose tables from a list</source>
        <translation>Escolher as tabelas em uma lista</translation>
    </message>
    <message>
        <source>Where tables are named, schemas have no effect.</source>
        <translation>Quando há tabelas informadas, os esquemas não têm efeito.</translation>
    </message>
    <message>
        <source>Names or patterns of schemas, separated by commas</source>
        <translation>Nomes ou padrões de esquemas, separados por vírgulas</translation>
    </message>
    <message>
        <source>Names or patterns of tables, separated by commas</source>
        <translation>Nomes ou padrões de tabelas, separados por vírgulas</translation>
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
    <message>
        <source>Age</source>
        <translation>Idade</translation>
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
    <message>
        <source>Plain SQL, %1</source>
        <translation>SQL puro, %1</translation>
    </message>
    <message>
        <source>pg_dump tar format</source>
        <translation>Formato “tar” do pg_dump</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>The drill of %1 failed: %2</source>
        <translation>O ensaio de %1 falhou: %2</translation>
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
    <message>
        <source>Delete 1 backup</source>
        <translation>Excluir 1 backup</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups</source>
        <translation>
            <numerusform>Excluir %n backup</numerusform>
            <numerusform>Excluir %n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remember these rules</source>
        <translation>&amp;Lembrar estas regras</translation>
    </message>
    <message>
        <source>Backups into this folder and cleanups of it begin with them from now on.</source>
        <translation>Backups nesta pasta e limpezas dela começam com estas regras a partir de agora.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Procurando backups…</translation>
    </message>
    <message>
        <source>%1 to come below %2?</source>
        <translation>%1 para ficar abaixo de %2?</translation>
    </message>
    <message>
        <source>%1 that no rule keeps?</source>
        <translation>%1 que nenhuma regra mantém?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>&amp;The same as a command</source>
        <translation>O mesmo como coma&amp;ndo</translation>
    </message>
    <message>
        <source>Backups have come, gone or changed meanwhile.</source>
        <translation>Enquanto isso, backups chegaram, sumiram ou mudaram.</translation>
    </message>
    <message>
        <source>Something else would be deleted now than was shown before. Look at the list again.</source>
        <translation>Agora seria excluído algo diferente do que foi mostrado antes. Olhe a lista de novo.</translation>
    </message>
    <message>
        <source>&amp;I have seen what goes now</source>
        <translation>&amp;Vi o que sai agora</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt.</source>
        <translation>O relógio deste computador é duvidoso.</translation>
    </message>
    <message>
        <source>The clock is ri&amp;ght</source>
        <translation>O relógio está ce&amp;rto</translation>
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
    <message>
        <source>older than 1 day</source>
        <translation>com mais de 1 dia</translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>com mais de %n dia</numerusform>
            <numerusform>com mais de %n dias</numerusform>
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
    <message>
        <source>There is no other backup of this database, and no server is shown to compare with.</source>
        <translation>Não há outro backup deste banco de dados, e nenhum servidor é exibido para comparar.</translation>
    </message>
    <message>
        <source>rows not compared: %1</source>
        <translation>linhas não comparadas: %1</translation>
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
        <source>%1, owned by %2</source>
        <translation>%1, pertence a %2</translation>
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
    <message>
        <source>Left out by the patterns under Advanced</source>
        <translation>Deixado de fora pelos padrões em “Avançado”</translation>
    </message>
    <message>
        <source>The last backup took %1.</source>
        <translation>O último backup ocupou %1.</translation>
    </message>
    <message>
        <source>The last backup took %1 in %2.</source>
        <translation>O último backup ocupou %1 e levou %2.</translation>
    </message>
    <message>
        <source>Judged by the size of the database and by backups of others; it has none yet.</source>
        <translation>Estimado pelo tamanho do banco de dados e por backups de outros; ele ainda não tem nenhum.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (novo)</translation>
    </message>
    <message>
        <source>It was not there when databases were last chosen here</source>
        <translation>Não existia quando os bancos foram escolhidos aqui pela última vez</translation>
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
    <message>
        <source>%1 on the server</source>
        <translation>%1 no servidor</translation>
    </message>
    <message>
        <source>%1 on the server, %2 to save</source>
        <translation>%1 no servidor, %2 a salvar</translation>
    </message>
</context>
<context>
    <name>larder::DateWords</name>
    <message>
        <source>an unknown date</source>
        <translation>data desconhecida</translation>
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
        <translation>d &apos;de&apos; MMMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>ddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy, HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>ddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d &apos;de&apos; MMM, HH:mm</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>MMM &apos;de&apos; yyyy</translation>
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
    <name>larder::DumpFileDialog</name>
    <message>
        <source>Larder has no record of this file. Looking at it runs nothing of it and changes nothing.</source>
        <translation>O Larder não tem registro deste arquivo. Olhar não executa nada dele e não muda nada.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What to show of the file</source>
        <translation>O que mostrar do arquivo</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Bring it back into a database, step by step</source>
        <translation>Trazê-lo de volta para um banco de dados, passo a passo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>larder::Expectation</name>
    <message>
        <source>little</source>
        <translation>pouco</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <translation>no máximo %1 em %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>about %1 in %2</source>
        <translation>cerca de %1 em %2</translation>
    </message>
</context>
<context>
    <name>larder::FileDatabases</name>
    <message>
        <source>Database of the file</source>
        <translation>Banco de dados do arquivo</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Escolha um</translation>
    </message>
    <message>
        <source>&amp;Database of the file:</source>
        <translation>Banco de &amp;dados do arquivo:</translation>
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
    <name>larder::GlobalsDialog</name>
    <message>
        <source>SQL of the selected line</source>
        <translation>SQL da linha selecionada</translation>
    </message>
    <message>
        <source>Show what is e&amp;qual too</source>
        <translation>Mostrar também o que é i&amp;gual</translation>
    </message>
    <message>
        <source>Also change what &amp;differs</source>
        <translation>Alterar também o que &amp;difere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore roles and tablespaces</source>
        <translation>Restaurar roles e tablespaces</translation>
    </message>
    <message>
        <source>Roles and tablespaces of %1</source>
        <translation>Roles e tablespaces de %1</translation>
    </message>
    <message>
        <source>The backup beside the server. Nothing is dropped or revoked; roles that only the server has are left alone.</source>
        <translation>O backup ao lado do servidor. Nada é excluído nem revogado; roles que só o servidor tem ficam como estão.</translation>
    </message>
    <message>
        <source>Comparing the backup with the server…</source>
        <translation>Comparando o backup com o servidor…</translation>
    </message>
    <message>
        <source>Server to compare with</source>
        <translation>Servidor com o qual comparar</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>Se&amp;rvidor:</translation>
    </message>
    <message>
        <source>Roles and tablespaces of the backup</source>
        <translation>Roles e tablespaces do backup</translation>
    </message>
    <message>
        <source>Roles that exist get the attributes, settings and passwords of the backup</source>
        <translation>As roles existentes recebem os atributos, as configurações e as senhas do backup</translation>
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
        <source>Re&amp;try</source>
        <translation>T&amp;entar novamente</translation>
    </message>
    <message>
        <source>Not all of the backup is understood.</source>
        <translation>Nem tudo no backup é compreendido.</translation>
    </message>
    <message>
        <source>-- The server has it already.</source>
        <translation>-- O servidor já tem isto.</translation>
    </message>
    <message>
        <source>-- PostgreSQL cannot change this: %1</source>
        <translation>-- O PostgreSQL não pode alterar isto: %1</translation>
    </message>
    <message>
        <source>%1 missing on the server, %2 different, %3 equal</source>
        <translation>%1 ausentes no servidor, %2 diferentes, %3 iguais</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Adicionar o que falta</translation>
    </message>
    <message>
        <source>&amp;Add what is missing, change what differs</source>
        <translation>&amp;Adicionar o que falta, alterar o que difere</translation>
    </message>
    <message>
        <source>Ch&amp;ange what differs</source>
        <translation>A&amp;lterar o que difere</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be added.</source>
        <translation>
            <numerusform>%n item será adicionado.</numerusform>
            <numerusform>%n itens serão adicionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is missing on %1?</source>
        <translation>Adicionar o que falta em %1?</translation>
    </message>
    <message>
        <source>Roles and tablespaces that exist are not touched.</source>
        <translation>As roles e os tablespaces existentes não são tocados.</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Adicionar a %1</translation>
    </message>
    <message>
        <source>Change roles and tablespaces on %1?</source>
        <translation>Alterar roles e tablespaces em %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that exist will be changed to what the backup says, passwords included. There is no undo.</source>
        <translation>
            <numerusform>%n item existente será alterado conforme o backup, inclusive senhas. Não há como desfazer.</numerusform>
            <numerusform>%n itens existentes serão alterados conforme o backup, inclusive senhas. Não há como desfazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type the name of the server: %1</source>
        <translation>Para continuar, digite o nome do servidor: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) applied.</source>
        <translation>
            <numerusform>%n item aplicado.</numerusform>
            <numerusform>%n itens aplicados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::GlobalsModel</name>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Não pode ser alterado</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Associação</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Security label</source>
        <translation>Rótulo de segurança</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilégios</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
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
    <message>
        <source>What wants attention</source>
        <translation>O que pede atenção</translation>
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
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>mais %n a ver</numerusform>
            <numerusform>mais %n a ver</numerusform>
        </translation>
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
    <message>
        <source>Back up…</source>
        <translation>Fazer backup…</translation>
    </message>
    <message>
        <source>Back up %1…</source>
        <translation>Fazer backup de %1…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Ensaiar</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpar…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Olhar de novo</translation>
    </message>
    <message>
        <source>Rebuild the catalogue</source>
        <translation>Refazer o catálogo</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
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
    <message>
        <source>succeeded</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>succeeded with warnings</source>
        <translation>concluído com avisos</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>What to do about: %1</source>
        <translation>O que fazer: %1</translation>
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
    <name>larder::KeptDialog</name>
    <message>
        <source>No database is kept on %1. When a restore replaces a database, the old one appears here.</source>
        <translation>Nenhum banco de dados está preservado em %1. Quando uma restauração substitui um banco de dados, o antigo aparece aqui.</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Desfazer…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Kept databases</source>
        <translation>Bancos de dados preservados</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>Databases kept after a restore</source>
        <translation>Bancos de dados preservados após uma restauração</translation>
    </message>
    <message>
        <source>On %1. A restore that replaces a database keeps the old one under another name until you remove it here; nothing removes it by itself.</source>
        <translation>Em %1. Uma restauração que substitui um banco de dados preserva o antigo com outro nome até que você o remova aqui; nada o remove automaticamente.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Preservado como</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Puts the kept database back; the present one is kept in its turn</source>
        <translation>Coloca de volta o banco de dados preservado; o atual, por sua vez, é preservado</translation>
    </message>
    <message>
        <source>Deletes the kept database for good</source>
        <translation>Exclui definitivamente o banco de dados preservado</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>T&amp;entar novamente</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s), %1</source>
        <translation>
            <numerusform>%n banco de dados, %1</numerusform>
            <numerusform>%n bancos de dados, %1</numerusform>
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
        <translation>Para continuar, digite o nome do banco de dados: %1</translation>
    </message>
    <message>
        <source>Put the old &quot;%1&quot; back on %2?</source>
        <translation>Colocar o antigo “%1” de volta em %2?</translation>
    </message>
    <message>
        <source>Its sessions will be disconnected. %1 becomes &quot;%2&quot; again; the present &quot;%2&quot; is kept under another name, so nothing is lost.</source>
        <translation>Suas sessões serão desconectadas. %1 volta a ser “%2”; o “%2” atual é preservado com outro nome, portanto nada se perde.</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Colocar %1 de volta</translation>
    </message>
    <message>
        <source>Remove the kept database &quot;%1&quot; from %2?</source>
        <translation>Remover de %2 o banco de dados preservado “%1”?</translation>
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
    <message>
        <source>&amp;Kept databases…</source>
        <translation>&amp;Bancos de dados preservados…</translation>
    </message>
    <message>
        <source>Put back or remove databases that a restore has replaced</source>
        <translation>Colocar de volta ou remover bancos de dados que uma restauração substituiu</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>What this is about, in the manual</source>
        <translation>Do que se trata aqui, no manual</translation>
    </message>
    <message>
        <source>Open b&amp;ackup folder…</source>
        <translation>Abrir pas&amp;ta de backups…</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Co&amp;llapse all days</source>
        <translation>Rec&amp;olher todos os dias</translation>
    </message>
    <message>
        <source>Show or hide this part of the window</source>
        <translation>Mostrar ou ocultar esta parte da janela</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Excl&amp;uir…</translation>
    </message>
    <message>
        <source>Remove the selected backups, as far as no rule needs them</source>
        <translation>Remover os backups selecionados, se nenhuma regra precisar deles</translation>
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
    <message>
        <source>&amp;Health</source>
        <translation>Saú&amp;de</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Linha do te&amp;mpo</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;talhes</translation>
    </message>
    <message>
        <source>Jo&amp;bs</source>
        <translation>Ta&amp;refas</translation>
    </message>
</context>
<context>
    <name>larder::ManualFind</name>
    <message>
        <source>Previous place</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Procurar nesta página</translation>
    </message>
    <message>
        <source>Find words on this page (Ctrl+F)</source>
        <translation>Procurar palavras nesta página (Ctrl+F)</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Não está nesta página</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ocorrência</numerusform>
            <numerusform>%n ocorrências</numerusform>
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
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Manual – %1</source>
        <translation>Manual – %1</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página do manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
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
    <message>
        <source>What to do…</source>
        <translation>O que fazer…</translation>
    </message>
    <message>
        <source>What the manual says about this kind of error</source>
        <translation>O que o manual diz sobre este tipo de erro</translation>
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
    <message>
        <source>The file of this backup is missing.</source>
        <translation>O arquivo deste backup está faltando.</translation>
    </message>
    <message>
        <source>Only its record is left. Bring the file back from a copy, or let go of the record.</source>
        <translation>Só resta o registro. Traga o arquivo de volta de uma cópia ou abandone o registro.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Este backup está danificado.</translation>
    </message>
    <message>
        <source>This backup failed in its last drill.</source>
        <translation>Este backup falhou no último ensaio.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>Show the good one before</source>
        <translation>Mostrar a boa anterior</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contém</translation>
    </message>
    <message>
        <source>a part of the database, which protects nothing: %1</source>
        <translation>parte do banco, que não protege nada: %1</translation>
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
    <message>
        <source>Its last drill failed.</source>
        <translation>O último ensaio falhou.</translation>
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
    <message>
        <source>&amp;Replace %1 with this part all the same</source>
        <translation>Substitui&amp;r %1 por esta parte assim mesmo</translation>
    </message>
    <message>
        <source>Missing from then on will be %1.</source>
        <translation>Faltará a partir de então: %1.</translation>
    </message>
    <message>
        <source>&amp;Send these statements all the same: I have read them</source>
        <translation>&amp;Enviar estas instruções mesmo assim: eu as li</translation>
    </message>
    <message>
        <source>&amp;Load what can be loaded</source>
        <translation>&amp;Carregar o que puder ser carregado</translation>
    </message>
    <message>
        <source>What fails is left out with what needs it; a report says what is missing, and refused rows are kept in files. It is no proof of the backup.</source>
        <translation>O que falha é omitido junto com o que precisa dele; um relatório diz o que falta e as linhas recusadas são guardadas em arquivos. Não é uma prova do backup.</translation>
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
        <source>Name of the database to replace</source>
        <translation>Nome do banco de dados a substituir</translation>
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
    <name>larder::RestoreFileField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Es&amp;colher…</translation>
    </message>
    <message>
        <source>Choose folder and name of the file</source>
        <translation>Escolher a pasta e o nome do arquivo</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Arquivo a gravar</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Digite um nome para o arquivo.</translation>
    </message>
    <message>
        <source>End the name with .sql, or for one table with .csv.</source>
        <translation>Termine o nome com .sql ou, para uma só tabela, com .csv.</translation>
    </message>
    <message>
        <source>A CSV file holds one table. Tick one, or end the name with .sql.</source>
        <translation>Um arquivo CSV contém uma só tabela. Marque uma ou termine o nome com .sql.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another.</source>
        <translation>Já existe um arquivo com este nome. Escolha outro.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Não há pasta %1.</translation>
    </message>
    <message>
        <source>Comma-separated values with a line of column names.</source>
        <translation>Valores separados por vírgulas, com uma linha de nomes de colunas.</translation>
    </message>
    <message>
        <source>SQL that makes these tables and loads their rows.</source>
        <translation>SQL que cria estas tabelas e carrega suas linhas.</translation>
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
    <name>larder::RestoreReplacement</name>
    <message>
        <source>&amp;Load it beside, then exchange the two</source>
        <translation>&amp;Carregar ao lado e depois trocar os dois</translation>
    </message>
    <message>
        <source>&amp;Keep the old database, so that you can undo</source>
        <translation>&amp;Preservar o banco de dados antigo, para que você possa desfazer</translation>
    </message>
    <message>
        <source>&amp;Drop the old database first (short of space)</source>
        <translation>E&amp;xcluir antes o banco de dados antigo (por falta de espaço)</translation>
    </message>
    <message>
        <source>Sa&amp;ve it first, among the backups</source>
        <translation>Sa&amp;lvá-lo antes, entre os backups</translation>
    </message>
    <message>
        <source>Nothing is dropped before that backup has been read to its last byte</source>
        <translation>Nada é excluído antes que esse backup tenha sido lido até o último byte</translation>
    </message>
    <message>
        <source>Exchanged in one instant. Until then the live database is untouched.</source>
        <translation>Trocados em um instante. Até lá, o banco de dados em uso não é tocado.</translation>
    </message>
    <message>
        <source>Deleted before the new one is loaded. There is no undo.</source>
        <translation>Excluído antes que o novo seja carregado. Não há como desfazer.</translation>
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
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Kept databases…</source>
        <translation>&amp;Bancos de dados preservados…</translation>
    </message>
    <message>
        <source>All databases that restores have kept on this server</source>
        <translation>Todos os bancos de dados que restaurações preservaram neste servidor</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>saved as %1</source>
        <translation>salvo como %1</translation>
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
    <name>larder::RestoreTablePlace</name>
    <message>
        <source>Into a s&amp;chema of their own</source>
        <translation>Em um esquema &amp;próprio</translation>
    </message>
    <message>
        <source>Bac&amp;k into place</source>
        <translation>De volta ao seu &amp;lugar</translation>
    </message>
    <message>
        <source>Name of the new schema</source>
        <translation>Nome do novo esquema</translation>
    </message>
    <message>
        <source>Beside what is there: nothing in the database is changed. Name of the new schema:</source>
        <translation>Ao lado do que existe: nada no banco de dados é alterado. Nome do novo esquema:</translation>
    </message>
    <message>
        <source>The rows these tables hold now are replaced by those of the backup. There is no undo.</source>
        <translation>As linhas atuais destas tabelas são substituídas pelas do backup. Não há como desfazer.</translation>
    </message>
</context>
<context>
    <name>larder::RestoreTables</name>
    <message>
        <source>Looking into the backup…</source>
        <translation>Examinando o backup…</translation>
    </message>
    <message>
        <source>Find tables</source>
        <translation>Procurar tabelas</translation>
    </message>
    <message>
        <source>Tables of the backup</source>
        <translation>Tabelas do backup</translation>
    </message>
    <message>
        <source>Space ticks a table.</source>
        <translation>Espaço marca uma tabela.</translation>
    </message>
    <message>
        <source>Tick the tables you want.</source>
        <translation>Marque as tabelas que você quer.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s), %1 rows, %2</source>
        <translation>
            <numerusform>%n tabela, %1 linhas, %2</numerusform>
            <numerusform>%n tabelas, %1 linhas, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::RestoreWays</name>
    <message>
        <source>Ne&amp;w database</source>
        <translation>&amp;Novo banco de dados</translation>
    </message>
    <message>
        <source>Beside what is there; no database is changed.</source>
        <translation>Ao lado do que existe; nenhum banco de dados é alterado.</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>The backup takes the place and the name of a database that is there.</source>
        <translation>O backup assume o lugar e o nome de um banco de dados existente.</translation>
    </message>
    <message>
        <source>&amp;Empty database</source>
        <translation>Banco de dados va&amp;zio</translation>
    </message>
    <message>
        <source>For a database somebody prepared for you. All of it arrives or nothing does.</source>
        <translation>Para um banco de dados que alguém preparou para você. Ou chega tudo, ou não chega nada.</translation>
    </message>
    <message>
        <source>&amp;Only some tables</source>
        <translation>Só al&amp;gumas tabelas</translation>
    </message>
    <message>
        <source>Into a database that is there: beside its tables, or back into their place.</source>
        <translation>Em um banco de dados existente: ao lado de suas tabelas ou de volta ao lugar delas.</translation>
    </message>
    <message>
        <source>To a &amp;file</source>
        <translation>Para um ar&amp;quivo</translation>
    </message>
    <message>
        <source>Tables as SQL, or one table as CSV, on this computer. No server is asked.</source>
        <translation>Tabelas como SQL, ou uma só tabela como CSV, neste computador. Nenhum servidor é consultado.</translation>
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
        <source>What to restore</source>
        <translation>O que restaurar</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contém</translation>
    </message>
    <message>
        <source>only a part of it: %1</source>
        <translation>só uma parte dele: %1</translation>
    </message>
    <message>
        <source>This backup holds only a part of its database.</source>
        <translation>Este backup contém só parte do seu banco.</translation>
    </message>
    <message>
        <source>Restore it as a new database, or choose a backup of the whole one.</source>
        <translation>Restaure-o como banco novo, ou escolha um backup do banco inteiro.</translation>
    </message>
    <message>
        <source>Only what fills this one database is sent to the server, but the functions of the file run there with your rights. Go on only if you know who made it.</source>
        <translation>Só o que preenche este banco de dados é enviado ao servidor, mas as funções do arquivo rodam lá com os seus direitos. Continue apenas se souber quem o fez.</translation>
    </message>
    <message>
        <source>Looking which databases it holds…</source>
        <translation>Verificando quais bancos de dados ele contém…</translation>
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
    <message>
        <source>Single tables of an archive: pg_restore --table.</source>
        <translation>Tabelas avulsas de um arquivo do pg_dump: pg_restore --table.</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Arquiv&amp;o:</translation>
    </message>
    <message>
        <source>Into d&amp;atabase:</source>
        <translation>No banco de da&amp;dos:</translation>
    </message>
    <message>
        <source>the user who is signed in</source>
        <translation>o usuário conectado</translation>
    </message>
    <message>
        <source>Another user of the server loads the backup, which can do no more than this user may. Its password comes from ~/.pgpass or a saved server of this user.</source>
        <translation>Outro usuário do servidor carrega o backup, que não pode fazer mais do que ele. A senha vem de ~/.pgpass ou de um servidor salvo deste usuário.</translation>
    </message>
    <message>
        <source>Load as &amp;user:</source>
        <translation>Carregar como &amp;usuário:</translation>
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
    <name>larder::RestoreWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace database &quot;%1&quot; on %2?</source>
        <translation>Substituir o banco de dados “%1” em %2?</translation>
    </message>
    <message>
        <source>Restore into the empty database &quot;%1&quot; on %2?</source>
        <translation>Restaurar no banco de dados vazio “%1” em %2?</translation>
    </message>
    <message numerus="yes">
        <source>Replace the rows of %n table(s) in &quot;%1&quot; on %2?</source>
        <translation>
            <numerusform>Substituir as linhas de %n tabela em “%1” em %2?</numerusform>
            <numerusform>Substituir as linhas de %n tabelas em “%1” em %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s) into &quot;%1&quot; on %2?</source>
        <translation>
            <numerusform>Restaurar %n tabela em “%1” em %2?</numerusform>
            <numerusform>Restaurar %n tabelas em “%1” em %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n table(s) into a file?</source>
        <translation>
            <numerusform>Gravar %n tabela em um arquivo?</numerusform>
            <numerusform>Gravar %n tabelas em um arquivo?</numerusform>
        </translation>
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
        <source>%1 goes to %2. No server is asked.</source>
        <translation>%1 vai para %2. Nenhum servidor é consultado.</translation>
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
        <source>The current database%1 is deleted as soon as this one has taken its place: there is no undo.</source>
        <translation>O banco de dados atual%1 é excluído assim que este tiver assumido seu lugar: não há como desfazer.</translation>
    </message>
    <message>
        <source>The current database%1 is saved among the backups, then deleted before this one is loaded: there is no undo.</source>
        <translation>O banco de dados atual%1 é salvo entre os backups e depois excluído, antes que este seja carregado: não há como desfazer.</translation>
    </message>
    <message>
        <source>The current database%1 is deleted before this one is loaded, and is not saved first: there is no way back.</source>
        <translation>O banco de dados atual%1 é excluído antes que este seja carregado e não é salvo antes: não há como voltar atrás.</translation>
    </message>
    <message>
        <source>What these tables hold now is deleted, and the rows of the backup take its place: %1. There is no undo.</source>
        <translation>O que estas tabelas contêm agora é excluído, e as linhas do backup assumem seu lugar: %1. Não há como desfazer.</translation>
    </message>
    <message>
        <source>They go into the new schema %1: %2. Nothing that is in the database is changed.</source>
        <translation>Elas vão para o novo esquema %1: %2. Nada do que está no banco de dados é alterado.</translation>
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
    <message>
        <source>Write %1</source>
        <translation>Gravar %1</translation>
    </message>
    <message>
        <source>Restore into %1</source>
        <translation>Restaurar em %1</translation>
    </message>
    <message>
        <source>Restore into a schema of their own</source>
        <translation>Restaurar em um esquema próprio</translation>
    </message>
    <message>
        <source>Restore as %1</source>
        <translation>Restaurar como %1</translation>
    </message>
    <message>
        <source>The safe way: look at the saved rows first, beside the live tables.</source>
        <translation>O caminho seguro: examine primeiro as linhas salvas, ao lado das tabelas em uso.</translation>
    </message>
    <message>
        <source>The safe way: look at the backup first, beside the live database.</source>
        <translation>O caminho seguro: examine primeiro o backup, ao lado do banco de dados em uso.</translation>
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
        <source>One transaction: the tables are as before until all rows are loaded.</source>
        <translation>Uma só transação: as tabelas ficam como antes até que todas as linhas estejam carregadas.</translation>
    </message>
    <message>
        <source>Nothing that is in the database is changed.</source>
        <translation>Nada do que está no banco de dados é alterado.</translation>
    </message>
    <message>
        <source>The file appears when all of it is written.</source>
        <translation>O arquivo aparece quando está inteiramente gravado.</translation>
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
        <source>The database &quot;%1&quot; is as it was before.</source>
        <translation>O banco de dados “%1” está como era antes.</translation>
    </message>
    <message>
        <source>No file is left behind.</source>
        <translation>Nenhum arquivo fica para trás.</translation>
    </message>
    <message>
        <source>The other databases are untouched, and nothing called &quot;%1&quot; is left behind.</source>
        <translation>Os outros bancos de dados não foram tocados, e nada chamado “%1” ficou para trás.</translation>
    </message>
    <message>
        <source>The backup holds only a part: missing from then on will be %1.</source>
        <translation>O backup contém só uma parte: a partir de então faltará: %1.</translation>
    </message>
</context>
<context>
    <name>larder::RetentionForm</name>
    <message>
        <source>&amp;Keep everything of the last</source>
        <translation>Manter &amp;tudo dos últimos</translation>
    </message>
    <message>
        <source>Every backup that is not older.</source>
        <translation>Todo backup que não seja mais antigo.</translation>
    </message>
    <message>
        <source> day</source>
        <translation> dia</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>&amp;Daily</source>
        <translation>&amp;Diários</translation>
    </message>
    <message>
        <source>The newest of each day.</source>
        <translation>O mais recente de cada dia.</translation>
    </message>
    <message>
        <source>&amp;Weekly</source>
        <translation>&amp;Semanais</translation>
    </message>
    <message>
        <source>The newest of each week.</source>
        <translation>O mais recente de cada semana.</translation>
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
        <translation>&amp;Mensais</translation>
    </message>
    <message>
        <source>The newest of each calendar month.</source>
        <translation>O mais recente de cada mês do calendário.</translation>
    </message>
    <message>
        <source> month</source>
        <translation> mês</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>&amp;Yearly</source>
        <translation>&amp;Anuais</translation>
    </message>
    <message>
        <source>The newest of each calendar year.</source>
        <translation>O mais recente de cada ano do calendário.</translation>
    </message>
    <message>
        <source> year</source>
        <translation> ano</translation>
    </message>
    <message>
        <source> years</source>
        <translation> anos</translation>
    </message>
    <message>
        <source>And of each database &amp;at least</source>
        <translation>E de cada &amp;banco de dados ao menos</translation>
    </message>
    <message>
        <source>The newest good ones, however old.</source>
        <translation>Os bons mais recentes, por mais antigos que sejam.</translation>
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
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>At m&amp;ost in total</source>
        <translation>N&amp;o máximo no total</translation>
    </message>
    <message>
        <source>Beyond that the oldest go.</source>
        <translation>Acima disso, saem os mais antigos.</translation>
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
        <source>A backup stays when one of the rules wants it; pinned backups and the last proven backup of each database stay always. With no rule of age on, everything stays.</source>
        <translation>Um backup fica quando uma das regras o quer; os backups fixados e o último backup comprovado de cada banco de dados sempre ficam. Sem nenhuma regra de idade ativa, tudo fica.</translation>
    </message>
    <message>
        <source>&amp;Rules of:</source>
        <translation>&amp;Regras de:</translation>
    </message>
    <message>
        <source>New servers and folders</source>
        <translation>Novos servidores e pastas</translation>
    </message>
    <message>
        <source>New servers begin with these rules, and so does a folder without a server until its own were remembered in Clean up.</source>
        <translation>Novos servidores começam com estas regras, assim como uma pasta sem servidor até que as dela sejam lembradas em “Limpeza”.</translation>
    </message>
    <message>
        <source>Backups and cleanups of this server keep to these rules, also those of larder-cli.</source>
        <translation>Os backups e as limpezas deste servidor seguem estas regras, também os do larder-cli.</translation>
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
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>The other rules of what to keep are in the settings, under Retention, and in Clean up.</source>
        <translation>As outras regras do que manter estão nas configurações, em “Retenção”, e em “Limpeza”.</translation>
    </message>
    <message>
        <source>Empty: what libpq finds in the environment, else the local socket. A connection string (postgresql://…) is taken apart.</source>
        <translation>Vazio: o que a libpq achar no ambiente, senão o socket local. Uma string de conexão (postgresql://…) é decomposta.</translation>
    </message>
    <message>
        <source>The connection string in the field of the host cannot be understood.</source>
        <translation>A string de conexão no campo do host não pode ser entendida.</translation>
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
    <message>
        <source>Values used</source>
        <translation>Valores usados</translation>
    </message>
</context>
<context>
    <name>larder::Session</name>
    <message>
        <source>The backup directory %1 is not there.</source>
        <translation>A pasta de backups %1 não está lá.</translation>
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
    <name>larder::TypedQuestion</name>
    <message>
        <source>Name, to confirm</source>
        <translation>Nome, para confirmar</translation>
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
        <source>Database dumps (*.sql *.gz *.dump *.backup *.tar *.zst *.xz *.bz2 *.lz4 *.zip *.tgz);;All files (*)</source>
        <translation>Dumps de bancos de dados (*.sql *.gz *.dump *.backup *.tar *.zst *.xz *.bz2 *.lz4 *.zip *.tgz);;Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backup(s)?</source>
        <translation>
            <numerusform>Remover %n backup?</numerusform>
            <numerusform>Remover %n backups?</numerusform>
        </translation>
    </message>
    <message>
        <source>Files and records are deleted and do not come back. What is pinned, and the newest good and the best proven backup of each database, stay; the copy that stays is read before anything goes.</source>
        <translation>Arquivos e registros são apagados e não voltam. O que está marcado, e de cada banco de dados o backup bom mais novo e o mais bem provado, ficam; a cópia que fica é lida antes de qualquer coisa ir.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
</context>
</TS>
