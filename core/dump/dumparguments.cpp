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

QStringList commonDumpArguments(const BackupSpec &spec, const QByteArray &encoding)
{
    // A client_encoding set on the role would otherwise leak into the dump.
    QStringList arguments{u"--encoding="_s + QString::fromLatin1(encoding), u"--no-password"_s,
                          u"--lock-wait-timeout=%1"_s.arg(spec.lockWaitSeconds * 1000)};
    addEach(arguments, u"--table"_s, spec.tables);
    addEach(arguments, u"--schema"_s, spec.schemas);
    // Without it a pattern that matches nothing is passed over as long as another one matches something.
    if (!spec.tables.isEmpty() || !spec.schemas.isEmpty())
        arguments.append(u"--strict-names"_s);
    addEach(arguments, u"--exclude-schema"_s, spec.excludeSchemas);
    addEach(arguments, u"--exclude-table"_s, spec.excludeTables);
    addEach(arguments, u"--exclude-table-data"_s, spec.excludeTableData);
    if (spec.noOwner)
        arguments.append(u"--no-owner"_s);
    if (spec.noPrivileges)
        arguments.append(u"--no-privileges"_s);
    if (spec.noComments)
        arguments.append(u"--no-comments"_s);
    return arguments + spec.extraArguments;
}

QStringList contentArguments(DumpContent content)
{
    switch (content) {
    case DumpContent::Everything: return {};
    case DumpContent::SchemaOnly: return {u"--schema-only"_s};
    case DumpContent::DataOnly: return {u"--data-only"_s};
    }
    return {};
}
}
