#include "ui/widgets/formlayout.h"

#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QRadioButton>
#include <QScreen>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace larder
{
namespace
{
constexpr int titleBarHeight = 40;

class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int air = 10;
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + air, std::max(size.height(), option.fontMetrics.height() + air)};
    }
};

template <typename Do> void forEachLabel(const QFormLayout &form, Do act)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        if (const QLayoutItem *item = form.itemAt(row, QFormLayout::LabelRole); item && item->widget())
            act(item->widget());
    }
}

void growNow(QWidget *window)
{
    QLayout *layout = window->layout();
    layout->activate();
    const int wanted
        = layout->hasHeightForWidth() ? layout->totalHeightForWidth(window->width()) : layout->totalSizeHint().height();
    if (wanted > window->height())
        window->resize(window->width(), std::max(window->height(), fittingScreen(*window, {0, wanted}).height()));
}
}

void alignForms(std::initializer_list<QFormLayout *> forms)
{
    const int height = QLineEdit().sizeHint().height();
    int width = 0;
    for (const QFormLayout *form : forms)
        forEachLabel(*form, [&width](const QWidget *label) { width = std::max(width, label->sizeHint().width()); });
    for (QFormLayout *form : forms) {
        form->setVerticalSpacing(8);
        form->setHorizontalSpacing(16);
        forEachLabel(*form, [width, height](QWidget *label) {
            label->setMinimumWidth(width);
            label->setFixedHeight(height);
        });
    }
}

QWidget *explained(QWidget *field, QWidget *words)
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(field);
    layout->addWidget(words);
    both->setFocusPolicy(Qt::StrongFocus); // a label's mnemonic asks for it before it follows the proxy
    both->setFocusProxy(field);
    return both;
}

void addChoice(QVBoxLayout *layout, QRadioButton *button, const QString &meaning,
               std::initializer_list<QWidget *> fields)
{
    const QStyle *style = button->style();
    const int indent = style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    button->setAccessibleDescription(meaning);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(indent, 0, 0, 8);
    box->setSpacing(4);
    box->addWidget(new SecondaryLabel(meaning));
    for (QWidget *field : fields)
        box->addWidget(field);
    layout->addWidget(button);
    layout->addLayout(box);
}

QSize fittingScreen(const QWidget &window, const QSize &wanted)
{
    return wanted.boundedTo(window.screen()->availableGeometry().size() - QSize(0, titleBarHeight));
}

void growToFit(QWidget *window)
{
    QMetaObject::invokeMethod(
        window, [window] { growNow(window); }, Qt::QueuedConnection);
}

void layOutAsList(QTreeView *view)
{
    view->setItemDelegate(new RoomyDelegate(view));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAlternatingRowColors(true);
    view->setAllColumnsShowFocus(true);
    view->setTabKeyNavigation(false);
    view->header()->setSectionsMovable(false);
}

void setColumnWidths(QTreeView *view, std::initializer_list<int> characters)
{
    const int unit = view->fontMetrics().averageCharWidth();
    int column = 0;
    for (const int wanted : characters) {
        view->header()->resizeSection(column, std::max(wanted * unit, view->header()->sectionSizeHint(column)));
        ++column;
    }
}
}
