/* Makes a disk as slow as the page's, for every program alike, and counts.

   LD_PRELOAD=slow-sync.so
   SLOW_SYNC_MS=4          how long fdatasync and fsync take at least
   SLOW_SYNC_COUNT=FILE    a file of eight bytes where they are counted, little-endian */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

typedef int (*Sync)(int);

static Sync real_fdatasync, real_fsync;
static double least_ms;
static _Atomic uint64_t *counter;

__attribute__((constructor)) static void set_up(void) {
  const char *milliseconds = getenv("SLOW_SYNC_MS"), *path = getenv("SLOW_SYNC_COUNT");
  real_fdatasync = (Sync)dlsym(RTLD_NEXT, "fdatasync");
  real_fsync = (Sync)dlsym(RTLD_NEXT, "fsync");
  least_ms = milliseconds == NULL ? 0 : atof(milliseconds);
  int file = path == NULL ? -1 : open(path, O_RDWR | O_CREAT, 0600);
  if (file < 0) return;
  if (ftruncate(file, sizeof(uint64_t)) == 0) {
    void *memory = mmap(NULL, sizeof(uint64_t), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory != MAP_FAILED) counter = memory;
  }
  close(file);
}

/* The real one first: what is acknowledged is durable here too. */
static int slowed(Sync sync, int file) {
  struct timespec start, now;
  clock_gettime(CLOCK_MONOTONIC, &start);
  int result = sync(file);
  if (counter != NULL) atomic_fetch_add(counter, 1);
  clock_gettime(CLOCK_MONOTONIC, &now);
  double took = (double)(now.tv_sec - start.tv_sec) * 1e3 +
                (double)(now.tv_nsec - start.tv_nsec) / 1e6;
  if (took < least_ms) {
    long left = (long)((least_ms - took) * 1e6);
    struct timespec wait = {left / 1000000000, left % 1000000000};
    while (nanosleep(&wait, &wait) != 0) {
    }
  }
  return result;
}

int fdatasync(int file) { return slowed(real_fdatasync, file); }
int fsync(int file) { return slowed(real_fsync, file); }
