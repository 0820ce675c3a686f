// expect: binary operator '<' cannot be applied to operands of type 'Year' and 'Day'
import KidoUnits

func isBefore(_ year: Year, _ day: Day) -> Bool { year < day }
