#include "exchange/workbook/references.h"

#include <algorithm>
#include <numeric>

#include "base/collate.h"
#include "exchange/workbook/names.h"
#include "exchange/workbook/values.h"

namespace attune::exchange {

Names::Names(const model::Curriculum& curriculum) {
  std::vector<base::Uuid> own;
  model::for_each_entity([&]<class T>() {
    for (const T& entity : curriculum.table<T>()) {
      if constexpr (std::is_same_v<T, model::Competency>)
        add(entity.id.uuid, clean(entity.code), entity.framework.uuid);
      else if constexpr (!std::is_same_v<T, model::ScaleLevel> && requires { model::code_of(entity); })
        if (std::string code = clean(model::code_of(entity)); !code.empty()) add(entity.id.uuid, std::move(code));
    }
  });
  for (model::Index i = 0; i < curriculum.frameworks().size(); ++i)
    if (curriculum.is_own(i)) own.push_back(curriculum.frameworks()[i].id.uuid);
  if (own.size() == 1) only_own_framework_ = own.front();
}

void Names::add(base::Uuid id, std::string code, base::Uuid framework) { names_[id] = {std::move(code), framework}; }

const std::string& Names::code(base::Uuid id) const {
  static const std::string unknown;
  const auto found = names_.find(id);
  return found == names_.end() ? unknown : found->second.code;
}

base::Uuid Names::framework_of(base::Uuid competency) const {
  const auto found = names_.find(competency);
  return found == names_.end() ? base::Uuid{} : found->second.framework;
}

std::string Names::short_name(base::Uuid competency) const {
  const base::Uuid framework = framework_of(competency);
  if (!framework || framework == only_own_framework_) return code(competency);
  return code(framework) + ":" + code(competency);
}

bool Codes::add(model::Kind kind, std::string_view code, base::Uuid id) {
  return codes_[static_cast<std::size_t>(kind)].emplace(code, id).second;
}

bool Codes::add_competency(base::Uuid framework, std::string_view code, base::Uuid id) {
  return competencies_[framework].emplace(code, id).second;
}

base::Uuid Codes::find(model::Kind kind, std::string_view code) const {
  const auto found = of(kind).find(code);
  return found == of(kind).end() ? base::Uuid{} : found->second;
}

base::Uuid Codes::find_competency(base::Uuid framework, std::string_view code) const {
  const auto codes = competencies_.find(framework);
  if (codes == competencies_.end()) return {};
  const auto found = codes->second.find(code);
  return found == codes->second.end() ? base::Uuid{} : found->second;
}

std::vector<std::string_view> Codes::all(model::Kind kind) const {
  std::vector<std::string_view> codes;
  for (const auto& [code, id] : of(kind)) codes.push_back(code);
  return codes;
}

std::vector<std::string_view> Codes::all_competencies(base::Uuid framework) const {
  std::vector<std::string_view> codes;
  if (const auto found = competencies_.find(framework); found != competencies_.end())
    for (const auto& [code, id] : found->second) codes.push_back(code);
  return codes;
}

namespace {

// Levenshtein distance of bytes, or `limit` + 1 when it is more than that.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) return limit + 1;
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0U);
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t next = std::min({row[j] + 1, row[j + 1] + 1, diagonal + (a[i] == b[j] ? 0U : 1U)});
      diagonal = std::exchange(row[j + 1], next);
    }
  }
  return row.back();
}

}  // namespace

std::string_view closest(std::string_view text, const std::vector<std::string_view>& candidates) {
  const std::string key = name_key(text);
  // Longer texts than this are no mistyped codes.
  if (key.empty() || key.size() > 64) return {};
  const std::size_t limit = key.size() <= 3 ? 1 : 2;
  std::size_t best = limit + 1;
  std::string_view meant;
  for (const std::string_view candidate : candidates) {
    if (candidate.size() > 64) continue;
    const std::size_t away = distance(key, name_key(candidate), limit);
    if (away < best || (away == best && best <= limit && base::code_less(candidate, meant))) {
      best = away;
      meant = candidate;
    }
  }
  return meant;
}

}  // namespace attune::exchange
