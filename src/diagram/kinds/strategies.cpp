#include "diagram/kinds/strategies.h"

#include <algorithm>
#include <map>

#include "analysis/strategies.h"
#include "base/number.h"
#include "diagram/parts/rows.h"

namespace attune::diagram {

using analysis::Coverage;
using model::Curriculum;
using model::Index;

namespace {

class StrategiesPicture : Picture {
  static constexpr double strategy_width = 176, list_width = 268;
  static constexpr std::size_t most_lines = 6;

 public:
  StrategiesPicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(of, covered, wanted,
                N_("Strategies: what uses each of the eight strategies of teaching empathy (Yang et al., BMC Med Educ "
                   "2025;25:473), in the first classroom, in the second, and among staff.")) {}

  Graph make() {
    note(N_(
        "A strategy counts as used where an activity names it; trainings of teachers are strategy S7 and measurements "
        "strategy S8, whoever says so."));
    RowTable table;
    table.columns = {{say(N_("Strategy")), strategy_width, 0},
                     {say(N_("First classroom")), list_width, 36},
                     {say(N_("Second classroom")), list_width, 36},
                     {say(N_("Trainings and measurements")), list_width, 36}};
    for (const analysis::Strategy& strategy : analysis::strategies) table.groups.push_back({{row(strategy)}});
    for (const std::vector<std::size_t>& places : place_rows(graph, boxes, std::move(table)))
      for (std::size_t i = 1; i < places.size(); ++i)
        join(places[i - 1], places[i], graph.nodes[places[i]].role == Role::gap ? Role::gap_line : Role::feeds);
    legend(Role::branch, N_("Strategy"));
    legend(Role::gap, N_("Gap: nothing uses the strategy"));
    legend(Role::first_classroom, N_("First classroom: courses, with how many of their activities use it"));
    legend(Role::second_classroom, N_("Second classroom: activities outside courses"));
    legend(Role::assessment, N_("Trainings of teachers, and measurements"));
    return finish();
  }

 private:
  bool uses(const model::Activity& activity, std::string_view code) const {
    return std::find(activity.strategies.begin(), activity.strategies.end(), code) != activity.strategies.end();
  }

  std::vector<RowBox> row(const analysis::Strategy& strategy) {
    const std::string code(strategy.code);
    std::map<Index, std::size_t> courses;
    std::vector<Item> first, second, staff;
    for (Index activity = 0; activity < curriculum.activities().size(); ++activity) {
      const model::Activity& of = curriculum.activities()[activity];
      if (!uses(of, code)) continue;
      const Index course = curriculum.course_of(activity);
      if (of.setting() == model::Setting::second)
        second.push_back({subject_of(of), words.name_of(of)});
      else if (course != model::none)
        ++courses[course];
      else
        first.push_back({subject_of(of), words.name_of(of)});
    }
    std::vector<std::pair<Index, std::size_t>> by_use(courses.begin(), courses.end());
    std::stable_sort(by_use.begin(), by_use.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [course, count] : by_use) {
      const model::Course& of = curriculum.courses()[course];
      first.push_back({subject_of(of), words.in_brackets(words.name_of(of), {count_text(count)})});
    }
    if (code == "S7") trainings(staff);
    if (code == "S8") measurements(staff);

    std::vector<RowBox> row;
    const std::string title = code + " " + say(base::Message(strategy.title));
    Node box = boxes.begin(Role::branch, "strategy-" + code, strategy_width);
    box.title = title;
    box.landmark = true;
    boxes.write(box, title, Font::strong, 3);
    const std::size_t all = first.size() + second.size() + staff.size();
    boxes.tell(box, all == 0 ? say(N_("not used")) : say({N_("uses: {count}"), {{"count", count_text(all)}}}),
               Font::small, 1);
    Boxes::close(box);
    row.push_back({0, std::move(box), 1});
    if (all == 0) {
      Node gap = boxes.begin(Role::gap, "gap-" + code, list_width);
      gap.title = title;
      boxes.tell(gap, say(N_("Nothing uses this strategy")), Font::strong, 2);
      Boxes::close(gap);
      row.push_back({1, std::move(gap), 1});
    }
    const auto list = [&](std::size_t column, Role role, const std::string& name, const std::vector<Item>& items) {
      if (!items.empty())
        row.push_back({column, boxes.listing(role, name + code, title, items, most_lines, list_width), 1});
    };
    list(1, Role::first_classroom, "first-", first);
    list(2, Role::second_classroom, "second-", second);
    list(3, Role::assessment, "staff-", staff);
    return row;
  }

  // One line for the trainings of one title: how many teachers took part.
  void trainings(std::vector<Item>& staff) const {
    std::vector<std::pair<Item, std::size_t>> list;
    for (const model::Training& training : curriculum.table<model::Training>()) {
      const std::string title = words.title_of(training);
      const std::string name = title.empty() ? training.code : title;
      const auto same =
          std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.first.text == name; });
      if (same == list.end())
        list.push_back({{subject_of(training), name}, 1});
      else
        ++same->second;
    }
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    for (auto& [item, count] : list) {
      item.text = words.in_brackets(item.text, {count_text(count)});
      staff.push_back(std::move(item));
    }
  }

  void measurements(std::vector<Item>& staff) const {
    for (const model::Administration& administration : curriculum.table<model::Administration>()) {
      const auto* instrument = curriculum.table<model::Instrument>().find(administration.instrument);
      std::string text = administration.code;
      if (instrument != nullptr) text += (text.empty() ? "" : " ") + words.title_of(*instrument);
      const auto term = curriculum.term_number(administration.year, administration.term);
      staff.push_back({subject_of(administration), term ? words.in_brackets(text, {words.term(*term)}) : text});
    }
  }
};

}  // namespace

Graph strategies_graph(const Curriculum& curriculum, const Coverage& coverage, const PictureOptions& options) {
  return StrategiesPicture(curriculum, coverage, options).make();
}

}  // namespace attune::diagram
