#pragma once

#include <QByteArrayList>

namespace larder::test
{
/// What two plain dumps are made of, whatever the order: their lines without comments, empty lines, \restrict and
/// session settings, which stand at the head of every section of a split dump.
struct DumpLines
{
    /// Lines of `ours` that `theirs` has not (as often), and the reverse; both empty when the dumps hold the same.
    DumpLines(const QByteArray &ours, const QByteArray &theirs);

    QByteArrayList extra;
    QByteArrayList missing;
};

/// Where two texts begin to differ, with the lines around it; empty when they are equal.
QString firstDifference(const QByteArray &ours, const QByteArray &theirs);
}
