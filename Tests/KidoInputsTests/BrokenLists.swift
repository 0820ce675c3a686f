/// The table of broken and awkward parts lists.
enum BrokenLists {
  /// All that come out as they should.
  static let all = quantities + trees + headers + texts + encodings + otherFiles + workbooks

  /// What should become of lists that Kido reads otherwise today.
  static let open: [BrokenList] = [
    BrokenList("a header and nothing below", plain, code: "input.no-rows"),
    BrokenList(
      "totals in the first column",
      plain + "A,Motor,2\nB,Bolt,4\nTotal,,6\n",
      used: [2, 3],
      ["not parts 4"]
    ),
    BrokenList(
      "titles of sections in the first column",
      plain + "Servo motors,,\nA,Motor,2\n",
      used: [3],
      ["not parts 2"]
    ),
    BrokenList(
      "a row below a refused assembly",
      "Level,Part No,Name,Qty\n0,T,Pump,1\n1,A,Motor,2\n1,B,Rotor,x\n2,M,Magnet,8\n",
      used: [2, 3],
      ["4 parts.quantity-unreadable", "5 parts.parent-refused"]
    ),
    BrokenList(
      "parents of which one is misspelt",
      "Parent,Part No,Name,Qty\n,T,Pump,1\nT,A,Motor,2\nAA,M,Magnet,8\n",
      used: [2, 3, 4],
      ["4 parts.orphan"]
    ),
  ]

  private static let plain = "Part No,Name,Qty\n"

