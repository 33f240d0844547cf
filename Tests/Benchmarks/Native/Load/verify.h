#pragma once
#include <string>

/// Makes an echo, a read, a read without a token and two registrations of who is on the register already,
/// checks the answers, and prints the sizes of the messages as JSON; 1 where any is wrong.
int verify(const std::string &server, const std::string &id_hex, const std::string &name);

/// Reads one person so many times on one connection, one after the other, with a deadline as clients
/// set it; 1 where any answer is wrong.
int read_often(const std::string &server, const std::string &id_hex, int calls);
