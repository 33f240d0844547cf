import Crypto
import Testing

@testable import HamletServices

@Suite("Digests of tokens") struct TokenDigestTests {
  @Test("A digest is the SHA-256 of the token's text.", arguments: ["", "t", "hst_0123456789"])
  func sha256(_ text: String) {
    #expect(TokenDigest(of: text).bytes == Array(SHA256.hash(data: Array(text.utf8))))
  }

  @Test("What is kept is read again; another length is none.")
  func kept() {
    let digest = TokenDigest(of: "a token")
    #expect(TokenDigest(digest.bytes) == digest)
    #expect(TokenDigest(Array(digest.bytes.dropLast())) == nil)
    #expect(TokenDigest(of: "another") != digest)
  }
}
