#include "tests/ui/dialogfixture.h"
#include "ui/theme/style.h"
#include "ui/theme/textdirection.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QGlyphRun>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTest>
#include <QTextLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace larder;

namespace
{
/// Where a line that runs from right to left has the letter at `index`.
qreal placeOf(const QString &line, qsizetype index)
{
    QTextLayout layout(line);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine().setLineWidth(2000);
    layout.endLayout();
    const QList<QGlyphRun> letters = layout.glyphRuns(static_cast<int>(index), 1);
    return letters.isEmpty() ? -1 : letters.constFirst().positions().constFirst().x();
}

QImage picture(Qt::LayoutDirection direction, const std::function<void(QPainter &)> &draw)
{
    QImage image(200, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    draw(painter);
    return image;
}

/// The middle of what is drawn, in pixels from the left.
int middleOfInk(const QImage &image)
{
    int first = image.width();
    int last = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == image.pixel(0, 0))
                continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    return (first + last) / 2;
}
}

/// Texts in windows that run from right to left.
class TestTextDirection final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void fromLeftToRightTextsStayAsTheyAre()
    {
        const QString text = u"2.9 MB in /srv/backups"_s;
        QCOMPARE(forPainting(text, Qt::LeftToRight), text);
        QCOMPARE(forPainting({}, Qt::RightToLeft), QString());
    }

    void technicalWordsKeepTheirOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::newRow("a path alone") << u"/srv/backups"_s << u"/srv"_s << u"backups"_s;
        QTest::newRow("a path that ends in a slash") << u"/srv/"_s << u"srv"_s << u"/"_s;
        QTest::newRow("a path in a sentence") << u"הגיבוי נמצא ב /srv/גיבוי/2026 עכשיו"_s << u"/srv"_s << u"2026"_s;
        QTest::newRow("the slash of a path") << u"הגיבוי נמצא ב /srv עכשיו"_s << u"/"_s << u"srv"_s;
        QTest::newRow("a path in the home folder") << u"הגיבוי נמצא ב ~/x"_s << u"~"_s << u"x"_s;
        QTest::newRow("a size alone") << u"3 bytes"_s << u"3"_s << u"bytes"_s;
        QTest::newRow("a size in a sentence") << u"הגודל 2.9 MB בדיסק"_s << u"2.9"_s << u"MB"_s;
        QTest::newRow("a rate in a sentence") << u"הקצב 120 MB/s עכשיו"_s << u"120"_s << u"/s"_s;
        QTest::newRow("an option in a sentence") << u"הוסף --no-owner לפקודה"_s << u"--"_s << u"no"_s;
        QTest::newRow("dots at the end") << u"Restore…"_s << u"R"_s << u"…"_s;
        QTest::newRow("the second of two lines") << u"הגודל\n3 bytes"_s << u"3"_s << u"bytes"_s;
    }

    void technicalWordsKeepTheirOrder()
    {
        QFETCH(QString, text);
        QFETCH(QString, left);
        QFETCH(QString, right);
        const QString painted = forPainting(text, Qt::RightToLeft).section(u'\n', -1);
        const qsizetype first = painted.indexOf(left);
        const qsizetype second = painted.lastIndexOf(right);
        QVERIFY(first >= 0 && second > first);
        QVERIFY(placeOf(painted, first) < placeOf(painted, second));
    }

    void aSentenceStillRunsFromRightToLeft()
    {
        const QString painted = forPainting(u"הגודל 2.9 MB בדיסק"_s, Qt::RightToLeft);
        QVERIFY(placeOf(painted, painted.indexOf(u"הגודל"_s)) > placeOf(painted, painted.indexOf(u"2.9"_s)));
        QVERIFY(placeOf(painted, painted.indexOf(u"2.9"_s)) > placeOf(painted, painted.indexOf(u"בדיסק"_s)));
    }

    void theStyleDrawsAWordTheSameInBothDirections()
    {
        const auto word = [](QPainter &painter) {
            QApplication::style()->drawItemText(&painter, {0, 0, 200, 30}, Qt::AlignCenter, QApplication::palette(),
                                                true, u"3 bytes"_s);
        };
        QCOMPARE(picture(Qt::RightToLeft, word), picture(Qt::LeftToRight, word));
    }

    void aCellIsDrawnTheSameInBothDirections()
    {
        const auto cell = [](QPainter &painter) {
            QStyleOptionViewItem option;
            option.rect = {0, 0, 200, 30};
            option.direction = painter.layoutDirection();
            option.displayAlignment = Qt::AlignCenter;
            option.features = QStyleOptionViewItem::HasDisplay;
            option.state = QStyle::State_Enabled;
            option.text = u"3 bytes"_s;
            QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &option, &painter);
        };
        QCOMPARE(picture(Qt::RightToLeft, cell), picture(Qt::LeftToRight, cell));
    }

    void aLabelBeginsWhereLinesBegin()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QLabel plain(u"/srv"_s);
        ElidedLabel elided;
        elided.setFullText(u"/srv"_s);
        for (QWidget *label : {static_cast<QWidget *>(&plain), static_cast<QWidget *>(&elided)}) {
            label->resize(300, 30);
            QVERIFY(middleOfInk(label->grab().toImage()) > 200);
        }
        plain.setAlignment(Qt::AlignRight);
        QVERIFY(middleOfInk(plain.grab().toImage()) < 100);
    }

    void whatIsCopiedHoldsNoMarks()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString command = u"gunzip -c /srv/backups/shop.sql.gz | psql --no-psqlrc"_s;
        CodeBox box(u"command"_s);
        box.setText(command);
        box.findChild<QToolButton *>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), command);
        ElidedLabel label;
        label.setFullText(command);
        QCOMPARE(label.toolTip(), command);
        QCOMPARE(label.accessibleName(), command);
    }

    void aCommandRunsFromLeftToRight()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        CodeBox box(u"command"_s);
        box.setText(u"…"_s); // no letter that would say where it runs
        box.resize(400, 40);
        const auto *text = box.findChild<QWidget *>(u"code"_s);
        QVERIFY(text);
        QCOMPARE(text->layoutDirection(), Qt::LeftToRight);
    }
};

LARDER_DIALOG_TEST(TestTextDirection)
#include "tst_textdirection.moc"
