#pragma once

#include "ui/jobs/jobcontroller.h"

#include <QWidget>
#include <memory>

class QFormLayout;

namespace larder
{
class MessagePanel;
class OneJob;
class Secret;
class SecretStore;

/// Tries a server that is perhaps not saved yet, and shows what it is: version, chosen client tools, TLS, rights. The
/// job runs under services of its own that hold the password just typed, so that no job spec ever carries one.
class ServerTest : public QWidget
{
    Q_OBJECT
public:
    explicit ServerTest(QWidget *parent = nullptr);
    ~ServerTest() override;

    /// `typed` is used when not empty, else what the keychain has for `savedName`.
    void run(const Services &services, ServerAddress address, const Secret &typed, const QString &savedName,
             SecretStore &store);
    bool isRunning() const;

Q_SIGNALS:
    void finished();

private:
    void present(const JobOutcome &outcome);
    void showFacts(const QJsonObject &result);
    void addRow(const QString &name, const QString &value);
    void clear();

    std::unique_ptr<JobController> m_controller;
    std::unique_ptr<OneJob> m_job;
    MessagePanel *m_message;
    QWidget *m_facts;
    QFormLayout *m_rows;
    QString m_used; ///< by the last try
};
}
