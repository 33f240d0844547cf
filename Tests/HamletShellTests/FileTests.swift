import HamletDomain
import HamletMessages
import Testing

@testable import HamletShell

@Suite("Answers that go to files, and files that go out")
struct FileTests {
  private func csv(_ name: String) throws -> [String] {
    let answer = JSONValue.object([
      JSONMember(
        "persons",
        .array([
          .object([JSONMember("name", .string(name)), JSONMember("division", .string("9901"))])
        ])
      )
    ])
    return AnswerWriter(values: ValueText(book: Fixture.book, language: .english), page: .pipe)
      .lines(answer, type: "hamlet.v1.SearchPersonsResponse", as: .csv)
  }

  @Test("A cell that a spreadsheet would run is written as text.")
  func formulas() throws {
    #expect(try csv("=1+1").last?.contains("'=1+1") == true)
    #expect(try csv("王芳").last?.contains("'") == false)
  }

  @Test("An encoding and a file's name say how an answer is written.")
  func encodings() {
    let line = "person roster 990101001001 --encoding gb18030 > roster.csv"
    let command = Fixture.command(line)
    #expect(command?.flags.encoding == .gb18030)
    #expect(command?.tail?.namedFormat == .csv)
    #expect(FileEncoding.gb18030.encoded(Array("王".utf8), isAppending: false) == [0xCD, 0xF5])
    #expect(
      FileEncoding.utf8WithMark.encoded([0x61], isAppending: false) == [0xEF, 0xBB, 0xBF, 0x61]
    )
    #expect(FileEncoding.utf8WithMark.encoded([0x61], isAppending: true) == [0x61])
    #expect(FileEncoding.utf8.encoded([0x61], isAppending: false) == [0x61])
    #expect(Fixture.command("person roster --encoding latin1") == nil)
  }

  @Test("An import needs its file alone: the id is made, and a dry run is the server's.")
  func imports() throws {
    let command = try #require(Fixture.command("import persons file=roster.csv --dry-run"))
    #expect(command.missing.isEmpty && command.flags.isDryRun)
    #expect(command.request["id"] != nil)
    #expect(Fixture.book.takesDryRun(command.command))
    let other = try #require(Fixture.command("person roster 990101001001"))
    #expect(!Fixture.book.takesDryRun(other.command))
  }

  @Test("An answer with a summary shows it above its rows, in one language.")
  func summary() throws {
    let answer = try JSONValue(
      parsing: """
        {"summary":{"row_count":2,"encoding":"IMPORT_ENCODING_GB18030"},"rows":[{"row":2,"line":3,
        "result":"IMPORT_ROW_RESULT_NOT_TAKEN","field_name":"name","rule":"required",
        "message_zh":"请填写姓名。","message_en":"Name must be given.","record_id":""}]}
        """
    )
    let lines = AnswerWriter(values: ValueText(book: Fixture.book, language: .chinese), page: .pipe)
      .lines(answer, type: "hamlet.v1.ImportResponse", as: .table)
    let text = lines.joined(separator: "\n")
    #expect(text.contains("GB18030") && text.contains("请填写姓名。"))
    #expect(!text.contains("Name must be given."))
  }
}
