#include "ui/backupdefaults.h"

#include "ui/settings.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
const QString folderKey = u"defaults/folder"_s;
const QString daysKey = u"defaults/retentionDays"_s;
const QString copiesKey = u"defaults/minimumCopies"_s;
}

BackupDefaults backupDefaults()
{
    const BackupDefaults builtIn;
    return {settings().value(folderKey, QDir::homePath() + u"/backups"_s).toString(),
            std::max(0, settings().value(daysKey, builtIn.retentionDays).toInt()),
            std::max(1, settings().value(copiesKey, builtIn.minimumCopies).toInt())};
}

void saveBackupDefaults(const BackupDefaults &defaults)
{
    settings().setValue(folderKey, defaults.folder);
    settings().setValue(daysKey, defaults.retentionDays);
    settings().setValue(copiesKey, defaults.minimumCopies);
}
}
