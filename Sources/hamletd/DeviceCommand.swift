import ArgumentParser
import Foundation
import HamletClient
import HamletDomain
import HamletMessages
import HamletRPC

/// Devices, for whoever runs the server; works whether it runs or not.
struct DeviceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "device",
    abstract: "Invite, list, revoke and renew devices.",
    subcommands: [Enrol.self, List.self, Revoke.self, Renew.self]
  )

  /// Invites a device.
  struct Enrol: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "enrol",
      abstract: "Print a one-time code by which a device enrols itself within 72 hours."
    )

    @OptionGroup var folder: DataOption

    @Option(name: .long, help: "The beginning of the division's code that the device belongs to.")
    var division: String

    @Argument(help: "What people call the device; where it stands rather than whose it is.")
    var label: String

    func run() async throws {
      var random = SystemRandomNumberGenerator()
      let request = IssueEnrolmentCodeRequest(
        id: .timeOrdered(unixMilliseconds: unixMilliseconds(), random: &random),
        label: label,
        divisionPrefix: division
      )
      let given = try await OperatorDoor.withDevices(of: folder.data) {
        client throws(CallError) in try await client.issueEnrolmentCode(request)
      }
      print(
        """
        Code:        \(given.code)
        Server:      \(given.server.isEmpty ? "(not running with TLS)" : given.server)
        Fingerprint: \(given.caFingerprint)
        Ends:        \(instant(given.expiresUnixMs))
        On the device, as one line:
          \(given.commandLine)
        """
      )
    }
  }

  /// Lists devices.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the devices, newest first."
    )

    @OptionGroup var folder: DataOption

    func run() async throws {
      let devices = try await OperatorDoor.withDevices(of: folder.data) {
        client throws(CallError) in
        var devices: [Device] = []
        var page = ""
        repeat {
          let answer = try await client.listDevices(ListDevicesRequest(pageToken: page))
          devices += answer.devices
          page = answer.nextPageToken
        } while !page.isEmpty
        return devices
      }
      for device in devices {
        let wish = device.renewalAskedUnixMs > 0 ? "  asks for renewal" : ""
        print(
          """
          \(device.id)  \(device.state)  \(device.divisionPrefix)  \
          \(instant(device.expiresUnixMs))  \(shown(device.label))\(wish)
          """
        )
      }
    }
  }

  /// Shuts a device out.
  struct Revoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "revoke",
      abstract: "Shut a device out for good; its connections end at once."
    )

    @OptionGroup var folder: DataOption

    @Option(name: .long, help: "Why.")
    var reason: String

    @Argument(help: "The device's id, as 'hamletd device list' shows it.")
    var id: String

    func run() async throws {
      let request = RevokeDeviceRequest(id: try deviceID(id), reason: reason)
      _ = try await OperatorDoor.withDevices(of: folder.data) { client throws(CallError) in
        try await client.revokeDevice(request, CallOptions(idempotencyKey: newKey()))
      }
      print("Revoked \(id).")
    }
  }

  /// Allows the renewal of an expired device.
  struct Renew: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "renew",
      abstract: "Let an expired device that asked for it have a new certificate."
    )

    @OptionGroup var folder: DataOption

    @Argument(help: "The device's id, as 'hamletd device list' shows it.")
    var id: String

    func run() async throws {
      let request = AllowRenewalRequest(id: try deviceID(id))
      _ = try await OperatorDoor.withDevices(of: folder.data) { client throws(CallError) in
        try await client.allowRenewal(request, CallOptions(idempotencyKey: newKey()))
      }
      print("Allowed; the device gets its certificate when it asks again within 72 hours.")
    }
  }
}

private func deviceID(_ text: String) throws -> RecordID {
  guard let id = RecordID(text: text) else { throw Failure("\(text) is no device's id") }
  return id
}

private func newKey() -> String { UUID().uuidString }

/// A time in the machine's zone, to the minute.
private func instant(_ unixMilliseconds: Int64) -> String {
  let formatter = DateFormatter()
  formatter.locale = Locale(identifier: "en_US_POSIX")
  formatter.dateFormat = "yyyy-MM-dd HH:mm"
  return formatter.string(from: Date(timeIntervalSince1970: Double(unixMilliseconds) / 1_000))
}

/// A label as a terminal may show it: control characters cannot act on it.
private func shown(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
    )
  )
}
