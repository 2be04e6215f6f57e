#include "core/sql/straymessage.h"

#include "core/base/translation.h"

#include <algorithm>
#include <array>

namespace larder
{
namespace
{
/// What pg_dump and the usual ways to a server begin their messages with.
constexpr std::array<QByteArrayView, 8> beginnings{"pg_dump: ",
                                                   "pg_dumpall: ",
                                                   "command terminated with exit code ",
                                                   "Error from server",
                                                   "Defaulted container ",
                                                   "Unable to use a TTY",
                                                   "client_loop: ",
                                                   "the input device is not a TTY"};
constexpr qsizetype shownBytes = 200;
}

QString strayMessageIn(QByteArrayView text)
{
    for (const QByteArrayView beginning : beginnings) {
        const qsizetype at = text.indexOf(beginning);
        if (at < 0)
            continue;
        const QByteArrayView rest = text.sliced(at);
        const qsizetype end = rest.indexOf('\n');
        const qsizetype bytes = std::min(end < 0 ? rest.size() : end, shownBytes);
        return Engine::tr(
                   "A program's message stands in the dump: %1 Both went into one file (2>&1, or a terminal). Make "
                   "the dump again with pg_dump --file=FILE, or take the message out of a copy of the file.")
            .arg(QString::fromUtf8(rest.first(bytes)).trimmed());
    }
    return {};
}
}
