// For malloc_usable_size, which tells how much of a piece may be used.
#define _GNU_SOURCE
#include "store_memory.h"

#include <malloc.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>

// Pieces of up to 512 bytes, in steps of 16; of each size a thread holds 32 at most, 260 KiB in all.
enum { STEP = 16, SIZES = 33, MOST = 32 };

typedef struct piece {
  struct piece *next;
} piece;

typedef struct {
  piece *first;
  int count;
} pieces;

// What a thread gave back and may take again; no other thread sees it.
static _Thread_local pieces held[SIZES];
static _Thread_local enum { NEW, HOLDS, ENDED } state;
static pthread_key_t at_end;

static void give_up(void *unused) {
  (void)unused;
  // Whatever this thread still gives back goes to the heap at once.
  state = ENDED;
  for (int size = 0; size < SIZES; size++) {
    while (held[size].first != NULL) {
      piece *gone = held[size].first;
      held[size].first = gone->next;
      free(gone);
    }
  }
}

static void *take(int bytes) {
  unsigned size = ((unsigned)bytes + STEP - 1) / STEP;
  if (size >= SIZES) return malloc((size_t)bytes);
  piece *first = held[size].first;
  // Eight more than the step is what glibc gives anyway.
  if (first == NULL) return malloc(size * STEP + 8);
  held[size].first = first->next;
  held[size].count--;
  return first;
}

static void give_back(void *place) {
  // Rounded down: what is held as a size has at least that much.
  size_t size = malloc_usable_size(place) / STEP;
  if (size == 0 || size >= SIZES || state == ENDED || held[size].count >= MOST) return free(place);
  if (state == NEW) {
    // Any value but NULL has the thread's end tell.
    if (pthread_setspecific(at_end, held) != 0) return free(place);
    state = HOLDS;
  }
  piece *first = place;
  first->next = held[size].first;
  held[size].first = first;
  held[size].count++;
}

static void *resize(void *place, int bytes) { return realloc(place, (size_t)bytes); }

static int size_of(void *place) { return place == NULL ? 0 : (int)malloc_usable_size(place); }

static int round_up(int bytes) { return (bytes + 7) & ~7; }

static int begin(void *unused) {
  (void)unused;
  return pthread_key_create(&at_end, give_up) == 0 ? SQLITE_OK : SQLITE_NOMEM;
}

static void end(void *unused) { (void)unused; }

int hamlet_sqlite_own_memory(void) {
  static const sqlite3_mem_methods methods = {
      take, give_back, resize, size_of, round_up, begin, end, NULL,
  };
  int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  return code == SQLITE_OK ? sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) : code;
}
