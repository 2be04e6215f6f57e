#include "ui/settings/settingsdialog.h"

#include "ui/jobs/jobcontroller.h"
#include "ui/manual/manualplaces.h"
#include "ui/settings/settingsappearance.h"
#include "ui/settings/settingsretention.h"
#include "ui/settings/settingsservers.h"
#include "ui/settings/settingsstorage.h"
#include "ui/settings/settingstools.h"
#include "ui/theme/textdirection.h"
#include "ui/theme/tones.h"

#include <QIcon>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int rowHeight = 40;
constexpr int iconSize = 22;
constexpr int margin = 8;
constexpr int padding = 10;
constexpr int gap = 10;
constexpr int radius = 6;

/// Rows with air around a rounded selection.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const QRect row = option.rect.adjusted(margin, 2, -margin, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (selected || option.state & QStyle::State_MouseOver)
            painter->setBrush(selected ? option.palette.highlight() : option.palette.alternateBase());
        painter->drawRoundedRect(row, radius, radius);
        const QRect icon = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {iconSize, iconSize},
                                               row.adjusted(padding, 0, -padding, 0));
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, icon, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        const QRect words
            = QStyle::visualRect(option.direction, row, row.adjusted(padding + iconSize + gap, 0, -padding, 0));
        painter->drawText(words,
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          forPainting(index.data().toString(), option.direction));
        painter->restore();
    }
};

QListWidget *makeList()
{
    auto *list = new QListWidget;
    list->setItemDelegate(new PageDelegate(list));
    list->setMouseTracking(true);
    list->setAccessibleName(SettingsDialog::tr("Pages of the settings"));
    list->setFrameShape(QFrame::NoFrame);
    list->setIconSize({iconSize, iconSize});
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}
}

SettingsDialog::SettingsDialog(const World &world, QWidget *parent)
    : QDialog(parent), m_list(makeList()), m_pages(new QStackedWidget)
{
    setManualPlace(this, "window.md#settings");
    setWindowTitle(tr("Settings"));
    auto *storage = new StorageSettings(world.catalogue, world.jobs.services().clock);
    add(new ServerSettings(world.jobs, world.profiles, world.secrets, world.servers));
    add(storage);
    add(new RetentionSettings(world.profiles, world.servers));
    add(new ToolSettings(world.jobs.services().clientTools));
    add(new AppearanceSettings(world.themes));
    int width = 0;
    for (int row = 0; row < m_list->count(); ++row)
        width = std::max(width, m_list->item(row)->sizeHint().width());
    m_list->setFixedWidth(width + 24);

    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 8, 24, 16);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 12, 1, 12); // one pixel for the line beside it
    left->addWidget(m_list);
    layout->addLayout(left);
    layout->addLayout(right, 1);
    resize(860, 660); // the rules of a retention without scrolling

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showPage);
    connect(storage, &StorageSettings::folderChosen, this, [this](const QString &path) {
        accept();
        Q_EMIT folderChosen(path);
    });
    m_list->setCurrentRow(0);
}

void SettingsDialog::add(SettingsPage *page)
{
    auto *item = new QListWidgetItem(QIcon::fromTheme(page->icon()), page->title(), m_list);
    const int words = m_list->fontMetrics().horizontalAdvance(page->title());
    item->setSizeHint({words + iconSize + gap + 2 * (margin + padding), rowHeight});
    m_pages->addWidget(page);
}

/// The list's part of the dialog, from top to bottom, and a line beside it.
void SettingsDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect list = m_list->geometry();
    painter.fillRect(QRect(list.left(), 0, list.width(), height()), palette().base());
    const int line = isRightToLeft() ? list.left() - 1 : list.right() + 1;
    painter.fillRect(QRect(line, 0, 1, height()), tone::hairline(palette()));
}

void SettingsDialog::showPage(int row)
{
    m_pages->setCurrentIndex(row);
    static_cast<SettingsPage *>(m_pages->currentWidget())->refresh();
}
}
