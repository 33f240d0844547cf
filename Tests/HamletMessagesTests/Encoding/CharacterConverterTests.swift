import HamletMessages
import Testing

@Suite("Text in GB18030")
struct CharacterConverterTests {
  private let toGB: CharacterConverter
  private let toUTF8: CharacterConverter

  init() throws {
    toGB = try #require(CharacterConverter(from: "UTF-8", to: "GB18030"))
    toUTF8 = try #require(CharacterConverter(from: "GB18030", to: "UTF-8"))
  }

  @Test("Every character of Unicode goes there and back, but for those of private use.")
  func everyCharacter() throws {
    for plane in stride(from: UInt32(0), to: 0x11_0000, by: 0x1000) {
      var text = ""
      for number in plane..<plane + 0x1000 {
        // Some of these places are other characters' in GB18030.
        let isPrivate = (0xE000...0xF8FF).contains(number)
        if !isPrivate, let scalar = Unicode.Scalar(number) { text.unicodeScalars.append(scalar) }
      }
      let bytes = Array(text.utf8)
      #expect(try toUTF8.convert(try toGB.convert(bytes)) == bytes, "\(plane)")
    }
  }

  @Test("Known characters have their known bytes.")
  func known() throws {
    #expect(try toGB.convert(Array("王".utf8)) == [0xCD, 0xF5])
    #expect(try toUTF8.convert([0x95, 0x32, 0x82, 0x36]) == Array("𠀀".utf8))
    #expect(try toUTF8.convert([]).isEmpty)
  }

  @Test("A byte that is no text is named by its place.")
  func badByte() {
    #expect(throws: CharacterConverter.BadByte(offset: 3)) {
      try toUTF8.convert([0x61, 0xCD, 0xF5, 0xFF, 0x62])
    }
    #expect(throws: CharacterConverter.BadByte.self) { try toUTF8.convert([0x81]) }
    #expect(CharacterConverter(from: "UTF-8", to: "NO-SUCH-SET") == nil)
  }
}
