#include "cli/part_words.h"

#include <array>

#include "base/message.h"

namespace attune::cli {
namespace {

constexpr auto part_words = std::to_array<std::pair<std::string_view, const char*>>({
    {"first", N_("First classroom")},
    {"second", N_("Second classroom")},
    {"emotional", N_("emotional")},
    {"cognitive", N_("cognitive")},
    {"regulation", N_("regulation")},
    {"expression", N_("expression")},
    {"context", N_("context")},
    {"values", N_("values")},
});

}  // namespace

std::string part_word(const std::string& code, const base::Catalogue& words) {
  for (const auto& [known, word] : part_words)
    if (known == code) return words.translate(word);
  return code;
}

}  // namespace attune::cli
