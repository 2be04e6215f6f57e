#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace larder
{
/// Which program wrote a script: they sign with different first and last lines.
enum class ScriptKind {
    Database, ///< pg_dump
    Cluster, ///< pg_dumpall
};

/// `COPY schema.table (columns) FROM stdin;`, or what InsertsAsCopy makes such a block of: INSERT statements into one
/// table, one behind the other. Names are unquoted, in the bytes of the file.
struct CopyBlock
{
    QByteArray schema; ///< of the name; where it has none the first of the search_path; empty when that is not known
    QByteArray table;
    QByteArrayList columns; ///< empty when the statement lists none
    QByteArray statement; ///< its whole text, with the semicolon; of INSERT what stands before the values
    qint64 statementOffset = 0; ///< of the C of COPY, in the text fed since construction
    qint64 dataOffset = 0; ///< of the first row; of the first INSERT, as statementOffset is
    qint64 lineNumber = 0; ///< of the line the statement begins in, counted from 1
    QByteArray encoding{}; ///< of names and rows, as the script has named it; empty when it has not: see textencoding.h
    bool inserts = false; ///< its rows lie in the file as INSERT statements
};

/// The end of a COPY block.
struct CopyEnd
{
    qint64 rows = 0;
    qint64 bytes = 0; ///< of the rows with their line ends, without the end mark; of INSERT from the first to the last
    qint64 endOffset = 0; ///< of the first byte after the line with the end mark, or after the last INSERT
};

/// Any other statement, with its semicolon, without comments before it.
struct SqlStatement
{
    QByteArray text; ///< cut to the scanner's limit when `capped`
    qint64 offset = 0;
    qint64 bytes = 0; ///< whole length
    qint64 lineNumber = 0; ///< of the line it begins in, counted from 1
    bool capped = false;
    /// Read with standard_conforming_strings off, as far as the script says.
    bool escapesInStrings = false;
    QByteArray schema{}; ///< the first of the search_path, which names without one are in; empty when it is not known
    QByteArray encoding{}; ///< of its text, as the script has named it
};

/// A psql backslash command outside quotes.
struct MetaCommand
{
    QByteArray line; ///< from the backslash to the end of the line, without line end; cut at 4096 bytes
    qint64 offset = 0;
    bool insideStatement = false; ///< pg_dump never writes such a thing
    qint64 lineNumber = 0; ///< counted from 1
};

/// Where an INSERT begins that is being read.
struct InsertPlace
{
    qint64 offset = 0;
    qint64 lineNumber = 0; ///< counted from 1
    bool escapesInStrings = false; ///< as in SqlStatement
    QByteArray schema{}; ///< likewise
    QByteArray encoding{}; ///< likewise
};

/// What DumpScanner finds, in the order of the file. Override what you need. Called on the feeding thread; views live
/// only during the call. An exception passes through feed() and ends the scan.
class DumpListener
{
public:
    virtual ~DumpListener() = default;
    virtual void header(ScriptKind, qint64 /*offset*/) { }
    virtual void trailer(ScriptKind, qint64 /*offset*/) { }
    /// A comment line outside statements, from its dashes, without line end; cut at 4096 bytes.
    virtual void comment(QByteArrayView /*line*/, qint64 /*offset*/) { }
    virtual void statement(const SqlStatement &) { }
    /// The text of an INSERT INTO, cut anywhere, whatever its length; statement() follows when it is through.
    virtual void insertText(const InsertPlace &, QByteArrayView /*part*/) { }
    virtual void metaCommand(const MetaCommand &) { }
    virtual void copyBegin(const CopyBlock &) { }
    /// Bytes of the current block in order, cut anywhere, never empty, never with the end mark.
    virtual void copyData(QByteArrayView) { }
    virtual void copyEnd(const CopyEnd &) { }
    /// Of InsertsAsCopy: what was told since copyBegin() are no rows that can be told; no copyEnd() follows.
    virtual void copyTakenBack() { }
    /// Of InsertsAsCopy: how many rows this table gets cannot be told; of `block` only names and encoding are set.
    virtual void rowsUnclear(const CopyBlock & /*block*/) { }
    /// Nothing follows.
    virtual void end() { }
};
}
