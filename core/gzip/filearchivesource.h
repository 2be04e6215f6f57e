#pragma once

#include "core/base/error.h"
#include "core/gzip/layers.h"

struct archive;

namespace larder
{
/// The one dump in a tar or ZIP archive of files, read forward by libarchive: `dump.sql` beside the filestore in a
/// backup of Odoo, whatever the dump itself is packed in. Which file it is its contents tell; names are shown and used
/// for nothing else. Files of a directory count less than those beside it. The archive is read to its end, as a second
/// dump in it would make the choice a guess.
class FileArchiveSource final : public BlockSource
{
public:
    enum class Form { Tar, Zip };
    /// `input` stands at its beginning; `depth` as for Layers.
    FileArchiveSource(ByteInput &input, Form form, int depth);
    ~FileArchiveSource() override;
    /// Throws Error(NotADump) where there is no dump, or, at the end, where there is more than one; BackupDamaged.
    std::optional<TextBlock> next() override;

private:
    struct End
    {
        void operator()(archive *opened) const;
    };

    static ssize_t readMore(archive *opened, void *self, const void **bytes);
    bool nextFile();
    bool openDump();
    bool isDump();
    void findFirst();
    void readOthers();
    void noteOther();
    [[noreturn]] void failNone() const;
    [[noreturn]] void failSeveral() const;
    void require(int result) const;
    [[noreturn]] void fail() const;
    friend class FileInArchive;

    ByteInput &m_input;
    const Form m_form;
    const int m_depth;
    std::unique_ptr<archive, End> m_archive;
    QByteArray m_bytes; ///< libarchive works on them
    std::exception_ptr m_failure; ///< of the input
    QString m_name; ///< of the file the archive stands at
    std::unique_ptr<SourceInput> m_file;
    std::unique_ptr<Layers> m_dump; ///< works on m_file
    QString m_dumpName; ///< empty: none was found yet
    QStringList m_otherDumps;
    QStringList m_files; ///< the first ones, for messages
    qint64 m_fileCount = 0;
    bool m_locked = false; ///< one needs a password
    bool m_isDirectory = false; ///< of pg_dump
    std::optional<Error> m_problem; ///< of the first file that could not be looked into
};
}
