#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "peer_statements.h"

static const char *const sql[ST_COUNT] = {
    [ST_BEGIN] = "BEGIN DEFERRED",
    [ST_BEGIN_WRITE] = "BEGIN IMMEDIATE",
    [ST_COMMIT] = "COMMIT",
    [ST_ROLLBACK] = "ROLLBACK",
    [ST_SESSION] = "SELECT account_id, expires_ms FROM sessions WHERE token_digest = ?",
    [ST_ROW] = "SELECT record_no, name, sex, birth_year, birth_month, birth_day, birth_precision,"
               " birth_calendar, status, confirmed_on, version, note FROM persons WHERE id = ?",
    [ST_PERSON] =
        "SELECT p.record_no, p.name, p.sex, p.birth_year, p.birth_month, p.birth_day,"
        " p.birth_precision, p.birth_calendar, p.status, p.confirmed_on, p.version, p.note,"
        " b.mother_id, b.birth_order, m.household_id FROM persons p"
        " LEFT JOIN person_births b ON b.person_id = p.id"
        " LEFT JOIN household_members m ON m.person_id = p.id AND m.valid_to = ''"
        " WHERE p.id = ?",
    [ST_DOCUMENTS] =
        "SELECT kind, number FROM person_documents WHERE person_id = ? ORDER BY position",
    [ST_PHONES] = "SELECT number, ok_to_call, ok_to_say_who FROM person_phones"
                  " WHERE person_id = ? ORDER BY position",
    [ST_HOME] = "SELECT division, address, kind, valid_from, valid_to, expected_end, dwelling,"
                " registered_division FROM residences"
                " WHERE person_id = ? AND valid_to = '' AND kind <> 4",
    [ST_FACTS] = "SELECT fact FROM person_facts WHERE person_id = ?",
    [ST_GUARDIANS] =
        "SELECT guardian_id FROM person_guardians WHERE person_id = ? ORDER BY position",
    [ST_OUTCOME] = "SELECT digest, reply FROM outcomes WHERE user_id = ? AND key = ?",
    [ST_SHARERS] = "SELECT person_id FROM person_phones WHERE lookup = ?",
    [ST_BLOCK] = "SELECT person_id, name, sex, birth_year, birth_month, birth_day"
                 " FROM person_blocks WHERE block = ?",
    [ST_LOOK] = "SELECT id, name, sex, birth_year, birth_month, birth_day FROM persons"
                " WHERE id = ? AND status NOT IN (4, 5)",
    [ST_EXISTS] = "SELECT 1 FROM persons WHERE id = ?",
    [ST_SEQUENCE] = "INSERT INTO record_sequences VALUES (?, 1)"
                    " ON CONFLICT(division) DO UPDATE SET last = last + 1 RETURNING last",
    [ST_INSERT] = "INSERT INTO persons(id, record_no, name, sex, birth_year, birth_month,"
                  " birth_day, birth_precision, birth_calendar, division, status, confirmed_on,"
                  " version, created_ms, updated_ms)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 1, 1, ?8, 1, '', 1, ?9, ?9)",
    [ST_CHARACTER] = "INSERT OR IGNORE INTO person_characters VALUES (?, ?, ?)",
    [ST_KEY] = "INSERT INTO person_keys VALUES (?, ?, ?)",
    [ST_LOOKUP] = "INSERT INTO person_lookup VALUES (?1, ?2, ?3, ?3, ?4)",
    [ST_INSERT_BLOCK] = "INSERT INTO person_blocks VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1)",
    [ST_INSERT_PHONE] = "INSERT INTO person_phones VALUES (?1, 1, ?2, ?2, 0, 0)",
    [ST_INSERT_HOME] = "INSERT INTO residences(person_id, position, division, address, kind,"
                       " valid_from, valid_to, expected_end) VALUES (?, 1, ?, ?, ?, ?, '', '')",
    [ST_AUDIT] = "INSERT INTO audit(at_ms, user_id, user_name, method, record_type, record_id,"
                 " purpose, decision, detail, reads, hash)"
                 " VALUES (?, ?, 'clerk', ?, 'person', ?, 0, 1, '', x'', x'')",
    [ST_KEEP] = "INSERT INTO outcomes(user_id, key, method, digest, reply, at_ms)"
                " VALUES (?, ?, 'RegisterPerson', ?, ?, ?)",
};

