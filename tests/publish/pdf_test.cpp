#include "publish/pdf_writer.h"

#include <array>
#include <catch2/catch.hpp>
#include <cstdio>
#include <regex>

#include "base/atomic_file.h"
#include "base/error.h"
#include "publish/bilingual.h"
#include "publish/pages/layout.h"
#include "publish/xhtml_reader.h"
#include "tests/publish/support.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

using namespace publish;

bool finds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

// What a program of poppler says of the file.
std::string ask(const std::string& command, const std::string& pdf, const std::string& after = {}) {
  const TemporaryFolder folder;
  base::write_file(folder / "a.pdf", pdf);
  const std::string line = "LC_ALL=C.UTF-8 " + command + " " + (folder / "a.pdf").string() + " " + after + " 2>&1";
  FILE* pipe = popen(line.c_str(), "r");
  REQUIRE(pipe);
  std::string said;
  std::array<char, 4096> part{};
  while (const std::size_t read = std::fread(part.data(), 1, part.size(), pipe)) said.append(part.data(), read);
  INFO(said);
  REQUIRE(pclose(pipe) == 0);
  return said;
}

std::string text_in(const std::string& pdf, const std::string& options = "-layout") {
  return ask("pdftotext " + options, pdf, "-");
}

Document document_of(const std::string& body, const std::string& language = "en") {
  Document document = read_xhtml("<html><head><title>Test</title></head><body>" + body + "</body></html>", "test");
  document.language = language;
  document.created = "2026-01-31T08:15:30Z";
  return document;
}

std::string pdf_of(const std::string& body) { return write_pdf(document_of(body), templates()); }

Pages pages_of(const Document& document) {
  TextSetter setter(document.language);
  return lay_out(document, templates(), setter);
}

std::size_t pages_in(const std::string& body) { return pages_of(document_of(body)).pages.size(); }

std::string many(std::size_t count, const std::string& piece) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += piece;
  return all;
}

std::string numbered_rows(std::size_t count) {
  std::string rows;
  for (std::size_t i = 1; i <= count; ++i)
    rows += "<tr><td>row " + std::to_string(i) + "</td><td>value " + std::to_string(i) + "</td></tr>";
  return rows;
}

const std::string head = "<thead><tr><th>Name</th><th>Value</th></tr></thead>";

// The lowest and the highest place of what stands on a page.
std::pair<double, double> reach_of(const Page& page) {
  std::pair<double, double> reach{page.height, 0};
  for (const Placed& placed : page.placed)
    if (const auto* line = std::get_if<PlacedLine>(&placed.content))
      reach = {std::min(reach.first, line->y), std::max(reach.second, line->y)};
  return reach;
}

}  // namespace

TEST_CASE("a PDF syllabus has its text as text, in reading order, in both languages", "[publish][pdf]") {
  const std::string english = text_in(write_pdf(syllabus_of(rich_programme()), templates()));
  for (const auto* part : {"Patient & Contact", "Lecturer A", "What a patient sees", "not taught", "早期接触患者"}) {
    INFO(part);
    CHECK(finds(english, part));
  }
  const std::string chinese = text_in(write_pdf(syllabus_of(rich_programme(), syllabus_options("zh_CN")), templates()));
  for (const auto* part : {"早期接触患者", "察觉情绪线索", "门诊大厅"}) {
    INFO(part);
    CHECK(finds(chinese, part));
  }
}

TEST_CASE("a PDF file is whole, says what it is, and is the same every time", "[publish][pdf]") {
  const Document document = syllabus_of(rich_programme());
  const std::string pdf = write_pdf(document, templates());
  const std::string facts = ask("TZ=UTC pdfinfo", pdf);
  for (const auto* part : {"Title:           C1 Patient & Contact", "Author:          Lakeside University",
                           "Sat Jan 31 08:15:30 2026", "Tagged:          yes", "(A4)"}) {
    INFO(facts);
    CHECK(finds(facts, part));
  }
  CHECK(finds(pdf, "/Lang (en)"));
  CHECK(pdf == write_pdf(syllabus_of(rich_programme()), templates()));
  if (std::system("command -v qpdf >/dev/null 2>&1") == 0) ask("qpdf --check", pdf);
}

