#include "ui/dialogs/backupoptions.h"

#include "ui/dialogs/formlayout.h"
#include "ui/dialogs/labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QThread>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct CompressionChoice
{
    CompressionLevel level;
    QString name;
    QString meaning;
};

// The figures are those of the manual's chapter on speed, measured against pg_dump and gzip.
QList<CompressionChoice> compressionChoices()
{
    return {
        {CompressionLevel::Fast, BackupContentOptions::tr("Fast"),
         BackupContentOptions::tr("About as fast as reading the database alone; files up to 6 % larger than gzip's.")},
        {CompressionLevel::Balanced, BackupContentOptions::tr("Balanced"),
         BackupContentOptions::tr("Several times faster than gzip, and files a little smaller than gzip's.")},
        {CompressionLevel::Small, BackupContentOptions::tr("Small"),
         BackupContentOptions::tr("The smallest files, at about gzip's own pace.")},
        {CompressionLevel::None, BackupContentOptions::tr("None"),
         BackupContentOptions::tr("Plain SQL any editor opens; takes about three times the space.")},
        {CompressionLevel::Auto, BackupContentOptions::tr("Automatic"),
         BackupContentOptions::tr("The smallest files that do not make the backup slower than reading the database.")},
    };
}

QSpinBox *spinBox(int from, int to, int value)
{
    auto *box = new QSpinBox;
    box->setRange(from, to);
    box->setValue(value);
    box->setFixedWidth(200);
    return box;
}
}

BackupContentOptions::BackupContentOptions(const QString &compression, QWidget *destination, QWidget *parent)
    : QWidget(parent), m_content(new QButtonGroup(this)), m_compression(new QComboBox), m_meaning(new SecondaryLabel)
{
    for (const CompressionChoice &choice : compressionChoices()) {
        m_compression->addItem(choice.name, static_cast<int>(choice.level));
        m_compression->setItemData(m_compression->count() - 1, choice.meaning, Qt::ToolTipRole);
    }
    const CompressionLevel level = compressionLevelFromString(compression).value_or(CompressionLevel::Balanced);
    m_compression->setCurrentIndex(m_compression->findData(static_cast<int>(level)));
    m_compression->setMinimumWidth(180);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("What:"), makePresets());
    form->addRow(tr("&Compression:"), explained(m_compression, m_meaning));
    form->addRow(tr("&Destination:"), destination);
    alignForms({form});

    connect(m_content, &QButtonGroup::idToggled, this, &BackupContentOptions::changed);
    connect(m_compression, &QComboBox::currentIndexChanged, this, &BackupContentOptions::explain);
    explain();
}

QWidget *BackupContentOptions::makePresets()
{
    auto *row = new QWidget;
    row->setAccessibleName(tr("What to back up"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    const auto add = [&](DumpContent content, const QString &name, const QString &meaning) {
        auto *button = new QRadioButton(name);
        button->setToolTip(meaning);
        button->setAccessibleDescription(meaning);
        m_content->addButton(button, static_cast<int>(content));
        layout->addWidget(button);
    };
    add(DumpContent::Everything, tr("&Full"), tr("Structure and data: all that is needed to restore"));
    add(DumpContent::SchemaOnly, tr("&Schema only"), tr("Tables, views and functions without any rows"));
    add(DumpContent::DataOnly, tr("Data &only"), tr("Rows to load into tables that exist already"));
    layout->addStretch();
    m_content->button(static_cast<int>(DumpContent::Everything))->setChecked(true);
    return row;
}

void BackupContentOptions::explain()
{
    const QString meaning = m_compression->currentData(Qt::ToolTipRole).toString();
    m_meaning->setText(meaning);
    m_compression->setAccessibleDescription(meaning);
    Q_EMIT changed();
}

void BackupContentOptions::applyTo(BackupSpec &spec) const
{
    spec.content = static_cast<DumpContent>(m_content->checkedId());
    spec.compression = static_cast<CompressionLevel>(m_compression->currentData().toInt());
    spec.format = spec.compression == CompressionLevel::None ? BackupFormat::Plain : BackupFormat::PlainGzip;
}

BackupAdvancedOptions::BackupAdvancedOptions(int retentionDays, QWidget *parent)
    : QWidget(parent),
      m_excludeTables(new QLineEdit),
      m_jobs(spinBox(0, 64, 0)),
      m_lockWait(spinBox(1, 86400, 60)),
      m_retention(spinBox(0, 3650, retentionDays)),
      m_globals(new QCheckBox(tr("Also save ro&les and tablespaces")))
{
    m_excludeTables->setPlaceholderText(tr("none, or for example: public.sessions, audit.*"));
    m_excludeTables->setToolTip(tr("Names or patterns of tables, separated by commas"));
    m_jobs->setSpecialValueText(tr("all cores (%1)").arg(QThread::idealThreadCount()));
    m_lockWait->setSuffix(tr(" s"));
    m_lockWait->setToolTip(tr("How long to wait for a table that another session has locked"));
    m_retention->setSuffix(tr(" days"));
    m_retention->setSpecialValueText(tr("keep everything"));
    m_globals->setChecked(true);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 0, 0, 0);
    form->addRow(tr("Leave out &tables:"), m_excludeTables);
    form->addRow(tr("Th&reads:"), m_jobs);
    form->addRow(tr("&Wait for locks:"), m_lockWait);
    form->addRow(tr("After success, &keep:"), m_retention);
    form->addRow(QString(), m_globals);
    alignForms({form});

    connect(m_excludeTables, &QLineEdit::textChanged, this, &BackupAdvancedOptions::changed);
    for (QSpinBox *box : {m_jobs, m_lockWait, m_retention})
        connect(box, &QSpinBox::valueChanged, this, &BackupAdvancedOptions::changed);
    connect(m_globals, &QCheckBox::toggled, this, &BackupAdvancedOptions::changed);
}

void BackupAdvancedOptions::applyTo(BackupSpec &spec) const
{
    static const QRegularExpression comma(u"\\s*,\\s*"_s);
    spec.excludeTables = m_excludeTables->text().trimmed().split(comma, Qt::SkipEmptyParts);
    spec.jobs = m_jobs->value();
    spec.lockWaitSeconds = m_lockWait->value();
    spec.retention.days = m_retention->value();
    spec.withGlobals = m_globals->isChecked();
}
}
