#include "peer_statements.h"

PeerStatus peer_session(PeerDatabase *database, const uint8_t *digest, int64_t now, PeerID *user) {
  sqlite3_stmt *statement = peer_statement(database, ST_SESSION);
  if (statement == NULL) return PEER_FAILED;
  sqlite3_bind_blob(statement, 1, digest, PEER_DIGEST, SQLITE_STATIC);
  bool is_known = sqlite3_step(statement) == SQLITE_ROW &&
                  peer_column_id(statement, 0, user) && sqlite3_column_int64(statement, 1) > now;
  sqlite3_reset(statement);
  return is_known ? PEER_OK : PEER_UNAUTHENTICATED;
}

static void own_row(sqlite3_stmt *statement, PeerPerson *person) {
  peer_column_text(statement, 0, person->record_no, sizeof person->record_no);
  peer_column_text(statement, 1, person->name, sizeof person->name);
  person->sex = sqlite3_column_int(statement, 2);
  person->birth.year = sqlite3_column_int(statement, 3);
  person->birth.month = sqlite3_column_int(statement, 4);
  person->birth.day = sqlite3_column_int(statement, 5);
  person->precision = sqlite3_column_int(statement, 6);
  person->calendar = sqlite3_column_int(statement, 7);
  person->status = sqlite3_column_int(statement, 8);
  peer_column_text(statement, 9, person->confirmed_on, sizeof person->confirmed_on);
  person->version = sqlite3_column_int64(statement, 10);
  peer_column_text(statement, 11, person->note, sizeof person->note);
}

PeerStatus peer_read_row(PeerDatabase *database, const PeerID *id, PeerPerson *person) {
  sqlite3_stmt *statement = peer_statement(database, ST_ROW);
  if (statement == NULL) return PEER_FAILED;
  peer_bind_id(statement, 1, id);
  person->id = *id;
  PeerStatus status = PEER_NOT_FOUND;
  if (sqlite3_step(statement) == SQLITE_ROW) {
    own_row(statement, person);
    status = PEER_OK;
  }
  sqlite3_reset(statement);
  return status;
}

static PeerStatus read_head(PeerDatabase *database, const PeerID *id, PeerPerson *person) {
  sqlite3_stmt *statement = peer_statement(database, ST_PERSON);
  if (statement == NULL) return PEER_FAILED;
  peer_bind_id(statement, 1, id);
  person->id = *id;
  PeerStatus status = PEER_NOT_FOUND;
  if (sqlite3_step(statement) == SQLITE_ROW) {
    own_row(statement, person);
    person->has_mother = peer_column_id(statement, 12, &person->mother);
    person->birth_order = sqlite3_column_int(statement, 13);
    person->has_household = peer_column_id(statement, 14, &person->household);
    status = PEER_OK;
  }
  sqlite3_reset(statement);
  return status;
}

static sqlite3_stmt *rows_of(PeerDatabase *database, enum PeerStatement which, const PeerID *id) {
  sqlite3_stmt *statement = peer_statement(database, which);
  if (statement != NULL) peer_bind_id(statement, 1, id);
  return statement;
}

static void read_documents(PeerDatabase *database, PeerPerson *person) {
  sqlite3_stmt *statement = rows_of(database, ST_DOCUMENTS, &person->id);
  person->document_count = 0;
  while (person->document_count < PEER_LIST && sqlite3_step(statement) == SQLITE_ROW) {
    PeerDocument *document = &person->documents[person->document_count++];
    document->kind = sqlite3_column_int(statement, 0);
    peer_column_text(statement, 1, document->number, sizeof document->number);
  }
  sqlite3_reset(statement);
}

static void read_phones(PeerDatabase *database, PeerPerson *person) {
  sqlite3_stmt *statement = rows_of(database, ST_PHONES, &person->id);
  person->phone_count = 0;
  while (person->phone_count < PEER_LIST && sqlite3_step(statement) == SQLITE_ROW) {
    PeerPhone *phone = &person->phones[person->phone_count++];
    peer_column_text(statement, 0, phone->number, sizeof phone->number);
    phone->ok_to_call = sqlite3_column_int(statement, 1) != 0;
    phone->ok_to_say_who = sqlite3_column_int(statement, 2) != 0;
  }
  sqlite3_reset(statement);
}

static void read_home(PeerDatabase *database, PeerPerson *person) {
  sqlite3_stmt *statement = rows_of(database, ST_HOME, &person->id);
  PeerResidence *home = &person->home;
  person->has_home = sqlite3_step(statement) == SQLITE_ROW;
  if (person->has_home) {
    peer_column_text(statement, 0, home->division, sizeof home->division);
    peer_column_text(statement, 1, home->address, sizeof home->address);
    home->kind = sqlite3_column_int(statement, 2);
    peer_column_text(statement, 3, home->valid_from, sizeof home->valid_from);
    peer_column_text(statement, 4, home->valid_to, sizeof home->valid_to);
    peer_column_text(statement, 5, home->expected_end, sizeof home->expected_end);
    home->dwelling = sqlite3_column_int(statement, 6);
    peer_column_text(statement, 7, home->registered_division, sizeof home->registered_division);
  }
  sqlite3_reset(statement);
}

static void read_facts(PeerDatabase *database, PeerPerson *person) {
  sqlite3_stmt *statement = rows_of(database, ST_FACTS, &person->id);
  person->facts = 0;
  while (sqlite3_step(statement) == SQLITE_ROW)
    person->facts |= 1u << (sqlite3_column_int(statement, 0) & 31);
  sqlite3_reset(statement);
  statement = rows_of(database, ST_GUARDIANS, &person->id);
  person->guardian_count = 0;
  while (person->guardian_count < PEER_LIST && sqlite3_step(statement) == SQLITE_ROW)
    person->guardian_count += peer_column_id(statement, 0,
                                             &person->guardians[person->guardian_count]);
  sqlite3_reset(statement);
}

void peer_read_contact(PeerDatabase *database, PeerPerson *person) {
  read_phones(database, person);
  read_home(database, person);
}

PeerStatus peer_read(PeerDatabase *database, const PeerID *id, PeerPerson *person) {
  PeerStatus status = read_head(database, id, person);
  if (status != PEER_OK) return status;
  read_documents(database, person);
  peer_read_contact(database, person);
  read_facts(database, person);
  return PEER_OK;
}
