#include "publish/xhtml_reader.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/number.h"
#include "publish/inline_reader.h"
#include "publish/table_reader.h"

namespace attune::publish {
namespace {

class Reader {
 public:
  explicit Reader(const Pictures& pictures) : pictures_(pictures) {}

  Document document(const pugi::xml_node& html) const {
    Document document;
    InlineReader title;
    for (const pugi::xml_node& node : html.child("head").child("title")) title.add(node);
    document.title = plain_text(title.take());
    const pugi::xml_node body = html.child("body");
    document.header = paragraphs(body.child("header"));
    document.footer = paragraphs(body.child("footer"));
    document.blocks = blocks(body);
    return document;
  }

 private:
  std::vector<Paragraph> paragraphs(const pugi::xml_node& parent) const {
    std::vector<Paragraph> found;
    for (Block& block : blocks(parent))
      if (auto* paragraph = std::get_if<Paragraph>(&block.content)) found.push_back(std::move(*paragraph));
    return found;
  }

  // Text that stands between blocks is a paragraph of its own.
  std::vector<Block> blocks(const pugi::xml_node& parent) const {
    std::vector<Block> found;
    InlineReader loose;
    const auto end_loose = [&] {
      if (Runs runs = loose.take(); !runs.empty()) found.push_back({Paragraph{{}, std::move(runs)}});
    };
    for (const pugi::xml_node& node : parent) {
      if (loose.add(node)) continue;
      end_loose();
      add(node, found);
    }
    end_loose();
    return found;
  }

  void add(const pugi::xml_node& node, std::vector<Block>& found) const {
    const std::string_view name = node.name();
    if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6')
      found.push_back({Heading{name[1] - '0', runs(node)}});
    else if (name == "p")
      found.push_back({Paragraph{node.attribute("class").value(), runs(node)}});
    else if (name == "ul" || name == "ol")
      found.push_back({list(node)});
    else if (name == "table")
      found.push_back({read_table(node, [this](const pugi::xml_node& cell) { return blocks(cell); })});
    else if (name == "figure")
      add_figure(node, found);
    else if (name == "hr")
      found.push_back({PageBreak{}});
    else if (name == "nav")
      found.push_back({contents(node)});
    else if (name == "section" && std::string_view(node.attribute("class").value()) == "landscape")
      add_landscape(node, found);
    else if (name == "section" || name == "article" || name == "div")
      for (Block& block : blocks(node)) found.push_back(std::move(block));
    else if (name != "header" && name != "footer")
      throw base::Error(base::ErrorKind::input, base::Message(N_("the element <{name}> stands where it cannot"),
                                                              {{"name", std::string(name)}}));
  }

  Runs runs(const pugi::xml_node& node) const {
    InlineReader line;
    for (const pugi::xml_node& child : node)
      if (!line.add(child))
        throw base::Error(base::ErrorKind::input,
                          base::Message(N_("the element <{name}> cannot stand inside <{parent}>"),
                                        {{"name", child.name()}, {"parent", node.name()}}));
    return line.take();
  }

  List list(const pugi::xml_node& node) const {
    List list{std::string_view(node.name()) == "ol" ? ListKind::numbers : ListKind::bullets, {}};
    for (const pugi::xml_node& entry : node.children("li")) {
      ListItem item;
      InlineReader line;
      for (const pugi::xml_node& child : entry)
        if (!line.add(child)) item.lists.push_back(this->list(child));
      item.runs = line.take();
      list.items.push_back(std::move(item));
    }
    return list;
  }

  static Contents contents(const pugi::xml_node& node) {
    Contents contents;
    InlineReader title;
    for (const pugi::xml_node& child : node) title.add(child);
    contents.title = title.take();
    if (const auto deepest = base::parse_int(node.attribute("class").value());
        deepest && *deepest >= 2 && *deepest <= 6)
      contents.deepest = static_cast<int>(*deepest);
    return contents;
  }

  void add_landscape(const pugi::xml_node& node, std::vector<Block>& found) const {
    found.push_back({PageBreak{Orientation::landscape}});
    for (Block& block : blocks(node)) found.push_back(std::move(block));
    found.push_back({PageBreak{Orientation::portrait}});
  }

  // A picture that was not made is left out with its caption.
  void add_figure(const pugi::xml_node& node, std::vector<Block>& found) const {
    const pugi::xml_node image = node.child("img");
    const auto picture = pictures_.find(image.attribute("src").value());
    if (picture == pictures_.end()) return;
    InlineReader caption;
    for (const pugi::xml_node& child : node.child("figcaption")) caption.add(child);
    found.push_back({Figure{picture->second, image.attribute("alt").value(), caption.take()}});
  }

  const Pictures& pictures_;
};

int depth_of(const pugi::xml_node& parent, int depth) {
  int deepest = depth;
  if (depth <= deepest_element)
    for (const pugi::xml_node& child : parent) deepest = std::max(deepest, depth_of(child, depth + 1));
  return deepest;
}

}  // namespace

bool is_document_element(std::string_view name) {
  constexpr std::array<std::string_view, 40> known = {
      "html",    "head",       "title",  "body",  "header", "footer", "section", "article", "div", "h1",
      "h2",      "h3",         "h4",     "h5",    "h6",     "p",      "ul",      "ol",      "li",  "table",
      "caption", "colgroup",   "col",    "thead", "tbody",  "tfoot",  "tr",      "th",      "td",  "figure",
      "img",     "figcaption", "strong", "em",    "br",     "span",   "meta",   "nav",     "hr",      "a"};
  return std::find(known.begin(), known.end(), name) != known.end();
}

Document read_xhtml(const std::string& xhtml, const std::string& file, const Pictures& pictures) {
  const base::Message reading(N_("the document made from {file} cannot be read"), {{"file", file}});
  pugi::xml_document xml;
  const auto result =
      xml.load_buffer(xhtml.data(), xhtml.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
  if (!result)
    throw base::Error(base::ErrorKind::input,
                      base::Message(N_("it is not well-formed XML near \"{near}\""),
                                    {{"near", xhtml.substr(static_cast<std::size_t>(result.offset), 40)}}))
        .while_doing(reading);
  if (depth_of(xml, 0) > deepest_element)
    throw base::Error(base::ErrorKind::input, N_("elements are nested too deeply")).while_doing(reading);
  try {
    return Reader(pictures).document(xml.child("html"));
  } catch (base::Error& error) {
    throw error.while_doing(reading);
  }
}

}  // namespace attune::publish
