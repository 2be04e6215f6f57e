#pragma once

#include <QByteArrayView>
#include <QStringList>
#include <functional>

namespace larder
{
/// The columns that rows of a table hold, in the order of the table: without generated ones, which are computed; those
/// of its parents first. From its CREATE TABLE as pg_dump writes it; empty when that does not tell: a table of a type,
/// a parent that is not known. `encoding`: of its text. `ofParent` gives those of a parent by schema, which may be
/// empty, and name.
QStringList storedColumns(QByteArrayView createTable, QByteArrayView encoding,
                          const std::function<QStringList(const QString &schema, const QString &name)> &ofParent);
}
