#include "publish/form/match_tags.h"

#include <algorithm>

#include "publish/form/word_xml.h"
#include "publish/tag_scopes.h"

namespace attune::publish {
namespace {

constexpr std::size_t deepest_form_section = 32;

class TagMatcher {
 public:
  TagMatcher(const Vocabulary& vocabulary, std::vector<FormTag>& tags, std::vector<FormProblem>& problems)
      : scopes_(vocabulary), tags_(tags), problems_(problems) {}

  // A text with its own sections.
  void read_text(const pugi::xml_node& root) {
    const std::size_t outer = first_of_text_;
    first_of_text_ = open_.size();
    read(root);
    while (open_.size() > first_of_text_) {
      complain(open_.back().tag, {N_("the section {name} is not closed"), {{"name", tags_[open_.back().tag].name}}});
      close_last();
    }
    first_of_text_ = outer;
  }

  std::vector<SectionPair> pairs() && {
    std::sort(pairs_.begin(), pairs_.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
    return std::move(pairs_);
  }

 private:
  struct Open {
    std::size_t tag;
    bool known;   // nothing is said about tags inside a section that is not known
    bool scoped;  // an inverted section brings no tags of its own
  };

  void complain(std::size_t tag, base::Message what) {
    problems_.push_back({{}, tags_[tag].name, tags_[tag].near, std::move(what)});
  }

  void read(const pugi::xml_node& parent) {
    for (const pugi::xml_node& node : parent.children()) {
      if (is(node, tag_mark))
        meet(node.attribute(number_mark).as_uint());
      else if (is(node, "w:txbxContent") || is(node, "w:footnote") || is(node, "w:endnote"))
        read_text(node);
      else
        read(node);
    }
  }

  void meet(std::size_t number) {
    FormTag& tag = tags_[number];
    for (const Open& open : open_) {
      tag.inside.push_back(tags_[open.tag].name);
      tag.inside_uses.push_back(tags_[open.tag].use);
    }
    if (tag.use == TagUse::end) return end(number);
    const bool said = std::any_of(open_.begin(), open_.end(), [](const Open& open) { return !open.known; });
    const bool words = !tag.words.empty();
    const Tag* known = words ? nullptr : scopes_.find(tag.name);
    if (known) tag.kind = known->kind;
    if (!known && !words && !said) complain(number, {N_("there is no tag {name} here"), {{"name", tag.name}}});
    if (tag.use == TagUse::variable) {
      const bool writes =
          !known || known->kind == TagKind::text || known->kind == TagKind::texts || known->kind == TagKind::picture;
      if (!writes) complain(number, {N_("{name} is not a text; open it as a section"), {{"name", tag.name}}});
      return;
    }
    if (open_.size() == deepest_form_section) complain(number, N_("sections are nested too deeply"));
    const bool scoped = known && tag.use == TagUse::section;
    if (scoped) scopes_.open(*known);
    open_.push_back({number, known != nullptr, scoped});
  }

  void end(std::size_t number) {
    const std::string& name = tags_[number].name;
    const auto is_it = [&](const Open& open) { return tags_[open.tag].name == name; };
    const auto first = open_.begin() + static_cast<std::ptrdiff_t>(first_of_text_);
    if (std::none_of(first, open_.end(), is_it))
      return complain(number, {N_("the section {name} is closed but was not opened"), {{"name", name}}});
    while (tags_[open_.back().tag].name != name) {
      complain(number, base::Message(N_("the section {open} is to be closed before {name}"),
                                     {{"open", tags_[open_.back().tag].name}, {"name", name}}));
      close_last();
    }
    pairs_.push_back({open_.back().tag, number});
    close_last();
  }

  void close_last() {
    if (open_.back().scoped) scopes_.close();
    open_.pop_back();
  }

  TagScopes scopes_;
  std::vector<FormTag>& tags_;
  std::vector<FormProblem>& problems_;
  std::vector<Open> open_;
  std::size_t first_of_text_ = 0;
  std::vector<SectionPair> pairs_;
};

}  // namespace

std::vector<SectionPair> match_tags(const pugi::xml_node& root, const Vocabulary& vocabulary,
                                    std::vector<FormTag>& tags, std::vector<FormProblem>& problems) {
  TagMatcher matcher(vocabulary, tags, problems);
  matcher.read_text(root);
  return std::move(matcher).pairs();
}

}  // namespace attune::publish
