#include "publish/file_name.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/text.h"

namespace attune::publish {
namespace {

constexpr std::size_t longest_name = 150;

// Left out: marks that turn or hide what stands after them (U+200B … U+200F, U+202A … U+202E, U+2060 … U+206F, U+FEFF),
// line and paragraph separators, and the C1 controls.
bool is_left_out(std::string_view character) {
  if (character.size() == 2) return character[0] == '\xC2' && static_cast<unsigned char>(character[1]) < 0xA0;
  if (character.size() != 3) return false;
  const auto second = static_cast<unsigned char>(character[1]), third = static_cast<unsigned char>(character[2]);
  if (character[0] == '\xE2' && second == 0x80)
    return (third >= 0x8B && third <= 0x8F) || (third >= 0xA8 && third <= 0xAE);
  if (character[0] == '\xE2' && second == 0x81) return third >= 0xA0 && third <= 0xAF;
  return character == "\xEF\xBB\xBF";
}

std::size_t size_of_character(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  return size <= text.size() && base::is_utf8(text.substr(0, size)) ? size : 0;
}

// Characters that no file system minds; the others become a space, or nothing.
std::string cleaned(std::string_view text) {
  constexpr std::string_view special = "/\\:*?\"<>|";
  std::string clean;
  while (!text.empty()) {
    const std::size_t size = size_of_character(text);
    const std::string_view character = text.substr(0, std::max<std::size_t>(size, 1));
    text.remove_prefix(character.size());
    if (size == 0 || is_left_out(character)) continue;
    const auto first = static_cast<unsigned char>(character.front());
    const bool space =
        size == 1 && (first <= ' ' || first == 0x7F || special.find(character.front()) != std::string_view::npos);
    if (!space)
      clean += character;
    else if (!clean.empty() && clean.back() != ' ')
      clean += ' ';
  }
  return clean;
}

// Dots and spaces at the end vanish on Windows, dots at the start hide the file, and "-" starts an option.
void trim_ends(std::string& name) {
  const auto first = name.find_first_not_of(" .-~");
  name.erase(0, std::min(first, name.size()));
  const auto last = name.find_last_not_of(" .");
  name.erase(last == std::string::npos ? 0 : last + 1);
}

bool is_device(std::string_view name) {
  constexpr std::array<std::string_view, 6> devices = {"con", "prn", "aux", "nul", "conin$", "conout$"};
  std::string stem = base::fold(name.substr(0, name.find('.')));  // folding makes COM¹ to com1
  while (stem.ends_with(' ')) stem.pop_back();
  if (std::find(devices.begin(), devices.end(), stem) != devices.end()) return true;
  return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '0' && stem[3] <= '9';
}

void shorten(std::string& name, std::size_t bytes) {
  if (name.size() <= bytes) return;
  while (bytes > 0 && (static_cast<unsigned char>(name[bytes]) & 0xC0U) == 0x80U) --bytes;
  name.erase(bytes);
  trim_ends(name);
}

std::string stem_of(const std::vector<std::string>& parts, std::size_t bytes) {
  std::string stem = cleaned(base::join(parts, " "));
  trim_ends(stem);
  shorten(stem, bytes);
  if (stem.empty()) stem = "course";
  return is_device(stem) ? "_" + stem : stem;
}

}  // namespace

std::string file_name(const std::vector<std::string>& parts, std::string_view extension) {
  return stem_of(parts, longest_name - extension.size() - 2) + "." + std::string(extension);
}

std::string FileNames::take(const std::vector<std::string>& parts, std::string_view extension) {
  constexpr std::size_t room_for_number = 12;
  std::string name = file_name(parts, extension);
  for (int number = 2; !taken_.insert(base::fold(name)).second; ++number)
    name =
        fmt::format("{} ({}).{}", stem_of(parts, longest_name - extension.size() - room_for_number), number, extension);
  return name;
}

}  // namespace attune::publish
