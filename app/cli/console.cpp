#include "app/cli/console.h"

#include <QStringList>
#include <algorithm>
#include <cerrno>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
int widthOf(int fd)
{
    winsize size{};
    return ::ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

QString coloured(const QString &text, int code, bool wanted)
{
    return wanted ? u"\x1b[%1m%2\x1b[0m"_s.arg(code).arg(text) : text;
}

/// Our own colour sequences stay; everything else a terminal would act on is shown.
QString visibleButColours(const QString &text)
{
    QString result;
    qsizetype begin = 0;
    for (qsizetype at = text.indexOf(u"\x1b["_s); at >= 0; at = text.indexOf(u"\x1b["_s, begin)) {
        qsizetype end = at + 2;
        while (end < text.size() && text[end].isDigit())
            ++end;
        const bool isColour = end < text.size() && text[end] == u'm';
        result += visible(text.mid(begin, at - begin));
        result += isColour ? text.mid(at, end + 1 - at) : visible(text.mid(at, end - at));
        begin = isColour ? end + 1 : end;
    }
    return result + visible(text.mid(begin));
}
}

Console::Console()
    : m_outIsTerminal(::isatty(1)),
      m_errIsTerminal(::isatty(2)),
      m_canAsk(::isatty(0) && ::isatty(2)),
      m_colours(qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb")
{ }

Console::Console(int outFd, int errFd) : m_outFd(outFd), m_errFd(errFd) { }

void Console::write(int fd, const QByteArray &bytes, bool &broken)
{
    qsizetype done = 0;
    while (done < bytes.size() && !broken) {
        const ssize_t count = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count >= 0)
            done += count;
        else if (errno != EINTR)
            broken = true;
    }
}

void Console::out(const QByteArray &utf8) { write(m_outFd, utf8, m_outBroken); }

void Console::out(const QString &line) { out((visibleButColours(line) + u'\n').toUtf8()); }

void Console::err(const QString &line)
{
    QStringList lines = line.split(u'\n');
    for (QString &one : lines)
        one = visibleButColours(one);
    errRaw((lines.join(u'\n') + u'\n').toUtf8());
}

void Console::errRaw(const QByteArray &utf8) { write(m_errFd, utf8, m_errBroken); }

int Console::errWidth() const { return widthOf(m_errFd); }
int Console::outWidth() const { return widthOf(m_outFd); }

QString Console::colouredOut(const QString &text, int code) const
{
    return coloured(text, code, m_outIsTerminal && m_colours);
}

QString Console::colouredErr(const QString &text, int code) const
{
    return coloured(text, code, m_errIsTerminal && m_colours);
}

QString Console::ask(const QString &question)
{
    errRaw(question.toUtf8());
    QByteArray line;
    char byte = 0;
    while (::read(0, &byte, 1) == 1 && byte != '\n')
        line.append(byte);
    return QString::fromUtf8(line);
}

QString visible(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
    if (isPlain)
        return text;
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            result += u"\\n"_s;
        else if (c == u'\t')
            result += u"\\t"_s;
        else if (c.category() == QChar::Other_Control)
            result += u"\\x%1"_s.arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}
}
