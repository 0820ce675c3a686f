// expect: binary operator '*' cannot be applied to two 'Mass<ElementBasis>' operands
import KidoUnits

let area = Mass<ElementBasis>(tonnes: 2) * Mass<ElementBasis>(tonnes: 2)
