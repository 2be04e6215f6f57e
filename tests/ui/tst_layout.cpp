#include "tests/ui/pseudolocale.h"
#include "tests/ui/windowtour.h"
#include "ui/theme/theme.h"
#include "ui/tree/filterchip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
constexpr QSize smallScreen(1280, 800);

QString pathOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each && path.size() < 4; each = each->parentWidget())
        path.prepend(QString::fromLatin1(each->metaObject()->className()).section(u':', -1));
    return path.join(u'/');
}

QString tooSmall(const QWidget *widget, const QString &text, int has, int wants, const char *what)
{
    if (has >= wants || text.isEmpty())
        return {};
    return u"%1 \"%2\": %3 %4 of %5"_s.arg(pathOf(widget), text, QLatin1StringView(what)).arg(has).arg(wants);
}

/// What is cut off stands whole in the tooltip.
bool isTold(const QString &toolTip, const QString &text) { return toolTip.contains(QString(text).remove(u'&')); }

int widthOf(const QWidget *widget, const QString &text)
{
    return widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

QString clippedLabel(const QLabel *label)
{
    if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
        return {};
    if (label->wordWrap())
        return tooSmall(label, label->text(), label->height(), label->heightForWidth(label->width()), "height");
    const QString wide = tooSmall(label, label->text(), label->width(), label->sizeHint().width(), "width");
    return wide.isEmpty() ? tooSmall(label, label->text(), label->height(), label->sizeHint().height(), "height")
                          : wide;
}

QString clippedButton(const QAbstractButton *button)
{
    if (button->text().isEmpty() || isTold(button->toolTip(), button->text()))
        return {};
    if (button->hasHeightForWidth()) { // its words wrap
        const QString high
            = tooSmall(button, button->text(), button->height(), button->heightForWidth(button->width()), "height");
        return high.isEmpty()
            ? tooSmall(button, button->text(), button->width(), button->minimumSizeHint().width(), "width")
            : high;
    }
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    const bool isBeside = !button->icon().isNull()
        && !(tool
             && (tool->toolButtonStyle() == Qt::ToolButtonTextUnderIcon
                 || tool->toolButtonStyle() == Qt::ToolButtonTextOnly));
    const bool hasMark = button->isCheckable() && !qobject_cast<const QPushButton *>(button) && !tool;
    const int needs = hasMark ? button->sizeHint().width()
                              : widthOf(button, button->text()) + (isBeside ? button->iconSize().width() + 4 : 0);
    const QString wide = tooSmall(button, button->text(), button->width(), needs, "width");
    return wide.isEmpty() ? tooSmall(button, button->text(), button->height(), button->fontMetrics().height(), "height")
                          : wide;
}

QString clippedChoice(const QComboBox *box)
{
    if (isTold(box->toolTip(), box->currentText()) || box->isEditable())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(box);
    const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    const int icon = box->itemIcon(box->currentIndex()).isNull() ? 0 : box->iconSize().width() + 4;
    return tooSmall(box, box->currentText(), room.width() - icon, widthOf(box, box->currentText()), "width");
}

QString clippedTab(const QTabBar *bar)
{
    for (int tab = 0; tab < bar->count(); ++tab) {
        if (isTold(bar->tabToolTip(tab), bar->tabText(tab)))
            continue;
        const QString narrow = tooSmall(bar, bar->tabText(tab), bar->tabRect(tab).intersected(bar->rect()).width(),
                                        widthOf(bar, bar->tabText(tab)), "width");
        if (!narrow.isEmpty())
            return narrow;
    }
    return {};
}

QString clippedHeader(const QHeaderView *header)
{
    if (header->orientation() != Qt::Horizontal || !header->model())
        return {};
    for (int section = 0; section < header->count(); ++section) {
        const auto data
            = [&](int role) { return header->model()->headerData(section, Qt::Horizontal, role).toString(); };
        const QString text = data(Qt::DisplayRole);
        if (header->isSectionHidden(section) || isTold(data(Qt::ToolTipRole), text))
            continue;
        const QString narrow
            = tooSmall(header, text, header->sectionSize(section), widthOf(header, text), "width of the column");
        if (!narrow.isEmpty())
            return narrow;
    }
    return {};
}

QString clipped(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return clippedLabel(label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return clippedButton(button);
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return clippedChoice(box);
    if (const auto *bar = qobject_cast<const QTabBar *>(widget))
        return clippedTab(bar);
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return clippedHeader(header);
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return tooSmall(group, group->title(), group->width(), widthOf(group, group->title()), "width");
    return {};
}

bool isInView(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()->parentWidget());
    return qobject_cast<const QAbstractScrollArea *>(widget->parentWidget())
        || (area && area->viewport() == widget->parentWidget());
}

QString outside(const QWidget *widget)
{
    const QRect room = widget->parentWidget()->rect();
    if (widget->isWindow() || isInView(widget) || widget->size().isEmpty() || room.contains(widget->geometry()))
        return {};
    const QRect own = widget->geometry();
    return u"%1 lies at %2,%3 %4×%5, outside its parent of %6×%7"_s.arg(pathOf(widget))
        .arg(own.x())
        .arg(own.y())
        .arg(own.width())
        .arg(own.height())
        .arg(room.width())
        .arg(room.height());
}

QString overlapping(const QWidget *widget)
{
    QList<const QWidget *> neighbours;
    for (int i = 0; widget->layout() && i < widget->layout()->count(); ++i) {
        const QWidget *each = widget->layout()->itemAt(i)->widget();
        if (!each || !each->isVisible())
            continue;
        for (const QWidget *other : neighbours) {
            if (each->geometry().intersects(other->geometry()))
                return u"%1 lies over %2"_s.arg(pathOf(each), pathOf(other));
        }
        neighbours += each;
    }
    return {};
}

/// Whether a text holds words that nobody has put through tr().
bool isUntranslated(QString text)
{
    if (text.contains(PseudoLocale::opening))
        return false;
    // What the tour has filled in, and what is the same in every language.
    static const QRegularExpression data(
        u"<[^>]*>|\\b(shop|crm|postgres|template1|prod-1|db\\.example|ann|meal_planner|backups?|customers|orders|"
        "sales_by_month|verify of shop|Delete something|Free some space there|No space left on the server|Larder|"
        "was restored|rows "
        "in|tables|zlib|ISA-L|MIT|OpenSSL|QCustomPlot|QtKeychain|SQLite|Zlib|blessing|libdeflate|libpq|KArchive|"
        "PostgreSQL|SHA-256|"
        "SQL|CSV|GB|MB|kB|psql|pg_dump|pg_restore|Qt|English|OK)\\b|/\\S+|"
        "\\S*[_.=\\d]\\S*|--\\S+"_s);
    text.remove(data);
    static const QRegularExpression word(u"\\p{L}{3,}"_s);
    return word.match(text).hasMatch();
}

QString untranslated(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->windowTitle()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts += button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        texts += group->title();
    if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
        for (int tab = 0; tab < bar->count(); ++tab)
            texts += bar->tabText(tab);
    }
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts += label->text();
    for (const QString &text : texts) {
        if (isUntranslated(text))
            return u"%1 \"%2\" is not translated"_s.arg(pathOf(widget), text);
    }
    return {};
}
}

