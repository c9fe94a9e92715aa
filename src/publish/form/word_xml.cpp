#include "publish/form/word_xml.h"

#include "base/error.h"
#include "base/number.h"
#include "base/text.h"

namespace attune::publish {
namespace {

// Walks without recursion: the depth is what is being asked.
bool is_deeper_than(const pugi::xml_document& document, int deepest) {
  int depth = 0;
  for (pugi::xml_node at = document.first_child(); at;) {
    if (at.first_child()) {
      at = at.first_child();
      if (++depth > deepest) return true;
      continue;
    }
    while (at && !at.next_sibling()) {
      at = at.parent();
      --depth;
    }
    if (!at || at == document) break;
    at = at.next_sibling();
  }
  return false;
}

struct StringWriter : pugi::xml_writer {
  std::string bytes;
  void write(const void* data, std::size_t size) override { bytes.append(static_cast<const char*>(data), size); }
};

}  // namespace

void load_word_xml(pugi::xml_document& document, std::string_view bytes) {
  using base::Error;
  using base::ErrorKind;
  const bool wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  if (!wide && !base::is_utf8(bytes)) throw Error(ErrorKind::input, N_("its XML is not UTF-8"));
  constexpr unsigned flags = pugi::parse_full | pugi::parse_ws_pcdata;
  const auto result = document.load_buffer(bytes.data(), bytes.size(), flags);
  if (!result)
    throw Error(ErrorKind::input,
                base::Message(N_("its XML is wrong at byte {byte}: {why}"),
                              {{"byte", base::to_text(std::int64_t{result.offset})}, {"why", result.description()}}));
  for (const pugi::xml_node& node : document.children())
    if (node.type() == pugi::node_doctype) throw Error(ErrorKind::input, N_("its XML declares a document type"));
  constexpr int deepest = 256;
  if (is_deeper_than(document, deepest)) throw Error(ErrorKind::input, N_("its XML is nested too deeply"));
}

std::string save_word_xml(const pugi::xml_document& document) {
  StringWriter writer;
  document.save(writer, "", pugi::format_raw, pugi::encoding_utf8);
  return std::move(writer.bytes);
}

bool is(const pugi::xml_node& node, std::string_view name) {
  return node.type() == pugi::node_element && name == node.name();
}

pugi::xml_node around(const pugi::xml_node& node, std::string_view name) {
  pugi::xml_node at = node.parent();
  while (at && !is(at, name)) at = at.parent();
  return at;
}

bool is_range_mark(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  return name.starts_with("w:bookmark") || name.starts_with("w:commentRange") || name.starts_with("w:perm") ||
         name.starts_with("w:moveFromRange") || name.starts_with("w:moveToRange") ||
         name.starts_with("w:customXmlIns") || name.starts_with("w:customXmlDel") ||
         name.starts_with("w:customXmlMove");
}

}  // namespace attune::publish
