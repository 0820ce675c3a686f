import KidoNetwork
import KidoUnits

/// What is wrong with a row of a parts list and what to do, in three languages.
enum FaultText {
  static func advice(_ fault: PartsIssue.Fault) -> Localized {
    switch fault {
    case .quantityUnreadable:
      Localized(
        en: "not a number; the row was left out. Write digits, and the unit after them.",
        ja: "数値ではないため、この行を除外しました。数字と単位で記入してください。",
        zh: "不是数字，该行未采用。请填写数字及单位。"
      )
    case .quantityNegative:
      Localized(
        en: "a quantity cannot be negative; the row was left out.",
        ja: "数量が負のため、この行を除外しました。",
        zh: "数量不能为负，该行未采用。"
      )
    case .quantityMissing:
      Localized(
        en: "no quantity; 1 was assumed.",
        ja: "数量がないため、1 としました。",
        zh: "没有数量，按 1 计。"
      )
    case .quantityAmbiguous:
      Localized(
        en: "may be read with a decimal comma or point; the point was assumed.",
        ja: "小数点がコンマかピリオドか判別できないため、ピリオドとして読みました。",
        zh: "小数点可为逗号或句点，按句点读取。"
      )
    case .quantityTooLarge:
      Localized(
        en: "larger than anything that is built; the row was left out. Check the column.",
        ja: "数量が大きすぎるため、この行を除外しました。列を確認してください。",
        zh: "数量过大，该行未采用。请检查该列。"
      )
    case .nameless:
      Localized(
        en: "neither part number nor name; the row was left out.",
        ja: "品番も品名もないため、この行を除外しました。",
        zh: "既无料号也无名称，该行未采用。"
      )
    case .cycle:
      Localized(
        en: "the part is below itself; it counts for nothing until the parents are mended.",
        ja: "親子関係が循環しているため、集計から除外しました。親品番を修正してください。",
        zh: "上下级关系循环，未计入合计。请修正父件编码。"
      )
    case .orphan:
      Localized(
        en: "the parent is not in the list; the row was taken as a top row.",
        ja: "親品番が部品表にないため、最上位の行として扱いました。",
        zh: "清单中没有该父件，按顶层处理。"
      )
    case .parentRefused:
      Localized(
        en:
          "the row above it was left out, so this one has no count and was left out too. Mend the row above.",
        ja: "上位の行を除外したため数量が決まらず、この行も除外しました。上位の行を修正してください。",
        zh: "上级行未采用，数量无法确定，本行也未采用。请修正上级行。"
      )
    case .levelSkips:
      Localized(
        en: "the level skips a step; the row was put under the row above.",
        ja: "階層が飛んでいるため、上の行の直下としました。",
        zh: "层级跳号，已归入上一行之下。"
      )
    case .levelUnreadable:
      Localized(
        en: "not a level; the row was left out. Write 0, 1, 2 or 1.2.3.",
        ja: "階層として読めないため、この行を除外しました。0、1、2 または 1.2.3 の形式で記入してください。",
        zh: "不是层级，该行未采用。请写成 0、1、2 或 1.2.3。"
      )
    case .unitUnknown:
      Localized(
        en: "the unit is not known; pieces were assumed.",
        ja: "単位を判別できないため、個としました。",
        zh: "单位无法识别，按件计。"
      )
    case .massUnreadable:
      Localized(
        en: "not a positive mass; it was not used.",
        ja: "質量として読めないため、使用しませんでした。",
        zh: "不是有效的质量，未采用。"
      )
    case .formulaWithoutValue:
      Localized(
        en:
          "a formula without stored result; the row was left out. Open the file, let it compute, and save it.",
        ja: "計算結果が保存されていない数式のため、この行を除外しました。ファイルを開いて再計算し、保存してください。",
        zh: "公式没有保存结果，该行未采用。请打开文件重新计算后保存。"
      )
    case .spreadsheetError:
      Localized(
        en: "an error of the spreadsheet; the row was left out. Mend the formula.",
        ja: "表計算のエラー値のため、この行を除外しました。数式を修正してください。",
        zh: "表格错误值，该行未采用。请修正公式。"
      )
    case .originUnknown:
      Localized(
        en: "not a known country; the origin was not used.",
        ja: "国・地域として判別できないため、原産国を使用しませんでした。",
        zh: "无法识别的国家和地区，未采用产地。"
      )
    case .tooDeep:
      Localized(
        en: "deeper than 64 levels; the row was left out.",
        ja: "階層が 64 段を超えるため、この行を除外しました。",
        zh: "层级超过 64 层，该行未采用。"
      )
    }
  }
}
