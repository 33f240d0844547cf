#include "process_shield.h"
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>

int hamlet_process_shield(void) {
  const struct rlimit none = {0, 0};
  // The limit covers files, the flag pipes: the kernel passes the limit over where a program takes
  // the core.
  int limited = setrlimit(RLIMIT_CORE, &none);
  int undumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  return limited == 0 && undumpable == 0 ? 0 : -1;
}

void hamlet_process_one_arena(void) {
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_TOP_PAD, 16 << 20);
}

int hamlet_process_is_dumpable(void) {
  return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
}
