#include "tests/ui/dialogfixture.h"

#include "core/job/job.h"
#include "core/postgres/connectionparams.h"
#include "core/repository/backupname.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScopeGuard>

#include <QScrollArea>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <atomic>

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
/// The dates in these tests are written as read in Berlin, wherever the tests run; set before anybody asks for it.
[[maybe_unused]] const bool inBerlin = qputenv("TZ", "Europe/Berlin");

std::atomic<int> waitingJobs = 0; ///< in runUntilCancelled()

class CannedJob final : public Job
{
public:
    CannedJob(JobSpec spec, DialogFixture::Behaviour behaviour)
        : m_spec(std::move(spec)), m_behaviour(std::move(behaviour))
    { }
    void run(JobContext &context) override
    {
        if (m_behaviour)
            m_behaviour(m_spec, context);
    }

private:
    JobSpec m_spec;
    DialogFixture::Behaviour m_behaviour;
};

Manifest manifestFor(const QString &database, const QDateTime &started, ProofLevel proof, bool pinned)
{
    Manifest manifest;
    manifest.larderVersion = u"0.1.0"_s;
    manifest.runId = u"c0ffee00-0000-4000-8000-000000000001"_s;
    manifest.database = database;
    manifest.serverVersion = u"15.20"_s;
    manifest.clientVersion = u"15.20"_s;
    manifest.started = started;
    manifest.finished = started.addSecs(42);
    manifest.snapshotAt = started;
    manifest.fileBytes = 3;
    manifest.rawBytes = 3'400'000'000;
    manifest.members = 1;
    manifest.sha256 = QByteArray(64, 'a');
    for (int level = 1; level <= static_cast<int>(proof); ++level)
        manifest.addProof({static_cast<ProofLevel>(level), started.addDays(1), u"larder-cli verify"_s, u"host"_s});
    manifest.pinned = pinned;
    return manifest;
}
}

DialogFixture::DialogFixture()
    : m_clock(std::make_shared<FakeClock>(QDateTime({2026, 5, 5}, {10, 0}, Qt::UTC))),
      m_profiles(m_dir.file(u"servers.json"_s))
{
    ServerProfile profile;
    profile.name = u"prod-1"_s;
    profile.address.name = profile.name;
    profile.address.host = u"db.example"_s;
    profile.repository = repository();
    m_profiles.save(profile);
    Repository::openOrCreate(repository());
    const Services made = services();
    m_catalogue = std::make_unique<Catalogue>(made.catalogueFile);
    m_controller = std::make_unique<JobController>(made);
    QObject::connect(m_controller.get(), &JobController::started, m_controller.get(), [this] { ++m_running; });
    QObject::connect(m_controller.get(), &JobController::finished, m_controller.get(), [this] { --m_running; });
    onJob(u"inspect"_s, [](const JobSpec &, JobContext &context) { context.conclude(u"seen"_s, inspection()); });
}

DialogFixture::~DialogFixture() = default;

Services DialogFixture::services()
{
    Services services;
    services.clock = m_clock;
    services.catalogueFile = m_dir.file(u"catalogue.sqlite"_s);
    services.journalDir = m_dir.file(u"journal"_s);
    services.clientTools = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_findTools ? m_findTools() : QList<ClientTools>();
    };
    services.listedDatabases = [](const ServerAddress &) { return QStringList(); };
    services.resolveServer = [](const ServerAddress &address) { return ConnectionParams::resolve(address, {}); };
    services.makeJob = [this](const JobSpec &spec) -> std::unique_ptr<Job> {
        const std::scoped_lock lock(m_mutex);
        m_started += spec;
        const auto found = m_behaviour.find(kindOf(spec));
        return std::make_unique<CannedJob>(spec, found == m_behaviour.end() ? Behaviour() : found->second);
    };
    return services;
}

void DialogFixture::onJob(const QString &kind, Behaviour behaviour)
{
    const std::scoped_lock lock(m_mutex);
    m_behaviour[kind] = std::move(behaviour);
}

void DialogFixture::onClientTools(std::function<QList<ClientTools>()> find)
{
    const std::scoped_lock lock(m_mutex);
    m_findTools = std::move(find);
}

QList<JobSpec> DialogFixture::started(const QString &kind) const
{
    const std::scoped_lock lock(m_mutex);
    QList<JobSpec> specs;
    std::copy_if(m_started.begin(), m_started.end(), std::back_inserter(specs),
                 [&](const JobSpec &spec) { return kindOf(spec) == kind; });
    return specs;
}

