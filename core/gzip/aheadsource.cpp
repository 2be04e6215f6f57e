#include "core/gzip/aheadsource.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace larder
{
AheadSource::AheadSource(std::unique_ptr<BlockSource> inner, QThreadPool &pool)
    : m_inner(std::move(inner)), m_pool(pool)
{
    start();
}

AheadSource::~AheadSource()
{
    if (m_next)
        m_next->waitForFinished();
}

std::optional<TextBlock> AheadSource::next()
{
    if (!m_next)
        return std::nullopt;
    Outcome outcome = m_next->takeResult();
    m_next.reset(); // waiting for a taken result would never end (Qt 6.4.2)
    if (outcome.failure)
        std::rethrow_exception(outcome.failure);
    if (outcome.block)
        start();
    return std::move(outcome.block);
}

void AheadSource::start()
{
    m_next = QtConcurrent::run(&m_pool, [this]() -> Outcome {
        try {
            return {m_inner->next(), {}};
        } catch (...) {
            return {std::nullopt, std::current_exception()};
        }
    });
}
}
