#include "core/job/databasechoice.h"

#include "core/base/translation.h"
#include "core/job/databasepattern.h"
#include "core/policy/databasenames.h"

#include <QSet>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
class Chooser
{
public:
    Chooser(const QList<DatabaseInfo> &inventory, const QStringList &exclude)
        : m_inventory(inventory), m_exclude(exclude)
    { }

    void takeEvery()
    {
        for (const DatabaseInfo &database : m_inventory)
            takeUnnamed(database);
    }

    void take(const QString &word)
    {
        if (isThere(word))
            takeNamed(word);
        else if (isPattern(word))
            takeMatching(word);
        else if (!m_choice.missing.contains(word))
            m_choice.missing.append(word);
    }

    /// A database that one word passes over may be named by another.
    DatabaseChoice finished()
    {
        m_choice.passedOver.removeIf(
            [this](const PassedOverDatabase &database) { return m_seen.contains(database.name); });
        m_choice.copies.removeIf([this](const QString &name) { return m_named.contains(name); });
        return m_choice;
    }

private:
    bool isThere(const QString &name) const
    {
        return std::any_of(m_inventory.begin(), m_inventory.end(),
                           [&](const DatabaseInfo &database) { return database.name == name; });
    }

    void takeNamed(const QString &name)
    {
        m_named.insert(name);
        if (matchesAny(name, m_exclude))
            passOver(name, PassedOver::Excluded);
        else
            add(name);
    }

    void takeMatching(const QString &pattern)
    {
        bool matched = false;
        for (const DatabaseInfo &database : m_inventory) {
            if (!matchesAny(database.name, {pattern}))
                continue;
            matched = true;
            takeUnnamed(database);
        }
        if (!matched)
            m_choice.unmatched.append(pattern);
    }

    void takeUnnamed(const DatabaseInfo &database)
    {
        if (const std::optional<PassedOver> reason = whyNot(database))
            return passOver(database.name, *reason);
        if (add(database.name) && hasOriginal(database.name, isCopyOf))
            m_choice.copies.append(database.name);
    }

    std::optional<PassedOver> whyNot(const DatabaseInfo &database) const
    {
        if (database.isTemplate)
            return PassedOver::Template;
        if (database.name == "postgres"_L1)
            return PassedOver::Maintenance;
        if (isScratchDatabase(database.name))
            return PassedOver::Scratch;
        if (hasOriginal(database.name, isKeptDatabaseOf))
            return PassedOver::Kept;
        if (matchesAny(database.name, m_exclude))
            return PassedOver::Excluded;
        if (!database.allowsConnections || !database.mayConnect || database.isInvalid)
            return PassedOver::Closed;
        return {};
    }

    bool hasOriginal(const QString &name, bool (*isMadeFrom)(const QString &, const QString &)) const
    {
        if (name.isEmpty() || !name.back().isDigit()) // as all such names; looking at every pair would take long
            return false;
        return std::any_of(m_inventory.begin(), m_inventory.end(), [&](const DatabaseInfo &database) {
            return database.name != name && isMadeFrom(name, database.name);
        });
    }

    bool add(const QString &name)
    {
        if (m_seen.contains(name))
            return false;
        m_seen.insert(name);
        m_choice.chosen.append(name);
        return true;
    }

    void passOver(const QString &name, PassedOver reason)
    {
        if (const PassedOverDatabase one{name, reason}; !m_choice.passedOver.contains(one))
            m_choice.passedOver.append(one);
    }

    const QList<DatabaseInfo> &m_inventory;
    const QStringList &m_exclude;
    QSet<QString> m_seen; ///< chosen
    QSet<QString> m_named;
    DatabaseChoice m_choice;
};
}

QString toString(PassedOver reason)
{
    switch (reason) {
    case PassedOver::Excluded: return u"excluded"_s;
    case PassedOver::Template: return u"template"_s;
    case PassedOver::Maintenance: return u"maintenance"_s;
    case PassedOver::Closed: return u"closed"_s;
    case PassedOver::Kept: return u"kept"_s;
    case PassedOver::Scratch: return u"scratch"_s;
    }
    Q_UNREACHABLE();
}

QString wordsOf(PassedOver reason)
{
    switch (reason) {
    case PassedOver::Excluded: return Engine::tr("left out by a pattern");
    case PassedOver::Template: return Engine::tr("a template");
    case PassedOver::Maintenance: return Engine::tr("saved only when named");
    case PassedOver::Closed: return Engine::tr("it takes no connections of yours");
    case PassedOver::Kept: return Engine::tr("kept for undo by a restore");
    case PassedOver::Scratch: return Engine::tr("scratch database of a restore or drill");
    }
    Q_UNREACHABLE();
}

DatabaseChoice chooseDatabases(const QList<DatabaseInfo> &inventory, const QStringList &wanted,
                               const QStringList &exclude)
{
    Chooser chooser(inventory, exclude);
    if (wanted.isEmpty())
        chooser.takeEvery();
    for (const QString &word : wanted)
        chooser.take(word);
    return chooser.finished();
}

DatabaseChoice chooseAmongSaved(const QList<BackupRecord> &backups, const QStringList &wanted,
                                const QStringList &exclude)
{
    QSet<QString> names;
    for (const BackupRecord &backup : backups) {
        if (!backup.isGlobals)
            names.insert(backup.database);
    }
    QStringList sorted = names.values();
    sorted.sort();
    QList<DatabaseInfo> inventory;
    for (const QString &name : std::as_const(sorted)) {
        DatabaseInfo info;
        info.name = name;
        inventory.append(info);
    }
    DatabaseChoice choice = chooseDatabases(inventory, wanted, exclude);
    // Somebody has named it, or it would have no backup.
    const auto isMaintenance
        = [](const PassedOverDatabase &database) { return database.reason == PassedOver::Maintenance; };
    if (wanted.isEmpty() && choice.passedOver.removeIf(isMaintenance))
        choice.chosen.append(u"postgres"_s);
    return choice;
}

QStringList closedThoughSaved(const DatabaseChoice &choice, const QList<BackupRecord> &backups)
{
    QStringList names;
    for (const PassedOverDatabase &database : choice.passedOver) {
        const auto isOfIt
            = [&](const BackupRecord &backup) { return !backup.isGlobals && backup.database == database.name; };
        if (database.reason == PassedOver::Closed && std::any_of(backups.begin(), backups.end(), isOfIt))
            names.append(database.name);
    }
    return names;
}

QStringList databasesToProtect(const DatabaseChoice &choice)
{
    QStringList names = choice.chosen;
    names.removeIf([&](const QString &name) { return choice.copies.contains(name); });
    return names + choice.missing;
}
}
