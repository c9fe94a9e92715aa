#include "publish/report/index.h"

#include <fmt/format.h>

#include "base/atomic_file.h"
#include "publish/escape.h"
#include "publish/report/tags.h"
#include "publish/template.h"

namespace attune::publish::report {
namespace {

// A path as part of a web address (RFC 3986).
std::string as_address(std::string_view path) {
  std::string address;
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    address += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return address;
}

Value::List entries_of(const IndexGroup& group) {
  Value::List list;
  for (const IndexEntry& entry : group.entries) {
    Value::List files;
    for (const IndexFile& file : entry.files)
      files.push_back(Value::Group{{"address", as_address(file.path)}, {"format", file.format}});
    list.push_back(Value::Group{{"title", entry.title}, {"files", std::move(files)}});
  }
  return list;
}

}  // namespace

const Vocabulary& index_tags() {
  static const Vocabulary tags = {
      text_tag("language", "the page's language, as HTML writes it", "zh-CN"),
      text_tag("standard", "the standard's title", "Functions and Structure of a Medical School"),
      list_tag("groups", "the groups of files",
               {text_tag("title", "what is in it", "Reports"),
                list_tag("entries", "its documents",
                         {text_tag("title", "the document", "Accreditation report"),
                          list_tag("files", "its forms",
                                   {text_tag("address", "where it is", "accreditation-lcme.docx"),
                                    text_tag("format", "which one it is", "docx")})})}),
  };
  return tags;
}

Value::Group index_values(const Source& source, Index standard, const std::vector<IndexGroup>& groups) {
  Value::List list;
  for (const IndexGroup& group : groups)
    list.push_back(Value::Group{{"title", group.title}, {"entries", entries_of(group)}});
  return {{"language", language_tag(source.options.language)},
          {"standard", source.words.title(source.curriculum.frameworks()[standard])},
          {"groups", std::move(list)}};
}

std::string write_index(const Source& source, Index standard, const std::vector<IndexGroup>& groups) {
  const auto file = find_template(source.options.folders, "report", "index");
  const Template form({file.string(), base::read_file(file)}, frame_tags() + index_tags(), Markup::any_xml);
  Value::Group values = frame_values(source);
  for (Member& member : index_values(source, standard, groups)) values.push_back(std::move(member));
  return "<!DOCTYPE html>\n" + form.fill(values, source.options.catalogue);
}

}  // namespace attune::publish::report