/// Nothing is cut off or covered in any language, theme and size, and nothing is left in English. LARDER_FONT_SCALE:
/// how much larger than usual the font is.
class TestLayout final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everyTextIsWhole_data();
    void everyTextIsWhole();
    void aTextTooLongIsFound();

private:
    bool speak(const QString &language);
    QStringList look(QWidget &window, bool pseudo) const;

    PseudoLocale m_pseudo;
    QTranslator m_translator;
};

void TestLayout::initTestCase()
{
    if (const double scale = qEnvironmentVariable("LARDER_FONT_SCALE").toDouble(); scale > 1) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
    }
}

void TestLayout::cleanup()
{
    QCoreApplication::removeTranslator(&m_pseudo);
    QCoreApplication::removeTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, Theme::Light);
}

bool TestLayout::speak(const QString &language)
{
    if (language == "pseudo"_L1)
        return QCoreApplication::installTranslator(&m_pseudo);
    QLocale::setDefault(QLocale(language));
    return m_translator.load(u":/i18n/larder_%1.qm"_s.arg(language))
        && QCoreApplication::installTranslator(&m_translator);
}

void TestLayout::everyTextIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("English") << u"en"_s << Theme::Light << Qt::LeftToRight;
    QTest::newRow("German") << u"de"_s << Theme::Dark << Qt::LeftToRight;
    QTest::newRow("Spanish") << u"es"_s << Theme::Light << Qt::LeftToRight;
    QTest::newRow("French") << u"fr"_s << Theme::Light << Qt::LeftToRight;
    QTest::newRow("Japanese") << u"ja"_s << Theme::Dark << Qt::LeftToRight;
    QTest::newRow("Portuguese of Brazil") << u"pt_BR"_s << Theme::Light << Qt::LeftToRight;
    QTest::newRow("a language nobody speaks") << u"pseudo"_s << Theme::Light << Qt::LeftToRight;
    QTest::newRow("from right to left") << u"en"_s << Theme::Dark << Qt::RightToLeft;
}

