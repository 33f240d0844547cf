import Foundation
import Testing

@testable import HamletShell

@Suite struct ShellCompletionTests {
  private func offers(_ line: String, _ shell: ShellCompletion = .bash) -> [String] {
    shell.offers(for: line, book: Fixture.book, language: .english)
  }

  @Test("Words, fields, values and flags are offered as the shell's own completer does.")
  func offered() {
    #expect(offers("hamlet per").contains("person"))
    #expect(offers("hamlet ru").contains("run") && offers("hamlet ").contains("batch"))
    #expect(offers("hamlet person re").contains("register"))
    #expect(offers("hamlet person register se") == ["sex="])
    #expect(offers("hamlet person register sex=fe") == ["female"])
    #expect(offers("hamlet person register --dry").contains("--dry-run"))
    #expect(offers("hamlet person search a --format=cs") == ["csv"])
    #expect(offers("hamlet person search a --format cs") == ["csv"])
    #expect(offers("hamlet completion ") == ["bash", "zsh", "fish"])
    #expect(offers("hamlet batch person register --res") == ["--resume="])
    #expect(offers("hamlet run --k") == ["--keep-going"])
    #expect(offers("hamlet run fi").isEmpty)
    #expect(offers("hamlet sy") == ["sync"] && offers("hamlet sync --d") == ["--dry-run"])
    #expect(offers("hamlet tak") == ["take"] && offers("hamlet resu") == ["resume"])
    #expect(offers("hamlet outbox e") == ["edit", "export"])
    #expect(offers("hamlet batch person.RegisterP") == ["person.RegisterPerson"])
    #expect(offers("hamlet help scr").contains("scripts"))
    #expect(offers("hamlet describe person reg") == ["register"])
  }

  @Test("Options before the command are passed over, and offered where they may stand.")
  func options() {
    #expect(offers("hamlet --ser") == ["--server"])
    #expect(offers("hamlet --server 127.0.0.1:1 --no-input person reg") == ["register"])
    #expect(offers("hamlet --server=x --user worker --js") == ["--json"])
  }

  @Test("zsh and fish replace the whole word and show what it means.")
  func whole() {
    #expect(offers("hamlet person register sex=fe", .zsh).first?.hasPrefix("sex=female\t") == true)
    #expect(offers("hamlet person register sex=女", .fish) == ["sex=女\tfemale"])
    #expect(offers("hamlet person search a --format=cs", .fish) == ["--format=csv"])
  }

  @Test("Files are offered where one is named: a file that is sent, and what stands behind @.")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "scans"),
      withIntermediateDirectories: true
    )
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data().write(to: folder.appending(path: "scan.jpg"))
    let path = folder.path() + "/"
    for (line, kept) in [
      ("hamlet attachment upload file=\(path)sc", "file="),
      ("hamlet person register @\(path)sc", "@"),
    ] {
      #expect(offers(line) == ["\(path)scan.jpg", "\(path)scans/"], "\(line)")
      for shell in [ShellCompletion.zsh, .fish] {
        let names = offers(line, shell).map { $0.split(separator: "\t").first.map(String.init) }
        #expect(names == ["\(kept)\(path)scan.jpg", "\(kept)\(path)scans/"], "\(line) \(names)")
      }
    }
  }

  @Test("No line makes it trap or offer more than one line for a candidate.")
  func random() {
    var random = SeededRandom(seed: 77)
    for _ in 0..<300 {
      let line = "hamlet person register " + random.text(upTo: 8)
      for offer in offers(line, .zsh) { #expect(!offer.contains("\n")) }
      _ = offers(random.text(upTo: 8))
    }
  }
}
