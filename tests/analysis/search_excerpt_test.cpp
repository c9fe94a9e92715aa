#include "analysis/search/excerpt.h"

#include <catch2/catch.hpp>

#include "base/text.h"

namespace attune::test {
namespace {

// "[" and "]" in the text are the range.
std::string excerpt_of(std::string text, std::size_t columns) {
  analysis::SearchMatch match{"title", {}, {}};
  const std::size_t begin = text.find('[');
  text.erase(begin, 1);
  const std::size_t end = text.find(']');
  text.erase(end, 1);
  match.text = text;
  match.ranges = {{begin, end}};
  const analysis::SearchMatch part = analysis::excerpt(match, columns);
  CHECK(base::is_utf8(part.text));
  CHECK(base::display_width(part.text) <= columns);
  std::string marked = part.text;
  if (!part.ranges.empty()) marked.insert(part.ranges[0].end, "]").insert(part.ranges[0].begin, "[");
  return marked;
}

}  // namespace

TEST_CASE("a text that fits is shown whole", "[analysis][search]") {
  CHECK(excerpt_of("Learn to [listen]", 20) == "Learn to [listen]");
  CHECK(excerpt_of("走近[患者]", 8) == "走近[患者]");
}

TEST_CASE("a long text is shown around the match", "[analysis][search]") {
  const std::string before(50, 'a'), after(50, 'z');
  CHECK(excerpt_of("[xx]" + after, 12) == "[xx]zzzzzzzz…");
  CHECK(excerpt_of(before + "[xx]", 12) == "…aaaaaaaa[xx]");
  CHECK(excerpt_of(before + "[xx]" + after, 14) == "…aaaa[xx]zzzzzz…");
  CHECK(excerpt_of("学生倾听患者的叙述，说出[患者]的感受与需要，并用自己的话表达理解", 16) == "…说出[患者]的感受…");
}

TEST_CASE("a match that is itself too long is cut", "[analysis][search]") {
  CHECK(excerpt_of("a[" + std::string(50, 'x') + "]", 10).starts_with("a[xxxxx"));
  CHECK(excerpt_of("a[" + std::string(50, 'x') + "]", 3).size() > 0);
}

TEST_CASE("an excerpt is one line", "[analysis][search]") {
  CHECK(excerpt_of("One\n[two]\tthree", 20) == "One [two] three");
}

}  // namespace attune::test
