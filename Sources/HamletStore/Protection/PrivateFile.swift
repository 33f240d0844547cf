import Foundation

/// Small files that only their owner may read, written so that a crash leaves the old one or the new.
enum PrivateFile {
  /// Puts `data` in place of a file: written beside it, synced, renamed, and the folder synced.
  static func replace(_ path: String, with data: Data, mode: mode_t) throws(StoreError) {
    let draft = path + ".new"
    unlink(draft)
    try create(draft, with: data, mode: mode)
    guard rename(draft, path) == 0 else {
      throw StoreError(.badFile("cannot write \(name(path))"))
    }
    syncFolder(of: path)
  }

  /// Writes a file that must not be there yet.
  static func create(_ path: String, with data: Data, mode: mode_t) throws(StoreError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw StoreError(.badFile("cannot create \(name(path))")) }
    let isWritten = fchmod(file, mode) == 0 && put(data, to: file) && fsync(file) == 0
    close(file)
    guard isWritten else {
      unlink(path)
      throw StoreError(.badFile("cannot write \(name(path))"))
    }
  }

  /// Writes all of it, or gives false.
  static func put(_ data: some DataProtocol, to file: Int32) -> Bool {
    for region in data.regions {
      var offset = 0
      while offset < region.count {
        let count = region.withUnsafeBytes { bytes -> Int in
          guard let start = bytes.baseAddress else { return 0 }
          return write(file, start + offset, bytes.count - offset)
        }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        offset += count
      }
    }
    return true
  }

  /// Makes a new name or a removal outlast a power failure.
  static func syncFolder(of path: String) {
    let folder = open(NSString(string: path).deletingLastPathComponent, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  private static func name(_ path: String) -> String { NSString(string: path).lastPathComponent }
}
