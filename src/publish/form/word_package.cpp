#include "publish/form/word_package.h"

#include <algorithm>

#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "publish/form/word_xml.h"

namespace attune::publish {
namespace {

using base::Error;
using base::ErrorKind;

constexpr const char* no_word_file = N_("it is no Word document (.docx)");

// A relationship's target as the name of a part: "../media/a.png" seen from "word/document.xml" is "media/a.png".
std::string part_name(std::string_view from, std::string_view target) {
  std::vector<std::string> steps;
  if (!target.starts_with('/')) {
    steps = base::split_list(from, '/');
    if (!steps.empty()) steps.pop_back();
  }
  for (std::string& step : base::split_list(target, '/')) {
    if (step == ".." && !steps.empty())
      steps.pop_back();
    else if (step != "." && step != "..")
      steps.push_back(std::move(step));
  }
  return base::join(steps, "/");
}

// The parts that `from` is related to by a relationship whose type ends in `kind`.
std::vector<std::string> related(const base::ZipArchive& zip, const std::string& from, std::string_view kind) {
  std::vector<std::string> parts;
  const auto relations = zip.read(relations_part(from));
  if (!relations) return parts;
  pugi::xml_document xml;
  load_word_xml(xml, *relations);
  for (const pugi::xml_node& relation : xml.document_element().children()) {
    const std::string_view type = relation.attribute("Type").value();
    if (!type.ends_with(kind) || std::string_view(relation.attribute("TargetMode").value()) == "External") continue;
    std::string part = part_name(from, relation.attribute("Target").value());
    if (zip.has(part)) parts.push_back(std::move(part));
  }
  // header2 before header10
  std::sort(parts.begin(), parts.end(), [](const std::string& a, const std::string& b) {
    return std::pair(a.size(), std::string_view(a)) < std::pair(b.size(), std::string_view(b));
  });
  parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
  return parts;
}

void check_kind(const base::ZipArchive& zip, const std::string& main) {
  const auto types = zip.read("[Content_Types].xml");
  if (!types) throw Error(ErrorKind::input, no_word_file);
  pugi::xml_document xml;
  load_word_xml(xml, *types);
  for (const pugi::xml_node& type : xml.document_element().children()) {
    if (base::ascii_lower(type.attribute("PartName").value()) != base::ascii_lower("/" + main)) continue;
    const std::string content = base::ascii_lower(type.attribute("ContentType").value());
    if (content.find("macroenabled") != std::string::npos)
      throw Error(ErrorKind::input,
                  N_("it has macros, which Attune does not pass on: save it as a .docx without them"));
    if (content.find("wordprocessingml.template.main") != std::string::npos)
      throw Error(ErrorKind::input, N_("it is a Word template (.dotx): save it as a document (.docx)"));
    if (content.find("wordprocessingml.document.main") != std::string::npos) return;
  }
  throw Error(ErrorKind::input, no_word_file);
}

// Zip archives begin with PK; what Word wrote before 2007, and what it protects with a password, with an OLE mark.
const std::string& zip_bytes(const std::string& bytes) {
  if (bytes.starts_with("\xD0\xCF\x11\xE0"))
    throw Error(ErrorKind::input,
                N_("it is protected by a password, or a Word file from before 2007: save it as a .docx without one"));
  if (!bytes.starts_with("PK")) throw Error(ErrorKind::input, no_word_file);
  return bytes;
}

// Every element is "w:" something: the producers that Attune knows all write it so.
void check_prefix(std::string_view xml) {
  pugi::xml_document document;
  load_word_xml(document, xml);
  const pugi::xml_node root = document.document_element();
  const std::string_view space = root.attribute("xmlns:w").value();
  if (!std::string_view(root.name()).starts_with("w:") ||
      (space != "http://schemas.openxmlformats.org/wordprocessingml/2006/main" &&
       space != "http://purl.oclc.org/ooxml/wordprocessingml/main"))
    throw Error(ErrorKind::input,
                N_("its text is not written as Word writes it: open it in Word or LibreOffice and save it again"));
}

}  // namespace

std::string relations_part(std::string_view part) {
  const std::size_t slash = part.rfind('/');
  const std::size_t name = slash == std::string_view::npos ? 0 : slash + 1;
  return std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
}

WordPackage::WordPackage(std::string bytes) : bytes_(std::move(bytes)), zip_(zip_bytes(bytes_)) {
  const auto main = related(zip_, "", "/officeDocument");
  if (main.empty()) throw Error(ErrorKind::input, no_word_file);
  check_kind(zip_, main.front());
  find_texts(main.front());
  for (const std::string& part : related(zip_, main.front(), "/styles")) read_list_styles(part);
}

std::string WordPackage::read(const std::string& part) const { return zip_.read(part).value_or(std::string()); }

void WordPackage::find_texts(const std::string& main) {
  texts_.push_back({main, N_("body"), read(main)});
  constexpr std::pair<const char*, const char*> kinds[] = {{"/header", N_("header {number}")},
                                                           {"/footer", N_("footer {number}")},
                                                           {"/footnotes", N_("footnotes")},
                                                           {"/endnotes", N_("endnotes")}};
  for (const auto& [kind, label] : kinds) {
    std::int64_t number = 0;
    for (const std::string& part : related(zip_, main, kind))
      texts_.push_back({part, {label, {{"number", base::to_text(++number)}}}, read(part)});
  }
  for (const WordTextPart& part : texts_) check_prefix(part.xml);
}

void WordPackage::read_list_styles(const std::string& part) {
  pugi::xml_document xml;
  load_word_xml(xml, read(part));
  const auto styles = xml.document_element().children("w:style");
  for (std::size_t before = list_styles_.size() + 1; before != list_styles_.size();) {
    before = list_styles_.size();
    for (const pugi::xml_node& style : styles) {
      const std::string base = style.child("w:basedOn").attribute("w:val").value();
      if (style.child("w:pPr").child("w:numPr").child("w:numId") || list_styles_.contains(base))
        list_styles_.insert(style.attribute("w:styleId").value());
    }
  }
}

}  // namespace attune::publish
