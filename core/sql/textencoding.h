#pragma once

#include <QByteArray>
#include <QString>

namespace larder
{
// Text as PostgreSQL has it, bytes in some encoding, and as a QString. Encodings go by PostgreSQL's names, spelled in
// any way a server takes ("UTF-8", "latin1", the names of before 8.1); none is UTF8. Of SQL_ASCII nobody knows what its
// bytes mean: where they are UTF-8 they are taken for it. Bytes that are no text of their encoding, or of one that is
// not known here, are kept, each as one character of its own (U+10FE80 to U+10FEFF, which nobody uses): so a name
// comes back as it was.

/// Whether a database can be in it. In all of those each byte of a letter that is none of ASCII has its highest bit
/// set, so that none looks like a quotation mark or a backslash.
bool isServerEncoding(QByteArrayView encoding);
bool isUtf8(QByteArrayView encoding);
/// Whether two names mean one encoding.
bool isSameEncoding(QByteArrayView one, QByteArrayView other);

QString decodedText(QByteArrayView bytes, QByteArrayView encoding);
/// What the encoding has no letter for comes out as UTF-8.
QByteArray encodedText(QStringView text, QByteArrayView encoding);
/// The same text in UTF-8; bytes that are no text stay as they are.
QByteArray inUtf8(const QByteArray &bytes, QByteArrayView encoding);
/// For people: bytes that are no text are written \xE9.
QString shownText(QByteArrayView bytes, QByteArrayView encoding);
QString shownText(const QString &decoded);
}
