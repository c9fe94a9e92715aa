#include "tests/bench/edits.h"

#include <functional>

#include "analysis/analysis.h"
#include "app/document.h"
#include "tests/bench/contest.h"
#include "tests/bench/measure.h"
#include "tests/bench/numbers.h"
#include "tests/bench/random.h"

namespace attune::bench {
namespace {

struct Kind {
  const char* name;
  std::function<void(app::Edit&, Random&)> change;
};

template <class T>
T any(const app::Edit& edit, Random& random) {
  const auto& table = edit.before().table<T>();
  return table[random.below(table.size())];
}

void set_level(app::Edit& edit, Random& random) {
  auto row = any<model::Alignment>(edit, random);
  row.level = row.level == "R" ? "M" : "R";
  edit.put(row);
}

void align(app::Edit& edit, Random& random) {
  auto row = any<model::Alignment>(edit, random);
  row.id = {};
  row.position = 0;
  row.competency = any<model::Competency>(edit, random).id;
  edit.put(row);
}

void take_back(app::Edit& edit, Random& random) { edit.remove(any<model::Alignment>(edit, random).id); }

void change_hours(app::Edit& edit, Random& random) {
  auto row = any<model::Activity>(edit, random);
  row.hours = row.hours.value_or(0) + 0.5;
  edit.put(row);
}

void add_activity(app::Edit& edit, Random& random) {
  auto row = any<model::Activity>(edit, random);
  row.id = {};
  row.position = 0;
  row.code = "NEW-" + std::to_string(random.below(1'000'000));
  edit.put(row);
}

void retitle(app::Edit& edit, Random& random) {
  auto row = any<model::Competency>(edit, random);
  row.title += "'";
  edit.put(row);
}

void move_course(app::Edit& edit, Random& random) {
  auto row = any<model::Course>(edit, random);
  row.year = row.year == 2 ? 3 : 2;
  edit.put(row);
}

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all = {{"level of an alignment", set_level}, {"a new alignment", align},
                                        {"an alignment less", take_back},     {"hours of an activity", change_hours},
                                        {"a new activity", add_activity},     {"title of a competency", retitle},
                                        {"year of a course", move_course}};
  return all;
}

}  // namespace

void measure_edits(const std::filesystem::path& file, int rounds, Result& result) {
  const std::filesystem::path copy = file.string() + ".edited";
  std::filesystem::copy_file(file, copy, std::filesystem::copy_options::overwrite_existing);
  const auto document = app::Document::open(copy);
  analysis::Analysis analysis(document->snapshot(), {});
  double following = 0;
  const auto connection = document->changed.connect([&](const model::Changes& changes) {
    following = processor_milliseconds_of([&] { analysis.follow(document->snapshot(), changes); });
  });
  Random random(1);
  for (const Kind& kind : kinds()) {
    Contestant whole{kind.name, {}}, followed{kind.name, {}};
    for (int round = 0; round < rounds; ++round) {
      whole.milliseconds.push_back(processor_milliseconds_of(
          [&] { document->edit("Measure", [&](app::Edit& edit) { kind.change(edit, random); }); }));
      followed.milliseconds.push_back(following);
    }
    const analysis::Analysis anew(document->snapshot(), {});
    if (analysis.coverage() != anew.coverage() || analysis.gaps() != anew.gaps())
      throw Disagreement(std::string("following an edit: ") + kind.name);
    result.edits.push_back({kind.name, followed.median(), whole.median()});
  }
  std::filesystem::remove(copy);
}

}  // namespace attune::bench