QStringList TestLayout::look(QWidget &window, bool pseudo) const
{
    QStringList problems;
    const auto note = [&problems](const QString &problem) {
        if (!problem.isEmpty())
            problems += problem;
    };
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize()).expandedTo(window.size());
    if (least.width() > smallScreen.width() || least.height() > smallScreen.height())
        note(u"the window takes %1×%2"_s.arg(least.width()).arg(least.height()));
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        if (widget->objectName() == "qt_toolbar_ext_button"_L1)
            note(u"not everything has room in the toolbar"_s);
        if (pseudo)
            note(untranslated(widget));
        note(clipped(widget));
        note(outside(widget));
        note(overlapping(widget));
    }
    return problems;
}

void TestLayout::everyTextIsWhole()
{
    QFETCH(QString, language);
    QFETCH(Theme, theme);
    QFETCH(Qt::LayoutDirection, direction);
    applyTheme(*qApp, theme);
    QGuiApplication::setLayoutDirection(direction);
    QVERIFY(speak(language));
    WindowTour tour; // a new one: the history would hold jobs in the last language
    QStringList problems;
    for (const QString &stop : WindowTour::stops()) {
        tour.visit(stop, [&](const QString &page, QWidget &window) {
            for (const Theme each : {theme, theme == Theme::Light ? Theme::Dark : Theme::Light}) {
                applyTheme(*qApp, each);
                QCoreApplication::sendPostedEvents();
                shoot(window,
                      QStringList{QString::fromUtf8(QTest::currentDataTag()), page, toString(each)}
                          .join(u" - "_s)
                          .replace(u':', u' '));
                for (const QString &problem : look(window, language == "pseudo"_L1))
                    problems += page + u", "_s + toString(each) + u": "_s + problem;
            }
            theme = theme == Theme::Light ? Theme::Dark : Theme::Light; // the next page begins as this one ended
        });
    }
    for (const QString &problem : std::as_const(problems)) // too many for one message
        qInfo("%s", qPrintable(problem));
    QVERIFY2(problems.isEmpty(), qPrintable(u"%1 problems"_s.arg(problems.size())));
}

void TestLayout::aTextTooLongIsFound()
{
    QWidget window;
    auto *label = new QLabel(u"A sentence that is longer than there is room"_s, &window);
    label->setGeometry(0, 0, 40, 20);
    auto *button = new QPushButton(u"A button without room"_s, &window);
    button->setGeometry(180, 0, 60, 20);
    window.resize(200, 100);
    window.show();
    const QStringList problems = look(window, false);
    QCOMPARE(problems.size(), 3);
    QVERIFY(problems.at(0).contains(u"QLabel"_s));
    QVERIFY(problems.at(1).contains(u"QPushButton"_s));
    QVERIFY(problems.at(2).contains(u"outside"_s));
    QVERIFY(isUntranslated(u"Save the world"_s));
    QVERIFY(!isUntranslated(PseudoLocale::stretched(u"Save the world"_s)));
}

LARDER_DIALOG_TEST(TestLayout)
#include "tst_layout.moc"
