#include "core/contents/textdiff.h"

#include <QStringList>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype contextLines = 3;
constexpr qsizetype mostCells = 4'000'000;

struct Line
{
    char mark; ///< ' ', '-' or '+'
    QString text;
};

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// The longest common subsequence by dynamic programming: length of it for each pair of tails.
std::vector<int> commonTails(const QStringList &left, const QStringList &right)
{
    const auto width = static_cast<size_t>(right.size() + 1);
    std::vector<int> table(static_cast<size_t>(left.size() + 1) * width, 0);
    for (qsizetype i = left.size() - 1; i >= 0; --i) {
        for (qsizetype j = right.size() - 1; j >= 0; --j) {
            const auto at = static_cast<size_t>(i) * width + static_cast<size_t>(j);
            table[at] = left[i] == right[j] ? table[at + width + 1] + 1 : std::max(table[at + width], table[at + 1]);
        }
    }
    return table;
}

void addChanges(QList<Line> &lines, const QStringList &left, const QStringList &right)
{
    qsizetype i = 0;
    qsizetype j = 0;
    if (left.size() * right.size() <= mostCells) {
        const std::vector<int> tails = commonTails(left, right);
        const auto width = static_cast<size_t>(right.size() + 1);
        while (i < left.size() && j < right.size()) {
            const auto at = static_cast<size_t>(i) * width + static_cast<size_t>(j);
            if (left[i] == right[j]) {
                lines.append({' ', left[i++]});
                ++j;
            } else if (tails[at + width] >= tails[at + 1]) {
                lines.append({'-', left[i++]});
            } else {
                lines.append({'+', right[j++]});
            }
        }
    }
    for (; i < left.size(); ++i)
        lines.append({'-', left[i]});
    for (; j < right.size(); ++j)
        lines.append({'+', right[j]});
}

/// "@@ -1,3 +1,4 @@" and the lines [from, to).
QString hunk(const QList<Line> &lines, qsizetype from, qsizetype to)
{
    const auto count = [&](qsizetype begin, qsizetype end, char other) {
        return std::count_if(lines.begin() + begin, lines.begin() + end,
                             [&](const Line &line) { return line.mark != other; });
    };
    const auto place = [&](char other) {
        const qsizetype length = count(from, to, other);
        return u"%1,%2"_s.arg(count(0, from, other) + (length > 0 ? 1 : 0)).arg(length);
    };
    QString text = u"@@ -%1 +%2 @@\n"_s.arg(place('+'), place('-'));
    for (const Line &line : lines.sliced(from, to - from))
        text += QLatin1Char(line.mark) + line.text + u'\n';
    return text;
}
}

QString unifiedDiff(const QString &left, const QString &right)
{
    if (left == right)
        return {};
    QStringList a = linesOf(left);
    QStringList b = linesOf(right);
    QList<Line> lines;
    while (!a.isEmpty() && !b.isEmpty() && a.first() == b.first()) {
        lines.append({' ', a.takeFirst()});
        b.removeFirst();
    }
    QList<Line> tail;
    while (!a.isEmpty() && !b.isEmpty() && a.last() == b.last()) {
        tail.prepend({' ', a.takeLast()});
        b.removeLast();
    }
    addChanges(lines, a, b);
    lines += tail;

    QString text;
    for (qsizetype at = 0; at < lines.size();) {
        while (at < lines.size() && lines[at].mark == ' ')
            ++at;
        if (at == lines.size())
            break;
        const qsizetype from = std::max<qsizetype>(0, at - contextLines);
        qsizetype last = at;
        for (; at < lines.size() && at <= last + 2 * contextLines; ++at)
            last = lines[at].mark == ' ' ? last : at;
        at = std::min(lines.size(), last + contextLines + 1);
        text += hunk(lines, from, at);
    }
    return text;
}
}
