#pragma once

#include "core/base/canceltoken.h"
#include "core/gzip/memberwriter.h"
#include "core/repository/manifest.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace larder
{
/// Opens once, or gives up when the token is cancelled. Thread-safe.
class Gate
{
public:
    void open();
    bool isOpen() const;
    /// Throws Cancelled.
    void wait(const CancelToken &token) const;

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    bool m_open = false;
};

/// Where one stream's blocks go.
class BlockSink
{
public:
    virtual ~BlockSink() = default;
    virtual void append(QByteArray block) = 0;
    /// All blocks of this stream have been appended.
    virtual void end() = 0;
    /// Turns block ordinals of the stream into positions of the finished file, once it is known where they lie.
    virtual void locate(QList<ManifestSection> &sections) const = 0;
};

/// A stream that writes into the final file itself, after the stream before it is through with it. Until then it holds
/// a few blocks, so that its process need not wait for a quick predecessor.
class DirectSink final : public BlockSink
{
public:
    /// `before` null: may write at once. `main` and the gates outlive the sink.
    DirectSink(MemberWriter &main, const Gate *before, Gate &after, CancelToken token);
    void append(QByteArray block) override;
    void end() override;
    void locate(QList<ManifestSection> &sections) const override;
    /// Of the finished file, before locate().
    void setOffsets(const WrittenMembers &written) { m_written = &written; }

private:
    void takeOver();

    MemberWriter &m_main;
    const Gate *m_before;
    Gate &m_after;
    CancelToken m_token;
    std::deque<QByteArray> m_early;
    qint64 m_firstMember = -1;
    const WrittenMembers *m_written = nullptr;
};

/// A stream that writes to a file of its own, copied behind the final file's end later.
class SpoolSink final : public BlockSink
{
public:
    SpoolSink(const QString &path, QThreadPool &compressors, CompressionLevel level, CancelToken token);
    void append(QByteArray block) override;
    void end() override;
    void locate(QList<ManifestSection> &sections) const override;
    /// Copies the spool to the end of `target`, which is `targetBytes` long and hashed by `running`; removes the spool.
    void appendTo(FileDescriptor &target, qint64 targetBytes, Sha256 &running);
    const WrittenMembers &written() const { return m_written; }

private:
    QString m_path;
    FileDescriptor m_file;
    MemberWriter m_writer;
    CancelToken m_token;
    WrittenMembers m_written;
    qint64 m_base = 0;
};
}
