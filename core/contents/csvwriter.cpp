#include "core/contents/csvwriter.h"

#include "core/sql/textencoding.h"

namespace larder
{
namespace
{
/// CopyAttributeOutCSV() in copyto.c.
void append(QByteArray &line, QByteArrayView value, bool alone)
{
    const auto needsMarks = [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; };
    const bool endMark = alone && value == QByteArrayView("\\.");
    if (!value.isEmpty() && !endMark && std::none_of(value.begin(), value.end(), needsMarks)) {
        line += value;
        return;
    }
    line += '"' + value.toByteArray().replace('"', "\"\"") + '"';
}
}

QByteArray csvHeader(const QStringList &columns)
{
    QByteArray line;
    for (const QString &column : columns) {
        if (!line.isEmpty())
            line += ',';
        append(line, encodedText(column, {}), columns.size() == 1);
    }
    return line + '\n';
}

QByteArray csvLine(const CopyRow &row)
{
    QByteArray line;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0)
            line += ',';
        if (!row[i].isNull)
            append(line, row[i].text, row.size() == 1);
    }
    return line + '\n';
}
}
