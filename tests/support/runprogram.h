#pragma once

#include "core/postgres/toolprocess.h"

namespace larder::test
{
/// Runs a program found in PATH (gzip, sha256sum, larder-cli by its full path) and waits; `variables` are added to
/// a clean environment. A program that does not exist fails the test.
ToolResult runProgram(const QString &program, const QStringList &arguments = {},
                      const QMap<QByteArray, QByteArray> &variables = {}, QByteArrayView input = {});
}
