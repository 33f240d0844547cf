/* The client of the bare echo: one thread, sockets of its own, as hamlet-load has them. */
#ifndef ECHO_LOAD_H
#define ECHO_LOAD_H

/* Keeps so many frames on their way on each connection, checks each that comes back, and prints a
   line of JSON; 1 where anything failed. */
int echo_for(const char *address, int connections, int in_flight, double seconds);

#endif
