import Foundation

/// Room for a town's folder that is soon used up, and can be made larger.
final class SmallDisk: Sendable {
  /// What ends the room.
  enum Kind: String, CaseIterable {
    /// The system lets no file grow beyond a size, which every user may ask for.
    case limit
    /// A file system of its own is full, where this machine lets its user mount one.
    case mount

    /// The kinds that this machine has.
    static let here: [Kind] = allCases.filter { $0 == .limit || canMount }

    private static let canMount: Bool = {
      let trial = Process()
      trial.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      trial.arguments =
        SmallDisk.apart + ["mount", "-t", "tmpfs", "-o", "size=64k", "none", "/mnt"]
      (trial.standardOutput, trial.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
      do {
        try trial.run()
      } catch {
        return false
      }
      trial.waitUntilExit()
      return trial.terminationStatus == 0
    }()
  }

  /// A program that has mounts of its own.
  private static let apart =
    ["unshare", "--mount"] + (geteuid() == 0 ? [] : ["--map-root-user"])

  /// The folder, as a program that is started through `words` sees it.
  let data: String
  private let kind: Kind
  private let bytes: Int
  /// Keeps the mount while servers come and go.
  private let holder: ChildProgram?

  /// Puts a folder where it has `room` bytes beside what it holds.
  init(_ kind: Kind, of town: String, in folder: TemporaryFolder, room: Int) async throws {
    self.kind = kind
    let files = try FileManager.default.contentsOfDirectory(atPath: town)
    let sizes = try files.map { name in
      try FileManager.default.attributesOfItem(atPath: town + "/" + name)[.size] as? Int ?? 0
    }
    switch kind {
    case .limit:
      (data, holder) = (town, nil)
      bytes = (sizes.max() ?? 0) + room
    case .mount:
      data = folder.path + "/mounted"
      // Whole pages, and one for each name.
      bytes = sizes.reduce(room) { $0 + ($1 / 4_096 + 2) * 4_096 }
      let script = """
        mkdir -m 700 "$1" && mount -t tmpfs -o size=\(bytes),mode=700 none "$1" \
        && cp -R --preserve=mode "$2"/. "$1" && echo mounted && cat
        """
      let program = try ChildProgram(
        ["/usr/bin/env"] + Self.apart + ["sh", "-c", script, "sh", data, town]
      )
      guard await program.firstLine() == "mounted" else {
        throw ProgramFailure(description: "nothing was mounted: \(program.restOfErrors())")
      }
      holder = program
    }
  }

  /// What starts a program that finds no more room than this.
  var small: [String] {
    switch kind {
    case .limit:
      // A write beyond it is then refused as on a full disk, and no signal ends the program.
      let script = "trap '' XFSZ; ulimit -S -f \(bytes / 512); exec \"$@\""
      return ["/usr/bin/env", "sh", "-c", script, "sh"]
    case .mount: return roomy
    }
  }

  /// What starts a program that finds the folder, with as much room as there is.
  var roomy: [String] {
    guard let holder else { return [] }
    return ["/usr/bin/env", "nsenter", "--mount", "--target", "\(holder.pid)"]
      + (geteuid() == 0 ? [] : ["--user", "--preserve-credentials"])
  }

  /// Gives the folder room for everything.
  func enlarge() async throws {
    guard holder != nil else { return }
    let size = "remount,size=\(bytes + (256 << 20))"
    // With what it was mounted of: else options are added that not every user may give.
    let result = try await run(roomy + ["mount", "-o", size, "none", data])
    guard result.status == 0 else { throw ProgramFailure(description: result.errors) }
  }
}
