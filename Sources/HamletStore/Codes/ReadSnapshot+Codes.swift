import Foundation
import GRDB

extension ReadSnapshot {
  /// The codes that begin with a text, or whose wording holds it, in the order of the codes.
  package func codes(in list: String, matching text: String, limit: Int) throws -> [CodeRecord] {
    try all(
      """
      SELECT code, zh, en FROM codes
      WHERE list = ? AND (instr(code, upper(?)) = 1 OR instr(replace(code, '.', ''), upper(?)) = 1
        OR instr(zh, ?) > 0 OR instr(lower(en), lower(?)) > 0)
      ORDER BY code LIMIT ?
      """,
      [list, text, text, text, text, StoreLimits.pageSize(limit)]
    ) { CodeRecord(code: $0[0], zh: $0[1], en: $0[2]) }
  }
}
