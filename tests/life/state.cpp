#include "tests/life/state.h"

#include "tests/life/world.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace larder::life
{
namespace
{
const QMap<QByteArray, QByteArray> plainEnvironment{{"PATH", "/usr/bin:/bin"}, {"LC_ALL", "C.UTF-8"}};

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Hashes of all regular files, by path relative to the repository.
QMap<QString, QByteArray> hashes(const World &world)
{
    const Ended found = run(u"sh"_s,
                            {u"-c"_s, u"cd \"$1\" 2>/dev/null && find . -type f -print0 | xargs -0r sha256sum -z"_s,
                             u"sh"_s, world.repository()},
                            plainEnvironment);
    QMap<QString, QByteArray> all;
    for (const QByteArray &line : found.out.split('\0')) {
        if (line.size() > 68)
            all.insert(QString::fromUtf8(line.sliced(68)), line.first(64)); // "<hash>  ./path"
    }
    return all;
}

/// The path of the backup that a file belongs to: itself, or the .dir it lies in. Empty for anything else.
QString backupOf(const QString &path)
{
    static const QRegularExpression backup(
        u"^(\\d{4}-\\d{2}-\\d{2}/[^/]+_\\d{8}_\\d{6}(_\\d+)?\\.(sql\\.gz|sql|dump|dir))(/.*)?$"_s);
    const auto match = backup.match(path);
    return match.hasMatch() && !match.captured(1).section(u'/', 1).startsWith(u'.') ? match.captured(1) : QString();
}

QString manifestOf(const QString &backup)
{
    static const QRegularExpression ending(u"\\.(sql\\.gz|sql|dump|dir)$"_s);
    return QString(backup).replace(ending, u".json"_s);
}

QString unpackCommand(const QString &backup)
{
    if (backup.endsWith(u".sql.gz"_s))
        return u"gzip -dc -- \"$1\""_s;
    return backup.endsWith(u".sql"_s) ? u"cat -- \"$1\""_s : u"\"$2\"/pg_restore -f - -- \"$1\""_s;
}

/// The script inside, by the tools of PostgreSQL and gzip.
Ended scriptOf(World &world, const QString &backup)
{
    return run(
        u"sh"_s,
        {u"-c"_s, unpackCommand(backup), u"sh"_s, world.repository() + u'/' + backup, world.server().tools().binDir},
        plainEnvironment);
}

int versionIn(const QByteArray &script)
{
    const qsizetype copy = script.indexOf("\nCOPY public.life ");
    if (copy < 0)
        return -1;
    return script.sliced(script.indexOf('\n', copy + 1) + 1).split('\n').first().split('\t').first().toInt();
}

void lookInside(World &world, const QString &path, BackupFile &file)
{
    const Ended script = scriptOf(world, path);
    file.version = versionIn(script.out);
    const bool archive = path.endsWith(u".dump"_s) || path.endsWith(u".dir"_s);
    const char *const end = file.globals ? "database cluster dump complete" : "database dump complete";
    file.whole = script.code == 0 && (archive || script.out.right(200).contains(end));
}

QString nameInFile(const QString &path)
{
    static const QRegularExpression name(u"/(.*)_\\d{8}_\\d{6}(_\\d+)?\\."_s);
    return QUrl::fromPercentEncoding(name.match(path).captured(1).toUtf8());
}

void lookAtFiles(World &world, const State &known, State &state)
{
    const QMap<QString, QByteArray> files = hashes(world);
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QString backup = backupOf(it.key());
        if (!backup.isEmpty())
            state.backups[backup].hash += it.value();
        else if (it.key().contains(u"/.larder-"_s) && (it.key().endsWith(u".part"_s) || it.key().endsWith(u".owner"_s)))
            state.leftovers += it.key();
    }
    for (auto it = state.backups.begin(); it != state.backups.end(); ++it) {
        BackupFile &file = it.value();
        file.date = it.key().section(u'/', 0, 0);
        file.ours = files.contains(manifestOf(it.key()));
        const QJsonObject manifest
            = file.ours ? objectIn(world.repository() + u'/' + manifestOf(it.key())) : QJsonObject();
        file.database = file.ours ? manifest[u"database"].toString() : nameInFile(it.key());
        file.globals = manifest[u"globals"].toBool();
        const BackupFile before = known.backups.value(it.key());
        if (before.hash == file.hash) {
            file.version = before.version;
            file.whole = before.whole;
        } else {
            lookInside(world, it.key(), file);
        }
    }
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (!it.key().endsWith(u".json"_s) || !it.key().contains(u'/') || it.key().contains(u"/."_s)
            || !backupOf(it.key()).isEmpty())
            continue;
        const QJsonObject manifest = objectIn(world.repository() + u'/' + it.key());
        const QString data = it.key().section(u'/', 0, 0) + u'/' + manifest[u"file"][u"name"].toString();
        if (!state.backups.contains(data))
            state.recordsAlone += data;
    }
}

