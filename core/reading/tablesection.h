#pragma once

#include "core/repository/manifest.h"
#include "core/sql/dumplistener.h"

namespace larder
{
/// The section of a table whose COPY block begins; where it lies in the file is for the caller to add.
ManifestSection tableSection(const CopyBlock &block);
/// The statement that takes the rows of `table` as COPY text, in the encoding they have: "COPY s.t (a) FROM stdin;".
QByteArray copyFromStdin(const ManifestSection &table);
/// Adds what is known at the block's end. `sha256`: of the rows, in hexadecimal; empty when they were not hashed.
void finishTableSection(ManifestSection &table, const CopyEnd &end, const QByteArray &sha256 = {});
}
