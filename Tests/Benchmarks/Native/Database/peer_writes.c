#include <stdio.h>

#include "peer_statements.h"

PeerStatus peer_outcome(PeerDatabase *database, const PeerID *user, const char *key,
                        const uint8_t *digest, uint8_t *reply, size_t *size) {
  sqlite3_stmt *statement = peer_statement(database, ST_OUTCOME);
  if (statement == NULL) return PEER_FAILED;
  peer_bind_id(statement, 1, user);
  peer_bind_text(statement, 2, key);
  PeerStatus status = PEER_NOT_FOUND;
  if (sqlite3_step(statement) == SQLITE_ROW) {
    bool is_same = sqlite3_column_bytes(statement, 0) == PEER_DIGEST &&
                   memcmp(sqlite3_column_blob(statement, 0), digest, PEER_DIGEST) == 0;
    size_t found = (size_t)sqlite3_column_bytes(statement, 1);
    status = is_same && found <= PEER_REPLY ? PEER_REPLAYED : PEER_EXISTS;
    if (status == PEER_REPLAYED) {
      memcpy(reply, sqlite3_column_blob(statement, 1), found);
      *size = found;
    }
  }
  sqlite3_reset(statement);
  return status;
}

/* Somebody to register as she is compared, and who has her phone already. */
typedef struct {
  const PeerEntry *entry;
  PeerName name;
  PeerID sharers[PEER_LIST];
  int sharer_count;
} Sought;

/* Of more than so many any other counts as one too: nobody is missed. */
static bool shares_phone(const Sought *sought, const PeerID *id) {
  for (int place = 0; place < sought->sharer_count; place++)
    if (memcmp(&sought->sharers[place], id, sizeof *id) == 0) return true;
  return sought->sharer_count == PEER_LIST;
}

/* The points of who stands in a row of ST_BLOCK or ST_LOOK; whether she can be the same one. */
static bool can_match(const Sought *sought, sqlite3_stmt *row, PeerID *id, int *seen) {
  PeerName other;
  const PeerEntry *entry = sought->entry;
  PeerBirth birth = {sqlite3_column_int(row, 3), sqlite3_column_int(row, 4),
                     sqlite3_column_int(row, 5)};
  if (!peer_column_id(row, 0, id)) return false;
  bool is_sharer = shares_phone(sought, id), has_home = entry->address[0] != 0;
  *seen = peer_told_points(entry->birth, entry->sex, birth, sqlite3_column_int(row, 2));
  if (!peer_can_match(*seen + PEER_SAME_NAME, is_sharer, has_home)) return false;
  peer_name_read((const char *)sqlite3_column_text(row, 1), &other);
  *seen += peer_name_points(&sought->name, &other);
  return peer_can_match(*seen, is_sharer, has_home);
}

/* Whether somebody who may be the same is it by her open record, her phones and her address. */
static bool is_probable(PeerDatabase *database, const Sought *sought, const PeerID *id) {
  PeerPerson person;
  int seen = 0;
  const PeerEntry *entry = sought->entry;
  sqlite3_stmt *look = peer_statement(database, ST_LOOK);
  if (look == NULL) return false;
  peer_bind_id(look, 1, id);
  bool is_open = sqlite3_step(look) == SQLITE_ROW && can_match(sought, look, &person.id, &seen);
  sqlite3_reset(look);
  if (!is_open) return false;
  peer_read_contact(database, &person);
  bool phone_shared = false;
  for (int number = 0; number < person.phone_count; number++)
    phone_shared |= strcmp(person.phones[number].number, entry->phone) == 0;
  const char *address = person.has_home ? person.home.address : "";
  bool homes_known = address[0] != 0 && entry->address[0] != 0;
  int points = seen + peer_kept_points(person.phone_count > 0 && entry->phone[0] != 0,
                                       phone_shared, homes_known,
                                       homes_known && strcmp(address, entry->address) == 0);
  return points >= PEER_PROBABLE;
}

static PeerStatus check_sharers(PeerDatabase *database, Sought *sought) {
  const char *phone = sought->entry->phone;
  sqlite3_stmt *statement = peer_statement(database, ST_SHARERS);
  if (statement == NULL) return PEER_FAILED;
  if (phone[0] == 0) return PEER_OK;
  sqlite3_bind_blob(statement, 1, phone, (int)strlen(phone), SQLITE_STATIC);
  PeerStatus status = PEER_OK;
  while (status == PEER_OK && sqlite3_step(statement) == SQLITE_ROW) {
    PeerID id;
    if (!peer_column_id(statement, 0, &id)) continue;
    if (sought->sharer_count < PEER_LIST) sought->sharers[sought->sharer_count++] = id;
    if (is_probable(database, sought, &id)) status = PEER_DUPLICATE;
  }
  sqlite3_reset(statement);
  return status;
}

