// Made by Protos/generate from the contract; not edited by hand.

/// Ethnicity by the codes of GB/T 3304.
package enum Ethnicity: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case han = 1
  case mongol = 2
  case hui = 3
  case zang = 4
  case uygur = 5
  case miao = 6
  case yi = 7
  case zhuang = 8
  case buyei = 9
  case chosen = 10
  case man = 11
  case dong = 12
  case yao = 13
  case bai = 14
  case tujia = 15
  case hani = 16
  case kazak = 17
  case dai = 18
  case li = 19
  case lisu = 20
  case va = 21
  case she = 22
  case gaoshan = 23
  case lahu = 24
  case sui = 25
  case dongxiang = 26
  case naxi = 27
  case jingpo = 28
  case kirgiz = 29
  case tu = 30
  case daur = 31
  case mulao = 32
  case qiang = 33
  case blang = 34
  case salar = 35
  case maonan = 36
  case gelao = 37
  case xibe = 38
  case achang = 39
  case pumi = 40
  case tajik = 41
  case nu = 42
  case uzbek = 43
  case russ = 44
  case ewenki = 45
  case deang = 46
  case bonan = 47
  case yugur = 48
  case gin = 49
  case tatar = 50
  case derung = 51
  case oroqen = 52
  case hezhen = 53
  case monba = 54
  case lhoba = 55
  case jino = 56
  case other = 97
  case naturalised = 98
}

/// Education by the first digit groups of GB/T 4658.
package enum Education: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case postgraduate = 10
  case undergraduate = 20
  case college = 30
  case vocational = 40
  case seniorSecondary = 60
  case juniorSecondary = 70
  case primary = 80
  case other = 90
}

/// Occupation by the main groups of GB/T 6565.
package enum Occupation: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case administration = 1
  case professional = 2
  case clerical = 3
  case services = 4
  case farming = 5
  case manufacturing = 6
  case armedForces = 7
  case other = 8
}

/// Marital status by GB/T 2261.2.
package enum MaritalStatus: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case unmarried = 10
  case married = 20
  case firstMarriage = 21
  case remarried = 22
  case restored = 23
  case widowed = 30
  case divorced = 40
  case other = 90
}

/// Why a child under 14 has no guardian on the register.
package enum NoGuardianReason: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// The guardian lives elsewhere, as of a child left with grandparents.
  case notRegisteredHere = 1
  /// The village or an institution looks after the child.
  case inCare = 2
  /// Still to be found out; the record stays incomplete.
  case notKnownYet = 3
}

/// What is asked of a person for the register, besides her name.
package enum RegisterFact: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case sex = 1
  /// To the day.
  case birth = 2
  case documents = 3
  /// Her own or, of a child, a guardian's record.
  case phones = 4
  case address = 5
  case household = 6
  /// Of a child under 14.
  case guardians = 7
  case ethnicity = 8
  /// From 16 on, as the next two.
  case education = 9
  case occupation = 10
  case maritalStatus = 11
  /// Confirmed with the person within 12 months.
  case confirmation = 12
}
