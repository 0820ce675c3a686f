// expect: cannot convert value of type 'Reported<Double>' to specified type 'Double'
import KidoUnits

let tonnes: Double = Reported<Double>.zero
