/// Names as common as in life: surnames by their known shares, given names of one or two characters.
enum SyntheticNames {
  /// Surname and its share in ten thousand, after the national counts published in 2020.
  private static let surnames: [(String, Int)] = [
    ("王", 721), ("李", 718), ("张", 677), ("刘", 539), ("陈", 453), ("杨", 308), ("黄", 223),
    ("赵", 214), ("吴", 205), ("周", 200), ("徐", 171), ("孙", 154), ("马", 134), ("朱", 126),
    ("胡", 117), ("郭", 116), ("何", 112), ("林", 108), ("高", 102), ("罗", 101), ("郑", 96),
    ("梁", 88), ("谢", 80), ("宋", 77), ("唐", 75), ("许", 72), ("韩", 70), ("邓", 68), ("冯", 64),
    ("曹", 61), ("彭", 60), ("曾", 58), ("肖", 57), ("田", 55), ("董", 53), ("潘", 50), ("袁", 50),
    ("蔡", 48), ("蒋", 47), ("余", 46), ("于", 45), ("杜", 44), ("叶", 43), ("程", 42), ("魏", 41),
    ("苏", 40), ("吕", 39), ("丁", 38), ("任", 37), ("卢", 36), ("欧阳", 7), ("单", 3), ("仇", 2),
  ]
  private static let shareOfAll = surnames.reduce(0) { $0 + $1.1 }
  private static let womenCharacters = Array("芳娜敏静丽艳娟霞秀玲桂英红梅兰燕雪婷莹倩颖琳欣怡萍")
  private static let menCharacters = Array("伟强磊军勇涛明超杰鹏建国志文华海斌刚平辉亮宇浩俊峰")

  static func surname(_ random: inout SeededGenerator) -> String {
    var left = Int.random(in: 0..<shareOfAll, using: &random)
    for (name, share) in surnames {
      left -= share
      if left < 0 { return name }
    }
    return "王"
  }

  static func given(female: Bool, _ random: inout SeededGenerator) -> String {
    let characters = female ? womenCharacters : menCharacters
    let count = Int.random(in: 0..<10, using: &random) < 3 ? 1 : 2
    return String(
      (0..<count).map { _ in characters[Int.random(in: 0..<characters.count, using: &random)] }
    )
  }
}
