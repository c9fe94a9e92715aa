#include "diagram/parts/boxes.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/number.h"
#include "diagram/draw.h"

namespace attune::diagram {

using model::Index;

double box_width(Role role) {
  switch (role) {
    case Role::framework:
      return 124;
    case Role::branch:
      return 140;
    case Role::gap:
      return 148;
    default:
      return 234;
  }
}

// Codes become names: letters and digits stay, everything else is written as its bytes.
std::string Boxes::unique(const std::string& wanted) {
  std::string name;
  for (const char c : wanted) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    name += plain ? std::string(1, c) : fmt::format("_{:02x}", static_cast<unsigned char>(c));
    if (name.size() > 60) break;
  }
  std::string tried = name;
  for (std::int64_t i = 2; !names_.insert(tried).second; ++i) tried = name + "-" + base::to_text(i);
  return tried;
}

Node Boxes::begin(Role role, const std::string& name, double width) {
  Node node;
  node.name = unique(name);
  node.role = role;
  node.size.width = width;
  return node;
}

void Boxes::write(Node& node, const std::string& text, Font font, std::size_t most_lines) const {
  // The corner that is cut off a sheet must not cut its words.
  const double corner = outline_of(node.role) == Outline::sheet ? sheet_cut - padding_x + 4 : 0;
  const double room = node.size.width - 2 * padding_x - corner;
  for (Line& line : typesetter_.wrap(text, font, room, most_lines)) node.lines.push_back(std::move(line));
}

void Boxes::tell(Node& node, const std::string& text, Font font, std::size_t most_lines) const {
  write(node, text, font, most_lines);
  if (!text.empty()) node.description += (node.description.empty() ? "" : ". ") + text;
}

void Boxes::close(Node& node, double least_height) {
  node.size.height = std::max(least_height, box_size(node.lines, node.size.width).height);
}

Node Boxes::hidden(const std::string& name) const {
  Node node;
  node.name = name;
  node.role = Role::hidden;
  node.size = {1, 1};
  return node;
}

Node Boxes::heading(const std::string& text, double width, Align align) {
  Node node = begin(Role::heading, "heading", width);
  node.align = align;
  write(node, text, Font::strong, 2);
  close(node);
  return node;
}

Node Boxes::cell(Role role, const std::string& name, Size size, const std::string& text) {
  Node node = begin(role, name, size.width);
  node.lines = typesetter_.wrap(text, Font::small, size.width - 2, 1);
  node.align = Align::centre;
  node.size = size;
  return node;
}

Node Boxes::listing(Role role, const std::string& name, const std::string& title, std::span<const Item> items,
                    std::size_t most_lines, double width) {
  Node node = begin(role, name, width);
  node.title = title;
  std::size_t shown = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].subject.kind != model::Kind::programme) node.subjects.push_back(items[i].subject);
    node.description += (node.description.empty() ? "" : "; ") + items[i].text;
    if (shown < i) continue;
    const std::size_t before = node.lines.size();
    write(node, items[i].text, Font::small, 2);
    // All of them, or as many as leave a line to say that there are more.
    const bool last = i + 1 == items.size();
    if (i == 0 || node.lines.size() + (last ? 0 : 1) <= most_lines)
      ++shown;
    else
      node.lines.resize(before);
  }
  if (shown < items.size()) write(node, words_.and_more(items.size() - shown), Font::small, 1);
  close(node);
  return node;
}

Node Boxes::notice(const std::string& name, const std::string& title, const std::string& text) {
  Node node = begin(Role::gap, name, 480);
  node.title = title;
  node.description = text;
  write(node, title, Font::strong, 2);
  write(node, text, Font::body, 6);
  close(node);
  return node;
}

Node Boxes::framework(Index framework, std::span<const Index> leaves) {
  const model::Framework& of = curriculum_.frameworks()[framework];
  Node node = begin(Role::framework, "framework-" + of.key, box_width(Role::framework));
  node.subjects = {subject_of(of)};
  node.title = words_.name_of(of);
  node.landmark = true;
  write(node, node.title, Font::strong, 5);
  tell(node, leaves.empty() ? words_.say(N_("no competencies yet")) : words_.covered(leaves, covered_by_), Font::small,
       2);
  close(node);
  return node;
}

Node Boxes::branch(Index competency, std::span<const Index> leaves) {
  const model::Competency& of = curriculum_.competencies()[competency];
  Node node = begin(Role::branch, "competency-" + of.code, box_width(Role::branch));
  node.subjects = {subject_of(of)};
  node.title = words_.name_of(of);
  node.landmark = true;
  write(node, node.title, Font::strong, 4);
  tell(node, words_.covered(leaves, covered_by_), Font::small, 2);
  if (const std::size_t own = coverage_.competencies[competency].activities.size())
    tell(node, words_.say({N_("activities for all of it: {count}"), {{"count", count_text(own)}}}), Font::small, 2);
  close(node);
  return node;
}

Node Boxes::leaf(Index competency) {
  const model::Competency& of = curriculum_.competencies()[competency];
  const bool covered = coverage_.competencies[competency].covered(covered_by_);
  Node node = begin(covered ? Role::covered : Role::uncovered, "competency-" + of.code, box_width(Role::covered));
  node.subjects = {subject_of(of)};
  node.title = words_.name_of(of);
  write(node, node.title, Font::strong, 3);
  for (const std::string& state : words_.state(competency)) tell(node, state, Font::small, 2);
  close(node);
  return node;
}

Node Boxes::gap(const Node& of, std::span<const Index> leaves) {
  Node node;
  node.role = Role::gap;
  node.size.width = box_width(Role::gap);
  node.subjects = of.subjects;
  node.title = of.title;
  for (std::size_t i = 0; i < lack_count; ++i) {
    const auto lack = static_cast<Lack>(i);
    std::vector<Index> lacking;
    for (const Index leaf : leaves) {
      const std::vector<Lack> lacks = lacks_of(coverage_.competencies[leaf], covered_by_);
      if (std::find(lacks.begin(), lacks.end(), lack) != lacks.end()) lacking.push_back(leaf);
    }
    if (lacking.empty()) continue;
    const bool itself = leaves.size() == 1 && of.role != Role::branch && of.role != Role::framework;
    tell(node, itself ? words_.lack(lack, lacking.front()) : words_.lack(lack, lacking),
         lack == Lack::taught ? Font::strong : Font::small, itself ? 4 : 3);
  }
  if (!node.lines.empty()) node.name = unique("gap-" + of.name);
  close(node);
  return node;
}

}  // namespace attune::diagram
