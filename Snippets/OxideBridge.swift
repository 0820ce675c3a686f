//! From tonnes of rare-earth oxide to tonnes of element, and why the two do not add.

// snippet.show
import KidoUnits

// snippet.hide
/// Rounds to two decimals, for printing only.
func shown(_ value: Double) -> Double { (value * 100).rounded() / 100 }

// snippet.show
// 100 t of neodymium oxide, as mine and separation statistics count it.
let oxide = Mass<OxideBasis>(tonnes: 100)

// The one bridge to the element. Its factor is that of the traded oxide, Nd2O3: 0.8574.
let element = oxide.elemental(of: .neodymium)
print(shown(oxide.tonnes), OxideBasis.symbol)
print(shown(element.tonnes), ElementBasis.symbol, RareEarth.neodymium.symbol)

// Masses of one basis add. `oxide + element` does not compile: one of the two crosses first.
let sum = oxide.elemental(of: .neodymium) + element
print(shown(sum.tonnes), ElementBasis.symbol, RareEarth.neodymium.symbol)

// The way back names the element again, since each oxide has a factor of its own.
let back = element.asOxide(of: .neodymium)
print(shown(back.tonnes), OxideBasis.symbol)

// A share scales a mass and keeps its basis; it is checked when it is made.
let magnets = element * (try Share(0.95))
print(shown(magnets.tonnes), ElementBasis.symbol, RareEarth.neodymium.symbol)
// snippet.end
