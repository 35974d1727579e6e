import Foundation

/// Runs work on this thread, and gives the CPU seconds that it took: a bound on them holds on a busy machine as well.
package func timed<Result>(_ work: () throws -> Result) rethrows -> (result: Result, seconds: Double) {
    let start = threadSeconds()
    let result = try work()
    return (result, threadSeconds() - start)
}

private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
