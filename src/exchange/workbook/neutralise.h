#pragma once
// Text that a spreadsheet program would run as a formula when it opens a CSV file, made harmless and restored.
//
// A cell is risky when it begins, after any number of apostrophes, with one of = + - @ TAB CR LF or a full-width form
// of the first four (U+FF1D, U+FF0B, U+FF0D, U+FF20), and is not a negative number. A risky cell is written with one
// apostrophe before it; reading takes one apostrophe away from a cell that begins with apostrophes and a risky
// character. So `=1+1` is written `'=1+1`, `'=1+1` is written `''=1+1`, and `'tis` and `-1.5` are left as they are.

#include <string>
#include <string_view>

namespace attune::exchange {

std::string neutralise(std::string_view cell);
std::string restore(std::string cell);

}  // namespace attune::exchange
