import GRDB
import HamletDomain

extension ReadSnapshot {
  /// A row that was found and lies within a scope by the division in one of its columns.
  ///
  /// Throws `notFound` else, before anything of the row is decrypted: a record of another village
  /// takes as long as one that is not there.
  func placed(_ row: Row?, division column: Int, within scope: DivisionPrefix) throws -> Row {
    guard let row, scope.contains(try DivisionCode(row[column])) else { throw StoreError.notFound }
    return row
  }
}
