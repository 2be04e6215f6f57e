#pragma once

#include "core/gzip/blocksource.h"

#include <QFuture>
#include <exception>
#include <memory>

class QThreadPool;

namespace larder
{
/// Lets another source work on the next block on a pool while the caller digests the last one.
class AheadSource final : public BlockSource
{
public:
    AheadSource(std::unique_ptr<BlockSource> inner, QThreadPool &pool);
    ~AheadSource() override;
    std::optional<TextBlock> next() override;

private:
    struct Outcome
    {
        std::optional<TextBlock> block;
        std::exception_ptr failure; ///< carried by hand: Qt would turn it into QUnhandledException
    };
    void start();

    std::unique_ptr<BlockSource> m_inner;
    QThreadPool &m_pool;
    std::optional<QFuture<Outcome>> m_next;
};
}
