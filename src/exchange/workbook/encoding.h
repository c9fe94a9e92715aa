#pragma once
// Text files of whatever spreadsheet program as UTF-8.

#include <string>
#include <string_view>

namespace attune::exchange {

enum class Encoding { utf8, utf16, gb18030 };

struct Decoded {
  std::string text;  // UTF-8, without byte order mark
  Encoding encoding = Encoding::utf8;
};

// By byte order mark: UTF-8 or UTF-16; without one UTF-8 where the bytes are that, else GB18030 (of which GBK and
// GB2312 are parts), which Chinese versions of Excel write. Throws Error(input) for bytes that are none of these.
Decoded decode(std::string_view bytes);

}  // namespace attune::exchange
