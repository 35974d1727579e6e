import SwiftEmitter
import Testing

@Suite struct MarkupTests {
    @Test(arguments: [
        ("if x<p and y>z", "if x<p and y>z"), ("a<br clear=all />b", "a\nb"), ("a<hr noshade>b", "a\n\nb"),
        ("<p class=\"a b\" id='c'>a</p>", "a"), ("<p>a</p and b>", "a</p and b>"),
        ("<pre>\n  two\n    four\n</pre>", "```\n  two\n    four\n```"),
        ("<pre>a\n```\nb</pre>", "````\na\n```\nb\n````"),
        ("<b>a</b><b>b</b><b>c</b> <b>d</b>", "**abc** **d**"), ("<i>a</i><b>b</b>", "*a***b**"),
        ("<b>x</b><a href='u'><b>y</b></a>", "**x**[**y**](u)"), ("<em>*</em>", "\\*"),
        ("<b>a<em>*</em></b>", "**a\\***"), ("<pre>a <b>b</b> <code>c</code></pre>", "```\na b c\n```"),
        ("<em>* required</em>", "*\\* required*"), ("<b>** </b>", "\\*\\*"),
        ("<b>required *</b>", "**required \\***"), ("<b>*Note:* read</b>", "***Note:* read**"),
        ("<em>read *this*</em>", "*read *this**"), ("<em>* a, * b</em>", "*\\* a, * b*"),
        ("<b><i>a</i></b>", "***a***"), ("<b>* <i>a</i></b>", "**\\* *a***"), ("a <b>2*3</b>", "a **2*3**"),
        ("where x <p y=3> z", "where x <p y=3> z"), ("<p align=left>a<p data-x=1>b", "a\n\nb"),
    ])
    func `no word is lost, and marks do not run together`(html: String, expected: String) {
        #expect(markdown(fromHTML: html) == expected)
    }
}
