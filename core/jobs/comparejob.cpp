#include "core/jobs/comparejob.h"

#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/contents/dumpindex.h"
#include "core/contents/textdiff.h"
#include "core/job/repositoryaccess.h"
#include "core/job/serversurvey.h"
#include "core/job/stepplan.h"
#include "core/jobs/databasescan.h"
#include "core/jobs/openedbackup.h"
#include "core/sql/textencoding.h"

#include <QJsonArray>
#include <QMap>
#include <limits>

using namespace Qt::StringLiterals;

namespace larder
{
/// What is compared; the objects behind it belong to the job.
struct CompareJob::Side
{
    const BackupContents *contents;
    QList<ManifestSection> tables;

    QByteArray encoding() const { return contents->encodingAt(std::numeric_limits<qint64>::max()); }
};

namespace
{
/// Kind, table it belongs to, name: what makes two objects the same.
using ObjectKey = std::pair<QString, QString>;
struct TableFacts
{
    qint64 rows = 0;
    QByteArrayList hashes; ///< one for each COPY block
    QStringList columns;
    bool operator==(const TableFacts &) const = default;
};

QString shownName(const ContentsObject &object)
{
    return object.table.isEmpty() || object.kind == "index"_L1 || object.kind == "sequence"_L1
        ? object.fullName()
        : object.name + u" on "_s + object.table;
}

/// Objects that have a definition. What a dump says of others (a sequence's value alone) is data.
QMap<ObjectKey, const ContentsObject *> definedObjects(const BackupContents &contents)
{
    QMap<ObjectKey, const ContentsObject *> objects;
    for (const ContentsObject &object : contents.objects()) {
        if (object.kind != "large object"_L1)
            objects.insert({object.kind, shownName(object)}, &object);
    }
    return objects;
}

/// Values of sequences and the filling of materialized views are rows, not definitions.
bool isData(const QString &statement)
{
    return statement.startsWith("SELECT pg_catalog.setval("_L1) || statement.startsWith("REFRESH "_L1);
}

/// The object's statements but for its data.
QString definition(const BackupContents &contents, const ContentsObject &object)
{
    QString text;
    for (const ScriptPiece &piece : object.pieces) {
        const QString statement = contents.decoded(piece);
        if (!isData(statement))
            text += statement + u'\n';
    }
    return text;
}

QMap<QString, TableFacts> factsOf(const QList<ManifestSection> &tables)
{
    QMap<QString, TableFacts> facts;
    for (const ManifestSection &section : tables) {
        if (section.kind != "table"_L1)
            continue;
        TableFacts &table = facts[section.schema + u'.' + section.name];
        table.rows += section.rows;
        table.hashes.append(section.sha256);
        table.columns = section.columns;
    }
    return facts;
}

QString encodingName(const QByteArray &encoding)
{
    return encoding.isEmpty() ? u"UTF8"_s : QString::fromLatin1(encoding);
}

void warnAboutEncodings(const QByteArray &left, const QByteArray &right, JobContext &context)
{
    if (isSameEncoding(left, right))
        return;
    context.warn(Engine::tr("One is written in %1, the other in %2: rows with letters other than those of ASCII look "
                            "different.")
                     .arg(encodingName(left), encodingName(right)));
}

QJsonObject named(const ObjectKey &key) { return {{u"kind"_s, key.first}, {u"name"_s, key.second}}; }

QList<double> planOf(const CompareSpec &spec, JobContext &context)
{
    const BackupVolume left = volumeOf(openBackup(spec.repository, spec.left, context));
    if (spec.right.isEmpty())
        return compareSteps(left, nullptr);
    const BackupVolume right = volumeOf(openBackup(spec.repository, spec.right, context));
    return compareSteps(left, &right);
}

/// Everything found, in the form of the result.
class Differences
{
public:
    void compareObjects(const BackupContents &left, const BackupContents &right, const CancelToken &token)
    {
        const auto ours = definedObjects(left);
        const auto theirs = definedObjects(right);
        for (auto it = ours.begin(); it != ours.end(); ++it) {
            token.throwIfCancelled();
            const ContentsObject *other = theirs.value(it.key());
            if (!other) {
                if (!definition(left, **it).isEmpty())
                    m_removed.append(named(it.key()));
                continue;
            }
            QJsonObject change = named(it.key());
            change[u"diff"_s] = unifiedDiff(definition(left, **it), definition(right, *other));
            if (!change[u"diff"_s].toString().isEmpty())
                m_changed.append(change);
        }
        for (auto it = theirs.begin(); it != theirs.end(); ++it) {
            if (!ours.contains(it.key()) && !definition(right, **it).isEmpty())
                m_added.append(named(it.key()));
        }
        m_objects = ours.size();
    }

