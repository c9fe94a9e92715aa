// The command line is a contract: docs/CLI.md. These tests run the built program.

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "tests/support/files.h"
#include "tests/support/program.h"

using attune::test::run_attune;
using attune::test::run_attune_after;
using Json = nlohmann::json;

namespace {

struct Sample {
  attune::test::TemporaryFolder folder;
  std::string file = (folder / "sample.attune").string();
  Sample() { REQUIRE(run_attune({"new", file, "--sample"}).exit_code == 0); }
  std::string at(const char* name) const { return (folder / name).string(); }
};

bool exists(const std::string& file) { return std::filesystem::exists(file); }

}  // namespace

TEST_CASE("the sample has gaps, and the exit code says so", "[cli]") {
  const Sample sample;
  const auto run = run_attune({"gaps", sample.file, "--format", "json"});
  CHECK(run.exit_code == 5);
  CHECK(run.err.empty());
  const Json json = Json::parse(run.out);
  CHECK(json["programme"].is_string());
  CHECK(json["policy"]["reach"].is_number());
  REQUIRE(json["findings"].size() > 20);
  bool untaught = false;
  for (const Json& finding : json["findings"]) {
    for (const char* key : {"rule", "severity", "subject", "message", "detail"}) CHECK(finding.contains(key));
    untaught |= finding["rule"] == "untaught" && finding["subject"]["framework"] == "empathy" &&
                finding["subject"]["code"] == "R3";
  }
  CHECK(untaught);
}

TEST_CASE("two versions are compared: sentences, differences, coverage", "[cli]") {
  const Sample sample;
  const std::string other = sample.at("other.attune");
  std::filesystem::copy_file(sample.file, other);
  const std::string rows = sample.at("rows");
  std::filesystem::create_directory(rows);
  attune::base::write_file(rows + "/activities.csv",
                           "code,kind,title,hours,year,term,compulsory\nSC-99,lecture,New,2,1,1,yes\n");
  attune::base::write_file(rows + "/alignments.csv",
                           "from_kind,from,framework,competency,level\nactivity,SC-99,empathy,R3,R\n");
  REQUIRE(run_attune({"import", other, rows}).exit_code == 0);

  const auto run = run_attune({"diff", sample.file, other, "--format", "json"});
  CHECK(run.exit_code == 0);
  const Json json = Json::parse(run.out);
  CHECK(json["sentences"][0] == "The activity SC-99 New is new.");
  CHECK(json["differences"].size() == 2);
  REQUIRE(json["competencies"].size() == 1);
  CHECK(json["competencies"][0]["code"] == "R3");
  CHECK(json["competencies"][0]["before"]["taught"] == false);
  CHECK(json["competencies"][0]["after"]["taught"] == true);
  CHECK(json["programme"]["before"]["taught"] < json["programme"]["after"]["taught"]);
  CHECK(json["agreement"]["observed"] == 1);  // the new activity is in one of the two only
  CHECK(json["agreement"]["pairs"] > 1000);
  CHECK(json["agreement"]["disagreements"].empty());

  CHECK(run_attune({"diff", sample.file, sample.file}).out == "The two programmes are the same.\n");
  CHECK(run_attune({"diff", sample.file, sample.at("missing.attune")}).exit_code == 2);
}

