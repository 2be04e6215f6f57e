#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace larder
{
/// A folder to type or choose, with the free space of its disk below.
class FolderField : public QWidget
{
    Q_OBJECT
public:
    explicit FolderField(const QString &folder, QWidget *parent = nullptr);

    /// Absolute and cleaned; empty when nothing is typed. "~/" is the home folder.
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
