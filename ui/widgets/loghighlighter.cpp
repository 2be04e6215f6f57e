#include "ui/widgets/loghighlighter.h"

#include "core/base/translation.h"
#include "ui/theme/tones.h"

#include <QEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int timeLetters = 9; // "09:00:00 "
}

LogHighlighter::LogHighlighter(QPlainTextEdit &view) : QSyntaxHighlighter(view.document()), m_view(view)
{
    view.installEventFilter(this);
}

bool LogHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        rehighlight();
    return QSyntaxHighlighter::eventFilter(watched, event);
}

void LogHighlighter::highlightBlock(const QString &text)
{
    const int length = static_cast<int>(text.size());
    const QPalette palette = m_view.palette();
    if (text.startsWith(u' ')) // the variables of the command above
        setFormat(0, length, tone::secondaryText(palette));
    if (length < timeLetters || text.at(2) != u':')
        return;
    setFormat(0, timeLetters, tone::secondaryText(palette));
    const QStringView rest = QStringView(text).sliced(timeLetters);
    if (rest.startsWith(u"$ "))
        setFormat(timeLetters, length - timeLetters, tone::accent(palette));
    else if (rest.startsWith(u"Warning: ") || rest.startsWith(Engine::tr("Warning: %1").arg(QString())))
        setFormat(timeLetters, length - timeLetters, tone::attention(palette));
}
}
