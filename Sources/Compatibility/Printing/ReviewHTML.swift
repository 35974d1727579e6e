import Diagnostics

extension ReviewPrinter {
    /// One page that needs no network and no script: cards with both versions side by side, filters, and a picture of what
    /// concerns what.
    package mutating func html() -> String {
        let counts = review.sections
        var filters = ""
        for (section, findings) in counts {
            let isOn = section.isQuiet ? "" : " checked"
            filters += """
                <label class="\(section.rawValue)"><input type="checkbox" id="f-\(section.rawValue)"\(isOn)>\
                <b>\(findings.count)</b> \(section.title)</label>

                """
        }
        for way in ["sent", "received"] {
            filters += "<label><input type=\"checkbox\" id=\"f-\(way)\" checked>\(way)</label>\n"
        }
        let choices = ReviewChoices(review)
        var cards = ""
        for (section, findings) in counts {
            cards +=
                "<h2 class=\"\(section.rawValue)\">\(section.title) <small>\(findings.count)</small></h2>\n"
            for finding in findings { cards += card(finding, section, choices) }
        }
        let title = "\(escaped(names.old)) → \(escaped(names.new))"
        return """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(title)</title>
            <style>
            \(styleSheet)\(sectionRules)\(choices.rules)</style>
            <header>
            <h1>\(title)</h1>
            <p><mark class="\(review.bump.rawValue)">\(review.bump.rawValue)</mark> \(escaped(summaryRest))</p>
            <nav>
            \(filters)</nav>
            \(choices.menus)            </header>
            <main>
            \(impactPicture())\(cards)\(review.findings.isEmpty ? "<p>No changes.</p>\n" : "")</main>
            </html>

            """
    }

    /// The summary behind its first word, which is shown as a mark.
    private var summaryRest: String {
        review.findings.isEmpty ? review.summary : String(review.summary.drop { $0 != " " }.dropFirst())
    }

    private mutating func card(_ finding: Finding, _ section: ReviewSection, _ choices: ReviewChoices)
        -> String
    {
        var ways = ""
        if !finding.direction.isEmpty {
            if !finding.direction.contains(.received) { ways = " sent" }
            if !finding.direction.contains(.sent) { ways = " received" }
        }
        let detail = finding.detail.map { " <i>\(escaped($0))</i>" } ?? ""
        var text = """
            <article class="\(section.rawValue)\(ways)\(choices.classes(of: finding))" id="\(finding.fingerprint)">
            <h3><a href="#\(finding.fingerprint)">\(escaped(finding.subject.name))</a> \(escaped(finding.rule.what))\(detail)</h3>

            """
        let (old, new) = (side("−", finding.old), side("+", finding.new))
        if !old.isEmpty || !new.isEmpty { text += "<div>\(old)\(new)</div>\n" }
        if !finding.alsoOn.isEmpty {
            let names = finding.alsoOn.prefix(20).map { escaped($0.name) }.joined(separator: ", ")
            let rest = finding.alsoOn.count > 20 ? " and \(finding.alsoOn.count - 20) more" : ""
            text += "<p>also \(names)\(rest)</p>\n"
        }
        guard section != .documentation else { return text + "</article>\n" }
        text +=
            "<p><b class=\"w-\(finding.wire.rawValue)\">wire \(finding.wire.rawValue)</b> \(escaped(finding.why))<br>"
            + "<b class=\"s-\(finding.source.rawValue)\">source \(finding.source.rawValue)</b> \(escaped(finding.source.reason))</p>\n"
        if finding.isBreaking || finding.isSilent {
            text += "<p><b>fix</b> \(escaped(finding.rule.fix))</p>\n"
        }
        return text + calls(finding) + "</article>\n"
    }

    private mutating func side(_ mark: String, _ place: Finding.Place?) -> String {
        guard let place else { return "" }
        let swift = place.swift.map { "<code>\(mark) \(escaped($0))</code>" } ?? ""
        return "<pre>\(swift)<small>\(escaped(address(place) ?? ""))</small></pre>"
    }

