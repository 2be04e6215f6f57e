#include "core/restore/refusal.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// "SQLSTATE 23505" and "Detail: …" are lines of an error's evidence (see statementError()).
QString lineOf(const QString &detail, QStringView label)
{
    const QString text = u'\n' + detail;
    const qsizetype at = text.indexOf(u'\n' + label.toString());
    if (at < 0)
        return {};
    const qsizetype begin = at + 1 + label.size();
    const qsizetype end = text.indexOf(u'\n', begin);
    return text.sliced(begin, (end < 0 ? text.size() : end) - begin).trimmed();
}

QString sqlStateOf(const Error &error) { return lineOf(error.detail(), u"SQLSTATE ").left(5); }
}

Refusal refusalOf(const Error &error)
{
    return {sqlStateOf(error), error.message(), lineOf(error.detail(), u"Detail:"), error.hint()};
}

bool endsLoading(const Error &error)
{
    const QString state = sqlStateOf(error);
    if (state.isEmpty() || error.code() == ErrorCode::ConnectionFailed)
        return true;
    // Memory for one statement (53200) may be too little where it is enough for the next one.
    return (state.startsWith("53"_L1) && state != "53200"_L1) || state.startsWith("57"_L1);
}

bool isUndefined(const Refusal &refusal)
{
    for (const QLatin1StringView state : {"42P01"_L1, "42704"_L1, "42883"_L1, "42703"_L1, "3F000"_L1}) {
        if (refusal.sqlState == state)
            return true;
    }
    return false;
}

qint64 rowOfCopy(const Error &error, const QByteArray &table)
{
    const QString context = u"COPY "_s + QString::fromUtf8(table) + u", line "_s;
    const QString &detail = error.detail();
    for (qsizetype at = detail.indexOf(context); at >= 0; at = detail.indexOf(context, at + 1)) {
        const QStringView before = QStringView(detail).first(at);
        const QStringView behind = QStringView(detail).sliced(at + context.size());
        qsizetype digits = 0;
        while (digits < behind.size() && behind[digits].isDigit())
            ++digits;
        if (digits > 0 && (before.endsWith(u'\n') || before.endsWith("Context: "_L1)))
            return behind.first(digits).toLongLong();
    }
    return 0;
}
}
