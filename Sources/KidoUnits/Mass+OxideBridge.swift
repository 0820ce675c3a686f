extension Mass where Basis == OxideBasis {
  /// The element contained in this mass of its traded oxide.
  ///
  /// The only bridge from oxide to element; see ``RareEarth/oxideFactor``.
  public func elemental(of element: RareEarth) -> Mass<ElementBasis> {
    Mass<ElementBasis>(tonnes: tonnes * element.oxideFactor)
  }
}

extension Mass where Basis == ElementBasis {
  /// The traded oxide that holds this mass of element.
  public func asOxide(of element: RareEarth) -> Mass<OxideBasis> {
    Mass<OxideBasis>(tonnes: tonnes / element.oxideFactor)
  }
}
