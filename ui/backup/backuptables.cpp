#include "ui/backup/backuptables.h"

#include "core/base/format.h"
#include "ui/backup/backupfieldnote.h"
#include "ui/backup/backuppatterns.h"
#include "ui/backup/backuptablepicker.h"
#include "ui/contents/contentsreader.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
BackupTables::BackupTables(JobController &jobs, const QList<BackupRecord> &backups, QWidget *parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_backups(backups),
      m_reader(new ContentsReader(jobs, this)),
      m_tables(new QLineEdit),
      m_schemas(new QLineEdit),
      m_choose(new QPushButton(tr("C&hoose…"))),
      m_note(new FieldNote),
      m_words(new SecondaryLabel)
{
    m_tables->setObjectName(u"tables"_s);
    m_tables->setAccessibleName(tr("Tables to back up"));
    m_tables->setPlaceholderText(tr("for example: public.orders, audit.*"));
    m_schemas->setObjectName(u"schemas"_s);
    m_schemas->setAccessibleName(tr("Schemas to back up"));
    m_schemas->setPlaceholderText(tr("for example: public, shop_*"));
    m_choose->setAutoDefault(false);

    auto *tables = new QHBoxLayout;
    tables->setSpacing(8);
    tables->addWidget(m_tables, 1);
    tables->addWidget(m_choose);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 4, 0, 4);
    form->addRow(tr("Tables:"), tables);
    form->addRow(tr("or schemas:"), m_schemas);
    form->addRow(m_note);
    form->addRow(m_words);
    alignForms({form});

    connect(m_choose, &QPushButton::clicked, this, &BackupTables::pick);
    connect(m_tables, &QLineEdit::textChanged, this, &BackupTables::changed);
    connect(m_schemas, &QLineEdit::textChanged, this, &BackupTables::changed);
    connect(m_reader, &ContentsReader::objectsRead, this, &BackupTables::onRead);
    connect(m_reader, &ContentsReader::objectsFailed, this, [this](const Error &error) {
        m_reading = false;
        m_failure = error.message();
        Q_EMIT changed();
    });
}

void BackupTables::setFrom(const BackupSpec &spec)
{
    m_tables->setText(joinPatterns(spec.tables));
    m_schemas->setText(joinPatterns(spec.schemas));
}

void BackupTables::applyTo(BackupSpec &spec) const
{
    spec.tables = splitPatterns(m_tables->text());
    if (spec.tables.isEmpty())
        spec.schemas = splitPatterns(m_schemas->text());
}

void BackupTables::setDatabases(const QStringList &databases)
{
    m_databases = databases;
    if (isVisible())
        readList();
    else if (const std::optional<BackupRecord> backup = newest(); !backup || backup->path != m_listed)
        forgetList(); // it is of another database; read again when looked at
}

void BackupTables::forgetList()
{
    m_reader->setBackup({});
    m_listed.clear();
    m_list.clear();
    m_failure.clear();
    m_reading = false;
}

void BackupTables::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readList();
}

std::optional<BackupRecord> BackupTables::newest() const
{
    if (m_databases.size() != 1)
        return {};
    const auto found = std::find_if(m_backups.begin(), m_backups.end(), [this](const BackupRecord &backup) {
        return !backup.isGlobals && !backup.partial && backup.problem.isEmpty()
            && backup.database == m_databases.constFirst();
    });
    return found == m_backups.end() ? std::nullopt : std::optional(*found);
}

void BackupTables::readList()
{
    const std::optional<BackupRecord> backup = newest();
    const QString path = backup ? backup->path : QString();
    if (path == m_listed)
        return;
    forgetList();
    m_listed = path;
    if (backup) {
        m_reading = true;
        m_reader->setBackup(*backup);
        m_reader->readObjects();
    }
    Q_EMIT changed();
}

void BackupTables::onRead(const QList<BackupObject> &objects)
{
    m_reading = false;
    std::copy_if(objects.begin(), objects.end(), std::back_inserter(m_list),
                 [](const BackupObject &object) { return object.isTable(); });
    if (m_list.isEmpty())
        m_failure = tr("The last backup of %1 holds no tables.").arg(m_databases.value(0));
    Q_EMIT changed();
}

