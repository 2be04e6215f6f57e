#include "ui/contents/contentsreader.h"

#include "ui/jobs/onejob.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QList<BackupObject> objectsOf(const QJsonObject &result)
{
    const QJsonArray array = result[u"objects"_s].toArray();
    QList<BackupObject> objects;
    objects.reserve(array.size());
    for (const QJsonValue &object : array)
        objects.append(BackupObject::fromJson(object.toObject()));
    return objects;
}

ContentsSpec specFor(const BackupRecord &backup)
{
    ContentsSpec spec;
    spec.repository = backup.repository;
    spec.backup = backup.path;
    spec.from = backup.from;
    return spec;
}

QStringList namesOf(const QJsonObject &result)
{
    QStringList names;
    for (const QJsonValue &database : result[u"databases"_s].toArray()) {
        if (database[u"hasContents"_s].toBool())
            names.append(database[u"name"_s].toString());
    }
    return names;
}
}

ContentsReader::ContentsReader(JobController &jobs, QObject *parent)
    : QObject(parent),
      m_databases(new OneJob(jobs, this)),
      m_objects(new OneJob(jobs, this)),
      m_search(new OneJob(jobs, this)),
      m_definition(new OneJob(jobs, this)),
      m_rows(new OneJob(jobs, this))
{
    connect(m_databases, &OneJob::finished, this, [this](const JobOutcome &outcome) {
        if (!outcome.ok())
            return Q_EMIT databasesFailed(outcome.error);
        if (outcome.result.contains("objects"_L1))
            m_objectsRead = outcome.result;
        Q_EMIT databasesRead(namesOf(outcome.result));
    });
    connect(m_objects, &OneJob::finished, this, [this](const JobOutcome &outcome) {
        if (outcome.ok())
            tellObjects(outcome.result);
        else
            Q_EMIT objectsFailed(outcome.error);
    });
    connect(m_search, &OneJob::finished, this, [this](const JobOutcome &outcome) {
        if (outcome.ok())
            Q_EMIT found(objectsOf(outcome.result));
    });
    connect(m_definition, &OneJob::finished, this, [this](const JobOutcome &outcome) {
        if (!outcome.ok())
            return Q_EMIT definitionFailed(outcome.error);
        m_definitions[m_askedName] = outcome.result[u"ddl"_s].toString().trimmed();
        Q_EMIT definitionRead(m_definitions[m_askedName]);
    });
    connect(m_rows, &OneJob::finished, this, [this](const JobOutcome &outcome) {
        if (!outcome.ok())
            return Q_EMIT rowsFailed(outcome.error);
        m_pages[m_askedRows] = outcome.result;
        Q_EMIT rowsRead(outcome.result);
    });
}

void ContentsReader::setBackup(const BackupRecord &backup)
{
    m_databases->abandon();
    m_objects->abandon();
    m_search->abandon();
    stopReading();
    m_objectsRead = {};
    m_definitions.clear();
    m_pages.clear();
    m_backup = backup;
}

void ContentsReader::setFrom(const QString &database)
{
    BackupRecord chosen = m_backup;
    chosen.from = database;
    setBackup(chosen);
}

void ContentsReader::readDatabases()
{
    ContentsSpec spec = specFor(m_backup);
    spec.from.clear();
    m_databases->start(spec);
}

void ContentsReader::tellObjects(const QJsonObject &result)
{
    Q_EMIT objectsRead(objectsOf(result), !result[u"archive"_s].toBool());
}

void ContentsReader::readObjects()
{
    if (!m_objectsRead.isEmpty())
        return tellObjects(std::exchange(m_objectsRead, {}));
    ContentsSpec spec = specFor(m_backup);
    spec.objects = true;
    m_objects->start(spec);
}

void ContentsReader::search(const QString &text)
{
    if (text.isEmpty())
        return m_search->abandon();
    ContentsSpec spec = specFor(m_backup);
    spec.objects = true;
    spec.search = text;
    m_search->start(spec);
}

void ContentsReader::readDefinition(const BackupObject &object)
{
    m_definition->abandon();
    m_askedName = object.lookupName();
    if (const auto known = m_definitions.constFind(m_askedName); known != m_definitions.cend())
        return Q_EMIT definitionRead(*known);
    ContentsSpec spec = specFor(m_backup);
    spec.object = m_askedName;
    m_definition->start(spec);
}

void ContentsReader::readRows(const BackupObject &table, qint64 firstRow)
{
    m_rows->abandon();
    m_askedRows = u"%1 %2"_s.arg(firstRow).arg(table.lookupName());
    if (const auto known = m_pages.constFind(m_askedRows); known != m_pages.cend())
        return Q_EMIT rowsRead(*known);
    ContentsSpec spec = specFor(m_backup);
    spec.table = table.sqlName();
    spec.firstRow = static_cast<int>(firstRow);
    spec.rows = pageRows;
    m_rows->start(spec);
}

void ContentsReader::stopReading()
{
    m_definition->abandon();
    m_rows->abandon();
}
}
