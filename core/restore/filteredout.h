#pragma once

#include "core/job/specs/restorefilter.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace larder
{
/// Whether `statement`, one whole statement of pg_dump's, is what `filter` leaves out. Without privileges
/// also the roles that single grants are made as (SET SESSION AUTHORIZATION).
bool isFilteredOut(QByteArrayView statement, const RestoreFilter &filter);

/// The options of pg_restore that leave out the same. It has none for extensions (PostgreSQL 18 neither).
QStringList pgRestoreOptions(const RestoreFilter &filter);

/// As it was asked for, for the log: "--no-owner --no-comments"; empty when nothing is left out.
QString filterText(const RestoreFilter &filter);
}
