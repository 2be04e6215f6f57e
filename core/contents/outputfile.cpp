#include "core/contents/outputfile.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/contents/outputtarget.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype bufferBytes = 256 * 1024;
}

OutputFile::OutputFile(const Target &target, const QString &jobId, const CancelToken &token)
    : m_shown(target.path), m_overwrite(target.overwrite)
{
    if (target.path == "-"_L1) {
        m_file = standardOutput();
        return;
    }
    const QString path = writtenPath(target.path);
    if (isWrittenThrough(path)) {
        if (isBlockDevice(path) && !m_overwrite)
            refuse();
        m_file = openForWriting(path, token);
        return;
    }
    requireOutsideBackups(path, target.repository, target.source);
    openFile(path, jobId);
}

OutputFile::~OutputFile()
{
    if (!m_folder || !m_file.isValid())
        return;
    m_file.reset();
    try {
        m_folder->removeFile(m_temporary);
    } catch (const Error &) { // what made the writing fail is told already
    }
}

void OutputFile::openFile(const QString &path, const QString &jobId)
{
    m_folder = Folder::open(QFileInfo(path).path());
    m_name = QFileInfo(path).fileName();
    m_temporary = u".larder-%1.part"_s.arg(jobId);
    if (!m_overwrite && m_folder->status(m_name))
        refuse();
    m_file = m_folder->createFile(m_temporary);
}

void OutputFile::write(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    m_bytes += bytes.size();
    if (m_buffer.size() >= bufferBytes)
        flush();
}

void OutputFile::flush()
{
    m_file.writeAll(m_buffer);
    m_buffer.clear();
}

void OutputFile::finish()
{
    flush();
    if (!m_folder) {
        m_file.closeChecked();
        return;
    }
    m_file.sync();
    if (m_overwrite)
        m_folder->replace(m_temporary, m_name);
    else if (!m_folder->renameNoReplace(m_temporary, m_name))
        refuse();
    m_file.closeChecked();
    m_folder->sync();
}

void OutputFile::refuse() const
{
    throw Error(ErrorCode::Refused, Engine::tr("%1 exists already.").arg(m_shown),
                Engine::tr("Choose another name, or give --yes to replace it."));
}
}
