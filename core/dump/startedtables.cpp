#include "core/dump/startedtables.h"

#include "core/sql/textencoding.h"

namespace larder
{
QString begunTable(QByteArrayView said, QByteArrayView encoding)
{
    constexpr QByteArrayView begins = "dumping contents of table \"";
    const bool tells = said.startsWith(begins) && said.endsWith('"');
    return tells ? decodedText(said.sliced(begins.size()).chopped(1), encoding) : QString();
}

StartedTables::StartedTables(const QList<TableInfo> &tables, int processes)
    : m_processes(static_cast<size_t>(processes))
{
    for (const TableInfo &table : tables) {
        if (table.holdsRows())
            m_bytes.insert(table.schema + u'.' + table.name, table.bytes);
    }
}

qint64 StartedTables::begin(const QString &name)
{
    m_open.push(m_bytes.value(name));
    if (m_open.size() <= m_processes)
        return 0;
    const qint64 through = m_open.top();
    m_open.pop();
    return through;
}
}
