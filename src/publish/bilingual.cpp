#include "publish/bilingual.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace attune::publish {
namespace {

// Puts the runs and blocks of two languages together.
class Joiner {
 public:
  explicit Joiner(std::string second) : second_(std::move(second)) {}

  std::vector<Block> join(std::span<const Block> main, std::span<const Block> second, bool in_row_header = false) {
    if (same_form(main, second)) {
      std::vector<Block> joined;
      for (std::size_t i = 0; i < main.size(); ++i) add(main[i], second[i], in_row_header, joined);
      return joined;
    }
    return join_parts(main, second);
  }

  // Of the head of a page: a paragraph for both, so that what frames it frames both.
  std::vector<Paragraph> join(const std::vector<Paragraph>& main, const std::vector<Paragraph>& second) {
    std::vector<Paragraph> joined = main;
    for (std::size_t i = 0; i < joined.size() && i < second.size(); ++i)
      joined[i].runs = both(joined[i].runs, second[i].runs, Between::line);
    return joined;
  }

 private:
  enum class Between { space, line };

  static bool same_form(std::span<const Block> a, std::span<const Block> b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Block& x, const Block& y) {
      const auto* heading = std::get_if<Heading>(&x.content);
      return x.content.index() == y.content.index() &&
             (!heading || heading->level == std::get<Heading>(y.content).level);
    });
  }

  // Where a heading begins that both have, or the end.
  static std::vector<std::size_t> headings(std::span<const Block> blocks) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < blocks.size(); ++i)
      if (std::holds_alternative<Heading>(blocks[i].content)) found.push_back(i);
    found.push_back(blocks.size());
    return found;
  }

  // Part by part, from heading to heading, where there are as many; otherwise one language after the other.
  std::vector<Block> join_parts(std::span<const Block> main, std::span<const Block> second) {
    const auto a = headings(main), b = headings(second);
    if (a.size() != b.size() || a.size() == 1 || (a[0] == 0 && a.size() == 2 && b[0] == 0))
      return one_by_one(main, second);
    std::vector<Block> joined = join(main.first(a[0]), second.first(b[0]));
    for (std::size_t i = 0; i + 1 < a.size(); ++i)
      std::ranges::move(join(main.subspan(a[i], a[i + 1] - a[i]), second.subspan(b[i], b[i + 1] - b[i])),
                        std::back_inserter(joined));
    return joined;
  }

  std::vector<Block> one_by_one(std::span<const Block> main, std::span<const Block> second) {
    std::vector<Block> joined(main.begin(), main.end());
    // A heading that both begin with is one.
    if (!main.empty() && !second.empty() && same_form(main.first(1), second.first(1)) &&
        std::holds_alternative<Heading>(main[0].content)) {
      joined.clear();
      add(main[0], second[0], false, joined);
      joined.insert(joined.end(), main.begin() + 1, main.end());
      second = second.subspan(1);
    }
    for (const Block& block : second) joined.push_back(marked(block));
    return joined;
  }

  void add(const Block& main, const Block& second, bool in_row_header, std::vector<Block>& joined) {
    std::visit(
        [&](const auto& content) {
          add(content, std::get<std::decay_t<decltype(content)>>(second.content), in_row_header, joined);
        },
        main.content);
  }

  void add(const Heading& main, const Heading& second, bool, std::vector<Block>& joined) {
    joined.push_back(
        {Heading{main.level, both(main.runs, second.runs, main.level == 1 ? Between::line : Between::space)}});
  }

  // What stands beside a row is short: both languages in one line.
  void add(const Paragraph& main, const Paragraph& second, bool in_row_header, std::vector<Block>& joined) {
    if (in_row_header) {
      joined.push_back({Paragraph{main.style, both(main.runs, second.runs, Between::space)}});
      return;
    }
    joined.push_back({main});
    if (main.runs != second.runs) joined.push_back({Paragraph{second.style, marked(second.runs)}});
  }

  void add(const List& main, const List& second, bool, std::vector<Block>& joined) {
    if (main.items.size() == second.items.size()) {
      joined.push_back({both(main, second)});
      return;
    }
    joined.push_back({main});
    joined.push_back({marked(second)});
  }

  List both(const List& main, const List& second) {
    List list = main;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      ListItem& item = list.items[i];
      const ListItem& other = second.items[i];
      item.runs = both(item.runs, other.runs, Between::line);
      for (std::size_t k = 0; k < other.lists.size(); ++k) {
        if (k < item.lists.size() && item.lists[k].items.size() == other.lists[k].items.size())
          item.lists[k] = both(item.lists[k], other.lists[k]);
        else
          item.lists.push_back(marked(other.lists[k]));
      }
    }
    return list;
  }

  void add(const Table& main, const Table& second, bool, std::vector<Block>& joined) {
    const bool same = std::equal(main.rows.begin(), main.rows.end(), second.rows.begin(), second.rows.end(),
                                 [](const Row& a, const Row& b) { return a.cells.size() == b.cells.size(); });
    if (!same) {
      joined.push_back({main});
      joined.push_back(marked(Block{second}));
      return;
    }
    Table table = main;
    table.caption = both(main.caption, second.caption, Between::space);
    for (std::size_t r = 0; r < table.rows.size(); ++r)
      for (std::size_t c = 0; c < table.rows[r].cells.size(); ++c) {
        Cell& cell = table.rows[r].cells[c];
        cell.blocks =
            join(main.rows[r].cells[c].blocks, second.rows[r].cells[c].blocks, cell.kind == CellKind::row_header);
      }
    joined.push_back({std::move(table)});
  }

  void add(const Figure& main, const Figure& second, bool, std::vector<Block>& joined) {
    Figure figure = main;
    figure.caption = both(main.caption, second.caption, Between::line);
    joined.push_back({std::move(figure)});
  }

  void add(const PageBreak& main, const PageBreak&, bool, std::vector<Block>& joined) { joined.push_back({main}); }

  void add(const Contents& main, const Contents& second, bool, std::vector<Block>& joined) {
    Contents contents = main;
    contents.title = both(main.title, second.title, Between::space);
    joined.push_back({std::move(contents)});
  }

  Runs both(Runs main, const Runs& second, Between between) const {
    if (main == second || second.empty()) return main;
    if (main.empty()) return marked(second);
    Run gap;
    if (between == Between::line)
      gap.kind = RunKind::line_break;
    else
      gap.text = "\u2002";
    main.push_back(std::move(gap));
    const Runs other = marked(second);
    main.insert(main.end(), other.begin(), other.end());
    return main;
  }

  Runs marked(Runs runs) const {
    for (Run& run : runs)
      if (run.kind == RunKind::text) run.language = second_;
    return runs;
  }

  List marked(List list) const {
    for (ListItem& item : list.items) {
      item.runs = marked(std::move(item.runs));
      for (List& inner : item.lists) inner = marked(std::move(inner));
    }
    return list;
  }

  Block marked(Block block) const {
    if (auto* heading = std::get_if<Heading>(&block.content)) heading->runs = marked(heading->runs);
    if (auto* paragraph = std::get_if<Paragraph>(&block.content)) paragraph->runs = marked(paragraph->runs);
    if (auto* list = std::get_if<List>(&block.content)) *list = marked(std::move(*list));
    if (auto* figure = std::get_if<Figure>(&block.content)) figure->caption = marked(figure->caption);
    if (auto* table = std::get_if<Table>(&block.content)) {
      table->caption = marked(table->caption);
      for (Row& row : table->rows)
        for (Cell& cell : row.cells)
          for (Block& inner : cell.blocks) inner = marked(std::move(inner));
    }
    return block;
  }

  std::string second_;  // the language
};

}  // namespace

Document in_two_languages(Document main, const Document& second) {
  Joiner joiner(second.language);
  main.blocks = joiner.join(main.blocks, second.blocks);
  main.header = joiner.join(main.header, second.header);
  return main;
}

}  // namespace attune::publish