BackupRecord DialogFixture::addBackup(const QString &database, const QDateTime &startedUtc, ProofLevel proof,
                                      bool pinned)
{
    const QDateTime local = startedUtc.toTimeZone(m_clock->zone());
    Manifest manifest = manifestFor(database, startedUtc, proof, pinned);
    manifest.fileName = backupBaseName(database, local) + fileSuffix(BackupFormat::PlainGzip);
    const QString folder = u"backups/"_s + dateFolderName(local) + u'/';
    m_dir.write(folder + manifest.fileName, "sql");
    m_dir.write(folder + manifestNameFor(manifest.fileName), toJson(manifest));
    const Repository opened = Repository::open(repository());
    m_catalogue->refresh(opened, true);
    const auto record = m_catalogue->backup(opened.path(), dateFolderName(local) + u'/' + manifest.fileName);
    if (!record)
        qFatal("the backup of the fixture is not in the catalogue");
    return *record;
}

QJsonObject inspection()
{
    const auto database = [](const QString &name, qint64 bytes, bool isTemplate = false) {
        return QJsonObject{{u"name"_s, name},
                           {u"bytes"_s, bytes},
                           {u"owner"_s, u"ann"_s},
                           {u"canConnect"_s, true},
                           {u"isTemplate"_s, isTemplate}};
    };
    return {{u"serverVersion"_s, u"15.20"_s},
            {u"versionNum"_s, 150020},
            {u"tls"_s, true},
            {u"user"_s, u"ann"_s},
            {u"superuser"_s, false},
            {u"canCreateDb"_s, true},
            {u"isStandby"_s, false},
            {u"tools"_s, QJsonObject{{u"version"_s, u"15.20"_s}, {u"binDir"_s, u"/usr/lib/postgresql/15/bin"_s}}},
            {u"databases"_s,
             QJsonArray{database(u"shop"_s, 12'400'000'000), database(u"crm"_s, 551'000'000),
                        database(u"postgres"_s, 7'500'000), database(u"template1"_s, 7'500'000, true)}},
            {u"listed"_s, QJsonArray{}}};
}

bool DialogFixture::isAtRest() const
{
    const int waiting = waitingJobs;
    return m_running == waiting && QThreadPool::globalInstance()->activeThreadCount() == 0;
}

void settle(const std::function<bool()> &atRest)
{
    const auto allDone = [&atRest] {
        for (int pass = 0; pass < 3; ++pass) { // what was posted may post
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
            if (!atRest())
                return false;
        }
        return true;
    };
    if (!QTest::qWaitFor(allDone, 60'000))
        qFatal("the windows do not settle");
}

namespace
{
/// A search begins when the typing pauses: a timer that ends once, of a window.
bool awaitsAPause()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::any_of(windows.begin(), windows.end(), [](QWidget *window) {
        const QList<QTimer *> timers = window->findChildren<QTimer *>();
        return window->isVisible() && std::any_of(timers.begin(), timers.end(), [](QTimer *timer) {
                   return timer->isSingleShot() && timer->isActive();
               });
    });
}
}

void settle(const JobController &jobs)
{
    settle([&jobs] {
        QGuiApplication::sync(); // a window that is to have the keyboard has it
        return jobs.isIdle() && !awaitsAPause() && QThreadPool::globalInstance()->activeThreadCount() == 0;
    });
}

void runUntilCancelled(JobContext &context)
{
    ++waitingJobs;
    const auto goOn = qScopeGuard([] { --waitingJobs; });
    for (;;) {
        context.token().throwIfCancelled();
        QThread::msleep(1); // between two looks: a token can only be asked
    }
}

std::optional<Secret> FakeSecrets::read(const QString &key)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_secrets.find(key);
    return found == m_secrets.end() ? std::nullopt : std::optional(found->second);
}

void FakeSecrets::write(const QString &key, const Secret &secret)
{
    if (!isAvailable())
        throw Error(ErrorCode::SecretStoreFailed, m_unavailable);
    const std::scoped_lock lock(m_mutex);
    m_secrets.insert_or_assign(key, secret);
}

void FakeSecrets::remove(const QString &key)
{
    const std::scoped_lock lock(m_mutex);
    m_secrets.erase(key);
}

QByteArray FakeSecrets::passwordOf(const QString &key)
{
    const auto secret = read(key);
    return secret ? secret->reveal() : QByteArray();
}

QAbstractButton *buttonWith(QWidget &window, const QString &text)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

bool shows(QWidget &window, const QString &text)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && (label->text().contains(text) || label->accessibleName().contains(text)))
            return true;
    }
    return false;
}

void open(QWidget &window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not get the keyboard");
}

