#include "tests/support/tempdir.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
void failed(const QFile &file)
{
    QTest::qFail(qPrintable(file.fileName() + u": "_s + file.errorString()), __FILE__, __LINE__);
}
}

TempDir::TempDir() : m_dir(u"/tmp/larder-test-XXXXXX"_s)
{
    if (!m_dir.isValid())
        qFatal("No temporary folder: %s", qPrintable(m_dir.errorString()));
}

QString TempDir::write(const QString &name, const QByteArray &contents) const
{
    QFile target(file(name));
    QDir().mkpath(QFileInfo(target).path());
    if (!target.open(QFile::WriteOnly) || target.write(contents) != contents.size() || !target.flush())
        failed(target);
    return target.fileName();
}

QByteArray TempDir::read(const QString &name) const
{
    QFile source(file(name));
    if (!source.open(QFile::ReadOnly))
        failed(source);
    return source.readAll();
}
}
