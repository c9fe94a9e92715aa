#pragma once
// The boxes of pictures, with their words wrapped and their sizes known. Where they stand is not known here.

#include <set>
#include <span>

#include "diagram/graph.h"
#include "diagram/parts/wording.h"

namespace attune::diagram {

// Width of a box in pictures of many columns, by what it is.
double box_width(Role role);

// One of several things that share a box.
struct Item {
  Subject subject;
  std::string text;
};

class Boxes {
 public:
  Boxes(const model::Curriculum& curriculum, const analysis::Coverage& coverage, const Wording& words,
        analysis::Definition covered_by)
      : curriculum_(curriculum),
        coverage_(coverage),
        words_(words),
        covered_by_(covered_by),
        typesetter_(words.language()) {}

  // --- Any box: begin, write, close ---
  // The name becomes one that no other box has.
  Node begin(Role role, const std::string& name, double width);
  void write(Node& node, const std::string& text, Font font, std::size_t most_lines) const;
  // Words that are also told to those who do not see them.
  void tell(Node& node, const std::string& text, Font font, std::size_t most_lines) const;
  // Gives it the height that its words ask for, or more.
  static void close(Node& node, double least_height = 0);

  Node hidden(const std::string& name) const;
  Node heading(const std::string& text, double width, Align align = Align::left);
  // One short line in the middle of a box of this size.
  Node cell(Role role, const std::string& name, Size size, const std::string& text);
  // As many items as leave room to say that there are more.
  Node listing(Role role, const std::string& name, const std::string& title, std::span<const Item> items,
               std::size_t most_lines, double width);
  // A gap that stands for itself.
  Node notice(const std::string& name, const std::string& title, const std::string& text);

  // --- Boxes about coverage ---
  Node framework(model::Index framework, std::span<const model::Index> leaves);
  Node branch(model::Index competency, std::span<const model::Index> leaves);
  Node leaf(model::Index competency);
  // What the leaves lack; a node without lines when they lack nothing.
  Node gap(const Node& of, std::span<const model::Index> leaves);

 private:
  std::string unique(const std::string& wanted);

  const model::Curriculum& curriculum_;
  const analysis::Coverage& coverage_;
  const Wording& words_;
  analysis::Definition covered_by_;
  Typesetter typesetter_;
  std::set<std::string> names_;
};

template <class T>
Subject subject_of(const T& entity) {
  return {T::kind, entity.id.uuid, model::code_of(entity)};
}

}  // namespace attune::diagram
