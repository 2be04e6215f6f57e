#pragma once

#include "tests/life/circumstances.h"
#include "tests/life/program.h"
#include "tests/support/testserver.h"

#include <QTemporaryDir>

namespace larder::life
{
/// Whose catalogue, settings and journals: a folder each. All but "nobody" are root.
inline const QString admin = QStringLiteral("admin");
inline const QString office = QStringLiteral("office");
inline const QString stranger = QStringLiteral("nobody");

/// The machine that Larder lives on: a server, a disk for the backups and one for what accounts keep, each a file
/// system of its own that can be full, and the real programs. In namespaces of its own, so that nothing of it stays.
class World
{
public:
    /// `keep`: the folder stays when the world ends.
    explicit World(bool keep);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    bool start();
    /// What is on the disks stays in folder() when the world ends.
    void keep() { m_folder.setAutoRemove(false); }
    /// Root can mount; without mounts there are no full disks, read-only ones or other machines.
    bool hasMounts() const { return m_hasMounts; }
    bool hasClock() const { return !m_fakeTime.isEmpty(); }
    /// Whether user nobody can run larder-cli here.
    bool hasStranger() const { return m_hasStranger; }
    bool hasWindow() const;

    QString folder() const { return m_folder.path(); }
    QString disk() const { return folder() + QStringLiteral("/disk"); }
    QString repository() const { return disk() + QStringLiteral("/backups"); }
    QString outputs() const { return folder() + QStringLiteral("/outputs"); }
    QString emptyFolder() const { return folder() + QStringLiteral("/empty"); }
    QString home(const QString &account) const { return homes() + u'/' + account; }
    QString homes() const { return folder() + QStringLiteral("/homes"); }
    test::TestServer &server() { return m_server; }

    /// larder-cli, at work.
    std::unique_ptr<Program> larder(const QStringList &arguments, const QString &account,
                                    const Circumstances &circumstances = {});
    /// A window that does what larder-cli would do with these arguments.
    std::unique_ptr<Program> windowJob(const QStringList &arguments, const QString &account,
                                       const Circumstances &circumstances = {});
    /// The window, looking at the repository with the state of `admin`; null where it is not built.
    std::unique_ptr<Program> window();
    /// A tool of PostgreSQL's; the database is told by the environment, which takes every name as it is.
    Ended tool(const QString &name, const QStringList &arguments, const QString &database,
               const QByteArray &input = {});
    /// The output of psql -X -q -A -t without stopping at errors.
    QByteArray psql(const QString &database, const QByteArray &script);

    /// Leaves `bytes` free on the disk at `mountPoint`.
    void fill(const QString &mountPoint, qint64 bytes);
    void empty(const QString &mountPoint);
    /// Everything in the repository may be read by everybody, as on a snapshot.
    void letEverybodyRead();
    /// Kills and starts the server, as by a crash.
    void crashServer();

    /// Processes that are no longer anybody's child but ours, and are none that we know.
    QStringList strays(const QList<qint64> &known);

private:
    bool mountDisks();
    void writeMachine();
    QMap<QByteArray, QByteArray> variables(const QString &account) const;
    QMap<QByteArray, QByteArray> variables(const QString &account, const Circumstances &circumstances) const;
    Places places() const;

    QTemporaryDir m_folder;
    bool m_hasMounts;
    QString m_fakeTime; ///< the library
    bool m_hasStranger = false;
    test::TestServer m_server;
};
}
