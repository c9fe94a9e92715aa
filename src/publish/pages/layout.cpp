#include "publish/pages/layout.h"

#include <algorithm>

#include "base/number.h"
#include "publish/pages/paginate.h"
#include "publish/pages/strip_maker.h"

namespace attune::publish {
namespace {

struct PaperSize {
  double width, height;
};

PaperSize size_of(Paper paper) { return paper == Paper::a4 ? PaperSize{595.28, 841.89} : PaperSize{612, 792}; }

std::string counted_page(std::size_t number) { return base::to_text(static_cast<std::int64_t>(number)); }

// The paragraphs at the head or foot of pages of one width.
class Margin {
 public:
  Margin(Pages& pages, TextSetter& setter, const std::vector<Paragraph>& paragraphs, std::string_view style,
         double width)
      : pages_(pages), setter_(setter), paragraphs_(paragraphs), style_(style), width_(width) {
    sample_ = strips("8", "8");
    for (const Paragraph& paragraph : paragraphs)
      for (const Run& run : paragraph.runs)
        numbered_ = numbered_ || run.kind == RunKind::page_number || run.kind == RunKind::page_count;
  }

  double height() const { return height_of(sample_); }

  void add_to(std::size_t page, double left, double y) const {
    const Strips made = numbered_ ? strips(counted_page(page + 1), counted_page(pages_.pages.size())) : sample_;
    for (std::size_t i = 0; i < made.size(); ++i) {
      if (i > 0) y += std::max(made[i - 1].after, made[i].before);
      for (Placed placed : made[i].placed) {
        std::visit(
            [&](auto& content) {
              content.x += left;
              content.y += y;
            },
            placed.content);
        pages_.pages[page].placed.push_back(std::move(placed));
      }
      y += made[i].height;
    }
  }

 private:
  Strips strips(std::string_view number, std::string_view count) const {
    Strips made;
    StripMaker maker(pages_, setter_, {width_, 0}, {});
    for (const Paragraph& paragraph : paragraphs_) {
      const std::size_t style = pages_.styles.text(paragraph.style, style_);
      for (Strip& strip : maker.decoration(page_text(paragraph.runs, style, width_, number, count)))
        made.push_back(std::move(strip));
    }
    return made;
  }

  Pages& pages_;
  TextSetter& setter_;
  const std::vector<Paragraph>& paragraphs_;
  std::string_view style_;
  double width_;
  Strips sample_;
  bool numbered_ = false;
};

// The places of page numbers in tables of contents, now that they are known.
void fill_page_references(Pages& pages, TextSetter& setter, const std::vector<StripMaker::PageReference>& references) {
  for (const auto& reference : references) {
    PageText& text = pages.texts[reference.text];
    text.text = counted_page(pages.bookmarks[reference.bookmark].page + 1);
    text.spans = {{text.text.size(), false, false, {}, "#" + pages.bookmarks[reference.bookmark].anchor}};
    const double width = setter.widths(pages, reference.text).front();
    for (Page& page : pages.pages)
      for (Placed& placed : page.placed)
        if (auto* line = std::get_if<PlacedLine>(&placed.content); line && line->text == reference.text)
          line->x -= width;
  }
}

}  // namespace

Pages lay_out(const Document& document, const TemplateFolders& folders, TextSetter& setter) {
  constexpr double apart = 8;  // header and footer from the text, where they need more than their margin
  Pages pages;
  pages.title = document.title;
  pages.author = document.author;
  pages.language = document.language;
  pages.created = document.created;
  pages.styles = load_page_styles(folders, document.language);
  const PageStyles styles = pages.styles;
  const PaperSize paper = size_of(document.paper);

  struct Side {
    Margin header, footer;
    Sheet sheet;
  };
  const auto side = [&](double width, double height) {
    const double inside = width - styles.left - styles.right;
    Side made{
        {pages, setter, document.header, "header", inside}, {pages, setter, document.footer, "footer", inside}, {}};
    made.sheet = {width, height, styles.left, std::max(styles.top, styles.header + made.header.height() + apart),
                  height - std::max(styles.bottom, styles.footer + made.footer.height() + apart)};
    return made;
  };
  const Side portrait = side(paper.width, paper.height), landscape = side(paper.height, paper.width);
  const auto area = [&](const Sheet& s) { return Area{s.width - styles.left - styles.right, s.bottom - s.top}; };

  StripMaker maker(pages, setter, area(portrait.sheet), area(landscape.sheet));
  Strips strips = maker.make(document.blocks);
  paginate(pages, std::move(strips), maker.heads(), portrait.sheet, landscape.sheet);
  fill_page_references(pages, setter, maker.page_references());
  for (std::size_t i = 0; i < pages.pages.size(); ++i) {
    const Side& own = pages.pages[i].width > pages.pages[i].height ? landscape : portrait;
    own.header.add_to(i, styles.left, styles.header);
    own.footer.add_to(i, styles.left, pages.pages[i].height - styles.footer - own.footer.height());
  }
  return pages;
}

}  // namespace attune::publish
