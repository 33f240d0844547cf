import Foundation

/// Looks for canaries in bytes: as text in either case, as numbers, in base64, in hexadecimal.
struct CanaryScan {
  let canaries: CanarySet

  /// The fields whose values stand in the bytes.
  func fields(in data: Data) -> Set<String> {
    data.withUnsafeBytes { texts($0).union(numbers($0)).union(encoded(data)) }
  }

  /// The fields whose values stand in a file.
  func fields(inFile path: String) -> Set<String> {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return fields(in: data)
  }

  /// The fields whose values stand in the files of a folder, by file; what is skipped by name is not
  /// looked at.
  func files(below folder: String, except skipped: (String) -> Bool) -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    let walk = FileManager.default.enumerator(atPath: folder)
    while let name = walk?.nextObject() as? String {
      let fields = skipped(name) ? [] : fields(inFile: folder + "/" + name)
      if !fields.isEmpty { found[name] = fields }
    }
    return found
  }

  private func texts(_ bytes: UnsafeRawBufferPointer) -> Set<String> {
    let mark = Array(CanarySet.mark.utf8)
    let length = mark.count + CanarySet.tail
    var found: Set<String> = []
    guard bytes.count >= length else { return found }
    for start in 0...(bytes.count - length) where bytes[start] | 0x20 == mark[0] {
      let word = bytes[start..<(start + length)]
      guard word.prefix(mark.count).map({ $0 | 0x20 }) == mark else { continue }
      let text = String(decoding: word, as: UTF8.self).lowercased()
      if let field = canaries.field(of: text) { found.insert(field) }
    }
    return found
  }

  /// Runs of digits that hold a phone or a resident ID.
  private func numbers(_ bytes: UnsafeRawBufferPointer) -> Set<String> {
    var found: Set<String> = []
    var start = 0
    for place in 0...bytes.count {
      let isDigit = place < bytes.count && (0x30...0x39).contains(bytes[place])
      if isDigit { continue }
      let isCheck = place < bytes.count && bytes[place] | 0x20 == UInt8(ascii: "x")
      let end = isCheck ? place + 1 : place
      if end - start >= 11, end - start < 200 { number(bytes[start..<end], &found) }
      start = place + 1
    }
    return found
  }

  private func number(_ run: Slice<UnsafeRawBufferPointer>, _ found: inout Set<String>) {
    let text = Array(String(decoding: run, as: UTF8.self).lowercased())
    for length in [11, 18] where text.count >= length {
      for start in 0...(text.count - length) {
        let word = String(text[start..<(start + length)])
        if let field = canaries.field(of: word) { found.insert(field) }
      }
    }
  }

  /// The mark in base64, at each of the three places in a group, and in hexadecimal.
  private func encoded(_ data: Data) -> Set<String> {
    let forms = ["a2FuYXJp", "thbmFya", "rYW5hcm", "6b616e617269"]
    return Set(forms.filter { data.range(of: Data($0.utf8)) != nil }.map { "encoded as \($0)" })
  }
}
