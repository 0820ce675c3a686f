// expect: cannot convert value of type 'String' to specified type 'Place'
import KidoUnits

let place: Place = "JPN"
