#pragma once

#include "core/repository/backuptypes.h"
#include "core/repository/ownermark.h"

#include <QMap>

namespace larder
{
/// What users and checks said about a file that has no manifest to say it in.
struct FileNote
{
    // What the user said holds for the name, whatever becomes of the file.
    bool pinned = false;
    QString note;

    // What was found out holds for the file as it was then.
    qint64 size = -1; ///< bytes; -1 = nothing was found out yet
    qint64 modifiedMs = 0; ///< since 1970, UTC
    Proof proof;
    QString problem; ///< as BackupRecord's
    qint64 rows = -1;
    qint64 rawBytes = -1;
    QByteArray sha256; ///< hex

    bool isAbout(const FileStamp &file) const;
    /// What follows is found out about this file: forgets what was about another.
    void bindTo(const FileStamp &file);
    bool operator==(const FileNote &) const = default;
};

/// `.larder-notes.json` of one date folder: the notes on its files without a manifest, for every account that can read
/// the folder. Hidden, so that neither lists nor `sha256sum -c` see it. The caller holds the UpdateLock while changing
/// it.
class FileNotes
{
public:
    static constexpr auto fileName = QLatin1StringView(".larder-notes.json");

    /// Empty when there is none. Hostile input: limits, types and ranges are checked. Throws Error(BackupDamaged), and
    /// the same for one of a newer Larder.
    static FileNotes read(const Folder &folder);
    /// The same for lists: of notes that cannot be read damage() says why, and each file is to be kept.
    static FileNotes readForLists(const Folder &folder);

    const QString &damage() const { return m_damage; }
    bool isEmpty() const { return m_notes.isEmpty(); }
    FileNote find(const QString &name) const { return m_notes.value(name); }
    void set(const QString &name, const FileNote &note) { m_notes.insert(name, note); }
    void remove(const QString &name) { m_notes.remove(name); }
    /// Hex, of what is said about a file: another one when that changed; empty when nothing is.
    QByteArray sha256Of(const QString &name) const;
    void applyTo(BackupRecord &record, const QString &name, const FileStamp &file) const;

    /// Replaces the file atomically; removes it when nothing is left to say. Who may read the folder may read it.
    void save(const Folder &folder, const OwnerMark &mark) const;

private:
    QMap<QString, FileNote> m_notes; ///< by file name
    QString m_damage;
};
}