sqlite3_stmt *peer_statement(PeerDatabase *database, enum PeerStatement which) {
  if (database->statements[which] == NULL) {
    if (sqlite3_prepare_v3(database->handle, sql[which], -1, SQLITE_PREPARE_PERSISTENT,
                           &database->statements[which], NULL) != SQLITE_OK)
      fprintf(stderr, "peer: %s: %s\n", sql[which], sqlite3_errmsg(database->handle));
  }
  return database->statements[which];
}

PeerStatus peer_step(sqlite3_stmt *statement) {
  if (statement == NULL) return PEER_FAILED;
  int code = sqlite3_step(statement);
  sqlite3_reset(statement);
  if (code == SQLITE_DONE || code == SQLITE_ROW) return PEER_OK;
  fprintf(stderr, "peer: %s: %s\n", sqlite3_sql(statement),
          sqlite3_errmsg(sqlite3_db_handle(statement)));
  return PEER_FAILED;
}

/* Sets what every peer has, and reads it back. */
static bool take_setting(sqlite3 *handle, const char *name, const char *value, const char *wanted) {
  char text[96];
  sqlite3_stmt *statement = NULL;
  bool is_set = false;
  snprintf(text, sizeof text, "PRAGMA %s=%s", name, value);
  if (sqlite3_exec(handle, text, NULL, NULL, NULL) != SQLITE_OK) return false;
  snprintf(text, sizeof text, "PRAGMA %s", name);
  if (sqlite3_prepare_v2(handle, text, -1, &statement, NULL) != SQLITE_OK) return false;
  if (sqlite3_step(statement) == SQLITE_ROW)
    is_set = strcmp((const char *)sqlite3_column_text(statement, 0), wanted) == 0;
  sqlite3_finalize(statement);
  if (!is_set) fprintf(stderr, "peer: %s is not %s\n", name, wanted);
  return is_set;
}

PeerDatabase *peer_open(const char *path, bool is_writer, int cache_kib) {
  PeerDatabase *database = calloc(1, sizeof *database);
  if (database == NULL) return NULL;
  char cache[16];
  snprintf(cache, sizeof cache, "-%d", cache_kib);
  int flags = (is_writer ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY) |
              SQLITE_OPEN_NOMUTEX;
  bool is_ready = sqlite3_open_v2(path, &database->handle, flags, NULL) == SQLITE_OK &&
                  sqlite3_busy_timeout(database->handle, 5000) == SQLITE_OK &&
                  (!is_writer || take_setting(database->handle, "journal_mode", "WAL", "wal")) &&
                  take_setting(database->handle, "synchronous", "FULL", "2") &&
                  take_setting(database->handle, "foreign_keys", "ON", "1") &&
                  take_setting(database->handle, "temp_store", "MEMORY", "2") &&
                  take_setting(database->handle, "cache_size", cache, cache);
  if (is_ready) return database;
  fprintf(stderr, "peer: cannot open %s: %s\n", path, sqlite3_errmsg(database->handle));
  peer_close(database);
  return NULL;
}

void peer_close(PeerDatabase *database) {
  if (database == NULL) return;
  for (int which = 0; which < ST_COUNT; which++) sqlite3_finalize(database->statements[which]);
  sqlite3_close(database->handle);
  free(database);
}

PeerStatus peer_begin_read(PeerDatabase *database) {
  return peer_step(peer_statement(database, ST_BEGIN));
}

PeerStatus peer_end_read(PeerDatabase *database) {
  return peer_step(peer_statement(database, ST_COMMIT));
}

PeerStatus peer_begin_write(PeerDatabase *database) {
  return peer_step(peer_statement(database, ST_BEGIN_WRITE));
}

PeerStatus peer_commit(PeerDatabase *database) {
  return peer_step(peer_statement(database, ST_COMMIT));
}

void peer_rollback(PeerDatabase *database) { peer_step(peer_statement(database, ST_ROLLBACK)); }

int64_t peer_now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
