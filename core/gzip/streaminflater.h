#pragma once

#include "core/gzip/blocksource.h"
#include "core/gzip/byteinput.h"
#include "core/gzip/gzipdamage.h"

#include <memory>

struct z_stream_s;

namespace larder
{
/// Reads any gzip file of one or many members with zlib, in blocks of at most 256 KiB: however far a member expands,
/// memory stays flat. The file must end exactly with a member.
class StreamInflater final : public BlockSource
{
public:
    /// `input` stands at a member. `membersBefore` were read already by another source; negative: nobody knows.
    StreamInflater(ByteInput &input, qint64 membersBefore);
    ~StreamInflater() override;
    std::optional<TextBlock> next() override;

private:
    bool refill();
    void beginMember();
    void step();
    [[noreturn]] void fail(int zlibResult) const;

    struct End
    {
        void operator()(z_stream_s *stream) const;
    };
    ByteInput &m_input;
    std::unique_ptr<z_stream_s, End> m_zlib;
    QByteArray m_compressed;
    MemberPlace m_place;
    bool m_insideMember = false;
    qint64 m_members = 0;
    qint64 m_reported = 0; ///< empty members at the end are counted by a block without text
};
}
