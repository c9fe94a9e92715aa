#include "diagram/gaps/boxes.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/number.h"
#include "diagram/draw.h"

namespace attune::diagram {

using analysis::Definition;
using model::Index;
using model::Kind;

namespace {

constexpr std::size_t most_feeder_lines = 4;

}  // namespace

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
std::string GapBoxes::unique(const std::string& wanted) {
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

void GapBoxes::write(Node& node, const std::string& text, Font font, std::size_t most_lines) const {
  const double room = box_width(node.role) - 2 * padding_x;
  for (Line& line : typesetter_.wrap(text, font, room, most_lines)) node.lines.push_back(std::move(line));
}

void GapBoxes::close(Node& node, double width) const { node.size = box_size(node.lines, width); }

Node GapBoxes::hidden(const std::string& name) const {
  Node node;
  node.name = name;
  node.role = Role::hidden;
  node.size = {1, 1};
  return node;
}

Node GapBoxes::heading(const std::string& text, Role above) {
  const double width = box_width(above);
  Node node;
  node.name = unique("heading");
  node.role = Role::heading;
  node.lines = typesetter_.wrap(text, Font::strong, width - 2 * padding_x, 2);
  close(node, width);
  return node;
}

Node GapBoxes::framework(Index framework, std::span<const Index> leaves) {
  const model::Framework& of = curriculum_.frameworks()[framework];
  const std::string title = words_.title_of(of);
  Node node;
  node.name = unique("framework-" + of.key);
  node.role = Role::framework;
  node.subjects = {{Kind::framework, of.id.uuid, of.key}};
  node.title = title.empty() ? of.key : title;
  node.description = leaves.empty() ? words_.say(N_("no competencies yet")) : words_.covered(leaves, covered_by_);
  write(node, node.title, Font::strong, 5);
  write(node, node.description, Font::small, 2);
  close(node, box_width(node.role));
  return node;
}

Node GapBoxes::branch(Index competency, std::span<const Index> leaves) {
  const model::Competency& of = curriculum_.competencies()[competency];
  Node node;
  node.name = unique("competency-" + of.code);
  node.role = Role::branch;
  node.subjects = {{Kind::competency, of.id.uuid, of.code}};
  node.title = words_.name_of(of);
  node.description = words_.covered(leaves, covered_by_);
  write(node, node.title, Font::strong, 4);
  write(node, node.description, Font::small, 2);
  if (const std::size_t own = coverage_.competencies[competency].activities.size()) {
    const std::string served = words_.say(
        {N_("activities for all of it: {count}"), {{"count", base::to_text(static_cast<std::int64_t>(own))}}});
    write(node, served, Font::small, 2);
    node.description += ". " + served;
  }
  close(node, box_width(node.role));
  return node;
}

Node GapBoxes::leaf(Index competency) {
  const model::Competency& of = curriculum_.competencies()[competency];
  Node node;
  node.name = unique("competency-" + of.code);
  node.role = coverage_.competencies[competency].covered(covered_by_) ? Role::covered : Role::uncovered;
  node.subjects = {{Kind::competency, of.id.uuid, of.code}};
  node.title = words_.name_of(of);
  write(node, node.title, Font::strong, 3);
  for (const std::string& state : words_.state(competency)) {
    write(node, state, Font::small, 2);
    node.description += (node.description.empty() ? "" : ". ") + state;
  }
  close(node, box_width(node.role));
  return node;
}

Node GapBoxes::gap(const Node& of, std::span<const Index> leaves) {
  Node node;
  node.role = Role::gap;
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
    const std::string text = itself ? words_.lack(lack, lacking.front()) : words_.lack(lack, lacking);
    write(node, text, lack == Lack::taught ? Font::strong : Font::small, itself ? 4 : 3);
    node.description += (node.description.empty() ? "" : ". ") + text;
  }
  if (!node.lines.empty()) node.name = unique("gap-" + of.name);
  close(node, box_width(node.role));
  return node;
}

Node GapBoxes::feeders(const Node& of, const Feeders& feeders, const std::string& column, Role role) {
  Node node;
  node.name = unique("feeds-" + of.name);
  node.role = role;
  node.title = column + " \xe2\x86\x92 " + of.title;
  std::size_t shown = 0;
  for (std::size_t i = 0; i < feeders.list.size(); ++i) {
    const std::string text = words_.feeder(feeders.list[i]);
    node.subjects.push_back(feeders.list[i].subject);
    node.description += (node.description.empty() ? "" : "; ") + text;
    if (shown < i) continue;
    const std::size_t before = node.lines.size();
    write(node, text, Font::small, 2);
    // All of them, or as many as leave a line to say that there are more.
    const bool last = i + 1 == feeders.list.size();
    if (i == 0 || node.lines.size() + (last ? 0 : 1) <= most_feeder_lines)
      ++shown;
    else
      node.lines.resize(before);
  }
  if (shown < feeders.list.size()) write(node, words_.and_more(feeders.list.size() - shown), Font::small, 1);
  close(node, box_width(node.role));
  return node;
}

Node GapBoxes::notice(const std::string& name, const std::string& title, const std::string& text) {
  Node node;
  node.name = unique(name);
  node.role = Role::gap;
  node.title = title;
  node.description = text;
  constexpr double width = 480;
  for (Line& line : typesetter_.wrap(title, Font::strong, width - 2 * padding_x, 2))
    node.lines.push_back(std::move(line));
  for (Line& line : typesetter_.wrap(text, Font::body, width - 2 * padding_x, 6)) node.lines.push_back(std::move(line));
  close(node, width);
  return node;
}

}  // namespace attune::diagram
