#include "ui/models/field_options.h"

#include <set>

#include "analysis/strategies.h"
#include "model/value_words.h"
#include "ui/models/names.h"

namespace attune::ui::options {
namespace {

using base::Catalogue;
using base::Message;
using namespace model;

struct Word {
  const char* value;
  const char* label;
};

List translated(std::initializer_list<Word> list, const Catalogue& words) {
  List options;
  for (const Word& word : list) options.push_back({word.value, Message(word.label).in(words)});
  return options;
}

Option coded(Kind kind, std::string_view field, std::string_view value, const Catalogue& words) {
  const std::string_view word = value_word(kind, field, value);
  return {std::string(value), word == value ? std::string(value) : words.translate(word)};
}

// The values that the program knows, after none.
List known(Kind kind, std::string_view field, const Catalogue& words) {
  List options = {{"", ""}};
  for (const std::string_view value : known_values(kind, field)) options.push_back(coded(kind, field, value, words));
  return options;
}

// The values that the programme uses already.
template <class T>
std::set<std::string> used(const Table<T>& table, std::string T::*field) {
  std::set<std::string> values;
  for (const T& row : table)
    if (!(row.*field).empty()) values.insert(row.*field);
  return values;
}

List as_they_are(const std::set<std::string>& values) {
  List options;
  for (const std::string& value : values) options.push_back({value, value});
  return options;
}

}  // namespace

List levels(const Curriculum& curriculum, const Catalogue& words) {
  List options = translated({{"", N_("(any)")}}, words);
  const bool second = curriculum.prefers_second(words.language());
  for (const Level& level : curriculum.scale().levels)
    options.push_back(
        {level.code, level.code + "  " + (second && !level.title_2.empty() ? level.title_2 : level.title)});
  return options;
}

List course_kinds(const Curriculum&, const Catalogue& words) { return known(Kind::course, "kind", words); }

List dimensions(const Curriculum&, const Catalogue& words) { return known(Kind::competency, "dimension", words); }

// Any text is a kind of activity: what the programme uses comes first, then what others use.
List activity_kinds(const Curriculum& curriculum, const Catalogue& words) {
  const std::set<std::string> mine = used(curriculum.activities(), &Activity::activity_kind);
  List options;
  for (const std::string& value : mine) options.push_back(coded(Kind::activity, "kind", value, words));
  for (const std::string_view value : known_values(Kind::activity, "kind"))
    if (!mine.contains(std::string(value))) options.push_back(coded(Kind::activity, "kind", value, words));
  return options;
}

List departments(const Curriculum& curriculum, const Catalogue&) {
  return as_they_are(used(curriculum.courses(), &Course::department));
}

List departments_2(const Curriculum& curriculum, const Catalogue&) {
  return as_they_are(used(curriculum.courses(), &Course::department_2));
}

List required(const Curriculum&, const Catalogue& words) {
  return translated({{"", N_("(not said: required)")}, {"yes", N_("Required")}, {"no", N_("Elective")}}, words);
}

List compulsory(const Curriculum&, const Catalogue& words) {
  return translated({{"", N_("(not said)")}, {"yes", N_("Compulsory")}, {"no", N_("Voluntary")}}, words);
}

List purposes(const Curriculum&, const Catalogue& words) { return known(Kind::assessment, "purpose", words); }

List framework_statuses(const Curriculum&, const Catalogue& words) {
  return known(Kind::framework, "status", words);
}

List framework_roles(const Curriculum&, const Catalogue& words) {
  List options = known(Kind::framework, "role", words);
  options.erase(options.begin());  // it always has one
  return options;
}

List alignment_statuses(const Curriculum&, const Catalogue& words) { return known(Kind::alignment, "status", words); }

List strategies(const Curriculum&, const Catalogue& words) {
  List options;
  for (const auto& [code, title] : analysis::strategies)
    options.push_back({std::string(code), std::string(code) + "  " + words.translate(title)});
  return options;
}

template <class T>
List things(const Curriculum& curriculum, const Catalogue& words) {
  const Texts texts = texts_for(curriculum, words.language());
  List options;
  for (const T& row : curriculum.table<T>())
    if (!code_of(row).empty()) options.push_back({code_of(row), name_of(curriculum, app::ref(row), texts)});
  return options;
}

template List things<Course>(const Curriculum&, const Catalogue&);
template List things<Activity>(const Curriculum&, const Catalogue&);
template List things<Competency>(const Curriculum&, const Catalogue&);
template List things<Method>(const Curriculum&, const Catalogue&);
template List things<Stage>(const Curriculum&, const Catalogue&);
template List things<Teacher>(const Curriculum&, const Catalogue&);
template List things<Instrument>(const Curriculum&, const Catalogue&);

}  // namespace attune::ui::options
