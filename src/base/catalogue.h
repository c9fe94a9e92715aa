#pragma once
// The program's words in one language, read from a compiled gettext catalogue (.mo). Unlike gettext itself several
// languages are open at once, whatever the process's locale: a Chinese syllabus can be made in an English window.
//
// The file (GNU gettext manual, "The Format of GNU MO Files"): magic 0x950412de, revision, count N, offset of N
// (length, offset) pairs of original strings, offset of N pairs of translations; strings end in NUL.

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>

namespace attune::base {

class Catalogue {
 public:
  // English: every text is its own translation.
  Catalogue() = default;
  // The catalogue of a language ("en", "zh_CN") from folder/LANGUAGE/attune.mo. English needs no file; a language
  // without a file, or with a damaged one, falls back to English.
  static Catalogue load(const std::filesystem::path& folder, std::string_view language);

  const std::string& language() const { return language_; }
  // The translation, or the text itself where there is none.
  std::string translate(std::string_view english) const;
  // The translation of a word that needs its context told ("level" of a competency, of a building).
  std::string translate(std::string_view context, std::string_view english) const;

 private:
  std::string language_ = "en";
  std::unordered_map<std::string, std::string> texts_;
};

}  // namespace attune::base
