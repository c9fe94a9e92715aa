#include "publish/tag_scopes.h"

namespace attune::publish {
namespace {

const Tag* descend(const Vocabulary& tags, std::string_view name) {
  const std::size_t dot = name.find('.');
  const Tag* tag = find_tag(tags, name.substr(0, dot));
  if (!tag && name.starts_with(presence) && dot == std::string_view::npos) {
    static const Tag presence_tag{"", TagKind::yes_no, {}, {}, {}};
    const Tag* list = find_tag(tags, name.substr(presence.size()));
    return list && (list->kind == TagKind::list || list->kind == TagKind::texts) ? &presence_tag : nullptr;
  }
  if (!tag || dot == std::string_view::npos) return tag;
  return tag->kind == TagKind::group ? descend(tag->tags, name.substr(dot + 1)) : nullptr;
}

}  // namespace

const Tag* TagScopes::find(std::string_view name) const {
  if (name == ".") return scopes_.back().entry;
  for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope)
    if (const Tag* tag = descend(*scope->tags, name)) return tag;
  return nullptr;
}

void TagScopes::open(const Tag& tag) {
  static const Vocabulary no_tags;
  const bool has_tags = tag.kind == TagKind::list || tag.kind == TagKind::group;
  const bool is_text = tag.kind == TagKind::texts || tag.kind == TagKind::text;
  scopes_.push_back({has_tags ? &tag.tags : &no_tags, is_text ? &tag : nullptr});
}

}  // namespace attune::publish
