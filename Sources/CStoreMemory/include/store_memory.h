// What Swift cannot call: sqlite3_config takes a varying number of arguments.
#ifndef HAMLET_STORE_MEMORY_H
#define HAMLET_STORE_MEMORY_H

// Has SQLite count no memory, and each thread keep the small pieces that SQLite gave back.
//
// Counting took one lock of the whole process at every allocation, for which the threads that read and
// write waited. The pieces are SQLite's lookaside, which Debian's is built without: a statement takes
// one for each of its cursors and for each text or blob of a row, and gives them all back at its end.
// Before the first connection; 0: done, else SQLite's code.
int hamlet_sqlite_own_memory(void);

#endif
