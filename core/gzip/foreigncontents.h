#pragma once

#include <QByteArrayView>
#include <QString>

namespace larder
{
/// What a file that is no PostgreSQL dump is, as a sentence with %1 in place of its name: "%1 is an HTML page, …";
/// empty when nobody knows. `beginning`: its first bytes; UTF-16 is understood.
QString foreignContents(QByteArrayView beginning);
}
