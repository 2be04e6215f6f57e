#pragma once

#include "core/profile/profilestore.h"
#include "tests/integration/workshop.h"
#include "tests/ui/dialogfixture.h"
#include "ui/memory/settings.h"

namespace larder::test
{
/// What dialogs stand on, with the real jobs and a real server behind them: a saved server "prod-1", and for each test
/// a backup directory of its own.
class RealFixture
{
public:
    static constexpr int patienceMs = 60'000; ///< for a job on a busy machine

    bool start() { return shop.start(); }

    void begin(const QString &test)
    {
        settings().clear();
        shop.repository = shop.folder.file(test);
        ServerProfile profile;
        profile.name = QStringLiteral("prod-1");
        profile.address = shop.address();
        profile.address.name = profile.name;
        profile.repository = shop.repository;
        profiles = std::make_unique<ProfileStore>(shop.folder.file(QStringLiteral("servers.json")));
        profiles->save(profile);
        catalogue = std::make_unique<Catalogue>(shop.services().catalogueFile);
        controller = std::make_unique<JobController>(shop.services());
    }

    void end()
    {
        controller.reset();
        catalogue.reset();
        profiles.reset();
    }

    BackupRecord recordOf(const QString &path) const { return catalogue->backup(shop.repository, path).value(); }

    Workshop shop;
    std::unique_ptr<ProfileStore> profiles;
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<JobController> controller;
};
}
