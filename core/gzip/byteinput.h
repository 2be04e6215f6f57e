#pragma once

#include <QByteArray>
#include <QString>

namespace larder
{
/// Bytes read forward once: those of a file, or of what was unpacked from it. Used by one thread at a time.
class ByteInput
{
public:
    virtual ~ByteInput() = default;

    virtual const QString &name() const = 0; ///< for messages
    virtual qint64 position() const = 0; ///< of the next byte to take
    /// Where in the file itself stands what was taken, `unused` bytes of it not counted.
    virtual qint64 filePosition(qint64 unused = 0) const = 0;
    /// What take() would give. Does not throw for damage: that comes with take().
    virtual QByteArray peek(qint64 size) = 0;
    /// The next bytes, fewer than `size` only at the end. Throws Error (BackupDamaged, FileAccess), Cancelled.
    virtual QByteArray take(qint64 size) = 0;
};
}
