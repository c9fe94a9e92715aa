#include "ui/models/rollover_rows.h"

#include "app/history.h"
#include "base/number.h"
#include "model/words.h"
#include "ui/models/names.h"

namespace attune::ui {
namespace {

using analysis::RolloverNote;
using model::Curriculum;
using model::Index;

}  // namespace

std::vector<RolloverRow> rollover_rows(const app::RolloverResult& result, const base::Catalogue& words) {
  const Curriculum& before = *result.before;
  const bool second = before.prefers_second(words.language());
  std::vector<RolloverRow> rows;
  const auto add = [&](const char* fate, const RolloverNote& note) {
    base::Uuid id;
    model::with_entity(note.kind, [&]<class T>() { id = before.table<T>()[note.index].id.uuid; });
    rows.push_back({words.translate(fate), words.translate(model::kind_word(note.kind)),
                    app::name_of(before, note.kind, id, second), note.why.in(words)});
  };
  for (const RolloverNote& note : result.rollover.left_behind) add(N_("Left behind"), note);
  for (const RolloverNote& note : result.rollover.changed) add(N_("Changed"), note);
  for (const Index competency : result.rollover.unprepared)
    add(N_("New"), {model::Kind::competency, competency, N_("nothing was carried to it")});
  return rows;
}

base::Message rollover_summary(const analysis::Rollover& rollover) {
  return {rollover.carried == 0
              ? N_("Left behind: {lost}. Changed: {changed}.")
              : N_("Left behind: {lost}. Changed: {changed}. Alignments carried to the new edition: {carried}."),
          {{"lost", base::to_text(rollover.left_behind.size())},
           {"changed", base::to_text(rollover.changed.size())},
           {"carried", base::to_text(rollover.carried)}}};
}

std::vector<Edition> editions(const Curriculum& curriculum, const base::Catalogue& words) {
  const Texts texts = texts_for(curriculum, words.language());
  std::vector<Edition> found;
  for (const model::Framework& framework : curriculum.frameworks())
    if (framework.role == model::FrameworkRole::own)
      found.push_back({framework.key, title_of(curriculum, app::ref(framework), texts)});
  return found;
}

bool replaces_something(const Curriculum& curriculum, const std::string& key, analysis::SameCodes same_codes) {
  const auto to = curriculum.find_code<model::Framework>(key);
  return to &&
         !analysis::editions_before(curriculum, *to, analysis::successors_in(curriculum, *to, same_codes)).empty();
}

}  // namespace attune::ui
