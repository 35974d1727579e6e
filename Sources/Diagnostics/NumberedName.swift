/// `base2`, `base3` and so on: the first that `isFree`.
package func numbered(_ base: String, isFree: (String) -> Bool) -> String {
    var number = 2
    while !isFree("\(base)\(number)") { number += 1 }
    return "\(base)\(number)"
}
