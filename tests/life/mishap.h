#pragma once

#include "tests/life/model.h"

namespace larder::life
{
class Dice;
class World;

/// What happens to databases and backups without Larder: people work, a script saves, disks rot. Gives what it did in
/// words; empty when nothing. The model is told, and sees the world anew afterwards.
QString befall(World &world, Model &model, Dice &dice);

/// A database with a bit of everything that this life looks at; false when there are enough.
QString foundDatabase(World &world, Model &model);
}
