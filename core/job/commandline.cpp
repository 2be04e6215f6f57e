#include "core/job/commandline.h"

#include "core/job/jobregistry.h"
#include "core/job/jobspec.h"
#include "core/job/optionvalue.h"
#include "core/postgres/toolcommand.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// The texts an option is given for a value, one for each time it is repeated.
QStringList textsOf(OptionType type, const QJsonValue &value)
{
    QStringList texts;
    if (value.isArray()) {
        for (const QJsonValue entry : value.toArray())
            texts.append(entry.toString());
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            texts.append(it.key() + u'=' + it.value().toString());
    } else {
        texts.append(type == OptionType::Size ? sizeText(value.toInteger())
                         : value.isDouble()   ? QString::number(value.toInt())
                                              : value.toString());
    }
    return texts;
}

/// Collects the words of one command.
class CommandWords
{
public:
    explicit CommandWords(const JobKind &kind)
    {
        m_words = QStringList{u"larder-cli"_s} + QString::fromLatin1(kind.verb).split(u' ');
    }

    void add(const OptionInfo &option, const QJsonValue &value, bool isDefault)
    {
        const QString key = QString::fromLatin1(option.key);
        if ((isDefault && !option.alwaysShown) || m_said.contains(key))
            return;
        if (option.type == OptionType::Flag) {
            if (value != flagValueOf(option))
                return;
            m_options.append(QString::fromLatin1(option.name));
        } else {
            for (const QString &text : textsOf(option.type, value))
                addText(option, text);
        }
        m_said.insert(key);
    }

    QStringList words() const
    {
        const bool looksLikeOption = std::any_of(m_positional.begin(), m_positional.end(),
                                                 [](const QString &word) { return word.startsWith(u'-'); });
        if (looksLikeOption)
            return m_words + m_options + QStringList{u"--"_s} + m_positional;
        return m_words + m_positional + m_options;
    }

private:
    void addText(const OptionInfo &option, const QString &text)
    {
        const QString name = QString::fromLatin1(option.name);
        if (option.isPositional())
            m_positional.append(text);
        else if (text.startsWith(u'-')) // with nothing behind "=" the parser takes the next word instead
            m_options.append(name + u'=' + text);
        else
            m_options.append({name, text});
    }

    QStringList m_words;
    QStringList m_positional;
    QStringList m_options;
    QSet<QString> m_said;
};
}

QString shellJoin(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(shellQuoted(word));
    return quoted.join(u' ');
}

QString commandLineFor(const JobSpec &spec, const QJsonObject &jobDefaults)
{
    const JobKind &kind = jobKindOf(spec);
    const QJsonObject given = toJson(spec);
    QJsonObject defaults = defaultSpecJson(kindOf(spec));
    for (auto it = jobDefaults.begin(); it != jobDefaults.end(); ++it) {
        // The folder is always named, and patterns to leave out do not hold where databases are named.
        if (defaults.contains(it.key()) && it.key() != "repository"_L1 && it.key() != "exclude"_L1)
            defaults[it.key()] = it.value();
    }
    CommandWords words(kind);
    for (const OptionInfo &option : allOptions(kind)) {
        const QString key = QString::fromLatin1(option.key);
        const QJsonValue value = valueAt(given, key);
        words.add(option, value, value == valueAt(defaults, key));
    }
    return shellJoin(words.words());
}
}
