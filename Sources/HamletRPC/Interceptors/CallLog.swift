internal import HamletDomain
internal import HamletWire
package import Logging
internal import NIOCore

/// Logs the end of every call at debug level: ids, codes and times, no content.
package struct CallLog: Interceptor {
  private let logger: Logger

  /// Logs to the program's own logger.
  package init(_ logger: Logger) {
    self.logger = logger
  }

  package func wrap(_ method: String, _ next: @escaping CallStep) -> CallStep {
    guard logger.logLevel <= .debug else { return next }
    let logger = logger
    return { context async throws(CallError) in
      let start = ContinuousClock.now
      do throws(CallError) {
        let reply = try await next(context)
        Self.log(logger, context, .ok, start)
        return reply
      } catch {
        Self.log(logger, context, error.code, start)
        throw error
      }
    }
  }

  package func wrapAtOnce(_ method: String, _ next: @escaping StepAtOnce) -> StepAtOnce {
    guard logger.logLevel <= .debug else { return next }
    let logger = logger
    return { context, memory throws(CallError) in
      let start = ContinuousClock.now
      do throws(CallError) {
        let reply = try next(context, memory)
        Self.log(logger, context, .ok, start)
        return reply
      } catch {
        Self.log(logger, context, error.code, start)
        throw error
      }
    }
  }

  private static func log(
    _ logger: Logger,
    _ context: CallContext,
    _ code: StatusCode,
    _ start: ContinuousClock.Instant
  ) {
    logger.debug(
      "call ended",
      metadata: [
        "method": "\(context.methodName)",
        "code": "\(code)",
        "request": "\(context.requestID)",
        "user": "\(context.principal?.userID.description ?? "-")",
        "elapsed": "\(ContinuousClock.now - start)",
      ]
    )
  }
}
