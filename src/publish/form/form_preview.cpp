#include "publish/form/form_preview.h"

#include <algorithm>

#include "publish/form/form_values.h"
#include "publish/template.h"

namespace attune::publish {
namespace {

constexpr std::size_t most_values = 3;

bool is_same_tag(const FormPreviewRow& row, const FormTag& tag) {
  return row.use == tag.use && row.is_words == !tag.words.empty() &&
         row.name == (row.is_words ? tag.words : tag.name) && row.inside == tag.inside;
}

void look_up(FormPreviewRow& row, FormValues& values, const base::Catalogue& catalogue) {
  if (row.use != TagUse::variable) {
    const std::size_t entries = values.entries(row.name).size();
    row.times += row.use == TagUse::section ? entries : (entries == 0 ? 1 : 0);
    return;
  }
  std::string text = row.is_words ? document_words(row.name, catalogue) : values.text(row.name);
  if (text.empty()) return;
  ++row.times;
  const bool shown = std::find(row.values.begin(), row.values.end(), text) != row.values.end();
  if (row.values.size() < most_values && !shown) row.values.push_back(std::move(text));
}

// Through all entries of the sections around the tag. An inverted section has no entries of its own.
void look_up(FormPreviewRow& row, FormValues& values, const base::Catalogue& catalogue, std::size_t depth,
             const std::vector<TagUse>& uses) {
  if (depth == row.inside.size()) return look_up(row, values, catalogue);
  const auto entries = values.entries(row.inside[depth]);
  if (uses[depth] == TagUse::inverted) {
    if (entries.empty()) look_up(row, values, catalogue, depth + 1, uses);
    return;
  }
  for (const Value* entry : entries) {
    values.open(*entry);
    look_up(row, values, catalogue, depth + 1, uses);
    values.close();
  }
}

}  // namespace

std::vector<FormPreviewRow> preview(const Form& form, const Value* values, const base::Catalogue& catalogue) {
  std::vector<FormPreviewRow> rows;
  for (const FormUse& use : form.uses()) {
    const FormTag& tag = use.tag;
    auto row = std::find_if(rows.begin(), rows.end(), [&](const FormPreviewRow& r) { return is_same_tag(r, tag); });
    if (row == rows.end()) {
      const bool words = !tag.words.empty();
      row = rows.insert(row, {tag.use, tag.kind, tag.inside, words ? tag.words : tag.name, words, 0, {}, 0, {}});
      if (values) {
        FormValues found(*values);
        look_up(*row, found, catalogue, 0, tag.inside_uses);
      }
    }
    ++row->places;
    if (std::find(row->parts.begin(), row->parts.end(), use.part) == row->parts.end()) row->parts.push_back(use.part);
  }
  return rows;
}

std::string as_typed(const FormPreviewRow& row) {
  if (row.is_words) return "{{#t}}" + row.name + "{{/t}}";
  constexpr std::string_view signs[] = {"", "#", "^", "/"};
  return "{{" + std::string(signs[static_cast<std::size_t>(row.use)]) + row.name + "}}";
}

}  // namespace attune::publish
