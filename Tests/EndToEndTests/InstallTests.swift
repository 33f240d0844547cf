import Foundation
import Testing

@Suite("What make install puts below a prefix")
struct InstallTests {
  private static let script = Programs.root.appendingPathComponent("packaging/install").path

  @Test("The programs run from there, with man pages, completions and a unit that names them.")
  func installs() async throws {
    let folder = try TemporaryFolder()
    let built = Programs.built.path
    let there = ["DESTDIR": folder.path]
    let put = try await run([Self.script, built, "/usr"], environment: there)
    #expect(put.status == 0, "\(put.errors)")
    let usr = folder.path + "/usr"
    let hamlet = usr + "/bin/hamlet"
    let page = try await run([hamlet, "--lang", "zh", "man"])
    #expect(try Self.text(usr + "/share/man/zh_CN/man1/hamlet.1") == page.output)
    #expect(try Self.text(usr + "/share/man/man1/hamlet.1").contains(".SH SYNOPSIS"))
    let names = ["bash": "bash-completion/completions/hamlet", "zsh": "zsh/site-functions/_hamlet"]
    for (shell, path) in names {
      let script = try await run([hamlet, "completion", shell])
      #expect(try Self.text(usr + "/share/" + path) == script.output)
    }
    #expect(try await run([usr + "/bin/hamletd", "--version"]).status == 0)
    let unit = try Self.text(usr + "/lib/systemd/system/hamletd.service")
    #expect(unit.contains("ExecStart=/usr/bin/hamletd serve") && !unit.contains("/usr/local/bin"))
    // Every file that it says it put is there, and nothing else is.
    let said = Set(put.output.split(separator: "\n").map(String.init))
    #expect(said == Set(try Self.files(folder.path)))
    let mine = usr + "/share/doc/other"
    try "not Hamlet's".write(toFile: mine, atomically: true, encoding: .utf8)
    let taken = try await run([Self.script, "--remove", "/usr"], environment: there)
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(try Self.files(folder.path) == [mine])
  }

  @Test("Where systemd does not look there is no unit; a prefix that is no place is refused.")
  func elsewhere() async throws {
    let folder = try TemporaryFolder()
    let prefix = folder.path + "/my place"
    let put = try await run([Self.script, Programs.built.path, prefix])
    #expect(put.status == 0 && put.output.contains("no unit"), "\(put.errors)")
    #expect(try Self.files(prefix).contains { $0.hasSuffix("man1/hamlet.1") })
    #expect(try !Self.files(prefix).contains { $0.hasSuffix(".service") })
    for words in [[Programs.built.path, "here"], [prefix]] {
      #expect(try await run([Self.script] + words).status == 2)
    }
    #expect(try await run([Self.script, folder.path + "/none", prefix]).status != 0)
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private static func files(_ folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).map { folder + "/" + $0 }
      .filter { path in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
  }
}
