import HamletIdentity
import Testing

@Suite("One-time codes") struct EnrolmentCodeTests {
  private let town: TownAuthority

  init() throws {
    town = try TownAuthority(now: CertificateTests.now)
  }

  private func code() -> EnrolmentCode {
    var random = SystemRandomNumberGenerator()
    return EnrolmentCode(pinning: town.fingerprint, random: &random)
  }

  @Test("A code is eight groups of four, and is read as it was written.")
  func text() {
    let code = code()
    #expect(code.text.split(separator: "-").map(\.count) == Array(repeating: 4, count: 8))
    #expect(EnrolmentCode(typed: code.text) == code)
  }

  @Test("Case, spaces, hyphens and the letters O, I and L are forgiven.")
  func forgiving() {
    let code = code()
    let typed = code.text.lowercased().replacing("-", with: " ").replacing("0", with: "o")
      .replacing("1", with: "l")
    #expect(EnrolmentCode(typed: typed) == code)
    #expect(
      EnrolmentCode.digest(ofSecret: code.secret.lowercased())
        == EnrolmentCode.digest(ofSecret: code.secret)
    )
  }

  @Test(
    "What is no code is refused.",
    arguments: ["", "7K3M", "UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUU"]
  )
  func noCode(_ typed: String) {
    #expect(EnrolmentCode(typed: typed) == nil)
  }

  @Test("A code pins the town that gave it, and no other.")
  func pin() throws {
    let code = code()
    #expect(code.pin.count * 8 == 80)
    #expect(code.pins(town.fingerprint))
    #expect(!code.pins(try TownAuthority(now: CertificateTests.now).fingerprint))
  }

  @Test("No two codes are alike, and one changed character is another code.")
  func distinct() {
    #expect(Set((0..<100).map { _ in code().secret }).count == 100)
    let first = code()
    let other = (first.secret.first == "0" ? "1" : "0") + first.secret.dropFirst()
    #expect(EnrolmentCode.digest(ofSecret: other) != EnrolmentCode.digest(ofSecret: first.secret))
  }
}
