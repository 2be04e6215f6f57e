#pragma once

#include "core/base/secret.h"
#include "core/profile/serverprofile.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace larder
{
class FolderField;

/// The fields of a saved server but the password, which has a field of its own put between them. A connection string
/// typed or pasted as the host is taken apart when the host is left.
class ServerForm : public QWidget
{
    Q_OBJECT
public:
    ServerForm(const ServerProfile &profile, QWidget *password, QWidget *parent = nullptr);

    ServerProfile profile() const;
    /// Why it cannot be saved, a sentence; empty when it can. `taken`: names of other servers.
    QString problem(const QStringList &taken) const;
    /// A connection string in the host's field goes to the fields it holds; a no-op without one.
    void takeHostApart();

Q_SIGNALS:
    void changed();
    void passwordFound(const larder::Secret &password); ///< in a connection string

private:
    void addConnection(QFormLayout *form, QWidget *password);
    void addBackups(QFormLayout *form);
    void fill();

    ServerProfile m_original; ///< with what a connection string says beyond the fields
    QLineEdit *m_name;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_user;
    QComboBox *m_tls;
    QLineEdit *m_maintenance;
    FolderField *m_folder;
    QPlainTextEdit *m_databases;
    QSpinBox *m_retention;
};
}
