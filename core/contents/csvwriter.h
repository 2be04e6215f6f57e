#pragma once

#include "core/contents/copyrow.h"

#include <QStringList>

namespace larder
{
/// Lines of CSV exactly as PostgreSQL's COPY … WITH CSV HEADER writes them: RFC 4180 with line feeds, a NULL as
/// nothing, an empty text as "", quotation marks only where needed.
QByteArray csvHeader(const QStringList &columns);
QByteArray csvLine(const CopyRow &row);
}
