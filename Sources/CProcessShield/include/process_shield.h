// What Swift cannot call: prctl takes a varying number of arguments.
#ifndef HAMLET_PROCESS_SHIELD_H
#define HAMLET_PROCESS_SHIELD_H

// Keeps the kernel from writing this process's memory into core files, also into those that a
// program takes through a pipe, and other processes of the same user from reading it. 0: done.
int hamlet_process_shield(void);

// Has all threads take memory from one place that grows by 16 MiB: a short-lived program whose work
// moves between threads asks the kernel for a page more than a thousand times otherwise.
void hamlet_process_one_arena(void);

// 1 where the process may be dumped and read, 0 where not.
int hamlet_process_is_dumpable(void);

#endif
