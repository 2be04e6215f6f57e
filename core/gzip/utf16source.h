#pragma once

#include "core/gzip/sourceinput.h"
#include "core/gzip/streamkind.h"

namespace larder
{
/// UTF-16 text as UTF-8, converted strictly: a dump that PowerShell wrote (`pg_dump … > file`).
class Utf16Source final : public BlockSource
{
public:
    /// `kind`: Utf16Le or Utf16Be. `name` is for messages.
    Utf16Source(std::unique_ptr<BlockSource> inner, StreamKind kind, QString name);
    ~Utf16Source() override;
    /// Throws Error(BackupDamaged) with the place of what is no UTF-16.
    std::optional<TextBlock> next() override;

private:
    QByteArray converted(QByteArrayView text);
    [[noreturn]] void fail(const QString &what) const;

    const std::unique_ptr<BlockSource> m_inner;
    const QString m_name;
    void *m_converter; ///< of iconv(3)
    QByteArray m_rest; ///< bytes of a character whose end comes with the next block
    qint64 m_position = 0; ///< in UTF-16, of the next byte to convert
};
}
