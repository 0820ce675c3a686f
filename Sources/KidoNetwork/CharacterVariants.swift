/// Characters of Japanese and traditional Chinese part names beside their simplified forms.
///
/// Both phrases and texts are folded by the same table, so one phrase finds all three scripts; where
/// a folded form means something else in one language, nothing is lost by it.
enum CharacterVariants {
  /// Simplified forms by scalar value.
  static let simplified: [UInt32: Unicode.Scalar] = {
    var table: [UInt32: Unicode.Scalar] = [:]
    for pair in pairs.split(separator: " ") {
      let scalars = Array(pair.unicodeScalars)
      if let target = scalars.last {
        for source in scalars.dropLast() { table[source.value] = target }
      }
    }
    return table
  }()

  /// Variants followed by the simplified form.
  private static let pairs = """
    機机 電电 動动 転轉转 発發发 気氣气 駆驅驱 風风 車车 軸轴 銅铜 鉄鐵铁 鋼钢 鋁铝 釹钕 鏑镝 鋱铽 釤钐 鈷钴 \
    鐠镨 釔钇 鑭镧 鈰铈 釓钆 鉺铒 鋰锂 鎳镍 揚扬 聲声 達达 馬马 轉转 閥阀 線线 綫线 圏圈 繊纤 継繼继 器器 \
    盤盘 輪轮 輔辅 導导 傳传 伝传 運运 関關关 閉闭 開开 調调 節节 壓圧压 縮缩 冷冷 卻却 熱热 氷冰 凍冻 庫库 \
    製制 板板 樹树 環环 體体 専專专 軟软 銷销 釘钉 絲丝 螺螺 彈弾弹 簧簧 墊垫 蓋盖 殻殼壳 箱箱 標标 簽签 \
    說説说 書书 連连 結结 插插 頭头 纜缆 續续 継继 繞绕 組组 總総总 裝装 齒歯齿 滾滚 圓円圆 釋释 燈灯 顯显 \
    觸触 攝摄 鏡镜 頻频 響响 喇喇 麥麦 風风 無无 帶帯带 剎刹 減减 變変变 頻频 逆逆 測测 計计 錶表 門门 窗窗 \
    鎖锁 雙双 単單单 層层 級级 號号 應応应 時时 間间 與与 對対对 產産产 業业 廠厂 實実实 驗験验 檢検检 證証证 \
    稀稀 土土 釹钕 硼硼 鐵铁 氧氧 燒焼烧 結结 粘粘 粉粉 漿浆 塗涂 鍍镀 觀観观 偵侦 監监 視视 飛飞 龍竜龙 \
    療疗 醫医 藥薬药 鋸锯 鑽钻 錘锤 鏈链 條条 臺台 灣湾 廣広广 備备 價価价 類类 東东 極极 歐欧 亞亜亚 従從从 \
    継继 処處处 勵励 磁磁 誘诱 導导 異异 歩步 進进 圖図图 區区 國国 選选 満滿满 検检 収收 壊坏 遠远 増增 損损
    """

  /// Characters that stand for several, as NFKC has them.
  static let expansions: [UInt32: String] = [
    0x339C: "mm", 0x339D: "cm", 0x338F: "kg", 0x338E: "mg", 0x33A5: "m3", 0x33A1: "m2",
    0x2116: "no", 0x3231: "(株)", 0x2103: "c", 0x2460: "1", 0x2461: "2", 0x2462: "3",
    0x2463: "4", 0x2464: "5", 0x2465: "6", 0x2466: "7", 0x2467: "8", 0x2468: "9",
    0x2160: "i", 0x2161: "ii", 0x2162: "iii", 0x3389: "kcal", 0x33FF: "gal",
    0x3322: "センチ", 0x334D: "メトル", 0x330D: "カロリ", 0x3318: "グラム", 0x3315: "キログラム",
    0x337F: "(株)", 0xFB01: "fi", 0xFB02: "fl", 0xB2: "2", 0xB3: "3", 0xB5: "u", 0x3BC: "u",
  ]

  /// The katakana of the half-width block from U+FF66 to U+FF9D, in order.
  static let halfWidthKatakana: [Unicode.Scalar] = Array(
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
      .unicodeScalars
  )
}
