// expect: binary operator '+' cannot be applied to two 'Money' operands
import KidoUnits

func sum(_ left: Money, _ right: Money) -> Money { left + right }
