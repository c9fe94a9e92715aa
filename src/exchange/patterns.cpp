#include "exchange/patterns.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/number.h"
#include "base/text.h"
#include "exchange/workbook/csv_reader.h"
#include "exchange/workbook/values.h"
#include "model/scale.h"

namespace attune::exchange {
namespace {

using analysis::Pattern;
using analysis::PatternSetting;
using analysis::Third;
using base::Finding;
using base::Message;
using base::Severity;

constexpr std::array<std::string_view, 24> pattern_columns = {
    "code",        "title",   "title_2",    "description",  "description_2", "setting",
    "kind",        "hours",   "preparation", "reach",       "compulsory",    "methods",
    "competencies", "strategies", "context", "context_2",   "culture",       "culture_2",
    "assessment",  "purpose", "course_kinds", "when",       "evidence",      "evidence_2"};

template <class Value>
using PatternWords = std::initializer_list<std::pair<std::string_view, Value>>;

class PatternReader {
 public:
  PatternReader(const Sheet& sheet, std::vector<Finding>& findings) : sheet_(sheet), findings_(findings) {
    const Row header = sheet.rows.empty() ? Row{} : sheet.rows.front();
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
      const std::string name(base::trim(header.cells[i]));
      if (std::find(pattern_columns.begin(), pattern_columns.end(), name) == pattern_columns.end()) {
        complain(Severity::warning, header.number, name, N_("no pattern has a column of this name; it is left out"));
        continue;
      }
      columns_.emplace(name, i);
    }
    for (const char* name : {"code", "title", "setting"})
      if (!columns_.contains(name)) complain(Severity::error, header.number, name, N_("the column is missing"));
  }

  Pattern read(const Row& row) {
    row_ = &row;
    Pattern pattern;
    pattern.code = cell("code");
    if (pattern.code.empty()) error("code", N_("a pattern needs a code"));
    else if (!codes_.insert(pattern.code).second)
      error("code", Message(N_("there is a pattern {code} already"), {{"code", pattern.code}}));
    pattern.title = cell("title");
    pattern.title_2 = text_2("title_2", pattern.title);
    if (pattern.title.empty()) error("title", N_("a pattern needs a title"));
    pattern.description = cell("description");
    pattern.description_2 = text_2("description_2", pattern.description);
    pattern.setting = one_of<PatternSetting>("setting", {{"first", PatternSetting::first},
                                                         {"second", PatternSetting::second},
                                                         {"staff", PatternSetting::staff},
                                                         {"assessment", PatternSetting::assessment}});
    pattern.activity_kind = cell("kind");
    pattern.hours = number("hours", 1000).value_or(0);
    pattern.preparation = number("preparation", 1000).value_or(0);
    pattern.reach = number("reach", 1);
    if (const std::string text = cell("compulsory"); !text.empty())
      pattern.compulsory = one_of<bool>("compulsory", {{"yes", true}, {"no", false}});
    pattern.methods = list_in(cell("methods"));
    for (const std::string& each : list_in(cell("competencies"))) read_served(each, pattern);
    pattern.strategies = list_in(cell("strategies"));
    pattern.context = cell("context");
    pattern.context_2 = text_2("context_2", pattern.context);
    pattern.culture = cell("culture");
    pattern.culture_2 = text_2("culture_2", pattern.culture);
    pattern.assessment = cell("assessment");
    pattern.purpose = one_of<model::Purpose>("purpose", {{"", model::Purpose::unset},
                                                         {"formative", model::Purpose::formative},
                                                         {"summative", model::Purpose::summative}});
    if (pattern.setting == PatternSetting::assessment && !pattern.assesses())
      error("purpose", N_("an assessment is formative or summative"));
    pattern.course_kinds = list_in(cell("course_kinds"));
    for (const std::string& each : list_in(cell("when"))) read_third(each, pattern);
    pattern.evidence = cell("evidence");
    pattern.evidence_2 = text_2("evidence_2", pattern.evidence);
    return pattern;
  }

