#pragma once
// The styles of a Word file, from templates/formats/docx/styles.xml.

#include <set>
#include <string>
#include <string_view>

#include "publish/template_folders.h"

namespace attune::publish {

class WordStyles {
 public:
  // Throws Error(input) where the file is missing or is not XML.
  WordStyles(const TemplateFolders& folders, std::string_view language);

  const std::string& xml() const { return xml_; }
  // The style of a template's class ("side-note": the style "SideNote"), or the fallback where there is none of that
  // id.
  std::string id_of(std::string_view class_name, std::string_view fallback) const;

 private:
  std::string xml_;
  std::set<std::string> ids_;
};

// Whether the language is written with Han characters, kana or hangul.
bool is_east_asian(std::string_view language);
// The language of the Latin text and of the East Asian text in a document of this language, as Word writes them.
std::string latin_language(std::string_view language);
std::string east_asian_language(std::string_view language);

}  // namespace attune::publish
