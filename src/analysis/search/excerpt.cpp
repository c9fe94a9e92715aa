#include "analysis/search/excerpt.h"

#include <algorithm>

#include "base/text.h"

namespace attune::analysis {
namespace {

constexpr std::string_view left_out = "…";

bool begins_character(std::string_view text, std::size_t at) {
  return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

std::size_t character_before(std::string_view text, std::size_t at) {
  do --at;
  while (at > 0 && !begins_character(text, at));
  return at;
}

std::size_t character_after(std::string_view text, std::size_t at) {
  do ++at;
  while (!begins_character(text, at));
  return at;
}

}  // namespace

SearchMatch excerpt(const SearchMatch& match, std::size_t columns) {
  const std::string_view text = match.text;
  const auto width = [&](std::size_t begin, std::size_t end) {
    return base::display_width(text.substr(begin, end - begin));
  };
  std::size_t begin = 0, end = text.size();
  if (width(0, end) > columns) {
    // A third of the room stands before the match.
    const std::size_t first = match.ranges.empty() ? 0 : match.ranges.front().begin;
    const std::size_t room = columns > 2 ? columns - 2 : 0;
    begin = end = first;
    while (begin > 0 && width(begin, first) < room / 3) begin = character_before(text, begin);
    while (end < text.size() && width(begin, character_after(text, end)) <= room) end = character_after(text, end);
    // Where the match is near the end there is more room before it.
    while (begin > 0 && width(character_before(text, begin), end) <= room) begin = character_before(text, begin);
  }
  SearchMatch part{match.field, begin > 0 ? std::string(left_out) : std::string(), {}};
  const std::size_t moved = part.text.size();
  part.text += text.substr(begin, end - begin);
  for (char& c : part.text)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  if (end < text.size()) part.text += left_out;
  for (const SearchRange& range : match.ranges) {
    const SearchRange cut{std::max(range.begin, begin), std::min(range.end, end)};
    if (cut.begin < cut.end) part.ranges.push_back({cut.begin - begin + moved, cut.end - begin + moved});
  }
  return part;
}

}  // namespace attune::analysis