static PeerStatus check_block(PeerDatabase *database, const Sought *sought, const char *block) {
  sqlite3_stmt *statement = peer_statement(database, ST_BLOCK);
  if (statement == NULL) return PEER_FAILED;
  peer_bind_text(statement, 1, block);
  PeerStatus status = PEER_OK;
  while (status == PEER_OK && sqlite3_step(statement) == SQLITE_ROW) {
    PeerID id;
    int seen = 0;
    if (can_match(sought, statement, &id, &seen) && is_probable(database, sought, &id))
      status = PEER_DUPLICATE;
  }
  sqlite3_reset(statement);
  return status;
}

PeerStatus peer_check_duplicates(PeerDatabase *database, const PeerEntry *entry) {
  Sought sought = {.entry = entry};
  PeerKeys blocks;
  peer_name_read(entry->name, &sought.name);
  peer_sought_blocks(&sought.name, entry->birth, &blocks);
  PeerStatus status = check_sharers(database, &sought);
  for (int place = 0; place < blocks.count && status == PEER_OK; place++)
    status = check_block(database, &sought, blocks.text[place]);
  return status;
}

static PeerStatus next_record_number(PeerDatabase *database, const char *division,
                                     char record_no[32]) {
  sqlite3_stmt *statement = peer_statement(database, ST_SEQUENCE);
  if (statement == NULL) return PEER_FAILED;
  peer_bind_text(statement, 1, division);
  int64_t last = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
  sqlite3_reset(statement);
  snprintf(record_no, 32, "%.12s-%05lld", division, (long long)last);
  return last > 0 ? PEER_OK : PEER_FAILED;
}

static PeerStatus insert_row(PeerDatabase *database, const PeerEntry *entry, int64_t now,
                             const char *record_no) {
  sqlite3_stmt *statement = peer_statement(database, ST_INSERT);
  if (statement == NULL) return PEER_FAILED;
  peer_bind_id(statement, 1, &entry->id);
  peer_bind_text(statement, 2, record_no);
  peer_bind_text(statement, 3, entry->name);
  sqlite3_bind_int(statement, 4, entry->sex);
  sqlite3_bind_int(statement, 5, entry->birth.year);
  sqlite3_bind_int(statement, 6, entry->birth.month);
  sqlite3_bind_int(statement, 7, entry->birth.day);
  peer_bind_text(statement, 8, entry->division);
  sqlite3_bind_int64(statement, 9, now);
  return peer_step(statement);
}

static PeerStatus insert_key(PeerDatabase *database, enum PeerStatement which, const char *key,
                             const PeerEntry *entry) {
  sqlite3_stmt *statement = peer_statement(database, which);
  if (statement == NULL) return PEER_FAILED;
  peer_bind_text(statement, 1, key);
  peer_bind_text(statement, 2, entry->division);
  peer_bind_id(statement, 3, &entry->id);
  return peer_step(statement);
}

static PeerStatus insert_block(PeerDatabase *database, const char *block, const PeerEntry *entry) {
  sqlite3_stmt *statement = peer_statement(database, ST_INSERT_BLOCK);
  if (statement == NULL) return PEER_FAILED;
  peer_bind_text(statement, 1, block);
  peer_bind_id(statement, 2, &entry->id);
  peer_bind_text(statement, 3, entry->name);
  sqlite3_bind_int(statement, 4, entry->sex);
  sqlite3_bind_int(statement, 5, entry->birth.year);
  sqlite3_bind_int(statement, 6, entry->birth.month);
  sqlite3_bind_int(statement, 7, entry->birth.day);
  return peer_step(statement);
}

