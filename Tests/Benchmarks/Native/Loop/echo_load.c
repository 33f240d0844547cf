#define _GNU_SOURCE
#include "echo_load.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

/* A frame: a length of four bytes and a payload as large as Hamlet's Check with its answer. */
enum { PAYLOAD = 48, FRAME = 4 + PAYLOAD, MOST_IN_FLIGHT = 1000, MOST_LINES = 1000 };
enum { MOST_TIMES = 1 << 24 };
static const int64_t warm_up = 500000000;

typedef struct {
  int socket;
  /* When each frame on its way was sent: they come back in order. */
  int64_t sent[MOST_IN_FLIGHT];
  int first;
  uint8_t pending[FRAME * MOST_IN_FLIGHT];
  size_t size;
} Line;

typedef struct {
  int in_flight;
  int64_t from, until;
  float *times;
  size_t count;
  uint8_t frames[FRAME * MOST_IN_FLIGHT];
} Load;

static int64_t nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static bool connect_to(const char *text, int *made) {
  char host[64];
  int port = 0;
  struct sockaddr_in address = {.sin_family = AF_INET};
  if (sscanf(text, "%63[^:]:%d", host, &port) != 2) return false;
  if (inet_pton(AF_INET, host, &address.sin_addr) != 1) return false;
  address.sin_port = htons((uint16_t)port);
  int on = 1;
  *made = socket(AF_INET, SOCK_STREAM, 0);
  return *made >= 0 && connect(*made, (struct sockaddr *)&address, sizeof address) == 0 &&
         setsockopt(*made, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) == 0;
}

/* Sends so many frames in one call: they fit into the socket's room by far. */
static bool send_frames(const Load *load, Line *line, int number) {
  return send(line->socket, load->frames, (size_t)number * FRAME, MSG_NOSIGNAL) == number * FRAME;
}

/* Takes what came and sends as many frames again. */
static bool answer(Load *load, Line *line) {
  ssize_t got = recv(line->socket, line->pending + line->size, sizeof line->pending - line->size, 0);
  if (got <= 0) return false;
  line->size += (size_t)got;
  int64_t now = nanoseconds();
  int whole = (int)(line->size / FRAME);
  for (int number = 0; number < whole; number++) {
    if (memcmp(line->pending + number * FRAME, load->frames, FRAME) != 0) return false;
    int64_t *sent = &line->sent[line->first];
    if (now >= load->from && now < load->until && load->count < MOST_TIMES)
      load->times[load->count++] = (float)(now - *sent) / 1000;
    *sent = now;
    line->first = (line->first + 1) % load->in_flight;
  }
  line->size -= (size_t)whole * FRAME;
  memmove(line->pending, line->pending + whole * FRAME, line->size);
  return whole == 0 || send_frames(load, line, whole);
}

static bool start_line(Load *load, Line *line, const char *address, int poller) {
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = line};
  if (!connect_to(address, &line->socket)) return false;
  int64_t now = nanoseconds();
  for (int number = 0; number < load->in_flight; number++) line->sent[number] = now;
  return epoll_ctl(poller, EPOLL_CTL_ADD, line->socket, &event) == 0 &&
         send_frames(load, line, load->in_flight);
}

static bool pump(Load *load, Line *lines, const char *address, int connections) {
  struct epoll_event events[64];
  int poller = epoll_create1(0);
  bool is_right = poller >= 0;
  for (int number = 0; is_right && number < connections; number++)
    is_right = start_line(load, &lines[number], address, poller);
  while (is_right && nanoseconds() < load->until) {
    int ready = epoll_wait(poller, events, 64, 1000);
    is_right = ready > 0;
    for (int number = 0; is_right && number < ready; number++)
      is_right = answer(load, events[number].data.ptr);
  }
  for (int number = 0; number < connections; number++) close(lines[number].socket);
  close(poller);
  return is_right;
}

static int compare(const void *one, const void *other) {
  float first = *(const float *)one, second = *(const float *)other;
  return (first > second) - (first < second);
}

int echo_for(const char *address, int connections, int in_flight, double seconds) {
  if (connections < 1 || connections > MOST_LINES || in_flight < 1 || in_flight > MOST_IN_FLIGHT)
    return 1;
  static Load load;
  Line *lines = calloc((size_t)connections, sizeof *lines);
  load = (Load){.in_flight = in_flight, .times = malloc(MOST_TIMES * sizeof(float))};
  for (int place = 0; place < FRAME * MOST_IN_FLIGHT; place++)
    load.frames[place] = place % FRAME == 3 ? PAYLOAD : place % FRAME < 3 ? 0 : place % FRAME;
  load.from = nanoseconds() + warm_up;
  load.until = load.from + (int64_t)(seconds * 1e9);
  bool is_right = lines != NULL && load.times != NULL && pump(&load, lines, address, connections);
  free(lines);
  if (!is_right || load.count == 0) {
    fprintf(stderr, "peer-c echo: a frame is wrong or does not come back\n");
    return 1;
  }
  qsort(load.times, load.count, sizeof *load.times, compare);
  printf("{\"callsPerSecond\": %.1f, \"calls\": %zu, \"p50Microseconds\": %.2f, "
         "\"p99Microseconds\": %.2f, \"errors\": 0}\n",
         (double)load.count / seconds, load.count, (double)load.times[load.count / 2],
         (double)load.times[load.count * 99 / 100]);
  free(load.times);
  return 0;
}
