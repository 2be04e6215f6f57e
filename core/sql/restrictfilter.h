#pragma once

#include "core/sql/dumpscanner.h"

#include <functional>
#include <memory>

namespace larder
{
/// What RestrictFilter takes out of a script.
enum class Blank {
    Restriction, ///< \restrict and \unrestrict lines
    RestrictionAndTransactions, ///< and the BEGIN; and COMMIT; lines that pg_dump puts around large objects
};

/// Passes a script on to psql and blanks out its own `\restrict KEY` and `\unrestrict KEY` lines, because psql already
/// runs restricted under a key of ours. Only the command goes, its line end stays, so that psql's line numbers are
/// those of the file; every other byte is passed on unchanged, and so is everything inside COPY data, strings and
/// function bodies. The script may be hostile; memory stays bounded. Not thread-safe.
class RestrictFilter
{
public:
    using Sink = std::function<void(QByteArrayView)>;

    /// `sink` gets the bytes in order, cut anywhere. Its exceptions pass through feed() and finish().
    /// With Blank::RestrictionAndTransactions a script can be loaded in one transaction of the caller's.
    explicit RestrictFilter(Sink sink, Blank blank = Blank::Restriction);
    ~RestrictFilter();
    RestrictFilter(const RestrictFilter &) = delete;
    RestrictFilter &operator=(const RestrictFilter &) = delete;

    void feed(QByteArrayView chunk);
    /// Call once after the last chunk.
    void finish();
    /// Commands blanked out so far.
    int removed() const;

private:
    void take(QByteArrayView chunk);

    struct State;
    std::unique_ptr<State> m_state;
};
}
