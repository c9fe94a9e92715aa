#include <catch2/catch.hpp>

#include "base/atomic_file.h"
#include "base/error.h"
#include "publish/docx_writer.h"
#include "publish/html_writer.h"
#include "publish/report/accreditation.h"
#include "publish/report/coverage.h"
#include "publish/report/gaps.h"
#include "publish/report/index.h"
#include "publish/report/matrix.h"
#include "publish/report/minutes.h"
#include "publish/report/plan.h"
#include "publish/report/verification.h"
#include "publish/report/xlsx_writer.h"
#include "tests/publish/support.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

using namespace publish;
using publish::report::Grid;
using publish::report::Look;
using publish::report::Source;

// A programme, its coverage and what a report of it is made from.
struct Reported {
  explicit Reported(const model::Snapshot& of, const std::string& language = "en")
      : programme(of),
        coverage(analysis::cover(*of)),
        options(make_options(language)),
        source(*programme, coverage, options) {}

  static publish::report::Options make_options(const std::string& language) {
    publish::report::Options options;
    options.language = language;
    options.folders = templates();
    options.date = "2026-01-31T08:15:30Z";
    options.provenance = {"medicine.attune", "0123abcd", 3, "2026-01-31T08:15:30Z", "dean"};
    options.assessment_methods = {{"AM004", "Written exam"}, {"AM010", "Narrative Assessment"}};
    return options;
  }
  model::Index standard() const { return *programme->find_code<model::Framework>("std"); }

  model::Snapshot programme;
  analysis::Coverage coverage;
  publish::report::Options options;
  Source source;
};

model::Snapshot standard_programme() {
  return curriculum(
      "programme language=en language_2=zh_CN title=Medicine title_2=临床医学 institution=\"Lakeside & Co\"\n"
      "E! \"Emotional empathy\" E1>E!I emotional \"Notice cues\" title_2=察觉情绪线索 E2>E!R cognitive "
      "\"Perspective\"\n"
      "C1 Y1.1 \"Early contact\" resources=\"RE001 Film; Diary\" -> E1@I: A1 lecture 2h \"Waiting hall\" -> E1@I, "
      "X1 summative method=AM004 -> E1\n"
      "C2 Y4.1 internship \"Ward\": A2 roleplay 6h -> E2@I, X2 formative method=AM010 -> E2\n"
      "framework std \"The standard\" title_2=认证标准 role=standard status=adopted\n"
      "T! \"Part\" T1>T! \"Cues\" T2>T! \"Views\" T3>T! \"Nobody\"\n"
      "relation from=std:T1 to=own:E1 relation=broader; relation from=own:E2 to=std:T2 relation=narrower\n"
      "waiver rule=standard-unmet kind=competency code=T3 reason=\"next edition\" author=dean until=2026-12-31\n");
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string shown(const Document& document) { return text_of(as_xml(write_html(document, templates()))); }

// Every tag of the vocabulary has a value of its kind, and nothing else has.
void check_group(const Vocabulary& tags, const Value& value, const std::string& path) {
  const auto& group = std::get<Value::Group>(value.data());
  INFO(path);
  CHECK(group.size() == tags.size());
  for (const Member& member : group) {
    INFO(member.name);
    const Tag* tag = find_tag(tags, member.name);
    REQUIRE(tag);
    const auto* list = std::get_if<Value::List>(&member.value.data());
    if (tag->kind == TagKind::group) check_group(tag->tags, member.value, path + "." + tag->name);
    if (tag->kind == TagKind::texts) CHECK(list);
    if (tag->kind == TagKind::yes_no) CHECK(std::holds_alternative<bool>(member.value.data()));
    if (tag->kind == TagKind::text) CHECK(std::holds_alternative<std::string>(member.value.data()));
    if (tag->kind != TagKind::list) continue;
    REQUIRE(list);
    for (const Value& entry : *list) check_group(tag->tags, entry, path + "." + tag->name);
  }
}

std::vector<publish::report::Step> some_steps() {
  using How = publish::report::ChangedThing::How;
  return {{4,
           "2026-01-30T09:00:00Z",
           "dean",
           "Set level of A1",
           false,
           {{"activity", "A1 Waiting hall", How::changed, {{"Hours", "2", "4"}}}}},
          {5, "2026-01-31T10:00:00Z", "ann", "Import x", true, {{"course", "C9", How::added, {}}}}};
}

const Grid& grid_titled(const std::vector<Grid>& grids, const std::string& beginning) {
  for (const Grid& grid : grids)
    if (grid.title.starts_with(beginning)) return grid;
  throw std::invalid_argument(beginning);
}

}  // namespace