/* The blocks themselves, and beside the name which they are. */
static PeerStatus insert_blocks(PeerDatabase *database, const PeerEntry *entry,
                                const PeerName *name) {
  PeerKeys blocks;
  char list[PEER_LIST_SIZE], folded[PEER_FOLDED_SIZE];
  sqlite3_stmt *statement = peer_statement(database, ST_LOOKUP);
  if (statement == NULL) return PEER_FAILED;
  peer_own_blocks(name, entry->birth, &blocks);
  peer_block_list(&blocks, list);
  peer_name_folded(name, folded);
  peer_bind_id(statement, 1, &entry->id);
  peer_bind_text(statement, 2, folded);
  sqlite3_bind_int(statement, 3,
                   entry->birth.year * 10000 + entry->birth.month * 100 + entry->birth.day);
  peer_bind_text(statement, 4, list);
  PeerStatus status = peer_step(statement);
  for (int place = 0; place < blocks.count && status == PEER_OK; place++)
    status = insert_block(database, blocks.text[place], entry);
  return status;
}

static PeerStatus insert_keys(PeerDatabase *database, const PeerEntry *entry) {
  PeerName name;
  PeerKeys keys;
  char folded[PEER_FOLDED_SIZE];
  PeerStatus status = PEER_OK;
  peer_name_read(entry->name, &name);
  peer_name_keys(&name, &keys);
  for (int place = 0; place < name.count && status == PEER_OK; place++) {
    peer_name_character(&name, place, folded);
    status = insert_key(database, ST_CHARACTER, folded, entry);
  }
  for (int place = 0; place < keys.count && status == PEER_OK; place++)
    status = insert_key(database, ST_KEY, keys.text[place], entry);
  return status == PEER_OK ? insert_blocks(database, entry, &name) : status;
}

static PeerStatus insert_contact(PeerDatabase *database, const PeerEntry *entry) {
  if (entry->phone[0] != 0) {
    sqlite3_stmt *phone = peer_statement(database, ST_INSERT_PHONE);
    if (phone == NULL) return PEER_FAILED;
    peer_bind_id(phone, 1, &entry->id);
    sqlite3_bind_blob(phone, 2, entry->phone, (int)strlen(entry->phone), SQLITE_STATIC);
    PeerStatus status = peer_step(phone);
    if (status != PEER_OK) return status;
  }
  sqlite3_stmt *home = peer_statement(database, ST_INSERT_HOME);
  if (home == NULL) return PEER_FAILED;
  peer_bind_id(home, 1, &entry->id);
  peer_bind_text(home, 2, entry->division);
  if (entry->address[0] == 0) {
    sqlite3_bind_null(home, 3);
  } else {
    sqlite3_bind_blob(home, 3, entry->address, (int)strlen(entry->address), SQLITE_STATIC);
  }
  sqlite3_bind_int(home, 4, entry->kind);
  peer_bind_text(home, 5, entry->valid_from);
  return peer_step(home);
}

PeerStatus peer_insert(PeerDatabase *database, const PeerEntry *entry, int64_t now,
                       char record_no[32]) {
  sqlite3_stmt *statement = peer_statement(database, ST_EXISTS);
  if (statement == NULL) return PEER_FAILED;
  peer_bind_id(statement, 1, &entry->id);
  bool is_taken = sqlite3_step(statement) == SQLITE_ROW;
  sqlite3_reset(statement);
  if (is_taken) return PEER_EXISTS;
  PeerStatus status = next_record_number(database, entry->division, record_no);
  if (status == PEER_OK) status = insert_row(database, entry, now, record_no);
  if (status == PEER_OK) status = insert_keys(database, entry);
  if (status == PEER_OK) status = insert_contact(database, entry);
  return status;
}

PeerStatus peer_audit(PeerDatabase *database, const PeerID *user, const PeerID *record, int64_t now,
                      const char *method) {
  sqlite3_stmt *statement = peer_statement(database, ST_AUDIT);
  if (statement == NULL) return PEER_FAILED;
  sqlite3_bind_int64(statement, 1, now);
  peer_bind_id(statement, 2, user);
  peer_bind_text(statement, 3, method);
  peer_bind_id(statement, 4, record);
  return peer_step(statement);
}

PeerStatus peer_keep_outcome(PeerDatabase *database, const PeerID *user, const char *key,
                             const uint8_t *digest, const uint8_t *reply, size_t size,
                             int64_t now) {
  sqlite3_stmt *statement = peer_statement(database, ST_KEEP);
  if (statement == NULL) return PEER_FAILED;
  peer_bind_id(statement, 1, user);
  peer_bind_text(statement, 2, key);
  sqlite3_bind_blob(statement, 3, digest, PEER_DIGEST, SQLITE_STATIC);
  sqlite3_bind_blob(statement, 4, reply, (int)size, SQLITE_STATIC);
  sqlite3_bind_int64(statement, 5, now);
  return peer_step(statement);
}
