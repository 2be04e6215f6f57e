#include "core/restore/archiveprogress.h"

#include "core/sql/textencoding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// What one item costs beside its rows, in bytes of rows that load in the same time.
constexpr qint64 itemCost = 20'000;
constexpr std::array<QByteArrayView, 3> lateKinds{"INDEX ", "CONSTRAINT ", "FK CONSTRAINT "};

bool isLate(QByteArrayView item)
{
    return std::any_of(lateKinds.begin(), lateKinds.end(), [&](QByteArrayView kind) { return item.startsWith(kind); });
}

/// `text` behind `words`; null when it begins otherwise.
QByteArrayView behind(QByteArrayView text, QByteArrayView words)
{
    return text.startsWith(words) ? text.sliced(words.size()) : QByteArrayView();
}

QByteArray upTo(QByteArrayView text, char end)
{
    return text.first(std::max<qsizetype>(0, text.lastIndexOf(end))).toByteArray();
}

/// "public foods owner" → "public.foods": of names with spaces it gives something else, which no table is called.
QByteArray qualified(QByteArrayView schemaNameOwner)
{
    QByteArray name = upTo(schemaNameOwner, ' ');
    if (const qsizetype space = name.indexOf(' '); space >= 0)
        name[space] = '.';
    return name;
}

/// A line of the list: "3344; 0 16389 TABLE DATA public foods owner". Comments begin with a semicolon.
struct Entry
{
    QByteArray number; ///< empty for a comment
    QByteArrayView what;
};

Entry entryOf(QByteArrayView line)
{
    const qsizetype number = line.indexOf("; ");
    qsizetype what = number + 1;
    for (int field = 0; field < 2 && what > 0; ++field)
        what = line.indexOf(' ', what + 1);
    return number > 0 && what > 0 ? Entry{line.first(number).toByteArray(), line.sliced(what + 1)} : Entry();
}
}

ArchiveProgress::ArchiveProgress(QByteArrayView list, const QList<ManifestSection> &sections, ProgressMeter &meter)
    : m_meter(meter), m_log("pg_restore", [this](QByteArrayView said) { takeLine(said); })
{
    takeSections(sections);
    takeList(list);
}

void ArchiveProgress::takeSections(const QList<ManifestSection> &sections)
{
    qint64 bytes = 0;
    for (const ManifestSection &section : sections) {
        if (section.kind != "table"_L1)
            continue;
        Item &table = m_tables[encodedText(section.schema + u'.' + section.name, section.encoding)];
        table.bytes += section.bytes;
        table.rows += section.rows;
        bytes += section.bytes;
    }
    m_late.work = itemCost + bytes / 2 / std::max<qint64>(1, m_tables.size());
}

void ArchiveProgress::takeList(QByteArrayView list)
{
    for (const QByteArray &line : list.toByteArray().split('\n')) {
        const Entry entry = entryOf(line);
        const QByteArrayView table = behind(entry.what, "TABLE DATA ");
        if (table.isNull() && !isLate(entry.what))
            continue;
        const Item item = table.isNull() ? m_late : rowsOf(qualified(table));
        m_items.insert(entry.number, item);
        expect(item);
    }
}

ArchiveProgress::Item ArchiveProgress::rowsOf(const QByteArray &table) const
{
    Item rows = m_tables.value(table);
    rows.work = itemCost;
    return rows;
}

void ArchiveProgress::expect(const Item &item)
{
    m_meter.addTotalBytes(item.bytes);
    m_meter.addTotalRows(item.rows);
    m_meter.addTotalWork(item.work);
}

/// `pg_restore --jobs` makes the definitions first, by one session; its workers tell what they begin, too.
void ArchiveProgress::takeLine(QByteArrayView said)
{
    if (said.startsWith("entering main parallel loop"))
        m_parallel = true;
    const QByteArrayView finished = behind(said, "finished item ");
    const QByteArrayView table = behind(said, "processing data for table \"");
    const QByteArrayView created = behind(said, "creating ");
    if (m_parallel && !finished.isNull())
        finish(m_items.value(finished.first(std::max<qsizetype>(0, finished.indexOf(' '))).toByteArray()));
    else if (!m_parallel && !table.isNull())
        begin(rowsOf(upTo(table, '"')));
    else if (!m_parallel && !created.isNull())
        begin(isLate(created) ? m_late : Item());
}

void ArchiveProgress::begin(const Item &item) { finish(std::exchange(m_open, item)); }

void ArchiveProgress::finish(const Item &item)
{
    m_meter.advance(item.bytes, item.rows);
    m_meter.work(item.work);
}
}
