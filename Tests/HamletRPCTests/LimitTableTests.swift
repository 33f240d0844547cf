import HamletRPC
import HamletTransport
import HamletWire
import Logging
import Testing

/// The page's table of limits, written down by hand; that each of them holds is for the tests beside.
@Suite("The limits of connections and calls") struct LimitTableTests {
  @Test("The protocol's are those of the page.")
  func wire() {
    #expect(WireLimits.frameFloor == 64 << 10 && WireLimits.head == 8 << 10)
    #expect(WireLimits.callsFloor == 8 && WireLimits.creditFloor == 128 << 10)
    #expect(WireLimits.handshake == 5_000)
    #expect(WireLimits.silence == 90_000 && WireLimits.pingAnswer == 30_000)
    #expect(WireLimits.slowFrame == 30_000 && WireLimits.slowFrameRate == 1_024)
    #expect(WireLimits.stalledOutput == 30_000 && WireLimits.drain == 30_000)
    #expect(WireLimits.resetsPerWindow == 200 && WireLimits.noiseWindow == 30_000)
  }

  @Test("The calls' are those of the page.")
  func calls() {
    #expect(CallLimits.openCalls == 2_048)
    #expect(CallLimits.bulkOfUser == 2)
    #expect(CallLimits.messagesWaiting == 8_192)
    #expect(CallLimits.unauthenticatedCallBytes == 8 << 10)
    #expect(CallLimits.unauthenticatedCalls == 8)
  }

  @Test("A server that is told nothing else takes the page's, and is no more patient than it.")
  func server() {
    let settings = ServerSettings(agent: "test", logger: .init(label: "test"))
    #expect(settings.connections == 10_000 && settings.connectionsPerAddress == 64)
    #expect(settings.handshakeMilliseconds == 10_000)
    #expect(settings.maxFrame == 256 << 10 && settings.maxCalls == 128)
    #expect(settings.callCredit == 512 << 10)
    #expect(settings.patience == Patience())
    #expect(settings.patience.handshake == WireLimits.handshake)
    #expect(settings.patience.silence == WireLimits.silence)
    #expect(settings.patience.pingAnswer == WireLimits.pingAnswer)
    #expect(settings.patience.slowFrame == WireLimits.slowFrame)
    #expect(settings.patience.slowFrameRate == WireLimits.slowFrameRate)
    #expect(settings.patience.stalledOutput == WireLimits.stalledOutput)
  }
}