TEST_CASE("the values of every report hold exactly the tags of its vocabulary", "[publish][report]") {
  using namespace publish::report;
  const Reported reported(standard_programme());
  const Source& source = reported.source;
  check_group(frame_tags(), frame_values(source), "frame");
  check_group(accreditation_tags(), accreditation_values(source, reported.standard()), "accreditation");
  check_group(coverage_tags(), coverage_values(source), "coverage");
  check_group(gaps_tags(), gaps_values(source), "gaps");
  check_group(matrix_tags(), matrix_values(source), "matrix");
  check_group(verification_tags(), verification_values(source), "verification");
  check_group(minutes_tags(), minutes_values(source, "2026-01-30", some_steps()), "minutes");
  check_group(index_tags(), index_values(source, reported.standard(), {{"Reports", {{"A", {{"a b.docx", "docx"}}}}}}),
              "index");
  const analysis::Plan plan;
  const analysis::Budgets budgets{8, 4, 2, false, true};
  check_group(plan_tags(), plan_values(source, {plan, budgets, *reported.programme, reported.coverage, {}, {}, {}, {}}),
              "plan");
}

TEST_CASE("the documentation describes the tags of every report", "[publish][report]") {
  using namespace publish::report;
  const std::string page = base::read_file(source_dir() / "docs/formats/templates.md");
  for (const Vocabulary* tags : {&frame_tags(), &accreditation_tags(), &coverage_tags(), &gaps_tags(), &matrix_tags(),
                                 &minutes_tags(), &plan_tags(), &index_tags()})
    CHECK(contains(page, reference(*tags)));
}

TEST_CASE("an accreditation report says of each element whether it is met and why not", "[publish][report]") {
  const Reported reported(standard_programme());
  const std::string text = shown(publish::report::accreditation(reported.source, reported.standard()));
  for (const auto* part :
       {"Of 3 elements 1 are met and 2 are not; to 1 of those no competency of the programme is related.",
        "Not met: no related competency is fulfilled", "Not met: no competency of the programme is related to it",
        "below the target level, not assessed summatively", "the element is broader", "C1 Early contact",
        "declares and teaches", "Written exam (AM004)", "0123abcd", "Accepted by dean until 2026-12-31: next edition",
        "Lakeside & Co"}) {
    INFO(part);
    CHECK(contains(text, part));
  }
}

TEST_CASE("reports are written as Word files, also of a programme without anything", "[publish][report]") {
  const Reported full(standard_programme());
  CHECK_FALSE(write_docx(publish::report::accreditation(full.source, full.standard()), templates()).empty());
  const Reported empty(curriculum("framework std role=standard"));
  for (const Document& document :
       {publish::report::accreditation(empty.source, empty.standard()), publish::report::coverage(empty.source),
        publish::report::gaps(empty.source), publish::report::matrix(empty.source),
        publish::report::verification(empty.source), publish::report::minutes(empty.source, "2026-01-30", {})}) {
    const std::string html = write_html(document, templates());
    CHECK_FALSE(contains(html, "<tbody>\n</tbody>"));
    CHECK_FALSE(write_docx(document, templates()).empty());
  }
  CHECK(contains(shown(publish::report::coverage(empty.source)), "nothing to cover"));
  CHECK(contains(shown(publish::report::gaps(empty.source)), "nothing to decide"));
}

TEST_CASE("a report of gaps numbers what is open and lists what is waived apart", "[publish][report]") {
  const Reported reported(standard_programme());
  const auto values = publish::report::gaps_values(reported.source);
  const auto& waived = std::get<Value::List>(values[2].value.data());
  REQUIRE(waived.size() == 1);
  const std::string text = shown(publish::report::gaps(reported.source));
  CHECK(contains(text, "next edition"));
  CHECK(contains(text, "What would mend it:"));
}

TEST_CASE("the place of a level is low, middle or high, whatever the scale", "[publish][report]") {
  using publish::report::place_of_level;
  CHECK(place_of_level(0, 1) == Look::high);
  CHECK(place_of_level(0, 2) == Look::low);
  CHECK(place_of_level(1, 2) == Look::high);
  CHECK(place_of_level(0, 3) == Look::low);
  CHECK(place_of_level(1, 3) == Look::middle);
  CHECK(place_of_level(2, 3) == Look::high);
  CHECK(place_of_level(1, 4) == Look::middle);
  CHECK(place_of_level(2, 4) == Look::middle);
  CHECK(place_of_level(1, 5) == Look::low);
  CHECK(place_of_level(3, 5) == Look::high);
}

