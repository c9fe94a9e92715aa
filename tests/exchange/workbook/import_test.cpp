#include <catch2/catch.hpp>

#include "base/error.h"
#include "base/text.h"
#include "tests/exchange/sheets.h"
#include "tests/support/curriculum.h"

namespace attune::test {
namespace {

using exchange::ImportMode;
using exchange::plan_import;

TEST_CASE("rows match existing entities by code, and columns that are missing keep their values",
          "[exchange][import]") {
  const model::Snapshot document = curriculum("C1 Y1.1 40h \"Old\" department=D; C2 \"Kept\"");
  const auto plan = plan_import(workbook({{"courses", "code,title\nC1,New\nC3,Added\n"}}), *document);
  CHECK(findings(plan.findings) == "");
  REQUIRE(plan.changes.size() == 2);
  CHECK(plan.changes[0].label == "C1");
  CHECK(plan.changes[0].type == model::ChangeType::changed);
  CHECK(plan.changes[0].fields == std::vector<exchange::FieldChange>{{"title", "Old", "New"}});
  CHECK(plan.changes[0].where == base::Location{"courses.csv", "", 2, ""});
  CHECK(plan.changes[1].type == model::ChangeType::added);
  CHECK(plan.counts[static_cast<std::size_t>(model::Kind::course)] == exchange::Counts{1, 1, 0, 0});

  const auto after = applied(*document, plan);
  CHECK(after.courses()[0].title == "New");
  CHECK(after.courses()[0].department == "D");
  CHECK(after.courses()[0].id == document->courses()[0].id);
  CHECK(after.courses()[1].title == "Kept");
  CHECK(after.courses()[2].code == "C3");
}

TEST_CASE("replacing drops what a sheet does not name, and takes over the order of its rows", "[exchange][import]") {
  const model::Snapshot document = curriculum("C1; C2; C3; second: A1");
  const auto plan = plan_import(workbook({{"courses", "code\nC3\nC1\nC4\n"}}), *document, ImportMode::replace);
  CHECK(plan.removals == std::vector<exchange::Removal>{{model::Kind::course, document->courses()[1].id.uuid}});
  const auto after = applied(*document, plan);
  REQUIRE(after.courses().size() == 3);
  CHECK(after.courses()[0].code == "C3");
  CHECK(after.courses()[1].code == "C1");
  CHECK(after.courses()[2].code == "C4");
  CHECK(after.activities().size() == 1);
}

TEST_CASE("a row may refer to something that replacing drops only as an error", "[exchange][import]") {
  const model::Snapshot document = curriculum("C1; C2");
  const auto plan = plan_import(workbook({{"courses", "code,prerequisites\nC1,C2\n"}}), *document, ImportMode::replace);
  CHECK_FALSE(plan.can_apply());
}

TEST_CASE("references may point forward, within a sheet and to later ones", "[exchange][import]") {
  const auto document = imported({{"alignments", "from_kind,from,framework,competency\nactivity,A1,f,E1\n"},
                                  {"courses", "code,prerequisites\nC1,C2;C3\nC2,\nC3,\n"},
                                  {"activities", "code,course\nA1,C3\n"},
                                  {"competencies", "framework,code,parent\nf,E1,E\nf,E,\n"},
                                  {"frameworks", "key\nf\n"}});
  CHECK(document.courses()[0].prerequisites == std::vector{document.courses()[1].id, document.courses()[2].id});
  CHECK(document.competencies()[0].parent == document.competencies()[1].id);
  CHECK(document.alignments()[0].activity == document.activities()[0].id);
}

TEST_CASE("codes are text", "[exchange][import]") {
  const auto document = imported({{"teachers", "code\n1.1\n1.10\n0012\n"}});
  CHECK(exported(document, "teachers") == "code,name,department,name_2,department_2\n1.1,,,,\n1.10,,,,\n0012,,,,\n");
}

TEST_CASE("a code twice in a sheet is an error that names both rows", "[exchange][import]") {
  CHECK(findings({{"courses", "code\nC1\nC2\nC1\n"}}) ==
        "error courses.csv, row 4, column code: the code C1 is there twice; it stands in row 2 already\n");
}

TEST_CASE("a row without its code is an error", "[exchange][import]") {
  CHECK(findings({{"courses", "code,title\n,T\n"}}) == "error courses.csv, row 2, column code: the row has no code\n");
}

TEST_CASE("a code that is not there is an error that says what was probably meant", "[exchange][import]") {
  CHECK(findings({{"courses", "code\nMED101\n"}, {"activities", "code,course\nA1,med101\nA2,X\n"}}) ==
        "error activities.csv, row 2, column course: there is no course with the code med101; did you mean MED101?\n"
        "error activities.csv, row 3, column course: there is no course with the code X\n");
}

TEST_CASE("parents that make a circle are an error", "[exchange][import]") {
  CHECK(findings({{"frameworks", "key\nf\n"}, {"competencies", "code,parent\nA,B\nB,C\nC,A\nD,A\n"}}) ==
        "error competencies.csv, row 2, column parent: the parents form a circle: A > B > C > A\n");
  CHECK(findings({{"codes", "code,parent\nA,A\n"}}) ==
        "error codes.csv, row 2, column parent: the parents form a circle: A > A\n");
}

TEST_CASE("an empty framework means the only one of the programme's own", "[exchange][import]") {
  const auto document = imported({{"frameworks", "key,role\nf,own\ns,standard\n"}, {"competencies", "code\nE1\n"}});
  CHECK(document.competencies()[0].framework == document.frameworks()[0].id);
  CHECK(findings({{"frameworks", "key\nf\ng\n"}, {"competencies", "code\nE1\n"}}) ==
        "error competencies.csv, row 2, column framework: no framework is named, and the programme has several of its "
        "own\n");
}

TEST_CASE("the setting follows from the course and may not contradict it", "[exchange][import]") {
  CHECK(findings({{"courses", "code\nC\n"},
                  {"activities", "code,course,setting\nA1,C,first\nA2,,second\nA3,C,\nA4,C,second\nA5,,first\n"}}) ==
        "error activities.csv, row 5, column setting: the activity is of the second classroom but names a course; "
        "with one it is of the first\n"
        "error activities.csv, row 6, column setting: the activity is of the first classroom but names no course; "
        "without one it is of the second\n");
}

TEST_CASE("wrong numbers, dates, enums and levels say what was expected", "[exchange][import]") {
  CHECK(
      findings({{"courses", "code,year,credits,reach,required\nC1,first,\"6,5\",1.5,perhaps\nC2,0,-1,0.5,yes\n"}}) ==
      "error courses.csv, row 2, column year: \"first\" is not a whole number\n"
      "error courses.csv, row 2, column required: \"perhaps\" is neither yes nor no\n"
      "error courses.csv, row 2, column reach: 1.5 is not a share of the cohort; it lies between 0 and 1 (80% is 0.8)\n"
      "error courses.csv, row 2, column credits: \"6,5\" is not a number; the decimal sign is a point, as in 6.5\n"
      "error courses.csv, row 3, column year: 0 is too small; the least is 1\n"
      "error courses.csv, row 3, column credits: -1 is too small; the least is 0\n");
  CHECK(findings({{"administrations", "code,date\nA,13/1/2026\n"}}) ==
        "error administrations.csv, row 2, column date: \"13/1/2026\" is not a date; write it as 2026-01-31\n");
  CHECK(findings({{"assessments", "code,purpose\nX,exam\n"}}) ==
        "error assessments.csv, row 2, column purpose: \"exam\" is not one of formative, summative\n");
  CHECK(findings({{"frameworks", "key\nf\n"}, {"competencies", "code,target\nE1,X\n"}}) ==
        "error competencies.csv, row 2, column target: \"X\" is not a level of the programme's scale irm, which has "
        "I (Introduced), R (Reinforced), M (Mastered)\n");
}

TEST_CASE("harmless differences of writing are taken as they are meant", "[exchange][import]") {
  const auto document = imported({
      {"Courses",
       "Code, Kind ,Required,Theory Hours,YEAR,Reach\n C1 ,clinical_skills,TRUE,４０,1.0,80%\nC2,Humanities,0,,,\n"},
      {"methods", "code,mode\nM,Practice\n"},
      {"administrations", "code,date\nA,2026年1月9日\nB,2026/1/9\nC,2026-01-09 00:00:00\n"},
      {"frameworks", "key,role,status\nf,Own,ADOPTED\ns,standard,\n"},
      {"competencies", "framework,code,target\nf,E1,introduced\ns,1,\n"},
      {"relations", "from_framework,from,relation,to_framework,to\ns,1,exact match,f,E1\ns,1,replaced_by,f,E1\n"},
      {"activities", "code,strategies,methods\nV1,s1; S2 ;,M；\n"},
  });
  CHECK(document.courses()[0].code == "C1");
  CHECK(document.courses()[0].course_kind == "clinical skills");
  CHECK(document.courses()[0].required == true);
  CHECK(document.courses()[0].theory_hours == 40);
  CHECK(document.courses()[0].reach == 0.8);
  CHECK(document.courses()[1].course_kind == "humanities");
  CHECK(document.courses()[1].required == false);
  CHECK(document.methods()[0].mode == model::Mode::practice);
  for (const auto& administration : document.table<model::Administration>()) CHECK(administration.date == "2026-01-09");
  CHECK(document.competencies()[0].target == "I");
  CHECK(document.table<model::Relation>()[0].relation == model::RelationType::exact);
  CHECK(document.table<model::Relation>()[1].relation == model::RelationType::replaced_by);
  CHECK(document.activities()[0].strategies == std::vector<std::string>{"S1", "S2"});
  CHECK(document.activities()[0].methods.size() == 1);
}

TEST_CASE("Chinese sheets, headers and values are understood", "[exchange][import]") {
  const auto document = imported(
      {{"培养方案", "键,值\n名称,临床医学\n语言,中文\n第二语言,英文\n学制,5\n"},
       {"课程",
        "课程代码,课程名称,英文名称,学年,学期,学分,必修,课程类别\nC1,医患沟通,Communication,2,1,1.5,选修,临床技能\n"},
       {"活动", "代码,课程,课堂,名称,学时\nA1,C1,第一课堂,讲授,2\nA2,,第二课堂,义诊,4\n"},
       {"考核", "代码,课程,评价类型,权重\nX1,C1,形成性评价,40%\n"}});
  CHECK(document.programme().language == "zh_CN");
  CHECK(document.programme().language_2 == "en");
  CHECK(document.programme().years == 5);
  CHECK(document.courses()[0].title == "医患沟通");
  CHECK(document.courses()[0].title_2 == "Communication");
  CHECK(document.courses()[0].required == false);
  CHECK(document.courses()[0].course_kind == "clinical skills");
  CHECK(document.activities()[0].course == document.courses()[0].id);
  CHECK(document.assessments()[0].purpose == model::Purpose::formative);
  CHECK(document.assessments()[0].weight == 40);
}

TEST_CASE("where English is the main language, the Chinese name is the second title", "[exchange][import]") {
  const auto document = imported({{"courses", "代码,名称,英文名称\nC1,医患沟通,Communication\n"}});
  CHECK(document.courses()[0].title == "Communication");
  CHECK(document.courses()[0].title_2 == "医患沟通");
}

TEST_CASE("every text has a column in the other language", "[exchange][import]") {
  const auto document = imported({{"teachers", "代码,姓名,英文姓名,部门,英文部门\nT1,张老师,Dr Zhang,护理系,Nursing\n"},
                                  {"activities", "code,地点,英文地点,organiser_2\nA1,图书馆,Library,学生会\n"}});
  const model::Teacher& teacher = document.teachers()[0];
  CHECK(base::join({teacher.name, teacher.name_2, teacher.department, teacher.department_2}, "|") ==
        "Dr Zhang|张老师|Nursing|护理系");
  const model::Activity& activity = document.activities()[0];
  CHECK(base::join({activity.place, activity.place_2, activity.organiser, activity.organiser_2}, "|") ==
        "Library|图书馆||学生会");
}

TEST_CASE("two Chinese headers of one column are no two languages of it", "[exchange][import]") {
  const auto plan =
      plan_import(workbook({{"teachers", "code,学院,科室\nT1,临床学院,心内科\n"}}), *curriculum("C1"));
  CHECK(findings(plan.findings) == "error teachers.csv, row 1, column C: the column department is there twice\n");
}

TEST_CASE("alike rows without codes match in their order", "[exchange][import]") {
  const std::string_view before =
      "from_kind,from,framework,competency,level,author\nactivity,A,f,E,I,Li\nactivity,A,f,E,R,Li\n";
  const std::string_view after =
      "from_kind,from,framework,competency,level,author\nactivity,A,f,E,I,Li\nactivity,A,f,E,M,Li\n";
  const std::vector<Csv> rest = {
      {"frameworks", "key\nf\n"}, {"competencies", "code\nE\n"}, {"activities", "code\nA\n"}};
  auto sheets = rest;
  sheets.push_back({"alignments", before});
  const auto document = imported(sheets);
  const auto plan = plan_import(workbook({{"alignments", after}}), document);
  REQUIRE(plan.changes.size() == 1);
  CHECK(plan.changes[0].id == document.alignments()[1].id.uuid);
  CHECK(plan.changes[0].fields == std::vector<exchange::FieldChange>{{"level", "R", "M"}});
  CHECK(plan.changes[0].label == "activity · A · f · E · Li");
}

TEST_CASE("an alignment may leave out what it is from where the code tells", "[exchange][import]") {
  const std::vector<Csv> rest = {{"frameworks", "key\nf\n"},
                                 {"competencies", "code\nE\n"},
                                 {"courses", "code\nC\nX\n"},
                                 {"activities", "code\nA\nX\n"}};
  auto sheets = rest;
  sheets.push_back({"alignments", "from,competency\nC,E\nA,E\n"});
  const auto document = imported(sheets);
  CHECK(document.alignments()[0].from_kind() == model::Kind::course);
  CHECK(document.alignments()[1].from_kind() == model::Kind::activity);
  sheets.back().text = "from,competency\nX,E\n";
  CHECK(findings(sheets) ==
        "error alignments.csv, row 2, column from_kind: the kind is missing: course, activity or assessment\n");
}

TEST_CASE("columns that Attune has no use for are kept and written back", "[exchange][import]") {
  const std::vector<Csv> sheets = {{"courses", "Notes,code,Room\n,C1,R1\nx,C2,\n"},
                                   {"programme", "key,value\ncampus,North\n"}};
  CHECK(findings(sheets) ==
        "warning courses.csv, row 1, column A: the column Notes is not one that Attune uses; its cells are kept and "
        "written "
        "back on export\n"
        "warning courses.csv, row 1, column C: the column Room is not one that Attune uses; its cells are kept and "
        "written "
        "back on export\n"
        "warning programme.csv, row 2, column key: the key campus is not one that Attune uses; it is kept and written "
        "back "
        "on export\n");
  const auto document = imported(sheets);
  const auto courses = exported(document, "courses");
  CHECK(courses.substr(0, courses.find('\n')).ends_with("resources_2,Notes,Room"));
  CHECK(courses.find("C1,,,,,,,,,,,,,,,,,,,,R1\n") != std::string::npos);
  CHECK(exported(document, "programme").ends_with("campus,North\n"));

  const auto plan = plan_import(workbook({{"courses", "code,Room\nC1,R2\nC2,\n"}}), document);
  REQUIRE(plan.changes.size() == 1);
  CHECK(plan.changes[0].fields == std::vector<exchange::FieldChange>{{"Room", "R1", "R2"}});
}

TEST_CASE("sheets that Attune does not know are reported, and a foreign file once", "[exchange][import]") {
  CHECK(findings({{"course", "code\nC1\n"}, {"activites", "x\n1\n"}, {"lists", "y\n1\n"}}) ==
        "warning activites.csv: the sheet activites is not one that Attune knows and is ignored; did you mean "
        "activities?\n"
        "warning lists.csv: the sheet lists is not one that Attune knows and is ignored\n");
  const std::string foreign = findings({{"budget", "a,b\n1,2\n"}});
  CHECK(foreign.find("which are programme, policy, scales,") != std::string::npos);
  CHECK(std::count(foreign.begin(), foreign.end(), '\n') == 1);
}

TEST_CASE("a missing column names those there are", "[exchange][import]") {
  CHECK(
      findings({{"teachers", "name,x\nA,B\n"}}) ==
      "warning teachers.csv, row 1, column B: the column x is not one that Attune uses; its cells are kept and written "
      "back on export\n"
      "error teachers.csv, row 1: the sheet has no column code; its columns are code, name, department, name_2, "
      "department_2\n");
}

TEST_CASE("a column twice is an error", "[exchange][import]") {
  CHECK(findings({{"teachers", "code,name,Name\nA,B,C\n"}}) ==
        "error teachers.csv, row 1, column C: the column name is there twice\n");
}

TEST_CASE("rows above the header are passed over", "[exchange][import]") {
  CHECK(findings({{"teachers", "Teachers of 2026,\ncode,name\nA,B\n"}}) ==
        "info teachers.csv, row 1: the row stands above the header and is ignored\n");
}

TEST_CASE("the same complaint is listed two hundred times at most", "[exchange][import]") {
  std::string csv = "code,year\n";
  for (int i = 0; i < 1000; ++i) csv += "C" + std::to_string(i) + ",x\n";
  const auto plan = plan_import(workbook({{"courses", csv}}), model::Curriculum());
  REQUIRE(plan.findings.size() == 201);
  CHECK(plan.findings.back().message.english() ==
        "up to this row there are 800 more findings like those listed before");
}

TEST_CASE("policies are checked, and an empty value means the default", "[exchange][import]") {
  CHECK(
      findings({{"policy", "key,value\nreach,2\noverlaod,0.3\n"}}) ==
      "error policy.csv, row 2, column value: \"2\" cannot be the value of reach\n"
      "warning policy.csv, row 3, column key: the key overlaod is not one that Attune uses; did you mean overload?\n");
  const auto document = imported({{"policy", "key,value\nreach,70%\nagreed_only,TRUE\n"}});
  CHECK(exported(document, "policy") == "key,value\nreach,0.7\nagreed_only,yes\n");
  CHECK(imported({{"policy", "key,value\nreach,\n"}}, document).table<model::Policy>().size() == 1);
}

TEST_CASE("an unknown scale and an unknown language are errors", "[exchange][import]") {
  CHECK(findings({{"programme", "key,value\nscale,abc\nlanguage,?\n"}}) ==
        "error programme.csv: there is no scale abc; there are irm, ida, hml, miller\n"
        "error programme.csv, row 3, column value: \"?\" is not a language; write en or zh_CN\n");
  const auto document = imported({{"scales", "scale,code,order\nown,A,1\nown,B,2\n"},
                                  {"programme", "key,value\nscale,own\n"},
                                  {"frameworks", "key\nf\n"},
                                  {"competencies", "code,target\nE,B\n"}});
  CHECK(document.competencies()[0].target == "B");
}

TEST_CASE("an assessment of an activity leaves out the activity's course", "[exchange][import]") {
  const std::vector<Csv> sheets = {{"courses", "code\nC\nD\n"},
                                   {"activities", "code,course\nA,C\n"},
                                   {"assessments", "code,course,activity\nX,C,A\n"}};
  CHECK_FALSE(imported(sheets).assessments()[0].course);
  CHECK(findings({sheets[0], sheets[1], {"assessments", "code,course,activity\nX,D,A\n"}}) ==
        "error assessments.csv, row 2, column course: the activity A is not one of the course D\n");
}

TEST_CASE("semicolons within the parts of a list survive", "[exchange][import]") {
  const auto document = imported({{"instruments", "code,subscales\nI,a\\;b;c\\\\;d\n"}});
  CHECK(document.table<model::Instrument>()[0].subscales == std::vector<std::string>{"a;b", "c\\", "d"});
  CHECK(exported(document, "instruments") == "code,title,min,max,subscales,title_2\nI,,,,a\\;b;c\\\\;d,\n");
}

TEST_CASE("a training's competency is one of the programme's own, or named with its framework", "[exchange][import]") {
  const std::vector<Csv> sheets = {{"frameworks", "key,role\nf,own\ns,standard\n"},
                                   {"competencies", "framework,code\nf,E\ns,E\n"},
                                   {"trainings", "code,competency\nT1,E\nT2,s:E\n"}};
  const auto document = imported(sheets);
  CHECK(document.table<model::Training>()[0].competency == document.competencies()[0].id);
  CHECK(exported(document, "trainings").find("T2,,,,,s:E,\n") != std::string::npos);
}

TEST_CASE("an import stops when it is asked to", "[exchange][import]") {
  std::stop_source stop;
  stop.request_stop();
  const base::Progress progress([](double, const base::Message&) {}, stop.get_token());
  CHECK_THROWS_AS(plan_import(workbook({{"courses", "code\nC1\n"}}), model::Curriculum(), ImportMode::merge, progress),
                  base::Error);
}

}  // namespace
}  // namespace attune::test
