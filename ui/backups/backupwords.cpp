#include "ui/backups/backupwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(larder::BackupWords)
};

/// For a POSIX shell; left bare when nothing in it needs quoting.
QString shellQuoted(QString text)
{
    static const QRegularExpression harmless(u"^[A-Za-z0-9_./:=@%+-]+$"_s);
    if (harmless.match(text).hasMatch())
        return text;
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// psql and pg_restore take a database name with "=" or "://" for a connection string.
QString databaseOption(const QString &name)
{
    if (!name.contains(u'=') && !name.contains(u"://"_s))
        return shellQuoted(name);
    QString escaped = name;
    return shellQuoted(u"dbname='%1'"_s.arg(escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s)));
}
}

QString nameOf(const BackupRecord &backup)
{
    return backup.isGlobals ? BackupWords::tr("Roles and tablespaces") : backup.database;
}

QString nameOf(ProofLevel level)
{
    switch (level) {
    case ProofLevel::Written: return BackupWords::tr("Written");
    case ProofLevel::Sealed: return BackupWords::tr("Sealed");
    case ProofLevel::Readable: return BackupWords::tr("Readable");
    case ProofLevel::Restorable: return BackupWords::tr("Restorable");
    case ProofLevel::Identical: return BackupWords::tr("Identical");
    }
    return {};
}

QString meaningOf(ProofLevel level)
{
    switch (level) {
    case ProofLevel::Written: return BackupWords::tr("A file is there; nothing about it has been checked.");
    case ProofLevel::Sealed: return BackupWords::tr("The file was read back from disk and its SHA-256 was equal.");
    case ProofLevel::Readable:
        return BackupWords::tr("Every part decompresses; sizes and row counts equal the record made with the backup.");
    case ProofLevel::Restorable: return BackupWords::tr("It was loaded into a scratch database without an error.");
    case ProofLevel::Identical:
        return BackupWords::tr("Every table read back from a scratch database was equal to what was saved.");
    }
    return {};
}

QString proofName(const BackupRecord &backup)
{
    return backup.problem.isEmpty() ? nameOf(backup.proof.level) : BackupWords::tr("Damaged");
}

QIcon proofIcon(ProofLevel level) { return QIcon::fromTheme(u"larder-proof-"_s + toString(level)); }

QIcon proofIcon(const BackupRecord &backup)
{
    return backup.problem.isEmpty() ? proofIcon(backup.proof.level) : QIcon::fromTheme(u"larder-proof-damaged"_s);
}

QString proofSentence(const BackupRecord &backup)
{
    if (!backup.problem.isEmpty())
        return BackupWords::tr("Damaged: %1").arg(backup.problem);
    const QString sentence = u"%1: %2"_s.arg(nameOf(backup.proof.level), meaningOf(backup.proof.level));
    return backup.proof.at.isValid() ? sentence + u" ("_s + momentText(backup.proof.at) + u')' : sentence;
}

QString nameOf(BackupFormat format)
{
    switch (format) {
    case BackupFormat::PlainGzip: return BackupWords::tr("Plain SQL, gzip");
    case BackupFormat::Plain: return BackupWords::tr("Plain SQL");
    case BackupFormat::Custom: return BackupWords::tr("pg_dump custom format");
    case BackupFormat::Directory: return BackupWords::tr("pg_dump directory format");
    }
    return {};
}

QString momentText(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), u"ddd d MMMM yyyy, HH:mm"_s);
}

QStringList restoreCommands(const BackupRecord &backup)
{
    const QString file = shellQuoted(backup.absolutePath());
    const bool packed = backup.format == BackupFormat::PlainGzip;
    const QString source = packed ? u"gunzip -c %1 | "_s.arg(file) : QString();
    const QString input = packed ? QString() : u" -f "_s + file;
    if (backup.isGlobals)
        return {source + u"psql -X -d postgres"_s + input};
    const QString name = backup.database + u"_restored"_s;
    const QString create = u"createdb -T template0 -- "_s + shellQuoted(name);
    if (packed || backup.format == BackupFormat::Plain)
        return {create, source + u"psql -X -v ON_ERROR_STOP=1 -d %1"_s.arg(databaseOption(name)) + input};
    return {create, u"pg_restore --exit-on-error -d %1 %2"_s.arg(databaseOption(name), file)};
}
}
