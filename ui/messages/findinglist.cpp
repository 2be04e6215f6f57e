#include "ui/messages/findinglist.h"

#include "ui/messages/commandwords.h"
#include "ui/theme/textdirection.h"
#include "ui/theme/tones.h"

#include <QIcon>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
enum Role { TextRole = Qt::UserRole, RemedyRole };

QString severityWord(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Ok: return FindingList::tr("In order");
    case FindingSeverity::Warning: return FindingList::tr("Warning");
    case FindingSeverity::Blocker: return FindingList::tr("In the way");
    }
    return {};
}

QString severityIcon(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Ok: return u"dialog-ok-apply"_s;
    case FindingSeverity::Warning: return u"dialog-warning"_s;
    case FindingSeverity::Blocker: return u"dialog-error"_s;
    }
    return {};
}

QString spokenWords(const FlightFinding &finding)
{
    QStringList sentences{severityWord(finding.severity), finding.title, finding.text, wordedForWindow(finding.remedy)};
    sentences.removeAll(QString());
    for (QString &sentence : sentences) {
        if (!sentence.endsWith(u'.'))
            sentence += u'.';
    }
    return sentences.join(u' ');
}

/// Up to three paragraphs beside an icon.
class FindingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = textWidth(option.widget ? static_cast<const QListView *>(option.widget)->viewport()->width()
                                                  : option.rect.width());
        int height = 2 * padding;
        for (const Paragraph &paragraph : paragraphs(option, index))
            height += boundsOf(paragraph, width).height() + gap;
        return {width, std::max(height - gap, iconSize + 2 * padding)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        drawBackground(painter, option, index);
        const auto mirrored
            = [&option](const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
        const QRect icon(option.rect.left() + padding, option.rect.top() + padding, iconSize, iconSize);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mirrored(icon));
        QRect rest(icon.right() + padding, option.rect.top() + padding, textWidth(option.rect.width()), 0);
        for (const Paragraph &paragraph : paragraphs(option, index)) {
            rest.setHeight(boundsOf(paragraph, rest.width()).height());
            painter->setFont(paragraph.font);
            painter->setPen(paragraph.colour);
            painter->drawText(mirrored(rest), wrapped, forPainting(paragraph.text, option.direction));
            rest.moveTop(rest.bottom() + 1 + gap);
        }
        painter->restore();
    }

private:
    struct Paragraph
    {
        QString text;
        QFont font;
        QColor colour;
    };
    static constexpr int padding = 12;
    static constexpr int gap = 2;
    static constexpr int iconSize = 22;
    static constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

    static int textWidth(int width) { return std::max(80, width - iconSize - 3 * padding); }

    static QRect boundsOf(const Paragraph &paragraph, int width)
    {
        return QFontMetrics(paragraph.font).boundingRect(QRect(0, 0, width, 100'000), wrapped, paragraph.text);
    }

    static QList<Paragraph> paragraphs(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont bold = option.font;
        bold.setBold(true);
        const QColor plain = option.palette.color(QPalette::Text);
        QList<Paragraph> all{{index.data(Qt::DisplayRole).toString(), bold, plain},
                             {index.data(TextRole).toString(), option.font, tone::secondaryText(option.palette)},
                             {index.data(RemedyRole).toString(), option.font, plain}};
        all.removeIf([](const Paragraph &paragraph) { return paragraph.text.isEmpty(); });
        return all;
    }

    static void drawBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Selected) {
            painter->setPen(tone::accent(option.palette));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        if (index.row() > 0) {
            painter->setPen(tone::hairline(option.palette));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        }
    }
};
}

FindingList::FindingList(QWidget *parent) : QListView(parent), m_findings(new QStandardItemModel(this))
{
    setModel(m_findings);
    setItemDelegate(new FindingDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Findings of the flight check"));
}

void FindingList::clear() { m_findings->clear(); }
int FindingList::count() const { return m_findings->rowCount(); }

void FindingList::add(const FlightFinding &finding)
{
    auto *item = new QStandardItem(QIcon::fromTheme(severityIcon(finding.severity)), finding.title);
    item->setData(finding.text, TextRole);
    item->setData(wordedForWindow(finding.remedy), RemedyRole);
    item->setData(spokenWords(finding), Qt::AccessibleTextRole);
    m_findings->appendRow(item);
}

void FindingList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the width decides how many lines a finding takes
}
}