TEST_CASE("a plan is shown, taken as one edit, and undone", "[cli][planner]") {
  const Sample sample;
  // It takes a moment, but not where every processor is busy.
  const auto run =
      run_attune({"plan", sample.file, "--close", "untaught", "--time-limit", "60", "--format", "json"});
  CHECK(run.exit_code == 0);
  const Json json = Json::parse(run.out);
  CHECK(json["status"] == "optimal");
  CHECK(json["cost"] == json["least_cost"]);
  CHECK(json["after"]["taught"] == 1);
  CHECK(json["before"]["taught"] < 1);
  CHECK(json["conflicts"].empty());
  CHECK(json["open"].empty());
  REQUIRE_FALSE(json["additions"].empty());
  std::size_t closes = 0;
  for (const Json& addition : json["additions"]) {
    for (const char* key : {"pattern", "course", "year", "term", "hours", "closes"}) CHECK(addition.contains(key));
    closes += addition["closes"].size();
  }
  CHECK(closes == json["closed"].size());

  CHECK(run_attune({"plan", sample.file, "--close", "untaught", "--apply"}).exit_code == 0);
  CHECK(run_attune({"gaps", sample.file, "--rule", "untaught"}).exit_code == 0);
  CHECK(run_attune({"undo", sample.file}).exit_code == 0);
  CHECK(run_attune({"gaps", sample.file, "--rule", "untaught"}).exit_code == 5);
}

TEST_CASE("budgets that cannot be kept are a conflict, and wrong words a wrong call", "[cli][planner]") {
  const Sample sample;
  const auto run = run_attune({"plan", sample.file, "--close", "untaught", "--max", "0", "--format", "json"});
  CHECK(run.exit_code == 5);
  const Json json = Json::parse(run.out);
  CHECK(json["status"] == "infeasible");
  CHECK(json["conflicts"].size() == 2);
  CHECK(json["additions"].empty());
  CHECK(run_attune({"plan", sample.file, "--close", "nonsense"}).exit_code == 1);
  CHECK(run_attune({"plan", sample.file, "--close", "duplicate-code"}).exit_code == 1);
  CHECK(run_attune({"plan", sample.file, "--hours-per-term", "-1"}).exit_code == 1);
  attune::base::write_file(sample.at("p.csv"), "code,title,setting\nP1,,first\n");
  const auto wrong = run_attune({"plan", sample.file, "--patterns", sample.at("p.csv")});
  CHECK(wrong.exit_code == 2);
  CHECK(wrong.err.find("p.csv, row 2, column title") != std::string::npos);
}

TEST_CASE("gaps can be limited to rules and severities", "[cli]") {
  const Sample sample;
  const Json json = Json::parse(run_attune({"gaps", sample.file, "--rule", "untaught", "--format", "json"}).out);
  for (const Json& finding : json["findings"]) CHECK(finding["rule"] == "untaught");
  const auto errors = run_attune({"gaps", sample.file, "--rule", "one-classroom-only", "--min-severity", "error"});
  CHECK(errors.exit_code == 0);
  CHECK(run_attune({"gaps", sample.file, "--rule", "no-such-rule"}).exit_code == 1);
}

TEST_CASE("a waived gap is shown with why, by whom and until when, and counts again when that is over", "[cli]") {
  const attune::test::TemporaryFolder folder;
  const std::string file = (folder / "one.attune").string();
  std::filesystem::create_directory(folder / "in");
  attune::base::write_file(folder / "in" / "frameworks.csv", "key,title,role\nown,Ours,own\n");
  attune::base::write_file(folder / "in" / "competencies.csv", "framework,code,title\nown,E1,Cues\n");
  const auto waive_until = [&](const std::string& until) {
    attune::base::write_file(folder / "in" / "waivers.csv", "rule,kind,code,reason,author,until\n"
                                                            "untaught,competency,E1,next year,Dean," + until + "\n");
    REQUIRE(run_attune({"import", file, (folder / "in").string(), "--replace"}).exit_code == 0);
  };
  waive_until("2999-12-31");
  auto run = run_attune({"gaps", file, "--format", "json"});
  CHECK(run.exit_code == 0);
  CHECK(Json::parse(run.out)["findings"][0]["waived"] ==
        Json({{"reason", "next year"}, {"author", "Dean"}, {"until", "2999-12-31"}}));
  const std::string table = run_attune({"gaps", file}).out;
  for (const char* text : {"next year", "Dean", "2999-12-31", "0 errors, 0 warnings, 0 notes; 1 waived"})
    CHECK(table.find(text) != std::string::npos);
  waive_until("2020-12-31");
  run = run_attune({"gaps", file, "--format", "json"});
  CHECK(run.exit_code == 5);
  CHECK_FALSE(Json::parse(run.out)["findings"][0].contains("waived"));
  // Where nothing is waived there is nothing to say of waivers.
  CHECK(run_attune({"gaps", file}).out.find("Waived because") == std::string::npos);
}

