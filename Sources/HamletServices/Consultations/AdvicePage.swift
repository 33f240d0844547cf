internal import HamletMessages
internal import HamletStore

/// A page of what a caller may read among what there is.
struct AdvicePage<Message: ContractMessage> {
  let messages: [Message]
  /// Empty at the end.
  let next: String

  /// Takes what was fetched for a page of `size`, one more if there is more; what the caller may not
  /// read takes no room and is passed over.
  init(_ found: [AdviceEntry<Message>], size: Int) {
    let page = found.prefix(size)
    let readable = page.compactMap(\.message)
    let shown = ConsultationListing.fitting(readable, size: size)
    messages = Array(readable.prefix(shown))
    if shown < readable.count {
      // Goes on behind the last one that fitted.
      let last = page.filter { $0.message != nil }[shown - 1]
      next = last.place.token
    } else {
      next = found.count > size ? page.last?.place.token ?? "" : ""
    }
  }
}
