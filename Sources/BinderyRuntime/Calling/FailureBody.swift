import JSONText

/// The bodies of failed answers of an API that has several kinds of them: a union whose branches are narrowed by the
/// status, and then told apart by evidence.
public protocol FailureBody: Decodable, Sendable {
    static var branches: UnionBranches { get }

    /// Reads the body as a branch. Nil: as it came.
    init(branch: Int?, from decoder: any Decoder) throws
}

extension FailureBody {
    /// A body that is not what its status promises is kept as it came.
    public init(from decoder: any Decoder) throws {
        let branch = try chooseBranch(Self.branches, decoder)
        do {
            try self.init(branch: branch, from: decoder)
        } catch {
            try self.init(branch: nil, from: decoder)
        }
    }
}

/// What the status leaves one choice for needs no evidence; evidence never speaks for what the status rules out.
private func chooseBranch(_ branches: UnionBranches, _ decoder: any Decoder) throws -> Int? {
    let candidates = candidateKey.flatMap { decoder.userInfo[$0] as? [Int] }
    if let candidates, candidates.count == 1 { return candidates[0] }
    return try branches.choose(decoder, among: candidates)
}

/// Which kinds of body go with a status, where an API has several.
public struct FailureBranches: Hashable, Sendable {
    public let statuses: ClosedRange<Int>
    /// Indices of the branches.
    public let branches: [Int]

    public init(_ status: Int, _ branches: [Int]) { self.init(status...status, branches) }

    public init(_ statuses: ClosedRange<Int>, _ branches: [Int]) {
        self.statuses = statuses
        self.branches = branches
    }
}

extension Endpoint {
    /// The branches of the narrowest range that holds the status: `404` before `4XX` before `default`.
    func failureBranches(_ status: Int) -> [Int]? {
        failures.filter { $0.statuses.contains(status) }.min { $0.statuses.count < $1.statuses.count }?
            .branches
    }
}

extension HTTPResponse {
    /// The body of a failure of this endpoint.
    func failure<Body: Decodable>(_ type: Body.Type, of endpoint: Endpoint) throws -> Body {
        var decoder = JSONTextDecoder()
        if let candidateKey { decoder.userInfo[candidateKey] = endpoint.failureBranches(status) }
        return try decoder.decode(type, from: body)
    }
}

/// Where a body finds the branches of its status.
private let candidateKey = CodingUserInfoKey(rawValue: "failureBranches")
