internal import Foundation

extension SeedFolder {
  /// The lists of codes of the folder, by name: the lines of each `.tsv`, as `icd10.tsv`.
  func codeLists() throws -> [(name: String, lines: [String])] {
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    return try names.filter { $0.hasSuffix(".tsv") }.map { name in
      let text = try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
      return (String(name.dropLast(4)), text.split(separator: "\n").map(String.init))
    }
  }
}
