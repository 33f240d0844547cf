package import HamletMessages

/// A method that gives a list page by page.
package struct PagedList: Sendable {
  /// The field of the answer that holds a page's rows.
  package let rows: FieldInfo
  /// The most rows that a page may be asked for; nil: as many as the server gives.
  package let largestPage: Int64?

  /// Recognises such a method by its messages; nil for any other.
  package init?(_ method: MethodInfo, message: (String) -> MessageInfo?) {
    guard let input = message(method.input), let output = message(method.output),
      input.fields.contains(where: { $0.name == "page_token" }),
      output.fields.contains(where: { $0.name == "next_page_token" })
    else { return nil }
    let lists = output.fields.filter { $0.repeated && $0.kind == .message }
    guard lists.count == 1, let rows = lists.first else { return nil }
    self.rows = rows
    let size = input.fields.first { $0.name == "page_size" }?.rule
    largestPage = size.flatMap { $0.hasMax ? $0.max : nil }
  }
}
