import KidoTables
import KidoUnits

/// Reads a table of prices of the user's own: a date, a product, a price and its unit a row.
///
/// Prices of subscription services may be kept here for one's own use: the edition is marked as not
/// to be passed on, and exports leave it out.
package enum PriceTableImporter {
  /// Titles of the columns, in three languages.
  static let titles: [String: [String]] = [
    "date": ["date", "month", "period", "日付", "年月", "月", "時点", "日期", "月份", "时间"],
    "product": [
      "product", "element", "item", "commodity", "品目", "元素", "製品", "品名", "产品", "品种", "商品",
    ],
    "price": ["price", "value", "価格", "単価", "价格", "均价", "单价"],
    "unit": ["unit", "単位", "单位"],
    "basis": ["basis", "form", "形態", "形态", "规格"],
    "market": ["market", "place", "市場", "市场", "地点"],
    "note": ["note", "remark", "備考", "备注"],
  ]

  /// Units of prices, by the spellings that tables use.
  private static let units: [String: String] = [
    "usd/kg": "USD/kg", "us$/kg": "USD/kg", "$/kg": "USD/kg", "usd/t": "USD/t", "$/t": "USD/t",
    "usd/mt": "USD/t", "$/mt": "USD/t", "usd/lb": "USD/lb", "$/lb": "USD/lb",
    "cny/kg": "CNY/kg", "rmb/kg": "CNY/kg", "元/千克": "CNY/kg", "元/公斤": "CNY/kg",
    "元/kg": "CNY/kg", "cny/t": "CNY/t", "rmb/t": "CNY/t", "元/吨": "CNY/t", "元/t": "CNY/t",
    "eur/kg": "EUR/kg", "€/kg": "EUR/kg", "jpy/kg": "JPY/kg", "円/kg": "JPY/kg", "¥/kg": "JPY/kg",
    "eur/t": "EUR/t", "€/t": "EUR/t", "jpy/t": "JPY/t", "円/t": "JPY/t",
  ]

  private static let bases = ["oxide", "metal", "alloy", "magnet", "carbonate", "gross", "REO"]

  /// Reads a table.
  ///
  /// - Throws: ``ImportError`` when nothing of it can be used.
  package static func read(
    _ bytes: [UInt8],
    source: ImportSource,
    book: PriceBook = .empty
  ) throws(ImportError) -> ImportedFile {
    let document: TableDocument
    do throws(TableError) {
      document = try TableReader.read(bytes, named: source.fileName)
    } catch {
      throw .table(error)
    }
    guard let table = document.tables.first(where: { !$0.rows.isEmpty }),
      let match = HeaderFinder(synonyms: titles).find(in: table),
      ["date", "product", "price"].allSatisfy({ match.column(for: $0) != nil })
    else {
      throw .layout(
        file: source.fileName,
        kind: .prices,
        found: document.tables.first?.rows.first?.cells.map(\.text) ?? [],
        expected: ["date, product, price, unit, basis, market, note"]
      )
    }
    let currencies = Set(match.columns.compactMap { units[folded($0.unit)] })
    guard currencies.count < 2 else {
      throw .currencies(file: source.fileName, units: currencies.sorted())
    }
    let edition = edition(source, digest: ContentDigest.hex(bytes))
    let body = Array(table.rows.dropFirst(match.firstDataRow))
    let reader = RowReader(source: source, match: match, table: table, body: body, book: book)
    var writer = FactRowWriter(file: source.fileName, edition: edition.key)
    for row in body {
      writer.tally.readRow()
      reader.add(row, to: &writer)
    }
    guard writer.tally.used > 0 else {
      throw .noRows(file: source.fileName, kind: .prices, tally: writer.tally)
    }
    return ImportedFile(
      edition: edition,
      part: source.editionKey.isEmpty ? "prices" : source.namePart,
      observations: writer.bytes,
      trade: [],
      tally: writer.tally
    )
  }

  /// A unit as the table of spellings has it: "USD / kg" as "usd/kg".
  private static func folded(_ unit: String) -> String {
    unit.lowercased().filter { $0 != " " }
  }

  private static func edition(_ source: ImportSource, digest: String) -> EditionRecord {
    let publisher = source.publisher.isEmpty ? "own table" : source.publisher
    return EditionRecord(
      key: source.editionKey.isEmpty ? "prices-\(digest.prefix(10))" : source.editionKey,
      title: "Prices: \(source.fileName)",
      publisher: publisher,
      published: source.published.isEmpty ? source.today.description : source.published,
      retrieved: source.today,
      licence: "own use",
      redistribution: .no
    )
  }

  /// Reads the rows of one table.
  private struct RowReader {
    let source: ImportSource
    let match: HeaderMatch
    let table: Table
    let mark: DecimalMark
    let book: PriceBook

    init(
      source: ImportSource,
      match: HeaderMatch,
      table: Table,
      body: [TableRow],
      book: PriceBook
    ) {
      self.book = book
      self.source = source
      self.match = match
      self.table = table
      let column = match.column(for: "price")?.index ?? 0
      mark = NumberParsing.inferMark(of: body.map { $0[column] }).mark
    }

    private func text(_ row: TableRow, _ meaning: String) -> String {
      guard let column = match.column(for: meaning) else { return "" }
      return PublishedFigure.trimmed(row[column.index].text)
    }

    func add(_ row: TableRow, to writer: inout FactRowWriter) {
      func issue(_ meaning: String, _ problem: CellProblem) -> CellIssue {
        let column = match.column(for: meaning)
        return CellIssue(
          file: source.fileName,
          sheet: table.name,
          row: row.number,
          column: column?.index,
          title: column?.title ?? meaning,
          raw: text(row, meaning),
          problem: problem,
          about: [text(row, "product"), text(row, "date")].filter { !$0.isEmpty }
            .joined(separator: ", ")
        )
      }
      guard let period = PriceDate.read(text(row, "date")) else {
        let isBlank = text(row, "product").isEmpty || text(row, "price").isEmpty
        if isBlank {
          writer.tally.pass(.decoration)
        } else {
          writer.tally.refuse(issue("date", .other(code: "import.date", parameters: [])))
        }
        return
      }
      guard Period(period).map(source.hasBegun) ?? false else {
        writer.tally.refuse(issue("date", source.future))
        return
      }
      let name = text(row, "product")
      guard let product = PriceProduct(name, book: book) else {
        let unknown = CellProblem.other(
          code: "import.product",
          parameters: book.nearest(to: name)
        )
        writer.tally.refuse(issue("product", name.isEmpty ? .missing : unknown))
        return
      }
      let unitText = text(row, "unit").isEmpty ? headerUnit : text(row, "unit")
      guard let unit = PriceTableImporter.units[PriceTableImporter.folded(unitText)] else {
        writer.tally.refuse(
          issue("unit", .unknownValue(known: ["USD/kg", "USD/t", "CNY/t", "EUR/kg", "JPY/kg"]))
        )
        return
      }
      guard let priceColumn = match.column(for: "price") else { return }
      let value: Double
      switch NumberParsing.read(row[priceColumn.index], mark: mark) {
      case .number(let read, _): value = read
      case .absent:
        writer.tally.pass(.empty)
        return
      case .wrongMark(_, let found, _):
        writer.tally.refuse(issue("price", .wrongDecimalMark(found: found)))
        return
      case .ambiguous(let point, let comma, _):
        writer.tally.refuse(issue("price", .ambiguousNumber(asPoint: point, asComma: comma)))
        return
      case .text:
        writer.tally.refuse(issue("price", .notANumber))
        return
      }
      guard value > 0, value < 1e12 else {
        writer.tally.refuse(issue("price", .outOfRange(0...1e12)))
        return
      }
      let stated = PriceTableImporter.bases.first {
        $0.lowercased() == text(row, "basis").lowercased()
      }
      let basis = stated ?? product.basis
      let named = Slug.make(text(row, "market").isEmpty ? source.market : text(row, "market"))
      let market = named.isEmpty ? "own" : named
      if let known = book.doubt(
        value,
        subject: product.subject,
        basis: basis,
        market: market,
        unit: unit
      ) {
        let figures = [
          FigureNotation.number(value), unit, known.central.map(FigureNotation.number) ?? "",
          known.unit, known.period.description, known.market, known.edition.key,
        ]
        writer.tally.refuse(issue("price", .other(code: "import.jump", parameters: figures)))
        return
      }
      let outcomes = writer.write(
        [
          FactRowWriter.Row(
            quantity: .price,
            stage: nil,
            subject: product.subject,
            place: nil,
            period: period,
            market: market,
            figure: .measured(value),
            unit: unit,
            basis: basis,
            locator: "\(source.fileName), row \(row.number)",
            note: text(row, "note")
          )
        ],
        fromRow: row.number
      )
      writer.tallyRow(outcomes) { _ in issue("price", .missing) }
    }

    /// The unit in the title of the price column: "Price (USD/kg)".
    private var headerUnit: String { match.column(for: "price")?.unit ?? "" }
  }
}
