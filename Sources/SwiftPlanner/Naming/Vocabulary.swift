/// English words by which names of operations are understood.
enum Vocabulary {
    /// Plurals that name one thing.
    static let wholes: Set<String> = [
        "analytics", "credentials", "details", "limits", "metrics", "options", "permissions", "preferences",
        "settings", "statistics", "stats", "terms",
    ]

    /// What says no more than which one.
    static let plainKeys: Set<String> = ["id", "key", "name", "number", "pk", "slug", "uuid"]

    static let prepositions: Set<String> = [
        "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "per", "to", "via", "with",
        "without",
    ]

    static let determiners: Set<String> = [
        "a", "all", "an", "another", "any", "authenticated", "bulk", "current", "each", "my", "new", "one",
        "other", "own", "public", "selected", "self", "single", "the", "this",
    ]

    static let usualVerbs: Set<String> = [
        "add", "create", "delete", "fetch", "find", "get", "list", "patch", "post", "put", "read", "remove",
        "set", "update",
    ]

    /// Last segments of a path that say what is done, not what is there: `/payments/{id}/cancel`.
    static let verbs: Set<String> = [
        "accept", "activate", "add", "append", "apply", "approve", "archive", "assign", "attach",
        "authenticate", "authorize", "cancel", "capture", "check", "clear", "clone", "close", "complete",
        "confirm", "connect", "copy", "create", "deactivate", "decline", "delete", "detach", "disable",
        "disconnect", "download", "duplicate", "enable", "execute", "expire", "export", "finalize", "find",
        "finish", "fork", "import", "invalidate", "invite", "join", "kill", "leave", "list", "lock", "login",
        "logout", "merge", "migrate", "move", "pause", "publish", "purge", "query", "reactivate", "reboot",
        "refresh", "refund", "register", "reject", "remove", "rename", "renew", "replay", "resend", "reset",
        "restart", "restore", "resume", "retry", "revert", "revoke", "rollback", "rotate", "run", "search",
        "send", "share", "sign", "start", "stop", "submit", "subscribe", "suspend", "sync", "test",
        "transfer", "trigger", "unarchive", "undo", "unlock", "unpublish", "unsubscribe", "update",
        "upgrade", "upload", "upsert", "validate", "verify", "void", "warm",
    ]
}
