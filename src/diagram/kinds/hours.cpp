#include "diagram/kinds/hours.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/number.h"
#include "diagram/parts/bars.h"
#include "diagram/parts/matrix.h"
#include "model/value_words.h"

namespace attune::diagram {

using analysis::Coverage;
using model::Curriculum;
using model::Index;
using model::Kind;
using model::Mode;

namespace {

class HoursPicture : Picture {
  static constexpr double head_width = 270;
  static constexpr Size cell_size{520, 44};
  static constexpr std::array<Mode, 5> modes = {Mode::passive, Mode::interactive, Mode::practice, Mode::reflection,
                                                Mode::unset};

  struct Spent {
    std::size_t activities = 0;
    double hours = 0, effective = 0;

    void add(double of, double reach) {
      ++activities;
      hours += of;
      effective += of * reach;
    }
  };

 public:
  HoursPicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(
            of, covered, wanted,
            N_("Hours: how many hours of activities use each method, by mode. An activity of several methods counts "
               "for each of them, and once for each mode.")) {}

  Graph make() {
    if (curriculum.activities().empty()) {
      only("no-activities", N_("There are no activities yet"),
           N_("Add what students do, in and outside their courses, with its hours and methods. Then this picture shows "
              "how the hours are spent."));
      return finish();
    }
    collect();
    Matrix matrix;
    matrix.cell = cell_size;
    matrix.row_gap = 6;
    matrix.head_width = head_width;
    matrix.columns.push_back(boxes.heading(say(N_("Hours")), cell_size.width));
    for (const Mode mode : modes)
      if (MatrixGroup group = group_of(mode); !group.rows.empty()) matrix.groups.push_back(std::move(group));
    const PlacedMatrix placed = place_matrix(graph, boxes, std::move(matrix));
    draw_bars(placed);
    legend(Role::bar, N_("Hours"));
    legend(Role::shade4, N_("Effective hours: as far as they reach the students"));
    legend(Role::gap, N_("Gap: no activity has this mode"));
    legend(Role::other, N_("Methods not used here"));
    return finish();
  }

 private:
  void collect() {
    methods_.resize(curriculum.methods().size());
    for (Index activity = 0; activity < curriculum.activities().size(); ++activity) {
      const model::Activity& of = curriculum.activities()[activity];
      const double hours = coverage.hours[activity], reach = coverage.reach[activity];
      std::vector<Index> methods;
      for (const auto& id : of.methods)
        if (const auto method = curriculum.methods().index_of(id)) methods.push_back(*method);
      std::sort(methods.begin(), methods.end());
      methods.erase(std::unique(methods.begin(), methods.end()), methods.end());
      for (const Index method : methods) methods_[method].add(hours, reach);
      if (methods.empty()) without_.add(hours, reach);
      for (const Mode mode : modes)
        if (methods.empty() ? mode == Mode::unset : std::ranges::any_of(methods, [&](Index method) {
              return curriculum.methods()[method].mode == mode;
            }))
          modes_[mode].add(hours, reach);
    }
  }

  MatrixGroup group_of(Mode mode) {
    const Spent all = modes_[mode];
    MatrixGroup group;
    if (mode == Mode::unset && all.activities == 0) return group;
    const std::string title = mode == Mode::unset
                                  ? say(N_("Without a mode"))
                                  : say(base::Message(model::value_word(Kind::method, "mode", model::code(mode))));
    Node head = boxes.begin(all.activities == 0 ? Role::gap : Role::framework, "mode-" + std::string(model::code(mode)),
                            head_width);
    head.landmark = true;
    group.rows.push_back(row(std::move(head), title, Font::strong, all));
    std::vector<Item> idle;
    for (Index method = 0; method < curriculum.methods().size(); ++method) {
      const model::Method& of = curriculum.methods()[method];
      if (of.mode != mode) continue;
      if (methods_[method].activities == 0) {
        idle.push_back({subject_of(of), words.name_of(of)});
        continue;
      }
      Node each = boxes.begin(Role::first_classroom, "method-" + of.code, head_width);
      each.subjects.push_back(subject_of(of));
      each.landmark = true;
      group.rows.push_back(row(std::move(each), words.name_of(of), Font::body, methods_[method]));
    }
    if (mode == Mode::unset && without_.activities > 0)
      group.rows.push_back(row(boxes.begin(Role::first_classroom, "no-method", head_width),
                               say(N_("Activities without a method")), Font::body, without_));
    if (!idle.empty()) {
      MatrixRow unused;
      unused.head = boxes.listing(Role::other, "idle-methods-" + std::string(model::code(mode)),
                                  say(N_("Used in no activity")), idle, 3, head_width);
      group.rows.push_back(std::move(unused));
      rows_.push_back({});
    }
    return group;
  }

  MatrixRow row(Node head, const std::string& title, Font font, const Spent& spent) {
    head.title = title;
    boxes.write(head, title, font, 2);
    Boxes::close(head);
    Node cell =
        boxes.begin(spent.activities == 0 ? Role::gap : Role::first_classroom, "hours-" + head.name, cell_size.width);
    cell.title = title;
    cell.subjects = head.subjects;
    boxes.tell(cell,
               spent.activities == 0
                   ? say(N_("No activity has this mode"))
                   : dotted({words.hours(spent.hours),
                             say({N_("effective: {hours}"), {{"hours", words.hours(spent.effective)}}}),
                             say({N_("activities: {count}"), {{"count", count_text(spent.activities)}}})}),
               Font::small, 1);
    close_with_bar(cell, cell_size.height);
    MatrixRow row;
    row.head = std::move(head);
    row.cells.push_back({0, 0, std::move(cell)});
    rows_.push_back(spent);
    return row;
  }

  // All on one scale, so that modes and methods can be compared.
  void draw_bars(const PlacedMatrix& placed) {
    double most = 0;
    for (const Spent& spent : rows_) most = std::max(most, spent.hours);
    if (most <= 0) return;
    for (std::size_t i = 0; i < placed.cells.size(); ++i)
      for (const auto& [column, node] : placed.cells[i]) {
        add_bar(graph, graph.nodes[node], rows_[i].hours / most);
        add_bar(graph, graph.nodes[node], rows_[i].effective / most, Role::shade4, "effective-");
      }
  }

  std::vector<Spent> methods_;
  std::map<Mode, Spent> modes_;
  Spent without_;            // activities without a method
  std::vector<Spent> rows_;  // by row of the picture
};

}  // namespace

Graph hours_graph(const Curriculum& curriculum, const Coverage& covered, const PictureOptions& options) {
  return HoursPicture(curriculum, covered, options).make();
}

}  // namespace attune::diagram
