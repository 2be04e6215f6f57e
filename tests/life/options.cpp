#include "tests/life/options.h"

#include <QCommandLineParser>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace larder::life
{
std::optional<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lives with Larder: random operations by the real programs, and after each what must always hold."_s);
    parser.addHelpOption();
    parser.addOptions({{u"seed"_s, u"The life to live again."_s, u"N"_s},
                       {u"lives"_s, u"So many lives, with this seed and those after it."_s, u"N"_s, u"1"_s},
                       {u"steps"_s, u"Steps of each life; without it as many as the time allows."_s, u"N"_s, u"0"_s},
                       {u"minutes"_s, u"The time for all of it; 1 without it."_s, u"N"_s, u"1"_s},
                       {u"keep"_s, u"Keep what is on the disks in the end."_s},
                       {u"no-window"_s, u"Do without the window."_s},
                       {u"verbose"_s, u"Say each step."_s}});
    parser.process(arguments);
    Options options;
    options.seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toULongLong()
                                           : QRandomGenerator::system()->bounded(1'000'000);
    options.steps = parser.value(u"steps"_s).toInt();
    options.lives = parser.value(u"lives"_s).toInt();
    options.time = std::chrono::seconds(static_cast<int>(parser.value(u"minutes"_s).toDouble() * 60));
    options.keep = parser.isSet(u"keep"_s);
    options.verbose = parser.isSet(u"verbose"_s);
    options.window = !parser.isSet(u"no-window"_s);
    if (options.lives < 1 || options.steps < 0 || options.time.count() < 1) {
        fputs("--lives, --steps and --minutes take numbers above 0\n", stderr);
        return std::nullopt;
    }
    return options;
}
}
