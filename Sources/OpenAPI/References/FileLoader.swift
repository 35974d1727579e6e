import Diagnostics

/// Gets a file that a reference names. Nothing in this module opens one.
///
/// Given is a path that counts from the folder of the first document (`models/pet.yaml`, `../shared/error.yaml`), or an
/// address with a scheme (`https://example.com/pet.yaml`). Each is asked for once.
package typealias FileLoader = (String) -> ReferencedFile

/// What became of a file that a reference names.
package enum ReferencedFile: Sendable {
    /// The identity is the same for every path that leads to this file.
    case found(SourceFile, identity: String)
    case failure(FileFailure)
}

/// Why there is nothing to read at an address.
package enum FileFailure: Error, Sendable {
    /// `nearby` is the nearest name that a file in that folder has.
    case missing(nearby: String?)
    /// It does not lie below a folder that may be read.
    case outsideRoot
    /// An address that no folder stands for.
    case remote
    /// The rest of a sentence that begins with the file: `is a folder`.
    case unreadable(String)
    /// It was opened, and what is wrong in it was reported.
    case reported
}