 private:
  std::string cell(std::string_view column) const {
    const auto found = columns_.find(column);
    if (found == columns_.end() || found->second >= row_->cells.size()) return {};
    return clean(row_->cells[found->second]);
  }
  // A catalogue in one language says the same in both.
  std::string text_2(std::string_view column, const std::string& first) const {
    std::string text = cell(column);
    return text.empty() ? first : text;
  }

  std::optional<double> number(std::string_view column, double most) {
    const std::string text = cell(column);
    if (text.empty()) return std::nullopt;
    const auto value = number_in(text);
    if (value && *value >= 0 && *value <= most) return value;
    error(column, Message(N_("expected a number between 0 and {most}, not \"{text}\""),
                          {{"most", base::to_text(most)}, {"text", text}}));
    return std::nullopt;
  }

  template <class Value>
  Value one_of(std::string_view column, PatternWords<Value> words) {
    const std::string text = cell(column);
    std::vector<std::string> known;
    for (const auto& [word, value] : words) {
      if (word == text) return value;
      if (!word.empty()) known.emplace_back(word);
    }
    error(column, Message(N_("expected one of {known}, not \"{text}\""),
                          {{"known", base::join(known, ", ")}, {"text", text}}));
    return words.begin()->second;
  }

  // "E1:R"
  void read_served(const std::string& text, Pattern& pattern) {
    static const model::Scale scale = model::find_scale("irm", {});
    const std::size_t colon = text.rfind(':');
    const auto rank = colon == std::string::npos ? std::nullopt : scale.rank(base::trim(text.substr(colon + 1)));
    if (!rank) {
      error("competencies", Message(N_("expected a competency and a level, as in E1:R, not \"{text}\""),
                                    {{"text", text}}));
      return;
    }
    pattern.serves.push_back({std::string(base::trim(text.substr(0, colon))), *rank});
  }

  void read_third(const std::string& text, Pattern& pattern) {
    for (const auto& [word, third] :
         {std::pair("early", Third::early), std::pair("middle", Third::middle), std::pair("late", Third::late)})
      if (text == word) {
        pattern.when.push_back(third);
        return;
      }
    error("when", Message(N_("expected one of {known}, not \"{text}\""),
                          {{"known", "early, middle, late"}, {"text", text}}));
  }

  void error(std::string_view column, Message message) {
    complain(Severity::error, row_->number, std::string(column), std::move(message));
  }
  void complain(Severity severity, int row, std::string column, Message message) {
    findings_.push_back({severity, sheet_.at(row, std::move(column)), std::move(message)});
  }

  const Sheet& sheet_;
  std::vector<Finding>& findings_;
  std::map<std::string, std::size_t, std::less<>> columns_;
  std::set<std::string> codes_;
  const Row* row_ = nullptr;
};

}  // namespace

PatternFile read_patterns(std::string_view bytes, const std::string& file) {
  Sheet sheet = read_csv(bytes, file, file);
  sheet.is_file = true;
  PatternFile read;
  read.findings = sheet.findings;
  PatternReader reader(sheet, read.findings);
  if (!read.findings.empty() &&
      std::any_of(read.findings.begin(), read.findings.end(),
                  [](const Finding& finding) { return finding.severity == Severity::error; }))
    return read;
  for (std::size_t i = 1; i < sheet.rows.size(); ++i) read.patterns.push_back(reader.read(sheet.rows[i]));
  return read;
}

void check_patterns(const analysis::PatternCatalogue& catalogue, const std::string& file,
                    std::vector<Finding>& findings) {
  const auto complain = [&](const Pattern& pattern, const char* column, Message message) {
    message.with("code", pattern.code);
    findings.push_back({Severity::error, {file, {}, 0, column}, std::move(message)});
  };
  for (const Pattern& pattern : catalogue.patterns) {
    for (const std::string& method : pattern.methods)
      if (catalogue.find_method(method) == nullptr)
        complain(pattern, "methods",
                 Message(N_("pattern {code}: there is no method {method}"), {{"method", method}}));
    for (const analysis::Served& served : pattern.serves)
      if (!catalogue.dimensions.contains(served.competency))
        complain(pattern, "competencies", Message(N_("pattern {code}: the framework {framework} has no {competency}"),
                                                  {{"framework", catalogue.framework},
                                                   {"competency", served.competency}}));
  }
}

}  // namespace attune::exchange
