// expect: binary operator '+' cannot be applied to operands of type 'Share' and 'Probability'
import KidoUnits

let sum = Share(clamping: 0.5) + Probability(clamping: 0.5)
