#include "tests/support/curriculum.h"

#include <algorithm>

#include "tests/support/entity_rows.h"

namespace attune::test {
namespace {

using namespace model;

// The parts between the separators that stand outside quotes, trimmed; empty ones are dropped.
std::vector<std::string> split(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts(1);
  bool quoted = false;
  for (const char c : text) {
    quoted = quoted != (c == '"');
    if (!quoted && separators.find(c) != std::string_view::npos)
      parts.emplace_back();
    else
      parts.back() += c;
  }
  for (std::string& part : parts) part = base::trim(part);
  std::erase_if(parts, [](const std::string& part) { return part.empty(); });
  return parts;
}

using Words = std::vector<std::string>;

bool is_number(std::string_view text) { return base::parse_double(text).has_value(); }
bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

class Reader {
 public:
  Snapshot read(std::string_view text) {
    rows_.add<Programme>("programme");
    for (const std::string& statement : split(text, ";\n")) read_statement(statement);
    return std::make_shared<const Curriculum>(rows_.finish());
  }

 private:
  void read_statement(const std::string& statement) {
    // The colon before the items ends a word; the one in framework:code does not.
    std::size_t colon = 0;
    bool quoted = false;
    for (; colon < statement.size(); ++colon) {
      quoted = quoted != (statement[colon] == '"');
      if (!quoted && statement[colon] == ':' && (colon + 1 == statement.size() || statement[colon + 1] == ' ')) break;
    }
    const Words head = split(std::string_view(statement).substr(0, colon), " ");
    const Words items = colon < statement.size() ? split(std::string_view(statement).substr(colon + 1), ",") : Words{};
    if (head.at(0) == "second") return read_items(items, nullptr);
    if (head[0] == "policy") return read_policy(head);
    if (head[0].find_first_of(">!") != std::string::npos) return read_competencies(head);
    if (const auto kind = from_code<Kind>(head[0])) {
      with_entity(*kind, [&]<class T>() { read_entity<T>(head); });
      return;
    }
    Course& course = rows_.add<Course>(head[0]);
    const std::size_t end = arrow(head);
    for (std::size_t i = 1; i < end; ++i) read_course_word(course, head[i]);
    align(course, &Alignment::course, head, end);
    read_items(items, &course);
  }

  template <class T>
  void read_entity(const Words& words) {
    const bool named = words.size() > 1 && words[1].find_first_of("=\"") == std::string::npos;
    T& row = [&]() -> T& {
      if constexpr (std::is_same_v<T, Programme>)
        return rows_.rows<Programme>().front();
      else
        return rows_.add<T>(named ? words[1] : "");
    }();
    if constexpr (std::is_same_v<T, Framework>) framework_ = &row;
    for (std::size_t i = named ? 2 : 1; i < words.size(); ++i)
      if (!read_common_word(row, words[i])) refuse("not understood", words[i]);
  }

  void read_policy(const Words& words) {
    for (std::size_t i = 1; i < words.size(); ++i) {
      const std::size_t equals = words[i].find('=');
      rows_.add<Policy>(words[i].substr(0, equals)).value = words[i].substr(equals + 1);
    }
  }

  void read_competencies(const Words& words) {
    Competency* row = nullptr;
    for (const std::string& word : words) {
      if (word[0] == '"' || word.find('=') != std::string::npos || word.find_first_of(">!") == std::string::npos) {
        if (!read_common_word(*row, word)) row->dimension = word;
        continue;
      }
      if (framework_ == nullptr) framework_ = &rows_.add<Framework>("own");
      const std::string code = word.substr(0, word.find_first_of(">!"));
      row = &rows_.add<Competency>(framework_->key + ":" + code);
      row->code = code;
      row->framework = framework_->id;
      const std::size_t parent = word.find('>'), target = word.find('!');
      if (target != std::string::npos) row->target = word.substr(target + 1);
      if (parent != std::string::npos) {
        const std::string name = word.substr(parent + 1, target == std::string::npos ? target : target - parent - 1);
        rows_.refer(row->parent, name.find(':') == std::string::npos ? framework_->key + ":" + name : name);
      }
    }
  }

  void read_items(const Words& items, const Course* course) {
    for (const std::string& item : items) {
      const Words words = split(item, " ");
      if (std::any_of(words.begin(), words.end(), [](const std::string& word) {
            return is_one_of(word, {"formative", "summative", "assessment"});
          }))
        read_assessment(words, course);
      else
        read_activity(words, course);
    }
  }

  void read_activity(const Words& words, const Course* course) {
    Activity& activity = rows_.add<Activity>(words.at(0));
    if (course != nullptr) activity.course = course->id;
    const std::size_t end = arrow(words);
    for (std::size_t i = 1; i < end; ++i) {
      const std::string& word = words[i];
      if (read_common_word(activity, word)) continue;
      if (word.back() == 'h' && is_number(word.substr(0, word.size() - 1)))
        rows_.set(activity, "hours", word.substr(0, word.size() - 1));
      else if (word == "compulsory")
        activity.compulsory = true;
      else if (word[0] == 'S' && is_number(word.substr(1)))
        activity.strategies.push_back(word);
      else
        activity.methods.push_back(rows_.find<Method>(word).id);
    }
    align(activity, &Alignment::activity, words, end);
  }

