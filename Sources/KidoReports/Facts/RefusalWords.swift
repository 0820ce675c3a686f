import KidoUnits

/// Sentences for refused rows of imported files, by the code of the refusal.
enum RefusalWords {
  static func imported(_ code: String, _ raw: String, _ parameters: [String]) -> Localized {
    switch code {
    case "import.place":
      Localized(
        en: "\"\(raw)\" is no country or area that is known. Correct the name or code.",
        ja: "「\(raw)」という国・地域は登録されていません。名称またはコードを直してください。",
        zh: "无法识别国家或地区“\(raw)”，请更正名称或代码。"
      )
    case "import.place-group":
      Localized(
        en: "\"\(raw)\" names several countries for one figure, which cannot be split.",
        ja: "「\(raw)」は 1 つの数値に複数の国が書かれており、分けられません。",
        zh: "“\(raw)”一个数值对应多个国家，无法拆分。"
      )
    case "import.figure":
      Localized(
        en: "\"\(raw)\" is no figure and no sign of the publisher. Check it against the original.",
        ja: "「\(raw)」は数値でも発行元の記号でもありません。原典と照合してください。",
        zh: "“\(raw)”既不是数值也不是发布方的符号，请与原件核对。"
      )
    case "import.year":
      Localized(
        en: "\"\(raw)\" is not a year. Check that the columns were not shifted.",
        ja: "「\(raw)」は年ではありません。列がずれていないか確認してください。",
        zh: "“\(raw)”不是年份，请检查列是否错位。"
      )
    case "import.date":
      Localized(
        en: "\"\(raw)\" is not a date. Write 2025-05-30, 2025-05 or 2025.",
        ja: "「\(raw)」は日付ではありません。2025-05-30、2025-05、2025 のように書いてください。",
        zh: "“\(raw)”不是日期，请写作 2025-05-30、2025-05 或 2025。"
      )
    case "import.columns":
      Localized(
        en: "the row has another number of cells than the header. Check for separators in names.",
        ja: "セルの数が見出しと異なります。名称に区切り文字が入っていないか確認してください。",
        zh: "单元格数与表头不符，请检查名称中是否含有分隔符。"
      )
    case "import.indicator":
      Localized(
        en: "\"\(raw)\" is none of va, pv, ge, rq, rl, cc.",
        ja: "「\(raw)」は va、pv、ge、rq、rl、cc のいずれでもありません。",
        zh: "“\(raw)”不属于 va、pv、ge、rq、rl、cc。"
      )
    case "import.two-values":
      twoValues(raw, parameters)
    case "import.two-currencies":
      twoCurrencies(raw, parameters)
    case "import.jump":
      jump(parameters)
    case "import.product":
      product(raw, parameters)
    case "import.future":
      future(raw, parameters.first ?? "")
    default:
      Localized(
        en: "\"\(raw)\" is not in the fact format; see docs/facts-format.md.",
        ja: "「\(raw)」は事実データの形式に合いません。docs/facts-format.md を参照してください。",
        zh: "“\(raw)”不符合事实数据格式，参见 docs/facts-format.md。"
      )
    }
  }

  /// A figure in the fact notation with its unit, for people.
  private static func figure(_ parameters: [String], _ first: Int) -> String {
    guard parameters.indices.contains(first) else { return "" }
    let number = Double(parameters[first]).map { NumberText.plain($0, digits: 9) }
    let unit = parameters.indices.contains(first + 1) ? parameters[first + 1] : ""
    return (number ?? parameters[first]) + (unit.isEmpty || unit == "1" ? "" : " " + unit)
  }

  private static func twoValues(_ raw: String, _ parameters: [String]) -> Localized {
    let row = parameters.first ?? ""
    let other = figure(parameters, 1)
    guard !other.isEmpty else {
      return Localized(
        en:
          "row \(row) gives another figure for the same thing, and is used. Check which is right.",
        ja: "\(row) 行目に同じ項目の別の数値があり、そちらを使いました。どちらが正しいか確認してください。",
        zh: "第 \(row) 行对同一项目给出了不同数值并已采用，请核对哪个正确。"
      )
    }
    return Localized(
      en:
        "\"\(raw)\" here, \(other) in row \(row) for the same thing; row \(row) is used. Check which is right.",
      ja: "ここでは「\(raw)」、\(row) 行目では同じ項目が \(other) です。\(row) 行目を使いました。どちらが正しいか確認してください。",
      zh: "此处为“\(raw)”，第 \(row) 行同一项目为 \(other)，已采用第 \(row) 行。请核对哪个正确。"
    )
  }

  private static func twoCurrencies(_ raw: String, _ parameters: [String]) -> Localized {
    let row = parameters.first ?? ""
    let other = figure(parameters, 1)
    return Localized(
      en:
        "row \(row) gives the price of the same product, day and market in another currency or unit (\(other)), and is used. Keep one of them, or give each its own market.",
      ja:
        "\(row) 行目に、同じ品目・日付・市場の価格が別の通貨または単位（\(other)）で書かれており、そちらを使いました。どちらか一方にするか、市場を分けてください。",
      zh:
        "第 \(row) 行以另一货币或单位（\(other)）给出了同一产品、日期和市场的价格，已采用该行。请只保留其一，或为二者填写不同市场。"
    )
  }

  private static func jump(_ parameters: [String]) -> Localized {
    let new = figure(parameters, 0)
    let old = figure(parameters, 2)
    let tail = parameters.count > 6 ? parameters : parameters + Array(repeating: "", count: 7)
    let (period, market, edition) = (tail[4], tail[5], tail[6])
    let place = market.isEmpty ? period : "\(period), \(market)"
    return Localized(
      en:
        "\(new) is far from the newest price at hand, \(old) (\(place)) [\(edition)]. Check decimal mark, unit and currency; if it is right, import again with --accept-jumps.",
      ja:
        "\(new) は手元の最新価格 \(old)（\(place)）[\(edition)] と大きく異なります。小数点・単位・通貨を確認してください。正しければ --accept-jumps を付けて取り込み直してください。",
      zh:
        "\(new) 与现有最新价格 \(old)（\(place)）[\(edition)] 相差过大。请检查小数点、单位和货币；若无误，请加 --accept-jumps 重新导入。"
    )
  }

  private static func product(_ raw: String, _ near: [String]) -> Localized {
    guard !near.isEmpty else {
      return Localized(
        en:
          "\"\(raw)\" is no product that is known. Write an element or group (Dy oxide, NdPr), or bring it in with \"kido import facts\".",
        ja:
          "「\(raw)」という品目は登録されていません。元素またはグループ（Dy oxide、NdPr など）で書くか、kido import facts で取り込んでください。",
        zh: "无法识别产品“\(raw)”。请写元素或组（如 Dy oxide、NdPr），或用 kido import facts 导入。"
      )
    }
    let list = near.joined(separator: ", ")
    return Localized(
      en: "\"\(raw)\" is no product that is known. Nearest names: \(list). Correct the name.",
      ja: "「\(raw)」という品目は登録されていません。近い名称：\(list)。名称を直してください。",
      zh: "无法识别产品“\(raw)”。相近名称：\(list)。请更正名称。"
    )
  }

  private static func future(_ raw: String, _ today: String) -> Localized {
    Localized(
      en:
        "a figure of \"\(raw)\" cannot be known on \(today), the day of import. Correct the date.",
      ja: "「\(raw)」の数値は取り込み日（\(today)）にはまだ分かりません。日付を直してください。",
      zh: "“\(raw)”的数值在导入日 \(today) 尚不可能得知，请更正日期。"
    )
  }
}
