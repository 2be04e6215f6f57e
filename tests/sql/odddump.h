#pragma once

#include <QByteArray>

namespace larder::test
{
// The first and last lines of a pg_dump that knows \restrict, and of one that does not.
extern const QByteArray head;
extern const QByteArray tail;
extern const QByteArray oldHead;
extern const QByteArray oldTail;

/// A whole dump with the odd things that pg_dump may write. Not beside the tests: its quotation marks confuse moc.
QByteArray oddDump();
}
