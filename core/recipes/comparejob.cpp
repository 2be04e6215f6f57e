#include "core/recipes/comparejob.h"

#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/contents/dumpindex.h"
#include "core/contents/textdiff.h"
#include "core/job/repositoryaccess.h"
#include "core/job/serversurvey.h"
#include "core/job/stepplan.h"
#include "core/proof/verification.h"
#include "core/recipes/databasescan.h"
#include "core/recipes/openedbackup.h"
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
    std::optional<RowSum> largeObjects;

    QByteArray encoding() const { return contents->encodingAt(std::numeric_limits<qint64>::max()); }
};

namespace
{
/// Kind, table it belongs to, name: what makes two objects the same.
using ObjectKey = std::pair<QString, QString>;
struct TableFacts
{
    qint64 rows = 0;
    QByteArrayList hashes; ///< one for each block with rows
    QStringList columns; ///< empty where the statements name none
};
using TableFactsMap = QMap<QString, TableFacts>; ///< by schema.name

/// INSERT statements without columns put the same values into them.
bool isSame(const TableFacts &a, const TableFacts &b)
{
    const bool columns = a.columns.isEmpty() || b.columns.isEmpty() || a.columns == b.columns;
    return columns && a.rows == b.rows && a.hashes == b.hashes;
}

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

QString plainName(const ContentsObject &table) { return table.schema + u'.' + table.name; }

/// Tables whose rows lie in others: partitioned ones, and partitions that were dumped through their root.
class RowsElsewhere
{
public:
    RowsElsewhere(const BackupContents &contents, const TableFactsMap &facts) : m_contents(contents)
    {
        for (const ContentsObject &object : contents.objects()) {
            if (object.kind != "table"_L1 || object.partitionOf.isEmpty())
                continue;
            m_roots.insert(object.partitionOf);
            m_rootOf.insert(object.fullName(), object.partitionOf);
        }
        for (const ContentsObject &object : contents.objects()) {
            if (object.kind == "table"_L1 && facts.contains(plainName(object)))
                m_known.insert(object.fullName());
        }
    }
    bool holds(const ContentsObject &table) const
    {
        if (m_roots.contains(table.fullName()) || isPartitioned(table))
            return true;
        QSet<QString> seen; // of a hostile file the roots may go in circles
        for (QString root = m_rootOf.value(table.fullName()); !root.isEmpty() && !seen.contains(root);
             root = m_rootOf.value(root)) {
            if (m_known.contains(root))
                return true;
            seen.insert(root);
        }
        return false;
    }

private:
    bool isPartitioned(const ContentsObject &table) const
    {
        return !table.pieces.isEmpty() && m_contents.text(table.pieces.first()).contains("\nPARTITION BY ");
    }

