#include "core/postgres/databaseproperties.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString describe(const DatabaseGrant &grant)
{
    return u"%1 for %2%3 granted by %4"_s.arg(grant.privilege, grant.grantee.isEmpty() ? u"PUBLIC"_s : grant.grantee,
                                              grant.grantable ? u" with grant option"_s : QString(), grant.grantor);
}

QString describe(const DatabaseSetting &setting)
{
    return u"%1 = %2%3"_s.arg(setting.name, setting.value,
                              setting.role.isEmpty() ? QString() : u" for role "_s + setting.role);
}

QString describe(const SecurityLabel &label) { return label.provider + u": "_s + label.label; }

/// What a missing ACL stands for (PostgreSQL documentation, "Privileges").
QList<DatabaseGrant> grantsOf(const DatabaseProperties &properties)
{
    const QString owner = properties.owner;
    const QList<DatabaseGrant> builtIn{{owner, {}, u"TEMPORARY"_s, false},
                                       {owner, {}, u"CONNECT"_s, false},
                                       {owner, owner, u"CREATE"_s, false},
                                       {owner, owner, u"TEMPORARY"_s, false},
                                       {owner, owner, u"CONNECT"_s, false}};
    return properties.acl.value_or(builtIn);
}

template <typename Item>
void compareSets(QStringList &differences, const QString &what, const QList<Item> &expected, const QList<Item> &actual)
{
    for (const Item &item : expected) {
        if (!actual.contains(item))
            differences.append(u"%1 missing: %2."_s.arg(what, describe(item)));
    }
    for (const Item &item : actual) {
        if (!expected.contains(item))
            differences.append(u"%1 too much: %2."_s.arg(what, describe(item)));
    }
}

QString words(bool value) { return value ? u"yes"_s : u"no"_s; }
}

QStringList compareDatabaseProperties(const DatabaseProperties &expected, const DatabaseProperties &actual)
{
    QStringList differences;
    const auto compare = [&](const QString &what, const QString &wanted, const QString &found) {
        if (wanted != found)
            differences.append(u"%1 is “%2” instead of “%3”."_s.arg(what, found, wanted));
    };
    compare(u"The owner"_s, expected.owner, actual.owner);
    compare(u"The encoding"_s, expected.encoding, actual.encoding);
    compare(u"The locale provider"_s, expected.localeProvider, actual.localeProvider);
    compare(u"LC_COLLATE"_s, expected.collate, actual.collate);
    compare(u"LC_CTYPE"_s, expected.ctype, actual.ctype);
    compare(u"The ICU locale"_s, expected.icuLocale, actual.icuLocale);
    compare(u"The ICU rules"_s, expected.icuRules, actual.icuRules);
    compare(u"The tablespace"_s, expected.tablespace, actual.tablespace);
    compare(u"The connection limit"_s, QString::number(expected.connectionLimit),
            QString::number(actual.connectionLimit));
    compare(u"“Is a template”"_s, words(expected.isTemplate), words(actual.isTemplate));
    compare(u"“Allows connections”"_s, words(expected.allowConnections), words(actual.allowConnections));
    compare(u"The comment"_s, expected.comment, actual.comment);
    compareSets(differences, u"A privilege is"_s, grantsOf(expected), grantsOf(actual));
    compareSets(differences, u"A setting is"_s, expected.settings, actual.settings);
    compareSets(differences, u"A security label is"_s, expected.securityLabels, actual.securityLabels);
    return differences;
}
}
