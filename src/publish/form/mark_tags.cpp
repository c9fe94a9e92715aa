#include "publish/form/mark_tags.h"

#include <algorithm>

#include "base/text.h"
#include "publish/form/paragraph_text.h"
#include "publish/form/word_xml.h"

namespace attune::publish {
namespace {

struct FoundTag {
  std::size_t begin, end;  // in the paragraph's text, braces included
  FormTag tag;
  bool remark = false;
};

// Where a text stands at or behind a place; places never go back, so the whole is looked through once.
class FindAhead {
 public:
  FindAhead(const std::string& text, std::string_view wanted)
      : text_(text), wanted_(wanted), next_(text.find(wanted)) {}
  std::size_t from(std::size_t at) {
    if (next_ != std::string::npos && next_ < at) next_ = text_.find(wanted_, at);
    return next_;
  }

 private:
  const std::string& text_;
  std::string_view wanted_;
  std::size_t next_;
};

// A form with more mistakes than this is not looked at to its end.
constexpr std::size_t most_problems = 1000;

// Chinese input methods give full-width braces and signs; they count as the others.
struct Braces {
  std::string_view open, close;
};
constexpr Braces half_width{"{{", "}}"};
constexpr Braces full_width{"\xEF\xBD\x9B\xEF\xBD\x9B", "\xEF\xBD\x9D\xEF\xBD\x9D"};

std::string half_width_signs(std::string text) {
  for (const auto& [wide, narrow] : {std::pair("＃", "#"), std::pair("／", "/"), std::pair("＾", "^"),
                                     std::pair("！", "!"), std::pair("．", "."), std::pair("＿", "_")})
    for (std::size_t at = text.find(wide); at != std::string::npos; at = text.find(wide, at))
      text.replace(at, std::string_view(wide).size(), narrow);
  return text;
}

// The tag with up to 24 characters on either side, on one line.
std::string text_near(const std::string& text, std::size_t begin, std::size_t end) {
  constexpr int characters = 24;
  std::size_t from = begin, to = std::min(end, text.size());
  const auto inside_character = [&](std::size_t at) {
    return at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;
  };
  for (int i = 0; i < characters && from > 0; ++i)
    for (--from; inside_character(from);) --from;
  for (int i = 0; i < characters && to < text.size(); ++i)
    for (++to; inside_character(to);) ++to;
  std::string near = text.substr(from, to - from);
  std::replace_if(
      near.begin(), near.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  for (std::size_t at = near.find(object_sign); at != std::string::npos; at = near.find(object_sign, at))
    near.replace(at, 3, " ");
  return (from > 0 ? "…" : "") + std::string(base::trim(near)) + (to < text.size() ? "…" : "");
}

std::vector<FoundTag> find_tags(const std::string& text, std::vector<FormProblem>& problems) {
  std::vector<FoundTag> found;
  const auto complain = [&](std::size_t begin, std::size_t end, const std::string& tag, const char* what) {
    problems.push_back({{}, tag, text_near(text, begin, end), what});
  };
  FindAhead narrow_open(text, half_width.open), wide_open(text, full_width.open);
  FindAhead narrow_close(text, half_width.close), wide_close(text, full_width.close);
  for (std::size_t at = 0; problems.size() < most_problems;) {
    const std::size_t narrow = narrow_open.from(at), wide = wide_open.from(at);
    const std::size_t begin = std::min(narrow, wide);
    if (begin == std::string::npos) break;
    const Braces& braces = narrow < wide ? half_width : full_width;
    const std::size_t inside = begin + braces.open.size();
    const std::size_t close = (narrow < wide ? narrow_close : wide_close).from(inside);
    if (close == std::string::npos || (narrow < wide ? narrow_open : wide_open).from(inside) < close) {
      complain(begin, inside, {}, N_("this tag is not closed with }} in its paragraph"));
      at = inside;
      continue;
    }
    const std::size_t end = close + braces.close.size();
    TagText tag = read_tag(half_width_signs(text.substr(inside, close - inside)));
    if (tag.wrong) complain(begin, end, tag.name, tag.wrong);
    found.push_back({begin,
                     end,
                     {tag.use, tag.name, text_near(text, begin, end), {}, TagKind::text, {}, {}, {}},
                     tag.comment || tag.wrong != nullptr});
    at = end;
  }
  return found;
}

// {{#t}}, words and {{/t}} become one tag.
void join_words(const std::string& text, std::vector<FoundTag>& found, std::vector<FormProblem>& problems) {
  for (std::size_t i = 0; i < found.size(); ++i) {
    FoundTag& open = found[i];
    if (open.tag.name != "t" || open.remark || open.tag.use == TagUse::variable) continue;
    const bool closed = open.tag.use == TagUse::section && i + 1 < found.size() &&
                        found[i + 1].tag.use == TagUse::end && found[i + 1].tag.name == "t";
    if (!closed) {
      problems.push_back(
          {{}, "t", open.tag.near, N_("{{#t}} takes words only, without tags, and is closed with {{/t}}")});
      open.remark = true;
      continue;
    }
    open.tag.words = std::string(base::trim(text.substr(open.end, found[i + 1].begin - open.end)));
    open.tag.use = TagUse::variable;
    open.remark = open.tag.words.empty();
    open.end = found[i + 1].end;
    found.erase(found.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

void set_text(pugi::xml_node node, const std::string& text) {
  node.remove_children();
  if (text.empty()) return;
  node.append_child(pugi::node_pcdata).set_value(text.c_str());
  if (!node.attribute("xml:space")) node.append_attribute("xml:space");
  node.attribute("xml:space") = "preserve";
}

// Takes the tag's text out of its pieces and leaves a mark where it began.
void place_mark(const ParagraphText& paragraph, const FoundTag& found, std::size_t number) {
  const auto first = std::partition_point(paragraph.pieces.begin(), paragraph.pieces.end(),
                                          [&](const TextPiece& piece) { return piece.end <= found.begin; });
  for (auto piece = first; piece != paragraph.pieces.end() && piece->begin < found.end; ++piece) {
    pugi::xml_node node = piece->node;
    // Later tags have been taken out already: what is left of the piece ends with this tag or behind it.
    const std::string text = is(node, "w:t") ? node.text().get() : "";
    const std::size_t from = piece == first ? found.begin - piece->begin : 0;
    const std::string tail = found.end - piece->begin < text.size() ? text.substr(found.end - piece->begin) : "";
    if (piece == first) {
      pugi::xml_node after = node;
      if (!found.remark) {
        after = node.parent().insert_child_after(tag_mark, node);
        after.append_attribute(number_mark) = static_cast<unsigned>(number);
      }
      if (!tail.empty()) {
        pugi::xml_node rest = node.parent().insert_child_after("w:t", after);
        for (const pugi::xml_attribute& attribute : node.attributes()) rest.append_copy(attribute);
        set_text(rest, tail);
      }
      set_text(node, text.substr(0, from));
    } else if (is(node, "w:t")) {
      set_text(node, tail);
    } else {
      node.set_name("w:t");  // a tab or line end inside a tag; empty ones go
    }
  }
}

// A section mark goes out of its run, between what stands before and after it.
void split_run(pugi::xml_node mark) {
  pugi::xml_node run = mark.parent();
  if (!is(run, "w:r")) return;
  pugi::xml_node rest = run.parent().insert_child_after("w:r", run);
  for (const pugi::xml_attribute& attribute : run.attributes()) rest.append_copy(attribute);
  if (const pugi::xml_node look = run.child("w:rPr")) rest.append_copy(look);
  while (const pugi::xml_node next = mark.next_sibling()) rest.append_move(next);
  run.parent().insert_move_after(mark, run);
}

bool is_empty_run(const pugi::xml_node& run) {
  const pugi::xml_node first = run.first_child();
  return !first || (is(first, "w:rPr") && !first.next_sibling());
}

}  // namespace

void mark_tags(const pugi::xml_node& paragraph, std::vector<FormTag>& tags, std::vector<FormProblem>& problems) {
  const ParagraphText text = text_of_paragraph(paragraph);
  std::vector<FoundTag> found = find_tags(text.text, problems);
  join_words(text.text, found, problems);
  if (found.empty()) return;
  // A <w:t> may come in several pieces of character data.
  for (const TextPiece& piece : text.pieces)
    if (is(piece.node, "w:t")) set_text(piece.node, text.text.substr(piece.begin, piece.end - piece.begin));

  const std::size_t first = tags.size();
  for (const FoundTag& tag : found)
    if (!tag.remark) tags.push_back(tag.tag);
  std::size_t number = tags.size();
  for (auto tag = found.rbegin(); tag != found.rend(); ++tag) place_mark(text, *tag, tag->remark ? 0 : --number);

  for (const TextPiece& piece : text.pieces) {
    pugi::xml_node node = piece.node;
    if (!is(node, "w:t") || node.first_child()) continue;
    node.parent().remove_child(node);
  }
  std::vector<pugi::xml_node> marks;
  for (const pugi::xpath_node& mark : paragraph.select_nodes(".//attune:tag"))
    if (const std::size_t at = mark.node().attribute(number_mark).as_uint();
        at >= first && tags[at].use != TagUse::variable)
      marks.push_back(mark.node());
  for (const pugi::xml_node& mark : marks) split_run(mark);
  std::vector<pugi::xml_node> runs;
  for (const pugi::xpath_node& run : paragraph.select_nodes(".//w:r"))
    if (is_empty_run(run.node())) runs.push_back(run.node());
  for (pugi::xml_node run : runs) run.parent().remove_child(run);
}

}  // namespace attune::publish