void BackupTables::pick()
{
    auto *picker = new BackupTablePicker(m_databases.value(0), dateOfList(), m_list, m_tables->text(), this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &QDialog::accepted, this, [this, picker] {
        m_tables->setText(joinPatterns(picker->names()));
        m_tables->setFocus();
    });
    picker->open();
}

QString BackupTables::dateOfList() const
{
    const std::optional<BackupRecord> backup = newest();
    return backup ? formatAgo(backup->started, m_jobs.services().clock->nowUtc()) : QString();
}

QString BackupTables::whyNoList() const
{
    if (m_databases.isEmpty())
        return tr("Tick a database first.");
    if (m_databases.size() > 1)
        return tr("The same names and patterns are taken from each ticked database, and each must have them. "
                  "To choose from a list, tick one database.");
    if (m_reading)
        return tr("Reading which tables %1 has…").arg(m_databases.constFirst());
    if (!m_failure.isEmpty())
        return tr("There is no list to choose from: %1").arg(m_failure);
    if (m_list.isEmpty())
        return tr("%1 has no backup yet to list its tables from. Type names or patterns; * stands for any text.")
            .arg(m_databases.constFirst());
    return {};
}

QString BackupTables::wrongPattern() const
{
    BackupSpec spec;
    applyTo(spec);
    for (const QString &pattern : spec.tables + spec.schemas) {
        if (const QString reason = whyNoPattern(pattern); !reason.isEmpty())
            return tr("“%1” %2.").arg(pattern, reason);
    }
    return {};
}

QString BackupTables::problem() const
{
    BackupSpec spec;
    applyTo(spec);
    return spec.tables.isEmpty() && spec.schemas.isEmpty() ? tr("Name at least one table or schema.") : wrongPattern();
}

/// What the patterns come to, as of the newest backup.
QString BackupTables::state(const BackupSpec &spec) const
{
    if (const QString reason = whyNoList(); !reason.isEmpty())
        return reason;
    const auto all = static_cast<int>(m_list.size());
    if (spec.tables.isEmpty() && spec.schemas.isEmpty())
        return tr("%n table(s) to choose from, as of the backup of %1.", nullptr, all).arg(dateOfList());
    const ChosenTables chosen = chooseTables(m_list, spec);
    return tr("%1 of %n table(s), %2 of %3 of rows, as of the backup of %4.", nullptr, all)
        .arg(QString::number(chosen.tables), formatBytes(chosen.bytes), formatBytes(chosen.allBytes), dateOfList());
}

void BackupTables::present(const BackupSpec &spec)
{
    const QString wrong = wrongPattern();
    const QStringList idle = wrong.isEmpty() && !m_list.isEmpty() ? chooseTables(m_list, spec).idle : QStringList();
    if (!wrong.isEmpty())
        m_note->present(FieldNote::Kind::Error, wrong);
    else if (!idle.isEmpty())
        m_note->present(
            FieldNote::Kind::Warning,
            tr("Not in the last backup: %1. What the database lacks makes its backup fail.").arg(joinPatterns(idle)));
    else
        m_note->present(FieldNote::Kind::Warning, {});
    m_words->setText(wrong.isEmpty() ? state(spec) : QString());
    m_words->setVisible(wrong.isEmpty());

    const QString noList = whyNoList();
    m_choose->setEnabled(noList.isEmpty());
    m_choose->setToolTip(noList.isEmpty() ? tr("Choose tables from a list") : noList);
    const bool named = !splitPatterns(m_tables->text()).isEmpty();
    m_schemas->setEnabled(!named);
    m_schemas->setToolTip(named ? tr("Where tables are named, schemas have no effect.")
                                : tr("Names or patterns of schemas, separated by commas"));
    m_tables->setToolTip(tr("Names or patterns of tables, separated by commas"));
}

std::optional<double> BackupTables::share(const QString &database, const BackupSpec &spec) const
{
    if (m_list.isEmpty() || m_databases != QStringList{database})
        return {};
    const ChosenTables chosen = chooseTables(m_list, spec);
    if (chosen.allBytes <= 0)
        return {};
    return static_cast<double>(chosen.bytes) / static_cast<double>(chosen.allBytes);
}
}
