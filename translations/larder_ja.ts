<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BackupDay</name>
    <message>
        <source>roles only</source>
        <translation>ロールのみ</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s)</source>
        <translation>
            <numerusform>%n 個のデータベース</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n 件のバックアップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n 件破損</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n 件なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed in a drill</source>
        <translation>
            <numerusform>%n 件が演習で失敗</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message numerus="yes">
        <source>Cancel %n running job(s) and close?</source>
        <translation>
            <numerusform>実行中の %n 件のジョブをキャンセルして閉じますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>A cancelled backup or restore leaves nothing half-done behind.</source>
        <translation>キャンセルしたバックアップやリストアが、中途半端な状態を残すことはありません。</translation>
    </message>
    <message>
        <source>Cancel the jobs and close</source>
        <translation>ジョブをキャンセルして閉じる</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>Catalogue → Rebuild the catalogue</source>
        <translation>カタログ → カタログを再構築</translation>
    </message>
    <message>
        <source>Catalogue → Clean up…</source>
        <translation>カタログ → クリーンアップ…</translation>
    </message>
    <message>
        <source>Restore → Kept databases…</source>
        <translation>リストア → 退避したデータベース…</translation>
    </message>
    <message>
        <source>the list in the main window</source>
        <translation>メインウィンドウの一覧</translation>
    </message>
    <message>
        <source>File → Add a server…</source>
        <translation>ファイル → サーバーを追加…</translation>
    </message>
    <message>
        <source>File → Server settings… → Test</source>
        <translation>ファイル → サーバーの設定… → テスト</translation>
    </message>
    <message>
        <source>the page Contents of the backup</source>
        <translation>バックアップの「内容」ページ</translation>
    </message>
    <message>
        <source>Forget on the page Overview of the backup</source>
        <translation>バックアップの「概要」ページの「破棄」</translation>
    </message>
    <message>
        <source>Restore… → New database → Load what can be loaded</source>
        <translation>復元… → 新しいデータベース → 読み込めるものを読み込む</translation>
    </message>
</context>
<context>
    <name>ConnectionSources</name>
    <message>
        <source>typed here</source>
        <translation>ここに入力</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>環境変数 %1</translation>
    </message>
