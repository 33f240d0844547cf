/* Hamlet's own tables of readings. */
#include "../../../../../Sources/CHanTables/include/han-tables.h"
