#include "core/postgres/passfile.h"

#include "core/base/paths.h"
#include "core/base/translation.h"
#include "core/postgres/connectionparams.h"

#include <QDir>
#include <QFile>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// The fields of a line: separated by ':', with backslash before a literal ':' or backslash.
QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u':')
            fields.append(QString());
        else if (line[i] == u'\\' && i + 1 < line.size())
            fields.last() += line[++i];
        else
            fields.last() += line[i];
    }
    return fields;
}

bool fits(const QString &line, const QStringList &wanted)
{
    if (line.isEmpty() || line.startsWith(u'#'))
        return false;
    const QStringList fields = fieldsOf(line);
    if (fields.size() < wanted.size() + 1)
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (fields[i] != u"*"_s && fields[i] != wanted[i])
            return false;
    }
    return true;
}

bool hasMatch(const QString &path, const ConnectionParams &params)
{
    // An empty host is libpq's default socket folder, which the file calls localhost. Of several hosts the first
    // counts.
    const QString host = params.value(u"host"_s).section(u',', 0, 0);
    const QStringList wanted{host.isEmpty() ? u"localhost"_s : host, params.value(u"port"_s).section(u',', 0, 0),
                             params.database(), params.user()};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        QString line = QString::fromUtf8(file.readLine());
        while (line.endsWith(u'\n') || line.endsWith(u'\r'))
            line.chop(1);
        if (fits(line, wanted))
            return true;
    }
    return false;
}
}

QString PassFileFinding::explanation() const
{
    if (!exists || !tooOpen)
        return {};
    return Engine::tr("The password file %1 can be read by others, so it is ignored. Make it private: chmod 600 %1")
        .arg(path);
}

PassFileFinding inspectPassFile(const ConnectionParams &params)
{
    PassFileFinding finding;
    finding.path = params.value(u"passfile"_s);
    if (finding.path.isEmpty())
        finding.path = paths::home() + u"/.pgpass"_s;
    struct stat status = {};
    if (::stat(QFile::encodeName(finding.path).constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return finding;
    finding.exists = true;
    finding.tooOpen = (status.st_mode & (S_IRWXG | S_IRWXO)) != 0;
    finding.matches = !finding.tooOpen && hasMatch(finding.path, params);
    return finding;
}
}
