import BinderyRuntime

extension TimeAndChance {
    /// That of the system, without pauses.
    package static var hasty: TimeAndChance {
        var time = TimeAndChance.system
        time.wait = { _ in }
        return time
    }
}
