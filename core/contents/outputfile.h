#pragma once

#include "core/repository/folder.h"

#include <optional>

namespace larder
{
/// A new file outside the repository, written beside its name and renamed when it is whole: until finish() nothing is
/// seen, and nothing stays behind without it. Throws Error(NoSpace, FileAccess).
class OutputFile
{
public:
    /// `path` is absolute. Throws Refused when it exists and `overwrite` is not set.
    OutputFile(const QString &path, const QString &jobId, bool overwrite);
    ~OutputFile();
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    void write(QByteArrayView bytes);
    /// Writes, syncs and renames. Throws Refused when the name was taken meanwhile.
    void finish();
    qint64 bytes() const { return m_bytes; }

private:
    void flush();
    [[noreturn]] void refuse() const;

    const QString m_path;
    const bool m_overwrite;
    const Folder m_folder;
    const QString m_temporary;
    FileDescriptor m_file;
    QByteArray m_buffer;
    qint64 m_bytes = 0;
};
}
