#include "store_log.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

// 128 KiB: 31 pages; twice as much is no faster.
enum { ROOM = 128 << 10 };

// A log of a connection, which uses it on one thread at a time; the system's own file stands behind it.
typedef struct {
  sqlite3_file base;
  // What is not handed over yet: `count` bytes that belong at `start`; no room before the first write,
  // so that who only reads has none.
  unsigned char *bytes;
  int count;
  sqlite3_int64 start;
} log_file;

static sqlite3_vfs *system_files;
static sqlite3_vfs files;

static sqlite3_file *behind(log_file *log) { return (sqlite3_file *)(log + 1); }

// What was not taken stays and is tried again, before anything behind it: a sync that says yes has all.
static int hand_over(log_file *log) {
  if (log->count == 0) return SQLITE_OK;
  sqlite3_file *file = behind(log);
  int code = file->pMethods->xWrite(file, log->bytes, log->count, log->start);
  if (code == SQLITE_OK) log->count = 0;
  return code;
}

static int log_write(sqlite3_file *base, const void *bytes, int count, sqlite3_int64 start) {
  log_file *log = (log_file *)base;
  if (log->count > 0 && (start != log->start + log->count || count > ROOM - log->count)) {
    int code = hand_over(log);
    if (code != SQLITE_OK) return code;
  }
  if (log->bytes == NULL) log->bytes = malloc(ROOM);
  if (log->bytes == NULL || count > ROOM) {
    return behind(log)->pMethods->xWrite(behind(log), bytes, count, start);
  }
  if (log->count == 0) log->start = start;
  memcpy(log->bytes + log->count, bytes, (size_t)count);
  log->count += count;
  return SQLITE_OK;
}

static int log_read(sqlite3_file *base, void *bytes, int count, sqlite3_int64 start) {
  log_file *log = (log_file *)base;
  int code = hand_over(log);
  if (code != SQLITE_OK) return code;
  return behind(log)->pMethods->xRead(behind(log), bytes, count, start);
}

static int log_truncate(sqlite3_file *base, sqlite3_int64 size) {
  log_file *log = (log_file *)base;
  // What is cut off is not written first: it may be a full disk that is to be made room on.
  if (log->start >= size) log->count = 0;
  int code = hand_over(log);
  if (code != SQLITE_OK) return code;
  return behind(log)->pMethods->xTruncate(behind(log), size);
}

static int log_sync(sqlite3_file *base, int flags) {
  log_file *log = (log_file *)base;
  int code = hand_over(log);
  if (code != SQLITE_OK) return code;
  return behind(log)->pMethods->xSync(behind(log), flags);
}

static int log_size(sqlite3_file *base, sqlite3_int64 *size) {
  log_file *log = (log_file *)base;
  int code = hand_over(log);
  if (code != SQLITE_OK) return code;
  return behind(log)->pMethods->xFileSize(behind(log), size);
}

static int log_close(sqlite3_file *base) {
  log_file *log = (log_file *)base;
  // A sync has handed over whatever was committed: what is left is of a transaction that failed, and
  // would come back when the log is read again.
  free(log->bytes);
  log->bytes = NULL;
  return behind(log)->pMethods->xClose(behind(log));
}

static int log_lock(sqlite3_file *base, int lock) {
  sqlite3_file *file = behind((log_file *)base);
  return file->pMethods->xLock(file, lock);
}

static int log_unlock(sqlite3_file *base, int lock) {
  sqlite3_file *file = behind((log_file *)base);
  return file->pMethods->xUnlock(file, lock);
}

static int log_reserved(sqlite3_file *base, int *is_reserved) {
  sqlite3_file *file = behind((log_file *)base);
  return file->pMethods->xCheckReservedLock(file, is_reserved);
}

static int log_control(sqlite3_file *base, int operation, void *argument) {
  sqlite3_file *file = behind((log_file *)base);
  return file->pMethods->xFileControl(file, operation, argument);
}

static int log_sector(sqlite3_file *base) {
  sqlite3_file *file = behind((log_file *)base);
  return file->pMethods->xSectorSize(file);
}

static int log_device(sqlite3_file *base) {
  sqlite3_file *file = behind((log_file *)base);
  return file->pMethods->xDeviceCharacteristics(file);
}

// Version 1: a log is neither mapped nor shared by memory of its own.
static const sqlite3_io_methods methods = {
    .iVersion = 1,
    .xClose = log_close,
    .xRead = log_read,
    .xWrite = log_write,
    .xTruncate = log_truncate,
    .xSync = log_sync,
    .xFileSize = log_size,
    .xLock = log_lock,
    .xUnlock = log_unlock,
    .xCheckReservedLock = log_reserved,
    .xFileControl = log_control,
    .xSectorSize = log_sector,
    .xDeviceCharacteristics = log_device,
};

static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags,
                     int *flags_out) {
  (void)vfs;
  if ((flags & SQLITE_OPEN_WAL) == 0) {
    return system_files->xOpen(system_files, name, file, flags, flags_out);
  }
  log_file *log = (log_file *)file;
  memset(log, 0, sizeof *log);
  int code = system_files->xOpen(system_files, name, behind(log), flags, flags_out);
  // Without methods SQLite closes nothing.
  if (code == SQLITE_OK) log->base.pMethods = &methods;
  return code;
}

int hamlet_sqlite_gather_log(void) {
  if (system_files != NULL) return SQLITE_OK;
  sqlite3_vfs *found = sqlite3_vfs_find(NULL);
  if (found == NULL) return SQLITE_ERROR;
  files = *found;
  files.zName = "hamlet";
  files.szOsFile = found->szOsFile + (int)sizeof(log_file);
  files.xOpen = open_file;
  files.pNext = NULL;
  system_files = found;
  return sqlite3_vfs_register(&files, 1);
}
