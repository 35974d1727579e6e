/// Something that an SDK is made from, as its lock remembers it.
struct Ingredient {
    enum Kind { case description, overlay, fragment, template, settings, article }

    var kind: Kind
    /// What the lock calls it: `openapi.yaml`, `Templates/model.mustache`.
    var name: String
    /// Where it stands. Nil for the options of a command line.
    var path: String?
    /// The same for two texts that say the same.
    var digest: String
}
