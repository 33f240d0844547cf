package import Foundation
internal import Glibc

/// The files of a witness: one for each server, in the folder `witness` of the profiles, and the
/// evidence of each alarm beside them.
package struct WitnessFolder: Sendable {
  package let folder: URL

  package init(_ profiles: ProfileFolder) {
    folder = profiles.folder.appendingPathComponent("witness")
  }

  /// What is kept of a server; nil at first contact.
  ///
  /// - Throws: where the file is there and is not one of a witness: it is not passed over in silence.
  package func record(of server: String) throws(ProfileError) -> WitnessRecord? {
    let file = file(server)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    guard let data = try? Data(contentsOf: file),
      let record = try? JSONDecoder().decode(WitnessRecord.self, from: data), record.seen != nil
    else {
      throw ProfileError("\(file.path) is not what a witness wrote; keep it and find out why")
    }
    return record
  }

  /// Keeps what is known of a server, in place of what was kept.
  package func save(_ record: WitnessRecord) throws(ProfileError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(record) else {
      throw ProfileError("what was seen of \(record.server) cannot be written")
    }
    try write(data, to: file(record.server))
  }

  /// Writes a new file of evidence, or adds to one; gives its path.
  package func keepEvidence(
    _ text: String,
    of server: String,
    atUnixMilliseconds now: Int64
  ) throws(ProfileError) -> String {
    let file = folder.appendingPathComponent("evidence-\(Self.fileName(server))-\(now).txt")
    try write(Data(text.utf8), to: file)
    return file.path
  }

  /// Adds a line to a file of evidence; one that is gone is begun anew.
  package func add(_ line: String, toEvidence path: String) throws(ProfileError) {
    let file = URL(fileURLWithPath: path)
    let before = (try? Data(contentsOf: file)) ?? Data()
    try write(before + Data((line + "\n").utf8), to: file)
  }

  private func file(_ server: String) -> URL {
    folder.appendingPathComponent(Self.fileName(server) + ".json")
  }

  /// A server's address as a file's name: what is not a letter or a digit as `_` and its code.
  static func fileName(_ server: String) -> String {
    server.unicodeScalars.map { scalar in
      let isPlain =
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "."
      return isPlain ? String(scalar) : "_" + String(scalar.value, radix: 16)
    }.joined()
  }

  /// Writes a new file with mode 0600, makes it durable and renames it into place: after a crash there
  /// is the old checkpoint or the new one, never none.
  private func write(_ data: Data, to file: URL) throws(ProfileError) {
    let draft = ProfileFolder.draft(of: file)
    do {
      try FileManager.default.createDirectory(
        at: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
    } catch {
      throw ProfileError("\(folder.path) cannot be made")
    }
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ProfileError("\(file.path) cannot be written") }
    let bytes = [UInt8](data)
    let isWritten =
      Glibc.write(descriptor, bytes, bytes.count) == bytes.count
      && fsync(descriptor) == 0
    close(descriptor)
    guard isWritten, rename(draft, file.path) == 0 else {
      unlink(draft)
      throw ProfileError("\(file.path) cannot be written")
    }
  }
}
