#include "base/catalogue.h"

#include <cstdint>
#include <cstring>
#include <optional>

#include "base/atomic_file.h"

namespace attune::base {
namespace {

class MoFile {
 public:
  // `bytes` must outlive it.
  explicit MoFile(std::string_view bytes) : bytes_(bytes) {}

  std::optional<std::uint32_t> word(std::size_t offset) const {
    if (offset + 4 > bytes_.size()) return std::nullopt;
    std::uint32_t value = 0;
    std::memcpy(&value, bytes_.data() + offset, 4);
    return value;
  }

  // The string that the (length, offset) pair at `pair` speaks of.
  std::optional<std::string_view> text(std::size_t pair) const {
    const auto length = word(pair);
    const auto offset = word(pair + 4);
    if (!length || !offset || std::size_t{*offset} + *length > bytes_.size()) return std::nullopt;
    return bytes_.substr(*offset, *length);
  }

 private:
  std::string_view bytes_;
};

}  // namespace

Catalogue Catalogue::load(const std::filesystem::path& folder, std::string_view language) {
  Catalogue catalogue;
  catalogue.language_ = language;
  const std::filesystem::path file = folder / language / "attune.mo";
  if (!std::filesystem::exists(file)) return catalogue;
  const std::string bytes = read_file(file);
  const MoFile mo(bytes);
  constexpr std::uint32_t magic = 0x950412de;
  if (mo.word(0) != magic) return catalogue;
  const auto count = mo.word(8), originals = mo.word(12), translations = mo.word(16);
  if (!count || !originals || !translations) return catalogue;
  for (std::size_t i = 0; i < *count; ++i) {
    const auto original = mo.text(*originals + 8 * i);
    const auto translation = mo.text(*translations + 8 * i);
    if (!original || !translation) break;
    if (!original->empty() && !translation->empty()) catalogue.texts_.emplace(*original, *translation);
  }
  return catalogue;
}

std::string Catalogue::translate(std::string_view english) const {
  const auto found = texts_.find(std::string(english));
  return found == texts_.end() ? std::string(english) : found->second;
}

std::string Catalogue::translate(std::string_view context, std::string_view english) const {
  std::string key(context);
  key += '\x04';
  key += english;
  const auto found = texts_.find(key);
  return found == texts_.end() ? std::string(english) : found->second;
}

}  // namespace attune::base