</context>
<context>
    <name>DumpFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or removed.</source>
        <translation>パスを確認してください。ファイルが移動または削除された可能性があります。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Check the owner and mode of the folder: Larder needs to read and write it.</source>
        <translation>フォルダーの所有者とモードを確認してください。Larder には読み取りと書き込みの権限が必要です。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>%1 を開けません</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1 を読み取れません</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1 に書き込めません</translation>
    </message>
    <message>
        <source>Cannot inspect %1</source>
        <translation>%1 を調べられません</translation>
    </message>
    <message>
        <source>Cannot write %1 to disk</source>
        <translation>%1 をディスクに書き込めません</translation>
    </message>
    <message>
        <source>Cannot close %1</source>
        <translation>%1 を閉じられません</translation>
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
        <translation>1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 分後</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>%1 時間後</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 日前</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1 日後</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Cannot create %1</source>
        <translation>%1 を作成できません</translation>
    </message>
    <message>
        <source>Check owner and mode of its folder, or set XDG_DATA_HOME to a folder that can be written.</source>
        <translation>カタログのフォルダーの所有者とモードを確認するか、XDG_DATA_HOME に書き込み可能なフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>Larder ended before the job did: killed, or the machine went down.</source>
        <translation>ジョブが終わる前に Larder が終了しました。強制終了されたか、マシンが停止しました。</translation>
    </message>
    <message>
        <source>The catalogue %1 was written by a newer Larder.</source>
        <translation>カタログ %1 は、より新しい Larder で書き込まれています。</translation>
    </message>
    <message>
        <source>Update Larder, or move that file away: it is made again from the backups.</source>
        <translation>Larder を更新するか、このファイルを別の場所に移動してください。バックアップから作り直されます。</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be used: %2.</source>
        <translation>カタログ %1 を使用できません：%2。</translation>
    </message>
    <message>
        <source>%1 holds what pg_dump never writes: commands of psql.</source>
        <translation>%1 には、pg_dump が決して書き込まない psql のコマンドが含まれています。</translation>
    </message>
    <message>
        <source>Look at it with less; do not run it.</source>
        <translation>less で内容を確認してください。実行しないでください。</translation>
    </message>
    <message>
        <source>There are several relations %1.</source>
        <translation>リレーション %1 が複数あります。</translation>
    </message>
    <message>
        <source>Name the schema too: %1 or %2.</source>
        <translation>スキーマも指定してください：%1 または %2。</translation>
    </message>
    <message>
        <source>“%1” is no name of a table.</source>
        <translation>「%1」はテーブルの名前ではありません。</translation>
    </message>
    <message>
        <source>Write it as in SQL: orders, shop.orders, shop.&quot;Odd name&quot;.</source>
        <translation>SQL と同じように書いてください：orders、shop.orders、shop.&quot;Odd name&quot;。</translation>
    </message>
    <message>
        <source>%1 holds no table %2.</source>
        <translation>%1 にテーブル %2 はありません。</translation>
    </message>
    <message>
        <source>The index of %1 was not kept: %2</source>
        <translation>%1 の索引が保存されていません：%2</translation>
    </message>
    <message>
        <source>Reading %1 once to find its tables.</source>
        <translation>テーブルを探すため、%1 を一度読み取っています。</translation>
    </message>
    <message>
        <source>%1 ends at byte %2 of its SQL, before the part to be read.</source>
        <translation>%1 の SQL はバイト %2 で終わっていて、読み取る部分に届きません。</translation>
    </message>
    <message>
        <source>It is not the file that the index was made for; verify the backup.</source>
        <translation>索引の対象となったファイルではありません。バックアップを検証してください。</translation>
    </message>
    <message>
        <source>%1 is cut short, or its length is wrong</source>
        <translation>%1が途中で切れているか、長さが正しくありません</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 はすでに存在します。</translation>
    </message>
    <message>
        <source>Choose another name, or give --yes to replace it.</source>
        <translation>別の名前を選ぶか、--yes を指定して置き換えてください。</translation>
    </message>
    <message>
        <source>%1 holds table %2, of which its index says nothing.</source>
        <translation>%1 にはテーブル %2 がありますが、索引に記録されていません。</translation>
    </message>
    <message>
        <source>Verify the backup.</source>
        <translation>バックアップを検証してください。</translation>
    </message>
    <message>
        <source>Table %1.%2 of %3 is not where its index says.</source>
        <translation>%3 のテーブル %1.%2 が、索引の示す位置にありません。</translation>
    </message>
    <message>
        <source>Verify the backup: the file or its manifest was changed.</source>
        <translation>バックアップを検証してください。ファイルまたはマニフェストが変更されています。</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump.</source>
        <translation>%1 は PostgreSQL のダンプではありません。</translation>
    </message>
    <message>
        <source>Choose a file that pg_dump or Larder wrote.</source>
        <translation>pg_dump または Larder が書き込んだファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: it is cut off: %2.</source>
        <translation>%1 は破損しています。途中で切れています：%2。</translation>
    </message>
    <message>
        <source>Use an older backup or a copy of this one.</source>
        <translation>より古いバックアップか、このバックアップの別のコピーを使ってください。</translation>
    </message>
    <message>
        <source>The rows of table %1.%2 in %3 are not those its manifest records.</source>
        <translation>%3 のテーブル %1.%2 の行が、マニフェストの記録と一致しません。</translation>
    </message>
    <message>
        <source>Do not use them; use an older backup or a copy of this one.</source>
        <translation>使わないでください。より古いバックアップか、このバックアップの別のコピーを使ってください。</translation>
    </message>
    <message>
        <source>There are several tables %1.</source>
        <translation>テーブル %1 が複数あります。</translation>
    </message>
    <message>
        <source>Name the schema too: %1, %2 …</source>
        <translation>スキーマも指定してください：%1、%2 …</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 のメッセージ：%2</translation>
    </message>
    <message>
        <source>The archive cannot be read again</source>
        <translation>アーカイブをもう一度読み取ることができません</translation>
    </message>
    <message>
        <source>The output of pg_dump is not complete: %1.</source>
        <translation>pg_dump の出力が不完全です：%1。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log for the time of the backup, then try again.</source>
        <translation>バックアップの時刻のサーバーログを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 made no progress for %2 and was given up.</source>
        <translation>%1 は %2 の間進まなかったため、中止しました。</translation>
    </message>
    <message>
        <source>Look for locks, an overloaded server or a dead network connection, then try again.</source>
        <translation>ロック、サーバーの過負荷、ネットワーク接続の切断がないか確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>A table of database &quot;%1&quot; was dropped or renamed when it was to be locked. %2</source>
        <translation>データベース「%1」のテーブルが、ロックしようとしたときに削除されたか、名前が変更されました。%2</translation>
    </message>
    <message>
        <source>Try again when nobody changes tables there.</source>
        <translation>テーブルを変更する人がいないときに、もう一度試してください。</translation>
    </message>
    <message>
        <source>A table of database &quot;%1&quot; stayed locked by another session: %2.</source>
        <translation>データベース「%1」のテーブルが、別のセッションによってロックされたままです：%2。</translation>
    </message>
    <message>
        <source>Wait until that session is done, end it, or allow more time with --lock-wait.</source>
        <translation>そのセッションの終了を待つか、終了させるか、--lock-wait で待ち時間を延ばしてください。</translation>
    </message>
    <message>
        <source>%1 is an archive of pg_dump&apos;s custom format.</source>
        <translation>%1 は pg_dump カスタム形式のアーカイブです。</translation>
    </message>
    <message>
        <source>Choose a plain SQL dump, as pg_dump writes it, compressed or not.</source>
        <translation>pg_dump が書き込むプレーン SQL のダンプを選択してください（圧縮の有無は問いません）。</translation>
    </message>
    <message>
        <source>%1 is no gzip file, although its name says so.</source>
        <translation>%1 は、名前に反して gzip ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is no %2 file, although its name says so.</source>
        <translation>%1 は、名前に反して %2 ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is compressed with %2, which this build of Larder cannot read: it was made without KArchive.</source>
        <translation>%1 は %2 で圧縮されていますが、この Larder は KArchive なしでビルドされているため読み取れません。</translation>
    </message>
    <message>
        <source>Unpack it first, or install a build with KArchive.</source>
        <translation>先に展開するか、KArchive 付きのビルドをインストールしてください。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, before the part to be read.</source>
        <translation>%1 はバイト %2 で終わっていて、読み取る部分に届きません。</translation>
    </message>
    <message>
        <source>the gzip member at byte %1</source>
        <translation>バイト %1 の gzip メンバー</translation>
    </message>
    <message>
        <source>gzip member %1 (at byte %2)</source>
        <translation>gzip メンバー %1（バイト %2）</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 は破損しています：%2。</translation>
    </message>
    <message>
        <source>Do not restore it. Use another backup, or another copy of this one.</source>
        <translation>リストアしないでください。別のバックアップか、このバックアップの別のコピーを使ってください。</translation>
    </message>
    <message>
        <source>A block of %1 bytes could not be compressed.</source>
        <translation>%1 バイトのブロックを圧縮できませんでした。</translation>
    </message>
    <message>
        <source>%2 claims to expand to %1 bytes, more than any tool writes</source>
        <translation>%2の展開後のサイズが %1 バイトと記されていますが、これほど大きなものを書き込むツールはありません</translation>
    </message>
    <message>
        <source>%1 claims more text than its length can hold</source>
        <translation>%1のテキストが、その長さに収まらない大きさと記されています</translation>
    </message>
    <message>
        <source>%1 is cut short</source>
        <translation>%1が途中で切れています</translation>
    </message>
    <message>
        <source>%1 has a wrong size</source>
        <translation>%1のサイズが正しくありません</translation>
    </message>
    <message>
        <source>%1 holds corrupt compressed data</source>
        <translation>%1の圧縮データが破損しています</translation>
    </message>
    <message>
        <source>%1 has a wrong length in its header</source>
        <translation>%1のヘッダーの長さが正しくありません</translation>
    </message>
    <message>
        <source>%1 has a wrong checksum</source>
        <translation>%1のチェックサムが正しくありません</translation>
    </message>
    <message>
        <source>%3 is cut short, or its length is wrong: it should end at byte %1, the file ends at %2</source>
        <translation>%3が途中で切れているか、長さが正しくありません。バイト %1 で終わるはずですが、ファイルは %2 で終わっています</translation>
    </message>
    <message>
        <source>%1 is compressed with %2, which the installed KArchive cannot read.</source>
        <translation>%1 は %2 で圧縮されていますが、インストールされている KArchive では読み取れません。</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>先に展開してください。</translation>
    </message>
    <message>
        <source>%1 is none: something else follows (garbage, or zeros)</source>
        <translation>%1ではなく、別のもの（ゴミデータまたはゼロ）が続いています</translation>
    </message>
    <message>
        <source>The filter for %1 cannot be started.</source>
        <translation>%1 のフィルターを開始できません。</translation>
    </message>
    <message>
        <source>%2 is cut short at byte %1, the end of the file</source>
        <translation>%2がファイルの終わり（バイト %1）で途中で切れています</translation>
    </message>
    <message>
        <source>%1 holds corrupt compressed data or has a wrong checksum</source>
        <translation>%1の圧縮データが破損しているか、チェックサムが正しくありません</translation>
    </message>
    <message>
        <source>%1 frame %2 (at byte %3)</source>
        <translation>%1 フレーム %2（バイト %3）</translation>
    </message>
    <message>
        <source>%1 stream %2 (at byte %3)</source>
        <translation>%1 ストリーム %2（バイト %3）</translation>
    </message>
    <message>
        <source>The temporary file %1 does not read back as it was written.</source>
        <translation>一時ファイル %1 を読み直した内容が、書き込んだ内容と一致しません。</translation>
    </message>
    <message>
        <source>Check the disk and its cable (dmesg, smartctl), then run the backup again.</source>
        <translation>ディスクとケーブルを確認して（dmesg、smartctl）から、もう一度バックアップしてください。</translation>
    </message>
    <message>
        <source>zlib cannot be started.</source>
        <translation>zlib を開始できません。</translation>
    </message>
    <message>
        <source>%1 is none: something else follows the members (garbage, or zeros)</source>
        <translation>%1ではなく、メンバーの後に別のもの（ゴミデータまたはゼロ）が続いています</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>A job ended without saying how.</source>
        <translation>ジョブが結果を示さずに終了しました。</translation>
    </message>
    <message>
        <source>“%1” is no kind of job.</source>
        <translation>「%1」というジョブの種類はありません。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is no absolute path.</source>
        <translation>「%1」は絶対パスではありません。</translation>
    </message>
    <message>
        <source>“%1” is set and databases are named.</source>
        <translation>「%1」が指定され、データベースも指定されています。</translation>
    </message>
    <message>
        <source>Name databases or say --all, not both.</source>
        <translation>データベースか --all の一方だけを指定してください。</translation>
    </message>
    <message>
        <source>“%1” has no effect on archives: pg_dump always writes the owners into them.</source>
        <translation>「%1」はアーカイブには効果がありません。pg_dump は所有者を必ず書き込みます。</translation>
    </message>
    <message>
        <source>Leave owners out when restoring (pg_restore --no-owner), or choose the format sql.gz.</source>
        <translation>リストア時に所有者を除外する（pg_restore --no-owner）か、形式 sql.gz を選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot hold %2.</source>
        <translation>「%1」に %2 を含めることはできません。</translation>
    </message>
    <message>
        <source>Handed on to pg_dump are %1.</source>
        <translation>pg_dump に渡されるのは %1 です。</translation>
    </message>
    <message>
        <source>“%1”: it %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>Name the tables to restore with --table.</source>
        <translation>リストアするテーブルを --table で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is set and a schema is named.</source>
        <translation>「%1」が指定され、スキーマも指定されています。</translation>
    </message>
    <message>
        <source>Say --in-place or --into-schema, not both.</source>
        <translation>--in-place か --into-schema の一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Name the backups to verify, or say --all.</source>
        <translation>検証するバックアップか --all を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is 0 and no other rule says what may go.</source>
        <translation>「%1」が 0 で、削除してよいものを決める規則がほかにありません。</translation>
    </message>
    <message>
        <source>Give --retention-days, one of --keep-daily to --keep-yearly, or --max-size.</source>
        <translation>--retention-days、--keep-daily から --keep-yearly のいずれか、または --max-size を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is one of several things asked for.</source>
        <translation>「%1」のほかにも要求が指定されています。</translation>
    </message>
    <message>
        <source>Ask for the objects, one definition, or the rows of one table.</source>
        <translation>オブジェクトの一覧、1 つの定義、1 つのテーブルの行のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Name the tables with --table.</source>
        <translation>テーブルを --table で指定してください。</translation>
    </message>
    <message>
        <source>“%1” names several.</source>
        <translation>「%1」に複数が指定されています。</translation>
    </message>
    <message>
        <source>A CSV file holds one table: extract them one by one.</source>
        <translation>CSV ファイルに入るテーブルは 1 つです。1 つずつ抽出してください。</translation>
    </message>
    <message>
        <source>“%1” does not go with CSV.</source>
        <translation>「%1」は CSV と一緒に使えません。</translation>
    </message>
    <message>
        <source>A CSV file holds the rows.</source>
        <translation>CSV ファイルに入るのは行です。</translation>
    </message>
    <message>
        <source>Compare with another backup, or with a database by --database.</source>
        <translation>別のバックアップか、--database でデータベースを比較の相手に指定してください。</translation>
    </message>
    <message>
        <source>Name the backups to drill, or say --latest, --all or --sample.</source>
        <translation>演習するバックアップか、--latest、--all、--sample のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a percentage.</source>
        <translation>「%1」は数値でもパーセントでもありません。</translation>
    </message>
    <message>
        <source>Say --sample 5 or --sample 10%.</source>
        <translation>--sample 5 または --sample 10% のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” is given, but the drill is to run on a private server.</source>
        <translation>「%1」が指定されていますが、演習は専用サーバーで実行する指定です。</translation>
    </message>
    <message>
        <source>Say --on server to load into a scratch database there.</source>
        <translation>サーバー上の一時データベースに読み込むには --on server を指定してください。</translation>
    </message>
    <message>
        <source>Say --apply too.</source>
        <translation>--apply も指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no text.</source>
        <translation>「%1」はテキストではありません。</translation>
    </message>
    <message>
        <source>“%1” contains a NUL character.</source>
        <translation>「%1」に NUL 文字が含まれています。</translation>
    </message>
    <message>
        <source>“%1” has the unknown value “%2”.</source>
        <translation>「%1」に不明な値「%2」が指定されています。</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>次のいずれかを使ってください：%1。</translation>
    </message>
    <message>
        <source>“%1” is no list.</source>
        <translation>「%1」はリストではありません。</translation>
    </message>
    <message>
        <source>“%1” has an empty entry.</source>
        <translation>「%1」に空の項目があります。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>「%1」は true でも false でもありません。</translation>
    </message>
    <message>
        <source>“%3” is no whole number from %1 to %2.</source>
        <translation>「%3」は %1 から %2 までの整数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no object.</source>
        <translation>「%1」はオブジェクトではありません。</translation>
    </message>
    <message>
        <source>“%1” has the unknown member “%2”.</source>
        <translation>「%1」に不明なメンバー「%2」があります。</translation>
    </message>
    <message>
        <source>%1: “%2” is no setting of this job.</source>
        <translation>%1：「%2」はこのジョブの設定ではありません。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>%1 をバックアップ</translation>
    </message>
    <message>
        <source>Back up %1 databases</source>
        <translation>%1 個のデータベースをバックアップ</translation>
    </message>
    <message>
        <source>Back up all databases</source>
        <translation>すべてのデータベースをバックアップ</translation>
    </message>
    <message>
        <source>Back up the databases</source>
        <translation>データベースをバックアップ</translation>
    </message>
    <message>
        <source>Back up all databases of %1</source>
        <translation>%1 のすべてのデータベースをバックアップ</translation>
    </message>
    <message>
        <source>Back up the databases of %1</source>
        <translation>%1 のデータベースをバックアップ</translation>
    </message>
    <message>
        <source>Restore %1 back into %3 from %2</source>
        <translation>%2 から %3 の元の場所に %1 をリストア</translation>
    </message>
    <message>
        <source>Restore %1 beside into %3 from %2</source>
        <translation>%2 から %3 に %1 を別にリストア</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 個のテーブル</translation>
    </message>
    <message>
        <source>Restore %1 into %2</source>
        <translation>%1 を %2 にリストア</translation>
    </message>
    <message>
        <source>Replace %2 by %1</source>
        <translation>%2 を %1 で置き換え</translation>
    </message>
    <message>
        <source>Check restoring %1 into %2</source>
        <translation>%1 を %2 にリストアできるか確認</translation>
    </message>
    <message>
        <source>Undo the restore of %1</source>
        <translation>%1 のリストアを元に戻す</translation>
    </message>
    <message>
        <source>Remove the kept database %1</source>
        <translation>退避したデータベース %1 を削除</translation>
    </message>
    <message>
        <source>Verify all backups of %1</source>
        <translation>%1 のすべてのバックアップを検証</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1 を検証</translation>
    </message>
    <message>
        <source>Verify %1 backups</source>
        <translation>%1 件のバックアップを検証</translation>
    </message>
    <message>
        <source>Look for backups older than %1 days</source>
        <translation>%1 日より古いバックアップを検索</translation>
    </message>
    <message>
        <source>Remove backups older than %1 days</source>
        <translation>%1 日より古いバックアップを削除</translation>
    </message>
    <message>
        <source>Look for backups that no rule keeps (%1)</source>
        <translation>どの規則でも保持されないバックアップを検索（%1）</translation>
    </message>
    <message>
        <source>Remove backups that no rule keeps (%1)</source>
        <translation>どの規則でも保持されないバックアップを削除（%1）</translation>
    </message>
    <message>
        <source>Pin or describe %1</source>
        <translation>%1 のピン留めまたはメモ</translation>
    </message>
    <message>
        <source>Look at the server</source>
        <translation>サーバーを調べる</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 を調べる</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 を読み取り</translation>
    </message>
    <message>
        <source>Start the demo server</source>
        <translation>デモサーバーを開始</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>%1 の内容を調べる</translation>
    </message>
    <message>
        <source>Extract %1 of %2</source>
        <translation>%2 の %1 を抽出</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>%1 を適用</translation>
    </message>
    <message>
        <source>Compare %1 with the server</source>
        <translation>%1 をサーバーと比較</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 を %2 と比較</translation>
    </message>
    <message>
        <source>Drill the newest backups of %1</source>
        <translation>%1 の最新のバックアップを演習</translation>
    </message>
    <message>
        <source>Drill %1 backups of %2</source>
        <translation>%2 の %1 件のバックアップを演習</translation>
    </message>
    <message>
        <source>Drill all backups of %1</source>
        <translation>%1 のすべてのバックアップを演習</translation>
    </message>
    <message>
        <source>Drill %1</source>
        <translation>%1 を演習</translation>
    </message>
    <message>
        <source>Drill %1 backups</source>
        <translation>%1 件のバックアップを演習</translation>
    </message>
    <message>
        <source>Clean up after killed restores</source>
        <translation>強制終了されたリストアの後始末</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number from %3 to %4.</source>
        <translation>%1：「%2」は %3 から %4 までの整数ではありません。</translation>
    </message>
    <message>
        <source>%1: “%2” is no size in bytes, like 500M or 2T.</source>
        <translation>%1：「%2」は 500M や 2T のようなバイト単位のサイズではありません。</translation>
    </message>
    <message>
        <source>%1: “%2” is none of the possible values.</source>
        <translation>%1：「%2」は指定できる値ではありません。</translation>
    </message>
    <message>
        <source>is no long option: write --name or --name=value in one word</source>
        <translation>長いオプションではありません。--name または --name=value を 1 語で書いてください</translation>
    </message>
    <message>
        <source>is given to Larder itself as %1</source>
        <translation>Larder 自体に %1 として指定します</translation>
    </message>
    <message>
        <source>would make a backup that Larder cannot prove or restore, or is not known to it</source>
        <translation>Larder が検証もリストアもできないバックアップになるか、Larder の知らないオプションです</translation>
    </message>
    <message>
        <source>needs a value: %1=VALUE</source>
        <translation>値が必要です：%1=VALUE</translation>
    </message>
    <message>
        <source>takes no value</source>
        <translation>値を取りません</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1：キャンセルしました。</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>メモリが不足しています。</translation>
    </message>
    <message>
        <source>Use fewer jobs (--jobs 1) or close other programs.</source>
        <translation>ジョブの数を減らす（--jobs 1）か、ほかのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>An unexpected error: %1.</source>
        <translation>予期しないエラー：%1。</translation>
    </message>
    <message>
        <source>Please report this as a bug, with the log.</source>
        <translation>ログを添えて、不具合として報告してください。</translation>
    </message>
    <message>
        <source>%1 lies in no backup directory.</source>
        <translation>%1 はバックアップフォルダーの中にありません。</translation>
    </message>
    <message>
        <source>Only backups in a backup directory can have a pin or a note.</source>
        <translation>ピン留めやメモを付けられるのは、バックアップフォルダーの中のバックアップだけです。</translation>
    </message>
    <message>
        <source>Saved pin and note of %1.</source>
        <translation>%1 のピン留めとメモを保存しました。</translation>
    </message>
    <message>
        <source>Not enough space on %1: the last backups of these databases took %2, %3 are free.</source>
        <translation>%1 の空き容量が足りません。これらのデータベースの前回のバックアップは %2 で、空きは %3 です。</translation>
    </message>
    <message>
        <source>Run the pre hook</source>
        <translation>事前フックを実行</translation>
    </message>
    <message>
        <source>pre hook</source>
        <translation>事前フック</translation>
    </message>
    <message>
        <source>Run the post hook</source>
        <translation>事後フックを実行</translation>
    </message>
    <message>
        <source>post hook</source>
        <translation>事後フック</translation>
    </message>
    <message>
        <source>Ask the server what there is</source>
        <translation>サーバーに内容を問い合わせる</translation>
    </message>
    <message>
        <source>Prepare the backup directory</source>
        <translation>バックアップフォルダーを準備</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>Save %1 databases</source>
        <translation>%1 個のデータベースを保存</translation>
    </message>
    <message>
        <source>Remove what is not kept (%1)</source>
        <translation>保持対象でないものを削除（%1）</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot; on %2.</source>
        <translation>%2 にデータベース「%1」はありません。</translation>
    </message>
    <message>
        <source>There is nothing to back up on %1.</source>
        <translation>%1 にバックアップするものがありません。</translation>
    </message>
    <message>
        <source>Name a database, or create one first; templates and &quot;postgres&quot; are saved only when named.</source>
        <translation>データベースを指定するか、先に作成してください。テンプレートと「postgres」は、指定した場合だけ保存されます。</translation>
    </message>
    <message>
        <source>Would save %1</source>
        <translation>%1 が保存されます</translation>
    </message>
    <message>
        <source>Would save %1 to %2.</source>
        <translation>%1 が %2 に保存されます。</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 のバックアップに失敗しました：%2</translation>
    </message>
    <message>
        <source>%1: %2 Retry %3 of %4 in %5 s.</source>
        <translation>%1：%2 %5 秒後に再試行します（%3 / %4 回目）。</translation>
    </message>
    <message>
        <source>%1 database saved to %2.</source>
        <translation>%1 個のデータベースを %2 に保存しました。</translation>
    </message>
    <message>
        <source>%1 databases saved to %2.</source>
        <translation>%1 個のデータベースを %2 に保存しました。</translation>
    </message>
    <message>
        <source>%1 of %2 database saved. %3 failed: %4</source>
        <translation>%2 個中 %1 個のデータベースを保存しました。%3 個が失敗：%4</translation>
    </message>
    <message>
        <source>%1 of %2 databases saved. %3 failed: %4</source>
        <translation>%2 個中 %1 個のデータベースを保存しました。%3 個が失敗：%4</translation>
    </message>
    <message>
        <source>older than 1 day</source>
        <translation>1 日より古い</translation>
    </message>
    <message>
        <source>older than %1 days</source>
        <translation>%1 日より古い</translation>
    </message>
    <message>
        <source>Keep %1: %2</source>
        <translation>%1 を保持：%2</translation>
    </message>
    <message>
        <source>Would remove %1 (%2): %3</source>
        <translation>%1（%2）が削除されます：%3</translation>
    </message>
    <message>
        <source>Removed %1 (%2): %3</source>
        <translation>%1（%2）を削除しました：%3</translation>
    </message>
    <message>
        <source>The clock seems to have jumped since the last job: nothing is removed by age this time.</source>
        <translation>前回のジョブ以降に時計が飛んだようです。今回は古さによる削除を行いません。</translation>
    </message>
    <message>
        <source>Removing backups from %1 was not confirmed.</source>
        <translation>%1 からのバックアップの削除が確認されていません。</translation>
    </message>
    <message>
        <source>Look at it first with --dry-run, then confirm with --yes.</source>
        <translation>先に --dry-run で内容を確認し、その後 --yes で確定してください。</translation>
    </message>
    <message>
        <source>See what would go</source>
        <translation>削除対象を確認</translation>
    </message>
    <message>
        <source>Remove what is not kept</source>
        <translation>保持対象でないものを削除</translation>
    </message>
    <message>
        <source>%1 backup would go (%2), %3 kept.</source>
        <translation>%1 件のバックアップ（%2）が削除対象、%3 件が保持されます。</translation>
    </message>
    <message>
        <source>%1 backups would go (%2), %3 kept.</source>
        <translation>%1 件のバックアップ（%2）が削除対象、%3 件が保持されます。</translation>
    </message>
    <message>
        <source>%1 backup removed (%2), %3 kept.</source>
        <translation>%1 件のバックアップ（%2）を削除し、%3 件を保持しました。</translation>
    </message>
    <message>
        <source>%1 backups removed (%2), %3 kept.</source>
        <translation>%1 件のバックアップ（%2）を削除し、%3 件を保持しました。</translation>
    </message>
    <message>
        <source>They are the same: %1 objects, %2 tables.</source>
        <translation>内容は同じです：オブジェクト %1 個、テーブル %2 個。</translation>
    </message>
    <message>
        <source>They differ: %1 objects added, %2 removed, %3 changed, %4 tables with other rows.</source>
        <translation>違いがあります：オブジェクトの追加 %1、削除 %2、変更 %3、行の異なるテーブル %4。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>%1 is an archive, no plain dump.</source>
        <translation>%1 はアーカイブで、プレーンダンプではありません。</translation>
    </message>
    <message>
        <source>Rows of single tables are reached in plain dumps only: use pg_restore --table.</source>
        <translation>個々のテーブルの行を取り出せるのはプレーンダンプだけです。pg_restore --table を使ってください。</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>バックアップの内容を調べる</translation>
    </message>
    <message>
        <source>%1 holds no rows of a table %2.</source>
        <translation>%1 にテーブル %2 の行はありません。</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3.</source>
        <translation>%3 の %2 行中 %1 行。</translation>
    </message>
    <message>
        <source>%1 holds nothing called %2.</source>
        <translation>%1 に %2 という名前のものはありません。</translation>
    </message>
    <message>
        <source>%1 objects are called %2.</source>
        <translation>%2 という名前のオブジェクトが %1 個あります。</translation>
    </message>
    <message>
        <source>%1 objects.</source>
        <translation>%1 個のオブジェクト。</translation>
    </message>
    <message>
        <source>Unlogged tables have no rows on a standby, and none in this backup: %1.</source>
        <translation>UNLOGGED テーブルの行はスタンバイにはなく、このバックアップにもありません：%1。</translation>
    </message>
    <message>
        <source>%1 Starting again.</source>
        <translation>%1 最初からやり直します。</translation>
    </message>
    <message>
        <source>The server&apos;s lock table is too full for several sessions; going on with one pg_dump.</source>
        <translation>サーバーのロックテーブルに複数のセッションの余裕がないため、1 つの pg_dump で続けます。</translation>
    </message>
    <message>
        <source>Role passwords are not in this backup: %1 is no superuser.</source>
        <translation>ロールのパスワードはこのバックアップに含まれません。%1 がスーパーユーザーではないためです。</translation>
    </message>
    <message>
        <source>%1 does not help to estimate: %2</source>
        <translation>%1 は見積もりに使えません：%2</translation>
    </message>
    <message>
        <source>Saved %1: %2</source>
        <translation>%1 を保存しました：%2</translation>
    </message>
    <message>
        <source>Saved %1: %2, %3 rows</source>
        <translation>%1 を保存しました：%2、%3 行</translation>
    </message>
    <message>
        <source>No temporary folder: %1</source>
        <translation>一時フォルダーがありません：%1</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that can be written.</source>
        <translation>TMPDIR に書き込み可能なフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, then try again.</source>
        <translation>サーバーのログを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The sample data of %1 is missing from the program.</source>
        <translation>%1 のサンプルデータがプログラムに含まれていません。</translation>
    </message>
    <message>
        <source>Start a private PostgreSQL server</source>
        <translation>専用の PostgreSQL サーバーを開始</translation>
    </message>
    <message>
        <source>Fill %1 with sample data</source>
        <translation>%1 にサンプルデータを投入</translation>
    </message>
    <message>
        <source>The demo server runs with meal_planner and tandoor.</source>
        <translation>デモサーバーが meal_planner と tandoor を備えて稼働しています。</translation>
    </message>
    <message>
        <source>%1 holds rows only: there is nothing to load them into.</source>
        <translation>%1 に含まれるのは行だけで、読み込む先のテーブルがありません。</translation>
    </message>
    <message>
        <source>Drill a backup of the whole database.</source>
        <translation>データベース全体のバックアップを演習してください。</translation>
    </message>
    <message>
        <source>%1 loads, but not as it was: %2.</source>
        <translation>%1 は読み込めますが、元と同じではありません：%2。</translation>
    </message>
    <message>
        <source>Compare the tables named; use another backup until it is understood.</source>
        <translation>示されたテーブルを比較してください。原因がわかるまで別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>%1, or their time zone was another one, which the backup does not say.</source>
        <translation>%1。またはタイムゾーンが異なっていた可能性がありますが、バックアップには記録されていません。</translation>
    </message>
    <message>
        <source>%1 was not compared: its rows lie on another server.</source>
        <translation>%1 は、行が別のサーバーにあるため比較していません。</translation>
    </message>
    <message>
        <source>There is no backup to drill in %1.</source>
        <translation>%1 に演習するバックアップがありません。</translation>
    </message>
    <message>
        <source>Name a backup, or back up a database first.</source>
        <translation>バックアップを指定するか、先にデータベースをバックアップしてください。</translation>
    </message>
    <message>
        <source>%1 holds rows of the foreign tables %2: a drill would write them to the server behind.</source>
        <translation>%1 には外部テーブル %2 の行が含まれています。演習すると、その先のサーバーに書き込まれてしまいます。</translation>
    </message>
    <message>
        <source>Drill a backup made without --include-foreign-data.</source>
        <translation>--include-foreign-data なしで作成したバックアップを演習してください。</translation>
    </message>
    <message>
        <source>%1 is identical</source>
        <translation>%1 は完全一致です</translation>
    </message>
    <message>
        <source>%1 is restorable</source>
        <translation>%1 はリストア可能です</translation>
    </message>
    <message>
        <source>Start a private server</source>
        <translation>専用サーバーを開始</translation>
    </message>
    <message>
        <source>Check the server</source>
        <translation>サーバーを確認</translation>
    </message>
    <message>
        <source>Compare the contents of every table</source>
        <translation>すべてのテーブルの内容を比較</translation>
    </message>
    <message>
        <source>%1 tables were read back; %2 differ.</source>
        <translation>%1 個のテーブルを読み直しました。%2 個に違いがあります。</translation>
    </message>
    <message>
        <source>1 backup loads; %1 came out identical.</source>
        <translation>1 件のバックアップが読み込めました。完全一致は %1 件です。</translation>
    </message>
    <message>
        <source>%1 backups load; %2 came out identical.</source>
        <translation>%1 件のバックアップが読み込めました。完全一致は %2 件です。</translation>
    </message>
    <message>
        <source>%1 of %2 drills failed: %3</source>
        <translation>%2 件中 %1 件の演習が失敗しました：%3</translation>
    </message>
    <message>
        <source>No PostgreSQL server of version %1 or newer is installed here to drill on.</source>
        <translation>演習に使えるバージョン %1 以降の PostgreSQL サーバーがここにインストールされていません。</translation>
    </message>
    <message>
        <source>Install the package postgresql-%1, or drill on a server (--on server).</source>
        <translation>パッケージ postgresql-%1 をインストールするか、サーバー上で演習してください（--on server）。</translation>
    </message>
    <message>
        <source>Choose another folder with --work-dir.</source>
        <translation>--work-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The backup comes from PostgreSQL %1; the drill is on %2, the nearest that is installed.</source>
        <translation>バックアップの作成元は PostgreSQL %1 ですが、演習はインストール済みで最も近い %2 で行います。</translation>
    </message>
    <message>
        <source>The drill of %1 takes about %2 in %3, where %4 are free.</source>
        <translation>%1 の演習には %3 に約 %2 が必要ですが、空きは %4 です。</translation>
    </message>
    <message>
        <source>Choose another folder with --work-dir, or drill on a server (--on server).</source>
        <translation>--work-dir で別のフォルダーを選ぶか、サーバー上で演習してください（--on server）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no database that a restore put aside.</source>
        <translation>「%1」は、リストアが退避したデータベースではありません。</translation>
    </message>
    <message>
        <source>Larder drops only those; use dropdb for others.</source>
        <translation>Larder が削除するのは退避したデータベースだけです。それ以外には dropdb を使ってください。</translation>
    </message>
    <message>
        <source>Dropping database &quot;%1&quot; was not confirmed.</source>
        <translation>データベース「%1」の削除が確認されていません。</translation>
    </message>
    <message>
        <source>Type its name when asked, or give --yes.</source>
        <translation>求められたときに名前を入力するか、--yes を指定してください。</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Dropped %1.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Find the tables</source>
        <translation>テーブルを検索</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 を書き込み</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>除外：%1。</translation>
    </message>
    <message>
        <source>%1 rows of %2 written to %3 (%4).</source>
        <translation>%2 の %1 行を %3 に書き込みました（%4）。</translation>
    </message>
    <message>
        <source>%1 holds no rows of table %2.</source>
        <translation>%1 にテーブル %2 の行はありません。</translation>
    </message>
    <message>
        <source>A partitioned table&apos;s rows are those of its partitions: extract them, or all as SQL.</source>
        <translation>パーティションテーブルの行は各パーティションにあります。パーティションを抽出するか、すべてを SQL として抽出してください。</translation>
    </message>
    <message>
        <source>Check backup, server and target</source>
        <translation>バックアップ、サーバー、リストア先を確認</translation>
    </message>
    <message>
        <source>%1 of the checks stand in the way.</source>
        <translation>チェックのうち %1 件に支障があります。</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>支障はありません。</translation>
    </message>
    <message>
        <source>%1 could not be applied: %2</source>
        <translation>%1 を適用できませんでした：%2</translation>
    </message>
    <message>
        <source>the server refused it.</source>
        <translation>サーバーに拒否されました。</translation>
    </message>
    <message>
        <source>The server&apos;s log says why.</source>
        <translation>理由はサーバーのログにあります。</translation>
    </message>
    <message>
        <source>equal: %1</source>
        <translation>同一：%1</translation>
    </message>
    <message>
        <source>created: %1</source>
        <translation>作成しました：%1</translation>
    </message>
    <message>
        <source>to create: %1</source>
        <translation>作成予定：%1</translation>
    </message>
    <message>
        <source>changed: %1 (%2)</source>
        <translation>変更しました：%1（%2）</translation>
    </message>
    <message>
        <source>differs: %1 (%2)</source>
        <translation>違いあり：%1（%2）</translation>
    </message>
    <message>
        <source>cannot be changed: %1 (%2)</source>
        <translation>変更できません：%1（%2）</translation>
    </message>
    <message>
        <source>Applying roles and tablespaces was not confirmed.</source>
        <translation>ロールとテーブル空間の適用が確認されていません。</translation>
    </message>
    <message>
        <source>Answer yes when asked, or give --yes.</source>
        <translation>求められたときに「はい」と答えるか、--yes を指定してください。</translation>
    </message>
    <message>
        <source>Read the backup to its last byte</source>
        <translation>バックアップを最後のバイトまで読み取る</translation>
    </message>
    <message>
        <source>Compare it with the server</source>
        <translation>サーバーと比較</translation>
    </message>
    <message>
        <source>Apply it</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>The roles were applied, but not all tablespaces: %1</source>
        <translation>ロールは適用しましたが、適用できなかったテーブル空間があります：%1</translation>
    </message>
    <message>
        <source>Make their folders on the server, owned by the user PostgreSQL runs as, then try again.</source>
        <translation>そのフォルダーを、PostgreSQL を実行しているユーザーの所有でサーバーに作成してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is no backup of a server&apos;s roles and tablespaces.</source>
        <translation>%1 はサーバーのロールとテーブル空間のバックアップではありません。</translation>
    </message>
    <message>
        <source>%1 is written in %2.</source>
        <translation>%1 は %2 で書かれています。</translation>
    </message>
    <message>
        <source>Make it anew with pg_dumpall --globals-only --encoding=UTF8.</source>
        <translation>pg_dumpall --globals-only --encoding=UTF8 で作り直してください。</translation>
    </message>
    <message>
        <source>Left out, because pg_dumpall writes no such statement: %1 …</source>
        <translation>pg_dumpall が書き込まない文のため除外しました：%1 …</translation>
    </message>
    <message>
        <source>%1 missing on the server, %2 different, %3 equal.</source>
        <translation>サーバーにないもの %1、異なるもの %2、同じもの %3。</translation>
    </message>
    <message>
        <source>%1 applied.</source>
        <translation>%1 件を適用しました。</translation>
    </message>
    <message>
        <source>The %1 “%2” failed: %3.</source>
        <translation>%1「%2」が失敗しました：%3。</translation>
    </message>
    <message>
        <source>Run the command by hand; what it wrote is in the job&apos;s log.</source>
        <translation>コマンドを手動で実行してみてください。出力はジョブのログにあります。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1: PostgreSQL %2, %3 databases.</source>
        <translation>%1：PostgreSQL %2、データベース %3 個。</translation>
    </message>
    <message>
        <source>pg_restore is not installed.</source>
        <translation>pg_restore がインストールされていません。</translation>
    </message>
    <message>
        <source>Install it: apt install postgresql-client.</source>
        <translation>インストールしてください：apt install postgresql-client。</translation>
    </message>
    <message>
        <source>Look for what killed restores left</source>
        <translation>強制終了されたリストアが残したものを探す</translation>
    </message>
    <message>
        <source>Nothing was left by a killed restore.</source>
        <translation>強制終了されたリストアが残したものはありません。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone in %4.</source>
        <translation>%4 の新規 %1、変更 %2、消失 %3。</translation>
    </message>
    <message>
        <source>Replacing database &quot;%1&quot; was not confirmed.</source>
        <translation>データベース「%1」の置き換えが確認されていません。</translation>
    </message>
    <message>
        <source>Type its name when asked, give --yes, or restore it as a new database.</source>
        <translation>求められたときに名前を入力するか、--yes を指定するか、新しいデータベースとしてリストアしてください。</translation>
    </message>
    <message>
        <source>Check the server and the target</source>
        <translation>サーバーとリストア先を確認</translation>
    </message>
    <message>
        <source>Save %1 before it is dropped</source>
        <translation>削除前に %1 を保存</translation>
    </message>
    <message>
        <source>Dropping %1.</source>
        <translation>%1 を削除しています。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Gather statistics (ANALYZE)</source>
        <translation>統計情報を収集（ANALYZE）</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 を置き換え</translation>
    </message>
    <message>
        <source>Give it the name %1</source>
        <translation>名前を %1 に変更</translation>
    </message>
    <message>
        <source>Restored %1: %2.</source>
        <translation>%1 をリストアしました：%2。</translation>
    </message>
    <message>
        <source>The database that was there is kept as %1.</source>
        <translation>元のデータベースは %1 として退避されています。</translation>
    </message>
    <message>
        <source>What it was before is saved as %1.</source>
        <translation>以前の内容は %1 として保存されています。</translation>
    </message>
    <message>
        <source>There is no backup directory to save database &quot;%1&quot; to before it is dropped.</source>
        <translation>データベース「%1」を削除前に保存するバックアップフォルダーがありません。</translation>
    </message>
    <message>
        <source>Give one by --backup-dir, or go without by --no-safety-dump.</source>
        <translation>--backup-dir で指定するか、--no-safety-dump で保存を省いてください。</translation>
    </message>
    <message>
        <source>Replacing rows of %1 in database &quot;%2&quot; was not confirmed.</source>
        <translation>データベース「%2」の %1 の行の置き換えが確認されていません。</translation>
    </message>
    <message>
        <source>Give --yes, or restore the tables into a schema of their own.</source>
        <translation>--yes を指定するか、テーブルを専用のスキーマにリストアしてください。</translation>
    </message>
    <message>
        <source>Find the tables in the backup</source>
        <translation>バックアップからテーブルを検索</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>Load the tables</source>
        <translation>テーブルを読み込み</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Restored %1 back into place in %2: %3 rows.</source>
        <translation>%1 を %2 の元の場所にリストアしました：%3 行。</translation>
    </message>
    <message>
        <source>Restored %1 into schema %2 of %3: %4 rows.</source>
        <translation>%1 を %3 のスキーマ %2 にリストアしました：%4 行。</translation>
    </message>
    <message>
        <source>Schema &quot;%1&quot; exists already in %2.</source>
        <translation>スキーマ「%1」は %2 にすでに存在します。</translation>
    </message>
    <message>
        <source>Name a schema that does not exist: nothing is ever mixed with what is there.</source>
        <translation>存在しないスキーマを指定してください。既存のものと混ざることはありません。</translation>
    </message>
    <message>
        <source>Several of the tables are called %1.</source>
        <translation>%1 という名前のテーブルが複数あります。</translation>
    </message>
    <message>
        <source>Restore tables of one name one after the other, each into a schema of its own.</source>
        <translation>同じ名前のテーブルは 1 つずつ、それぞれ専用のスキーマにリストアしてください。</translation>
    </message>
    <message>
        <source>%1 holds no rows of %2.</source>
        <translation>%1 に %2 の行はありません。</translation>
    </message>
    <message>
        <source>It was made without rows; choose another backup.</source>
        <translation>行なしで作成されています。別のバックアップを選択してください。</translation>
    </message>
    <message>
        <source>The server took %1 rows of table %2, the backup has %3.</source>
        <translation>サーバーはテーブル %2 の %1 行を受け入れましたが、バックアップには %3 行あります。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Table %1 has %2 rows now, the backup has %3.</source>
        <translation>テーブル %1 は現在 %2 行ですが、バックアップには %3 行あります。</translation>
    </message>
    <message>
        <source>No earlier state of database &quot;%1&quot; is kept on %2.</source>
        <translation>データベース「%1」の以前の状態は %2 に退避されていません。</translation>
    </message>
    <message>
        <source>Find what was kept</source>
        <translation>退避したものを検索</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>%1 is back as it was.</source>
        <translation>%1 は元の状態に戻りました。</translation>
    </message>
    <message>
        <source>%1 is back as it was; what was there is kept as %2.</source>
        <translation>%1 は元の状態に戻りました。直前のものは %2 として退避されています。</translation>
    </message>
    <message>
        <source>%1 is readable</source>
        <translation>%1 は読み取り可能です</translation>
    </message>
    <message>
        <source>1 backup is readable to its last byte.</source>
        <translation>1 件のバックアップは最後のバイトまで読み取れます。</translation>
    </message>
    <message>
        <source>%1 backups are readable to their last byte.</source>
        <translation>%1 件のバックアップは最後のバイトまで読み取れます。</translation>
    </message>
    <message>
        <source>%1 of %2 backups failed: %3</source>
        <translation>%2 件中 %1 件のバックアップが失敗しました：%3</translation>
    </message>
    <message>
        <source>The manifest of %1 was changed by hand.</source>
        <translation>%1 のマニフェストが手動で変更されています。</translation>
    </message>
    <message>
        <source>Compare it with a copy from elsewhere; its hash in SHA256SUMS is the one it had.</source>
        <translation>別の場所にあるコピーと比較してください。元のハッシュは SHA256SUMS にあります。</translation>
    </message>
    <message>
        <source>There is no backup to verify in %1.</source>
        <translation>%1 に検証するバックアップがありません。</translation>
    </message>
    <message>
        <source>Read %1 backups</source>
        <translation>%1 件のバックアップを読み取り</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 daily</source>
        <translation>日次 %1</translation>
    </message>
    <message>
        <source>%1 weekly</source>
        <translation>週次 %1</translation>
    </message>
    <message>
        <source>%1 monthly</source>
        <translation>月次 %1</translation>
    </message>
    <message>
        <source>%1 yearly</source>
        <translation>年次 %1</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>期間を問わない</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 世代</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 世代</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>within the days to keep</source>
        <translation>保持期間内</translation>
    </message>
    <message>
        <source>no rule limits the age</source>
        <translation>古さを制限する規則なし</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>among the newest copies that always stay</source>
        <translation>常に残す最新の世代に含まれる</translation>
    </message>
    <message>
        <source>newest of its day</source>
        <translation>その日の最新</translation>
    </message>
    <message>
        <source>newest of its week</source>
        <translation>その週の最新</translation>
    </message>
    <message>
        <source>newest of its month</source>
        <translation>その月の最新</translation>
    </message>
    <message>
        <source>newest of its year</source>
        <translation>その年の最新</translation>
    </message>
    <message>
        <source>the last one with the best proof</source>
        <translation>最も高い検証レベルを持つ最後のもの</translation>
    </message>
    <message>
        <source>its date lies in the future</source>
        <translation>日付が未来になっている</translation>
    </message>
    <message>
        <source>roles of a run that stays</source>
        <translation>残る実行のロール</translation>
    </message>
    <message>
        <source>no rule keeps it</source>
        <translation>保持する規則なし</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>容量の上限を超えている</translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 (Debian and Ubuntu, else from apt.postgresql.org) or postgresql%1 (Fedora, Red Hat), or name the folder of the programs in LARDER_PG_BINDIRS.</source>
        <translation>postgresql-client-%1（Debian と Ubuntu。ない場合は apt.postgresql.org から）または postgresql%1（Fedora、Red Hat）をインストールするか、プログラムのフォルダーを LARDER_PG_BINDIRS で指定してください。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is no longer maintained: its programs get no security fixes.</source>
        <translation>PostgreSQL %1 の保守は終了しています。プログラムにセキュリティ修正は提供されません。</translation>
    </message>
    <message>
        <source>No PostgreSQL client programs (pg_dump, psql) were found.</source>
        <translation>PostgreSQL のクライアントプログラム（pg_dump、psql）が見つかりません。</translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1, but the newest pg_dump installed is %2 (%3): it must be at least as new as the server.</source>
        <translation>サーバーは PostgreSQL %1 ですが、インストール済みで最も新しい pg_dump は %2（%3）です。サーバーと同じかそれより新しいものが必要です。</translation>
    </message>
    <message>
        <source>“%1” is no connection parameter that can be set.</source>
        <translation>「%1」は設定できる接続パラメーターではありません。</translation>
    </message>
    <message>
        <source>the local socket, port %1</source>
        <translation>ローカルソケット、ポート %1</translation>
    </message>
    <message>
        <source>the socket in %1, port %2</source>
        <translation>%1 のソケット、ポート %2</translation>
    </message>
    <message>
        <source>The connection string cannot be understood.</source>
        <translation>接続文字列を解釈できません。</translation>
    </message>
    <message>
        <source>Write postgresql://user@host:5432/database or host=… port=… user=… with characters such as @ : / in a password percent-encoded (%40 %3A %2F).</source>
        <translation>postgresql://user@host:5432/database または host=… port=… user=… の形で、パスワード中の @ : / などの文字はパーセントエンコード（%40 %3A %2F）して書いてください。</translation>
    </message>
    <message>
        <source>The manifest was altered: check where the backup comes from.</source>
        <translation>マニフェストが改変されています。バックアップの入手元を確認してください。</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is not a text.</source>
        <translation>マニフェストの databaseProperties.%1 がテキストではありません。</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is too long or holds a NUL character.</source>
        <translation>マニフェストの databaseProperties.%1 が長すぎるか、NUL 文字を含んでいます。</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is longer than 63 bytes.</source>
        <translation>マニフェストの databaseProperties.%1 が 63 バイトを超えています。</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 has an unknown value.</source>
        <translation>マニフェストの databaseProperties.%1 の値が不明です。</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is neither true nor false.</source>
        <translation>マニフェストの databaseProperties.%1 が true でも false でもありません。</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is no list, or too long a one.</source>
        <translation>マニフェストの databaseProperties.%1 がリストではないか、長すぎます。</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 has an entry that is no object.</source>
        <translation>マニフェストの databaseProperties.%1 に、オブジェクトではない項目があります。</translation>
    </message>
    <message>
        <source>The manifest&apos;s databaseProperties.%1 is no number of connections.</source>
        <translation>マニフェストの databaseProperties.%1 が接続数ではありません。</translation>
    </message>
    <message>
        <source>%1 was not set. %2</source>
        <translation>%1を設定できませんでした。%2</translation>
    </message>
    <message>
        <source>Privilege %1 for %2</source>
        <translation>%2 に対する権限 %1</translation>
    </message>
    <message>
        <source>The removal of privileges</source>
        <translation>権限の取り消し</translation>
    </message>
    <message>
        <source>The default privilege</source>
        <translation>既定の権限</translation>
    </message>
    <message>
        <source>The removal of settings</source>
        <translation>設定の取り消し</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>設定 %1</translation>
    </message>
    <message>
        <source>The security label of %1</source>
        <translation>%1 のセキュリティラベル</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>The connection limit</source>
        <translation>接続数の上限</translation>
    </message>
    <message>
        <source>The template flag</source>
        <translation>テンプレートの指定</translation>
    </message>
    <message>
        <source>The permission to connect</source>
        <translation>接続の許可</translation>
    </message>
    <message>
        <source>%1 for %2 with grant option granted by %3</source>
        <translation>%2 に対する %1（GRANT OPTION 付き、付与者 %3）</translation>
    </message>
    <message>
        <source>%1 for %2 granted by %3</source>
        <translation>%2 に対する %1（付与者 %3）</translation>
    </message>
    <message>
        <source>%1 for role %2</source>
        <translation>ロール %2 の %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 is “%2” instead of “%3”.</source>
        <translation>%1は「%3」ではなく「%2」です。</translation>
    </message>
    <message>
        <source>The encoding</source>
        <translation>エンコーディング</translation>
    </message>
    <message>
        <source>The locale provider</source>
        <translation>ロケールプロバイダー</translation>
    </message>
    <message>
        <source>The ICU locale</source>
        <translation>ICU ロケール</translation>
    </message>
    <message>
        <source>The ICU rules</source>
        <translation>ICU 規則</translation>
    </message>
    <message>
        <source>The tablespace</source>
        <translation>テーブル空間</translation>
    </message>
    <message>
        <source>“Is a template”</source>
        <translation>「テンプレートである」</translation>
    </message>
    <message>
        <source>“Allows connections”</source>
        <translation>「接続を許可」</translation>
    </message>
    <message>
        <source>A privilege is missing: %1.</source>
        <translation>権限が不足しています：%1。</translation>
    </message>
    <message>
        <source>A privilege is too much: %1.</source>
        <translation>余分な権限があります：%1。</translation>
    </message>
    <message>
        <source>A setting is missing: %1.</source>
        <translation>設定が不足しています：%1。</translation>
    </message>
    <message>
        <source>A setting is too much: %1.</source>
        <translation>余分な設定があります：%1。</translation>
    </message>
    <message>
        <source>A security label is missing: %1.</source>
        <translation>セキュリティラベルが不足しています：%1。</translation>
    </message>
    <message>
        <source>A security label is too much: %1.</source>
        <translation>余分なセキュリティラベルがあります：%1。</translation>
    </message>
    <message>
        <source>The server has no database “%1”.</source>
        <translation>サーバーにデータベース「%1」はありません。</translation>
    </message>
    <message>
        <source>The password file %1 can be read by others, so it is ignored. Make it private: chmod 600 %1</source>
        <translation>パスワードファイル %1 は、ほかのユーザーも読めるため無視されます。非公開にしてください：chmod 600 %1</translation>
    </message>
    <message>
        <source>The server at %1 did not answer within %2 seconds.</source>
        <translation>%1 のサーバーが %2 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Check host, port and firewall: the address swallows connections without refusing them.</source>
        <translation>ホスト、ポート、ファイアウォールを確認してください。このアドレスは接続を拒否せずに破棄しています。</translation>
    </message>
    <message>
        <source>The server at %1 said nothing for %2.</source>
        <translation>%1 のサーバーから %2 の間、何も届きませんでした。</translation>
    </message>
    <message>
        <source>Look for an overloaded server or a dead network connection, then try again.</source>
        <translation>サーバーの過負荷やネットワーク接続の切断がないか確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>COPY TO STDOUT was executed where its rows cannot be read.</source>
        <translation>行を読み取れない場所で COPY TO STDOUT が実行されました。</translation>
    </message>
    <message>
        <source>A statement that should load rows is no COPY FROM STDIN.</source>
        <translation>行を読み込むはずの文が COPY FROM STDIN ではありません。</translation>
    </message>
    <message>
        <source>A statement that should give rows is no COPY TO STDOUT.</source>
        <translation>行を返すはずの文が COPY TO STDOUT ではありません。</translation>
    </message>
    <message>
        <source>The server stopped the statement: a statement_timeout, or somebody cancelled it.</source>
        <translation>サーバーが文を中断しました。statement_timeout によるものか、誰かがキャンセルしました。</translation>
    </message>
    <message>
        <source>The server is starting up, shutting down or in recovery: try again soon.</source>
        <translation>サーバーは起動中、停止処理中、またはリカバリー中です。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The server ended the session: it was restarted, or an administrator did it.</source>
        <translation>サーバーがセッションを終了しました。再起動されたか、管理者が終了させました。</translation>
    </message>
    <message>
        <source>Check that the server runs and that the network between is up.</source>
        <translation>サーバーが稼働していて、間のネットワークがつながっていることを確認してください。</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <translation>ユーザーとパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s pg_hba.conf does not let this user in from here, or the role does not exist or may not log in.</source>
        <translation>サーバーの pg_hba.conf がここからのこのユーザーの接続を許可していないか、ロールが存在しないか、ログイン権限がありません。</translation>
    </message>
    <message>
        <source>Check the name: upper and lower case are different names.</source>
        <translation>名前を確認してください。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>Grant the privilege named above, or connect as the owner or a superuser.</source>
        <translation>上に示された権限を付与するか、所有者またはスーパーユーザーとして接続してください。</translation>
    </message>
    <message>
        <source>Choose another name, or replace the existing database.</source>
        <translation>別の名前を選ぶか、既存のデータベースを置き換えてください。</translation>
    </message>
    <message>
        <source>Free space on the server&apos;s disk, then try again.</source>
        <translation>サーバーのディスクの空き容量を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Other sessions use the object: end them first.</source>
        <translation>ほかのセッションがこのオブジェクトを使用しています。先に終了させてください。</translation>
    </message>
    <message>
        <source>Another session holds a lock on the object: try again when it has finished.</source>
        <translation>別のセッションがこのオブジェクトをロックしています。それが終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The object is not in a state that allows this.</source>
        <translation>オブジェクトの状態により、この操作はできません。</translation>
    </message>
    <message>
        <source>The server at %1 wants a password for user “%2”.</source>
        <translation>%1 のサーバーが、ユーザー「%2」のパスワードを求めています。</translation>
    </message>
    <message>
        <source>Give one: in the server&apos;s settings, in POSTGRES_PASSWORD or in .pgpass.</source>
        <translation>サーバーの設定、POSTGRES_PASSWORD、または .pgpass で指定してください。</translation>
    </message>
    <message>
        <source>The server at %1 does not let user “%2” in.</source>
        <translation>%1 のサーバーが、ユーザー「%2」の接続を許可していません。</translation>
    </message>
    <message>
        <source>The server at %1 has no database “%2”.</source>
        <translation>%1 のサーバーに、データベース「%2」はありません。</translation>
    </message>
    <message>
        <source>User “%1” may not connect to database “%2”.</source>
        <translation>ユーザー「%1」には、データベース「%2」に接続する権限がありません。</translation>
    </message>
    <message>
        <source>An administrator can allow it: GRANT CONNECT ON DATABASE … TO …;</source>
        <translation>管理者が許可できます：GRANT CONNECT ON DATABASE … TO …;</translation>
    </message>
    <message>
        <source>Cannot connect to the server at %1.</source>
        <translation>%1 のサーバーに接続できません。</translation>
    </message>
    <message>
        <source>Check that the server runs and that host and port are right.</source>
        <translation>サーバーが稼働していて、ホストとポートが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>サーバーへの接続が切れました。</translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation>サーバーが要求を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check that the server still runs, then try again.</source>
        <translation>サーバーがまだ稼働していることを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>サーバーのメッセージ：%1</translation>
    </message>
    <message>
        <source>A result has no row %1 with a column %2.</source>
        <translation>結果に行 %1 の列 %2 がありません。</translation>
    </message>
    <message>
        <source>Cannot find a free port</source>
        <translation>空いているポートが見つかりません</translation>
    </message>
    <message>
        <source>Cannot create a folder in %1: %2.</source>
        <translation>%1 にフォルダーを作成できません：%2。</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>The detail holds the program&apos;s own words. For root, user postgres has to reach the folder.</source>
        <translation>詳細にプログラム自身のメッセージがあります。root で使う場合は、ユーザー postgres がこのフォルダーに到達できる必要があります。</translation>
    </message>
    <message>
        <source>No PostgreSQL server programs (initdb, postgres) were found.</source>
        <translation>PostgreSQL のサーバープログラム（initdb、postgres）が見つかりません。</translation>
    </message>
    <message>
        <source>Install the package %1.</source>
        <translation>パッケージ %1 をインストールしてください。</translation>
    </message>
    <message>
        <source>Cannot rename %1 to %2.</source>
        <translation>%1 の名前を %2 に変更できません。</translation>
    </message>
    <message>
        <source>Cannot copy %1</source>
        <translation>%1 をコピーできません</translation>
    </message>
    <message>
        <source>Cannot create a database cluster in %1</source>
        <translation>%1 にデータベースクラスターを作成できません</translation>
    </message>
    <message>
        <source>Another server already runs in %1.</source>
        <translation>%1 では別のサーバーがすでに稼働しています。</translation>
    </message>
    <message>
        <source>Close the other Larder that shows it, or use that one.</source>
        <translation>それを表示している別の Larder を閉じるか、そちらを使ってください。</translation>
    </message>
    <message>
        <source>The PostgreSQL server in %1 did not start.</source>
        <translation>%1 の PostgreSQL サーバーが起動しませんでした。</translation>
    </message>
    <message>
        <source>The detail holds the server&apos;s own words.</source>
        <translation>詳細にサーバー自身のメッセージがあります。</translation>
    </message>
    <message>
        <source>The PostgreSQL server in %1 did not get ready within a minute.</source>
        <translation>%1 の PostgreSQL サーバーが 1 分以内に準備できませんでした。</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 は別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>a password file in memory</source>
        <translation>メモリ上のパスワードファイル</translation>
    </message>
    <message>
        <source>Cannot seal %1</source>
        <translation>%1 を封印できません</translation>
    </message>
    <message>
        <source>The server entry&apos;s “%1” is not a text.</source>
        <translation>サーバー項目の「%1」がテキストではありません。</translation>
    </message>
    <message>
        <source>Correct the entry or add the server anew.</source>
        <translation>項目を修正するか、サーバーを追加し直してください。</translation>
    </message>
    <message>
        <source>“%1” is no TLS mode.</source>
        <translation>「%1」という TLS モードはありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be a parameter of a saved server.</source>
        <translation>「%1」は保存するサーバーのパラメーターにできません。</translation>
    </message>
    <message>
        <source>The server entry&apos;s “extra” is not a list of parameters.</source>
        <translation>サーバー項目の「extra」がパラメーターのリストではありません。</translation>
    </message>
    <message>
        <source>As root, a private server needs the system user postgres.</source>
        <translation>root で使う場合、専用サーバーにはシステムユーザー postgres が必要です。</translation>
    </message>
    <message>
        <source>Run Larder as an ordinary user, or install the package postgresql.</source>
        <translation>一般ユーザーとして Larder を実行するか、パッケージ postgresql をインストールしてください。</translation>
    </message>
    <message>
        <source>Cannot give %1 to user postgres</source>
        <translation>%1 をユーザー postgres の所有にできません</translation>
    </message>
    <message>
        <source>Line %1 of the service file %2 cannot be used.</source>
        <translation>サービスファイル %2 の %1 行目を使用できません。</translation>
    </message>
    <message>
        <source>Each line is keyword=value with a keyword libpq knows; ldap:// look-ups are not supported.</source>
        <translation>各行は キーワード=値 の形で、キーワードは libpq が知るものです。ldap:// による検索には対応していません。</translation>
    </message>
    <message>
        <source>There is no connection service “%1”.</source>
        <translation>接続サービス「%1」はありません。</translation>
    </message>
    <message>
        <source>Add a section [%1] to %2, or name host and port instead.</source>
        <translation>%2 にセクション [%1] を追加するか、代わりにホストとポートを指定してください。</translation>
    </message>
    <message>
        <source>Cannot start %1: there is no %2.</source>
        <translation>%1 を開始できません。%2 がありません。</translation>
    </message>
    <message>
        <source>Install the package that holds %1, or correct its folder in the settings.</source>
        <translation>%1 を含むパッケージをインストールするか、設定でそのフォルダーを修正してください。</translation>
    </message>
    <message>
        <source>Cannot start %1</source>
        <translation>%1 を開始できません</translation>
    </message>
    <message>
        <source>Check that it is a program and may be executed.</source>
        <translation>プログラムであり、実行が許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>Cannot create a pipe</source>
        <translation>パイプを作成できません</translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 again.</source>
        <translation>postgresql-client-%1 をインストールし直してください。</translation>
    </message>
    <message>
        <source>%1 does not work: %2.</source>
        <translation>%1 が動作しません：%2。</translation>
    </message>
    <message>
        <source>%1 is of version %2, but pg_dump beside it of %3.</source>
        <translation>%1 のバージョンは %2 ですが、同じ場所の pg_dump は %3 です。</translation>
    </message>
    <message>
        <source>The table has row-level security, so this user would silently save only some rows. Back up as the table&apos;s owner or as a role with BYPASSRLS (ALTER ROLE … BYPASSRLS).</source>
        <translation>テーブルで行レベルセキュリティが有効なため、このユーザーでは気付かないうちに一部の行しか保存されません。テーブルの所有者か BYPASSRLS を持つロール（ALTER ROLE … BYPASSRLS）でバックアップしてください。</translation>
    </message>
    <message>
        <source>Patterns are those of psql&apos;s \dn: lower case unless quoted.</source>
        <translation>パターンは psql の \dn と同じです。引用符で囲まない限り小文字です。</translation>
    </message>
    <message>
        <source>Install the client package of the server&apos;s version (postgresql-client-N).</source>
        <translation>サーバーのバージョンのクライアントパッケージ（postgresql-client-N）をインストールしてください。</translation>
    </message>
    <message>
        <source>Another session keeps the table locked. Wait until it is done, end it, or allow more time with --lock-wait.</source>
        <translation>別のセッションがテーブルをロックしています。終了を待つか、終了させるか、--lock-wait で待ち時間を延ばしてください。</translation>
    </message>
    <message>
        <source>The standby cancelled the dump to apply changes of its primary. Set max_standby_streaming_delay higher or hot_standby_feedback on, or back up the primary.</source>
        <translation>スタンバイがプライマリーの変更を適用するため、ダンプをキャンセルしました。max_standby_streaming_delay を増やすか、hot_standby_feedback を有効にするか、プライマリーをバックアップしてください。</translation>
    </message>
    <message>
        <source>Save a password for the server, or put one into ~/.pgpass.</source>
        <translation>サーバーのパスワードを保存するか、~/.pgpass に書いてください。</translation>
    </message>
    <message>
        <source>Grant the user the right to read it (GRANT SELECT … or GRANT pg_read_all_data TO …), or exclude it.</source>
        <translation>ユーザーに読み取り権限を付与する（GRANT SELECT … または GRANT pg_read_all_data TO …）か、対象から除外してください。</translation>
    </message>
    <message>
        <source>The server or the network broke off; look at the server&apos;s log, then try again.</source>
        <translation>サーバーまたはネットワークが切断されました。サーバーのログを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 failed (%2).</source>
        <translation>%1 が失敗しました（%2）。</translation>
    </message>
    <message>
        <source>%1 failed (%2): %3</source>
        <translation>%1 が失敗しました（%2）：%3</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>killed by signal %1 (%2)</source>
        <translation>シグナル %1（%2）により強制終了</translation>
    </message>
    <message>
        <source>the input of %1</source>
        <translation>%1 の入力</translation>
    </message>
    <message>
        <source>the output of %1</source>
        <translation>%1 の出力</translation>
    </message>
    <message>
        <source>the messages of %1</source>
        <translation>%1 のメッセージ</translation>
    </message>
    <message>
        <source>%1 was not done within %2 and was ended.</source>
        <translation>%1 が %2 以内に終わらなかったため、終了させました。</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>キーチェーンが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>no keychain service (GNOME Keyring, KWallet) runs in this session</source>
        <translation>このセッションでキーチェーンサービス（GNOME Keyring、KWallet）が動いていません</translation>
    </message>
    <message>
        <source>access to the keychain was denied</source>
        <translation>キーチェーンへのアクセスが拒否されました</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>the keychain reported error %1</source>
        <translation>キーチェーンがエラー %1 を報告しました</translation>
    </message>
    <message>
        <source>there is no desktop session (no D-Bus session bus)</source>
        <translation>デスクトップセッションがありません（D-Bus セッションバスなし）</translation>
    </message>
    <message>
        <source>the application has not started yet</source>
        <translation>アプリケーションがまだ起動していません</translation>
    </message>
    <message>
        <source>the keychain does not keep what it is given</source>
        <translation>キーチェーンが、渡されたものを保持しません</translation>
    </message>
    <message>
        <source>Passwords cannot be stored: %1.</source>
        <translation>パスワードを保存できません：%1。</translation>
    </message>
    <message>
        <source>Use a password file instead: ~/.pgpass, mode 0600, with lines host:port:database:user:password.</source>
        <translation>代わりにパスワードファイルを使ってください：~/.pgpass、モード 0600、各行は host:port:database:user:password。</translation>
    </message>
    <message>
        <source>The password of “%1” was not stored: %2.</source>
        <translation>「%1」のパスワードを保存できませんでした：%2。</translation>
    </message>
    <message>
        <source>The password of “%1” was not removed: %2.</source>
        <translation>「%1」のパスワードを削除できませんでした：%2。</translation>
    </message>
    <message>
        <source>Cannot lock %1</source>
        <translation>%1 をロックできません</translation>
    </message>
    <message>
        <source>The list of servers %1 cannot be used: %2.</source>
        <translation>サーバーの一覧 %1 を使用できません：%2。</translation>
    </message>
    <message>
        <source>Correct the file, or move it away to start with an empty list.</source>
        <translation>ファイルを修正するか、別の場所に移動して空の一覧から始めてください。</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>its format is not %1</source>
        <translation>形式が %1 ではありません</translation>
    </message>
    <message>
        <source>it has no list “servers”</source>
        <translation>リスト「servers」がありません</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 を読み取れません：%2。</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it has two servers “%1”</source>
        <translation>サーバー「%1」が 2 つあります</translation>
    </message>
    <message>
        <source>Cannot rename %1</source>
        <translation>%1 の名前を変更できません</translation>
    </message>
    <message>
        <source>There is no saved server “%1”.</source>
        <translation>保存されたサーバー「%1」はありません。</translation>
    </message>
    <message>
        <source>Saved servers: %1.</source>
        <translation>保存されたサーバー：%1。</translation>
    </message>
    <message>
        <source>Correct servers.json or save the server anew.</source>
        <translation>servers.json を修正するか、サーバーを保存し直してください。</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is not a text.</source>
        <translation>保存されたサーバーの「%1」がテキストではありません。</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is not a list.</source>
        <translation>保存されたサーバーの「%1」がリストではありません。</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” has an entry that is not a text.</source>
        <translation>保存されたサーバーの「%1」に、テキストではない項目があります。</translation>
    </message>
    <message>
        <source>The saved server&apos;s name is empty or too long.</source>
        <translation>保存されたサーバーの名前が空か、長すぎます。</translation>
    </message>
    <message>
        <source>The saved server&apos;s “compression” is none of %1.</source>
        <translation>保存されたサーバーの「compression」が %1 のいずれでもありません。</translation>
    </message>
    <message>
        <source>The saved server&apos;s “address” is no object.</source>
        <translation>保存されたサーバーの「address」がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>There is no pg_restore to read the archive with.</source>
        <translation>アーカイブを読み取る pg_restore がありません。</translation>
    </message>
    <message>
        <source>Install postgresql-client.</source>
        <translation>postgresql-client をインストールしてください。</translation>
    </message>
    <message>
        <source>pg_restore %1 cannot read %2.</source>
        <translation>pg_restore %1 は %2 を読み取れません。</translation>
    </message>
    <message>
        <source>Install the postgresql-client of the version that wrote it, or a newer one.</source>
        <translation>書き込んだときと同じバージョンか、それより新しい postgresql-client をインストールしてください。</translation>
    </message>
    <message>
        <source>pg_restore cannot read it to its end (%1)</source>
        <translation>pg_restore で最後まで読み取れません（%1）</translation>
    </message>
    <message>
        <source>it is cut off: %1</source>
        <translation>途中で切れています：%1</translation>
    </message>
    <message>
        <source>pg_restore says about %1: %2</source>
        <translation>%1 についての pg_restore のメッセージ：%2</translation>
    </message>
    <message>
        <source>Nothing is recorded about %1: a forged archive can mislead or crash pg_restore, so trust it no further than where it comes from.</source>
        <translation>%1 には記録が何もありません。偽造されたアーカイブは pg_restore を欺いたり異常終了させたりすることがあるため、入手元を信頼できる範囲でのみ信頼してください。</translation>
    </message>
    <message>
        <source>Do not restore from it; use an older backup or a copy of this one.</source>
        <translation>これからリストアしないでください。より古いバックアップか、このバックアップの別のコピーを使ってください。</translation>
    </message>
    <message>
        <source>it has a NUL byte at %1 of its SQL</source>
        <translation>SQL の %1 の位置に NUL バイトがあります</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one its manifest records</source>
        <translation>SHA-256 がマニフェストの記録と一致しません</translation>
    </message>
    <message>
        <source>it holds %1 tables, its manifest says %2</source>
        <translation>テーブルは %1 個ですが、マニフェストでは %2 個です</translation>
    </message>
    <message>
        <source>table %1 is not where its manifest says</source>
        <translation>テーブル %1 が、マニフェストの示す位置にありません</translation>
    </message>
    <message>
        <source>table %1 has %2 rows, its manifest says %3</source>
        <translation>テーブル %1 は %2 行ですが、マニフェストでは %3 行です</translation>
    </message>
    <message>
        <source>the rows of table %1 are not those its manifest records</source>
        <translation>テーブル %1 の行が、マニフェストの記録と一致しません</translation>
    </message>
    <message>
        <source>%1.%2 has %3 rows, the backup has %4</source>
        <translation>%1.%2 は %3 行ですが、バックアップでは %4 行です</translation>
    </message>
    <message>
        <source>it ends before its last block</source>
        <translation>最後のブロックの前で終わっています</translation>
    </message>
    <message>
        <source>it ends inside its last block</source>
        <translation>最後のブロックの途中で終わっています</translation>
    </message>
    <message>
        <source>it has no readable size for its member %1</source>
        <translation>メンバー %1 のサイズを読み取れません</translation>
    </message>
    <message>
        <source>it ends inside its member %1</source>
        <translation>メンバー %1 の途中で終わっています</translation>
    </message>
    <message>
        <source>it holds %1 bytes of SQL, its manifest says %2</source>
        <translation>SQL は %1 バイトですが、マニフェストでは %2 バイトです</translation>
    </message>
    <message>
        <source>%1/%2 reads differently from what was written.</source>
        <translation>%1/%2 を読み直した内容が、書き込んだ内容と一致しません。</translation>
    </message>
    <message>
        <source>The disk or its cable is failing: see dmesg and smartctl, and choose another disk.</source>
        <translation>ディスクまたはケーブルが故障しかけています。dmesg と smartctl を確認し、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>%1 has %2, more than the %3 such a file may have.</source>
        <translation>%1 は %2 で、この種のファイルの上限 %3 を超えています。</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>バックアップ %1 はありません。</translation>
    </message>
    <message>
        <source>%1 reads differently from what was written.</source>
        <translation>%1 を読み直した内容が、書き込んだ内容と一致しません。</translation>
    </message>
    <message>
        <source>The disk, its cable or the memory is failing: see dmesg and smartctl, and choose another disk.</source>
        <translation>ディスク、ケーブル、またはメモリが故障しかけています。dmesg と smartctl を確認し、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>Every name for a backup of %1 in %2 is taken.</source>
        <translation>%2 にある %1 のバックアップに使える名前は、すべて使用済みです。</translation>
    </message>
    <message>
        <source>Cannot list %1</source>
        <translation>%1 の一覧を取得できません</translation>
    </message>
    <message>
        <source>Cannot inspect %1/%2</source>
        <translation>%1/%2 を調べられません</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>Larder reads backups from ordinary files only; see what put this there.</source>
        <translation>Larder がバックアップを読み取るのは通常のファイルだけです。何がこれを置いたのか調べてください。</translation>
    </message>
    <message>
        <source>Cannot create %1/%2</source>
        <translation>%1/%2 を作成できません</translation>
    </message>
    <message>
        <source>Cannot remove %1/%2</source>
        <translation>%1/%2 を削除できません</translation>
    </message>
    <message>
        <source>Cannot rename %1/%2 to %3</source>
        <translation>%1/%2 の名前を %3 に変更できません</translation>
    </message>
    <message>
        <source>The record names database %1, the file name %2.</source>
        <translation>マニフェストのデータベースは %1、ファイル名のデータベースは %2 です。</translation>
    </message>
    <message>
        <source>The file has %1 bytes, its record says %2: it was cut short or replaced.</source>
        <translation>ファイルは %1 バイトですが、マニフェストでは %2 バイトです。途中で切れたか、置き換えられています。</translation>
    </message>
    <message>
        <source>%1 is the record of another file, %2.</source>
        <translation>%1 は別のファイル %2 のマニフェストです。</translation>
    </message>
    <message>
        <source>%1 is no valid record of a backup: %2.</source>
        <translation>%1 は有効なバックアップのマニフェストではありません：%2。</translation>
    </message>
    <message>
        <source>The backup file itself may be whole: move the record away and Larder lists the file without it.</source>
        <translation>バックアップファイル自体は無事かもしれません。マニフェストを別の場所に移動すると、Larder はマニフェストなしでファイルを表示します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not text</source>
        <translation>「%1」がテキストではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long or holds a NUL character</source>
        <translation>「%1」が長すぎるか、NUL 文字を含んでいます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number in range</source>
        <translation>「%1」が範囲内の整数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>「%1」が true でも false でもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time in UTC</source>
        <translation>「%1」が UTC の時刻ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a SHA-256</source>
        <translation>「%1」が SHA-256 ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object</source>
        <translation>「%1」がオブジェクトではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>「%1」がリストではありません</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>サイズが %1 です</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>バイト %2 で %1</translation>
    </message>
    <message>
        <source>%1 was written by a newer Larder (format %2).</source>
        <translation>%1 は、より新しい Larder で書き込まれています（形式 %2）。</translation>
    </message>
    <message>
        <source>Update Larder to read it. The backup file itself needs no Larder: see RESTORE.txt.</source>
        <translation>読み取るには Larder を更新してください。バックアップファイル自体に Larder は不要です。RESTORE.txt を参照してください。</translation>
    </message>
    <message>
        <source>&quot;format&quot; is missing</source>
        <translation>「format」がありません</translation>
    </message>
    <message>
        <source>the file&apos;s name or format is not one of Larder&apos;s</source>
        <translation>ファイルの名前または形式が Larder のものではありません</translation>
    </message>
    <message>
        <source>&quot;proof&quot; names an unknown level</source>
        <translation>「proof」に不明なレベルが指定されています</translation>
    </message>
    <message>
        <source>&quot;started&quot; is missing</source>
        <translation>「started」がありません</translation>
    </message>
    <message>
        <source>a section is of unknown kind</source>
        <translation>種類が不明なセクションがあります</translation>
    </message>
    <message>
        <source>section %1 lies outside the file or before its predecessor</source>
        <translation>セクション %1 がファイルの外か、前のセクションより前にあります</translation>
    </message>
    <message>
        <source>it has %1 sections</source>
        <translation>セクションが %1 個あります</translation>
    </message>
    <message>
        <source>&quot;rows&quot; is not the sum of its tables</source>
        <translation>「rows」がテーブルの合計と一致しません</translation>
    </message>
    <message>
        <source>There is no backup directory %1.</source>
        <translation>バックアップフォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>Check the path, mount the disk it lies on, or make a first backup into it.</source>
        <translation>パスを確認するか、フォルダーのあるディスクをマウントするか、最初のバックアップを作成してください。</translation>
    </message>
    <message>
        <source>The backup directory %1 is a symbolic link.</source>
        <translation>バックアップフォルダー %1 はシンボリックリンクです。</translation>
    </message>
    <message>
        <source>Name the directory it points to: %1.</source>
        <translation>リンク先のフォルダーを指定してください：%1。</translation>
    </message>
    <message>
        <source>The backup directory %1 has no larder-repository.json any more.</source>
        <translation>バックアップフォルダー %1 の larder-repository.json がなくなっています。</translation>
    </message>
    <message>
        <source>The backup directory %1 is another one than before.</source>
        <translation>バックアップフォルダー %1 は以前とは別のものです。</translation>
    </message>
    <message>
        <source>%1 is not the path of a backup in %2.</source>
        <translation>%1 は %2 のバックアップのパスではありません。</translation>
    </message>
    <message>
        <source>There is no backup %1 in %2.</source>
        <translation>%2 にバックアップ %1 はありません。</translation>
    </message>
    <message>
        <source>Cannot inspect the disk of %1</source>
        <translation>%1 のディスクを調べられません</translation>
    </message>
    <message>
        <source>%1 was written by a newer Larder.</source>
        <translation>%1 は、より新しい Larder で書き込まれています。</translation>
    </message>
    <message>
        <source>Update Larder to work in this backup directory.</source>
        <translation>このバックアップフォルダーで作業するには Larder を更新してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: it names no id.</source>
        <translation>%1 は破損しています。ID がありません。</translation>
    </message>
    <message>
        <source>Move that file away: Larder writes a new one with the next backup, and no backup is lost.</source>
        <translation>このファイルを別の場所に移動してください。Larder は次のバックアップのときに新しいファイルを書き込みます。バックアップは失われません。</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it.</source>
        <translation>終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>Another job works on %1.</source>
        <translation>別のジョブが %1 で作業しています。</translation>
    </message>
    <message>
        <source>Another job works on %1: &quot;%2&quot; by process %3 on host %4 since %5.</source>
        <translation>別のジョブが %1 で作業しています：「%2」（ホスト %4 のプロセス %3、%5 から）。</translation>
    </message>
    <message>
        <source>Cannot open the lock %1</source>
        <translation>ロック %1 を開けません</translation>
    </message>
    <message>
        <source>Cannot change the record of a backup that has none</source>
        <translation>マニフェストのないバックアップのマニフェストは変更できません</translation>
    </message>
    <message>
        <source>%1/%2 is not a regular file: pg_dump puts only such into a directory.</source>
        <translation>%1/%2 は通常のファイルではありません。pg_dump がディレクトリに置くのは通常のファイルだけです。</translation>
    </message>
    <message>
        <source>Cannot change the mode of %1</source>
        <translation>%1 のモードを変更できません</translation>
    </message>
    <message>
        <source>%1 changed while it was being read.</source>
        <translation>%1 は読み取り中に変更されました。</translation>
    </message>
    <message>
        <source>Find out what writes to it, then verify it again.</source>
        <translation>何が書き込んでいるのか調べてから、もう一度検証してください。</translation>
    </message>
    <message>
        <source>pg_restore cannot read it (%1)</source>
        <translation>pg_restore で読み取れません（%1）</translation>
    </message>
    <message>
        <source>No installed pg_restore can read %1.</source>
        <translation>インストールされているどの pg_restore でも %1 を読み取れません。</translation>
    </message>
    <message>
        <source>What was loaded from %1 is not what it holds: %2.</source>
        <translation>%1 から読み込んだ内容が、元の内容と一致しません：%2。</translation>
    </message>
    <message>
        <source>Nothing was replaced. Try another backup, and report this with the log.</source>
        <translation>何も置き換えられていません。別のバックアップを試し、ログを添えてこのことを報告してください。</translation>
    </message>
    <message>
        <source>one job was asked for</source>
        <translation>指定されたジョブの数が 1 です</translation>
    </message>
    <message>
        <source>psql may read it otherwise than we do</source>
        <translation>psql が Larder とは違う読み方をする可能性があります</translation>
    </message>
    <message>
        <source>it is small</source>
        <translation>サイズが小さいためです</translation>
    </message>
    <message>
        <source>Load %1 of SQL: definitions first</source>
        <translation>%1 の SQL を読み込み（定義から先に）</translation>
    </message>
    <message>
        <source>Compare the rows with the backup</source>
        <translation>行をバックアップと比較</translation>
    </message>
    <message>
        <source>Load %1 of SQL</source>
        <translation>%1 の SQL を読み込み</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables are those of the backup</source>
        <translation>%2 個のテーブルの %1 行がバックアップと一致します</translation>
    </message>
    <message>
        <source>the rows of %1 are not those of the backup</source>
        <translation>%1 の行がバックアップと一致しません</translation>
    </message>
    <message>
        <source>The backup changed while it was being read: the rows of %1 are not where they were.</source>
        <translation>バックアップが読み取り中に変更されました。%1 の行が元の位置にありません。</translation>
    </message>
    <message>
        <source>The server took %1 rows into %2, the backup has %3.</source>
        <translation>サーバーは %2 に %1 行を受け入れましたが、バックアップには %3 行あります。</translation>
    </message>
    <message>
        <source>Look for rules or functions that change rows as they are loaded.</source>
        <translation>読み込み時に行を変更するルールや関数がないか確認してください。</translation>
    </message>
    <message>
        <source>A database needs a name.</source>
        <translation>データベースには名前が必要です。</translation>
    </message>
    <message>
        <source>A database name cannot contain a NUL character.</source>
        <translation>データベース名に NUL 文字を含めることはできません。</translation>
    </message>
    <message>
        <source>The name has %1 bytes; PostgreSQL takes at most %2.</source>
        <translation>名前が %1 バイトあります。PostgreSQL の上限は %2 バイトです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to PostgreSQL itself.</source>
        <translation>「%1」は PostgreSQL 自体のものです。</translation>
    </message>
    <message>
        <source>The sessions of database &quot;%1&quot; could not be ended.</source>
        <translation>データベース「%1」のセッションを終了できませんでした。</translation>
    </message>
    <message>
        <source>Stop what uses it, or restore as a role that has pg_signal_backend or is a superuser.</source>
        <translation>使用しているものを停止するか、pg_signal_backend を持つロールまたはスーパーユーザーとしてリストアしてください。</translation>
    </message>
    <message>
        <source>it has strings of before PostgreSQL 9.1</source>
        <translation>PostgreSQL 9.1 より前の形式の文字列があります</translation>
    </message>
    <message>
        <source>its names depend on a search_path</source>
        <translation>名前が search_path に依存しています</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>行がありません</translation>
    </message>
    <message>
        <source>it has a command of psql: %1</source>
        <translation>psql のコマンドがあります：%1</translation>
    </message>
    <message>
        <source>it changes its session: %1</source>
        <translation>セッションを変更しています：%1</translation>
    </message>
    <message>
        <source>it changes its settings too often</source>
        <translation>設定の変更が多すぎます</translation>
    </message>
    <message>
        <source>pg_dump does not write such a thing behind the rows: %1</source>
        <translation>pg_dump は行の後にこのようなものを書き込みません：%1</translation>
    </message>
    <message>
        <source>another user builds: %1</source>
        <translation>別のユーザーが作成します：%1</translation>
    </message>
    <message>
        <source>what stands behind its rows is too large</source>
        <translation>行の後にあるものが大きすぎます</translation>
    </message>
    <message>
        <source>the rows of %1 stand behind other statements</source>
        <translation>%1 の行が別の文の後にあります</translation>
    </message>
    <message>
        <source>another user loads the rows of %1</source>
        <translation>%1 の行を別のユーザーが読み込みます</translation>
    </message>
    <message>
        <source>Proven written on %1.</source>
        <translation>%1 に書き込み済みと検証されています。</translation>
    </message>
    <message>
        <source>Proven sealed on %1.</source>
        <translation>%1 に封印済みと検証されています。</translation>
    </message>
    <message>
        <source>Proven readable on %1.</source>
        <translation>%1 に読み取り可能と検証されています。</translation>
    </message>
    <message>
        <source>Proven restorable on %1.</source>
        <translation>%1 にリストア可能と検証されています。</translation>
    </message>
    <message>
        <source>Proven identical on %1.</source>
        <translation>%1 に完全一致が検証されています。</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>バックアップファイル</translation>
    </message>
    <message>
        <source>Confirm that you trust where it comes from (--accept-foreign).</source>
        <translation>入手元を信頼することを確認してください（--accept-foreign）。</translation>
    </message>
    <message>
        <source>There is no record of this file: what it should contain is not known.</source>
        <translation>このファイルにはマニフェストがないため、本来の内容がわかりません。</translation>
    </message>
    <message>
        <source>Look at the row counts after the restore.</source>
        <translation>リストア後に行数を確認してください。</translation>
    </message>
    <message>
        <source>There is no record of this archive: what it should contain is not known.</source>
        <translation>このアーカイブにはマニフェストがないため、本来の内容がわかりません。</translation>
    </message>
    <message>
        <source>This is a backup of the server&apos;s roles and tablespaces, not of a database.</source>
        <translation>これはデータベースではなく、サーバーのロールとテーブル空間のバックアップです。</translation>
    </message>
    <message>
        <source>Choose the backup of a database.</source>
        <translation>データベースのバックアップを選択してください。</translation>
    </message>
    <message>
        <source>Use an older backup, or verify this one again.</source>
        <translation>より古いバックアップを使うか、このバックアップをもう一度検証してください。</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>前回の演習</translation>
    </message>
    <message>
        <source>When it was last loaded for a trial, on %1, this was found: %2</source>
        <translation>前回 %1 に試しに読み込んだとき、次の問題が見つかりました：%2</translation>
    </message>
    <message>
        <source>Use a backup whose drill went well, or restore it as a new database and look at that first.</source>
        <translation>演習に成功したバックアップを使うか、新しいデータベースとしてリストアして先に確認してください。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>The backup comes from PostgreSQL %1, the server is older: %2.</source>
        <translation>バックアップの作成元は PostgreSQL %1 ですが、サーバーはそれより古い %2 です。</translation>
    </message>
    <message>
        <source>Statements the older server does not know will stop the restore; nothing is lost then.</source>
        <translation>古いサーバーの知らない文があると、リストアはそこで止まります。その場合も何も失われません。</translation>
    </message>
    <message>
        <source>Backup %1, server %2, client tools %3.</source>
        <translation>バックアップ %1、サーバー %2、クライアントツール %3。</translation>
    </message>
    <message>
        <source>Backup of an unknown version, server %1, client tools %2.</source>
        <translation>バックアップのバージョンは不明、サーバー %1、クライアントツール %2。</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>The server is a standby: it accepts no changes.</source>
        <translation>サーバーはスタンバイのため、変更を受け付けません。</translation>
    </message>
    <message>
        <source>Restore on its primary.</source>
        <translation>プライマリーでリストアしてください。</translation>
    </message>
    <message>
        <source>%1 may not create databases.</source>
        <translation>%1 にはデータベースを作成する権限がありません。</translation>
    </message>
    <message>
        <source>As a superuser: ALTER ROLE %1 CREATEDB, or restore into an existing empty database.</source>
        <translation>スーパーユーザーで ALTER ROLE %1 CREATEDB を実行するか、既存の空のデータベースにリストアしてください。</translation>
    </message>
    <message>
        <source>%1 belongs to %2; you are %3.</source>
        <translation>%1 の所有者は %2 ですが、接続しているのは %3 です。</translation>
    </message>
    <message>
        <source>%1 is a superuser.</source>
        <translation>%1 はスーパーユーザーです。</translation>
    </message>
    <message>
        <source>%1 may do what is needed.</source>
        <translation>%1 には必要な権限があります。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>All roles the backup mentions exist.</source>
        <translation>バックアップが参照するロールはすべて存在します。</translation>
    </message>
    <message>
        <source>Which roles the backup mentions is not known.</source>
        <translation>バックアップがどのロールを参照するかわかりません。</translation>
    </message>
    <message>
        <source>These roles do not exist on the server: %1.</source>
        <translation>サーバーに存在しないロールがあります：%1。</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>The backup uses none.</source>
        <translation>バックアップは使用していません。</translation>
    </message>
    <message>
        <source>Which ones the backup needs is not known.</source>
        <translation>バックアップがどれを必要とするかわかりません。</translation>
    </message>
    <message>
        <source>Everything the backup uses is installed on the server.</source>
        <translation>バックアップが使用するものは、すべてサーバーにインストールされています。</translation>
    </message>
    <message>
        <source>The server does not have these extensions: %1.</source>
        <translation>サーバーにない拡張があります：%1。</translation>
    </message>
    <message>
        <source>Install their packages on the server (postgresql-contrib, or the extension&apos;s own).</source>
        <translation>サーバーにパッケージをインストールしてください（postgresql-contrib、または拡張専用のもの）。</translation>
    </message>
    <message>
        <source>Encoding, locale, tablespace</source>
        <translation>エンコーディング、ロケール、テーブル空間</translation>
    </message>
    <message>
        <source>Those of the existing database stay.</source>
        <translation>既存のデータベースのものがそのまま使われます。</translation>
    </message>
    <message>
        <source>The server has no tablespace &quot;%1&quot;.</source>
        <translation>サーバーにテーブル空間「%1」がありません。</translation>
    </message>
    <message>
        <source>Create it: CREATE TABLESPACE %1 LOCATION …</source>
        <translation>作成してください：CREATE TABLESPACE %1 LOCATION …</translation>
    </message>
    <message>
        <source>The database sorts by ICU, which this server was built without.</source>
        <translation>データベースの照合順序は ICU によるものですが、このサーバーは ICU なしでビルドされています。</translation>
    </message>
    <message>
        <source>Use a server built with ICU.</source>
        <translation>ICU 付きでビルドされたサーバーを使ってください。</translation>
    </message>
    <message>
        <source>The server&apos;s system does not know the locale &quot;%1&quot;.</source>
        <translation>サーバーのシステムにロケール「%1」がありません。</translation>
    </message>
    <message>
        <source>Install it there (locale-gen) and restart PostgreSQL.</source>
        <translation>サーバーにインストールして（locale-gen）、PostgreSQL を再起動してください。</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>接続の可否</translation>
    </message>
    <message>
        <source>The server does not let %1 into a new database to load it.</source>
        <translation>読み込み先の新しいデータベースに、%1 が接続することをサーバーが許可していません。</translation>
    </message>
    <message>
        <source>Add a line to pg_hba.conf that lets this role into all databases, and reload it.</source>
        <translation>このロールにすべてのデータベースへの接続を許可する行を pg_hba.conf に追加し、再読み込みしてください。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>リストア先</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is a database &quot;%1&quot; already.</source>
        <translation>データベース「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>別の名前を選ぶか、置き換えてください。</translation>
    </message>
    <message>
        <source>The new database %1 will be created.</source>
        <translation>新しいデータベース %1 が作成されます。</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot; to replace.</source>
        <translation>置き換えるデータベース「%1」がありません。</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot; to load into.</source>
        <translation>読み込み先のデータベース「%1」がありません。</translation>
    </message>
    <message>
        <source>Restore it as a new database.</source>
        <translation>新しいデータベースとしてリストアしてください。</translation>
    </message>
    <message>
        <source>%1 is not empty.</source>
        <translation>%1 は空ではありません。</translation>
    </message>
    <message>
        <source>Replace it, or restore as a new database.</source>
        <translation>置き換えるか、新しいデータベースとしてリストアしてください。</translation>
    </message>
    <message>
        <source>%1 (%2) will be replaced.</source>
        <translation>%1（%2）が置き換えられます。</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>ラージオブジェクト</translation>
    </message>
    <message>
        <source>The backup holds %1.</source>
        <translation>バックアップに %1 個含まれています。</translation>
    </message>
    <message>
        <source>Raise max_locks_per_transaction, or restore it as a new database.</source>
        <translation>max_locks_per_transaction を増やすか、新しいデータベースとしてリストアしてください。</translation>
    </message>
    <message>
        <source>Foreign tables</source>
        <translation>外部テーブル</translation>
    </message>
    <message>
        <source>The backup holds rows of %1: loading them adds them to what the server behind holds.</source>
        <translation>バックアップには %1 の行が含まれています。読み込むと、その先のサーバーの内容に追加されます。</translation>
    </message>
    <message>
        <source>If they are there still, take a backup made without --include-foreign-data, or they will be there twice.</source>
        <translation>行がまだそこにある場合は、--include-foreign-data なしで作成したバックアップを使ってください。さもないと二重になります。</translation>
    </message>
    <message>
        <source>Safety dump</source>
        <translation>事前バックアップ</translation>
    </message>
    <message>
        <source>%1 is dropped without being saved first: there is no way back.</source>
        <translation>%1 は先に保存されることなく削除されます。元に戻す方法はありません。</translation>
    </message>
    <message>
        <source>Let it be saved first (leave out --no-safety-dump).</source>
        <translation>先に保存してください（--no-safety-dump を外す）。</translation>
    </message>
    <message>
        <source>There is no backup directory to save %1 to before it is dropped.</source>
        <translation>%1 を削除前に保存するバックアップフォルダーがありません。</translation>
    </message>
    <message>
        <source>Name one (--backup-dir), or go without (--no-safety-dump).</source>
        <translation>指定する（--backup-dir）か、保存を省いてください（--no-safety-dump）。</translation>
    </message>
    <message>
        <source>%1 is saved to %2 before it is dropped.</source>
        <translation>%1 は削除前に %2 に保存されます。</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>支障あり：%1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>接続している人はいません。</translation>
    </message>
    <message>
        <source>1 session will be disconnected.</source>
        <translation>1 個のセッションが切断されます。</translation>
    </message>
    <message>
        <source>%1 sessions will be disconnected.</source>
        <translation>%1 個のセッションが切断されます。</translation>
    </message>
    <message>
        <source>Stop the application first if it should not see an error.</source>
        <translation>アプリケーションにエラーを出したくない場合は、先に停止してください。</translation>
    </message>
    <message>
        <source>Space on the server</source>
        <translation>サーバーの空き容量</translation>
    </message>
    <message>
        <source>How much is free there cannot be seen from here.</source>
        <translation>サーバーの空き容量は、ここからはわかりません。</translation>
    </message>
    <message>
        <source>Look on the server (df).</source>
        <translation>サーバー上で確認してください（df）。</translation>
    </message>
    <message>
        <source>%1 are free, the restore takes about %2.</source>
        <translation>空きは %1、リストアには約 %2 が必要です。</translation>
    </message>
    <message>
        <source>Free space first; a restore that runs out of it leaves everything as it was.</source>
        <translation>先に空き容量を増やしてください。容量が足りなくなった場合、リストアはすべてを元のままにして終わります。</translation>
    </message>
    <message>
        <source>The restore into %1 was not begun: %2</source>
        <translation>%1 へのリストアは開始されませんでした：%2</translation>
    </message>
    <message>
        <source>No statistics of %1: %2</source>
        <translation>%1 の統計情報を収集できませんでした：%2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1: %2 on the server, %3 in the backup</source>
        <translation>%1：サーバーでは %2、バックアップでは %3</translation>
    </message>
    <message>
        <source>password: whether it is the same is not known</source>
        <translation>パスワード：同じかどうか不明</translation>
    </message>
    <message>
        <source>password: none on the server</source>
        <translation>パスワード：サーバーで未設定</translation>
    </message>
    <message>
        <source>password: differs</source>
        <translation>パスワード：違いあり</translation>
    </message>
    <message>
        <source>missing on the server</source>
        <translation>サーバーにありません</translation>
    </message>
    <message>
        <source>Load the rows and build indexes over %1 connections</source>
        <translation>%1 個の接続で行の読み込みと索引の作成</translation>
    </message>
    <message>
        <source>Loading over %1 connections only: %2</source>
        <translation>%1 個の接続だけで読み込みます：%2</translation>
    </message>
    <message>
        <source>Finish indexes and constraints</source>
        <translation>索引と制約の仕上げ</translation>
    </message>
    <message>
        <source>The file ends inside a statement; use another backup.</source>
        <translation>ファイルが文の途中で終わっています。別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>Removed %1, left by a drill that was killed.</source>
        <translation>強制終了された演習が残した %1 を削除しました。</translation>
    </message>
    <message>
        <source>Dropped %1, left by a restore that was killed.</source>
        <translation>強制終了されたリストアが残した %1 を削除しました。</translation>
    </message>
    <message>
        <source>Database %1 takes connections again, which a killed restore had stopped.</source>
        <translation>強制終了されたリストアが接続を止めていたデータベース %1 は、再び接続を受け付けます。</translation>
    </message>
    <message>
        <source>Cannot create the folder %1.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Check its owner and mode.</source>
        <translation>所有者とモードを確認してください。</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>%1 may not create schemas in %2.</source>
        <translation>%1 には %2 にスキーマを作成する権限がありません。</translation>
    </message>
    <message>
        <source>As its owner: GRANT CREATE ON DATABASE … TO %1.</source>
        <translation>所有者で実行してください：GRANT CREATE ON DATABASE … TO %1。</translation>
    </message>
    <message>
        <source>A new schema is made for the tables; nothing else is touched.</source>
        <translation>テーブル用に新しいスキーマが作成されます。ほかには何も変更されません。</translation>
    </message>
    <message>
        <source>The new schema %1 is made for the tables; nothing else is touched.</source>
        <translation>テーブル用に新しいスキーマ %1 が作成されます。ほかには何も変更されません。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>What these tables hold now is replaced: %1.</source>
        <translation>次のテーブルの現在の内容が置き換えられます：%1。</translation>
    </message>
    <message>
        <source>There is no undo: back up %1 first if its rows may be needed.</source>
        <translation>元に戻すことはできません。行が必要になる可能性がある場合は、先に %1 をバックアップしてください。</translation>
    </message>
    <message>
        <source>Missing tables</source>
        <translation>存在しないテーブル</translation>
    </message>
    <message>
        <source>They are made anew with all that belongs to them: %1.</source>
        <translation>付属するものすべてとともに作り直されます：%1。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Single tables of an archive are left to pg_restore.</source>
        <translation>アーカイブの個々のテーブルは pg_restore で扱います。</translation>
    </message>
    <message>
        <source>Restore the archive as a new database, or use pg_restore --table.</source>
        <translation>アーカイブを新しいデータベースとしてリストアするか、pg_restore --table を使ってください。</translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation>存在するものを選択してください。</translation>
    </message>
    <message>
        <source>1 table goes into %1.</source>
        <translation>1 個のテーブルが %1 に入ります。</translation>
    </message>
    <message>
        <source>%1 tables go into %2.</source>
        <translation>%1 個のテーブルが %2 に入ります。</translation>
    </message>
    <message>
        <source>Another restore is working on database &quot;%1&quot;.</source>
        <translation>別のリストアがデータベース「%1」で作業しています。</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>終わるまで待ってください。</translation>
    </message>
    <message>
        <source>it ends inside the data of a table</source>
        <translation>テーブルのデータの途中で終わっています</translation>
    </message>
    <message>
        <source>it ends inside a statement</source>
        <translation>文の途中で終わっています</translation>
    </message>
    <message>
        <source>it does not begin as a dump of pg_dump or pg_dumpall does</source>
        <translation>pg_dump や pg_dumpall のダンプの始まり方ではありません</translation>
    </message>
    <message>
        <source>it ends before the last lines that pg_dump writes</source>
        <translation>pg_dump が書き込む最後の行の前で終わっています</translation>
    </message>
    <message>
        <source>%1 has the rows of the backup in another order.</source>
        <translation>%1 の行はバックアップと同じですが、順序が異なります。</translation>
    </message>
    <message>
        <source>The prepared transaction “%1” is open.</source>
        <translation>プリペアドトランザクション「%1」が開いています。</translation>
    </message>
    <message>
        <source>End it, connected to this database: COMMIT PREPARED or ROLLBACK PREPARED.</source>
        <translation>このデータベースに接続して COMMIT PREPARED または ROLLBACK PREPARED で終了してください。</translation>
    </message>
    <message>
        <source>The replication slot “%1” reads this database: its consumer would silently lose its place.</source>
        <translation>レプリケーションスロット「%1」がこのデータベースを読み取っています。置き換えると、気付かないうちに読み取り位置が失われます。</translation>
    </message>
    <message>
        <source>Stop the consumer and drop the slot by pg_drop_replication_slot().</source>
        <translation>読み取り側を停止し、pg_drop_replication_slot() でスロットを削除してください。</translation>
    </message>
    <message>
        <source>The subscription “%1” fills this database.</source>
        <translation>サブスクリプション「%1」がこのデータベースに書き込んでいます。</translation>
    </message>
    <message>
        <source>Drop it, or disable it and set its slot to NONE.</source>
        <translation>削除するか、無効にしてスロットを NONE に設定してください。</translation>
    </message>
    <message>
        <source>“%1” is a template database: PostgreSQL does not drop those.</source>
        <translation>「%1」はテンプレートデータベースです。PostgreSQL はこれを削除しません。</translation>
    </message>
    <message>
        <source>Clear the mark first: ALTER DATABASE %1 IS_TEMPLATE false.</source>
        <translation>先に印を外してください: ALTER DATABASE %1 IS_TEMPLATE false。</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is no whole number from %2 to %3.</source>
        <translation>保存されたサーバーの「%1」が %2 から %3 までの整数ではありません。</translation>
    </message>
    <message>
        <source>lacks a quotation mark</source>
        <translation>引用符が足りません</translation>
    </message>
    <message>
        <source>has too many dots outside of quotation marks</source>
        <translation>引用符の外のドットが多すぎます</translation>
    </message>
    <message>
        <source>is no name and no pattern</source>
        <translation>名前でもパターンでもありません</translation>
    </message>
    <message>
        <source>Free space on the disk that holds it; %1 shows which backups could go.</source>
        <translation>それがあるディスクの空きを増やしてください。%1 で削除できるバックアップがわかります。</translation>
    </message>
    <message>
        <source>A limit on the size of files is reached: ulimit -f, or that of the file system.</source>
        <translation>ファイルサイズの上限に達しました: ulimit -f またはファイルシステムの上限です。</translation>
    </message>
    <message>
        <source>Too many files are open at once: raise the limit (ulimit -n), or use --jobs 1.</source>
        <translation>同時に開いているファイルが多すぎます。上限 (ulimit -n) を上げるか --jobs 1 を使ってください。</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Set HOME or LARDER_HOME to a folder that can be written.</source>
        <translation>HOME または LARDER_HOME に書き込めるフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>The catalogue cannot be made. %1</source>
        <translation>カタログを作れません。%1</translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged: %2.</source>
        <translation>カタログ %1 は壊れています: %2。</translation>
    </message>
    <message>
        <source>No backup is lost. Close the other Larder windows, then run %1.</source>
        <translation>バックアップは失われていません。ほかの Larder のウィンドウを閉じてから%1を実行してください。</translation>
    </message>
    <message>
        <source>its tables are not those of this Larder</source>
        <translation>表がこの Larder のものではありません</translation>
    </message>
    <message>
        <source>another Larder has it open, so that it cannot be made anew</source>
        <translation>別の Larder が開いているため作り直せません</translation>
    </message>
    <message>
        <source>Another Larder is making the catalogue %1 anew.</source>
        <translation>別の Larder がカタログ %1 を作り直しています。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The catalogue was damaged and has been made anew from the backups. The history of jobs was in it; what is left of it is %1.</source>
        <translation>カタログが壊れていたため、バックアップから作り直しました。ジョブの履歴はその中にありました。残りは %1 です。</translation>
    </message>
    <message>
        <source>The backup directory itself is read instead.</source>
        <translation>代わりにバックアップディレクトリそのものを読みます。</translation>
    </message>
    <message>
        <source>No backup is lost. %1 makes it anew.</source>
        <translation>バックアップは失われていません。%1で作り直せます。</translation>
    </message>
    <message>
        <source>Free space on the disk that holds %1; the backup directory is not meant.</source>
        <translation>%1 のあるディスクの空きを増やしてください。バックアップディレクトリのことではありません。</translation>
    </message>
    <message>
        <source>Another program has been writing to it for long; try again.</source>
        <translation>別のプログラムが長い間書き込んでいます。もう一度お試しください。</translation>
    </message>
    <message>
        <source>What it holds: %1.</source>
        <translation>含まれるもの: %1。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to %2, which does not exist.</source>
        <translation>%1 は存在しない %2 へのシンボリックリンクです。</translation>
    </message>
    <message>
        <source>Name the file itself, or remove the link.</source>
        <translation>ファイル自体を指定するか、リンクを削除してください。</translation>
    </message>
    <message>
        <source>%1 is no file that can be written.</source>
        <translation>%1 は書き込めるファイルではありません。</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 lies among the backups.</source>
        <translation>%1 はバックアップの中にあります。</translation>
    </message>
    <message>
        <source>Choose a file in another folder: only backups are written there.</source>
        <translation>別のフォルダーのファイルを選んでください。そこに書き込まれるのはバックアップだけです。</translation>
    </message>
    <message>
        <source>Cannot write to standard output</source>
        <translation>標準出力に書き込めません</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>An administrator can allow it: %1 Or exclude what may not be read.</source>
        <translation>管理者が許可できます: %1 または読み取れないものを除外してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: its end speaks of %2 gzip members with %3 bytes of SQL, and %4 with %5 are there.</source>
        <translation>%1 は破損しています。末尾には gzip メンバー %2 個、SQL %3 バイトとありますが、実際は %4 個、%5 バイトです。</translation>
    </message>
    <message>
        <source>It was killed, or the computer went down.</source>
        <translation>強制終了されたか、コンピューターが停止しました。</translation>
    </message>
    <message>
        <source>left out by a pattern</source>
        <translation>パターンで除外</translation>
    </message>
    <message>
        <source>a template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>saved only when named</source>
        <translation>名前を挙げたときだけ保存</translation>
    </message>
    <message>
        <source>it takes no connections of yours</source>
        <translation>あなたの接続を受け付けません</translation>
    </message>
    <message>
        <source>kept for undo by a restore</source>
        <translation>復元が元に戻すために残したもの</translation>
    </message>
    <message>
        <source>scratch database of a restore or drill</source>
        <translation>復元または訓練の作業用データベース</translation>
    </message>
    <message>
        <source>… %1 lines are left out here …</source>
        <translation>… ここで %1 行を省きました …</translation>
    </message>
    <message>
        <source>“%1” must be given, or --all, but not both.</source>
        <translation>「%1」か --all のどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Name the backups whose files are gone.</source>
        <translation>ファイルがなくなったバックアップを指定してください。</translation>
    </message>
    <message>
        <source>“%1” must be given, or --database, but not both.</source>
        <translation>「%1」か --database のどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>“%1” must be given, or one of --latest, --all and --sample.</source>
        <translation>「%1」か、--latest、--all、--sample のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” goes with --apply.</source>
        <translation>「%1」は --apply とともに使います。</translation>
    </message>
    <message>
        <source>Forget the record of %1</source>
        <translation>%1 の記録を破棄</translation>
    </message>
    <message>
        <source>Forget %1 records</source>
        <translation>%1 件の記録を破棄</translation>
    </message>
    <message>
        <source>%1: “%2” is no port from 1 to 65535.</source>
        <translation>%1: 「%2」は 1 から 65535 までのポートではありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>RESTORE.txt cannot be written: %1</source>
        <translation>RESTORE.txt を書き込めません: %1</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted (sslmode=%2): who listens reads along.</source>
        <translation>%1 への接続は暗号化されていません (sslmode=%2)。盗聴されれば読まれます。</translation>
    </message>
    <message>
        <source>Saved the note of %1.</source>
        <translation>%1 のメモを保存しました。</translation>
    </message>
    <message>
        <source>There was nothing to change on %1.</source>
        <translation>%1 には変更するものがありませんでした。</translation>
    </message>
    <message>
        <source>%1 is pinned.</source>
        <translation>%1 をピン留めしました。</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <translation>%1 のピン留めを外しました。</translation>
    </message>
    <message>
        <source>Free space there or choose another backup directory. What could go: %1.</source>
        <translation>そこの空きを増やすか、別のバックアップフォルダーを選んでください。削除できるもの: %1。</translation>
    </message>
    <message>
        <source>There are no databases &quot;%1&quot; on %2.</source>
        <translation>%2 にデータベース「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 lists the databases there are; take a dropped one off the server&apos;s list.</source>
        <translation>%1 で現在のデータベースを確認できます。削除したものはサーバーの一覧から外してください。</translation>
    </message>
    <message>
        <source>%1 is not saved: %2.</source>
        <translation>%1 は保存されません: %2。</translation>
    </message>
    <message>
        <source>%1 Cleaning up is left to the next backup.</source>
        <translation>%1 整理は次のバックアップに任せます。</translation>
    </message>
    <message>
        <source>The backups are saved</source>
        <translation>バックアップは保存されました</translation>
    </message>
    <message>
        <source>No database of %1 is called like &quot;%2&quot;.</source>
        <translation>%1 に「%2」に合う名前のデータベースはありません。</translation>
    </message>
    <message>
        <source>Nothing of %1 is removed: no good copy of it would stay.</source>
        <translation>%1 からは何も削除しません。良いコピーが残らないためです。</translation>
    </message>
    <message>
        <source>Read %1 before older ones go</source>
        <translation>古いものを削除する前に %1 を読む</translation>
    </message>
    <message>
        <source>Nothing of %1 is removed, for the copy that was to stay cannot be relied on: %2</source>
        <translation>残すはずのコピーが信頼できないため、%1 からは何も削除しません: %2</translation>
    </message>
    <message>
        <source>Would read %1 before older ones go</source>
        <translation>古いものを削除する前に %1 を読みます</translation>
    </message>
    <message>
        <source>read before older ones go</source>
        <translation>古いものを削除する前に読む</translation>
    </message>
    <message>
        <source>Write names as in SQL; what it holds is told by %1.</source>
        <translation>名前は SQL と同じように書いてください。含まれるものは %1 でわかります。</translation>
    </message>
    <message>
        <source>It can be found by a part of its name: %1.</source>
        <translation>名前の一部から探せます: %1。</translation>
    </message>
    <message>
        <source>%1 object is called %2.</source>
        <translation>%2 という名前のオブジェクトは %1 個です。</translation>
    </message>
    <message>
        <source>%1 takes %2 on the server; before this backup %3 are free in %4.</source>
        <translation>%1 はサーバー上で %2 を占めます。このバックアップの前、%4 の空きは %3 です。</translation>
    </message>
    <message>
        <source>The contents of the large objects were not compared, only their number.</source>
        <translation>ラージオブジェクトの内容は比較されず、数だけが比較されました。</translation>
    </message>
    <message>
        <source>%1 table was read back; %2 differ.</source>
        <translation>%1 個のテーブルを読み戻しました。%2 個が異なります。</translation>
    </message>
    <message>
        <source>The private server is not confined (bubblewrap does not work here): functions of the backup run with the rights of its user.</source>
        <translation>専用サーバーは隔離されていません (ここでは bubblewrap が使えません)。バックアップ内の関数はそのユーザーの権限で実行されます。</translation>
    </message>
    <message>
        <source>Those there are: %1.</source>
        <translation>存在するもの: %1。</translation>
    </message>
    <message>
        <source>%1 of the checks stands in the way.</source>
        <translation>%1 件の確認項目が妨げになっています。</translation>
    </message>
    <message>
        <source>The file of %1 is there: it is not forgotten.</source>
        <translation>%1 のファイルは存在するため破棄しません。</translation>
    </message>
    <message>
        <source>Only the records of backups whose files are gone can be forgotten; a cleanup removes the others.</source>
        <translation>破棄できるのはファイルがなくなったバックアップの記録だけです。その他は整理で削除されます。</translation>
    </message>
    <message>
        <source>Forget what is gone</source>
        <translation>なくなったものを破棄</translation>
    </message>
    <message>
        <source>Forgot %1</source>
        <translation>%1 を破棄しました</translation>
    </message>
    <message>
        <source>1 record forgotten.</source>
        <translation>記録を 1 件破棄しました。</translation>
    </message>
    <message>
        <source>%1 records forgotten.</source>
        <translation>記録を %1 件破棄しました。</translation>
    </message>
    <message>
        <source>It was applied, but the server still differs: %1.</source>
        <translation>適用しましたが、サーバーはまだ異なります: %1。</translation>
    </message>
    <message>
        <source>Nothing is ever taken away from a role: do that by hand where it is meant.</source>
        <translation>ロールから何かが取り除かれることはありません。必要な場合は手動で行ってください。</translation>
    </message>
    <message>
        <source>It was applied, but whether the server has all of it could not be asked: %1</source>
        <translation>適用しましたが、すべて反映されたかをサーバーに確認できませんでした: %1</translation>
    </message>
    <message>
        <source>Backups by %1 hold no role passwords: only a superuser may read them.</source>
        <translation>%1 によるバックアップにはロールのパスワードが含まれません。読めるのはスーパーユーザーだけです。</translation>
    </message>
    <message>
        <source>%1: PostgreSQL %2, %3 database.</source>
        <translation>%1: PostgreSQL %2、データベース %3 個。</translation>
    </message>
    <message>
        <source>The restore was stopped.</source>
        <translation>リストアは停止されました。</translation>
    </message>
    <message>
        <source>It was not saved before. A backup of it can be loaded by: %1</source>
        <translation>事前に保存されていません。バックアップは次のコマンドで読み込めます: %1</translation>
    </message>
    <message>
        <source>It was saved as %1. Bring it back by: %2</source>
        <translation>%1 として保存されています。次のコマンドで元に戻せます: %2</translation>
    </message>
    <message>
        <source>Database &quot;%1&quot; was dropped, and its restore did not succeed: %2</source>
        <translation>データベース「%1」は削除され、リストアは成功しませんでした: %2</translation>
    </message>
    <message>
        <source>The replaced database could not be dropped, it is there as %1: %2</source>
        <translation>置き換えられたデータベースを削除できませんでした。%1 として残っています: %2</translation>
    </message>
    <message>
        <source>That the backup was restored could not be noted in its record: %1</source>
        <translation>リストアされたことをバックアップの記録に書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Restore a backup instead; those there are: %1.</source>
        <translation>代わりにバックアップをリストアしてください。存在するもの: %1。</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, that of the server %2: nothing is removed by age until they agree.</source>
        <translation>このコンピューターの時計は %1、サーバーの時計は %2 です。一致するまで古さを理由に何も削除しません。</translation>
    </message>
    <message>
        <source>It is %1, and the newest backup is of %2: either nothing was saved since, or the clock of this computer is wrong. Nothing is removed by age until there are new backups.</source>
        <translation>現在は %1 で、最新のバックアップは %2 のものです。それ以降何も保存されていないか、このコンピューターの時計が狂っています。新しいバックアップができるまで、古さを理由に何も削除しません。</translation>
    </message>
    <message>
        <source>No backup was made between %1 and %2: either the computer rested, or its clock is wrong. Backups from before are not removed by age until there are more days of new ones.</source>
        <translation>%1 から %2 までバックアップがありません。コンピューターが休んでいたか、時計が狂っています。新しいバックアップの日数が増えるまで、それより前のものは古さを理由に削除しません。</translation>
    </message>
    <message>
        <source>Its date lies in the future.</source>
        <translation>日付が未来になっています。</translation>
    </message>
    <message>
        <source>No recent backup of %1 was made by Larder, and nobody has read the files of others.</source>
        <translation>%1 の最近のバックアップに Larder のものはなく、他のファイルはまだ読まれていません。</translation>
    </message>
    <message>
        <source>Of %1 there are only parts, no backup of the whole database.</source>
        <translation>%1 には一部だけのバックアップしかなく、データベース全体のものがありません。</translation>
    </message>
    <message>
        <source>There is no good backup of %1. %2</source>
        <translation>%1 の良好なバックアップがありません。%2</translation>
    </message>
    <message>
        <source>The newest good backup of %1 was made %2.</source>
        <translation>%1 の最新の良好なバックアップは%2のものです。</translation>
    </message>
    <message>
        <source>The newest backup of %1 is damaged. %2</source>
        <translation>%1 の最新のバックアップは破損しています。%2</translation>
    </message>
    <message>
        <source>The last drill of %1 failed %2: %3</source>
        <translation>%1 の直近の演習が%2に失敗しました: %3</translation>
    </message>
    <message>
        <source>%1 was never saved.</source>
        <translation>%1 は一度もバックアップされていません。</translation>
    </message>
    <message>
        <source>The last backup failed %1: %2</source>
        <translation>直近のバックアップが%1に失敗しました: %2</translation>
    </message>
    <message>
        <source>The last %1 backups failed, the newest %2: %3</source>
        <translation>直近 %1 回のバックアップが失敗しました。最新は%2: %3</translation>
    </message>
    <message>
        <source>The file of the backup of %1 of %2 is missing beside its record.</source>
        <translation>%1 の %2 のバックアップファイルが記録のそばにありません。</translation>
    </message>
    <message>
        <source>%1 files of backups of %2 are missing beside their records, the newest of %3.</source>
        <translation>%2 のバックアップファイルが記録のそばに %1 個ありません。最新は %3 です。</translation>
    </message>
    <message>
        <source>The next backups want %1; the disk has %2 free.</source>
        <translation>次のバックアップには %1 が必要ですが、ディスクの空きは %2 です。</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: %1</source>
        <translation>カタログを読めません: %1</translation>
    </message>
    <message>
        <source>The server could not be asked which databases it has: %1</source>
        <translation>サーバーにデータベースの一覧を尋ねられませんでした: %1</translation>
    </message>
    <message>
        <source>the clock is in doubt: nothing is removed</source>
        <translation>時計が疑わしいため何も削除しません</translation>
    </message>
    <message>
        <source>no copy that stays could be read</source>
        <translation>残るコピーを読めませんでした</translation>
    </message>
    <message>
        <source>The name of the host is not known here: check its spelling and this machine&apos;s DNS.</source>
        <translation>ホスト名が見つかりません。綴りとこのコンピューターの DNS を確認してください。</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの数です。</translation>
    </message>
    <message>
        <source>This sslmode wants the certificate of the server&apos;s authority: put it into ~/.postgresql/root.crt or name its file by sslrootcert.</source>
        <translation>この sslmode にはサーバーの認証局の証明書が必要です。~/.postgresql/root.crt に置くか、sslrootcert で指定してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted here: check the authority&apos;s certificate (sslrootcert).</source>
        <translation>サーバーの証明書が信頼されていません。認証局の証明書 (sslrootcert) を確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name: connect by the name in it, or have it made out to this one.</source>
        <translation>サーバーの証明書は別の名前のものです。証明書の名前で接続するか、この名前で発行してもらってください。</translation>
    </message>
    <message>
        <source>The server offers no TLS: have it turned on there (ssl = on), or choose another sslmode where the network is trusted.</source>
        <translation>サーバーは TLS に対応していません。サーバーで有効にしてもらう (ssl = on) か、信頼できるネットワークでは別の sslmode を選んでください。</translation>
    </message>
    <message>
        <source>TLS could not be agreed on: check sslmode, certificates and the versions allowed.</source>
        <translation>TLS の合意に失敗しました。sslmode、証明書、許可されたバージョンを確認してください。</translation>
    </message>
    <message>
        <source>Nobody listens there: check that the server runs, on this port, and for this address (listen_addresses).</source>
        <translation>そこでは何も待ち受けていません。サーバーがこのポートとアドレス (listen_addresses) で動いているか確認してください。</translation>
    </message>
    <message>
        <source>There is no socket in this folder: check that the server runs, its port, and where its sockets are (unix_socket_directories).</source>
        <translation>このフォルダーにソケットがありません。サーバーが動いているか、ポート、ソケットの場所 (unix_socket_directories) を確認してください。</translation>
    </message>
    <message>
        <source>There is no way to this host: check the network, a VPN, a firewall.</source>
        <translation>このホストへの経路がありません。ネットワーク、VPN、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>a file for messages in memory</source>
        <translation>メモリ上のメッセージ用ファイル</translation>
    </message>
    <message>
        <source>A limit set for this role or server is reached (temp_file_limit, for instance): an administrator can raise it.</source>
        <translation>このロールまたはサーバーに設定された上限（temp_file_limit など）に達しました。管理者が引き上げられます。</translation>
    </message>
    <message>
        <source>The server lacks memory or another resource: its log says which.</source>
        <translation>サーバーのメモリーまたはほかの資源が足りません。サーバーのログで確認できます。</translation>
    </message>
    <message>
        <source>A fixed limit of the server is reached: its documentation names them.</source>
        <translation>サーバーの固定の上限に達しました。上限はサーバーの文書にあります。</translation>
    </message>
    <message>
        <source>Another session changed the same things at the same time: try again.</source>
        <translation>別のセッションが同時に同じものを変更しました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The server takes no changes: it is a standby, or set to read only.</source>
        <translation>サーバーは変更を受け付けません。スタンバイか、読み取り専用に設定されています。</translation>
    </message>
    <message>
        <source>The server cannot read or write one of its own files: look at its log.</source>
        <translation>サーバーが自身のファイルを読み書きできません。サーバーのログを見てください。</translation>
    </message>
    <message>
        <source>The server found its own data damaged, or a fault of its own: look at its log.</source>
        <translation>サーバーが自身のデータの破損または内部の障害を検出しました。サーバーのログを見てください。</translation>
    </message>
    <message>
        <source>The server at %1 was lost while it committed: whether it did is not known.</source>
        <translation>コミット中にサーバー %1 との接続が失われました。コミットされたかどうかは分かりません。</translation>
    </message>
    <message>
        <source>Look at what is there when the server answers again, before anything else is done.</source>
        <translation>サーバーが再び応答したら、何よりも先に現状を確認してください。</translation>
    </message>
    <message>
        <source>Patterns are those of psql&apos;s \d: lower case unless quoted, schema.table or a name in the search path.</source>
        <translation>パターンは psql の \d と同じです。引用符がなければ小文字で、schema.table か検索パス内の名前です。</translation>
    </message>
    <message>
        <source>Free space on this machine&apos;s disk, or choose another backup directory.</source>
        <translation>このコンピューターのディスクの空きを増やすか、別のバックアップディレクトリを選んでください。</translation>
    </message>
    <message>
        <source>There are more tables or large objects than the server&apos;s lock table holds for one transaction: raise max_locks_per_transaction.</source>
        <translation>テーブルやラージオブジェクトの数が、サーバーのロックテーブルが 1 つのトランザクションで扱える数を超えています。max_locks_per_transaction を増やしてください。</translation>
    </message>
    <message>
        <source>Add one: %1.</source>
        <translation>追加してください: %1。</translation>
    </message>
    <message>
        <source>The saved server&apos;s “%1” is neither true nor false.</source>
        <translation>保存されたサーバーの「%1」は真でも偽でもありません。</translation>
    </message>
    <message>
        <source>it is cut off: it ends after the rows, without indexes, keys and triggers</source>
        <translation>途中で切れています。行の後で終わり、インデックス、キー、トリガーがありません</translation>
    </message>
    <message>
        <source>%1 has no record and does not show its end: whether something is missing there cannot be seen.</source>
        <translation>%1 には記録がなく、末尾も示されていません。そこに欠けているものがあるかどうかは分かりません。</translation>
    </message>
    <message>
        <source>%1 cannot be written to: what was found out is not recorded there.</source>
        <translation>%1 には書き込めないため、確認した結果はそこに記録されません。</translation>
    </message>
    <message>
        <source>What was found out about %1 is not written down: %2</source>
        <translation>%1 について分かったことを書き留められません: %2</translation>
    </message>
    <message>
        <source>Rows of %1 lie there.</source>
        <translation>そこには %1 の行があります。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>schema only</source>
        <translation>定義のみ</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>データのみ</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 テーブル</translation>
    </message>
    <message>
        <source>some tables</source>
        <translation>一部のテーブル</translation>
    </message>
    <message>
        <source>1 schema</source>
        <translation>1 スキーマ</translation>
    </message>
    <message>
        <source>%1 schemas</source>
        <translation>%1 スキーマ</translation>
    </message>
    <message>
        <source>some schemas</source>
        <translation>一部のスキーマ</translation>
    </message>
    <message>
        <source>without 1 table</source>
        <translation>1 テーブルを除く</translation>
    </message>
    <message>
        <source>without %1 tables</source>
        <translation>%1 テーブルを除く</translation>
    </message>
    <message>
        <source>without some tables</source>
        <translation>一部のテーブルを除く</translation>
    </message>
    <message>
        <source>without 1 schema</source>
        <translation>1 スキーマを除く</translation>
    </message>
    <message>
        <source>without %1 schemas</source>
        <translation>%1 スキーマを除く</translation>
    </message>
    <message>
        <source>without some schemas</source>
        <translation>一部のスキーマを除く</translation>
    </message>
    <message>
        <source>without the rows of 1 table</source>
        <translation>1 テーブルの行を除く</translation>
    </message>
    <message>
        <source>without the rows of %1 tables</source>
        <translation>%1 テーブルの行を除く</translation>
    </message>
    <message>
        <source>without the rows of some tables</source>
        <translation>一部のテーブルの行を除く</translation>
    </message>
    <message>
        <source>without large objects</source>
        <translation>ラージオブジェクトを除く</translation>
    </message>
    <message>
        <source>without the rows of unlogged tables</source>
        <translation>UNLOGGED テーブルの行を除く</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>all definitions: tables, keys, indexes, functions</source>
        <translation>すべての定義: テーブル、キー、インデックス、関数</translation>
    </message>
    <message>
        <source>everything but the tables %1</source>
        <translation>テーブル %1 以外のすべて</translation>
    </message>
    <message>
        <source>everything but the schemas %1</source>
        <translation>スキーマ %1 以外のすべて</translation>
    </message>
    <message>
        <source>the tables %1</source>
        <translation>テーブル %1</translation>
    </message>
    <message>
        <source>the schemas %1</source>
        <translation>スキーマ %1</translation>
    </message>
    <message>
        <source>the rows of %1</source>
        <translation>%1 の行</translation>
    </message>
    <message>
        <source>all large objects</source>
        <translation>すべてのラージオブジェクト</translation>
    </message>
    <message>
        <source>the rows of unlogged tables</source>
        <translation>UNLOGGED テーブルの行</translation>
    </message>
    <message>
        <source>part of the database</source>
        <translation>データベースの一部</translation>
    </message>
    <message>
        <source>what the job that made it left out</source>
        <translation>作成したジョブが除いたもの</translation>
    </message>
    <message>
        <source>Move it away: Larder begins a new one with the next backup, and no backup is lost.</source>
        <translation>別の場所へ移してください。次のバックアップで Larder が新しく作り、バックアップは失われません。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a list of checksums.</source>
        <translation>%1 はフォルダーであり、チェックサムの一覧ではありません。</translation>
    </message>
    <message>
        <source>The record was changed by hand: SHA256SUMS lists another hash for it.</source>
        <translation>記録が手作業で変更されています。SHA256SUMS には別のハッシュがあります。</translation>
    </message>
    <message>
        <source>it names an unknown level of proof</source>
        <translation>不明な証明レベルが書かれています</translation>
    </message>
    <message>
        <source>a newer Larder wrote it</source>
        <translation>新しい Larder が書いたものです</translation>
    </message>
    <message>
        <source>The notes on the files in %1 are too long.</source>
        <translation>%1 のファイルについてのメモが長すぎます。</translation>
    </message>
    <message>
        <source>Shorten the longest ones.</source>
        <translation>最も長いものを短くしてください。</translation>
    </message>
    <message>
        <source>The file is missing; only its record is left.</source>
        <translation>ファイルがありません。記録だけが残っています。</translation>
    </message>
    <message>
        <source>Waiting for another job on %1.</source>
        <translation>%1 での別のジョブを待っています。</translation>
    </message>
    <message>
        <source>Waiting for another job on %1: &quot;%2&quot; by process %3 on host %4 since %5.</source>
        <translation>%1 での別のジョブを待っています: ホスト %4 のプロセス %3 による「%2」（%5 から）。</translation>
    </message>
    <message>
        <source>The lock on %1 was held by one that gave no sign of life: it is taken over.</source>
        <translation>%1 のロックの保持者から応答がないため、ロックを引き継ぎました。</translation>
    </message>
    <message>
        <source>The lock on %1 was held for &quot;%2&quot; by process %3 on host %4 since %5, which gave no sign of life: it is taken over.</source>
        <translation>%1 のロックは「%2」のためにホスト %4 のプロセス %3 が %5 から保持していましたが、応答がないため引き継ぎました。</translation>
    </message>
    <message>
        <source>%1 is removed as soon as it is made.</source>
        <translation>%1 は作成されるとすぐに削除されます。</translation>
    </message>
    <message>
        <source>See what else works in that folder.</source>
        <translation>このフォルダーでほかに何が動いているか確認してください。</translation>
    </message>
    <message>
        <source>Mount the disk it lies on. If it was removed on purpose, make an empty folder there, then: %1.</source>
        <translation>それがあるディスクをマウントしてください。意図して取り除いた場合は、そこに空のフォルダーを作り、その後: %1。</translation>
    </message>
    <message>
        <source>The disk may not be mounted. Mount it, or, when the change is meant: %1.</source>
        <translation>ディスクがマウントされていない可能性があります。マウントするか、意図した変更なら: %1。</translation>
    </message>
    <message>
        <source>The file of the backup %1 in %2 is missing; only its record is left.</source>
        <translation>%2 のバックアップ %1 のファイルがありません。記録だけが残っています。</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or let go of its record: %1</source>
        <translation>ファイルを複製から戻すか、記録を破棄してください: %1</translation>
    </message>
    <message>
        <source>Cannot change the note on a file without a record</source>
        <translation>記録のないファイルのメモを変更できません</translation>
    </message>
    <message>
        <source>there are %1 large objects, the backup has %2</source>
        <translation>ラージオブジェクトは %1 個ですが、バックアップには %2 個あります</translation>
    </message>
    <message>
        <source>It is in %1 now: compare the tables named, and report this with the log.</source>
        <translation>現在 %1 に入っています。示されたテーブルを比較し、ログとともに報告してください。</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables and %3 large objects are those of the backup</source>
        <translation>%2 個のテーブルの %1 行と %3 個のラージオブジェクトがバックアップと一致します</translation>
    </message>
    <message>
        <source>Database &quot;%1&quot; was dropped half way and cannot be used any more: %2</source>
        <translation>データベース「%1」は削除の途中で止まり、もう使えません: %2</translation>
    </message>
    <message>
        <source>Finish it when the server answers again: DROP DATABASE.</source>
        <translation>サーバーが再び応答したら、DROP DATABASE で完了させてください。</translation>
    </message>
    <message>
        <source>process %1 of %2 (%3, from %4) in %5</source>
        <translation>%5 の %2 のプロセス %1 (%3、%4 から)</translation>
    </message>
    <message>
        <source>These sessions could not be ended: %1.</source>
        <translation>次のセッションを終了できませんでした: %1。</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>All in one transaction, the tables, indexes and large objects of the backup need about %1 locks; the server has %2.</source>
        <translation>1 つのトランザクションでは、バックアップのテーブル、インデックス、ラージオブジェクトに約 %1 個のロックが必要ですが、サーバーには %2 個しかありません。</translation>
    </message>
    <message>
        <source>Free space first: the database is dropped before it is loaded anew.</source>
        <translation>先に空きを増やしてください。データベースは読み込み直す前に削除されます。</translation>
    </message>
    <message>
        <source>A drill that was killed left the folder %1.</source>
        <translation>強制終了した訓練がフォルダー %1 を残しました。</translation>
    </message>
    <message>
        <source>A restore that was killed left the database %1.</source>
        <translation>強制終了したリストアがデータベース %1 を残しました。</translation>
    </message>
    <message>
        <source>A restore that was killed left a database closed to connections.</source>
        <translation>強制終了したリストアが、データベースを接続不可のまま残しました。</translation>
    </message>
    <message>
        <source>%1 is no note of a restore.</source>
        <translation>%1 はリストアのメモではありません。</translation>
    </message>
    <message>
        <source>Part of a database</source>
        <translation>データベースの一部</translation>
    </message>
    <message>
        <source>This backup holds rows only: it makes no tables to load them into.</source>
        <translation>このバックアップには行しかありません。行を読み込むテーブルは作られません。</translation>
    </message>
    <message>
        <source>This backup holds a part of a database and will replace all of %1. Missing will be: %2.</source>
        <translation>このバックアップはデータベースの一部で、%1 全体を置き換えます。失われるもの: %2。</translation>
    </message>
    <message>
        <source>Go on only if nobody needs that.</source>
        <translation>誰も必要としない場合にだけ続けてください。</translation>
    </message>
    <message>
        <source>This backup holds a part of a database. If it replaced %1, these would be missing: %2.</source>
        <translation>このバックアップはデータベースの一部です。%1 を置き換えると次のものが失われます: %2。</translation>
    </message>
    <message>
        <source>Use a backup of the whole database, or restore this one as a new database. To replace it all the same, confirm that a part is meant (--accept-partial).</source>
        <translation>データベース全体のバックアップを使うか、これを新しいデータベースとして復元してください。それでも置き換えるには、一部でよいことを確認してください (--accept-partial)。</translation>
    </message>
    <message>
        <source>This backup holds a part of a database. Missing will be: %1.</source>
        <translation>このバックアップはデータベースの一部です。含まれないもの: %1。</translation>
    </message>
    <message>
        <source>Use a backup of the whole database where all of it is needed.</source>
        <translation>すべてが必要な場合はデータベース全体のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>A note of an earlier restore cannot be read and was put aside as %1: %2</source>
        <translation>以前のリストアのメモを読み取れないため、%1 として退避しました: %2</translation>
    </message>
    <message>
        <source>A note of an earlier restore cannot be read: %1</source>
        <translation>以前のリストアのメモを読み取れません: %1</translation>
    </message>
    <message>
        <source>What an earlier restore left could not be undone now: %1</source>
        <translation>以前のリストアが残したものを今は元に戻せませんでした: %1</translation>
    </message>
    <message>
        <source>This standby has cancelled queries before to apply changes of its primary, and may have cancelled this dump. Set max_standby_streaming_delay higher or hot_standby_feedback on, or back up the primary.</source>
        <translation>このスタンバイは以前にもプライマリーの変更を適用するためにクエリーをキャンセルしており、このダンプもキャンセルした可能性があります。max_standby_streaming_delay を増やすか、hot_standby_feedback を有効にするか、プライマリーをバックアップしてください。</translation>
    </message>
    <message>
        <source>%1 is not saved, though there are backups of it: it takes no connections of this user. Where nobody meant that: ALTER DATABASE … ALLOW_CONNECTIONS true, or GRANT CONNECT ON DATABASE …; else leave it out (--exclude).</source>
        <translation>%1 はバックアップがあるのに保存されません。このユーザーの接続を受け付けないためです。意図したものでなければ ALTER DATABASE … ALLOW_CONNECTIONS true または GRANT CONNECT ON DATABASE … を実行し、意図したものなら除外してください (--exclude)。</translation>
    </message>
    <message>
        <source>No database %1 was made.</source>
        <translation>データベース %1 は作成されていません。</translation>
    </message>
    <message>
        <source>Database %1 is as it was.</source>
        <translation>データベース %1 は元のままです。</translation>
    </message>
    <message>
        <source>%1 takes no connections any more, so it is not saved.</source>
        <translation>%1 は接続を受け付けなくなったため、保存されません。</translation>
    </message>
    <message>
        <source>The server answers, and target_session_attrs (PGTARGETSESSIONATTRS) asks for another kind of server: leave it out, or name that one.</source>
        <translation>サーバーは応答しますが、target_session_attrs (PGTARGETSESSIONATTRS) が別の種類のサーバーを求めています。指定を外すか、そのサーバーを指定してください。</translation>
    </message>
    <message>
        <source>What a killed restore has closed is opened by %1; what somebody closed by ALTER DATABASE … ALLOW_CONNECTIONS true. One left half dropped can only be dropped.</source>
        <translation>強制終了された復元が閉じたものは %1 で、誰かが閉じたものは ALTER DATABASE … ALLOW_CONNECTIONS true で開きます。途中まで削除されたものは削除するしかありません。</translation>
    </message>
    <message>
        <source>The function %1 finds what it uses through the search_path, which is empty while a dump is loaded. In the database that is saved: ALTER FUNCTION %1 SET search_path = …; then back it up again.</source>
        <translation>関数 %1 は search_path を通じて参照先を見つけますが、ダンプの読み込み中は空です。保存元のデータベースで ALTER FUNCTION %1 SET search_path = … を実行してから、もう一度バックアップしてください。</translation>
    </message>
    <message>
        <source>Database “%1” at %2 takes no connections.</source>
        <translation>%2 のデータベース “%1” は接続を受け付けません。</translation>
    </message>
    <message>
        <source>The session that holds the snapshot of the database is gone; look at the server&apos;s log, then try again.</source>
        <translation>データベースのスナップショットを保持するセッションがなくなりました。サーバーのログを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>pg_restore did not read %1 to its end (%2); nothing is known against the file.</source>
        <translation>pg_restore は %1 を最後まで読みませんでした (%2)。ファイル自体の異常は見つかっていません。</translation>
    </message>
    <message>
        <source>Find out what ended it, then try again. Where memory is short the kernel kills programs: journalctl -k tells.</source>
        <translation>何が終了させたかを調べてから、もう一度試してください。メモリが不足するとカーネルがプログラムを終了させます。journalctl -k でわかります。</translation>
    </message>
    <message>
        <source>Loading over one connection: %1.</source>
        <translation>1 つの接続で読み込みます: %1。</translation>
    </message>
    <message>
        <source>Loading over several connections failed, a single one is tried: %1</source>
        <translation>複数の接続による読み込みに失敗したため、1 つの接続で試みます: %1</translation>
    </message>
    <message>
        <source>Nothing was dropped, because the server could not write to disk what it holds in memory (CHECKPOINT). %1</source>
        <translation>サーバーがメモリの内容をディスクに書き込めなかったため (CHECKPOINT)、何も削除していません。%1</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log; most often one of its disks is full.</source>
        <translation>サーバーのログを確認してください。多くの場合、ディスクのどれかが満杯です。</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>文</translation>
    </message>
    <message>
        <source>The file holds what is never sent to a server: %1</source>
        <translation>サーバーに決して送信されないものがファイルに含まれています: %1</translation>
    </message>
    <message>
        <source>Look at that place. If it can be spared, take it out of a copy of the file.</source>
        <translation>その箇所を確認してください。不要であれば、ファイルのコピーから取り除いてください。</translation>
    </message>
    <message>
        <source>%1 of its statements are none that pg_dump writes, and may do anything with the rights of %2: %3</source>
        <translation>%1 個の文は pg_dump が書くものではなく、%2 の権限で何でもできます: %3</translation>
    </message>
    <message>
        <source>They are sent, as you agreed to.</source>
        <translation>同意に従って送信されます。</translation>
    </message>
    <message>
        <source>Read them in the file, then say that they may be sent (--accept-statements).</source>
        <translation>ファイルの中でそれらを読んでから、送信してよいと指示してください (--accept-statements)。</translation>
    </message>
    <message>
        <source>They are left out; nothing needs to be done.</source>
        <translation>省略されます。何もする必要はありません。</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>ロールの権限</translation>
    </message>
    <message>
        <source>%1 is a superuser: functions of the file may do anything on this server while it is loaded.</source>
        <translation>%1 はスーパーユーザーです。読み込み中、ファイルの関数はこのサーバーで何でもできます。</translation>
    </message>
    <message>
        <source>Replacing it needs its owner&apos;s rights or a superuser&apos;s: GRANT %1 TO %2, or restore it as a new database.</source>
        <translation>置き換えには所有者またはスーパーユーザーの権限が必要です: GRANT %1 TO %2 を実行するか、新しいデータベースとして復元してください。</translation>
    </message>
    <message>
        <source>The database is to belong to %1; %2 is no member.</source>
        <translation>データベースの所有者は %1 になりますが、%2 はそのメンバーではありません。</translation>
    </message>
    <message>
        <source>As a superuser: GRANT %1 TO %2.</source>
        <translation>スーパーユーザーとして: GRANT %1 TO %2。</translation>
    </message>
    <message>
        <source>It is nothing that pg_dump writes, and may do anything.</source>
        <translation>pg_dump が書くものではなく、何でもできます。</translation>
    </message>
    <message>
        <source>The server may read it otherwise than it looks.</source>
        <translation>サーバーは見た目と異なる読み方をする可能性があります。</translation>
    </message>
    <message>
        <source>It puts code of the file&apos;s maker into the server itself.</source>
        <translation>ファイル作成者のコードをサーバー自体に組み込みます。</translation>
    </message>
    <message>
        <source>It goes on as another role.</source>
        <translation>別のロールとして続行します。</translation>
    </message>
    <message>
        <source>It changes what belongs to PostgreSQL itself.</source>
        <translation>PostgreSQL 自体に属するものを変更します。</translation>
    </message>
    <message>
        <source>It connects to another server.</source>
        <translation>別のサーバーに接続します。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>The file was loaded no further than %1</source>
        <translation>ファイルの読み込みはここで止まりました: %1</translation>
    </message>
    <message>
        <source>It is too long to be read whole.</source>
        <translation>長すぎて全体を読むことができません。</translation>
    </message>
    <message>
        <source>It is about the database as a whole.</source>
        <translation>データベース全体に関するものです。</translation>
    </message>
    <message>
        <source>It is about the whole server.</source>
        <translation>サーバー全体に関するものです。</translation>
    </message>
    <message>
        <source>The file goes on with another database here.</source>
        <translation>ファイルはここで別のデータベースに移ります。</translation>
    </message>
    <message>
        <source>It names the database to connect to.</source>
        <translation>接続先のデータベースを指定しています。</translation>
    </message>
    <message>
        <source>It is a command of psql, which nothing here runs.</source>
        <translation>psql のコマンドであり、ここでは実行されません。</translation>
    </message>
    <message>
        <source>A restore that was killed left the database %1 closed to connections: nobody can use it.</source>
        <translation>強制終了された復元により、データベース %1 が接続を受け付けないままになっています。誰も使えません。</translation>
    </message>
    <message>
        <source>%1 It is on another server (system identifier %2).</source>
        <translation>%1 これは別のサーバー (システム識別子 %2) のものです。</translation>
    </message>
    <message>
        <source>The scratch database %1 could not be dropped and takes space on the server: %2 It goes with the next backup or restore there, by %3, or by DROP DATABASE %1.</source>
        <translation>作業用データベース %1 を削除できず、サーバーの容量を占めています: %2 そこでの次のバックアップか復元、%3、または DROP DATABASE %1 で消えます。</translation>
    </message>
    <message>
        <source>The backup ends in the middle.</source>
        <translation>バックアップは途中で終わっています。</translation>
    </message>
    <message>
        <source>The backup has text where pg_dump writes none.</source>
        <translation>pg_dump が何も書かない場所にテキストがあります。</translation>
    </message>
    <message>
        <source>Behind the semicolon of a COPY, or behind a command, stands more on the same line: move it to a line of its own.</source>
        <translation>COPY のセミコロンの後、またはコマンドの後に、同じ行にさらにテキストがあります。別の行に移してください。</translation>
    </message>
    <message>
        <source>%1 more statements were left out.</source>
        <translation>さらに %1 個の文を省きました。</translation>
    </message>
    <message>
        <source>Rows were left out.</source>
        <translation>行が省かれました。</translation>
    </message>
    <message>
        <source>This server has no such setting.</source>
        <translation>このサーバーにはそのような設定はありません。</translation>
    </message>
    <message>
        <source>Left out %1 %2</source>
        <translation>省略: %1 %2</translation>
    </message>
    <message>
        <source>%1 This is %2</source>
        <translation>%1 該当箇所: %2</translation>
    </message>
    <message>
        <source>%1 does not get empty.</source>
        <translation>%1 が空になりません。</translation>
    </message>
    <message>
        <source>Find out what writes to it.</source>
        <translation>何がそこに書き込んでいるか調べてください。</translation>
    </message>
    <message>
        <source>There is no SQL text in %1, but something packed.</source>
        <translation>%1 には SQL テキストではなく、圧縮されたものが入っています。</translation>
    </message>
    <message>
        <source>The end of line %1 is another one than that of the lines before it: they are left as they are, and carriage returns are taken for data, as psql does.</source>
        <translation>%1 行目の行末がそれまでの行と異なります。行末はそのままにし、復帰文字は psql と同じくデータとして扱います。</translation>
    </message>
    <message>
        <source>%1 is the table of contents of a dump in directory format.</source>
        <translation>%1 はディレクトリ形式のダンプの目次です。</translation>
    </message>
    <message>
        <source>Name the folder it lies in.</source>
        <translation>それが入っているフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 is an archive of pg_dump&apos;s tar format.</source>
        <translation>%1 は pg_dump の tar 形式のアーカイブです。</translation>
    </message>
    <message>
        <source>It is read through %1.</source>
        <translation>%1 を通して読み取られます。</translation>
    </message>
    <message>
        <source>The dump in it is %1.</source>
        <translation>その中のダンプは %1 です。</translation>
    </message>
    <message>
        <source>It is converted from UTF-16.</source>
        <translation>UTF-16 から変換されます。</translation>
    </message>
    <message>
        <source>It begins with a byte order mark, which is left out.</source>
        <translation>先頭のバイト順マークは取り除かれます。</translation>
    </message>
    <message>
        <source>Its lines end with carriage return and line feed, as a terminal (docker exec -t) or Windows makes them.</source>
        <translation>行末が復帰と改行になっています。端末 (docker exec -t) や Windows がそう書きます。</translation>
    </message>
    <message>
        <source>It was converted from UTF-16. Where PowerShell wrote it, look at letters beyond ASCII: PowerShell may have changed them.</source>
        <translation>UTF-16 から変換されました。PowerShell が書いたものなら、ASCII 以外の文字を確かめてください。PowerShell が変えた可能性があります。</translation>
    </message>
    <message>
        <source>Lines before the dump were left out: %1</source>
        <translation>ダンプの前の行を除外しました: %1</translation>
    </message>
    <message>
        <source>Lines behind the dump were left out: %1</source>
        <translation>ダンプの後の行を除外しました: %1</translation>
    </message>
    <message>
        <source>%1 is protected with a password.</source>
        <translation>%1 はパスワードで保護されています。</translation>
    </message>
    <message>
        <source>Unpack it with that password first, for instance by 7z x.</source>
        <translation>まずそのパスワードで、たとえば 7z x を使って展開してください。</translation>
    </message>
    <message>
        <source>%1 holds a dump in directory format.</source>
        <translation>%1 にはディレクトリ形式のダンプが入っています。</translation>
    </message>
    <message>
        <source>Unpack it and name the folder with toc.dat.</source>
        <translation>展開し、toc.dat のあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no PostgreSQL dump in %1.</source>
        <translation>%1 に PostgreSQL のダンプはありません。</translation>
    </message>
    <message>
        <source>It holds no files.</source>
        <translation>ファイルが入っていません。</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>入っているもの: %1。</translation>
    </message>
    <message>
        <source>There are several dumps in %1: %2.</source>
        <translation>%1 に複数のダンプがあります: %2。</translation>
    </message>
    <message>
        <source>Unpack the one you want and name that: %1</source>
        <translation>必要なものを展開して指定してください: %1</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2.</source>
        <translation>%1 を展開できません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked at %2: %3.</source>
        <translation>%1 は %2 のところで展開できません: %3。</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but an HTML page.</source>
        <translation>%1 は PostgreSQL のダンプではなく HTML ページです。</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but an XML document.</source>
        <translation>%1 は PostgreSQL のダンプではなく XML 文書です。</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but an image.</source>
        <translation>%1 は PostgreSQL のダンプではなく画像です。</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump but a PDF document.</source>
        <translation>%1 は PostgreSQL のダンプではなく PDF 文書です。</translation>
    </message>
    <message>
        <source>%1 is a dump of MySQL or MariaDB, not of PostgreSQL.</source>
        <translation>%1 は PostgreSQL ではなく MySQL または MariaDB のダンプです。</translation>
    </message>
    <message>
        <source>%1 is of SQLite, not of PostgreSQL.</source>
        <translation>%1 は PostgreSQL ではなく SQLite のものです。</translation>
    </message>
    <message>
        <source>%1 is an archive of MongoDB, not of PostgreSQL.</source>
        <translation>%1 は PostgreSQL ではなく MongoDB のアーカイブです。</translation>
    </message>
    <message>
        <source>%1 is of Microsoft SQL Server, not of PostgreSQL.</source>
        <translation>%1 は PostgreSQL ではなく Microsoft SQL Server のものです。</translation>
    </message>
    <message>
        <source>%1 is encrypted: decrypt it first, with the program that made it.</source>
        <translation>%1 は暗号化されています。まず、作成したプログラムで復号してください。</translation>
    </message>
    <message>
        <source>%1 is packed with a program that is not read here (7-Zip, RAR, compress): unpack it first.</source>
        <translation>%1 はここでは読めないプログラム (7-Zip、RAR、compress) で圧縮されています。まず展開してください。</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL dump: it begins with zeros, as files do whose contents a disk or a copy has lost.</source>
        <translation>%1 は PostgreSQL のダンプではありません。ディスクやコピーで中身が失われたファイルのように、ゼロで始まっています。</translation>
    </message>
    <message>
        <source>%1 is packed more than %2 times over.</source>
        <translation>%1 は %2 回を超えて重ねて圧縮されています。</translation>
    </message>
    <message>
        <source>lz4 cannot be started.</source>
        <translation>lz4 を開始できません。</translation>
    </message>
    <message>
        <source>%1 has no room for the archive in %2, which has to be unpacked for pg_restore.</source>
        <translation>%2 の中のアーカイブは pg_restore のために展開する必要がありますが、%1 に空きがありません。</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder with more room.</source>
        <translation>TMPDIR に空きの多いフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>UTF-16 cannot be converted</source>
        <translation>UTF-16 を変換できません</translation>
    </message>
    <message>
        <source>it ends inside a character</source>
        <translation>文字の途中で終わっています</translation>
    </message>
    <message>
        <source>half a character stands alone</source>
        <translation>文字の半分だけがあります</translation>
    </message>
    <message>
        <source>%1 says that its text is %2, but was rewritten as UTF-16: letters beyond ASCII are lost.</source>
        <translation>%1 はテキストが %2 だと示していますが、UTF-16 に書き直されています。ASCII 以外の文字は失われました。</translation>
    </message>
    <message>
        <source>Make the dump again with pg_dump --file=FILE: PowerShell&apos;s &gt; rewrites what it is given.</source>
        <translation>pg_dump --file=ファイル でダンプを作り直してください。PowerShell の &gt; は受け取ったものを書き換えます。</translation>
    </message>
    <message>
        <source>%1 is no whole UTF-16 text: at byte %2 %3.</source>
        <translation>%1 は完全な UTF-16 テキストではありません: バイト %2 で%3。</translation>
    </message>
    <message>
        <source>“%1” goes with a whole backup and a new database only.</source>
        <translation>「%1」はバックアップ全体と新しいデータベースでのみ使えます。</translation>
    </message>
    <message>
        <source>Leave out --mode and --table, and name a database that does not exist yet.</source>
        <translation>--mode と --table を外し、まだないデータベースの名前を指定してください。</translation>
    </message>
    <message>
        <source>Rescue what can be loaded of %1 into %2</source>
        <translation>%1 の読み込めるものを %2 に救い出す</translation>
    </message>
    <message>
        <source>The archive lies in something else and is unpacked into a temporary file for pg_restore.</source>
        <translation>アーカイブは別のものの中にあり、pg_restore のために一時ファイルへ展開されます。</translation>
    </message>
    <message>
        <source>One is written in %1, the other in %2: rows with letters other than those of ASCII look different.</source>
        <translation>一方は %1、もう一方は %2 で書かれています。ASCII 以外の文字を含む行は違って見えます。</translation>
    </message>
    <message>
        <source>It holds one database.</source>
        <translation>データベースが 1 つ含まれています。</translation>
    </message>
    <message>
        <source>It holds %1 databases.</source>
        <translation>データベースが %1 個含まれています。</translation>
    </message>
    <message>
        <source>Database &quot;%1&quot; of %2.</source>
        <translation>%2 のデータベース「%1」。</translation>
    </message>
    <message>
        <source>There is no record of %1, and nothing confines the private server here: functions of the file would run with the rights of the user who runs it.</source>
        <translation>%1 の記録がなく、ここには専用サーバーを隔離するものがありません。ファイルの関数は、サーバーを動かすユーザーの権限で実行されることになります。</translation>
    </message>
    <message>
        <source>Install bubblewrap, or confirm that you trust where the file comes from (--accept-foreign).</source>
        <translation>bubblewrap をインストールするか、ファイルの出所を信用することを確認してください（--accept-foreign）。</translation>
    </message>
    <message>
        <source>Left out, because nothing is dropped here: %1.</source>
        <translation>ここでは何も削除しないため、省かれました: %1。</translation>
    </message>
    <message>
        <source>What can be loaded of it: %1</source>
        <translation>読み込めるものだけを読み込む: %1</translation>
    </message>
    <message>
        <source>Left out as asked: %1.</source>
        <translation>指定どおり除外: %1。</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>報告書は %1 です</translation>
    </message>
    <message>
        <source>%1 says what is missing and why, and where refused rows are kept.</source>
        <translation>何がなぜ欠けているか、拒否された行がどこにあるかは %1 にあります。</translation>
    </message>
    <message>
        <source>apt install --only-upgrade postgresql-client-%1 (Debian, Ubuntu), dnf upgrade postgresql%1 (Fedora, Red Hat)</source>
        <translation>apt install --only-upgrade postgresql-client-%1（Debian、Ubuntu）、dnf upgrade postgresql%1（Fedora、Red Hat）</translation>
    </message>
    <message>
        <source>The client programs %1.%2 have known security holes (%3), fixed in %1.%4: %5.</source>
        <translation>クライアントプログラム %1.%2 には既知の脆弱性（%3）があり、%1.%4 で修正されています: %5。</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2), and nothing here confines it: it is not run on an archive that may be forged, such as %3.</source>
        <translation>pg_restore %1 には既知の脆弱性（%2）があり、ここにはそれを隔離するものがありません。偽造の可能性があるアーカイブ（%3 など）には実行しません。</translation>
    </message>
    <message>
        <source>Install bubblewrap, or upgrade PostgreSQL&apos;s client programs: %1.</source>
        <translation>bubblewrap をインストールするか、PostgreSQL のクライアントプログラムを更新してください: %1。</translation>
    </message>
    <message>
        <source>The host (%1) is a connection string, not the name of a host.</source>
        <translation>ホスト（%1）がホスト名ではなく接続文字列です。</translation>
    </message>
    <message>
        <source>Give host, port, user and password each by itself.</source>
        <translation>ホスト、ポート、ユーザー、パスワードをそれぞれ指定してください。</translation>
    </message>
    <message>
        <source>A pooler such as PgBouncer stands before the server and takes no settings for a session: connect directly, by host and port of PostgreSQL itself.</source>
        <translation>サーバーの手前に PgBouncer のようなプーラーがあり、セッションの設定を受け付けません。PostgreSQL 自身のホストとポートに直接接続してください。</translation>
    </message>
    <message>
        <source>The role may have no more connections. A job takes one for each of its --jobs and up to four more: give a smaller --jobs, end others, or have the limit raised: ALTER ROLE … CONNECTION LIMIT …</source>
        <translation>このロールはこれ以上接続できません。ジョブは --jobs の数だけの接続と、さらに最大 4 つを使います。--jobs を小さくするか、ほかの接続を終了するか、上限を上げてください: ALTER ROLE … CONNECTION LIMIT …</translation>
    </message>
    <message>
        <source>The database may have no more connections. A job takes one for each of its --jobs and up to four more: give a smaller --jobs, end others, or have the limit raised: ALTER DATABASE … CONNECTION LIMIT …</source>
        <translation>このデータベースにはこれ以上接続できません。ジョブは --jobs の数だけの接続と、さらに最大 4 つを使います。--jobs を小さくするか、ほかの接続を終了するか、上限を上げてください: ALTER DATABASE … CONNECTION LIMIT …</translation>
    </message>
    <message>
        <source>The server has no free connection. A job takes one for each of its --jobs and up to four more: give a smaller --jobs, end others, or raise max_connections.</source>
        <translation>サーバーに空いている接続がありません。ジョブは --jobs の数だけの接続と、さらに最大 4 つを使います。--jobs を小さくするか、ほかの接続を終了するか、max_connections を上げてください。</translation>
    </message>
    <message>
        <source>Only its owner or a superuser may change an extension: load without that by --no-comments, or without extensions by --no-extensions where the database has them already.</source>
        <translation>拡張機能を変更できるのは所有者かスーパーユーザーだけです。--no-comments でそれを除くか、データベースにすでにある場合は --no-extensions で拡張機能を除いて読み込んでください。</translation>
    </message>
    <message>
        <source>Have a superuser make the extension in an empty database, then load into that with --mode empty --no-extensions; or load as a superuser.</source>
        <translation>スーパーユーザーに空のデータベースで拡張機能を作ってもらい、--mode empty --no-extensions でそこに読み込むか、スーパーユーザーとして読み込んでください。</translation>
    </message>
    <message>
        <source>Who loads has to be a member of that role (GRANT role TO user), or load without owners: --no-owner.</source>
        <translation>読み込む側がそのロールのメンバーである必要があります (GRANT role TO user)。または所有者なしで読み込んでください: --no-owner。</translation>
    </message>
    <message>
        <source>Load as the owner or as a superuser, or without owners and privileges: --no-owner --no-privileges.</source>
        <translation>所有者またはスーパーユーザーとして、または所有者と権限なしで読み込んでください: --no-owner --no-privileges。</translation>
    </message>
    <message>
        <source>Only a superuser of the server may do this: load as one.</source>
        <translation>これはサーバーのスーパーユーザーだけができます。スーパーユーザーとして読み込んでください。</translation>
    </message>
    <message>
        <source>The server does not know this setting: it is one of a newer version, or of an extension that has to stand in shared_preload_libraries.</source>
        <translation>サーバーはこの設定を知りません。新しいバージョンのものか、shared_preload_libraries に必要な拡張機能のものです。</translation>
    </message>
    <message>
        <source>Make the role first, or all of them from a backup of the roles; or load without owners and privileges: --no-owner --no-privileges.</source>
        <translation>先にそのロールを作るか、ロールのバックアップからすべて作ってください。または所有者と権限なしで読み込んでください: --no-owner --no-privileges。</translation>
    </message>
    <message>
        <source>The server lacks this collation: generate the locale on its machine, then let the database import it: SELECT pg_import_system_collations(&apos;pg_catalog&apos;);</source>
        <translation>サーバーにこの照合順序がありません。サーバーのマシンでロケールを生成し、データベースに取り込んでください: SELECT pg_import_system_collations(&apos;pg_catalog&apos;);</translation>
    </message>
    <message>
        <source>Make the tablespace on this server first, or load without: --no-tablespaces.</source>
        <translation>先にこのサーバーにテーブル空間を作るか、なしで読み込んでください: --no-tablespaces。</translation>
    </message>
    <message>
        <source>Install the extension&apos;s package on the server&apos;s machine. Where nothing needs it, load without: --no-extensions.</source>
        <translation>サーバーのマシンに拡張機能のパッケージをインストールしてください。何も必要としない場合は、なしで読み込んでください: --no-extensions。</translation>
    </message>
    <message>
        <source>The library with this function is not on the server&apos;s machine: install its package there, of the version that belongs to the server.</source>
        <translation>この関数のライブラリがサーバーのマシンにありません。サーバーに合うバージョンのパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>The server&apos;s machine lacks this locale: generate it there (locale-gen), restart the server, then try again.</source>
        <translation>サーバーのマシンにこのロケールがありません。そこで生成し (locale-gen)、サーバーを再起動してからやり直してください。</translation>
    </message>
    <message>
        <source>This encoding goes with another locale, or with the locale C: make the database yourself and restore into it with --mode empty.</source>
        <translation>このエンコーディングは別のロケールか、ロケール C に対応します。データベースを自分で作り、--mode empty でそこに復元してください。</translation>
    </message>
    <message>
        <source>Rows refer to rows that are not there; the server names the first. Put them right where they were saved and back up again, or load what can be loaded: --rescue.</source>
        <translation>存在しない行を参照している行があります。サーバーが最初のものを示しています。保存元で直してもう一度バックアップするか、読み込めるものだけ読み込んでください: --rescue。</translation>
    </message>
    <message>
        <source>Two rows have the same key, which the server names: where they were saved the index no longer shows both (REINDEX there says so, too). Put them right and back up again, or load what can be loaded: --rescue.</source>
        <translation>2 つの行が同じキーを持っています (サーバーが示しています)。保存元のインデックスは両方を示さなくなっています (そこで REINDEX しても分かります)。直してもう一度バックアップするか、読み込めるものだけ読み込んでください: --rescue。</translation>
    </message>
    <message>
        <source>A row does not satisfy this constraint: it, or what it calls, has changed since the row was written. Put the row right where it was saved and back up again, or load what can be loaded: --rescue.</source>
        <translation>この制約を満たさない行があります。行が書かれたあとに、制約かその呼び出し先が変わっています。保存元で行を直してもう一度バックアップするか、読み込めるものだけ読み込んでください: --rescue。</translation>
    </message>
    <message>
        <source>These bytes are no text of that encoding. If the file is in another one than its SET client_encoding says, name that there; if the rows were saved so, put them right and back up again, or set them aside with --rescue.</source>
        <translation>これらのバイトはそのエンコーディングのテキストではありません。ファイルが SET client_encoding と違うエンコーディングなら、そこに正しいものを書いてください。行がそのように保存されていた場合は、直してもう一度バックアップするか、--rescue で取り分けてください。</translation>
    </message>
    <message>
        <source>The encoding of the database that is filled has no such letter: make one in UTF8 and restore into it with --mode empty.</source>
        <translation>読み込み先のデータベースのエンコーディングにはその文字がありません。UTF8 のデータベースを作り、--mode empty でそこに復元してください。</translation>
    </message>
    <message>
        <source>At this line the file is not what pg_dump wrote: it was edited, or messages of a program are mixed in.</source>
        <translation>この行で、ファイルは pg_dump が書いたものと違っています。編集されたか、プログラムのメッセージが混ざっています。</translation>
    </message>
    <message>
        <source>The value does not fit its column: the column&apos;s type is another one than when the row was saved, or the row is damaged. Restore into a new database, or set such rows aside with --rescue.</source>
        <translation>値が列に合いません。列の型が行を保存したときと違うか、行が壊れています。新しいデータベースに復元するか、--rescue でそのような行を取り分けてください。</translation>
    </message>
    <message>
        <source>The server (%1) does not know this statement. What a newer PostgreSQL wrote wants a server as new; its version stands at the top of the file.</source>
        <translation>サーバー (%1) はこの文を知りません。新しい PostgreSQL が書いたものには同じくらい新しいサーバーが必要です。バージョンはファイルの先頭にあります。</translation>
    </message>
    <message>
        <source>It is there already: restore into a new or an empty database.</source>
        <translation>すでに存在します。新しい、または空のデータベースに復元してください。</translation>
    </message>
    <message>
        <source>Nothing before this statement makes what it uses: the file is a part of a database, an extension was left out, or it lies in a schema that is not searched.</source>
        <translation>この文が使うものが、それより前で作られていません。ファイルがデータベースの一部であるか、拡張機能が除かれたか、検索されないスキーマにあります。</translation>
    </message>
    <message>
        <source>The server is out of memory: give a smaller --jobs, or lower maintenance_work_mem.</source>
        <translation>サーバーのメモリが足りません。--jobs を小さくするか、maintenance_work_mem を下げてください。</translation>
    </message>
    <message>
        <source>The function %1 finds what it uses through the search_path, which is empty while a dump is loaded; it lies in schema %2. In the database that is saved: ALTER FUNCTION %1 SET search_path = %2; then back it up again.</source>
        <translation>関数 %1 は使うものを search_path で探しますが、ダンプの読み込み中は空です。それはスキーマ %2 にあります。保存元のデータベースで ALTER FUNCTION %1 SET search_path = %2; を実行し、もう一度バックアップしてください。</translation>
    </message>
    <message>
        <source>Rows refer to rows that are not there; the server names the first. All of them, where they were saved: %1 Put them right and back up again, or load what can be loaded: --rescue.</source>
        <translation>存在しない行を参照している行があります。サーバーが最初のものを示しています。保存元ですべてを見つけるには: %1 直してもう一度バックアップするか、読み込めるものだけ読み込んでください: --rescue。</translation>
    </message>
    <message>
        <source>The rights of user postgres cannot be taken on.</source>
        <translation>ユーザー postgres の権限を引き受けられません。</translation>
    </message>
    <message>
        <source>Run Larder as an ordinary user.</source>
        <translation>Larder を一般ユーザーで実行してください。</translation>
    </message>
    <message>
        <source>The file was not made by Larder: its functions run with your rights while it is loaded.</source>
        <translation>このファイルは Larder が作成したものではありません。読み込み中、その関数はあなたの権限で実行されます。</translation>
    </message>
    <message>
        <source>There is no record of this archive: it may be forged, mislead or crash pg_restore, and its functions run with your rights while it is loaded.</source>
        <translation>このアーカイブの記録はありません。偽造されている、pg_restore を欺く、または異常終了させる可能性があり、読み込み中その関数はあなたの権限で実行されます。</translation>
    </message>
    <message>
        <source>Whatever can be read of it is loaded.</source>
        <translation>読める部分はすべて読み込みます。</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>読み取り方</translation>
    </message>
    <message>
        <source>They are refused, and reported.</source>
        <translation>拒否し、報告します。</translation>
    </message>
    <message>
        <source>%1 of its statements are not for the database that is filled: %2</source>
        <translation>このうち %1 個の文は、読み込み先のデータベースに向けたものではありません: %2</translation>
    </message>
    <message>
        <source>Owners and privileges are left out. Only a policy or a user mapping would still need them.</source>
        <translation>所有者と権限は除外されます。まだ必要とするのはポリシーかユーザーマッピングだけです。</translation>
    </message>
    <message>
        <source>Bring them back from the globals backup of the same run (%1), create them (CREATE ROLE …), or go without owners and privileges (--no-owner --no-privileges).</source>
        <translation>同じ実行のロールとテーブル空間のバックアップから戻す（%1）、作成する（CREATE ROLE …）、または所有者と権限なしで進めます（--no-owner --no-privileges）。</translation>
    </message>
    <message>
        <source>None is created, as asked.</source>
        <translation>指定どおり、作成しません。</translation>
    </message>
    <message>
        <source>The tables of %1 have no rows.</source>
        <translation>%1 のテーブルには行がありません。</translation>
    </message>
    <message>
        <source>%1 is not empty: %2 has rows.</source>
        <translation>%1 は空ではありません。%2 に行があります。</translation>
    </message>
    <message>
        <source>Rows are loaded only where there are none; restore a whole backup as a new database.</source>
        <translation>行は、行がない場所にだけ読み込まれます。完全なバックアップを新しいデータベースとして復元してください。</translation>
    </message>
    <message>
        <source>%1 Otherwise what needs it is left out and reported.</source>
        <translation>%1 そうしなければ、それを必要とするものは省いて報告します。</translation>
    </message>
    <message>
        <source>It chooses an encoding in which a letter may hold a backslash, and text hide statements. Dump it again with -E UTF8, or convert it: iconv -f ENCODING -t UTF-8, and UTF8 in the SET client_encoding of the file.</source>
        <translation>文字の中にバックスラッシュが含まれ、テキストが文を隠せるエンコーディングを選んでいます。-E UTF8 でダンプし直すか、変換してください: iconv -f エンコーディング -t UTF-8 とし、ファイルの SET client_encoding を UTF8 にします。</translation>
    </message>
    <message>
        <source>It clears away what a new database does not have.</source>
        <translation>新しいデータベースにはないものを取り除く文です。</translation>
    </message>
    <message>
        <source>Let a user load it who is used for nothing else and may do nothing but this.</source>
        <translation>ほかの用途に使わず、これ以外に何もできないユーザーに読み込ませてください。</translation>
    </message>
    <message>
        <source>If you do not trust its maker, let an ordinary user load it (--load-as USER).</source>
        <translation>作成者を信用できない場合は、一般ユーザーに読み込ませてください（--load-as ユーザー）。</translation>
    </message>
    <message>
        <source>%1 can do more than fill a database: functions of the file can act as %2 while it is loaded.</source>
        <translation>%1 はデータベースを埋める以上のことができます。ファイルの関数は読み込み中に %2 として動作できます。</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>The backup gives objects to %1; %2 is no member.</source>
        <translation>バックアップはオブジェクトを %1 のものとしますが、%2 はそのメンバーではありません。</translation>
    </message>
    <message>
        <source>As a superuser: GRANT %1 TO %2, or leave the owners out (--no-owner).</source>
        <translation>スーパーユーザーで GRANT %1 TO %2 を実行するか、所有者を省いてください（--no-owner）。</translation>
    </message>
    <message>
        <source>PostgreSQL lets only superusers create these extensions: %1.</source>
        <translation>PostgreSQL では次の拡張を作成できるのはスーパーユーザーだけです: %1。</translation>
    </message>
    <message>
        <source>If this server does the same the restore stops there. Let a superuser make an empty database with them and restore into that, or leave extensions out (--no-extensions).</source>
        <translation>このサーバーも同じ場合、リストアはそこで止まります。スーパーユーザーにそれらを含む空のデータベースを作ってもらいそこへリストアするか、拡張を省いてください（--no-extensions）。</translation>
    </message>
    <message>
        <source>Load as</source>
        <translation>読み込むユーザー</translation>
    </message>
    <message>
        <source>%1 may not create in %2 and its schema public.</source>
        <translation>%1 は %2 とそのスキーマ public に作成できません。</translation>
    </message>
    <message>
        <source>Make it the owner: ALTER DATABASE %1 OWNER TO %2.</source>
        <translation>所有者にしてください: ALTER DATABASE %1 OWNER TO %2。</translation>
    </message>
    <message>
        <source>The server does not let %1 in: %2</source>
        <translation>サーバーが %1 を受け入れません: %2</translation>
    </message>
    <message>
        <source>Put the password of this user into ~/.pgpass, or save the server once more with this user. pg_hba.conf has to let it in.</source>
        <translation>このユーザーのパスワードを ~/.pgpass に書くか、このユーザーでサーバーをもう一度保存してください。pg_hba.conf で許可されている必要があります。</translation>
    </message>
    <message>
        <source>The server has no user %1.</source>
        <translation>サーバーにユーザー %1 がありません。</translation>
    </message>
    <message>
        <source>As a superuser: CREATE ROLE %1 LOGIN PASSWORD &apos;…&apos;.</source>
        <translation>スーパーユーザーで: CREATE ROLE %1 LOGIN PASSWORD &apos;…&apos;。</translation>
    </message>
    <message>
        <source>%1 may not log in.</source>
        <translation>%1 はログインできません。</translation>
    </message>
    <message>
        <source>As a superuser: ALTER ROLE %1 LOGIN.</source>
        <translation>スーパーユーザーで: ALTER ROLE %1 LOGIN。</translation>
    </message>
    <message>
        <source>%1 loads the backup, which can do no more than this user may.</source>
        <translation>%1 がバックアップを読み込みます。バックアップにできるのはこのユーザーに許されたことだけです。</translation>
    </message>
    <message>
        <source>The new database is to belong to %1 while it is loaded; %2 is no member.</source>
        <translation>新しいデータベースは読み込み中 %1 の所有になりますが、%2 はそのメンバーではありません。</translation>
    </message>
    <message>
        <source>This backup holds rows only: they go into the tables that are there.</source>
        <translation>このバックアップには行だけが含まれています。行は既存のテーブルに入ります。</translation>
    </message>
    <message>
        <source>Use a backup of the whole database; or load this one into a database that has its tables and no rows (--mode empty).</source>
        <translation>データベース全体のバックアップを使うか、テーブルがあって行のないデータベースにこれを読み込んでください (--mode empty)。</translation>
    </message>
    <message>
        <source>This backup holds indexes and keys of tables that it does not make (pg_dump --section=post-data).</source>
        <translation>このバックアップには、自らは作成しないテーブルのインデックスとキーが含まれています (pg_dump --section=post-data)。</translation>
    </message>
    <message>
        <source>Use a backup of the whole database: its pre-data and data sections are missing here.</source>
        <translation>データベース全体のバックアップを使ってください。ここには pre-data と data のセクションがありません。</translation>
    </message>
    <message>
        <source>%1 This is line %2: row %3 of %4</source>
        <translation>%1 これは %2 行目、%4 の %3 件目の行です</translation>
    </message>
    <message>
        <source>Client tools</source>
        <translation>クライアントツール</translation>
    </message>
    <message>
        <source>Upgrade them: %1.</source>
        <translation>更新してください: %1。</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2). It reads this archive because its record shows that it is yours.</source>
        <translation>pg_restore %1 には既知の脆弱性（%2）があります。記録から自分のものと分かるため、このアーカイブを読みます。</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2). It is confined: a forged archive can do no more than make it write a wrong script, and each statement of that is judged before it is sent.</source>
        <translation>pg_restore %1 には既知の脆弱性（%2）があります。隔離されているため、偽造されたアーカイブにできるのは誤ったスクリプトを書かせることだけで、その各文は送信前に判定されます。</translation>
    </message>
    <message>
        <source>pg_restore %1 has known security holes (%2), and nothing here confines it: it is not run on an archive without a record.</source>
        <translation>pg_restore %1 には既知の脆弱性（%2）があり、ここにはそれを隔離するものがありません。記録のないアーカイブには実行しません。</translation>
    </message>
    <message>
        <source>%1 of line %2</source>
        <translation>%2 行目の %1</translation>
    </message>
    <message>
        <source>Load what can be loaded</source>
        <translation>読み込めるものを読み込む</translation>
    </message>
    <message>
        <source>Count the rows</source>
        <translation>行を数える</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be counted: %2</source>
        <translation>%1 の行を数えられません: %2</translation>
    </message>
    <message>
        <source>%1 It is not the archive that Larder wrote, and may mislead or crash pg_restore.</source>
        <translation>%1 Larder が書いたアーカイブではなく、pg_restore を誤らせたり異常終了させたりするおそれがあります。</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables are in %3. Refused were %4 statements and %5 rows; %6 rows were not tried.</source>
        <translation>%3 には %2 個のテーブルに %1 行があります。拒否されたのは %4 個の文と %5 行で、%6 行は試していません。</translation>
    </message>
    <message>
        <source>Everything since the BEGIN of line %1 was undone by the server.</source>
        <translation>%1 行目の BEGIN 以降はすべてサーバーが取り消しました。</translation>
    </message>
    <message>
        <source>%1: %2 rows loaded, %3 refused, %4 not tried.</source>
        <translation>%1: %2 行を読み込み、%3 行は拒否、%4 行は試していません。</translation>
    </message>
    <message>
        <source>More rows of it were in a part of the file that could not be read.</source>
        <translation>このテーブルのほかの行は、ファイルの読めなかった部分にありました。</translation>
    </message>
    <message>
        <source>They could be loaded only with a search_path: a function finds what it uses through it. ALTER FUNCTION … SET search_path = … mends that.</source>
        <translation>search_path がなければ読み込めませんでした。関数が使うものを search_path によって探しているためです。ALTER FUNCTION … SET search_path = … で直せます。</translation>
    </message>
    <message>
        <source>%1 more were refused.</source>
        <translation>ほかに %1 個が拒否されました。</translation>
    </message>
    <message>
        <source>Not all of them were kept: there are too many tables, or a row is too long.</source>
        <translation>すべては残していません。テーブルが多すぎるか、長すぎる行があります。</translation>
    </message>
    <message>
        <source>They are in %1. Mend that file, then load it with psql:</source>
        <translation>それらは %1 にあります。そのファイルを直してから、psql で読み込んでください:</translation>
    </message>
    <message>
        <source>It needs what was refused before: %1.</source>
        <translation>前に拒否されたものを必要としています: %1</translation>
    </message>
    <message>
        <source>%1 rows have no partner. The constraint is off; this finds them:</source>
        <translation>%1 行に参照先がありません。この制約は付いていません。次で見つかります:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読めなかったもの</translation>
    </message>
    <message>
        <source>%1 more places are damaged.</source>
        <translation>ほかに %1 か所が壊れています。</translation>
    </message>
    <message>
        <source>Whatever was defined there is missing as well, and is named nowhere here.</source>
        <translation>そこで定義されていたものも欠けており、ここには名前が出ません。</translation>
    </message>
    <message>
        <source>%1 behind damaged places were passed over: it is not sure what they belong to.</source>
        <translation>壊れた箇所の後ろの %1 は、何に属するか確かでないため読み飛ばしました。</translation>
    </message>
    <message>
        <source>No rows were found for these tables, and they may have had some: %1.</source>
        <translation>次のテーブルの行は見つかりませんでしたが、あったかもしれません: %1</translation>
    </message>
    <message>
        <source>%1 more tables are not listed.</source>
        <translation>ほかの %1 個のテーブルは載せていません。</translation>
    </message>
    <message>
        <source>Statements that were refused</source>
        <translation>拒否された文</translation>
    </message>
    <message>
        <source>%1 owners and grants: %2</source>
        <translation>所有者と権限 %1 件: %2</translation>
    </message>
    <message>
        <source>Those that the server refused are whole in refused.sql.</source>
        <translation>サーバーが拒否したものは refused.sql に全文があります。</translation>
    </message>
    <message>
        <source>What was loaded of %1 into %2, and what not</source>
        <translation>%1 から %2 に読み込まれたものと、読み込まれなかったもの</translation>
    </message>
    <message>
        <source>This is no proof of the backup: nothing was compared with it.</source>
        <translation>これはバックアップの証明ではありません。何も比較していません。</translation>
    </message>
    <message>
        <source>Behind the first damaged place lines could not be counted.</source>
        <translation>最初の壊れた箇所より後ろでは行番号が分かりません。</translation>
    </message>
    <message>
        <source>%1 statements about the database as a whole or the server were left out, as in every restore.</source>
        <translation>データベース全体またはサーバーに関する %1 個の文は、どの復元でもそうするように省きました。</translation>
    </message>
    <message>
        <source>%1 settings are unknown to this server and were left out, as in every restore.</source>
        <translation>このサーバーが知らない %1 個の設定は、どの復元でもそうするように省きました。</translation>
    </message>
    <message>
        <source>%1 statements could be loaded only with a search_path: a function finds what it uses through it. ALTER FUNCTION … SET search_path = … mends that.</source>
        <translation>%1 個の文は search_path がなければ読み込めませんでした。関数が使うものを search_path によって探しているためです。ALTER FUNCTION … SET search_path = … で直せます。</translation>
    </message>
    <message>
        <source>The first %1 rows were refused one by one, so the others were not tried.</source>
        <translation>最初の %1 行が 1 行ずつ拒否されたため、残りは試していません。</translation>
    </message>
    <message>
        <source>After %1 refused rows the others were not tried.</source>
        <translation>%1 行が拒否された後、残りは試していません。</translation>
    </message>
    <message>
        <source>The database has it already.</source>
        <translation>データベースにすでにあります。</translation>
    </message>
    <message>
        <source>The file goes on in schema &quot;%1&quot;, which is not there.</source>
        <translation>ファイルはスキーマ「%1」に続きますが、そのスキーマは存在しません。</translation>
    </message>
    <message>
        <source>It holds a part of a database: make the schema first, then load it into that database.</source>
        <translation>データベースの一部が含まれています。先にスキーマを作成し、そのデータベースに読み込んでください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作れません。</translation>
    </message>
    <message>
        <source>Rows that the server refuses are kept there: make it writable first.</source>
        <translation>サーバーが拒否した行をそこに残します。まず書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>What only superusers may</source>
        <translation>スーパーユーザーだけができること</translation>
    </message>
    <message>
        <source>The backup has comments on extensions that belong to somebody else than %1: %2.</source>
        <translation>バックアップに、%1 のものではない拡張機能へのコメントがあります: %2。</translation>
    </message>
    <message>
        <source>Leave comments out (--no-comments), or load as a superuser.</source>
        <translation>コメントを除くか (--no-comments)、スーパーユーザーとして読み込んでください。</translation>
    </message>
    <message>
        <source>Only superusers may publish all tables, or all of a schema, and %1 is none: %2.</source>
        <translation>すべての表やスキーマ全体をパブリッシュできるのはスーパーユーザーだけで、%1 はそうではありません: %2。</translation>
    </message>
    <message>
        <source>Leave publications out (--no-publications), or load as a superuser.</source>
        <translation>パブリケーションを除くか (--no-publications)、スーパーユーザーとして読み込んでください。</translation>
    </message>
    <message>
        <source>%1 may make no subscriptions, and the backup has these: %2.</source>
        <translation>%1 はサブスクリプションを作れませんが、バックアップにはあります: %2。</translation>
    </message>
    <message>
        <source>Leave subscriptions out (--no-subscriptions), or load as a superuser.</source>
        <translation>サブスクリプションを除くか (--no-subscriptions)、スーパーユーザーとして読み込んでください。</translation>
    </message>
    <message>
        <source>%1 may not set default privileges for these roles, of which it is no member: %2.</source>
        <translation>%1 はメンバーではない次のロールの既定権限を設定できません: %2。</translation>
    </message>
    <message>
        <source>Leave privileges out (--no-privileges), or have a superuser GRANT these roles to it.</source>
        <translation>権限を除くか (--no-privileges)、スーパーユーザーにこれらのロールを GRANT してもらってください。</translation>
    </message>
    <message>
        <source>Privileges were given by other roles, and %1 may not act as they: %2.</source>
        <translation>ほかのロールが与えた権限があり、%1 はそのロールとして動作できません: %2。</translation>
    </message>
    <message>
        <source>Leave privileges out (--no-privileges), or load as a superuser.</source>
        <translation>権限を除くか (--no-privileges)、スーパーユーザーとして読み込んでください。</translation>
    </message>
    <message>
        <source>Only superusers may make these, and %1 is none: %2.</source>
        <translation>これらを作れるのはスーパーユーザーだけで、%1 はそうではありません: %2。</translation>
    </message>
    <message>
        <source>Load as a superuser. If nothing needs them, restore only the tables that are wanted (--table).</source>
        <translation>スーパーユーザーとして読み込んでください。必要なければ、欲しい表だけを復元してください (--table)。</translation>
    </message>
    <message>
        <source>%1 holds several databases: &quot;%2&quot; begins in line %3.</source>
        <translation>%1 には複数のデータベースがあります。「%2」は %3 行目から始まります。</translation>
    </message>
    <message>
        <source>Say which one is meant by --from: %1.</source>
        <translation>どれを指すかを --from で指定してください: %1。</translation>
    </message>
    <message>
        <source>%1 names several databases, and each is empty.</source>
        <translation>%1 には複数のデータベースの名前がありますが、どれも空です。</translation>
    </message>
    <message>
        <source>%1 holds no database &quot;%2&quot;.</source>
        <translation>%1 にはデータベース「%2」がありません。</translation>
    </message>
    <message>
        <source>It names no database at all: leave out --from.</source>
        <translation>データベースの名前がまったくありません。--from を外してください。</translation>
    </message>
    <message>
        <source>Those it holds: %1.</source>
        <translation>含まれるもの: %1。</translation>
    </message>
    <message>
        <source>%1 fills database &quot;%2&quot; in several places: it comes back to it at line %3.</source>
        <translation>%1 はデータベース「%2」を複数の場所で書き込みます。%3 行目で再び戻ります。</translation>
    </message>
    <message>
        <source>pg_dumpall writes each database once: take the parts into files of their own.</source>
        <translation>pg_dumpall は各データベースを一度だけ書き込みます。各部分を別々のファイルに分けてください。</translation>
    </message>
    <message>
        <source>A program&apos;s message stands in the dump: %1 Both went into one file (2&gt;&amp;1, or a terminal). Make the dump again with pg_dump --file=FILE, or take the message out of a copy of the file.</source>
        <translation>ダンプの中にプログラムのメッセージがあります: %1 両方が 1 つのファイルに書かれました (2&gt;&amp;1 または端末)。pg_dump --file=ファイル でダンプを作り直すか、ファイルのコピーからメッセージを取り除いてください。</translation>
    </message>
    <message>
        <source>the large objects</source>
        <translation>ラージオブジェクト</translation>
    </message>
    <message>
        <source>Not comparable: the definitions of %1 objects are the same, rows not compared.</source>
        <translation>比較できません。%1 個のオブジェクトの定義は同じですが、行は未比較です。</translation>
    </message>
    <message>
        <source>What was compared is the same: %1 objects, %2 tables.</source>
        <translation>比較した範囲は同じです：オブジェクト %1 個、テーブル %2 個。</translation>
    </message>
    <message>
        <source>Compare backups that hold the rows. One of the two does not hold, or does not tell, those of %1.</source>
        <translation>行を含むバックアップどうしを比較してください。一方には %1 の行がないか、判別できません。</translation>
    </message>
    <message>
        <source>Rows not compared: %1.</source>
        <translation>未比較の行：%1。</translation>
    </message>
    <message>
        <source>%1 is restorable; rows not compared</source>
        <translation>%1 は復元可能です。行は未比較です</translation>
    </message>
    <message>
        <source>There is no record of %1, and %2 is a superuser: functions of the file may do anything on this server while it is loaded.</source>
        <translation>%1 の記録はなく、%2 はスーパーユーザーです。読み込みの間、ファイルの関数はこのサーバーで何でもできます。</translation>
    </message>
    <message>
        <source>Drill it on a private server, let an ordinary user load it (--load-as USER), or confirm that you trust where the file comes from (--accept-foreign).</source>
        <translation>専用サーバーで試すか、一般ユーザーに読み込ませるか (--load-as USER)、ファイルの出所を信頼することを確認してください (--accept-foreign)。</translation>
    </message>
    <message>
        <source>%1 is readable; rows not compared</source>
        <translation>%1 は読み取り可能です。行は未比較です</translation>
    </message>
    <message>
        <source>the contents of its large objects are not those of the backup</source>
        <translation>ラージオブジェクトの内容がバックアップと異なります</translation>
    </message>
    <message>
        <source>%1 large objects are those of the backup, which has no tables</source>
        <translation>ラージオブジェクト %1 個はバックアップと同じです（テーブルはありません）</translation>
    </message>
    <message>
        <source>the backup has no tables</source>
        <translation>バックアップにテーブルはありません</translation>
    </message>
    <message>
        <source>rows not compared; %1 large objects are those of the backup</source>
        <translation>行は未比較。ラージオブジェクト %1 個はバックアップと同じです</translation>
    </message>
    <message>
        <source>rows not compared</source>
        <translation>行は未比較</translation>
    </message>
    <message>
        <source>A \connect may be lost with the missing part: what stands behind it in the file may be of another database.</source>
        <translation>欠けた部分とともに \connect が失われた可能性があります。ファイルのその後ろは別のデータベースのものかもしれません。</translation>
    </message>
    <message>
        <source>Name the backups to remove.</source>
        <translation>削除するバックアップを指定してください。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Remove %1 backups</source>
        <translation>バックアップ %1 個を削除</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>選ばれていません</translation>
    </message>
    <message>
        <source>removed by hand</source>
        <translation>手動で削除</translation>
    </message>
    <message>
        <source>Take the pin away first.</source>
        <translation>先に固定を外してください。</translation>
    </message>
    <message>
        <source>Remove the databases of its run with it.</source>
        <translation>同じ実行のデータベースと一緒に削除してください。</translation>
    </message>
    <message>
        <source>Make a new backup of the database first.</source>
        <translation>先にデータベースの新しいバックアップを作成してください。</translation>
    </message>
    <message>
        <source>Make a newer backup of the database first, and verify it.</source>
        <translation>先にデータベースの新しいバックアップを作成し、検証してください。</translation>
    </message>
    <message>
        <source>%1 stays: %2.</source>
        <translation>%1 は残ります: %2。</translation>
    </message>
    <message>
        <source>Removing backups was not confirmed.</source>
        <translation>バックアップの削除が確認されていません。</translation>
    </message>
    <message>
        <source>Confirm it with --yes.</source>
        <translation>--yes で確認してください。</translation>
    </message>
    <message>
        <source>See what may go</source>
        <translation>削除できるものを調べる</translation>
    </message>
    <message>
        <source>What there is is told by %1.</source>
        <translation>あるものは %1 で分かります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removed %1 (%2)</source>
        <translation>%1 を削除しました (%2)</translation>
    </message>
    <message>
        <source>%1 backup removed (%2).</source>
        <translation>バックアップを %1 個削除しました (%2)。</translation>
    </message>
    <message>
        <source>%1 backups removed (%2).</source>
        <translation>バックアップを %1 個削除しました (%2)。</translation>
    </message>
