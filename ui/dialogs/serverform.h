#pragma once

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

/// The fields of a saved server but the password, which has a field of its own put between them.
class ServerForm : public QWidget
{
    Q_OBJECT
public:
    ServerForm(const ServerProfile &profile, QWidget *password, QWidget *parent = nullptr);

    ServerProfile profile() const;
    /// Why it cannot be saved, a sentence; empty when it can. `taken`: names of other servers.
    QString problem(const QStringList &taken) const;

Q_SIGNALS:
    void changed();

private:
    void addConnection(QFormLayout *form, QWidget *password);
    void addBackups(QFormLayout *form);
    void fill();

    const ServerProfile m_original;
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
