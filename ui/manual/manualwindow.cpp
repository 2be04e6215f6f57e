#include "ui/manual/manualwindow.h"

#include "core/base/product.h"
#include "ui/manual/manualbrowser.h"
#include "ui/manual/manualfind.h"
#include "ui/manual/manualpages.h"
#include "ui/theme/tones.h"

#include <QAction>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int placeRole = Qt::UserRole;
constexpr int rowPadding = 10;
constexpr int indentation = 16;

QString placeIn(const QUrl &url) { return url.hasFragment() ? url.fileName() + u'#' + url.fragment() : url.fileName(); }

QTreeWidgetItem *line(const QString &words, const QString &place)
{
    auto *item = new QTreeWidgetItem({words});
    item->setData(0, placeRole, place);
    item->setToolTip(0, words);
    item->setSizeHint(0, {0, QFontMetrics(QGuiApplication::font()).height() + rowPadding});
    return item;
}

QTreeWidget *makeContents()
{
    auto *contents = new QTreeWidget;
    contents->header()->hide();
    contents->setFrameShape(QFrame::NoFrame);
    contents->setIndentation(indentation);
    contents->setRootIsDecorated(false);
    contents->setUniformRowHeights(true);
    contents->setExpandsOnDoubleClick(false);
    contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    contents->setAccessibleName(ManualWindow::tr("Contents"));
    return contents;
}

QToolButton *toolButton(const QString &icon, const QString &tip, const QKeySequence &shortcut)
{
    auto *button = new QToolButton;
    button->setIcon(QIcon::fromTheme(icon));
    button->setAutoRaise(true);
    button->setIconSize({20, 20});
    button->setShortcut(shortcut);
    button->setToolTip(u"%1 (%2)"_s.arg(tip, shortcut.toString(QKeySequence::NativeText)));
    button->setAccessibleName(tip);
    return button;
}
}

ManualWindow::ManualWindow()
    : m_browser(new ManualBrowser), m_contents(makeContents()), m_find(new ManualFind(*m_browser))
{
    setWindowTitle(tr("Manual – %1").arg(QLatin1StringView(product::name)));
    setAttribute(Qt::WA_QuitOnClose, false);
    m_browser->setAccessibleName(tr("Page of the manual"));
    fillContents();
    auto *pages = new QHBoxLayout;
    pages->setSpacing(1); // for the line between
    pages->addWidget(m_contents);
    pages->addWidget(m_browser, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addLayout(makeBar());
    layout->addLayout(pages, 1);
    resize(1100, 760);

    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, m_find, &ManualFind::activate);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &ManualWindow::follow);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &ManualWindow::onItem);
    connect(m_contents, &QTreeWidget::itemClicked, this, &ManualWindow::onItem);
    m_browser->setFocus();
}

QLayout *ManualWindow::makeBar()
{
    auto *back = toolButton(u"go-previous"_s, tr("Back"), QKeySequence::Back);
    auto *forward = toolButton(u"go-next"_s, tr("Forward"), QKeySequence::Forward);
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 16, 8);
    bar->addWidget(back);
    bar->addWidget(forward);
    bar->addStretch();
    bar->addWidget(m_find);
    return bar;
}

void ManualWindow::fillContents()
{
    int widest = 0;
    for (const ManualChapter &chapter : manualChapters()) {
        QTreeWidgetItem *item = line(chapter.title, chapter.file);
        for (const QString &section : chapter.sections)
            item->addChild(line(section, chapter.file + u'#' + headingAnchor(section)));
        m_contents->addTopLevelItem(item);
        widest = std::max(widest, m_contents->fontMetrics().horizontalAdvance(chapter.title));
    }
    m_contents->setFixedWidth(widest + 4 * indentation);
}

void ManualWindow::showPlace(const QString &place)
{
    const QString file = place.section(u'#', 0, 0);
    const auto &chapters = manualChapters();
    const bool exists = std::any_of(chapters.begin(), chapters.end(),
                                    [&](const ManualChapter &chapter) { return chapter.file == file; });
    m_browser->setSource(manualUrl(exists ? place : chapters.constFirst().file));
}

QString ManualWindow::place() const { return placeIn(m_browser->source()); }

void ManualWindow::onItem(const QTreeWidgetItem *item)
{
    if (item && item->data(0, placeRole) != place())
        showPlace(item->data(0, placeRole).toString());
}

/// The contents follow the page: its chapter is open, its section is marked where it is one.
void ManualWindow::follow(const QUrl &url)
{
    const QSignalBlocker quiet(m_contents);
    for (int row = 0; row < m_contents->topLevelItemCount(); ++row) {
        QTreeWidgetItem *chapter = m_contents->topLevelItem(row);
        const bool shown = chapter->data(0, placeRole) == url.fileName();
        chapter->setExpanded(shown);
        if (!shown)
            continue;
        m_contents->setCurrentItem(chapter);
        for (int section = 0; section < chapter->childCount(); ++section) {
            if (chapter->child(section)->data(0, placeRole) == placeIn(url))
                m_contents->setCurrentItem(chapter->child(section));
        }
    }
    m_contents->viewport()->update();
}

void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

/// Hairlines below the bar and beside the contents.
void ManualWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = tone::hairline(palette());
    const QRect contents = m_contents->geometry();
    painter.fillRect(QRect(0, contents.top() - 1, width(), 1), colour);
    const int side = isRightToLeft() ? contents.left() - 1 : contents.right() + 1;
    painter.fillRect(QRect(side, contents.top(), 1, contents.height()), colour);
}
}
