const QString good = Engine::tr("Those there are: %1.").arg(command(u"list"_s));
const QString bad = Engine::tr("larder-cli list shows those there are.");
