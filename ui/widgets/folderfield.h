#pragma once

#include <QWidget>

class QDir;
class QLabel;
class QLineEdit;

namespace larder
{
/// What was typed for a path, absolute and cleaned; empty when that is nothing. "~/" is the home folder, a relative
/// path begins in `base`.
QString pathTyped(const QString &text, const QDir &base);

/// A folder to type or choose, with the free space of its disk below.
class FolderField : public QWidget
{
    Q_OBJECT
public:
    explicit FolderField(const QString &folder, QWidget *parent = nullptr);

    /// As pathTyped().
    QString folder() const;
    qint64 freeBytes() const; ///< on the disk it is on, or will be; -1 unknown

Q_SIGNALS:
    void changed();

private:
    void choose();
    void showSpace();

    QLineEdit *m_path;
    QLabel *m_space;
};
}
