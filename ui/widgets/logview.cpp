#include "ui/widgets/logview.h"

#include "ui/widgets/loghighlighter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder
{
LogView::LogView(const QString &accessibleName, QWidget *parent) : CodeView(accessibleName, parent)
{
    new LogHighlighter(*this);
}

void LogView::setLog(const QString &log)
{
    const QString shown = withVariablesBelow(log);
    if (toPlainText() != shown)
        setPlainText(shown);
}

QString withVariablesBelow(const QString &log)
{
    // "09:00:00 $ PGHOST=/run PGUSER='ann o''k' /usr/bin/pg_dump …", quoted as for a shell.
    static const QString variable = uR"([A-Z][A-Z0-9_]*=(?:'[^'\n]*'|\\'|[^\s'\\])*)"_s;
    static const QRegularExpression command(uR"(^(\d\d:\d\d:\d\d \$ )(%1(?: %1)*) (.*)$)"_s.arg(variable),
                                            QRegularExpression::MultilineOption);
    return QString(log).replace(command, u"\\1\\3\n           \\2"_s);
}
}
