import HamletDomain
import Testing

@Suite("Names by reading and by variant")
struct NameKeysTests {
  @Test(
    "A surname is read as surnames are, a given name in every way.",
    arguments: [
      ("王芳", ["wangfang"]), ("单小燕", ["shanxiaoyan"]), ("曾志伟", ["zengzhiwei"]),
      ("仇英", ["qiuying"]), ("查良镛", ["zhaliangyong"]), ("解晓东", ["xiexiaodong"]),
      ("区美玲", ["oumeiling"]), ("任静", ["renjing"]), ("华国锋", ["huaguofeng"]),
      ("尉迟恭", ["yuchigong"]), ("万俟卨", ["moqixie"]), ("朴树", ["piaoshu"]),
      ("盖叫天", ["gejiaotian", "gaijiaotian"]), ("员半千", ["yunbanqian"]),
      ("翟天临", ["zhaitianlin", "ditianlin"]), ("乐嘉", ["yuejia", "lejia"]),
      ("纪晓岚", ["jixiaolan"]), ("宁浩", ["ninghao"]), ("折可适", ["shekeshi"]),
      ("欧阳小燕", ["ouyangxiaoyan"]), ("吕芳", ["lvfang"]), ("呂芳", ["lvfang"]),
      ("Anna Li", ["annali"]),
    ]
  )
  func readings(name: String, expected: [String]) {
    let readings = NameKeys(name).readings
    #expect(Set(expected).isSubset(of: readings), "\(readings)")
    let surname = NameKeys(name).surnameReadings
    #expect(readings.allSatisfy { reading in surname.contains(where: reading.hasPrefix) })
  }

  @Test("The wrong reading of a surname is none of its readings.")
  func surnameAlone() {
    for (name, wrong) in [("单小燕", "dan"), ("曾志伟", "ceng"), ("仇英", "chou"), ("任静", "renn")] {
      #expect(!NameKeys(name).readings.contains { $0.hasPrefix(wrong) }, "\(name)")
    }
    #expect(NameKeys("小单").readings.contains("xiaodan"))
    #expect(NameKeys("小单").readings.contains("xiaoshan"))
  }

  @Test("Initials and the given name's reading are keys of their own.")
  func parts() {
    let keys = NameKeys("欧阳小燕")
    #expect(keys.surname == "欧阳" && keys.surnameCount == 2)
    #expect(keys.initials == ["oyxy"] && keys.givenReadings == ["xiaoyan"])
    #expect(NameKeys("单雪").initials == ["sx"])
    #expect(NameKeys("阿依古丽·买买提").surnameCount == 0)
    #expect(NameKeys("阿依古丽·买买提").folded == "阿依古丽买买提")
    #expect(NameKeys("王").readings == ["wang"] && NameKeys("王").surnameCount == 0)
  }

  @Test("Variants of a character are one; characters used side by side in names are two.")
  func variants() {
    for (one, other) in [("吕", "呂"), ("户", "戶"), ("户", "戸"), ("黄", "黃"), ("峰", "峯"), ("华", "華")] {
      #expect(NameKeys(one).folded == NameKeys(other).folded, "\(one) \(other)")
    }
    for (one, other) in [("坤", "堃"), ("伟", "玮"), ("后", "候"), ("芳", "方")] {
      #expect(NameKeys(one).folded != NameKeys(other).folded, "\(one) \(other)")
    }
  }

  @Test("Names sound alike character by character, not as one row of letters.")
  func soundsLike() {
    #expect(NameKeys("张伟").soundsLike(NameKeys("张玮")))
    #expect(NameKeys("张伟").soundsLike(NameKeys("章伟")))
    #expect(!NameKeys("张伟").soundsLike(NameKeys("张丽")))
    #expect(!NameKeys("王西安").soundsLike(NameKeys("王先")))
  }

  @Test("Many readings are cut to a few.")
  func cut() {
    #expect(NameKeys(String(repeating: "单", count: 50)).readings.count <= 16)
    #expect(NameKeys(String(repeating: "单", count: 50)).initials.count <= 16)
  }

  @Test("What is typed in letters is a reading; anything else is a part of a name.")
  func query() {
    #expect(PinyinQuery("Wang Fang")?.letters == "wangfang")
    #expect(PinyinQuery("lü")?.letters == "lv" && PinyinQuery("xi'an")?.letters == "xian")
    #expect(PinyinQuery("王f") == nil && PinyinQuery("") == nil && PinyinQuery("wang1") == nil)
  }
}
