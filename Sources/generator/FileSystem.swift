import Diagnostics

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A call to the system that did not work.
struct FileProblem: Error, Equatable {
    enum Reason: Equatable {
        case isMissing
        case isFolder
        case isNoFolder
        case notPermitted
        case noRoom
        /// More bytes than may be read.
        case isTooLarge(limit: Int)
        /// The system's own words.
        case other(String)
    }

    /// What could not be read or written; the folder or file that is in the way where one is.
    var path: String
    var reason: Reason

    init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }

    init(_ path: String, _ number: Int32) {
        self.path = path
        switch number {
        case ENOENT: reason = .isMissing
        case EISDIR: reason = .isFolder
        case ENOTDIR:
            reason = .isNoFolder
            self.path = firstFile(in: path)
        case EACCES, EPERM, EROFS: reason = .notPermitted
        case ENOSPC, EDQUOT, EFBIG: reason = .noRoom
        default: reason = .other(String(cString: strerror(number)).lowercased())
        }
    }
}

/// What stands at a path, symbolic links followed.
enum FileKind { case file, folder }

/// Nil when nothing is there.
func fileKind(at path: String) throws(FileProblem) -> FileKind? {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file }
    if errno == ENOENT { return nil }
    throw FileProblem(path, errno)
}

/// Whether anything has this name, be it a symbolic link that leads nowhere.
func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
}

/// Both paths lead to one file, as `Pet.swift` and `pet.swift` do on a disk that does not tell cases apart.
func isSameFile(_ left: String, _ right: String) -> Bool {
    var (one, other) = (stat(), stat())
    guard stat(left, &one) == 0, stat(right, &other) == 0 else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
}

/// All bytes of a file; of standard input for `-`. Reading stops where there are more than `limit`.
func readFile(_ path: String, limit: Int = Limits.fileSize) throws(FileProblem) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
    guard descriptor >= 0 else { throw FileProblem(path, errno) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var status = stat()
    let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    var bytes: [UInt8] = []
    var room = max(size + 1, 65_536)
    while true {
        guard size <= limit, bytes.count <= limit else {
            throw FileProblem(path: path, reason: .isTooLarge(limit: limit))
        }
        var number: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            let length = read(descriptor, buffer.baseAddress, room)
            if length < 0 { number = errno }
            count = max(length, 0)
        }
        if number == EINTR { continue }
        if number != 0 { throw FileProblem(path, number) }
        if chunk.isEmpty { return bytes }
        if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        room = 65_536
    }
}

/// The bytes of a file that is a file: no folder, no pipe, no device.
struct RegularFile {
    var bytes: [UInt8]
    /// The same for every path that leads to it.
    var identity: String

    enum Problem: Error {
        case missing
        /// Its last part is a symbolic link, which this function does not follow.
        case link
        /// What follows the file's name in a sentence: `is a folder`.
        case unreadable(String)
    }

    /// Waits for nobody, and follows no link in the last part of the path.
    init(_ path: String, limit: Int) throws(Problem) {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT, ENOTDIR, ENAMETOOLONG: throw .missing
            case ELOOP: throw .link
            case EACCES, EPERM: throw .unreadable("may not be read by this user")
            default: throw .unreadable("cannot be opened: \(String(cString: strerror(errno)).lowercased())")
            }
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable("cannot be looked at") }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .unreadable(status.st_mode & S_IFMT == S_IFDIR ? "is a folder" : "is no ordinary file")
        }
        guard status.st_size <= limit else {
            throw .unreadable("is larger than \(limit / 1_000_000) MB")
        }
        bytes = try readBytes(descriptor, count: Int(status.st_size))
        identity = "\(status.st_dev):\(status.st_ino)"
    }
}

/// As many bytes as the file was said to have, or as it still has.
private func readBytes(_ descriptor: Int32, count size: Int) throws(RegularFile.Problem) -> [UInt8] {
    var number: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        while count < size {
            let length = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
            if length > 0 {
                count += length
            } else if length == 0 {
                break
            } else if errno != EINTR {
                number = errno
                break
            }
        }
    }
    if number != 0 { throw .unreadable("cannot be read: \(String(cString: strerror(number)).lowercased())") }
    return bytes
}

