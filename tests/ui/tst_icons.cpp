#include "core/job/jobregistry.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QIcon>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace
{
QString textOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every literal of the window's sources that begins like a freedesktop icon name; "larder-dark" is a theme.
QSet<QString> namesInSources()
{
    static const QRegularExpression iconName(u"\"(?!larder-dark\")((?:larder|application|dialog|document|drive|edit|"
                                             u"folder|go|help|list|network|process|security|user|view)"
                                             "-[a-z-]*[a-z]|bookmarks|configure|folder|larder)\""_s);
    QSet<QString> names;
    for (const QString &folder : {u"/ui"_s, u"/app/gui"_s}) {
        QDirIterator sources(QStringLiteral(LARDER_SOURCE_DIR) + folder, {u"*.cpp"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            for (const auto &match : iconName.globalMatch(textOf(sources.next())))
                names += match.captured(1);
        }
    }
    return names;
}

QSet<QString> namesOfJobs()
{
    QSet<QString> names;
    for (const JobKind *kind : jobKinds())
        names += QLatin1StringView(kind->icon);
    return names;
}

QStringList proofNames()
{
    return {u"larder-proof-written"_s,    u"larder-proof-sealed"_s,    u"larder-proof-readable"_s,
            u"larder-proof-restorable"_s, u"larder-proof-identical"_s, u"larder-proof-damaged"_s};
}

QImage drawn(const QString &name, int size)
{
    return QIcon::fromTheme(name).pixmap(size).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// Share of the square that is covered, 0 … 1.
double coverage(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y)) / 255.0;
    }
    return image.isNull() ? 0 : sum / (image.width() * image.height());
}

/// Mean lightness of what is covered, 0 … 1.
double lightness(const QImage &image)
{
    double sum = 0, weight = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            sum += colour.lightnessF() * colour.alphaF();
            weight += colour.alphaF();
        }
    }
    return weight > 0 ? sum / weight : -1;
}

/// Share of the square where one shape covers and the other does not, whatever the colours.
double shapeDifference(const QImage &left, const QImage &right)
{
    double sum = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            sum += std::abs(qAlpha(left.pixel(x, y)) - qAlpha(right.pixel(x, y))) / 255.0;
    }
    return sum / (left.width() * left.height());
}
}

class IconsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyNameInUseIsDrawn_data();
    void everyNameInUseIsDrawn();
    void aDarkWindowHasLightLines_data();
    void aDarkWindowHasLightLines();
    void iconsAtHandFollowTheTheme();
    void proofsDifferByShapeAlone();
};

void IconsTest::everyNameInUseIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    const QSet<QString> found = namesInSources();
    QVERIFY2(found.contains(u"larder-backup"_s) && found.size() > 20, "the sources were not searched");
    QStringList names = (found + namesOfJobs()).values() + proofNames();
    names.sort();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        QTest::newRow(qPrintable(name)) << name;
}

void IconsTest::everyNameInUseIsDrawn()
{
    QFETCH(QString, name);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(*qApp, theme);
        QVERIFY(QIcon::hasThemeIcon(name));
        for (const int size : {16, 32}) {
            const QImage image = drawn(name, size);
            QCOMPARE(image.size(), QSize(size, size));
            QVERIFY2(coverage(image) > 0.04, qPrintable(u"%1 of the square"_s.arg(coverage(image))));
        }
    }
}

void IconsTest::aDarkWindowHasLightLines_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : {"larder-backup", "dialog-error", "dialog-warning", "dialog-ok", "edit-find"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void IconsTest::aDarkWindowHasLightLines()
{
    QFETCH(QString, name);
    applyTheme(*qApp, Theme::Light);
    const double onLight = lightness(drawn(name, 32));
    applyTheme(*qApp, Theme::Dark);
    const double onDark = lightness(drawn(name, 32));
    QVERIFY2(onLight > 0 && onLight < 0.55, qPrintable(QString::number(onLight)));
    QVERIFY2(onDark > 0.55, qPrintable(QString::number(onDark)));
}

void IconsTest::iconsAtHandFollowTheTheme()
{
    applyTheme(*qApp, Theme::Light);
    const QIcon icon = QIcon::fromTheme(u"larder-backup"_s);
    const QImage onLight = icon.pixmap(32).toImage();
    applyTheme(*qApp, Theme::Dark);
    QVERIFY(icon.pixmap(32).toImage() != onLight);
}

void IconsTest::proofsDifferByShapeAlone()
{
    applyTheme(*qApp, Theme::Light);
    const QStringList names = proofNames();
    for (const QString &left : names) {
        for (const QString &right : names) {
            const double difference = shapeDifference(drawn(left, 16), drawn(right, 16));
            QVERIFY2(left == right || difference > 0.15,
                     qPrintable(u"%1 and %2: %3"_s.arg(left, right).arg(difference)));
        }
    }
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
