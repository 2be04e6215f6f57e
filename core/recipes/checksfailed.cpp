#include "core/recipes/checksfailed.h"

#include "core/job/runcode.h"

namespace larder
{
void throwWorst(const QList<Error> &errors, qsizetype succeeded, const QString &sentence)
{
    if (errors.isEmpty())
        return;
    QList<ErrorCode> codes;
    for (const Error &error : errors)
        codes.append(error.code());
    const Error &worst = errors.at(worstOf(codes));
    if (errors.size() == 1 && succeeded == 0)
        throw worst;
    throw Error(
        worst.code(),
        sentence.arg(QString::number(errors.size()), QString::number(errors.size() + succeeded), worst.message()),
        worst.hint(), worst.detail());
}
}
