package import KidoUnits

/// A delivery or a product, asked whether rules reach it.
package struct RuleInquiry: Sendable, Hashable {
  /// The materials in it.
  package var materials: [RuleMaterial]
  /// Its form, `magnet` for example; empty where it is not said.
  package var form: String
  /// Where it comes from, or nil.
  package var origin: Place?
  /// Where it goes, or nil.
  package var destination: Place?
  /// Who uses it: `military`, `semiconductor`, `civil`; empty where it is not said.
  package var user: String
  /// The share of controlled material in its value, percent; nil where it is not known.
  package var contentPercent: Double?

  /// Makes an inquiry.
  package init(
    materials: [RuleMaterial],
    form: String = "",
    origin: Place? = nil,
    destination: Place? = nil,
    user: String = "",
    contentPercent: Double? = nil
  ) {
    self.materials = materials
    self.form = form
    self.origin = origin
    self.destination = destination
    self.user = user
    self.contentPercent = contentPercent
  }

  /// Why a rule that covers the material does not reach this delivery.
  package enum Exemption: String, CaseIterable, Sendable, Hashable {
    /// The rule is about other forms of the material.
    case form
    /// The rule is about exports to other places.
    case destination
    /// The rule is about exports from another place.
    case origin
    /// The rule is about goods sent on from abroad, and this comes from where the law was made.
    case abroad
    /// The rule binds what enters or is sold in another place.
    case entry
    /// The rule is about other users.
    case user
    /// The content is below the threshold of the rule.
    case threshold
  }

  /// Why an interval does not reach the delivery, or nil when it does as far as is said.
  ///
  /// What is not said exempts from nothing.
  package func exemption(from interval: RuleInterval) -> Exemption? {
    if !form.isEmpty, !interval.forms.isEmpty, !interval.forms.contains(form) { return .form }
    if let destination, !interval.destinations.isEmpty,
      !interval.destinations.contains(where: { destination.isWithin($0) })
    {
      return .destination
    }
    if let origin, interval.kind.bindsOrigin,
      !interval.jurisdictions.contains(where: { origin.isWithin($0) })
    {
      return .origin
    }
    if let origin, interval.kind == .extraterritorial,
      interval.jurisdictions.contains(where: { origin.isWithin($0) })
    {
      return .abroad
    }
    if let destination, interval.kind.bindsEntry,
      !interval.jurisdictions.contains(where: { destination.isWithin($0) })
    {
      return .entry
    }
    if !user.isEmpty, !interval.users.isEmpty, !interval.users.contains(user),
      interval.users != ["named-entities"]
    {
      return .user
    }
    if interval.kind == .extraterritorial, interval.unit == "%", let content = contentPercent,
      let threshold = interval.parameter, content < threshold
    {
      return .threshold
    }
    return nil
  }
}

/// One rule with its standing for an inquiry on a day.
package struct RuleFinding: Sendable, Hashable {
  /// The rule.
  package let rule: Rule
  /// Where it stands.
  package let status: Rule.Status
  /// Why it does not reach the delivery, or nil when it does.
  package let exemption: RuleInquiry.Exemption?

  /// Makes a finding.
  package init(rule: Rule, status: Rule.Status, exemption: RuleInquiry.Exemption?) {
    self.rule = rule
    self.status = status
    self.exemption = exemption
  }
}

extension RuleBook {
  /// The rules that cover the materials of an inquiry, with their standing on a day.
  ///
  /// Those not announced by the day of knowledge are left out.
  package func findings(
    _ inquiry: RuleInquiry,
    on day: Day,
    knownOn knowledge: Day? = nil
  ) -> [RuleFinding] {
    rules(covering: inquiry.materials).compactMap { rule in
      guard let status = rule.status(on: day, knownOn: knowledge),
        inquiry.materials.contains(where: { status.interval.scope.covers($0) })
      else { return nil }
      return RuleFinding(
        rule: rule,
        status: status,
        exemption: inquiry.exemption(from: status.interval)
      )
    }
  }
}
