/// Who may be shown a sensitive field of an answer, whatever the handler put into it.
///
/// Which of the records a role reaches, and whether her consent covers it, is judged by the handler;
/// this is the last door: a field is dropped, or masked, for every role that is not named here.
package struct FieldSight: Hashable, Sendable {
  /// How a value is shown to whoever may not see it whole.
  package enum Mask: Hashable, Sendable {
    case phone
    case document

    /// The value with its middle hidden.
    package func applied(to text: String) -> String {
      switch self {
      case .phone: Masking.phone(text)
      case .document: Masking.document(text)
      }
    }
  }

  /// How a field is shown to a role.
  package enum Showing: Hashable, Sendable {
    case whole
    case masked(Mask)
    case hidden
  }

  /// Message and field, as `IdentityDocument.number`.
  package let field: String
  /// Who sees it whole.
  package let whole: Set<Role>
  /// Who sees it masked, and how.
  package let masked: Set<Role>
  private let mask: Mask

  init(_ field: String, _ whole: Set<Role>, masked: Set<Role> = [], as mask: Mask = .document) {
    self.field = field
    self.whole = whole
    self.masked = masked
    self.mask = mask
  }

  /// How the field is shown to a role.
  package func showing(to role: Role) -> Showing {
    if whole.contains(role) { return .whole }
    return masked.contains(role) ? .masked(mask) : .hidden
  }

  /// The field of a message by its name, as `IdentityDocument.number`; nil: it is not sensitive.
  package static func of(_ field: String) -> FieldSight? { byField[field] }

  private static let byField = Dictionary(uniqueKeysWithValues: table.map { ($0.field, $0) })
}
