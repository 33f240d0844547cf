#include "peer_names.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "han-tables.h"

static uint32_t next_scalar(const unsigned char **text) {
  const unsigned char *at = *text;
  int more = at[0] >= 0xF0 ? 3 : at[0] >= 0xE0 ? 2 : at[0] >= 0xC0 ? 1 : 0;
  uint32_t scalar = more == 0 ? at[0] : at[0] & (0x3F >> more);
  at++;
  for (; more > 0 && (*at & 0xC0) == 0x80; more--) scalar = scalar << 6 | (*at++ & 0x3F);
  *text = at;
  return scalar;
}

static int put_scalar(uint32_t scalar, char *out) {
  if (scalar < 0x80) {
    out[0] = (char)scalar;
    return 1;
  }
  if (scalar < 0x800) {
    out[0] = (char)(0xC0 | scalar >> 6);
    out[1] = (char)(0x80 | (scalar & 0x3F));
    return 2;
  }
  if (scalar < 0x10000) {
    out[0] = (char)(0xE0 | scalar >> 12);
    out[1] = (char)(0x80 | (scalar >> 6 & 0x3F));
    out[2] = (char)(0x80 | (scalar & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | scalar >> 18);
  out[1] = (char)(0x80 | (scalar >> 12 & 0x3F));
  out[2] = (char)(0x80 | (scalar >> 6 & 0x3F));
  out[3] = (char)(0x80 | (scalar & 0x3F));
  return 4;
}

void peer_name_read(const char *text, PeerName *name) {
  const unsigned char *at = (const unsigned char *)text;
  bool is_han = true;
  name->count = 0;
  name->surname_count = 0;
  while (*at != 0 && name->count < PEER_NAME_SCALARS) {
    uint32_t scalar = next_scalar(&at);
    if (scalar == 0xB7) is_han = false;
    if (scalar <= ' ' || scalar == 0xB7) continue;
    if (scalar >= 'A' && scalar <= 'Z') scalar += 'a' - 'A';
    scalar = han_folded(scalar);
    name->scalars[name->count] = scalar;
    name->readings[name->count] = han_readings(scalar);
    if (name->readings[name->count] == 0) is_han = false;
    name->count++;
  }
  if (!is_han || name->count < 2) return;
  uint32_t compound =
      name->count >= 3 ? han_compound_surname(name->scalars[0], name->scalars[1]) : 0;
  if (compound != 0) {
    name->readings[0] = (uint16_t)(compound >> 16);
    name->readings[1] = (uint16_t)compound;
    name->surname_count = 2;
    return;
  }
  uint16_t surname = han_surname(name->scalars[0]);
  if (surname != 0) name->readings[0] = surname;
  name->surname_count = 1;
}

void peer_name_folded(const PeerName *name, char *text) {
  for (int place = 0; place < name->count; place++) text += put_scalar(name->scalars[place], text);
  *text = 0;
}

void peer_name_character(const PeerName *name, int place, char *text) {
  text[put_scalar(name->scalars[place], text)] = 0;
}

static void put_reading(uint64_t reading, bool initial, char *out) {
  int length = 0;
  for (int shift = 56; shift >= 0; shift -= 8) {
    char letter = (char)(reading >> shift);
    if (letter == 0) break;
    out[length++] = letter;
    if (initial) break;
  }
  out[length] = 0;
}

/* The readings of one character, or itself where it has none. */
static int readings_of(const PeerName *name, int place, bool initial, char out[][16]) {
  uint16_t set = name->readings[place];
  if (set == 0) {
    peer_name_character(name, place, out[0]);
    return 1;
  }
  int found = 0;
  for (uint16_t number = 0; number < han_reading_count(set) && found < PEER_READINGS; number++) {
    put_reading(han_reading(set, number), initial, out[found]);
    bool is_new = true;
    for (int old = 0; old < found; old++) is_new &= strcmp(out[old], out[found]) != 0;
    if (is_new) found++;
  }
  return found;
}

static void add_key(PeerKeys *keys, const char *key) {
  for (int old = 0; old < keys->count; old++)
    if (strcmp(keys->text[old], key) == 0) return;
  if (keys->count == PEER_KEYS) return;
  snprintf(keys->text[keys->count++], PEER_KEY_SIZE, "%s", key);
}

/* Every combination of readings from `first` on, with what stands before and behind it. */
static void add_joined(const PeerName *name, int first, int end, bool initial, const char *before,
                       const char *behind, PeerKeys *keys) {
  char found[PEER_READINGS][PEER_KEY_SIZE], next[PEER_READINGS][PEER_KEY_SIZE];
  char own[PEER_READINGS][16];
  int count = 1;
  snprintf(found[0], PEER_KEY_SIZE, "%s", before);
  for (int place = first; place < end; place++) {
    int readings = readings_of(name, place, initial, own), made = 0;
    for (int start = 0; start < count; start++)
      for (int number = 0; number < readings && made < PEER_READINGS; number++)
        snprintf(next[made++], PEER_KEY_SIZE, "%.150s%.15s", found[start], own[number]);
    memcpy(found, next, sizeof found[0] * (size_t)made);
    count = made;
  }
  for (int number = 0; number < count; number++) {
    char key[PEER_KEY_SIZE];
    snprintf(key, sizeof key, "%.155s%s", found[number], behind);
    add_key(keys, key);
  }
}

static void add_birthday(PeerKeys *blocks, int year, int month, int day) {
  char text[40];
  snprintf(text, sizeof text, "%d-%d-%d", year, month, day);
  add_key(blocks, text);
}

static void surname_blocks(const PeerName *name, int year, PeerKeys *blocks) {
  char text[16];
  snprintf(text, sizeof text, "%d", year);
  int surname = name->surname_count > 0 ? name->surname_count : name->count > 0;
  blocks->count = 0;
  add_joined(name, 0, surname, false, "", text, blocks);
}

void peer_own_blocks(const PeerName *name, PeerBirth birth, PeerKeys *blocks) {
  surname_blocks(name, birth.year, blocks);
  add_birthday(blocks, birth.year, birth.month, birth.day);
}

void peer_sought_blocks(const PeerName *name, PeerBirth birth, PeerKeys *blocks) {
  peer_own_blocks(name, birth, blocks);
  add_birthday(blocks, birth.year, birth.day, birth.month);
  add_birthday(blocks, birth.year - 1, birth.month, birth.day);
  add_birthday(blocks, birth.year + 1, birth.month, birth.day);
}

void peer_block_list(const PeerKeys *blocks, char *text) {
  *text++ = '[';
  for (int place = 0; place < blocks->count && place <= PEER_READINGS; place++) {
    if (place > 0) *text++ = ',';
    *text++ = '"';
    for (const char *at = blocks->text[place]; *at != 0; at++) {
      if (*at == '"' || *at == '\\') *text++ = '\\';
      /* No control character is read of a name. */
      *text++ = *at;
    }
    *text++ = '"';
  }
  *text++ = ']';
  *text = 0;
}

void peer_name_keys(const PeerName *name, PeerKeys *keys) {
  keys->count = 0;
  add_joined(name, 0, name->count, false, "p:", "", keys);
  if (name->surname_count > 0)
    add_joined(name, name->surname_count, name->count, false, "g:", "", keys);
  add_joined(name, 0, name->count, true, "i:", "", keys);
}

int peer_key_count(const PeerKeys *keys) { return keys->count; }

const char *peer_key(const PeerKeys *keys, int place) { return keys->text[place]; }

static bool same_scalars(const PeerName *one, const PeerName *other, int count) {
  return memcmp(one->scalars, other->scalars, sizeof(uint32_t) * (size_t)count) == 0;
}

static bool readings_meet(uint16_t one, uint16_t other) {
  if (one == other) return true;
  for (uint16_t first = 0; first < han_reading_count(one); first++)
    for (uint16_t second = 0; second < han_reading_count(other); second++)
      if (han_reading(one, first) == han_reading(other, second)) return true;
  return false;
}

static bool sounds_like(const PeerName *one, const PeerName *other) {
  if (one->count != other->count) return false;
  for (int place = 0; place < one->count; place++) {
    uint16_t first = one->readings[place], second = other->readings[place];
    bool alike = first == 0 || second == 0 ? one->scalars[place] == other->scalars[place]
                                           : readings_meet(first, second);
    if (!alike) return false;
  }
  return true;
}

static bool lacks_one(const PeerName *one, const PeerName *other) {
  const PeerName *lesser = one->count < other->count ? one : other;
  const PeerName *longer = one->count < other->count ? other : one;
  if (longer->count != lesser->count + 1) return false;
  int same = 0;
  while (same < lesser->count && lesser->scalars[same] == longer->scalars[same]) same++;
  return memcmp(lesser->scalars + same, longer->scalars + same + 1,
                sizeof(uint32_t) * (size_t)(lesser->count - same)) == 0;
}

int peer_name_points(const PeerName *one, const PeerName *other) {
  if (one->count == other->count && same_scalars(one, other, one->count)) return PEER_SAME_NAME;
  if (sounds_like(one, other)) return 35;
  int surname = one->surname_count > 0 ? one->surname_count : 1;
  int other_surname = other->surname_count > 0 ? other->surname_count : 1;
  if (surname != other_surname || !same_scalars(one, other, surname)) return 0;
  if (one->count != other->count) return lacks_one(one, other) ? 38 : 8;
  int differing = 0;
  for (int place = 0; place < one->count; place++)
    differing += one->scalars[place] != other->scalars[place];
  return differing == 1 ? 25 : 8;
}

static int differing_digits(int one, int other) {
  int differing = 0;
  for (; one > 0 || other > 0; one /= 10, other /= 10) differing += one % 10 != other % 10;
  return differing;
}

static int birth_points(PeerBirth one, PeerBirth other) {
  int first = one.year * 10000 + one.month * 100 + one.day;
  int second = other.year * 10000 + other.month * 100 + other.day;
  if (first == second) return 40;
  bool same_year = one.year == other.year;
  if (same_year && one.month == other.day && one.day == other.month) return 30;
  if (abs(one.year - other.year) == 1 && one.month == other.month && one.day == other.day)
    return 30;
  if (differing_digits(first, second) == 1) return 25;
  return same_year ? -10 : -30;
}

int peer_told_points(PeerBirth birth, int sex, PeerBirth other_birth, int other_sex) {
  int points = birth_points(birth, other_birth);
  bool sexes_conflict = (sex == 1 && other_sex == 2) || (sex == 2 && other_sex == 1);
  return sexes_conflict ? points - 40 : points;
}

bool peer_can_match(int seen, bool shares_phone, bool has_home) {
  return seen + (shares_phone ? 15 : 0) + (has_home ? 20 : 0) >= PEER_PROBABLE;
}

int peer_kept_points(bool phones_known, bool phone_shared, bool homes_known, bool home_shared) {
  int points = phone_shared ? 15 : phones_known ? -10 : 0;
  return points + (home_shared ? 20 : homes_known ? -10 : 0);
}
