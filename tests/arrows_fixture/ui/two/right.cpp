// Not compiled.
#include "ui/one/right.h"
