/* What a name is found and compared by, as in Hamlet's NameKeys, NameAgreement and DuplicateScore.

   Shared by all peers: none of them is slower than Hamlet for want of a good comparison. */
#ifndef PEER_NAMES_H
#define PEER_NAMES_H
#include <stdbool.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

enum {
  PEER_NAME_SCALARS = 24,
  /* The most readings kept of a name whose characters have several. */
  PEER_READINGS = 16,
  PEER_KEYS = 4 * PEER_READINGS,
  PEER_KEY_SIZE = 168,
  PEER_FOLDED_SIZE = 4 * PEER_NAME_SCALARS + 1,
  /* A list of the surname's readings and a birthday, each character with a sign before it at most. */
  PEER_LIST_SIZE = (PEER_READINGS + 1) * (2 * PEER_KEY_SIZE + 3) + 3,
  /* From this many points on a pair is probable. */
  PEER_PROBABLE = 75,
  /* The points of two names that are the same: no two have more. */
  PEER_SAME_NAME = 45,
};

typedef struct {
  uint32_t scalars[PEER_NAME_SCALARS];
  uint16_t readings[PEER_NAME_SCALARS];
  int count;
  int surname_count;
} PeerName;

typedef struct {
  int year, month, day;
} PeerBirth;

typedef struct {
  char text[PEER_KEYS][PEER_KEY_SIZE];
  int count;
} PeerKeys;

/* Reads a name in UTF-8, which ends with a zero. */
void peer_name_read(const char *text, PeerName *name);
/* The compared characters as a text, of at most PEER_FOLDED_SIZE bytes with its zero. */
void peer_name_folded(const PeerName *name, char *text);
/* One character of a name as a text of at most five bytes with its zero. */
void peer_name_character(const PeerName *name, int place, char *text);
/* All keys by which a person is found. */
void peer_name_keys(const PeerName *name, PeerKeys *keys);
/* The blocks in which likely duplicates are gathered, as "wang1990" and "1990-5-1": those where a
   person stands, and those where somebody is looked for, whose birthday may have been told as its
   month and day changed about or a year off. */
void peer_own_blocks(const PeerName *name, PeerBirth birth, PeerKeys *blocks);
void peer_sought_blocks(const PeerName *name, PeerBirth birth, PeerKeys *blocks);
/* Blocks as a JSON array (RFC 8259) of at most PEER_LIST_SIZE bytes with its zero. */
void peer_block_list(const PeerKeys *blocks, char *text);
/* How many keys there are, and one as a text: for callers that cannot index an array of arrays. */
int peer_key_count(const PeerKeys *keys);
const char *peer_key(const PeerKeys *keys, int place);

/* The points of birth and sex, which cost less to compare than a name. */
int peer_told_points(PeerBirth birth, int sex, PeerBirth other_birth, int other_sex);
/* The points of two names. */
int peer_name_points(const PeerName *one, const PeerName *other);
/* Whether two with so many points can be probable once the rest of the row is read. */
bool peer_can_match(int seen, bool shares_phone, bool has_home);
/* The points of phones and address, each known or not on both sides, and shared or not. */
int peer_kept_points(bool phones_known, bool phone_shared, bool homes_known, bool home_shared);

#ifdef __cplusplus
}
#endif
#endif
