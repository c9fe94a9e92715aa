#pragma once
// A .docx as a package of parts (ECMA-376, part 2): which of them hold text, and what has to be said where when a
// picture is added. What is not changed stays as it is, byte for byte.

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "base/zip_archive.h"

namespace attune::publish {

// A part that people write text into.
struct WordTextPart {
  std::string name;     // "word/header1.xml"
  base::Message label;  // "header 1"
  std::string xml;
};

class WordPackage {
 public:
  // Throws Error(input) for what is no Word document, is one of another kind (a template, one with macros, the format
  // before 2007), or is not safe to open (base/zip_archive.h, word_xml.h).
  explicit WordPackage(std::string bytes);
  WordPackage(const WordPackage&) = delete;
  WordPackage& operator=(const WordPackage&) = delete;

  const std::string& bytes() const { return bytes_; }
  bool has(const std::string& part) const { return zip_.has(part); }
  std::string read(const std::string& part) const;
  // The body first, then headers, footers, footnotes and endnotes.
  const std::vector<WordTextPart>& texts() const { return texts_; }
  // The paragraph styles that make a list item.
  const std::set<std::string>& list_styles() const { return list_styles_; }

 private:
  void find_texts(const std::string& main);
  void read_list_styles(const std::string& part);

  std::string bytes_;
  base::ZipArchive zip_;
  std::vector<WordTextPart> texts_;
  std::set<std::string> list_styles_;
};

// The parts of a package that differ from it.
class WordChanges {
 public:
  explicit WordChanges(const WordPackage& package) : package_(package) {}

  void set(const std::string& part, std::string xml) { parts_[part] = std::move(xml); }
  // Adds the picture to the package, once however often it is asked for, and returns its relationship from `part`.
  std::string add_picture(const std::string& part, const std::string& png);

  // The whole package. Throws Error(output).
  std::string pack() const;

 private:
  std::string current(const std::string& part) const;
  void declare_png();

  const WordPackage& package_;
  std::map<std::string, std::string> parts_;
  std::vector<std::pair<std::string, std::string>> pictures_;  // part, bytes
  std::map<std::string, std::string> relations_;               // "part picture" -> id
};

// "word/document.xml" -> "word/_rels/document.xml.rels"
std::string relations_part(std::string_view part);

}  // namespace attune::publish
