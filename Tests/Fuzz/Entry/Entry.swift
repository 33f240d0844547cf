import Foundation

/// What libFuzzer calls with every input; HAMLET_FUZZ_TARGET names the target.
///
/// A finding ends the process as a trap of the code itself does, so that libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  do throws(Finding) {
    try chosen.run(bytes)
  } catch {
    FileHandle.standardError.write(Data("FINDING \(chosen.name): \(error)\n".utf8))
    abort()
  }
  return 0
}

/// Writes the seeds of every target below HAMLET_FUZZ_SEEDS and ends, where that is asked for.
@_cdecl("LLVMFuzzerInitialize")
public func fuzzInitialize(
  _ count: UnsafeMutablePointer<CInt>?,
  _ arguments: UnsafeMutableRawPointer?
) -> CInt {
  guard let folder = ProcessInfo.processInfo.environment["HAMLET_FUZZ_SEEDS"] else { return 0 }
  for target in FuzzTarget.all {
    let place = URL(fileURLWithPath: folder).appendingPathComponent(target.name)
    do {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      for (number, seed) in target.seeds().enumerated() {
        try Data(seed).write(to: place.appendingPathComponent("seed-\(number)"))
      }
    } catch {
      FileHandle.standardError.write(Data("the seeds cannot be written to \(folder)\n".utf8))
      exit(1)
    }
    print(target.name)
  }
  exit(0)
}

private let chosen: FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["HAMLET_FUZZ_TARGET"] ?? ""
  guard let target = FuzzTarget.named(name) else {
    FileHandle.standardError.write(Data("HAMLET_FUZZ_TARGET names no target: \(name)\n".utf8))
    exit(1)
  }
  return target
}()
