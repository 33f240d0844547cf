// How the write-ahead log is written: SQLite takes its files from C functions.
#ifndef HAMLET_STORE_LOG_H
#define HAMLET_STORE_LOG_H

// Has every connection opened from now on gather what it writes to a write-ahead log, and hand it to
// the system in large pieces: SQLite writes each page by itself, in two pieces, and a commit of a
// hundred registrations has two thousand pages. All is handed over before a sync of the log returns,
// which comes before any other connection is shown a commit where `synchronous` is FULL.
// Once a process, after SQLite was configured; 0: done, else SQLite's code, and logs are written as ever.
int hamlet_sqlite_gather_log(void);

#endif
