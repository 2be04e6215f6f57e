#pragma once

#include "core/base/error.h"

namespace larder
{
/// Why a server did not take a statement or a row.
struct Refusal
{
    QString sqlState; ///< empty: it was not the server
    QString said; ///< as a sentence
    QString detail; ///< the server's DETAIL; empty when it gave none
    QString hint;
};
Refusal refusalOf(const Error &error);

/// Whether what failed says nothing about the statement: the session is gone, the server is full or going down.
bool endsLoading(const Error &error);

/// An object, function or role that the statement names does not exist.
bool isUndefined(const Refusal &refusal);

/// Which row of a COPY into `table` the server was at, counted from 1; 0 when it does not say, or in another language.
qint64 rowOfCopy(const Error &error, const QByteArray &table);
}
