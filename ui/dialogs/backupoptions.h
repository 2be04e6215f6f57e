#pragma once

#include "core/job/jobspec.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace larder
{
/// What goes into a backup, how it is packed and where it goes.
class BackupContentOptions : public QWidget
{
    Q_OBJECT
public:
    /// `destination` gets a row of its own below.
    BackupContentOptions(const QString &compression, QWidget *destination, QWidget *parent = nullptr);
    void applyTo(BackupSpec &spec) const;

Q_SIGNALS:
    void changed();

private:
    QWidget *makePresets();
    void explain();

    QButtonGroup *m_content;
    QComboBox *m_compression;
    QLabel *m_meaning;
};

/// The rest, which most people never open.
class BackupAdvancedOptions : public QWidget
{
    Q_OBJECT
public:
    explicit BackupAdvancedOptions(int retentionDays, QWidget *parent = nullptr);
    void applyTo(BackupSpec &spec) const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_excludeTables;
    QSpinBox *m_jobs;
    QSpinBox *m_lockWait;
    QSpinBox *m_retention;
    QCheckBox *m_globals;
};
}
