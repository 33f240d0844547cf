/// What kind of advice a row holds.
enum AdviceKind: Int {
  case antenatal = 1
  case child = 2

  var column: Vault.Column { self == .antenatal ? .antenatalAdvice : .childAdvice }
}
