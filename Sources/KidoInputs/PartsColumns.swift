/// What the columns of parts lists are called, in three languages.
enum PartsColumns {
  /// Meanings of columns.
  ///
  /// Raw values are the keys of ``synonyms``.
  enum Meaning: String, CaseIterable {
    case item, level, parent, partNumber, name, details, quantity, unit, mass, totalMass, material
    case grade, harmonizedCode, supplier, origin, alternate, remarks, power, designator, price
  }

  /// Titles by meaning.
  static let synonyms: [String: [String]] = [
    Meaning.item.rawValue: [
      "No", "No.", "#", "Item", "Item No", "Line", "Line No", "Pos", "Position", "Seq", "Find No",
      "項番", "番号", "通し番号", "連番", "序号", "项次", "项号", "编号", "行号",
    ],
    Meaning.level.rawValue: [
      "Level", "Lvl", "BOM Level", "Indent", "Structure level", "Tier", "Depth", "階層", "レベル",
      "構成レベル", "階層レベル", "LV", "层级", "层次", "阶层", "阶次", "BOM层级", "级别", "層", "层", "阶",
    ],
    Meaning.parent.rawValue: [
      "Parent", "Parent Part", "Parent Part No", "Parent Item", "Parent PN", "Parent Number",
      "Used in",
      "Next higher assembly", "Higher-level assy", "Higher assembly", "Higher level assembly",
      "NHA",
      "Assembly", "Belongs to", "Parent assy", "親品番", "親部品", "親部品番号", "親番号", "上位品番", "親",
      "上位部品", "父件", "父项", "父件编码", "父项编码", "母件", "母件编码", "上级物料", "上级编码", "父物料",
    ],
    Meaning.partNumber.rawValue: [
      "Part No", "Part Number", "Part #", "P/N", "PN", "Part", "Item Code", "Item Number",
      "Component", "Component No", "Material No", "Material Number", "Article", "Article No", "SKU",
      "Part ID", "Code", "MPN", "Mfr Part No", "Stock code", "Drawing No", "品番", "部品番号", "部品No",
      "部番", "品目コード", "品目番号", "図番", "図面番号", "型番", "コード", "商品コード", "子品番", "物料编码", "物料号",
      "物料代码", "料号", "零件号", "零件编号", "零件图号", "图号", "件号", "子件", "子件编码", "存货编码", "产品编码", "编码",
      "部件号", "代号", "物料编号", "品号",
    ],
    Meaning.name.rawValue: [
      "Name", "Part Name", "Item Name", "Description", "Desc", "Part Description",
      "Item Description",
      "Component Name", "Component Description", "Material Description", "Designation", "Item",
      "Title", "Nomenclature", "Parts", "Text", "Material text", "Short text", "Part text",
      "Object description", "Item text", "品名", "部品名", "部品名称", "名称", "品目名", "商品名", "品目", "部品",
      "名称・仕様", "品名・仕様", "品名／仕様", "物料名称", "零件名称", "物料描述", "名称及规格", "名称规格", "品名规格",
      "子件名称", "存货名称", "部件名称", "产品名称", "材料名称", "描述", "物料名称及规格", "品名及规格", "名称/规格",
    ],
    Meaning.details.rawValue: [
      "Specification", "Spec", "Specs", "Details", "Type", "Model", "Value", "Technical data",
      "Long Description", "Characteristics", "Rating", "Size", "Dimensions", "仕様", "規格", "型式", "形式",
      "寸法", "サイズ", "定格", "仕様・寸法", "形状", "規格・寸法", "仕様／型式", "规格", "规格型号", "型号", "规格描述",
      "型号规格", "参数", "尺寸", "技术参数", "规格参数", "规格说明", "主要参数",
    ],
    Meaning.quantity.rawValue: [
      "Qty", "Quantity", "Q'ty", "Qty per", "Qty per unit", "Qty per assembly", "Quantity per",
      "Qty/Assy", "QPA", "Req. qty", "Required qty", "Comp. qty", "Qty required", "Each", "Amount",
      "Count", "Pcs", "Usage", "Units", "Qty.", "Q.ty", "Menge", "数量",
      "員数", "個数", "使用数", "使用数量", "構成数", "所要量", "必要数", "取数", "台数", "数", "用量", "单机用量", "单台用量",
      "单位用量", "使用量", "需求数量", "装配数量", "件数", "每台数量", "数目", "单台数量",
    ],
    Meaning.unit.rawValue: [
      "Unit", "UoM", "BUn", "Base unit", "Unit of issue", "UM", "U/M", "Unit of Measure",
      "Units of measure", "Uom.", "単位", "数量単位", "单位",
      "计量单位", "基本单位", "员数单位",
    ],
    Meaning.mass.rawValue: [
      "Mass", "Weight", "Unit Mass", "Unit Weight", "Weight each", "Mass each", "Net Weight", "Wt",
      "Net mass", "Mass per piece", "Weight (ea)", "質量", "重量", "単重", "単体質量", "単体重量", "単品質量",
      "1個質量", "重さ", "単位質量", "重", "单重", "单件重量", "单件质量", "净重", "质量", "单位重量", "单个重量", "每件重量",
    ],
    Meaning.totalMass.rawValue: [
      "Total Weight", "Total Mass", "Extended Weight", "Ext Weight", "Weight total", "Sum mass",
      "合計質量", "合計重量", "総質量", "総重量", "总重", "总重量", "总质量", "合计重量", "小计重量",
    ],
    Meaning.material.rawValue: [
      "Material", "Raw Material", "Material type", "Composition", "材質", "材料", "素材", "主材料", "主要材料",
      "材质", "材料牌号", "主材",
    ],
    Meaning.grade.rawValue: [
      "Grade", "Magnet Grade", "Material Grade", "材質グレード", "グレード", "等級", "磁石グレード", "等级", "牌号",
      "磁钢牌号", "性能等级",
    ],
    Meaning.harmonizedCode.rawValue: [
      "HS", "HS Code", "HTS", "HTS Code", "Tariff", "Tariff Code", "Tariff No", "Customs Code",
      "Tariff number", "HTS no", "CN",
      "Commodity Code", "CN Code", "Harmonized code", "HSコード", "税番", "関税番号", "統計番号", "HS番号",
      "HS编码", "海关编码", "税号", "海关商品编码", "商品编码", "税则号列",
    ],
    Meaning.supplier.rawValue: [
      "Supplier", "Vendor", "Manufacturer", "Mfr", "Mfg", "Maker", "Brand", "Source",
      "Supplier Name",
      "Vendor Name", "Approved vendor", "メーカー", "メーカ", "仕入先", "購入先", "調達先", "取引先", "サプライヤ",
      "サプライヤー", "製造元", "供給元", "発注先", "メーカー名", "供应商", "厂家", "制造商", "生产厂家", "品牌", "供方", "供货商",
      "厂商", "供应商名称", "生产商",
    ],
    Meaning.origin.rawValue: [
      "Origin", "Country", "Country of Origin", "COO", "CoO", "Ctry", "Made in", "Origin country",
      "原産国", "原産地", "産地",
      "生産国", "製造国", "国", "产地", "原产国", "原产地", "国别", "生产地",
    ],
    Meaning.alternate.rawValue: [
      "Alternate", "Alt", "Alternative", "Substitute", "Alt group", "Alternate of", "Second source",
      "代替", "代替品", "代替区分", "代替フラグ", "代用", "替代", "替代料", "替代件", "替代标识", "替代关系", "备选",
    ],
    Meaning.remarks.rawValue: [
      "Remarks", "Remark", "Notes", "Note", "Comment", "Comments", "Memo", "備考", "摘要", "注記", "コメント",
      "特記", "メモ", "備考欄", "备注", "说明", "注释", "附注",
    ],
    Meaning.power.rawValue: [
      "Power", "Rated Power", "Power (W)", "Power (kW)", "Output", "Wattage", "出力", "定格出力", "電力",
      "消費電力", "容量", "功率", "额定功率", "输出功率",
    ],
    Meaning.designator.rawValue: [
      "Reference", "Designator", "Ref Des", "RefDes", "Reference Designator", "Location", "リファレンス",
      "部品記号", "回路記号", "位号", "位置号", "参考位号", "实装位号",
    ],
    Meaning.price.rawValue: [
      "Price", "Unit Price", "Cost", "Unit cost", "Total", "Subtotal", "Lead time", "Date",
      "Revision",
      "Rev", "単価", "金額", "価格", "合計", "納期", "改訂", "单价", "金额", "价格", "合计", "交期", "版本",
    ],
  ]
}