TEST_CASE("the fonts of a PDF file are inside it, Chinese in the forms of the mainland", "[publish][pdf]") {
  const std::string fonts =
      ask("pdffonts", write_pdf(document_of("<p>共情 empathy <strong>骨</strong></p>", "zh_CN"), templates()));
  INFO(fonts);
  CHECK(finds(fonts, "NotoSansCJKsc"));
  CHECK_FALSE(finds(fonts, "NotoSansCJKjp"));
  CHECK_FALSE(std::regex_search(fonts, std::regex("\\bno +(no|yes) +(no|yes) +[0-9]+ +0")));
}

TEST_CASE("the structure of a PDF file is that of the document", "[publish][pdf]") {
  const std::string structure = ask("pdfinfo -struct", write_pdf(syllabus_of(rich_programme()), templates()));
  for (const auto* part : {"Document", "H1", "H2", "Table", "Caption", "THead", "TBody", "TR", "TH", "TD", "/Scope",
                           "LBody", "P (block)"}) {
    INFO(part);
    CHECK(finds(structure, part));
  }
}

TEST_CASE("a cell over several columns and rows says so to those who hear the table", "[publish][pdf]") {
  const std::string pdf = pdf_of(
      "<table><thead><tr><th colspan='2'>wide</th></tr></thead><tbody><tr><th rowspan='2'>"
      "tall</th><td>a</td></tr><tr><td>b</td></tr></tbody></table>");
  CHECK(finds(pdf, "/Scope /Column /ColSpan 2"));
  CHECK(finds(pdf, "/Scope /Row /RowSpan 2"));
}

TEST_CASE("headings are bookmarks, and links lead out and about", "[publish][pdf]") {
  const std::string pdf = pdf_of(
      "<h1>Book</h1><nav>Contents</nav><hr/><h2>One</h2><p>See <a href='https://example.org/a?b=c(d)'>there</a>, "
      "https://doi.org/10.1/x. <a href='javascript:alert(1)'>no</a></p><hr/><h2>Two</h2><h3>Deep</h3><h4>Deeper</h4>");
  CHECK(finds(pdf, "/URI (https://example.org/a?b=c%28d%29)"));
  CHECK(finds(pdf, "/URI (https://doi.org/10.1/x)"));
  CHECK_FALSE(finds(pdf, "javascript"));
  CHECK(count_of(pdf, "/Dest (heading-") >= 5);
  const std::string contents = text_in(pdf, "-l 1 -layout");
  INFO(contents);
  CHECK(std::regex_search(contents, std::regex("One +2\\n")));
  CHECK(std::regex_search(contents, std::regex("Two +3\\n")));
  CHECK(finds(contents, "Deep"));
  CHECK_FALSE(finds(contents, "Deeper"));
}

TEST_CASE("every page has its number and how many there are", "[publish][pdf]") {
  const std::string body = "<footer><p><span class='page-number'/> / <span class='page-count'/></p></footer>";
  const std::string two = text_in(pdf_of(body + "<p>a</p><hr/><p>b</p>"));
  CHECK(std::regex_search(two, std::regex("1 ?/ ?2")));
  CHECK(std::regex_search(two, std::regex("2 ?/ ?2")));
}

TEST_CASE("the head of a table stands on every page of it, in the structure once", "[publish][pdf]") {
  const std::string pdf = pdf_of("<table>" + head + "<tbody>" + numbered_rows(100) + "</tbody></table>");
  const std::string text = text_in(pdf);
  const auto pages = count_of(text, "\f");
  REQUIRE(pages > 2);
  CHECK(count_of(text, "Name") == pages);
  CHECK(count_of(ask("pdfinfo -struct-text", pdf), "\"Name\"") == 1);
  for (const auto* row : {"row 1", "row 100"}) CHECK(finds(text, row));
}

TEST_CASE("a heading is never the last thing on its page", "[publish][pdf]") {
  for (std::size_t lines = 25; lines < 50; ++lines) {
    const Pages pages =
        pages_of(document_of(many(lines, "<p>line</p>") + "<h2>Heading</h2>" + many(3, "<p>after</p>")));
    const Bookmark& heading = pages.bookmarks.front();
    const Page& page = pages.pages[heading.page];
    double below = 0;
    for (const Placed& placed : page.placed)
      if (const auto* line = std::get_if<PlacedLine>(&placed.content))
        if (pages.texts[line->text].text == "after") below = std::max(below, line->y);
    INFO(lines);
    CHECK(below > page.anchors.front().y);
  }
}

