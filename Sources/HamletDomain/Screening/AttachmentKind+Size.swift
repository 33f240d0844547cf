extension AttachmentKind {
  /// The largest file of this kind, in bytes: a phone's photo, a scanned dossier, a series of scans.
  package var largestSize: Int {
    switch self {
    case .photo: 5 << 20
    case .document: 10 << 20
    case .imaging: 20 << 20
    case .unspecified: 0
    }
  }
}
