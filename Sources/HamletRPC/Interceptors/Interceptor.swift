/// Something done around every handler; wrapped once, when a method is registered.
package protocol Interceptor: Sendable {
  /// The step of a method with this interceptor around it.
  func wrap(_ method: String, _ next: @escaping CallStep) -> CallStep

  /// The same for a method that is answered at once.
  func wrapAtOnce(_ method: String, _ next: @escaping StepAtOnce) -> StepAtOnce
}