  /// Quantities and other cells.
  private static let quantities: [BrokenList] = [
    BrokenList("a good list", plain + "A,Motor,2\nB,Bolt,4\n", used: [2, 3]),
    BrokenList(
      "a negative quantity",
      plain + "A,Motor,2\nB,Bolt,-4\n",
      used: [2],
      ["3 parts.quantity-negative"]
    ),
    BrokenList(
      "a quantity in accounting brackets",
      plain + "A,Motor,2\nB,Bolt,(4)\n",
      used: [2],
      ["3 parts.quantity-negative"]
    ),
    BrokenList(
      "a missing quantity",
      plain + "A,Motor,2\nB,Bolt,\n",
      used: [2, 3],
      ["3 parts.quantity-missing"]
    ),
    BrokenList(
      "a dash as quantity",
      plain + "A,Motor,2\nB,Bolt,-\n",
      used: [2, 3],
      ["3 parts.quantity-missing"]
    ),
    BrokenList(
      "a text as quantity",
      plain + "A,Motor,2\nB,Bolt,several\n",
      used: [2],
      ["3 parts.quantity-unreadable"]
    ),
    BrokenList(
      "NaN as quantity",
      plain + "A,Motor,2\nB,Bolt,NaN\n",
      used: [2],
      ["3 parts.quantity-unreadable"]
    ),
    BrokenList(
      "infinity as quantity",
      plain + "A,Motor,2\nB,Bolt,inf\n",
      used: [2],
      ["3 parts.quantity-unreadable"]
    ),
    BrokenList(
      "a quantity of 1e400",
      plain + "A,Motor,2\nB,Bolt,1e400\n",
      used: [2],
      ["3 parts.quantity-unreadable"]
    ),
    BrokenList(
      "a quantity of ten billion",
      plain + "A,Motor,2\nB,Bolt,1e10\n",
      used: [2],
      ["3 parts.quantity-too-large"]
    ),
    BrokenList("a quantity of a billion", plain + "A,Motor,2\nB,Bolt,1e9\n", used: [2, 3]),
    BrokenList("a quantity of zero", plain + "A,Motor,2\nB,Bolt,0\n", used: [2, 3]),
    BrokenList(
      "a quantity that means two numbers",
      plain + "A,Motor,2\nB,Bolt,\"1,234\"\n",
      used: [2, 3],
      ["3 parts.quantity-ambiguous"]
    ),
    BrokenList("full-width digits", "品番,品名,数量\nA,モータ,２\nB,ボルト,１２\n", used: [2, 3]),
    BrokenList("a unit behind the quantity", "品番,品名,数量\nA,モータ,2個\nB,ボルト,4 本\n", used: [2, 3]),
    BrokenList(
      "適量 as quantity",
      "品番,品名,数量\nA,モータ,2\nB,グリス,適量\n",
      used: [2, 3],
      ["3 parts.quantity-missing"]
    ),
    BrokenList(
      "as required as quantity",
      plain + "A,Motor,2\nB,Grease,as required\nC,Glue,A/R\n",
      used: [2, 3, 4],
      ["3 parts.quantity-missing", "4 parts.quantity-missing"]
    ),
    BrokenList(
      "a fraction as quantity",
      plain + "A,Motor,2\nB,Wire,1/2\n",
      used: [2],
      ["3 parts.quantity-unreadable"]
    ),
    BrokenList(
      "the same as above, with nothing above",
      plain + "A,Motor,〃\nB,Bolt,4\n",
      used: [2, 3],
      ["2 parts.quantity-missing"]
    ),
    BrokenList("the same as above", plain + "A,Motor,2\nB,Bolt,〃\n", used: [2, 3]),
    BrokenList(
      "an unknown unit",
      "Part No,Name,Qty,Unit\nA,Motor,2,pc\nB,Bolt,4,furlong\n",
      used: [2, 3],
      ["3 parts.unit-unknown"]
    ),
    BrokenList(
      "a mass without unit",
      "Part No,Name,Qty,Weight\nA,Motor,2,650\nB,Bolt,4,12\n",
      used: [2, 3],
      ["no unit Weight"]
    ),
    BrokenList(
      "masses with units in their cells",
      "Part No,Name,Qty,Weight\nA,Motor,2,650 g\nB,Bolt,4,1 kg\n",
      used: [2, 3]
    ),
    BrokenList(
      "a mass that is a text, and one below zero",
      "Part No,Name,Qty,Weight (g)\nA,Motor,2,heavy\nB,Bolt,4,-3\n",
      used: [2, 3],
      ["2 parts.mass-unreadable", "3 parts.mass-unreadable"]
    ),
    BrokenList(
      "an unknown origin",
      "Part No,Name,Qty,Origin\nA,Motor,2,China\nB,Bolt,4,Atlantis\n",
      used: [2, 3],
      ["3 parts.origin-unknown"]
    ),
    BrokenList(
      "a row with neither number nor name",
      plain + "A,Motor,2\n,,4\n",
      used: [2],
      ["3 parts.nameless"]
    ),
    BrokenList(
      "nothing but refused rows",
      plain + "A,Motor,x\nB,Bolt,y\n",
      code: "input.no-rows"
    ),
  ]

