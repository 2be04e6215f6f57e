#include "startoptions.h"

#include "core/base/error.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <cstdlib>
#include <string_view>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
[[noreturn]] void refuse(const QString &reason)
{
    fputs(qPrintable(reason + u"\nTry: larder --help\n"_s), stderr);
    std::exit(static_cast<int>(ErrorCode::Usage));
}

QSize sizeFrom(const QString &text)
{
    const auto match = QRegularExpression(u"^(\\d{2,5})x(\\d{2,5})$"_s).match(text);
    if (!match.hasMatch())
        refuse(u"--size wants WIDTHxHEIGHT, for example 1280x800, not \"%1\"."_s.arg(text));
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

Theme themeFrom(const QString &text)
{
    const auto theme = themeFromString(text);
    if (!theme)
        refuse(u"--theme is light, dark or system, not \"%1\"."_s.arg(text));
    return *theme;
}
}

bool asksForText(int argc, char **argv)
{
    for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i) {
        for (const std::string_view question : {"--help", "-h", "--version", "-v"}) {
            if (argv[i] == question)
                return true;
        }
    }
    return false;
}

StartOptions readStartOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"PostgreSQL backups you can see, trust and restore."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, u"Start a private demo server with sample data and show it."_s);
    const QCommandLineOption screenshot(u"screenshot"_s, u"Save a picture of the window once it is idle, and end."_s,
                                        u"FILE"_s);
    const QCommandLineOption size(u"size"_s, u"Size of the window, for example 1280x800."_s, u"WxH"_s);
    const QCommandLineOption theme(u"theme"_s, u"Colours for this start: light, dark or system."_s, u"THEME"_s);
    parser.addOptions({demo, screenshot, size, theme});
    parser.addPositionalArgument(u"FILE"_s, u"A dump file to restore, or a folder of backups."_s, u"[FILE]"_s);
    const bool understood = parser.parse(application.arguments());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!understood)
        refuse(parser.errorText());
    if (parser.positionalArguments().size() > 1)
        refuse(u"Only one file or folder can be opened at a time."_s);

    StartOptions options;
    options.demo = parser.isSet(demo);
    options.screenshot = parser.value(screenshot);
    options.path = parser.positionalArguments().value(0);
    if (parser.isSet(size))
        options.size = sizeFrom(parser.value(size));
    if (parser.isSet(theme))
        options.theme = themeFrom(parser.value(theme));
    return options;
}
}
