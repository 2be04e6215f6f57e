// Not compiled.
#include "core/low/own.h"
