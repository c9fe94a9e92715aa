#include "base/pinyin.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

#include "base/collate.h"
#include "base/han.h"
#include "base/pinyin_words.h"

namespace attune::base {
namespace {

constexpr std::size_t han_bytes = 3;  // in UTF-8

// Calls visit(character, what stands behind it) for each "阿a " of a list.
template <class Visitor>
void for_each_entry(std::string_view list, Visitor&& visit) {
  while (!list.empty()) {
    const std::size_t end = list.find(' ');
    visit(list.substr(0, han_bytes), list.substr(han_bytes, end - han_bytes));
    list.remove_prefix(end + 1);
  }
}

class Readings {
 public:
  // Every character's key is compared once; that takes less than reading ICU's rules for Han and Latin would.
  Readings() {
    const Collator collator("zh");
    std::vector<std::pair<std::string, std::string_view>> syllables;
    for_each_entry(first_of_syllable, [&](std::string_view first, std::string_view syllable) {
      syllables.emplace_back(collator.key(first), syllable);
    });
    std::map<std::string_view, std::vector<std::string_view>> several;
    for_each_entry(several_readings, [&](std::string_view character, std::string_view readings) {
      while (true) {
        const std::size_t end = readings.find(',');
        several[character].push_back(readings.substr(0, end));
        if (end == std::string_view::npos) break;
        readings.remove_prefix(end + 1);
      }
    });
    for (std::size_t i = 0; i < han_count; ++i) {
      starts_[i] = static_cast<std::uint32_t>(all_.size());
      const std::string character = han_to_utf8(first_han + static_cast<char32_t>(i));
      if (const auto known = several.find(character); known != several.end()) {
        all_.insert(all_.end(), known->second.begin(), known->second.end());
        continue;
      }
      const auto after =
          std::upper_bound(syllables.begin(), syllables.end(), collator.key(character),
                           [](const std::string& key, const auto& syllable) { return key < syllable.first; });
      if (after != syllables.begin()) add(std::prev(after)->second);
    }
    starts_[han_count] = static_cast<std::uint32_t>(all_.size());
  }

  std::span<const std::string_view> of(char32_t c) const {
    const std::size_t i = c - first_han;
    return std::span(all_).subspan(starts_[i], starts_[i + 1] - starts_[i]);
  }

 private:
  void add(std::string_view syllable) {
    all_.push_back(syllable);
    if (syllable == "nv") all_.emplace_back("nu");
    if (syllable == "lv") all_.emplace_back("lu");
    if (syllable == "nve") all_.emplace_back("nue");
    if (syllable == "lve") all_.emplace_back("lue");
  }

  std::vector<std::string_view> all_;
  std::array<std::uint32_t, han_count + 1> starts_{};
};

}  // namespace

std::span<const std::string_view> pinyin(char32_t c) {
  static const Readings readings;
  return is_han(c) ? readings.of(c) : std::span<const std::string_view>();
}

}  // namespace attune::base