TEST_CASE("every report shows the policy that it was made with", "[cli]") {
  const Sample sample;
  for (const char* command : {"gaps", "coverage"}) {
    const Json policy = Json::parse(run_attune({command, sample.file, "--format", "json"}).out)["policy"];
    CHECK(policy["sustain_terms"] == 3);
    CHECK(policy["agreed_only"] == false);
    CHECK(policy["balance.clinical.cognitive"] == 0.25);
    CHECK(run_attune({command, sample.file}).out.find("\nPolicy: reach=0.8; sustain_terms=3; ") != std::string::npos);
    CHECK(run_attune({command, sample.file, "--format", "csv"}).out.find(",reach=0.8; sustain_terms=3; ") !=
          std::string::npos);
  }
}

TEST_CASE("coverage has every definition and the three kinds of hours", "[cli]") {
  const Sample sample;
  const auto run = run_attune({"coverage", sample.file, "--by", "competency", "--format", "json"});
  CHECK(run.exit_code == 0);
  const Json json = Json::parse(run.out);
  CHECK(json["definitions"] == Json({"declared", "taught", "reached", "practised", "assessed", "fulfilled"}));
  CHECK(json["competencies"].size() == 31);
  CHECK(json["competencies"][1]["progression"]["first"].size() > 1);
  for (const Json& competency : json["competencies"])
    for (const char* key : {"framework", "code", "parent", "leaf", "declared", "fulfilled", "level", "target",
                            "contact_hours", "taught_hours", "effective_hours", "courses", "activities"})
      CHECK(competency.contains(key));
  CHECK(json["programme"]["taught"].get<double>() > 0.5);
  for (const char* by : {"course", "activity", "stage", "setting", "method", "dimension", "year"})
    CHECK(Json::parse(run_attune({"coverage", sample.file, "--by", by, "--format", "json"}).out)["parts"].size() > 1);
}

TEST_CASE("what is exported and imported again is the same, to the byte", "[cli]") {
  const Sample sample;
  CHECK(run_attune({"export", sample.file, sample.at("a"), "--format", "workbook"}).exit_code == 0);
  CHECK(run_attune({"import", sample.at("b.attune"), sample.at("a")}).exit_code == 0);
  CHECK(run_attune({"export", sample.at("b.attune"), sample.at("b"), "--format", "workbook"}).exit_code == 0);
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(sample.at("a"))) {
    ++files;
    CHECK(attune::base::read_file(entry.path()) ==
          attune::base::read_file(sample.folder / "b" / entry.path().filename()));
  }
  CHECK(files > 15);
}

TEST_CASE("an import with a mistake names its place and writes nothing", "[cli]") {
  const Sample sample;
  std::filesystem::create_directory(sample.at("in"));
  attune::base::write_file(sample.folder / "in" / "courses.csv", "code,title,year\nA,Anatomy,first\n");
  const auto run = run_attune({"import", sample.at("new.attune"), sample.at("in")});
  CHECK(run.exit_code == 2);
  CHECK(run.err.find("courses.csv") != std::string::npos);
  CHECK(run.err.find("row 2") != std::string::npos);
  CHECK_FALSE(exists(sample.at("new.attune")));
  const std::string before = attune::base::read_file(sample.file);
  CHECK(run_attune({"import", sample.file, sample.at("in")}).exit_code == 2);
  CHECK(attune::base::read_file(sample.file) == before);
}

