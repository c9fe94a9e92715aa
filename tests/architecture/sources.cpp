#include "tests/architecture/sources.h"

#include <algorithm>
#include <cctype>

#include "base/atomic_file.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

std::vector<std::string> split_lines(const std::string& text) {
  std::vector<std::string> lines(1);
  for (const char c : text) {
    if (c == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += c;
    }
  }
  if (lines.back().empty()) lines.pop_back();
  return lines;
}

// Walks over C++ text once and tells code, comments and literals apart.
class Scanner {
 public:
  Scanner(const std::string& text, Source& into) : text_(text), into_(into) {}

  void run() {
    while (at_ < text_.size()) {
      if (starts_with("//")) {
        skip_to("\n");
      } else if (starts_with("/*")) {
        skip_to("*/");
        at_ = std::min(at_ + 2, text_.size());
      } else if (text_[at_] == '"') {
        string();
      } else if (text_[at_] == '\'' && (code_.empty() || !is_word(code_.back()))) {
        quoted('\'');
      } else {
        code_ += text_[at_++];
      }
    }
    into_.code = split_lines(code_);
  }

 private:
  bool starts_with(std::string_view what) const { return text_.compare(at_, what.size(), what) == 0; }

  // Line breaks stay code, so that lines keep their numbers.
  void skip_to(std::string_view end) {
    const std::size_t found = std::min(text_.find(end, at_), text_.size());
    code_.append(static_cast<std::size_t>(std::count(text_.begin() + offset(at_), text_.begin() + offset(found), '\n')),
                 '\n');
    at_ = found;
  }

  void string() {
    const std::size_t line = 1 + static_cast<std::size_t>(std::count(code_.begin(), code_.end(), '\n'));
    std::size_t start = code_.size();
    while (start > 0 && is_word(code_[start - 1])) --start;
    const std::string prefix = code_.substr(start);
    const std::size_t from = at_ + 1;
    if (prefix.ends_with('R')) {
      const std::size_t open = text_.find('(', at_);
      skip_to(")" + text_.substr(from, open - from) + "\"");
      skip_to("\"");
      at_ = std::min(at_ + 1, text_.size());
    } else {
      quoted('"');
    }
    into_.literals.push_back({static_cast<int>(line), prefix, text_.substr(from, at_ - 1 - from)});
  }

  void quoted(char quote) {
    code_ += quote;
    for (++at_; at_ < text_.size() && text_[at_] != quote; ++at_) {
      if (text_[at_] == '\\') ++at_;
    }
    at_ = std::min(at_ + 1, text_.size());
    code_ += quote;
  }

  static std::ptrdiff_t offset(std::size_t position) { return static_cast<std::ptrdiff_t>(position); }

  const std::string& text_;
  Source& into_;
  std::string code_;
  std::size_t at_ = 0;
};

std::vector<Include> includes_of(const Source& source) {
  std::vector<Include> includes;
  for (std::size_t i = 0; i < source.lines.size(); ++i) {
    const std::string& line = source.lines[i];
    if (!line.starts_with("#include ") || line.size() < 12) continue;
    const bool quoted = line[9] == '"';
    const std::size_t end = line.find(quoted ? '"' : '>', 10);
    includes.push_back({static_cast<int>(i + 1), line.substr(10, end - 10), quoted});
  }
  return includes;
}

Source read_source(const std::filesystem::path& path) {
  Source source;
  const std::filesystem::path name = path.lexically_relative(source_dir());
  source.name = name.generic_string();
  if (*name.begin() == "src") source.layer = std::next(name.begin())->string();
  const std::string text = base::read_file(path);
  source.lines = split_lines(text);
  Scanner(text, source).run();
  source.includes = includes_of(source);
  return source;
}

}  // namespace

std::vector<Source> sources(const std::string& folder) {
  std::vector<Source> found;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(source_dir() / folder)) {
    const auto extension = entry.path().extension();
    if (extension == ".h" || extension == ".cpp") found.push_back(read_source(entry.path()));
  }
  std::ranges::sort(found, {}, &Source::name);
  return found;
}

}  // namespace attune::test
