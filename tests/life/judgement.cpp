#include "tests/life/judgement.h"

#include <QDate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder::life
{
namespace
{
class Judge
{
public:
    Judge(const World &world, const Model &before, const State &after, const QList<Deed> &deeds)
        : m_world(world), m_before(before), m_after(after), m_deeds(deeds)
    { }

    QStringList run()
    {
        exits();
        newBackups();
        lostBackups();
        databases();
        marks();
        listing();
        leftovers();
        sums();
        achievements();
        return m_complaints + m_after.problems;
    }

private:
    void complain(const QString &sentence) { m_complaints += sentence; }
    bool anyOf(const std::function<bool(const Deed &)> &holds) const
    {
        return std::any_of(m_deeds.begin(), m_deeds.end(), holds);
    }

    void exits();
    void newBackups();
    void newBackup(const QString &path, const BackupFile &file);
    void lostBackups();
    bool mayGo(const QString &path, const Cleaning &cleaning) const;
    qsizetype goodLeft(const QString &database) const;
    void databases();
    bool mayHold(const QString &database, const QString &content) const;
    void marks();
    void listing();
    bool deadLeftSomething() const;
    void leftovers();
    void sums();
    void achievements();

    const World &m_world;
    const Model &m_before;
    const State &m_after;
    const QList<Deed> &m_deeds;
    QStringList m_complaints;
};

void Judge::exits()
{
    for (const Deed &deed : m_deeds) {
        QSet<int> codes = codesOf(deed.fault, deed.plan);
        if (m_deeds.size() > 1)
            codes += 24; // busy
        if (deed.plan.needsRepository && m_before.state.backups.isEmpty())
            codes += {18, 23}; // before the first backup there is no repository
        if (!deed.endedAsTold() && (deed.ended.hung || deed.ended.signal != 0 || !codes.contains(deed.ended.code)))
            complain(u"%1 must not end so: %2"_s.arg(deed.plan.arguments.first(), deed.ended.described()));
    }
}

void Judge::newBackups()
{
    for (auto it = m_after.backups.begin(); it != m_after.backups.end(); ++it) {
        const auto old = m_before.state.backups.constFind(it.key());
        if (old == m_before.state.backups.constEnd())
            newBackup(it.key(), it.value());
        else if (old->hash != it->hash)
            complain(u"%1 was changed"_s.arg(it.key()));
    }
}

void Judge::newBackup(const QString &path, const BackupFile &file)
{
    const auto makes = [&](const Deed &deed) {
        return file.globals ? !deed.plan.backsUp.isEmpty() : deed.plan.backsUp.contains(file.database);
    };
    if (!anyOf(makes))
        complain(u"%1 appeared, which nobody asked for"_s.arg(path));
    if (!file.whole)
        complain(u"%1 is listed and not whole"_s.arg(path));
    const bool parts = anyOf([&](const Deed &deed) { return makes(deed) && deed.plan.backsUpParts; });
    if (!file.globals && !parts && m_before.contents.value(file.version) != m_before.contentOf(file.database))
        complain(u"%1 holds version %2, which %3 did not hold"_s.arg(path).arg(file.version).arg(file.database));
}

/// Whole backups that are there now, those just made included.
qsizetype Judge::goodLeft(const QString &database) const
{
    qsizetype left = 0;
    const bool parts = anyOf([](const Deed &deed) { return deed.plan.backsUpParts; });
    for (auto it = m_after.backups.begin(); it != m_after.backups.end(); ++it) {
        const bool isNew = !m_before.state.backups.contains(it.key());
        const bool good = isNew ? !parts && it->whole && !it->globals && it->version > 0 : m_before.isGood(it.key());
        left += good && it->database == database ? 1 : 0;
    }
    return left;
}

/// Rules of age look at the date that the name says.
bool Judge::mayGo(const QString &path, const Cleaning &cleaning) const
{
    const BackupFile &file = m_before.state.backups[path];
    if (m_before.marks.value(path).pinned)
        return false;
    const QDate date = QDate::fromString(file.date, Qt::ISODate);
    if (cleaning.youngest > 0 && date > QDate::currentDate().addDays(-cleaning.youngest + 1))
        return false;
    if (file.globals || !m_before.isGood(path))
        return true;
    return goodLeft(file.database) >= std::min<qsizetype>(cleaning.copies, m_before.goodOf(file.database).size());
}

void Judge::lostBackups()
{
    for (const QString &path : m_before.state.backups.keys()) {
        if (m_after.backups.contains(path))
            continue;
        const bool allowed
            = anyOf([&](const Deed &deed) { return deed.plan.cleans && mayGo(path, *deed.plan.cleans); });
        if (!allowed)
            complain(u"%1 is gone, and no rule lets it go"_s.arg(path));
    }
    for (const QString &database : m_before.liveDatabases()) {
        if (!m_before.goodOf(database).isEmpty() && goodLeft(database) == 0)
            complain(u"no whole backup of %1 is left"_s.arg(database));
    }
}

bool Judge::mayHold(const QString &database, const QString &content) const
{
    const bool somebodyDied = !m_before.dirty.isEmpty()
        || anyOf([](const Deed &deed) { return deed.plan.restores && deed.diedInTheMiddle(); });
    if (isScratch(database) || content == closed)
        return somebodyDied;
    if (m_before.pending.value(database).contains(content))
        return true;
    const QString original = originalOf(database);
    return anyOf([&](const Deed &deed) {
        return deed.plan.holds.value(database).contains(content)
            || (deed.plan.keeps.contains(original) && content == m_before.contentOf(original));
    });
}

void Judge::databases()
{
    QSet<QString> names;
    for (const State *state : {&m_before.state, &m_after})
        names += QSet<QString>(state->databases.keyBegin(), state->databases.keyEnd());
    for (const QString &database : names) {
        const QString content = m_after.databases.value(database, gone);
        if (isScratch(database) && content == gone)
            continue;
        if (content != m_before.contentOf(database) && !mayHold(database, content))
            complain(u"%1 held %2 and now %3"_s.arg(database, m_before.contentOf(database), content));
    }
    const bool tidied = anyOf([](const Deed &deed) { return deed.plan.restores && deed.succeeded(); });
    const bool mess = anyOf([](const Deed &deed) { return deed.plan.restores && !deed.succeeded(); });
    const bool othersDied = std::any_of(m_before.dirty.begin(), m_before.dirty.end(), [&](const QString &account) {
        return !anyOf([&](const Deed &deed) { return deed.plan.restores && deed.plan.account == account; });
    });
    for (const QString &database : m_after.databases.keys()) {
        if (tidied && !mess && !othersDied && (isScratch(database) || m_after.databases[database] == closed))
            complain(
                u"%1 (%2) was left by a killed one and not tidied up"_s.arg(database, m_after.databases[database]));
    }
}

/// Each of the two is as before or as one of the deeds set it; as a deed set it that succeeded.
void Judge::marks()
{
    for (const QString &path : m_after.listed.keys()) {
        const Listed found = m_after.listed[path];
        QList<bool> pins;
        QStringList notes;
        bool pinWasSet = false;
        bool noteWasSet = false;
        for (const Deed &deed : m_deeds) {
            const Marking marking = deed.plan.marks.value(path);
            if (marking.pinned)
                pins += *marking.pinned;
            if (marking.note)
                notes += *marking.note;
            pinWasSet = pinWasSet || (marking.pinned && deed.succeeded());
            noteWasSet = noteWasSet || (marking.note && deed.succeeded());
        }
        if (!pinWasSet)
            pins += m_before.marks.value(path).pinned;
        if (!noteWasSet)
            notes += m_before.marks.value(path).note;
        if ((!pins.contains(found.pinned) || !notes.contains(found.note)) && !m_before.vanished.contains(path))
            complain(
                u"%1 is now %2 with note “%3”"_s.arg(path, found.pinned ? u"pinned"_s : u"not pinned"_s, found.note));
    }
}

void Judge::listing()
{
    for (const QString &path : m_after.backups.keys()) {
        if (!m_after.listed.contains(path))
            complain(u"%1 is on the disk and not listed"_s.arg(path));
    }
    for (const QString &path : m_after.listed.keys()) {
        if (!m_after.backups.contains(path) && !m_before.vanished.contains(path))
            complain(u"%1 is listed and not on the disk"_s.arg(path));
    }
}

/// Somebody was killed, now or before, and nobody who may has tidied up since.
bool Judge::deadLeftSomething() const
{
    const auto tidied
        = [this](bool elsewhere) { return anyOf([elsewhere](const Deed &deed) { return deed.tidiesUp(elsewhere); }); };
    return anyOf([](const Deed &deed) { return deed.wasKilled(); }) || (m_before.writerDied && !tidied(false))
        || (m_before.writerDiedElsewhere && !tidied(true));
}

void Judge::leftovers()
{
    if (!m_after.leftovers.isEmpty() && !deadLeftSomething())
        complain(u"left behind: %1"_s.arg(m_after.leftovers.join(u", "_s)));
}

void Judge::sums()
{
    if (deadLeftSomething())
        return;
    for (const QString &path : m_after.wrongSums) {
        if (!m_before.damaged.contains(path) && !m_before.vanished.contains(path))
            complain(u"sha256sum -c fails for %1"_s.arg(path));
    }
}

void Judge::achievements()
{
    for (const Deed &deed : m_deeds) {
        if (deed.succeeded() && deed.plan.achieved)
            m_complaints += deed.plan.achieved(m_before, m_after);
    }
}
}

QStringList judge(const World &world, const Model &before, const State &after, const QList<Deed> &deeds)
{
    return Judge(world, before, after, deeds).run();
}

void learn(Model &model, const State &after, const QList<Deed> &deeds)
{
    for (const Deed &deed : deeds) {
        if (deed.plan.restores) {
            if (deed.diedInTheMiddle())
                model.dirty += deed.plan.account;
            else if (deed.succeeded())
                model.dirty -= deed.plan.account;
            for (const QString &database : after.databases.keys(closed))
                model.pending[database] += deed.plan.holds.value(database) + QStringList{model.contentOf(database)};
        }
        if (deed.tidiesUp(false))
            model.writerDied = false;
        if (deed.tidiesUp(true))
            model.writerDiedElsewhere = false;
        model.known = model.known || (deed.plan.account == admin && deed.plan.writes && deed.succeeded());
        for (const QString &path : after.backups.keys()) {
            if (deed.plan.backsUpParts && !after.backups[path].globals && !model.state.backups.contains(path))
                model.parts += path;
        }
    }
    for (const Deed &deed : deeds) {
        bool &died = deed.fault.isElsewhere() ? model.writerDiedElsewhere : model.writerDied;
        died = died || deed.wasKilled();
    }
    for (const QString &path : after.listed.keys())
        model.marks[path] = after.listed[path];
    for (const QString &path : after.databases.keys()) {
        if (after.databases[path] != closed)
            model.pending.remove(path);
    }
    model.state = after;
}
}
