// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// What a figure means, for whoever reads it.
package struct FigureMeaning: Sendable, Equatable {
  package var key: String = ""
  package var labelZh: String = ""
  package var labelEn: String = ""
  package var unit: FigureUnit = .unspecified
  package var meaningZh: String = ""
  package var meaningEn: String = ""
  /// What the numerator counts.
  package var countedZh: String = ""
  package var countedEn: String = ""
  /// What the denominator counts; empty where the figure is no share.
  package var wholeZh: String = ""
  package var wholeEn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    key: String = "",
    labelZh: String = "",
    labelEn: String = "",
    unit: FigureUnit = .unspecified,
    meaningZh: String = "",
    meaningEn: String = "",
    countedZh: String = "",
    countedEn: String = "",
    wholeZh: String = "",
    wholeEn: String = ""
  ) {
    self.key = key
    self.labelZh = labelZh
    self.labelEn = labelEn
    self.unit = unit
    self.meaningZh = meaningZh
    self.meaningEn = meaningEn
    self.countedZh = countedZh
    self.countedEn = countedEn
    self.wholeZh = wholeZh
    self.wholeEn = wholeEn
  }
}

extension FigureMeaning: ContractMessage {
  package static var typeName: String { "hamlet.v1.FigureMeaning" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__figure_meaning__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__FigureMeaning.self)
    key = CRead.string(c.pointee.key)
    labelZh = CRead.string(c.pointee.label_zh)
    labelEn = CRead.string(c.pointee.label_en)
    unit = FigureUnit(rawValue: c.pointee.unit.rawValue) ?? .unspecified
    meaningZh = CRead.string(c.pointee.meaning_zh)
    meaningEn = CRead.string(c.pointee.meaning_en)
    countedZh = CRead.string(c.pointee.counted_zh)
    countedEn = CRead.string(c.pointee.counted_en)
    wholeZh = CRead.string(c.pointee.whole_zh)
    wholeEn = CRead.string(c.pointee.whole_en)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__FigureMeaning.self, capacity: 1)
    hamlet__v1__figure_meaning__init(c)
    c.pointee.key = arena.string(key)
    c.pointee.label_zh = arena.string(labelZh)
    c.pointee.label_en = arena.string(labelEn)
    c.pointee.unit = Hamlet__V1__FigureUnit(rawValue: unit.rawValue)
    c.pointee.meaning_zh = arena.string(meaningZh)
    c.pointee.meaning_en = arena.string(meaningEn)
    c.pointee.counted_zh = arena.string(countedZh)
    c.pointee.counted_en = arena.string(countedEn)
    c.pointee.whole_zh = arena.string(wholeZh)
    c.pointee.whole_en = arena.string(wholeEn)
  }
}
