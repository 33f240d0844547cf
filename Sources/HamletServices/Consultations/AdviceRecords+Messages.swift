internal import HamletDomain
internal import HamletMessages
internal import HamletStore

extension AdviceHead {
  /// Its place in the order of time.
  var place: ListPlace { ListPlace(order: receivedAt, id: id) }
}

extension AntenatalAdviceRecord {
  /// The advice as it is shown.
  var message: AntenatalAdvice {
    AntenatalAdvice(
      id: head.id,
      version: head.version,
      consultationId: head.consultationID,
      advisedOn: advisedOn.description,
      lmp: dates.lastPeriod?.description ?? "",
      edd: dates.expected?.description ?? "",
      gestationalAgeDays: UInt32(clamping: dates.gestationalAgeDays),
      weightG: UInt32(clamping: weightGrams),
      hbGL: UInt32(clamping: haemoglobinGramsPerLitre),
      bpSystolicMmhg: UInt32(clamping: systolic),
      bpDiastolicMmhg: UInt32(clamping: diastolic),
      tempMillideg: UInt32(clamping: temperatureMilliDegrees),
      dangerSigns: signs,
      advice: advice,
      nextContactOn: nextContact?.description ?? "",
      authorName: head.author.name,
      receivedAtUnixMs: head.receivedAt
    )
  }
}

extension ChildAdviceRecord {
  /// The advice as it is shown.
  var message: ChildAdvice {
    ChildAdvice(
      id: head.id,
      version: head.version,
      consultationId: head.consultationID,
      advisedOn: advisedOn.description,
      ageDays: UInt32(clamping: ageDays),
      weightG: UInt32(clamping: weightGrams),
      lengthMm: UInt32(clamping: lengthMillimetres),
      headMm: UInt32(clamping: headMillimetres),
      tempMillideg: UInt32(clamping: temperatureMilliDegrees),
      feeding: feeding,
      development: development,
      dangerSigns: signs,
      advice: advice,
      nextContactOn: nextContact?.description ?? "",
      authorName: head.author.name,
      receivedAtUnixMs: head.receivedAt
    )
  }
}
