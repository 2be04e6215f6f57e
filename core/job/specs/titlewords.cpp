#include "core/job/specs/titlewords.h"

#include "core/base/translation.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace larder
{
QString joined(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return Engine::tr("%1 and %2").arg(names.first(names.size() - 1).join(u", "_s), names.last());
}

QString fileNameOf(const QString &path) { return QFileInfo(path).fileName(); }
}
