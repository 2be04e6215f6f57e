#include "core/postgres/serveraddress.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/postgres/conninfo.h"
#include "core/postgres/libpqenvironment.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct Field
{
    const char *key;
    QString ServerAddress::*member;
};
constexpr Field fields[] = {
    {"name", &ServerAddress::name},
    {"host", &ServerAddress::host},
    {"port", &ServerAddress::port},
    {"user", &ServerAddress::user},
    {"sslmode", &ServerAddress::sslmode},
    {"service", &ServerAddress::service},
    {"maintenanceDatabase", &ServerAddress::maintenanceDatabase},
};

QString textOf(const QJsonValue &value, const QString &key)
{
    const QString text = value.toString();
    if (!value.isString() || text.contains(QChar::Null))
        throw Error(ErrorCode::SettingsInvalid, Engine::tr("The server entry's “%1” is not a text.").arg(key),
                    Engine::tr("Correct the entry or add the server anew."));
    return text;
}

void checkSslMode(const QString &mode)
{
    static const QStringList modes{u"disable"_s, u"allow"_s,     u"prefer"_s,
                                   u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    if (!mode.isEmpty() && !modes.contains(mode))
        throw Error(ErrorCode::SettingsInvalid, Engine::tr("“%1” is no TLS mode.").arg(mode),
                    Engine::tr("Use one of %1.").arg(modes.join(u", "_s)));
}

QMap<QString, QString> extraFrom(const QJsonObject &object)
{
    static const QStringList forbidden{u"password"_s, u"options"_s, u"dbname"_s, u"service"_s};
    QMap<QString, QString> extra;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isLibpqKeyword(it.key()) || forbidden.contains(it.key()))
            throw Error(ErrorCode::SettingsInvalid,
                        Engine::tr("“%1” cannot be a parameter of a saved server.").arg(it.key()));
        extra.insert(it.key(), textOf(it.value(), it.key()));
    }
    return extra;
}
}

QJsonObject ServerAddress::toJson() const
{
    QJsonObject object;
    for (const Field &field : fields) {
        if (!(this->*field.member).isEmpty())
            object.insert(QLatin1StringView(field.key), this->*field.member);
    }
    QJsonObject more;
    for (auto it = extra.begin(); it != extra.end(); ++it)
        more.insert(it.key(), it.value());
    if (!more.isEmpty())
        object.insert("extra"_L1, more);
    return object;
}

ServerAddress ServerAddress::fromJson(const QJsonObject &object)
{
    ServerAddress address;
    for (const Field &field : fields) {
        const QLatin1StringView key(field.key);
        if (object.contains(key))
            address.*field.member = textOf(object[key], key);
    }
    checkSslMode(address.sslmode);
    const QJsonValue extra = object["extra"_L1];
    if (!extra.isUndefined() && !extra.isObject())
        throw Error(ErrorCode::SettingsInvalid, Engine::tr("The server entry's “extra” is not a list of parameters."));
    address.extra = extraFrom(extra.toObject());
    // Earlier versions kept it as it was typed. A password in it goes no further.
    return takenApart(address).address;
}

bool isPort(const QString &text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    return isNumber && port > 0 && port < 65536;
}
}
