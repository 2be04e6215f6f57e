#include "tests/life/life.h"

#include <QCoreApplication>

/// life [--seed N] [--lives N] [--steps N] [--minutes N]: see --help.
int main(int argc, char **argv)
{
    using namespace larder::life;
    const QCoreApplication application(argc, argv);
    const std::optional<Options> options = readOptions(QCoreApplication::arguments());
    if (!options)
        return 2;
    const QDeadlineTimer until(options->time);
    int lives = 0;
    int operations = 0;
    while (lives < options->lives && !until.hasExpired()) {
        const quint64 seed = options->seed + static_cast<quint64>(lives);
        printf("life --seed %llu\n", static_cast<unsigned long long>(seed));
        fflush(stdout);
        Life life(seed, *options);
        if (!life.live(until))
            return 1;
        operations += life.operations();
        ++lives;
    }
    printf("%d lives, %d steps; all that must hold held\n", lives, operations);
    return 0;
}
