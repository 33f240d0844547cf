import Crypto
import Foundation
import GRPCCore
import SwiftProtobuf

/// The three methods.
struct PeerService: Hamlet_Peer_Peer.ServiceProtocol {
  let records: Records

  func echo(
    request: ServerRequest<Hamlet_Peer_EchoMessage>,
    context: ServerContext
  ) async throws -> ServerResponse<Hamlet_Peer_EchoMessage> {
    ServerResponse(message: request.message)
  }

  func getPerson(
    request: ServerRequest<Hamlet_Peer_GetPersonRequest>,
    context: ServerContext
  ) async throws -> ServerResponse<Hamlet_Peer_Person> {
    let id = request.message.id
    guard id.count == 16 else {
      throw RPCError(code: .invalidArgument, message: "id: 16 bytes")
    }
    return ServerResponse(
      message: try await records.person(id, token: Self.tokenDigest(request.metadata))
    )
  }

  func registerPerson(
    request: ServerRequest<Hamlet_Peer_RegisterPersonRequest>,
    context: ServerContext
  ) async throws -> ServerResponse<Hamlet_Peer_RegisterPersonResponse> {
    let message = request.message
    let key = Self.first("idempotency-key", request.metadata)
    guard message.id.count == 16, (1...150).contains(message.name.utf8.count),
      (1...64).contains(key.utf8.count)
    else { throw RPCError(code: .invalidArgument, message: "id, name and key are needed") }
    let bytes: Data = try message.serializedBytes()
    let registration = Registration(
      request: message,
      key: key,
      digest: Data(SHA256.hash(data: bytes)),
      token: Self.tokenDigest(request.metadata),
      now: Int64(Date().timeIntervalSince1970 * 1000)
    )
    return ServerResponse(message: try await records.register(registration))
  }

  /// The digest of the bearer's token; of nothing where there is none.
  private static func tokenDigest(_ metadata: Metadata) -> Data {
    let value = first("authorization", metadata)
    let before = "Bearer "
    let token = value.hasPrefix(before) ? value.dropFirst(before.count) : ""
    return Data(SHA256.hash(data: Data(token.utf8)))
  }

  private static func first(_ name: String, _ metadata: Metadata) -> String {
    var values = metadata[stringValues: name].makeIterator()
    return values.next() ?? ""
  }
}
