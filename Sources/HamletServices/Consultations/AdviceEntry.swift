internal import HamletMessages
internal import HamletStore

/// A piece of advice on a list; without a message where the caller may not read it.
struct AdviceEntry<Message: ContractMessage>: Sendable {
  let place: ListPlace
  let message: Message?
}
