#include "tests/support/dumplines.h"

#include <QString>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
bool isCounted(const QByteArray &line)
{
    static const QByteArrayList left{"--", "\\restrict ", "\\unrestrict ", "SET ", "SELECT pg_catalog.set_config("};
    return !line.isEmpty()
        && std::none_of(left.begin(), left.end(), [&](const QByteArray &begin) { return line.startsWith(begin); });
}

QByteArrayList countedLines(const QByteArray &dump)
{
    QByteArrayList lines = dump.split('\n');
    lines.removeIf([](const QByteArray &line) { return !isCounted(line); });
    std::sort(lines.begin(), lines.end());
    return lines;
}

QString around(const QByteArray &text, qsizetype at)
{
    const qsizetype from = std::max<qsizetype>(0, at - 200);
    return QString::fromUtf8(text.sliced(from, std::min<qsizetype>(400, text.size() - from)));
}
}

DumpLines::DumpLines(const QByteArray &ours, const QByteArray &theirs)
{
    const QByteArrayList a = countedLines(ours);
    const QByteArrayList b = countedLines(theirs);
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(extra));
    std::set_difference(b.begin(), b.end(), a.begin(), a.end(), std::back_inserter(missing));
}

QString firstDifference(const QByteArray &ours, const QByteArray &theirs)
{
    if (ours == theirs)
        return {};
    const auto [a, b] = std::mismatch(ours.begin(), ours.end(), theirs.begin(), theirs.end());
    const qsizetype at = a - ours.begin();
    return u"At byte %1, ours:\n%2\ntheirs:\n%3"_s.arg(at).arg(around(ours, at), around(theirs, at));
}
}
