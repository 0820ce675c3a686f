// expect: cannot convert value of type 'Mass<ElementBasis>' to expected argument type 'Mass<GrossBasis>'
import KidoUnits

let isLess = Mass<GrossBasis>(tonnes: 1) < Mass<ElementBasis>(tonnes: 1)
