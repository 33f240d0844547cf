/// How `hamlet batch` is to work.
package struct BatchOptions: Sendable {
  /// The method that every line is a request of.
  package var command: Command
  /// How many calls are in flight at most.
  package var window = 16
  /// Whether results come in the order of the input.
  package var isOrdered = true
  /// The field or column whose value is the key.
  package var keyField: String?
  /// The batch's name, from which keys are made; nil: one is made up.
  package var name: String?
  /// The results of an earlier run, whose good lines are passed over.
  package var resumeFile: String?
  /// Whether the first line that fails is the last one that is begun.
  package var stopsOnError = false
  /// Whether the input is CSV.
  package var isCSV = false
  /// The input; nil: standard input.
  package var inputFile: String?
  /// Whether the input is GB18030; nil: found out.
  package var isGB18030: Bool?
  /// Columns or members that are passed over.
  package var ignored: Set<String> = []
  /// `ndjson` or `csv`.
  package var output = OutputFormat.ndjson
  /// How results are encoded.
  package var encoding = FileEncoding.utf8
  /// Whether names in answers are ProtoJSON's own.
  package var usesCamelNames = false
  /// Whether moderately dangerous calls are confirmed.
  package var saysYes = false
  /// Whether lines are only checked.
  package var isDryRun = false
  /// How long each call may take, in milliseconds; nil: the server's usual time.
  package var timeoutMilliseconds: UInt32?
  /// How long a line is tried for without a link, in milliseconds.
  package var patience = BatchLimits.patience
  /// Whether what is said on standard error is JSON.
  package var writesJSON = false

  init(command: Command) {
    self.command = command
  }
}
