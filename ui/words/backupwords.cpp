#include "ui/words/backupwords.h"

#include "ui/words/datewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <array>

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

/// A program that packs files, and the command that writes what is in one to its output.
struct Packer
{
    QString suffix;
    QString name;
    QString unpack;
};

std::optional<Packer> packerOf(const BackupRecord &backup)
{
    static const std::array<Packer, 5> packers{{{u".gz"_s, u"gzip"_s, u"gunzip -c"_s},
                                                {u".zst"_s, u"zstd"_s, u"zstd -dc"_s},
                                                {u".xz"_s, u"xz"_s, u"xz -dc"_s},
                                                {u".bz2"_s, u"bzip2"_s, u"bzip2 -dc"_s},
                                                {u".lz4"_s, u"lz4"_s, u"lz4 -dc"_s}}};
    const auto found = std::find_if(packers.begin(), packers.end(),
                                    [&](const Packer &packer) { return backup.path.endsWith(packer.suffix); });
    return found == packers.end() ? std::nullopt : std::optional(*found);
}

bool isPlain(const BackupRecord &backup) { return !isArchive(backup.format); }

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

QString nameAndPart(const BackupRecord &backup)
{
    return backup.partial ? u"%1 (%2)"_s.arg(nameOf(backup), partWords(backup)) : nameOf(backup);
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
    if (backup.missing)
        return BackupWords::tr("Missing");
    return backup.problem.isEmpty() ? nameOf(backup.proof.level) : BackupWords::tr("Damaged");
}

QIcon proofIcon(ProofLevel level) { return QIcon::fromTheme(u"larder-proof-"_s + toString(level)); }

QIcon proofIcon(const BackupRecord &backup)
{
    if (!backup.problem.isEmpty())
        return QIcon::fromTheme(u"larder-proof-damaged"_s);
    return backup.drillProblem.isEmpty() ? proofIcon(backup.proof.level) : QIcon::fromTheme(u"dialog-warning"_s);
}

bool isDoubtful(const BackupRecord &backup) { return !backup.problem.isEmpty() || !backup.drillProblem.isEmpty(); }

QString drillSentence(const BackupRecord &backup)
{
    return BackupWords::tr("The drill of %1 failed: %2").arg(momentText(backup.drilledAt), backup.drillProblem);
}

QString proofSentence(const BackupRecord &backup)
{
    if (backup.missing)
        return backup.problem;
    if (!backup.problem.isEmpty())
        return BackupWords::tr("Damaged: %1").arg(backup.problem);
    const QString sentence = u"%1: %2"_s.arg(nameOf(backup.proof.level), meaningOf(backup.proof.level));
    const QString proven
        = backup.proof.at.isValid() ? sentence + u" ("_s + momentText(backup.proof.at) + u')' : sentence;
    return backup.drillProblem.isEmpty() ? proven : drillSentence(backup) + u'\n' + proven;
}

QString formatNameOf(const BackupRecord &backup)
{
    if (isPlain(backup)) {
        const auto packer = packerOf(backup);
        return packer ? BackupWords::tr("Plain SQL, %1").arg(packer->name) : BackupWords::tr("Plain SQL");
    }
    if (isFolder(backup.format))
        return BackupWords::tr("pg_dump directory format");
    return backup.path.endsWith(".tar"_L1) ? BackupWords::tr("pg_dump tar format")
                                           : BackupWords::tr("pg_dump custom format");
}

QString momentText(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), datePattern::longDayAndTime());
}

QString shortMomentText(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), datePattern::dayAndTime());
}

QStringList restoreCommands(const BackupRecord &backup)
{
    const QString file = shellQuoted(backup.absolutePath());
    const auto packer = packerOf(backup);
    const QString source = packer ? u"%1 %2 | "_s.arg(packer->unpack, file) : QString();
    const QString input = packer ? QString() : u" -f "_s + file;
    if (backup.isGlobals)
        return {source + u"psql -X -d postgres"_s + input};
    const QString name = backup.database + u"_restored"_s;
    const QString create = u"createdb -T template0 -- "_s + shellQuoted(name);
    if (isPlain(backup))
        return {create, source + u"psql -X -v ON_ERROR_STOP=1 -d %1"_s.arg(databaseOption(name)) + input};
    return {create, u"pg_restore --exit-on-error -d %1 %2"_s.arg(databaseOption(name), file)};
}
}
