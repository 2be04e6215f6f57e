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
    <name>ProgressWords</name>
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
        <source>%1 left</source>
        <translation>残り %1</translation>
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
    <name>larder::BackupAdvancedOptions</name>
    <message>
        <source>Also save ro&amp;les and tablespaces</source>
        <translation>ロールとテーブル空間も保存する(&amp;L)</translation>
    </message>
    <message>
        <source>none, or for example: public.sessions, audit.*</source>
        <translation>なし、または例：public.sessions, audit.*</translation>
    </message>
    <message>
        <source>Names or patterns of tables, separated by commas</source>
        <translation>テーブルの名前またはパターン（コンマ区切り）</translation>
    </message>
    <message>
        <source>all cores (%1)</source>
        <translation>すべてのコア（%1）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How long to wait for a table that another session has locked</source>
        <translation>ほかのセッションがロックしているテーブルを待つ時間</translation>
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
        <source>Leave out &amp;tables:</source>
        <translation>除外するテーブル(&amp;T):</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>スレッド数(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Wait for locks:</source>
        <translation>ロック待ち(&amp;W):</translation>
    </message>
    <message>
        <source>After success, &amp;keep:</source>
        <translation>成功後の保持期間(&amp;K):</translation>
    </message>
</context>
<context>
    <name>larder::BackupContentOptions</name>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>About as fast as reading the database alone; files up to 6 % larger than gzip&apos;s.</source>
        <translation>データベースを読むだけの場合とほぼ同じ速さです。ファイルは gzip より最大 6&#xa0;% 大きくなります。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Several times faster than gzip, and files a little smaller than gzip&apos;s.</source>
        <translation>gzip の数倍速く、ファイルは gzip よりわずかに小さくなります。</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>The smallest files, at about gzip&apos;s own pace.</source>
        <translation>最も小さいファイルを、gzip と同程度の速さで作成します。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Plain SQL any editor opens; takes about three times the space.</source>
        <translation>どのエディターでも開けるプレーン SQL です。約 3 倍の容量が必要です。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>The smallest files that do not make the backup slower than reading the database.</source>
        <translation>データベースの読み取りより遅くならない範囲で、最も小さいファイルを作成します。</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>対象：</translation>
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
        <source>What to back up</source>
        <translation>バックアップする内容</translation>
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
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>バックアップのフォルダーを選択してください。</translation>
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
        <source>Plain SQL, gzip</source>
        <translation>プレーン SQL、gzip</translation>
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
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Keep backups of the last days</source>
        <translation>バックアップを保持する直近の日数</translation>
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
        <source>Copies of each database to keep whatever their age</source>
        <translation>古さにかかわらず保持する、データベースごとの世代数</translation>
    </message>
    <message>
        <source>&amp;Keep everything of the last</source>
        <translation>すべてを保持する直近の期間(&amp;K)</translation>
    </message>
    <message>
        <source>and of each database &amp;at least</source>
        <translation>データベースごとに保持する最低数(&amp;A)</translation>
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
    <message numerus="yes">
        <source>Looking for backups older than %n days…</source>
        <translation>
            <numerusform>%n 日より古いバックアップを探しています…</numerusform>
        </translation>
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
        <source>within the days to keep</source>
        <translation>保持期間内</translation>
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
        <source>the clock jumped: nothing is removed</source>
        <translation>時計が飛んだため何も削除しない</translation>
    </message>
    <message>
        <source>roles of a run that stays</source>
        <translation>残る実行のロール</translation>
    </message>
    <message>
        <source>older than the days to keep</source>
        <translation>保持期間を過ぎている</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>容量の上限を超えている</translation>
    </message>
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
        <source>There is no other plain SQL backup of this database, and no server is shown to compare with.</source>
        <translation>このデータベースにはほかにプレーン SQL のバックアップがなく、比較できるサーバーも表示されていません。</translation>
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
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, owned by %2</source>
        <translation>%1、所有者 %2</translation>
    </message>
    <message>
        <source>Size and time of the last backup of this database</source>
        <translation>このデータベースの前回のバックアップのサイズと所要時間</translation>
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
</context>
<context>
    <name>larder::DateWords</name>
    <message>
        <source>an unknown date</source>
        <translation>不明な日時</translation>
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
    <name>larder::KeptMenu</name>
    <message>
        <source>&amp;Kept databases</source>
        <translation>退避したデータベース(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Put back as %1…</source>
        <translation>%1 として元に戻す(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
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
        <source>Open backup &amp;folder…</source>
        <translation>バックアップのフォルダーを開く(&amp;F)…</translation>
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
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;P)…</translation>
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
        <source>C&amp;ollapse all days</source>
        <translation>すべての日付を折りたたむ(&amp;O)</translation>
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
        <source>This backup is damaged: %1</source>
        <translation>このバックアップは破損しています：%1</translation>
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
        <source>The safe way: look at the backup first, beside the live database.</source>
        <translation>安全な方法：稼働中のデータベースの横に復元し、先に中身を確認します。</translation>
    </message>
    <message>
        <source>Name of the database to replace</source>
        <translation>置き換えるデータベースの名前</translation>
    </message>
    <message>
        <source>Restore as %1</source>
        <translation>%1 としてリストア</translation>
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
    <name>larder::RestorePage</name>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>larder::RestorePlan</name>
    <message>
        <source>Replace database &quot;%1&quot; on %2?</source>
        <translation>%2 のデータベース「%1」を置き換えますか？</translation>
    </message>
    <message>
        <source>Restore into the empty database &quot;%1&quot; on %2?</source>
        <translation>%2 の空のデータベース「%1」にリストアしますか？</translation>
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
        <source>The current database%1 is saved among the backups, then deleted before this one is loaded: there is no undo.</source>
        <translation>現在のデータベース%1は、バックアップに保存したうえで、リストアの前に削除されます。元に戻すことはできません。</translation>
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
    <message>
        <source>Restore into %1</source>
        <translation>%1 にリストア</translation>
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
        <source>The live database &quot;%1&quot; is untouched.</source>
        <translation>稼働中のデータベース「%1」は変更されていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as empty as before.</source>
        <translation>「%1」は以前と同じく空のままです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be missing or incomplete: restore it again, this or another backup.</source>
        <translation>「%1」は存在しないか不完全な可能性があります。このバックアップまたは別のバックアップから、もう一度リストアしてください。</translation>
    </message>
    <message>
        <source>The other databases are untouched, and nothing called &quot;%1&quot; is left behind.</source>
        <translation>ほかのデータベースは変更されておらず、「%1」という名前のものは残っていません。</translation>
    </message>
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
        <source>The replaced database is kept as %1.</source>
        <translation>置き換えられたデータベースは %1 として退避されています。</translation>
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
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Put the old &quot;%1&quot; back on %2?</source>
        <translation>%2 の以前の「%1」を元に戻しますか？</translation>
    </message>
    <message>
        <source>Its sessions will be disconnected. %1 becomes &quot;%2&quot; again; the database just restored is kept under another name, so nothing is lost.</source>
        <translation>接続中のセッションは切断されます。%1 が再び「%2」になります。リストアしたばかりのデータベースは別の名前で残るため、何も失われません。</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
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
        <source>A dump can contain any SQL, which would run with your rights on the server. Go on only if you know who made it.</source>
        <translation>ダンプには任意の SQL を含めることができ、それはあなたの権限でサーバー上で実行されます。作成者がわかっている場合にのみ続けてください。</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>リストアするもの</translation>
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
        <source>Into a ne&amp;w database</source>
        <translation>新しいデータベースに(&amp;W)</translation>
    </message>
    <message>
        <source>Beside what is there; no database is changed.</source>
        <translation>既存のものとは別に作成します。どのデータベースも変更されません。</translation>
    </message>
    <message>
        <source>Re&amp;place a database</source>
        <translation>データベースを置き換える(&amp;P)</translation>
    </message>
    <message>
        <source>Loaded beside it, then exchanged in one instant. The old one is kept, so that you can undo.</source>
        <translation>別に読み込んでから一瞬で入れ替えます。以前のデータベースは残るので、元に戻せます。</translation>
    </message>
    <message>
        <source>Into an existing, &amp;empty database</source>
        <translation>既存の空のデータベースに(&amp;E)</translation>
    </message>
    <message>
        <source>For a database somebody prepared for you. All of it arrives or nothing does.</source>
        <translation>あらかじめ用意されたデータベースに使います。すべてが復元されるか、何も復元されないかのどちらかです。</translation>
    </message>
    <message>
        <source>Replace in place, &amp;dropping first (short of space)</source>
        <translation>先に削除してその場で置き換える（容量が足りない場合）(&amp;D)</translation>
    </message>
    <message>
        <source>The old database is deleted before the new one is loaded. There is no undo.</source>
        <translation>新しいデータベースを読み込む前に、以前のデータベースが削除されます。元に戻すことはできません。</translation>
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
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>keep everything</source>
        <translation>すべて保持</translation>
    </message>
    <message>
        <source>Days to keep backups</source>
        <translation>バックアップを保持する日数</translation>
    </message>
    <message>
        <source>Copies that always stay</source>
        <translation>常に残す世代数</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>保持期間(&amp;K):</translation>
    </message>
    <message>
        <source>What new servers begin with; each has its own in its form.</source>
        <translation>新しいサーバーの初期値です。サーバーごとの値は、それぞれの設定画面にあります。</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>最低世代数(&amp;L):</translation>
    </message>
    <message>
        <source>Newest good backups of each database that a cleanup keeps, however old they are.</source>
        <translation>どれほど古くてもクリーンアップで残す、データベースごとの正常な最新バックアップの数です。</translation>
    </message>
    <message>
        <source>Pinned backups and the last proven backup of each database are never removed.</source>
        <translation>ピン留めしたバックアップと、各データベースの最後に検証されたバックアップが削除されることはありません。</translation>
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
        <source>Empty: what libpq finds in the environment, else the local socket</source>
        <translation>空の場合：libpq が環境から見つけたもの、なければローカルソケット</translation>
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
    <name>larder::TableRestoreDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Into a schema of their o&amp;wn</source>
        <translation>専用のスキーマに(&amp;W)</translation>
    </message>
    <message>
        <source>Back into &amp;place</source>
        <translation>元の場所に(&amp;P)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Restore tables</source>
        <translation>テーブルのリストア</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n table(s) of %1</source>
        <translation>
            <numerusform>%1 の %n 個のテーブルをリストア</numerusform>
        </translation>
    </message>
    <message>
        <source>From the backup of %1: %2</source>
        <translation>%1 のバックアップから：%2</translation>
    </message>
    <message>
        <source>The sa&amp;me as a command</source>
        <translation>同じ操作のコマンド(&amp;M)</translation>
    </message>
    <message>
        <source>Server to restore to</source>
        <translation>リストア先のサーバー</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>サーバー(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>データベース(&amp;D):</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Name of the new schema</source>
        <translation>新しいスキーマの名前</translation>
    </message>
    <message>
        <source>Name of the database, to confirm</source>
        <translation>確認のためのデータベース名</translation>
    </message>
    <message>
        <source>Beside what is there: nothing in the database is changed. Name of the new schema:</source>
        <translation>既存のものとは別に作成します。データベースの内容は変更されません。新しいスキーマの名前：</translation>
    </message>
    <message>
        <source>The rows these tables hold now are replaced by those of the backup. There is no undo.</source>
        <translation>これらのテーブルの現在の行が、バックアップの行に置き換えられます。元に戻すことはできません。</translation>
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
        <source>To go on, type the name of the database: %1</source>
        <translation>続けるには、データベースの名前を入力してください：%1</translation>
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
        <source>Database dumps (*.sql *.sql.gz *.gz *.dump *.zst *.xz *.bz2);;All files (*)</source>
        <translation>データベースダンプ (*.sql *.sql.gz *.gz *.dump *.zst *.xz *.bz2);;すべてのファイル (*)</translation>
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
        <source>Put back &quot;%1&quot; as it was before the restore?</source>
        <translation>「%1」をリストア前の状態に戻しますか？</translation>
    </message>
    <message>
        <source>Its sessions will be disconnected. %1 becomes %2 again; the present %2 is kept in its turn.</source>
        <translation>接続中のセッションは切断されます。%1 が再び %2 になり、現在の %2 は代わりに退避されます。</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>Remove the kept database &quot;%1&quot;?</source>
        <translation>退避したデータベース「%1」を削除しますか？</translation>
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
</TS>
