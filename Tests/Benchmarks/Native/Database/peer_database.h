/* The records of the C and C++ peers: one connection with its statements prepared once.

   A connection is used by one thread at a time. Every function answers a PeerStatus. */
#ifndef PEER_DATABASE_H
#define PEER_DATABASE_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "peer_names.h"
#ifdef __cplusplus
extern "C" {
#endif

typedef struct PeerDatabase PeerDatabase;

typedef enum {
  PEER_OK,
  PEER_NOT_FOUND,
  PEER_UNAUTHENTICATED,
  PEER_EXISTS,
  PEER_DUPLICATE,
  PEER_REPLAYED,
  PEER_FAILED,
} PeerStatus;

enum { PEER_ID = 16, PEER_DIGEST = 32, PEER_LIST = 8, PEER_REPLY = 256, PEER_FACTS = 16 };

typedef struct {
  uint8_t bytes[PEER_ID];
} PeerID;

typedef struct {
  char number[48];
  int kind;
} PeerDocument;

typedef struct {
  char number[24];
  bool ok_to_call, ok_to_say_who;
} PeerPhone;

typedef struct {
  char division[20], address[400], valid_from[12], valid_to[12], expected_end[12];
  char registered_division[20];
  int kind, dwelling;
} PeerResidence;

typedef struct {
  PeerID id;
  char record_no[32], name[160], confirmed_on[12], note[512];
  int sex, precision, calendar, status, birth_order;
  PeerBirth birth;
  int64_t version;
  bool has_mother, has_household, has_home;
  PeerID mother, household;
  PeerDocument documents[PEER_LIST];
  PeerPhone phones[PEER_LIST];
  PeerID guardians[PEER_LIST];
  PeerResidence home;
  int document_count, phone_count, guardian_count;
  /* A bit for each fact with a row. */
  uint32_t facts;
} PeerPerson;

/* Somebody to register. */
typedef struct {
  PeerID id;
  const char *name, *division, *address, *phone, *valid_from;
  int sex, kind;
  PeerBirth birth;
} PeerEntry;

/* Opens a file and takes the settings that every peer has; NULL and a line on stderr where it
   cannot. Cache in KiB. */
PeerDatabase *peer_open(const char *path, bool is_writer, int cache_kib);
void peer_close(PeerDatabase *database);

PeerStatus peer_begin_read(PeerDatabase *database);
PeerStatus peer_end_read(PeerDatabase *database);
PeerStatus peer_begin_write(PeerDatabase *database);
PeerStatus peer_commit(PeerDatabase *database);
void peer_rollback(PeerDatabase *database);

/* Whose session a token's digest is. */
PeerStatus peer_session(PeerDatabase *database, const uint8_t *digest, int64_t now, PeerID *user);
/* The person's own row and nothing else. */
PeerStatus peer_read_row(PeerDatabase *database, const PeerID *id, PeerPerson *person);
/* The person with everything of her entry. */
PeerStatus peer_read(PeerDatabase *database, const PeerID *id, PeerPerson *person);
/* Phones and home of the person whose id is in `person`. */
void peer_read_contact(PeerDatabase *database, PeerPerson *person);

/* What the same key was answered: PEER_REPLAYED with the reply, PEER_EXISTS for another request,
   or PEER_NOT_FOUND. */
PeerStatus peer_outcome(PeerDatabase *database, const PeerID *user, const char *key,
                        const uint8_t *digest, uint8_t *reply, size_t *size);
/* PEER_DUPLICATE where she is probably on the register already. */
PeerStatus peer_check_duplicates(PeerDatabase *database, const PeerEntry *entry);
/* Writes a person with keys, phone and residence; gives her record number. */
PeerStatus peer_insert(PeerDatabase *database, const PeerEntry *entry, int64_t now,
                       char record_no[32]);
PeerStatus peer_audit(PeerDatabase *database, const PeerID *user, const PeerID *record, int64_t now,
                      const char *method);
PeerStatus peer_keep_outcome(PeerDatabase *database, const PeerID *user, const char *key,
                             const uint8_t *digest, const uint8_t *reply, size_t size,
                             int64_t now);

/* Makes the file with the schema, the accounts and `count` made-up people. */
int peer_fill(const char *path, const char *schema, int count, uint64_t seed);
/* Milliseconds since 1970. */
int64_t peer_now_ms(void);

#ifdef __cplusplus
}
#endif
#endif