  void read_assessment(const Words& words, const Course* course) {
    Assessment& assessment = rows_.add<Assessment>(words.at(0));
    const std::size_t end = arrow(words);
    for (std::size_t i = 1; i < end; ++i) {
      const std::string& word = words[i];
      if (read_common_word(assessment, word)) continue;
      if (word.back() == '%')
        rows_.set(assessment, "weight", word.substr(0, word.size() - 1));
      else if (word != "assessment")
        rows_.set(assessment, "purpose", word);
    }
    // An assessment of an activity is of its course through the activity.
    const bool of_activity =
        std::any_of(words.begin(), words.end(), [](const std::string& w) { return w.starts_with("activity="); });
    if (course != nullptr && !of_activity) assessment.course = course->id;
    align(assessment, &Alignment::assessment, words, end);
  }

  void read_course_word(Course& course, const std::string& word) {
    if (read_common_word(course, word)) return;
    if (word == "elective" || word == "required")
      course.required = word == "required";
    else if (word == "clinical")
      course.course_kind = "clinical skills";
    else if (is_one_of(word, {"humanities", "basic", "professional", "internship", "empathy"}))
      course.course_kind = word;
    else if (word.back() == 'h') {
      const std::vector<std::string> hours = base::split_list(word.substr(0, word.size() - 1), '+');
      rows_.set(course, "theory_hours", hours.at(0));
      if (hours.size() > 1) rows_.set(course, "practice_hours", hours[1]);
    } else
      refuse("not understood", word);
  }

  // "title", Y1.1 and name=value; false for other words.
  template <class T>
  bool read_common_word(T& row, const std::string& word) {
    const std::size_t equals = word.find('=');
    if (word[0] == '"') {
      rows_.set(row, "title", word.substr(1, word.size() - 2));
    } else if (equals != std::string::npos) {
      std::string value = word.substr(equals + 1);
      std::erase(value, '"');
      rows_.set(row, word.substr(0, equals), value);
    } else if (word[0] == 'Y' && is_number(word.substr(1))) {
      rows_.set(row, "year", word.substr(1, word.find('.') - 1));
      if (const std::size_t dot = word.find('.'); dot != std::string::npos)
        rows_.set(row, "term", word.substr(dot + 1));
    } else {
      return false;
    }
    return true;
  }

  static std::size_t arrow(const Words& words) {
    return static_cast<std::size_t>(std::find(words.begin(), words.end(), "->") - words.begin());
  }

  // The alignments after the arrow.
  template <class T>
  void align(const T& from, Id<T> Alignment::*member, const Words& words, std::size_t at) {
    for (++at; at < words.size(); ++at) {
      std::string word = words[at];
      const auto cut = [&](char mark) {
        const std::size_t start = word.rfind(mark);
        if (start == std::string::npos) return std::string();
        const std::string value = word.substr(start + 1);
        word.resize(start);
        return value;
      };
      const std::string author = cut('^');
      const bool proposed = word.back() == '?';
      if (proposed) word.pop_back();
      const std::string weight = cut('*'), level = cut('@');
      Alignment& row = rows_.add<Alignment>(from.id.uuid.to_string() + "/" + word + "^" + author);
      row.*member = from.id;
      rows_.refer(row.competency, word);
      row.level = level;
      row.author = author;
      if (!weight.empty()) rows_.set(row, "weight", weight);
      if (proposed) row.status = AlignmentStatus::proposed;
    }
  }

  EntityRows rows_;
  Framework* framework_ = nullptr;
};

template <class T>
Index find(const Curriculum& curriculum, std::string_view code) {
  const auto index = curriculum.find_code<T>(code);
  if (!index) refuse(model::code(T::kind), code);
  return *index;
}

}  // namespace

Snapshot curriculum(std::string_view text) { return Reader().read(text); }

Index competency(const Curriculum& curriculum, std::string_view code) {
  const std::size_t colon = code.find(':');
  if (colon == std::string_view::npos) return find<Competency>(curriculum, code);
  const auto index =
      curriculum.find_competency(find<Framework>(curriculum, code.substr(0, colon)), code.substr(colon + 1));
  if (!index) refuse("competency", code);
  return *index;
}

Index course(const Curriculum& curriculum, std::string_view code) { return find<Course>(curriculum, code); }
Index activity(const Curriculum& curriculum, std::string_view code) { return find<Activity>(curriculum, code); }
Index assessment(const Curriculum& curriculum, std::string_view code) { return find<Assessment>(curriculum, code); }

}  // namespace attune::test
