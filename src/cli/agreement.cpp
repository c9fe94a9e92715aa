// attune agreement FILE OTHER | --authors A B [--format table|json] [-o OUT] [--language L]

#include <CLI/CLI.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/document.h"
#include "app/jobs/language.h"
#include "base/error.h"
#include "base/text.h"
#include "cli/agreement_output.h"
#include "cli/command.h"
#include "cli/output.h"

namespace attune::cli {
namespace {

using base::Error;
using base::ErrorKind;
using base::Message;
using model::Snapshot;

struct AgreementCommand {
  std::string file, other, format = "table", output, language;
  std::vector<std::string> authors;
};

// Two mappings side by side: whose indices they have, what they are called, and how far they agree.
struct TwoMappings {
  Snapshot curriculum;
  std::string first, second;
  analysis::MappingAgreement agreement;
};

void require_author(const model::Curriculum& curriculum, const std::string& author) {
  std::vector<std::string> known;
  for (const model::Alignment& alignment : curriculum.alignments()) {
    if (alignment.author == author) return;
    if (!alignment.author.empty() && std::find(known.begin(), known.end(), alignment.author) == known.end())
      known.push_back(alignment.author);
  }
  throw Error(ErrorKind::input, Message(N_("{author} has aligned nothing; authors are: {authors}"),
                                        {{"author", author}, {"authors", base::join(known, "; ")}}));
}

TwoMappings two_authors(const AgreementCommand& options) {
  TwoMappings result{app::Document::open(options.file, app::OpenMode::read_only)->snapshot(),
                     options.authors[0],
                     options.authors[1],
                     {}};
  for (const std::string& author : options.authors) require_author(*result.curriculum, author);
  result.agreement = analysis::compare_authors(*result.curriculum, result.first, result.second);
  return result;
}

TwoMappings two_copies(const AgreementCommand& options) {
  const Snapshot before = app::Document::open(options.file, app::OpenMode::read_only)->snapshot();
  TwoMappings result{app::Document::open(options.other, app::OpenMode::read_only)->snapshot(),
                     std::filesystem::path(options.file).filename().string(),
                     std::filesystem::path(options.other).filename().string(),
                     {}};
  result.agreement =
      analysis::compare_copies(*before, *result.curriculum, analysis::compare(*before, *result.curriculum));
  return result;
}

Exit run_agreement(const AgreementCommand& options, const Console& console) {
  if (options.other.empty() == options.authors.empty())
    throw Error(ErrorKind::usage, N_("name either the other copy, or two authors with --authors"));
  const TwoMappings mappings = options.authors.empty() ? two_copies(options) : two_authors(options);
  const std::string language = options.language.empty() ? console.words.language()
                                                        : app::output_language(*mappings.curriculum, options.language);
  const base::Catalogue words = app::words(language);
  if (options.format == "json") {
    nlohmann::ordered_json json{{"first", mappings.first}, {"second", mappings.second}};
    json.update(agreement_json(*mappings.curriculum, mappings.agreement, {"first", "second"}));
    write_output(options.output, json.dump(2) + "\n");
  } else if (mappings.agreement.overall.count == 0) {
    write_output(options.output, words.translate(N_("The two have aligned nothing that can be compared.")) + "\n");
  } else {
    write_output(options.output,
                 agreement_line(mappings.agreement.overall, words) + "\n" +
                     agreement_tables(*mappings.curriculum, mappings.agreement, mappings.first, mappings.second, words,
                                      mappings.curriculum->prefers_second(language)));
  }
  return Exit::done;
}

}  // namespace

void add_agreement(CLI::App& app, Action& chosen) {
  const auto options = std::make_shared<AgreementCommand>();
  CLI::App* command = app.add_subcommand(
      "agreement", N_("Show how far two people agree who mapped apart, and what they have to settle"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command->add_option("OTHER", options->other, N_("The other person's copy of it"));
  command->add_option("--authors", options->authors, N_("Two authors whose alignments are both in FILE"))->expected(2);
  command->add_option("--format", options->format, N_("table or json"))
      ->check(CLI::IsMember({"table", "json"}))
      ->capture_default_str();
  command->add_option("-o,--output", options->output, N_("The file to write; otherwise standard output"));
  command->add_option("--language", options->language, N_("Language of titles and words: en or zh_CN"));
  command->footer(N_("Example: attune agreement medicine.attune --authors li.wei chen.jing"));
  command->callback(
      [options, &chosen] { chosen = [options](const Console& console) { return run_agreement(*options, console); }; });
}

}  // namespace attune::cli
