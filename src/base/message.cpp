#include "base/message.h"

#include <algorithm>

#include "base/catalogue.h"

namespace attune::base {

Message& Message::with(std::string name, std::string value) & {
  arguments.emplace_back(std::move(name), std::move(value));
  return *this;
}

Message&& Message::with(std::string name, std::string value) && {
  arguments.emplace_back(std::move(name), std::move(value));
  return std::move(*this);
}

Message&& Message::with(std::string name, Message part) && {
  parts.emplace_back(std::move(name), std::move(part));
  return std::move(*this);
}

std::string Message::in(const Catalogue& catalogue) const {
  std::vector<std::pair<std::string, std::string>> values = arguments;
  for (const auto& [name, part] : parts) values.emplace_back(name, part.in(catalogue));
  return fill(catalogue.translate(text), values);
}

std::string Message::english() const { return in(Catalogue{}); }

std::string fill(std::string_view text, const std::vector<std::pair<std::string, std::string>>& values) {
  std::string filled;
  filled.reserve(text.size() + 32);
  while (!text.empty()) {
    const std::size_t open = text.find('{');
    filled += text.substr(0, open);
    if (open == std::string_view::npos) break;
    text.remove_prefix(open);
    const std::size_t close = text.find('}');
    if (close == std::string_view::npos) {
      filled += text;
      break;
    }
    const std::string_view name = text.substr(1, close - 1);
    const auto value = std::find_if(values.begin(), values.end(), [&](const auto& pair) { return pair.first == name; });
    filled += value == values.end() ? text.substr(0, close + 1) : std::string_view(value->second);
    text.remove_prefix(close + 1);
  }
  return filled;
}

}  // namespace attune::base