/// The path without links, `.` and `..`, from the root of the disk. Nil when nothing is there.
func realPath(_ path: String) -> String? {
    guard let real = realpath(path.isEmpty ? "." : path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
}

/// Nil when nothing is there.
func readFileIfPresent(_ path: String) throws(FileProblem) -> [UInt8]? {
    do throws(FileProblem) {
        return try readFile(path)
    } catch {
        if error.reason == .isMissing { return nil }
        throw error
    }
}

/// A file that did not exist before. What was begun is removed when the rest does not fit.
func createFile(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else { throw FileProblem(path, errno) }
    var number = writeAll(bytes, to: descriptor)
    // Some disks say only now that they are full.
    if close(descriptor) != 0, number == 0 { number = errno }
    guard number == 0 else {
        unlink(path)
        throw FileProblem(path, number)
    }
}

/// Puts a file in the place of another, in one step.
func moveFile(_ path: String, over target: String) throws(FileProblem) {
    if rename(path, target) != 0 { throw FileProblem(target, errno) }
}

func removeFile(_ path: String) throws(FileProblem) {
    if unlink(path) != 0, errno != ENOENT { throw FileProblem(path, errno) }
}

/// Throws when the file could not be removed, as far as can be told before: its folder decides.
func checkRemovable(_ path: String) throws(FileProblem) {
    let folder = parentFolder(of: path)
    if access(folder.isEmpty ? "." : folder, W_OK | X_OK) != 0 { throw FileProblem(path, errno) }
}

/// False when the folder is not empty, or is not there.
func removeFolderIfEmpty(_ path: String) -> Bool { rmdir(path) == 0 }

/// Makes a folder, with those around it. Returns those that were not there before, outermost first.
func makeFolder(_ path: String) throws(FileProblem) -> [String] {
    guard !path.isEmpty else { return [] }
    switch try fileKind(at: path) {
    case .folder: return []
    case .file: throw FileProblem(path, ENOTDIR)
    case nil: break
    }
    let parent = parentFolder(of: path)
    let made = parent == path ? [] : try makeFolder(parent)
    if mkdir(path, 0o777) != 0, errno != EEXIST {
        let problem = FileProblem(path, errno)
        for folder in made.reversed() { _ = removeFolderIfEmpty(folder) }
        throw problem
    }
    return made + [path]
}

/// The names in a folder, hidden ones left out, in the order of their bytes.
func listFolder(_ path: String) throws(FileProblem) -> [String] {
    guard let folder = opendir(path) else { throw FileProblem(path, errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                String(cString: $0)
            }
        }
        if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// The files below a folder, relative to it, in the order of their bytes. Empty when the folder is not there.
func listFiles(below folder: String) throws(FileProblem) -> [String] {
    guard try fileKind(at: folder) == .folder else { return [] }
    var files: [String] = []
    for name in try listFolder(folder) {
        let path = joined(folder, name)
        if try fileKind(at: path) == .folder {
            files += try listFiles(below: path).map { "\(name)/\($0)" }
        } else {
            files.append(name)
        }
    }
    return files
}

/// The folder that the running executable lies in, symbolic links resolved.
func executableFolder() -> String? {
    #if canImport(Darwin)
    var size = UInt32(PATH_MAX)
    var buffer = [CChar](repeating: 0, count: Int(size))
    guard _NSGetExecutablePath(&buffer, &size) == 0, let path = realpath(buffer, nil) else { return nil }
    #else
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    #endif
    defer { free(path) }
    return parentFolder(of: String(cString: path))
}

/// Nil when all was written, else the system's number for why not.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
        var offset = 0
        while offset < buffer.count {
            let length = write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
            if length >= 0 { offset += length } else if errno != EINTR { return errno }
        }
        return 0
    }
}

/// The outermost part of `path` that is a file although more path follows; `path` itself when there is none.
private func firstFile(in path: String) -> String {
    var found = path
    var current = parentFolder(of: path)
    while !current.isEmpty, current != "/" {
        var status = stat()
        if stat(current, &status) == 0 {
            if status.st_mode & S_IFMT != S_IFDIR { found = current }
            break
        }
        current = parentFolder(of: current)
    }
    return found
}
