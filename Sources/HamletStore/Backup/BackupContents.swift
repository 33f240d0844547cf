import Crypto
import Foundation

/// Takes a payload apart as it is opened: the small sections into memory, the database onward.
struct BackupContents {
  private(set) var sections: [BackupSection: Data] = [:]
  private var digest = SHA256()
  private var databaseBytes = 0
  private var head = Data()
  private var open: (kind: BackupSection, left: UInt64)?
  private let database: (Data) throws -> Void
  /// More than any key file or list of erasures takes.
  private static let smallBytes = 64 << 20

  /// `database` gets the database's bytes in order.
  init(database: @escaping (Data) throws -> Void) { self.database = database }

  mutating func take(_ chunk: Data) throws {
    var rest = chunk
    while !rest.isEmpty || open?.left == 0 {
      guard let section = open else {
        try takeHead(&rest)
        continue
      }
      let count = Int(min(section.left, UInt64(rest.count)))
      try add(rest.prefix(count), to: section.kind)
      rest = rest.dropFirst(count)
      open = section.left == UInt64(count) ? nil : (section.kind, section.left - UInt64(count))
    }
  }

  private mutating func takeHead(_ rest: inout Data) throws {
    let count = min(9 - head.count, rest.count)
    head.append(rest.prefix(count))
    rest = rest.dropFirst(count)
    guard head.count == 9 else { return }
    let left = head.dropFirst().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard let kind = BackupSection(rawValue: head.first ?? 0), sections[kind] == nil,
      kind == .database || left <= UInt64(Self.smallBytes)
    else { throw StoreError(.badFile("the backup holds what this hamletd does not know")) }
    sections[kind] = Data()
    open = (kind, left)
    head = Data()
  }

  private mutating func add(_ bytes: Data, to kind: BackupSection) throws {
    guard kind == .database else {
      sections[kind, default: Data()].append(bytes)
      return
    }
    digest.update(data: bytes)
    databaseBytes += bytes.count
    try database(bytes)
  }

  /// What it holds; throws where the database is not the one that the manifest names.
  func finish() throws(StoreError) -> BackupParts {
    guard open == nil, head.isEmpty, let manifest = sections[.manifest],
      let keys = sections[.keys], let erased = sections[.erased],
      let files = sections[.files], sections[.database] != nil,
      let told = BackupManifest(text: String(decoding: manifest, as: UTF8.self))
    else { throw StoreError(.badFile("the backup lacks a part")) }
    guard told.databaseBytes == databaseBytes, told.databaseSHA256 == Array(digest.finalize())
    else { throw StoreError(.badFile("the database is not the one that was backed up")) }
    return BackupParts(
      manifest: told,
      keys: try KeyFile(text: String(decoding: keys, as: UTF8.self)),
      erased: erased,
      files: try KeptFiles(packed: files)
    )
  }
}

/// What a backup holds beside the database.
struct BackupParts {
  let manifest: BackupManifest
  let keys: KeyFile
  /// The list of what was erased.
  let erased: Data
  /// Other files of the folder.
  let files: KeptFiles
}

extension BackupReader {
  /// Opens everything and throws away what it reads: throws unless the whole backup is what was
  /// sealed.
  ///
  /// Nothing is written anywhere.
  package func checkContents(_ recovery: RecoveryKey) throws(StoreError) -> BackupManifest {
    do {
      var contents = BackupContents { _ in }
      try payload(recovery) { try contents.take($0) }
      return try contents.finish().manifest
    } catch {
      throw StoreError(caught: error)
    }
  }
}
