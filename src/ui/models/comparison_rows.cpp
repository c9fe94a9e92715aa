#include "ui/models/comparison_rows.h"

#include <algorithm>

#include "analysis/teller.h"
#include "app/history.h"
#include "base/text.h"
#include "model/value_words.h"
#include "model/words.h"

namespace attune::ui {
namespace {

using analysis::Difference;
using base::Message;
using model::ChangeType;
using model::Kind;

// Values stand in the file as codes, lists with a line for each.
std::string value_in_words(Kind kind, std::string_view field, const std::string& value, const base::Catalogue& words) {
  if (const std::string_view word = model::value_word(kind, field, value); word != value) return words.translate(word);
  std::string text = value;
  std::ranges::replace(text, '\n', ' ');
  return text;
}

bool has_text(const ComparisonRows::Row& row, const std::string& wanted) {
  return wanted.empty() ||
         base::fold(row.name + "\n" + row.field + "\n" + row.before + "\n" + row.after).find(wanted) !=
             std::string::npos;
}

void tell_gaps(std::vector<GapFate>& fates, Fate fate, const model::Curriculum& curriculum,
               const analysis::Coverage& coverage, const std::vector<analysis::Gap>& gaps,
               const std::vector<std::size_t>& places, bool prefer_second) {
  const analysis::Facts facts(curriculum, coverage);
  analysis::Teller teller(facts);
  for (const std::size_t place : places) fates.push_back({fate, teller.message_of(gaps[place], prefer_second)});
}

}  // namespace

Message change_name(ChangeType change) {
  switch (change) {
    case ChangeType::added:
      return N_("added");
    case ChangeType::removed:
      return N_("removed");
    case ChangeType::changed:
      break;
  }
  return N_("changed");
}

ComparisonRows::ComparisonRows(const app::SideBySide& versions, const base::Catalogue& words) {
  const bool second = versions.after->prefers_second(words.language());
  for (const Difference& difference : versions.comparison.differences) {
    const bool gone = difference.type == ChangeType::removed;
    const model::Curriculum& curriculum = gone ? *versions.before : *versions.after;
    Row row{.kind = difference.kind, .change = difference.type};
    model::with_entity(difference.kind, [&]<class T>() {
      row.id = curriculum.table<T>()[gone ? difference.before : difference.after].id.uuid;
    });
    row.name = app::name_of(curriculum, difference.kind, row.id, second);
    if (row.name.empty()) row.name = words.translate(model::kind_word(difference.kind));
    if (gone) row.id = {};
    if (difference.fields.empty()) rows_.push_back(row);
    for (const analysis::FieldDifference& field : difference.fields) {
      row.field = words.translate(model::field_word(field.field));
      row.before = value_in_words(difference.kind, field.field, field.before, words);
      row.after = value_in_words(difference.kind, field.field, field.after, words);
      rows_.push_back(row);
      row.is_first = false;
    }
  }
}

std::vector<ComparisonRows::Row> ComparisonRows::shown(const DifferenceFilter& filter) const {
  const std::string wanted = base::fold(base::trim(filter.text));
  std::vector<Row> shown;
  std::size_t heading = 0;
  bool is_new = true;  // the thing has no row yet
  for (const Row& row : rows_) {
    if (row.is_first) is_new = true;
    if ((filter.kind && row.kind != *filter.kind) || (filter.change && row.change != *filter.change)) continue;
    if (!has_text(row, wanted)) continue;
    if (shown.empty() || shown[heading].kind != row.kind) {
      heading = shown.size();
      shown.push_back({.kind = row.kind});
    }
    shown[heading].count += is_new ? 1 : 0;
    shown.push_back(row);
    shown.back().is_first = std::exchange(is_new, false);
  }
  return shown;
}

std::vector<Kind> ComparisonRows::kinds() const {
  std::vector<Kind> kinds;
  for (const Row& row : rows_)
    if (kinds.empty() || kinds.back() != row.kind) kinds.push_back(row.kind);
  return kinds;
}

std::size_t ComparisonRows::count(ChangeType change) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(rows_, [&](const Row& row) { return row.is_first && row.change == change; }));
}

std::string as_lines(const std::vector<ComparisonRows::Row>& rows, const base::Catalogue& words) {
  std::vector<std::string> titles;
  for (const char* title : {N_("Kind"), N_("Change"), N_("Thing"), N_("Field"), N_("Before"), N_("After")})
    titles.push_back(words.translate(title));
  std::string text = base::join(titles, "\t") + "\n";
  for (const ComparisonRows::Row& row : rows) {
    if (row.is_heading()) continue;
    text += base::join({words.translate(model::kind_word(row.kind)), change_name(row.change).in(words), row.name,
                        row.field, row.before, row.after},
                       "\t") +
            "\n";
  }
  return text;
}

std::vector<GapFate> gap_fates(const app::SideBySide& versions, bool prefer_second) {
  std::vector<GapFate> fates;
  tell_gaps(fates, Fate::opened, *versions.after, versions.comparison.after, versions.gaps_after, versions.gaps.opened,
            prefer_second);
  tell_gaps(fates, Fate::closed, *versions.before, versions.comparison.before, versions.gaps_before,
            versions.gaps.closed, prefer_second);
  return fates;
}

}  // namespace attune::ui
