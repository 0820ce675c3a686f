// expect: requires the types 'ElementBasis' and 'OxideBasis' be equivalent
import KidoUnits

let twice = Mass<ElementBasis>(tonnes: 1).elemental(of: .neodymium)