TEST_CASE("the matrix has levels, hours and places where something is taught", "[publish][report]") {
  const Reported reported(curriculum("E! E1>E! E2>E!; C1 -> E@I: A1 lecture 3h -> E1@M E2@I; C2"));
  const auto grids = publish::report::matrix_grids(reported.source);
  const Grid& taught = grid_titled(grids, "Levels that the courses teach");
  REQUIRE(taught.columns.size() == 7);  // something is aligned to the parent E: it has a column, too
  REQUIRE(taught.rows.size() == 2);
  CHECK(taught.rows[0][4].text.empty());
  CHECK(taught.rows[0][5].text == "M");
  CHECK(taught.rows[0][5].look == Look::high);
  CHECK(taught.rows[0][6].text == "I");
  CHECK(taught.rows[1][5].text.empty());
  CHECK(grid_titled(grids, "Levels that the courses declare").rows[0][4].text == "I");
  CHECK(grid_titled(grids, "Taught hours").rows[0][5].number == 1.5);
  CHECK(grid_titled(grids, "Courses by high").rows[0][5].text == "H");
  CHECK(grid_titled(grids, "Levels that the activities teach").rows[0][5].text == "M");
}

TEST_CASE("the verification tables tell courses from clerkships and count methods and assessments",
          "[publish][report]") {
  const Reported reported(standard_programme());
  const auto grids = publish::report::verification_grids(reported.source);
  REQUIRE(grids.size() == 9);
  CHECK(grids[0].note == "The programme holds no framework aamc-pcrs, so nothing is mapped to it.");
  REQUIRE(grids[1].rows.size() == 1);
  CHECK(grids[1].rows[0][0].text == "C1 Early contact");
  CHECK(grids[1].rows[0].back().number == 2);
  REQUIRE(grids[3].rows.size() == 1);
  CHECK(grids[3].rows[0][0].text == "C2 Ward");
  CHECK(grids[3].rows[0][3].number == 6);
  REQUIRE(grids[5].rows.size() == 1);
  CHECK(grids[5].rows[0][3].number == 1);  // one summative assessment
  CHECK(grids[5].rows[0][4].text == "X");  // internal exams
  REQUIRE(grids[6].rows.size() == 1);
  CHECK(grids[6].rows[0][grids[6].columns.size() - 2].text == "yes");  // narrative
  CHECK(grids[7].rows.size() == 2);
  CHECK(grids[8].rows.size() == 1);
}

TEST_CASE("grids as XLSX are the same bytes each time, and text is never a formula", "[publish][report]") {
  const std::vector<Grid> grids = {{"One",
                                    "A & B",
                                    "",
                                    {{"Code", 10}, {"Sum", 10, true, "second line"}},
                                    1,
                                    {{{"=1+1", {}}, {"2", 2.0, Look::number}}, {{"_x000D_", {}, Look::low}, {}}}}};
  const std::string bytes = publish::report::write_xlsx(grids);
  CHECK(bytes == publish::report::write_xlsx(grids));
  const auto parts = unzip(bytes);
  const std::string& sheet = parts.at("xl/worksheets/sheet1.xml");
  CHECK(contains(sheet, "<autoFilter ref=\"A3:B5\"/>"));
  CHECK(contains(sheet, "topLeftCell=\"B4\""));
  CHECK_FALSE(contains(sheet, "<f>"));
  CHECK(contains(parts.at("xl/sharedStrings.xml"), "=1+1"));
  CHECK(contains(parts.at("xl/sharedStrings.xml"), "_x005F_x000D_"));
}

TEST_CASE("minutes tell who changed what from which value to which, and what was taken back", "[publish][report]") {
  const Reported reported(standard_programme());
  const std::string text = shown(publish::report::minutes(reported.source, "2026-01-30", some_steps()));
  for (const auto* part :
       {"Steps since 2026-01-30: 2.", "A1 Waiting hall", "Hours", "undone later", "ann", "2026-01-30, 09:00 UTC"}) {
    INFO(part);
    CHECK(contains(text, part));
  }
}

TEST_CASE("a Chinese report has Chinese titles", "[publish][report]") {
  const Reported reported(standard_programme(), "zh_CN");
  const Document document = publish::report::accreditation(reported.source, reported.standard());
  CHECK(contains(shown(document), "察觉情绪线索"));
  CHECK(contains(document.title, "认证标准"));
}

TEST_CASE("an index links to files whatever their names are", "[publish][report]") {
  const Reported reported(standard_programme());
  const std::string page = publish::report::write_index(
      reported.source, reported.standard(), {{"Syllabi", {{"C1 <A>", {{"syllabi/C1 早 & x.docx", "docx"}}}}}});
  CHECK(contains(page, "href=\"syllabi/C1%20%E6%97%A9%20%26%20x.docx\""));
  CHECK(contains(page, "C1 &lt;A&gt;"));
}

}  // namespace attune::test
