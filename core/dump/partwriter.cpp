#include "core/dump/partwriter.h"

#include "core/base/error.h"
#include "core/gzip/spool.h"

#include <QFile>
#include <chrono>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr size_t earlyBlocks = 8;

void locateFrom(QList<ManifestSection> &sections, const std::vector<qint64> &offsets, qint64 firstMember, qint64 base,
                qint64 end)
{
    for (ManifestSection &section : sections) {
        const auto ordinal = static_cast<size_t>(firstMember + section.memberOffset);
        section.memberOffset = ordinal < offsets.size() ? base + offsets[ordinal] : end;
    }
}
}

void Gate::open()
{
    const std::scoped_lock lock(m_mutex);
    m_open = true;
    m_changed.notify_all();
}

bool Gate::isOpen() const
{
    const std::scoped_lock lock(m_mutex);
    return m_open;
}

void Gate::wait(const CancelToken &token) const
{
    std::unique_lock lock(m_mutex);
    while (!m_open) {
        token.throwIfCancelled();
        m_changed.wait_for(lock, std::chrono::milliseconds(50)); // a token cannot wake us
    }
}

DirectSink::DirectSink(MemberWriter &main, const Gate *before, Gate &after, CancelToken token)
    : m_main(main), m_before(before), m_after(after), m_token(std::move(token))
{ }

void DirectSink::append(QByteArray block)
{
    if (m_firstMember < 0 && m_before && !m_before->isOpen() && m_early.size() < earlyBlocks) {
        m_early.push_back(std::move(block));
        return;
    }
    takeOver();
    m_main.append(std::move(block));
}

void DirectSink::end()
{
    takeOver();
    m_after.open();
}

void DirectSink::takeOver()
{
    if (m_firstMember >= 0)
        return;
    if (m_before)
        m_before->wait(m_token);
    m_firstMember = m_main.memberCount();
    for (; !m_early.empty(); m_early.pop_front())
        m_main.append(std::move(m_early.front()));
}

void DirectSink::locate(QList<ManifestSection> &sections) const
{
    locateFrom(sections, m_written->offsets, m_firstMember, 0, m_written->fileBytes);
}

SpoolSink::SpoolSink(const QString &path, QThreadPool &compressors, CompressionLevel level, CancelToken token)
    : m_path(path),
      m_file(FileDescriptor::open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW)),
      m_writer(m_file, compressors, level, token),
      m_token(std::move(token))
{ }

void SpoolSink::append(QByteArray block) { m_writer.append(std::move(block)); }

void SpoolSink::end()
{
    m_written = m_writer.finish();
    m_file.closeChecked();
}

void SpoolSink::appendTo(FileDescriptor &target, qint64 targetBytes, Sha256 &running)
{
    m_base = targetBytes;
    appendSpool(target, running, m_path, m_written.running.finishHex(), m_token);
    QFile::remove(m_path);
}

void SpoolSink::locate(QList<ManifestSection> &sections) const
{
    locateFrom(sections, m_written.offsets, 0, m_base, m_base + m_written.fileBytes);
}
}
