#include "ui/backup/backupchoices.h"

#include "core/base/format.h"
#include "ui/backup/backupfieldnote.h"
#include "ui/backup/backupsegments.h"
#include "ui/backup/backuptables.h"
#include "ui/widgets/folderfield.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr std::array offeredLevels{CompressionLevel::Fast, CompressionLevel::Balanced, CompressionLevel::Small,
                                   CompressionLevel::None, CompressionLevel::Auto};

QString nameOf(CompressionLevel level)
{
    switch (level) {
    case CompressionLevel::Fast: return BackupChoices::tr("Fast");
    case CompressionLevel::Balanced: return BackupChoices::tr("Balanced");
    case CompressionLevel::Small: return BackupChoices::tr("Small");
    case CompressionLevel::None: return BackupChoices::tr("None");
    case CompressionLevel::Auto: return BackupChoices::tr("Automatic");
    }
    return {};
}

// The figures are those of the manual's chapter on speed, measured against pg_dump and gzip.
QString meaningInSql(CompressionLevel level)
{
    switch (level) {
    case CompressionLevel::Fast:
        return BackupChoices::tr("About as fast as reading the database alone; files up to 6 % larger than gzip's.");
    case CompressionLevel::Balanced:
        return BackupChoices::tr("Several times faster than gzip, and files a little smaller than gzip's.");
    case CompressionLevel::Small: return BackupChoices::tr("The smallest files, at about gzip's own pace.");
    case CompressionLevel::None:
        return BackupChoices::tr("Plain SQL any editor opens; takes about three times the space.");
    case CompressionLevel::Auto:
        return BackupChoices::tr("The smallest files that do not make the backup slower than reading the database.");
    }
    return {};
}

/// core/dump/archivedump.cpp says which level is which.
QString meaningInArchive(CompressionLevel level)
{
    switch (level) {
    case CompressionLevel::Fast: return BackupChoices::tr("pg_dump packs the archive itself: quickly, level 1.");
    case CompressionLevel::Balanced: return BackupChoices::tr("pg_dump packs the archive itself, at gzip's pace.");
    case CompressionLevel::Small:
        return BackupChoices::tr("pg_dump packs the archive itself, slower than gzip: level 9.");
    case CompressionLevel::None: return BackupChoices::tr("Not packed; takes about three times the space.");
    case CompressionLevel::Auto: return BackupChoices::tr("pg_dump packs the archive itself, at its own level.");
    }
    return {};
}

QString labelOf(CompressionLevel level, const Expectation &expected)
{
    const QString words = expected.bytes < 0 ? QString() : expected.words();
    return words.isEmpty() ? nameOf(level) : u"%1 · %2"_s.arg(nameOf(level), words);
}

/// One above the other, close together.
QWidget *column(std::initializer_list<QWidget *> parts)
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget *part : parts)
        layout->addWidget(part);
    return both;
}
}

BackupChoices::BackupChoices(BackupTables *tables, FolderField *folder, QWidget *parent)
    : QWidget(parent),
      m_preset(new SegmentedChoice(tr("What to back up"))),
      m_presetMeaning(new SecondaryLabel),
      m_tables(tables),
      m_format(new SegmentedChoice(tr("Format"))),
      m_formatMeaning(new SecondaryLabel),
      m_compression(new QComboBox),
      m_compressionMeaning(new SecondaryLabel),
      m_folder(folder),
      m_space(new FieldNote)
{
    addPresets();
    addFormats();
    for (const CompressionLevel level : offeredLevels)
        m_compression->addItem(nameOf(level), static_cast<int>(level));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("What:"), column({m_preset, m_presetMeaning, m_tables}));
    form->addRow(tr("Format:"), column({m_format, m_formatMeaning}));
    form->addRow(tr("&Compression:"), explained(m_compression, m_compressionMeaning));
    QWidget *destination = column({m_folder, m_space});
    destination->setFocusPolicy(Qt::StrongFocus); // a label's mnemonic asks for it before it follows the proxy
    destination->setFocusProxy(m_folder);
    form->addRow(tr("&Destination:"), destination);
    alignForms({form});
    form->setVerticalSpacing(12); // more than between a field and the words about it

    connect(m_preset, &SegmentedChoice::changed, this, &BackupChoices::followPreset);
    connect(m_format, &SegmentedChoice::changed, this, &BackupChoices::changed);
    connect(m_compression, &QComboBox::currentIndexChanged, this, &BackupChoices::changed);
    connect(m_tables, &BackupTables::changed, this, &BackupChoices::changed);
    connect(m_folder, &FolderField::changed, this, &BackupChoices::changed);
    m_tables->hide();
}

