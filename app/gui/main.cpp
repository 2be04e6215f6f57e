#include "core/base/allocator.h"
#include "core/base/coredumps.h"
#include "core/base/product.h"
#include "core/base/writesignals.h"
#include "core/profile/keychainstore.h"
#include "core/recipes/productionservices.h"
#include "desktop.h"
#include "startoptions.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/memory/language.h"
#include "ui/memory/settings.h"
#include "ui/messages/commandwords.h"
#include "ui/session/session.h"
#include "ui/window/mainwindow.h"
#include "ui/window/singleinstance.h"
#include "ui/window/windowcommands.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QScopeGuard>
#include <QThreadPool>
#include <QTimer>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
void nameApplication()
{
    QApplication::setApplicationName(QLatin1StringView(product::name));
    QApplication::setApplicationVersion(QLatin1StringView(product::version));
    QGuiApplication::setApplicationDisplayName(QLatin1StringView(product::name));
    QGuiApplication::setDesktopFileName(QLatin1StringView(product::id));
}

Theme savedTheme() { return themeFromString(settings().value(settingsKey::theme).toString()).value_or(Theme::System); }

/// Qt ends the process with abort() and advice about reinstalling when it reaches no display.
void explainMissingDisplay(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    fputs(qPrintable(text + u'\n'), stderr);
    if (type != QtFatalMsg)
        return;
    fputs("larder: The window needs a display (DISPLAY or WAYLAND_DISPLAY); larder-cli does the same work without.\n",
          stderr);
    std::_Exit(static_cast<int>(ErrorCode::Usage));
}

/// Saves a picture of the window as soon as nothing is left to do, and ends the program.
void takePictureWhenIdle(MainWindow &window, const QString &file)
{
    const auto take = [&window, file] {
        const bool saved = window.grab().save(file, "PNG");
        if (!saved)
            fputs(qPrintable(u"Cannot write %1.\n"_s.arg(file)), stderr);
        QApplication::exit(saved ? 0 : static_cast<int>(ErrorCode::FileAccess));
    };
    // A timer of 0 ms comes after every posted event, layouts included.
    QObject::connect(&window.session(), &Session::settled, &window,
                     [&window, take] { QTimer::singleShot(0, &window, take); });
    window.session().tellWhenSettled();
}

void showPlace(MainWindow &window, const StartOptions &options)
{
    if (options.demo)
        window.commands().startDemo();
    else if (options.path.isEmpty() || !QFileInfo(options.path).isDir())
        window.session().openLast();
}

/// For a window that is open already.
QJsonObject wishFrom(const StartOptions &options)
{
    return {{u"demo"_s, options.demo},
            {u"path"_s, options.path.isEmpty() ? QString() : QFileInfo(options.path).absoluteFilePath()},
            {u"token"_s, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")}};
}

void fulfil(const QJsonObject &wish, MainWindow &window)
{
    // Without the token of the start that asks, Wayland lets no window come up by itself (xdg-activation).
    if (const QString token = wish[u"token"_s].toString(); !token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    window.comeUp();
    if (wish[u"demo"_s].toBool())
        window.commands().startDemo();
    if (const QString path = wish[u"path"_s].toString(); !path.isEmpty())
        window.commands().openPath(path);
}

int run(QApplication &application, const StartOptions &options)
{
    SingleInstance instance(SingleInstance::socketOf(SingleInstance::currentDisplay()));
    if (options.screenshot.isEmpty() && instance.handOver(wishFrom(options)))
        return 0;
    JobController jobs(productionServices());
    Catalogue catalogue(jobs.services().catalogueFile);
    ProfileStore profiles;
    KeychainStore secrets;
    // A locked keyring may still be asking when the last window is gone.
    const auto lastAnswers = qScopeGuard([] { QThreadPool::globalInstance()->waitForDone(); });
    MainWindow window(jobs, catalogue, profiles, secrets);
    const Desktop desktop(jobs, window);
    QObject::connect(&instance, &SingleInstance::asked, &window,
                     [&window](const QJsonObject &wish) { fulfil(wish, window); });
    if (options.size.isValid())
        window.resize(options.size);
    showPlace(window, options);
    window.show();
    if (!options.path.isEmpty())
        window.commands().openPath(options.path);
    if (!options.screenshot.isEmpty())
        takePictureWhenIdle(window, options.screenshot);
    return application.exec();
}
}
}

int main(int argc, char *argv[])
{
    using namespace larder;
    fillStandardStreams();
    forbidCoreDumps();
    ignoreWriteSignals();
    keepFreedBlocks();
    nameApplication();
    if (asksForText(argc, argv))
        readStartOptions(QCoreApplication(argc, argv)); // ends the program
    const QtMessageHandler usual = qInstallMessageHandler(explainMissingDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    const StartOptions options = readStartOptions(application);
    loadTranslations(application);
    try {
        applyTheme(application, options.theme.value_or(savedTheme()));
        QGuiApplication::setWindowIcon(QIcon::fromTheme(u"larder"_s));
        return run(application, options);
    } catch (const Error &error) {
        QMessageBox::critical(nullptr, QLatin1StringView(product::name), error.message() + u"\n\n"_s + hintOf(error));
        return error.exitCode();
    }
}
