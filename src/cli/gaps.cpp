// attune gaps FILE [--rule ID...] [--min-severity S] [--format table|json|csv] [-o OUT] [--language L]

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "analysis/teller.h"
#include "app/document.h"
#include "app/jobs/language.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/policy_output.h"
#include "cli/severity.h"
#include "cli/table.h"
#include "model/words.h"

namespace attune::cli {
namespace {

using analysis::Gap;
using Json = nlohmann::ordered_json;
using model::Curriculum;

struct GapsCommand {
  std::string file, format, output, language, min_severity = "info";
  std::vector<std::string> rules;
};

Json subject_of(const Curriculum& curriculum, const Gap& gap) {
  Json subject{{"kind", model::code(gap.kind)}};
  if (gap.kind == model::Kind::competency && gap.subject != model::none)
    if (const model::Index framework = curriculum.framework_of(gap.subject); framework != model::none)
      subject["framework"] = curriculum.frameworks()[framework].key;
  subject["code"] = analysis::subject_code(curriculum, gap);
  return subject;
}

std::string as_json(const analysis::Facts& facts, const std::vector<Gap>& gaps, const base::Catalogue& words,
                    bool second) {
  const Curriculum& curriculum = facts.curriculum();
  analysis::Teller teller(facts);
  Json json;
  json["programme"] = base::pick(curriculum.programme().title, curriculum.programme().title_2, second);
  json["policy"] = policy_json(facts.coverage().thresholds);
  json["findings"] = Json::array();
  for (const Gap& gap : gaps) {
    Json finding{{"rule", gap.rule},
                 {"severity", base::code(gap.severity)},
                 {"subject", subject_of(curriculum, gap)},
                 {"message", teller.message_of(gap, second).in(words)},
                 {"detail", Json::object()}};
    for (const auto& [key, value] : teller.tell(gap).detail)
      std::visit([&, name = std::string(key)](const auto& plain) { finding["detail"][name] = plain; }, value);
    if (!gap.aspect.empty()) finding["subject"]["aspect"] = gap.aspect;
    if (const model::Waiver* waiver = waiver_of(curriculum, gap))
      finding["waived"] = {{"reason", waiver->reason}, {"author", waiver->author}, {"until", waiver->until}};
    json["findings"].push_back(std::move(finding));
  }
  return json.dump(2) + "\n";
}

Table as_table(const analysis::Facts& facts, const std::vector<Gap>& gaps, const base::Catalogue& words, bool second,
               bool for_people) {
  const Curriculum& curriculum = facts.curriculum();
  analysis::Teller teller(facts);
  Table table{"gaps", {}, {}};
  const auto title = [&](const char* plain, const char* word) {
    table.columns.push_back({for_people ? words.translate(word) : plain, false});
  };
  title("severity", N_("Severity"));
  title("rule", N_("Rule"));
  title("kind", N_("Kind"));
  title("code", N_("Code"));
  title("message", N_("Message"));
  // People see columns that say something.
  const bool waivers =
      !for_people || std::any_of(gaps.begin(), gaps.end(), [](const Gap& gap) { return gap.is_waived(); });
  if (waivers) {
    title("waived", N_("Waived because"));
    title("waived_by", N_("Waived by"));
    title("waived_until", N_("Until"));
  }
  if (!for_people) title("policy", N_("Policy"));
  const std::string policy = policy_text(facts.coverage().thresholds);
  for (const Gap& gap : gaps) {
    table.rows.push_back(
        {for_people ? words.translate(base::code(gap.severity)) : std::string(base::code(gap.severity)),
         std::string(gap.rule),
         for_people ? words.translate(model::kind_word(gap.kind)) : std::string(model::code(gap.kind)),
         analysis::subject_code(curriculum, gap), teller.message_of(gap, second).in(words)});
    if (const model::Waiver* waiver = waiver_of(curriculum, gap))
      table.rows.back().insert(table.rows.back().end(), {waiver->reason, waiver->author, waiver->until});
    else if (waivers)
      table.rows.back().resize(table.rows.back().size() + 3);
    if (!for_people) table.rows.back().push_back(policy);
  }
  return table;
}

std::string summary(const std::vector<Gap>& gaps, const base::Catalogue& words) {
  std::size_t errors = 0, warnings = 0, notes = 0, waived = 0;
  for (const Gap& gap : gaps)
    ++(gap.is_waived()                           ? waived
       : gap.severity == base::Severity::error   ? errors
       : gap.severity == base::Severity::warning ? warnings
                                                 : notes);
  base::Message message(N_("{errors} errors, {warnings} warnings, {notes} notes; {waived} waived"));
  message.with("errors", std::to_string(errors)).with("warnings", std::to_string(warnings));
  message.with("notes", std::to_string(notes)).with("waived", std::to_string(waived));
  return message.in(words) + "\n";
}

Exit run_gaps(const GapsCommand& options, const Console& console) {
  for (const std::string& rule : options.rules)
    if (analysis::find_rule(rule) == nullptr)
      throw base::Error(base::ErrorKind::usage,
                        base::Message(N_("there is no rule {rule}; see attune gaps --help"), {{"rule", rule}}));
  const auto document = app::Document::open(options.file, app::OpenMode::read_only);
  const Curriculum& curriculum = *document->snapshot();
  const std::string language =
      options.language.empty() ? console.words.language() : app::output_language(curriculum, options.language);
  const base::Catalogue words = app::words(language);
  const bool second = curriculum.prefers_second(language);

  const analysis::Coverage coverage = analysis::cover(curriculum);
  const analysis::Facts facts(curriculum, coverage);
  std::vector<Gap> gaps = analysis::find_gaps(facts, options.rules, base::today());
  std::erase_if(gaps, [&](const Gap& gap) { return gap.severity < severity_of(options.min_severity); });
  const std::string format = options.format.empty() ? format_by_name(options.output, {"json", "csv"}) : options.format;
  std::string text;
  if (format == "json")
    text = as_json(facts, gaps, words, second);
  else if (format == "csv")
    text = as_csv(as_table(facts, gaps, words, second, false));
  else
    text = (gaps.empty() ? std::string() : as_text(as_table(facts, gaps, words, second, true))) + summary(gaps, words) +
           policy_line(coverage.thresholds, words);
  write_output(options.output, text);
  const bool open = std::any_of(gaps.begin(), gaps.end(), [](const Gap& gap) { return !gap.is_waived(); });
  return open ? Exit::findings : Exit::done;
}

std::string rule_list(const base::Catalogue& words) {
  std::string list = words.translate(N_("Rules:")) + "\n";
  for (const analysis::Rule* rule : analysis::all_rules())
    list += fmt::format("  {:<27} {:<8} {}\n", rule->id, base::code(rule->severity), rule->title.in(words));
  return list;
}

}  // namespace

void add_gaps(CLI::App& app, Action& chosen, const base::Catalogue& words) {
  const auto options = std::make_shared<GapsCommand>();
  CLI::App* command = app.add_subcommand("gaps", N_("List what the rules find"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command->add_option("--rule", options->rules, N_("Only these rules"))->delimiter(',');
  add_severity(*command, options->min_severity);
  command->add_option("--format", options->format, N_("table, json or csv; otherwise told from OUT"))
      ->check(CLI::IsMember({"table", "json", "csv"}));
  command->add_option("-o,--output", options->output, N_("The file to write; otherwise standard output"));
  command->add_option("--language", options->language, N_("Language of the messages: en or zh_CN"));
  command->footer(
      rule_list(words) + "\n" +
      words.translate(N_("Example: attune gaps medicine.attune --rule untaught --rule unassessed --format json")));
  command->callback(
      [options, &chosen] { chosen = [options](const Console& console) { return run_gaps(*options, console); }; });
}

}  // namespace attune::cli
