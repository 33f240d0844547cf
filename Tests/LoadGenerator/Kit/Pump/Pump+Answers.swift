internal import HamletMessages

/// What comes in.
extension Pump {
  /// Reads once, takes every whole frame, and sends what follows from them.
  func serve(_ index: Int, _ now: UInt64) {
    let line = lines[index]
    results.bytesReceived += line.receive()
    // Other connections were served since the poll: an answer's time is that of its own reading.
    let read = LoadTime.now()
    do throws(FrameFault) {
      while let frame = try RawFrame.next(in: line.input.bytes) {
        take(frame, index, read)
        line.input.take(frame.count)
      }
    } catch {
      line.end = line.end ?? "PROTOCOL: \(error)"
    }
    if line.end != nil { lose(index) } else { turn(index, read) }
  }

  @inline(__always)
  private func take(_ frame: RawFrame, _ index: Int, _ now: UInt64) {
    switch frame.kind {
    case .end:
      guard let call = lines[index].open.take(frame.call) else { return }
      conclude(call, frame, index, now)
    case .ping:
      guard frame.flags & RawFrame.ack == 0 else { return }
      FrameBytes.pong(frame.payload).withUnsafeBytes { lines[index].output.append($0) }
    case .goaway: lines[index].isLeaving = true
    // The calls are unary: credit is for streams, and the HELLO was read.
    case .hello, .credit, .message: break
    }
  }

  @inline(__always)
  private func conclude(_ call: OpenCalls.Call, _ frame: RawFrame, _ index: Int, _ now: UInt64) {
    var refusal = Refusal?.none
    var isRight = false
    if !frame.head.isEmpty { refusal = refusals.read(frame.head) }
    if refusal == nil {
      isRight = frame.flags & RawFrame.none == 0 && calls.isRight(frame.payload, to: call.tag)
    }
    if isRight, window.counts(now) { results.answered += 1 }
    // An open loop's calls count by when they were due, a closed one's by when they were answered.
    if window.counts(schedule == nil ? now : call.due) {
      if isRight {
        results.add(now > call.due ? now - call.due : 0)
      } else {
        results.fail(
          refusal?.text ?? "WRONG_ANSWER",
          retryAfterMilliseconds: refusal?.retryAfterMilliseconds ?? 0
        )
      }
    }
    if schedule == nil { again(index, now, after: refusal?.retryAfterMilliseconds ?? 0) }
  }

  /// A closed loop's caller makes the next call.
  @inline(__always)
  private func again(_ index: Int, _ now: UInt64, after milliseconds: UInt32) {
    guard now < window.end else { return }
    if milliseconds == 0 {
      lines[index].waiting.append(now)
    } else {
      resting.append((index, now + UInt64(milliseconds) * 1_000_000))
    }
  }

  /// A connection is over, and what was open on it.
  private func lose(_ index: Int) {
    let line = lines[index]
    let lost = line.open.count + (schedule == nil ? 0 : line.waiting.count)
    for _ in 0..<lost { results.fail(line.end ?? "LOST") }
    line.open.clear()
    while line.waiting.popFirst() != nil {}
  }

  /// Counts what nobody answered.
  func giveUp(_ now: UInt64) {
    for line in lines {
      let left = line.open.count + (schedule == nil ? 0 : line.waiting.count)
      for _ in 0..<left { results.fail("UNANSWERED when the run was over") }
    }
  }
}
