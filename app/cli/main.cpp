#include "app/cli/runcommand.h"
#include "app/cli/typedhost.h"
#include "core/base/allocator.h"
#include "core/base/coredumps.h"
#include "core/base/product.h"
#include "core/base/writesignals.h"
#include "core/postgres/libpqenvironment.h"
#include "core/recipes/productionservices.h"

#include <QCoreApplication>
#include <QLocale>
#include <clocale>
#include <cstdlib>
#include <langinfo.h>
#include <string_view>

namespace
{
/// cron starts us with the C locale; Qt would complain on every run, and means UTF-8 anyway. False when it was another.
bool useUtf8()
{
    std::setlocale(LC_ALL, "");
    const bool isUtf8 = std::string_view(::nl_langinfo(CODESET)) == "UTF-8";
    if (!isUtf8)
        ::setenv("LC_ALL", "C.UTF-8", 1);
    return isUtf8;
}
}

// What it can do is listed in verbs.cpp; what a job of each kind takes in core/job/jobregistry.cpp.
int main(int argc, char **argv)
{
    larder::fillStandardStreams();
    larder::forbidCoreDumps();
    larder::ignoreWriteSignals();
    larder::keepFreedBlocks();
    const bool utf8 = useUtf8();
    QLocale::setDefault(QLocale::c()); // scripts read our numbers, whatever the desktop's language is
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QString::fromLatin1(larder::product::name));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(larder::product::version));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromUtf8(argv[i]));
    larder::cli::hidePasswords(argc, argv);
    larder::cli::Invocation invocation;
    invocation.environment = QProcessEnvironment::systemEnvironment();
    if (!utf8)
        invocation.console.useAscii();
    larder::inheritedEnvironment(); // takes PG* out of the process before there are threads that could read them
    invocation.makeServices = larder::productionServices;
    return larder::cli::runCommand(arguments, invocation);
}
