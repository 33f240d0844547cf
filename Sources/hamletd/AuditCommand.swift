import ArgumentParser
import Foundation
import HamletAudit
import HamletStore

/// What an operator or an auditor does with the signed audit.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Show the audit's public key; verify the audit of a file; verify a proof.",
    subcommands: [Key.self, Verify.self, Proof.self]
  )

  /// Prints the public key.
  struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the public key that checkpoints are signed with."
    )

    @OptionGroup var folder: DataOption

    func run() throws {
      do {
        print(try Store.auditKey(ofFolder: folder.data).text)
      } catch {
        throw Failure(error, folder: folder.data)
      }
    }
  }

  /// Verifies the audit of a file, with nothing that is secret.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Verify the audit of a copy or of a stopped server; the file is only read.",
      discussion: """
        Give --checkpoint a checkpoint that was kept elsewhere, as 'hamlet audit witness' prints it: \
        without one, rows cut off the end together with their checkpoints, and an older copy put \
        back, look like a shorter history.
        """
    )

    @Option(name: .long, help: "The folder that holds the records.")
    var data: String?

    @Option(name: .long, help: "A database file alone, as of a copy.")
    var file: String?

    @Option(name: .long, help: "The public key, or a file with it: see 'hamletd audit key'.")
    var publicKey: String

    @Option(name: .long, help: "A file with a signed checkpoint that was kept elsewhere.")
    var checkpoint: String?

    func validate() throws {
      guard (data == nil) != (file == nil) else {
        throw ValidationError("give --data FOLDER or --file DATABASE")
      }
    }

    func run() throws {
      let key = try Self.key(publicKey)
      let kept = try checkpoint.map { try Self.checkpoint($0, key) }
      let path = file ?? (data ?? "") + "/hamlet.db"
      let found: AuditVerification
      do {
        found = try AuditVerification.run(file: path, key: key, kept: kept)
      } catch {
        throw Failure(error, folder: path)
      }
      for finding in found.findings {
        print("\(finding.isNotice ? "note" : "FOUND") \(finding.kind.rawValue): \(finding.text)")
      }
      for (kind, count) in found.untold { print("      \(kind.rawValue): \(count) more") }
      if kept == nil {
        print("note: no --checkpoint: a cut at the end and an older copy would not show")
      }
      guard found.isSound else { throw Failure("the audit of \(path) is not what was written") }
      print(
        "\(path) is sound: \(found.rows) rows, \(found.checkpoints) signed checkpoints of \(found.origin)."
      )
    }

    static func key(_ text: String) throws -> LogKey {
      let written = (try? String(contentsOfFile: text, encoding: .utf8)) ?? text
      guard let key = LogKey(text: written.trimmingCharacters(in: .whitespacesAndNewlines)) else {
        throw Failure("--public-key takes NAME+HASH+KEY as 'hamletd audit key' prints it")
      }
      return key
    }

    private static func checkpoint(_ path: String, _ key: LogKey) throws -> LogCheckpoint {
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
        throw Failure("\(path) cannot be read")
      }
      guard let checkpoint = LogCheckpoint(note: text, signedBy: key) else {
        throw Failure("\(path) is no checkpoint that this key signed")
      }
      return checkpoint
    }
  }

  /// Verifies a proof of a row.
  struct Proof: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Verify a proof of a row, as 'hamlet audit prove N --json > FILE' writes it."
    )

    @Argument(help: "The file with the proof, as text or in the answer's JSON.")
    var file: String

    @Option(name: .long, help: "The public key, or a file with it.")
    var publicKey: String

    func run() throws {
      let key = try Verify.key(publicKey)
      guard let data = FileManager.default.contents(atPath: file) else {
        throw Failure("\(file) cannot be read")
      }
      let answer = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any]
      let text = answer?["proof"] as? String ?? String(decoding: data, as: UTF8.self)
      guard let proved = AuditProof(text: text)?.verified(by: key) else {
        throw Failure("\(file) does not prove a row of \(key.name)")
      }
      let row = proved.row.row
      print(
        """
        It holds: row \(proved.row.number) of \(proved.checkpoint.size) in \(key.name).
          at      \(row.atUnixMilliseconds) (milliseconds since 1970)
          by      \(row.userName.isEmpty ? "-" : row.userName) \(row.userID)
          did     \(row.method.isEmpty ? "reads, packed" : row.method)
          record  \(row.recordType) \(row.recordID)
          result  \(row.decision == 1 ? "done" : "refused")
        """
      )
    }
  }
}
