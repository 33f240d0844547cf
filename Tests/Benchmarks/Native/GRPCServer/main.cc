// gRPC C++ and sqlite3: peer-grpc-cpp FILE HOST:PORT; port 0 is any free one, which is said.
#include <csignal>
#include <cstdio>
#include <string>

#include "service.h"

int main(int count, char **words) {
  if (count != 3) {
    std::fprintf(stderr, "peer-grpc-cpp FILE HOST:PORT\n");
    return 2;
  }
  // Blocked before any thread is made, so that only this one takes them.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);

  PeerService service(words[1]);
  if (!service.is_open()) return 1;
  grpc::ServerBuilder builder;
  int port = 0;
  builder.AddListeningPort(words[2], grpc::InsecureServerCredentials(), &port);
  builder.RegisterService(&service);
  // The default is no limit; h2load opens as many as it is told.
  builder.AddChannelArgument(GRPC_ARG_MAX_CONCURRENT_STREAMS, 1000);
  auto server = builder.BuildAndStart();
  if (!server || port == 0) return 1;
  std::string address(words[2]);
  std::printf("ready on %s:%d\n", address.substr(0, address.rfind(':')).c_str(), port);
  std::fflush(stdout);
  int signal = 0;
  sigwait(&signals, &signal);
  server->Shutdown(std::chrono::system_clock::now() + std::chrono::seconds(2));
  return 0;
}
