#include "app/cli/console.h"

#include <QJsonDocument>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
/// Every SGR code we use, 0 first: it ends a colour. They travel inside texts as characters that Unicode leaves to
/// programs (noncharacters, from U+FDD0): a name can bring along such a character, and all it does is one of these.
constexpr std::array colourCodes{0, 1, 2, 31, 32, 33};
constexpr char16_t firstColour = 0xfdd0;

int widthOf(int fd)
{
    winsize size{};
    return ::ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

QChar colourMark(int code)
{
    const auto index = std::distance(colourCodes.begin(), std::find(colourCodes.begin(), colourCodes.end(), code));
    return QChar(static_cast<char16_t>(firstColour + index));
}

/// Which of the codes a character stands for; their number for any other character.
size_t colourOf(QChar c)
{
    const auto index = static_cast<size_t>(c.unicode() - firstColour);
    return c.unicode() >= firstColour && index < colourCodes.size() ? index : colourCodes.size();
}

QString coloured(const QString &text, int code, bool wanted)
{
    return wanted ? QString(colourMark(code) + text + colourMark(0)) : text;
}

QString withColours(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const size_t colour = colourOf(c);
        if (colour < colourCodes.size())
            result += u"\x1b[%1m"_s.arg(colourCodes[colour]);
        else
            result += c;
    }
    return result;
}

QString asAscii(QString text)
{
    static const std::pair<QChar, QLatin1StringView> pairs[]
        = {{u'✔', "OK"_L1}, {u'✖', "X"_L1}, {u'“', "\""_L1}, {u'”', "\""_L1}, {u'…', "..."_L1}, {u'–', "-"_L1}};
    for (const auto &[mark, ascii] : pairs)
        text.replace(mark, ascii);
    return text;
}

/// Neither shown nor turned by anything: what turns the direction of writing, and line ends of Unicode's own.
bool misleads(QChar c)
{
    const char16_t u = c.unicode();
    return c.category() == QChar::Other_Control || u == 0x061c || u == 0x200e || u == 0x200f
        || (u >= 0x2028 && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

/// JSON leaves DEL and the controls from U+0080 to U+009F as they are; terminals act on them (U+009B begins a
/// sequence).
QByteArray withoutHighControls(const QByteArray &json)
{
    if (!json.contains('\x7f') && !json.contains('\xc2'))
        return json;
    QByteArray result;
    result.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const auto byte = static_cast<unsigned char>(json[i]);
        const auto next = static_cast<unsigned char>(i + 1 < json.size() ? json[i + 1] : 0);
        if (byte == 0x7f)
            result += "\\u007f";
        else if (byte == 0xc2 && next >= 0x80 && next <= 0x9f)
            result += "\\u00" + QByteArray::number(static_cast<unsigned char>(json[++i]), 16);
        else
            result += json[i];
    }
    return result;
}

/// A descriptor that does not block is waited for: it is somebody else's choice (a terminal shared with another
/// program).
bool waitUntilWritable(int fd)
{
    pollfd one{fd, POLLOUT, 0};
    return ::poll(&one, 1, -1) > 0 || errno == EINTR;
}
}

Console::Console()
    : m_outIsTerminal(::isatty(1)),
      m_errIsTerminal(::isatty(2)),
      m_canAsk(::isatty(0) && ::isatty(2)),
      m_colours(qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb")
{ }

Console::Console(int outFd, int errFd) : m_outFd(outFd), m_errFd(errFd) { }

void Console::write(int fd, const QByteArray &bytes, int &error)
{
    qsizetype done = 0;
    while (done < bytes.size() && error == 0) {
        const ssize_t count = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count >= 0)
            done += count;
        else if (errno != EINTR && !(errno == EAGAIN && waitUntilWritable(fd)))
            error = errno;
    }
}

int Console::outError()
{
    // Network file systems report a full disk when a descriptor is closed, the last one or not (NFS, close(2)).
    const int copy = ::dup(m_outFd);
    if (copy >= 0 && ::close(copy) != 0 && m_outError == 0 && errno != EINTR)
        m_outError = errno;
    return m_outError == EPIPE ? 0 : m_outError;
}

QString Console::shown(const QString &text, bool colours) const
{
    const QString plain = m_onlyAscii ? asAscii(visible(text)) : visible(text);
    return colours ? withColours(plain) : plain;
}

void Console::out(const QByteArray &utf8) { write(m_outFd, utf8, m_outError); }

void Console::out(const QString &line) { out((shown(line, m_outIsTerminal && m_colours) + u'\n').toUtf8()); }

void Console::out(const QJsonDocument &document, QJsonDocument::JsonFormat format)
{
    QByteArray json = document.toJson(format);
    if (!json.endsWith('\n'))
        json += '\n';
    outJson(json);
}

void Console::outJson(const QByteArray &json) { out(withoutHighControls(json)); }

void Console::outData(const QString &text)
{
    if (!m_outIsTerminal)
        return out(text.toUtf8());
    QString safe;
    for (const QChar c : text)
        safe += c == u'\n' || c == u'\t' ? QString(c) : shown(QString(c), false);
    out(safe.toUtf8());
}

void Console::err(const QString &line)
{
    QStringList lines = line.split(u'\n');
    for (QString &one : lines)
        one = shown(one, m_errIsTerminal && m_colours);
    errRaw((lines.join(u'\n') + u'\n').toUtf8());
}

void Console::errRaw(const QByteArray &utf8) { write(m_errFd, utf8, m_errError); }

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
    QStringList lines = question.split(u'\n');
    for (QString &one : lines)
        one = shown(one, false);
    errRaw(lines.join(u'\n').toUtf8());
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
        else if (misleads(c))
            result += c.unicode() < 0x100 ? u"\\x%1"_s.arg(c.unicode(), 2, 16, QLatin1Char('0'))
                                          : u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}
}
