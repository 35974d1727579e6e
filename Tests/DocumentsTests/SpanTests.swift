import Documents
import Testing

/// Where keys and values lie, in lines and columns of Unicode scalars.
@Suite struct SpanTests {
    @Test func `every key and value of a YAML text has its place`() {
        let text = """
            # Überschrift 🚂
            título: "días 🚂" # gleis
            list:
            - a
            -
              - 'b'

              # a comment after the last item

            flow: {k: [1, 2], "ü": x}
            text: |
              first
              second

            after: >-
              folded

            """
        let expected = """
            object 2:1
              "título" 2:1 = string "días 🚂" 2:9-2:17
              "list" 3:1 = array 4:1
                [0] = string "a" 4:3-4:4
                [1] = array 6:3
                  [0] = string "b" 6:5-6:8
              "flow" 10:1 = object 10:7
                "k" 10:8 = array 10:11
                  [0] = number 1 10:12-10:13
                  [1] = number 2 10:15-10:16
                "ü" 10:19 = string "x" 10:24-10:25
              "text" 11:1 = string "first\\nsecond\\n" 11:7-13:9
              "after" 15:1 = string "folded" 15:8-16:9

            """
        let reading = read(text)
        #expect(reading.dump == expected)
        #expect(reading.extent("/list") == "4:1-6:8")
        #expect(reading.extent("/flow") == "10:7-10:26")
        #expect(reading.extent("") == "2:1-16:9")
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `line ends of every kind are counted alike`(_ lineEnd: String) {
        let text = ["é: 1", "b:", "  - ü", "  - z", "", "c: |", "  t", "d: {e: f}", ""].joined(
            separator: lineEnd)
        let expected = """
            object 1:1
              "é" 1:1 = number 1 1:4-1:5
              "b" 2:1 = array 3:3
                [0] = string "ü" 3:5-3:6
                [1] = string "z" 4:5-4:6
              "c" 6:1 = string "t\\n" 6:4-7:4
              "d" 8:1 = object 8:4
                "e" 8:5 = string "f" 8:8-8:9

            """
        #expect(read(text).dump == expected)
    }

    @Test func `a value that is left out lies just behind its key`() {
        let reading = read("a:\nb:\n  -\n  - x\nc: [d: ]\n")
        #expect(reading.extent("/a") == "1:3-1:3")
        #expect(reading.extent("/b/0") == "3:4-3:4")
        #expect(reading.extent("/c/0") == "5:5-5:7")
    }

    @Test func `a container ends with its last child`() {
        let reading = read("a:\n  b:\n    c: 1\n\n\n# comment\nd: [e: f ]\ng: { h: i } # x\n")
        #expect(reading.source("/a") == "b:\n    c: 1")
        #expect(reading.source("/a/b") == "c: 1")
        #expect(reading.source("/d") == "[e: f ]")
        #expect(reading.source("/d/0") == "e: f")
        #expect(reading.source("/g") == "{ h: i }")
    }

    @Test func `an anchor belongs to its value, and an alias has a place of its own`() {
        let reading = read("a: &x {k: 1}\nb: *x\n")
        #expect(reading.source("/a") == "&x {k: 1}")
        #expect(reading.source("/b") == "*x")
        #expect(reading.extent("/b/k") == "1:11-1:12")
    }

    @Test func `a byte order mark is skipped and counted as one column`() {
        let reading = read("\u{FEFF}é: 1\nb: 2\n")
        #expect(reading.source("/é") == "1")
        #expect(reading.extent("/b") == "2:4-2:5")
    }

    @Test func `places go on behind characters of four bytes`() {
        let text = (0..<200).map { "k\($0): \"\(String(repeating: "🚂é", count: $0))\"\n" }.joined()
        let reading = read(text)
        for index in 0..<200 {
            let (line, column) = (index + 1, "k\(index): ".count + 1)
            #expect(reading.extent("/k\(index)") == "\(line):\(column)-\(line):\(column + 2 + 2 * index)")
        }
    }
}
