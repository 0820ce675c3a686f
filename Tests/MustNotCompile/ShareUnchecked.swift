// expect: call can throw
import KidoUnits

func half() -> Share { Share(0.5) }
