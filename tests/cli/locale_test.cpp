// A desk in Hanover and one in Hangzhou write the same files as any other: no decimal comma, no other order.

#include <cstdlib>

#include <catch2/catch.hpp>

#include "base/atomic_file.h"
#include "tests/support/files.h"
#include "tests/support/program.h"

using attune::test::run_attune_after;

namespace {

// A locale of a test's own: whether the system has the rules to make it of (Debian: locales) is another matter.
bool make_locale(const std::filesystem::path& folder, const std::string& name) {
  const std::string source = name.substr(0, name.find('.'));
  const std::string command = "localedef --no-archive -i " + source + " -f UTF-8 '" + (folder / name).string() +
                              "' >/dev/null 2>&1 && LOCPATH='" + folder.string() + "' LC_ALL=" + name +
                              " locale charmap 2>/dev/null | grep -qx UTF-8";
  return std::system(command.c_str()) == 0;
}

// Everything that the commands write into the folder, by name.
std::string all_of(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file() && entry.path().extension() != ".attune") files.push_back(entry.path());
  std::ranges::sort(files);
  std::string all;
  for (const auto& file : files)
    all += "\n== " + file.lexically_relative(folder).string() + "\n" + attune::base::read_file(file);
  return all;
}

// A programme goes out and comes in again, and reports are made of it. A file of its own each time would have a
// history of its own, which reports tell of: the sample is the same one.
std::string made(const std::filesystem::path& sample, const std::filesystem::path& folder, const std::string& shell) {
  std::filesystem::create_directory(folder);
  const auto at = [&](const char* name) { return (folder / name).string(); };
  const auto run = [&](const std::vector<std::string>& command) {
    const auto result = run_attune_after(shell, command);
    INFO(shell << " " << command[0] << ": " << result.err);
    CHECK((result.exit_code == 0 || result.exit_code == 5));  // 5: done, and there are gaps
  };
  const std::string file = sample.string();
  run({"export", file, at("a"), "--format", "workbook"});
  run({"export", file, at("a.xlsx"), "--format", "workbook"});
  run({"new", at("again.attune")});
  run({"import", at("again.attune"), at("a.xlsx"), "--replace"});
  run({"export", at("again.attune"), at("b"), "--format", "workbook"});
  run({"coverage", file, "--by", "competency", "--format", "csv", "--language", "en", "-o", at("coverage.csv")});
  run({"gaps", file, "--format", "json", "--language", "en", "-o", at("gaps.json")});
  run({"diagram", file, "hours", "--language", "en", "-o", at("hours.svg")});
  run({"diagram", file, "gaps", "--language", "en", "-o", at("gaps.svg")});
  run({"report", file, "coverage", "--to", at("report"), "--format", "html", "--language", "en"});
  run({"report", file, "verification", "--to", at("verification"), "--format", "xlsx", "--language", "en"});
  run({"syllabus", file, "EMP201", "--to", at("syllabus"), "--format", "html", "--language", "both"});
  run({"plan", file, "--close", "untaught", "--format", "json", "--language", "en", "-o", at("plan.json")});
  return all_of(folder);
}

}  // namespace

TEST_CASE("what is written depends on no locale", "[cli][locale]") {
  const attune::test::TemporaryFolder folder;
  const auto sample = folder / "sample.attune";
  REQUIRE(run_attune_after("", {"new", sample.string(), "--sample"}).exit_code == 0);
  const std::string usual = made(sample, folder / "C", "");
  REQUIRE(usual.size() > 100'000);
  for (const std::string name : {"de_DE.UTF-8", "zh_CN.UTF-8"}) {
    if (!make_locale(folder.path(), name)) {
      WARN("the locale " << name << " cannot be made here; script/bootstrap installs what it is made of");
      continue;
    }
    INFO(name);
    CHECK(
        (made(sample, folder / name.substr(0, 2), "LOCPATH='" + folder.path().string() + "' LC_ALL=" + name) == usual));
  }
}
