import JSONSchema
import JSONText
import Testing

/// What the standards say of texts that are easily taken for right or wrong.
@Suite struct FormatTests {
    static let table: [(format: String, right: [String], wrong: [String])] = [
        (
            "time",
            [
                "23:59:60Z", "00:29:60+00:30", "18:59:60-05:00", "12:00:00.1234567890123z", "12:00:00-00:00",
                "00:00:00+23:59",
            ],
            [
                "22:59:60Z", "23:59:60+00:30", "12:00:00", "24:00:00Z", "12:00:00+24:00", "12:00:00.Z",
                "12:00Z",
                "1２:00:00Z", "12:00:00+0100",
            ]
        ),
        (
            "date", ["2000-02-29", "0000-01-01"],
            ["1900-02-29", "2024-02-30", "2024-1-01", "2024-00-10", "+2024-01-01"]
        ),
        (
            "duration", ["P1W", "P1Y2M3D", "PT1H2M3S", "P0D", "P1DT2H", "PT36H"],
            ["P1W2D", "P1Y1D", "PT1H1S", "P", "PT", "P1.5D", "P1DT", "p1d", "P-1D", "1D", "P1M1Y", "P１D"]
        ),
        (
            "ipv6",
            ["::", "::1", "::ffff:192.0.2.1", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "1:2:3:4:5:6:1.2.3.4"],
            [
                "::1%eth0", "1::2::3", "::ffff:192.0.2.01", "12345::", "1:2:3:4:5:6:7:8::", "[::1]",
                "1:2:3:4:5:6:7:1.2.3.4",
                ":1::", "::1/64", "1.2.3.4::",
            ]
        ),
        (
            "ipv4", ["0.0.0.0", "255.255.255.255"],
            ["1.2.3.04", "1.2.3", "0x1.2.3.4", "１.2.3.4", "1.2.3.4.", "256.1.1.1", "1.2.3.4\n"]
        ),
        (
            "email", ["\"joe bloggs\"@example.com", "joe@[127.0.0.1]", "joe@[IPv6:::1]", "a+b/c@d", "a@b"],
            [".a@b.c", "a..b@c", "a.@b", "a@", "@b", "a b@c", "a@b@c", "ö@b.c", "joe@[127.0.0.300]"]
        ),
        ("idn-email", ["실례@실례.테스트", "ö@b.c"], ["2962", "ö..ö@b.c", "@실례"]),
        (
            "hostname", ["a", "xn--4gbwdl.xn--wgbh1c", "1.example", "a-b"],
            ["-a", "a-", "a_b", "", "a..b", ".a", "\(String(repeating: "a", count: 64)).b", "ａ.b"]
        ),
        (
            "uri", ["urn:isbn:1", "mailto:a@b", "http://[::1]:80/", "a:", "http://a/%C3%A9"],
            [
                "//a", "http://a b", "http://a/%zz", "http://例え", ":a", "1a://b", "http://[::1",
                "http://a:b/", "http://a/<b>", "/a",
            ]
        ),
        ("uri-reference", ["//a", "", "?a", "#a", "a/b:c", "../x"], ["1a:b", "http://a/%", "\\a", "a b"]),
        ("iri", ["http://例え/ü?ö#ä", "urn:é"], ["//例え", "http://例 え"]),
        (
            "uri-template", ["http://a/{+x,y*}", "{x:9999}", "{?a.b%20c}", ""],
            ["{", "a}", "{}", "{x:10000}", "{x:0}", "{a b}", "{x,}", "{+}"]
        ),
        ("json-pointer", ["", "/", "/~0~1", "/a//b"], ["a", "/a~2", "/~", "#/a"]),
        (
            "relative-json-pointer", ["0", "0#", "10/a", "1+1/a", "0-10#"],
            ["01", "-1/a", "", "/a", "0##", "0a", "1+0/a", "1+", "+1/a", "1+-1"]
        ),
        (
            "uuid", ["F81D4FAE-7DEC-11D0-a765-00A0C91E6BF6"],
            [
                "f81d4fae7dec11d0a76500a0c91e6bf6", "{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}",
                "g81d4fae-7dec-11d0-a765-00a0c91e6bf6",
            ]
        ),
        ("regex", ["(?<a>b)\\k<a>", "\\p{L}", "[^]"], ["(", "a{2,1}", "\\Z", "(?i)a", "[b-a]"]),
        (
            "date-time", ["1998-12-31T23:59:60Z", "1990-12-31t15:59:60.123-08:00"],
            ["1998-12-31T22:59:60Z", "2024-01-01 00:00:00Z", "2024-01-01T00:00:00", "2024-02-30T00:00:00Z"]
        ),
    ]

    @Test(arguments: table)
    func `a format is held to its standard`(_ format: String, _ right: [String], _ wrong: [String]) throws {
        let schema = try CompiledSchema(["format": .string(format)], formats: .assertion)
        #expect(right.filter { !schema.isValid(.string($0)) } == [])
        #expect(wrong.filter { schema.isValid(.string($0)) } == [])
    }
}
