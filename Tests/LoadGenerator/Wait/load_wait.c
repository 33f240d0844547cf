#define _GNU_SOURCE
#include "load_wait.h"

#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <time.h>

int load_wait(struct pollfd *sockets, uint32_t count, uint64_t nanoseconds) {
  struct timespec time = {
      .tv_sec = (time_t)(nanoseconds / 1000000000u),
      .tv_nsec = (long)(nanoseconds % 1000000000u),
  };
  return ppoll(sockets, count, &time, NULL);
}

void load_precise_waits(void) { prctl(PR_SET_TIMERSLACK, 1ul, 0ul, 0ul, 0ul); }

unsigned long load_raise_files(void) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return 0;
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
  getrlimit(RLIMIT_NOFILE, &limit);
  return (unsigned long)limit.rlim_cur;
}
