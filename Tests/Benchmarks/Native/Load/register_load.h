#pragma once
#include <string>

/// How hard a server is worked.
struct LoadShape {
  std::string server;
  int connections;
  int in_flight;
  double seconds;
};

/// Registers people for a while and prints a line of JSON; 1 where any answer was wrong.
int run_register_load(const LoadShape &shape);
