#pragma once

#include "core/catalogue/catalogueconnection.h"
#include "core/repository/repository.h"

namespace larder
{
/// Catalogues once kept what users and checks said about files without a manifest. It belongs beside the files: carries
/// it into their folders (see FileNotes), where they do not say something else already. What cannot be written now is
/// tried again the next time.
void carryLegacyNotes(const CatalogueConnection &connection, const Repository &repository);
}
