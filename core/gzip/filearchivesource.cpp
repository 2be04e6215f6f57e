#include "core/gzip/filearchivesource.h"

#include "core/base/translation.h"
#include "core/gzip/dumpsurroundings.h"

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 memberBlockBytes = 256 * 1024;
constexpr qsizetype mostNamed = 8;

QString nameOf(archive_entry *entry)
{
    if (const char *name = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(name);
    const char *name = archive_entry_pathname(entry);
    return name ? QString::fromLocal8Bit(name) : QString();
}

bool liesInFolder(const QString &name)
{
    const QString plain = name.startsWith("./"_L1) ? name.sliced(2) : name;
    return plain.contains(u'/');
}
}

/// The bytes of the file the archive stands at.
class FileInArchive final : public BlockSource
{
public:
    explicit FileInArchive(FileArchiveSource &archive) : m_archive(archive) { }
    std::optional<TextBlock> next() override
    {
        QByteArray bytes(memberBlockBytes, Qt::Uninitialized);
        const la_ssize_t got
            = archive_read_data(m_archive.m_archive.get(), bytes.data(), static_cast<size_t>(bytes.size()));
        if (got < 0) // a warning, too: of a wrong checksum
            m_archive.fail();
        if (got == 0)
            return std::nullopt;
        bytes.truncate(got);
        return TextBlock{std::move(bytes), m_archive.m_input.filePosition(), 0};
    }

private:
    FileArchiveSource &m_archive;
};

void FileArchiveSource::End::operator()(archive *opened) const { archive_read_free(opened); }

FileArchiveSource::FileArchiveSource(ByteInput &input, Form form, int depth)
    : m_input(input), m_form(form), m_depth(depth), m_archive(archive_read_new())
{
    if (!m_archive)
        throw std::bad_alloc();
    // The list at the end of a ZIP archive is not asked: it may lie, and needs memory for each file.
    require(form == Form::Zip ? archive_read_support_format_zip_streamable(m_archive.get())
                              : archive_read_support_format_tar(m_archive.get()));
    require(archive_read_open(m_archive.get(), this, nullptr, &FileArchiveSource::readMore, nullptr));
}

FileArchiveSource::~FileArchiveSource()
{
    m_dump.reset();
    m_file.reset();
}

/// Called by libarchive, which knows no exceptions.
ssize_t FileArchiveSource::readMore(archive *opened, void *self, const void **bytes)
{
    auto &source = *static_cast<FileArchiveSource *>(self);
    try {
        source.m_bytes = source.m_input.take(memberBlockBytes);
    } catch (...) {
        source.m_failure = std::current_exception();
        archive_set_error(opened, EIO, "the input failed");
        return ARCHIVE_FATAL;
    }
    *bytes = source.m_bytes.constData();
    return source.m_bytes.size();
}

std::optional<TextBlock> FileArchiveSource::next()
{
    if (m_dumpName.isEmpty())
        findFirst();
    if (m_dump) {
        if (std::optional<TextBlock> block = m_dump->next())
            return block;
        readOthers();
    }
    return std::nullopt;
}

bool FileArchiveSource::nextFile()
{
    m_dump.reset();
    m_file.reset();
    archive_entry *entry = nullptr;
    do {
        const int result = archive_read_next_header(m_archive.get(), &entry);
        if (result == ARCHIVE_EOF)
            return false;
        require(result);
        m_name = nameOf(entry);
    } while (archive_entry_filetype(entry) != AE_IFREG);
    if (m_fileCount++ < mostNamed)
        m_files.append(m_name);
    if (archive_entry_is_encrypted(entry) == 0)
        m_file = std::make_unique<SourceInput>(std::make_unique<FileInArchive>(*this), m_input.name());
    else
        m_locked = true;
    return true;
}

/// What cannot be looked into is no dump, unless there is no other.
bool FileArchiveSource::openDump()
{
    if (!m_file)
        return false;
    try {
        m_dump = std::make_unique<Layers>(*m_file, m_depth);
        if (isDump())
            return true;
    } catch (const Error &error) {
        if (!m_problem)
            m_problem = error;
    }
    if (m_failure)
        std::rethrow_exception(m_failure);
    m_dump.reset();
    return false;
}

bool FileArchiveSource::isDump()
{
    const StreamKind kind = m_dump->kind();
    m_isDirectory = m_isDirectory || kind == StreamKind::PgDirectory;
    if (isPgArchive(kind))
        return true;
    const QByteArray start = m_dump->innermost().peek(surroundingBytes);
    if (start.isEmpty())
        m_dump->next(); // throws why, if it is not just empty
    return holdsDumpTitle(start);
}

void FileArchiveSource::findFirst()
{
    while (nextFile()) {
        if (openDump()) {
            m_dumpName = m_name;
            return;
        }
    }
    failNone();
}

void FileArchiveSource::readOthers()
{
    while (nextFile()) {
        if (openDump())
            noteOther();
    }
    while (!m_input.take(memberBlockBytes).isEmpty()) { } // the padding of tar, and the proof of what lies around it
    if (!m_otherDumps.isEmpty())
        failSeveral();
}

void FileArchiveSource::noteOther()
{
    if ((!liesInFolder(m_name) || liesInFolder(m_dumpName)) && m_otherDumps.size() < mostNamed)
        m_otherDumps.append(m_name);
}

void FileArchiveSource::failNone() const
{
    if (m_locked)
        throw Error(ErrorCode::NotADump, Engine::tr("%1 is protected with a password.").arg(m_input.name()),
                    Engine::tr("Unpack it with that password first, for instance by 7z x."));
    if (m_isDirectory)
        throw Error(ErrorCode::NotADump, Engine::tr("%1 holds a dump in directory format.").arg(m_input.name()),
                    Engine::tr("Unpack it and name the folder with toc.dat."));
    if (m_problem && (m_fileCount == 1 || m_problem->code() == ErrorCode::BackupDamaged))
        throw *m_problem;
    throw Error(ErrorCode::NotADump, Engine::tr("There is no PostgreSQL dump in %1.").arg(m_input.name()),
                m_files.isEmpty() ? Engine::tr("It holds no files.")
                                  : Engine::tr("It holds: %1.").arg(m_files.join(u", "_s)));
}

void FileArchiveSource::failSeveral() const
{
    const QString names = (QStringList{m_dumpName} + m_otherDumps).join(u", "_s);
    const QString unpack = m_form == Form::Zip ? u"unzip -p FILE %1 > dump"_s : u"tar -xOf FILE %1 > dump"_s;
    throw Error(ErrorCode::NotADump, Engine::tr("There are several dumps in %1: %2.").arg(m_input.name(), names),
                Engine::tr("Unpack the one you want and name that: %1").arg(unpack.arg(m_dumpName)));
}

/// Throws unless libarchive can go on. It warns where a name is no text here.
void FileArchiveSource::require(int result) const
{
    if (result < ARCHIVE_WARN)
        fail();
}

void FileArchiveSource::fail() const
{
    if (m_failure)
        std::rethrow_exception(m_failure);
    const char *said = archive_error_string(m_archive.get());
    throw Error(
        ErrorCode::BackupDamaged,
        m_name.isEmpty()
            ? Engine::tr("%1 cannot be unpacked: %2.").arg(m_input.name(), QString::fromLocal8Bit(said))
            : Engine::tr("%1 cannot be unpacked at %2: %3.").arg(m_input.name(), m_name, QString::fromLocal8Bit(said)),
        Engine::tr("Do not restore it. Use another backup, or another copy of this one."));
}
}
