#pragma once

#include "core/catalogue/catalogue.h"
#include "core/job/jobcontext.h"
#include "core/profile/profilestore.h"
#include "core/profile/secretstore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempdir.h"
#include "ui/jobs/jobcontroller.h"

#include <QWidget>
#include <map>
#include <mutex>

class QAbstractButton;

namespace larder::test
{
/// What dialogs stand on, with jobs that do what a test says: a repository, a catalogue, a saved server "prod-1", and a
/// clock at 5 May 2026, 10:00 UTC.
class DialogFixture
{
public:
    using Behaviour = std::function<void(const JobSpec &, JobContext &)>;

    DialogFixture();
    ~DialogFixture();

    /// What jobs of this kind do from now on; without it they succeed at once.
    void onJob(const QString &kind, Behaviour behaviour);
    /// What is installed; without it nothing is. Called from any thread.
    void onClientTools(std::function<QList<ClientTools>()> find);
    /// The specs of the jobs of this kind so far.
    QList<JobSpec> started(const QString &kind) const;

    JobController &controller() { return *m_controller; }
    Catalogue &catalogue() { return *m_catalogue; }
    ProfileStore &profiles() { return m_profiles; }
    QString repository() const { return m_dir.file(QStringLiteral("backups")); }
    ServerProfile profile() const { return m_profiles.get(QStringLiteral("prod-1")); }
    QDateTime now() const { return m_clock->nowUtc(); }
    /// Every job has ended or waits in runUntilCancelled(), and no pool thread works.
    bool isAtRest() const;

    /// Puts a backup with a manifest into the repository and the catalogue.
    BackupRecord addBackup(const QString &database, const QDateTime &startedUtc,
                           ProofLevel proof = ProofLevel::Identical, bool pinned = false);

private:
    Services services();

    TempDir m_dir;
    std::shared_ptr<FakeClock> m_clock;
    ProfileStore m_profiles;
    mutable std::mutex m_mutex;
    std::map<QString, Behaviour> m_behaviour;
    std::function<QList<ClientTools>()> m_findTools;
    QList<JobSpec> m_started;
    int m_running = 0; ///< jobs whose end was not told yet
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<JobController> m_controller;
};

/// An inspect job's result: the databases shop (12.4 GB), crm, postgres and template1.
QJsonObject inspection();
/// Fails the job until the test is done with it: runs until cancelled.
void runUntilCancelled(JobContext &context);

/// A keychain in memory, or none at all.
class FakeSecrets final : public SecretStore
{
public:
    explicit FakeSecrets(QString unavailable = {}) : m_unavailable(std::move(unavailable)) { }
    bool isAvailable() override { return m_unavailable.isEmpty(); }
    QString unavailableReason() override { return m_unavailable; }
    std::optional<Secret> read(const QString &key) override;
    void write(const QString &key, const Secret &secret) override;
    void remove(const QString &key) override;
    QByteArray passwordOf(const QString &key);

private:
    const QString m_unavailable;
    std::mutex m_mutex;
    std::map<QString, Secret> m_secrets;
};

/// The visible button with this text, mnemonics left out; null when there is none.
QAbstractButton *buttonWith(QWidget &window, const QString &text);
/// Whether a visible label or line of the window holds `text`.
bool shows(QWidget &window, const QString &text);
/// Waits until `atRest` is true and stays so when all that was posted meanwhile is done; ends the test when that does
/// not happen within a minute.
void settle(const std::function<bool()> &atRest);
/// The same until no job runs, no pool thread works and no window waits for a pause in what somebody does.
void settle(const JobController &jobs);
/// Shows the window and waits until it has the keyboard.
void open(QWidget &window);
/// What a key goes to: what has the focus in the open popup or in the active window, else that window itself.
QWidget *keyboard();
/// Sends a key to where the keyboard is.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(const QString &text);
/// Moves with Tab until `widget` has the keyboard; false when it cannot be reached.
bool tabTo(QWidget *widget);
/// Every field and button that takes the keyboard has a name for screen readers; gives the first that has none.
QString firstNameless(QWidget &window);

/// The bar, the dock or the middle of a main window that holds `widget`; null in other windows.
QWidget *partOf(QWidget *widget, const QWidget &window);
/// Tab goes through the window, or through each part of a main window, in reading order, line by line; gives the first
/// two that stand the wrong way round.
QString firstOutOfOrder(QWidget &window);

/// Leaves a picture of the window in the folder LARDER_SCREENSHOTS, if that is set.
void shoot(QWidget &window, const QString &name);
/// Runs a test class with Fusion, our icons and folders of its own. LARDER_SCREENSHOT_THEME may be "dark".
int runDialogTest(int argc, char **argv, const std::function<QObject *()> &make);
}

#define LARDER_DIALOG_TEST(Class)                                                                                      \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        return larder::test::runDialogTest(argc, argv, [] { return new Class; });                                      \
    }
