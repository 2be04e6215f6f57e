#pragma once

#include <QByteArrayView>

namespace larder
{
/// Whether a server reads a text as SqlTokens does.
enum class Reading {
    Same, ///< as one statement with the same tokens, on every server from 8.0 to 18
    StandardStrings, ///< the same where standard_conforming_strings is on: a backslash stands before a quotation mark
    Unclear, ///< perhaps otherwise, or as several statements
};

/// Looks at one whole statement with its semicolon. Its rules are those of the server (scan.l) where SqlTokens is
/// looser: any bytes are allowed, what pg_dump never writes is Unclear.
Reading readingOf(QByteArrayView statement);
}
