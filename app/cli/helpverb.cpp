#include "app/cli/helpverb.h"

#include "app/cli/help.h"
#include "app/cli/manpage.h"
#include "app/cli/verbs.h"
#include "core/base/commandtext.h"
#include "core/base/error.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
/// A verb, or all of a group: "server" explains server list, server add …
QString topicText(const QString &topic, int width)
{
    if (topic == "errors"_L1)
        return errorsText(width);
    QStringList texts;
    for (const Verb &verb : verbs()) {
        if (verb.words == topic || verb.words.startsWith(topic + u' '))
            texts.append(verbHelpText(verb, width));
    }
    if (texts.isEmpty())
        throw Error(ErrorCode::Usage, u"There is no verb “%1”."_s.arg(topic),
                    u"%1 lists what there is."_s.arg(command(u"help"_s)));
    return texts.join(u"\n\n"_s);
}
}

int help(Invocation &invocation)
{
    Console &console = invocation.console;
    const int width = std::clamp(console.outWidth(), 60, 100);
    QStringList topic;
    for (const QJsonValue word : invocation.given[u"topic"].toArray())
        topic.append(word.toString());
    if (invocation.isOn(u"man"))
        console.out(manPage().toUtf8());
    else if (invocation.switches.contains(u"completion"))
        console.out(bashCompletion().toUtf8());
    else
        console.outData(topic.isEmpty() ? overviewText(width) : topicText(topic.join(u' '), width));
    return 0;
}
}
