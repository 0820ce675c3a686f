// expect: cannot convert value of type 'Mass<ElementBasis>' to expected argument type 'Mass<OxideBasis>'
import KidoUnits

let sum = Mass<OxideBasis>(tonnes: 1) + Mass<ElementBasis>(tonnes: 1)
