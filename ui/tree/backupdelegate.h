#pragma once

#include <QStyledItemDelegate>

namespace larder
{
/// Draws the rows of the backup tree: days in bold with what they hold beside them, backups with a bar under their
/// size.
class BackupDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static void paintContents(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              int titleLeft);
    static void paintSizeBar(QPainter *painter, const QStyleOptionViewItem &option, double share);
};
}
