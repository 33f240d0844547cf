import Testing

@testable import HamletWire

@Suite("Vectors: literal bytes in, actions and bytes out")
struct VectorTests {
  @Test("The server answers every vector of its files.", arguments: ServerFiles.all)
  func server(vector: Vector) {
    var runner = VectorRunner<ServerConnection>(vector)
    runner.run()
  }

  @Test("The client answers every vector of its files.", arguments: ClientFiles.all)
  func client(vector: Vector) {
    var runner = VectorRunner<ClientConnection>(vector)
    runner.run()
  }

  @Test("The vector files are there and every connection error has a vector.")
  func coverage() {
    let all = ServerFiles.all + ClientFiles.all
    let lines = all.flatMap { $0.steps.map { $0.words.joined(separator: " ") } }
    for code in ConnectionError.Code.allCases where ![.notHamlet, .refused].contains(code) {
      #expect(lines.contains("act close violation \(code.rawValue)"), "\(code)")
    }
    #expect(lines.contains("act close notHamlet tls"))
    #expect(lines.contains("act close notHamlet"))
  }
}

enum ServerFiles {
  static let all = ["server-errors", "server-calls", "server-credit", "server-closing"]
    .flatMap(Vector.all)
}

enum ClientFiles {
  static let all = ["client-errors", "client-calls", "client-closing"].flatMap(Vector.all)
}
