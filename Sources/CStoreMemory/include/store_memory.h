// What Swift cannot call: sqlite3_config takes a varying number of arguments.
#ifndef HAMLET_STORE_MEMORY_H
#define HAMLET_STORE_MEMORY_H

// Has SQLite count no memory: every allocation took one lock of the whole process for that, for which
// the threads that read and write waited. Before the first connection; 0: done, else SQLite's code.
int hamlet_sqlite_without_statistics(void);

#endif
