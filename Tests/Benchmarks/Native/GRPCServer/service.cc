#include "service.h"

#include <openssl/sha.h>

#include <array>
#include <cstring>
#include <ctime>

#include "messages.h"

using grpc::Status;
using grpc::StatusCode;

namespace {

using Digest = std::array<uint8_t, PEER_DIGEST>;

Digest digest_of(const char *bytes, size_t size) {
  Digest digest;
  SHA256(reinterpret_cast<const uint8_t *>(bytes), size, digest.data());
  return digest;
}

std::string metadata(grpc::CallbackServerContext *context, const char *name) {
  const auto &all = context->client_metadata();
  auto found = all.find(name);
  return found == all.end() ? "" : std::string(found->second.data(), found->second.size());
}

/// The digest of the bearer's token; of nothing where there is none.
Digest token_digest(grpc::CallbackServerContext *context) {
  static const std::string before = "Bearer ";
  std::string value = metadata(context, "authorization");
  if (value.compare(0, before.size(), before) != 0) return digest_of("", 0);
  return digest_of(value.data() + before.size(), value.size() - before.size());
}

Status status_of(PeerStatus status) {
  switch (status) {
    case PEER_OK: case PEER_REPLAYED: return Status::OK;
    case PEER_NOT_FOUND: return Status(StatusCode::NOT_FOUND, "no such person");
    case PEER_UNAUTHENTICATED: return Status(StatusCode::UNAUTHENTICATED, "log in first");
    case PEER_EXISTS: return Status(StatusCode::ALREADY_EXISTS, "the id or the key is taken");
    case PEER_DUPLICATE:
      return Status(StatusCode::FAILED_PRECONDITION, "probably on the register already");
    case PEER_FAILED: break;
  }
  return Status(StatusCode::INTERNAL, "the records could not be used");
}

grpc::ServerUnaryReactor *finish(grpc::CallbackServerContext *context, const Status &status) {
  auto *reactor = context->DefaultReactor();
  reactor->Finish(status);
  return reactor;
}

bool take_id(const std::string &bytes, PeerID *id) {
  if (bytes.size() != PEER_ID) return false;
  std::memcpy(id->bytes, bytes.data(), PEER_ID);
  return true;
}

std::string today() {
  char text[16];
  std::time_t now = std::time(nullptr);
  std::tm parts;
  gmtime_r(&now, &parts);
  std::strftime(text, sizeof text, "%Y-%m-%d", &parts);
  return text;
}

PeerStatus read_person(PeerDatabase *database, const Digest &token, const PeerID &id,
                       PeerPerson *person) {
  PeerID user;
  PeerStatus status = peer_begin_read(database);
  if (status != PEER_OK) return status;
  status = peer_session(database, token.data(), peer_now_ms(), &user);
  if (status == PEER_OK) status = peer_read(database, &id, person);
  PeerStatus ended = peer_end_read(database);
  return status == PEER_OK ? ended : status;
}

/// What a registration needs, kept until the writer has done it.
struct Registration {
  const hamlet::peer::RegisterPersonRequest &request;
  hamlet::peer::RegisterPersonResponse *response;
  Digest token;
  std::string key;
  PeerID id;
};

PeerStatus write_person(PeerDatabase *database, const Registration &one, const PeerID &user,
                        const Digest &digest, int64_t now) {
  const auto &request = one.request;
  std::string since = request.valid_from().empty() ? today() : request.valid_from();
  PeerEntry entry = {};
  entry.id = one.id;
  entry.name = request.name().c_str();
  entry.division = request.division().c_str();
  entry.address = request.address().c_str();
  entry.phone = request.phones_size() > 0 ? request.phones(0).number().c_str() : "";
  entry.valid_from = since.c_str();
  entry.sex = static_cast<int>(request.sex());
  entry.kind = static_cast<int>(request.kind());
  entry.birth = {static_cast<int>(request.birth().year()), static_cast<int>(request.birth().month()),
                 static_cast<int>(request.birth().day())};
  char record_no[32];
  PeerStatus status = PEER_OK;
  if (!request.create_anyway()) status = peer_check_duplicates(database, &entry);
  if (status == PEER_OK) status = peer_insert(database, &entry, now, record_no);
  if (status != PEER_OK) return status;
  one.response->set_id(request.id());
  one.response->set_record_no(record_no);
  one.response->set_version(1);
  std::string reply = one.response->SerializeAsString();
  status = peer_audit(database, &user, &one.id, now, "RegisterPerson");
  if (status != PEER_OK) return status;
  return peer_keep_outcome(database, &user, one.key.c_str(), digest.data(),
                           reinterpret_cast<const uint8_t *>(reply.data()), reply.size(), now);
}

PeerStatus register_within(PeerDatabase *database, const Registration &one) {
  PeerID user;
  uint8_t reply[PEER_REPLY];
  size_t size = 0;
  int64_t now = peer_now_ms();
  PeerStatus status = peer_session(database, one.token.data(), now, &user);
  if (status != PEER_OK) return status;
  std::string bytes = one.request.SerializeAsString();
  Digest digest = digest_of(bytes.data(), bytes.size());
  status = peer_outcome(database, &user, one.key.c_str(), digest.data(), reply, &size);
  if (status == PEER_REPLAYED) {
    return one.response->ParseFromArray(reply, static_cast<int>(size)) ? status : PEER_FAILED;
  }
  if (status != PEER_NOT_FOUND) return status;
  return write_person(database, one, user, digest, now);
}

Status register_person(PeerDatabase *database, const Registration &one) {
  PeerStatus status = peer_begin_write(database);
  if (status != PEER_OK) return status_of(status);
  status = register_within(database, one);
  if (status == PEER_OK) return status_of(peer_commit(database));
  peer_rollback(database);
  return status_of(status);
}

}  // namespace

grpc::ServerUnaryReactor *PeerService::Echo(grpc::CallbackServerContext *context,
                                            const hamlet::peer::EchoMessage *request,
                                            hamlet::peer::EchoMessage *response) {
  *response = *request;
  return finish(context, Status::OK);
}

grpc::ServerUnaryReactor *PeerService::GetPerson(grpc::CallbackServerContext *context,
                                                 const hamlet::peer::GetPersonRequest *request,
                                                 hamlet::peer::Person *response) {
  PeerID id;
  if (!take_id(request->id(), &id))
    return finish(context, Status(StatusCode::INVALID_ARGUMENT, "id: 16 bytes"));
  try {
    auto reader = readers_.take();
    PeerPerson person;
    PeerStatus status = read_person(reader.get(), token_digest(context), id, &person);
    if (status == PEER_OK) fill_message(person, response);
    return finish(context, status_of(status));
  } catch (const std::exception &error) {
    return finish(context, Status(StatusCode::INTERNAL, error.what()));
  }
}

grpc::ServerUnaryReactor *PeerService::RegisterPerson(
    grpc::CallbackServerContext *context, const hamlet::peer::RegisterPersonRequest *request,
    hamlet::peer::RegisterPersonResponse *response) {
  Registration one{*request, response, token_digest(context), metadata(context, "idempotency-key"),
                   {}};
  if (!take_id(request->id(), &one.id) || request->name().empty() || request->name().size() > 150 ||
      one.key.empty() || one.key.size() > 64)
    return finish(context, Status(StatusCode::INVALID_ARGUMENT, "id, name and key are needed"));
  auto *reactor = context->DefaultReactor();
  writer_.add([reactor, one](PeerDatabase *database) {
    reactor->Finish(register_person(database, one));
  });
  return reactor;
}
