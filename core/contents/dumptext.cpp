#include "core/contents/dumptext.h"

#include "core/base/translation.h"
#include "core/contents/membertext.h"
#include "core/gzip/dumpreader.h"

#include <QThreadPool>
#include <algorithm>
#include <limits>

namespace larder
{
namespace
{
constexpr qint64 plainBlockBytes = 1 << 20;

class PlainText final : public DumpText
{
public:
    PlainText(StoredFile file, CancelToken token) : m_file(std::move(file)), m_token(std::move(token)) { }

    void seek(qint64 offset) override
    {
        requireInside(m_file, offset, m_file.size());
        m_position = offset;
    }
    QByteArray next() override
    {
        m_token.throwIfCancelled();
        QByteArray text = m_file.bytesAt(m_position, plainBlockBytes);
        m_position += text.size();
        return text;
    }
    qint64 position() const override { return m_position; }

private:
    void stepBack(qint64 bytes) override { m_position -= bytes; }

    const StoredFile m_file;
    const CancelToken m_token;
    qint64 m_position = 0;
};
}

std::unique_ptr<DumpText> DumpText::open(const StoredFile &file, QThreadPool &pool, const CancelToken &token)
{
    DumpReader probe(file, pool, token);
    switch (probe.packing()) {
    case DumpPacking::Plain: return std::make_unique<PlainText>(file, token);
    case DumpPacking::Members: return std::make_unique<MemberText>(file, pool, token);
    default: return std::make_unique<StreamText>(file, pool, token, 0, 0);
    }
}

bool DumpText::canBeEnteredAnywhere(const StoredFile &file, QThreadPool &pool, const CancelToken &token)
{
    const DumpPacking packing = DumpReader(file, pool, token).packing();
    return packing == DumpPacking::Plain || packing == DumpPacking::Members;
}

QByteArray DumpText::read(qint64 bytes)
{
    QByteArray text;
    while (text.size() < bytes) {
        const QByteArray part = next();
        if (part.isEmpty())
            break;
        text += part;
    }
    if (text.size() > bytes) {
        stepBack(text.size() - bytes);
        text.truncate(bytes);
    }
    return text;
}

void requireInside(const StoredFile &file, qint64 offset, qint64 end)
{
    if (offset < 0 || offset > end)
        throw Error(ErrorCode::BackupDamaged,
                    Engine::tr("%1 ends at byte %2 of its SQL, before the part to be read.")
                        .arg(file.name(), QString::number(end)),
                    Engine::tr("It is not the file that the index was made for; verify the backup."));
}

StreamText::StreamText(StoredFile file, QThreadPool &pool, CancelToken token, qint64 offset, qint64 memberOffset)
    : m_file(std::move(file)),
      m_pool(pool),
      m_token(std::move(token)),
      m_start(offset),
      m_memberOffset(memberOffset),
      m_readerEnd(offset)
{ }

StreamText::~StreamText() = default;

QByteArray StreamText::next()
{
    if (!m_reader)
        m_reader = std::make_unique<DumpReader>(m_file, m_pool, m_token, m_memberOffset);
    while (m_rest.isEmpty()) {
        m_rest = m_reader->nextBlock();
        if (m_rest.isEmpty()) {
            requireInside(m_file, m_wanted, m_readerEnd);
            return {};
        }
        m_readerEnd += m_rest.size();
        const qint64 passed = std::clamp<qint64>(m_wanted - (m_readerEnd - m_rest.size()), 0, m_rest.size());
        m_rest = m_rest.sliced(passed);
    }
    m_last = std::exchange(m_rest, {});
    m_wanted = m_readerEnd;
    return m_last;
}

void StreamText::seek(qint64 offset)
{
    requireInside(m_file, offset - m_start, std::numeric_limits<qint64>::max());
    const qint64 restStart = m_readerEnd - m_rest.size();
    if (offset < restStart) {
        m_reader.reset();
        m_rest.clear();
        m_readerEnd = m_start;
    } else {
        m_rest = m_rest.sliced(std::min<qint64>(offset - restStart, m_rest.size()));
    }
    m_wanted = offset;
}

void StreamText::stepBack(qint64 bytes)
{
    m_rest = m_last.last(bytes) + m_rest;
    m_wanted = m_readerEnd - m_rest.size();
}
}
