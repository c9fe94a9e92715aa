#include "publish/template.h"

#include <kainjow/mustache.hpp>

#include "base/text.h"
#include "publish/escape.h"

namespace attune::publish {
namespace {

namespace mustache = kainjow::mustache;

// The library shows a section of an empty text and hides one of `false`; here an empty text counts as no.
mustache::data to_mustache(const Value& value) {
  if (const auto* yes = std::get_if<bool>(&value.data())) return mustache::data(*yes);
  if (const auto* text = std::get_if<std::string>(&value.data()))
    return text->empty() ? mustache::data(false) : mustache::data(*text);
  if (const auto* list = std::get_if<Value::List>(&value.data())) {
    mustache::data entries(mustache::data::type::list);
    for (const Value& entry : *list) entries.push_back(to_mustache(entry));
    return entries;
  }
  mustache::data group(mustache::data::type::object);
  for (const Member& member : std::get<Value::Group>(value.data())) {
    group.set(member.name, to_mustache(member.value));
    if (const auto* list = std::get_if<Value::List>(&member.value.data()))
      group.set(std::string(presence) + member.name, mustache::data(!list->empty()));
  }
  return group;
}

std::string plain_tag(const UsedTag& tag) {
  constexpr std::string_view signs[] = {"", "#", "^", "/"};
  return "{{" + std::string(signs[static_cast<std::size_t>(tag.use)]) + tag.name + "}}";
}

// Tags without the spaces (of any script) that people type into them, and no comments.
std::string plain(const TemplateSource& source) {
  std::string text;
  std::size_t at = 0;
  const auto copy_until = [&](std::size_t end) {
    while (at < end) {
      const std::size_t comment = source.text.find("{{", at);
      text += source.text.substr(at, std::min(comment, end) - at);
      at = comment < end ? source.text.find("}}", comment) + 2 : end;
    }
  };
  for (const UsedTag& tag : scan_tags(source)) {
    copy_until(tag.begin);
    text += plain_tag(tag);
    at = tag.end;
  }
  copy_until(source.text.size());
  return text;
}

}  // namespace

std::string document_words(std::string_view words, const base::Catalogue& catalogue) {
  const std::string in_documents = catalogue.translate("document", words);
  return in_documents == words ? catalogue.translate(words) : in_documents;
}

Template::Template(TemplateSource source, const Vocabulary& vocabulary, Markup markup) : file_(source.file) {
  if (source.text.starts_with("\xEF\xBB\xBF")) source.text.erase(0, 3);
  if (!base::is_utf8(source.text)) throw source.error(0, N_("the template is not UTF-8 text"));
  check_tags(source, vocabulary);
  check_markup(source, markup);
  text_ = plain(source);
}

std::string Template::fill(const Value& values, const base::Catalogue& catalogue) const {
  mustache::mustache filled(text_);
  filled.set_custom_escape([](const std::string& text) { return escape(text); });
  mustache::data data = to_mustache(values);
  data.set("t", mustache::lambda2([&](const std::string& words, const mustache::renderer&) {
             return escape(document_words(base::trim(words), catalogue));
           }));
  std::string xhtml = filled.render(data);
  if (!filled.is_valid())
    throw base::Error(base::ErrorKind::defect, base::Message(N_("the template {file} cannot be filled: {why}"),
                                                             {{"file", file_}, {"why", filled.error_message()}}));
  return xhtml;
}

}  // namespace attune::publish
