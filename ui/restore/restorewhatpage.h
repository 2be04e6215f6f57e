#pragma once

#include "ui/restore/restorepage.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace larder
{
class Catalogue;
class ContentsReader;
class FileDatabases;
class JobController;
class JobProgress;
class MessagePanel;
class OneJob;
class ProofLadder;
class RestorePlan;
class SecondaryLabel;
struct JobOutcome;

/// Page 1: the backup and what is proven about it. "Verify now" proves more; a foreign file wants the user's word, and
/// the choice of a database where it holds several.
class RestoreWhatPage : public RestorePage
{
    Q_OBJECT
public:
    RestoreWhatPage(JobController &controller, Catalogue &catalogue, RestorePlan &plan, QWidget *parent = nullptr);

    QString title() const override { return tr("What to restore"); }
    void enter() override;
    bool isComplete() const override;
    QWidget *firstField() override;

private:
    QWidget *makeFacts();
    QLayout *makeVerify();
    void verify();
    void showOutcome(const JobOutcome &outcome);
    void readAgain();
    void showState();
    void showDatabases(const QStringList &names);

    Catalogue &m_catalogue;
    RestorePlan &m_plan;
    OneJob *m_job;
    ContentsReader *m_reader;
    FileDatabases *m_databases;
    SecondaryLabel *m_reading;
    ProofLadder *m_ladder;
    QLabel *m_meaning;
    QPushButton *m_verify;
    QPushButton *m_stop;
    JobProgress *m_progress;
    MessagePanel *m_message;
    QCheckBox *m_trust;
};
}
