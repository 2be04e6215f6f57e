#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogueerror.h"

#include <functional>

namespace larder
{
/// What backups there are and what is remembered about their place, for everybody who works on them: from the catalogue
/// brought up to date or, when that cannot be used, from the backup directory itself. Trouble with the catalogue is
/// said in one sentence, once; errors are those of the backup directory only. Opens the catalogue for each question
/// anew, so that nobody waits for a job of hours; one that was locked or without rights is asked again by refresh()
/// only. One thread.
class KnownBackups
{
public:
    using Warn = std::function<void(const QString &)>;
    /// `catalogueFile`: as Catalogue takes it.
    KnownBackups(const QString &catalogueFile, Warn warn) : m_file(catalogueFile), m_warn(std::move(warn)) { }
    /// For questions that have no warnings, see below.
    explicit KnownBackups(const QString &catalogueFile) : KnownBackups(catalogueFile, [](const QString &) {}) { }

    /// All backups as they are now, newest first. Throws Error(RepositoryUnusable) when the directory is not the one it
    /// was (a disk that is not mounted), and whatever reading it throws.
    QList<BackupRecord> of(const Repository &repository, const BackupFilter &filter = {});
    std::optional<BackupRecord> find(const Repository &repository, const QString &relativePath);
    /// Brings the catalogue up to date after a change. `everything`: as Catalogue::refresh() takes it.
    RefreshSummary refresh(const Repository &repository, bool everything = false);

    /// Id the repository had when last seen, which guards against another disk, or none, in its place; empty when
    /// never, or when nobody knows. Never warns. The path is cleaned.
    QString repositoryId(const QString &repositoryPath);
    /// As Catalogue::lastSeen(). Never warns.
    QDateTime lastSeen();

    /// The sentence that is part of every warning of a catalogue that cannot be used.
    static QString insteadText();

private:
    template <typename Answer> std::optional<Answer> ask(const std::function<Answer(Catalogue &)> &question);
    void tell(const CatalogueError &error);
    void tell(const RefreshSummary &summary);
    QString m_file;
    Warn m_warn;
    std::optional<CatalogueError> m_trouble; ///< of the last question
    bool m_warned = false;
};

/// What `filter` wants of `records`, in their order; `limit` is heeded, `brief` is not.
QList<BackupRecord> filtered(QList<BackupRecord> records, const BackupFilter &filter);
}
