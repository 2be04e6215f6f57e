#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace larder
{
/// A first-in first-out queue between threads that holds at most `capacity` items, so that a fast producer waits
/// for a slow consumer and memory stays flat. Thread-safe. close() wakes everybody: push() then returns false,
/// pop() hands out what is left and then nothing.
template <typename T> class BoundedQueue
{
public:
    explicit BoundedQueue(size_t capacity) : m_capacity(capacity) { }

    /// Waits for room. False when the queue was closed: the item is dropped.
    bool push(T item)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [&] { return m_closed || m_items.size() < m_capacity; });
        if (m_closed)
            return false;
        m_items.push_back(std::move(item));
        m_filled.notify_one();
        return true;
    }

    /// Waits for an item. Empty when the queue is closed and drained.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [&] { return m_closed || !m_items.empty(); });
        if (m_items.empty())
            return std::nullopt;
        T item = std::move(m_items.front());
        m_items.pop_front();
        m_room.notify_one();
        return item;
    }

    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_room.notify_all();
        m_filled.notify_all();
    }

    size_t size() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_items.size();
    }

private:
    const size_t m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_filled;
    std::deque<T> m_items;
    bool m_closed = false;
};
}
