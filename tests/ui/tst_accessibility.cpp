#include "tests/ui/windowtour.h"
#include "ui/backup/backupdialog.h"
#include "ui/cleanup/cleanupcalendar.h"
#include "ui/health/healthstrip.h"
#include "ui/memory/settings.h"
#include "ui/messages/findinglist.h"
#include "ui/session/mainactions.h"
#include "ui/session/session.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelineplot.h"
#include "ui/tree/backuptreeview.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/proofladder.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScopeGuard>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
QString nameOf(QObject *object)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(object);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QString describe(QObject *object)
{
    QStringList path;
    for (const QObject *each = object; each && path.size() < 4; each = each->parent())
        path.prepend(QString::fromLatin1(each->metaObject()->className()).section(u':', -1));
    return u"%1 \"%2\""_s.arg(path.join(u'/'), nameOf(object));
}

/// What a screen reader finds, from the window down. Cells of lists speak by their models, which have their own tests.
void walk(QAccessibleInterface *interface, const std::function<void(QAccessibleInterface &)> &visit)
{
    if (!interface || !interface->isValid() || interface->state().invisible)
        return;
    visit(*interface);
    if (interface->tableInterface())
        return;
    for (int child = 0; child < interface->childCount(); ++child)
        walk(interface->child(child), visit);
}

/// The line of a spin box or of an editable choice speaks with its parent's name.
bool isPart(const QObject *object)
{
    return object
        && (qobject_cast<QAbstractSpinBox *>(object->parent()) || qobject_cast<QComboBox *>(object->parent()));
}

QStringList mute(QWidget &window)
{
    QStringList problems;
    walk(QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface &each) {
        const QAccessible::State state = each.state();
        auto *widget = qobject_cast<QWidget *>(each.object());
        const bool hands = widget && (widget->focusProxy() || widget->focusPolicy() == Qt::NoFocus); // it on
        if (!state.focusable || isPart(each.object()) || hands)
            return;
        if (each.text(QAccessible::Name).isEmpty())
            problems += u"no name: "_s + describe(each.object());
        const bool isPage = widget == &window || qobject_cast<QScrollArea *>(widget);
        if (each.role() == QAccessible::NoRole || (!isPage && each.role() == QAccessible::Client))
            problems += u"no role: "_s + describe(each.object());
    });
    return problems;
}

/// Buttons that show nothing but an icon, whether the keyboard reaches them or not.
QStringList wordlessIcons(QWidget &window)
{
    QStringList problems;
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const QString className = QString::fromLatin1(button->metaObject()->className());
        if (!button->isVisible() || className.startsWith(u"QDockWidget"_s) || button->focusPolicy() == Qt::NoFocus)
            continue;
        if (button->text().isEmpty() && button->toolTip().isEmpty())
            problems += u"an icon without words: "_s + describe(button);
    }
    return problems;
}

QStringList wrongStates(QWidget &window)
{
    QStringList problems;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const QAccessibleInterface *spoken
            = widget->isVisible() ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (!spoken)
            continue;
        const QAccessible::State state = spoken->state();
        if (state.disabled != !widget->isEnabled())
            problems += u"enabled or not is not said: "_s + describe(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && button->isCheckable() && (!state.checkable || state.checked != button->isChecked()))
            problems += u"checked or not is not said: "_s + describe(widget);
    }
    return problems;
}

bool takesTab(const QWidget *widget, const QWidget &window)
{
    if (!widget->isVisibleTo(&window) || !widget->isEnabled() || widget->window() != &window || widget->focusProxy()
        || !(widget->focusPolicy() & Qt::TabFocus))
        return false;
    // Of buttons that exclude each other Tab reaches one; the arrow keys move on.
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool excludes = button && button->isCheckable() && (button->autoExclusive() || button->group());
    return !excludes || button->isChecked();
}

/// Tab comes to everything and back to where it began, Shift+Tab the same way back.
QStringList traps(QWidget &window)
{
    const auto round = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QList<QWidget *> passed;
        constexpr int most = 400; // the manual's page takes Tab for each of its links
        QWidget *now = keyboard();
        for (int i = 0; i < most && now; ++i, now = keyboard()) {
            if (!passed.isEmpty() && now != passed.constLast() && passed.contains(now))
                break;
            if (!passed.contains(now))
                passed += now;
            press(key, modifiers);
        }
        return passed;
    };
    const auto *popup = QApplication::activePopupWidget();
    if (!popup)
        window.activateWindow();
    if (popup != &window && !QTest::qWaitFor([&] { return QApplication::activeWindow() == &window; }, 5000))
        return {u"the window does not get the keyboard"_s};
    press(Qt::Key_Tab); // what has the keyboard at first need not be on the way
    QStringList problems;
    const QList<QWidget *> there = round(Qt::Key_Tab, Qt::NoModifier);
    if (there.size() > 1 && keyboard() != there.constFirst())
        problems += u"Tab is caught between %1 and %2"_s.arg(describe(keyboard()), describe(there.constLast()));
    const QList<QWidget *> back = round(Qt::Key_Backtab, Qt::ShiftModifier);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!takesTab(widget, window))
            continue;
        if (!there.contains(widget))
            problems += u"Tab does not come to "_s + describe(widget);
        if (!back.contains(widget))
            problems += u"Shift+Tab does not come to "_s + describe(widget);
    }
    return problems;
}

