extension Store {
  /// Returns when the log was copied to the database and emptied, so that what was erased stands in
  /// no file of the folder; a reader that holds on puts it off to the next checkpoint.
  package func truncateLog() async {
    await withUnsafeContinuation { waiter in
      writer.queue.requestTruncation { waiter.resume() }
    }
  }
}
