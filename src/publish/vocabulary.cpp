#include "publish/vocabulary.h"

#include <algorithm>

#include <fmt/format.h>

namespace attune::publish {
namespace {

std::string use_of(const Tag& tag, const std::string& path) {
  switch (tag.kind) {
    case TagKind::text:
    case TagKind::picture:
      return fmt::format("`{{{{{}}}}}`", path);
    case TagKind::texts:
      return fmt::format("`{{{{#{0}}}}}{{{{.}}}}{{{{/{0}}}}}`", path);
    default:
      return fmt::format("`{{{{#{0}}}}}…{{{{/{0}}}}}`", path);
  }
}

// What may come out: of a list, what its first entry may show first.
std::string example_of(const Tag& tag) {
  if (tag.kind == TagKind::yes_no) return "yes";
  if (tag.kind != TagKind::list) return tag.example;
  constexpr std::size_t enough = 2;
  std::string example;
  std::size_t count = 0;
  for (const Tag& inside : tag.tags) {
    if (inside.kind == TagKind::yes_no || count == enough) continue;
    example += (count++ == 0 ? "" : " ") + example_of(inside);
  }
  return example;
}

// Lists inside the vocabulary, each described after the table that it stands in.
struct ListTable {
  const Tag* tag;
  std::string path;
};

void add_rows(const Vocabulary& tags, const std::string& prefix, std::string& text, std::vector<ListTable>& lists) {
  for (const Tag& tag : tags) {
    const std::string path = prefix + tag.name;
    if (tag.kind == TagKind::group) {
      add_rows(tag.tags, path + ".", text, lists);
      continue;
    }
    text += fmt::format("| {} | {} | {} |\n", use_of(tag, path), tag.about, example_of(tag));
    if (tag.kind == TagKind::list) lists.push_back({&tag, path});
  }
}

void add_table(const Vocabulary& tags, std::string& text) {
  std::vector<ListTable> lists;
  text += "| tag | what it is | for example |\n|---|---|---|\n";
  add_rows(tags, "", text, lists);
  for (const ListTable& list : lists) {
    text += fmt::format("\n### Inside `{{{{#{}}}}}`\n\n", list.path);
    add_table(list.tag->tags, text);
  }
}

}  // namespace

const Tag* find_tag(const Vocabulary& tags, std::string_view name) {
  const auto found = std::find_if(tags.begin(), tags.end(), [&](const Tag& tag) { return tag.name == name; });
  return found == tags.end() ? nullptr : &*found;
}

std::string reference(const Vocabulary& tags) {
  std::string text;
  add_table(tags, text);
  return text;
}

}  // namespace attune::publish
