/* The plain C loop on sqlite3, and small things that the benchmark needs of the records.

   peer-c fill FILE SCHEMA PEOPLE SEED      makes the file that all peers start from
   peer-c get FILE SECONDS THREADS          a person with everything of her entry, a transaction each
   peer-c row FILE SECONDS THREADS          her own row alone, a transaction each
   peer-c register FILE SECONDS             a registration and its commit, one after the other
   peer-c sync FOLDER SECONDS               the time that fdatasync takes there
   peer-c echo HOST:PORT CONNECTIONS IN_FLIGHT SECONDS     the client of nio-echo
   Prints one line of JSON; ends with 1 where anything failed. */
#include <fcntl.h>
#include <openssl/sha.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "echo_load.h"
#include "peer_database.h"

static double seconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static uint64_t next_random(uint64_t *state) {
  uint64_t mixed = *state += 0x9E3779B97F4A7C15;
  mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9;
  mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB;
  return mixed ^ mixed >> 31;
}

typedef struct {
  const char *path;
  double seconds;
  bool whole;
  uint64_t seed;
  const PeerID *ids;
  int id_count;
  long done, failed;
} Reading;

/* The same 10,000 people at most that the load generator chooses from. */
static PeerID *some_ids(const char *path, int *count) {
  sqlite3 *handle = NULL;
  sqlite3_stmt *statement = NULL;
  PeerID *ids = calloc(10000, sizeof *ids);
  *count = 0;
  if (ids != NULL && sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK &&
      sqlite3_prepare_v2(handle, "SELECT id FROM persons ORDER BY record_no LIMIT 10000", -1,
                         &statement, NULL) == SQLITE_OK)
    while (sqlite3_step(statement) == SQLITE_ROW)
      memcpy(ids[(*count)++].bytes, sqlite3_column_blob(statement, 0), PEER_ID);
  sqlite3_finalize(statement);
  sqlite3_close(handle);
  return ids;
}

static void *read_people(void *argument) {
  Reading *reading = argument;
  PeerDatabase *database = peer_open(reading->path, false, 16 << 10);
  if (database == NULL) {
    reading->failed = 1;
    return NULL;
  }
  double end = seconds_now() + reading->seconds;
  PeerPerson person;
  while (seconds_now() < end) {
    for (int number = 0; number < 64; number++) {
      const PeerID *id =
          &reading->ids[next_random(&reading->seed) % (uint64_t)reading->id_count];
      PeerStatus begun = peer_begin_read(database);
      PeerStatus status = reading->whole ? peer_read(database, id, &person)
                                         : peer_read_row(database, id, &person);
      bool is_right = begun == PEER_OK && status == PEER_OK && person.name[0] != 0 &&
                      peer_end_read(database) == PEER_OK;
      if (is_right) {
        reading->done++;
      } else {
        reading->failed++;
      }
    }
  }
  peer_close(database);
  return NULL;
}

static int read_for(const char *path, double seconds, int threads, bool whole) {
  enum { MOST = 64 };
  pthread_t started[MOST];
  Reading readings[MOST];
  int id_count = 0;
  PeerID *ids = some_ids(path, &id_count);
  if (threads < 1 || threads > MOST || ids == NULL || id_count == 0) return 1;
  double start = seconds_now();
  for (int number = 0; number < threads; number++) {
    readings[number] = (Reading){path, seconds, whole, (uint64_t)number + 1, ids, id_count, 0, 0};
    if (pthread_create(&started[number], NULL, read_people, &readings[number]) != 0) return 1;
  }
  long done = 0, failed = 0;
  for (int number = 0; number < threads; number++) {
    pthread_join(started[number], NULL);
    done += readings[number].done;
    failed += readings[number].failed;
  }
  double took = seconds_now() - start;
  printf("{\"callsPerSecond\": %.1f, \"calls\": %ld, \"errors\": %ld, \"threads\": %d}\n",
         (double)done / took, done, failed, threads);
  free(ids);
  return failed > 0;
}

static void new_entry(uint64_t *random, PeerEntry *entry, char *name, char *phone) {
  uint64_t time = (uint64_t)peer_now_ms(), low = next_random(random);
  for (int place = 0; place < 6; place++)
    entry->id.bytes[place] = (uint8_t)(time >> (40 - 8 * place));
  uint64_t high = next_random(random);
  entry->id.bytes[6] = (uint8_t)(0x70 | (high & 15));
  entry->id.bytes[7] = (uint8_t)(high >> 8);
  for (int place = 8; place < 16; place++)
    entry->id.bytes[place] = (uint8_t)(low >> (8 * (place - 8)));
  entry->id.bytes[8] = (uint8_t)(0x80 | (entry->id.bytes[8] & 0x3F));
  /* Four of 2,048 characters, as hamlet-load makes them. */
  for (int place = 0; place < 4; place++) {
    uint32_t scalar = 0x4E00 + (uint32_t)(next_random(random) % 0x800);
    name[3 * place] = (char)(0xE0 | scalar >> 12);
    name[3 * place + 1] = (char)(0x80 | (scalar >> 6 & 0x3F));
    name[3 * place + 2] = (char)(0x80 | (scalar & 0x3F));
  }
  name[12] = 0;
  snprintf(phone, 16, "138%08d", 10000000 + (int)(next_random(random) % 90000000));
  entry->birth = (PeerBirth){1940 + (int)(next_random(random) % 66),
                             1 + (int)(next_random(random) % 12),
                             1 + (int)(next_random(random) % 28)};
  entry->sex = 1 + (int)(next_random(random) % 2);
}

