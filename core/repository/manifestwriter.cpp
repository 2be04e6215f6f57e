#include "core/repository/manifest.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject proofsToJson(const QList<Proof> &proofs)
{
    QJsonObject levels;
    for (const Proof &proof : proofs)
        levels[toString(proof.level)]
            = QJsonObject{{u"at"_s, timeText(proof.at)}, {u"how"_s, proof.how}, {u"where"_s, proof.where}};
    return levels;
}

QJsonArray extensionsToJson(const QList<ManifestExtension> &extensions)
{
    QJsonArray array;
    for (const ManifestExtension &extension : extensions)
        array.append(QJsonObject{
            {u"name"_s, extension.name}, {u"version"_s, extension.version}, {u"schema"_s, extension.schema}});
    return array;
}

QJsonObject drillToJson(const std::optional<DrillRecord> &drill)
{
    if (!drill)
        return {};
    return {{u"at"_s, timeText(drill->at)},
            {u"how"_s, drill->how},
            {u"loadMs"_s, drill->loadMs},
            {u"problem"_s, drill->problem}};
}

QJsonObject sectionToJson(const ManifestSection &section)
{
    QJsonObject object{{u"kind"_s, section.kind},
                       {u"bytes"_s, section.bytes},
                       {u"rawOffset"_s, section.rawOffset},
                       {u"memberOffset"_s, section.memberOffset},
                       {u"skip"_s, section.skip}};
    if (section.kind == "table"_L1) {
        object[u"schema"] = section.schema;
        object[u"name"] = section.name;
        object[u"columns"] = QJsonArray::fromStringList(section.columns);
        object[u"rows"] = section.rows;
        object[u"sha256"] = QString::fromLatin1(section.sha256);
        if (!section.encoding.isEmpty())
            object[u"encoding"] = QString::fromLatin1(section.encoding);
    }
    return object;
}

/// The members in reading order: QJsonObject would sort them by name and so put "sections" into the middle.
QList<std::pair<QString, QJsonValue>> headOf(const Manifest &m)
{
    const auto hex = [](const QByteArray &sha256) { return QString::fromLatin1(sha256); };
    return {
        {u"format"_s, m.format},
        {u"larder"_s, m.larderVersion},
        {u"run"_s, m.runId},
        {u"database"_s, m.database},
        {u"globals"_s, m.isGlobals},
        {u"partial"_s, m.partial},
        {u"started"_s, timeText(m.started)},
        {u"finished"_s, timeText(m.finished)},
        {u"utcOffsetSeconds"_s, m.utcOffsetSeconds},
        {u"file"_s,
         QJsonObject{{u"name"_s, m.fileName},
                     {u"format"_s, toString(m.fileFormat)},
                     {u"bytes"_s, m.fileBytes},
                     {u"rawBytes"_s, m.rawBytes},
                     {u"members"_s, m.members},
                     {u"sha256"_s, hex(m.sha256)}}},
        {u"rows"_s, m.rows()},
        {u"proof"_s, proofsToJson(m.proofs)},
        {u"problem"_s, m.problem},
        {u"drill"_s, drillToJson(m.drill)},
        {u"user"_s, QJsonObject{{u"pinned"_s, m.pinned}, {u"note"_s, m.note}}},
        {u"server"_s,
         QJsonObject{{u"version"_s, m.serverVersion},
                     {u"systemIdentifier"_s, m.systemIdentifier},
                     {u"host"_s, m.serverHost},
                     {u"port"_s, m.serverPort}}},
        {u"client"_s,
         QJsonObject{{u"version"_s, m.clientVersion}, {u"commands"_s, QJsonArray::fromStringList(m.clientCommands)}}},
        {u"snapshot"_s,
         QJsonObject{{u"id"_s, m.snapshotId},
                     {u"lsn"_s, m.snapshotLsn},
                     {u"at"_s, timeText(m.snapshotAt)},
                     {u"timeZone"_s, m.timeZone}}},
        {u"options"_s, m.options},
        {u"databaseProperties"_s, m.databaseProperties},
        {u"extensions"_s, extensionsToJson(m.extensions)},
        {u"roles"_s, QJsonArray::fromStringList(m.roles)},
    };
}

/// QJsonDocument writes only objects and lists: wrap the value and take the brackets off again.
QByteArray valueText(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}
}

QByteArray toJson(const Manifest &manifest)
{
    QByteArray text = "{\n";
    for (const auto &[name, value] : headOf(manifest))
        text += '"' + name.toLatin1() + "\": " + valueText(value) + ",\n";
    text += "\"sections\": [";
    const char *separator = "\n";
    for (const ManifestSection &section : manifest.sections) {
        text += separator + QJsonDocument(sectionToJson(section)).toJson(QJsonDocument::Compact);
        separator = ",\n";
    }
    return text + "\n]\n}\n";
}
}
