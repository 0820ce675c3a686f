struct XlsxReader {
  let file: String
  let limits: TableLimits
  func read(_ bytes: [UInt8]) throws(TableError) -> TableDocument { throw .noSheets }
}
