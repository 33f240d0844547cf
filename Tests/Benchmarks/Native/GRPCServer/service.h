#pragma once
#include <grpcpp/grpcpp.h>

#include <string>

#include "peer.grpc.pb.h"
#include "reader_pool.h"
#include "write_thread.h"

/// The three methods by gRPC's callback API.
class PeerService final : public hamlet::peer::Peer::CallbackService {
 public:
  explicit PeerService(const std::string &path) : readers_(path), writer_(path) {}

  bool is_open() const { return writer_.is_open(); }

  grpc::ServerUnaryReactor *Echo(grpc::CallbackServerContext *context,
                                 const hamlet::peer::EchoMessage *request,
                                 hamlet::peer::EchoMessage *response) override;
  grpc::ServerUnaryReactor *GetPerson(grpc::CallbackServerContext *context,
                                      const hamlet::peer::GetPersonRequest *request,
                                      hamlet::peer::Person *response) override;
  grpc::ServerUnaryReactor *RegisterPerson(
      grpc::CallbackServerContext *context, const hamlet::peer::RegisterPersonRequest *request,
      hamlet::peer::RegisterPersonResponse *response) override;

 private:
  ReaderPool readers_;
  WriteThread writer_;
};
