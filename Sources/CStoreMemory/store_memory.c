#include "store_memory.h"

#include <sqlite3.h>

int hamlet_sqlite_without_statistics(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
