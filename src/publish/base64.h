#pragma once
// Bytes as text, for pictures inside a file (RFC 4648, section 4).

#include <string>
#include <string_view>

namespace attune::publish {

std::string base64(std::string_view bytes);

}  // namespace attune::publish
