#include <openssl/sha.h>
#include <stdio.h>
#include <stdlib.h>

#include "peer_statements.h"

/* Surnames by their known shares, given names of one or two characters: as Hamlet's SyntheticNames. */
static const struct {
  const char *name;
  int share;
} surnames[] = {
    {"王", 721}, {"李", 718}, {"张", 677}, {"刘", 539}, {"陈", 453}, {"杨", 308}, {"黄", 223},
    {"赵", 214}, {"吴", 205}, {"周", 200}, {"徐", 171}, {"孙", 154}, {"马", 134}, {"朱", 126},
    {"胡", 117}, {"郭", 116}, {"何", 112}, {"林", 108}, {"高", 102}, {"罗", 101}, {"郑", 96},
    {"梁", 88},  {"谢", 80},  {"宋", 77},  {"唐", 75},  {"许", 72},  {"韩", 70},  {"邓", 68},
    {"冯", 64},  {"曹", 61},  {"彭", 60},  {"曾", 58},  {"肖", 57},  {"田", 55},  {"董", 53},
    {"潘", 50},  {"袁", 50},  {"蔡", 48},  {"蒋", 47},  {"余", 46},  {"于", 45},  {"杜", 44},
    {"叶", 43},  {"程", 42},  {"魏", 41},  {"苏", 40},  {"吕", 39},  {"丁", 38},  {"任", 37},
    {"卢", 36},  {"欧阳", 7}, {"单", 3},   {"仇", 2},
};
static const char women[] = "芳娜敏静丽艳娟霞秀玲桂英红梅兰燕雪婷莹倩颖琳欣怡萍";
static const char men[] = "伟强磊军勇涛明超杰鹏建国志文华海斌刚平辉亮宇浩俊峰";
enum { BYTES_EACH = 3, VILLAGES = 11 };

typedef struct {
  uint64_t state;
} Random;

/* SplitMix64 (Steele et al. 2014). */
static uint64_t next_random(Random *random) {
  uint64_t mixed = random->state += 0x9E3779B97F4A7C15;
  mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9;
  mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB;
  return mixed ^ mixed >> 31;
}

static int below(Random *random, int limit) {
  return (int)(next_random(random) % (uint64_t)limit);
}

static const char *surname(Random *random) {
  int total = 0;
  for (size_t number = 0; number < sizeof surnames / sizeof *surnames; number++)
    total += surnames[number].share;
  int left = below(random, total);
  for (size_t number = 0; number < sizeof surnames / sizeof *surnames; number++)
    if ((left -= surnames[number].share) < 0) return surnames[number].name;
  return surnames[0].name;
}

static void made_up_name(Random *random, bool female, char *out, size_t room) {
  const char *characters = female ? women : men;
  int count = (int)strlen(characters) / BYTES_EACH;
  size_t size = (size_t)snprintf(out, room, "%s", surname(random));
  int given = below(random, 10) < 3 ? 1 : 2;
  for (int number = 0; number < given; number++)
    size += (size_t)snprintf(out + size, room - size, "%.3s",
                             characters + below(random, count) * BYTES_EACH);
}

/* Time-ordered (RFC 9562, version 7), a millisecond later each time. */
static void made_up_id(Random *random, int number, PeerID *id) {
  uint64_t time = 1764115200000u + (uint64_t)number, low = next_random(random);
  for (int place = 0; place < 6; place++) id->bytes[place] = (uint8_t)(time >> (40 - 8 * place));
  id->bytes[6] = (uint8_t)(0x70 | (below(random, 16)));
  id->bytes[7] = (uint8_t)below(random, 256);
  for (int place = 8; place < 16; place++) id->bytes[place] = (uint8_t)(low >> (8 * (place - 8)));
  id->bytes[8] = (uint8_t)(0x80 | (id->bytes[8] & 0x3F));
}

static PeerStatus insert_made_up(PeerDatabase *database, Random *random, int number) {
  char name[64], division[16], phone[16], since[12], record_no[32];
  bool female = below(random, 2) == 0;
  PeerEntry entry = {.name = name, .division = division, .address = "", .phone = phone,
                     .valid_from = since, .sex = female ? 2 : 1};
  made_up_id(random, number, &entry.id);
  made_up_name(random, female, name, sizeof name);
  entry.birth = (PeerBirth){1940 + below(random, 86), 1 + below(random, 12), 1 + below(random, 28)};
  entry.kind = below(random, 10) < 7 ? 2 : 1;
  snprintf(division, sizeof division, "9901010010%02d", 1 + below(random, VILLAGES));
  snprintf(phone, sizeof phone, "1%d%09d", 3 + below(random, 7), below(random, 1000000000));
  snprintf(since, sizeof since, "20%02d-%02d-%02d", 16 + below(random, 10), 1 + below(random, 12),
           1 + below(random, 28));
  return peer_insert(database, &entry, peer_now_ms(), record_no);
}

/* One account and one session, whose token every client of the benchmark sends. */
static bool insert_session(sqlite3 *handle) {
  static const char token[] = "benchmark-token";
  uint8_t digest[PEER_DIGEST];
  char text[512], hex[2 * PEER_DIGEST + 1];
  SHA256((const uint8_t *)token, sizeof token - 1, digest);
  for (int place = 0; place < PEER_DIGEST; place++) sprintf(hex + 2 * place, "%02x", digest[place]);
  snprintf(text, sizeof text,
           "INSERT INTO accounts VALUES (x'019a0000000070008000000000000001', 'clerk', 2, '99');"
           "INSERT INTO sessions VALUES (x'019a0000000070008000000000000002',"
           " x'019a0000000070008000000000000001', x'%s', 0, 9007199254740991);",
           hex);
  return sqlite3_exec(handle, text, NULL, NULL, NULL) == SQLITE_OK;
}

static char *file_text(const char *path) {
  FILE *file = fopen(path, "r");
  if (file == NULL) return NULL;
  char *text = calloc(1, 1 << 16);
  if (text != NULL && fread(text, 1, (1 << 16) - 1, file) == 0) text[0] = 0;
  fclose(file);
  return text;
}

int peer_fill(const char *path, const char *schema, int count, uint64_t seed) {
  PeerDatabase *database = peer_open(path, true, 256 << 10);
  char *text = file_text(schema);
  Random random = {seed};
  bool is_made = database != NULL && text != NULL &&
                 sqlite3_exec(database->handle, text, NULL, NULL, NULL) == SQLITE_OK &&
                 insert_session(database->handle) && peer_begin_write(database) == PEER_OK;
  for (int number = 0; is_made && number < count; number++)
    is_made = insert_made_up(database, &random, number) == PEER_OK;
  is_made = is_made && peer_commit(database) == PEER_OK &&
            sqlite3_exec(database->handle, "PRAGMA wal_checkpoint(TRUNCATE)", NULL, NULL, NULL) ==
                SQLITE_OK;
  if (!is_made) fprintf(stderr, "peer: %s could not be filled\n", path);
  free(text);
  peer_close(database);
  return is_made ? 0 : 1;
}
