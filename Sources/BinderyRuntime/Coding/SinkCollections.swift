import JSONText

extension JSONSink {
    /// Lets mistakes in `body` be found one step further in.
    @inline(__always)
    func at(_ step: JSONPathStep, _ body: () throws -> Void) rethrows {
        enter(step)
        defer { leave() }
        try body()
    }

    @inline(never)
    private func enter(_ step: JSONPathStep) { path.append(step) }

    @inline(never)
    private func leave() { path.removeLast() }
}

func areEqual(_ left: StaticString, _ right: StaticString) -> Bool {
    left.withUTF8Buffer { left in right.withUTF8Buffer { left.elementsEqual($0) } }
}

func writeStrings(_ strings: [String], to sink: JSONSink) {
    sink.append(UInt8(ascii: "["))
    for index in strings.indices {
        if index > 0 { sink.append(UInt8(ascii: ",")) }
        sink.write(strings[index])
    }
    sink.append(UInt8(ascii: "]"))
}

func writeList<T: Encodable>(_ elements: [T], to sink: JSONSink) throws {
    sink.append(UInt8(ascii: "["))
    for index in elements.indices {
        if index > 0 { sink.append(UInt8(ascii: ",")) }
        try sink.at(.index(index)) { try sink.write(elements[index]) }
    }
    sink.append(UInt8(ascii: "]"))
}

func writeMap<T: Encodable>(_ values: [String: T], to sink: JSONSink) throws {
    sink.append(UInt8(ascii: "{"))
    var isFirst = true
    for key in sortedByBytes(Array(values.keys)) {
        guard let value = values[key] else { continue }
        sink.writeKey(key, isFirst: isFirst)
        isFirst = false
        try sink.at(.key(key)) { try sink.write(value) }
    }
    sink.append(UInt8(ascii: "}"))
}
