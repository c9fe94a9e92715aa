#include "publish/template_source.h"

#include <algorithm>

#include "base/number.h"
#include "base/text.h"

namespace attune::publish {

base::Error TemplateSource::error(std::size_t offset, base::Message what) const {
  const std::string_view before = std::string_view(text).substr(0, offset);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t start = before.rfind('\n') + 1;  // npos + 1 is the start of the text
  const auto column = static_cast<std::int64_t>(base::length(before.substr(start))) + 1;
  return base::Error(
      base::ErrorKind::input,
      base::Message(N_("{file}, line {line}, column {column}: {what}"),
                    {{"file", file}, {"line", base::to_text(std::int64_t{line})}, {"column", base::to_text(column)}})
          .with("what", std::move(what)));
}

TagText read_tag(std::string_view between_braces) {
  const std::string_view inside = base::trim(between_braces);
  const char sign = inside.empty() ? ' ' : inside.front();
  TagText tag;
  tag.comment = sign == '!';
  tag.use = sign == '#'   ? TagUse::section
            : sign == '^' ? TagUse::inverted
            : sign == '/' ? TagUse::end
                          : TagUse::variable;
  tag.name = std::string(tag.use == TagUse::variable ? inside : base::trim(inside.substr(1)));
  if (sign == '{' || sign == '&')
    tag.wrong = N_("values are always escaped: write the tag with two braces and without &");
  else if (sign == '=' || sign == '>')
    tag.wrong = N_("delimiter changes and partials are not supported");
  else if (tag.name.empty())
    tag.wrong = N_("this tag has no name");
  return tag;
}

std::vector<UsedTag> scan_tags(const TemplateSource& source) {
  const std::string& text = source.text;
  std::vector<UsedTag> tags;
  for (std::size_t at = text.find("{{"); at != std::string::npos; at = text.find("{{", at)) {
    const std::size_t close = text.find("}}", at + 2);
    if (close == std::string::npos) throw source.error(at, N_("this tag is not closed with }}"));
    TagText tag = read_tag(std::string_view(text).substr(at + 2, close - at - 2));
    if (tag.wrong) throw source.error(at, tag.wrong);
    if (!tag.comment) tags.push_back({tag.use, std::move(tag.name), at, close + 2});
    at = close + 2;
  }
  return tags;
}

std::vector<std::string> words_of(const TemplateSource& source) {
  std::vector<std::string> words;
  const std::vector<UsedTag> tags = scan_tags(source);
  for (std::size_t i = 0; i + 1 < tags.size(); ++i)
    if (tags[i].use == TagUse::section && tags[i].name == "t")
      words.emplace_back(
          base::trim(std::string_view(source.text).substr(tags[i].end, tags[i + 1].begin - tags[i].end)));
  return words;
}

}  // namespace attune::publish
