#pragma once

#include "core/job/specs/backupspec.h"
#include "ui/backup/backupestimate.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QLabel;

namespace larder
{
class BackupTables;
class FieldNote;
class FolderField;
class SegmentedChoice;

/// What goes into a backup, in which form, how it is packed and where it goes.
class BackupChoices : public QWidget
{
    Q_OBJECT
public:
    enum Preset { Full, SchemaOnly, DataOnly, Tables };

    /// Takes the other two fields in. It begins with Preset Full whatever was chosen last time: a backup of a part
    /// must be asked for anew, or one day there is no whole one.
    BackupChoices(BackupTables *tables, FolderField *folder, QWidget *parent = nullptr);

    void setFrom(const BackupSpec &spec);
    void applyTo(BackupSpec &spec) const;
    /// Says what the choices come to. `expect`: of all chosen databases together, saved in some way.
    void present(const BackupSpec &spec, const std::function<Expectation(const BackupSpec &)> &expect);
    /// Why no backup can be made this way; empty when it can.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void addPresets();
    void addFormats();
    void followPreset();
    void presentCompression(const BackupSpec &spec, const std::function<Expectation(const BackupSpec &)> &expect);
    QString folderProblem() const;
    void presentSpace(const Expectation &expected);

    SegmentedChoice *m_preset;
    QLabel *m_presetMeaning;
    BackupTables *m_tables;
    SegmentedChoice *m_format;
    QLabel *m_formatMeaning;
    QComboBox *m_compression;
    QLabel *m_compressionMeaning;
    FolderField *m_folder;
    FieldNote *m_space;
};
}
