/// A form that was left before it was sent; beyond the session it is kept sealed, since it names
/// people.
package struct FormDraft: Sendable {
  /// How many are kept.
  package static let limit = 20

  /// What `\draft` calls it by.
  package var number: Int
  /// The form with its answers.
  package var form: GuidedForm
  /// Who began it: nobody else is shown it.
  package var user = ""
  /// What names it where it is kept; nil: in memory only.
  package var keptID: Int64?

  /// How many values it holds.
  package var count: Int { form.given.count + form.entries.filter { $0.text != nil }.count }
}
