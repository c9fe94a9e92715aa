#include "publish/form/form_values.h"

#include <algorithm>

#include "base/text.h"
#include "publish/vocabulary.h"

namespace attune::publish {
namespace {

const Value yes_value(true), no_value(false);

const Value* member(const Value& value, std::string_view name) {
  const auto* group = std::get_if<Value::Group>(&value.data());
  if (!group) return nullptr;
  const std::string_view first = name.substr(0, name.find('.'));
  const auto found = std::find_if(group->begin(), group->end(), [&](const Member& m) { return m.name == first; });
  if (found != group->end())
    return first.size() == name.size() ? &found->value : member(found->value, name.substr(first.size() + 1));
  if (!first.starts_with(presence) || first.size() != name.size()) return nullptr;
  const Value* list = member(value, name.substr(presence.size()));
  if (!list) return nullptr;
  const auto* entries = std::get_if<Value::List>(&list->data());
  return entries && !entries->empty() ? &yes_value : &no_value;
}

}  // namespace

const Value* FormValues::find(std::string_view name) const {
  if (name == ".") return entries_.back();
  for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry)
    if (const Value* value = member(**entry, name)) return value;
  return nullptr;
}

std::string FormValues::text(std::string_view name) const {
  const Value* value = find(name);
  if (!value) return {};
  if (const auto* text = std::get_if<std::string>(&value->data())) return *text;
  std::vector<std::string> lines;
  if (const auto* list = std::get_if<Value::List>(&value->data()))
    for (const Value& entry : *list)
      if (const auto* text = std::get_if<std::string>(&entry.data())) lines.push_back(*text);
  return base::join(lines, "\n");
}

std::vector<const Value*> FormValues::entries(std::string_view name) const {
  std::vector<const Value*> entries;
  const Value* value = find(name);
  if (!value) return entries;
  if (const auto* list = std::get_if<Value::List>(&value->data())) {
    for (const Value& entry : *list) entries.push_back(&entry);
    return entries;
  }
  const auto* yes = std::get_if<bool>(&value->data());
  const auto* text = std::get_if<std::string>(&value->data());
  if ((yes && *yes) || (text && !text->empty()) || std::holds_alternative<Value::Group>(value->data()))
    entries.push_back(value);
  return entries;
}

}  // namespace attune::publish
