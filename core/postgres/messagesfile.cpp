#include "core/postgres/messagesfile.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <cerrno>
#include <sys/mman.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype pieceBytes = 64 * 1024;
}

MessagesFile::MessagesFile()
{
    const QString name = Engine::tr("a file for messages in memory");
    m_file = FileDescriptor(::memfd_create("larder-messages", MFD_CLOEXEC), name);
    if (!m_file.isValid())
        throw systemError(errno, Engine::tr("Cannot create %1").arg(name));
}

QString MessagesFile::path() const { return u"/proc/self/fd/%1"_s.arg(m_file.get()); }

QByteArray MessagesFile::next()
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    piece.truncate(m_file.readAt(piece.data(), piece.size(), m_read));
    m_read += piece.size();
    return piece;
}
}
