#pragma once
// The boxes of the gap diagram, with their words wrapped and their sizes known. Where they stand is not known here.

#include <set>

#include "diagram/gaps/feeders.h"

namespace attune::diagram {

// Width of a box, by what it is.
double box_width(Role role);

class GapBoxes {
 public:
  GapBoxes(const model::Curriculum& curriculum, const analysis::Coverage& coverage, const GapWords& words,
           analysis::Definition covered_by, std::string_view language)
      : curriculum_(curriculum), coverage_(coverage), words_(words), covered_by_(covered_by), typesetter_(language) {}

  Node hidden(const std::string& name) const;
  // Above a column of boxes of this role.
  Node heading(const std::string& text, Role above);
  Node framework(model::Index framework, std::span<const model::Index> leaves);
  Node branch(model::Index competency, std::span<const model::Index> leaves);
  Node leaf(model::Index competency);
  // What the leaves lack; a node without lines when they lack nothing.
  Node gap(const Node& of, std::span<const model::Index> leaves);
  Node feeders(const Node& of, const Feeders& feeders, const std::string& column, Role role);
  // A gap that stands for itself.
  Node notice(const std::string& name, const std::string& title, const std::string& text);

 private:
  std::string unique(const std::string& wanted);
  void write(Node& node, const std::string& text, Font font, std::size_t most_lines) const;
  void close(Node& node, double width) const;

  const model::Curriculum& curriculum_;
  const analysis::Coverage& coverage_;
  const GapWords& words_;
  analysis::Definition covered_by_;
  Typesetter typesetter_;
  std::set<std::string> names_;
};

}  // namespace attune::diagram