TEST_CASE("a paragraph leaves no single line on a page", "[publish][pdf]") {
  const std::string words = many(60, "words that go on and on ");
  for (std::size_t lines = 25; lines < 45; ++lines) {
    const Pages pages = pages_of(document_of(many(lines, "<p>line</p>") + "<p>" + words + "</p>"));
    if (pages.pages.size() == 1) continue;
    for (const Page& page : pages.pages) {
      std::size_t of_paragraph = 0;
      for (const Placed& placed : page.placed)
        if (const auto* line = std::get_if<PlacedLine>(&placed.content))
          of_paragraph += pages.texts[line->text].text.starts_with("words") ? 1U : 0U;
      CHECK(of_paragraph != 1);
    }
  }
}

TEST_CASE("a row that no page can hold goes on on the next, and loses nothing", "[publish][pdf]") {
  std::string cell;
  for (int i = 1; i <= 150; ++i) cell += "<p>piece " + std::to_string(i) + ".</p>";
  const Document document =
      document_of("<table>" + head + "<tbody><tr><td>" + cell + "</td><td>beside</td></tr></tbody></table><p>end</p>");
  const std::string text = text_in(write_pdf(document, templates()), "-raw");
  for (const auto* part : {"piece 1.", "piece 75.", "piece 150.", "beside", "end"}) CHECK(finds(text, part));
  for (const Page& page : pages_of(document).pages) CHECK(reach_of(page).second < page.height - 50);
}

TEST_CASE("cells over more rows than a page holds are let go, and nothing is lost", "[publish][pdf]") {
  std::string rows = "<tr><td rowspan='90'>tied</td><td>first</td></tr>";
  for (int i = 2; i <= 90; ++i) rows += "<tr><td>value " + std::to_string(i) + ".</td></tr>";
  const Document document = document_of("<table>" + head + "<tbody>" + rows + "</tbody></table>");
  CHECK(finds(text_in(write_pdf(document, templates()), "-raw"), "value 90."));
  for (const Page& page : pages_of(document).pages) CHECK(reach_of(page).second < page.height - 50);
}

TEST_CASE("a word that is wider than its place is broken and stays on the paper", "[publish][pdf]") {
  const Pages pages = pages_of(document_of("<p>" + std::string(600, 'W') + "</p><table><tr><td>" +
                                           std::string(300, 'M') + "</td><td/><td/><td/></tr></table>"));
  TextSetter setter("en");
  for (std::size_t i = 0; i < pages.texts.size(); ++i)
    for (const double width : setter.widths(pages, i)) CHECK(width <= pages.texts[i].width + 0.01);
}

TEST_CASE("Chinese lines do not begin with a comma or a full stop", "[publish][pdf]") {
  for (std::size_t before = 20; before < 60; before += 7) {
    const std::string text = many(before, "情") + "，" + many(40, "感，") + "。";
    const std::string lines = text_in(write_pdf(document_of("<p>" + text + "</p>", "zh_CN"), templates()), "-raw");
    CHECK_FALSE(finds(lines, "\n，"));
    CHECK_FALSE(finds(lines, "\n。"));
  }
}

TEST_CASE("an empty document is one page", "[publish][pdf]") {
  CHECK(pages_in("") == 1);
  CHECK(pages_in("<table><tr><td/></tr></table>") == 1);
  CHECK(pages_in("<hr/>") == 1);
  CHECK(finds(ask("pdfinfo", pdf_of("")), "Pages:           1"));
}

TEST_CASE("wide parts lie on pages of their own", "[publish][pdf]") {
  const Pages pages = pages_of(document_of("<p>a</p><section class='landscape'><p>b</p></section><p>c</p>"));
  REQUIRE(pages.pages.size() == 3);
  CHECK(pages.pages[0].width < pages.pages[0].height);
  CHECK(pages.pages[1].width > pages.pages[1].height);
  CHECK(pages.pages[2].width < pages.pages[2].height);
}

TEST_CASE("a document may be on letter paper", "[publish][pdf]") {
  Document document = document_of("<p>a</p>");
  document.paper = Paper::letter;
  CHECK(finds(ask("pdfinfo", write_pdf(document, templates())), "612 x 792 pts (letter)"));
}

