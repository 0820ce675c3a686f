// expect: success
import KidoUnits

let element = Mass<OxideBasis>(tonnes: 1).elemental(of: .neodymium) + Mass<ElementBasis>(tonnes: 2)
let share = try? Share(0.5)
let place = Place(named: "Japan")
let later = Year(2_024).map { $0 < Year(2_025) ?? $0 }
