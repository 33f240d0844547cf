// What h2load cannot do: unique requests whose answers are read.
//   peer-load register HOST:PORT CONNECTIONS IN_FLIGHT SECONDS
//   peer-load verify HOST:PORT ID_HEX NAME
//   peer-load read HOST:PORT ID_HEX CALLS
#include <cstdio>
#include <cstdlib>
#include <string>

#include "register_load.h"
#include "verify.h"

int main(int count, char **words) {
  std::string what = count > 1 ? words[1] : "";
  if (what == "register" && count == 6)
    return run_register_load({words[2], std::atoi(words[3]), std::atoi(words[4]),
                              std::atof(words[5])});
  if (what == "verify" && count == 5) return verify(words[2], words[3], words[4]);
  if (what == "read" && count == 5) return read_often(words[2], words[3], std::atoi(words[4]));
  std::fprintf(stderr, "peer-load register|verify|read: see Native/Load/main.cc\n");
  return 2;
}
