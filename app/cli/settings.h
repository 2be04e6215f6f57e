#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
/// The layers below the options: what the saved server says, then variables of the environment, then the default.
/// Returns `given` with each key of `options` filled in from the first layer that has it; a key no layer has stays
/// out, so that the job's own default holds. Pure but for the current folder, from which paths are taken.
/// Throws Error(Usage) naming the variable that is wrong.
QJsonObject layeredSettings(const QList<OptionInfo> &options, const QJsonObject &given,
                            const QProcessEnvironment &environment, const QJsonObject &ofServer);

/// What a saved server says, see ServerProfile::jobDefaults(). `name` empty: nothing. Throws Error(SettingsInvalid)
/// when there is no server of that name.
QJsonObject settingsOfServer(const QString &name);

/// Who says which backup directory a call uses: "--backup-dir", "saved server prod", "BACKUP_DIR" or "default".
QString repositorySource(const Invocation &invocation);

/// Both for one call, and backups that lie outside the backup directory given their own (see backuplookup.h).
QJsonObject settingsFor(const Invocation &invocation);
}
