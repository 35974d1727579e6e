// Cells hold JSON or the text that is sent, in backticks. P18 is one scalar, P19 two: `e` and U+0301.

/// The style examples of OpenAPI 3.1.2 (and 3.2 for `cookie`), for a parameter `color`. The third column is the empty
/// text.
// swift-format-ignore
let styleExamples = #"""
    | style | explode | undefined (see note) | string | array | object |
    |--|--|--|--|--|--|
    | matrix | false | `;color` | `;color=blue` | `;color=blue,black,brown` | `;color=R,100,G,200,B,150` |
    | matrix | true | `;color` | `;color=blue` | `;color=blue;color=black;color=brown` | `;R=100;G=200;B=150` |
    | label | false | `.` | `.blue` | `.blue,black,brown` | `.R,100,G,200,B,150` |
    | label | true | `.` | `.blue` | `.blue.black.brown` | `.R=100.G=200.B=150` |
    | simple | false | (empty) | `blue` | `blue,black,brown` | `R,100,G,200,B,150` |
    | simple | true | (empty) | `blue` | `blue,black,brown` | `R=100,G=200,B=150` |
    | form | false | `color=` | `color=blue` | `color=blue,black,brown` | `color=R,100,G,200,B,150` |
    | form | true | `color=` | `color=blue` | `color=blue&color=black&color=brown` | `R=100&G=200&B=150` |
    | spaceDelimited | false | n/a | n/a | `color=blue%20black%20brown` | `color=R%20100%20G%20200%20B%20150` |
    | pipeDelimited | false | n/a | n/a | `color=blue%7Cblack%7Cbrown` | `color=R%7C100%7CG%7C200%7CB%7C150` |
    | deepObject | true | n/a | n/a | n/a | `color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150` |
    | cookie (3.2 only) | false | `color=` | `color=blue` | `color=blue,black,brown` | `color=R,100,G,200,B,150` |
    | cookie (3.2 only) | true | `color=` | `color=blue` | `color=blue; color=black; color=brown` | `R=100; G=200; B=150` |
    """#

/// Values that are neither list nor object. `reject` is the request builder's part: as a style, the text is empty.
// swift-format-ignore
let primitives = #"""
    | # | value | simple (path) | label | matrix | form (query) | header simple | form + allowReserved (SDK rule) |
    |--|--|--|--|--|--|--|--|
    | P1 | `"blue"` | `blue` | `.blue` | `;p=blue` | `p=blue` | `blue` | `p=blue` |
    | P2 | `""` | reject (empty path segment) | `.` | `;p` | `p=` | *(empty)* | `p=` |
    | P3 | `"a b"` | `a%20b` | `.a%20b` | `;p=a%20b` | `p=a%20b` | `a b` | `p=a%20b` |
    | P4 | `"50%"` | `50%25` | `.50%25` | `;p=50%25` | `p=50%25` | `50%` | `p=50%25` |
    | P5 | `"%20"` | `%2520` | `.%2520` | `;p=%2520` | `p=%2520` | `%20` | `p=%20` |
    | P6 | `"a/b"` | `a%2Fb` | `.a%2Fb` | `;p=a%2Fb` | `p=a%2Fb` | `a/b` | `p=a/b` |
    | P7 | `"a?b#c"` | `a%3Fb%23c` | `.a%3Fb%23c` | `;p=a%3Fb%23c` | `p=a%3Fb%23c` | `a?b#c` | `p=a?b%23c` |
    | P8 | `"a&b=c"` | `a%26b%3Dc` | `.a%26b%3Dc` | `;p=a%26b%3Dc` | `p=a%26b%3Dc` | `a&b=c` | `p=a%26b%3Dc` |
    | P9 | `"a+b"` | `a%2Bb` | `.a%2Bb` | `;p=a%2Bb` | `p=a%2Bb` | `a+b` | `p=a%2Bb` |
    | P10 | `"a,b"` | `a%2Cb` | `.a%2Cb` | `;p=a%2Cb` | `p=a%2Cb` | `a,b` | `p=a,b` |
    | P11 | `"a;b"` | `a%3Bb` | `.a%3Bb` | `;p=a%3Bb` | `p=a%3Bb` | `a;b` | `p=a;b` |
    | P12 | `"a.b"` | `a.b` | `.a.b` | `;p=a.b` | `p=a.b` | `a.b` | `p=a.b` |
    | P13 | `"a:b@c"` | `a%3Ab%40c` | `.a%3Ab%40c` | `;p=a%3Ab%40c` | `p=a%3Ab%40c` | `a:b@c` | `p=a:b@c` |
    | P14 | `"!$'()*"` | `%21%24%27%28%29%2A` | `.%21%24%27%28%29%2A` | `;p=%21%24%27%28%29%2A` | `p=%21%24%27%28%29%2A` | `!$'()*` | `p=!$'()*` |
    | P15 | `"[x]"` | `%5Bx%5D` | `.%5Bx%5D` | `;p=%5Bx%5D` | `p=%5Bx%5D` | `[x]` | `p=%5Bx%5D` |
    | P16 | `"a\|b"` | `a%7Cb` | `.a%7Cb` | `;p=a%7Cb` | `p=a%7Cb` | `a\|b` | `p=a%7Cb` |
    | P17 | `"~-._"` | `~-._` | `.~-._` | `;p=~-._` | `p=~-._` | `~-._` | `p=~-._` |
    | P18 | `"é"` | `%C3%A9` | `.%C3%A9` | `;p=%C3%A9` | `p=%C3%A9` | `é` | `p=%C3%A9` |
    | P19 | `"é"` (NFD) | `e%CC%81` | `.e%CC%81` | `;p=e%CC%81` | `p=e%CC%81` | `é` | `p=e%CC%81` |
    | P20 | `"👍"` | `%F0%9F%91%8D` | `.%F0%9F%91%8D` | `;p=%F0%9F%91%8D` | `p=%F0%9F%91%8D` | `👍` | `p=%F0%9F%91%8D` |
    | P21 | `"\n"` | `%0A` | `.%0A` | `;p=%0A` | `p=%0A` | reject (CR/LF in field value) | `p=%0A` |
    | P22 | `true` | `true` | `.true` | `;p=true` | `p=true` | `true` | `p=true` |
    | P23 | `100` | `100` | `.100` | `;p=100` | `p=100` | `100` | `p=100` |
    | P24 | `-1.5` | `-1.5` | `.-1.5` | `;p=-1.5` | `p=-1.5` | `-1.5` | `p=-1.5` |
    """#

/// Lists. Two texts in a cell: without and with `explode`.
// swift-format-ignore
let arrays = #"""
    | # | value | simple (path) | label | matrix | form (query) | spaceDelimited (explode=false) | pipeDelimited (explode=false) | header simple |
    |--|--|--|--|--|--|--|--|--|
    | A1 | `["blue", "black", "brown"]` | `blue,black,brown` | `.blue,black,brown` ⏎ `.blue.black.brown` | `;p=blue,black,brown` ⏎ `;p=blue;p=black;p=brown` | `p=blue,black,brown` ⏎ `p=blue&p=black&p=brown` | `p=blue%20black%20brown` | `p=blue%7Cblack%7Cbrown` | `blue,black,brown` |
    | A2 | `["a"]` | `a` | `.a` | `;p=a` | `p=a` | `p=a` | `p=a` | `a` |
    | A3 | `[""]` | *(empty)* | `.` | `;p` | `p=` | `p=` | `p=` | *(empty)* |
    | A4 | `["", ""]` | `,` | `.,` ⏎ `..` | `;p=,` ⏎ `;p;p` | `p=,` ⏎ `p=&p=` | `p=%20` | `p=%7C` | `,` |
    | A5 | `["a,b", "c"]` | `a%2Cb,c` | `.a%2Cb,c` ⏎ `.a%2Cb.c` | `;p=a%2Cb,c` ⏎ `;p=a%2Cb;p=c` | `p=a%2Cb,c` ⏎ `p=a%2Cb&p=c` | `p=a%2Cb%20c` | `p=a%2Cb%7Cc` | `a,b,c` |
    | A6 | `["a b", "c d"]` | `a%20b,c%20d` | `.a%20b,c%20d` ⏎ `.a%20b.c%20d` | `;p=a%20b,c%20d` ⏎ `;p=a%20b;p=c%20d` | `p=a%20b,c%20d` ⏎ `p=a%20b&p=c%20d` | `p=a%20b%20c%20d` | `p=a%20b%7Cc%20d` | `a b,c d` |
    | A7 | `["a\|b", "c"]` | `a%7Cb,c` | `.a%7Cb,c` ⏎ `.a%7Cb.c` | `;p=a%7Cb,c` ⏎ `;p=a%7Cb;p=c` | `p=a%7Cb,c` ⏎ `p=a%7Cb&p=c` | `p=a%7Cb%20c` | `p=a%7Cb%7Cc` | `a\|b,c` |
    | A8 | `[1, true]` | `1,true` | `.1,true` ⏎ `.1.true` | `;p=1,true` ⏎ `;p=1;p=true` | `p=1,true` ⏎ `p=1&p=true` | `p=1%20true` | `p=1%7Ctrue` | `1,true` |
    | A9 | `[]` | reject (undefined) | reject (undefined) | reject (undefined) | `(omitted)` | `(omitted)` | `(omitted)` | `(omitted)` |
    """#

/// Objects. Two texts in a cell: without and with `explode`.
// swift-format-ignore
let objects = #"""
    | # | value | simple (path) | label | matrix | form (query) | spaceDelimited | pipeDelimited | deepObject (explode=true) | header simple |
    |--|--|--|--|--|--|--|--|--|--|
    | O1 | `{"R": 100, "G": 200, "B": 150}` | `R,100,G,200,B,150` ⏎ `R=100,G=200,B=150` | `.R,100,G,200,B,150` ⏎ `.R=100.G=200.B=150` | `;p=R,100,G,200,B,150` ⏎ `;R=100;G=200;B=150` | `p=R,100,G,200,B,150` ⏎ `R=100&G=200&B=150` | `p=R%20100%20G%20200%20B%20150` | `p=R%7C100%7CG%7C200%7CB%7C150` | `p%5BR%5D=100&p%5BG%5D=200&p%5BB%5D=150` | `R,100,G,200,B,150` ⏎ `R=100,G=200,B=150` |
    | O2 | `{"a b": "c,d"}` | `a%20b,c%2Cd` ⏎ `a%20b=c%2Cd` | `.a%20b,c%2Cd` ⏎ `.a%20b=c%2Cd` | `;p=a%20b,c%2Cd` ⏎ `;a%20b=c%2Cd` | `p=a%20b,c%2Cd` ⏎ `a%20b=c%2Cd` | `p=a%20b%20c%2Cd` | `p=a%20b%7Cc%2Cd` | `p%5Ba%20b%5D=c%2Cd` | `a b,c,d` ⏎ `a b=c,d` |
    | O3 | `{"k": ""}` | `k,` ⏎ `k=` | `.k,` ⏎ `.k=` | `;p=k,` ⏎ `;k` | `p=k,` ⏎ `k=` | `p=k%20` | `p=k%7C` | `p%5Bk%5D=` | `k,` ⏎ `k=` |
    | O4 | `{"x[y]": "1"}` | `x%5By%5D,1` ⏎ `x%5By%5D=1` | `.x%5By%5D,1` ⏎ `.x%5By%5D=1` | `;p=x%5By%5D,1` ⏎ `;x%5By%5D=1` | `p=x%5By%5D,1` ⏎ `x%5By%5D=1` | `p=x%5By%5D%201` | `p=x%5By%5D%7C1` | `p%5Bx%5By%5D%5D=1` | `x[y],1` ⏎ `x[y]=1` |
    | O5 | `{"k": "=&"}` | `k,%3D%26` ⏎ `k=%3D%26` | `.k,%3D%26` ⏎ `.k=%3D%26` | `;p=k,%3D%26` ⏎ `;k=%3D%26` | `p=k,%3D%26` ⏎ `k=%3D%26` | `p=k%20%3D%26` | `p=k%7C%3D%26` | `p%5Bk%5D=%3D%26` | `k,=&` ⏎ `k==&` |
    | O6 | `{"k": null, "m": 1}` | `m,1` ⏎ `m=1` | `.m,1` ⏎ `.m=1` | `;p=m,1` ⏎ `;m=1` | `p=m,1` ⏎ `m=1` | `p=m%201` | `p=m%7C1` | `p%5Bm%5D=1` | `m,1` ⏎ `m=1` |
    | O7 | `{}` | reject (undefined) | reject (undefined) | reject (undefined) | `(omitted)` | `(omitted)` | `(omitted)` | `(omitted)` | `(omitted)` |
    """#