    const BackupContents &m_contents;
    QSet<QString> m_roots;
    QSet<QString> m_known;
    QHash<QString, QString> m_rootOf;
};

TableFactsMap factsOf(const QList<ManifestSection> &tables, const BackupContents &contents)
{
    TableFactsMap facts;
    for (const ManifestSection &section : tables) {
        if (section.kind != "table"_L1)
            continue;
        TableFacts &table = facts[section.schema + u'.' + section.name];
        table.rows += section.rows;
        if (section.rows > 0)
            table.hashes.append(section.sha256);
        table.columns = section.columns;
    }
    if (!contents.hasInsertsOnly())
        return facts;
    const RowsElsewhere elsewhere(contents, facts);
    for (const ContentsObject &object : contents.objects()) {
        const QString name = plainName(object);
        if (object.kind == "table"_L1 && !facts.contains(name) && !elsewhere.holds(object))
            facts.insert(name, {});
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

bool isOfTable(const ManifestSection &section) { return section.kind == "table"_L1; }

bool holdsDefinitionsOnly(const OpenedBackup &backup)
{
    const QList<ContentsObject> &objects = backup.contents().objects();
    const bool tables = std::any_of(objects.begin(), objects.end(),
                                    [](const ContentsObject &object) { return object.kind == "table"_L1; });
    return tables && std::none_of(backup.tables().begin(), backup.tables().end(), isOfTable);
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

    /// The rows of tables that both define.
    void compareTables(const TableFactsMap &ours, const TableFactsMap &theirs)
    {
        for (auto it = ours.begin(); it != ours.end(); ++it) {
            const auto other = theirs.find(it.key());
            if (other == theirs.end())
                continue; // an object that was removed
            ++m_compared;
            if (!isSame(*it, *other))
                m_tables.append(
                    QJsonObject{{u"table"_s, it.key()}, {u"leftRows"_s, it->rows}, {u"rightRows"_s, other->rows}});
        }
    }

    /// Tables that both define, and of which one of them does not tell the rows.
    void noteNotCompared(const BackupContents &left, const TableFactsMap &ours, const BackupContents &right,
                         const TableFactsMap &theirs)
    {
        const auto defined = definedObjects(right);
        const RowsElsewhere elsewhere(left, ours);
        const RowsElsewhere elsewhereRight(right, theirs);
        for (const ContentsObject &table : left.objects()) {
            const QString name = plainName(table);
            const bool both = ours.contains(name) && theirs.contains(name);
            const bool neither = !ours.contains(name) && !theirs.contains(name);
            if (table.kind != "table"_L1 || both || !defined.contains({table.kind, shownName(table)}))
                continue;
            if (!neither || !(elsewhere.holds(table) || elsewhereRight.holds(table)))
                m_notCompared.append(name);
        }
    }

    void compareLargeObjects(const std::optional<RowSum> &left, const std::optional<RowSum> &right)
    {
        if (!left || !right)
            m_notCompared.append(Engine::tr("the large objects"));
        else if (*left != *right)
            m_changed.append(QJsonObject{{u"kind"_s, u"large objects"_s},
                                         {u"name"_s, QString()},
                                         {u"diff"_s, unifiedDiff(largeObjectsText(*left), largeObjectsText(*right))}});
    }

    /// Nothing is known to be different, and of the rows nothing is known at all.
    bool isUnknown() const { return count() == 0 && m_compared == 0 && !m_notCompared.isEmpty(); }
    const QStringList &notCompared() const { return m_notCompared; }
    qsizetype count() const { return m_added.size() + m_removed.size() + m_changed.size() + m_tables.size(); }
    QString summary() const
    {
        if (isUnknown())
            return Engine::tr("Not comparable: the definitions of %1 objects are the same, rows not compared.")
                .arg(m_objects);
        if (count() == 0 && !m_notCompared.isEmpty())
            return Engine::tr("What was compared is the same: %1 objects, %2 tables.").arg(m_objects).arg(m_compared);
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
        return {{u"differences"_s, count()},       {u"added"_s, m_added},
                {u"removed"_s, m_removed},         {u"changed"_s, m_changed},
                {u"tables"_s, m_tables},           {u"objects"_s, m_objects},
                {u"tablesCompared"_s, m_compared}, {u"notCompared"_s, QJsonArray::fromStringList(m_notCompared)}};
    }

private:
    static QString largeObjectsText(const RowSum &objects)
    {
        return u"%1 large objects, contents %2\n"_s.arg(QString::number(objects.rows()),
                                                        QString::fromLatin1(objects.toHex().left(16)));
    }

    QJsonArray m_added;
    QJsonArray m_removed;
    QJsonArray m_changed;
    QJsonArray m_tables;
    QStringList m_notCompared;
    qsizetype m_objects = 0;
    int m_compared = 0;
};
}

namespace
{
constexpr qsizetype mostNamed = 20;

void conclude(const Differences &found, JobContext &context)
{
    context.conclude(found.summary(), found.result());
    const QString missing = found.notCompared().mid(0, mostNamed).join(u", "_s);
    if (found.isUnknown())
        throw Error(
            ErrorCode::NotComparable, found.summary(),
            Engine::tr("Compare backups that hold the rows. One of the two does not hold, or does not tell, those "
                       "of %1.")
                .arg(missing));
    if (!found.notCompared().isEmpty())
        context.warn(Engine::tr("Rows not compared: %1.").arg(missing));
}
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
    const TableFactsMap ours = factsOf(left.tables, *left.contents);
    const TableFactsMap theirs = factsOf(right.tables, *right.contents);
    found.compareTables(ours, theirs);
    found.noteNotCompared(*left.contents, ours, *right.contents, theirs);
    found.compareLargeObjects(left.largeObjects, right.largeObjects);
    warnAboutEncodings(left.encoding(), right.encoding(), context);
    conclude(found, context);
}

CompareJob::Side CompareJob::backupSide(const QString &backup, JobContext &context)
{
    BackupSource source = openBackupToRead(m_spec.repository, backup, context);
    const bool several = mayHoldSeveralDatabases(source) && databasesOf(source, m_inflaters, context).size() > 1;
    source.from = several ? m_spec.from : QString();
    m_backups.push_back(std::make_unique<OpenedBackup>(source, m_inflaters, context));
    const OpenedBackup &opened = *m_backups.back();
    Side side{&opened.contents(), opened.tables(), opened.largeObjects(context)};
    if (holdsDefinitionsOnly(opened)) // as its rows they may have been left out
        side.largeObjects.reset();
    return side;
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
    return {m_live.get(), m_scan->tables(), m_scan->largeObjects()};
}
}