TEST_CASE("undo and redo work from the command line, and history tells them", "[cli]") {
  const Sample sample;
  CHECK(run_attune({"undo", sample.file}).exit_code == 0);
  CHECK(Json::parse(run_attune({"coverage", sample.file, "--format", "json"}).out)["competencies"].empty());
  CHECK(run_attune({"redo", sample.file}).exit_code == 0);
  const Json history = Json::parse(run_attune({"history", sample.file, "--format", "json"}).out)["history"];
  REQUIRE(history.size() == 3);
  CHECK(history[1]["action"] == "undo");
  CHECK(run_attune({"check", sample.file}).exit_code == 0);
}

TEST_CASE("a programme, or one thing in it, is made as it was after a step of its history", "[cli]") {
  const Sample sample;
  const auto courses = [&] {
    return Json::parse(run_attune({"coverage", sample.file, "--by", "course", "--format", "json"}).out)["parts"]
        .size();
  };
  const std::size_t before = courses();
  REQUIRE(before > 10);
  REQUIRE(run_attune({"what-if", sample.file, "--remove", "course", "EMP201", "--keep"}).exit_code == 0);
  REQUIRE(courses() == before - 1);
  const auto one = run_attune({"restore", sample.file, "2", "course", "EMP201", "--before"});
  CHECK(one.out == "Done: Put course EMP201 back\n");
  CHECK(courses() == before);
  CHECK(run_attune({"restore", sample.file, "2", "course", "EMP201", "--before"}).out == "It is so already.\n");

  CHECK(run_attune({"restore", sample.file, "0"}).out == "Done: Go back to the beginning\n");
  CHECK(courses() == 0);
  CHECK(run_attune({"restore", sample.file, "2"}).exit_code == 0);
  CHECK(courses() == before - 1);
  CHECK(run_attune({"undo", sample.file, "2"}).exit_code == 0);
  CHECK(courses() == before);
  CHECK(run_attune({"check", sample.file}).exit_code == 0);

  const auto too_far = run_attune({"restore", sample.file, "99"});
  CHECK(too_far.exit_code == 2);
  CHECK(too_far.err.find("has no step 99") != std::string::npos);
  CHECK(run_attune({"restore", sample.file, "1", "course", "NOSUCH"}).exit_code == 2);
  CHECK(run_attune({"restore", sample.file, "1", "course"}).exit_code == 1);
}

TEST_CASE("the history is narrowed to words, a person, a thing and a day", "[cli]") {
  const Sample sample;
  REQUIRE(run_attune({"what-if", sample.file, "--change", "course", "EMP201", "title", "Zebra", "--keep"})
              .exit_code == 0);
  REQUIRE(run_attune({"what-if", sample.file, "--remove", "course", "HUM202", "--keep"}).exit_code == 0);
  const auto steps = [&](std::vector<std::string> options) {
    options.insert(options.begin(), {"history", sample.file, "--format", "json"});
    std::string numbers;
    const Json history = Json::parse(run_attune(options).out)["history"];
    for (const Json& step : history) numbers += step["step"].dump() + " ";
    return numbers;
  };
  CHECK(steps({}) == "1 2 3 ");
  CHECK(steps({"--text", "zebra"}) == "2 ");
  CHECK(steps({"--about", "course", "EMP201"}) == "1 2 ");
  CHECK(steps({"--about", "course", "HUM202"}) == "1 3 ");
  CHECK(steps({"--by", "nobody"}).empty());
  CHECK(steps({"--day", "1999-01-01"}).empty());
  CHECK(run_attune({"history", sample.file, "--about", "course", "NOSUCH"}).exit_code == 2);
  CHECK(run_attune({"history", sample.file, "--day", "yesterday"}).exit_code == 1);
}