    private func calls(_ finding: Finding) -> String {
        guard !finding.operations.isEmpty else { return "" }
        let count = finding.operations.count
        let names = finding.operations.prefix(25).map { "<li>\(escaped($0))" }.joined()
        let rest = count > 25 ? "<li>and \(count - 25) more" : ""
        return
            "<details><summary>\(count) of \(counted(review.operationCount, "operation"))</summary><ul>\(names)\(rest)</ul></details>\n"
    }
}

/// What a box of the filters hides. Cards that travel both ways stay as long as one of the ways is shown.
private var sectionRules: String {
    let sections = ReviewSection.allCases.map {
        "body:has(#f-\($0.rawValue):not(:checked)) main .\($0.rawValue){display:none}\n"
    }
    let ways = ["sent", "received"].map {
        "body:has(#f-\($0):not(:checked)) article.\($0){display:none}\n"
    }
    return (sections + ways).joined()
}

private let styleSheet = """
    :root{--bg:#fff;--fg:#1b1f24;--dim:#59636e;--line:#d1d9e0;--card:#f6f8fa;--bad:#b3151d;--odd:#8a5a00;--good:#116329;--calm:#0550ae}
    @media(prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--dim:#9198a1;--line:#3d444d;--card:#161b22;--bad:#ff8182;--odd:#e3b341;--good:#56d364;--calm:#79c0ff}}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:72rem;padding:1rem;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,sans-serif}
    h1{font-size:1.3rem;margin:0 0 .5rem;overflow-wrap:anywhere}h2{font-size:1.1rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:0;font-weight:400;overflow-wrap:anywhere}
    h3 a{font-weight:600;color:inherit;text-decoration:none}h3 a:hover{text-decoration:underline}h3 i,small{color:var(--dim)}p{margin:.5rem 0;overflow-wrap:anywhere}
    mark{padding:.1rem .5rem;border-radius:1rem;background:var(--calm);color:var(--bg);font-weight:600;text-transform:uppercase;font-size:.8rem}mark.major{background:var(--bad)}mark.patch,mark.none{background:var(--good)}
    nav,.menu{display:flex;flex-wrap:wrap;gap:.4rem .6rem;margin:.8rem 0}label{border:1px solid var(--line);border-radius:1rem;padding:.1rem .7rem;cursor:pointer;white-space:nowrap}label:focus-within{outline:2px solid var(--calm)}
    article{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--calm);border-radius:.4rem;padding:.6rem .9rem;margin:.5rem 0;break-inside:avoid}
    article.breaking{border-left-color:var(--bad)}article.silent,article.unknown{border-left-color:var(--odd)}article.additive,article.compatible{border-left-color:var(--good)}article:target{outline:2px solid var(--calm)}
    article div{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.5rem;margin:.5rem 0}
    pre{margin:0;padding:.4rem .6rem;background:var(--bg);border:1px solid var(--line);border-radius:.3rem;white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.5 ui-monospace,monospace}pre code{display:block;font:inherit}
    .w-breaking,.s-breaks{color:var(--bad)}.w-unknown,.s-warns,.s-constructs{color:var(--odd)}.w-same,.w-compatible,.s-none,.s-adds,.s-references{color:var(--good)}
    details{color:var(--dim)}summary{cursor:pointer}ul{columns:22rem;margin:.3rem 0;padding-left:1.2rem}li{overflow-wrap:anywhere}
    svg{width:100%;height:auto;font:13px system-ui,sans-serif}svg text{fill:var(--fg)}svg path{fill:none;stroke:var(--calm);stroke-opacity:.45;stroke-width:1.5}svg path.breaking{stroke:var(--bad)}svg path.silent{stroke:var(--odd)}svg a:hover text{text-decoration:underline}
    @media(max-width:40rem){figure{overflow-x:auto}svg{min-width:48rem}}@media print{nav,header details{display:none}body{max-width:none}}
    figure{margin:1rem 0;border:1px solid var(--line);border-radius:.4rem;padding:.6rem}figcaption{color:var(--dim)}

    """
