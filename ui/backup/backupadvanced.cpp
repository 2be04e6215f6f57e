#include "ui/backup/backupadvanced.h"

#include "core/job/optionvalue.h"
#include "core/job/passedoptions.h"
#include "ui/backup/backupfieldnote.h"
#include "ui/backup/backuppatterns.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QProcess>
#include <QSpinBox>
#include <QThread>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Takes what the option of the member `key` takes.
QSpinBox *spinBox(const QString &name, QLatin1StringView key)
{
    const IntegerRange range = rangeOf(BackupSpec::kind(), key);
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(range.lowest, range.highest);
    box->setFixedWidth(160);
    return box;
}

QLineEdit *field(const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    return edit;
}

/// Disabled with the reason, or enabled with what it is for.
void allow(QWidget *field, const QString &whyNot, const QString &meaning)
{
    field->setEnabled(whyNot.isEmpty());
    field->setToolTip(whyNot.isEmpty() ? meaning : whyNot);
    field->setAccessibleDescription(field->toolTip());
}

QString joinArguments(const QStringList &arguments)
{
    QStringList words;
    for (const QString &argument : arguments)
        words.append(argument.contains(u' ') ? u'"' + argument + u'"' : argument);
    return words.join(u' ');
}
}

BackupAdvanced::BackupAdvanced(QWidget *parent)
    : QWidget(parent),
      m_databases(field(u"excludeDatabases"_s, tr("none, or for example: test_*"))),
      m_schemas(field(u"excludeSchemas"_s, tr("none, or for example: audit, temp_*"))),
      m_tables(field(u"excludeTables"_s, tr("none, or for example: public.sessions, audit.*"))),
      m_rows(field(u"excludeTableData"_s, tr("none, or for example: public.log"))),
      m_patternNote(new FieldNote),
      m_noOwner(new QCheckBox(tr("Without owners"))),
      m_noPrivileges(new QCheckBox(tr("Without &privileges"))),
      m_globals(new QCheckBox(tr("Also save ro&les and tablespaces"))),
      m_jobs(spinBox(u"jobs"_s, "jobs"_L1)),
      m_lockWait(spinBox(u"lockWait"_s, "lockWaitSeconds"_L1)),
      m_retries(spinBox(u"retries"_s, "retries"_L1)),
      m_delay(spinBox(u"retryDelay"_s, "retryDelaySeconds"_L1)),
      m_retention(spinBox(u"retention"_s, "retentionDays"_L1)),
      m_arguments(field(u"arguments"_s, tr("none, or for example: --no-comments"))),
      m_argumentNote(new FieldNote),
      m_preHook(field(u"preHook"_s, tr("a shell command, or nothing"))),
      m_postHook(field(u"postHook"_s, tr("a shell command, or nothing")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 0, 0, 0);
    layout->setSpacing(8);
    addLeavingOut();
    addManner();
    addAround();
    QList<QFormLayout *> forms = findChildren<QFormLayout *>();
    alignForms({forms.at(0), forms.at(1), forms.at(2)});

    for (QLineEdit *edit : findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly))
        connect(edit, &QLineEdit::textChanged, this, &BackupAdvanced::changed);
    for (QSpinBox *box : {m_jobs, m_lockWait, m_retries, m_delay, m_retention})
        connect(box, &QSpinBox::valueChanged, this, &BackupAdvanced::changed);
    for (QCheckBox *box : {m_noOwner, m_noPrivileges, m_globals})
        connect(box, &QCheckBox::toggled, this, &BackupAdvanced::changed);
}

QFormLayout *BackupAdvanced::addSection(const QString &title)
{
    auto *box = qobject_cast<QVBoxLayout *>(layout());
    if (box->count() > 0)
        box->addSpacing(8);
    box->addWidget(sectionLabel(title));
    auto *form = new QFormLayout;
    box->addLayout(form);
    return form;
}