TEST_CASE("what is not a document is refused with exit code 2 and one sentence", "[cli]") {
  const attune::test::TemporaryFolder folder;
  const auto refused = [&](const std::string& name) {
    const auto run = run_attune({"gaps", (folder / name).string()});
    CHECK(run.exit_code == 2);
    CHECK(run.out.empty());
    CHECK(std::count(run.err.begin(), run.err.end(), '\n') == 1);
    CHECK(run.err.starts_with("attune: "));
  };
  refused("missing.attune");
  attune::base::write_file(folder / "empty.attune", "");
  refused("empty.attune");
  attune::base::write_file(folder / "text.attune", std::string(5000, 'x'));
  refused("text.attune");
  REQUIRE(run_attune({"new", (folder / "cut.attune").string(), "--sample"}).exit_code == 0);
  const std::string whole = attune::base::read_file(folder / "cut.attune");
  attune::base::write_file(folder / "cut.attune", whole.substr(0, whole.size() / 2));
  refused("cut.attune");
}

TEST_CASE("a wrong command line is exit code 1, an output that cannot be written 3", "[cli]") {
  const Sample sample;
  CHECK(run_attune({"no-such-command"}).exit_code == 1);
  CHECK(run_attune({"gaps"}).exit_code == 1);
  CHECK(run_attune({"gaps", sample.file, "--format", "pictures"}).exit_code == 1);
  CHECK(run_attune({"new", sample.file}).exit_code == 3);
  CHECK(run_attune({"gaps", sample.file, "-o", sample.at("no/such/folder/gaps.txt")}).exit_code == 3);
  CHECK(run_attune({"syllabus", sample.file, "NO-SUCH", "--to", sample.at("out")}).exit_code == 1);
  CHECK_FALSE(exists(sample.at("out")));
}

TEST_CASE("an empty programme has no gaps, no coverage and no defects", "[cli]") {
  const attune::test::TemporaryFolder folder;
  const std::string file = (folder / "empty.attune").string();
  REQUIRE(run_attune({"new", file}).exit_code == 0);
  CHECK(run_attune({"gaps", file}).exit_code == 0);
  CHECK(run_attune({"coverage", file}).exit_code == 0);
  CHECK(run_attune({"diagram", file, "gaps", "-o", (folder / "x.svg").string()}).exit_code == 0);
  CHECK(run_attune({"export", file, (folder / "out").string(), "--format", "workbook"}).exit_code == 0);
}

TEST_CASE("every command has help with an example", "[cli]") {
  for (const char* command : {"new", "import", "export", "coverage", "gaps", "diagram", "syllabus", "history", "undo",
                              "redo", "restore", "check", "formats"}) {
    const auto run = run_attune({command, "--help"});
    CHECK(run.exit_code == 0);
    CHECK(run.out.find("Example: attune ") != std::string::npos);
  }
}

TEST_CASE("an output never replaces a programme", "[cli]") {
  const Sample sample;
  const std::string before = attune::base::read_file(sample.file);
  CHECK(run_attune({"gaps", sample.file, "-o", sample.file}).exit_code == 3);
  CHECK(run_attune({"coverage", sample.file, "-o", sample.file, "--format", "xlsx"}).exit_code == 3);
  CHECK(run_attune({"diagram", sample.file, "gaps", "-o", sample.file, "--format", "dot"}).exit_code == 3);
  CHECK(run_attune({"export", sample.file, sample.file, "--format", "workbook"}).exit_code == 3);
  CHECK(attune::base::read_file(sample.file) == before);
}

TEST_CASE("a workbook goes through standard output and standard input", "[cli]") {
  const Sample sample;
  const auto out = run_attune({"export", sample.file, "-", "--format", "workbook"});
  REQUIRE(out.exit_code == 0);
  CHECK(out.out.starts_with("PK"));
  const auto in = run_attune_after("", {"import", sample.file, "-"}, out.out);
  CHECK(in.exit_code == 0);
  CHECK(in.out.starts_with("Added 0, changed 0, dropped 0;"));
  CHECK(run_attune_after("", {"import", sample.file, "-"}, "code,title\nA,B\n").exit_code == 2);
  CHECK(run_attune({"coverage", sample.file, "-o", "-", "--format", "xlsx"}).out.starts_with("PK"));
  CHECK(run_attune({"diagram", sample.file, "gaps", "-o", "-", "--format", "svg"}).out.starts_with("<?xml"));
}

