/* A connection and its statements; shared by the files of this folder. */
#ifndef PEER_STATEMENTS_H
#define PEER_STATEMENTS_H
#include <sqlite3.h>
#include <string.h>

#include "peer_database.h"

enum PeerStatement {
  ST_BEGIN, ST_BEGIN_WRITE, ST_COMMIT, ST_ROLLBACK, ST_SESSION,
  ST_ROW, ST_PERSON, ST_DOCUMENTS, ST_PHONES, ST_HOME, ST_FACTS, ST_GUARDIANS,
  ST_OUTCOME, ST_SHARERS, ST_BLOCK, ST_LOOK, ST_EXISTS, ST_SEQUENCE, ST_INSERT, ST_CHARACTER, ST_KEY,
  ST_LOOKUP, ST_INSERT_BLOCK, ST_INSERT_PHONE, ST_INSERT_HOME, ST_AUDIT, ST_KEEP, ST_COUNT
};

struct PeerDatabase {
  sqlite3 *handle;
  sqlite3_stmt *statements[ST_COUNT];
};

/* A statement ready to be bound; NULL where it cannot be prepared. */
sqlite3_stmt *peer_statement(PeerDatabase *database, enum PeerStatement which);
/* Steps a statement that gives no row, and resets it. */
PeerStatus peer_step(sqlite3_stmt *statement);

static inline void peer_bind_id(sqlite3_stmt *statement, int place, const PeerID *id) {
  sqlite3_bind_blob(statement, place, id->bytes, PEER_ID, SQLITE_STATIC);
}

static inline void peer_bind_text(sqlite3_stmt *statement, int place, const char *text) {
  sqlite3_bind_text(statement, place, text, -1, SQLITE_STATIC);
}

static inline void peer_column_text(sqlite3_stmt *statement, int place, char *out, size_t room) {
  size_t size = (size_t)sqlite3_column_bytes(statement, place);
  const void *text = sqlite3_column_blob(statement, place);
  if (size >= room) size = room - 1;
  if (size > 0) memcpy(out, text, size);
  out[size] = 0;
}

static inline bool peer_column_id(sqlite3_stmt *statement, int place, PeerID *id) {
  if (sqlite3_column_bytes(statement, place) != PEER_ID) return false;
  memcpy(id->bytes, sqlite3_column_blob(statement, place), PEER_ID);
  return true;
}
#endif
