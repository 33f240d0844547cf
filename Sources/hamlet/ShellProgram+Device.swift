import HamletClient
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletShell
import HamletTransport

/// The device that a profile stands for.
extension ShellProgram {
  func enrol() async -> ExitCode {
    await EnrolmentStep(
      console: console,
      folder: folder,
      profile: command.profile,
      language: language,
      server: command.server
    ).run(command.words)
  }

  /// Has the device's certificate renewed when two thirds of its time are used; that it did not work
  /// is no reason to stop, since a third is left to try in.
  func renewDevice() async {
    guard let device, let verifier = try? CertificateVerifier(authority: device.authority),
      let own = try? verifier.device([device.certificate], at: Self.now()),
      own.isRenewable(at: Self.now())
    else { return }
    do {
      let next = try await DeviceEnrolment.renew(device, over: try await link.caller())
      let renewed = DeviceIdentity(
        authority: device.authority,
        certificate: next.certificate,
        keyPEM: device.keyPEM
      )
      _ = try verifier.device([next.certificate], at: Self.now())
      try folder.save(renewed, as: command.profile)
    } catch {
      // The next run tries again.
    }
  }

  /// The device that the profile keeps, unless this run goes to another server on this machine.
  static func device(
    _ command: Hamlet,
    _ folder: ProfileFolder,
    _ endpoint: Endpoint
  ) throws -> DeviceIdentity? {
    guard case .tcp(let host, _) = endpoint else { return nil }
    let isLoopback = ["localhost", "::1"].contains(host) || host.hasPrefix("127.")
    do {
      let kept = try folder.profile(command.profile)?.server
      if isLoopback, let asked = command.server, asked != kept { return nil }
      return try folder.device(command.profile)
    } catch {
      throw SetupError(error.description)
    }
  }
}
