#include "core/gzip/foreigncontents.h"

#include "core/base/translation.h"

#include <algorithm>
#include <array>

namespace larder
{
namespace
{
constexpr const char *page = QT_TRANSLATE_NOOP("Engine", "%1 is no PostgreSQL dump but an HTML page.");
constexpr const char *xml = QT_TRANSLATE_NOOP("Engine", "%1 is no PostgreSQL dump but an XML document.");
constexpr const char *image = QT_TRANSLATE_NOOP("Engine", "%1 is no PostgreSQL dump but an image.");
constexpr const char *document = QT_TRANSLATE_NOOP("Engine", "%1 is no PostgreSQL dump but a PDF document.");
constexpr const char *mysql = QT_TRANSLATE_NOOP("Engine", "%1 is a dump of MySQL or MariaDB, not of PostgreSQL.");
constexpr const char *sqlite = QT_TRANSLATE_NOOP("Engine", "%1 is of SQLite, not of PostgreSQL.");
constexpr const char *mongo = QT_TRANSLATE_NOOP("Engine", "%1 is an archive of MongoDB, not of PostgreSQL.");
constexpr const char *sqlServer = QT_TRANSLATE_NOOP("Engine", "%1 is of Microsoft SQL Server, not of PostgreSQL.");
constexpr const char *encrypted
    = QT_TRANSLATE_NOOP("Engine", "%1 is encrypted: decrypt it first, with the program that made it.");
constexpr const char *packed = QT_TRANSLATE_NOOP(
    "Engine", "%1 is packed with a program that is not read here (7-Zip, RAR, compress): unpack it first.");
constexpr const char *zeros = QT_TRANSLATE_NOOP(
    "Engine", "%1 is no PostgreSQL dump: it begins with zeros, as files do whose contents a disk or a copy has lost.");

struct Known
{
    QByteArrayView start; ///< letters in lower case
    const char *sentence;
};
constexpr std::array known{
    Known{"<!doctype html", page},
    Known{"<html", page},
    Known{"<?xml", xml},
    Known{"\x89png\r\n", image},
    Known{"\xff\xd8\xff", image},
    Known{"gif8", image},
    Known{"%pdf-", document},
    Known{"-- mysql dump", mysql},
    Known{"-- mariadb dump", mysql},
    Known{"-- phpmyadmin sql dump", mysql},
    Known{"/*m!", mysql},
    Known{"/*!4", mysql},
    Known{"sqlite format 3", sqlite},
    Known{"pragma foreign_keys", sqlite},
    Known{"\x6d\xe2\x99\x81", mongo},
    Known{"use [", sqlServer},
    Known{"/****** object:", sqlServer},
    Known{"tape", sqlServer},
    Known{"salted__", encrypted},
    Known{"-----begin pgp message", encrypted},
    Known{"age-encryption.org", encrypted},
    Known{"7z\xbc\xaf\x27\x1c", packed},
    Known{"rar!\x1a", packed},
    Known{"\x1f\x9d", packed},
    Known{"\x02\x21\x4c\x18", packed},
};

QByteArray comparable(QByteArrayView beginning)
{
    constexpr qsizetype enough = 200;
    QByteArray text = beginning.first(std::min(beginning.size(), enough)).toByteArray();
    for (const QByteArrayView mark :
         {QByteArrayView("\xef\xbb\xbf"), QByteArrayView("\xff\xfe"), QByteArrayView("\xfe\xff")}) {
        if (text.startsWith(mark))
            text = text.sliced(mark.size());
    }
    text.removeIf([](char byte) { return byte == 0; });
    // Not QByteArray::toLower(): bytes of no ASCII stay.
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text.startsWith('<') || text.startsWith('\n') || text.startsWith(' ') || text.startsWith('\r')
        ? text.trimmed()
        : text;
}
}

QString foreignContents(QByteArrayView beginning)
{
    const QByteArray text = comparable(beginning);
    if (text.isEmpty() && !beginning.isEmpty())
        return Engine::tr(zeros);
    for (const Known &one : known) {
        if (text.startsWith(one.start))
            return Engine::tr(one.sentence);
    }
    return {};
}
}
