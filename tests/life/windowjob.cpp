#include "app/cli/jobverb.h"
#include "app/cli/parser.h"
#include "app/cli/settings.h"
#include "core/postgres/libpqenvironment.h"
#include "core/profile/keychainstore.h"
#include "core/recipes/productionservices.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/session/session.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowcommands.h"

#include <QApplication>
#include <QScopeGuard>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace larder;

namespace
{
/// What the words mean to larder-cli; the two forms of the window that are no form (a pin, a note) as it starts them.
JobSpec specOf(const cli::Invocation &invocation)
{
    if (invocation.verb->kind)
        return cli::specFor(invocation);
    const QJsonObject settings = cli::settingsFor(invocation);
    AnnotateSpec spec{.repository = settings[u"repository"_s].toString(), .backup = settings[u"backup"_s].toString()};
    if (settings.contains(u"note"_s))
        spec.note = settings[u"note"_s].toString();
    else
        spec.pinned = invocation.verb->words == "pin"_L1;
    return spec;
}

void say(const Error &error)
{
    fprintf(stderr, "%s\n%s\n%s\n", qPrintable(error.message()), qPrintable(error.hint()), qPrintable(error.detail()));
}

int work(const QApplication &application, const cli::Invocation &invocation)
{
    JobController jobs(productionServices());
    Catalogue catalogue(jobs.services().catalogueFile);
    ProfileStore profiles;
    KeychainStore secrets;
    const auto lastAnswers = qScopeGuard([] { QThreadPool::globalInstance()->waitForDone(); });
    MainWindow window(jobs, catalogue, profiles, secrets);
    const JobSpec wanted = specOf(invocation);
    int number = 0;
    QObject::connect(&jobs, &JobController::finished, &window,
                     [&number](int job, const JobSpec &, const JobOutcome &outcome) {
                         if (job != number)
                             return;
                         if (outcome.status == JobStatus::Failed)
                             say(outcome.error);
                         QApplication::exit(outcome.exitCode());
                     });
    window.show();
    window.session().openFolder(cli::settingsFor(invocation)[u"repository"_s].toString());
    QTimer::singleShot(0, &window, [&] { number = jobs.start(wanted); });
    return application.exec();
}
}

/// window_job VERB …: does what larder-cli would with these words, but as the window does it: a real window that looks
/// at the repository, and a job that it starts. Ends with the job's exit code.
int main(int argc, char **argv)
{
    inheritedEnvironment(); // takes PG* out of the process before there are threads that could read them
    const QApplication application(argc, argv);
    cli::Invocation invocation;
    invocation.environment = QProcessEnvironment::systemEnvironment();
    try {
        cli::parseArguments(QCoreApplication::arguments().sliced(1), invocation);
        return work(application, invocation);
    } catch (const Error &error) {
        say(error);
        return error.exitCode();
    }
}
