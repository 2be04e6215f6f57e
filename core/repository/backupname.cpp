#include "core/repository/backupname.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
bool isPlain(char byte, bool first)
{
    if (byte == '.' || byte == '-')
        return !first;
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_';
}

int number(QStringView digits, qsizetype from, qsizetype length) { return digits.sliced(from, length).toInt(); }
}

QString encodeDatabaseName(const QString &database)
{
    const QByteArray utf8 = database.toUtf8();
    QString encoded;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (isPlain(utf8[i], i == 0))
            encoded += QLatin1Char(utf8[i]);
        else
            encoded += u'%' + QString::number(static_cast<uchar>(utf8[i]), 16).toUpper().rightJustified(2, u'0');
    }
    return encoded;
}

QString decodeDatabaseName(const QString &encoded)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.toUtf8()));
}

QString dateFolderName(const QDateTime &local) { return local.toString(u"yyyy-MM-dd"); }

QString backupBaseName(const QString &database, const QDateTime &local, int sequence)
{
    const QString base = encodeDatabaseName(database) + local.toString(u"_yyyyMMdd_HHmmss");
    return sequence > 1 ? base + u'_' + QString::number(sequence) : base;
}

std::optional<BackupName> parseBackupName(const QString &fileName)
{
    static const QRegularExpression layout(
        uR"(\A(.+)_([0-9]{8})_([0-9]{6})(?:_([2-9]|[1-9][0-9]{1,5}))?(\.sql(?:\.gz|\.zst|\.xz|\.bz2|\.lz4)?|\.dump|\.dir|\.tar)\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = layout.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringView day = match.capturedView(2);
    const QStringView hour = match.capturedView(3);
    // By hand: parsing with a format costs more than all the rest, and lists parse 20,000 names.
    const QDate date(number(day, 0, 4), number(day, 4, 2), number(day, 6, 2));
    const QTime time(number(hour, 0, 2), number(hour, 2, 2), number(hour, 4, 2));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return BackupName{decodeDatabaseName(match.captured(1)), QDateTime(date, time),
                      match.capturedView(4).isEmpty() ? 1 : match.capturedView(4).toInt(),
                      formatByName(match.captured(5)), match.captured(5)};
}

bool isDateFolderName(const QString &name)
{
    static const QRegularExpression layout(uR"(\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z)"_s);
    return layout.match(name).hasMatch() && QDate::fromString(name, Qt::ISODate).isValid();
}

QString manifestNameFor(const QString &fileName)
{
    const std::optional<BackupName> name = parseBackupName(fileName);
    return fileName.chopped(name ? name->suffix.size() : 0) + u".json"_s;
}
}
