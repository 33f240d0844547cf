import HamletDomain
import HamletShell
import Testing

@Suite("Keys of writes") struct WriteKeyTests {
  private static let id = RecordID(high: 0x019a_3f4e_5d6c_7b8a, low: 0x9b8a_7c6d_5e4f_3a21)

  @Test("A key is an id in 26 characters, in either case, and the UUID's text is one too.")
  func thereAndBack() {
    let ids = [
      Self.id, RecordID(high: 0x7000, low: 0x8000_0000_0000_0000),
      RecordID(high: 0xffff_ffff_ffff_7fff, low: 0xbfff_ffff_ffff_ffff),
    ]
    for id in ids {
      let key = WriteKey.text(of: id)
      #expect(key.utf8.count == 26)
      #expect(WriteKey.id(of: key) == id)
      #expect(WriteKey.id(of: key.uppercased()) == id)
      #expect(WriteKey.id(of: id.description) == id)
    }
    // Later ids have later keys.
    #expect(Set(ids.map { WriteKey.text(of: $0) }).count == 3)
    #expect(
      ids.sorted().map { WriteKey.text(of: $0) } == ids.map { WriteKey.text(of: $0) }.sorted()
    )
    #expect(WriteKey.text(of: Self.id) == "01k8zmwqbcfe59q2kwdnf4yeh1")
  }

  @Test(
    "A key that somebody chose is no id.",
    arguments: [
      "", "reception-7", "roster-2026-village-three-1", "abcdefghijklmnopqrstuvwxyz",
      "zzzzzzzzzzzzzzzzzzzzzzzzzz", "01k8zmwqbcfe59q2kwdnf4yeh", "01k8zmwqbcfe59q2kwdnf4yeu1",
      "00000000000000000000000000", "关键词",
    ]
  )
  func chosen(_ text: String) {
    #expect(WriteKey.id(of: text) == nil)
  }
}
