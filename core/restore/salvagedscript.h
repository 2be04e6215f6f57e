#pragma once

#include "core/gzip/salvagereader.h"
#include "core/repository/manifest.h"
#include "core/sql/dumpscanner.h"
#include "core/sql/listenerpair.h"

#include <memory>

namespace larder
{
/// Tells a listener a script of which parts may be missing. Behind a lost part it goes on where it is sure again what
/// it reads: in the rows of the table that the record names there, or of the table that was being read; otherwise
/// behind the next end of rows, or at the next comment that pg_dump writes before an object. Line numbers end with the
/// first lost part. Memory as DumpScanner's, and one row behind each lost part. One thread.
class SalvagedScript
{
public:
    /// Told when a lost part is met: what was read of the rows, or of the statement, is all there is.
    using Cut = std::function<void()>;

    /// All must outlive it. `record`: of the file as it was; may be null.
    SalvagedScript(DumpListener &listener, const Manifest *record, qsizetype statementLimit, Cut onCut);

    void feed(QByteArrayView text);
    void lost(const LostPart &part);
    /// Once, after the last text.
    DumpSummary finish();

    bool linesAreKnown() const { return m_linesKnown; }
    /// Bytes behind lost parts that were passed over because it was not sure what they are.
    qint64 passedOver() const { return m_passedOver; }

private:
    /// Where the scanner is, as far as a later part needs it.
    class Place final : public DumpListener
    {
    public:
        void copyBegin(const CopyBlock &block) override;
        void copyEnd(const CopyEnd &) override { copy.clear(); }

        QByteArray copy; ///< the statement whose rows are being read; empty outside of rows
        qsizetype columns = 0; ///< of it, where it names them
    };
    /// How reading goes on behind a lost part.
    struct Reentry
    {
        bool lineBegins = false; ///< the text begins with a whole line
        QByteArray copy; ///< whose rows may follow; empty: none
        qsizetype columns = 0; ///< a row must have; 0: the record says that they follow
    };

    Reentry recordedReentry(qint64 offset) const;
    void beginScanner(const QByteArray &copy);
    bool takeLine(QByteArrayView line);
    void search();

    DumpListener &m_listener;
    const Manifest *const m_record;
    const qsizetype m_limit;
    const Cut m_onCut;
    Place m_place;
    ListenerPair m_listeners;
    std::unique_ptr<DumpScanner> m_scanner; ///< none while the way back is looked for
    Reentry m_reentry;
    QByteArray m_text; ///< in which it is looked for
    bool m_linesKnown = true;
    qint64 m_passedOver = 0;
};
}
