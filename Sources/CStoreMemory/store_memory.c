#include "store_memory.h"

#include <sqlite3.h>

int hamlet_sqlite_without_statistics(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

int hamlet_sqlite_lookaside(void *connection, int bytes_each, int slots) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_LOOKASIDE, (void *)0, bytes_each, slots);
}
