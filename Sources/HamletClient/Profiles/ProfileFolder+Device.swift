internal import Foundation
package import HamletIdentity

/// A profile's device: `NAME.ca.pem`, `NAME.device.pem` and, readable by its owner alone,
/// `NAME.device.key`.
extension ProfileFolder {
  /// What the profile's device is; nil where it was never enrolled.
  ///
  /// - Throws: where a file is missing or damaged, or others may read the key.
  package func device(_ name: String) throws(ProfileError) -> DeviceIdentity? {
    let authority = try file(name, "ca.pem")
    guard FileManager.default.fileExists(atPath: authority.path) else { return nil }
    guard let town = certificate(authority), let own = certificate(try file(name, "device.pem"))
    else {
      throw ProfileError("the certificates of profile \(name) cannot be read; run: hamlet enrol")
    }
    let path = try file(name, "device.key").path
    guard let key = PEMFile.privateText(path) else {
      throw ProfileError("\(path) is missing or can be read by others; run: hamlet enrol")
    }
    return DeviceIdentity(authority: town, certificate: own, keyPEM: key)
  }

  /// Keeps what a device was given, with its key.
  package func save(_ device: DeviceIdentity, as name: String) throws(ProfileError) {
    let certificates = [("device.pem", device.certificate), ("ca.pem", device.authority)]
    try write(Data(device.keyPEM.utf8), to: file(name, "device.key"))
    for (kind, bytes) in certificates {
      try write(Data(PEMFile.text(certificate: bytes).utf8), to: file(name, kind))
    }
    try? FileManager.default.removeItem(at: file(name, "draft.key"))  // Its use is over.
  }

  /// The key that is being enrolled: kept from before the code is sent, so that a lost answer can be
  /// asked for again.
  package func draftKey(_ name: String) throws(ProfileError) -> IdentityKey {
    let draft = try file(name, "draft.key")
    if let text = PEMFile.privateText(draft.path), let key = IdentityKey(pem: text) { return key }
    let key = IdentityKey()
    try write(Data(key.pem.utf8), to: draft)
    return key
  }

  private func certificate(_ file: URL) -> [UInt8]? {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    return PEMFile.certificates(text)?.first
  }
}