QChar mnemonicOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(keys[0].key()).toLower();
}

/// Keys with Alt that two visible things of a window share.
QStringList sharedMnemonics(QWidget &window)
{
    QMap<QChar, QStringList> users;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString text = button ? button->text() : label && label->buddy() ? label->text() : QString();
        if (const QChar key = mnemonicOf(text); !key.isNull())
            users[key] += text;
    }
    QStringList problems;
    for (auto each = users.cbegin(); each != users.cend(); ++each) {
        if (each.value().size() > 1)
            problems += u"Alt+%1 means %2"_s.arg(each.key()).arg(each.value().join(u" and "_s));
    }
    return problems;
}

void checkMenu(const QString &title, const QList<QAction *> &actions, QStringList &problems)
{
    QMap<QChar, QString> keys;
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        const QString what = title + u" › "_s + action->text();
        const QChar key = mnemonicOf(action->text());
        if (key.isNull())
            problems += what + u" has no letter"_s;
        else if (keys.contains(key))
            problems += u"%1 has the letter of %2"_s.arg(what, keys.value(key));
        keys.insert(key, action->text());
        if (action->menu()) {
            checkMenu(what, action->menu()->actions(), problems);
            continue;
        }
        if (action->statusTip().isEmpty())
            problems += what + u" has no status tip"_s;
        if (action->toolTip().isEmpty() || action->toolTip() == action->text().remove(u'&'))
            problems += what + u" has no tooltip"_s;
    }
}
}

/// What somebody has of Larder who does not see it, or has no mouse.
class TestAccessibility final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_tour = std::make_unique<WindowTour>(); }
    void cleanupTestCase() { m_tour.reset(); }

    void everythingThatTakesTheKeyboardSaysWhatItIs_data();
    void everythingThatTakesTheKeyboardSaysWhatItIs();
    void tabComesToEverythingAndBack_data();
    void tabComesToEverythingAndBack();
    void tabGoesThroughThePartsOfTheMainWindowAsOneReadsThem_data();
    void tabGoesThroughThePartsOfTheMainWindowAsOneReadsThem();
    void whatIsPaintedIsSaidInWords();
    void aRowOfTheTreeSaysItsProof();
    void aFindingIsReadAsSentences();
    void aDisclosureSaysWhetherItIsOpen();
    void everyEntryOfAMenuHasALetterAndATip();

private:
    std::unique_ptr<WindowTour> m_tour;
};

void TestAccessibility::everythingThatTakesTheKeyboardSaysWhatItIs_data()
{
    QTest::addColumn<QString>("stop");
    for (const QString &stop : WindowTour::stops())
        QTest::newRow(qPrintable(stop)) << stop;
}

void TestAccessibility::everythingThatTakesTheKeyboardSaysWhatItIs()
{
    QFETCH(QString, stop);
    QStringList problems;
    m_tour->visit(stop, [&](const QString &page, QWidget &window) {
        if (window.windowTitle().isEmpty() && window.accessibleName().isEmpty())
            problems += page + u": the window has no name"_s;
        for (const auto &check : {mute, wordlessIcons, wrongStates, sharedMnemonics}) {
            for (const QString &problem : check(window))
                problems += page + u": "_s + problem;
        }
    });
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestAccessibility::tabComesToEverythingAndBack_data()
{
    QTest::addColumn<QString>("stop");
    for (const QString &stop : WindowTour::stops())
        QTest::newRow(qPrintable(stop)) << stop;
}

void TestAccessibility::tabComesToEverythingAndBack()
{
    QFETCH(QString, stop);
    QStringList problems;
    m_tour->visit(stop, [&](const QString &page, QWidget &window) {
        for (const QString &problem : traps(window))
            problems += page + u": "_s + problem;
        if (const QString wrong = firstOutOfOrder(window); !wrong.isEmpty())
            problems += page + u": "_s + wrong;
    });
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestAccessibility::tabGoesThroughThePartsOfTheMainWindowAsOneReadsThem_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QStringList>("middle"); // the tree has no name
    QTest::newRow("from left to right") << Qt::LeftToRight << QStringList{QString(), u"details"_s};
    QTest::newRow("from right to left") << Qt::RightToLeft << QStringList{u"details"_s, QString()};
}

void TestAccessibility::tabGoesThroughThePartsOfTheMainWindowAsOneReadsThem()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QStringList, middle);
    QGuiApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QStringList parts;
    m_tour->visit(u"main window"_s, [&](const QString &page, QWidget &window) {
        if (page != "main window, a job runs"_L1)
            return;
        window.findChild<QToolBar *>(u"tools"_s)->findChild<QComboBox *>()->setFocus();
        const QWidget *first = keyboard();
        do {
            const QString name = partOf(keyboard(), window)->objectName();
            if (parts.isEmpty() || parts.constLast() != name)
                parts += name;
            press(Qt::Key_Tab);
        } while (keyboard() != first);
    });
    QCOMPARE(parts, QStringList({u"tools"_s, u"health"_s, u"timeline"_s}) + middle + QStringList(u"jobs"_s));
}

