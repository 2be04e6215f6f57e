#include "tests/life/mishap.h"

#include "tests/life/dice.h"
#include "tests/life/world.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace larder::life
{
namespace
{
const QStringList databaseNames{u"shop"_s, u"meal planner"_s, u"größe"_s, u"-x"_s, u"host=evil dbname=x"_s};

void work(World &world, Model &model, const QString &database)
{
    const QByteArray version = QByteArray::number(++model.lastVersion);
    world.psql(database,
               "BEGIN; DELETE FROM public.life; INSERT INTO public.life VALUES (" + version
                   + ");"
                     "DELETE FROM public.facts f WHERE id % 7 = "
                   + version
                   + " % 7 AND NOT EXISTS"
                     " (SELECT FROM public.links WHERE fact = f.id);"
                     "INSERT INTO public.facts SELECT coalesce(max(id), 0) + g, md5((g * "
                   + version
                   + ")::text), g / 3.0 FROM public.facts, generate_series(1, 60) g GROUP BY g;"
                     "INSERT INTO public.links(fact, note) SELECT max(id), E'tab\\t and line\\n "
                   + version + "' FROM public.facts; COMMIT;");
    model.contents[model.lastVersion] = QString::fromUtf8(world.psql(database, contentQuery())).trimmed();
}

QString someoneWorks(World &world, Model &model, Dice &dice)
{
    QStringList databases;
    for (const QString &database : model.liveDatabases()) {
        if (model.contentOf(database).count(u'/') == 4)
            databases += database;
    }
    if (databases.isEmpty())
        return {};
    const QString database = dice.pick(databases);
    work(world, model, database);
    return u"work in %1, now version %2"_s.arg(database).arg(model.lastVersion);
}

/// For a restore into a database that somebody prepared.
QString emptyOneIsMade(World &world, Model &model)
{
    const QString name = u"prepared_%1"_s.arg(++model.lastName);
    world.psql(u"postgres"_s, "CREATE DATABASE " + name.toUtf8() + " TEMPLATE template0;");
    return u"the empty database %1 is made"_s.arg(name);
}

/// A backup whose loss leaves another whole one of its database.
QString sparable(const Model &model, Dice &dice)
{
    QStringList paths;
    for (const QString &path : model.good()) {
        if (model.goodOf(model.state.backups[path].database).size() > 1)
            paths += path;
    }
    return paths.isEmpty() || model.damaged.size() + model.vanished.size() > 5 ? QString() : dice.pick(paths);
}

QString dataFileOf(const World &world, const QString &backup)
{
    const QString path = world.repository() + u'/' + backup;
    if (!backup.endsWith(u".dir"_s))
        return path;
    const QStringList members = QDir(path).entryList({u"*.dat*"_s}, QDir::Files, QDir::Size);
    return members.isEmpty() ? QString() : path + u'/' + members.first();
}

QString byteFlips(World &world, Model &model, Dice &dice)
{
    const QString backup = sparable(model, dice);
    QFile file(backup.isEmpty() ? QString() : dataFileOf(world, backup));
    if (backup.isEmpty() || !file.open(QFile::ReadWrite) || file.size() < 200)
        return {};
    const bool ours = model.state.backups[backup].ours;
    // Of others only the end counts: what is in the middle of a plain script may be as it should be.
    const qint64 place = ours ? dice.below(file.size()) : file.size() - 4;
    file.seek(place);
    const QByteArray byte = file.read(1);
    file.seek(place);
    file.write(QByteArray(1, static_cast<char>(byte[0] ^ 0x10)));
    model.damaged += backup;
    return u"byte %1 of %2 flips"_s.arg(place).arg(backup);
}

QString fileIsCut(World &world, Model &model, Dice &dice)
{
    const QString backup = sparable(model, dice);
    QFile file(backup.isEmpty() ? QString() : dataFileOf(world, backup));
    if (backup.isEmpty() || file.size() < 200)
        return {};
    const qint64 left = file.size() / 4 + dice.below(file.size() / 2);
    file.resize(left);
    model.damaged += backup;
    return u"%1 is cut to %2 bytes"_s.arg(backup).arg(left);
}

QString fileVanishes(World &world, Model &model, Dice &dice)
{
    const QString backup = sparable(model, dice);
    if (backup.isEmpty() || backup.endsWith(u".dir"_s) || !QFile::remove(world.repository() + u'/' + backup))
        return {};
    model.vanished += backup;
    model.marks.remove(backup);
    return u"%1 is removed by hand"_s.arg(backup);
}

/// As the shell script does it, perhaps weeks ago.
QString scriptSaves(World &world, Model &model, Dice &dice)
{
    const QStringList databases = model.liveDatabases();
    if (databases.isEmpty() || model.state.backups.isEmpty() || model.state.backups.size() > 30)
        return {};
    const QString database = dice.pick(databases);
    const QDateTime when = QDateTime::currentDateTimeUtc().addDays(-dice.below(60)).addSecs(-dice.below(80000));
    const QString folder = world.repository() + u'/' + when.toString(u"yyyy-MM-dd"_s);
    const QString path
        = folder + u'/' + QString::fromUtf8(QUrl::toPercentEncoding(database)) + when.toString(u"_yyyyMMdd_hhmmss"_s);
    if (database.startsWith(u'-'))
        return {}; // the script has no way to write such a name
    QDir().mkpath(folder);
    const Ended dump = world.tool(u"pg_dump"_s, {u"-f"_s, path + u".sql"_s}, database);
    const Ended gzip = run(u"gzip"_s, {u"-n"_s, path + u".sql"_s}, {{"PATH", "/usr/bin:/bin"}});
    return dump.code == 0 && gzip.code == 0 ? u"the script saves %1 to %2.sql.gz"_s.arg(database, path) : QString();
}
}

QString foundDatabase(World &world, Model &model)
{
    for (const QString &name : databaseNames) {
        if (model.state.databases.contains(name))
            continue;
        world.psql(u"postgres"_s, "CREATE DATABASE \"" + name.toUtf8() + "\" TEMPLATE template0;");
        world.psql(name,
                   "CREATE TABLE public.life(version int PRIMARY KEY);"
                   "CREATE TABLE public.facts(id int PRIMARY KEY, word text NOT NULL, amount numeric);"
                   "CREATE INDEX ON public.facts(word);"
                   "CREATE TABLE public.links(id serial PRIMARY KEY, fact int REFERENCES public.facts, note text);"
                   "CREATE VIEW public.many AS SELECT count(*) FROM public.facts;"
                   "INSERT INTO public.facts SELECT g, md5(g::text), g / 3.0 FROM generate_series(1, 300) g;");
        work(world, model, name);
        return u"%1 is founded"_s.arg(name);
    }
    return {};
}

QString befall(World &world, Model &model, Dice &dice)
{
    const qsizetype number = dice.below(100);
    if (number < 40)
        return someoneWorks(world, model, dice);
    if (number < 47)
        return byteFlips(world, model, dice);
    if (number < 53)
        return fileIsCut(world, model, dice);
    if (number < 57)
        return fileVanishes(world, model, dice);
    if (number < 72)
        return scriptSaves(world, model, dice);
    if (number >= 90 && model.state.databases.size() < 7)
        return emptyOneIsMade(world, model);
    return number < 80 && model.liveDatabases().size() < 4 ? foundDatabase(world, model) : QString();
}
}
