#pragma once

#include "core/base/canceltoken.h"
#include "core/repository/folder.h"

#include <QStringList>
#include <optional>

namespace larder
{
/// Where an extract goes and how. A new or regular file is written beside its name, for its owner alone (0600), and
/// renamed when it is whole: until finish() nothing is seen, and nothing stays behind without it. As with cp(1) a
/// symbolic link is followed.
/// Pipes and devices are written to, "-" is standard output. Nothing is ever written into a backup directory, nor over
/// the backup it comes from. Throws Error(NoSpace, FileAccess, Refused), Cancelled.
class OutputFile
{
public:
    struct Target
    {
        QString path; ///< absolute, or "-"
        bool overwrite = false; ///< a regular file or a block device that exists
        QString repository; ///< absolute; empty when none
        QString source; ///< absolute path of the backup
    };

    /// Throws Refused when it exists and may not be overwritten, or is no place for output. Waits for a pipe's reader.
    OutputFile(const Target &target, const QString &jobId, const CancelToken &token);
    ~OutputFile();
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    void write(QByteArrayView bytes);
    /// Writes what is left; syncs and renames a file. Throws Refused when the name was taken meanwhile.
    void finish();
    qint64 bytes() const { return m_bytes; }

private:
    void openFile(const QString &path, const QString &jobId);
    void flush();
    [[noreturn]] void refuse() const;

    const QString m_shown; ///< as the user named it
    const bool m_overwrite;
    std::optional<Folder> m_folder; ///< none when written to directly
    QString m_name;
    QString m_temporary;
    FileDescriptor m_file;
    QByteArray m_buffer;
    qint64 m_bytes = 0;
};
}
