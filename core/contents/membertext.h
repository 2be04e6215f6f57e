#pragma once

#include "core/base/error.h"
#include "core/contents/dumptext.h"

#include <map>

namespace larder
{
class DumpReader;

/// Throws BackupDamaged when `offset` is not from 0 to `end`.
void requireInside(const StoredFile &file, qint64 offset, qint64 end);

/// Text that can only be decompressed from the start, or from the start of one gzip member.
class StreamText final : public DumpText
{
public:
    /// `offset` of the SQL is that of the first byte of the member at `memberOffset`.
    StreamText(StoredFile file, QThreadPool &pool, CancelToken token, qint64 offset, qint64 memberOffset);
    ~StreamText() override;
    void seek(qint64 offset) override;
    QByteArray next() override;
    qint64 position() const override { return m_wanted; }
    void stepBack(qint64 bytes) override;

private:
    const StoredFile m_file;
    QThreadPool &m_pool;
    const CancelToken m_token;
    const qint64 m_start;
    const qint64 m_memberOffset;
    std::unique_ptr<DumpReader> m_reader;
    qint64 m_readerEnd; ///< offset of the byte the reader gives next
    qint64 m_wanted = 0; ///< offset of the byte next() gives next
    QByteArray m_rest; ///< read and not delivered, ends at m_readerEnd
    QByteArray m_last; ///< delivered last
};

/// Text in MZ members, one of them inflated at a time.
class MemberText final : public DumpText
{
public:
    MemberText(StoredFile file, QThreadPool &pool, CancelToken token);
    void seek(qint64 offset) override;
    void addPlace(qint64 offset, qint64 memberOffset) override { m_places.insert({offset, memberOffset}); }
    QByteArray next() override;
    qint64 position() const override { return m_stream ? m_stream->position() : m_position; }

private:
    struct Member
    {
        qint64 fileOffset = 0;
        qint64 fileBytes = 0;
        qint64 offset = 0; ///< of its first byte of SQL
        qint64 rawBytes = 0;
        qint64 end() const { return offset + rawBytes; }
    };

    void stepBack(qint64 bytes) override;
    void startFrom(qint64 offset);
    bool enter(qint64 fileOffset, qint64 offset);
    bool leaveMembers(qint64 fileOffset, qint64 offset);
    bool isEndMark(qint64 fileOffset) const;
    void inflate();

    const StoredFile m_file;
    QThreadPool &m_pool;
    const CancelToken m_token;
    const qint64 m_fileBytes;
    std::map<qint64, qint64> m_places; ///< SQL offset → file offset
    Member m_member;
    QByteArray m_text; ///< of m_member once it is inflated
    bool m_inflated = false;
    bool m_atEnd = false;
    qint64 m_position = 0;
    std::unique_ptr<StreamText> m_stream; ///< of ordinary gzip members behind ours (cat a.gz b.gz)
};
}
