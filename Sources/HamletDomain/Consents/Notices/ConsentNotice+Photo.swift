extension ConsentNotice {
  /// On photos in a report.
  static let photo2026 = ConsentNotice(
    .photo,
    "2026-1",
    chinese: NoticeText(
      title: "照片告知书",
      whatFor: "为诊断需要拍摄孩子患处的照片，附在报告上供审核医生查看。",
      whatIsKept: "与诊断有关部位的照片，尽量不拍脸；照片加密保存。",
      howLong: "与所附报告相同；撤回后立即不能再看。",
      whoSees: "报告的填报人和审核人。照片不用于宣传、教学或辨认身份。",
      without: "报告不附照片，照样受理和审核。",
      script: "为了让医生看清楚，我们想拍一张照片附在报告上，不拍脸，不外传。"
    ),
    english: NoticeText(
      title: "Notice on photos",
      whatFor: """
        To take a photo of what a diagnosis is about and add it to the report for the \
        reviewing doctors.
        """,
      whatIsKept: "A photo of the part concerned, without the face where possible; encrypted.",
      howLong: "As long as the report it belongs to; after a withdrawal nobody can open it.",
      whoSees: """
        Who writes and who reviews the report. Photos are not used to advertise, to teach \
        or to recognise faces.
        """,
      without: "The report is taken and reviewed without a photo.",
      script: """
        We would like to add a photo to the report so that the doctors can see it well: \
        without the face, and for nobody else.
        """
    )
  )
}
