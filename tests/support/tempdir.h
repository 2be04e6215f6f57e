#pragma once

#include <QByteArray>
#include <QTemporaryDir>

namespace larder::test
{
/// A folder below /tmp that goes away with the object. Failures fail the running test.
class TempDir
{
public:
    TempDir();
    QString path() const { return m_dir.path(); }
    /// The full path of `name` in it.
    QString file(const QString &name) const { return m_dir.filePath(name); }
    /// Writes a file, making its folders; gives its full path.
    QString write(const QString &name, const QByteArray &contents) const;
    QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_dir;
};
}
