#include "core/repository/manifestreader.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/repository/backupname.h"
#include "core/repository/jsonfields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype nameLimit = 255;
constexpr qsizetype encodingLimit = 63;
// Within JSON text a raw line break cannot occur, so these never match inside a value.
constexpr QByteArrayView sectionsStart = "\n\"sections\": [";
constexpr QByteArrayView sectionsEnd = "\n]\n}\n";

JsonFields parse(const QByteArray &json, const QString &path)
{
    const JsonFields nothing({}, path);
    if (json.size() > manifestLimitBytes)
        nothing.reject(Engine::tr("it has %1").arg(formatBytes(json.size())));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        nothing.reject(Engine::tr("%1 at byte %2").arg(error.errorString(), QString::number(error.offset)));
    return {document.object(), path};
}

void checkFormat(const JsonFields &fields)
{
    const qint64 format = fields.number("format"_L1);
    if (format > Manifest::currentFormat)
        throw Error(
            ErrorCode::BackupDamaged,
            Engine::tr("%1 was written by a newer Larder (format %2).").arg(fields.where(), QString::number(format)),
            Engine::tr("Update Larder to read it. The backup file itself needs no Larder: see RESTORE.txt."));
    if (format < 1)
        fields.reject(Engine::tr("\"format\" is missing"));
}

void readFile(Manifest &manifest, const JsonFields &file)
{
    manifest.fileName = file.requiredText("name"_L1, nameLimit);
    manifest.fileBytes = file.number("bytes"_L1);
    manifest.rawBytes = file.number("rawBytes"_L1, -1);
    manifest.members = file.number("members"_L1);
    manifest.sha256 = file.sha256("sha256"_L1);
    const std::optional<BackupFormat> format = backupFormatFromString(file.text("format"_L1, nameLimit));
    const std::optional<BackupName> name = parseBackupName(manifest.fileName);
    if (manifest.fileName.contains(u'/') || !format || !name || name->format != *format)
        file.reject(Engine::tr("the file's name or format is not one of Larder's"));
    manifest.fileFormat = *format;
}

void readOrigin(Manifest &manifest, const JsonFields &fields)
{
    const JsonFields server = fields.fields("server"_L1);
    manifest.serverVersion = server.text("version"_L1);
    manifest.systemIdentifier = server.text("systemIdentifier"_L1);
    manifest.serverHost = server.text("host"_L1);
    manifest.serverPort = server.text("port"_L1);
    const JsonFields client = fields.fields("client"_L1);
    manifest.clientVersion = client.text("version"_L1);
    manifest.clientCommands = client.texts("commands"_L1);
    const JsonFields snapshot = fields.fields("snapshot"_L1);
    manifest.snapshotId = snapshot.text("id"_L1);
    manifest.snapshotLsn = snapshot.text("lsn"_L1);
    manifest.snapshotAt = snapshot.time("at"_L1);
    manifest.timeZone = snapshot.text("timeZone"_L1);
}

void readProofs(Manifest &manifest, const JsonFields &fields)
{
    const QJsonObject levels = fields.object("proof"_L1);
    for (const QString &name : levels.keys()) {
        const std::optional<ProofLevel> level = proofLevelFromString(name);
        if (!level || !levels[name].isObject())
            fields.reject(Engine::tr("\"proof\" names an unknown level"));
        const JsonFields proof(levels[name].toObject(), fields.where());
        manifest.addProof({*level, proof.time("at"_L1), proof.text("how"_L1), proof.text("where"_L1)});
    }
}

void readDrill(Manifest &manifest, const JsonFields &fields)
{
    const JsonFields drill = fields.fields("drill"_L1);
    if (const QDateTime at = drill.time("at"_L1); at.isValid())
        manifest.drill = {at, drill.text("how"_L1), drill.number("loadMs"_L1), drill.text("problem"_L1)};
}

void readExtensions(Manifest &manifest, const JsonFields &fields)
{
    for (const QJsonValue &value : fields.array("extensions"_L1)) {
        const JsonFields extension(value.toObject(), fields.where());
        manifest.extensions.append(
            {extension.text("name"_L1), extension.text("version"_L1), extension.text("schema"_L1)});
    }
}

