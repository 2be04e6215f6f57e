#pragma once

#include "core/repository/processidentity.h"

#include <QDateTime>
#include <optional>

namespace larder
{
/// Who holds a lock, as it writes about itself into the lock's file.
struct LockHolder
{
    QString id; ///< of this one lock
    ProcessIdentity process;
    QString purpose; ///< "Back up meal_planner"
    bool shared = false;
    QDateTime since; ///< UTC
    qint64 beat = 0; ///< counts up while it lives

    /// It left while others of its machine still held the lock with it: they are there, but not told.
    bool hasLeft() const { return purpose.isEmpty(); }

    /// One that begins now, in this process; `purpose` is not empty.
    static LockHolder here(const QString &purpose, bool shared);
    /// The same length for every beat.
    QByteArray toText() const;
    /// Nothing for a text that is not whole.
    static std::optional<LockHolder> fromText(const QByteArray &text);
};

/// Another job works on it, and which; `holder` may be unknown.
QString busySentence(const QString &repository, const std::optional<LockHolder> &holder);
/// The same for one that waits.
QString waitingSentence(const QString &repository, const std::optional<LockHolder> &holder);
/// A lock that is taken over from one on another machine that fell silent.
QString takenOverSentence(const QString &repository, const std::optional<LockHolder> &holder);
}
