#pragma once

#include "core/sql/sqltokens.h"

#include <QByteArrayList>
#include <QHash>
#include <QSet>

namespace larder
{
/// Statements of a dump that are to make the same relations in another schema. Only the qualified names of these
/// relations change, as whole tokens: schema.name in the statement itself, and in a text that stands for one
/// ('schema.name'::regclass, and in setval). Names inside function bodies and other texts stay. Names without a schema,
/// as pg_dump before 10.3 writes them, follow the search_path, which gets the new schema as its first.
class Renaming
{
public:
    /// `relations` are the tables, sequences and indexes that move.
    Renaming(QSet<std::pair<QByteArray, QByteArray>> relations, const QByteArray &newSchema);

    QByteArray operator()(const QByteArray &statement) const;

private:
    QByteArray withNewSchemaFirst(const QByteArrayList &path) const;
    bool moves(const SqlName &name) const { return m_relations.contains({name.schema, name.name}); }

    const QSet<std::pair<QByteArray, QByteArray>> m_relations;
    const QByteArray m_newSchema; ///< quoted
};
}
