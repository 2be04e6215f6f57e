#include "ui/tree/backupdelegate.h"

#include "ui/theme/textdirection.h"
#include "ui/theme/tones.h"
#include "ui/tree/backuptreemodel.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace larder
{
namespace
{
constexpr int rowPadding = 14; ///< added to the text's height
constexpr int barHeight = 3;
constexpr int narrowestBar = 3;
constexpr int gap = 12;
}

void BackupDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The row is one thing: no frame around single cells.
    option->state &= ~QStyle::State_HasFocus;
    const QColor secondary = tone::secondaryText(option->palette);
    if (BackupTreeModel::isDay(index)) {
        option->font.setBold(index.column() == BackupTreeModel::DatabaseColumn);
        if (index.column() != BackupTreeModel::DatabaseColumn)
            option->palette.setColor(QPalette::Text, secondary);
    } else if (index.data(BackupTreeModel::DimmedRole).toBool() || index.column() == BackupTreeModel::NoteColumn) {
        option->palette.setColor(QPalette::Text, secondary);
    }
}

void BackupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (BackupTreeModel::isDay(index)) {
        // What a day holds may need the room of the empty cell behind the title: drawn with that cell, over both.
        if (index.column() == BackupTreeModel::TimeColumn && view)
            paintContents(painter, option, index, view->visualRect(index.siblingAtColumn(0)).left());
    } else if (index.column() == BackupTreeModel::SizeColumn) {
        paintSizeBar(painter, option, index.data(BackupTreeModel::SizeShareRole).toDouble());
    }
}

void BackupDelegate::paintContents(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                   int titleLeft)
{
    QFont bold = option.font;
    bold.setBold(true);
    const int margin = QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    const int titleWidth = QFontMetrics(bold).horizontalAdvance(index.siblingAtColumn(0).data().toString());
    QRect place = option.rect.adjusted(0, 0, -margin, 0);
    place.setLeft(titleLeft + 2 * margin + titleWidth + gap);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    const QColor plain = index.data(BackupTreeModel::DoubtfulRole).toBool() ? tone::bad(option.palette)
                                                                            : tone::secondaryText(option.palette);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : plain);
    const QString text = option.fontMetrics.elidedText(index.data(BackupTreeModel::ContentsRole).toString(),
                                                       Qt::ElideRight, place.width());
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, forPainting(text, option.direction));
    painter->restore();
}

void BackupDelegate::paintSizeBar(QPainter *painter, const QStyleOptionViewItem &option, double share)
{
    const int margin = QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    const int room = option.rect.width() - 4 * margin;
    const int width = static_cast<int>(room * share);
    if (width < narrowestBar)
        return;
    const QRect bar(option.rect.right() - margin - width, option.rect.bottom() - barHeight - 1, width, barHeight);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QColor colour = selected ? option.palette.color(QPalette::HighlightedText) : tone::accent(option.palette);
    colour.setAlphaF(selected ? 0.7F : 0.45F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(bar, 1.5, 1.5);
    painter->restore();
}

QSize BackupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + rowPadding);
    return size;
}
}
