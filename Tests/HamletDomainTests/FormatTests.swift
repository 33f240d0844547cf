import HamletDomain
import Testing

@Suite("Formats")
struct FormatTests {
  @Test(
    "A value of each format is stored in one form.",
    arguments: [
      (FieldFormat.residentID, "11010519491231002X", "11010519491231002X"),
      (.residentID, "110105 19491231 002x", "11010519491231002X"),
      (.residentID, "11010119900307002X", "11010119900307002X"),
      (.residentID, "110101199003070011", "110101199003070011"),
      (.residentID, "110101202402290016", "110101202402290016"),
      (.residentID, "810000199901010014", "810000199901010014"),
      (.phone, "+86 138-0013-8000", "13800138000"),
      (.phone, "008613800138000", "13800138000"),
      (.phone, "0531-82345678", "053182345678"),
      (.phone, "010-8234567", "0108234567"),
      (.personName, " 张 伟 ", "张 伟"),
      (.personName, "阿依古丽•买买提", "阿依古丽·买买提"),
      (.personName, "㐂〇𠮷", "㐂〇𠮷"),
      (.divisionCode, "440983102001", "440983102001"),
      (.divisionPrefix, "", ""),
      (.divisionPrefix, "440983102", "440983102"),
      (.recordNumber, "440983102001-00001", "440983102001-00001"),
      (.recordNumber, "440983102001-00100000", "440983102001-100000"),
      (.certificateNumber, "c2026-000123", "C2026-000123"),
      (.icd10, "q21.0", "Q21.0"),
      (.icd10, "D56", "D56"),
      (.callbackCode, "7k3m-9qxt", "7K3M9QXT"),
      (.callbackCode, "il o0 1ABC", "11001ABC"),
      (.userName, "Li.Na-02_x", "li.na-02_x"),
      (.date, "2024-02-29", "2024-02-29"),
      (.text, "一行\n二行\t完", "一行\n二行\t完"),
      (.line, "石桥村 3-2 室（东）👩‍🌾", "石桥村 3-2 室（东）👩‍🌾"),
    ]
  )
  func accepted(format: FieldFormat, entered: String, stored: String) throws {
    #expect(try format.normalised(entered, today: today) == stored)
    #expect(try format.normalised(stored, today: today) == stored)
  }

  @Test(
    "A value that breaks a format is refused by the rule it breaks.",
    arguments: [
      (FieldFormat.residentID, "110105194912310021", "resident_id.check_character"),
      (.residentID, "440524188001010014", "resident_id.age"),
      (.residentID, "110101202302290019", "resident_id.birth_date"),
      (.residentID, "110101199013070015", "resident_id.birth_date"),
      (.residentID, "11010519491231002", "resident_id.form"),
      (.residentID, "110105491231002", "resident_id.fifteen_digits"),
      (.residentID, "110105209912310020", "resident_id.future"),
      (.residentID, "160105194912310021", "resident_id.province"),
      (.residentID, "１１０１０５１９４９１２３１００２X", "resident_id.form"),
      (.phone, "12800138000", "phone.form"),
      (.phone, "1380013800", "phone.form"),
      (.phone, "", "phone.form"),
      (.personName, "   ", "person_name.length"),
      (.personName, String(repeating: "张", count: 51), "person_name.length"),
      (.personName, "张伟2", "person_name.character"),
      (.personName, "···", "person_name.character"),
      (.personName, "张\n伟", "person_name.character"),
      (.personName, "张伟\t", "person_name.character"),
      (.personName, "Jose\u{301}", "person_name.character"),
      (.divisionCode, "44098310200", "division_code.form"),
      (.divisionCode, "004098310200", "division_code.form"),
      (.divisionCode, "44098310200a", "division_code.form"),
      (.divisionPrefix, "440", "division_prefix.form"),
      (.recordNumber, "440983102001-0001", "record_no.form"),
      (.recordNumber, "440983102001-000000001", "record_no.form"),
      (.recordNumber, "440983102001-00000", "record_no.form"),
      (.certificateNumber, "C2026-123", "certificate_no.form"),
      (.icd10, "Q2", "icd10.form"),
      (.icd10, "Q21.", "icd10.form"),
      (.icd10, "Q21.123", "icd10.form"),
      (.callbackCode, "7K3M9QX", "callback_code.form"),
      (.callbackCode, "7K3M9QXU", "callback_code.form"),
      (.userName, "1ab", "user_name.form"),
      (.userName, "a", "user_name.form"),
      (.userName, "李娜", "user_name.form"),
      (.date, "2023-02-29", "date.calendar"),
      (.date, "2023-2-9", "date.form"),
      (.date, "+023-02-09", "date.form"),
      (.text, "a\u{1B}[2J", "text.control"),
      (.line, "a\u{1B}[2J", "line.control"),
      (.line, "a\nb", "line.control"),
      (.line, "a\tb", "line.control"),
      (.line, "a\u{2028}b", "line.control"),
      (.line, "a\u{2029}b", "line.control"),
    ]
  )
  func refused(format: FieldFormat, entered: String, rule: String) {
    let violation = #expect(throws: RuleViolation.self) {
      try format.check(entered, today: today)
    }
    #expect(violation?.rule == rule)
  }

  @Test("The number of 1880 is well formed: on a day of 1990 its age is no objection.")
  func oldNumber() throws {
    #expect(try ResidentID("440524188001010014", today: day(1990, 1, 1)).birth == day(1880, 1, 1))
  }

  @Test("A sex that differs from the number's is a remark and not a refusal.")
  func sexParity() throws {
    let id = try ResidentID("11010119900307002X", today: today)
    #expect(id.warning(recordedSex: .male)?.rule == "resident_id.sex_parity")
    #expect(id.warning(recordedSex: .female) == nil)
    #expect(id.warning(recordedSex: .unstated) == nil)
  }

  @Test("Every wrong digit and every exchange of neighbours is found.", arguments: [1, 2, 3])
  func mutations(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let id = residentID(random: &random)
      #expect(throws: Never.self, "seed \(seed): \(id)") { try ResidentID(id, today: today) }
      var digits = Array(id.utf8)
      let position = Int(random.next() % 17)
      if random.next() & 1 == 0 {
        digits[position] = 48 + (digits[position] - 48 + UInt8(1 + random.next() % 9)) % 10
      } else {
        digits.swapAt(position, position + 1)
      }
      let mutated = String(decoding: digits, as: UTF8.self)
      guard mutated != id else { continue }
      #expect(throws: RuleViolation.self, "seed \(seed): \(mutated)") {
        try ResidentID(mutated, today: today)
      }
    }
  }

  private func residentID(random: inout SeededGenerator) -> String {
    let birth = day(1930, 1, 1).adding(days: Int(random.next() % 30_000))
    let order = String(String(1_000 + random.next() % 1_000).dropFirst())
    let digits = "440983" + birth.description.filter { $0 != "-" } + order
    let check = ResidentID.checkCharacter(ofFirst17: digits.utf8)
    return digits + String(decoding: [check], as: UTF8.self)
  }
}
