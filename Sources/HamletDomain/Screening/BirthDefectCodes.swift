/// Which diagnoses count as birth defects beside Q00-Q99 and D50-D89.
package enum BirthDefectCodes {
  /// Congenital diseases of metabolism that newborn screening finds.
  ///
  /// E03.0 and E03.1 congenital hypothyroidism, E25.0 adrenal hyperplasia, E70.0 and E70.1
  /// phenylketonuria and its kin, E74.2 galactosaemia, E84 cystic fibrosis (ICD-10).
  package static let others: Set<ICD10Code> = Set(
    ["E03.0", "E03.1", "E25.0", "E70.0", "E70.1", "E74.2", "E84"].compactMap { code in
      try? ICD10Code(code)
    }
  )

  /// Whether a diagnosis may stand in a birth defect report.
  package static func counts(_ code: ICD10Code) -> Bool {
    code.isWithin("Q00", "Q99") || code.isWithin("D50", "D89") || others.contains(code)
  }
}
