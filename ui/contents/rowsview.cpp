#include "ui/contents/rowsview.h"

#include "core/base/format.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <limits>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int widestColumnLetters = 36;
constexpr int rowAir = 8;

QToolButton *arrow(const QString &icon, const QString &words)
{
    auto *button = new QToolButton;
    button->setIcon(QIcon::fromTheme(icon));
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}
}

RowsView::RowsView(int pageRows, QWidget *parent)
    : QWidget(parent),
      m_pageRows(pageRows),
      m_model(new RowsModel(this)),
      m_view(new QTableView),
      m_range(new SecondaryLabel)
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Rows"));
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowAir);
    m_range->setWordWrap(false);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_range);
    foot->addStretch();
    foot->addWidget(makePager());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
}

QWidget *RowsView::makePager()
{
    m_pager = new QWidget;
    m_from = new QSpinBox;
    m_from->setAccessibleName(tr("First row shown"));
    m_from->setToolTip(tr("Show the rows from this one on"));
    m_from->setPrefix(tr("From row "));
    m_from->setGroupSeparatorShown(true);
    m_from->setKeyboardTracking(false);
    m_from->setSingleStep(m_pageRows);
    m_from->setMinimum(1);
    m_back = arrow(u"go-previous"_s, tr("Previous rows"));
    m_forth = arrow(u"go-next"_s, tr("Next rows"));
    connect(m_from, &QSpinBox::valueChanged, this, [this](int row) { Q_EMIT rowsWanted(row - 1); });
    connect(m_back, &QToolButton::clicked, m_from, &QSpinBox::stepDown);
    connect(m_forth, &QToolButton::clicked, m_from, &QSpinBox::stepUp);
    auto *layout = new QHBoxLayout(m_pager);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_from);
    layout->addWidget(m_back);
    layout->addWidget(m_forth);
    return m_pager;
}

void RowsView::present(const QJsonObject &result)
{
    m_model->setRows(result);
    const qint64 total = m_model->totalRows();
    const qint64 first = m_model->firstRow();
    const qint64 end = first + m_model->rowCount();
    m_range->setText(m_model->rowCount() == 0
                         ? tr("No rows")
                         : tr("Rows %1 to %2 of %3").arg(formatCount(first + 1), formatCount(end), formatCount(total)));
    const QSignalBlocker quiet(m_from);
    m_from->setMaximum(static_cast<int>(std::clamp<qint64>(total, 1, std::numeric_limits<int>::max())));
    m_from->setValue(static_cast<int>(first) + 1);
    m_pager->setVisible(total > m_pageRows);
    m_back->setEnabled(first > 0);
    m_forth->setEnabled(end < total);
    fitColumns();
}

void RowsView::fitColumns()
{
    const int widest = fontMetrics().averageCharWidth() * widestColumnLetters;
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column) + rowAir, widest));
    m_view->scrollToTop();
}
}
