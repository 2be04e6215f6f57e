#pragma once

#include "core/sql/dumplistener.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace larder
{
/// One thing that a dump of a server's roles and tablespaces makes.
struct GlobalsItem
{
    QString
        kind; ///< "role", "membership", "setting", "comment", "security label", "tablespace", "options", "privileges"
    QString name; ///< for people; with `kind` it tells items apart: "shop_owner", "shop_reader in shop_owner"
    QString role; ///< the role it belongs to, a member's for memberships; empty for other things
    QString tablespace; ///< the tablespace it belongs to
    QMap<QString, QString> values; ///< what is compared: "login" → "yes". Without the password
    QByteArray password; ///< hash; empty when the dump has none. Never shown
    QByteArray creation; ///< CREATE ROLE or TABLESPACE; empty for what is only set
    QList<QByteArray> statements; ///< that give it its values; they may hold a password
};

/// Reads what pg_dumpall writes about roles and tablespaces, with --globals-only or before the databases: those
/// statements that the gate calls the server's. What it does not know of them, what drops and everything else is noted
/// and belongs to no item, so that nothing of a forged file can run but what makes roles and tablespaces.
class GlobalsScript final : public DumpListener
{
public:
    /// Whether it began as a script of pg_dumpall.
    bool isGlobals() const { return m_isCluster; }
    /// In the order of the dump.
    const QList<GlobalsItem> &items() const { return m_items; }
    const GlobalsItem *find(const GlobalsItem &other) const;
    bool hasRole(const QString &name) const;
    bool hasTablespace(const QString &name) const;
    /// The first words of each statement that is none of pg_dumpall's.
    const QStringList &unknown() const { return m_unknown; }
    /// The same of what drops roles and tablespaces (--clean).
    const QStringList &drops() const { return m_drops; }
    /// The one it is written in.
    const QByteArray &encoding() const { return m_encoding; }

    void header(ScriptKind kind, qint64 offset) override;
    void statement(const SqlStatement &statement) override;

private:
    void noteEncoding(const QByteArray &text);
    bool take(const QByteArray &text);
    bool takeRole(const QByteArray &text);
    bool takeGrant(const QByteArray &text);
    bool takeTablespace(const QByteArray &text);
    bool takeWords(const QByteArray &text);
    GlobalsItem &item(const QString &kind, const QString &name);

    QList<GlobalsItem> m_items;
    QStringList m_unknown;
    QStringList m_drops;
    QByteArray m_encoding = "UTF8";
    bool m_isCluster = false;
    bool m_databases = false; ///< what follows is about databases
};
}
