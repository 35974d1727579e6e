#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

enum StandardStream { case output, errors }

func writeText(_ text: String, to stream: StandardStream) throws(FileProblem) {
    let number = writeAll(Array(text.utf8), to: stream == .output ? STDOUT_FILENO : STDERR_FILENO)
    if number != 0 { throw FileProblem("-", number) }
}

/// Whether a person looks at this stream, and wants colours (<https://no-color.org>).
func showsColours(on stream: StandardStream) -> Bool {
    func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
    guard variable("NO_COLOR").isEmpty, !["", "dumb"].contains(variable("TERM")) else { return false }
    return isatty(stream == .output ? STDOUT_FILENO : STDERR_FILENO) == 1
}

/// A file that grows too large is then a failed write, which has a message, and not the end of the process.
func ignoreFileSizeSignal() { signal(SIGXFSZ, SIG_IGN) }

/// Does the work of the process with room for the deepest input, whatever the system gives the first thread: it grows as
/// far as the limit says, or the work is done on another.
func runWithDeepStack(_ work: @escaping @Sendable () -> Never) -> Never {
    let size = 64 << 20
    #if canImport(Glibc)
    // Without a second thread, giving and taking memory needs no locks (getrlimit(2), RLIMIT_STACK).
    var limit = rlimit()
    if getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit) == 0, limit.rlim_max >= size {
        limit.rlim_cur = max(limit.rlim_cur, rlim_t(size))
        if setrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit) == 0 { work() }
    }
    #endif
    final class Work: Sendable {
        let run: @Sendable () -> Never
        init(_ run: @escaping @Sendable () -> Never) { self.run = run }
    }
    #if canImport(Darwin)
    var thread: pthread_t?
    #else
    var thread = pthread_t()
    #endif
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, size)
    let argument = Unmanaged.passRetained(Work(work)).toOpaque()
    let number = pthread_create(
        &thread, &attributes,
        { argument in
            let argument: UnsafeMutableRawPointer? = argument
            if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run() }
            return nil
        }, argument)
    // Without such a thread, this one may still be deep enough.
    guard number == 0 else { work() }
    while true { pause() }
}

/// Takes memory for a run of usual size at once, in large pages where the system has them: to be given it piece by piece
/// takes a tenth of the time.
func takeMemoryInLargePages() {
    #if canImport(Glibc)
    func taken(_ size: Int) -> UnsafeMutableRawPointer? {
        let memory = malloc(size)
        if let memory { madvise(memory.alignedUp(toMultipleOf: 1 << 21), size - (1 << 21), MADV_HUGEPAGE) }
        return memory
    }
    // The first is given back to the system, and makes what follows, which is smaller, be kept for what is asked for next
    // (mallopt(3), M_MMAP_THRESHOLD).
    free(taken(31 << 20))
    let (one, other) = (taken(30 << 20), taken(30 << 20))
    free(one)
    free(other)
    #endif
}

/// The value lives as long as the process, and is never taken apart.
func keepUntilExit(_ value: Any) {
    final class Kept {
        let value: Any
        init(_ value: Any) { self.value = value }
    }
    _ = Unmanaged.passRetained(Kept(value))
}

func processNumber() -> Int32 { getpid() }

func endProcess(_ code: Int32) -> Never { exit(code) }
