internal import HamletIdentity
internal import HamletRPC
internal import HamletWire

extension CallError {
  /// Why a server is not taken for the town's, with what to do about it.
  static func server(_ refusal: CertificateRefusal) -> CallError {
    let words: (String, String) =
      switch refusal {
      case .expired, .notYetValid:
        (
          "The server's certificate is not in force now; look at this device's clock.",
          "服务器证书当前不在有效期内；请检查本机时钟。"
        )
      case .wrongName, .noName:
        (
          "The server's certificate is for another name; use the address that was given out.",
          "服务器证书与该地址不符；请使用发放的地址。"
        )
      case .wrongAuthority, .selfSigned, .malformed, .wrongKeyUsage, .chainTooLong, .chainTooLarge:
        (
          "This is not the town's server: its certificate is not from the town's authority."
            + " Nothing was sent.",
          "这不是本镇的服务器：其证书并非由本镇机构签发。未发送任何内容。"
        )
      }
    return CallError(.unavailable, words.0, words.1).after(.notSent)
  }

  /// Why the device's own certificate would not be taken, with what to do about it.
  static func ownDevice(_ refusal: CertificateRefusal) -> CallError {
    let words: (String, String) =
      switch refusal {
      case .expired:
        (
          "This device's certificate has expired: hamlet renew asks the administrator for another.",
          "本机设备证书已过期：运行 hamlet renew 向管理员申请续期。"
        )
      case .notYetValid:
        (
          "This device's certificate is not in force yet; look at this device's clock.",
          "本机设备证书尚未生效；请检查本机时钟。"
        )
      default:  // A file that was changed or belongs to another town: enrolling is the way.
        (
          "This device's certificate is not usable; enrol it again: hamlet enrol.",
          "本机设备证书不可用；请重新登记：hamlet enrol。"
        )
      }
    return CallError(.failedPrecondition, words.0, words.1).after(.notSent)
  }

  /// The server ended the connection right after it saw the device's certificate.
  static let deviceRefused = CallError(
    .unauthenticated,
    "The server did not take this device's certificate; ask the administrator.",
    "服务器不接受本机设备证书；请联系管理员。"
  )

  /// No TLS came about.
  static let noTLS = CallError(
    .unavailable,
    "No secure connection could be made: the server may not speak TLS 1.3 there.",
    "无法建立安全连接：该地址的服务器可能不支持 TLS 1.3。"
  )
}
