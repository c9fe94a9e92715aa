// docs/CLI.md, "search".

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "tests/support/files.h"
#include "tests/support/program.h"

using attune::test::run_attune;
using attune::test::run_attune_after;

namespace {

using SearchJson = nlohmann::json;

struct SearchedSample {
  attune::test::TemporaryFolder folder;
  std::string file = (folder / "sample.attune").string();
  SearchedSample() { REQUIRE(run_attune({"new", file, "--sample"}).exit_code == 0); }

  SearchJson hits(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"search", file, "--format", "json"});
    const auto run = run_attune(arguments);
    CHECK(run.exit_code == 0);
    CHECK(run.err.empty());
    return SearchJson::parse(run.out);
  }
};

}  // namespace

TEST_CASE("things are found by code, title and pinyin, and say where", "[cli]") {
  const SearchedSample sample;
  const SearchJson by_code = sample.hits({"r3"});
  REQUIRE(by_code["total"] > 0);
  CHECK(by_code["hits"][0]["kind"] == "competency");
  CHECK(by_code["hits"][0]["framework"] == "empathy");
  CHECK(by_code["hits"][0]["code"] == "R3");
  CHECK(by_code["hits"][0]["rank"] == "code");
  CHECK(by_code["hits"][0]["matches"][0]["field"] == "code");

  const SearchJson by_pinyin = sample.hits({"gongqing"});
  CHECK(by_pinyin["hits"][0] == sample.hits({"gong", "qing"})["hits"][0]);
  CHECK(by_pinyin["total"] >= sample.hits({"共情"})["total"]);
  const SearchJson& match = by_pinyin["hits"][0]["matches"][0];
  const std::string text = match["text"];
  CHECK(text.find("共情") != std::string::npos);
  // Characters, not bytes: two of them.
  CHECK(match["ranges"][0][1].get<int>() - match["ranges"][0][0].get<int>() == 2);
}

TEST_CASE("a search is limited to kinds and to the best hits, and says how many there are", "[cli]") {
  const SearchedSample sample;
  const SearchJson all = sample.hits({"a", "--limit", "0"});
  CHECK(all["hits"].size() == all["total"]);
  CHECK(all["total"] > 50);
  CHECK(sample.hits({"a"})["hits"].size() == 50);
  const SearchJson three = sample.hits({"--kind", "course,activity", "a", "--limit", "3"});
  CHECK(three["hits"].size() == 3);
  CHECK(three["total"] < all["total"]);
  for (const SearchJson& hit : three["hits"]) CHECK((hit["kind"] == "course" || hit["kind"] == "activity"));
}

TEST_CASE("what is not there is no error", "[cli]") {
  const SearchedSample sample;
  const SearchJson nothing = sample.hits({"xyzzy"});
  CHECK(nothing["total"] == 0);
  CHECK(nothing["hits"].is_array());
  CHECK(nothing["hits"].empty());
  const auto run = run_attune({"search", sample.file, "xyzzy"});
  CHECK(run.exit_code == 0);
  CHECK(run.out == "Nothing found.\n");
  CHECK(sample.hits({"  "})["total"] == 0);
}

TEST_CASE("people read hits in a table, in their language, with the match marked", "[cli]") {
  const SearchedSample sample;
  const auto run = run_attune({"search", sample.file, "共情", "--kind", "competency", "--limit", "2"});
  CHECK(run.exit_code == 0);
  CHECK(run.out.starts_with("Kind"));
  CHECK(run.out.find("[共情]") != std::string::npos);
  CHECK(run.out.find("\n2 of ") != std::string::npos);
  const auto chinese = run_attune({"search", sample.file, "gq", "--language", "zh_CN"});
  CHECK(chinese.out.find("[共情]") != std::string::npos);
  CHECK(chinese.out.find("Kind") == std::string::npos);
}

TEST_CASE("an alignment is called by its two ends", "[cli]") {
  const attune::test::TemporaryFolder folder;
  const std::string file = (folder / "one.attune").string();
  std::filesystem::create_directory(folder / "in");
  attune::base::write_file(folder / "in" / "frameworks.csv", "key,title,role\nown,Ours,own\n");
  attune::base::write_file(folder / "in" / "competencies.csv", "framework,code,title\nown,E1,Cues\n");
  attune::base::write_file(folder / "in" / "courses.csv", "code,title,year,term\nM1,Ethics,1,1\n");
  attune::base::write_file(folder / "in" / "alignments.csv",
                           "from_kind,from,framework,competency,level,rationale\n"
                           "course,M1,own,E1,I,The narrative unit\n");
  REQUIRE(run_attune({"import", file, (folder / "in").string()}).exit_code != 2);
  const SearchJson json = SearchJson::parse(run_attune({"search", file, "narrative", "--format", "json"}).out);
  REQUIRE(json["hits"].size() == 1);
  CHECK(json["hits"][0]["title"] == "M1 → E1");
  CHECK(json["hits"][0]["matches"][0]["field"] == "rationale");
}

TEST_CASE("a search that cannot be meant is refused", "[cli]") {
  const SearchedSample sample;
  CHECK(run_attune({"search", sample.file}).exit_code == 1);
  CHECK(run_attune({"search", sample.file, ""}).exit_code == 1);
  CHECK(run_attune({"search", sample.file, "a", "--kind", "animal"}).exit_code == 1);
  CHECK(run_attune({"search", sample.file, "a", "--limit", "-1"}).exit_code == 1);
  CHECK(run_attune({"search", (sample.folder / "missing.attune").string(), "a"}).exit_code == 2);
  CHECK(run_attune({"search", "--help"}).out.find("Example: attune search") != std::string::npos);
}
