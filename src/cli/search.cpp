// attune search FILE TEXT... [--kind K...] [--limit N] [--format table|json] [-o OUT] [--language L]

#include "analysis/search.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "analysis/search/excerpt.h"
#include "analysis/words.h"
#include "app/document.h"
#include "app/history.h"
#include "app/jobs/language.h"
#include "base/number.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/table.h"
#include "model/words.h"

namespace attune::cli {
namespace {

using analysis::SearchHit;
using analysis::SearchMatch;
using analysis::SearchResult;
using Json = nlohmann::ordered_json;
using model::Curriculum;

struct SearchCommand {
  std::string file, format, output, language;
  std::vector<std::string> text, kinds;
  std::size_t limit = 50;
};

// What stands where a title does: an alignment has none, and is called by its two ends.
std::string title_of(const Curriculum& curriculum, const SearchHit& hit, bool second) {
  const std::string title = analysis::title_of(curriculum, hit.kind, hit.index, second);
  if (!title.empty() || !analysis::code_of(curriculum, hit.kind, hit.index).empty()) return title;
  base::Uuid id;
  model::with_entity(hit.kind, [&]<class T>() { id = curriculum.table<T>()[hit.index].id.uuid; });
  return app::name_of(curriculum, hit.kind, id, second);
}

Json match_json(const SearchMatch& match) {
  Json json{{"field", match.field}, {"text", match.text}, {"ranges", Json::array()}};
  const auto characters_before = [&](std::size_t byte) {
    return base::length(std::string_view(match.text).substr(0, byte));
  };
  for (const analysis::SearchRange& range : match.ranges)
    json["ranges"].push_back({characters_before(range.begin), characters_before(range.end)});
  return json;
}

std::string as_json(const Curriculum& curriculum, const SearchResult& result, bool second) {
  Json json{{"total", result.total}, {"hits", Json::array()}};
  for (const SearchHit& hit : result.hits) {
    Json found{{"kind", model::code(hit.kind)}};
    if (hit.kind == model::Kind::competency)
      if (const model::Index framework = curriculum.framework_of(hit.index); framework != model::none)
        found["framework"] = curriculum.frameworks()[framework].key;
    found["code"] = analysis::code_of(curriculum, hit.kind, hit.index);
    found["title"] = title_of(curriculum, hit, second);
    found["rank"] = analysis::search_rank_codes[static_cast<std::size_t>(hit.rank)];
    found["matches"] = Json::array();
    for (const SearchMatch& match : hit.matches) found["matches"].push_back(match_json(match));
    json["hits"].push_back(std::move(found));
  }
  return json.dump(2) + "\n";
}

// "…patient's [story], name what…"
std::string marked_excerpt(const SearchMatch& match) {
  constexpr std::size_t columns = 60;
  const SearchMatch part = analysis::excerpt(match, columns);
  std::string text;
  std::size_t at = 0;
  for (const analysis::SearchRange& range : part.ranges) {
    text += part.text.substr(at, range.begin - at) + "[" + part.text.substr(range.begin, range.end - range.begin) + "]";
    at = range.end;
  }
  return text + part.text.substr(at);
}

std::string as_table(const Curriculum& curriculum, const SearchResult& result, const base::Catalogue& words,
                     bool second) {
  if (result.hits.empty()) return words.translate(N_("Nothing found.")) + "\n";
  Table table{"hits", {}, {}};
  for (const char* title : {N_("Kind"), N_("Code"), N_("Title"), N_("Found in"), N_("Text")})
    table.columns.push_back({words.translate(title), false});
  for (const SearchHit& hit : result.hits) {
    std::vector<std::string> row{words.translate(model::kind_word(hit.kind)),
                                 analysis::code_of(curriculum, hit.kind, hit.index), title_of(curriculum, hit, second),
                                 "", ""};
    for (const SearchMatch& match : hit.matches) {
      row[3] = words.translate(model::field_word(match.field));
      row[4] = marked_excerpt(match);
      table.rows.push_back(row);
      row[0] = row[1] = row[2] = "";
    }
  }
  base::Message count(N_("{shown} of {total} found"));
  count.with("shown", base::to_text(static_cast<std::int64_t>(result.hits.size())))
      .with("total", base::to_text(static_cast<std::int64_t>(result.total)));
  return as_text(table) + count.in(words) + "\n";
}

Exit run_search(const SearchCommand& options, const Console& console) {
  const auto document = app::Document::open(options.file, app::OpenMode::read_only);
  const model::Snapshot curriculum = document->snapshot();
  const std::string language =
      options.language.empty() ? console.words.language() : app::output_language(*curriculum, options.language);
  const bool second = curriculum->prefers_second(language);
  analysis::SearchOptions search;
  for (const std::string& kind : options.kinds) search.kinds.push_back(*model::from_code<model::Kind>(kind));
  search.limit = options.limit == 0 ? std::string::npos : options.limit;
  const SearchResult result = analysis::SearchIndex(curriculum).find(base::join(options.text, " "), search);
  const std::string format = options.format.empty() ? format_by_name(options.output, {"json"}) : options.format;
  write_output(options.output, format == "json" ? as_json(*curriculum, result, second)
                                                : as_table(*curriculum, result, app::words(language), second));
  return Exit::done;
}

}  // namespace

void add_search(CLI::App& app, Action& chosen) {
  const auto options = std::make_shared<SearchCommand>();
  std::vector<std::string> kinds;
  for (const auto& [kind, code] : model::codes_of<model::Kind>) kinds.emplace_back(code);
  CLI::App* command = app.add_subcommand("search", N_("Find things by any of their texts, Chinese also by pinyin"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command->add_option("TEXT", options->text, N_("What to look for; all words must be there"))->required();
  command->add_option("--kind", options->kinds, N_("Only things of these kinds"))
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::IsMember(kinds));
  command->add_option("--limit", options->limit, N_("At most so many, the best ones; 0: all"))
      ->check(CLI::Range(0, 1'000'000))
      ->capture_default_str();
  command->add_option("--format", options->format, N_("table or json; otherwise told from OUT"))
      ->check(CLI::IsMember({"table", "json"}));
  command->add_option("-o,--output", options->output, N_("The file to write; otherwise standard output"));
  command->add_option("--language", options->language, N_("Language of titles and words: en or zh_CN"));
  command->footer(N_("Example: attune search medicine.attune gongqing --kind course,activity"));
  command->callback(
      [options, &chosen] { chosen = [options](const Console& console) { return run_search(*options, console); }; });
}

}  // namespace attune::cli
