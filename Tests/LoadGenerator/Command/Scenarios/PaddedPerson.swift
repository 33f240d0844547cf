import HamletDomain
import HamletLoadKit
import HamletMessages

/// A new person whose registration takes a given number of bytes.
enum PaddedPerson {
  /// Her note fills what is left.
  static func request(
    bytes: Int,
    random: inout SplitMix
  ) throws -> RegisterPersonRequest {
    var request = RegisterPersonRequest(
      id: .timeOrdered(unixMilliseconds: LoadTime.unixMilliseconds(), random: &random),
      name: name(&random),
      sex: .female,
      birth: birth(&random),
      division: "990101001001",
      kind: .localRegistered,
      phones: [Phone(number: "138\(Int.random(in: 10_000_000...99_999_999, using: &random))")]
    )
    let letters = Array("etaoin shrdlu cmfwyp")
    while request.encodedBytes().count < bytes {
      request.note.append(letters.randomElement(using: &random) ?? "x")
      // Spaces at an end may be taken off.
      if request.encodedBytes().count >= bytes, request.note.last == " " {
        request.note.removeLast()
        request.note.append("x")
      }
    }
    return request
  }

  static func name(_ random: inout SplitMix) -> String {
    String(
      String.UnicodeScalarView(
        (0..<4).compactMap { _ in
          Unicode.Scalar(UInt32.random(in: 0x4E00..<0x5600, using: &random))
        }
      )
    )
  }

  static func birth(_ random: inout SplitMix) -> PartialDate {
    PartialDate(
      year: .random(in: 1940...2005, using: &random),
      month: .random(in: 1...12, using: &random),
      day: .random(in: 1...28, using: &random),
      precision: .day,
      calendar: .solar
    )
  }
}
