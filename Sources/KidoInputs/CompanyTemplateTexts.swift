import KidoUnits

/// The texts of the files that ``CompanyTemplate`` writes.
enum CompanyTemplateTexts {
  /// Names and texts in the order to look at them.
  static func files(_ language: Language, priceYear: Int) -> [(name: String, text: String)] {
    switch language {
    case .english:
      [
        ("company.yaml", english(priceYear)), ("bom.csv", englishParts),
        ("suppliers.csv", englishSuppliers),
        ("stock.csv", "part,units,counted on\nM-200,4000,\(priceYear + 1)-01-31\n"),
      ]
    case .japanese:
      [
        ("company.yaml", japanese(priceYear)), ("bom.csv", japaneseParts),
        ("suppliers.csv", japaneseSuppliers),
        ("stock.csv", "品番,数量,棚卸日\nM-200,4000,\(priceYear + 1)-01-31\n"),
      ]
    case .chinese:
      [
        ("company.yaml", chinese(priceYear)), ("bom.csv", chineseParts),
        ("suppliers.csv", chineseSuppliers),
        ("stock.csv", "料号,数量,盘点日期\nM-200,4000,\(priceYear + 1)-01-31\n"),
      ]
    }
  }

  private static func english(_ year: Int) -> String {
    """
    # Your company. Everything here is an example: replace it, then run  kido assess <this folder>
    name: Our company
    kind: firm              # firm or country
    home: DEU               # country (ISO code or name) or EU27
    currency: EUR           # JPY EUR CNY USD GBP KRW
    price_year: \(year)
    industry: auto          # auto wind it defence battery
    invented: true          # set to false when the figures are yours
    lines:
      - id: line-1
        name: Pump drive
        product: P-100      # part number of the top row of bom.csv; leave out for the whole list
        volume: 50000       # units a year
        margin: 40          # contribution of one unit, in the currency above
        cover_days: 20      # days of stock of critical parts, if you do not count them in stock.csv

    """
  }

  private static let englishParts = """
    Level,Part number,Name,Specification,Qty,Unit,Mass (g),Material,HS code,Supplier,Origin
    0,P-100,Pump drive,,1,pc,,,,,
    1,M-200,BLDC motor 120 W,24 V,1,pc,650,,8501.31,Alpha Motors,
    2,M-210,Rotor magnet,N42SH 20x10x3 mm,8,pc,4.4,NdFeB,8505.11,Beta Magnetics,China
    1,H-300,Housing,die cast,1,pc,900,AlSi9Cu3,,Gamma Casting,Germany
    1,E-400,Motor controller board,,1,pc,,,,Delta Electronics,

    """

  private static let englishSuppliers = """
    part,supplier,stage,site,country,share,element,magnet mass g,grade
    M-210,Beta Magnetics,magnet,Plant 1,China,100 %,,4.4,N42SH

    """

  private static func japanese(_ year: Int) -> String {
    """
    # 自社の設定ファイルです。値はすべて記入例です。書き換えてから  kido assess <このフォルダー>  を実行してください
    name: 当社
    kind: firm              # firm（企業）または country（国）
    home: JPN               # 国・地域（ISO コードまたは名称）、EU27
    currency: JPY           # JPY EUR CNY USD GBP KRW
    price_year: \(year)
    industry: auto          # auto wind it defence battery
    invented: true          # 実際の値に置き換えたら false にしてください
    lines:
      - id: line-1
        name: ポンプ駆動部
        product: P-100      # bom.csv の最上位の品番。部品表全体なら省略
        volume: 50000       # 年間生産台数
        margin: 6000        # 1 台あたりの限界利益（上の通貨）
        cover_days: 20      # 重要部品の在庫日数（stock.csv で数えない場合）

    """
  }

  private static let japaneseParts = """
    階層,品番,品名,仕様,数量,単位,質量(g),材質,HSコード,仕入先,原産国
    0,P-100,ポンプ駆動部,,1,個,,,,,
    1,M-200,ブラシレスモータ 120W,24V,1,個,650,,8501.31,甲モータ,
    2,M-210,ロータ磁石,N42SH 20x10x3 mm,8,個,4.4,ネオジム磁石,8505.11,乙磁石,中国
    1,H-300,ハウジング,ダイカスト,1,個,900,ADC12,,丙鋳造,日本
    1,E-400,モータ制御基板,,1,枚,,,,丁電子,

    """

  private static let japaneseSuppliers = """
    品番,仕入先,工程,拠点,国,割合,元素,磁石質量 g,グレード
    M-210,乙磁石,磁石,第一工場,中国,100 %,,4.4,N42SH

    """

  private static func chinese(_ year: Int) -> String {
    """
    # 本企业的设置文件。所有数值均为示例，请修改后运行  kido assess <本文件夹>
    name: 本公司
    kind: firm              # firm（企业）或 country（国家）
    home: CHN               # 国家和地区（ISO 代码或名称）或 EU27
    currency: CNY           # JPY EUR CNY USD GBP KRW
    price_year: \(year)
    industry: auto          # auto wind it defence battery
    invented: true          # 换成真实数值后请改为 false
    lines:
      - id: line-1
        name: 泵驱动单元
        product: P-100      # bom.csv 顶层料号；针对整个清单时可省略
        volume: 50000       # 年产量
        margin: 300         # 单台边际贡献（上述货币）
        cover_days: 20      # 关键零件库存天数（未在 stock.csv 中逐项盘点时）

    """
  }

  private static let chineseParts = """
    层级,料号,物料名称,规格,数量,单位,单重(g),材质,HS编码,供应商,产地
    0,P-100,泵驱动单元,,1,件,,,,,
    1,M-200,无刷电机 120W,24V,1,台,650,,8501.31,甲电机,
    2,M-210,转子磁钢,N42SH 20x10x3 mm,8,片,4.4,钕铁硼,8505.11,乙磁材,中国
    1,H-300,壳体,压铸,1,件,900,ADC12,,丙压铸,中国
    1,E-400,电机控制板,,1,块,,,,丁电子,

    """

  private static let chineseSuppliers = """
    料号,供应商,环节,工厂,国家,份额,元素,磁体质量 g,牌号
    M-210,乙磁材,磁体,一厂,中国,100 %,,4.4,N42SH

    """
}
