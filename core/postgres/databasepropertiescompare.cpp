#include "core/base/translation.h"
#include "core/postgres/databaseproperties.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString describe(const DatabaseGrant &grant)
{
    const QString text = grant.grantable ? Engine::tr("%1 for %2 with grant option granted by %3")
                                         : Engine::tr("%1 for %2 granted by %3");
    return text.arg(grant.privilege, grant.grantee.isEmpty() ? u"PUBLIC"_s : grant.grantee, grant.grantor);
}

QString describe(const DatabaseSetting &setting)
{
    const QString value = setting.name + u" = "_s + setting.value;
    return setting.role.isEmpty() ? value : Engine::tr("%1 for role %2").arg(value, setting.role);
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
void compareSets(QStringList &differences, const QString &missing, const QString &tooMuch, const QList<Item> &expected,
                 const QList<Item> &actual)
{
    for (const Item &item : expected) {
        if (!actual.contains(item))
            differences.append(missing.arg(describe(item)));
    }
    for (const Item &item : actual) {
        if (!expected.contains(item))
            differences.append(tooMuch.arg(describe(item)));
    }
}

QString words(bool value) { return value ? Engine::tr("yes") : Engine::tr("no"); }
}

QStringList compareDatabaseProperties(const DatabaseProperties &expected, const DatabaseProperties &actual)
{
    QStringList differences;
    const auto compare = [&](const QString &what, const QString &wanted, const QString &found) {
        if (wanted != found)
            differences.append(Engine::tr("%1 is “%2” instead of “%3”.").arg(what, found, wanted));
    };
    compare(Engine::tr("The owner"), expected.owner, actual.owner);
    compare(Engine::tr("The encoding"), expected.encoding, actual.encoding);
    compare(Engine::tr("The locale provider"), expected.localeProvider, actual.localeProvider);
    compare(u"LC_COLLATE"_s, expected.collate, actual.collate);
    compare(u"LC_CTYPE"_s, expected.ctype, actual.ctype);
    compare(Engine::tr("The ICU locale"), expected.icuLocale, actual.icuLocale);
    compare(Engine::tr("The ICU rules"), expected.icuRules, actual.icuRules);
    compare(Engine::tr("The tablespace"), expected.tablespace, actual.tablespace);
    compare(Engine::tr("The connection limit"), QString::number(expected.connectionLimit),
            QString::number(actual.connectionLimit));
    compare(Engine::tr("“Is a template”"), words(expected.isTemplate), words(actual.isTemplate));
    compare(Engine::tr("“Allows connections”"), words(expected.allowConnections), words(actual.allowConnections));
    compare(Engine::tr("The comment"), expected.comment, actual.comment);
    compareSets(differences, Engine::tr("A privilege is missing: %1."), Engine::tr("A privilege is too much: %1."),
                grantsOf(expected), grantsOf(actual));
    compareSets(differences, Engine::tr("A setting is missing: %1."), Engine::tr("A setting is too much: %1."),
                expected.settings, actual.settings);
    compareSets(differences, Engine::tr("A security label is missing: %1."),
                Engine::tr("A security label is too much: %1."), expected.securityLabels, actual.securityLabels);
    return differences;
}
}