void BackupAdvanced::addLeavingOut()
{
    QFormLayout *form = addSection(tr("Leave out"));
    form->addRow(tr("Databases:"), m_databases);
    form->addRow(tr("Sc&hemas:"), m_schemas);
    form->addRow(tr("&Tables:"), m_tables);
    form->addRow(tr("Rows &in tables:"), m_rows);
    form->addRow(QString(), m_patternNote);
    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(24);
    ticks->addWidget(m_noOwner);
    ticks->addWidget(m_noPrivileges);
    ticks->addStretch();
    form->addRow(QString(), ticks);
}

void BackupAdvanced::addManner()
{
    m_jobs->setSpecialValueText(tr("all cores (%1)").arg(QThread::idealThreadCount()));
    m_jobs->setToolTip(tr("Threads and processes at work at once"));
    m_lockWait->setSuffix(tr(" s"));
    m_lockWait->setToolTip(tr("How long to wait for a table that another session has locked"));
    m_retries->setSpecialValueText(tr("not at all"));
    m_retries->setToolTip(tr("Further tries for a database whose backup failed for a passing reason: a broken "
                             "connection, a lock, a change of its tables"));
    m_delay->setPrefix(tr("after "));
    m_delay->setSuffix(tr(" s"));
    m_delay->setAccessibleName(tr("Seconds before each new try"));
    m_retention->setSuffix(tr(" days"));
    m_retention->setToolTip(tr("Older backups are deleted after success; the newest good one of each database stays"));
    m_globals->setToolTip(tr("They belong to the server, not to a database; without them owners may be missing"));

    QFormLayout *form = addSection(tr("How"));
    form->addRow(QString(), m_globals);
    form->addRow(tr("Th&reads:"), m_jobs);
    form->addRow(tr("&Wait for locks:"), m_lockWait);
    auto *retries = new QHBoxLayout;
    retries->setSpacing(8);
    retries->addWidget(m_retries);
    retries->addWidget(m_delay);
    retries->addStretch();
    form->addRow(tr("Try again:"), retries);
    m_retries->setAccessibleName(tr("How often to try again"));
    form->addRow(tr("After success, &keep:"), m_retention);
}

void BackupAdvanced::addAround()
{
    m_arguments->setToolTip(tr("Handed on are %1.").arg(passedOptionNames()));
    m_preHook->setToolTip(tr("Run by /bin/sh before anything else. When it fails, nothing is backed up."));
    m_postHook->setToolTip(tr("Run by /bin/sh at the end, also after a failure; LARDER_OUTCOME says how it went."));
    QFormLayout *form = addSection(tr("Around it"));
    form->addRow(tr("More for pg_dump:"), m_arguments);
    form->addRow(QString(), m_argumentNote);
    form->addRow(tr("Command before:"), m_preHook);
    form->addRow(tr("Command after:"), m_postHook);
}

void BackupAdvanced::setFrom(const BackupSpec &spec)
{
    m_databases->setText(joinPatterns(spec.exclude));
    m_schemas->setText(joinPatterns(spec.excludeSchemas));
    m_tables->setText(joinPatterns(spec.excludeTables));
    m_rows->setText(joinPatterns(spec.excludeTableData));
    m_noOwner->setChecked(spec.noOwner);
    m_noPrivileges->setChecked(spec.noPrivileges);
    m_globals->setChecked(spec.withGlobals);
    m_jobs->setValue(spec.jobs);
    m_lockWait->setValue(spec.lockWaitSeconds);
    m_retries->setValue(spec.retries);
    m_delay->setValue(spec.retryDelaySeconds);
    m_retention->setSpecialValueText(spec.retention.keepsAllWithoutDays() ? tr("keep everything") : tr("off"));
    m_retention->setValue(spec.retention.days);
    m_arguments->setText(joinArguments(spec.extraArguments));
    m_preHook->setText(spec.preHook);
    m_postHook->setText(spec.postHook);
}

