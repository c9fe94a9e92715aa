#include "diagram/layout.h"

#include "base/number.h"

namespace attune::diagram {
namespace {

// One line of the answer, taken word by word. After a word that is missing or is not a number it is no longer good.
class AnswerLine {
 public:
  explicit AnswerLine(std::string_view text) : rest_(text) {}

  std::string_view word() {
    const std::string_view word = rest_.substr(0, rest_.find(' '));
    good_ = good_ && !word.empty();
    rest_.remove_prefix(std::min(rest_.size(), word.size() + 1));
    return word;
  }
  double number() {
    const auto value = base::parse_double(word());
    good_ = good_ && value;
    return value.value_or(0);
  }
  Point point() {
    const double x = number();
    return {x, number()};
  }
  Rect rect() {
    const Point at = point();
    const double width = number();
    return {at.x, at.y, width, number()};
  }
  std::string name() {
    std::string name;
    for (std::size_t i = 0; i < rest_.size(); ++i)
      if (rest_[i] == '\\' && i + 1 < rest_.size())
        name += rest_[++i] == 'n' ? '\n' : rest_[i];
      else
        name += rest_[i];
    return name;
  }
  bool good() const { return good_; }

 private:
  std::string_view rest_;
  bool good_ = true;
};

bool read_line(std::string_view text, Layout& layout) {
  AnswerLine line(text);
  const std::string_view what = line.word();
  if (what == "graph") {
    layout.size.width = line.number();
    layout.size.height = line.number();
  } else if (what == "cluster") {
    const Rect rect = line.rect();
    layout.clusters[line.name()] = rect;
  } else if (what == "node") {
    const Rect at_middle = line.rect();
    layout.nodes[line.name()] = {at_middle.x - at_middle.width / 2, at_middle.y - at_middle.height / 2, at_middle.width,
                                 at_middle.height};
  } else if (what == "edge") {
    const double count = line.number();
    std::vector<Point> points;
    while (line.good() && static_cast<double>(points.size()) < count) points.push_back(line.point());
    if (points.size() < 4 || points.size() % 3 != 1) return false;
    layout.edges[line.name()] = std::move(points);
  } else {
    return false;
  }
  return line.good();
}

}  // namespace

std::optional<Layout> read_layout(std::string_view answer) {
  if (!answer.starts_with("graph ")) return std::nullopt;
  Layout layout;
  while (true) {
    const std::size_t end = answer.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = answer.substr(0, end);
    answer.remove_prefix(end + 1);
    if (line == "end") break;
    if (!read_line(line, layout)) return std::nullopt;
  }
  if (!answer.empty()) return std::nullopt;
  return layout;
}

}  // namespace attune::diagram
