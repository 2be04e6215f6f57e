// Not compiled.
#include "ui/two/right.h"
