#ifndef LOAD_WAIT_H
#define LOAD_WAIT_H

#include <poll.h>
#include <stdint.h>

/* Waits for sockets, at most so many nanoseconds; Swift sees neither ppoll nor prctl. */
int load_wait(struct pollfd *sockets, uint32_t count, uint64_t nanoseconds);

/* Has the calling thread's waits end to the nanosecond and not up to 50 us later. */
void load_precise_waits(void);

/* Raises the limit of open files to what is allowed, and gives it. */
unsigned long load_raise_files(void);

#endif
