#include "publish/word_styles.h"

#include <utility>

#include <pugixml.hpp>

#include "base/atomic_file.h"
#include "publish/escape.h"
#include "publish/template.h"

namespace attune::publish {
namespace {

const Vocabulary& style_tags() {
  static const Vocabulary tags = {
      {"east_asian", TagKind::yes_no, "whether the document's language is Chinese, Japanese or Korean", "", {}},
      {"latin_language", TagKind::text, "the language of Latin text", "en-GB", {}},
      {"east_asian_language", TagKind::text, "the language of East Asian text", "zh-CN", {}},
  };
  return tags;
}

}  // namespace

bool is_east_asian(std::string_view language) {
  return language.starts_with("zh") || language.starts_with("ja") || language.starts_with("ko");
}

std::string latin_language(std::string_view language) {
  return is_east_asian(language) || language == "en" ? "en-GB" : language_tag(language);
}

std::string east_asian_language(std::string_view language) {
  return is_east_asian(language) ? language_tag(language) : "zh-CN";
}

WordStyles::WordStyles(const TemplateFolders& folders, std::string_view language) {
  const auto file = find_file(folders, "formats/docx/styles.xml");
  const Template styles({file.string(), base::read_file(file)}, style_tags(), Markup::any_xml);
  xml_ = styles.fill(Value::Group{{"east_asian", is_east_asian(language)},
                                  {"latin_language", latin_language(language)},
                                  {"east_asian_language", east_asian_language(language)}},
                     {});
  pugi::xml_document xml;
  xml.load_buffer(xml_.data(), xml_.size(), pugi::parse_default, pugi::encoding_utf8);
  for (const pugi::xml_node& style : xml.child("w:styles").children("w:style"))
    ids_.insert(style.attribute("w:styleId").value());
}

std::string WordStyles::id_of(std::string_view class_name, std::string_view fallback) const {
  std::string id;
  bool upper = true;
  for (const char c : class_name) {
    if (c == '-' || c == ' ')
      upper = true;
    else
      id += std::exchange(upper, false) && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return ids_.contains(id) ? id : std::string(fallback);
}

}  // namespace attune::publish
