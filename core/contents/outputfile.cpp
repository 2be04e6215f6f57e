#include "core/contents/outputfile.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype bufferBytes = 256 * 1024;
}

OutputFile::OutputFile(const QString &path, const QString &jobId, bool overwrite)
    : m_path(path),
      m_overwrite(overwrite),
      m_folder(Folder::open(QFileInfo(path).path())),
      m_temporary(u".larder-%1.part"_s.arg(jobId))
{
    if (!overwrite && m_folder.status(QFileInfo(path).fileName()))
        refuse();
    m_file = m_folder.createFile(m_temporary);
}

OutputFile::~OutputFile()
{
    if (!m_file.isValid())
        return;
    m_file.reset();
    try {
        m_folder.removeFile(m_temporary);
    } catch (const Error &) { // what made the writing fail is told already
    }
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
    m_file.sync();
    const QString name = QFileInfo(m_path).fileName();
    if (m_overwrite)
        m_folder.replace(m_temporary, name);
    else if (!m_folder.renameNoReplace(m_temporary, name))
        refuse();
    m_file.closeChecked();
    m_folder.sync();
}

void OutputFile::refuse() const
{
    throw Error(ErrorCode::Refused, Engine::tr("%1 exists already.").arg(m_path),
                Engine::tr("Choose another name, or give --yes to replace it."));
}
}