void TestAccessibility::whatIsPaintedIsSaidInWords()
{
    QStringList problems;
    QSet<const QMetaObject *> seen;
    const auto look = [&](const QString &page, QWidget &window) {
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            const bool painted = qobject_cast<HealthStrip *>(widget) || qobject_cast<TimelinePlot *>(widget)
                || qobject_cast<TimelineLegend *>(widget) || qobject_cast<ProofLadder *>(widget)
                || qobject_cast<CleanupCalendar *>(widget) || qobject_cast<CleanupLegend *>(widget);
            if (!painted || !widget->isVisible())
                continue;
            seen.insert(widget->metaObject());
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            if (spoken->text(QAccessible::Name).isEmpty() || spoken->text(QAccessible::Description).isEmpty())
                problems += page + u": "_s + describe(widget) + u" shows without a word"_s;
        }
    };
    m_tour->visit(u"main window"_s, look);
    m_tour->visit(u"cleanup"_s, look);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QCOMPARE(seen.size(), 6);
}

void TestAccessibility::aRowOfTheTreeSaysItsProof()
{
    bool looked = false;
    m_tour->visit(u"main window"_s, [&](const QString &page, QWidget &window) {
        if (page != "main window, overview"_L1)
            return;
        looked = true;
        auto *tree = window.findChild<BackupTreeView *>();
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(tree);
        QVERIFY(spoken && spoken->tableInterface());
        QStringList rows;
        for (int row = 0; row < 3; ++row)
            rows += spoken->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
        QVERIFY2(rows.at(0).contains(u"5 May 2026"_s), qPrintable(rows.at(0)));
        QVERIFY2(rows.at(1).contains(u"Readable"_s) || rows.at(2).contains(u"Readable"_s), qPrintable(rows.join(u'|')));
        QVERIFY2(rows.at(1).contains(u"Sealed"_s) || rows.at(2).contains(u"Sealed"_s), qPrintable(rows.join(u'|')));
    });
    QVERIFY(looked);
}

void TestAccessibility::aFindingIsReadAsSentences()
{
    QStringList said;
    m_tour->visit(u"restore"_s, [&](const QString &page, QWidget &window) {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(window.findChild<FindingList *>());
        for (int row = 0; page == "restore: check"_L1 && row < list->childCount(); ++row)
            said += list->child(row)->text(QAccessible::Name);
    });
    QCOMPARE(said,
             QStringList({u"In order. Client tools. psql 15.20 fits the server's version 15."_s,
                          u"Warning. Sessions. 4 sessions are connected to shop. They will be disconnected."_s}));
}

void TestAccessibility::aDisclosureSaysWhetherItIsOpen()
{
    QStringList states;
    m_tour->visit(u"backup"_s, [&](const QString &, QWidget &window) {
        for (const Disclosure *each : window.findChildren<Disclosure *>()) {
            auto *header = each->findChild<QToolButton *>();
            if (header->isVisibleTo(&window))
                states += QAccessible::queryAccessibleInterface(header)->text(QAccessible::Description);
        }
    });
    QCOMPARE(states, QStringList({u"folded"_s, u"folded"_s, u"unfolded"_s, u"unfolded"_s}));
}

void TestAccessibility::everyEntryOfAMenuHasALetterAndATip()
{
    QStringList problems;
    m_tour->visit(u"main window"_s, [&](const QString &page, QWidget &window) {
        auto *main = qobject_cast<MainWindow *>(&window);
        if (page != "main window, overview"_L1)
            return;
        checkMenu(u"menu bar"_s, main->menuBar()->actions(), problems);
        QMenu context;
        main->mainActions().fillContextMenu(&context, true);
        checkMenu(u"context menu"_s, context.actions(), problems);
    });
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

LARDER_DIALOG_TEST(TestAccessibility)
#include "tst_accessibility.moc"
