// What Swift cannot call: prctl takes a varying number of arguments.
#ifndef HAMLET_PROCESS_SHIELD_H
#define HAMLET_PROCESS_SHIELD_H

// Keeps the kernel from writing this process's memory into core files, also into those that a
// program takes through a pipe, and other processes of the same user from reading it. 0: done.
int hamlet_process_shield(void);

// 1 where the process may be dumped and read, 0 where not.
int hamlet_process_is_dumpable(void);

#endif
