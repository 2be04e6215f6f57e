#include "core/policy/databasenames.h"

#include "core/base/translation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString fitted(const QString &database, const QString &suffix)
{
    QString name = database;
    while (!name.isEmpty() && (name.toUtf8() + suffix.toUtf8()).size() > maxDatabaseNameBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name + suffix;
}

const QString scratchPrefix = u"larder_scratch_"_s;

const QRegularExpression &copyPattern()
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"(.+)(_(\\d{8})(?:_\\d{1,3})?)"_s),
                                            QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

const QRegularExpression &keptPattern()
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"(.+)_before_(\\d{8}_\\d{4})"_s),
                                            QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}
}

QString scratchDatabaseName(const QString &jobId) { return scratchPrefix + jobId.left(8); }

QString keptDatabaseName(const QString &database, const QDateTime &local)
{
    return fitted(database, local.toString(u"'_before_'yyyyMMdd_HHmm"));
}

QString suggestedDatabaseName(const QString &database, const QDateTime &backupLocal)
{
    return fitted(database, backupLocal.toString(u"'_'yyyyMMdd"));
}

bool isKeptDatabaseOf(const QString &name, const QString &database)
{
    const std::optional<KeptName> kept = parseKeptName(name);
    return kept && fitted(database, name.sliced(kept->original.size())) == name;
}

KeptOriginal originalOf(const QString &kept, const QStringList &databases)
{
    const std::optional<KeptName> told = parseKeptName(kept);
    if (!told)
        return {};
    QStringList candidates;
    for (const QString &database : databases) {
        if (database != kept && isKeptDatabaseOf(kept, database))
            candidates.append(database);
    }
    if (candidates.size() == 1)
        return {candidates.first()};
    return {told->original, isKeptDatabaseOf(kept, told->original + u'x')};
}

bool isScratchDatabase(const QString &name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(scratchPrefix + u"[0-9a-f]{8}"_s));
    return pattern.match(name).hasMatch();
}

bool isCopyOf(const QString &name, const QString &database)
{
    const QRegularExpressionMatch match = copyPattern().match(name);
    return match.hasMatch() && QDate::fromString(match.captured(3), u"yyyyMMdd"_s).isValid()
        && fitted(database, match.captured(2)) == name;
}

std::optional<KeptName> parseKeptName(const QString &name)
{
    const QRegularExpressionMatch match = keptPattern().match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const QDateTime since = QDateTime::fromString(match.captured(2), u"yyyyMMdd_HHmm"_s);
    if (!since.isValid())
        return std::nullopt;
    return KeptName{match.captured(1), since};
}

QString databaseNameProblem(const QString &name)
{
    if (name.isEmpty())
        return Engine::tr("A database needs a name.");
    if (name.contains(QChar(0)))
        return Engine::tr("A database name cannot contain a NUL character.");
    const qsizetype bytes = name.toUtf8().size();
    if (bytes > maxDatabaseNameBytes)
        return Engine::tr("The name has %1 bytes; PostgreSQL takes at most %2.").arg(bytes).arg(maxDatabaseNameBytes);
    if (name == "template0"_L1 || name == "template1"_L1 || name == "postgres"_L1)
        return Engine::tr("\"%1\" belongs to PostgreSQL itself.").arg(name);
    return {};
}
}
