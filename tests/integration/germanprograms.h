#pragma once

#include <QString>

namespace larder::test
{
/// Links to the newest server's programs in a new folder below `folder`, whose postgres finds a German locale made
/// there (set lc_messages=de_DE.UTF-8), whether the machine has one or not. Empty when localedef cannot make one.
QString germanPrograms(const QString &folder);
}
