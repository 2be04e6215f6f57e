#pragma once

#include "core/postgres/pgconnection.h"
#include "tests/support/testserver.h"

namespace larder::test
{
/// How Larder reaches a test server, whatever the environment of the test says.
inline ConnectionParams paramsOf(const TestServer &server, const QString &database = QStringLiteral("postgres"),
                                 const QString &user = {})
{
    ServerAddress address;
    address.host = server.host();
    address.port = QString::number(server.port());
    address.user = user.isEmpty() ? server.user() : user;
    return ConnectionParams::resolve(address, QProcessEnvironment()).withDatabase(database);
}

/// The error `action` throws; code None when it throws none.
template <typename Action> Error errorOf(Action action)
{
    try {
        action();
    } catch (const Error &error) {
        return error;
    }
    return {};
}
}
