#include "cli/coverage_output.h"

#include <nlohmann/json.hpp>

#include "base/message.h"
#include "base/number.h"
#include "base/text.h"
#include "cli/balance_output.h"
#include "cli/part_words.h"
#include "cli/policy_output.h"
#include "cli/progression_output.h"

namespace attune::cli {
namespace {

using analysis::CompetencyCoverage;
using analysis::Definition;
using analysis::definition_codes;
using analysis::definition_count;
using Json = nlohmann::ordered_json;
using model::Index;

Definition definition(std::size_t number) { return static_cast<Definition>(number); }

// A level's code; null where there is none.
Json level_code(const model::Curriculum& curriculum, std::optional<int> rank) {
  const auto& levels = curriculum.scale().levels;
  if (!rank || *rank < 0 || static_cast<std::size_t>(*rank) >= levels.size()) return nullptr;
  return levels[static_cast<std::size_t>(*rank)].code;
}

template <class T>
Json codes_at(const model::Table<T>& table, const std::vector<Index>& indices) {
  Json codes = Json::array();
  for (const Index index : indices) codes.push_back(table[index].code);
  return codes;
}

}  // namespace

CoverageOutput::CoverageOutput(const model::Curriculum& curriculum, base::Catalogue words, const std::string& language)
    : curriculum_(curriculum), words_(std::move(words)), second_(curriculum.prefers_second(language)),
      coverage_(analysis::cover(curriculum)) {}

// Of the programme's own frameworks, in the order of their trees.
std::vector<Index> CoverageOutput::competencies() const {
  std::vector<Index> list;
  for (Index framework = 0; framework < curriculum_.frameworks().size(); ++framework)
    if (curriculum_.is_own(framework))
      for (const Index competency : curriculum_.tree_of(framework)) list.push_back(competency);
  return list;
}

std::string CoverageOutput::json(const std::string& by) const {
  Json json;
  json["definitions"] = definition_codes;
  Json shares = Json::object();
  for (std::size_t i = 0; i < definition_count; ++i)
    shares[std::string(definition_codes[i])] = base::round_nano(coverage_.share(definition(i)));

  if (const auto part = analysis::part_of(by)) {
    json["by"] = by;
    json["parts"] = Json::array();
    for (const analysis::PartCoverage& row : analysis::break_down(curriculum_, coverage_, *part)) {
      Json entry{
          {"code", row.code}, {"title", base::pick(row.title, row.title_2, second_)}, {"leaves", row.leaf_count}};
      for (std::size_t i = 0; i < definition_count; ++i)
        entry[std::string(definition_codes[i])] = row.covered_leaves[i];
      entry["activities"] = row.activities;
      entry["hours"] = base::round_nano(row.hours);
      entry["effective_hours"] = base::round_nano(row.effective_hours);
      if (*part == analysis::Part::stage) add_balance(entry, row.code);
      json["parts"].push_back(std::move(entry));
    }
  } else {
    json["competencies"] = Json::array();
    const auto progressions = analysis::progressions(curriculum_, coverage_);
    for (const Index index : competencies()) {
      const model::Competency& row = curriculum_.competencies()[index];
      const CompetencyCoverage& of = coverage_.competencies[index];
      const Index parent = curriculum_.parent_of(index);
      Json entry{{"framework", curriculum_.frameworks()[curriculum_.framework_of(index)].key},
                 {"code", row.code},
                 {"title", base::pick(row.title, row.title_2, second_)},
                 {"parent", parent == model::none ? Json(nullptr) : Json(curriculum_.competencies()[parent].code)},
                 {"leaf", curriculum_.is_leaf(index)}};
      for (std::size_t i = 0; i < definition_count; ++i) entry[std::string(definition_codes[i])] = of.all[i];
      entry["any"] = Json::object();
      for (std::size_t i = 0; i < definition_count; ++i) entry["any"][std::string(definition_codes[i])] = of.any[i];
      entry["level"] = level_code(curriculum_, of.level);
      entry["target"] = row.target.empty() ? Json(nullptr) : Json(row.target);
      entry["contact_hours"] = base::round_nano(of.contact_hours);
      entry["taught_hours"] = base::round_nano(of.taught_hours);
      entry["effective_hours"] = base::round_nano(of.effective_hours);
      entry["courses"] = codes_at(curriculum_.courses(), of.courses);
      entry["activities"] = codes_at(curriculum_.activities(), of.activities);
      entry["progression"] = progression_json(curriculum_, progressions[index]);
      json["competencies"].push_back(std::move(entry));
    }
  }
  json["programme"] = std::move(shares);
  json["policy"] = policy_json(coverage_.thresholds);
  return json.dump(2) + "\n";
}

// The last part, what stands in no stage, has none.
void CoverageOutput::add_balance(nlohmann::ordered_json& entry, const std::string& stage) const {
  for (const analysis::StageBalance& balance : analysis::balance_of(curriculum_, coverage_))
    if (curriculum_.stages()[balance.stage].code == stage && !entry.contains("dimensions"))
      entry["dimensions"] = balance_json(curriculum_, coverage_, balance);
}

std::string CoverageOutput::hours(double hours, Reader reader) const {
  return reader == Reader::person ? base::format_hours(hours) : base::to_text(base::round_nano(hours));
}

Table CoverageOutput::competency_table(Reader reader) const {
  const bool person = reader == Reader::person;
  Table table{"coverage", {}, {}};
  const auto column = [&](const char* plain, const char* word, bool number = false) {
    table.columns.push_back({person ? words_.translate(word) : plain, number});
  };
  if (!person) column("framework", N_("Framework"));
  column("code", N_("Code"));
  column("title", N_("Title"));
  if (!person) {
    column("parent", N_("Parent"));
    column("leaf", N_("Leaf"));
  }
  for (const std::string_view code : definition_codes)
    table.columns.push_back({person ? words_.translate(code) : std::string(code), false});
  column("level", N_("Level"));
  column("target", N_("Target"));
  column("contact_hours", N_("Contact h"), true);
  column("taught_hours", N_("Taught h"), true);
  column("effective_hours", N_("Effective h"), true);

  for (const Index index : competencies()) {
    const model::Competency& row = curriculum_.competencies()[index];
    const CompetencyCoverage& of = coverage_.competencies[index];
    const Index parent = curriculum_.parent_of(index);
    std::vector<std::string> cells;
    if (!person) cells.push_back(curriculum_.frameworks()[curriculum_.framework_of(index)].key);
    cells.push_back(person ? std::string(static_cast<std::size_t>(curriculum_.depth_of(index)) * 2, ' ') + row.code
                           : row.code);
    cells.push_back(base::pick(row.title, row.title_2, second_));
    if (!person) {
      cells.push_back(parent == model::none ? "" : curriculum_.competencies()[parent].code);
      cells.push_back(curriculum_.is_leaf(index) ? "yes" : "no");
    }
    for (std::size_t i = 0; i < definition_count; ++i) {
      // Of a parent, "part" says that some of its leaves are covered.
      const char* word = of.all[i] ? N_("yes") : of.any[i] && person ? N_("part") : N_("no");
      cells.push_back(person ? words_.translate(word) : word);
    }
    const Json level = level_code(curriculum_, of.level);
    cells.push_back(level.is_null() ? "" : level.get<std::string>());
    cells.push_back(row.target);
    for (const double amount : {of.contact_hours, of.taught_hours, of.effective_hours})
      cells.push_back(hours(amount, reader));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Table CoverageOutput::part_table(analysis::Part by, Reader reader) const {
  const bool person = reader == Reader::person;
  Table table{"coverage", {}, {}};
  const auto column = [&](const char* plain, const char* word, bool number) {
    table.columns.push_back({person ? words_.translate(word) : plain, number});
  };
  column("code", N_("Code"), false);
  column("title", N_("Title"), false);
  column("leaves", N_("Leaves"), true);
  for (const std::string_view code : definition_codes)
    table.columns.push_back({person ? words_.translate(code) : std::string(code), true});
  column("activities", N_("Activities"), true);
  column("hours", N_("Hours"), true);
  column("effective_hours", N_("Effective h"), true);
  for (const analysis::PartCoverage& row : analysis::break_down(curriculum_, coverage_, by)) {
    const bool translate = person && (by == analysis::Part::setting || by == analysis::Part::dimension);
    std::string code = translate ? part_word(row.code, words_) : row.code;
    if (person && code.empty()) code = words_.translate(N_("(none)"));
    std::vector<std::string> cells{code, base::pick(row.title, row.title_2, second_), std::to_string(row.leaf_count)};
    for (const std::size_t count : row.covered_leaves) cells.push_back(std::to_string(count));
    cells.push_back(std::to_string(row.activities));
    cells.push_back(hours(row.hours, reader));
    cells.push_back(hours(row.effective_hours, reader));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Table CoverageOutput::table(const std::string& by, Reader reader) const {
  const auto part = analysis::part_of(by);
  Table table = part ? part_table(*part, reader) : competency_table(reader);
  if (reader == Reader::program) {
    table.columns.push_back({"policy", false});
    for (auto& row : table.rows) row.push_back(policy_text(coverage_.thresholds));
  }
  return table;
}

std::string CoverageOutput::summary(const std::string& by) const {
  std::string line = by == "stage" ? balance_text(curriculum_, coverage_, words_, second_) : std::string();
  line += "\n" + words_.translate(N_("Programme")) + words_.translate(N_(": "));
  for (std::size_t i = 0; i < definition_count; ++i)
    line += (i == 0 ? "" : " · ") + words_.translate(definition_codes[i]) + " " +
            base::format_percent(coverage_.share(definition(i)));
  return line +
         base::fill(words_.translate(N_(" of {count} leaves")), {{"count", std::to_string(coverage_.leaf_count)}}) +
         "\n" + policy_line(coverage_.thresholds, words_);
}

}  // namespace attune::cli
