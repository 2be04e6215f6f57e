#pragma once

#include "tests/ui/dialogfixture.h"
#include "ui/restore/restorewizard.h"

class QPushButton;

namespace larder::test
{
/// When the backup of shop began: 02:00 in Berlin.
inline const QDateTime made({2026, 5, 3}, {0, 0}, Qt::UTC);

FlightFinding finding(FindingSeverity severity);
/// What a flight check does that ends with findings of these severities.
DialogFixture::Behaviour flightCheck(const QList<FindingSeverity> &severities);

/// The restore wizard over jobs that warn in the check, list seven tables and succeed.
class WizardFixture
{
protected:
    void setUp();
    void tearDown();
    void start(const BackupRecord &record);
    void start() { start(m_world->addBackup(QStringLiteral("shop"), made)); }
    QPushButton *next() const;
    void goNext();
    void goTo(RestoreWizard::Page page, RestoreMode mode = RestoreMode::Swap);
    void choose(RestoreMode mode);
    /// Ticks the first `count` tables of the list shown.
    void tick(int count);
    void runRestore(RestoreMode mode);

    std::unique_ptr<DialogFixture> m_world;
    std::unique_ptr<RestoreWizard> m_wizard;
};
}