TEST_CASE("a picture is drawn on the page and described, and none is larger than its page", "[publish][pdf]") {
  int painted = 0;
  Picture picture{"<svg/>", {}, 4000, 9000};
  picture.paint = [&](void*, const publish::LinePainter&) { ++painted; };
  Document document = document_of("");
  document.blocks.push_back({Figure{picture, "a (map) 共情", {Run{RunKind::text, "caption"}}}});
  const std::string pdf = write_pdf(document, templates());
  // Once for looking and once for writing, or once for both: cairo decides.
  CHECK(painted > 0);
  CHECK(finds(pdf, "/Alt <FEFF00610020"));
  CHECK(finds(pdf,
              "51715"
              "60C5") == false);
  CHECK(finds(pdf,
              "5171"
              "60C5>"));
  const Pages pages = pages_of(document);
  for (const Placed& placed : pages.pages.front().placed)
    if (const auto* place = std::get_if<PlacedPicture>(&placed.content)) CHECK(place->height < 700);
}

TEST_CASE("two hundred pages are laid out with right numbers", "[publish][pdf]") {
  std::string body = "<footer><p><span class='page-number'/> / <span class='page-count'/></p></footer><nav class='2'/>";
  for (int i = 1; i <= 196; ++i) body += "<h2>Part " + std::to_string(i) + "</h2><p>text</p><hr/>";
  const std::string pdf = pdf_of(body);
  const std::string text = text_in(pdf);
  const auto pages = count_of(text, "\f");
  CHECK(pages >= 200);
  CHECK(std::regex_search(text, std::regex(std::to_string(pages) + " ?/ ?" + std::to_string(pages))));
  CHECK(std::regex_search(text, std::regex("Part 196 +" + std::to_string(pages - 1) + "\\n")));
}

TEST_CASE("a mistake in the styles of pages is named with its line and column", "[publish][pdf]") {
  const TemporaryFolder folder;
  std::filesystem::create_directories(folder / "formats/pdf");
  const auto error_of = [&](const std::string& styles) -> std::string {
    base::write_file(folder / "formats/pdf/styles.xml", styles);
    try {
      write_pdf(document_of("<p>a</p>"), {folder.path(), source_dir() / "templates"});
    } catch (const base::Error& error) {
      CHECK(error.kind() == base::ErrorKind::input);
      return error.what();
    }
    return {};
  };
  const std::string text = "<text name='body' size='10' line='1'/>", table = "<table name='grid'/>";
  CHECK(error_of("<styles>" + text + table + "</styles>").empty());
  CHECK(finds(error_of("<styles>\n" + text + "\n  <text name='note' size='big'/>" + table + "</styles>"),
              "line 3, column 4: size cannot be \"big\""));
  CHECK(finds(error_of("<styles>" + text + "<text name='a' like='b'/>" + table + "</styles>"), "like cannot be \"b\""));
  CHECK(finds(error_of("<styles>" + text + "<table name='g' top='1 red'/></styles>"), "top cannot be \"red\""));
  CHECK(finds(error_of("<styles><text name='a' size='0.5'/>" + table + "</styles>"), "size cannot be \"0.5\""));
  CHECK(finds(error_of("<styles><page left='201'/>" + text + table + "</styles>"), "left cannot be \"201\""));
  CHECK(error_of("<styles><page left='200'/>" + text + table + "</styles>").empty());
  CHECK(finds(error_of("<styles/>"), "need one <text>"));
}

TEST_CASE("a document in two languages says what both say the same once", "[publish][bilingual]") {
  SyllabusOptions options = syllabus_options("zh_CN");
  options.other_title = false;
  const Document chinese = syllabus_of(rich_programme(), options);
  options.language = "en";
  const Document both = in_two_languages(chinese, syllabus_of(rich_programme(), options));
  CHECK(both.title == "C1 早期接触患者");
  const std::string text = text_in(write_pdf(both, templates()), "-raw");
  INFO(text);
  CHECK(finds(text, "早期接触患者\nPatient & Contact"));
  CHECK(finds(text, "察觉情绪线索\nNotice cues"));
  CHECK(count_of(text, "A1\n") <= 2);
}

TEST_CASE("languages that have no form in common stand one after the other", "[publish][bilingual]") {
  Document chinese = document_of("<h2>甲</h2><p>一</p><p>二</p><h2>乙</h2><p>三</p>", "zh_CN");
  Document english = document_of("<h2>A</h2><p>one</p><h2>B</h2><p>three</p>");
  std::string text;
  for (const Block& block : in_two_languages(chinese, english).blocks) {
    if (const auto* heading = std::get_if<Heading>(&block.content)) text += "#" + plain_text(heading->runs);
    if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) text += "|" + plain_text(paragraph->runs);
  }
  CHECK(text == "#甲\u2002A|一|二|one#乙\u2002B|三|three");
}

}  // namespace attune::test
