// attune form FORM.docx [FILE COURSE] [--format table|json] [-o OUT] [--language L]

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/document.h"
#include "app/jobs/form.h"
#include "app/jobs/language.h"
#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/table.h"

namespace attune::cli {
namespace {

using publish::FormPreviewRow;
using publish::FormProblem;
using publish::TagUse;
using Json = nlohmann::ordered_json;

struct FormCommand {
  std::string form, file, course, format, output, language;
};

const char* use_code(TagUse use) {
  switch (use) {
    case TagUse::section:
      return "section";
    case TagUse::inverted:
      return "inverted";
    default:
      return "value";
  }
}

std::vector<std::string> parts_in(const FormPreviewRow& row, const base::Catalogue& words) {
  std::vector<std::string> parts;
  for (const base::Message& part : row.parts) parts.push_back(part.in(words));
  return parts;
}

// On one line, at most so many columns of it.
std::string short_text(const FormPreviewRow& row, const base::Catalogue& words) {
  constexpr std::size_t columns = 60;
  const std::string text = base::join(row.values, words.translate(N_("; ")));
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) ++end;
    if (base::display_width(line) >= columns) return line + "...";
    line += text[at] == '\n' ? " " : text.substr(at, end - at);
    at = end;
  }
  return line;
}

std::string as_json(const FormCommand& options, const std::vector<FormPreviewRow>& rows,
                    const std::vector<FormProblem>& problems, const base::Catalogue& words) {
  const bool filled = !options.file.empty();
  Json json{{"form", options.form}};
  if (filled) json["course"] = options.course;
  json["tags"] = Json::array();
  for (const FormPreviewRow& row : rows) {
    Json tag{{"tag", row.is_words ? "t" : row.name}, {"use", use_code(row.use)}};
    if (row.is_words) tag["words"] = row.name;
    tag["inside"] = row.inside;
    tag["parts"] = parts_in(row, words);
    tag["places"] = row.places;
    if (filled) tag["times"] = row.times;
    if (filled && row.use == TagUse::variable) tag["values"] = row.values;
    json["tags"].push_back(std::move(tag));
  }
  json["problems"] = Json::array();
  for (const FormProblem& problem : problems)
    json["problems"].push_back({{"part", problem.part.in(words)},
                                {"tag", problem.tag},
                                {"near", problem.near},
                                {"message", problem.what.in(words)}});
  return json.dump(2) + "\n";
}

std::string as_table(const FormCommand& options, const std::vector<FormPreviewRow>& rows,
                     const base::Catalogue& words) {
  if (rows.empty()) return words.translate(N_("The form has no tags.")) + "\n";
  Table table{"form", {}, {}};
  for (const char* title : {N_("Tag"), N_("Part")}) table.columns.push_back({words.translate(title), false});
  table.columns.push_back({words.translate(N_("Places")), true});
  if (!options.file.empty()) {
    table.columns.push_back({words.translate(N_("Written")), true});
    table.columns.push_back({words.translate(N_("Value")), false});
  }
  const auto number = [](std::size_t value) { return base::to_text(static_cast<std::int64_t>(value)); };
  for (const FormPreviewRow& row : rows) {
    table.rows.push_back({std::string(2 * row.inside.size(), ' ') + publish::as_typed(row),
                          base::join(parts_in(row, words), words.translate(N_(", "))), number(row.places)});
    if (options.file.empty()) continue;
    table.rows.back().push_back(number(row.times));
    table.rows.back().push_back(short_text(row, words));
  }
  return as_text(table);
}

Exit run_form(const FormCommand& options, const Console& console) {
  if (options.file.empty() != options.course.empty())
    throw base::Error(base::ErrorKind::usage, N_("to see values, name the programme and a course"));
  const auto file = app::find_form(options.form);
  if (!file)
    throw base::Error(
        base::ErrorKind::input,
        base::Message(N_("{name} is no Word form: name a .docx file, or a form among the templates ({known})"),
                      {{"name", options.form}, {"known", base::join(app::form_names(), ", ")}}));
  const publish::Form form = app::read_form(*file);
  std::vector<FormPreviewRow> rows;
  if (options.file.empty()) {
    rows = app::preview_form(form, nullptr, 0, {});
  } else {
    const auto document = app::Document::open(options.file, app::OpenMode::read_only);
    const model::Curriculum& curriculum = *document->snapshot();
    const auto course = curriculum.find_code<model::Course>(options.course);
    if (!course)
      throw base::Error(base::ErrorKind::usage, base::Message(N_("{file} has no course {code}"),
                                                              {{"file", options.file}, {"code", options.course}}));
    rows = app::preview_form(form, &curriculum, *course, options.language);
  }
  const std::string format = options.format.empty() ? format_by_name(options.output, {"json"}) : options.format;
  write_output(options.output, format == "json" ? as_json(options, rows, form.problems(), console.words)
                                                : as_table(options, rows, console.words));
  std::vector<base::Finding> findings;
  for (const FormProblem& problem : form.problems())
    findings.push_back({base::Severity::error, {options.form, {}, 0, {}}, problem.sentence()});
  if (format != "json" || !is_standard(options.output)) print_findings(findings, console.words);
  return findings.empty() ? Exit::done : Exit::input;
}

}  // namespace

void add_form(CLI::App& app, Action& chosen) {
  const auto options = std::make_shared<FormCommand>();
  CLI::App* command = app.add_subcommand("form", N_("Check a Word form and show what it will be filled with"));
  command->add_option("FORM", options->form, N_("The form: a .docx file with tags, or a form's name"))->required();
  command->add_option("FILE", options->file, N_("The programme to show values of"));
  command->add_option("COURSE", options->course, N_("The code of the course to show values of"));
  command->add_option("--format", options->format, N_("table or json; otherwise told from OUT"))
      ->check(CLI::IsMember({"table", "json"}));
  command->add_option("-o,--output", options->output, N_("The file to write; otherwise standard output"));
  command->add_option("--language", options->language, N_("en or zh_CN; otherwise the programme's main language"));
  command->footer(N_("Example: attune form my-form.docx medicine.attune EMP201"));
  command->callback(
      [options, &chosen] { chosen = [options](const Console& console) { return run_form(*options, console); }; });
}

}  // namespace attune::cli
