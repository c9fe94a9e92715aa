// attune_bench generate SIZE FILE [--seed N]     writes a made-up programme
// attune_bench run [SIZE...]                     measures at these sizes (all of them), and fails when two contestants
//                                                get different numbers
// attune_bench check                             does the same at size S, once, and is silent about times

#include <cstdio>
#include <string>
#include <vector>

#include "base/number.h"
#include "tests/bench/contest.h"
#include "tests/bench/file.h"
#include "tests/bench/measure.h"

namespace attune::bench {
namespace {

constexpr const char* usage =
    "attune_bench generate SIZE FILE [--seed N]\n"
    "attune_bench run [SIZE...]\n"
    "attune_bench check\n"
    "The sizes are S, M, L and XL.\n";

struct Usage {};

Size size_of(const std::string& name) {
  const auto size = size_named(name);
  if (!size) throw Usage{};
  return *size;
}

int generate_file(const std::vector<std::string>& arguments) {
  if (arguments.size() != 3 && (arguments.size() != 5 || arguments[3] != "--seed")) throw Usage{};
  const auto seed = arguments.size() == 5 ? base::parse_int(arguments[4]) : 1;
  if (!seed) throw Usage{};
  write_document(generate(size_of(arguments[1]), static_cast<std::uint64_t>(*seed)), arguments[2]);
  return 0;
}

// The programmes are written by another process, so that this one stays small (see measure_process).
std::vector<Result> run(const std::vector<std::string>& sizes, const std::string& self, int rounds) {
  const std::filesystem::path folder = std::filesystem::path(ATTUNE_BINARY_DIR) / "bench";
  std::filesystem::create_directories(folder);
  const auto file_of = [&](const std::string& size) { return folder / (size + ".attune"); };
  std::vector<Result> results;
  for (const std::string& size : sizes) {
    if (run_program({self, "generate", size, file_of(size).string()}).exit_code != 0)
      throw std::runtime_error("the programme cannot be written");
    Result& result = results.emplace_back();
    result.size = size;
    measure_process(file_of(size), rounds, result);
  }
  for (Result& result : results) measure_here(file_of(result.size), rounds, result);
  return results;
}

int main(const std::vector<std::string>& arguments) {
  const std::string command = arguments.size() > 1 ? arguments[1] : "";
  if (command == "generate") return generate_file({arguments.begin() + 1, arguments.end()});
  if (command == "check" && arguments.size() == 2) {
    run({"S"}, arguments[0], 1);
    return 0;
  }
  if (command != "run") throw Usage{};
  std::vector<std::string> sizes(arguments.begin() + 2, arguments.end());
  for (const std::string& size : sizes) size_of(size);
  if (sizes.empty()) sizes = {"S", "M", "L", "XL"};
  std::fputs(report(run(sizes, arguments[0], 5)).c_str(), stdout);
  return 0;
}

}  // namespace
}  // namespace attune::bench

int main(int count, char** arguments) {
  try {
    return attune::bench::main({arguments, arguments + count});
  } catch (const attune::bench::Usage&) {
    std::fputs(attune::bench::usage, stderr);
    return 2;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "attune_bench: %s\n", error.what());
    return 1;
  }
}
