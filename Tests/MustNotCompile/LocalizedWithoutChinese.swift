// expect: missing argument for parameter 'zh'
import KidoUnits

let text = Localized(en: "magnet", ja: "磁石")
