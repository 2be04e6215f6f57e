#include "core/repository/filenotes.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/base/translation.h"
#include "core/repository/atomicfile.h"
#include "core/repository/jsonfields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int notesFormat = 1;
constexpr qint64 notesLimitBytes = 16LL * 1024 * 1024;
constexpr qsizetype noteNameLimit = 255;

qint64 inMs(const FileStamp &file) { return file.mtimeNs / 1'000'000; }

QString noteTime(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QJsonObject toJson(const FileNote &note)
{
    QJsonObject object;
    if (note.pinned)
        object[u"pinned"] = true;
    if (!note.note.isEmpty())
        object[u"note"] = note.note;
    if (note.size < 0)
        return object;
    QJsonObject checked{{u"size"_s, note.size},
                        {u"modified"_s, noteTime(QDateTime::fromMSecsSinceEpoch(note.modifiedMs, Qt::UTC))},
                        {u"level"_s, toString(note.proof.level)},
                        {u"how"_s, note.proof.how},
                        {u"where"_s, note.proof.where},
                        {u"problem"_s, note.problem},
                        {u"rows"_s, note.rows},
                        {u"rawBytes"_s, note.rawBytes},
                        {u"sha256"_s, QString::fromLatin1(note.sha256)}};
    if (note.proof.at.isValid())
        checked[u"at"] = noteTime(note.proof.at);
    object[u"checked"] = checked;
    return object;
}

void readChecked(FileNote &note, const JsonFields &checked)
{
    note.size = checked.number("size"_L1);
    note.modifiedMs = checked.time("modified"_L1).toMSecsSinceEpoch();
    const std::optional<ProofLevel> level = proofLevelFromString(checked.text("level"_L1, noteNameLimit));
    if (!level)
        checked.reject(Engine::tr("it names an unknown level of proof"));
    note.proof = {*level, checked.time("at"_L1), checked.text("how"_L1), checked.text("where"_L1)};
    note.problem = checked.text("problem"_L1);
    note.rows = checked.number("rows"_L1, -1);
    note.rawBytes = checked.number("rawBytes"_L1, -1);
    note.sha256 = checked.sha256("sha256"_L1);
}

FileNote noteFromJson(const JsonFields &fields)
{
    FileNote note;
    note.pinned = fields.flag("pinned"_L1);
    note.note = fields.text("note"_L1);
    if (fields.has("checked"_L1))
        readChecked(note, fields.fields("checked"_L1));
    return note;
}

JsonFields parse(const QByteArray &json, const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const JsonFields fields(document.object(), path);
    if (!document.isObject())
        fields.reject(Engine::tr("%1 at byte %2").arg(error.errorString(), QString::number(error.offset)));
    const qint64 format = fields.number("format"_L1);
    if (format > notesFormat)
        fields.reject(Engine::tr("a newer Larder wrote it"));
    return fields;
}
}

bool FileNote::isAbout(const FileStamp &file) const { return size == file.size && modifiedMs == inMs(file); }

void FileNote::bindTo(const FileStamp &file)
{
    if (isAbout(file))
        return;
    FileNote fresh;
    fresh.pinned = pinned;
    fresh.note = note;
    fresh.size = file.size;
    fresh.modifiedMs = inMs(file);
    *this = fresh;
}

FileNotes FileNotes::read(const Folder &folder)
{
    FileNotes notes;
    if (!folder.status(fileName))
        return notes;
    const FileDescriptor file = folder.openFile(fileName);
    const JsonFields fields = parse(readWhole(file, notesLimitBytes), file.name());
    const QJsonObject files = fields.object("files"_L1);
    for (auto entry = files.begin(); entry != files.end(); ++entry) {
        if (!entry->isObject())
            fields.reject(Engine::tr("\"%1\" is not an object").arg(entry.key()));
        notes.set(entry.key(), noteFromJson(JsonFields(entry->toObject(), file.name())));
    }
    return notes;
}

FileNotes FileNotes::readForLists(const Folder &folder)
{
    try {
        return read(folder);
    } catch (const Error &error) {
        FileNotes notes;
        notes.m_damage = error.message();
        return notes;
    }
}

QByteArray FileNotes::sha256Of(const QString &name) const
{
    if (!m_damage.isEmpty())
        return sha256Hex(m_damage.toUtf8());
    const auto note = m_notes.constFind(name);
    return note == m_notes.cend() ? QByteArray() : sha256Hex(QJsonDocument(toJson(*note)).toJson());
}

void FileNotes::applyTo(BackupRecord &record, const QString &name, const FileStamp &file) const
{
    // A pin that cannot be read must not cost the file.
    record.pinned = !m_damage.isEmpty();
    record.note = m_damage;
    const auto found = m_notes.constFind(name);
    if (found == m_notes.cend())
        return;
    record.pinned = found->pinned;
    record.note = found->note;
    if (!found->isAbout(file))
        return;
    if (found->proof.level > ProofLevel::Written)
        record.proof = found->proof;
    record.problem = found->problem;
    record.rows = found->rows;
    record.rawBytes = found->rawBytes;
    record.sha256 = found->sha256;
}

void FileNotes::save(const Folder &folder, const OwnerMark &mark) const
{
    if (isEmpty()) {
        folder.removeFile(fileName);
        folder.sync();
        return;
    }
    QJsonObject files;
    for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note)
        files[note.key()] = toJson(*note);
    const QByteArray json = QJsonDocument(QJsonObject{{u"format"_s, notesFormat}, {u"files"_s, files}}).toJson();
    if (json.size() > notesLimitBytes)
        throw Error(ErrorCode::Refused, Engine::tr("The notes on the files in %1 are too long.").arg(folder.path()),
                    Engine::tr("Shorten the longest ones."));
    replaceAtomically(folder, mark.temporaryName(u"notes"_s), fileName, json);
}
}
