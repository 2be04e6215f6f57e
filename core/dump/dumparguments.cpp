#include "core/dump/dumparguments.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
void addEach(QStringList &arguments, const QString &option, const QStringList &values)
{
    for (const QString &value : values)
        arguments.append(option + u'=' + value);
}
}

QStringList commonDumpArguments(const BackupSpec &spec)
{
    // UTF-8 always: a client_encoding set on the role would otherwise leak into the dump.
    QStringList arguments{u"--encoding=UTF8"_s, u"--no-password"_s,
                          u"--lock-wait-timeout=%1"_s.arg(spec.lockWaitSeconds * 1000)};
    addEach(arguments, u"--table"_s, spec.tables);
    addEach(arguments, u"--schema"_s, spec.schemas);
    addEach(arguments, u"--exclude-table"_s, spec.excludeTables);
    addEach(arguments, u"--exclude-table-data"_s, spec.excludeTableData);
    return arguments;
}

}
