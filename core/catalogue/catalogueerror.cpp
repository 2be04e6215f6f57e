#include "core/catalogue/catalogueerror.h"

#include "core/base/commandtext.h"
#include "core/base/translation.h"

using namespace Qt::StringLiterals;

namespace larder
{
CatalogueError damagedCatalogue(const QString &file, const QString &why)
{
    return {Error(ErrorCode::FileAccess, Engine::tr("The catalogue %1 is damaged: %2.").arg(file, why),
                  Engine::tr("No backup is lost. Close the other Larder windows, then run %1.")
                      .arg(command(u"catalogue rebuild"_s))),
            CatalogueError::Kind::Damaged};
}
}
