#include "core/base/commandtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder
{
QString command(const QString &words) { return u"`larder-cli %1`"_s.arg(words); }

QString rewordCommands(const QString &text, const std::function<QString(const QString &words)> &reword)
{
    static const QRegularExpression marked(u"`larder-cli ([^`]*)`"_s);
    QString result;
    qsizetype begin = 0;
    for (auto it = marked.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString words = reword(match.captured(1));
        result += text.mid(begin, match.capturedStart() - begin) + (words.isEmpty() ? match.captured() : words);
        begin = match.capturedEnd();
    }
    return result + text.mid(begin);
}
}
