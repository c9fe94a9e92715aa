#pragma once
// What the pictures of all kinds have in common: title, notes, legend, the date, and how boxes and lines come in.

#include "diagram/graph.h"
#include "diagram/options.h"
#include "diagram/parts/boxes.h"

namespace attune::diagram {

// A kind of picture is a class made from this one. It lives no longer than what it is made from.
class Picture {
 protected:
  // `what` says in one sentence what the picture shows.
  Picture(const model::Curriculum& curriculum, const analysis::Coverage& coverage, const PictureOptions& options,
          const base::Message& what);
  ~Picture() = default;

  std::string say(const base::Message& message) const { return words.say(message); }
  void note(const base::Message& message) { graph.notes.push_back(say(message)); }
  // What a role means; the legend has it where something in the picture has the role.
  void legend(Role role, const base::Message& meaning) { meanings_.push_back({role, say(meaning)}); }
  void legend_of_levels();
  // What the cells of levels mean: `sentence` speaks of {level}, and may have arguments of its own.
  void legend_of_shades(const base::Message& sentence);
  // The note that competencies are folded into branches: `sentence` speaks of {all}.
  void note_folded(const char* sentence, std::size_t all) { note({sentence, {{"all", count_text(all)}}}); }

  std::size_t add(Node node, std::size_t column = 0);
  std::size_t place(Node node, Point at);
  Edge& join(std::size_t tail, std::size_t head, Role role, std::string label = {}, std::string description = {});
  // Where there is nothing to draw: a notice in the middle, and no legend.
  void only(const std::string& name, const base::Message& title, const base::Message& text);

  // Legend and date; nothing may be added afterwards.
  Graph finish();

  const model::Curriculum& curriculum;
  const analysis::Coverage& coverage;
  const PictureOptions& options;
  const Wording words;
  Boxes boxes;
  Graph graph;

 private:
  std::vector<LegendEntry> meanings_;
};

// "covers" and "does not cover" in the words of every kind that shows competencies as boxes.
base::Message competencies_missing_title();
base::Message competencies_missing_text();

}  // namespace attune::diagram
