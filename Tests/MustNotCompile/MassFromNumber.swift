// expect: cannot convert value of type 'Double' to specified type
import KidoUnits

let mass: Mass<ElementBasis> = 1.5
