#pragma once

#include <QByteArrayList>
#include <optional>

namespace larder
{
/// The schemas that a statement makes the search_path of the session, in order and without quotation marks:
/// SET search_path = a, "B"; SELECT pg_catalog.set_config('search_path', 'a, "B"', false). Nothing when it sets no
/// search_path.
std::optional<QByteArrayList> searchPathOf(QByteArrayView statement);

/// The schema that names without one are made in, and are those of, when it exists: the first. Empty where there is
/// none, or the one of who runs it ("$user").
QByteArray firstSchema(const QByteArrayList &path);
}
