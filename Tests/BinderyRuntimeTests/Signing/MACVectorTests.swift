import Testing

@testable import BinderyRuntime

/// Signatures that Paysera's own clients and pages have, and some with other nonces and bodies.
@Suite struct MACVectorTests {
    private static let wallet = (
        id: "wkVd93h2uS", secret: "IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU",
        nonce: "nQnNaSNyubfPErjRO55yaaEYo9YZfKHN"
    )
    private static let delivery = (
        id: "123456", secret: "test-sign-password-0123456789abcdef", nonce: "abcdefghijklmnopqrstuvwxyz012345"
    )
    private static let form =
        "grant_type=authorization_code&code=SplxlOBeZQQYbYS6WxSbIA&redirect_uri=http%3A%2F%2Flocalhost%2Fabc"

    @Test(arguments: [
        (
            1_343_818_800, HTTPMethod.get, "/wallet/rest/v1/payment/10145", "",
            "d1OlqI77u2P1IVYIv2ppL3hnrBhyaQ+gDqYMxCH+0e0="
        ),
        (1_343_818_800, .post, "/wallet/oauth/v1/", form, "YEIWoGDeREjJNh+IplpTcCLRNASTAMgFqa540igFcaY="),
        (1_343_811_600, .get, "/rest/v1/payment/10145", "", "/qxTA8FOgT0Dd0MHh9k/sUQ3Q38ckx8+S0PBxpIuttY="),
        (
            1_343_811_600, .get, "/transfer/rest/v1/transfers/10145", "",
            "Bp22nWw9qFsz7ux5xOYkCIYJjXAz8mhxTSfJsoOKV3A="
        ),
    ])
    func `requests carry the MAC of the vectors`(
        time: Int, method: HTTPMethod, target: String, body: String, mac: String
    ) {
        let request = HTTPRequest(
            method, "https://wallet.paysera.com\(target)", body: body.isEmpty ? nil : Array(body.utf8))
        let (id, secret, nonce) = Self.wallet
        let stamp = MACStamp(id: id, secret: secret, time: time, nonce: nonce)
        let ext = "body_hash=IftzxAtYliLQx46c2JAPidlHKqck0OXD7KmsHNnSptU%3D"
        let start = #"MAC id="\#(id)", ts="\#(time)", nonce="\#(nonce)", mac="\#(mac)""#
        #expect(
            macHeader(request, stamp, .sha256, bodyHash: .sha256)
                == (body.isEmpty ? start : start + #", ext="\#(ext)""#))
    }

    @Test func `marks in a nonce and a body count, and nothing is left out of what is signed`() {
        let (id, secret, nonce) = Self.delivery
        func header(_ method: HTTPMethod, _ target: String, _ body: String?, nonce: String) -> String {
            let request = HTTPRequest(
                method, "https://delivery-api.paysera.com/rest/v1\(target)", body: body.map { Array($0.utf8) }
            )
            let stamp = MACStamp(id: id, secret: secret, time: 1_700_000_000, nonce: nonce)
            return macHeader(request, stamp, .sha256, bodyHash: .sha256) ?? ""
        }
        let marked = header(.get, "/orders", nil, nonce: "A b#c'd/e=f+g~h!")
        #expect(marked.contains("OcGLLcF+31sfcYtNmmE1WY2t8GIfBbKob0rPLPUdYBw="))
        let posted = header(.post, "/orders", #"{"n":1}"#, nonce: nonce)
        #expect(posted.contains("EyAiQTRHF/ebc2/+ZDGYi4o8NjowA4NMut/C7C5dyas="))
        #expect(posted.contains("body_hash=K%2F0U9D0X%2FHzqJOCReoh5tLL4gLi67sG52Q%2B6rWVecb0%3D"))
        // Without the line feed at the end, or without the empty line of `ext`.
        let listed = header(.get, "/orders?limit=20&offset=0", nil, nonce: nonce)
        #expect(!listed.contains("HzhjRnhadaaRmnKKDTSUcJLh1c8pe+NVBd+NoS7XHp18="))
        #expect(listed.contains("OOV74W6EH2KN/h8FFPfnhB0EJKRlpN26PjN9y5om/gY="))
    }
}
