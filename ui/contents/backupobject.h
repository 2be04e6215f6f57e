#pragma once

#include <QJsonObject>
#include <QString>

namespace larder
{
/// One object of a backed-up database, as ContentsJob lists it.
struct BackupObject
{
    QString kind; ///< "table", "view", "foreign key", …
    QString schema; ///< empty where the kind has none
    QString name;
    QString table; ///< quoted and qualified: of what belongs to a table
    qint64 rows = -1; ///< −1 when it has none of its own
    qint64 bytes = -1; ///< of its rows

    static BackupObject fromJson(const QJsonObject &object);
    bool operator==(const BackupObject &) const = default;

    bool isTable() const { return kind == QLatin1StringView("table"); }
    QString shownName() const; ///< "shop.orders", "orders_pkey on shop.orders"
    QString sqlName() const; ///< as in SQL, quoted only where it must be: shop.orders, shop."Odd name"
    QString lookupName() const; ///< what ContentsSpec::object finds it by
};

/// Name of a kind in the window: "Table"; of one unknown to us the engine's word.
QString nameOfKind(const QString &kind);
/// The same for several: "Tables".
QString pluralOfKind(const QString &kind);
/// Where the kind stands in lists: tables first, then what people look for.
int rankOfKind(const QString &kind);
}
