#include "tests/bench/edits.h"

#include <functional>

#include "analysis/rule.h"
#include "app/document.h"
#include "tests/bench/measure.h"
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

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all = {{"level of an alignment", set_level},
                                        {"a new alignment", align},
                                        {"an alignment less", take_back},
                                        {"hours of an activity", change_hours}};
  return all;
}

}  // namespace

void measure_edits(const std::filesystem::path& file, int rounds, Result& result) {
  const std::filesystem::path copy = file.string() + ".edited";
  std::filesystem::copy_file(file, copy, std::filesystem::copy_options::overwrite_existing);
  const auto document = app::Document::open(copy);
  Random random(1);
  for (const Kind& kind : kinds()) {
    Contestant whole{kind.name, {}}, following{kind.name, {}};
    for (int round = 0; round < rounds; ++round) {
      double findings = 0;
      whole.milliseconds.push_back(milliseconds_of([&] {
        document->edit("Measure", [&](app::Edit& edit) { kind.change(edit, random); });
        findings = milliseconds_of([&] {
          analysis::find_gaps(*document->snapshot(), analysis::cover(*document->snapshot()));
        });
      }));
      following.milliseconds.push_back(findings);
    }
    result.edits.push_back({kind.name, following.median(), whole.median()});
  }
  std::filesystem::remove(copy);
}

}  // namespace attune::bench
