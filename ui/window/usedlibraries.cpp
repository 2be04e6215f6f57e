#include "ui/window/usedlibraries.h"

#include "core/job/libraries.h"
#include "ui/timeline/plotlibrary.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString licenceOf(const QString &library)
{
    static const QHash<QString, QString> licences{
        {u"ISA-L"_s, u"BSD-3-Clause"_s}, {u"KArchive"_s, u"LGPL-2.0-or-later"_s},
        {u"libdeflate"_s, u"MIT"_s},     {u"libpq"_s, u"PostgreSQL"_s},
        {u"OpenSSL"_s, u"Apache-2.0"_s}, {u"QCustomPlot"_s, u"GPL-3.0-or-later"_s},
        {u"Qt"_s, u"LGPL-3.0-only"_s},   {u"QtKeychain"_s, u"BSD-3-Clause"_s},
        {u"SQLite"_s, u"blessing"_s},    {u"zlib"_s, u"Zlib"_s}};
    return licences.value(library);
}
}

QList<UsedLibrary> usedLibraries()
{
    QList<LibraryVersion> versions = libraryVersions();
    versions.append({u"QCustomPlot"_s, QStringLiteral(QCUSTOMPLOT_VERSION_STR)});
    versions.append({u"QtKeychain"_s, QStringLiteral(LARDER_QTKEYCHAIN_VERSION)});
#ifdef LARDER_KARCHIVE_VERSION
    versions.append({u"KArchive"_s, QStringLiteral(LARDER_KARCHIVE_VERSION)});
#endif
    QList<UsedLibrary> used;
    for (const LibraryVersion &each : std::as_const(versions))
        used.append({each.name, each.version, licenceOf(each.name)});
    std::sort(used.begin(), used.end(), [](const UsedLibrary &a, const UsedLibrary &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return used;
}
}
