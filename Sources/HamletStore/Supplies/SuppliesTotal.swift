/// How often something was handed out, and how much of it.
package struct SuppliesTotal: Sendable, Hashable {
  package var handouts = 0
  package var items = 0

  /// Nothing yet.
  package init() {}
}
