#pragma once
#include <cstdio>
#include <random>
#include <string>

#include "peer.pb.h"

/// Makes people as hamlet-load does: time-ordered ids, four of 2,048 characters as a name.
class People {
 public:
  explicit People(uint64_t seed) : random_(seed) {}

  hamlet::peer::RegisterPersonRequest next(uint64_t now_ms) {
    hamlet::peer::RegisterPersonRequest person;
    person.set_id(id(now_ms));
    person.set_name(name());
    person.set_sex(1 + below(2));
    auto *birth = person.mutable_birth();
    birth->set_year(1940 + below(66));
    birth->set_month(1 + below(12));
    birth->set_day(1 + below(28));
    birth->set_precision(1);
    birth->set_calendar(1);
    person.set_division("990101001001");
    person.set_kind(1);
    person.add_phones()->set_number("138" + std::to_string(10000000 + below(90000000)));
    return person;
  }

  static std::string hex(const std::string &bytes) {
    std::string text;
    char pair[3];
    for (unsigned char byte : bytes) {
      std::snprintf(pair, sizeof pair, "%02x", byte);
      text += pair;
    }
    return text;
  }

 private:
  uint32_t below(uint32_t limit) { return static_cast<uint32_t>(random_() % limit); }

  std::string id(uint64_t now_ms) {
    std::string bytes(16, '\0');
    uint64_t low = random_(), high = random_();
    for (int place = 0; place < 6; place++)
      bytes[place] = static_cast<char>(now_ms >> (40 - 8 * place));
    bytes[6] = static_cast<char>(0x70 | (high & 15));
    bytes[7] = static_cast<char>(high >> 8);
    for (int place = 8; place < 16; place++)
      bytes[place] = static_cast<char>(low >> (8 * (place - 8)));
    bytes[8] = static_cast<char>(0x80 | (bytes[8] & 0x3F));
    return bytes;
  }

  std::string name() {
    std::string text;
    for (int place = 0; place < 4; place++) {
      uint32_t scalar = 0x4E00 + below(0x800);
      text += static_cast<char>(0xE0 | scalar >> 12);
      text += static_cast<char>(0x80 | (scalar >> 6 & 0x3F));
      text += static_cast<char>(0x80 | (scalar & 0x3F));
    }
    return text;
  }

  std::mt19937_64 random_;
};
