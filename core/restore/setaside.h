#pragma once

#include "core/repository/folder.h"

#include <QHash>

namespace larder
{
/// The folder in which a rescue keeps its report and what the server did not take: rows as COPY text, one file a table,
/// and statements with what the server said. Only for its owner. Removed again unless it is kept.
class SetAside
{
public:
    /// Files for more tables would only fill a folder.
    static constexpr qsizetype mostFiles = 1000;

    /// Makes `parent`/`name`. Throws Error(FileAccess, NoSpace) before anything else is done.
    SetAside(const QString &parent, const QString &name);
    ~SetAside();
    SetAside(const SetAside &) = delete;
    SetAside &operator=(const SetAside &) = delete;

    const QString &path() const { return m_path; }
    /// `rows`: whole lines of COPY text of the table that this COPY statement fills. Gives the file's name, empty when
    /// there are too many files.
    QString addRows(const QByteArray &copy, QByteArrayView rows);
    /// Adds it to refused.sql, which psql can run once it was mended. `remark` is put before it as a comment.
    void addStatement(const QString &remark, QByteArrayView text);
    void writeReport(const QString &text);
    /// It stays.
    void keep() { m_kept = true; }

private:
    void write(const QString &name, QByteArrayView text);
    void flush();

    const Folder m_parent;
    const QString m_name;
    QString m_path;
    std::optional<Folder> m_folder;
    QHash<QByteArray, QString> m_files; ///< by their COPY statement
    FileDescriptor m_open; ///< the file written to last
    QString m_openName;
    QByteArray m_buffer;
    bool m_kept = false;
};

/// Removes of those in `parent` all but the newest.
void removeOldRescues(const QString &parent);
}
