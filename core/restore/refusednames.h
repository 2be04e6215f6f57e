#pragma once

#include "core/sql/sqltokens.h"
#include "core/sql/statementscope.h"

#include <QHash>
#include <QString>

namespace larder
{
/// What could not be made, so that of what fails later it can be told why. Memory: the first 10,000 names.
class RefusedNames
{
public:
    /// `found`: what the gate found out about a statement that was refused. `schema`: of names without one.
    void add(const ScopedStatement &found, const QByteArray &schema, qint64 lineNumber);
    /// "public.x of line 17": the first such name in a statement that failed for want of something; empty when none is.
    QString neededBy(QByteArrayView statement, const QByteArray &schema) const;

private:
    const qint64 *lineOf(const SqlName &name) const;

    QHash<std::pair<QByteArray, QByteArray>, qint64> m_lines; ///< by schema and name
    QHash<QByteArray, qint64> m_whole; ///< schemas, extensions and languages
};
}
