#include "publish/inline_reader.h"

#include <algorithm>
#include <utility>

namespace attune::publish {
namespace {

constexpr std::string_view white = " \t\r\n";

// Whether the bytes begin a character of the East Asian blocks (U+2E80 and above, in three or four bytes).
bool begins_wide(std::string_view bytes) {
  if (bytes.size() < 3) return false;
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  if (at(0) >= 0xF0) return true;
  return at(0) > 0xE2 || (at(0) == 0xE2 && at(1) >= 0xBA);
}

bool ends_wide(std::string_view text) {
  std::size_t start = text.size();
  while (start > 0 && (static_cast<unsigned char>(text[start - 1]) & 0xC0U) == 0x80U) --start;
  return start > 0 && begins_wide(text.substr(start - 1));
}

// What a link may lead to; anything else ("javascript:…") is no link.
std::string allowed_link(std::string_view address) {
  for (const std::string_view begin : {"https://", "http://", "mailto:"})
    if (address.size() > begin.size() && address.starts_with(begin)) return std::string(address);
  return {};
}

// Where an address of the web stands in a word: from, to. Punctuation behind it belongs to the sentence.
std::pair<std::size_t, std::size_t> web_address(std::string_view word) {
  std::size_t from = std::min(word.find("https://"), word.find("http://"));
  if (from == std::string_view::npos) return {word.size(), word.size()};
  std::size_t to = from;
  while (to < word.size() && static_cast<unsigned char>(word[to]) > 0x20 &&
         static_cast<unsigned char>(word[to]) < 0x7F && word[to] != '<' && word[to] != '>' && word[to] != '"')
    ++to;
  while (to > from && std::string_view(".,;:!?)]'").find(word[to - 1]) != std::string_view::npos) --to;
  return allowed_link(word.substr(from, to - from)).empty() ? std::pair{word.size(), word.size()} : std::pair{from, to};
}

}  // namespace

bool InlineReader::add(const pugi::xml_node& node) {
  if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
    add_text(node.value());
    return true;
  }
  if (node.type() != pugi::node_element) return node.type() == pugi::node_comment;
  const std::string_view name = node.name();
  if (name == "br") {
    add_run(RunKind::line_break);
    return true;
  }
  const std::string_view style = node.attribute("class").value();
  if (name == "span" && (style == "page-number" || style == "page-count")) {
    add_run(style == "page-number" ? RunKind::page_number : RunKind::page_count);
    return true;
  }
  if (name != "strong" && name != "em" && name != "span" && name != "a") return false;
  const std::string around = link_;
  if (name == "a") link_ = allowed_link(node.attribute("href").value());
  strong_ += name == "strong";
  emphasis_ += name == "em";
  bool known = true;
  for (const pugi::xml_node& child : node) known = add(child) && known;
  strong_ -= name == "strong";
  emphasis_ -= name == "em";
  link_ = around;
  return known;
}

Runs InlineReader::take() {
  space_ = Space::none;
  while (!runs_.empty() && runs_.back().kind == RunKind::line_break) runs_.pop_back();
  return std::exchange(runs_, {});
}

void InlineReader::add_text(std::string_view text) {
  while (!text.empty()) {
    const std::size_t word = std::min(text.find_first_not_of(white), text.size());
    const std::string_view gap = text.substr(0, word);
    if (gap.find('\n') != std::string_view::npos)
      space_ = Space::line_end;
    else if (!gap.empty() && space_ == Space::none)
      space_ = Space::space;
    text.remove_prefix(word);
    const std::size_t end = std::min(text.find_first_of(white), text.size());
    if (end > 0) add_word(text.substr(0, end));
    text.remove_prefix(end);
  }
}

bool InlineReader::is_joined(std::string_view next) const {
  if (space_ == Space::none || runs_.empty() || runs_.back().kind == RunKind::line_break) return true;
  return space_ == Space::line_end && begins_wide(next) && ends_wide(runs_.back().text);
}

void InlineReader::add_word(std::string_view word) {
  const bool joined = is_joined(word);
  space_ = Space::none;
  const auto [from, to] = link_.empty() ? web_address(word) : std::pair{word.size(), word.size()};
  if (from > 0) add_piece(word.substr(0, from), joined, link_);
  if (to > from) add_piece(word.substr(from, to - from), joined || from > 0, std::string(word.substr(from, to - from)));
  if (to < word.size()) add_piece(word.substr(to), true, link_);
}

void InlineReader::add_piece(std::string_view piece, bool joined, const std::string& link) {
  const Run format{RunKind::text, {}, strong_ > 0, emphasis_ > 0, link};
  // The space before a link does not belong to it.
  const bool same = !runs_.empty() && runs_.back().kind == RunKind::text && runs_.back().strong == format.strong &&
                    runs_.back().emphasis == format.emphasis && runs_.back().link == link;
  if (!same && !joined && !link.empty() && !runs_.empty() && runs_.back().kind == RunKind::text &&
      runs_.back().link.empty()) {
    runs_.back().text += ' ';
    joined = true;
  }
  if (!same) runs_.push_back(format);
  if (!joined) runs_.back().text += ' ';
  runs_.back().text += piece;
}

void InlineReader::add_run(RunKind kind) {
  if (kind != RunKind::line_break && !is_joined({})) {
    space_ = Space::none;
    runs_.push_back({RunKind::text, " ", strong_ > 0, emphasis_ > 0});
  }
  if (kind == RunKind::line_break) space_ = Space::none;
  runs_.push_back({kind, {}, strong_ > 0, emphasis_ > 0});
}

}  // namespace attune::publish