  /// Levels and parents.
  private static let trees: [BrokenList] = [
    BrokenList(
      "a cycle of two parents",
      "Parent,Part No,Name,Qty\nT,A,Motor,1\nC,B,Rotor,1\nB,C,Shaft,1\n",
      used: [2],
      ["3 parts.cycle", "4 parts.cycle"]
    ),
    BrokenList(
      "a part that is its own parent",
      "Parent,Part No,Name,Qty\nT,A,Motor,1\nB,B,Rotor,1\n",
      used: [2],
      ["3 parts.cycle"]
    ),
    BrokenList(
      "a parent that has no row",
      "Parent,Part No,Name,Qty\nT,A,Motor,1\nA,B,Rotor,1\n",
      used: [2, 3]
    ),
    BrokenList(
      "a level that skips a step",
      "Level,Part No,Name,Qty\n0,A,Motor,1\n2,B,Magnet,8\n",
      used: [2, 3],
      ["3 parts.level-skips"]
    ),
    BrokenList(
      "a level that is a text",
      "Level,Part No,Name,Qty\n0,A,Motor,1\n1,B,Rotor,1\nlow,C,Magnet,8\n",
      used: [2, 3],
      ["4 parts.level-unreadable"]
    ),
    BrokenList(
      "a level that is missing",
      "Level,Part No,Name,Qty\n0,A,Motor,1\n,B,Rotor,1\n1,C,Magnet,8\n",
      used: [2, 3, 4]
    ),
    BrokenList(
      "levels with dots before",
      "Level,Part No,Name,Qty\n0,A,Motor,1\n.1,B,Rotor,1\n..2,C,Magnet,8\n",
      used: [2, 3, 4]
    ),
    BrokenList(
      "outline numbers up to 1.10",
      "No,Part No,Name,Qty\n1,A,Motor,1\n"
        + (1...10).map { "1.\($0),B\($0),Part \($0),2\n" }.joined(),
      used: Array(2...12)
    ),
    BrokenList(
      "a hundred levels",
      "Level,Part No,Name,Qty\n" + (0..<100).map { "\($0),P\($0),Part \($0),1\n" }.joined(),
      used: Array(2...65),
      (66...101).map { "\($0) parts.too-deep" }
    ),
    BrokenList(
      "quantities that multiply beyond a trillion",
      "Level,Part No,Name,Qty\n0,A,Motor,1e9\n1,B,Rotor,1000\n2,C,Magnet,2\n2,D,Shaft,1\n",
      used: [2, 3, 5],
      ["4 parts.quantity-too-large"]
    ),
    BrokenList(
      "a part number twice",
      plain + "A,Motor,2\nA,Motor,4\n",
      used: [2, 3]
    ),
    BrokenList(
      "a thousand alternates",
      "Part No,Name,Qty,Alternate\nA,Motor,2,\n"
        + (0..<1_000).map { "A\($0),Motor,2,alt\n" }.joined(),
      used: Array(2...1_002)
    ),
  ]

  /// Titles, headers and totals.
  private static let headers: [BrokenList] = [
    BrokenList("an empty file", "", code: "table.empty"),
    BrokenList("nothing but a mark", bytes: [0xEF, 0xBB, 0xBF], code: "table.empty"),
    BrokenList("nothing but line ends", "\n\n\n", code: "table.empty"),
    BrokenList("nothing but blanks", "\n \n", code: "input.no-header"),
    BrokenList(
      "no header",
      "A-100,Servo motor,2\nA-200,Rotor magnet,8\nA-300,Housing,2\n",
      used: [1, 2, 3],
      ["header guessed"]
    ),
    BrokenList("nothing but numbers", "1,2,3\n4,5,6\n7,8,9\n", code: "input.no-header"),
    BrokenList(
      "columns of another table",
      "Invoice,Customer,Postcode\n" + (1...9).map { "\($0),8\($0),1011\($0)\n" }.joined(),
      code: "input.no-header"
    ),
    BrokenList(
      "title rows above the header",
      "Parts list of the pump\nRevision B\n\n" + plain + "A,Motor,2\n",
      used: [5]
    ),
    BrokenList(
      "totals at the end",
      plain + "A,Motor,2\nB,Bolt,4\n,Total,6\n",
      used: [2, 3],
      ["not parts 4"]
    ),
    BrokenList(
      "a sum without number in Japanese",
      "品番,品名,数量\nA,モータ,2\n,合計,2\n",
      used: [2],
      ["not parts 3"]
    ),
    BrokenList(
      "titles of sections between the rows",
      plain + ",Mechanics,\nA,Motor,2\n,Electronics,\nB,Board,1\n",
      used: [3, 5],
      ["not parts 2 4"]
    ),
    BrokenList(
      "a header on two lines",
      ",,Quantity,\nPart No,Name,per unit,Supplier\nA,Motor,2,Alpha\n",
      used: [3]
    ),
    BrokenList(
      "units below the header",
      "Part No,Name,Qty,Weight\n,,pcs,kg\nA,Motor,2,0.5\n",
      used: [3]
    ),
    BrokenList(
      "the header twice",
      plain + "A,Motor,2\n" + plain + "B,Bolt,4\n",
      used: [2, 4],
      ["3 parts.quantity-unreadable"]
    ),
    BrokenList(
      "two columns of one title",
      "Part No,Name,Qty,Qty\nA,Motor,2,3\nB,Bolt,4,5\n",
      used: [2, 3],
      ["unused Qty"]
    ),
    BrokenList(
      "a column without known title",
      "Part No,Name,Qty,Zodiac\nA,Motor,2,Leo\n",
      used: [2],
      ["unused Zodiac"]
    ),
  ]

