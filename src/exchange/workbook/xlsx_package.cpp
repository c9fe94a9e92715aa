#include "exchange/workbook/xlsx_package.h"

#include <unordered_map>

#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "exchange/workbook/xlsx_text.h"
#include "exchange/xml.h"

namespace attune::exchange {
namespace {

using base::Error;
using base::ErrorKind;
using base::Message;

// Says what a file that is no XLSX is, where that can be told. Old Office files and encrypted ones are OLE containers.
void refuse_others(std::string_view bytes) {
  if (bytes.starts_with("PK")) return;
  if (bytes.starts_with("\xD0\xCF\x11\xE0")) {
    constexpr std::string_view encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
    if (bytes.find(encrypted) != std::string_view::npos)
      throw Error(ErrorKind::input, N_("it is protected by a password; save it without one"));
    throw Error(ErrorKind::input, N_("it is in Excel's old .xls format; save it as .xlsx"));
  }
  throw Error(ErrorKind::input, N_("it is not an XLSX workbook"));
}

std::string folder_of(std::string_view part) {
  const std::size_t slash = part.rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(part.substr(0, slash + 1));
}

// A relation's target as the name of a part; empty for one that climbs out of the package.
std::string part_name(std::string_view folder, std::string_view target) {
  const std::string whole =
      target.starts_with('/') ? std::string(target.substr(1)) : std::string(folder) + std::string(target);
  std::vector<std::string> parts;
  for (std::string& part : base::split_list(whole, '/')) {
    if (part == ".") continue;
    if (part != "..")
      parts.push_back(std::move(part));
    else if (parts.empty())
      return {};
    else
      parts.pop_back();
  }
  return base::join(parts, "/");
}

}  // namespace

XlsxPackage::XlsxPackage(std::string_view bytes) : zip_((refuse_others(bytes), bytes)) {
  if (const auto type = zip_.read("mimetype"); type && type->find("opendocument") != std::string::npos)
    throw Error(ErrorKind::input, N_("it is an OpenDocument file; save it as .xlsx or CSV"));
  for (const auto& [id, relation] : relations_of(""))
    if (relation.type == "officeDocument") workbook_part_ = relation.target;
  if (workbook_part_.ends_with(".bin"))
    throw Error(ErrorKind::input, N_("it is in Excel's binary .xlsb format; save it as .xlsx"));
  if (!zip_.has(workbook_part_) || folder_of(workbook_part_).starts_with("word"))
    throw Error(ErrorKind::input, N_("it is not an XLSX workbook"));
  read_workbook();
}

std::string XlsxPackage::read(const std::string& part) const {
  auto content = zip_.read(part);
  if (!content) throw Error(ErrorKind::input, Message(N_("{file} inside it is missing"), {{"file", part}}));
  return std::move(*content);
}

std::map<std::string, XlsxPackage::Relation> XlsxPackage::relations_of(const std::string& part) const {
  std::map<std::string, Relation> relations;
  const std::string folder = folder_of(part);
  const auto content = zip_.read(folder + "_rels/" + part.substr(folder.size()) + ".rels");
  if (!content) return relations;
  pugi::xml_document document;
  load_xml(document, *content);
  for (const pugi::xml_node& node : document.document_element().children()) {
    if (local_name(node) != "Relationship" || value(node, "TargetMode") == "External") continue;
    const std::string_view type = value(node, "Type");
    relations[std::string(value(node, "Id"))] = {std::string(type.substr(type.rfind('/') + 1)),
                                                 part_name(folder, value(node, "Target"))};
  }
  return relations;
}

void XlsxPackage::read_workbook() {
  pugi::xml_document document;
  load_xml(document, read(workbook_part_));
  const pugi::xml_node root = document.document_element();
  const std::string_view from_1904 = value(child(root, "workbookPr"), "date1904");
  if (from_1904 == "1" || from_1904 == "true") dates_ = DateSystem::from_1904;

  const auto relations = relations_of(workbook_part_);
  for (const auto& [id, relation] : relations) {
    if (relation.type == "styles" && zip_.has(relation.target)) read_styles(relation.target);
    if (relation.type == "sharedStrings" && zip_.has(relation.target)) read_shared_strings(relation.target);
  }
  for (const pugi::xml_node& node : child(root, "sheets").children()) {
    if (local_name(node) != "sheet") continue;
    const auto relation = relations.find(std::string(value(node, "id")));
    // Charts and dialogs can be sheets too.
    if (relation == relations.end() || relation->second.type != "worksheet") continue;
    const std::string_view state = value(node, "state");
    sheets_.push_back({unescape(value(node, "name")), relation->second.target, !state.empty() && state != "visible"});
  }
}

void XlsxPackage::read_styles(const std::string& part) {
  pugi::xml_document document;
  load_xml(document, read(part));
  std::unordered_map<std::string_view, NumberFormat> own;
  for (const pugi::xml_node& node : child(document.document_element(), "numFmts").children())
    own[value(node, "numFmtId")] = format_of(value(node, "formatCode"));
  for (const pugi::xml_node& node : child(document.document_element(), "cellXfs").children()) {
    if (local_name(node) != "xf") continue;
    const std::string_view id = value(node, "numFmtId");
    const auto found = own.find(id);
    formats_.push_back(found != own.end() ? found->second
                                          : built_in_format(static_cast<int>(base::parse_int(id).value_or(0))));
  }
}

void XlsxPackage::read_shared_strings(const std::string& part) {
  pugi::xml_document document;
  load_xml(document, read(part));
  for (const pugi::xml_node& node : document.document_element().children())
    if (local_name(node) == "si") strings_.push_back(string_item_text(node));
}

const std::string* XlsxPackage::shared_string(std::size_t index) const {
  return index < strings_.size() ? &strings_[index] : nullptr;
}

NumberFormat XlsxPackage::format(std::size_t style) const {
  return style < formats_.size() ? formats_[style] : NumberFormat::general;
}

}  // namespace attune::exchange
