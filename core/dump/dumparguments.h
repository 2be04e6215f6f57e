#pragma once

#include "core/job/specs/backupspec.h"

namespace larder
{
/// Arguments of pg_dump that every process of a dump gets: what to dump, never waiting for ever, no prompts.
/// `encoding`: the database's own, so that the server converts nothing: bytes that are no text of it are saved as they
/// are. They are to be passed in it (ToolCommand::encoding).
QStringList commonDumpArguments(const BackupSpec &spec, const QByteArray &encoding);
/// For a pg_dump that is not told a section.
QStringList contentArguments(DumpContent content);
}
