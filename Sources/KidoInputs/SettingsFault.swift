/// Why `company.yaml` cannot be read.
package enum SettingsFault: Sendable, Hashable {
  /// The bytes are not UTF-8.
  case notUTF8
  /// The file is larger than 1 MB.
  case tooLarge
  /// The file holds no keys.
  case noKeys
  /// The text is not YAML; the words of the YAML reader, in English, may be empty.
  case syntax(String)
}
