#pragma once

#include "core/job/specs/backupspec.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace larder
{
class FieldNote;

/// The rest, which most people never open. What the other choices make idle is disabled and says why.
class BackupAdvanced : public QWidget
{
    Q_OBJECT
public:
    explicit BackupAdvanced(QWidget *parent = nullptr);

    void setFrom(const BackupSpec &spec);
    /// `spec` has its content, format and tables already.
    void applyTo(BackupSpec &spec) const;
    /// Enables what makes sense with the spec, and says what is wrong beside the fields.
    void present(const BackupSpec &spec);
    /// What is wrong in here, as a sentence; empty when nothing is.
    QString problem() const;
    /// What is not as usual, in a few words, for when this is folded up; empty when all is.
    static QString summary(const BackupSpec &spec);

Q_SIGNALS:
    void changed();

private:
    QFormLayout *addSection(const QString &title);
    void addLeavingOut();
    void addManner();
    void addAround();
    QString wrongPattern() const;
    QString wrongArgument() const;

    QLineEdit *m_databases;
    QLineEdit *m_schemas;
    QLineEdit *m_tables;
    QLineEdit *m_rows;
    FieldNote *m_patternNote;
    QCheckBox *m_noOwner;
    QCheckBox *m_noPrivileges;
    QCheckBox *m_globals;
    QSpinBox *m_jobs;
    QSpinBox *m_lockWait;
    QSpinBox *m_retries;
    QSpinBox *m_delay;
    QSpinBox *m_retention;
    QLineEdit *m_arguments;
    FieldNote *m_argumentNote;
    QLineEdit *m_preHook;
    QLineEdit *m_postHook;
};
}