void BackupChoices::addPresets()
{
    m_preset->add(Full, tr("&Full"), tr("Structure and data: all that is needed to restore"));
    m_preset->add(SchemaOnly, tr("&Schema only"), tr("Tables, views and functions without any rows"));
    m_preset->add(DataOnly, tr("Data &only"), tr("Rows to load into tables that exist already"));
    m_preset->add(Tables, tr("Tabl&es…"), tr("Only what is named here. It does not count as a copy of the database."));
}

void BackupChoices::addFormats()
{
    m_format->add(static_cast<int>(BackupFormat::PlainGzip), tr("S&QL file"),
                  tr("Restores anywhere with psql alone; tables can be looked at without a restore."));
    m_format->add(static_cast<int>(BackupFormat::Custom), tr("C&ustom archive"),
                  tr("One file for pg_restore, written by one process: for tools that expect it."));
    m_format->add(static_cast<int>(BackupFormat::Directory), tr("Director&y archive"),
                  tr("A folder with a file for each table, for pg_restore with several processes."));
}

void BackupChoices::followPreset()
{
    m_tables->setVisible(m_preset->current() == Tables);
    Q_EMIT changed();
}

void BackupChoices::setFrom(const BackupSpec &spec)
{
    m_tables->setFrom(spec);
    m_format->setCurrent(static_cast<int>(isArchive(spec.format) ? spec.format : BackupFormat::PlainGzip));
    m_compression->setCurrentIndex(m_compression->findData(static_cast<int>(spec.compression)));
}

void BackupChoices::applyTo(BackupSpec &spec) const
{
    const int preset = m_preset->current();
    spec.content = preset == SchemaOnly ? DumpContent::SchemaOnly
        : preset == DataOnly            ? DumpContent::DataOnly
                                        : DumpContent::Everything;
    if (preset == Tables)
        m_tables->applyTo(spec);
    spec.compression = static_cast<CompressionLevel>(m_compression->currentData().toInt());
    spec.format = static_cast<BackupFormat>(m_format->current());
    if (spec.compression == CompressionLevel::None && !isArchive(spec.format))
        spec.format = BackupFormat::Plain;
    spec.repository = m_folder->folder();
}

void BackupChoices::present(const BackupSpec &spec, const std::function<Expectation(const BackupSpec &)> &expect)
{
    m_presetMeaning->setText(m_preset->meaning());
    m_formatMeaning->setText(m_format->meaning());
    m_tables->present(spec);
    presentCompression(spec, expect);
    presentSpace(expect(spec));
}

void BackupChoices::presentCompression(const BackupSpec &spec,
                                       const std::function<Expectation(const BackupSpec &)> &expect)
{
    const bool archive = isArchive(spec.format);
    const QString meaning = archive ? meaningInArchive(spec.compression) : meaningInSql(spec.compression);
    m_compressionMeaning->setText(meaning);
    m_compression->setAccessibleDescription(meaning);
    for (int row = 0; row < m_compression->count(); ++row) {
        BackupSpec other = spec;
        other.compression = offeredLevels.at(static_cast<size_t>(row));
        if (!archive)
            other.format = BackupFormat::PlainGzip;
        m_compression->setItemText(row, labelOf(other.compression, expect(other)));
        m_compression->setItemData(row, archive ? meaningInArchive(other.compression) : meaningInSql(other.compression),
                                   Qt::ToolTipRole);
    }
}

void BackupChoices::presentSpace(const Expectation &expected)
{
    const qint64 free = m_folder->freeBytes();
    const bool fits = expected.bytes < 0 || free < 0 || expected.bytes <= free;
    if (const QString reason = folderProblem(); !reason.isEmpty() && !m_folder->folder().isEmpty())
        m_space->present(FieldNote::Kind::Error, reason);
    else if (fits)
        m_space->present(FieldNote::Kind::Warning, {});
    else if (expected.kind == Expectation::Kind::AtMost)
        m_space->present(FieldNote::Kind::Warning,
                         tr("It may not fit: up to %1 are needed, %2 are free.")
                             .arg(formatBytes(expected.bytes), formatBytes(free)));
    else
        m_space->present(FieldNote::Kind::Error,
                         tr("It will hardly fit: about %1 are needed, %2 are free. Choose another folder or "
                            "delete old backups there.")
                             .arg(formatBytes(expected.bytes), formatBytes(free)));
}

QString BackupChoices::problem() const
{
    if (m_preset->current() == Tables) {
        if (const QString wrong = m_tables->problem(); !wrong.isEmpty())
            return wrong;
    }
    return folderProblem();
}

QString BackupChoices::folderProblem() const
{
    const QString folder = m_folder->folder();
    if (folder.isEmpty())
        return tr("Choose a folder for the backups.");
    if (const QFileInfo info(folder); info.exists() && !info.isDir())
        return tr("%1 is a file, no folder.").arg(folder);
    return {};
}
}
