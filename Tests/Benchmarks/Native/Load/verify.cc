#include "verify.h"

#include <grpcpp/grpcpp.h>

#include <chrono>
#include <cstdio>

#include "peer.grpc.pb.h"

namespace {

std::string from_hex(const std::string &text) {
  std::string bytes;
  for (size_t place = 0; place + 1 < text.size(); place += 2)
    bytes += static_cast<char>(std::stoi(text.substr(place, 2), nullptr, 16));
  return bytes;
}

bool wrong(const char *what, const grpc::Status &status) {
  std::fprintf(stderr, "peer-load: %s: %d %s\n", what, status.error_code(),
               status.error_message().c_str());
  return false;
}

bool verify_echo(hamlet::peer::Peer::Stub &stub) {
  grpc::ClientContext context;
  hamlet::peer::EchoMessage request, response;
  request.set_state(1);
  request.set_version("1.0.0");
  request.set_since_unix_ms(1764115200000);
  auto status = stub.Echo(&context, request, &response);
  bool is_right = status.ok() && response.version() == request.version() &&
                  response.since_unix_ms() == request.since_unix_ms();
  return is_right || wrong("the echo is wrong", status);
}

bool verify_get(hamlet::peer::Peer::Stub &stub, const std::string &id, const std::string &name,
                hamlet::peer::Person *person) {
  hamlet::peer::GetPersonRequest request;
  request.set_id(id);
  grpc::ClientContext context, stranger;
  context.AddMetadata("authorization", "Bearer benchmark-token");
  stranger.AddMetadata("authorization", "Bearer another-token");
  auto status = stub.GetPerson(&context, request, person);
  bool is_right = status.ok() && person->id() == id && person->name() == name &&
                  person->phones_size() > 0 && person->has_residence();
  if (!is_right) return wrong("the person is wrong", status);
  hamlet::peer::Person nobody;
  status = stub.GetPerson(&stranger, request, &nobody);
  return status.error_code() == grpc::StatusCode::UNAUTHENTICATED ||
         wrong("a stranger is let in", status);
}

/// The same person again, and with her birth a year off, is probably on the register already.
bool verify_duplicates(hamlet::peer::Peer::Stub &stub, const hamlet::peer::Person &person) {
  for (int years : {0, 1}) {
    hamlet::peer::RegisterPersonRequest again;
    again.set_id(std::string(16, static_cast<char>(0x70 + years)));
    again.set_name(person.name());
    again.set_sex(person.sex());
    *again.mutable_birth() = person.birth();
    again.mutable_birth()->set_year(person.birth().year() + years);
    again.set_division(person.residence().division());
    again.set_kind(1);
    grpc::ClientContext context;
    context.AddMetadata("authorization", "Bearer benchmark-token");
    context.AddMetadata("idempotency-key", "duplicate-" + std::to_string(years));
    hamlet::peer::RegisterPersonResponse response;
    auto status = stub.RegisterPerson(&context, again, &response);
    if (status.error_code() != grpc::StatusCode::FAILED_PRECONDITION)
      return wrong("a duplicate is registered", status);
  }
  return true;
}

}  // namespace

int verify(const std::string &server, const std::string &id_hex, const std::string &name) {
  auto stub = hamlet::peer::Peer::NewStub(
      grpc::CreateChannel(server, grpc::InsecureChannelCredentials()));
  hamlet::peer::Person person;
  if (!verify_echo(*stub) || !verify_get(*stub, from_hex(id_hex), name, &person) ||
      !verify_duplicates(*stub, person))
    return 1;
  std::printf("{\"personBytes\": %zu}\n", person.ByteSizeLong());
  return 0;
}

int read_often(const std::string &server, const std::string &id_hex, int calls) {
  auto stub = hamlet::peer::Peer::NewStub(
      grpc::CreateChannel(server, grpc::InsecureChannelCredentials()));
  hamlet::peer::GetPersonRequest request;
  request.set_id(from_hex(id_hex));
  for (int number = 0; number < calls; number++) {
    grpc::ClientContext context;
    hamlet::peer::Person person;
    context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(30));
    context.AddMetadata("authorization", "Bearer benchmark-token");
    auto status = stub->GetPerson(&context, request, &person);
    if (!status.ok() || person.id() != request.id()) return wrong("a read is wrong", status), 1;
  }
  return 0;
}
