/* Hamlet's own tables of readings: names are read alike in every peer. */
#include "../../../../Sources/CHanTables/han-tables.c"