QWidget *keyboard()
{
    // A popup gets every key, whether it is the active window or not.
    const QWidget *popup = QApplication::activePopupWidget();
    QWidget *window = popup ? popup->window() : QApplication::activeWindow();
    QWidget *focus = popup ? popup->focusWidget() : QApplication::focusWidget();
    return focus ? focus : window;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = keyboard();
    QTest::keyClick(target, key, modifiers);
    // A button reached by its mnemonic is seen going down and clicks when it comes up again.
    const auto isDown = [](const QAbstractButton *button) { return button->isDown(); };
    const auto allUp = [target = QPointer<QWidget>(target), isDown] {
        if (!target)
            return true;
        const auto buttons = target->window()->findChildren<QAbstractButton *>();
        return std::none_of(buttons.begin(), buttons.end(), isDown);
    };
    if (modifiers == Qt::AltModifier && !QTest::qWaitFor(allUp))
        qFatal("a button stays down");
}

void type(const QString &text)
{
    for (const QChar letter : text) {
        if (letter.unicode() < 128)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        else // as an input method does: such letters have no key of their own
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, letter, Qt::NoModifier);
    }
}

bool tabTo(QWidget *widget)
{
    for (int i = 0; i < 60 && QApplication::focusWidget() != widget; ++i)
        press(Qt::Key_Tab);
    return QApplication::focusWidget() == widget;
}

QString firstNameless(QWidget &window)
{
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractItemView *>(widget)
            || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
        const bool isPart = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()); // speaks with its parent's name
        if (!isField || isPart || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->parent()->objectName();
    }
    return {};
}

namespace
{
const QScrollArea *scrollAreaOf(const QWidget *widget)
{
    const QWidget *each = widget->parentWidget();
    while (each && !qobject_cast<const QScrollArea *>(each))
        each = each->parentWidget();
    return qobject_cast<const QScrollArea *>(each);
}

/// Where both lie in the window. What scrolls lies where its area is for everything outside of it.
std::pair<QRect, QRect> placesOf(const QWidget *one, const QWidget *other, const QWidget &window)
{
    if (const QScrollArea *area = scrollAreaOf(one), *second = scrollAreaOf(other); area != second) {
        one = area ? area : one;
        other = second ? second : other;
    }
    const auto placeOf
        = [&window](const QWidget *widget) { return QRect(widget->mapTo(&window, QPoint(0, 0)), widget->size()); };
    return {placeOf(one), placeOf(other)};
}
}

QWidget *partOf(QWidget *widget, const QWidget &window)
{
    while (qobject_cast<const QMainWindow *>(&window) && widget->parentWidget() && widget->parentWidget() != &window)
        widget = widget->parentWidget();
    return qobject_cast<const QMainWindow *>(&window) ? widget : nullptr;
}

QString firstOutOfOrder(QWidget &window)
{
    const auto nameOf = [](const QWidget *widget) {
        const QString name
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))->text(QAccessible::Name);
        return QString::fromLatin1(widget->metaObject()->className()) + u' ' + name;
    };
    QList<QWidget *> passed;
    for (QWidget *next = keyboard(); next && !passed.contains(next); next = keyboard()) {
        passed += next;
        press(Qt::Key_Tab);
    }
    const auto first = std::min_element(passed.begin(), passed.end(), [&](QWidget *a, QWidget *b) {
        const auto [one, other] = placesOf(a, b, window);
        return one.bottom() < other.top() || (one.top() <= other.bottom() && one.left() < other.left());
    });
    std::rotate(passed.begin(), first, passed.end());
    for (int i = 1; i < passed.size(); ++i) {
        if (partOf(passed.at(i), window) != partOf(passed.at(i - 1), window))
            continue;
        const auto [before, after] = placesOf(passed.at(i - 1), passed.at(i), window);
        if (after.bottom() < before.top()
            || (after.top() <= before.bottom() && before.top() <= after.bottom() && after.left() < before.left()))
            return nameOf(passed.at(i - 1)) + u" before "_s + nameOf(passed.at(i));
    }
    return {};
}

void shoot(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("LARDER_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    settle([] { return true; }); // what was posted is drawn too
    window.grab().save(folder + u'/' + name + u".png"_s);
}

int runDialogTest(int argc, char **argv, const std::function<QObject *()> &make)
{
    const TempDir home;
    qputenv("LARDER_HOME", home.path().toUtf8());
    qunsetenv("BACKUP_DIR");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const bool dark = qEnvironmentVariable("LARDER_SCREENSHOT_THEME") == "dark"_L1;
    applyTheme(application, dark ? Theme::Dark : Theme::Light);
    const std::unique_ptr<QObject> test(make());
    return QTest::qExec(test.get(), argc, argv);
}
}
