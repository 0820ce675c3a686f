// expect: cannot convert value of type 'Share' to specified type 'Efficiency'
import KidoUnits

let efficiency: Efficiency = Share(clamping: 0.5)
