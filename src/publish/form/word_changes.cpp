#include <algorithm>

#include <fmt/format.h>

#include "publish/form/word_package.h"
#include "publish/form/word_xml.h"
#include "publish/word_parts.h"
#include "publish/zip_package.h"

namespace attune::publish {
namespace {

constexpr std::string_view content_types_name = "[Content_Types].xml";

// The first of prefix1, prefix2, … that is free.
template <class Taken>
std::string free_name(std::string_view prefix, std::string_view end, const Taken& taken) {
  for (int number = 1;; ++number)
    if (std::string name = fmt::format("{}{}{}", prefix, number, end); !taken(name)) return name;
}

}  // namespace

std::string WordChanges::current(const std::string& part) const {
  const auto changed = parts_.find(part);
  return changed != parts_.end() ? changed->second : package_.read(part);
}

std::string WordChanges::add_picture(const std::string& part, const std::string& png) {
  auto picture = std::find_if(pictures_.begin(), pictures_.end(), [&](const auto& p) { return p.second == png; });
  if (picture == pictures_.end()) {
    std::string name = free_name("word/media/attune", ".png", [&](const std::string& wanted) {
      return package_.has(wanted) ||
             std::any_of(pictures_.begin(), pictures_.end(), [&](const auto& p) { return p.first == wanted; });
    });
    picture = pictures_.insert(pictures_.end(), {std::move(name), png});
    declare_png();
  }
  auto& id = relations_[part + " " + picture->first];
  if (!id.empty()) return id;

  const std::string relations = relations_part(part);
  std::string before = current(relations);
  if (before.empty())
    before = std::string(xml_declaration) +
             "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";
  pugi::xml_document xml;
  load_word_xml(xml, before);
  pugi::xml_node root = xml.document_element();
  id = free_name("attune", "", [&](const std::string& wanted) {
    return static_cast<bool>(root.find_child_by_attribute("Id", wanted.c_str()));
  });
  // A strict document (ISO 29500) has relationships of its own.
  const bool strict = package_.texts().front().xml.find("http://purl.oclc.org/ooxml/") != std::string::npos;
  pugi::xml_node relation = root.append_child("Relationship");
  relation.append_attribute("Id") = id.c_str();
  relation.append_attribute("Type") = strict
                                          ? "http://purl.oclc.org/ooxml/officeDocument/relationships/image"
                                          : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
  relation.append_attribute("Target") = ("/" + picture->first).c_str();
  set(relations, save_word_xml(xml));
  return id;
}

void WordChanges::declare_png() {
  pugi::xml_document xml;
  load_word_xml(xml, current(std::string(content_types_name)));
  pugi::xml_node root = xml.document_element();
  for (const pugi::xml_node& type : root.children("Default"))
    if (std::string_view extension = type.attribute("Extension").value(); extension == "png" || extension == "PNG")
      return;
  pugi::xml_node type = root.prepend_child("Default");
  type.append_attribute("Extension") = "png";
  type.append_attribute("ContentType") = "image/png";
  set(std::string(content_types_name), save_word_xml(xml));
}

std::string WordChanges::pack() const {
  std::vector<Part> parts;
  for (const auto& [name, bytes] : parts_) parts.push_back({name, bytes});
  for (const auto& [name, bytes] : pictures_) parts.push_back({name, bytes});
  return changed_package(package_.bytes(), parts);
}

}  // namespace attune::publish