void BackupAdvanced::applyTo(BackupSpec &spec) const
{
    spec.exclude = splitPatterns(m_databases->text());
    if (spec.tables.isEmpty())
        spec.excludeSchemas = splitPatterns(m_schemas->text());
    spec.excludeTables = splitPatterns(m_tables->text());
    if (spec.content != DumpContent::SchemaOnly)
        spec.excludeTableData = splitPatterns(m_rows->text());
    spec.noOwner = m_noOwner->isChecked() && !isArchive(spec.format);
    spec.noPrivileges = m_noPrivileges->isChecked();
    spec.withGlobals = m_globals->isChecked();
    spec.jobs = m_jobs->value();
    spec.lockWaitSeconds = m_lockWait->value();
    spec.retries = m_retries->value();
    spec.retryDelaySeconds = m_delay->value();
    spec.retention.days = m_retention->value();
    spec.extraArguments = QProcess::splitCommand(m_arguments->text());
    spec.preHook = m_preHook->text().trimmed();
    spec.postHook = m_postHook->text().trimmed();
}

void BackupAdvanced::present(const BackupSpec &spec)
{
    allow(m_schemas, spec.tables.isEmpty() ? QString() : tr("Where tables are named, schemas have no effect."),
          tr("Names or patterns of schemas, separated by commas"));
    allow(m_rows,
          spec.content == DumpContent::SchemaOnly ? tr("A backup of the schema only holds no rows.") : QString(),
          tr("Names or patterns of tables that are saved empty, separated by commas"));
    allow(m_noOwner,
          isArchive(spec.format)
              ? tr("Archives always hold the owners; leave them out when restoring, or choose an SQL file.")
              : QString(),
          tr("What is restored belongs to whoever restores it"));
    allow(m_delay, spec.retries == 0 ? tr("There are no further tries.") : QString(),
          tr("Seconds before each new try"));
    m_noPrivileges->setToolTip(tr("Leave out who may do what (GRANT and REVOKE)"));
    m_databases->setToolTip(tr("Names or patterns of databases, separated by commas"));
    m_tables->setToolTip(tr("Names or patterns of tables, separated by commas"));
    m_patternNote->present(FieldNote::Kind::Error, wrongPattern());
    m_argumentNote->present(FieldNote::Kind::Error, wrongArgument());
    m_retries->setSuffix(spec.retries == 1 ? tr(" time") : tr(" times"));
}

QString BackupAdvanced::wrongPattern() const
{
    for (const QLineEdit *edit : {m_schemas, m_tables, m_rows}) {
        for (const QString &pattern : splitPatterns(edit->text())) {
            if (const QString reason = whyNoPattern(pattern); edit->isEnabled() && !reason.isEmpty())
                return tr("“%1” %2.").arg(pattern, reason);
        }
    }
    return {};
}

QString BackupAdvanced::wrongArgument() const
{
    for (const QString &argument : QProcess::splitCommand(m_arguments->text())) {
        if (const QString reason = whyNotPassed(argument); !reason.isEmpty())
            return tr("“%1” %2.").arg(argument, reason);
    }
    return {};
}

QString BackupAdvanced::problem() const
{
    const QString wrong = wrongPattern();
    return wrong.isEmpty() ? wrongArgument() : wrong;
}

QString BackupAdvanced::summary(const BackupSpec &spec)
{
    const BackupSpec usual;
    const QStringList without = spec.exclude + spec.excludeSchemas + spec.excludeTables + spec.excludeTableData;
    QStringList parts;
    const auto add = [&parts](bool unusual, const QString &words) {
        if (unusual)
            parts.append(words);
    };
    add(!without.isEmpty(), tr("leaves out %1").arg(joinPatterns(without)));
    add(spec.noOwner, tr("no owners"));
    add(spec.noPrivileges, tr("no privileges"));
    add(!spec.withGlobals, tr("no roles and tablespaces"));
    add(spec.jobs != usual.jobs, tr("%n thread(s)", nullptr, spec.jobs));
    add(spec.lockWaitSeconds != usual.lockWaitSeconds, tr("waits %1 s for locks").arg(spec.lockWaitSeconds));
    add(spec.retries != usual.retries, tr("%n further tries", nullptr, spec.retries));
    add(!spec.extraArguments.isEmpty(), spec.extraArguments.join(u' '));
    add(!spec.preHook.isEmpty(), tr("a command before"));
    add(!spec.postHook.isEmpty(), tr("a command after"));
    return parts.join(u" · "_s);
}
}
