#include "exchange/workbook/row_reader.h"

#include <algorithm>

#include "base/number.h"
#include "base/text.h"
#include "exchange/workbook/values.h"
#include "exchange/workbook/vocabulary.h"

namespace attune::exchange {
namespace {

using base::Message;
using base::Severity;
using model::Kind;

constexpr std::size_t longest_cell = 1'000'000;  // bytes

// What "the {kind} X" is called in messages.
Message kind_name(Kind kind) {
  switch (kind) {
    case Kind::framework:
      return N_("framework");
    case Kind::competency:
      return N_("competency");
    case Kind::method:
      return N_("method");
    case Kind::teacher:
      return N_("teacher");
    case Kind::course:
      return N_("course");
    case Kind::activity:
      return N_("activity");
    case Kind::assessment:
      return N_("assessment");
    case Kind::instrument:
      return N_("instrument");
    case Kind::administration:
      return N_("administration");
    case Kind::source:
      return N_("source");
    case Kind::coding:
      return N_("code of the codebook");
    default:
      return Message(model::code(kind));
  }
}

bool is_share(Kind kind, std::string_view column) {
  return column == "reach" || (kind == Kind::alignment && column == "weight");
}

bool is_percent(Kind kind, std::string_view column) { return kind == Kind::assessment && column == "weight"; }

std::string list_of(std::span<const std::string_view> values) {
  std::string list;
  for (const std::string_view value : values)
    if (!value.empty()) list += (list.empty() ? "" : ", ") + std::string(value);
  return list;
}

std::string quoted_start(std::string_view text) {
  constexpr std::size_t most = 80;
  if (text.size() <= most) return std::string(text);
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string(text.substr(0, end)) + "...";
}

}  // namespace

std::string_view RowReader::cell(std::string_view column) const {
  const int place = sheet_.column(column);
  if (place < 0 || static_cast<std::size_t>(place) >= row_->cells.size()) return {};
  const std::string_view text = base::trim(row_->cells[static_cast<std::size_t>(place)]);
  if (text.size() <= longest_cell) return text;
  error(column, N_("the cell holds more than a million characters"));
  return {};
}

void RowReader::error(std::string_view column, Message message) const {
  findings_.add(sheet_.place, Severity::error, sheet_.sheet->at(row_->number, std::string(column)), std::move(message));
}

void RowReader::warning(std::string_view column, Message message) const {
  findings_.add(sheet_.place, Severity::warning, sheet_.sheet->at(row_->number, std::string(column)),
                std::move(message));
}

void RowReader::read(std::string_view column, std::string& value) const {
  const Kind kind = sheet_.kind;
  if (column == "date" || column == "reviewed_on" || column == "until") return read_date(column, value);
  if ((kind == Kind::alignment && column == "level") || (kind == Kind::competency && column == "target"))
    return read_level(column, value);
  const std::string_view text = cell(column);
  const auto code = code_meant(kind, column, text);
  value = code ? std::string(*code) : clean(text);
}

void RowReader::read_date(std::string_view column, std::string& value) const {
  const std::string_view text = cell(column);
  if (text.empty()) return;
  const DatePrecision precision = column == "date" ? DatePrecision::any : DatePrecision::day;
  if (auto date = date_in(text, precision))
    value = std::move(*date);
  else
    error(column, Message(N_("\"{text}\" is not a date; write it as 2026-01-31"), {{"text", quoted_start(text)}}));
}

void RowReader::read_level(std::string_view column, std::string& value) const {
  const std::string_view text = cell(column);
  // Without levels the scale itself is what is wrong, and that is said elsewhere.
  if (text.empty() || scale_.levels.empty()) return;
  const std::string key = name_key(text);
  const model::Level* meant = nullptr;
  for (const auto& same :
       {+[](const model::Level&l, std::string_view t, const std::string&) { return clean(l.code) == t; },
        +[](const model::Level&l, std::string_view, const std::string&k) { return name_key(l.code) == k; },
        +[](const model::Level&l, std::string_view, const std::string&k) {
          return name_key(l.title) == k || name_key(l.title_2) == k;
        }}) {
    for (const model::Level& level : scale_.levels)
      if (!meant && same(level, text, key)) meant = &level;
  }
  if (meant) {
    value = meant->code;
    return;
  }
  std::string levels;
  for (const model::Level& level : scale_.levels)
    levels += (levels.empty() ? "" : ", ") + level.code + (level.title.empty() ? "" : " (" + level.title + ")");
  error(column, Message(N_("\"{text}\" is not a level of the programme's scale {scale}, which has {levels}"),
                        {{"text", quoted_start(text)}, {"scale", scale_.name}, {"levels", levels}}));
}

bool RowReader::in_range(std::string_view column, double value) const {
  const bool from_one = column == "year" || column == "term" || column.starts_with("from_") ||
                        column.starts_with("to_") || column == "years" || column == "terms_per_year";
  const bool any = column == "min" || column == "max" || column == "mean" || column == "order";
  const double least = from_one ? 1 : 0;
  const Message wrong =
      column == "reach" ? Message(N_("{number} is not a share of the cohort; it lies between 0 and 1 (80% is 0.8)"))
                        : Message(N_("{number} is too small; the least is {least}"), {{"least", base::to_text(least)}});
  if (any || (value >= least && (column != "reach" || value <= 1))) return true;
  error(column, Message(wrong).with("number", base::to_text(value)));
  return false;
}

void RowReader::read(std::string_view column, std::optional<int>& value) const {
  const std::string_view text = cell(column);
  if (text.empty()) return;
  const auto number = whole_number_in(text);
  if (!number) return error(column, Message(N_("\"{text}\" is not a whole number"), {{"text", quoted_start(text)}}));
  if (in_range(column, *number)) value = number;
}

void RowReader::read(std::string_view column, std::optional<double>& value) const {
  const std::string_view text = cell(column);
  if (text.empty()) return;
  auto number = number_in(text);
  if (!number && (is_share(sheet_.kind, column) || is_percent(sheet_.kind, column))) {
    number = percent_in(text);
    if (number && is_share(sheet_.kind, column)) *number /= 100;
  }
  if (!number)
    return error(column, Message(N_("\"{text}\" is not a number; the decimal sign is a point, as in 6.5"),
                                 {{"text", quoted_start(text)}}));
  if (in_range(column, *number)) value = number;
}

void RowReader::read(std::string_view column, std::optional<bool>& value) const {
  const std::string_view text = cell(column);
  if (text.empty()) return;
  if (const auto code = code_meant(sheet_.kind, column, text))
    value = *code == "yes";
  else if (const auto answer = yes_no(text))
    value = answer;
  else
    error(column, Message(N_("\"{text}\" is neither yes nor no"), {{"text", quoted_start(text)}}));
}

std::vector<std::string> RowReader::list(std::string_view column) const { return list_in(cell(column)); }

void RowReader::read(std::string_view column, std::vector<std::string>& value) const {
  value = list(column);
  if (column != "strategies") return;
  for (std::string& strategy : value) {
    const std::string folded = base::fold(strategy);
    if (folded.size() == 2 && folded[0] == 's' && folded[1] >= '1' && folded[1] <= '8')
      strategy = std::string("S") + folded[1];
    else
      warning(column,
              Message(N_("\"{text}\" is not one of the strategies S1 to S8"), {{"text", quoted_start(strategy)}}));
  }
}

std::optional<std::string_view> RowReader::one_of(std::string_view column,
                                                  std::span<const std::string_view> valid) const {
  const std::string_view text = cell(column);
  const auto known = code_meant(sheet_.kind, column, text);
  const std::string key = name_key(text);
  for (const std::string_view candidate : valid)
    if (known ? candidate == *known : name_key(candidate) == key) return candidate;
  if (text.empty()) return std::nullopt;
  error(column,
        Message(N_("\"{text}\" is not one of {values}"), {{"text", quoted_start(text)}, {"values", list_of(valid)}}));
  return std::nullopt;
}

void RowReader::no_such(std::string_view column, Kind kind, std::string_view code,
                        const std::vector<std::string_view>& candidates) const {
  constexpr std::string_view plain = N_("there is no {kind} with the code {code}");
  constexpr std::string_view advised = N_("there is no {kind} with the code {code}; did you mean {suggestion}?");
  // Looking for what was meant costs time, so only the first few findings have it.
  constexpr std::size_t advised_findings = 20;
  std::string_view suggestion;
  if (findings_.count(sheet_.place, plain) + findings_.count(sheet_.place, advised) < advised_findings)
    suggestion = closest(code, candidates);
  Message message(suggestion.empty() ? plain : advised, {{"code", quoted_start(code)}});
  if (!suggestion.empty()) message.with("suggestion", std::string(suggestion));
  error(column, std::move(message).with("kind", kind_name(kind)));
}

base::Uuid RowReader::refer(std::string_view column, Kind kind, std::string_view code) const {
  const base::Uuid id = codes_.find(kind, code);
  if (!id) no_such(column, kind, code, codes_.all(kind));
  return id;
}

base::Uuid RowReader::framework(std::string_view column) const {
  const std::string_view key = cell(column);
  if (!key.empty()) return refer(column, Kind::framework, key);
  if (codes_.own_frameworks.size() == 1) return codes_.own_frameworks.front();
  error(column, codes_.own_frameworks.empty()
                    ? Message(N_("no framework is named, and the programme has none of its own"))
                    : Message(N_("no framework is named, and the programme has several of its own")));
  return {};
}

base::Uuid RowReader::competency(std::string_view framework_column, std::string_view column) const {
  const std::string_view code = cell(column);
  if (code.empty()) return {};
  const base::Uuid in = framework(framework_column);
  if (!in) return {};
  const base::Uuid id = codes_.find_competency(in, code);
  if (!id) no_such(column, Kind::competency, code, codes_.all_competencies(in));
  return id;
}

base::Uuid RowReader::own_competency(std::string_view column, std::string_view text) const {
  base::Uuid found;
  for (const base::Uuid& framework : codes_.own_frameworks) {
    const base::Uuid id = codes_.find_competency(framework, text);
    if (id && found) {
      error(column, Message(N_("several frameworks of the programme have the code {code}; write framework:code"),
                            {{"code", std::string(text)}}));
      return {};
    }
    if (id) found = id;
  }
  if (found) return found;
  if (const std::size_t colon = text.find(':'); colon != std::string_view::npos)
    if (const base::Uuid framework = codes_.find(Kind::framework, base::trim(text.substr(0, colon))))
      if (const base::Uuid id = codes_.find_competency(framework, base::trim(text.substr(colon + 1)))) return id;
  std::vector<std::string_view> candidates;
  for (const base::Uuid& framework : codes_.own_frameworks)
    for (const std::string_view code : codes_.all_competencies(framework)) candidates.push_back(code);
  no_such(column, Kind::competency, text, candidates);
  return {};
}

}  // namespace attune::exchange