  /// Delimiters, quotes and line ends.
  private static let texts: [BrokenList] = [
    BrokenList(
      "semicolons and decimal commas",
      "Part No;Name;Qty\nA;Motor;2,5\nB;Wire;0,75\n",
      used: [2, 3]
    ),
    BrokenList("tabs", "Part No\tName\tQty\nA\tMotor\t2\nB\tBolt, M5\t4\n", used: [2, 3]),
    BrokenList("pipes", "Part No|Name|Qty\nA|Motor|2\nB|Bolt|4\n", used: [2, 3]),
    BrokenList(
      "a line that names the separator",
      "sep=;\nPart No;Name;Qty\nA;Motor;2\n",
      used: [3]
    ),
    BrokenList(
      "line ends of old computers",
      "Part No,Name,Qty\rA,Motor,2\rB,Bolt,4\r",
      used: [2, 3]
    ),
    BrokenList("no line end at the end", plain + "A,Motor,2", used: [2]),
    BrokenList(
      "a stray quote",
      plain + "A,Disc 5\" drive,2\nB,Bolt,4\n",
      used: [2, 3],
      ["table.notice.stray-quote"]
    ),
    BrokenList(
      "a quote that never closes",
      plain + "A,\"Motor,2\nB,Bolt,4\nC,Nut,4\n",
      used: [2, 3, 4],
      ["table.notice.unclosed-quote"]
    ),
    BrokenList(
      "a line end inside quotes",
      plain + "A,\"Motor\nwith brake\",2\nB,Bolt,4\n",
      used: [2, 4]
    ),
    BrokenList(
      "rows of unequal length",
      plain + "A,Motor,2,more,cells\nB,Bolt,4\nC,Nut,1\n",
      used: [2, 3, 4],
      ["table.notice.ragged-rows"]
    ),
    BrokenList("text from right to left", plain + "A,محرك سيرفو,2\nB,מנוע,4\n", used: [2, 3]),
    BrokenList("emoji of several parts", plain + "A,🧲👩‍🔧 magnet,2\nB,🇯🇵 motor,4\n", used: [2, 3]),
    BrokenList(
      "marks of direction and width",
      plain + "A,\u{202E}rotoM\u{200B},2\nB,Bolt,\u{200E}4\n",
      used: [2, 3]
    ),
    BrokenList(
      "a cell of a megabyte",
      plain + "A," + String(repeating: "m", count: 1 << 20) + ",2\n",
      used: [2]
    ),
    BrokenList(
      "a cell of a megabyte and a byte",
      plain + "A," + String(repeating: "m", count: (1 << 20) + 1) + ",2\n",
      code: "table.limit.cell-bytes"
    ),
    BrokenList(
      "a header of 100,000 columns",
      (0..<100_000).map { "C\($0)" }.joined(separator: ",") + "\n1\n",
      code: "table.limit.columns"
    ),
    BrokenList(
      "a row of 100,001 columns",
      plain + "A,Motor,2\nB,Bolt,4" + String(repeating: ",", count: 99_998) + "x\n",
      code: "table.limit.columns"
    ),
  ]
}