/* The reply as it goes out and is kept: id, record number, version. */
static size_t encode_reply(const PeerID *id, const char *record_no, uint8_t *out) {
  size_t size = strlen(record_no);
  out[0] = 0x0A;
  out[1] = PEER_ID;
  memcpy(out + 2, id->bytes, PEER_ID);
  out[18] = 0x12;
  out[19] = (uint8_t)size;
  memcpy(out + 20, record_no, size);
  out[20 + size] = 0x18;
  out[21 + size] = 1;
  return size + 22;
}

static PeerStatus register_one(PeerDatabase *database, const uint8_t *token, PeerEntry *entry) {
  PeerID user;
  uint8_t digest[PEER_DIGEST], reply[PEER_REPLY];
  char key[2 * PEER_ID + 1], record_no[32];
  size_t size = 0;
  int64_t now = peer_now_ms();
  for (int place = 0; place < PEER_ID; place++)
    sprintf(key + 2 * place, "%02x", entry->id.bytes[place]);
  SHA256(entry->id.bytes, PEER_ID, digest);
  PeerStatus status = peer_begin_write(database);
  if (status == PEER_OK) status = peer_session(database, token, now, &user);
  if (status == PEER_OK) {
    status = peer_outcome(database, &user, key, digest, reply, &size);
    if (status == PEER_NOT_FOUND) status = peer_check_duplicates(database, entry);
  }
  if (status == PEER_OK) status = peer_insert(database, entry, now, record_no);
  if (status == PEER_OK) {
    size = encode_reply(&entry->id, record_no, reply);
    status = peer_audit(database, &user, &entry->id, now, "RegisterPerson");
  }
  if (status == PEER_OK)
    status = peer_keep_outcome(database, &user, key, digest, reply, size, now);
  if (status != PEER_OK) {
    peer_rollback(database);
    return status;
  }
  return peer_commit(database);
}

static int register_for(const char *path, double seconds) {
  static const char token[] = "benchmark-token";
  PeerDatabase *database = peer_open(path, true, 256 << 10);
  if (database == NULL) return 1;
  uint64_t random = (uint64_t)peer_now_ms();
  uint8_t digest[PEER_DIGEST];
  char name[16], phone[16];
  PeerEntry entry = {.name = name, .phone = phone, .address = "", .division = "990101001001",
                     .valid_from = "2026-11-26", .kind = 1};
  SHA256((const uint8_t *)token, sizeof token - 1, digest);
  long done = 0, failed = 0;
  double start = seconds_now(), end = start + seconds;
  while (seconds_now() < end) {
    new_entry(&random, &entry, name, phone);
    if (register_one(database, digest, &entry) == PEER_OK) {
      done++;
    } else {
      failed++;
    }
  }
  double took = seconds_now() - start;
  peer_close(database);
  printf("{\"callsPerSecond\": %.1f, \"calls\": %ld, \"errors\": %ld}\n", (double)done / took, done,
         failed);
  return failed > 0;
}

static int compare(const void *one, const void *other) {
  double first = *(const double *)one, second = *(const double *)other;
  return (first > second) - (first < second);
}

/* What a log's append takes until it is on the disk: 4 KiB at the end of a growing file. */
static int sync_for(const char *folder, double seconds) {
  enum { MOST = 100000 };
  char path[4096], page[4096] = {1};
  static double times[MOST];
  snprintf(path, sizeof path, "%s/sync-probe", folder);
  int file = open(path, O_CREAT | O_TRUNC | O_WRONLY, 0600), count = 0;
  if (file < 0) return 1;
  double end = seconds_now() + seconds;
  while (count < MOST && seconds_now() < end) {
    if (write(file, page, sizeof page) != sizeof page) break;
    double start = seconds_now();
    if (fdatasync(file) != 0) break;
    times[count++] = seconds_now() - start;
  }
  close(file);
  unlink(path);
  if (count == 0) return 1;
  qsort(times, (size_t)count, sizeof *times, compare);
  printf("{\"count\": %d, \"medianMs\": %.3f, \"p99Ms\": %.3f}\n", count, times[count / 2] * 1e3,
         times[count * 99 / 100] * 1e3);
  return 0;
}

int main(int count, char **words) {
  const char *what = count > 1 ? words[1] : "";
  if (strcmp(what, "fill") == 0 && count == 6)
    return peer_fill(words[2], words[3], atoi(words[4]), (uint64_t)atoll(words[5]));
  if (strcmp(what, "get") == 0 && count == 5)
    return read_for(words[2], atof(words[3]), atoi(words[4]), true);
  if (strcmp(what, "row") == 0 && count == 5)
    return read_for(words[2], atof(words[3]), atoi(words[4]), false);
  if (strcmp(what, "register") == 0 && count == 4) return register_for(words[2], atof(words[3]));
  if (strcmp(what, "sync") == 0 && count == 4) return sync_for(words[2], atof(words[3]));
  if (strcmp(what, "echo") == 0 && count == 6)
    return echo_for(words[2], atoi(words[3]), atoi(words[4]), atof(words[5]));
  fprintf(stderr, "peer-c fill|get|row|register|sync|echo: see Native/Loop/main.c\n");
  return 2;
}
