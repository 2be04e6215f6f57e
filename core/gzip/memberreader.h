#pragma once

#include "core/gzip/blocksource.h"
#include "core/gzip/endmember.h"
#include "core/gzip/gzipdamage.h"
#include "core/gzip/hashedinput.h"
#include "core/gzip/memberinflater.h"

#include <QFuture>
#include <deque>

class QThreadPool;

namespace larder
{
/// Reads MZ members ahead, decompresses them side by side and delivers them in order, one a block. An end mark (see
/// endmember.h) must agree with the members before it. Ends before the first thing that is neither, be it the end of
/// the file or not: the caller looks what it is.
class MemberReader final : public BlockSource
{
public:
    /// `input` stands at a member. `numbered` is false when it is not the first of the file.
    MemberReader(HashedInput &input, QThreadPool &pool, bool numbered);
    std::optional<TextBlock> next() override;
    /// Whether an end mark was the last thing read.
    bool sawEnd() const { return m_sawEnd; }

private:
    struct Pending
    {
        QFuture<InflatedMember> result;
        MemberPlace place;
        qint64 end = 0;
        qint64 rawBytes = 0;
    };

    void readAhead();
    bool roomForMore() const;
    void startNext();
    bool takeEndMark();
    void stopAt(const MemberPlace &place, const QString &problem);

    HashedInput &m_input;
    QThreadPool &m_pool;
    const bool m_numbered;
    std::deque<Pending> m_ahead;
    qint64 m_aheadRawBytes = 0;
    qint64 m_started = 0;
    EndMark m_sinceEnd; ///< what was started since the last end mark
    bool m_sawEnd = false;
    qint64 m_delivered = 0;
    bool m_stopped = false;
    std::optional<Error> m_failure; ///< thrown after everything before it was delivered
};
}