void lookAtSums(const World &world, State &state)
{
    const QString script
        = u"cd \"$1\" 2>/dev/null || exit 0; for d in */; do [ ! -f \"$d/SHA256SUMS\" ] || (cd \"$d\" &&"
          " sha256sum -c --quiet SHA256SUMS 2>/dev/null | sed \"s|^|$d|\"); done"_s;
    const Ended ended = run(u"sh"_s, {u"-c"_s, script, u"sh"_s, world.repository()}, plainEnvironment);
    for (const QByteArray &line : ended.out.split('\n')) {
        const QString path = QString::fromUtf8(line.first(std::max<qsizetype>(0, line.lastIndexOf(": FAILED"))));
        if (!path.isEmpty())
            state.wrongSums += backupOf(path).isEmpty() ? path : backupOf(path);
    }
}

void lookAtDatabases(World &world, State &state)
{
    const QByteArray names
        = world.psql(u"postgres"_s,
                     "SELECT CASE WHEN datallowconn THEN '+' ELSE '-' END || datname FROM pg_database"
                     " WHERE NOT datistemplate AND datname <> 'postgres' ORDER BY 1;");
    QByteArray script;
    for (const QByteArray &line : names.split('\n')) {
        const QByteArray name = line.sliced(line.isEmpty() ? 0 : 1);
        if (line.startsWith('-'))
            state.databases.insert(QString::fromUtf8(name), closed);
        else if (line.startsWith('+'))
            script += "\\c \"dbname='" + name + "'\"\n\\echo @" + name + '\n' + contentQuery() + '\n';
    }
    const QList<QByteArray> parts = world.psql(u"postgres"_s, script).split('@');
    for (const QByteArray &part : parts.sliced(1)) {
        const QList<QByteArray> lines = part.trimmed().split('\n');
        state.databases.insert(QString::fromUtf8(lines[0]), QString::fromUtf8(lines.value(1, nothing.toUtf8())));
    }
}

void lookAtList(World &world, State &state)
{
    const Ended ended = world.larder({u"list"_s, u"--globals"_s, u"--json"_s}, admin)->end();
    if (ended.code != 0 && !state.backups.isEmpty())
        state.problems += u"list --json: "_s + ended.described() + u' ' + QString::fromUtf8(ended.err);
    const QJsonArray array = QJsonDocument::fromJson(ended.out).array();
    for (const QJsonValue one : array)
        state.listed.insert(QDir(world.repository()).relativeFilePath(one[u"path"].toString()),
                            {one[u"pinned"].toBool(), one[u"note"].toString()});
}
}

QByteArray contentQuery()
{
    return "SELECT (SELECT coalesce(max(version), 0) FROM public.life)"
           " || '/' || (SELECT count(*) || '.' || md5(coalesce(string_agg(f::text, '|' ORDER BY id), '')) FROM"
           " public.facts f)"
           " || '/' || (SELECT count(*) || '.' || md5(coalesce(string_agg(l::text, '|' ORDER BY id), '')) FROM"
           " public.links l)"
           " || '/' || (SELECT count(*) FROM pg_indexes WHERE schemaname = 'public')"
           " || '/' || (SELECT count(*) FROM pg_constraint WHERE connamespace = 'public'::regnamespace);";
}

State observe(World &world, const State &known)
{
    State state;
    lookAtFiles(world, known, state);
    lookAtSums(world, state);
    lookAtDatabases(world, state);
    lookAtList(world, state);
    return state;
}
}
