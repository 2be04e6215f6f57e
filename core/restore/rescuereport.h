#pragma once

#include "core/restore/refusal.h"

#include <QDateTime>
#include <QList>
#include <QMap>

namespace larder
{
/// A text that may come from a file, on one line, for people; what is no printable letter is escaped.
QString printable(QStringView text);
/// The beginning of one.
QString quoted(QByteArrayView text);

struct RefusedRow
{
    qint64 line = 0; ///< of the file; 0: unknown
    QString text;
    Refusal why;
};

/// What became of the rows that the file has for one table.
struct TableResult
{
    static constexpr qsizetype mostExamples = 20;

    QString schema;
    QString name;
    QByteArray copy; ///< the statement they are loaded by
    qint64 loaded = 0;
    qint64 refused = 0;
    qint64 untried = 0;
    QString whyUntried; ///< a sentence
    QString encoding; ///< of what was set aside
    QString file; ///< where it is, in the folder of the report; empty: nothing was set aside
    bool notKept = false; ///< some of it is in no file
    bool withPath = false; ///< a search_path was needed
    bool isCut = false; ///< its rows are not whole in what could be read
    QList<RefusedRow> examples;
};

struct RefusedStatement
{
    qint64 line = 0; ///< of the file; 0: unknown
    QString text;
    Refusal why;
    QString needs; ///< what was refused before and is named in it: "public.x of line 17"; empty: nothing known
    QString orphans; ///< of a foreign key: a query that finds the rows without partner
    qint64 orphanRows = -1; ///< that it finds; -1: not counted
};

/// What a rescue loaded and what not. Lists are bounded, counts are not.
struct RescueReport
{
    static constexpr qsizetype mostListed = 1000;

    QString file;
    QString database;
    QString folder; ///< of the report
    QStringList damage; ///< a sentence for each part of the file that could not be read, the first of them
    qint64 damages = 0;
    qint64 passedOver = 0; ///< bytes behind damaged parts
    bool linesKnown = true; ///< to the end; never of an archive
    QList<TableResult> tables; ///< of which the file has rows, the first of them
    qint64 moreTables = 0;
    qint64 moreRefused = 0; ///< rows of those
    qint64 moreUntried = 0;
    QList<RefusedStatement> statements;
    qint64 refusedStatements = 0; ///< those in the list, too
    QMap<QString, qint64> ownership; ///< owners and grants that were refused, by what the server said
    qint64 leftOut = 0; ///< by the gate: they are not for this database
    qint64 unknownSettings = 0;
    qint64 withPath = 0; ///< statements that needed a search_path
    QStringList notReached; ///< tables that the file makes and has no rows for, where it is damaged
    qint64 tablesThere = 0; ///< in the database
    qint64 rowsThere = 0; ///< counted there
    QStringList remarks; ///< on what is missing besides, the first of them

    bool isWhole() const;
    qint64 refusedRows() const;
    qint64 untriedRows() const;
    void add(RefusedStatement statement);
    void addDamage(const QString &sentence);
    void addRemark(const QString &sentence);

    /// "1,204 rows in 12 tables were loaded; 3 statements and 5 rows were refused."
    QString summary() const;
    /// The whole, to be read.
    QString text() const;
    /// {"tables", "rows", "refusedStatements", "refused": [first 100], "refusedRows", "rowsNotTried", "setAside":
    /// [files], "damage", "notReached", "folder", "report"}
    QJsonObject toJson() const;
};
}
