#include "core/postgres/toolcommand.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
bool isPlainWord(const QString &text)
{
    static constexpr QStringView harmless = u"_-./:=,@%+";
    const auto plain = [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || harmless.contains(c); };
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), plain);
}

bool worthShowing(const QByteArray &name)
{
    return name.startsWith("PG") && name != "PGPASSFILE" && name != "PGPASSWORD";
}
}

QString shellQuoted(const QString &text)
{
    if (isPlainWord(text))
        return text;
    return u'\'' + QString(text).replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QString ToolCommand::shown() const
{
    QStringList words;
    const auto &variables = environment.variables();
    for (auto it = variables.cbegin(); it != variables.cend(); ++it) {
        if (worthShowing(it.key()))
            words += QString::fromUtf8(it.key()) + u'=' + shellQuoted(QString::fromUtf8(it.value()));
    }
    words += shellQuoted(program);
    for (const QString &argument : arguments)
        words += shellQuoted(argument);
    return words.join(u' ');
}

QString ToolCommand::name() const { return QFileInfo(program).fileName(); }
}
