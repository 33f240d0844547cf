/// A call's number on its connection, above 0.
package typealias CallNumber = UInt32
