#include "include/csnowball.h"
