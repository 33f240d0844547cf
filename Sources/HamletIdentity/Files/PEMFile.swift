internal import Foundation
internal import SwiftASN1

/// Certificates and keys in files, as PEM (RFC 7468).
package enum PEMFile {
  /// A certificate's DER as PEM.
  package static func text(certificate bytes: [UInt8]) -> String {
    PEMDocument(type: "CERTIFICATE", derBytes: bytes).pemString + "\n"
  }

  /// The DER of the certificates in a text, or nil where something else stands in it.
  package static func certificates(_ text: String) -> [[UInt8]]? {
    guard let documents = try? PEMDocument.parseMultiple(pemString: text), !documents.isEmpty,
      documents.allSatisfy({ $0.discriminator == "CERTIFICATE" })
    else { return nil }
    return documents.map(\.derBytes)
  }

  /// Writes a file of this mode beside the old one and renames it into place, so that a crash leaves
  /// a whole file or none.
  package static func write(_ text: String, to path: String, mode: UInt32) -> Bool {
    let bytes = Array(text.utf8)
    let draft = path + ".new"
    unlink(draft)
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { return false }
    let isWritten = Foundation.write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
    close(file)
    return isWritten && rename(draft, path) == 0
  }

  /// The text of a private file; nil where it is missing or others may read it.
  package static func privateText(_ path: String) -> String? {
    // By way of a link, what counts is where it leads.
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: file),
      let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue, mode & 0o077 == 0
    else { return nil }
    return try? String(contentsOfFile: path, encoding: .utf8)
  }
}
