#include "ui/health/healthdetails.h"

#include "core/base/format.h"
#include "ui/manual/manualplaces.h"
#include "ui/theme/tones.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/words/backupwords.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int detailsIconSize = 16;
constexpr int mostRows = 20;
constexpr int mostFindings = 8;
constexpr int widestText = 60; // in characters
constexpr int columns = 5;

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *columnTitle(const QString &text)
{
    auto *label = new SecondaryLabel(text);
    label->setWordWrap(false);
    return label;
}

QString iconNameOf(const BackupRecord *backup)
{
    return backup ? u"larder-proof-"_s + toString(backup->proof.level) : u"dialog-warning"_s;
}

QString iconNameOf(HealthLevel severity)
{
    return severity == HealthLevel::Bad ? u"dialog-error"_s : u"dialog-warning"_s;
}

void addRow(QGridLayout *layout, const QString &database, const BackupRecord *backup, const HealthPicture &picture)
{
    const int row = layout->rowCount();
    layout->addWidget(new IconLabel(detailsIconSize, iconNameOf(backup)), row, 0);
    layout->addWidget(plainLabel(database), row, 1);
    if (!backup) {
        layout->addWidget(plainLabel(HealthDetails::tr("everything: there is no good backup")), row, 2, 1, columns - 2);
        return;
    }
    const QString span = spanText(backup->started.secsTo(picture.facts.now));
    const RestoreForecast restore = forecastRestore(database, backup->bytes, picture.restores);
    layout->addWidget(plainLabel(HealthDetails::tr("changes of the last %1").arg(span)), row, 2);
    layout->addWidget(plainLabel(proofName(*backup)), row, 3);
    layout->addWidget(plainLabel(restoreTimeText(restore)), row, 4);
}

QFrame *line()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    QPalette colours = line->palette();
    colours.setColor(QPalette::WindowText, tone::hairline(colours));
    line->setPalette(colours);
    return line;
}
}

HealthDetails::HealthDetails(const HealthPicture &picture, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setManualPlace(this, "window.md#health");
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(tr("What would be lost now, and how long a restore takes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(sectionLabel(tr("If the server died now")));
    layout->addLayout(makeTable(picture));
    if (!picture.health.findings.isEmpty()) {
        layout->addWidget(line());
        layout->addWidget(sectionLabel(tr("What wants attention")));
        layout->addLayout(makeFindings(picture.health));
    }
    if (const QString space = spaceText(picture.space, picture.facts.freeBytes); !space.isEmpty()) {
        layout->addWidget(line());
        layout->addWidget(sectionLabel(tr("The disk of the backups")));
        layout->addWidget(plainLabel(space));
    }
}

/// The worst first, as many as a popup has room for.
QGridLayout *HealthDetails::makeFindings(const Health &health)
{
    auto *layout = new QGridLayout;
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(8);
    layout->setColumnStretch(1, 1);
    for (const HealthFinding &finding : health.findings.mid(0, mostFindings)) {
        const int row = layout->rowCount();
        layout->addWidget(new IconLabel(detailsIconSize, iconNameOf(finding.severity)), row, 0, Qt::AlignTop);
        auto *text = plainLabel(finding.text);
        text->setWordWrap(true);
        text->setMinimumWidth(fontMetrics().averageCharWidth() * widestText);
        layout->addWidget(text, row, 1);
        if (const QString words = remedyText(finding); !words.isEmpty()) {
            auto *button = new QPushButton(words);
            connect(button, &QPushButton::clicked, this, [this, finding] {
                close();
                Q_EMIT remedyRequested(finding);
            });
            layout->addWidget(button, row, 2, Qt::AlignTop);
        }
    }
    if (const int more = static_cast<int>(health.findings.size()) - mostFindings; more > 0)
        layout->addWidget(columnTitle(tr("and %n more", nullptr, more)), layout->rowCount(), 1);
    return layout;
}

QGridLayout *HealthDetails::makeTable(const HealthPicture &picture) const
{
    const QHash<QString, BackupRecord> newest = newestGoodBackups(picture.facts.backups, picture.facts.now);
    QStringList databases = picture.facts.databases.isEmpty() ? newest.keys() : picture.facts.databases;
    databases.sort();
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(24);
    table->setVerticalSpacing(8);
    if (databases.isEmpty()) {
        table->addWidget(new SecondaryLabel(tr("There is no backup yet.")), 0, 0);
        return table;
    }
    table->addWidget(columnTitle(tr("Database")), 0, 1);
    table->addWidget(columnTitle(tr("What would be lost")), 0, 2);
    table->addWidget(columnTitle(tr("Proof of its backup")), 0, 3);
    table->addWidget(columnTitle(tr("A restore takes")), 0, 4);
    for (const QString &database : databases.mid(0, mostRows)) {
        const auto found = newest.constFind(database);
        addRow(table, database, found == newest.constEnd() ? nullptr : &*found, picture);
    }
    if (const int more = static_cast<int>(databases.size()) - mostRows; more > 0)
        table->addWidget(columnTitle(tr("and %n more", nullptr, more)), table->rowCount(), 1, 1, columns - 1);
    return table;
}

void HealthDetails::popUp(const QPoint &corner)
{
    adjustSize();
    move(corner - QPoint(width(), 0));
    show();
}

QString restoreTimeText(const RestoreForecast &forecast)
{
    if (forecast.duration.count() < 0)
        return HealthDetails::tr("not measured yet");
    const QString time = formatDuration(forecast.duration);
    return forecast.ownRestores ? HealthDetails::tr("about %1, as measured").arg(time)
                                : HealthDetails::tr("about %1, going by other restores").arg(time);
}

QString spaceText(const SpaceForecast &space, qint64 freeBytes)
{
    QStringList facts;
    if (freeBytes >= 0)
        facts.append(HealthDetails::tr("%1 free").arg(formatBytes(freeBytes)));
    if (space.bytesPerDay >= 0)
        facts.append(HealthDetails::tr("new backups take %1 a day").arg(formatBytes(space.bytesPerDay)));
    if (space.neverFull)
        facts.append(HealthDetails::tr("the cleanup makes room for them"));
    else if (space.daysUntilFull >= 0)
        facts.append(HealthDetails::tr("full in about %n day(s) at this pace", nullptr, space.daysUntilFull));
    return facts.join(u"  ·  "_s);
}
}