    void compareTables(const QList<ManifestSection> &left, const QList<ManifestSection> &right)
    {
        const QMap<QString, TableFacts> ours = factsOf(left);
        const QMap<QString, TableFacts> theirs = factsOf(right);
        for (auto it = ours.begin(); it != ours.end(); ++it) {
            const auto other = theirs.find(it.key());
            if (other == theirs.end())
                continue; // an object that was removed
            ++m_compared;
            if (*it != *other)
                m_tables.append(
                    QJsonObject{{u"table"_s, it.key()}, {u"leftRows"_s, it->rows}, {u"rightRows"_s, other->rows}});
        }
    }

    qsizetype count() const { return m_added.size() + m_removed.size() + m_changed.size() + m_tables.size(); }
    QString summary() const
    {
        if (count() == 0)
            return Engine::tr("They are the same: %1 objects, %2 tables.").arg(m_objects).arg(m_compared);
        return Engine::tr("They differ: %1 objects added, %2 removed, %3 changed, %4 tables with other rows.")
            .arg(m_added.size())
            .arg(m_removed.size())
            .arg(m_changed.size())
            .arg(m_tables.size());
    }
    QJsonObject result() const
    {
        return {{u"differences"_s, count()},      {u"added"_s, m_added},   {u"removed"_s, m_removed},
                {u"changed"_s, m_changed},        {u"tables"_s, m_tables}, {u"objects"_s, m_objects},
                {u"tablesCompared"_s, m_compared}};
    }

private:
    QJsonArray m_added;
    QJsonArray m_removed;
    QJsonArray m_changed;
    QJsonArray m_tables;
    qsizetype m_objects = 0;
    int m_compared = 0;
};
}

CompareJob::CompareJob(CompareSpec spec) : m_spec(std::move(spec)) { }
CompareJob::~CompareJob() = default;

void CompareJob::run(JobContext &context)
{
    context.meter().plan(planOf(m_spec, context));
    context.step(Engine::tr("Read %1").arg(m_spec.left), 1, 3);
    const Side left = backupSide(m_spec.left, context);
    context.step(Engine::tr("Read %1").arg(m_spec.right.isEmpty() ? m_spec.database : m_spec.right), 2, 3);
    const Side right = m_spec.right.isEmpty() ? databaseSide(left, context) : backupSide(m_spec.right, context);
    context.step(Engine::tr("Compare"), 3, 3);
    Differences found;
    found.compareObjects(*left.contents, *right.contents, context.token());
    found.compareTables(left.tables, right.tables);
    warnAboutEncodings(left.encoding(), right.encoding(), context);
    context.conclude(found.summary(), found.result());
}

CompareJob::Side CompareJob::backupSide(const QString &backup, JobContext &context)
{
    m_backups.push_back(std::make_unique<OpenedBackup>(m_spec.repository, backup, QString(), m_inflaters, context));
    return {&m_backups.back()->contents(), m_backups.back()->tables()};
}

/// It is likely to be about as large as `other`.
CompareJob::Side CompareJob::databaseSide(const Side &other, JobContext &context)
{
    for (const ManifestSection &table : other.tables)
        context.meter().addTotalBytes(table.kind == "table"_L1 ? table.bytes : 0);
    const ServerSurvey survey = surveyServer(m_spec.server, u"compare"_s, context);
    m_scan = std::make_unique<DatabaseScan>(survey, m_spec.database, other.encoding(), context);
    const QList<ManifestSection> script = scanSections(m_scan->definitions(), m_inflaters, context);
    m_live = std::make_unique<BackupContents>(m_scan->definitions(), script, m_inflaters, context.token());
    return {m_live.get(), m_scan->tables()};
}
}