TEST_CASE("the format of a table is told from the output's name", "[cli]") {
  const Sample sample;
  CHECK(run_attune({"gaps", sample.file, "-o", sample.at("gaps.JSON")}).exit_code == 5);
  CHECK(Json::parse(attune::base::read_file(sample.at("gaps.JSON"))).contains("findings"));
  CHECK(run_attune({"gaps", sample.file, "-o", sample.at("gaps.csv")}).exit_code == 5);
  CHECK(attune::base::read_file(sample.at("gaps.csv")).starts_with("severity,rule,"));
}

TEST_CASE("names that cannot be meant are refused", "[cli]") {
  const Sample sample;
  CHECK(run_attune({"new", ""}).exit_code == 1);
  CHECK(run_attune({"gaps", ""}).exit_code == 1);
  CHECK(run_attune({"syllabus", sample.file, "--all", "--to", ""}).exit_code == 1);
  CHECK(run_attune({"export", sample.file, sample.at("out.csv")}).exit_code == 1);
  CHECK(run_attune({"export", sample.file, sample.at("o.xlsx"), "--language", "xx"}).exit_code == 1);
  for (const char* key : {"../sample", "..", "zork"})
    CHECK(run_attune({"new", sample.at("n.attune"), "--framework", key}).exit_code == 1);
  for (const char* language : {"bad lang", "", "zh_CN"})
    CHECK(run_attune({"new", sample.at("n.attune"), "--language", language, "--language-2", "zh"}).exit_code == 1);
  CHECK_FALSE(exists(sample.at("n.attune")));
}

TEST_CASE("a standard comes with the framework that it is related to", "[cli]") {
  const Sample sample;
  REQUIRE(run_attune({"new", sample.at("n.attune"), "--framework", "lcme"}).exit_code == 0);
  REQUIRE(run_attune({"export", sample.at("n.attune"), sample.at("n"), "--format", "workbook"}).exit_code == 0);
  CHECK(attune::base::read_file(sample.at("n/frameworks.csv")).find("\nempathy,") != std::string::npos);
  CHECK(exists(sample.at("n/relations.csv")));
  CHECK(exists(sample.at("n/methods.csv")));
}

TEST_CASE("in a Chinese terminal every sentence is Chinese", "[cli]") {
  const Sample sample;
  std::filesystem::create_directory(sample.at("in"));
  attune::base::write_file(sample.folder / "in" / "courses.csv", "code,title,year\nA,Anatomy,first\n");
  const auto first_line = [&](const std::vector<std::string>& command) {
    const auto run = run_attune_after("LC_ALL=zh_CN.UTF-8", command);
    const std::string& text = run.err.empty() ? run.out : run.err;
    return text.substr(0, text.find('\n'));
  };
  CHECK(first_line({"import", sample.file, sample.at("in")}) ==
        "attune: 错误：courses.csv、第 2 行、year 列：“first”不是整数");
  CHECK(first_line({"gaps", sample.at("no.attune")}) == "attune: " + sample.at("no.attune") + " 不存在");
  CHECK(first_line({"gaps", sample.file, "-o", sample.at("no/gaps")}) ==
        "attune: 无法写入 " + sample.at("no/gaps") + "：没有这个文件或文件夹");
  CHECK(first_line({"gaps"}) == "attune: 缺少 FILE；请参阅 attune gaps --help");
  CHECK(first_line({"gaps", sample.file, "--format", "pdf"}) ==
        "attune: pdf 不是 --format 的有效值；请选择 table, json, csv 之一；请参阅 attune gaps --help");
  CHECK(first_line({"undo", sample.file, "0"}) ==
        "attune: 0 不是 N 的有效值；应为 1 到 1000000 的整数；请参阅 attune undo --help");
  CHECK(first_line({"gaps", sample.file, "--bogus"}) == "attune: 多余的参数 --bogus；请参阅 attune gaps --help");
  CHECK(first_line({"gaps", "--help"}) == "列出各规则发现的问题");
}
