#pragma once

#include "core/base/filedescriptor.h"

namespace larder
{
/// What a tool writes to stderr, in memory, to be read along while it runs: any amount of it, and no disk that could be
/// full. One thread.
class MessagesFile
{
public:
    /// Throws Error(FileAccess) when the kernel refuses a memfd.
    MessagesFile();

    /// For ToolOptions::stderrFile, in this process.
    QString path() const;
    /// What came since the last call, a piece at a time; empty when nothing did.
    QByteArray next();

private:
    FileDescriptor m_file;
    qint64 m_read = 0;
};
}
