internal import Foundation

/// The file that the user's own editor is open on, removed also when a signal ends the process.
///
/// A signal handler may only touch plain memory, so the names lie there.
enum PrivateFile {
  /// The longest name.
  private static let limit = 4096

  // Written before the file is made and after it is gone; read by handlers.
  nonisolated(unsafe) private static let path =
    UnsafeMutablePointer<CChar>.allocate(capacity: limit)
  // As the path.
  nonisolated(unsafe) private static let folder =
    UnsafeMutablePointer<CChar>.allocate(capacity: limit)

  /// Names the file and its folder.
  static func keep(_ name: String, in place: String) {
    guard name.utf8.count < limit else { return }
    strcpy(folder, place)
    strcpy(path, name)
  }

  /// The file is gone.
  static func forget() { path.pointee = 0 }

  /// Removes the file and, when nothing else lies in it, its folder; also in a signal handler.
  static func remove() {
    guard path.pointee != 0 else { return }
    unlink(path)
    rmdir(folder)
    path.pointee = 0
  }
}