Manifest readHead(const JsonFields &fields)
{
    checkFormat(fields);
    Manifest manifest;
    manifest.larderVersion = fields.text("larder"_L1);
    manifest.runId = fields.text("run"_L1, nameLimit);
    manifest.database = fields.requiredText("database"_L1, nameLimit);
    manifest.isGlobals = fields.flag("globals"_L1);
    manifest.partial = fields.flag("partial"_L1);
    manifest.started = fields.time("started"_L1);
    manifest.finished = fields.time("finished"_L1);
    manifest.utcOffsetSeconds = static_cast<int>(fields.number("utcOffsetSeconds"_L1, -86'400));
    manifest.problem = fields.text("problem"_L1);
    manifest.options = fields.object("options"_L1);
    manifest.databaseProperties = fields.object("databaseProperties"_L1);
    manifest.roles = fields.texts("roles"_L1);
    manifest.pinned = fields.fields("user"_L1).flag("pinned"_L1);
    manifest.note = fields.fields("user"_L1).text("note"_L1);
    readFile(manifest, fields.fields("file"_L1));
    readOrigin(manifest, fields);
    readProofs(manifest, fields);
    readDrill(manifest, fields);
    readExtensions(manifest, fields);
    if (!manifest.started.isValid())
        fields.reject(Engine::tr("\"started\" is missing"));
    return manifest;
}

ManifestSection readSection(const JsonFields &fields)
{
    static const QStringList kinds{u"pre-data"_s, u"data"_s, u"table"_s, u"post-data"_s, u"script"_s};
    ManifestSection section;
    const QString kind = fields.text("kind"_L1, nameLimit);
    const qsizetype known = kinds.indexOf(kind);
    if (known < 0)
        fields.reject(Engine::tr("a section is of unknown kind"));
    section.kind = kinds[known]; // shared: 20,000 sections need not each own the same word
    section.bytes = fields.number("bytes"_L1);
    section.rawOffset = fields.number("rawOffset"_L1);
    section.memberOffset = fields.number("memberOffset"_L1);
    section.skip = fields.number("skip"_L1);
    if (kind != "table"_L1)
        return section;
    section.schema = fields.requiredText("schema"_L1, nameLimit);
    section.name = fields.requiredText("name"_L1, nameLimit);
    section.columns = fields.texts("columns"_L1);
    section.rows = fields.number("rows"_L1);
    section.sha256 = fields.sha256("sha256"_L1);
    section.encoding = fields.text("encoding"_L1, encodingLimit).toLatin1();
    return section;
}

/// Sections lie one behind the other inside the file.
void checkOffsets(const Manifest &manifest, const JsonFields &fields)
{
    qint64 before = 0;
    for (const ManifestSection &section : manifest.sections) {
        const bool inside = manifest.rawBytes < 0 || section.rawOffset + section.bytes <= manifest.rawBytes;
        if (section.rawOffset < before || !inside || section.memberOffset > manifest.fileBytes)
            fields.reject(Engine::tr("section %1 lies outside the file or before its predecessor").arg(section.name));
        before = section.rawOffset;
    }
}

void readSections(Manifest &manifest, const JsonFields &fields)
{
    const QJsonArray sections = fields.array("sections"_L1);
    if (sections.size() > sectionLimit)
        fields.reject(Engine::tr("it has %1 sections").arg(sections.size()));
    manifest.sections.reserve(sections.size());
    for (const QJsonValue &value : sections)
        manifest.sections.append(readSection(JsonFields(value.toObject(), fields.where())));
    checkOffsets(manifest, fields);
    if (fields.has("rows"_L1) && fields.number("rows"_L1, -1) != manifest.rows())
        fields.reject(Engine::tr("\"rows\" is not the sum of its tables"));
}
}

Manifest manifestFromJson(const QByteArray &json, const QString &path)
{
    const JsonFields fields = parse(json, path);
    Manifest manifest = readHead(fields);
    readSections(manifest, fields);
    return manifest;
}

ManifestHead manifestHeadFromJson(const QByteArray &json, const QString &path)
{
    const qsizetype sections = json.indexOf(sectionsStart);
    if (sections < 0 || !json.endsWith(sectionsEnd) || json.size() > manifestLimitBytes) {
        Manifest manifest = manifestFromJson(json, path);
        const qint64 rows = manifest.rows();
        manifest.sections.clear();
        return {std::move(manifest), rows};
    }
    const JsonFields fields = parse(json.first(sections) + "\n\"sections\": []}", path);
    return {readHead(fields), fields.number("rows"_L1, -1)};
}
}