</context>
<context>
    <name>larder::AboutDialog</name>
    <message>
        <source>About Larder</source>
        <translation>Larder について</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>GNU 一般公衆利用許諾書バージョン 3 以降に基づくフリーソフトウェアです。法律で認められる限り、一切の保証はありません。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用ライブラリ</translation>
    </message>
    <message>
        <source>PostgreSQL backups you can see, trust and restore.</source>
        <translation>見えて、信頼できて、リストアできる PostgreSQL バックアップ。</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the versions, for example for a report of a bug</source>
        <translation>不具合の報告などに使えるよう、バージョン情報をコピーします</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>larder::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours and language of the window.</source>
        <translation>ウィンドウの配色と言語です。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>The new language shows when Larder is started the next time.</source>
        <translation>新しい言語は、次に Larder を起動したときから表示されます。</translation>
    </message>
</context>
<context>
    <name>larder::BackupAdvanced</name>
    <message>
        <source>none, or for example: test_*</source>
        <translation>なし、または例：test_*</translation>
    </message>
    <message>
        <source>none, or for example: audit, temp_*</source>
        <translation>なし、または例：audit, temp_*</translation>
    </message>
    <message>
        <source>none, or for example: public.sessions, audit.*</source>
        <translation>なし、または例：public.sessions, audit.*</translation>
    </message>
    <message>
        <source>none, or for example: public.log</source>
        <translation>なし、または例：public.log</translation>
    </message>
    <message>
        <source>Without owners</source>
        <translation>所有者なし</translation>
    </message>
    <message>
        <source>Without &amp;privileges</source>
        <translation>権限なし(&amp;P)</translation>
    </message>
    <message>
        <source>Also save ro&amp;les and tablespaces</source>
        <translation>ロールとテーブル空間も保存する(&amp;L)</translation>
    </message>
    <message>
        <source>none, or for example: --no-comments</source>
        <translation>なし、または例：--no-comments</translation>
    </message>
    <message>
        <source>a shell command, or nothing</source>
        <translation>シェルのコマンド、またはなし</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Databases:</source>
        <translation>データベース：</translation>
    </message>
    <message>
        <source>Sc&amp;hemas:</source>
        <translation>スキーマ(&amp;J):</translation>
    </message>
    <message>
        <source>&amp;Tables:</source>
        <translation>テーブル(&amp;T):</translation>
    </message>
    <message>
        <source>Rows &amp;in tables:</source>
        <translation>行を除くテーブル(&amp;I):</translation>
    </message>
    <message>
        <source>all cores (%1)</source>
        <translation>すべてのコア（%1）</translation>
    </message>
    <message>
        <source>Threads and processes at work at once</source>
        <translation>同時に動作するスレッドとプロセス</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How long to wait for a table that another session has locked</source>
        <translation>別のセッションがロックしているテーブルを待つ時間</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Further tries for a database whose backup failed for a passing reason: a broken connection, a lock, a change of its tables</source>
        <translation>接続の切断、ロック、テーブルの変更など一時的な理由でバックアップに失敗したデータベースの再試行</translation>
    </message>
    <message>
        <source>after </source>
        <translation>待ち時間 </translation>
    </message>
    <message>
        <source>Seconds before each new try</source>
        <translation>再試行の前に待つ秒数</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>keep everything</source>
        <translation>すべて保持</translation>
    </message>
    <message>
        <source>Older backups are deleted after success; the newest good one of each database stays</source>
        <translation>成功後に古いバックアップを削除します。各データベースの最新の正常なバックアップは残ります</translation>
    </message>
    <message>
        <source>They belong to the server, not to a database; without them owners may be missing</source>
        <translation>データベースではなくサーバーに属します。これがないと所有者が失われる可能性があります</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>スレッド数(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Wait for locks:</source>
        <translation>ロック待ち(&amp;W):</translation>
    </message>
    <message>
        <source>Try again:</source>
        <translation>再試行：</translation>
    </message>
    <message>
        <source>How often to try again</source>
        <translation>再試行の回数</translation>
    </message>
    <message>
        <source>After success, &amp;keep:</source>
        <translation>成功後の保持期間(&amp;K):</translation>
    </message>
    <message>
        <source>Handed on are %1.</source>
        <translation>渡されるのは %1 です。</translation>
    </message>
    <message>
        <source>Run by /bin/sh before anything else. When it fails, nothing is backed up.</source>
        <translation>最初に /bin/sh で実行されます。失敗した場合、何もバックアップされません。</translation>
    </message>
    <message>
        <source>Run by /bin/sh at the end, also after a failure; LARDER_OUTCOME says how it went.</source>
        <translation>最後に /bin/sh で実行されます（失敗後も）。結果は LARDER_OUTCOME でわかります。</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>前後の処理</translation>
    </message>
    <message>
        <source>More for pg_dump:</source>
        <translation>pg_dump への追加：</translation>
    </message>
    <message>
        <source>Command before:</source>
        <translation>前のコマンド：</translation>
    </message>
    <message>
        <source>Command after:</source>
        <translation>後のコマンド：</translation>
    </message>
    <message>
        <source>Where tables are named, schemas have no effect.</source>
        <translation>テーブルを指定した場合、スキーマの指定は効果がありません。</translation>
    </message>
    <message>
        <source>Names or patterns of schemas, separated by commas</source>
        <translation>スキーマの名前またはパターン（コンマ区切り）</translation>
    </message>
    <message>
        <source>A backup of the schema only holds no rows.</source>
        <translation>スキーマのみのバックアップに行は含まれません。</translation>
    </message>
    <message>
        <source>Names or patterns of tables that are saved empty, separated by commas</source>
        <translation>空で保存するテーブルの名前またはパターン（コンマ区切り）</translation>
    </message>
    <message>
        <source>Archives always hold the owners; leave them out when restoring, or choose an SQL file.</source>
        <translation>アーカイブには必ず所有者が含まれます。リストア時に除外するか、SQL ファイルを選んでください。</translation>
    </message>
    <message>
        <source>What is restored belongs to whoever restores it</source>
        <translation>リストアしたものは、リストアした人の所有になります</translation>
    </message>
    <message>
        <source>There are no further tries.</source>
        <translation>再試行はありません。</translation>
    </message>
    <message>
        <source>Leave out who may do what (GRANT and REVOKE)</source>
        <translation>権限の設定（GRANT と REVOKE）を除外します</translation>
    </message>
    <message>
        <source>Names or patterns of databases, separated by commas</source>
        <translation>データベースの名前またはパターン（コンマ区切り）</translation>
    </message>
    <message>
        <source>Names or patterns of tables, separated by commas</source>
        <translation>テーブルの名前またはパターン（コンマ区切り）</translation>
    </message>
    <message>
        <source> time</source>
        <translation> 回</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 回</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>「%1」は%2。</translation>
    </message>
    <message>
        <source>leaves out %1</source>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>no owners</source>
        <translation>所有者なし</translation>
    </message>
    <message>
        <source>no privileges</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>no roles and tablespaces</source>
        <translation>ロールとテーブル空間なし</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 s for locks</source>
        <translation>ロックを %1 秒待つ</translation>
    </message>
    <message numerus="yes">
        <source>%n further tries</source>
        <translation>
            <numerusform>再試行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>a command before</source>
        <translation>前のコマンドあり</translation>
    </message>
    <message>
        <source>a command after</source>
        <translation>後のコマンドあり</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>larder::BackupChoices</name>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>About as fast as reading the database alone; files up to 6 % larger than gzip&apos;s.</source>
        <translation>データベースを読み取るだけの場合とほぼ同じ速さです。ファイルは gzip より最大 6 % 大きくなります。</translation>
    </message>
    <message>
        <source>Several times faster than gzip, and files a little smaller than gzip&apos;s.</source>
        <translation>gzip の数倍の速さで、ファイルは gzip よりやや小さくなります。</translation>
    </message>
    <message>
        <source>The smallest files, at about gzip&apos;s own pace.</source>
        <translation>最も小さいファイルを、gzip と同程度の速さで作成します。</translation>
    </message>
    <message>
        <source>Plain SQL any editor opens; takes about three times the space.</source>
        <translation>どのエディターでも開けるプレーン SQL です。約 3 倍の容量が必要です。</translation>
    </message>
    <message>
        <source>The smallest files that do not make the backup slower than reading the database.</source>
        <translation>データベースの読み取りより遅くならない範囲で、最も小さいファイルを作成します。</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself: quickly, level 1.</source>
        <translation>pg_dump が自分でアーカイブを圧縮します。高速、レベル 1。</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself, at gzip&apos;s pace.</source>
        <translation>pg_dump が自分でアーカイブを圧縮します。gzip と同程度の速さ。</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself, slower than gzip: level 9.</source>
        <translation>pg_dump が自分でアーカイブを圧縮します。gzip より低速、レベル 9。</translation>
    </message>
    <message>
        <source>Not packed; takes about three times the space.</source>
        <translation>圧縮しません。約 3 倍の容量が必要です。</translation>
    </message>
    <message>
        <source>pg_dump packs the archive itself, at its own level.</source>
        <translation>pg_dump が自分でアーカイブを圧縮します。レベルは pg_dump の既定値です。</translation>
    </message>
    <message>
        <source>What to back up</source>
        <translation>バックアップする内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>対象：</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>形式：</translation>
    </message>
    <message>
        <source>&amp;Compression:</source>
        <translation>圧縮(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>保存先(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>すべて(&amp;F)</translation>
    </message>
    <message>
        <source>Structure and data: all that is needed to restore</source>
        <translation>構造とデータ：リストアに必要なものすべて</translation>
    </message>
    <message>
        <source>&amp;Schema only</source>
        <translation>スキーマのみ(&amp;S)</translation>
    </message>
    <message>
        <source>Tables, views and functions without any rows</source>
        <translation>テーブル、ビュー、関数（行は含みません）</translation>
    </message>
    <message>
        <source>Data &amp;only</source>
        <translation>データのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Rows to load into tables that exist already</source>
        <translation>既存のテーブルに読み込むための行</translation>
    </message>
    <message>
        <source>Tabl&amp;es…</source>
        <translation>テーブル(&amp;E)…</translation>
    </message>
    <message>
        <source>Only what is named here. It does not count as a copy of the database.</source>
        <translation>ここで指定したものだけです。データベースのバックアップとしては数えません。</translation>
    </message>
    <message>
        <source>S&amp;QL file</source>
        <translation>SQL ファイル(&amp;Q)</translation>
    </message>
    <message>
        <source>Restores anywhere with psql alone; tables can be looked at without a restore.</source>
        <translation>psql だけでどこにでもリストアできます。リストアせずにテーブルを見ることもできます。</translation>
    </message>
    <message>
        <source>C&amp;ustom archive</source>
        <translation>カスタムアーカイブ(&amp;U)</translation>
    </message>
    <message>
        <source>One file for pg_restore, written by one process: for tools that expect it.</source>
        <translation>1 つのプロセスが書き込む、pg_restore 用の 1 つのファイルです。この形式を必要とするツール向けです。</translation>
    </message>
    <message>
        <source>Director&amp;y archive</source>
        <translation>ディレクトリアーカイブ(&amp;Y)</translation>
    </message>
    <message>
        <source>A folder with a file for each table, for pg_restore with several processes.</source>
        <translation>テーブルごとのファイルを収めたフォルダーです。複数のプロセスによる pg_restore 向けです。</translation>
    </message>
    <message>
        <source>It may not fit: up to %1 are needed, %2 are free.</source>
        <translation>収まらない可能性があります。必要な容量は最大 %1、空きは %2 です。</translation>
    </message>
    <message>
        <source>It will hardly fit: about %1 are needed, %2 are free. Choose another folder or delete old backups there.</source>
        <translation>ほぼ収まりません。必要な容量は約 %1、空きは %2 です。別のフォルダーを選ぶか、そこの古いバックアップを削除してください。</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>バックアップのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a file, no folder.</source>
        <translation>%1 はフォルダーではなくファイルです。</translation>
    </message>
</context>
<context>
    <name>larder::BackupDialog</name>
    <message>
        <source>&amp;Back up 1 database</source>
        <translation>1 個のデータベースをバックアップ(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Back up %n databases</source>
        <translation>
            <numerusform>%n 個のデータベースをバックアップ(&amp;B)</numerusform>
        </translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Back up databases</source>
        <translation>データベースのバックアップ</translation>
    </message>
    <message>
        <source>Back up databases of %1</source>
        <translation>%1 のデータベースのバックアップ</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>詳細設定(&amp;V)</translation>
    </message>
    <message>
        <source>The sa&amp;me as a command</source>
        <translation>同じ操作のコマンド(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The databases of the server are not known yet.</source>
        <translation>サーバーのデータベースがまだわかっていません。</translation>
    </message>
    <message>
        <source>Tick at least one database.</source>
        <translation>データベースを少なくとも 1 つ選択してください。</translation>
    </message>
</context>
<context>
    <name>larder::BackupTablePicker</name>
    <message>
        <source>Choose tables</source>
        <translation>テーブルを選択</translation>
    </message>
    <message>
        <source>Tables of %1</source>
        <translation>%1 のテーブル</translation>
    </message>
    <message>
        <source>As of the backup of %1. Newer tables can be typed.</source>
        <translation>%1 のバックアップの時点のものです。それより新しいテーブルは入力できます。</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>絞り込み…</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>テーブルを絞り込み</translation>
    </message>
    <message>
        <source>Tables to back up</source>
        <translation>バックアップするテーブル</translation>
    </message>
    <message>
        <source>Space ticks a table.</source>
        <translation>スペースキーでテーブルを選択します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Tick at least one table.</source>
        <translation>テーブルを少なくとも 1 つ選択してください。</translation>
    </message>
    <message>
        <source>%1 of rows</source>
        <translation>行 %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n table(s)</source>
        <translation>
            <numerusform>%n 個のテーブルを使う(&amp;T)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::BackupTables</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Tables to back up</source>
        <translation>バックアップするテーブル</translation>
    </message>
    <message>
        <source>for example: public.orders, audit.*</source>
        <translation>例：public.orders, audit.*</translation>
    </message>
    <message>
        <source>Schemas to back up</source>
        <translation>バックアップするスキーマ</translation>
    </message>
    <message>
        <source>for example: public, shop_*</source>
        <translation>例：public, shop_*</translation>
    </message>
    <message>
        <source>Tables:</source>
        <translation>テーブル：</translation>
    </message>
    <message>
        <source>or schemas:</source>
        <translation>またはスキーマ：</translation>
    </message>
    <message>
        <source>The last backup of %1 holds no tables.</source>
        <translation>%1 の前回のバックアップにテーブルはありません。</translation>
    </message>
    <message>
        <source>Tick a database first.</source>
        <translation>先にデータベースを選択してください。</translation>
    </message>
    <message>
        <source>The same names and patterns are taken from each ticked database, and each must have them. To choose from a list, tick one database.</source>
        <translation>選択した各データベースから同じ名前とパターンのものを取り出します。どのデータベースにもそれらが必要です。一覧から選ぶには、データベースを 1 つだけ選択してください。</translation>
    </message>
    <message>
        <source>Reading which tables %1 has…</source>
        <translation>%1 のテーブルを読み取っています…</translation>
    </message>
    <message>
        <source>There is no list to choose from: %1</source>
        <translation>選択できる一覧がありません：%1</translation>
    </message>
    <message>
        <source>%1 has no backup yet to list its tables from. Type names or patterns; * stands for any text.</source>
        <translation>テーブルの一覧を取り出せる %1 のバックアップがまだありません。名前またはパターンを入力してください。* は任意の文字列を表します。</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>「%1」は%2。</translation>
    </message>
    <message>
        <source>Name at least one table or schema.</source>
        <translation>テーブルまたはスキーマを少なくとも 1 つ指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) to choose from, as of the backup of %1.</source>
        <translation>
            <numerusform>選択できるテーブルは %n 個です（%1 のバックアップの時点）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s), %2 of %3 of rows, as of the backup of %4.</source>
        <translation>
            <numerusform>%n 個のテーブルのうち %1 個、行 %3 のうち %2（%4 のバックアップの時点）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the last backup: %1. What the database lacks makes its backup fail.</source>
        <translation>前回のバックアップにないもの：%1。データベースにないものがあると、そのバックアップは失敗します。</translation>
    </message>
    <message>
        <source>Choose tables from a list</source>
        <translation>一覧からテーブルを選択します</translation>
    </message>
    <message>
        <source>Where tables are named, schemas have no effect.</source>
        <translation>テーブルを指定した場合、スキーマの指定は効果がありません。</translation>
    </message>
    <message>
        <source>Names or patterns of schemas, separated by commas</source>
        <translation>スキーマの名前またはパターン（コンマ区切り）</translation>
    </message>
    <message>
        <source>Names or patterns of tables, separated by commas</source>
        <translation>テーブルの名前またはパターン（コンマ区切り）</translation>
    </message>
</context>
<context>
    <name>larder::BackupTreeModel</name>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>larder::BackupTreeView</name>
    <message>
        <source>Backups by date</source>
        <translation>日付別のバックアップ</translation>
    </message>
</context>
<context>
    <name>larder::BackupWords</name>
    <message>
        <source>Roles and tablespaces</source>
        <translation>ロールとテーブル空間</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封印済み</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>読み取り可能</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>リストア可能</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>A file is there; nothing about it has been checked.</source>
        <translation>ファイルは存在しますが、まだ何も確認されていません。</translation>
    </message>
    <message>
        <source>The file was read back from disk and its SHA-256 was equal.</source>
        <translation>ファイルをディスクから読み直し、SHA-256 が一致しました。</translation>
    </message>
    <message>
        <source>Every part decompresses; sizes and row counts equal the record made with the backup.</source>
        <translation>すべての部分を展開でき、サイズと行数がバックアップ時のマニフェストと一致しました。</translation>
    </message>
    <message>
        <source>It was loaded into a scratch database without an error.</source>
        <translation>一時データベースにエラーなく読み込めました。</translation>
    </message>
    <message>
        <source>Every table read back from a scratch database was equal to what was saved.</source>
        <translation>一時データベースから読み直したすべてのテーブルが、保存した内容と一致しました。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>破損：%1</translation>
    </message>
    <message>
        <source>Plain SQL</source>
        <translation>プレーン SQL</translation>
    </message>
    <message>
        <source>pg_dump custom format</source>
        <translation>pg_dump カスタム形式</translation>
    </message>
    <message>
        <source>pg_dump directory format</source>
        <translation>pg_dump ディレクトリ形式</translation>
    </message>
    <message>
        <source>Plain SQL, %1</source>
        <translation>プレーン SQL、%1</translation>
    </message>
    <message>
        <source>pg_dump tar format</source>
        <translation>pg_dump tar 形式</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The drill of %1 failed: %2</source>
        <translation>%1 の演習が失敗しました: %2</translation>
    </message>
</context>
<context>
    <name>larder::BackupsPane</name>
    <message>
        <source>Welcome to Larder</source>
        <translation>Larder へようこそ</translation>
    </message>
    <message>
        <source>Backups you can see, trust and restore. Tell Larder where your PostgreSQL server is, or look around first with two small sample databases.</source>
        <translation>見えて、信頼できて、リストアできるバックアップ。PostgreSQL サーバーの場所を Larder に登録するか、まず 2 つの小さなサンプルデータベースで試してみてください。</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>Choose databases and press Back up. Each backup is read back from disk and checked before it is shown here.</source>
        <translation>データベースを選択して「バックアップ」を押してください。どのバックアップも、ここに表示される前にディスクから読み直して確認されます。</translation>
    </message>
    <message>
        <source>No backups in this folder</source>
        <translation>このフォルダーにバックアップはありません</translation>
    </message>
    <message>
        <source>Backups lie in folders named by date, such as 2025-12-12. Open another folder, or drop a dump file here to restore it.</source>
        <translation>バックアップは 2025-12-12 のような日付名のフォルダーに置かれます。別のフォルダーを開くか、ここにダンプファイルをドロップしてリストアしてください。</translation>
    </message>
    <message>
        <source>No backup matches the filter</source>
        <translation>フィルターに一致するバックアップはありません</translation>
    </message>
    <message>
        <source>Words are looked for in database, note, date and file name; the chips above narrow the list further.</source>
        <translation>データベース、メモ、日付、ファイル名から語句を検索します。上のボタンで一覧をさらに絞り込めます。</translation>
    </message>
</context>
<context>
    <name>larder::CleanupCalendar</name>
    <message>
        <source>Calendar of what stays and what goes</source>
        <translation>残るものと削除されるもののカレンダー</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>下の一覧は同じ内容を文字で示します。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::CleanupDialog</name>
    <message>
        <source>Delete 1 backup (%1)</source>
        <translation>1 件のバックアップ（%1）を削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups (%1)</source>
        <translation>
            <numerusform>%n 件のバックアップ（%1）を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Backups and what happens to them</source>
        <translation>バックアップとその扱い</translation>
    </message>
    <message>
        <source>&amp;Show also what stays</source>
        <translation>残るものも表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>1 backup deleted, %1 freed.</source>
        <translation>1 件のバックアップを削除し、%1 を解放しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n backups deleted, %1 freed.</source>
        <translation>
            <numerusform>%n 件のバックアップを削除し、%1 を解放しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 backup stays.</source>
        <translation>1 件のバックアップが残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n backups stay.</source>
        <translation>
            <numerusform>%n 件のバックアップが残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cleanup was cancelled.</source>
        <translation>クリーンアップはキャンセルされました。</translation>
    </message>
    <message>
        <source>Backups deleted before that are gone; the others stay.</source>
        <translation>それまでに削除したバックアップは元に戻りません。ほかのバックアップは残っています。</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Nothing to delete</source>
        <translation>削除するものはありません</translation>
    </message>
    <message>
        <source>%1 older than 1 day?</source>
        <translation>%1しますか？（1 日より古いもの）</translation>
    </message>
    <message numerus="yes">
        <source>%1 older than %n days?</source>
        <translation>
            <numerusform>%1しますか？（%n 日より古いもの）</numerusform>
        </translation>
    </message>
    <message>
        <source>The last proven backup of each database stays.</source>
        <translation>各データベースの最後に検証されたバックアップは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned and the last proven backup of each database stay.</source>
        <translation>
            <numerusform>ピン留めした %n 件と、各データベースの最後に検証されたバックアップは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Delete 1 backup</source>
        <translation>1 件のバックアップを削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups</source>
        <translation>
            <numerusform>%n 件のバックアップを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remember these rules</source>
        <translation>この規則を記憶(&amp;N)</translation>
    </message>
    <message>
        <source>Backups into this folder and cleanups of it begin with them from now on.</source>
        <translation>以後、このフォルダーへのバックアップとクリーンアップは、この規則を初期値とします。</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>バックアップを探しています…</translation>
    </message>
    <message>
        <source>%1 to come below %2?</source>
        <translation>%1しますか？（%2 未満にするため）</translation>
    </message>
    <message>
        <source>%1 that no rule keeps?</source>
        <translation>%1しますか？（どの規則でも保持されないもの）</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>&amp;The same as a command</source>
        <translation>同じ操作のコマンド(&amp;T)</translation>
    </message>
    <message>
        <source>Backups have come, gone or changed meanwhile.</source>
        <translation>その間にバックアップが追加、削除、または変更されました。</translation>
    </message>
    <message>
        <source>Something else would be deleted now than was shown before. Look at the list again.</source>
        <translation>以前に表示したものとは違うものが削除されます。一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>&amp;I have seen what goes now</source>
        <translation>今回削除されるものを確認しました(&amp;I)</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt.</source>
        <translation>このコンピューターの時計が疑わしい状態です。</translation>
    </message>
    <message>
        <source>The clock is ri&amp;ght</source>
        <translation>時計は正しい(&amp;R)</translation>
    </message>
</context>
<context>
    <name>larder::CleanupLegend</name>
    <message>
        <source>Meaning of the colours</source>
        <translation>色の意味</translation>
    </message>
</context>
<context>
    <name>larder::CleanupModel</name>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>larder::CleanupWords</name>
    <message>
        <source>%1 %2, %3: %4, %5</source>
        <comment>database time, size: fate, reason</comment>
        <translation>%1 %2、%3：%4、%5</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>無期限に保持</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>最後に検証されたもの</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残る</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>削除される</translation>
    </message>
    <message>
        <source>older than 1 day</source>
        <translation>1 日より古い</translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>%n 日より古い</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー：%1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>larder::ComparePage</name>
    <message>
        <source>C&amp;ompare</source>
        <translation>比較(&amp;O)</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>何が変わりましたか？</translation>
    </message>
    <message>
        <source>Compare finds objects that came, went or changed, and tables whose rows differ.</source>
        <translation>比較では、追加・削除・変更されたオブジェクトと、行が異なるテーブルが見つかります。</translation>
    </message>
    <message>
        <source>Reading both sides and comparing…</source>
        <translation>両方を読み取って比較しています…</translation>
    </message>
    <message>
        <source>Both hold the same</source>
        <translation>両方の内容は同じです</translation>
    </message>
    <message>
        <source>Every definition and every row is equal.</source>
        <translation>すべての定義とすべての行が一致しています。</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>比較の相手がありません</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較の相手</translation>
    </message>
    <message>
        <source>Read both sides and show what differs; nothing is changed</source>
        <translation>両方を読み取って違いを表示します。何も変更されません</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>比較の相手(&amp;W):</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>%1 のバックアップ</translation>
    </message>
    <message>
        <source>%1 on %2 as it is now</source>
        <translation>%2 上の現在の %1</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 件の違い</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message numerus="yes">
        <source>equal rows in %1 of %n table(s)</source>
        <translation>
            <numerusform>%n 個のテーブルのうち %1 個で行が一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows before: %1
Rows after:  %2</source>
        <translation>変更前の行数：%1
変更後の行数：%2</translation>
    </message>
    <message>
        <source>Only in the database as it is now.</source>
        <translation>現在のデータベースにのみ存在します。</translation>
    </message>
    <message>
        <source>There is no other backup of this database, and no server is shown to compare with.</source>
        <translation>このデータベースのほかのバックアップはなく、比較できるサーバーも表示されていません。</translation>
    </message>
    <message>
        <source>rows not compared: %1</source>
        <translation>比較していない行: %1</translation>
    </message>
</context>
<context>
    <name>larder::ContentsPage</name>
    <message>
        <source>E&amp;xtract…</source>
        <translation>抽出(&amp;X)…</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>バックアップの内容を調べています…</translation>
    </message>
    <message>
        <source>Find in names and definitions</source>
        <translation>名前と定義から検索</translation>
    </message>
    <message>
        <source>Kind of objects</source>
        <translation>オブジェクトの種類</translation>
    </message>
    <message>
        <source>Objects of the backup</source>
        <translation>バックアップ内のオブジェクト</translation>
    </message>
    <message>
        <source>Space ticks a table, Enter shows its rows.</source>
        <translation>スペースキーでテーブルを選択し、Enter キーで行を表示します。</translation>
    </message>
    <message>
        <source>Bring the ticked tables back into a database</source>
        <translation>選択したテーブルをデータベースに戻します</translation>
    </message>
    <message>
        <source>Write the ticked tables into a file: SQL, or CSV for one table</source>
        <translation>選択したテーブルをファイルに書き出します：SQL、テーブルが 1 つなら CSV も可</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>すべて（%1）</translation>
    </message>
    <message>
        <source>&amp;Restore tables…</source>
        <translation>テーブルをリストア(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n table(s)…</source>
        <translation>
            <numerusform>%n 個のテーブルをリストア(&amp;T)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Single tables of an archive: pg_restore --table.</source>
        <translation>アーカイブの個々のテーブルには pg_restore --table を使います。</translation>
    </message>
    <message>
        <source>Tick tables to restore or extract them.</source>
        <translation>リストアまたは抽出するテーブルを選択してください。</translation>
    </message>
    <message>
        <source>%1 rows, %2</source>
        <translation>%1 行、%2</translation>
    </message>
</context>
<context>
    <name>larder::DatabaseChoiceModel</name>
    <message>
        <source>%1, owned by %2</source>
        <translation>%1、所有者 %2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>前回のバックアップ</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Left out by the patterns under Advanced</source>
        <translation>「詳細設定」のパターンにより除外されます</translation>
    </message>
    <message>
        <source>The last backup took %1.</source>
        <translation>前回のバックアップは %1 でした。</translation>
    </message>
    <message>
        <source>The last backup took %1 in %2.</source>
        <translation>前回のバックアップは %1、所要時間 %2 でした。</translation>
    </message>
    <message>
        <source>Judged by the size of the database and by backups of others; it has none yet.</source>
        <translation>データベースのサイズとほかのデータベースのバックアップからの推定です。このデータベースのバックアップはまだありません。</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (新規)</translation>
    </message>
    <message>
        <source>It was not there when databases were last chosen here</source>
        <translation>前回ここでデータベースを選んだときにはありませんでした</translation>
    </message>
</context>
<context>
    <name>larder::DatabaseChooser</name>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>サーバーに問い合わせています</translation>
    </message>
    <message>
        <source>Asking %1 for its databases…</source>
        <translation>%1 のデータベースを問い合わせています…</translation>
    </message>
    <message>
        <source>Databases to back up</source>
        <translation>バックアップするデータベース</translation>
    </message>
    <message>
        <source>Space ticks a database.</source>
        <translation>スペースキーでデータベースを選択します。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>すべて解除(&amp;N)</translation>
    </message>
    <message>
        <source>%1 on the server</source>
        <translation>サーバー上で %1</translation>
    </message>
    <message>
        <source>%1 on the server, %2 to save</source>
        <translation>サーバー上で %1、保存対象は %2</translation>
    </message>
</context>
<context>
    <name>larder::DateWords</name>
    <message>
        <source>an unknown date</source>
        <translation>不明な日時</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>yyyy年M月d日 (ddd)</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy, HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>yyyy年M月d日 (ddd) HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>Pattern of the time of day as QLocale::toString takes it</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Date pattern as QLocale::toString takes it</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>larder::DetailsPane</name>
    <message>
        <source>Select a backup</source>
        <translation>バックアップを選択してください</translation>
    </message>
    <message>
        <source>Its proof, its contents and the commands to restore it appear here.</source>
        <translation>検証レベル、内容、リストアのコマンドがここに表示されます。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What to show of the backup</source>
        <translation>バックアップについて表示する内容</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;Y)</translation>
    </message>
    <message>
        <source>Read the whole files and compare them with their records</source>
        <translation>ファイル全体を読み取り、マニフェストと照合します</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n 件のバックアップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>違い</translation>
    </message>
</context>
<context>
    <name>larder::DifferenceModel</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation>定義の変更</translation>
    </message>
    <message>
        <source>other values in %1 rows</source>
        <translation>%1 行の値が異なる</translation>
    </message>
    <message>
        <source>%1 rows → %2</source>
        <translation>%1 行 → %2 行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>違い</translation>
    </message>
</context>
<context>
    <name>larder::Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
</context>
<context>
    <name>larder::DumpFileDialog</name>
    <message>
        <source>Larder has no record of this file. Looking at it runs nothing of it and changes nothing.</source>
        <translation>このファイルの記録は Larder にありません。見るだけでは中身は何も実行されず、何も変わりません。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>What to show of the file</source>
        <translation>ファイルの何を表示するか</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Bring it back into a database, step by step</source>
        <translation>手順に沿ってデータベースに戻します</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>larder::Expectation</name>
    <message>
        <source>little</source>
        <translation>わずか</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <translation>最大 %1（%2）</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>about %1 in %2</source>
        <translation>約 %1（%2）</translation>
    </message>
</context>
<context>
    <name>larder::FileDatabases</name>
    <message>
        <source>Database of the file</source>
        <translation>ファイルのデータベース</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>&amp;Database of the file:</source>
        <translation>ファイルのデータベース(&amp;D):</translation>
    </message>
</context>
<context>
    <name>larder::FilterBar</name>
    <message>
        <source>Any proof</source>
        <translation>すべての検証レベル</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>%1以上</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n 件のバックアップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s)</source>
        <translation>
            <numerusform>%n 件中 %1 件のバックアップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>検証レベル</translation>
    </message>
    <message>
        <source>Only backups that are kept for ever</source>
        <translation>無期限に保持するバックアップのみ</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>All databases</source>
        <translation>すべてのデータベース</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>すべての日付</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去 365 日間</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>日付を選択…</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
</context>
<context>
    <name>larder::FilterDates</name>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Dates to show</source>
        <translation>表示する日付</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>この期間を表示</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>dates from and to</comment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>larder::FilterField</name>
    <message>
        <source>Filter backups</source>
        <translation>バックアップを絞り込み</translation>
    </message>
    <message>
        <source>Show only backups with these words in database, note, date or file name (Ctrl+F)</source>
        <translation>データベース、メモ、日付、ファイル名にこれらの語句を含むバックアップのみを表示します（Ctrl+F）</translation>
    </message>
</context>
<context>
    <name>larder::FindingList</name>
    <message>
        <source>In order</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>支障あり</translation>
    </message>
    <message>
        <source>Findings of the flight check</source>
        <translation>事前チェックの結果</translation>
    </message>
</context>
<context>
    <name>larder::FolderField</name>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>変更(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップのフォルダー</translation>
    </message>
    <message>
        <source>Type a folder.</source>
        <translation>フォルダーを入力してください。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>%1 · the folder will be created</source>
        <translation>%1 · フォルダーは新しく作成されます</translation>
    </message>
</context>
<context>
    <name>larder::GlobalsDialog</name>
    <message>
        <source>SQL of the selected line</source>
        <translation>選択した行の SQL</translation>
    </message>
    <message>
        <source>Show what is e&amp;qual too</source>
        <translation>同じものも表示(&amp;Q)</translation>
    </message>
    <message>
        <source>Also change what &amp;differs</source>
        <translation>異なるものも変更(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Restore roles and tablespaces</source>
        <translation>ロールとテーブル空間のリストア</translation>
    </message>
    <message>
        <source>Roles and tablespaces of %1</source>
        <translation>%1 のロールとテーブル空間</translation>
    </message>
    <message>
        <source>The backup beside the server. Nothing is dropped or revoked; roles that only the server has are left alone.</source>
        <translation>バックアップとサーバーの比較です。削除や権限の取り消しは行いません。サーバーだけにあるロールはそのまま残ります。</translation>
    </message>
    <message>
        <source>Comparing the backup with the server…</source>
        <translation>バックアップをサーバーと比較しています…</translation>
    </message>
    <message>
        <source>Server to compare with</source>
        <translation>比較するサーバー</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>サーバー(&amp;S):</translation>
    </message>
    <message>
        <source>Roles and tablespaces of the backup</source>
        <translation>バックアップのロールとテーブル空間</translation>
    </message>
    <message>
        <source>Roles that exist get the attributes, settings and passwords of the backup</source>
        <translation>既存のロールに、バックアップの属性、設定、パスワードを適用します</translation>
    </message>
    <message>
        <source>No server is saved yet.</source>
        <translation>保存されたサーバーはまだありません。</translation>
    </message>
    <message>
        <source>Close this window and add a server under File first.</source>
        <translation>このウィンドウを閉じて、先に「ファイル」メニューからサーバーを追加してください。</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Not all of the backup is understood.</source>
        <translation>バックアップに解釈できない部分があります。</translation>
    </message>
    <message>
        <source>-- The server has it already.</source>
        <translation>-- サーバーにすでにあります。</translation>
    </message>
    <message>
        <source>-- PostgreSQL cannot change this: %1</source>
        <translation>-- PostgreSQL では変更できません：%1</translation>
    </message>
    <message>
        <source>%1 missing on the server, %2 different, %3 equal</source>
        <translation>サーバーにないもの %1、異なるもの %2、同じもの %3</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>不足分を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add what is missing, change what differs</source>
        <translation>不足分を追加し、異なるものを変更(&amp;A)</translation>
    </message>
    <message>
        <source>Ch&amp;ange what differs</source>
        <translation>異なるものを変更(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be added.</source>
        <translation>
            <numerusform>%n 件が追加されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is missing on %1?</source>
        <translation>%1 に不足分を追加しますか？</translation>
    </message>
    <message>
        <source>Roles and tablespaces that exist are not touched.</source>
        <translation>既存のロールとテーブル空間は変更されません。</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1 に追加</translation>
    </message>
    <message>
        <source>Change roles and tablespaces on %1?</source>
        <translation>%1 のロールとテーブル空間を変更しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that exist will be changed to what the backup says, passwords included. There is no undo.</source>
        <translation>
            <numerusform>既存の %n 件が、パスワードを含めてバックアップの内容に変更されます。元に戻すことはできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type the name of the server: %1</source>
        <translation>続けるには、サーバーの名前を入力してください：%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) applied.</source>
        <translation>
            <numerusform>%n 件を適用しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::GlobalsModel</name>
    <message>
        <source>Missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>違いあり</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>変更不可</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>メンバーシップ</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Security label</source>
        <translation>セキュリティラベル</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>テーブル空間</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー側</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
</context>
<context>
    <name>larder::HealthDetails</name>
    <message>
        <source>everything: there is no good backup</source>
        <translation>すべて：正常なバックアップがありません</translation>
    </message>
    <message>
        <source>changes of the last %1</source>
        <translation>直近 %1の変更</translation>
    </message>
    <message>
        <source>What would be lost now, and how long a restore takes</source>
        <translation>いま失われるものと、リストアの所要時間</translation>
    </message>
    <message>
        <source>If the server died now</source>
        <translation>いまサーバーが停止したら</translation>
    </message>
    <message>
        <source>The disk of the backups</source>
        <translation>バックアップのディスク</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>Proof of its backup</source>
        <translation>バックアップの検証レベル</translation>
    </message>
    <message>
        <source>A restore takes</source>
        <translation>リストアの所要時間</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>未計測</translation>
    </message>
    <message>
        <source>about %1, as measured</source>
        <translation>約 %1（実測）</translation>
    </message>
    <message>
        <source>about %1, going by other restores</source>
        <translation>約 %1（ほかのリストアからの推定）</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>new backups take %1 a day</source>
        <translation>新しいバックアップは 1 日あたり %1 を使用</translation>
    </message>
    <message>
        <source>the cleanup makes room for them</source>
        <translation>クリーンアップがその分の空きを確保</translation>
    </message>
    <message numerus="yes">
        <source>full in about %n day(s) at this pace</source>
        <translation>
            <numerusform>このペースでは約 %n 日で満杯</numerusform>
        </translation>
    </message>
    <message>
        <source>What wants attention</source>
        <translation>注意が必要なもの</translation>
    </message>
</context>
<context>
    <name>larder::HealthStrip</name>
    <message>
        <source>not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>proven %1 %2</source>
        <translation>%1を検証（%2）</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n day(s) at this pace</source>
        <translation>
            <numerusform>%1、このペースで約 %n 日分</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is protected yet</source>
        <translation>まだ何も保護されていません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n database(s) protected</source>
        <translation>
            <numerusform>データベース %n 個中 %1 個を保護</numerusform>
        </translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>前回のバックアップ：%1</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show what would be lost now, how long a restore takes, and how long the disk lasts</source>
        <translation>いま失われるもの、リストアの所要時間、ディスクの残り日数を表示します</translation>
    </message>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>ほかに %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::HealthWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Back up %1…</source>
        <translation>%1 をバックアップ…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演習</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>整理…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Rebuild the catalogue</source>
        <translation>カタログを作り直す</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>larder::JobCard</name>
    <message>
        <source>Waiting to begin…</source>
        <translation>開始を待っています…</translation>
    </message>
    <message>
        <source>Progress of: %1</source>
        <translation>進行状況：%1</translation>
    </message>
    <message>
        <source>Log of: %1</source>
        <translation>ログ：%1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Show what happened, line by line</source>
        <translation>何が行われたかを 1 行ずつ表示します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop this job; nothing half-done is left behind</source>
        <translation>このジョブを停止します。中途半端な状態は残りません</translation>
    </message>
    <message>
        <source>Runs in another program since %1 (process %2)</source>
        <translation>%1 から別のプログラムで実行中（プロセス %2）</translation>
    </message>
    <message>
        <source>Runs on %1 since %2</source>
        <translation>%2 から %1 で実行中</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1 / %2：%3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Take this line away; the history keeps it</source>
        <translation>この行を消します。履歴には残ります</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>succeeded with warnings</source>
        <translation>警告ありで成功</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>What to do about: %1</source>
        <translation>対処方法: %1</translation>
    </message>
</context>
<context>
    <name>larder::JobDock</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Backups, restores and checks appear here while they run and after.</source>
        <translation>バックアップ、リストア、検証が、実行中と終了後にここに表示されます。</translation>
    </message>
</context>
<context>
    <name>larder::JobHistoryDialog</name>
    <message>
        <source>Job history</source>
        <translation>ジョブの履歴</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Words in job or outcome</source>
        <translation>ジョブまたは結果に含まれる語句</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>終了状態</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>ジョブの種類</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>選択したジョブのログ</translation>
    </message>
    <message>
        <source>No job has run yet.</source>
        <translation>実行されたジョブはまだありません。</translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation>フィルターに一致するジョブはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is written when the job ends.</source>
        <translation>ログはジョブの終了時に書き込まれます。</translation>
    </message>
    <message>
        <source>There is no log.</source>
        <translation>ログはありません。</translation>
    </message>
</context>
<context>
    <name>larder::JobHistoryModel</name>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>running on %1</source>
        <translation>%1 で実行中</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>larder::JobLog</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>larder::JobNotices</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>larder::JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1 / %2：%3</translation>
    </message>
</context>
<context>
    <name>larder::KeptDialog</name>
    <message>
        <source>No database is kept on %1. When a restore replaces a database, the old one appears here.</source>
        <translation>%1 に退避されたデータベースはありません。リストアがデータベースを置き換えると、以前のものがここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Kept databases</source>
        <translation>退避したデータベース</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Databases kept after a restore</source>
        <translation>リストア後に退避されているデータベース</translation>
    </message>
    <message>
        <source>On %1. A restore that replaces a database keeps the old one under another name until you remove it here; nothing removes it by itself.</source>
        <translation>%1 にあります。データベースを置き換えるリストアは、以前のものを別の名前で退避します。ここで削除するまで残り、自動的に削除されることはありません。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>退避名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>退避日時</translation>
    </message>
    <message>
        <source>Puts the kept database back; the present one is kept in its turn</source>
        <translation>退避したデータベースを元に戻します。現在のものは代わりに退避されます</translation>
    </message>
    <message>
        <source>Deletes the kept database for good</source>
        <translation>退避したデータベースを完全に削除します</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s), %1</source>
        <translation>
            <numerusform>%n 個のデータベース、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>larder::KeptQuestions</name>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation>続けるには、データベースの名前を入力してください：%1</translation>
    </message>
    <message>
        <source>Put the old &quot;%1&quot; back on %2?</source>
        <translation>%2 の以前の「%1」を元に戻しますか？</translation>
    </message>
    <message>
        <source>Its sessions will be disconnected. %1 becomes &quot;%2&quot; again; the present &quot;%2&quot; is kept under another name, so nothing is lost.</source>
        <translation>このデータベースのセッションは切断されます。%1 が再び「%2」になり、現在の「%2」は別の名前で退避されるため、何も失われません。</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>Remove the kept database &quot;%1&quot; from %2?</source>
        <translation>%2 から、退避したデータベース「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>This frees %1 on the server. The restore that replaced it can then no longer be undone.</source>
        <translation>サーバーで %1 が解放されます。このデータベースを置き換えたリストアは、元に戻せなくなります。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>larder::KindWords</name>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Materialized view</source>
        <translation>マテリアライズドビュー</translation>
    </message>
    <message>
        <source>Materialized views</source>
        <translation>マテリアライズドビュー</translation>
    </message>
    <message>
        <source>Foreign table</source>
        <translation>外部テーブル</translation>
    </message>
    <message>
        <source>Foreign tables</source>
        <translation>外部テーブル</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>プロシージャ</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>プロシージャ</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>集約関数</translation>
    </message>
    <message>
        <source>Aggregates</source>
        <translation>集約関数</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>制約</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>制約</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>外部キー</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>外部キー</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計情報</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Tablespace</source>
        <translation>テーブル空間</translation>
    </message>
    <message>
        <source>Tablespaces</source>
        <translation>テーブル空間</translation>
    </message>
    <message>
        <source>Large object</source>
        <translation>ラージオブジェクト</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>ラージオブジェクト</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>larder::LogPage</name>
    <message>
        <source>Log of the run</source>
        <translation>実行のログ</translation>
    </message>
    <message>
        <source>No log of this backup here</source>
        <translation>このバックアップのログはここにありません</translation>
    </message>
    <message>
        <source>It was made on another computer or by another program. What is done with it from now on is listed here.</source>
        <translation>ほかのコンピューターまたは別のプログラムで作成されたものです。今後このバックアップに対して行った操作がここに表示されます。</translation>
    </message>
    <message>
        <source>What was done with this backup</source>
        <translation>このバックアップに対して行われた操作</translation>
    </message>
</context>
<context>
    <name>larder::MainActions</name>
    <message>
        <source>Add a &amp;server…</source>
        <translation>サーバーを追加(&amp;S)…</translation>
    </message>
    <message>
        <source>Save a connection to a server</source>
        <translation>サーバーへの接続を保存します</translation>
    </message>
    <message>
        <source>Server s&amp;ettings…</source>
        <translation>サーバーの設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Connection, databases and backup folder of this server</source>
        <translation>このサーバーの接続、データベース、バックアップのフォルダー</translation>
    </message>
    <message>
        <source>&amp;Forget this server…</source>
        <translation>このサーバーの登録を解除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the saved connection; its backups stay</source>
        <translation>保存した接続を削除します。バックアップは残ります</translation>
    </message>
    <message>
        <source>Show the backups of any folder, without a server</source>
        <translation>サーバーなしで、任意のフォルダーのバックアップを表示します</translation>
    </message>
    <message>
        <source>&amp;Open dump file…</source>
        <translation>ダンプファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Restore from a dump file that lies anywhere</source>
        <translation>任意の場所にあるダンプファイルからリストアします</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>サンプルデータで試す(&amp;T)</translation>
    </message>
    <message>
        <source>Start a private demo server with two small databases</source>
        <translation>2 つの小さなデータベースを持つ専用のデモサーバーを起動します</translation>
    </message>
    <message>
        <source>Servers, storage, retention, client tools, appearance and language</source>
        <translation>サーバー、保存場所、保持期間、クライアントツール、外観と言語</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Larder</source>
        <translation>Larder を閉じます</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose databases and back them up</source>
        <translation>データベースを選択してバックアップします</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Read the selected backups whole and compare them with their records</source>
        <translation>選択したバックアップ全体を読み取り、マニフェストと照合します</translation>
    </message>
    <message>
        <source>&amp;Keep for ever</source>
        <translation>無期限に保持(&amp;K)</translation>
    </message>
    <message>
        <source>A pinned backup is never removed by a cleanup</source>
        <translation>ピン留めしたバックアップがクリーンアップで削除されることはありません</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a note on the selected backup</source>
        <translation>選択したバックアップにメモを書きます</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the paths of the selected backups</source>
        <translation>選択したバックアップのパスをコピーします</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>フォルダーに表示(&amp;D)</translation>
    </message>
    <message>
        <source>Open the folder the backup lies in</source>
        <translation>バックアップのあるフォルダーを開きます</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>リストア(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore the selected backup step by step</source>
        <translation>選択したバックアップを手順に沿ってリストアします</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Look at the server and the folder again</source>
        <translation>サーバーとフォルダーをもう一度確認します</translation>
    </message>
    <message>
        <source>Re&amp;build the catalogue</source>
        <translation>カタログを再構築(&amp;B)</translation>
    </message>
    <message>
        <source>Read every backup&apos;s record again, not only what changed</source>
        <translation>変更されたものだけでなく、すべてのバックアップのマニフェストを読み直します</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>クリーンアップ(&amp;C)…</translation>
    </message>
    <message>
        <source>See which backups the retention would remove, and remove them</source>
        <translation>保持ポリシーで削除されるバックアップを確認し、削除します</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the filter field</source>
        <translation>フィルター欄に移動します</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>すべてのバックアップを表示します</translation>
    </message>
    <message>
        <source>&amp;Expand all days</source>
        <translation>すべての日付を展開(&amp;E)</translation>
    </message>
    <message>
        <source>Show the backups of every day</source>
        <translation>すべての日付のバックアップを表示します</translation>
    </message>
    <message>
        <source>Show only the days</source>
        <translation>日付のみを表示します</translation>
    </message>
    <message>
        <source>&amp;Job history…</source>
        <translation>ジョブの履歴(&amp;J)…</translation>
    </message>
    <message>
        <source>Every job that ran, how it ended and its log</source>
        <translation>実行されたすべてのジョブと、その結果およびログ</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>ダーク(&amp;A)</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ウィンドウの配色</translation>
    </message>
    <message>
        <source>Show &amp;log file</source>
        <translation>ログファイルを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Open the folder of Larder&apos;s own log</source>
        <translation>Larder 自身のログのフォルダーを開きます</translation>
    </message>
    <message>
        <source>&amp;About Larder</source>
        <translation>Larder について(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>バージョン、ライセンス、ライブラリ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>バックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>リストア(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>カタログ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kept databases…</source>
        <translation>退避したデータベース(&amp;K)…</translation>
    </message>
    <message>
        <source>Put back or remove databases that a restore has replaced</source>
        <translation>リストアが置き換えたデータベースを、元に戻すか削除します</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>What this is about, in the manual</source>
        <translation>表示中の内容についてのマニュアルを開きます</translation>
    </message>
    <message>
        <source>Open b&amp;ackup folder…</source>
        <translation>バックアップのフォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Co&amp;llapse all days</source>
        <translation>すべての日付を折りたたむ(&amp;O)</translation>
    </message>
    <message>
        <source>Show or hide this part of the window</source>
        <translation>ウィンドウのこの部分の表示を切り替えます</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the selected backups, as far as no rule needs them</source>
        <translation>選択したバックアップを、どの規則にも必要でなければ削除します</translation>
    </message>
</context>
<context>
    <name>larder::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Several backups</source>
        <translation>複数のバックアップ</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>状態(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>タイムライン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Jo&amp;bs</source>
        <translation>ジョブ(&amp;B)</translation>
    </message>
</context>
<context>
    <name>larder::ManualFind</name>
    <message>
        <source>Previous place</source>
        <translation>前の該当箇所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の該当箇所</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>このページを検索</translation>
    </message>
    <message>
        <source>Find words on this page (Ctrl+F)</source>
        <translation>このページの語句を検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>このページにはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 箇所</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>larder::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Manual – %1</source>
        <translation>マニュアル – %1</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
</context>
<context>
    <name>larder::MessagePanel</name>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>対処方法…</translation>
    </message>
    <message>
        <source>What the manual says about this kind of error</source>
        <translation>この種類のエラーについてのマニュアルの説明</translation>
    </message>
</context>
<context>
    <name>larder::ObjectDetails</name>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>The SQL that makes it</source>
        <translation>これを作成する SQL</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The rows saved with the table</source>
        <translation>テーブルとともに保存された行</translation>
    </message>
</context>
<context>
    <name>larder::ObjectModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>larder::OverviewPage</name>
    <message>
        <source>%1 (%2 of SQL, %3 times smaller)</source>
        <translation>%1（SQL %2、%3 分の 1）</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n table(s)</source>
        <translation>
            <numerusform>%1（%n 個のテーブル）</numerusform>
        </translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1（このコンピューター）</translation>
    </message>
    <message>
        <source>%1 at %2, port %3</source>
        <translation>%1（%2、ポート %3）</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>リストア(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keep for ever</source>
        <translation>無期限に保持(&amp;K)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>作成方法</translation>
    </message>
    <message>
        <source>commands that made it</source>
        <translation>作成に使われたコマンド</translation>
    </message>
    <message>
        <source>commands that restore it by hand</source>
        <translation>手動でリストアするコマンド</translation>
    </message>
    <message>
        <source>Restore this backup step by step</source>
        <translation>このバックアップを手順に沿ってリストアします</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with its record</source>
        <translation>ファイル全体を読み取り、マニフェストと照合します</translation>
    </message>
    <message>
        <source>A pinned backup is never removed by a cleanup</source>
        <translation>ピン留めしたバックアップがクリーンアップで削除されることはありません</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Your own words on this backup; Enter saves them</source>
        <translation>このバックアップについてのメモ。Enter キーで保存します</translation>
    </message>
    <message>
        <source>Restore it by hand</source>
        <translation>手動でのリストア</translation>
    </message>
    <message>
        <source>The last check failed; an earlier backup is safer.</source>
        <translation>最後の検証に失敗しました。以前のバックアップのほうが安全です。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成ツール</translation>
    </message>
    <message>
        <source>pg_dump %1</source>
        <translation>pg_dump %1</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>データの時点</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>none: the file was not made by Larder</source>
        <translation>なし：このファイルは Larder で作成されたものではありません</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file of this backup is missing.</source>
        <translation>このバックアップのファイルがありません。</translation>
    </message>
    <message>
        <source>Only its record is left. Bring the file back from a copy, or let go of the record.</source>
        <translation>記録だけが残っています。ファイルを複製から戻すか、記録を破棄してください。</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>このバックアップは破損しています。</translation>
    </message>
    <message>
        <source>This backup failed in its last drill.</source>
        <translation>このバックアップは直近の演習で失敗しました。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>破棄(&amp;F)</translation>
    </message>
    <message>
        <source>Show the good one before</source>
        <translation>前の良好なものを表示</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>a part of the database, which protects nothing: %1</source>
        <translation>データベースの一部 (保護にはなりません): %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>含まれないもの</translation>
    </message>
</context>
<context>
    <name>larder::PasswordField</name>
    <message>
        <source>Fo&amp;rget</source>
        <translation>消去(&amp;R)</translation>
    </message>
    <message>
        <source>Line for the password file</source>
        <translation>パスワードファイルに書く行</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Removes the stored password when you save</source>
        <translation>保存時に、格納されているパスワードを削除します</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせています…</translation>
    </message>
    <message>
        <source>No keychain to keep a password in: %1. Put this line with your password into ~/.pgpass (mode 0600) instead:</source>
        <translation>パスワードを格納できるキーチェーンがありません：%1。代わりに、次の行をパスワードとともに ~/.pgpass（モード 0600）に書いてください：</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>格納済み（入力すると置き換えます）</translation>
    </message>
    <message>
        <source>The stored password is removed when you save.</source>
        <translation>格納されているパスワードは保存時に削除されます。</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain. Leave empty if the server wants none.</source>
        <translation>デスクトップのキーチェーンに格納されます。サーバーがパスワードを必要としない場合は空のままにしてください。</translation>
    </message>
</context>
<context>
    <name>larder::ProofLadder</name>
    <message>
        <source>Proof</source>
        <translation>検証レベル</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Its last drill failed.</source>
        <translation>直近の演習が失敗しました。</translation>
    </message>
</context>
<context>
    <name>larder::RestoreCheckPage</name>
    <message>
        <source>&amp;Check again</source>
        <translation>再チェック(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing is changed by these checks.</source>
        <translation>これらのチェックで何かが変更されることはありません。</translation>
    </message>
    <message>
        <source>1 thing is in the way. Put it right, then check again.</source>
        <translation>1 件の支障があります。解消してから再チェックしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the way. Put them right, then check again.</source>
        <translation>
            <numerusform>%n 件の支障があります。解消してから再チェックしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, with 1 warning.</source>
        <translation>準備ができました（警告 1 件）。</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warnings.</source>
        <translation>
            <numerusform>準備ができました（警告 %n 件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: all checks passed.</source>
        <translation>準備ができました。すべてのチェックに合格しました。</translation>
    </message>
    <message>
        <source>Flight check</source>
        <translation>事前チェック</translation>
    </message>
    <message>
        <source>&amp;Replace %1 with this part all the same</source>
        <translation>それでもこの一部で %1 を置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Missing from then on will be %1.</source>
        <translation>以後失われるもの: %1。</translation>
    </message>
    <message>
        <source>&amp;Send these statements all the same: I have read them</source>
        <translation>これらの文を読んだうえで送信する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Load what can be loaded</source>
        <translation>読み込めるものを読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>What fails is left out with what needs it; a report says what is missing, and refused rows are kept in files. It is no proof of the backup.</source>
        <translation>失敗したものは、それを必要とするものと一緒に省きます。何が欠けているかは報告書にあり、拒否された行はファイルに残ります。バックアップの証明にはなりません。</translation>
    </message>
</context>
<context>
    <name>larder::RestoreConfirmPage</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>The sa&amp;me as a command</source>
        <translation>同じ操作のコマンド(&amp;M)</translation>
    </message>
    <message>
        <source>Name of the database to replace</source>
        <translation>置き換えるデータベースの名前</translation>
    </message>
    <message>
        <source>To go on, type the name of the database: %1</source>
        <translation>続けるには、データベースの名前を入力してください：%1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>larder::RestoreFileField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose folder and name of the file</source>
        <translation>ファイルのフォルダーと名前を選択</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>書き込むファイル</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>ファイルの名前を入力してください。</translation>
    </message>
    <message>
        <source>End the name with .sql, or for one table with .csv.</source>
        <translation>名前の末尾を .sql、または 1 個のテーブルの場合は .csv にしてください。</translation>
    </message>
    <message>
        <source>A CSV file holds one table. Tick one, or end the name with .sql.</source>
        <translation>CSV ファイルに入るテーブルは 1 つです。テーブルを 1 つ選択するか、名前の末尾を .sql にしてください。</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another.</source>
        <translation>この名前のファイルはすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>Comma-separated values with a line of column names.</source>
        <translation>列名の行が付いたコンマ区切り値です。</translation>
    </message>
    <message>
        <source>SQL that makes these tables and loads their rows.</source>
        <translation>これらのテーブルを作成し、行を読み込む SQL です。</translation>
    </message>
    <message>
        <source>SQL script (*.sql)</source>
        <translation>SQL スクリプト (*.sql)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Extract tables into a file</source>
        <translation>テーブルをファイルに抽出</translation>
    </message>
</context>
<context>
    <name>larder::RestorePage</name>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>larder::RestorePlan</name>
    <message>
        <source>Type a name for the new database.</source>
        <translation>新しいデータベースの名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose a database.</source>
        <translation>データベースを選択してください。</translation>
    </message>
    <message>
        <source>The name has %1 bytes; PostgreSQL allows %2.</source>
        <translation>名前は %1 バイトです。PostgreSQL で使えるのは %2 バイトまでです。</translation>
    </message>
    <message>
        <source>There is a database of this name already. Choose another, or replace it.</source>
        <translation>この名前のデータベースはすでに存在します。別の名前を選ぶか、そのデータベースを置き換えてください。</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>この名前のデータベースはサーバーにありません。</translation>
    </message>
</context>
<context>
    <name>larder::RestoreReplacement</name>
    <message>
        <source>&amp;Load it beside, then exchange the two</source>
        <translation>横に読み込んでから入れ替える(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep the old database, so that you can undo</source>
        <translation>元に戻せるように、以前のデータベースを退避する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Drop the old database first (short of space)</source>
        <translation>先に以前のデータベースを削除する（容量が足りない場合）(&amp;D)</translation>
    </message>
    <message>
        <source>Sa&amp;ve it first, among the backups</source>
        <translation>先にバックアップに保存する(&amp;V)</translation>
    </message>
    <message>
        <source>Nothing is dropped before that backup has been read to its last byte</source>
        <translation>そのバックアップを最後のバイトまで読み取るまでは、何も削除されません</translation>
    </message>
    <message>
        <source>Exchanged in one instant. Until then the live database is untouched.</source>
        <translation>一瞬で入れ替わります。それまで稼働中のデータベースは変更されません。</translation>
    </message>
    <message>
        <source>Deleted before the new one is loaded. There is no undo.</source>
        <translation>新しいデータベースを読み込む前に削除されます。元に戻すことはできません。</translation>
    </message>
</context>
<context>
    <name>larder::RestoreResultPage</name>
    <message>
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Puts the replaced database back; the restored one is kept in its turn</source>
        <translation>置き換えられたデータベースを元に戻します。リストアしたデータベースは代わりに退避されます</translation>
    </message>
    <message>
        <source>The restore was cancelled.</source>
        <translation>リストアはキャンセルされました。</translation>
    </message>
    <message>
        <source>Rows compared</source>
        <translation>比較した行</translation>
    </message>
    <message>
        <source>%1 in %2 tables</source>
        <translation>%1（%2 個のテーブル）</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Old database</source>
        <translation>以前のデータベース</translation>
    </message>
    <message>
        <source>kept as %1; undo is possible until you remove it</source>
        <translation>%1 として退避（削除するまで元に戻せます）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Kept databases…</source>
        <translation>退避したデータベース(&amp;K)…</translation>
    </message>
    <message>
        <source>All databases that restores have kept on this server</source>
        <translation>このサーバーでリストアが退避したすべてのデータベース</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>saved as %1</source>
        <translation>%1 として保存済み</translation>
    </message>
</context>
<context>
    <name>larder::RestoreRunPage</name>
    <message>
        <source>Restore</source>
        <translation>リストア</translation>
    </message>
</context>
<context>
    <name>larder::RestoreTablePlace</name>
    <message>
        <source>Into a s&amp;chema of their own</source>
        <translation>専用のスキーマに(&amp;C)</translation>
    </message>
    <message>
        <source>Bac&amp;k into place</source>
        <translation>元の場所に(&amp;K)</translation>
    </message>
    <message>
        <source>Name of the new schema</source>
        <translation>新しいスキーマの名前</translation>
    </message>
    <message>
        <source>Beside what is there: nothing in the database is changed. Name of the new schema:</source>
        <translation>既存のものとは別に作成します。データベースの内容は変更されません。新しいスキーマの名前：</translation>
    </message>
    <message>
        <source>The rows these tables hold now are replaced by those of the backup. There is no undo.</source>
        <translation>これらのテーブルの現在の行が、バックアップの行に置き換えられます。元に戻すことはできません。</translation>
    </message>
</context>
<context>
    <name>larder::RestoreTables</name>
    <message>
        <source>Looking into the backup…</source>
        <translation>バックアップの内容を調べています…</translation>
    </message>
    <message>
        <source>Find tables</source>
        <translation>テーブルを検索</translation>
    </message>
    <message>
        <source>Tables of the backup</source>
        <translation>バックアップのテーブル</translation>
    </message>
    <message>
        <source>Space ticks a table.</source>
        <translation>スペースキーでテーブルを選択します。</translation>
    </message>
    <message>
        <source>Tick the tables you want.</source>
        <translation>必要なテーブルを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s), %1 rows, %2</source>
        <translation>
            <numerusform>%n 個のテーブル、%1 行、%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::RestoreWays</name>
    <message>
        <source>Ne&amp;w database</source>
        <translation>新しいデータベース(&amp;W)</translation>
    </message>
    <message>
        <source>Beside what is there; no database is changed.</source>
        <translation>既存のものとは別に作成します。どのデータベースも変更されません。</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>置き換え(&amp;P)</translation>
    </message>
    <message>
        <source>The backup takes the place and the name of a database that is there.</source>
        <translation>バックアップが、既存のデータベースの場所と名前を引き継ぎます。</translation>
    </message>
    <message>
        <source>&amp;Empty database</source>
        <translation>空のデータベース(&amp;E)</translation>
    </message>
    <message>
        <source>For a database somebody prepared for you. All of it arrives or nothing does.</source>
        <translation>あらかじめ用意されたデータベースに使います。すべてが復元されるか、何も復元されないかのどちらかです。</translation>
    </message>
    <message>
        <source>&amp;Only some tables</source>
        <translation>一部のテーブルのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Into a database that is there: beside its tables, or back into their place.</source>
        <translation>既存のデータベースの中に、既存のテーブルとは別に、または元の場所に復元します。</translation>
    </message>
    <message>
        <source>To a &amp;file</source>
        <translation>ファイルに(&amp;F)</translation>
    </message>
    <message>
        <source>Tables as SQL, or one table as CSV, on this computer. No server is asked.</source>
        <translation>テーブルを SQL として、または 1 個のテーブルを CSV として、このコンピューターに書き込みます。サーバーには問い合わせません。</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWhatPage</name>
    <message>
        <source>&amp;Verify now</source>
        <translation>今すぐ検証(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;I trust where this file comes from</source>
        <translation>このファイルの入手元を信頼する(&amp;I)</translation>
    </message>
    <message>
        <source>What has been proven about it</source>
        <translation>検証済みの内容</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>ディスク上 %1</translation>
    </message>
    <message>
        <source>%1 of SQL</source>
        <translation>SQL %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Reads the whole file, unpacks it and compares checksum, sizes and row counts</source>
        <translation>ファイル全体を読み取って展開し、チェックサム、サイズ、行数を照合します</translation>
    </message>
    <message>
        <source>The backup is readable to its end.</source>
        <translation>バックアップは最後まで読み取れます。</translation>
    </message>
    <message>
        <source>This file holds roles and tablespaces, not a database.</source>
        <translation>このファイルの内容はデータベースではなく、ロールとテーブル空間です。</translation>
    </message>
    <message>
        <source>Choose the backup of a database to restore.</source>
        <translation>リストアするデータベースのバックアップを選択してください。</translation>
    </message>
    <message>
        <source>This backup is known to be bad.</source>
        <translation>このバックアップには問題があることがわかっています。</translation>
    </message>
    <message>
        <source>This file has no record made by Larder.</source>
        <translation>このファイルには Larder が作成したマニフェストがありません。</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>リストアするもの</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>only a part of it: %1</source>
        <translation>その一部のみ: %1</translation>
    </message>
    <message>
        <source>This backup holds only a part of its database.</source>
        <translation>このバックアップはデータベースの一部だけです。</translation>
    </message>
    <message>
        <source>Restore it as a new database, or choose a backup of the whole one.</source>
        <translation>新しいデータベースとして復元するか、全体のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>Only what fills this one database is sent to the server, but the functions of the file run there with your rights. Go on only if you know who made it.</source>
        <translation>サーバーに送られるのはこのデータベースを満たすものだけですが、ファイル内の関数はそこであなたの権限で実行されます。作成者がわかっている場合だけ続けてください。</translation>
    </message>
    <message>
        <source>Looking which databases it holds…</source>
        <translation>含まれるデータベースを調べています…</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWherePage</name>
    <message>
        <source>&amp;Server:</source>
        <translation>サーバー(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Name of the new database</source>
        <translation>新しいデータベースの名前</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Database &amp;to replace:</source>
        <translation>置き換えるデータベース(&amp;T):</translation>
    </message>
    <message>
        <source>Server to restore to</source>
        <translation>リストア先のサーバー</translation>
    </message>
    <message>
        <source>No server is saved yet.</source>
        <translation>保存されたサーバーはまだありません。</translation>
    </message>
    <message>
        <source>Close this window and add a server under File first.</source>
        <translation>このウィンドウを閉じて、先に「ファイル」メニューからサーバーを追加してください。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>PostgreSQL %1, signed in as %2</source>
        <translation>PostgreSQL %1（%2 として接続）</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名前(&amp;M):</translation>
    </message>
    <message>
        <source>E&amp;mpty database:</source>
        <translation>空のデータベース(&amp;A):</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>リストア先</translation>
    </message>
    <message>
        <source>Single tables of an archive: pg_restore --table.</source>
        <translation>アーカイブの個々のテーブルには pg_restore --table を使います。</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>ファイル(&amp;I):</translation>
    </message>
    <message>
        <source>Into d&amp;atabase:</source>
        <translation>リストア先のデータベース(&amp;G):</translation>
    </message>
    <message>
        <source>the user who is signed in</source>
        <translation>サインイン中のユーザー</translation>
    </message>
    <message>
        <source>Another user of the server loads the backup, which can do no more than this user may. Its password comes from ~/.pgpass or a saved server of this user.</source>
        <translation>サーバーの別のユーザーがバックアップを読み込みます。バックアップにできるのはそのユーザーに許されたことだけです。パスワードは ~/.pgpass か、このユーザーで保存したサーバーから取ります。</translation>
    </message>
    <message>
        <source>Load as &amp;user:</source>
        <translation>読み込むユーザー(&amp;U):</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 のリストア</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1 / %2：%3</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>処理中です</translation>
    </message>
    <message>
        <source>Cancel the undo of &quot;%1&quot;?</source>
        <translation>「%1」を元に戻す処理をキャンセルしますか？</translation>
    </message>
    <message>
        <source>Cancel the restore of &quot;%1&quot;?</source>
        <translation>「%1」のリストアをキャンセルしますか？</translation>
    </message>
    <message>
        <source>The databases stay as they are now.</source>
        <translation>データベースは今の状態のまま残ります。</translation>
    </message>
    <message>
        <source>Cancel the undo</source>
        <translation>元に戻す処理をキャンセル</translation>
    </message>
    <message>
        <source>Cancel the restore</source>
        <translation>リストアをキャンセル</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>larder::RestoreWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace database &quot;%1&quot; on %2?</source>
        <translation>%2 のデータベース「%1」を置き換えますか？</translation>
    </message>
    <message>
        <source>Restore into the empty database &quot;%1&quot; on %2?</source>
        <translation>%2 の空のデータベース「%1」にリストアしますか？</translation>
    </message>
    <message numerus="yes">
        <source>Replace the rows of %n table(s) in &quot;%1&quot; on %2?</source>
        <translation>
            <numerusform>%2 の「%1」で %n 個のテーブルの行を置き換えますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s) into &quot;%1&quot; on %2?</source>
        <translation>
            <numerusform>%2 の「%1」に %n 個のテーブルをリストアしますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n table(s) into a file?</source>
        <translation>
            <numerusform>%n 個のテーブルをファイルに書き込みますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore as the new database &quot;%1&quot; on %2?</source>
        <translation>%2 の新しいデータベース「%1」としてリストアしますか？</translation>
    </message>
    <message>
        <source>All of it arrives or nothing does.</source>
        <translation>すべてが復元されるか、何も復元されないかのどちらかです。</translation>
    </message>
    <message>
        <source>%1 goes to %2. No server is asked.</source>
        <translation>%1 を %2 に書き込みます。サーバーには問い合わせません。</translation>
    </message>
    <message>
        <source>No other database is touched.</source>
        <translation>ほかのデータベースには影響しません。</translation>
    </message>
    <message>
        <source>No session is connected to it now.</source>
        <translation>現在、接続しているセッションはありません。</translation>
    </message>
    <message>
        <source>1 session will be disconnected.</source>
        <translation>1 個のセッションが切断されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions will be disconnected.</source>
        <translation>
            <numerusform>%n 個のセッションが切断されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The current database%1 is kept as %2 until you remove it.</source>
        <translation>現在のデータベース%1は %2 として退避され、削除するまで残ります。</translation>
    </message>
    <message>
        <source>The current database%1 is deleted as soon as this one has taken its place: there is no undo.</source>
        <translation>現在のデータベース%1は、このバックアップと入れ替わるとすぐに削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>The current database%1 is saved among the backups, then deleted before this one is loaded: there is no undo.</source>
        <translation>現在のデータベース%1は、バックアップに保存したうえで、リストアの前に削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>The current database%1 is deleted before this one is loaded, and is not saved first: there is no way back.</source>
        <translation>現在のデータベース%1は、リストアの前に、先に保存されることなく削除されます。元に戻す方法はありません。</translation>
    </message>
    <message>
        <source>What these tables hold now is deleted, and the rows of the backup take its place: %1. There is no undo.</source>
        <translation>次のテーブルの現在の内容が削除され、バックアップの行に置き換わります：%1。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>They go into the new schema %1: %2. Nothing that is in the database is changed.</source>
        <translation>新しいスキーマ %1 に入ります：%2。データベースの既存のものは変更されません。</translation>
    </message>
    <message>
        <source>The backup is of %1 and known to be bad: %2</source>
        <translation>%1 のバックアップで、問題があることがわかっています：%2</translation>
    </message>
    <message>
        <source>The backup is of %1, proven identical on %2.</source>
        <translation>%1 のバックアップで、%2 に完全一致が検証されています。</translation>
    </message>
    <message>
        <source>The backup is of %1, proven restorable on %2.</source>
        <translation>%1 のバックアップで、%2 にリストア可能と検証されています。</translation>
    </message>
    <message>
        <source>The backup is of %1, proven readable on %2.</source>
        <translation>%1 のバックアップで、%2 に読み取り可能と検証されています。</translation>
    </message>
    <message>
        <source>The backup is of %1, sealed on %2.</source>
        <translation>%1 のバックアップで、%2 に封印されています。</translation>
    </message>
    <message>
        <source>The backup is of %1; nothing has been proven about it yet.</source>
        <translation>%1 のバックアップで、まだ何も検証されていません。</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 を置き換え</translation>
    </message>
    <message numerus="yes">
        <source>Replace the rows of %n table(s)</source>
        <translation>
            <numerusform>%n 個のテーブルの行を置き換え</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s)</source>
        <translation>
            <numerusform>%n 個のテーブルをリストア</numerusform>
        </translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 を書き込み</translation>
    </message>
    <message>
        <source>Restore into %1</source>
        <translation>%1 にリストア</translation>
    </message>
    <message>
        <source>Restore into a schema of their own</source>
        <translation>専用のスキーマにリストア</translation>
    </message>
    <message>
        <source>Restore as %1</source>
        <translation>%1 としてリストア</translation>
    </message>
    <message>
        <source>The safe way: look at the saved rows first, beside the live tables.</source>
        <translation>安全な方法：稼働中のテーブルの横に復元し、先に保存された行を確認します。</translation>
    </message>
    <message>
        <source>The safe way: look at the backup first, beside the live database.</source>
        <translation>安全な方法：稼働中のデータベースの横に復元し、先に中身を確認します。</translation>
    </message>
    <message>
        <source>The live database is untouched until the swap.</source>
        <translation>稼働中のデータベースは、入れ替えの瞬間まで変更されません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available until the restore has ended.</source>
        <translation>リストアが終わるまで「%1」は使用できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays empty until all of it is loaded.</source>
        <translation>「%1」は、すべてが読み込まれるまで空のままです。</translation>
    </message>
    <message>
        <source>One transaction: the tables are as before until all rows are loaded.</source>
        <translation>1 つのトランザクションです。すべての行が読み込まれるまで、テーブルは以前のままです。</translation>
    </message>
    <message>
        <source>Nothing that is in the database is changed.</source>
        <translation>データベースの既存のものは変更されません。</translation>
    </message>
    <message>
        <source>The file appears when all of it is written.</source>
        <translation>ファイルは、すべてが書き込まれた時点で現れます。</translation>
    </message>
    <message>
        <source>The live database &quot;%1&quot; is untouched.</source>
        <translation>稼働中のデータベース「%1」は変更されていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as empty as before.</source>
        <translation>「%1」は以前と同じく空のままです。</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is as it was before.</source>
        <translation>データベース「%1」は以前のままです。</translation>
    </message>
    <message>
        <source>No file is left behind.</source>
        <translation>ファイルは残りません。</translation>
    </message>
    <message>
        <source>The other databases are untouched, and nothing called &quot;%1&quot; is left behind.</source>
        <translation>ほかのデータベースは変更されておらず、「%1」という名前のものは残っていません。</translation>
    </message>
    <message>
        <source>The backup holds only a part: missing from then on will be %1.</source>
        <translation>バックアップは一部だけです。以後失われるもの: %1。</translation>
    </message>
</context>
<context>
    <name>larder::RetentionForm</name>
    <message>
        <source>&amp;Keep everything of the last</source>
        <translation>すべてを保持する直近の期間(&amp;K)</translation>
    </message>
    <message>
        <source>Every backup that is not older.</source>
        <translation>これより古くないすべてのバックアップです。</translation>
    </message>
    <message>
        <source> day</source>
        <translation> 日</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>&amp;Daily</source>
        <translation>日次(&amp;D)</translation>
    </message>
    <message>
        <source>The newest of each day.</source>
        <translation>各日の最新のものです。</translation>
    </message>
    <message>
        <source>&amp;Weekly</source>
        <translation>週次(&amp;W)</translation>
    </message>
    <message>
        <source>The newest of each week.</source>
        <translation>各週の最新のものです。</translation>
    </message>
    <message>
        <source> week</source>
        <translation> 週</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> 週</translation>
    </message>
    <message>
        <source>&amp;Monthly</source>
        <translation>月次(&amp;M)</translation>
    </message>
    <message>
        <source>The newest of each calendar month.</source>
        <translation>暦の各月の最新のものです。</translation>
    </message>
    <message>
        <source> month</source>
        <translation> か月</translation>
    </message>
    <message>
        <source> months</source>
        <translation> か月</translation>
    </message>
    <message>
        <source>&amp;Yearly</source>
        <translation>年次(&amp;Y)</translation>
    </message>
    <message>
        <source>The newest of each calendar year.</source>
        <translation>暦の各年の最新のものです。</translation>
    </message>
    <message>
        <source> year</source>
        <translation> 年</translation>
    </message>
    <message>
        <source> years</source>
        <translation> 年</translation>
    </message>
    <message>
        <source>And of each database &amp;at least</source>
        <translation>データベースごとに保持する最低数(&amp;A)</translation>
    </message>
    <message>
        <source>The newest good ones, however old.</source>
        <translation>古さにかかわらず、最新の正常なものです。</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> 世代</translation>
    </message>
    <message>
        <source> copies</source>
        <translation> 世代</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>At m&amp;ost in total</source>
        <translation>合計の上限(&amp;O)</translation>
    </message>
    <message>
        <source>Beyond that the oldest go.</source>
        <translation>これを超えると、最も古いものから削除されます。</translation>
    </message>
</context>
<context>
    <name>larder::RetentionSettings</name>
    <message>
        <source>Retention</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>How long backups stay before a cleanup may remove them.</source>
        <translation>バックアップがクリーンアップの対象になるまでの期間です。</translation>
    </message>
    <message>
        <source>A backup stays when one of the rules wants it; pinned backups and the last proven backup of each database stay always. With no rule of age on, everything stays.</source>
        <translation>いずれかの規則が必要とするバックアップは残ります。ピン留めしたバックアップと、各データベースの最後に検証されたバックアップは常に残ります。古さの規則が 1 つも有効でない場合は、すべて残ります。</translation>
    </message>
    <message>
        <source>&amp;Rules of:</source>
        <translation>規則の対象(&amp;R):</translation>
    </message>
    <message>
        <source>New servers and folders</source>
        <translation>新しいサーバーとフォルダー</translation>
    </message>
    <message>
        <source>New servers begin with these rules, and so does a folder without a server until its own were remembered in Clean up.</source>
        <translation>新しいサーバーはこの規則から始まります。サーバーのないフォルダーも、「クリーンアップ」で独自の規則を記憶するまでは同じです。</translation>
    </message>
    <message>
        <source>Backups and cleanups of this server keep to these rules, also those of larder-cli.</source>
        <translation>このサーバーのバックアップとクリーンアップは、larder-cli によるものも含めてこの規則に従います。</translation>
    </message>
</context>
<context>
    <name>larder::RowsView</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>First row shown</source>
        <translation>表示する最初の行</translation>
    </message>
    <message>
        <source>Show the rows from this one on</source>
        <translation>この行から表示します</translation>
    </message>
    <message>
        <source>From row </source>
        <translation>開始行：</translation>
    </message>
    <message>
        <source>Previous rows</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>行がありません</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <translation>%3 行中 %1～%2 行</translation>
    </message>
</context>
<context>
    <name>larder::RunModel</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>リストア演習</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>リストア</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>larder::ServerChooser</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The server whose backups are shown</source>
        <translation>バックアップを表示するサーバー</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>サーバーなし</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>サーバーを追加…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Connected as %1, %2</source>
        <translation>%1 として接続中、%2</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>暗号化（TLS）</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
</context>
<context>
    <name>larder::ServerCommands</name>
    <message>
        <source>Forget the server &quot;%1&quot;?</source>
        <translation>サーバー「%1」の登録を解除しますか？</translation>
    </message>
    <message>
        <source>Its address and password are removed from this computer. Its backups stay where they are.</source>
        <translation>アドレスとパスワードがこのコンピューターから削除されます。バックアップは今の場所に残ります。</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 の登録を解除</translation>
    </message>
</context>
<context>
    <name>larder::ServerDialog</name>
    <message>
        <source>PASSWORD</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>サーバー %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connects with what is typed here, without saving it</source>
        <translation>ここに入力した内容で、保存せずに接続します</translation>
    </message>
    <message>
        <source>The server is saved, its password is not</source>
        <translation>サーバーは保存されましたが、パスワードは保存されていません</translation>
    </message>
</context>
<context>
    <name>larder::ServerForm</name>
    <message>
        <source>Default (use TLS if the server offers it)</source>
        <translation>既定（サーバーが対応していれば TLS を使用）</translation>
    </message>
    <message>
        <source>Verify certificate and host name (safest)</source>
        <translation>証明書とホスト名を検証（最も安全）</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>証明書を検証</translation>
    </message>
    <message>
        <source>Encrypt, without verifying</source>
        <translation>検証せずに暗号化</translation>
    </message>
    <message>
        <source>Use TLS if the server offers it</source>
        <translation>サーバーが対応していれば TLS を使用</translation>
    </message>
    <message>
        <source>Use TLS only if the server insists</source>
        <translation>サーバーが要求する場合のみ TLS を使用</translation>
    </message>
    <message>
        <source>Never encrypt</source>
        <translation>暗号化しない</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>for example prod-1</source>
        <translation>例：prod-1</translation>
    </message>
    <message>
        <source>host name, address or socket folder</source>
        <translation>ホスト名、アドレス、またはソケットのフォルダー</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>the name you are signed in with</source>
        <translation>ログインしているユーザー名</translation>
    </message>
    <message>
        <source>Connected to for questions about the whole server</source>
        <translation>サーバー全体に関する問い合わせで接続するデータベース</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ユーザー(&amp;U):</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>暗号化(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Maintenance database:</source>
        <translation>保守用データベース(&amp;M):</translation>
    </message>
    <message>
        <source>every database, new ones included</source>
        <translation>すべてのデータベース（新しいものも含む）</translation>
    </message>
    <message>
        <source>One name or pattern a line, for example shop_*</source>
        <translation>1 行に 1 つの名前またはパターン（例：shop_*）</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>keep everything</source>
        <translation>すべて保持</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Databases:</source>
        <translation>データベース(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>保持期間(&amp;K):</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>サーバーの名前を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>名前が %n 文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a server called &quot;%1&quot; already.</source>
        <translation>「%1」という名前のサーバーはすでに存在します。</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの数値です。</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>バックアップのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>The other rules of what to keep are in the settings, under Retention, and in Clean up.</source>
        <translation>保持に関するその他の規則は、設定の「保持期間」と「クリーンアップ」にあります。</translation>
    </message>
    <message>
        <source>Empty: what libpq finds in the environment, else the local socket. A connection string (postgresql://…) is taken apart.</source>
        <translation>空欄: libpq が環境から見つけたもの、なければローカルソケット。接続文字列（postgresql://…）は分解されます。</translation>
    </message>
    <message>
        <source>The connection string in the field of the host cannot be understood.</source>
        <translation>ホスト欄の接続文字列を解釈できません。</translation>
    </message>
</context>
<context>
    <name>larder::ServerSettings</name>
    <message>
        <source>service %1</source>
        <translation>サービス %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The PostgreSQL servers that Larder knows. Passwords are in the keychain.</source>
        <translation>Larder に登録されている PostgreSQL サーバーです。パスワードはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change address, folder, databases or password</source>
        <translation>アドレス、フォルダー、データベース、パスワードを変更します</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Forget the server; its backups stay</source>
        <translation>サーバーの登録を解除します。バックアップは残ります</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Connect, and show version, client tools, encryption and rights</source>
        <translation>接続して、バージョン、クライアントツール、暗号化、権限を表示します</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>保存されたサーバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>バックアップの場所</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a connection to another server</source>
        <translation>別のサーバーへの接続を保存します</translation>
    </message>
</context>
<context>
    <name>larder::ServerTest</name>
    <message>
        <source>superuser: may back up and restore everything</source>
        <translation>スーパーユーザー：すべてのバックアップとリストアが可能</translation>
    </message>
    <message>
        <source>may create databases, so restoring is possible</source>
        <translation>データベースの作成権限あり：リストアが可能</translation>
    </message>
    <message>
        <source>may not create databases: backing up works, restoring needs CREATEDB</source>
        <translation>データベースの作成権限なし：バックアップは可能、リストアには CREATEDB が必要</translation>
    </message>
    <message>
        <source>What the server is</source>
        <translation>サーバーの情報</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>接続できました。</translation>
    </message>
    <message>
        <source>1 database can be backed up.</source>
        <translation>1 個のデータベースをバックアップできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n databases can be backed up.</source>
        <translation>
            <numerusform>%n 個のデータベースをバックアップできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>PostgreSQL %1, a standby (read only)</source>
        <translation>PostgreSQL %1、スタンバイ（読み取り専用）</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Client tools</source>
        <translation>クライアントツール</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>none: what is sent can be read on the way</source>
        <translation>なし：通信内容を途中で読み取られる可能性があります</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Values used</source>
        <translation>使用する値</translation>
    </message>
</context>
<context>
    <name>larder::Session</name>
    <message>
        <source>The backup directory %1 is not there.</source>
        <translation>バックアップフォルダー %1 がありません。</translation>
    </message>
</context>
<context>
    <name>larder::SettingsDialog</name>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>バックアップまたはリストアの実行中です</translation>
    </message>
</context>
<context>
    <name>larder::StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Where the backups lie. A server&apos;s own folder is in its form.</source>
        <translation>バックアップの保存場所です。サーバーごとのフォルダーは、それぞれの設定画面にあります。</translation>
    </message>
    <message>
        <source>&amp;Show these backups</source>
        <translation>これらのバックアップを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New servers:</source>
        <translation>新しいサーバー(&amp;N):</translation>
    </message>
    <message>
        <source>Each server gets a folder of its name in there.</source>
        <translation>サーバーごとに、その名前のフォルダーがこの中に作られます。</translation>
    </message>
    <message>
        <source>Known folders of backups</source>
        <translation>既知のバックアップフォルダー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Close the settings and show this folder in the window</source>
        <translation>設定を閉じて、このフォルダーをウィンドウに表示します</translation>
    </message>
    <message>
        <source>Known folders</source>
        <translation>既知のフォルダー</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>現在は見つかりません</translation>
    </message>
</context>
<context>
    <name>larder::Timeline</name>
    <message>
        <source>Smaller than usual: the ones before were about %1</source>
        <translation>通常より小さい：これまでは約 %1</translation>
    </message>
    <message>
        <source>Larger than usual: the ones before were about %1</source>
        <translation>通常より大きい：これまでは約 %1</translation>
    </message>
    <message>
        <source>%1 rows; the one before had %2</source>
        <translation>%1 行（前回は %2 行）</translation>
    </message>
    <message>
        <source>Came %1 after the one before; usual is %2</source>
        <translation>前回から %1 後（通常は %2）</translation>
    </message>
</context>
<context>
    <name>larder::TimelineDock</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Hide the timeline</source>
        <translation>タイムラインを隠す</translation>
    </message>
    <message>
        <source>Drag to select dates</source>
        <translation>ドラッグして期間を選択</translation>
    </message>
    <message>
        <source>Size of backups</source>
        <translation>バックアップのサイズ</translation>
    </message>
</context>
<context>
    <name>larder::TimelineLegend</name>
    <message>
        <source>Databases of the timeline</source>
        <translation>タイムラインのデータベース</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::TimelinePlot</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Size of each backup over time. The tree shows the same backups.</source>
        <translation>各バックアップのサイズの推移。ツリーにも同じバックアップが表示されます。</translation>
    </message>
</context>
<context>
    <name>larder::ToolSettings</name>
    <message>
        <source>Client tools</source>
        <translation>クライアントツール</translation>
    </message>
    <message>
        <source>pg_dump, pg_restore and psql as installed. For each server Larder takes the lowest version that is not older than the server.</source>
        <translation>インストールされている pg_dump、pg_restore、psql です。Larder は各サーバーに対して、サーバーより古くない最も低いバージョンを使います。</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再検索(&amp;L)</translation>
    </message>
    <message>
        <source>Installed client tools</source>
        <translation>インストール済みのクライアントツール</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Start each program of the selected version once</source>
        <translation>選択したバージョンの各プログラムを 1 回ずつ起動します</translation>
    </message>
    <message>
        <source>After something was installed or removed</source>
        <translation>何かをインストールまたは削除した後に使います</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>No client tools found</source>
        <translation>クライアントツールが見つかりません</translation>
    </message>
    <message>
        <source>Install the package postgresql-client, or name the folder of the programs in the variable LARDER_PG_BINDIRS.</source>
        <translation>postgresql-client パッケージをインストールするか、変数 LARDER_PG_BINDIRS でプログラムのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>These programs work.</source>
        <translation>これらのプログラムは動作します。</translation>
    </message>
    <message>
        <source>pg_dump, pg_restore, psql and pg_dumpall start and are of one version.</source>
        <translation>pg_dump、pg_restore、psql、pg_dumpall は起動でき、バージョンも一致しています。</translation>
    </message>
</context>
<context>
    <name>larder::TrayIcon</name>
    <message>
        <source>&amp;Show Larder</source>
        <translation>Larder を表示(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n 件のジョブを実行中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::TypedQuestion</name>
    <message>
        <source>Name, to confirm</source>
        <translation>確認のための名前</translation>
    </message>
</context>
<context>
    <name>larder::WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>larder::WindowCommands</name>
    <message>
        <source>Open a folder of backups</source>
        <translation>バックアップのフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a dump file</source>
        <translation>ダンプファイルを開く</translation>
    </message>
    <message>
        <source>SQL script (*.sql)</source>
        <translation>SQL スクリプト (*.sql)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Extract tables into a file</source>
        <translation>テーブルをファイルに抽出</translation>
    </message>
    <message>
        <source>Database dumps (*.sql *.gz *.dump *.backup *.tar *.zst *.xz *.bz2 *.lz4 *.zip *.tgz);;All files (*)</source>
        <translation>データベースのダンプ (*.sql *.gz *.dump *.backup *.tar *.zst *.xz *.bz2 *.lz4 *.zip *.tgz);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backup(s)?</source>
        <translation>
            <numerusform>バックアップを %n 個削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Files and records are deleted and do not come back. What is pinned, and the newest good and the best proven backup of each database, stay; the copy that stays is read before anything goes.</source>
        <translation>ファイルと記録は削除され、元に戻せません。固定したもの、各データベースの最新の正常なバックアップ、最もよく証明されたバックアップは残ります。残るコピーは、何かを消す前に読み取られます。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
</TS>
