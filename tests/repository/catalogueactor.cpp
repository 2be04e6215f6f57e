// A process that works with a catalogue as the command line does: opens it, brings it up to date, notes a job, closes
// it; again and again. Arguments: catalogue, repository, name, how often. The last line it says is "done".

#include "core/catalogue/catalogue.h"

#include <QCoreApplication>
#include <cstdio>

using namespace larder;
using namespace Qt::StringLiterals;

namespace
{
JobRecord job(const QString &id)
{
    JobRecord record;
    record.id = id;
    record.kind = u"backup"_s;
    record.started = QDateTime::currentDateTimeUtc();
    record.finished = record.started;
    record.status = u"succeeded"_s;
    return record;
}
}

int main(int count, char **values)
{
    const QCoreApplication application(count, values);
    const QStringList arguments = QCoreApplication::arguments();
    try {
        const Repository repository = Repository::open(arguments.value(2));
        for (int i = 0; i < arguments.value(4).toInt(); ++i) {
            Catalogue catalogue(arguments.value(1));
            catalogue.saveJob(job(u"%1-%2"_s.arg(arguments.value(3)).arg(i)));
            catalogue.refresh(repository);
        }
    } catch (const Error &error) {
        std::fprintf(stderr, "%s %s\n", qPrintable(error.message()), qPrintable(error.detail()));
        return 1;
    }
    std::puts("done");
    return 0;
}
