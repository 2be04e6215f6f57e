#include "app/cli/runcommand.h"
#include "app/cli/signals.h"
#include "core/base/allocator.h"
#include "core/base/product.h"
#include "core/jobs/productionservices.h"

#include <QCoreApplication>
#include <QLocale>
#include <clocale>
#include <cstdlib>
#include <langinfo.h>
#include <string_view>

namespace
{
/// cron starts us with the C locale; Qt would complain on every run, and means UTF-8 anyway.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::string_view(::nl_langinfo(CODESET)) != "UTF-8")
        ::setenv("LC_ALL", "C.UTF-8", 1);
}
}

// What it can do is listed in verbs.cpp; what a job of each kind takes in core/job/jobregistry.cpp.
int main(int argc, char **argv)
{
    larder::keepFreedBlocks();
    useUtf8();
    larder::cli::ignoreBrokenPipes();
    QLocale::setDefault(QLocale::c()); // scripts read our numbers, whatever the desktop's language is
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QString::fromLatin1(larder::product::name));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(larder::product::version));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromUtf8(argv[i]));
    larder::cli::Invocation invocation;
    invocation.environment = QProcessEnvironment::systemEnvironment();
    invocation.services = larder::productionServices();
    return larder::cli::runCommand(arguments, invocation);
}
